//! Who is in, at a portal or at the desk: where their account's pages are, and what stands around them.

use domain::{
    Language, Result, SessionId,
    activity::About,
    notice::{Notice, Outgoing},
    portal::Slug,
    principal::StaffMember,
    staff::Staff,
    text::Line,
    user::User,
};
use jiff::tz::TimeZone;
use std::future::Future;
use store::Store;
use views::{
    DeskFrame, DeskPlace, Frame, Locale, MemberFrame,
    account::{OwnPage, Room},
    member::Place,
    parts::Flash,
};
use web::{Call, SignedIn, Site, session::Audience};

/// Somebody who is in, and looks after their own account.
pub trait Insider: Clone + Send + Sync + 'static {
    /// Whose account it is.
    type Account: Audience + Clone + Send + Sync;

    /// The account.
    fn account(&self) -> &Self::Account;

    /// The session that the call came in.
    fn session(&self) -> SessionId;

    /// About whom an entry in the log stands that they make about themselves.
    fn about(&self) -> About;

    /// The account's address, without the host.
    fn base(&self) -> String;

    /// Where signing out leads through.
    fn sign_out(&self) -> String;

    /// Who the app says that its codes are for.
    fn issuer(&self) -> String;

    /// The languages that they can be spoken to in.
    fn languages(&self) -> Vec<Language>;

    /// Whether there is a password at all on this side.
    fn takes_password(&self) -> bool;

    /// Whether they can do without one.
    fn may_remove_password(&self) -> bool;

    /// What is known around them, and would be tried first as a password.
    fn known(&self, store: &Store) -> impl Future<Output = Result<Vec<String>>> + Send;

    /// What stands around a page of theirs.
    fn room(
        &self,
        site: &Site,
        call: &Call,
        page: OwnPage,
    ) -> impl Future<Output = Result<(Frame, Room)>> + Send;

    /// Whether everybody on this side has to have a second factor.
    fn factor_required(&self, site: &Site, call: &Call) -> impl Future<Output = Result<bool>> + Send;

    /// A mail to them about their own account.
    fn told(
        &self,
        store: &Store,
        call: &Call,
        notice: fn(Option<Slug>) -> Notice,
    ) -> impl Future<Output = Result<Outgoing>> + Send;

    /// Writes their name and language.
    fn rename(
        &self,
        store: &Store,
        name: &Line,
        language: Language,
    ) -> impl Future<Output = Result<()>> + Send;
}

impl Insider for SignedIn {
    type Account = User;

    fn account(&self) -> &User {
        &self.member.user
    }

    fn session(&self) -> SessionId {
        self.member.session
    }

    fn about(&self) -> About {
        About::of(&self.member.customer)
    }

    fn base(&self) -> String {
        format!("/p/{}/account", self.portal.slug)
    }

    fn sign_out(&self) -> String {
        format!("/p/{}/sign-out", self.portal.slug)
    }

    fn issuer(&self) -> String {
        self.portal.name.to_string()
    }

    fn languages(&self) -> Vec<Language> {
        self.portal.languages.clone()
    }

    fn takes_password(&self) -> bool {
        Place::Password.is_open_to(&self.member, &self.portal)
    }

    fn may_remove_password(&self) -> bool {
        true
    }

    async fn known(&self, _: &Store) -> Result<Vec<String>> {
        Ok(vec![self.member.customer.name.to_string(), self.portal.name.to_string()])
    }

    async fn room(&self, _: &Site, call: &Call, page: OwnPage) -> Result<(Frame, Room)> {
        let place = match page {
            OwnPage::Profile => Place::Profile,
            OwnPage::Password => Place::Password,
            OwnPage::Sessions => Place::Sessions,
            OwnPage::SecondFactor => Place::SecondFactor,
        };
        let frame = member_frame(self, call, place, page.word());
        Ok((frame, Room::at_portal(self.base(), call.csrf())))
    }

    async fn factor_required(&self, _: &Site, _: &Call) -> Result<bool> {
        Ok(false)
    }

    async fn told(&self, _: &Store, call: &Call, notice: fn(Option<Slug>) -> Notice) -> Result<Outgoing> {
        let portal = &self.portal;
        Ok(Outgoing::to_user(portal, &self.member.user, call.new_id(), notice(Some(portal.slug.clone()))))
    }

    async fn rename(&self, store: &Store, name: &Line, language: Language) -> Result<()> {
        store.user_accounts().change_profile(&self.member.user, name, language).await
    }
}

