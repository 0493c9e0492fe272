//! Staff see what a customer sees, and nothing happens to the customer by it.

use crate::house::House;
use domain::{staff::StaffRole, user::MemberRole};
use http::StatusCode;
use testbrowser::{Browser, Fields, text};

#[tokio::test]
async fn an_agent_sees_the_portal_as_the_caller_does_changes_nothing_and_comes_back_to_the_customer() {
    let house = House::new().await;
    let (customer, sanne) = (house.demo.customers[0].id, house.demo.user(MemberRole::Admin).clone());
    let agent = house.staff(StaffRole::Agent).await;
    let page = house.desk(&agent, &format!("/desk/customers/{customer}?lang=en")).await;
    let action = format!("/desk/customers/{customer}/users/{}/views", sanne.id);
    let mut form = Fields::of(&page.text, &action);
    form.set("portal", &house.demo.portal().id.to_string());
    let asked = house.desk_post(&agent, &action, &form).await;
    let link = house.desk(&agent, &asked.location).await;
    assert_eq!(link.status, StatusCode::OK, "{}", link.text);
    let begun = house.desk_post(&agent, &asked.location, &Fields::of(&link.text, &asked.location)).await;
    let first = house.desk(&agent, &begun.location).await;
    assert!(text(&first.text).contains("You see this as Sanne de Wit of Hotel De Martini"), "{}", first.text);

    // Her colleagues are there; their form is refused, and Tom is what he was.
    let tom = house.demo.user(MemberRole::Buyer);
    let path = format!("/p/demo/account/users/{}", tom.id);
    let page = house.desk(&agent, &path).await;
    let action = format!("{path}/memberships");
    let mut form = Fields::of(&page.text, &action);
    form.set("role", "viewer");
    let refused = house.desk_post(&agent, &action, &form).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(text(&refused.text).contains("You only look here"), "{}", refused.text);
    let stored = house.gateway.store.user_accounts().read(tom.tenant, tom.id).await.unwrap();
    assert_eq!(stored.memberships, tom.memberships);
    let desk = house.desk(&agent, "/desk/work-orders").await;
    assert!(desk.status == StatusCode::OK && desk.count(".view-bar") == 0, "the desk goes on");

    let leave = Fields::of(&first.text, "/p/demo/views/endings");
    let left = house.desk_post(&agent, "/p/demo/views/endings", &leave).await;
    let back = house.desk(&agent, &left.location).await;
    for told in [
        "You no longer see the portal as Sanne de Wit.",
        "Ayşe Demir stopped seeing the portal as Sanne de Wit",
        "Ayşe Demir began to see Noordlift as Sanne de Wit",
    ] {
        assert!(text(&back.text).contains(told), "{told}: {}", back.text);
    }
    let next = house.desk(&agent, "/p/demo").await;
    assert_eq!(next.location, "/p/demo/sign-in");
    house.pump().await;
    let mails = house.cloud.mails();
    assert!(mails.is_empty(), "the customer hears nothing");
}

#[tokio::test]
async fn whoever_signs_out_at_the_desk_sees_nothing_at_the_next_click() {
    let house = House::new().await;
    let (customer, sanne) = (house.demo.customers[0].id, house.demo.user(MemberRole::Admin).clone());
    let agent: Browser = house.staff(StaffRole::Agent).await;
    let action = format!("/desk/customers/{customer}/users/{}/views", sanne.id);
    let portal = house.demo.portal().id.to_string();
    let form = [("csrf", agent.csrf()), ("portal", portal)];
    let asked = house.desk_post(&agent, &action, &Fields::from(&form)).await;
    house.desk_post(&agent, &asked.location, &Fields::default()).await;
    assert_eq!(house.desk(&agent, "/p/demo/account/users").await.status, StatusCode::OK);
    let view = format!("__Host-view-{}", house.demo.tenant.id);
    let kept = agent.cookie(&view).unwrap();
    let out = house.desk_post(&agent, "/desk/sign-out", &Fields::from(&[("csrf", agent.csrf())])).await;
    assert_eq!(out.location, "/desk/sign-in");
    let next = house.desk(&agent, "/p/demo/account/users").await;
    assert!(next.location.starts_with("/p/demo/sign-in"), "the browser has forgotten it");
    agent.keep(&view, &kept);
    let next = house.desk(&agent, "/p/demo/account/users?lang=en").await;
    assert_eq!(next.status, StatusCode::FORBIDDEN);
    assert!(next.text.contains("This view is over") && !next.text.contains("Sanne"), "{}", next.text);
}
