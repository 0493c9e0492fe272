//! Taking back a portal's public links all at once.

use super::{LIST, address, settings::Beside};
use crate::{
    Frame, Locale,
    parts::{Breadcrumb, Button, ButtonKind, Markup, PageHead},
};
use askama::Template;
use domain::{PortalId, portal::Portal};

/// The way there, below the section.
#[must_use]
pub fn revoke_button(locale: Locale, portal: PortalId) -> Beside {
    let href = format!("{}/revocations", address(portal, "links"));
    let button = Button::link(locale.t("links-revoke"), href).kind(ButtonKind::Danger);
    Beside { below: Markup::part(&RevokeAll { locale, button }), ..Beside::default() }
}

/// The action with what it is for.
#[derive(Debug, Template)]
#[template(path = "desk/portals/revoke_all.html")]
struct RevokeAll {
    locale: Locale,
    button: Button,
}

/// What goes away, and the question.
#[derive(Debug, Template)]
#[template(path = "desk/portals/revoke.html")]
pub struct RevokePage {
    /// Beside it.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// Title.
    pub head: PageHead,
    /// What goes away.
    pub text: String,
    /// Where the form goes.
    pub action: String,
    /// The way back.
    pub back: String,
    /// Value of the hidden field `csrf`.
    pub csrf: String,
}

impl RevokePage {
    /// The page of a portal.
    #[must_use]
    pub fn new(frame: Frame, portal: &Portal) -> Self {
        let locale = frame.locale;
        let back = address(portal.id, "links");
        Self {
            breadcrumb: Breadcrumb {
                locale,
                above: vec![
                    (locale.t("portals-title").into_owned(), LIST.to_owned()),
                    (portal.name.to_string(), back.clone()),
                ],
                here: locale.t("links-revoke").into_owned(),
            },
            head: PageHead::new(locale.t("links-revoke-title")),
            text: locale.t1("links-revoke-text", "portal", portal.name.as_str()),
            action: format!("{back}/revocations"),
            back,
            csrf: frame.desk.as_ref().map(|desk| desk.csrf.clone()).unwrap_or_default(),
            frame,
        }
    }
}
