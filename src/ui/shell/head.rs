//! The document's head.

use super::Page;
use crate::platform::web::Visit;
use crate::tr;
use crate::ui::shared::escape_text;
use crate::values::Lang;
use leptos::hydration::HydrationScripts;
use leptos::prelude::*;

pub(super) fn head(visit: &Visit, page: &Page) -> AnyView {
    let title = full_title(visit, &page.title);
    let description = page.description.clone().map(|text| view! { <meta name="description" content=text/> });
    let robots = page.noindex.then(|| view! { <meta name="robots" content="noindex"/> });
    let scripts = page.islands.then(|| {
        let options = visit.app.leptos_options.clone();
        view! { <HydrationScripts options=options islands=true/> }
    });
    view! {
        <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="color-scheme" content="light dark"/>
            <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbf6ec"/>
            <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0e1c1a"/>
            {title_tag(&title)}
            {description}
            {robots}
            {font(visit.lang)}
            <link rel="stylesheet" href="/pkg/jasbudget.css"/>
            <link rel="icon" type="image/svg+xml" href="/favicon.svg"/>
            {alternates(visit)}
            {scripts}
        </head>
    }
    .into_any()
}

/// Views of erased types end in the marker `<!>`, which inside `<title>` is no comment but text: hence raw HTML.
fn title_tag(title: &str) -> AnyView {
    view! { <title inner_html=escape_text(title)></title> }.into_any()
}

/// "Error: …" first after a refused form: it is the first thing a screen reader says.
fn full_title(visit: &Visit, title: &str) -> String {
    let refused = visit.posted.as_ref().is_some_and(|posted| !posted.problems.is_empty());
    let error = if refused { format!("{}: ", tr!(visit.lang, "ui-error-word")) } else { String::new() };
    format!("{error}{title} · JasBudget")
}

/// The alphabet that the page is written in; the others follow when the style sheet asks for them.
fn font(lang: Lang) -> AnyView {
    let file = match lang {
        Lang::En => "/fonts/montserrat-latin.woff2",
        Lang::Kk | Lang::Ru => "/fonts/montserrat-cyrillic.woff2",
    };
    view! { <link rel="preload" href=file r#as="font" r#type="font/woff2" crossorigin="anonymous"/> }.into_any()
}

/// The same page in the other languages, for search engines.
fn alternates(visit: &Visit) -> AnyView {
    let links = Lang::ALL.into_iter().map(|lang| {
        view! { <link rel="alternate" hreflang=lang.code() href=super::frame::in_language(lang, &visit.path)/> }
    });
    links.collect_view().into_any()
}

#[cfg(test)]
mod tests {
    use super::title_tag;
    use leptos::prelude::*;

    #[test]
    fn the_title_is_text_and_nothing_else() {
        let html = title_tag("</title><script> & ·").to_html();
        assert_eq!(html, "<title>&lt;/title&gt;&lt;script&gt; &amp; ·</title>");
    }
}
