//! Profile, sessions, the company.

use crate::house::{ACCOUNT, House};
use domain::{Language, user::MemberRole};
use http::StatusCode;
use jiff::SignedDuration;
use store::Consumed;

#[tokio::test]
async fn a_profile_is_saved_and_every_company_reads_the_new_name() {
    let house = House::new().await;
    let iris = house.demo.users.iter().find(|user| user.memberships.len() == 2).unwrap();
    let browser = house.sign_in_as(iris, house.customer().id).await;
    let form = house.form(&browser, ACCOUNT, "/account").await;
    let sent = form.but(&[("name", "Iris Mulder-Vos"), ("language", "fr")]);
    let saved = house.post(&browser, ACCOUNT, &sent).await;
    assert_eq!((saved.status, saved.location.as_str()), (StatusCode::SEE_OTHER, ACCOUNT));
    let user = house.user(iris.id).await;
    assert_eq!((user.name.as_str(), user.language), ("Iris Mulder-Vos", Language::Fr));
    let owner = house.demo.signed_in(domain::staff::StaffRole::Owner);
    for id in iris.memberships.keys() {
        let customer = house.demo.customers.iter().find(|customer| customer.id == *id).unwrap();
        let row = house.store.members_of(&owner, customer).member(iris.id).await.unwrap();
        assert_eq!(row.name.as_str(), "Iris Mulder-Vos");
    }
    let page = house.get(&browser, ACCOUNT).await;
    assert!(page.text.contains("<html lang=\"fr\""), "from now on they are spoken to in French");
}

#[tokio::test]
async fn a_profile_that_was_changed_in_another_window_is_not_written_over() {
    let house = House::new().await;
    let browser = house.sign_in(MemberRole::Buyer).await;
    house.own().keeps_a_profile_of_another_window(&browser).await;
    assert_eq!(house.user(browser.user).await.name.as_str(), "Somebody One");
}

#[tokio::test]
async fn a_profile_that_cannot_be_taken_comes_back_with_what_was_typed() {
    let house = House::new().await;
    let browser = house.sign_in(MemberRole::Buyer).await;
    house.own().says_what_a_profile_lacks(&browser).await;
}

#[tokio::test]
async fn a_session_that_is_ended_elsewhere_ends_at_its_next_click() {
    let house = House::new().await;
    let (here, phone) = (house.sign_in(MemberRole::Viewer).await, house.sign_in(MemberRole::Viewer).await);
    house.own().ends_a_session_elsewhere(&here, &phone).await;
}

#[tokio::test]
async fn all_other_sessions_end_at_once_and_this_one_stays() {
    let house = House::new().await;
    let finance = house.demo.user(MemberRole::Finance).clone();
    let mut others = Vec::new();
    for _ in 0..3 {
        others.push(testbrowser::House::sign_in(&house, &finance, Some(house.customer().id)).await);
    }
    let here = house.sign_in(MemberRole::Finance).await;
    house.own().ends_all_other_sessions(&here, &others).await;
}

#[tokio::test]
async fn nobody_ends_the_session_of_somebody_else() {
    let house = House::new().await;
    let (viewer, admin) = (house.sign_in(MemberRole::Viewer).await, house.sign_in(MemberRole::Admin).await);
    house.own().ends_no_session_of_somebody_else(&viewer, &admin).await;
}

#[tokio::test]
async fn the_company_is_read_by_its_admins_alone() {
    let house = House::new().await;
    let path = format!("{ACCOUNT}/company");
    for role in MemberRole::ALL {
        let answer = house.get(&house.sign_in(role).await, &path).await;
        if role == MemberRole::Admin {
            assert_eq!(answer.status, StatusCode::OK);
            let customer = house.customer();
            for fact in [customer.name.as_str(), customer.reference.as_str(), customer.address.city.as_str()]
            {
                assert!(answer.text.contains(fact), "{fact}");
            }
        } else {
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{role:?}");
        }
    }
}

#[tokio::test]
async fn the_menu_holds_what_the_role_may_see_and_says_where_one_is() {
    let house = House::new().await;
    for role in MemberRole::ALL {
        let page = house.get(&house.sign_in(role).await, &format!("{ACCOUNT}/sessions")).await;
        let users = page.count("#side-menu a[href='/p/demo/account/users']");
        assert_eq!(users, usize::from(role == MemberRole::Admin), "{role:?}");
        let request = page.count("#side-menu a[href='/p/demo/requests/new']");
        assert_eq!(request, usize::from(matches!(role, MemberRole::Admin | MemberRole::Buyer)), "{role:?}");
        assert_eq!(page.count("#side-menu a[aria-current='page'][href='/p/demo/account/sessions']"), 1);
        assert_eq!(page.count("#side-menu .contact-card"), 1, "who looks after them stands on every page");
    }
}

#[tokio::test]
async fn pages_stay_within_their_budgets() {
    let house = House::new().await;
    let browser = house.sign_in(MemberRole::Admin).await;
    house.get(&browser, ACCOUNT).await;
    for path in ["", "/sessions", "/company", "/password", "/users", "/users/new"] {
        house.units();
        let answer = house.get(&browser, &format!("{ACCOUNT}{path}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        let Consumed { read, write } = house.units();
        assert!(read <= 3.5 && write == 0.0, "{path}: {read} read, {write} written");
    }
    house.cloud.clock().advance(SignedDuration::from_secs(1));
    let form = house.form(&browser, ACCOUNT, "/account").await;
    house.units();
    house.post(&browser, ACCOUNT, form.but(&[("name", "Sanne")])).await;
    let write = house.units().write;
    assert!(write <= 4.0, "{write}");
}
