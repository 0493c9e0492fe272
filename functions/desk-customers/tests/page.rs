//! The page of a customer: what stands on it, and what it costs.

use domain::{
    UserId,
    customer::Customer,
    staff::StaffRole,
    user::{MemberRole, User},
};
use testbrowser::House;
use web::Site;

async fn house() -> House<Site> {
    House::new(desk_customers::routes(), |parts| parts.site).await
}

fn at(customer: &Customer) -> String {
    format!("/desk/customers/{}", customer.id)
}

#[tokio::test]
async fn the_page_of_a_customer_shows_its_newest_requests() {
    let house = house().await;
    let reader = house.staff(StaffRole::ReadOnly).await;
    let (customer, other) = (&house.demo.customers[0], &house.demo.customers[1]);
    let page = house.get(&reader, &format!("{}?lang=en", at(customer))).await;
    assert!(page.text.contains("Nobody of theirs has asked for anything yet."), "{}", page.text);
    let mut raised = Vec::new();
    for _ in 0..6 {
        raised
            .push(house.demo.raised(&house.cloud, &house.store, MemberRole::Buyer).await.expect("a request"));
    }
    let page = house.get(&reader, &at(customer)).await;
    let newest: Vec<String> = raised.iter().rev().take(5).map(|one| one.number.to_string()).collect();
    assert_eq!(page.all("[aria-labelledby=requests] a.row-link"), newest);
    let to_last = format!("[aria-labelledby=requests] a[href='/desk/work-orders/{}']", raised[5].id);
    assert_eq!(page.count(&to_last), 1, "{}", page.text);
    assert_eq!(house.get(&reader, &at(other)).await.count("[aria-labelledby=requests] a.row-link"), 0);
}

#[tokio::test]
async fn the_page_of_a_customer_with_forty_users_stays_within_four_units() {
    let house = house().await;
    let (owner, customer) = (house.staff(StaffRole::Owner).await, &house.demo.customers[0]);
    for _ in 0..6 {
        house.demo.raised(&house.cloud, &house.store, MemberRole::Buyer).await.expect("a request");
    }
    let known = house.demo.user(MemberRole::Buyer);
    let membership = known.memberships.values().next().expect("a membership").clone();
    for n in 0..40 {
        let user = User {
            id: UserId::new(house.cloud.now(), house.cloud.entropy()),
            email: format!("firstname.lastname-{n}@customer.example").parse().expect("an address"),
            memberships: [(customer.id, membership.clone())].into(),
            ..known.clone()
        };
        house.store.setup().create_user(&user, false).await.expect("a user");
    }
    house.get(&owner, "/desk/customers").await;
    // What the company asks of its staff is known by now, as to every sandbox after its first call.
    house.units();
    let page = house.get(&owner, &at(customer)).await;
    assert!(page.count(".members tbody tr") > 40, "{}", page.text);
    let used = house.units();
    assert!(used.read <= 4.0 && used.write == 0.0, "{used:?}");
}

#[tokio::test]
async fn the_bar_of_a_customers_page_has_two_buttons_at_most() {
    let house = house().await;
    for role in [StaffRole::Owner, StaffRole::ReadOnly] {
        let page = house.get(&house.staff(role).await, &at(&house.demo.customers[0])).await;
        assert!(page.count(".record-actions .button") <= 2, "{role:?}");
        assert_eq!(page.count(".page-head a[href^='/desk/objects/']"), 1, "{role:?}");
    }
}
