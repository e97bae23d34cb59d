//! What commission members do: see their queue, declare, read the file, hand a review in.

use super::model::{self, Standing};
use super::scores;
use super::store::{self, Review};
use crate::application::model::{Draft, State};
use crate::application::service::{OWNER_KIND, sent};
use crate::application::store::{self as applications, Application};
use crate::platform::audit::{self, Event};
use crate::platform::files::{self, Attachment};
use crate::platform::form::FormData;
use crate::platform::{Action, Actor, App, Fault, Tx};
use crate::programme::PhaseKind;
use crate::programme::round::{self, Round};
use crate::values::Instant;
use serde_json::json;

/// The applications under review, as one member sees them.
pub struct Queue {
    pub round: Round,
    pub items: Vec<QueueItem>,
    pub closed_at: Option<Instant>,
}

pub struct QueueItem {
    pub application: Application,
    pub standing: Standing,
    /// Reviews handed in by all members.
    pub reviews: usize,
}

pub async fn queue(app: &App, actor: &Actor) -> Result<Queue, Fault> {
    actor.authorise(Action::ReviewScore)?;
    let round = round::current(app).await?;
    let reviews = store::of_round(app, &round.id).await?;
    let under_review = applications::in_states(app, &round.id, &[State::InReview]).await?;
    let items = under_review.into_iter().map(|application| {
        let mut of_this = reviews.iter().filter(|review| review.application_id == application.id);
        let own = of_this.clone().find(|review| review.member_id == actor.account_id);
        let handed_in = of_this.by_ref().filter(|review| review.handed_in_at.is_some()).count();
        QueueItem { standing: Standing::of(own), reviews: handed_in, application }
    });
    let closed_at = store::closed_at(app, &round.id).await?;
    Ok(Queue { items: items.collect(), closed_at, round })
}

/// An application with what the member declared on it, and nothing of its contents.
pub struct Case {
    pub round: Round,
    pub application: Application,
    pub own: Option<Review>,
}

impl Case {
    pub fn standing(&self) -> Standing {
        Standing::of(self.own.as_ref())
    }

    pub fn is_under_review(&self) -> bool {
        self.application.state == State::InReview
    }
}

/// The case of an application that reached the commission; `NotFound` for all others.
pub(super) async fn case(app: &App, actor: &Actor, application_id: &str) -> Result<Case, Fault> {
    let application = applications::by_id(app, application_id).await?;
    if !matches!(application.state, State::InReview | State::Admitted | State::Rejected) {
        return Err(Fault::NotFound);
    }
    let round = round::by_id(app, &application.round_id).await?;
    let own = store::own(app, application_id, &actor.account_id).await?;
    Ok(Case { round, application, own })
}

/// What a member must know to tell whether there is a conflict: whose application it is, not what it says.
pub struct Declaring {
    pub case: Case,
    pub team: Vec<String>,
}

pub async fn declaring(app: &App, actor: &Actor, application_id: &str) -> Result<Declaring, Fault> {
    actor.authorise(Action::ReviewScore)?;
    let case = case(app, actor, application_id).await?;
    if case.own.is_none() && !case.is_under_review() {
        return Err(Fault::NotFound);
    }
    let draft = sent(app, &case.application).await?;
    let team = draft.team.into_iter().map(|member| member.name).collect();
    Ok(Declaring { case, team })
}

/// Declares, before the file opens, whether there is a conflict of interest; with one the file stays closed for good.
/// A conflict noticed later, in the file, is declared the same way until the review is handed in.
pub async fn declare(app: &App, actor: &Actor, application_id: &str, data: &FormData) -> Result<(), Fault> {
    actor.authorise(Action::ReviewScore)?;
    let chamber = actor.chamber().ok_or(Fault::Forbidden)?;
    let case = case(app, actor, application_id).await?;
    let now = app.now();
    require_begun(&case.round, now)?;
    let reason = model::declaration(data).map_err(Fault::Invalid)?;
    let mut tx = app.db.begin().await?;
    hold(&mut tx, application_id).await?;
    store::require_open(&mut tx, &case.round.id).await?;
    match (&case.own, &reason) {
        (None, _) => {
            store::declare(&mut tx, application_id, (&actor.account_id, chamber), reason.as_deref(), now).await?
        }
        (Some(_), Some(reason)) => store::recuse(&mut tx, application_id, &actor.account_id, reason, now).await?,
        (Some(_), None) => return Err(Fault::Conflict),
    }
    // The reason may speak of relatives: it stays in the table and out of the log.
    let detail = json!({ "conflict": reason.is_some() });
    let event = Event { actor: &actor.account_id, action: "review.declare", subject: application_id, detail };
    audit::record(app, &mut tx, event).await?;
    tx.commit().await?;
    Ok(())
}

