//! HTTP in and out, as callers see it.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod answers;
mod gates;
mod house;
