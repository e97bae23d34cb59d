//! How many have voted. Always public: it says nothing about any project.

use super::store;
use crate::platform::{App, Fault};
use crate::values::Day;

pub struct Turnout {
    pub ballots: i64,
    /// Voters of each day on which somebody voted.
    pub by_day: Vec<(Day, i64)>,
}

pub async fn turnout(app: &App, round_id: &str) -> Result<Turnout, Fault> {
    let ballots = store::ballots(app.db.read(), round_id).await?;
    let by_day = store::voters_by_day(app.db.read(), round_id).await?;
    Ok(Turnout { ballots, by_day })
}
