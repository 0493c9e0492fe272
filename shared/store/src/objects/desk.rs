//! What staff may do with the objects of their tenant's customers.

use super::{ObjectRow, PAGE, find, item, label, list, posting::BLOCK};
use crate::{
    activity,
    customers::parts,
    entity::Consistency,
    error::{changed_meanwhile, refused},
    found::{Found, ROUNDS, Reading, Source},
    keys,
    page::{Page, PageToken},
    store::Store,
    transaction::{Transaction, Written},
};
use domain::{
    CustomerId, Error, ObjectId, PortalId, Result,
    activity::{About, Activity, Deed},
    change::Moment,
    customer::{Customer, Location},
    link::LinkToken,
    object::{Object, ObjectCard, ObjectFinding, Place},
    principal::StaffMember,
};

/// The objects of the customers of a member of staff's tenant.
pub struct DeskObjects<'a> {
    store: &'a Store,
    member: &'a StaffMember,
}

impl<'a> DeskObjects<'a> {
    pub(crate) const fn new(store: &'a Store, member: &'a StaffMember) -> Self {
        Self { store, member }
    }

    /// A customer with its places, side by side; what was changed within the last moment may not show yet.
    ///
    /// # Errors
    /// `NotFound`, `Unavailable`.
    pub async fn owner(&self, customer: CustomerId) -> Result<(Customer, Vec<Location>)> {
        let tenant = self.member.tenant();
        let pk = keys::customer_pk(tenant, customer);
        let most = i32::try_from(Location::MAX).unwrap_or(i32::MAX);
        let places = self.store.below(&pk, keys::LOCATION_PREFIX, most, Consistency::Eventual);
        let customers = self.store.customers();
        let (found, places) = tokio::try_join!(customers.find(tenant, customer), places)?;
        let places: Result<Vec<Location>> = places.into_iter().rev().map(parts::read).collect();
        // One that was made just now may not be everywhere yet.
        let found = match found {
            Some(found) => found,
            None => self.store.desk_customers(self.member).find(customer).await?,
        };
        Ok((found, places?))
    }

    /// 20 objects of a customer, place by place and by name, in one query that costs the same however many there are.
    ///
    /// # Errors
    /// `NotFound` for a page of another list, `Unavailable`.
    pub async fn list(
        &self,
        customer: CustomerId,
        place: Option<Place>,
        from: Option<&PageToken>,
    ) -> Result<Page<ObjectRow>> {
        list(self.store, (self.member.tenant(), customer), place, from, PAGE).await
    }

    /// 20 of all of the tenant's that have some terms, the last added first. They follow a change a moment later.
    ///
    /// # Errors
    /// `NotFound` for a page of another list, `Unavailable`.
    pub async fn found(
        &self,
        finding: &ObjectFinding,
        page: Option<&PageToken>,
    ) -> Result<Found<ObjectCard>> {
        let tenant = self.member.tenant();
        let source = |term: &_| Source::Term(keys::installed_for_staff(tenant, term));
        let groups = finding.read();
        let groups = groups.iter().map(|group| group.iter().map(source).collect()).collect();
        let size = (PAGE, BLOCK);
        let reading =
            Reading { store: self.store, newest: None, groups, period: (None, None), size, rounds: ROUNDS };
        reading.page(page, |card| finding.holds(card)).await
    }

