//! The public pages over a round's life: nothing shows before it is public, and no text is missing in any language.

use crate::app::router;
use crate::platform::clock::Play;
use crate::platform::config::Config;
use crate::platform::{App, crypto};
use crate::programme::{self, round};
use crate::values::{Instant, Lang};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use leptos::config::LeptosOptions;
use tempfile::TempDir;
use tower::Service;

const RULES: &str = include_str!("../../programmes/almaty-2026.toml");
/// One day of every situation that the home page knows.
const DAYS: [&str; 10] = [
    "2026-01-10",
    "2026-02-10",
    "2026-03-17",
    "2026-03-20",
    "2026-04-19",
    "2026-04-25",
    "2026-05-05",
    "2026-05-10",
    "2026-06-01",
    "2026-12-01",
];

struct Portal {
    app: App,
    router: Router,
    _folder: TempDir,
}

impl Portal {
    async fn new() -> Portal {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().display();
        let file = format!(
            "environment = 'demonstration'\nday_control = true\ndata_dir = '{path}'\ndatabase_url = 'sqlite:{path}/test.db'"
        );
        let config = Config::read(&[], &file, std::iter::empty()).expect("a configuration");
        let app = App::start(config, LeptosOptions::builder().output_name("test").build()).await.expect("started");
        Portal { router: router(app.clone()), app, _folder: folder }
    }

    async fn open_round(&self) {
        let rules = programme::check::read_rules(RULES).expect("good rules");
        round::create(&self.app, &rules).await.expect("created");
        round::open(&self.app, &rules.programme.code).await.expect("opened");
    }

    async fn play(&self, day: &str) {
        let held_at = Instant::parse(&format!("{day}T12:00:00+05:00"));
        self.app.play_day(Play { shift_millis: 0, held_at }).await.expect("the day");
    }

    async fn run(&self, sql: &'static str) {
        let mut tx = self.app.db.begin().await.expect("a transaction");
        sqlx::query(sql).execute(&mut *tx).await.expect("the statement");
        tx.commit().await.expect("the commit");
    }

    /// Projects 1 (admitted) and 2 (not), decided but not public yet.
    async fn decide(&self) {
        self.run(
            "INSERT INTO account (id, phone_hash, phone_sealed, name, created_at) VALUES ('c', 'c', '', 'Chair', 0)",
        )
        .await;
        self.run(
            "INSERT INTO application (id, round_id, captain_id, state, revision, draft, title, direction, number, grant_amount, created_at, updated_at) \
             SELECT 'a1', id, 'c', 'admitted', 1, '{}', '', '', 1, 0, 0, 0 FROM round UNION ALL \
             SELECT 'a2', id, 'c', 'rejected', 1, '{}', '', '', 2, 0, 0, 0 FROM round",
        )
        .await;
        self.run(
            "INSERT INTO project (id, round_id, application_id, number, admitted, reason, score_thousandths, reviews, title, annotation, \
             direction, sub_direction, problem, goal, place, months, cost, team, estimate, decided_at) \
             SELECT 'p1', id, 'a1', 1, 1, 'Good', 40000, 3, 'Жаһан бағы', 'Ән', 'media', 'youth-media', 'Why', 'What', 'Medeu', 2, 600000, '[\"Aru\"]', '[]', 0 FROM round UNION ALL \
             SELECT 'p2', id, 'a2', 2, 0, 'Too dear', 10000, 3, 'Second', 'Ән', 'media', 'youth-media', 'Why', 'What', 'Medeu', 2, 600000, '[\"Serik\"]', '[]', 0 FROM round",
        )
        .await;
    }

    async fn get(&self, path: &str) -> (StatusCode, String) {
        let request = Request::get(path).body(Body::empty()).expect("a request");
        let response = self.router.clone().call(request).await.expect("an answer");
        let status = response.status();
        let bytes = to_bytes(response.into_body(), usize::MAX).await.expect("a body");
        (status, String::from_utf8(bytes.to_vec()).expect("text"))
    }

    async fn whole(&self, path: &str) -> String {
        let (status, text) = self.get(path).await;
        assert_eq!(status, StatusCode::OK, "{path}");
        for key in [">portal-", ">programme-", " portal-", "award-why"] {
            assert!(!text.contains(key), "{path}: a text is missing after {key}: {text}");
        }
        text
    }
}

#[tokio::test]
async fn without_a_round_there_are_pages_all_the_same() {
    let portal = Portal::new().await;
    for path in ["/kk/", "/ru/projects", "/en/rules", "/kk/about", "/ru/open-data"] {
        portal.whole(path).await;
    }
    assert_eq!(portal.get("/kk/rules.json").await.0, StatusCode::NOT_FOUND);
    assert_eq!(portal.get("/kk/desk").await.0, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn every_day_of_a_round_has_its_home_page_in_every_language() {
    let portal = Portal::new().await;
    portal.open_round().await;
    portal.decide().await;
    for day in DAYS {
        portal.play(day).await;
        for lang in Lang::ALL {
            portal.whole(&format!("/{}/", lang.code())).await;
        }
    }
}

#[tokio::test]
async fn the_rules_file_has_the_published_fingerprint() {
    let portal = Portal::new().await;
    portal.open_round().await;
    let (_, file) = portal.get("/kk/rules.json").await;
    for lang in Lang::ALL {
        let page = portal.whole(&format!("/{}/rules", lang.code())).await;
        assert!(page.contains(&crypto::sha256_hex(file.as_bytes())), "{lang:?}");
    }
}

#[tokio::test]
async fn nothing_of_the_commission_shows_before_its_work_is_closed() {
    let portal = Portal::new().await;
    portal.open_round().await;
    portal.decide().await;
    portal.play("2026-04-25").await;
    for path in ["/kk/", "/kk/projects", "/kk/projects.json", "/kk/projects?view=rejected"] {
        let text = portal.whole(path).await;
        assert!(!text.contains("Жаһан бағы") && !text.contains("Second"), "{path}");
    }
    assert_eq!(portal.get("/kk/projects/almaty-2026-1").await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn after_the_closing_decisions_show_with_their_reasons() {
    let portal = Portal::new().await;
    portal.open_round().await;
    portal.decide().await;
    portal.run("INSERT INTO review_closing (round_id, closed_by, closed_at) SELECT id, 'c', 0 FROM round").await;
    portal.play("2026-04-25").await;
    // The query has a Latin h and no capital letter.
    let found = portal.whole("/kk/projects?q=%D0%B6%D0%B0h%D0%B0%D0%BD").await;
    assert!(found.contains("Жаһан бағы") && found.contains("/kk/vote?p=1") && !found.contains("Second"));
    assert!(portal.whole("/ru/projects?view=rejected").await.contains("Too dear"));
    let project = portal.whole("/ru/projects/almaty-2026-1").await;
    assert!(project.contains("Aru") && project.contains("/ru/vote?p=1"));
    let rejected = portal.whole("/en/projects/almaty-2026-2").await;
    assert!(rejected.contains("Too dear") && !rejected.contains("Serik") && !rejected.contains("/vote?p="));
    assert!(!portal.whole("/kk/projects.json").await.contains("Second"));
    for code in ["almaty-2026-3", "almaty-2026-x", "almaty", "other-1"] {
        assert_eq!(portal.get(&format!("/kk/projects/{code}")).await.0, StatusCode::NOT_FOUND, "{code}");
    }
}
