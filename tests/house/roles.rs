//! Each role is refused what is not its own: a table of actions × roles, asked over HTTP.

use crate::common::{Person, Server};
use crate::on_both_engines;
use jasbudget::platform::{Action, Role};

/// One sign-in for each role of the demonstration.
const PEOPLE: [(Role, &str); 8] = [
    (Role::Applicant, "700 444 99 99"),
    (Role::Operator, "700 000 00 01"),
    (Role::Chair, "700 000 00 02"),
    (Role::Member, "700 000 00 03"),
    (Role::Manager, "700 000 00 06"),
    (Role::Finance, "700 000 00 08"),
    (Role::Auditor, "700 000 00 09"),
    (Role::Administrator, "700 000 00 10"),
];

/// An address for each action. What it answers to those who may does not matter here: found or not, now or not.
fn requests(action: Action) -> Vec<(&'static str, &'static str)> {
    match action {
        Action::ApplicationFile => vec![("POST", "/applications")],
        Action::ApplicationRead => vec![("GET", "/desk/applications"), ("GET", "/desk/applications/none")],
        Action::AdmissionDecide => vec![("POST", "/desk/applications/none/admission")],
        Action::ReviewScore => vec![
            ("GET", "/review"),
            ("GET", "/review/none"),
            ("POST", "/review/none"),
            ("POST", "/review/none/declare"),
        ],
        Action::ReviewClose => {
            vec![("GET", "/review/closing"), ("POST", "/review/closing"), ("POST", "/review/closing/none")]
        }
        Action::RulesChange => {
            vec![("GET", "/desk/rules"), ("POST", "/desk/rules"), ("POST", "/desk/rules/none/approve")]
        }
        Action::ResultsPublish => vec![("GET", "/desk/results"), ("POST", "/desk/results")],
        Action::ReportFile => {
            vec![("GET", "/grants"), ("GET", "/grants/none"), ("POST files", "/grants/none/reports/start")]
        }
        Action::GrantRead => vec![("GET", "/desk/grants"), ("GET", "/desk/grants/none")],
        Action::AgreementSign => vec![("POST", "/desk/grants/none/agreement")],
        Action::TranchePay => vec![("POST", "/desk/grants/none/tranches/1")],
        Action::ReportDecide => vec![("POST", "/desk/grants/none/reports/start")],
        Action::VisitRecord => vec![("GET", "/desk/grants/none/visit"), ("POST files", "/desk/grants/none/visit")],
        Action::GrantComplete => vec![("POST", "/desk/grants/none/complete")],
        Action::AuditRead => vec![("GET", "/desk/audit")],
    }
}

async fn ask(person: &Person, method: &str, path: &str) -> (u16, String) {
    let answer = match method {
        "GET" => person.get(path).await,
        "POST" => person.post(path, &[("x", "y")]).await,
        _ => person.post_files(path, &[("x", "y")], &[]).await,
    };
    (answer.status, answer.location)
}

on_both_engines! {
    async fn every_action_against_every_role(engine: Engine) {
        let server = Server::demonstration(engine).await;
        let mut wrong = Vec::new();
        let visitor = server.person();
        for action in Action::ALL {
            for (method, path) in requests(action) {
                let (status, location) = ask(&visitor, method, path).await;
                if status != 303 || !location.starts_with("/sign-in") {
                    wrong.push(format!("visitor: {method} {path}: {status} {location}"));
                }
            }
        }
        for (role, phone) in PEOPLE {
            let person = server.signed_in(phone).await;
            for action in Action::ALL {
                let may = action.roles().contains(&role);
                for (method, path) in requests(action) {
                    let (status, location) = ask(&person, method, path).await;
                    let refused = status == 403;
                    if refused == may || status == 500 || location.starts_with("/sign-in") {
                        wrong.push(format!("{}: {action:?}: {method} {path}: {status} (may: {may})", role.code()));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    async fn what_is_anothers_is_not_mine(engine: Engine) {
        let server = Server::demonstration(engine).await;
        let owner = server.signed_in("700 100 00 01").await;
        let cabinet = owner.get("/cabinet").await;
        let id = cabinet.body.split("/en/applications/").nth(1).and_then(|rest| rest.split('"').next()).expect("an application");
        let stranger = server.signed_in("700 444 99 99").await;
        for path in ["", "/about", "/team", "/estimate", "/attachments", "/check"] {
            stranger.get(&format!("/applications/{id}{path}")).await.assert_status(403);
        }
        for path in ["/about", "/send"] {
            stranger.post(&format!("/applications/{id}{path}"), &[("title", "mine now")]).await.assert_status(403);
        }
        let page = owner.get(&format!("/applications/{id}")).await;
        let file = page.body.split("/en/files/").nth(1).and_then(|rest| rest.split('"').next());
        if let Some(file) = file {
            owner.get(&format!("/files/{file}")).await.assert_status(200);
            stranger.get(&format!("/files/{file}")).await.assert_status(403);
            assert_ne!(server.person().get(&format!("/files/{file}")).await.status, 200);
        }
    }

    async fn rules_change_only_by_two_different_people(engine: Engine) {
        let server = Server::demonstration(engine).await;
        let (first, second) = (server.signed_in("700 000 00 06").await, server.signed_in("700 000 00 07").await);
        let rules = include_str!("../../programmes/almaty-2026.toml").replace("pool = 90_000_000", "pool = 95_000_000");
        let reason = "The city council has added five million to the pool.";
        first.post("/desk/rules", &[("rules", "[broken"), ("reason", reason)]).await.assert_status(422).assert_says("line 1");
        first.post("/desk/rules", &[("rules", &rules), ("reason", "short")]).await.assert_status(422);
        first.post("/desk/rules", &[("rules", &rules), ("reason", reason)]).await.assert_status(303);
        let page = second.get("/desk/rules").await;
        let approve = page.body.split("/en/desk/rules/").nth(1).and_then(|rest| rest.split('"').next()).expect("a proposal");
        let approve = format!("/desk/rules/{approve}");
        let before = server.person().get("/rules.json").await.body;
        assert_ne!(first.post(&approve, &[]).await.status, 303, "not one's own");
        assert_eq!(server.person().get("/rules.json").await.body, before);
        second.post(&approve, &[]).await.assert_status(303);
        assert_ne!(second.post(&approve, &[]).await.status, 303, "once");
        let after = server.person().get("/rules.json").await.body;
        assert!(after.contains("95000000") && !before.contains("95000000"));
        server.person().get("/rules").await.assert_says(reason);
    }
}
