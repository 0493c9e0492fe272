//! What stands around every page: the language, the portal's or the desk's surroundings, the flash.

mod portal;

pub(crate) use portal::label;
pub use portal::{Door, PortalFrame, own_css};

use crate::{
    DeskFrame, Locale, assets,
    member::MemberFrame,
    parts::{Flash, Icon, StageChip, Time},
    view::ViewBar,
};
use domain::{
    Language,
    picture::{self, PictureUse},
    portal::Portal,
    theme::{Corners, Density, Font, Scheme},
    work_order::Stage,
};
use jiff::{Timestamp, tz::TimeZone};
use std::borrow::Cow;

/// Name of the button that sends a form only to read it in another language.
pub const LANGUAGE: &str = "language";

/// The frame of a page. Every page struct has one in a field named `frame`, and its template extends
/// `shell.html` or `record.html`.
#[derive(Debug, Clone)]
pub struct Frame {
    /// The language of the page.
    pub locale: Locale,
    /// Title of the page, without the portal's name.
    pub title: String,
    /// Path and query of the page, for the links to its other languages.
    pub path: String,
    /// Id of the page's main form: choosing another language sends it, so that what was typed comes along.
    pub form: Option<&'static str>,
    /// Now, for relative times.
    pub now: Timestamp,
    /// The clock that people here read.
    pub zone: TimeZone,
    /// The portal around the page, for guests and customers.
    pub portal: Option<PortalFrame>,
    /// Who is signed in at the portal.
    pub member: Option<MemberFrame>,
    /// The desk around the page, for staff.
    pub desk: Option<DeskFrame>,
    /// What the last action did.
    pub flash: Option<Flash>,
    /// Staff look at it before it is there for others.
    pub preview: bool,
    /// Staff see it as somebody else, where nobody is signed in around the page.
    pub view: Option<ViewBar>,
}

impl Frame {
    /// A page that belongs to no portal and no desk: errors, invitations, the staff's sign-in.
    #[must_use]
    pub fn bare(locale: Locale, title: impl Into<String>, path: impl Into<String>, now: Timestamp) -> Self {
        Self {
            locale,
            title: title.into(),
            path: path.into(),
            form: None,
            now,
            zone: TimeZone::UTC,
            portal: None,
            member: None,
            desk: None,
            flash: None,
            preview: false,
            view: None,
        }
    }

    /// A page of a portal.
    #[must_use]
    pub fn portal(
        locale: Locale,
        portal: &Portal,
        title: impl Into<String>,
        path: impl Into<String>,
        now: Timestamp,
    ) -> Self {
        let locale = locale.formatted(portal.formats);
        let bare = Self::bare(locale, title, path, now);
        Self { zone: portal.zone(), portal: Some(PortalFrame::of(portal, locale)), ..bare }
    }

    /// A page of a portal for somebody who is signed in there.
    #[must_use]
    pub fn member(
        locale: Locale,
        portal: &Portal,
        member: MemberFrame,
        title: impl Into<String>,
        path: impl Into<String>,
        now: Timestamp,
    ) -> Self {
        Self { member: Some(member), ..Self::portal(locale, portal, title, path, now) }
    }

    /// A page of the desk, on the clock of `zone`.
    #[must_use]
    pub fn desk(
        locale: Locale,
        desk: DeskFrame,
        zone: TimeZone,
        title: impl Into<String>,
        path: impl Into<String>,
        now: Timestamp,
    ) -> Self {
        Self { zone, desk: Some(desk), ..Self::bare(locale, title, path, now) }
    }

    /// The same frame, whose header leads visitors elsewhere, where it leads them anywhere.
    #[must_use]
    pub fn with_door(mut self, door: Door) -> Self {
        self.portal
            .iter_mut()
            .filter(|portal| portal.door != Door::None)
            .for_each(|portal| portal.door = door);
        self
    }

    /// Where the portal begins for whoever is signed in; empty when nobody is.
    #[must_use]
    pub fn home(&self) -> &str {
        self.member.as_ref().map_or("", |member| member.home.as_str())
    }

    /// Value of the hidden field `csrf` in the forms of whoever is signed in; empty when nobody is.
    #[must_use]
    pub fn csrf(&self) -> &str {
        let staff = self.desk.as_ref().map(|desk| desk.csrf.as_str());
        self.member.as_ref().map(|member| member.csrf.as_str()).or(staff).unwrap_or_default()
    }

    /// The same frame, saying what the last action did. A sentence about a record that this page does not know of,
    /// because its own page was never opened, is left out.
    #[must_use]
    pub fn with_flash(mut self, flash: Option<Flash>) -> Self {
        self.flash = flash.filter(|flash| !flash.text.contains("{$"));
        self
    }

    /// The same frame, where staff see it as somebody else.
    #[must_use]
    pub fn seen(mut self, view: Option<ViewBar>) -> Self {
        self.view = view;
        self
    }

    /// What says that staff see the page as somebody else; none: nobody does.
    #[must_use]
    pub fn view_bar(&self) -> Option<&ViewBar> {
        self.view.as_ref().or_else(|| self.member.as_ref()?.view.as_ref())
    }

