//! What signed-in users look after themselves: profile, password and sessions; and, for Admins, the company and its
//! users.
//!
//! `web` has checked session, membership, permission and the form's origin before a handler runs; what a handler asks
//! of the store, it asks on behalf of that member.

mod addresses;
mod company;
mod data;
mod notifications;
mod page;
mod users;

use config::{Env, Missing};
use domain::{link::LinkKind, user::Permission};
use entrance::{
    FactorKey, Guarded,
    own::{password, profile, recovery_codes, second_factor, sessions},
};
use store::Store;
use web::{App, Can, PublicLink, Routes, SignedIn, Site};

/// What this function works with.
pub struct Account {
    site: Site,
    factor_key: Option<FactorKey>,
}

impl Account {
    /// The function of a deployment.
    ///
    /// # Errors
    /// When a variable is missing, or the key for second factors is not one.
    pub async fn new(env: &Env) -> Result<Self, Missing> {
        let store = Store::new(&config::aws().await, env.table()?);
        Ok(Self::with(Site::new(store, env)?).guarded(FactorKey::of(&env.factor_key()?)?))
    }

    /// The function over services that exist already.
    #[must_use]
    pub const fn with(site: Site) -> Self {
        Self { site, factor_key: None }
    }

    /// The same with what secrets of second factors are sealed with.
    #[must_use]
    pub fn guarded(self, key: FactorKey) -> Self {
        Self { factor_key: Some(key), ..self }
    }
}

impl App for Account {
    fn site(&self) -> &Site {
        &self.site
    }
}

impl Guarded for Account {
    fn factor_key(&self) -> Option<&FactorKey> {
        self.factor_key.as_ref()
    }
}

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<Account> {
    let own = Can(Permission::UseOwnAccount);
    let (manage, company) = (Can(Permission::ManageUsers), Can(Permission::ManageCompany));
    let reader = PublicLink(LinkKind::Notifications);
    Routes::new(env!("CARGO_PKG_NAME"))
        .get("/p/{portal}/account", own, profile::show::<Account, SignedIn>)
        .post("/p/{portal}/account", own, profile::save::<Account, SignedIn>)
        .get("/p/{portal}/account/password", own, password::show::<Account, SignedIn>)
        .post("/p/{portal}/account/password", own, password::save::<Account, SignedIn>)
        .get("/p/{portal}/account/second-factor", own, second_factor::show::<Account, SignedIn>)
        .post("/p/{portal}/account/second-factor", own, second_factor::confirm::<Account, SignedIn>)
        .post("/p/{portal}/account/second-factor/removals", own, second_factor::remove::<Account, SignedIn>)
        .get(
            "/p/{portal}/account/second-factor/recovery-codes",
            own,
            recovery_codes::show::<Account, SignedIn>,
        )
        .post(
            "/p/{portal}/account/second-factor/recovery-codes",
            own,
            recovery_codes::renew::<Account, SignedIn>,
        )
        .get("/p/{portal}/account/sessions", own, sessions::list::<Account, SignedIn>)
        .post("/p/{portal}/account/sessions/endings", own, sessions::end::<Account, SignedIn>)
        .get("/p/{portal}/account/data", own, data::show)
        .post("/p/{portal}/account/data", own, data::take)
        .get("/p/{portal}/account/notifications", own, notifications::show)
        .post("/p/{portal}/account/notifications", own, notifications::save)
        .get("/l/notifications/{token}", reader, notifications::linked)
        .post("/l/notifications/{token}", reader, notifications::save_linked)
        .get("/l/notifications/{token}/{mail}", reader, notifications::linked)
        .post("/l/notifications/{token}/{mail}", reader, notifications::turn_off)
        .get("/p/{portal}/account/company", Can(Permission::ViewCompany), company::show)
        .get("/p/{portal}/account/company/company", company, company::edit_facts)
        .post("/p/{portal}/account/company/company", company, company::save_facts)
        .get("/p/{portal}/account/company/contact", company, company::edit_contact)
        .post("/p/{portal}/account/company/contact", company, company::save_contact)
        .post("/p/{portal}/account/company/change-requests/{change}/withdrawals", company, company::withdraw)
        .get("/p/{portal}/account/addresses", Can(Permission::ViewCompany), addresses::list)
        .post("/p/{portal}/account/addresses", company, addresses::create)
        .get("/p/{portal}/account/addresses/new", company, addresses::new)
        .get("/p/{portal}/account/addresses/{address}", company, addresses::edit)
        .post("/p/{portal}/account/addresses/{address}", company, addresses::change)
        .post("/p/{portal}/account/addresses/{address}/removals", company, addresses::remove)
        .get("/p/{portal}/account/users", manage, users::list)
        .post("/p/{portal}/account/users", manage, users::invite)
        .get("/p/{portal}/account/users/new", manage, users::new)
        .get("/p/{portal}/account/users/{user}", manage, users::show)
        .post("/p/{portal}/account/users/{user}/invitations", manage, users::invite_again)
        .post("/p/{portal}/account/users/{user}/memberships", manage, users::change)
}
