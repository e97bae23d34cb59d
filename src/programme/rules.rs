//! The rules of one round of a programme, as its rule file states them.
//!
//! Every figure of a programme lives in `programmes/*.toml`; the form in the browser, the server and the tests
//! read it through these types. `check` (in `check.rs`) refuses a file that contradicts itself.

use crate::values::{Instant, LocalText, Tenge};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    pub programme: Identity,
    pub money: Money,
    pub projects: Expected,
    pub duration: Duration,
    pub people: People,
    pub directions: Vec<Direction>,
    pub form: Form,
    pub attachments: Attachments,
    pub review: Review,
    pub vote: Vote,
    pub selection: Selection,
    pub payment: Payment,
    pub reports: Vec<ReportRule>,
    pub monitoring: Monitoring,
    pub phases: Vec<Phase>,
}

/// Who runs the programme and where its rules come from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identity {
    /// Short, lower-case, unique: `almaty-2026`.
    pub code: String,
    pub name: LocalText,
    /// One sentence that says what the programme is.
    pub summary: LocalText,
    pub organiser: LocalText,
    pub city: LocalText,
    /// The document that the figures come from.
    pub source: LocalText,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Money {
    /// All the winners together.
    pub pool: Tenge,
    pub project_min: Tenge,
    pub project_max: Tenge,
}

/// How many projects the organiser expects to fund; a plan to compare with, not a limit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    pub expected_min: u32,
    pub expected_max: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Duration {
    pub months_min: u32,
    pub months_max: u32,
}

/// Ages are completed years on the day of filing, both ends included.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct People {
    pub age_min: i32,
    pub age_max: i32,
    pub team_min: usize,
    pub team_max: usize,
}

/// A code that data refers to, and its name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    pub code: String,
    pub name: LocalText,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Direction {
    pub code: String,
    pub name: LocalText,
    pub subs: Vec<Named>,
}

