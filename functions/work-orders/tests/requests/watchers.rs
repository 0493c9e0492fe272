//! Watching what a colleague has asked for.

use crate::house::House;
use domain::{
    UserId,
    staff::StaffRole,
    text::Line,
    user::{MemberRole, Membership, User},
    work_order::{WATCHERS_MAX, Watcher, WorkOrder},
};
use http::StatusCode;
use testbrowser::{Answer, Browser, Fields};

fn at(of: &WorkOrder) -> String {
    format!("/p/demo/requests/{}", of.id)
}

async fn raised(house: &House, role: MemberRole) -> WorkOrder {
    house.demo.raised(&house.cloud, &house.store, role).await.unwrap()
}

async fn watchers(house: &House, of: &WorkOrder) -> Vec<UserId> {
    let admin = house.demo.member_of(MemberRole::Admin);
    let record = house.store.own_record(&admin, of.id).record().await.unwrap();
    record.work_order.watchers.iter().map(|watcher| watcher.id).collect()
}

/// Presses a button of the record page.
async fn presses(house: &House, who: &Browser, of: &WorkOrder, below: &str) -> Answer {
    let page = house.door(who, &at(of)).await;
    house.post_as(who, &format!("{}{below}", at(of)), &page.form(below)).await
}

/// Sends the form for a colleague.
async fn adds(house: &House, who: &Browser, of: &WorkOrder, user: &str) -> Answer {
    let page = house.door(who, &format!("{}/watchers/new", at(of))).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let form = Fields::default().and("csrf", &who.csrf()).and("user", user);
    house.post_as(who, &format!("{}/watchers", at(of)), &form).await
}

#[tokio::test]
async fn whoever_sees_a_request_watches_it_and_stops_with_one_button() {
    let house = House::new().await;
    let of = raised(&house, MemberRole::Buyer).await;
    for role in [MemberRole::Admin, MemberRole::Finance] {
        let who = house.member(role).await;
        let (name, id) = (house.demo.user(role).name.to_string(), house.demo.user(role).id);
        let page = house.door(&who, &at(&of)).await;
        assert_eq!(page.all(".watchers .button"), ["Watch"], "{role:?}");
        let form = page.form("/watchers/own");
        for _ in 0..2 {
            let begun = house.post_as(&who, &format!("{}/watchers/own", at(&of)), &form).await;
            assert_eq!((begun.status, begun.location.as_str()), (StatusCode::SEE_OTHER, at(&of).as_str()));
        }
        assert_eq!(watchers(&house, &of).await, [id]);
        let page = house.door(&who, &at(&of)).await;
        assert_eq!(
            (page.all(".watcher-list li"), page.all(".watchers .button")),
            (vec![name], vec!["Stop watching".to_owned()])
        );
        let form = page.form("/watchers/own/removals");
        for _ in 0..2 {
            let over = house.post_as(&who, &format!("{}/watchers/own/removals", at(&of)), &form).await;
            assert_eq!(over.status, StatusCode::SEE_OTHER);
        }
        assert!(watchers(&house, &of).await.is_empty());
    }
    let admin = house.demo.member_of(MemberRole::Admin);
    let record = house.store.own_record(&admin, of.id).record().await.unwrap();
    assert_eq!(record.entries.len(), 1, "it is no step");
}

#[tokio::test]
async fn whoever_asked_is_told_anyhow() {
    let house = House::new().await;
    let of = raised(&house, MemberRole::Buyer).await;
    let (tom, sanne) = (house.member(MemberRole::Buyer).await, house.member(MemberRole::Admin).await);
    assert_eq!(house.door(&tom, &at(&of)).await.count(".watchers form"), 0);
    let form = Fields::default().and("csrf", &tom.csrf());
    let own = house.post_as(&tom, &format!("{}/watchers/own", at(&of)), &form).await;
    assert_eq!(own.status, StatusCode::CONFLICT, "{}", own.text);
    let buyer = house.demo.user(MemberRole::Buyer).id.to_string();
    let added = adds(&house, &sanne, &of, &buyer).await;
    assert_eq!((added.status, added.count("[data-error-summary] li")), (StatusCode::CONFLICT, 1));
    assert!(watchers(&house, &of).await.is_empty());
}

