//! A guest: opens the form, fills it in, sends it; later follows the link of the mail.

use crate::form::{Form, selector};
use anyhow::{Context, Result, bail, ensure};
use reqwest::{Client, StatusCode, Url, header};
use scraper::Html;
use std::time::{Duration, Instant};

/// How often a guest sends again when the portal says that it is busy.
const TRIES: u32 = 6;

/// What became of a sent form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sent {
    /// It was taken. Its number is in the mail.
    Taken,
    /// It was given back, with the first thing to mend.
    Refused(String),
}

/// One sending, and how long its calls took.
#[derive(Debug, Clone)]
pub struct Sending {
    /// What became of it.
    pub sent: Sent,
    /// From asking for the form until it was there.
    pub form: Duration,
    /// From sending until the answer.
    pub answer: Duration,
    /// How often it was sent again because the portal was busy.
    pub again: u32,
}

/// Finds the form itself, where the address leads to a choice of work types: `other` when there is such a
/// type, else the first.
pub async fn find_form(client: &Client, url: &Url) -> Result<Url> {
    let (page, _) = open(client, url).await?;
    if page.select(&selector("textarea[name=description]")).next().is_some() {
        return Ok(url.clone());
    }
    let links: Vec<String> = page
        .select(&selector("main a[href*='type=']"))
        .filter_map(|link| link.value().attr("href").map(str::to_owned))
        .collect();
    let other = links.iter().find(|href| href.ends_with("type=other")).or(links.first());
    let choices: Vec<String> = page
        .select(&selector("[name=type]"))
        .filter_map(|choice| choice.value().attr("value").map(str::to_owned))
        .collect();
    let choice = choices.iter().find(|value| *value == "other").or(choices.first());
    let mut found = url.clone();
    match (other, choice) {
        (Some(href), _) => found = url.join(href)?,
        (None, Some(kind)) => drop(found.query_pairs_mut().append_pair("type", kind)),
        (None, None) => bail!("{url} is neither a form nor a choice of work types"),
    }
    Ok(found)
}

/// Sends one text as a new guest with this mail address.
pub async fn send(client: &Client, url: &Url, email: &str, text: &str) -> Result<Sending> {
    let started = Instant::now();
    let (page, address) = open(client, url).await?;
    let mut form = Form::find(&page, &address, "textarea[name=description]")?;
    drop(page);
    let form_time = started.elapsed();
    form.set("email", email);
    form.set("description", text);
    for again in 0..TRIES {
        let started = Instant::now();
        let answer = form.post(client).send().await.context("sending the form")?;
        let (status, answer_time) = (answer.status(), started.elapsed());
        let wait =
            answer.headers().get(header::RETRY_AFTER).and_then(|value| value.to_str().ok()?.parse().ok());
        let body = answer.text().await?;
        let sending = |sent| Sending { sent, form: form_time, answer: answer_time, again };
        match status {
            StatusCode::SEE_OTHER => return Ok(sending(Sent::Taken)),
            StatusCode::UNPROCESSABLE_ENTITY => return Ok(sending(Sent::Refused(first_problem(&body)))),
            StatusCode::SERVICE_UNAVAILABLE => {
                tokio::time::sleep(Duration::from_secs(wait.unwrap_or(1))).await;
            }
            StatusCode::TOO_MANY_REQUESTS => bail!(
                "the portal takes no more requests from here: {}. Raise LimitPerNetwork for this run",
                first_problem(&body)
            ),
            other => bail!("the form was answered with {other}: {}", first_problem(&body)),
        }
    }
    bail!("the portal is still busy after {TRIES} tries")
}

/// Follows the link of a confirmation mail and presses its button.
pub async fn confirm(client: &Client, link: &Url) -> Result<()> {
    let (page, address) = open(client, link).await?;
    let form = Form::find(&page, &address, "button")?;
    drop(page);
    for _ in 0..TRIES {
        let answer = form.post(client).send().await.context("confirming")?;
        match answer.status() {
            StatusCode::SEE_OTHER => return Ok(()),
            StatusCode::SERVICE_UNAVAILABLE => tokio::time::sleep(Duration::from_secs(1)).await,
            other => bail!("confirming was answered with {other}"),
        }
    }
    bail!("the portal is still busy after {TRIES} tries")
}

/// A page, and the address it was found at.
pub async fn open(client: &Client, url: &Url) -> Result<(Html, Url)> {
    let answer = client.get(url.clone()).send().await.with_context(|| format!("nobody answers at {url}"))?;
    let (status, address) = (answer.status(), answer.url().clone());
    let body = answer.text().await?;
    ensure!(status.is_success(), "{url} was answered with {status}: {}", first_problem(&body));
    Ok((Html::parse_document(&body), address))
}

/// The first number of a record in a text.
pub fn number_in(text: &str) -> Option<String> {
    let at = text.find("WO-")?;
    let number: String = text[at..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    Some(number)
}

/// What a page says is wrong: the first line of its error summary, else its heading.
fn first_problem(body: &str) -> String {
    let page = Html::parse_document(body);
    let said = ["[data-error-summary] li", ".error-text", "h1"].into_iter().find_map(|part| {
        let element = page.select(&selector(part)).next()?;
        Some(element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" "))
    });
    said.unwrap_or_else(|| "no reason".to_owned())
}
