//! Staff see a portal as one of its users: the page that begins it, and the bar on every page until they leave.

use crate::{
    Frame, Locale,
    desk::customers::address,
    parts::{Markup, PageHead},
};
use askama::{Template, filters::HtmlSafe};
use domain::{Language, portal::Portal, principal::Member};

/// What says, on every page, as whom it is seen, and leads away. It speaks the language of whoever looks; the page below
/// it the one of the user.
#[derive(Debug, Clone, Template)]
#[template(path = "view_bar.html")]
pub struct ViewBar {
    /// The language of the bar.
    pub language: Language,
    /// What the bar is.
    pub label: String,
    /// As whom the page is seen, and that nothing can be changed.
    pub text: String,
    /// What the button does.
    pub leave: String,
    /// Where it leads.
    pub action: String,
    /// Value of the hidden field `csrf`.
    pub csrf: String,
}

impl HtmlSafe for ViewBar {}

impl ViewBar {
    /// The bar over what a member sees; none where they look themselves.
    #[must_use]
    pub fn of(portal: &Portal, member: &Member, csrf: impl Into<String>) -> Option<Self> {
        let language = member.viewer.as_ref()?.language;
        let locale = Locale::of(language);
        let args =
            [("name", member.user.name.as_str().into()), ("company", member.customer.name.as_str().into())];
        Some(Self {
            language,
            label: locale.t("view-bar").into_owned(),
            text: locale.args("view-bar-text", args),
            leave: locale.t("view-leave").into_owned(),
            action: format!("/p/{}/views/endings", portal.slug),
            csrf: csrf.into(),
        })
    }
}

/// What the desk's link leads to in any other browser than the one that asked for it.
#[derive(Debug, Template)]
#[template(path = "sign-in/view_elsewhere.html")]
pub struct ViewElsewherePage {
    /// The frame.
    pub frame: Frame,
    /// Title, and where the link is of use.
    pub head: PageHead,
}

impl ViewElsewherePage {
    /// The page. It names nobody.
    #[must_use]
    pub fn new(frame: Frame) -> Self {
        let lead = Markup::text(frame.t("view-elsewhere-text"));
        Self { head: PageHead::new(Self::title(frame.locale)).lead(lead), frame }
    }

    /// What the window is called.
    #[must_use]
    pub fn title(locale: Locale) -> String {
        locale.t("view-elsewhere-title").into_owned()
    }
}

/// What the desk's button leads to: one button more, since links are never acted upon by themselves.
#[derive(Debug, Template)]
#[template(path = "sign-in/view.html")]
pub struct ViewLinkPage {
    /// The frame.
    pub frame: Frame,
    /// Title, and what is seen.
    pub head: PageHead,
    /// Where the button leads.
    pub action: String,
    /// The customer's page at the desk.
    pub back: String,
}

impl ViewLinkPage {
    /// The page about a member whom somebody of the staff is about to see a portal as.
    #[must_use]
    pub fn new(frame: Frame, member: &Member, action: &str) -> Self {
        let args =
            [("name", member.user.name.as_str().into()), ("company", member.customer.name.as_str().into())];
        let lead = frame.locale.args("view-lead", args);
        Self {
            head: PageHead::new(frame.title.clone()).lead(Markup::text(lead)),
            action: action.to_owned(),
            back: address(member.customer()),
            frame,
        }
    }

    /// What the window is called.
    #[must_use]
    pub fn title(locale: Locale, portal: &Portal, member: &Member) -> String {
        let args = [("name", member.user.name.as_str().into()), ("portal", portal.name.as_str().into())];
        locale.args("view-title", args)
    }
}
