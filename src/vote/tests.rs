//! The ballot box on a real database: SQLite and PostgreSQL.

use super::ballot::Choices;
use super::ballot_box::{CastRequest, cast};
use super::standing::{self, Standing};
use super::{intent, store};
use crate::award;
use crate::platform::form::FormData;
use crate::platform::{Actor, Fault, Role, crypto, outbox};
use crate::stage::{RULES, Stage};
use crate::values::{Day, Lang, Sex, invent_iin};

const DURING: &str = "2026-04-21T12:00:00+05:00";
const LAST_MOMENT: &str = "2026-05-04T17:59:59+05:00";
const END: &str = "2026-05-04T18:00:00+05:00";

/// A vote with the projects 1 to 6, on one engine. The folder and the database are gone when it is dropped.
struct Vote(Stage);

impl std::ops::Deref for Vote {
    type Target = Stage;

    fn deref(&self) -> &Stage {
        &self.0
    }
}

async fn votes() -> Vec<Vote> {
    votes_by(RULES).await
}

async fn votes_by(rules: &str) -> Vec<Vote> {
    let mut all = Vec::new();
    for stage in Stage::on_both_engines(rules).await {
        let vote = Vote(stage);
        vote.set_stage().await.expect("the stage");
        vote.play(DURING).await;
        all.push(vote);
    }
    all
}

