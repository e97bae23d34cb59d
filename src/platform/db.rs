//! The database: SQLite by default, PostgreSQL by its URL, the same SQL on both (docs/ARCHITECTURE.md, Data).

use super::fault::Fault;
use sqlx::any::{AnyConnectOptions, AnyPoolOptions, install_default_drivers};
use sqlx::{Any, AnyPool, Executor, Transaction};
use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

/// A transaction that may write. Dropped without `commit`, it leaves nothing behind.
pub type Tx = Transaction<'static, Any>;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

#[derive(Debug, Clone)]
pub struct Db {
    engine: Engine,
    write: AnyPool,
    read: AnyPool,
}

/// A writer that is refused at once would fail the person; waiting longer than this would fail them too.
const WAIT: Duration = Duration::from_secs(10);
const READERS: u32 = 8;
const POSTGRES_CONNECTIONS: u32 = 16;

impl Db {
    /// Connects and brings the tables up to date.
    pub async fn connect(url: &str) -> Result<Db, String> {
        install_default_drivers();
        let db = match url.strip_prefix("sqlite:") {
            Some(path) => Db::open_sqlite(path).await,
            None => Db::open_postgres(url).await,
        };
        // The URL of a PostgreSQL may hold a password: the message leaves it out.
        let db = db.map_err(|error| format!("the database cannot be opened: {error}"))?;
        let migrator = sqlx::migrate!();
        migrator.run(&db.write).await.map_err(|error| format!("the tables cannot be made: {error}"))?;
        Ok(db)
    }

    async fn open_sqlite(path: &str) -> Result<Db, sqlx::Error> {
        let path = path.trim_start_matches("//");
        if let Some(folder) = Path::new(path).parent() {
            std::fs::create_dir_all(folder).map_err(sqlx::Error::Io)?;
        }
        let options = AnyConnectOptions::from_str(&format!("sqlite://{path}?mode=rwc"))?;
        // One writer: SQLite has one anyway, and waiting in line here is fair where its own busy loop is not.
        let write = sqlite_pool(1).connect_with(options.clone()).await?;
        let read = sqlite_pool(READERS).connect_with(options).await?;
        Ok(Db { engine: Engine::Sqlite, write, read })
    }

    async fn open_postgres(url: &str) -> Result<Db, sqlx::Error> {
        let options = AnyConnectOptions::from_str(url)?;
        let pool = AnyPoolOptions::new()
            .max_connections(POSTGRES_CONNECTIONS)
            .acquire_timeout(WAIT)
            .connect_with(options)
            .await?;
        Ok(Db { engine: Engine::Postgres, write: pool.clone(), read: pool })
    }

    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// For reading. What it returns may be changed by others a moment later; decisions are made inside `begin`.
    pub fn read(&self) -> &AnyPool {
        &self.read
    }

    /// Starts a transaction that may write.
    pub async fn begin(&self) -> Result<Tx, Fault> {
        let begun = match self.engine {
            // A deferred transaction could fail half-way when it first writes; this one waits for its turn at the start.
            Engine::Sqlite => self.write.begin_with("BEGIN IMMEDIATE").await,
            Engine::Postgres => self.write.begin().await,
        };
        begun.map_err(Fault::from)
    }

    pub async fn close(&self) {
        self.read.close().await;
        self.write.close().await;
    }
}

fn sqlite_pool(connections: u32) -> AnyPoolOptions {
    AnyPoolOptions::new().max_connections(connections).acquire_timeout(WAIT).after_connect(|connection, _| {
        Box::pin(async move {
            connection
                .execute(
                    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = ON;",
                )
                .await?;
            Ok(())
        })
    })
}

/// Whether a statement failed because the row is there already.
pub fn is_duplicate(error: &sqlx::Error) -> bool {
    error.as_database_error().is_some_and(|error| error.is_unique_violation())
}
