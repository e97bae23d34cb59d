//! What captains and the operator do with applications: one function an action.

mod admission;
mod attachments;
mod filling;
mod sending;

pub use admission::{Decision, decide, read_sent};
pub use attachments::{OWNER_KIND, add_attachments, readable_attachment, remove_attachment};
pub use filling::{Saving, Work, filling, own, save, save_draft, start};
pub use sending::{agree_and_send, send, sent};

use super::model::State;
use super::store::{self, Application};
use crate::platform::{Action, Actor, App, Fault, Tx};
use crate::programme::PhaseKind;
use crate::programme::round::Round;
use crate::values::Instant;

/// Moves the state and notes it in the history. `Conflict` when the application was in none of the states `from`.
pub async fn transition(app: &App, tx: &mut Tx, id: &str, from: &[State], to: State, note: &str) -> Result<(), Fault> {
    if !store::set_state(app, tx, id, from, to).await? {
        return Err(Fault::Conflict);
    }
    store::add_history(app, tx, id, to, note).await
}

/// Lets through the captain only.
fn of_captain(application: Application, actor: &Actor) -> Result<Application, Fault> {
    if application.captain_id == actor.account_id { Ok(application) } else { Err(Fault::Forbidden) }
}

/// Staff who read what was sent. Commission members do so in the review room, after they declared that they have
/// no conflict of interest.
pub fn authorise_reading(actor: &Actor) -> Result<(), Fault> {
    actor.authorise(Action::ApplicationRead)?;
    if actor.may(Action::ReviewScore) { Err(Fault::Forbidden) } else { Ok(()) }
}

/// Drafts are filled in and sent in the application phase; a returned application is corrected until the review ends.
pub fn open_for_filling(round: &Round, now: Instant, state: State) -> Result<(), Fault> {
    match (state, round.phase(now)) {
        (State::Draft, Some(PhaseKind::Application)) => Ok(()),
        (State::Returned, Some(PhaseKind::Application | PhaseKind::Review)) => Ok(()),
        (State::Draft, _) => Err(Fault::Closed("closed-application")),
        (State::Returned, _) => Err(Fault::Closed("closed-review")),
        _ => Err(Fault::Conflict),
    }
}
