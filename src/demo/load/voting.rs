//! Stage three: residents vote for the projects they like.

use super::filing::of_number;
use crate::demo::content::Invented;
use crate::demo::random::Random;
use crate::platform::{App, Fault};
use crate::programme::round::Round;
use crate::programme::rules::{Channel, PhaseKind};
use crate::review::project;
use crate::values::Day;
use crate::vote::ballot::Choices;
use crate::vote::ballot_box;
use crate::vote::store::Voter;

const VOTERS: u32 = 1_200;
const DAYS: u32 = 5;

/// Ballots of invented voters: the number of choices and their days vary, liked projects are chosen more often.
pub async fn vote(app: &App, round: &Round, invented: &[Invented], random: &mut Random) -> Result<(), Fault> {
    let admitted: Vec<i64> = project::admitted(app, &round.id).await?.iter().map(|project| project.number).collect();
    let first_day = round.rules.phase(PhaseKind::Vote).map(|phase| phase.from.day());
    let mut tx = app.db.begin().await?;
    for voter in 0..VOTERS {
        let wanted = choose(round, invented, &admitted, random);
        let raw: Vec<&str> = wanted.iter().map(String::as_str).collect();
        let choices = Choices::parse(&round.rules, &admitted, &raw).map_err(Fault::Invalid)?;
        let hash = |kind: &str| app.secrets.keyed_hash("invented-voter", &format!("{kind}/{voter}"));
        let day = first_day.map_or_else(|| app.now().day(), |day| later(day, random));
        let voter = Voter { person_hash: &hash("person"), phone_hash: &hash("phone"), channel: Channel::Sms, day };
        ballot_box::record(&mut tx, round, &voter, &choices).await?;
    }
    tx.commit().await?;
    Ok(())
}

fn later(day: Day, random: &mut Random) -> Day {
    day.plus_days(i32::try_from(random.below(DAYS)).unwrap_or(0))
}

fn choose(round: &Round, invented: &[Invented], admitted: &[i64], random: &mut Random) -> Vec<String> {
    let most = round.rules.vote.choices_max.min(admitted.len());
    let count = (random.below(u32::try_from(most).unwrap_or(1)) + 1) as usize;
    let mut chosen: Vec<i64> = Vec::new();
    while chosen.len() < count.max(round.rules.vote.choices_min) {
        let index = random.below(u32::try_from(admitted.len()).unwrap_or(1)) as usize;
        let Some(number) = admitted.get(index).copied() else { break };
        let appeal = of_number(invented, number).map_or(1, |project| project.appeal);
        if !chosen.contains(&number) && random.below(10) < appeal {
            chosen.push(number);
        }
    }
    chosen.iter().map(i64::to_string).collect()
}
