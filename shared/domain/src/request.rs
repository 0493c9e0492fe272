//! Reading the request form of guests and users: everything typed goes in, a [`NewRequest`] or every field to mend comes out.

mod entered;

pub use entered::{Entering, MAIN_CONTACT, OTHER_CONTACT};

use crate::{
    FieldErrors, FormData, Language, LocationId, Problem,
    address::Address,
    asking::{Asker, Asking, FormRules},
    contact::{Contact, Phone},
    customer::{Customer, Location},
    form::{Answers, date},
    object::{NamedObject, Object},
    portal::Portal,
    principal::Member,
    text::{Line, Text},
    work_order::AskedItem,
    work_type::WorkType,
};
use jiff::civil::Date;

/// How many days that suit can be named.
pub const PREFERRED_DATES: usize = 3;
/// The value of the field `place` that is a user's company's main address.
pub const MAIN_PLACE: &str = "main";
/// The value of the field `place` that is none of those that are known.
pub const OTHER_PLACE: &str = "other";

/// A request that can be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRequest {
    /// Key of the work type.
    pub work_type: String,
    /// Its name in the portal's own language.
    pub work_type_name: String,
    /// Version of its form.
    pub form_version: u32,
    /// Who asks.
    pub contact: Contact,
    /// For whom.
    pub on_behalf_of: Option<Contact>,
    /// What they call it themselves.
    pub reference: Option<Line>,
    /// What it is about, when it is an object that is known.
    pub object: Option<NamedObject>,
    /// Where, when it is a place that is known.
    pub location: Option<LocationId>,
    /// Where.
    pub address: Address,
    /// What is the matter.
    pub description: Text,
    /// Answers to the free fields.
    pub answers: Answers,
    /// What is asked for along with it.
    pub items: Vec<AskedItem>,
    /// Days that suit.
    pub preferred_dates: Vec<Date>,
    /// Version of the accepted terms.
    pub terms_version: Option<u32>,
}

/// What is known beside the typed values.
pub struct Given<'a> {
    /// The portal whose form it is.
    pub portal: &'a Portal,
    /// Today on the portal's calendar.
    pub today: Date,
    /// Who asks.
    pub by: AskedBy<'a>,
    /// The object that the form names, looked up and in the scope of whoever asks, or that a guest stands before; none: it
    /// names none, or none of theirs.
    pub object: Option<&'a Object>,
    /// Form fields that uploaded files answer, one per file.
    pub file_fields: &'a [String],
}

/// Who asks, as far as it is known without being typed.
#[derive(Debug, Clone, Copy)]
pub enum AskedBy<'a> {
    /// A guest. The customer that reference and postcode named, where only known ones may ask.
    Guest(Option<&'a Customer>),
    /// A guest who stands before an object, which is at this address; the customer as above.
    GuestAt(Option<&'a Customer>, &'a Address),
    /// A user, with the places of their customer.
    User(&'a Member, &'a [Location]),
}

impl AskedBy<'_> {
    /// What sort of people.
    #[must_use]
    pub const fn asker(&self) -> Asker {
        match self {
            Self::Guest(_) | Self::GuestAt(..) => Asker::Guest,
            Self::User(..) => Asker::User,
        }
    }
}

/// Who asks, what they call it, and where it is.
struct WhoAndWhere {
    contact: Option<Contact>,
    reference: Option<Line>,
    location: Option<LocationId>,
    address: Option<Address>,
}

impl NewRequest {
    /// # Errors
    /// Every field that has to be mended, in the form's order.
    pub fn parse(form: &FormData, given: &Given<'_>) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::none();
        let (portal, asker) = (given.portal, given.by.asker());
        let rules = portal.form_rules(asker);
        let Some(work_type) = portal.open_work_type(asker, form.get("type")) else {
            errors.add("type", Problem::new("error-choose"));
            return Err(errors);
        };
        let who = match given.by {
            AskedBy::Guest(customer) => of_guest(form, portal, (customer, None), &mut errors),
            AskedBy::GuestAt(customer, at) => of_guest(form, portal, (customer, Some(at)), &mut errors),
            AskedBy::User(member, places) => of_user(form, portal, (member, places), &mut errors),
        };
        let on_behalf_of = (rules.on_behalf && form.ticked("on-behalf"))
            .then(|| Contact::parse(form, "behalf-", &mut errors));
        let object = object(form, given, &mut errors);
        let description = errors.take("description", Text::parse(form.get("description")));
        let files_for = |key: &str| given.file_fields.iter().filter(|field| *field == key).count();
        let answers = work_type.form.parse(form, files_for, &mut errors);
        let items = items(form, work_type, portal.language, &mut errors);
        let preferred_dates = preferred_dates(form, (work_type, rules), given.today, &mut errors);
        let terms = rules.terms.filter(|_| rules.accept_terms);
        if terms.is_some() && !form.ticked("terms") {
            errors.add("terms", Problem::new("error-terms"));
        }
        match (who.contact, who.address, description) {
            (Some(contact), Some(address), Some(description)) if errors.is_empty() => Ok(Self {
                work_type: work_type.key.clone(),
                work_type_name: work_type.name.in_language(portal.language).to_owned(),
                form_version: work_type.form.version,
                contact,
                on_behalf_of: on_behalf_of.flatten(),
                reference: who.reference,
                object,
                location: who.location,
                address,
                description,
                answers,
                items,
                preferred_dates,
                terms_version: terms.map(|terms| terms.version),
            }),
            _ => Err(errors),
        }
    }
}

