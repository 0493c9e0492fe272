//! Public links: counted, held to what the portal has decided, taken back one by one and all at once.

use crate::{
    house::{GUEST, House, Sent, path_in},
    portals::set,
};
use domain::{link::LinkToken, staff::StaffRole};
use http::StatusCode;
use testbrowser::{Browser, Fields, text};

async fn is_gone(house: &House, status: &str) -> bool {
    let page = house.get(status).await;
    if page.status == StatusCode::GONE {
        assert!(page.text.contains("/p/demo/sign-in"), "it offers the sign-in: {}", page.text);
        assert_eq!(page.headers["x-robots-tag"], "noindex, nofollow");
        assert!(!page.text.contains("The doors stay open"), "{}", page.text);
    }
    page.status == StatusCode::GONE
}

async fn revoke_all(house: &House, owner: &Browser) {
    let path = format!("/desk/portals/{}/links/revocations", house.demo.portal().id);
    let page = house.desk(owner, &path).await;
    assert!(text(&page.text).contains("that Noordlift has given out"), "{}", page.text);
    let done = house.desk_post(owner, &path, &Fields::of(&page.text, &path)).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
}

/// The status link in the newest mail to the guest.
fn newest_link(house: &House) -> String {
    path_in(&house.newest(GUEST).text, "/l/requests/")
}

async fn comment(house: &House, agent: &Browser, sent: &Sent) {
    let done = house.step(agent, sent, "comments", &[("kind", "comment"), ("text", "We come.")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    house.pump().await;
}

#[tokio::test]
async fn revoking_all_makes_every_old_link_say_so_at_once_and_the_next_mail_brings_a_good_one() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    let sent = [house.request("other").await, house.request("other").await];
    for one in &sent {
        assert!(!is_gone(&house, &one.status).await);
    }
    revoke_all(&house, &owner).await;
    for one in &sent {
        assert!(is_gone(&house, &one.status).await, "at once, though the portal was read a moment ago");
    }
    house.wait(1);
    let later = house.request("other").await;
    assert!(!is_gone(&house, &later.status).await, "what is given out afterwards is good");
    comment(&house, &owner, &sent[0]).await;
    let fresh = newest_link(&house);
    assert_ne!(fresh, sent[0].status);
    assert!(!is_gone(&house, &fresh).await && is_gone(&house, &sent[0].status).await);
    comment(&house, &owner, &sent[0]).await;
    assert_eq!(newest_link(&house), fresh, "a good one stays");
    assert!(is_gone(&house, &sent[1].status).await);
    let log = house.desk(&owner, "/desk/activity").await;
    assert!(text(&log.text).contains("Links to requests"), "{}", text(&log.text));
}

#[tokio::test]
async fn staff_take_one_link_back_from_its_record_and_others_stay() {
    let house = House::new().await;
    let agent = house.staff(StaffRole::Agent).await;
    let (one, other) = (house.request("other").await, house.request("other").await);
    let done = house.step(&agent, &one, "revocations", &[]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    assert!(is_gone(&house, &one.status).await && !is_gone(&house, &other.status).await);
    let record = house.desk(&agent, &one.desk).await;
    assert!(text(&record.text).contains("revoked the public link"), "{}", text(&record.text));
    comment(&house, &agent, &one).await;
    let fresh = newest_link(&house);
    let page = house.get(&fresh).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!text(&page.text).contains("revoked the public link"), "what staff did stays at the desk");
    let again = house.step(&agent, &one, "revocations", &[]).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    assert!(is_gone(&house, &fresh).await);
}

#[tokio::test]
async fn every_link_of_one_person_is_taken_back_from_one_record_and_nobody_elses() {
    let house = House::new().await;
    let agent = house.staff(StaffRole::Agent).await;
    let (one, two) = (house.request("other").await, house.request("other").await);
    let mut form = house.filled("other").await;
    form.set("email", "somebody.else@bakery.example");
    house.post(crate::house::FORM, &form).await;
    house.pump().await;
    let confirmation = path_in(&house.newest("somebody.else@bakery.example").text, "/l/confirmations/");
    let theirs = house.post(&confirmation, &Fields::default()).await.location;
    house.step(&agent, &one, "revocations", &[("all", "yes")]).await;
    assert!(is_gone(&house, &one.status).await && is_gone(&house, &two.status).await);
    assert!(!is_gone(&house, &theirs).await, "a link that somebody else holds");
    house.wait(1);
    comment(&house, &agent, &two).await;
    let fresh = newest_link(&house);
    assert!(!is_gone(&house, &fresh).await && is_gone(&house, &two.status).await);
    let log = house.desk(&agent, "/desk/activity").await;
    assert!(
        text(&log.text).contains(&format!("revoked every public link that {GUEST} had")),
        "{}",
        text(&log.text)
    );
}

#[tokio::test]
async fn a_link_lives_as_long_as_the_portal_says_and_opens_nothing_where_it_says_so() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    let sent = house.request("other").await;
    set(&house, &owner, "links", &[("request-days", "2")]).await;
    assert!(!is_gone(&house, &sent.status).await);
    house.wait(48 * 3600);
    assert!(is_gone(&house, &sent.status).await);
    let owner = house.staff(StaffRole::Owner).await;
    set(&house, &owner, "links", &[("request-days", "30")]).await;
    assert!(!is_gone(&house, &sent.status).await, "what is decided counts for links that are out too");
    set(&house, &owner, "links", &[("request", "")]).await;
    assert!(is_gone(&house, &sent.status).await);
    house.post(crate::house::FORM, &house.filled("other").await).await;
    house.pump().await;
    let link = path_in(&house.newest(GUEST).text, "/l/confirmations/");
    let confirmed = house.post(&link, &Fields::default()).await;
    assert_eq!((confirmed.status, confirmed.location.as_str()), (StatusCode::SEE_OTHER, "/p/demo/request"));
    house.pump().await;
    let mail = house.newest(GUEST);
    assert!(mail.text.contains("/p/demo/sign-in") && !mail.text.contains("/l/requests/"), "{}", mail.text);
}

#[tokio::test]
async fn a_link_is_counted_once_per_browser_session_and_looking_again_writes_nothing() {
    let house = House::new().await;
    let sent = house.request("other").await;
    let token = LinkToken::parse(sent.status.rsplit('/').next().unwrap()).unwrap();
    let before = house.store.links().look(&token).await.unwrap().uses;
    let guest = Browser::default();
    for _ in 0..4 {
        assert_eq!(house.gateway.get(&guest, &sent.status).await.status, StatusCode::OK);
    }
    let found = house.store.links().look(&token).await.unwrap();
    assert_eq!(found.uses, before + 1);
    house.get(&sent.status).await;
    assert_eq!(house.store.links().look(&token).await.unwrap().uses, before + 2);
    let agent = house.staff(StaffRole::Agent).await;
    let record = house.desk(&agent, &sent.desk).await;
    assert!(text(&record.text).contains(&format!("{} times", before + 2)), "{}", text(&record.text));
}
