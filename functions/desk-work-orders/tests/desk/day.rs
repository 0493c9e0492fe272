//! What staff do with portal requests, one day at the desk.

use crate::house::{Desk, at_desk, house};
use domain::{
    change::Change,
    file::FileState,
    staff::StaffRole,
    text::Text,
    timeline::Happening,
    user::MemberRole,
    work_order::{Stage, WorkOrder},
};
use http::StatusCode;
use testbrowser::{Browser, Fields};
use testkit::{Fault, Service};

/// The guest writes.
async fn guest_writes(house: &Desk, work_order: &WorkOrder, n: u8, text: &str) {
    let (portal, text) = (house.demo.customers_portal(), Text::optional(text).unwrap());
    let change = Change::comment_to_company(work_order, portal, text, Vec::new(), house.moment(n)).unwrap();
    let holder = house.holder(&work_order.status_token).await;
    house.store.linked(&holder).commit(change).await.unwrap();
}

#[tokio::test]
async fn the_desk_begins_with_what_waits_newest_first() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let empty = house.get(&agent, "/desk/work-orders").await;
    assert!(empty.text.contains("No requests wait"), "{}", empty.text);
    for n in 1..=3 {
        house.request(n).await;
    }
    let front = house.get(&agent, "/desk").await;
    assert_eq!(
        (front.status, front.location.as_str()),
        (StatusCode::SEE_OTHER, "/desk/work-orders?stage=requested")
    );
    let page = house.get(&agent, &front.location).await;
    let place = |number: &str| page.text.find(number).unwrap_or_else(|| panic!("{number} in {}", page.text));
    assert!(place("WO-2026-0003") < place("WO-2026-0002") && place("WO-2026-0002") < place("WO-2026-0001"));
    assert!(page.text.contains("Groningen") && page.text.contains("The doors of lift 3"));
    assert!(page.headers["cache-control"].to_str().unwrap().contains("no-store"));
}

#[tokio::test]
async fn nobody_reads_the_desk_without_a_session() {
    let house = house().await;
    let work_order = house.request(1).await;
    for path in ["/desk".to_owned(), "/desk/work-orders".to_owned(), at_desk(&work_order)] {
        let away = house.get(&Browser::default(), &path).await;
        assert_eq!(away.status, StatusCode::SEE_OTHER);
        assert!(away.location.starts_with("/desk/sign-in"), "{}", away.location);
    }
}

#[tokio::test]
async fn a_long_queue_is_read_page_by_page_and_every_row_once() {
    let house = house().await;
    for n in 1..=60 {
        house.request(n).await;
    }
    let agent = house.staff(StaffRole::Agent).await;
    let mut path = "/desk/work-orders?stage=requested".to_owned();
    let mut seen = Vec::new();
    loop {
        let page = house.get(&agent, &path).await;
        seen.extend(page.all("a.row-link"));
        match page.link("a[rel=next]") {
            Some(next) => path = next,
            None => break,
        }
    }
    let wanted: Vec<_> = (1..=60).rev().map(|n| format!("WO-2026-{n:04}")).collect();
    assert_eq!(seen, wanted);
    let table = house.get(&agent, "/desk/work-orders.csv?stage=requested").await;
    assert!(table.headers["content-type"].to_str().unwrap().starts_with("text/csv"));
    assert_eq!(table.text.lines().count(), 61);
    assert!(table.text.lines().next().unwrap().contains("(UTC)"), "{}", table.text);
    let first = table.text.lines().nth(1).unwrap();
    let is_time = |cell: &str| jiff::civil::DateTime::strptime("%Y-%m-%d %H:%M:%S", cell).is_ok();
    assert!(first.split(',').any(is_time) && !first.contains(",requested,"), "{first}");
    assert!(table.text.contains(",'=cmd(),") && !table.text.contains(",=cmd()"));
}

#[tokio::test]
async fn a_number_leads_to_its_record_however_it_is_typed() {
    let house = house().await;
    let work_order = house.request(42).await;
    let agent = house.staff(StaffRole::Agent).await;
    for typed in ["WO-2026-0042", "wo%202026%2042", "2026-42", "42"] {
        let found = house.get(&agent, &format!("/desk/work-orders?q={typed}")).await;
        assert_eq!((found.status, found.location), (StatusCode::SEE_OTHER, at_desk(&work_order)), "{typed}");
    }
    for typed in ["WO-2026-0043", "%3Cb%3Elift"] {
        let lost = house.get(&agent, &format!("/desk/work-orders?q={typed}")).await;
        assert_eq!(lost.status, StatusCode::OK);
        assert!(lost.text.contains("No request found for ") && !lost.text.contains("<b>lift"));
    }
}

