//! The program `jasbudget`: see `jasbudget --help`.

use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    jasbudget::commands::run().await
}
