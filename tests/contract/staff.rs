//! What owners do with their colleagues, as the contract's story needs it.

use crate::house::{Answer, Function, House, filled};
use domain::{SessionId, account::Session, contact::EmailAddress, second_factor::TimeStep, staff::StaffRole};
use jiff::SignedDuration;
use store::Factor;

/// An owner invites another one, makes them an agent again, and helps somebody who has lost their phone.
pub async fn looked_after(house: &House) {
    let (function, store) = (house.desk_staff(), house.cloud.store());
    let cookie = house.staff_cookie(house.demo.member(StaffRole::Owner)).await;
    house.cloud.clock().advance(SignedDuration::from_mins(11));
    assert_eq!(function.get("/desk/staff", &cookie).await.status, 200);
    let page = function.get("/desk/staff/new", &cookie).await;
    let values =
        [("name", "Sem Dijkstra"), ("email", "sem@noordlift.example"), ("role", "owner"), ("language", "nl")];
    let form = filled(&page.text, "input[name=email]", &values);
    let invited = function.post("/desk/staff", &cookie, &form, &[]).await;
    assert_eq!(invited.status, 303, "{}", invited.text);
    let page = function.get(&invited.location, &cookie).await;
    sends(&function, &cookie, &page, &invited.location, "invitations", &[]).await;
    sends(&function, &cookie, &page, &invited.location, "roles", &[("role", "agent")]).await;
    let sem = EmailAddress::parse("sem@noordlift.example").expect("an address");
    let sem = store.staff_accounts().by_email(&sem).await.expect("it is read").expect("they are there");
    let factor =
        Factor { secret: vec![7; 48], last: TimeStep(1), recovery: Vec::new(), since: house.cloud.now() };
    let kept = SessionId::new(house.cloud.now(), house.cloud.entropy());
    store
        .staff_accounts()
        .set_factor(sem.tenant, sem.id, &factor, (kept, &house.cloud.factor_switched()))
        .await
        .expect("it is set");
    let page = function.get(&invited.location, &cookie).await;
    sends(&function, &cookie, &page, &invited.location, "second-factor/removals", &[]).await;
    let begun = Session::begun(house.cloud.now(), "Firefox", "203.0.113.0/24");
    store.staff_accounts().open_session(sem.tenant, sem.id, kept, &begun).await.expect("they are in");
    let page = function.get(&invited.location, &cookie).await;
    sends(&function, &cookie, &page, &invited.location, "sessions/endings", &[]).await;
    sends(&function, &cookie, &page, &invited.location, "visits", &[("visits", "")]).await;
    sends(&function, &cookie, &page, &invited.location, "accounts", &[]).await;
    crate::story::machinery(house).await;
}

/// Sends one of the forms of a page, with these values in it.
async fn sends(
    function: &Function<web::Site>,
    cookie: &str,
    page: &Answer,
    at: &str,
    noun: &str,
    values: &[(&str, &str)],
) {
    let form = filled(&page.text, &format!("form[action='{at}/{noun}'] input"), values);
    let done = function.post(&format!("{at}/{noun}"), cookie, &form, &[]).await;
    assert_eq!(done.status, 303, "{noun}: {}", done.text);
}
