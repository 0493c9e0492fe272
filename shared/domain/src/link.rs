//! Public links: a way to exactly one record, for one purpose, without signing in.

use crate::{ObjectId, PortalId, TenantId, WorkOrderId, contact::EmailAddress};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, fmt};

/// What a link is for. The value in addresses is kebab-case: `/l/{kind}/{token}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LinkKind {
    /// A guest says that the request with this mail address is theirs.
    Confirmation,
    /// A guest follows their request and adds to it.
    Request,
    /// Whoever asked follows the visit alone, confirms it, moves it or calls it off.
    Visit,
    /// A new member of staff sets their password.
    Invitation,
    /// A customer's new user sets their name and is in.
    UserInvitation,
    /// A user signs in by mail.
    SignIn,
    /// The reader of a mail says which mails they get.
    Notifications,
    /// A member of staff sees a portal as one of its users.
    View,
    /// A member of staff who has lost their password sets a new one.
    PasswordReset,
    /// Whoever stands before an object asks for work on it: its label.
    Object,
}

impl LinkKind {
    /// Every kind.
    pub const ALL: [Self; 10] = [
        Self::Confirmation,
        Self::Request,
        Self::Visit,
        Self::Invitation,
        Self::UserInvitation,
        Self::SignIn,
        Self::Notifications,
        Self::View,
        Self::PasswordReset,
        Self::Object,
    ];

    /// The kinds that share a record, about which each portal decides. A new one is a word here and a line in the
    /// settings of links.
    pub const SHARED: [Self; 2] = [Self::Request, Self::Visit];

    /// Whether it shares a record.
    #[must_use]
    pub fn is_shared(self) -> bool {
        Self::SHARED.contains(&self)
    }

    /// The word in addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Confirmation => "confirmations",
            Self::Request => "requests",
            Self::Visit => "visits",
            Self::Invitation => "invitations",
            Self::UserInvitation => "user-invitations",
            Self::SignIn => "sign-ins",
            Self::Notifications => "notifications",
            Self::View => "views",
            Self::PasswordReset => "password-resets",
            Self::Object => "objects",
        }
    }

    /// How long a new link of this kind is good for at most.
    #[must_use]
    pub const fn good_for(self) -> SignedDuration {
        match self {
            Self::Confirmation | Self::Invitation | Self::UserInvitation => {
                SignedDuration::from_hours(24 * 7)
            }
            Self::Request | Self::Visit | Self::Notifications => SignedDuration::from_hours(24 * 365),
            Self::SignIn => SignedDuration::from_mins(10),
            Self::View => SignedDuration::from_mins(5),
            Self::PasswordReset => SignedDuration::from_hours(1),
            // A label sticks as long as its object is in service: what ends it is the object itself.
            Self::Object => SignedDuration::from_hours(24 * 365 * 100),
        }
    }
}

/// The secret of a link: 160 random bits in base 32, 32 characters, no look-alikes confused by mail programs.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LinkToken(String);

impl LinkToken {
    const ALPHABET: &'static [u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

    /// A token out of 20 random bytes.
    #[must_use]
    pub fn new(entropy: [u8; 20]) -> Self {
        let mut bits = 0u32;
        let mut held = 0u32;
        let mut text = String::with_capacity(32);
        for byte in entropy {
            bits = (bits << 8) | u32::from(byte);
            held += 8;
            while held >= 5 {
                held -= 5;
                text.push(char::from(Self::ALPHABET[((bits >> held) & 31) as usize]));
            }
        }
        Self(text)
    }

    /// A further token that follows from this one and a word: nobody guesses it without this one, and it does not give this
    /// one away.
    #[must_use]
    pub fn derived(&self, word: &str) -> Self {
        let digest = Sha256::digest(format!("{}/{word}", self.0));
        let mut entropy = [0; 20];
        entropy.copy_from_slice(&digest[..20]);
        Self::new(entropy)
    }

    /// The token in an address, if it can be one at all.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        (text.len() == 32 && text.bytes().all(|b| Self::ALPHABET.contains(&b))).then(|| Self(text.to_owned()))
    }

    /// What is stored in place of the token: its SHA-256, hexadecimal.
    #[must_use]
    pub fn hash(&self) -> String {
        Sha256::digest(self.0.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The token itself, for an address in a mail.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for LinkToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LinkToken(…)")
    }
}

