//! What stands between robots and the form, without a third party: a signed token with its age, and limits. Whoever is
//! signed in is no robot, and has limits all the same.

use crate::person::Person;
use domain::{PortalId, Result, WorkOrderId, portal::Portal, request::NewRequest};
use jiff::{SignedDuration, Timestamp};
use secrecy::SecretString;
use store::{AskingStore, Limit};
use web::{
    Call,
    form_token::{self, TokenRefusal},
};

/// How long a form may lie open.
const MAXIMUM_AGE: SignedDuration = SignedDuration::from_hours(24);

/// As many forms full of files one user fills in an hour.
const FILLED_FORMS: u32 = 20;

/// How many, and how fast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Seconds that a person needs at least to fill in the form.
    pub minimum_age: u32,
    /// Requests per mail address and hour.
    pub per_address: u32,
    /// Requests per network and hour.
    pub per_network: u32,
}

/// The token's secret, and the limits.
pub(crate) struct Defences {
    pub secret: SecretString,
    pub limits: Limits,
}

impl Defences {
    /// A token for the form that will make `work_order`.
    pub fn issue(&self, portal: &Portal, work_order: WorkOrderId, now: Timestamp) -> String {
        form_token::issue(&self.secret, &portal.id, work_order, now)
    }

    /// Checks a token that came with the form.
    pub fn check(&self, portal: &Portal, token: &str, now: Timestamp) -> Result<WorkOrderId, TokenRefusal> {
        let youngest = SignedDuration::from_secs(i64::from(self.limits.minimum_age));
        self.aged(&portal.id, token, now, youngest, MAXIMUM_AGE)
    }

    /// Whether the form is one of ours and not too old, however young: files are sent while it is filled in.
    pub fn open(&self, portal: &Portal, token: &str, now: Timestamp) -> Result<WorkOrderId, TokenRefusal> {
        self.aged(&portal.id, token, now, SignedDuration::ZERO, MAXIMUM_AGE)
    }

    /// The request that a token stands for, of whatever age. None: not ours.
    pub fn signed(&self, portal: &Portal, token: &str) -> Option<WorkOrderId> {
        let epoch = Timestamp::UNIX_EPOCH;
        self.aged(&portal.id, token, epoch, SignedDuration::MIN, SignedDuration::MAX).ok()
    }

    fn aged(
        &self,
        portal: &PortalId,
        token: &str,
        now: Timestamp,
        youngest: SignedDuration,
        oldest: SignedDuration,
    ) -> Result<WorkOrderId, TokenRefusal> {
        form_token::check(&self.secret, token, portal, now, youngest, oldest)
    }

    /// Counts a request of a guest that could be stored.
    ///
    /// # Errors
    /// `TooMany` when its address or network has sent enough for this hour.
    pub async fn allow(&self, asking: &AskingStore<'_>, request: &NewRequest, call: &Call) -> Result<()> {
        let address = Limit {
            scope: "address",
            subject: request.contact.email.mailbox(),
            per_hour: self.limits.per_address,
        };
        asking.allow(&[address, self.network("network", 1, call)], call.now()).await
    }

    /// Counts a file that takes a place in the bucket.
    ///
    /// # Errors
    /// `TooMany` when the network, or the user, has announced as many as all their requests could have.
    pub async fn allow_file(&self, asking: &AskingStore<'_>, who: &Person, call: &Call) -> Result<()> {
        let count = who.rules().files.count;
        let files = match who.member() {
            None => self.network("files", count, call),
            Some(member) => Limit {
                scope: "files",
                subject: member.id().to_string(),
                per_hour: FILLED_FORMS.saturating_mul(count),
            },
        };
        asking.allow(&[files], call.now()).await
    }

    /// Counts a guess at a customer's reference.
    ///
    /// # Errors
    /// `TooMany` when the network has guessed enough for this hour.
    pub async fn allow_guess(&self, guest: &AskingStore<'_>, call: &Call) -> Result<()> {
        guest.allow(&[self.network("reference", 2, call)], call.now()).await
    }

    fn network(&self, scope: &'static str, times: u32, call: &Call) -> Limit {
        let per_hour = self.limits.per_network.saturating_mul(times);
        Limit { scope, subject: call.network(), per_hour }
    }
}
