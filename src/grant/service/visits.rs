//! Monitoring visits and their public protocols.

use super::{Dossier, dossier, store_photos};
use crate::grant::form::{Protocol, VISIT_PHOTOS, photo_problem};
use crate::grant::model::GrantState;
use crate::grant::store::{self, Grant, Inspection, OF_VISIT};
use crate::platform::audit::{self, Event};
use crate::platform::files::{self, Attachment, Stored, Upload};
use crate::platform::form::FormData;
use crate::platform::{Action, Actor, App, Fault};
use crate::values::Problem;

/// The dossier for the form of a visit's protocol. `Conflict` unless the grant is under way.
pub async fn inspection(app: &App, actor: &Actor, project_id: &str) -> Result<Dossier, Fault> {
    actor.authorise(Action::VisitRecord)?;
    let dossier = dossier(app, project_id).await?;
    under_way(dossier.grant.as_ref())?;
    Ok(dossier)
}

fn under_way(grant: Option<&Grant>) -> Result<&Grant, Fault> {
    grant.filter(|grant| grant.state == GrantState::Signed).ok_or(Fault::Conflict)
}

/// Records a visit and returns its id.
pub async fn record(
    app: &App,
    actor: &Actor,
    project_id: &str,
    form: &FormData,
    uploads: Vec<Upload>,
) -> Result<String, Fault> {
    let dossier = inspection(app, actor, project_id).await?;
    let grant = under_way(dossier.grant.as_ref())?;
    let (protocol, photos) = check(app, &dossier, grant, form, uploads).await?;
    let mut tx = app.db.begin().await?;
    let grant = store::in_tx(&mut tx, project_id).await?;
    under_way(Some(&grant))?;
    let recorded = store::insert_visit(&mut tx, &grant.id, &protocol, &actor.account_id, app.now()).await?;
    let id = recorded.ok_or_else(|| Fault::invalid("day", "grant-visit-recorded"))?;
    for photo in &photos {
        files::attach(&mut tx, app, OF_VISIT, &id, photo).await?;
    }
    let detail =
        serde_json::json!({ "project": project_id, "day": protocol.day, "conclusion": protocol.conclusion.code() });
    audit::record(app, &mut tx, Event { actor: &actor.account_id, action: "visit.record", subject: &id, detail })
        .await?;
    tx.commit().await?;
    Ok(id)
}

/// Checks text and photos together, so that everything wrong is said at once.
async fn check(
    app: &App,
    dossier: &Dossier,
    grant: &Grant,
    form: &FormData,
    uploads: Vec<Upload>,
) -> Result<(Protocol, Vec<Stored>), Fault> {
    let protocol = Protocol::check(form, grant.agreement_day, app.now().day());
    let mut problems: Vec<Problem> = protocol.as_ref().err().cloned().unwrap_or_default();
    let mut photos = Vec::new();
    match photo_problem(0, uploads.len(), VISIT_PHOTOS) {
        Some(problem) => problems.push(problem),
        None => photos = store_photos(app, &dossier.round, uploads, &mut problems).await?,
    }
    match protocol {
        Ok(protocol) if problems.is_empty() => Ok((protocol, photos)),
        _ => Err(Fault::Invalid(problems)),
    }
}

/// A visit for its public page: the protocol, its photos and the project.
pub async fn visited(app: &App, id: &str) -> Result<(Dossier, Inspection, Vec<Attachment>), Fault> {
    let visit = store::visit_by_id(app, id).await?;
    let project_id = store::by_id(app, &visit.grant_id).await?.project_id;
    let photos = store::visit_photos(app, id).await?;
    Ok((dossier(app, &project_id).await?, visit, photos))
}
