//! Sending an application, and reading what was sent.

use super::{OWNER_KIND, of_captain, open_for_filling, transition};
use crate::application::model::{Draft, Filed, State};
use crate::application::sealing::Content;
use crate::application::store::{self, Application};
use crate::platform::audit::{self, Event};
use crate::platform::files;
use crate::platform::{Action, Actor, App, Fault, Tx};
use crate::programme::round;
use crate::values::{Iin, Problem};
use serde_json::json;

/// Sends the stored draft and returns the application's number. `Invalid` names everything that breaks the rules.
/// Sending twice is sending once.
pub async fn send(app: &App, actor: &Actor, id: &str) -> Result<i64, Fault> {
    deliver(app, actor, id, None).await
}

/// The same with the captain's consent, for the revision whose answers were shown; a newer one is refused.
pub async fn agree_and_send(app: &App, actor: &Actor, id: &str, revision: i64) -> Result<i64, Fault> {
    deliver(app, actor, id, Some(revision)).await
}

async fn deliver(app: &App, actor: &Actor, id: &str, agreed_to: Option<i64>) -> Result<i64, Fault> {
    actor.authorise(Action::ApplicationFile)?;
    let mut tx = app.db.begin().await?;
    let application = of_captain(store::locked(&mut tx, id).await?, actor)?;
    if let (State::Submitted, Some(number)) = (application.state, application.number) {
        return Ok(number);
    }
    let round = round::in_tx(&mut tx, &application.round_id).await?;
    open_for_filling(&round, app.now(), application.state)?;
    if agreed_to.is_some_and(|revision| revision != application.revision) {
        return Err(Fault::invalid("", "draft-changed"));
    }
    let mut draft = application.draft(app)?;
    draft.consent |= agreed_to.is_some();
    let attachments = files::of_owner_in_tx(&mut tx, OWNER_KIND, id).await?;
    let filing = application.filing(app.now()).day();
    let filed = draft.check(&round.rules, filing, attachments.len()).map_err(Fault::Invalid)?;
    claim_team(app, &mut tx, &application, &filed).await?;
    transition(app, &mut tx, id, &State::EDITABLE, State::Submitted, "").await?;
    let number = store::give_number(app, &mut tx, &application).await?;
    let (content, sha256) = Content::new(draft, attachments).seal(&app.secrets)?;
    store::add_version(app, &mut tx, id, &content, &sha256).await?;
    let detail = json!({ "number": number, "sha256": sha256 });
    let event = Event { actor: &actor.account_id, action: "application.send", subject: id, detail };
    audit::record(app, &mut tx, event).await?;
    tx.commit().await?;
    Ok(number)
}

/// One team a person a round: takes the team's people or names those that another team has.
async fn claim_team(app: &App, tx: &mut Tx, application: &Application, filed: &Filed) -> Result<(), Fault> {
    let hash = |iin: &Iin| app.secrets.keyed_hash("team-member", iin.as_str());
    let people: Vec<String> = filed.team.iter().map(|member| hash(&member.iin)).collect();
    let taken = store::claim_people(tx, application, &people).await?;
    let members = filed.team.iter().zip(&people).enumerate();
    let problems: Vec<Problem> = members
        .filter(|(_, (_, person))| taken.contains(person))
        .map(|(index, (member, _))| {
            let problem = Problem::new(format!("team-{}-iin", index + 1), "person-in-other-team");
            problem.with("number", index + 1).with("name", member.name.clone())
        })
        .collect();
    if problems.is_empty() { Ok(()) } else { Err(Fault::Invalid(problems)) }
}

/// The newest sent version, with its IINs opened. NotFound when it was never sent.
pub async fn sent(app: &App, application: &Application) -> Result<Draft, Fault> {
    Ok(sent_content(app, application).await?.draft)
}

/// The same with the files that were attached.
pub(super) async fn sent_content(app: &App, application: &Application) -> Result<Content, Fault> {
    Content::open(&app.secrets, &store::newest_version(app, &application.id).await?)
}
