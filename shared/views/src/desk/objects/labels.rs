//! The sheet of labels of a customer's objects, to be printed and cut.

use super::{list_address, portal};
use crate::{
    Frame, Locale,
    desk::customers::{self, PortalOpt},
    parts::{Breadcrumb, EmptyState, Field, Markup, PageHead, Pager, PagerWords, Qr},
};
use askama::Template;
use domain::{Language, customer::Customer};

/// What sticks on an object.
#[derive(Debug, Clone)]
pub struct Label {
    /// What the object is called.
    pub name: String,
    /// What it is.
    pub kind: String,
    /// What its maker has stamped on it.
    pub serial: Option<String>,
    /// What its code says, with the host.
    pub link: String,
}

/// The labels of one page of objects.
#[derive(Debug, Template)]
#[template(path = "desk/objects/labels.html")]
pub struct LabelSheetPage {
    /// Around it.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// Title.
    pub head: PageHead,
    /// The labels with their codes.
    pub labels: Vec<(Label, Qr)>,
    /// Said when there are none.
    pub empty: EmptyState,
    /// What is said of those that have none, and where they get one; none: all have one, or not for the reader.
    pub missing: Option<(String, String)>,
    /// Which page of objects it is.
    pub page: String,
    /// Which portal new labels open.
    pub portal: Option<Field>,
    /// The language of those who read the labels.
    pub readers: Locale,
    /// Further pages.
    pub pager: Pager,
}

impl LabelSheetPage {
    /// The sheet of a page of objects. `missing`: how many of them have no label and can get one from the reader.
    #[must_use]
    pub fn new(
        frame: Frame,
        customer: &Customer,
        (labels, missing): (Vec<Label>, usize),
        portals: &[PortalOpt],
        (page, previous, next): (String, Option<String>, Option<String>),
    ) -> Self {
        let (locale, here) = (frame.locale, list_address(customer.id));
        let mut above = customers::above(locale, (customer.id, customer.name.as_str()));
        above.push((locale.t("objects-title").into_owned(), here.clone()));
        let drawn = |label: Label| {
            let code = Qr::of(&label.link, locale.t1("object-label-code", "name", label.name.as_str()))?;
            Some((label, code))
        };
        let said = |count: usize| (locale.t1("labels-missing", "count", count), format!("{here}/labels"));
        Self {
            breadcrumb: Breadcrumb { locale, above, here: locale.t("labels-title").into_owned() },
            head: PageHead::new(locale.t("labels-title")).lead(Markup::text(locale.t("labels-lead"))),
            labels: labels.into_iter().filter_map(drawn).collect(),
            empty: EmptyState {
                title: locale.t("labels-none").into_owned(),
                text: locale.t("labels-none-text").into_owned(),
                action: None,
            },
            missing: (missing > 0 && !portals.is_empty()).then(|| said(missing)),
            page,
            readers: locale,
            portal: portal(locale, portals),
            pager: Pager {
                locale,
                newer: previous,
                older: next,
                shown: String::new(),
                words: PagerWords::ByName,
            },
            frame,
        }
    }

    /// The sheet with labels in the language of those who read them.
    #[must_use]
    pub fn in_language(self, language: Language) -> Self {
        Self { readers: Locale::of(language), ..self }
    }
}
