//! What objects are found by, in whose scope, and what it costs.

use crate::{line, member, object, owner, places, read, written};
use domain::{
    Error, Result,
    object::{Object, ObjectFinding, ObjectIndexCommand, ObjectTerm, Place},
    principal::Member,
    user::Scope,
    work_order::Words,
};
use store::{PageToken, Store};
use testkit::Cloud;

fn sought(typed: &str) -> ObjectFinding {
    ObjectFinding { terms: Words::of_numbered(typed).sought.into_iter().map(ObjectTerm::Word).collect() }
}

/// Every name that a search finds, page by page, none of which costs more than a list may.
async fn found(store: &Store, who: &Member, finding: &ObjectFinding) -> Result<Vec<String>> {
    let (mut all, mut next) = (Vec::new(), None::<PageToken>);
    loop {
        store.units().take();
        let page = store.own_objects(who).found(finding, next.as_ref()).await?;
        let units = read(store);
        assert!(units <= 2.5, "{units}");
        all.extend(page.rows.into_iter().map(|card| card.name));
        next = page.next;
        if next.is_none() {
            return Ok(all);
        }
    }
}

#[tokio::test]
async fn what_is_found_costs_little_with_ten_objects_and_with_a_hundred() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let (tom, staff) = (member(&demo, Scope::Company), owner(&demo).0);
    let mut made = 0;
    for count in [5, 120] {
        while made < count {
            made += 1;
            cloud.clock().advance(jiff::SignedDuration::from_secs(1));
            store.setup().create_object(&object(&cloud, &demo, made, (made % 2 == 0).then_some(0))).await?;
        }
        cloud.index().await;
        store.units().take();
        let plain = ObjectFinding::default();
        let page = store.desk_objects(&staff).found(&plain, None).await?;
        let units = read(&store);
        assert!(units <= 1.0, "a page of 20 costs one unit: {units}");
        let names: Vec<&String> = page.rows.iter().map(|card| &card.name).collect();
        assert!(
            names[0].starts_with("Personenlift") && names[0].ends_with(&format!("{made:04}")),
            "{names:?}"
        );
        assert_eq!(page.rows[0].customer_name, demo.customers[0].name.as_str());
        for typed in ["trappenhuis", "elektrische noordkant lift aan"] {
            store.desk_objects(&staff).found(&sought(typed), None).await?;
            let units = read(&store);
            assert!(units <= 2.5, "{typed}: {units}");
        }
    }
    for typed in ["NL-4711-000111", "nl4711000111", "X000111", "x-000111"] {
        let names = found(&store, &tom, &sought(typed)).await?;
        assert_eq!(names, ["Personenlift in het trappenhuis aan de noordkant 0111"], "{typed}");
    }
    assert_eq!(found(&store, &tom, &sought("trappenhuis")).await?.len(), 120, "whole, page by page");
    let main = ObjectFinding { terms: vec![ObjectTerm::At(Place::Main)] };
    assert_eq!(found(&store, &tom, &main).await?.len(), 61);
    let kind = ObjectTerm::of_kind("ELEKTRISCHE personenlift met machinekamer").expect("a term");
    let both = ObjectFinding { terms: vec![kind, ObjectTerm::At(Place::At(demo.locations[0].1.id))] };
    assert_eq!(found(&store, &tom, &both).await?.len(), 60);
    Ok(())
}

