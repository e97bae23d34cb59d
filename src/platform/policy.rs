//! Who may do what: the one place that says so. Services ask it first.
//!
//! Whether a thing is one's own (an application, a grant) is checked by the room that owns it, after this.

use super::Fault;
use serde::{Deserialize, Serialize};

/// What the organiser lets a person do. Everybody signed in is an applicant; visitors have no role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    Applicant,
    /// Checks forms, accepts reports, records visits.
    Operator,
    /// Scores for one chamber.
    Member,
    /// A commission member who also decides and closes the review.
    Chair,
    /// Opens rounds, publishes results, completes grants.
    Manager,
    /// Signs agreements and pays.
    Finance,
    /// Reads what happened, changes nothing.
    Auditor,
    Administrator,
}

impl Role {
    pub const ALL: [Role; 8] = [
        Role::Applicant,
        Role::Operator,
        Role::Member,
        Role::Chair,
        Role::Manager,
        Role::Finance,
        Role::Auditor,
        Role::Administrator,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Role::Applicant => "applicant",
            Role::Operator => "operator",
            Role::Member => "member",
            Role::Chair => "chair",
            Role::Manager => "manager",
            Role::Finance => "finance",
            Role::Auditor => "auditor",
            Role::Administrator => "administrator",
        }
    }

    pub fn from_code(code: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.code() == code)
    }

    /// Members and the chair sit in the commission for a chamber.
    pub fn needs_chamber(self) -> bool {
        matches!(self, Role::Member | Role::Chair)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// Start, edit, send and read one's own application.
    ApplicationFile,
    /// Read applications of others, as sent.
    ApplicationRead,
    AdmissionDecide,
    ReviewScore,
    ReviewClose,
    RulesChange,
    ResultsPublish,
    /// Report on one's own grant.
    ReportFile,
    GrantRead,
    AgreementSign,
    TranchePay,
    ReportDecide,
    VisitRecord,
    GrantComplete,
    AuditRead,
}

impl Action {
    pub const ALL: [Action; 15] = [
        Action::ApplicationFile,
        Action::ApplicationRead,
        Action::AdmissionDecide,
        Action::ReviewScore,
        Action::ReviewClose,
        Action::RulesChange,
        Action::ResultsPublish,
        Action::ReportFile,
        Action::GrantRead,
        Action::AgreementSign,
        Action::TranchePay,
        Action::ReportDecide,
        Action::VisitRecord,
        Action::GrantComplete,
        Action::AuditRead,
    ];

    /// The roles that may do it; nobody else.
    pub fn roles(self) -> &'static [Role] {
        use Role::*;
        match self {
            Action::ApplicationFile | Action::ReportFile => &[Applicant],
            // The commission reads in its own room, after declaring on conflicts of interest.
            Action::ApplicationRead => &[Operator, Manager],
            Action::AdmissionDecide => &[Operator],
            Action::ReviewScore => &[Member, Chair],
            Action::ReviewClose => &[Chair],
            Action::RulesChange => &[Manager, Administrator],
            Action::ResultsPublish | Action::GrantComplete => &[Manager],
            Action::GrantRead => &[Operator, Member, Chair, Manager, Finance, Auditor],
            Action::AgreementSign | Action::TranchePay => &[Finance],
            Action::ReportDecide => &[Operator],
            Action::VisitRecord => &[Operator, Member, Chair],
            Action::AuditRead => &[Auditor, Administrator],
        }
    }
}

/// Somebody signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    pub account_id: String,
    pub name: String,
    /// Staff roles with the chamber of those that need one. Everybody is an applicant besides.
    pub roles: Vec<(Role, String)>,
}

impl Actor {
    pub fn is_staff(&self) -> bool {
        !self.roles.is_empty()
    }

    /// Staff keep out of the applications and grants of their own programme.
    fn has(&self, role: Role) -> bool {
        match role {
            Role::Applicant => !self.is_staff(),
            role => self.roles.iter().any(|(own, _)| *own == role),
        }
    }

    pub fn may(&self, action: Action) -> bool {
        action.roles().iter().any(|role| self.has(*role))
    }

    pub fn authorise(&self, action: Action) -> Result<(), Fault> {
        if self.may(action) { Ok(()) } else { Err(Fault::Forbidden) }
    }

    /// The chamber the person sits for, if they are of the commission.
    pub fn chamber(&self) -> Option<&str> {
        self.roles.iter().find(|(role, _)| role.needs_chamber()).map(|(_, chamber)| chamber.as_str())
    }
}
