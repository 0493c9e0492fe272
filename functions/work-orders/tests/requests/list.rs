//! A company's list of requests: what each of its users finds in it, and as a table.

use crate::house::House;
use domain::{
    EventId, WorkOrderId,
    change::Change,
    display::RequestColumn,
    number::Number,
    staff::StaffRole,
    text::{Line, Text},
    timeline::{Entry, Happening},
    user::{MemberRole, Scope},
    work_order::{Stage, WorkOrder},
};
use http::StatusCode;
use jiff::SignedDuration;
use testbrowser::{Answer, Browser};

const LIST: &str = "/p/demo/requests";

/// A request like another one, but for what `change` does to it, a minute later.
async fn like(house: &House, role: MemberRole, n: u32, change: impl FnOnce(&mut WorkOrder)) -> WorkOrder {
    let base = house.demo.raised(&house.cloud, &house.store, role).await.unwrap();
    let mut after = WorkOrder {
        id: WorkOrderId::new(house.cloud.now(), house.cloud.entropy()),
        number: Number { year: 2026, count: 1000 + n },
        requested_at: base.requested_at + SignedDuration::from_mins(i64::from(n)),
        ..base
    };
    change(&mut after);
    let id = EventId::new(after.requested_at, house.cloud.entropy());
    let entry = Entry { id, at: after.requested_at, by: after.asker(), what: Happening::Requested };
    let change = Change { before: None, after: after.clone(), entry, mails: Vec::new(), links: Vec::new() };
    house.store.asking(&house.demo.member_of(role)).submit(change).await.unwrap();
    after
}

fn says(words: &str) -> impl FnOnce(&mut WorkOrder) {
    move |after| after.description = Text::parse(words).unwrap()
}

fn rows(page: &Answer) -> Vec<String> {
    page.all("table a.row-link")
}

async fn get(house: &House, who: &Browser, query: &str) -> Answer {
    let page = house.door(who, &format!("{LIST}?{query}")).await;
    assert_eq!(page.status, StatusCode::OK, "{query}: {}", page.text);
    page
}

#[tokio::test]
async fn everybody_finds_in_the_list_what_they_may_open_and_nothing_else() {
    let house = House::new().await;
    let mut all = Vec::new();
    for (n, role) in MemberRole::ALL.into_iter().cycle().take(8).enumerate() {
        let place = house.demo.locations[n % 3].1.id;
        all.push(like(&house, role, n as u32, |after| after.location = (n % 2 == 0).then_some(place)).await);
    }
    let of_guest = house.request(1).await;
    house.cloud.index().await;
    for role in MemberRole::ALL {
        for scope in [
            Scope::Company,
            Scope::Own,
            Scope::Locations([house.demo.locations[0].1.id].into()),
            Scope::Locations(house.demo.locations.iter().map(|(_, one)| one.id).collect()),
        ] {
            let mut user = house.demo.user(role).clone();
            let membership = user.memberships.get_mut(&house.demo.customers[0].id).unwrap();
            membership.scope = scope.clone();
            let who = house.demo.member_of(role);
            let seen = domain::principal::Member { membership: membership.clone(), ..who };
            let finding = domain::work_order::Finding::default();
            let found = house.store.own_work_orders(&seen).list(&finding, None).await.unwrap();
            for one in &all {
                let listed = found.rows.iter().any(|row| row.row.id == one.id);
                let opens = house.store.own_record(&seen, one.id).record().await.is_ok();
                assert_eq!((listed, opens), (seen.sees(one), seen.sees(one)), "{role:?} {scope:?}");
            }
            assert!(found.rows.iter().all(|row| row.row.id != of_guest.id));
        }
        let page = get(&house, &house.member(role).await, "").await;
        let sees = house.demo.member_of(role);
        for one in &all {
            assert_eq!(rows(&page).contains(&one.number.to_string()), sees.sees(one), "{role:?}");
        }
        assert_eq!(page.count("#side-menu a[aria-current=page][href='/p/demo/requests']"), 1);
    }
}

