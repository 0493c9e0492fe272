//! A project across both sides: staff open it and put work into it, its customer follows it, and everybody sees of it what they
//! may.

use crate::{
    house::{House, Sent},
    own::user,
    table::Table,
};
use domain::{staff::StaffRole, user::MemberRole, work_order::Stage};
use http::StatusCode;
use testbrowser::{Answer, Browser, text};

const DESK: &str = "/desk/projects";
const LIST: &str = "/p/demo/projects";

/// Sends a form of a page as it stands there but for these values, and what follows from it.
pub async fn sends(
    house: &House,
    who: &Browser,
    page: &str,
    action: &str,
    values: &[(&str, &str)],
) -> Answer {
    let shown = house.desk(who, page).await;
    assert_eq!(shown.status, StatusCode::OK, "{page}: {}", text(&shown.text));
    let sent = house.desk_post(who, action, &shown.form(action).but(values)).await;
    house.pump().await;
    house.wait(5);
    sent
}

async fn opened(house: &House, staff: &Browser, name: &str) -> String {
    let values = [("project-customer", "k-1001"), ("project-name", name)];
    let sent = sends(house, staff, &format!("{DESK}/new"), DESK, &values).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", text(&sent.text));
    sent.location
}

/// The portal's lists show requests in these stages alone from now on.
async fn show_only(house: &House, stages: &[Stage]) {
    let mut portal = house.demo.portal().clone();
    portal.display.set_stages(stages);
    portal.version += 1;
    house.gateway.store.setup().put_portal(&portal).await.unwrap();
    house.wait(60);
}

/// A request of the first customer's buyer.
async fn raised(house: &House) -> Sent {
    let raised = house.demo.raised(&house.cloud, &house.gateway.store, MemberRole::Buyer).await.unwrap();
    house.pump().await;
    Sent::of(&raised)
}

#[tokio::test]
async fn a_project_is_opened_gets_work_and_moves_on_and_its_customer_follows_it() {
    let house = House::new().await;
    let staff = house.staff(StaffRole::Agent).await;
    let nobody = [("project-customer", "K-9999"), ("project-name", "")];
    let refused = sends(&house, &staff, &format!("{DESK}/new"), DESK, &nobody).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.form(DESK).get("project-customer"), "K-9999", "what was typed stays");
    let project = opened(&house, &staff, "New lifts").await;
    let listed = house.desk(&staff, DESK).await;
    assert_eq!(listed.count(&format!("tbody a[href='{project}']")), 1);

    let sent = raised(&house).await;
    let work = format!("{project}/work-orders");
    let none = sends(&house, &staff, &project, &work, &[("work-order", "WO-2026-9999")]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    for _ in 0..2 {
        let put = sends(&house, &staff, &project, &work, &[("work-order", &sent.number)]).await;
        assert_eq!(put.status, StatusCode::SEE_OTHER, "{}", text(&put.text));
    }
    let page = house.desk(&staff, &project).await;
    assert_eq!(page.count(&format!("main a[href='{}']", sent.desk)), 1);
    let record = house.desk(&staff, &sent.desk).await;
    assert_eq!(record.count(&format!("main a[href='{project}']")), 1);

    let steps = format!("{project}/steps");
    let begun = sends(&house, &staff, &project, &steps, &[]).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", text(&begun.text));
    let form = house.desk(&staff, &project).await;
    let hold = form.form(&steps).but(&[("step", "hold"), ("project-reason-hold", "")]);
    let silent = house.desk_post(&staff, &steps, &hold).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY, "it needs a reason");
    let hold = hold.but(&[("project-reason-hold", "The parts are late.")]);
    let first = house.desk_post(&staff, &steps, &hold).await;
    let second = house.desk_post(&staff, &steps, &hold).await;
    assert_eq!((first.status, second.status), (StatusCode::SEE_OTHER, StatusCode::CONFLICT));

    let id = project.rsplit('/').next().unwrap();
    let tom = user(&house, MemberRole::Buyer, 1).await;
    let list = house.desk(&tom, &format!("{LIST}?lang=en")).await;
    assert_eq!(list.count(&format!("a.row-link[href='{LIST}/{id}']")), 1, "{}", list.text);
    assert_eq!(list.count("#side-menu a[aria-current=page][href='/p/demo/projects']"), 1);
    let page = house.desk(&tom, &format!("{LIST}/{id}?lang=en")).await;
    for told in ["New lifts", "On hold", "The parts are late.", &sent.number] {
        assert!(page.text.contains(told), "{told}: {}", page.text);
    }
    assert!(page.all(".timeline li").len() >= 3, "{:?}", page.all(".timeline li"));
    let own = house.desk(&tom, &format!("/p/demo/requests/{}?lang=en", sent.id)).await;
    assert_eq!(own.count(&format!("main a[href='{LIST}/{id}']")), 1);
    let csv = house.desk(&tom, &format!("{LIST}/list.csv?lang=en")).await;
    assert!(csv.text.contains("New lifts,"), "{}", csv.text);
    let viewer = user(&house, MemberRole::Viewer, 2).await;
    assert_eq!(house.desk(&viewer, &format!("{LIST}/{id}")).await.status, StatusCode::NOT_FOUND);

    let removal = format!("{work}/{}/removals", sent.id);
    let shown = house.desk(&staff, &project).await;
    let gone = house.desk_post(&staff, &removal, &shown.form(&removal)).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER);
    let desk = house.desk(&staff, &project).await;
    let link = format!("main a[href='/desk/work-orders/{}']", sent.id);
    assert_eq!(desk.count(&link), 0, "at once, though its lists follow a moment later");
    let page = house.desk(&tom, &format!("{LIST}/{id}?lang=en")).await;
    assert_eq!(page.count(&format!("main a[href='/p/demo/requests/{}']", sent.id)), 0);
    let told = page.all(".timeline li").join(" ");
    for what in ["put", "took"] {
        assert!(told.contains(&format!("{what} {}", sent.number)), "{told}");
    }
    house.pump().await;
    show_only(&house, &[Stage::Completed]).await;
    let page = house.desk(&tom, &format!("{LIST}/{id}?lang=en")).await;
    assert!(!page.text.contains(&sent.number), "who sees some stages alone is told of no work by its number");
    assert!(page.text.contains("The parts are late."), "{}", page.text);
    Table::of(&house.cloud).check();
}

