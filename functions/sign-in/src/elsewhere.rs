//! Somebody who is signed in, and gets in at other portals of the company alone: where they do, and the way out.

use crate::SignIn;
use domain::{
    PortalId,
    portal::{Portal, PortalStatus},
};
use futures_util::future::join_all;
use std::{collections::BTreeSet, sync::Arc};
use views::portal_sign_in::Elsewhere;
use web::{Call, csrf_token, session};

/// As many of their portals are looked at.
const PORTALS: usize = 3;

/// Their ways on from a portal where they do not get in. A portal that cannot be read is not among them.
pub(crate) async fn ways(
    app: &SignIn,
    call: &Call,
    portal: &Portal,
    person: &session::Elsewhere,
) -> Elsewhere {
    let (user, portals) = (&person.user, app.site.store.portals());
    let acts = user.memberships.get(&person.customer).into_iter();
    let others = user.memberships.values().filter(|membership| !membership.disabled);
    let mut known = BTreeSet::new();
    // Those of the company that they act for come first: what they hold is good there.
    let theirs = acts.chain(others).flat_map(|membership| &membership.portals);
    let theirs: Vec<PortalId> = theirs.filter(|id| known.insert(**id)).take(PORTALS).copied().collect();
    let read = theirs.into_iter().map(|id| portals.by_id(portal.tenant, id, call.now()));
    let read = join_all(read).await.into_iter().filter_map(Result::ok);
    let open: Vec<Arc<Portal>> = read.filter(|one| one.status == PortalStatus::Active).collect();
    let home = |one: &Portal| format!("/p/{}", one.slug);
    let good = open.iter().find(|one| user.membership(person.customer, one.id).is_some());
    Elsewhere {
        email: user.email.to_string(),
        portals: open.iter().map(|one| (one.name.to_string(), home(one))).collect(),
        sign_out: good.map(|one| format!("{}/sign-out", home(one))),
        csrf: csrf_token(person.session, Some(person.customer)),
    }
}
