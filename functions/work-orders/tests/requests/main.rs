//! A request as whoever asked follows it: by its public link, and at the portal.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod house;
mod life;
mod list;
mod own;
mod status;
mod watchers;
