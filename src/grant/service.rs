//! What people do with grants. One function an action: authorise, load, rule, one transaction, audit and notify.

mod money;
mod reports;
mod visits;

pub use money::{complete, pay, sign};
pub use reports::{Filing, decide, file, filing};
pub use visits::{inspection, record, visited};

use super::iban::Iban;
use super::model::{self, Facts, Tranche};
use super::store::{self, Grant, Inspection, Report};
use crate::account::service::phone_of;
use crate::application::store as applications;
use crate::award::selection::Verdict;
use crate::award::store as awards;
use crate::platform::files::{Attachment, Stored, Upload};
use crate::platform::{Action, Actor, App, Fault, Tx, outbox};
use crate::programme::round::{self, Round};
use crate::programme::rules::{PhaseKind, ReportKind};
use crate::review::project::{self, Project};
use crate::values::{Lang, Problem, Tenge};

/// A winner and everything that is known of its grant.
#[derive(Debug, Clone)]
pub struct Dossier {
    pub round: Round,
    pub project: Project,
    pub captain_id: String,
    /// None while the agreement is not signed.
    pub grant: Option<Grant>,
    pub tranches: Vec<Tranche>,
    pub reports: Vec<Report>,
    pub visits: Vec<Inspection>,
}

impl Dossier {
    /// What the project receives: the sum of its estimate.
    pub fn amount(&self) -> Tenge {
        self.grant.as_ref().map_or(self.project.cost, |grant| grant.amount)
    }

    pub fn facts(&self) -> Facts {
        let reports = self.reports.iter().map(|report| (report.kind, report.state)).collect();
        Facts { signed: self.grant.is_some(), reports, visits: self.visits.len() }
    }

    pub fn paid(&self) -> Tenge {
        model::paid(&self.tranches)
    }

    pub fn report(&self, kind: ReportKind) -> Option<&Report> {
        self.reports.iter().find(|report| report.kind == kind)
    }

    /// The tranches, or the plan of them while the agreement is not signed.
    pub fn plan(&self) -> Vec<Tranche> {
        match &self.grant {
            Some(_) => self.tranches.clone(),
            None => model::schedule(self.project.cost, &self.round.rules.payment),
        }
    }

    /// The address of the project's public page, without the language.
    pub fn project_path(&self) -> String {
        format!("/projects/{}", self.project.code(&self.round.code))
    }

    /// The account without its middle; none while the agreement is not signed.
    pub fn masked_account(&self, app: &App) -> Option<String> {
        let grant = self.grant.as_ref()?;
        let opened = app.secrets.open("iban", &grant.account_sealed);
        opened.and_then(|text| Iban::parse(&text).ok()).map(|account| account.masked())
    }

    /// Agreements are signed, and the first reports sent, from the results on until the end of the implementation.
    pub fn agreements_open(&self, app: &App) -> bool {
        matches!(self.round.phase(app.now()), Some(PhaseKind::Results | PhaseKind::Implementation))
    }

    async fn of(app: &App, round: Round, project: Project) -> Result<Dossier, Fault> {
        let captain_id = applications::by_id(app, &project.application_id).await?.captain_id;
        let grant = store::by_project(app, &project.id).await?;
        let (mut tranches, mut reports, mut visits) = (Vec::new(), Vec::new(), Vec::new());
        if let Some(grant) = &grant {
            tranches = store::tranches(app.db.read(), &grant.id).await?;
            reports = store::reports(app.db.read(), &grant.id).await?;
            visits = store::visits(app, &grant.id).await?;
        }
        Ok(Dossier { round, project, captain_id, grant, tranches, reports, visits })
    }
}

/// The dossier of a winner; `NotFound` for every other project.
pub(super) async fn dossier(app: &App, project_id: &str) -> Result<Dossier, Fault> {
    awards::winner(app, project_id).await?.ok_or(Fault::NotFound)?;
    let project = project::by_id(app, project_id).await?;
    let round = round::by_id(app, &project.round_id).await?;
    Dossier::of(app, round, project).await
}

