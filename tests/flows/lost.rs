//! A user who has lost their password gets in by a mail, and sets a new one without the lost one.

use crate::house::{House, path_in};
use domain::{portal::Portal, user::MemberRole};
use http::StatusCode;
use testbrowser::{Answer, Browser, Fields, text};

const PASSWORD: &str = "/p/demo/account/password";
const LOST: &str = "tulips in the rain";
const NEW: &str = "lift stuck at floor seven";

impl House {
    /// Tom comes in by the link of a mail.
    async fn tom_by_mail(&self) -> Browser {
        let (browser, email) = (Browser::default(), self.demo.user(MemberRole::Buyer).email.clone());
        self.gateway.post(&browser, "/p/demo/sign-in", &[("email", email.as_str())]).await;
        self.pump().await;
        let link = path_in(&self.newest(email.as_str()).text, "/l/sign-ins/");
        let entered = self.gateway.post(&browser, &link, Fields::default()).await;
        assert_eq!(entered.location, "/p/demo", "{}", entered.text);
        browser
    }

    /// Tom signs in with a password.
    async fn tom_with(&self, password: &str) -> (Browser, Answer) {
        let (browser, email) = (Browser::default(), self.demo.user(MemberRole::Buyer).email.clone());
        let form = [("email", email.as_str()), ("password", password)];
        let answer = self.gateway.post(&browser, "/p/demo/sign-in/passwords", &form).await;
        (browser, answer)
    }
}

#[tokio::test]
async fn a_user_who_has_lost_their_password_sets_a_new_one_after_signing_in_by_mail() {
    let house = House::new().await;
    let mut portal: Portal = house.demo.portal().clone();
    portal.sign_in.password = true;
    house.store.setup().put_portal(&portal).await.unwrap();
    let tom = house.demo.user(MemberRole::Buyer);
    let phc = passwords::hash(LOST, [3; 16]).unwrap();
    house.store.user_accounts().set_password(tom.tenant, tom.id, &phc, None, None).await.unwrap();

    let (with_it, entered) = house.tom_with(LOST).await;
    assert_eq!(entered.location, "/p/demo");
    let page = house.desk(&with_it, PASSWORD).await;
    assert_eq!(page.count("input[name=current-password]"), 1, "whoever has it says it: {}", page.text);

    let by_mail = house.tom_by_mail().await;
    let page = house.desk(&by_mail, PASSWORD).await;
    assert_eq!(page.count("input[name=current-password]"), 0, "{}", page.text);
    let form = page.main_form().with("password", NEW);
    let mail = by_mail.cookie("by-mail").unwrap();
    with_it.keep("by-mail", "c3R1ZmY");
    let csrf = house.desk(&with_it, PASSWORD).await.main_form().with("password", NEW);
    assert_eq!(house.desk_post(&with_it, PASSWORD, &csrf).await.status, StatusCode::UNPROCESSABLE_ENTITY);

    let saved = house.desk_post(&by_mail, PASSWORD, &form).await;
    let told = house.gateway.follow(&by_mail, &saved).await;
    assert!(text(&told.text).contains("Your password is saved."), "{}", told.text);
    assert_eq!(told.count("input[name=current-password]"), 1, "once");
    assert_eq!(house.tom_with(LOST).await.1.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(house.tom_with(NEW).await.1.location, "/p/demo");
    assert!(house.desk(&with_it, PASSWORD).await.location.starts_with("/p/demo/sign-in"), "signed out");

    house.wait(15 * 60);
    by_mail.keep("by-mail", &mail);
    let late = house.desk(&by_mail, PASSWORD).await;
    assert_eq!(late.count("input[name=current-password]"), 1, "a session that was left open: {}", late.text);
}
