//! A lost password: the link with which whoever reads the mail sets a new one. It counts as long as the password is the
//! one that was lost: once there is a new one, whichever way, no link that was sent before opens anything.

use crate::{
    Language, StaffId, TenantId,
    change::Moment,
    contact::EmailAddress,
    link::{LinkKind, LinkToken, PublicLink},
    notice::{Notice, Outgoing},
    text::Line,
};
use sha2::{Digest, Sha256};
use std::{fmt, str::FromStr};

/// Whose password was lost, and which one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LostPassword {
    /// Whose.
    pub staff: StaffId,
    /// What tells the lost one from every later one, and nothing else about it.
    mark: String,
}

/// The text names no lost password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a lost password")]
pub struct NotLost;

impl LostPassword {
    /// Signs in a mark.
    const MARK: usize = 32;

    /// The password of somebody, as it is stored; where nobody has one, its place.
    #[must_use]
    pub fn of(staff: StaffId, stored: &str) -> Self {
        Self { staff, mark: mark(stored) }
    }

    /// Whether the password that is stored now is still the lost one.
    #[must_use]
    pub fn is(&self, stored: &str) -> bool {
        self.mark == mark(stored)
    }
}

fn mark(stored: &str) -> String {
    let hash = Sha256::digest(format!("lost:{stored}"));
    hash.iter().take(LostPassword::MARK / 2).map(|byte| format!("{byte:02x}")).collect()
}

/// As a link's record says it.
impl fmt::Display for LostPassword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.staff, self.mark)
    }
}

impl FromStr for LostPassword {
    type Err = NotLost;

    fn from_str(text: &str) -> Result<Self, NotLost> {
        let (staff, mark) = text.split_once('.').ok_or(NotLost)?;
        let hexadecimal = |sign: u8| sign.is_ascii_digit() || (b'a'..=b'f').contains(&sign);
        if mark.len() != Self::MARK || !mark.bytes().all(hexadecimal) {
            return Err(NotLost);
        }
        Ok(Self { staff: staff.parse().map_err(|_| NotLost)?, mark: mark.to_owned() })
    }
}

/// A way to a new password: the link, and the mail that brings it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasswordReset {
    /// The link's secret.
    pub token: LinkToken,
    /// The link.
    pub link: PublicLink,
    /// The mail. No name of its reader stands in it: who asks for it has typed an address, and nothing more.
    pub mail: Outgoing,
}

impl PasswordReset {
    /// A way to a new password at the desk of a company, for whoever reads the mails of an address.
    #[must_use]
    pub fn new(
        (tenant, company): (TenantId, &Line),
        lost: &LostPassword,
        (to, language): (&EmailAddress, Language),
        token: LinkToken,
        moment: Moment,
    ) -> Self {
        let link = PublicLink::new(LinkKind::PasswordReset, tenant, lost, moment.now);
        let notice = Notice::PasswordReset { token: token.clone() };
        let mail = Outgoing::at_the_desk((tenant, company), None, (to, language), moment.event, notice);
        Self { token, link, mail }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::Timestamp;
    use proptest::prelude::*;

    fn somebody(seed: u8) -> StaffId {
        StaffId::new(Timestamp::UNIX_EPOCH, [seed; 16])
    }

    proptest! {
        #[test]
        fn a_lost_password_is_read_as_it_was_written(seed in any::<u8>(), stored in "\\PC{0,100}") {
            let lost = LostPassword::of(somebody(seed), &stored);
            prop_assert_eq!(lost.to_string().parse(), Ok(lost.clone()));
            let later = format!("{stored}x");
            prop_assert!(lost.is(&stored) && !lost.is(&later));
        }

        #[test]
        fn other_text_is_no_lost_password(text in "\\PC{0,140}") {
            prop_assert_eq!(text.parse::<LostPassword>(), Err(NotLost));
        }
    }
}
