//! The form builder: whatever is done in whatever order, a form is one that can be answered, no condition looks
//! forward, and no version ever changes.

use crate::{
    kit::{cases, is_message_key, nonsense},
    request,
};
use domain::{
    FieldErrors, FormData, Language,
    form::{Field, FieldKind, Form},
    portal::Portal,
    settings::{self, Asked, Section},
};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// What somebody does in the builder; numbers choose among what is there.
#[derive(Debug, Clone)]
enum Step {
    Add(usize, usize),
    Rename(usize, String),
    Move(usize, usize),
    Depend(usize, usize, usize),
    Free(usize),
    Prefill(usize, String),
    MoreOptions(usize, String),
    FewerOptions(usize, usize),
    Bounds(usize, i64, i64),
    Remove(usize),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let n = || 0..12usize;
    let step = prop_oneof![
        3 => (0..FieldKind::WORDS.len(), n()).prop_map(|(kind, place)| Step::Add(kind, place)),
        1 => (n(), nonsense()).prop_map(|(at, text)| Step::Rename(at, text)),
        2 => (n(), n()).prop_map(|(at, place)| Step::Move(at, place)),
        3 => (n(), n(), n()).prop_map(|(at, on, answer)| Step::Depend(at, on, answer)),
        1 => n().prop_map(Step::Free),
        2 => (n(), nonsense()).prop_map(|(at, text)| Step::Prefill(at, text)),
        2 => (n(), "[a-z]{1,9}").prop_map(|(at, text)| Step::MoreOptions(at, text)),
        2 => (n(), n()).prop_map(|(at, option)| Step::FewerOptions(at, option)),
        1 => (n(), -9..9i64, -9..9i64).prop_map(|(at, min, max)| Step::Bounds(at, min, max)),
        1 => n().prop_map(Step::Remove),
    ];
    proptest::collection::vec(step, 1..30)
}

const TYPE: &str = "fault";

fn fields(portal: &Portal) -> &[Field] {
    &portal.work_types[0].form.fields
}

fn nth<T>(things: &[T], n: usize) -> Option<&T> {
    if things.is_empty() { None } else { things.get(n % things.len()) }
}

fn filled(
    portal: &Portal,
    section: &dyn Section,
    change: impl FnOnce(&mut FormData),
) -> Result<Portal, FieldErrors> {
    let mut form = section.form(portal);
    change(&mut form);
    let saved = section.apply(portal, &form);
    if let Err(errors) = &saved {
        let asked = section.asked(portal, &form);
        let known: Vec<&str> = Asked::all(&asked).map(|asked| asked.name.as_str()).collect();
        for (field, problem) in errors.iter() {
            assert!(known.contains(&field) && is_message_key(problem.key), "{field}: {problem:?}");
        }
    }
    saved
}

