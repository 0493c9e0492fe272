//! Watching what a colleague has asked for, with every form of it and a mail.

use crate::{forms::At, house::House, story::machinery};
use domain::{change::Change, staff::StaffRole, text::Text, user::MemberRole};
use web::App;

/// A colleague begins to watch, hears of an answer of staff, and stops; whoever asked adds them and takes them away.
pub async fn watched<A: App>(house: &House, record: &str, asker: &At<'_, A>) {
    let buyer = house.demo.user(MemberRole::Buyer);
    let cookie = house.user_cookie(buyer, house.demo.customers[0].id).await;
    let colleague = At { function: asker.function, cookie: &cookie };
    let at = format!("{record}/watchers");
    colleague.sends(record, &format!("{at}/own"), &[]).await;
    answered(house, record).await;
    let mails = house.cloud.mails();
    let told = mails.last().expect("a mail");
    assert_eq!(told.to, buyer.email.as_str(), "the last one is to whoever watches");
    colleague.sends(record, &format!("{at}/own/removals"), &[]).await;
    asker.sends(&format!("{at}/new"), &at, &[("user", &buyer.id.to_string())]).await;
    asker.sends(record, &format!("{at}/{}/removals", buyer.id), &[]).await;
}

/// Staff write to whoever asked.
async fn answered(house: &House, record: &str) {
    let owner = house.demo.signed_in(StaffRole::Owner);
    let (store, cloud) = (house.cloud.store(), &house.cloud);
    let id = record.rsplit('/').next().and_then(|id| id.parse().ok()).expect("the id of a work order");
    let read = store.desk(&owner).record(id).await.expect("it is there").work_order;
    let text = Text::parse("Do you still need the new ones?").expect("a text");
    let change = Change::comment_to_guest(&read, house.demo.portal(), text, owner.actor(), cloud.moment());
    store.desk(&owner).commit(change.expect("allowed")).await.expect("it is written");
    machinery(house).await;
}
