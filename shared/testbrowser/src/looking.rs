//! Somebody of the staff who sees a portal as one of its users.

use crate::{browser::Browser, house::House};
use domain::{
    SessionId,
    account::{Account as _, Session},
    customer::Customer,
    link::LinkToken,
    portal::Portal,
    principal::StaffMember,
    staff::{Staff, StaffRole},
    user::User,
    view::View,
};
use testkit::Cloud;
use web::{
    App, Site,
    session::{SigningKey, Viewed},
    view,
};

/// A view that is on.
pub struct Looking {
    /// The cookie that holds it, as a browser sends it.
    pub cookie: String,
    /// What the cookie says.
    pub viewed: Viewed,
}

/// Signs somebody of the staff in at the desk, and lets them see a portal as a user of a customer does.
///
/// # Panics
/// When they cannot.
pub async fn look(
    (site, key, cloud): (&Site, &SigningKey, &Cloud),
    staff: &Staff,
    (customer, user, portal): (&Customer, &User, &Portal),
) -> Looking {
    let now = cloud.now();
    let [desk, session] = [(); 2].map(|()| SessionId::new(now, cloud.entropy()));
    let begun = Session::begun(now, "Firefox · Windows", "203.0.113.0/24");
    let store = &site.store;
    store.staff_accounts().open_session(staff.tenant, staff.id, desk, &begun).await.expect("a session");
    let token: LinkToken = cloud.token();
    let view = View { staff: staff.id(), session: desk, customer: customer.id, user: user.id };
    let views = store.views();
    let who = StaffMember { staff: staff.clone(), session: desk };
    views.offer(&who, (customer, user, portal), &token, cloud.moment()).await.expect("a link");
    let link = store.links().find(&token).await.expect("the link");
    let seen = views.look(staff.tenant, &view, now).await.expect("all of them");
    views.begin((&token, &link), &seen, (desk, session)).await.expect("it begins");
    let viewed = Viewed { tenant: portal.tenant, portal: portal.id, session, view };
    let cookie = view::cookie(site, key, &viewed, now).expect("a cookie");
    let cookie = cookie.split(';').next().expect("a cookie").to_owned();
    Looking { cookie, viewed }
}

impl<A: App> House<A> {
    /// A browser in which the member of staff with a role sees the first portal as a user of the first customer.
    pub async fn looks_as(&self, staff: StaffRole, user: &User) -> Browser {
        let around = (self.app.site(), &self.key, &self.cloud);
        let shown = (&self.demo.customers[0], user, self.demo.portal());
        let looking = look(around, self.demo.member(staff), shown).await;
        Browser::signed_in(&looking.cookie, looking.viewed.session, Some(looking.viewed.view.customer))
    }
}
