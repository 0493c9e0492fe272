//! A portal with its users, and somebody with a browser in front of it.

use domain::{
    CustomerId, UserId,
    contact::EmailAddress,
    customer::Customer,
    invitation::UserInvitation,
    notice::{Notice, Outgoing},
    portal::Portal,
    staff::StaffRole,
    text::Line,
    user::{MemberRole, Membership, Scope, User},
};
use http::{Request, Response};
use sign_in::{Limits, SignIn, routes};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};
use store::Store;
use testkit::{Cloud, demo::Demo};
use web::{
    Body, Routes, Site,
    session::{SigningKey, generate_keys},
};

pub const LIMITS: Limits = Limits { per_address: 3, per_network: 10 };
pub const ANYTHING_GOES: Limits = Limits { per_address: 10_000, per_network: 10_000 };

/// The portal.
pub struct House {
    pub cloud: Cloud,
    pub store: Store,
    pub demo: Demo,
    app: Arc<SignIn>,
    routes: Routes<SignIn>,
}

/// What came back.
pub struct Answer {
    pub status: u16,
    pub location: String,
    pub cookies: Vec<String>,
    pub retry_after: String,
    pub text: String,
}

/// Somebody's browser: it keeps cookies.
#[derive(Default)]
pub struct Browser(Mutex<BTreeMap<String, String>>);

impl House {
    pub async fn open() -> Self {
        Self::with(LIMITS).await
    }

    pub async fn with(limits: Limits) -> Self {
        let (cloud, store, demo) = Cloud::with_demo().await;
        let (private, _) = generate_keys().unwrap();
        let site = Site {
            store: store.clone(),
            clock: cloud.clock().reader(),
            public_url: "https://portal.test".to_owned(),
            uploads_origin: None,
            session_key: None,
        };
        let app = SignIn::with(site, SigningKey::parse(&private).unwrap(), limits);
        Self { cloud, store, demo, app: Arc::new(app), routes: routes() }
    }

    pub fn portal(&self) -> &Portal {
        self.demo.portal()
    }

    /// Tom, who buys for the first customer.
    pub fn tom(&self) -> User {
        self.demo.user(MemberRole::Buyer).clone()
    }

    /// Iris, who belongs to two customers.
    pub fn iris(&self) -> User {
        self.demo.users.iter().find(|user| user.memberships.len() == 2).unwrap().clone()
    }

    /// Somebody new, written down as they are.
    pub async fn user(&self, email: &str, memberships: &[(CustomerId, Membership)]) -> User {
        let user = User {
            id: UserId::new(self.cloud.now(), self.cloud.entropy()),
            email: EmailAddress::parse(email).unwrap(),
            memberships: memberships.iter().cloned().collect(),
            ..self.tom()
        };
        self.store.setup().create_user(&user, false).await.unwrap();
        user
    }

    /// A customer of this kind.
    pub fn customer(&self, wanted: impl Fn(&Customer) -> bool) -> Customer {
        self.demo.customers.iter().find(|customer| wanted(customer)).unwrap().clone()
    }

    pub async fn call(&self, request: Request<Body>) -> Answer {
        let response = self.routes.serve(Arc::clone(&self.app), request).await;
        let header =
            |name: &str| response.headers().get(name).map_or("", |value| value.to_str().unwrap()).to_owned();
        let cookies = response.headers().get_all("set-cookie").iter();
        Answer {
            status: response.status().as_u16(),
            location: header("location"),
            retry_after: header("retry-after"),
            cookies: cookies.map(|value| value.to_str().unwrap().to_owned()).collect(),
            text: text(&response),
        }
    }

    pub async fn get(&self, browser: &Browser, path: &str) -> Answer {
        let request = Request::get(path).header("cookie", browser.sent()).body(Body::Empty).unwrap();
        browser.keep(self.call(request).await)
    }

    pub async fn post(&self, browser: &Browser, path: &str, form: &[(&str, &str)]) -> Answer {
        let encode = |text: &str| {
            percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
        };
        let body: Vec<String> =
            form.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect();
        let request = Request::post(path)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("cookie", browser.sent())
            .body(Body::Text(body.join("&")))
            .unwrap();
        browser.keep(self.call(request).await)
    }

