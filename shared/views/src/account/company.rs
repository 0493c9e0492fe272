//! A company's own data: the facts, its addresses, the changes that were asked for, as its people read them.

use super::change;
use crate::{
    Frame, Locale,
    parts::{Button, ButtonKind, DescriptionList, EmptyState, Markup, PageHead, StageChip, Time, mailto},
};
use askama::Template;
use domain::{
    UserId,
    address::Address,
    change_request::{ChangeRequest, Editing, Part},
    contact::{Contact, ContactPerson},
    customer::Customer,
    portal::Portal,
    postal::{AddressBook, PostalAddress, Purpose},
    principal::Member,
};

/// What the page of a company is made of, beside its frame.
#[derive(Debug, Clone, Copy)]
pub struct CompanyShown<'a> {
    /// Whose company it is, and what they may change.
    pub member: &'a Member,
    /// The company.
    pub customer: &'a Customer,
    /// Whom the tenant reaches there beside its main contact.
    pub contacts: &'a [ContactPerson],
    /// Its addresses.
    pub book: &'a AddressBook,
    /// The changes that were asked for lately, newest first.
    pub requests: &'a [ChangeRequest],
    /// The portal.
    pub portal: &'a Portal,
}

/// A change that was asked for, as a company's own people read it.
#[derive(Debug)]
pub struct AskedChange {
    /// Which part of the data.
    pub part: String,
    /// What has become of it.
    pub state: StageChip,
    /// When it was asked for.
    pub at: Time,
    /// Who asked.
    pub by: String,
    /// Old and new, field by field.
    pub lines: Vec<String>,
    /// What to know beside it; empty: nothing.
    pub note: String,
    /// Where the form that takes it back goes; none: it is not the reader's, or it does not wait.
    pub withdraw: Option<String>,
}

/// The company's facts, its contact, and what waits.
#[derive(Debug, Template)]
#[template(path = "account/company.html")]
pub struct CompanyPage {
    /// The frame.
    pub frame: Frame,
    /// Title.
    pub head: PageHead,
    /// Name, reference, main address.
    pub facts: DescriptionList,
    /// Whom to talk to.
    pub contact: DescriptionList,
    /// Whom else the tenant reaches there: a name, and how.
    pub contacts: Vec<(String, Markup)>,
    /// The way to the form of the facts; none: they are not changed here.
    pub edit_facts: Option<Button>,
    /// The way to the form of the contact.
    pub edit_contact: Option<Button>,
    /// How to have something put right that is not changed here; none: all is.
    pub ask: Option<Markup>,
    /// The changes that were asked for.
    pub requests: Vec<AskedChange>,
}

impl CompanyPage {
    /// The page of a company at a portal.
    #[must_use]
    pub fn new(frame: Frame, shown: CompanyShown<'_>) -> Self {
        let (locale, customer, member) = (frame.locale, shown.customer, shown.member);
        let base = format!("{}/account/company", frame.home());
        let facts = DescriptionList::new()
            .row(locale.t("company-name"), Markup::text(&customer.name))
            .row(locale.t("company-reference"), Markup::text(&customer.reference))
            .row(locale.t("company-address"), lines(locale, &customer.address))
            .maybe(locale.t("customers-field-payment-days"), payment(locale, customer));
        let button = |part: Part, key: &str| {
            let open = member.editing(part) != Editing::Never;
            open.then(|| Button::link(locale.t(key), format!("{base}/{}", part.as_str())))
        };
        let edit_facts = button(Part::Company, "company-edit-company");
        let edit_contact = button(Part::Contact, "company-edit-contact");
        let to = shown.portal.contact.email.as_str();
        let ask = (edit_facts.is_none() || edit_contact.is_none()).then(|| {
            let text = Markup::text(locale.t1("company-change", "name", shown.portal.name.as_str()));
            Markup::all([text, Markup::text(" "), Markup::link(mailto(to), to)])
        });
        let asked = |one: &ChangeRequest| asked(&frame, one, shown);
        Self {
            head: PageHead::new(locale.t("menu-company-facts")),
            facts,
            contact: DescriptionList::new().row(locale.t("company-contact"), person(&customer.contact)),
            contacts: shown.contacts.iter().map(|one| (one.name.to_string(), reached(one))).collect(),
            edit_facts,
            edit_contact,
            ask,
            requests: shown.requests.iter().map(asked).collect(),
            frame,
        }
    }
}

