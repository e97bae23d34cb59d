//! What may happen to a grant and when: pure rules, no I/O.
//!
//! Money goes out in the order of the tranches, each once and only when its conditions hold.
//! Every fact only ever becomes true, so what held when it was checked still holds when it is written.

use crate::programme::rules::{Condition, Payment, PhaseKind, ReportKind, Rules};
use crate::values::{Instant, Problem, Tenge};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GrantState {
    Signed,
    Completed,
}

impl GrantState {
    pub fn code(self) -> &'static str {
        match self {
            GrantState::Signed => "signed",
            GrantState::Completed => "completed",
        }
    }

    pub fn from_code(code: &str) -> Option<GrantState> {
        [GrantState::Signed, GrantState::Completed].into_iter().find(|state| state.code() == code)
    }
}

/// A report that was sent at least once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportState {
    Submitted,
    /// Sent back with a remark; the team sends it again.
    Returned,
    Accepted,
}

impl ReportState {
    pub fn code(self) -> &'static str {
        match self {
            ReportState::Submitted => "submitted",
            ReportState::Returned => "returned",
            ReportState::Accepted => "accepted",
        }
    }

    pub fn from_code(code: &str) -> Option<ReportState> {
        let all = [ReportState::Submitted, ReportState::Returned, ReportState::Accepted];
        all.into_iter().find(|state| state.code() == code)
    }
}

/// What a monitoring visit found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conclusion {
    InOrder,
    Remarks,
}

impl Conclusion {
    pub const ALL: [Conclusion; 2] = [Conclusion::InOrder, Conclusion::Remarks];

    pub fn code(self) -> &'static str {
        match self {
            Conclusion::InOrder => "in-order",
            Conclusion::Remarks => "remarks",
        }
    }

    pub fn from_code(code: &str) -> Option<Conclusion> {
        Self::ALL.into_iter().find(|conclusion| conclusion.code() == code)
    }
}

/// A part of the grant, as the agreement fixed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tranche {
    /// 1, 2, 3 …
    pub ordinal: usize,
    pub percent: u32,
    pub amount: Tenge,
    pub waits_for: Vec<Condition>,
    pub paid_at: Option<Instant>,
    /// Number of the payment order; empty until paid.
    pub payment_order: String,
}

impl Tranche {
    pub fn missing(&self, met: &BTreeSet<Condition>) -> Vec<Condition> {
        self.waits_for.iter().copied().filter(|condition| !met.contains(condition)).collect()
    }
}

/// What is known of a grant besides its money.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    pub signed: bool,
    pub reports: BTreeMap<ReportKind, ReportState>,
    pub visits: usize,
}

impl Facts {
    pub fn accepted(&self, kind: ReportKind) -> bool {
        self.reports.get(&kind) == Some(&ReportState::Accepted)
    }
}

/// The conditions that hold. One visit with a protocol meets `VisitRecorded`; completion may ask for more.
pub fn conditions_met(facts: &Facts) -> BTreeSet<Condition> {
    let reports = ReportKind::ALL.into_iter().filter(|kind| facts.accepted(*kind)).map(ReportKind::accepted);
    let signed = facts.signed.then_some(Condition::AgreementSigned);
    let visited = (facts.visits > 0).then_some(Condition::VisitRecorded);
    reports.chain(signed).chain(visited).collect()
}

/// The tranches of an agreement signed under these rules. Their amounts add up to the grant.
pub fn schedule(amount: Tenge, payment: &Payment) -> Vec<Tranche> {
    let percents: Vec<u32> = payment.tranches.iter().map(|tranche| tranche.percent).collect();
    let parts = amount.split(&percents).into_iter().zip(&payment.tranches).enumerate();
    let tranche = |(index, (amount, rule)): (usize, (Tenge, &crate::programme::rules::Tranche))| Tranche {
        ordinal: index + 1,
        percent: rule.percent,
        amount,
        waits_for: rule.waits_for.clone(),
        paid_at: None,
        payment_order: String::new(),
    };
    parts.map(tranche).collect()
}

pub fn paid(tranches: &[Tranche]) -> Tenge {
    tranches.iter().filter(|tranche| tranche.paid_at.is_some()).map(|tranche| tranche.amount).sum()
}

