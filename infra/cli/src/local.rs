//! The portal on one machine: a table, a cloud, the functions, and what carries events between them.

mod bucket;
mod cloud;
mod inbox;
pub mod keys;
mod pattern;
mod pump;
mod seed;
mod table;
mod watch;

use crate::{
    children::{self, Children},
    commands::Up,
    house, say,
    template::{Function, Template, Values},
    tools,
};
use anyhow::{Context, Result, bail, ensure};
use std::{collections::BTreeMap, fs::File, path::Path, sync::Arc};
use tokio::signal::unix::{SignalKind, signal};

/// The region that the local cloud believes to be in.
const REGION: &str = "eu-central-1";
/// The account that the local cloud believes to be.
const ACCOUNT: &str = "000000000000";
/// The address that mails of the demo come from.
const MAIL_FROM: &str = "portal@demo.example";

/// Serves until Ctrl-C, SIGTERM or the end of a child, then ends every child.
pub async fn up(options: Up) -> Result<()> {
    let mut interrupted = signal(SignalKind::interrupt())?;
    let mut terminated = signal(SignalKind::terminate())?;
    let data = match &options.data {
        Some(data) => std::path::absolute(data)?,
        None => house::path("target/portal"),
    };
    std::fs::create_dir_all(&data).with_context(|| format!("{} cannot be made", data.display()))?;
    let _alone = lock(&data)?;
    children::end_stale(&data).await?;
    ensure!(
        tools::port_is_free(options.port),
        "Port {0} is in use: end what listens there, or choose another with `--port`",
        options.port
    );
    if options.fresh {
        clear(&data)?;
    }
    let children = Arc::new(Children::new(&data)?);
    let served = tokio::select! {
        served = serve(&options, &data, &children) => served,
        _ = interrupted.recv() => Ok(()),
        _ = terminated.recv() => Ok(()),
    };
    children.end().await;
    served
}

async fn serve(options: &Up, data: &Path, children: &Arc<Children>) -> Result<()> {
    let template = Template::read()?;
    let parameters = parameters(options, &template, data)?;
    let functions = template.functions()?;
    let python = tokio::task::spawn_blocking(tools::check_machine).await??;
    tools::python(children, python).await?;

    let names: Vec<String> = functions.iter().map(|function| function.name.clone()).collect();
    let built = tools::compile_functions(children, &names);
    let inbox = inbox::Inbox::open(data)?;
    let smtp = inbox::receive(inbox.clone()).await?;
    let cloud = cloud::start(children, data, smtp, &parameters);
    let (cloud, built) = tokio::join!(cloud, built);
    built?;
    let cloud = cloud?;
    let table = table::Table::open(data, &parameters["Stage"])?;
    let dynamodb = table.serve().await?;

    let mut values = Values { parameters, outputs: cloud.outputs.clone() };
    table.outputs(&mut values.outputs);
    let endpoints = watch::Endpoints { cloud: cloud.endpoint.clone(), dynamodb };
    let demo = seed::demo(&table, &cloud, &endpoints).await?;
    let gateway = watch::Gateway { port: options.port, data: data.to_owned() };
    tokio::select! {
        started = gateway.start(children, &functions, &values, &endpoints) => started?,
        ended = children.watch_over() => ended?,
    }
    pump::start(pump::Parts {
        functions: functions.into_iter().map(|function| (function.name.clone(), function)).collect(),
        invoker: pump::Invoker::new(options.port)?,
        table,
        cloud,
        data: data.to_owned(),
    })
    .await?;
    let inbox_port = inbox::serve(inbox, options.port).await?;
    println!("Portal ready: http://127.0.0.1:{}/p/{}/request", options.port, demo.slug);
    println!("Desk: http://127.0.0.1:{}/desk  ({} / {})", options.port, demo.email, demo.password);
    println!(
        "Sign in: http://127.0.0.1:{}/p/{}/sign-in  ({}; the mail is in the inbox)",
        options.port, demo.slug, demo.user
    );
    println!("Inbox: http://127.0.0.1:{inbox_port}/inbox");
    children.watch_over().await
}

/// Holds the data for this process alone; the system lets go of it when the process ends, however it does.
fn lock(data: &Path) -> Result<File> {
    let path = data.join("lock");
    let file = File::create(&path).with_context(|| format!("{} cannot be made", path.display()))?;
    if file.try_lock().is_err() {
        bail!(
            "A portal with the data in {} runs already: end it, or choose another `--data`",
            data.display()
        );
    }
    Ok(file)
}

/// Removes what a portal left in its folder, and nothing that it did not make.
fn clear(data: &Path) -> Result<()> {
    for name in
        ["table.sqlite", "table.sqlite-wal", "table.sqlite-shm", "inbox.jsonl", "settled", "keys.json"]
    {
        let path = data.join(name);
        if path.exists() {
            std::fs::remove_file(&path).with_context(|| format!("{} cannot be removed", path.display()))?;
        }
    }
    for name in ["objects", "logs"] {
        let path = data.join(name);
        if path.exists() {
            std::fs::remove_dir_all(&path)
                .with_context(|| format!("{} cannot be removed", path.display()))?;
        }
    }
    Ok(())
}

/// The template's parameters for this machine: its defaults, ours, and those of the command line.
fn parameters(options: &Up, template: &Template, data: &Path) -> Result<BTreeMap<String, String>> {
    let known = template.parameters();
    let keys = keys::Keys::kept_in(data)?;
    let mut values: BTreeMap<String, String> =
        known.iter().filter_map(|(name, default)| Some((name.clone(), default.clone()?))).collect();
    values.extend([
        ("Stage".to_owned(), "local".to_owned()),
        ("PublicUrl".to_owned(), format!("http://127.0.0.1:{}", options.port)),
        ("MailFrom".to_owned(), MAIL_FROM.to_owned()),
    ]);
    values.extend(keys.parameters());
    for set in &options.set {
        let (name, value) =
            set.split_once('=').with_context(|| format!("`--set {set}` is not NAME=VALUE"))?;
        if !known.iter().any(|(known, _)| known == name) {
            let names: Vec<&str> = known.iter().map(|(name, _)| name.as_str()).collect();
            bail!("infra/template.yaml has no parameter {name}; it has {}", names.join(", "));
        }
        values.insert(name.to_owned(), value.to_owned());
    }
    say::note(&format!("Data in {}", data.display()));
    Ok(values)
}

/// Functions by their name.
type Functions = BTreeMap<String, Function>;
