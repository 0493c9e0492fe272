//! Why a call did not pass its gate: what is no error of anybody's is told apart here.

use crate::{session::Absent, view::Unseen};
use domain::Error;

/// Why a call did not pass its gate.
#[derive(Debug)]
pub enum Refused {
    /// For a reason that the whole house knows.
    Error(Error),
    /// The same thing lives under another address now.
    Moved(String),
    /// The portal is closed for a while.
    Maintenance,
    /// A member of staff has to set up their second factor first.
    FactorDue,
    /// Staff see the portal as one of its users, and what they asked for is not among it.
    Looking(Unseen),
    /// They have to sign in for this, and what they hold stays good: a session for other portals alone, or one that is
    /// past the second step already.
    Elsewhere,
    /// The address is about another company of theirs than the one that they act for: they are asked first.
    OtherCompany,
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        Self::Error(error)
    }
}

impl From<Absent> for Refused {
    fn from(absent: Absent) -> Self {
        match absent {
            Absent::Error(error) => Self::Error(error),
            Absent::Elsewhere(_) => Self::Elsewhere,
        }
    }
}
