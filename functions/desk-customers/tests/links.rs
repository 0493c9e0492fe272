//! Every public link that a user holds, taken back at once.

use domain::{
    link::{LinkKind, PublicLink},
    staff::StaffRole,
    user::MemberRole,
};
use http::StatusCode;
use store::FoundLink;
use testbrowser::House;

#[tokio::test]
async fn what_was_sent_to_a_user_until_now_opens_nothing_any_more() {
    let house = House::new(desk_customers::routes(), |parts| parts.site).await;
    let (agent, tom) = (house.staff(StaffRole::Agent).await, house.demo.user(MemberRole::Buyer));
    let path = format!("/desk/customers/{}/users/{}", house.demo.customers[0].id, tom.id);
    let action = format!("{path}/links/revocations");
    let now = house.cloud.now();
    let link = |holder: &str, now| FoundLink {
        link: PublicLink {
            holder: Some(holder.parse().expect("an address")),
            ..PublicLink::new(LinkKind::Request, tom.tenant, "wo_1", now).at(house.demo.portal().id)
        },
        uses: 0,
        used_at: None,
    };
    let (his, anns) = (link(tom.email.as_str(), now), link("ann@elsewhere.example", now));
    let links = house.store.links();
    assert!(!links.was_taken_back(&his, now).await.expect("it is read"));

    let page = house.get(&agent, &format!("{path}?lang=en")).await;
    assert_eq!(page.count("dialog#links form"), 1, "a question comes first");
    house.units();
    let done = house.post(&agent, &action, page.form(&action)).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    let used = house.units();
    assert!(used.write <= 10.0, "{used:?}");
    let back = house.follow(&agent, &done).await;
    assert!(back.text.contains("Every public link that they had is revoked."), "{}", back.text);
    assert!(
        back.text.contains(&format!("revoked every public link that {} had", tom.email)),
        "{}",
        back.text
    );

    let links = house.cloud.store();
    let links = links.links();
    assert!(links.is_taken_back(&his).await.expect("it is read"));
    assert!(!links.is_taken_back(&anns).await.expect("it is read"));
    let later = link(tom.email.as_str(), now + jiff::SignedDuration::from_secs(60));
    assert!(!links.is_taken_back(&later).await.expect("it is read"), "what is sent afterwards is good");
}
