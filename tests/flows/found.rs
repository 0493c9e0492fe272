//! How a request gets into lists and searches: from the form over stream, queue and index to who looks for it, and on with
//! every step.

use crate::{house::House, own::user};
use domain::{staff::StaffRole, user::MemberRole};
use http::StatusCode;
use testbrowser::{Answer, Browser, Fields};
use testkit::INDEX_QUEUE;

const LIST: &str = "/p/demo/requests";

async fn ask(house: &House, who: &Browser, words: &str) -> String {
    let page = house.desk(who, &format!("{LIST}/new?type=other&lang=en")).await;
    let mut form = page.main_form();
    form.set("f.subject", "Keys");
    form.set("description", words);
    let sent = house.desk_post(who, &format!("{LIST}/new"), &form).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    sent.location
}

async fn found(house: &House, who: &Browser, query: &str) -> usize {
    let page = house.desk(who, &format!("{LIST}?{query}")).await;
    assert_eq!(page.status, StatusCode::OK, "{query}: {}", page.text);
    page.count("table a.row-link")
}

#[tokio::test]
async fn a_request_is_in_the_list_at_once_is_found_a_moment_later_and_moves_with_its_stage() {
    let house = House::new().await;
    let (tom, viewer) = (user(&house, MemberRole::Buyer, 1).await, user(&house, MemberRole::Viewer, 2).await);
    let sent = ask(&house, &tom, "The keys of the machine room are lost.").await;
    assert_eq!(found(&house, &tom, "").await, 1, "at once");
    house.pump().await;
    for query in ["", "show=open", "q=KEYS+machine", "stage=requested&mine=yes"] {
        assert_eq!(found(&house, &tom, query).await, 1, "{query}");
        assert_eq!(found(&house, &viewer, query).await, 0, "not their own: {query}");
    }
    let agent = house.staff(StaffRole::Agent).await;
    let desk = format!("/desk/work-orders/{}", sent.rsplit('/').next().unwrap());
    let hits = house.desk(&agent, "/desk/work-orders?q=machine").await;
    assert_eq!(hits.count(&format!("a[href='{desk}']")), 1);
    let record = house.desk(&agent, &desk).await;
    let form = Fields::of(&record.text, "/acceptances");
    let accepted = house.desk_post(&agent, &format!("{desk}/acceptances"), &form).await;
    assert_eq!(accepted.status, StatusCode::SEE_OTHER);
    house.pump().await;
    assert_eq!(found(&house, &tom, "stage=requested").await, 0);
    assert_eq!(found(&house, &tom, "stage=accepted&q=keys").await, 1);
    assert!(house.cloud.dead_letters(INDEX_QUEUE).is_empty());
    let back = house.desk(&tom, &sent).await;
    assert_eq!(back.count(&format!(".breadcrumb a[href='{LIST}']")), 1);
}

/// The queue brings a message late, and once more.
#[tokio::test]
async fn messages_of_the_index_that_come_in_any_order_end_with_the_request_as_it_is() {
    let house = House::new().await;
    let tom = user(&house, MemberRole::Buyer, 1).await;
    let sent = ask(&house, &tom, "The keys of the machine room are lost.").await;
    house.relay_news().await;
    let mut late = house.cloud.waiting(INDEX_QUEUE);
    house.pump().await;
    let agent = house.staff(StaffRole::Agent).await;
    let desk = format!("/desk/work-orders/{}", sent.rsplit('/').next().unwrap());
    let form = Fields::of(&house.desk(&agent, &desk).await.text, "/acceptances");
    house.desk_post(&agent, &format!("{desk}/acceptances"), &form).await;
    house.relay_news().await;
    late.splice(0..0, house.cloud.waiting(INDEX_QUEUE));
    for message in late {
        house.cloud.send_to_queue(INDEX_QUEUE, &serde_json::from_str(&message).unwrap());
    }
    house.pump().await;
    assert_eq!(found(&house, &tom, "stage=requested").await, 0);
    assert_eq!(found(&house, &tom, "stage=accepted").await, 1);
}

fn numbers(page: &Answer) -> Vec<String> {
    page.all("table a.row-link")
}

/// What staff look for is found by each filter and by all of them, follows every step, and is their own company's alone.
#[tokio::test]
async fn staff_find_what_they_narrow_their_queue_to_and_nothing_of_another_company() {
    let house = House::new().await;
    let (first, second) = (house.request("malfunction").await, house.request("other").await);
    let theirs = house.neighbour.raised(&house.cloud, &house.store, MemberRole::Buyer).await.unwrap();
    house.pump().await;
    let agent = house.staff(StaffRole::Agent).await;
    let member = house.neighbour.member(StaffRole::Agent).clone();
    let (cookie, session) = house.gateway.sign_in(&member, 90).await;
    let stranger = Browser::signed_in(&cookie, session, None);
    let find = async |who: &Browser, query: &str| {
        let page = house.desk(who, &format!("/desk/work-orders?{query}")).await;
        assert_eq!(page.status, StatusCode::OK, "{query}: {}", page.text);
        let csv = house.desk(who, &format!("/desk/work-orders.csv?{query}")).await.text;
        let table = csv.lines().skip(1).map(|line| line.split(',').next().unwrap().to_owned());
        assert_eq!(table.collect::<Vec<_>>(), numbers(&page), "{query}");
        numbers(&page)
    };
    let both = [second.number.clone(), first.number.clone()];
    for query in ["stage=all", "stage=open", "assignee=nobody", "from=2020-01-01&stage=requested"] {
        assert_eq!(find(&agent, query).await, both, "{query}");
        assert_eq!(find(&stranger, query).await, [theirs.number.to_string()], "the neighbour's: {query}");
    }
    assert_eq!(find(&agent, "type=malfunction&stage=requested").await, std::slice::from_ref(&first.number));
    let id = house.member(StaffRole::Agent).id;
    let given = house.step(&agent, &first, "assignments", &[("staff", &id.to_string())]).await;
    assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.text);
    assert_eq!(house.step(&agent, &first, "acceptances", &[]).await.status, StatusCode::SEE_OTHER);
    house.pump().await;
    for query in
        ["assignee=me", "assignee=me&stage=accepted&type=malfunction&q=doors", "stage=accepted&q=doors"]
    {
        assert_eq!(find(&agent, query).await, std::slice::from_ref(&first.number), "{query}");
    }
    assert_eq!(find(&agent, "assignee=nobody").await, std::slice::from_ref(&second.number));
    for query in ["assignee=me", &format!("assignee={id}"), "stage=accepted&q=doors"] {
        assert!(find(&stranger, query).await.is_empty(), "{query}");
    }
    assert!(find(&agent, "assignee=me&stage=requested").await.is_empty());
}
