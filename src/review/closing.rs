//! What the chair does: sees all reviews, decides on each application, closes the review.

use super::face::{self, Verdict};
use super::model::{self, Standing, Tally};
use super::project::{self, Project};
use super::scores;
use super::service::{Case, case, hold, require_begun};
use super::store::{self, Review};
use crate::application::model::State;
use crate::application::service::{open_for_filling, sent, transition};
use crate::application::store as applications;
use crate::platform::audit::{self, Event};
use crate::platform::form::FormData;
use crate::platform::{Action, Actor, App, Fault};
use crate::programme::Rules;
use crate::programme::round::{self, Round};
use crate::values::{Instant, Problem};
use serde_json::json;

/// All applications that reached the commission, with their counts; no contents.
pub struct Board {
    pub round: Round,
    pub items: Vec<BoardItem>,
    /// Applications whose admission check is unfinished.
    pub submitted: usize,
    /// Applications that their captains may still correct and send again.
    pub correcting: usize,
    pub closed_at: Option<Instant>,
}

pub struct BoardItem {
    pub application_id: String,
    pub number: i64,
    pub title: String,
    pub tally: Tally,
    /// None while undecided, else whether it was admitted.
    pub admitted: Option<bool>,
}

impl Board {
    pub fn undecided(&self) -> usize {
        self.items.iter().filter(|item| item.admitted.is_none()).count()
    }
}

pub async fn board(app: &App, actor: &Actor) -> Result<Board, Fault> {
    actor.authorise(Action::ReviewClose)?;
    let round = round::current(app).await?;
    let reviews = store::of_round(app, &round.id).await?;
    let states = [State::InReview, State::Admitted, State::Rejected];
    let reached = applications::in_states(app, &round.id, &states).await?;
    let items = reached.into_iter().map(|application| {
        let of_this = reviews.iter().filter(|review| review.application_id == application.id);
        BoardItem {
            tally: Tally::of(&round.rules, of_this),
            admitted: (application.state != State::InReview).then_some(application.state == State::Admitted),
            number: application.number.unwrap_or_default(),
            title: application.title,
            application_id: application.id,
        }
    });
    let mut items: Vec<BoardItem> = items.collect();
    items.sort_by_key(|item| item.number);
    let submitted = applications::in_states(app, &round.id, &[State::Submitted]).await?.len();
    let returned = applications::in_states(app, &round.id, &[State::Returned]).await?.len();
    let correcting = if may_come_back(&round, app.now()) { returned } else { 0 };
    let closed_at = store::closed_at(app, &round.id).await?;
    Ok(Board { items, submitted, correcting, closed_at, round })
}

/// The reviews of one application, for the chair's decision.
pub struct Dossier {
    pub case: Case,
    pub reviews: Vec<Review>,
    pub tally: Tally,
    pub decided: Option<Project>,
}

impl Dossier {
    /// The comments tell what the file says: whoever decides declares first, like everybody.
    pub fn is_closed_to_chair(&self) -> bool {
        match self.case.standing() {
            Standing::Conflict => true,
            Standing::ToDeclare => self.case.is_under_review(),
            Standing::ToScore | Standing::HandedIn => false,
        }
    }
}

pub async fn dossier(app: &App, actor: &Actor, application_id: &str) -> Result<Dossier, Fault> {
    actor.authorise(Action::ReviewClose)?;
    let case = case(app, actor, application_id).await?;
    let reviews = store::of_application(app, application_id).await?;
    let decided = match case.is_under_review() {
        true => None,
        false => Some(project::by_application(app, application_id).await?),
    };
    Ok(Dossier { tally: Tally::of(&case.round.rules, &reviews), reviews, decided, case })
}

/// Decides on an application: its public face is written and its state moves on, together or not at all.
///
/// `Forbidden` to a chair who did not declare or has a conflict: another chair decides.
/// `Conflict` when it was decided already.
pub async fn decide(app: &App, actor: &Actor, application_id: &str, data: &FormData) -> Result<(), Fault> {
    actor.authorise(Action::ReviewClose)?;
    let Case { round, application, .. } = case(app, actor, application_id).await?;
    let now = app.now();
    require_begun(&round, now)?;
    if application.state != State::InReview {
        return Err(Fault::Conflict);
    }
    let decision = model::decision(data).map_err(Fault::Invalid)?;
    // What was sent cannot change while the commission has it.
    let draft = sent(app, &application).await?;
    let mut tx = app.db.begin().await?;
    hold(&mut tx, application_id).await?;
    store::require_open(&mut tx, &round.id).await?;
    store::require_no_conflict(&mut tx, application_id, &actor.account_id).await?;
    let totals = store::totals(&mut tx, application_id).await?;
    let score_thousandths = average_of_enough(&round.rules, &totals)?;
    let reviews = i64::try_from(totals.len()).map_err(Fault::internal)?;
    let verdict = Verdict { decision: &decision, score_thousandths, reviews, at: now };
    project::insert(&mut tx, &face::project(&application, &draft, &verdict)?).await?;
    let to = if decision.admit { State::Admitted } else { State::Rejected };
    transition(app, &mut tx, application_id, &[State::InReview], to, &decision.reason).await?;
    let detail = json!({ "admitted": decision.admit, "score_thousandths": score_thousandths, "reviews": reviews });
    let event = Event { actor: &actor.account_id, action: "review.decide", subject: application_id, detail };
    audit::record(app, &mut tx, event).await?;
    tx.commit().await?;
    Ok(())
}

fn average_of_enough(rules: &Rules, totals: &[i64]) -> Result<i64, Fault> {
    let min = rules.review.reviews_min;
    let average = scores::average(totals).filter(|_| totals.len() >= min);
    average.ok_or_else(|| {
        let problem = Problem::new("", "review-too-few").with("count", totals.len()).with("min", min);
        Fault::Invalid(vec![problem])
    })
}

/// Whether a returned application may still be sent again. Closing before that would leave it without a decision.
fn may_come_back(round: &Round, now: Instant) -> bool {
    open_for_filling(round, now, State::Returned).is_ok()
}

/// Closes the commission's work: decisions become public and final.
/// `Invalid` while an application waits for its admission check, its correction or a decision; `Conflict` the second time.
pub async fn close(app: &App, actor: &Actor) -> Result<(), Fault> {
    actor.authorise(Action::ReviewClose)?;
    let round = round::current(app).await?;
    let now = app.now();
    require_begun(&round, now)?;
    let mut tx = app.db.begin().await?;
    store::close(&mut tx, &round.id, &actor.account_id, now).await?;
    let unfinished = store::unfinished(&mut tx, &round.id).await?;
    let problems = [
        ("review-admission-unfinished", unfinished.submitted),
        ("review-correcting", if may_come_back(&round, now) { unfinished.returned } else { 0 }),
        ("review-undecided", unfinished.undecided),
    ];
    let problems = problems
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(code, count)| Problem::new("", code).with("count", count));
    let problems: Vec<Problem> = problems.collect();
    if !problems.is_empty() {
        return Err(Fault::Invalid(problems));
    }
    let event = Event { actor: &actor.account_id, action: "review.close", subject: &round.id, detail: json!({}) };
    audit::record(app, &mut tx, event).await?;
    tx.commit().await?;
    Ok(())
}
