//! Between the draft and the fields of its forms.

use crate::application::model::{Draft, Line, Member, Section};
use crate::platform::form::FormData;
use std::collections::BTreeSet;

/// More rows than any form has; further ones are not read.
const ROWS_MAX: usize = 500;

/// The section's fields with what the draft holds.
pub fn write(section: Section, draft: &Draft) -> Vec<(String, String)> {
    match section {
        Section::About => about(draft),
        Section::Team => {
            draft.team.iter().enumerate().flat_map(|(index, member)| member_fields(index + 1, member)).collect()
        }
        Section::Estimate => {
            draft.lines.iter().enumerate().flat_map(|(index, line)| line_fields(index + 1, line)).collect()
        }
        Section::Attachments => Vec::new(),
    }
}

fn about(draft: &Draft) -> Vec<(String, String)> {
    let direction = match (draft.direction.as_str(), draft.sub_direction.as_str()) {
        ("", _) => String::new(),
        (direction, "") => direction.to_owned(),
        (direction, sub) => format!("{direction}/{sub}"),
    };
    let fields = [
        ("title", &draft.title),
        ("annotation", &draft.annotation),
        ("direction", &direction),
        ("problem", &draft.problem),
        ("goal", &draft.goal),
        ("place", &draft.place),
        ("months", &draft.months),
    ];
    fields.into_iter().map(|(name, value)| (name.to_owned(), value.clone())).collect()
}

fn member_fields(number: usize, member: &Member) -> Vec<(String, String)> {
    let fields = [("name", &member.name), ("iin", &member.iin), ("role", &member.role)];
    fields.into_iter().map(|(part, value)| (format!("team-{number}-{part}"), value.clone())).collect()
}

fn line_fields(number: usize, line: &Line) -> Vec<(String, String)> {
    let fields = [("item", &line.item), ("unit", &line.unit), ("quantity", &line.quantity), ("price", &line.price)];
    fields.into_iter().map(|(part, value)| (format!("line-{number}-{part}"), value.clone())).collect()
}

/// Puts what was typed into the draft. Rows that are empty are left out.
pub fn read(section: Section, data: &FormData, draft: &mut Draft) {
    let get = |name: &str| data.get(name).to_owned();
    match section {
        Section::About => {
            draft.title = get("title");
            draft.annotation = get("annotation");
            let (direction, sub) = data.get("direction").split_once('/').unwrap_or((data.get("direction"), ""));
            draft.direction = direction.to_owned();
            draft.sub_direction = sub.to_owned();
            draft.problem = get("problem");
            draft.goal = get("goal");
            draft.place = get("place");
            draft.months = get("months");
        }
        Section::Team => {
            let part = |number: usize, part: &str| get(&format!("team-{number}-{part}"));
            let members = rows(data, "team").into_iter().map(|row| Member {
                name: part(row, "name"),
                iin: part(row, "iin"),
                role: part(row, "role"),
            });
            draft.team = members.filter(|member| !member.is_blank()).collect();
        }
        Section::Estimate => {
            let part = |number: usize, part: &str| get(&format!("line-{number}-{part}"));
            let lines = rows(data, "line").into_iter().map(|row| Line {
                item: part(row, "item"),
                unit: part(row, "unit"),
                quantity: part(row, "quantity"),
                price: part(row, "price"),
            });
            draft.lines = lines.filter(|line| !line.is_blank()).collect();
        }
        Section::Attachments => {}
    }
}

/// The numbers of the rows that the form has, in their order; there may be gaps.
fn rows(data: &FormData, kind: &str) -> Vec<usize> {
    let number = |name: &str| name.strip_prefix(kind)?.strip_prefix('-')?.split('-').next()?.parse().ok();
    let numbers: BTreeSet<usize> = data.pairs().filter_map(|(name, _)| number(name)).collect();
    numbers.into_iter().take(ROWS_MAX).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::application::samples::whole_draft;

    #[test]
    fn what_is_written_is_read_back() {
        let whole = whole_draft();
        let mut read_back = Draft { consent: true, ..Draft::default() };
        for section in Section::ALL {
            read(section, &FormData::from_pairs(write(section, &whole)), &mut read_back);
        }
        assert_eq!(read_back, whole);
    }

    #[test]
    fn gaps_and_empty_rows_close_up() {
        let typed = [("line-7-item", "Paint"), ("line-2-item", "Brush"), ("line-3-item", " "), ("line-x-item", "?")];
        let mut draft = whole_draft();
        read(Section::Estimate, &FormData::from_pairs(typed), &mut draft);
        let items: Vec<&str> = draft.lines.iter().map(|line| line.item.as_str()).collect();
        assert_eq!(items, ["Brush", "Paint"]);
    }
}
