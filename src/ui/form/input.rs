//! The inputs of one value: a line, a longer text, a file.

use super::field::{Field, Kind};
use crate::ui::shared::textarea_text;
use leptos::prelude::*;

fn input_type(kind: &Kind) -> &'static str {
    match kind {
        Kind::Email => "email",
        Kind::Url => "url",
        Kind::Search => "search",
        Kind::Date => "date",
        Kind::Phone => "tel",
        // Not `number`: browsers round, scroll and swallow spaces in it.
        _ => "text",
    }
}

fn input_mode(field: &Field<'_>) -> Option<&'static str> {
    match field.kind {
        Kind::Number if field.decimal => Some("decimal"),
        Kind::Number | Kind::Money | Kind::Code | Kind::Iin => Some("numeric"),
        Kind::Phone => Some("tel"),
        _ => None,
    }
}

/// No inline widths under the content policy: a few classes, the next wider one is taken.
fn width_class(characters: usize) -> &'static str {
    match characters {
        0..=3 => "w3",
        4..=6 => "w6",
        7..=10 => "w10",
        11..=14 => "w14",
        15..=20 => "w20",
        21..=30 => "w30",
        _ => "",
    }
}

pub(super) fn line(field: &Field<'_>) -> AnyView {
    let special = match field.kind {
        Kind::Code => "input-code",
        Kind::Number | Kind::Money | Kind::Iin | Kind::Phone => "figures",
        _ => "",
    };
    let class = format!("input {special} {}", field.width.map_or("", width_class));
    // A pasted code may bring spaces, which the server drops: leave room for them.
    let max_length = field.max.filter(|_| matches!(field.kind, Kind::Code)).map(|max| (max * 2).to_string());
    let value = field.form.value(&field.name).to_owned();
    let plain_digits = matches!(field.kind, Kind::Code | Kind::Iin | Kind::Money | Kind::Number);
    let input = view! {
        <input class=class.trim().to_owned() type=input_type(&field.kind) id=field.name.clone() name=field.name.clone() value=value
            inputmode=input_mode(field) autocomplete=field.autocomplete maxlength=max_length required=field.must()
            spellcheck=plain_digits.then_some("false") aria-describedby=field.described_by() aria-invalid=field.invalid()/>
    };
    if field.prefix.is_none() && field.suffix.is_none() {
        return input.into_any();
    }
    let affix =
        |text: &Option<String>| text.clone().map(|text| view! { <span class="affix" aria-hidden="true">{text}</span> });
    view! { <div class="affixed">{affix(&field.prefix)}{input}{affix(&field.suffix)}</div> }.into_any()
}

pub(super) fn textarea(field: &Field<'_>) -> AnyView {
    let rows = field.rows.unwrap_or(if field.max.is_some_and(|max| max > 1000) { 10 } else { 5 }).to_string();
    view! {
        <textarea class="input" id=field.name.clone() name=field.name.clone() rows=rows required=field.must()
            autocomplete=field.autocomplete aria-describedby=field.described_by() aria-invalid=field.invalid()>
            {textarea_text(field.form.value(&field.name))}
        </textarea>
    }
    .into_any()
}

pub(super) fn file(field: &Field<'_>) -> AnyView {
    view! {
        <input class="input-file" type="file" id=field.name.clone() name=field.name.clone() accept=field.accept.clone()
            multiple=field.multiple required=field.must() aria-describedby=field.described_by() aria-invalid=field.invalid()/>
    }
    .into_any()
}
