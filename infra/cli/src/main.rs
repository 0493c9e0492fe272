//! `cargo portal`: one machine, the tests, the keys, the first tenant of a deployment.

mod children;
mod commands;
mod house;
mod local;
mod say;
mod template;
mod tenant;
mod test;
mod tools;

fn main() -> std::process::ExitCode {
    commands::run()
}
