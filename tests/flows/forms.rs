//! The form that a company builds at the desk is the one that its guests fill in, and what they have answered reads as
//! it did, whatever becomes of the form.

use crate::house::{FORM, House};
use domain::staff::StaffRole;
use http::StatusCode;
use testbrowser::{Answer, Browser, Fields, text};

/// Fills in the form of a page at the desk and sends it; where it leads.
pub async fn send(house: &House, owner: &Browser, page: &str, to: &str, values: &[(&str, &str)]) -> String {
    let shown = house.desk(owner, page).await;
    assert_eq!(shown.status, StatusCode::OK, "{page}: {}", shown.text);
    let form = shown.main_form().but(values);
    let saved = house.desk_post(owner, to, &form).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{page}: {:?}", saved.all(".error-summary a"));
    saved.location
}

/// Presses a button of a form that shows it again.
async fn press(house: &House, owner: &Browser, to: &str, form: Fields, button: &str) -> Fields {
    let page = house.desk_post(owner, to, &form.with("edit", button)).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let mut form = page.main_form();
    form.0.retain(|(name, _)| name != "edit");
    form
}

/// Keys of the fields that guests are asked, in their order.
async fn keys(house: &House, work_type: &str) -> Vec<String> {
    let member = house.demo.signed_in(StaffRole::Owner);
    let portal = house.store.desk_portals(&member).find(house.demo.portal().id).await.unwrap();
    let own = portal.work_types.into_iter().find(|one| one.key == work_type).unwrap();
    own.form.fields.into_iter().map(|field| field.key).collect()
}

/// A guest's form of the work type, filled in but for what is asked of it alone.
async fn opened(house: &House, work_type: &str) -> (Answer, Fields) {
    house.wait(31);
    let page = house.get(&format!("{FORM}?type={work_type}")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    house.wait(30);
    let typed = [
        ("name", "Jo Visser"),
        ("email", crate::house::GUEST),
        ("street", "Kade 1"),
        ("postcode", "9711 HG"),
        ("city", "Groningen"),
        ("terms", "yes"),
    ];
    let form = Fields::of(&page.text, FORM).but(&typed);
    (page, form)
}

#[tokio::test]
async fn a_form_built_at_the_desk_is_filled_in_and_reads_as_it_did_when_it_is_changed() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    let room = format!("/desk/portals/{}/work-types", house.demo.portal().id);
    let name = [("name-en", "Advice"), ("name-nl", "Advies"), ("open-to-guests", "yes")];
    let described = [("description-en", "Asked of {company} about {work-type}.")];
    let values: Vec<_> = name.into_iter().chain(described).collect();
    let own = send(&house, &owner, &format!("{room}/new"), &room, &values).await;
    let work_type = own.rsplit('/').next().unwrap().to_owned();
    let fields = format!("{own}/fields");

    let choice = format!("{fields}?kind=one-of");
    let mut form = house.desk(&owner, &format!("{fields}/new?kind=one-of")).await.main_form();
    for _ in 0..2 {
        form = press(&house, &owner, &choice, form, "options:add").await;
    }
    let form = form.but(&[
        ("label-en", "What about?"),
        ("required", "yes"),
        ("options.o1.label-en", "A lift"),
        ("options.o2.label-en", "A door"),
    ]);
    let saved = house.desk_post(&owner, &choice, &form).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{:?}", saved.all(".error-summary a"));
    let about = keys(&house, &work_type).await.remove(0);
    let number = format!("{fields}?kind=number");
    let form = house.desk(&owner, &format!("{fields}/new?kind=number")).await.main_form();
    let form = form.but(&[("label-en", "How many floors?"), ("max", "90"), ("show-when", &about)]);
    let mut form = press(&house, &owner, &number, form, "show-when:again").await;
    let lift = house.desk(&owner, &format!("{fields}/{about}")).await.main_form().get("options").to_owned();
    form.set("show-answers", &lift);
    form.set("required", "yes");
    let saved = house.desk_post(&owner, &number, &form).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{:?}", saved.all(".error-summary a"));
    let floors = keys(&house, &work_type).await.remove(1);

    let (page, form) = opened(&house, &work_type).await;
    let company = house.demo.portal().name.as_str();
    assert_eq!(form.get("description"), format!("Asked of {company} about Advice."));
    assert!(page.text.contains(&format!("data-show-values=\"{lift}\"")));
    let form = form.with(&format!("f.{about}"), &lift);
    let refused = house.post(FORM, &form).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "how many floors has to be answered");
    let sent = house.submitted(&form.with(&format!("f.{floors}"), "12")).await;
    let record = text(&house.desk(&owner, &sent.desk).await.text);
    assert!(record.contains("What about?") && record.contains("A lift"), "{record}");
    assert!(record.contains("How many floors?") && record.contains("12"), "{record}");

    let one = format!("{fields}/{floors}");
    send(&house, &owner, &one, &one, &[("label-en", "How many stops?"), ("unit", "stops")]).await;
    let (page, _) = opened(&house, &work_type).await;
    assert!(page.text.contains("How many stops?") && !page.text.contains("How many floors?"));
    send(&house, &owner, &format!("{one}/removals"), &format!("{one}/removals"), &[]).await;
    send(&house, &owner, &format!("{own}/removals"), &format!("{own}/removals"), &[]).await;
    house.wait(31);
    assert!(!house.get(FORM).await.text.contains("Advice"), "nobody can ask for it any more");
    for path in [&sent.desk, &sent.status] {
        let record = text(&house.desk(&owner, path).await.text);
        assert!(
            record.contains("How many floors?") && !record.contains("How many stops?"),
            "{path}: {record}"
        );
        assert!(!record.contains("12 stops"), "{path}: {record}");
        assert!(record.contains("What about?") && record.contains("A lift"), "{path}: {record}");
    }
}
