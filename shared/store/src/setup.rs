//! What whoever runs the deployment writes: tenants, portals, staff, customers. No function uses it.

use crate::{
    accounts::PasswordItem,
    customers::{CustomerItem, ReferenceItem, parts},
    documents,
    entity::{Consistency, Entity, text},
    error::refused,
    keys::{self, Key},
    links::LinkItem,
    members::MemberItem,
    objects, outbox,
    portals::{self, Expected, PortalItem, SlugItem},
    projects,
    staff::{StaffEmailItem, StaffItem},
    store::Store,
    transaction::{Transaction, Written},
    users::{UserEmailItem, UserItem},
};
use domain::{
    Result, TenantId,
    contact::ContactPerson,
    customer::{Customer, Location},
    document::Document,
    link::{LinkToken, PublicLink},
    notice::Outgoing,
    object::Object,
    portal::{Portal, Slug},
    project::Project,
    staff::Staff,
    text::Line,
    user::User,
};
use serde::{Deserialize, Serialize};

/// A company that runs portals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tenant {
    /// Its id.
    pub id: TenantId,
    /// Its name.
    pub name: Line,
}

impl Entity for Tenant {
    const KIND: &'static str = "TENANT";

    fn key(&self) -> Key {
        keys::tenant(self.id)
    }
}

/// Writing what a deployment begins with.
pub struct Setup<'a>(&'a Store);

impl<'a> Setup<'a> {
    pub(crate) const fn new(store: &'a Store) -> Self {
        Self(store)
    }

    /// A new tenant.
    ///
    /// # Errors
    /// `refusal-exists` when it is there, `Unavailable`.
    pub async fn create_tenant(&self, tenant: &Tenant) -> Result<()> {
        let mut transaction = Transaction::default();
        transaction.create(self.0.table(), tenant)?;
        self.done(transaction, "refusal-exists").await
    }

