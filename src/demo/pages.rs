//! The day control and the visible outbox.

use crate::platform::clock::{self, Play};
use crate::platform::form::FormData;
use crate::platform::web::Visit;
use crate::platform::{App, Fault, outbox};
use crate::programme::round;
use crate::programme::rules::{Phase, PhaseKind};
use crate::ui::{self, Card, Empty, Form, Heading, Notice, Page, Picture};
use crate::values::{Instant, Lang};
use crate::{i18n, tr};
use axum::Router;
use axum::response::Response;
use axum::routing::{get, post};
use leptos::prelude::*;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/demo", get(show_day))
        .route("/demo/day", post(set_day))
        .route("/demo/outbox", get(show_outbox))
}

async fn show_day(visit: Visit) -> Result<Response, Fault> {
    if !visit.app.config.day_control {
        return Err(Fault::NotFound);
    }
    let (lang, now) = (visit.lang, visit.app.now());
    let phases = round::current(&visit.app).await.map(|round| round.rules.phases.clone()).unwrap_or_default();
    let form = Form::new(&visit, FormData::from_pairs([("at", local(now))]));
    let action = visit.href("/demo/day");
    let page = Page::new(tr!(lang, "demo-day-title"), move || {
        let jumps = phases.iter().map(|phase| jump(lang, &action, phase, now)).collect_view();
        let fields = view! {
            {form.text("at", tr!(lang, "demo-day-at")).hint(tr!(lang, "demo-day-at-hint")).width(20).view()}
            {form.submit(tr!(lang, "demo-day-set"))}
        };
        view! {
            {form.summary()}
            {Heading::new(tr!(lang, "demo-day-title")).lead(tr!(lang, "demo-day-lead", now = now)).view()}
            <ol class="stack plain-list">{jumps}</ol>
            <h2>{tr!(lang, "demo-day-exact")}</h2>
            {form.post(action, fields)}
        }
        .into_any()
    });
    Ok(ui::respond(&visit, page.narrow().noindex()).await)
}

/// Goes to the second day of a phase, when everything in it is under way.
fn jump(lang: Lang, action: &str, phase: &Phase, now: Instant) -> AnyView {
    let name = i18n::text(lang, &format!("programme-phase-{}", phase.kind.code()));
    let dates = format!("{} – {}", i18n::moment(lang, phase.from), i18n::moment(lang, phase.to));
    let here = phase.contains(now).then(|| ui::badge(tr!(lang, "demo-day-here"), ui::Tone::Good));
    let (action, code) = (action.to_owned(), phase.kind.code());
    let button = tr!(lang, "demo-day-go", phase = name.clone());
    let body = view! {
        <p class="muted">{dates}</p>
        <form method="post" action=action>
            <input type="hidden" name="phase" value=code/>
            <button class="button button-quiet" type="submit">{button}</button>
        </form>
    };
    view! { <li>{Card::new(name).top(here).body(body).view()}</li> }.into_any()
}

fn local(instant: Instant) -> String {
    instant.to_string().get(..16).unwrap_or_default().to_owned()
}

/// Plays a phase (`phase`) or an exact moment (`at`); with `hold` the clock stands still there.
async fn set_day(visit: Visit, data: FormData) -> Result<Response, Fault> {
    let at = match data.get("phase") {
        "" => Instant::parse(data.get("at")),
        code => second_day(&visit.app, code).await?,
    };
    let Some(at) = at else {
        let problem = crate::values::Problem::new("at", "day");
        return show_day(visit.with_problems(data, vec![problem])).await;
    };
    let shift_millis = at.millis() - clock::real_now().millis();
    let held_at = data.has("hold").then_some(at);
    visit.app.play_day(Play { shift_millis, held_at }).await?;
    Ok(visit.redirect("/demo"))
}

async fn second_day(app: &App, code: &str) -> Result<Option<Instant>, Fault> {
    const DAY_MINUTES: i64 = 24 * 60;
    let rules = round::current(app).await?.rules;
    let kind = PhaseKind::ALL.into_iter().find(|kind| kind.code() == code);
    Ok(kind.and_then(|kind| rules.phase(kind)).map(|phase| phase.from.plus_minutes(DAY_MINUTES)))
}

async fn show_outbox(visit: Visit) -> Result<Response, Fault> {
    let lang = visit.lang;
    let messages = outbox::visible(&visit.app, 50).await?;
    let again = visit.href("/demo/outbox");
    let page = Page::new(tr!(lang, "demo-outbox-title"), move || {
        let rows = messages.iter().map(|message| {
            let eyebrow = format!("{} · {}", message.phone, i18n::time(message.created_at));
            let body = message.body.clone();
            view! { <li class="message"><p class="muted">{eyebrow}</p><p>{body}</p></li> }
        });
        let list = if messages.is_empty() {
            Empty::new(tr!(lang, "demo-outbox-empty")).picture(Picture::Sprout).view()
        } else {
            view! { <ol class="stack plain-list outbox">{rows.collect_view()}</ol> }.into_any()
        };
        view! {
            {Heading::new(tr!(lang, "demo-outbox-title")).lead(tr!(lang, "demo-outbox-lead")).view()}
            {Notice::info(tr!(lang, "demo-outbox-note")).view()}
            <p><a href=again>{tr!(lang, "demo-outbox-again")}</a></p>
            {list}
        }
        .into_any()
    });
    Ok(ui::respond(&visit, page.narrow().noindex()).await)
}
