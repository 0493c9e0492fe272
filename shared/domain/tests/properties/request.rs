//! The public form as a whole: what is refused names its field, what is taken is as typed.

use crate::kit::{cases, is_message_key, megabyte, nonsense};
use domain::{
    FieldErrors, FormData, Language, PortalId, TenantId, Translated,
    contact::EmailAddress,
    file::FilePolicy,
    form::Form,
    portal::{CompanyContact, GuestRequests, Portal, PortalStatus, Slug, Terms},
    request::{AskedBy, Given, NewRequest},
    settings::NewPortal,
    text::Line,
    work_type::{Item, WorkType},
};
use jiff::{Timestamp, civil::date};
use proptest::prelude::*;

pub fn portal() -> Portal {
    let says = |text: &str| -> Translated { [(Language::En, text)].into_iter().collect() };
    let email = EmailAddress::parse("service@example.com").expect("an address");
    let id = PortalId::new(Timestamp::UNIX_EPOCH, [1; 16]);
    let tenant = TenantId::new(Timestamp::UNIX_EPOCH, [2; 16]);
    let new = NewPortal {
        name: Line::parse("Lifts").expect("a name"),
        slug: Slug::parse("lifts").expect("a slug"),
        language: Language::En,
    };
    Portal {
        status: PortalStatus::Active,
        notification_address: Some(email.clone()),
        languages: Language::ALL.into(),
        contact: CompanyContact { phone: "+31 20 123 4567".to_owned(), email: email.clone() },
        guests: GuestRequests {
            enabled: true,
            confirmation: true,
            new_contacts: true,
            address_changes: true,
            on_behalf: true,
            attachments: true,
            files: FilePolicy::default(),
            terms: Some(Terms { version: 3, text: says("Terms") }),
        },
        work_types: vec![WorkType {
            key: "fault".to_owned(),
            name: says("Fault"),
            hint: Translated::default(),
            open_to_guests: true,
            open_to_users: true,
            default_description: Translated::default(),
            preferred_dates: true,
            items: vec![Item { key: "key".to_owned(), name: says("Key"), max: 5, min: 1, step: 1 }],
            checklist: Vec::new(),
            form: Form { version: 4, fields: Vec::new() },
        }],
        ..new.first(tenant, email, id)
    }
}

pub fn complete() -> FormData {
    [
        ("type", "fault"),
        ("name", "Ada Visser"),
        ("email", "ada@example.com"),
        ("street", "Kade 1"),
        ("postcode", "1011 AB"),
        ("city", "Amsterdam"),
        ("country", "NL"),
        ("description", "It hums.\r\n  And stops."),
        ("terms", "yes"),
    ]
    .into_iter()
    .collect()
}

pub fn parse(portal: &Portal, sent: &FormData) -> Result<NewRequest, FieldErrors> {
    let today = date(2026, 11, 22);
    NewRequest::parse(
        sent,
        &Given { portal, today, by: AskedBy::Guest(None), object: None, file_fields: &[] },
    )
}

