//! A company's own words in its mails, and which mails it sends at all.

use crate::{
    house::{COMPANY, FORM, GUEST, House, path_in},
    portals::set,
};
use domain::{staff::StaffRole, user::MemberRole};
use http::StatusCode;
use testbrowser::{Browser, Fields};

#[tokio::test]
async fn a_company_rewords_a_mail_in_dutch_and_a_guest_who_asks_in_dutch_gets_the_new_one() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    set(&house, &owner, "mails", &[("sender", "Noordlift Service"), ("reply-to", "balie@noordlift.example")])
        .await;
    let words = [
        ("subject-nl", "{number}: dank u wel, {name}"),
        (
            "text-nl",
            "Wij bellen u binnen een uur over {work-type}.\n\nLees vast https://noordlift.example/nl.",
        ),
    ];
    set(&house, &owner, "mails/request-received", &words).await;
    let page = house.get(&format!("{FORM}?type=other&lang=nl")).await;
    assert!(page.text.contains("lang=\"nl\""), "{}", page.text);
    let mut form = house.filled("other").await;
    form.set("name", "Jo {number} <b>Visser");
    let answer = house.post(&format!("{FORM}?lang=nl"), &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let sent = house.confirm(GUEST).await;
    house.pump().await;
    let mail = house.newest(GUEST);
    assert_eq!(mail.subject, format!("{}: dank u wel, Jo {{number}} <b>Visser", sent.number));
    assert!(mail.text.contains("Wij bellen u binnen een uur over"), "{}", mail.text);
    assert!(mail.from.contains("Noordlift Service"), "{}", mail.from);
    assert!(mail.reply_to.contains("balie@noordlift.example"), "{}", mail.reply_to);
    assert!(!mail.html.contains("<b>Visser"), "{}", mail.html);
    assert!(mail.html.contains("href=\"https://noordlift.example/nl\""), "{}", mail.html);
    assert!(mail.text.contains("/l/requests/"), "the button stays");
}

#[tokio::test]
async fn a_mail_that_a_company_does_not_send_is_not_sent_and_the_others_are() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    set(&house, &owner, "mails/request-received", &[("sent", "never")]).await;
    set(&house, &owner, "mails/comment-to-company", &[("sent", "never")]).await;
    let sent = house.request("other").await;
    let subjects: Vec<String> = house.cloud.take_mails().into_iter().map(|mail| mail.subject).collect();
    assert_eq!(subjects.len(), 2, "{subjects:?}");
    assert!(subjects[0].contains("confirm") && subjects[1].contains("new request"), "{subjects:?}");
    let agent = house.staff(StaffRole::Agent).await;
    house.step(&agent, &sent, "acceptances", &[]).await;
    house.pump().await;
    assert_eq!(house.newest(GUEST).subject, format!("{}: your request is accepted", sent.number));
    assert!(house.cloud.mails().iter().all(|mail| mail.to != COMPANY));
}

/// Where the newest mail to the guest leads to say which mails they get.
fn choices(house: &House) -> String {
    path_in(&house.newest(GUEST).text, "/l/notifications/")
}

#[tokio::test]
async fn whoever_turns_a_mail_off_by_the_link_in_it_gets_no_more_of_them() {
    let house = House::new().await;
    let first = house.request("other").await;
    let page = choices(&house);
    let shown = house.get(&page).await;
    assert_eq!(shown.status, StatusCode::OK, "{}", shown.text);
    assert!(shown.text.contains(GUEST), "{}", shown.text);
    assert_eq!(shown.headers["x-robots-tag"], "noindex, nofollow");
    let mut form = Fields::of(&shown.text, &page);
    form.set("request-accepted.mail", "");
    let saved = house.post(&page, &form).await;
    assert_eq!(saved.location, page, "{}", saved.text);
    house.cloud.take_mails();
    let agent = house.staff(StaffRole::Agent).await;
    house.step(&agent, &first, "acceptances", &[]).await;
    house.step(&agent, &first, "comments", &[("kind", "comment"), ("text", "We come.")]).await;
    house.pump().await;
    let subjects: Vec<String> = house.cloud.take_mails().into_iter().map(|mail| mail.subject).collect();
    assert_eq!(subjects.len(), 1, "{subjects:?}");
    assert!(subjects[0].contains("message from"), "{subjects:?}");
}

