//! The forms that change a company's own data.

use super::Typed;
use crate::{
    Frame, Locale,
    parts::{
        Breadcrumb, Button, ButtonKind, Callout, Dialog, ErrorSummary, Field, FormView, Markup, PageHead,
        Question, Tone,
    },
    request,
};
use askama::Template;
use domain::{
    FormData,
    address::Address,
    change_request::Editing,
    customer::Customer,
    postal::{AddressBook, PostalAddress, Purpose},
};

/// What a form of a company's data is about.
#[derive(Debug, Clone, Copy)]
pub enum CompanyForm<'a> {
    /// Name and main address.
    Facts,
    /// Whom to talk to.
    Contact,
    /// An address, in its book; none: a new one.
    Address(&'a AddressBook, Option<&'a PostalAddress>),
}

/// A form of a company's data.
#[derive(Debug, Template)]
#[template(path = "account/company_form.html")]
pub struct CompanyFormPage {
    /// The frame.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// Title, and what becomes of a change.
    pub head: PageHead,
    /// Why it was not saved.
    pub notice: Option<Callout>,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// Where the form goes.
    pub action: String,
    /// Hidden fields.
    pub hidden: Vec<(&'static str, String)>,
    /// The fields.
    pub fields: Vec<Field>,
    /// The word on the button.
    pub send: String,
    /// The way back.
    pub leave: Button,
    /// Asks before an address is taken away.
    pub removal: Option<(Button, Dialog)>,
}

impl CompanyForm<'_> {
    /// What stands in the form at first.
    #[must_use]
    pub fn filled(self, customer: &Customer) -> FormData {
        let mut data = FormData::default();
        match self {
            Self::Facts => {
                data.set("name", customer.name.as_str());
                put(&mut data, &customer.address);
            }
            Self::Contact => {
                let contact = &customer.contact;
                data.set("contact-name", contact.name.as_str());
                data.set("contact-email", contact.email.as_str());
                let phone = contact.phone.as_ref().map(|phone| phone.as_str().to_owned());
                data.set("contact-phone", phone.unwrap_or_default());
            }
            Self::Address(_, None) => {
                data.set("country", customer.address.country.as_str());
                data.set("shipping", "yes");
            }
            Self::Address(_, Some(address)) => {
                data.set("address-name", address.name.as_str());
                for purpose in Purpose::ALL.into_iter().filter(|purpose| address.serves(*purpose)) {
                    data.set(purpose.as_str(), "yes");
                }
                put(&mut data, &address.address);
            }
        }
        data
    }

    /// Its title.
    #[must_use]
    pub fn title(self, locale: Locale) -> String {
        match self {
            Self::Facts => locale.t("company-edit-company").into_owned(),
            Self::Contact => locale.t("company-edit-contact").into_owned(),
            Self::Address(_, None) => locale.t("address-new-title").into_owned(),
            Self::Address(_, Some(address)) => locale.t1("address-edit-title", "name", address.name.as_str()),
        }
    }

    pub(crate) fn fields(self, view: &FormView<'_>) -> Vec<Field> {
        let t = |key: &str| view.locale.t(key);
        match self {
            Self::Facts => {
                let name = view.line("name", t("company-name")).autocomplete("organization");
                [name].into_iter().chain(request::place(view)).collect()
            }
            Self::Contact => vec![
                view.line("contact-name", t("customers-field-contact-name")).autocomplete("name"),
                view.email("contact-email", t("customers-field-contact-email")),
                view.phone("contact-phone", t("customers-field-contact-phone")).optional(),
            ],
            Self::Address(book, address) => {
                let name = view.line("address-name", t("address-name")).help(t("address-name-help"));
                let uses = Purpose::ALL.into_iter().flat_map(|purpose| uses(view, book, address, purpose));
                let name = [name.autocomplete("off")].into_iter();
                name.chain(request::place(view)).chain(uses).collect()
            }
        }
    }

