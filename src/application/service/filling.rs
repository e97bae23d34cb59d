//! Starting an application and saving its draft.

use super::{OWNER_KIND, of_captain, open_for_filling};
use crate::application::model::{Draft, Member};
use crate::application::store::{self, Application};
use crate::platform::audit::{self, Event};
use crate::platform::files::{self, Attachment};
use crate::platform::{Action, Actor, App, Fault};
use crate::programme::PhaseKind;
use crate::programme::round::{self, Round};
use crate::values::{Instant, Problem};

/// A form that keeps the rules needs a tenth of this; more is no text of a person.
const DRAFT_BYTES_MAX: usize = 256 * 1024;

/// An application with all that its pages show.
#[derive(Debug, Clone)]
pub struct Work {
    pub application: Application,
    pub round: Round,
    pub draft: Draft,
    pub attachments: Vec<Attachment>,
}

impl Work {
    /// Everything that is still wrong or missing, without the consent.
    pub fn problems(&self, now: Instant) -> Vec<Problem> {
        self.draft.problems(&self.round.rules, self.application.filing(now).day(), self.attachments.len())
    }
}

/// How a save ended.
#[derive(Debug)]
pub enum Saving {
    Saved(Box<Work>),
    /// Somebody saved a newer revision since: nothing was changed, and this is what is stored.
    Stale(Box<Work>),
}

/// Starts an application of the round. A draft that was started and never touched is taken up again.
pub async fn start(app: &App, actor: &Actor, round: &Round) -> Result<Application, Fault> {
    actor.authorise(Action::ApplicationFile)?;
    let mut tx = app.db.begin().await?;
    let round = round::in_tx(&mut tx, &round.id).await?;
    round.require_phase(app.now(), PhaseKind::Application)?;
    if let Some(id) = store::untouched(&mut tx, &actor.account_id, &round.id).await? {
        let application = store::in_tx(&mut tx, &id).await?;
        tx.commit().await?;
        return Ok(application);
    }
    let captain = Member { name: actor.name.clone(), ..Member::default() };
    let draft = Draft { team: vec![captain], ..Draft::default() };
    let id = store::insert(app, &mut tx, &round.id, &actor.account_id, &draft).await?;
    let detail = serde_json::json!({ "round": round.code });
    let event = Event { actor: &actor.account_id, action: "application.start", subject: &id, detail };
    audit::record(app, &mut tx, event).await?;
    let application = store::in_tx(&mut tx, &id).await?;
    tx.commit().await?;
    Ok(application)
}

/// One's own application, in whatever state.
pub async fn own(app: &App, actor: &Actor, id: &str) -> Result<Work, Fault> {
    actor.authorise(Action::ApplicationFile)?;
    let application = of_captain(store::by_id(app, id).await?, actor)?;
    load(app, application).await
}

/// One's own application, to fill in. `Closed` or `Conflict` when it cannot be changed now.
pub async fn filling(app: &App, actor: &Actor, id: &str) -> Result<Work, Fault> {
    let work = own(app, actor, id).await?;
    open_for_filling(&work.round, app.now(), work.application.state)?;
    Ok(work)
}

async fn load(app: &App, application: Application) -> Result<Work, Fault> {
    let round = round::by_id(app, &application.round_id).await?;
    let draft = application.draft(app)?;
    let attachments = files::of_owner(app, OWNER_KIND, &application.id).await?;
    Ok(Work { application, round, draft, attachments })
}

/// Changes the draft that was read at `revision`. Incomplete and wrong texts are kept as they are.
/// A draft is private until it is sent, so saving it writes no audit event.
pub async fn save(
    app: &App,
    actor: &Actor,
    id: &str,
    revision: i64,
    change: impl FnOnce(&mut Draft) + Send,
) -> Result<Saving, Fault> {
    let mut work = filling(app, actor, id).await?;
    if work.application.revision != revision {
        return Ok(Saving::Stale(Box::new(work)));
    }
    change(&mut work.draft);
    if serde_json::to_string(&work.draft)?.len() > DRAFT_BYTES_MAX {
        return Err(Fault::TooLarge);
    }
    let mut tx = app.db.begin().await?;
    let saved = store::save(app, &mut tx, id, revision, &work.draft).await?;
    tx.commit().await?;
    let now = filling(app, actor, id).await?;
    Ok(if saved { Saving::Saved(Box::new(now)) } else { Saving::Stale(Box::new(now)) })
}

/// Puts a whole draft in place of the one read at `revision`; `Conflict` when a newer one is stored.
pub async fn save_draft(app: &App, actor: &Actor, id: &str, revision: i64, draft: Draft) -> Result<Application, Fault> {
    match save(app, actor, id, revision, |stored| *stored = draft).await? {
        Saving::Saved(work) => Ok(work.application),
        Saving::Stale(_) => Err(Fault::Conflict),
    }
}
