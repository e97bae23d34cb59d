//! The shipped rule file is accepted; each way of breaking it is refused with its own message at its own line.

use super::*;
use proptest::prelude::*;

const ALMATY: &str = include_str!("../../../programmes/almaty-2026.toml");

/// The shipped file with one passage changed.
fn broken(from: &str, to: &str) -> String {
    assert_eq!(ALMATY.matches(from).count(), 1, "the passage must be there once: {from}");
    let text = ALMATY.replace(from, to);
    assert_ne!(text, ALMATY, "nothing was changed: {from}");
    text
}

/// The shipped file with all from one mark up to another replaced.
fn passage(from: &str, until: &str, to: &str) -> String {
    let start = ALMATY.find(from).unwrap_or_else(|| panic!("no {from}"));
    let length = ALMATY[start..].find(until).unwrap_or_else(|| panic!("no {until}"));
    format!("{}{to}{}", &ALMATY[..start], &ALMATY[start + length..])
}

fn findings(text: &str) -> Vec<Finding> {
    read_rules(text).expect_err("these rules must be refused")
}

/// The line that holds the `mark`, which must be there once.
fn line_with(text: &str, mark: &str) -> usize {
    assert_eq!(text.matches(mark).count(), 1, "the mark must be there once: {mark}");
    line_of(text, text.find(mark).unwrap_or_default())
}

/// Breaks the shipped file and wants `one` finding.
#[track_caller]
fn refused(from: &str, to: &str, key: &str, message: &str, mark: &str) {
    one(&broken(from, to), key, message, mark);
}

/// Wants exactly one finding: its key, a part of its message, the line of `mark`.
#[track_caller]
fn one(text: &str, key: &str, message: &str, mark: &str) {
    let found = findings(text);
    let shown: Vec<String> = found.iter().map(Finding::to_string).collect();
    assert_eq!(found.len(), 1, "{shown:#?}");
    assert_eq!(found[0].key, key, "{shown:#?}");
    assert!(found[0].message.contains(message), "{shown:#?}");
    assert_eq!(found[0].line, line_with(text, mark), "{shown:#?}");
}

/// `refused` when the changed passage is itself the line to show.
#[track_caller]
fn refused_there(from: &str, to: &str, key: &str, message: &str) {
    refused(from, to, key, message, to);
}

#[test]
fn the_shipped_rules_are_accepted() {
    let rules = read_rules(ALMATY).unwrap_or_else(|found| panic!("{found:#?}"));
    assert_eq!(rules.money.pool.whole(), 90_000_000);
    assert_eq!((rules.people.age_min, rules.people.age_max, rules.people.team_min), (18, 35, 3));
    assert_eq!(rules.directions.len(), 8);
    assert_eq!(rules.directions.iter().map(|d| d.subs.len()).collect::<Vec<_>>(), [4, 3, 2, 4, 3, 3, 4, 3]);
    let percents: Vec<u32> = rules.payment.tranches.iter().map(|t| t.percent).collect();
    assert_eq!(percents, [50, 30, 20]);
    assert_eq!(check(&rules), []);
}

#[test]
fn broken_syntax() {
    let text = broken("pool = 90_000_000", "pool = ");
    let found = findings(&text);
    assert_eq!(found[0].line, line_with(&text, "pool = "));
    assert_eq!(found[0].key, "");
    refused("team_min = 3", "team_min = 3\nteam_min = 4", "", "duplicate key", "team_min = 4");
}

#[test]
fn several_breaks_of_the_syntax_at_once() {
    let text = broken("months_min = 1", "months_min = ").replace("team_min = 3", "team_min = ");
    let lines: Vec<usize> = findings(&text).iter().map(|finding| finding.line).collect();
    assert_eq!(lines, [line_with(&text, "months_min = "), line_with(&text, "team_min = ")]);
}

#[test]
fn wrong_types_and_unknown_or_missing_keys() {
    refused_there("pool = 90_000_000", "pool = \"much\"", "money.pool", "expected i64");
    refused_there("team_max = 15", "team_max = -1", "people.team_max", "-1");
    refused(
        "lines_max = 60",
        "lines_max = 60\nlines_least = 2",
        "form.lines_least",
        "unknown field `lines_least`",
        "lines_least = 2",
    );
    refused_there("rule = \"greedy\"", "rule = \"lottery\"", "selection.rule", "unknown variant `lottery`");
    refused(
        "code = \"media\"\n",
        "",
        "directions[2]",
        "missing field `code`",
        "[[directions]]\nname = { kk = \"Медиа\"",
    );
    refused_there("city = { kk = \"Алматы\", ru", "city = { ru", "programme.city", "missing field `kk`");
    refused_there(
        "\"2026-04-20T09:00:00+05:00\"",
        "\"20 April 2026\"",
        "phases[2].from",
        "'20 April 2026' is no instant",
    );
    refused_there("\"2026-04-20T09:00:00+05:00\"", "2026-04-20T09:00:00+05:00", "phases[2].from", "written in quotes");
}

