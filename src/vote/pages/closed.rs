//! The vote when it is not open: when it will be, or what came of it.

use crate::platform::web::Visit;
use crate::tr;
use crate::ui::{self, Empty, Heading, Page, Picture};
use crate::vote::standing::Standing;
use axum::response::Response;
use leptos::prelude::*;

pub async fn show(visit: &Visit, standing: &Standing) -> Response {
    let lang = visit.lang;
    let empty = match standing {
        Standing::Ahead { from, until, .. } => Empty::closed(tr!(lang, "vote-ahead-title"))
            .text(tr!(lang, "vote-ahead-text", from = *from, until = *until))
            .action(visit.href("/rules"), tr!(lang, "vote-to-rules")),
        Standing::Over { until, counted: true, .. } => Empty::new(tr!(lang, "vote-over-title"))
            .picture(Picture::Ballot)
            .text(tr!(lang, "vote-counted-text", until = *until))
            .action(visit.href("/results"), tr!(lang, "vote-to-results")),
        Standing::Over { until, .. } => Empty::new(tr!(lang, "vote-over-title"))
            .picture(Picture::Ballot)
            .text(tr!(lang, "vote-over-text", until = *until))
            .action(visit.href("/results"), tr!(lang, "vote-to-waiting")),
        Standing::NoRound | Standing::Waiting | Standing::Open(_) => Empty::closed(tr!(lang, "vote-waiting-title"))
            .text(tr!(lang, "vote-waiting-text"))
            .action(visit.href("/"), tr!(lang, "vote-to-home")),
    };
    let programme = match standing {
        Standing::Ahead { round, .. } | Standing::Over { round, .. } => {
            Some(round.rules.programme.name.get(lang).to_owned())
        }
        _ => None,
    };
    let over = matches!(standing, Standing::Over { .. });
    let check = over.then(|| (visit.href("/vote/check"), tr!(lang, "vote-check-link")));
    let page = Page::new(tr!(lang, "vote-title"), move || {
        let heading = Heading::new(tr!(lang, "vote-title"));
        let heading = programme.into_iter().fold(heading, Heading::eyebrow);
        let check = check.map(|(href, label)| view! { <p class="section"><a href=href>{label}</a></p> });
        view! { {heading.view()} {empty.view()} {check} }.into_any()
    });
    ui::respond(visit, page).await
}
