//! Declarations, decisions and the count of reviews. Pure.

use super::scores;
use super::store::Review;
use crate::platform::form::FormData;
use crate::programme::Rules;
use crate::programme::rules::Length;
use crate::values::Problem;

/// A conflict is told in a sentence or two: whose, and of what kind.
pub const CONFLICT_REASON: Length = Length { min: 10, max: 1000 };
/// The reason of a decision is public: a word is not enough, an essay is not read.
pub const DECISION_REASON: Length = Length { min: 20, max: 2000 };

/// How far a member is with an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// No declaration yet: the file is closed.
    ToDeclare,
    /// No conflict declared: the file is open and waits for scores.
    ToScore,
    HandedIn,
    /// Declared a conflict: the file stays closed.
    Conflict,
}

impl Standing {
    pub fn of(review: Option<&Review>) -> Standing {
        match review {
            None => Standing::ToDeclare,
            Some(review) if review.conflict => Standing::Conflict,
            Some(review) if review.handed_in_at.is_some() => Standing::HandedIn,
            Some(_) => Standing::ToScore,
        }
    }

    pub fn code(self) -> &'static str {
        match self {
            Standing::ToDeclare => "to-declare",
            Standing::ToScore => "to-score",
            Standing::HandedIn => "handed-in",
            Standing::Conflict => "conflict",
        }
    }

    /// Whether the contents of the application may be shown.
    pub fn opens_file(self) -> bool {
        matches!(self, Standing::ToScore | Standing::HandedIn)
    }
}

/// Reads a declaration: the reason of a conflict, or none for "no conflict".
pub fn declaration(data: &FormData) -> Result<Option<String>, Vec<Problem>> {
    match data.get("conflict") {
        "none" => Ok(None),
        "conflict" => {
            let reason = data.get("reason");
            match scores::check_text("reason", reason, CONFLICT_REASON) {
                Some(problem) => Err(vec![problem]),
                None => Ok(Some(reason.to_owned())),
            }
        }
        _ => Err(vec![Problem::new("conflict", "choice")]),
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    pub admit: bool,
    pub reason: String,
}

/// Reads the chair's decision on an application.
pub fn decision(data: &FormData) -> Result<Decision, Vec<Problem>> {
    let admit = match data.get("decision") {
        "admit" => Some(true),
        "reject" => Some(false),
        _ => None,
    };
    let reason = data.get("reason");
    let wrong_reason = scores::check_text("reason", reason, DECISION_REASON);
    match (admit, wrong_reason) {
        (Some(admit), None) => Ok(Decision { admit, reason: reason.to_owned() }),
        (admit, wrong_reason) => {
            let wrong_choice = admit.is_none().then(|| Problem::new("decision", "choice"));
            Err(wrong_choice.into_iter().chain(wrong_reason).collect())
        }
    }
}

/// The reviews of one application, counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// Handed in.
    pub reviews: usize,
    pub conflicts: usize,
    /// Reviews handed in by each chamber of the rules, in their order: (code, number).
    pub by_chamber: Vec<(String, usize)>,
    /// In thousandths of a point.
    pub average: Option<i64>,
    pub enough: bool,
    pub recommended: bool,
}

impl Tally {
    pub fn of<'r>(rules: &Rules, reviews: impl IntoIterator<Item = &'r Review>) -> Tally {
        let (conflicts, rest): (Vec<&Review>, Vec<&Review>) = reviews.into_iter().partition(|review| review.conflict);
        let handed_in: Vec<&Review> = rest.into_iter().filter(|review| review.handed_in_at.is_some()).collect();
        let totals: Vec<i64> = handed_in.iter().map(|review| review.total).collect();
        let by_chamber = rules.review.chambers.iter().map(|chamber| {
            let count = handed_in.iter().filter(|review| review.chamber == chamber.code).count();
            (chamber.code.clone(), count)
        });
        let average = scores::average(&totals);
        Tally {
            reviews: handed_in.len(),
            conflicts: conflicts.len(),
            by_chamber: by_chamber.collect(),
            average,
            enough: handed_in.len() >= rules.review.reviews_min,
            recommended: average.is_some_and(|a| scores::recommended(a, rules.score_max(), rules.review.pass_percent)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Instant;

    fn form(pairs: &[(&str, &str)]) -> FormData {
        FormData::from_pairs(pairs.iter().copied())
    }

    fn review(conflict: bool, handed_in: bool) -> Review {
        Review {
            application_id: "a".into(),
            member_id: "m".into(),
            member: String::new(),
            chamber: "maslikhat".into(),
            conflict,
            conflict_reason: String::new(),
            scores: Default::default(),
            total: 31,
            comment: String::new(),
            declared_at: Instant::default(),
            handed_in_at: handed_in.then(Instant::default),
        }
    }

    #[test]
    fn a_conflict_needs_its_reason_and_no_conflict_needs_none() {
        assert_eq!(declaration(&form(&[("conflict", "none"), ("reason", "")])), Ok(None));
        let told = declaration(&form(&[("conflict", "conflict"), ("reason", "Капитан — менің інім")]));
        assert_eq!(told, Ok(Some("Капитан — менің інім".to_owned())));
        for wrong in
            [form(&[("conflict", "conflict")]), form(&[("conflict", "conflict"), ("reason", "туыс")]), form(&[])]
        {
            assert!(declaration(&wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn a_decision_needs_a_choice_and_a_reason() {
        let problems = decision(&form(&[("decision", "maybe"), ("reason", "жоқ")])).expect_err("problems");
        let fields: Vec<&str> = problems.iter().map(|problem| problem.field.as_str()).collect();
        assert_eq!(fields, ["decision", "reason"]);
        let data = form(&[("decision", "reject"), ("reason", "Сметаның үш жолы расталмаған")]);
        assert_eq!(decision(&data).map(|decision| decision.admit), Ok(false));
    }

    #[test]
    fn only_a_declaration_without_conflict_opens_the_file() {
        assert!(!Standing::of(None).opens_file());
        assert!(!Standing::of(Some(&review(true, false))).opens_file());
        assert!(Standing::of(Some(&review(false, false))).opens_file());
        assert_eq!(Standing::of(Some(&review(false, true))), Standing::HandedIn);
    }
}
