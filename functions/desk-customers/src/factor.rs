//! A second factor that a user has lost.

use crate::show::flash_id;
use domain::{
    CustomerId, Error, Problem, Refusal, Result, UserId,
    notice::{Notice, Outgoing},
    principal::StaffMember,
};
use std::sync::Arc;
use views::desk::customers::address;
use web::{Call, Reply, Site};

/// Takes it away, signs them out everywhere, and tells them in the look of a portal where they get in.
pub async fn reset(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let store = &app.store;
    let (customer, user): (CustomerId, UserId) = (call.param("customer")?, call.param("user")?);
    let (desk, portals) = (store.desk_customers(&who), store.portals());
    let (customer, portals) = tokio::try_join!(desk.find(customer), portals.of(&who))?;
    let members = store.members_of(&who, &customer);
    let user = members.find(user).await?;
    if !user.second_factor {
        return Err(Refusal(Problem::new("refusal-no-factor")).into());
    }
    let here = portals.iter().find(|portal| user.membership(customer.id, portal.id).is_some());
    let portal = here.or(portals.first()).ok_or(Error::NotFound)?;
    let portal = store.portals().by_id(who.tenant(), portal.id, call.now()).await?;
    let notice = Notice::FactorRemoved { portal: portal.slug.clone() };
    members.reset_factor(&user, &Outgoing::to_user(&portal, &user, call.new_id(), notice)).await?;
    let flash = Reply::see_other(address(customer.id));
    Ok(flash.flash_about("flash-user-factor-removed", flash_id(&user.id)))
}
