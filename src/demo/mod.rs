//! The demonstration: an invented round, a day control and a visible outbox. Nothing of it exists elsewhere:
//! the configuration refuses it in production, and without it these routes are not there.

mod content;
pub mod load;
pub mod pages;
mod people;
mod random;

pub use people::{STAFF, StaffMember};

use crate::platform::App;
use std::fmt::Write;

/// What `jasbudget demo` prints: where to look and how to sign in as whom.
pub fn welcome(app: &App) -> String {
    let site = format!("http://{}", app.leptos_options.site_addr);
    let mut text = format!(
        "\nJasBudget demonstration — every person in it is invented.\n\n  \
         Portal      {site}/kk/   (also /ru/ and /en/)\n  \
         Day control {site}/kk/demo\n  \
         SMS codes   {site}/kk/demo/outbox\n\n\
         Sign in at {site}/kk/sign-in with a phone below; the code appears in the outbox.\n\n"
    );
    for person in STAFF {
        let _ = writeln!(text, "  {:<28} {:<15} {}", person.role_name(), person.phone, person.name);
    }
    let _ = writeln!(
        text,
        "  {:<28} {:<15} any other number is a new one",
        "applicant with a project",
        people::CAPTAIN_PHONE
    );
    let _ = writeln!(text, "\n  Vote at {site}/kk/vote with the IIN {} or another valid one.", people::voter_iin());
    text
}
