//! How staff narrow their queue: by stage, kind of work, colleague, customer, period and words, one beside the other.

use crate::house::{Desk, house};
use domain::{
    EventId, WorkOrderId,
    change::Change,
    number::Number,
    staff::StaffRole,
    text::Text,
    timeline::{Entry, Happening},
    user::MemberRole,
    work_order::{Stage, WorkOrder},
};
use http::StatusCode;
use jiff::SignedDuration;
use testbrowser::{Answer, Browser};

const QUEUE: &str = "/desk/work-orders";

/// Whether one of the twelve fits.
type Fits<'a> = &'a dyn Fn(usize) -> bool;

/// A request that `change` makes what it is, `n` minutes after the first one.
async fn like(house: &Desk, n: u32, change: impl FnOnce(&mut WorkOrder)) -> WorkOrder {
    let base = house.demo.raised(&house.cloud, &house.store, MemberRole::Buyer).await.unwrap();
    let mut after = WorkOrder {
        id: WorkOrderId::new(house.cloud.now(), house.cloud.entropy()),
        number: Number { year: 2025, count: 1000 + n },
        requested_at: base.requested_at + SignedDuration::from_mins(i64::from(n)),
        description: Text::parse("The goods lift hums").unwrap(),
        work_type: "inspection".to_owned(),
        ..base
    };
    change(&mut after);
    let id = EventId::new(after.requested_at, house.cloud.entropy());
    let entry = Entry { id, at: after.requested_at, by: after.asker(), what: Happening::Requested };
    let change = Change { before: None, after: after.clone(), entry, mails: Vec::new(), links: Vec::new() };
    let asks = house.demo.member_of(MemberRole::Buyer);
    house.store.asking(&asks).submit(change).await.unwrap();
    after
}

/// Twelve: every third is the agent's, every third the owner's; every other one is accepted, every fourth a malfunction.
async fn twelve(house: &Desk) -> Vec<WorkOrder> {
    let whose = [Some(StaffRole::Agent), Some(StaffRole::Owner), None];
    let mut all = Vec::new();
    for n in 0..12_u32 {
        let one = like(house, n, |after| {
            after.assignee = whose[n as usize % 3].map(|role| house.demo.signed_in(role).assignee());
            after.stage = if n % 2 == 0 { Stage::Accepted } else { Stage::Closed };
            if n % 4 == 0 {
                after.work_type = "malfunction".to_owned();
            }
            if n == 5 {
                after.description = Text::parse("The sliding door sticks").unwrap();
            }
        });
        all.push(one.await);
    }
    house.cloud.index().await;
    all
}

fn rows(page: &Answer) -> Vec<String> {
    page.all("table a.row-link")
}

async fn get(house: &Desk, who: &Browser, query: &str) -> Answer {
    let page = house.get(who, &format!("{QUEUE}?{query}")).await;
    assert_eq!(page.status, StatusCode::OK, "{query}: {}", page.text);
    page
}

