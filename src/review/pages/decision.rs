//! The reviews of one application and the chair's decision on it.

use super::closing::{by_chamber, conclusion};
use super::{chamber_name, decision_badge, direction_tag, numbered, paragraphs, points_of_max};
use crate::platform::Fault;
use crate::platform::form::FormData;
use crate::platform::web::Visit;
use crate::programme::Rules;
use crate::review::closing::{self, Dossier};
use crate::review::model::DECISION_REASON;
use crate::review::project::Project;
use crate::review::store::Review;
use crate::tr;
use crate::ui::{self, Form, Heading, Notice, Page, SummaryList, Tone, back_link, badge, section};
use crate::values::Lang;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

pub async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let dossier = closing::dossier(&visit.app, visit.signed_in()?, &id).await?;
    if dossier.is_closed_to_chair() {
        return Ok(visit.redirect(&format!("/review/{id}/declare")));
    }
    let form = Form::new(&visit, FormData::default());
    let shown = visit.clone();
    let page = Page::new(tr!(visit.lang, "review-decision-title"), move || body(&shown, &dossier, &form));
    Ok(ui::respond(&visit, page.noindex()).await)
}

pub async fn decide(visit: Visit, Path(id): Path<String>, data: FormData) -> Result<Response, Fault> {
    match closing::decide(&visit.app, visit.signed_in()?, &id, &data).await {
        Err(Fault::Invalid(problems)) => show(visit.with_problems(data, problems), Path(id)).await,
        other => other.map(|()| visit.redirect("/review/closing")),
    }
}

fn body(visit: &Visit, dossier: &Dossier, form: &Form) -> AnyView {
    let (lang, case) = (visit.lang, &dossier.case);
    let rules = &*case.round.rules;
    let file = visit.href(&format!("/review/{}", case.application.id));
    let to_file = case
        .standing()
        .opens_file()
        .then(|| view! { <a class="button button-quiet" href=file>{tr!(lang, "review-to-file")}</a> });
    let heading = Heading::new(numbered(lang, case.application.number, &case.application.title))
        .eyebrow(direction_tag(lang, rules, &case.application.direction))
        .with(to_file)
        .view();
    let average = dossier.tally.average.map(|average| points_of_max(lang, average, rules));
    let summary = SummaryList::new(lang)
        .row(tr!(lang, "review-average"), average.unwrap_or_else(|| "—".to_owned()))
        .row(tr!(lang, "review-conclusion"), conclusion(lang, rules, &dossier.tally))
        .row(tr!(lang, "review-by-chamber"), by_chamber(lang, rules, &dossier.tally))
        .view();
    let reviews = dossier.reviews.iter().map(|review| review_view(lang, rules, review)).collect_view();
    let verdict = match &dossier.decided {
        Some(project) => decided_view(lang, project),
        None if dossier.tally.enough => decision_form(visit, dossier, form),
        None => {
            let (count, min) = (dossier.tally.reviews, rules.review.reviews_min);
            Notice::info(tr!(lang, "problem-review-too-few", count = count, min = min)).view()
        }
    };
    view! {
        {form.summary()}
        {back_link(visit.href("/review/closing"), tr!(lang, "review-to-closing"))}
        {heading}
        {summary}
        {section(tr!(lang, "review-reviews"), view! { <div class="stack">{reviews}</div> })}
        {section(tr!(lang, "review-decision"), verdict)}
    }
    .into_any()
}

fn review_view(lang: Lang, rules: &Rules, review: &Review) -> AnyView {
    let who = format!("{} · {}", review.member, chamber_name(lang, rules, &review.chamber));
    let list = SummaryList::new(lang).title(who);
    if review.conflict {
        return list
            .row(tr!(lang, "review-state"), badge(tr!(lang, "review-standing-conflict"), Tone::Neutral))
            .row(tr!(lang, "review-conflict-reason"), paragraphs(&review.conflict_reason))
            .view();
    }
    if review.handed_in_at.is_none() {
        let reading = badge(tr!(lang, "review-still-reading"), Tone::Info);
        return list.row(tr!(lang, "review-state"), reading).view();
    }
    let scores = rules.review.criteria.iter().map(|criterion| {
        let score = review.scores.get(&criterion.code).map_or("—".to_owned(), u32::to_string);
        view! { <li>{format!("{}: {score}", criterion.name.get(lang))}</li> }
    });
    let total = format!("{} / {}", review.total, rules.score_max());
    list.row(tr!(lang, "review-total"), view! { <strong>{total}</strong> })
        .row(tr!(lang, "review-scores"), view! { <ul>{scores.collect_view()}</ul> })
        .row(tr!(lang, "review-comment"), paragraphs(&review.comment))
        .view()
}

fn decided_view(lang: Lang, project: &Project) -> AnyView {
    SummaryList::new(lang)
        .row(tr!(lang, "review-decision"), decision_badge(lang, Some(project.admitted)))
        .row(tr!(lang, "review-reason"), paragraphs(&project.reason))
        .row(tr!(lang, "review-decided-on"), crate::i18n::moment(lang, project.decided_at))
        .view()
}

fn decision_form(visit: &Visit, dossier: &Dossier, form: &Form) -> AnyView {
    let lang = visit.lang;
    let choices = [
        ("admit", tr!(lang, "review-admit"), tr!(lang, "review-admit-hint")),
        ("reject", tr!(lang, "review-reject"), tr!(lang, "review-reject-hint")),
    ];
    let hint = tr!(lang, "review-reason-hint", min = DECISION_REASON.min);
    let fields = view! {
        {form.radios("decision", tr!(lang, "review-decision-question"), choices).view()}
        {form.textarea("reason", tr!(lang, "review-reason")).hint(hint).max(DECISION_REASON.max).required(true).rows(6).view()}
        <p class="hint">{tr!(lang, "review-decision-final")}</p>
        {form.submit(tr!(lang, "review-decide"))}
    };
    form.post(visit.href(&format!("/review/closing/{}", dossier.case.application.id)), fields)
}
