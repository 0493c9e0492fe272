//! An object with everything staff know of it, and its label.

use super::{ALL, address, list_address, portal};
use crate::{
    Frame,
    desk::{
        customers::{self, PortalOpt, Typed},
        documents::{self as papers_desk, Owned, UploadForm},
        new_work_order,
        queue::{self, QueueRow},
    },
    documents,
    objects::{chip, facts},
    parts::{
        Breadcrumb, Button, ButtonKind, DescriptionList, Dialog, Field, FileList, Markup, PageHead, Qr,
        Question, Table,
    },
};
use askama::Template;
use domain::{
    customer::{Customer, Location},
    document::Card,
    object::Object,
};

/// What the page is made of, beside its frame.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    /// Whose.
    pub customer: &'a Customer,
    /// Its places.
    pub places: &'a [Location],
    /// The object.
    pub object: &'a Object,
    /// What its label says, with the host; none: it has none.
    pub label: Option<&'a str>,
    /// The portals that a new label can open.
    pub portals: &'a [PortalOpt],
    /// Whether the reader may change it.
    pub may_manage: bool,
    /// Whether the reader may write down a work order on it.
    pub may_enter: bool,
    /// Its documents and photos, newest first.
    pub documents: &'a [Card],
    /// The newest work on it.
    pub work: &'a [QueueRow],
}

/// An object.
#[derive(Debug, Template)]
#[template(path = "desk/objects/show.html")]
pub struct ObjectPage {
    /// Around it.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// Name and status.
    pub head: PageHead,
    /// What is known of it.
    pub facts: DescriptionList,
    /// Changing it; none: not for the reader.
    pub edit: Option<Button>,
    /// The newest work on it, and where all of it is.
    pub history: (Table, String),
    /// Writes down a work order on it; none: not for the reader, or it is not in service.
    pub new_request: Option<Button>,
    /// Its documents and photos.
    pub documents: FileList,
    /// Where all of them are.
    pub all_documents: String,
    /// Adds some; none: not for the reader.
    pub upload: Option<UploadForm>,
    /// The code on its label.
    pub code: Option<Qr>,
    /// Where the label's form goes; none: not for the reader, or no label is to be had.
    pub label_action: Option<String>,
    /// Which portal a new label opens.
    pub portal: Option<Field>,
    /// Asks before another label is made; none: it has none yet.
    pub renewal: Option<(Button, Dialog)>,
}

impl ObjectPage {
    /// The page of an object.
    #[must_use]
    pub fn new(frame: Frame, shown: Shown<'_>, once: String) -> Self {
        let (locale, object, customer) = (frame.locale, shown.object, shown.customer);
        let (here, used) = (address(customer.id, object.id), object.is_in_service());
        let mut above = customers::above(locale, (customer.id, customer.name.as_str()));
        above.push((locale.t("objects-title").into_owned(), list_address(customer.id)));
        let action = format!("{here}/labels");
        let labels = shown.may_manage && used && !shown.portals.is_empty();
        let edit = Button::link(locale.t("object-edit"), format!("{here}/profile"));
        let renewal = shown.label.filter(|_| labels).map(|_| renewal(&frame, object, &action));
        let code = locale.t1("object-label-code", "name", object.name.as_str());
        let owner = Markup::link(customers::address(customer.id), &customer.name);
        let mut all = DescriptionList::new().row(locale.t("record-customer"), owner);
        all.rows.extend(facts(&frame, object, shown.places, ALL).rows);
        Self {
            breadcrumb: Breadcrumb { locale, above, here: object.name.to_string() },
            head: PageHead::new(object.name.as_str())
                .record(object.serial.as_ref().unwrap_or(&object.kind).as_str(), chip(locale, used))
                .printed(locale),
            facts: all,
            edit: shown.may_manage.then(|| edit.kind(ButtonKind::Primary).key("e")),
            history: (queue::history(&frame, shown.work), format!("/desk/work-orders?object={}", object.id)),
            new_request: (shown.may_enter && used)
                .then(|| new_work_order::button(locale, customer.id, Some(object.id))),
            documents: papers_desk::papers(&frame, shown.documents),
            all_documents: documents::with(papers_desk::LIST, &documents::about(object.id), &[]),
            upload: shown.may_manage.then(|| upload(&frame, shown, once)),
            code: shown.label.filter(|_| used).and_then(|label| Qr::of(label, code)),
            label_action: (labels && renewal.is_none()).then_some(action),
            portal: portal(locale, shown.portals),
            renewal,
            frame,
        }
    }
}

/// The form that adds some.
fn upload(frame: &Frame, shown: Shown<'_>, once: String) -> UploadForm {
    let typed = Typed { data: UploadForm::filled(), ..Typed::default() };
    let owned = Owned { object: Some(shown.object), ..Owned::of(shown.customer, shown.places) };
    UploadForm::new(frame, owned, &typed, (once, &[]))
}

/// The question before the label that sticks on it opens nothing any more.
fn renewal(frame: &Frame, object: &Object, action: &str) -> (Button, Dialog) {
    let question = Question {
        id: "renew",
        label: &frame.t("object-label-renew"),
        title: frame.t1("object-label-renew-title", "name", object.name.as_str()),
        text: frame.t("object-label-renew-text").into_owned(),
        action: action.to_owned(),
        held: vec![("version", object.version.to_string())],
    };
    question.asked(frame)
}
