//! A document's story: staff add it and renew it, the customer takes it along, the log tells who did, and what is hidden is
//! not there.

use crate::{
    house::House,
    projects::{asked, daan, sends},
};
use domain::{staff::StaffRole, user::MemberRole, work_order::WorkPart};
use http::{Request, StatusCode};
use serde_json::json;
use testbrowser::{Answer, Browser, Fields};
use testkit::demo_documents::{pdf, photo};

const LIST: &str = "/desk/documents";

async fn user(house: &House, role: MemberRole, n: u8) -> Browser {
    let (customer, user) = (house.demo.customers[0].id, house.demo.user(role));
    let (cookie, session) = house.gateway.sign_in_for(user, customer, n).await;
    Browser::signed_in(&cookie, session, Some(customer))
}

/// Sends a file as the page's script does; the form names it.
async fn uploaded(
    house: &House,
    who: &Browser,
    at: &str,
    (name, bytes): (&str, &[u8]),
    form: Fields,
) -> Fields {
    let kind = if name.ends_with(".pdf") { "application/pdf" } else { "image/jpeg" };
    let asked = json!({ "name": name, "type": kind, "size": bytes.len() });
    let request = Request::post(at)
        .header("content-type", "application/json")
        .header("accept", "application/json")
        .header("x-csrf", who.csrf());
    let answer = house.gateway.send(who, request, asked.to_string()).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    let place = serde_json::from_str(&answer.text).expect("a place");
    house.upload(&place, bytes).expect("the bucket takes it");
    form.and("upload", place["file"].as_str().expect("an id"))
}

/// Two files are added for the first customer, about one of its objects.
async fn added(house: &House, agent: &Browser) -> Answer {
    let (customer, object) = (house.demo.customers[0].id, house.demo.objects[0].id);
    let page = house.desk(agent, &format!("{LIST}/new?customer={customer}&object={object}")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let at = format!("{LIST}/files");
    let form = page.form(LIST);
    let form = uploaded(house, agent, &at, ("Schema_2026.pdf", &pdf("one")), form).await;
    let form = uploaded(house, agent, &at, ("kast.jpg", &photo()), form).await;
    let sent = house.desk_post(agent, LIST, &form).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let again = house.desk_post(agent, LIST, &form).await;
    assert_eq!(again.location, sent.location, "sent twice it adds them once");
    sent
}

async fn lists(house: &House, who: &Browser, path: &str) -> Vec<String> {
    house.desk(who, path).await.all("a.row-link")
}

#[tokio::test]
async fn a_document_is_added_taken_along_renewed_and_hidden() {
    let house = House::new().await;
    let agent = house.staff(StaffRole::Manager).await;
    let (tom, kees) = (user(&house, MemberRole::Buyer, 9).await, user(&house, MemberRole::Viewer, 10).await);
    added(&house, &agent).await;
    let own = "/p/demo/documents?lang=en";
    assert_eq!(lists(&house, &tom, own).await.len(), 0, "nothing is shown before it was checked");
    let list = house.desk(&agent, &format!("{LIST}?lang=en")).await;
    assert_eq!(list.count("a.row-link"), 2, "staff see what they have just added: {}", list.text);
    let document = list.links("a.row-link").into_iter().find(|link| list_names(&list, link, "Schema 2026"));
    let document = document.expect("the document");
    let id = document.trim_start_matches(LIST).to_owned();
    let open = format!("/p/demo/documents{id}");
    assert_eq!(house.desk(&tom, &open).await.status, StatusCode::NOT_FOUND);
    house.pump().await;
    let shown = lists(&house, &tom, own).await;
    assert_eq!(shown.len(), 2, "{shown:?}");
    assert_eq!(lists(&house, &tom, "/p/demo/documents?kind=photo").await.len(), 1, "a picture is a photo");
    assert_eq!(lists(&house, &tom, "/p/demo/documents?q=schema").await.len(), 1);
    assert_eq!(
        lists(&house, &kees, own).await.len(),
        0,
        "who sees their own alone has none of the company's"
    );
    assert_eq!(house.desk(&kees, &open).await.status, StatusCode::NOT_FOUND);
    let object = house.desk(&tom, &format!("/p/demo/objects/{}", house.demo.objects[0].id)).await;
    assert_eq!(object.count("ul.files a"), 2, "they stand on the object's page");
    let led = house.desk(&tom, &open).await;
    assert!(
        led.status == StatusCode::SEE_OTHER && led.location.contains("X-Amz-Expires=300"),
        "{}",
        led.location
    );
    let first = bytes(&house, &led.location);
    let log = house.desk(&agent, "/desk/activity?lang=en").await;
    assert!(log.text.contains("Tom Hendriks") && log.text.contains("Schema 2026"), "{}", log.text);
    renewed(&house, &agent, &document).await;
    assert_eq!(bytes(&house, &house.desk(&tom, &open).await.location), first, "until it was checked");
    house.pump().await;
    let second = bytes(&house, &house.desk(&tom, &open).await.location);
    assert_ne!(second, first, "the customer gets the newest");
    for (number, wanted) in [(1, &first), (2, &second)] {
        let led = house.desk(&agent, &format!("{document}/versions/{number}")).await;
        assert_eq!(&bytes(&house, &led.location), wanted, "staff get both");
    }
    hidden(&house, (&agent, &tom), (&document, &open)).await;
}

fn list_names(list: &Answer, link: &str, name: &str) -> bool {
    list.all(&format!("a.row-link[href='{link}']")).iter().any(|text| text.contains(name))
}

/// What the bucket holds at a presigned address.
fn bytes(house: &House, address: &str) -> Vec<u8> {
    let path = address.split('?').next().expect("a path");
    let key = path.split_once("/files/").expect("a kept file").1;
    house.cloud.object(&format!("files/{key}")).expect("it is there").bytes
}

async fn renewed(house: &House, agent: &Browser, document: &str) {
    let page = house.desk(agent, document).await;
    let versions = format!("{document}/versions");
    let form = page.form(&versions);
    let at = format!("{document}/files");
    let form = uploaded(house, agent, &at, ("schema-2027.pdf", &pdf("two")), form).await;
    let sent = house.desk_post(agent, &versions, &form).await;
    assert_eq!((sent.status, sent.location.as_str()), (StatusCode::SEE_OTHER, document), "{}", sent.text);
}

async fn hidden(house: &House, (agent, tom): (&Browser, &Browser), (document, open): (&str, &str)) {
    let profile = format!("{document}/profile");
    let mut form = house.desk(agent, &profile).await.form(&profile);
    form.0.retain(|(name, _)| name != "document-shown");
    let saved = house.desk_post(agent, &profile, &form).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    assert_eq!(house.desk(tom, open).await.status, StatusCode::NOT_FOUND, "at once");
    house.pump().await;
    assert_eq!(lists(house, tom, "/p/demo/documents").await.len(), 1);
    assert_eq!(lists(house, agent, &format!("{LIST}?show=hidden")).await.len(), 1);
    let removals = format!("{document}/removals");
    let gone = house.desk(agent, document).await.form(&removals);
    let kept = house.cloud.object_keys().len();
    let gone = house.desk_post(agent, &removals, &gone).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.text);
    assert_eq!(house.cloud.object_keys().len(), kept - 2, "with both versions");
    house.pump().await;
    assert_eq!(lists(house, agent, LIST).await.len(), 1);
    let log = house.desk(agent, "/desk/activity?lang=en").await.text;
    for words in
        ["added the document", "added version 2 of", "changed the document", "took away the document"]
    {
        assert!(log.contains(words), "{words}: {log}");
    }
}

