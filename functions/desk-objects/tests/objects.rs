//! What staff do with the objects of a customer, and what each page and change costs.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use domain::{
    ObjectId,
    activity::{Activity, Deed, Subject},
    object::{Object, ObjectStatus},
    staff::StaffRole,
    user::MemberRole,
};
use http::StatusCode;
use store::Consumed;
use testbrowser::{Answer, Browser, Fields, House};
use web::Site;

async fn house() -> House<Site> {
    let house = House::new(desk_objects::routes(), |parts| parts.site).await;
    house.cloud.clock().set("2026-11-22T09:00:00Z".parse().unwrap());
    house
}

fn list(house: &House<Site>) -> String {
    format!("/desk/objects/{}", house.demo.customers[0].id)
}

fn of(house: &House<Site>, n: usize) -> String {
    format!("{}/{}", list(house), house.demo.objects[n].id)
}

async fn found(house: &House<Site>, id: ObjectId) -> Object {
    let owner = house.demo.signed_in(StaffRole::Owner);
    house.store.desk_objects(&owner).find(house.demo.customers[0].id, id).await.unwrap()
}

/// Work that is asked for on an object, a minute apart; its numbers, the last first.
async fn worked(house: &House<Site>, object: &Object, count: usize) -> Vec<String> {
    let mut numbers = Vec::new();
    for _ in 0..count {
        house.cloud.clock().advance(jiff::SignedDuration::from_mins(1));
        let (role, about) = (MemberRole::Buyer, Some(object));
        let raised = house.demo.raised_on(&house.cloud, &house.store, role, about).await.unwrap();
        numbers.insert(0, raised.number.to_string());
    }
    house.cloud.index().await;
    numbers
}

async fn log(house: &House<Site>) -> Vec<Activity> {
    let owner = house.demo.signed_in(StaffRole::Owner);
    let about = Some(Subject::Customer(house.demo.customers[0].id));
    house.store.activities(&owner).list(about, None).await.unwrap().rows
}

/// The form of a new object, filled in and sent.
async fn sent(house: &House<Site>, who: &Browser, values: &[(&str, &str)]) -> Answer {
    let page = house.get(who, &format!("{}/new?lang=en", list(house))).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    house.post(who, &list(house), page.form(&list(house)).but(values)).await
}

#[tokio::test]
async fn objects_stand_place_by_place_with_what_is_due() {
    let house = house().await;
    let reader = house.staff(StaffRole::ReadOnly).await;
    let page = house.get(&reader, &format!("{}?lang=en", list(&house))).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let names = [
        "Goederenlift keuken",
        "Personenlift noord",
        "Personenlift zuid",
        "Sectionaaldeur inrit",
        "Cv-ketel kelder",
    ];
    assert_eq!(page.all("a.row-link"), names);
    assert!(page.text.contains("Overdue by 10 days"), "{:?}", page.all("tbody tr"));
    assert!(page.text.contains("Out of service"));
    assert_eq!(page.count(&format!("a[href='{}/new']", list(&house))), 0, "who only reads adds nothing");
    let garage = format!("{}?location={}", list(&house), house.demo.locations[1].1.id);
    assert_eq!(house.get(&reader, &garage).await.all("a.row-link"), ["Sectionaaldeur inrit"]);
    let none = house.get(&reader, &format!("/desk/objects/{}?lang=en", house.demo.customers[3].id)).await;
    assert_eq!(none.count(".empty-state"), 1);
    assert!(none.text.contains("No objects yet"));
}

