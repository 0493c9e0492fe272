//! Portals as staff set them up: added, changed one at a time, never over what somebody else saved.

use domain::{
    Error, Language, PortalId, Result,
    activity::{Deed, Subject},
    portal::{Portal, PortalStatus, Slug},
    settings::NewPortal,
    staff::StaffRole,
    work_type::TypeName,
};
use futures_util::future::join_all;
use jiff::SignedDuration;
use testkit::{Cloud, demo::Demo};

/// How many save at once.
const MANY: u32 = 50;

fn is_refused<T>(result: &Result<T>, key: &str) -> bool {
    matches!(result, Err(Error::Conflict(refusal)) if refusal.0.key == key)
}

fn renamed(portal: &Portal, slug: &str) -> Portal {
    Portal { slug: Slug::parse(slug).expect("a slug"), ..portal.clone() }
}

fn changed() -> Deed {
    Deed::PortalChanged("general".to_owned(), Vec::new())
}

fn added(cloud: &Cloud, demo: &Demo, slug: &str) -> Portal {
    let typed = [("name", "Noordlift Nord"), ("slug", slug), ("language", "de")].into_iter().collect();
    let id = PortalId::new(cloud.now(), cloud.entropy());
    NewPortal::parse(&typed).expect("good").like(demo.portal(), id)
}

#[tokio::test]
async fn of_many_who_save_at_once_one_does_and_the_others_are_told() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let member = demo.signed_in(StaffRole::Owner);
    let before = store.desk_portals(&member).find(demo.portal().id).await?;
    let saved = join_all((0..MANY).map(|n| {
        let (cloud, store, member, before) = (&cloud, &store, &member, &before);
        async move {
            let mut after = before.clone();
            after.guests.files.count = n + 100;
            store.desk_portals(member).save(before, &after, changed(), cloud.moment()).await
        }
    }))
    .await;
    let done: Vec<&Portal> = saved.iter().filter_map(|saved| saved.as_ref().ok()).collect();
    assert_eq!(done.len(), 1);
    let told = saved.iter().filter(|saved| is_refused(saved, "refusal-changed-meanwhile")).count();
    assert_eq!(told, MANY as usize - 1);
    let now = store.desk_portals(&member).find(before.id).await?;
    assert_eq!((&now, now.version), (done[0], before.version + 1));
    Ok(())
}

#[tokio::test]
async fn whoever_is_told_and_saves_again_loses_nothing_of_anybody() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let member = demo.signed_in(StaffRole::Manager);
    let saved = join_all((0..MANY).map(|n| {
        let (cloud, store, member, id) = (&cloud, &store, &member, demo.portal().id);
        async move {
            loop {
                let before = store.desk_portals(member).find(id).await?;
                let mut after = before.clone();
                let told = before.welcome.own(Language::En).unwrap_or_default();
                after.welcome.set(Language::En, format!("{told} <{n}>"));
                match store.desk_portals(member).save(&before, &after, changed(), cloud.moment()).await {
                    Err(Error::Conflict(_)) => {}
                    done => return done,
                }
            }
        }
    }));
    saved.await.into_iter().collect::<Result<Vec<_>>>()?;
    let now = store.desk_portals(&member).find(demo.portal().id).await?;
    let text = now.welcome.own(Language::En).unwrap_or_default();
    assert!((0..MANY).all(|n| text.contains(&format!("<{n}>"))), "{text}");
    assert_eq!(now.version, u64::from(MANY));
    Ok(())
}

#[tokio::test]
async fn a_new_portal_is_listed_and_its_name_is_its_own() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let member = demo.signed_in(StaffRole::Owner);
    let portals = store.desk_portals(&member);
    let new = added(&cloud, &demo, "nord");
    portals.create(&new, cloud.moment()).await?;
    assert_eq!(portals.find(new.id).await?, new);
    let listed = store.portals().of(&member).await?;
    let row = listed.iter().find(|row| row.id == new.id).expect("it is listed");
    assert_eq!((row.status, row.languages.as_slice()), (PortalStatus::Disabled, [Language::De].as_slice()));
    assert!(is_refused(&portals.create(&new, cloud.moment()).await, "refusal-exists"));
    let twin = added(&cloud, &demo, "nord");
    assert!(is_refused(&portals.create(&twin, cloud.moment()).await, "refusal-slug-taken"));
    assert!(is_refused(
        &portals.create(&added(&cloud, &demo, "demo"), cloud.moment()).await,
        "refusal-slug-taken"
    ));
    Ok(())
}

#[tokio::test]
async fn a_portal_keeps_the_names_it_had_and_nobody_else_gets_them() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let member = demo.signed_in(StaffRole::Owner);
    let portals = store.desk_portals(&member);
    let before = portals.find(demo.portal().id).await?;
    let after = portals.save(&before, &renamed(&before, "liften"), changed(), cloud.moment()).await?;
    cloud.clock().advance(SignedDuration::from_secs(31));
    for name in ["demo", "liften"] {
        let slug = Slug::parse(name).expect("a slug");
        let found = store.portals().by_slug(&slug, cloud.now()).await?;
        assert_eq!((found.id, found.slug.as_str()), (before.id, "liften"), "{name}");
    }
    let other = portals.find(demo.customers_portal().id).await?;
    for name in ["demo", "liften"] {
        let taken = portals.save(&other, &renamed(&other, name), changed(), cloud.moment()).await;
        assert!(is_refused(&taken, "refusal-slug-taken"), "{name}");
    }
    let back = portals.save(&after, &renamed(&after, "demo"), changed(), cloud.moment()).await?;
    assert_eq!(back.version, before.version + 2);
    Ok(())
}

