//! Users' browsers in front of their account, at a portal that takes passwords.

use account::Account;
use domain::{
    CustomerId, UserId,
    customer::Customer,
    portal::Portal,
    user::{MemberRole, User},
};
use std::ops::Deref;
use testbrowser::{Answer, Fields, OwnAccount, Parts};
use testkit::demo::Demo;

pub const ACCOUNT: &str = "/p/demo/account";
pub const USERS: &str = "/p/demo/account/users";

pub struct House(testbrowser::House<Account>);

/// The browser of somebody who is signed in.
pub struct Browser {
    pub user: UserId,
    held: testbrowser::Browser,
}

impl Deref for House {
    type Target = testbrowser::House<Account>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl Deref for Browser {
    type Target = testbrowser::Browser;

    fn deref(&self) -> &Self::Target {
        &self.held
    }
}

impl House {
    pub async fn new() -> Self {
        Self::where_portal(|portal| portal.sign_in.password = true).await
    }

    /// A house whose portal is set up otherwise.
    pub async fn where_portal(change: impl FnOnce(&mut Portal)) -> Self {
        let make = |parts: Parts| Account::with(parts.site);
        let change = |demo: &mut Demo| change(&mut demo.portals[0]);
        Self(testbrowser::House::with(account::routes(), change, make).await)
    }

    /// The company of most of the demo's users.
    pub fn customer(&self) -> &Customer {
        &self.demo.customers[0]
    }

    /// Somebody with a role there, signed in anew.
    pub async fn sign_in(&self, role: MemberRole) -> Browser {
        self.sign_in_as(self.demo.user(role), self.customer().id).await
    }

    pub async fn sign_in_as(&self, user: &User, customer: CustomerId) -> Browser {
        Browser { user: user.id, held: self.0.sign_in(user, Some(customer)).await }
    }

    pub async fn get(&self, who: &Browser, path: &str) -> Answer {
        self.0.get(who, path).await
    }

    /// Follows a redirect with the message that it left, in English.
    pub async fn follow(&self, who: &Browser, answer: &Answer) -> Answer {
        assert_eq!(answer.status, 303, "{}", answer.text);
        self.get(who, &format!("{}?lang=en", answer.location)).await
    }

    /// Sends a form with the session's value in it.
    pub async fn post(&self, who: &Browser, path: &str, form: impl Into<Fields>) -> Answer {
        self.0.post(who, path, form.into().with("csrf", &who.csrf())).await
    }

    /// What the page's form that goes to `action` would send as it stands.
    pub async fn form(&self, who: &Browser, page: &str, action: &str) -> Fields {
        self.get(who, page).await.form(action)
    }

    /// The account's pages, as staff have them too.
    pub fn own(&self) -> OwnAccount<'_> {
        OwnAccount { door: &self.0, base: ACCOUNT, sign_in: "/p/demo/sign-in" }
    }

    pub async fn user(&self, id: UserId) -> User {
        self.store.user_accounts().read(self.demo.tenant.id, id).await.unwrap()
    }
}
