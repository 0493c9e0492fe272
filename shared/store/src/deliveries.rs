//! Mails on their way: each event is sent to each recipient once, and to addresses that bounce never again.

use crate::{
    entity::{Consistency, Item, number, text, text_of},
    keys,
    store::Store,
    transaction::Edit,
    work_orders,
};
use domain::{
    Error, EventId, Result, TenantId, WorkOrderId, change::Moment, contact::EmailAddress, timeline::Happening,
};
use jiff::{SignedDuration, Timestamp};

/// How long whoever claimed a delivery has for sending it. Longer than the function may run; afterwards
/// somebody else may try.
pub const LEASE: SignedDuration = SignedDuration::from_secs(120);
/// How long a delivery is remembered: longer than any queue keeps a message.
const REMEMBERED: SignedDuration = SignedDuration::from_hours(24 * 30);

/// Whether to send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim {
    /// Send it, then say that it is done.
    Mine,
    /// It was sent before.
    Done,
    /// Somebody else is sending it: come again later, they may fail.
    Busy,
    /// The address takes no mail.
    Suppressed,
}

/// Why an address takes no mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Suppression {
    /// It does not exist.
    Bounce,
    /// Its owner called our mail unwanted.
    Complaint,
}

/// Mails, for whoever sends them.
pub struct Deliveries<'a>(pub(crate) &'a Store);

impl<'a> Deliveries<'a> {
    pub(crate) const fn new(store: &'a Store) -> Self {
        Self(store)
    }

    /// Asks to send an event's mail to an address. A claim that is neither done nor released ends by itself
    /// after [`LEASE`].
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn claim(&self, event: EventId, to: &EmailAddress, now: Timestamp) -> Result<Claim> {
        let suppressed = self.0.get_item(keys::suppression(to), Consistency::Strong).await?;
        if suppressed.is_some() {
            return Ok(Claim::Suppressed);
        }
        let claim = Edit::of(keys::delivery(event, to))
            .set(keys::KIND, text("DELIVERY"))
            .set("state", text("claimed"))
            .set("until", number((now + LEASE).as_millisecond()))
            .set(keys::EXPIRES, number((now + REMEMBERED).as_second()))
            .only_if(
                "attribute_not_exists(#state) OR (#state = :claimed AND #until <= :now)",
                &[(":claimed", text("claimed")), (":now", number(now.as_millisecond()))],
            );
        if self.0.edit(claim).await?.is_some() {
            return Ok(Claim::Mine);
        }
        let item = self.0.get_item(keys::delivery(event, to), Consistency::Strong).await?;
        let done = item.as_ref().is_some_and(|item: &Item| text_of(item, "state") == "done");
        Ok(if done { Claim::Done } else { Claim::Busy })
    }

    /// The mail was handed over.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn done(&self, event: EventId, to: &EmailAddress, now: Timestamp) -> Result<()> {
        let edit = Edit::of(keys::delivery(event, to))
            .set(keys::KIND, text("DELIVERY"))
            .set("state", text("done"))
            .set("sent_at", text(now.to_string()))
            .set(keys::EXPIRES, number((now + REMEMBERED).as_second()))
            .remove("until");
        self.0.edit(edit).await.map(drop)
    }

    /// The mail could not be handed over: the next one may try at once.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn release(&self, event: EventId, to: &EmailAddress) -> Result<()> {
        let edit = Edit::of(keys::delivery(event, to))
            .set("until", number(0))
            .only_if("#state = :claimed", &[(":claimed", text("claimed"))]);
        self.0.edit(edit).await.map(drop)
    }

    /// No mail goes to this address any more.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn suppress(&self, to: &EmailAddress, why: Suppression, now: Timestamp) -> Result<()> {
        let why = match why {
            Suppression::Bounce => "bounce",
            Suppression::Complaint => "complaint",
        };
        let edit = Edit::of(keys::suppression(to))
            .set(keys::KIND, text("SUPPRESSION"))
            .set("why", text(why))
            .set("since", text(now.to_string()));
        self.0.edit(edit).await.map(drop)
    }

    /// Why an address takes no mail; none: it does, as far as anybody knows.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn suppressed(&self, to: &EmailAddress) -> Result<Option<Suppression>> {
        let item = self.0.get_item(keys::suppression(to), Consistency::Eventual).await?;
        Ok(item.map(|item| match text_of(&item, "why") {
            "complaint" => Suppression::Complaint,
            _ => Suppression::Bounce,
        }))
    }

    /// Marks a work order: mail about it does not arrive. Said once on its timeline, however often it is told.
    ///
    /// # Errors
    /// `NotFound` when there is no such work order, `Unavailable`.
    pub async fn note_mail_failed(
        &self,
        tenant: TenantId,
        work_order: WorkOrderId,
        complaint: bool,
        moment: Moment,
    ) -> Result<()> {
        for _ in 0..4 {
            let Some(before) = work_orders::read(self.0, tenant, work_order).await? else {
                return Err(Error::NotFound);
            };
            if before.mail_failed {
                return Ok(());
            }
            let what = Happening::MailFailed { complaint };
            let mut after = before.clone();
            after.mail_failed = true;
            after.version += 1;
            match work_orders::note(self.0, before, after, what, moment).await {
                // Somebody else changed it meanwhile: look again.
                Err(Error::Conflict(_)) => {}
                done => return done,
            }
        }
        Err(Error::Unavailable("a work order that changes all the time".into()))
    }
}
