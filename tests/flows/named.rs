//! What a kind of work is called: at the desk in the portal's own language, for its readers in theirs.

use crate::{
    house::{COMPANY, FORM, GUEST, House},
    portals::set,
};
use domain::{staff::StaffRole, user::MemberRole};
use http::StatusCode;
use testbrowser::{Browser, text};

/// The first line of a page.
fn heading(page: &testbrowser::Answer) -> String {
    page.all("main h1").join(" ")
}

#[tokio::test]
async fn a_guest_who_asks_in_dutch_is_answered_in_dutch_and_the_desk_reads_its_own_language() {
    let house = House::new().await;
    let form = house.filled("malfunction").await;
    let dutch = Browser::default();
    house.desk(&dutch, &format!("{FORM}?type=malfunction&lang=nl")).await;
    let sent = house.desk_post(&dutch, FORM, &form).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let names =
        &house.demo.portal().open_work_type(domain::asking::Asker::Guest, "malfunction").unwrap().name;
    let name = |code: &str| names.in_language(domain::Language::parse(code).unwrap()).to_owned();
    house.pump().await;
    assert!(house.newest(GUEST).text.contains(&name("nl")), "{}", house.newest(GUEST).text);
    let sent = house.confirm(GUEST).await;
    house.pump().await;
    assert!(house.newest(COMPANY).text.contains(&name("en")), "{}", house.newest(COMPANY).text);
    assert!(house.newest(GUEST).text.contains(&name("nl")));
    for code in ["nl", "de", "en"] {
        let page = house.get(&format!("{}?lang={code}", sent.status)).await;
        assert!(heading(&page).contains(&name(code)), "{code}: {}", heading(&page));
    }
    let agent = house.staff(StaffRole::Agent).await;
    assert!(heading(&house.desk(&agent, &sent.desk).await).contains(&name("en")));
    let table = house.desk(&agent, "/desk/work-orders.csv?stage=requested").await;
    assert!(table.text.contains(&name("en")) && !table.text.contains(&name("nl")), "{}", table.text);

    let owner = house.staff(StaffRole::Owner).await;
    let section = "work-types/malfunction";
    set(&house, &owner, section, &[("name-en", "Breakdown"), ("name-nl", "Defect")]).await;
    let page = house.get(&format!("{}?lang=nl", sent.status)).await;
    assert!(
        heading(&page).contains(&name("en")),
        "what has another name now is called as it was: {}",
        heading(&page)
    );
}

#[tokio::test]
async fn colleagues_read_a_request_in_their_own_language() {
    let house = House::new().await;
    let customer = house.demo.customers[0].id;
    let raised = house.demo.raised(&house.cloud, &house.store, MemberRole::Buyer).await.unwrap();
    let names = &house.demo.portal().work_types.iter().find(|one| one.key == raised.work_type).unwrap().name;
    let sanne = house.demo.user(MemberRole::Admin).clone();
    let (cookie, session) = house.gateway.sign_in_for(&sanne, customer, 1).await;
    let who = Browser::signed_in(&cookie, session, Some(customer));
    for language in [domain::Language::Nl, domain::Language::Fr, domain::Language::En] {
        let name = names.in_language(language);
        let first = house.desk(&who, &format!("/p/demo?lang={}", language.code())).await;
        assert!(text(&first.text).contains(name), "{name}: {}", text(&first.text));
        let page =
            house.desk(&who, &format!("/p/demo/requests/{}?lang={}", raised.id, language.code())).await;
        assert!(heading(&page).contains(name), "{name}: {}", heading(&page));
    }
}
