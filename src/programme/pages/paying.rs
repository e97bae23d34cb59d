//! The rules for the winners: payments, reports, visits.

use super::{cell, list};
use crate::i18n;
use crate::programme::Rules;
use crate::tr;
use crate::ui::Table;
use crate::values::Lang;
use leptos::prelude::*;

pub(super) fn payment(lang: Lang, rules: &Rules) -> AnyView {
    let visits = tr!(lang, "programme-visits", count = rules.monitoring.visits_min);
    view! { <p>{tr!(lang, "programme-payment-lead")}</p> {tranches(lang, rules)} {reports(lang, rules)} <p>{visits}</p> }.into_any()
}

fn tranches(lang: Lang, rules: &Rules) -> AnyView {
    let tranches = &rules.payment.tranches;
    let percents: Vec<u32> = tranches.iter().map(|tranche| tranche.percent).collect();
    let example = rules.money.project_max;
    let mut table = Table::new(tr!(lang, "programme-tranches"))
        .column(tr!(lang, "programme-tranche"))
        .number_column(tr!(lang, "programme-tranche-share"))
        .number_column(tr!(lang, "programme-tranche-example", amount = example))
        .column(tr!(lang, "programme-tranche-when"));
    for (index, (tranche, amount)) in tranches.iter().zip(example.split(&percents)).enumerate() {
        let conditions = tranche.waits_for.iter();
        let conditions =
            conditions.map(|condition| i18n::text(lang, &format!("programme-condition-{}", condition.code())));
        table = table.row(vec![
            cell(tr!(lang, "programme-tranche-number", number = index + 1)),
            cell(i18n::percent(lang, f64::from(tranche.percent))),
            cell(i18n::money(lang, amount)),
            list(conditions.collect()),
        ]);
    }
    table.view()
}

fn reports(lang: Lang, rules: &Rules) -> AnyView {
    let mut table = Table::new(tr!(lang, "programme-reports"))
        .column(tr!(lang, "programme-report"))
        .column(tr!(lang, "programme-report-photos"))
        .column(tr!(lang, "programme-report-text"))
        .column(tr!(lang, "programme-report-spending"));
    for report in &rules.reports {
        let spending = if report.spending { "programme-report-spending-yes" } else { "programme-report-spending-no" };
        table = table.row(vec![
            cell(i18n::text(lang, &format!("programme-report-{}", report.kind.code()))),
            cell(tr!(lang, "programme-range", min = report.photos_min, max = report.photos_max)),
            cell(tr!(lang, "programme-characters", min = report.text.min, max = report.text.max)),
            cell(i18n::text(lang, spending)),
        ]);
    }
    table.view()
}