#[tokio::test]
async fn what_was_sent_stands_there_at_once_and_moves_on_with_its_stage() {
    let house = House::new().await;
    let sent = house.demo.raised(&house.cloud, &house.store, MemberRole::Viewer).await.unwrap();
    let number = [sent.number.to_string()];
    for role in [MemberRole::Admin, MemberRole::Viewer] {
        assert_eq!(rows(&get(&house, &house.member(role).await, "").await), number, "{role:?}");
    }
    let admin = house.member(MemberRole::Admin).await;
    house.cloud.index().await;
    assert_eq!(rows(&get(&house, &admin, "show=open").await), number);
    let staff = house.demo.signed_in(StaffRole::Agent);
    let reason = Text::parse("It was sold.").unwrap();
    let what = Happening::Cancelled { reason };
    let over = Change::step(&sent, house.demo.portal(), what, staff.actor(), house.moment(9)).unwrap();
    house.store.desk(&staff).commit(over).await.unwrap();
    house.cloud.index().await;
    let open = get(&house, &admin, "show=open").await;
    assert!(rows(&open).is_empty() && open.count(".empty-state a[href='/p/demo/requests/new']") == 1);
    assert_eq!(rows(&get(&house, &admin, "show=completed").await), number);
    assert_eq!(rows(&get(&house, &admin, "stage=cancelled").await), number);
    assert!(rows(&get(&house, &admin, "stage=accepted").await).is_empty());
}

#[tokio::test]
async fn filters_and_words_narrow_the_list_and_pages_keep_them() {
    let house = House::new().await;
    let place = &house.demo.locations.iter().find(|(of, _)| *of == house.demo.customers[0].id).unwrap().1;
    for n in 0..30 {
        like(&house, MemberRole::Buyer, n, |after| {
            says("Der Türschließer klemmt")(after);
            after.location = (n % 3 == 0).then_some(place.id);
        })
        .await;
    }
    let own = like(&house, MemberRole::Admin, 40, |after| {
        says("The lift hums")(after);
        after.reference = Line::optional("PO 4711").unwrap();
    });
    let own = own.await;
    house.cloud.index().await;
    let admin = house.member(MemberRole::Admin).await;
    let first = get(&house, &admin, "q=turschliesser").await;
    assert_eq!(rows(&first).len(), 25);
    let next = first.link("nav.pager a[rel=next]").unwrap();
    assert!(next.contains("q=turschliesser") && next.contains("page="), "{next}");
    let second = house.door(&admin, &next).await;
    assert_eq!((rows(&second).len(), second.count("nav.pager a[rel=prev]")), (5, 1));
    assert_eq!(rows(&get(&house, &admin, "q=TÜRSCHLIESSER%20klemmt&show=open").await).len(), 25);
    assert_eq!(rows(&get(&house, &admin, &format!("location={}", place.id)).await).len(), 10);
    let name = percent_encoding(place.name.as_str());
    assert_eq!(rows(&get(&house, &admin, &format!("q={name}")).await).len(), 10, "by the place's name");
    assert_eq!(rows(&get(&house, &admin, "q=4711").await), [own.number.to_string()]);
    assert_eq!(rows(&get(&house, &admin, "mine=yes&q=hums").await), [own.number.to_string()]);
    let found = house.door(&admin, &format!("{LIST}?q={}", own.number)).await;
    assert_eq!(found.location, format!("{LIST}/{}", own.id), "a number leads to its request");
    let none = get(&house, &admin, "q=gibtsnicht&show=open").await;
    assert_eq!(none.link(".empty-state a").as_deref(), Some("/p/demo/requests?show=open"));
    assert!(rows(&get(&house, &admin, "q=%21%21").await).is_empty(), "signs alone are no words");
}

#[tokio::test]
async fn a_list_of_many_pages_says_how_many_there_are_to_whoever_sees_what_is_counted() {
    let house = House::new().await;
    let place = house.demo.locations[0].1.id;
    for n in 0..30 {
        like(&house, MemberRole::Buyer, n, |after| {
            after.location = Some(place);
            after.stage = if n < 2 { Stage::Completed } else { Stage::Requested };
        })
        .await;
    }
    house.cloud.index().await;
    let admin = house.member(MemberRole::Admin).await;
    let counts = |page: &Answer| (page.all("h1 .count").join(""), page.all(".tabs .count").join(" "));
    let told = |title: &str, tabs: &str| (title.to_owned(), tabs.to_owned());
    let all = house.store.own_work_orders(&house.demo.member_of(MemberRole::Admin)).stages().await.unwrap();
    let sum: u64 = Stage::LISTED.iter().map(|stage| all.as_ref().unwrap().of(*stage)).sum();
    let (tabs, open) = (format!("{sum} {} 2", sum - 2), (sum - 2).to_string());
    for (query, title) in [("", &*sum.to_string()), ("show=open", &*open), ("show=completed", "2")] {
        assert_eq!(counts(&get(&house, &admin, query).await), told(title, &tabs), "{query}");
    }
    for narrowed in ["q=lift", "type=malfunction", "stage=requested"] {
        assert_eq!(counts(&get(&house, &admin, narrowed).await).1, "", "{narrowed}");
    }
}

