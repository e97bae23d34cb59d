//! Who votes: the number of the person and the phone that gets the code.

use super::{choose, chosen, closed, step, token};
use crate::platform::Fault;
use crate::platform::form::FormData;
use crate::platform::web::{Visit, with_cookie};
use crate::tr;
use crate::ui::{self, Form, Heading, Page, back_link, disclosure};
use crate::vote::ballot::{Choices, FIELD};
use crate::vote::intent;
use crate::vote::standing::{self, Paper, Standing};
use axum::response::Response;
use leptos::prelude::*;

pub async fn show(visit: Visit) -> Result<Response, Fault> {
    let paper = match standing::current(&visit.app).await? {
        Standing::Open(paper) => paper,
        other => return Ok(closed::show(&visit, &other).await),
    };
    let asked = visit.query();
    match read_choices(&paper, &asked) {
        Err(problems) => Ok(choose::show_paper(&visit.with_problems(asked, problems), &paper).await),
        Ok(choices) => Ok(show_form(&visit, &paper, &choices).await),
    }
}

/// Keeps the choices, sends the code and goes on to the confirmation with a fresh token.
pub async fn send(visit: Visit, data: FormData) -> Result<Response, Fault> {
    let paper = standing::current(&visit.app).await?.open()?;
    let choices = match read_choices(&paper, &data) {
        Err(problems) => return Ok(choose::show_paper(&visit.with_problems(data, problems), &paper).await),
        Ok(choices) => choices,
    };
    match intent::identify(&visit.app, visit.lang, &paper, &choices, &data).await {
        Err(Fault::Invalid(problems)) => Ok(show_form(&visit.with_problems(data, problems), &paper, &choices).await),
        other => Ok(with_cookie(visit.redirect("/vote/confirm"), &token::cookie(&visit.app, other?))),
    }
}

fn read_choices(paper: &Paper, data: &FormData) -> Result<Choices, Vec<crate::values::Problem>> {
    Choices::parse(&paper.round.rules, &paper.numbers(), &data.all(FIELD))
}

async fn show_form(visit: &Visit, paper: &Paper, choices: &Choices) -> Response {
    let lang = visit.lang;
    // The query's own fields are not taken over: an IIN in an address would be kept in histories and logs.
    let form = Form::new(visit, FormData::default());
    let back = back_link(visit.href(&format!("/vote?{}", choices.query())), tr!(lang, "vote-back-to-list"));
    let head =
        Heading::new(tr!(lang, "vote-identify-title")).eyebrow(step(visit, 2)).lead(tr!(lang, "vote-identify-lead"));
    let chosen = chosen(visit, paper, choices);
    let (numbers, action): (Vec<i64>, _) = (choices.numbers().collect(), visit.href("/vote/identify"));
    let page = Page::new(tr!(lang, "vote-identify-title"), move || {
        let hidden: Vec<AnyView> = numbers.iter().map(|number| form.hidden(FIELD, number.to_string())).collect();
        let fields = view! {
            {hidden}
            {form.iin("iin", tr!(lang, "vote-iin")).hint(tr!(lang, "vote-iin-hint")).required(true).view()}
            {form.phone("phone", tr!(lang, "vote-phone")).hint(tr!(lang, "vote-phone-hint")).required(true).view()}
            {disclosure(tr!(lang, "vote-privacy-title"), view! { <p>{tr!(lang, "vote-privacy-text")}</p> })}
            {form.submit(tr!(lang, "vote-send-code"))}
        };
        view! { {back} {form.summary()} {head.view()} {chosen} {form.post(action, fields)} }.into_any()
    });
    ui::respond(visit, page.narrow().noindex()).await
}
