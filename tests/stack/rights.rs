//! Which right is needed for what: with any one of them taken away, the story ends at the step that is tabled here.

use crate::{
    package::Withheld,
    stack::Stack,
    story::{self, Step},
};
use std::{cell::Cell, rc::Rc, time::Duration};
use tokio::task::LocalSet;

/// How long people wait for what will never happen.
const SHORT: Duration = Duration::from_secs(8);

/// Function, action, and the step that is the last one without it.
pub const NEEDED: [(&str, &str, Step); 26] = [
    ("guest-requests", "dynamodb:GetItem", Step::Form),
    ("guest-requests", "dynamodb:PutItem", Step::Upload),
    ("guest-requests", "dynamodb:UpdateItem", Step::Upload),
    ("guest-requests", "dynamodb:ConditionCheckItem", Step::Upload),
    ("guest-requests", "s3:PutObject", Step::Upload),
    ("guest-requests", "dynamodb:Query", Step::Send),
    ("guest-requests", "dynamodb:DeleteItem", Step::Send),
    ("on-outbox", "sqs:SendMessage", Step::ConfirmationMail),
    ("on-mail", "dynamodb:GetItem", Step::ConfirmationMail),
    ("on-mail", "dynamodb:PutItem", Step::ConfirmationMail),
    ("on-mail", "dynamodb:UpdateItem", Step::ConfirmationMail),
    ("on-mail", "ses:SendRawEmail", Step::ConfirmationMail),
    ("on-upload", "dynamodb:GetItem", Step::Check),
    ("on-upload", "dynamodb:UpdateItem", Step::Check),
    ("on-upload", "s3:GetObjectVersion", Step::Check),
    ("on-upload", "s3:PutObject", Step::Check),
    ("desk-sign-in", "dynamodb:GetItem", Step::SignIn),
    ("desk-sign-in", "dynamodb:UpdateItem", Step::SignIn),
    ("desk-work-orders", "dynamodb:GetItem", Step::Queue),
    ("desk-work-orders", "dynamodb:Query", Step::Queue),
    ("desk-work-orders", "s3:GetObject", Step::Photo),
    ("desk-work-orders", "dynamodb:PutItem", Step::Accept),
    ("desk-work-orders", "dynamodb:UpdateItem", Step::Accept),
    ("work-orders", "dynamodb:GetItem", Step::Status),
    ("work-orders", "s3:GetObject", Step::StatusPhoto),
    ("work-orders", "s3:PutObject", Step::Comment),
];

/// Takes each of these rights away in turn and tells the story to its end.
pub async fn take_away(name: &str, functions: &[&str]) {
    let mut stack = Stack::deploy(name, &[]).await;
    stack.patience = SHORT;
    let stack = Rc::new(stack);
    let mine = NEEDED.iter().filter(|(function, ..)| functions.contains(function));
    let mut wrong = Vec::new();
    for (turn, (function, action, last)) in mine.enumerate() {
        stack.redeploy(&[Withheld { function, action }]).await;
        let ended = last_step(&stack, &format!("guest-{turn}@visser.example")).await;
        if ended != *last {
            wrong.push(format!("{function} without {action} came to {ended:?}, not {last:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The step at which the story ends.
async fn last_step(stack: &Rc<Stack>, guest: &str) -> Step {
    let step = Rc::new(Cell::new(Step::Form));
    let (told, to, guest) = (Rc::clone(&step), Rc::clone(stack), guest.to_owned());
    let here = LocalSet::new();
    let ended = here.run_until(async {
        // A step that cannot be taken panics, which ends this task and not the test.
        tokio::task::spawn_local(async move { story::tell(&to, &guest, &told).await }).await
    });
    let ended = ended.await;
    assert_eq!(ended.is_ok(), step.get() == Step::Done);
    step.get()
}
