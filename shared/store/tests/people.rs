//! Staff and their sessions, invitations, limits, deliveries, portals and customers.

use domain::{
    Error, EventId, Result, SessionId, StaffId,
    account::Session,
    contact::EmailAddress,
    link::{LinkKind, LinkToken, PublicLink},
    notice::{Notice, Outgoing},
    portal::Slug,
    staff::StaffRole,
    text::Line,
};
use futures_util::future::join_all;
use jiff::SignedDuration;
use std::time::Duration;
use store::{Claim, LEASE, Limit, Suppression};
use testkit::{Cloud, demo::Demo};

fn email(text: &str) -> EmailAddress {
    EmailAddress::parse(text).expect("an address")
}

/// The network that staff usually sign in from.
const OFFICE: &str = "203.0.113.0/24";

#[tokio::test]
async fn sessions_opened_at_once_are_all_there_and_a_closed_one_stays_closed() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let staff = demo.member(StaffRole::Agent);
    let sessions: Vec<SessionId> = (0..3).map(|_| SessionId::new(cloud.now(), cloud.entropy())).collect();
    let opened = join_all(sessions.iter().map(|session| {
        let store = &store;
        let now = cloud.now();
        async move {
            store
                .staff_accounts()
                .open_session(staff.tenant, staff.id, *session, &Session::begun(now, "Firefox", OFFICE))
                .await
        }
    }));
    opened.await.into_iter().collect::<Result<()>>()?;
    store.staff_accounts().close_session(staff.tenant, staff.id, sessions[1]).await?;
    cloud.clock().advance(SignedDuration::from_mins(30));
    store.staff_accounts().touch(staff.tenant, staff.id, sessions[0], cloud.now()).await?;
    store.staff_accounts().touch(staff.tenant, staff.id, sessions[1], cloud.now()).await?;
    let found = store.staff_accounts().read(staff.tenant, staff.id).await?.sessions;
    assert_eq!(found.len(), 2);
    assert_eq!(found[&sessions[0]].seen, cloud.now());
    assert!(found[&sessions[2]].seen < cloud.now());
    Ok(())
}

#[tokio::test]
async fn the_session_begun_first_makes_room() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let staff = demo.member(StaffRole::Agent);
    let mut first = None;
    for _ in 0..=Session::MAX {
        let session = SessionId::new(cloud.now(), cloud.entropy());
        store
            .staff_accounts()
            .open_session(staff.tenant, staff.id, session, &Session::begun(cloud.now(), "Firefox", OFFICE))
            .await?;
        first.get_or_insert(session);
        cloud.clock().advance(SignedDuration::from_secs(1));
    }
    let found = store.staff_accounts().read(staff.tenant, staff.id).await?.sessions;
    assert_eq!(found.len(), Session::MAX);
    assert!(!found.contains_key(&first.unwrap()));
    Ok(())
}

#[tokio::test]
async fn staff_are_found_by_address_and_listed_by_name() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let owner = demo.member(StaffRole::Owner);
    assert_eq!(store.staff_accounts().by_email(&owner.email).await?.as_ref(), Some(owner));
    assert_eq!(store.staff_accounts().by_email(&email("nobody@noordlift.example")).await?, None);
    let me = demo.signed_in(StaffRole::Agent);
    let mut names: Vec<&str> =
        demo.staff.iter().filter(|member| !member.disabled).map(|member| member.name.as_str()).collect();
    names.sort_unstable();
    let listed = store.desk(&me).colleagues().await?;
    assert_eq!(listed.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), names);
    let nobody = StaffId::new(cloud.now(), cloud.entropy());
    let session = store.staff_accounts().read(demo.tenant.id, nobody).await;
    assert!(matches!(session, Err(Error::Unauthenticated)));
    let mut twin = owner.clone();
    twin.id = nobody;
    assert!(matches!(store.setup().create_staff(&twin, None, None).await, Err(Error::Conflict(_))));
    Ok(())
}

fn invitation(
    cloud: &Cloud,
    demo: &Demo,
    staff: StaffId,
    to: &EmailAddress,
) -> (LinkToken, PublicLink, Outgoing) {
    let token = cloud.token();
    let tenant = demo.tenant.id;
    let link = PublicLink::new(LinkKind::Invitation, tenant, staff, cloud.now());
    let mail = Outgoing {
        event: EventId::new(cloud.now(), cloud.entropy()),
        tenant,
        portal: None,
        work_order: None,
        to: to.clone(),
        name: None,
        language: domain::Language::Fr,
        sender: demo.tenant.name.clone(),
        reply_to: None,
        contact: None,
        accent: "#0b5d8f".to_owned(),
        notice: Notice::StaffInvitation {
            record: None,
            tenant: demo.tenant.name.clone(),
            token: token.clone(),
        },
    };
    (token, link, mail)
}

