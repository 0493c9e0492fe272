//! What users have asked for, for the access tests: of the first company's first customer, by the user who sees nothing but
//! their own and by a colleague; and of the neighbour's.

use crate::{gateway::Gateway, reported};
use domain::{
    FileId, FormData, Language, SessionId, WorkOrderId,
    change::{Change, Submission},
    file::{FileKind, FileState},
    number::Number,
    principal::Member,
    request::{AskedBy, Given, MAIN_PLACE, NewRequest},
    user::MemberRole,
};
use jiff::Timestamp;
use testkit::demo::Demo;

/// What stands in all of them.
pub const WORDS: &str = "WORDS-OF-A-COLLEAGUE";

/// What the first customer's Viewer has asked for, or the neighbour's.
pub fn own(own: bool) -> WorkOrderId {
    WorkOrderId::new(Timestamp::UNIX_EPOCH, [if own { 71 } else { 72 }; 16])
}

/// A file of it.
pub fn file(own: bool) -> FileId {
    FileId::new(Timestamp::UNIX_EPOCH, [if own { 71 } else { 72 }; 16])
}

/// What a colleague of theirs has asked for.
pub fn colleagues() -> WorkOrderId {
    WorkOrderId::new(Timestamp::UNIX_EPOCH, [73; 16])
}

/// Writes them down.
pub async fn seed(gateway: &Gateway) {
    let (demo, neighbour) = (&gateway.demo, &gateway.neighbour);
    raise(gateway, demo, MemberRole::Viewer, (own(true), file(true))).await;
    raise(gateway, neighbour, MemberRole::Viewer, (own(false), file(false))).await;
    let other = FileId::new(Timestamp::UNIX_EPOCH, [73; 16]);
    raise(gateway, demo, MemberRole::Buyer, (colleagues(), other)).await;
    gateway.cloud.index().await;
}

async fn raise(gateway: &Gateway, demo: &Demo, role: MemberRole, (id, file): (WorkOrderId, FileId)) {
    let (portal, customer) = (demo.portal(), &demo.customers[0]);
    let session = SessionId::new(gateway.cloud.now(), [74; 16]);
    let user = demo.user(role).clone();
    let member = Member::of(user, session, customer.clone(), portal).expect("a member");
    let typed = [("type", "other"), ("f.subject", "Keys"), ("place", MAIN_PLACE), ("description", WORDS)];
    let form: FormData = typed.into_iter().collect();
    let language = Language::En;
    let today = gateway.cloud.now().to_zoned(portal.zone()).date();
    let given = Given { portal, today, by: AskedBy::User(&member, &[]), object: None, file_fields: &[] };
    let request = NewRequest::parse(&form, &given).expect("a form that is filled in");
    let submission = Submission {
        portal,
        id,
        number: Number { year: 2025, count: u32::from(id.to_string().as_bytes()[8]) },
        language,
        customer: Some(customer),
        user: Some(&member.user),
        staff: None,
        confirmation_token: gateway.cloud.token(),
        status_token: gateway.cloud.token(),
    };
    let change = Change::submit(request, submission, gateway.cloud.moment());
    let sent = gateway.store.asking(&member).submit(change).await.expect("it is written");
    let opened = gateway.store.own_record(&member, sent.work_order().id);
    let photo = domain::file::File { id: file, ..gateway.cloud.photo(demo, id, 1000) };
    opened.announce_file(&photo, portal.requests.files).await.expect("a place");
    let moment = gateway.cloud.moment();
    gateway
        .store
        .uploads()
        .settle(&photo, FileState::Clean, FileKind::Jpeg, 1000, moment)
        .await
        .expect("clean");
    reported::done(gateway, demo, id).await;
}
