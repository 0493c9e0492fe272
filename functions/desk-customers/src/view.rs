//! Seeing a portal as one of a customer's users: the desk writes down who does, and gives out the link that begins it.

use domain::{
    CustomerId, Error, PortalId, Problem, Refusal, Result, UserId, link::LinkKind, link::LinkToken,
    principal::StaffMember, view::View,
};
use std::sync::Arc;
use web::{Call, Reply, Site};

/// Begins a view: a link of a few minutes, for whoever is signed in here alone.
pub async fn begin(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let store = &app.store;
    let (customer, user): (CustomerId, UserId) = (call.param("customer")?, call.param("user")?);
    let customer = store.desk_customers(&who).find(customer).await?;
    let members = store.members_of(&who, &customer);
    let portal: Result<PortalId, _> = call.form()?.data.get("portal").parse();
    let user = members.find(user).await?;
    let portal = portal.map_err(|_| not_open())?;
    let portal = store.portals().by_id(who.tenant(), portal, call.now()).await?;
    let view = View { staff: who.id(), session: who.session, customer: customer.id, user: user.id };
    let shown = (user.clone(), customer.clone());
    let rules = store.tenants().rules(who.tenant(), call.now()).await?;
    view.member(call.new_id(), (&who.staff, rules), shown, &portal, call.now()).ok_or_else(not_open)?;
    let token = LinkToken::new(call.entropy());
    store.views().offer(&who, (&customer, &user, &portal), &token, call.moment()).await?;
    Ok(Reply::see_other(format!("/l/{}/{}", LinkKind::View.as_str(), token.expose())))
}

/// The user does not get into the portal, or none was named.
fn not_open() -> Error {
    Refusal(Problem::new("refusal-view-closed")).into()
}
