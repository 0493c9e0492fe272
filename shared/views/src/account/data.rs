//! What is stored about somebody, and the way to take it along.

use crate::{
    Frame,
    account::users::{role, scope},
    parts::{DescriptionList, Markup, PageHead},
};
use askama::Template;
use domain::{account::Account as _, principal::Member};

/// What is stored about somebody, as their page shows it.
#[derive(Debug, Clone, Copy)]
pub struct Stored<'a> {
    /// Who.
    pub member: &'a Member,
    /// Whether they have a password.
    pub password: bool,
}

/// Everything that is stored about somebody.
#[derive(Debug, Template)]
#[template(path = "account/data.html")]
pub struct DataPage {
    /// The frame.
    pub frame: Frame,
    /// Title.
    pub head: PageHead,
    /// The facts.
    pub facts: DescriptionList,
}

impl DataPage {
    /// The page of a person.
    #[must_use]
    pub fn new(frame: Frame, stored: Stored<'_>) -> Self {
        let (locale, member) = (frame.locale, stored.member);
        let user = &member.user;
        let here = format!(
            "{}: {}, {}",
            member.customer.name,
            role(locale, member.role()),
            scope(locale, member.scope())
        );
        let others = user.memberships.len().saturating_sub(1);
        let others = (others > 0).then(|| locale.t1("data-others", "count", others));
        let session = |session: &domain::account::Session| {
            let device = match session.device.as_str() {
                "" => locale.t("sessions-unknown").into_owned(),
                known => known.to_owned(),
            };
            format!("{device} · {}", locale.t1("sessions-network", "network", session.network.as_str()))
        };
        let yes = |on: bool| locale.t(if on { "answer-yes" } else { "answer-no" });
        let facts = DescriptionList::new()
            .row(locale.t("profile-name"), Markup::text(&user.name))
            .row(locale.t("users-email"), Markup::text(&user.email))
            .row(locale.t("profile-language"), Markup::text(user.language.endonym()))
            .row(locale.t("menu-company"), Markup::lines([Some(here), others].into_iter().flatten()))
            .row(locale.t("menu-password"), Markup::text(yes(stored.password)))
            .row(locale.t("menu-sessions"), Markup::lines(user.sessions().values().map(session)));
        Self {
            head: PageHead::new(locale.t("menu-data")).lead(Markup::text(locale.t("data-lead"))),
            facts,
            frame,
        }
    }
}
