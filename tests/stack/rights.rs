//! Which right is needed for what: with any one of them taken away, the story ends at the step that is tabled here.

use crate::{
    package::Withheld,
    stack::Stack,
    story::{self, Progress, Step},
};
use std::{collections::BTreeSet, rc::Rc};
use tests::template;
use tokio::task::{LocalSet, spawn_local};

/// Function, action, and how far the story comes without it.
const NEEDED: [(&str, &str, Step); 29] = [
    ("requests", "dynamodb:GetItem", Step::Form),
    ("requests", "dynamodb:PutItem", Step::Upload),
    ("requests", "dynamodb:UpdateItem", Step::Upload),
    ("requests", "dynamodb:ConditionCheckItem", Step::Upload),
    ("requests", "s3:PutObject", Step::Upload),
    ("requests", "dynamodb:Query", Step::Send),
    ("requests", "dynamodb:DeleteItem", Step::Send),
    ("on-outbox", "sqs:SendMessage", Step::ConfirmationMail),
    ("on-mail", "dynamodb:GetItem", Step::ConfirmationMail),
    ("on-mail", "dynamodb:UpdateItem", Step::ConfirmationMail),
    ("on-mail", "ses:SendRawEmail", Step::ConfirmationMail),
    ("on-upload", "dynamodb:GetItem", Step::Check),
    ("on-upload", "dynamodb:UpdateItem", Step::Check),
    ("on-upload", "s3:GetObjectVersion", Step::Check),
    ("on-upload", "s3:PutObject", Step::Check),
    ("on-upload", "s3:PutObjectTagging", Step::Keep),
    ("desk-sign-in", "dynamodb:GetItem", Step::SignIn),
    ("desk-sign-in", "dynamodb:UpdateItem", Step::SignIn),
    // Having signed in leads to the queue.
    ("desk-work-orders", "dynamodb:GetItem", Step::SignIn),
    ("desk-work-orders", "dynamodb:Query", Step::SignIn),
    ("desk-work-orders", "s3:GetObject", Step::Photo),
    ("desk-work-orders", "dynamodb:PutItem", Step::Accept),
    ("desk-work-orders", "dynamodb:UpdateItem", Step::Photo),
    // Having confirmed leads to the status.
    ("work-orders", "dynamodb:GetItem", Step::Confirm),
    ("work-orders", "dynamodb:Query", Step::Confirm),
    ("work-orders", "s3:GetObject", Step::StatusPhoto),
    ("work-orders", "s3:PutObject", Step::Comment),
    ("work-orders", "dynamodb:PutItem", Step::Comment),
    ("work-orders", "dynamodb:UpdateItem", Step::Comment),
];