/// What it is about. One that is named and is not theirs, or not in service any more, is to be chosen anew.
fn object(form: &FormData, given: &Given<'_>, errors: &mut FieldErrors) -> Option<NamedObject> {
    match given.object.filter(|object| object.is_in_service()) {
        Some(object) => Some(object.named()),
        None if given.by.asker() == Asker::Guest || form.get("object").is_empty() => None,
        None => {
            errors.add("object", Problem::new("error-choose"));
            None
        }
    }
}

/// Where new contacts are blocked, the customer's own contact is taken; where address changes are blocked,
/// its own address. Whoever stands before an object asks for work there.
fn of_guest(
    form: &FormData,
    portal: &Portal,
    (customer, at): (Option<&Customer>, Option<&Address>),
    errors: &mut FieldErrors,
) -> WhoAndWhere {
    let guests = &portal.guests;
    let typed = |contact, address| WhoAndWhere { contact, address, reference: None, location: None };
    if !guests.known_only() {
        let contact = Contact::parse(form, "", errors);
        return typed(contact, at.cloned().or_else(|| Address::parse(form, errors)));
    }
    let Some(customer) = customer else {
        errors.add("reference", Problem::new("error-reference"));
        return typed(None, None);
    };
    let address = match at {
        Some(at) => Some(at.clone()),
        None if guests.address_changes && form.ticked("other-address") => Address::parse(form, errors),
        None => Some(customer.address.clone()),
    };
    typed(Some(customer.contact.clone()), address)
}

/// Who a user is, is known; they choose a place of their customer, or name another where the portal allows it.
fn of_user(
    form: &FormData,
    portal: &Portal,
    (member, places): (&Member, &[Location]),
    errors: &mut FieldErrors,
) -> WhoAndWhere {
    let rules = portal.form_rules(Asker::User);
    let phone = Phone::optional(form.get("phone")).and_then(|phone| rules.phone.of(phone));
    let phone = errors.take("phone", phone);
    let reference = Line::optional(form.get("own-reference")).and_then(|line| rules.reference.of(line));
    let reference = errors.take("own-reference", reference);
    let known = |location: &&Location| location.id.to_string() == form.get("place");
    let (location, address) = match form.get("place") {
        OTHER_PLACE if portal.requests.other_address => (None, Address::parse(form, errors)),
        MAIN_PLACE if member.may_ask_at(None) => (None, Some(member.customer.address.clone())),
        _ => match places.iter().filter(|place| member.may_ask_at(Some(place.id))).find(known) {
            Some(place) => (Some(place.id), Some(place.address.clone())),
            None => {
                errors.add("place", Problem::new("error-choose-place"));
                (None, None)
            }
        },
    };
    let contact = phone.map(|phone| Contact {
        name: member.user.name.clone(),
        email: member.user.email.clone(),
        phone,
        company: Some(member.customer.name.clone()),
    });
    WhoAndWhere { contact, reference: reference.flatten(), location, address }
}

fn items(
    form: &FormData,
    work_type: &WorkType,
    language: Language,
    errors: &mut FieldErrors,
) -> Vec<AskedItem> {
    let mut asked = Vec::new();
    for item in &work_type.items {
        let name = format!("item.{}", item.key);
        if let Some(quantity) = errors.take(&name, item.quantity(form.get(&name))).flatten() {
            let name = item.name.in_language(language).to_owned();
            asked.push(AskedItem { key: item.key.clone(), name, quantity });
        }
    }
    asked
}

fn preferred_dates(
    form: &FormData,
    (work_type, rules): (&WorkType, FormRules<'_>),
    today: Date,
    errors: &mut FieldErrors,
) -> Vec<Date> {
    if !work_type.preferred_dates || rules.dates == Asking::Never {
        return Vec::new();
    }
    let mut dates = Vec::new();
    for n in 1..=PREFERRED_DATES {
        let name = format!("date-{n}");
        match errors.take(&name, date(form.get(&name))).flatten() {
            Some(day) if day < today => errors.add(name, Problem::new("error-date-past")),
            Some(day) if !dates.contains(&day) => dates.push(day),
            _ => {}
        }
    }
    if rules.dates == Asking::Required && dates.is_empty() && errors.get("date-1").is_none() {
        errors.add("date-1", Problem::new("error-required"));
    }
    dates
}
