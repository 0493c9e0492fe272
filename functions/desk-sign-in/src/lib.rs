//! How staff get in and out: the sign-in with its second step, the sign-out, and the invitation that sets a first
//! password.
//!
//! The only function that holds the private half of the session key, and the only one that sees passwords.

mod invitation;
mod second_factor;
mod sign_in;

use config::{Env, Missing};
use domain::{link::LinkKind, staff::StaffPermission};
use entrance::{FactorKey, Guarded};
use store::Store;
use web::{Anyone, App, HalfInAtDesk, PublicLink, Routes, Site, Staff, session::SigningKey};

/// What this function works with.
pub struct DeskSignIn {
    site: Site,
    key: SigningKey,
    factor_key: Option<FactorKey>,
}

impl DeskSignIn {
    /// The function of a deployment.
    ///
    /// # Errors
    /// When a variable is missing, or one of the keys is not one.
    pub async fn new(env: &Env) -> Result<Self, Missing> {
        let key = SigningKey::parse(&env.session_private_key()?)
            .map_err(|_| Missing::malformed(Env::SESSION_PRIVATE_KEY, "is not an Ed25519 private key"))?;
        let store = Store::new(&config::aws().await, env.table()?);
        let guard = FactorKey::of(&env.factor_key()?)?;
        Ok(Self::with(Site::new(store, env)?, key).guarded(guard))
    }

    /// The function over services that exist already.
    #[must_use]
    pub fn with(site: Site, key: SigningKey) -> Self {
        let session_key = Some(key.verifying());
        Self { site: Site { session_key, ..site }, key, factor_key: None }
    }

    /// The same with what secrets of second factors are sealed with.
    #[must_use]
    pub fn guarded(self, key: FactorKey) -> Self {
        Self { factor_key: Some(key), ..self }
    }
}

impl App for DeskSignIn {
    const NAME: &'static str = "desk-sign-in";

    fn site(&self) -> &Site {
        &self.site
    }
}

impl Guarded for DeskSignIn {
    fn factor_key(&self) -> Option<&FactorKey> {
        self.factor_key.as_ref()
    }
}

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<DeskSignIn> {
    // Whoever has to set up their second factor first may leave, too.
    let anybody_signed_in = Staff(StaffPermission::SecureOwnAccount);
    let invited = PublicLink(LinkKind::Invitation);
    Routes::new()
        .get("/desk/sign-in", Anyone, sign_in::show)
        .post("/desk/sign-in", Anyone, sign_in::enter)
        .get("/desk/sign-in/second-factor", HalfInAtDesk, second_factor::show)
        .post("/desk/sign-in/second-factor", HalfInAtDesk, second_factor::enter)
        .post("/desk/sign-out", anybody_signed_in, sign_in::leave)
        .get("/l/invitations/{token}", invited, invitation::show)
        .post("/l/invitations/{token}", invited, invitation::accept)
}
