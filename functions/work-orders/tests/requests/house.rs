//! Browsers in front of requests, at portals that speak English: a guest's, and those of users.

use domain::{
    Language,
    file::{FileRefusal, FileState},
    portal::Portal,
    user::MemberRole,
    work_order::WorkOrder,
};
use files::Files;
use std::ops::Deref;
use testbrowser::{Answer, Browser, Fields, Parts};
use testkit::{BUCKET, UPLOADS_URL, demo::Demo};
use work_orders::WorkOrders;

pub struct House {
    house: testbrowser::House<WorkOrders>,
    guest: Browser,
}

impl Deref for House {
    type Target = testbrowser::House<WorkOrders>;

    fn deref(&self) -> &Self::Target {
        &self.house
    }
}

impl House {
    pub const REFUSED: FileState = FileState::Refused { reason: FileRefusal::Suspicious };

    pub async fn new() -> Self {
        Self::with(|_| {}).await
    }

    /// The same, where the demo company is not as it always is.
    pub async fn with(different: impl FnOnce(&mut Demo)) -> Self {
        let english = |portal: &mut Portal| {
            portal.language = Language::En;
            portal.languages = vec![Language::En];
        };
        let change = |demo: &mut Demo| {
            demo.portals.iter_mut().for_each(english);
            different(demo);
        };
        let make = |parts: Parts| {
            let files = Files::new(&parts.cloud.config(), BUCKET.to_owned(), UPLOADS_URL.to_owned(), true);
            WorkOrders::with(parts.site, files)
        };
        let house = testbrowser::House::with(work_orders::routes(), change, make).await;
        Self { house, guest: Browser::default() }
    }

    /// A page for somebody.
    pub async fn door(&self, who: &Browser, path: &str) -> Answer {
        self.house.get(who, path).await
    }

    /// A page for the user of a role at the first customer.
    pub async fn as_member(&self, role: MemberRole, path: &str) -> Answer {
        self.door(&self.house.member(role).await, path).await
    }

    /// Sends a form for somebody.
    pub async fn post_as(&self, who: &Browser, path: &str, form: &Fields) -> Answer {
        self.house.post(who, path, form).await
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.house.get(&self.guest, path).await
    }

    /// Sends a form in parts, as the page's own form does.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)], files: &[(&str, &str, &[u8])]) -> Answer {
        let files: Vec<_> = files.iter().map(|(name, kind, bytes)| ("files", *name, *kind, *bytes)).collect();
        self.house.post_files(&self.guest, path, Fields::from(fields), &files).await
    }

    /// Asks for the place of a file, as the page's script does.
    pub async fn announce(&self, work_order: &WorkOrder, asked: &str) -> Answer {
        self.house.ask(&self.guest, &format!("{}/files", link(work_order)), asked).await
    }
}

/// Address of a request's status link.
pub fn link(work_order: &WorkOrder) -> String {
    format!("/l/requests/{}", work_order.status_token.expose())
}

/// The word by which the page's form is known when it is sent again.
pub fn once(page: &Answer) -> String {
    page.form("/comments").get("once").to_owned()
}
