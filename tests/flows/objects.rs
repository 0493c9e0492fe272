//! An object's story: staff write it down and print its label; a user, and somebody who just stands before it, ask for
//! work on it.

use crate::house::{House, path_in};
use domain::{staff::StaffRole, user::MemberRole};
use http::StatusCode;
use testbrowser::{Answer, Browser};
use testkit::PUBLIC_URL;

async fn staff(house: &House) -> Browser {
    let (cookie, session) = house.gateway.sign_in(&house.gateway.member(StaffRole::Agent), 1).await;
    Browser::signed_in(&cookie, session, None)
}

async fn tom(house: &House) -> Browser {
    let (customer, user) = (house.demo.customers[0].id, house.demo.user(MemberRole::Buyer));
    let (cookie, session) = house.gateway.sign_in_for(user, customer, 2).await;
    Browser::signed_in(&cookie, session, Some(customer))
}

/// Staff write an object down, with a label; its page at the desk.
async fn written_down(house: &House, agent: &Browser) -> Answer {
    let list = format!("/desk/objects/{}", house.demo.customers[0].id);
    let page = house.desk(agent, &format!("{list}/new")).await;
    let form = page.form(&list).but(&[
        ("object-name", "Dak-ventilator 7"),
        ("object-kind", "Ventilator"),
        ("object-serial", "VT-0007"),
        ("object-location", &house.demo.locations[1].1.id.to_string()),
    ]);
    let added = house.desk_post(agent, &list, &form).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text);
    let page = house.desk(agent, &added.location).await;
    let labels = format!("{}/labels", added.location);
    let made = house.desk_post(agent, &labels, &page.form(&labels)).await;
    assert_eq!(made.location, added.location);
    made
}

#[tokio::test]
async fn staff_write_an_object_down_and_a_user_asks_for_work_from_its_page() {
    let house = House::new().await;
    let (agent, tom) = (staff(&house).await, tom(&house).await);
    let made = written_down(&house, &agent).await;
    let list = house.desk(&tom, "/p/demo/objects?lang=en").await;
    let object = list.link("a.row-link[href*='/objects/obj_']").expect("a row");
    assert!(list.all("a.row-link").contains(&"Dak-ventilator 7".to_owned()), "{}", list.text);
    let id = made.location.rsplit('/').next().unwrap().to_owned();
    let page = house.desk(&tom, &format!("/p/demo/objects/{id}?lang=en")).await;
    let form = page.link("a.primary").expect("the way to ask");
    assert!(object.starts_with("/p/demo/objects/obj_"));
    let form = house.desk(&tom, &format!("{form}&type=other")).await.main_form();
    let form = form.with("f.subject", "Noise").with("description", "It hums.");
    let sent = house.desk_post(&tom, "/p/demo/requests/new", &form).await;
    let record = house.gateway.follow(&tom, &sent).await;
    assert_eq!(record.status, StatusCode::OK, "{}", record.text);
    assert_eq!(record.count(&format!("a[href='/p/demo/objects/{id}']")), 1, "the record names its object");
    let work_order = sent.location.rsplit('/').next().unwrap();
    let desk = house.desk(&agent, &format!("/desk/work-orders/{work_order}")).await;
    assert_eq!(desk.count(&format!("a[href='{}']", made.location)), 1, "at the desk too");
    assert!(desk.text.contains("Haddingestraat 22"), "where it stands");
}

