//! What owners do with their company's own people at the desk. Each change is written together with its entry of the log,
//! and one that takes an owner away only as long as whoever makes it is an owner still: of two who do it to each other
//! at once one gets through, and a company always has somebody who looks after it.

use crate::{
    accounts::TRIES,
    activity,
    entity::{Consistency, text},
    error::{changed_meanwhile, refused},
    keys, outbox,
    page::{Listing, Order, PAGE, Page, PageToken},
    staff::{self, StaffEmailItem, StaffItem, StaffRow},
    store::Store,
    transaction::{Edit, Transaction, Written},
};
use aws_sdk_dynamodb::types::AttributeValue;
use domain::{
    Error, Result, StaffId, TenantId,
    activity::{About, Activity, Deed, Subject},
    change::Moment,
    invitation::StaffInvitation,
    notice::Outgoing,
    principal::StaffMember,
    staff::{Staff, StaffRole},
    text::Line,
};

/// The newest entries of their log that somebody's page shows.
const ACTIVITIES: usize = 12;

/// Somebody of staff with all that their page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffRecord {
    /// Who, with their sessions.
    pub staff: Staff,
    /// As the list has them.
    pub row: StaffRow,
    /// The newest 12 entries of their log, newest first.
    pub activities: Vec<Activity>,
}

/// The staff of a member's tenant.
pub struct DeskStaff<'a> {
    store: &'a Store,
    member: &'a StaffMember,
}

impl<'a> DeskStaff<'a> {
    pub(crate) const fn new(store: &'a Store, member: &'a StaffMember) -> Self {
        Self { store, member }
    }

    const fn tenant(&self) -> TenantId {
        self.member.tenant()
    }

    /// 25 of them by name, those who are switched off too, in one query that costs the same however many there are.
    ///
    /// # Errors
    /// `NotFound` for a page of another list, `Unavailable`.
    pub async fn list(&self, page: Option<&PageToken>) -> Result<Page<StaffRow>> {
        let list = Listing::of("staff", keys::staff_list(self.tenant()), Order::Rising);
        let Page { rows, next, previous } = self.store.page(&list, page, PAGE, staff::read).await?;
        Ok(Page { rows: rows.into_iter().flatten().collect(), next, previous })
    }

    /// Somebody's name, as it was a moment ago.
    ///
    /// # Errors
    /// `NotFound`, `Unavailable`.
    pub async fn name(&self, staff: StaffId) -> Result<Line> {
        Ok(self.read(staff, Consistency::Eventual).await?.row()?.name)
    }

    /// Somebody of them, certainly as they are now.
    ///
    /// # Errors
    /// `NotFound`, `Unavailable`.
    pub async fn find(&self, staff: StaffId) -> Result<Staff> {
        self.item(staff).await?.try_into()
    }

    /// The same with what their page shows. `changed` says that the reader has just changed something: then nothing is
    /// left out that was written before.
    ///
    /// # Errors
    /// `NotFound`, `Unavailable`.
    pub async fn record(&self, staff: StaffId, changed: bool) -> Result<StaffRecord> {
        let about = (self.tenant(), Subject::Staff(staff));
        let log = activity::about(self.store, about, None, ACTIVITIES);
        let consistency = if changed { Consistency::Strong } else { Consistency::Eventual };
        let (item, log) = tokio::try_join!(self.read(staff, consistency), log)?;
        Ok(StaffRecord { row: item.row()?, staff: item.try_into()?, activities: log.rows })
    }

    async fn item(&self, staff: StaffId) -> Result<StaffItem> {
        self.read(staff, Consistency::Strong).await
    }

    async fn read(&self, staff: StaffId, consistency: Consistency) -> Result<StaffItem> {
        let key = keys::account(keys::staff_pk(self.tenant(), staff));
        self.store.get(key, consistency).await?.ok_or(Error::NotFound)
    }