#[test]
fn a_missing_table_has_no_line() {
    let found = findings(&broken("[monitoring]\nvisits_min = 1\n", ""));
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].line, found[0].key.as_str()), (0, ""));
    assert_eq!(found[0].to_string(), "missing field `monitoring`");
}

#[test]
fn money_that_does_not_fit() {
    refused_there("project_min = 500_000", "project_min = 6_000_000", "money.project_min", "is more than project_max");
    refused_there("project_min = 500_000", "project_min = 0", "money.project_min", "state at least 1");
    refused_there("project_max = 5_000_000", "project_max = 95_000_000", "money.project_max", "is more than pool");
    refused_there(
        "expected_min = 12",
        "expected_min = 61",
        "projects.expected_min",
        "61 is more than expected_max (60)",
    );
    refused(
        "expected_min = 12\nexpected_max = 60",
        "expected_min = 181\nexpected_max = 200",
        "projects.expected_min",
        "already cost more than money.pool",
        "expected_min = 181",
    );
}

#[test]
fn people_who_cannot_be() {
    refused_there("months_min = 1", "months_min = 4", "duration.months_min", "4 is more than months_max (3)");
    refused_there("months_min = 1", "months_min = 0", "duration.months_min", "0 is too little");
    refused_there(
        "age_min = 18\nage_max = 35",
        "age_min = 40\nage_max = 35",
        "people.age_min",
        "40 is more than age_max (35)",
    );
    refused_there("age_min = 18\nage_max = 35", "age_min = 13\nage_max = 35", "people.age_min", "13 is below 14");
    refused_there("age_max = 35", "age_max = 350", "people.age_max", "350 years");
    refused_there("team_min = 3", "team_min = 0", "people.team_min", "a team of 0");
    refused_there("team_min = 3", "team_min = 16", "people.team_min", "16 is more than team_max (15)");
}

#[test]
fn codes_and_names() {
    refused_there("code = \"almaty-2026\"", "code = \"Almaty 2026\"", "programme.code", "'Almaty 2026' is no code");
    refused_there("code = \"media\"", "code = \"sport-ecology\"\n#", "directions[2].code", "directions[1] already");
    refused_there("code = \"media\"", "code = \"media-\"", "directions[2].code", "'media-' is no code");
    refused_there(
        "code = \"tourism\"",
        "code = \"startups\" ",
        "directions[0].subs[2].code",
        "directions[0].subs[0] already",
    );
    refused_there(
        "code = \"maslikhat\"",
        "code = \"public-council\" ",
        "review.chambers[2].code",
        "review.chambers[1] already",
    );
    refused_there("code = \"goal\"", "code = \"need\" ", "review.criteria[1].code", "review.criteria[0] already");
    refused_there("ru = \"Медиа\"", "ru = \" \"", "directions[2].name.ru", "the Russian text is missing");
    refused_there("en = \"Tourism\"", "en = \"\"", "directions[0].subs[2].name.en", "the English text is missing");
    refused_there(
        "kk = \"Мәселенің өзектілігі\"",
        "kk = \"\"",
        "review.criteria[0].name.kk",
        "the Kazakh text is missing",
    );
}

#[test]
fn directions_to_choose_from() {
    let mut text = passage("[[directions]]", "# Silent: every length", "");
    text.insert_str(0, "directions = []\n");
    one(&text, "directions", "there is no direction", "directions = []");
    let text = passage("subs = [\n  { code = \"youth-media\"", "\n[[directions]]\ncode = \"psychology", "subs = []\n");
    one(&text, "directions[2].subs", "direction 'media' has no sub-direction", "subs = []");
}

#[test]
fn a_form_that_nobody_can_fill_in() {
    refused_there(
        "title = { min = 10, max = 120 }",
        "title = { min = 130, max = 120 }",
        "form.title.min",
        "130 is more than max (120)",
    );
    refused_there(
        "place = { min = 5, max = 200 }",
        "place = { min = 0, max = 0 }",
        "form.place.max",
        "no room for a text",
    );
    refused_there("lines_max = 60", "lines_max = 0", "form.lines_max", "at least 1 line");
}