#[tokio::test]
async fn an_invitation_sets_one_password_once() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let mut new = demo.member(StaffRole::Agent).clone();
    new.id = StaffId::new(cloud.now(), cloud.entropy());
    new.email = email("new@noordlift.example");
    new.name = Line::parse("Nina Nieuw").unwrap();
    let (token, link, mail) = invitation(&cloud, &demo, new.id, &new.email);
    store.setup().create_staff(&new, None, Some((&token, &link, &mail))).await?;
    assert_eq!(cloud.drain_outbox()[0].mails, [mail]);
    assert_eq!(store.staff_accounts().password(new.tenant, new.id).await?, None);
    let found = store.links().find(&token).await?;
    assert_eq!(store.staff_accounts().invited(&found).await?, new);
    let name = Line::parse("Nina de Nieuwe").unwrap();
    let accept = async |phc: &str| {
        store.staff_accounts().accept_invitation(&found, &token, &name, phc, cloud.now()).await
    };
    assert_eq!(accept("$argon2id$first").await?.name, name);
    let again = accept("$argon2id$second").await;
    assert!(matches!(again, Err(Error::LinkGone)));
    let password = store.staff_accounts().password(new.tenant, new.id).await?;
    assert_eq!(password.as_deref(), Some("$argon2id$first"));
    assert!(store.links().find(&token).await?.revoked);
    Ok(())
}

#[tokio::test]
async fn failures_are_counted_for_addresses_that_nobody_has_and_forgotten_after_success() -> Result<()> {
    let (cloud, store, _) = Cloud::with_demo().await;
    let nobody = email("nobody@noordlift.example");
    for _ in 0..5 {
        store.staff_tries().begin(&nobody, OFFICE, cloud.now()).await?;
    }
    cloud.clock().advance(SignedDuration::from_secs(1));
    store.staff_tries().begin(&nobody, OFFICE, cloud.now()).await?;
    let failures = store.staff_tries().failures(&nobody).await?;
    assert_eq!((failures.count, failures.last), (6, Some(cloud.now())));
    assert_eq!(failures.wait(cloud.now()), SignedDuration::from_secs(2));
    store.staff_tries().clear(&nobody, OFFICE, cloud.now()).await?;
    assert_eq!(store.staff_tries().failures(&nobody).await?.count, 0);
    Ok(())
}

#[tokio::test]
async fn whoever_tries_one_password_with_many_addresses_is_held_up() -> Result<()> {
    let (cloud, store, _) = Cloud::with_demo().await;
    let tries = store.staff_tries();
    let mut through = 0;
    while tries.begin(&email(&format!("n{through}@noordlift.example")), OFFICE, cloud.now()).await.is_ok() {
        through += 1;
    }
    assert_eq!(through, 60);
    let elsewhere = email("other@noordlift.example");
    tries.begin(&elsewhere, "192.0.2.0/24", cloud.now()).await?;
    cloud.clock().advance(SignedDuration::from_hours(1));
    tries.begin(&elsewhere, OFFICE, cloud.now()).await
}

#[tokio::test]
async fn strangers_who_fail_elsewhere_keep_nobody_out_of_their_own_office() -> Result<()> {
    let (cloud, store, _) = Cloud::with_demo().await;
    let (address, sign_in) = (email("owner@noordlift.example"), store.staff_tries());
    sign_in.begin(&address, OFFICE, cloud.now()).await?;
    sign_in.clear(&address, OFFICE, cloud.now()).await?;
    while sign_in.begin(&address, "198.51.100.0/24", cloud.now()).await.is_ok() {}
    let stranger = sign_in.begin(&address, "192.0.2.0/24", cloud.now()).await;
    assert!(matches!(stranger, Err(Error::TooMany { .. })), "one count for all who are not known");
    for _ in 0..5 {
        sign_in.begin(&address, OFFICE, cloud.now()).await?;
    }
    let guesser = sign_in.begin(&address, OFFICE, cloud.now()).await;
    assert!(matches!(guesser, Err(Error::TooMany { .. })), "guessing in the office is slowed down too");
    Ok(())
}

#[tokio::test]
async fn of_fifty_tries_at_once_five_get_through() -> Result<()> {
    let (cloud, store, _) = Cloud::with_demo().await;
    let (address, sign_in) = (email("owner@noordlift.example"), store.staff_tries());
    for free in [5, 1, 1] {
        let tries = (0..50).map(|_| sign_in.begin(&address, OFFICE, cloud.now()));
        let done = join_all(tries).await;
        let through = done.iter().filter(|one| one.is_ok()).count();
        assert_eq!(through, free);
        assert!(done.iter().all(|one| matches!(one, Ok(()) | Err(Error::TooMany { .. }))));
        cloud.clock().advance(SignedDuration::from_mins(5));
    }
    Ok(())
}

