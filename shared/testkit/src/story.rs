//! What stories begin with: moments, ids and secrets, a form that a guest has filled in, a request out of it.

use crate::{cloud::Cloud, demo::Demo};
use domain::{
    CustomerId, EventId, FileId, FormData, Language, Result, UserId, WorkOrderId,
    activity::{About, Activity, Deed},
    change::{Change, Moment, Submission},
    customer::Location,
    file::{File, FileKind, FileState, SentBy},
    link::{LinkToken, PublicLink},
    notice::Outgoing,
    number::Number,
    object::Object,
    portal::Portal,
    principal::{Guest, LinkHolder, Member},
    request::{AskedBy, Given, MAIN_PLACE, NewRequest},
    text::Line,
    timeline::Actor,
    user::MemberRole,
    work_order::WorkOrder,
};
use serde_json::{Value, json};
use store::{Store, Submitted};

impl Cloud {
    /// Now, and an event that has not happened yet.
    #[must_use]
    pub fn moment(&self) -> Moment {
        Moment { now: self.now(), event: EventId::new(self.now(), self.entropy()) }
    }

    /// What becomes of an invitation as `on-mail` sends it: its link is there.
    ///
    /// # Panics
    /// When it is no invitation, or the link cannot be written.
    pub async fn mail_sent(&self, mail: &Outgoing) -> PublicLink {
        let (token, link) = mail.invitation().expect("an invitation");
        let store = self.store();
        store.links().keep(token, &link).await.expect("the link is written");
        store.links().find(token).await.expect("the link is there")
    }

    /// The same of the invitation of a user to a customer, whose mail the store has made out.
    pub async fn invitation_sent(
        &self,
        (user, customer): (UserId, CustomerId),
        mail: &Outgoing,
    ) -> PublicLink {
        let mut mail = mail.clone();
        mail.notice.opens(format!("{user}/{customer}"));
        self.mail_sent(&mail).await
    }

    /// The id of an empty form.
    #[must_use]
    pub fn work_order_id(&self) -> WorkOrderId {
        WorkOrderId::new(self.now(), self.entropy())
    }

    /// What the log says of a second factor that somebody has switched on.
    pub fn factor_switched(&self) -> Activity {
        Activity::new(self.moment(), Actor::System, About::company(), Deed::FactorSwitched(true))
    }

    /// The secret of a link.
    #[must_use]
    pub fn token(&self) -> LinkToken {
        let mut entropy = [0; 20];
        entropy[4..].copy_from_slice(&self.entropy());
        LinkToken::new(entropy)
    }

    /// A photo that was announced for a work order.
    ///
    /// # Panics
    /// Never.
    #[must_use]
    pub fn photo(&self, demo: &Demo, work_order: WorkOrderId, bytes: u64) -> File {
        File {
            id: FileId::new(self.now(), self.entropy()),
            tenant: demo.tenant.id,
            of: work_order.into(),
            name: Line::parse("lift-2.jpg").expect("a name"),
            kind: FileKind::Jpeg,
            bytes,
            field: None,
            state: FileState::Expected,
            sent_by: SentBy::Guest,
            at: self.now(),
        }
    }

    /// Copies of a request, as if `count` guests had sent the same: their numbers go on behind its own.
    ///
    /// # Panics
    /// When the database does not take them.
    pub fn multiply(&self, work_order: &WorkOrder, count: u32) {
        let key = store::keys::work_order(work_order.tenant, work_order.id);
        let key = json!({ "pk": { "S": key.pk }, "sk": { "S": key.sk } });
        let get = serde_json::from_value(json!({ "TableName": crate::TABLE, "Key": key }));
        let found = self.database().get_item(get.expect("a GetItem call")).expect("the item can be read");
        let item = serde_json::to_value(found).expect("items are JSON")["Item"].clone();
        let copies: Vec<Value> = (1..=count).map(|further| self.copy(work_order, &item, further)).collect();
        for batch in copies.chunks(25) {
            let call = serde_json::from_value(json!({ "RequestItems": { crate::TABLE: batch } }));
            self.database().batch_write_item(call.expect("a BatchWriteItem call")).expect("copies are taken");
        }
    }

