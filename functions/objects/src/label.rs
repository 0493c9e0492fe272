//! What the label on an object opens: the form that asks for work on it, for whoever stands before it.

use domain::{
    Error, Result,
    object::Object,
    portal::Portal,
    principal::{LinkHolder, Member},
    user::Permission,
};
use std::sync::Arc;
use views::{objects::address, request};
use web::{
    Call, Holder, Reply, Site,
    session::{self, Absent},
};

/// Leads on. A label that is not the object's any more, or whose object is out of service, says that it is over.
pub async fn open(app: Arc<Site>, who: Holder, call: Call) -> Result<Reply> {
    let portal = who.portal.ok_or(Error::NotFound)?;
    let LinkHolder { link, token } = who.holder;
    let (labelled, member) =
        tokio::try_join!(app.store.labelled(&link, &token), signed_in(&app, &call, &portal))?;
    let object = &labelled.object;
    let seen = member.as_ref().filter(|member| member.sees_object(object));
    if let Some(to) = seen.and_then(|member| known(member, &portal, object)) {
        return Ok(Reply::see_other(to));
    }
    // Whoever cannot see it stands before it all the same: they say what is wrong as anybody does.
    if portal.guests.enabled {
        return Ok(Reply::see_other(request::of_label(&portal, &token)));
    }
    match member {
        Some(_) => Ok(Reply::see_other(format!("/p/{}", portal.slug))),
        // The form is for users alone here: it asks them to sign in first.
        None => Ok(Reply::see_other(request::of_object(&portal, object.id))),
    }
}

/// Where somebody goes who sees the object: to the form, or to its page when they ask for nothing here.
fn known(member: &Member, portal: &Portal, object: &Object) -> Option<String> {
    if member.may(Permission::RequestWork) {
        return Some(request::of_object(portal, object.id));
    }
    member.may(Permission::ViewObjects).then(|| address(portal.slug.as_str(), object.id))
}

/// Who holds the label, if they are signed in at its portal.
async fn signed_in(app: &Site, call: &Call, portal: &Portal) -> Result<Option<Member>> {
    match session::at_portal(app, call, portal).await {
        Ok(member) => Ok(Some(member)),
        Err(Absent::Elsewhere(_) | Absent::Error(Error::Unauthenticated)) => Ok(None),
        Err(Absent::Error(error)) => Err(error),
    }
}
