//! The desk's projects: who may what, what it costs, and what is refused.

use domain::staff::StaffRole;
use http::StatusCode;
use testbrowser::House;
use web::Site;

const LIST: &str = "/desk/projects";

async fn house() -> House<Site> {
    House::new(desk_projects::routes(), |parts| parts.site).await
}

#[tokio::test]
async fn the_list_shows_what_is_open_or_over_or_of_one_customer() {
    let house = house().await;
    let staff = house.staff(StaffRole::ReadOnly).await;
    let open = house.get(&staff, &format!("{LIST}?lang=en")).await;
    assert_eq!(open.status, StatusCode::OK, "{}", open.text);
    assert_eq!(open.count("tbody tr"), 2);
    assert_eq!(open.count(&format!("a[href='{LIST}/new']")), 0, "whoever only looks adds nothing");
    assert_eq!(house.get(&staff, &format!("{LIST}?show=over")).await.count("tbody tr"), 1);
    let of = format!("{LIST}?customer={}", house.demo.customers[1].id);
    assert_eq!(house.get(&staff, &of).await.count("tbody tr"), 1);
    let csv = house.get(&staff, &format!("{LIST}/list.csv?show=over&lang=en")).await;
    assert!(csv.text.contains("PR-2025-0003,Beddenliften keuren,"), "{}", csv.text);
}

#[tokio::test]
async fn a_form_that_is_sent_twice_makes_one_project_and_an_old_one_changes_nothing() {
    let house = house().await;
    let staff = house.staff(StaffRole::Agent).await;
    let form = house.get(&staff, &format!("{LIST}/new")).await.form(LIST);
    let form = form.but(&[("project-customer", "K-1001"), ("project-name", "Nieuwe hal")]);
    house.units();
    let first = house.post(&staff, LIST, &form).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER, "{}", first.text);
    let used = house.units();
    assert!(used.write <= 10.0, "{used:?}");
    let second = house.post(&staff, LIST, &form).await;
    assert_eq!((second.status, &second.location), (StatusCode::SEE_OTHER, &first.location));
    assert_eq!(house.get(&staff, LIST).await.count("tbody tr"), 3);
    let other = house.get(&staff, &format!("{LIST}/new")).await.form(LIST);
    let other = other.but(&[("project-customer", "K-1001"), ("project-name", "Nieuwe deur")]);
    let third = house.post(&staff, LIST, &other).await;
    let number =
        |page: &str| page.split("PR-2026-").nth(1).map(|rest| rest[..4].parse::<u32>().expect("a number"));
    let (one, two) = (house.get(&staff, &first.location).await, house.get(&staff, &third.location).await);
    assert_eq!(number(&one.text).map(|n| n + 1), number(&two.text), "what was sent twice took one number");
    let profile = format!("{}/profile", first.location);
    let form = house.get(&staff, &profile).await.form(&profile);
    house.units();
    let saved = house.post(&staff, &profile, &form.but(&[("project-ends", "2027-01-31")])).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    let used = house.units();
    assert!(used.write <= 10.0, "{used:?}");
    let late = house.post(&staff, &profile, &form.but(&[("project-name", "Andere hal")])).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text.contains("Andere hal"), "what was typed stays");
    let wrong = [("project-starts", "2027-02-01"), ("project-ends", "2027-01-01")];
    let form = house.get(&staff, &profile).await.form(&profile);
    let refused = house.post(&staff, &profile, &form.but(&wrong)).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.count("#project-ends[aria-invalid], [name='project-ends'][aria-invalid]"), 1);
}

#[tokio::test]
async fn a_look_stays_within_its_units_and_writes_nothing() {
    let house = house().await;
    let staff = house.staff(StaffRole::Agent).await;
    for path in [LIST.to_owned(), format!("{LIST}/{}", house.demo.projects[0].id)] {
        house.get(&staff, &path).await;
        house.units();
        let page = house.get(&staff, &path).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        let used = house.units();
        assert!(used.read <= 4.0 && used.write == 0.0, "{path}: {used:?}");
    }
}

#[tokio::test]
async fn the_documents_of_a_project_stand_on_its_page_with_a_way_to_add_some() {
    let house = house().await;
    house.cloud.with_documents(&house.store, &house.demo).await;
    let staff = house.staff(StaffRole::Agent).await;
    let (project, customer) = (house.demo.projects[0].id, house.demo.customers[0].id);
    let path = format!("{LIST}/{project}?lang=en");
    house.get(&staff, &path).await;
    house.units();
    let page = house.get(&staff, &path).await;
    let used = house.units();
    assert!(used.read <= 4.0 && used.write == 0.0, "{used:?}");
    assert_eq!(page.count("ul.files a[href^='/desk/documents/doc_']"), 2, "{}", page.text);
    let all = "main a[href^='/desk/documents?project=']";
    assert!(page.link(all).unwrap().replace("%5F", "_").ends_with(&project.to_string()));
    let add = format!("main a[href='/desk/documents/new?customer={customer}&project={project}']");
    assert_eq!((page.count(all), page.count(&add)), (1, 1), "{}", page.text);
    let reads = house.staff(StaffRole::ReadOnly).await;
    let page = house.get(&reads, &path).await;
    assert_eq!((page.count(all), page.count(&add)), (1, 0), "whoever only looks adds nothing");
    let empty = house.get(&staff, &format!("{LIST}/{}?lang=en", house.demo.projects[1].id)).await;
    assert!(empty.text.contains("No documents or photos of this project yet."), "{}", empty.text);
    assert_eq!(empty.count("a[href^='/desk/documents?project=']"), 0);
}
