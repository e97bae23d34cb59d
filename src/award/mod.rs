//! Results: the tally, the selection of winners, their publication, and the means to repeat the calculation.

pub mod pages;
pub mod repeat;
pub mod selection;
pub mod service;
pub mod store;
pub mod tally;
#[cfg(test)]
mod tests;
