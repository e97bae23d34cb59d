//! What the project is: title, annotation, direction, problem, goal, place, months.

use super::section::Editing;
use super::words::direction_name;
use crate::programme::Rules;
use crate::programme::rules::Direction;
use crate::tr;
use crate::ui::Form;
use crate::values::Lang;
use leptos::prelude::*;

pub fn fields(editing: &Editing, form: &Form) -> AnyView {
    let (lang, rules) = (editing.visit.lang, &editing.work.round.rules);
    let limits = &rules.form;
    let months = rules.duration.months_min..=rules.duration.months_max;
    let months: Vec<(String, String)> =
        months.map(|count| (count.to_string(), tr!(lang, "application-months-count", count = count))).collect();
    let at_least = |key: &str, min: usize| {
        let hint = crate::i18n::text(lang, key);
        format!("{hint} {}", tr!(lang, "application-at-least", min = min))
    };
    view! {
        {form.text("title", tr!(lang, "application-title")).hint(at_least("application-title-hint", limits.title.min)).max(limits.title.max).view()}
        {form.textarea("annotation", tr!(lang, "application-annotation"))
            .hint(at_least("application-annotation-hint", limits.annotation.min)).max(limits.annotation.max).rows(4).view()}
        {form.select("direction", tr!(lang, "application-direction"), directions(lang, rules)).hint(tr!(lang, "application-direction-hint")).view()}
        {form.textarea("problem", tr!(lang, "application-problem"))
            .hint(at_least("application-problem-hint", limits.problem.min)).max(limits.problem.max).view()}
        {form.textarea("goal", tr!(lang, "application-goal")).hint(at_least("application-goal-hint", limits.goal.min)).max(limits.goal.max).view()}
        {form.text("place", tr!(lang, "application-place")).hint(tr!(lang, "application-place-hint")).max(limits.place.max).view()}
        {form.radios("months", tr!(lang, "application-months"), months).view()}
    }
    .into_any()
}

/// Every part of every direction, as `direction/part`.
fn directions(lang: Lang, rules: &Rules) -> Vec<(String, String)> {
    let parts = |direction: &Direction| -> Vec<(String, String)> {
        if direction.subs.is_empty() {
            return vec![(direction.code.clone(), direction.name.get(lang).to_owned())];
        }
        let part =
            |code: &str| (format!("{}/{code}", direction.code), direction_name(lang, rules, &direction.code, code));
        direction.subs.iter().map(|sub| part(&sub.code)).collect()
    };
    rules.directions.iter().flat_map(parts).collect()
}
