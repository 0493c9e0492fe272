//! What a company keeps to itself, nobody outside finds: not on a page, in a mail, a calendar or on paper.

use crate::{
    house::{GUEST, House, Sent, path_in},
    own::{asks, user},
    visits::attached,
};
use domain::{staff::StaffRole, user::MemberRole};
use http::StatusCode;
use testbrowser::{Browser, Fields, text};

/// Has customers see these parts of work orders and no others.
async fn shows(house: &House, owner: &Browser, parts: &[&str], comments: bool) {
    let path = format!("/desk/portals/{}/work-orders", house.demo.portal().id);
    let page = house.desk(owner, &path).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let mut form = Fields::of(&page.text, &path);
    form.0.retain(|(name, _)| name != "parts" && name != "comments");
    form.0.extend(parts.iter().map(|part| ("parts".to_owned(), (*part).to_owned())));
    form.0.extend(comments.then(|| ("comments".to_owned(), "yes".to_owned())));
    let saved = house.desk_post(owner, &path, &form).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    house.wait(31);
}

async fn step(house: &House, staff: &Browser, sent: &Sent, noun: &str, typed: &[(&str, &str)]) {
    let answer = house.step(staff, sent, noun, typed).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{noun}: {}", text(&answer.text));
    house.pump().await;
}

#[tokio::test]
async fn what_is_not_shown_is_on_no_page_in_no_mail_and_on_no_paper_and_staff_have_all_of_it() {
    let house = House::new().await;
    let (owner, staff) = (house.staff(StaffRole::Owner).await, house.staff(StaffRole::Agent).await);
    shows(&house, &owner, &[], true).await;
    let sent = house.request("other").await;
    let record = house.desk_record(&sent).await.work_order;
    let manager = house.demo.member(StaffRole::Manager);
    let engineer = manager.id.to_string();
    step(&house, &staff, &sent, "acceptances", &[]).await;
    let visit = [
        ("plan-date", "2027-01-14"),
        ("plan-from", "08:00"),
        ("plan-to", "10:30"),
        ("plan-engineer", &engineer),
    ];
    step(&house, &staff, &sent, "plans", &visit).await;
    let mail = house.newest(GUEST);
    let calendar = attached(&mail).expect("a calendar entry");
    let page = house.get(&sent.status).await;
    let of_visit = house.get(&path_in(&mail.text, "/l/visits/")).await;
    for told in [&mail.text, &text(&page.text), &text(&of_visit.text), &calendar] {
        for kept in ["08:00", "10:30", manager.name.as_str()] {
            assert!(!told.contains(kept), "{kept}: {told}");
        }
    }
    assert!(mail.text.contains("in the course of the day"), "{}", mail.text);
    let whole_day = ["DTSTART;VALUE=DATE:20270114", "DTEND;VALUE=DATE:20270115"];
    assert!(whole_day.iter().all(|line| calendar.contains(line)), "{calendar}");
    assert!(!page.text.contains(record.description.as_str().lines().next().unwrap()), "{}", page.text);
    assert!(of_visit.text.contains("2027-01-14"), "the day is told");

    step(&house, &staff, &sent, "starts", &[]).await;
    let report = [
        ("report-work", "Replaced the roller."),
        ("report-time", "1:30"),
        ("report-materials", "2 x door roller"),
        ("signed-by", "Kim Bos"),
    ];
    step(&house, &staff, &sent, "reports", &report).await;
    let (mail, page) = (house.newest(GUEST), house.get(&sent.status).await);
    for told in [&mail.text, &text(&page.text)] {
        assert!(told.contains("Replaced the roller."), "what was done is said: {told}");
        for kept in ["30 min", "door roller", "Kim Bos"] {
            assert!(!told.contains(kept), "{kept}: {told}");
        }
    }
    assert_eq!(page.count("a[href^='/l/reports/']"), 0);
    let paper = sent.status.replace("/l/requests/", "/l/reports/");
    assert_eq!(house.get(&paper).await.status, StatusCode::NOT_FOUND);
    let desk = text(&house.desk(&staff, &sent.desk).await.text);
    for known in ["08:00", "door roller", "30 min", "Kim Bos"] {
        assert!(desk.contains(known), "{known}: {desk}");
    }

    // It is left out when it is read: shown again, all of it is there.
    let all = ["description", "planned-time", "engineer", "materials", "time-worked", "report"];
    shows(&house, &owner, &all, true).await;
    let page = house.get(&sent.status).await;
    for told in ["door roller", "30 min", "Kim Bos", "08:00"] {
        assert!(text(&page.text).contains(told), "{told}: {}", text(&page.text));
    }
    assert_eq!(house.get(&paper).await.status, StatusCode::OK);
}

