//! What the rules of one round may not say. Free of files and lines, so that rules changed later pass the same gate.

use super::Contradiction;
use super::found::{Found, written};
use crate::programme::rules::{
    Channel, Condition, Criterion, Direction, Phase, PhaseKind, ReportKind, Rules, TieBreak, Tranche,
};

/// The law on state youth policy counts young people from this age.
const YOUTH_BEGINS: i32 = 14;
/// Above it an age is a slip of the finger.
const AGE_CEILING: i32 = 100;
/// Keeps the sum of all criteria far from the end of its type.
const SCORE_CEILING: u32 = 1000;
/// The kinds of file that the platform can recognise by their content.
const KNOWN_TYPES: [&str; 6] = ["pdf", "jpg", "png", "webp", "xlsx", "docx"];

/// Every contradiction of the rules, in the order of the rule file; none means that a round can be run by them.
pub fn check(rules: &Rules) -> Vec<Contradiction> {
    let mut found = Found::default();
    identity(&mut found, rules);
    money(&mut found, rules);
    people(&mut found, rules);
    directions(&mut found, &rules.directions);
    form(&mut found, rules);
    attachments(&mut found, rules);
    review(&mut found, rules);
    vote(&mut found, rules);
    selection(&mut found, &rules.selection.ties);
    payment(&mut found, rules);
    reports(&mut found, rules);
    phases(&mut found, &rules.phases);
    found.list
}

fn identity(found: &mut Found, rules: &Rules) {
    let programme = &rules.programme;
    found.code("programme.code", &programme.code);
    found.text("programme.name", &programme.name);
    found.text("programme.summary", &programme.summary);
    found.text("programme.organiser", &programme.organiser);
    found.text("programme.city", &programme.city);
    found.text("programme.source", &programme.source);
}

fn money(found: &mut Found, rules: &Rules) {
    let money = &rules.money;
    found.positive("money.project_min", money.project_min.whole());
    found.ordered("money", ("project_min", money.project_min), ("project_max", money.project_max));
    found.ordered("money", ("project_max", money.project_max), ("pool", money.pool));
    let (min, max) = (rules.projects.expected_min, rules.projects.expected_max);
    found.ordered("projects", ("expected_min", min), ("expected_max", max));
    let least = i128::from(min) * i128::from(money.project_min.whole());
    found.refuse_if(
        least > i128::from(money.pool.whole()),
        "projects.expected_min",
        format!(
            "{min} projects of the smallest size ({}) already cost more than money.pool ({}); expect fewer",
            money.project_min, money.pool
        ),
    );
}

fn people(found: &mut Found, rules: &Rules) {
    let (duration, people) = (&rules.duration, &rules.people);
    found.positive("duration.months_min", duration.months_min);
    found.ordered("duration", ("months_min", duration.months_min), ("months_max", duration.months_max));
    age(found, "people.age_min", people.age_min);
    found.ordered("people", ("age_min", people.age_min), ("age_max", people.age_max));
    found.refuse_if(
        people.age_max > AGE_CEILING,
        "people.age_max",
        format!("{} years is no age limit; state at most {AGE_CEILING}", people.age_max),
    );
    found.refuse_if(
        people.team_min == 0,
        "people.team_min",
        "a team of 0 has nobody to file the application; state at least 1",
    );
    found.ordered("people", ("team_min", people.team_min), ("team_max", people.team_max));
}

fn age(found: &mut Found, key: &str, years: i32) {
    found.refuse_if(
        years < YOUTH_BEGINS,
        key,
        format!("{years} is below {YOUTH_BEGINS}, where youth begins by law; state at least {YOUTH_BEGINS}"),
    );
}

fn directions(found: &mut Found, directions: &[Direction]) {
    found.refuse_if(
        directions.is_empty(),
        "directions",
        "there is no direction; an application must choose one, so state at least one",
    );
    found.codes("directions", directions.iter().map(|d| d.code.as_str()));
    for (index, direction) in directions.iter().enumerate() {
        let key = format!("directions[{index}]");
        let subs = format!("{key}.subs");
        found.text(&format!("{key}.name"), &direction.name);
        found.refuse_if(
            direction.subs.is_empty(),
            &subs,
            format!("direction '{}' has no sub-direction to choose; state at least one", direction.code),
        );
        found.named(&subs, &direction.subs);
    }
}

