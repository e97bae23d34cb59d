//! The invented applications, as `projects.toml` tells them.

use super::random::Random;
use crate::application::model::{Draft, Line, Member};
use crate::programme::Rules;
use crate::values::{Day, Lang, Sex, Tenge, invent_iin};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    projects: Vec<Invented>,
}

/// How far an invented application gets.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    Admit,
    Reject,
    Refuse,
    Return,
    Draft,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invented {
    pub fate: Fate,
    /// The commission's reason, or the operator's remark.
    pub reason: String,
    pub language: Lang,
    direction: String,
    sub: String,
    title: String,
    annotation: String,
    problem: String,
    goal: String,
    place: String,
    months: u32,
    team: Vec<(String, String)>,
    lines: Vec<(String, String, String, i64)>,
    /// What the commission thinks of it, in percent.
    pub score: u32,
    /// How much voters like it, from 1 to 10.
    pub appeal: u32,
}

pub fn projects() -> Result<Vec<Invented>, String> {
    let content: Content = toml::from_str(include_str!("projects.toml")).map_err(|error| error.to_string())?;
    Ok(content.projects)
}

impl Invented {
    pub fn captain_name(&self) -> &str {
        self.team.first().map_or("", |(name, _)| name)
    }

    /// The application as its captain would type it. People get invented numbers of an age that the rules allow.
    pub fn draft(&self, rules: &Rules, filing: Day, random: &mut Random) -> Draft {
        let member = |(name, role): &(String, String)| Member {
            name: name.clone(),
            iin: person_of_age(rules, filing, random),
            role: role.clone(),
        };
        let line = |(item, unit, quantity, price): &(String, String, String, i64)| Line {
            item: item.clone(),
            unit: unit.clone(),
            quantity: quantity.clone(),
            price: Tenge::new(*price).whole().to_string(),
        };
        Draft {
            title: self.title.clone(),
            annotation: self.annotation.clone(),
            direction: self.direction.clone(),
            sub_direction: self.sub.clone(),
            problem: self.problem.clone(),
            goal: self.goal.clone(),
            place: self.place.clone(),
            months: self.months.to_string(),
            team: self.team.iter().map(member).collect(),
            lines: self.lines.iter().map(line).collect(),
            consent: false,
        }
    }
}

fn person_of_age(rules: &Rules, filing: Day, random: &mut Random) -> String {
    let (youngest, oldest) = (rules.people.age_min, rules.people.age_max);
    loop {
        let age = youngest + random.below_i32(oldest - youngest);
        let birth = filing.plus_days(-(age * 366 + random.below_i32(300)));
        let sex = if random.below(2) == 0 { Sex::Female } else { Sex::Male };
        let serial = u16::try_from(random.below(9000)).unwrap_or(0);
        if let Some(iin) = invent_iin(birth, sex, serial)
            && (youngest..=oldest).contains(&iin.age_on(filing))
        {
            return iin.as_str().to_owned();
        }
    }
}
