//! How staff get in and out: the sign-in with its second step, the sign-out, the invitation that sets a first password,
//! and the mail that brings a new one in place of a lost one.
//!
//! The only function that holds the private half of the session key, and the only one that sees passwords.

mod invitation;
mod reset;
mod second_factor;
mod sign_in;

use config::{Env, Missing};
use domain::{link::LinkKind, staff::StaffPermission};
use entrance::{FactorKey, Guarded, MailLimits};
use store::Store;
use web::{Anyone, App, HalfInAtDesk, PublicLink, Routes, Site, Staff, session::SigningKey};

/// What this function works with.
pub struct DeskSignIn {
    site: Site,
    key: SigningKey,
    limits: MailLimits,
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
        let limits =
            MailLimits { per_address: env.limit_per_address()?, per_network: env.limit_per_network()? };
        Ok(Self::with(Site::new(store, env)?, key).guarded(guard).limited(limits))
    }

    /// The function over services that exist already.
    #[must_use]
    pub fn with(site: Site, key: SigningKey) -> Self {
        let session_key = Some(key.verifying());
        Self { site: Site { session_key, ..site }, key, limits: MailLimits::default(), factor_key: None }
    }

    /// The same with other limits for mails.
    #[must_use]
    pub fn limited(self, limits: MailLimits) -> Self {
        Self { limits, ..self }
    }

    /// The same with what secrets of second factors are sealed with.
    #[must_use]
    pub fn guarded(self, key: FactorKey) -> Self {
        Self { factor_key: Some(key), ..self }
    }
}

impl App for DeskSignIn {
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
    let (invited, resets) = (PublicLink(LinkKind::Invitation), PublicLink(LinkKind::PasswordReset));
    Routes::new(env!("CARGO_PKG_NAME"))
        .get("/desk/sign-in", Anyone, sign_in::show)
        .post("/desk/sign-in", Anyone, sign_in::enter)
        .get("/desk/sign-in/second-factor", HalfInAtDesk, second_factor::show)
        .post("/desk/sign-in/second-factor", HalfInAtDesk, second_factor::enter)
        .get("/desk/sign-in/password-resets", Anyone, reset::start)
        .post("/desk/sign-in/password-resets", Anyone, reset::ask)
        .post("/desk/sign-out", anybody_signed_in, sign_in::leave)
        .get("/l/invitations/{token}", invited, invitation::show)
        .post("/l/invitations/{token}", invited, invitation::accept)
        .get("/l/password-resets/{token}", resets, reset::show)
        .post("/l/password-resets/{token}", resets, reset::set)
}
