//! What is the same in everybody's own account, whether they are users at a portal or staff at the desk: the stories
//! that the tests of both functions tell.

use crate::{Answer, Browser, Door, Fields};
use http::StatusCode;

/// Somebody's own account behind a door.
pub struct OwnAccount<'a> {
    /// The function that has its pages.
    pub door: &'a Door,
    /// The account's address.
    pub base: &'a str,
    /// Where whoever is not in any more is led.
    pub sign_in: &'a str,
}

impl OwnAccount<'_> {
    fn at(&self, page: &str) -> String {
        format!("{}{page}", self.base)
    }

    /// A page below the account.
    pub async fn get(&self, who: &Browser, page: &str) -> Answer {
        self.door.get(who, &self.at(page)).await
    }

    /// Sends a form below the account with the session's value in it.
    pub async fn post(&self, who: &Browser, page: &str, form: impl Into<Fields>) -> Answer {
        self.door.post(who, &self.at(page), form.into().with("csrf", &who.csrf())).await
    }

    /// The page that a change leads to, in English.
    ///
    /// # Panics
    /// When the change was refused.
    pub async fn follow(&self, who: &Browser, answer: &Answer) -> Answer {
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        self.door.get(who, &format!("{}?lang=en", answer.location)).await
    }

    /// Whether the browser is in.
    pub async fn is_in(&self, who: &Browser) -> bool {
        let page = self.get(who, "").await;
        let out = page.status == StatusCode::SEE_OTHER && page.location.starts_with(self.sign_in);
        assert!(out || page.status == StatusCode::OK, "{} {}", page.status, page.text);
        !out
    }

    /// Of two windows with the same profile the later one writes nothing over, and keeps what was typed.
    ///
    /// # Panics
    /// When it is otherwise.
    pub async fn keeps_a_profile_of_another_window(&self, who: &Browser) {
        let form = self.get(who, "?lang=en").await.form(self.base);
        let (one, two) = (form.but(&[("name", "Somebody One")]), form.but(&[("name", "Somebody Two")]));
        assert_eq!(self.post(who, "", &one).await.status, StatusCode::SEE_OTHER);
        let later = self.post(who, "?lang=en", &two).await;
        assert_eq!(later.status, StatusCode::CONFLICT);
        assert!(later.text.contains("another window") && later.text.contains("value=\"Somebody Two\""));
        assert!(self.get(who, "").await.text.contains("value=\"Somebody One\""));
    }

    /// A profile that cannot be taken comes back with what is wrong, and the address is no field of it.
    ///
    /// # Panics
    /// When it is otherwise.
    pub async fn says_what_a_profile_lacks(&self, who: &Browser) {
        let form = self.get(who, "").await.form(self.base);
        let refused = self.post(who, "", &form.but(&[("name", "  "), ("language", "xx")])).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!((refused.count(".error-summary li a"), refused.count("[aria-invalid=true]")), (2, 2));
        assert!(!refused.text.contains("name=\"email\""), "the address is shown, and no field");
    }

    /// A session that is ended in one browser is over in the other at its next click; ending it twice is no mistake.
    ///
    /// # Panics
    /// When it is otherwise.
    pub async fn ends_a_session_elsewhere(&self, here: &Browser, phone: &Browser) {
        let page = self.get(here, "/sessions?lang=en").await;
        assert_eq!((page.count(".session"), page.count("button.danger")), (2, 1));
        assert!(page.text.contains("This one") && page.text.contains("203.0.113.0/24"));
        let id = phone.session().to_string();
        let ended = self.post(here, "/sessions/endings", &[("session", id.as_str())]).await;
        let after = self.follow(here, &ended).await;
        assert!(after.text.contains("The session is ended.") && after.count(".session") == 1);
        assert!(!self.is_in(phone).await);
        let again = self.post(here, "/sessions/endings", &[("session", id.as_str())]).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "what has ended already is no mistake");
    }

    /// All other sessions end at once, and this one stays.
    ///
    /// # Panics
    /// When it is otherwise.
    pub async fn ends_all_other_sessions(&self, here: &Browser, others: &[Browser]) {
        let ended = self.post(here, "/sessions/endings", &[("others", "yes")]).await;
        assert_eq!(self.follow(here, &ended).await.status, StatusCode::OK);
        for other in others {
            assert!(!self.is_in(other).await);
        }
    }

    /// Nobody ends the session of somebody else, whatever they name.
    ///
    /// # Panics
    /// When it is otherwise.
    pub async fn ends_no_session_of_somebody_else(&self, one: &Browser, other: &Browser) {
        let id = other.session().to_string();
        self.post(one, "/sessions/endings", &[("session", id.as_str())]).await;
        assert!(self.is_in(other).await);
        let odd = self.post(one, "/sessions/endings", &[("session", "x")]).await;
        assert_eq!(odd.status, StatusCode::NOT_FOUND);
    }

    /// A first password is set by whoever has just signed in; another session ends with it.
    ///
    /// # Panics
    /// When it is otherwise.
    pub async fn sets_a_first_password(&self, here: &Browser, other: &Browser, password: &str) {
        assert_eq!(self.get(here, "/password").await.count("input[name=current-password]"), 0);
        let set = self.post(here, "/password", &[("password", password)]).await;
        assert!(self.follow(here, &set).await.text.contains("Your password is saved."));
        assert!(!self.is_in(other).await);
        assert_eq!(self.get(here, "/password").await.count("input[name=current-password]"), 1);
    }

    /// Whoever finds a session open changes no password: guesses at the old one become slow, and nothing that was
    /// typed is shown again.
    ///
    /// # Panics
    /// When it is otherwise.
    pub async fn slows_guesses_at_the_password(&self, who: &Browser) {
        let guess = [("current-password", "tulips in the sun"), ("password", "lift stuck at floor seven")];
        for _ in 0..5 {
            let refused = self.post(who, "/password", &guess).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(!refused.text.contains("tulips"), "what was typed is not shown again");
        }
        let slowed = self.post(who, "/password", &guess).await;
        assert_eq!(slowed.status, StatusCode::TOO_MANY_REQUESTS);
        let lacking = self.post(who, "/password", &[("password", "lift stuck at floor seven")]).await;
        assert_eq!(lacking.status, StatusCode::UNPROCESSABLE_ENTITY);
    }

    /// A session that was left open sets no first password: signing in anew leads back.
    ///
    /// # Panics
    /// When it is otherwise.
    pub async fn asks_to_sign_in_anew_for_a_first_password(&self, who: &Browser, password: &str) {
        let page = self.get(who, "/password").await;
        assert_eq!(page.count("input[name=password]"), 0);
        assert_eq!(page.main_form().get("to"), self.at("/password"), "signing in again leads back");
        self.post(who, "/password", &[("password", password)]).await;
    }

    /// None of these is taken as a password.
    ///
    /// # Panics
    /// When one is.
    pub async fn takes_no_password_of(&self, who: &Browser, bad: &[&str]) {
        for one in bad {
            let refused = self.post(who, "/password", &[("password", *one)]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{one}");
        }
    }
}
