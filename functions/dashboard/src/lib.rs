//! The first page of a signed-in customer: what they can do here, and whom they can ask; and what makes a portal look
//! like its company's on every page, its pictures and its own style sheet.
//!
//! All of the page comes from what the gate has read: it asks the store for nothing more.

mod looks;

use config::{Env, Missing};
use domain::{Result, user::Permission};
use std::sync::Arc;
use store::Store;
use views::{Frame, Locale, MemberFrame, dashboard::DashboardPage, member::Place, parts::Flash};
use web::{Anyone, App, Call, Can, Reply, Routes, SignedIn, Site};

/// What this function works with.
pub struct Dashboard {
    site: Site,
}

impl Dashboard {
    /// The function of a deployment.
    ///
    /// # Errors
    /// When a variable is missing.
    pub async fn new(env: &Env) -> Result<Self, Missing> {
        Ok(Self::with(Site::new(Store::new(&config::aws().await, env.table()?), env)?))
    }

    /// The function over services that exist already.
    #[must_use]
    pub const fn with(site: Site) -> Self {
        Self { site }
    }
}

impl App for Dashboard {
    const NAME: &'static str = "dashboard";

    fn site(&self) -> &Site {
        &self.site
    }
}

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<Dashboard> {
    Routes::new().get("/p/{portal}", Can(Permission::UsePortal), show).get(
        "/p/{portal}/looks/{file}",
        Anyone,
        looks::show,
    )
}

/// The first page.
async fn show(_app: Arc<Dashboard>, who: SignedIn, call: Call) -> Result<Reply> {
    let locale = Locale::of(call.language());
    let member = MemberFrame::of(locale, &who.portal, &who.member, call.csrf(), Place::Overview);
    let flash = call.flash().map(|note| Flash::good(locale.t(&note.key)));
    let title = DashboardPage::title(locale);
    let frame = Frame::member(locale, &who.portal, member, title, call.path_and_query(), call.now());
    Ok(Reply::page(DashboardPage::new(frame.with_flash(flash), &who.member, &who.portal)))
}
