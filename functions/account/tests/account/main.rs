//! What users look after themselves, told as stories.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod company;
mod data;
mod house;
mod lost;
mod own;
mod passwords;
mod users;
mod views;
