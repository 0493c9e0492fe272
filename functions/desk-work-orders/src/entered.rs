//! What staff were told: the second form of a work order that they write down, and the work order that it makes.

use crate::{
    DeskWorkOrders,
    new::{Start, frame},
};
use domain::{
    Error, FormData, ObjectId, Result, UserId, WorkOrderId,
    change::{Change, Submission},
    customer::Location,
    error::there,
    link::LinkToken,
    object::Object,
    principal::StaffMember,
    request::{Entering, NewRequest},
    user::User,
    work_order::WorkOrder,
};
use jiff::civil::Date;
use store::{MemberRow, ObjectRow};
use views::{
    Locale,
    desk::{
        customers::{FormPage, Typed},
        new_work_order::Entered,
    },
    parts::Opt,
};
use web::{App, Call};

/// The second form with all that it offers.
pub struct Second<'a> {
    start: &'a Start,
    places: Vec<Location>,
    users: Vec<Opt>,
    objects: Vec<Opt>,
    object: Option<Object>,
}

impl<'a> Second<'a> {
    /// Reads what the form offers; `object`: the one that it was begun from or that was chosen. One that is not the
    /// customer's is as none.
    pub async fn read(
        app: &DeskWorkOrders,
        who: &StaffMember,
        start: &'a Start,
        object: &str,
    ) -> Result<Self> {
        let nothing =
            Self { start, places: Vec::new(), users: Vec::new(), objects: Vec::new(), object: None };
        let Some(customer) = &start.customer else { return Ok(nothing) };
        let store = &app.site().store;
        let all = store.desk_objects(who);
        let members = store.members_of(who, customer);
        let ((_, places), users, objects, object) = futures_util::try_join!(
            all.owner(customer.id),
            members.list(),
            all.choices(customer.id),
            named_object(app, who, start, object),
        )?;
        let object = object.filter(Object::is_in_service);
        let gets_in = |row: &&MemberRow| !row.off && row.membership.opens(start.portal.id);
        let user =
            |row: &MemberRow| Opt::new(row.user.to_string(), row.name.as_str()).hint(row.email.as_str());
        let mut choices: Vec<Opt> = objects.iter().map(choice).collect();
        // The one that it was begun from stands there, however many others there are.
        if let Some(object) = object.as_ref().filter(|one| objects.iter().all(|row| row.id != one.id)) {
            let name = Opt::new(object.id.to_string(), object.name.as_str());
            choices.insert(0, name.hint(object.kind.as_str()));
        }
        let users = users.iter().filter(gets_in).map(user).collect();
        Ok(Self { places, users, objects: choices, object, ..nothing })
    }

    /// The form that nobody has touched yet.
    pub async fn untouched(&self, app: &DeskWorkOrders, who: &StaffMember, call: &Call) -> Result<FormPage> {
        let data = self.shown(call).untouched(self.object.as_ref());
        self.page(app, who, call, &Typed { data, ..Typed::default() }).await
    }

    /// The form with what was typed, and what is wrong with it.
    pub async fn page(
        &self,
        app: &DeskWorkOrders,
        who: &StaffMember,
        call: &Call,
        typed: &Typed,
    ) -> Result<FormPage> {
        let title = Locale::of(call.language()).t("new-work-order").into_owned();
        let once = once(&typed.data, call).to_string();
        Ok(self.shown(call).page(frame(app, who, call, title).await?, once, typed))
    }

    fn shown(&self, call: &Call) -> Entered<'_> {
        Entered {
            portal: &self.start.portal,
            work_type: &self.start.work_type,
            customer: self.start.customer.as_ref(),
            users: &self.users,
            places: &self.places,
            objects: &self.objects,
            today: today(self.start, call),
        }
    }
}

/// Makes a work order of the form, or finds the one that it made before.
///
/// # Errors
/// `Invalid` with the fields to mend, `Unavailable`.
pub async fn enter(
    app: &DeskWorkOrders,
    who: &StaffMember,
    call: &Call,
    start: &Start,
    form: &FormData,
) -> Result<WorkOrder> {
    let (desk, id) = (app.site().store.desk(who), once(form, call));
    match desk.work_order(id).await {
        Err(Error::NotFound) => {}
        sent => return sent,
    }
    let (places, user, object) = futures_util::try_join!(
        places(app, who, start),
        named_user(app, who, start, form.get("contact")),
        named_object(app, who, start, form.get("object")),
    )?;
    let given = Entering {
        portal: &start.portal,
        work_type: &start.work_type,
        today: today(start, call),
        customer: start.customer.as_ref(),
        places: &places,
        user: user.as_ref(),
        object: object.as_ref(),
    };
    let request = NewRequest::entered(form, &given)?;
    let submission = Submission {
        portal: &start.portal,
        id,
        number: desk.next_number(given.today.year()).await?,
        language: given.language(form),
        customer: given.customer,
        user: given.user(),
        staff: Some(who.actor()),
        confirmation_token: LinkToken::new(call.entropy()),
        status_token: LinkToken::new(call.entropy()),
    };
    desk.enter(Change::submit(request, submission, call.moment())).await
}

/// The work order that a form makes.
fn once(form: &FormData, call: &Call) -> WorkOrderId {
    form.get("once").parse().unwrap_or_else(|_| call.new_id())
}

async fn places(app: &DeskWorkOrders, who: &StaffMember, start: &Start) -> Result<Vec<Location>> {
    match &start.customer {
        Some(customer) => Ok(app.site().store.desk_objects(who).owner(customer.id).await?.1),
        None => Ok(Vec::new()),
    }
}

/// The customer's user of an id; none: it names none of theirs.
async fn named_user(
    app: &DeskWorkOrders,
    who: &StaffMember,
    start: &Start,
    id: &str,
) -> Result<Option<User>> {
    match (&start.customer, id.parse::<UserId>()) {
        (Some(customer), Ok(id)) => there(app.site().store.members_of(who, customer).find(id).await),
        _ => Ok(None),
    }
}

/// The customer's object of an id; none: it names none of theirs.
async fn named_object(
    app: &DeskWorkOrders,
    who: &StaffMember,
    start: &Start,
    id: &str,
) -> Result<Option<Object>> {
    match (&start.customer, id.parse::<ObjectId>()) {
        (Some(customer), Ok(id)) => there(app.site().store.desk_objects(who).find(customer.id, id).await),
        _ => Ok(None),
    }
}

/// An object to choose.
fn choice(row: &ObjectRow) -> Opt {
    let named = Opt::new(row.id.to_string(), row.name.as_str());
    named.told_apart([Some(row.kind.clone()), row.serial.clone()])
}

/// Today on the portal's calendar.
fn today(start: &Start, call: &Call) -> Date {
    call.now().to_zoned(start.portal.zone()).date()
}
