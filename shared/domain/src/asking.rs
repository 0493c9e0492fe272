//! Who asks for work at a portal, and what its form asks of them: the same form serves guests and users, each by rules of
//! their own.

use crate::{
    Problem, Translated,
    file::FilePolicy,
    portal::{Portal, Slug, Terms},
    work_type::WorkType,
};
use serde::{Deserialize, Serialize};

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Asker {
    /// Somebody without an account.
    Guest,
    /// A customer's user, signed in.
    User,
}

/// Whether a part of the form is asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Asking {
    /// It does not stand in the form.
    Never,
    /// It may stay empty.
    #[default]
    Optional,
    /// It has to be filled in.
    Required,
}

impl Asking {
    /// Every rule.
    pub const ALL: [Self; 3] = [Self::Never, Self::Optional, Self::Required];

    /// The word in forms and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Optional => "optional",
            Self::Required => "required",
        }
    }

    /// The rule of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.as_str() == word)
    }

    /// What was typed, as far as it is asked for.
    ///
    /// # Errors
    /// `error-required` where it is missing.
    pub fn of<T>(self, typed: Option<T>) -> Result<Option<T>, Problem> {
        match (self, typed) {
            (Self::Never, _) => Ok(None),
            (Self::Required, None) => Err(Problem::new("error-required")),
            (_, typed) => Ok(typed),
        }
    }
}

/// Rules of the form for users: what the setting "New requests" says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UserRequests {
    /// Whether their telephone number is asked for.
    pub phone: Asking,
    /// Whether their own reference is asked for: the number of their purchase order, for instance.
    pub reference: Asking,
    /// Whether days that suit are asked for, with work types that ask for them.
    pub dates: Asking,
    /// Whether they may name another address than their company's.
    pub other_address: bool,
    /// Whether "on behalf of somebody else" is offered.
    pub on_behalf: bool,
    /// Whether files may be sent along.
    pub attachments: bool,
    /// How many and how large.
    pub files: FilePolicy,
    /// Terms; none: nothing to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terms: Option<Terms>,
    /// Whether they have to be accepted.
    pub accept_terms: bool,
}

impl Default for UserRequests {
    fn default() -> Self {
        Self {
            phone: Asking::Optional,
            reference: Asking::Optional,
            dates: Asking::Optional,
            other_address: true,
            on_behalf: true,
            attachments: true,
            files: FilePolicy::default(),
            terms: None,
            accept_terms: true,
        }
    }
}

/// A way into the form with an entry and an address of its own: service, a fault, a quote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestFlow {
    /// The word in its address.
    pub slug: Slug,
    /// What people read.
    pub name: Translated,
    /// Keys of the work types in it.
    pub work_types: Vec<String>,
}

/// What the form asks of one sort of people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormRules<'a> {
    /// Their telephone number.
    pub phone: Asking,
    /// Their own reference.
    pub reference: Asking,
    /// Days that suit, with work types that ask for them.
    pub dates: Asking,
    /// Whether "on behalf of somebody else" is offered.
    pub on_behalf: bool,
    /// Whether files may be sent along.
    pub attachments: bool,
    /// How many and how large.
    pub files: FilePolicy,
    /// Terms to read.
    pub terms: Option<&'a Terms>,
    /// Whether they have to be accepted.
    pub accept_terms: bool,
}

impl WorkType {
    /// Whether somebody of this sort may ask for it.
    #[must_use]
    pub const fn is_open_to(&self, asker: Asker) -> bool {
        match asker {
            Asker::Guest => self.open_to_guests,
            Asker::User => self.open_to_users,
        }
    }
}

impl Portal {
    /// What its form asks of somebody.
    #[must_use]
    pub const fn form_rules(&self, asker: Asker) -> FormRules<'_> {
        let (guests, users) = (&self.guests, &self.requests);
        match asker {
            Asker::Guest => FormRules {
                phone: Asking::Optional,
                reference: Asking::Never,
                dates: Asking::Optional,
                on_behalf: guests.on_behalf,
                attachments: guests.attachments,
                files: guests.files,
                terms: guests.terms.as_ref(),
                accept_terms: true,
            },
            Asker::User => FormRules {
                phone: users.phone,
                reference: users.reference,
                dates: users.dates,
                on_behalf: users.on_behalf,
                attachments: users.attachments,
                files: users.files,
                terms: users.terms.as_ref(),
                accept_terms: users.accept_terms,
            },
        }
    }

    /// Every work type that somebody may ask for.
    pub fn open_work_types(&self, asker: Asker) -> impl Iterator<Item = &WorkType> {
        self.work_types.iter().filter(move |work_type| work_type.is_open_to(asker))
    }

    /// The work type of a key, if somebody may ask for it.
    #[must_use]
    pub fn open_work_type(&self, asker: Asker, key: &str) -> Option<&WorkType> {
        self.open_work_types(asker).find(|work_type| work_type.key == key)
    }

    /// The ways into the form that lead somebody to any work type.
    pub fn open_flows(&self, asker: Asker) -> impl Iterator<Item = &RequestFlow> {
        self.flows.iter().filter(move |flow| self.flow_work_types(asker, flow).next().is_some())
    }

    /// The way of a word, if it leads somebody anywhere.
    #[must_use]
    pub fn open_flow(&self, asker: Asker, word: &str) -> Option<&RequestFlow> {
        self.open_flows(asker).find(|flow| flow.slug.as_str() == word)
    }

    /// The work types of a way that somebody may ask for, in the portal's order.
    pub fn flow_work_types<'a>(
        &'a self,
        asker: Asker,
        flow: &'a RequestFlow,
    ) -> impl Iterator<Item = &'a WorkType> {
        self.open_work_types(asker).filter(|work_type| flow.work_types.contains(&work_type.key))
    }

    /// The work types that somebody may ask for and that are on none of the ways.
    pub fn loose_work_types(&self, asker: Asker) -> impl Iterator<Item = &WorkType> {
        let placed = |key: &String| self.flows.iter().any(|flow| flow.work_types.contains(key));
        self.open_work_types(asker).filter(move |work_type| !placed(&work_type.key))
    }
}

#[cfg(test)]
mod tests {
    use super::Asking;

    #[test]
    fn what_is_not_asked_for_is_not_taken_and_what_is_required_has_to_be_there() {
        assert_eq!(Asking::Never.of(Some(1)), Ok(None));
        assert_eq!(Asking::Optional.of::<u8>(None), Ok(None));
        assert_eq!(Asking::Optional.of(Some(1)), Ok(Some(1)));
        assert_eq!(Asking::Required.of(Some(1)), Ok(Some(1)));
        assert_eq!(Asking::Required.of::<u8>(None).unwrap_err().key, "error-required");
        for rule in Asking::ALL {
            assert_eq!(Asking::parse(rule.as_str()), Some(rule));
        }
    }
}
