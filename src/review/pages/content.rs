//! An application's contents as the commission reads them: no IIN, no phone; of the people their names, ages and parts.

use super::paragraphs;
use crate::i18n;
use crate::platform::files::Attachment;
use crate::platform::web::Visit;
use crate::programme::Rules;
use crate::review::service::File;
use crate::tr;
use crate::ui::{Icon, SummaryList, Table, icon, prose, section};
use crate::values::{Day, Iin, Lang, Tenge};
use leptos::prelude::*;

pub fn view(visit: &Visit, file: &File) -> AnyView {
    let (lang, rules) = (visit.lang, &*file.case.round.rules);
    let filing = file.case.application.filing(visit.app.now()).day();
    view! {
        {passport(lang, rules, file)}
        {text(tr!(lang, "review-annotation"), &file.draft.annotation)}
        {text(tr!(lang, "review-problem"), &file.draft.problem)}
        {text(tr!(lang, "review-goal"), &file.draft.goal)}
        {section(tr!(lang, "review-team"), team(lang, file, filing))}
        {section(tr!(lang, "review-estimate"), estimate(lang, file))}
        {section(tr!(lang, "review-attachments"), attachments(visit, &file.attachments))}
    }
    .into_any()
}

fn text(title: String, text: &str) -> AnyView {
    section(title, prose(paragraphs(text)))
}

fn passport(lang: Lang, rules: &Rules, file: &File) -> AnyView {
    let sub = rules.direction(&file.draft.direction).and_then(|direction| direction.sub(&file.draft.sub_direction));
    let mut list = SummaryList::new(lang);
    if let Some(sub) = sub {
        list = list.row(tr!(lang, "review-sub-direction"), sub.name.get(lang).to_owned());
    }
    // The months were checked when the application was sent.
    let months = file.draft.months.trim().parse::<u32>().unwrap_or_default();
    list.row(tr!(lang, "review-cost"), i18n::money(lang, file.draft.total()))
        .row(tr!(lang, "review-duration"), tr!(lang, "review-months", count = months))
        .row(tr!(lang, "review-place"), file.draft.place.clone())
        .view()
}

fn team(lang: Lang, file: &File, filing: Day) -> AnyView {
    let mut table = Table::new(tr!(lang, "review-team")).quiet_caption();
    table =
        table.column(tr!(lang, "review-name")).number_column(tr!(lang, "review-age")).column(tr!(lang, "review-part"));
    for member in &file.draft.team {
        let age = Iin::parse(&member.iin).map(|iin| i18n::number(lang, iin.age_on(filing).into())).unwrap_or_default();
        table = table.row(vec![member.name.clone().into_any(), age.into_any(), member.role.clone().into_any()]);
    }
    table.view()
}

fn estimate(lang: Lang, file: &File) -> AnyView {
    let mut table = Table::new(tr!(lang, "review-estimate")).quiet_caption();
    table = table.column(tr!(lang, "review-line-item")).column(tr!(lang, "review-line-unit"));
    table = table.number_column(tr!(lang, "review-line-quantity")).number_column(tr!(lang, "review-line-price"));
    table = table.number_column(tr!(lang, "review-line-total"));
    for line in &file.draft.lines {
        let price = Tenge::parse(&line.price).map(|price| i18n::money(lang, price));
        let total = line.total().map(|total| i18n::money(lang, total));
        table = table.row(vec![
            line.item.clone().into_any(),
            line.unit.clone().into_any(),
            line.quantity.clone().into_any(),
            price.unwrap_or_else(|| line.price.clone()).into_any(),
            total.unwrap_or_default().into_any(),
        ]);
    }
    let blank = || ().into_any();
    let total = i18n::money(lang, file.draft.total()).into_any();
    table.foot(vec![tr!(lang, "review-line-sum").into_any(), blank(), blank(), blank(), total]).view()
}

fn attachments(visit: &Visit, attachments: &[Attachment]) -> AnyView {
    if attachments.is_empty() {
        return view! { <p class="hint">{tr!(visit.lang, "review-no-attachments")}</p> }.into_any();
    }
    let items = attachments.iter().map(|attachment| {
        let picture = if attachment.is_picture() { Icon::Camera } else { Icon::Document };
        let href = visit.href(&format!("/review/{}/files/{}", attachment.owner_id, attachment.id));
        let kilobytes = i18n::number(visit.lang, (attachment.bytes / 1024).max(1));
        let size = tr!(visit.lang, "review-kilobytes", size = kilobytes);
        view! { <li>{icon(picture)} " " <a href=href>{attachment.name.clone()}</a> " " <span class="hint">{size}</span></li> }
    });
    view! { <ul class="stack">{items.collect_view()}</ul> }.into_any()
}
