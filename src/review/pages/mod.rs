//! Pages of the commission, made for a tablet, and the public protocol.

mod attachment;
mod closing;
mod content;
mod decision;
mod declare;
mod file;
mod protocol;
mod queue;

use crate::i18n;
use crate::platform::App;
use crate::programme::Rules;
use crate::tr;
use crate::ui::{self, Tone};
use crate::values::{Lang, Quantity};
use axum::Router;
use axum::routing::get;
use leptos::prelude::*;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/review", get(queue::show))
        .route("/review/closing", get(closing::show).post(closing::close))
        .route("/review/closing/{application_id}", get(decision::show).post(decision::decide))
        .route("/review/protocol", get(protocol::show))
        .route("/review/{application_id}", get(file::show).post(file::hand_in))
        .route("/review/{application_id}/declare", get(declare::show).post(declare::declare))
        .route("/review/{application_id}/files/{attachment_id}", get(attachment::show))
}

/// Thousandths of a point as people read them: `38,667`, in English `38.667`.
fn points(lang: Lang, thousandths: i64) -> String {
    let text = Quantity::from_thousandths(thousandths).to_string();
    if lang == Lang::En { text.replace(',', ".") } else { text }
}

/// An average beside the highest possible total: `38,667 / 50`.
pub fn points_of_max(lang: Lang, thousandths: i64, rules: &Rules) -> String {
    format!("{} / {}", points(lang, thousandths), rules.score_max())
}

fn chamber_name(lang: Lang, rules: &Rules, code: &str) -> String {
    rules.chamber(code).map_or_else(|| code.to_owned(), |chamber| chamber.name.get(lang).to_owned())
}

fn direction_tag(lang: Lang, rules: &Rules, code: &str) -> AnyView {
    let name = rules.direction(code).map_or_else(|| code.to_owned(), |direction| direction.name.get(lang).to_owned());
    ui::direction_tag(code, name)
}

fn decision_badge(lang: Lang, admitted: Option<bool>) -> AnyView {
    match admitted {
        None => ui::badge(tr!(lang, "review-undecided"), Tone::Attention),
        Some(true) => ui::badge(tr!(lang, "review-admitted"), Tone::Good),
        Some(false) => ui::badge(tr!(lang, "review-rejected"), Tone::Bad),
    }
}

/// What follows from the average: over the bar or under it; nothing while there is no review.
fn recommendation_badge(lang: Lang, average: Option<i64>, recommended: bool) -> AnyView {
    match (average, recommended) {
        (None, _) => ().into_any(),
        (_, true) => ui::badge(tr!(lang, "review-recommended"), Tone::Good),
        (_, false) => ui::badge(tr!(lang, "review-not-recommended"), Tone::Neutral),
    }
}

/// A text as typed: each line a paragraph.
fn paragraphs(text: &str) -> AnyView {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| view! { <p>{line.to_owned()}</p> }).collect_view().into_any()
}

/// `№ 12. Title`.
fn numbered(lang: Lang, number: Option<i64>, title: &str) -> String {
    let number = i18n::number(lang, number.unwrap_or_default());
    tr!(lang, "review-numbered", number = number, title = title)
}