fn form(found: &mut Found, rules: &Rules) {
    let form = &rules.form;
    found.length("form.title", form.title);
    found.length("form.annotation", form.annotation);
    found.length("form.problem", form.problem);
    found.length("form.goal", form.goal);
    found.length("form.place", form.place);
    found.refuse_if(form.lines_max == 0, "form.lines_max", "an estimate needs at least 1 line");
    found.text("form.consent", &form.consent);
}

fn attachments(found: &mut Found, rules: &Rules) {
    let files = &rules.attachments;
    found.ordered("attachments", ("count_min", files.count_min), ("count_max", files.count_max));
    found.positive("attachments.file_bytes_max", files.file_bytes_max);
    found.ordered("attachments", ("file_bytes_max", files.file_bytes_max), ("total_bytes_max", files.total_bytes_max));
    found.refuse_if(
        files.count_max > 0 && files.types.is_empty(),
        "attachments.types",
        format!("files are asked for but no type is allowed; choose from {}", KNOWN_TYPES.join(", ")),
    );
    for (index, kind) in files.types.iter().enumerate() {
        found.refuse_if(
            !KNOWN_TYPES.contains(&kind.as_str()),
            &format!("attachments.types[{index}]"),
            format!("'{kind}' is no known type; choose from {}", KNOWN_TYPES.join(", ")),
        );
    }
    found.distinct("attachments.types", &files.types);
}

fn review(found: &mut Found, rules: &Rules) {
    let review = &rules.review;
    found.refuse_if(review.chambers.is_empty(), "review.chambers", "the commission has no chamber; state at least one");
    found.named("review.chambers", &review.chambers);
    criteria(found, &review.criteria);
    found.refuse_if(
        review.reviews_min == 0,
        "review.reviews_min",
        "with 0 reviews a project would be decided on unread; state at least 1",
    );
    found.refuse_if(
        review.pass_percent > 100,
        "review.pass_percent",
        format!("{} percent of the highest score cannot be reached; state at most 100", review.pass_percent),
    );
    found.length("review.comment", review.comment);
}

fn criteria(found: &mut Found, criteria: &[Criterion]) {
    let list = "review.criteria";
    found.refuse_if(criteria.is_empty(), list, "there is no criterion to score by; state at least one");
    found.codes(list, criteria.iter().map(|c| c.code.as_str()));
    for (index, criterion) in criteria.iter().enumerate() {
        let key = format!("{list}[{index}]");
        found.text(&format!("{key}.name"), &criterion.name);
        found.text(&format!("{key}.hint"), &criterion.hint);
        found.refuse_if(
            !(1..=SCORE_CEILING).contains(&criterion.score_max),
            &format!("{key}.score_max"),
            format!(
                "criterion '{}' gives at most {} points; state 1 to {SCORE_CEILING}",
                criterion.code, criterion.score_max
            ),
        );
    }
}

fn vote(found: &mut Found, rules: &Rules) {
    let vote = &rules.vote;
    found.refuse_if(
        vote.channels.is_empty(),
        "vote.channels",
        "nobody could vote without a channel; state \"sms\", \"eds\" or both",
    );
    found.distinct("vote.channels", &vote.channels);
    found.refuse_if(vote.choices_min == 0, "vote.choices_min", "a ballot with 0 projects is no vote; state at least 1");
    found.ordered("vote", ("choices_min", vote.choices_min), ("choices_max", vote.choices_max));
    age(found, "vote.age_min", vote.age_min);
    found.refuse_if(
        vote.age_min > AGE_CEILING,
        "vote.age_min",
        format!("{} years would leave nobody to vote; state at most {AGE_CEILING}", vote.age_min),
    );
    found.refuse_if(
        vote.persons_per_phone == 0 && vote.channels.contains(&Channel::Sms),
        "vote.persons_per_phone",
        "0 persons per phone closes the sms channel; state at least 1 or drop \"sms\"",
    );
}

fn selection(found: &mut Found, ties: &[TieBreak]) {
    found.distinct("selection.ties", ties);
    match ties.last() {
        None => found.add("selection.ties", "equal votes are left undecided; state at least [\"filed-earlier\"]"),
        Some(TieBreak::FiledEarlier) => {}
        Some(last) => found.add(
            "selection.ties",
            format!(
                "'{}' comes last and may leave a tie; 'filed-earlier' never does and must come last",
                written(last)
            ),
        ),
    }
}

