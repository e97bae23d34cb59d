//! The chair's board: every application's counts, the way to each decision, and the closing.

use super::{chamber_name, decision_badge, numbered, points_of_max, recommendation_badge};
use crate::i18n;
use crate::platform::Fault;
use crate::platform::form::FormData;
use crate::platform::web::Visit;
use crate::programme::Rules;
use crate::review::closing::{self, Board, BoardItem};
use crate::review::model::Tally;
use crate::tr;
use crate::ui::{self, Empty, Form, Heading, Notice, Page, Stat, Table, Tone, back_link, badge, section, stats};
use crate::values::Lang;
use axum::response::Response;
use leptos::prelude::*;

pub async fn show(visit: Visit) -> Result<Response, Fault> {
    let board = closing::board(&visit.app, visit.signed_in()?).await?;
    let form = Form::new(&visit, FormData::default());
    let shown = visit.clone();
    let page = Page::new(tr!(visit.lang, "review-closing-title"), move || body(&shown, &board, &form));
    Ok(ui::respond(&visit, page.wide().noindex()).await)
}

pub async fn close(visit: Visit, data: FormData) -> Result<Response, Fault> {
    match closing::close(&visit.app, visit.signed_in()?).await {
        Err(Fault::Invalid(problems)) => show(visit.with_problems(data, problems)).await,
        other => other.map(|()| visit.redirect("/review/protocol")),
    }
}

fn body(visit: &Visit, board: &Board, form: &Form) -> AnyView {
    let (lang, rules) = (visit.lang, &*board.round.rules);
    let lead = tr!(lang, "review-closing-lead", min = rules.review.reviews_min, percent = rules.review.pass_percent,);
    let count = |count: usize| i18n::number(lang, i64::try_from(count).unwrap_or(i64::MAX));
    let figures = stats(vec![
        Stat::new(count(board.items.len()), tr!(lang, "review-stat-reached")),
        Stat::new(count(board.undecided()), tr!(lang, "review-stat-undecided")),
        Stat::new(count(board.submitted), tr!(lang, "review-stat-submitted")),
    ]);
    let table = match board.items.is_empty() {
        true => Empty::new(tr!(lang, "review-queue-empty")).text(tr!(lang, "review-queue-empty-text")).view(),
        false => table(visit, board),
    };
    view! {
        {form.summary()}
        {back_link(visit.href("/review"), tr!(lang, "review-to-queue"))}
        {Heading::new(tr!(lang, "review-closing-title")).lead(lead).view()}
        {figures}
        {table}
        {section(tr!(lang, "review-close-title"), close_part(visit, board, form))}
    }
    .into_any()
}

fn close_part(visit: &Visit, board: &Board, form: &Form) -> AnyView {
    let lang = visit.lang;
    if let Some(at) = board.closed_at {
        let protocol = visit.href("/review/protocol");
        return Notice::success(tr!(lang, "review-closed-on", when = at))
            .action(protocol, tr!(lang, "review-to-protocol"))
            .view();
    }
    let left = [
        (board.submitted, tr!(lang, "problem-review-admission-unfinished", count = board.submitted)),
        (board.correcting, tr!(lang, "problem-review-correcting", count = board.correcting)),
        (board.undecided(), tr!(lang, "problem-review-undecided", count = board.undecided())),
    ];
    if left.iter().any(|(count, _)| *count > 0) {
        let items = left.into_iter().filter(|(count, _)| *count > 0);
        let items = items.map(|(_, text)| view! { <li>{text}</li> }).collect_view();
        return Notice::info(view! { <ul>{items}</ul> }).title(tr!(lang, "review-close-not-yet")).view();
    }
    let fields = view! {
        {Notice::warning(tr!(lang, "review-close-warning")).view()}
        {form.submit(tr!(lang, "review-close"))}
    };
    form.post(visit.href("/review/closing"), fields)
}

fn table(visit: &Visit, board: &Board) -> AnyView {
    let lang = visit.lang;
    let mut table = Table::new(tr!(lang, "review-closing-table")).quiet_caption();
    table = table.column(tr!(lang, "review-application")).column(tr!(lang, "review-by-chamber"));
    table = table.number_column(tr!(lang, "review-average")).column(tr!(lang, "review-conclusion"));
    table = table.column(tr!(lang, "review-decision"));
    for item in &board.items {
        table = table.row(row(visit, &board.round.rules, item));
    }
    table.view()
}

fn row(visit: &Visit, rules: &Rules, item: &BoardItem) -> Vec<AnyView> {
    let lang = visit.lang;
    let href = visit.href(&format!("/review/closing/{}", item.application_id));
    let average = item.tally.average.map(|average| points_of_max(lang, average, rules));
    vec![
        view! { <a href=href>{numbered(lang, Some(item.number), &item.title)}</a> }.into_any(),
        by_chamber(lang, rules, &item.tally),
        average.unwrap_or_else(|| "—".to_owned()).into_any(),
        conclusion(lang, rules, &item.tally),
        decision_badge(lang, item.admitted),
    ]
}

/// Whether there are reviews enough, and what they say.
pub(super) fn conclusion(lang: Lang, rules: &Rules, tally: &Tally) -> AnyView {
    if !tally.enough {
        let few = tr!(lang, "review-few", count = tally.reviews, min = rules.review.reviews_min);
        return badge(few, Tone::Attention);
    }
    recommendation_badge(lang, tally.average, tally.recommended)
}

/// Reviews by chamber, the chambers without one included: a missing voice should be seen.
pub(super) fn by_chamber(lang: Lang, rules: &Rules, tally: &Tally) -> AnyView {
    let lines = tally.by_chamber.iter().map(|(code, count)| {
        let line = format!("{}: {}", chamber_name(lang, rules, code), count);
        view! { <li>{line}</li> }
    });
    let conflicts = (tally.conflicts > 0)
        .then(|| view! { <li class="hint">{tr!(lang, "review-conflicts-count", count = tally.conflicts)}</li> });
    view! { <ul>{lines.collect_view()}{conflicts}</ul> }.into_any()
}
