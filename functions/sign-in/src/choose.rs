//! For which of their customers somebody acts at a portal.

use crate::SignIn;
use domain::{
    CustomerId, Result, customer::Customer, customer::CustomerStatus, portal::Portal, principal::Member,
    user::User,
};
use futures_util::future;
use web::Call;

/// The customers that a user may act for at a portal now; none for nobody. For nobody as much is read as for somebody
/// with one customer.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn all(
    app: &SignIn,
    call: &Call,
    portal: &Portal,
    user: Option<&User>,
) -> Result<Vec<Customer>> {
    let user = user.filter(|user| !user.disabled);
    let mut wanted: Vec<CustomerId> =
        user.map(|user| user.customers_at(portal.id).collect()).unwrap_or_default();
    if wanted.is_empty() {
        wanted.push(call.new_id());
    }
    let customers = app.site.store.customers();
    let found = wanted.into_iter().map(|id| customers.find(portal.tenant, id));
    let found = future::join_all(found).await.into_iter().collect::<Result<Vec<_>>>()?;
    let acts = |customer: &Customer| {
        user.is_some_and(|user| Member::of(user.clone(), call.new_id(), customer.clone(), portal).is_some())
    };
    Ok(found.into_iter().flatten().filter(acts).collect())
}

/// The one to begin with: the one that `to` names if it is one of theirs, else the first active one.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn one(
    app: &SignIn,
    call: &Call,
    portal: &Portal,
    user: Option<&User>,
    to: &str,
) -> Result<Option<Customer>> {
    let mut all = all(app, call, portal, user).await?;
    let wished = named_in(to);
    let active = |customer: &Customer| customer.status == CustomerStatus::Active;
    let place = all.iter().position(|customer| Some(customer.id) == wished);
    let place = place.or_else(|| all.iter().position(active));
    Ok(match place {
        Some(place) => Some(all.swap_remove(place)),
        None => all.into_iter().next(),
    })
}

/// The same address, once its customer has been chosen: naming another one again would ask again.
pub(crate) fn settled(to: &str) -> String {
    let (path, fragment) = to.split_once('#').map_or((to, None), |(path, rest)| (path, Some(rest)));
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let kept: Vec<&str> =
        query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("customer=")).collect();
    let query = if kept.is_empty() { String::new() } else { format!("?{}", kept.join("&")) };
    let fragment = fragment.map(|rest| format!("#{rest}")).unwrap_or_default();
    format!("{path}{query}{fragment}")
}

/// The customer in an address's query.
pub(crate) fn named_in(to: &str) -> Option<CustomerId> {
    let (path, _) = to.split_once('#').unwrap_or((to, ""));
    let (_, query) = path.split_once('?')?;
    query.split('&').find_map(|pair| pair.strip_prefix("customer="))?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::named_in;

    const CUSTOMER: &str = "cus_01KJ4DEM0N00RD11FT00000001";

    #[test]
    fn a_deep_link_names_its_customer() {
        let expected = CUSTOMER.parse().ok();
        for to in ["/p/demo?customer=…", "/p/demo/work-orders/wo_1?a=b&customer=…#files"] {
            assert_eq!(named_in(&to.replace('…', CUSTOMER)), expected, "{to}");
        }
        for to in [
            "/p/demo",
            "/p/demo?customer=",
            "/p/demo?customer=x",
            "/p/demo?xcustomer=…",
            "/p/demo#?customer=…",
        ] {
            assert_eq!(named_in(&to.replace('…', CUSTOMER)), None, "{to}");
        }
    }

    #[test]
    fn what_was_chosen_is_not_asked_for_again() {
        for (to, settled) in [
            ("/p/demo", "/p/demo"),
            ("/p/demo?customer=cus_1", "/p/demo"),
            ("/p/demo/requests/wo_1?a=b&customer=cus_1&c=d#files", "/p/demo/requests/wo_1?a=b&c=d#files"),
            ("/p/demo?customer=&customer=cus_1#customer=x", "/p/demo#customer=x"),
            ("/p/demo?xcustomer=1", "/p/demo?xcustomer=1"),
        ] {
            assert_eq!(super::settled(to), settled);
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_without_a_panic(to in ".{0,80}") {
            assert!(named_in(&to).is_none());
            assert!(named_in(&super::settled(&to)).is_none());
        }
    }
}