#[test]
fn files_that_cannot_be_attached() {
    refused_there("count_min = 1", "count_min = 11", "attachments.count_min", "11 is more than count_max (10)");
    refused_there("file_bytes_max = 20_971_520", "file_bytes_max = 0", "attachments.file_bytes_max", "0 is too little");
    refused(
        "total_bytes_max = 104_857_600",
        "total_bytes_max = 104_857",
        "attachments.file_bytes_max",
        "more than total_bytes_max (104857)",
        "file_bytes_max = 20_971_520",
    );
    refused_there(
        "\"webp\", \"xlsx\"",
        "\"exe\", \"xlsx\"",
        "attachments.types[3]",
        "'exe' is no known type; choose from pdf, jpg",
    );
    refused_there("\"webp\", \"xlsx\"", "\"pdf\", \"xlsx\"", "attachments.types[3]", "'pdf' is stated twice");
    let text = passage("types = [", "\n# Silent: how many reviews", "types = []\n");
    one(&text, "attachments.types", "no type is allowed", "types = []");
}

#[test]
fn a_review_without_substance() {
    refused_there("reviews_min = 3", "reviews_min = 0", "review.reviews_min", "decided on unread");
    refused_there("pass_percent = 60", "pass_percent = 101", "review.pass_percent", "state at most 100");
    refused_there(
        "comment = { min = 20,",
        "comment = { min = 2001,",
        "review.comment.min",
        "2001 is more than max (2000)",
    );
    refused(
        "code = \"team\"\nscore_max = 10",
        "code = \"team\"\nscore_max = 0",
        "review.criteria[3].score_max",
        "criterion 'team' gives at most 0 points",
        "score_max = 0",
    );
    let text = passage("chambers = [", "\n[[review.criteria]]\ncode = \"need\"", "chambers = []\n");
    one(&text, "review.chambers", "no chamber", "chambers = []");
    let text = passage("[[review.criteria]]", "# Concept: residents", "")
        .replace("reviews_min = 3", "criteria = []\nreviews_min = 3");
    one(&text, "review.criteria", "no criterion", "criteria = []");
}

#[test]
fn a_vote_that_cannot_be_held() {
    refused_there("channels = [\"sms\", \"eds\"]", "channels = []", "vote.channels", "without a channel");
    refused_there(
        "channels = [\"sms\", \"eds\"]",
        "channels = [\"sms\", \"sms\"]",
        "vote.channels[1]",
        "'sms' is stated twice",
    );
    refused_there("choices_min = 1", "choices_min = 0", "vote.choices_min", "no vote");
    refused_there("choices_min = 1", "choices_min = 4", "vote.choices_min", "4 is more than choices_max (3)");
    refused_there("age_min = 18\npersons", "age_min = 13\npersons", "vote.age_min", "13 is below 14");
    refused_there("age_min = 18\npersons", "age_min = 180\npersons", "vote.age_min", "nobody to vote");
    refused_there("persons_per_phone = 1", "persons_per_phone = 0", "vote.persons_per_phone", "closes the sms channel");
}

#[test]
fn ties_left_open() {
    let ties = "[\"higher-score\", \"lower-cost\", \"filed-earlier\"]";
    refused_there(ties, "[ ]", "selection.ties", "left undecided");
    refused_there(ties, "[\"filed-earlier\", \"lower-cost\"]", "selection.ties", "'lower-cost' comes last");
    refused_there(
        ties,
        "[\"filed-earlier\", \"filed-earlier\"]",
        "selection.ties[1]",
        "'filed-earlier' is stated twice",
    );
}

#[test]
fn payments_that_do_not_add_up() {
    let first = "[[payment.tranches]]\npercent = 50";
    refused("percent = 20", "percent = 25", "payment.tranches", "add up to 105 percent", first);
    let text = broken("percent = 50", "percent = 70")
        .replace("percent = 30", "percent = 0")
        .replace("percent = 20", "percent = 30");
    one(&text, "payment.tranches[1].percent", "a tranche of 0 percent", "percent = 0");
    let text = passage("[[payment.tranches]]", "# Concept: reports", "[payment]\ntranches = []\n");
    one(&text, "payment.tranches", "there is no tranche", "tranches = []");
    refused_there(
        "[\"agreement-signed\"]",
        "[\"start-report-accepted\"]",
        "payment.tranches[0].waits_for",
        "must wait for 'agreement-signed'",
    );
    refused_there(
        "[\"final-report-accepted\", \"visit-recorded\"]",
        "[ ]",
        "payment.tranches[2].waits_for",
        "waits for nothing",
    );
    refused_there(
        "[\"final-report-accepted\", \"visit-recorded\"]",
        "[\"visit-recorded\", \"visit-recorded\"]",
        "payment.tranches[2].waits_for[1]",
        "'visit-recorded' is stated twice",
    );
}

#[test]
fn payments_that_wait_for_ever() {
    let last = "waits_for = [\"final-report-accepted\", \"visit-recorded\"]";
    refused(
        "visits_min = 1",
        "visits_min = 0",
        "payment.tranches[2].waits_for",
        "while monitoring.visits_min is 0",
        last,
    );
    let text = passage("[[reports]]\nkind = \"final\"", "# Concept: the commission monitors", "");
    one(&text, "payment.tranches[2].waits_for", "no [[reports]] has the kind 'final'", last);
}

