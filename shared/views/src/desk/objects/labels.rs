//! The sheet of labels of a customer's objects, to be printed and cut.

use super::{list_address, portal};
use crate::{
    Frame, Locale,
    desk::customers::{self, PortalOpt},
    parts::{Breadcrumb, EmptyState, Field, Markup, PageHead, Pager, PagerWords, Qr, Tab, Tabs},
};
use askama::Template;
use domain::{CustomerId, Language, customer::Customer};

/// Address of the sheet of a page of objects, in a language that was chosen for it.
#[must_use]
pub fn sheet_address(customer: CustomerId, page: &str, language: Option<Language>) -> String {
    let page = (!page.is_empty()).then(|| format!("page={page}"));
    let language = language.map(|language| format!("language={}", language.code()));
    let asked = page.into_iter().chain(language).collect::<Vec<_>>().join("&");
    let mark = if asked.is_empty() { "" } else { "?" };
    format!("{}/labels{mark}{asked}", list_address(customer))
}

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
    /// Whom the labels lead to.
    pub company: String,
    /// The language of those who read the labels.
    pub readers: Locale,
    /// The language that was chosen for the sheet; empty: none was.
    pub chosen: &'static str,
    /// The languages that it can be had in; none: there is no choice.
    pub languages: Option<Tabs>,
    customer: CustomerId,
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
            company: String::new(),
            readers: locale,
            chosen: "",
            languages: None,
            customer: customer.id,
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

    /// The sheet with labels of the company that answers at the portal that they open, in the language that was chosen, or in the own one of their portal, which is the first of
    /// those that it is read in.
    #[must_use]
    pub fn of_portal(self, company: String, offered: &[Language], chosen: Option<Language>) -> Self {
        let Some(own) = offered.first().copied() else { return self };
        let current = chosen.unwrap_or(own);
        let tab = |language: &Language| Tab {
            label: language.endonym().to_owned(),
            href: sheet_address(self.customer, &self.page, Some(*language).filter(|one| *one != own)),
            count: None,
            current: *language == current,
        };
        let label = self.frame.t("labels-language").into_owned();
        let languages = Tabs { label, tabs: offered.iter().map(tab).collect() };
        Self {
            company,
            readers: Locale::of(current),
            chosen: chosen.map_or("", Language::code),
            languages: (offered.len() > 1).then_some(languages),
            ..self
        }
    }

    /// What is said of the language of the labels, before its name.
    #[must_use]
    pub fn language_said(&self) -> String {
        self.frame.locale.t1("label-before", "label", self.frame.t("labels-language").into_owned())
    }

    /// The name of the language of the labels, in itself.
    #[must_use]
    pub const fn language_name(&self) -> &'static str {
        self.readers.language().endonym()
    }
}
