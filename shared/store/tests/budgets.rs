//! What each call costs, in DynamoDB's units: the bill of the house.

use domain::{
    Result, SessionId,
    account::Session,
    change::Change,
    link::LinkKind,
    principal::LinkHolder,
    staff::StaffRole,
    text::{Line, Text},
    timeline::Happening,
    user::MemberRole,
    work_order::{Material, Message, Plan, Report, Stage},
};
use store::{Limit, WorkOrderFilter};
use testkit::{Cloud, units_read as read, units_written as written};

#[tokio::test]
async fn sending_the_form_costs_nine_units_with_its_number_and_limits() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let limit = |scope, subject: &str| Limit { scope, subject: subject.to_owned(), per_hour: 5 };
    let limits = [limit("address", "a@b.example"), limit("network", "10.0.0.0/24")];
    store.guest(&demo.guest()).allow(&limits, cloud.now()).await?;
    demo.submit(&cloud, &store, demo.portal()).await?;
    assert_eq!(written(&store), 9.0);
    Ok(())
}

#[tokio::test]
async fn no_step_of_an_ordinary_request_costs_more_than_ten_units() -> Result<()> {
    let mut bill: Vec<(&str, f64)> = Vec::new();
    let (cloud, store, demo) = Cloud::with_demo().await;
    let sent = demo.submit(&cloud, &store, demo.portal()).await?;
    written(&store);
    let (token, link) =
        sent.links.iter().find(|(_, link)| link.kind == LinkKind::Confirmation).unwrap().clone();
    let confirm = Change::confirm(&sent.after, demo.portal(), cloud.moment())?;
    let confirmed = store.linked(&LinkHolder { link, token }).commit(confirm).await?;
    bill.push(("confirm", written(&store)));

    let staff = demo.signed_in(StaffRole::Agent);
    let desk = store.desk(&staff);
    let text = || Text::parse("We are on our way and will be there at half past two.").unwrap();
    let assign = Change::assign(&confirmed, Some(staff.assignee()), staff.actor(), cloud.moment())?;
    let assigned = desk.commit(assign).await?;
    bill.push(("assign", written(&store)));
    let comment = Change::comment_to_guest(&assigned, demo.portal(), text(), staff.actor(), cloud.moment())?;
    let commented = desk.commit(comment).await?;
    bill.push(("comment", written(&store)));
    let noted = desk.commit(Change::note(&commented, text(), staff.actor(), cloud.moment())?).await?;
    bill.push(("note", written(&store)));
    let files = (0..Message::POLICY.count).map(|_| cloud.photo(&demo, noted.id, 1_000).id).collect();
    let photos = Message { text: text(), files };
    let noted = desk.commit(Change::note(&noted, photos, staff.actor(), cloud.moment())?).await?;
    bill.push(("note with ten photos", written(&store)));
    let holder = demo.status_holder(&cloud, &noted);
    let photo = cloud.photo(&demo, noted.id, 1_000);
    store.linked(&holder).announce_file(&photo, demo.portal().guests.files).await?;
    bill.push(("announce", written(&store)));
    let answer =
        Change::comment_to_company(&noted, demo.portal(), Some(text()), vec![photo.id], cloud.moment())?;
    let answered = store.linked(&holder).commit(answer).await?;
    bill.push(("answer", written(&store)));
    desk.commit(Change::accept(&answered, demo.portal(), staff.actor(), cloud.moment())?).await?;
    bill.push(("accept", written(&store)));
    let expected = [
        ("confirm", 10.0),
        ("assign", 5.0),
        ("comment", 6.0),
        ("note", 4.0),
        ("note with ten photos", 4.0),
        ("announce", 6.0),
        ("answer", 6.0),
        ("accept", 10.0),
    ];
    assert_eq!(bill, expected);
    Ok(())
}

