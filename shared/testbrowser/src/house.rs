//! One function with the demo company in its table.

use crate::{browser::Browser, door::Door};
use domain::{CustomerId, SessionId, account::Session, staff::StaffRole, user::MemberRole};
use std::{ops::Deref, sync::Arc};
use store::{Consumed, Store};
use testkit::{
    Cloud, PUBLIC_URL,
    demo::{self, Demo},
};
use web::{
    App, Routes, Site,
    session::{self, Audience, SigningKey},
};

/// A function over the cloud in memory, with the demo company in its table. It is its own [`Door`].
pub struct House<A> {
    /// Table, bucket, mail, queues.
    pub cloud: Cloud,
    /// The company.
    pub demo: Demo,
    /// The table, for looking behind the pages.
    pub store: Store,
    /// The function.
    pub app: Arc<A>,
    /// What its sessions are signed with.
    pub key: SigningKey,
    door: Door,
}

/// What a function is made of.
pub struct Parts {
    /// The cloud that it reaches.
    pub cloud: Cloud,
    /// What every function has in common.
    pub site: Site,
    /// What sessions are signed with, for those that open them.
    pub key: SigningKey,
}

impl<A> Deref for House<A> {
    type Target = Door;

    fn deref(&self) -> &Door {
        &self.door
    }
}

impl<A: App> House<A> {
    /// A function of these routes.
    pub async fn new(routes: Routes<A>, make: impl FnOnce(Parts) -> A) -> Self {
        Self::with(routes, |_| {}, make).await
    }

    /// The same, where the demo company is not as it always is.
    ///
    /// # Panics
    /// When the company cannot be written: there is nothing to test then.
    pub async fn with(
        routes: Routes<A>,
        change: impl FnOnce(&mut Demo),
        make: impl FnOnce(Parts) -> A,
    ) -> Self {
        let (cloud, mut demo) = (Cloud::new(), demo::demo());
        change(&mut demo);
        let store = cloud.store();
        demo.seed(&store, None).await.expect("the demo company is written");
        store.units().take();
        Self::over(cloud, demo, routes, make)
    }

    /// A function over an empty table.
    pub fn empty(routes: Routes<A>, make: impl FnOnce(Parts) -> A) -> Self {
        Self::over(Cloud::new(), demo::demo(), routes, make)
    }

    fn over(cloud: Cloud, demo: Demo, routes: Routes<A>, make: impl FnOnce(Parts) -> A) -> Self {
        let (private, _) = session::generate_keys().expect("keys can be made");
        let key = || SigningKey::parse(&private).expect("and read");
        let site = Site {
            store: cloud.store(),
            clock: cloud.clock().reader(),
            public_url: PUBLIC_URL.to_owned(),
            uploads_origin: None,
            session_key: Some(key().verifying()),
        };
        let app = Arc::new(make(Parts { cloud: cloud.clone(), site, key: key() }));
        let door = Door::of(routes, Arc::clone(&app));
        Self { store: cloud.store(), key: key(), cloud, demo, app, door }
    }

    /// The member of staff with a role, who has just signed in.
    pub async fn staff(&self, role: StaffRole) -> Browser {
        self.sign_in(self.demo.member(role), None).await
    }

    /// The user with a role at the first customer, who has just signed in.
    pub async fn member(&self, role: MemberRole) -> Browser {
        self.sign_in(self.demo.user(role), Some(self.demo.customers[0].id)).await
    }

    /// Somebody who has just signed in, a user for a customer.
    pub async fn sign_in<T: Audience>(&self, account: &T, customer: Option<CustomerId>) -> Browser {
        let session = SessionId::new(self.cloud.now(), self.cloud.entropy());
        let cookie = session_cookie(self.app.site(), &self.key, account, customer, session).await;
        Browser::signed_in(&cookie, session, customer)
    }

    /// What the function has read and written since the last look.
    pub fn units(&self) -> Consumed {
        self.app.site().store.units().take()
    }
}

/// Opens this session for somebody; the cookie that holds it, as a browser sends it.
///
/// # Panics
/// When it cannot be opened.
pub async fn session_cookie<T: Audience>(
    site: &Site,
    key: &SigningKey,
    account: &T,
    customer: Option<CustomerId>,
    session: SessionId,
) -> String {
    let begun = Session::begun((site.clock)(), "Firefox · Windows", "203.0.113.0/24");
    let cookie = session::begin(site, key, account, customer, (session, begun)).await.expect("a session");
    cookie.split(';').next().expect("a cookie").to_owned()
}