/// What a portal has decided about links that share a record, kind by kind.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SharedLinks(BTreeMap<LinkKind, SharedLink>);

/// What a portal has decided about one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SharedLink {
    /// Whether they open anything.
    pub on: bool,
    /// For how many days from when they were made.
    pub days: u16,
}

impl Default for SharedLink {
    fn default() -> Self {
        Self { on: true, days: Self::DAYS_MAX }
    }
}

impl SharedLink {
    /// Longest life, in days.
    pub const DAYS_MAX: u16 = 365;
}

impl SharedLinks {
    /// What is decided about a kind.
    #[must_use]
    pub fn rule(&self, kind: LinkKind) -> SharedLink {
        self.0.get(&kind).copied().unwrap_or_default()
    }

    /// Decides about a kind.
    pub fn set(&mut self, kind: LinkKind, rule: SharedLink) {
        if rule == SharedLink::default() {
            self.0.remove(&kind);
        } else {
            self.0.insert(kind, rule);
        }
    }

    /// Until when a link opens its record; none: links of its kind open nothing.
    #[must_use]
    pub fn until(&self, link: &PublicLink) -> Option<Timestamp> {
        if !link.kind.is_shared() {
            return Some(link.expires_at);
        }
        let rule = self.rule(link.kind);
        let days = SignedDuration::from_hours(24 * i64::from(rule.days));
        let until = link.made_at().checked_add(days).unwrap_or(Timestamp::MAX);
        rule.on.then(|| until.min(link.expires_at))
    }
}

/// A link as it is stored, found by its token's hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicLink {
    /// What it is for.
    pub kind: LinkKind,
    /// Whose record it opens.
    pub tenant: TenantId,
    /// In which portal's look; none for staff links.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub portal: Option<PortalId>,
    /// The one record: a [`WorkOrderId`], an [`ObjectId`], whoever is invited, a [`crate::ChallengeId`], a [`crate::view::View`], or a
    /// [`crate::lost_password::LostPassword`].
    pub record: String,
    /// Not good from this time on.
    pub expires_at: Timestamp,
    /// Taken back by staff or its owner.
    #[serde(default)]
    pub revoked: bool,
    /// To whom it was sent, for the kinds that share a record: all that somebody holds can be taken back at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holder: Option<EmailAddress>,
}

impl PublicLink {
    /// A link to a record of a tenant that is made now, in no portal's look, as long as its kind is good for.
    #[must_use]
    pub fn new(kind: LinkKind, tenant: TenantId, record: impl fmt::Display, now: Timestamp) -> Self {
        let expires_at = now + kind.good_for();
        Self {
            kind,
            tenant,
            portal: None,
            record: record.to_string(),
            expires_at,
            revoked: false,
            holder: None,
        }
    }

    /// The same in a portal's look.
    #[must_use]
    pub fn at(self, portal: PortalId) -> Self {
        Self { portal: Some(portal), ..self }
    }

    /// When it was made: what the portal and those who take links back measure by.
    #[must_use]
    pub fn made_at(&self) -> Timestamp {
        self.expires_at.checked_sub(self.kind.good_for()).unwrap_or(Timestamp::MIN)
    }

    /// Whether the link still opens its record at `now`.
    #[must_use]
    pub fn is_good(&self, now: Timestamp) -> bool {
        !self.revoked && now < self.expires_at
    }

    /// Whose choices of mails it opens, for the kind that opens them.
    #[must_use]
    pub fn person(&self) -> Option<EmailAddress> {
        (self.kind == LinkKind::Notifications).then(|| self.record.parse().ok())?
    }

    /// The object whose label it is, for the kind that is one.
    #[must_use]
    pub fn object(&self) -> Option<ObjectId> {
        (self.kind == LinkKind::Object).then(|| self.record.parse().ok())?
    }

    /// The work order it opens, for the kinds that open one.
    #[must_use]
    pub fn work_order(&self) -> Option<WorkOrderId> {
        self.record.parse().ok()
    }
}
