//! How customers' users get in and out: by a mail with a link and a code, by a password where the portal takes one, by
//! an invitation; and how they switch between the companies that they act for. And how staff come to see a portal as one
//! of its users does, and leave it.
//!
//! Whoever has a second factor is asked for it, whichever way they came, before any session is opened.
//!
//! The only function that holds the private half of the users' session key. Known and unknown addresses take the same
//! steps, write as much, and get the same answers.

mod choose;
mod code;
mod companies;
mod elsewhere;
mod invitation;
mod link;
mod mail;
mod page;
mod password;
mod second_factor;
mod session;
mod typed;
mod view;

use config::{Env, Missing};
use domain::{link::LinkKind, user::Permission};
use entrance::{FactorKey, Guarded, MailLimits};
use store::Store;
use web::{
    App, AtPortal, Can, HalfInAtPortal, PublicLink, Routes, Site, Viewing,
    session::{SigningKey, VerifyingKey},
};

/// What this function works with.
pub struct SignIn {
    site: Site,
    key: SigningKey,
    limits: MailLimits,
    factor_key: Option<FactorKey>,
    desk_key: Option<VerifyingKey>,
}

impl SignIn {
    /// The function of a deployment.
    ///
    /// # Errors
    /// When a variable is missing, or one of the keys is not one.
    pub async fn new(env: &Env) -> Result<Self, Missing> {
        let key = SigningKey::parse(&env.session_private_key()?)
            .map_err(|_| Missing::malformed(Env::SESSION_PRIVATE_KEY, "is not an Ed25519 private key"))?;
        let limits =
            MailLimits { per_address: env.limit_per_address()?, per_network: env.limit_per_network()? };
        let store = Store::new(&config::aws().await, env.table()?);
        let guard = FactorKey::of(&env.factor_key()?)?;
        let desk = VerifyingKey::parse(&env.desk_public_key()?)
            .map_err(|_| Missing::malformed(Env::DESK_PUBLIC_KEY, "is not an Ed25519 public key"))?;
        Ok(Self::with(Site::new(store, env)?, key, limits).guarded(guard).knowing_staff(desk))
    }

    /// The function over services that exist already.
    #[must_use]
    pub fn with(site: Site, key: SigningKey, limits: MailLimits) -> Self {
        let session_key = Some(key.verifying());
        Self { site: Site { session_key, ..site }, key, limits, factor_key: None, desk_key: None }
    }

    /// The same with what the desk's sessions are checked with: a view begins in the browser alone that asked for it.
    #[must_use]
    pub fn knowing_staff(self, key: VerifyingKey) -> Self {
        Self { desk_key: Some(key), ..self }
    }

    /// The same with what secrets of second factors are sealed with.
    #[must_use]
    pub fn guarded(self, key: FactorKey) -> Self {
        Self { factor_key: Some(key), ..self }
    }
}

impl App for SignIn {
    fn site(&self) -> &Site {
        &self.site
    }
}

impl Guarded for SignIn {
    fn factor_key(&self) -> Option<&FactorKey> {
        self.factor_key.as_ref()
    }
}

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<SignIn> {
    // Whoever is signed in may leave, and may act for another of their companies.
    let anybody_signed_in = Can(Permission::UseOwnAccount);
    let (mailed, invited) = (PublicLink(LinkKind::SignIn), PublicLink(LinkKind::UserInvitation));
    let viewing = PublicLink(LinkKind::View);
    Routes::new(env!("CARGO_PKG_NAME"))
        .get("/p/{portal}/sign-in", AtPortal, mail::show)
        .post("/p/{portal}/sign-in", AtPortal, mail::ask)
        .get("/p/{portal}/sign-in/codes", AtPortal, code::show)
        .post("/p/{portal}/sign-in/codes", AtPortal, code::enter)
        .post("/p/{portal}/sign-in/passwords", AtPortal, password::enter)
        .get("/p/{portal}/sign-in/second-factor", HalfInAtPortal, second_factor::show)
        .post("/p/{portal}/sign-in/second-factor", HalfInAtPortal, second_factor::enter)
        .post("/p/{portal}/sign-out", anybody_signed_in, session::leave)
        .get("/p/{portal}/companies", anybody_signed_in, companies::show)
        .post("/p/{portal}/companies", anybody_signed_in, companies::switch)
        .get("/l/sign-ins/{token}", mailed, link::show)
        .post("/l/sign-ins/{token}", mailed, link::follow)
        .post("/p/{portal}/views/endings", Viewing, view::leave)
        .get("/l/views/{token}", viewing, view::show)
        .post("/l/views/{token}", viewing, view::begin)
        .get("/l/user-invitations/{token}", invited, invitation::show)
        .post("/l/user-invitations/{token}", invited, invitation::accept)
}
