//! Signing in by mail: challenges that wait to be answered, each once.

use crate::{
    entity::{Consistency, Entity, number, text},
    keys::{self, Key},
    links::LinkItem,
    seeming,
    store::Store,
    transaction::{Edit, Transaction, Written},
};
use aws_sdk_dynamodb::types::AttributeValue;
use domain::{
    ChallengeId, Error, PortalId, Result, TenantId, UserId,
    challenge::{Challenge, Code},
    link::{LinkKind, LinkToken, PublicLink},
    notice::Outgoing,
};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;

/// How long after its end a challenge is still known, so that it can say that it has ended.
const KNOWN_AFTER: SignedDuration = SignedDuration::from_hours(24);

/// A challenge.
#[derive(Debug, Serialize, Deserialize)]
struct ChallengeItem {
    id: ChallengeId,
    tenant: TenantId,
    portal: PortalId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    user: Option<UserId>,
    code: String,
    #[serde(default)]
    to: String,
    until: Timestamp,
    tries: u32,
    used: bool,
}

impl From<&Challenge> for ChallengeItem {
    fn from(challenge: &Challenge) -> Self {
        let Challenge { id, tenant, portal, user, code, to, expires_at, tries, used } = challenge.clone();
        Self { id, tenant, portal, user, code, to, until: expires_at, tries, used }
    }
}

impl From<ChallengeItem> for Challenge {
    fn from(item: ChallengeItem) -> Self {
        let ChallengeItem { id, tenant, portal, user, code, to, until, tries, used } = item;
        Self { id, tenant, portal, user, code, to, expires_at: until, tries, used }
    }
}

impl Entity for ChallengeItem {
    const KIND: &'static str = "CHALLENGE";

    fn key(&self) -> Key {
        keys::challenge(self.id)
    }

    fn expires(&self) -> Option<Timestamp> {
        self.until.checked_add(KNOWN_AFTER).ok()
    }
}

/// What became of a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answered {
    /// It is the one in the mail: the challenge is used up.
    Right(Challenge),
    /// It is not.
    Wrong {
        /// How many more are looked at.
        left: u32,
    },
}

/// Challenges of users who sign in by mail.
pub struct Challenges<'a>(&'a Store);

impl<'a> Challenges<'a> {
    pub(crate) const fn new(store: &'a Store) -> Self {
        Self(store)
    }

    /// A new challenge with its link and its mail. The mail leaves where somebody has the address; where nobody has it
    /// as much is written, so that nobody can tell the two apart by the time that it takes.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn open(&self, challenge: &Challenge, token: &LinkToken, mail: &Outgoing) -> Result<()> {
        let table = self.0.table();
        let mut transaction = Transaction::default();
        let mut item = ChallengeItem::from(challenge).marshal()?;
        if challenge.user.is_none() {
            // As large as the user's id and its name.
            item.insert("none".to_owned(), text("-".repeat(challenge.id.to_string().len())));
        }
        transaction.put(table, item, "attribute_not_exists(pk)", &[])?;
        let made_at = challenge.id.made_at();
        let link = PublicLink::new(LinkKind::SignIn, challenge.tenant, challenge.id, made_at);
        let link = PublicLink { expires_at: challenge.expires_at, ..link.at(challenge.portal) };
        transaction.create(table, &LinkItem::of(token, &link))?;
        let (waits, forgotten) = (keys::challenge(challenge.id).pk, ChallengeItem::from(challenge).expires());
        seeming::send(&mut transaction, table, mail, (challenge.user.is_some(), waits, forgotten))?;
        self.0.write(transaction).await.map(drop)
    }

    /// A challenge, certainly as it is now.
    ///
    /// # Errors
    /// `NotFound`, `Unavailable`.
    pub async fn find(&self, id: ChallengeId) -> Result<Challenge> {
        let item: Option<ChallengeItem> = self.0.get(keys::challenge(id), Consistency::Strong).await?;
        item.map(Challenge::from).ok_or(Error::NotFound)
    }

    /// Tries a code at the portal where it was asked for. The try is counted before it is looked at: of many at once
    /// no more get through than of as many one after the other. The right one uses the challenge up.
    ///
    /// # Errors
    /// `LinkGone` when the challenge was used, is over, has had its tries, or is another portal's; `Unavailable`.
    pub async fn answer(
        &self,
        portal: PortalId,
        id: ChallengeId,
        code: &Code,
        now: Timestamp,
    ) -> Result<Answered> {
        let edit = Edit::of(keys::challenge(id)).add("tries", 1).only_if(
            "attribute_exists(pk) AND #portal = :portal AND #used = :no AND #tries < :most",
            &[
                (":portal", text(portal.to_string())),
                (":no", AttributeValue::Bool(false)),
                (":most", number(Challenge::TRIES)),
            ],
        );
        let Some(item) = self.0.edit(edit).await? else { return Err(Error::LinkGone) };
        let challenge = Challenge::from(ChallengeItem::unmarshal(item)?);
        if !challenge.is_open(now) {
            return Err(Error::LinkGone);
        }
        let is_right: bool = challenge.code.as_bytes().ct_eq(code.hash(id).as_bytes()).into();
        if is_right && challenge.user.is_some() {
            self.use_up(challenge).await.map(Answered::Right)
        } else {
            Ok(Answered::Wrong { left: Challenge::TRIES.saturating_sub(challenge.tries) })
        }
    }

    /// Follows a challenge's link, which uses it up.
    ///
    /// # Errors
    /// `LinkGone` when the challenge was used or is over, `NotFound`, `Unavailable`.
    pub async fn follow(&self, link: &PublicLink, now: Timestamp) -> Result<Challenge> {
        if link.kind != LinkKind::SignIn {
            return Err(Error::NotFound);
        }
        let challenge = self.find(link.record.parse().map_err(|_| Error::NotFound)?).await?;
        if !challenge.is_open(now) {
            return Err(Error::LinkGone);
        }
        self.use_up(challenge).await
    }

    async fn use_up(&self, challenge: Challenge) -> Result<Challenge> {
        let mut transaction = Transaction::default();
        let edit = Edit::of(keys::challenge(challenge.id))
            .set("used", AttributeValue::Bool(true))
            .only_if("#used = :no", &[(":no", AttributeValue::Bool(false))]);
        transaction.edit(self.0.table(), edit)?;
        match self.0.write(transaction).await? {
            Written::Done => Ok(Challenge { used: true, ..challenge }),
            Written::Refused(_) => Err(Error::LinkGone),
        }
    }
}
