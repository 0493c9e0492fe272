//! The form of a customer.

use domain::staff::StaffRole;
use http::StatusCode;
use testbrowser::House;

#[tokio::test]
async fn a_reference_that_is_taken_is_named_beside_everything_else() {
    let house = House::new(desk_customers::routes(), |parts| parts.site).await;
    let owner = house.staff(StaffRole::Owner).await;
    let mut form = house.get(&owner, "/desk/customers/new").await.main_form();
    form.set("reference", house.demo.customers[0].reference.as_str());
    form.set("contact-email", "nobody");
    let refused = house.post(&owner, "/desk/customers", &form).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let named = refused.all(".error-summary a");
    assert!(named.len() > 2, "{named:?}");
    assert!(named.contains(&"Reference: Another customer has this reference".to_owned()), "{named:?}");
}
