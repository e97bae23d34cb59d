//! Repeats the published calculation from its file alone: no database, no server.

use super::selection::{Outcome, select};
use super::tally::{FORMAT, Tally};
use std::collections::BTreeSet;

/// What came of repeating the calculation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repeated {
    /// Whether the file's own results are what follows from its figures.
    pub equal: bool,
    /// A report for people, in the order of the selection; the last line is the verdict.
    pub lines: Vec<String>,
}

/// Reads the text of a published `tally.json` and selects the winners anew.
/// An error says what makes the file unreadable.
pub fn repeat(text: &str) -> Result<Repeated, String> {
    let tally: Tally = serde_json::from_str(text).map_err(|error| format!("this is no published tally: {error}"))?;
    check(&tally)?;
    let selection = select(&tally.input());
    let mut lines = vec![format!(
        "{}: {} ballots, {} projects, pool {}",
        tally.round,
        tally.ballots,
        tally.projects.len(),
        tally.pool
    )];
    lines.extend(selection.outcomes.iter().map(line));
    lines.push(format!("Left over: {}", selection.money_left));
    let equal = selection.outcomes == tally.outcomes && selection.money_left == tally.money_left;
    lines.push(match equal {
        true => "The published result follows from the published figures.".to_owned(),
        false => format!("The published result DIFFERS: {}", first_difference(&tally, &selection.outcomes)),
    });
    Ok(Repeated { equal, lines })
}

fn check(tally: &Tally) -> Result<(), String> {
    if tally.format != FORMAT {
        return Err(format!("the format is '{}', this program reads '{FORMAT}'", tally.format));
    }
    let numbers: BTreeSet<i64> = tally.projects.iter().map(|project| project.number).collect();
    if numbers.len() != tally.projects.len() {
        return Err("a project number stands there twice".to_owned());
    }
    let negative = |project: &&super::tally::Counted| project.cost.whole() < 0 || project.votes < 0;
    match tally.projects.iter().find(negative) {
        Some(project) => Err(format!("project {} has a negative cost or votes below zero", project.number)),
        None => Ok(()),
    }
}

fn line(outcome: &Outcome) -> String {
    format!(
        "{}. project {}: {} votes, cost {}, left before {}: {}",
        outcome.place,
        outcome.number,
        outcome.votes,
        outcome.cost,
        outcome.money_before,
        outcome.outcome.code()
    )
}

fn first_difference(tally: &Tally, repeated: &[Outcome]) -> String {
    if tally.outcomes.len() != repeated.len() {
        return format!("{} outcomes are published, {} follow", tally.outcomes.len(), repeated.len());
    }
    let differing = tally.outcomes.iter().zip(repeated).find(|(published, repeated)| published != repeated);
    match differing {
        Some((published, _)) => format!("place {} was published as \"{}\"", published.place, line(published)),
        None => format!("{} is published as left over", tally.money_left),
    }
}
