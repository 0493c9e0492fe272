//! The forms of a customer and of its places: new, or changed.

use super::{LIST, Names, activity};
use crate::{
    Frame, Locale,
    account::CompanyForm,
    desk::objects,
    parts::{
        Breadcrumb, Button, ButtonKind, Control, Dialog, ErrorSummary, Field, FormView, Opt, PageHead,
        Question, Timeline,
    },
    request,
};
use askama::Template;
use domain::{
    FieldErrors, FormData, Problem,
    activity::Activity,
    contact::ContactPerson,
    customer::{Customer, CustomerStatus, Location},
    object::{Object, ObjectStatus},
    postal::{AddressBook, PostalAddress},
    request::MAIN_PLACE,
    work_order::Assignee,
};

/// What was typed into a form, and why it was not carried out.
#[derive(Debug, Clone, Default)]
pub struct Typed {
    /// What was typed.
    pub data: FormData,
    /// What is wrong with it.
    pub wrong: FieldErrors,
    /// What stands against it as a whole.
    pub problem: Option<Problem>,
    /// What others did since the form was given out, newest first.
    pub meanwhile: Vec<Activity>,
}

/// What a form of the desk's customers is about.
#[derive(Debug, Clone, Copy)]
pub enum CustomerForm<'a> {
    /// A customer: who could look after it, and the customer as it is; none: a new one.
    Customer(&'a [Assignee], Option<&'a Customer>),
    /// A place of a customer: as it is; none: a new one.
    Location(&'a Customer, Option<&'a Location>),
    /// Somebody to reach at a customer.
    Contact(&'a Customer, Option<&'a ContactPerson>),
    /// An object of a customer, at one of its places.
    Object(&'a Customer, &'a [Location], Option<&'a Object>),
    /// An address of a customer for goods and invoices, in its book.
    Address(&'a Customer, &'a AddressBook, Option<&'a PostalAddress>),
}

/// Some fields under one heading.
#[derive(Debug)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// Its id.
    pub id: &'static str,
    /// The fields.
    pub fields: Vec<Field>,
}

/// A form on a page of its own.
#[derive(Debug, Template)]
#[template(path = "desk/customers/form.html")]
pub struct FormPage {
    /// Around it.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// Title.
    pub head: PageHead,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// Why nothing was done, and what others did meanwhile.
    pub notice: Option<(String, Timeline)>,
    /// Where the form goes.
    pub action: String,
    /// How: `post` changes something, `get` asks for another page.
    pub method: &'static str,
    /// Hidden fields.
    pub hidden: Vec<(&'static str, String)>,
    /// The fields.
    pub sections: Vec<Section>,
    /// What sends it.
    pub send: Button,
    /// What leaves it.
    pub leave: Button,
    /// Asks before what it is about is taken away.
    pub removal: Option<(Button, Dialog)>,
}

impl<'a> CustomerForm<'a> {
    /// What stands in the form before anybody has typed.
    #[must_use]
    pub fn filled(self, country: &str) -> FormData {
        let mut data = FormData::default();
        match self {
            Self::Customer(_, None) => {
                data.set("status", CustomerStatus::Active.as_str());
                data.set("country", country);
            }
            Self::Customer(_, Some(customer)) => {
                data = customer.filled();
                if let Some(manager) = &customer.account_manager {
                    data.set("manager", manager.staff.to_string());
                }
            }
            Self::Contact(_, None) => {}
            Self::Contact(_, Some(person)) => {
                person.rows().into_iter().for_each(|(name, value)| data.set(name, value));
            }
            Self::Address(customer, book, address) => {
                return CompanyForm::Address(book, address).filled(customer);
            }
            Self::Object(_, _, None) => {
                data.set("object-status", ObjectStatus::InService.as_str());
                data.set("object-location", MAIN_PLACE);
            }
            Self::Object(_, _, Some(object)) => {
                object.rows().into_iter().for_each(|(name, value)| data.set(name, value));
            }
            Self::Location(customer, None) => data.set("country", customer.address.country.as_str()),
            Self::Location(_, Some(location)) => data = location.filled(),
        }
        data
    }

    /// What the page is called.
    #[must_use]
    pub fn title(self, language: domain::Language) -> String {
        let locale = Locale::of(language);
        match self {
            Self::Customer(_, None) => locale.t("customers-new-title").into_owned(),
            Self::Customer(_, Some(customer)) => {
                locale.t1("customers-edit-title", "name", customer.name.as_str())
            }
            Self::Location(_, None) => locale.t("customers-new-location").into_owned(),
            Self::Location(_, Some(location)) => {
                locale.t1("customers-edit-title", "name", location.name.as_str())
            }
            Self::Object(_, _, None) => locale.t("object-new-title").into_owned(),
            Self::Object(_, _, Some(object)) => {
                locale.t1("customers-edit-title", "name", object.name.as_str())
            }
            Self::Contact(_, None) => locale.t("contact-new-title").into_owned(),
            Self::Contact(_, Some(person)) => locale.t1("customers-edit-title", "name", person.name.as_str()),
            Self::Address(_, book, address) => CompanyForm::Address(book, address).title(locale),
        }
    }