#[tokio::test]
async fn work_goes_from_one_project_to_another_when_it_was_asked_and_into_none_that_is_over() {
    let house = House::new().await;
    let staff = house.staff(StaffRole::Agent).await;
    let (first, second) =
        (opened(&house, &staff, "New lifts").await, opened(&house, &staff, "New doors").await);
    let sent = raised(&house).await;
    let number = [("work-order", sent.number.as_str())];
    let put = sends(&house, &staff, &first, &format!("{first}/work-orders"), &number).await;
    assert_eq!(put.status, StatusCode::SEE_OTHER, "{}", text(&put.text));
    let work = format!("{second}/work-orders");
    let asked = sends(&house, &staff, &second, &work, &number).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.text.contains("New lifts"), "{}", text(&asked.text));
    let over = asked.form(&work).but(&[("work-order-over", "yes")]);
    assert_eq!(house.desk_post(&staff, &work, &over).await.status, StatusCode::SEE_OTHER);
    house.pump().await;
    for (project, told) in [(&first, "took"), (&second, "put")] {
        let page = house.desk(&staff, &format!("{project}?lang=en")).await;
        let told = format!("{told} {}", sent.number);
        assert!(page.all(".timeline li").iter().any(|entry| entry.contains(&told)), "{told}");
    }
    let steps = format!("{first}/steps");
    let called_off = [("step", "cancel"), ("project-reason-cancel", "No money.")];
    let done = sends(&house, &staff, &first, &steps, &called_off).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", text(&done.text));
    let late = [("work-order", sent.number.as_str()), ("work-order-over", "yes")];
    let page = house.desk(&staff, &first).await;
    let late = house
        .desk_post(
            &staff,
            &format!("{first}/work-orders"),
            &page.form(&format!("{first}/work-orders")).but(&late),
        )
        .await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", text(&late.text));
    Table::of(&house.cloud).check();
}

#[tokio::test]
async fn a_work_order_is_put_into_a_project_of_its_own_customer_alone() {
    let house = House::new().await;
    let staff = house.staff(StaffRole::Agent).await;
    let sent = raised(&house).await;
    let choice = format!("{DESK}/choices/{}", sent.id);
    let own = house.demo.projects[0].id.to_string();
    let other = house.demo.projects[2].id.to_string();
    let page = house.desk(&staff, &choice).await;
    assert_eq!(page.count(&format!("option[value='{own}']")), 1);
    assert_eq!(page.count(&format!("option[value='{other}']")), 0);
    let wrong = sends(&house, &staff, &choice, &choice, &[("project", &other)]).await;
    assert_eq!(wrong.status, StatusCode::CONFLICT, "{}", wrong.text);
    for _ in 0..2 {
        let put = sends(&house, &staff, &choice, &choice, &[("project", &own)]).await;
        assert_eq!((put.status, put.location.as_str()), (StatusCode::SEE_OTHER, sent.desk.as_str()));
    }
    let record = house.desk(&staff, &sent.desk).await;
    assert_eq!(record.count(&format!("main a[href='{DESK}/{own}']")), 1);
    let out = sends(&house, &staff, &choice, &choice, &[("project", "")]).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER);
    let reads = house.staff(StaffRole::ReadOnly).await;
    assert_eq!(house.desk(&reads, &choice).await.status, StatusCode::FORBIDDEN);
    Table::of(&house.cloud).check();
}