/// What comes next for the money.
#[derive(Debug, PartialEq, Eq)]
pub enum Next<'t> {
    Pay(&'t Tranche),
    /// The next tranche, and the conditions it still waits for.
    Wait(&'t Tranche, Vec<Condition>),
    AllPaid,
}

/// The first tranche not paid is the only one that can be next.
pub fn next_tranche<'t>(tranches: &'t [Tranche], met: &BTreeSet<Condition>) -> Next<'t> {
    let Some(tranche) = tranches.iter().find(|tranche| tranche.paid_at.is_none()) else {
        return Next::AllPaid;
    };
    match tranche.missing(met) {
        missing if missing.is_empty() => Next::Pay(tranche),
        missing => Next::Wait(tranche, missing),
    }
}

/// Why the tranche cannot be paid now; nothing when it can.
pub fn payment_problems(tranche: &Tranche, tranches: &[Tranche], met: &BTreeSet<Condition>) -> Vec<Problem> {
    let earlier = tranches.iter().find(|other| other.paid_at.is_none() && other.ordinal < tranche.ordinal);
    let order = earlier.map(|other| Problem::new("", "grant-tranche-order").with("first", other.ordinal));
    let missing = tranche.missing(met).into_iter().map(|condition| {
        Problem::new("", &format!("grant-waits-{}", condition.code())).with("ordinal", tranche.ordinal)
    });
    order.into_iter().chain(missing).collect()
}

/// What must happen before the report can be sent; nothing when it can.
///
/// The first report waits for the agreement alone. A later one waits for the earlier reports to be accepted and for
/// every tranche that does not itself wait for this report or a later one: so no two can wait for each other.
pub fn report_problems(kind: ReportKind, rules: &Rules, tranches: &[Tranche], facts: &Facts) -> Vec<Problem> {
    if !facts.signed {
        return vec![Problem::new("", "grant-report-waits-agreement")];
    }
    let earlier: Vec<ReportKind> =
        rules.reports.iter().map(|report| report.kind).filter(|other| *other < kind).collect();
    if earlier.is_empty() {
        return Vec::new();
    }
    let held_back = |tranche: &&Tranche| {
        ReportKind::ALL.into_iter().any(|other| other >= kind && tranche.waits_for.contains(&other.accepted()))
    };
    let due = tranches.iter().take_while(|tranche| !held_back(tranche));
    let unpaid = due.filter(|tranche| tranche.paid_at.is_none());
    let unpaid = unpaid.map(|tranche| Problem::new("", "grant-report-waits-tranche").with("ordinal", tranche.ordinal));
    let unread = earlier.into_iter().filter(|other| !facts.accepted(*other));
    let unread = unread.map(|other| Problem::new("", &format!("grant-report-waits-{}", other.code())));
    unread.chain(unpaid).collect()
}

/// Whether the round lets the report be sent now. A returned one may be corrected after the last day too.
pub fn report_phase_open(first: bool, state: Option<ReportState>, phase: Option<PhaseKind>, over: bool) -> bool {
    match phase {
        Some(PhaseKind::Implementation) => true,
        Some(PhaseKind::Results) => first,
        _ => over && state == Some(ReportState::Returned),
    }
}

/// What a grant still lacks to be completed; nothing when it can be.
pub fn completion_problems(rules: &Rules, tranches: &[Tranche], facts: &Facts) -> Vec<Problem> {
    let unpaid = tranches.iter().filter(|tranche| tranche.paid_at.is_none());
    let unpaid = unpaid.map(|tranche| Problem::new("", "grant-complete-tranche").with("ordinal", tranche.ordinal));
    let unread = rules.reports.iter().filter(|report| !facts.accepted(report.kind));
    let unread = unread.map(|report| Problem::new("", &format!("grant-complete-{}", report.kind.code())));
    let visits_min = rules.monitoring.visits_min;
    let visits = (facts.visits < visits_min)
        .then(|| Problem::new("", "grant-complete-visits").with("min", visits_min).with("done", facts.visits));
    unpaid.chain(unread).chain(visits).collect()
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
