//! Changes of companies' data that wait for the desk: they lie with their customer, and stand in one list of the tenant
//! as long as they wait.

use crate::{
    activity, addresses, company, counts,
    customers::{CustomerItem, shorten},
    entity::{Consistency, Entity, Item, text, text_of},
    error::{changed_meanwhile, refused},
    keys::{self, Key},
    outbox,
    packed::Packed,
    page::{Listing, Order, PAGE, Page, PageToken, ROOM},
    store::Store,
    transaction::{Edit, Transaction, Written},
};
use domain::{
    ChangeRequestId, CustomerId, Error, PortalId, Result, TenantId,
    activity::{About, Activity},
    change::Moment,
    change_request::{Asker, ChangeRequest, ChangeState, Part, Proposal},
    customer::Customer,
    portal::Portal,
    postal::AddressBook,
    principal::StaffMember,
    text::{Line, Text},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Changes of one customer that its pages show.
const LATEST: i32 = 10;

/// A change as it is stored.
#[derive(Debug, Serialize, Deserialize)]
struct ChangeItem {
    #[serde(skip)]
    place: Option<(TenantId, CustomerId, ChangeRequestId)>,
    /// The word of the state, for conditions.
    word: String,
    /// Who, what and where.
    asked: Packed,
    /// What has become of it.
    outcome: ChangeState,
    /// What the desk's list shows, as long as it waits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    row: Option<RowItem>,
}

/// What does not change any more once it was asked for.
#[derive(Debug, Serialize, Deserialize)]
struct Asked {
    name: Line,
    portal: PortalId,
    by: Asker,
    at: Timestamp,
    proposal: Proposal,
}

/// The part, the customer's name, who asked.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct RowItem(Part, String, String);

/// A change that waits, as the desk lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeRow {
    /// Which.
    pub id: ChangeRequestId,
    /// Of which customer.
    pub customer: CustomerId,
    /// Its name, as far as it fits.
    pub name: String,
    /// Who asked, as far as it fits.
    pub by: String,
    /// Which part of the company's data.
    pub part: Part,
}

impl ChangeItem {
    fn of(request: &ChangeRequest) -> Result<Self> {
        let ChangeRequest { id, tenant, customer, customer_name, portal, by, at, proposal, state } =
            request.clone();
        let mut texts = [customer_name.to_string(), by.name.to_string()];
        let part = proposal.part();
        let place = (tenant, customer, id);
        let taken = beside(place);
        shorten(&mut texts, ROOM.saturating_sub(taken));
        let [name, asker] = texts;
        Ok(Self {
            place: Some(place),
            word: state.as_str().to_owned(),
            asked: Packed::pack(&Asked { name: customer_name, portal, by, at, proposal })?,
            outcome: state,
            row: Some(RowItem(part, name, asker)),
        })
    }
}

/// Bytes of a row beside its texts: keys, names, and what DynamoDB counts for a list and its values.
fn beside((tenant, customer, id): (TenantId, CustomerId, ChangeRequestId)) -> usize {
    let key = keys::change(tenant, customer, id);
    let names = [keys::PK, keys::SK, keys::QUEUE_PK, keys::QUEUE_SK, keys::ROW];
    let names: usize = names.iter().map(|name| name.len()).sum();
    names + key.pk.len() + key.sk.len() + keys::changes(tenant).len() + id.to_string().len() + 6 + 10
}

impl Entity for ChangeItem {
    const KIND: &'static str = "CHANGE";

    fn key(&self) -> Key {
        self.place.map_or(Key { pk: String::new(), sk: String::new() }, |(tenant, customer, id)| {
            keys::change(tenant, customer, id)
        })
    }

    fn indexes(&self) -> Vec<(&'static str, String)> {
        let Some((tenant, _, id)) = self.place else { return Vec::new() };
        vec![(keys::QUEUE_PK, keys::changes(tenant)), (keys::QUEUE_SK, id.to_string())]
    }
}

