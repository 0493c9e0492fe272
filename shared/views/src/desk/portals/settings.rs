//! The editor of a portal's settings: its sections at the side, one of them open.

use super::fields::Drawn;
use super::menu::{SectionLink, menu};
use super::{Around, FormPreview, LIST, address, chip, door, fields, first_address, section_name};
use crate::{
    Frame,
    desk::customers::log_address,
    parts::{Breadcrumb, Button, ButtonKind, DescriptionList, ErrorSummary, FormView, Markup, PageHead},
};
use askama::Template;
use domain::{
    FieldErrors, FormData, Problem,
    activity::Subject,
    portal::{Portal, PortalStatus},
    settings::{Asked, Changed, Section},
};

/// Before the name of a field stands this, in the hidden field that says how the form was given out.
pub const GIVEN: &str = "was.";

/// Name of the page that shows a portal as its guests would find it.
pub const PREVIEW: &str = "preview";

/// What the button says that shows the portal as it would be, with what was typed.
pub const LOOK: &str = "look";

/// A form as it is given out: fresh, or with what was typed and why it was not saved.
#[derive(Debug, Clone, Default)]
pub struct Given {
    /// What stands in the fields.
    pub data: FormData,
    /// What is wrong with it.
    pub wrong: FieldErrors,
    /// What stands against it as a whole.
    pub problem: Option<Problem>,
    /// What others have saved in this section since the form was given out first.
    pub meanwhile: Vec<Changed>,
    /// The portal's version that the form rests on.
    pub version: String,
    /// What stood in the fields of that version.
    pub was: FormData,
}

/// Why nothing was saved: the sentence, and settings with the values that others gave them.
#[derive(Debug)]
pub struct Refused {
    /// The sentence.
    pub text: String,
    /// What to know beside it; empty: nothing.
    pub more: String,
    /// What others have saved.
    pub meanwhile: DescriptionList,
}

/// One section of a portal's settings.
#[derive(Debug, Template)]
#[template(path = "desk/portals/settings.html")]
pub struct SettingsPage {
    /// Around it.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// The portal's name, address and status, and the way to it.
    pub head: PageHead,
    /// The menu at the side.
    pub sections: Vec<SectionLink>,
    /// The name of the open section.
    pub section: String,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// Why nothing was saved.
    pub refused: Option<Refused>,
    /// Where the form goes.
    pub action: String,
    /// Hidden fields.
    pub hidden: Vec<(String, String)>,
    /// The fields, for those who may change them.
    pub fields: Vec<Drawn>,
    /// The values, for those who may only look.
    pub values: Option<DescriptionList>,
    /// What else can be done about a part of the portal.
    pub tools: Vec<Button>,
    /// How it looks to customers.
    pub preview: Option<FormPreview>,
    /// What stands beside and below the form.
    pub beside: Beside,
}

/// What stands beside and below a section's form.
#[derive(Debug, Clone, Default)]
pub struct Beside {
    /// Beside it.
    pub beside: Markup,
    /// Below it.
    pub below: Markup,
}

impl SettingsPage {
    /// The page of a section at its address; a form for those who may change it, its values for everybody else.
    #[must_use]
    pub fn new(
        frame: Frame,
        portal: &Portal,
        (section, action): (&dyn Section, String),
        given: &Given,
        may_manage: bool,
    ) -> Self {
        let locale = frame.locale;
        let asked = fields::asked(locale, portal, section, &given.data);
        let form = fields::draw(&FormView::new(locale, &given.data, &given.wrong), &asked, &action);
        Self {
            breadcrumb: Breadcrumb {
                locale,
                above: vec![
                    (locale.t("portals-title").into_owned(), LIST.to_owned()),
                    (portal.name.to_string(), first_address(portal.id)),
                ],
                here: section_name(locale, section.key()),
            },
            head: head(&frame, portal, section_name(locale, section.key())),
            sections: menu(locale, portal.id, section.key()),
            section: section_name(locale, section.key()),
            errors: Drawn::mend(&form, ErrorSummary::new(locale)),
            refused: refused(&frame, portal, section, given),
            action,
            hidden: hidden(&frame, given),
            values: (!may_manage).then(|| values(&frame, portal, section)),
            fields: if may_manage { form } else { Vec::new() },
            tools: Vec::new(),
            preview: None,
            beside: Beside::default(),
            frame,
        }
    }

