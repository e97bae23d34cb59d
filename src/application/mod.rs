//! Applications: the form, the team, the estimate, attachments, sending, and the operator's admission.
//!
//! The rules (`model`, `team`, `estimate`) and the estimate's editor are compiled for the browser too.

pub mod estimate;
pub mod island;
pub mod model;
pub mod state;
pub mod team;

#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod sealing;
#[cfg(feature = "ssr")]
pub mod service;
#[cfg(feature = "ssr")]
pub mod store;

#[cfg(all(test, feature = "ssr"))]
pub(crate) mod samples;
#[cfg(all(test, feature = "ssr"))]
mod tests;
