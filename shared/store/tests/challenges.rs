//! Challenges of users who sign in by mail, and invitations of new ones.

use domain::{
    ChallengeId, EventId, Language, PortalId, Result, SessionId, UserId,
    account::Session,
    challenge::{Challenge, Code},
    change::Moment,
    contact::EmailAddress,
    invitation::UserInvitation,
    link::{LinkKind, LinkToken, PublicLink},
    notice::{Notice, Outgoing},
    staff::StaffRole,
    text::Line,
    user::{MemberRole, Membership, User},
};
use futures_util::future::join_all;
use jiff::SignedDuration;
use proptest::prelude::*;
use store::{Answered, Introduction, Store};
use testkit::{Cloud, demo::Demo};

/// Refused because it was used, is over, or has had its tries.
fn is_gone<T: std::fmt::Debug>(result: &Result<T>) -> bool {
    matches!(result, Err(domain::Error::LinkGone))
}

struct Open {
    challenge: Challenge,
    token: LinkToken,
    code: Code,
}

fn mail(cloud: &Cloud, demo: &Demo, to: &EmailAddress, notice: Notice) -> Outgoing {
    let portal = demo.portal();
    Outgoing {
        event: EventId::new(cloud.now(), cloud.entropy()),
        tenant: portal.tenant,
        portal: Some(portal.id),
        work_order: None,
        to: to.clone(),
        name: None,
        language: Language::De,
        sender: portal.name.clone(),
        reply_to: Some(portal.contact.email.clone()),
        contact: Some(portal.contact.clone()),
        accent: portal.theme.accent.clone(),
        notice,
    }
}

async fn open(cloud: &Cloud, store: &Store, demo: &Demo, user: Option<UserId>, to: &str) -> Result<Open> {
    let portal = demo.portal();
    let id = ChallengeId::new(cloud.now(), cloud.entropy());
    let (token, code) = (cloud.token(), Code::new([0, 0, 0, 0, 0, 1, 2, 3]));
    let challenge = Challenge {
        id,
        tenant: portal.tenant,
        portal: portal.id,
        user,
        code: code.hash(id),
        to: to.to_owned(),
        expires_at: cloud.now() + Challenge::GOOD_FOR,
        tries: 0,
        used: false,
    };
    let address = EmailAddress::parse("tom@demartini.example").expect("an address");
    let notice = Notice::SignIn { token: token.clone(), code: code.expose().to_owned() };
    store.challenges().open(&challenge, &token, &mail(cloud, demo, &address, notice)).await?;
    Ok(Open { challenge, token, code })
}

#[tokio::test]
async fn a_challenge_is_answered_once_by_its_code_or_by_its_link() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let tom = demo.user(MemberRole::Buyer).id;
    for by_link in [false, true] {
        let Open { challenge, token, code } =
            open(&cloud, &store, &demo, Some(tom), "/p/demo/account").await?;
        let link = store.links().find(&token).await?;
        assert_eq!((link.kind, link.portal), (LinkKind::SignIn, Some(challenge.portal)));
        assert_eq!(store.challenges().find(challenge.id).await?, challenge);
        let used = Challenge { used: true, ..challenge.clone() };
        let (portal, id, now) = (challenge.portal, challenge.id, cloud.now());
        if by_link {
            assert_eq!(store.challenges().follow(&link, now).await?, used);
        } else {
            let right = store.challenges().answer(portal, id, &code, now).await?;
            assert_eq!(right, Answered::Right(Challenge { tries: 1, ..used }));
        }
        assert!(is_gone(&store.challenges().follow(&link, now).await));
        assert!(is_gone(&store.challenges().answer(portal, id, &code, now).await));
    }
    Ok(())
}

#[tokio::test]
async fn of_many_who_answer_at_once_one_is_let_in() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let tom = demo.user(MemberRole::Buyer).id;
    let Open { challenge, token, code } = open(&cloud, &store, &demo, Some(tom), "").await?;
    let link = store.links().find(&token).await?;
    let challenges = store.challenges();
    let codes =
        join_all((0..4).map(|_| challenges.answer(challenge.portal, challenge.id, &code, cloud.now())));
    let links = join_all((0..4).map(|_| challenges.follow(&link, cloud.now())));
    let (codes, links) = tokio::join!(codes, links);
    let right = codes.iter().filter(|answer| matches!(answer, Ok(Answered::Right(_)))).count();
    assert_eq!(right + links.iter().filter(|answer| answer.is_ok()).count(), 1);
    Ok(())
}

