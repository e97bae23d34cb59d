//! The agreement, the tranches and the end.

use super::{dossier, notify};
use crate::award::store as awards;
use crate::grant::form::{self, Agreement};
use crate::grant::model::{self, GrantState};
use crate::grant::store::{self, NewGrant};
use crate::platform::audit::{self, Event};
use crate::platform::form::FormData;
use crate::platform::{Action, Actor, App, Fault};
use crate::programme::round;
use crate::programme::rules::PhaseKind;
use crate::review::project;
use crate::tr;
use crate::values::Problem;

/// Signs the agreement with a winner: the grant begins, with its tranches as the rules state them today.
pub async fn sign(app: &App, actor: &Actor, project_id: &str, form: &FormData) -> Result<(), Fault> {
    actor.authorise(Action::AgreementSign)?;
    let dossier = dossier(app, project_id).await?;
    let published = awards::result(app, &dossier.round.id).await?.ok_or(Fault::NotFound)?.published_at.day();
    let agreement = Agreement::check(form, published, app.now().day()).map_err(Fault::Invalid)?;
    let mut tx = app.db.begin().await?;
    let round = round::in_tx(&mut tx, &dossier.round.id).await?;
    if !matches!(round.phase(app.now()), Some(PhaseKind::Results | PhaseKind::Implementation)) {
        return Err(Fault::Closed("closed-implementation"));
    }
    match store::in_tx(&mut tx, project_id).await {
        Err(Fault::NotFound) => {}
        found => return found.and(Err(Fault::Conflict)),
    }
    if store::number_taken(&mut tx, &round.id, &agreement.number).await? {
        return Err(Fault::invalid("number", "grant-number-taken"));
    }
    let amount = dossier.project.cost;
    let tranches = model::schedule(amount, &round.rules.payment);
    let new = NewGrant {
        round_id: &round.id,
        project_id,
        captain_id: &dossier.captain_id,
        amount,
        agreement: &agreement,
        tranches: &tranches,
    };
    let id = store::insert(&mut tx, app, &new).await?;
    let detail = serde_json::json!({
        "project": project_id, "number": agreement.number, "day": agreement.day, "amount": amount,
        "tranches": tranches.iter().map(|tranche| tranche.amount).collect::<Vec<_>>(),
    });
    audit::record(app, &mut tx, Event { actor: &actor.account_id, action: "grant.sign", subject: &id, detail }).await?;
    Ok(tx.commit().await?)
}

/// Records that a tranche was sent. Its conditions are checked in the transaction that marks it.
pub async fn pay(app: &App, actor: &Actor, project_id: &str, ordinal: usize, form: &FormData) -> Result<(), Fault> {
    actor.authorise(Action::TranchePay)?;
    let project = project::by_id(app, project_id).await?;
    let order = form::payment_order(form);
    let mut tx = app.db.begin().await?;
    let grant = store::in_tx(&mut tx, project_id).await?;
    let tranches = store::tranches(&mut *tx, &grant.id).await?;
    let tranche = tranches.iter().find(|tranche| tranche.ordinal == ordinal).ok_or(Fault::NotFound)?;
    if tranche.paid_at.is_some() {
        return Err(Fault::Conflict);
    }
    let met = model::conditions_met(&store::facts(&mut tx, &grant.id).await?);
    let problems = model::payment_problems(tranche, &tranches, &met);
    if !problems.is_empty() {
        return Err(Fault::Invalid(problems));
    }
    let order = order.map_err(Fault::Invalid)?;
    store::mark_paid(&mut tx, &grant.id, ordinal, &order, app.now()).await?;
    let sms =
        |lang| tr!(lang, "grant-sms-paid", ordinal = ordinal, amount = tranche.amount, title = project.title.as_str());
    notify(app, &mut tx, &grant.captain_id, sms).await?;
    let detail = serde_json::json!({ "tranche": ordinal, "amount": tranche.amount, "order": order });
    audit::record(app, &mut tx, Event { actor: &actor.account_id, action: "grant.pay", subject: &grant.id, detail })
        .await?;
    Ok(tx.commit().await?)
}

/// Ends a grant: everything is paid, accepted and visited.
pub async fn complete(app: &App, actor: &Actor, project_id: &str) -> Result<(), Fault> {
    actor.authorise(Action::GrantComplete)?;
    let mut tx = app.db.begin().await?;
    let grant = store::in_tx(&mut tx, project_id).await?;
    if grant.state != GrantState::Signed {
        return Err(Fault::Conflict);
    }
    let round = round::in_tx(&mut tx, &grant.round_id).await?;
    let tranches = store::tranches(&mut *tx, &grant.id).await?;
    let facts = store::facts(&mut tx, &grant.id).await?;
    let problems: Vec<Problem> = model::completion_problems(&round.rules, &tranches, &facts);
    if !problems.is_empty() {
        return Err(Fault::Invalid(problems));
    }
    store::mark_completed(&mut tx, &grant.id, app.now()).await?;
    let detail = serde_json::json!({ "project": project_id, "paid": model::paid(&tranches) });
    audit::record(
        app,
        &mut tx,
        Event { actor: &actor.account_id, action: "grant.complete", subject: &grant.id, detail },
    )
    .await?;
    Ok(tx.commit().await?)
}