fn read(tenant: TenantId, item: Item) -> Result<ChangeRequest> {
    let broken = || Error::internal("not a change that was asked for");
    let customer = keys::customer_of(text_of(&item, keys::PK)).ok_or_else(broken)?;
    let id = text_of(&item, keys::SK).strip_prefix(keys::CHANGE_PREFIX).and_then(|id| id.parse().ok());
    let id = id.ok_or_else(broken)?;
    let ChangeItem { asked, outcome: state, .. } = ChangeItem::unmarshal(item)?;
    let Asked { name: customer_name, portal, by, at, proposal } = asked.unpack()?;
    Ok(ChangeRequest { id, tenant, customer, customer_name, portal, by, at, proposal, state })
}

/// The latest changes of a customer, newest first.
pub(crate) async fn latest(
    store: &Store,
    (tenant, customer): (TenantId, CustomerId),
    consistency: Consistency,
) -> Result<Vec<ChangeRequest>> {
    let pk = keys::customer_pk(tenant, customer);
    let items = store.below(&pk, keys::CHANGE_PREFIX, LATEST, consistency).await?;
    items.into_iter().map(|item| read(tenant, item)).collect()
}

/// One change, as fresh as asked for.
pub(crate) async fn find(
    store: &Store,
    (tenant, customer): (TenantId, CustomerId),
    id: ChangeRequestId,
    consistency: Consistency,
) -> Result<ChangeRequest> {
    let item = store.get_item(keys::change(tenant, customer, id), consistency).await?;
    read(tenant, item.ok_or(Error::NotFound)?)
}

/// Adds a change that waits from now on.
pub(crate) fn create(transaction: &mut Transaction, table: &str, request: &ChangeRequest) -> Result<usize> {
    counts::waits(transaction, table, (request.tenant, request.id), 1)?;
    transaction.create(table, &ChangeItem::of(request)?)
}

/// Writes what has become of a change that waits; the part that is refused when it does not wait any more.
pub(crate) fn decide(transaction: &mut Transaction, table: &str, after: &ChangeRequest) -> Result<usize> {
    counts::waits(transaction, table, (after.tenant, after.id), -1)?;
    let outcome = serde_dynamo::to_attribute_value(&after.state).map_err(Error::internal)?;
    let edit = Edit::of(keys::change(after.tenant, after.customer, after.id))
        .set("word", text(after.state.as_str()))
        .set("outcome", outcome)
        .remove(keys::QUEUE_PK)
        .remove(keys::QUEUE_SK)
        .remove(keys::ROW)
        .only_if("#word = :waiting", &[(":waiting", text(ChangeState::Waiting.as_str()))]);
    transaction.edit(table, edit)
}

/// What became of a decision whose part is this one.
pub(crate) fn written(written: Written, part: usize) -> Result<()> {
    match written {
        Written::Done => Ok(()),
        written if written.refused(part) => Err(refused("refusal-change-decided")),
        Written::Refused(_) => Err(changed_meanwhile()),
    }
}

/// What the desk reads of a change: itself, and what it is about as that is now.
#[derive(Debug, Clone, PartialEq)]
pub struct ChangeRecord {
    /// The change.
    pub request: ChangeRequest,
    /// The customer.
    pub customer: Customer,
    /// Its addresses.
    pub book: AddressBook,
}

impl ChangeRecord {
    /// Whether it waits for something that is not any more what it was.
    #[must_use]
    pub fn is_overtaken(&self) -> bool {
        self.request.waits() && self.request.proposal.is_overtaken(&self.customer, &self.book)
    }
}

/// The changes that wait for the desk of a member of staff's tenant.
pub struct DeskChangeRequests<'a> {
    store: &'a Store,
    member: &'a StaffMember,
}

impl<'a> DeskChangeRequests<'a> {
    pub(crate) const fn new(store: &'a Store, member: &'a StaffMember) -> Self {
        Self { store, member }
    }

    /// 25 that wait, the one that waits longest first.
    ///
    /// # Errors
    /// `NotFound` for a page of another list, `Unavailable`.
    pub async fn list(&self, from: Option<&PageToken>) -> Result<Page<ChangeRow>> {
        let listing = Listing::of("changes", keys::changes(self.member.tenant()), Order::Rising);
        self.store.page(&listing, from, PAGE, row).await
    }

    /// One, with what it is about, certainly as they are now.
    ///
    /// # Errors
    /// `NotFound`, `Unavailable`.
    pub async fn find(&self, customer: CustomerId, id: ChangeRequestId) -> Result<ChangeRecord> {
        self.read((self.member.tenant(), customer), id, [Consistency::Strong; 2]).await
    }