#[tokio::test]
async fn an_object_is_added_from_the_list_of_all_once_it_is_said_whose_it_is() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let begin = "/desk/objects/new";
    let all = house.get(&agent, "/desk/objects?lang=en").await;
    assert_eq!(all.count(&format!("a[href='{begin}']")), 1, "{}", all.text);
    let first = house.get(&agent, &format!("{begin}?lang=en")).await;
    assert_eq!((first.status, first.count(".has-error")), (StatusCode::OK, 0), "{}", first.text);
    let customer = &house.demo.customers[0];
    let form = format!("{}/new", list(&house));
    for typed in [customer.reference.to_string(), customer.name.to_string().replace(' ', "+")] {
        let answer = house.get(&agent, &format!("{begin}?customer={typed}")).await;
        assert_eq!((answer.status, answer.location.as_str()), (StatusCode::SEE_OTHER, form.as_str()));
    }
    for (typed, said) in [("", "Fill this in"), ("nobody-at-all", "nobody-at-all")] {
        let again = house.get(&agent, &format!("{begin}?lang=en&customer={typed}")).await;
        assert_eq!((again.status, again.count(".has-error")), (StatusCode::OK, 1), "{}", again.text);
        assert!(again.text.contains(said), "{}", again.text);
    }
    let reader = house.staff(StaffRole::ReadOnly).await;
    assert_eq!(house.get(&reader, "/desk/objects").await.count(&format!("a[href='{begin}']")), 0);
    assert_eq!(house.get(&reader, begin).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn an_object_is_added_once_however_often_its_form_is_sent() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let page = house.get(&agent, &format!("{}/new", list(&house))).await;
    let garage = house.demo.locations[1].1.id.to_string();
    let form = page.form(&list(&house)).but(&[
        ("object-name", "Speedgate"),
        ("object-kind", "Deur"),
        ("object-serial", "SG-1"),
        ("object-reference", "obj-9001"),
        ("object-location", &garage),
        ("object-installed", "2026-01-05"),
        ("object-warranty", "2028-01-05"),
        ("object-service", "2027-01-05"),
        ("object-note", "Mind the cable."),
    ]);
    let first = house.post(&agent, &list(&house), form.clone()).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER, "{}", first.text);
    let again = house.post(&agent, &list(&house), form).await;
    assert_eq!(again.location, first.location, "sent twice, there once");
    let shown = house.follow(&agent, &first).await;
    assert!(shown.text.contains("Speedgate") && shown.text.contains("Mind the cable."), "{}", shown.text);
    let all = house.get(&agent, &list(&house)).await.all("a.row-link");
    assert_eq!(all.iter().filter(|name| *name == "Speedgate").count(), 1);
    assert!(matches!(&log(&house).await[0].what, Deed::ObjectAdded(name) if name.as_str() == "Speedgate"));
}

#[tokio::test]
async fn a_refused_form_keeps_what_was_typed_and_says_what_to_mend() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let typed = [
        ("object-name", ""),
        ("object-kind", "Lift"),
        ("object-serial", "KEPT-AS-TYPED"),
        ("object-installed", "2026-05-05"),
        ("object-warranty", "2026-05-04"),
    ];
    let page = sent(&house, &agent, &typed).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(page.count(".error-summary a"), 2);
    assert_eq!(page.form(&list(&house)).get("object-serial"), "KEPT-AS-TYPED");
    assert!(page.text.contains("ends before the object was installed"));
    let taken = [("object-name", "Twin"), ("object-kind", "Lift"), ("object-reference", "obj-2001")];
    let page = sent(&house, &agent, &taken).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.text.contains("Another object has this reference"), "{}", page.text);
    assert_eq!(page.form(&list(&house)).get("object-name"), "Twin");
}

#[tokio::test]
async fn of_two_who_save_the_later_reads_what_the_other_one_changed() {
    let house = house().await;
    let (agent, manager) = (house.staff(StaffRole::Agent).await, house.staff(StaffRole::Manager).await);
    let form = format!("{}/profile", of(&house, 0));
    let (mine, theirs) = (house.get(&agent, &form).await, house.get(&manager, &form).await);
    house.cloud.clock().advance(jiff::SignedDuration::from_secs(1));
    let saved = theirs.form(&form).but(&[("object-contract", "Basis"), ("object-status", "out-of-service")]);
    assert_eq!(house.post(&manager, &form, saved).await.status, StatusCode::SEE_OTHER);
    let late = mine.form(&form).but(&[("object-name", "Lift noord")]);
    let refused = house.post(&agent, &format!("{form}?lang=en"), late).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.text.contains("Basis") && refused.text.contains("Out of service"), "{}", refused.text);
    assert_eq!(refused.form(&form).get("object-name"), "Lift noord", "what was typed is there");
    let now = found(&house, house.demo.objects[0].id).await;
    assert_eq!((now.name.as_str(), now.status), ("Personenlift noord", ObjectStatus::OutOfService));
    let once_more = refused.form(&form);
    assert_eq!(house.post(&agent, &form, once_more).await.status, StatusCode::SEE_OTHER);
    assert_eq!(found(&house, now.id).await.name.as_str(), "Lift noord");
}