/// The portal after a step; as it was, when the step is refused or means nothing.
fn after(portal: &Portal, step: &Step, count: usize) -> Portal {
    let same = || portal.clone();
    let edit = |at: usize, change: &dyn Fn(&mut FormData)| {
        let Some(field) = nth(fields(portal), at) else { return same() };
        let section = settings::field(portal, TYPE, &field.key).expect("it is there");
        filled(portal, &section, |form| change(form)).unwrap_or_else(|_| same())
    };
    let key = |at: usize| nth(fields(portal), at).map(|field| field.key.clone()).unwrap_or_default();
    match step {
        Step::Add(kind, place) => {
            let kind = FieldKind::blank(FieldKind::WORDS[*kind]).expect("a type");
            let section = settings::new_field(portal, TYPE, &format!("k{count}"), kind).expect("a type");
            let added = filled(portal, &section, |form| {
                form.set("label-en", format!("Question {count}"));
                form.set("place", nth(fields(portal), *place).map_or("first", |field| &field.key));
                for n in 1..=2 {
                    section.rearrange(portal, form, "options:add");
                    form.set(&format!("options.o{n}.label-en"), format!("Option {n}"));
                }
            });
            added.unwrap_or_else(|_| same())
        }
        Step::Rename(at, text) => edit(*at, &|form| form.set("label-en", text.as_str())),
        Step::Move(at, place) => edit(*at, &|form| form.set("place", key(*place))),
        Step::Depend(at, on, answer) => edit(*at, &|form| {
            let Some(on) = nth(fields(portal), *on) else { return };
            let own: Vec<&str> = on.kind.options().iter().map(|option| option.key.as_str()).collect();
            let answers = if own.is_empty() { vec!["yes", "no"] } else { own };
            form.set("show-when", on.key.as_str());
            form.set("show-answers", answers[answer % answers.len()]);
        }),
        Step::Free(at) => edit(*at, &|form| form.set("show-when", "always")),
        Step::Prefill(at, text) => edit(*at, &|form| form.set("default", text.as_str())),
        Step::MoreOptions(at, text) => edit(*at, &|form| {
            form.push("options", "new");
            form.set("options.new.label-en", text.as_str());
            form.set("options.new.chosen", "yes");
        }),
        Step::FewerOptions(at, option) => edit(*at, &|form| {
            let ids = form.rows("options");
            if let Some(id) = nth(&ids, *option) {
                form.remove_row("options", id);
            }
        }),
        Step::Bounds(at, min, max) => edit(*at, &|form| {
            form.set("min", min.to_string());
            form.set("max", max.to_string());
        }),
        Step::Remove(at) => settings::without_field(portal, TYPE, &key(*at)).unwrap_or_else(|_| same()),
    }
}

/// Every condition rests on a field before, and on answers that can be given there.
fn looks_back(form: &Form) -> bool {
    form.fields.iter().enumerate().all(|(place, field)| {
        let Some(condition) = &field.show_when else { return true };
        let Some(other) = form.fields[..place].iter().find(|other| other.key == condition.field) else {
            return false;
        };
        let has = |answer: &String| match &other.kind {
            FieldKind::YesNo => ["yes", "no"].contains(&answer.as_str()),
            kind => kind.options().iter().any(|option| option.key == *answer),
        };
        !condition.is_any_of.is_empty() && condition.is_any_of.iter().all(has)
    })
}

/// What stands in the form at first, as it would be sent.
fn defaults(form: &Form) -> FormData {
    let typed =
        |field: &Field| field.defaults().map(|typed| (field.name(), typed.to_owned())).collect::<Vec<_>>();
    form.fields.iter().flat_map(typed).collect()
}

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn whatever_is_done_a_form_can_be_answered_and_no_version_changes(steps in steps()) {
        let mut portal = request::portal();
        let mut versions = BTreeMap::new();
        let mut kinds: BTreeMap<String, &str> = BTreeMap::new();
        for (count, step) in steps.iter().enumerate() {
            let before = portal.work_types[0].form.clone();
            portal = after(&portal, step, count);
            let form = &portal.work_types[0].form;
            prop_assert_eq!(form.version, before.version + u32::from(form.fields != before.fields));
            let known = versions.entry(form.version).or_insert_with(|| form.fields.clone());
            prop_assert_eq!(&*known, &form.fields, "a version never changes");
            prop_assert!(looks_back(form), "{step:?}: {form:?}");
            for field in &form.fields {
                let known = kinds.entry(field.key.clone()).or_insert_with(|| field.kind.word());
                prop_assert_eq!(*known, field.kind.word(), "a key keeps its meaning");
                prop_assert!(field.label.own(Language::En).is_some());
            }
            let mut errors = FieldErrors::none();
            form.parse(&defaults(form), |_| 0, &mut errors);
            for (field, problem) in errors.iter() {
                let own = form.fields.iter().find(|one| one.name() == field);
                prop_assert!(own.is_some_and(|own| own.required), "{field}: {problem:?}");
            }
        }
    }

    #[test]
    fn a_field_that_nobody_touched_stays_as_it_is(steps in steps()) {
        let mut portal = request::portal();
        for (count, step) in steps.iter().enumerate() {
            portal = after(&portal, step, count);
        }
        for field in fields(&portal) {
            let section = settings::field(&portal, TYPE, &field.key).expect("it is there");
            let form = section.form(&portal);
            prop_assert_eq!(section.apply(&portal, &form), Ok(portal.clone()), "{:?}", field);
            prop_assert_eq!(section.since(&form, &portal), Vec::new());
            prop_assert_eq!(section.typed(&portal, &form), portal.clone());
        }
        let section = settings::work_type(&portal, TYPE).expect("it is there");
        prop_assert_eq!(section.apply(&portal, &section.form(&portal)), Ok(portal));
    }

    #[test]
    fn nonsense_in_every_field_is_named_or_harmless(
        kind in 0..FieldKind::WORDS.len(),
        typed in proptest::collection::vec(nonsense(), 40),
    ) {
        let portal = request::portal();
        let kind = FieldKind::blank(FieldKind::WORDS[kind]).expect("a type");
        let sections: [Box<dyn Section>; 2] = [
            Box::new(settings::new_field(&portal, TYPE, "k1", kind).expect("a type")),
            Box::new(settings::new_work_type(&portal, "k2")),
        ];
        for section in &sections {
            let asked = section.asked(&portal, &section.form(&portal));
            let named = Asked::all(&asked).map(|asked| asked.name.clone());
            let sent: FormData = named.zip(typed.iter().cloned()).collect();
            if let Ok(after) = filled(&portal, &**section, |form| *form = sent.clone()) {
                prop_assert!(looks_back(&after.work_types[0].form));
            }
            drop(section.typed(&portal, &sent));
        }
    }
}