    /// Invites somebody new. One who is there already under the same id was sent twice, and is well.
    ///
    /// # Errors
    /// `refusal-email-taken` when the address signs somebody in already, `Unavailable`.
    pub async fn invite(&self, staff: &Staff, invitation: &StaffInvitation) -> Result<()> {
        let table = self.store.table();
        let mut transaction = Transaction::default();
        let email =
            StaffEmailItem { email: Some(staff.email.clone()), tenant: self.tenant(), staff: staff.id };
        transaction.create(table, &email)?;
        transaction.create(table, &StaffItem::fresh(staff, true))?;
        outbox::send(&mut transaction, table, &invitation.mail)?;
        self.log(&mut transaction, staff, of_event(invitation), Deed::StaffInvited(staff.role))?;
        match self.store.write(transaction).await? {
            Written::Done => Ok(()),
            Written::Refused(_) => match self.find(staff.id).await {
                Ok(known) if known.email == staff.email => Ok(()),
                _ => Err(refused("refusal-email-taken")),
            },
        }
    }

    /// Sends an invitation again; of all links that were sent the newest is of use.
    ///
    /// # Errors
    /// `refusal-staff-came-in` when they are in already, `refusal-staff-off` when they are switched off, `NotFound`,
    /// `Unavailable`.
    pub async fn invite_again(&self, staff: StaffId, invitation: &StaffInvitation) -> Result<()> {
        for _ in 0..TRIES {
            let mut item = self.item(staff).await?;
            if item.disabled {
                return Err(refused("refusal-staff-off"));
            }
            if !item.is_invited() {
                return Err(refused("refusal-staff-came-in"));
            }
            let mut transaction = Transaction::default();
            outbox::send(&mut transaction, self.store.table(), &invitation.mail)?;
            let about = item.clone().try_into()?;
            self.log(&mut transaction, &about, of_event(invitation), Deed::StaffInvitedAgain)?;
            item.invited_again = Some(invitation.link.made_at().as_millisecond());
            item.put(&mut transaction, self.store.table())?;
            if self.store.write(transaction).await? == Written::Done {
                return Ok(());
            }
        }
        Err(Error::Unavailable("an account that changes all the time".into()))
    }

    /// Gives somebody who was a `seen` another role; it counts from their next request on.
    ///
    /// # Errors
    /// `refusal-own-ownership` for oneself, `refusal-changed-meanwhile` when they are no `seen` any more,
    /// `refusal-no-owner` when whoever does it is no owner any more; `NotFound`, `Unavailable`.
    pub async fn give_role(
        &self,
        staff: StaffId,
        seen: StaffRole,
        role: StaffRole,
        moment: Moment,
    ) -> Result<()> {
        let change = |before: &Staff, item: &mut StaffItem| {
            before.decided_by(self.member.id())?;
            if item.role != seen {
                return Err(changed_meanwhile());
            }
            item.role = role;
            Ok(())
        };
        self.decide(staff, moment, change).await
    }

    /// Switches somebody off, which ends every session of theirs, or on again.
    ///
    /// # Errors
    /// As [`DeskStaff::give_role`].
    pub async fn switch(&self, staff: StaffId, disabled: bool, moment: Moment) -> Result<()> {
        let change = |before: &Staff, item: &mut StaffItem| {
            before.decided_by(self.member.id())?;
            item.disabled = disabled;
            if disabled {
                item.sessions.clear();
            }
            Ok(())
        };
        self.decide(staff, moment, change).await
    }

    /// Says whether somebody goes on visits; whoever says it may be they themselves.
    ///
    /// # Errors
    /// `NotFound`, `Unavailable`.
    pub async fn go_on_visits(&self, staff: StaffId, visits: bool, moment: Moment) -> Result<()> {
        let change = |_: &Staff, item: &mut StaffItem| {
            item.visits = visits;
            Ok(())
        };
        self.decide(staff, moment, change).await
    }

