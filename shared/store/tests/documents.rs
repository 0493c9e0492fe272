//! Documents: their lists by terms, the files that become versions of them, and what each call costs.

use domain::{
    DocumentId, FileId, LocationId, Result, SessionId,
    document::{Described, Document, DocumentFinding, DocumentIndexCommand, DocumentKind, DocumentTerm},
    file::{File, FileKind, FileState, SentBy},
    object::NamedObject,
    principal::Member,
    project::{Project, ProjectHappening},
    user::{MemberRole, Scope},
};
use std::collections::BTreeSet;
use store::{Consumed, Store};
use testkit::{Cloud, demo::Demo, line};

fn member(demo: &Demo, scope: Scope) -> Member {
    let mut user = demo.user(MemberRole::Buyer).clone();
    let customer = demo.customers[0].clone();
    user.memberships.get_mut(&customer.id).expect("a membership").scope = scope;
    let session = SessionId::new(jiff::Timestamp::UNIX_EPOCH, [1; 16]);
    Member::of(user, session, customer, demo.portal()).expect("a member")
}

fn file(cloud: &Cloud, demo: &Demo) -> File {
    let id = FileId::new(cloud.now(), cloud.entropy());
    File {
        id,
        tenant: demo.tenant.id,
        of: Document::id_of(id).into(),
        name: line("scan.pdf"),
        kind: FileKind::Pdf,
        bytes: 4_000,
        field: None,
        state: FileState::Expected,
        sent_by: SentBy::Staff,
        at: cloud.now(),
    }
}

/// A document of the first customer with a long title, of a clean file, at a place or at none.
fn document(cloud: &Cloud, demo: &Demo, n: u32, at: Option<usize>) -> Document {
    let described = Described {
        kind: Some(if n.is_multiple_of(3) { DocumentKind::Manual } else { DocumentKind::Statement }),
        object: None,
        project: None,
        location: at.map(|at| demo.locations[at].1.id),
        shown: true,
    };
    let file = File { state: FileState::Clean, ..file(cloud, demo) };
    let title = line(&format!(
        "{n:03} Onderhoudsvoorschrift voor de elektrische personenlift in het trappenhuis aan de noordkant"
    ));
    Document::new(&demo.customers[0], &described, &file, title, &line("Anna"))
}

async fn some(store: &Store, cloud: &Cloud, demo: &Demo, count: u32) {
    for n in 0..count {
        cloud.clock().advance(jiff::SignedDuration::from_secs(60));
        let at = (n % 2 == 0).then_some(0);
        store.setup().create_document(&document(cloud, demo, n, at)).await.expect("written");
    }
    cloud.index().await;
    store.units().take();
}

async fn all(store: &Store, who: &Member, finding: &DocumentFinding) -> Result<Vec<String>> {
    let (mut all, mut next) = (Vec::new(), None);
    loop {
        let page = store.own_documents(who).list(finding, next.as_ref()).await?;
        let Consumed { read, write } = store.units().take();
        assert!(read <= 2.5 && write == 0.0, "{read} {write}");
        all.extend(page.rows.into_iter().map(|card| card.title));
        next = page.next;
        if next.is_none() {
            return Ok(all);
        }
    }
}

#[tokio::test]
async fn lists_are_whole_newest_first_and_cost_little_however_many_there_are() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    some(&store, &cloud, &demo, 50).await;
    let plain = DocumentFinding::default();
    let company = all(&store, &member(&demo, Scope::Company), &plain).await?;
    assert_eq!(company.len(), 50);
    assert!(company.windows(2).all(|two| two[0] > two[1]), "newest first: {company:?}");
    let first = store.own_documents(&member(&demo, Scope::Company)).list(&plain, None).await?;
    let Consumed { read, .. } = store.units().take();
    assert!(first.rows.len() == 20 && read <= 1.0, "a page of 20 costs one unit: {read}");
    let manuals = DocumentFinding { terms: vec![DocumentTerm::Kind(DocumentKind::Manual)] };
    assert_eq!(all(&store, &member(&demo, Scope::Company), &manuals).await?.len(), 17);
    let places = |some: &[usize]| {
        Scope::Locations(some.iter().map(|at| demo.locations[*at].1.id).collect::<BTreeSet<LocationId>>())
    };
    assert_eq!(all(&store, &member(&demo, places(&[0])), &plain).await?.len(), 25);
    assert_eq!(all(&store, &member(&demo, places(&[1])), &plain).await?.len(), 0);
    assert_eq!(all(&store, &member(&demo, Scope::Own), &plain).await?.len(), 0);
    let both =
        DocumentFinding { terms: vec![DocumentTerm::Word("trappenhuis".into()), manuals.terms[0].clone()] };
    assert_eq!(all(&store, &member(&demo, places(&[0])), &both).await?.len(), 9);
    Ok(())
}

