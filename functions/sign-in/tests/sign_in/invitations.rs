//! Invitations: they open the first session of a new user, and nothing else.

use crate::house::{ANYTHING_GOES, Browser, House};
use jiff::SignedDuration;

#[tokio::test]
async fn a_new_user_sets_their_name_and_is_in_once() {
    let (house, browser) = (House::with(ANYTHING_GOES).await, Browser::default());
    let path = house.invite("new@demartini.example", &house.demo.customers[0]).await;
    house.units();
    let page = house.get(&browser, &path).await;
    assert_eq!(page.status, 200);
    assert_eq!(house.units().write, 0.0, "looking writes nothing");
    assert!(page.text.contains("new@demartini.example") && page.text.contains("value=\"N. Nieuw\""));
    assert!(page.text.contains(house.demo.customers[0].name.as_str()));
    let refused = house.post(&browser, &path, &[("name", "")]).await;
    assert!(refused.status == 422 && refused.text.contains("Fill this in"));
    let done = house.post(&browser, &path, &[("name", "Nina Nieuw")]).await;
    assert_eq!((done.status.as_u16(), done.location.as_str()), (303, "/p/demo"), "{}", done.text);
    assert!(house.is_in(&browser).await);
    let email = "new@demartini.example".parse().unwrap();
    let user = house.store.user_accounts().by_email(house.portal().tenant, &email).await.unwrap().unwrap();
    assert_eq!(user.name.as_str(), "Nina Nieuw");
    let thief = Browser::default();
    for again in [house.get(&thief, &path).await, house.post(&thief, &path, &[("name", "X")]).await] {
        assert_eq!(again.status, 410);
    }
    assert!(thief.session().is_none());
}

#[tokio::test]
async fn whoever_comes_in_by_a_mail_is_no_longer_invited() {
    let (house, browser) = (House::with(ANYTHING_GOES).await, Browser::default());
    let customer = &house.demo.customers[0];
    let invitation = house.invite("new@demartini.example", customer).await;
    house.mails();
    house.sign_in(&browser, "new@demartini.example").await;
    assert!(house.is_in(&browser).await);
    let owner = house.demo.signed_in(domain::staff::StaffRole::Owner);
    let rows = house.store.desk_customers(&owner).record(customer.id, true).await.unwrap().members;
    let row = rows.iter().find(|row| row.email.as_str() == "new@demartini.example").unwrap();
    assert_eq!(row.membership.invitation, None, "the desk's list says so too");
    let user = house.store.user_accounts().read(customer.tenant, row.user).await.unwrap();
    assert_eq!(user.memberships[&customer.id].invitation, None);
    let late = house.get(&Browser::default(), &invitation).await;
    assert_eq!((late.status.as_u16(), late.location.as_str()), (303, "/p/demo/sign-in"));
}

#[tokio::test]
async fn a_new_user_chooses_a_language_and_a_password_if_they_want_one() {
    let (house, browser) = (House::with(ANYTHING_GOES).await, Browser::default());
    let path = house.invite("new@demartini.example", &house.demo.customers[0]).await;
    let page = house.get(&browser, &path).await;
    assert!(page.text.contains("name=\"language\"") && page.text.contains("autocomplete=\"new-password\""));
    let short =
        house.post(&browser, &path, &[("name", "Nina"), ("language", "nl"), ("password", "kort")]).await;
    assert_eq!(short.status, 422);
    assert!(short.text.contains("12 characters") && !short.text.contains("kort"), "{}", short.text);
    assert!(short.text.contains("value=\"nl\" selected"), "what was chosen stays: {}", short.text);
    let typed = [("name", "Nina"), ("language", "nl"), ("password", "tulips in the rain")];
    let done = house.post(&browser, &path, &typed).await;
    assert_eq!(done.status, 303, "{}", done.text);
    assert!(house.get(&browser, "/p/demo/companies").await.text.contains("lang=\"nl\""));
    let again = Browser::default();
    let form = [("email", "new@demartini.example"), ("password", "tulips in the rain")];
    let inside = house.post(&again, "/p/demo/sign-in/passwords", &form).await;
    assert_eq!((inside.status.as_u16(), inside.location.as_str()), (303, "/p/demo"), "{}", inside.text);
    let elsewhere = {
        let plain = house.demo.portals.iter().find(|portal| !portal.sign_in.password).expect("a portal");
        house.invite_at(plain, "other@demartini.example", &house.demo.customers[0]).await
    };
    let page = house.get(&Browser::default(), &elsewhere).await;
    assert!(page.status == 200 && !page.text.contains("type=\"password\""), "that portal takes none");
}

