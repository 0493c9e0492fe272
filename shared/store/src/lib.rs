//! The table. Every call says on whose behalf it is made: there is no way to ask for a record without a
//! principal, a checked link, or a deliberate word such as [`Store::setup`].
//!
//! May know DynamoDB and `domain`. Knows no pages, no HTTP, no clock: the time is an argument. What comes out
//! are `domain`'s types, and what fails is `domain`'s error.

mod counts;
mod customers;
mod deliveries;
mod entity;
mod error;
pub mod keys;
mod limits;
mod links;
mod outbox;
mod packed;
mod page;
mod portals;
mod setup;
mod sign_in;
mod staff;
mod store;
mod transaction;
mod units;
mod uploads;
mod work_orders;

pub use counts::StageCounts;
pub use deliveries::{Claim, Deliveries, LEASE, Suppression};
pub use limits::Limit;
pub use links::Links;
pub use outbox::Outbox;
pub use page::{Page, PageToken};
pub use portals::Portals;
pub use setup::{Setup, Tenant};
pub use sign_in::SignIn;
pub use store::Store;
pub use units::{Consumed, Units};
pub use uploads::{Settled, Uploads};
pub use work_orders::{DeskStore, GuestStore, LinkStore, Record, Submitted, WorkOrderFilter, WorkOrderRow};
