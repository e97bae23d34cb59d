//! The only source of time. Phases follow from it, so the demonstration and the tests can set the day.

use crate::values::Instant;
use std::sync::RwLock;
use std::time::{SystemTime, UNIX_EPOCH};

/// What the demonstration plays: a shifted clock that runs on, or an instant that stands still.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Play {
    pub shift_millis: i64,
    pub held_at: Option<Instant>,
}

/// Real time; in the demonstration, played time.
#[derive(Debug, Default)]
pub struct Clock {
    play: RwLock<Play>,
}

impl Clock {
    pub fn now(&self) -> Instant {
        let play = self.play.read().map(|play| *play).unwrap_or_default();
        play.held_at.unwrap_or_else(|| real_now().plus_millis(play.shift_millis))
    }

    /// Only the demonstration calls this; `App::new` sees to it that production has no way to.
    pub fn set(&self, play: Play) {
        if let Ok(mut current) = self.play.write() {
            *current = play;
        }
    }
}

/// The machine's time.
pub fn real_now() -> Instant {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Instant::from_millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}
