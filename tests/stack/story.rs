//! The whole story, from the public form to the mail that says what staff decided, step by step.

use crate::{
    form::selector,
    person::Person,
    stack::Stack,
    steps::{DESCRIPTION, at, at_the_desk, empty_form, filled, link, photo, queue, upload},
    wait::{PATIENCE, eventually},
};
use reqwest::Url;
use std::{cell::Cell, time::Duration};

/// How long people wait for what is expected not to happen.
const SHORT: Duration = Duration::from_secs(8);
/// What the guest answers.
const ANSWER: &str = "The key is with the neighbours.";

/// How far a story has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The guest opens the form,
    Form,
    /// puts a photo into the bucket,
    Upload,
    /// and sends it all.
    Send,
    /// A mail asks to confirm it,
    ConfirmationMail,
    /// which the guest does.
    Confirm,
    /// The company hears of it.
    CompanyMail,
    /// Staff sign in,
    SignIn,
    /// find it in the queue,
    Queue,
    /// open it,
    Record,
    /// see the photo as soon as it was looked at,
    Check,
    /// open that too,
    Photo,
    /// which is kept for good by now,
    Keep,
    /// and accept.
    Accept,
    /// A mail says so,
    AcceptedMail,
    /// its link leads back,
    Status,
    /// to the photo as well,
    StatusPhoto,
    /// and to where the guest answers, with another photo.
    Comment,
    /// Staff find the answer by the request's number,
    Search,
    /// and go home.
    SignOut,
    /// The end.
    Done,
}

/// How far a story is, and how far it is expected to come.
#[derive(Debug)]
pub struct Progress {
    step: Cell<Step>,
    last: Step,
}

impl Progress {
    /// At its beginning.
    pub const fn until(last: Step) -> Self {
        Self { step: Cell::new(Step::Form), last }
    }

    /// Where it is.
    pub const fn step(&self) -> Step {
        self.step.get()
    }

    fn at(&self, stack: &Stack, step: Step) {
        self.step.set(step);
        stack.patience.set(if step == self.last { SHORT } else { PATIENCE });
    }
}

/// Tells it for one guest. Panics where it cannot go on, having noted which step that is.
pub async fn tell(stack: &Stack, guest: &str, progress: &Progress) {
    let number = sends(stack, guest, progress).await;
    progress.at(stack, Step::SignIn);
    let mut staff = at_the_desk(stack).await;
    progress.at(stack, Step::Queue);
    let first = queue(&mut staff).await.into_iter().next().expect("a record in the queue");
    progress.at(stack, Step::Record);
    let page = staff.page(&first).await;
    for words in [DESCRIPTION, guest, "lift.jpg"] {
        assert!(page.text().contains(words), "{words}: {}", page.said());
    }
    progress.at(stack, Step::Check);
    let file = eventually(stack.patience.get(), "the photo is clean", async || {
        link(&staff.page(&first).await, "ul.files a[href*='/files/']")
    });
    let file = file.await;
    progress.at(stack, Step::Photo);
    let opened = staff.page(&file).await;
    assert_eq!(opened.bytes, photo());
    progress.at(stack, Step::Keep);
    stack.kept(opened.address.path()).await;
    progress.at(stack, Step::Accept);
    let accepted = staff.submit(&page.form("button[data-key=a]")).await;
    assert!(accepted.text().contains("Accepted"), "{}", accepted.said());
    progress.at(stack, Step::AcceptedMail);
    let mail = stack.mail(guest, "is accepted").await;
    answers(stack, &mail.link("/l/requests/"), progress).await;

    progress.at(stack, Step::Search);
    let found = staff.page(&at(&format!("/desk/work-orders?q={number}"))).await;
    assert!(found.text().contains(ANSWER), "{}", found.said());
    progress.at(stack, Step::SignOut);
    let desk = staff.page(&at("/desk")).await;
    let home = staff.submit(&desk.form("button")).await;
    assert_eq!(home.address.path(), "/desk/sign-in");
    progress.at(stack, Step::Done);
}

/// The guest sends a request with a photo, takes another one away again, and confirms; answers its number.
async fn sends(stack: &Stack, guest: &str, progress: &Progress) -> String {
    let mut person = Person::new(stack);
    progress.at(stack, Step::Form);
    let mut page = empty_form(&mut person).await;
    progress.at(stack, Step::Upload);
    upload(&mut person, &mut page.clone()).await;
    upload(&mut person, &mut page).await;
    progress.at(stack, Step::Send);
    let sent = person.submit(&filled(&page, guest)).await;
    let number: String = sent.html().select(&selector(".number")).flat_map(|found| found.text()).collect();
    progress.at(stack, Step::ConfirmationMail);
    let mail = stack.mail(guest, "/l/confirmations/").await;
    progress.at(stack, Step::Confirm);
    let page = person.page(&mail.link("/l/confirmations/")).await;
    let status = person.submit(&page.form("button")).await;
    assert!(status.text().contains(DESCRIPTION), "{}", status.said());
    progress.at(stack, Step::CompanyMail);
    let company = stack.demo.portal().notification_address.as_ref().expect("the demo has one");
    stack.mail(company.as_str(), &number).await;
    number
}

/// The guest follows the link of a mail, on another device, looks at the photo and answers with one more.
async fn answers(stack: &Stack, address: &Url, progress: &Progress) {
    let mut person = Person::new(stack);
    progress.at(stack, Step::Status);
    let mut page = person.page(address).await;
    assert!(page.text().contains(DESCRIPTION), "{}", page.said());
    progress.at(stack, Step::StatusPhoto);
    let file = link(&page, "ul.files a[href*='/files/']").expect("the photo");
    assert_eq!(person.page(&file).await.bytes, photo());
    progress.at(stack, Step::Comment);
    upload(&mut person, &mut page).await;
    let mut form = page.form("textarea[name=text]");
    form.set("text", ANSWER);
    let answered = person.submit(&form).await;
    assert!(answered.text().contains(ANSWER), "{}", answered.said());
}
