//! The page around the estimate's editor.

use super::section::Editing;
use crate::application::estimate::Line;
use crate::application::island::{Editor, EstimateEditor, Words};
use crate::i18n;
use crate::tr;
use crate::values::Lang;
use leptos::prelude::*;

/// Empty lines under the filled ones: without a script they are what one types into.
const SPARE: usize = 3;
const FIRST_TIME: usize = 5;

pub fn fields(editing: &Editing) -> AnyView {
    let (lang, rules) = (editing.visit.lang, &editing.work.round.rules);
    let mut lines = editing.draft.lines.clone();
    let wanted = (lines.len() + if editing.more { FIRST_TIME } else { SPARE }).max(FIRST_TIME);
    let wanted = wanted.min(rules.form.lines_max).max(lines.len());
    lines.resize_with(wanted, Line::default);
    let problems = editing.problems.iter().map(|problem| (problem.field.clone(), i18n::problem(lang, problem)));
    let editor = Editor {
        lang,
        lines,
        min: rules.money.project_min,
        max: rules.money.project_max,
        lines_max: rules.form.lines_max,
        words: words(lang),
        problems: problems.collect(),
    };
    let limits = tr!(lang, "application-estimate-limits", min = rules.money.project_min, max = rules.money.project_max);
    view! {
        <p class="hint">{limits} " " {tr!(lang, "application-estimate-clear")}</p>
        <EstimateEditor editor=editor/>
    }
    .into_any()
}

/// The figures are put in by the browser, so their places go through as they are.
fn words(lang: Lang) -> Words {
    Words {
        line: tr!(lang, "application-line-number", number = "{number}"),
        item: tr!(lang, "application-line-item"),
        unit: tr!(lang, "application-line-unit"),
        quantity: tr!(lang, "application-line-quantity"),
        price: tr!(lang, "application-line-price"),
        line_total: tr!(lang, "application-line-total"),
        total: tr!(lang, "application-total"),
        below: tr!(lang, "application-verdict-below", amount = "{amount}"),
        within: tr!(lang, "application-verdict-within", amount = "{amount}"),
        above: tr!(lang, "application-verdict-above", amount = "{amount}"),
        add: tr!(lang, "application-line-add"),
        remove: tr!(lang, "application-line-remove"),
        error: tr!(lang, "ui-error-word"),
    }
}
