//! What the sign-in says to whoever is signed in already, and has no access to this portal.

use crate::{
    Frame,
    parts::{Callout, Markup, Tone},
};
use askama::Template;

/// Where somebody gets in instead, and the way out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Elsewhere {
    /// What they are signed in with.
    pub email: String,
    /// Open portals where they get in: name and address.
    pub portals: Vec<(String, String)>,
    /// Where they sign out; none: nowhere now.
    pub sign_out: Option<String>,
    /// Value of the hidden field `csrf` there.
    pub csrf: String,
}

#[derive(Template)]
#[template(path = "sign-in/elsewhere.html")]
struct Body<'a> {
    frame: &'a Frame,
    text: String,
    ways: &'a Elsewhere,
}

impl Elsewhere {
    /// That they have no access here, and what they can do.
    #[must_use]
    pub fn callout(&self, frame: &Frame) -> Callout {
        let portal = frame.portal.as_ref().map_or("", |portal| portal.name.as_str());
        let text =
            frame.locale.t2("portal-elsewhere-text", ("email", self.email.as_str()), ("portal", portal));
        let body = Markup::part(&Body { frame, text, ways: self });
        let title = frame.t1("portal-elsewhere-title", "portal", portal);
        Callout { tone: Tone::Info, title, body }
    }
}
