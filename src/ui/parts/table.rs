//! Tables. On phones every row becomes a card whose lines carry the column's name.

use leptos::prelude::*;

pub struct Table {
    caption: String,
    quiet_caption: bool,
    columns: Vec<Column>,
    rows: Vec<AnyView>,
    foot: Option<AnyView>,
}

struct Column {
    name: String,
    number: bool,
}

impl Table {
    /// The caption names the table for everyone; see `quiet_caption`.
    pub fn new(caption: impl Into<String>) -> Table {
        Table { caption: caption.into(), quiet_caption: false, columns: Vec::new(), rows: Vec::new(), foot: None }
    }

    /// Keeps the caption for screen readers only, where a heading above says the same.
    pub fn quiet_caption(mut self) -> Self {
        self.quiet_caption = true;
        self
    }

    pub fn column(mut self, name: impl Into<String>) -> Self {
        self.columns.push(Column { name: name.into(), number: false });
        self
    }

    /// A column of figures: set flush right.
    pub fn number_column(mut self, name: impl Into<String>) -> Self {
        self.columns.push(Column { name: name.into(), number: true });
        self
    }

    /// Cells in the order of the columns; the first names the row.
    pub fn row(mut self, cells: Vec<AnyView>) -> Self {
        let row = self.cells(cells);
        self.rows.push(row);
        self
    }

    /// The line of totals.
    pub fn foot(mut self, cells: Vec<AnyView>) -> Self {
        let row = self.cells(cells);
        self.foot = Some(view! { <tfoot role="rowgroup">{row}</tfoot> }.into_any());
        self
    }

    /// `display: block` on phones would take the table's meaning away from screen readers; the roles keep it.
    fn cells(&self, cells: Vec<AnyView>) -> AnyView {
        let cells = cells.into_iter().enumerate().map(|(index, cell)| {
            let column = self.columns.get(index);
            let class = class_of(column);
            let label = column.map(|column| column.name.clone());
            match index {
                0 => view! { <th scope="row" role="rowheader" class=class data-label=label>{cell}</th> }.into_any(),
                _ => view! { <td role="cell" class=class data-label=label>{cell}</td> }.into_any(),
            }
        });
        view! { <tr role="row">{cells.collect_view()}</tr> }.into_any()
    }

    pub fn view(self) -> AnyView {
        let heads = self.columns.iter().map(|column| {
            view! { <th scope="col" role="columnheader" class=class_of(Some(column))>{column.name.clone()}</th> }
        });
        let caption_class = if self.quiet_caption { "quiet" } else { "" };
        view! {
            <table class="data-table" role="table">
                <caption class=caption_class>{self.caption}</caption>
                <thead role="rowgroup"><tr role="row">{heads.collect_view()}</tr></thead>
                <tbody role="rowgroup">{self.rows}</tbody>
                {self.foot}
            </table>
        }
        .into_any()
    }
}

fn class_of(column: Option<&Column>) -> &'static str {
    if column.is_some_and(|column| column.number) { "figures" } else { "" }
}
