//! A grant on a real database: SQLite and PostgreSQL.

use super::public::progress;
use super::service::{self, complete, decide, file, pay, photo, record, sign};
use super::store;
use crate::platform::files::{self, Upload};
use crate::platform::form::FormData;
use crate::platform::{Actor, Fault, Role, audit, outbox};
use crate::programme::rules::ReportKind::{self, Final, Midterm, Start};
use crate::stage::{RULES, Stage};
use crate::values::{Phone, Tenge};
use std::io::Cursor;

const RESULTS: &str = "2026-05-12T12:00:00+05:00";
const IMPLEMENTATION: &str = "2026-06-10T12:00:00+05:00";
const AFTERWARDS: &str = "2026-10-10T12:00:00+05:00";

/// The project `p1` has won 1 000 001 tenge; `p2` has not.
struct Grants(Stage);

impl std::ops::Deref for Grants {
    type Target = Stage;

    fn deref(&self) -> &Stage {
        &self.0
    }
}

async fn stages() -> Vec<Grants> {
    let mut all = Vec::new();
    for stage in Stage::on_both_engines(RULES).await {
        let stage = Grants(stage);
        stage.people().await;
        stage.project(&stage.round.id, "p1", 1, "won").await;
        stage.project(&stage.round.id, "p2", 2, "no-money").await;
        stage
            .run(
                "INSERT INTO result (round_id, tally, tally_sha256, published_by, published_at, ballots, money_left) \
                   SELECT id, '{}', '', 'manager', 1778140800000, 10, 0 FROM round",
            )
            .await;
        stage.play(RESULTS).await;
        all.push(stage);
    }
    all
}

impl Grants {
    async fn run(&self, sql: &'static str) {
        let mut tx = self.app.db.begin().await.expect("a transaction");
        sqlx::query(sql).execute(&mut *tx).await.expect("done");
        tx.commit().await.expect("committed");
    }

    async fn people(&self) {
        let mut tx = self.app.db.begin().await.expect("a transaction");
        let phone = Phone::parse("+7 701 234 56 78").expect("a phone");
        for id in ["captain", "other", "finance", "operator", "member", "manager"] {
            sqlx::query(
                "INSERT INTO account (id, phone_hash, phone_sealed, name, created_at) VALUES ($1, $1, $2, $1, 0)",
            )
            .bind(id)
            .bind(self.app.secrets.seal("phone", phone.as_str()))
            .execute(&mut *tx)
            .await
            .expect("an account");
        }
        tx.commit().await.expect("committed");
    }

    async fn project(&self, round_id: &str, id: &str, number: i64, outcome: &str) {
        let mut tx = self.app.db.begin().await.expect("a transaction");
        let application = "INSERT INTO application (id, round_id, captain_id, state, revision, draft, title, direction, number, \
                           grant_amount, created_at, updated_at) \
                           VALUES ($1, $2, 'captain', 'admitted', 1, '{}', 'Light', 'media', $3, 1000001, 0, 0)";
        sqlx::query(application).bind(id).bind(round_id).bind(number).execute(&mut *tx).await.expect("an application");
        let project = "INSERT INTO project (id, round_id, application_id, number, admitted, reason, score_thousandths, reviews, \
                       title, annotation, direction, sub_direction, problem, goal, place, months, cost, team, estimate, decided_at) \
                       VALUES ($1, $2, $1, $3, 1, '', 0, 3, 'Light', '', 'media', '', '', '', 'Abay 10', 2, 1000001, '[]', '[]', 0)";
        sqlx::query(project).bind(id).bind(round_id).bind(number).execute(&mut *tx).await.expect("a project");
        let selection = "INSERT INTO selection (round_id, project_id, place, votes, cost, outcome, money_before) \
                         VALUES ($1, $2, $3, 5, 1000001, $4, 90000000)";
        let query = sqlx::query(selection).bind(round_id).bind(id).bind(number).bind(outcome);
        query.execute(&mut *tx).await.expect("a selection");
        tx.commit().await.expect("committed");
    }

