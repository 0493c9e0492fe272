//! A company's own data: one default for each use of addresses, and edits that never write over what was changed
//! meanwhile.

use crate::kit::{cases, form};
use domain::{
    AddressId,
    address::Address,
    change_request::{CompanyFacts, Editing, Part, Proposal},
    contact::{Contact, EmailAddress},
    customer::Customer,
    portal::UserRules,
    postal::{AddressBook, PostalAddress, Purpose, Wished},
    text::Line,
};
use jiff::Timestamp;
use proptest::prelude::*;

fn line(text: &str) -> Line {
    Line::parse(text).expect("a line")
}

fn at(street: &str) -> Address {
    Address {
        street: line(street),
        addition: None,
        postcode: Some(line("9711 HG")),
        city: line("Groningen"),
        region: None,
        country: "NL".to_owned(),
    }
}

fn customer(name: &str, street: &str, contact: &str) -> Customer {
    let now = Timestamp::UNIX_EPOCH;
    Customer {
        id: domain::CustomerId::new(now, [1; 16]),
        tenant: domain::TenantId::new(now, [2; 16]),
        reference: line("K-1"),
        name: line(name),
        contact: Contact {
            name: line(contact),
            email: EmailAddress::parse("ann@b.example").expect("an address"),
            phone: None,
            company: Some(line(name)),
        },
        address: at(street),
        status: domain::customer::CustomerStatus::Active,
        payment_days: None,
        account_manager: None,
        version: 0,
    }
}

fn address(n: u8, (shipping, billing): (bool, bool)) -> PostalAddress {
    let id = AddressId::new(Timestamp::UNIX_EPOCH, [n; 16]);
    PostalAddress { id, name: line(&format!("Hall {n}")), shipping, billing, address: at("Kade 1") }
}

/// Something done to a book.
#[derive(Debug, Clone)]
enum Step {
    Put(u8, (bool, bool), (bool, bool)),
    Remove(u8),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let both = || (any::<bool>(), any::<bool>());
    let put = (0..6u8, both(), both()).prop_map(|(n, uses, wished)| Step::Put(n, uses, wished));
    proptest::collection::vec(prop_oneof![3 => put, 1 => (0..6u8).prop_map(Step::Remove)], 0..20)
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn of_the_addresses_for_a_use_exactly_one_is_the_default(steps in steps()) {
        let mut book = AddressBook::default();
        for step in steps {
            let before = book.clone();
            book = match step {
                Step::Put(n, uses, (shipping, billing)) => book.with(address(n, uses), Wished { shipping, billing }),
                Step::Remove(n) => book.without(address(n, (true, true)).id),
            };
            prop_assert_eq!(book.version, before.version + 1);
            for purpose in Purpose::ALL {
                let serving: Vec<_> =
                    book.addresses.iter().filter(|one| one.serves(purpose)).map(|one| one.id).collect();
                let default = book.default_for(purpose);
                prop_assert_eq!(default.is_some(), !serving.is_empty());
                prop_assert!(default.is_none_or(|id| serving.contains(&id)));
                // Nobody loses a default that still serves, unless another one is wished for.
                let wished = matches!(step, Step::Put(_, _, (shipping, billing))
                    if if purpose == Purpose::Shipping { shipping } else { billing });
                if let Some(held) = before.default_for(purpose).filter(|held| serving.contains(held) && !wished) {
                    prop_assert_eq!(default, Some(held));
                }
            }
        }
    }

    #[test]
    fn an_edit_is_overtaken_by_any_other_of_the_same_part_and_by_no_other(
        one in 0..3usize, other in 0..3usize, n in 1..4u8,
    ) {
        let (customer, book) = (customer("De Wit", "Kade 1", "Ann"), AddressBook::default());
        let book = book.with(address(1, (true, false)), Wished::default());
        let edits = |name: &str, n: u8| {
            let facts = CompanyFacts { name: line(name), address: at("Kade 2") };
            let contact = Contact { name: line(name), ..customer.contact.clone() };
            let after = PostalAddress { name: line(name), ..address(n, (true, true)) };
            [
                Proposal::Company { before: CompanyFacts::of(&customer), after: facts },
                Proposal::Contact { before: customer.contact.clone(), after: contact },
                Proposal::Address { before: book.find(after.id).cloned(), after: Some(after), wished: Wished::default() },
            ]
        };
        let (first, second) = (&edits("Wit & Co", 1)[one], &edits("Wit BV", n)[other]);
        prop_assert!(!first.is_overtaken(&customer, &book) && !second.is_overtaken(&customer, &book));
        let (now, then) = (first.customer(&customer), first.book(&book).expect("there is room"));
        let same = one == other && (one != 2 || n == 1);
        prop_assert_eq!(second.is_overtaken(&now, &then), same);
        prop_assert!(first.is_overtaken(&now, &then), "once is enough");
        let changed: Vec<_> = first.changes().into_iter().map(|change| change.field).collect();
        prop_assert!(!changed.is_empty());
        prop_assert_eq!(first.stamp() == second.stamp(), one == other && (one != 2 || n == 1));
    }

    #[test]
    fn nothing_that_is_typed_breaks_a_form(name in ".{0,40}", country in "(NL|US|xx|)", street in ".{0,30}") {
        let typed = form([("name", &name), ("country", &country), ("street", &street), ("city", &name)]);
        let customer = customer("De Wit", "Kade 1", "Ann");
        drop(Proposal::company(&customer, &typed));
        drop(Proposal::contact(&customer, &typed));
        drop(PostalAddress::parse(address(1, (true, true)).id, &typed));
    }
}

#[test]
fn every_field_of_an_empty_form_is_named() {
    let (customer, empty) = (customer("De Wit", "Kade 1", "Ann"), domain::FormData::default());
    let named =
        |errors: domain::FieldErrors| errors.iter().map(|(field, _)| field.to_owned()).collect::<Vec<_>>();
    assert_eq!(
        named(Proposal::company(&customer, &empty).unwrap_err()),
        ["name", "country", "street", "city"]
    );
    assert_eq!(named(Proposal::contact(&customer, &empty).unwrap_err()), ["contact-name", "contact-email"]);
    let id = address(1, (true, true)).id;
    let errors = named(PostalAddress::parse(id, &empty).unwrap_err());
    assert_eq!(errors, ["address-name", "shipping", "country", "street", "city"]);
}

#[test]
fn the_rule_of_a_part_is_the_portals_and_waits_unless_it_says_otherwise() {
    let rules = UserRules { company: Editing::Directly, contacts: Editing::Never, ..UserRules::default() };
    let of = Part::ALL.map(|part| rules.editing(part));
    assert_eq!(of, [Editing::Directly, Editing::Never, Editing::Approval]);
    for rule in Editing::ALL {
        assert_eq!(Editing::parse(rule.as_str()), Some(rule));
    }
}
