//! The published results: the figures, who won and who did not and why, and how to check it all.

use crate::award::selection::Verdict;
use crate::award::store::{Published, Selected};
use crate::i18n;
use crate::platform::Fault;
use crate::platform::web::Visit;
use crate::programme::round::Round;
use crate::programme::rules::{SelectionRule, TieBreak};
use crate::review::project::Project;
use crate::tr;
use crate::ui::{self, BarChart, Heading, Page, Stat, Table, prose, section, stats};
use crate::values::{Arg, Lang, Tenge};
use axum::response::Response;
use leptos::prelude::*;

pub struct Results {
    pub round: Round,
    pub result: Published,
    pub projects: Vec<Project>,
    /// By place.
    pub selected: Vec<Selected>,
}

/// A project and what came of it.
struct Line<'r> {
    project: &'r Project,
    selected: &'r Selected,
}

impl Results {
    fn lines(&self) -> Vec<Line<'_>> {
        let mut lines = Vec::with_capacity(self.selected.len());
        for selected in &self.selected {
            let project = self.projects.iter().find(|project| project.id == selected.project_id);
            lines.extend(project.map(|project| Line { project, selected }));
        }
        lines
    }

    fn spent(&self) -> Tenge {
        self.selected.iter().filter(|selected| selected.outcome == Verdict::Won).map(|selected| selected.cost).sum()
    }
}