#[tokio::test]
async fn where_nobody_writes_there_is_no_form_and_none_is_taken() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    let sent = house.request("other").await;
    let before = house.get(&sent.status).await;
    let form = before.form("/comments").with("text", "Are you on your way?");
    shows(&house, &owner, &["description"], false).await;
    assert_eq!(house.get(&sent.status).await.count("form[action$='/comments']"), 0);
    let refused = house.post(&format!("{}/comments", sent.status), &form).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let entries = house.desk_record(&sent).await.entries.len();
    shows(&house, &owner, &["description"], true).await;
    let taken = house.post(&format!("{}/comments", sent.status), &form).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text);
    assert_eq!(house.desk_record(&sent).await.entries.len(), entries + 1);
}

#[tokio::test]
async fn a_users_first_page_and_calendar_tell_no_more_of_a_visit_than_its_page() {
    let house = House::new().await;
    let (owner, staff) = (house.staff(StaffRole::Owner).await, house.staff(StaffRole::Agent).await);
    let tom = user(&house, MemberRole::Buyer, 1).await;
    let sent = asks(&house, &tom).await;
    house.pump().await;
    let desk = format!("/desk/work-orders/{}", sent.location.rsplit('/').next().unwrap_or_default());
    // Not whoever looks after the customer: their name is on every page.
    let comes = house.demo.member(StaffRole::Agent);
    let engineer = comes.id.to_string();
    let visit = [
        ("plan-date", "2027-01-14"),
        ("plan-from", "08:00"),
        ("plan-to", "10:30"),
        ("plan-engineer", &engineer),
    ];
    for (noun, typed) in [("acceptances", &[][..]), ("plans", &visit[..])] {
        let page = house.desk(&staff, &desk).await;
        let action = format!("{desk}/{noun}");
        let mut form = Fields::of(&page.text, &action);
        typed.iter().for_each(|(name, value)| form.set(name, value));
        let done = house.desk_post(&staff, &action, &form).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{noun}: {}", text(&done.text));
        house.pump().await;
    }
    let told = async || {
        let first = text(&house.desk(&tom, "/p/demo?lang=en").await.text);
        let list = text(&house.desk(&tom, "/p/demo/requests?lang=en").await.text);
        let calendar = house.desk(&tom, &format!("{}/visit.ics", sent.location)).await;
        assert_eq!(calendar.status, StatusCode::OK);
        [first, list, calendar.text].join("\n")
    };
    let all = told().await;
    assert!(all.contains("08:00–10:30") && all.contains("20270114T070000Z"), "{all}");
    let first = comes.name.as_str().split(' ').next().unwrap();
    assert!(all.contains(first) && !all.contains(comes.name.as_str()), "{all}");
    let found = async |words: &str| {
        let list = house.desk(&tom, &format!("/p/demo/requests?lang=en&q={words}")).await;
        list.count(&format!("tbody a[href='{}']", sent.location))
    };
    assert_eq!(found("lost").await, 1);
    shows(&house, &owner, &[], true).await;
    let some = told().await;
    assert_eq!(found("lost").await, 0, "a word of what is not shown tells nothing");
    for kept in ["08:00", "10:30", "T070000Z", comes.name.as_str(), "The keys of the machine room"] {
        assert!(!some.contains(kept), "{kept}: {some}");
    }
    assert!(some.contains("14 January 2027"), "the day is told: {some}");
}
