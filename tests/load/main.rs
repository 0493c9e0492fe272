//! Sends the texts of a CSV file through the public form of a running portal, as guests, and reads every one
//! of them back from the desk. It knows nothing but the pages: what a browser sees is all it uses.

mod desk;
mod form;
mod guest;
mod inbox;
mod log;
mod options;
mod report;
mod rows;
mod run;

use clap::Parser;

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    run::run(options::Options::parse()).await
}
