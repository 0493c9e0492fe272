//! What signed-in users look at and look after themselves, as the contract's story needs them: the first page, profile,
//! sessions, password, and an Admin's colleagues.

use crate::house::{Function, House, filled};
use account::Account;
use domain::user::MemberRole;
use jiff::SignedDuration;

const PASSWORD: &str = "a wet afternoon in Delfzijl";

/// The list of the company's requests, all of it and by words, as an Admin sees it, and as somebody does who sees their
/// own alone.
async fn finds(house: &House, cookie: &str) {
    let function = house.work_orders();
    assert_eq!(function.get("/p/demo/requests", cookie).await.status, 200);
    assert_eq!(function.get("/p/demo/requests?q=lift&show=open", cookie).await.status, 200);
    assert_eq!(function.get("/p/demo/requests/list.csv", cookie).await.status, 200);
    let viewer = house.user_cookie(house.demo.user(MemberRole::Viewer), house.demo.customers[0].id).await;
    assert_eq!(house.dashboard().get("/p/demo", &viewer).await.status, 200);
}

/// An Admin comes back after a while, looks around and changes what they may.
pub async fn looked_after(house: &House) {
    let admin = house.demo.user(MemberRole::Admin);
    let cookie = house.user_cookie(admin, house.demo.customers[0].id).await;
    house.cloud.clock().advance(SignedDuration::from_mins(11));
    assert_eq!(house.dashboard().get("/p/demo", &cookie).await.status, 200);
    asks(house, &cookie).await;
    finds(house, &cookie).await;
    let function = house.account();
    let name = [("name", "Sanne de Wit-Vos"), ("language", "en")];
    sends(&function, &cookie, "", "input[name=name]", &name, "").await;
    sends(&function, &cookie, "/sessions", "input[name=others]", &[], "/endings").await;
    for (inside, values) in [
        ("input[name=password]", vec![("password", PASSWORD)]),
        ("input[name=removal-password]", vec![("removal-password", PASSWORD)]),
    ] {
        sends(&function, &cookie, "/password", inside, &values, "").await;
    }
    assert_eq!(function.get("/p/demo/account/company", &cookie).await.status, 200);
    assert_eq!(function.get("/p/demo/account/users", &cookie).await.status, 200);
    let nina = [("name", "Noor Nieuw"), ("email", "noor@new.example"), ("role", "viewer"), ("scope", "own")];
    let page = function.get("/p/demo/account/users/new", &cookie).await;
    let form = filled(&page.text, "input[name=email]", &nina);
    let invited = function.post("/p/demo/account/users", &cookie, &form, &[]).await;
    assert_eq!(invited.status, 303, "{}", invited.text);
    let daan = format!("/users/{}", house.demo.invited[0]);
    sends(&function, &cookie, &daan, "p.muted", &[], "/invitations").await;
    let scope = [("role", "viewer"), ("scope", "own")];
    sends(&function, &cookie, &daan, "input[name=seen]", &scope, "/memberships").await;
}

/// Asks for work and looks at it.
async fn asks(house: &House, cookie: &str) {
    let (form, record) = (house.requests(), house.work_orders());
    let page = form.get("/p/demo/requests/new?type=other", cookie).await;
    let values = [("f.subject", "Keys"), ("place", "main"), ("description", "The keys are lost.")];
    let typed = filled(&page.text, "textarea[name=description]", &values);
    let sent = form.post("/p/demo/requests/new", cookie, &typed, &[]).await;
    assert_eq!(sent.status, 303, "{}", sent.text);
    assert_eq!(record.get(&sent.location, cookie).await.status, 200);
    crate::story::machinery(house).await;
}

/// Sends the form of a page that has this element, with these values in it.
async fn sends(
    function: &Function<Account>,
    cookie: &str,
    page: &str,
    inside: &str,
    values: &[(&str, &str)],
    to: &str,
) {
    let path = format!("/p/demo/account{page}");
    let form = filled(&function.get(&path, cookie).await.text, inside, values);
    let done = function.post(&format!("{path}{to}"), cookie, &form, &[]).await;
    assert_eq!(done.status, 303, "{path}{to}: {}", done.text);
}
