//! What tests and the local machine stand on: a cloud in memory, a clock that moves when it is told to, and the demo
//! company.
//!
//! May know AWS's wire formats and the store. Is never part of a function.

mod authenticator;
mod clock;
mod cloud;
pub mod demo;
pub mod demo_documents;
mod demo_history;
mod demo_objects;
mod demo_plan;
mod demo_projects;
mod dynamodb;
mod events;
mod outside;
mod s3;
pub mod schema;
mod ses;
mod sqs;
mod story;
mod told;
mod wire;

pub use authenticator::Authenticator;
pub use clock::TestClock;
pub use cloud::{
    BUCKET, Cloud, FILE_QUEUE, Fault, IMPORT_QUEUE, INDEX_QUEUE, MAIL_QUEUE, PUBLIC_URL, Service, TABLE,
    UPLOADS_URL,
};
pub use outside::Answered;
pub use s3::{Object, PostRefused};
pub use ses::SentMail;
pub use told::{line, units_read, units_written};
