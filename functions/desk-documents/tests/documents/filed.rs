//! What staff file under a project: from its page, for several files at once, and in a document's profile.

use super::{LIST, file, form, found, house, id, listed};
use domain::staff::StaffRole;
use http::StatusCode;
use store::Consumed;
use testkit::demo_documents::{OF_PROJECT, PHOTO, pdf, photo};

#[tokio::test]
async fn documents_that_are_added_from_a_projects_page_belong_to_it() {
    let house = house().await;
    let who = house.staff(StaffRole::Manager).await;
    let (customer, project) = (house.demo.customers[0].id, &house.demo.projects[1]);
    let new = format!("{LIST}/new?customer={customer}&project={}&lang=en", project.id);
    let page = house.get(&who, &new).await;
    assert!(page.text.contains("PR-2025-0002 Luchtbehandeling op orde"), "{}", page.text);
    assert_eq!(
        page.count("select[name=document-project], select[name=document-location]"),
        0,
        "the project says it"
    );
    let paper = pdf("one");
    let files = [file("plan.pdf", "application/pdf", &paper)];
    let back = format!("/desk/projects/{}", project.id);
    for _ in 0..2 {
        let sent = house.post_files(&who, LIST, page.form(LIST), &files).await;
        assert_eq!(
            (sent.status, sent.location.as_str()),
            (StatusCode::SEE_OTHER, back.as_str()),
            "{}",
            sent.text
        );
    }
    let links = listed(&house, &who, "").await;
    let made = found(&house, id(&links[0])).await;
    assert_eq!((links.len(), made.project), (1, Some(project.named())));
    let shown = house.get(&who, &format!("{}?lang=en", links[0])).await;
    assert_eq!(
        shown.count(&format!("main a[href='{back}']")),
        1,
        "its page names the project: {}",
        shown.text
    );
    let of = listed(&house, &who, &format!("&project={}", project.id)).await;
    assert_eq!(of, links, "what was added just now stands there at once");
    let list = house.get(&who, &format!("{LIST}?project={}&lang=en", project.id)).await;
    assert_eq!(list.all("select[name=project] option[selected]"), [project.named().to_string()]);

    let foreign = &house.demo.projects[2];
    let never = domain::ProjectId::new(house.cloud.now(), [9; 16]);
    for id in [foreign.id.to_string(), never.to_string(), "nonsense".to_owned(), customer.to_string()] {
        let path = format!("{LIST}/new?customer={customer}&project={id}");
        assert_eq!(house.get(&who, &path).await.status, StatusCode::NOT_FOUND, "{id}");
        let hostile = page.form(LIST).but(&[("project", &id)]);
        let sent = house.post_files(&who, LIST, hostile, &files).await;
        assert_eq!(sent.status, StatusCode::NOT_FOUND, "{id}");
    }
    assert_eq!(house.get(&who, &format!("{LIST}?project={never}")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(listed(&house, &who, "").await.len(), 1);
}

#[tokio::test]
async fn object_and_project_are_chosen_for_several_files_at_once() {
    let house = house().await;
    let who = house.staff(StaffRole::Manager).await;
    form(&house, &who, None).await;
    house.units();
    let page = form(&house, &who, None).await;
    let Consumed { read, write } = house.units();
    assert!(read <= 4.0 && write == 0.0, "{read} {write}");
    let (object, project) = (&house.demo.objects[2], &house.demo.projects[0]);
    let foreign = [house.demo.objects[5].id.to_string(), house.demo.projects[2].id.to_string()];
    for (field, own, foreign) in [
        ("document-object", object.id.to_string(), &foreign[0]),
        ("document-project", project.id.to_string(), &foreign[1]),
    ] {
        assert_eq!(page.count(&format!("select[name={field}] option[value='{own}']")), 1, "{field}");
        assert_eq!(page.count(&format!("option[value='{foreign}']")), 0, "{field}");
    }
    let (paper, picture) = (pdf("one"), photo());
    let files = [file("plan.pdf", "application/pdf", &paper), file("kast.jpg", "image/jpeg", &picture)];
    for (field, wrong) in [
        ("document-object", &foreign[0]),
        ("document-project", &foreign[1]),
        ("document-project", &foreign[0]),
    ] {
        let form = page.form(LIST).but(&[(field, wrong), ("document-kind", "manual")]);
        let refused = house.post_files(&who, LIST, form, &files).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        assert_eq!(refused.count(&format!("[name={field}][aria-invalid]")), 1, "{}", refused.text);
        assert_eq!(refused.form(LIST).get("document-kind"), "manual", "what was chosen stays");
    }
    let (one, other) = (object.id.to_string(), project.id.to_string());
    let form = page.form(LIST).but(&[("document-object", &one), ("document-project", &other)]);
    let sent = house.post_files(&who, LIST, form, &files).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let links = listed(&house, &who, "").await;
    assert_eq!(links.len(), 2);
    for link in &links {
        let made = found(&house, id(link)).await;
        assert_eq!(made.object.map(|named| named.id), Some(object.id));
        assert_eq!((made.project, made.location), (Some(project.named()), object.location));
    }
    let page = house.get(&who, &links[0]).await;
    assert_eq!(page.count(&format!("main a[href='/desk/projects/{other}']")), 1);
}

#[tokio::test]
async fn a_document_is_put_into_a_project_of_its_own_customer_and_out_of_it() {
    let house = house().await;
    let all = house.cloud.with_documents(&house.store, &house.demo).await;
    let who = house.staff(StaffRole::Manager).await;
    let profile = format!("{LIST}/{}/profile", all[OF_PROJECT].id);
    house.get(&who, &profile).await;
    house.units();
    let form = house.get(&who, &profile).await.form(&profile);
    let Consumed { read, write } = house.units();
    assert!(read <= 4.0 && write == 0.0, "{read} {write}");
    assert_eq!(form.get("document-project"), house.demo.projects[0].id.to_string());
    let foreign = house.demo.projects[2].id.to_string();
    for wrong in [foreign.as_str(), "nonsense", all[PHOTO].id.to_string().as_str()] {
        let refused = house.post(&who, &profile, form.but(&[("document-project", wrong)])).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert_eq!(refused.count("[name=document-project][aria-invalid]"), 1, "{}", refused.text);
    }
    let other = house.demo.projects[1].id.to_string();
    for (chosen, wanted) in [(other.as_str(), Some(house.demo.projects[1].named())), ("", None)] {
        let form = house.get(&who, &profile).await.form(&profile);
        house.units();
        let saved = house.post(&who, &profile, form.but(&[("document-project", chosen)])).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
        assert!(house.units().write <= 10.0);
        assert_eq!(found(&house, all[OF_PROJECT].id).await.project, wanted);
    }
}
