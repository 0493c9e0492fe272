//! What tests of a function stand in: a [`House`] with the function and the demo company in it, a [`Door`] that
//! requests go through, [`Browser`]s that hold cookies, the [`Answer`]s and the [`Fields`] of their forms. What both
//! sides have alike is told once: [`OwnAccount`].
//!
//! May know everything below the functions. Is never part of one.

mod answer;
mod browser;
mod door;
mod fields;
mod house;
mod looking;
mod own;
mod page;
mod pairs;
mod requests;

pub use answer::Answer;
pub use browser::Browser;
pub use door::Door;
pub use fields::{Attached, Fields};
pub use house::{House, Parts, session_cookie};
pub use looking::{Looking, look};
pub use own::OwnAccount;
pub use page::{count, text, texts};
pub use pairs::take_as_long;
