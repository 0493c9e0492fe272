//! What somebody reads where there is nothing for them: the way back, and nothing that they may not do.

use crate::house::{House, USERS};
use domain::user::MemberRole;

#[tokio::test]
async fn what_they_may_not_see_and_what_is_not_there_look_the_same_and_lead_back() {
    let house = House::new().await;
    let viewer = house.sign_in(MemberRole::Viewer).await;
    let hidden = house.get(&viewer, USERS).await;
    let absent = house.get(&viewer, "/p/demo/account/zzz").await;
    for page in [&hidden, &absent] {
        assert_eq!(page.status, 404);
        assert_eq!(page.count(".side-menu a[href='/p/demo']"), 1, "{}", page.text);
        assert_eq!(page.count(".notice-page a[href='/p/demo']"), 1, "{}", page.text);
        let asks = page.count("a[href*='/requests/new'], a[href$='/request']");
        assert_eq!(asks, 0, "a Viewer asks for nothing: {}", page.text);
        assert_eq!(page.count("[aria-current=page]"), 0);
    }
    let but_the_address = |text: &str, path: &str| text.replace(path, "/here");
    assert_eq!(
        but_the_address(&hidden.text, USERS),
        but_the_address(&absent.text, "/p/demo/account/zzz"),
        "nobody can tell one from the other"
    );
    let budget = house.store.units().take();
    assert_eq!(budget.write, 0.0);
}