#[tokio::test]
async fn tries_are_counted_down_and_nobody_has_a_right_code() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let tom = demo.user(MemberRole::Buyer).id;
    let wrong = Code::parse("999999").expect("a code");
    for user in [Some(tom), None] {
        let Open { challenge, code, .. } = open(&cloud, &store, &demo, user, "").await?;
        let (portal, id) = (challenge.portal, challenge.id);
        for left in (0..Challenge::TRIES).rev() {
            let tried = if user.is_none() { &code } else { &wrong };
            let answer = store.challenges().answer(portal, id, tried, cloud.now()).await?;
            assert_eq!(answer, Answered::Wrong { left });
        }
        assert!(is_gone(&store.challenges().answer(portal, id, &code, cloud.now()).await));
    }
    Ok(())
}

#[tokio::test]
async fn a_challenge_is_good_for_ten_minutes_at_its_own_portal() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let tom = demo.user(MemberRole::Buyer).id;
    let Open { challenge, token, code } = open(&cloud, &store, &demo, Some(tom), "").await?;
    let elsewhere: PortalId = demo.customers_portal().id;
    assert!(is_gone(&store.challenges().answer(elsewhere, challenge.id, &code, cloud.now()).await));
    assert_eq!(store.challenges().find(challenge.id).await?.tries, 0, "and it costs no try");
    cloud.clock().advance(SignedDuration::from_mins(10));
    let link = store.links().find(&token).await?;
    assert!(is_gone(&store.challenges().follow(&link, cloud.now()).await));
    assert!(is_gone(&store.challenges().answer(challenge.portal, challenge.id, &code, cloud.now()).await));
    assert!(cloud.expires(&store::keys::challenge(challenge.id)).is_some(), "and it goes away by itself");
    Ok(())
}

