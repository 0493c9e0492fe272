//! The templates as they would be deployed, with the binaries as they would run, on a cloud that enforces what each
//! function may do: from the public form to the mail. And the other way round: a function that may do less fails.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

#[path = "../load/form.rs"]
mod form;
mod front;
mod ministack;
mod package;
mod person;
mod rights;
mod stack;
mod steps;
mod story;
mod wait;

use package::Withheld;
use person::Person;
use reqwest::StatusCode;
use stack::Stack;
use steps::{at_the_desk, empty_form, filled, link, queue, upload};
use story::{Progress, Step};
use wait::{PATIENCE, eventually};

const GUEST: &str = "anouk@visser.example";

#[tokio::test(flavor = "multi_thread")]
async fn a_request_travels_from_the_form_to_the_desk_and_back_by_mail() {
    let stack = Stack::deploy("story", &[]).await;
    let progress = Progress::until(Step::Done);
    story::tell(&stack, GUEST, &progress).await;
    assert_eq!(progress.step(), Step::Done);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_may_not_write_is_not_taken() {
    let withheld = Withheld { function: "requests", action: "dynamodb:PutItem" };
    let stack = Stack::deploy("form", &[withheld]).await;
    let mut guest = Person::new(&stack);
    let page = empty_form(&mut guest).await;
    let sent = guest.send(filled(&page, GUEST).post(&guest.client)).await;
    assert_eq!(sent.status, StatusCode::INTERNAL_SERVER_ERROR, "{}", sent.said());
    assert!(!sent.text().contains("AccessDenied") && !sent.text().contains("arn:"), "{}", sent.said());
    let mut staff = at_the_desk(&stack).await;
    assert!(queue(&mut staff).await.is_empty());
    assert!(stack.mails().await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_may_not_be_read_is_shown_to_nobody_and_given_up() {
    let withheld = Withheld { function: "on-upload", action: "s3:GetObjectVersion" };
    let stack = Stack::deploy("upload", &[withheld]).await;
    stack.hasten("files").await;
    let mut guest = Person::new(&stack);
    let mut page = empty_form(&mut guest).await;
    upload(&mut guest, &mut page).await;
    guest.submit(&filled(&page, GUEST)).await;
    let mail = stack.mail(GUEST, "/l/confirmations/").await;
    let page = guest.page(&mail.link("/l/confirmations/")).await;
    let status = guest.submit(&page.form("button")).await;
    let letters = stack.dead_letters("files").await;
    assert!(letters.iter().any(|letter| letter.contains("incoming/")), "{letters:?}");
    let mut staff = at_the_desk(&stack).await;
    let record = queue(&mut staff).await.remove(0);
    for page in [staff.page(&record).await, guest.page(&status.address).await] {
        assert!(page.text().contains("lift.jpg"), "{}", page.said());
        assert!(link(&page, "ul.files a").is_none(), "{}", page.said());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_that_may_not_be_sent_is_given_up() {
    let withheld = Withheld { function: "on-mail", action: "ses:SendRawEmail" };
    let stack = Stack::deploy("mail", &[withheld]).await;
    stack.hasten("mail").await;
    let mut guest = Person::new(&stack);
    let page = empty_form(&mut guest).await;
    guest.submit(&filled(&page, GUEST)).await;
    let letters = stack.dead_letters("mail").await;
    assert!(letters.len() == 1 && letters[0].contains(GUEST), "{letters:?}");
    assert!(stack.mails().await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_poisonous_item_is_given_up_and_its_neighbours_are_delivered() {
    let stack = Stack::deploy("poison", &[]).await;
    stack.hasten("mail").await;
    let mut guest = Person::new(&stack);
    for turn in 0..4 {
        if turn == 2 {
            stack.poison("evt_01KJ4DEM0N00RD11FT00000001").await;
        }
        let page = empty_form(&mut guest).await;
        guest.submit(&filled(&page, GUEST)).await;
    }
    eventually(PATIENCE, "four mails", async || (stack.mails().await.len() == 4).then_some(())).await;
    let letters = stack.dead_letters("mail").await;
    assert!(letters.len() == 1 && letters[0].contains("evt_01KJ4DEM0N00RD11FT00000001"), "{letters:?}");
    assert_eq!(stack.mails().await.len(), 4);
}

#[test]
fn of_each_right_it_is_said_what_it_is_needed_for() {
    assert_eq!(rights::granted(), rights::told());
}

#[tokio::test(flavor = "multi_thread")]
async fn each_right_of_what_guests_use_is_needed() {
    rights::take_away("guests", &["requests", "work-orders", "on-mail"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_right_of_what_staff_use_is_needed() {
    rights::take_away("staff", &["desk-sign-in", "desk-work-orders", "on-outbox", "on-upload"]).await;
}
