//! A customer: what is known of it, its users, its places, what was done about it.

use super::{ACTIVITY, LIST, Names, PortalOpt, activity, chip, user_address};
use crate::{
    Frame, Locale,
    account::{
        company,
        users::{self, role, scope},
    },
    desk::{self, documents, new_work_order, objects, projects},
    parts::{
        Breadcrumb, Button, ButtonKind, Callout, Column, ContactCard, DescriptionList, Icon, Markup,
        PageHead, Row, StageChip, Table, Timeline, Tone, icon, mailto,
    },
};
use askama::Template;
use domain::{
    UserId, WorkOrderId,
    activity::Activity,
    address::Address,
    contact::ContactPerson,
    customer::{Customer, CustomerStatus, Location},
    postal::{AddressBook, PostalAddress},
    user::{Membership, Scope},
    work_order::Stage,
};
use jiff::Timestamp;

/// A user of a customer, as its page lists them.
#[derive(Debug, Clone, Copy)]
pub struct MemberRow<'a> {
    /// Who.
    pub user: UserId,
    /// Their name.
    pub name: &'a str,
    /// Their address.
    pub email: &'a str,
    /// What they are.
    pub membership: &'a Membership,
    /// They have not come in yet.
    pub invited: bool,
    /// They are switched off everywhere.
    pub off: bool,
}

/// A request of a customer's users, as its page lists them.
#[derive(Debug, Clone)]
pub struct LatestRequest<'a> {
    /// Which.
    pub id: WorkOrderId,
    /// What people quote.
    pub number: String,
    /// Its kind of work.
    pub work_type: &'a str,
    /// Where it is in its life.
    pub stage: Stage,
    /// Who asked.
    pub raised_by: &'a str,
    /// When.
    pub at: Timestamp,
}

/// What the page of a customer is made of, beside its frame.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    /// The customer.
    pub customer: &'a Customer,
    /// Its places.
    pub locations: &'a [Location],
    /// Whom to reach there beside its main contact.
    pub contacts: &'a [ContactPerson],
    /// Its addresses for goods and invoices.
    pub book: &'a AddressBook,
    /// Its users.
    pub members: &'a [MemberRow<'a>],
    /// What its users asked for lately, newest first.
    pub requests: &'a [LatestRequest<'a>],
    /// What was done about it lately, newest first.
    pub activities: &'a [Activity],
    /// Names of its places and of the tenant's portals.
    pub names: &'a Names,
    /// Whether the reader may change it.
    pub may_manage: bool,
    /// Whether the reader may write down a work order for it.
    pub may_enter: bool,
    /// The open portals that the reader may see as its users do; none: they may not.
    pub seen_at: &'a [PortalOpt],
}

/// A line of the table of users.
#[derive(Debug)]
pub struct MemberLine {
    user: UserId,
    href: Option<String>,
    name: String,
    email: String,
    choose: String,
    role: String,
    scope: String,
    portals: Option<String>,
    state: StageChip,
    views: Option<ViewButtons>,
}

/// The buttons that show a user's portals as they see them.
#[derive(Debug)]
pub struct ViewButtons {
    form: String,
    action: String,
    title: String,
    /// What is sent, what a button says, and what it says to those who do not see what is around it.
    portals: Vec<(String, String, String)>,
}

/// Things that a customer has several of, in a list with a way to add one.
#[derive(Debug)]
pub struct Group {
    /// Of its address, and of its heading.
    id: &'static str,
    title: String,
    none: String,
    add: String,
    icon: Icon,
    lines: Vec<Line>,
}

/// One of them.
#[derive(Debug)]
pub struct Line {
    name: String,
    summary: Markup,
    uses: Vec<(String, bool)>,
    href: Option<String>,
}

/// A customer with all that belongs to it.
#[derive(Debug, Template)]
#[template(path = "desk/customers/show.html")]
pub struct CustomerPage {
    /// Around it.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// Reference, status, name, the way to its objects.
    pub head: PageHead,
    /// What its status means, when it is not served as usual.
    pub callout: Option<Callout>,
    /// Changing it, inviting somebody, where those are for the reader. On a phone they stand in one bar: two, no more.
    pub actions: Vec<Button>,
    /// What is known of it.
    pub facts: DescriptionList,
    /// Who looks after it.
    pub manager: Option<ContactCard>,
    /// Its users.
    pub members: Vec<MemberLine>,
    /// Its people, addresses and places.
    pub groups: Vec<Group>,
    /// What its users asked for lately.
    pub requests: Table,
    /// Address of the list of all of them.
    pub all_requests: String,
    /// Writes down a work order for it; none: not for the reader.
    pub new_request: Option<Button>,
    /// What was done about it lately.
    pub timeline: Timeline,
    /// Its address.
    pub base: String,
    /// Value of the hidden field `csrf`.
    pub csrf: String,
    /// Whether the reader may change it.
    pub may_manage: bool,
    /// Address of its whole log.
    pub log: String,
}

