//! The forms of a work order that staff write down: first which work it is and for whom, then everything that follows from it.

use super::{
    customers::{self, FormPage, PortalOpt, Section, Typed},
    list_address,
};
use crate::{
    Frame, Locale,
    parts::{Button, Field, FormView, Markup, Opt, PageHead},
    request,
};
use domain::{
    CustomerId, FormData, ObjectId,
    customer::{Customer, Location},
    object::{Object, Place},
    portal::Portal,
    request::{MAIN_CONTACT, MAIN_PLACE, OTHER_CONTACT, OTHER_PLACE},
    work_order::Stage,
    work_type::WorkType,
};
use jiff::civil::Date;

/// Where the form is sent.
const LIST: &str = "/desk/work-orders";
/// Address of the first form, without the host.
pub const NEW: &str = "/desk/work-orders/new";
/// As many options stand open; more are folded.
const OPEN: usize = 6;

/// Address of the first form for a customer, and for an object of theirs.
#[must_use]
pub fn new_address(customer: CustomerId, object: Option<ObjectId>) -> String {
    let object = object.map(|object| format!("&object={object}")).unwrap_or_default();
    format!("{NEW}?customer={customer}{object}")
}

/// The button that leads there.
pub(super) fn button(locale: Locale, customer: CustomerId, object: Option<ObjectId>) -> Button {
    Button::link(locale.t("new-work-order"), new_address(customer, object)).icon("add")
}

/// Name of the field that holds the kind of work at a portal.
#[must_use]
pub fn work_type_field(portal: &Portal) -> String {
    format!("type-{}", portal.slug)
}

/// Which work it is, and for whom: the portals to choose from, and those whose kinds of work stand in the form.
#[must_use]
pub fn start(frame: Frame, portals: &[PortalOpt], kinds: &[&Portal], typed: &Typed) -> FormPage {
    let locale = frame.locale;
    let view = FormView::new(locale, &typed.data, &typed.wrong);
    let several = portals.len() > 1;
    let option = |portal: &PortalOpt| Opt::new(portal.id.to_string(), portal.name.as_str());
    let portal = || {
        let options = portals.iter().map(option).collect();
        view.select("portal", locale.t("new-work-order-portal"), options)
    };
    let mut fields: Vec<Field> = several.then(portal).into_iter().collect();
    fields.extend(kinds.iter().map(|portal| kind(&view, portal, several)));
    let customer =
        view.line("customer", locale.t("new-work-order-customer")).optional().suggested_by(customers::LIST);
    fields.push(customer.help(locale.t("new-work-order-customer-help")));
    let title = locale.t("new-work-order-start").into_owned();
    let object = typed.data.get("object").to_owned();
    let send = locale.t("new-work-order-continue").into_owned();
    let page = FormPage::plain(
        frame,
        (above(locale), locale.t("new-work-order").into_owned()),
        vec![Section { title, id: "start", fields }],
        (NEW.to_owned(), send, list_address(Stage::Requested)),
        vec![("object", object)],
        typed,
    );
    page.asking()
}

/// The kinds of work of a portal; beside others it shows once its portal is chosen.
fn kind(view: &FormView<'_>, portal: &Portal, several: bool) -> Field {
    let locale = view.locale;
    let called = |work_type: &WorkType| work_type.name.in_language(locale.language()).to_owned();
    let options = portal.work_types.iter().map(|one| Opt::new(one.key.as_str(), called(one))).collect();
    let name = work_type_field(portal);
    if !several {
        return view.select(&name, locale.t("new-work-order-type"), options);
    }
    let label = locale.t1("new-work-order-type-at", "portal", portal.name.as_str());
    let id = portal.id.to_string();
    let chosen = view.data.get("portal") == id;
    view.select(&name, label, options).show_when("portal", vec![id], chosen)
}

fn above(locale: Locale) -> Vec<(String, String)> {
    vec![(locale.t("desk-requests").into_owned(), list_address(Stage::Requested))]
}

/// What the second form is made of, beside its frame.
#[derive(Debug, Clone, Copy)]
pub struct Entered<'a> {
    /// The portal that it stands at.
    pub portal: &'a Portal,
    /// The kind of work.
    pub work_type: &'a WorkType,
    /// For whom; none: for nobody who is a customer.
    pub customer: Option<&'a Customer>,
    /// The customer's users who get in at the portal: id, name and address.
    pub users: &'a [Opt],
    /// The customer's places.
    pub places: &'a [Location],
    /// The customer's objects: id, name, and what tells them from others.
    pub objects: &'a [Opt],
    /// Today on the portal's calendar.
    pub today: Date,
}