    /// Where the form goes, and the page that it is left for, with its name.
    fn ways(self, frame: &Frame) -> (String, String, &'static str) {
        let (company, book) =
            (format!("{}/account/company", frame.home()), format!("{}/account/addresses", frame.home()));
        match self {
            Self::Facts => (format!("{company}/company"), company, "menu-company-facts"),
            Self::Contact => (format!("{company}/contact"), company, "menu-company-facts"),
            Self::Address(_, None) => (book.clone(), book, "menu-addresses"),
            Self::Address(_, Some(address)) => (format!("{book}/{}", address.id), book, "menu-addresses"),
        }
    }
}

/// The ticks for a purpose: whether the address is for it, and whether it is to be the default, unless it is.
fn uses(
    view: &FormView<'_>,
    book: &AddressBook,
    address: Option<&PostalAddress>,
    purpose: Purpose,
) -> Vec<Field> {
    let word = purpose.as_str();
    let tick = view.tick(word, view.locale.t(&format!("address-{word}"))).optional();
    let held = address.is_some_and(|address| book.is_default(address.id, purpose));
    let first = book.default_for(purpose).is_none();
    if held || first {
        return vec![tick];
    }
    let default = format!("default-{word}");
    let label = view.locale.t(&format!("address-{default}"));
    let shows = view.data.ticked(word);
    let wish = view.tick(&default, label).optional().help(view.locale.t("address-default-help"));
    vec![tick, wish.show_when(word, vec!["yes".to_owned()], shows)]
}

fn put(data: &mut FormData, address: &Address) {
    for (name, value) in address.rows() {
        data.set(name, value);
    }
}

impl CompanyFormPage {
    /// The form with what was typed and what is wrong with it. `hidden` goes along with every sending.
    #[must_use]
    pub fn new(
        frame: Frame,
        form: CompanyForm<'_>,
        editing: Editing,
        hidden: Vec<(&'static str, String)>,
        typed: Typed<'_>,
    ) -> Self {
        let locale = frame.locale;
        let fields = form.fields(&FormView::new(locale, typed.data, typed.wrong));
        let (title, (action, back, above)) = (form.title(locale), form.ways(&frame));
        let waits = editing == Editing::Approval;
        let portal = frame.portal.as_ref().map(|portal| portal.name.clone()).unwrap_or_default();
        let lead = if waits {
            locale.t1("company-edit-approval", "name", portal.as_str())
        } else {
            locale.t("company-edit-directly").into_owned()
        };
        let removal = match form {
            CompanyForm::Address(_, Some(address)) => Some(removal(&frame, address, &action, &hidden)),
            _ => None,
        };
        let word = match form {
            CompanyForm::Address(..) => "address-save",
            _ => "company-save",
        };
        Self {
            breadcrumb: Breadcrumb {
                locale,
                above: vec![(locale.t(above).into_owned(), back.clone())],
                here: title.clone(),
            },
            head: PageHead::new(title).lead(Markup::text(lead)),
            notice: typed.problem.map(|problem| Callout::new(Tone::Warn, locale.problem(problem))),
            errors: ErrorSummary::new(locale).fields(&fields),
            action,
            hidden,
            fields,
            send: locale.t(if waits { "company-ask" } else { word }).into_owned(),
            leave: Button::link(locale.t("company-cancel"), back).kind(ButtonKind::Quiet),
            removal,
            frame,
        }
    }
}

fn removal(
    frame: &Frame,
    address: &PostalAddress,
    action: &str,
    hidden: &[(&'static str, String)],
) -> (Button, Dialog) {
    let name = address.name.as_str();
    let question = Question {
        id: "remove",
        label: &frame.t("address-remove"),
        title: frame.t1("address-remove-title", "name", name),
        text: frame.t1("address-remove-text", "name", name),
        action: format!("{action}/removals"),
        held: hidden.to_vec(),
    };
    let (button, dialog) = question.asked(frame);
    (button.kind(ButtonKind::Danger), dialog)
}