    /// Asks for a mail.
    pub async fn ask(&self, browser: &Browser, email: &str) -> Answer {
        self.post(browser, "/p/demo/sign-in", &[("email", email)]).await
    }

    /// The mails that have left since the last time.
    pub fn mails(&self) -> Vec<Outgoing> {
        self.cloud.drain_outbox().into_iter().flat_map(|outbox| outbox.mails).collect()
    }

    /// Link and code of the newest sign-in mail.
    pub fn mailed(&self) -> (String, String) {
        let mail = self.mails().pop().expect("a mail");
        let Notice::SignIn { token, code } = mail.notice else { panic!("{:?}", mail.notice) };
        (format!("/l/sign-ins/{}", token.expose()), code)
    }

    /// Gets a browser in by the mail's link.
    pub async fn sign_in(&self, browser: &Browser, email: &str) -> Answer {
        assert_eq!(self.ask(browser, email).await.status, 303);
        let (link, _) = self.mailed();
        let answer = self.post(browser, &link, &[]).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        answer
    }

    /// Whether the browser holds a good session: the sign-in sends it on.
    pub async fn is_in(&self, browser: &Browser) -> bool {
        self.get(browser, "/p/demo/sign-in").await.status == 303
    }

    /// A user as stored.
    pub async fn stored(&self, user: &User) -> User {
        self.store.user_accounts().read(user.tenant, user.id).await.unwrap()
    }

    /// Changes what a user is at a customer, as staff do.
    pub async fn change(&self, user: &User, customer: &Customer, after: &Membership) {
        let owner = self.demo.signed_in(StaffRole::Owner);
        let (members, before) = (self.store.members_of(&owner, customer), &user.memberships[&customer.id]);
        members.change(user, before, after, self.cloud.moment()).await.unwrap();
    }

    /// Invites somebody to a customer, as staff do; the address of the invitation.
    pub async fn invite(&self, email: &str, customer: &Customer) -> String {
        let user = User {
            id: UserId::new(self.cloud.now(), self.cloud.entropy()),
            email: EmailAddress::parse(email).unwrap(),
            name: Line::parse("N. Nieuw").unwrap(),
            ..self.tom()
        };
        let (token, moment) = (self.cloud.token(), self.cloud.moment());
        let UserInvitation { token, link, mail } =
            UserInvitation::new(self.portal(), customer, &user, token, moment);
        let owner = self.demo.signed_in(StaffRole::Owner);
        let members = self.store.members_of(&owner, customer);
        members.invite(&user, &membership(), (&token, &link, &mail)).await.unwrap();
        format!("/l/user-invitations/{}", token.expose())
    }

    /// The value that the forms of a user's newest session carry.
    pub async fn csrf(&self, user: &User) -> String {
        let user = self.stored(user).await;
        web::csrf_token(*user.sessions.keys().next_back().unwrap())
    }
}

impl Browser {
    fn sent(&self) -> String {
        let kept = self.0.lock().unwrap();
        kept.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    fn keep(&self, answer: Answer) -> Answer {
        let mut kept = self.0.lock().unwrap();
        for cookie in &answer.cookies {
            let (name, rest) = cookie.split_once('=').unwrap();
            let value = rest.split(';').next().unwrap();
            if value.is_empty() {
                kept.remove(name);
            } else {
                kept.insert(name.to_owned(), value.to_owned());
            }
        }
        drop(kept);
        answer
    }

    /// The session cookie.
    pub fn session(&self) -> Option<String> {
        let kept = self.0.lock().unwrap();
        kept.iter().find(|(name, _)| name.starts_with("__Host-portal-")).map(|(_, value)| value.clone())
    }

    /// Puts back a session cookie that was held before.
    pub fn hold(&self, user: &User, session: &str) {
        self.0.lock().unwrap().insert(format!("__Host-portal-{}", user.tenant), session.to_owned());
    }
}

/// What somebody may see and do as a buyer.
pub fn membership() -> Membership {
    Membership { role: MemberRole::Buyer, scope: Scope::Company, portals: [].into(), disabled: false }
}

fn text(response: &Response<Body>) -> String {
    match response.body() {
        Body::Text(text) => text.clone(),
        _ => String::new(),
    }
}