#[tokio::test]
async fn a_change_is_in_the_log_with_old_and_new_value() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let form = format!("{}/profile", of(&house, 0));
    let page = house.get(&agent, &form).await;
    let changed = page.form(&form).but(&[("object-service", "2027-03-01"), ("object-location", "main")]);
    assert_eq!(house.post(&agent, &form, changed).await.status, StatusCode::SEE_OTHER);
    let log = log(&house).await;
    let Deed::ObjectChanged(name, fields) = &log[0].what else { panic!("{:?}", log[0]) };
    assert_eq!(name.as_str(), "Personenlift noord");
    let of = |field: &str| fields.iter().find(|one| one.field == field).unwrap();
    let service = of("object-service");
    assert_eq!((service.old.as_str(), service.new.as_str()), ("2026-12-05", "2027-03-01"));
    assert_eq!(of("object-location").new, "main");
    let same = house.get(&agent, &form).await.form(&form);
    house.units();
    house.post(&agent, &form, same).await;
    assert_eq!(house.units().write, 0.0, "nothing changed, nothing is written");
}

#[tokio::test]
async fn the_newest_five_work_orders_stand_on_the_page_of_their_object_and_a_way_to_all() {
    let house = house().await;
    let reader = house.staff(StaffRole::ReadOnly).await;
    let here = format!("{}?lang=en", of(&house, 0));
    let none = house.get(&reader, &here).await;
    assert!(none.text.contains("What is asked for on this object"), "{}", none.text);
    let numbers = worked(&house, &house.demo.objects[0], 7).await;
    worked(&house, &house.demo.objects[1], 1).await;
    let page = house.get(&reader, &here).await;
    assert_eq!(page.all("[aria-labelledby=history] a.row-link"), numbers[..5]);
    assert_eq!(page.count("[aria-labelledby=history] tbody .chip"), 5);
    assert_eq!(page.count("[aria-labelledby=history] thead th"), 4);
    let all = format!("/desk/work-orders?object={}", house.demo.objects[0].id);
    assert_eq!(page.count(&format!("[aria-labelledby=history] a[href='{all}']")), 1);
}

#[tokio::test]
async fn a_sheet_shows_labels_and_makes_those_that_are_missing() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let sheet = format!("{}/labels", list(&house));
    let page = house.get(&agent, &format!("{sheet}?lang=en")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    assert_eq!(page.count(".label"), 0);
    assert!(page.text.contains("4 objects have no label yet."), "what is out of service gets none");
    let made = house.post(&agent, &sheet, page.form(&sheet)).await;
    assert_eq!((made.status, made.location.as_str()), (StatusCode::SEE_OTHER, sheet.as_str()));
    let page = house.get(&agent, &sheet).await;
    assert_eq!((page.count(".label svg.qr"), page.count("form[action$=labels]")), (4, 0));
    let german = house.get(&agent, &format!("{sheet}?lang=de")).await;
    let own = house.demo.portals.iter().find(|portal| !portal.slug.as_str().is_empty()).unwrap().language;
    let (said, meant) = (german.all(".label .small"), views::Locale::of(own).t("labels-scan").into_owned());
    assert_eq!(german.all(".label-company"), vec![house.demo.portal().name.as_str(); 4]);
    assert!(said.len() == 4 && said.iter().all(|one| *one == meant), "{said:?}, not {meant}");
    let before = found(&house, house.demo.objects[0].id).await.label;
    let again = house.post(&agent, &sheet, Fields::default().with("csrf", &agent.csrf())).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    assert_eq!(found(&house, house.demo.objects[0].id).await.label, before, "a label that sticks stays");
    assert!(log(&house).await.iter().any(|one| matches!(one.what, Deed::ObjectsLabelled(4))));
    let reader = house.staff(StaffRole::ReadOnly).await;
    assert_eq!(house.get(&reader, &sheet).await.count(".label"), 4, "whoever reads prints");
}

