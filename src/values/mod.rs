//! Small types that cannot hold a wrong value. Pure: no I/O, no clock, the same in the browser and on the server.

mod iin;
mod lang;
mod phone;
mod problem;
mod tenge;
mod time;

pub use iin::{Iin, IinError, Sex, invent as invent_iin};
pub use lang::{Lang, LocalText};
pub use phone::{Phone, PhoneError};
pub use problem::{Arg, Problem};
pub(crate) use tenge::group_digits;
pub use tenge::{Quantity, Tenge};
pub use time::{Day, Instant, age_on};