#[tokio::test]
async fn words_lead_to_every_request_that_has_them_whatever_its_stage() {
    let house = house().await;
    let lift = house.request_saying(1, "The goods hoist hums").await;
    let door = house.request_saying(2, "The sliding door of the hoist sticks").await;
    let own = house.demo.raised(&house.cloud, &house.store, MemberRole::Buyer).await.unwrap();
    let agent = house.demo.signed_in(StaffRole::Agent);
    let accept = Change::accept(&lift, house.demo.portal(), agent.actor(), house.moment(9)).unwrap();
    house.store.desk(&agent).commit(accept).await.unwrap();
    house.cloud.index().await;
    let agent = house.staff(StaffRole::Agent).await;
    let numbers = |one: &[&WorkOrder]| one.iter().map(|one| one.number.to_string()).collect::<Vec<_>>();
    let found = async |query: &str| house.get(&agent, &format!("/desk/work-orders?{query}")).await;
    let mut both = found("q=HOIST").await.all("table a.row-link");
    both.sort();
    assert_eq!(both, numbers(&[&lift, &door]));
    let page = found("q=hoist+sticks").await;
    assert_eq!(page.all("table a.row-link"), numbers(&[&door]));
    assert!(page.text.contains("in all requests"));
    let customer = house.demo.customers[0].id;
    let page = found(&format!("customer={customer}")).await;
    assert_eq!(page.all("table a.row-link"), numbers(&[&own]));
    let kept = format!("form[role=search] select[name=customer] option[value={customer}][selected]");
    assert_eq!(page.count(&kept), 1, "words narrow it further");
    assert!(found(&format!("customer={customer}&q=sticks")).await.all("table a.row-link").is_empty());
    for bad in ["customer=x", "customer=cus_01KJ4DEM0N00RD11FT0000ZZZZ"] {
        assert_eq!(found(bad).await.status, StatusCode::NOT_FOUND, "{bad}");
    }
    let both = found(&format!("customer={customer}&q={}", "%3Cb%3E")).await;
    assert!(both.text.contains("in requests of Hotel De Martini"), "{}", both.text);
    let table = async |query: &str| house.get(&agent, &format!("/desk/work-orders.csv?{query}")).await;
    for (query, rows) in [
        ("q=HOIST", 2),
        (&*format!("customer={customer}"), 1),
        (&*format!("customer={customer}&q=sticks"), 0),
    ] {
        let csv = table(query).await;
        assert_eq!(
            (csv.status, csv.text.lines().count()),
            (StatusCode::OK, rows + 1),
            "{query}: {}",
            csv.text
        );
    }
    let link = found(&format!("customer={customer}")).await.link("a[href*='.csv']").unwrap();
    assert_eq!(house.get(&agent, &link).await.text.lines().count(), 2, "{link}");
    assert_eq!(table("customer=cus_01KJ4DEM0N00RD11FT0000ZZZZ").await.status, StatusCode::NOT_FOUND);
    house.units();
    found(&format!("customer={customer}&q=the+hoist+sticks+door")).await;
    let cost = house.units();
    assert!(cost.read <= 4.0 && cost.write == 0.0, "{cost:?}");
}

#[tokio::test]
async fn accepting_tells_the_guest_once_and_counts() {
    let house = house().await;
    let work_order = house.request(1).await;
    drop(house.cloud.drain_outbox());
    let agent = house.staff(StaffRole::Agent).await;
    let page = house.get(&agent, &at_desk(&work_order)).await;
    let form = page.form("/acceptances");
    let path = format!("{}/acceptances", at_desk(&work_order));
    for _ in 0..2 {
        let done = house.post(&agent, &path, &form).await;
        assert_eq!(
            (done.status, done.location),
            (StatusCode::SEE_OTHER, at_desk(&work_order)),
            "{}",
            done.text
        );
        assert!(done.headers["set-cookie"].to_str().unwrap().contains("flash-accepted~WO-2026-0001"));
    }
    assert_eq!(house.record(&work_order).await.work_order.stage, Stage::Accepted);
    assert_eq!(house.cloud.drain_outbox().len(), 1);
    let list = house.get(&agent, "/desk/work-orders?stage=accepted").await;
    assert!(list.text.contains("WO-2026-0001"));
    let again = house.get(&agent, &at_desk(&work_order)).await;
    assert!(!again.text.contains("/acceptances") && !again.text.contains("/rejections"));
}

