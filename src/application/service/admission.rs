//! The operator's admission: whether a sent application goes to the commission.

use super::sending::sent_content;
use super::{OWNER_KIND, authorise_reading, transition};
use crate::account::service::phone_of;
use crate::application::model::State;
use crate::application::sealing::SentFile;
use crate::application::service::Work;
use crate::application::store::{self, Application};
use crate::platform::audit::{self, Event};
use crate::platform::files;
use crate::platform::outbox;
use crate::platform::{Action, Actor, App, Fault, Tx};
use crate::programme::{PhaseKind, round};
use crate::tr;
use crate::values::{Lang, Problem};

/// The shortest and longest remark in characters: it has to tell the captain what to correct.
const REMARK: (usize, usize) = (10, 2000);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// To the commission.
    Admit,
    /// Back to the captain, to be corrected.
    Return,
    /// For good.
    Refuse,
}

impl Decision {
    pub const ALL: [Decision; 3] = [Decision::Admit, Decision::Return, Decision::Refuse];

    pub fn code(self) -> &'static str {
        match self {
            Decision::Admit => "admit",
            Decision::Return => "return",
            Decision::Refuse => "refuse",
        }
    }

    pub fn from_code(code: &str) -> Option<Decision> {
        Decision::ALL.into_iter().find(|decision| decision.code() == code)
    }

    fn state(self) -> State {
        match self {
            Decision::Admit => State::InReview,
            Decision::Return => State::Returned,
            Decision::Refuse => State::Refused,
        }
    }
}

/// An application as it was sent, for staff. Its `draft` is the sent version; `SentFile`s no longer attached are listed too.
pub async fn read_sent(app: &App, actor: &Actor, id: &str) -> Result<(Work, Vec<SentFile>), Fault> {
    authorise_reading(actor)?;
    let application = store::by_id(app, id).await?;
    let content = sent_content(app, &application).await?;
    let round = round::by_id(app, &application.round_id).await?;
    let attachments = files::of_owner(app, OWNER_KIND, id).await?;
    Ok((Work { application, round, draft: content.draft, attachments }, content.attachments))
}

/// Decides on a sent application. The remark is required unless it is admitted; `revision` is that of the page.
pub async fn decide(
    app: &App,
    actor: &Actor,
    id: &str,
    revision: i64,
    decision: Decision,
    remark: &str,
) -> Result<(), Fault> {
    actor.authorise(Action::AdmissionDecide)?;
    let remark = check_remark(decision, remark)?;
    let mut tx = app.db.begin().await?;
    let application = store::locked(&mut tx, id).await?;
    let round = round::in_tx(&mut tx, &application.round_id).await?;
    if !matches!(round.phase(app.now()), Some(PhaseKind::Application | PhaseKind::Review)) {
        return Err(Fault::Closed("closed-review"));
    }
    if application.revision != revision {
        return Err(Fault::Conflict);
    }
    transition(app, &mut tx, id, &[State::Submitted], decision.state(), &remark).await?;
    notify(app, &mut tx, &application, decision).await?;
    let detail = serde_json::json!({ "decision": decision.code() });
    let event = Event { actor: &actor.account_id, action: "application.admission", subject: id, detail };
    audit::record(app, &mut tx, event).await?;
    tx.commit().await?;
    Ok(())
}

fn check_remark(decision: Decision, remark: &str) -> Result<String, Fault> {
    let remark = remark.trim();
    let (min, max) = REMARK;
    let length = remark.chars().count();
    let problem =
        |code: &str| Err(Fault::Invalid(vec![Problem::new("remark", code).with("min", min).with("max", max)]));
    match length {
        0 if decision == Decision::Admit => Ok(String::new()),
        length if length < min => problem("remark-short"),
        length if length > max => problem("remark-long"),
        _ => Ok(remark.to_owned()),
    }
}

/// A message to the captain's phone, in both languages of the state. Without a gateway the cabinet alone tells it.
async fn notify(app: &App, tx: &mut Tx, application: &Application, decision: Decision) -> Result<(), Fault> {
    if outbox::available(app).is_err() {
        return Ok(());
    }
    let phone = phone_of(app, tx, &application.captain_id).await?;
    let number = application.number.unwrap_or_default().to_string();
    let word = |lang: Lang| match decision {
        Decision::Admit => tr!(lang, "application-sms-admit", number = number.clone()),
        Decision::Return => tr!(lang, "application-sms-return", number = number.clone()),
        Decision::Refuse => tr!(lang, "application-sms-refuse", number = number.clone()),
    };
    outbox::put(app, tx, &phone, &format!("{}\n{}", word(Lang::Kk), word(Lang::Ru))).await
}
