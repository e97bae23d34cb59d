//! How the programme works and why it can be trusted, on the home page.

use crate::platform::web::Visit;
use crate::programme::Rules;
use crate::tr;
use crate::ui::{Icon, icon};
use leptos::prelude::*;

pub(super) fn steps(visit: &Visit, rules: &Rules) -> AnyView {
    let lang = visit.lang;
    let people = &rules.people;
    let idea = tr!(
        lang,
        "portal-step-idea-text",
        team = people.team_min,
        from = people.age_min,
        to = people.age_max,
        max = rules.money.project_max
    );
    let commission = tr!(
        lang,
        "portal-step-review-text",
        reviews = rules.review.reviews_min,
        criteria = rules.review.criteria.len()
    );
    let vote = tr!(lang, "portal-step-vote-text", age = rules.vote.age_min, choices = rules.vote.choices_max);
    let money = tr!(lang, "portal-step-money-text", tranches = rules.payment.tranches.len());
    let steps = [
        (Icon::Pencil, tr!(lang, "portal-step-idea"), idea),
        (Icon::Document, tr!(lang, "portal-step-review"), commission),
        (Icon::Vote, tr!(lang, "portal-step-vote"), vote),
        (Icon::Coins, tr!(lang, "portal-step-money"), money),
    ];
    let steps = steps.map(|(picture, title, text)| {
        view! { <li><span class="step-picture">{icon(picture)}</span><div><h3>{title}</h3><p>{text}</p></div></li> }
    });
    view! { <ol class="steps">{steps.collect_view()}</ol> }.into_any()
}

pub(super) fn trust(visit: &Visit) -> AnyView {
    let lang = visit.lang;
    let reasons = [
        (Icon::Lock, "frozen", "/rules#fingerprint"),
        (Icon::User, "one", "/about#secrecy"),
        (Icon::Chart, "repeat", "/open-data"),
    ];
    let reasons = reasons.map(|(picture, code, path)| {
        let text = |part: &str| crate::i18n::text(lang, &format!("portal-trust-{code}-{part}"));
        view! {
            <li>
                <span class="step-picture">{icon(picture)}</span>
                <div><h3>{text("title")}</h3><p>{text("text")}</p><p><a href=visit.href(path)>{text("link")}</a></p></div>
            </li>
        }
    });
    view! { <ul class="steps trust">{reasons.collect_view()}</ul> }.into_any()
}
