//! Forms after the GOV.UK patterns: an error summary at the top that links to the fields, the label, the hint under it,
//! the error over the input, and what was typed kept.
//!
//! A field's `id` is its name, so the summary and the tests can point at it. Forms carry `novalidate`: the server's
//! messages are translated and tell the rule, the browser's own do neither.

mod choice;
mod field;
mod input;

pub use choice::Choice;
pub use field::Field;

use super::icons::{Icon, icon};
use crate::i18n;
use crate::platform::form::FormData;
use crate::platform::web::Visit;
use crate::tr;
use crate::values::{Lang, Problem};
use field::Kind;
use leptos::prelude::*;
use std::sync::Arc;

/// The values and problems that a page's fields show. Cheap to clone into closures.
#[derive(Clone)]
pub struct Form(Arc<Inner>);

struct Inner {
    lang: Lang,
    data: FormData,
    problems: Vec<Problem>,
}

impl Form {
    /// What was just posted and refused, else the initial values.
    pub fn new(visit: &Visit, initial: FormData) -> Form {
        match &visit.posted {
            Some(posted) => Form::with(visit.lang, posted.data.clone(), posted.problems.clone()),
            None => Form::with(visit.lang, initial, Vec::new()),
        }
    }

    /// For several forms on a page, where only one of them was posted.
    pub fn with(lang: Lang, data: FormData, problems: Vec<Problem>) -> Form {
        Form(Arc::new(Inner { lang, data, problems }))
    }

    pub fn lang(&self) -> Lang {
        self.0.lang
    }

    pub fn value(&self, name: &str) -> &str {
        self.0.data.get(name)
    }

    pub(super) fn chosen(&self, name: &str, value: &str) -> bool {
        self.0.data.all(name).contains(&value)
    }

    pub fn has_problems(&self) -> bool {
        !self.0.problems.is_empty()
    }

    /// The worded problems of one field.
    pub fn problems_of(&self, name: &str) -> Vec<String> {
        let of_field = self.0.problems.iter().filter(|problem| problem.field == name);
        of_field.map(|problem| i18n::problem(self.0.lang, problem)).collect()
    }

    /// The list of everything that is wrong, each with a link to its field; nothing when nothing is wrong.
    pub fn summary(&self) -> AnyView {
        if self.0.problems.is_empty() {
            return ().into_any();
        }
        let lang = self.0.lang;
        let items = self.0.problems.iter().map(|problem| {
            let text = i18n::problem(lang, problem);
            if problem.field.is_empty() {
                return view! { <li>{text}</li> }.into_any();
            }
            view! { <li><a href=format!("#{}", problem.field)>{text}</a></li> }.into_any()
        });
        view! {
            <div class="error-summary" id="error-summary" role="alert" tabindex="-1" autofocus aria-labelledby="error-summary-title">
                <h2 id="error-summary-title">{icon(Icon::Warning)} {tr!(lang, "ui-error-summary")}</h2>
                <ul>{items.collect_view()}</ul>
            </div>
        }
        .into_any()
    }

    /// `<form method="post">` around the fields.
    pub fn post(&self, action: impl Into<String>, fields: impl IntoView + 'static) -> AnyView {
        let (action, fields) = (action.into(), fields.into_any());
        view! { <form class="form" method="post" action=action novalidate>{fields}</form> }.into_any()
    }

    /// The same for forms with files.
    pub fn post_files(&self, action: impl Into<String>, fields: impl IntoView + 'static) -> AnyView {
        let (action, fields) = (action.into(), fields.into_any());
        view! { <form class="form" method="post" action=action enctype="multipart/form-data" novalidate>{fields}</form> }.into_any()
    }

