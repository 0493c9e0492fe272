//! What stands around the pages of somebody who is signed in at a portal: who they are, for which company, and the
//! menu of what they may see there.

use crate::{
    Locale,
    links::LinkOut,
    parts::{ContactCard, Icon, icon},
    request::{self, Way},
    view::ViewBar,
};
use domain::{
    CustomerId, WorkOrderId,
    asking::{Asker, RequestFlow},
    navigation::LinkAudience,
    portal::Portal,
    principal::Member,
    user::Permission,
};

/// The surroundings of a signed-in user's page.
#[derive(Debug, Clone)]
pub struct MemberFrame {
    /// The portal's name.
    pub portal: String,
    /// Their name.
    pub name: String,
    /// What they sign in with.
    pub email: String,
    /// The company that they act for.
    pub company: String,
    /// Whether they can act for another one here.
    pub several: bool,
    /// Where the portal begins for them.
    pub home: String,
    /// Value of the hidden field `csrf` in every form that changes something.
    pub csrf: String,
    /// What they may see, group by group.
    pub menu: Vec<MenuGroup>,
    /// The company's own links, below the menu.
    pub links: Vec<LinkOut>,
    /// Who looks after the company.
    pub manager: Option<ContactCard>,
    /// Somebody of the staff sees it as they do.
    pub view: Option<ViewBar>,
}

/// Some entries of the menu that belong together.
#[derive(Debug, Clone)]
pub struct MenuGroup {
    /// What they are about; empty: it needs no word.
    pub heading: String,
    /// The entries.
    pub entries: Vec<MenuEntry>,
}

/// An entry of the menu.
#[derive(Debug, Clone)]
pub struct MenuEntry {
    /// Its sign.
    pub icon: Icon,
    /// Its word.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// Whether the page belongs to it.
    pub current: bool,
}

/// The places that the menu leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The first page.
    Overview,
    /// What was asked for.
    WorkOrders,
    /// The form for a new request.
    Request,
    /// Name and language.
    Profile,
    /// The password.
    Password,
    /// The second factor.
    SecondFactor,
    /// Signed-in browsers.
    Sessions,
    /// What is stored about the person.
    Data,
    /// Which mails they get.
    Notifications,
    /// Installed equipment.
    Objects,
    /// What can be opened.
    Documents,
    /// Work that belongs together.
    Projects,
    /// The company's facts.
    Company,
    /// Addresses for goods and invoices.
    Addresses,
    /// The company's users.
    Users,
}

impl Place {
    /// What the menu holds, group by group.
    const GROUPS: [(&'static str, &'static [Self]); 3] = [
        (
            "",
            &[
                Self::Overview,
                Self::WorkOrders,
                Self::Request,
                Self::Objects,
                Self::Projects,
                Self::Documents,
            ],
        ),
        ("menu-company", &[Self::Company, Self::Addresses, Self::Users]),
        (
            "menu-account",
            &[
                Self::Profile,
                Self::Notifications,
                Self::Password,
                Self::SecondFactor,
                Self::Sessions,
                Self::Data,
            ],
        ),
    ];

    /// The address of the place below the portal's own.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::Overview => "",
            Self::WorkOrders => "/requests",
            Self::Request => "/requests/new",
            Self::Objects => "/objects",
            Self::Documents => "/documents",
            Self::Projects => "/projects",
            Self::Profile => "/account",
            Self::Password => "/account/password",
            Self::SecondFactor => "/account/second-factor",
            Self::Sessions => "/account/sessions",
            Self::Data => "/account/data",
            Self::Notifications => "/account/notifications",
            Self::Company => "/account/company",
            Self::Addresses => "/account/addresses",
            Self::Users => "/account/users",
        }
    }

    const fn sign(self) -> Icon {
        icon(match self {
            Self::Overview => "home",
            Self::WorkOrders => "inbox",
            Self::Request => "add",
            Self::Objects => "object",
            Self::Documents => "file",
            Self::Projects => "project",
            Self::Profile => "person",
            Self::Password => "lock",
            Self::SecondFactor => "shield",
            Self::Sessions => "clock",
            Self::Data => "download",
            Self::Notifications => "mail",
            Self::Company => "company",
            Self::Addresses => "pin",
            Self::Users => "people",
        })
    }

    const fn word(self) -> &'static str {
        match self {
            Self::Overview => "menu-overview",
            Self::WorkOrders => "menu-work-orders",
            Self::Request => "menu-request",
            Self::Objects => "objects-title",
            Self::Documents => "documents-title",
            Self::Projects => "projects-title",
            Self::Profile => "menu-profile",
            Self::Password => "menu-password",
            Self::SecondFactor => "menu-second-factor",
            Self::Sessions => "menu-sessions",
            Self::Data => "menu-data",
            Self::Notifications => "menu-notifications",
            Self::Company => "menu-company-facts",
            Self::Addresses => "menu-addresses",
            Self::Users => "menu-users",
        }
    }

    /// Whether the portal has the place for this person.
    #[must_use]
    pub fn is_open_to(self, member: &Member, portal: &Portal) -> bool {
        match self {
            Self::Overview => member.may(Permission::UsePortal),
            Self::WorkOrders => member.may(Permission::ViewWorkOrders),
            Self::Profile | Self::Notifications | Self::SecondFactor | Self::Sessions | Self::Data => {
                member.may(Permission::UseOwnAccount)
            }
            Self::Password => portal.sign_in.password && member.may(Permission::UseOwnAccount),
            Self::Request => {
                member.may(Permission::RequestWork) && portal.open_work_types(Asker::User).next().is_some()
            }
            Self::Objects => member.has_objects(),
            Self::Documents => member.may(Permission::ViewDocuments),
            Self::Projects => member.has_projects(),
            Self::Company | Self::Addresses => member.may(Permission::ViewCompany),
            Self::Users => member.may(Permission::ManageUsers),
        }
    }
}

