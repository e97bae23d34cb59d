//! Tests of the grant's rules, with the figures of the programme's own file.

use super::*;
use proptest::prelude::*;

fn rules() -> Rules {
    toml::from_str(include_str!("../../programmes/almaty-2026.toml")).expect("the programme's rules")
}

fn signed() -> Facts {
    Facts { signed: true, ..Facts::default() }
}

fn accepted(kinds: &[ReportKind]) -> Facts {
    let reports = kinds.iter().map(|kind| (*kind, ReportState::Accepted)).collect();
    Facts { reports, ..signed() }
}

fn pay(tranches: &mut [Tranche], count: usize) {
    for tranche in tranches.iter_mut().take(count) {
        tranche.paid_at = Some(Instant::from_millis(1));
    }
}

fn codes(problems: Vec<Problem>) -> Vec<String> {
    problems.into_iter().map(|problem| problem.code).collect()
}

#[test]
fn a_winner_paid_50_waits_for_the_reports_before_the_30() {
    let mut tranches = schedule(Tenge::new(1_999_999), &rules().payment);
    assert_eq!(tranches.iter().map(|t| t.amount.whole()).collect::<Vec<_>>(), [999_999, 599_999, 400_001]);
    let met = conditions_met(&signed());
    assert!(matches!(next_tranche(&tranches, &met), Next::Pay(t) if t.ordinal == 1));
    pay(&mut tranches, 1);
    let problems = codes(payment_problems(&tranches[1], &tranches, &met));
    assert_eq!(problems, ["grant-waits-start-report-accepted", "grant-waits-midterm-report-accepted"]);
    let met = conditions_met(&accepted(&[ReportKind::Start, ReportKind::Midterm]));
    assert!(matches!(next_tranche(&tranches, &met), Next::Pay(t) if t.ordinal == 2));
    assert_eq!(paid(&tranches), Tenge::new(999_999));
}

#[test]
fn nothing_is_paid_without_an_agreement_and_nothing_twice() {
    let mut tranches = schedule(Tenge::new(500_000), &rules().payment);
    let met = conditions_met(&Facts::default());
    assert_eq!(next_tranche(&tranches, &met), Next::Wait(&tranches[0], vec![Condition::AgreementSigned]));
    pay(&mut tranches, 3);
    assert_eq!(next_tranche(&tranches, &met), Next::AllPaid);
}

#[test]
fn tranches_cannot_overtake_each_other() {
    let tranches = schedule(Tenge::new(500_000), &rules().payment);
    let everything = Facts { visits: 1, ..accepted(&ReportKind::ALL) };
    let problems = codes(payment_problems(&tranches[2], &tranches, &conditions_met(&everything)));
    assert_eq!(problems, ["grant-tranche-order"]);
}

#[test]
fn reports_follow_the_money_and_each_other() {
    let rules = rules();
    let mut tranches = schedule(Tenge::new(500_000), &rules.payment);
    let lacks = |kind, tranches: &[Tranche], facts: &Facts| codes(report_problems(kind, &rules, tranches, facts));
    assert_eq!(lacks(ReportKind::Start, &tranches, &Facts::default()), ["grant-report-waits-agreement"]);
    assert!(lacks(ReportKind::Start, &tranches, &signed()).is_empty());
    let midterm = lacks(ReportKind::Midterm, &tranches, &signed());
    assert_eq!(midterm, ["grant-report-waits-start", "grant-report-waits-tranche"]);
    pay(&mut tranches, 1);
    let start = accepted(&[ReportKind::Start]);
    assert!(lacks(ReportKind::Midterm, &tranches, &start).is_empty());
    let both = accepted(&[ReportKind::Start, ReportKind::Midterm]);
    assert_eq!(lacks(ReportKind::Final, &tranches, &both), ["grant-report-waits-tranche"]);
    pay(&mut tranches, 2);
    assert_eq!(lacks(ReportKind::Final, &tranches, &start), ["grant-report-waits-midterm"]);
    assert!(lacks(ReportKind::Final, &tranches, &both).is_empty());
}