/// A whole life, with two rests, a second visit, and an ordinary report.
#[tokio::test]
async fn no_step_of_a_work_orders_life_costs_more_than_ten_units() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let mut at = demo.confirmed(&cloud, &store).await?;
    let staff = demo.signed_in(StaffRole::Agent);
    let reason =
        || Text::parse("The roller of the landing door has to be ordered; it comes on Thursday.").unwrap();
    let visit = |again| {
        let (from, to) = (jiff::civil::time(8, 0, 0, 0), jiff::civil::time(10, 30, 0, 0));
        let plan = Plan { date: jiff::civil::date(2027, 1, 14), from, to, engineer: Some(staff.assignee()) };
        Happening::Planned { plan, again }
    };
    let used = Material { name: Line::parse("Roller of a landing door").unwrap(), quantity: "2".to_owned() };
    let report = Report::new(reason(), 95, vec![used]);
    let life = [
        Happening::accepted(),
        visit(false),
        visit(true),
        Happening::Held { reason: reason() },
        Happening::Resumed,
        Happening::Started,
        Happening::Held { reason: reason() },
        visit(true),
        Happening::Completed { report },
        Happening::Closed,
        Happening::Reopened,
        Happening::Cancelled { reason: reason() },
    ];
    written(&store);
    for what in life {
        let said = format!("{what:?}");
        if matches!(what, Happening::Started) {
            cloud.clock().set("2027-01-14T06:00:00Z".parse().unwrap());
        }
        let change = Change::step(&at, demo.portal(), what, staff.actor(), cloud.moment())?;
        at = store.desk(&staff).commit(change).await?;
        let cost = written(&store);
        // Planning takes somebody's time, in their day.
        let most = if said.starts_with("Planned") { 12.0 } else { 10.0 };
        assert!(cost <= most, "{said}: {cost}");
        let read = store.desk(&staff).record(at.id).await?;
        assert_eq!(read.work_order, at, "{said}");
        store.units().take();
    }
    let counts = store.desk(&staff).counts().await?;
    let there: Vec<_> = counts.listed().into_iter().filter(|(_, count)| *count > 0).collect();
    assert_eq!(there, [(Stage::Cancelled, 1)]);
    Ok(())
}

/// It gives the day of its visit back, as planning takes it.
#[tokio::test]
async fn work_that_is_done_before_its_visit_costs_what_planning_costs() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let mut at = demo.confirmed(&cloud, &store).await?;
    let staff = demo.signed_in(StaffRole::Agent);
    let (from, to) = (jiff::civil::time(8, 0, 0, 0), jiff::civil::time(10, 30, 0, 0));
    let plan = Plan { date: jiff::civil::date(2027, 1, 14), from, to, engineer: Some(staff.assignee()) };
    let work = Text::parse("The customer had put the fuse in again before anybody came.").unwrap();
    let done = Happening::Completed { report: Report::new(work, 10, Vec::new()) };
    for what in [Happening::accepted(), Happening::Planned { plan, again: false }, done] {
        written(&store);
        let change = Change::step(&at, demo.portal(), what, staff.actor(), cloud.moment())?;
        at = store.desk(&staff).commit(change).await?;
    }
    assert!(at.plan.is_none());
    let cost = written(&store);
    assert!(cost <= 12.0, "{cost}");
    Ok(())
}

#[tokio::test]
async fn a_request_without_confirmation_is_one_transaction_of_ten_units() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    demo.submit(&cloud, &store, demo.customers_portal()).await?;
    // The number is drawn before, for one.
    assert!(written(&store) <= 11.0);
    Ok(())
}

/// What a user has asked for stands in one more list, their company's; it has no public link to be written.
#[tokio::test]
async fn a_users_request_costs_ten_units_and_its_acceptance_one_more_than_a_guests() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let raised = demo.raised(&cloud, &store, MemberRole::Buyer).await?;
    let sent = written(&store);
    assert!(sent <= 10.0, "sending: {sent}");
    let staff = demo.signed_in(StaffRole::Agent);
    let accept = Change::accept(&raised, demo.portal(), staff.actor(), cloud.moment())?;
    store.desk(&staff).commit(accept).await?;
    let accepted = written(&store);
    // The stage stands in the company's list too.
    assert!(accepted <= 11.0, "accepting: {accepted}");
    Ok(())
}