#[tokio::test]
async fn a_file_that_waits_becomes_a_document_whenever_it_is_checked() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let owner = demo.signed_in(domain::staff::StaffRole::Owner);
    let desk = store.desk_documents(&owner);
    for checked_first in [true, false] {
        let sent = file(&cloud, &demo);
        let id = Document::id_of(sent.id);
        desk.announce(&sent).await?;
        let check = async || {
            let moment = cloud.moment();
            store.uploads().settle(&sent, FileState::Clean, FileKind::Pdf, 9, moment).await
        };
        if checked_first {
            assert!(check().await?.kept);
        }
        let waiting = desk.waiting(id, sent.id).await?.expect("it waits");
        let described = Described { kind: None, object: None, project: None, location: None, shown: true };
        let made = Document::new(&demo.customers[0], &described, &waiting, line("Scan"), owner.name());
        store.units().take();
        desk.add(&made, &waiting, cloud.moment()).await?;
        let Consumed { write, .. } = store.units().take();
        assert!(write <= 10.0, "{write}");
        if !checked_first {
            assert!(store.own_documents(&member(&demo, Scope::Company)).find(id).await.is_err());
            check().await?;
            check().await?;
        }
        assert_eq!(desk.waiting(id, sent.id).await?, None, "it is a version now");
        let found = store.own_documents(&member(&demo, Scope::Company)).find(id).await?;
        assert_eq!((found.current().map(|one| one.bytes), found.kind), (Some(9), DocumentKind::Other));
    }
    Ok(())
}

#[tokio::test]
async fn what_is_told_twice_or_late_ends_with_the_document_as_it_is() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let owner = demo.signed_in(domain::staff::StaffRole::Owner);
    let desk = store.desk_documents(&owner);
    let made = document(&cloud, &demo, 1, None);
    store.setup().create_document(&made).await?;
    let tell = async |version| {
        let command = DocumentIndexCommand { tenant: demo.tenant.id, document: made.id, version };
        store.document_index().update(command).await
    };
    tell(0).await?;
    store.units().take();
    tell(0).await?;
    assert_eq!(store.units().take().write, 0.0, "nothing is written anew");
    let hidden = Document { shown: false, ..made.clone() };
    desk.save(&made, &hidden, cloud.moment()).await?;
    let who = member(&demo, Scope::Company);
    let plain = DocumentFinding::default();
    assert_eq!(
        store.own_documents(&who).list(&plain, None).await?.rows.len(),
        1,
        "it follows a moment later"
    );
    tell(1).await?;
    tell(0).await?;
    assert_eq!(store.own_documents(&who).list(&plain, None).await?.rows.len(), 0);
    let now = desk.find(made.id).await?;
    // Whoever takes it away has seen it as it is: what a colleague has just changed stays.
    assert!(desk.remove(&made, cloud.moment()).await.is_err());
    assert_eq!(desk.find(made.id).await?, now);
    desk.remove(&now, cloud.moment()).await?;
    assert!(desk.find(made.id).await.is_err() && desk.remove(&now, cloud.moment()).await.is_err());
    tell(2).await?;
    assert_eq!(desk.list(&plain, None).await?.rows.len(), 0);
    let never = DocumentId::new(cloud.now(), cloud.entropy());
    assert!(desk.find(never).await.is_err());
    Ok(())
}

/// Documents of the first customer in a project, at a place of their own or at none.
async fn in_project(
    (store, cloud, demo): (&Store, &Cloud, &Demo),
    project: &Project,
    (count, at): (u32, Option<usize>),
) -> Vec<Document> {
    let mut all = Vec::new();
    for n in 0..count {
        cloud.clock().advance(jiff::SignedDuration::from_secs(60));
        let document = Document { project: Some(project.named()), ..document(cloud, demo, n, at) };
        store.setup().create_document(&document).await.expect("written");
        all.push(document);
    }
    cloud.index().await;
    store.units().take();
    all
}

