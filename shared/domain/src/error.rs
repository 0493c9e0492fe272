//! What can go wrong, in words that a page can show. Status codes are `web`'s business.

use std::{borrow::Cow, error::Error as StdError, fmt, time::Duration};

/// Shorthand for results with this crate's [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Something to tell a person: a message key of the locales and the values it names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Key of the message in `views/locales`.
    pub key: &'static str,
    /// Values for the message's variables.
    pub args: Vec<(&'static str, Cow<'static, str>)>,
}

impl Problem {
    /// A message without variables.
    #[must_use]
    pub const fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }

    /// The same message with one more variable.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Cow<'static, str>>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// Every field that has to be mended, by its name in the form; order is the form's.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FieldErrors(Vec<(String, Problem)>);

impl FieldErrors {
    /// Nothing is wrong so far.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// Notes a problem with a field. The first problem of a field is the one that is shown.
    pub fn add(&mut self, field: impl Into<String>, problem: Problem) {
        let field = field.into();
        if self.get(&field).is_none() {
            self.0.push((field, problem));
        }
    }

    /// Notes a problem with one of several things in a field: of a kind that the field has already, its name is told
    /// beside the others.
    pub fn join(&mut self, field: impl Into<String>, problem: Problem) {
        let field = field.into();
        let same = self.0.iter_mut().find(|(name, known)| *name == field && known.key == problem.key);
        let arg = |problem: &Problem| problem.args.iter().position(|(name, _)| *name == "name");
        match same.and_then(|(_, known)| Some((arg(known)?, known))) {
            Some((at, known)) => {
                let more = arg(&problem).map_or("", |at| problem.args[at].1.as_ref());
                known.args[at].1 = format!("{}, {more}", known.args[at].1).into();
            }
            None => self.add(field, problem),
        }
    }

    /// Takes the value out of a result, or notes its problem.
    pub fn take<T>(&mut self, field: &str, result: Result<T, Problem>) -> Option<T> {
        result.map_err(|problem| self.add(field, problem)).ok()
    }

    /// Takes the value out of the result of a part of the form, or notes all that is wrong with that part.
    pub fn take_all<T>(&mut self, result: Result<T, Self>) -> Option<T> {
        result.map_err(|part| part.0.into_iter().for_each(|(field, problem)| self.add(field, problem))).ok()
    }

    /// The problem of one field.
    #[must_use]
    pub fn get(&self, field: &str) -> Option<&Problem> {
        self.0.iter().find(|(name, _)| name == field).map(|(_, problem)| problem)
    }

    /// All problems in the form's order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Problem)> {
        self.0.iter().map(|(field, problem)| (field.as_str(), problem))
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A step that the state of a record does not allow, with the reason that the person reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal(pub Problem);

/// Why a call was not carried out. One enum for the whole house; `web` alone turns it into an answer.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Fields to mend. Nothing was changed.
    #[error("invalid: {0:?}")]
    Invalid(FieldErrors),
    /// There is no such thing, or not for this person: the two are told apart nowhere.
    #[error("not found")]
    NotFound,
    /// Nobody is signed in, or the session has ended.
    #[error("unauthenticated")]
    Unauthenticated,
    /// Signed in, and not allowed.
    #[error("forbidden")]
    Forbidden,
    /// What was sent does not come from a page of ours that is up to date: of another site, of another session, or
    /// open for too long.
    #[error("stale page")]
    Stale,
    /// The link is right but its time is over, or it was revoked.
    #[error("link gone")]
    LinkGone,
    /// The record has moved on; nothing was changed.
    #[error("conflict: {0:?}")]
    Conflict(Refusal),
    /// Too many calls; to be tried again after this time.
    #[error("too many")]
    TooMany {
        /// How long to wait.
        retry_after: Duration,
    },
    /// The body is larger than this address takes.
    #[error("too large")]
    TooLarge,
    /// A service that this one needs is slow or full; nothing was changed.
    #[error("unavailable: {0}")]
    Unavailable(#[source] Cause),
    /// A fault of ours. Logged with its chain, never shown.
    #[error("internal: {0}")]
    Internal(#[source] Cause),
}

/// What was behind an error, for the log alone.
pub type Cause = Box<dyn StdError + Send + Sync>;

impl Error {
    /// A fault of ours with its cause.
    pub fn internal(cause: impl Into<Cause>) -> Self {
        Self::Internal(cause.into())
    }
}

/// What was found, or none where there is no such thing for this person, or no more.
///
/// # Errors
/// Everything else that went wrong.
pub fn there<T>(found: Result<T>) -> Result<Option<T>> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(Error::NotFound | Error::LinkGone) => Ok(None),
        Err(error) => Err(error),
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Conflict(refusal)
    }
}

impl From<FieldErrors> for Error {
    fn from(errors: FieldErrors) -> Self {
        Self::Invalid(errors)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.key)
    }
}
