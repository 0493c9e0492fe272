//! The mails that were sent, as the inbox of `cargo portal up` shows them.

use crate::guest::number_in;
use anyhow::{Context, Result, anyhow};
use reqwest::{Client, Url};
use serde::Deserialize;
use std::collections::HashMap;

/// A confirmation mail: which request it is about, and its link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    /// The request's number.
    pub number: String,
    /// Where it is confirmed.
    pub link: Url,
}

#[derive(Debug, Deserialize)]
struct Mail {
    id: u64,
    to: String,
    #[serde(default)]
    subject: String,
    #[serde(default)]
    text: String,
}

/// The confirmation mails to this run's guests that came after the mail `seen`, by address. Moves `seen` on.
pub async fn confirmations(
    client: &Client,
    inbox: &Url,
    run: &str,
    seen: &mut u64,
) -> Result<HashMap<String, Confirmation>> {
    let mut url = inbox.clone();
    url.path_segments_mut()
        .map_err(|()| anyhow!("{inbox} is no inbox"))?
        .pop_if_empty()
        .push("messages.json");
    url.query_pairs_mut().append_pair("after", &seen.to_string());
    let answer = client.get(url).send().await.with_context(|| format!("there is no inbox at {inbox}"))?;
    let mails: Vec<Mail> =
        answer.error_for_status()?.json().await.context("the inbox does not answer in JSON")?;
    *seen = mails.iter().map(|mail| mail.id).max().unwrap_or(*seen).max(*seen);
    Ok(mails.iter().filter_map(|mail| confirmation(mail, run)).collect())
}

fn confirmation(mail: &Mail, run: &str) -> Option<(String, Confirmation)> {
    if !mail.to.starts_with(run) {
        return None;
    }
    let link = mail.text.split_whitespace().find(|word| word.contains("/l/confirmations/"))?;
    let number = number_in(&mail.subject).or_else(|| number_in(&mail.text))?;
    Some((
        mail.to.clone(),
        Confirmation { number, link: link.trim_matches(['<', '>', '(', ')']).parse().ok()? },
    ))
}
