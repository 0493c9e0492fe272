//! A company's books: staff bring them in, see what would be, have it written, and their customer finds it.

use crate::house::House;
use domain::{staff::StaffRole, user::MemberRole};
use http::StatusCode;
use testbrowser::{Answer, Browser, Fields};
use testkit::UPLOADS_URL;

const BOOKS: &str = "BscStartDate,Asset,OriginalShorttext,PMType,Cost\r\n\
    2004-07-01,A,BUCKET WON'T OPEN,PM01,183.05\r\n\
    2005-03-20,A,\"L/H BUCKET CYL\nLEAKING, \"\"badly\"\" & <b>hot</b>\",PM01,407.4\r\n\
    2003-12-31,B,won,t swing,PM01\r\n\
    2006-05-05,B,SWAP BUCKET,PM02,-12\r\n\
    2006-05-05,B,SWAP BUCKET,PM02,-12\r\n";

async fn staff(house: &House, role: StaffRole, n: u8) -> Browser {
    let (cookie, session) = house.gateway.sign_in(&house.gateway.member(role), n).await;
    Browser::signed_in(&cookie, session, None)
}

/// A new import with its file; its page.
async fn sent(house: &House, who: &Browser, kind: &str, text: &str) -> String {
    let form = house.desk(who, "/desk/imports/new").await.form("/desk/imports").but(&[("kind", kind)]);
    let begun = house.desk_post(who, "/desk/imports", &form).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.text);
    let twice = house.desk_post(who, "/desk/imports", &form).await;
    assert_eq!(twice.location, begun.location, "sent twice it is one");
    let page = house.desk(who, &begun.location).await;
    let mut upload = Fields::of(&page.text, UPLOADS_URL);
    upload.0.retain(|(field, _)| field != "file");
    let then = upload.0.iter().find(|(field, _)| field == "success_action_redirect").expect("the way back");
    assert!(then.1.ends_with(&begun.location), "{}", then.1);
    house.cloud.post_object(&upload.0, text.as_bytes()).expect("the bucket takes it");
    let back = format!("{}?bucket=files&key=a%2Fb&etag=%22c%22", begun.location);
    assert_eq!(house.desk(who, &back).await.location, begun.location, "its address stays short");
    begun.location
}

async fn step(house: &House, who: &Browser, import: &str, step: &str, values: &[(&str, &str)]) -> Answer {
    let action = format!("{import}/{step}");
    let form = house.desk(who, &format!("{import}?lang=en")).await.form(&action).but(values);
    house.desk_post(who, &action, &form).await
}

/// What the columns of the books do not say by their names.
const OBJECTS: [(&str, &str); 3] = [
    ("column.object-name", "Asset"),
    ("otherwise.object-kind", "Excavator"),
    ("otherwise.customer", "k-1001"),
];
const WORK: [(&str, &str); 1] = [("otherwise.customer", "hotel de martini")];

/// Brings the books in; how many rows of them are work.
pub async fn books_read_in(house: &House, who: &Browser) -> usize {
    for (kind, columns) in [("objects", &OBJECTS[..]), ("work-orders", &WORK[..])] {
        let import = sent(house, who, kind, BOOKS).await;
        for (noun, values) in [("checks", columns), ("runs", &[])] {
            assert_eq!(step(house, who, &import, noun, values).await.status, StatusCode::SEE_OTHER);
            house.pump().await;
        }
    }
    4
}