    /// When an item goes away by itself (seconds since 1970), if it is there and does.
    ///
    /// # Panics
    /// When the database does not answer.
    #[must_use]
    pub fn expires(&self, key: &store::keys::Key) -> Option<i64> {
        let key = json!({ "pk": { "S": key.pk }, "sk": { "S": key.sk } });
        let get = serde_json::from_value(json!({ "TableName": crate::TABLE, "Key": key }));
        let found = self.database().get_item(get.expect("a GetItem call")).expect("the item can be read");
        let found = serde_json::to_value(found).expect("items are JSON");
        found["Item"][store::keys::EXPIRES]["N"].as_str()?.parse().ok()
    }

    fn copy(&self, work_order: &WorkOrder, item: &Value, further: u32) -> Value {
        let (mut item, tenant) = (item.clone(), work_order.tenant);
        let number = Number { count: work_order.number.count + further, ..work_order.number };
        item["pk"]["S"] = json!(store::keys::work_order_pk(tenant, self.work_order_id()));
        item[store::keys::QUEUE_SK]["S"] = json!(number.sortable());
        item[store::keys::NUMBER_PK]["S"] = json!(store::keys::number(tenant, number));
        item["number"]["S"] = json!(number);
        json!({ "PutRequest": { "Item": item } })
    }

    /// A cloud with the demo company in it, and the store over it.
    ///
    /// # Panics
    /// When the company cannot be written: there is nothing to test then.
    pub async fn with_demo() -> (Self, Store, Demo) {
        let cloud = Self::new();
        let (store, demo) = cloud.seeded().await;
        (cloud, store, demo)
    }

    /// Has the demo company move in; answers the store over it.
    ///
    /// # Panics
    /// When the company cannot be written: there is nothing to test then.
    pub async fn seeded(&self) -> (Store, Demo) {
        let (store, demo) = (self.store(), crate::demo::demo());
        demo.seed(&store, None).await.expect("the demo company is written");
        store.units().take();
        (store, demo)
    }
}

impl Demo {
    /// A form as a guest fills it in on an ordinary day: a malfunction, with company and phone.
    #[must_use]
    pub fn filled_form(&self) -> FormData {
        [
            ("type", "malfunction"),
            ("name", "Anouk Visser"),
            ("email", "a.visser@bakkerijvisser.example"),
            ("phone", "+31 50 555 0117"),
            ("company", "Bakkerij Visser"),
            ("street", "Oude Ebbingestraat 51"),
            ("postcode", "9712 HC"),
            ("city", "Groningen"),
            ("country", "NL"),
            ("description", "The goods lift stops between the bakery and the shop, and its doors stay shut."),
            ("f.trapped", "no"),
            ("f.installation", "goods-lift"),
            ("f.floor", "1"),
            ("f.symptoms", "doors"),
            ("f.symptoms", "stands-still"),
            ("terms", "yes"),
        ]
        .into_iter()
        .collect()
    }

    /// The change that sending this form to a portal is.
    ///
    /// # Errors
    /// When the form has fields to mend.
    pub fn submission(
        &self,
        cloud: &Cloud,
        portal: &Portal,
        form: &FormData,
        id: WorkOrderId,
        number: Number,
    ) -> Result<Change> {
        let today = cloud.now().to_zoned(portal.zone()).date();
        let customer = self.customers.iter().find(|known| {
            known.reference.as_str() == form.get("reference") && known.has_postcode(form.get("postcode"))
        });
        let language = Language::En;
        let given = Given { portal, today, by: AskedBy::Guest(customer), object: None, file_fields: &[] };
        let request = NewRequest::parse(form, &given)?;
        let submission = Submission {
            portal,
            id,
            number,
            language,
            customer,
            user: None,
            staff: None,
            confirmation_token: cloud.token(),
            status_token: cloud.token(),
        };
        Ok(Change::submit(request, submission, cloud.moment()))
    }