#[tokio::test]
async fn the_mail_leaves_for_somebody_and_for_nobody_as_much_is_written() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let tom = demo.user(MemberRole::Buyer).id;
    drop(cloud.drain_outbox());
    // Around every kilobyte, which is what is billed.
    for length in (0..40).chain((500..1_000).step_by(9)).chain((1_500..2_000).step_by(9)) {
        let to = "a".repeat(length);
        let mut bill = Vec::new();
        for user in [Some(tom), None] {
            store.units().take();
            open(&cloud, &store, &demo, user, &to).await?;
            bill.push(store.units().take().write);
            let left: usize = cloud.drain_outbox().iter().map(|outbox| outbox.mails.len()).sum();
            assert_eq!(left, usize::from(user.is_some()));
        }
        assert_eq!(bill[0], bill[1], "{length} bytes");
        assert!(length > 100 || bill[0] <= 6.0, "{bill:?}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    /// Whatever is asked for, known and unknown addresses cost the same.
    #[test]
    fn any_way_back_costs_the_same_for_somebody_and_for_nobody(to in "[ -~]{0,2000}") {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let (known, unknown) = runtime.block_on(async {
            let (cloud, store, demo) = Cloud::with_demo().await;
            let mut bill = Vec::new();
            for user in [Some(demo.user(MemberRole::Buyer).id), None] {
                store.units().take();
                open(&cloud, &store, &demo, user, &to).await.expect("it is written");
                bill.push(store.units().take().write);
            }
            (bill[0], bill[1])
        });
        prop_assert_eq!(known, unknown);
    }

    /// A code is told from every other one.
    #[test]
    fn only_the_same_digits_have_the_same_hash(first: [u8; 8], second: [u8; 8], entropy: [u8; 16]) {
        let id = ChallengeId::new(jiff::Timestamp::UNIX_EPOCH, entropy);
        let (first, second) = (Code::new(first), Code::new(second));
        prop_assert_eq!(first.hash(id) == second.hash(id), first.expose() == second.expose());
        let typed = format!("{} {}", &first.expose()[..3], &first.expose()[3..]);
        prop_assert_eq!(Code::parse(&typed), Ok(first));
    }
}

/// Invites somebody to the first customer.
async fn invited(cloud: &Cloud, store: &Store, demo: &Demo, email: &str) -> Result<(PublicLink, LinkToken)> {
    let membership = Membership {
        role: MemberRole::Viewer,
        scope: Default::default(),
        portals: Default::default(),
        disabled: false,
        invitation: None,
    };
    let user = User {
        id: UserId::new(cloud.now(), cloud.entropy()),
        email: EmailAddress::parse(email).expect("an address"),
        ..demo.user(MemberRole::Viewer).clone()
    };
    let moment: Moment = cloud.moment();
    let UserInvitation { token, mail } =
        UserInvitation::new(demo.portal(), &demo.customers[0], &user, cloud.token(), moment);
    let owner = demo.signed_in(StaffRole::Owner);
    let members = store.members_of(&owner, &demo.customers[0]);
    let user = members.invite(&user, &membership, &mail).await?;
    Ok((cloud.invitation_sent((user, demo.customers[0].id), &mail).await, token))
}

#[tokio::test]
async fn an_invitation_is_accepted_once_and_the_list_shows_that_they_came() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let (link, token) = invited(&cloud, &store, &demo, "new@demartini.example").await?;
    let found = store.invitations().invited(&link).await?;
    assert!(found.is_new);
    let name = Line::parse("Nina Nieuw").expect("a name");
    let new = Introduction { name: &name, language: Language::De, phc: Some("$argon2id$x") };
    let accepted = store.invitations().accept(&link, &token, Some(new), cloud.now()).await?;
    assert_eq!((accepted.id, &accepted.name, accepted.language), (found.user.id, &name, Language::De));
    let kept = store.user_accounts().read(accepted.tenant, accepted.id).await?;
    assert_eq!((&kept.name, kept.language), (&name, Language::De));
    let phc = store.user_accounts().password(accepted.tenant, accepted.id).await?;
    assert_eq!(phc.as_deref(), Some("$argon2id$x"));
    assert!(!store.invitations().invited(&link).await?.is_new);
    let again = store.links().find(&token).await?;
    assert!(
        again.revoked && is_gone(&store.invitations().accept(&again, &token, Some(new), cloud.now()).await)
    );
    let owner = demo.signed_in(StaffRole::Owner);
    let rows = store.members_of(&owner, &demo.customers[0]).list().await?;
    let row = rows.iter().find(|row| row.user == accepted.id).expect("they are in the list");
    assert_eq!((&row.name, &row.membership.invitation), (&name, &None));
    Ok(())
}

#[tokio::test]
async fn an_invitation_opens_nothing_once_somebody_has_been_in() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let (link, token) = invited(&cloud, &store, &demo, "new@demartini.example").await?;
    let user = store.invitations().invited(&link).await?.user;
    let session = SessionId::new(cloud.now(), cloud.entropy());
    let begun = Session::begun(cloud.now(), "Firefox", "203.0.113.0/24");
    store.user_accounts().open_session(user.tenant, user.id, session, &begun).await?;
    store.user_accounts().close_session(user.tenant, user.id, session).await?;
    assert!(!store.invitations().invited(&link).await?.is_new, "even when they have left again");
    let name = Line::parse("Somebody Else").expect("a name");
    let new = Introduction { name: &name, language: Language::En, phc: None };
    assert!(is_gone(&store.invitations().accept(&link, &token, Some(new), cloud.now()).await));
    assert_eq!(store.user_accounts().read(user.tenant, user.id).await?.name, user.name);
    Ok(())
}

#[tokio::test]
async fn a_link_of_another_kind_is_no_invitation_and_no_sign_in() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let (link, token) = invited(&cloud, &store, &demo, "new@demartini.example").await?;
    let other = PublicLink { kind: LinkKind::SignIn, ..link.clone() };
    let name = Line::parse("X").expect("a name");
    let new = Introduction { name: &name, language: Language::En, phc: None };
    assert!(matches!(store.invitations().invited(&other).await, Err(domain::Error::NotFound)));
    assert!(matches!(
        store.invitations().accept(&other, &token, Some(new), cloud.now()).await,
        Err(domain::Error::NotFound)
    ));
    assert!(matches!(store.challenges().follow(&link, cloud.now()).await, Err(domain::Error::NotFound)));
    Ok(())
}
