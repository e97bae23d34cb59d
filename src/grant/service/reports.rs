//! Reports: the captain sends them, the operator accepts them or sends them back.

use super::{Dossier, for_captain, notify, store_photos};
use crate::grant::form::{Decision, ReportText, photo_problem};
use crate::grant::model::{self, GrantState, ReportState};
use crate::grant::store::{self, OF_REPORT};
use crate::platform::audit::{self, Event};
use crate::platform::files::{self, Attachment, Stored, Upload};
use crate::platform::form::FormData;
use crate::platform::{Action, Actor, App, Fault, Tx};
use crate::programme::round::{self, Round};
use crate::programme::rules::{PhaseKind, ReportKind, ReportRule};
use crate::review::project;
use crate::tr;
use crate::values::{Instant, Lang, Problem};

/// A report that is to be written, and what stands in its way.
pub struct Filing {
    pub dossier: Dossier,
    pub rule: ReportRule,
    /// Photos of the report that was sent before.
    pub photos: Vec<Attachment>,
    /// What must happen before it can be sent.
    pub waits: Vec<Problem>,
    /// Whether the round's dates let it be sent now.
    pub phase_open: bool,
}

impl Filing {
    pub fn state(&self) -> Option<ReportState> {
        self.dossier.report(self.rule.kind).map(|report| report.state)
    }

    /// Whether it can be sent now, for the first time or again.
    pub fn is_open(&self) -> bool {
        self.phase_open && self.waits.is_empty() && matches!(self.state(), None | Some(ReportState::Returned))
    }
}

/// The captain's report of this kind. `NotFound` when the programme asks for none.
pub async fn filing(app: &App, actor: &Actor, project_id: &str, kind: ReportKind) -> Result<Filing, Fault> {
    let dossier = for_captain(app, actor, project_id).await?;
    let rule = dossier.round.rules.report(kind).cloned().ok_or(Fault::NotFound)?;
    let photos = match dossier.report(kind) {
        Some(report) => store::photos(app, &report.id).await?,
        None => Vec::new(),
    };
    let waits = model::report_problems(kind, &dossier.round.rules, &dossier.tranches, &dossier.facts());
    let phase_open = dossier.report_phase_open(app, kind);
    Ok(Filing { dossier, rule, photos, waits, phase_open })
}

impl Dossier {
    /// Whether the round's dates let the report be sent now.
    pub fn report_phase_open(&self, app: &App, kind: ReportKind) -> bool {
        phase_open(&self.round, app.now(), kind, self.report(kind).map(|report| report.state))
    }
}

fn phase_open(round: &Round, now: Instant, kind: ReportKind, state: Option<ReportState>) -> bool {
    let first = round.rules.reports.iter().all(|other| other.kind >= kind);
    let over = round.is_past(now, PhaseKind::Implementation);
    model::report_phase_open(first, state, round.phase(now), over)
}

/// Sends a report, or sends a returned one again. `drop` in the form names photos to take away.
pub async fn file(
    app: &App,
    actor: &Actor,
    project_id: &str,
    kind: ReportKind,
    form: &FormData,
    uploads: Vec<Upload>,
) -> Result<(), Fault> {
    let filing = filing(app, actor, project_id, kind).await?;
    if !filing.phase_open {
        return Err(Fault::Closed("closed-implementation"));
    }
    if !filing.waits.is_empty() {
        return Err(Fault::Invalid(filing.waits));
    }
    let dropped: Vec<&str> =
        filing.photos.iter().map(|photo| photo.id.as_str()).filter(|id| form.all("drop").contains(id)).collect();
    let (text, photos) = check(app, &filing, form, uploads, filing.photos.len() - dropped.len()).await?;
    let mut tx = app.db.begin().await?;
    let report_id = write(app, &mut tx, project_id, &filing, &text).await?;
    for id in dropped {
        files::detach(&mut tx, OF_REPORT, &report_id, id).await?;
    }
    for photo in &photos {
        files::attach(&mut tx, app, OF_REPORT, &report_id, photo).await?;
    }
    let detail = serde_json::json!({ "kind": kind.code(), "spent": text.spent, "photos_added": photos.len() });
    audit::record(app, &mut tx, Event { actor: &actor.account_id, action: "report.send", subject: &report_id, detail })
        .await?;
    Ok(tx.commit().await?)
}

