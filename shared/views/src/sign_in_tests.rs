//! The pages with which people get in, looked at.

use super::*;
use domain::{Language, Problem};
use jiff::Timestamp;

fn frame(title: &str) -> Frame {
    Frame::bare(Locale::of(Language::En), title, "/desk/sign-in", Timestamp::UNIX_EPOCH)
}

fn refused() -> (FormData, FieldErrors) {
    let data = FormData::from_iter([("email", "ines@example.com"), ("password", "a secret <b>")]);
    let mut wrong = FieldErrors::none();
    wrong.add("", Problem::new("error-sign-in"));
    (data, wrong)
}

#[test]
fn a_refused_sign_in_keeps_the_address_and_never_the_password() {
    let (data, wrong) = refused();
    let way = "/p/demo/sign-in";
    let ways = Ways {
        mail: way,
        password: Some("/p/demo/sign-in/passwords"),
        other: None,
        guests: None,
        to: "?a=\"b\"",
    };
    let pages = [
        SignInPage::desk(frame("Sign in"), &data, &wrong, "/desk/work-orders?a=\"b\"").render().unwrap(),
        SignInPage::portal(frame("Sign in"), ways, &data, &wrong).render().unwrap(),
    ];
    for (html, action) in pages.iter().zip(["/desk/sign-in", "/p/demo/sign-in/passwords"]) {
        assert!(
            html.contains("value=\"ines@example.com\"") && html.contains(&format!("action=\"{action}\""))
        );
        assert!(!html.contains("a secret"));
        assert!(html.contains("The e-mail address or the password is not right"));
        assert!(!html.contains("a=\"b\""), "the way back is escaped");
    }
}

#[test]
fn an_invitation_says_whose_it_is_and_never_repeats_a_password() {
    let invited =
        Invited { email: "ines@example.com", action: "/l/invitations/x", until: Timestamp::UNIX_EPOCH };
    let data = FormData::from_iter([("name", "<Ines>"), ("password", "a secret")]);
    let html =
        InvitationPage::of_staff(frame("Welcome"), invited, &data, &FieldErrors::none()).render().unwrap();
    assert!(html.contains("ines@example.com") && html.contains("action=\"/l/invitations/x\""));
    assert!(!html.contains("a secret") && !html.contains("<Ines>"));
}

#[test]
fn a_second_step_never_repeats_a_code_and_offers_the_other_kind() {
    let ways = SecondStepWays {
        action: "/desk/sign-in/second-factor",
        other: "?with=recovery",
        anew: "/desk/sign-in",
    };
    let mut wrong = FieldErrors::none();
    wrong.add("code", Problem::new("error-factor-wrong"));
    for recovery in [false, true] {
        let page = SecondStepPage::new(frame("Second step"), ways, recovery, &wrong, None);
        let html = page.render().unwrap();
        assert_eq!(html.contains("inputmode=\"numeric\""), !recovery, "a telephone shows the right keys");
        assert!(html.contains("?with=recovery") && html.contains("href=\"#field-code\""), "{html}");
    }
}
