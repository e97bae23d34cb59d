//! One look for all pages: the document around them, forms, parts, icons, error pages.
//!
//! Pages are plain functions that return `AnyView`; the parts are small builders that end in `.view()`.
//! Nothing here writes `style=` or a script: the content policy of public pages allows neither.

pub mod icons;
pub mod shared;

#[cfg(feature = "ssr")]
pub mod error_page;
#[cfg(feature = "ssr")]
pub mod form;
#[cfg(feature = "ssr")]
pub mod mark;
#[cfg(feature = "ssr")]
pub mod parts;
#[cfg(feature = "ssr")]
mod respond;
#[cfg(feature = "ssr")]
pub mod shell;

pub use icons::{Icon, icon};

#[cfg(feature = "ssr")]
pub use error_page::ErrorPage;
#[cfg(feature = "ssr")]
pub use form::{Choice, Field, Form};
#[cfg(feature = "ssr")]
pub use parts::*;
#[cfg(feature = "ssr")]
pub use respond::{respond, respond_with};
#[cfg(feature = "ssr")]
pub use shell::{Page, Width};

#[cfg(all(test, feature = "ssr"))]
mod tests;
