//! Reading the desk's form of a work order that staff write down for somebody who has called or come by.

use super::{MAIN_PLACE, NewRequest, OTHER_PLACE, items};
use crate::{
    FieldErrors, FormData, Language, LocationId, Problem,
    address::Address,
    contact::{Contact, EmailAddress, Phone},
    customer::{Customer, Location},
    form::date,
    object::{NamedObject, Object},
    portal::Portal,
    text::{Line, Text},
    user::User,
    work_type::WorkType,
};
use jiff::civil::Date;

/// The value of the field `contact` that is the customer's own contact.
pub const MAIN_CONTACT: &str = "main";
/// The value of the field `contact` that is somebody who is typed.
pub const OTHER_CONTACT: &str = "other";

/// What is known beside the typed values.
#[derive(Debug, Clone, Copy)]
pub struct Entering<'a> {
    /// The portal that it stands at.
    pub portal: &'a Portal,
    /// The kind of work: any of the portal's, whoever else may ask for it.
    pub work_type: &'a WorkType,
    /// Today on the portal's calendar.
    pub today: Date,
    /// For whom; none: for nobody who is a customer.
    pub customer: Option<&'a Customer>,
    /// The customer's places.
    pub places: &'a [Location],
    /// The customer's user whom the form names, looked up; none: it names none, or none of theirs.
    pub user: Option<&'a User>,
    /// The customer's object that the form names, looked up; none: it names none, or none of theirs.
    pub object: Option<&'a Object>,
}

impl<'a> Entering<'a> {
    /// The user whose request it becomes: one who gets in at the portal for this customer, so that they see it there.
    #[must_use]
    pub fn user(&self) -> Option<&'a User> {
        let customer = self.customer?;
        self.user.filter(|user| !user.disabled && user.membership(customer.id, self.portal.id).is_some())
    }

    /// The language of the mails: the user's own, or one of the portal's that was chosen.
    #[must_use]
    pub fn language(&self, form: &FormData) -> Language {
        let own = self.portal.language;
        let offered = |language: &Language| *language == own || self.portal.languages.contains(language);
        let chosen = || Language::parse(form.get("language")).filter(offered);
        self.user().map(|user| user.language).or_else(chosen).unwrap_or(own)
    }

    fn contact(&self, form: &FormData, errors: &mut FieldErrors) -> Option<Contact> {
        let Some(customer) = self.customer else { return Contact::parse(form, "contact-", errors) };
        let company = Some(customer.name.clone());
        match (form.get("contact"), self.user()) {
            (MAIN_CONTACT, _) => Some(Contact { company, ..customer.contact.clone() }),
            (OTHER_CONTACT, _) => typed(form, customer, errors),
            (_, Some(user)) => {
                Some(Contact { name: user.name.clone(), email: user.email.clone(), phone: None, company })
            }
            _ => {
                errors.add("contact", Problem::new("error-choose"));
                None
            }
        }
    }

    fn place(&self, form: &FormData, errors: &mut FieldErrors) -> (Option<LocationId>, Option<Address>) {
        let Some(customer) = self.customer else { return (None, Address::parse(form, errors)) };
        let chosen = form.get("place");
        let known = self.places.iter().find(|place| place.id.to_string() == chosen);
        match (chosen, known) {
            (MAIN_PLACE, _) => (None, Some(customer.address.clone())),
            (OTHER_PLACE, _) => (None, Address::parse(form, errors)),
            (_, Some(place)) => (Some(place.id), Some(place.address.clone())),
            _ => {
                errors.add("place", Problem::new("error-choose-place"));
                (None, None)
            }
        }
    }

    fn object(&self, form: &FormData, errors: &mut FieldErrors) -> Option<NamedObject> {
        let theirs = |object: &&Object| self.customer.is_some_and(|customer| object.customer == customer.id);
        match self.object.filter(|object| object.is_in_service()).filter(theirs) {
            Some(object) => Some(object.named()),
            None if form.get("object").is_empty() => None,
            None => {
                errors.add("object", Problem::new("error-choose"));
                None
            }
        }
    }

    fn preferred(&self, form: &FormData, errors: &mut FieldErrors) -> Vec<Date> {
        let day = errors.take("date-1", date(form.get("date-1"))).flatten();
        if day.is_some_and(|day| day < self.today) {
            errors.add("date-1", Problem::new("error-date-past"));
        }
        day.into_iter().collect()
    }
}

/// Somebody at a customer who is typed: whoever has named no mail address is written to at the customer's own.
fn typed(form: &FormData, customer: &Customer, errors: &mut FieldErrors) -> Option<Contact> {
    let name = errors.take("contact-name", Line::parse(form.get("contact-name")));
    let email = match form.get("contact-email").trim() {
        "" => Ok(customer.contact.email.clone()),
        email => EmailAddress::parse(email),
    };
    let email = errors.take("contact-email", email);
    let phone = errors.take("contact-phone", Phone::optional(form.get("contact-phone")));
    Some(Contact { name: name?, email: email?, phone: phone?, company: Some(customer.name.clone()) })
}

impl NewRequest {
    /// The request that staff write down. What the portal's own form insists on may stay open: they know what they were
    /// told and no more.
    ///
    /// # Errors
    /// Every field that has to be mended, in the form's order; at no field `error-customer-blocked` and
    /// `error-customer-inactive`, for a customer who gets nothing new.
    pub fn entered(form: &FormData, given: &Entering<'_>) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::none();
        let (portal, work_type) = (given.portal, given.work_type);
        if let Some(customer) = given.customer {
            errors.take("", customer.takes_new_work());
        }
        let contact = given.contact(form, &mut errors);
        let (location, address) = given.place(form, &mut errors);
        let object = given.object(form, &mut errors);
        let description = errors.take("description", Text::parse(form.get("description")));
        let answers = work_type.form.for_staff().parse(form, |_| 0, &mut errors);
        let items = items(form, work_type, portal.language, &mut errors);
        let preferred_dates = given.preferred(form, &mut errors);
        let reference = errors.take("own-reference", Line::optional(form.get("own-reference")));
        match (contact, address, description) {
            (Some(contact), Some(address), Some(description)) if errors.is_empty() => Ok(Self {
                work_type: work_type.key.clone(),
                work_type_name: work_type.name.in_language(portal.language).to_owned(),
                form_version: work_type.form.version,
                contact,
                on_behalf_of: None,
                reference: reference.flatten(),
                object,
                location,
                address,
                description,
                answers,
                items,
                preferred_dates,
                terms_version: None,
            }),
            _ => Err(errors),
        }
    }
}
