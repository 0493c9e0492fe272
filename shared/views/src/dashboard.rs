//! The first page of somebody who is signed in at a portal.

mod work;

pub use work::{Answer, Figures, NextVisit, Waiting, Work};

use crate::{
    Frame, Locale,
    member::Place,
    objects,
    parts::{
        BarChart, Callout, Column, ColumnChart, ContactCard, EmptyState, Markup, PageHead, Row, Table, Tile,
        Tone,
    },
    request::{self, Way},
    request_list::{self, RequestRow},
    rich::rich,
};
use askama::Template;
use domain::{
    ObjectId,
    asking::{Asker, RequestFlow},
    customer::CustomerStatus,
    display::DashboardPart,
    portal::Portal,
    principal::Member,
    work_type::WorkType,
};
use jiff::civil::Date;

/// The first page.
#[derive(Debug, Template)]
#[template(path = "dashboard/show.html")]
pub struct DashboardPage {
    /// The frame.
    pub frame: Frame,
    /// Greeting.
    pub head: PageHead,
    /// What keeps them from asking for anything; none: nothing.
    pub held: Option<Callout>,
    /// What waits for them; empty: nothing does.
    pub waiting: Vec<Waiting>,
    /// What they can do now.
    pub actions: Vec<QuickAction>,
    /// How much work there is; empty: it is not counted for them.
    pub tiles: Vec<Tile>,
    /// The next visits; none: not for them, or there are none.
    pub visits: Option<Table>,
    /// What was asked for lately; none: not for them.
    pub recent: Option<RecentRequests>,
    /// How much is in each stage; none: not for them, or there is nothing.
    pub stages: Option<BarChart>,
    /// How much was asked for and done in each month; none: not for them, or there is nothing.
    pub months: Option<ColumnChart>,
    /// Objects to be serviced soon; none: not for them, or there are none.
    pub service: Option<Table>,
    /// What the company says.
    pub words: Markup,
    /// Who looks after the company; on wide screens they stand beside the menu.
    pub manager: Option<ContactCard>,
    /// Which of them stand there, in order.
    pub parts: Vec<DashboardPart>,
}

/// What was read for the page, as far as the portal shows it to them.
#[derive(Debug, Clone, Default)]
pub struct Shown {
    /// What was asked for lately; none: not for them.
    pub recent: Option<Vec<RequestRow>>,
    /// What is to be serviced soon.
    pub due: Vec<DueObject>,
    /// The work at a glance.
    pub work: Work,
}

/// Something that can be done from here.
#[derive(Debug, Clone)]
pub struct QuickAction {
    /// A verb.
    pub label: String,
    /// What comes of it.
    pub hint: String,
    /// Where it leads.
    pub href: String,
}

impl DashboardPage {
    /// The page of a person at a portal.
    #[must_use]
    pub fn new(frame: Frame, member: &Member, portal: &Portal, shown: &Shown) -> Self {
        let locale = frame.locale;
        let Shown { recent, due, work } = shown;
        let figures = work.figures.as_ref();
        let home = format!("/p/{}", portal.slug);
        let invite = Place::Users.is_open_to(member, portal).then(|| QuickAction {
            label: locale.t("dashboard-invite").into_owned(),
            hint: locale.t("dashboard-invite-hint").into_owned(),
            href: format!("{home}/account/users/new"),
        });
        let asks = Place::Request.is_open_to(member, portal).then(|| ways(locale, portal));
        let own = if portal.inside.is_empty() { &portal.welcome } else { &portal.inside };
        Self {
            head: PageHead::new(locale.t1("dashboard-greeting", "name", member.user.name.as_str()))
                .lead(Markup::text(member.customer.name.as_str())),
            held: held(locale, member, portal),
            waiting: work::waiting(locale, portal, &work.visits),
            actions: asks.into_iter().flatten().chain(invite).collect(),
            service: (!due.is_empty()).then(|| service(&frame, portal, due)),
            tiles: figures.map(|figures| work::tiles(&frame, portal, figures)).unwrap_or_default(),
            visits: work::visits(&frame, portal, &work.visits),
            stages: figures.and_then(|figures| work::stages(locale, portal, figures)),
            months: figures.and_then(|figures| work::months(locale, figures)),
            recent: recent.as_deref().map(|rows| RecentRequests::new(&frame, portal, rows)),
            words: rich(portal, own, locale),
            parts: portal.dashboard.0.clone(),
            manager: frame.member.as_ref().and_then(|member| member.manager.clone()),
            frame,
        }
    }

