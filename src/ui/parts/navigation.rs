//! Ways between pages.

use crate::tr;
use crate::ui::icons::{Icon, icon};
use crate::values::Lang;
use leptos::prelude::*;

/// Over the heading of a page inside a flow.
pub fn back_link(href: impl Into<String>, label: impl Into<String>) -> AnyView {
    let (href, label) = (href.into(), label.into());
    view! { <a class="back-link" href=href>{icon(Icon::ArrowLeft)}{label}</a> }.into_any()
}

/// The path to this page as `(href, label)`, without the page itself.
pub fn breadcrumbs(lang: Lang, path: Vec<(String, String)>) -> AnyView {
    let links = path.into_iter().map(|(href, label)| view! { <li><a href=href>{label}</a></li> });
    view! { <nav class="breadcrumbs" aria-label=tr!(lang, "ui-breadcrumbs")><ol>{links.collect_view()}</ol></nav> }
        .into_any()
}

/// Views of the same thing as `(href, label, current)`.
pub fn tabs(label: impl Into<String>, tabs: Vec<(String, String, bool)>) -> AnyView {
    let links = tabs.into_iter().map(|(href, label, current)| {
        view! { <li><a href=href aria-current=current.then_some("page")>{label}</a></li> }
    });
    let label = label.into();
    view! { <nav class="tabs" aria-label=label><ul>{links.collect_view()}</ul></nav> }.into_any()
}

/// Page numbers from 1; `href` makes the address of a page. Nothing when there is one page.
pub fn pagination(lang: Lang, page: usize, pages: usize, href: impl Fn(usize) -> String) -> AnyView {
    if pages < 2 {
        return ().into_any();
    }
    let step = |target: usize, class: &'static str, picture: Icon, label: String| {
        let rel = if class == "page-prev" { "prev" } else { "next" };
        let (before, after) =
            if class == "page-prev" { (Some(icon(picture)), None) } else { (None, Some(icon(picture))) };
        view! { <a class=class href=href(target) rel=rel>{before}<span>{label}</span>{after}</a> }
    };
    let prev = (page > 1).then(|| step(page - 1, "page-prev", Icon::ArrowLeft, tr!(lang, "ui-previous-page")));
    let next = (page < pages).then(|| step(page + 1, "page-next", Icon::ArrowRight, tr!(lang, "ui-next-page")));
    let numbers = shown(page, pages).into_iter().map(|number| match number {
        Some(number) => {
            let current = (number == page).then_some("page");
            let label = tr!(lang, "ui-page-number", number = number);
            view! { <li><a href=href(number) aria-current=current aria-label=label>{number}</a></li> }.into_any()
        }
        None => view! { <li class="page-gap" aria-hidden="true">"…"</li> }.into_any(),
    });
    let numbers = numbers.collect_view();
    view! { <nav class="pagination" aria-label=tr!(lang, "ui-pages")>{prev}<ol>{numbers}</ol>{next}</nav> }.into_any()
}

/// First, last and the neighbours of the current page; `None` is a gap.
pub(super) fn shown(page: usize, pages: usize) -> Vec<Option<usize>> {
    let near = |number: usize| number == 1 || number == pages || number.abs_diff(page) <= 1;
    let mut list = Vec::new();
    for number in 1..=pages {
        if near(number) {
            list.push(Some(number));
        } else if list.last() != Some(&None) {
            list.push(None);
        }
    }
    list
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn a_long_list_shows_its_ends_and_the_neighbours() {
        assert_eq!(shown(1, 3), [Some(1), Some(2), Some(3)]);
        assert_eq!(shown(5, 9), [Some(1), None, Some(4), Some(5), Some(6), None, Some(9)]);
    }
}
