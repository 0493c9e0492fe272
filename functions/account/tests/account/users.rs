//! The company's users, as its Admins look after them.

use crate::house::{ACCOUNT, Browser, House, USERS};
use domain::{
    LocationId, SessionId, UserId,
    account::Session,
    notice::Notice,
    staff::StaffRole,
    user::{MemberRole, Membership, Scope},
};
use http::StatusCode;
use std::collections::BTreeSet;
use store::Consumed;
use testbrowser::{Answer, Fields};

/// What an Admin types to invite somebody.
const NINA: [(&str, &str); 4] =
    [("name", "Nina Nieuw"), ("email", "nina@demartini.example"), ("role", "buyer"), ("scope", "own")];

fn page_of(user: UserId) -> String {
    format!("{USERS}/{user}")
}

async fn change(house: &House, who: &Browser, user: UserId, changes: &[(&str, &str)]) -> Answer {
    let form = house.form(who, &page_of(user), "/memberships").await;
    house.post(who, &format!("{}/memberships", page_of(user)), form.but(changes)).await
}

async fn membership(house: &House, user: UserId) -> Membership {
    house.user(user).await.memberships[&house.customer().id].clone()
}

#[tokio::test]
async fn an_admin_sees_everybody_of_the_company_and_nobody_else() {
    let house = House::new().await;
    let admin = house.sign_in(MemberRole::Admin).await;
    let page = house.get(&admin, &format!("{USERS}?lang=en")).await;
    let own = house.demo.users.iter().filter(|user| user.memberships.contains_key(&house.customer().id));
    assert_eq!(page.count("tbody tr"), own.clone().count());
    for user in &house.demo.users {
        let belongs = user.memberships.contains_key(&house.customer().id);
        assert_eq!(page.text.contains(user.email.as_str()), belongs, "{}", user.email);
    }
    assert_eq!(page.count("tbody .chip.info"), 1, "one was invited and has not come in yet");
    assert!(page.text.contains("Sanne de Wit (you)"));
}

#[tokio::test]
async fn a_colleague_is_invited_and_gets_one_mail_with_a_link() {
    let house = House::new().await;
    let admin = house.sign_in(MemberRole::Admin).await;
    drop(house.cloud.drain_outbox());
    let sent = house.post(&admin, USERS, &NINA).await;
    let page = house.follow(&admin, &sent).await;
    assert!(page.text.contains("Nina Nieuw is invited."), "{}", page.text);
    assert!(page.text.contains("nina@demartini.example"));
    let mails: Vec<_> = house.cloud.drain_outbox().into_iter().flat_map(|out| out.mails).collect();
    let [mail] = mails.as_slice() else { panic!("{mails:?}") };
    let Notice::UserInvitation { customer, .. } = &mail.notice else { panic!("{mail:?}") };
    assert_eq!((mail.to.as_str(), customer), ("nina@demartini.example", &house.customer().name));
    let (_, link) = mail.invitation().unwrap();
    let invited = house.store.invitations().invited(&link).await.unwrap();
    let now = membership(&house, invited.user.id).await;
    assert_eq!((now.role, now.scope), (MemberRole::Buyer, Scope::Own));
    let again = house.post(&admin, USERS, &NINA).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert!(again.text.contains("value=\"Nina Nieuw\""), "what was typed is still there");
}

/// With what bounds them: somebody new, somebody who belongs to another company already, and the same once more.
#[tokio::test]
async fn an_invitation_costs_ten_units_at_most_whomever_it_is_for() {
    let house = House::new().await;
    let admin = house.sign_in(MemberRole::Admin).await;
    let known = house.demo.users.iter().find(|user| !user.memberships.contains_key(&house.customer().id));
    let known = known.unwrap();
    let begun = Session::begun(house.cloud.now(), "Firefox · Windows", "203.0.113.0/24");
    for n in 0..2 {
        let session = SessionId::new(house.cloud.now(), [n; 16]);
        house.store.user_accounts().open_session(known.tenant, known.id, session, &begun).await.unwrap();
    }
    let mut further = NINA.to_vec();
    further[1] = ("email", known.email.as_str());
    for (path, form) in [
        (USERS.to_owned(), NINA.to_vec()),
        (USERS.to_owned(), further),
        (format!("{}/invitations", page_of(house.demo.invited[0])), Vec::new()),
    ] {
        house.units();
        let sent = house.post(&admin, &path, &form).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{path}: {}", sent.text);
        let Consumed { write, .. } = house.units();
        assert!(write <= 10.0, "{path} {form:?}: {write}");
    }
}

