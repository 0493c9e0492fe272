//! Public links: a way to exactly one record, for one purpose, without signing in.

use crate::{PortalId, TenantId, WorkOrderId};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;

/// What a link is for. The value in addresses is kebab-case: `/l/{kind}/{token}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LinkKind {
    /// A guest says that the request with this mail address is theirs.
    Confirmation,
    /// A guest follows their request and adds to it.
    Request,
    /// A new member of staff sets their password.
    Invitation,
    /// A customer's new user sets their name and is in.
    UserInvitation,
    /// A user signs in by mail.
    SignIn,
}

impl LinkKind {
    /// Every kind.
    pub const ALL: [Self; 5] =
        [Self::Confirmation, Self::Request, Self::Invitation, Self::UserInvitation, Self::SignIn];

    /// The word in addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Confirmation => "confirmations",
            Self::Request => "requests",
            Self::Invitation => "invitations",
            Self::UserInvitation => "user-invitations",
            Self::SignIn => "sign-ins",
        }
    }

    /// How long a new link of this kind is good for.
    #[must_use]
    pub const fn good_for(self) -> SignedDuration {
        match self {
            Self::Confirmation | Self::Invitation | Self::UserInvitation => {
                SignedDuration::from_hours(24 * 7)
            }
            Self::Request => SignedDuration::from_hours(24 * 365),
            Self::SignIn => SignedDuration::from_mins(10),
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
    /// The one record: a [`WorkOrderId`], whoever is invited, or a [`crate::ChallengeId`].
    pub record: String,
    /// Not good from this time on.
    pub expires_at: Timestamp,
    /// Taken back by staff or its owner.
    #[serde(default)]
    pub revoked: bool,
}

impl PublicLink {
    /// Whether the link still opens its record at `now`.
    #[must_use]
    pub fn is_good(&self, now: Timestamp) -> bool {
        !self.revoked && now < self.expires_at
    }

    /// The work order it opens, for the kinds that open one.
    #[must_use]
    pub fn work_order(&self) -> Option<WorkOrderId> {
        self.record.parse().ok()
    }
}
