//! What a customer has several of, each with a form of its own: places, people to talk to, addresses. One set of handlers
//! serves all; a further kind is one more [`Entry`] and its routes.

use crate::{page, show::flash_id};
use desk::Around;
use domain::{
    CustomerId, Error, FieldErrors, FormData, Problem, Refusal, Result, activity::Deed, change::Moment,
    customer::Customer, principal::StaffMember,
};
use std::{fmt::Display, str::FromStr, sync::Arc};
use store::DeskCustomers as Desk;
use views::desk::customers::{CustomerForm, FormPage, Typed, address};
use web::{Call, NewId, Reply, Site};

/// One kind of what a customer has several of.
pub trait Entry: Clone + Sized + Send + Sync + 'static {
    /// Its id.
    type Id: Copy + NewId + FromStr + Display + Send + Sync;
    /// What is read to show or change one.
    type Beside: Send + Sync;
    /// What its id is called in addresses, and its messages after `flash-`.
    const NAME: &'static str;

    /// The one that a form says.
    ///
    /// # Errors
    /// Every field to mend.
    fn parse(id: Self::Id, form: &FormData) -> Result<Self, FieldErrors>;

    /// What it was when its form was given out.
    fn stamp(&self) -> String;

    /// Whether something that was done meanwhile stands against a change of it.
    fn collides(deed: &Deed) -> bool;

    /// Its form; none: of a new one.
    fn form<'a>(customer: &'a Customer, beside: &'a Self::Beside, one: Option<&'a Self>) -> CustomerForm<'a>;

    /// Reads what stands beside it.
    fn beside(desk: &Desk<'_>, customer: CustomerId) -> impl Future<Output = Result<Self::Beside>> + Send;

    /// Reads one, certainly as it is now.
    fn find(
        desk: &Desk<'_>,
        customer: CustomerId,
        beside: &Self::Beside,
        id: Self::Id,
    ) -> impl Future<Output = Result<Self>> + Send;

    /// Writes what becomes of one: from nothing it is added, into nothing it is taken away.
    fn put(
        desk: &Desk<'_>,
        of: (&Customer, &Self::Beside),
        change: (Option<&Self>, Option<&Self>),
        sent: &FormData,
        moment: Moment,
    ) -> impl Future<Output = Result<()>> + Send;
}

/// Where an entry is: whose it is, what stands beside it, and itself; none: a new one.
struct Place<E: Entry> {
    customer: Customer,
    beside: E::Beside,
    one: Option<E>,
}

impl<E: Entry> Place<E> {
    async fn read(app: &Site, who: &StaffMember, call: &Call, id: Option<E::Id>) -> Result<Self> {
        let desk = app.store.desk_customers(who);
        let customer: CustomerId = call.param("customer")?;
        let (customer, beside) = tokio::try_join!(desk.find(customer), E::beside(&desk, customer))?;
        let one = match id {
            Some(id) => Some(E::find(&desk, customer.id, &beside, id).await?),
            None => None,
        };
        Ok(Self { customer, beside, one })
    }

    fn form(&self) -> CustomerForm<'_> {
        E::form(&self.customer, &self.beside, self.one.as_ref())
    }

    fn done(&self, id: E::Id, what: &str) -> Reply {
        let flash = format!("flash-{}-{what}", E::NAME);
        Reply::see_other(address(self.customer.id)).flash_about(&flash, flash_id(&id))
    }
}

/// The empty form.
pub async fn new<E: Entry>(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let place = Place::<E>::read(&app, &who, &call, None).await?;
    let typed = Typed { data: place.form().filled(""), ..Typed::default() };
    Ok(Reply::page(form(&app, &who, &call, &place, call.new_id(), typed).await?))
}

/// Adds one.
pub async fn create<E: Entry>(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let place = Place::<E>::read(&app, &who, &call, None).await?;
    let data = call.form()?.data;
    let id: E::Id = data.get("once").parse().unwrap_or_else(|_| call.new_id());
    let done = async {
        let one = E::parse(id, &data)?;
        let desk = app.store.desk_customers(&who);
        let of = (&place.customer, &place.beside);
        E::put(&desk, of, (None, Some(&one)), &data, call.moment()).await
    };
    match done.await {
        Ok(()) => Ok(place.done(id, "added")),
        Err(error) => refused(&app, &who, &call, place, id, data, error).await,
    }
}

/// The form of one.
pub async fn edit<E: Entry>(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let id = call.param(E::NAME)?;
    let place = Place::<E>::read(&app, &who, &call, Some(id)).await?;
    let typed = Typed { data: place.form().filled(""), ..Typed::default() };
    Ok(Reply::page(form(&app, &who, &call, &place, id, typed).await?))
}

/// Changes one. Of two who save, the later is told what the other one changed.
pub async fn save<E: Entry>(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let id = call.param(E::NAME)?;
    let place = Place::<E>::read(&app, &who, &call, Some(id)).await?;
    let data = call.form()?.data;
    let done = async {
        let after = E::parse(id, &data)?;
        if place.one.as_ref().is_some_and(|before| data.get("seen") != before.stamp()) {
            return Err(Error::Conflict(Refusal(Problem::new("refusal-changed-meanwhile"))));
        }
        let (desk, of) = (app.store.desk_customers(&who), (&place.customer, &place.beside));
        E::put(&desk, of, (place.one.as_ref(), Some(&after)), &data, call.moment()).await
    };
    match done.await {
        Ok(()) => Ok(place.done(id, "saved")),
        Err(error) => {
            let now = Place::<E>::read(&app, &who, &call, Some(id)).await?;
            refused(&app, &who, &call, now, id, data, error).await
        }
    }
}

/// Takes one away.
pub async fn remove<E: Entry>(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let id = call.param(E::NAME)?;
    let place = Place::<E>::read(&app, &who, &call, Some(id)).await?;
    let desk = app.store.desk_customers(&who);
    let (of, sent) = ((&place.customer, &place.beside), FormData::default());
    E::put(&desk, of, (place.one.as_ref(), None), &sent, call.moment()).await?;
    Ok(Reply::see_other(address(place.customer.id)).flash(&format!("flash-{}-removed", E::NAME)))
}

async fn refused<E: Entry>(
    app: &Site,
    who: &StaffMember,
    call: &Call,
    place: Place<E>,
    id: E::Id,
    data: FormData,
    error: Error,
) -> Result<Reply> {
    let Some(mut typed) = page::typed(data, &error) else { return Err(error) };
    if let (Some(_), Error::Conflict(_)) = (&place.one, &error) {
        typed.meanwhile = page::meanwhile(app, who, &place.customer, &typed.data, E::collides).await?;
    }
    Ok(Reply::refused(error, form(app, who, call, &place, id, typed).await?))
}

async fn form<E: Entry>(
    app: &Site,
    who: &StaffMember,
    call: &Call,
    place: &Place<E>,
    id: E::Id,
    typed: Typed,
) -> Result<FormPage> {
    let around = Around::read(app, who, call).await?;
    let hidden = vec![
        ("once", id.to_string()),
        ("seen", place.one.as_ref().map(E::stamp).unwrap_or_default()),
        ("since", call.now().to_string()),
    ];
    let form = place.form();
    let frame = page::plain(&around, who, call, form.title(call.language()));
    Ok(FormPage::new(frame, form, hidden, &typed))
}