    fn sections(self, view: &FormView<'_>) -> Vec<Section> {
        let title = |key: &str| view.locale.t(key).into_owned();
        let section = |id: &'static str, key: &str, fields| Section { title: title(key), id, fields };
        let place = || request::place(view);
        match self {
            Self::Customer(colleagues, customer) => vec![
                section("customer", "customers-section-customer", facts(view)),
                section("contact", "customers-section-contact", contact(view)),
                section("address", "customers-section-address", place()),
                section("manager", "customers-section-manager", manager(view, colleagues, customer)),
            ],
            Self::Location(..) => {
                let name = view.line("location-name", view.locale.t("customers-location-name"));
                let name = name.help(view.locale.t("customers-location-name-help")).autocomplete("off");
                vec![
                    section("place", "customers-section-location", vec![name]),
                    section("address", "customers-section-address", place()),
                ]
            }
            Self::Object(_, places, _) => vec![
                section("object", "object-section-object", objects::form::object(view, places)),
                section("dates", "object-section-dates", objects::form::dates(view)),
                section("more", "object-section-more", objects::form::more(view)),
            ],
            Self::Contact(..) => vec![section("person", "customers-section-contact", person(view))],
            Self::Address(_, book, address) => {
                let fields = CompanyForm::Address(book, address).fields(view);
                vec![section("address", "customers-section-address", fields)]
            }
        }
    }

    /// Word of the button, address of the form, address of the page that it is left for.
    fn words(self, frame: &Frame) -> (String, String, String) {
        let t = |key: &str| frame.t(key).into_owned();
        let part = |customer: &Customer, word: String, list: &str, id: Option<String>| {
            let here = super::address(customer.id);
            let id = id.map(|id| format!("/{id}")).unwrap_or_default();
            (word, format!("{here}/{list}{id}"), here)
        };
        match self {
            Self::Customer(_, None) => (t("customers-add"), LIST.to_owned(), LIST.to_owned()),
            Self::Customer(_, Some(customer)) => {
                let here = super::address(customer.id);
                (t("customers-save"), format!("{here}/profile"), here)
            }
            Self::Location(customer, None) => part(customer, t("customers-locations-add"), "locations", None),
            Self::Location(customer, Some(one)) => {
                part(customer, t("customers-save-location"), "locations", Some(one.id.to_string()))
            }
            Self::Object(customer, _, None) => {
                let list = objects::list_address(customer.id);
                (t("objects-add"), list.clone(), list)
            }
            Self::Object(customer, _, Some(one)) => {
                let here = objects::address(customer.id, one.id);
                (t("object-save"), format!("{here}/profile"), here)
            }
            Self::Contact(customer, one) => {
                part(customer, t("contact-save"), "contacts", one.map(|one| one.id.to_string()))
            }
            Self::Address(customer, _, one) => {
                part(customer, t("address-save"), "addresses", one.map(|one| one.id.to_string()))
            }
        }
    }

    /// The customer whose page it is left for.
    const fn customer(self) -> Option<&'a Customer> {
        match self {
            Self::Customer(_, customer) => customer,
            Self::Location(customer, _)
            | Self::Contact(customer, _)
            | Self::Object(customer, ..)
            | Self::Address(customer, ..) => Some(customer),
        }
    }

    /// The question before what the form is about is taken away.
    fn removal(self, frame: &Frame, action: &str) -> Option<(Button, Dialog)> {
        let (name, [label, title, text]) = match self {
            Self::Contact(_, Some(person)) => {
                (&person.name, ["contact-remove", "contact-remove-title", "contact-remove-text"])
            }
            Self::Address(_, _, Some(address)) => {
                (&address.name, ["address-remove", "address-remove-title", "address-remove-text"])
            }
            _ => return None,
        };
        let question = Question {
            id: "remove",
            label: &frame.t(label),
            title: frame.t1(title, "name", name.as_str()),
            text: frame.t1(text, "name", name.as_str()),
            action: format!("{action}/removals"),
            held: Vec::new(),
        };
        let (button, dialog) = question.asked(frame);
        Some((button.kind(ButtonKind::Danger), dialog))
    }
}

fn facts(view: &FormView<'_>) -> Vec<Field> {
    let t = |key: &str| view.locale.t(key);
    let status = |status: CustomerStatus| {
        let hint = t(&format!("customer-status-{}-hint", status.as_str()));
        Opt::new(status.as_str(), super::word(view.locale, status)).hint(hint)
    };
    vec![
        view.line("name", t("customers-field-name")).autocomplete("off"),
        view.line("reference", t("customers-field-reference"))
            .help(t("customers-reference-help"))
            .autocomplete("off")
            .short(),
        view.radios("status", t("customers-field-status"), CustomerStatus::ALL.map(status).into()),
        view.field("payment-days", t("customers-field-payment-days"), Control::Line("number"))
            .optional()
            .help(t("customers-payment-days-help"))
            .short(),
    ]
}

