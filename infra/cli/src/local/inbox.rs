//! The mails that SES took: received over SMTP, kept in a file, shown on a page.

mod page;
mod smtp;

pub use page::serve;
pub use smtp::receive;

use crate::house;
use anyhow::{Context, Result};
use mail_parser::MessageParser;
use serde::{Deserialize, Serialize};
use std::{
    fs::{File, OpenOptions},
    io::Write,
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// One mail as it is kept.
#[derive(Clone, Serialize, Deserialize)]
pub struct Mail {
    /// Counts up from 1.
    pub id: u64,
    /// To whom.
    pub to: String,
    /// What it is about.
    pub subject: String,
    /// Its plain text.
    pub text: String,
    /// Its HTML.
    pub html: String,
    /// When it came, RFC 3339.
    pub at: String,
}

/// All mails, oldest first, and the file that they are in.
#[derive(Clone)]
pub struct Inbox(Arc<Mutex<Kept>>);

struct Kept {
    file: File,
    mails: Vec<Arc<Mail>>,
}

impl Inbox {
    /// Reads what earlier runs received. A last line that a killed run did not finish is dropped.
    pub fn open(data: &Path) -> Result<Self> {
        let path = data.join("inbox.jsonl");
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        let mails = text.lines().filter_map(|line| serde_json::from_str(line).ok()).map(Arc::new).collect();
        let mut file = OpenOptions::new()
            .create(true)
            .append(true)
            .open(&path)
            .with_context(|| format!("{} cannot be written", path.display()))?;
        if !text.is_empty() && !text.ends_with('\n') {
            file.write_all(b"\n")?;
        }
        Ok(Self(Arc::new(Mutex::new(Kept { file, mails }))))
    }

    /// Takes in a mail as it came over the wire.
    pub fn take(&self, envelope: &str, raw: &[u8]) -> Result<()> {
        let message = MessageParser::default().parse(raw).context("the mail cannot be read")?;
        let to = message.to().and_then(|to| to.first()).and_then(|to| to.address()).unwrap_or(envelope);
        let body = |text: Option<std::borrow::Cow<'_, str>>| text.unwrap_or_default().replace("\r\n", "\n");
        let mut kept = self.kept();
        let mail = Mail {
            id: kept.mails.last().map_or(1, |last| last.id + 1),
            to: to.to_owned(),
            subject: message.subject().unwrap_or_default().to_owned(),
            text: body(message.body_text(0)),
            html: body(message.body_html(0)),
            at: house::now().to_string(),
        };
        let line = format!("{}\n", serde_json::to_string(&mail)?);
        kept.file.write_all(line.as_bytes()).context("the mail cannot be kept")?;
        kept.mails.push(Arc::new(mail));
        Ok(())
    }

    /// The mails after an id, oldest first, to one address or to all.
    pub fn after(&self, id: u64, to: Option<&str>) -> Vec<Arc<Mail>> {
        let kept = self.kept();
        let from = kept.mails.partition_point(|mail| mail.id <= id);
        kept.mails[from..]
            .iter()
            .filter(|mail| to.is_none_or(|to| mail.to.eq_ignore_ascii_case(to)))
            .cloned()
            .collect()
    }

    /// One mail.
    pub fn mail(&self, id: u64) -> Option<Arc<Mail>> {
        let kept = self.kept();
        let index = kept.mails.binary_search_by_key(&id, |mail| mail.id).ok()?;
        Some(kept.mails[index].clone())
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
