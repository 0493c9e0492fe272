//! A company's own data, as the contract's story needs it: an Admin asks for changes, the desk decides, one is taken
//! back.

use crate::house::{Function, House, filled};
use account::Account;
use domain::user::MemberRole;

const HALL: [(&str, &str); 6] = [
    ("address-name", "Magazijn"),
    ("shipping", "yes"),
    ("country", "NL"),
    ("street", "Kade 12"),
    ("postcode", "9711 HG"),
    ("city", "Groningen"),
];

/// Everything that can be asked for is, and is approved but for one that is rejected and one that is taken back.
pub async fn asked_and_decided(house: &House, staff: &str) {
    let admin = house.demo.user(MemberRole::Admin);
    let cookie = house.user_cookie(admin, house.demo.customers[0].id).await;
    let function = house.account();
    let page = function.get("/p/demo/account/data", &cookie).await;
    let form = filled(&page.text, "form[action$=data] input", &[]);
    assert_eq!(function.post("/p/demo/account/data", &cookie, &form, &[]).await.status, 200);
    asks(&function, &cookie, "/addresses/new", "/addresses", &HALL).await;
    decide(house, staff, "approvals").await;
    let list = function.get("/p/demo/account/addresses", &cookie).await.text;
    let id =
        list.split("/addresses/adr_").nth(1).and_then(|rest| rest.split('"').next()).expect("an address");
    let address = format!("/addresses/adr_{id}");
    asks(&function, &cookie, &address, &address, &HALL).await;
    asks(&function, &cookie, &address, &format!("{address}/removals"), &[]).await;
    decide(house, staff, "approvals").await;
    let contact = [("contact-name", "Noor Vos"), ("contact-email", "noor@demartini.example")];
    asks(&function, &cookie, "/company/contact", "/company/contact", &contact).await;
    decide(house, staff, "rejections").await;
    asks(&function, &cookie, "/company/contact", "/company/contact", &contact).await;
    let page = function.get("/p/demo/account/company", &cookie).await;
    let form = filled(&page.text, "form[action$=withdrawals] input", &[]);
    let action =
        page.text.split("action=\"").find(|rest| rest.contains("/withdrawals\"")).expect("a way back");
    let back = function.post(action.split('"').next().expect("a path"), &cookie, &form, &[]).await;
    assert_eq!(back.status, 303, "{}", back.text);
}

async fn asks(function: &Function<Account>, cookie: &str, page: &str, to: &str, values: &[(&str, &str)]) {
    let base = "/p/demo/account";
    let form = filled(&function.get(&format!("{base}{page}"), cookie).await.text, "input[name=seen]", values);
    let asked = function.post(&format!("{base}{to}"), cookie, &form, &[]).await;
    assert_eq!(asked.status, 303, "{to}: {}", asked.text);
}

/// Decides the change that waits longest.
async fn decide(house: &House, staff: &str, noun: &str) {
    let desk = house.desk_change_requests();
    let list = desk.get("/desk/change-requests", staff).await.text;
    let path = list.split("href=\"").find(|rest| rest.starts_with("/desk/change-requests/cus_"));
    let path = path.and_then(|rest| rest.split('"').next()).expect("one waits");
    let page = desk.get(path, staff).await;
    let form = filled(&page.text, &format!("form[action$={noun}] input"), &[("reason", "No")]);
    let done = desk.post(&format!("{path}/{noun}"), staff, &form, &[]).await;
    assert_eq!(done.status, 303, "{noun}: {}", done.text);
    crate::story::machinery(house).await;
}
