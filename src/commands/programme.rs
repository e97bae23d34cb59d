//! `jasbudget programme`: rule files.

use crate::programme::canonical::{canonical_json, sha256_hex};
use crate::programme::check::read_rules;
use crate::programme::rules::Rules;
use clap::Subcommand;
use std::path::{Path, PathBuf};

#[derive(Subcommand)]
pub enum Programme {
    /// Read a rule file and say what contradicts itself, with the line.
    Check { file: PathBuf },
}

pub fn run(command: &Programme) -> Result<(), String> {
    let Programme::Check { file } = command;
    let rules = read(file)?;
    println!(
        "{}: no contradiction. SHA-256 of the rules: {}",
        rules.programme.code,
        sha256_hex(&canonical_json(&rules))
    );
    Ok(())
}

/// Reads a rule file; every finding is a line of the error.
pub fn read(file: &Path) -> Result<Rules, String> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    read_rules(&text).map_err(|findings| {
        let lines = findings.iter().map(|finding| format!("{}: {finding}", file.display()));
        lines.collect::<Vec<_>>().join("\n")
    })
}
