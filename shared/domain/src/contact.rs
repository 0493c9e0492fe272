//! People that can be reached: e-mail addresses, telephone numbers, contacts.

use crate::{ContactId, FieldErrors, FormData, Problem, text::Line};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// An e-mail address that mail can be sent to (RFC 5321), in lower case so that one person has one spelling.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EmailAddress(String);

impl EmailAddress {
    /// # Errors
    /// `error-required`, `error-email`.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let text = text.trim();
        if text.is_empty() {
            return Err(Problem::new("error-required"));
        }
        let options = email_address::Options::default()
            .without_display_text()
            .without_domain_literal()
            .with_required_tld();
        if !text.is_ascii() || text.contains(['"', '\\', '(', ')']) || text.len() > 254 {
            return Err(Problem::new("error-email"));
        }
        email_address::EmailAddress::parse_with_options(text, options)
            .map_err(|_| Problem::new("error-email"))?;
        Ok(Self(text.to_ascii_lowercase()))
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The one mailbox behind several spellings, for limits: what follows a plus is a tag, and Google Mail reads over
    /// dots.
    #[must_use]
    pub fn mailbox(&self) -> String {
        let (local, domain) = self.0.rsplit_once('@').unwrap_or((&self.0, ""));
        let local = local.split_once('+').map_or(local, |(name, _)| name);
        match domain {
            "gmail.com" | "googlemail.com" => format!("{}@gmail.com", local.replace('.', "")),
            _ => format!("{local}@{domain}"),
        }
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for EmailAddress {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        Self::parse(text)
    }
}

/// A telephone number as it was typed: digits and the usual signs between them, 6 to 15 digits (ITU-T E.164).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Phone(String);

impl Phone {
    /// The number, or `None` when nothing was typed.
    ///
    /// # Errors
    /// `error-phone`.
    pub fn optional(text: &str) -> Result<Option<Self>, Problem> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let known = text.chars().enumerate().all(|(i, c)| {
            c.is_ascii_digit() || matches!(c, ' ' | '-' | '.' | '/' | '(' | ')') || (c == '+' && i == 0)
        });
        if known && (6..=15).contains(&digits) && text.len() <= 40 {
            Ok(Some(Self(text.to_owned())))
        } else {
            Err(Problem::new("error-phone"))
        }
    }

    /// The number as typed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number for a `tel:` link: a leading plus and digits alone.
    #[must_use]
    pub fn dialled(&self) -> String {
        self.0.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
    }
}

/// Somebody to talk to about a piece of work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Their name.
    pub name: Line,
    /// Where mail reaches them.
    pub email: EmailAddress,
    /// Where a call reaches them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Phone>,
    /// The company they are with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company: Option<Line>,
}

impl Contact {
    /// Reads `{prefix}name`, `{prefix}email`, `{prefix}phone` and `{prefix}company`.
    pub fn parse(form: &FormData, prefix: &str, errors: &mut FieldErrors) -> Option<Self> {
        let field = |name: &str| format!("{prefix}{name}");
        let name = errors.take(&field("name"), Line::parse(form.get(&field("name"))));
        let email = errors.take(&field("email"), EmailAddress::parse(form.get(&field("email"))));
        let phone = errors.take(&field("phone"), Phone::optional(form.get(&field("phone"))));
        let company = errors.take(&field("company"), Line::optional(form.get(&field("company"))));
        Some(Self { name: name?, email: email?, phone: phone?, company: company? })
    }
}

/// Somebody at a customer who can be reached, beside its main contact. Whether they sign in is another matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactPerson {
    /// Their id.
    pub id: ContactId,
    /// Their name.
    pub name: Line,
    /// What they are there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<Line>,
    /// Where mail reaches them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<EmailAddress>,
    /// Where a call reaches them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Phone>,
}

impl ContactPerson {
    /// People that one customer can have.
    pub const MAX: u32 = 100;

    /// Reads `person-name`, `person-position`, `person-email` and `person-phone`; one of the last two there must be.
    #[must_use]
    pub fn parse(id: ContactId, form: &FormData, errors: &mut FieldErrors) -> Option<Self> {
        let name = errors.take("person-name", Line::parse(form.get("person-name")));
        let position = errors.take("person-position", Line::optional(form.get("person-position")));
        let typed = form.get("person-email").trim();
        let email = if typed.is_empty() { Ok(None) } else { EmailAddress::parse(typed).map(Some) };
        let email = errors.take("person-email", email);
        let phone = errors.take("person-phone", Phone::optional(form.get("person-phone")));
        if matches!((&email, &phone), (Some(None), Some(None))) {
            errors.add("person-email", Problem::new("error-reach"));
        }
        Some(Self { id, name: name?, position: position?, email: email?, phone: phone? })
    }

    /// Their fields by name.
    #[must_use]
    pub fn rows(&self) -> [(&'static str, String); 4] {
        let text = |line: Option<&Line>| line.map(Line::to_string).unwrap_or_default();
        [
            ("person-name", self.name.to_string()),
            ("person-position", text(self.position.as_ref())),
            ("person-email", self.email.as_ref().map(EmailAddress::to_string).unwrap_or_default()),
            ("person-phone", self.phone.as_ref().map(|one| one.as_str().to_owned()).unwrap_or_default()),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::EmailAddress;

    #[test]
    fn spellings_of_one_mailbox_are_one_mailbox() {
        let of = |text: &str| EmailAddress::parse(text).unwrap().mailbox();
        assert_eq!(of("Ada+1@example.com"), of("ada@example.com"));
        assert_eq!(of("a.d.a+x+y@googlemail.com"), of("ada@gmail.com"));
        assert_ne!(of("a.da@example.com"), of("ada@example.com"));
        assert_ne!(of("ada@example.com"), of("ada@example.org"));
    }
}
