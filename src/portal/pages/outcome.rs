//! What became of a project, and why.

use crate::award::selection::Verdict;
use crate::award::store::Selected;
use crate::i18n;
use crate::tr;
use crate::ui::{self, Notice, Tone};
use crate::values::{Arg, Lang};
use leptos::prelude::*;

fn name(lang: Lang, selected: &Selected) -> String {
    i18n::text(lang, &format!("portal-outcome-{}", selected.outcome.code()))
}

pub(super) fn badge(lang: Lang, selected: &Selected) -> AnyView {
    let tone = if selected.outcome == Verdict::Won { Tone::Good } else { Tone::Neutral };
    ui::badge(name(lang, selected), tone)
}

/// Votes, place, and the reason in figures, with a link to all the results.
pub(super) fn why(lang: Lang, selected: &Selected, votes_min: u32, results: String) -> AnyView {
    let after = selected.money_before.saturating_sub(selected.cost);
    let args = [
        ("min", Arg::from(votes_min)),
        ("cost", selected.cost.into()),
        ("before", selected.money_before.into()),
        ("after", after.into()),
    ];
    let reason = i18n::text_with(lang, &format!("award-why-{}", selected.outcome.code()), &args);
    let figures = tr!(lang, "portal-outcome-figures", votes = selected.votes, place = selected.place);
    let body = view! { <p>{figures}</p> <p>{reason}</p> };
    let notice = if selected.outcome == Verdict::Won { Notice::success(body) } else { Notice::info(body) };
    notice.title(name(lang, selected)).action(results, tr!(lang, "portal-outcome-link")).view()
}
