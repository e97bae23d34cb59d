//! The team: who carries the project out. Its first member is the captain, who files the application.

use crate::programme::rules::People;
use crate::values::{Day, Iin, Problem};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The longest name and role in characters. Technical: they keep tables and documents readable.
const NAME_MAX: usize = 150;
const ROLE_MAX: usize = 150;

/// A member as typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Member {
    pub name: String,
    pub iin: String,
    pub role: String,
}

/// A typed IIN is personal data: it stays out of logs.
impl fmt::Debug for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Member(hidden)")
    }
}

impl Member {
    pub fn is_blank(&self) -> bool {
        [&self.name, &self.iin, &self.role].into_iter().all(|text| text.trim().is_empty())
    }
}

/// A member whose data hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FiledMember {
    pub name: String,
    pub iin: Iin,
    pub role: String,
}

/// Checks every member and the size of the team; what is wrong is added to `problems`.
/// Ages are completed years on the day of filing.
pub fn check(team: &[Member], people: &People, filing: Day, problems: &mut Vec<Problem>) -> Vec<FiledMember> {
    let size = |code: &str| Problem::new("team", code).with("count", team.len());
    if team.len() < people.team_min {
        problems.push(size("team-small").with("min", people.team_min));
    }
    if team.len() > people.team_max {
        problems.push(size("team-large").with("max", people.team_max));
    }
    let mut filed: Vec<FiledMember> = Vec::new();
    let mut seen: Vec<(usize, Iin)> = Vec::new();
    for (index, member) in team.iter().enumerate() {
        let number = index + 1;
        problems.extend(text_problem(number, "name", &member.name, NAME_MAX));
        let iin = read_iin(number, member, people, filing, problems);
        problems.extend(text_problem(number, "role", &member.role, ROLE_MAX));
        let Some(iin) = iin else { continue };
        if let Some((other, _)) = seen.iter().find(|(_, other)| *other == iin) {
            problems.push(of(number, "iin", "team-iin-twice").with("other", *other));
        }
        seen.push((number, iin.clone()));
        filed.push(FiledMember { name: member.name.trim().to_owned(), iin, role: member.role.trim().to_owned() });
    }
    filed
}

fn of(number: usize, part: &str, code: &str) -> Problem {
    Problem::new(format!("team-{number}-{part}"), code).with("number", number)
}

fn text_problem(number: usize, part: &str, text: &str, max: usize) -> Option<Problem> {
    match text.trim().chars().count() {
        0 => Some(of(number, part, &format!("team-{part}-missing"))),
        length if length > max => Some(of(number, part, "team-text-long").with("max", max)),
        _ => None,
    }
}

fn read_iin(number: usize, member: &Member, people: &People, filing: Day, problems: &mut Vec<Problem>) -> Option<Iin> {
    if member.iin.trim().is_empty() {
        problems.push(of(number, "iin", "team-iin-missing"));
        return None;
    }
    match Iin::parse(&member.iin) {
        Ok(iin) => {
            let age = iin.age_on(filing);
            let code = match age {
                age if age < people.age_min => "team-age-below",
                age if age > people.age_max => "team-age-above",
                _ => return Some(iin),
            };
            let problem = of(number, "iin", code).with("age", age).with("day", filing);
            problems.push(problem.with("min", people.age_min).with("max", people.age_max));
            Some(iin)
        }
        Err(error) => {
            problems.push(of(number, "iin", &format!("team-{}", error.code())));
            None
        }
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::application::samples::{born, day, rules};

    const FILING: &str = "2026-03-10";

    fn codes(team: &[Member]) -> Vec<String> {
        let mut problems = Vec::new();
        check(team, &rules().people, day(FILING), &mut problems);
        problems.into_iter().map(|problem| problem.code).collect()
    }

    /// Two members of a good age and one born on the given day.
    fn with_one_born(birth: &str) -> Vec<Member> {
        vec![born("2000-01-01", 1), born("2001-01-01", 2), born(birth, 3)]
    }

    #[test]
    fn both_ends_of_the_age_are_allowed_on_the_day_of_filing() {
        assert_eq!(codes(&with_one_born("2008-03-11")), ["team-age-below"], "17, eighteen tomorrow");
        assert_eq!(codes(&with_one_born("2008-03-10")), [""; 0], "18 today");
        assert_eq!(codes(&with_one_born("1990-03-11")), [""; 0], "35, thirty-six tomorrow");
        assert_eq!(codes(&with_one_born("1990-03-10")), ["team-age-above"], "36 today");
    }

    #[test]
    fn the_reason_names_the_age_and_the_limits() {
        let mut problems = Vec::new();
        check(&with_one_born("2008-03-11"), &rules().people, day(FILING), &mut problems);
        let problem = problems.pop().expect("a problem");
        assert_eq!(problem.field, "team-3-iin");
        for expected in [("age", 17), ("min", 18), ("max", 35)] {
            assert!(problem.args.contains(&(expected.0.to_owned(), expected.1.into())), "{expected:?}");
        }
    }

    #[test]
    fn two_are_no_team() {
        let two = &with_one_born("2002-01-01")[..2];
        assert_eq!(codes(two), ["team-small"]);
        let many: Vec<Member> = (1..=16).map(|serial| born("2000-01-01", serial)).collect();
        assert_eq!(codes(&many), ["team-large"]);
    }

    #[test]
    fn a_wrong_check_digit_and_a_twin_are_refused() {
        let mut team = with_one_born("2002-01-01");
        let last = team[2].iin.pop().and_then(|c| c.to_digit(10)).expect("a digit");
        team[2].iin.push_str(&((last + 1) % 10).to_string());
        assert_eq!(codes(&team), ["team-iin-check-digit"]);
        team[2].iin = format!(" {} ", team[0].iin);
        assert_eq!(codes(&team), ["team-iin-twice"]);
        team[2] = Member::default();
        assert_eq!(codes(&team), ["team-name-missing", "team-iin-missing", "team-role-missing"]);
    }

    #[test]
    fn debug_output_holds_no_personal_data() {
        let member = born("2000-01-01", 1);
        assert!(!format!("{member:?}").contains(&member.iin));
    }
}
