//! The estimate's editor: sums and verdict while typing. The server renders it whole, so the same form works without
//! a script; the browser counts with the same `estimate` that the server checks with.

use super::estimate::{self, Line, Verdict};
use crate::values::{Lang, Tenge, group_digits};
use leptos::html::Input;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// All that the editor starts from; the texts come in the person's language.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Editor {
    pub lang: Lang,
    /// As saved, and empty ones to fill in.
    pub lines: Vec<Line>,
    pub min: Tenge,
    pub max: Tenge,
    pub lines_max: usize,
    pub words: Words,
    /// Field name and worded problem.
    pub problems: Vec<(String, String)>,
}

/// `{number}` and `{amount}` stand for what the browser puts in.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Words {
    pub line: String,
    pub item: String,
    pub unit: String,
    pub quantity: String,
    pub price: String,
    pub line_total: String,
    pub total: String,
    pub below: String,
    pub within: String,
    pub above: String,
    pub add: String,
    pub remove: String,
    pub error: String,
}

#[derive(Clone, Copy, PartialEq)]
struct Row {
    /// Part of the fields' names; keeps its value when rows above are removed.
    number: usize,
    line: RwSignal<Line>,
    /// Added in the browser: takes the focus.
    fresh: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Part {
    Item,
    Unit,
    Quantity,
    Price,
}

impl Part {
    fn code(self) -> &'static str {
        match self {
            Part::Item => "item",
            Part::Unit => "unit",
            Part::Quantity => "quantity",
            Part::Price => "price",
        }
    }

    fn of(self, line: &mut Line) -> &mut String {
        match self {
            Part::Item => &mut line.item,
            Part::Unit => &mut line.unit,
            Part::Quantity => &mut line.quantity,
            Part::Price => &mut line.price,
        }
    }

    fn label(self, words: &Words) -> String {
        match self {
            Part::Item => words.item.clone(),
            Part::Unit => words.unit.clone(),
            Part::Quantity => words.quantity.clone(),
            Part::Price => words.price.clone(),
        }
    }

    /// What keyboard a phone shows.
    fn input_mode(self) -> Option<&'static str> {
        match self {
            Part::Item | Part::Unit => None,
            Part::Quantity => Some("decimal"),
            Part::Price => Some("numeric"),
        }
    }
}

/// The lines of an estimate with their sums. Its fields are named `line-1-item`, `line-1-unit` and so on.
#[island]
pub fn EstimateEditor(editor: Editor) -> impl IntoView {
    let lines = editor.lines.iter().cloned().enumerate();
    let rows: Vec<Row> =
        lines.map(|(index, line)| Row { number: index + 1, line: RwSignal::new(line), fresh: false }).collect();
    let rows = RwSignal::new(rows);
    let awake = RwSignal::new(false);
    Effect::new(move |_| awake.set(true));
    let (words, lang, lines_max) = (editor.words.clone(), editor.lang, editor.lines_max);
    let limits = (editor.min, editor.max);
    let editor = StoredValue::new(editor);
    let total =
        Memo::new(move |_| rows.with(|rows| rows.iter().filter_map(|row| row.line.with(Line::total)).sum::<Tenge>()));
    let full = move || rows.with(Vec::len) >= lines_max;
    let add = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        rows.update(|rows| {
            let number = rows.iter().map(|row| row.number).max().unwrap_or(0) + 1;
            rows.push(Row { number, line: RwSignal::new(Line::default()), fresh: true });
        });
    };
    view! {
        <div class="estimate" id="estimate">
            <For each=move || rows.get() key=|row| row.number children=move |row| editor.with_value(|editor| line_view(row, rows, awake, editor))/>
            <button class="button button-quiet" type="submit" name="then" value="more" on:click=add disabled=full>
                {words.add.clone()}
            </button>
            <p class="estimate-total"><span>{words.total.clone()}</span>" "<strong>{move || money(lang, total.get())}</strong></p>
            <p class=move || tone(estimate::verdict(total.get(), limits.0, limits.1)) role="status">
                {move || say(&words, lang, estimate::verdict(total.get(), limits.0, limits.1))}
            </p>
        </div>
    }
}