    /// Writes what is decided about somebody.
    async fn decide(
        &self,
        staff: StaffId,
        moment: Moment,
        change: impl Fn(&Staff, &mut StaffItem) -> Result<()>,
    ) -> Result<()> {
        for _ in 0..TRIES {
            let mut item = self.item(staff).await?;
            let before: Staff = item.clone().try_into()?;
            change(&before, &mut item)?;
            let after: Staff = item.clone().try_into()?;
            let Some(deed) = before.deed(&after) else { return Ok(()) };
            let (table, mut transaction) = (self.store.table(), Transaction::default());
            item.put(&mut transaction, table)?;
            let leaves = before.is_good_owner() && !after.is_good_owner();
            let stays = leaves.then(|| transaction.require(table, self.still_owner())).transpose()?;
            self.log(&mut transaction, &before, moment, deed)?;
            match self.store.write(transaction).await? {
                Written::Done => return Ok(()),
                written if stays.is_some_and(|stays| written.refused(stays)) => {
                    return Err(refused("refusal-no-owner"));
                }
                Written::Refused(_) => {}
            }
        }
        Err(Error::Unavailable("an account that changes all the time".into()))
    }

    /// That whoever does it is an owner who gets in, at the moment of writing.
    fn still_owner(&self) -> Edit {
        let me = keys::account(keys::staff_pk(self.tenant(), self.member.id()));
        let owner = [(":owner", text(StaffRole::Owner.as_str())), (":no", AttributeValue::Bool(false))];
        Edit::of(me).only_if("#role = :owner AND #disabled = :no", &owner)
    }

    /// Takes away the second factor of somebody who has lost it, recovery codes included, signs them out everywhere,
    /// and tells them.
    ///
    /// # Errors
    /// `refusal-own-factor` for oneself, `refusal-staff-no-factor` when there is none, `NotFound`, `Unavailable`.
    pub async fn reset_factor(&self, staff: StaffId, mail: &Outgoing, moment: Moment) -> Result<()> {
        let change = |item: &mut StaffItem, transaction: &mut Transaction| {
            if !item.second_factor {
                return Err(refused("refusal-staff-no-factor"));
            }
            let factor = keys::factor(keys::staff_pk(item.tenant, item.id));
            transaction.delete(self.store.table(), factor)?;
            item.second_factor = false;
            outbox::send(transaction, self.store.table(), mail)
        };
        self.sign_out(staff, (moment, Deed::StaffFactorReset, "refusal-own-factor"), change).await
    }

    /// Signs somebody out of every browser.
    ///
    /// # Errors
    /// `refusal-own-sessions` for oneself, `NotFound`, `Unavailable`.
    pub async fn end_sessions(&self, staff: StaffId, moment: Moment) -> Result<()> {
        let own = "refusal-own-sessions";
        self.sign_out(staff, (moment, Deed::StaffSignedOut, own), |_, _| Ok(())).await
    }

    /// Writes an account whose sessions have ended; what one's own account has pages for is refused.
    async fn sign_out(
        &self,
        staff: StaffId,
        (moment, deed, own): (Moment, Deed, &'static str),
        change: impl Fn(&mut StaffItem, &mut Transaction) -> Result<()>,
    ) -> Result<()> {
        if staff == self.member.id() {
            return Err(refused(own));
        }
        for _ in 0..TRIES {
            let mut item = self.item(staff).await?;
            let about: Staff = item.clone().try_into()?;
            let mut transaction = Transaction::default();
            change(&mut item, &mut transaction)?;
            item.sessions.clear();
            item.put(&mut transaction, self.store.table())?;
            self.log(&mut transaction, &about, moment, deed.clone())?;
            if self.store.write(transaction).await? == Written::Done {
                return Ok(());
            }
        }
        Err(Error::Unavailable("an account that changes all the time".into()))
    }

    fn log(&self, transaction: &mut Transaction, staff: &Staff, moment: Moment, what: Deed) -> Result<usize> {
        let activity = Activity::new(moment, self.member.actor(), About::staff(staff), what);
        activity::log(transaction, self.store.table(), self.tenant(), activity)
    }
}

/// The moment of an invitation's mail.
fn of_event(invitation: &StaffInvitation) -> Moment {
    Moment { now: invitation.mail.event.made_at(), event: invitation.mail.event }
}