#[test]
fn reports_are_sent_in_their_phase_and_a_returned_one_after_it_too() {
    use PhaseKind::{Implementation, Results, Vote};
    assert!(report_phase_open(true, None, Some(Results), false));
    assert!(!report_phase_open(false, None, Some(Results), false));
    assert!(report_phase_open(false, None, Some(Implementation), false));
    assert!(!report_phase_open(true, Some(ReportState::Returned), Some(Vote), false));
    assert!(!report_phase_open(false, None, None, true));
    assert!(report_phase_open(false, Some(ReportState::Returned), None, true));
}

#[test]
fn completion_needs_the_money_the_reports_and_the_visits() {
    let rules = rules();
    let mut tranches = schedule(Tenge::new(500_000), &rules.payment);
    pay(&mut tranches, 2);
    let both = accepted(&[ReportKind::Start, ReportKind::Midterm]);
    let problems = codes(completion_problems(&rules, &tranches, &both));
    assert_eq!(problems, ["grant-complete-tranche", "grant-complete-final", "grant-complete-visits"]);
    pay(&mut tranches, 3);
    let everything = Facts { visits: 1, ..accepted(&ReportKind::ALL) };
    assert!(completion_problems(&rules, &tranches, &everything).is_empty());
}

#[test]
fn states_have_codes_that_are_read_back() {
    for state in [GrantState::Signed, GrantState::Completed] {
        assert_eq!(GrantState::from_code(state.code()), Some(state));
    }
    for state in [ReportState::Submitted, ReportState::Returned, ReportState::Accepted] {
        assert_eq!(ReportState::from_code(state.code()), Some(state));
    }
    for conclusion in Conclusion::ALL {
        assert_eq!(Conclusion::from_code(conclusion.code()), Some(conclusion));
    }
}

/// What people might do, in any order.
#[derive(Debug, Clone)]
enum Step {
    Sign,
    Decide(ReportKind, ReportState),
    Visit,
    Pay(usize),
}

fn step() -> impl Strategy<Value = Step> {
    let kind = prop_oneof![Just(ReportKind::Start), Just(ReportKind::Midterm), Just(ReportKind::Final)];
    let state = prop_oneof![Just(ReportState::Submitted), Just(ReportState::Returned), Just(ReportState::Accepted)];
    prop_oneof![
        Just(Step::Sign),
        Just(Step::Visit),
        (kind, state).prop_map(|(kind, state)| Step::Decide(kind, state)),
        (0usize..3).prop_map(Step::Pay),
    ]
}

proptest! {
    #[test]
    fn whatever_people_do_the_money_follows_the_rules(amount in 500_000i64..=5_000_000, steps in prop::collection::vec(step(), 0..80)) {
        let amount = Tenge::new(amount);
        let mut tranches = schedule(amount, &rules().payment);
        let (mut facts, mut order) = (Facts::default(), Vec::new());
        for step in steps {
            match step {
                Step::Sign => facts.signed = true,
                Step::Visit => facts.visits += 1,
                Step::Decide(kind, state) if !facts.accepted(kind) => { facts.reports.insert(kind, state); }
                Step::Decide(..) => {}
                Step::Pay(index) => {
                    let met = conditions_met(&facts);
                    let open = tranches[index].paid_at.is_none();
                    if open && payment_problems(&tranches[index], &tranches, &met).is_empty() {
                        prop_assert!(tranches[index].waits_for.iter().all(|condition| met.contains(condition)));
                        prop_assert!(matches!(next_tranche(&tranches, &met), Next::Pay(next) if next.ordinal == index + 1));
                        tranches[index].paid_at = Some(Instant::from_millis(1));
                        order.push(index);
                    } else {
                        prop_assert!(!matches!(next_tranche(&tranches, &met), Next::Pay(next) if next.ordinal == index + 1));
                    }
                }
            }
            prop_assert!(paid(&tranches) <= amount);
        }
        prop_assert!(order.iter().copied().eq(0..order.len()), "paid in order: {:?}", order);
        prop_assert_eq!(paid(&tranches) == amount, order.len() == 3);
    }
}
