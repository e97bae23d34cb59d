//! What stands where nothing is yet: why, and what to do instead.

use super::button_link;
use leptos::prelude::*;

/// The drawing of an empty place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Picture {
    /// Nothing yet: a sprout that will grow.
    Sprout,
    /// Nothing found.
    Search,
    /// Not open: too early or too late.
    Closed,
    /// The ballot box.
    Ballot,
    /// Something broke.
    Fallen,
}

impl Picture {
    fn drawing(self) -> &'static str {
        match self {
            Picture::Sprout => {
                r#"<path class="p-ground" d="M14 96c20-10 72-10 92 0z"/><path class="p-line" d="M60 92V58"/><path class="p-leaf" d="M60 66C36 66 30 50 30 38c22 0 30 12 30 28z"/><path class="p-leaf" d="M60 58c0-18 10-30 32-32 2 20-10 32-32 32z"/><path class="p-line" d="M60 58c6-10 12-17 20-22M60 66c-6-8-12-13-19-17"/>"#
            }
            Picture::Search => {
                r#"<path class="p-ground" d="M14 98c20-8 72-8 92 0z"/><circle class="p-paper" cx="54" cy="50" r="30"/><path class="p-line" d="m76 72 20 20"/><circle class="p-line" cx="54" cy="50" r="30"/><path class="p-fruit" d="M54 45c-4-3-13-2-14 6-1 7 4 14 9 14 2 0 3-1 5-1s3 1 5 1c5 0 10-7 9-14-1-8-10-9-14-6z"/><path class="p-line" d="M54 44c0-4 2-7 5-9"/>"#
            }
            Picture::Closed => {
                r#"<path class="p-ground" d="M14 98c20-8 72-8 92 0z"/><rect class="p-paper" x="26" y="24" width="68" height="66" rx="10"/><path class="p-fruit" d="M26 44V34a10 10 0 0 1 10-10h48a10 10 0 0 1 10 10v10z"/><path class="p-line" d="M42 16v14m36-14v14M26 44h68M60 56v13l9 6"/>"#
            }
            Picture::Ballot => {
                r#"<path class="p-ground" d="M14 98c20-8 72-8 92 0z"/><path class="p-paper" d="M40 52V18h40v34z"/><path class="p-line" d="M40 54V18h40v36m-30-18 7 7 14-14"/><path class="p-leaf" d="M22 54h76v36a6 6 0 0 1-6 6H28a6 6 0 0 1-6-6z"/><path class="p-line" d="M34 54h52"/>"#
            }
            Picture::Fallen => {
                r#"<path class="p-ground" d="M14 98c20-8 72-8 92 0z"/><path class="p-fruit" d="M46 50c-8-8-28-8-30 14-1 16 8 32 20 32 4 0 6-2 10-2s6 2 10 2c12 0 21-16 20-32-2-22-22-22-30-14z"/><path class="p-line" d="M46 48c0-10 4-18 12-22"/><path class="p-leaf" d="M72 40c4-14 14-20 30-20-1 14-12 22-30 20z"/><path class="p-line" d="m38 66 8 8-8 8m16-16 8 8-8 8"/>"#
            }
        }
    }

    pub(crate) fn view(self) -> AnyView {
        view! {
            <svg class="picture" viewBox="0 0 120 104" width="120" height="104" aria-hidden="true" focusable="false" inner_html=self.drawing()></svg>
        }
        .into_any()
    }
}

pub struct Empty {
    title: String,
    picture: Picture,
    text: Option<String>,
    action: Option<AnyView>,
}

impl Empty {
    pub fn new(title: impl Into<String>) -> Empty {
        Empty { title: title.into(), picture: Picture::Sprout, text: None, action: None }
    }

    /// A phase that is not open: the text says when it opens or what came of it.
    pub fn closed(title: impl Into<String>) -> Empty {
        Empty { picture: Picture::Closed, ..Empty::new(title) }
    }

    pub fn picture(mut self, picture: Picture) -> Self {
        self.picture = picture;
        self
    }

    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The way on.
    pub fn action(mut self, href: impl Into<String>, label: impl Into<String>) -> Self {
        self.action = Some(button_link(href, label));
        self
    }

    pub fn view(self) -> AnyView {
        let text = self.text.map(|text| view! { <p>{text}</p> });
        view! { <div class="empty">{self.picture.view()}<h2>{self.title}</h2>{text}{self.action}</div> }.into_any()
    }
}