#[tokio::test]
async fn a_companys_newest_requests_cost_two_units_at_most_whoever_looks() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    for _ in 0..40 {
        demo.raised(&cloud, &store, MemberRole::Buyer).await?;
        cloud.clock().advance(jiff::SignedDuration::from_secs(1));
    }
    demo.raised(&cloud, &store, MemberRole::Viewer).await?;
    cloud.index().await;
    for role in MemberRole::ALL {
        store.units().take();
        let seen = store
            .own_work_orders(&demo.member_of(role))
            .newest(5, &domain::work_order::Finding::default())
            .await?
            .rows;
        let cost = read(&store);
        assert!(cost <= 2.0, "{role:?}: {cost}");
        // The Viewer sees their own alone.
        assert_eq!(seen.len(), if role == MemberRole::Viewer { 1 } else { 5 }, "{role:?}");
        assert!(seen.windows(2).all(|two| two[0].row.number > two[1].row.number), "newest first");
    }
    Ok(())
}

#[tokio::test]
async fn the_session_of_somebody_with_many_browsers_is_read_for_one_unit() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let staff = demo.member(StaffRole::Owner);
    for _ in 0..Session::MAX + 3 {
        let session = SessionId::new(cloud.now(), cloud.entropy());
        let begun = Session::begun(cloud.now(), "Firefox · Windows", "203.0.113.0/24");
        store.staff_accounts().open_session(staff.tenant, staff.id, session, &begun).await?;
    }
    store.units().take();
    let found = store.staff_accounts().read(staff.tenant, staff.id).await?;
    assert_eq!(found.sessions.len(), Session::MAX);
    assert_eq!(read(&store), 1.0);
    Ok(())
}

#[tokio::test]
async fn a_record_with_twenty_entries_is_read_for_two_and_a_half_units_at_most() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let mut work_order = demo.confirmed(&cloud, &store).await?;
    let staff = demo.signed_in(StaffRole::Agent);
    let text =
        Text::parse("The part is ordered and arrives on Thursday; we will call you before we come by.")
            .unwrap();
    for _ in 0..18 {
        let change = Change::comment_to_guest(
            &work_order,
            demo.portal(),
            text.clone(),
            staff.actor(),
            cloud.moment(),
        )?;
        work_order = store.desk(&staff).commit(change).await?;
    }
    store.units().take();
    let record = store.desk(&staff).record(work_order.id).await?;
    assert_eq!(record.entries.len(), 20);
    let units = read(&store);
    assert!(units <= 2.5, "{units}");
    let holder = demo.status_holder(&cloud, &work_order);
    let photo = cloud.photo(&demo, work_order.id, 1_000);
    store.linked(&holder).announce_file(&photo, demo.portal().guests.files).await?;
    store.units().take();
    store.linked(&holder).file(photo.id, &demo.portal().work).await?;
    let units = read(&store);
    assert!(units <= 2.5, "who opens a file is asked of the timeline: {units}");
    Ok(())
}

#[tokio::test]
async fn the_queue_costs_one_unit_with_ten_requests_and_with_thousands() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let staff = demo.signed_in(StaffRole::Agent);
    let filter = WorkOrderFilter { stage: Stage::Requested };
    let mut costs = Vec::new();
    let first = demo.confirmed(&cloud, &store).await?;
    for more in [9, 5_000] {
        cloud.multiply(&first, more);
        store.units().take();
        let page = store.desk(&staff).list(&filter, None).await?;
        costs.push(read(&store));
        if let Some(next) = page.next {
            let page = store.desk(&staff).list(&filter, Some(&next)).await?;
            assert_eq!(page.rows.len(), 25);
            costs.push(read(&store));
        }
        store.desk(&staff).counts().await?;
        assert!(read(&store) <= 0.5);
    }
    assert_eq!(costs.len(), 3);
    assert!(costs.iter().all(|cost| *cost <= 1.0), "{costs:?}");
    Ok(())
}

#[tokio::test]
async fn the_form_page_reads_a_portal_once_in_half_a_minute() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let portal = store.portals().by_slug(&demo.portal().slug, cloud.now()).await?;
    let cold = read(&store);
    assert!(cold <= 2.5, "{cold}");
    assert_eq!(&*portal, demo.portal());
    store.portals().by_slug(&demo.portal().slug, cloud.now()).await?;
    assert_eq!(read(&store), 0.0);
    cloud.clock().advance(jiff::SignedDuration::from_secs(31));
    store.portals().by_slug(&demo.portal().slug, cloud.now()).await?;
    assert_eq!(read(&store), cold);
    Ok(())
}