/// A portal with these fields in its form, each a yes or no but for the one with options.
fn built(steps: &[Step]) -> Portal {
    let start = request::portal();
    steps.iter().enumerate().fold(start, |portal, (count, step)| after(&portal, step, count))
}

#[test]
fn a_field_cannot_stand_before_the_one_that_it_rests_on_nor_that_one_behind_it() {
    let portal = built(&[Step::Add(3, 0), Step::Add(0, 0), Step::Depend(1, 0, 0)]);
    let named = |key: &str, place: &str| {
        let section = settings::field(&portal, TYPE, key).expect("it is there");
        let mut form = section.form(&portal);
        form.set("place", place);
        let errors = section.apply(&portal, &form).expect_err("it cannot be");
        errors.iter().map(|(field, problem)| (field.to_owned(), problem.clone())).collect::<Vec<_>>()
    };
    for wrong in [named("k1", "first"), named("k0", "k1")] {
        assert_eq!(wrong.len(), 1, "{wrong:?}");
        let (field, problem) = &wrong[0];
        assert_eq!((field.as_str(), problem.key), ("place", "error-field-order"));
        assert_eq!((&*problem.args[0].1, &*problem.args[1].1), ("Question 1", "Question 0"));
    }
    let needed = settings::without_field(&portal, TYPE, "k0").expect_err("another rests on it");
    assert_eq!(needed.0.key, "refusal-field-needed");
}

#[test]
fn an_option_that_another_field_rests_on_cannot_go() {
    let portal = built(&[Step::Add(4, 0), Step::Add(0, 0), Step::Depend(1, 0, 0)]);
    let section = settings::field(&portal, TYPE, "k0").expect("it is there");
    let mut form = section.form(&portal);
    let first = form.rows("options").remove(0);
    form.remove_row("options", &first);
    let errors = section.apply(&portal, &form).expect_err("another field rests on it");
    assert_eq!(errors.get("options").map(|problem| problem.key), Some("error-option-needed"));
}

