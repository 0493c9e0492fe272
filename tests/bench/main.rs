//! Every function in release under one Runtime API, next to a Lambda that does nothing, to its bare database
//! calls, and to one page's work done in Node and in Python. Ratios count, not seconds: all of it is measured
//! in one run on one machine, against one database in memory.

mod builds;
mod cases;
mod growth;
mod house;
mod process;
mod runtime;
mod size;
mod table;

use anyhow::Result;
use clap::Parser;
use table::Table;
use tests::tree;

/// Measure the functions next to a bare one, Node and Python.
#[derive(Debug, Parser)]
#[command(name = "cargo portal bench")]
struct Options {
    /// These functions only; none named: all.
    functions: Vec<String>,
    /// Warm calls of each.
    #[arg(long, default_value_t = 500)]
    calls: usize,
    /// Cold starts of each.
    #[arg(long, default_value_t = 31)]
    colds: usize,
    /// Leave Node and Python out.
    #[arg(long)]
    no_peers: bool,
    /// Instead: import so many work orders, and open lists of ten, of some thousands and of all of them.
    #[arg(long)]
    rows: Option<usize>,
    /// Measure debug builds, to try the bench itself.
    #[arg(long)]
    debug: bool,
}

#[tokio::main]
async fn main() -> Result<()> {
    let options = Options::parse();
    if let Some(rows) = options.rows {
        return growth::measure(rows, options.calls, options.debug).await;
    }
    let all: Vec<String> = tree::folders("functions").into_iter().collect();
    let names = if options.functions.is_empty() { all } else { options.functions.clone() };
    let binaries = builds::functions(&names, options.debug)?;
    #[expect(clippy::disallowed_methods, reason = "the measured functions read the wall clock")]
    let house = house::House::open(jiff::Timestamp::now()).await?;
    let mut lambdas = Vec::new();
    for name in builds::OWN.iter().map(|name| (*name).to_owned()).chain(names) {
        lambdas.push(cases::function(&house, &binaries, &name).await?);
    }
    let mut measured = process::measure(&lambdas, options.colds, options.calls).await?;
    if !options.no_peers {
        // Apart from ours, for whose starts they would leave nothing in the processor's caches.
        let peers = [
            cases::peer(&house, "node", &["node", "index.cjs"], builds::node()?),
            cases::peer(&house, "python", &["python3", "bootstrap.py"], builds::python()?),
        ];
        measured.extend(process::measure(&peers, options.colds, options.calls).await?);
    }
    println!("{}", Table(measured));
    Ok(())
}