#[tokio::test]
async fn a_colleague_who_sees_it_is_added_once_and_taken_away() {
    let house = House::new().await;
    let of = raised(&house, MemberRole::Buyer).await;
    let tom = house.member(MemberRole::Buyer).await;
    let page = house.door(&tom, &format!("{}/watchers/new", at(&of))).await;
    let offered = page.all("select[name=user] option");
    let named = |role| offered.iter().any(|one| one.contains(house.demo.user(role).email.as_str()));
    assert!(named(MemberRole::Admin) && named(MemberRole::Finance), "{offered:?}");
    assert!(
        !named(MemberRole::Buyer) && !named(MemberRole::Viewer),
        "neither whoever asked nor who is not shown it"
    );
    let marieke = house.demo.user(MemberRole::Finance);
    for _ in 0..2 {
        let added = adds(&house, &tom, &of, &marieke.id.to_string()).await;
        assert_eq!((added.status, added.location), (StatusCode::SEE_OTHER, at(&of)));
    }
    assert_eq!(watchers(&house, &of).await, [marieke.id]);
    let left = house.door(&tom, &format!("{}/watchers/new", at(&of))).await;
    assert!(!left.text.contains(marieke.email.as_str()));
    let below = format!("/watchers/{}/removals", marieke.id);
    let form = house.door(&tom, &at(&of)).await.form(&below);
    for _ in 0..2 {
        let removed = house.post_as(&tom, &format!("{}{below}", at(&of)), &form).await;
        assert_eq!(removed.status, StatusCode::SEE_OTHER);
    }
    assert!(watchers(&house, &of).await.is_empty());
}

#[tokio::test]
async fn nobody_is_added_who_is_not_shown_it_or_is_somebody_elses() {
    let house = House::new().await;
    let of = raised(&house, MemberRole::Buyer).await;
    let sanne = house.member(MemberRole::Admin).await;
    let viewer = house.demo.user(MemberRole::Viewer).id;
    let alone = |user: &&User| {
        user.memberships.len() == 1 && !user.memberships.contains_key(&house.demo.customers[0].id)
    };
    let foreign = house.demo.users.iter().find(alone).unwrap().id;
    let never = UserId::new(house.cloud.now(), [99; 16]);
    for user in
        [viewer.to_string(), foreign.to_string(), never.to_string(), "usr_1".to_owned(), String::new()]
    {
        let added = adds(&house, &sanne, &of, &user).await;
        assert!(
            matches!(added.status, StatusCode::UNPROCESSABLE_ENTITY | StatusCode::CONFLICT),
            "{user}: {}",
            added.status
        );
        assert_eq!(added.count("[data-error-summary] li"), 1, "{user}");
    }
    let form = Fields::default().and("csrf", &sanne.csrf());
    for user in [foreign, never] {
        let path = format!("{}/watchers/{user}/removals", at(&of));
        assert_eq!(house.post_as(&sanne, &path, &form).await.status, StatusCode::NOT_FOUND);
    }
    assert!(watchers(&house, &of).await.is_empty());
}