#[tokio::test]
async fn another_companys_portal_is_not_there() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let mut stranger = demo.signed_in(StaffRole::Owner);
    stranger.staff.tenant = domain::TenantId::new(cloud.now(), [9; 16]);
    let portals = store.desk_portals(&stranger);
    assert!(matches!(portals.find(demo.portal().id).await, Err(Error::NotFound)));
    let theirs = demo.portal();
    assert!(matches!(
        portals.save(theirs, &renamed(theirs, "mine"), changed(), cloud.moment()).await,
        Err(Error::NotFound)
    ));
    assert!(matches!(
        portals.create(&added(&cloud, &demo, "mine"), cloud.moment()).await,
        Err(Error::NotFound)
    ));
    Ok(())
}

#[tokio::test]
async fn a_form_that_nobody_touched_changes_nothing_of_the_demo_company() -> Result<()> {
    let (_, store, demo) = Cloud::with_demo().await;
    let member = demo.signed_in(StaffRole::Owner);
    for portal in &demo.portals {
        let stored = store.desk_portals(&member).find(portal.id).await?;
        for section in domain::settings::SECTIONS {
            assert_eq!(
                section.apply(&stored, &section.form(&stored)),
                Ok(stored.clone()),
                "{}",
                section.key()
            );
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_log_has_what_was_saved_and_nothing_of_what_was_refused() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let member = demo.signed_in(StaffRole::Manager);
    let portals = store.desk_portals(&member);
    let new = added(&cloud, &demo, "nord");
    portals.create(&new, cloud.moment()).await?;
    assert!(is_refused(&portals.create(&new, cloud.moment()).await, "refusal-exists"));
    let section = domain::settings::section("general").expect("a section");
    cloud.clock().advance(SignedDuration::from_secs(1));
    let after = renamed(&new, "noord");
    let deed = Deed::portal_changed(section.key(), &section.changes(&new, &after));
    portals.save(&new, &after, deed.clone(), cloud.moment()).await?;
    assert!(portals.save(&new, &renamed(&new, "zuid"), deed.clone(), cloud.moment()).await.is_err());
    let about = Some(Subject::Portal(new.id));
    let log = store.activities(&member).list(about, None).await?.rows;
    assert_eq!(log.iter().map(|one| &one.what).collect::<Vec<_>>(), [&deed, &Deed::PortalCreated]);
    assert!(log.iter().all(|one| one.who == member.actor() && one.about.name() == "Noordlift Nord"));
    assert_eq!(store.activities(&member).list(None, None).await?.rows, log);
    let Deed::PortalChanged(_, fields) = deed else { panic!("{deed:?}") };
    let fields: Vec<_> = fields.iter().map(|one| (&*one.field, &*one.old, &*one.new)).collect();
    assert_eq!(fields, [("slug", "nord", "noord")]);
    let mut stranger = member.clone();
    stranger.staff.tenant = domain::TenantId::new(cloud.now(), [9; 16]);
    assert_eq!(store.activities(&stranger).list(about, None).await?.rows, []);
    Ok(())
}

#[tokio::test]
async fn a_list_of_portals_names_their_kinds_of_work_in_every_language_as_far_as_there_is_room() -> Result<()>
{
    let (cloud, store, demo) = Cloud::with_demo().await;
    let member = demo.signed_in(StaffRole::Owner);
    let rows = store.portals().of(&member).await?;
    for portal in &demo.portals {
        let row = rows.iter().find(|row| row.id == portal.id).expect("it is listed");
        assert_eq!(row.work_types, TypeName::all_of(portal), "{}", portal.slug);
    }
    assert!(store.units().take().read <= 0.5, "half a unit for both");
    let before = store.desk_portals(&member).find(demo.portal().id).await?;
    let mut after = before.clone();
    for n in 0..60_u32 {
        let mut known = before.work_types[0].clone();
        known.key = format!("kind-{n}");
        known.name = Language::ALL
            .map(|language| (language, format!("{} {}", language.code(), n * 7919)))
            .into_iter()
            .collect();
        after.work_types.push(known);
    }
    store.desk_portals(&member).save(&before, &after, changed(), cloud.moment()).await?;
    let rows = store.portals().of(&member).await?;
    let row = rows.iter().find(|row| row.id == after.id).expect("it is listed");
    let listed = row.work_types.len();
    assert!((before.work_types.len()..after.work_types.len()).contains(&listed), "{listed}: the first ones");
    let last = row.work_types.last().expect("one");
    assert_eq!(
        last.name.in_language(Language::De),
        after.work_types[listed - 1].name.in_language(after.language)
    );
    assert_eq!(store.portals().list_again(demo.tenant.id).await?, rows.len());
    assert_eq!(store.portals().of(&member).await?, rows, "written anew as it was");
    Ok(())
}
