//! Pages beside a portal's settings that are no form of settings: lists of its parts, and questions before one goes away.

use super::{
    LIST, first_address,
    menu::{SectionLink, WORK_TYPES, menu},
    section_name,
    settings::head,
};
use crate::{
    Frame,
    parts::{Breadcrumb, Button, Markup, PageHead},
};
use askama::Template;
use domain::{Problem, portal::Portal};

/// What stands around a page about a part of a portal.
#[derive(Debug, Clone, Default)]
pub struct Around {
    /// Its name.
    pub title: String,
    /// Text and address of the pages between the portal and this one.
    pub above: Vec<(String, String)>,
    /// What can be done.
    pub tools: Vec<Button>,
}

impl Around {
    /// Below the list of work types.
    #[must_use]
    pub fn work_types(frame: &Frame, portal: &Portal, title: impl Into<String>) -> Self {
        let list = (section_name(frame.locale, WORK_TYPES), super::address(portal.id, WORK_TYPES));
        Self { title: title.into(), above: vec![list], tools: Vec::new() }
    }

    /// The same, one page further down.
    #[must_use]
    pub fn below(mut self, name: impl Into<String>, address: String) -> Self {
        self.above.push((name.into(), address));
        self
    }

    /// The same with one thing more that can be done.
    #[must_use]
    pub fn tool(mut self, button: Button) -> Self {
        self.tools.push(button);
        self
    }

    fn breadcrumb(&self, frame: &Frame, portal: &Portal) -> Breadcrumb {
        let locale = frame.locale;
        let mut above = vec![
            (locale.t("portals-title").into_owned(), LIST.to_owned()),
            (portal.name.to_string(), first_address(portal.id)),
        ];
        above.extend(self.above.iter().cloned());
        Breadcrumb { locale, above, here: self.title.clone() }
    }
}

/// A page with anything in it.
#[derive(Debug, Template)]
#[template(path = "desk/portals/room.html")]
pub struct RoomPage {
    /// Around it.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// The portal.
    pub head: PageHead,
    /// The menu at the side.
    pub sections: Vec<SectionLink>,
    /// What it is.
    pub title: String,
    /// A sentence about it; empty: none.
    pub lead: String,
    /// What can be done.
    pub tools: Vec<Button>,
    /// What is in it.
    pub body: Markup,
}

impl RoomPage {
    /// The page of a portal's work types, or of one of their parts.
    #[must_use]
    pub fn new(frame: Frame, portal: &Portal, around: Around, lead: String, body: Markup) -> Self {
        Self {
            breadcrumb: around.breadcrumb(&frame, portal),
            head: head(&frame, portal, around.title.as_str()),
            sections: menu(frame.locale, portal.id, WORK_TYPES),
            title: around.title,
            lead,
            tools: around.tools,
            body,
            frame,
        }
    }
}

/// The question before something goes away.
#[derive(Debug, Template)]
#[template(path = "desk/portals/removal.html")]
pub struct RemovalPage {
    /// Around it.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// The portal.
    pub head: PageHead,
    /// The menu at the side.
    pub sections: Vec<SectionLink>,
    /// The question.
    pub title: String,
    /// What goes away.
    pub what: String,
    /// What stays.
    pub stays: String,
    /// Why it cannot go, or was not taken away; empty: nothing.
    pub refused: String,
    /// Whether it can go.
    pub possible: bool,
    /// Where the form goes.
    pub action: String,
    /// Hidden fields.
    pub hidden: Vec<(String, String)>,
    /// The way back.
    pub back: String,
}

/// What a removal is about.
#[derive(Debug, Clone)]
pub struct Removal {
    /// What goes away.
    pub what: String,
    /// What stays.
    pub stays: String,
    /// Where the form goes.
    pub action: String,
    /// The way back.
    pub back: String,
}

impl RemovalPage {
    /// The question. `problem`: why it cannot be done, or was not; `possible`: whether it can be done now.
    #[must_use]
    pub fn new(
        frame: Frame,
        portal: &Portal,
        around: &Around,
        removal: Removal,
        (problem, possible): (Option<&Problem>, bool),
    ) -> Self {
        let csrf = frame.desk.as_ref().map(|desk| desk.csrf.clone()).unwrap_or_default();
        Self {
            breadcrumb: around.breadcrumb(&frame, portal),
            head: head(&frame, portal, around.title.as_str()),
            sections: menu(frame.locale, portal.id, WORK_TYPES),
            title: around.title.clone(),
            what: removal.what,
            stays: removal.stays,
            refused: problem.map(|problem| frame.locale.problem(problem)).unwrap_or_default(),
            possible,
            action: removal.action,
            hidden: vec![("csrf".to_owned(), csrf), ("version".to_owned(), portal.version.to_string())],
            back: removal.back,
            frame,
        }
    }
}
