//! Voting: the ballot, the box it goes into, the receipt.
//!
//! Who has voted (the register) and what was chosen (the ballots) are kept in tables without a common column.
//! One person, one ballot is the register's primary key; how many persons one phone may bring is a unique key too.

pub mod ballot;
pub mod ballot_box;
pub mod intent;
pub mod pages;
pub mod receipt;
pub mod standing;
pub mod store;
#[cfg(test)]
mod tests;
pub mod turnout;
