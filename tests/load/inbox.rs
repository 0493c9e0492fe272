//! The mails that were sent, as the inbox of `cargo portal up` shows them.

use crate::guest::number_in;
use anyhow::{Context, Result};
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
    to: To,
    #[serde(default)]
    subject: String,
    #[serde(default)]
    text: String,
}

/// One address, or several.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum To {
    One(String),
    Many(Vec<String>),
}

/// The confirmation mails to these guests, by their address.
pub async fn confirmations(client: &Client, inbox: &Url, run: &str) -> Result<HashMap<String, Confirmation>> {
    let url = inbox.join("messages.json")?;
    let answer =
        client.get(url.clone()).send().await.with_context(|| format!("there is no inbox at {url}"))?;
    let mails: Vec<Mail> =
        answer.error_for_status()?.json().await.context("the inbox does not answer in JSON")?;
    Ok(mails.into_iter().filter_map(|mail| confirmation(mail, run)).collect())
}

fn confirmation(mail: Mail, run: &str) -> Option<(String, Confirmation)> {
    let to = match mail.to {
        To::One(address) => address,
        To::Many(addresses) => addresses.into_iter().next()?,
    };
    let bare = to.rsplit('<').next().unwrap_or(&to).trim_end_matches('>').trim().to_owned();
    if !bare.starts_with(run) {
        return None;
    }
    let link = mail.text.split_whitespace().find(|word| word.contains("/l/confirmations/"))?;
    let number = number_in(&mail.subject).or_else(|| number_in(&mail.text))?;
    Some((bare, Confirmation { number, link: link.trim_matches(['<', '>', '(', ')']).parse().ok()? }))
}