#[tokio::test]
async fn rejecting_needs_a_reason_and_the_guest_reads_it() {
    let house = house().await;
    let work_order = house.request(1).await;
    drop(house.cloud.drain_outbox());
    let agent = house.staff(StaffRole::Agent).await;
    let form = house.get(&agent, &at_desk(&work_order)).await.form("/rejections");
    let path = format!("{}/rejections", at_desk(&work_order));
    let bare = house.post(&agent, &path, &form.clone().with("reason", " ")).await;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(bare.text.contains("data-open"));
    assert_eq!(house.record(&work_order).await.work_order.stage, Stage::Requested);
    let done = house.post(&agent, &path, &form.with("reason", "Not our brand")).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    let record = house.record(&work_order).await.work_order;
    assert_eq!(
        (record.stage, record.reason.unwrap().to_string()),
        (Stage::Rejected, "Not our brand".to_owned())
    );
    let mails: Vec<_> = house.cloud.drain_outbox().into_iter().flat_map(|out| out.mails).collect();
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].to.as_str(), "jo@visser.example");
}

#[tokio::test]
async fn a_note_stays_inside_and_a_message_goes_out() {
    let house = house().await;
    let work_order = house.request(1).await;
    drop(house.cloud.drain_outbox());
    let agent = house.staff(StaffRole::Agent).await;
    let path = format!("{}/comments", at_desk(&work_order));
    let form = house.get(&agent, &at_desk(&work_order)).await.form("/comments");
    let note = form.with("kind", "note").with("text", "Slow payer");
    assert_eq!(house.post(&agent, &path, &note).await.status, StatusCode::SEE_OTHER);
    assert!(house.cloud.drain_outbox().into_iter().all(|out| out.mails.is_empty()));
    house.cloud.clock().advance(jiff::SignedDuration::from_secs(60));
    let form = house.get(&agent, &at_desk(&work_order)).await.form("/comments");
    let message = form.with("kind", "comment").with("text", "Which floor?");
    assert_eq!(house.post(&agent, &path, &message).await.status, StatusCode::SEE_OTHER);
    assert_eq!(house.cloud.drain_outbox().into_iter().map(|out| out.mails.len()).sum::<usize>(), 1);
    let internal: Vec<_> =
        house.record(&work_order).await.entries.iter().map(|entry| entry.what.is_internal()).collect();
    assert_eq!(internal, [false, true, false]);
}

#[tokio::test]
async fn a_request_is_given_to_a_colleague_and_to_nobody_else() {
    let house = house().await;
    let work_order = house.request(1).await;
    let agent = house.staff(StaffRole::Agent).await;
    let path = format!("{}/assignments", at_desk(&work_order));
    let manager = house.demo.member(StaffRole::Manager).id.to_string();
    for (staff, status) in [
        ("stf_01KJ4DEM0STAFF000000000099", StatusCode::UNPROCESSABLE_ENTITY),
        (manager.as_str(), StatusCode::SEE_OTHER),
        ("", StatusCode::SEE_OTHER),
    ] {
        let form = house.get(&agent, &at_desk(&work_order)).await.form("/assignments");
        let answer = house.post(&agent, &path, &form.with("staff", staff)).await;
        assert_eq!(answer.status, status, "{}", answer.text);
        let assignee = house.record(&work_order).await.work_order.assignee;
        assert_eq!(
            assignee.map(|assignee| assignee.id.to_string()).unwrap_or_default() == manager,
            staff == manager
        );
    }
}

