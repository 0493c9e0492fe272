//! Typed identifiers: a prefix that tells the kind, then a ULID (sorts by time, 80 random bits).

use jiff::Timestamp;
use std::{fmt, str::FromStr};
use ulid::Ulid;

/// Sixteen bytes of randomness, drawn by the caller: this room has no source of its own.
pub type Entropy = [u8; 16];

/// The text is not an id of this kind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an id with prefix {0}")]
pub struct NotAnId(&'static str);

macro_rules! typed_id {
    ($($(#[$doc:meta])* $name:ident = $prefix:literal;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Ulid);

        impl $name {
            /// The part before the ULID, underscore included.
            pub const PREFIX: &'static str = $prefix;

            /// A new id for a thing made at `now`.
            #[must_use]
            pub fn new(now: Timestamp, entropy: Entropy) -> Self {
                Self(Ulid::from_parts(now.as_millisecond().unsigned_abs(), u128::from_be_bytes(entropy)))
            }

            /// The id without its prefix, where every byte counts.
            #[must_use]
            pub const fn to_bytes(&self) -> [u8; 16] {
                self.0.to_bytes()
            }

            /// The id of such bytes.
            #[must_use]
            pub const fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(Ulid::from_bytes(bytes))
            }

            /// When the thing was made, as its id says (milliseconds).
            #[must_use]
            pub fn made_at(&self) -> Timestamp {
                i64::try_from(self.0.timestamp_ms())
                    .ok()
                    .and_then(|ms| Timestamp::from_millisecond(ms).ok())
                    .unwrap_or(Timestamp::UNIX_EPOCH)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}{}", Self::PREFIX, self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            /// Only the canonical spelling is taken, so that one thing has one address.
            fn from_str(text: &str) -> Result<Self, NotAnId> {
                let ulid = text.strip_prefix(Self::PREFIX).ok_or(NotAnId(Self::PREFIX))?;
                let id = Self(Ulid::from_string(ulid).map_err(|_| NotAnId(Self::PREFIX))?);
                if id.to_string() == text { Ok(id) } else { Err(NotAnId(Self::PREFIX)) }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }
    )+};
}

typed_id! {
    /// A company that runs portals.
    TenantId = "tnt_";
    /// One branded front door of a tenant.
    PortalId = "prt_";
    /// A business or person that the tenant serves.
    CustomerId = "cus_";
    /// A request or work order: one thing from first word to last visit.
    WorkOrderId = "wo_";
    /// One uploaded file.
    FileId = "fil_";
    /// One entry of a timeline, and the outbox event that goes with it.
    EventId = "evt_";
    /// A person of the tenant.
    StaffId = "stf_";
    /// A place of a customer where work is done.
    LocationId = "loc_";
    /// An address of a customer for goods or invoices.
    AddressId = "adr_";
    /// Somebody at a customer who can be reached.
    ContactId = "con_";
    /// A piece of installed equipment of a customer.
    ObjectId = "obj_";
    /// A document that a customer may open.
    DocumentId = "doc_";
    /// Work of a customer that belongs together.
    ProjectId = "prj_";
    /// A change of a company's data that waits for the desk.
    ChangeRequestId = "chg_";
    /// A person of one or more customers.
    UserId = "usr_";
    /// A file whose rows become records.
    ImportId = "imp_";
    /// One try to sign in by mail.
    ChallengeId = "chl_";
    /// One signed-in browser.
    SessionId = "ses_";
}