    /// The same about a part of the portal: under its name, below the pages that lead to it.
    #[must_use]
    pub fn within(mut self, around: &Around, preview: Option<FormPreview>) -> Self {
        self.breadcrumb.above.extend(around.above.iter().cloned());
        self.breadcrumb.here.clone_from(&around.title);
        self.section.clone_from(&around.title);
        self.head.title.clone_from(&around.title);
        self.tools.clone_from(&around.tools);
        self.preview = preview;
        self
    }

    /// The same about something that is added, under this key.
    #[must_use]
    pub fn adding(mut self, key: Option<&str>) -> Self {
        self.hidden.extend(key.map(|key| ("key".to_owned(), key.to_owned())));
        self
    }
}

/// The head of a page about a portal: what it is about, the portal's address and status, and the way to it.
pub(super) fn head(frame: &Frame, portal: &Portal, title: impl Into<String>) -> PageHead {
    let locale = frame.locale;
    let mut head = PageHead::new(title).record(door(&portal.slug), chip(locale, portal.status));
    let log = log_address(Subject::Portal(portal.id));
    let log = Button::link(locale.t("activity-title"), log).kind(ButtonKind::Quiet).icon("clock");
    if portal.status == PortalStatus::Disabled {
        head.lead = Some(Markup::text(locale.t("portals-unpublished")));
        let preview = Button::link(locale.t("portals-preview"), address(portal.id, PREVIEW));
        return head.action(preview.kind(ButtonKind::Secondary).icon("external")).action(log);
    }
    let view = Button::link(locale.t("portals-view"), door(&portal.slug));
    head.action(view.kind(ButtonKind::Secondary).icon("external")).action(log)
}

fn hidden(frame: &Frame, given: &Given) -> Vec<(String, String)> {
    let csrf = frame.desk.as_ref().map(|desk| desk.csrf.clone()).unwrap_or_default();
    let own = [("csrf".to_owned(), csrf), ("version".to_owned(), given.version.clone())];
    let was = given.was.0.iter().map(|(name, value)| (format!("{GIVEN}{name}"), value.clone()));
    own.into_iter().chain(was).collect()
}

/// What a section asks for about a setting, in the portal's first words for it.
fn asked_for<'a>(asked: &'a [Asked], section: &dyn Section, name: &str) -> Option<&'a Asked> {
    let words = format!("{}-{name}", section.key());
    asked.iter().find(|asked| asked.words == words)
}

fn refused(frame: &Frame, portal: &Portal, section: &dyn Section, given: &Given) -> Option<Refused> {
    let locale = frame.locale;
    let problem = given.problem.as_ref()?;
    let asked = fields::asked(frame.locale, portal, section, &section.form(portal));
    let row = |list: DescriptionList, changed: &Changed| match asked_for(&asked, section, changed.name) {
        Some(asked) => {
            let value = fields::value(locale, asked, &changed.new);
            list.row(fields::label(locale, &asked.words), Markup::prose(value))
        }
        None => list,
    };
    let meanwhile = given.meanwhile.iter().fold(DescriptionList::new(), row);
    let more = match (problem.key, meanwhile.rows.is_empty()) {
        ("refusal-portal-changed", true) => locale.t("settings-meanwhile-elsewhere").into_owned(),
        ("refusal-portal-changed", false) => locale.t("settings-meanwhile").into_owned(),
        _ => String::new(),
    };
    Some(Refused { text: locale.problem(problem), more, meanwhile })
}

fn values(frame: &Frame, portal: &Portal, section: &dyn Section) -> DescriptionList {
    let asked = fields::asked(frame.locale, portal, section, &section.form(portal));
    let row =
        |list: DescriptionList, (name, shown): (&'static str, String)| match asked_for(&asked, section, name)
        {
            Some(asked) => {
                let words = fields::value(frame.locale, asked, &shown);
                list.row(fields::label(frame.locale, &asked.words), Markup::prose(words))
            }
            None => list,
        };
    section.shown(portal).into_iter().fold(DescriptionList::new(), row)
}
