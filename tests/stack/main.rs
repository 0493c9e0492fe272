//! The templates as they would be deployed, with the binaries as they would run, on a cloud that enforces what each
//! function may do: from the public form to the mail. And the other way round: a function that may do less fails.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

#[path = "../load/form.rs"]
mod form;
mod front;
mod ministack;
mod package;
mod person;
mod stack;
mod steps;
mod wait;

use form::selector;
use package::Withheld;
use person::Person;
use reqwest::StatusCode;
use stack::Stack;
use steps::{DESCRIPTION, GUEST, at_the_desk, empty_form, filled, first_in_queue, photo, request};
use wait::eventually;

#[tokio::test(flavor = "multi_thread")]
async fn a_request_travels_from_the_form_to_the_desk_and_back_by_mail() {
    let stack = Stack::deploy("story", &[]).await;
    let mut guest = Person::new(&stack);
    let status = request(&stack, &mut guest).await;
    assert!(status.text().contains(DESCRIPTION), "{}", status.text());

    let company = stack.demo.portal().notification_address.as_ref().unwrap().to_string();
    stack.mail(&company, "/desk/work-orders/").await;

    let mut staff = at_the_desk(&stack).await;
    let record = first_in_queue(&mut staff).await;
    assert!(record.text().contains(DESCRIPTION) && record.text().contains(GUEST), "{}", record.text());
    let file = eventually("the photo is clean", async || {
        let record = staff.page(&record.address).await;
        let html = record.html();
        let link = html.select(&selector("ul.files a[href*='/files/']")).next()?;
        Some(record.address.join(link.value().attr("href")?).unwrap())
    })
    .await;
    assert_eq!(staff.page(&file).await.bytes, photo());

    let accepted = staff.submit(&record.form("button[data-key=a]")).await;
    assert!(accepted.text().contains("Accepted"), "{}", accepted.text());
    let mail = stack.mail(GUEST, "/l/requests/").await;
    let mut other_device = Person::new(&stack);
    let page = other_device.page(&mail.link("/l/requests/")).await;
    assert!(page.text().contains(DESCRIPTION) && page.text().contains("lift.jpg"), "{}", page.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_may_not_write_is_not_taken() {
    let withheld = Withheld { function: "guest-requests", action: "dynamodb:PutItem" };
    let stack = Stack::deploy("form", &[withheld]).await;
    let mut guest = Person::new(&stack);
    let page = empty_form(&mut guest).await;
    let sent = guest.send(filled(&page).post(&guest.client)).await;
    assert_eq!(sent.status, StatusCode::INTERNAL_SERVER_ERROR, "{}", sent.text());
    assert!(!sent.text().contains("AccessDenied") && !sent.text().contains("arn:"), "{}", sent.text());
    let mut staff = at_the_desk(&stack).await;
    let queue = staff.page(&steps::at("/desk/work-orders?stage=requested")).await;
    assert!(queue.html().select(&selector("a.row-link")).next().is_none(), "{}", queue.text());
    assert!(stack.mails().await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_may_not_be_read_is_shown_to_nobody_and_given_up() {
    let withheld = Withheld { function: "on-upload", action: "s3:GetObjectVersion" };
    let stack = Stack::deploy("upload", &[withheld]).await;
    stack.hasten("files").await;
    let mut guest = Person::new(&stack);
    request(&stack, &mut guest).await;
    let letters = stack.dead_letters("files").await;
    assert!(letters.iter().all(|letter| letter.contains("incoming/")), "{letters:?}");
    let mut staff = at_the_desk(&stack).await;
    let record = first_in_queue(&mut staff).await;
    assert!(record.text().contains("lift.jpg"), "{}", record.text());
    assert!(record.html().select(&selector("ul.files a")).next().is_none(), "{}", record.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_that_may_not_be_sent_is_given_up() {
    let withheld = Withheld { function: "on-mail", action: "ses:SendRawEmail" };
    let stack = Stack::deploy("mail", &[withheld]).await;
    stack.hasten("mail").await;
    let mut guest = Person::new(&stack);
    let page = empty_form(&mut guest).await;
    guest.submit(&filled(&page)).await;
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
        guest.submit(&filled(&page)).await;
    }
    eventually("four mails", async || (stack.mails().await.len() == 4).then_some(())).await;
    let letters = stack.dead_letters("mail").await;
    assert!(letters.len() == 1 && letters[0].contains("evt_01KJ4DEM0N00RD11FT00000001"), "{letters:?}");
    assert_eq!(stack.mails().await.len(), 4);
}