impl MemberFrame {
    /// The surroundings of a page of this person.
    #[must_use]
    pub fn of(
        locale: Locale,
        portal: &Portal,
        member: &Member,
        csrf: impl Into<String>,
        current: Place,
    ) -> Self {
        let (home, csrf) = (format!("/p/{}", portal.slug), csrf.into());
        let entry = |place: &Place| MenuEntry {
            icon: place.sign(),
            label: locale.t(place.word()).into_owned(),
            href: format!("{home}{}", place.path()),
            current: *place == current,
        };
        let entries = |place: &Place| match place {
            Place::Request => ways(locale, portal, current),
            _ => vec![entry(place)],
        };
        let group = |(heading, places): (&str, &[Place])| MenuGroup {
            heading: if heading.is_empty() { String::new() } else { locale.t(heading).into_owned() },
            entries: places
                .iter()
                .filter(|place| place.is_open_to(member, portal))
                .flat_map(entries)
                .collect(),
        };
        let menu = Place::GROUPS.map(group).into_iter().filter(|group| !group.entries.is_empty());
        Self {
            portal: portal.name.to_string(),
            name: member.user.name.to_string(),
            email: member.user.email.to_string(),
            company: member.customer.name.to_string(),
            several: member.viewer.is_none() && member.user.customers_at(portal.id).count() > 1,
            view: ViewBar::of(portal, member, &*csrf),
            csrf,
            menu: menu.collect(),
            links: LinkOut::of(portal, locale, LinkAudience::SignedIn),
            manager: manager(locale, portal, member),
            home,
        }
    }

    /// Whether the menu has a place for them.
    #[must_use]
    pub fn leads_to(&self, place: Place) -> bool {
        let href = format!("{}{}", self.home, place.path());
        self.menu.iter().flat_map(|group| &group.entries).any(|entry| entry.href == href)
    }

    /// The list that the header's search looks through; none: they see no requests.
    #[must_use]
    pub fn list(&self) -> Option<String> {
        self.leads_to(Place::WorkOrders).then(|| format!("{}{}", self.home, Place::WorkOrders.path()))
    }

    /// The same on the page of this entry of the menu.
    #[must_use]
    pub fn at(mut self, href: &str) -> Self {
        let entries = self.menu.iter_mut().flat_map(|group| &mut group.entries);
        entries.for_each(|entry| entry.current = entry.href == href);
        self
    }
}

/// The ways into the form for a new request: one, or one for each flow that the portal has, and one for what is in none.
fn ways(locale: Locale, portal: &Portal, current: Place) -> Vec<MenuEntry> {
    let home = request::base(portal, Asker::User);
    let entry = |label: String, href: String, current| MenuEntry {
        icon: Place::Request.sign(),
        label,
        href,
        current,
    };
    let loose = portal.loose_work_types(Asker::User).next().is_some();
    let plain = entry(locale.t(Place::Request.word()).into_owned(), home, current == Place::Request);
    let flow = |flow: &RequestFlow| {
        let way = Way { asker: Asker::User, flow: Some(flow), about: None };
        entry(flow.name.in_language(locale.language()).to_owned(), request::address(portal, way, None), false)
    };
    Some(plain).filter(|_| loose).into_iter().chain(portal.open_flows(Asker::User).map(flow)).collect()
}

/// Address of a request at its customer's portal, without the host.
#[must_use]
pub fn request_address(portal: &str, work_order: WorkOrderId) -> String {
    format!("/p/{portal}/requests/{work_order}")
}

/// A page's address in a mail, whose reader may act for another company when they follow it: it names the one that it is
/// about.
#[must_use]
pub fn acting_for(path: String, company: Option<CustomerId>) -> String {
    match company {
        Some(company) => format!("{path}?customer={company}"),
        None => path,
    }
}

fn manager(locale: Locale, portal: &Portal, member: &Member) -> Option<ContactCard> {
    let manager = member.customer.account_manager.as_ref()?;
    Some(ContactCard {
        role: locale.t1("menu-manager", "name", portal.name.as_str()),
        name: manager.name.to_string(),
        company: String::new(),
        phone: manager.phone.as_ref().map_or_else(String::new, |phone| phone.as_str().to_owned()),
        email: manager.email.to_string(),
    })
}