    /// The text of a message without variables; a label in the company's own word, where it has one.
    #[must_use]
    pub fn t(&self, key: &str) -> Cow<'static, str> {
        match self.own_word(key) {
            Some(own) => Cow::Owned(own.to_owned()),
            None => self.locale.t(key),
        }
    }

    fn own_word(&self, key: &str) -> Option<&str> {
        self.portal.as_ref()?.label_words.own(label(key)?, self.locale.language())
    }

    /// The text of a message as a label before what it is about, with the colon as the language writes it.
    #[must_use]
    pub fn before(&self, key: &str) -> String {
        self.t1("label-before", "label", &self.t(key))
    }

    /// The text of a message with one text variable.
    #[must_use]
    pub fn t1(&self, key: &str, name: &str, value: &str) -> String {
        self.locale.t1(key, name, value)
    }

    /// A `<time>` of a point in time: relative within a day, absolute after.
    #[must_use]
    pub fn when(&self, at: Timestamp) -> Time {
        self.locale.when(at, &self.zone, self.now)
    }

    /// A whole number as people write it.
    #[must_use]
    pub fn number(&self, value: &u64) -> String {
        self.locale.number(*value)
    }

    /// The sign of a stage.
    #[must_use]
    pub fn stage_icon(&self, stage: &Stage) -> Icon {
        StageChip::of(self.locale, *stage).icon
    }

    /// The word of a stage.
    #[must_use]
    pub fn stage_word(&self, stage: &Stage) -> String {
        StageChip::of(self.locale, *stage).word
    }

    /// Whether somebody is signed in around the page.
    #[must_use]
    pub const fn is_inside(&self) -> bool {
        self.desk.is_some() || self.member.is_some() || self.view.is_some()
    }

    /// Address of an embedded file.
    #[must_use]
    pub fn asset(&self, name: &str) -> String {
        assets::url(name)
    }

    /// Address of the portal's colours, when they are not the house's own.
    #[must_use]
    pub fn theme_url(&self) -> Option<String> {
        self.portal.as_ref().and_then(|portal| assets::theme_url(&portal.theme))
    }

    /// Value of `data-scheme`.
    #[must_use]
    pub fn scheme(&self) -> &'static str {
        match self.portal.as_ref().map_or(Scheme::System, |portal| portal.theme.scheme) {
            Scheme::System => "system",
            Scheme::Light => "light",
            Scheme::Dark => "dark",
        }
    }

    /// How the portal's pages differ from the house's, as attributes of the page; each begins with a space.
    #[must_use]
    pub fn look(&self) -> String {
        let Some(theme) = self.portal.as_ref().map(|portal| &portal.theme) else { return String::new() };
        let words = [
            ("corners", theme.corners.as_str(), Corners::default().as_str()),
            ("density", theme.density.as_str(), Density::default().as_str()),
            ("font", theme.font.as_str(), Font::default().as_str()),
        ];
        let other = words.into_iter().filter(|(_, word, usual)| word != usual);
        other.map(|(name, word, _)| format!(" data-{name}={word}")).collect()
    }

    /// Address of the company's logo.
    #[must_use]
    pub fn logo(&self) -> Option<String> {
        self.portal.as_ref()?.logo()
    }

    /// Address of the picture behind the portal's sign-in.
    #[must_use]
    pub fn background(&self) -> Option<String> {
        self.portal.as_ref()?.picture(PictureUse::Background)
    }

    /// Address of the portal's banner.
    #[must_use]
    pub fn banner(&self) -> Option<String> {
        self.portal.as_ref()?.picture(PictureUse::Banner)
    }

    /// Address and media type of the sign in the browser's tab.
    #[must_use]
    pub fn favicon(&self) -> (String, &'static str) {
        let own = self.portal.as_ref().and_then(|portal| {
            let kind = picture::kind_of(portal.theme.pictures.name(PictureUse::Favicon)?)?;
            Some((portal.picture(PictureUse::Favicon)?, kind.media_type()))
        });
        own.unwrap_or_else(|| (self.asset("favicon.svg"), "image/svg+xml"))
    }

    /// What the window is called.
    #[must_use]
    pub fn window_title(&self) -> String {
        let around = self.portal.as_ref().map(|portal| portal.name.as_str());
        match around.or(self.desk.as_ref().map(|desk| desk.name.as_str())) {
            Some(name) if !name.is_empty() && name != self.title => format!("{} · {name}", self.title),
            _ => self.title.clone(),
        }
    }

    /// The other languages of the portal, each with the address of this page in it.
    #[must_use]
    pub fn languages(&self) -> Vec<(Language, String)> {
        let offered = self.portal.as_ref().map_or(&[][..], |portal| &portal.languages);
        offered.iter().map(|language| (*language, self.in_language(*language))).collect()
    }

    fn in_language(&self, language: Language) -> String {
        let (path, query) = self.path.split_once('?').unwrap_or((&self.path, ""));
        let kept = query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("lang="));
        let pairs: Vec<_> = kept.map(str::to_owned).chain([format!("lang={}", language.code())]).collect();
        format!("{path}?{}", pairs.join("&"))
    }
}
