//! Loading the demonstration: the invented round goes through the same services as a real one, on played days.

mod commission;
mod filing;
mod voting;

use super::content::{self, Invented};
use super::random::Random;
use super::{STAFF, StaffMember};
use crate::account::{service, staff};
use crate::platform::audit::{self, Event};
use crate::platform::clock::{self, Play};
use crate::platform::{Actor, App, Fault, Role};
use crate::programme::check::read_rules;
use crate::programme::round::{self, Round};
use crate::programme::rules::PhaseKind;
use crate::values::{Instant, Phone};

const LOADED: &str = "demonstration.loaded";
const HOUR: i64 = 60;
const DAY: i64 = 24 * HOUR;

/// Loads the demonstration unless it is there. `empty` leaves out the applications and stays in the first phase.
pub async fn prepare(app: &App, empty: bool) -> Result<(), String> {
    let worded = |fault: Fault| format!("the demonstration cannot be loaded: {fault:?}");
    if is_loaded(app).await.map_err(worded)? {
        return Ok(());
    }
    if !round::all(app).await.map_err(worded)?.is_empty() {
        return Err("this database holds a round already, or a demonstration that was interrupted while loading; \
                    name another data_dir and database_url, or remove ./data to start the demonstration anew"
            .into());
    }
    let invented = content::projects()?;
    load(app, if empty { &[] } else { &invented }).await.map_err(worded)
}

async fn is_loaded(app: &App) -> Result<bool, Fault> {
    let sql = "SELECT COUNT(*) FROM audit_event WHERE action = $1";
    let count: i64 = sqlx::query_scalar(sql).bind(LOADED).fetch_one(app.db.read()).await?;
    Ok(count > 0)
}

async fn load(app: &App, invented: &[Invented]) -> Result<(), Fault> {
    let rules = read_rules(include_str!("../../../programmes/almaty-2026.toml"))
        .map_err(|findings| Fault::internal(findings.into_iter().map(|f| f.to_string()).collect::<String>()))?;
    hold(app, rules.phase(PhaseKind::Application).map(|phase| phase.from).unwrap_or_default()).await?;
    let round = round::create(app, &rules).await?;
    let round = round::open(app, &round.code).await?;
    for person in &STAFF {
        staff::add(app, &phone(person.phone)?, person.name, person.role, person.chamber).await?;
    }
    let mut random = Random::new(2026);
    if invented.is_empty() {
        mark_loaded(app, &round).await?;
        return run_from(app, in_phase(&round, PhaseKind::Application, DAY)).await;
    }
    filing::file(app, &round, invented, &mut random).await?;
    commission::decide(app, &round, invented, &mut random).await?;
    voting::vote(app, &round, invented, &mut random).await?;
    mark_loaded(app, &round).await?;
    run_from(app, in_phase(&round, PhaseKind::Vote, 5 * DAY)).await
}

async fn mark_loaded(app: &App, round: &Round) -> Result<(), Fault> {
    let mut tx = app.db.begin().await?;
    let event = Event { actor: "system", action: LOADED, subject: &round.id, detail: serde_json::json!({}) };
    audit::record(app, &mut tx, event).await?;
    tx.commit().await?;
    Ok(())
}

fn phone(text: &str) -> Result<Phone, Fault> {
    Phone::parse(text).map_err(|error| Fault::internal(error.code()))
}

/// So many minutes after a phase begins.
fn in_phase(round: &Round, kind: PhaseKind, minutes: i64) -> Instant {
    round.rules.phase(kind).map(|phase| phase.from.plus_minutes(minutes)).unwrap_or_default()
}

async fn hold(app: &App, at: Instant) -> Result<(), Fault> {
    app.play_day(Play { shift_millis: 0, held_at: Some(at) }).await
}

async fn run_from(app: &App, at: Instant) -> Result<(), Fault> {
    app.play_day(Play { shift_millis: at.millis() - clock::real_now().millis(), held_at: None }).await
}

/// The staff member as the services see one.
async fn staff_actor(app: &App, person: &StaffMember) -> Result<Actor, Fault> {
    let mut tx = app.db.begin().await?;
    let account_id = service::ensure(app, &mut tx, &phone(person.phone)?, person.name).await?;
    tx.commit().await?;
    Ok(Actor { account_id, name: person.name.to_owned(), roles: vec![(person.role, person.chamber.to_owned())] })
}

async fn actor_with(app: &App, role: Role) -> Result<Actor, Fault> {
    let person = STAFF.iter().find(|person| person.role == role);
    staff_actor(app, person.ok_or(Fault::NotFound)?).await
}
