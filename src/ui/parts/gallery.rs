//! Photographs with captions.

use leptos::prelude::*;

pub struct Photo {
    src: String,
    alt: String,
    caption: Option<String>,
    href: Option<String>,
    size: Option<(u32, u32)>,
}

impl Photo {
    /// `alt` says what is on the picture.
    pub fn new(src: impl Into<String>, alt: impl Into<String>) -> Photo {
        Photo { src: src.into(), alt: alt.into(), caption: None, href: None, size: None }
    }

    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// The full picture behind a small one.
    pub fn href(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }

    /// In pixels: keeps the page from jumping while the picture loads.
    pub fn size(mut self, width: u32, height: u32) -> Self {
        self.size = Some((width, height));
        self
    }

    fn view(self) -> AnyView {
        let (width, height) = self.size.unzip();
        let image = view! {
            <img src=self.src alt=self.alt width=width.map(|px| px.to_string()) height=height.map(|px| px.to_string()) loading="lazy" decoding="async"/>
        };
        let image = match self.href {
            Some(href) => view! { <a href=href>{image}</a> }.into_any(),
            None => image.into_any(),
        };
        let caption = self.caption.map(|text| view! { <figcaption>{text}</figcaption> });
        view! { <figure>{image}{caption}</figure> }.into_any()
    }
}

pub fn gallery(photos: Vec<Photo>) -> AnyView {
    let photos = photos.into_iter().map(Photo::view).collect_view();
    view! { <div class="gallery">{photos}</div> }.into_any()
}