#[tokio::test]
async fn a_mail_program_turns_a_mail_off_with_one_click() {
    let house = House::new().await;
    let sent = house.request("other").await;
    let raw = String::from_utf8(house.newest(GUEST).raw).unwrap().replace("\r\n ", "").replace("\r\n\t", "");
    assert!(raw.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"), "{raw}");
    let header = raw.lines().find(|line| line.starts_with("List-Unsubscribe: ")).unwrap();
    let address = path_in(header, "/l/notifications/");
    assert!(address.ends_with("/request-received"), "{address}");
    assert_eq!(house.get(&address).await.status, StatusCode::OK, "looking changes nothing");
    let comments = address.replace("request-received", "comment-to-guest");
    let mut one_click = Fields::default();
    one_click.set("List-Unsubscribe", "One-Click");
    let done = house.post(&comments, &one_click).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.text);
    house.cloud.take_mails();
    let agent = house.staff(StaffRole::Agent).await;
    house.step(&agent, &sent, "comments", &[("kind", "comment"), ("text", "We come.")]).await;
    house.step(&agent, &sent, "acceptances", &[]).await;
    house.pump().await;
    let subjects: Vec<String> = house.cloud.take_mails().into_iter().map(|mail| mail.subject).collect();
    assert_eq!(subjects, [format!("{}: your request is accepted", sent.number)]);
    for kind in ["sign-in", "confirm-request", "new-request", "nothing"] {
        let other = address.replace("request-received", kind);
        assert_eq!(house.post(&other, &one_click).await.status, StatusCode::NOT_FOUND, "{kind}");
    }
}

#[tokio::test]
async fn a_user_finds_on_their_page_what_they_chose_by_the_link_and_changes_it_there() {
    let house = House::new().await;
    let user = house.demo.user(MemberRole::Viewer).clone();
    let customer = *user.memberships.keys().next().unwrap();
    let (cookie, session) = house.sign_in_for(&user, customer, 7).await;
    let who = Browser::signed_in(&cookie, session, Some(customer));
    let path = "/p/demo/account/notifications";
    let page = house.desk(&who, path).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let mut form = Fields::of(&page.text, path);
    assert_eq!(form.get("request-received.mail"), "yes");
    form.set("request-received.mail", "");
    assert_eq!(house.desk_post(&who, path, &form).await.status, StatusCode::SEE_OTHER);
    let page = house.desk(&who, path).await;
    assert_eq!(Fields::of(&page.text, path).get("request-received.mail"), "");
    let mut form = house.filled("other").await;
    form.set("email", user.email.as_str());
    house.submitted(&form).await;
    let subjects: Vec<String> = house
        .cloud
        .take_mails()
        .into_iter()
        .filter(|mail| mail.to == user.email.as_str())
        .map(|mail| mail.subject)
        .collect();
    assert_eq!(subjects.len(), 1, "{subjects:?}");
    assert!(subjects[0].contains("confirm"), "{subjects:?}");
}

#[tokio::test]
async fn what_is_sent_to_those_who_want_it_reaches_nobody_else() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    set(&house, &owner, "mails/request-accepted", &[("sent", "if-turned-on")]).await;
    let agent = house.staff(StaffRole::Agent).await;
    let first = house.request("other").await;
    let page = choices(&house);
    house.cloud.take_mails();
    house.step(&agent, &first, "acceptances", &[]).await;
    house.pump().await;
    assert!(house.cloud.take_mails().is_empty());
    let shown = house.get(&page).await;
    let form = Fields::of(&shown.text, &page).with("request-accepted.mail", "yes");
    house.post(&page, &form).await;
    let second = house.request("other").await;
    house.step(&agent, &second, "acceptances", &[]).await;
    house.pump().await;
    assert!(house.newest(GUEST).subject.contains("is accepted"));
}
