//! The application's form: a draft as typed, and what it becomes when it keeps all rules.
//!
//! Pure. A draft keeps every text as typed, so that nothing is lost; `check` reads it by the round's rules.

pub use super::estimate::{FiledLine, Line};
pub use super::state::State;
pub use super::team::{FiledMember, Member};
use super::{estimate, team};
use crate::programme::Rules;
use crate::programme::rules::Length;
use crate::values::{Day, Problem, Tenge};
use serde::{Deserialize, Serialize};

/// The form as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub title: String,
    pub annotation: String,
    /// Codes of the rules.
    pub direction: String,
    pub sub_direction: String,
    pub problem: String,
    pub goal: String,
    pub place: String,
    pub months: String,
    pub team: Vec<Member>,
    pub lines: Vec<Line>,
    /// Agreed to the processing of personal data, as the rules word it.
    pub consent: bool,
}

/// A draft that keeps all rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filed {
    pub title: String,
    pub annotation: String,
    pub direction: String,
    pub sub_direction: String,
    pub problem: String,
    pub goal: String,
    pub place: String,
    pub months: u32,
    pub team: Vec<FiledMember>,
    pub lines: Vec<FiledLine>,
    pub total: Tenge,
}

/// The parts of the form, each with a page of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    About,
    Team,
    Estimate,
    Attachments,
}

/// How far a section is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    ToDo,
    /// Something is missing, nothing is wrong.
    Started,
    Wrong,
    Done,
}

impl Section {
    pub const ALL: [Section; 4] = [Section::About, Section::Team, Section::Estimate, Section::Attachments];

    pub fn code(self) -> &'static str {
        match self {
            Section::About => "about",
            Section::Team => "team",
            Section::Estimate => "estimate",
            Section::Attachments => "attachments",
        }
    }

    pub fn from_code(code: &str) -> Option<Section> {
        Section::ALL.into_iter().find(|section| section.code() == code)
    }

    /// The section that holds the field; none for the consent, which is asked for on sending.
    pub fn of(field: &str) -> Option<Section> {
        match field.split('-').next().unwrap_or_default() {
            "title" | "annotation" | "direction" | "problem" | "goal" | "place" | "months" => Some(Section::About),
            "team" => Some(Section::Team),
            "line" | "estimate" => Some(Section::Estimate),
            "file" => Some(Section::Attachments),
            _ => None,
        }
    }

    /// Of all problems those of this section.
    pub fn own(self, problems: &[Problem]) -> Vec<Problem> {
        problems.iter().filter(|problem| Section::of(&problem.field) == Some(self)).cloned().collect()
    }
}

impl Draft {
    /// Reads the draft by the rules; `filing` is the day on which ages count, `attachments` their number.
    pub fn check(&self, rules: &Rules, filing: Day, attachments: usize) -> Result<Filed, Vec<Problem>> {
        let mut problems = Vec::new();
        let months = self.check_about(rules, &mut problems);
        let team = team::check(&self.team, &rules.people, filing, &mut problems);
        let lines = estimate::check(&self.lines, rules, &mut problems);
        problems.extend(attachments_problem(rules, attachments));
        if !self.consent {
            problems.push(Problem::new("consent", "consent-missing"));
        }
        match months {
            Some(months) if problems.is_empty() => Ok(self.filed(months, team, lines)),
            _ => Err(problems),
        }
    }

    /// Everything that is still wrong or missing, without the consent.
    pub fn problems(&self, rules: &Rules, filing: Day, attachments: usize) -> Vec<Problem> {
        let problems = self.check(rules, filing, attachments).err().unwrap_or_default();
        problems.into_iter().filter(|problem| problem.field != "consent").collect()
    }

    /// The sum of the lines that can be counted.
    pub fn total(&self) -> Tenge {
        estimate::total(&self.lines)
    }

    fn filed(&self, months: u32, team: Vec<FiledMember>, lines: Vec<FiledLine>) -> Filed {
        let text = |text: &str| text.trim().to_owned();
        Filed {
            title: text(&self.title),
            annotation: text(&self.annotation),
            direction: self.direction.clone(),
            sub_direction: self.sub_direction.clone(),
            problem: text(&self.problem),
            goal: text(&self.goal),
            place: text(&self.place),
            months,
            total: lines.iter().map(|line| line.total).sum(),
            team,
            lines,
        }
    }

    /// Returns the months when they can be read and are allowed.
    fn check_about(&self, rules: &Rules, problems: &mut Vec<Problem>) -> Option<u32> {
        let form = &rules.form;
        problems.extend(text_problem("title", &self.title, form.title));
        problems.extend(text_problem("annotation", &self.annotation, form.annotation));
        problems.extend(self.direction_problem(rules));
        problems.extend(text_problem("problem", &self.problem, form.problem));
        problems.extend(text_problem("goal", &self.goal, form.goal));
        problems.extend(text_problem("place", &self.place, form.place));
        let (min, max) = (rules.duration.months_min, rules.duration.months_max);
        let months = self.months.trim().parse().ok().filter(|months| (min..=max).contains(months));
        if months.is_none() {
            let code = if self.months.trim().is_empty() { "months-missing" } else { "months-range" };
            problems.push(Problem::new("months", code).with("min", min).with("max", max));
        }
        months
    }

