//! Who a person is: sign-in by a code sent to the phone, accounts, staff.

pub mod codes;
pub mod pages;
pub mod service;
pub mod staff;
