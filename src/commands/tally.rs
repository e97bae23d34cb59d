//! `jasbudget tally`: repeating a published calculation.

use crate::award::repeat::repeat;
use std::path::Path;

pub fn run(file: &Path) -> Result<(), String> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let repeated = repeat(&text)?;
    for line in &repeated.lines {
        println!("{line}");
    }
    if repeated.equal {
        println!("The calculation gives exactly what was published.");
        Ok(())
    } else {
        Err("The calculation gives something else than what was published.".into())
    }
}
