//! Programmes and their rounds: the rules as data, the phases, the freezing of the rules when a round opens.

#[cfg(feature = "ssr")]
pub mod canonical;
#[cfg(feature = "ssr")]
pub mod change;
#[cfg(feature = "ssr")]
pub mod check;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod round;
pub mod rules;

pub use rules::{PhaseKind, Rules};