impl CustomerPage {
    /// The page of a customer.
    #[must_use]
    pub fn new(frame: Frame, shown: Shown<'_>) -> Self {
        let locale = frame.locale;
        let customer = shown.customer;
        let base = super::address(customer.id);
        let above = vec![(locale.t("customers-title").into_owned(), LIST.to_owned())];
        let edit = Button::link(locale.t("customers-edit"), format!("{base}/profile")).key("e");
        let invite = Button::link(locale.t("customers-invite"), format!("{base}/users/new"));
        let invite = invite.kind(ButtonKind::Primary).icon("mail").key("i");
        let objects =
            Button::link(locale.t("objects-title"), objects::list_address(customer.id)).icon("object");
        let papers = Button::link(locale.t("documents-title"), documents::list_of(customer.id)).icon("file");
        let projects = format!("{}?customer={}", projects::LIST, customer.id);
        let projects = Button::link(locale.t("projects-title"), projects).icon("project");
        let entry = |one: &Activity| activity::entry(&frame, one, shown.names);
        Self {
            breadcrumb: Breadcrumb { locale, above, here: customer.name.to_string() },
            head: PageHead::new(customer.name.as_str())
                .record(customer.reference.as_str(), chip(locale, customer.status))
                .action(objects)
                .action(projects)
                .action(papers),
            callout: callout(locale, customer.status),
            actions: if shown.may_manage { vec![invite, edit] } else { Vec::new() },
            facts: facts(&frame, customer),
            manager: manager(locale, customer),
            members: shown.members.iter().map(|member| line(locale, &shown, member)).collect(),
            groups: vec![
                contacts(&frame, &shown, &base),
                addresses(&frame, &shown, &base),
                locations(&frame, &shown, &base),
            ],
            requests: requests(&frame, shown.requests),
            all_requests: desk::list_address_of(customer.id),
            new_request: shown.may_enter.then(|| new_work_order::button(locale, customer.id, None)),
            timeline: Timeline { locale, entries: shown.activities.iter().map(entry).collect() },
            csrf: frame.desk.as_ref().map(|desk| desk.csrf.clone()).unwrap_or_default(),
            may_manage: shown.may_manage,
            log: format!("{ACTIVITY}?customer={}", customer.id),
            base,
            frame,
        }
    }
}

fn requests(frame: &Frame, requests: &[LatestRequest<'_>]) -> Table {
    let row = |one: &LatestRequest<'_>| Row {
        href: Some(desk::address(one.id)),
        cells: vec![
            Markup::text(&one.number),
            Markup::text(one.work_type),
            Markup::part(&StageChip::of(frame.locale, one.stage)),
            Markup::text(one.raised_by),
            Markup::part(&frame.when(one.at)),
        ],
        current: false,
    };
    let columns = ["number", "work-type", "stage", "who", "when"];
    Table {
        caption: frame.t("customers-requests").into_owned(),
        columns: columns.map(|key| Column::text(frame.t(&format!("desk-column-{key}")))).into(),
        rows: requests.iter().map(row).collect(),
        totals: Vec::new(),
    }
}

fn callout(locale: Locale, status: CustomerStatus) -> Option<Callout> {
    let says = |tone| Callout::new(tone, locale.t(&format!("customer-status-{}-hint", status.as_str())));
    match status {
        CustomerStatus::Active => None,
        CustomerStatus::Inactive => Some(says(Tone::Bad)),
        CustomerStatus::Blocked => Some(says(Tone::Warn)),
    }
}

/// How a user gets in, or why not.
pub(super) fn state(locale: Locale, membership: &Membership, invited: bool, off: bool) -> StageChip {
    let plain = users::state(locale, off || membership.disabled, invited);
    if off { StageChip { word: locale.t("customers-off-everywhere").into_owned(), ..plain } } else { plain }
}

fn line(locale: Locale, shown: &Shown<'_>, member: &MemberRow<'_>) -> MemberLine {
    let named = |ids: Vec<String>| {
        let names: Option<Vec<&str>> = ids.iter().map(|id| shown.names.get(id).map(String::as_str)).collect();
        names.map(|names| names.join(", "))
    };
    let membership = member.membership;
    let scope = match &membership.scope {
        Scope::Locations(some) => named(some.iter().map(ToString::to_string).collect()),
        _ => None,
    };
    let portals = (!membership.portals.is_empty()).then(|| {
        named(membership.portals.iter().map(ToString::to_string).collect())
            .unwrap_or_else(|| locale.t1("customers-portals-count", "count", membership.portals.len()))
    });
    MemberLine {
        user: member.user,
        href: shown.may_manage.then(|| user_address(shown.customer.id, member.user)),
        name: member.name.to_owned(),
        email: member.email.to_owned(),
        choose: locale.t1("customers-choose", "name", member.name),
        role: role(locale, membership.role),
        scope: scope.unwrap_or_else(|| self::scope(locale, &membership.scope)),
        portals,
        state: state(locale, membership, member.invited, member.off),
        views: views(locale, shown, member),
    }
}

