//! The stages of a round with their dates.

use crate::i18n;
use crate::programme::rules::Phase;
use crate::programme::{PhaseKind, Rules};
use crate::tr;
use crate::ui::{self, PhaseState, Phases};
use crate::values::{Instant, Lang};
use leptos::prelude::*;

/// The stages in their order. `action` is a link, as `(href, label)`, under one of them.
pub fn timeline(lang: Lang, rules: &Rules, now: Instant, action: Option<(PhaseKind, String, String)>) -> AnyView {
    let phases = rules.phases.iter().map(|phase| {
        let name = i18n::text(lang, &format!("programme-phase-{}", phase.kind.code()));
        let shown = ui::Phase::new(name, dates(lang, phase), state(phase, now));
        match &action {
            Some((kind, href, label)) if *kind == phase.kind => shown.action(href, label),
            _ => shown,
        }
    });
    Phases::new(lang, phases.collect()).view()
}

fn dates(lang: Lang, phase: &Phase) -> String {
    // A phase that ends at midnight was open on the day before only.
    let last = phase.to.plus_millis(-1).day();
    tr!(lang, "programme-dates", from = i18n::day(lang, phase.from.day()), to = i18n::day(lang, last))
}

fn state(phase: &Phase, now: Instant) -> PhaseState {
    if phase.contains(now) {
        PhaseState::Current
    } else if now < phase.from {
        PhaseState::Next
    } else {
        PhaseState::Done
    }
}
