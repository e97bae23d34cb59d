//! Who I am and what I choose: checked, kept for half an hour, confirmed by a code sent to the phone.
//!
//! Whether the person has voted before is not said here: a stranger who knows an IIN would learn it.
//! The answer comes only to whoever has the code.

use super::ballot::Choices;
use super::standing::Paper;
use super::store::{self, Intent};
use crate::account::{codes, service::read_phone};
use crate::platform::form::FormData;
use crate::platform::{App, Fault, clock, crypto};
use crate::programme::rules::Channel;
use crate::tr;
use crate::values::{Day, Iin, Lang, Phone, Problem};

/// What the code proves; a code for signing in does not cast a ballot.
pub const PURPOSE: &str = "vote";
/// How long the voter's token lives. The code is over sooner; a new one starts again.
pub const MINUTES: i64 = 30;

/// Who votes: the parts of the form, once they hold.
struct Person {
    iin: Iin,
    phone: Phone,
}

/// Keeps the voter's choices and sends the code. Returns the one-time token, of which only the hash is kept.
/// `Invalid` on the fields `iin` and `phone`; the caller has checked the phase and the choices.
pub async fn identify(
    app: &App,
    lang: Lang,
    paper: &Paper,
    choices: &Choices,
    data: &FormData,
) -> Result<String, Fault> {
    let person = read_person(paper, app.now().day(), data)?;
    let (token, now) = (crypto::token(), clock::real_now());
    let mut tx = app.db.begin().await?;
    let word = |code: &str| tr!(lang, "vote-sms", code = code);
    let code_id = codes::issue(app, &mut tx, &person.phone, PURPOSE, word).await?;
    let intent = Intent {
        round_id: paper.round.id.clone(),
        person_hash: person_hash(app, &paper.round.id, &person.iin),
        phone_hash: codes::phone_hash(app, &person.phone),
        phone_sealed: app.secrets.seal("phone", person.phone.as_str()),
        channel: store::channel_code(Channel::Sms).to_owned(),
        choices: choices.to_string(),
        code_id,
        expires_at: now.plus_minutes(MINUTES).millis(),
    };
    store::put_intent(&mut tx, &token_hash(&token), &intent, now.millis()).await?;
    tx.commit().await?;
    Ok(token)
}

/// What waits under the token's hash, unless its time is over.
pub async fn by_token(app: &App, token_hash: &str) -> Result<Option<Intent>, Fault> {
    store::intent(app, token_hash, clock::real_now().millis()).await
}

/// The keyed hash that stands for a person in one round's register; rounds cannot be matched with each other.
pub fn person_hash(app: &App, round_id: &str, iin: &Iin) -> String {
    app.secrets.keyed_hash("voter", &format!("{round_id}/{}", iin.as_str()))
}

pub fn token_hash(token: &str) -> String {
    crypto::sha256_hex(token.as_bytes())
}

impl Intent {
    /// The phone that the code went to, without its middle.
    pub fn masked_phone(&self, app: &App) -> String {
        let phone = app.secrets.open("phone", &self.phone_sealed).and_then(|text| Phone::parse(&text).ok());
        phone.map(|phone| phone.masked()).unwrap_or_default()
    }
}

fn read_person(paper: &Paper, today: Day, data: &FormData) -> Result<Person, Fault> {
    let iin = read_iin(data.get("iin"), paper.round.rules.vote.age_min, today);
    let phone = match data.get("phone") {
        "" => Err(Fault::invalid("phone", "required")),
        text => read_phone(text),
    };
    match (iin, phone) {
        (Ok(iin), Ok(phone)) => Ok(Person { iin, phone }),
        (Err(problem), Err(Fault::Invalid(others))) => Err(Fault::Invalid([vec![problem], others].concat())),
        (Err(problem), _) => Err(Fault::Invalid(vec![problem])),
        (_, Err(fault)) => Err(fault),
    }
}

fn read_iin(text: &str, age_min: i32, today: Day) -> Result<Iin, Problem> {
    if text.is_empty() {
        return Err(Problem::new("iin", "required"));
    }
    let iin = Iin::parse(text).map_err(|error| Problem::new("iin", error.code()))?;
    // A birth date in the future gives a negative age and is refused with it.
    if iin.age_on(today) < age_min {
        return Err(Problem::new("iin", "vote-age-below").with("min", age_min));
    }
    Ok(iin)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::{Sex, invent_iin};

    #[test]
    fn one_votes_from_the_birthday_on() {
        let birth = Day::parse("2008-04-21").expect("a day");
        let iin = (0..20).find_map(|serial| invent_iin(birth, Sex::Female, serial)).expect("a number");
        let on = |day: &str| read_iin(iin.as_str(), 18, Day::parse(day).expect("a day"));
        assert_eq!(on("2026-04-20").expect_err("17 years old").code, "vote-age-below");
        assert!(on("2026-04-21").is_ok());
        assert_eq!(read_iin("", 18, birth).expect_err("nothing").code, "required");
        assert_eq!(read_iin("123456789012", 18, birth).expect_err("invented").code, "iin-check-digit");
    }

    #[test]
    fn the_message_is_one_part_in_every_language() {
        for lang in Lang::ALL {
            let message = tr!(lang, "vote-sms", code = "123456");
            assert!(message.contains("123456") && message.chars().count() <= 70, "{message}");
        }
    }
}
