//! The desk's customers: the list, a customer with its places and users, and the log of what was done about them.
//!
//! `web` has checked the session, the permission and the form's origin before a handler runs; what a handler
//! asks of the store, it asks as that member of staff.

mod activity;
mod entries;
mod factor;
mod kinds;
mod links;
mod list;
mod page;
mod profile;
mod show;
mod users;
mod view;

use domain::{contact::ContactPerson, customer::Location, postal::PostalAddress, staff::StaffPermission};
use web::{Routes, Site, Staff};

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<Site> {
    let view = Staff(StaffPermission::ViewCustomers);
    let manage = Staff(StaffPermission::ManageCustomers);
    let see = Staff(StaffPermission::SeeAsCustomer);
    Routes::new(env!("CARGO_PKG_NAME"))
        .get("/desk/customers", view, list::list)
        .post("/desk/customers", manage, profile::create)
        .get("/desk/customers/list.csv", view, list::export)
        .get("/desk/customers/new", manage, profile::new)
        .get("/desk/customers/{customer}", view, show::show)
        .get("/desk/customers/{customer}/profile", manage, profile::edit)
        .post("/desk/customers/{customer}/profile", manage, profile::save)
        .post("/desk/customers/{customer}/addresses", manage, entries::create::<PostalAddress>)
        .get("/desk/customers/{customer}/addresses/new", manage, entries::new::<PostalAddress>)
        .get("/desk/customers/{customer}/addresses/{address}", manage, entries::edit::<PostalAddress>)
        .post("/desk/customers/{customer}/addresses/{address}", manage, entries::save::<PostalAddress>)
        .post(
            "/desk/customers/{customer}/addresses/{address}/removals",
            manage,
            entries::remove::<PostalAddress>,
        )
        .post("/desk/customers/{customer}/contacts", manage, entries::create::<ContactPerson>)
        .get("/desk/customers/{customer}/contacts/new", manage, entries::new::<ContactPerson>)
        .get("/desk/customers/{customer}/contacts/{contact}", manage, entries::edit::<ContactPerson>)
        .post("/desk/customers/{customer}/contacts/{contact}", manage, entries::save::<ContactPerson>)
        .post(
            "/desk/customers/{customer}/contacts/{contact}/removals",
            manage,
            entries::remove::<ContactPerson>,
        )
        .post("/desk/customers/{customer}/locations", manage, entries::create::<Location>)
        .get("/desk/customers/{customer}/locations/new", manage, entries::new::<Location>)
        .get("/desk/customers/{customer}/locations/{location}", manage, entries::edit::<Location>)
        .post("/desk/customers/{customer}/locations/{location}", manage, entries::save::<Location>)
        .post("/desk/customers/{customer}/memberships", manage, users::switch_chosen)
        .post("/desk/customers/{customer}/users", manage, users::invite)
        .get("/desk/customers/{customer}/users/new", manage, users::new)
        .get("/desk/customers/{customer}/users/{user}", manage, users::show)
        .post("/desk/customers/{customer}/users/{user}/accounts", manage, users::switch_everywhere)
        .post("/desk/customers/{customer}/users/{user}/invitations", manage, users::invite_again)
        .post("/desk/customers/{customer}/users/{user}/links/revocations", manage, links::revoke)
        .post("/desk/customers/{customer}/users/{user}/memberships", manage, users::change)
        .post("/desk/customers/{customer}/users/{user}/second-factor/removals", manage, factor::reset)
        .post("/desk/customers/{customer}/users/{user}/views", see, view::begin)
        .get("/desk/activity", view, activity::list)
        .get("/desk/activity/list.csv", view, activity::export)
}
