//! The file of an application and the form that scores it.

use super::{content, direction_tag, numbered, paragraphs};
use crate::platform::form::FormData;
use crate::platform::web::Visit;
use crate::platform::{Action, Fault};
use crate::programme::Rules;
use crate::programme::rules::Criterion;
use crate::review::model::Standing;
use crate::review::scores::field_of;
use crate::review::service::{self, File, Opened};
use crate::review::store::Review;
use crate::tr;
use crate::ui::{self, Form, Heading, Notice, Page, SummaryList, back_link, section};
use crate::values::Lang;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

/// Up to this a score is one tap on a row of buttons; above it is typed.
const TAPPED_MAX: u32 = 10;

pub async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let actor = visit.signed_in()?;
    let chair = actor.may(Action::ReviewClose);
    let file = match service::open(&visit.app, actor, &id).await? {
        Opened::Closed(case) if case.standing() == Standing::ToDeclare && !case.is_under_review() => {
            return Err(Fault::NotFound);
        }
        Opened::Closed(_) => return Ok(visit.redirect(&format!("/review/{id}/declare"))),
        Opened::Open(file) => file,
    };
    let title = numbered(visit.lang, file.case.application.number, &file.case.application.title);
    let form = Form::new(&visit, FormData::default());
    let shown = visit.clone();
    let page = Page::new(title.clone(), move || body(&shown, title, &file, &form, chair));
    Ok(ui::respond(&visit, page.noindex()).await)
}

pub async fn hand_in(visit: Visit, Path(id): Path<String>, data: FormData) -> Result<Response, Fault> {
    match service::hand_in(&visit.app, visit.signed_in()?, &id, &data).await {
        Err(Fault::Invalid(problems)) => show(visit.with_problems(data, problems), Path(id)).await,
        other => other.map(|()| visit.redirect(&format!("/review/{id}"))),
    }
}

fn body(visit: &Visit, title: String, file: &File, form: &Form, chair: bool) -> AnyView {
    let (lang, case) = (visit.lang, &file.case);
    let rules = &*case.round.rules;
    let id = &case.application.id;
    let own = case.own.as_ref().filter(|own| own.handed_in_at.is_some());
    let to_decision = chair.then(|| {
        let href = visit.href(&format!("/review/closing/{id}"));
        view! { <a class="button button-quiet" href=href>{tr!(lang, "review-to-decision")}</a> }
    });
    let to_form = (own.is_none() && case.is_under_review())
        .then(|| view! { <a class="button button-quiet" href="#scoring">{tr!(lang, "review-to-scoring")}</a> });
    let heading = Heading::new(title)
        .eyebrow(direction_tag(lang, rules, &case.application.direction))
        .with(view! { {to_form} {to_decision} })
        .view();
    let handed_in = own.map(|own| handed_in_view(lang, rules, own));
    let scoring = (own.is_none() && case.is_under_review()).then(|| scoring(visit, id, rules, form));
    view! {
        {form.summary()}
        {back_link(visit.href("/review"), tr!(lang, "review-to-queue"))}
        {heading}
        {handed_in}
        {content::view(visit, file)}
        {scoring}
    }
    .into_any()
}

fn scoring(visit: &Visit, id: &str, rules: &Rules, form: &Form) -> AnyView {
    let lang = visit.lang;
    let criteria = rules.review.criteria.iter().enumerate();
    let criteria = criteria.map(|(index, criterion)| criterion_field(lang, form, index + 1, criterion)).collect_view();
    let comment = rules.review.comment;
    let comment_hint = tr!(lang, "review-comment-hint", min = comment.min);
    let fields = view! {
        {criteria}
        {form.textarea("comment", tr!(lang, "review-comment")).hint(comment_hint).max(comment.max).required(true).view()}
        <p class="hint">{tr!(lang, "review-final")}</p>
        {form.submit(tr!(lang, "review-hand-in"))}
    };
    let scoring = form.post(visit.href(&format!("/review/{id}")), fields);
    let late = visit.href(&format!("/review/{id}/declare"));
    let body = view! {
        <p>{tr!(lang, "review-scoring-lead")} " " <a href=late>{tr!(lang, "review-conflict-noticed")}</a></p>
        {scoring}
    };
    view! { <div id="scoring">{section(tr!(lang, "review-scoring"), body)}</div> }.into_any()
}

fn criterion_field(lang: Lang, form: &Form, number: usize, criterion: &Criterion) -> AnyView {
    let label = tr!(lang, "review-criterion", number = number, name = criterion.name.get(lang));
    let field = field_of(criterion);
    let hint = criterion.hint.get(lang);
    if criterion.score_max > TAPPED_MAX {
        let suffix = format!("/ {}", criterion.score_max);
        return form.number(field, label).hint(hint).suffix(suffix).required(true).view();
    }
    let scores = (0..=criterion.score_max).map(|score| (score.to_string(), score.to_string()));
    view! { <div class="scale">{form.radios(field, label, scores).hint(hint).required(true).view()}</div> }.into_any()
}

/// The member's own review, after it was handed in.
fn handed_in_view(lang: Lang, rules: &Rules, own: &Review) -> AnyView {
    let mut list = SummaryList::new(lang).title(tr!(lang, "review-own"));
    for criterion in &rules.review.criteria {
        let score = own.scores.get(&criterion.code).map(|score| format!("{score} / {}", criterion.score_max));
        list = list.row(criterion.name.get(lang), score.unwrap_or_else(|| "—".to_owned()));
    }
    let total = format!("{} / {}", own.total, rules.score_max());
    list = list.row(tr!(lang, "review-total"), view! { <strong>{total}</strong> });
    let list = list.row(tr!(lang, "review-comment"), paragraphs(&own.comment)).view();
    let when = own.handed_in_at.unwrap_or_default();
    let notice = Notice::success(tr!(lang, "review-handed-in-on", when = when)).view();
    view! { {notice} {list} }.into_any()
}