/// Where a user gets in, as far as the reader may look there as they do.
fn views(locale: Locale, shown: &Shown<'_>, member: &MemberRow<'_>) -> Option<ViewButtons> {
    let gets_in = !member.off && shown.customer.status != CustomerStatus::Inactive;
    let open = shown.seen_at.iter().filter(|portal| gets_in && member.membership.opens(portal.id));
    let button = |portal: &PortalOpt| {
        let args = [("name", member.name.into()), ("portal", portal.name.as_str().into())];
        (portal.id.to_string(), portal.name.clone(), locale.args("view-as-at", args))
    };
    let portals: Vec<_> = open.map(button).collect();
    (!portals.is_empty()).then(|| ViewButtons {
        form: format!("view-{}", member.user),
        action: format!("{}/views", user_address(shown.customer.id, member.user)),
        title: locale.t1("view-as", "name", member.name),
        portals,
    })
}

impl Group {
    fn new(frame: &Frame, id: &'static str, sign: &'static str, lines: Vec<Line>) -> Self {
        let t = |key: &str| frame.t(key).into_owned();
        Self {
            id,
            title: t(&format!("customers-{id}")),
            none: t(&format!("customers-{id}-none")),
            add: t(&format!("customers-{id}-add")),
            icon: icon(sign),
            lines,
        }
    }
}

fn contacts(frame: &Frame, shown: &Shown<'_>, base: &str) -> Group {
    let line = |one: &ContactPerson| Line {
        name: one.name.to_string(),
        summary: company::reached(one),
        uses: Vec::new(),
        href: shown.may_manage.then(|| format!("{base}/contacts/{}", one.id)),
    };
    Group::new(frame, "contacts", "person", shown.contacts.iter().map(line).collect())
}

fn addresses(frame: &Frame, shown: &Shown<'_>, base: &str) -> Group {
    let (locale, book) = (frame.locale, shown.book);
    let line = |one: &PostalAddress| Line {
        name: one.name.to_string(),
        summary: Markup::text(lines(locale, &one.address).join(", ")),
        uses: company::uses(locale, book, one),
        href: shown.may_manage.then(|| format!("{base}/addresses/{}", one.id)),
    };
    Group::new(frame, "addresses", "home", book.addresses.iter().map(line).collect())
}

fn locations(frame: &Frame, shown: &Shown<'_>, base: &str) -> Group {
    let line = |one: &Location| Line {
        name: one.name.to_string(),
        summary: Markup::text(lines(frame.locale, &one.address).join(", ")),
        uses: Vec::new(),
        href: shown.may_manage.then(|| format!("{base}/locations/{}", one.id)),
    };
    Group::new(frame, "locations", "pin", shown.locations.iter().map(line).collect())
}

/// The lines of an address, its country by name.
fn lines(locale: Locale, address: &Address) -> Vec<String> {
    let mut lines = address.lines();
    lines.pop();
    lines.push(locale.country(&address.country));
    lines
}

fn facts(frame: &Frame, customer: &Customer) -> DescriptionList {
    let contact = &customer.contact;
    let phone = contact.phone.as_ref().map(|phone| {
        Markup::all([Markup::text("\n"), Markup::link(format!("tel:{}", phone.dialled()), phone.as_str())])
    });
    let who = Markup::all([
        Markup::lines([contact.name.as_str(), ""]),
        Markup::link(mailto(contact.email.as_str()), &contact.email),
    ]);
    DescriptionList::new()
        .row(frame.t("customers-field-contact"), who)
        .maybe(frame.t("customers-field-contact-phone"), phone)
        .row(frame.t("customers-section-address"), Markup::lines(lines(frame.locale, &customer.address)))
        .maybe(frame.t("customers-field-payment-days"), company::payment(frame.locale, customer))
}

fn manager(locale: Locale, customer: &Customer) -> Option<ContactCard> {
    let manager = customer.account_manager.as_ref()?;
    Some(ContactCard {
        role: locale.t("customers-field-manager").into_owned(),
        name: manager.name.to_string(),
        company: String::new(),
        phone: manager.phone.as_ref().map(|phone| phone.as_str().to_owned()).unwrap_or_default(),
        email: manager.email.to_string(),
    })
}