#[tokio::test]
async fn an_invitation_that_lacks_everything_names_every_field() {
    let house = House::new().await;
    let admin = house.sign_in(MemberRole::Admin).await;
    let refused = house.post(&admin, USERS, &[("email", "nina@"), ("scope", "locations")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.count(".error-summary li a"), 4, "{}", refused.text);
    assert!(refused.text.contains("value=\"nina@\""));
    for place in ["loc_01KJ4DEM0P1ACE000000000003", "nowhere"] {
        let mut sent = NINA.to_vec();
        sent[3] = ("scope", "locations");
        sent.push(("location", place));
        let refused = house.post(&admin, USERS, &sent).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{place} is not theirs");
    }
}

#[tokio::test]
async fn an_invitation_is_sent_again_to_whoever_has_not_come_in() {
    let house = House::new().await;
    let admin = house.sign_in(MemberRole::Admin).await;
    let daan = house.demo.invited[0];
    drop(house.cloud.drain_outbox());
    let again = format!("{}/invitations", page_of(daan));
    let sent = house.post(&admin, &again, Fields::default()).await;
    assert!(house.follow(&admin, &sent).await.text.contains("Daan Vos gets the invitation once more."));
    assert_eq!(house.cloud.drain_outbox().len(), 1);
    let tom = house.demo.user(MemberRole::Buyer).id;
    let refused = house.post(&admin, &format!("{}/invitations", page_of(tom)), Fields::default()).await;
    assert_eq!(refused.status, StatusCode::CONFLICT, "who is in needs no invitation");
    for _ in 0..4 {
        house.post(&admin, &again, Fields::default()).await;
    }
    let bounded = house.post(&admin, &again, Fields::default()).await;
    assert_eq!(bounded.status, StatusCode::TOO_MANY_REQUESTS, "nobody's mailbox is flooded");
}

#[tokio::test]
async fn an_invitation_that_is_sent_again_leads_to_a_portal_that_lets_them_in() {
    let house = House::new().await;
    let admin = house.sign_in(MemberRole::Admin).await;
    let (daan, elsewhere) = (house.demo.invited[0], house.demo.customers_portal().id);
    let owner = house.demo.signed_in(StaffRole::Owner);
    let members = house.store.members_of(&owner, house.customer());
    let user = members.find(daan).await.unwrap();
    let before = &user.memberships[&house.customer().id];
    let after = Membership { portals: [elsewhere].into(), ..before.clone() };
    members.change(&user, before, &after, house.moment(1)).await.unwrap();
    drop(house.cloud.drain_outbox());
    let sent = house.post(&admin, &format!("{}/invitations", page_of(daan)), Fields::default()).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let mail = house.cloud.drain_outbox().pop().unwrap().mails.pop().unwrap();
    assert_eq!(mail.portal, Some(elsewhere));
    assert_eq!(mail.invitation().unwrap().1.portal, Some(elsewhere));
}

#[tokio::test]
async fn a_role_and_a_scope_count_from_the_next_click_on() {
    let house = House::new().await;
    let (admin, tom) = (house.sign_in(MemberRole::Admin).await, house.sign_in(MemberRole::Buyer).await);
    assert_eq!(house.get(&tom, USERS).await.status, StatusCode::NOT_FOUND);
    let saved = change(&house, &admin, tom.user, &[("role", "admin"), ("scope", "company")]).await;
    assert!(house.follow(&admin, &saved).await.text.contains("The changes for Tom Hendriks are saved."));
    assert_eq!(house.get(&tom, USERS).await.status, StatusCode::OK);
    let places = [("scope", "locations"), ("location", "loc_01KJ4DEM0P1ACE000000000001")];
    change(&house, &admin, tom.user, &places).await;
    let one: LocationId = "loc_01KJ4DEM0P1ACE000000000001".parse().unwrap();
    assert_eq!(membership(&house, tom.user).await.scope, Scope::Locations(BTreeSet::from([one])));
}

#[tokio::test]
async fn nobody_gives_more_than_they_see_themselves() {
    let house = House::new().await;
    let admin = house.sign_in(MemberRole::Admin).await;
    let (tom, me) = (house.demo.user(MemberRole::Buyer).id, admin.user);
    let own = [("role", "admin"), ("scope", "own")];
    assert_eq!(change(&house, &admin, me, &own).await.status, StatusCode::SEE_OTHER);
    for (path, mut wider) in [
        (format!("{}/memberships", page_of(me)), house.form(&admin, &page_of(me), "/memberships").await),
        (USERS.to_owned(), Fields::from(NINA.as_slice())),
    ] {
        wider = wider.but(&[("role", "admin"), ("scope", "company")]);
        let refused = house.post(&admin, &path, wider).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        assert!(refused.text.contains("Kies niet meer dan wat u zelf ziet"), "{}", refused.text);
    }
    assert_eq!(membership(&house, me).await.scope, Scope::Own);
    let kept = change(&house, &admin, tom, &[("role", "viewer")]).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "what somebody has already may stay");
}

