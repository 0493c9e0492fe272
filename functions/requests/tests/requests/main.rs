//! The form that asks for work, told as stories: of guests and of users.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod form;
mod house;
mod object;
mod own;
