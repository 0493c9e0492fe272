//! A company's own data, as its Admins read and change it: facts, contact, addresses, and the changes that wait for the
//! desk.

use crate::{
    activity, addresses,
    change_requests::{self, written},
    customers::{self, CustomerItem, parts},
    entity::Consistency,
    error::changed_meanwhile,
    keys,
    limits::{self, Limit},
    store::Store,
    transaction::{Transaction, Written},
};
use domain::{
    ChangeRequestId, CustomerId, Error, Result, TenantId, UserId,
    activity::{About, Activity, Subject},
    change::Moment,
    change_request::{ChangeRequest, ChangeState, Proposal},
    contact::ContactPerson,
    customer::Customer,
    postal::AddressBook,
    principal::Member,
    timeline::Actor,
    user::User,
};
use jiff::Timestamp;

/// Entries of each company that are looked through for what somebody did.
const TRACES: usize = 500;
/// Changes that one company asks for within an hour.
const ASKED_PER_HOUR: u32 = 30;

/// What a company's page shows beside its facts.
#[derive(Debug, Clone, PartialEq)]
pub struct CompanyRecord {
    /// The customer.
    pub customer: Customer,
    /// Whom to reach there beside its main contact, by name.
    pub contacts: Vec<ContactPerson>,
    /// Its addresses.
    pub book: AddressBook,
    /// The changes that were asked for lately, newest first.
    pub requests: Vec<ChangeRequest>,
}

/// The data of a member's own company.
pub struct Company<'a> {
    store: &'a Store,
    member: &'a Member,
}

impl<'a> Company<'a> {
    pub(crate) const fn new(store: &'a Store, member: &'a Member) -> Self {
        Self { store, member }
    }

    const fn place(&self) -> (TenantId, CustomerId) {
        (self.member.tenant(), self.member.customer())
    }

    /// The facts, the contacts, the addresses and the latest changes that were asked for. `changed`: the reader has just changed
    /// something, and sees it.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn record(&self, changed: bool) -> Result<CompanyRecord> {
        let consistency = if changed { Consistency::Strong } else { Consistency::Eventual };
        let customer = async { if changed { self.find().await } else { Ok(self.member.customer.clone()) } };
        let (customer, contacts, book, requests) = tokio::try_join!(
            customer,
            parts::contacts(self.store, self.place(), consistency),
            addresses::book(self.store, self.place(), consistency),
            change_requests::latest(self.store, self.place(), consistency),
        )?;
        Ok(CompanyRecord { customer, contacts, book, requests })
    }

    /// The company, certainly as it is now.
    ///
    /// # Errors
    /// `NotFound`, `Unavailable`.
    pub async fn find(&self) -> Result<Customer> {
        let key = keys::customer(self.member.tenant(), self.member.customer());
        let item: Option<CustomerItem> = self.store.get(key, Consistency::Strong).await?;
        item.map(Customer::from).ok_or(Error::NotFound)
    }

    /// The addresses. `certain`: as they are now.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn book(&self, certain: bool) -> Result<AddressBook> {
        let consistency = if certain { Consistency::Strong } else { Consistency::Eventual };
        addresses::book(self.store, self.place(), consistency).await
    }

    /// What the newest entries of a person's companies tell of them, and which of the latest changes they asked for.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn traces_of(&self, user: &User) -> Result<(Vec<Activity>, Vec<ChangeRequest>)> {
        let (mut done, mut asked) = (Vec::new(), Vec::new());
        for customer in user.memberships.keys() {
            let place = (user.tenant, Subject::Customer(*customer));
            let page = activity::about(self.store, place, None, TRACES).await?;
            done.extend(page.rows.into_iter().filter(|entry| by(&entry.who) == Some(user.id)));
            let changes =
                change_requests::latest(self.store, (user.tenant, *customer), Consistency::Eventual).await?;
            asked.extend(changes.into_iter().filter(|change| change.by.user == user.id));
        }
        Ok((done, asked))
    }

    /// Carries an edit out at once.
    ///
    /// # Errors
    /// `refusal-changed-meanwhile` when what it is about is not what it was any more, `refusal-too-many-addresses`,
    /// `Unavailable`.
    pub async fn change(&self, proposal: &Proposal, moment: Moment) -> Result<()> {
        let (customer, book) = tokio::try_join!(self.find(), self.book(true))?;
        if proposal.is_overtaken(&customer, &book) {
            return Err(changed_meanwhile());
        }
        let mut transaction = Transaction::default();
        carry_out(&mut transaction, self.store.table(), proposal, (&customer, &book))?;
        let about = About::of(&proposal.customer(&customer));
        let entry = Activity::new(moment, self.member.actor(), about, proposal.deed());
        activity::log(&mut transaction, self.store.table(), self.member.tenant(), entry)?;
        match self.store.write(transaction).await? {
            Written::Done => Ok(()),
            Written::Refused(_) => Err(changed_meanwhile()),
        }
    }

    /// Asks the desk for a change. One that is there already under its id was sent twice, and is well.
    ///
    /// # Errors
    /// `TooMany` with the rest of the hour, `Unavailable`.
    pub async fn ask(&self, request: &ChangeRequest, moment: Moment) -> Result<()> {
        self.count(moment.now).await?;
        let mut transaction = Transaction::default();
        change_requests::create(&mut transaction, self.store.table(), request)?;
        let about = About::of(&self.member.customer);
        let entry = Activity::new(moment, self.member.actor(), about, request.deed());
        activity::log(&mut transaction, self.store.table(), self.member.tenant(), entry)?;
        self.store.write(transaction).await.map(drop)
    }

    /// Takes a change back that this member asked for. Of one that was taken back already it is no second time.
    ///
    /// # Errors
    /// `NotFound` when they asked for none such, `refusal-change-decided`, `Unavailable`.
    pub async fn withdraw(&self, id: ChangeRequestId, moment: Moment) -> Result<ChangeRequest> {
        let request = change_requests::find(self.store, self.place(), id, Consistency::Strong).await?;
        if request.by.user != self.member.id() {
            return Err(Error::NotFound);
        }
        if matches!(request.state, ChangeState::Withdrawn { .. }) {
            return Ok(request);
        }
        let after = request.decided(ChangeState::Withdrawn { at: moment.now })?;
        let mut transaction = Transaction::default();
        let part = change_requests::decide(&mut transaction, self.store.table(), &after)?;
        let about = About::of(&self.member.customer);
        let entry = Activity::new(moment, self.member.actor(), about, after.deed());
        activity::log(&mut transaction, self.store.table(), self.member.tenant(), entry)?;
        written(self.store.write(transaction).await?, part)?;
        Ok(after)
    }

    async fn count(&self, now: Timestamp) -> Result<()> {
        let subject = self.member.customer().to_string();
        let limit = Limit { scope: "changes", subject, per_hour: ASKED_PER_HOUR };
        limits::allow(self.store, &[limit], now).await
    }
}

/// The user who did something.
const fn by(who: &Actor) -> Option<UserId> {
    match who {
        Actor::User { user, .. } => Some(*user),
        _ => None,
    }
}

/// Adds to a transaction what an edit writes, as long as customer and addresses are what they were.
pub(crate) fn carry_out(
    transaction: &mut Transaction,
    table: &str,
    proposal: &Proposal,
    (customer, book): (&Customer, &AddressBook),
) -> Result<()> {
    if proposal.address().is_some() {
        let place = (customer.tenant, customer.id);
        addresses::put(transaction, table, place, (book, &proposal.book(book)?))?;
    } else {
        customers::put(transaction, table, customer, &proposal.customer(customer))?;
    }
    Ok(())
}
