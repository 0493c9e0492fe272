//! What staff look after themselves: profile, password, sessions, second factor; and, for owners and managers, what the
//! company asks of everybody at its desk.
//!
//! The pages of one's own account are those of users, from `entrance`. `web` has checked the session, the permission and
//! the form's origin before a handler runs.

mod company;

use config::{Env, Missing};
use domain::{principal::StaffMember, staff::StaffPermission};
use entrance::{
    FactorKey, Guarded,
    own::{password, profile, recovery_codes, second_factor, sessions},
};
use store::Store;
use web::{App, Routes, Site, Staff};

/// What this function works with.
pub struct DeskAccount {
    site: Site,
    factor_key: Option<FactorKey>,
}

impl DeskAccount {
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

impl App for DeskAccount {
    fn site(&self) -> &Site {
        &self.site
    }
}

impl Guarded for DeskAccount {
    fn factor_key(&self) -> Option<&FactorKey> {
        self.factor_key.as_ref()
    }
}

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<DeskAccount> {
    type Me = StaffMember;
    type Desk = DeskAccount;
    let own = Staff(StaffPermission::UseOwnAccount);
    // Open to those, too, who have to set it up before anything else.
    let secure = Staff(StaffPermission::SecureOwnAccount);
    let (view, manage) = (Staff(StaffPermission::UseOwnAccount), Staff(StaffPermission::ManageDesk));
    Routes::new(env!("CARGO_PKG_NAME"))
        .get("/desk/account", own, profile::show::<Desk, Me>)
        .post("/desk/account", own, profile::save::<Desk, Me>)
        .get("/desk/account/password", own, password::show::<Desk, Me>)
        .post("/desk/account/password", own, password::save::<Desk, Me>)
        .get("/desk/account/second-factor", secure, second_factor::show::<Desk, Me>)
        .post("/desk/account/second-factor", secure, second_factor::confirm::<Desk, Me>)
        .post("/desk/account/second-factor/removals", own, second_factor::remove::<Desk, Me>)
        .get("/desk/account/second-factor/recovery-codes", own, recovery_codes::show::<Desk, Me>)
        .post("/desk/account/second-factor/recovery-codes", own, recovery_codes::renew::<Desk, Me>)
        .get("/desk/account/sessions", own, sessions::list::<Desk, Me>)
        .post("/desk/account/sessions/endings", own, sessions::end::<Desk, Me>)
        .get("/desk/company", view, company::show)
        .post("/desk/company", manage, company::save)
}
