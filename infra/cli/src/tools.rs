//! What has to be on the machine, and what is fetched into `target/tools` when it is not there yet.

mod compile;
mod install;
mod machine;

pub use compile::functions as compile_functions;
pub use install::{cargo_deny, python};
pub use machine::{browser, check as check_machine, free_port, lints, port_is_free};
