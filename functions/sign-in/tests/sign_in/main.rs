//! Customers' users getting in and out, over a cloud in memory.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod alike;
mod codes;
mod companies;
mod house;
mod invitations;
mod mails;
mod passwords;
mod sessions;
mod timing;
mod views;
