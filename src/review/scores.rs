//! Scores of one review and what follows from the scores of all. Pure; integers only, so nothing depends on rounding.

use crate::programme::rules::{Criterion, Length};
use crate::values::Problem;
use std::collections::BTreeMap;

/// A review as it is handed in: every criterion scored, the comment within its lengths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scored {
    /// Criterion code → score.
    pub scores: BTreeMap<String, u32>,
    pub total: u32,
    pub comment: String,
}

/// The form's field of a criterion.
pub fn field_of(criterion: &Criterion) -> String {
    format!("score-{}", criterion.code)
}

/// Reads a review as typed; `typed` gives the text of a field. All that is wrong comes back at once, in the form's order.
pub fn check<'t>(
    criteria: &[Criterion],
    comment: Length,
    typed: impl Fn(&str) -> &'t str,
) -> Result<Scored, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut scores = BTreeMap::new();
    for (index, criterion) in criteria.iter().enumerate() {
        let field = field_of(criterion);
        match read(criterion, typed(&field).trim()) {
            Ok(score) => {
                scores.insert(criterion.code.clone(), score);
            }
            // Numbered, as names differ by language and a rule knows none.
            Err(code) => {
                problems.push(Problem::new(field, code).with("number", index + 1).with("max", criterion.score_max));
            }
        }
    }
    let text = typed("comment").trim();
    problems.extend(check_text("comment", text, comment));
    if !problems.is_empty() {
        return Err(problems);
    }
    let total = scores.values().sum();
    Ok(Scored { scores, total, comment: text.to_owned() })
}

fn read(criterion: &Criterion, text: &str) -> Result<u32, &'static str> {
    if text.is_empty() {
        return Err("review-score-missing");
    }
    // `parse` alone would take "+5".
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let score = text.parse().ok().filter(|score| digits && *score <= criterion.score_max);
    score.ok_or("review-score-range")
}

/// Checks a required text's length in characters.
pub fn check_text(field: &str, text: &str, length: Length) -> Option<Problem> {
    match text.chars().count() {
        0 => Some(Problem::new(field, "required")),
        count if count < length.min => Some(Problem::new(field, "text-too-short").with("min", length.min)),
        count if count > length.max => Some(Problem::new(field, "text-too-long").with("max", length.max)),
        _ => None,
    }
}

/// The average of totals in thousandths of a point, rounded down; none without reviews.
///
/// Rounding down is exact for `recommended`: the bar is a whole number of thousandths, so an average reaches it
/// if and only if its rounded-down value does.
pub fn average(totals: &[i64]) -> Option<i64> {
    let count = i64::try_from(totals.len()).ok().filter(|count| *count > 0)?;
    let sum = totals.iter().fold(0i64, |sum, total| sum.saturating_add(*total));
    Some(sum.saturating_mul(1000) / count)
}

/// Whether an average (in thousandths) reaches `pass_percent` of the highest possible total.
pub fn recommended(average: i64, score_max: u32, pass_percent: u32) -> bool {
    i128::from(average) * 100 >= i128::from(pass_percent) * i128::from(score_max) * 1000
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::LocalText;
    use proptest::prelude::*;

    const COMMENT: Length = Length { min: 5, max: 10 };

    fn criteria() -> Vec<Criterion> {
        let criterion = |code: &str, score_max| Criterion {
            code: code.into(),
            name: LocalText::default(),
            hint: LocalText::default(),
            score_max,
        };
        vec![criterion("need", 10), criterion("team", 5)]
    }

    fn check_typed(need: &str, team: &str, comment: &str) -> Result<Scored, Vec<(String, String)>> {
        let typed = |field: &str| match field {
            "score-need" => need,
            "score-team" => team,
            "comment" => comment,
            _ => "",
        };
        // Borrowed from the arguments, which outlive the call.
        check(&criteria(), COMMENT, typed).map_err(|all| all.into_iter().map(|p| (p.field, p.code)).collect())
    }

    fn problem(field: &str, code: &str) -> (String, String) {
        (field.to_owned(), code.to_owned())
    }

    #[test]
    fn a_whole_review_has_its_total() {
        let scored = check_typed(" 10 ", "0", "  жақсы  ").expect("a review");
        assert_eq!((scored.total, scored.comment.as_str()), (10, "жақсы"));
        assert_eq!(scored.scores.get("team"), Some(&0));
    }

    #[test]
    fn everything_wrong_is_told_at_once() {
        let problems = check_typed("", "6", "abcd").expect_err("problems");
        let expected = [
            problem("score-need", "review-score-missing"),
            problem("score-team", "review-score-range"),
            problem("comment", "text-too-short"),
        ];
        assert_eq!(problems, expected);
        assert_eq!(check_typed("1", "1", "").expect_err("none"), [problem("comment", "required")]);
        assert_eq!(check_typed("1", "1", "12345678901").expect_err("long"), [problem("comment", "text-too-long")]);
    }

    #[test]
    fn only_plain_whole_numbers_are_scores() {
        for wrong in ["11", "-1", "+5", "5.0", "5,5", "five", "99999999999", "１"] {
            let problems = check_typed(wrong, "5", "жақсы").expect_err(wrong);
            assert_eq!(problems, [problem("score-need", "review-score-range")], "{wrong}");
        }
    }

    #[test]
    fn the_bar_itself_is_enough() {
        // 60 % of 50 is 30 points.
        assert!(recommended(30_000, 50, 60));
        assert!(!recommended(29_999, 50, 60));
        // 60 % of 7 is 4.2 points.
        assert!(recommended(4_200, 7, 60) && !recommended(4_199, 7, 60));
        assert!(recommended(0, 50, 0));
    }

    #[test]
    fn an_average_needs_reviews() {
        assert_eq!(average(&[]), None);
        assert_eq!(average(&[30, 31, 30]), Some(30_333));
    }

    proptest! {
        #[test]
        fn the_order_of_reviews_changes_nothing(mut totals in prop::collection::vec(0i64..=50, 1..12)) {
            let before = average(&totals);
            totals.reverse();
            prop_assert_eq!(average(&totals), before);
            totals.sort_unstable();
            prop_assert_eq!(average(&totals), before);
        }

        #[test]
        fn rounding_never_moves_a_project_over_the_bar(
            totals in prop::collection::vec(0i64..=50, 1..60), score_max in 1u32..=50, pass_percent in 0u32..=100,
        ) {
            let sum: i64 = totals.iter().sum();
            let exact = sum * 100 >= i64::from(pass_percent) * i64::from(score_max) * totals.len() as i64;
            let rounded = average(&totals).expect("reviews");
            prop_assert_eq!(recommended(rounded, score_max, pass_percent), exact);
        }

        #[test]
        fn scores_in_range_are_read_back(need in 0u32..=10, team in 0u32..=5) {
            let (need_text, team_text) = (need.to_string(), team.to_string());
            let scored = check_typed(&need_text, &team_text, "жақсы").expect("a review");
            prop_assert_eq!(scored.total, need + team);
        }
    }
}
