//! Several companies.

use crate::house::{ANYTHING_GOES, Browser, House};
use domain::customer::CustomerStatus;

#[tokio::test]
async fn a_user_of_two_companies_switches_and_the_session_stays_the_same() {
    let (house, browser) = (House::with(ANYTHING_GOES).await, Browser::default());
    let iris = house.iris();
    house.sign_in(&browser, iris.email.as_str()).await;
    let session = house.stored(&iris).await.sessions;
    let page = house.get(&browser, "/p/demo/companies?to=/p/demo/account").await;
    let (first, second) = (&house.demo.customers[0], &house.demo.customers[1]);
    assert!(page.text.contains(first.name.as_str()) && page.text.contains(second.name.as_str()));
    let csrf = house.csrf(&iris).await;
    let form = [("csrf", csrf.as_str()), ("customer", &second.id.to_string()), ("to", "/p/demo/account")];
    let done = house.post(&browser, "/p/demo/companies", &form).await;
    assert_eq!((done.status.as_u16(), done.location.as_str()), (303, "/p/demo/account"));
    let old = house.post(&browser, "/p/demo/companies", &form).await;
    assert_eq!(old.status, 403, "a form of one company does nothing for another");
    let page = house.get(&browser, "/p/demo/companies").await.text;
    assert!(
        page.contains(&format!("value=\"{}\"", first.id))
            && !page.contains(&format!("value=\"{}\"", second.id))
    );
    assert_eq!(
        house.stored(&iris).await.sessions.keys().collect::<Vec<_>>(),
        session.keys().collect::<Vec<_>>()
    );
}

#[tokio::test]
async fn nobody_switches_to_a_company_that_is_not_theirs_or_not_served() {
    let (house, browser) = (House::with(ANYTHING_GOES).await, Browser::default());
    let inactive = house.customer(|customer| customer.status == CustomerStatus::Inactive);
    let memberships =
        [(house.demo.customers[0].id, crate::house::membership()), (inactive.id, crate::house::membership())];
    let user = house.user("two@pairs.example", &memberships).await;
    house.sign_in(&browser, "two@pairs.example").await;
    let (held, csrf) = (browser.session(), house.csrf(&user).await);
    for customer in [house.demo.customers[1].id.to_string(), inactive.id.to_string(), "cus_1".to_owned()] {
        let form = [("csrf", csrf.as_str()), ("customer", &customer)];
        assert_eq!(house.post(&browser, "/p/demo/companies", &form).await.status, 404, "{customer}");
    }
    assert_eq!(browser.session(), held);
    let page = house.get(&browser, "/p/demo/companies").await;
    assert!(
        page.text.contains("so there is nothing to switch") && !page.text.contains(inactive.name.as_str())
    );
}