#[tokio::test]
async fn somebody_who_was_switched_off_since_the_page_was_opened_is_not_added() {
    let house = House::new().await;
    let of = raised(&house, MemberRole::Buyer).await;
    let sanne = house.member(MemberRole::Admin).await;
    let (marieke, customer) = (house.demo.user(MemberRole::Finance), &house.demo.customers[0]);
    let owner = house.demo.signed_in(StaffRole::Owner);
    let before = marieke.memberships[&customer.id].clone();
    let after = Membership { disabled: true, ..before.clone() };
    let members = house.store.members_of(&owner, customer);
    members.change(marieke, &before, &after, house.moment(5)).await.unwrap();
    let added = adds(&house, &sanne, &of, &marieke.id.to_string()).await;
    assert_eq!(added.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = house.door(&sanne, &format!("{}/watchers/new", at(&of))).await;
    assert!(!page.text.contains(marieke.email.as_str()));
    assert!(watchers(&house, &of).await.is_empty());
}

#[tokio::test]
async fn a_full_list_takes_nobody_more_and_says_so() {
    let house = House::new().await;
    let of = raised(&house, MemberRole::Buyer).await;
    let admin = house.demo.member_of(MemberRole::Admin);
    for n in 0..WATCHERS_MAX {
        let id = UserId::new(house.cloud.now(), house.cloud.entropy());
        let one = Watcher { id, name: Line::parse(&format!("Watcher {n}")).unwrap() };
        house.store.own_record(&admin, of.id).watch(&one).await.unwrap();
    }
    let sanne = house.member(MemberRole::Admin).await;
    let page = house.door(&sanne, &at(&of)).await;
    assert_eq!((page.count("form[action$='/watchers/own']"), page.count("a[href$='/watchers/new']")), (0, 0));
    assert!(page.text.contains("20 watchers at most"), "{}", page.text);
    let form = Fields::default().and("csrf", &sanne.csrf());
    let own = house.post_as(&sanne, &format!("{}/watchers/own", at(&of)), &form).await;
    assert!(own.status == StatusCode::CONFLICT && own.text.contains("20 watchers at most"), "{}", own.text);
    let marieke = house.demo.user(MemberRole::Finance).id.to_string();
    assert_eq!(adds(&house, &sanne, &of, &marieke).await.status, StatusCode::CONFLICT);
    assert_eq!(watchers(&house, &of).await.len(), WATCHERS_MAX);
}

#[tokio::test]
async fn who_only_looks_adds_nobody_and_other_customers_find_nothing() {
    let house = House::new().await;
    let of = raised(&house, MemberRole::Buyer).await;
    let marieke = house.member(MemberRole::Finance).await;
    let page = house.door(&marieke, &at(&of)).await;
    assert_eq!(page.count("a[href$='/watchers/new']"), 0);
    let form = Fields::default()
        .and("csrf", &marieke.csrf())
        .and("user", &house.demo.user(MemberRole::Admin).id.to_string());
    let path = format!("{}/watchers", at(&of));
    assert_eq!(house.post_as(&marieke, &path, &form).await.status, StatusCode::NOT_FOUND);
    let iris = house.demo.users.iter().find(|user| user.memberships.len() == 2).unwrap();
    let elsewhere = house.sign_in(iris, Some(house.demo.customers[1].id)).await;
    let kees = house.member(MemberRole::Viewer).await;
    for who in [&elsewhere, &kees] {
        let form = Fields::default().and("csrf", &who.csrf());
        for below in ["/watchers/own", "/watchers/own/removals"] {
            let answer = house.post_as(who, &format!("{}{below}", at(&of)), &form).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{below}");
        }
    }
    assert!(watchers(&house, &of).await.is_empty());
}

#[tokio::test]
async fn staff_who_see_as_a_user_watch_nothing_and_a_guests_page_shows_no_watchers() {
    let house = House::new().await;
    let of = raised(&house, MemberRole::Buyer).await;
    let sanne = house.member(MemberRole::Admin).await;
    assert_eq!(presses(&house, &sanne, &of, "/watchers/own").await.status, StatusCode::SEE_OTHER);
    let looks = house.looks_as(StaffRole::Owner, house.demo.user(MemberRole::Finance)).await;
    let page = house.door(&looks, &at(&of)).await;
    assert!(page.text.contains(house.demo.user(MemberRole::Admin).name.as_str()));
    let own = house.post_as(&looks, &format!("{}/watchers/own", at(&of)), &Fields::default()).await;
    assert_eq!(own.status, StatusCode::FORBIDDEN);
    assert_eq!(watchers(&house, &of).await.len(), 1);
    let guests = house.request(1).await;
    assert_eq!(house.get(&crate::house::link(&guests)).await.count(".watchers"), 0);
}
