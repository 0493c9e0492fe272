//! The parts of the store: each by whom it is for, so that whoever asks for one says in whose name.

use crate::{
    accounts::Accounts,
    activity::Activities,
    challenges::Challenges,
    change_requests::DeskChangeRequests,
    choices::PersonChoices,
    company::Company,
    customers::{Customers, DeskCustomers},
    deliveries::Deliveries,
    desk_staff::DeskStaff,
    imports::Imports,
    invitations::Invitations,
    limits::Limits,
    links::Links,
    members::Members,
    objects::{DeskObjects, ObjectIndex, OwnObjects},
    portals::Portals,
    projects::{DeskProjects, OwnProjects},
    reminders::Reminders,
    resets::Resets,
    settings::DeskPortals,
    setup::Setup,
    store::Store,
    tenants::Tenants,
    tries::Tries,
    uploads::Uploads,
    views::Views,
    work_orders::{AskingStore, DeskStore, ImportedWorkOrders, OpenRecord, OwnWorkOrders, WorkOrderIndex},
};
use domain::{
    Error, Result, TenantId, WorkOrderId,
    customer::Customer,
    import::{Import, ImportCommand},
    notice::Outgoing,
    principal::{Guest, LinkHolder, Member, StaffMember},
    staff::Staff,
    user::User,
};

