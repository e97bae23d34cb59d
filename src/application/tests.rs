//! Filling in, sending and admission on a real database: SQLite and PostgreSQL.

use super::model::{Draft, State};
use super::samples::{born, whole_draft};
use super::service::{self, Decision, Saving};
use super::store;
use crate::account::service::ensure;
use crate::platform::files::Upload;
use crate::platform::{Actor, Fault, Role, audit, outbox};
use crate::stage::{RULES, Stage};
use crate::values::Phone;
use std::collections::BTreeSet;

const OPEN: &str = "2026-03-01T12:00:00+05:00";
const REVIEW: &str = "2026-04-01T12:00:00+05:00";
const VOTE: &str = "2026-04-25T12:00:00+05:00";

struct House(Stage);

impl std::ops::Deref for House {
    type Target = Stage;

    fn deref(&self) -> &Stage {
        &self.0
    }
}

async fn houses() -> Vec<House> {
    let mut all = Vec::new();
    for stage in Stage::on_both_engines(RULES).await {
        let house = House(stage);
        house.play(OPEN).await;
        all.push(house);
    }
    all
}

impl House {
    async fn person(&self, number: u32, roles: &[Role]) -> Actor {
        let phone = Phone::parse(&format!("+7701{number:07}")).expect("a phone");
        let mut tx = self.app.db.begin().await.expect("a transaction");
        let account_id = ensure(&self.app, &mut tx, &phone, "Captain").await.expect("an account");
        tx.commit().await.expect("committed");
        let roles = roles.iter().map(|role| (*role, String::new())).collect();
        Actor { account_id, name: "Captain".into(), roles }
    }

    /// A started application that holds the draft and one file.
    async fn filled(&self, captain: &Actor, draft: Draft) -> String {
        let started = service::start(&self.app, captain, &self.round).await.expect("started");
        service::save_draft(&self.app, captain, &started.id, 1, draft).await.expect("saved");
        let upload = Upload { field: "file".into(), name: "plan.pdf".into(), bytes: "%PDF-1.7 plan".into() };
        service::add_attachments(&self.app, captain, &started.id, vec![upload]).await.expect("attached");
        started.id
    }

    async fn state(&self, id: &str) -> State {
        store::by_id(&self.app, id).await.expect("the application").state
    }
}

/// A whole draft with people of its own.
fn draft_of(team: u16) -> Draft {
    let member = |serial: u16| born("2000-01-01", team * 5 + serial);
    Draft { team: (1..=3).map(member).collect(), ..whole_draft() }
}

fn codes<T>(result: Result<T, Fault>) -> Vec<String> {
    match result {
        Err(Fault::Invalid(problems)) => problems.into_iter().map(|problem| problem.code).collect(),
        Err(fault) => vec![format!("{fault:?}")],
        Ok(_) => Vec::new(),
    }
}

#[tokio::test]
async fn from_the_draft_to_the_commission() {
    for house in houses().await {
        let (app, captain) = (&house.app, house.person(1, &[]).await);
        let operator = house.person(2, &[Role::Operator]).await;
        let id = house.filled(&captain, draft_of(1)).await;
        assert_eq!(service::send(app, &captain, &id).await, Ok(1));
        assert_eq!(service::send(app, &captain, &id).await, Ok(1), "a double click sends once");
        let application = store::by_id(app, &id).await.expect("the application");
        assert_eq!(service::sent(app, &application).await, Ok(draft_of(1)));
        let decide = |decision, remark| service::decide(app, &operator, &id, application.revision, decision, remark);
        assert_eq!(codes(decide(Decision::Return, "Short").await), ["remark-short"]);
        decide(Decision::Return, "The sketch cannot be read.").await.expect("returned");
        assert_eq!(decide(Decision::Admit, "").await, Err(Fault::Conflict), "decided once");
        assert_eq!(outbox::visible(app, 9).await.expect("messages").len(), 1);
        house.play(REVIEW).await;
        assert_eq!(service::send(app, &captain, &id).await, Ok(1), "returned ones come back during the review");
        decide(Decision::Admit, "").await.expect("admitted");
        assert_eq!(house.state(&id).await, State::InReview);
        let states: Vec<State> =
            store::history(app, &id).await.expect("history").iter().map(|step| step.state).collect();
        assert_eq!(states, [State::Submitted, State::Returned, State::Submitted, State::InReview]);
        assert_eq!(audit::first_break(app).await, Ok(None));
    }
}

