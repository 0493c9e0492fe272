//! What staff may do with their tenant's customers.

use super::{
    CustomerItem, ReferenceItem, by_reference,
    parts::{self, Part},
    row,
};
use crate::{
    accounts::Stored,
    activity, addresses, company,
    entity::{Consistency, Entity, text, text_of},
    error::{changed_meanwhile, refused},
    keys,
    members::{MemberItem, MemberRow},
    page::{Listing, Order, PAGE, Page, PageToken},
    store::Store,
    transaction::{Edit, Transaction, Written},
    work_orders::WorkOrderRow,
};
use aws_sdk_dynamodb::types::AttributeValue;
use domain::{
    CustomerId, Error, Result, TenantId, UserId,
    activity::{About, Activity, Deed, Person, Subject},
    change::Moment,
    change_request::Proposal,
    contact::ContactPerson,
    customer::{Customer, Location},
    error::there,
    postal::AddressBook,
    principal::StaffMember,
    text::folded,
    user::User,
};
use jiff::Timestamp;
use std::collections::HashMap;

pub use super::row::CustomerRow;

/// The newest entries of its log that a customer's page shows.
const ACTIVITIES: usize = 5;
/// The newest requests of its users that a customer's page shows.
const REQUESTS: usize = 5;
/// Items of one customer that are read: itself, its locations, its users, its people, its addresses.
const ITEMS: usize = 551;

/// A customer with all that its page at the desk shows.
#[derive(Debug, Clone, PartialEq)]
pub struct CustomerRecord {
    /// The customer.
    pub customer: Customer,
    /// Whom to reach there beside its main contact, by name.
    pub contacts: Vec<ContactPerson>,
    /// Its addresses for goods and invoices.
    pub book: AddressBook,
    /// Its places, by name.
    pub locations: Vec<Location>,
    /// Its users, in the order in which they came.
    pub members: Vec<MemberRow>,
    /// The newest 5 requests of its users, newest first.
    pub requests: Vec<WorkOrderRow>,
    /// The newest 5 entries of its log, newest first.
    pub activities: Vec<Activity>,
}

/// The customers of a member of staff's tenant.
pub struct DeskCustomers<'a> {
    store: &'a Store,
    member: &'a StaffMember,
}

impl<'a> DeskCustomers<'a> {
    pub(crate) const fn new(store: &'a Store, member: &'a StaffMember) -> Self {
        Self { store, member }
    }

    const fn tenant(&self) -> TenantId {
        self.member.tenant()
    }

    /// 25 customers by name, in one query that costs the same however many there are: those whose name begins so,
    /// or all.
    ///
    /// # Errors
    /// `NotFound` for a page of another list, `Unavailable`.
    pub async fn list(&self, name: &str, page: Option<&PageToken>) -> Result<Page<CustomerRow>> {
        let list = keys::customers(self.tenant());
        let listing =
            Listing { prefix: row::beginning(name), ..Listing::of("customers", list, Order::Rising) };
        self.store.page(&listing, page, PAGE, |item| row::read(self.tenant(), item)).await
    }

