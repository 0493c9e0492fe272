//! Pages that say what went wrong and what to do next.

use crate::{
    Frame, PortalFrame,
    parts::{Button, Icon, icon},
};
use askama::Template;

/// What went wrong, as far as the person is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// There is nothing here.
    NotFound,
    /// There is no portal of this name.
    NoPortal,
    /// Not allowed.
    Forbidden,
    /// Whoever sent this is not signed in any more.
    SignedOut,
    /// What was sent comes from a page that is too old, or not ours.
    Stale,
    /// What was sent cannot be taken.
    Invalid,
    /// The record has moved on.
    Conflict,
    /// The link's time is over, or it was taken back.
    LinkGone,
    /// Too many calls; the wait is in seconds.
    TooMany(u64),
    /// What was sent is too large.
    TooLarge,
    /// A service is slow or full.
    Unavailable,
    /// The portal is closed for a while.
    Maintenance,
    /// Staff see the portal as one of its users, and change nothing.
    ViewOnly,
    /// The same, and it is the user's alone.
    ViewPersonal,
    /// The view of a portal is over.
    ViewOver,
    /// A fault of ours.
    Internal,
}

impl Fault {
    /// Every fault.
    pub const ALL: [Self; 16] = [
        Self::NotFound,
        Self::NoPortal,
        Self::Forbidden,
        Self::SignedOut,
        Self::Stale,
        Self::Invalid,
        Self::Conflict,
        Self::LinkGone,
        Self::TooMany(90),
        Self::TooLarge,
        Self::Unavailable,
        Self::Maintenance,
        Self::ViewOnly,
        Self::ViewPersonal,
        Self::ViewOver,
        Self::Internal,
    ];

    /// The word in message keys and in the gallery's addresses.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::NoPortal => "no-portal",
            Self::Forbidden => "forbidden",
            Self::SignedOut => "signed-out",
            Self::Stale => "stale",
            Self::Invalid => "invalid",
            Self::Conflict => "conflict",
            Self::LinkGone => "link-gone",
            Self::TooMany(_) => "too-many",
            Self::TooLarge => "too-large",
            Self::Unavailable => "unavailable",
            Self::Maintenance => "maintenance",
            Self::ViewOnly => "view-only",
            Self::ViewPersonal => "view-personal",
            Self::ViewOver => "view-over",
            Self::Internal => "internal",
        }
    }
}

/// A page about a fault: what happened, what to do, ways on, and the request id where somebody may ask for it.
#[derive(Debug, Clone, Template)]
#[template(path = "pages/error.html")]
pub struct ErrorPage {
    /// The frame; its title is set by [`ErrorPage::new`].
    pub frame: Frame,
    /// What went wrong.
    pub fault: Fault,
    /// What happened, in one line: the `h1`.
    pub title: String,
    /// What to do.
    pub text: String,
    /// Id of the request, to be quoted; empty: none.
    pub request_id: String,
    /// Ways on.
    pub ways: Vec<Button>,
    /// The form that was sent, to be sent again as it is.
    pub unsent: Option<Unsent>,
    /// What was written, to be copied.
    pub typed: Vec<String>,
}

/// A form that nobody could look at: its values go along unseen when it is sent again.
#[derive(Debug, Clone)]
pub struct Unsent {
    /// Where it was sent.
    pub action: String,
    /// Names and values, as they came.
    pub values: Vec<(String, String)>,
    /// Whether files came with it, which a page cannot give back.
    pub files: bool,
}

impl ErrorPage {
    /// The page of a fault. `reason` takes the place of the general sentence, for conflicts and maintenance.
    #[must_use]
    pub fn new(
        mut frame: Frame,
        fault: Fault,
        reason: Option<String>,
        request_id: impl Into<String>,
    ) -> Self {
        let locale = frame.locale;
        let title = locale.t(&format!("fault-{}-title", fault.word())).into_owned();
        let key = format!("fault-{}-text", fault.word());
        let text = reason.unwrap_or_else(|| match fault {
            Fault::TooMany(seconds) => locale.t1(&key, "minutes", seconds.div_ceil(60).max(1)),
            _ => locale.t(&key).into_owned(),
        });
        frame.title.clone_from(&title);
        let ways = ways(&frame, fault);
        Self {
            frame,
            fault,
            title,
            text,
            request_id: request_id.into(),
            ways,
            unsent: None,
            typed: Vec::new(),
        }
    }

