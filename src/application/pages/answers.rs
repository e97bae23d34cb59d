//! The answers of an application to read: for checking before sending, for its captain later, for staff.

use super::words::{direction_name, size};
use crate::application::model::{Line, Member};
use crate::application::sealing::SentFile;
use crate::application::service::Work;
use crate::i18n;
use crate::platform::files::Attachment;
use crate::platform::web::Visit;
use crate::tr;
use crate::ui::{SummaryList, Table, section};
use crate::values::{Day, Iin, Lang, Quantity, Tenge};
use leptos::prelude::*;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// Reads what cannot be changed now.
    Captain,
    /// Checks before sending: every answer has a link to change it.
    Checking,
}

/// One's own answers as stored.
pub fn view(visit: &Visit, work: &Work, reader: Reader) -> AnyView {
    let files = work.attachments.iter().map(|file| file_link(visit, file, true)).collect();
    all(visit, work, files, reader == Reader::Checking)
}

/// The sent version for staff. A file that was removed since is named without a link.
pub fn view_sent(visit: &Visit, work: &Work, sent: &[SentFile]) -> AnyView {
    let still_there = |id: &str| work.attachments.iter().any(|file| file.id == id);
    let files = sent.iter().map(|file| {
        let shown = Attachment {
            id: file.id.clone(),
            owner_kind: String::new(),
            owner_id: String::new(),
            name: file.name.clone(),
            media_type: file.media_type.clone(),
            bytes: file.bytes,
            sha256: file.sha256.clone(),
            added_at: 0,
        };
        file_link(visit, &shown, still_there(&file.id))
    });
    all(visit, work, files.collect(), false)
}

fn all(visit: &Visit, work: &Work, files: Vec<AnyView>, change: bool) -> AnyView {
    let lang = visit.lang;
    let href = |part: &str| change.then(|| visit.href(&format!("/applications/{}/{part}", work.application.id)));
    let filing = work.application.filing(visit.app.now()).day();
    let none = tr!(lang, "application-no-files");
    let files = match files.is_empty() {
        true => view! { <p>{none}</p> }.into_any(),
        false => view! { <ul class="files">{files}</ul> }.into_any(),
    };
    view! {
        {about(lang, work, href("about"))}
        {team(lang, &work.draft.team, filing, href("team"))}
        {estimate(lang, &work.draft.lines, work.draft.total(), href("estimate"))}
        {part(lang, "attachments", href("attachments"), files)}
    }
    .into_any()
}

fn titled(lang: Lang, code: &str, change: Option<String>) -> SummaryList {
    let list = SummaryList::new(lang).title(i18n::text(lang, &format!("application-section-{code}")));
    match change {
        Some(href) => list.change_all(href),
        None => list,
    }
}

/// A section that is no list of names and values.
fn part(lang: Lang, code: &str, change: Option<String>, body: AnyView) -> AnyView {
    let title = i18n::text(lang, &format!("application-section-{code}"));
    let what = format!(": {title}");
    let change =
        change.map(|href| view! { <p><a href=href>{tr!(lang, "ui-change")}<span class="quiet">{what}</span></a></p> });
    section(title, view! { {body}{change} })
}

fn about(lang: Lang, work: &Work, change: Option<String>) -> AnyView {
    let draft = &work.draft;
    let months = draft.months.parse::<i64>().map(|count| tr!(lang, "application-months-count", count = count));
    let rows = [
        ("application-title", draft.title.clone()),
        ("application-annotation", draft.annotation.clone()),
        ("application-direction", direction_name(lang, &work.round.rules, &draft.direction, &draft.sub_direction)),
        ("application-problem", draft.problem.clone()),
        ("application-goal", draft.goal.clone()),
        ("application-place", draft.place.clone()),
        ("application-months", months.unwrap_or_else(|_| draft.months.clone())),
    ];
    let list = rows.into_iter().fold(titled(lang, "about", change), |list, (key, value)| {
        list.row(i18n::text(lang, key), or_empty(lang, value))
    });
    list.view()
}

fn or_empty(lang: Lang, value: String) -> AnyView {
    if value.is_empty() {
        return view! { <span class="hint">{tr!(lang, "application-empty")}</span> }.into_any();
    }
    view! { <span class="pre-line">{value}</span> }.into_any()
}

fn team(lang: Lang, team: &[Member], filing: Day, change: Option<String>) -> AnyView {
    let list = team.iter().enumerate().fold(titled(lang, "team", change), |list, (index, member)| {
        let label = match index {
            0 => tr!(lang, "application-team-captain"),
            _ => tr!(lang, "application-team-number", number = index + 1),
        };
        list.row(label, person(lang, member, filing))
    });
    if team.is_empty() {
        list.row(tr!(lang, "application-section-team"), or_empty(lang, String::new())).view()
    } else {
        list.view()
    }
}

/// The number is masked wherever it is only read; the age says what it is needed for.
fn person(lang: Lang, member: &Member, filing: Day) -> AnyView {
    let identity = match Iin::parse(&member.iin) {
        Ok(iin) => tr!(lang, "application-person", iin = iin.masked(), age = iin.age_on(filing)),
        Err(_) => tr!(lang, "application-person-unknown"),
    };
    let (name, role) = (member.name.clone(), member.role.clone());
    view! { <strong>{name}</strong><br/>{role}<br/><span class="hint">{identity}</span> }.into_any()
}

fn estimate(lang: Lang, lines: &[Line], total: Tenge, change: Option<String>) -> AnyView {
    let dash = || "—".to_owned();
    let mut table = Table::new(tr!(lang, "application-section-estimate"))
        .quiet_caption()
        .column(tr!(lang, "application-line-item"))
        .column(tr!(lang, "application-line-unit"))
        .number_column(tr!(lang, "application-line-quantity"))
        .number_column(tr!(lang, "application-line-price"))
        .number_column(tr!(lang, "application-line-total"));
    for line in lines {
        let quantity =
            Quantity::parse(&line.quantity).map_or_else(|| line.quantity.clone(), |quantity| quantity.to_string());
        let price = Tenge::parse(&line.price).map_or_else(|| line.price.clone(), |price| i18n::money(lang, price));
        let sum = line.total().map_or_else(dash, |sum| i18n::money(lang, sum));
        let cells = [line.item.clone(), line.unit.clone(), quantity, price, sum];
        table = table.row(cells.map(IntoAny::into_any).into());
    }
    let nothing = || ().into_any();
    let foot = vec![
        tr!(lang, "application-total").into_any(),
        nothing(),
        nothing(),
        nothing(),
        i18n::money(lang, total).into_any(),
    ];
    part(lang, "estimate", change, table.foot(foot).view())
}

/// A file's name, size and link.
pub fn file_link(visit: &Visit, file: &Attachment, there: bool) -> AnyView {
    let (name, size) = (file.name.clone(), size(visit.lang, file.bytes));
    let shown = match there {
        true => view! { <a href=visit.href(&format!("/files/{}", file.id))>{name}</a> }.into_any(),
        false => view! { {name} }.into_any(),
    };
    view! { <li>{shown}" "<span class="hint">{size}</span></li> }.into_any()
}