#[tokio::test]
async fn a_sheet_is_printed_in_each_language_of_the_portal_that_its_labels_open() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let sheet = format!("{}/labels", list(&house));
    let form = house.get(&agent, &format!("{sheet}?language=fr")).await.form(&sheet);
    let portal = house.demo.portal();
    let made = house.post(&agent, &sheet, form.but(&[("portal", &portal.id.to_string())])).await;
    assert_eq!(made.location, sheet, "without labels there is no language to keep");
    house.units();
    let own = house.get(&agent, &format!("{sheet}?lang=en")).await;
    let Consumed { read, write } = house.units();
    assert!(read <= 4.0 && write == 0.0, "{read} read, {write} written");
    let (own_name, offered) = (portal.language.endonym(), own.all(".label-head .tabs a"));
    assert_eq!(offered.len(), portal.languages.len(), "{offered:?}");
    assert_eq!(own.all(".label-head .tabs a[aria-current=page]"), [own_name]);
    assert!(own.text.contains("Language of the labels:"));
    for language in &portal.languages {
        let path = format!("{sheet}?language={}", language.code());
        if *language != portal.language {
            assert_eq!(own.count(&format!(".tabs a[href='{path}']")), 1, "{path}");
        }
        let page = house.get(&agent, &format!("{path}&lang=en")).await;
        let words = views::Locale::of(*language).t("labels-scan").into_owned();
        assert_eq!(page.all(".label .small"), vec![words; 4], "{path}");
        assert_eq!(page.count(&format!(".label .small[lang={}]", language.code())), 4);
        assert_eq!(page.all(".label-head p > span"), [language.endonym()]);
        assert_eq!(page.all(".label-head .tabs a[aria-current=page]"), [language.endonym()]);
    }
    for unknown in ["xx", "", "it"] {
        let page = house.get(&agent, &format!("{sheet}?language={unknown}")).await;
        assert_eq!(page.all(".label-head p > span"), [own_name], "{unknown:?} is none of its languages");
    }
}

/// Labels of a portal that is read in one language are in that one, whatever the address says.
#[tokio::test]
async fn a_sheet_of_a_portal_with_one_language_offers_none() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let sheet = format!("{}/labels", list(&house));
    let portal = house.demo.customers_portal();
    assert_eq!(portal.languages.len(), 1);
    let form = house.get(&agent, &sheet).await.form(&sheet).but(&[("portal", &portal.id.to_string())]);
    house.post(&agent, &sheet, form).await;
    let page = house.get(&agent, &format!("{sheet}?language=de&lang=en")).await;
    assert_eq!((page.count(".label"), page.count(".label-head .tabs")), (4, 0));
    assert_eq!(page.all(".label-head p > span"), [portal.language.endonym()]);
}

