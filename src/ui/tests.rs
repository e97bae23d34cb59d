//! What the parts must never do, whatever text they are given.

use super::*;
use crate::platform::form::FormData;
use crate::values::{Lang, Problem};
use leptos::prelude::*;

const EVIL: &str = "</textarea><script>alert(1)</script>";

fn form(name: &str, value: &str, problems: Vec<Problem>) -> Form {
    Form::with(Lang::En, FormData::from_pairs([(name, value)]), problems)
}

#[test]
fn a_textarea_cannot_be_broken_out_of() {
    let html = form("text", EVIL, Vec::new()).textarea("text", "Text").view().to_html();
    assert!(html.contains("&lt;/textarea&gt;&lt;script&gt;"), "{html}");
    assert!(!html.contains("<script"), "{html}");
    assert_eq!(html.matches("</textarea>").count(), 1, "{html}");
}

#[test]
fn a_textarea_keeps_its_text_to_the_letter() {
    let html = form("text", "a & b\n<i>", Vec::new()).textarea("text", "Text").view().to_html();
    assert!(html.contains(">a &amp; b\n&lt;i&gt;</textarea>"), "{html}");
}

#[test]
fn values_and_labels_are_escaped_everywhere_else() {
    let form = form("name", r#""><script>"#, Vec::new());
    let fields = [
        form.text("name", EVIL).hint(EVIL).view(),
        form.radios("name", EVIL, [(EVIL, EVIL, EVIL)]).view(),
        form.select("name", EVIL, [(EVIL, EVIL)]).view(),
        form.checkbox("name", EVIL).view(),
        form.file("name", EVIL).view(),
    ];
    for field in fields {
        let html = field.to_html();
        assert!(!html.contains("<script"), "{html}");
    }
}

#[test]
fn a_problem_is_tied_to_its_field() {
    let form = form("title", "x", vec![Problem::new("title", "required"), Problem::new("", "whole")]);
    let summary = form.summary().to_html();
    assert!(summary.contains(r##"href="#title""##), "{summary}");
    assert_eq!(summary.matches("<a ").count(), 1, "a problem without a field has no link: {summary}");
    let field = form.text("title", "Title").hint("Short").view().to_html();
    assert!(field.contains(r#"aria-describedby="title-hint title-error""#), "{field}");
    assert!(field.contains(r#"aria-invalid="true""#) && field.contains(r#"id="title-error""#), "{field}");
}

#[test]
fn the_first_radio_bears_the_fields_name_as_its_id() {
    let html = form("way", "b", Vec::new()).radios("way", "Way", [("a", "A"), ("b", "B")]).view().to_html();
    assert!(html.contains(r#"id="way""#) && html.contains(r#"id="way-option-2""#), "{html}");
    assert_eq!(html.matches(" checked").count(), 1, "{html}");
}

#[test]
fn no_part_carries_a_style_or_a_script() {
    let lang = Lang::Kk;
    let parts = [
        Meter::new("a", "b", 1.0, 3.0).view(),
        BarChart::new(lang, "c").bar("a", 2.0, "2").strong_bar("b", 1.0, "1").view(),
        Phases::new(lang, vec![Phase::new("a", "b", PhaseState::Current)]).view(),
        ProjectCard::new("t").direction("media", "Media").choose("p", "1", "Choose", true).view(),
        ErrorPage::new(lang, 500).incident("abc").view(),
        Empty::new("e").action("/", "x").view(),
    ];
    for part in parts {
        let html = part.to_html();
        assert!(!html.contains("style=") && !html.contains("<script") && !html.contains(" on"), "{html}");
    }
}

#[test]
fn a_direction_of_another_programme_gets_the_neutral_look() {
    let html = direction_tag("\" onclick=\"x", "Ауыл").to_html();
    assert!(html.contains("direction-other") && !html.contains("onclick"), "{html}");
}

#[test]
fn every_error_has_words_in_every_language() {
    for lang in Lang::ALL {
        for status in [400, 401, 403, 404, 405, 409, 413, 418, 422, 423, 429, 500, 502, 503] {
            let html = ErrorPage::new(lang, status).view().to_html();
            assert!(!html.contains("ui-"), "{lang:?} {status}: {html}");
        }
    }
}
