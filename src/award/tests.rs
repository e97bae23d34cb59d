//! Properties of the selection, and a second, naive implementation to compare it with.

use super::repeat::repeat;
use super::selection::{Candidate, SelectionInput, Verdict, select};
use super::tally::{Counted, Tally};
use crate::programme::rules::{Selection, SelectionRule, TieBreak};
use crate::values::Tenge;
use proptest::prelude::*;
use std::collections::BTreeSet;

const TIES: [TieBreak; 3] = [TieBreak::HigherScore, TieBreak::LowerCost, TieBreak::FiledEarlier];

fn candidate(number: i64, cost: i64, score_thousandths: i64, votes: i64) -> Candidate {
    Candidate { number, cost: Tenge::new(cost), score_thousandths, votes }
}

fn input(pool: i64, rule: SelectionRule, votes_min: u32, projects: Vec<Candidate>) -> SelectionInput {
    SelectionInput { pool: Tenge::new(pool), rule, ties: TIES.to_vec(), votes_min, projects }
}

fn verdicts(input: &SelectionInput) -> Vec<(i64, Verdict)> {
    select(input).outcomes.iter().map(|outcome| (outcome.number, outcome.outcome)).collect()
}

fn winners(input: &SelectionInput) -> BTreeSet<i64> {
    verdicts(input).into_iter().filter(|(_, verdict)| *verdict == Verdict::Won).map(|(number, _)| number).collect()
}

/// Takes the best of the rest again and again, comparing with every other one by the words of the rules.
fn oracle(input: &SelectionInput) -> (Vec<(i64, Verdict)>, i64) {
    let mut rest = input.projects.clone();
    let (mut left, mut stopped, mut list) = (input.pool.whole(), false, Vec::new());
    while !rest.is_empty() {
        let best = (0..rest.len())
            .find(|one| {
                (0..rest.len()).all(|other| *one == other || goes_before(&input.ties, &rest[*one], &rest[other]))
            })
            .expect("one goes before all others");
        let project = rest.swap_remove(best);
        let verdict = match () {
            _ if project.votes < i64::from(input.votes_min) => Verdict::TooFewVotes,
            _ if stopped => Verdict::AfterStop,
            _ if project.cost.whole() <= left => Verdict::Won,
            _ => Verdict::NoMoney,
        };
        if verdict == Verdict::Won {
            left -= project.cost.whole();
        }
        stopped = stopped || (verdict == Verdict::NoMoney && input.rule == SelectionRule::GreedyNoSkip);
        list.push((project.number, verdict));
    }
    (list, left)
}

fn goes_before(ties: &[TieBreak], one: &Candidate, other: &Candidate) -> bool {
    if one.votes != other.votes {
        return one.votes > other.votes;
    }
    for tie in ties {
        match tie {
            TieBreak::HigherScore if one.score_thousandths > other.score_thousandths => return true,
            TieBreak::HigherScore if one.score_thousandths < other.score_thousandths => return false,
            TieBreak::LowerCost if one.cost < other.cost => return true,
            TieBreak::LowerCost if one.cost > other.cost => return false,
            TieBreak::FiledEarlier => return one.number < other.number,
            _ => {}
        }
    }
    one.number < other.number
}

#[test]
fn the_two_rules_choose_differently() {
    let projects =
        vec![candidate(1, 60, 0, 30), candidate(2, 50, 0, 20), candidate(3, 40, 0, 10), candidate(4, 1, 0, 0)];
    let greedy = input(100, SelectionRule::Greedy, 1, projects.clone());
    assert_eq!(
        verdicts(&greedy),
        [(1, Verdict::Won), (2, Verdict::NoMoney), (3, Verdict::Won), (4, Verdict::TooFewVotes)]
    );
    assert_eq!(select(&greedy).money_left, Tenge::ZERO);
    let stops = input(100, SelectionRule::GreedyNoSkip, 1, projects);
    assert_eq!(
        verdicts(&stops),
        [(1, Verdict::Won), (2, Verdict::NoMoney), (3, Verdict::AfterStop), (4, Verdict::TooFewVotes)]
    );
    assert_eq!(select(&stops).money_left, Tenge::new(40));
}

#[test]
fn ties_go_by_score_then_cost_then_number() {
    let order = |projects| {
        let input = input(1_000, SelectionRule::Greedy, 0, projects);
        select(&input).outcomes.iter().map(|outcome| outcome.number).collect::<Vec<_>>()
    };
    assert_eq!(order(vec![candidate(1, 10, 7, 5), candidate(2, 10, 9, 5)]), [2, 1]);
    assert_eq!(order(vec![candidate(1, 20, 9, 5), candidate(2, 10, 9, 5)]), [2, 1]);
    assert_eq!(order(vec![candidate(2, 10, 9, 5), candidate(1, 10, 9, 5)]), [1, 2]);
}

