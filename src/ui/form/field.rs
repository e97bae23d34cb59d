//! One field: label, hint, error and the input, tied together for screen readers.

use super::{Choice, Form, choice, input};
use crate::tr;
use crate::ui::icons::{Icon, icon};
use leptos::prelude::*;

pub(super) enum Kind {
    Text,
    Email,
    Url,
    Search,
    Textarea,
    Number,
    Money,
    Date,
    Phone,
    Code,
    Iin,
    File,
    Select(Vec<Choice>),
    Radios(Vec<Choice>),
    Checkboxes(Vec<Choice>),
    Checkbox,
}

/// A field under construction; `.view()` ends it.
pub struct Field<'f> {
    pub(super) form: &'f Form,
    pub(super) kind: Kind,
    pub(super) name: String,
    pub(super) label: String,
    pub(super) hint: Option<String>,
    pub(super) required: Option<bool>,
    pub(super) max: Option<usize>,
    pub(super) autocomplete: Option<&'static str>,
    pub(super) width: Option<usize>,
    pub(super) rows: Option<usize>,
    pub(super) prefix: Option<String>,
    pub(super) suffix: Option<String>,
    pub(super) accept: Option<String>,
    pub(super) multiple: bool,
    pub(super) decimal: bool,
    title: bool,
    quiet_label: bool,
}

impl<'f> Field<'f> {
    pub(super) fn new(form: &'f Form, name: String, label: String, kind: Kind) -> Field<'f> {
        Field {
            form,
            kind,
            name,
            label,
            hint: None,
            required: None,
            max: None,
            autocomplete: None,
            width: None,
            rows: None,
            prefix: None,
            suffix: None,
            accept: None,
            multiple: false,
            decimal: false,
            title: false,
            quiet_label: false,
        }
    }

    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// `true` tells assistive technology, `false` adds "(optional)" to the label.
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }

    /// The most characters allowed. Texts say so under the label; the server refuses more, the browser cuts nothing off.
    pub fn max(mut self, characters: usize) -> Self {
        self.max = Some(characters);
        self
    }

    pub fn autocomplete(mut self, token: &'static str) -> Self {
        self.autocomplete = Some(token);
        self
    }

    /// As wide as about so many characters: a width that suits the answer is a hint of its own.
    pub fn width(mut self, characters: usize) -> Self {
        self.width = Some(characters);
        self
    }

    /// Lines of a textarea.
    pub fn rows(mut self, rows: usize) -> Self {
        self.rows = Some(rows);
        self
    }

    pub fn prefix(mut self, text: impl Into<String>) -> Self {
        self.prefix = Some(text.into());
        self
    }

    pub fn suffix(mut self, text: impl Into<String>) -> Self {
        self.suffix = Some(text.into());
        self
    }

    /// File types as for the `accept` attribute.
    pub fn accept(mut self, types: impl Into<String>) -> Self {
        self.accept = Some(types.into());
        self
    }

    pub fn multiple(mut self) -> Self {
        self.multiple = true;
        self
    }

    /// A number with a fraction: the phone shows a decimal separator.
    pub fn decimal(mut self) -> Self {
        self.decimal = true;
        self
    }

    /// The label is the page's question: it becomes the `h1`.
    pub fn as_title(mut self) -> Self {
        self.title = true;
        self
    }

    /// The label stays for screen readers only, as in a search line or a table.
    pub fn quiet_label(mut self) -> Self {
        self.quiet_label = true;
        self
    }

    pub(super) fn must(&self) -> bool {
        self.required == Some(true)
    }

    pub(super) fn invalid(&self) -> Option<&'static str> {
        (!self.form.problems_of(&self.name).is_empty()).then_some("true")
    }

    fn hint_text(&self) -> Option<String> {
        let long = matches!(self.kind, Kind::Text | Kind::Textarea);
        let limit = self.max.filter(|_| long).map(|max| tr!(self.form.lang(), "ui-limit", max = max));
        match (self.hint.clone(), limit) {
            (Some(hint), Some(limit)) => Some(format!("{hint} {limit}")),
            (hint, limit) => hint.or(limit),
        }
    }

    pub(super) fn described_by(&self) -> Option<String> {
        let hint = self.hint_text().map(|_| format!("{}-hint", self.name));
        let error = self.invalid().map(|_| format!("{}-error", self.name));
        let ids: Vec<String> = hint.into_iter().chain(error).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    pub fn view(self) -> AnyView {
        let class = if self.invalid().is_some() { "field field-wrong" } else { "field" };
        let (hint, error) = (self.hint_view(), self.error_view());
        match &self.kind {
            Kind::Radios(choices) => self.fieldset(class, choice::boxes(&self, "radio", choices)),
            Kind::Checkboxes(choices) => self.fieldset(class, choice::boxes(&self, "checkbox", choices)),
            Kind::Checkbox => {
                let input = choice::single_box(&self);
                view! { <div class=class>{error}{input}{hint}</div> }.into_any()
            }
            _ => {
                let (label, input) = (self.label_view(), self.input_view());
                view! { <div class=class>{label}{hint}{error}{input}</div> }.into_any()
            }
        }
    }

    fn input_view(&self) -> AnyView {
        match &self.kind {
            Kind::Textarea => input::textarea(self),
            Kind::File => input::file(self),
            Kind::Select(choices) => choice::select(self, choices),
            _ => input::line(self),
        }
    }

    fn fieldset(&self, class: &'static str, options: AnyView) -> AnyView {
        let legend = self.label_text();
        let legend = if self.title { view! { <h1>{legend}</h1> }.into_any() } else { legend };
        let legend_class = if self.quiet_label { "quiet" } else { "" };
        view! {
            <fieldset class=class aria-describedby=self.described_by()>
                <legend class=legend_class>{legend}</legend>
                {self.hint_view()}
                {self.error_view()}
                {options}
            </fieldset>
        }
        .into_any()
    }

    fn label_text(&self) -> AnyView {
        let optional = (self.required == Some(false)).then(|| {
            let text = tr!(self.form.lang(), "ui-optional");
            view! { " " <span class="optional">{text}</span> }
        });
        view! { {self.label.clone()} {optional} }.into_any()
    }

    fn label_view(&self) -> AnyView {
        let class = if self.quiet_label { "label quiet" } else { "label" };
        let label = view! { <label class=class for=self.name.clone()>{self.label_text()}</label> };
        if self.title { view! { <h1 class="label-title">{label}</h1> }.into_any() } else { label.into_any() }
    }

    fn hint_view(&self) -> Option<AnyView> {
        let id = format!("{}-hint", self.name);
        self.hint_text().map(|text| view! { <p class="hint" id=id>{text}</p> }.into_any())
    }

    fn error_view(&self) -> Option<AnyView> {
        let problems = self.form.problems_of(&self.name);
        if problems.is_empty() {
            return None;
        }
        let word = tr!(self.form.lang(), "ui-error-word");
        let lines = problems.into_iter().map(|text| view! { <span>{text}</span> }).collect_view();
        let id = format!("{}-error", self.name);
        Some(
            view! { <p class="error" id=id>{icon(Icon::Warning)}<span class="quiet">{word}</span> {lines}</p> }
                .into_any(),
        )
    }
}
