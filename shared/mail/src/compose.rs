//! From a notice to the bytes of a message.

use askama::Template;
use domain::{Error, Result, mails::MailKind, notice::Outgoing};
use mail_builder::{
    MessageBuilder,
    headers::{address::Address, content_type::ContentType, message_id::MessageId, raw::Raw, url::URL},
};
use sha2::{Digest, Sha256};
use views::{
    Locale,
    calendar::{self, CalendarWords, calendar_file},
    mail::{Dress, Letter, LetterHtml, LetterText, greeted_name, one_line},
};

/// Longest name before an address, in characters.
const NAME_MAX: usize = 100;

/// A mail, ready to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// What stands in the list of mails.
    pub subject: String,
    /// The mail as plain text.
    pub text: String,
    /// The mail as HTML.
    pub html: String,
    /// All of it as a message (RFC 5322), headers included.
    pub raw: Vec<u8>,
}

/// Words a notice and packs it. The same notice to the same person always has the same `Message-ID` and
/// `Date`. `from` is the address that mail is sent from, `public_url` the deployment's own address, `dress` what the
/// portal puts into it today.
///
/// # Errors
/// [`Error::Internal`] when a template cannot be filled.
pub fn compose(outgoing: &Outgoing, from: &str, public_url: &str, dress: &Dress) -> Result<Message> {
    let letter = Letter::of(outgoing, public_url, dress);
    let text = LetterText { letter: &letter }.render().map_err(Error::internal)?;
    let html = LetterHtml { letter: &letter }.render().map_err(Error::internal)?;
    let to = Address::new_address(
        greeted_name(outgoing).map(|name| one_line(name, NAME_MAX)),
        outgoing.to.as_str(),
    );
    let mut message = MessageBuilder::new()
        .from(Address::new_address(Some(one_line(outgoing.sender.as_str(), NAME_MAX)), from))
        .to(to)
        .subject(letter.subject.as_str())
        .date(outgoing.event.made_at().as_second())
        .message_id(message_id(outgoing, from))
        .header("Content-Language", Raw::new(letter.lang))
        .header("Auto-Submitted", Raw::new("auto-generated"))
        .header("X-Auto-Response-Suppress", Raw::new("All"));
    if let Some(reply_to) = &outgoing.reply_to {
        message = message.reply_to(reply_to.as_str());
    }
    // One click in the reader's mail program turns this kind of mail off (RFC 8058).
    let kind = MailKind::of(&outgoing.notice);
    if let Some((choices, kind)) = dress.choices_address(public_url).zip(kind) {
        message = message
            .header("List-Unsubscribe", URL::new(format!("{choices}/{}", kind.as_str())))
            .header("List-Unsubscribe-Post", Raw::new("List-Unsubscribe=One-Click"));
    }
    if let Some(file) = calendar(outgoing) {
        let kind = ContentType::new(calendar::MEDIA_TYPE).attribute("method", calendar::METHOD);
        message = message.attachment(kind.attribute("charset", "utf-8"), calendar::FILE, file);
    }
    let raw =
        message.text_body(text.as_str()).html_body(html.as_str()).write_to_vec().map_err(Error::internal)?;
    Ok(Message { subject: letter.subject, text, html, raw })
}

/// What the reader's calendar is told, where the mail is about a visit.
fn calendar(outgoing: &Outgoing) -> Option<String> {
    let news = outgoing.notice.work_news()?;
    let words = CalendarWords {
        locale: Locale::of(outgoing.language),
        company: outgoing.sender.as_str(),
        email: outgoing.contact.as_ref().map(|contact| contact.email.as_str())?,
        work_type: &news.work_type,
    };
    Some(calendar_file(news.calendar.as_ref()?, words))
}

/// One per event and recipient, and nothing of the recipient's address can be read from it.
fn message_id(outgoing: &Outgoing, from: &str) -> MessageId<'static> {
    let digest = Sha256::digest(outgoing.to.as_str().as_bytes());
    let recipient: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let domain = from.rsplit_once('@').map_or("localhost", |(_, domain)| domain);
    MessageId::new(format!("{}.{recipient}@{domain}", outgoing.event))
}
