//! Starting the program and being a person in front of it.

pub mod filing;
mod person;
mod server;
pub mod voting;

pub use person::{Answer, Person};
pub use server::{Engine, Server, bare_program};

/// Makes one test of each engine.
#[macro_export]
macro_rules! on_both_engines {
    ($($(#[$meta:meta])* async fn $name:ident($engine:ident: Engine) $body:block)*) => {
        $(
            mod $name {
                #[allow(unused_imports)]
                use super::*;

                async fn run($engine: $crate::common::Engine) $body

                $(#[$meta])*
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn sqlite() {
                    run($crate::common::Engine::Sqlite).await;
                }

                $(#[$meta])*
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn postgres() {
                    run($crate::common::Engine::Postgres).await;
                }
            }
        )*
    };
}