    fn direction_problem(&self, rules: &Rules) -> Option<Problem> {
        if self.direction.is_empty() {
            return Some(Problem::new("direction", "direction-missing"));
        }
        let direction = rules.direction(&self.direction);
        // A direction without parts is chosen as a whole.
        let known = direction.is_some_and(|direction| match self.sub_direction.as_str() {
            "" => direction.subs.is_empty(),
            code => direction.sub(code).is_some(),
        });
        (!known).then(|| Problem::new("direction", "choice"))
    }

    /// How far the section is, given what is wrong in it.
    pub fn progress(&self, section: Section, problems: &[Problem], attachments: usize) -> Progress {
        let own = section.own(problems);
        if own.is_empty() {
            Progress::Done
        } else if self.is_untouched(section, attachments) {
            Progress::ToDo
        } else if own.iter().all(is_missing) {
            Progress::Started
        } else {
            Progress::Wrong
        }
    }

    fn is_untouched(&self, section: Section, attachments: usize) -> bool {
        match section {
            Section::About => {
                [&self.title, &self.annotation, &self.direction, &self.problem, &self.goal, &self.place, &self.months]
                    .into_iter()
                    .all(|text| text.trim().is_empty())
            }
            // The captain's name stands there from the start.
            Section::Team => {
                self.team.iter().all(|member| member.iin.trim().is_empty() && member.role.trim().is_empty())
            }
            Section::Estimate => self.lines.is_empty(),
            Section::Attachments => attachments == 0,
        }
    }
}

/// What more filling in would cure, as opposed to what has to be corrected.
fn is_missing(problem: &Problem) -> bool {
    problem.code.ends_with("-missing")
        || matches!(problem.code.as_str(), "team-small" | "estimate-below" | "attachments-few")
}

fn text_problem(field: &str, text: &str, length: Length) -> Option<Problem> {
    let count = text.trim().chars().count();
    match count {
        0 => Some(Problem::new(field, &format!("{field}-missing"))),
        count if count < length.min || count > length.max => {
            let problem = Problem::new(field, &format!("{field}-length")).with("count", count);
            Some(problem.with("min", length.min).with("max", length.max))
        }
        _ => None,
    }
}

fn attachments_problem(rules: &Rules, count: usize) -> Option<Problem> {
    let (min, max) = (rules.attachments.count_min, rules.attachments.count_max);
    let problem = |code: &str| Problem::new("file", code).with("count", count).with("min", min).with("max", max);
    if count < min {
        Some(problem("attachments-few"))
    } else if count > max {
        Some(problem("attachments-many"))
    } else {
        None
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::application::samples::{day, rules, whole_draft};

    fn codes(draft: &Draft, attachments: usize) -> Vec<String> {
        let checked = draft.check(&rules(), day("2026-03-10"), attachments);
        checked.err().unwrap_or_default().into_iter().map(|problem| problem.code).collect()
    }

    #[test]
    fn a_whole_draft_is_read() {
        let filed = whole_draft().check(&rules(), day("2026-03-10"), 1).expect("filed");
        assert_eq!((filed.months, filed.team.len(), filed.total), (2, 3, Tenge::new(970_000)));
    }

    #[test]
    fn an_empty_draft_lacks_everything_and_is_wrong_in_nothing() {
        let found = codes(&Draft::default(), 0);
        assert_eq!(found.len(), 11, "{found:?}");
        let problems = Draft::default().problems(&rules(), day("2026-03-10"), 0);
        for section in Section::ALL {
            assert_eq!(Draft::default().progress(section, &problems, 0), Progress::ToDo);
        }
        assert!(problems.iter().all(|problem| is_missing(problem) && Section::of(&problem.field).is_some()));
    }

    #[test]
    fn each_rule_of_the_form_has_its_own_reason() {
        let with = |change: fn(&mut Draft)| {
            let mut draft = whole_draft();
            change(&mut draft);
            codes(&draft, 1)
        };
        assert_eq!(with(|draft| draft.title = "Nine char".into()), ["title-length"]);
        assert_eq!(with(|draft| draft.annotation = "а".repeat(601)), ["annotation-length"]);
        assert_eq!(with(|draft| draft.months = "4".into()), ["months-range"]);
        assert_eq!(with(|draft| draft.sub_direction = "tourism".into()), ["choice"]);
        assert_eq!(with(|draft| draft.sub_direction.clear()), ["choice"]);
        assert_eq!(with(|draft| draft.consent = false), ["consent-missing"]);
        assert_eq!(codes(&whole_draft(), 0), ["attachments-few"]);
        assert_eq!(codes(&whole_draft(), 11), ["attachments-many"]);
    }

    #[test]
    fn a_section_shows_how_far_it_is() {
        let mut draft = whole_draft();
        draft.team.pop();
        draft.lines[0].price = "much".into();
        draft.goal.clear();
        let problems = draft.problems(&rules(), day("2026-03-10"), 1);
        let progress = Section::ALL.map(|section| draft.progress(section, &problems, 1));
        assert_eq!(progress, [Progress::Started, Progress::Started, Progress::Wrong, Progress::Done]);
    }
}