#[tokio::test]
async fn what_is_found_is_in_scope_and_of_ones_own_company() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    cloud.index().await;
    let (tom, own) = (member(&demo, Scope::Company), member(&demo, Scope::Own));
    let garage = member(&demo, places(&demo, &[1]));
    let plain = ObjectFinding::default();
    assert_eq!(found(&store, &tom, &plain).await?.len(), 5, "out of service too, as in the list");
    assert_eq!(found(&store, &garage, &plain).await?, ["Sectionaaldeur inrit"]);
    assert_eq!(found(&store, &garage, &sought("deur")).await?, ["Sectionaaldeur inrit"]);
    assert!(found(&store, &garage, &sought("personenlift")).await?.is_empty());
    assert!(
        found(&store, &own, &plain).await?.is_empty()
            && found(&store, &own, &sought("deur")).await?.is_empty()
    );
    for foreign in [Place::Main, Place::At(demo.locations[0].1.id)] {
        let finding = ObjectFinding { terms: vec![ObjectTerm::At(foreign)] };
        let refused = store.own_objects(&garage).found(&finding, None).await;
        assert!(matches!(refused, Err(Error::NotFound)), "{foreign}");
    }
    let other = demo.objects.iter().find(|one| one.customer != demo.customers[0].id).expect("another's");
    let by_name = sought(other.name.as_str());
    assert!(found(&store, &tom, &by_name).await?.is_empty(), "another customer's");
    let staff = owner(&demo).0;
    let page = store.desk_objects(&staff).found(&by_name, None).await?;
    assert_eq!(page.rows.iter().map(|card| card.id).collect::<Vec<_>>(), [other.id]);
    let of = ObjectFinding { terms: vec![ObjectTerm::Customer(other.customer)] };
    let page = store.desk_objects(&staff).found(&of, None).await?;
    assert!(!page.rows.is_empty() && page.rows.iter().all(|card| card.customer == other.customer));
    Ok(())
}

#[tokio::test]
async fn an_object_is_found_as_it_is_now_however_late_or_often_it_is_told() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    cloud.index().await;
    let ((staff, customer), tom) = (owner(&demo), member(&demo, Scope::Company));
    let desk = store.desk_objects(&staff);
    let before = desk.find(customer.id, demo.objects[0].id).await?;
    let tell = async |version| {
        let command = ObjectIndexCommand { tenant: demo.tenant.id, object: before.id, version };
        store.object_index().update(command).await
    };
    written(&store);
    tell(0).await?;
    assert_eq!(written(&store), 0.0, "nothing is written anew");
    let after = Object { name: line("Draaideur hal"), location: None, ..before.clone() };
    desk.save(&customer, (&before, &after), cloud.moment()).await?;
    let cost = written(&store);
    assert!(cost <= 10.0, "indexing comes after: {cost}");
    assert_eq!(
        found(&store, &tom, &sought("personenlift noord")).await?,
        ["Personenlift noord"],
        "a moment later"
    );
    tell(1).await?;
    tell(0).await?;
    assert_eq!(found(&store, &tom, &sought("draaideur")).await?, ["Draaideur hal"]);
    assert!(found(&store, &tom, &sought("noord")).await?.is_empty());
    let first = ObjectFinding { terms: vec![ObjectTerm::At(Place::At(demo.locations[0].1.id))] };
    assert!(!found(&store, &tom, &first).await?.contains(&"Draaideur hal".to_owned()));
    assert_eq!(
        found(&store, &tom, &sought(demo.objects[0].serial.as_ref().expect("one").as_str())).await?.len(),
        1
    );
    tell(9).await?;
    Ok(())
}

#[tokio::test]
async fn a_table_without_postings_gets_them_and_again_changes_nothing() -> Result<()> {
    let (_, store, demo) = Cloud::with_demo().await;
    let tom = member(&demo, Scope::Company);
    let plain = ObjectFinding::default();
    assert!(found(&store, &tom, &plain).await?.is_empty());
    let again = async || {
        let (mut count, mut page) = (0, None);
        loop {
            let (some, next) = store.object_index().again(demo.tenant.id, page.as_ref()).await?;
            count += some;
            page = next;
            if page.is_none() {
                return Result::<usize, Error>::Ok(count);
            }
        }
    };
    assert_eq!(again().await?, demo.objects.len());
    assert_eq!(found(&store, &tom, &plain).await?.len(), 5);
    written(&store);
    again().await?;
    assert_eq!(written(&store), 0.0, "again it changes nothing");
    Ok(())
}
