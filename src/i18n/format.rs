//! Numbers, money and dates as each language writes them (CLDR 48).

use crate::values::{Day, Instant, Lang, Tenge, group_digits};

const MONTHS_KK: [&str; 12] = [
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
];
const MONTHS_RU: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// `1 234 567` with non-breaking spaces; English takes commas.
pub fn number(lang: Lang, value: i64) -> String {
    let grouped = group_digits(value);
    match lang {
        Lang::En => grouped.replace('\u{a0}', ","),
        Lang::Kk | Lang::Ru => grouped,
    }
}

/// `1 234 567 ₸`, in English `₸1,234,567`.
pub fn money(lang: Lang, amount: Tenge) -> String {
    let digits = number(lang, amount.whole());
    match lang {
        Lang::En => format!("₸{digits}"),
        Lang::Kk | Lang::Ru => format!("{digits}\u{a0}₸"),
    }
}

/// One decimal: `12,5 %`, in English `12.5%`.
pub fn percent(lang: Lang, value: f64) -> String {
    let text = format!("{value:.1}");
    let text = text.strip_suffix(".0").unwrap_or(&text);
    match lang {
        Lang::En => format!("{text}%"),
        Lang::Kk | Lang::Ru => format!("{}\u{a0}%", text.replace('.', ",")),
    }
}

fn month(names: [&'static str; 12], day: Day) -> &'static str {
    let index = usize::try_from(day.month() - 1).unwrap_or(0);
    names.get(index).copied().unwrap_or_default()
}

/// `2026 ж. 21 қараша`, `21 ноября 2026 г.`, `21 November 2026`.
pub fn day(lang: Lang, day: Day) -> String {
    match lang {
        Lang::Kk => format!("{}\u{a0}ж. {}\u{a0}{}", day.year(), day.day(), month(MONTHS_KK, day)),
        Lang::Ru => format!("{}\u{a0}{} {}\u{a0}г.", day.day(), month(MONTHS_RU, day), day.year()),
        Lang::En => format!("{}\u{a0}{} {}", day.day(), month(MONTHS_EN, day), day.year()),
    }
}

/// The wall clock in Kazakhstan: `18:00`, with seconds only when there are some.
pub fn time(instant: Instant) -> String {
    let local = instant.local();
    match local.second() {
        0 => format!("{:02}:{:02}", local.hour(), local.minute()),
        second => format!("{:02}:{:02}:{second:02}", local.hour(), local.minute()),
    }
}

/// Day and time in Kazakhstan.
pub fn moment(lang: Lang, instant: Instant) -> String {
    format!("{}, {}", day(lang, instant.day()), time(instant))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_money_in_three_languages() {
        let date = Day::parse("2026-11-21").expect("a day");
        assert_eq!(day(Lang::Kk, date), "2026\u{a0}ж. 21\u{a0}қараша");
        assert_eq!(day(Lang::Ru, date), "21\u{a0}ноября 2026\u{a0}г.");
        assert_eq!(day(Lang::En, date), "21\u{a0}November 2026");
        assert_eq!(money(Lang::Ru, Tenge::new(1_234_567)), "1\u{a0}234\u{a0}567\u{a0}₸");
        assert_eq!(money(Lang::En, Tenge::new(1_234_567)), "₸1,234,567");
        assert_eq!(percent(Lang::Kk, 12.5), "12,5\u{a0}%");
        assert_eq!(percent(Lang::En, 50.0), "50%");
    }
}