#[tokio::test]
async fn a_signed_report_stands_among_the_documents_until_the_work_is_taken_up_again() {
    let house = House::new().await;
    let (agent, tom) = (house.staff(StaffRole::Manager).await, user(&house, MemberRole::Buyer, 9).await);
    let object = house.demo.objects[0].id;
    let page = house.desk(&tom, &format!("/p/demo/requests/new?type=other&object={object}&lang=en")).await;
    house.wait(60);
    let form =
        page.main_form().with("f.subject", "Noise").with("description", "It hums.").with("terms", "yes");
    let sent = house.desk_post(&tom, "/p/demo/requests/new", &form).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let id = sent.location.rsplit('/').next().expect("an id").split('?').next().expect("an id").to_owned();
    let desk = format!("/desk/work-orders/{id}");
    let step = async |step: &str, typed: &[(&str, &str)]| {
        let path = format!("{desk}/{step}");
        let form = house.desk(&agent, &desk).await.form(&path).but(typed);
        let done = house.desk_post(&agent, &path, &form).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{step}: {}", done.text);
        house.pump().await;
    };
    step("acceptances", &[]).await;
    assert_eq!(lists(&house, &tom, "/p/demo/documents").await.len(), 0);
    step("reports", &[("report-work", "Replaced the bearing.")]).await;
    let list = house.desk(&tom, "/p/demo/documents?kind=report&lang=en").await;
    let report = format!("/p/demo/reports/{id}");
    assert_eq!(list.links("a.row-link"), [report.as_str()], "{}", list.text);
    for (language, called) in [("en", "Something else"), ("nl", "Iets anders")] {
        let titles = lists(&house, &tom, &format!("/p/demo/documents?kind=report&lang={language}")).await;
        assert!(titles[0].contains(called), "{titles:?}");
    }
    assert_eq!(house.desk(&tom, &report).await.status, StatusCode::OK, "and it opens");
    assert_eq!(house.desk(&agent, &format!("{LIST}?kind=report")).await.count("a.row-link"), 1);
    let tile = format!("a[href='{report}']");
    let of_object = format!("/p/demo/objects/{object}");
    assert_eq!(house.desk(&tom, &of_object).await.count(&tile), 1);
    let mut portal = house.demo.portal().clone();
    portal.work.set(&[WorkPart::Materials]);
    portal.version += 1;
    house.gateway.store.setup().put_portal(&portal).await.unwrap();
    house.wait(60);
    for page in ["/p/demo/documents", &of_object] {
        assert_eq!(house.desk(&tom, page).await.count(&tile), 0, "{page}: the company keeps reports back");
    }
    step("reopenings", &[]).await;
    assert_eq!(lists(&house, &tom, "/p/demo/documents").await.len(), 0, "there is no report any more");
    assert_eq!(house.desk(&agent, &format!("{LIST}?kind=report")).await.count("a.row-link"), 0);
}

