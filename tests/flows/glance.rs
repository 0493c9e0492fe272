//! The work at a glance: from what users ask for and what books bring in to the figures of the first page, each of which leads to
//! a list of just as many.

use crate::{
    house::{House, Sent},
    imports::books_read_in,
    own::user,
};
use domain::{staff::StaffRole, user::MemberRole};
use http::StatusCode;
use testbrowser::{Browser, text};

const HOME: &str = "/p/demo?lang=en";
const LIST: &str = "/p/demo/requests";

/// A user asks for work.
async fn ask(house: &House, who: &Browser) -> Sent {
    let page = house.desk(who, &format!("{LIST}/new?type=other&lang=en")).await;
    let mut form = page.main_form();
    form.set("f.subject", "Keys");
    form.set("description", "The keys of the machine room are lost.");
    let sent = house.desk_post(who, &format!("{LIST}/new"), &form).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let id: domain::WorkOrderId = sent.location.rsplit('/').next().unwrap().parse().ok().unwrap();
    house.pump().await;
    let desk = format!("/desk/work-orders/{id}");
    Sent { id, number: String::new(), status: String::new(), desk }
}

/// The figures of the first page, by the list that each leads to; each is as long as it says.
async fn figures(house: &House, who: &Browser) -> Vec<(String, String)> {
    let page = house.desk(who, HOME).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let values = page.all("[aria-labelledby=work] .tile-value");
    let labels = page.all("[aria-labelledby=work] .tile-label");
    for (query, value) in ["show=open", "stage=planned", "show=completed"].iter().zip(&values) {
        assert_eq!(page.count(&format!(".tile a[href='{LIST}?{query}']")), 1);
        let list = house.desk(who, &format!("{LIST}?{query}")).await;
        let listed = list.count("table a.row-link").to_string();
        assert_eq!(listed, *value, "{query}");
        let tab = list.all(".tabs a[aria-current=page] .count");
        assert!(query.starts_with("stage") || tab == [listed], "{query}: {tab:?}");
    }
    labels.into_iter().zip(values).collect()
}

fn counted(open: &str, planned: &str, completed: &str) -> Vec<(String, String)> {
    [("Open", open), ("Visits planned", planned), ("Completed", completed)]
        .map(|(label, value)| (label.to_owned(), value.to_owned()))
        .into()
}

#[tokio::test]
async fn figures_visits_and_charts_follow_the_work_and_tell_nobody_of_what_they_may_not_see() {
    let house = House::new().await;
    let tom = user(&house, MemberRole::Buyer, 1).await;
    let viewer = user(&house, MemberRole::Viewer, 2).await;
    assert_eq!(figures(&house, &tom).await, counted("0", "0", "0"));
    assert_eq!(house.desk(&tom, HOME).await.count(".chart"), 0, "no chart of nothing");
    let sent = ask(&house, &tom).await;
    assert_eq!(figures(&house, &tom).await, counted("1", "0", "0"));
    assert_eq!(figures(&house, &viewer).await, counted("0", "0", "0"), "of their own there is nothing");

    let staff = house.staff(StaffRole::Agent).await;
    let engineer = house.demo.member(StaffRole::Manager);
    let (id, name) = (engineer.id.to_string(), engineer.name.to_string());
    let plan =
        [("plan-date", "2027-01-14"), ("plan-from", "08:00"), ("plan-to", "10:30"), ("plan-engineer", &*id)];
    for (noun, typed) in [("acceptances", &[][..]), ("plans", &plan)] {
        let answer = house.step(&staff, &sent, noun, typed).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{noun}: {}", text(&answer.text));
        house.wait(5);
    }
    house.pump().await;
    assert_eq!(figures(&house, &tom).await, counted("1", "1", "0"));
    let page = house.desk(&tom, HOME).await;
    let visits = page.all("[aria-labelledby=visits] tbody tr");
    assert_eq!(visits.len(), 1);
    let first = name.split(' ').next().unwrap();
    assert!(!visits[0].contains(&name), "customers read what engineers are called by: {}", visits[0]);
    for told in ["Thursday 14 January 2027", "08:00–10:30", first, "Waits for your confirmation"] {
        assert!(visits[0].contains(told), "{told}: {}", visits[0]);
    }
    assert_eq!(house.desk(&viewer, HOME).await.count("[aria-labelledby=visits]"), 0);

    let own = format!("{LIST}/{}", sent.id);
    let action = format!("{own}/answers");
    let form = house.desk(&tom, &own).await.form(&action).but(&[("answer", "confirm")]);
    let confirmed = house.desk_post(&tom, &action, &form).await;
    assert_eq!(confirmed.status, StatusCode::SEE_OTHER, "{}", confirmed.text);
    house.pump().await;
    let visits = house.desk(&tom, HOME).await.all("[aria-labelledby=visits] tbody tr");
    assert!(visits[0].contains("Confirmed"), "{visits:?}");

    for (noun, typed) in [("starts", &[][..]), ("reports", &[("report-work", "Made new keys.")])] {
        let answer = house.step(&staff, &sent, noun, typed).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{noun}: {}", text(&answer.text));
        house.wait(5);
    }
    house.pump().await;
    assert_eq!(figures(&house, &tom).await, counted("0", "0", "1"));
    let page = house.desk(&tom, HOME).await;
    assert_eq!(page.count("[aria-labelledby=visits]"), 0);
    let stages = page.all(".chart table.bars tr");
    assert!(stages.len() == 1 && stages[0].contains("Completed"), "{stages:?}");
    let rows = page.all(".chart details tbody tr");
    assert_eq!(rows.len(), 12, "{rows:?}");
    let now = house.cloud.now().to_zoned(jiff::tz::TimeZone::UTC);
    assert!(rows[11].starts_with(&now.strftime("%B %Y").to_string()), "{rows:?}");
    let counts = page.all(".chart details tbody td");
    assert_eq!(counts[22..], ["1", "1"], "asked for and done this month");
    assert!(counts[..22].iter().all(|count| count == "0"), "{counts:?}");
}

#[tokio::test]
async fn what_books_bring_in_is_counted_once_however_often_they_come() {
    let house = House::new().await;
    let admin = user(&house, MemberRole::Admin, 3).await;
    let staff = house.staff(StaffRole::Agent).await;
    for _ in 0..2 {
        let rows = books_read_in(&house, &staff).await;
        let figures = figures(&house, &admin).await;
        assert_eq!(figures, counted("0", "0", &rows.to_string()));
    }
    assert_eq!(
        house.desk(&admin, HOME).await.count(".chart details"),
        0,
        "what is twenty years old is in no chart of twelve months"
    );
}
