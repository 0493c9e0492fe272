//! Customers' people: invited by a colleague, in from the mail, and out again as soon as somebody says so.

use crate::{
    gateway::Answer,
    house::{House, path_in},
    page::{Fields, text},
};
use domain::{staff::StaffRole, user::MemberRole};
use http::{Request, StatusCode};
use web::Body;

const COLLEAGUE: &str = "nina.colleague@example.com";

async fn look(house: &House, cookie: &str, path: &str) -> Answer {
    house.gateway.call(Request::get(path).header("cookie", cookie).body(Body::Empty).unwrap()).await
}

async fn send(house: &House, cookie: &str, path: &str, form: &Fields) -> Answer {
    let request = Request::post(path)
        .header("cookie", cookie)
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::Text(form.urlencoded()))
        .unwrap();
    house.gateway.call(request).await
}

/// The session that an answer gives.
fn given(answer: &Answer) -> String {
    let cookies = answer.headers.get_all("set-cookie").iter().map(|cookie| cookie.to_str().unwrap());
    let mut sessions =
        cookies.filter(|cookie| cookie.contains("portal-tnt_") && !cookie.contains("Max-Age=0"));
    sessions.next().expect("a session").split(';').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_colleague_is_invited_comes_in_from_the_mail_and_is_out_at_the_next_click() {
    let house = House::new().await;
    let (customer, admin) = (house.demo.customers[0].id, house.demo.user(MemberRole::Admin).clone());
    let (admin, _) = house.gateway.sign_in_for(&admin, customer, 1).await;
    let page = look(&house, &admin, "/p/demo/account/users/new").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let mut form = Fields::of(&page.text, "/p/demo/account/users");
    for (name, value) in
        [("name", "Nina Colleague"), ("email", COLLEAGUE), ("role", "viewer"), ("scope", "company")]
    {
        form.set(name, value);
    }
    let invited = send(&house, &admin, "/p/demo/account/users", &form).await;
    assert_eq!(invited.status, StatusCode::SEE_OTHER, "{}", invited.text);
    house.pump().await;

    let invitation = path_in(&house.newest(COLLEAGUE).text, "/l/user-invitations/");
    let page = house.get(&invitation).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let form = Fields::of(&page.text, &invitation);
    let entered = house.post(&invitation, &form).await;
    assert_eq!(entered.status, StatusCode::SEE_OTHER, "{}", entered.text);
    let nina = given(&entered);
    let first = look(&house, &nina, "/p/demo").await;
    assert_eq!(first.status, StatusCode::OK, "{}", first.text);
    assert!(text(&first.text).contains("Nina Colleague"));
    assert_eq!(look(&house, &nina, "/p/demo/account/users").await.status, StatusCode::NOT_FOUND, "a viewer");
    assert_eq!(house.get(&invitation).await.status, StatusCode::GONE, "it works once");

    let owner = house.staff(StaffRole::Owner).await;
    let listed = house.gateway.store.user_accounts();
    let user = listed.by_email(house.demo.tenant.id, &COLLEAGUE.parse().unwrap()).await.unwrap().unwrap().id;
    let path = format!("/desk/customers/{customer}/users/{user}");
    let page = house.desk(&owner, &path).await;
    let action = format!("{path}/accounts");
    let switched_off = house.desk_post(&owner, &action, &Fields::of(&page.text, &action)).await;
    assert_eq!(switched_off.status, StatusCode::SEE_OTHER, "{}", switched_off.text);
    let next = look(&house, &nina, "/p/demo").await;
    assert_eq!(next.status, StatusCode::SEE_OTHER);
    assert!(next.location.starts_with("/p/demo/sign-in"), "{}", next.location);
    assert!(!next.text.contains("Nina"));
}