impl Entered<'_> {
    /// What stands in a form that nobody has touched yet; `object`: the one that it was begun from.
    #[must_use]
    pub fn untouched(&self, object: Option<&Object>) -> FormData {
        let mut data = FormData::default();
        data.set("country", self.portal.country.as_str());
        data.set("language", self.portal.language.code());
        if let Some(customer) = self.customer {
            let contact = self.own_user(customer).map_or(MAIN_CONTACT, |user| user.value.as_str());
            data.set("contact", contact);
            data.set("country", customer.address.country.as_str());
            let place =
                object.map_or_else(|| MAIN_PLACE.to_owned(), |one| Place::of(one.location).to_string());
            data.set("place", place);
        }
        if let Some(object) = object {
            data.set("object", object.id.to_string());
        }
        data
    }

    /// The page of the form. `once` is the id of the work order that it makes.
    #[must_use]
    pub fn page(&self, frame: Frame, once: String, typed: &Typed) -> FormPage {
        let (locale, portal) = (frame.locale, self.portal);
        let view = FormView::new(locale, &typed.data, &typed.wrong);
        let section = |id: &'static str, key: &str, fields: Vec<Field>| {
            (!fields.is_empty()).then(|| Section { title: locale.t(key).into_owned(), id, fields })
        };
        let sections = [
            section("who", "request-contact", self.contact(&view)),
            section("where", "request-address", self.place(&view)),
            section("about", "record-object", self.object(&view).into_iter().collect()),
            section("what", "request-what", self.what(&view)),
            section(
                "items",
                "new-work-order-items",
                request::items(&view, self.work_type, locale.language()),
            ),
        ];
        let customer = self.customer.map(|customer| customer.id.to_string()).unwrap_or_default();
        let hidden = vec![
            ("once", once),
            ("portal", portal.id.to_string()),
            ("type", self.work_type.key.clone()),
            ("customer", customer.clone()),
        ];
        let head = self.head(locale, &format!("{NEW}?portal={}&customer={customer}", portal.id));
        let page = FormPage::plain(
            frame,
            (above(locale), head.title.clone()),
            sections.into_iter().flatten().collect(),
            (LIST.to_owned(), locale.t("new-work-order-add").into_owned(), list_address(Stage::Requested)),
            hidden,
            typed,
        );
        FormPage { head, ..page }
    }

    /// Which work it is, and for whom, with the way back.
    fn head(&self, locale: Locale, back: &str) -> PageHead {
        let work_type = self.work_type.name.in_language(locale.language());
        let (key, customer) = match self.customer {
            Some(customer) => ("new-work-order-for", format!("{} ({})", customer.name, customer.reference)),
            None => ("new-work-order-for-nobody", String::new()),
        };
        let portal = self.portal.name.as_str();
        let args = [("type", work_type.into()), ("customer", customer.into()), ("portal", portal.into())];
        let change = Markup::link(back, locale.t("new-work-order-change"));
        let lead = Markup::all([Markup::text(locale.args(key, args)), Markup::text(" "), change]);
        PageHead::new(locale.t("new-work-order")).lead(lead)
    }

    /// The user whom the customer's own contact is.
    fn own_user(&self, customer: &Customer) -> Option<&Opt> {
        self.users.iter().find(|user| user.hint == customer.contact.email.as_str())
    }

    fn contact(&self, view: &FormView<'_>) -> Vec<Field> {
        let t = |key: &str| view.locale.t(key);
        let name = view.line("contact-name", t("request-name")).autocomplete("off");
        let email = view.email("contact-email", t("request-email")).autocomplete("off");
        let phone = view.phone("contact-phone", t("request-phone")).optional().autocomplete("off");
        let language = self.language(view);
        let Some(customer) = self.customer else {
            let company = view.line("contact-company", t("request-company")).optional().autocomplete("off");
            let email = email.help(t("new-work-order-email-help"));
            return [name, email, phone, company].into_iter().chain(language).collect();
        };
        let contact = &customer.contact;
        let own = self.own_user(customer).is_none();
        let own = own.then(|| Opt::new(MAIN_CONTACT, contact.name.as_str()).hint(contact.email.as_str()));
        let other = Opt::new(OTHER_CONTACT, t("request-behalf"));
        let people = self.users.iter().cloned().chain(own).chain([other]).collect();
        let chosen = view.data.get("contact");
        let when = |field: Field, values: &[&str]| {
            let shows = values.contains(&chosen);
            field.show_when("contact", values.iter().map(ToString::to_string).collect(), shows)
        };
        let to = view.locale.t1("new-work-order-email-else", "email", contact.email.as_str());
        let typed = [name, email.optional().help(to), phone];
        let typed = typed.map(|field| when(field, &[OTHER_CONTACT]));
        let language = language.map(|field| when(field, &[MAIN_CONTACT, OTHER_CONTACT]));
        let people = one_of(view, "contact", "new-work-order-contact", people);
        let people = people.help(t("new-work-order-contact-help"));
        [people].into_iter().chain(typed).chain(language).collect()
    }

    /// The language of the mails, where the portal is read in several; users have their own.
    fn language(&self, view: &FormView<'_>) -> Option<Field> {
        let mut languages = vec![self.portal.language];
        languages.extend(self.portal.languages.iter().filter(|one| **one != self.portal.language));
        let options = languages.iter().map(|one| Opt::new(one.code(), one.endonym())).collect();
        let label = view.locale.t("new-work-order-language");
        (languages.len() > 1).then(|| view.select("language", label, options).short())
    }

    fn place(&self, view: &FormView<'_>) -> Vec<Field> {
        let address = request::place(view);
        let Some(customer) = self.customer else { return address };
        let line = |address: &domain::address::Address| address.one_line_from(&self.portal.country);
        let main = Opt::new(MAIN_PLACE, customer.name.as_str()).hint(line(&customer.address));
        let known = |one: &Location| Opt::new(one.id.to_string(), one.name.as_str()).hint(line(&one.address));
        let other = Opt::new(OTHER_PLACE, view.locale.t("request-place-other"));
        let options = [main].into_iter().chain(self.places.iter().map(known)).chain([other]).collect();
        let shows = view.data.get("place") == OTHER_PLACE;
        // The region follows the country, which is asked for only then.
        let when = |field: Field| match field.show_when {
            Some(_) => Field { hidden: field.hidden || !shows, ..field },
            None => field.show_when("place", vec![OTHER_PLACE.to_owned()], shows),
        };
        let place = one_of(view, "place", "request-place", options);
        [place].into_iter().chain(address.into_iter().map(when)).collect()
    }

    fn object(&self, view: &FormView<'_>) -> Option<Field> {
        // One that cannot be chosen any more is still to be taken out.
        if self.objects.is_empty() && view.data.get("object").is_empty() {
            return None;
        }
        let line = |one: &Opt| match one.hint.as_str() {
            "" => one.clone(),
            hint => Opt::new(one.value.as_str(), format!("{}, {hint}", one.label)),
        };
        let options = self.objects.iter().map(line).collect();
        let field = view.select("object", view.locale.t("request-object"), options);
        Some(field.optional().help(view.locale.t("new-work-order-object-help")))
    }

    fn what(&self, view: &FormView<'_>) -> Vec<Field> {
        let (t, form) = (|key: &str| view.locale.t(key), self.work_type.form.for_staff());
        let description = view.long("description", t("request-description"));
        let date = view.date("date-1", t("new-work-order-date")).optional().min(self.today.to_string());
        let reference = view.line("own-reference", t("new-work-order-reference")).optional();
        let free = form.fields.iter().map(|field| view.free(field, &form));
        let last = [date, reference.autocomplete("off")];
        [description].into_iter().chain(free).chain(last).collect()
    }
}

/// One of some options: a few stand open, each with what tells it from others.
fn one_of(view: &FormView<'_>, name: &str, label: &str, options: Vec<Opt>) -> Field {
    let label = view.locale.t(label);
    if options.len() <= OPEN {
        return view.radios(name, label, options);
    }
    let folded = |one: Opt| match one.hint.as_str() {
        "" => one,
        hint => Opt::new(one.value.as_str(), format!("{}, {hint}", one.label)),
    };
    view.select(name, label, options.into_iter().map(folded).collect())
}