/// Checks text and photos together, so that everything wrong is said at once.
async fn check(
    app: &App,
    filing: &Filing,
    form: &FormData,
    uploads: Vec<Upload>,
    kept: usize,
) -> Result<(ReportText, Vec<Stored>), Fault> {
    let text = ReportText::check(form, &filing.rule, filing.dossier.paid());
    let count = photo_problem(kept, uploads.len(), (filing.rule.photos_min, filing.rule.photos_max));
    // Too many pictures are refused before any is decoded.
    let decode = count.as_ref().is_none_or(|problem| problem.code == "grant-photos-few");
    let mut problems: Vec<Problem> = text.as_ref().err().cloned().unwrap_or_default();
    problems.extend(count);
    let photos =
        if decode { store_photos(app, &filing.dossier.round, uploads, &mut problems).await? } else { Vec::new() };
    match text {
        Ok(text) if problems.is_empty() => Ok((text, photos)),
        _ => Err(Fault::Invalid(problems)),
    }
}

/// Writes the report's row after checking once more the dates and what it waits for.
async fn write(app: &App, tx: &mut Tx, project_id: &str, filing: &Filing, text: &ReportText) -> Result<String, Fault> {
    let grant = store::in_tx(tx, project_id).await?;
    if grant.state != GrantState::Signed {
        return Err(Fault::Conflict);
    }
    let (kind, round) = (filing.rule.kind, round::in_tx(tx, &grant.round_id).await?);
    if !phase_open(&round, app.now(), kind, filing.state()) {
        return Err(Fault::Closed("closed-implementation"));
    }
    let tranches = store::tranches(&mut **tx, &grant.id).await?;
    let waits = model::report_problems(kind, &round.rules, &tranches, &store::facts(tx, &grant.id).await?);
    if !waits.is_empty() {
        return Err(Fault::Invalid(waits));
    }
    match filing.dossier.report(kind) {
        None => store::insert_report(tx, &grant.id, kind, text, app.now()).await,
        Some(report) => {
            store::resend_report(tx, &report.id, text, app.now()).await?;
            Ok(report.id.clone())
        }
    }
}

/// Accepts a report or sends it back with a remark; the captain is told.
pub async fn decide(
    app: &App,
    actor: &Actor,
    project_id: &str,
    kind: ReportKind,
    form: &FormData,
) -> Result<(), Fault> {
    actor.authorise(Action::ReportDecide)?;
    let project = project::by_id(app, project_id).await?;
    let decision = Decision::check(form).map_err(Fault::Invalid)?;
    let (state, action) = match decision.accept {
        true => (ReportState::Accepted, "report.accept"),
        false => (ReportState::Returned, "report.return"),
    };
    let mut tx = app.db.begin().await?;
    let grant = store::in_tx(&mut tx, project_id).await?;
    let reports = store::reports(&mut *tx, &grant.id).await?;
    let report = reports.iter().find(|report| report.kind == kind).ok_or(Fault::NotFound)?;
    store::decide_report(&mut tx, &report.id, state, &decision.remark, decision.seen, app.now()).await?;
    let sms = |lang: Lang| {
        let report = crate::i18n::text(lang, &format!("grant-report-{}", kind.code()));
        let key = if decision.accept { "grant-sms-accepted" } else { "grant-sms-returned" };
        tr!(lang, key, report = report, title = project.title.as_str())
    };
    notify(app, &mut tx, &grant.captain_id, sms).await?;
    let detail = serde_json::json!({ "kind": kind.code() });
    audit::record(app, &mut tx, Event { actor: &actor.account_id, action, subject: &report.id, detail }).await?;
    Ok(tx.commit().await?)
}
