//! The command line. `--help` teaches it.

mod programme;
mod round;
mod serve;
mod staff;
mod tally;

use crate::platform::App;
use crate::platform::config::{Config, LogFormat};
use clap::{Parser, Subcommand};
use leptos::config::{LeptosOptions, get_configuration};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Runs participatory budgets and youth grant programmes from the first idea to the last report.
#[derive(Parser)]
#[command(
    name = "jasbudget",
    version,
    after_help = "A first round:\n  \
    jasbudget programme check programmes/almaty-2026.toml\n  \
    jasbudget round create programmes/almaty-2026.toml\n  \
    jasbudget round open almaty-2026\n  \
    jasbudget staff add --phone '701 234 56 78' --name 'Operator' --role operator\n  \
    jasbudget serve\n\n\
    To look around without setting anything up: jasbudget demo"
)]
struct Cli {
    /// The configuration file; docs/OPERATIONS.md lists its keys. Variables JASBUDGET_<KEY> win over it.
    #[arg(long, global = true, env = "JASBUDGET_CONFIG", default_value = "jasbudget.toml")]
    config: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the portal.
    Serve,
    /// Serve a demonstration: invented people, a day control, and an outbox where codes appear.
    Demo {
        /// Start with the rules only: a round without applications.
        #[arg(long)]
        empty: bool,
    },
    /// People who work for the organiser.
    #[command(subcommand)]
    Staff(staff::Staff),
    /// Rule files of programmes.
    #[command(subcommand)]
    Programme(programme::Programme),
    /// Rounds: one year's run of a programme.
    #[command(subcommand)]
    Round(round::Round),
    /// Repeat the calculation of a published result from its tally file.
    Tally {
        /// The file published at /results/tally.json.
        file: PathBuf,
    },
}

/// Runs the command and says why when it fails.
///
/// Not async: were it, all it calls would be compiled a second time, in the binary that awaits it.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let done = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime.block_on(execute(cli)),
        Err(error) => Err(format!("no threads to be had: {error}")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

async fn execute(cli: Cli) -> Result<(), String> {
    match cli.command {
        Command::Serve => serve::serve(&cli.config).await,
        Command::Demo { empty } => serve::demonstrate(&cli.config, empty).await,
        Command::Staff(command) => staff::run(command, &cli.config).await,
        Command::Programme(command) => programme::run(&command),
        Command::Round(command) => round::run(command, &cli.config).await,
        Command::Tally { file } => tally::run(&file),
    }
}

/// Reads the configuration: defaults, then `base`, then the file, then variables.
fn read_config(file: &Path, base: &[(&str, &str)]) -> Result<Config, String> {
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(format!("{}: {error}", file.display())),
    };
    Config::read(base, &text, std::env::vars())
}

/// Connects to what the configuration names, for commands that change something.
async fn connect(file: &Path) -> Result<App, String> {
    let config = read_config(file, &[])?;
    App::start(config, LeptosOptions::builder().output_name("jasbudget").build()).await
}

fn leptos_options() -> Result<LeptosOptions, String> {
    let file = Path::new("Leptos.toml").exists().then_some("Leptos.toml");
    get_configuration(file).map(|file| file.leptos_options).map_err(|error| format!("Leptos.toml: {error}"))
}

fn start_log(config: &Config) {
    let filter = tracing_subscriber::EnvFilter::new(&config.log);
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    match config.log_format {
        LogFormat::Json => builder.json().init(),
        LogFormat::Text => builder.compact().init(),
    }
}
