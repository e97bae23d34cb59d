//! What is on a ballot: so many different projects out of those admitted.

use crate::programme::Rules;
use crate::values::Problem;
use std::collections::BTreeSet;
use std::fmt;

/// The form's field: a project's number, once for each choice.
pub const FIELD: &str = "p";

/// Choices that keep the rules. Written as the ballot holds them: numbers ascending, joined by commas (`3,12,25`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices(BTreeSet<i64>);

impl Choices {
    /// Reads the project numbers that a voter sent. Every broken rule is named once.
    pub fn parse(rules: &Rules, admitted: &[i64], raw: &[&str]) -> Result<Choices, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut numbers = BTreeSet::new();
        let (mut unknown, mut twice) = (false, false);
        for text in raw {
            match text.parse::<i64>().ok().filter(|number| admitted.contains(number)) {
                Some(number) => twice |= !numbers.insert(number),
                None => unknown = true,
            }
        }
        if unknown {
            problems.push(Problem::new(FIELD, "vote-choice-unknown"));
        }
        if twice {
            problems.push(Problem::new(FIELD, "vote-choice-twice"));
        }
        // Counted as sent: a choice that was refused must not make room for one more.
        if raw.len() < rules.vote.choices_min {
            problems.push(Problem::new(FIELD, "vote-choices-few").with("min", rules.vote.choices_min));
        }
        if raw.len() > rules.vote.choices_max {
            let problem = Problem::new(FIELD, "vote-choices-many");
            problems.push(problem.with("max", rules.vote.choices_max).with("count", raw.len()));
        }
        if problems.is_empty() { Ok(Choices(numbers)) } else { Err(problems) }
    }

    pub fn numbers(&self) -> impl Iterator<Item = i64> + '_ {
        self.0.iter().copied()
    }

    pub fn contains(&self, number: i64) -> bool {
        self.0.contains(&number)
    }

    /// The choices as an address carries them: `p=3&p=12`.
    pub fn query(&self) -> String {
        let pairs: Vec<String> = self.numbers().map(|number| format!("{FIELD}={number}")).collect();
        pairs.join("&")
    }
}

impl fmt::Display for Choices {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let numbers: Vec<String> = self.numbers().map(|number| number.to_string()).collect();
        f.write_str(&numbers.join(","))
    }
}

/// The numbers of a ballot as it is kept.
pub fn numbers_of(written: &str) -> impl Iterator<Item = i64> + '_ {
    written.split(',').filter_map(|number| number.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rules() -> Rules {
        crate::programme::check::read_rules(include_str!("../../programmes/almaty-2026.toml")).expect("good rules")
    }

    fn codes(raw: &[&str]) -> Vec<String> {
        let problems = Choices::parse(&rules(), &[3, 7, 12, 25], raw).err().unwrap_or_default();
        problems.into_iter().map(|problem| problem.code).collect()
    }

    #[test]
    fn one_to_three_different_admitted_projects() {
        let choices = Choices::parse(&rules(), &[3, 7, 12, 25], &["25", "3", "12"]).expect("good");
        assert_eq!(choices.to_string(), "3,12,25");
        assert_eq!(choices.query(), "p=3&p=12&p=25");
        assert_eq!(numbers_of("3,12,25").collect::<Vec<_>>(), [3, 12, 25]);
        assert!(codes(&["7"]).is_empty());
    }

    #[test]
    fn everything_else_is_refused_with_the_reason() {
        assert_eq!(codes(&[]), ["vote-choices-few"]);
        assert_eq!(codes(&["3", "7", "12", "25"]), ["vote-choices-many"]);
        assert_eq!(codes(&["3", "3"]), ["vote-choice-twice"]);
        assert_eq!(codes(&["3", "4"]), ["vote-choice-unknown"]);
        assert_eq!(codes(&["3", "-7", "x"]), ["vote-choice-unknown"]);
        assert_eq!(codes(&["3", "3", "3", "3"]), ["vote-choice-twice", "vote-choices-many"]);
    }

    proptest! {
        #[test]
        fn what_is_accepted_reads_back_the_same(sent in prop::collection::vec(0i64..12, 0..6)) {
            let admitted: Vec<i64> = (0..10).collect();
            let raw: Vec<String> = sent.iter().map(i64::to_string).collect();
            let raw: Vec<&str> = raw.iter().map(String::as_str).collect();
            let different: BTreeSet<i64> = sent.iter().copied().collect();
            let good = (1..=3).contains(&sent.len()) && different.len() == sent.len() && sent.iter().all(|n| *n < 10);
            match Choices::parse(&rules(), &admitted, &raw) {
                Ok(choices) => {
                    prop_assert!(good);
                    prop_assert_eq!(numbers_of(&choices.to_string()).collect::<BTreeSet<_>>(), different);
                }
                Err(_) => prop_assert!(!good),
            }
        }
    }
}
