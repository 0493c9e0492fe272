//! Everything that is stored about somebody, and nothing of anybody else.

use crate::house::{ACCOUNT, House};
use domain::{
    activity::{Deed, Subject},
    staff::StaffRole,
    user::MemberRole,
};
use http::StatusCode;
use testbrowser::Fields;

#[tokio::test]
async fn what_is_stored_comes_as_a_file_with_no_word_of_others() {
    let house = House::new().await;
    let admin = house.sign_in(MemberRole::Admin).await;
    let invited =
        [("name", "Noor Nieuw"), ("email", "noor@new.example"), ("role", "viewer"), ("scope", "own")];
    let sent = house.post(&admin, "/p/demo/account/users", &invited).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let path = format!("{ACCOUNT}/data");
    let page = house.get(&admin, &format!("{path}?lang=en")).await;
    let me = house.user(admin.user).await;
    assert!(page.text.contains(me.email.as_str()) && page.text.contains("Firefox"), "{}", page.text);
    let file = house.post(&admin, &path, Fields::default()).await;
    assert_eq!(file.status, StatusCode::OK, "{}", file.text);
    assert_eq!(file.headers["content-type"], "application/json");
    assert!(
        file.headers["content-disposition"].to_str().unwrap().starts_with("attachment; filename=\"my-data-")
    );
    for told in
        [me.email.as_str(), me.name.as_str(), house.customer().name.as_str(), "user-invited", "Firefox"]
    {
        assert!(file.text.contains(told), "{told} in {}", file.text);
    }
    let session = me.sessions.keys().next().unwrap().to_string();
    let others = house.demo.users.iter().filter(|user| user.id != me.id);
    let foreign =
        others.flat_map(|user| [user.name.to_string(), user.email.to_string(), user.id.to_string()]);
    for secret in foreign.chain([session, "Noor Nieuw".to_owned(), "noor@new.example".to_owned()]) {
        assert!(!file.text.contains(&secret), "{secret} in {}", file.text);
    }
    let owner = house.demo.signed_in(StaffRole::Owner);
    let about = Some(Subject::Customer(house.customer().id));
    let log = house.store.activities(&owner).list(about, None).await.unwrap().rows;
    assert_eq!(log.iter().filter(|entry| entry.what == Deed::DataTaken).count(), 1);
}

#[tokio::test]
async fn a_file_is_taken_so_often_an_hour_and_no_more() {
    let house = House::new().await;
    let viewer = house.sign_in(MemberRole::Viewer).await;
    for _ in 0..10 {
        let file = house.post(&viewer, "/p/demo/account/data", Fields::default()).await;
        assert_eq!(file.status, StatusCode::OK);
    }
    let more = house.post(&viewer, "/p/demo/account/data", Fields::default()).await;
    assert_eq!(more.status, StatusCode::TOO_MANY_REQUESTS);
}