#[tokio::test]
async fn two_people_at_once_are_told_what_happened_and_lose_nothing() {
    let house = house().await;
    let work_order = house.request(1).await;
    let (agent, manager) = (house.staff(StaffRole::Agent).await, house.staff(StaffRole::Owner).await);
    let path = |what: &str| format!("{}/{what}", at_desk(&work_order));
    let theirs = house.get(&manager, &at_desk(&work_order)).await;
    house.cloud.clock().advance(jiff::SignedDuration::from_secs(60));
    let mine = house.get(&agent, &at_desk(&work_order)).await.form("/rejections");
    let mine = mine.with("reason", "Not our brand");
    assert_eq!(house.post(&agent, &path("rejections"), &mine).await.status, StatusCode::SEE_OTHER);
    let accepted = house.post(&manager, &path("acceptances"), &theirs.form("/acceptances")).await;
    assert_eq!(accepted.status, StatusCode::CONFLICT);
    assert!(
        accepted.text.contains("changed while you were looking") && accepted.text.contains("Not our brand")
    );
    let typed = theirs.form("/comments").with("kind", "comment").with("text", "On our way!");
    let comment = house.post(&manager, &path("comments"), &typed).await;
    assert_eq!(comment.status, StatusCode::CONFLICT);
    assert!(comment.text.contains("On our way!</textarea>"));
    let record = house.record(&work_order).await;
    assert_eq!((record.work_order.stage, record.entries.len()), (Stage::Rejected, 2));
    let again = comment.form("/comments").with("kind", "comment").with("text", "On our way!");
    assert_eq!(house.post(&manager, &path("comments"), &again).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_reason_that_came_too_late_is_given_back() {
    let house = house().await;
    let work_order = house.request(1).await;
    let (agent, manager) = (house.staff(StaffRole::Agent).await, house.staff(StaffRole::Owner).await);
    let path = |what: &str| format!("{}/{what}", at_desk(&work_order));
    let theirs = house.get(&manager, &at_desk(&work_order)).await;
    let mine = house.get(&agent, &at_desk(&work_order)).await.form("/acceptances");
    assert_eq!(house.post(&agent, &path("acceptances"), &mine).await.status, StatusCode::SEE_OTHER);
    let late = theirs.form("/rejections").with("reason", "We do not <come> to islands");
    let refused = house.post(&manager, &path("rejections"), &late).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.text.contains("We do not &#60;come&#62; to islands</textarea>"), "{}", refused.text);
}

#[tokio::test]
async fn nothing_goes_out_that_nobody_said_was_for_the_guest() {
    let house = house().await;
    let work_order = house.request(1).await;
    let agent = house.staff(StaffRole::Agent).await;
    let form = house.get(&agent, &at_desk(&work_order)).await.form("/comments");
    for kind in ["", "Note", "evil"] {
        let sent = form.clone().with("kind", kind).with("text", "Only for us");
        let answer = house.post(&agent, &format!("{}/comments", at_desk(&work_order)), &sent).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{kind}");
        assert!(answer.text.contains("Only for us</textarea>"));
    }
    assert_eq!(house.record(&work_order).await.entries.len(), 1);
}

#[tokio::test]
async fn a_guest_who_writes_meanwhile_is_not_overlooked() {
    let house = house().await;
    let work_order = house.request(1).await;
    let agent = house.staff(StaffRole::Agent).await;
    let form = house.get(&agent, &at_desk(&work_order)).await.form("/acceptances");
    house.cloud.clock().advance(jiff::SignedDuration::from_secs(60));
    guest_writes(&house, &work_order, 9, "Never mind, it works again").await;
    let answer = house.post(&agent, &format!("{}/acceptances", at_desk(&work_order)), &form).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.text.contains("Never mind, it works again"));
}

#[tokio::test]
async fn who_may_only_read_changes_nothing() {
    let house = house().await;
    let work_order = house.request(1).await;
    let agent = house.staff(StaffRole::Agent).await;
    let reader = house.staff(StaffRole::ReadOnly).await;
    let page = house.get(&reader, &format!("{}?lang=en", at_desk(&work_order))).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("You can look at requests"), "{}", page.text);
    let csrf = page.form("/desk/sign-out");
    let agents = house.get(&agent, &at_desk(&work_order)).await.form("/acceptances");
    for what in ["acceptances", "rejections", "assignments", "comments"] {
        let form = agents.clone().with("csrf", csrf.get("csrf")).with("reason", "x").with("text", "x");
        let refused = house.post(&reader, &format!("{}/{what}", at_desk(&work_order)), &form).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        let stolen = house.post(&agent, &format!("{}/{what}", at_desk(&work_order)), Fields::default()).await;
        assert_eq!(stolen.status, StatusCode::FORBIDDEN, "a form without the session's value");
    }
    assert_eq!(house.record(&work_order).await.entries.len(), 1);
}