/// The dossier for those who work with grants.
pub async fn for_staff(app: &App, actor: &Actor, project_id: &str) -> Result<Dossier, Fault> {
    actor.authorise(Action::GrantRead)?;
    dossier(app, project_id).await
}

/// The dossier for the captain of the winning team; `Forbidden` to everybody else.
pub async fn for_captain(app: &App, actor: &Actor, project_id: &str) -> Result<Dossier, Fault> {
    actor.authorise(Action::ReportFile)?;
    let dossier = dossier(app, project_id).await?;
    if dossier.captain_id == actor.account_id { Ok(dossier) } else { Err(Fault::Forbidden) }
}

/// All the winners of the current round, by their place.
pub async fn winners(app: &App, actor: &Actor) -> Result<Vec<Dossier>, Fault> {
    actor.authorise(Action::GrantRead)?;
    let round = match round::current(app).await {
        Err(Fault::NotFound) => return Ok(Vec::new()),
        found => found?,
    };
    let mut winners = Vec::new();
    for selected in awards::selections(app, &round.id).await? {
        if selected.outcome == Verdict::Won {
            let project = project::by_id(app, &selected.project_id).await?;
            winners.push(Dossier::of(app, round.clone(), project).await?);
        }
    }
    Ok(winners)
}

/// The grants of the person's own projects.
pub async fn own(app: &App, actor: &Actor) -> Result<Vec<Dossier>, Fault> {
    actor.authorise(Action::ReportFile)?;
    let mut own = Vec::new();
    for application in applications::by_captain(app, &actor.account_id).await? {
        let Some(number) = application.number else { continue };
        match project::by_number(app, &application.round_id, number).await {
            Err(Fault::NotFound) => {}
            found => {
                let project = found?;
                if awards::winner(app, &project.id).await?.is_some() {
                    let round = round::by_id(app, &project.round_id).await?;
                    own.push(Dossier::of(app, round, project).await?);
                }
            }
        }
    }
    Ok(own)
}

/// Tells the captain by SMS, when messages reach anybody, in the two languages of public bodies: theirs is not known.
async fn notify(app: &App, tx: &mut Tx, captain_id: &str, word: impl Fn(Lang) -> String) -> Result<(), Fault> {
    if outbox::available(app).is_err() {
        return Ok(());
    }
    let phone = phone_of(app, tx, captain_id).await?;
    outbox::put(app, tx, &phone, &format!("{}\n{}", word(Lang::Kk), word(Lang::Ru))).await
}

/// Checks and stores photos; what is wrong with any of them is added to the problems.
async fn store_photos(
    app: &App,
    round: &Round,
    photos: Vec<Upload>,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Stored>, Fault> {
    let types = ["jpg", "png", "webp"].map(str::to_owned);
    let mut stored = Vec::new();
    for photo in photos {
        match app.files.store(photo, &types, round.rules.attachments.file_bytes_max).await {
            Err(Fault::Invalid(found)) => problems.extend(found),
            other => stored.push(other?),
        }
    }
    Ok(stored)
}

/// A photo of a report or a visit, for those who may see it: everybody once the report is accepted, before that
/// the captain and the staff. Photos of visits are public.
pub async fn photo(app: &App, actor: Option<&Actor>, photo: Attachment) -> Result<Attachment, Fault> {
    match photo.owner_kind.as_str() {
        store::OF_VISIT => Ok(photo),
        store::OF_REPORT => {
            let report = store::report_by_id(app, &photo.owner_id).await?;
            if report.state == model::ReportState::Accepted {
                return Ok(photo);
            }
            let actor = actor.ok_or(Fault::SignIn)?;
            let captain_id = store::by_id(app, &report.grant_id).await?.captain_id;
            let allowed = actor.may(Action::GrantRead) || captain_id == actor.account_id;
            if allowed { Ok(photo) } else { Err(Fault::Forbidden) }
        }
        _ => Err(Fault::NotFound),
    }
}
