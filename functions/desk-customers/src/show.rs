//! A customer with its places, its users, and what was done about it.

use crate::page;
use desk::Around;
use domain::{CustomerId, Result, principal::StaffMember, staff::StaffPermission};
use std::sync::Arc;
use store::{CustomerRecord, WorkOrderRow};
use views::{
    DeskPlace, Locale,
    desk::customers::{CustomerPage, LatestRequest, MemberRow, Shown},
};
use web::{Call, Reply, Site};

/// The page of a customer.
pub async fn show(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let id: CustomerId = call.param("customer")?;
    let desk = app.store.desk_customers(&who);
    // Whoever comes here with a flash has just changed something.
    let record = desk.record(id, call.flash().is_some());
    let (record, around) = tokio::try_join!(record, Around::read(&app, &who, &call))?;
    let title = record.customer.name.to_string();
    let told = |locale: Locale, key: &str, about: &str| match key {
        "flash-users-off" | "flash-users-on" => {
            locale.t1(key, "count", about.parse::<u64>().unwrap_or_default())
        }
        key => locale.t1(key, "name", named(&record, about)),
    };
    let frame = page::frame(&around, &who, &call, (DeskPlace::Customers, title), told);
    let members: Vec<MemberRow<'_>> = record
        .members
        .iter()
        .map(|member| MemberRow {
            user: member.user,
            name: member.name.as_str(),
            email: member.email.as_str(),
            membership: &member.membership,
            invited: member.membership.invitation.is_some(),
            off: member.off,
        })
        .collect();
    let may_see = who.may(StaffPermission::SeeAsCustomer);
    let seen_at = if may_see { around.open_choices() } else { Vec::new() };
    let shown = Shown {
        customer: &record.customer,
        locations: &record.locations,
        contacts: &record.contacts,
        book: &record.book,
        members: &members,
        activities: &record.activities,
        requests: &record.requests.iter().map(|row| latest(row, &around, &call)).collect::<Vec<_>>(),
        names: &page::names(&around, &record.locations),
        may_manage: who.may(StaffPermission::ManageCustomers),
        may_enter: who.may(StaffPermission::HandleWorkOrders) && record.customer.takes_new_work().is_ok(),
        seen_at: &seen_at,
    };
    Ok(Reply::page(CustomerPage::new(frame, shown)))
}

fn latest<'a>(row: &'a WorkOrderRow, around: &'a Around, call: &Call) -> LatestRequest<'a> {
    LatestRequest {
        id: row.id,
        number: row.number.to_string(),
        work_type: around.work_type_called(&row.work_type_name, call.language()),
        stage: row.stage,
        raised_by: row.contact_name.as_str(),
        at: row.requested_at,
    }
}

/// The name of whoever or whatever a flash is about, by its id.
fn named(record: &CustomerRecord, id: &str) -> String {
    let member = record.members.iter().find(|member| flash_id(&member.user) == id);
    let place = record.locations.iter().find(|place| flash_id(&place.id) == id);
    let contact = record.contacts.iter().find(|contact| flash_id(&contact.id) == id);
    let address = record.book.addresses.iter().find(|address| flash_id(&address.id) == id);
    member
        .map(|member| &member.name)
        .or(place.map(|place| &place.name))
        .or(contact.map(|contact| &contact.name))
        .or(address.map(|address| &address.name))
        .map(ToString::to_string)
        .unwrap_or_else(|| record.customer.name.to_string())
}

/// An id as a flash carries it: letters, digits and hyphens alone.
pub fn flash_id(id: &impl ToString) -> String {
    id.to_string().replace('_', "-")
}