#[tokio::test]
async fn a_limit_holds_for_the_hour_and_a_refused_request_costs_the_others_nothing() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let guest = demo.guest();
    let limits = |address: &str| {
        let limit = |scope, subject: &str, per_hour| Limit { scope, subject: subject.to_owned(), per_hour };
        [limit("address", address, 3), limit("network", "10.1.2.0/24", 5)]
    };
    cloud.clock().set("2026-03-03T09:40:00Z".parse().unwrap());
    let guest_store = store.guest(&guest);
    let (one, two) = (limits("one@x.example"), limits("two@x.example"));
    let tries = join_all((0..20).map(|_| guest_store.allow(&one, cloud.now()))).await;
    assert_eq!(tries.iter().filter(|answer| answer.is_ok()).count(), 3);
    for answer in tries.iter().filter_map(|answer| answer.as_ref().err()) {
        assert!(
            matches!(answer, Error::TooMany { retry_after } if *retry_after == Duration::from_secs(1200))
        );
    }
    guest_store.allow(&two, cloud.now()).await?;
    guest_store.allow(&two, cloud.now()).await?;
    assert!(matches!(guest_store.allow(&two, cloud.now()).await, Err(Error::TooMany { .. })));
    cloud.clock().advance(SignedDuration::from_mins(20));
    guest_store.allow(&one, cloud.now()).await
}

#[tokio::test]
async fn a_mail_is_sent_once_and_again_only_after_a_crash() -> Result<()> {
    let (cloud, store, _) = Cloud::with_demo().await;
    let (event, to) = (cloud.moment().event, email("a@b.example"));
    let deliveries = store.deliveries();
    let claims = join_all((0..10).map(|_| deliveries.claim(event, &to, cloud.now()))).await;
    let claims: Vec<Claim> = claims.into_iter().collect::<Result<_>>()?;
    assert_eq!(claims.iter().filter(|claim| **claim == Claim::Mine).count(), 1);
    assert_eq!(claims.iter().filter(|claim| **claim == Claim::Busy).count(), 9);
    cloud.clock().advance(LEASE);
    assert_eq!(deliveries.claim(event, &to, cloud.now()).await?, Claim::Mine);
    deliveries.release(event, &to).await?;
    assert_eq!(deliveries.claim(event, &to, cloud.now()).await?, Claim::Mine);
    deliveries.done(event, &to, cloud.now()).await?;
    deliveries.release(event, &to).await?;
    cloud.clock().advance(LEASE + LEASE);
    assert_eq!(deliveries.claim(event, &to, cloud.now()).await?, Claim::Done);
    deliveries.suppress(&to, Suppression::Bounce, cloud.now()).await?;
    let next = cloud.moment().event;
    assert_eq!(deliveries.claim(next, &to, cloud.now()).await?, Claim::Suppressed);
    Ok(())
}

#[tokio::test]
async fn an_old_name_of_a_portal_goes_on_leading_to_it_and_stays_taken() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let old = demo.portal().slug.clone();
    let mut renamed = demo.portal().clone();
    renamed.slug = Slug::parse("noordlift").unwrap();
    store.setup().put_portal(&renamed).await?;
    let fresh = cloud.store();
    assert_eq!(fresh.portals().by_slug(&old, cloud.now()).await?.slug, renamed.slug);
    assert_eq!(*fresh.portals().by_slug(&renamed.slug, cloud.now()).await?, renamed);
    let mut thief = demo.customers_portal().clone();
    thief.slug = old;
    assert!(matches!(store.setup().put_portal(&thief).await, Err(Error::Conflict(_))));
    let nowhere = Slug::parse("nowhere").unwrap();
    assert!(matches!(fresh.portals().by_slug(&nowhere, cloud.now()).await, Err(Error::NotFound)));
    Ok(())
}

#[tokio::test]
async fn a_form_is_there_in_every_version_and_no_version_changes() -> Result<()> {
    let (_, store, demo) = Cloud::with_demo().await;
    let mut portal = demo.portal().clone();
    let old = portal.work_types[0].form.clone();
    portal.work_types[0].form.version = 2;
    portal.work_types[0].form.fields.pop();
    store.setup().put_portal(&portal).await?;
    let portals = store.portals();
    let form = |version| portals.form(portal.tenant, portal.id, "malfunction", version);
    assert_eq!(*form(1).await?, old);
    assert_eq!(*form(2).await?, portal.work_types[0].form);
    assert!(matches!(
        store.portals().form(portal.tenant, portal.id, "malfunction", 3).await,
        Err(Error::NotFound)
    ));
    portal.work_types[0].form.fields.pop();
    assert!(matches!(store.setup().put_portal(&portal).await, Err(Error::Conflict(_))));
    Ok(())
}

#[tokio::test]
async fn a_customer_is_found_by_reference_and_postcode_together() -> Result<()> {
    let (_, store, demo) = Cloud::with_demo().await;
    let guest = demo.guest();
    let find =
        async |reference: &str, postcode: &str| store.guest(&guest).customer(reference, postcode).await;
    assert_eq!(find(" k-1001 ", "9711hg").await?.as_ref(), Some(&demo.customers[0]));
    assert_eq!(find("K-1001", "9711 HH").await?, None);
    assert_eq!(find("K-9999", "9711 HG").await?, None);
    assert_eq!(find("", "").await?, None);
    assert_eq!(find(&"K".repeat(5_000), "9711 HG").await?, None);
    Ok(())
}