/// The frame of a page of somebody who is signed in at a portal, which belongs to a place of the menu, with a message
/// for its title.
#[must_use]
pub fn member_frame(who: &SignedIn, call: &Call, place: Place, title: &str) -> Frame {
    titled(who, call, place, Locale::of(call.language()).t(title).into_owned())
}

/// The frame of a page of somebody who is signed in at a portal, which belongs to a place of the menu.
#[must_use]
pub fn titled(who: &SignedIn, call: &Call, place: Place, title: String) -> Frame {
    let locale = Locale::of(call.language());
    let member = MemberFrame::of(locale, &who.portal, &who.member, call.csrf(), place);
    Frame::member(locale, &who.portal, member, title, call.path_and_query(), call.now())
        .with_flash(flash(locale, call))
}

/// A message that names somebody is told where the name is known.
fn flash(locale: Locale, call: &Call) -> Option<Flash> {
    let said = call.flash().filter(|note| note.about.is_none());
    said.map(|note| Flash::good(locale.t(&note.key)))
}

impl Insider for StaffMember {
    type Account = Staff;

    fn account(&self) -> &Staff {
        &self.staff
    }

    fn session(&self) -> SessionId {
        self.session
    }

    fn about(&self) -> About {
        About::staff(&self.staff)
    }

    fn base(&self) -> String {
        "/desk/account".to_owned()
    }

    fn sign_out(&self) -> String {
        "/desk/sign-out".to_owned()
    }

    fn issuer(&self) -> String {
        Locale::of(self.staff.language).t("product-name").into_owned()
    }

    fn languages(&self) -> Vec<Language> {
        Language::ALL.into()
    }

    fn takes_password(&self) -> bool {
        true
    }

    fn may_remove_password(&self) -> bool {
        false
    }

    async fn known(&self, store: &Store) -> Result<Vec<String>> {
        Ok(vec![store.tenants().name(self.tenant()).await?.to_string()])
    }

    /// Whoever has to set up their second factor first sees nothing of the desk around it.
    async fn room(&self, site: &Site, call: &Call, page: OwnPage) -> Result<(Frame, Room)> {
        let locale = Locale::of(call.language());
        let title = locale.t(page.word());
        let room = Room::at_desk(locale, call.csrf(), page);
        let due = self.factor_required(site, call).await? && !self.staff.second_factor;
        let frame = if due {
            Frame::bare(locale, title, call.path_and_query(), call.now())
        } else {
            desk_frame(self, site, call, DeskPlace::Account, title.into_owned()).await?
        };
        let room = if due { Room { tabs: None, ..room } } else { room };
        Ok((frame.with_flash(flash(locale, call)), room))
    }

    async fn factor_required(&self, site: &Site, call: &Call) -> Result<bool> {
        Ok(site.store.tenants().rules(self.tenant(), call.now()).await?.second_factor)
    }

    async fn told(&self, store: &Store, call: &Call, notice: fn(Option<Slug>) -> Notice) -> Result<Outgoing> {
        let company = store.tenants().name(self.tenant()).await?;
        Ok(Outgoing::to_staff(&company, None, &self.staff, call.new_id(), notice(None)))
    }

    async fn rename(&self, store: &Store, name: &Line, language: Language) -> Result<()> {
        store.staff_accounts().change_profile(&self.staff, name, language).await
    }
}

/// The frame of a page of the desk, with the menu's counts, on the clock of the first portal.
///
/// # Errors
/// `Unavailable`.
pub async fn desk_frame(
    who: &StaffMember,
    site: &Site,
    call: &Call,
    place: DeskPlace,
    title: impl Into<String> + Send,
) -> Result<Frame> {
    let locale = Locale::of(call.language());
    let store = &site.store;
    let title = title.into();
    let (desk, portals) = (store.desk(who), store.portals());
    let (counts, portals) = tokio::try_join!(desk.counts(), portals.of(who))?;
    // Staff and their customers mostly share a clock.
    let zone = portals.first().and_then(|portal| TimeZone::get(&portal.time_zone).ok());
    let counts = (counts.listed(), counts.changes);
    let desk = DeskFrame::of(locale, who, call.csrf(), place, counts);
    Ok(Frame::desk(locale, desk, zone.unwrap_or(TimeZone::UTC), title, call.path_and_query(), call.now()))
}
