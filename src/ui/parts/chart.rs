//! Horizontal bars. The chart is a table whose rows carry a bar: whoever does not see the bars reads the same figures.

use super::stats::bar;
use crate::tr;
use crate::values::Lang;
use leptos::prelude::*;

pub struct BarChart {
    title: String,
    columns: (String, String),
    bars: Vec<Bar>,
    note: Option<String>,
}

struct Bar {
    label: String,
    value: f64,
    text: String,
    strong: bool,
}

impl BarChart {
    pub fn new(lang: Lang, title: impl Into<String>) -> BarChart {
        let columns = (tr!(lang, "ui-chart-what"), tr!(lang, "ui-chart-value"));
        BarChart { title: title.into(), columns, bars: Vec::new(), note: None }
    }

    /// The names of the two columns, for screen readers.
    pub fn columns(mut self, what: impl Into<String>, value: impl Into<String>) -> Self {
        self.columns = (what.into(), value.into());
        self
    }

    /// `text` is the value as people read it, with its unit.
    pub fn bar(mut self, label: impl Into<String>, value: f64, text: impl Into<String>) -> Self {
        self.bars.push(Bar { label: label.into(), value, text: text.into(), strong: false });
        self
    }

    /// A bar that stands out, such as a funded project or one's own city.
    pub fn strong_bar(mut self, label: impl Into<String>, value: f64, text: impl Into<String>) -> Self {
        self.bars.push(Bar { label: label.into(), value, text: text.into(), strong: true });
        self
    }

    /// Where the figures come from.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    pub fn view(self) -> AnyView {
        let largest = self.bars.iter().map(|bar| bar.value).fold(0.0, f64::max);
        let rows = self.bars.into_iter().map(|bar| row(bar, largest)).collect_view();
        let note = self.note.map(|note| view! { <p class="hint">{note}</p> });
        view! {
            <figure class="chart">
                <table>
                    <caption>{self.title}</caption>
                    <thead class="quiet"><tr><th scope="col">{self.columns.0}</th><th scope="col">{self.columns.1}</th></tr></thead>
                    <tbody>{rows}</tbody>
                </table>
                {note}
            </figure>
        }
        .into_any()
    }
}

fn row(row: Bar, largest: f64) -> AnyView {
    let class = if row.strong { "chart-strong" } else { "" };
    let share = if largest > 0.0 { (row.value / largest).clamp(0.0, 1.0) } else { 0.0 };
    view! {
        <tr class=class>
            <th scope="row">{row.label}</th>
            <td>{bar(share)}<span>{row.text}</span></td>
        </tr>
    }
    .into_any()
}
