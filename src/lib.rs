//! JasBudget: participatory budgets and youth grant programmes from the first idea to the last report.
//!
//! Rooms stand in the order of an idea's life; a room imports only rooms before it (docs/ARCHITECTURE.md).

pub mod values;

#[cfg(feature = "ssr")]
pub mod platform;

#[cfg(feature = "ssr")]
pub mod i18n;

pub mod ui;

#[cfg(feature = "ssr")]
pub mod account;

pub mod programme;

pub mod application;

#[cfg(feature = "ssr")]
pub mod review;

#[cfg(feature = "ssr")]
pub mod vote;

#[cfg(feature = "ssr")]
pub mod award;

#[cfg(feature = "ssr")]
pub mod grant;

#[cfg(feature = "ssr")]
pub mod portal;

#[cfg(all(test, feature = "ssr"))]
mod stage;

#[cfg(feature = "ssr")]
pub mod demo;

#[cfg(feature = "ssr")]
pub mod app;

#[cfg(feature = "ssr")]
pub mod commands;

/// Called once by the browser's part. Naming an island here keeps its crate's exports in the browser's program.
pub fn register_islands() {
    let _ = application::island::EstimateEditor;
}