    /// The customer with a reference, however its letters are written.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn by_reference(&self, reference: &str) -> Result<Option<Customer>> {
        by_reference(self.store, self.tenant(), reference).await
    }

    /// A customer, certainly as it is now.
    ///
    /// # Errors
    /// `NotFound`, `Unavailable`.
    pub async fn find(&self, customer: CustomerId) -> Result<Customer> {
        let key = keys::customer(self.tenant(), customer);
        let item: Option<CustomerItem> = self.store.get(key, Consistency::Strong).await?;
        item.map(Customer::from).ok_or(Error::NotFound)
    }

    /// The same as it was a moment ago, for what is only shown.
    ///
    /// # Errors
    /// `NotFound`, `Unavailable`.
    pub async fn find_eventually(&self, customer: CustomerId) -> Result<Customer> {
        let key = keys::customer(self.tenant(), customer);
        let item: Option<CustomerItem> = self.store.get(key, Consistency::Eventual).await?;
        item.map(Customer::from).ok_or(Error::NotFound)
    }

    /// What a customer is called, for a page that names it: at most half a minute old. None: there is none of this id.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn known_name(&self, customer: CustomerId, now: Timestamp) -> Result<Option<String>> {
        let read = async {
            let customer = there(self.find_eventually(customer).await)?;
            Ok(customer.map(|customer| customer.name.to_string()))
        };
        let key = keys::customer(self.tenant(), customer);
        self.store.customer_names_cache().or_read(key, now, read).await
    }

    /// A customer with its locations, its users, its newest requests and its log. `changed` says that the reader has just
    /// changed
    /// something: then nothing is left out that was written before.
    ///
    /// # Errors
    /// `NotFound`, `Unavailable`.
    pub async fn record(&self, customer: CustomerId, changed: bool) -> Result<CustomerRecord> {
        let place = (self.tenant(), Subject::Customer(customer));
        let pk = keys::customer_pk(self.tenant(), customer);
        let consistency = if changed { Consistency::Strong } else { Consistency::Eventual };
        let work_orders = self.store.desk(self.member);
        let (items, requests, log) = tokio::try_join!(
            self.store.onwards(&pk, CustomerItem::KIND, ITEMS, consistency),
            work_orders.newest_of(customer, REQUESTS),
            activity::about(self.store, place, None, ACTIVITIES),
        )?;
        let mut book = Vec::new();
        let (mut found, mut places, mut members) = (None, Vec::<Location>::new(), Vec::new());
        let mut contacts = Vec::<ContactPerson>::new();
        for item in items {
            match text_of(&item, keys::KIND) {
                CustomerItem::KIND => found = Some(Customer::from(CustomerItem::unmarshal(item)?)),
                MemberItem::KIND => members.push(MemberRow::read(item)?),
                Location::KIND => places.push(parts::read(item)?),
                ContactPerson::KIND => contacts.push(parts::read(item)?),
                kind if addresses::KINDS.contains(&kind) => book.push(item),
                _ => {}
            }
        }
        places.sort_by_cached_key(|place| folded(place.name.as_str()));
        let customer = found.ok_or(Error::NotFound)?;
        let (contacts, book) = (parts::by_name(contacts), addresses::read(book.into_iter())?);
        Ok(CustomerRecord {
            customer,
            contacts,
            book,
            locations: places,
            members,
            requests,
            activities: log.rows,
        })
    }

    /// A new customer. One that is there already with the same id and reference was sent twice, and is well.
    ///
    /// # Errors
    /// `refusal-reference-taken` when another customer has the reference, `refusal-exists`, `Unavailable`.
    pub async fn create(&self, customer: &Customer, moment: Moment) -> Result<()> {
        let table = self.store.table();
        let mut transaction = Transaction::default();
        let reference = self.take(&mut transaction, customer)?;
        transaction.create(table, &CustomerItem::from(customer))?;
        self.log(&mut transaction, customer, moment, Deed::CustomerCreated)?;
        match self.store.write(transaction).await? {
            Written::Done => Ok(()),
            written if written.refused(reference) => Err(refused("refusal-reference-taken")),
            Written::Refused(_) => match self.find(customer.id).await {
                Ok(known) if known.reference == customer.reference => Ok(()),
                _ => Err(refused("refusal-exists")),
            },
        }
    }

    /// Writes what is known of a customer now. A reference that it had before is free again.
    ///
    /// # Errors
    /// `refusal-changed-meanwhile` when it is not `before` any more, `refusal-reference-taken`, `Unavailable`.
    pub async fn save(&self, before: &Customer, after: &Customer, moment: Moment) -> Result<()> {
        let fields = before.changes(after);
        if fields.is_empty() {
            return Ok(());
        }
        let table = self.store.table();
        let mut transaction = Transaction::default();
        let changed = super::put(&mut transaction, table, before, after)?;
        let key = |customer: &Customer| keys::reference(self.tenant(), customer.reference.as_str());
        let mut taken = None;
        if key(before) != key(after) {
            transaction.delete(table, key(before))?;
            taken = Some(self.take(&mut transaction, after)?);
        }
        self.log(&mut transaction, after, moment, Deed::CustomerChanged(fields))?;
        match self.store.write(transaction).await? {
            Written::Done => Ok(()),
            written if written.refused(changed) => Err(changed_meanwhile()),
            written if taken.is_some_and(|taken| written.refused(taken)) => {
                Err(refused("refusal-reference-taken"))
            }
            Written::Refused(_) => Err(changed_meanwhile()),
        }
    }

    /// Whether another customer than this one has a reference.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn is_taken(&self, reference: &str, customer: CustomerId) -> Result<bool> {
        let key = keys::reference(self.tenant(), reference);
        let item: Option<ReferenceItem> = self.store.get(key, Consistency::Eventual).await?;
        Ok(item.is_some_and(|item| item.customer != customer))
    }

    /// Takes a customer's reference for it.
    fn take(&self, transaction: &mut Transaction, customer: &Customer) -> Result<usize> {
        let place = Some((self.tenant(), customer.reference.to_string()));
        let reference = ReferenceItem { place, customer: customer.id };
        let free = "attribute_not_exists(pk) OR customer = :customer";
        let ours = [(":customer", text(customer.id.to_string()))];
        transaction.put(self.store.table(), reference.marshal()?, free, &ours)
    }

    /// One of a customer's places or people.
    ///
    /// # Errors
    /// `NotFound`, `Unavailable`.
    pub async fn part<P: Part>(&self, customer: CustomerId, id: P::Id) -> Result<P> {
        parts::one(self.store, (self.tenant(), customer), id).await
    }

    /// A new one. One that is there already under its id was sent twice, and is well.
    ///
    /// # Errors
    /// `refusal-too-many-…`, `Unavailable`.
    pub async fn add_part<P: Part>(&self, customer: &Customer, part: &P, moment: Moment) -> Result<()> {
        let mut transaction = Transaction::default();
        let room = parts::add(&mut transaction, self.store.table(), customer, part)?;
        if let Some(deed) = P::deed(None, Some(part)) {
            self.log(&mut transaction, customer, moment, deed)?;
        }
        match self.store.write(transaction).await? {
            written if written.refused(room) => Err(refused(P::FULL)),
            _ => Ok(()),
        }
    }

    /// Writes what is known of one now.
    ///
    /// # Errors
    /// `refusal-changed-meanwhile` when it is not `before` any more, `Unavailable`.
    pub async fn save_part<P: Part>(
        &self,
        customer: &Customer,
        (before, after): (&P, &P),
        moment: Moment,
    ) -> Result<()> {
        let Some(deed) = P::deed(Some(before), Some(after)) else { return Ok(()) };
        let mut transaction = Transaction::default();
        parts::change(&mut transaction, self.store.table(), customer, (before, after))?;
        self.log(&mut transaction, customer, moment, deed)?;
        self.if_unchanged(transaction).await
    }

    /// Takes one away.
    ///
    /// # Errors
    /// `refusal-changed-meanwhile` when it is not there any more, `Unavailable`.
    pub async fn remove_part<P: Part>(&self, customer: &Customer, part: &P, moment: Moment) -> Result<()> {
        let Some(deed) = P::deed(Some(part), None) else { return Ok(()) };
        let mut transaction = Transaction::default();
        parts::remove::<P>(&mut transaction, self.store.table(), customer, part.id())?;
        self.log(&mut transaction, customer, moment, deed)?;
        self.if_unchanged(transaction).await
    }

    /// A customer's addresses for goods and invoices, certainly as they are now.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn book(&self, customer: CustomerId) -> Result<AddressBook> {
        addresses::book(self.store, (self.tenant(), customer), Consistency::Strong).await
    }

    /// Carries out an edit of a customer's data, made from its addresses as they were read.
    ///
    /// # Errors
    /// `refusal-changed-meanwhile` when what it is about is not what it was any more, `refusal-too-many-addresses`,
    /// `Unavailable`.
    pub async fn edit(
        &self,
        (customer, book): (&Customer, &AddressBook),
        proposal: &Proposal,
        moment: Moment,
    ) -> Result<()> {
        if proposal.is_overtaken(customer, book) {
            return Err(changed_meanwhile());
        }
        let mut transaction = Transaction::default();
        company::carry_out(&mut transaction, self.store.table(), proposal, (customer, book))?;
        self.log(&mut transaction, customer, moment, proposal.deed())?;
        self.if_unchanged(transaction).await
    }

    async fn if_unchanged(&self, transaction: Transaction) -> Result<()> {
        match self.store.write(transaction).await? {
            Written::Done => Ok(()),
            Written::Refused(_) => Err(changed_meanwhile()),
        }
    }

    /// Switches a user of a customer off everywhere, which ends every session of theirs, or on again.
    ///
    /// # Errors
    /// `NotFound` when they are no user of this customer, `Unavailable`.
    pub async fn switch_user(
        &self,
        customer: &Customer,
        user: UserId,
        disabled: bool,
        moment: Moment,
    ) -> Result<User> {
        let user = self.store.members_of(self.member, customer).find(user).await?;
        if user.disabled == disabled {
            return Ok(user);
        }
        let table = self.store.table();
        let mut transaction = Transaction::default();
        let mut account = Edit::of(keys::account(User::partition(self.tenant(), user.id)))
            .set("disabled", AttributeValue::Bool(disabled))
            .add("version", 1)
            .only_if("attribute_exists(pk)", &[]);
        if disabled {
            account = account.set("sessions", AttributeValue::M(HashMap::new())).add("turn", 1);
        }
        transaction.edit(table, account)?;
        for member_of in user.memberships.keys() {
            let row = Edit::of(keys::member(self.tenant(), *member_of, user.id))
                .set("off", AttributeValue::Bool(disabled))
                .only_if("attribute_exists(pk)", &[]);
            transaction.edit(table, row)?;
        }
        let deed = if disabled { Deed::UserDisabled } else { Deed::UserEnabled };
        self.log(&mut transaction, customer, moment, deed(Person::of(&user)))?;
        match self.store.write(transaction).await? {
            Written::Done => Ok(User { disabled, ..user }),
            Written::Refused(_) => Err(changed_meanwhile()),
        }
    }

    fn log(
        &self,
        transaction: &mut Transaction,
        customer: &Customer,
        moment: Moment,
        what: Deed,
    ) -> Result<usize> {
        let activity = Activity::new(moment, self.member.actor(), About::of(customer), what);
        activity::log(transaction, self.store.table(), self.tenant(), activity)
    }
}
