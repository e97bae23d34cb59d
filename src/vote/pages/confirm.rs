//! The last step: what was chosen once more, the code, and the ballot is cast.

use super::{chosen, closed, step, token};
use crate::i18n;
use crate::platform::Fault;
use crate::platform::form::FormData;
use crate::platform::web::Visit;
use crate::tr;
use crate::ui::{self, Empty, Form, Heading, Notice, Page};
use crate::values::Problem;
use crate::vote::ballot::Choices;
use crate::vote::ballot_box::{self, CastRequest};
use crate::vote::intent;
use crate::vote::standing::{self, Paper, Standing};
use crate::vote::store::{self, Intent};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use leptos::prelude::*;

/// Ends of the way: the form cannot be put right, so the reason gets a page of its own.
const FINAL: [&str; 3] = ["already-voted", "vote-phone-full", "vote-lapsed"];

pub async fn show(visit: Visit, headers: HeaderMap) -> Result<Response, Fault> {
    let Some(hash) = token::hash(&visit.app, &headers) else { return Ok(visit.redirect("/vote")) };
    if store::receipt_of(&visit.app, &hash).await?.is_some() {
        return Ok(visit.redirect("/vote/receipt"));
    }
    let paper = match standing::current(&visit.app).await? {
        Standing::Open(paper) => paper,
        other => return Ok(closed::show(&visit, &other).await),
    };
    let waiting = intent::by_token(&visit.app, &hash).await?;
    let Some(waiting) = waiting.filter(|intent| intent.round_id == paper.round.id) else {
        return Ok(refused(&visit, &Problem::new("", "vote-lapsed")).await);
    };
    show_form(&visit, &paper, &waiting).await
}

pub async fn cast(visit: Visit, headers: HeaderMap, data: FormData) -> Result<Response, Fault> {
    let Some(hash) = token::hash(&visit.app, &headers) else { return Ok(visit.redirect("/vote")) };
    let request = CastRequest { token_hash: &hash, code: data.get("code") };
    match ballot_box::cast(&visit.app, request).await {
        Err(Fault::Invalid(problems)) => match problems.iter().find(|problem| FINAL.contains(&problem.code.as_str())) {
            Some(problem) => Ok(refused(&visit, problem).await),
            None => show(visit.with_problems(data, problems), headers).await,
        },
        other => {
            other?;
            Ok(visit.redirect("/vote/receipt"))
        }
    }
}

async fn show_form(visit: &Visit, paper: &Paper, waiting: &Intent) -> Result<Response, Fault> {
    let raw: Vec<&str> = waiting.choices.split(',').collect();
    let choices = Choices::parse(&paper.round.rules, &paper.numbers(), &raw).map_err(Fault::Invalid)?;
    let lang = visit.lang;
    let phone = waiting.masked_phone(&visit.app);
    let head = Heading::new(tr!(lang, "vote-confirm-title")).eyebrow(step(visit, 3));
    let head = head.lead(tr!(lang, "vote-confirm-lead", phone = phone));
    let chosen = chosen(visit, paper, &choices);
    let again = visit.href(&format!("/vote/identify?{}", choices.query()));
    let (form, action) = (Form::new(visit, FormData::default()), visit.href("/vote/confirm"));
    let page = Page::new(tr!(lang, "vote-confirm-title"), move || {
        let code =
            form.code("code", tr!(lang, "vote-code")).hint(tr!(lang, "vote-code-hint")).max(6).required(true).view();
        let fields = view! {
            {code}
            {Notice::warning(tr!(lang, "vote-irrevocable")).view()}
            {form.submit(tr!(lang, "vote-cast"))}
            <p class="hint">{tr!(lang, "vote-no-code")} " " <a href=again>{tr!(lang, "vote-new-code")}</a></p>
        };
        view! {
            {form.summary()}
            {head.view()}
            {chosen}
            {form.post(action, fields)}
        }
        .into_any()
    });
    Ok(ui::respond(visit, page.narrow().noindex()).await)
}

/// Says clearly why no ballot was cast, and the way on.
async fn refused(visit: &Visit, problem: &Problem) -> Response {
    let lang = visit.lang;
    let title = i18n::text(lang, &format!("vote-refused-{}", problem.code));
    let (href, label) = match problem.code.as_str() {
        "already-voted" => (visit.href("/vote/check"), tr!(lang, "vote-check-link")),
        _ => (visit.href("/vote"), tr!(lang, "vote-start-again")),
    };
    let empty = Empty::closed(title.clone()).text(i18n::problem(lang, problem)).action(href, label);
    let page =
        Page::new(title, move || view! { <h1 class="quiet">{tr!(lang, "vote-title")}</h1> {empty.view()} }.into_any());
    ui::respond_with(visit, StatusCode::UNPROCESSABLE_ENTITY, page.narrow().noindex()).await
}
