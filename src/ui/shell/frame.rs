//! Header, footer and the demonstration's banner.

use crate::platform::web::Visit;
use crate::tr;
use crate::ui::icons::{Icon, icon};
use crate::ui::mark::mark;
use crate::values::Lang;
use leptos::prelude::*;

/// The address of the same page in another language.
pub(super) fn in_language(lang: Lang, path: &str) -> String {
    format!("/{}{path}", lang.code())
}

/// Everyone must see at once that the people and projects are invented.
pub(super) fn demonstration(visit: &Visit) -> Option<AnyView> {
    if !visit.app.demonstration() {
        return None;
    }
    let lang = visit.lang;
    let label = tr!(lang, "ui-demo-label");
    let banner = view! {
        <aside class="demo-bar" aria-label=label>
            <div class="bar-inner">
                <p>{tr!(lang, "ui-demo-text")}</p>
                <p class="demo-links">
                    <a href=visit.href("/demo")>{icon(Icon::Calendar)}{tr!(lang, "ui-demo-day")}</a>
                    <a href=visit.href("/demo/outbox")>{icon(Icon::Message)}{tr!(lang, "ui-demo-outbox")}</a>
                </p>
            </div>
        </aside>
    };
    Some(banner.into_any())
}

pub(super) fn header(visit: &Visit) -> AnyView {
    let lang = visit.lang;
    // Phones get the same links in a <details>: it opens without a script.
    view! {
        <header class="site-header">
            <div class="bar-inner">
                <a class="brand" href=visit.href("/")>{mark()}<span>"Jas"<b>"Budget"</b></span></a>
                <nav class="site-nav" aria-label=tr!(lang, "ui-nav")>{main_links(visit)}</nav>
                {languages(visit)}
                <div class="site-account">{account_links(visit)}</div>
                <details class="menu">
                    <summary>{icon(Icon::Menu)}<span>{tr!(lang, "ui-menu")}</span></summary>
                    <nav aria-label=tr!(lang, "ui-menu")>{main_links(visit)}<div class="menu-account">{account_links(visit)}</div></nav>
                </details>
            </div>
        </header>
    }
    .into_any()
}

fn main_links(visit: &Visit) -> AnyView {
    let lang = visit.lang;
    let entry = |path: &'static str, label: String| {
        let current = is_here(&visit.path, path).then_some("page");
        view! { <li><a href=visit.href(path) aria-current=current>{label}</a></li> }
    };
    view! {
        <ul>
            {entry("/", tr!(lang, "ui-nav-home"))}
            {entry("/projects", tr!(lang, "ui-nav-projects"))}
            {entry("/vote", tr!(lang, "ui-nav-vote"))}
            {entry("/results", tr!(lang, "ui-nav-results"))}
            {entry("/rules", tr!(lang, "ui-nav-rules"))}
        </ul>
    }
    .into_any()
}

/// Whether the address lies at or under the entry's path.
pub(super) fn is_here(address: &str, path: &str) -> bool {
    let address = address.split('?').next().unwrap_or_default();
    let rest = address.strip_prefix(path);
    match path {
        "/" => address == "/" || address.is_empty(),
        _ => rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/')),
    }
}

fn account_links(visit: &Visit) -> AnyView {
    let lang = visit.lang;
    let Some(actor) = &visit.actor else {
        return view! { <a class="account-link" href=visit.href("/sign-in")>{icon(Icon::User)}<span>{tr!(lang, "ui-sign-in")}</span></a> }.into_any();
    };
    let desk = actor.is_staff().then(|| {
        view! { <a class="account-link" href=visit.href("/desk")>{icon(Icon::Briefcase)}<span>{tr!(lang, "ui-desk")}</span></a> }
    });
    let title = tr!(lang, "ui-signed-in-as", name = actor.name.clone());
    view! {
        {desk}
        <a class="account-link" href=visit.href("/cabinet") title=title>{icon(Icon::User)}<span>{tr!(lang, "ui-cabinet")}</span></a>
        <form method="post" action=visit.href("/sign-out")>
            <button class="account-link" type="submit">{tr!(lang, "ui-sign-out")}</button>
        </form>
    }
    .into_any()
}

fn languages(visit: &Visit) -> AnyView {
    let items = Lang::ALL.into_iter().map(|lang| {
        let current = (lang == visit.lang).then_some("true");
        let short: String = lang.own_name().chars().take(3).collect();
        let label = lang.own_name();
        let href = in_language(lang, &visit.path);
        view! { <li><a href=href hreflang=lang.code() lang=lang.code() aria-label=label aria-current=current>{short}</a></li> }
    });
    let items = items.collect_view();
    view! { <nav class="languages" aria-label=tr!(visit.lang, "ui-languages")><ul>{items}</ul></nav> }.into_any()
}

pub(super) fn footer(visit: &Visit) -> AnyView {
    let lang = visit.lang;
    let entry = |path: &'static str, label: String| view! { <li><a href=visit.href(path)>{label}</a></li> };
    view! {
        <footer class="site-footer">
            <div class="bar-inner">
                <div class="footer-brand">{mark()}<p>{tr!(lang, "ui-footer-organiser")}</p></div>
                <ul class="footer-links">
                    {entry("/rules", tr!(lang, "ui-footer-rules"))}
                    {entry("/open-data", tr!(lang, "ui-footer-open-data"))}
                    {entry("/about", tr!(lang, "ui-footer-about"))}
                </ul>
            </div>
        </footer>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::is_here;

    #[test]
    fn the_current_entry_covers_what_lies_under_it() {
        assert!(is_here("/projects?direction=media", "/projects"));
        assert!(is_here("/projects/7", "/projects"));
        assert!(!is_here("/projectsX", "/projects"));
        assert!(is_here("/", "/") && !is_here("/vote", "/"));
    }
}