pub async fn show(visit: &Visit, results: Results) -> Result<Response, Fault> {
    let lang = visit.lang;
    let (won, lost): (Vec<Line<'_>>, _) =
        results.lines().into_iter().partition(|line| line.selected.outcome == Verdict::Won);
    let name = results.round.rules.programme.name.get(lang).to_owned();
    let lead = tr!(lang, "award-lead", at = results.result.published_at, won = won.len());
    let figures = figures(lang, &results);
    let winners = winners(visit, &results, &won);
    let others = (!lost.is_empty()).then(|| others(visit, &results, &lost));
    let chart = chart(lang, &won, &lost);
    let rule = rule(lang, &results.round);
    let again = repetition(visit, &results.result);
    let description = tr!(lang, "award-description", programme = name.as_str(), won = won.len());
    let page = Page::new(tr!(lang, "award-title"), move || {
        let heading = Heading::new(tr!(lang, "award-title")).eyebrow(name).lead(lead).view();
        view! { {heading} {figures} {winners} {others} <div class="section">{chart}</div> {rule} {again} }.into_any()
    });
    Ok(ui::respond(visit, page.description(description)).await)
}

fn figures(lang: Lang, results: &Results) -> AnyView {
    let ballots = results.result.ballots;
    stats(vec![
        Stat::new(i18n::number(lang, ballots), tr!(lang, "award-ballots", count = ballots)),
        Stat::new(i18n::money(lang, results.round.rules.money.pool), tr!(lang, "award-pool")),
        Stat::new(i18n::money(lang, results.spent()), tr!(lang, "award-spent")),
        Stat::new(i18n::money(lang, results.result.money_left), tr!(lang, "award-left")),
    ])
}

fn winners(visit: &Visit, results: &Results, won: &[Line<'_>]) -> AnyView {
    let lang = visit.lang;
    if won.is_empty() {
        return section(tr!(lang, "award-winners"), view! { <p>{tr!(lang, "award-no-winners")}</p> });
    }
    let table = won.iter().fold(table(lang, "award-winners"), |table, line| table.row(row(visit, results, line)));
    section(tr!(lang, "award-winners"), table.view())
}

fn others(visit: &Visit, results: &Results, lost: &[Line<'_>]) -> AnyView {
    let lang = visit.lang;
    let table = lost.iter().fold(table(lang, "award-others"), |table, line| table.row(row(visit, results, line)));
    section(tr!(lang, "award-others"), table.view())
}

fn table(lang: Lang, caption: &str) -> Table {
    Table::new(i18n::text(lang, caption))
        .quiet_caption()
        .column(tr!(lang, "award-project"))
        .number_column(tr!(lang, "award-place"))
        .number_column(tr!(lang, "award-votes"))
        .number_column(tr!(lang, "award-cost"))
        .number_column(tr!(lang, "award-money-before"))
        .column(tr!(lang, "award-why"))
}

fn row(visit: &Visit, results: &Results, line: &Line<'_>) -> Vec<AnyView> {
    let (lang, selected) = (visit.lang, line.selected);
    let href = visit.href(&format!("/projects/{}", line.project.code(&results.round.code)));
    vec![
        view! { <a href=href>{line.project.title.clone()}</a> }.into_any(),
        i18n::number(lang, selected.place).into_any(),
        i18n::number(lang, selected.votes).into_any(),
        i18n::money(lang, selected.cost).into_any(),
        i18n::money(lang, selected.money_before).into_any(),
        why(lang, results, selected).into_any(),
    ]
}

/// In words, with the figures that decided.
fn why(lang: Lang, results: &Results, selected: &Selected) -> String {
    let min = Arg::from(results.round.rules.selection.votes_min);
    let (cost, before) = (Arg::from(selected.cost), Arg::from(selected.money_before));
    let after = Arg::from(selected.money_before.saturating_sub(selected.cost));
    let args = [("min", min), ("cost", cost), ("before", before), ("after", after)];
    i18n::text_with(lang, &format!("award-why-{}", selected.outcome.code()), &args)
}

fn chart(lang: Lang, won: &[Line<'_>], lost: &[Line<'_>]) -> AnyView {
    let chart =
        BarChart::new(lang, tr!(lang, "award-chart")).columns(tr!(lang, "award-project"), tr!(lang, "award-votes"));
    let chart = won.iter().fold(chart, |chart, line| {
        let votes = line.selected.votes;
        chart.strong_bar(line.project.title.clone(), votes as f64, i18n::number(lang, votes))
    });
    let chart = lost.iter().fold(chart, |chart, line| {
        let votes = line.selected.votes;
        chart.bar(line.project.title.clone(), votes as f64, i18n::number(lang, votes))
    });
    chart.note(tr!(lang, "award-chart-note")).view()
}

fn rule(lang: Lang, round: &Round) -> AnyView {
    let selection = &round.rules.selection;
    let rule = match selection.rule {
        SelectionRule::Greedy => tr!(lang, "award-rule-greedy"),
        SelectionRule::GreedyNoSkip => tr!(lang, "award-rule-greedy-no-skip"),
    };
    let ties = selection.ties.iter().map(|tie| match tie {
        TieBreak::HigherScore => tr!(lang, "award-tie-higher-score"),
        TieBreak::LowerCost => tr!(lang, "award-tie-lower-cost"),
        TieBreak::FiledEarlier => tr!(lang, "award-tie-filed-earlier"),
    });
    let ties: Vec<_> = ties.map(|tie| view! { <li>{tie}</li> }).collect();
    let body = view! {
        <p>{rule} " " {tr!(lang, "award-rule-min", min = selection.votes_min)}</p>
        <p>{tr!(lang, "award-ties")}</p>
        <ol>{ties}</ol>
    };
    section(tr!(lang, "award-rule-title"), prose(body))
}

fn repetition(visit: &Visit, result: &Published) -> AnyView {
    let (lang, href) = (visit.lang, visit.href("/results/tally.json"));
    let body = view! {
        <p>{tr!(lang, "award-repeat-text")}</p>
        <p><a href=href download="tally.json">{tr!(lang, "award-repeat-file")}</a></p>
        <p>"SHA-256: " <code class="hash">{result.tally_sha256.clone()}</code></p>
        <p>{tr!(lang, "award-repeat-command")} " " <code>"jasbudget tally tally.json"</code></p>
    };
    section(tr!(lang, "award-repeat-title"), prose(body))
}
