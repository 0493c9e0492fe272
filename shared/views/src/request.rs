//! The request form of guests and users: choosing a kind of work, the form itself, and the pages after it was sent.

mod after;
mod form;
mod known;

pub use after::{ConfirmPage, RequestSentPage};
pub use form::{
    Behalf, Filled, FreePart, Known, Labelled, RequestFormPage, TermsPart, default_description, untouched,
};
pub(crate) use form::{items, place};
pub use known::KnownUser;
pub(crate) use known::asked_by;

use crate::{
    Frame,
    parts::{DescriptionList, EmptyState, Markup, PageHead},
    rich::rich,
};
use askama::Template;
use domain::{
    ObjectId,
    asking::{Asker, RequestFlow},
    link::LinkToken,
    object::Object,
    portal::Portal,
    work_type::WorkType,
};
use std::fmt;

/// Name of the field that people do not see and robots fill in.
pub const TRAP: &str = "homepage";
/// Id of the request form on its page.
pub const FORM: &str = "request-form";
/// Name of the field that takes attachments of the request as a whole.
pub const ATTACHMENTS: &str = "files";

/// The way on which somebody came to the form: what sort of people they are, and through which entry.
#[derive(Debug, Clone, Copy)]
pub struct Way<'a> {
    /// Who asks.
    pub asker: Asker,
    /// The entry with a name of its own; none: the one that leads to everything.
    pub flow: Option<&'a RequestFlow>,
    /// The object that they came from; none: none.
    pub about: Option<About<'a>>,
}

/// The object that somebody came from.
#[derive(Debug, Clone, Copy)]
pub enum About<'a> {
    /// A user, from its page.
    Object(ObjectId),
    /// A guest, from its label.
    Label(&'a LinkToken),
}

impl fmt::Display for About<'_> {
    /// As it stands in addresses.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Object(object) => write!(f, "object={object}"),
            Self::Label(label) => write!(f, "label={}", label.expose()),
        }
    }
}

impl Way<'_> {
    /// The way of a guest who came through no entry of its own.
    pub const GUEST: Self = Self { asker: Asker::Guest, flow: None, about: None };
}

/// Where a portal's form is, without the host.
#[must_use]
pub fn base(portal: &Portal, asker: Asker) -> String {
    match asker {
        Asker::Guest => format!("/p/{}/request", portal.slug),
        Asker::User => format!("/p/{}/requests/new", portal.slug),
    }
}

/// Address of a portal's form on a way, without the host; a kind of work narrows it.
#[must_use]
pub fn address(portal: &Portal, way: Way<'_>, work_type: Option<&WorkType>) -> String {
    let flow = way.flow.map(|flow| format!("flow={}", flow.slug));
    let work_type = work_type.map(|work_type| format!("type={}", work_type.key));
    let about = way.about.map(|about| about.to_string());
    let query: Vec<String> = about.into_iter().chain(flow).chain(work_type).collect();
    let base = base(portal, way.asker);
    if query.is_empty() { base } else { format!("{base}?{}", query.join("&")) }
}

/// Address of the form for users that is about an object.
#[must_use]
pub fn of_object(portal: &Portal, object: ObjectId) -> String {
    address(portal, Way { asker: Asker::User, flow: None, about: Some(About::Object(object)) }, None)
}

/// Address of the form for guests that is about the object with a label.
#[must_use]
pub fn of_label(portal: &Portal, label: &LinkToken) -> String {
    address(portal, Way { about: Some(About::Label(label)), ..Way::GUEST }, None)
}

/// One kind of work to choose.
#[derive(Debug, Clone)]
pub struct Choice {
    /// Its form.
    pub href: String,
    /// Its name.
    pub name: String,
    /// A line that helps to choose; empty: none.
    pub hint: String,
}

/// What can the company do for you?
#[derive(Debug, Template)]
#[template(path = "request/choose.html")]
pub struct WorkTypeListPage {
    /// Around it.
    pub frame: Frame,
    /// The question.
    pub head: PageHead,
    /// The object that they came from; empty: none.
    pub about: DescriptionList,
    /// The portal's own words.
    pub welcome: Markup,
    /// The kinds of work.
    pub choices: Vec<Choice>,
    /// Said when there are none.
    pub closed: EmptyState,
}

impl WorkTypeListPage {
    /// What can be chosen on a way: its kinds of work, or, where none is given, the ways that there are and what is on
    /// none of them.
    #[must_use]
    pub fn new(frame: Frame, portal: &Portal, way: Way<'_>) -> Self {
        let language = frame.locale.language();
        let company = portal.name.as_str();
        let work_type = |work_type: &WorkType| Choice {
            href: address(portal, way, Some(work_type)),
            name: work_type.name.in_language(language).to_owned(),
            hint: work_type.hint.in_language(language).to_owned(),
        };
        let flow = |flow: &RequestFlow| {
            let of = |work_type: &WorkType| work_type.name.in_language(language).to_owned();
            Choice {
                href: address(portal, Way { flow: Some(flow), ..way }, None),
                name: flow.name.in_language(language).to_owned(),
                hint: portal.flow_work_types(way.asker, flow).map(of).collect::<Vec<_>>().join(", "),
            }
        };
        let choices = match way.flow {
            Some(flow) => portal.flow_work_types(way.asker, flow).map(work_type).collect(),
            None => {
                let loose = portal.loose_work_types(way.asker).map(work_type);
                portal.open_flows(way.asker).map(flow).chain(loose).collect()
            }
        };
        let (phone, email) = (portal.contact.phone.as_str(), portal.contact.email.as_str());
        let closed = [("company", company.into()), ("phone", phone.into()), ("email", email.into())];
        let title = way.flow.map_or_else(
            || frame.t1("request-choose-title", "company", company),
            |flow| flow.name.in_language(language).to_owned(),
        );
        Self {
            head: PageHead::new(title).lead(Markup::text(frame.t("request-choose-lead"))),
            about: DescriptionList::new(),
            welcome: if way.asker == Asker::Guest {
                rich(portal, &portal.welcome, frame.locale)
            } else {
                Markup::default()
            },
            choices,
            closed: EmptyState {
                title: frame.t("request-closed-title").into_owned(),
                text: frame.locale.args("request-closed-text", closed),
                action: None,
            },
            frame,
        }
    }

    /// The same about an object.
    #[must_use]
    pub fn about(self, object: Option<&Object>) -> Self {
        let about = object.map_or_else(DescriptionList::new, |one| form::on_label(self.frame.locale, one));
        Self { about, ..self }
    }
}
