//! One person, one ballot; closed to the second.

use crate::common::Server;
use crate::common::filing::iin;
use crate::common::voting::{admitted, confirm, identify, receipt, vote};
use crate::on_both_engines;
use std::collections::HashSet;

const RACERS: usize = 50;

async fn ballots(server: &Server) -> String {
    let home = server.person().get("/").await;
    home.words()
}

on_both_engines! {
    async fn a_vote_is_counted_and_its_receipt_is_in_the_box(engine: Engine) {
        let server = Server::demonstration(engine).await;
        let numbers = admitted(&server).await;
        assert_eq!(numbers.len(), 24);
        let choices: Vec<&str> = numbers.iter().take(3).map(String::as_str).collect();
        let before = ballots(&server).await;
        let (voter, answer) = vote(&server, &choices, &iin("1990-01-01", 1), "701 555 00 01").await;
        answer.assert_status(303);
        assert_eq!(answer.location, "/vote/receipt");
        let number = receipt(&voter).await;
        assert_ne!(before, ballots(&server).await, "the turnout is public");
        server.person().get(&format!("/vote/check?receipt={number}")).await.assert_status(200).assert_says("is counted");
        // The same confirm once more, as a double click or a lost answer makes it: the same receipt.
        let again = voter.post("/vote/confirm", &[("code", "000000")]).await;
        assert_eq!((again.status, again.location.as_str()), (303, "/vote/receipt"));
        assert_eq!(receipt(&voter).await, number);
    }

    async fn choices_keep_the_rules(engine: Engine) {
        let server = Server::demonstration(engine).await;
        let numbers = admitted(&server).await;
        let four: Vec<&str> = numbers.iter().take(4).map(String::as_str).collect();
        let person = iin("1990-01-01", 1);
        for choices in [four.as_slice(), &[], &["9999"], &[four[0], four[0]]] {
            identify(&server.person(), choices, &person, "701 555 00 01").await.assert_status(422);
        }
        identify(&server.person(), &four, &person, "701 555 00 01").await.assert_says("3");
        identify(&server.person(), &four[..1], "061211600013", "701 555 00 01").await.assert_status(422).assert_says("check digit");
        identify(&server.person(), &four[..1], &iin("2009-01-01", 1), "701 555 00 01").await.assert_status(422).assert_says("18");
        identify(&server.person(), &four[..1], &person, "727 555 00 01").await.assert_status(422);
    }

    async fn a_second_ballot_is_refused_also_by_another_phone(engine: Engine) {
        let server = Server::demonstration(engine).await;
        let numbers = admitted(&server).await;
        let choice = [numbers[0].as_str()];
        let person = iin("1990-01-01", 1);
        vote(&server, &choice, &person, "701 555 00 01").await.1.assert_status(303);
        let (second, answer) = vote(&server, &choice, &person, "701 555 00 02").await;
        assert_ne!(answer.status, 303, "{}", answer.words());
        answer.assert_says("already");
        assert_eq!(second.get("/vote/receipt").await.status, 303, "there is no receipt");
        let (_, other) = vote(&server, &choice, &iin("1990-01-01", 2), "701 555 00 01").await;
        assert_ne!(other.status, 303, "one phone, one person: {}", other.words());
    }

    async fn fifty_racing_ballots_of_one_person_leave_one(engine: Engine) {
        let server = Server::demonstration(engine).await;
        let numbers = admitted(&server).await;
        let person = iin("1990-01-01", 1);
        let mut racers = Vec::new();
        for racer in 0..RACERS {
            let (voter, phone) = (server.person(), format!("701 556 00 {racer:02}"));
            identify(&voter, &[&numbers[racer % numbers.len()]], &person, &phone).await.assert_status(303);
            let code = voter.code_for(&phone).await;
            racers.push((voter, code));
        }
        let casts = racers.into_iter().map(|(voter, code)| {
            tokio::spawn(async move { voter.post("/vote/confirm", &[("code", &code)]).await.status })
        });
        let mut counted = 0;
        for cast in casts.collect::<Vec<_>>() {
            match cast.await.expect("the request ends") {
                303 => counted += 1,
                status => assert!(status == 409 || status == 422, "{status}"),
            }
        }
        assert_eq!(counted, 1);
    }

    async fn fifty_clicks_of_one_voter_are_one_ballot(engine: Engine) {
        let server = Server::demonstration(engine).await;
        let numbers = admitted(&server).await;
        let (voter, phone) = (std::sync::Arc::new(server.person()), "701 555 00 01");
        identify(&voter, &[&numbers[0]], &iin("1990-01-01", 1), phone).await.assert_status(303);
        let code = voter.code_for(phone).await;
        let clicks = (0..RACERS).map(|_| {
            let (voter, code) = (voter.clone(), code.clone());
            tokio::spawn(async move { voter.post("/vote/confirm", &[("code", &code)]).await.status })
        });
        let mut counted = 0;
        for click in clicks.collect::<Vec<_>>() {
            // A code bears five attempts: clicks beyond them are told so, never counted twice.
            counted += usize::from(click.await.expect("the request ends") == 303);
        }
        assert!(counted >= 1);
        let receipts: HashSet<String> = HashSet::from([receipt(&voter).await, receipt(&voter).await]);
        assert_eq!(receipts.len(), 1);
    }

    async fn closed_means_closed_to_the_second(engine: Engine) {
        let server = Server::demonstration(engine).await;
        let numbers = admitted(&server).await;
        let choice = [numbers[0].as_str()];
        server.set_clock("2026-05-04T17:59:59+05:00").await;
        let (_, in_time) = vote(&server, &choice, &iin("1990-01-01", 1), "701 555 00 01").await;
        in_time.assert_status(303);
        let late = server.person();
        identify(&late, &choice, &iin("1990-01-01", 2), "701 555 00 02").await.assert_status(303);
        server.set_clock("2026-05-04T18:00:01+05:00").await;
        let answer = confirm(&late, "701 555 00 02").await;
        answer.assert_status(423);
        assert_eq!(late.get("/vote/receipt").await.status, 303, "there is no receipt");
        identify(&server.person(), &choice, &iin("1990-01-01", 3), "701 555 00 03").await.assert_status(423);
    }
}
