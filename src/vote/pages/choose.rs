//! The ballot: the projects with a box each, and how many may be ticked.

use super::closed;
use crate::i18n;
use crate::platform::Fault;
use crate::platform::web::Visit;
use crate::review::project::Project;
use crate::tr;
use crate::ui::icons::Icon;
use crate::ui::{self, ChoiceBar, Form, Heading, Page, ProjectCard, card_grid, fact, facts};
use crate::vote::ballot::FIELD;
use crate::vote::standing::{self, Paper, Standing};
use axum::response::Response;
use leptos::prelude::*;

pub async fn show(visit: Visit) -> Result<Response, Fault> {
    match standing::current(&visit.app).await? {
        Standing::Open(paper) => Ok(show_paper(&visit, &paper).await),
        other => Ok(closed::show(&visit, &other).await),
    }
}

/// The ballot with what was ticked; after a refused choice, with the reason.
pub async fn show_paper(visit: &Visit, paper: &Paper) -> Response {
    let (lang, rules) = (visit.lang, &paper.round.rules);
    let form = Form::new(visit, visit.query());
    let head = heading(visit, paper);
    let filter = filter(visit, &form, paper);
    let cards = cards(visit, paper, &form);
    let bar = ChoiceBar::new(tr!(lang, "vote-chosen"), form.submit(tr!(lang, "vote-continue")));
    let bar = bar.of(rules.vote.choices_max.to_string()).view();
    let action = visit.href("/vote/identify");
    let page = Page::new(tr!(lang, "vote-title"), move || {
        view! {
            {form.summary()}
            {head}
            <form class="ballot" method="get" action=action>
                {filter}
                <div id=FIELD tabindex="-1">{card_grid(cards)}</div>
                {bar}
            </form>
        }
        .into_any()
    });
    let description = tr!(lang, "vote-description", programme = rules.programme.name.get(lang));
    ui::respond(visit, page.description(description)).await
}

fn heading(visit: &Visit, paper: &Paper) -> AnyView {
    let (lang, rules) = (visit.lang, &paper.round.rules);
    let what = match (rules.vote.choices_min, rules.vote.choices_max) {
        (least, most) if least == most => tr!(lang, "vote-lead-exactly", max = most),
        (least, most) => tr!(lang, "vote-lead", min = least, max = most),
    };
    let facts = facts(vec![
        fact(Icon::Clock, tr!(lang, "vote-until", until = paper.until)),
        fact(Icon::Phone, tr!(lang, "vote-needs", age = rules.vote.age_min)),
        fact(Icon::Lock, tr!(lang, "vote-secret")),
    ]);
    let eyebrow = view! { {rules.programme.name.get(lang).to_owned()} " · " {super::step(visit, 1)} };
    let head = Heading::new(tr!(lang, "vote-title")).eyebrow(eyebrow).lead(what).view();
    view! { {head} {facts} }.into_any()
}

/// Narrows the list to a direction. It belongs to the ballot's form, so that nothing ticked is lost by it.
fn filter(visit: &Visit, form: &Form, paper: &Paper) -> AnyView {
    let lang = visit.lang;
    let used = |code: &str| paper.projects.iter().any(|project| project.direction == code);
    let directions = paper.round.rules.directions.iter().filter(|direction| used(&direction.code));
    let options: Vec<(String, String)> = std::iter::once((String::new(), tr!(lang, "vote-all-directions")))
        .chain(directions.map(|direction| (direction.code.clone(), direction.name.get(lang).to_owned())))
        .collect();
    let field = form.select("direction", tr!(lang, "vote-direction"), options).view();
    let (again, label) = (visit.href("/vote"), tr!(lang, "vote-show"));
    view! {
        <div class="filters">
            {field}
            <button class="button button-quiet" type="submit" formaction=again>{label}</button>
        </div>
    }
    .into_any()
}

/// The projects of the direction asked for, and every ticked one: what is chosen stays in sight.
fn cards(visit: &Visit, paper: &Paper, form: &Form) -> Vec<AnyView> {
    let asked = match &visit.posted {
        Some(posted) => posted.data.clone(),
        None => visit.query(),
    };
    let ticked = asked.all(FIELD);
    let direction = form.value("direction");
    let mut cards = Vec::new();
    for project in &paper.projects {
        let checked = ticked.contains(&project.number.to_string().as_str());
        if checked || direction.is_empty() || project.direction == direction {
            cards.push(card(visit, paper, project, checked));
        }
    }
    cards
}

fn card(visit: &Visit, paper: &Paper, project: &Project, checked: bool) -> AnyView {
    let (lang, rules) = (visit.lang, &paper.round.rules);
    let card = ProjectCard::new(project.title.clone())
        .href(visit.href(&format!("/projects/{}", project.code(&paper.round.code))))
        .annotation(project.annotation.clone())
        .fact(Icon::Vote, format!("№\u{a0}{}", i18n::number(lang, project.number)))
        .cost(lang, project.cost)
        .place(project.place.clone())
        .choose(FIELD, project.number.to_string(), tr!(lang, "vote-choose"), checked);
    match rules.direction(&project.direction) {
        Some(direction) => card.direction(&direction.code, direction.name.get(lang)).view(),
        None => card.view(),
    }
}