#[tokio::test]
async fn a_file_opens_only_when_it_is_clean_and_of_this_request() {
    let house = house().await;
    let (one, two) = (house.request(1).await, house.request(2).await);
    let clean = house.file(&one, 1, FileState::Clean).await;
    let waiting = house.file(&one, 2, FileState::Expected).await;
    let agent = house.staff(StaffRole::Agent).await;
    let opened = house.get(&agent, &format!("{}/files/{clean}", at_desk(&one))).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER);
    assert!(opened.location.contains("X-Amz-Signature"));
    let path = format!("{}/files/{waiting}", at_desk(&one));
    assert_eq!(house.get(&agent, &path).await.status, StatusCode::CONFLICT);
    let path = format!("{}/files/{clean}", at_desk(&two));
    assert_eq!(house.get(&agent, &path).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn when_the_database_is_down_what_was_typed_comes_back() {
    let house = house().await;
    let work_order = house.request(1).await;
    let agent = house.staff(StaffRole::Agent).await;
    let form = house.get(&agent, &at_desk(&work_order)).await.form("/comments");
    let form = form.with("kind", "note").with("text", "Do not lose me");
    house.cloud.fail_next(Service::DynamoDb, Fault::Pass, 1);
    house.cloud.throttle_next(Service::DynamoDb, 60);
    let path = format!("{}/comments", at_desk(&work_order));
    let refused = house.post(&agent, &path, &form).await;
    house.cloud.heal();
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE, "{}", refused.text);
    assert!(
        refused.headers.contains_key("retry-after") && refused.text.contains("Do not lose me</textarea>")
    );
    let again = refused.form("/comments").with("text", "Do not lose me");
    assert_eq!(house.post(&agent, &path, &again).await.status, StatusCode::SEE_OTHER);
    let record = house.record(&work_order).await;
    assert!(
        matches!(&record.entries[1].what, Happening::Noted { text, .. } if text.as_str() == "Do not lose me")
    );
}

#[tokio::test]
async fn looking_stays_within_its_budget_and_writes_nothing() {
    let house = house().await;
    for n in 1..=30 {
        house.request(n).await;
    }
    let work_order = house.request(31).await;
    for n in 0..20 {
        let now = house.record(&work_order).await.work_order;
        guest_writes(&house, &now, 60 + n, "And another thing that came to my mind").await;
    }
    let agent = house.staff(StaffRole::Agent).await;
    let record = at_desk(&work_order);
    let own = house.demo.raised(&house.cloud, &house.store, MemberRole::Buyer).await.unwrap();
    for path in ["/desk/work-orders?stage=requested", &record, &at_desk(&own)] {
        house.get(&agent, path).await;
        house.units();
        let calls = house.cloud.calls(Service::DynamoDb);
        assert_eq!(house.get(&agent, path).await.status, StatusCode::OK);
        let used = house.units();
        let calls = house.cloud.calls(Service::DynamoDb) - calls;
        assert!(used.read <= 4.0 && used.write == 0.0, "{path}: {used:?} in {calls} calls");
    }
}

#[tokio::test]
async fn a_customer_is_called_by_its_name_whatever_whoever_asked_has_said() {
    let house = house().await;
    let mut own = house.demo.raised(&house.cloud, &house.store, MemberRole::Buyer).await.unwrap();
    for (n, said) in [None, Some("Somebody else")].into_iter().enumerate() {
        let moment = house.moment(40 + u8::try_from(n).unwrap());
        let mut after = WorkOrder { id: domain::WorkOrderId::new(moment.now, [n as u8; 16]), ..own.clone() };
        after.number.count += 1;
        after.contact.company = said.map(|said| domain::text::Line::parse(said).unwrap());
        own = after.clone();
        let what = Happening::Requested;
        let entry = domain::timeline::Entry { id: moment.event, at: moment.now, by: after.asker(), what };
        let change =
            Change { before: None, after: after.clone(), entry, mails: Vec::new(), links: Vec::new() };
        let asks = house.demo.member_of(MemberRole::Buyer);
        house.store.asking(&asks).submit(change).await.unwrap();
        let page = house.get(&house.staff(StaffRole::Agent).await, &at_desk(&after)).await;
        let link = format!("a[href='/desk/customers/{}']", house.demo.customers[0].id);
        assert_eq!(page.all(&link), ["Hotel De Martini"], "{said:?}");
    }
}
