//! Days and instants. All of Kazakhstan has kept UTC+5 since 1 March 2024, so a local day is a fixed shift away.

use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};
use std::fmt;

const KAZAKHSTAN: Offset = Offset::constant(5);

/// A calendar day, stored and written as ISO 8601 (`2026-11-21`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Day(Date);

impl Day {
    pub fn new(year: i16, month: i8, day: i8) -> Option<Day> {
        Date::new(year, month, day).ok().map(Day)
    }

    pub fn parse(text: &str) -> Option<Day> {
        text.trim().parse().ok().map(Day)
    }

    pub fn year(self) -> i16 {
        self.0.year()
    }

    pub fn month(self) -> i8 {
        self.0.month()
    }

    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// The day `days` later (or earlier when negative); the last day of the calendar at its ends.
    pub fn plus_days(self, days: i32) -> Day {
        Day(self.0.saturating_add(days.days()))
    }

    /// The first instant of the day in Kazakhstan.
    pub fn start(self) -> Instant {
        Instant::from_local(self.0.to_datetime(jiff::civil::Time::midnight()))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// An instant in milliseconds since the Unix epoch; written with Kazakhstan's offset (`2026-11-21T10:00:00+05:00`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Instant(i64);

impl Instant {
    pub const fn from_millis(millis: i64) -> Self {
        Instant(millis)
    }

    pub const fn millis(self) -> i64 {
        self.0
    }

    fn from_local(local: DateTime) -> Instant {
        match KAZAKHSTAN.to_timestamp(local) {
            Ok(stamp) => Instant(stamp.as_millisecond()),
            Err(_) => Instant(0),
        }
    }

    fn stamp(self) -> Timestamp {
        Timestamp::from_millisecond(self.0).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// The wall clock in Kazakhstan.
    pub fn local(self) -> DateTime {
        self.stamp().to_zoned(TimeZone::fixed(KAZAKHSTAN)).datetime()
    }

    /// The calendar day in Kazakhstan.
    pub fn day(self) -> Day {
        Day(self.local().date())
    }

    pub fn plus_millis(self, millis: i64) -> Instant {
        Instant(self.0.saturating_add(millis))
    }

    pub fn plus_minutes(self, minutes: i64) -> Instant {
        self.plus_millis(minutes.saturating_mul(60_000))
    }

    /// Reads an instant with its offset, or a local time of Kazakhstan as a browser's `datetime-local` sends it.
    pub fn parse(text: &str) -> Option<Instant> {
        let text = text.trim();
        if let Ok(stamp) = text.parse::<Timestamp>() {
            return Some(Instant(stamp.as_millisecond()));
        }
        text.parse::<DateTime>().ok().map(Instant::from_local)
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.stamp().display_with_offset(KAZAKHSTAN).fmt(f)
    }
}

impl Serialize for Instant {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse::<Timestamp>()
            .map(|stamp| Instant(stamp.as_millisecond()))
            .map_err(|_| serde::de::Error::custom(format!("'{text}' is no instant; write 2026-03-01T09:00:00+05:00")))
    }
}

/// Completed years between a birth date and a day. Somebody born on 29 February has a birthday on 1 March in other years.
pub fn age_on(birth: Day, day: Day) -> i32 {
    let years = i32::from(day.year()) - i32::from(birth.year());
    let before_birthday = (day.month(), day.day()) < (birth.month(), birth.day());
    years - i32::from(before_birthday)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    #[test]
    fn ages_turn_on_the_birthday() {
        assert_eq!(age_on(day("2008-03-10"), day("2026-03-09")), 17);
        assert_eq!(age_on(day("2008-03-10"), day("2026-03-10")), 18);
        assert_eq!(age_on(day("1990-03-10"), day("2026-03-09")), 35);
        assert_eq!(age_on(day("1990-03-10"), day("2026-03-10")), 36);
        assert_eq!(age_on(day("2004-02-29"), day("2022-02-28")), 17);
        assert_eq!(age_on(day("2004-02-29"), day("2022-03-01")), 18);
    }

    #[test]
    fn instants_are_local_to_kazakhstan() {
        let opening = Instant::parse("2026-04-20T00:00:00+05:00").expect("an instant");
        assert_eq!(opening.day(), day("2026-04-20"));
        assert_eq!(opening.plus_millis(-1).day(), day("2026-04-19"));
        assert_eq!(Instant::parse("2026-04-20T00:00"), Some(opening));
        assert_eq!(day("2026-04-20").start(), opening);
        assert_eq!(opening.to_string(), "2026-04-20T00:00:00+05:00");
    }
}
