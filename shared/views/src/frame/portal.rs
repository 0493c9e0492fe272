//! The portal around a page.

use crate::{Locale, links::LinkOut};
use domain::{
    Language,
    display::{Label, LabelWords, StageWords},
    navigation::LinkAudience,
    picture::PictureUse,
    portal::{Portal, PortalStatus, Slug},
    rich::fingerprint,
    theme::Theme,
    work_order::WorkPart,
};

/// What a portal's header leads visitors to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// Nothing: they are at the door, or nobody gets in now.
    None,
    /// The sign-in.
    SignIn,
    /// The first page of whoever is signed in.
    Inside,
}

/// What a page shows of the portal that it belongs to.
#[derive(Debug, Clone)]
pub struct PortalFrame {
    /// The portal's name.
    pub name: String,
    /// The word in its address.
    pub slug: String,
    /// How it looks otherwise.
    pub theme: Theme,
    /// The address of the company's own CSS.
    pub css: Option<String>,
    /// The company's own words for stages.
    pub stage_words: StageWords,
    /// The company's own words for labels.
    pub label_words: LabelWords,
    /// Languages offered.
    pub languages: Vec<Language>,
    /// Telephone of the company.
    pub phone: String,
    /// Mail address of the company.
    pub email: String,
    /// Customers have reports of work as a PDF.
    pub reports: bool,
    /// It takes requests of guests: its first page is their form.
    pub guests: bool,
    /// The company's own links for whoever reads the page.
    pub links: Vec<LinkOut>,
    /// What its header leads visitors to.
    pub door: Door,
}

impl PortalFrame {
    /// The frame of a portal for guests.
    #[must_use]
    pub fn of(portal: &Portal, locale: Locale) -> Self {
        Self {
            name: portal.name.to_string(),
            slug: portal.slug.to_string(),
            css: portal.rendered.of(&portal.theme.css).map(|made| own_css(&portal.slug, made)),
            theme: portal.theme.clone(),
            stage_words: portal.stage_words.clone(),
            label_words: portal.label_words.clone(),
            languages: portal.languages.clone(),
            phone: portal.contact.phone.clone(),
            email: portal.contact.email.to_string(),
            reports: portal.work.shows(WorkPart::Report),
            guests: portal.guests.enabled,
            links: LinkOut::of(portal, locale, LinkAudience::Everybody),
            door: if portal.status == PortalStatus::Active { Door::SignIn } else { Door::None },
        }
    }

    /// Address of one of the company's pictures.
    #[must_use]
    pub fn picture(&self, what: PictureUse) -> Option<String> {
        self.theme.pictures.name(what).map(|name| looks(&self.slug, name))
    }

    /// Address of the company's logo.
    #[must_use]
    pub fn logo(&self) -> Option<String> {
        self.picture(PictureUse::Logo)
    }

    /// Where the portal begins.
    #[must_use]
    pub fn home(&self) -> String {
        let page = if self.guests { "/request" } else { "" };
        format!("/p/{}{page}", self.slug)
    }

    /// Where its header leads visitors, and the message that says so.
    #[must_use]
    pub fn door(&self) -> Option<(String, &'static str)> {
        match self.door {
            Door::None => None,
            Door::SignIn => Some((format!("/p/{}/sign-in", self.slug), "fault-way-sign-in")),
            Door::Inside => Some((format!("/p/{}", self.slug), "menu-overview")),
        }
    }

    /// The telephone number for a `tel:` link.
    #[must_use]
    pub fn dialled(&self) -> String {
        self.phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
    }
}

/// Where a portal's own pictures and style sheet are.
fn looks(slug: &str, file: &str) -> String {
    format!("/p/{slug}/looks/{file}")
}

/// The address of what was made of a company's own CSS; another sheet has another one.
#[must_use]
pub fn own_css(slug: &Slug, made: &str) -> String {
    looks(slug.as_str(), &format!("{}.css", fingerprint(made)))
}

/// The label that a message is, where companies can word it themselves.
pub(crate) fn label(key: &str) -> Option<Label> {
    Some(match key {
        "request-own-reference" | "record-reference" => Label::Reference,
        "request-place" | "request-address" | "request-confirm-address" | "record-address" => Label::Address,
        "request-description" | "request-confirm-description" => Label::Description,
        "request-items" | "record-items" => Label::Items,
        "request-dates" | "record-preferred-dates" => Label::Dates,
        "request-files" | "status-files" => Label::Files,
        "record-visit" => Label::Visit,
        "record-visit-engineer" => Label::Engineer,
        "record-report" => Label::Report,
        "record-worked" => Label::Hours,
        "record-materials" => Label::Materials,
        _ => return None,
    })
}