#[tokio::test]
async fn somebody_who_has_been_in_is_asked_before_they_act_for_a_further_company() {
    let house = House::with(ANYTHING_GOES).await;
    let (tom, further) = (house.tom(), &house.demo.customers[1]);
    house.sign_in(&Browser::default(), tom.email.as_str()).await;
    let path = house.invite(tom.email.as_str(), further).await;
    let browser = Browser::default();
    house.mails();
    house.sign_in(&browser, tom.email.as_str()).await;
    let there = |page: String| page.contains(further.name.as_str());
    let companies = "/p/demo/companies";
    assert!(!there(house.get(&browser, companies).await.text), "nobody else puts them there");
    let owner = house.demo.signed_in(domain::staff::StaffRole::Owner);
    let rows = house.store.desk_customers(&owner).record(further.id, true).await.unwrap().members;
    let row = rows.iter().find(|row| row.user == tom.id).unwrap();
    assert_eq!(row.name.as_str(), "N. Nieuw", "who invites them learns nothing of them");
    let thief = Browser::default();
    let asked = house.get(&thief, &path).await;
    assert!(asked.status == 200 && there(asked.text.clone()) && asked.text.contains("tom@demartini.example"));
    for _ in 0..2 {
        let accepted = house.post(&thief, &path, &[("name", "Somebody Else")]).await;
        assert_eq!((accepted.status.as_u16(), accepted.location.as_str()), (303, "/p/demo/sign-in"));
        assert!(thief.session().is_none(), "the link opens no account that is in use");
        let page = house.get(&thief, "/p/demo/sign-in").await;
        assert!(page.text.contains("value=\"tom@demartini.example\""), "their address is filled in");
        assert!(page.text.contains("You have access for another company"));
        if house.get(&Browser::default(), &path).await.status == 410 {
            break;
        }
    }
    let stored = house.stored(&tom).await;
    assert_eq!((stored.sessions.len(), stored.name), (2, tom.name.clone()));
    assert!(there(house.get(&browser, companies).await.text), "and the company is there");
}

#[tokio::test]
async fn of_two_invitations_to_a_company_the_newer_one_leads_there() {
    let house = House::with(ANYTHING_GOES).await;
    let customer = &house.demo.customers[0];
    let older = house.invite("new@demartini.example", customer).await;
    house.cloud.clock().advance(SignedDuration::from_secs(1));
    let newer = house.invite_again("new@demartini.example", customer).await;
    let late = Browser::default();
    assert_eq!(house.get(&late, &older).await.status, 410);
    assert_eq!(house.post(&late, &older, &[("name", "Nina")]).await.status, 410);
    assert_eq!(house.post(&Browser::default(), &newer, &[("name", "Nina")]).await.location, "/p/demo");
}

#[tokio::test]
async fn the_second_of_two_invitations_opens_nothing_once_the_first_was_used() {
    let house = House::with(ANYTHING_GOES).await;
    let first = house.invite("new@demartini.example", &house.demo.customers[0]).await;
    let second = house.invite("new@demartini.example", &house.demo.customers[1]).await;
    assert_eq!(house.post(&Browser::default(), &first, &[("name", "Nina")]).await.location, "/p/demo");
    let thief = Browser::default();
    assert_eq!(house.post(&thief, &second, &[("name", "Nina")]).await.location, "/p/demo/sign-in");
    assert!(thief.session().is_none());
}

#[tokio::test]
async fn whoever_came_in_by_mail_needs_no_invitation_any_more() {
    let house = House::with(ANYTHING_GOES).await;
    let path = house.invite("new@demartini.example", &house.demo.customers[0]).await;
    house.mails();
    house.sign_in(&Browser::default(), "new@demartini.example").await;
    let thief = Browser::default();
    assert_eq!(house.post(&thief, &path, &[("name", "Nina")]).await.location, "/p/demo/sign-in");
    assert!(thief.session().is_none());
}

#[tokio::test]
async fn of_two_who_accept_at_once_one_gets_in() {
    let house = House::with(ANYTHING_GOES).await;
    let path = house.invite("new@demartini.example", &house.demo.customers[0]).await;
    let browsers: Vec<Browser> = (0..5).map(|_| Browser::default()).collect();
    let all = browsers.iter().map(|browser| house.post(browser, &path, &[("name", "Nina")]));
    futures_util::future::join_all(all).await;
    assert_eq!(browsers.iter().filter(|browser| browser.session().is_some()).count(), 1);
}

#[tokio::test]
async fn an_invitation_has_seven_days() {
    let house = House::with(ANYTHING_GOES).await;
    let path = house.invite("new@demartini.example", &house.demo.customers[0]).await;
    house.cloud.clock().advance(SignedDuration::from_hours(7 * 24));
    let over = house.get(&Browser::default(), &path).await;
    assert!(over.status == 410 && over.text.contains("href=\"/p/demo/sign-in\""));
    assert_eq!(house.post(&Browser::default(), &path, &[("name", "Nina")]).await.status, 410);
}

#[tokio::test]
async fn an_invitation_goes_on_in_the_language_of_its_mail_until_another_one_is_chosen() {
    let house = House::with(ANYTHING_GOES).await;
    let (spoken, other) = (domain::Language::Pt, "de");
    let portal = house.portal();
    assert!(portal.language != spoken && portal.languages.contains(&spoken));
    let path = house.invite_in(spoken, portal, "new@demartini.example", &house.demo.customers[0]).await;
    let lang = |code: &str| format!("<html lang=\"{code}\"");
    let browser = Browser::default();
    assert!(house.get(&browser, &path).await.text.contains(&lang(spoken.code())));
    let refused = house.post(&browser, &path, &[("name", "")]).await;
    assert!(refused.status == 422 && refused.text.contains(&lang(spoken.code())));
    let chosen = house.get(&browser, &format!("{path}?lang={other}")).await;
    assert!(chosen.text.contains(&lang(other)));
    assert!(house.get(&browser, &path).await.text.contains(&lang(other)), "the choice stays");
}
