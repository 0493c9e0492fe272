//! What a function is told from outside: its variables, its AWS settings and its log.
//!
//! This is the only room that reads `std::env`. It knows names of variables and what each must look like,
//! and nothing of what the values are used for.

mod aws;
mod env;
mod log;
mod trust;

pub use aws::aws;
pub use env::{Env, Missing};
pub use log::log;
