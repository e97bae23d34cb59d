//! What every room stands on. Server only; knows no programme and no page.

pub mod app;
pub mod audit;
pub mod clock;
pub mod config;
pub mod crypto;
pub mod db;
pub mod fault;
pub mod files;
pub mod form;
pub mod outbox;
pub mod policy;
pub mod secrets;
pub mod session;
pub mod web;

pub use app::App;
pub use db::Tx;
pub use fault::Fault;
pub use policy::{Action, Actor, Role};
