//! Signing in by mail: one mail holds a link and a six-digit code, and either of them opens one session, once.

use crate::{ChallengeId, PortalId, Problem, TenantId, UserId, link::LinkKind};
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};
use std::fmt;

/// One try to sign in by mail. There is one for unknown addresses too, so that both look and take the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Challenge {
    /// Its id, which the browser that asked for it holds.
    pub id: ChallengeId,
    /// Whose user.
    pub tenant: TenantId,
    /// At which portal.
    pub portal: PortalId,
    /// Who asked; none: nobody has the address.
    pub user: Option<UserId>,
    /// The code's hash, see [`Code::hash`].
    pub code: String,
    /// Where they wanted to go; empty: nowhere in particular.
    pub to: String,
    /// Not good from this time on.
    pub expires_at: Timestamp,
    /// Codes that were tried.
    pub tries: u32,
    /// It has opened its session.
    pub used: bool,
}

impl Challenge {
    /// How long link and code are good for.
    pub const GOOD_FOR: SignedDuration = LinkKind::SignIn.good_for();
    /// Codes that are looked at: a million codes and five tries are one in two hundred thousand.
    pub const TRIES: u32 = 5;

    /// Whether it can still open a session at `now`.
    #[must_use]
    pub fn is_open(&self, now: Timestamp) -> bool {
        !self.used && now < self.expires_at && self.tries <= Self::TRIES
    }
}

/// Six digits out of a mail.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(String);

impl Code {
    /// A code out of random bytes: every one of the million as likely as the others, to within 2⁻⁴⁴.
    #[must_use]
    pub fn new(entropy: [u8; 8]) -> Self {
        Self(format!("{:06}", u64::from_be_bytes(entropy) % 1_000_000))
    }

    /// The code that somebody typed, spaces and hyphens left out.
    ///
    /// # Errors
    /// `error-required`, `error-code`.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let digits: String = text.chars().filter(|sign| !sign.is_whitespace() && *sign != '-').collect();
        if digits.is_empty() {
            return Err(Problem::new("error-required"));
        }
        let good = digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_digit());
        if good { Ok(Self(digits)) } else { Err(Problem::new("error-code")) }
    }

    /// What is stored in place of the code: its SHA-256 with the challenge's id, hexadecimal.
    #[must_use]
    pub fn hash(&self, challenge: ChallengeId) -> String {
        let digest = Sha256::digest(format!("{challenge}/{}", self.0));
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The code itself, for the mail.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_six_digits_however_it_is_typed() {
        let code = Code::new([0, 0, 0, 0, 0, 0, 0, 42]);
        assert_eq!(code.expose(), "000042");
        for typed in ["000042", " 000 042 ", "000-042"] {
            assert_eq!(Code::parse(typed).as_ref(), Ok(&code), "{typed}");
        }
        for bad in ["42", "0000421", "00004a", "٠٠٠٠٤٢"] {
            assert_eq!(Code::parse(bad).unwrap_err().key, "error-code", "{bad}");
        }
        assert_eq!(Code::parse(" ").unwrap_err().key, "error-required");
    }
}
