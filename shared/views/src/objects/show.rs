//! An object as its customer reads it.

use super::{chip, facts, list_address};
use crate::{
    Frame, documents,
    parts::{Breadcrumb, Button, ButtonKind, Callout, DescriptionList, FileList, PageHead, Table, Tone},
    request,
    request_list::{self, RequestRow},
};
use askama::Template;
use domain::{customer::Location, document::Card, object::Object, portal::Portal};

/// What the page is made of, beside its frame.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    /// The object.
    pub object: &'a Object,
    /// The places of its customer.
    pub places: &'a [Location],
    /// Whether the reader may ask for work on it.
    pub may_ask: bool,
    /// The newest work on it, as far as lists show it to the reader; none: requests and work orders are not for them.
    pub work: Option<&'a [RequestRow]>,
    /// Its documents and photos, newest first; none: not for the reader.
    pub documents: Option<&'a [Card]>,
}

/// An object.
#[derive(Debug, Template)]
#[template(path = "objects/show.html")]
pub struct ObjectPage {
    /// Around it.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// Name and status.
    pub head: PageHead,
    /// Said when it is out of service.
    pub callout: Option<Callout>,
    /// What is known of it.
    pub facts: DescriptionList,
    /// Asking for work on it; none: not for the reader, or not any more.
    pub ask: Option<Button>,
    /// The newest work on it, and where all of it is; none: not for the reader.
    pub history: Option<(Table, String)>,
    /// Its documents and photos, and where all of them are; none: it has none, or not for the reader.
    pub documents: Option<(FileList, String)>,
}

impl ObjectPage {
    /// The page of an object.
    #[must_use]
    pub fn new(frame: Frame, portal: &Portal, shown: Shown<'_>) -> Self {
        let (locale, object) = (frame.locale, shown.object);
        let form = request::of_object(portal, object.id);
        let ask = Button::link(locale.t("object-ask"), form).kind(ButtonKind::Primary).icon("add");
        let used = object.is_in_service();
        Self {
            breadcrumb: Breadcrumb {
                locale,
                above: vec![(locale.t("objects-title").into_owned(), list_address(portal))],
                here: object.name.to_string(),
            },
            head: PageHead::new(object.name.as_str())
                .record(object.serial.as_ref().unwrap_or(&object.kind).as_str(), chip(locale, used))
                .printed(locale),
            callout: (!used).then(|| Callout::new(Tone::Info, locale.t("object-out-text"))),
            facts: facts(&frame, object, shown.places, &list_address(portal)),
            ask: (shown.may_ask && used).then_some(ask),
            documents: documents::of_own(&frame, portal, shown.documents, &documents::about(object.id)),
            history: shown.work.map(|rows| {
                let all = format!("/p/{}/requests?object={}", portal.slug, object.id);
                (request_list::table(&frame, portal, "object-history", rows), all)
            }),
            frame,
        }
    }
}
