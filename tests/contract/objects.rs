//! What is installed at a customer, as the contract's story needs it: staff write it down and give it a label, users look
//! at it and ask for work on it.

use crate::{forms::At, house::House};
use domain::user::MemberRole;

/// An object comes to be, changes, gets a label and another one, and somebody asks for work on it.
pub async fn kept(house: &House, staff: &str) {
    let function = house.desk_objects();
    let desk = At { function: &function, cookie: staff };
    let customer = &house.demo.customers[0];
    let list = format!("/desk/objects/{}", customer.id);
    let values = [("object-name", "Hal 2"), ("object-kind", "Deur"), ("object-reference", "OBJ-1")];
    let object = desk.sends(&format!("{list}/new"), &list, &values).await;
    let form = format!("{object}/profile");
    desk.sends(&form, &form, &[("object-reference", "OBJ-2"), ("object-service", "2026-12-01")]).await;
    let labels = format!("{object}/labels");
    desk.sends(&object, &labels, &[]).await;
    desk.sends(&object, &labels, &[]).await;
    let sheet = format!("{list}/labels");
    desk.sends(&sheet, &sheet, &[]).await;
    for path in [list.as_str(), "/desk/objects", "/desk/objects?q=OBJ-2", "/desk/objects/list.csv"] {
        assert_eq!(function.get(path, staff).await.status, 200, "{path}");
    }
    asked(house).await;
}

async fn asked(house: &House) {
    let tom = house.demo.user(MemberRole::Buyer);
    let cookie = house.user_cookie(tom, house.demo.customers[0].id).await;
    // Long enough for the session to be noted as used.
    house.cloud.clock().advance(jiff::SignedDuration::from_mins(15));
    let (function, object) = (house.objects(), &house.demo.objects[0]);
    for path in ["", "?q=lift", "/list.csv", &format!("/{}", object.id)] {
        assert_eq!(function.get(&format!("/p/demo/objects{path}"), &cookie).await.status, 200, "{path}");
    }
    let requests = house.requests();
    let user = At { function: &requests, cookie: &cookie };
    let form = format!("/p/demo/requests/new?type=other&object={}", object.id);
    let words = [("f.subject", "Noise"), ("description", "It hums."), ("terms", "yes")];
    user.sends(&form, "/p/demo/requests/new", &words).await;
    let owner = house.demo.signed_in(domain::staff::StaffRole::Owner);
    let store = house.cloud.store();
    let found = store.desk_objects(&owner).find(object.customer, object.id).await.expect("it is there");
    let label = views::objects::label_address(&found.label.expect("it has a label"));
    for (cookie, to) in [(cookie.as_str(), "/p/demo/requests/new?object="), ("", "/p/demo/request?label=")] {
        let led = function.get(&label, cookie).await;
        assert!(led.status == 303 && led.location.starts_with(to), "{} {}", led.status, led.location);
        let shown = requests.get(&format!("{}&type=other", led.location), cookie).await;
        assert!(shown.status == 200 && shown.text.contains(object.name.as_str()), "{}", shown.status);
    }
}
