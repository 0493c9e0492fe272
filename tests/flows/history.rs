//! A piece of equipment from the report of a fault to its history, on both sides.

use crate::house::House;
use domain::{staff::StaffRole, user::MemberRole};
use http::StatusCode;
use testbrowser::Browser;

async fn user(house: &House, role: MemberRole, n: u8) -> Browser {
    let user = house.demo.user(role).clone();
    let (cookie, session) = house.gateway.sign_in_for(&user, house.demo.customers[0].id, n).await;
    Browser::signed_in(&cookie, session, Some(house.demo.customers[0].id))
}

/// A problem with an object, from its own page.
async fn reported(house: &House, who: &Browser, n: usize, words: &str) -> String {
    let object = &house.demo.objects[n];
    let page = house.desk(who, &format!("/p/demo/objects/{}?lang=en", object.id)).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let ask = page.link("main a.primary").expect("a way to ask for work");
    let form = house.desk(who, &format!("{ask}&type=other")).await;
    let mut form = form.main_form();
    assert_eq!(form.get("object"), object.id.to_string(), "the object is filled in");
    form.set("f.subject", "Doors");
    form.set("description", words);
    let sent = house.desk_post(who, "/p/demo/requests/new", &form).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    house.pump().await;
    sent.location
}

#[tokio::test]
async fn what_was_asked_about_an_object_is_its_history_for_the_customer_and_at_the_desk() {
    let house = House::new().await;
    let tom = user(&house, MemberRole::Buyer, 1).await;
    let first = reported(&house, &tom, 0, "The doors stay open.").await;
    house.wait(60);
    let second = reported(&house, &tom, 0, "The doors do not open.").await;
    house.wait(60);
    let other = reported(&house, &tom, 1, "The doors squeak.").await;

    let object = &house.demo.objects[0];
    let page = house.desk(&tom, &format!("/p/demo/objects/{}?lang=en", object.id)).await;
    let history = page.link("main a[href*='/requests?object=']").expect("its history");
    let list = house.desk(&tom, &history).await;
    let rows = |page: &testbrowser::Answer| page.links("table a.row-link");
    assert_eq!(rows(&page), [second.clone(), first.clone()], "on its own page, the last first");
    assert_eq!(rows(&list), [second.clone(), first.clone()], "{}", list.text);
    assert!(list.text.contains(object.name.as_str()), "it says whose history it is");
    let narrowed = house.desk(&tom, &format!("{history}&q=stay")).await;
    assert_eq!(rows(&narrowed), std::slice::from_ref(&first));
    assert!(!rows(&list).contains(&other));

    let nobody = "obj_01KJ4DEM0C0ST0MER00000000Z";
    let elsewhere = house.desk(&tom, &format!("/p/demo/requests?object={nobody}")).await;
    assert_eq!(elsewhere.status, StatusCode::NOT_FOUND);
    let viewer = user(&house, MemberRole::Viewer, 2).await;
    let unseen = house.desk(&viewer, &history).await;
    assert_eq!(unseen.status, StatusCode::NOT_FOUND, "they see no objects, and no name of one");

    let agent = house.staff(StaffRole::Agent).await;
    let desk = house.desk(&agent, &format!("/desk/work-orders?object={}", object.id)).await;
    assert_eq!(desk.status, StatusCode::OK, "{}", desk.text);
    let ids = |paths: Vec<String>| -> Vec<String> {
        paths.iter().filter_map(|path| path.rsplit('/').next().map(str::to_owned)).collect()
    };
    assert_eq!(ids(rows(&desk)), ids(vec![second, first]));
    assert!(desk.text.contains(object.name.as_str()));
    let of = format!("/desk/objects/{}/{}", house.demo.customers[0].id, object.id);
    assert_eq!(rows(&house.desk(&agent, &of).await), rows(&desk), "on its page at the desk too");
    let missing = house.desk(&agent, &format!("/desk/work-orders?object={nobody}")).await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
}