    async fn sign(&self) -> Result<(), Fault> {
        sign(&self.app, &staff("finance", Role::Finance), "p1", &agreement()).await
    }

    async fn pay(&self, ordinal: usize) -> Result<(), Fault> {
        let form = FormData::from_pairs([("payment_order", format!("{ordinal}/26"))]);
        pay(&self.app, &staff("finance", Role::Finance), "p1", ordinal, &form).await
    }

    async fn file(&self, kind: ReportKind, spent: &str, photos: u8) -> Result<(), Fault> {
        let body = "Жоба жоспар бойынша жүріп жатыр. ".repeat(10);
        let form = FormData::from_pairs([("body", body.as_str()), ("spent", spent)]);
        file(&self.app, &captain(), "p1", kind, &form, pictures(photos)).await
    }

    async fn decide(&self, kind: ReportKind, decision: &str) -> Result<(), Fault> {
        let grant = store::by_project(&self.app, "p1").await?.ok_or(Fault::NotFound)?;
        let reports = store::reports(self.app.db.read(), &grant.id).await?;
        let report = reports.into_iter().find(|report| report.kind == kind).ok_or(Fault::NotFound)?;
        let seen = report.submitted_at.millis().to_string();
        let form =
            FormData::from_pairs([("decision", decision), ("remark", "Фотода адамдар көрінбейді"), ("seen", &seen)]);
        decide(&self.app, &staff("operator", Role::Operator), "p1", kind, &form).await
    }

    async fn visit(&self, photos: u8) -> Result<String, Fault> {
        let form = FormData::from_pairs([
            ("day", "2026-06-09"),
            ("place", "Абай даңғылы, 10"),
            ("participants", "Комиссия мүшелері"),
            ("findings", "Сатып алынғанның бәрі орнында тұр."),
            ("conclusion", "in-order"),
        ]);
        record(&self.app, &staff("member", Role::Member), "p1", &form, pictures(photos)).await
    }

    async fn complete(&self) -> Result<(), Fault> {
        complete(&self.app, &staff("manager", Role::Manager), "p1").await
    }
}

fn agreement() -> FormData {
    FormData::from_pairs([("number", "7-Г"), ("day", "2026-05-12"), ("account", "KZ86 125K ZT50 0410 0100")])
}

fn captain() -> Actor {
    Actor { account_id: "captain".into(), name: "captain".into(), roles: Vec::new() }
}

fn staff(id: &str, role: Role) -> Actor {
    Actor { account_id: id.into(), name: id.into(), roles: vec![(role, String::new())] }
}

fn pictures(count: u8) -> Vec<Upload> {
    let picture = |shade: u8| {
        let mut bytes = Cursor::new(Vec::new());
        let image = image::RgbImage::from_pixel(8, 8, image::Rgb([shade; 3]));
        image.write_to(&mut bytes, image::ImageFormat::Jpeg).expect("a picture");
        Upload { field: "photos".into(), name: format!("{shade}.jpg"), bytes: bytes.into_inner().into() }
    };
    (0..count).map(picture).collect()
}

fn codes<T: std::fmt::Debug>(result: Result<T, Fault>) -> Vec<String> {
    match result {
        Err(Fault::Invalid(problems)) => problems.into_iter().map(|problem| problem.code).collect(),
        other => vec![format!("{other:?}")],
    }
}