fn payment(found: &mut Found, rules: &Rules) {
    let list = "payment.tranches";
    let tranches = &rules.payment.tranches;
    if tranches.is_empty() {
        found.add(list, "there is no tranche, so no money would be paid; state at least one");
        return;
    }
    let sum: u64 = tranches.iter().map(|t| u64::from(t.percent)).sum();
    found.refuse_if(sum != 100, list, format!("the tranches add up to {sum} percent; they must add up to 100"));
    for (index, tranche) in tranches.iter().enumerate() {
        let key = format!("{list}[{index}]");
        found.refuse_if(
            tranche.percent == 0,
            &format!("{key}.percent"),
            "a tranche of 0 percent pays nothing; give it a share or remove it",
        );
        conditions(found, &format!("{key}.waits_for"), tranche, rules);
    }
    found.refuse_if(
        !tranches[0].waits_for.contains(&Condition::AgreementSigned),
        "payment.tranches[0].waits_for",
        "the first tranche must wait for 'agreement-signed': no money before the agreement",
    );
}

fn conditions(found: &mut Found, key: &str, tranche: &Tranche, rules: &Rules) {
    let waits = &tranche.waits_for;
    found.distinct(key, waits);
    found.refuse_if(
        waits.is_empty(),
        key,
        "the tranche waits for nothing, so nothing is checked before it is paid; state a condition",
    );
    for kind in ReportKind::ALL {
        found.refuse_if(
            waits.contains(&kind.accepted()) && rules.report(kind).is_none(),
            key,
            format!(
                "waits for '{}', but no [[reports]] has the kind '{}'; add that report or drop the condition",
                kind.accepted().code(),
                kind.code()
            ),
        );
    }
    found.refuse_if(
        waits.contains(&Condition::VisitRecorded) && rules.monitoring.visits_min == 0,
        key,
        "waits for 'visit-recorded' while monitoring.visits_min is 0; plan a visit or drop the condition",
    );
}

fn reports(found: &mut Found, rules: &Rules) {
    for (index, report) in rules.reports.iter().enumerate() {
        let key = format!("reports[{index}]");
        if let Some(first) = rules.reports[..index].iter().position(|other| other.kind == report.kind) {
            found.add(
                format!("{key}.kind"),
                format!("the '{}' report is stated twice (first as reports[{first}]); keep one", report.kind.code()),
            );
        }
        found.ordered(&key, ("photos_min", report.photos_min), ("photos_max", report.photos_max));
        found.length(&format!("{key}.text"), report.text);
    }
}

fn phases(found: &mut Found, phases: &[Phase]) {
    for kind in PhaseKind::ALL {
        found.refuse_if(
            !phases.iter().any(|phase| phase.kind == kind),
            "phases",
            format!("the {} phase is missing; a round has {}", kind.code(), phase_order()),
        );
    }
    for (index, phase) in phases.iter().enumerate() {
        phase_in_file(found, phases, index);
        found.refuse_if(
            phase.from >= phase.to,
            &format!("phases[{index}].to"),
            format!(
                "the {} phase ends {}, not after it begins ({}); `to` must be later than `from`",
                phase.kind.code(),
                phase.to,
                phase.from
            ),
        );
    }
    timeline(found, phases);
}

/// A phase stated twice, or written before one that comes earlier.
fn phase_in_file(found: &mut Found, phases: &[Phase], index: usize) {
    let (kind, before) = (phases[index].kind, &phases[..index]);
    let key = format!("phases[{index}].kind");
    if let Some(first) = before.iter().position(|other| other.kind == kind) {
        found.add(key, format!("the {} phase is stated twice (first as phases[{first}]); keep one", kind.code()));
    } else if let Some(later) = before.last().filter(|other| other.kind > kind) {
        found.add(
            key,
            format!(
                "the {} phase stands after the {} phase; the order is {}",
                kind.code(),
                later.kind.code(),
                phase_order()
            ),
        );
    }
}

/// Each phase begins when the one before it has ended.
fn timeline(found: &mut Found, phases: &[Phase]) {
    let in_order: Vec<(usize, &Phase)> =
        PhaseKind::ALL.into_iter().filter_map(|kind| phases.iter().enumerate().find(|(_, p)| p.kind == kind)).collect();
    for pair in in_order.windows(2) {
        let ((_, before), (index, phase)) = (pair[0], pair[1]);
        if phase.from >= before.to {
            continue;
        }
        let (name, earlier) = (phase.kind.code(), before.kind.code());
        let relation = if phase.to <= before.from { "comes before" } else { "overlaps" };
        found.add(
            format!("phases[{index}].from"),
            format!(
                "the {name} phase (from {}) {relation} the {earlier} phase (to {}); it must begin when that has ended",
                phase.from, before.to
            ),
        );
    }
}

fn phase_order() -> String {
    PhaseKind::ALL.map(PhaseKind::code).join(", ")
}
