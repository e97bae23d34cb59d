//! The commission on a real database: SQLite and PostgreSQL.

use super::service::{Opened, declare, hand_in, open};
use super::store::closed_at;
use super::{closing, project, protocol, service};
use crate::application::samples::whole_draft;
use crate::application::sealing::Content;
use crate::application::store as applications;
use crate::platform::form::FormData;
use crate::platform::{Actor, Fault, Role, audit};
use crate::stage::{RULES, Stage};
use crate::values::Tenge;

const DURING: &str = "2026-04-01T12:00:00+05:00";
const AFTER: &str = "2026-04-18T12:00:00+05:00";

/// A commission with the application `a1` before it. The folder is gone when it is dropped.
struct Commission(Stage);

impl std::ops::Deref for Commission {
    type Target = Stage;

    fn deref(&self) -> &Stage {
        &self.0
    }
}

async fn commissions() -> Vec<Commission> {
    let mut all = Vec::new();
    for stage in Stage::on_both_engines(RULES).await {
        let commission = Commission(stage);
        commission.set_stage().await.expect("the stage");
        commission.play(DURING).await;
        all.push(commission);
    }
    all
}

impl Commission {
    async fn set_stage(&self) -> Result<(), Fault> {
        let mut tx = self.app.db.begin().await?;
        for id in ["captain", "chair", "m1", "m2", "m3"] {
            let sql = "INSERT INTO account (id, phone_hash, phone_sealed, name, created_at) VALUES ($1, $1, '', $1, 0)";
            sqlx::query(sql).bind(id).execute(&mut *tx).await?;
        }
        tx.commit().await?;
        self.add_application("a1", "in-review", 1).await
    }

    async fn add_application(&self, id: &str, state: &str, number: i64) -> Result<(), Fault> {
        let mut tx = self.app.db.begin().await?;
        let sql = "INSERT INTO application (id, round_id, captain_id, state, revision, draft, title, direction, number, \
                   grant_amount, created_at, updated_at) VALUES ($1, $2, 'captain', $3, 1, '{}', 'Light', 'media', $4, 0, 0, 0)";
        let query = sqlx::query(sql).bind(id).bind(&self.round.id).bind(state).bind(number);
        query.execute(&mut *tx).await?;
        let (content, sha256) = Content::new(whole_draft(), Vec::new()).seal(&self.app.secrets)?;
        applications::add_version(&self.app, &mut tx, id, &content, &sha256).await?;
        tx.commit().await?;
        Ok(())
    }

    async fn set_state(&self, id: &str, state: &str) {
        let mut tx = self.app.db.begin().await.expect("a transaction");
        let sql = "UPDATE application SET state = $1 WHERE id = $2";
        sqlx::query(sql).bind(state).bind(id).execute(&mut *tx).await.expect("set");
        tx.commit().await.expect("committed");
    }

    /// Declares no conflict and hands a review in.
    async fn review(&self, member: &Actor, score: u32) {
        declare(&self.app, member, "a1", &none()).await.expect("declared");
        hand_in(&self.app, member, "a1", &self.scores(score)).await.expect("handed in");
    }

    fn scores(&self, score: u32) -> FormData {
        let criteria = self.round.rules.review.criteria.iter();
        let mut data =
            FormData::from_pairs(criteria.map(|criterion| (format!("score-{}", criterion.code), score.to_string())));
        data.set("comment", "The estimate is sound and the goal can be measured.");
        data
    }
}

fn member(id: &str) -> Actor {
    let role = if id == "chair" { Role::Chair } else { Role::Member };
    Actor { account_id: id.into(), name: id.into(), roles: vec![(role, "maslikhat".into())] }
}

fn none() -> FormData {
    FormData::from_pairs([("conflict", "none")])
}

fn conflict() -> FormData {
    FormData::from_pairs([("conflict", "conflict"), ("reason", "My brother leads the team")])
}

fn decision(word: &str) -> FormData {
    FormData::from_pairs([("decision", word), ("reason", "Every line of the estimate serves the project.")])
}

fn codes(result: Result<(), Fault>) -> Vec<String> {
    match result {
        Err(Fault::Invalid(problems)) => problems.into_iter().map(|problem| problem.code).collect(),
        other => vec![format!("{other:?}")],
    }
}