#[tokio::test]
async fn whoever_stands_before_an_object_tells_what_is_wrong_with_it() {
    let house = House::new().await;
    let agent = staff(&house).await;
    let made = written_down(&house, &agent).await;
    let id = made.location.rsplit('/').next().unwrap().parse().unwrap();
    let owner = house.demo.signed_in(StaffRole::Owner);
    let found = house.gateway.store.desk_objects(&owner).find(house.demo.customers[0].id, id).await.unwrap();
    let label = views::objects::label_address(found.label.as_ref().unwrap());
    let guest = Browser::default();
    let led = house.desk(&guest, &label).await;
    assert_eq!(led.status, StatusCode::SEE_OTHER, "{PUBLIC_URL}{label}");
    let page = house.desk(&guest, &format!("{}&type=other&lang=en", led.location)).await;
    assert!(page.text.contains("Dak-ventilator 7") && !page.text.contains("De Martini"), "{}", page.text);
    house.gateway.cloud.clock().advance(jiff::SignedDuration::from_secs(60));
    let form = page.main_form().but(&[
        ("name", "Jo Visser"),
        ("email", "jo@visser.example"),
        ("f.subject", "Noise"),
        ("description", "It hums."),
        ("terms", "yes"),
    ]);
    let sent = house.desk_post(&guest, "/p/demo/request", &form).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    house.pump().await;
    let mail = house.newest("jo@visser.example");
    let confirmed =
        house.desk_post(&guest, &path_in(&mail.text, "/l/confirmations/"), &Default::default()).await;
    let status = house.gateway.follow(&guest, &confirmed).await;
    house.pump().await;
    assert!(status.text.contains("Dak-ventilator 7") && !status.text.contains("obj_"), "{}", status.text);
    let queue = house.desk(&agent, "/desk/work-orders?stage=requested").await;
    let waiting = queue.link("a.row-link").expect("it waits");
    let record = house.desk(&agent, &waiting).await;
    assert_eq!(record.count(&format!("a[href='{}']", made.location)), 1);
    assert_eq!(record.count(&format!("a[href='/desk/customers/{}']", house.demo.customers[0].id)), 1);
    let tom = tom(&house).await;
    let own = waiting.replace("/desk/work-orders/", "/p/demo/requests/");
    let listed = house.desk(&tom, "/p/demo").await;
    assert_eq!(listed.count(&format!("main a[href='{own}']")), 1, "it is about what is theirs");
    let seen = house.desk(&tom, &own).await;
    assert!(seen.status == StatusCode::OK && !seen.text.contains("/l/requests/"), "without the guest's link");
}

async fn found(house: &House, who: &Browser, path: &str) -> Vec<String> {
    let page = house.desk(who, path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.text);
    page.all("a.row-link")
}

#[tokio::test]
async fn an_object_is_found_a_moment_later_and_by_its_new_words_alone_once_it_is_renamed() {
    let house = House::new().await;
    let (agent, tom) = (staff(&house).await, tom(&house).await);
    let made = written_down(&house, &agent).await;
    house.pump().await;
    let name = ["Dak-ventilator 7"];
    for query in ["q=VT-0007", "q=vt0007", "q=ventilator+dak", "q=VT-0007&kind=ventilator"] {
        assert_eq!(found(&house, &agent, &format!("/desk/objects?{query}")).await, name, "{query}");
        assert_eq!(found(&house, &tom, &format!("/p/demo/objects?{query}")).await, name, "{query}");
    }
    let daan = house.demo.users.iter().find(|user| user.name.as_str() == "Daan Vos").unwrap();
    let customer = house.demo.customers[0].id;
    let (cookie, session) = house.gateway.sign_in_for(daan, customer, 3).await;
    let daan = Browser::signed_in(&cookie, session, Some(customer));
    assert_eq!(found(&house, &daan, "/p/demo/objects?q=vt0007").await, name, "at their place");
    let profile = format!("{}/profile", made.location);
    let form = house.desk(&agent, &profile).await.form(&profile);
    let form = form.but(&[("object-name", "Hoist"), ("object-serial", "HO/1"), ("object-location", "main")]);
    let saved = house.desk_post(&agent, &profile, &form).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    house.pump().await;
    for (who, list) in [(&agent, "/desk/objects"), (&tom, "/p/demo/objects")] {
        assert_eq!(found(&house, who, &format!("{list}?q=ho1")).await, ["Hoist"], "{list}");
        assert_eq!(found(&house, who, &format!("{list}?q=HO/1")).await, ["Hoist"], "{list}");
        assert!(found(&house, who, &format!("{list}?q=vt0007")).await.is_empty(), "{list}");
    }
    assert!(found(&house, &daan, "/p/demo/objects?q=ho1").await.is_empty(), "it left their place");
    let ruben = house.demo.users.iter().find(|user| user.name.as_str() == "Ruben Kuipers").unwrap();
    let other = house.demo.customers[1].id;
    let (cookie, session) = house.gateway.sign_in_for(ruben, other, 4).await;
    let ruben = Browser::signed_in(&cookie, session, Some(other));
    assert!(found(&house, &ruben, "/p/demo/objects?q=ho1").await.is_empty(), "another customer's");
    assert!(house.cloud.dead_letters(testkit::INDEX_QUEUE).is_empty());
}
