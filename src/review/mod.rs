//! The commission: conflicts of interest first, then scores, then the chair's decisions, then a public protocol.

pub mod closing;
pub mod face;
pub mod model;
pub mod pages;
pub mod project;
pub mod protocol;
pub mod scores;
pub mod service;
pub mod store;

#[cfg(test)]
mod tests;
