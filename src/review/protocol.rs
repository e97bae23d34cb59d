//! The public protocol of the commission: who reviewed how much, what was decided and why.

use super::project::{self, Project};
use super::store::{self, Review};
use crate::platform::{App, Fault};
use crate::programme::round::Round;
use crate::values::Instant;
use std::collections::BTreeMap;

pub struct Protocol {
    pub round: Round,
    pub closed_at: Instant,
    /// The chair's name.
    pub closed_by: String,
    /// In the order of the chambers in the rules, then by name.
    pub seats: Vec<Seat>,
    pub decisions: Vec<Project>,
}

/// One member's part in the work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    pub name: String,
    /// The chamber's code.
    pub chamber: String,
    pub reviews: usize,
    /// Applications the member kept out of because of a conflict. Their reasons are not public.
    pub conflicts: usize,
}

/// The protocol of a round; `NotFound` before the review is closed.
pub async fn protocol(app: &App, round: Round) -> Result<Protocol, Fault> {
    let closed_at = store::closed_at(app, &round.id).await?.ok_or(Fault::NotFound)?;
    let closed_by = store::closed_by(app, &round.id).await?;
    let chambers: Vec<&str> = round.rules.review.chambers.iter().map(|chamber| chamber.code.as_str()).collect();
    let seats = seats(&chambers, &store::of_round(app, &round.id).await?);
    let decisions = project::decided(app, &round.id).await?;
    Ok(Protocol { closed_at, closed_by, seats, decisions, round })
}

fn seats(chambers: &[&str], reviews: &[Review]) -> Vec<Seat> {
    // By person and chamber: somebody who changed chambers meanwhile worked for both.
    let mut seats: BTreeMap<(usize, &str, &str), Seat> = BTreeMap::new();
    for review in reviews {
        let place = chambers.iter().position(|code| *code == review.chamber).unwrap_or(chambers.len());
        let seat = seats.entry((place, &review.member, &review.member_id)).or_insert_with(|| Seat {
            name: review.member.clone(),
            chamber: review.chamber.clone(),
            reviews: 0,
            conflicts: 0,
        });
        seat.reviews += usize::from(review.handed_in_at.is_some());
        seat.conflicts += usize::from(review.conflict);
    }
    seats.into_values().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn review(member: &str, chamber: &str, conflict: bool) -> Review {
        Review {
            application_id: String::new(),
            member_id: member.into(),
            member: member.into(),
            chamber: chamber.into(),
            conflict,
            conflict_reason: String::new(),
            scores: BTreeMap::new(),
            total: 0,
            comment: String::new(),
            declared_at: Instant::default(),
            handed_in_at: (!conflict).then(Instant::default),
        }
    }

    #[test]
    fn seats_follow_the_chambers_and_count_both_kinds() {
        let reviews =
            [review("Б", "b", false), review("А", "b", true), review("Б", "b", true), review("Я", "a", false)];
        let seats = seats(&["a", "b"], &reviews);
        let told: Vec<(&str, usize, usize)> = seats.iter().map(|s| (s.name.as_str(), s.reviews, s.conflicts)).collect();
        assert_eq!(told, [("Я", 1, 0), ("А", 0, 1), ("Б", 1, 1)]);
    }
}
