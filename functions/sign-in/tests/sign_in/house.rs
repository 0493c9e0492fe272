//! A portal with its users, and somebody with a browser in front of it.

use domain::{
    CustomerId, Language, UserId,
    contact::EmailAddress,
    customer::Customer,
    invitation::UserInvitation,
    notice::{Notice, Outgoing},
    portal::Portal,
    staff::StaffRole,
    text::Line,
    user::{MemberRole, Membership, Scope, User},
};
use entrance::MailLimits;
use sign_in::{SignIn, routes};
use std::ops::Deref;
use testbrowser::{Answer, Fields};

pub const LIMITS: MailLimits = MailLimits { per_address: 3, per_network: 10 };
pub const ANYTHING_GOES: MailLimits = MailLimits { per_address: 10_000, per_network: 10_000 };

/// The portal.
pub struct House(testbrowser::House<SignIn>);

/// Somebody's browser.
#[derive(Default)]
pub struct Browser(testbrowser::Browser);

impl Deref for House {
    type Target = testbrowser::House<SignIn>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl House {
    pub async fn open() -> Self {
        Self::with(LIMITS).await
    }

    pub async fn with(limits: MailLimits) -> Self {
        let make = |parts: testbrowser::Parts| {
            let desk = parts.key.verifying();
            SignIn::with(parts.site, parts.key, limits).knowing_staff(desk)
        };
        Self(testbrowser::House::new(routes(), make).await)
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
        let answer = self.post(browser, &link, Fields::default()).await;
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
        self.invite_at(self.portal(), email, customer).await
    }

    /// The same in the look of a portal.
    pub async fn invite_at(&self, portal: &Portal, email: &str, customer: &Customer) -> String {
        let language = self.tom().language;
        self.invite_in(language, portal, email, customer).await
    }

    /// The same to somebody who reads a language.
    pub async fn invite_in(
        &self,
        language: Language,
        portal: &Portal,
        email: &str,
        customer: &Customer,
    ) -> String {
        let user = User {
            id: UserId::new(self.cloud.now(), self.cloud.entropy()),
            email: EmailAddress::parse(email).unwrap(),
            name: Line::parse("N. Nieuw").unwrap(),
            language,
            ..self.tom()
        };
        let (token, moment) = (self.cloud.token(), self.cloud.moment());
        let UserInvitation { token, mail } = UserInvitation::new(portal, customer, &user, token, moment);
        let owner = self.demo.signed_in(StaffRole::Owner);
        let members = self.store.members_of(&owner, customer);
        let user = members.invite(&user, &membership(), &mail).await.unwrap();
        self.cloud.invitation_sent((user, customer.id), &mail).await;
        format!("/l/user-invitations/{}", token.expose())
    }

    /// Sends an invitation again; the address of the new one.
    pub async fn invite_again(&self, email: &str, customer: &Customer) -> String {
        let email = EmailAddress::parse(email).unwrap();
        let accounts = self.store.user_accounts();
        let user = accounts.by_email(self.portal().tenant, &email).await.unwrap().unwrap();
        let (token, moment) = (self.cloud.token(), self.cloud.moment());
        let UserInvitation { token, mail } =
            UserInvitation::new(self.portal(), customer, &user, token, moment);
        let owner = self.demo.signed_in(StaffRole::Owner);
        let members = self.store.members_of(&owner, customer);
        members.invite_again(user.id, &mail).await.unwrap();
        self.cloud.invitation_sent((user.id, customer.id), &mail).await;
        format!("/l/user-invitations/{}", token.expose())
    }

    /// The value that the forms of a user's newest session carry, for the first customer.
    pub async fn csrf(&self, user: &User) -> String {
        let user = self.stored(user).await;
        web::csrf_token(*user.sessions.keys().next_back().unwrap(), Some(self.demo.customers[0].id))
    }
}

impl Deref for Browser {
    type Target = testbrowser::Browser;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl Browser {
    /// The session cookie.
    pub fn session(&self) -> Option<String> {
        self.cookie("__Host-portal-")
    }

    /// Puts back a session cookie that was held before.
    pub fn hold(&self, user: &User, session: &str) {
        self.keep(&format!("__Host-portal-{}", user.tenant), session);
    }
}

/// What somebody may see and do as a buyer.
pub fn membership() -> Membership {
    Membership {
        role: MemberRole::Buyer,
        scope: Scope::Company,
        portals: [].into(),
        disabled: false,
        invitation: None,
    }
}