    /// A request that a guest has sent to a portal, as the form's function does it.
    ///
    /// # Errors
    /// What the store says.
    pub async fn submit(&self, cloud: &Cloud, store: &Store, portal: &Portal) -> Result<Change> {
        let guest = Guest { tenant: portal.tenant, portal: portal.id };
        let number = store.guest(&guest).next_number(2026).await?;
        let mut form = self.filled_form();
        if portal.guests.known_only() {
            form.set("reference", "K-1001");
            form.set("postcode", "9711 HG");
        }
        let change = self.submission(cloud, portal, &form, cloud.work_order_id(), number)?;
        match store.guest(&guest).submit(change.clone()).await? {
            Submitted::New(_) => Ok(change),
            Submitted::Already(_) => Err(domain::Error::internal("a new form was sent before")),
        }
    }

    /// A request that counts: sent to the open portal, and confirmed by its mail's link.
    ///
    /// # Errors
    /// What the store says.
    pub async fn confirmed(&self, cloud: &Cloud, store: &Store) -> Result<WorkOrder> {
        let sent = self.submit(cloud, store, self.portal()).await?;
        let holder = holder(&sent, domain::link::LinkKind::Confirmation);
        let change = Change::confirm(&sent.after, self.portal(), cloud.moment())?;
        store.linked(&holder).commit(change).await
    }

    /// The user of a role at the first customer as if signed in at the open portal; the session is not written down.
    ///
    /// # Panics
    /// Never: they are members there.
    #[must_use]
    pub fn member_of(&self, role: MemberRole) -> Member {
        let session = domain::SessionId::new(jiff::Timestamp::UNIX_EPOCH, [8; 16]);
        let (user, customer) = (self.user(role).clone(), self.customers[0].clone());
        Member::of(user, session, customer, self.portal()).expect("a member")
    }

    /// A request that the user of a role has sent, as the form's function does it.
    ///
    /// # Errors
    /// What the store says.
    pub async fn raised(&self, cloud: &Cloud, store: &Store, role: MemberRole) -> Result<WorkOrder> {
        self.raised_on(cloud, store, role, None).await
    }

    /// The same about an object, at its place.
    ///
    /// # Errors
    /// What the store says.
    pub async fn raised_on(
        &self,
        cloud: &Cloud,
        store: &Store,
        role: MemberRole,
        object: Option<&Object>,
    ) -> Result<WorkOrder> {
        let (portal, member) = (self.portal(), self.member_of(role));
        let asking = store.asking(&member);
        let number = asking.next_number(2026).await?;
        let mut form = self.filled_form();
        let places: Vec<Location> = self.locations.iter().map(|(_, place)| place.clone()).collect();
        let place = object.and_then(|object| object.location);
        form.set("place", place.map_or_else(|| MAIN_PLACE.to_owned(), |place| place.to_string()));
        let today = cloud.now().to_zoned(portal.zone()).date();
        let language = member.user.language;
        let given = Given { portal, today, by: AskedBy::User(&member, &places), object, file_fields: &[] };
        let submission = Submission {
            portal,
            id: cloud.work_order_id(),
            number,
            language,
            customer: Some(&member.customer),
            user: Some(&member.user),
            staff: None,
            confirmation_token: cloud.token(),
            status_token: cloud.token(),
        };
        let change = Change::submit(NewRequest::parse(&form, &given)?, submission, cloud.moment());
        Ok(asking.submit(change).await?.work_order().clone())
    }

    /// Whoever holds a request's status link.
    #[must_use]
    pub fn status_holder(&self, cloud: &Cloud, work_order: &WorkOrder) -> LinkHolder {
        let kind = domain::link::LinkKind::Request;
        let expires_at = cloud.now() + jiff::SignedDuration::from_hours(24);
        let record = work_order.id.to_string();
        let (tenant, portal) = (work_order.tenant, Some(work_order.portal));
        let link = PublicLink { kind, tenant, portal, record, expires_at, revoked: false, holder: None };
        LinkHolder { link, token: work_order.status_token.clone() }
    }
}

/// Whoever holds the link of this kind that a change has made.
pub(crate) fn holder(change: &Change, kind: domain::link::LinkKind) -> LinkHolder {
    let made = change.links.iter().find(|(_, link)| link.kind == kind);
    let (token, link) = made.expect("the change makes such a link").clone();
    LinkHolder { link, token }
}
