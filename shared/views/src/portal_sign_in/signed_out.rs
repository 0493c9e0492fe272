//! The page that goes on to where the company wants people to be after signing out.

use crate::{
    Frame, Locale,
    parts::{Markup, PageHead},
};
use askama::Template;
use domain::navigation::WebAddress;

/// Somebody has signed out; the browser goes on by itself, or by this link.
#[derive(Debug, Template)]
#[template(path = "sign-in/signed_out.html")]
pub struct SignedOutPage {
    /// The frame.
    pub frame: Frame,
    /// That they are out, and what comes next.
    pub head: PageHead,
    /// Where they go on to.
    pub after: String,
}

impl SignedOutPage {
    /// The page.
    #[must_use]
    pub fn new(frame: Frame, after: &WebAddress) -> Self {
        let head = PageHead::new(frame.title.as_str()).lead(Markup::text(frame.t("signed-out-text")));
        Self { frame, head, after: after.to_string() }
    }

    /// What the window is called.
    #[must_use]
    pub fn title(locale: Locale) -> String {
        locale.t("signed-out-title").into_owned()
    }
}