#[tokio::test]
async fn an_admin_who_never_came_in_is_none_to_leave_the_company_to() {
    let house = House::new().await;
    let admin = house.sign_in(MemberRole::Admin).await;
    let mut sent = NINA.to_vec();
    sent[2] = ("role", "admin");
    assert_eq!(house.post(&admin, USERS, &sent).await.status, StatusCode::SEE_OTHER);
    let down = change(&house, &admin, admin.user, &[("role", "viewer")]).await;
    assert_eq!(down.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn a_colleague_who_is_switched_off_ends_at_the_sign_in_with_the_next_click() {
    let house = House::new().await;
    let (admin, tom) = (house.sign_in(MemberRole::Admin).await, house.sign_in(MemberRole::Buyer).await);
    let phone = house.sign_in(MemberRole::Buyer).await;
    let off = change(&house, &admin, tom.user, &[("disabled", "yes")]).await;
    assert!(house.follow(&admin, &off).await.text.contains("Tom Hendriks is switched off."));
    let gone = house.get(&tom, ACCOUNT).await;
    assert!(gone.status == StatusCode::SEE_OTHER && gone.location.starts_with("/p/demo/sign-in"));
    let on = change(&house, &admin, tom.user, &[("disabled", "")]).await;
    assert!(house.follow(&admin, &on).await.text.contains("Tom Hendriks is switched on again."));
    assert_eq!(house.get(&phone, ACCOUNT).await.status, StatusCode::OK);
}

#[tokio::test]
async fn of_two_admins_who_change_the_same_user_the_later_is_told() {
    let house = House::new().await;
    let (one, tom) = (house.sign_in(MemberRole::Admin).await, house.demo.user(MemberRole::Buyer).id);
    let kees = house.demo.user(MemberRole::Viewer).id;
    change(&house, &one, kees, &[("role", "admin"), ("scope", "company")]).await;
    let two = house.sign_in(MemberRole::Viewer).await;
    let path = format!("{}/memberships", page_of(tom));
    let (first, second) = (
        house.form(&one, &page_of(tom), "/memberships").await,
        house.form(&two, &page_of(tom), "/memberships").await,
    );
    let first = house.post(&one, &path, first.but(&[("role", "viewer")])).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    let later = house.post(&two, &path, second.but(&[("role", "finance")])).await;
    assert_eq!(later.status, StatusCode::CONFLICT);
    assert_eq!(later.count("input[name=role][value=finance][checked]"), 1, "the choice is still there");
    assert_eq!(membership(&house, tom).await.role, MemberRole::Viewer);
    let form = later.form("/memberships");
    let again = house.post(&two, &path, &form).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "having seen it, they may");
    assert_eq!(membership(&house, tom).await.role, MemberRole::Finance);
}

#[tokio::test]
async fn the_last_admin_stays_one_and_reads_why() {
    let house = House::new().await;
    let admin = house.sign_in(MemberRole::Admin).await;
    for changes in [[("role", "viewer")], [("disabled", "yes")]] {
        let refused = change(&house, &admin, admin.user, &changes).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert_eq!(refused.count("[role=alert] .callout.warn"), 1);
        assert!(membership(&house, admin.user).await.is_active_admin());
    }
    let tom = house.demo.user(MemberRole::Buyer).id;
    change(&house, &admin, tom, &[("role", "admin")]).await;
    let stepped = change(&house, &admin, admin.user, &[("role", "viewer")]).await;
    assert_eq!((stepped.status, stepped.location.as_str()), (StatusCode::SEE_OTHER, "/p/demo"));
    assert_eq!(house.get(&admin, USERS).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn two_admins_who_step_down_at_once_leave_one() {
    let house = House::new().await;
    let (one, tom) = (house.sign_in(MemberRole::Admin).await, house.demo.user(MemberRole::Buyer));
    change(&house, &one, tom.id, &[("role", "admin")]).await;
    let two = house.sign_in_as(tom, house.customer().id).await;
    let form = async |who: &Browser| house.form(who, &page_of(who.user), "/memberships").await;
    let (first, second) = (form(&one).await, form(&two).await);
    let path = |who: &Browser| format!("{}/memberships", page_of(who.user));
    let (to_one, to_two) = (path(&one), path(&two));
    let (first, second) = (first.but(&[("role", "viewer")]), second.but(&[("role", "viewer")]));
    tokio::join!(house.post(&one, &to_one, &first), house.post(&two, &to_two, &second));
    let mut admins = 0;
    for user in [one.user, two.user] {
        admins += usize::from(membership(&house, user).await.is_active_admin());
    }
    assert!(admins >= 1);
}

#[tokio::test]
async fn users_of_another_company_do_not_exist() {
    let house = House::new().await;
    let admin = house.sign_in(MemberRole::Admin).await;
    let stranger = house.demo.users.iter().find(|user| !user.memberships.contains_key(&house.customer().id));
    let never = UserId::new(house.cloud.now(), [9; 16]);
    let form = [("role", "viewer"), ("scope", "own"), ("seen", "admin.company.on")];
    for id in [stranger.unwrap().id.to_string(), never.to_string(), "usr_1".to_owned()] {
        let page = format!("{USERS}/{id}");
        assert_eq!(house.get(&admin, &page).await.status, StatusCode::NOT_FOUND);
        for noun in ["memberships", "invitations"] {
            let answer = house.post(&admin, &format!("{page}/{noun}"), &form).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{noun}");
        }
    }
}

#[tokio::test]
async fn where_the_portal_leaves_users_to_the_desk_nobody_manages_them() {
    let house = House::new().await;
    let mut portal = house.demo.portal().clone();
    portal.users.manage_users = false;
    house.store.setup().put_portal(&portal).await.unwrap();
    let admin = house.sign_in(MemberRole::Admin).await;
    assert_eq!(house.get(&admin, USERS).await.status, StatusCode::NOT_FOUND);
    assert_eq!(house.post(&admin, USERS, &NINA).await.status, StatusCode::NOT_FOUND);
    let page = house.get(&admin, ACCOUNT).await;
    assert_eq!(page.count(&format!("a[href='{USERS}']")), 0);
    assert_eq!(page.count("a[href='/p/demo/account/company']"), 1);
}

#[tokio::test]
async fn a_list_of_forty_is_within_its_budget() {
    let house = House::new().await;
    let admin = house.sign_in(MemberRole::Admin).await;
    for n in 0..34 {
        let email = format!("user-{n}@demartini.example");
        let sent = [("name", "Nina Nieuw"), ("email", &email), ("role", "buyer"), ("scope", "own")];
        assert_eq!(house.post(&admin, USERS, &sent).await.status, StatusCode::SEE_OTHER);
    }
    house.get(&admin, USERS).await;
    house.units();
    let page = house.get(&admin, USERS).await;
    assert_eq!(page.count("tbody tr"), 40);
    let Consumed { read, write } = house.units();
    assert!(read <= 4.0 && write == 0.0, "{read} read, {write} written");
}
