//! The rules by which it is decided: the commission, the vote, the selection.

use super::{cell, list};
use crate::i18n;
use crate::programme::Rules;
use crate::programme::rules::{Channel, CountsPublic, SelectionRule, TieBreak};
use crate::tr;
use crate::ui::{SummaryList, Table};
use crate::values::Lang;
use leptos::prelude::*;

pub(super) fn review(lang: Lang, rules: &Rules) -> AnyView {
    let review = &rules.review;
    let chambers = review.chambers.iter().map(|chamber| chamber.name.get(lang).to_owned()).collect();
    let pass = tr!(lang, "programme-review-pass-value", percent = review.pass_percent, max = rules.score_max());
    let comment = tr!(lang, "programme-characters", min = review.comment.min, max = review.comment.max);
    let facts = SummaryList::new(lang)
        .row(tr!(lang, "programme-review-chambers"), list(chambers))
        .row(tr!(lang, "programme-review-least"), tr!(lang, "programme-at-least", min = review.reviews_min))
        .row(tr!(lang, "programme-review-pass"), pass)
        .row(tr!(lang, "programme-review-comment"), comment);
    view! { <p>{tr!(lang, "programme-review-lead")}</p> {facts.view()} {criteria(lang, rules)} }.into_any()
}

fn criteria(lang: Lang, rules: &Rules) -> AnyView {
    let mut table = Table::new(tr!(lang, "programme-criteria"))
        .column(tr!(lang, "programme-criterion"))
        .column(tr!(lang, "programme-criterion-hint"))
        .number_column(tr!(lang, "programme-score-max"));
    for criterion in &rules.review.criteria {
        let (name, hint) = (criterion.name.get(lang), criterion.hint.get(lang));
        table = table.row(vec![cell(name), cell(hint), cell(criterion.score_max.to_string())]);
    }
    let total = rules.score_max().to_string();
    table.foot(vec![cell(tr!(lang, "programme-total")), cell(""), cell(total)]).view()
}

pub(super) fn vote(lang: Lang, rules: &Rules) -> AnyView {
    let vote = &rules.vote;
    let channels = vote.channels.iter().map(|channel| match channel {
        Channel::Sms => tr!(lang, "programme-channel-sms"),
        Channel::Eds => tr!(lang, "programme-channel-eds"),
    });
    let counts = match vote.counts_public {
        CountsPublic::Live => tr!(lang, "programme-counts-live"),
        CountsPublic::AfterClose => tr!(lang, "programme-counts-after-close"),
    };
    let choices = tr!(lang, "programme-vote-choices-value", min = vote.choices_min, max = vote.choices_max);
    let phones = tr!(lang, "programme-vote-phone-value", count = vote.persons_per_phone);
    let facts = SummaryList::new(lang)
        .row(tr!(lang, "programme-vote-age"), tr!(lang, "programme-vote-age-value", min = vote.age_min))
        .row(tr!(lang, "programme-vote-choices"), choices)
        .row(tr!(lang, "programme-vote-channels"), list(channels.collect()))
        .row(tr!(lang, "programme-vote-phone"), phones)
        .row(tr!(lang, "programme-vote-counts"), counts);
    view! { <p>{tr!(lang, "programme-vote-lead")}</p> {facts.view()} }.into_any()
}

pub(super) fn selection(lang: Lang, rules: &Rules) -> AnyView {
    let selection = &rules.selection;
    let rule = match selection.rule {
        SelectionRule::Greedy => tr!(lang, "programme-rule-greedy"),
        SelectionRule::GreedyNoSkip => tr!(lang, "programme-rule-greedy-no-skip"),
    };
    let ties = selection.ties.iter().map(|tie| i18n::text(lang, tie_key(*tie)));
    let ties = ties.map(|text| view! { <li>{text}</li> }).collect_view();
    let least = tr!(lang, "programme-votes-least", count = selection.votes_min);
    crate::ui::prose(view! {
        <p>{rule}</p>
        <p>{least}</p>
        <h3>{tr!(lang, "programme-ties")}</h3>
        <p>{tr!(lang, "programme-ties-lead")}</p>
        <ol>{ties}</ol>
        <p>{tr!(lang, "programme-selection-repeat")}</p>
    })
}

fn tie_key(tie: TieBreak) -> &'static str {
    match tie {
        TieBreak::HigherScore => "programme-tie-higher-score",
        TieBreak::LowerCost => "programme-tie-lower-cost",
        TieBreak::FiledEarlier => "programme-tie-filed-earlier",
    }
}
