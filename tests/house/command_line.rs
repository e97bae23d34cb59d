//! The command line: rule files that contradict themselves, configurations that are refused, staff and rounds.

use crate::common::{Server, bare_program};
use crate::on_both_engines;
use std::process::Output;

const RULES: &str = include_str!("../../programmes/almaty-2026.toml");

fn words(output: &Output) -> String {
    String::from_utf8_lossy(&[output.stdout.as_slice(), output.stderr.as_slice()].concat()).into_owned()
}

fn check(rules: &str) -> Output {
    let (mut program, folder) = bare_program();
    let file = folder.path().join("rules.toml");
    std::fs::write(&file, rules).expect("the file is written");
    program.args(["programme", "check"]).arg(&file).output().expect("the program runs")
}

#[test]
fn the_shipped_rules_hold_together() {
    let output = check(RULES);
    assert!(output.status.success(), "{}", words(&output));
}

#[test]
fn each_broken_rule_file_is_refused_with_its_own_message() {
    // (what is replaced, by what, the key that the message names)
    let broken = [
        ("project_min = 500_000", "project_min = 6_000_000", "money.project_min"),
        ("pool = 90_000_000", "pool = 1_000_000", "money"),
        ("age_min = 18", "age_min = 40", "people.age_min"),
        ("team_min = 3", "team_min = 99", "people.team_min"),
        ("months_min = 1", "months_min = 9", "duration.months_min"),
        ("choices_max = 3", "choices_max = 0", "vote.choices"),
        ("percent = 50", "percent = 60", "payment.tranches"),
        ("reviews_min = 3", "reviews_min = 0", "review.reviews_min"),
        ("pass_percent = 60", "pass_percent = 160", "review.pass_percent"),
        ("visits_min = 1", "visits_min = 0", "payment.tranches"),
        ("kind = \"midterm\"", "kind = \"final\"", "reports"),
        ("kind = \"review\"", "kind = \"vote\"", "phases"),
        ("kk = \"Алматы\"", "kk = \"\"", "programme.city"),
        ("[money]", "[money]\nsurprise = 1", "surprise"),
        ("[money]", "[money", "line"),
    ];
    let mut messages = Vec::new();
    for (what, by, key) in broken {
        let rules = RULES.replacen(what, by, 1);
        assert_ne!(rules, RULES, "'{what}' is not in the rule file");
        let output = check(&rules);
        let text = words(&output);
        assert_eq!(output.status.code(), Some(1), "{what} → {by}: {text}");
        assert!(text.contains("line ") && text.contains(key), "{what} → {by}: {text}");
        let file_name = text.find("line ").map_or(text.as_str(), |at| &text[at..]);
        messages.push(file_name.to_owned());
    }
    messages.sort();
    messages.dedup();
    assert_eq!(messages.len(), broken.len(), "every fault has a message of its own");
}

#[test]
fn ties_must_have_a_rule() {
    let start = RULES.find("ties = [").expect("the tie rule");
    let end = start + RULES[start..].find(']').expect("its end") + 1;
    let output = check(&format!("{}ties = []{}", &RULES[..start], &RULES[end..]));
    assert!(!output.status.success() && words(&output).contains("selection.ties"), "{}", words(&output));
}

#[test]
fn production_refuses_what_belongs_to_the_demonstration() {
    for key in ["DAY_CONTROL", "VISIBLE_OUTBOX"] {
        let (mut program, _folder) = bare_program();
        let output = program.arg("serve").env(format!("JASBUDGET_{key}"), "true").output().expect("runs");
        let text = words(&output);
        assert_eq!(output.status.code(), Some(1), "{text}");
        assert!(
            text.contains(&key.to_lowercase()) && text.contains("true") && text.contains("demonstration"),
            "{text}"
        );
    }
    let (mut program, _folder) = bare_program();
    let output = program.arg("demo").env("JASBUDGET_ENVIRONMENT", "production").output().expect("runs");
    assert_eq!(output.status.code(), Some(1), "{}", words(&output));
}

#[test]
fn a_wrong_value_is_named_with_what_is_allowed() {
    let (mut program, _folder) = bare_program();
    let output = program.arg("serve").env("JASBUDGET_SESSION_DAYS", "many").output().expect("runs");
    let text = words(&output);
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(text.contains("session_days = 'many'") && text.contains("1 to 90"), "{text}");
}

#[test]
fn help_teaches() {
    for (args, teaches) in [
        (vec!["--help"], "jasbudget demo"),
        (vec!["staff", "add", "--help"], "--chamber"),
        (vec!["programme", "check", "--help"], "contradicts"),
        (vec!["round", "open", "--help"], "frozen"),
    ] {
        let (mut program, _folder) = bare_program();
        let output = program.args(&args).output().expect("runs");
        assert!(output.status.success() && words(&output).contains(teaches), "{args:?}: {}", words(&output));
    }
}

on_both_engines! {
    async fn a_round_is_created_opened_and_staffed_once(engine: Engine) {
        let server = Server::empty(engine).await;
        let file = "programmes/almaty-2026.toml";
        assert!(words(&server.command(&["round", "show"])).contains("almaty-2026\t"));
        assert_eq!(server.command(&["round", "create", file]).status.code(), Some(1), "one round of a programme");
        assert_eq!(server.command(&["round", "open", "almaty-2026"]).status.code(), Some(1), "open already");
        assert_eq!(server.command(&["round", "open", "nowhere"]).status.code(), Some(1));

        let add = ["staff", "add", "--phone", "700 555 00 01", "--name", "Сынақ Маманы", "--role", "member"];
        assert_eq!(server.command(&add).status.code(), Some(2), "a member needs a chamber");
        let add = [add.as_slice(), &["--chamber", "academia"]].concat();
        assert!(server.command(&add).status.success());
        assert_eq!(server.command(&add).status.code(), Some(1), "has the role already");
        let list = words(&server.command(&["staff", "list"]));
        assert!(list.contains("Сынақ Маманы\tmember\tacademia") && !list.contains("5550001"), "{list}");

        let member = server.signed_in("700 555 00 01").await;
        member.get("/review").await.assert_status(200);
        assert!(server.command(&["staff", "disable", "--phone", "700 555 00 01"]).status.success());
        member.get("/review").await.assert_status(303);
    }
}
