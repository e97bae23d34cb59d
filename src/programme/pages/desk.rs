//! Proposing and approving changes of the rules. Two persons: nobody approves what they proposed themselves.

use super::{changes, no_round};
use crate::platform::form::FormData;
use crate::platform::web::Visit;
use crate::platform::{Action, Fault};
use crate::programme::change::{self, Change};
use crate::programme::round::{self, Round};
use crate::tr;
use crate::ui::{self, Empty, Form, Heading, Notice, Page, back_link, post_button, section};
use crate::values::Lang;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

pub(super) async fn show(visit: Visit) -> Result<Response, Fault> {
    let actor = visit.signed_in()?;
    actor.authorise(Action::RulesChange)?;
    let own = actor.account_id.clone();
    let round = match round::current(&visit.app).await {
        Err(Fault::NotFound) => return Ok(no_round(&visit).await),
        other => other?,
    };
    let list = change::of_round(&visit.app, &round.id).await?;
    let form = Form::new(&visit, initial(&round)?);
    let (lang, at) = (visit.lang, visit.clone());
    let page = Page::new(tr!(lang, "programme-desk-title"), move || {
        view! {
            {form.summary()}
            {back_link(at.href("/desk"), tr!(lang, "programme-desk-back"))}
            {Heading::new(tr!(lang, "programme-desk-title")).lead(tr!(lang, "programme-desk-lead")).view()}
            {section(tr!(lang, "programme-desk-changes"), proposals(&at, &list, &own))}
            {section(tr!(lang, "programme-desk-propose"), proposal_form(lang, &form, at.href("/desk/rules")))}
        }
        .into_any()
    });
    Ok(ui::respond(&visit, page.noindex()).await)
}

/// The rules in force as a rule file, to be edited.
fn initial(round: &Round) -> Result<FormData, Fault> {
    let file = toml::to_string_pretty(&*round.rules).map_err(Fault::internal)?;
    Ok(FormData::from_pairs([("rules", file.as_str()), ("reason", "")]))
}

fn proposals(visit: &Visit, list: &[Change], own: &str) -> AnyView {
    let lang = visit.lang;
    if list.is_empty() {
        return Empty::new(tr!(lang, "programme-desk-none")).text(tr!(lang, "programme-desk-none-text")).view();
    }
    let cards = list.iter().map(|change| {
        let foot = change.approved_at.is_none().then(|| decision(visit, change, own));
        changes::card(lang, change, foot)
    });
    view! { <div class="stack">{cards.collect_view()}</div> }.into_any()
}

fn decision(visit: &Visit, change: &Change, own: &str) -> AnyView {
    let lang = visit.lang;
    if change.proposed_by == own {
        return view! { <p class="hint">{tr!(lang, "programme-desk-own")}</p> }.into_any();
    }
    post_button(visit.href(&format!("/desk/rules/{}/approve", change.id)), tr!(lang, "programme-desk-approve"), &[])
}

fn proposal_form(lang: Lang, form: &Form, action: String) -> AnyView {
    let fields = view! {
        {form.textarea("rules", tr!(lang, "programme-desk-file")).hint(tr!(lang, "programme-desk-file-hint")).rows(24).required(true).view()}
        {form.textarea("reason", tr!(lang, "programme-desk-reason")).hint(tr!(lang, "programme-desk-reason-hint")).rows(5).required(true).view()}
        {form.submit(tr!(lang, "programme-desk-submit"))}
    };
    let public = Notice::warning(tr!(lang, "programme-desk-public"));
    view! { {public.view()} {form.post(action, fields)} }.into_any()
}

pub(super) async fn propose(visit: Visit, data: FormData) -> Result<Response, Fault> {
    let round = round::current(&visit.app).await?;
    let done = change::propose(&visit.app, visit.signed_in()?, &round, data.get("rules"), data.get("reason")).await;
    match done {
        Err(Fault::Invalid(problems)) => show(visit.with_problems(data, problems)).await,
        other => {
            other?;
            Ok(visit.redirect("/desk/rules"))
        }
    }
}

pub(super) async fn approve(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    match change::approve(&visit.app, visit.signed_in()?, &id).await {
        Err(Fault::Invalid(problems)) => {
            // The button posts no fields: the form below it shows the rules in force again.
            let data = initial(&round::current(&visit.app).await?)?;
            show(visit.with_problems(data, problems)).await
        }
        other => {
            other?;
            Ok(visit.redirect("/desk/rules"))
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::programme::check::read_rules;

    #[test]
    fn the_prefilled_file_reads_back_as_the_same_rules() {
        let rules = read_rules(include_str!("../../../programmes/almaty-2026.toml")).expect("the rules are right");
        let file = toml::to_string_pretty(&rules).expect("rules have a TOML form");
        assert_eq!(read_rules(&file).expect("the written file is right"), rules);
    }
}
