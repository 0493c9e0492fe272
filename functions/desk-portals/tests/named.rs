//! What staff read of a portal that does not speak their language, and how what they save is called.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use domain::{Language, activity::Deed, staff::StaffRole};
use testbrowser::{Answer, Browser};
use testkit::demo::Demo;
use web::Site;

type House = testbrowser::House<Site>;

fn room(house: &House) -> String {
    format!("/desk/portals/{}/work-types", house.demo.portal().id)
}

fn fields_of(house: &House, work_type: &str) -> String {
    format!("{}/{work_type}/fields", room(house))
}

/// Opens a page, puts these values in its form, and sends it where it goes.
async fn save(house: &House, who: &Browser, path: &str, values: &[(&str, &str)]) -> Answer {
    let page = house.get(who, path).await;
    let html = page.text.split("settings-form\" method=\"post\" action=\"").nth(1).unwrap();
    let action = html.split('"').next().unwrap().replace("&#38;", "&");
    house.post(who, &action, page.main_form().but(values)).await
}

/// A house whose first portal speaks Dutch alone, over names that it had in English before.
async fn dutch() -> House {
    let change = |demo: &mut Demo| {
        let portal = &mut demo.portals[0];
        portal.language = Language::Nl;
        portal.languages = vec![Language::Nl];
        portal.work_types.iter_mut().for_each(|one| {
            let english = one.name.in_language(Language::En).to_owned();
            one.name = [(Language::En, english.clone()), (Language::Nl, format!("NL {english}"))]
                .into_iter()
                .collect();
        });
    };
    House::with(desk_portals::routes(), change, |parts| parts.site).await
}

#[tokio::test]
async fn a_portal_that_does_not_speak_the_readers_language_is_read_in_its_own() {
    let house = dutch().await;
    let owner = house.staff(StaffRole::Owner).await;
    let list = house.get(&owner, &room(&house)).await;
    assert!(list.all("tbody tr").iter().all(|row| row.starts_with("NL ")), "{:?}", list.all("tbody tr"));
    let page = house.get(&owner, &format!("{}/malfunction", room(&house))).await;
    assert_eq!(page.all("h1"), ["NL Malfunction"]);
    assert!(!page.all("label").iter().any(|one| one.contains("Nederlands")), "one language needs no name");
    assert_eq!(page.count(".translations"), 0);
    let guests = house.get(&owner, &room(&house).replace("work-types", "new-requests")).await;
    let options = guests.text.matches("NL Malfunction").count();
    assert!(options > 0 && guests.text.matches("Malfunction").count() == options, "{}", guests.text);
    let saved =
        save(&house, &owner, &format!("{}/malfunction", room(&house)), &[("name-nl", "Storing")]).await;
    let told = house.follow(&owner, &saved).await.all(".flash");
    assert!(told[0].starts_with("Saved at ") && told[0].contains(": Storing."), "{told:?}");
}

#[tokio::test]
async fn what_was_added_is_named_and_the_log_knows_it_by_its_name() {
    let house = dutch().await;
    let owner = house.staff(StaffRole::Owner).await;
    let list = fields_of(&house, "malfunction");
    let path = format!("{list}/new?kind=yes-no");
    let saved = save(&house, &owner, &path, &[("label-nl", "Brandt er licht?")]).await;
    assert_eq!(saved.location, list);
    house.cloud.clock().advance(jiff::SignedDuration::from_secs(1));
    let told = house.follow(&owner, &saved).await.all(".flash");
    assert!(told.len() == 1 && told[0].contains(": Brandt er licht?."), "{told:?}");
    save(
        &house,
        &owner,
        &format!("{}/new", room(&house)),
        &[("name-nl", "Advies"), ("place", "malfunction")],
    )
    .await;
    let member = house.demo.signed_in(StaffRole::Owner);
    let log = house.store.activities(&member).list(None, None).await.unwrap().rows;
    let told = |at: usize| match &log[at].what {
        Deed::PortalChanged(about, changes) => (about.as_str(), changes),
        other => panic!("{other:?}"),
    };
    let (about, changes) = told(0);
    assert_eq!(about, "work-type:Advies");
    assert!(changes.iter().all(|change| change.old.is_empty()), "nothing was there before: {changes:?}");
    let value =
        |name: &str| changes.iter().find(|change| change.field == name).map(|change| change.new.as_str());
    assert_eq!((value("name"), value("place")), (Some("Advies"), Some("NL Malfunction")));
    assert_eq!(told(1).0, "field:NL Malfunction: Brandt er licht?");
}
