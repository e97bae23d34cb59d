//! The team: one group of fields a person, the captain first.

use super::section::Editing;
use crate::tr;
use crate::ui::Form;
use leptos::prelude::*;

pub fn fields(editing: &Editing, form: &Form) -> AnyView {
    let (lang, people) = (editing.visit.lang, &editing.work.round.rules.people);
    let rows = editing.draft.team.len() + usize::from(editing.more);
    let rows = rows.clamp(people.team_min, people.team_max.max(editing.draft.team.len()));
    let groups = (1..=rows).map(|number| group(editing, form, number)).collect_view();
    let more = (rows < people.team_max).then(|| form.secondary("then", "more", tr!(lang, "application-team-add")));
    let ages = tr!(lang, "application-team-ages", min = people.age_min, max = people.age_max);
    view! {
        <div id="team">
            <p class="hint">{ages} " " {tr!(lang, "application-team-clear")}</p>
            {groups}
        </div>
        {more}
    }
    .into_any()
}

fn group(editing: &Editing, form: &Form, number: usize) -> AnyView {
    let lang = editing.visit.lang;
    let legend = if number == 1 {
        tr!(lang, "application-team-captain")
    } else {
        tr!(lang, "application-team-number", number = number)
    };
    let fields = view! {
        {form.text(format!("team-{number}-name"), tr!(lang, "application-team-name")).autocomplete("off").view()}
        {form.iin(format!("team-{number}-iin"), tr!(lang, "application-team-iin")).hint(tr!(lang, "application-team-iin-hint")).view()}
        {form.text(format!("team-{number}-role"), tr!(lang, "application-team-role")).hint(tr!(lang, "application-team-role-hint")).view()}
    };
    form.group(legend, None, fields)
}
