//! What a tenant asks of everybody at its desk.

use serde::{Deserialize, Serialize};

/// The rules of a desk.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeskRules {
    /// Staff without a second factor set one up before they do anything else.
    pub second_factor: bool,
    /// Counts up with each change.
    pub version: u64,
}

impl DeskRules {
    /// Whether somebody has to set up their second factor first.
    #[must_use]
    pub const fn is_factor_due(&self, has_second_factor: bool) -> bool {
        self.second_factor && !has_second_factor
    }
}
