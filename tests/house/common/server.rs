//! The program in a process of its own, with a database of its own.

use super::Person;
use jasbudget::platform::crypto;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;
use tempfile::TempDir;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

pub struct Server {
    process: Child,
    pub url: String,
    pub database_url: String,
    folder: TempDir,
}

const START_TRIES: u32 = 600;

impl Server {
    /// The demonstration with its invented round.
    pub async fn demonstration(engine: Engine) -> Server {
        Server::start(engine, &["demo"]).await
    }

    /// The demonstration with staff and an open round, but nothing filed yet.
    pub async fn empty(engine: Engine) -> Server {
        Server::start(engine, &["demo", "--empty"]).await
    }

    async fn start(engine: Engine, command: &[&str]) -> Server {
        let folder = tempfile::tempdir().expect("a folder");
        let database_url = database(engine, folder.path()).await;
        let port = free_port();
        let process = program(folder.path(), &database_url)
            .args(command)
            .env("LEPTOS_SITE_ADDR", format!("127.0.0.1:{port}"))
            .stdout(Stdio::null())
            .spawn()
            .expect("the program starts");
        let mut server = Server { process, url: format!("http://127.0.0.1:{port}"), database_url, folder };
        server.wait_until_ready().await;
        server
    }

    async fn wait_until_ready(&mut self) {
        for _ in 0..START_TRIES {
            if let Some(status) = self.process.try_wait().expect("the process can be asked") {
                panic!("the program ended at start: {status}");
            }
            let answer = reqwest::get(format!("{}/readyz", self.url)).await;
            if answer.is_ok_and(|answer| answer.status().is_success()) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("the program does not answer");
    }

    pub fn person(&self) -> Person {
        Person::new(&self.url)
    }

    /// Somebody signed in with the phone.
    pub async fn signed_in(&self, phone: &str) -> Person {
        let person = self.person();
        person.sign_in(phone).await;
        person
    }

    /// Moves the demonstration's clock and holds it there.
    pub async fn set_clock(&self, at: &str) {
        let answer = self.person().post("/demo/day", &[("at", at), ("hold", "1")]).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
    }

    /// Runs another command of the program on the same data.
    pub fn command(&self, args: &[&str]) -> Output {
        program(self.folder.path(), &self.database_url).args(args).output().expect("the program runs")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The program with a data folder and a database, and nothing of the caller's environment that it reads.
fn program(folder: &Path, database_url: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_jasbudget"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("JASBUDGET_") || name.starts_with("LEPTOS_"))
    {
        command.env_remove(name);
    }
    command
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("JASBUDGET_DATA_DIR", folder)
        .env("JASBUDGET_DATABASE_URL", database_url)
        .stdin(Stdio::null());
    command
}

/// The program without a server, for commands that need none.
pub fn bare_program() -> (Command, TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let database: PathBuf = folder.path().join("jasbudget.db");
    (program(folder.path(), &format!("sqlite:{}", database.display())), folder)
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address").port()
}

/// A fresh database: a file, or one of the test run's throw-away cluster.
async fn database(engine: Engine, folder: &Path) -> String {
    if engine == Engine::Sqlite {
        return format!("sqlite:{}", folder.join("jasbudget.db").display());
    }
    let cluster = std::env::var("JASBUDGET_TEST_POSTGRES_URL").expect(
        "JASBUDGET_TEST_POSTGRES_URL names no cluster; `make test` starts one, or: scripts/with-postgres.sh cargo test",
    );
    let name = format!("test_{}", crypto::short_id());
    sqlx::any::install_default_drivers();
    let pool = sqlx::AnyPool::connect(&cluster).await.expect("the cluster answers");
    let statement = format!("CREATE DATABASE {name}");
    sqlx::raw_sql(sqlx::AssertSqlSafe(statement)).execute(&pool).await.expect("a database");
    pool.close().await;
    let (server, _) = cluster.rsplit_once('/').expect("a database in the address");
    format!("{server}/{name}")
}
