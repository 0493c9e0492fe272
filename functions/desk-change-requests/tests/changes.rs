//! What customers want changed of their own data, at the desk: the list, old beside new, the decision.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use domain::{
    ChangeRequestId, SessionId,
    change_request::{ChangeRequest, CompanyFacts, Proposal},
    notice::Notice,
    principal::Member,
    staff::StaffRole,
    text::Line,
    user::MemberRole,
};
use http::StatusCode;
use store::Consumed;
use testbrowser::Fields;
use web::Site;

const LIST: &str = "/desk/change-requests";

type House = testbrowser::House<Site>;

async fn house() -> House {
    House::new(desk_change_requests::routes(), |parts| parts.site).await
}

fn admin(house: &House) -> Member {
    let user = house.demo.user(MemberRole::Admin).clone();
    let session = SessionId::new(house.cloud.now(), [1; 16]);
    Member::of(user, session, house.demo.customers[0].clone(), house.demo.portal()).unwrap()
}

fn renamed(member: &Member, name: &str) -> Proposal {
    let before = CompanyFacts::of(&member.customer);
    Proposal::Company { after: CompanyFacts { name: Line::parse(name).unwrap(), ..before.clone() }, before }
}

/// Asks for another name; the page of the change.
async fn asked(house: &House, name: &str) -> (ChangeRequest, String) {
    let member = admin(house);
    let id = ChangeRequestId::new(house.cloud.now(), house.cloud.entropy());
    let request = ChangeRequest::new(id, &member, renamed(&member, name), house.cloud.now());
    house.store.company_data(&member).ask(&request, house.cloud.moment()).await.unwrap();
    let path = format!("{LIST}/{}/{id}", request.customer);
    (request, path)
}

async fn name(house: &House) -> String {
    house.store.company_data(&admin(house)).find().await.unwrap().name.to_string()
}

#[tokio::test]
async fn what_waits_is_listed_counted_and_shown_old_beside_new() {
    let house = house().await;
    let reader = house.staff(StaffRole::ReadOnly).await;
    assert!(house.get(&reader, &format!("{LIST}?lang=en")).await.text.contains("Nothing waits for you"));
    let (_, path) = asked(&house, "Hotel <i>Martini</i>").await;
    let list = house.get(&reader, &format!("{LIST}?lang=en")).await;
    assert_eq!(list.count("tbody tr"), 1);
    assert!(list.text.contains(&path) && list.all("nav .count").contains(&"1".to_owned()));
    let page = house.get(&reader, &format!("{path}?lang=en")).await;
    let cells = page.all("tbody td");
    assert_eq!(cells, ["Name", "Hotel De Martini", "Hotel <i>Martini</i>"], "{}", page.text);
    assert_eq!(
        page.count("form[action$=approvals], form[action$=rejections]"),
        0,
        "who only looks decides nothing"
    );
    for path in [LIST, &path] {
        house.units();
        house.get(&reader, path).await;
        let Consumed { read, write } = house.units();
        assert!(read <= 4.0 && write == 0.0, "{path}: {read} read, {write} written");
    }
}

#[tokio::test]
async fn an_approval_counts_once_however_often_it_is_sent() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let (_, path) = asked(&house, "Hotel Martini").await;
    let form = house.get(&agent, &path).await.form("/approvals");
    for _ in 0..2 {
        let done = house.post(&agent, &format!("{path}/approvals"), &form).await;
        assert_eq!(
            (done.status, done.location.as_str()),
            (StatusCode::SEE_OTHER, path.as_str()),
            "{}",
            done.text
        );
    }
    assert_eq!(name(&house).await, "Hotel Martini");
    let page = house.get(&agent, &path).await;
    assert!(page.text.contains("Approved") && page.text.contains("Decided by Ayşe Demir"), "{}", page.text);
    let mails: Vec<_> = house.cloud.drain_outbox().into_iter().flat_map(|out| out.mails).collect();
    assert_eq!(mails.len(), 1);
    let late = house.post(&agent, &format!("{path}/rejections"), &form.but(&[("reason", "Too late")])).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text.contains("This change was decided already."));
}

#[tokio::test]
async fn a_rejection_needs_a_reason_and_tells_it() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let (request, path) = asked(&house, "Hotel Martini").await;
    let to = format!("{path}/rejections");
    let form = house.get(&agent, &path).await.form("/rejections");
    let refused = house.post(&agent, &to, &form).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.count(".error-summary a"), 1);
    let done = house.post(&agent, &to, &form.but(&[("reason", "Not what your papers say")])).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    assert!(house.get(&agent, &path).await.text.contains("Not what your papers say"));
    assert_eq!(name(&house).await, "Hotel De Martini");
    let mails: Vec<_> = house.cloud.drain_outbox().into_iter().flat_map(|out| out.mails).collect();
    let [mail] = mails.as_slice() else { panic!("{mails:?}") };
    let told =
        matches!(&mail.notice, Notice::ChangeRejected { reason, .. } if reason.as_str().contains("papers"));
    assert!(told && mail.to == request.by.email, "{mail:?}");
    let letter = views::mail::Letter::of(mail, "https://portal.test", &Default::default());
    let company = house.demo.customers[0].id;
    assert_eq!(letter.url, format!("https://portal.test/p/demo/account/company?customer={company}"));
}

#[tokio::test]
async fn what_was_overtaken_says_so_and_writes_nothing_over() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let (_, path) = asked(&house, "Hotel Martini").await;
    let form = house.get(&agent, &path).await.form("/approvals");
    let member = admin(&house);
    house
        .store
        .company_data(&member)
        .change(&renamed(&member, "Grand Hotel"), house.cloud.moment())
        .await
        .unwrap();
    let refused = house.post(&agent, &format!("{path}/approvals"), &form).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.text.contains("Nothing was written over."), "{}", refused.text);
    let page = house.get(&agent, &path).await;
    assert!(page.text.contains("Overtaken") && page.count("form[action$=approvals]") == 0);
    assert_eq!(page.count("form[action$=rejections]"), 1);
    assert_eq!(name(&house).await, "Grand Hotel");
}

#[tokio::test]
async fn a_silent_table_loses_no_reason() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let (_, path) = asked(&house, "Hotel Martini").await;
    let form: Fields = house.get(&agent, &path).await.form("/rejections");
    // Session and record are read, then the write is throttled as often as it is tried.
    house.cloud.fail_next(testkit::Service::DynamoDb, testkit::Fault::Pass, 4);
    house.cloud.throttle_next(testkit::Service::DynamoDb, 3);
    let sent = form.but(&[("reason", "Not what your papers say")]);
    let refused = house.post(&agent, &format!("{path}/rejections"), &sent).await;
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(refused.text.contains("Not what your papers say"), "{}", refused.text);
}
