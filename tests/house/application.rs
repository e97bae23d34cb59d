//! Filing: the rules hold at the server, whatever the page let through.

use crate::common::Server;
use crate::common::filing::{Filing, iin, send};
use crate::on_both_engines;

/// The demonstration files on 3 February 2026.
const CAPTAIN: &str = "700 444 00 01";

async fn refused(server: &Server, filing: &Filing, reason: &str) {
    let captain = server.signed_in(CAPTAIN).await;
    let home = filing.fill(&captain).await;
    let answer = send(&captain, &home).await;
    answer.assert_status(422).assert_says(reason);
    captain.get(&home).await.assert_status(200).assert_says("Being filled in");
}

async fn accepted(server: &Server, filing: &Filing, phone: &str) -> String {
    let captain = server.signed_in(phone).await;
    let home = filing.fill(&captain).await;
    let answer = send(&captain, &home).await;
    answer.assert_status(303);
    assert_eq!(answer.location, format!("{home}?sent=1"));
    home
}

on_both_engines! {
    async fn ages_are_counted_on_the_day_of_filing(engine: Engine) {
        let server = Server::empty(engine).await;
        server.set_clock("2026-02-10T12:00:00+05:00").await;
        let team = |birth: &str, serial: u16| {
            let mut filing = Filing::whole(serial);
            filing.team[2] = iin(birth, serial);
            filing
        };
        refused(&server, &team("2008-02-11", 1), "17").await;
        accepted(&server, &team("2008-02-10", 2), "700 444 00 02").await;
        accepted(&server, &team("1990-02-11", 3), "700 444 00 03").await;
        refused(&server, &team("1990-02-10", 4), "36").await;
    }

    async fn a_team_has_three_or_more_different_people(engine: Engine) {
        let server = Server::empty(engine).await;
        let mut filing = Filing::whole(1);
        filing.team.truncate(2);
        refused(&server, &filing, "3").await;
        let mut filing = Filing::whole(1);
        filing.team[2] = filing.team[0].clone();
        refused(&server, &filing, "IIN").await;
        let mut filing = Filing::whole(1);
        let last = if filing.team[1].ends_with('0') { '1' } else { '0' };
        filing.team[1].replace_range(11.., &last.to_string());
        refused(&server, &filing, "no such IIN").await;
    }

    async fn the_grant_lies_within_its_limits(engine: Engine) {
        let server = Server::empty(engine).await;
        for (serial, prices, reason) in [(1, vec![499_999], "₸500,000"), (2, vec![5_000_001], "₸5,000,000")] {
            let mut filing = Filing::whole(serial);
            filing.prices = prices;
            refused(&server, &filing, reason).await;
        }
        for (serial, price) in [(3, 500_000), (4, 5_000_000)] {
            let mut filing = Filing::whole(serial);
            filing.prices = vec![price];
            accepted(&server, &filing, &format!("700 444 00 0{serial}")).await;
        }
    }

    async fn at_least_one_file_of_an_allowed_kind(engine: Engine) {
        let server = Server::empty(engine).await;
        let mut filing = Filing::whole(1);
        filing.files.clear();
        refused(&server, &filing, "file").await;
        let captain = server.signed_in(CAPTAIN).await;
        let home = filing.fill(&captain).await;
        let program = ("file", "plan.pdf", b"MZ\x90\0\x03 not a plan".to_vec());
        captain.post_files(&format!("{home}/attachments"), &[], &[program]).await.assert_status(422).assert_says("pdf");
    }

    async fn one_team_a_person_a_round(engine: Engine) {
        let server = Server::empty(engine).await;
        accepted(&server, &Filing::whole(1), CAPTAIN).await;
        let mut second = Filing::whole(2);
        second.team[1] = Filing::whole(1).team[0].clone();
        let captain = server.signed_in("700 444 00 02").await;
        let home = second.fill(&captain).await;
        send(&captain, &home).await.assert_status(422).assert_says("Ойдан Шығарылған 2");
    }

    async fn an_application_is_sent_once_and_only_in_its_phase(engine: Engine) {
        let server = Server::empty(engine).await;
        let captain = server.signed_in(CAPTAIN).await;
        let home = Filing::whole(1).fill(&captain).await;
        let late = Filing::whole(2).fill(&captain).await;
        let (first, second) = tokio::join!(send(&captain, &home), send(&captain, &home));
        assert!(first.status == 303 && (second.status == 303 || second.status == 409), "{} {}", first.status, second.status);
        captain.get(&home).await.assert_says("Sent");
        server.set_clock("2026-03-16T18:00:00+05:00").await;
        let answer = send(&captain, &late).await;
        answer.assert_status(423);
    }

    async fn a_stale_save_loses_nothing(engine: Engine) {
        let server = Server::empty(engine).await;
        let captain = server.signed_in(CAPTAIN).await;
        let home = captain.post("/applications", &[]).await.location;
        let revision = captain.get(&format!("{home}/about")).await.input("revision");
        let save = |title: &'static str| {
            let (captain, path, revision) = (&captain, format!("{home}/about"), revision.clone());
            async move { captain.post(&path, &[("title", title), ("revision", &revision)]).await }
        };
        save("The first tab writes this").await.assert_status(303);
        let stale = save("The second tab writes that").await;
        stale.assert_status(409).assert_says("The first tab writes this");
        assert!(stale.body.contains("The second tab writes that"));
        assert!(captain.get(&format!("{home}/about")).await.body.contains("The first tab writes this"));
    }

    async fn text_is_text_and_never_markup(engine: Engine) {
        let server = Server::empty(engine).await;
        let captain = server.signed_in(CAPTAIN).await;
        let home = captain.post("/applications", &[]).await.location;
        let revision = captain.get(&format!("{home}/about")).await.input("revision");
        let attack = "</textarea><script>alert(1)</script>\"><img src=x onerror=alert(1)>";
        let fields = [("title", attack), ("problem", attack), ("revision", &revision)];
        captain.post(&format!("{home}/about"), &fields).await.assert_status(303);
        for page in ["/about", "/check", ""] {
            let body = captain.get(&format!("{home}{page}")).await.body;
            assert!(!body.contains("<script>alert") && !body.contains("<img src=x"), "{page}");
        }
    }
}
