//! Public links that somebody holds.

use domain::{CustomerId, Result, UserId, activity::About, principal::StaffMember};
use std::sync::Arc;
use views::desk::customers::address;
use web::{Call, Reply, Site};

/// Takes back all that were sent to a user.
pub async fn revoke(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let store = &app.store;
    let (customer, user): (CustomerId, UserId) = (call.param("customer")?, call.param("user")?);
    let customer = store.desk_customers(&who).find(customer).await?;
    let user = store.members_of(&who, &customer).find(user).await?;
    let about = About::of(&customer);
    store.links().take_back_all_of(&who, &user.email, about, call.moment()).await?;
    Ok(Reply::see_other(address(customer.id)).flash("flash-user-links-revoked"))
}
