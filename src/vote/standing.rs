//! How the vote stands at this moment: not yet, open with these projects, over.

use super::store;
use crate::platform::{App, Fault};
use crate::programme::PhaseKind;
use crate::programme::round::{self, Round};
use crate::programme::rules::{Channel, Phase};
use crate::review::project::{self, Project};
use crate::values::Instant;

/// An open vote: its round, its projects by number, its end.
pub struct Paper {
    pub round: Round,
    pub projects: Vec<Project>,
    pub until: Instant,
}

pub enum Standing {
    /// No round has opened yet.
    NoRound,
    /// The dates are known, the vote is ahead.
    Ahead {
        round: Round,
        from: Instant,
        until: Instant,
    },
    /// The dates say open, but there is nothing to vote on or no way to prove who one is.
    Waiting,
    Open(Paper),
    /// Over by the clock, or its results are out.
    Over {
        round: Round,
        until: Instant,
        counted: bool,
    },
}

impl Paper {
    pub fn numbers(&self) -> Vec<i64> {
        self.projects.iter().map(|project| project.number).collect()
    }
}

impl Standing {
    /// The paper of an open vote; `Closed` otherwise.
    pub fn open(self) -> Result<Paper, Fault> {
        match self {
            Standing::Open(paper) => Ok(paper),
            _ => Err(Fault::Closed("closed-vote")),
        }
    }
}

/// The vote of the current round.
pub async fn current(app: &App) -> Result<Standing, Fault> {
    let round = match round::current(app).await {
        Err(Fault::NotFound) => return Ok(Standing::NoRound),
        other => other?,
    };
    let Some(Phase { from, to: until, .. }) = round.rules.phase(PhaseKind::Vote).cloned() else {
        return Ok(Standing::NoRound);
    };
    let (now, counted) = (app.now(), store::is_counted(app.db.read(), &round.id).await?);
    if until <= now || counted {
        return Ok(Standing::Over { round, until, counted });
    }
    if round.phase(now) != Some(PhaseKind::Vote) {
        return Ok(Standing::Ahead { round, from, until });
    }
    paper(app, round, until).await
}

async fn paper(app: &App, round: Round, until: Instant) -> Result<Standing, Fault> {
    let by_sms = round.rules.vote.channels.contains(&Channel::Sms);
    let numbers = store::on_ballot(app.db.read(), &round.id).await?;
    if !by_sms || numbers.is_empty() {
        return Ok(Standing::Waiting);
    }
    let projects = project::admitted(app, &round.id).await?;
    Ok(Standing::Open(Paper { round, projects, until }))
}
