//! Who may pass: each route has a gate, and the handler gets what the gate found out about the caller.

use crate::{
    Call, Refused, Site, csrf, language,
    redirect::under_slug,
    second_step,
    session::{self, Viewed},
    view::{self, Unseen},
};
use domain::{
    CustomerId, Error, Result,
    link::{self, LinkKind, LinkToken},
    portal::{Portal, PortalStatus, Slug},
    principal::{self, LinkHolder, Member, StaffMember},
    staff::StaffPermission,
    user::{Permission, User},
};
use futures_util::future::try_join;
use http::Method;
use std::{future::Future, sync::Arc};

/// Who may take a route, as the route table says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum May {
    /// Everybody.
    Anyone,
    /// Everybody, while the portal is open.
    AtPortal,
    /// Everybody, while the portal is open and takes requests of guests.
    Guest,
    /// Whoever holds a good link of this kind.
    PublicLink(LinkKind),
    /// Whoever has shown a password or a mail, and has a second factor to show yet.
    SecondStep,
    /// Signed-in users of an active customer whose role there holds the permission.
    Can(Permission),
    /// Staff who see the portal as one of its users, to leave.
    Viewing,
    /// Signed-in staff whose role holds the permission.
    Staff(StaffPermission),
}

/// What stands before a handler.
pub trait Gate: Clone + Send + Sync + 'static {
    /// What the handler gets to know about the caller.
    type Principal: Send + 'static;

    /// Who may pass.
    fn may(&self) -> May;

    /// Lets a call pass, or not.
    fn admit(
        &self,
        site: &Site,
        call: &Call,
    ) -> impl Future<Output = Result<Self::Principal, Refused>> + Send;
}

/// Everybody.
#[derive(Debug, Clone, Copy)]
pub struct Anyone;

/// Everybody, at an open portal. The route has a part `{portal}`.
#[derive(Debug, Clone, Copy)]
pub struct AtPortal;

/// Everybody, at an open portal that takes requests of guests. The route has a part `{portal}`.
#[derive(Debug, Clone, Copy)]
pub struct Guest;

/// Whoever holds a good link of this kind. The route has a part `{token}`.
#[derive(Debug, Clone, Copy)]
pub struct PublicLink(pub LinkKind);

/// Users who have shown a password or a mail, and have a second factor to show yet. The route has a part `{portal}`.
#[derive(Debug, Clone, Copy)]
pub struct HalfInAtPortal;

/// Staff who have shown their password, and have a second factor to show yet.
#[derive(Debug, Clone, Copy)]
pub struct HalfInAtDesk;

/// Signed-in users whose role at their customer holds the permission. The route has a part `{portal}`.
#[derive(Debug, Clone, Copy)]
pub struct Can(pub Permission);

/// Staff who see the portal as one of its users, for the one thing that they can do there: leave. The route has a part
/// `{portal}`.
#[derive(Debug, Clone, Copy)]
pub struct Viewing;

/// Signed-in staff whose role holds the permission.
#[derive(Debug, Clone, Copy)]
pub struct Staff(pub StaffPermission);

/// Somebody at a portal, not signed in.
#[derive(Debug, Clone)]
pub struct Visitor {
    /// On whose behalf the store is asked.
    pub guest: principal::Guest,
    /// The portal.
    pub portal: Arc<Portal>,
}

/// Somebody signed in at a portal.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// On whose behalf the store is asked.
    pub member: Member,
    /// The portal.
    pub portal: Arc<Portal>,
}

/// A user half of the way into a portal.
#[derive(Debug, Clone)]
pub struct HalfIn {
    /// Who.
    pub user: User,
    /// On whose behalf the store is asked, as long as they are not in.
    pub visitor: Visitor,
}

/// Somebody with a good link.
#[derive(Debug, Clone)]
pub struct Holder {
    /// On whose behalf the store is asked.
    pub holder: LinkHolder,
    /// The portal that the link belongs to; none for links of staff.
    pub portal: Option<Arc<Portal>>,
}

impl Gate for Anyone {
    type Principal = ();

    fn may(&self) -> May {
        May::Anyone
    }

    async fn admit(&self, site: &Site, call: &Call) -> Result<(), Refused> {
        Ok(csrf::from_here(site, call, false)?)
    }
}

impl Gate for AtPortal {
    type Principal = Visitor;

    fn may(&self) -> May {
        May::AtPortal
    }

