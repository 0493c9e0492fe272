//! The plan of a day and of a week: what it shows, what is planned in it, and what it costs.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod house;
mod planned;
mod shown;
