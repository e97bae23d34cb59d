//! The directions as tiles, each with its picture and the number of its projects.

use crate::platform::web::Visit;
use crate::portal::showing::Showing;
use crate::tr;
use crate::ui::{Icon, icon};
use leptos::prelude::*;

pub(super) fn directions(visit: &Visit, showing: &Showing) -> AnyView {
    let lang = visit.lang;
    let tiles = showing.round.rules.directions.iter().map(|direction| {
        let picture = Icon::of_direction(&direction.code);
        // Codes of other programmes have no colour of their own.
        let colour = if picture == Icon::Spark { "other" } else { direction.code.as_str() };
        let class = format!("direction-tile direction-{colour}");
        let count = showing.admitted().filter(|project| project.direction == direction.code).count();
        let count = showing.projects.is_some().then(|| view! { <span>{tr!(lang, "portal-projects-count", count = count)}</span> });
        let href = match showing.projects {
            Some(_) => visit.href(&format!("/projects?direction={}", direction.code)),
            None => visit.href("/rules#directions"),
        };
        view! { <li><a class=class href=href>{icon(picture)}<strong>{direction.name.get(lang).to_owned()}</strong>{count}</a></li> }
    });
    view! { <ul class="direction-tiles">{tiles.collect_view()}</ul> }.into_any()
}
