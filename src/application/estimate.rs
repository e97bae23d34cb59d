//! The estimate: lines of quantity × price that add up to the grant asked for.
//!
//! Pure: the editor in the browser and the server count with the same code.

use crate::programme::Rules;
use crate::values::{Problem, Quantity, Tenge};
use serde::{Deserialize, Serialize};

/// The longest name of a line and of its unit, in characters. Technical: they keep tables and documents readable.
const ITEM_MAX: usize = 200;
const UNIT_MAX: usize = 30;

/// One line as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Line {
    pub item: String,
    pub unit: String,
    pub quantity: String,
    pub price: String,
}

/// One line that can be counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FiledLine {
    pub item: String,
    pub unit: String,
    pub quantity: Quantity,
    pub price: Tenge,
    pub total: Tenge,
}

impl Line {
    pub fn is_blank(&self) -> bool {
        [&self.item, &self.unit, &self.quantity, &self.price].into_iter().all(|text| text.trim().is_empty())
    }

    /// Quantity × price, when both can be read.
    pub fn total(&self) -> Option<Tenge> {
        Some(Quantity::parse(&self.quantity)?.times(Tenge::parse(&self.price)?))
    }
}

/// The sum of the lines that can be counted.
pub fn total<'a>(lines: impl IntoIterator<Item = &'a Line>) -> Tenge {
    lines.into_iter().filter_map(Line::total).sum()
}

/// How a sum stands to the limits of one project, both ends allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// So much is missing to the least grant.
    Below(Tenge),
    /// So much is left to the largest grant.
    Within(Tenge),
    /// So much is over the largest grant.
    Above(Tenge),
}

pub fn verdict(total: Tenge, min: Tenge, max: Tenge) -> Verdict {
    if total < min {
        Verdict::Below(min.saturating_sub(total))
    } else if total > max {
        Verdict::Above(total.saturating_sub(max))
    } else {
        Verdict::Within(max.saturating_sub(total))
    }
}

/// Checks every line and the sum; what is wrong is added to `problems`.
pub fn check(lines: &[Line], rules: &Rules, problems: &mut Vec<Problem>) -> Vec<FiledLine> {
    if lines.is_empty() {
        problems.push(Problem::new("estimate", "estimate-missing"));
        return Vec::new();
    }
    if lines.len() > rules.form.lines_max {
        let problem = Problem::new("estimate", "estimate-lines").with("max", rules.form.lines_max);
        problems.push(problem.with("count", lines.len()));
    }
    let before = problems.len();
    let filed: Vec<FiledLine> =
        lines.iter().enumerate().filter_map(|(index, line)| check_line(index + 1, line, problems)).collect();
    // While a line cannot be read the sum says nothing.
    if problems.len() == before {
        problems.extend(check_sum(filed.iter().map(|line| line.total).sum(), rules));
    }
    filed
}

fn check_sum(total: Tenge, rules: &Rules) -> Option<Problem> {
    let (min, max) = (rules.money.project_min, rules.money.project_max);
    let problem = |code: &str| Problem::new("estimate", code).with("total", total).with("min", min).with("max", max);
    match verdict(total, min, max) {
        Verdict::Below(missing) => Some(problem("estimate-below").with("difference", missing)),
        Verdict::Above(over) => Some(problem("estimate-above").with("difference", over)),
        Verdict::Within(_) => None,
    }
}

fn check_line(number: usize, line: &Line, problems: &mut Vec<Problem>) -> Option<FiledLine> {
    let mut refuse = |part: &str, code: &str, max: usize| {
        let problem = Problem::new(format!("line-{number}-{part}"), code).with("number", number);
        problems.push(if max > 0 { problem.with("max", max) } else { problem });
    };
    for (part, text, max, missing) in
        [("item", &line.item, ITEM_MAX, "line-item-missing"), ("unit", &line.unit, UNIT_MAX, "line-unit-missing")]
    {
        match text.trim().chars().count() {
            0 => refuse(part, missing, 0),
            length if length > max => refuse(part, "line-text-long", max),
            _ => {}
        }
    }
    let quantity = Quantity::parse(&line.quantity).filter(|quantity| quantity.thousandths() > 0);
    if quantity.is_none() {
        refuse("quantity", if line.quantity.trim().is_empty() { "line-quantity-missing" } else { "line-quantity" }, 0);
    }
    let price = Tenge::parse(&line.price).filter(|price| *price > Tenge::ZERO);
    if price.is_none() {
        refuse("price", if line.price.trim().is_empty() { "line-price-missing" } else { "line-price" }, 0);
    }
    let (quantity, price) = (quantity?, price?);
    let (item, unit) = (line.item.trim().to_owned(), line.unit.trim().to_owned());
    Some(FiledLine { item, unit, quantity, price, total: quantity.times(price) })
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::application::samples::{line, rules};
    use proptest::prelude::*;

    fn codes(lines: &[Line]) -> Vec<String> {
        let mut problems = Vec::new();
        check(lines, &rules(), &mut problems);
        problems.into_iter().map(|problem| problem.code).collect()
    }

    #[test]
    fn the_sum_stays_within_the_limits_and_the_limits_are_allowed() {
        assert_eq!(codes(&[line("1", "499999")]), ["estimate-below"]);
        assert_eq!(codes(&[line("1", "500 000")]), [""; 0]);
        assert_eq!(codes(&[line("1", "5 000 000")]), [""; 0]);
        assert_eq!(codes(&[line("1", "5000001")]), ["estimate-above"]);
        assert_eq!(codes(&[]), ["estimate-missing"]);
    }

    #[test]
    fn the_reason_names_the_figures() {
        let mut problems = Vec::new();
        check(&[line("1", "499999")], &rules(), &mut problems);
        let args = problems.pop().expect("a problem").args;
        assert!(args.contains(&("difference".to_owned(), Tenge::new(1).into())));
        assert!(args.contains(&("total".to_owned(), Tenge::new(499_999).into())));
    }

    #[test]
    fn a_line_that_cannot_be_counted_is_named() {
        let half = Line { unit: String::new(), ..line("0", "1,5") };
        assert_eq!(codes(&[line("1", "600000"), half]), ["line-unit-missing", "line-quantity", "line-price"]);
        let many: Vec<Line> = (0..61).map(|_| line("1", "10000")).collect();
        assert_eq!(codes(&many), ["estimate-lines"]);
    }

    proptest! {
        #[test]
        fn the_total_does_not_depend_on_the_order(
            figures in proptest::collection::vec((0i64..2_000_000_000, 0i64..10_000_000), 0..60), turn in 0usize..60,
        ) {
            let mut lines: Vec<Line> = figures
                .iter()
                .map(|(thousandths, price)| line(&Quantity::from_thousandths(*thousandths).to_string(), &price.to_string()))
                .collect();
            let before = total(&lines);
            let middle = turn.min(lines.len());
            lines.rotate_left(middle);
            prop_assert_eq!(total(&lines), before);
            lines.reverse();
            prop_assert_eq!(total(&lines), before);
        }

        #[test]
        fn the_verdict_and_the_check_agree(price in 1i64..10_000_000) {
            let rules = rules();
            let fits = matches!(verdict(Tenge::new(price), rules.money.project_min, rules.money.project_max), Verdict::Within(_));
            prop_assert_eq!(codes(&[line("1", &price.to_string())]).is_empty(), fits);
        }
    }
}
