//! Mail: packs what a notice says into a message (RFC 5322, MIME) and hands it to SES.
//!
//! The words and the look are `views`' business. Whether a mail was sent before, and whether an address may
//! still be written to, is asked by whoever calls; nothing here remembers anything.

mod compose;
mod mailer;

pub use compose::{Message, compose};
pub use mailer::{Mailer, Sending, Sent};
pub use views::mail::Dress;
