//! Projects: what each member's list holds, page by page, and what a page costs.

use domain::{
    ProjectId, Result, SessionId,
    principal::Member,
    project::{Project, ProjectNumber},
    staff::StaffRole,
    text::Line,
    user::{MemberRole, Scope},
};
use store::{Consumed, Store};
use testkit::{Cloud, demo::Demo};

fn member(demo: &Demo, scope: Scope) -> Member {
    let mut user = demo.user(MemberRole::Buyer).clone();
    let customer = demo.customers[0].clone();
    user.memberships.get_mut(&customer.id).expect("a membership").scope = scope;
    let session = SessionId::new(jiff::Timestamp::UNIX_EPOCH, [1; 16]);
    Member::of(user, session, customer, demo.portal()).expect("a member")
}

/// Projects of the first customer, numbered from here on; at a place of it, or at none.
async fn some(
    store: &Store,
    (cloud, demo): (&Cloud, &Demo),
    counts: std::ops::Range<u32>,
    at: Option<usize>,
) {
    let owner = demo.signed_in(StaffRole::Owner);
    for count in counts {
        let project = Project {
            id: ProjectId::new(cloud.now(), cloud.entropy()),
            number: ProjectNumber { year: 2026, count },
            name: Line::parse(&format!("Project {count:03}")).expect("a line"),
            location: at.map(|at| demo.locations[at].1.id),
            ..demo.projects[1].clone()
        };
        let desk = store.desk_projects(&owner);
        desk.create(&demo.customers[0], &project, cloud.moment()).await.expect("written");
    }
    store.units().take();
}

#[tokio::test]
async fn pages_that_hold_none_of_a_members_are_skipped() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    some(&store, (&cloud, &demo), 1..4, Some(1)).await;
    some(&store, (&cloud, &demo), 4..64, None).await;
    some(&store, (&cloud, &demo), 64..66, Some(1)).await;
    let placed = member(&demo, Scope::Locations([demo.locations[1].1.id].into()));
    let own = store.own_projects(&placed);
    let names =
        |rows: &[store::ProjectRow]| -> Vec<String> { rows.iter().map(|row| row.name.clone()).collect() };
    let first = own.list(None).await?;
    assert_eq!(names(&first.rows), ["Project 065", "Project 064"]);
    let rest = own.list(first.next.as_ref()).await?;
    assert_eq!(
        names(&rest.rows),
        ["Project 003", "Project 002", "Project 001"],
        "two pages hold none of theirs"
    );
    assert!(rest.previous.is_some(), "it leads back");

    // Whoever sees none of the newest sees theirs on the first page all the same.
    some(&store, (&cloud, &demo), 66..110, Some(0)).await;
    store.units().take();
    let first = own.list(None).await?;
    assert_eq!(names(&first.rows), ["Project 065", "Project 064"]);
    assert_eq!(first.previous, None, "it is the first page");
    let Consumed { read, write } = store.units().take();
    assert!(read <= 4.0 && write == 0.0, "{read} {write}");

    let all = store.own_projects(&member(&demo, Scope::Company)).list(None).await?;
    assert_eq!((all.rows.len(), names(&all.rows)[0].as_str()), (20, "Project 109"));
    let none = store.own_projects(&member(&demo, Scope::Own)).list(None).await?;
    assert!(none.rows.is_empty() && none.next.is_none());
    Ok(())
}
