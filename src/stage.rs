//! For tests: an open round on a fresh database of each engine, at a played moment.

use crate::platform::clock::Play;
use crate::platform::config::Config;
use crate::platform::{App, crypto};
use crate::programme::check::read_rules;
use crate::programme::round::{self, Round};
use crate::values::Instant;
use leptos::config::LeptosOptions;
use tempfile::TempDir;

/// The rules that most tests play by.
pub const RULES: &str = include_str!("../programmes/almaty-2026.toml");

/// The folder, and with it an SQLite database, is gone when it is dropped.
pub struct Stage {
    pub app: App,
    pub round: Round,
    _folder: TempDir,
}

impl Stage {
    /// One on SQLite and one on PostgreSQL. Without a cluster the test fails: nothing is skipped.
    pub async fn on_both_engines(rules: &str) -> Vec<Stage> {
        let cluster = std::env::var("JASBUDGET_TEST_POSTGRES_URL").expect(
            "JASBUDGET_TEST_POSTGRES_URL names no cluster: run make test, or scripts/with-postgres.sh cargo test",
        );
        let postgres = fresh_database(&cluster).await;
        vec![Stage::new(rules, None).await, Stage::new(rules, Some(postgres)).await]
    }

    async fn new(rules: &str, postgres: Option<String>) -> Stage {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().display();
        let url = postgres.unwrap_or_else(|| format!("sqlite:{path}/test.db"));
        let file = format!(
            "environment = 'demonstration'\nday_control = true\nvisible_outbox = true\ncodes_per_hour = 1000\n\
             data_dir = '{path}'\ndatabase_url = '{url}'"
        );
        let config = Config::read(&[], &file, std::iter::empty()).expect("a configuration");
        let options = LeptosOptions::builder().output_name("test").build();
        let app = App::start(config, options).await.expect("started");
        let rules = read_rules(rules).expect("good rules");
        round::create(&app, &rules).await.expect("created");
        let round = round::open(&app, &rules.programme.code).await.expect("opened");
        Stage { app, round, _folder: folder }
    }

    /// Holds the clock at the moment.
    pub async fn play(&self, moment: &str) {
        let held_at = Some(Instant::parse(moment).expect("a moment"));
        self.app.play_day(Play { shift_millis: 0, held_at }).await.expect("played");
    }
}

async fn fresh_database(cluster: &str) -> String {
    sqlx::any::install_default_drivers();
    let name = format!("room_{}", crypto::short_id());
    let server = sqlx::AnyPool::connect(cluster).await.expect("the cluster answers");
    sqlx::query(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"))).execute(&server).await.expect("a database");
    server.close().await;
    format!("{}/{name}", cluster.rsplit_once('/').expect("a URL with a database").0)
}
