//! A customer, new or changed.

use crate::{page, show::flash_id};
use desk::Around;
use domain::{
    CustomerId, Error, FieldErrors, FormData, Problem, Refusal, Result, StaffId,
    activity::Deed,
    customer::{AccountManager, Customer},
    principal::StaffMember,
};
use std::sync::Arc;
use views::desk::customers::{CustomerForm, FormPage, Typed, address};
use web::{Call, Reply, Site};

/// The empty form.
pub async fn new(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let around = Around::read(&app, &who, &call).await?;
    let country = home(&app, &around, &who, &call).await?;
    let typed = Typed { data: CustomerForm::Customer(&[], None).filled(&country), ..Typed::default() };
    Ok(Reply::page(form(&app, &who, &call, None, call.new_id(), typed, around).await?))
}

/// Adds a customer.
pub async fn create(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let data = call.form()?.data;
    let id = data.get("once").parse().unwrap_or_else(|_| call.new_id());
    let done = async {
        let customer = parse(&app, &who, (id, 0), None, &data).await?;
        app.store.desk_customers(&who).create(&customer, call.moment()).await
    };
    match done.await {
        Ok(()) => Ok(Reply::see_other(address(id)).flash_about("flash-customer-added", flash_id(&id))),
        Err(error) => refused(&app, &who, &call, None, id, data, error).await,
    }
}

/// The form of a customer.
pub async fn edit(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let desk = app.store.desk_customers(&who);
    let (customer, around) =
        tokio::try_join!(desk.find(call.param("customer")?), Around::read(&app, &who, &call))?;
    let data = CustomerForm::Customer(&[], Some(&customer)).filled("");
    let typed = Typed { data, ..Typed::default() };
    Ok(Reply::page(form(&app, &who, &call, Some(&customer), customer.id, typed, around).await?))
}

/// Changes a customer. Of two who save, the later is told what the other one changed.
pub async fn save(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let desk = app.store.desk_customers(&who);
    let id: CustomerId = call.param("customer")?;
    let before = desk.find(id).await?;
    let data = call.form()?.data;
    let done = async {
        let after = parse(&app, &who, (id, before.version), Some(&before), &data).await?;
        if data.get("version") != before.version.to_string() {
            return Err(Error::Conflict(Refusal(Problem::new("refusal-changed-meanwhile"))));
        }
        desk.save(&before, &after, call.moment()).await
    };
    match done.await {
        Ok(()) => Ok(Reply::see_other(address(id)).flash_about("flash-customer-saved", flash_id(&id))),
        Err(error) => {
            let now = desk.find(id).await?;
            refused(&app, &who, &call, Some(&now), id, data, error).await
        }
    }
}

/// The customer that a form says.
async fn parse(
    app: &Site,
    who: &StaffMember,
    (id, version): (CustomerId, u64),
    before: Option<&Customer>,
    data: &FormData,
) -> Result<Customer> {
    let mut errors = FieldErrors::none();
    let manager = manager(app, who, before, data.get("manager")).await?;
    if manager.is_none() && !data.get("manager").is_empty() {
        errors.add("manager", Problem::new("customers-manager-unknown"));
    }
    let parsed = Customer::parse((id, who.tenant(), version), manager, data, &mut errors);
    // What else has to be mended is said together with it.
    if !errors.is_empty()
        && errors.get("reference").is_none()
        && app.store.desk_customers(who).is_taken(data.get("reference").trim(), id).await?
    {
        errors.add("reference", Problem::new("refusal-reference-taken"));
    }
    parsed.filter(|_| errors.is_empty()).ok_or(Error::Invalid(errors))
}

/// The colleague with this id, or whoever looked after the customer before.
async fn manager(
    app: &Site,
    who: &StaffMember,
    before: Option<&Customer>,
    named: &str,
) -> Result<Option<AccountManager>> {
    let held = before.and_then(|customer| customer.account_manager.as_ref());
    if let Some(held) = held.filter(|held| held.staff.to_string() == named) {
        return Ok(Some(held.clone()));
    }
    let Ok(staff) = named.parse::<StaffId>() else { return Ok(None) };
    match app.store.staff_accounts().read(who.tenant(), staff).await {
        Ok(staff) if !staff.disabled => Ok(Some(AccountManager::from(&staff))),
        Ok(_) | Err(Error::Unauthenticated) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The form again, with everything typed still in it.
async fn refused(
    app: &Site,
    who: &StaffMember,
    call: &Call,
    customer: Option<&Customer>,
    id: CustomerId,
    data: FormData,
    error: Error,
) -> Result<Reply> {
    let Some(mut typed) = page::typed(data, &error) else { return Err(error) };
    if let (Some(customer), Error::Conflict(_)) = (customer, &error) {
        let collides = |deed: &Deed| matches!(deed, Deed::CustomerChanged(_));
        typed.meanwhile = page::meanwhile(app, who, customer, &typed.data, collides).await?;
    }
    let around = Around::read(app, who, call).await?;
    Ok(Reply::refused(error, form(app, who, call, customer, id, typed, around).await?))
}

async fn form(
    app: &Site,
    who: &StaffMember,
    call: &Call,
    customer: Option<&Customer>,
    id: CustomerId,
    typed: Typed,
    around: Around,
) -> Result<FormPage> {
    let colleagues = app.store.desk(who).colleagues().await?;
    let version = customer.map(|customer| customer.version).unwrap_or_default();
    let hidden =
        vec![("once", id.to_string()), ("version", version.to_string()), ("since", call.now().to_string())];
    let form = CustomerForm::Customer(&colleagues, customer);
    let frame = page::plain(&around, who, call, form.title(call.language()));
    Ok(FormPage::new(frame, form, hidden, &typed))
}

/// The country of the first portal: most customers of a company are in its own.
async fn home(app: &Site, around: &Around, who: &StaffMember, call: &Call) -> Result<String> {
    let Some(first) = around.portals.first() else { return Ok(String::new()) };
    let portal = app.store.portals().by_id(who.tenant(), first.id, call.now()).await?;
    Ok(portal.country.clone())
}
