//! The fingerprint of the frozen rules, and how anybody checks it.

use crate::programme::round::Round;
use crate::tr;
use crate::ui::{Icon, icon, prose};
use crate::values::Lang;
use leptos::prelude::*;

pub(super) fn fingerprint(lang: Lang, round: &Round, file: String) -> AnyView {
    let opened = round.opened_at.map(|at| view! { <p>{tr!(lang, "programme-frozen-since", at = at)}</p> });
    let hash = round.rules_sha256.clone();
    let body = view! {
        <p>{tr!(lang, "programme-frozen-lead")}</p>
        {opened}
        <p class="fingerprint"><span>"SHA-256"</span> <code>{hash}</code></p>
        <h3>{tr!(lang, "programme-frozen-check")}</h3>
        <ol>
            <li>{tr!(lang, "programme-frozen-step-file")} " " <a href=file download="rules.json">{icon(Icon::Download)} "rules.json"</a></li>
            <li>{tr!(lang, "programme-frozen-step-command")} <pre><code>"sha256sum rules.json"</code></pre></li>
            <li>{tr!(lang, "programme-frozen-step-compare")}</li>
        </ol>
    };
    prose(body)
}
