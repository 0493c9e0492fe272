//! The table. Every call says on whose behalf it is made: there is no way to ask for a record without a
//! principal, a checked link, or a deliberate word such as [`Store::setup`].
//!
//! May know DynamoDB and `domain`. Knows no pages, no HTTP, no clock: the time is an argument. What comes out
//! are `domain`'s types, and what fails is `domain`'s error.

mod accounts;
mod activity;
mod addresses;
mod challenges;
mod change_requests;
mod choices;
mod colleagues;
mod company;
mod counts;
mod customers;
mod deliveries;
mod desk_staff;
mod documents;
mod entity;
mod error;
mod factors;
mod found;
mod imports;
mod indexing;
mod invitations;
mod inviting;
pub mod keys;
mod lately;
mod limits;
mod links;
mod members;
mod objects;
mod outbox;
mod packed;
mod page;
mod parts;
mod pictures;
mod portals;
mod projects;
mod reminders;
mod resets;
mod scatter;
mod seeming;
mod settings;
mod setup;
mod staff;
mod store;
mod tenants;
mod transaction;
mod tries;
mod units;
mod uploads;
mod users;
mod views;
mod work_orders;

pub use accounts::{Accounts, News, Stored};
pub use activity::{Activities, Period};
pub use challenges::{Answered, Challenges};
pub use change_requests::{ChangeRecord, ChangeRow, DeskChangeRequests};
pub use choices::{Known, PersonChoices};
pub use company::{Company, CompanyRecord};
pub use counts::StageCounts;
pub use customers::{CustomerPart, CustomerRecord, CustomerRow, Customers, DeskCustomers, Meant};
pub use deliveries::{Claim, Deliveries, LEASE, Suppression};
pub use desk_staff::{DeskStaff, StaffRecord};
pub use documents::{DeskDocuments, DocumentIndex, OwnDocuments, ProjectIndex};
pub use factors::{Factor, Taken};
pub use found::Found;
pub use imports::Imports;
pub use invitations::{Introduction, Invitations, Invited};
pub use limits::{Limit, Limits};
pub use links::FoundLink;
pub use links::Links;
pub use members::{MemberRow, Members};
pub use objects::{DeskObjects, DueObject, Labelled, ObjectIndex, ObjectRow, OwnObjects};
pub use outbox::Outbox;
pub use page::{Page, PageToken};
pub use pictures::Picture;
pub use portals::{PortalRow, Portals};
pub use projects::{DeskProjects, OwnProjects, ProjectRow};
pub use reminders::{DueReminder, Reminders};
pub use resets::Resets;
pub use settings::DeskPortals;
pub use setup::{Setup, Tenant};
pub use staff::{Colleague, StaffRow};
pub use store::Store;
pub use tenants::Tenants;
pub use tries::Tries;
pub use units::{Consumed, Units};
pub use uploads::{Settled, Uploads};
pub use views::{Seen, Views};
pub use work_orders::{
    AskingStore, DeskStore, Follower, FoundRow, Glance, ImportedWorkOrders, OpenRecord, OwnWorkOrders,
    Record, Submitted, VisitAhead, WorkCounts, WorkOrderFilter, WorkOrderIndex, WorkOrderRow,
};