#[tokio::test]
async fn documents_of_a_project_are_seen_by_whoever_sees_it_wherever_it_goes() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let (owner, before) = (demo.signed_in(domain::staff::StaffRole::Owner), demo.projects[1].clone());
    some(&store, &cloud, &demo, 3).await;
    let papers = in_project((&store, &cloud, &demo), &before, (22, Some(0))).await;
    let finding = DocumentFinding { terms: vec![DocumentTerm::Project(before.id)] };
    let placed = |at: usize| member(&demo, Scope::Locations([demo.locations[at].1.id].into()));
    let company = member(&demo, Scope::Company);
    let seen = async |who: &Member| all(&store, who, &finding).await.map(|rows| rows.len());
    let opens = async |who: &Member| {
        let open = store.own_documents(who).find(papers[0].id).await.is_ok();
        let Consumed { read, .. } = store.units().take();
        assert!(read <= 2.0, "the document and its project: {read}");
        open
    };

    let first = store.own_documents(&company).list(&finding, None).await?;
    let Consumed { read, .. } = store.units().take();
    assert!(first.rows.len() == 20 && read <= 1.0, "a page of 20 costs one unit: {read}");
    let desk = store.desk_documents(&owner).newest(&finding, 12).await?;
    assert_eq!(desk.rows.len(), 12, "and staff find them");
    store.units().take();
    assert_eq!((seen(&company).await?, opens(&company).await), (22, true));
    for who in [placed(0), placed(1), member(&demo, Scope::Own)] {
        assert_eq!(
            (seen(&who).await?, opens(&who).await),
            (0, false),
            "a project at no one place is the company's"
        );
    }

    let location = Some(demo.locations[1].1.id);
    let after = Project { location, version: before.version + 1, ..before.clone() };
    let what = ProjectHappening::Changed { fields: vec!["project-location".into()] };
    let moved = (&before, &after);
    store.desk_projects(&owner).save(&demo.customers[0], moved, what, cloud.moment()).await?;
    assert!(opens(&placed(1)).await, "they go with it at once");
    cloud.index().await;
    store.units().take();
    for (who, count) in [(&company, 22), (&placed(1), 22), (&placed(0), 0), (&member(&demo, Scope::Own), 0)] {
        assert_eq!((seen(who).await?, opens(who).await), (count, count > 0), "{:?}", who.scope());
    }

    let out = Document { project: None, ..papers[0].clone() };
    store.desk_documents(&owner).save(&papers[0], &out, cloud.moment()).await?;
    cloud.index().await;
    store.units().take();
    assert_eq!(seen(&company).await?, 21);
    assert!(opens(&placed(0)).await && !opens(&placed(1)).await, "out of it, it is at its own place");
    Ok(())
}

#[tokio::test]
async fn a_project_that_changes_while_its_documents_are_indexed_leaves_none_behind() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let project = &demo.projects[1];
    in_project((&store, &cloud, &demo), project, (2, None)).await;
    let command = domain::document::ProjectIndexCommand {
        tenant: demo.tenant.id,
        project: project.id,
        version: project.version,
    };
    for _ in 0..2 {
        store.project_index().update(command).await?;
        let Consumed { write, .. } = store.units().take();
        assert_eq!(write, 0.0, "nothing stands elsewhere: nothing is written");
    }
    let never = domain::ProjectId::new(cloud.now(), cloud.entropy());
    store.project_index().update(domain::document::ProjectIndexCommand { project: never, ..command }).await
}

#[tokio::test]
async fn the_longest_names_fit_into_what_a_change_may_cost() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let owner = demo.signed_in(domain::staff::StaffRole::Owner);
    let long = line(&"n".repeat(200));
    let customer = domain::customer::Customer { name: long.clone(), ..demo.customers[0].clone() };
    let described = Described {
        kind: None,
        object: Some(NamedObject { name: long.clone(), ..demo.objects[0].named() }),
        project: Some(Project { name: long.clone(), ..demo.projects[0].clone() }.named()),
        location: Some(demo.locations[0].1.id),
        shown: true,
    };
    let sent = File { name: long.clone(), ..file(&cloud, &demo) };
    let desk = store.desk_documents(&owner);
    desk.announce(&sent).await?;
    let made = Document::new(&customer, &described, &sent, long.clone(), &long);
    store.units().take();
    desk.add(&made, &sent, cloud.moment()).await?;
    let Consumed { write, .. } = store.units().take();
    assert!(write <= 10.0, "{write}");
    let out = Document { project: None, ..made.clone() };
    desk.save(&made, &out, cloud.moment()).await?;
    let Consumed { write, .. } = store.units().take();
    assert!(write <= 10.0, "{write}");
    Ok(())
}