#[tokio::test]
async fn books_are_looked_at_written_once_and_found_by_their_customer() {
    let house = House::new().await;
    let agent = staff(&house, StaffRole::Agent, 1).await;
    let objects = sent(&house, &agent, "objects", BOOKS).await;
    assert_eq!(step(&house, &agent, &objects, "checks", &OBJECTS).await.status, StatusCode::SEE_OTHER);
    house.pump().await;
    assert_eq!(step(&house, &agent, &objects, "runs", &[]).await.status, StatusCode::SEE_OTHER);
    house.pump().await;
    let work = sent(&house, &agent, "work-orders", BOOKS).await;
    let columns = house.desk(&agent, &format!("{work}?lang=en")).await;
    assert!(columns.all(".sample th").contains(&"OriginalShorttext".to_owned()));
    let nothing = step(&house, &agent, &work, "checks", &[("column.cost", "nowhere")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.text.contains("Choose a column, or type what holds for all rows"), "{}", nothing.text);
    let nobody = step(&house, &agent, &work, "checks", &[("otherwise.customer", "nobody at all")]).await;
    assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nobody.text.contains("No customer has this number") && nobody.text.contains("nobody at all"));
    assert_eq!(step(&house, &agent, &work, "checks", &WORK).await.status, StatusCode::SEE_OTHER);
    let busy = house.desk(&agent, &format!("{work}?lang=en")).await;
    assert_eq!((busy.count("progress"), busy.count("meta[http-equiv=refresh]")), (1, 1));
    house.pump().await;
    let checked = house.desk(&agent, &format!("{work}?lang=en")).await;
    assert!(checked.text.contains("Import 4 rows"), "{}", checked.text);
    assert_eq!(checked.all("[aria-labelledby=problems] tbody td").get(2).map(String::as_str), Some("PM01"));
    let problems = house.desk(&agent, &format!("{work}/problems.csv?lang=nl")).await;
    assert!(problems.text.contains("4,Kosten,PM01,"), "{}", problems.text);
    let form = checked.form("/runs");
    let first = house.desk_post(&agent, &format!("{work}/runs"), &form).await;
    let second = house.desk_post(&agent, &format!("{work}/runs"), &form).await;
    assert_eq!(
        (first.status, second.status),
        (StatusCode::SEE_OTHER, StatusCode::CONFLICT),
        "a double click"
    );
    house.pump().await;
    let done = house.desk(&agent, &format!("{work}?lang=en")).await;
    let facts = done.all("dl").join(" ");
    assert!(facts.contains("Added4") && facts.contains("With errors1"), "{facts}");

    let (customer, user) = (house.demo.customers[0].id, house.demo.user(MemberRole::Admin));
    let (cookie, session) = house.gateway.sign_in_for(user, customer, 2).await;
    let admin = Browser::signed_in(&cookie, session, Some(customer));
    for (who, list) in [(&agent, "/desk/objects"), (&admin, "/p/demo/objects")] {
        let found = house.desk(who, &format!("{list}?kind=excavator")).await;
        assert_eq!(found.count("a.row-link"), 2, "{list}: what was brought in is found");
    }
    let found = house.desk(&admin, "/p/demo/requests?q=bucket&lang=en").await;
    assert_eq!(found.count("tbody tr"), 4, "{}", found.text);
    let two = found.all("tbody tr").into_iter().filter(|row| row.contains("SWAP BUCKET")).count();
    assert_eq!(two, 2, "rows that say the same are two");
    let leaking = house.desk(&admin, "/p/demo/requests?q=leaking&lang=en").await;
    let record = leaking.link("a.row-link").expect("a row");
    let record = house.desk(&admin, &format!("{record}?lang=en")).await;
    assert!(
        record.all(".prose").iter().any(|text| text.contains("\"badly\" & <b>hot</b>")),
        "{}",
        record.text
    );
    assert!(record.text.contains("Taken over from the company’s books"));
    let buyer = house.demo.user(MemberRole::Viewer);
    let (cookie, session) = house.gateway.sign_in_for(buyer, customer, 3).await;
    let viewer = Browser::signed_in(&cookie, session, Some(customer));
    let own = house.desk(&viewer, "/p/demo/requests?q=leaking").await;
    let sees = house.demo.member_of(MemberRole::Viewer).scope().is_company();
    assert_eq!(
        own.count("tbody tr"),
        usize::from(sees),
        "who sees their own alone has asked for none of these"
    );

    let again = sent(&house, &agent, "work-orders", BOOKS).await;
    let remembered = house.desk(&agent, &again).await.form("/checks");
    assert!(remembered.0.contains(&("column.cost".to_owned(), "Cost".to_owned())), "it is remembered");
    assert_eq!(step(&house, &agent, &again, "checks", &[]).await.status, StatusCode::SEE_OTHER);
    house.pump().await;
    step(&house, &agent, &again, "runs", &[]).await;
    house.pump().await;
    let facts = house.desk(&agent, &format!("{again}?lang=en")).await.all("dl").join(" ");
    assert!(facts.contains("Added0") && facts.contains("unchanged4"), "{facts}");
}

#[tokio::test]
async fn two_at_one_import_do_not_write_past_each_other_and_a_stop_stops_it() {
    let house = House::new().await;
    let (agent, owner) = (staff(&house, StaffRole::Agent, 1).await, staff(&house, StaffRole::Owner, 2).await);
    let import = sent(&house, &agent, "objects", BOOKS).await;
    let theirs = house.desk(&owner, &format!("{import}?lang=en")).await.form("/checks").but(&OBJECTS);
    assert_eq!(step(&house, &agent, &import, "checks", &OBJECTS).await.status, StatusCode::SEE_OTHER);
    let late = house.desk_post(&owner, &format!("{import}/checks"), &theirs).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.text);
    let stopped = step(&house, &owner, &import, "stops", &[]).await;
    assert_eq!(stopped.status, StatusCode::SEE_OTHER, "{}", stopped.text);
    house.pump().await;
    let page = house.desk(&agent, &format!("{import}?lang=en")).await;
    assert!(page.text.contains("Stopped"), "{}", page.text);
    assert_eq!(page.count("form[action$='/runs']"), 0);
    let reader = staff(&house, StaffRole::ReadOnly, 3).await;
    assert_eq!(house.desk(&reader, "/desk/imports").await.status, StatusCode::FORBIDDEN);
    let gone = sent(&house, &agent, "objects", "PK\u{3}\u{4}rest").await;
    let page = house.desk(&agent, &format!("{gone}?lang=en")).await;
    assert!(page.text.contains("The file is no CSV"), "{}", page.text);
    assert_eq!(page.count("input[type=file]"), 1, "another one can be sent");
}