    fn field(&self, name: impl Into<String>, label: impl Into<String>, kind: Kind) -> Field<'_> {
        Field::new(self, name.into(), label.into(), kind)
    }

    pub fn text(&self, name: impl Into<String>, label: impl Into<String>) -> Field<'_> {
        self.field(name, label, Kind::Text)
    }

    pub fn email(&self, name: impl Into<String>, label: impl Into<String>) -> Field<'_> {
        self.field(name, label, Kind::Email).autocomplete("email").width(30)
    }

    pub fn url(&self, name: impl Into<String>, label: impl Into<String>) -> Field<'_> {
        self.field(name, label, Kind::Url)
    }

    pub fn search(&self, name: impl Into<String>, label: impl Into<String>) -> Field<'_> {
        self.field(name, label, Kind::Search)
    }

    pub fn textarea(&self, name: impl Into<String>, label: impl Into<String>) -> Field<'_> {
        self.field(name, label, Kind::Textarea)
    }

    pub fn number(&self, name: impl Into<String>, label: impl Into<String>) -> Field<'_> {
        self.field(name, label, Kind::Number).width(6)
    }

    /// Whole tenge, with the sign after the input.
    pub fn money(&self, name: impl Into<String>, label: impl Into<String>) -> Field<'_> {
        self.field(name, label, Kind::Money).width(14).suffix("₸")
    }

    pub fn date(&self, name: impl Into<String>, label: impl Into<String>) -> Field<'_> {
        self.field(name, label, Kind::Date).width(14)
    }

    pub fn phone(&self, name: impl Into<String>, label: impl Into<String>) -> Field<'_> {
        self.field(name, label, Kind::Phone).autocomplete("tel").width(20)
    }

    /// A code from an SMS: large spaced digits that the phone offers to fill in.
    pub fn code(&self, name: impl Into<String>, label: impl Into<String>) -> Field<'_> {
        self.field(name, label, Kind::Code).autocomplete("one-time-code")
    }

    pub fn iin(&self, name: impl Into<String>, label: impl Into<String>) -> Field<'_> {
        self.field(name, label, Kind::Iin).autocomplete("off").width(14)
    }

    pub fn file(&self, name: impl Into<String>, label: impl Into<String>) -> Field<'_> {
        self.field(name, label, Kind::File)
    }

    pub fn select<C: Into<Choice>>(
        &self,
        name: impl Into<String>,
        label: impl Into<String>,
        options: impl IntoIterator<Item = C>,
    ) -> Field<'_> {
        self.field(name, label, Kind::Select(Choice::list(options)))
    }

    pub fn radios<C: Into<Choice>>(
        &self,
        name: impl Into<String>,
        label: impl Into<String>,
        options: impl IntoIterator<Item = C>,
    ) -> Field<'_> {
        self.field(name, label, Kind::Radios(Choice::list(options)))
    }

    pub fn checkboxes<C: Into<Choice>>(
        &self,
        name: impl Into<String>,
        label: impl Into<String>,
        options: impl IntoIterator<Item = C>,
    ) -> Field<'_> {
        self.field(name, label, Kind::Checkboxes(Choice::list(options)))
    }

    /// One box to tick; its value is `yes`.
    pub fn checkbox(&self, name: impl Into<String>, label: impl Into<String>) -> Field<'_> {
        self.field(name, label, Kind::Checkbox)
    }

    pub fn hidden(&self, name: impl Into<String>, value: impl Into<String>) -> AnyView {
        let (name, value) = (name.into(), value.into());
        view! { <input type="hidden" name=name value=value/> }.into_any()
    }

    pub fn submit(&self, label: impl Into<String>) -> AnyView {
        let label = label.into();
        view! { <button class="button" type="submit">{label}</button> }.into_any()
    }

    /// A second button of the same form, told apart by its name and value: "save and come back later".
    pub fn secondary(&self, name: impl Into<String>, value: impl Into<String>, label: impl Into<String>) -> AnyView {
        let (name, value, label) = (name.into(), value.into(), label.into());
        view! { <button class="button button-quiet" type="submit" name=name value=value>{label}</button> }.into_any()
    }

    /// Fields that belong together under one legend.
    pub fn group(&self, legend: impl Into<String>, hint: Option<String>, fields: impl IntoView + 'static) -> AnyView {
        let (legend, fields) = (legend.into(), fields.into_any());
        let hint = hint.map(|text| view! { <p class="hint">{text}</p> });
        view! { <fieldset class="group"><legend>{legend}</legend>{hint}{fields}</fieldset> }.into_any()
    }
}
