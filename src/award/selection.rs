//! Which projects win: the rules of the round and the votes decide, nothing else.
//!
//! The order is by votes, then by the published tie rules. Down this order a project with too few votes cannot win;
//! `greedy` takes every project that still fits the money left, `greedy-no-skip` stops at the first that does not.

use crate::programme::rules::{SelectionRule, TieBreak};
use crate::values::Tenge;
use serde::{Deserialize, Serialize};
use std::cmp::{Ordering, Reverse};

/// A project as the selection sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Unique; the lower number was filed earlier.
    pub number: i64,
    pub cost: Tenge,
    pub score_thousandths: i64,
    pub votes: i64,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SelectionInput {
    pub pool: Tenge,
    pub rule: SelectionRule,
    pub ties: Vec<TieBreak>,
    pub votes_min: u32,
    pub projects: Vec<Candidate>,
}

/// Why a project is funded or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    Won,
    /// Fewer votes than the rules ask for.
    TooFewVotes,
    /// It costs more than was left when its turn came.
    NoMoney,
    /// The selection had stopped at a project before it.
    AfterStop,
}

impl Verdict {
    pub const ALL: [Verdict; 4] = [Verdict::Won, Verdict::TooFewVotes, Verdict::NoMoney, Verdict::AfterStop];

    pub fn code(self) -> &'static str {
        match self {
            Verdict::Won => "won",
            Verdict::TooFewVotes => "too-few-votes",
            Verdict::NoMoney => "no-money",
            Verdict::AfterStop => "after-stop",
        }
    }

    pub fn from_code(code: &str) -> Option<Verdict> {
        Verdict::ALL.into_iter().find(|verdict| verdict.code() == code)
    }
}

/// What came of one project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// From 1, in the order of the selection.
    pub place: i64,
    pub number: i64,
    pub votes: i64,
    pub cost: Tenge,
    pub outcome: Verdict,
    /// What was left when its turn came.
    pub money_before: Tenge,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selection {
    /// Every project once, by place.
    pub outcomes: Vec<Outcome>,
    pub money_left: Tenge,
}

/// Selects the winners. The order in which the projects are given does not matter.
pub fn select(input: &SelectionInput) -> Selection {
    let mut order: Vec<&Candidate> = input.projects.iter().collect();
    order.sort_by(|one, other| compare(&input.ties, one, other));
    let (mut left, mut stopped, mut outcomes) = (input.pool, false, Vec::with_capacity(order.len()));
    for (place, project) in (1..).zip(order) {
        let outcome = judge(input, project, left, stopped);
        outcomes.push(Outcome {
            place,
            number: project.number,
            votes: project.votes,
            cost: project.cost,
            outcome,
            money_before: left,
        });
        match outcome {
            Verdict::Won => left = left.saturating_sub(project.cost),
            Verdict::NoMoney => stopped |= input.rule == SelectionRule::GreedyNoSkip,
            Verdict::TooFewVotes | Verdict::AfterStop => {}
        }
    }
    Selection { outcomes, money_left: left }
}

fn judge(input: &SelectionInput, project: &Candidate, left: Tenge, stopped: bool) -> Verdict {
    if project.votes < i64::from(input.votes_min) {
        Verdict::TooFewVotes
    } else if stopped {
        Verdict::AfterStop
    } else if project.cost > left {
        Verdict::NoMoney
    } else {
        Verdict::Won
    }
}

/// Most votes first, then the tie rules in their order. The number at the end leaves no two projects equal,
/// also for rules that do not name it.
fn compare(ties: &[TieBreak], one: &Candidate, other: &Candidate) -> Ordering {
    let by_votes = Reverse(one.votes).cmp(&Reverse(other.votes));
    let by_ties = |order: Ordering, tie: &TieBreak| order.then_with(|| break_tie(*tie, one, other));
    ties.iter().fold(by_votes, by_ties).then(one.number.cmp(&other.number))
}

fn break_tie(tie: TieBreak, one: &Candidate, other: &Candidate) -> Ordering {
    match tie {
        TieBreak::HigherScore => Reverse(one.score_thousandths).cmp(&Reverse(other.score_thousandths)),
        TieBreak::LowerCost => one.cost.cmp(&other.cost),
        TieBreak::FiledEarlier => one.number.cmp(&other.number),
    }
}