#[tokio::test]
async fn from_declarations_to_the_public_protocol() {
    for c in commissions().await {
        let (app, chair) = (&c.app, member("chair"));
        c.review(&member("m1"), 6).await;
        c.review(&member("m2"), 7).await;
        assert_eq!(closing::decide(app, &chair, "a1", &decision("admit")).await, Err(Fault::Forbidden), "undeclared");
        declare(app, &chair, "a1", &none()).await.expect("declared");
        assert_eq!(codes(closing::decide(app, &chair, "a1", &decision("admit")).await), ["review-too-few"]);
        c.review(&member("m3"), 7).await;
        assert_eq!(codes(closing::close(app, &chair).await), ["review-undecided"]);
        closing::decide(app, &chair, "a1", &decision("admit")).await.expect("decided");
        assert_eq!(closing::decide(app, &chair, "a1", &decision("reject")).await, Err(Fault::Conflict));
        assert_eq!(hand_in(app, &chair, "a1", &c.scores(1)).await, Err(Fault::Conflict), "after the decision");

        let project = project::by_number(app, &c.round.id, 1).await.expect("a project");
        assert!(project.admitted && project.code("almaty-2026") == "almaty-2026-1");
        assert_eq!((project.score_thousandths, project.reviews), (33_333, 3));
        assert_eq!(project.cost, Tenge::new(970_000));
        assert_eq!(project.team, ["Member 1", "Member 2", "Member 3"]);

        assert_eq!(closed_at(app, &c.round.id).await, Ok(None));
        assert_eq!(protocol::protocol(app, c.round.clone()).await.err(), Some(Fault::NotFound), "not public yet");
        closing::close(app, &chair).await.expect("closed");
        assert_eq!(closing::close(app, &chair).await, Err(Fault::Conflict));
        let protocol = protocol::protocol(app, c.round.clone()).await.expect("public");
        assert_eq!((protocol.seats.len(), protocol.decisions.len(), protocol.closed_by.as_str()), (4, 1, "chair"));
        assert_eq!(audit::first_break(app).await, Ok(None));
    }
}

#[tokio::test]
async fn a_member_with_a_conflict_never_opens_the_file() {
    for c in commissions().await {
        let (app, m1) = (&c.app, member("m1"));
        assert!(matches!(open(app, &m1, "a1").await, Ok(Opened::Closed(_))), "before the declaration");
        assert_eq!(hand_in(app, &m1, "a1", &c.scores(5)).await, Err(Fault::Forbidden));
        declare(app, &m1, "a1", &conflict()).await.expect("declared");
        assert!(matches!(open(app, &m1, "a1").await, Ok(Opened::Closed(_))));
        assert_eq!(service::attachment(app, &m1, "a1", "any").await.err(), Some(Fault::Forbidden));
        assert_eq!(hand_in(app, &m1, "a1", &c.scores(5)).await, Err(Fault::Forbidden));
        assert_eq!(declare(app, &m1, "a1", &none()).await, Err(Fault::Conflict), "a conflict is never taken back");

        let m2 = member("m2");
        declare(app, &m2, "a1", &none()).await.expect("declared");
        assert!(matches!(open(app, &m2, "a1").await, Ok(Opened::Open(_))));
        declare(app, &m2, "a1", &conflict()).await.expect("noticed in the file");
        assert!(matches!(open(app, &m2, "a1").await, Ok(Opened::Closed(_))));

        c.review(&member("m3"), 5).await;
        assert_eq!(declare(app, &member("m3"), "a1", &conflict()).await, Err(Fault::Conflict), "handed in");
        let chair = member("chair");
        declare(app, &chair, "a1", &conflict()).await.expect("declared");
        assert_eq!(closing::decide(app, &chair, "a1", &decision("admit")).await, Err(Fault::Forbidden));
    }
}

#[tokio::test]
async fn closing_waits_for_everybody() {
    for c in commissions().await {
        let (app, chair) = (&c.app, member("chair"));
        c.add_application("a2", "submitted", 2).await.expect("added");
        c.add_application("a3", "returned", 3).await.expect("added");
        let expected = ["review-admission-unfinished", "review-correcting", "review-undecided"];
        assert_eq!(codes(closing::close(app, &chair).await), expected);
        c.set_state("a1", "refused").await;
        c.set_state("a2", "refused").await;
        assert_eq!(codes(closing::close(app, &chair).await), ["review-correcting"]);
        c.play(AFTER).await;
        closing::close(app, &chair).await.expect("what was not sent again in time waits for nothing");
    }
}

#[tokio::test]
async fn double_clicks_hand_in_and_decide_once() {
    for c in commissions().await {
        let (app, m1, chair) = (&c.app, member("m1"), member("chair"));
        declare(app, &m1, "a1", &none()).await.expect("declared");
        let scores = c.scores(8);
        let twice = futures_util::future::join_all((0..6).map(|_| hand_in(app, &m1, "a1", &scores))).await;
        assert_eq!(twice.iter().filter(|done| done.is_ok()).count(), 1, "{twice:?}");
        for id in ["m2", "m3", "chair"] {
            c.review(&member(id), 8).await;
        }
        let admit = decision("admit");
        let twice = futures_util::future::join_all((0..6).map(|_| closing::decide(app, &chair, "a1", &admit))).await;
        assert_eq!(twice.iter().filter(|done| done.is_ok()).count(), 1, "{twice:?}");
        assert_eq!(project::admitted(app, &c.round.id).await.map(|all| all.len()), Ok(1));
    }
}

#[tokio::test]
async fn reviews_are_handed_in_only_while_the_phase_lasts() {
    for c in commissions().await {
        declare(&c.app, &member("m1"), "a1", &none()).await.expect("declared");
        c.play(AFTER).await;
        let late = hand_in(&c.app, &member("m1"), "a1", &c.scores(5)).await;
        assert_eq!(late, Err(Fault::Closed("closed-review")));
    }
}
