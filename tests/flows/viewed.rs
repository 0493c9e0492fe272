//! What readers leave in the log of their company: what they viewed, and what they took along.

use crate::{
    house::House,
    own::{asks, user},
};
use domain::{staff::StaffRole, user::MemberRole};
use http::StatusCode;
use testbrowser::{Browser, Fields};

/// What the log says of their customer, newest first, with how often.
async fn told(house: &House, who: &Browser, words: &str) -> usize {
    let log = house.desk(who, "/desk/activity/list.csv?lang=en").await;
    assert_eq!(log.status, StatusCode::OK);
    log.text.lines().filter(|line| line.contains(words)).count()
}

#[tokio::test]
async fn a_record_is_viewed_once_in_a_browser_and_a_file_taken_along_as_often_as_it_is() {
    let house = House::new().await;
    let (owner, tom) = (house.staff(StaffRole::Owner).await, user(&house, MemberRole::Buyer, 1).await);
    let sent = asks(&house, &tom).await;
    house.pump().await;
    let object = format!("/p/demo/objects/{}", house.demo.objects[0].id);
    let page = house.desk(&tom, &sent.location).await;
    let photo = page.link("main a[href*='/files/']").expect("the photo, once it was checked");
    let number = page.all("h1").join(" ");
    let number = number.split_whitespace().find(|word| word.starts_with("WO-")).unwrap_or("WO-").to_owned();
    let (viewed, taken) =
        (format!("Tom Hendriks viewed {number}"), "Tom Hendriks downloaded door.png".to_owned());
    for look in 0..3 {
        assert_eq!(house.desk(&tom, &sent.location).await.status, StatusCode::OK);
        assert_eq!(house.desk(&tom, &object).await.status, StatusCode::OK);
        assert_eq!(told(&house, &owner, &viewed).await, 1, "look {look}");
        assert_eq!(told(&house, &owner, "Tom Hendriks viewed Personenlift").await, 1, "look {look}");
        assert_eq!(told(&house, &owner, &taken).await, look);
        assert_eq!(house.desk(&tom, &photo).await.status, StatusCode::SEE_OTHER);
    }
    // In another browser they view it anew, and a colleague does for themselves.
    let elsewhere = user(&house, MemberRole::Buyer, 2).await;
    house.desk(&elsewhere, &sent.location).await;
    assert_eq!(told(&house, &owner, &viewed).await, 2);
    let finance = user(&house, MemberRole::Finance, 3).await;
    house.desk(&finance, &sent.location).await;
    assert_eq!(told(&house, &owner, &format!("viewed {number}")).await, 3);
    // What somebody does not get to see, they have not viewed.
    let viewer = user(&house, MemberRole::Viewer, 4).await;
    assert_eq!(house.desk(&viewer, &sent.location).await.status, StatusCode::NOT_FOUND);
    assert_eq!(house.desk(&viewer, &photo).await.status, StatusCode::NOT_FOUND);
    assert_eq!(told(&house, &owner, &format!("viewed {number}")).await, 3);
    assert_eq!(told(&house, &owner, "downloaded door.png").await, 3);
}

#[tokio::test]
async fn whoever_of_the_staff_looks_with_a_users_eyes_leaves_no_view_and_takes_files_in_their_own_name() {
    let house = House::new().await;
    let tom = user(&house, MemberRole::Buyer, 1).await;
    let sent = asks(&house, &tom).await;
    house.pump().await;
    let (owner, agent) = (house.staff(StaffRole::Owner).await, house.staff(StaffRole::Agent).await);
    let (customer, sanne) = (house.demo.customers[0].id, house.demo.user(MemberRole::Admin).clone());
    let action = format!("/desk/customers/{customer}/users/{}/views", sanne.id);
    let portal = house.demo.portal().id.to_string();
    let form = Fields::from(&[("csrf", agent.csrf()), ("portal", portal)]);
    let asked = house.desk_post(&agent, &action, &form).await;
    house.desk_post(&agent, &asked.location, &Fields::default()).await;
    let page = house.desk(&agent, &sent.location).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let photo = page.link("main a[href*='/files/']").expect("the photo");
    assert_eq!(house.desk(&agent, &photo).await.status, StatusCode::SEE_OTHER);
    assert_eq!(told(&house, &owner, "viewed WO-").await, 0);
    assert_eq!(told(&house, &owner, "Sanne de Wit downloaded").await, 0);
    assert_eq!(told(&house, &owner, "Ayşe Demir downloaded door.png").await, 1);
}
