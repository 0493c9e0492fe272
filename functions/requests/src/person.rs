//! Who asks: a guest, or a customer's user who is signed in. Everything after the gate is the same for both.

use crate::Requests;
use domain::{
    ObjectId, Result, TenantId,
    address::Address,
    asking::{Asker, FormRules},
    customer::{Customer, Location},
    error::there,
    link::LinkToken,
    object::Object,
    portal::Portal,
    principal::{Guest, Member},
    request::AskedBy,
    user::User,
};
use std::sync::Arc;
use store::{AskingStore, ObjectRow};
use views::{
    parts::Opt,
    request::{About, KnownUser, Labelled, Way},
};
use web::{App, Call, SignedIn, Visitor};

/// Somebody who asks for work.
pub struct Person {
    /// At which portal.
    pub portal: Arc<Portal>,
    who: Who,
    /// The object that they came from or have chosen, and, for a guest, the secret of its label.
    about: Option<(Object, Option<LinkToken>)>,
}

enum Who {
    Guest(Guest),
    /// With the places of their customer and the objects to choose from, as far as they are needed.
    User(Box<Member>, Vec<Location>, Vec<Opt>),
}

impl From<Visitor> for Person {
    fn from(visitor: Visitor) -> Self {
        Self { portal: visitor.portal, who: Who::Guest(visitor.guest), about: None }
    }
}

impl From<SignedIn> for Person {
    fn from(user: SignedIn) -> Self {
        let who = Who::User(Box::new(user.member), Vec::new(), Vec::new());
        Self { portal: user.portal, who, about: None }
    }
}

impl Person {
    /// A user with the places of their customer and the objects to choose from; `about`: the object that they came from or
    /// have chosen. One that they do not see is as none.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn with_places(app: &Requests, user: SignedIn, about: &str) -> Result<Self> {
        let (company, objects) =
            (app.site().store.company(&user.member), app.site().store.own_objects(&user.member));
        let seen = user.member.has_objects();
        let named = about.parse::<ObjectId>().ok().filter(|_| seen);
        let choices = async { if seen { objects.choices().await } else { Ok(Vec::new()) } };
        let found = async {
            match named {
                Some(id) => there(objects.find(id).await),
                None => Ok(None),
            }
        };
        let (places, choices, found) = tokio::try_join!(company.locations(), choices, found)?;
        let found = found.filter(Object::is_in_service);
        let mut choices: Vec<Opt> = choices.iter().map(|row| choice(row, &places)).collect();
        // The one that they came from stands there, however many others there are.
        if let Some(object) = found.as_ref().filter(|object| !offers(&choices, object.id)) {
            choices
                .insert(0, Opt::new(object.id.to_string(), object.name.as_str()).hint(object.kind.as_str()));
        }
        let who = Who::User(Box::new(user.member), places, choices);
        Ok(Self { portal: user.portal, who, about: found.map(|object| (object, None)) })
    }

    /// A guest who stands before an object with this label; one that opens nothing, or something at another portal, is as
    /// none.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn with_label(app: &Requests, visitor: Visitor, label: &str, call: &Call) -> Result<Self> {
        let mut guest = Self::from(visitor);
        if let Some(token) = LinkToken::parse(label)
            && let Some(found) = there(app.site().store.by_label(&token, call.now()).await)?
            && (found.object.tenant, found.portal) == (guest.portal.tenant, Some(guest.portal.id))
        {
            guest.about = Some((found.object, Some(token)));
        }
        Ok(guest)
    }

    /// The object that they came from or have chosen.
    pub fn object(&self) -> Option<&Object> {
        self.about.as_ref().map(|(object, _)| object)
    }

    /// The object that a guest stands before.
    pub fn labelled(&self) -> Option<Labelled<'_>> {
        let (object, label) = self.about.as_ref()?;
        Some(Labelled { object, label: label.as_ref()? })
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
            Who::User(member, ..) => Some(member),
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
            Who::User(member, locations, objects) => {
                Some(KnownUser { member, locations, objects, about: self.object() })
            }
        }
    }

    /// Who asks, for the form's parser; `at`: where the object is that a guest stands before.
    pub fn asked_by<'a>(&'a self, customer: Option<&'a Customer>, at: Option<&'a Address>) -> AskedBy<'a> {
        match (&self.who, at) {
            (Who::Guest(_), Some(at)) => AskedBy::GuestAt(customer, at),
            (Who::Guest(_), None) => AskedBy::Guest(customer),
            (Who::User(member, places, _), _) => AskedBy::User(member, places),
        }
    }

    /// What they may do at the table.
    pub fn store<'a>(&self, app: &'a Requests) -> AskingStore<'a> {
        let store = &app.site().store;
        match &self.who {
            Who::Guest(guest) => store.guest(guest),
            Who::User(member, ..) => store.asking(member),
        }
    }

    /// The way on which they came, by the word of its flow; a word that leads nowhere is none.
    pub fn way(&self, flow: &str) -> Way<'_> {
        let about = self.about.as_ref().map(|(object, label)| match label {
            Some(label) => About::Label(label),
            None => About::Object(object.id),
        });
        Way { asker: self.asker(), flow: self.portal.open_flow(self.asker(), flow), about }
    }
}

fn offers(choices: &[Opt], object: ObjectId) -> bool {
    choices.iter().any(|one| one.value == object.to_string())
}

/// An object to choose.
fn choice(row: &ObjectRow, places: &[Location]) -> Opt {
    let place = row.location.and_then(|id| places.iter().find(|place| place.id == id));
    let place = place.map(|place| place.name.to_string());
    let named = Opt::new(row.id.to_string(), row.name.as_str());
    named.told_apart([Some(row.kind.clone()), row.serial.clone(), place])
}
