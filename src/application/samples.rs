//! Invented data for the room's tests.

use super::estimate::Line;
use super::model::Draft;
use super::team::Member;
use crate::programme::{Rules, check::read_rules};
use crate::values::{Day, Sex, invent_iin};

pub fn rules() -> Rules {
    read_rules(include_str!("../../programmes/almaty-2026.toml")).expect("good rules")
}

pub fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

pub fn line(quantity: &str, price: &str) -> Line {
    Line { item: "Lamps".into(), unit: "piece".into(), quantity: quantity.into(), price: price.into() }
}

/// A member born on the day. Different serials are different people.
pub fn born(birth: &str, serial: u16) -> Member {
    // Some beginnings cannot be completed to a number: the next one is taken.
    let iin = (0..10).find_map(|step| invent_iin(day(birth), Sex::Female, serial * 10 + step)).expect("a number");
    Member { name: format!("Member {serial}"), iin: iin.as_str().to_owned(), role: "Designer".into() }
}

/// A draft that keeps all rules on any day of 2026.
pub fn whole_draft() -> Draft {
    Draft {
        title: "Light for the school yard".into(),
        annotation: "We put lamps where children walk home in the dark.".repeat(2),
        direction: "infrastructure".into(),
        sub_direction: "public-spaces".into(),
        problem: "In winter it is dark by five, and the yard has no light.".repeat(3),
        goal: "Twenty lamps, and no dark corner on the way home.".repeat(2),
        place: "Almaty, Auezov district".into(),
        months: "2".into(),
        team: vec![born("2000-01-01", 1), born("2001-01-01", 2), born("2002-01-01", 3)],
        lines: vec![line("20", "45 000"), line("0,5", "140 000")],
        consent: true,
    }
}
