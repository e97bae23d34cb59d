//! The rules for those who file: money, people, directions, the application.

use super::{cell, figure, list};
use crate::i18n;
use crate::programme::Rules;
use crate::programme::rules::Length;
use crate::tr;
use crate::ui::{Card, SummaryList, Table, card_grid, direction_tag, disclosure};
use crate::values::Lang;
use leptos::prelude::*;

const MEGABYTE: u64 = 1_048_576;

pub(super) fn money(lang: Lang, rules: &Rules) -> AnyView {
    let (money, expected, months) = (&rules.money, &rules.projects, &rules.duration);
    let size = tr!(lang, "programme-money-project-value", min = money.project_min, max = money.project_max);
    let count = tr!(lang, "programme-range", min = expected.expected_min, max = expected.expected_max);
    let duration = tr!(lang, "programme-months", min = months.months_min, max = months.months_max);
    SummaryList::new(lang)
        .row(tr!(lang, "programme-money-pool"), i18n::money(lang, money.pool))
        .row(tr!(lang, "programme-money-project"), size)
        .row(tr!(lang, "programme-money-expected"), count)
        .row(tr!(lang, "programme-duration"), duration)
        .view()
}

pub(super) fn people(lang: Lang, rules: &Rules) -> AnyView {
    let people = &rules.people;
    SummaryList::new(lang)
        .row(
            tr!(lang, "programme-people-age"),
            tr!(lang, "programme-people-age-value", min = people.age_min, max = people.age_max),
        )
        .row(
            tr!(lang, "programme-people-team"),
            tr!(lang, "programme-people-team-value", min = people.team_min, max = people.team_max),
        )
        .row(tr!(lang, "programme-people-one"), tr!(lang, "programme-people-one-value"))
        .view()
}

pub(super) fn directions(lang: Lang, rules: &Rules) -> AnyView {
    let cards = rules.directions.iter().map(|direction| {
        let subs = direction.subs.iter().map(|sub| sub.name.get(lang).to_owned()).collect();
        let name = direction.name.get(lang);
        Card::new(name).top(direction_tag(&direction.code, name)).body(list(subs)).view()
    });
    let lead = tr!(lang, "programme-directions-lead", count = rules.directions.len());
    view! { <p>{lead}</p> {card_grid(cards.collect())} }.into_any()
}

pub(super) fn application(lang: Lang, rules: &Rules) -> AnyView {
    let (form, files) = (&rules.form, &rules.attachments);
    let mut lengths = Table::new(tr!(lang, "programme-lengths"))
        .column(tr!(lang, "programme-length-field"))
        .number_column(tr!(lang, "programme-length-min"))
        .number_column(tr!(lang, "programme-length-max"));
    for (code, length) in fields(rules) {
        let name = i18n::text(lang, &format!("programme-field-{code}"));
        lengths = lengths.row(vec![cell(name), figure(lang, length.min), figure(lang, length.max)]);
    }
    let types: Vec<String> = files.types.iter().map(|kind| kind.to_uppercase()).collect();
    let facts = SummaryList::new(lang)
        .row(tr!(lang, "programme-estimate-lines"), tr!(lang, "programme-at-most", max = form.lines_max))
        .row(tr!(lang, "programme-files"), tr!(lang, "programme-range", min = files.count_min, max = files.count_max))
        .row(tr!(lang, "programme-files-size"), size(lang, files.file_bytes_max))
        .row(tr!(lang, "programme-files-total"), size(lang, files.total_bytes_max))
        .row(tr!(lang, "programme-files-types"), types.join(", "));
    let consent = form.consent.get(lang).to_owned();
    view! {
        {facts.view()}
        {lengths.view()}
        {disclosure(tr!(lang, "programme-consent"), view! { <p>{consent}</p> })}
    }
    .into_any()
}

fn fields(rules: &Rules) -> [(&'static str, Length); 5] {
    let form = &rules.form;
    [
        ("title", form.title),
        ("annotation", form.annotation),
        ("problem", form.problem),
        ("goal", form.goal),
        ("place", form.place),
    ]
}

fn size(lang: Lang, bytes: u64) -> String {
    tr!(lang, "programme-megabytes", count = i64::try_from(bytes / MEGABYTE).unwrap_or(i64::MAX))
}
