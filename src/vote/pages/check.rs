//! Is my ballot in the box? Answered by the receipt, without what is on the ballot.

use crate::platform::Fault;
use crate::platform::web::Visit;
use crate::programme::round;
use crate::tr;
use crate::ui::{self, Form, Heading, Notice, Page};
use crate::values::Problem;
use crate::vote::{receipt, store};
use axum::response::Response;
use leptos::prelude::*;

/// A field's name and part of the address that a receipt may be checked by.
const FIELD: &str = "receipt";

pub async fn show(visit: Visit) -> Result<Response, Fault> {
    let asked = visit.query();
    let typed = asked.get(FIELD).to_owned();
    let (visit, found) = match receipt::read(&typed) {
        _ if typed.is_empty() => (visit, None),
        None => (visit.with_problems(asked, vec![Problem::new(FIELD, "vote-receipt-form")]), None),
        Some(receipt) => {
            let round = round::current(&visit.app).await?;
            let there = store::has_receipt(&visit.app, &round.id, &receipt).await?;
            (visit, Some((receipt, there)))
        }
    };
    let lang = visit.lang;
    let (form, action) = (Form::new(&visit, visit.query()), visit.href("/vote/check"));
    let page = Page::new(tr!(lang, "vote-check-title"), move || {
        let answer = found.map(|(receipt, there)| match there {
            true => Notice::success(tr!(lang, "vote-check-there-text", receipt = receipt))
                .title(tr!(lang, "vote-check-there"))
                .view(),
            false => Notice::warning(tr!(lang, "vote-check-absent-text", receipt = receipt))
                .title(tr!(lang, "vote-check-absent"))
                .view(),
        });
        view! {
            {form.summary()}
            {Heading::new(tr!(lang, "vote-check-title")).lead(tr!(lang, "vote-check-lead")).view()}
            {answer}
            <form class="form" method="get" action=action>
                {form.text(FIELD, tr!(lang, "vote-receipt-label")).hint(tr!(lang, "vote-check-hint")).width(20).autocomplete("off").view()}
                {form.submit(tr!(lang, "vote-check-do"))}
            </form>
        }
        .into_any()
    });
    Ok(ui::respond(&visit, page.narrow().noindex()).await)
}