impl Store {
    /// Portals and their forms, for everybody.
    #[must_use]
    pub const fn portals(&self) -> Portals<'_> {
        Portals::new(self)
    }

    /// What a guest of a portal may do.
    #[must_use]
    pub const fn guest<'a>(&'a self, guest: &Guest) -> AskingStore<'a> {
        AskingStore::of_guest(self, guest)
    }

    /// What a user who asks for work may do.
    #[must_use]
    pub const fn asking<'a>(&'a self, member: &Member) -> AskingStore<'a> {
        AskingStore::of_user(self, member)
    }

    /// What a member's own company has asked for, as far as they may see it.
    #[must_use]
    pub const fn own_work_orders<'a>(&'a self, member: &'a Member) -> OwnWorkOrders<'a> {
        OwnWorkOrders::new(self, member)
    }

    /// One record of a member's own company, if they may see it.
    #[must_use]
    pub const fn own_record<'a>(&'a self, member: &'a Member, id: WorkOrderId) -> OpenRecord<'a> {
        OpenRecord::of_member(self, member, id)
    }

    /// The one record that a public link opens.
    #[must_use]
    pub fn linked<'a>(&'a self, holder: &LinkHolder) -> OpenRecord<'a> {
        OpenRecord::by_link(self, holder)
    }

    /// The records of a member of staff's tenant.
    #[must_use]
    pub const fn desk<'a>(&'a self, member: &'a StaffMember) -> DeskStore<'a> {
        DeskStore::new(self, member)
    }

    /// Challenges of users who sign in by mail.
    #[must_use]
    pub const fn challenges(&self) -> Challenges<'_> {
        Challenges::new(self)
    }

    /// Which mails whoever is signed in gets.
    #[must_use]
    pub fn choices_of<'a>(&'a self, member: &Member) -> PersonChoices<'a> {
        PersonChoices::new(self, member.tenant(), member.user.email.clone())
    }

    /// Which mails the reader of a mail gets, by the link in it.
    ///
    /// # Errors
    /// `NotFound` for a link of another kind.
    pub fn choices_by<'a>(&'a self, holder: &LinkHolder) -> Result<PersonChoices<'a>> {
        let email = holder.link.person().ok_or(Error::NotFound)?;
        Ok(PersonChoices::new(self, holder.link.tenant, email))
    }

    /// Which mails somebody gets, for whoever sends them.
    #[must_use]
    pub fn choices_for<'a>(&'a self, mail: &Outgoing) -> PersonChoices<'a> {
        PersonChoices::new(self, mail.tenant, mail.to.clone())
    }

    /// Customers, for the session check.
    #[must_use]
    pub const fn customers(&self) -> Customers<'_> {
        Customers::new(self)
    }

    /// Invitations of users, for whoever holds one.
    #[must_use]
    pub const fn invitations(&self) -> Invitations<'_> {
        Invitations::new(self)
    }

    /// The customers of a member of staff's tenant.
    #[must_use]
    pub const fn desk_customers<'a>(&'a self, member: &'a StaffMember) -> DeskCustomers<'a> {
        DeskCustomers::new(self, member)
    }

    /// The colleagues of a member of staff, for those who look after them.
    #[must_use]
    pub const fn desk_staff<'a>(&'a self, member: &'a StaffMember) -> DeskStaff<'a> {
        DeskStaff::new(self, member)
    }

    /// What was done at a member of staff's tenant.
    #[must_use]
    pub const fn activities<'a>(&'a self, member: &StaffMember) -> Activities<'a> {
        Activities::new(self, member)
    }

    /// The data of a member's own company: facts, contact, addresses.
    #[must_use]
    pub const fn company_data<'a>(&'a self, member: &'a Member) -> Company<'a> {
        Company::new(self, member)
    }

    /// The changes of companies' data that wait for a member of staff's tenant.
    #[must_use]
    pub const fn change_requests<'a>(&'a self, member: &'a StaffMember) -> DeskChangeRequests<'a> {
        DeskChangeRequests::new(self, member)
    }

    /// The objects of a member's own company, as far as they may see them.
    #[must_use]
    pub const fn own_objects<'a>(&'a self, member: &'a Member) -> OwnObjects<'a> {
        OwnObjects::new(self, member)
    }

    /// The objects of the customers of a member of staff's tenant.
    #[must_use]
    pub const fn desk_objects<'a>(&'a self, member: &'a StaffMember) -> DeskObjects<'a> {
        DeskObjects::new(self, member)
    }

    /// By what objects are found, for whoever keeps it up.
    #[must_use]
    pub const fn object_index(&self) -> ObjectIndex<'_> {
        ObjectIndex::new(self)
    }

    /// The projects of a member's own company, as far as they may see them.
    #[must_use]
    pub const fn own_projects<'a>(&'a self, member: &'a Member) -> OwnProjects<'a> {
        OwnProjects::new(self, member)
    }

    /// The projects of the customers of a member of staff's tenant.
    #[must_use]
    pub const fn desk_projects<'a>(&'a self, member: &'a StaffMember) -> DeskProjects<'a> {
        DeskProjects::new(self, member)
    }

    /// The users of a member's own company.
    #[must_use]
    pub fn company<'a>(&'a self, member: &Member) -> Members<'a> {
        Members::new(self, member.tenant(), &member.customer, member.actor())
    }

    /// The users of one of the customers of a member of staff's tenant.
    #[must_use]
    pub fn members_of<'a>(&'a self, staff: &StaffMember, customer: &Customer) -> Members<'a> {
        Members::new(self, staff.tenant(), customer, staff.actor())
    }

    /// What anybody may ask for, so many times an hour.
    #[must_use]
    pub const fn limits(&self) -> Limits<'_> {
        Limits::new(self)
    }

    /// Tenants' rules for their desks.
    #[must_use]
    pub const fn tenants(&self) -> Tenants<'_> {
        Tenants::new(self)
    }

    /// Public links, by their secret.
    #[must_use]
    pub const fn links(&self) -> Links<'_> {
        Links::new(self)
    }

    /// Views of a portal with a user's eyes.
    #[must_use]
    pub const fn views(&self) -> Views<'_> {
        Views::new(self)
    }

    /// New passwords of staff who have lost theirs.
    #[must_use]
    pub const fn resets(&self) -> Resets<'_> {
        Resets::new(self)
    }

    /// Staff, their passwords and sessions.
    #[must_use]
    pub const fn staff_accounts(&self) -> Accounts<'_, Staff> {
        Accounts::new(self)
    }

    /// Tries to sign in at the desk.
    #[must_use]
    pub fn staff_tries(&self) -> Tries<'_> {
        Tries::at_the_desk(self)
    }

    /// Tries of a tenant's users to sign in.
    #[must_use]
    pub fn user_tries(&self, tenant: TenantId) -> Tries<'_> {
        Tries::of_users(self, tenant)
    }

    /// Customers' users, their passwords and sessions.
    #[must_use]
    pub const fn user_accounts(&self) -> Accounts<'_, User> {
        Accounts::new(self)
    }

    /// Files, for whoever checks them.
    #[must_use]
    pub const fn uploads(&self) -> Uploads<'_> {
        Uploads::new(self)
    }

    /// By what work orders are found, for whoever keeps it up.
    #[must_use]
    pub const fn work_order_index(&self) -> WorkOrderIndex<'_> {
        WorkOrderIndex::new(self)
    }

    /// The imports of a member of staff's tenant.
    #[must_use]
    pub const fn desk_imports(&self, member: &StaffMember) -> Imports<'_> {
        Imports::new(self, member.tenant())
    }

    /// The imports of a tenant, for whoever carries one on.
    #[must_use]
    pub const fn imports(&self, command: &ImportCommand) -> Imports<'_> {
        Imports::new(self, command.tenant)
    }

    /// The work orders that an import brings.
    #[must_use]
    pub const fn imported(&self, import: &Import) -> ImportedWorkOrders<'_> {
        ImportedWorkOrders::new(self, import.tenant, import.id)
    }

    /// Reminders of visits, for whoever sends them.
    #[must_use]
    pub const fn reminders(&self) -> Reminders<'_> {
        Reminders::new(self)
    }

    /// Mails, for whoever sends them.
    #[must_use]
    pub const fn deliveries(&self) -> Deliveries<'_> {
        Deliveries::new(self)
    }

    /// The portals of a member of staff's tenant, to be set up.
    #[must_use]
    pub const fn desk_portals<'a>(&'a self, member: &'a StaffMember) -> DeskPortals<'a> {
        DeskPortals::new(self, member)
    }

    /// Tenants, portals, staff and customers, for whoever runs the deployment. No function uses it.
    #[must_use]
    pub const fn setup(&self) -> Setup<'_> {
        Setup::new(self)
    }
}
