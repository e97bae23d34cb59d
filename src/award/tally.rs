//! The published file: everything that the calculation starts from, and what came out of it.
//!
//! Its text is made once, kept with its SHA-256 and served byte for byte.

use super::selection::{Candidate, Outcome, SelectionInput, select};
use crate::programme::rules::{self, SelectionRule, TieBreak};
use crate::values::Tenge;
use serde::{Deserialize, Serialize};

/// Says how the file is to be read. Another layout gets another name.
pub const FORMAT: &str = "jasbudget-tally-1";

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tally {
    pub format: String,
    /// The round's code, and the SHA-256 of its rules in canonical JSON.
    pub round: String,
    pub rules_sha256: String,
    pub ballots: i64,
    /// Money in whole tenge.
    pub pool: Tenge,
    pub rule: SelectionRule,
    pub ties: Vec<TieBreak>,
    pub votes_min: u32,
    pub projects: Vec<Counted>,
    /// The result of the calculation, by place.
    pub outcomes: Vec<Outcome>,
    pub money_left: Tenge,
}

/// A project on the ballot and its votes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counted {
    pub number: i64,
    pub title: String,
    pub cost: Tenge,
    pub score_thousandths: i64,
    pub votes: i64,
}

impl Tally {
    /// Selects the winners by the rules of the round. `projects` are all that were on the ballot.
    pub fn calculate(
        round: &str,
        rules_sha256: &str,
        rules: (Tenge, &rules::Selection),
        ballots: i64,
        projects: Vec<Counted>,
    ) -> Tally {
        let (pool, rule) = rules;
        let mut tally = Tally {
            format: FORMAT.to_owned(),
            round: round.to_owned(),
            rules_sha256: rules_sha256.to_owned(),
            ballots,
            pool,
            rule: rule.rule,
            ties: rule.ties.clone(),
            votes_min: rule.votes_min,
            projects,
            outcomes: Vec::new(),
            money_left: pool,
        };
        let selection = select(&tally.input());
        (tally.outcomes, tally.money_left) = (selection.outcomes, selection.money_left);
        tally
    }

    /// What the selection starts from.
    pub fn input(&self) -> SelectionInput {
        SelectionInput {
            pool: self.pool,
            rule: self.rule,
            ties: self.ties.clone(),
            votes_min: self.votes_min,
            projects: self.projects.iter().map(Counted::candidate).collect(),
        }
    }

    /// The text to publish: fields in the order of this type, two spaces a level, one newline at the end.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }
}

impl Counted {
    pub fn candidate(&self) -> Candidate {
        Candidate { number: self.number, cost: self.cost, score_thousandths: self.score_thousandths, votes: self.votes }
    }
}