fn person(view: &FormView<'_>) -> Vec<Field> {
    let t = |key: &str| view.locale.t(key);
    vec![
        view.line("person-name", t("customers-field-person-name")).autocomplete("off"),
        view.line("person-position", t("customers-field-person-position"))
            .optional()
            .help(t("contact-position-help"))
            .autocomplete("off"),
        view.email("person-email", t("customers-field-person-email")).optional().autocomplete("off"),
        view.phone("person-phone", t("customers-field-person-phone")).optional().autocomplete("off"),
    ]
}

fn contact(view: &FormView<'_>) -> Vec<Field> {
    let t = |key: &str| view.locale.t(key);
    vec![
        view.line("contact-name", t("customers-field-contact-name")).autocomplete("off"),
        view.email("contact-email", t("customers-field-contact-email")).autocomplete("off"),
        view.phone("contact-phone", t("customers-field-contact-phone")).optional().autocomplete("off"),
    ]
}

fn manager(view: &FormView<'_>, colleagues: &[Assignee], customer: Option<&Customer>) -> Vec<Field> {
    let t = |key: &str| view.locale.t(key);
    let mut options: Vec<Opt> =
        colleagues.iter().map(|one| Opt::new(one.id.to_string(), one.name.as_str())).collect();
    // Somebody who has left meanwhile stays until another one is chosen.
    if let Some(held) = customer.and_then(|customer| customer.account_manager.as_ref())
        && !colleagues.iter().any(|one| one.id == held.staff)
    {
        options.push(Opt::new(held.staff.to_string(), held.name.as_str()));
    }
    vec![
        view.field("manager", t("customers-field-manager"), Control::Select(options))
            .optional()
            .help(t("customers-manager-help")),
        view.phone("manager-phone", t("customers-field-manager-phone")).optional().autocomplete("off"),
    ]
}

impl FormPage {
    /// The page with what was typed and what is wrong with it. `hidden` goes along with every sending.
    #[must_use]
    pub fn new(
        frame: Frame,
        form: CustomerForm<'_>,
        hidden: Vec<(&'static str, String)>,
        typed: &Typed,
    ) -> Self {
        let locale = frame.locale;
        let sections = form.sections(&FormView::new(locale, &typed.data, &typed.wrong));
        let (title, (send, action, back)) = (form.title(locale.language()), form.words(&frame));
        let mut above = vec![(locale.t("customers-title").into_owned(), LIST.to_owned())];
        if let Some(customer) = form.customer() {
            above.push((customer.name.to_string(), super::address(customer.id)));
        }
        let mut all = vec![("csrf", frame.desk.as_ref().map(|desk| desk.csrf.clone()).unwrap_or_default())];
        all.extend(hidden);
        Self {
            breadcrumb: Breadcrumb { locale, above, here: title.clone() },
            head: PageHead::new(title),
            errors: ErrorSummary::new(locale)
                .fields(sections.iter().flat_map(|section| section.fields.iter())),
            notice: notice(&frame, typed),
            removal: form.removal(&frame, &action),
            action,
            method: "post",
            hidden: all,
            sections,
            send: Button::submit(send),
            leave: Button::link(locale.t("customers-cancel"), back).kind(ButtonKind::Quiet),
            frame,
        }
    }
}

impl FormPage {
    /// The same where nothing is changed: the form asks for another page, and its address names what was filled in.
    #[must_use]
    pub fn asking(mut self) -> Self {
        self.method = "get";
        self.hidden.retain(|(name, value)| *name != "csrf" && !value.is_empty());
        self
    }

    /// The page of a form below other pages, by its sections: its address, the word that sends it and the page that it is left
    /// for.
    #[must_use]
    pub fn plain(
        frame: Frame,
        (above, title): (Vec<(String, String)>, String),
        sections: Vec<Section>,
        (action, send, back): (String, String, String),
        hidden: Vec<(&'static str, String)>,
        typed: &Typed,
    ) -> Self {
        let locale = frame.locale;
        let mut all = vec![("csrf", frame.desk.as_ref().map(|desk| desk.csrf.clone()).unwrap_or_default())];
        all.extend(hidden);
        Self {
            breadcrumb: Breadcrumb { locale, above, here: title.clone() },
            head: PageHead::new(title),
            errors: ErrorSummary::new(locale)
                .fields(sections.iter().flat_map(|section| section.fields.iter())),
            notice: notice(&frame, typed),
            removal: None,
            action,
            method: "post",
            hidden: all,
            sections,
            send: Button::submit(send),
            leave: Button::link(locale.t("customers-cancel"), back).kind(ButtonKind::Quiet),
            frame,
        }
    }
}

/// Why nothing was done, and what others did meanwhile.
pub(super) fn notice(frame: &Frame, typed: &Typed) -> Option<(String, Timeline)> {
    let problem = typed.problem.as_ref()?;
    let entry = |activity: &Activity| activity::entry(frame, activity, &Names::new());
    let entries = typed.meanwhile.iter().map(entry).collect();
    Some((frame.locale.problem(problem), Timeline { locale: frame.locale, entries }))
}
