//! What narrows the queue: the ways to its stages, the search, the filters beside it.

use super::{
    GROUPS, StageGroup,
    queue::{ANY_STAGE, OPEN, QUEUE, QUEUE_FIELDS, Queue, queue_with},
};
use crate::{
    Frame,
    parts::{Field, FormView, ListFilter, Opt, Tab, Tabs},
};
use domain::work_order::Stage;

/// How many are in a stage.
pub(super) fn count(frame: &Frame, stage: Stage) -> u64 {
    let counts = frame.desk.as_ref().map_or(&[][..], |desk| &desk.counts);
    counts.iter().find(|(known, _)| *known == stage).map_or(0, |(_, count)| *count)
}

/// How many filters are set, beside the search.
pub(super) fn set(queue: &Queue<'_>) -> usize {
    let unset = |name: &str| match (name, queue.asked.get(name)) {
        (_, "") | ("q", _) | ("stage", ANY_STAGE) => true,
        ("stage", _) => queue.search.is_none(),
        _ => false,
    };
    QUEUE_FIELDS.into_iter().filter(|name| !unset(name)).count()
}

/// A way to a stage: what is looked for is kept in it. How many are in it is known of the whole stage alone.
fn tab(frame: &Frame, queue: &Queue<'_>, label: String, to: &str, of: &[Stage], current: bool) -> Tab {
    let plain = queue.search.is_none();
    let sum = || frame.locale.number(of.iter().map(|stage| count(frame, *stage)).sum());
    Tab { label, href: queue_with(QUEUE, queue.asked, &[("stage", to)]), count: plain.then(sum), current }
}

pub(super) fn tabs(frame: &Frame, queue: &Queue<'_>) -> Tabs {
    let all = frame.t("requests-show-all").into_owned();
    let any = queue.asked.get("stage") == ANY_STAGE;
    let group = |group: StageGroup| {
        let label = frame.t(&format!("desk-group-{}", group.word)).into_owned();
        let current = queue.stage.is_some_and(|stage| group.stages.contains(&stage));
        tab(frame, queue, label, group.stages[0].as_str(), group.stages, current)
    };
    let all = tab(frame, queue, all, ANY_STAGE, &Stage::LISTED, any);
    Tabs {
        label: frame.t("desk-groups").into_owned(),
        tabs: [all].into_iter().chain(GROUPS.map(group)).collect(),
    }
}

/// The stages beside the one that is listed; none: it is alone.
pub(super) fn stages(frame: &Frame, queue: &Queue<'_>) -> Tabs {
    let current = |stage: &Stage| queue.stage == Some(*stage);
    let beside = GROUPS.iter().find(|group| group.stages.len() > 1 && group.stages.iter().any(current));
    let stages = beside.map_or(&[][..], |group| group.stages).iter();
    let tab = |stage: &Stage| {
        let word = frame.stage_word(stage);
        tab(frame, queue, word, stage.as_str(), &[*stage], current(stage))
    };
    Tabs { label: frame.t("desk-stages").into_owned(), tabs: stages.map(tab).collect() }
}

pub(super) fn filter(frame: &Frame, queue: &Queue<'_>) -> ListFilter {
    let locale = frame.locale;
    ListFilter {
        locale,
        action: QUEUE.to_owned(),
        hidden: None,
        label: locale.t1("desk-search", "example", queue.example.as_str()),
        query: queue.asked.get("q").to_owned(),
        // Whoever is in a stage looks for words in all of them, and chooses among those of this one.
        everywhere: queue.search.is_none().then_some(("stage", ANY_STAGE)),
        hint: locale.t("requests-search-hint").into_owned(),
        fields: fields(frame, queue),
        set: set(queue),
        clear: queue.search.is_some().then(|| back(queue)),
    }
}

/// The stage that a search leads back to.
pub(super) fn back(queue: &Queue<'_>) -> String {
    super::list_address(queue.stage.unwrap_or(Stage::Requested))
}

fn fields(frame: &Frame, queue: &Queue<'_>) -> Vec<Field> {
    let locale = frame.locale;
    let form = FormView::new(locale, queue.asked, queue.wrong);
    let select =
        |name: &str, label: &str, options: Vec<Opt>| form.select(name, locale.t(label), options).narrowing();
    let named = |all: &[(String, String)]| -> Vec<Opt> {
        all.iter().map(|(value, label)| Opt::new(value, label)).collect()
    };
    let far = [(ANY_STAGE, "requests-any-stage"), (OPEN, "requests-show-open")];
    let far = far.map(|(value, key)| Opt::new(value, locale.t(key)));
    let stages = Stage::LISTED.map(|stage| Opt::new(stage.as_str(), frame.stage_word(&stage)));
    let anybody = [("", "desk-anybody"), ("me", "desk-me"), ("nobody", "desk-nobody")];
    let anybody = anybody.map(|(value, key)| Opt::new(value, locale.t(key)));
    let any = |key: &str| Opt::new("", locale.t(key));
    let mut fields = vec![
        select("stage", "desk-column-stage", far.into_iter().chain(stages).collect()),
        select(
            "type",
            "desk-column-work-type",
            [any("requests-any-type")].into_iter().chain(named(&queue.work_types)).collect(),
        ),
        select("assignee", "desk-assign", anybody.into_iter().chain(named(&queue.colleagues)).collect()),
    ];
    if let Some(of) = queue.search.as_ref().and_then(|search| search.of.as_ref()) {
        let (label, all) = match of.word {
            "customer" => ("record-customer", "documents-any-customer"),
            _ => ("record-object", "requests-any-object"),
        };
        fields.push(select(of.word, label, vec![any(all), Opt::new(&of.id, &of.name)]));
    }
    fields.extend([
        form.date("from", locale.t("requests-from")).narrowing(),
        form.date("until", locale.t("requests-until")).narrowing(),
    ]);
    fields
}
