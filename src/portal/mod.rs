//! The public face: home, projects, open data, what the portal is; and the staff's home.
//!
//! The room decides nothing. It shows what the other rooms have made public, and never before they did (`showing`).

pub mod pages;
mod search;
mod showing;
mod stage;
mod store;
#[cfg(test)]
mod tests;
