//! What a company costs that asks for much: fifty work types, and two hundred free fields on one of them, in every
//! language. Its settings are read and written in the units of the house's budgets.

use domain::{
    Language, Result, Translated,
    activity::Deed,
    form::{Choice, Condition, Field, FieldKind, Form},
    portal::Portal,
    staff::StaffRole,
    work_type::WorkType,
};
use jiff::SignedDuration;
use store::{Consumed, Store};
use testkit::{Cloud, demo::Demo};

const TYPES: usize = 50;
const FIELDS: usize = 200;

/// Words that companies use, so that texts are as like each other as people's are.
const WORDS: [&str; 48] = [
    "which", "lift", "pump", "valve", "floor", "door", "number", "plate", "when", "last", "service", "noise",
    "pressure", "boiler", "room", "key", "access", "contract", "urgent", "photo", "model", "serial", "year",
    "voltage", "phase", "filter", "leak", "oil", "water", "heat", "cold", "fan", "belt", "motor", "display",
    "code", "error", "reset", "cabin", "shaft", "roof", "cellar", "parking", "hours", "weekend", "contact",
    "owner", "tenant",
];

/// A text of some words, another one for each number.
fn words(seed: usize, count: usize) -> String {
    let word = |n: usize| {
        let mixed = (seed * 7919 + n * 104_729 + seed * n * 31).wrapping_mul(2_654_435_761) >> 7;
        WORDS[mixed % WORDS.len()]
    };
    (0..count).map(word).collect::<Vec<_>>().join(" ")
}

fn said(seed: usize, count: usize) -> Translated {
    let text = |language: Language| (language, words(seed * 10 + language as usize, count));
    Language::ALL.map(text).into_iter().collect()
}

/// Every fifth has options, every other one of the rest rests on the one before with some.
fn field(n: usize) -> Field {
    let option = |o: usize| Choice { key: format!("o{o}"), label: said(n * 100 + o, 1) };
    let kind = match n % 5 {
        0 => FieldKind::OneOf { options: (0..4).map(option).collect() },
        1 => FieldKind::Text,
        2 => FieldKind::YesNo,
        3 => FieldKind::Number { min: Some(0), max: Some(99), unit: String::new() },
        _ => FieldKind::LongText,
    };
    let rests = n % 5 == 1 || n % 5 == 3;
    let on = Condition { field: format!("q{}", n - n % 5), is_any_of: vec!["o1".to_owned()] };
    Field {
        key: format!("q{n}"),
        label: said(n, 4),
        help: if n.is_multiple_of(4) { said(n + 5_000, 6) } else { Translated::default() },
        kind,
        required: n.is_multiple_of(3),
        default: String::new(),
        show_when: rests.then_some(on),
    }
}

/// The demo portal with all of that.
fn large(demo: &Demo) -> Portal {
    let mut portal = demo.portal().clone();
    portal.languages = Language::ALL.into();
    portal.work_types = (0..TYPES)
        .map(|n| WorkType {
            name: said(n + 9_000, 2),
            hint: said(n + 10_000, 6),
            open_to_guests: true,
            form: Form { version: 1, fields: Vec::new() },
            ..WorkType::blank(&format!("type-{n}"))
        })
        .collect();
    portal.work_types[0].form.fields = (0..FIELDS).map(field).collect();
    portal
}

async fn with_large() -> Result<(Cloud, Store, Demo, Portal)> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let portal = large(&demo);
    store.setup().put_portal(&portal).await?;
    cloud.clock().advance(SignedDuration::from_mins(2));
    store.units().take();
    Ok((cloud, store, demo, portal))
}

#[tokio::test]
async fn its_form_page_stays_within_what_a_page_may_read() -> Result<()> {
    let (cloud, store, _, portal) = with_large().await?;
    let found = store.portals().by_slug(&portal.slug, cloud.now()).await?;
    let Consumed { read, write } = store.units().take();
    assert_eq!((found.work_types.len(), found.work_types[0].form.fields.len()), (TYPES, FIELDS));
    assert!(read <= 4.0 && write == 0.0, "{read} {write}");
    cloud.clock().advance(SignedDuration::from_secs(31));
    store.portals().by_slug(&portal.slug, cloud.now()).await?;
    let again = store.units().take().read;
    assert!(again <= 2.0, "{again}: the large form is there already");
    Ok(())
}

#[tokio::test]
async fn whoever_saves_reads_all_of_it_as_it_is() -> Result<()> {
    let (_, store, demo, portal) = with_large().await?;
    let member = demo.signed_in(StaffRole::Owner);
    assert_eq!(store.desk_portals(&member).find(portal.id).await?, portal);
    let read = store.units().take().read;
    assert!(read <= 4.0, "{read}");
    assert_eq!(store.setup().portal_by_slug(&portal.slug).await?, Some(portal));
    Ok(())
}

#[tokio::test]
async fn a_request_made_with_its_form_reads_that_form_alone() -> Result<()> {
    let (_, store, _, portal) = with_large().await?;
    let form = store.portals().form(portal.tenant, portal.id, "type-0", 1).await?;
    let Consumed { read, .. } = store.units().take();
    assert_eq!(*form, portal.work_types[0].form);
    assert!(read <= 2.5, "{read}");
    store.portals().form(portal.tenant, portal.id, "type-0", 1).await?;
    assert_eq!(store.units().take().read, 0.0, "a version never changes: it is read once");
    Ok(())
}

#[tokio::test]
async fn saving_writes_the_forms_that_are_new_and_no_others() -> Result<()> {
    let (cloud, store, demo, portal) = with_large().await?;
    let member = demo.signed_in(StaffRole::Owner);
    let portals = store.desk_portals(&member);
    let deed = || Deed::PortalChanged("theme".to_owned(), Vec::new());
    let before = portals.find(portal.id).await?;
    store.units().take();
    let mut after = before.clone();
    "#7a1fa2".clone_into(&mut after.theme.accent);
    let before = portals.save(&before, &after, deed(), cloud.moment()).await?;
    let theme = store.units().take().write;
    // Twice what is written, in a transaction: names and hints of fifty work types in six languages, and the log.
    assert!(theme <= 20.0, "{theme}");
    let mut after = before.clone();
    let form = &mut after.work_types[1].form;
    *form = Form { version: 2, fields: vec![field(0)] };
    portals.save(&before, &after, deed(), cloud.moment()).await?;
    let small = store.units().take().write;
    // Two for a small form's one item, in a transaction, and two where the portal's own item comes over the next KB by what
    // it says of the form; the other forms are not written again: fifty of them would be a hundred.
    assert!(small <= theme + 4.0, "{small} against {theme}");
    Ok(())
}
