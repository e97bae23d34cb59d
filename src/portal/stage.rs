//! Where the round stands today, and so the one thing that a visitor can do now.

use crate::programme::rules::Phase;
use crate::programme::{PhaseKind, Rules};
use crate::values::Instant;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// No phase goes on; this one comes next.
    Ahead(PhaseKind),
    During(PhaseKind),
    /// The last phase has ended.
    Over,
}

/// The stage and the phase that it is about; the last one when all are over.
pub fn stage(rules: &Rules, now: Instant) -> (Stage, Option<&Phase>) {
    let next = rules.phases.iter().find(|phase| now < phase.to);
    match next {
        Some(phase) if phase.contains(now) => (Stage::During(phase.kind), Some(phase)),
        Some(phase) => (Stage::Ahead(phase.kind), Some(phase)),
        None => (Stage::Over, rules.phases.last()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::check::read_rules;

    fn at(text: &str) -> Stage {
        let rules = read_rules(include_str!("../../programmes/almaty-2026.toml")).expect("the rules are right");
        stage(&rules, Instant::parse(text).expect("an instant")).0
    }

    #[test]
    fn between_phases_the_next_one_is_ahead() {
        assert_eq!(at("2026-01-10T00:00:00+05:00"), Stage::Ahead(PhaseKind::Application));
        assert_eq!(at("2026-02-02T09:00:00+05:00"), Stage::During(PhaseKind::Application));
        assert_eq!(at("2026-03-16T18:00:00+05:00"), Stage::Ahead(PhaseKind::Review));
        assert_eq!(at("2026-05-04T17:59:59+05:00"), Stage::During(PhaseKind::Vote));
        assert_eq!(at("2026-10-01T00:00:00+05:00"), Stage::Over);
    }
}