    /// The same page with the form that was sent, if there was one: a button sends it again.
    #[must_use]
    pub fn offering(self, unsent: Option<Unsent>) -> Self {
        let Some(unsent) = unsent else { return self };
        let locale = self.frame.locale;
        let mut text = locale.t("fault-unsent-text").into_owned();
        if unsent.files {
            text = format!("{text} {}", locale.t("fault-unsent-files"));
        }
        let ways = self.ways.into_iter().filter(|way| way.href.as_ref() != Some(&self.frame.path)).collect();
        Self { text, ways, unsent: Some(unsent), ..self }
    }

    /// The page for somebody whose session has ended: what they wrote is on it, and the way to `sign_in`.
    #[must_use]
    pub fn signed_out(frame: Frame, typed: Vec<String>, sign_in: String) -> Self {
        let page = Self::new(frame, Fault::SignedOut, None, "");
        let ways = vec![Button::link(page.frame.t("fault-way-sign-in"), sign_in)];
        Self { ways, typed, ..page }
    }

    /// The same page with what somebody wrote, to be copied.
    #[must_use]
    pub fn giving_back(self, typed: Vec<String>) -> Self {
        Self { typed, ..self }
    }

    fn icon(&self) -> Icon {
        icon(match self.fault {
            Fault::NotFound | Fault::NoPortal => "search",
            Fault::Forbidden | Fault::SignedOut | Fault::ViewPersonal => "lock",
            Fault::ViewOnly | Fault::ViewOver => "eye",
            Fault::LinkGone | Fault::TooMany(_) | Fault::Maintenance => "clock",
            _ => "warning",
        })
    }
}

fn call(frame: &Frame, portal: &PortalFrame) -> Button {
    let text = frame.t1("fault-way-call", "phone", &portal.phone);
    Button::link(text, format!("tel:{}", portal.dialled()))
}

fn ways(frame: &Frame, fault: Fault) -> Vec<Button> {
    let mut ways = Vec::new();
    if matches!(
        fault,
        Fault::Unavailable | Fault::Internal | Fault::Conflict | Fault::Stale | Fault::TooMany(_)
    ) {
        ways.push(Button::link(frame.t("fault-way-again"), &frame.path));
    }
    let looks = matches!(fault, Fault::ViewOnly | Fault::ViewPersonal);
    if let (Some(member), Some(portal)) = (&frame.member, &frame.portal) {
        // What else they may do stands in the menu.
        ways.push(Button::link(frame.t("menu-overview"), &member.home));
        ways.push(call(frame, portal));
    } else if let Some(portal) = frame.portal.as_ref().filter(|_| looks) {
        ways.push(Button::link(frame.t("menu-overview"), format!("/p/{}", portal.slug)));
    } else if frame.desk.is_some() || frame.path.starts_with("/desk") || fault == Fault::ViewOver {
        ways.push(Button::link(frame.t("fault-way-desk"), "/desk"));
    } else if let Some(portal) = &frame.portal {
        if fault == Fault::LinkGone {
            ways.push(Button::link(frame.t("fault-way-sign-in"), format!("/p/{}/sign-in", portal.slug)));
        }
        if fault != Fault::Maintenance && portal.guests {
            ways.push(Button::link(frame.t("fault-way-request"), portal.home()));
        }
        ways.push(call(frame, portal));
    } else if fault == Fault::LinkGone {
        ways.push(Button::link(frame.t("fault-way-sign-in"), "/desk/sign-in"));
    }
    ways
}
