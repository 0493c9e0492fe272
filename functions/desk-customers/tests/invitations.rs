//! Where invitations from the desk lead: to an open portal that lets in whoever is invited, and to no other.

use domain::{
    PortalId,
    portal::PortalStatus,
    staff::StaffRole,
    user::{Membership, User},
};
use http::StatusCode;
use testbrowser::{Answer, Fields, House};
use web::Site;

/// The house with its first portal in a state; its second one is open.
async fn house(first: PortalStatus) -> House<Site> {
    let make = |parts: testbrowser::Parts| parts.site;
    House::with(desk_customers::routes(), |demo| demo.portals[0].status = first, make).await
}

fn users(house: &House<Site>) -> String {
    format!("/desk/customers/{}/users", house.demo.customers[0].id)
}

/// Invites somebody to these portals, in this look.
async fn invites(house: &House<Site>, portals: &[PortalId], look: Option<PortalId>) -> Answer {
    let agent = house.staff(StaffRole::Agent).await;
    let action = users(house);
    let form = house.get(&agent, &format!("{action}/new?lang=en")).await.form(&action);
    let form = form.with("name", "Nia New").with("email", "nia@demartini.example");
    let form = portals.iter().fold(form, |form, portal| form.and("portal", &portal.to_string()));
    let look = look.map(|look| look.to_string()).unwrap_or_default();
    house.post(&agent, &action, &form.with("look", &look)).await
}

/// The portal of the newest mail.
fn mailed(house: &House<Site>) -> Option<PortalId> {
    house.cloud.drain_outbox().pop().and_then(|mut out| out.mails.pop()).and_then(|mail| mail.portal)
}

#[tokio::test]
async fn an_invitation_leads_where_somebody_gets_in_or_the_field_says_why_not() {
    let open = PortalStatus::Active;
    let closed = PortalStatus::Disabled;
    let maintained = PortalStatus::Maintenance;
    let ids: Vec<PortalId> = testkit::demo::demo().portals.iter().map(|portal| portal.id).collect();
    let (first, second) = (ids[0], ids[1]);
    for (status, portals, look, led) in [
        (open, vec![], None, Ok(first)),
        (open, vec![], Some(second), Ok(second)),
        (open, vec![second], None, Ok(second)),
        (open, vec![second], Some(first), Err(("look", "They do not get in at this portal"))),
        (closed, vec![], None, Ok(second)),
        (closed, vec![], Some(first), Err(("look", "This portal is not open now"))),
        (maintained, vec![first, second], Some(first), Err(("look", "This portal is not open now"))),
        (closed, vec![first], None, Err(("portal", "None of the portals where they get in is open"))),
        (closed, vec![first], Some(first), Err(("portal", "None of the portals where they get in is open"))),
    ] {
        let house = house(status).await;
        let answer = invites(&house, &portals, look).await;
        let note = format!("{status:?} {portals:?} {look:?}: {}", answer.text);
        match led {
            Ok(portal) => {
                assert_eq!(answer.status, StatusCode::SEE_OTHER, "{note}");
                assert_eq!(mailed(&house), Some(portal), "{note}");
            }
            Err((field, why)) => {
                assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{note}");
                let mend = answer.all(&format!("[data-error-summary] a[href='#field-{field}']"));
                assert!(matches!(&mend[..], [line] if line.contains(why)), "{mend:?} {note}");
                assert!(answer.text.contains("value=\"Nia New\"") && mailed(&house).is_none(), "{note}");
            }
        }
    }
}

/// The demo's user who has not come in yet, who gets in at these portals.
async fn daan(house: &House<Site>, portals: &[PortalId]) -> User {
    let customer = house.demo.customers[0].clone();
    let owner = house.demo.signed_in(StaffRole::Owner);
    let members = house.store.members_of(&owner, &customer);
    let daan = members.find(house.demo.invited[0]).await.expect("a user");
    let before = &daan.memberships[&customer.id];
    let after = Membership { portals: portals.iter().copied().collect(), ..before.clone() };
    members.change(&daan, before, &after, house.moment(3)).await.expect("the change is written");
    daan
}

#[tokio::test]
async fn an_invitation_that_is_sent_again_goes_by_the_portals_of_today() {
    let house = house(PortalStatus::Active).await;
    let agent = house.staff(StaffRole::Agent).await;
    let (first, second) = (house.demo.portals[0].id, house.demo.portals[1].id);
    let user = daan(&house, &[second]).await;
    let path = format!("{}/{}", users(&house), user.id);
    let action = format!("{path}/invitations");
    let page = house.get(&agent, &path).await;
    assert_eq!(page.count("select[name=look]"), 0, "there is one portal to choose from");
    let form: Fields = page.form("/invitations");
    let sent = house.post(&agent, &action, &form).await;
    assert_eq!((sent.status, mailed(&house)), (StatusCode::SEE_OTHER, Some(second)), "{}", sent.text);
    let refused = house.post(&agent, &action, &form.with("look", &first.to_string())).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text);
    assert_eq!(refused.count("[data-error-summary] a[href='#field-look']"), 1);
    assert_eq!((refused.count("select[name=look]"), mailed(&house)), (1, None));
}

#[tokio::test]
async fn nobody_is_invited_again_while_none_of_their_portals_is_open_or_they_are_switched_off() {
    let house = house(PortalStatus::Disabled).await;
    let agent = house.staff(StaffRole::Agent).await;
    let user = daan(&house, &[house.demo.portals[0].id]).await;
    let path = format!("{}/{}", users(&house), user.id);
    let form = house.get(&agent, &path).await.form("/invitations");
    let refused = house.post(&agent, &format!("{path}/invitations"), &form).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text);
    assert_eq!(refused.count("[data-error-summary] a[href='#field-portal']"), 1);
    let switched = house.get(&agent, &path).await.form("/memberships").with("disabled", "yes");
    let off = house.post(&agent, &format!("{path}/memberships"), &switched).await;
    assert_eq!(off.status, StatusCode::SEE_OTHER, "{}", off.text);
    assert_eq!(house.get(&agent, &path).await.count("form[action$='/invitations']"), 0);
    let late = house.post(&agent, &format!("{path}/invitations"), &form).await;
    assert_eq!((late.status, mailed(&house)), (StatusCode::CONFLICT, None));
}

#[tokio::test]
async fn nobody_is_invited_to_a_customer_that_is_not_served_any_more() {
    let house = house(PortalStatus::Active).await;
    let agent = house.staff(StaffRole::Agent).await;
    let action = format!("/desk/customers/{}/users", house.demo.customers[3].id);
    let form = house.get(&agent, &format!("{action}/new?lang=en")).await.form(&action);
    let form = form.with("name", "Otto Veenstra").with("email", "otto@grauwehengst.example");
    let refused = house.post(&agent, &action, &form).await;
    assert_eq!(refused.status, StatusCode::CONFLICT, "{}", refused.text);
    assert!(refused.text.contains("This customer is inactive"), "{}", refused.text);
    assert!(refused.text.contains("value=\"Otto Veenstra\""), "what was typed stays");
    assert_eq!(mailed(&house), None);
}
