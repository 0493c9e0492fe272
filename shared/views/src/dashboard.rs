//! The first page of somebody who is signed in at a portal.

use crate::{
    Frame, Locale,
    member::Place,
    parts::{Callout, ContactCard, Markup, PageHead, Tone},
    rich::rich,
};
use askama::Template;
use domain::{customer::CustomerStatus, display::DashboardPart, portal::Portal, principal::Member};

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
    /// What they can do now.
    pub actions: Vec<QuickAction>,
    /// What the company says.
    pub words: Markup,
    /// Who looks after the company; on wide screens they stand beside the menu.
    pub manager: Option<ContactCard>,
    /// Which of them stand there, in order.
    pub parts: Vec<DashboardPart>,
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
    pub fn new(frame: Frame, member: &Member, portal: &Portal) -> Self {
        let locale = frame.locale;
        let home = format!("/p/{}", portal.slug);
        let places =
            [(Place::Request, "request", "/request"), (Place::Users, "invite", "/account/users/new")];
        let action = |(_, word, path): (Place, &str, &str)| QuickAction {
            label: locale.t(&format!("dashboard-{word}")).into_owned(),
            hint: locale.t(&format!("dashboard-{word}-hint")).into_owned(),
            href: format!("{home}{path}"),
        };
        let open = places.into_iter().filter(|(place, ..)| place.is_open_to(member, portal));
        let own = if portal.inside.is_empty() { &portal.welcome } else { &portal.inside };
        Self {
            head: PageHead::new(locale.t1("dashboard-greeting", "name", member.user.name.as_str()))
                .lead(Markup::text(member.customer.name.as_str())),
            held: held(locale, member, portal),
            actions: open.map(action).collect(),
            words: rich(portal, own, locale),
            parts: portal.dashboard.0.clone(),
            manager: frame.member.as_ref().and_then(|member| member.manager.clone()),
            frame,
        }
    }

    fn portal(&self) -> &str {
        self.frame.portal.as_ref().map_or("", |portal| portal.name.as_str())
    }

    /// What the window is called.
    #[must_use]
    pub fn title(locale: Locale) -> String {
        locale.t("menu-overview").into_owned()
    }
}

fn held(locale: Locale, member: &Member, portal: &Portal) -> Option<Callout> {
    let is_held = member.customer.status == CustomerStatus::Blocked;
    let text = locale.t1("dashboard-held-text", "phone", portal.contact.phone.as_str());
    is_held.then(|| Callout::new(Tone::Warn, text).titled(locale.t("dashboard-held")))
}