    async fn admit(&self, site: &Site, call: &Call) -> Result<Visitor, Refused> {
        let portal = open_portal(site, call).await?;
        csrf::from_here(site, call, false)?;
        if !csrf::is_safe(call.method()) && view::is_on(site, call, &portal).await? {
            return Err(Unseen::Change.into());
        }
        if session::claimed::<User>(site, call, Some(portal.tenant)).is_ok() {
            call.holds_session();
        }
        Ok(Visitor { guest: principal::Guest { tenant: portal.tenant, portal: portal.id }, portal })
    }
}

impl Gate for Guest {
    type Principal = Visitor;

    fn may(&self) -> May {
        May::Guest
    }

    async fn admit(&self, site: &Site, call: &Call) -> Result<Visitor, Refused> {
        let visitor = AtPortal.admit(site, call).await?;
        if visitor.portal.guests.enabled { Ok(visitor) } else { Err(Error::NotFound.into()) }
    }
}

impl Gate for HalfInAtPortal {
    type Principal = HalfIn;

    fn may(&self) -> May {
        May::SecondStep
    }

    async fn admit(&self, site: &Site, call: &Call) -> Result<HalfIn, Refused> {
        let visitor = AtPortal.admit(site, call).await?;
        let user =
            second_step::half::<User>(site, call, Some(visitor.portal.tenant)).await.map_err(half_way)?;
        Ok(HalfIn { user, visitor })
    }
}

/// Whoever is not half-way may be all the way in: their session stays.
fn half_way(error: Error) -> Refused {
    if matches!(error, Error::Unauthenticated) { Refused::Elsewhere } else { error.into() }
}

impl Gate for HalfInAtDesk {
    type Principal = domain::staff::Staff;

    fn may(&self) -> May {
        May::SecondStep
    }

    async fn admit(&self, site: &Site, call: &Call) -> Result<domain::staff::Staff, Refused> {
        csrf::from_here(site, call, false)?;
        second_step::half::<domain::staff::Staff>(site, call, None).await.map_err(half_way)
    }
}

impl Gate for PublicLink {
    type Principal = Holder;

    fn may(&self) -> May {
        May::PublicLink(self.0)
    }

    async fn admit(&self, site: &Site, call: &Call) -> Result<Holder, Refused> {
        let token = LinkToken::parse(&call.text_param("token")?).ok_or(Error::NotFound)?;
        let links = site.store.links();
        let found = links.look(&token).await?;
        let link = found.link.clone();
        if link.kind != self.0 {
            return Err(Error::NotFound.into());
        }
        call.belongs_to(link.tenant);
        let (portal, taken_back) =
            try_join(portal_of(site, call, &link), links.is_taken_back(&found)).await?;
        if let Some(portal) = &portal {
            call.at_portal(portal);
            is_open(portal)?;
        }
        let until = portal.as_ref().map_or(Some(link.expires_at), |portal| portal.links.until(&link));
        let in_time = until.is_some_and(|until| call.now() < until);
        if taken_back || !in_time || !link.is_good(call.now()) {
            return Err(Error::LinkGone.into());
        }
        csrf::from_here(site, call, true)?;
        if link.kind.is_shared() {
            count_use(site, call, &token).await;
        }
        Ok(Holder { holder: LinkHolder { link, token }, portal })
    }
}

impl Gate for Can {
    type Principal = SignedIn;

    fn may(&self) -> May {
        May::Can(self.0)
    }

    async fn admit(&self, site: &Site, call: &Call) -> Result<SignedIn, Refused> {
        let portal = open_portal(site, call).await?;
        // While staff see the portal as one of its users, a session of their own in the same browser waits.
        let member = match view::held(site, call, &portal) {
            Some(viewed) => view::shown(site, call, &portal, &viewed, self.0).await?,
            None => session::at_portal(site, call, &portal).await?,
        };
        call.is_of(&member, &portal);
        csrf::from_here(site, call, false)?;
        csrf::with_token(call)?;
        if leads_to_another_company(call, &member) {
            return Err(Refused::OtherCompany);
        }
        // What somebody may not see looks like what does not exist.
        if member.may(self.0) { Ok(SignedIn { member, portal }) } else { Err(Error::NotFound.into()) }
    }
}

impl Gate for Viewing {
    type Principal = Viewed;

    fn may(&self) -> May {
        May::Viewing
    }

    async fn admit(&self, site: &Site, call: &Call) -> Result<Viewed, Refused> {
        let (written, portal) = named_portal(site, call).await?;
        // Whoever looks can leave, whatever has become of the portal and of the view meanwhile.
        let Some(viewed) = view::held(site, call, &portal) else {
            open_portal(site, call).await?;
            return Err(Unseen::Over.into());
        };
        under_its_name(call, &portal, &written)?;
        call.in_session(viewed.session, Some(viewed.view.customer));
        csrf::from_here(site, call, false)?;
        csrf::with_token(call)?;
        Ok(viewed)
    }
}

