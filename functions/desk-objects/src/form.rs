//! The form of an object: new, or changed.

use crate::page;
use desk::{Around, customer_meant};
use domain::{
    Error, FieldErrors, FormData, ObjectId, Problem, Refusal, Result,
    customer::{Customer, Location},
    object::Object,
    principal::StaffMember,
};
use std::sync::Arc;
use views::{
    Locale,
    desk::{
        customers::{CustomerForm, FormPage, Typed},
        objects::{address, list_address, whose},
    },
};
use web::{Call, Reply, Site};

/// Where an object is: whose it is, the customer's places, and itself; none: a new one.
struct Place {
    customer: Customer,
    places: Vec<Location>,
    object: Option<Object>,
}

impl Place {
    async fn read(app: &Site, who: &StaffMember, call: &Call, id: Option<ObjectId>) -> Result<Self> {
        let objects = app.store.desk_objects(who);
        let object = async {
            match id {
                Some(id) => objects.find(call.param("customer")?, id).await.map(Some),
                None => Ok(None),
            }
        };
        let ((customer, places), object) = tokio::try_join!(page::customer(app, who, call), object)?;
        Ok(Self { customer, places, object })
    }

    fn form(&self) -> CustomerForm<'_> {
        CustomerForm::Object(&self.customer, &self.places, self.object.as_ref())
    }

    fn parse(&self, id: ObjectId, data: &FormData) -> Result<Object> {
        let mut errors = FieldErrors::none();
        let of = (&self.customer, self.places.as_slice());
        let object = Object::parse(id, of, self.object.as_ref(), data, &mut errors);
        object.filter(|_| errors.is_empty()).ok_or(Error::Invalid(errors))
    }

    fn done(&self, id: ObjectId, flash: &str) -> Reply {
        Reply::see_other(address(self.customer.id, id)).flash(flash)
    }
}

/// Whose the object is; the form itself, as soon as that is known.
pub async fn begin(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let data: FormData = call.query_all().iter().cloned().collect();
    let mut wrong = FieldErrors::none();
    match data.get("customer").trim() {
        "" if data.has("customer") => wrong.add("customer", Problem::new("error-required")),
        "" => {}
        typed => match customer_meant(&app, &who, typed).await? {
            Ok(customer) => return Ok(Reply::see_other(format!("{}/new", list_address(customer.id)))),
            Err(problem) => wrong.add("customer", problem),
        },
    }
    let around = Around::read(&app, &who, &call).await?;
    let title = Locale::of(call.language()).t("objects-add").into_owned();
    let frame = page::frame(&around, &who, &call, title, "");
    Ok(Reply::page(whose(frame, &Typed { data, wrong, ..Typed::default() })))
}

/// The empty form.
pub async fn new(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let place = Place::read(&app, &who, &call, None).await?;
    let typed = Typed { data: place.form().filled(""), ..Typed::default() };
    Ok(Reply::page(form(&app, &who, &call, &place, call.new_id(), typed).await?))
}

/// Adds an object.
pub async fn create(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let place = Place::read(&app, &who, &call, None).await?;
    let data = call.form()?.data;
    let id: ObjectId = data.get("once").parse().unwrap_or_else(|_| call.new_id());
    let done = async {
        let object = place.parse(id, &data)?;
        app.store.desk_objects(&who).create(&place.customer, &object, call.moment()).await
    };
    match done.await {
        Ok(()) => Ok(place.done(id, "flash-object-added")),
        Err(error) => refused(&app, &who, &call, place, id, data, error).await,
    }
}

/// The form of an object.
pub async fn edit(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let id = call.param("object")?;
    let place = Place::read(&app, &who, &call, Some(id)).await?;
    let typed = Typed { data: place.form().filled(""), ..Typed::default() };
    Ok(Reply::page(form(&app, &who, &call, &place, id, typed).await?))
}

/// Changes an object. Of two who save, the later is told what the other one changed.
pub async fn save(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let id = call.param("object")?;
    let place = Place::read(&app, &who, &call, Some(id)).await?;
    let data = call.form()?.data;
    let done = async {
        let after = place.parse(id, &data)?;
        let Some(before) = &place.object else { return Err(Error::NotFound) };
        if data.get("version") != before.version.to_string() {
            return Err(Error::Conflict(Refusal(Problem::new("refusal-changed-meanwhile"))));
        }
        let objects = app.store.desk_objects(&who);
        objects.save(&place.customer, (before, &after), call.moment()).await
    };
    match done.await {
        Ok(()) => Ok(place.done(id, "flash-object-saved")),
        Err(error) => {
            let now = Place::read(&app, &who, &call, Some(id)).await?;
            refused(&app, &who, &call, now, id, data, error).await
        }
    }
}

/// The form again, with everything typed still in it.
async fn refused(
    app: &Site,
    who: &StaffMember,
    call: &Call,
    place: Place,
    id: ObjectId,
    data: FormData,
    error: Error,
) -> Result<Reply> {
    let Some(mut typed) = page::typed(data, &error) else { return Err(error) };
    if let (Some(_), Error::Conflict(_)) = (&place.object, &error) {
        typed.meanwhile = page::meanwhile(app, who, place.customer.id, &typed.data).await?;
    }
    Ok(Reply::refused(error, form(app, who, call, &place, id, typed).await?))
}

async fn form(
    app: &Site,
    who: &StaffMember,
    call: &Call,
    place: &Place,
    id: ObjectId,
    typed: Typed,
) -> Result<FormPage> {
    let around = Around::read(app, who, call).await?;
    let version = place.object.as_ref().map(|object| object.version).unwrap_or_default();
    let hidden =
        vec![("once", id.to_string()), ("version", version.to_string()), ("since", call.now().to_string())];
    let form = place.form();
    let frame = page::frame(&around, who, call, form.title(call.language()), "");
    Ok(FormPage::new(frame, form, hidden, &typed))
}
