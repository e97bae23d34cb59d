//! Money moves when its conditions are met, once, and never before.

use crate::common::{Answer, Engine, Person, Server};
use crate::on_both_engines;

const CAPTAIN: &str = "700 100 00 01";
const OPERATOR: &str = "700 000 00 01";
const MANAGER: &str = "700 000 00 06";
const FINANCE: &str = "700 000 00 08";

/// A published round: the finance officer's address of the first captain's grant, and that captain.
struct Won {
    server: Server,
    finance: Person,
    captain: Person,
    desk: String,
    team: String,
}

impl Won {
    async fn new(engine: Engine) -> Won {
        let server = Server::demonstration(engine).await;
        server.set_clock("2026-05-05T10:00:00+05:00").await;
        let manager = server.signed_in(MANAGER).await;
        manager.post("/desk/results", &[("sure", "yes")]).await.assert_status(303);
        let (finance, captain) = (server.signed_in(FINANCE).await, server.signed_in(CAPTAIN).await);
        let list = captain.get("/grants").await;
        let id = list.body.split("/en/grants/").nth(1).and_then(|rest| rest.split('"').next());
        let id = id.unwrap_or_else(|| panic!("the first captain has won: {}", list.words())).to_owned();
        Won { server, finance, captain, desk: format!("/desk/grants/{id}"), team: format!("/grants/{id}") }
    }

    async fn sign(&self) -> Answer {
        let fields = [("number", "7-Ж"), ("day", "2026-05-05"), ("account", "KZ86 125K ZT50 0410 0100")];
        self.finance.post(&format!("{}/agreement", self.desk), &fields).await
    }

    async fn pay(&self, ordinal: u32) -> Answer {
        self.finance.post(&format!("{}/tranches/{ordinal}", self.desk), &[("payment_order", "п/п 15")]).await
    }

    async fn report(&self, kind: &str) -> Answer {
        let body = "Жұмыс жоспар бойынша жүріп жатыр: шеберхана ашылды, жабдық алынды. ".repeat(6);
        let photos: Vec<_> = (0u8..4).map(|shade| ("photos", "photo.png", picture(shade))).collect();
        let fields = [("body", body.as_str()), ("spent", "100000")];
        self.captain.post_files(&format!("{}/reports/{kind}", self.team), &fields, &photos).await
    }

    async fn accept(&self, kind: &str) {
        let operator = self.server.signed_in(OPERATOR).await;
        let page = operator.get(&self.desk).await;
        let fields = [("decision", "accept"), ("remark", ""), ("seen", &page.input("seen"))];
        operator.post(&format!("{}/reports/{kind}", self.desk), &fields).await.assert_status(303);
    }

    async fn visit(&self) -> Answer {
        let operator = self.server.signed_in(OPERATOR).await;
        let fields = [
            ("day", "2026-06-20"),
            ("place", "Әуезов ауданы"),
            ("participants", "Оператор және топ жетекшісі"),
            ("findings", "Шеберхана жұмыс істеп тұр, жабдық орнында, қатысушылар бар."),
            ("conclusion", "in-order"),
        ];
        operator.post_files(&format!("{}/visit", self.desk), &fields, &[("photos", "visit.png", picture(9))]).await
    }
}

/// A small valid picture.
fn picture(shade: u8) -> Vec<u8> {
    let picture = image::RgbImage::from_pixel(32, 24, image::Rgb([shade, 120, 90]));
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::Png).expect("a picture");
    bytes.into_inner()
}

on_both_engines! {
    async fn fifty_is_paid_and_not_yet_thirty(engine: Engine) {
        let won = Won::new(engine).await;
        won.pay(1).await.assert_status(404);
        won.sign().await.assert_status(303);
        won.sign().await.assert_status(409);
        won.pay(2).await.assert_status(422);
        won.pay(1).await.assert_status(303);
        assert_ne!(won.pay(1).await.status, 303, "once");
        won.pay(2).await.assert_status(422).assert_says("report");
        won.pay(3).await.assert_status(422);
    }

    async fn two_officers_pay_a_tranche_once(engine: Engine) {
        let won = Won::new(engine).await;
        won.sign().await.assert_status(303);
        let (one, two, three) = tokio::join!(won.pay(1), won.pay(1), won.pay(1));
        let paid = [one.status, two.status, three.status].iter().filter(|status| **status == 303).count();
        assert_eq!(paid, 1, "{} {} {}", one.status, two.status, three.status);
    }

    async fn a_project_is_paid_reported_visited_and_completed(engine: Engine) {
        let won = Won::new(engine).await;
        won.sign().await.assert_status(303);
        won.pay(1).await.assert_status(303);
        won.server.set_clock("2026-06-21T10:00:00+05:00").await;
        assert_ne!(won.report("midterm").await.status, 303, "the start report comes first");
        won.report("start").await.assert_status(303);
        won.accept("start").await;
        won.pay(2).await.assert_status(422);
        won.report("midterm").await.assert_status(303);
        won.pay(2).await.assert_status(422);
        won.accept("midterm").await;
        won.pay(2).await.assert_status(303);
        won.report("final").await.assert_status(303);
        won.accept("final").await;
        won.pay(3).await.assert_status(422);
        let manager = won.server.signed_in(MANAGER).await;
        assert_ne!(manager.post(&format!("{}/complete", won.desk), &[]).await.status, 303, "money is still owed");
        won.visit().await.assert_status(303);
        won.pay(3).await.assert_status(303);
        manager.post(&format!("{}/complete", won.desk), &[("sure", "yes")]).await.assert_status(303);
        let list = won.server.person().get("/projects").await;
        let project = list.body.split("/en/projects/almaty-2026-").nth(1).and_then(|rest| rest.split('"').next());
        let page = won.server.person().get(&format!("/projects/almaty-2026-{}", project.expect("a project"))).await;
        page.assert_status(200).assert_says("7-Ж").assert_says("шеберхана ашылды");
    }

    async fn results_are_published_once_after_the_vote_and_can_be_repeated(engine: Engine) {
        let server = Server::demonstration(engine).await;
        let manager = server.signed_in(MANAGER).await;
        let early = manager.post("/desk/results", &[("sure", "yes")]).await;
        assert_ne!(early.status, 303, "the vote is under way");
        server.set_clock("2026-05-05T10:00:00+05:00").await;
        let (one, two) = tokio::join!(
            manager.post("/desk/results", &[("sure", "yes")]),
            manager.post("/desk/results", &[("sure", "yes")])
        );
        assert_eq!([one.status, two.status].iter().filter(|status| **status == 303).count(), 1, "{} {}", one.status, two.status);
        let tally = server.person().get("/results/tally.json").await;
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("tally.json");
        std::fs::write(&file, &tally.body).expect("written");
        let file = file.to_str().expect("a path");
        assert!(server.command(&["tally", file]).status.success());
        let changed = tally.body.replacen("\"votes\":", "\"votes\":9", 1);
        assert_ne!(changed, tally.body);
        std::fs::write(file, changed).expect("written");
        assert_eq!(server.command(&["tally", file]).status.code(), Some(1), "another tally is noticed");
    }
}
