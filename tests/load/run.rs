//! The run: send, confirm, read back, report.

use crate::{
    desk, guest,
    guest::Sent,
    inbox::{self, Confirmation},
    log::Logs,
    options::Options,
    report::Report,
    rows,
};
use anyhow::{Context, Result, bail, ensure};
use futures_util::{StreamExt, TryStreamExt, stream};
use indicatif::{ProgressBar, ProgressStyle};
use reqwest::{Client, Url, header, redirect::Policy};
use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

/// For so long a mail may keep everybody waiting.
const PATIENCE: Duration = Duration::from_secs(120);

/// A row that the portal took.
struct Row {
    place: usize,
    email: String,
}

pub async fn run(options: Options) -> Result<()> {
    let texts = rows::read(&options.file, &options.column)?;
    let texts = &texts[..options.rows.unwrap_or(texts.len()).min(texts.len())];
    ensure!(!texts.is_empty(), "{} has no rows", options.file.display());
    let (client, logs) = (client()?, Logs::begin(&options.logs)?);
    let mut report = Report { rows: texts.len(), ..Report::default() };
    let run = format!("load-{}-", tag()?);
    let taken = send(&client, &options, &run, texts, &mut report).await?;
    let numbers = confirm(&client, &options, &run, &taken, &mut report).await?;
    read_back(&client, &options, texts, &taken, &numbers, &mut report).await?;
    report.units = logs.units()?;
    println!("{report}");
    if report.all_found() { Ok(()) } else { bail!("not every row came through") }
}

fn client() -> Result<Client> {
    let english =
        header::HeaderMap::from_iter([(header::ACCEPT_LANGUAGE, header::HeaderValue::from_static("en"))]);
    let client = Client::builder()
        .redirect(Policy::none())
        .cookie_store(true)
        .default_headers(english)
        .timeout(Duration::from_secs(60))
        .build()?;
    Ok(client)
}

/// Tells this run's guests from those of runs before.
fn tag() -> Result<String> {
    let mut bytes = [0; 4];
    getrandom::fill(&mut bytes).map_err(|error| anyhow::anyhow!("no randomness: {error}"))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn bar(length: usize, what: &'static str) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg:<12} {bar:40} {pos}/{len} {per_sec:.0} {eta} left");
    let bar = ProgressBar::new(length as u64).with_message(what);
    if let Ok(style) = style { bar.with_style(style) } else { bar }
}

async fn send(
    client: &Client,
    options: &Options,
    run: &str,
    texts: &[String],
    report: &mut Report,
) -> Result<Vec<Row>> {
    let form = guest::find_form(client, &options.url).await?;
    let (form, bar) = (&form, &bar(texts.len(), "Sending"));
    let started = Instant::now();
    let sendings: Vec<_> = stream::iter(texts.iter().enumerate())
        .map(|(place, text)| async move {
            let email = format!("{run}{}@example.com", place + 1);
            let sending = guest::send(client, form, &email, text).await;
            bar.inc(1);
            Ok::<_, anyhow::Error>((place, email, sending.with_context(|| format!("row {}", place + 1))?))
        })
        .buffer_unordered(options.concurrency.max(1))
        .try_collect()
        .await?;
    report.sending_time = started.elapsed();
    bar.finish();
    let mut taken = Vec::new();
    for (place, email, sending) in sendings {
        match &sending.sent {
            Sent::Taken => taken.push(Row { place, email }),
            Sent::Refused(_) if texts[place].trim().is_empty() => report.empty += 1,
            Sent::Refused(reason) => report.refused.push((place + 1, reason.clone())),
        }
        report.sendings.push(sending);
    }
    Ok(taken)
}

/// Follows every confirmation mail's link, as the mails come in. Answers with the number of each guest.
async fn confirm(
    client: &Client,
    options: &Options,
    run: &str,
    taken: &[Row],
    report: &mut Report,
) -> Result<HashMap<String, String>> {
    let bar = bar(taken.len(), "Confirming");
    let (started, mut last) = (Instant::now(), Instant::now());
    let (mut numbers, mut seen): (HashMap<String, String>, u64) = (HashMap::new(), 0);
    while numbers.len() < taken.len() {
        let mut mails = inbox::confirmations(client, &options.inbox, run, &mut seen).await?;
        mails.retain(|email, _| !numbers.contains_key(email));
        if mails.is_empty() {
            ensure!(
                last.elapsed() < PATIENCE,
                "{} confirmation mails never came",
                taken.len() - numbers.len()
            );
            tokio::time::sleep(Duration::from_millis(500)).await;
            continue;
        }
        let confirmed: Vec<(String, Confirmation)> = stream::iter(mails)
            .map(|(email, mail)| async move {
                guest::confirm(client, &mail.link).await.with_context(|| mail.number.clone())?;
                Ok::<_, anyhow::Error>((email, mail))
            })
            .buffer_unordered(options.concurrency.max(1))
            .inspect_ok(|_| bar.inc(1))
            .try_collect()
            .await?;
        numbers.extend(confirmed.into_iter().map(|(email, mail)| (email, mail.number)));
        last = Instant::now();
    }
    bar.finish();
    report.confirmed = numbers.len();
    report.confirming_time = started.elapsed();
    Ok(numbers)
}

async fn read_back(
    client: &Client,
    options: &Options,
    texts: &[String],
    taken: &[Row],
    numbers: &HashMap<String, String>,
    report: &mut Report,
) -> Result<()> {
    desk::sign_in(client, &options.url, &options.staff, &options.password).await?;
    let leafing = bar(taken.len(), "Leafing");
    let queue =
        desk::queue(client, &options.url, |seen| leafing.set_position(seen.min(taken.len()) as u64)).await?;
    leafing.finish();
    let reading = &bar(taken.len(), "Reading");
    let found: Vec<(usize, Option<String>)> = stream::iter(taken)
        .map(|row| {
            let record: Option<Url> = numbers.get(&row.email).and_then(|number| queue.get(number)).cloned();
            async move {
                let shown = match record {
                    Some(record) => desk::description(client, &record).await?,
                    None => None,
                };
                reading.inc(1);
                Ok::<_, anyhow::Error>((row.place, shown))
            }
        })
        .buffer_unordered(options.concurrency.max(1))
        .try_collect()
        .await?;
    reading.finish();
    for (place, shown) in found {
        match shown {
            Some(shown) if shown == texts[place] => report.same += 1,
            Some(shown) => report.different.push((place + 1, texts[place].clone(), shown)),
            None => report.lost.push(place + 1),
        }
    }
    Ok(())
}
