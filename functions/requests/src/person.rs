//! Who asks: a guest, or a customer's user who is signed in. Everything after the gate is the same for both.

use crate::Requests;
use domain::{
    Result, TenantId,
    asking::{Asker, FormRules},
    customer::Location,
    portal::Portal,
    principal::{Guest, Member},
    request::AskedBy,
    user::User,
};
use std::sync::Arc;
use store::AskingStore;
use views::request::{KnownUser, Way};
use web::{App, SignedIn, Visitor};

/// Somebody who asks for work.
pub struct Person {
    /// At which portal.
    pub portal: Arc<Portal>,
    who: Who,
}

enum Who {
    Guest(Guest),
    /// With the places of their customer, as far as they are needed.
    User(Box<Member>, Vec<Location>),
}

impl From<Visitor> for Person {
    fn from(visitor: Visitor) -> Self {
        Self { portal: visitor.portal, who: Who::Guest(visitor.guest) }
    }
}

impl From<SignedIn> for Person {
    fn from(user: SignedIn) -> Self {
        Self { portal: user.portal, who: Who::User(Box::new(user.member), Vec::new()) }
    }
}

impl Person {
    /// A user with the places of their customer to choose from.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn with_places(app: &Requests, user: SignedIn) -> Result<Self> {
        let places = app.site().store.company(&user.member).locations().await?;
        Ok(Self { portal: user.portal, who: Who::User(Box::new(user.member), places) })
    }

    /// What sort of people.
    pub const fn asker(&self) -> Asker {
        match self.who {
            Who::Guest(_) => Asker::Guest,
            Who::User(..) => Asker::User,
        }
    }

    /// Whose portal it is.
    pub fn tenant(&self) -> TenantId {
        self.portal.tenant
    }

    /// What the form asks of them.
    pub fn rules(&self) -> FormRules<'_> {
        self.portal.form_rules(self.asker())
    }

    /// The guest.
    pub const fn guest(&self) -> Option<&Guest> {
        match &self.who {
            Who::Guest(guest) => Some(guest),
            Who::User(..) => None,
        }
    }

    /// The user who is signed in.
    pub const fn member(&self) -> Option<&Member> {
        match &self.who {
            Who::Guest(_) => None,
            Who::User(member, _) => Some(member),
        }
    }

    /// The user's account.
    pub fn user(&self) -> Option<&User> {
        self.member().map(|member| &member.user)
    }

    /// What a page shows of the user.
    pub fn known(&self) -> Option<KnownUser<'_>> {
        match &self.who {
            Who::Guest(_) => None,
            Who::User(member, locations) => Some(KnownUser { member, locations }),
        }
    }

    /// Who asks, for the form's parser.
    pub fn asked_by<'a>(&'a self, customer: Option<&'a domain::customer::Customer>) -> AskedBy<'a> {
        match &self.who {
            Who::Guest(_) => AskedBy::Guest(customer),
            Who::User(member, places) => AskedBy::User(member, places),
        }
    }

    /// What they may do at the table.
    pub fn store<'a>(&self, app: &'a Requests) -> AskingStore<'a> {
        let store = &app.site().store;
        match &self.who {
            Who::Guest(guest) => store.guest(guest),
            Who::User(member, _) => store.asking(member),
        }
    }

    /// The way on which they came, by the word of its flow; a word that leads nowhere is none.
    pub fn way(&self, flow: &str) -> Way<'_> {
        Way { asker: self.asker(), flow: self.portal.open_flow(self.asker(), flow) }
    }
}
