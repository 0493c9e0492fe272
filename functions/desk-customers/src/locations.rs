//! Places of a customer, new or changed.

use crate::{DeskCustomers, page, show::flash_id};
use domain::{
    CustomerId, Error, FieldErrors, FormData, LocationId, Problem, Refusal, Result,
    activity::Deed,
    customer::{Customer, Location},
    principal::StaffMember,
};
use std::sync::Arc;
use views::desk::customers::{CustomerForm, FormPage, Typed, address};
use web::{App, Call, Reply};

/// The empty form, in the customer's country.
pub async fn new(app: Arc<DeskCustomers>, who: StaffMember, call: Call) -> Result<Reply> {
    let customer = app.site().store.desk_customers(&who).find(call.param("customer")?).await?;
    let typed = Typed { data: CustomerForm::Location(&customer, None).filled(""), ..Typed::default() };
    Ok(Reply::page(form(&app, &who, &call, (&customer, None), call.new_id(), typed).await?))
}

/// Adds a place.
pub async fn create(app: Arc<DeskCustomers>, who: StaffMember, call: Call) -> Result<Reply> {
    let desk = app.site().store.desk_customers(&who);
    let customer = desk.find(call.param("customer")?).await?;
    let data = call.form()?.data;
    let id = data.get("once").parse().unwrap_or_else(|_| call.new_id());
    let done = async { desk.add_location(&customer, &parse(id, &data)?, page::moment(&call)).await };
    match done.await {
        Ok(()) => {
            Ok(Reply::see_other(address(customer.id)).flash_about("flash-location-added", flash_id(&id)))
        }
        Err(error) => refused(&app, &who, &call, (&customer, None), id, data, error).await,
    }
}

/// The form of a place.
pub async fn edit(app: Arc<DeskCustomers>, who: StaffMember, call: Call) -> Result<Reply> {
    let (customer, location) = read(&app, &who, &call).await?;
    let data = CustomerForm::Location(&customer, Some(&location)).filled("");
    let typed = Typed { data, ..Typed::default() };
    Ok(Reply::page(form(&app, &who, &call, (&customer, Some(&location)), location.id, typed).await?))
}

/// Changes a place. Of two who save, the later is told what the other one changed.
pub async fn save(app: Arc<DeskCustomers>, who: StaffMember, call: Call) -> Result<Reply> {
    let desk = app.site().store.desk_customers(&who);
    let (customer, before) = read(&app, &who, &call).await?;
    let data = call.form()?.data;
    let done = async {
        let after = parse(before.id, &data)?;
        if data.get("seen") != stamp(&before) {
            return Err(Error::Conflict(Refusal(Problem::new("refusal-changed-meanwhile"))));
        }
        desk.save_location(&customer, &before, &after, page::moment(&call)).await
    };
    match done.await {
        Ok(()) => {
            Ok(Reply::see_other(address(customer.id))
                .flash_about("flash-location-saved", flash_id(&before.id)))
        }
        Err(error) => {
            let now = desk.location(customer.id, before.id).await?;
            refused(&app, &who, &call, (&customer, Some(&now)), before.id, data, error).await
        }
    }
}

async fn read(app: &DeskCustomers, who: &StaffMember, call: &Call) -> Result<(Customer, Location)> {
    let desk = app.site().store.desk_customers(who);
    let customer: CustomerId = call.param("customer")?;
    let location: LocationId = call.param("location")?;
    tokio::try_join!(desk.find(customer), desk.location(customer, location))
}

fn parse(id: LocationId, data: &FormData) -> Result<Location> {
    let mut errors = FieldErrors::none();
    Location::parse(id, data, &mut errors).filter(|_| errors.is_empty()).ok_or(Error::Invalid(errors))
}

/// What a place was when its form was given out.
fn stamp(location: &Location) -> String {
    format!("{}\n{}", location.name, location.address.lines().join("\n")).replace('\n', " / ")
}

async fn refused(
    app: &DeskCustomers,
    who: &StaffMember,
    call: &Call,
    place: (&Customer, Option<&Location>),
    id: LocationId,
    data: FormData,
    error: Error,
) -> Result<Reply> {
    let Some(mut typed) = page::typed(data, &error) else { return Err(error) };
    if let (Some(_), Error::Conflict(_)) = (place.1, &error) {
        let collides = |deed: &Deed| matches!(deed, Deed::LocationChanged(..));
        typed.meanwhile = page::meanwhile(app, who, place.0, &typed.data, collides).await?;
    }
    Ok(Reply::refused(error, form(app, who, call, place, id, typed).await?))
}

async fn form(
    app: &DeskCustomers,
    who: &StaffMember,
    call: &Call,
    (customer, location): (&Customer, Option<&Location>),
    id: LocationId,
    typed: Typed,
) -> Result<FormPage> {
    let around = page::around(app, who).await?;
    let hidden = vec![
        ("once", id.to_string()),
        ("seen", location.map(stamp).unwrap_or_default()),
        ("since", call.now().to_string()),
    ];
    let form = CustomerForm::Location(customer, location);
    let frame = around.plain(who, call, form.title(call.language()));
    Ok(FormPage::new(frame, form, hidden, &typed))
}