impl Vote {
    async fn set_stage(&self) -> Result<(), Fault> {
        let mut tx = self.app.db.begin().await?;
        let account = "INSERT INTO account (id, phone_hash, phone_sealed, name, created_at) VALUES ('chair', 'c', '', 'Chair', 0)";
        sqlx::query(account).execute(&mut *tx).await?;
        for number in 1..=6i64 {
            sqlx::query(
                "INSERT INTO application (id, round_id, captain_id, state, revision, draft, title, direction, number, \
                 grant_amount, created_at, updated_at) VALUES ($1, $2, 'chair', 'admitted', 1, '{}', '', '', $3, 0, 0, 0)",
            )
            .bind(format!("a{number}"))
            .bind(&self.round.id)
            .bind(number)
            .execute(&mut *tx)
            .await?;
            sqlx::query(
                "INSERT INTO project (id, round_id, application_id, number, admitted, reason, score_thousandths, reviews, title, \
                 annotation, direction, sub_direction, problem, goal, place, months, cost, team, estimate, decided_at) \
                 VALUES ($1, $2, $3, $4, 1, '', 0, 3, $5, '', 'media', '', '', '', '', 1, 5000000, '[]', '[]', 0)",
            )
            .bind(format!("p{number}"))
            .bind(&self.round.id)
            .bind(format!("a{number}"))
            .bind(number)
            .bind(format!("Project {number}"))
            .execute(&mut *tx)
            .await?;
        }
        let closing = "INSERT INTO review_closing (round_id, closed_by, closed_at) VALUES ($1, 'chair', 0)";
        sqlx::query(closing).bind(&self.round.id).execute(&mut *tx).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Identifies a person and returns the hash of the token and the code from the message.
    async fn identify(&self, person: u16, phone: u32, numbers: &[&str]) -> (String, String) {
        let Standing::Open(paper) = standing::current(&self.app).await.expect("a standing") else {
            panic!("the vote is not open")
        };
        let choices = Choices::parse(&paper.round.rules, &paper.numbers(), numbers).expect("good choices");
        let data = FormData::from_pairs([("iin", iin(person)), ("phone", format!("+7701{phone:07}"))]);
        let token = intent::identify(&self.app, Lang::Kk, &paper, &choices, &data).await.expect("identified");
        let message = outbox::visible(&self.app, 1).await.expect("messages").remove(0).body;
        (intent::token_hash(&token), message.chars().filter(char::is_ascii_digit).collect())
    }

    async fn cast(&self, (token_hash, code): &(String, String)) -> Result<String, Fault> {
        cast(&self.app, CastRequest { token_hash, code }).await
    }

    async fn ballots(&self) -> (i64, i64) {
        let ballots = store::ballots(self.app.db.read(), &self.round.id).await.expect("ballots");
        (ballots, store::voters(self.app.db.read(), &self.round.id).await.expect("voters"))
    }

    async fn publish(&self) -> Result<(), Fault> {
        let roles = vec![(Role::Manager, String::new())];
        let actor = Actor { account_id: "chair".into(), name: "Manager".into(), roles };
        award::service::publish(&self.app, &actor, &self.round).await
    }
}

fn iin(person: u16) -> String {
    let birth = Day::parse("1990-01-01").expect("a day").plus_days(i32::from(person));
    let iin = (0..100).find_map(|serial| invent_iin(birth, Sex::Female, serial)).expect("a number");
    iin.as_str().to_owned()
}

fn code_of(result: Result<String, Fault>) -> String {
    match result {
        Err(Fault::Invalid(problems)) => problems.first().map(|problem| problem.code.clone()).unwrap_or_default(),
        other => format!("{other:?}"),
    }
}

#[tokio::test]
async fn a_ballot_is_counted_once_however_often_it_is_confirmed() {
    for vote in votes().await {
        let waiting = vote.identify(1, 1, &["3", "1"]).await;
        assert_eq!(code_of(vote.cast(&(waiting.0.clone(), "000".into())).await), "code-length");
        let receipt = vote.cast(&waiting).await.expect("cast");
        assert_eq!(vote.cast(&waiting).await.as_ref(), Ok(&receipt));
        assert_eq!(vote.ballots().await, (1, 1));
        assert_eq!(store::has_receipt(&vote.app, &vote.round.id, &receipt).await, Ok(true));
        let counts = store::counts(vote.app.db.read(), &vote.round.id).await.expect("counts");
        assert_eq!(counts.into_iter().collect::<Vec<_>>(), [(1, 1), (3, 1)]);
        assert!(intent::by_token(&vote.app, &waiting.0).await.expect("asked").is_none());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fifty_ballots_of_one_person_race_and_one_wins() {
    for vote in votes().await {
        let mut waiting = Vec::new();
        for phone in 0..50 {
            waiting.push(vote.identify(2, phone, &["2"]).await);
        }
        let race = futures_util::future::join_all(waiting.iter().map(|one| vote.cast(one))).await;
        let (cast, refused): (Vec<_>, Vec<_>) = race.into_iter().partition(Result::is_ok);
        assert_eq!((cast.len(), refused.len()), (1, 49));
        assert!(refused.into_iter().all(|result| code_of(result) == "already-voted"));
        assert_eq!(vote.ballots().await, (1, 1));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fifty_clicks_on_one_button_get_one_receipt() {
    for vote in votes().await {
        let waiting = vote.identify(3, 3, &["2"]).await;
        // Five attempts a code: more clicks than that find the ballot cast or the code over, never a second ballot.
        let race = futures_util::future::join_all((0..50).map(|_| vote.cast(&waiting))).await;
        let mut receipts: Vec<String> = race.into_iter().flatten().collect();
        receipts.dedup();
        assert_eq!(receipts.len(), 1);
        assert_eq!(vote.cast(&waiting).await.as_ref(), Ok(&receipts[0]));
        assert_eq!(vote.ballots().await, (1, 1));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_phone_brings_no_more_persons_than_allowed() {
    for allowed in [1, 3] {
        let rules = RULES.replace("persons_per_phone = 1", &format!("persons_per_phone = {allowed}"));
        for vote in votes_by(&rules).await {
            let mut waiting = Vec::new();
            for person in 0..12 {
                waiting.push(vote.identify(100 + person, 7, &["4"]).await);
            }
            let race = futures_util::future::join_all(waiting.iter().map(|one| vote.cast(one))).await;
            let (cast, refused): (Vec<_>, Vec<_>) = race.into_iter().partition(Result::is_ok);
            assert_eq!((cast.len(), refused.len()), (allowed, 12 - allowed));
            assert!(refused.into_iter().all(|result| code_of(result) == "vote-phone-full"));
            let allowed = i64::try_from(allowed).expect("few");
            assert_eq!(vote.ballots().await, (allowed, allowed));
        }
    }
}

#[tokio::test]
async fn closed_means_closed_to_the_second() {
    for vote in votes().await {
        let early = vote.identify(4, 4, &["5"]).await;
        let late = vote.identify(5, 5, &["5"]).await;
        vote.play(LAST_MOMENT).await;
        assert!(vote.cast(&early).await.is_ok());
        assert_eq!(vote.publish().await, Err(Fault::Closed("closed-results")));
        vote.play(END).await;
        assert_eq!(vote.cast(&late).await, Err(Fault::Closed("closed-vote")));
        assert!(vote.cast(&early).await.is_ok(), "what was cast in time keeps its receipt");
        assert_eq!(vote.ballots().await, (1, 1));
        assert!(matches!(standing::current(&vote.app).await, Ok(Standing::Over { counted: false, .. })));
    }
}

#[tokio::test]
async fn choices_are_checked_again_when_they_are_cast() {
    for vote in votes().await {
        for (phone, choices) in [(20, "1,2,3,4"), (21, "9"), (22, "2,2"), (23, "")] {
            let waiting = vote.identify(6, phone, &["1"]).await;
            let mut tx = vote.app.db.begin().await.expect("begun");
            let forged = sqlx::query("UPDATE vote_intent SET choices = $1").bind(choices).execute(&mut *tx).await;
            assert_eq!(forged.expect("forged").rows_affected(), 1);
            tx.commit().await.expect("committed");
            assert!(code_of(vote.cast(&waiting).await).starts_with("vote-choice"), "{choices}");
            let mut tx = vote.app.db.begin().await.expect("begun");
            store::clear_intents(&mut tx, &vote.round.id).await.expect("cleared");
            tx.commit().await.expect("committed");
        }
        assert_eq!(vote.ballots().await, (0, 0));
    }
}

#[tokio::test]
async fn the_results_are_published_once_and_close_the_box() {
    for vote in votes().await {
        for (person, numbers) in [(10, vec!["1"]), (11, vec!["1", "2"]), (12, vec!["2", "1", "6"])] {
            let waiting = vote.identify(person, u32::from(person), &numbers).await;
            assert!(vote.cast(&waiting).await.is_ok());
        }
        let late = vote.identify(13, 13, &["3"]).await;
        vote.play(END).await;
        assert_eq!(vote.publish().await, Ok(()));
        assert_eq!(vote.publish().await, Err(Fault::Conflict));
        let result = award::store::result(&vote.app, &vote.round.id).await.expect("asked").expect("published");
        assert_eq!((result.ballots, result.tally_sha256), (3, crypto::sha256_hex(result.tally.as_bytes())));
        assert!(award::repeat::repeat(&result.tally).expect("readable").equal);
        let selected = award::store::selections(&vote.app, &vote.round.id).await.expect("asked");
        let won = |project: &str| selected.iter().any(|one| one.project_id == project && one.outcome.code() == "won");
        assert_eq!(selected.iter().map(|one| one.votes).collect::<Vec<_>>(), [3, 2, 1, 0, 0, 0]);
        assert!(won("p1") && won("p2") && won("p6") && !won("p3"));
        assert!(award::store::winner(&vote.app, "p6").await.expect("asked").is_some());
        vote.play(DURING).await;
        assert!(vote.cast(&late).await.is_err(), "the box stays closed when the day is set back");
        assert_eq!(vote.ballots().await, (3, 3));
    }
}