/// An application's contents as sent, for a member without conflict.
pub struct File {
    pub case: Case,
    pub draft: Draft,
    pub attachments: Vec<Attachment>,
}

/// The file, or the case alone where the member has to declare first or declared a conflict.
pub enum Opened {
    Closed(Box<Case>),
    Open(Box<File>),
}

pub async fn open(app: &App, actor: &Actor, application_id: &str) -> Result<Opened, Fault> {
    actor.authorise(Action::ReviewScore)?;
    let case = case(app, actor, application_id).await?;
    if !case.standing().opens_file() {
        return Ok(Opened::Closed(Box::new(case)));
    }
    let draft = sent(app, &case.application).await?;
    let attachments = files::of_owner(app, OWNER_KIND, application_id).await?;
    Ok(Opened::Open(Box::new(File { case, draft, attachments })))
}

/// An attachment of the application, for a member to whom its file is open.
pub async fn attachment(app: &App, actor: &Actor, application_id: &str, id: &str) -> Result<Attachment, Fault> {
    actor.authorise(Action::ReviewScore)?;
    if !case(app, actor, application_id).await?.standing().opens_file() {
        return Err(Fault::Forbidden);
    }
    let attachment = files::by_id(app, id).await?;
    let belongs = attachment.owner_kind == OWNER_KIND && attachment.owner_id == application_id;
    if belongs { Ok(attachment) } else { Err(Fault::NotFound) }
}

/// Hands a review in. It is final: a second one is a `Conflict`.
pub async fn hand_in(app: &App, actor: &Actor, application_id: &str, data: &FormData) -> Result<(), Fault> {
    actor.authorise(Action::ReviewScore)?;
    let case = case(app, actor, application_id).await?;
    let now = app.now();
    case.round.require_phase(now, PhaseKind::Review)?;
    match case.standing() {
        Standing::ToScore => {}
        Standing::HandedIn => return Err(Fault::Conflict),
        Standing::ToDeclare | Standing::Conflict => return Err(Fault::Forbidden),
    }
    let rules = &case.round.rules.review;
    let scored = scores::check(&rules.criteria, rules.comment, |field| data.get(field)).map_err(Fault::Invalid)?;
    let mut tx = app.db.begin().await?;
    hold(&mut tx, application_id).await?;
    store::require_open(&mut tx, &case.round.id).await?;
    store::hand_in(&mut tx, application_id, &actor.account_id, &scored, now).await?;
    let detail = json!({ "total": scored.total });
    let event = Event { actor: &actor.account_id, action: "review.hand-in", subject: application_id, detail };
    audit::record(app, &mut tx, event).await?;
    tx.commit().await?;
    Ok(())
}

/// Declarations and decisions may come late, as nobody gains by a round that stands still; never before the phase begins.
pub(super) fn require_begun(round: &Round, now: Instant) -> Result<(), Fault> {
    let begun = round.rules.phase(PhaseKind::Review).is_some_and(|phase| phase.from <= now);
    if round.opened_at.is_some() && begun { Ok(()) } else { Err(Fault::Closed("closed-review")) }
}

/// Keeps an application that is under review from changing until the transaction ends; `Conflict` when it no longer is.
///
/// Reviews and the decision take turns by it: a decision counts every review handed in before, and none comes after.
pub(super) async fn hold(tx: &mut Tx, application_id: &str) -> Result<(), Fault> {
    let application = applications::locked(tx, application_id).await?;
    if application.state == State::InReview { Ok(()) } else { Err(Fault::Conflict) }
}
