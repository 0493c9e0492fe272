//! How staff get in and out: the sign-in, the sign-out, and the invitation that sets a first password.
//!
//! The only function that holds the private half of the session key, and the only one that sees passwords.

mod invitation;
mod sign_in;

use config::{Env, Missing};
use domain::{link::LinkKind, staff::StaffPermission};
use store::Store;
use web::{Anyone, App, PublicLink, Routes, Site, Staff, session::SigningKey};

/// What this function works with.
pub struct DeskSignIn {
    site: Site,
    key: SigningKey,
}

impl DeskSignIn {
    /// The function of a deployment.
    ///
    /// # Errors
    /// When a variable is missing, or the session key is not one.
    pub async fn new(env: &Env) -> Result<Self, Missing> {
        let key = SigningKey::parse(&env.session_private_key()?)
            .map_err(|_| Missing::malformed(Env::SESSION_PRIVATE_KEY, "is not an Ed25519 private key"))?;
        let store = Store::new(&config::aws().await, env.table()?);
        Ok(Self::with(Site::new(store, env)?, key))
    }

    /// The function over services that exist already.
    #[must_use]
    pub fn with(site: Site, key: SigningKey) -> Self {
        let session_key = Some(key.verifying());
        Self { site: Site { session_key, ..site }, key }
    }
}

impl App for DeskSignIn {
    const NAME: &'static str = "desk-sign-in";

    fn site(&self) -> &Site {
        &self.site
    }
}

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<DeskSignIn> {
    // Whoever may look at anything may sign out.
    let anybody_signed_in = Staff(StaffPermission::ViewWorkOrders);
    let invited = PublicLink(LinkKind::Invitation);
    Routes::new()
        .get("/desk/sign-in", Anyone, sign_in::show)
        .post("/desk/sign-in", Anyone, sign_in::enter)
        .post("/desk/sign-out", anybody_signed_in, sign_in::leave)
        .get("/l/invitations/{token}", invited, invitation::show)
        .post("/l/invitations/{token}", invited, invitation::accept)
}
