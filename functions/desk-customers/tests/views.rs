//! Staff see a portal as one of a customer's users: the button, what is written down, and the link that begins it.

use domain::{link::LinkKind, link::LinkToken, staff::StaffRole, user::MemberRole, view::View};
use http::StatusCode;
use testbrowser::{Browser, House};
use web::Site;

async fn house() -> House<Site> {
    House::new(desk_customers::routes(), |parts| parts.site).await
}

fn customer(house: &House<Site>, n: usize) -> String {
    format!("/desk/customers/{}", house.demo.customers[n].id)
}

fn form(who: &Browser, portal: &str) -> [(&'static str, String); 2] {
    [("csrf", who.csrf()), ("portal", portal.to_owned())]
}

#[tokio::test]
async fn each_user_who_gets_in_has_a_button_for_each_portal_and_who_only_reads_has_none() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let page = house.get(&agent, &format!("{}?lang=en", customer(&house, 0))).await;
    let tom = house.demo.user(MemberRole::Buyer);
    let said = format!("button[form='view-{}']", tom.id);
    assert_eq!(page.all(&said), ["Noordlift", "Noordlift klanten"]);
    assert_eq!(page.count(&format!("{said}[aria-label='See as Tom Hendriks at Noordlift']")), 1);
    let action = format!("/users/{}/views", tom.id);
    assert_eq!(page.form(&action).get("csrf"), agent.csrf());
    let reader = house.staff(StaffRole::ReadOnly).await;
    let page = house.get(&reader, &customer(&house, 0)).await;
    assert_eq!(page.count("form[action$='/views'], .view-as"), 0);
    let refused = house.post(&reader, &format!("{}{action}", customer(&house, 0)), &form(&reader, "")).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let inactive = house.get(&agent, &customer(&house, 3)).await;
    assert_eq!(inactive.count(".view-as"), 0, "nobody of theirs gets in");
}

#[tokio::test]
async fn beginning_is_written_down_stands_in_the_export_and_leads_to_a_link_of_minutes() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let (tom, portal) = (house.demo.user(MemberRole::Buyer), house.demo.portal());
    let path = format!("{}/users/{}/views", customer(&house, 0), tom.id);
    house.units();
    let asked = house.post(&agent, &path, &form(&agent, &portal.id.to_string())).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.text);
    let used = house.units();
    assert!(used.write <= 10.0, "{used:?}");
    let token = asked.location.strip_prefix("/l/views/").and_then(LinkToken::parse).expect("a link");
    let link = house.store.links().find(&token).await.expect("it is there");
    let minutes = link.expires_at.duration_since(house.cloud.now()).as_mins();
    assert_eq!((link.kind, link.portal, minutes), (LinkKind::View, Some(portal.id), 5));
    let view: View = link.record.parse().expect("a view");
    assert_eq!((view.session, view.user), (agent.session(), tom.id));
    let sentence = "Ayşe Demir began to see Noordlift as Tom Hendriks";
    let page = house.get(&agent, &format!("{}?lang=en", customer(&house, 0))).await;
    assert!(page.text.contains(sentence), "{}", page.text);
    for path in ["/desk/activity/list.csv", &format!("/desk/activity/list.csv?customer={}", view.customer)] {
        let table = house.get(&agent, path).await;
        assert!(
            table.text.contains(sentence) && table.text.contains("Ayşe Demir,Hotel De Martini"),
            "{path}"
        );
    }
    assert!(!page.text.contains(token.expose()), "the link is nobody else's");
}

#[tokio::test]
async fn nobody_is_seen_where_they_do_not_get_in() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let portals = [house.demo.portal().id.to_string(), house.demo.customers_portal().id.to_string()];
    let tom = house.demo.user(MemberRole::Buyer).id;
    let here = format!("{}/users/{tom}", customer(&house, 0));
    for (portal, status) in [
        ("", StatusCode::CONFLICT),
        ("prt_nonsense", StatusCode::CONFLICT),
        ("prt_01KJ4DEM0P0RTA100000000099", StatusCode::NOT_FOUND),
    ] {
        let refused = house.post(&agent, &format!("{here}/views"), &form(&agent, portal)).await;
        assert_eq!(refused.status, status, "{portal}");
    }
    let other = format!("{}/users/{tom}/views", customer(&house, 1));
    let other = house.post(&agent, &other, &form(&agent, &portals[0])).await;
    assert_eq!(other.status, StatusCode::NOT_FOUND, "no user of that customer");
    let switch = [("csrf", agent.csrf()), ("disabled", "yes".to_owned())];
    let off = house.post(&agent, &format!("{here}/accounts"), &switch).await;
    assert_eq!(off.status, StatusCode::SEE_OTHER, "{}", off.text);
    for portal in &portals {
        let refused = house.post(&agent, &format!("{here}/views"), &form(&agent, portal)).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.text.contains("does not get into this portal"), "{}", refused.text);
    }
    let page = house.get(&agent, &customer(&house, 0)).await;
    assert_eq!(page.count(&format!("form[action$='{tom}/views']")), 0);
}

#[tokio::test]
async fn a_customers_page_stays_within_its_units() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    house.get(&agent, &customer(&house, 0)).await;
    house.units();
    assert_eq!(house.get(&agent, &customer(&house, 0)).await.status, StatusCode::OK);
    let used = house.units();
    assert!(used.read <= 4.0 && used.write == 0.0, "{used:?}");
}