    /// A tenant, if it is there.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn tenant(&self, tenant: TenantId) -> Result<Option<Tenant>> {
        self.0.get(keys::tenant(tenant), Consistency::Strong).await
    }

    /// Writes a portal's settings, every version of a form that is not there yet, and its name in addresses. A name
    /// it had before goes on leading here.
    ///
    /// # Errors
    /// `refusal-slug-taken` when another portal has or had the name, `refusal-form-changed` when a version of a
    /// form is there with other fields, `Unavailable`.
    pub async fn put_portal(&self, portal: &Portal) -> Result<()> {
        let mut transaction = Transaction::default();
        let name = portals::put(&mut transaction, self.0.table(), portal, Expected::Anything)?.name;
        match self.0.write(transaction).await? {
            Written::Done => Ok(()),
            written if name.is_some_and(|name| written.refused(name)) => Err(refused("refusal-slug-taken")),
            Written::Refused(_) => Err(refused("refusal-form-changed")),
        }
    }

    /// The portal that a name leads to, if any does.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn portal_by_slug(&self, slug: &Slug) -> Result<Option<Portal>> {
        let found: Option<SlugItem> = self.0.get(keys::slug(slug), Consistency::Strong).await?;
        let Some(SlugItem { tenant, portal, .. }) = found else { return Ok(None) };
        let item: Option<PortalItem> = self.0.get(keys::portal(tenant, portal), Consistency::Strong).await?;
        match item {
            Some(item) => item.read(self.0).await.map(Some),
            None => Ok(None),
        }
    }

    /// A new member of staff, with a password or with an invitation to set one.
    ///
    /// # Errors
    /// `refusal-email-taken` when the address signs somebody in already, `Unavailable`.
    pub async fn create_staff(
        &self,
        staff: &Staff,
        phc: Option<&str>,
        invitation: Option<(&LinkToken, &PublicLink, &Outgoing)>,
    ) -> Result<()> {
        let table = self.0.table();
        let mut transaction = Transaction::default();
        let email =
            StaffEmailItem { email: Some(staff.email.clone()), tenant: staff.tenant, staff: staff.id };
        transaction.create(table, &email)?;
        transaction.create(table, &StaffItem::fresh(staff, invitation.is_some()))?;
        if let Some(phc) = phc {
            let partition = keys::staff_pk(staff.tenant, staff.id);
            transaction.create(table, &PasswordItem { partition, phc: phc.to_owned() })?;
        }
        if let Some((token, link, mail)) = invitation {
            transaction.create(table, &LinkItem::of(token, link))?;
            outbox::send(&mut transaction, table, mail)?;
        }
        self.done(transaction, "refusal-email-taken").await
    }

    /// A customer, new or changed.
    ///
    /// # Errors
    /// `refusal-reference-taken` when another customer of the tenant has the reference, `Unavailable`.
    pub async fn put_customer(&self, customer: &Customer) -> Result<()> {
        let table = self.0.table();
        let mut transaction = Transaction::default();
        let place = Some((customer.tenant, customer.reference.to_string()));
        let reference = ReferenceItem { place, customer: customer.id };
        let free = "attribute_not_exists(pk) OR customer = :customer";
        let ours = [(":customer", text(customer.id.to_string()))];
        transaction.put(table, reference.marshal()?, free, &ours)?;
        transaction.replace(table, &CustomerItem::from(customer))?;
        self.done(transaction, "refusal-reference-taken").await
    }

    /// A new place of a customer who is there.
    ///
    /// # Errors
    /// `refusal-exists` when it is there, or the customer is not; `Unavailable`.
    pub async fn create_location(&self, customer: &Customer, location: &Location) -> Result<()> {
        let mut transaction = Transaction::default();
        parts::add(&mut transaction, self.0.table(), customer, location)?;
        self.done(transaction, "refusal-exists").await
    }

    /// Somebody new to talk to at a customer who is there.
    ///
    /// # Errors
    /// `refusal-exists` when they are there, or the customer is not; `Unavailable`.
    pub async fn create_contact(&self, customer: &Customer, contact: &ContactPerson) -> Result<()> {
        let mut transaction = Transaction::default();
        parts::add(&mut transaction, self.0.table(), customer, contact)?;
        self.done(transaction, "refusal-exists").await
    }

    /// Writes a project of a customer.
    ///
    /// # Errors
    /// `refusal-exists` when it is there, `Unavailable`.
    pub async fn create_project(&self, customer: &Customer, project: &Project) -> Result<()> {
        let mut transaction = Transaction::default();
        projects::put_new(&mut transaction, self.0.table(), customer, project)?;
        self.done(transaction, "refusal-exists").await
    }

    /// A new object of a customer who is there.
    ///
    /// # Errors
    /// `refusal-exists` when it is there, or another one has its reference; `Unavailable`.
    pub async fn create_object(&self, object: &Object) -> Result<()> {
        let mut transaction = Transaction::default();
        objects::put_new(&mut transaction, self.0.table(), object)?;
        self.done(transaction, "refusal-exists").await
    }

    /// A new document of a customer who is there; its files are in the bucket already.
    ///
    /// # Errors
    /// `refusal-exists` when it is there; `Unavailable`.
    pub async fn create_document(&self, document: &Document) -> Result<()> {
        let mut transaction = Transaction::default();
        documents::put_new(&mut transaction, self.0.table(), document)?;
        self.done(transaction, "refusal-exists").await
    }

    /// A new user with all their memberships. `invited` says that they have not come in yet.
    ///
    /// # Errors
    /// `refusal-email-taken` when the address signs somebody in already, `Unavailable`.
    pub async fn create_user(&self, user: &User, invited: bool) -> Result<()> {
        let table = self.0.table();
        let mut transaction = Transaction::default();
        let place = Some((user.tenant, user.email.clone()));
        transaction.create(table, &UserEmailItem { place, user: user.id })?;
        let mut user = user.clone();
        if invited {
            let sent_at = user.id.made_at();
            for membership in user.memberships.values_mut() {
                *membership = membership.clone().invited(sent_at, false);
            }
        }
        transaction.create(table, &UserItem::fresh(&user))?;
        for (customer, membership) in &user.memberships {
            transaction.create(table, &MemberItem::of(&user, *customer, membership))?;
        }
        self.done(transaction, "refusal-email-taken").await
    }

    async fn done(&self, transaction: Transaction, otherwise: &'static str) -> Result<()> {
        match self.0.write(transaction).await? {
            Written::Done => Ok(()),
            Written::Refused(_) => Err(refused(otherwise)),
        }
    }
}
