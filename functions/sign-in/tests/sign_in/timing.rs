//! How long an answer takes says nothing of who has an address.

use crate::house::{ANYTHING_GOES, Browser, House, membership};

#[tokio::test]
async fn known_and_unknown_addresses_take_as_long_and_a_difference_would_be_noticed() {
    let house = House::with(ANYTHING_GOES).await;
    let customer = house.demo.customers[0].id;
    let know = async |email: &str| {
        house.user(email, &[(customer, membership())]).await;
    };
    let ask = async |email: String| {
        assert_eq!(house.ask(&Browser::default(), &email).await.status, 303);
    };
    testbrowser::take_as_long(know, ask).await;
}
