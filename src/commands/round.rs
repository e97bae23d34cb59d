//! `jasbudget round`: preparing and opening.

use crate::platform::Fault;
use crate::programme::round;
use clap::Subcommand;
use std::path::{Path, PathBuf};

#[derive(Subcommand)]
pub enum Round {
    /// Prepare a round from a rule file. Nobody sees it yet.
    Create { file: PathBuf },
    /// Open a prepared round: its rules are frozen and public from then on.
    Open { code: String },
    /// The rounds, their rules' SHA-256 and the present phase.
    Show,
}

pub async fn run(command: Round, config: &Path) -> Result<(), String> {
    let app = super::connect(config).await?;
    match command {
        Round::Create { file } => {
            let rules = super::programme::read(&file)?;
            match round::create(&app, &rules).await {
                Ok(round) => println!("{}: prepared, rules {}", round.code, round.rules_sha256),
                Err(Fault::Conflict) => return Err(format!("{}: there is a round already", rules.programme.code)),
                Err(fault) => return Err(format!("not created: {fault:?}")),
            }
        }
        Round::Open { code } => match round::open(&app, &code).await {
            Ok(round) => println!("{}: open, rules {} are frozen", round.code, round.rules_sha256),
            Err(Fault::NotFound) => {
                return Err(format!("{code}: there is no such round; jasbudget round show lists them"));
            }
            Err(Fault::Conflict) => return Err(format!("{code}: is open already")),
            Err(fault) => return Err(format!("not opened: {fault:?}")),
        },
        Round::Show => {
            for round in round::all(&app).await.map_err(|fault| format!("{fault:?}"))? {
                let state = match (round.opened_at, round.phase(app.now())) {
                    (None, _) => "prepared",
                    (Some(_), Some(phase)) => phase.code(),
                    (Some(_), None) => "between phases",
                };
                println!("{}\t{state}\t{}", round.code, round.rules_sha256);
            }
        }
    }
    Ok(())
}
