//! Colleagues who watch a request hear of it like whoever asked, as long as they may see it and want to.

use crate::{
    house::{House, Sent, path_in},
    own::user,
    table::Table,
};
use domain::{
    mails::MailKind,
    notifications::Channel,
    staff::StaffRole,
    user::{MemberRole, Membership, Scope},
};
use http::StatusCode;
use store::Suppression;
use testbrowser::{Browser, Fields, text};
use testkit::SentMail;

const TOM: &str = "tom@demartini.example";
const MARIEKE: &str = "marieke@demartini.example";

/// What Tom has asked for, watched by Marieke.
async fn watched(house: &House) -> (Sent, String) {
    let raised = house.demo.raised(&house.cloud, &house.store, MemberRole::Buyer).await.unwrap();
    house.pump().await;
    let record = format!("/p/demo/requests/{}", raised.id);
    let marieke = user(house, MemberRole::Finance, 41).await;
    presses(house, &marieke, &record, "/watchers/own").await;
    (Sent::of(&raised), record)
}

async fn presses(house: &House, who: &Browser, record: &str, below: &str) {
    let page = house.desk(who, record).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let done = house.desk_post(who, &format!("{record}{below}"), &page.form(below)).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
}

/// A step of staff, with every mail of it.
async fn step(house: &House, staff: &Browser, sent: &Sent, noun: &str, typed: &[(&str, &str)]) {
    let answer = house.step(staff, sent, noun, typed).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{noun}: {}", text(&answer.text));
    house.pump().await;
    house.wait(5);
}

async fn plans(house: &House, staff: &Browser, sent: &Sent, day: &str) {
    let engineer = house.demo.member(StaffRole::Manager).id.to_string();
    let plan = [
        ("plan-date", day),
        ("plan-from", "08:00"),
        ("plan-to", "10:30"),
        ("plan-engineer", engineer.as_str()),
    ];
    step(house, staff, sent, "plans", &plan).await;
}

fn mails(house: &House, to: &str) -> Vec<SentMail> {
    house.cloud.mails().into_iter().filter(|mail| mail.to == to).collect()
}

/// Marieke becomes something else at her company.
async fn becomes(house: &House, change: impl FnOnce(&mut Membership)) {
    let (customer, owner) = (&house.demo.customers[0], house.demo.signed_in(StaffRole::Owner));
    let members = house.store.members_of(&owner, customer);
    let marieke = members.find(house.demo.user(MemberRole::Finance).id).await.unwrap();
    let before = marieke.memberships[&customer.id].clone();
    let mut after = before.clone();
    change(&mut after);
    members.change(&marieke, &before, &after, house.cloud.moment()).await.unwrap();
}

#[tokio::test]
async fn whoever_watches_is_told_of_each_step_in_their_own_language_with_a_way_to_the_record() {
    let house = House::new().await;
    let (sent, record) = watched(&house).await;
    let agent = house.staff(StaffRole::Agent).await;
    let customer = house.demo.customers[0].id;
    step(&house, &agent, &sent, "acceptances", &[]).await;
    plans(&house, &agent, &sent, "2027-01-14").await;
    assert_eq!((mails(&house, MARIEKE).len(), mails(&house, TOM).len()), (2, 3), "Tom had one before");
    for mail in mails(&house, MARIEKE) {
        assert!(mail.subject.starts_with(&sent.number), "{}", mail.subject);
        assert!(mail.text.contains(&format!("{record}?customer={customer}")), "{}", mail.text);
        assert!(!mail.text.contains("/l/requests/") && !mail.text.contains("/l/visits/"), "{}", mail.text);
        assert!(mail.text.contains("volgt") && mail.text.contains("/l/notifications/"), "{}", mail.text);
        assert!(mail.text.contains("Tom Hendriks"), "who asked: {}", mail.text);
    }
    assert!(mails(&house, MARIEKE)[0].subject.contains("aangenomen"));
    assert!(house.newest(TOM).subject.contains("visit on"), "{}", house.newest(TOM).subject);
    assert!(crate::visits::attached(&house.newest(MARIEKE)).is_some(), "with the file for calendars");
    let marieke = user(&house, MemberRole::Finance, 42).await;
    let led = path_in(&house.newest(MARIEKE).text, "/p/demo/requests/");
    assert_eq!(house.desk(&marieke, &led).await.status, StatusCode::OK);
    let note = [("kind", "note"), ("text", "Slow payer")];
    step(&house, &agent, &sent, "comments", &note).await;
    assert_eq!(mails(&house, MARIEKE).len(), 2, "what staff write to each other is not told");
    let tom = user(&house, MemberRole::Buyer, 43).await;
    let page = house.desk(&tom, &record).await;
    let form = Fields::of(&page.text, "/cancellations").with("cancel-reason", "It runs again.");
    let off = house.desk_post(&tom, &format!("{record}/cancellations"), &form).await;
    assert_eq!(off.status, StatusCode::SEE_OTHER, "{}", off.text);
    house.pump().await;
    assert!(mails(&house, MARIEKE).len() == 3 && house.newest(MARIEKE).text.contains("It runs again."));
    let record = house.desk(&agent, &sent.desk).await;
    assert!(record.text.contains("Marieke Postma"), "the desk sees who watches");
    Table::of(&house.cloud).check();
}

