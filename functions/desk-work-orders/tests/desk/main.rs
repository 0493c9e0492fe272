//! What staff do with work orders at the desk.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod day;
mod filters;
mod house;
mod life;
mod new;
mod report;
mod written;