#[tokio::test]
async fn what_breaks_the_rules_is_not_sent() {
    for house in houses().await {
        let (app, captain) = (&house.app, house.person(1, &[]).await);
        let mut draft = draft_of(1);
        draft.team[2] = born("2008-03-02", 9);
        draft.lines[0].quantity = "1".into();
        draft.lines[0].price = "429999".into();
        let id = house.filled(&captain, draft).await;
        assert_eq!(codes(service::send(app, &captain, &id).await), ["team-age-below", "estimate-below"]);
        assert_eq!(house.state(&id).await, State::Draft);
        house.play("2026-03-02T00:00:00+05:00").await;
        assert_eq!(codes(service::send(app, &captain, &id).await), ["estimate-below"], "eighteen since midnight");
        house.play(REVIEW).await;
        assert_eq!(service::send(app, &captain, &id).await, Err(Fault::Closed("closed-application")));
    }
}

#[tokio::test]
async fn a_person_is_in_one_team_a_round() {
    for house in houses().await {
        let app = &house.app;
        let (first, second) = (house.person(1, &[]).await, house.person(2, &[]).await);
        let one = house.filled(&first, draft_of(1)).await;
        let mut draft = draft_of(2);
        draft.team[1] = draft_of(1).team[2].clone();
        let two = house.filled(&second, draft).await;
        service::send(app, &first, &one).await.expect("sent");
        assert_eq!(codes(service::send(app, &second, &two).await), ["person-in-other-team"]);
        assert_eq!(house.state(&two).await, State::Draft);
        service::save_draft(app, &second, &two, 2, draft_of(2)).await.expect("saved");
        assert_eq!(service::send(app, &second, &two).await, Ok(2));
    }
}

#[tokio::test]
async fn senders_at_once_get_numbers_without_gaps() {
    for house in houses().await {
        let mut sending = tokio::task::JoinSet::new();
        for team in 1..=8 {
            let captain = house.person(team.into(), &[]).await;
            let id = house.filled(&captain, draft_of(team)).await;
            let app = house.app.clone();
            sending.spawn(async move { service::send(&app, &captain, &id).await.expect("sent") });
        }
        let numbers: BTreeSet<i64> = sending.join_all().await.into_iter().collect();
        assert_eq!(numbers, (1..=8).collect());
    }
}

#[tokio::test]
async fn a_stale_save_changes_nothing_and_shows_what_is_stored() {
    for house in houses().await {
        let (app, captain) = (&house.app, house.person(1, &[]).await);
        let started = service::start(app, &captain, &house.round).await.expect("started");
        let again = service::start(app, &captain, &house.round).await.expect("started");
        assert_eq!(started.id, again.id, "a double click starts one");
        let titled = |title: &'static str| move |draft: &mut Draft| draft.title = title.into();
        let first = service::save(app, &captain, &started.id, 1, titled("First")).await.expect("saved");
        assert!(matches!(first, Saving::Saved(_)));
        match service::save(app, &captain, &started.id, 1, titled("Second")).await.expect("an answer") {
            Saving::Stale(work) => assert_eq!((work.draft.title.as_str(), work.application.revision), ("First", 2)),
            Saving::Saved(_) => panic!("the first text would be lost"),
        }
    }
}

#[tokio::test]
async fn only_those_concerned_get_in() {
    for house in houses().await {
        let app = &house.app;
        let (captain, other) = (house.person(1, &[]).await, house.person(2, &[]).await);
        let operator = house.person(3, &[Role::Operator]).await;
        let id = house.filled(&captain, draft_of(1)).await;
        let file = service::own(app, &captain, &id).await.expect("one's own").attachments.remove(0).id;
        assert_eq!(service::own(app, &other, &id).await.err(), Some(Fault::Forbidden));
        assert_eq!(service::send(app, &other, &id).await, Err(Fault::Forbidden));
        assert_eq!(service::remove_attachment(app, &other, &id, &file).await, Err(Fault::Forbidden));
        assert_eq!(service::readable_attachment(app, &other, &file).await.err(), Some(Fault::Forbidden));
        assert_eq!(
            service::readable_attachment(app, &operator, &file).await.err(),
            Some(Fault::Forbidden),
            "not sent yet"
        );
        service::send(app, &captain, &id).await.expect("sent");
        assert!(service::readable_attachment(app, &operator, &file).await.is_ok());
        let member = Actor { roles: vec![(Role::Member, "academia".into())], ..house.person(4, &[]).await };
        assert_eq!(service::readable_attachment(app, &member, &file).await.err(), Some(Fault::Forbidden), "undeclared");
        assert_eq!(service::remove_attachment(app, &captain, &id, &file).await, Err(Fault::Conflict), "sent");
        let admit = |actor| service::decide(app, actor, &id, 2, Decision::Admit, "");
        assert_eq!(admit(&captain).await, Err(Fault::Forbidden));
        house.play(VOTE).await;
        assert_eq!(admit(&operator).await, Err(Fault::Closed("closed-review")));
    }
}