fn percent_encoding(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

#[tokio::test]
async fn a_period_is_whole_days_and_one_without_sense_is_said_to_be() {
    let house = House::new().await;
    let today = house.cloud.now().to_zoned(house.demo.portal().zone()).date();
    like(&house, MemberRole::Buyer, 1, |after| {
        after.requested_at += SignedDuration::from_hours(24 * 3);
    })
    .await;
    house.cloud.index().await;
    let admin = house.member(MemberRole::Admin).await;
    assert_eq!(rows(&get(&house, &admin, &format!("from={today}&until={today}")).await).len(), 1);
    assert_eq!(rows(&get(&house, &admin, &format!("from={today}")).await).len(), 2);
    for bad in [
        "from=2026-02-30",
        "from=2026-11-22&until=2026-11-21",
        "until=x",
        "from=9999-12-31",
        "until=0001-01-01",
    ] {
        let page = get(&house, &admin, bad).await;
        assert_eq!(page.count(".more-filters[open] .field.has-error"), 1, "{bad}");
        let csv = house.door(&admin, &format!("{LIST}/list.csv?{bad}")).await;
        assert_eq!(csv.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
    }
}

#[tokio::test]
async fn the_table_is_a_file_with_the_same_filters_and_no_cell_is_a_formula() {
    let house = House::new().await;
    like(&house, MemberRole::Buyer, 1, says("=1+1 and the lift hums")).await;
    let door = like(&house, MemberRole::Buyer, 2, says("The door sticks")).await;
    house.cloud.index().await;
    let admin = house.member(MemberRole::Admin).await;
    let all = house.door(&admin, &format!("{LIST}/list.csv?lang=en")).await;
    assert!(all.header("content-type").starts_with("text/csv"));
    assert!(all.header("content-disposition").contains("requests-"));
    assert_eq!(all.text.lines().count(), 5, "two, those that they were made like, and the heading");
    assert!(all.text.contains("'=1+1") && !all.text.contains(",=1"), "{}", all.text);
    let some = house.door(&admin, &format!("{LIST}/list.csv?q=sticks")).await;
    assert_eq!(some.text.lines().count(), 2, "{}", some.text);
    let heading = all.text.lines().next().unwrap();
    assert!(
        heading.contains("Europe/Amsterdam") && heading.contains("Beginning of the description"),
        "{heading}"
    );
    let at = some.text.lines().nth(1).unwrap().split(',').find(|cell| cell.starts_with("2026-"));
    let clock =
        jiff::civil::DateTime::strptime("%Y-%m-%d %H:%M:%S", at.expect("a time")).expect("to the second");
    let zoned = clock.to_zoned(house.demo.portal().zone()).unwrap().timestamp();
    assert_eq!(zoned.as_second(), door.requested_at.as_second(), "on the portal's clock");
    let of_viewer = house.door(&house.member(MemberRole::Viewer).await, &format!("{LIST}/list.csv")).await;
    assert_eq!(of_viewer.text.lines().count(), 1, "their own alone");
}

#[tokio::test]
async fn a_portal_shows_the_columns_and_stages_that_it_has_chosen() {
    let house = House::with(|demo| {
        demo.portals[0].display.set_columns(&[RequestColumn::When]);
        demo.portals[0].display.set_stages(&[Stage::Requested]);
    })
    .await;
    let shown = like(&house, MemberRole::Buyer, 1, says("The door sticks")).await;
    let hidden = like(&house, MemberRole::Buyer, 2, |after| after.stage = Stage::Rejected).await;
    house.cloud.index().await;
    let admin = house.member(MemberRole::Admin).await;
    let page = get(&house, &admin, "").await;
    assert_eq!(page.count("thead th"), 4);
    assert_eq!(page.all(".tabs .count")[2], "0", "what is not shown is not counted");
    assert!(
        rows(&page).contains(&shown.number.to_string()) && !rows(&page).contains(&hidden.number.to_string())
    );
    assert_eq!(page.count("select[name=stage] option"), 2, "any, and the one that is shown");
    assert!(rows(&get(&house, &admin, "show=completed").await).is_empty());
    let table = house.door(&admin, &format!("{LIST}/list.csv?lang=en")).await;
    assert!(!table.text.contains("The door sticks") && !table.text.contains("Groningen"), "{}", table.text);
    assert_eq!(table.text.lines().next().unwrap().split(',').count(), 4, "{}", table.text);
    assert_eq!(house.door(&admin, &format!("{LIST}/{}", hidden.id)).await.status, StatusCode::OK);
}

#[tokio::test]
async fn an_empty_list_offers_the_first_request_to_whoever_may_send_one() {
    let house = House::new().await;
    for role in MemberRole::ALL {
        let page = get(&house, &house.member(role).await, "").await;
        let asks = matches!(role, MemberRole::Admin | MemberRole::Buyer);
        let offered = page.count(".empty-state a[href='/p/demo/requests/new']");
        assert_eq!(offered, usize::from(asks), "{role:?}");
        assert_eq!(page.count("input[name=mine]"), usize::from(asks), "{role:?}: who cannot ask has no own");
    }
}

#[tokio::test]
async fn no_look_at_the_list_costs_more_than_four_units() {
    let house = House::new().await;
    for n in 0..60 {
        like(&house, MemberRole::Buyer, n, |after| {
            says("The sliding door of the goods lift closes too fast and hits the carts")(after);
            after.location = Some(house.demo.locations[n as usize % 3].1.id);
        })
        .await;
    }
    house.cloud.index().await;
    for role in MemberRole::ALL {
        let who = house.member(role).await;
        for query in
            ["", "show=open", "stage=requested&type=malfunction&q=door", "q=sliding+door+goods+lift", "q=142"]
        {
            // The portal is remembered for half a minute.
            get(&house, &who, query).await;
            house.units();
            get(&house, &who, query).await;
            let cost = house.units();
            println!("{role:?} {query}: {cost:?}");
            assert!(cost.read <= 4.0 && cost.write == 0.0, "{role:?} {query}: {cost:?}");
        }
    }
}

#[tokio::test]
async fn the_search_in_the_header_looks_through_the_list_and_leads_to_the_others() {
    let house = House::new().await;
    let fault = like(&house, MemberRole::Buyer, 1, says("Der Türschließer klemmt")).await;
    house.cloud.index().await;
    let admin = house.member(MemberRole::Admin).await;
    let page = get(&house, &admin, "").await;
    assert_eq!(page.count(&format!(".portal-header form[role=search][action='{LIST}']")), 1);
    assert_eq!(page.count(".requests a[href*='/objects?q=']"), 0, "nothing is looked for");
    let odd = get(&house, &admin, "q=%00klemmt").await;
    assert!(!odd.text.contains('\0') && rows(&odd).len() == 1, "no page holds what no key types");
    let found = get(&house, &admin, "q=T%C3%BCrschlie%C3%9Fer+klemmt").await;
    assert_eq!(rows(&found), [fault.number.to_string()]);
    for list in ["objects", "documents"] {
        let link = found.link(&format!(".requests a[href*='/{list}?q=']")).unwrap();
        assert!(link.ends_with("q=T%C3%BCrschlie%C3%9Fer%20klemmt"), "{link}");
    }
}

#[tokio::test]
async fn a_file_holds_every_request_once_however_many_parts_it_is_read_in() {
    let house = House::new().await;
    // Each is made like one that was raised before it: two of them.
    for n in 0..130 {
        like(&house, MemberRole::Buyer, n, says("The lift hums")).await;
    }
    house.cloud.index().await;
    let admin = house.member(MemberRole::Admin).await;
    for (query, least) in [("", 260), ("?show=open&q=lift+hums", 130)] {
        let file = house.door(&admin, &format!("{LIST}/list.csv{query}")).await;
        let mut numbers: Vec<&str> =
            file.text.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
        let lines = numbers.len();
        numbers.sort_unstable();
        numbers.dedup();
        assert_eq!(numbers.len(), lines, "{query}");
        assert!(lines >= least && numbers.iter().all(|number| number.starts_with("WO-")), "{query}: {lines}");
    }
}
