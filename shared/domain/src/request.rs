//! Reading the public request form: everything typed goes in, a [`NewRequest`] or every field to mend comes out.

use crate::{
    FieldErrors, FormData, Language, Problem,
    address::Address,
    contact::Contact,
    customer::Customer,
    form::{Answers, date},
    portal::Portal,
    text::Text,
    work_order::AskedItem,
    work_type::WorkType,
};
use jiff::civil::Date;

/// How many days that suit can be named.
pub const PREFERRED_DATES: usize = 3;

/// A request that can be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRequest {
    /// Key of the work type.
    pub work_type: String,
    /// Its name in the guest's language.
    pub work_type_name: String,
    /// Version of its form.
    pub form_version: u32,
    /// Who asks.
    pub contact: Contact,
    /// For whom.
    pub on_behalf_of: Option<Contact>,
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
    /// The guest's language.
    pub language: Language,
    /// Today on the portal's calendar.
    pub today: Date,
    /// The customer that reference and postcode named, where only known ones may ask.
    pub customer: Option<&'a Customer>,
    /// Form fields that uploaded files answer, one per file.
    pub file_fields: &'a [String],
}

impl NewRequest {
    /// # Errors
    /// Every field that has to be mended, in the form's order.
    pub fn parse(form: &FormData, given: &Given<'_>) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::none();
        let portal = given.portal;
        let Some(work_type) = portal.guest_work_type(form.get("type")) else {
            errors.add("type", Problem::new("error-choose"));
            return Err(errors);
        };
        let (contact, address) = who_and_where(form, given, &mut errors);
        let on_behalf_of = (portal.guests.on_behalf && form.ticked("on-behalf"))
            .then(|| Contact::parse(form, "behalf-", &mut errors));
        let description = errors.take("description", Text::parse(form.get("description")));
        let files_for = |key: &str| given.file_fields.iter().filter(|field| *field == key).count();
        let answers = work_type.form.parse(form, files_for, &mut errors);
        let items = items(form, work_type, given.language, &mut errors);
        let preferred_dates = preferred_dates(form, work_type, given.today, &mut errors);
        if portal.guests.terms.is_some() && !form.ticked("terms") {
            errors.add("terms", Problem::new("error-terms"));
        }
        match (contact, address, description) {
            (Some(contact), Some(address), Some(description)) if errors.is_empty() => Ok(Self {
                work_type: work_type.key.clone(),
                work_type_name: work_type.name.in_language(given.language).to_owned(),
                form_version: work_type.form.version,
                contact,
                on_behalf_of: on_behalf_of.flatten(),
                address,
                description,
                answers,
                items,
                preferred_dates,
                terms_version: portal.guests.terms.as_ref().map(|terms| terms.version),
            }),
            _ => Err(errors),
        }
    }
}

/// Where new contacts are blocked, the customer's own contact is taken; where address changes are blocked,
/// its own address.
fn who_and_where(
    form: &FormData,
    given: &Given<'_>,
    errors: &mut FieldErrors,
) -> (Option<Contact>, Option<Address>) {
    let guests = &given.portal.guests;
    if !guests.known_only() {
        return (Contact::parse(form, "", errors), Address::parse(form, errors));
    }
    let Some(customer) = given.customer else {
        errors.add("reference", Problem::new("error-reference"));
        return (None, None);
    };
    let address = if guests.address_changes && form.ticked("other-address") {
        Address::parse(form, errors)
    } else {
        Some(customer.address.clone())
    };
    (Some(customer.contact.clone()), address)
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
    work_type: &WorkType,
    today: Date,
    errors: &mut FieldErrors,
) -> Vec<Date> {
    if !work_type.preferred_dates {
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
    dates
}
