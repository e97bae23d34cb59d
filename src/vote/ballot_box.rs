//! Casting: one transaction that checks everything once more and writes all or nothing.
//!
//! No audit event is written: its place in the chain would tie the moment of a ballot to its voter.
//! The receipt is handed out only after the commit.

use super::ballot::Choices;
use super::store::{self, Intent, Voter};
use super::{intent, receipt};
use crate::account::codes;
use crate::platform::{App, Fault, Tx, clock};
use crate::programme::PhaseKind;
use crate::programme::round::{self, Round};
use crate::values::{Day, Problem};

/// A confirm: the hash of the voter's one-time token and the code from the message, as typed.
pub struct CastRequest<'a> {
    pub token_hash: &'a str,
    pub code: &'a str,
}

/// Casts the ballot that waits under the token and returns its receipt. A repeated confirm gets the same receipt.
///
/// `Invalid` with `vote-lapsed` (nothing waits under the token), a code problem, `already-voted`,
/// `vote-phone-full` or a problem of the choices; `Closed` as soon as the server's clock says so.
pub async fn cast(app: &App, request: CastRequest<'_>) -> Result<String, Fault> {
    if let Some(receipt) = store::receipt_of(app, request.token_hash).await? {
        return Ok(receipt);
    }
    match confirm(app, &request).await {
        Ok(receipt) => Ok(receipt),
        // The other of two clicks may have been faster: what it cast is this voter's answer too.
        Err(fault) => store::receipt_of(app, request.token_hash).await?.ok_or(fault),
    }
}

async fn confirm(app: &App, request: &CastRequest<'_>) -> Result<String, Fault> {
    let waiting = intent::by_token(app, request.token_hash).await?.ok_or_else(lapsed)?;
    round::by_id(app, &waiting.round_id).await?.require_phase(app.now(), PhaseKind::Vote)?;
    codes::check(app, &waiting.code_id, intent::PURPOSE, request.code).await?;
    let mut tx = app.db.begin().await?;
    let receipt = cast_in(app, &mut tx, request.token_hash).await?;
    tx.commit().await?;
    Ok(receipt)
}

fn lapsed() -> Fault {
    Fault::invalid("", "vote-lapsed")
}

async fn cast_in(app: &App, tx: &mut Tx, token_hash: &str) -> Result<String, Fault> {
    let now = clock::real_now().millis();
    let intent = store::take_intent(tx, token_hash, now).await?.ok_or_else(lapsed)?;
    codes::use_up(app, tx, &intent.code_id).await?;
    let (round, day) = open_round(app, tx, &intent.round_id).await?;
    let admitted = store::on_ballot(&mut **tx, &round.id).await?;
    let choices = read_choices(&round, &admitted, &intent)?;
    let channel = store::channel_from_code(&intent.channel).ok_or_else(|| Fault::internal("an unknown channel"))?;
    let voter = Voter { person_hash: &intent.person_hash, phone_hash: &intent.phone_hash, channel, day };
    let receipt = record(tx, &round, &voter, &choices).await?;
    store::put_token(tx, token_hash, &receipt).await?;
    Ok(receipt)
}

/// The round with its vote open at this instant, and the day. The clock is read after the lock is held,
/// so waiting for the lock cannot carry a ballot past the end.
async fn open_round(app: &App, tx: &mut Tx, round_id: &str) -> Result<(Round, Day), Fault> {
    store::hold_round(app, tx, round_id).await?;
    let round = round::in_tx(tx, round_id).await?;
    let now = app.now();
    round.require_phase(now, PhaseKind::Vote)?;
    if store::is_counted(&mut **tx, round_id).await? {
        return Err(Fault::Closed("closed-vote"));
    }
    Ok((round, now.day()))
}

fn read_choices(round: &Round, admitted: &[i64], intent: &Intent) -> Result<Choices, Fault> {
    let raw: Vec<&str> = intent.choices.split(',').collect();
    Choices::parse(&round.rules, admitted, &raw).map_err(Fault::Invalid)
}

/// Enters the voter in the register and the ballot in the box; returns the receipt. The caller has checked the phase
/// and commits. `Invalid` when the person has voted, or when as many persons as allowed have with this phone:
/// both are keys of the table, so no race gets past them.
pub async fn record(tx: &mut Tx, round: &Round, voter: &Voter<'_>, choices: &Choices) -> Result<String, Fault> {
    let allowed = i64::from(round.rules.vote.persons_per_phone);
    let taken = store::persons_of_phone(tx, &round.id, voter.phone_hash).await?;
    // A place that looks free may be taken meanwhile by somebody else with the same phone: then the next is tried.
    for place in taken + 1..=allowed {
        if store::register(tx, &round.id, voter, place).await? {
            let receipt = receipt::make();
            store::put_ballot(tx, &round.id, &receipt, choices).await?;
            return Ok(receipt);
        }
    }
    match store::has_voted(tx, &round.id, voter.person_hash).await? {
        true => Err(Fault::invalid("", "already-voted")),
        false => Err(Fault::Invalid(vec![Problem::new("", "vote-phone-full").with("max", allowed)])),
    }
}