/// Lengths of the form's texts in characters.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    pub title: Length,
    pub annotation: Length,
    pub problem: Length,
    pub goal: Length,
    pub place: Length,
    pub lines_max: usize,
    /// What the captain agrees to when sending, with the operator and the purpose of the data.
    pub consent: LocalText,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Length {
    pub min: usize,
    pub max: usize,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attachments {
    pub count_min: usize,
    pub count_max: usize,
    pub file_bytes_max: u64,
    pub total_bytes_max: u64,
    /// Kinds of content by their usual extension: `pdf`, `jpg`, `png`, `webp`, `xlsx`, `docx`.
    pub types: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    pub chambers: Vec<Named>,
    pub criteria: Vec<Criterion>,
    /// Reviews a project needs before the chair may decide on it.
    pub reviews_min: usize,
    /// Average score, in percent of the highest possible, from which a project is recommended for admission.
    pub pass_percent: u32,
    pub comment: Length,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    pub code: String,
    pub name: LocalText,
    /// What a high and a low score mean.
    pub hint: LocalText,
    pub score_max: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vote {
    pub channels: Vec<Channel>,
    pub choices_min: usize,
    pub choices_max: usize,
    /// Completed years on the day of voting.
    pub age_min: i32,
    /// How many persons may vote with one phone number.
    pub persons_per_phone: u32,
    pub counts_public: CountsPublic,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    Sms,
    /// The national e-signature (ЭЦП).
    Eds,
}

/// When the votes per project can be seen; the turnout is always public.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CountsPublic {
    Live,
    AfterClose,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Selection {
    pub rule: SelectionRule,
    /// The order of projects with equal votes; the first difference decides.
    pub ties: Vec<TieBreak>,
    /// A project with fewer votes cannot win.
    pub votes_min: u32,
}

/// Names as in the Pabulib format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SelectionRule {
    /// Most votes first; a project that does not fit the money left is skipped and the next is tried.
    Greedy,
    /// Most votes first; stop at the first project that does not fit.
    GreedyNoSkip,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TieBreak {
    HigherScore,
    LowerCost,
    /// The lower project number: filed earlier. Never leaves a tie, so it must come last.
    FiledEarlier,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Payment {
    pub tranches: Vec<Tranche>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tranche {
    pub percent: u32,
    /// All of them must be met before the money may be sent.
    pub waits_for: Vec<Condition>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    AgreementSigned,
    StartReportAccepted,
    MidtermReportAccepted,
    FinalReportAccepted,
    VisitRecorded,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReportRule {
    pub kind: ReportKind,
    pub photos_min: usize,
    pub photos_max: usize,
    pub text: Length,
    /// Whether the report says how much of the grant is spent so far.
    pub spending: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReportKind {
    Start,
    Midterm,
    Final,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Monitoring {
    /// Visits with a protocol that a project needs before it can be completed.
    pub visits_min: usize,
}

/// One part of the round: from the first instant (included) to the last (excluded).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    pub kind: PhaseKind,
    pub from: Instant,
    pub to: Instant,
}

/// The five stages of the concept, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PhaseKind {
    Application,
    Review,
    Vote,
    Results,
    Implementation,
}

impl PhaseKind {
    pub const ALL: [PhaseKind; 5] =
        [PhaseKind::Application, PhaseKind::Review, PhaseKind::Vote, PhaseKind::Results, PhaseKind::Implementation];

    pub fn code(self) -> &'static str {
        match self {
            PhaseKind::Application => "application",
            PhaseKind::Review => "review",
            PhaseKind::Vote => "vote",
            PhaseKind::Results => "results",
            PhaseKind::Implementation => "implementation",
        }
    }
}

impl ReportKind {
    pub const ALL: [ReportKind; 3] = [ReportKind::Start, ReportKind::Midterm, ReportKind::Final];

    pub fn code(self) -> &'static str {
        match self {
            ReportKind::Start => "start",
            ReportKind::Midterm => "midterm",
            ReportKind::Final => "final",
        }
    }

    pub fn from_code(code: &str) -> Option<ReportKind> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The condition that an accepted report of this kind meets.
    pub fn accepted(self) -> Condition {
        match self {
            ReportKind::Start => Condition::StartReportAccepted,
            ReportKind::Midterm => Condition::MidtermReportAccepted,
            ReportKind::Final => Condition::FinalReportAccepted,
        }
    }
}

impl Condition {
    pub fn code(self) -> &'static str {
        match self {
            Condition::AgreementSigned => "agreement-signed",
            Condition::StartReportAccepted => "start-report-accepted",
            Condition::MidtermReportAccepted => "midterm-report-accepted",
            Condition::FinalReportAccepted => "final-report-accepted",
            Condition::VisitRecorded => "visit-recorded",
        }
    }
}

impl Rules {
    /// The phase that contains the instant, if any: between phases the round waits.
    pub fn phase_at(&self, now: Instant) -> Option<PhaseKind> {
        self.phases.iter().find(|phase| phase.contains(now)).map(|phase| phase.kind)
    }

    pub fn phase(&self, kind: PhaseKind) -> Option<&Phase> {
        self.phases.iter().find(|phase| phase.kind == kind)
    }

    pub fn direction(&self, code: &str) -> Option<&Direction> {
        self.directions.iter().find(|direction| direction.code == code)
    }

    pub fn chamber(&self, code: &str) -> Option<&Named> {
        self.review.chambers.iter().find(|chamber| chamber.code == code)
    }

    pub fn report(&self, kind: ReportKind) -> Option<&ReportRule> {
        self.reports.iter().find(|report| report.kind == kind)
    }

    /// The highest total score one review can give.
    pub fn score_max(&self) -> u32 {
        self.review.criteria.iter().map(|criterion| criterion.score_max).sum()
    }
}

impl Direction {
    pub fn sub(&self, code: &str) -> Option<&Named> {
        self.subs.iter().find(|sub| sub.code == code)
    }
}

impl Phase {
    pub fn contains(&self, now: Instant) -> bool {
        self.from <= now && now < self.to
    }
}
