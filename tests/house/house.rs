//! What holds for every page and every request.

use crate::common::Server;
use crate::on_both_engines;
use reqwest::header;

fn header_of(headers: &header::HeaderMap, name: &str) -> String {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
}

on_both_engines! {
    async fn every_answer_is_safe(engine: Engine) {
        let server = Server::demonstration(engine).await;
        let person = server.person();
        for path in ["/", "/projects", "/vote", "/rules", "/results", "/sign-in", "/nowhere", "/about", "/open-data"] {
            let answer = person.get(path).await;
            assert!(answer.status == 200 || answer.status == 404, "{path}: {}", answer.status);
            let policy = header_of(&answer.headers, "content-security-policy");
            assert!(policy.contains("script-src 'none'") && policy.contains("default-src 'none'"), "{path}: {policy}");
            assert_eq!(header_of(&answer.headers, "x-content-type-options"), "nosniff", "{path}");
            assert!(!answer.body.contains("<script") && !answer.body.contains(" style="), "{path}");
            assert!(answer.body.contains("<main") && answer.body.contains("<h1") && answer.body.contains("lang=\"en\""), "{path}");
        }
        assert_eq!(person.get_raw("/healthz").await.body, "ok");
        assert_eq!(person.get_raw("/readyz").await.body, "ready");
        let root = person.get_raw("/").await;
        assert_eq!(header_of(&root.headers, "location"), "/kk/");
    }

    async fn other_sites_cannot_post(engine: Engine) {
        let server = Server::empty(engine).await;
        let client = reqwest::Client::new();
        for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://elsewhere.example")] {
            let answer = client.post(format!("{}/kk/sign-in", server.url)).header(name, value).body("phone=7005550001").send().await;
            assert_eq!(answer.expect("answered").status(), 403, "{name}");
        }
    }

    async fn a_code_bears_five_attempts(engine: Engine) {
        let server = Server::empty(engine).await;
        let (person, phone) = (server.person(), "700 555 00 02");
        let asked = person.post("/sign-in", &[("phone", phone)]).await;
        let id = asked.location.split("id=").nth(1).and_then(|rest| rest.split('&').next()).unwrap_or_default().to_owned();
        let right = person.code_for(phone).await;
        let wrong = if right == "000000" { "000001" } else { "000000" };
        for left in (0..5).rev() {
            let answer = person.post("/sign-in/code", &[("id", &id), ("code", wrong)]).await;
            answer.assert_status(422);
            if left > 0 {
                answer.assert_says(&left.to_string());
            }
        }
        person.post("/sign-in/code", &[("id", &id), ("code", &right)]).await.assert_status(422);
        person.get("/cabinet").await.assert_status(303);
    }

    async fn the_audit_chain_is_whole(engine: Engine) {
        let server = Server::demonstration(engine).await;
        let auditor = server.signed_in("700 000 00 09").await;
        auditor.get("/desk/audit").await.assert_status(200).assert_says("whole");
    }

    async fn a_request_that_is_too_large_is_refused(engine: Engine) {
        let server = Server::empty(engine).await;
        let person = server.signed_in("700 555 00 03").await;
        let huge = "x".repeat(2_000_000);
        person.post("/sign-in", &[("phone", &huge)]).await.assert_status(413);
    }
}
