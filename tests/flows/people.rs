//! Customers' people: invited by a colleague, in from the mail, and out again as soon as somebody says so.

use crate::house::{House, path_in};
use domain::{staff::StaffRole, user::MemberRole};
use http::StatusCode;
use testbrowser::{Browser, Fields, text};

const COLLEAGUE: &str = "nina.colleague@example.com";

#[tokio::test]
async fn a_colleague_is_invited_comes_in_from_the_mail_and_is_out_at_the_next_click() {
    let house = House::new().await;
    let (customer, admin) = (house.demo.customers[0].id, house.demo.user(MemberRole::Admin).clone());
    let (admin, session) = house.gateway.sign_in_for(&admin, customer, 1).await;
    let admin = Browser::signed_in(&admin, session, Some(customer));
    let page = house.desk(&admin, "/p/demo/account/users/new").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let mut form = Fields::of(&page.text, "/p/demo/account/users");
    for (name, value) in
        [("name", "Nina Colleague"), ("email", COLLEAGUE), ("role", "viewer"), ("scope", "company")]
    {
        form.set(name, value);
    }
    let invited = house.desk_post(&admin, "/p/demo/account/users", &form).await;
    assert_eq!(invited.status, StatusCode::SEE_OTHER, "{}", invited.text);
    house.pump().await;

    let invitation = path_in(&house.newest(COLLEAGUE).text, "/l/user-invitations/");
    let page = house.get(&invitation).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let form = Fields::of(&page.text, &invitation);
    let nina = Browser::default();
    let entered = house.desk_post(&nina, &invitation, &form).await;
    assert_eq!(entered.status, StatusCode::SEE_OTHER, "{}", entered.text);
    let first = house.desk(&nina, "/p/demo").await;
    assert_eq!(first.status, StatusCode::OK, "{}", first.text);
    assert!(text(&first.text).contains("Nina Colleague"));
    assert_eq!(house.desk(&nina, "/p/demo/account/users").await.status, StatusCode::NOT_FOUND, "a viewer");
    assert_eq!(house.get(&invitation).await.status, StatusCode::GONE, "it works once");

    let owner = house.staff(StaffRole::Owner).await;
    let listed = house.gateway.store.user_accounts();
    let user = listed.by_email(house.demo.tenant.id, &COLLEAGUE.parse().unwrap()).await.unwrap().unwrap().id;
    let path = format!("/desk/customers/{customer}/users/{user}");
    let page = house.desk(&owner, &path).await;
    let action = format!("{path}/accounts");
    let switched_off = house.desk_post(&owner, &action, &Fields::of(&page.text, &action)).await;
    assert_eq!(switched_off.status, StatusCode::SEE_OTHER, "{}", switched_off.text);
    let next = house.desk(&nina, "/p/demo").await;
    assert_eq!(next.status, StatusCode::SEE_OTHER);
    assert!(next.location.starts_with("/p/demo/sign-in"), "{}", next.location);
    assert!(!next.text.contains("Nina"));
}
