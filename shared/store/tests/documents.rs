//! Documents: their lists by terms, the files that become versions of them, and what each call costs.

use domain::{
    DocumentId, FileId, LocationId, Result, SessionId,
    document::{Described, Document, DocumentFinding, DocumentIndexCommand, DocumentKind, DocumentTerm},
    file::{File, FileKind, FileState, SentBy},
    principal::Member,
    text::Line,
    user::{MemberRole, Scope},
};
use std::collections::BTreeSet;
use store::{Consumed, Store};
use testkit::{Cloud, demo::Demo};

fn line(text: &str) -> Line {
    Line::parse(text).expect("a line")
}

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
        let described = Described { kind: None, object: None, location: None, shown: true };
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