fn line_view(row: Row, rows: RwSignal<Vec<Row>>, awake: RwSignal<bool>, editor: &Editor) -> impl IntoView + use<> {
    let (words, lang) = (editor.words.clone(), editor.lang);
    let position = move || rows.with(|rows| rows.iter().position(|other| other.number == row.number).unwrap_or(0) + 1);
    let legend = move || words.line.replace("{number}", &position().to_string());
    let sum = move || row.line.with(|line| line.total().map_or_else(|| "—".to_owned(), |sum| money(lang, sum)));
    let remove = editor.words.remove.clone();
    let drop_row = move |_| rows.update(|rows| rows.retain(|other| other.number != row.number));
    let remove_legend = legend.clone();
    let remove_button = move || {
        let (remove, legend) = (remove.clone(), remove_legend());
        awake.get().then(|| {
            view! { <button class="button button-quiet" type="button" on:click=drop_row>{remove}<span class="quiet">": "{legend}</span></button> }
        })
    };
    view! {
        <fieldset class="estimate-line">
            <legend>{legend}</legend>
            {cell(row, Part::Item, editor)}
            {cell(row, Part::Unit, editor)}
            {cell(row, Part::Quantity, editor)}
            {cell(row, Part::Price, editor)}
            <p class="estimate-sum"><span class="label">{editor.words.line_total.clone()}</span>" "<output class="figures">{sum}</output></p>
            {remove_button}
        </fieldset>
    }
}

fn cell(row: Row, part: Part, editor: &Editor) -> impl IntoView + use<> {
    let name = format!("line-{}-{}", row.number, part.code());
    let problem = editor.problems.iter().find(|(field, _)| *field == name).map(|(_, text)| text.clone());
    let error_id = problem.as_ref().map(|_| format!("{name}-error"));
    let (invalid, word) = (problem.as_ref().map(|_| "true"), editor.words.error.clone());
    let error = problem.map(|text| {
        view! { <p class="error" id=error_id.clone()><span class="quiet">{word}</span>" "<span>{text}</span></p> }
    });
    let input = NodeRef::<Input>::new();
    Effect::new(move |_| {
        let Some(input) = input.get() else { return };
        // Typed before the script woke, or put back by the browser after a reload.
        take(row, part, input.value());
        if row.fresh && part == Part::Item {
            // Without the focus a person simply clicks the row.
            let _ = input.focus();
        }
    });
    let initial = row.line.with_untracked(|line| part.of(&mut line.clone()).clone());
    let class = if part.input_mode().is_some() { "input figures" } else { "input" };
    view! {
        <div class=format!("field estimate-{}", part.code())>
            <label class="label" for=name.clone()>{part.label(&editor.words)}</label>
            {error}
            <input class=class type="text" id=name.clone() name=name.clone() value=initial inputmode=part.input_mode() autocomplete="off"
                aria-describedby=error_id aria-invalid=invalid node_ref=input on:input=move |event| take(row, part, event_target_value(&event))/>
        </div>
    }
}

/// Notes what stands in an input, if it is new.
fn take(row: Row, part: Part, typed: String) {
    let known = row.line.with_untracked(|line| *part.of(&mut line.clone()) == typed);
    if !known {
        row.line.update(|line| *part.of(line) = typed);
    }
}

fn tone(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Below(_) => "estimate-verdict tone-attention",
        Verdict::Within(_) => "estimate-verdict tone-good",
        Verdict::Above(_) => "estimate-verdict tone-bad",
    }
}

fn say(words: &Words, lang: Lang, verdict: Verdict) -> String {
    let (text, amount) = match verdict {
        Verdict::Below(missing) => (&words.below, missing),
        Verdict::Within(left) => (&words.within, left),
        Verdict::Above(over) => (&words.above, over),
    };
    text.replace("{amount}", &money(lang, amount))
}

/// An amount as the language writes it: the browser has no other texts and formats.
fn money(lang: Lang, amount: Tenge) -> String {
    match lang {
        Lang::En => format!("₸{}", group_digits(amount.whole()).replace('\u{a0}', ",")),
        Lang::Kk | Lang::Ru => amount.to_string(),
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    #[test]
    fn amounts_look_as_on_all_pages() {
        for lang in Lang::ALL {
            for whole in [0, 999, 1_234_567, 5_000_000] {
                assert_eq!(money(lang, Tenge::new(whole)), crate::i18n::money(lang, Tenge::new(whole)));
            }
        }
    }
}