#[tokio::test]
async fn from_the_agreement_to_the_end() {
    for s in stages().await {
        assert_eq!(s.pay(1).await, Err(Fault::NotFound), "no agreement, no money");
        s.sign().await.expect("signed");
        s.pay(1).await.expect("paid");
        assert_eq!(codes(s.pay(2).await), ["grant-waits-start-report-accepted", "grant-waits-midterm-report-accepted"]);
        s.file(Start, "", 1).await.expect("sent in the results");
        s.decide(Start, "accept").await.expect("accepted");
        assert_eq!(s.file(Midterm, "400000", 2).await, Err(Fault::Closed("closed-implementation")));
        s.play(IMPLEMENTATION).await;
        assert_eq!(codes(s.file(Midterm, "500001", 1).await), ["grant-spent-above-paid", "grant-photos-few"]);
        s.file(Midterm, "500000", 2).await.expect("sent");
        assert_eq!(codes(s.pay(2).await), ["grant-waits-midterm-report-accepted"]);
        s.decide(Midterm, "accept").await.expect("accepted");
        assert_eq!(codes(s.file(Final, "0", 3).await), ["grant-report-waits-tranche"]);
        s.pay(2).await.expect("paid");
        s.file(Final, "800000", 3).await.expect("sent");
        s.decide(Final, "accept").await.expect("accepted");
        assert_eq!(codes(s.pay(3).await), ["grant-waits-visit-recorded"]);
        s.visit(1).await.expect("recorded");
        assert_eq!(codes(s.complete().await), ["grant-complete-tranche"]);
        s.pay(3).await.expect("paid");
        s.complete().await.expect("completed");
        assert_eq!(s.complete().await, Err(Fault::Conflict));
        assert_eq!(s.visit(1).await, Err(Fault::Conflict), "nothing is added to a completed grant");
        let progress = progress(&s.app, "p1").await.expect("read").expect("a grant");
        assert_eq!((progress.paid, progress.amount), (Tenge::new(1_000_001), Tenge::new(1_000_001)));
        let amounts: Vec<i64> = progress.tranches.iter().map(|tranche| tranche.amount.whole()).collect();
        assert_eq!(amounts, [500_000, 300_000, 200_001]);
        assert_eq!(progress.reports.iter().map(|report| report.photos.len()).collect::<Vec<_>>(), [1, 2, 3]);
        assert!(progress.completed_on.is_some() && progress.visits.len() == 1);
        assert_eq!(audit::first_break(&s.app).await, Ok(None));
    }
}

#[tokio::test]
async fn a_returned_report_comes_back_with_its_photos_even_after_the_last_day() {
    for s in stages().await {
        s.sign().await.expect("signed");
        s.file(Start, "", 2).await.expect("sent");
        assert_eq!(s.file(Start, "", 1).await, Err(Fault::Conflict), "it is being read");
        s.decide(Start, "return").await.expect("returned");
        assert_eq!(s.decide(Start, "accept").await, Err(Fault::Conflict));
        let messages = outbox::visible(&s.app, 10).await.expect("messages");
        assert!(messages.iter().any(|message| message.body.contains("түзетуге қайтарылды")), "the captain is told");
        s.play(AFTERWARDS).await;
        let grant = store::by_project(&s.app, "p1").await.expect("read").expect("a grant");
        let report = store::reports(s.app.db.read(), &grant.id).await.expect("read").remove(0);
        let photos = store::photos(&s.app, &report.id).await.expect("read");
        let form = |drop: &[&str]| {
            let drop = drop.iter().map(|id| ("drop", (*id).to_owned()));
            FormData::from_pairs(drop.chain([("body", "Түзетілген есептің мәтіні. ".repeat(10))]))
        };
        let all: Vec<&str> = photos.iter().map(|photo| photo.id.as_str()).collect();
        assert_eq!(codes(file(&s.app, &captain(), "p1", Start, &form(&all), Vec::new()).await), ["grant-photos-few"]);
        file(&s.app, &captain(), "p1", Start, &form(&all[..1]), pictures(1)).await.expect("sent again");
        assert_eq!(store::photos(&s.app, &report.id).await.expect("read").len(), 2);
        assert_eq!(store::photos(&s.app, &report.id).await.expect("read")[0].id, photos[1].id);
    }
}

