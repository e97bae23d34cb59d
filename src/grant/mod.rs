//! A funded project: agreement, tranches, reports, monitoring visits, completion.

pub mod form;
pub mod iban;
pub mod model;
pub mod pages;
pub mod public;
pub mod service;
pub mod store;

#[cfg(test)]
mod tests;
