//! How many mails anybody may have sent who types an address.

use store::Limit;
use web::Call;

/// How many mails may be asked for within an hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MailLimits {
    /// To one mailbox.
    pub per_address: u32,
    /// From one network.
    pub per_network: u32,
}

impl Default for MailLimits {
    fn default() -> Self {
        Self { per_address: 3, per_network: 10 }
    }
}

impl MailLimits {
    /// What one more mail to a mailbox counts under: the names of the two counts, and whose mailbox it is.
    #[must_use]
    pub fn one_more(
        &self,
        (address, network): (&'static str, &'static str),
        mailbox: String,
        call: &Call,
    ) -> [Limit; 2] {
        [
            Limit { scope: address, subject: mailbox, per_hour: self.per_address },
            Limit { scope: network, subject: call.network(), per_hour: self.per_network },
        ]
    }
}