#[test]
fn what_can_be_chosen_follows_from_what_was_typed_beside_it() {
    let portal = built(&[Step::Add(4, 0), Step::Add(0, 0)]);
    let section = settings::field(&portal, TYPE, "k1").expect("it is there");
    let mut form = section.form(&portal);
    let answers = |form: &FormData| {
        let asked = section.asked(&portal, form);
        let found = asked.iter().find(|asked| asked.name == "show-answers").expect("it is asked");
        match &found.ask {
            settings::Ask::ManyOf(options) => options.len(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(answers(&form), 0);
    form.set("show-when", "k0");
    assert_eq!(answers(&form), 2, "the options of the field that was chosen");
    let errors = section.apply(&portal, &form).expect_err("no answer is chosen");
    assert_eq!(errors.get("show-answers").map(|problem| problem.key), Some("error-show-answers"));
    form.set("show-answers", fields(&portal)[0].kind.options()[0].key.as_str());
    form.set("show-when", "always");
    let saved = section.apply(&portal, &form).expect("ticks that stayed mean nothing then");
    assert_eq!(fields(&saved)[1].show_when, None);
}

#[test]
fn an_option_that_comes_later_never_takes_the_key_of_one_that_went() {
    let mut portal = built(&[Step::Add(4, 0)]);
    let mut seen: Vec<String> = Vec::new();
    for _ in 0..5 {
        let last = fields(&portal)[0].kind.options().last().expect("an option").key.clone();
        assert!(!seen.contains(&last), "{last} in {seen:?}");
        seen.push(last.clone());
        let section = settings::field(&portal, TYPE, "k0").expect("it is there");
        let saved = filled(&portal, &section, |form| {
            form.remove_row("options", &last);
            section.rearrange(&portal, form, "options:add");
            let id = form.rows("options").pop().expect("a row");
            form.set(&format!("options.{id}.label-en"), "Another");
        });
        portal = saved.expect("good");
    }
}

#[test]
fn items_go_by_their_quantity_rules() {
    let portal = request::portal();
    let section = settings::work_type(&portal, TYPE).expect("it is there");
    let mut form = section.form(&portal);
    for (name, typed) in [("min", "5"), ("max", "50"), ("step", "10")] {
        form.set(&format!("items.key.{name}"), typed);
    }
    let item = section.apply(&portal, &form).expect("good").work_types[0].items[0].clone();
    assert_eq!(item.least(), 10);
    for (typed, asked) in [("", None), ("0", None), ("10", Some(10)), (" 50 ", Some(50))] {
        assert_eq!(item.quantity(typed), Ok(asked), "{typed}");
    }
    for typed in ["5", "15", "60", "-10", "ten", "1.5"] {
        assert_eq!(item.quantity(typed).expect_err("no").key, "error-quantity-rule", "{typed}");
    }
    form.set("items.key.max", "9");
    let errors = section.apply(&portal, &form).expect_err("nothing could be asked for");
    assert_eq!(errors.get("items.key.max").map(|problem| problem.key), Some("error-number-min"));
}

#[test]
fn guests_keep_something_to_ask_for() {
    let portal = request::portal();
    let section = settings::work_type(&portal, TYPE).expect("it is there");
    let mut form = section.form(&portal);
    form.set("open-to-guests", "");
    let errors = section.apply(&portal, &form).expect_err("guests are let in");
    assert_eq!(errors.get("open-to-guests").map(|problem| problem.key), Some("error-no-work-type"));
    let gone = settings::without_work_type(&portal, TYPE).expect_err("guests are let in");
    assert_eq!(gone.0.key, "error-no-work-type");
}

#[test]
fn a_new_work_type_stands_where_it_was_put_and_the_others_stay() {
    let portal = request::portal();
    let section = settings::new_work_type(&portal, "k2");
    let saved = filled(&portal, &section, |form| {
        form.set("name-en", "Advice");
        form.set("place", "first");
        form.set("description-en", "For {company}");
    });
    let saved = saved.expect("good");
    let keys: Vec<&str> = saved.work_types.iter().map(|one| one.key.as_str()).collect();
    assert_eq!(keys, ["k2", "fault"]);
    assert_eq!(saved.work_types[1], portal.work_types[0]);
    let section = settings::work_type(&saved, "k2").expect("it is there");
    let moved = filled(&saved, &section, |form| form.set("place", "fault")).expect("good");
    let keys: Vec<&str> = moved.work_types.iter().map(|one| one.key.as_str()).collect();
    assert_eq!(keys, ["fault", "k2"]);
    let unknown = filled(&saved, &section, |form| form.set("description-en", "For {invoice}"));
    let errors = unknown.expect_err("there is no such merge field");
    assert_eq!(errors.get("description-en").map(|problem| problem.key), Some("error-merge-field"));
}