/// Rights for what does not happen in this story, told elsewhere: function, actions, and what they are for.
const BESIDE: [(&str, &[&str], &str); 29] = [
    (
        "dashboard",
        &["dynamodb:GetItem", "dynamodb:UpdateItem", "dynamodb:Query"],
        "the first page of a signed-in user",
    ),
    (
        "account",
        &[
            "dynamodb:GetItem",
            "dynamodb:Query",
            "dynamodb:PutItem",
            "dynamodb:UpdateItem",
            "dynamodb:DeleteItem",
            "dynamodb:ConditionCheckItem",
        ],
        "what users look after themselves, and Admins for their colleagues",
    ),
    (
        "sign-in",
        &["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem"],
        "users who sign in, are invited, switch and leave",
    ),
    ("work-orders", &["dynamodb:ConditionCheckItem"], "a file of a request that is not confirmed yet"),
    ("desk-work-orders", &["dynamodb:ConditionCheckItem", "s3:PutObject"], "photos of a report"),
    (
        "desk-reports",
        &["dynamodb:GetItem", "dynamodb:Query", "s3:GetObject", "s3:ListBucket"],
        "the report of work that is done, at the desk",
    ),
    (
        "reports",
        &["dynamodb:GetItem", "dynamodb:Query", "dynamodb:UpdateItem", "s3:GetObject", "s3:ListBucket"],
        "the report of work that is done",
    ),
    (
        "desk-account",
        &[
            "dynamodb:GetItem",
            "dynamodb:Query",
            "dynamodb:PutItem",
            "dynamodb:UpdateItem",
            "dynamodb:DeleteItem",
        ],
        "what staff look after themselves, and the rules of their company",
    ),
    (
        "desk-customers",
        &[
            "dynamodb:GetItem",
            "dynamodb:Query",
            "dynamodb:PutItem",
            "dynamodb:UpdateItem",
            "dynamodb:DeleteItem",
        ],
        "customers and their users, who are no part of a guest's story",
    ),
    (
        "desk-change-requests",
        &[
            "dynamodb:GetItem",
            "dynamodb:Query",
            "dynamodb:PutItem",
            "dynamodb:UpdateItem",
            "dynamodb:DeleteItem",
        ],
        "changes of customers' own data, which are no part of a guest's story",
    ),
    (
        "desk-documents",
        &[
            "dynamodb:GetItem",
            "dynamodb:Query",
            "dynamodb:PutItem",
            "dynamodb:UpdateItem",
            "dynamodb:DeleteItem",
            "s3:GetObject",
            "s3:PutObject",
            "s3:DeleteObject",
        ],
        "what customers may open, which is no part of a guest's story",
    ),
    (
        "documents",
        &["dynamodb:GetItem", "dynamodb:Query", "dynamodb:UpdateItem", "s3:GetObject"],
        "what a customer may open, which is no part of a guest's story",
    ),
    (
        "desk-imports",
        &[
            "dynamodb:GetItem",
            "dynamodb:Query",
            "dynamodb:PutItem",
            "dynamodb:UpdateItem",
            "s3:GetObject",
            "s3:PutObject",
            "s3:ListBucket",
        ],
        "files whose rows become records, which are no part of a guest's story",
    ),
    (
        "on-import",
        &[
            "dynamodb:GetItem",
            "dynamodb:BatchGetItem",
            "dynamodb:Query",
            "dynamodb:PutItem",
            "dynamodb:UpdateItem",
            "s3:GetObject",
            "s3:PutObject",
            "s3:ListBucket",
        ],
        "the rows of such files",
    ),
    (
        "desk-objects",
        &[
            "dynamodb:GetItem",
            "dynamodb:Query",
            "dynamodb:PutItem",
            "dynamodb:UpdateItem",
            "dynamodb:DeleteItem",
        ],
        "what is installed at customers, which is no part of a guest's story",
    ),
    (
        "desk-planning",
        &["dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem", "dynamodb:UpdateItem"],
        "the plan of engineers' days, which is no part of a guest's story",
    ),
    (
        "objects",
        &["dynamodb:GetItem", "dynamodb:Query", "dynamodb:UpdateItem"],
        "what is installed at a customer, which is no part of a guest's story",
    ),
    (
        "desk-projects",
        &["dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem", "dynamodb:UpdateItem"],
        "projects of customers, which are no part of a guest's story",
    ),
    (
        "projects",
        &["dynamodb:GetItem", "dynamodb:Query", "dynamodb:UpdateItem"],
        "projects of a customer, which are no part of a guest's story",
    ),
    (
        "desk-staff",
        &[
            "dynamodb:GetItem",
            "dynamodb:Query",
            "dynamodb:PutItem",
            "dynamodb:UpdateItem",
            "dynamodb:DeleteItem",
            "dynamodb:ConditionCheckItem",
        ],
        "the company's own people, who are no part of a guest's story",
    ),
    (
        "desk-portals",
        &["dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem", "dynamodb:UpdateItem"],
        "portals that are added and set up, which is no part of a guest's story",
    ),
    (
        "desk-sign-in",
        &["dynamodb:PutItem", "dynamodb:Query"],
        "an invitation that is accepted, a wrong password, a mail for a new one",
    ),
    ("on-mail", &["dynamodb:PutItem"], "a mail that cannot be delivered, noted on the record"),
    ("on-upload", &["dynamodb:PutItem"], "a file that is refused, noted on the record"),
    ("on-upload", &["s3:GetObjectTagging", "s3:GetObjectVersionTagging"], "what a scanner has found"),
    (
        "on-upload",
        &["s3:GetObject", "s3:DeleteObject", "s3:DeleteObjectVersion", "s3:ListBucket"],
        "repeats: what is there already, what is gone, what was left behind",
    ),
    (
        "on-index",
        &[
            "dynamodb:GetItem",
            "dynamodb:Query",
            "dynamodb:PutItem",
            "dynamodb:UpdateItem",
            "dynamodb:BatchWriteItem",
        ],
        "by what a request is found and what it counts as, which nobody looks at in this story",
    ),
    (
        "on-schedule",
        &["dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem", "dynamodb:UpdateItem"],
        "reminders of visits, of which there are none in this story",
    ),
    (
        "on-bounce",
        &["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem"],
        "an address that takes no mail",
    ),
];

/// Every right that a function has for itself; those with which Lambda hands it what wakes it are not asked for by
/// MiniStack.
pub fn granted() -> BTreeSet<(String, String)> {
    let mut all = BTreeSet::new();
    for function in template::functions() {
        for grant in function.grants() {
            let wakes = ["Stream", "*"].contains(&grant.resource.as_str())
                || grant.action.starts_with("sqs:") && grant.action != "sqs:SendMessage";
            if !wakes {
                all.insert((function.folder.clone(), grant.action));
            }
        }
    }
    all
}

/// Every right of which it is said here what it is for.
pub fn told() -> BTreeSet<(String, String)> {
    let beside =
        BESIDE.iter().flat_map(|(function, actions, _)| actions.iter().map(move |one| (*function, *one)));
    let needed = NEEDED.iter().map(|(function, action, _)| (*function, *action));
    needed.chain(beside).map(|(function, action)| (function.to_owned(), action.to_owned())).collect()
}

/// Takes each of these functions' rights away in turn, and tells the story as far as it goes.
pub async fn take_away(name: &str, functions: &[&str]) {
    let stack = Rc::new(Stack::deploy(name, &[]).await);
    let theirs = NEEDED.iter().filter(|(function, ..)| functions.contains(function));
    let mut wrong = Vec::new();
    for (turn, (function, action, last)) in theirs.enumerate() {
        stack.redeploy(&[Withheld { function, action }]).await;
        let ended = tell(&stack, format!("guest-{turn}@visser.example"), *last).await;
        if ended != *last {
            wrong.push(format!("{function} without {action} came to {ended:?}, not {last:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The step at which the story ends.
async fn tell(stack: &Rc<Stack>, guest: String, last: Step) -> Step {
    let progress = Rc::new(Progress::until(last));
    let (to, told) = (Rc::clone(stack), Rc::clone(&progress));
    // A step that cannot be taken panics, which ends this task and not the test.
    let here = LocalSet::new();
    let ended =
        here.run_until(async { spawn_local(async move { story::tell(&to, &guest, &told).await }).await });
    assert_eq!(ended.await.is_ok(), progress.step() == Step::Done);
    progress.step()
}