#[tokio::test]
async fn each_filter_and_all_of_them_together_find_what_fits_and_the_table_has_the_same() {
    let house = house().await;
    let all = twelve(&house).await;
    let others = house.demo.raised(&house.cloud, &house.store, MemberRole::Admin).await.unwrap();
    house.cloud.index().await;
    let agent = house.staff(StaffRole::Agent).await;
    let owner = house.demo.member(StaffRole::Owner).id;
    let customer = others.customer.unwrap();
    let cases: [(&str, Fits<'_>); 9] = [
        ("assignee=me", &|n| n % 3 == 0),
        (&format!("assignee={owner}"), &|n| n % 3 == 1),
        ("assignee=nobody&type=inspection", &|n| n % 3 == 2 && n % 4 != 0),
        ("stage=accepted&assignee=me", &|n| n % 6 == 0),
        ("stage=open&type=malfunction", &|n| n % 4 == 0),
        ("stage=closed&type=malfunction", &|_| false),
        ("assignee=me&stage=closed&q=hums+goods", &|n| n % 6 == 3),
        (&format!("customer={customer}&assignee=me&stage=accepted&type=malfunction"), &|n| n % 12 == 0),
        ("q=sticks&stage=closed&assignee=nobody&type=inspection", &|n| n == 5),
    ];
    for (query, fits) in cases {
        let wanted: Vec<String> =
            (0..12).rev().filter(|n| fits(*n)).map(|n| all[n].number.to_string()).collect();
        let page = get(&house, &agent, query).await;
        // Those that the twelve were made like are of this year.
        let found: Vec<String> = rows(&page).into_iter().filter(|number| number.contains("2025")).collect();
        assert_eq!(found, wanted, "{query}");
        let csv = house.get(&agent, &format!("{QUEUE}.csv?{query}")).await;
        let lines = csv.text.lines().skip(1).map(|line| line.split(',').next().unwrap().to_owned());
        assert_eq!(lines.collect::<Vec<_>>(), rows(&page), "the table: {query}");
        if let Some(link) = page.link("a[href*='.csv']") {
            assert_eq!(house.get(&agent, &link).await.text, csv.text, "{link}");
        }
        assert_eq!(page.count("form[role=search] a.button.quiet"), 1, "{query}: a way back");
    }
    let everything = get(&house, &agent, "stage=all").await;
    assert_eq!(rows(&everything).len(), 25, "those, and those that they were made like");
}

#[tokio::test]
async fn what_is_set_stands_in_the_form_in_the_tabs_and_in_further_pages() {
    let house = house().await;
    for n in 0..30 {
        like(&house, n, |after| after.assignee = Some(house.demo.signed_in(StaffRole::Agent).assignee()))
            .await;
    }
    house.cloud.index().await;
    let agent = house.staff(StaffRole::Agent).await;
    let first = get(&house, &agent, "assignee=me&type=inspection&from=2020-01-01").await;
    assert_eq!(first.count(".more-filters[open]"), 1);
    assert_eq!(first.all(".more-filters summary .count"), ["3"]);
    for css in ["select[name=assignee] option[value=me]", "select[name=type] option[value=inspection]"] {
        assert_eq!(first.count(&format!("{css}[selected]")), 1, "{css}");
    }
    assert_eq!(first.count("input[name=from][value='2020-01-01']"), 1);
    let next = first.link("nav.pager a[rel=next]").unwrap();
    for kept in ["assignee=me", "type=inspection", "from=2020"] {
        assert!(next.contains(kept), "{next}");
        for tab in first.links(".tabs a") {
            assert!(tab.contains(kept), "{tab}");
        }
    }
    let second = house.get(&agent, &next).await;
    assert_eq!((rows(&first).len(), rows(&second).len()), (25, 5));
    assert!(rows(&first).iter().all(|number| !rows(&second).contains(number)));
    let plain = get(&house, &agent, "stage=requested").await;
    assert_eq!((plain.count(".more-filters[open]"), plain.count(".more-filters")), (0, 1));
    assert_eq!(plain.count("select[name=stage] option[value=requested][selected]"), 1, "where they are");
    assert_eq!(plain.count("button[name=stage][value=all]"), 1, "words are looked for everywhere");
    let searched = get(&house, &agent, "q=hums&stage=all&type=&assignee=&from=&until=&stage=requested").await;
    assert_eq!(rows(&searched).len(), 25);
    assert!(searched.text.contains("in all requests") && searched.count("button[name=stage]") == 0);
    let colleagues = plain.all("select[name=assignee] option");
    assert_eq!(colleagues[..3], ["Anybody", "Me", "Nobody"]);
    assert!(colleagues.contains(&"Femke Noordhof".to_owned()), "{colleagues:?}");
    assert!(!colleagues.contains(&"Ayşe Demir".to_owned()), "that is me: {colleagues:?}");
    assert!(!colleagues.contains(&"Wim de Groot".to_owned()), "who is switched off: {colleagues:?}");
}

#[tokio::test]
async fn what_fits_nothing_or_cannot_be_read_is_said_and_can_be_cleared() {
    let house = house().await;
    twelve(&house).await;
    let agent = house.staff(StaffRole::Agent).await;
    let none = get(&house, &agent, "stage=closed&assignee=me&q=gibtsnicht").await;
    assert!(rows(&none).is_empty() && none.text.contains("No request fits all of this"));
    assert_eq!(none.link(".empty-state a").as_deref(), Some("/desk/work-orders?stage=closed"));
    assert_eq!(none.count("a[href*='.csv']"), 0);
    for bad in ["from=2026-02-30", "from=2026-11-22&until=2026-11-21", "until=x"] {
        let page = get(&house, &agent, bad).await;
        assert_eq!(page.count(".more-filters[open] .field.has-error"), 1, "{bad}");
        let csv = house.get(&agent, &format!("{QUEUE}.csv?{bad}")).await;
        assert_eq!(csv.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
    }
    // What nobody could have chosen narrows nothing.
    for odd in ["type=%3Cb%3E", "assignee=x", "stage=unconfirmed", "stage=nonsense"] {
        let page = get(&house, &agent, odd).await;
        assert_eq!(page.count(".more-filters[open]"), 0, "{odd}");
        assert_eq!(page.count("select[name=stage] option[value=requested][selected]"), 1, "{odd}");
    }
    let gone = get(&house, &agent, "type=no-longer").await;
    assert_eq!(gone.all("select[name=type] option[selected]"), ["no-longer"]);
}

#[tokio::test]
async fn a_period_is_whole_days_of_the_companys_clock() {
    let house = house().await;
    let zone = house.demo.portal().zone();
    let today = house.cloud.now().to_zoned(zone.clone()).date();
    let midnight = today.tomorrow().unwrap().to_zoned(zone).unwrap().timestamp();
    let last = like(&house, 1, |after| after.requested_at = midnight - SignedDuration::from_secs(1)).await;
    let next = like(&house, 2, |after| after.requested_at = midnight).await;
    house.cloud.index().await;
    let agent = house.staff(StaffRole::Agent).await;
    let until = rows(&get(&house, &agent, &format!("until={today}&type=inspection")).await);
    assert_eq!(until, [last.number.to_string()]);
    let from = format!("from={}&type=inspection", today.tomorrow().unwrap());
    assert_eq!(rows(&get(&house, &agent, &from).await), [next.number.to_string()]);
}

#[tokio::test]
async fn kinds_of_work_are_called_as_their_portals_call_them_in_the_readers_language() {
    let house = house().await;
    let fault = like(&house, 1, |after| {
        after.work_type = "malfunction".to_owned();
        after.work_type_name = "Malfunction".to_owned();
    })
    .await;
    house.cloud.index().await;
    let agent = house.staff(StaffRole::Agent).await;
    for (language, word) in [("de", "Störung"), ("nl", "Storing"), ("en", "Malfunction")] {
        let page = get(&house, &agent, &format!("type=malfunction&lang={language}")).await;
        assert_eq!(page.all("select[name=type] option[value=malfunction]"), [word]);
        let called = page.all("table td strong");
        assert!(!called.is_empty() && called.iter().all(|called| called == word), "{called:?}");
        let csv = house.get(&agent, &format!("{QUEUE}.csv?type=malfunction&lang={language}")).await;
        assert!(csv.text.contains(word), "{}", csv.text);
        let record = house.get(&agent, &format!("{QUEUE}/{}?lang={language}", fault.id)).await;
        assert_eq!(record.all("h1"), [word]);
    }
}

#[tokio::test]
async fn no_look_at_what_was_found_costs_more_than_four_units() {
    let house = house().await;
    for n in 0..40 {
        like(&house, n, |after| {
            let role = if n % 2 == 0 { StaffRole::Agent } else { StaffRole::Owner };
            after.assignee = Some(house.demo.signed_in(role).assignee());
        })
        .await;
    }
    house.cloud.index().await;
    let customer = house.demo.customers[0].id;
    let queries = [
        "stage=requested".to_owned(),
        "stage=all".to_owned(),
        "assignee=me".to_owned(),
        "stage=open&assignee=me&type=inspection".to_owned(),
        "from=2020-01-01&assignee=nobody".to_owned(),
        format!("customer={customer}&stage=requested&assignee=me&q=the+goods+lift+hums"),
    ];
    let agent = house.staff(StaffRole::Agent).await;
    // Once cold, then as a process that has read lately who and what there is.
    let mut bills: Vec<Vec<f64>> = Vec::new();
    for turn in 0..2 {
        let mut bill = Vec::new();
        for query in &queries {
            house.units();
            get(&house, &agent, query).await;
            let used = house.units();
            assert!(used.read <= 4.0 && used.write == 0.0, "{query}, turn {turn}: {used:?}");
            bill.push(used.read);
        }
        bills.push(bill);
    }
    let mean = bills[1].iter().sum::<f64>() / queries.len() as f64;
    assert!(mean <= 3.0, "{bills:?}");
}