fn inputs() -> impl Strategy<Value = SelectionInput> {
    let project = (1i64..40, 0i64..4, 0i64..6);
    let rule = prop_oneof![Just(SelectionRule::Greedy), Just(SelectionRule::GreedyNoSkip)];
    let ties = Just(TIES.to_vec()).prop_shuffle();
    let projects = prop::collection::vec(project, 0..14).prop_map(|list| {
        (1..).zip(list).map(|(number, (cost, score, votes))| candidate(number, cost, score, votes)).collect::<Vec<_>>()
    });
    (0i64..150, rule, ties, 0u32..4, projects.prop_shuffle()).prop_map(|(pool, rule, ties, votes_min, projects)| {
        SelectionInput { pool: Tenge::new(pool), rule, ties, votes_min, projects }
    })
}

fn tally_of(input: &SelectionInput) -> Tally {
    let counted = |project: &Candidate| Counted {
        number: project.number,
        title: format!("№ {}", project.number),
        cost: project.cost,
        score_thousandths: project.score_thousandths,
        votes: project.votes,
    };
    let projects = input.projects.iter().map(counted).collect();
    let rule = Selection { rule: input.rule, ties: input.ties.clone(), votes_min: input.votes_min };
    Tally::calculate("test-2026", &"0".repeat(64), (input.pool, &rule), 9, projects)
}

proptest! {
    #[test]
    fn two_implementations_agree(input in inputs()) {
        let selection = select(&input);
        let (list, left) = oracle(&input);
        prop_assert_eq!(verdicts(&input), list);
        prop_assert_eq!(selection.money_left.whole(), left);
    }

    #[test]
    fn the_pool_is_never_exceeded_and_nobody_is_lost(input in inputs()) {
        let selection = select(&input);
        let won = selection.outcomes.iter().filter(|outcome| outcome.outcome == Verdict::Won);
        let spent: Tenge = won.map(|outcome| outcome.cost).sum();
        prop_assert!(spent <= input.pool);
        prop_assert_eq!(spent.saturating_add(selection.money_left), input.pool);
        let numbers: BTreeSet<i64> = selection.outcomes.iter().map(|outcome| outcome.number).collect();
        prop_assert_eq!(selection.outcomes.len(), input.projects.len());
        prop_assert_eq!(numbers, input.projects.iter().map(|project| project.number).collect::<BTreeSet<_>>());
        let places: Vec<i64> = selection.outcomes.iter().map(|outcome| outcome.place).collect();
        prop_assert!(places.into_iter().eq(1..=input.projects.len() as i64));
    }

    #[test]
    fn the_order_of_the_input_does_not_matter(input in inputs(), turn in 0usize..14) {
        let mut turned = input.clone();
        let places = turn.min(turned.projects.len());
        turned.projects.rotate_left(places);
        turned.projects.reverse();
        prop_assert_eq!(select(&turned), select(&input));
    }

    #[test]
    fn who_wins_without_skipping_wins_with_it(input in inputs()) {
        let with = |rule| SelectionInput { rule, ..input.clone() };
        let (greedy, stops) = (winners(&with(SelectionRule::Greedy)), winners(&with(SelectionRule::GreedyNoSkip)));
        prop_assert!(stops.is_subset(&greedy));
    }

    #[test]
    fn what_is_published_can_be_repeated(input in inputs()) {
        let text = tally_of(&input).to_json().expect("JSON");
        let repeated = repeat(&text).expect("readable");
        prop_assert!(repeated.equal, "{:?}", repeated.lines);
    }
}

#[test]
fn a_result_that_was_altered_shows() {
    let projects = vec![candidate(1, 60, 0, 30), candidate(2, 50, 0, 20)];
    let text = tally_of(&input(100, SelectionRule::Greedy, 1, projects)).to_json().expect("JSON");
    assert!(repeat(&text).expect("readable").equal);
    for (was, now) in
        [("\"no-money\"", "\"won\""), ("\"votes\": 20", "\"votes\": 40"), ("\"money_left\": 40", "\"money_left\": 41")]
    {
        let altered = text.replacen(was, now, 1);
        assert_ne!(altered, text, "{was}");
        let repeated = repeat(&altered).expect("readable");
        assert!(!repeated.equal, "{now}: {:?}", repeated.lines);
    }
    assert!(repeat("{}").is_err());
    assert!(repeat(&text.replacen("jasbudget-tally-1", "jasbudget-tally-9", 1)).is_err());
    let twice = text.replacen("\"number\": 2", "\"number\": 1", 1);
    assert!(repeat(&twice).is_err(), "a project that stands there twice");
}