impl Gate for Staff {
    type Principal = StaffMember;

    fn may(&self) -> May {
        May::Staff(self.0)
    }

    async fn admit(&self, site: &Site, call: &Call) -> Result<StaffMember, Refused> {
        let (member, rules) = session::member_and_rules(site, call).await?;
        call.belongs_to(member.tenant());
        call.in_session(member.session, None);
        call.speaks(language::wished(call).unwrap_or(member.staff.language));
        csrf::from_here(site, call, false)?;
        csrf::with_token(call)?;
        if rules.is_factor_due(member.staff.second_factor) && !self.0.precedes_factor() {
            return Err(Refused::FactorDue);
        }
        if member.may(self.0) { Ok(member) } else { Err(Error::Forbidden.into()) }
    }
}

/// Finds out before whom an address of a portal stands that leads nowhere, so that it is answered as what they may not see
/// is.
///
/// # Errors
/// Why there is nothing: never `Unauthenticated`, since signing in would not change it.
pub(crate) async fn look_around(site: &Site, call: &Call) -> Result<(), Refused> {
    let portal = open_portal(site, call).await?;
    if view::is_on(site, call, &portal).await? {
        return Ok(());
    }
    match session::at_portal(site, call, &portal).await.map_err(Refused::from) {
        Ok(member) => call.is_of(&member, &portal),
        Err(Refused::Elsewhere | Refused::Error(Error::Unauthenticated)) => {}
        Err(refused) => return Err(refused),
    }
    Ok(())
}

/// Whether the address names another company of theirs than the one that they act for, as a mail's link does. A company
/// that they do not belong to here is as none.
fn leads_to_another_company(call: &Call, member: &Member) -> bool {
    let named = call.query("customer").and_then(|id| id.parse::<CustomerId>().ok());
    let theirs =
        |id: &CustomerId| *id != member.customer() && member.user.membership(*id, member.portal).is_some();
    let asked = csrf::is_safe(call.method()) && !call.wants_json() && member.viewer.is_none();
    asked && named.as_ref().is_some_and(theirs)
}

/// The portal that a link belongs to.
async fn portal_of(site: &Site, call: &Call, link: &link::PublicLink) -> Result<Option<Arc<Portal>>> {
    match link.portal {
        Some(portal) => site.store.portals().by_id(link.tenant, portal, call.now()).await.map(Some),
        None => Ok(None),
    }
}

/// Counts a link once per browser session, when it is looked at first; every further look writes nothing.
async fn count_use(site: &Site, call: &Call, token: &LinkToken) {
    if *call.method() != Method::GET || !call.looks_first(&token.hash()[..16]) {
        return;
    }
    if let Err(error) = site.store.links().count(token, call.now()).await {
        tracing::warn!(%error, "a use of a link was not counted");
    }
}

/// The portal in the address: under its name of today, open.
async fn open_portal(site: &Site, call: &Call) -> Result<Arc<Portal>, Refused> {
    let (written, portal) = named_portal(site, call).await?;
    if portal.status == PortalStatus::Disabled {
        return Err(Error::NotFound.into());
    }
    under_its_name(call, &portal, &written)?;
    is_open(&portal)?;
    Ok(portal)
}

/// The name in the address as it is written there, and the portal that has it or had it. Names are found in capitals too:
/// people read addresses to each other.
async fn named_portal(site: &Site, call: &Call) -> Result<(String, Arc<Portal>)> {
    let written = call.text_param("portal")?;
    let slug = Slug::parse(&written.to_ascii_lowercase()).ok_or(Error::NotFound)?;
    let portal = site.store.portals().by_slug(&slug, call.now()).await?;
    Ok((written, portal))
}

/// Notes the portal, and leads on to where it is when this is an old name of it, or its name written in another way.
fn under_its_name(call: &Call, portal: &Arc<Portal>, written: &str) -> Result<(), Refused> {
    call.at_portal(portal);
    if portal.slug.as_str() == written {
        return Ok(());
    }
    Err(Refused::Moved(under_slug(call.path_and_query(), &portal.slug)))
}

fn is_open(portal: &Portal) -> Result<(), Refused> {
    match portal.status {
        PortalStatus::Active => Ok(()),
        PortalStatus::Maintenance => Err(Refused::Maintenance),
        PortalStatus::Disabled => Err(Error::NotFound.into()),
    }
}
