//! Fields that offer a list: select, radio buttons, checkboxes.

use super::field::Field;
use crate::tr;
use leptos::prelude::*;

/// One option of a list. Pairs are `(value, label)`, triples add a hint.
#[derive(Debug, Clone)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub hint: Option<String>,
}

impl Choice {
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Choice {
        Choice { value: value.into(), label: label.into(), hint: None }
    }

    pub fn hint(mut self, hint: impl Into<String>) -> Choice {
        self.hint = Some(hint.into());
        self
    }

    pub(super) fn list<C: Into<Choice>>(options: impl IntoIterator<Item = C>) -> Vec<Choice> {
        options.into_iter().map(Into::into).collect()
    }
}

impl<V: Into<String>, L: Into<String>> From<(V, L)> for Choice {
    fn from((value, label): (V, L)) -> Choice {
        Choice::new(value, label)
    }
}

impl<V: Into<String>, L: Into<String>, H: Into<String>> From<(V, L, H)> for Choice {
    fn from((value, label, hint): (V, L, H)) -> Choice {
        Choice::new(value, label).hint(hint)
    }
}

pub(super) fn select(field: &Field<'_>, choices: &[Choice]) -> AnyView {
    let form = field.form;
    let options = choices.iter().map(|choice| {
        let selected = form.chosen(&field.name, &choice.value);
        view! { <option value=choice.value.clone() selected=selected>{choice.label.clone()}</option> }
    });
    // Without a chosen value the first thing shown must not look like an answer.
    let known = choices.iter().any(|choice| form.chosen(&field.name, &choice.value));
    let offers_nothing = choices.iter().any(|choice| choice.value.is_empty());
    let blank =
        (!known && !offers_nothing).then(|| view! { <option value="">{tr!(form.lang(), "ui-choose")}</option> });
    view! {
        <select class="input" id=field.name.clone() name=field.name.clone() required=field.must()
            aria-describedby=field.described_by() aria-invalid=field.invalid()>
            {blank}
            {options.collect_view()}
        </select>
    }
    .into_any()
}

/// Radio buttons and checkboxes: one fieldset with rows big enough for a thumb.
pub(super) fn boxes(field: &Field<'_>, kind: &'static str, choices: &[Choice]) -> AnyView {
    let rows = choices.iter().enumerate().map(|(index, choice)| option_row(field, kind, index, choice));
    view! { <div class="options">{rows.collect_view()}</div> }.into_any()
}

fn option_row(field: &Field<'_>, kind: &'static str, index: usize, choice: &Choice) -> AnyView {
    // The error summary links to `#name`, so the first option bears the name itself.
    let id = if index == 0 { field.name.clone() } else { format!("{}-option-{}", field.name, index + 1) };
    let hint_id = choice.hint.as_ref().map(|_| format!("{id}-hint-own"));
    let hint = choice.hint.clone().map(|text| view! { <span class="hint" id=hint_id.clone()>{text}</span> });
    let checked = field.form.chosen(&field.name, &choice.value);
    view! {
        <div class="option">
            <input type=kind id=id.clone() name=field.name.clone() value=choice.value.clone() checked=checked aria-describedby=hint_id.clone()/>
            <label for=id>{choice.label.clone()}</label>
            {hint}
        </div>
    }
    .into_any()
}

pub(super) fn single_box(field: &Field<'_>) -> AnyView {
    let checked = !matches!(field.form.value(&field.name), "" | "no" | "off");
    view! {
        <div class="option">
            <input type="checkbox" id=field.name.clone() name=field.name.clone() value="yes" checked=checked required=field.must()
                aria-describedby=field.described_by() aria-invalid=field.invalid()/>
            <label for=field.name.clone()>{field.label.clone()}</label>
        </div>
    }
    .into_any()
}
