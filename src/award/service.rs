//! Publishing the results: once, after the end of the vote, in one transaction.

use super::store::{self, Published};
use super::tally::{Counted, Tally};
use crate::platform::audit::{self, Event};
use crate::platform::{Action, Actor, App, Fault, Tx, crypto};
use crate::programme::PhaseKind;
use crate::programme::round::{self, Round};
use crate::review;
use crate::review::project::{self, Project};
use crate::vote;
use std::collections::BTreeMap;

/// What has to hold before the results can be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ready {
    pub vote_over: bool,
    pub review_closed: bool,
    pub unpublished: bool,
}

impl Ready {
    pub fn all(self) -> bool {
        self.vote_over && self.review_closed && self.unpublished
    }
}

pub async fn ready(app: &App, round: &Round) -> Result<Ready, Fault> {
    Ok(Ready {
        vote_over: is_over(app, round),
        review_closed: review::store::closed_at(app, &round.id).await?.is_some(),
        unpublished: store::result(app, &round.id).await?.is_none(),
    })
}

fn is_over(app: &App, round: &Round) -> bool {
    round.opened_at.is_some() && round.is_past(app.now(), PhaseKind::Vote)
}

/// Counts the ballots, selects the winners and publishes both.
///
/// `Closed` before the end of the vote by the server's clock, `Invalid` when the commission's review was never closed,
/// `Conflict` when the results are out already.
pub async fn publish(app: &App, actor: &Actor, round: &Round) -> Result<(), Fault> {
    actor.authorise(Action::ResultsPublish)?;
    let ready = ready(app, round).await?;
    if !ready.vote_over {
        return Err(Fault::Closed("closed-results"));
    }
    if !ready.review_closed {
        return Err(Fault::invalid("sure", "award-review-open"));
    }
    // The closed review changes no more, so its projects may be read outside the transaction.
    let projects = project::admitted(app, &round.id).await?;
    let mut tx = app.db.begin().await?;
    let round = &locked(app, &mut tx, &round.id).await?;
    let tally = count(&mut tx, round, &projects).await?;
    write(app, &mut tx, actor, round, &tally, &projects).await?;
    tx.commit().await?;
    Ok(())
}

/// The round, locked against ballots on their way, with its vote over.
async fn locked(app: &App, tx: &mut Tx, round_id: &str) -> Result<Round, Fault> {
    store::lock_round(tx, round_id).await?;
    let round = round::in_tx(tx, round_id).await?;
    if is_over(app, &round) { Ok(round) } else { Err(Fault::Closed("closed-results")) }
}

async fn count(tx: &mut Tx, round: &Round, projects: &[Project]) -> Result<Tally, Fault> {
    let counts = vote::store::counts(&mut **tx, &round.id).await?;
    let ballots = vote::store::ballots(&mut **tx, &round.id).await?;
    let voters = vote::store::voters(&mut **tx, &round.id).await?;
    if voters != ballots {
        return Err(Fault::internal(format!("the register has {voters} voters and the box {ballots} ballots")));
    }
    let counted = projects.iter().map(|project| Counted {
        number: project.number,
        title: project.title.clone(),
        cost: project.cost,
        score_thousandths: project.score_thousandths,
        votes: counts.get(&project.number).copied().unwrap_or_default(),
    });
    let rules = (round.rules.money.pool, &round.rules.selection);
    Ok(Tally::calculate(&round.code, &round.rules_sha256, rules, ballots, counted.collect()))
}

async fn write(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    round: &Round,
    tally: &Tally,
    projects: &[Project],
) -> Result<(), Fault> {
    let text = tally.to_json()?;
    let published = Published {
        round_id: round.id.clone(),
        tally_sha256: crypto::sha256_hex(text.as_bytes()),
        tally: text,
        published_by: actor.account_id.clone(),
        published_at: app.now(),
        ballots: tally.ballots,
        money_left: tally.money_left,
    };
    store::insert_result(tx, &published).await?;
    let ids: BTreeMap<i64, &str> = projects.iter().map(|project| (project.number, project.id.as_str())).collect();
    for outcome in &tally.outcomes {
        let id = ids.get(&outcome.number).ok_or_else(|| Fault::internal("an outcome without a project"))?;
        store::insert_selection(tx, &round.id, id, outcome).await?;
    }
    vote::store::clear_intents(tx, &round.id).await?;
    let detail = serde_json::json!({ "tally": published.tally_sha256, "ballots": tally.ballots });
    let event = Event { actor: &actor.account_id, action: "results.publish", subject: &round.id, detail };
    audit::record(app, tx, event).await
}
