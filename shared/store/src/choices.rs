//! Which mails a person gets: one item per mail address of a tenant, with the secrets of the pages on which they say so.
//! Whoever reads a mail may say which they get, with an account or without: a person is their address.

use crate::{
    entity::{Consistency, Item, number, text, text_of},
    keys,
    links::LinkItem,
    store::Store,
    transaction::{Edit, Transaction, Written},
};
use domain::{
    Error, PortalId, Result, TenantId,
    contact::EmailAddress,
    link::{LinkKind, LinkToken, PublicLink},
    notifications::Choices,
};
use jiff::{SignedDuration, Timestamp};

/// Attribute with the choices.
const CHOICES: &str = "choices";
/// A page that is good for less long is replaced by a new one.
const GOOD_FOR_LONG: SignedDuration = SignedDuration::from_hours(24 * 90);
/// How often a choice is written anew when another one comes between.
const TRIES: usize = 5;

/// What is known of a person.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// What they have chosen.
    pub choices: Choices,
    item: Item,
}

/// What one person has chosen.
pub struct PersonChoices<'a> {
    store: &'a Store,
    tenant: TenantId,
    email: EmailAddress,
}

impl<'a> PersonChoices<'a> {
    pub(crate) const fn new(store: &'a Store, tenant: TenantId, email: EmailAddress) -> Self {
        Self { store, tenant, email }
    }

    /// Whose choices.
    #[must_use]
    pub const fn email(&self) -> &EmailAddress {
        &self.email
    }

    /// What they have chosen, certainly as it is now.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn read(&self) -> Result<Known> {
        let key = keys::person(self.tenant, &self.email);
        let Some(item) = self.store.get_item(key, Consistency::Strong).await? else {
            return Ok(Known::default());
        };
        let choices = match item.get(CHOICES) {
            Some(value) => serde_dynamo::from_attribute_value(value.clone()).map_err(Error::internal)?,
            None => Choices::default(),
        };
        Ok(Known { choices, item })
    }

    /// They choose.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn choose(&self, change: impl Fn(&mut Choices) + Send) -> Result<()> {
        for _ in 0..TRIES {
            let known = self.read().await?;
            let mut choices = known.choices.clone();
            change(&mut choices);
            if choices == known.choices {
                return Ok(());
            }
            let turn = known.item.get("turn").cloned().unwrap_or_else(|| number(0));
            let value = serde_dynamo::to_attribute_value(choices).map_err(Error::internal)?;
            let edit = Edit::of(keys::person(self.tenant, &self.email))
                .set(keys::KIND, text(KIND))
                .set(CHOICES, value)
                .add("turn", 1)
                .only_if("attribute_not_exists(#turn) OR #turn = :turn", &[(":turn", turn)]);
            if self.store.edit(edit).await?.is_some() {
                return Ok(());
            }
        }
        Err(Error::Unavailable("choices that change all the time".into()))
    }

    /// The secret of the page on which they choose, in a portal's look: the one that is known, as long as it is good
    /// for long enough, or a new one.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn page(&self, known: &Known, portal: PortalId, now: Timestamp) -> Result<LinkToken> {
        if let Some(token) = good(&known.item, portal, now) {
            return Ok(token);
        }
        let mut entropy = [0; 20];
        getrandom::fill(&mut entropy).map_err(|_| Error::internal("no randomness"))?;
        let token = LinkToken::new(entropy);
        let link = PublicLink::new(LinkKind::Notifications, self.tenant, &self.email, now).at(portal);
        let attribute = portal.to_string();
        let before = known.item.get(&attribute).cloned();
        let edit = Edit::of(keys::person(self.tenant, &self.email))
            .set(keys::KIND, text(KIND))
            .set(&attribute, text(format!("{} {}", token.expose(), link.expires_at)));
        let edit = match before {
            Some(before) => {
                edit.only_if("#page = :before", &[(":before", before)]).naming("page", &attribute)
            }
            None => edit.only_if("attribute_not_exists(#page)", &[]).naming("page", &attribute),
        };
        let mut transaction = Transaction::default();
        transaction.edit(self.store.table(), edit)?;
        transaction.create(self.store.table(), &LinkItem::of(&token, &link))?;
        match self.store.write(transaction).await? {
            Written::Done => Ok(token),
            // Another mail to them made one at the same moment.
            Written::Refused(_) => good(&self.read().await?.item, portal, now)
                .ok_or_else(|| Error::Unavailable("a page that is made all the time".into())),
        }
    }
}

const KIND: &str = "PERSON";

fn good(item: &Item, portal: PortalId, now: Timestamp) -> Option<LinkToken> {
    let (token, until) = text_of(item, &portal.to_string()).split_once(' ')?;
    let until: Timestamp = until.parse().ok()?;
    (until.duration_since(now) > GOOD_FOR_LONG).then(|| LinkToken::parse(token))?
}
