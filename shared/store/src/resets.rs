//! Lost passwords of staff: the link that is sent, and the new password that is set with it.

use crate::{
    accounts::{PasswordItem, TRIES},
    activity,
    entity::{Entity, text},
    keys,
    links::LinkItem,
    outbox, seeming,
    staff::StaffItem,
    store::Store,
    transaction::{Transaction, Written},
};
use domain::{
    Error, Result,
    account::Account as _,
    activity::{About, Activity, Deed},
    change::Moment,
    link::{LinkKind, PublicLink},
    lost_password::{LostPassword, PasswordReset},
    notice::Outgoing,
    staff::Staff,
};

/// New passwords of staff who have lost theirs.
pub struct Resets<'a>(&'a Store);

impl<'a> Resets<'a> {
    pub(crate) const fn new(store: &'a Store) -> Self {
        Self(store)
    }

    /// The link and its mail. The mail leaves where somebody gets in with the address; where nobody does, as much is
    /// written, and nobody ever holds the link.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn send(&self, reset: &PasswordReset, goes_out: bool) -> Result<()> {
        let (table, mut transaction) = (self.0.table(), Transaction::default());
        let link = LinkItem::of(&reset.token, &reset.link);
        let place = (goes_out, keys::link(&reset.token).pk, link.expires());
        transaction.create(table, &link)?;
        seeming::send(&mut transaction, table, &reset.mail, place)?;
        self.0.write(transaction).await.map(drop)
    }

    /// Whose password a link sets.
    ///
    /// # Errors
    /// `NotFound` when the link is none of these, `LinkGone` when its password is not the one of today any more, or its
    /// member does not get in; `Unavailable`.
    pub async fn waiting(&self, link: &PublicLink) -> Result<Staff> {
        self.lost(link).await?.0.try_into()
    }

    /// The member, and their password as it is stored.
    async fn lost(&self, link: &PublicLink) -> Result<(StaffItem, String)> {
        if link.kind != LinkKind::PasswordReset {
            return Err(Error::NotFound);
        }
        let lost: LostPassword = link.record.parse().map_err(|_| Error::NotFound)?;
        let accounts = self.0.staff_accounts();
        let (item, stored) = tokio::try_join!(
            accounts.item(link.tenant, lost.staff),
            accounts.password(link.tenant, lost.staff)
        )?;
        match (item, stored) {
            (Some(item), Some(stored)) if lost.is(&stored) && !item.disabled => Ok((item, stored)),
            _ => Err(Error::LinkGone),
        }
    }

    /// Sets the new password, and ends every session, with a word in the log and a mail to whoever has it: all or nothing.
    /// The link is used up with it: it counts for the password that was lost, and that is written only over that one. The
    /// second factor stays as it is.
    ///
    /// # Errors
    /// `LinkGone` when it was used before, its time is over, or as [`Resets::waiting`]; `NotFound`, `Unavailable`.
    pub async fn set(&self, link: &PublicLink, phc: &str, told: &Outgoing, moment: Moment) -> Result<Staff> {
        if !link.is_good(moment.now) {
            return Err(Error::LinkGone);
        }
        let table = self.0.table();
        for _ in 0..TRIES {
            let (item, stored) = self.lost(link).await?;
            let mut transaction = Transaction::default();
            let partition = keys::staff_pk(item.tenant, item.id);
            let password = PasswordItem { partition, phc: phc.to_owned() }.marshal()?;
            let lost = transaction.put(table, password, "phc = :lost", &[(":lost", text(stored))])?;
            let after = item.signed_out();
            let staff: Staff = after.clone().try_into()?;
            after.put(&mut transaction, table)?;
            let said = Activity::new(moment, staff.actor(), About::staff(&staff), Deed::PasswordReset);
            activity::log(&mut transaction, table, staff.tenant, said)?;
            outbox::send(&mut transaction, table, told)?;
            match self.0.write(transaction).await? {
                Written::Done => return Ok(staff),
                written if written.refused(lost) => return Err(Error::LinkGone),
                Written::Refused(_) => {}
            }
        }
        Err(Error::Unavailable("an account that changes all the time".into()))
    }
}
