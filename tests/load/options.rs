//! What can be said on the command line.

use clap::Parser;
use reqwest::Url;
use std::path::PathBuf;

/// Send the texts of a CSV file through the public form of a running portal, and read them back at the desk.
///
/// The portal's limits hold here too: for many rows start it with its deployment parameters LimitPerNetwork
/// raised and FormMinimumAge at 0.
#[derive(Debug, Parser)]
#[command(name = "cargo portal load")]
pub struct Options {
    /// The file, in UTF-8, with a line of column names.
    pub file: PathBuf,
    /// The column with the texts.
    #[arg(long)]
    pub column: String,
    /// The public form.
    #[arg(long, default_value = "http://127.0.0.1:9000/p/demo/request")]
    pub url: Url,
    /// The page of mails that were sent, as `cargo portal up` prints it.
    #[arg(long, default_value = "http://127.0.0.1:9001/inbox")]
    pub inbox: Url,
    /// Guests at a time.
    #[arg(long, default_value_t = 16)]
    pub concurrency: usize,
    /// The first so many rows only.
    #[arg(long)]
    pub rows: Option<usize>,
    /// Who signs in at the desk.
    #[arg(long, default_value = "owner@noordlift.example")]
    pub staff: String,
    /// With this password.
    #[arg(long, default_value = "noordlift-demo-2026")]
    pub password: String,
    /// The folder of the portal's logs, to count units from.
    #[arg(long, default_value = "target/portal/logs")]
    pub logs: PathBuf,
}
