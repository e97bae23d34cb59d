//! Black-box tests: the real program in a process of its own, over HTTP and the command line,
//! each on SQLite and on PostgreSQL.

mod application;
mod command_line;
mod common;
mod grant;
mod house;
mod roles;
mod vote;
