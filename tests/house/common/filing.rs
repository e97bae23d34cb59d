//! Filing an application through its pages.

use super::{Answer, Person};
use jasbudget::programme::Rules;
use jasbudget::programme::check::read_rules;
use jasbudget::values::{Day, Sex, invent_iin};

/// The rules that the demonstration plays, to take limits and codes from.
pub fn rules() -> Rules {
    read_rules(include_str!("../../../programmes/almaty-2026.toml")).expect("good rules")
}

/// The invented person born on the day; another serial is another person.
pub fn iin(birth: &str, serial: u16) -> String {
    let birth = Day::parse(birth).expect("a day");
    let found = (0..20).find_map(|step| invent_iin(birth, Sex::Female, serial * 20 + step));
    found.expect("one of twenty exists").as_str().to_owned()
}

/// What a captain types. `whole` keeps every rule; tests break one.
pub struct Filing {
    pub team: Vec<String>,
    pub prices: Vec<i64>,
    pub files: Vec<(&'static str, Vec<u8>)>,
}

impl Filing {
    /// A team of three of the middle of the ages, made different by the serial.
    pub fn whole(serial: u16) -> Filing {
        let births = ["2000-05-17", "2001-06-18", "2002-07-19"];
        Filing {
            team: births.iter().map(|birth| iin(birth, serial)).collect(),
            prices: vec![600_000, 400_000],
            files: vec![("plan.pdf", b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n".to_vec())],
        }
    }

    /// Fills a new application in and returns its address.
    pub async fn fill(&self, captain: &Person) -> String {
        let started = captain.post("/applications", &[]).await;
        started.assert_status(303);
        let home = started.location.clone();
        self.save_about(captain, &home).await;
        self.save_team(captain, &home).await;
        self.save_estimate(captain, &home).await;
        let files: Vec<_> = self.files.iter().map(|(name, bytes)| ("file", *name, bytes.clone())).collect();
        if !files.is_empty() {
            captain.post_files(&format!("{home}/attachments"), &[], &files).await.assert_status(303);
        }
        home
    }

    async fn save_about(&self, captain: &Person, home: &str) {
        let rules = rules();
        let direction = rules.directions.first().expect("a direction");
        let sub = direction.subs.first().expect("a sub-direction");
        let long = "Біздің ауданда жастарға арналған орын жоқ, сондықтан осы жобаны ұсынамыз. ".repeat(3);
        let fields = [
            ("title", "Жастарға арналған ашық шеберхана".to_owned()),
            ("annotation", long.clone()),
            ("direction", format!("{}/{}", direction.code, sub.code)),
            ("problem", long.clone()),
            ("goal", long),
            ("place", "Әуезов ауданы".to_owned()),
            ("months", "2".to_owned()),
        ];
        save(captain, home, "about", fields.map(|(name, value)| (name.to_owned(), value)).to_vec()).await;
    }

    async fn save_team(&self, captain: &Person, home: &str) {
        let members = self.team.iter().enumerate().flat_map(|(index, iin)| {
            let field = |part: &str| format!("team-{}-{part}", index + 1);
            [
                (field("name"), format!("Ойдан Шығарылған {}", index + 1)),
                (field("iin"), iin.clone()),
                (field("role"), "мүше".to_owned()),
            ]
        });
        save(captain, home, "team", members.collect()).await;
    }

    async fn save_estimate(&self, captain: &Person, home: &str) {
        let lines = self.prices.iter().enumerate().flat_map(|(index, price)| {
            let field = |part: &str| format!("line-{}-{part}", index + 1);
            [
                (field("item"), "Жабдық".to_owned()),
                (field("unit"), "дана".to_owned()),
                (field("quantity"), "1".to_owned()),
                (field("price"), price.to_string()),
            ]
        });
        save(captain, home, "estimate", lines.collect()).await;
    }
}

/// Saves a section as its page would. Drafts are kept whatever is in them.
async fn save(captain: &Person, home: &str, section: &str, mut fields: Vec<(String, String)>) {
    let page = captain.get(&format!("{home}/{section}")).await;
    page.assert_status(200);
    fields.push(("revision".to_owned(), page.input("revision")));
    captain.post_pairs(&format!("{home}/{section}"), &fields).await.assert_status(303);
}

/// Agrees and sends; the answer is a redirect, or the page with what is wrong.
pub async fn send(captain: &Person, home: &str) -> Answer {
    let page = captain.get(&format!("{home}/check")).await;
    // The page shows no button while something is wrong; the server is asked all the same.
    let revision = match page.input("revision") {
        revision if revision.is_empty() => captain.get(&format!("{home}/about")).await.input("revision"),
        revision => revision,
    };
    captain.post(&format!("{home}/send"), &[("consent", "yes"), ("revision", &revision)]).await
}
