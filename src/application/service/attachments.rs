//! Files of an application: adding, removing, and who may read them.

use super::{authorise_reading, of_captain, open_for_filling};
use crate::application::model::State;
use crate::application::store::{self, Application};
use crate::platform::audit::{self, Event};
use crate::platform::files::{self, Attachment, Upload};
use crate::platform::{Action, Actor, App, Fault, Tx};
use crate::programme::rules::Attachments;
use crate::programme::{Rules, round};
use crate::values::Problem;
use serde_json::json;

/// What an application's rows in `attachment` are owned by.
pub const OWNER_KIND: &str = "application";

/// Adds files within the limits of the rules: all of them or none.
pub async fn add_attachments(app: &App, actor: &Actor, id: &str, uploads: Vec<Upload>) -> Result<(), Fault> {
    let work = super::filling(app, actor, id).await?;
    let limits = &work.round.rules.attachments;
    if uploads.is_empty() {
        return Err(Fault::invalid("file", "attachment-none"));
    }
    // Refused before anything is stored; the transaction below decides for good.
    within(limits, work.attachments.len() + uploads.len(), 0)?;
    let mut stored = Vec::with_capacity(uploads.len());
    for upload in uploads {
        let upload = Upload { field: "file".to_owned(), ..upload };
        stored.push(app.files.store(upload, &limits.types, limits.file_bytes_max).await?);
    }
    let mut tx = app.db.begin().await?;
    let (_, rules) = locked(app, &mut tx, actor, id).await?;
    let mut ids = Vec::with_capacity(stored.len());
    for file in &stored {
        ids.push(files::attach(&mut tx, app, OWNER_KIND, id, file).await?);
    }
    let all = files::of_owner_in_tx(&mut tx, OWNER_KIND, id).await?;
    within(&rules.attachments, all.len(), all.iter().map(|file| file.bytes).sum())?;
    let event = Event {
        actor: &actor.account_id,
        action: "application.attach",
        subject: id,
        detail: json!({ "attachments": ids }),
    };
    audit::record(app, &mut tx, event).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes a file away. NotFound when it is not this application's.
pub async fn remove_attachment(app: &App, actor: &Actor, id: &str, attachment: &str) -> Result<(), Fault> {
    actor.authorise(Action::ApplicationFile)?;
    let mut tx = app.db.begin().await?;
    locked(app, &mut tx, actor, id).await?;
    files::detach(&mut tx, OWNER_KIND, id, attachment).await?;
    let detail = json!({ "attachments": [attachment] });
    let event = Event { actor: &actor.account_id, action: "application.detach", subject: id, detail };
    audit::record(app, &mut tx, event).await?;
    tx.commit().await?;
    Ok(())
}

/// The application, held still and open for changes, and its rules.
async fn locked(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    id: &str,
) -> Result<(Application, std::sync::Arc<Rules>), Fault> {
    let application = of_captain(store::locked(tx, id).await?, actor)?;
    let round = round::in_tx(tx, &application.round_id).await?;
    open_for_filling(&round, app.now(), application.state)?;
    Ok((application, round.rules))
}

fn within(limits: &Attachments, count: usize, bytes: i64) -> Result<(), Fault> {
    if count > limits.count_max {
        let problem = Problem::new("file", "attachments-many").with("count", count);
        return Err(Fault::Invalid(vec![problem.with("max", limits.count_max)]));
    }
    if u64::try_from(bytes).is_ok_and(|bytes| bytes > limits.total_bytes_max) {
        let megabytes = i64::try_from(limits.total_bytes_max / 1_048_576).unwrap_or(i64::MAX);
        return Err(Fault::Invalid(vec![Problem::new("file", "attachments-heavy").with("megabytes", megabytes)]));
    }
    Ok(())
}

/// A file of an application, for its captain and, once it was sent, for staff (see `authorise_reading`).
/// NotFound for files of anything else.
pub async fn readable_attachment(app: &App, actor: &Actor, attachment: &str) -> Result<Attachment, Fault> {
    let attachment = files::by_id(app, attachment).await?;
    if attachment.owner_kind != OWNER_KIND {
        return Err(Fault::NotFound);
    }
    let application = store::by_id(app, &attachment.owner_id).await?;
    if application.captain_id == actor.account_id {
        return Ok(attachment);
    }
    authorise_reading(actor)?;
    if application.state == State::Draft { Err(Fault::Forbidden) } else { Ok(attachment) }
}