#[tokio::test]
async fn what_belongs_to_a_project_stands_with_it_on_both_sides_for_whoever_sees_it() {
    let house = House::new().await;
    let agent = house.staff(StaffRole::Manager).await;
    let (tom, daan) = (user(&house, MemberRole::Buyer, 9).await, daan(&house).await);
    let project = house.demo.projects[1].id;
    let (desk, own) = (format!("/desk/projects/{project}"), format!("/p/demo/projects/{project}"));
    let new =
        house.desk(&agent, &desk).await.link("main a[href^='/desk/documents/new']").expect("a way to add");
    let form = house.desk(&agent, &new).await.form(LIST);
    let form = uploaded(&house, &agent, &format!("{LIST}/files"), ("Plan.pdf", &pdf("one")), form).await;
    let sent = house.desk_post(&agent, LIST, &form).await;
    assert_eq!(
        (sent.status, sent.location.as_str()),
        (StatusCode::SEE_OTHER, desk.as_str()),
        "{}",
        sent.text
    );
    let page = house.gateway.follow(&agent, &sent).await;
    assert_eq!(page.count("ul.files li"), 1, "staff see what they have just added: {}", page.text);
    let tiles = async |who: &Browser, page: &str| house.desk(who, page).await.links("ul.files a");
    assert_eq!(tiles(&tom, &own).await.len(), 0, "nothing is shown before it was checked");
    house.pump().await;
    let plan = tiles(&tom, &own).await;
    assert_eq!((plan.len(), tiles(&agent, &desk).await.len()), (1, 1));
    assert_eq!(house.desk(&tom, &plan[0]).await.status, StatusCode::SEE_OTHER);
    for path in [&own, &plan[0]] {
        assert_eq!(house.desk(&daan, path).await.status, StatusCode::NOT_FOUND, "{path}");
    }

    let lifted = asked(&house, &tom, 0).await;
    for (step, typed) in [("acceptances", &[][..]), ("reports", &[("report-work", "Replaced the bearing.")])]
    {
        let done = house.step(&agent, &lifted, step, typed).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{step}: {}", done.text);
        house.pump().await;
    }
    assert_eq!(tiles(&tom, &own).await, plan, "work outside it has no report there");
    let (work, number) = (format!("{desk}/work-orders"), [("work-order", lifted.number.as_str())]);
    assert_eq!(sends(&house, &agent, &desk, &work, &number).await.status, StatusCode::SEE_OTHER);
    let report = format!("/p/demo/reports/{}", lifted.id);
    assert_eq!(tiles(&tom, &own).await, [report.clone(), plan[0].clone()], "newest first");
    assert_eq!(tiles(&agent, &desk).await.len(), 2);
    let all = house.desk(&tom, &own).await.link("main a[href*='/documents?project=']").expect("all of them");
    assert_eq!(lists(&house, &tom, &all).await.len(), 2);

    let (profile, place) = (format!("{desk}/profile"), house.demo.locations[1].1.id.to_string());
    let moved = sends(&house, &agent, &profile, &profile, &[("project-location", place.as_str())]).await;
    assert_eq!(moved.status, StatusCode::SEE_OTHER, "{}", moved.text);
    assert_eq!(tiles(&daan, &own).await, plan, "what belongs to it came along; work elsewhere did not");
    assert_eq!(lists(&house, &daan, "/p/demo/documents").await.len(), 1);
    assert_eq!(house.desk(&daan, &report).await.status, StatusCode::NOT_FOUND);

    let mut portal = house.demo.portal().clone();
    portal.work.set(&[WorkPart::Materials]);
    portal.version += 1;
    house.gateway.store.setup().put_portal(&portal).await.unwrap();
    house.wait(60);
    assert_eq!(tiles(&tom, &own).await, plan, "the company keeps reports back");
    let removal = format!("{work}/{}/removals", lifted.id);
    assert_eq!(sends(&house, &agent, &desk, &removal, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(tiles(&agent, &desk).await.len(), 1, "out of it, its report is too");
    let profile = format!("/desk/documents/{}/profile", plan[0].rsplit('/').next().unwrap());
    let out = sends(&house, &agent, &profile, &profile, &[("document-project", "")]).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER, "{}", out.text);
    assert_eq!((tiles(&tom, &own).await.len(), tiles(&agent, &desk).await.len()), (0, 0));
    assert_eq!(house.desk(&daan, &plan[0]).await.status, StatusCode::NOT_FOUND, "at once");
}