fn asked(frame: &Frame, one: &ChangeRequest, shown: CompanyShown<'_>) -> AskedChange {
    let overtaken = one.waits() && one.proposal.is_overtaken(shown.customer, shown.book);
    let me: UserId = shown.member.id();
    let address = format!("{}/account/company/change-requests/{}/withdrawals", frame.home(), one.id);
    AskedChange {
        part: change::part(frame.locale, one.proposal.part()),
        state: change::state(frame.locale, &one.state, overtaken),
        at: frame.when(one.at),
        by: frame.t1("change-by", "name", one.by.name.as_str()),
        lines: change::lines(frame.locale, &one.proposal.changes()),
        note: change::note(frame.locale, &one.state, overtaken),
        withdraw: (one.waits() && one.by.user == me).then_some(address),
    }
}

/// Within how many days a customer pays, where that is agreed.
pub(crate) fn payment(locale: Locale, customer: &Customer) -> Option<Markup> {
    customer.payment_days.map(|days| Markup::text(locale.t1("payment-days", "count", u64::from(days))))
}

/// What an address of a book is for, and whether it is the default for it.
pub(crate) fn uses(locale: Locale, book: &AddressBook, one: &PostalAddress) -> Vec<(String, bool)> {
    let served = Purpose::ALL.into_iter().filter(|purpose| one.serves(*purpose));
    served.map(|purpose| use_of(locale, purpose, book.is_default(one.id, purpose))).collect()
}

/// An address as people here write it.
fn lines(locale: Locale, address: &Address) -> Markup {
    let place = [address.postcode.as_ref(), Some(&address.city)].into_iter().flatten();
    let place = place.map(ToString::to_string).collect::<Vec<_>>().join(" ");
    let lines = [Some(address.street.to_string()), address.addition.as_ref().map(ToString::to_string)]
        .into_iter()
        .chain([Some(place), address.region.as_ref().map(ToString::to_string)])
        .chain([Some(locale.country(&address.country))]);
    Markup::lines(lines.flatten())
}

fn person(contact: &Contact) -> Markup {
    let lines = [Some(contact.name.to_string()), Some(contact.email.to_string())]
        .into_iter()
        .chain([contact.phone.as_ref().map(|phone| phone.as_str().to_owned())]);
    Markup::lines(lines.flatten())
}

/// What somebody is at a customer, and how they are reached.
pub(crate) fn reached(one: &ContactPerson) -> Markup {
    let position = one.position.as_ref().map(Markup::text);
    let email = one.email.as_ref().map(|email| Markup::link(mailto(email.as_str()), email));
    let phone = one.phone.as_ref();
    let phone = phone.map(|phone| Markup::link(format!("tel:{}", phone.dialled()), phone.as_str()));
    Markup::stacked([position, email, phone].into_iter().flatten())
}

/// An address on its card.
#[derive(Debug)]
pub struct AddressCard {
    /// What people call it.
    pub name: String,
    /// Where it is.
    pub lines: Markup,
    /// What it is for, and whether it is the default for it.
    pub uses: Vec<(String, bool)>,
    /// The way to its form; none: it is not changed here.
    pub href: Option<String>,
}

/// A company's addresses.
#[derive(Debug, Template)]
#[template(path = "account/addresses.html")]
pub struct AddressesPage {
    /// The frame.
    pub frame: Frame,
    /// Title, and the way to a new one.
    pub head: PageHead,
    /// The addresses.
    pub cards: Vec<AddressCard>,
    /// Said when there are none.
    pub empty: EmptyState,
}

impl AddressesPage {
    /// The list. `may_change`: whether the reader may add and change any.
    #[must_use]
    pub fn new(frame: Frame, book: &AddressBook, may_change: bool) -> Self {
        let locale = frame.locale;
        let base = format!("{}/account/addresses", frame.home());
        let card = |one: &PostalAddress| AddressCard {
            name: one.name.to_string(),
            lines: lines(locale, &one.address),
            uses: uses(locale, book, one),
            href: may_change.then(|| format!("{base}/{}", one.id)),
        };
        let mut head =
            PageHead::new(locale.t("menu-addresses")).lead(Markup::text(locale.t("addresses-lead")));
        head.count = Some(locale.number(book.addresses.len() as u64));
        let add = Button::link(locale.t("addresses-add"), format!("{base}/new")).kind(ButtonKind::Primary);
        if may_change && book.has_room() {
            head = head.action(add.icon("add"));
        }
        Self {
            head,
            cards: book.addresses.iter().map(card).collect(),
            empty: EmptyState {
                title: locale.t("addresses-none").into_owned(),
                text: locale.t("addresses-none-text").into_owned(),
                action: None,
            },
            frame,
        }
    }
}

fn use_of(locale: Locale, purpose: Purpose, default: bool) -> (String, bool) {
    let word = purpose.as_str();
    let key = if default { format!("address-default-{word}") } else { format!("address-{word}") };
    (locale.t(&key).into_owned(), default)
}
