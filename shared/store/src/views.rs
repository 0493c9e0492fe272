//! Seeing a portal as one of its users does. Which view is on stands with the session of the staff that it hangs on, in
//! the item that is read with every look anyway: it ends with the session, with another view of the same session, and
//! when it is left.

use crate::{
    activity,
    entity::text,
    keys,
    links::{self, LinkItem},
    store::Store,
    transaction::{Edit, Transaction, Written},
};
use aws_sdk_dynamodb::types::AttributeValue;
use domain::{
    Error, Result, SessionId, TenantId,
    account::Account as _,
    activity::{About, Activity, Deed, Person},
    change::Moment,
    customer::Customer,
    desk_rules::DeskRules,
    link::{LinkKind, LinkToken, PublicLink},
    portal::Portal,
    principal::{Member, StaffMember},
    staff::Staff,
    timeline::Actor,
    user::User,
    view::View,
};
use jiff::Timestamp;
use std::collections::BTreeMap;

/// Whom a view is about, as they are now.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen {
    /// Who looks.
    pub staff: Staff,
    /// As whom.
    pub user: User,
    /// For which customer.
    pub customer: Customer,
    /// Which view is on in each of the staff's sessions.
    views: BTreeMap<SessionId, SessionId>,
    /// What is asked of everybody at the desk.
    rules: DeskRules,
}

impl Seen {
    /// Whether this is the view that is on in a session of the staff.
    #[must_use]
    pub fn is_on(&self, session: SessionId, view: SessionId) -> bool {
        self.views.get(&session) == Some(&view)
    }

    /// The member that a portal is shown to in this view, with the view's own session; none: nobody is shown it.
    #[must_use]
    pub fn member(&self, view: &View, session: SessionId, portal: &Portal, now: Timestamp) -> Option<Member> {
        let shown = (self.user.clone(), self.customer.clone());
        view.member(session, (&self.staff, self.rules), shown, portal, now)
    }
}

/// Views of a portal with a user's eyes.
pub struct Views<'a>(&'a Store);

impl<'a> Views<'a> {
    pub(crate) const fn new(store: &'a Store) -> Self {
        Self(store)
    }

    /// The link that begins a view, and the entry in the customer's log: both or none.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn offer(
        &self,
        who: &StaffMember,
        (customer, user, portal): (&Customer, &User, &Portal),
        token: &LinkToken,
        moment: Moment,
    ) -> Result<()> {
        let view = View { staff: who.id(), session: who.session, customer: customer.id, user: user.id };
        let link = PublicLink::new(LinkKind::View, who.tenant(), view, moment.now).at(portal.id);
        let mut transaction = Transaction::default();
        transaction.create(self.0.table(), &LinkItem::of(token, &link))?;
        let deed = Deed::ViewBegun(Person::of(user), portal.name.clone());
        self.log(&mut transaction, customer, (moment, who.actor()), deed)?;
        self.0.write(transaction).await.map(drop)
    }

    /// Whom a view is about: the staff certainly as they are now, the others as they were a moment ago, and the rules
    /// of the desk as every page there has them.
    ///
    /// # Errors
    /// `NotFound` when one of them is not there, `Unavailable`.
    pub async fn look(&self, tenant: TenantId, view: &View, now: Timestamp) -> Result<Seen> {
        let (accounts, users, customers) =
            (self.0.staff_accounts(), self.0.user_accounts(), self.0.customers());
        let tenants = self.0.tenants();
        let (staff, user, customer, rules) = tokio::try_join!(
            accounts.item(tenant, view.staff),
            users.item_eventually(tenant, view.user),
            customers.find(tenant, view.customer),
            tenants.rules(tenant, now),
        )?;
        let (Some(staff), Some(user), Some(customer)) = (staff, user, customer) else {
            return Err(Error::NotFound);
        };
        let views = staff.views.clone();
        Ok(Seen { staff: staff.try_into()?, user: user.try_into()?, customer, views, rules })
    }

    /// Uses a link up: from now on its view is on in the staff's session, in the place of one that was before.
    ///
    /// # Errors
    /// `LinkGone` when it was used before, `Unavailable`.
    pub async fn begin(
        &self,
        (token, link): (&LinkToken, &PublicLink),
        seen: &Seen,
        (session, view): (SessionId, SessionId),
    ) -> Result<()> {
        // Views of sessions that are not there any more go along.
        let kept = seen.views.iter().filter(|(held, _)| seen.staff.sessions.contains_key(held));
        let mut views: BTreeMap<SessionId, SessionId> = kept.map(|(held, view)| (*held, *view)).collect();
        views.insert(session, view);
        let views = views.iter().map(|(held, view)| (held.to_string(), text(view.to_string()))).collect();
        let on = Edit::of(keys::account(keys::staff_pk(seen.staff.tenant, seen.staff.id)))
            .set("views", AttributeValue::M(views))
            .add("turn", 1)
            .only_if("attribute_exists(#sessions.#held)", &[])
            .naming("held", &session.to_string());
        let mut transaction = Transaction::default();
        transaction.edit(self.0.table(), links::use_up(link, token))?;
        transaction.edit(self.0.table(), on)?;
        match self.0.write(transaction).await? {
            Written::Done => Ok(()),
            Written::Refused(_) => Err(Error::LinkGone),
        }
    }

    /// Ends a view of this session of its own, with its entry in the customer's log, whatever has become of the portal
    /// or the user meanwhile. One that has ended is well.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn end(&self, tenant: TenantId, view: &View, own: SessionId, moment: Moment) -> Result<()> {
        let seen = match self.look(tenant, view, moment.now).await {
            Err(Error::NotFound) => return Ok(()),
            seen => seen?,
        };
        let session = view.session.to_string();
        let off = Edit::of(keys::account(keys::staff_pk(tenant, view.staff)))
            .remove_in("views", &session)
            .add("turn", 1)
            .only_if("#views.#held = :view", &[(":view", text(own.to_string()))])
            .naming("held", &session);
        let mut transaction = Transaction::default();
        transaction.edit(self.0.table(), off)?;
        let deed = Deed::ViewEnded(Person::of(&seen.user));
        self.log(&mut transaction, &seen.customer, (moment, seen.staff.actor()), deed)?;
        self.0.write(transaction).await.map(drop)
    }

    fn log(
        &self,
        transaction: &mut Transaction,
        customer: &Customer,
        (moment, by): (Moment, Actor),
        what: Deed,
    ) -> Result<usize> {
        let activity = Activity::new(moment, by, About::of(customer), what);
        activity::log(transaction, self.0.table(), customer.tenant, activity)
    }
}
