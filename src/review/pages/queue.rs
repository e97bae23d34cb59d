//! A member's queue: what waits, what is done.

use super::{direction_tag, numbered};
use crate::i18n;
use crate::platform::web::Visit;
use crate::platform::{Action, Fault};
use crate::review::model::Standing;
use crate::review::service::{self, Queue, QueueItem};
use crate::tr;
use crate::ui::{self, Empty, Heading, Meter, Notice, Page, Table, Tone, badge, button_link, section};
use crate::values::Lang;
use axum::response::Response;
use leptos::prelude::*;

pub async fn show(visit: Visit) -> Result<Response, Fault> {
    let actor = visit.signed_in()?;
    let queue = service::queue(&visit.app, actor).await?;
    let chair = actor.may(Action::ReviewClose);
    let shown = visit.clone();
    let page = Page::new(tr!(visit.lang, "review-title"), move || body(&shown, queue, chair));
    Ok(ui::respond(&visit, page.noindex()).await)
}

fn body(visit: &Visit, queue: Queue, chair: bool) -> AnyView {
    let lang = visit.lang;
    let to_closing = chair.then(|| button_link(visit.href("/review/closing"), tr!(lang, "review-to-closing")));
    let programme = queue.round.rules.programme.name.get(lang).to_owned();
    let heading = Heading::new(tr!(lang, "review-title")).eyebrow(programme).lead(tr!(lang, "review-lead"));
    let heading = heading.with(to_closing).view();
    let closed = queue.closed_at.map(|at| {
        let protocol = visit.href("/review/protocol");
        Notice::success(tr!(lang, "review-closed-on", when = at))
            .action(protocol, tr!(lang, "review-to-protocol"))
            .view()
    });
    if queue.items.is_empty() {
        let empty = queue
            .closed_at
            .is_none()
            .then(|| Empty::new(tr!(lang, "review-queue-empty")).text(tr!(lang, "review-queue-empty-text")).view());
        return view! { {heading} {closed} {empty} }.into_any();
    }
    let total = queue.items.len();
    let reviews_min = queue.round.rules.review.reviews_min;
    let rules = queue.round.rules.clone();
    let (waiting, done): (Vec<QueueItem>, Vec<QueueItem>) =
        queue.items.into_iter().partition(|item| matches!(item.standing, Standing::ToDeclare | Standing::ToScore));
    let figures = tr!(lang, "review-progress-figures", done = done.len(), total = total);
    let meter = Meter::new(tr!(lang, "review-progress"), figures, done.len() as f64, total as f64).view();
    let list = |title: String, items: Vec<QueueItem>| {
        let mut table = Table::new(title.clone()).quiet_caption().column(tr!(lang, "review-application"));
        table = table.column(tr!(lang, "review-direction")).number_column(tr!(lang, "review-reviews"));
        table = table.column(tr!(lang, "review-my-part"));
        for item in items {
            let tag = direction_tag(lang, &rules, &item.application.direction);
            table = table.row(row(visit, item, tag, reviews_min));
        }
        section(title, table.view())
    };
    let waiting = (!waiting.is_empty()).then(|| list(tr!(lang, "review-waiting"), waiting));
    let done = (!done.is_empty()).then(|| list(tr!(lang, "review-done"), done));
    view! { {heading} {closed} {meter} {waiting} {done} }.into_any()
}

fn row(visit: &Visit, item: QueueItem, tag: AnyView, reviews_min: usize) -> Vec<AnyView> {
    let lang = visit.lang;
    let id = &item.application.id;
    let href = match item.standing.opens_file() {
        true => visit.href(&format!("/review/{id}")),
        false => visit.href(&format!("/review/{id}/declare")),
    };
    let title = numbered(lang, item.application.number, &item.application.title);
    vec![
        view! { <a href=href>{title}</a> }.into_any(),
        tag,
        tr!(lang, "review-count-of-min", count = item.reviews, min = reviews_min).into_any(),
        standing_badge(lang, item.standing),
    ]
}

fn standing_badge(lang: Lang, standing: Standing) -> AnyView {
    let tone = match standing {
        Standing::ToDeclare => Tone::Attention,
        Standing::ToScore => Tone::Info,
        Standing::HandedIn => Tone::Good,
        Standing::Conflict => Tone::Neutral,
    };
    badge(i18n::text(lang, &format!("review-standing-{}", standing.code())), tone)
}