#[test]
fn reports_that_contradict_themselves() {
    let text = broken("kind = \"midterm\"\nphotos_min = 2", "kind = \"start\"\nphotos_min = 11");
    let found = findings(&text);
    let keys: Vec<&str> = found.iter().map(|finding| finding.key.as_str()).collect();
    assert_eq!(keys, ["payment.tranches[1].waits_for", "reports[1].kind", "reports[1].photos_min"]);
    assert!(found[1].message.contains("the 'start' report is stated twice (first as reports[0])"));
    assert_eq!(found[1].line, line_with(&text, "kind = \"start\"\nphotos_min = 11"));
    assert!(found[2].message.contains("11 is more than photos_max (10)"));
    assert_eq!(found[2].line, line_with(&text, "photos_min = 11"));
    refused_there("max = 10000 }", "max = 199 }", "reports[2].text.min", "200 is more than max (199)");
}

#[test]
fn phases_in_disorder() {
    let vote = "from = \"2026-04-20T09:00:00+05:00\"";
    refused_there(vote, "from = \"2026-04-17T17:59:00+05:00\"", "phases[2].from", "overlaps the review phase");
    refused(
        vote,
        "from = \"2026-05-04T18:00:00+05:00\"",
        "phases[2].to",
        "not after it begins",
        "to = \"2026-05-04T18:00:00+05:00\"",
    );
    let text = broken(vote, "from = \"2026-03-01T09:00:00+05:00\"").replace("to = \"2026-05-04T", "to = \"2026-03-02T");
    one(
        &text,
        "phases[2].from",
        "the vote phase (from 2026-03-01T09:00:00+05:00) comes before the review phase",
        "from = \"2026-03-01T09",
    );
    let text = passage("[[phases]]\nkind = \"results\"", "[[phases]]\nkind = \"implementation\"", "");
    one(&text, "phases", "the results phase is missing", "[[phases]]\nkind = \"application\"");
}

#[test]
fn phases_in_the_wrong_place_of_the_file() {
    let start = ALMATY.find("[[phases]]\nkind = \"results\"").unwrap_or_default();
    let end = ALMATY.find("[[phases]]\nkind = \"implementation\"").unwrap_or_default();
    let results = &ALMATY[start..end];
    let mark = "kind = \"results\"";
    one(
        &format!("{}{}\n{results}", &ALMATY[..start], &ALMATY[end..]),
        "phases[4].kind",
        "stands after the implementation phase",
        mark,
    );
    let found = findings(&format!("{ALMATY}\n{results}"));
    assert_eq!((found.len(), found[0].key.as_str()), (1, "phases[5].kind"));
    assert_eq!(found[0].line, ALMATY.lines().count() + 3);
    assert!(found[0].message.contains("the results phase is stated twice (first as phases[3])"));
}

#[test]
fn all_contradictions_are_reported_at_once() {
    let text = ["months_min = 1|months_min = 4", "percent = 20|percent = 5", "choices_min = 1|choices_min = 0"]
        .into_iter()
        .filter_map(|change| change.split_once('|'))
        .fold(ALMATY.to_owned(), |text, (from, to)| text.replace(from, to));
    let shown: Vec<String> = findings(&text).iter().map(Finding::to_string).collect();
    let line = |mark: &str| line_with(&text, mark);
    assert_eq!(
        shown,
        [
            format!(
                "line {}, duration.months_min: 4 is more than months_max (3); lower it or raise months_max",
                line("months_min = 4")
            ),
            format!(
                "line {}, vote.choices_min: a ballot with 0 projects is no vote; state at least 1",
                line("choices_min = 0")
            ),
            format!(
                "line {}, payment.tranches: the tranches add up to 85 percent; they must add up to 100",
                line("[[payment.tranches]]\npercent = 50")
            ),
        ]
    );
}

proptest! {
    /// Whatever a slip of the finger does to the file, the answer is rules or findings with lines of that file.
    #[test]
    fn no_slip_of_the_finger_is_a_crash(at in 0..ALMATY.len(), length in 0usize..40, typed in "[0-9a-z\"\\[\\]{}=,.\n -]{0,6}") {
        let start = ALMATY.floor_char_boundary(at);
        let end = ALMATY.floor_char_boundary((start + length).min(ALMATY.len()));
        let text = format!("{}{typed}{}", &ALMATY[..start], &ALMATY[end..]);
        match read_rules(&text) {
            Ok(rules) => prop_assert_eq!(check(&rules), []),
            Err(found) => {
                prop_assert!(!found.is_empty());
                prop_assert!(found.iter().all(|finding| finding.line <= text.lines().count() + 1));
                prop_assert!(found.iter().all(|finding| !finding.message.is_empty()));
            }
        }
    }
}
