//! What people enter about a grant, checked. Pure: the rules of each field, the same for every page that posts it.

use super::iban::Iban;
use super::model::Conclusion;
use crate::platform::form::FormData;
use crate::programme::rules::{Length, ReportRule};
use crate::values::{Day, Problem, Tenge};

/// Numbers of agreements and payment orders, in characters. The concept is silent.
const NUMBER: Length = Length { min: 1, max: 40 };
/// The operator's remark on a report that goes back.
pub const REMARK: Length = Length { min: 10, max: 2_000 };
/// The protocol of a visit. The concept asks for a protocol and is silent on its lengths and photos.
pub const VISIT_PLACE: Length = Length { min: 5, max: 200 };
pub const VISIT_PARTICIPANTS: Length = Length { min: 5, max: 1_000 };
pub const VISIT_FINDINGS: Length = Length { min: 20, max: 4_000 };
pub const VISIT_PHOTOS: (usize, usize) = (1, 10);

/// Collects what is wrong while the fields are read.
struct Reader<'f> {
    form: &'f FormData,
    problems: Vec<Problem>,
}

impl<'f> Reader<'f> {
    fn new(form: &'f FormData) -> Reader<'f> {
        Reader { form, problems: Vec::new() }
    }

    fn wrong(&mut self, field: &str, code: &str) {
        self.problems.push(Problem::new(field, code));
    }

    fn text(&mut self, field: &str, length: Length) -> String {
        let text = self.form.get(field);
        let count = text.chars().count();
        if count == 0 && length.min > 0 {
            self.wrong(field, "required");
        } else if count < length.min {
            self.problems.push(Problem::new(field, "text-too-short").with("min", length.min));
        } else if count > length.max {
            self.problems.push(Problem::new(field, "text-too-long").with("max", length.max));
        }
        text.to_owned()
    }

    /// A day that has come.
    fn day(&mut self, field: &str, today: Day) -> Day {
        match (self.form.get(field), Day::parse(self.form.get(field))) {
            ("", _) => self.wrong(field, "required"),
            (_, None) => self.wrong(field, "day"),
            (_, Some(day)) if day > today => self.wrong(field, "grant-day-ahead"),
            (_, Some(day)) => return day,
        }
        today
    }

    fn finish<T>(self, value: Option<T>) -> Result<T, Vec<Problem>> {
        value.filter(|_| self.problems.is_empty()).ok_or(self.problems)
    }
}

#[derive(Debug)]
pub struct Agreement {
    pub number: String,
    pub day: Day,
    pub account: Iban,
}

impl Agreement {
    /// Signed between the day the results were published and today.
    pub fn check(form: &FormData, published: Day, today: Day) -> Result<Agreement, Vec<Problem>> {
        let mut reader = Reader::new(form);
        let (number, day) = (reader.text("number", NUMBER), reader.day("day", today));
        if day < published {
            reader.problems.push(Problem::new("day", "grant-agreement-early").with("day", published));
        }
        let account = match Iban::parse(form.get("account")) {
            Ok(account) => Some(account),
            Err(_) if form.get("account").is_empty() => {
                reader.wrong("account", "required");
                None
            }
            Err(error) => {
                reader.wrong("account", error.code());
                None
            }
        };
        reader.finish(account.map(|account| Agreement { number, day, account }))
    }
}

/// The number of the payment order that sent a tranche.
pub fn payment_order(form: &FormData) -> Result<String, Vec<Problem>> {
    let mut reader = Reader::new(form);
    let number = reader.text("payment_order", NUMBER);
    reader.finish(Some(number))
}

/// The operator's word on a report.
#[derive(Debug, PartialEq, Eq)]
pub struct Decision {
    pub accept: bool,
    pub remark: String,
    /// When the report that the operator read was sent, in epoch milliseconds.
    pub seen: i64,
}

impl Decision {
    pub fn check(form: &FormData) -> Result<Decision, Vec<Problem>> {
        let mut reader = Reader::new(form);
        let accept = match form.get("decision") {
            "accept" => true,
            "return" => false,
            "" => {
                reader.wrong("decision", "required");
                return reader.finish(None);
            }
            _ => {
                reader.wrong("decision", "choice");
                return reader.finish(None);
            }
        };
        let remark = reader.text("remark", Length { min: if accept { 0 } else { REMARK.min }, ..REMARK });
        let seen = form.get("seen").parse().ok();
        if seen.is_none() {
            reader.wrong("", "form-unreadable");
        }
        reader.finish(seen.map(|seen| Decision { accept, remark, seen }))
    }
}

#[derive(Debug, PartialEq, Eq)]
pub struct ReportText {
    pub body: String,
    /// Spent so far; zero in reports that do not ask.
    pub spent: Tenge,
}

impl ReportText {
    /// `paid` is what the team has received so far: more cannot be spent.
    pub fn check(form: &FormData, rule: &ReportRule, paid: Tenge) -> Result<ReportText, Vec<Problem>> {
        let mut reader = Reader::new(form);
        let body = reader.text("body", rule.text);
        let mut spent = Tenge::ZERO;
        if rule.spending {
            match (form.get("spent"), Tenge::parse(form.get("spent"))) {
                ("", _) => reader.wrong("spent", "required"),
                (_, None) => reader.wrong("spent", "money"),
                (_, Some(amount)) if amount > paid => {
                    reader.problems.push(Problem::new("spent", "grant-spent-above-paid").with("max", paid));
                }
                (_, Some(amount)) => spent = amount,
            }
        }
        reader.finish(Some(ReportText { body, spent }))
    }
}

/// Whether as many photos come as are asked for. `kept` are those of the report that was returned.
pub fn photo_problem(kept: usize, new: usize, (min, max): (usize, usize)) -> Option<Problem> {
    let wrong = |code: &str| Some(Problem::new("photos", code).with("min", min).with("max", max));
    match kept + new {
        count if count < min => wrong("grant-photos-few"),
        count if count > max => wrong("grant-photos-many"),
        _ => None,
    }
}

#[derive(Debug)]
pub struct Protocol {
    pub day: Day,
    pub place: String,
    pub participants: String,
    pub findings: String,
    pub conclusion: Conclusion,
}

impl Protocol {
    /// A visit lies between the agreement and today.
    pub fn check(form: &FormData, agreement: Day, today: Day) -> Result<Protocol, Vec<Problem>> {
        let mut reader = Reader::new(form);
        let day = reader.day("day", today);
        if day < agreement {
            reader.problems.push(Problem::new("day", "grant-visit-early").with("day", agreement));
        }
        let place = reader.text("place", VISIT_PLACE);
        let participants = reader.text("participants", VISIT_PARTICIPANTS);
        let findings = reader.text("findings", VISIT_FINDINGS);
        let conclusion = Conclusion::from_code(form.get("conclusion"));
        if conclusion.is_none() {
            reader.wrong("conclusion", if form.get("conclusion").is_empty() { "required" } else { "choice" });
        }
        reader.finish(conclusion.map(|conclusion| Protocol { day, place, participants, findings, conclusion }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    fn codes<T: std::fmt::Debug>(checked: Result<T, Vec<Problem>>) -> Vec<(String, String)> {
        let problems = checked.expect_err("problems");
        problems.into_iter().map(|problem| (problem.field, problem.code)).collect()
    }

    fn pair(field: &str, code: &str) -> (String, String) {
        (field.to_owned(), code.to_owned())
    }

    #[test]
    fn an_agreement_has_a_number_a_day_that_has_come_and_an_account() {
        let today = day("2026-05-12");
        let form = |number: &str, day: &str, account: &str| {
            FormData::from_pairs([("number", number), ("day", day), ("account", account)])
        };
        let check = |form: &FormData| Agreement::check(form, day("2026-05-06"), today);
        let good = check(&form(" 12-Г ", "2026-05-12", "KZ86 125K ZT50 0410 0100")).expect("good");
        assert_eq!((good.number.as_str(), good.day), ("12-Г", today));
        let empty = codes(check(&form("", "", "")));
        assert_eq!(empty, [pair("number", "required"), pair("day", "required"), pair("account", "required")]);
        let wrong = codes(check(&form("1", "2026-05-13", "KZ87125KZT5004100100")));
        assert_eq!(wrong, [pair("day", "grant-day-ahead"), pair("account", "iban-check-digits")]);
        let early = codes(check(&form("1", "2026-05-05", "KZ86125KZT5004100100")));
        assert_eq!(early, [pair("day", "grant-agreement-early")]);
    }

    #[test]
    fn a_report_goes_back_only_with_a_remark() {
        let form = |decision: &str, remark: &str| {
            FormData::from_pairs([("decision", decision), ("remark", remark), ("seen", "5")])
        };
        assert!(Decision::check(&form("accept", "")).is_ok_and(|decision| decision.accept && decision.seen == 5));
        assert_eq!(codes(Decision::check(&form("return", ""))), [pair("remark", "required")]);
        assert_eq!(codes(Decision::check(&form("return", "мало"))), [pair("remark", "text-too-short")]);
        assert_eq!(codes(Decision::check(&form("", ""))), [pair("decision", "required")]);
        assert_eq!(
            codes(Decision::check(&FormData::from_pairs([("decision", "accept")]))),
            [pair("", "form-unreadable")]
        );
    }

    #[test]
    fn a_report_cannot_spend_more_than_was_paid() {
        let text = Length { min: 3, max: 5 };
        let rule = ReportRule {
            kind: crate::programme::rules::ReportKind::Midterm,
            photos_min: 2,
            photos_max: 3,
            text,
            spending: true,
        };
        let check = |body: &str, spent: &str| {
            ReportText::check(&FormData::from_pairs([("body", body), ("spent", spent)]), &rule, Tenge::new(1_000))
        };
        assert_eq!(check("есеп", "1 000").expect("good").spent, Tenge::new(1_000));
        assert_eq!(codes(check("есеп", "1001")), [pair("spent", "grant-spent-above-paid")]);
        assert_eq!(codes(check("ес", "көп")), [pair("body", "text-too-short"), pair("spent", "money")]);
        assert_eq!(photo_problem(1, 0, (2, 3)).map(|p| p.code).as_deref(), Some("grant-photos-few"));
        assert_eq!(photo_problem(2, 2, (2, 3)).map(|p| p.code).as_deref(), Some("grant-photos-many"));
        assert_eq!(photo_problem(1, 1, (2, 3)), None);
    }

    #[test]
    fn a_visit_lies_between_the_agreement_and_today() {
        let check = |day_text: &str, conclusion: &str| {
            let findings = "Жұмыс кестеге сай жүріп жатыр.";
            let form = FormData::from_pairs([
                ("day", day_text),
                ("place", "Абай даңғылы, 10"),
                ("participants", "Комиссия"),
                ("findings", findings),
                ("conclusion", conclusion),
            ]);
            Protocol::check(&form, day("2026-05-12"), day("2026-06-01"))
        };
        assert!(check("2026-05-20", "in-order").is_ok_and(|protocol| protocol.conclusion == Conclusion::InOrder));
        assert_eq!(codes(check("2026-05-11", "in-order")), [pair("day", "grant-visit-early")]);
        assert_eq!(codes(check("2026-06-02", "")), [pair("day", "grant-day-ahead"), pair("conclusion", "required")]);
    }
}
