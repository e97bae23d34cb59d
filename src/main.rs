//! The program `jasbudget`: see `jasbudget --help`.

use std::process::ExitCode;

fn main() -> ExitCode {
    jasbudget::commands::run()
}