#[tokio::test]
async fn whoever_may_not_see_it_any_more_hears_nothing_more() {
    let house = House::new().await;
    let (sent, _) = watched(&house).await;
    let agent = house.staff(StaffRole::Agent).await;
    let heard = || mails(&house, MARIEKE).len();
    step(&house, &agent, &sent, "acceptances", &[]).await;
    assert_eq!(heard(), 1);
    becomes(&house, |membership| membership.scope = Scope::Own).await;
    plans(&house, &agent, &sent, "2027-01-14").await;
    assert_eq!(heard(), 1, "her scope does not hold it");
    becomes(&house, |membership| membership.scope = Scope::Company).await;
    plans(&house, &agent, &sent, "2027-01-15").await;
    assert_eq!(heard(), 2);
    becomes(&house, |membership| membership.disabled = true).await;
    plans(&house, &agent, &sent, "2027-01-18").await;
    assert_eq!(heard(), 2, "she is switched off");
    becomes(&house, |membership| membership.disabled = false).await;
    let marieke = user(&house, MemberRole::Finance, 44).await;
    let record = format!("/p/demo/requests/{}", sent.id);
    presses(&house, &marieke, &record, "/watchers/own/removals").await;
    plans(&house, &agent, &sent, "2027-01-19").await;
    assert_eq!(heard(), 2, "she has stopped");
    assert_eq!(mails(&house, TOM).len(), 6, "whoever asked has them all");
}

#[tokio::test]
async fn whoever_has_turned_a_mail_off_or_takes_none_gets_none_and_the_record_stays_clean() {
    let house = House::new().await;
    let (sent, _) = watched(&house).await;
    let agent = house.staff(StaffRole::Agent).await;
    let heard = || mails(&house, MARIEKE).len();
    let member = house.demo.member_of(MemberRole::Finance);
    let choices = house.store.choices_of(&member);
    choices.choose(|own| own.set(MailKind::RequestAccepted, Channel::Mail, false)).await.unwrap();
    step(&house, &agent, &sent, "acceptances", &[]).await;
    assert_eq!(heard(), 0, "she has turned that one off");
    plans(&house, &agent, &sent, "2027-01-14").await;
    assert_eq!(heard(), 1);
    let deliveries = house.store.deliveries();
    deliveries.suppress(&member.user.email, Suppression::Bounce, house.cloud.now()).await.unwrap();
    step(&house, &agent, &sent, "holds", &[("hold-reason", "A part is missing.")]).await;
    assert_eq!((heard(), mails(&house, TOM).len()), (1, 4));
    assert!(!house.desk_record(&sent).await.work_order.mail_failed, "it says nothing about whoever asked");
}

#[tokio::test]
async fn a_mail_comes_once_to_each_whatever_goes_wrong_on_the_way() {
    let house = House::new().await;
    let (sent, _) = watched(&house).await;
    let agent = house.staff(StaffRole::Agent).await;
    let answer = house.step(&agent, &sent, "acceptances", &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    house.relay_news().await;
    for fault in 0..2 {
        let service = [testkit::Service::Ses, testkit::Service::DynamoDb][fault];
        house.cloud.fail_next(service, testkit::Fault::Pass, 1);
        house.cloud.fail_next(service, testkit::Fault::TimeOut, 3);
        house.workers.work(testkit::MAIL_QUEUE).await;
        house.cloud.heal();
        house.wait(121);
    }
    house.pump().await;
    assert_eq!((mails(&house, MARIEKE).len(), mails(&house, TOM).len()), (1, 2));
}
