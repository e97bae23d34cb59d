//! The commission's public protocol, which prints as a document.

use super::{chamber_name, decision_badge, direction_tag, paragraphs, points};
use crate::i18n;
use crate::platform::Fault;
use crate::platform::web::Visit;
use crate::programme::round;
use crate::review::protocol::{self, Protocol};
use crate::tr;
use crate::ui::{self, Heading, Page, SummaryList, Table, section};
use crate::values::Lang;
use axum::response::Response;
use leptos::prelude::*;

/// Of the current round; of an earlier one by `?round=<code>`.
pub async fn show(visit: Visit) -> Result<Response, Fault> {
    let query = visit.query();
    let round = match query.get("round") {
        "" => round::current(&visit.app).await?,
        code => round::by_code(&visit.app, code).await?,
    };
    let protocol = protocol::protocol(&visit.app, round).await?;
    let lang = visit.lang;
    let programme = protocol.round.rules.programme.name.get(lang).to_owned();
    let description = tr!(lang, "review-protocol-description", programme = programme);
    let page = Page::new(tr!(lang, "review-protocol-title"), move || body(lang, &protocol));
    Ok(ui::respond(&visit, page.description(description)).await)
}

fn body(lang: Lang, protocol: &Protocol) -> AnyView {
    let rules = &*protocol.round.rules;
    let admitted = protocol.decisions.iter().filter(|project| project.admitted).count();
    let reviews: usize = protocol.seats.iter().map(|seat| seat.reviews).sum();
    let head = SummaryList::new(lang)
        .row(tr!(lang, "review-protocol-closed"), i18n::moment(lang, protocol.closed_at))
        .row(tr!(lang, "review-protocol-chair"), protocol.closed_by.clone())
        .row(tr!(lang, "review-protocol-organiser"), rules.programme.organiser.get(lang).to_owned())
        .row(tr!(lang, "review-protocol-reviews"), count(lang, reviews))
        .row(tr!(lang, "review-protocol-considered"), count(lang, protocol.decisions.len()))
        .row(tr!(lang, "review-protocol-admitted"), count(lang, admitted))
        .view();
    let (max, percent, min) = (rules.score_max(), rules.review.pass_percent, rules.review.reviews_min);
    let how = tr!(lang, "review-protocol-how", max = max, percent = percent, min = min);
    let heading = Heading::new(tr!(lang, "review-protocol-title")).eyebrow(rules.programme.name.get(lang).to_owned());
    view! {
        <article class="protocol">
            {heading.view()}
            {head}
            {section(tr!(lang, "review-protocol-members"), members(lang, protocol))}
            {section(tr!(lang, "review-protocol-decisions"), view! { <p>{how}</p> {decisions(lang, protocol)} })}
        </article>
    }
    .into_any()
}

fn count(lang: Lang, count: usize) -> String {
    i18n::number(lang, i64::try_from(count).unwrap_or(i64::MAX))
}

fn members(lang: Lang, protocol: &Protocol) -> AnyView {
    let mut table = Table::new(tr!(lang, "review-protocol-members")).quiet_caption();
    table = table.column(tr!(lang, "review-protocol-member")).column(tr!(lang, "review-protocol-chamber"));
    table = table.number_column(tr!(lang, "review-reviews")).number_column(tr!(lang, "review-protocol-conflicts"));
    for seat in &protocol.seats {
        table = table.row(vec![
            seat.name.clone().into_any(),
            chamber_name(lang, &protocol.round.rules, &seat.chamber).into_any(),
            count(lang, seat.reviews).into_any(),
            count(lang, seat.conflicts).into_any(),
        ]);
    }
    view! { {table.view()} <p class="hint">{tr!(lang, "review-protocol-conflicts-note")}</p> }.into_any()
}

fn decisions(lang: Lang, protocol: &Protocol) -> AnyView {
    let rules = &*protocol.round.rules;
    let mut table = Table::new(tr!(lang, "review-protocol-decisions")).quiet_caption();
    table = table.column(tr!(lang, "review-project"));
    table = table.number_column(tr!(lang, "review-reviews")).number_column(tr!(lang, "review-average"));
    table = table.column(tr!(lang, "review-decision")).column(tr!(lang, "review-reason"));
    for project in &protocol.decisions {
        let title = super::numbered(lang, Some(project.number), &project.title);
        // Six columns do not fit a tablet: the direction stands under the title.
        table = table.row(vec![
            view! { {title} <div>{direction_tag(lang, rules, &project.direction)}</div> }.into_any(),
            i18n::number(lang, project.reviews).into_any(),
            points(lang, project.score_thousandths).into_any(),
            decision_badge(lang, Some(project.admitted)),
            paragraphs(&project.reason),
        ]);
    }
    table.view()
}