#[tokio::test]
async fn one_label_is_made_and_replaced_and_the_old_one_is_over() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let (here, id) = (of(&house, 0), house.demo.objects[0].id);
    let labels = format!("{here}/labels");
    let page = house.get(&agent, &here).await;
    assert_eq!(page.count("svg.qr"), 0);
    let form = page.form(&labels);
    for _ in 0..2 {
        let made = house.post(&agent, &labels, form.clone()).await;
        assert_eq!((made.status, made.location.as_str()), (StatusCode::SEE_OTHER, here.as_str()));
    }
    let first = found(&house, id).await.label.unwrap();
    let now = house.cloud.now();
    assert_eq!(house.store.by_label(&first, now).await.unwrap().object.id, id);
    let page = house.get(&agent, &here).await;
    assert_eq!(page.count("svg.qr"), 1);
    let stale = page.form(&labels);
    let renewed = house.post(&agent, &labels, stale.clone()).await;
    assert_eq!(renewed.status, StatusCode::SEE_OTHER, "{}", renewed.text);
    let second = found(&house, id).await.label.unwrap();
    assert_ne!(first, second);
    assert!(
        house.store.by_label(&first, now).await.is_err() && house.store.by_label(&second, now).await.is_ok()
    );
    let twice = house.post(&agent, &labels, stale).await;
    assert_eq!(twice.status, StatusCode::CONFLICT, "a second click replaces no second time");
    assert_eq!(found(&house, id).await.label.unwrap(), second);
}