#[tokio::test]
async fn of_two_at_once_one_is_first() {
    for s in stages().await {
        let (one, other) = tokio::join!(s.sign(), s.sign());
        assert_eq!([one, other].iter().filter(|done| **done == Err(Fault::Conflict)).count(), 1);
        let (one, other) = tokio::join!(s.pay(1), s.pay(1));
        assert_eq!([one, other].iter().filter(|done| **done == Err(Fault::Conflict)).count(), 1);
        let (one, other) = tokio::join!(s.file(Start, "", 1), s.file(Start, "", 1));
        assert_eq!([one, other].iter().filter(|done| **done == Err(Fault::Conflict)).count(), 1);
        s.play(IMPLEMENTATION).await;
        let (one, other) = tokio::join!(s.visit(1), s.visit(1));
        assert_eq!([one, other].iter().filter(|done| done.is_ok()).count(), 1);
        assert_eq!(codes(s.visit(1).await), ["grant-visit-recorded"]);
    }
}

#[tokio::test]
async fn only_winners_get_an_agreement_and_each_number_is_given_once() {
    for s in stages().await {
        let finance = staff("finance", Role::Finance);
        assert_eq!(sign(&s.app, &finance, "p2", &agreement()).await, Err(Fault::NotFound));
        let mut early = agreement();
        early.set("day", "2026-05-06");
        assert_eq!(codes(sign(&s.app, &finance, "p1", &early).await), ["grant-agreement-early"]);
        s.play(AFTERWARDS).await;
        assert_eq!(s.sign().await, Err(Fault::Closed("closed-implementation")));
        s.play(RESULTS).await;
        s.sign().await.expect("signed");
        s.run("UPDATE selection SET outcome = 'won'").await;
        assert_eq!(codes(sign(&s.app, &finance, "p2", &agreement()).await), ["grant-number-taken"]);
        let dossier = service::for_staff(&s.app, &finance, "p1").await.expect("read");
        assert_eq!(dossier.masked_account(&s.app).as_deref(), Some("KZ86\u{a0}••••\u{a0}0100"));
        assert!(!dossier.grant.expect("a grant").account_sealed.contains("0100"));
    }
}

#[tokio::test]
async fn everybody_keeps_to_their_own() {
    for s in stages().await {
        s.sign().await.expect("signed");
        let stranger = Actor { account_id: "other".into(), ..captain() };
        let form = FormData::default();
        assert_eq!(file(&s.app, &stranger, "p1", Start, &form, Vec::new()).await, Err(Fault::Forbidden));
        for (id, role) in [("operator", Role::Operator), ("member", Role::Member), ("manager", Role::Manager)] {
            let actor = staff(id, role);
            assert_eq!(pay(&s.app, &actor, "p1", 1, &form).await, Err(Fault::Forbidden), "{id}");
            assert_eq!(file(&s.app, &actor, "p1", Start, &form, Vec::new()).await, Err(Fault::Forbidden), "{id}");
        }
        assert_eq!(decide(&s.app, &captain(), "p1", Start, &form).await, Err(Fault::Forbidden));
        s.file(Start, "", 1).await.expect("sent");
        let grant = store::by_project(&s.app, "p1").await.expect("read").expect("a grant");
        let report = store::reports(s.app.db.read(), &grant.id).await.expect("read").remove(0);
        let id = store::photos(&s.app, &report.id).await.expect("read").remove(0).id;
        let look = async |actor: Option<&Actor>| {
            let attachment = files::by_id(&s.app, &id).await.expect("the photo");
            photo(&s.app, actor, attachment).await.map(|photo| photo.id == id)
        };
        assert_eq!(look(None).await, Err(Fault::SignIn));
        assert_eq!(look(Some(&stranger)).await, Err(Fault::Forbidden));
        assert_eq!(look(Some(&captain())).await, Ok(true));
        assert_eq!(look(Some(&staff("member", Role::Member))).await, Ok(true));
        assert!(
            progress(&s.app, "p1").await.expect("read").expect("a grant").reports.is_empty(),
            "not accepted, not public"
        );
        s.decide(Start, "accept").await.expect("accepted");
        assert_eq!(look(None).await, Ok(true));
    }
}
