//! What a running server holds. Nothing here is state that another server process would need.

use super::clock::{Clock, Play};
use super::config::Config;
use super::db::Db;
use super::fault::Fault;
use super::files::Files;
use super::secrets::Secrets;
use crate::values::Instant;
use leptos::config::LeptosOptions;
use std::sync::Arc;

#[derive(Clone)]
pub struct App(Arc<Parts>);

pub struct Parts {
    pub config: Config,
    pub db: Db,
    pub secrets: Secrets,
    pub files: Files,
    pub leptos_options: LeptosOptions,
    clock: Clock,
}

impl std::ops::Deref for App {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl App {
    /// Connects everything the configuration names.
    pub async fn start(config: Config, leptos_options: LeptosOptions) -> Result<App, String> {
        let secrets = Secrets::load(&config.data_dir.join("secrets"))?;
        let files = Files::open(&config.data_dir.join("files"))?;
        let db = Db::connect(&config.database_url).await?;
        let app = App(Arc::new(Parts { config, db, secrets, files, leptos_options, clock: Clock::default() }));
        app.follow_played_day().await.map_err(|fault| format!("the demonstration's day cannot be read: {fault:?}"))?;
        Ok(app)
    }

    pub fn now(&self) -> Instant {
        self.clock.now()
    }

    pub fn demonstration(&self) -> bool {
        self.config.demonstration()
    }

    /// Sets the day that the demonstration plays, for this and later starts. Refused everywhere else.
    pub async fn play_day(&self, play: Play) -> Result<(), Fault> {
        if !self.config.day_control {
            return Err(Fault::NotFound);
        }
        let mut tx = self.db.begin().await?;
        sqlx::query(
            "INSERT INTO demonstration_clock (id, shift_millis, held_at) VALUES (1, $1, $2) \
             ON CONFLICT (id) DO UPDATE SET shift_millis = excluded.shift_millis, held_at = excluded.held_at",
        )
        .bind(play.shift_millis)
        .bind(play.held_at.map(Instant::millis))
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        self.clock.set(play);
        Ok(())
    }

    async fn follow_played_day(&self) -> Result<(), Fault> {
        if !self.config.day_control {
            return Ok(());
        }
        let sql = "SELECT shift_millis, held_at FROM demonstration_clock WHERE id = 1";
        let row: Option<(i64, Option<i64>)> = sqlx::query_as(sql).fetch_optional(self.db.read()).await?;
        if let Some((shift_millis, held_at)) = row {
            self.clock.set(Play { shift_millis, held_at: held_at.map(Instant::from_millis) });
        }
        Ok(())
    }
}