/// Daan, who sees the car park alone.
pub async fn daan(house: &House) -> Browser {
    let customer = house.demo.customers[0].id;
    let daan = house.demo.users.iter().find(|user| user.name.as_str() == "Daan Vos").unwrap().clone();
    let (cookie, session) = house.gateway.sign_in_for(&daan, customer, 4).await;
    Browser::signed_in(&cookie, session, Some(customer))
}

/// A user asks for work on an object.
pub async fn asked(house: &House, who: &Browser, object: usize) -> Sent {
    let object = house.demo.objects[object].id;
    let page = house.desk(who, &format!("/p/demo/requests/new?type=other&object={object}&lang=en")).await;
    house.wait(60);
    let form =
        page.main_form().with("f.subject", "Noise").with("description", "It hums.").with("terms", "yes");
    let sent = house.desk_post(who, "/p/demo/requests/new", &form).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    house.pump().await;
    let id = sent.location.rsplit('/').next().unwrap().split('?').next().unwrap().parse().unwrap();
    let owner = house.demo.signed_in(StaffRole::Owner);
    Sent::of(&house.store.desk(&owner).record(id).await.unwrap().work_order)
}

#[tokio::test]
async fn a_project_out_of_a_readers_scope_is_not_named_on_work_in_it() {
    let house = House::new().await;
    let staff = house.staff(StaffRole::Agent).await;
    let (daan, tom) = (daan(&house).await, user(&house, MemberRole::Buyer, 1).await);
    let sent = asked(&house, &daan, 2).await;
    let number = [("work-order", sent.number.as_str()), ("work-order-over", "yes")];
    let elsewhere = format!("{DESK}/{}", house.demo.projects[0].id);
    let put = sends(&house, &staff, &elsewhere, &format!("{elsewhere}/work-orders"), &number[..1]).await;
    assert_eq!(put.status, StatusCode::SEE_OTHER, "{}", text(&put.text));

    let own = format!("/p/demo/requests/{}?lang=en", sent.id);
    let page = house.desk(&tom, &own).await;
    let project = format!("main a[href='{LIST}/{}']", house.demo.projects[0].id);
    assert_eq!(page.count(&project), 1, "{}", page.text);
    assert!(page.all(".timeline li").iter().any(|entry| entry.contains("Liften vernieuwen")));
    let page = house.desk(&daan, &own).await;
    assert_eq!(page.status, StatusCode::OK);
    for secret in ["Liften vernieuwen", "PR-2025-0001", &house.demo.projects[0].id.to_string()] {
        assert!(!page.text.contains(secret), "{secret}: {}", page.text);
    }

    let place = house.demo.locations[1].1.id.to_string();
    let nearby = opened(&house, &staff, "New gate").await;
    let profile = format!("{nearby}/profile");
    let placed = sends(&house, &staff, &profile, &profile, &[("project-location", place.as_str())]).await;
    assert_eq!(placed.status, StatusCode::SEE_OTHER, "{}", text(&placed.text));
    let asks = sends(&house, &staff, &nearby, &format!("{nearby}/work-orders"), &number[..1]).await;
    assert_eq!(asks.status, StatusCode::UNPROCESSABLE_ENTITY, "it belongs to another");
    let put = house
        .desk_post(
            &staff,
            &format!("{nearby}/work-orders"),
            &asks.form(&format!("{nearby}/work-orders")).but(&number),
        )
        .await;
    assert_eq!(put.status, StatusCode::SEE_OTHER, "{}", text(&put.text));
    house.pump().await;
    let page = house.desk(&daan, &own).await;
    let id = nearby.rsplit('/').next().unwrap();
    assert_eq!(page.count(&format!("main a[href='{LIST}/{id}']")), 1, "one at their place is named");
    assert!(!page.text.contains("Liften vernieuwen"), "and not where the work was before");
    Table::of(&house.cloud).check();
}