    /// The same to be looked at: what was written within the last moment may not show yet. `decided`: the reader has
    /// just decided, and sees it.
    ///
    /// # Errors
    /// `NotFound`, `Unavailable`.
    pub async fn look(
        &self,
        customer: CustomerId,
        id: ChangeRequestId,
        decided: bool,
    ) -> Result<ChangeRecord> {
        let own = if decided { Consistency::Strong } else { Consistency::Eventual };
        self.read((self.member.tenant(), customer), id, [own, Consistency::Eventual]).await
    }

    async fn read(
        &self,
        place: (TenantId, CustomerId),
        id: ChangeRequestId,
        [own, around]: [Consistency; 2],
    ) -> Result<ChangeRecord> {
        let current = async {
            let item: Option<CustomerItem> = self.store.get(keys::customer(place.0, place.1), around).await?;
            item.map(Customer::from).ok_or(Error::NotFound)
        };
        let (request, customer, book) = tokio::try_join!(
            find(self.store, place, id, own),
            current,
            addresses::book(self.store, place, around),
        )?;
        Ok(ChangeRecord { request, customer, book })
    }

    /// Carries a change out, tells whoever asked, and logs it. One that was approved already is no second time.
    ///
    /// # Errors
    /// `refusal-change-overtaken` when what it is about is not what it was any more, `refusal-change-decided` when it
    /// was decided otherwise, `refusal-too-many-addresses`, `Unavailable`.
    pub async fn approve(&self, found: &ChangeRecord, portal: &Portal, moment: Moment) -> Result<()> {
        if matches!(found.request.state, ChangeState::Approved { .. }) {
            return Ok(());
        }
        let state = ChangeState::Approved { by: self.member.name().clone(), at: moment.now };
        let after = found.request.decided(state)?;
        if found.is_overtaken() {
            return Err(refused("refusal-change-overtaken"));
        }
        let (table, now) = (self.store.table(), (&found.customer, &found.book));
        let mut transaction = Transaction::default();
        company::carry_out(&mut transaction, table, &after.proposal, now)?;
        let customer = after.proposal.customer(&found.customer);
        self.settle(transaction, (&after, &customer), portal, moment).await
    }

    /// Turns a change down, tells whoever asked, and logs it. One that was turned down already is no second time.
    ///
    /// # Errors
    /// `refusal-change-decided` when it was decided otherwise, `Unavailable`.
    pub async fn reject(
        &self,
        found: &ChangeRecord,
        reason: Text,
        portal: &Portal,
        moment: Moment,
    ) -> Result<()> {
        if matches!(found.request.state, ChangeState::Rejected { .. }) {
            return Ok(());
        }
        let state = ChangeState::Rejected { by: self.member.name().clone(), at: moment.now, reason };
        let after = found.request.decided(state)?;
        self.settle(Transaction::default(), (&after, &found.customer), portal, moment).await
    }

    async fn settle(
        &self,
        mut transaction: Transaction,
        (after, customer): (&ChangeRequest, &Customer),
        portal: &Portal,
        moment: Moment,
    ) -> Result<()> {
        let table = self.store.table();
        let part = decide(&mut transaction, table, after)?;
        let entry = Activity::new(moment, self.member.actor(), About::of(customer), after.deed());
        activity::log(&mut transaction, table, after.tenant, entry)?;
        if let Some(mail) = after.mail(portal, moment.event) {
            outbox::send(&mut transaction, table, &mail)?;
        }
        written(self.store.write(transaction).await?, part)
    }
}

fn row(mut item: Item) -> Result<ChangeRow> {
    let broken = || Error::internal("not a row of a list");
    let customer = keys::customer_of(text_of(&item, keys::PK)).ok_or_else(broken)?;
    let id = text_of(&item, keys::QUEUE_SK).parse().map_err(|_| broken())?;
    let row = item.remove(keys::ROW).ok_or_else(broken)?;
    let RowItem(part, name, by) = serde_dynamo::from_attribute_value(row).map_err(Error::internal)?;
    Ok(ChangeRow { id, customer, name, by, part })
}
