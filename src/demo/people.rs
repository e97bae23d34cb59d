//! The invented staff of the demonstration. Any likeness is chance; the numbers belong to nobody.

use crate::platform::Role;
use crate::values::{Day, Sex, invent_iin};

pub struct StaffMember {
    pub phone: &'static str,
    pub name: &'static str,
    pub role: Role,
    pub chamber: &'static str,
}

impl StaffMember {
    pub fn role_name(&self) -> String {
        if self.chamber.is_empty() {
            return self.role.code().to_owned();
        }
        format!("{}, {}", self.role.code(), self.chamber)
    }
}

const fn person(phone: &'static str, name: &'static str, role: Role, chamber: &'static str) -> StaffMember {
    StaffMember { phone, name, role, chamber }
}

pub const STAFF: [StaffMember; 10] = [
    person("700 000 00 01", "Гүлнәр Операторова", Role::Operator, ""),
    person("700 000 00 02", "Дәурен Төрағаев", Role::Chair, "youth-department"),
    person("700 000 00 03", "Сәуле Кеңесова", Role::Member, "public-council"),
    person("700 000 00 04", "Марат Мәслихатов", Role::Member, "maslikhat"),
    person("700 000 00 05", "Ләззат Ғылымова", Role::Member, "academia"),
    person("700 000 00 06", "Айбек Жетекшіев", Role::Manager, ""),
    person("700 000 00 07", "Жанар Басқарушы", Role::Manager, ""),
    person("700 000 00 08", "Бақыт Қаржыев", Role::Finance, ""),
    person("700 000 00 09", "Роза Тексерова", Role::Auditor, ""),
    person("700 000 00 10", "Нұржан Әкімшіев", Role::Administrator, ""),
];

/// The captain of the first invented application.
pub const CAPTAIN_PHONE: &str = "700 100 00 01";

/// A valid IIN for trying the vote: the first that exists for an invented birthday.
pub fn voter_iin() -> String {
    let birth = Day::new(1999, 12, 31);
    let found = (0..20).find_map(|serial| invent_iin(birth?, Sex::Female, 9000 + serial));
    found.map(|iin| iin.as_str().to_owned()).unwrap_or_default()
}