    fn portal(&self) -> &str {
        self.frame.portal.as_ref().map_or("", |portal| portal.name.as_str())
    }

    /// All work that is planned.
    fn planned(&self) -> String {
        let slug = self.frame.portal.as_ref().map_or("", |portal| portal.slug.as_str());
        format!("/p/{slug}{}?stage=planned", Place::WorkOrders.path())
    }

    /// What the window is called.
    #[must_use]
    pub fn title(locale: Locale) -> String {
        locale.t("menu-overview").into_owned()
    }
}

/// The ways to a new request: what is on none of the portal's own, and each of those.
fn ways(locale: Locale, portal: &Portal) -> Vec<QuickAction> {
    let (language, asker) = (locale.language(), Asker::User);
    let plain = portal.loose_work_types(asker).next().map(|_| QuickAction {
        label: locale.t("dashboard-request").into_owned(),
        hint: locale.t("dashboard-request-hint").into_owned(),
        href: request::base(portal, asker),
    });
    let flow = |flow: &RequestFlow| {
        let of = |work_type: &WorkType| work_type.name.in_language(language).to_owned();
        QuickAction {
            label: flow.name.in_language(language).to_owned(),
            hint: portal.flow_work_types(asker, flow).map(of).collect::<Vec<_>>().join(", "),
            href: request::address(portal, Way { asker, flow: Some(flow), about: None }, None),
        }
    };
    plain.into_iter().chain(portal.open_flows(asker).map(flow)).collect()
}

/// What was asked for lately.
#[derive(Debug)]
pub struct RecentRequests {
    /// The requests, newest first.
    pub table: Table,
    /// Said when there are none.
    pub none: EmptyState,
    /// Address of all of them.
    pub all: String,
}

impl RecentRequests {
    fn new(frame: &Frame, portal: &Portal, rows: &[RequestRow]) -> Self {
        let locale = frame.locale;
        Self {
            table: request_list::table(frame, portal, "dashboard-requests", rows),
            none: EmptyState {
                title: locale.t("dashboard-requests-none").into_owned(),
                text: locale.t("dashboard-requests-none-text").into_owned(),
                action: None,
            },
            all: format!("/p/{}{}", portal.slug, Place::WorkOrders.path()),
        }
    }
}

/// An object to be serviced soon, as the first page lists it.
#[derive(Debug, Clone)]
pub struct DueObject {
    /// Which.
    pub id: ObjectId,
    /// What people call it.
    pub name: String,
    /// What it is.
    pub kind: String,
    /// When.
    pub day: Date,
}

fn service(frame: &Frame, portal: &Portal, due: &[DueObject]) -> Table {
    let (locale, today) = (frame.locale, objects::today(frame));
    let row = |one: &DueObject| Row {
        href: Some(objects::address(portal.slug.as_str(), one.id)),
        cells: vec![
            Markup::text(&one.name),
            Markup::text(&one.kind),
            objects::service(locale, one.day, today),
        ],
        current: false,
    };
    let columns = ["name", "kind", "service"];
    Table {
        caption: locale.t("dashboard-service").into_owned(),
        columns: columns.map(|key| Column::text(objects::label(locale, key))).into(),
        rows: due.iter().map(row).collect(),
        totals: Vec::new(),
    }
}

fn held(locale: Locale, member: &Member, portal: &Portal) -> Option<Callout> {
    let is_held = member.customer.status == CustomerStatus::Blocked;
    let text = locale.t1("dashboard-held-text", "phone", portal.contact.phone.as_str());
    is_held.then(|| Callout::new(Tone::Warn, text).titled(locale.t("dashboard-held")))
}
