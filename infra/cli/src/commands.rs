//! The commands and their options.

use crate::{children::Children, house, local, say, template, tenant, test, tools};
use anyhow::{Context, Result, bail, ensure};
use clap::{Args, Parser, Subcommand};
use std::{
    path::PathBuf,
    process::{Command, ExitCode},
};

#[derive(Parser)]
#[command(
    name = "cargo portal",
    bin_name = "cargo portal",
    about = "Frontdesk on one machine, and its tests"
)]
struct Line {
    #[command(subcommand)]
    command: What,
}

#[derive(Subcommand)]
enum What {
    /// Serve the portal on this machine, with a demo company in it
    Up(Up),
    /// Run every check and test, or one layer of the tests
    Test {
        /// One of unit, contract, flows, access, stack, browser
        layer: Option<String>,
    },
    /// Make the watch router in Cargo.toml from infra/template.yaml
    Routes {
        /// Change nothing, fail when it differs
        #[arg(long)]
        check: bool,
    },
    /// The companies of a deployment
    Tenant {
        /// What to do
        #[command(subcommand)]
        command: Box<tenant::Tenant>,
    },
    /// Make the keys that a deployment needs
    Keys,
    /// Build the functions for AWS
    Build,
    /// Measure the functions next to a bare one, Node and Python
    Bench {
        /// Handed on to the bench
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        rest: Vec<String>,
    },
    /// Send the rows of a CSV file through the public form of a running portal
    Load {
        /// Handed on: FILE.csv --column NAME
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        rest: Vec<String>,
    },
}

/// Options of `up`.
#[derive(Args, Clone)]
pub struct Up {
    /// Port of the portal
    #[arg(long, default_value_t = 9000)]
    pub port: u16,
    /// Where everything is kept; target/portal when not given
    #[arg(long)]
    pub data: Option<PathBuf>,
    /// Throw away what was kept, begin anew
    #[arg(long)]
    pub fresh: bool,
    /// A parameter of infra/template.yaml, as NAME=VALUE; as often as needed
    #[arg(long = "set", value_name = "PARAMETER=VALUE")]
    pub set: Vec<String>,
}

/// Reads the line and does it. What goes wrong is said in one sentence with its causes, never as a trace.
pub fn run() -> ExitCode {
    match Line::parse().command.run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\n{error:#}.");
            ExitCode::FAILURE
        }
    }
}

impl What {
    fn run(self) -> Result<ExitCode> {
        match self {
            Self::Up(up) => wait_for(local::up(up)),
            Self::Test { layer } => wait_for(test::run(layer)),
            Self::Routes { check } => routes(check),
            Self::Tenant { command } => wait_for(command.run()),
            Self::Keys => local::keys::print().map(|()| ExitCode::SUCCESS),
            Self::Build => wait_for(build()),
            Self::Bench { rest } => tool_of_tests("bench", true, &rest),
            Self::Load { rest } => tool_of_tests("load", false, &rest),
        }
    }
}

fn wait_for<F: Future<Output = Result<()>>>(work: F) -> Result<ExitCode> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let done = runtime.block_on(work);
    runtime.shutdown_background();
    done.map(|()| ExitCode::SUCCESS)
}

fn routes(check: bool) -> Result<ExitCode> {
    let template = template::Template::read()?;
    if template::write_router(&template, check)? {
        say::note("The watch router in Cargo.toml is as the template says");
    } else if check {
        print!("{}", template::router(&template)?);
        bail!("The watch router in Cargo.toml is not what the template says: run `cargo portal routes`");
    } else {
        say::note("The watch router in Cargo.toml was made anew");
    }
    Ok(ExitCode::SUCCESS)
}

async fn build() -> Result<()> {
    let children = Children::new(&house::path("target/tools"))?;
    tools::python(&children, tools::check_machine()?).await?;
    let mut lambda = Command::new(house::tool("cargo-lambda"));
    lambda.args(["lambda", "build", "--release", "--arm64"]).env("PATH", house::search_path());
    for function in template::Template::read()?.functions()? {
        lambda.args(["--bin", &function.name]);
    }
    let status = lambda.current_dir(house::root()).status().context("cargo-lambda cannot be started")?;
    ensure!(status.success(), "The functions do not build; what the compiler says stands above");
    Ok(())
}

fn tool_of_tests(name: &str, release: bool, rest: &[String]) -> Result<ExitCode> {
    let mut cargo = Command::new("cargo");
    cargo.args(["run", "--bin", name]);
    if release {
        cargo.arg("--release");
    }
    let status = cargo.arg("--").args(rest).env("PATH", house::search_path()).status()?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
