//! What visitors may see of a round at this moment: nothing of the commission's work before it is closed, nothing of
//! the outcome before it is published.

use super::stage::{Stage, stage};
use crate::award::selection::Verdict;
use crate::award::store::{self as awards, Selected};
use crate::platform::{App, Fault};
use crate::programme::PhaseKind;
use crate::programme::round::{self, Round};
use crate::review::project::{self, Project};
use crate::review::store as reviews;
use crate::values::Instant;
use std::collections::BTreeMap;

pub struct Showing {
    pub round: Round,
    pub now: Instant,
    /// Everything decided, admitted or not, by number; none before the commission has closed its work.
    pub projects: Option<Vec<Project>>,
    /// The outcomes by the project's id; none before the results are published.
    pub outcomes: Option<BTreeMap<String, Selected>>,
}

impl Showing {
    /// Of the round that visitors see; `NotFound` when none is open.
    pub async fn current(app: &App) -> Result<Showing, Fault> {
        let round = round::current(app).await?;
        Showing::of(app, round).await
    }

    pub async fn of(app: &App, round: Round) -> Result<Showing, Fault> {
        let projects = match reviews::closed_at(app, &round.id).await? {
            Some(_) => Some(project::decided(app, &round.id).await?),
            None => None,
        };
        let outcomes = match awards::result(app, &round.id).await? {
            Some(_) => Some(by_project(awards::selections(app, &round.id).await?)),
            None => None,
        };
        Ok(Showing { round, now: app.now(), projects, outcomes })
    }

    pub fn admitted(&self) -> impl Iterator<Item = &Project> {
        self.projects.iter().flatten().filter(|project| project.admitted)
    }

    pub fn rejected(&self) -> impl Iterator<Item = &Project> {
        self.projects.iter().flatten().filter(|project| !project.admitted)
    }

    /// The winners in the order of their places; empty before the results are published.
    pub fn winners(&self) -> Vec<&Project> {
        let mut winners: Vec<&Project> = self.admitted().filter(|project| self.has_won(project)).collect();
        winners.sort_by_key(|project| self.outcome(project).map(|selected| selected.place));
        winners
    }

    pub fn outcome(&self, project: &Project) -> Option<&Selected> {
        self.outcomes.as_ref()?.get(&project.id)
    }

    pub fn has_won(&self, project: &Project) -> bool {
        self.outcome(project).is_some_and(|selected| selected.outcome == Verdict::Won)
    }

    /// Whether a ballot can be cast now.
    pub fn vote_is_open(&self) -> bool {
        stage(&self.round.rules, self.now).0 == Stage::During(PhaseKind::Vote)
            && self.outcomes.is_none()
            && self.admitted().next().is_some()
    }
}

fn by_project(selections: Vec<Selected>) -> BTreeMap<String, Selected> {
    selections.into_iter().map(|selected| (selected.project_id.clone(), selected)).collect()
}