const FIELDS: [&str; 16] = [
    "type",
    "name",
    "email",
    "phone",
    "company",
    "street",
    "addition",
    "postcode",
    "city",
    "region",
    "country",
    "description",
    "item.key",
    "date-1",
    "date-3",
    "terms",
];

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn a_description_is_kept_to_the_byte(text in "[ \r\n\ta-zé👷<&\"\\\\]{0,40}[a-z]") {
        let mut sent = complete();
        sent.set("description", text.clone());
        let request = parse(&portal(), &sent).expect("complete");
        prop_assert_eq!(request.description.as_str(), text);
    }

    #[test]
    fn nonsense_in_one_field_is_refused_there_or_kept_and_nowhere_else(at in 0usize..16, text in nonsense()) {
        let mut sent = complete();
        sent.set(FIELDS[at], text);
        if let Err(errors) = parse(&portal(), &sent) {
            for (field, problem) in errors.iter() {
                prop_assert!(field == FIELDS[at] || FIELDS[at] == "country" && field == "postcode", "{}", field);
                prop_assert!(is_message_key(problem.key));
            }
        }
    }

    #[test]
    fn items_are_taken_up_to_their_most(quantity in 0u32..12) {
        let mut sent = complete();
        sent.set("item.key", quantity.to_string());
        match parse(&portal(), &sent) {
            Ok(request) => {
                prop_assert!(quantity <= 5);
                prop_assert_eq!(request.items.first().map(|item| item.quantity), (quantity > 0).then_some(quantity));
            }
            Err(errors) => {
                prop_assert!(quantity > 5);
                prop_assert_eq!(errors.get("item.key").map(|problem| problem.key), Some("error-quantity"));
            }
        }
    }

    #[test]
    fn days_that_suit_are_today_or_later_each_once(days in proptest::collection::vec(-3i32..5, 3)) {
        let today = date(2026, 11, 22);
        let mut sent = complete();
        for (n, day) in days.iter().enumerate() {
            sent.set(&format!("date-{}", n + 1), (today + jiff::Span::new().days(*day)).to_string());
        }
        match parse(&portal(), &sent) {
            Ok(request) => {
                prop_assert!(days.iter().all(|day| *day >= 0));
                let mut unique = request.preferred_dates.clone();
                unique.sort();
                unique.dedup();
                prop_assert_eq!(unique.len(), request.preferred_dates.len());
                prop_assert!(request.preferred_dates.iter().all(|day| *day >= today));
            }
            Err(errors) => {
                let late: Vec<String> = days.iter().enumerate().filter(|(_, day)| **day < 0).map(|(n, _)| format!("date-{}", n + 1)).collect();
                prop_assert_eq!(errors.iter().map(|(field, _)| field.to_owned()).collect::<Vec<_>>(), late);
            }
        }
    }
}

#[test]
fn an_empty_form_names_everything_that_is_needed_in_the_forms_order() {
    let sent: FormData = [("type", "fault"), ("country", "NL")].into_iter().collect();
    let errors = parse(&portal(), &sent).expect_err("nothing typed");
    let fields: Vec<&str> = errors.iter().map(|(field, _)| field).collect();
    assert_eq!(fields, ["name", "email", "street", "postcode", "city", "description", "terms"]);
}

#[test]
fn a_work_type_that_guests_may_not_ask_for_is_not_there() {
    let mut closed = portal();
    closed.work_types[0].open_to_guests = false;
    let errors = parse(&closed, &complete()).expect_err("not offered");
    assert_eq!(
        errors.iter().map(|(field, problem)| (field, problem.key)).collect::<Vec<_>>(),
        [("type", "error-choose")]
    );
}

#[test]
fn accepted_terms_are_kept_with_their_version() {
    assert_eq!(parse(&portal(), &complete()).expect("complete").terms_version, Some(3));
    let mut without = portal();
    without.guests.terms = None;
    assert_eq!(parse(&without, &complete()).expect("complete").terms_version, None);
}

#[test]
fn a_second_contact_is_read_only_where_it_is_offered() {
    let mut sent = complete();
    sent.set("on-behalf", "yes");
    let errors = parse(&portal(), &sent).expect_err("whose?");
    assert!(errors.get("behalf-name").is_some() && errors.get("behalf-email").is_some());
    let mut without = portal();
    without.guests.on_behalf = false;
    assert_eq!(parse(&without, &sent).expect("complete").on_behalf_of, None);
}

#[test]
fn a_megabyte_in_any_field_is_refused_there() {
    for field in FIELDS.into_iter().filter(|field| *field != "terms") {
        for sign in ['a', '1', '\u{0}', '👷'] {
            let mut sent = complete();
            sent.set(field, megabyte(sign));
            let errors = parse(&portal(), &sent).expect_err(field);
            assert!(errors.get(field).is_some(), "{field}: {errors:?}");
        }
    }
}