    /// Objects of a customer to choose from in a form: the first in service. Of very many it is not all of them: the others
    /// are named from their own page.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn choices(&self, customer: CustomerId) -> Result<Vec<ObjectRow>> {
        let page = self.list(customer, None, None).await?;
        Ok(page.rows.into_iter().filter(|row| row.in_service).collect())
    }

    /// An object of a customer, certainly as it is now.
    ///
    /// # Errors
    /// `NotFound`, `Unavailable`.
    pub async fn find(&self, customer: CustomerId, object: ObjectId) -> Result<Object> {
        let found = find(self.store, self.member.tenant(), object, Consistency::Strong).await?;
        if found.customer == customer { Ok(found) } else { Err(Error::NotFound) }
    }

    /// The same for a page: as it was a moment ago, unless it was `changed` just now.
    ///
    /// # Errors
    /// As [`DeskObjects::find`].
    pub async fn look(&self, customer: CustomerId, object: ObjectId, changed: bool) -> Result<Object> {
        if changed {
            return self.find(customer, object).await;
        }
        match self.find_eventually(object).await {
            Ok(found) if found.customer == customer => Ok(found),
            // One that was made just now may not be everywhere yet.
            Ok(_) | Err(Error::NotFound) => self.find(customer, object).await,
            Err(error) => Err(error),
        }
    }

    /// An object of the tenant as it was a moment ago, for what is only shown.
    ///
    /// # Errors
    /// `NotFound`, `Unavailable`.
    pub async fn find_eventually(&self, object: ObjectId) -> Result<Object> {
        find(self.store, self.member.tenant(), object, Consistency::Eventual).await
    }

    /// The object of the tenant with a reference, however its letters are written, certainly as it is now.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn by_reference(&self, reference: &str) -> Result<Option<Object>> {
        match item::held_by(self.store, self.member.tenant(), reference).await? {
            Some(object) => {
                find(self.store, self.member.tenant(), object, Consistency::Strong).await.map(Some)
            }
            None => Ok(None),
        }
    }

    /// A new object. One that is there already under its id was sent twice, and is well.
    ///
    /// # Errors
    /// `refusal-object-reference-taken` when another object of the tenant has the reference, `Unavailable`.
    pub async fn create(&self, customer: &Customer, object: &Object, moment: Moment) -> Result<()> {
        let table = self.store.table();
        let mut transaction = Transaction::default();
        let taken = item::put_new(&mut transaction, table, object)?;
        self.log(&mut transaction, customer, moment, Deed::ObjectAdded(object.name.clone()))?;
        match self.store.write(transaction).await? {
            Written::Done => Ok(()),
            written if taken.is_some_and(|taken| written.refused(taken)) => Err(reference_taken()),
            Written::Refused(_) => self.find(customer.id, object.id).await.map(drop).map_err(|error| {
                if matches!(error, Error::NotFound) { refused("refusal-exists") } else { error }
            }),
        }
    }

    /// Writes what is known of an object now. A reference that it had before is free again.
    ///
    /// # Errors
    /// `refusal-changed-meanwhile` when it is not `before` any more, `refusal-object-reference-taken`, `Unavailable`.
    pub async fn save(
        &self,
        customer: &Customer,
        (before, after): (&Object, &Object),
        moment: Moment,
    ) -> Result<()> {
        let fields = before.changes(after);
        if fields.is_empty() {
            return Ok(());
        }
        let mut transaction = Transaction::default();
        let (changed, taken) = item::put(&mut transaction, self.store.table(), before, after)?;
        self.log(&mut transaction, customer, moment, Deed::ObjectChanged(before.name.clone(), fields))?;
        match self.store.write(transaction).await? {
            Written::Done => Ok(()),
            written if written.refused(changed) => Err(changed_meanwhile()),
            written if taken.is_some_and(|taken| written.refused(taken)) => Err(reference_taken()),
            Written::Refused(_) => Err(changed_meanwhile()),
        }
    }

    /// Gives a label to each of some objects that have none, at most a page of them, in the look of a portal. What has got
    /// one or gone out of service meanwhile lets none be given: the page is read again.
    ///
    /// # Errors
    /// `refusal-changed-meanwhile`, `Unavailable`.
    pub async fn give_labels(
        &self,
        customer: &Customer,
        labels: &[(ObjectId, LinkToken)],
        portal: PortalId,
        moment: Moment,
    ) -> Result<()> {
        if labels.is_empty() {
            return Ok(());
        }
        let (table, tenant) = (self.store.table(), self.member.tenant());
        let mut transaction = Transaction::default();
        for (object, token) in labels.iter().take(PAGE) {
            label::give(&mut transaction, table, (tenant, *object), token, (portal, moment.now))?;
        }
        self.log(&mut transaction, customer, moment, Deed::ObjectsLabelled(labels.len()))?;
        match self.store.write(transaction).await? {
            Written::Done => Ok(()),
            Written::Refused(_) => Err(changed_meanwhile()),
        }
    }

    /// Gives an object another label: the one that sticks on it opens nothing from now on.
    ///
    /// # Errors
    /// `refusal-changed-meanwhile` when it is not `object` any more, `Unavailable`.
    pub async fn renew_label(
        &self,
        customer: &Customer,
        object: &Object,
        (token, portal): (&LinkToken, PortalId),
        moment: Moment,
    ) -> Result<()> {
        let mut transaction = Transaction::default();
        label::renew(&mut transaction, self.store.table(), object, token, (portal, moment.now))?;
        self.log(&mut transaction, customer, moment, Deed::ObjectRelabelled(object.name.clone()))?;
        match self.store.write(transaction).await? {
            Written::Done => Ok(()),
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
        activity::log(transaction, self.store.table(), self.member.tenant(), activity)
    }
}

fn reference_taken() -> Error {
    refused("refusal-object-reference-taken")
}