#[tokio::test]
async fn what_is_out_of_service_gets_no_label() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let here = of(&house, 4);
    let page = house.get(&agent, &here).await;
    assert_eq!(page.count(&format!("form[action='{here}/labels']")), 0);
    let form = Fields::default().with("csrf", &agent.csrf());
    assert_eq!(house.post(&agent, &format!("{here}/labels"), form).await.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn every_page_stays_within_four_units_and_every_change_within_ten() {
    let house = house().await;
    house.demo.more_objects(&house.store, house.cloud.now(), 120).await.unwrap();
    worked(&house, &house.demo.objects[0], 30).await;
    let agent = house.staff(StaffRole::Agent).await;
    let (list, here) = (list(&house), of(&house, 0));
    let next = house.get(&agent, &list).await.link("a[rel=next]").unwrap();
    let (profile, labels, new) = (format!("{here}/profile"), format!("{list}/labels"), format!("{list}/new"));
    for path in [&list, &next, &here, &profile, &labels, &new] {
        house.units();
        let page = house.get(&agent, path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        let Consumed { read, write } = house.units();
        assert!(read <= 4.0 && write == 0.0, "{path}: {read} read, {write} written");
    }
    let form = house.get(&agent, &profile).await.form(&profile);
    let form =
        form.but(&[("object-name", "Anders"), ("object-location", "main"), ("object-service", "2027-01-01")]);
    let label = house.get(&agent, &here).await.form(&format!("{here}/labels"));
    let made = [("object-name", "Nieuw"), ("object-kind", "Lift"), ("object-reference", "NIEUW-1")];
    let new = house.get(&agent, &new).await.form(&list).but(&made).but(&[("object-service", "2027-01-01")]);
    for (path, form) in [(&format!("{here}/labels"), label), (&list, new)] {
        house.units();
        assert_eq!(house.post(&agent, path, form).await.status, StatusCode::SEE_OTHER, "{path}");
        let written = house.units().write;
        assert!(written <= 10.0, "{path}: {written}");
    }
    // The label has counted the version up: the form is asked for anew.
    let form = house.get(&agent, &profile).await.form(&profile).but(&[
        ("object-name", form.get("object-name")),
        ("object-location", "main"),
        ("object-service", "2027-01-01"),
    ]);
    house.units();
    assert_eq!(house.post(&agent, &profile, form).await.status, StatusCode::SEE_OTHER);
    let written = house.units().write;
    assert!(written <= 10.0, "a change of place, name and service: {written}");
}

const ALL: &str = "/desk/objects";

#[tokio::test]
async fn all_objects_stand_in_one_list_with_customer_and_place_and_are_found_by_their_words() {
    let house = house().await;
    house.cloud.index().await;
    let reader = house.staff(StaffRole::ReadOnly).await;
    let page = house.get(&reader, &format!("{ALL}?lang=en")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    assert_eq!(page.count("a.row-link"), house.demo.objects.len());
    assert_eq!(page.count("#side-menu a[aria-current=page][href='/desk/objects'] svg"), 1);
    for object in &house.demo.objects {
        let row = format!("a.row-link[href='{ALL}/{}/{}']", object.customer, object.id);
        assert_eq!(page.count(&row), 1, "{}", object.name);
    }
    let row = page.all("tbody tr").into_iter().find(|row| row.contains("Sectionaaldeur")).unwrap();
    assert!(row.contains(house.demo.customers[0].name.as_str()) && row.contains("Parkeergarage"), "{row}");
    let names = async |query: &str| house.get(&reader, &format!("{ALL}?{query}")).await.all("a.row-link");
    for query in ["q=NL-4711-08", "q=nl471108", "q=obj2001", "q=noord"] {
        assert_eq!(names(query).await, ["Personenlift noord"], "{query}");
    }
    let owner = house.demo.customers[0].name.as_str().split(' ').next_back().unwrap();
    assert_eq!(names(&format!("q={owner}")).await.len(), 5, "{owner}");
    let of = format!("customer={}", house.demo.customers[0].id);
    assert_eq!(names(&of).await.len(), 5);
    assert_eq!(names(&format!("{of}&q=deur")).await, ["Sectionaaldeur inrit"]);
    assert_eq!(names(&format!("{of}&q=Beddenlift")).await.len(), 0);
    assert_eq!(names("q=Beddenlift").await.len(), 1);
    assert_eq!(names("kind=DEUR").await, ["Sectionaaldeur inrit"]);
    let none = house.get(&reader, &format!("{ALL}?q=nonsense&lang=en")).await;
    assert!(none.text.contains("No objects like this"), "{}", none.text);
    assert_eq!(none.count(&format!(".empty-state a[href='{ALL}']")), 1);
    let never = domain::CustomerId::new(house.cloud.now(), [9; 16]);
    assert_eq!(house.get(&reader, &format!("{ALL}?customer={never}")).await.status, StatusCode::NOT_FOUND);
    let list = house.get(&reader, &list(&house)).await;
    assert_eq!(
        list.count(&format!("form[action='{ALL}'] input[name=customer]")),
        1,
        "the customer's list leads there"
    );
}

#[tokio::test]
async fn the_list_of_all_is_a_table_too_and_says_so_when_there_is_nothing() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let empty = house.get(&agent, &format!("{ALL}?lang=en")).await;
    assert!(empty.text.contains("No objects yet"), "{}", empty.text);
    assert_eq!(empty.count(".page-head a[href='/desk/objects/new']"), 1, "and where they are added");
    house.cloud.index().await;
    let file = house.get(&agent, &format!("{ALL}/list.csv?lang=en")).await;
    assert!(file.header("content-disposition").contains("objects-2026-11-22.csv"));
    assert_eq!(file.text.lines().count(), house.demo.objects.len() + 1, "{}", file.text);
    let file = house.get(&agent, &format!("{ALL}/list.csv?q=sectionaaldeur&lang=en")).await;
    let name = house.demo.customers[0].name.as_str();
    let row = format!("Sectionaaldeur inrit,Deur,SD-90331,{name},Parkeergarage,2027-02-10,In service");
    assert!(file.text.contains(&row), "{}", file.text);
}

#[tokio::test]
async fn the_list_of_all_stays_within_four_units() {
    let house = house().await;
    house.demo.more_objects(&house.store, house.cloud.now(), 120).await.unwrap();
    house.cloud.index().await;
    let agent = house.staff(StaffRole::Agent).await;
    let next = house.get(&agent, &format!("{ALL}?q=personenlift")).await.link("a[rel=next]").unwrap();
    let of = format!("{ALL}?customer={}", house.demo.customers[0].id);
    let many = format!("{ALL}?q=een+personenlift+lange+naam");
    for path in [ALL, &next, &of, &many, &format!("{of}&q=lange+naam")] {
        house.units();
        let page = house.get(&agent, path).await;
        assert!(page.status == StatusCode::OK && page.count("a.row-link") > 0, "{path}");
        let Consumed { read, write } = house.units();
        assert!(read <= 4.0 && write == 0.0, "{path}: {read} read, {write} written");
    }
}
