//! The variables of a deployment, each with its type.

use secrecy::SecretString;
use std::{collections::BTreeMap, fmt, str::FromStr};

/// A variable that a function needs and does not have, or that is not what it has to be.
///
/// The value itself is never part of the message: it may be a secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the variable {variable} {wrong}")]
pub struct Missing {
    /// Its name.
    pub variable: String,
    /// What is wrong with it.
    pub wrong: &'static str,
}

impl Missing {
    /// A variable that is there and cannot be read as what it has to be.
    #[must_use]
    pub fn malformed(variable: &str, wrong: &'static str) -> Self {
        Self { variable: variable.to_owned(), wrong }
    }
}

/// The variables as they were when the function started.
#[derive(Clone)]
pub struct Env(BTreeMap<String, String>);

impl Env {
    /// Name of the variable with the public half of the session key.
    pub const SESSION_PUBLIC_KEY: &'static str = "FRONTDESK_SESSION_PUBLIC_KEY";
    /// Name of the variable with the private half of the session key.
    pub const SESSION_PRIVATE_KEY: &'static str = "FRONTDESK_SESSION_PRIVATE_KEY";

    /// Name of the variable with the public half of the desk's key.
    pub const DESK_PUBLIC_KEY: &'static str = "FRONTDESK_DESK_PUBLIC_KEY";

    /// Name of the variable with the key that second factors are sealed with.
    pub const FACTOR_KEY: &'static str = "FRONTDESK_FACTOR_KEY";

    /// Takes the variables of this process, as far as they are for Frontdesk or the AWS clients.
    ///
    /// # Errors
    /// When one of them is not UTF-8.
    pub fn load() -> Result<Self, Missing> {
        let ours = |name: &str| name.starts_with("FRONTDESK_") || name.starts_with("AWS_");
        std::env::vars_os()
            .filter_map(|(name, value)| {
                let name = name.into_string().ok().filter(|name| ours(name))?;
                let value = value.into_string().map_err(|_| Missing::malformed(&name, "is not UTF-8"));
                Some(value.map(|value| (name, value)))
            })
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// The table's name (`FRONTDESK_TABLE`).
    ///
    /// # Errors
    /// When it is missing.
    pub fn table(&self) -> Result<String, Missing> {
        self.text("FRONTDESK_TABLE")
    }

    /// The bucket's name (`FRONTDESK_BUCKET`).
    ///
    /// # Errors
    /// When it is missing.
    pub fn bucket(&self) -> Result<String, Missing> {
        self.text("FRONTDESK_BUCKET")
    }

    /// Where people reach the portal, without a slash at the end (`FRONTDESK_PUBLIC_URL`).
    ///
    /// # Errors
    /// When it is missing or not an `http` address.
    pub fn public_url(&self) -> Result<String, Missing> {
        self.url("FRONTDESK_PUBLIC_URL")
    }

    /// Where browsers send files to, without a slash at the end (`FRONTDESK_UPLOADS_URL`).
    ///
    /// # Errors
    /// When it is missing or not an `http` address.
    pub fn uploads_url(&self) -> Result<String, Missing> {
        self.url("FRONTDESK_UPLOADS_URL")
    }

    /// The address that mails come from (`FRONTDESK_MAIL_FROM`).
    ///
    /// # Errors
    /// When it is missing.
    pub fn mail_from(&self) -> Result<String, Missing> {
        self.text("FRONTDESK_MAIL_FROM")
    }

    /// The SES configuration set, where there is one (`FRONTDESK_MAIL_CONFIGURATION_SET`).
    #[must_use]
    pub fn mail_configuration_set(&self) -> Option<String> {
        self.get("FRONTDESK_MAIL_CONFIGURATION_SET").map(str::to_owned)
    }

    /// What session cookies are checked with (`FRONTDESK_SESSION_PUBLIC_KEY`).
    ///
    /// # Errors
    /// When it is missing.
    pub fn session_public_key(&self) -> Result<String, Missing> {
        self.text(Self::SESSION_PUBLIC_KEY)
    }

    /// What sessions at the desk are checked with, beside those of users (`FRONTDESK_DESK_PUBLIC_KEY`).
    ///
    /// # Errors
    /// When it is missing.
    pub fn desk_public_key(&self) -> Result<String, Missing> {
        self.text(Self::DESK_PUBLIC_KEY)
    }

    /// What session cookies are signed with (`FRONTDESK_SESSION_PRIVATE_KEY`).
    ///
    /// # Errors
    /// When it is missing.
    pub fn session_private_key(&self) -> Result<SecretString, Missing> {
        self.text(Self::SESSION_PRIVATE_KEY).map(SecretString::from)
    }

    /// What secrets of second factors are sealed with, 32 bytes in base64 (`FRONTDESK_FACTOR_KEY`).
    ///
    /// # Errors
    /// When it is missing.
    pub fn factor_key(&self) -> Result<SecretString, Missing> {
        self.text(Self::FACTOR_KEY).map(SecretString::from)
    }

    /// What form tokens are signed with, 32 characters or more (`FRONTDESK_FORM_SECRET`).
    ///
    /// # Errors
    /// When it is missing or short.
    pub fn form_secret(&self) -> Result<SecretString, Missing> {
        let secret = self.text("FRONTDESK_FORM_SECRET")?;
        if secret.len() < 32 {
            return Err(Missing::malformed("FRONTDESK_FORM_SECRET", "is shorter than 32 characters"));
        }
        Ok(SecretString::from(secret))
    }

    /// Seconds that a person needs at least to fill in the form (`FRONTDESK_FORM_MINIMUM_AGE`).
    ///
    /// # Errors
    /// When it is missing or not a whole number.
    pub fn form_minimum_age(&self) -> Result<u32, Missing> {
        self.number("FRONTDESK_FORM_MINIMUM_AGE")
    }

    /// Requests per mail address and hour (`FRONTDESK_LIMIT_PER_ADDRESS`).
    ///
    /// # Errors
    /// When it is missing or not a whole number.
    pub fn limit_per_address(&self) -> Result<u32, Missing> {
        self.number("FRONTDESK_LIMIT_PER_ADDRESS")
    }

    /// Requests per network and hour (`FRONTDESK_LIMIT_PER_NETWORK`).
    ///
    /// # Errors
    /// When it is missing or not a whole number.
    pub fn limit_per_network(&self) -> Result<u32, Missing> {
        self.number("FRONTDESK_LIMIT_PER_NETWORK")
    }

    /// The address of the mail queue (`FRONTDESK_MAIL_QUEUE`).
    ///
    /// # Errors
    /// When it is missing or not an `http` address.
    pub fn mail_queue(&self) -> Result<String, Missing> {
        self.url("FRONTDESK_MAIL_QUEUE")
    }

    /// The address of the file queue (`FRONTDESK_FILE_QUEUE`).
    ///
    /// # Errors
    /// When it is missing or not an `http` address.
    pub fn file_queue(&self) -> Result<String, Missing> {
        self.url("FRONTDESK_FILE_QUEUE")
    }

    /// The address of the import queue (`FRONTDESK_IMPORT_QUEUE`).
    ///
    /// # Errors
    /// When it is not set.
    pub fn import_queue(&self) -> Result<String, Missing> {
        self.url("FRONTDESK_IMPORT_QUEUE")
    }

    /// The address of the index queue (`FRONTDESK_INDEX_QUEUE`).
    ///
    /// # Errors
    /// When it is missing or not an `http` address.
    pub fn index_queue(&self) -> Result<String, Missing> {
        self.url("FRONTDESK_INDEX_QUEUE")
    }

    /// Whether files count as clean only after GuardDuty has looked at them (`FRONTDESK_SCANNER`: `guardduty`,
    /// or `none`, as when it is not set).
    ///
    /// # Errors
    /// When it is neither: a scanner that was wanted is never left out by a slip of the pen.
    pub fn is_scanned(&self) -> Result<bool, Missing> {
        match self.get("FRONTDESK_SCANNER") {
            None | Some("none") => Ok(false),
            Some("guardduty") => Ok(true),
            Some(_) => Err(Missing::malformed("FRONTDESK_SCANNER", "is neither guardduty nor none")),
        }
    }

    /// Whether S3 is reached with the bucket in the path: so on one machine, where it has no names of its own.
    #[must_use]
    pub fn path_style(&self) -> bool {
        self.get("AWS_ENDPOINT_URL").is_some() || self.get("AWS_ENDPOINT_URL_S3").is_some()
    }

    /// A variable that is there and not empty.
    pub(crate) fn get(&self, variable: &str) -> Option<&str> {
        self.0.get(variable).map(|value| value.trim()).filter(|value| !value.is_empty())
    }

    fn text(&self, variable: &str) -> Result<String, Missing> {
        self.get(variable).map(str::to_owned).ok_or_else(|| Missing::malformed(variable, "is not set"))
    }

    fn url(&self, variable: &str) -> Result<String, Missing> {
        let url = self.text(variable)?;
        let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
        let good = rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'))
            && url.bytes().all(|b| b.is_ascii_graphic());
        if !good {
            return Err(Missing::malformed(variable, "is not an http or https address"));
        }
        Ok(url.trim_end_matches('/').to_owned())
    }

    fn number<T: FromStr>(&self, variable: &str) -> Result<T, Missing> {
        self.text(variable)?.parse().map_err(|_| Missing::malformed(variable, "is not a whole number"))
    }
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for Env {
    /// Variables given by hand, for tests and tools.
    fn from_iter<I: IntoIterator<Item = (N, V)>>(variables: I) -> Self {
        Self(variables.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

impl fmt::Debug for Env {
    /// Names alone: values may be secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret;

    #[test]
    fn a_missing_variable_is_named() {
        let env = Env::from_iter([("FRONTDESK_TABLE", " ")]);
        let error = env.table().unwrap_err();
        assert_eq!(error.to_string(), "the variable FRONTDESK_TABLE is not set");
    }

    #[test]
    fn a_malformed_value_is_never_repeated() {
        let env =
            Env::from_iter([("FRONTDESK_FORM_SECRET", "hush"), ("FRONTDESK_LIMIT_PER_NETWORK", "hush")]);
        for error in
            [env.form_secret().map(|_| ()).unwrap_err(), env.limit_per_network().map(|_| ()).unwrap_err()]
        {
            assert!(!error.to_string().contains("hush"), "{error}");
        }
        assert!(!format!("{env:?}").contains("hush"));
    }

    #[test]
    fn addresses_lose_the_slash_at_their_end() {
        let env = Env::from_iter([("FRONTDESK_PUBLIC_URL", "http://127.0.0.1:9000/")]);
        assert_eq!(env.public_url().unwrap(), "http://127.0.0.1:9000");
    }

    #[test]
    fn only_http_addresses_are_taken() {
        for bad in ["ftp://host", "host", "https://", "https:///path", "http://ho st"] {
            assert!(Env::from_iter([("FRONTDESK_PUBLIC_URL", bad)]).public_url().is_err(), "{bad}");
        }
    }

    #[test]
    fn every_variable_is_read_from_its_own_name() {
        let env = Env::from_iter([
            ("FRONTDESK_TABLE", "t"),
            ("FRONTDESK_BUCKET", "b"),
            ("FRONTDESK_UPLOADS_URL", "https://b.s3.eu-central-1.amazonaws.com"),
            ("FRONTDESK_MAIL_FROM", "desk@example.com"),
            ("FRONTDESK_MAIL_CONFIGURATION_SET", "set"),
            ("FRONTDESK_SESSION_PUBLIC_KEY", "pub"),
            ("FRONTDESK_SESSION_PRIVATE_KEY", "key"),
            ("FRONTDESK_DESK_PUBLIC_KEY", "desk"),
            ("FRONTDESK_FORM_SECRET", "0123456789abcdef0123456789abcdef"),
            ("FRONTDESK_FORM_MINIMUM_AGE", "3"),
            ("FRONTDESK_LIMIT_PER_ADDRESS", "5"),
            ("FRONTDESK_LIMIT_PER_NETWORK", "60"),
            ("FRONTDESK_MAIL_QUEUE", "https://sqs.example/mail"),
            ("FRONTDESK_IMPORT_QUEUE", "https://sqs.example/import"),
            ("FRONTDESK_INDEX_QUEUE", "https://sqs.example/index"),
            ("FRONTDESK_FILE_QUEUE", "https://sqs.example/file"),
        ]);
        assert_eq!((env.table().unwrap().as_str(), env.bucket().unwrap().as_str()), ("t", "b"));
        assert_eq!(env.uploads_url().unwrap(), "https://b.s3.eu-central-1.amazonaws.com");
        assert_eq!(env.mail_from().unwrap(), "desk@example.com");
        assert_eq!(env.mail_configuration_set().as_deref(), Some("set"));
        assert_eq!(env.session_public_key().unwrap(), "pub");
        assert_eq!(env.desk_public_key().unwrap(), "desk");
        assert_eq!(env.session_private_key().unwrap().expose_secret(), "key");
        assert_eq!(env.form_secret().unwrap().expose_secret().len(), 32);
        assert_eq!(env.form_minimum_age().unwrap(), 3);
        assert_eq!((env.limit_per_address().unwrap(), env.limit_per_network().unwrap()), (5, 60));
        assert_eq!(env.mail_queue().unwrap(), "https://sqs.example/mail");
        assert_eq!(env.file_queue().unwrap(), "https://sqs.example/file");
        assert_eq!(env.import_queue().unwrap(), "https://sqs.example/import");
        assert_eq!(env.index_queue().unwrap(), "https://sqs.example/index");
        assert!(!env.path_style());
    }

    #[test]
    fn a_scanner_is_waited_for_only_where_there_is_one() {
        let scanned = |value: &str| Env::from_iter([("FRONTDESK_SCANNER", value)]).is_scanned();
        assert_eq!((scanned(""), scanned("none"), scanned("guardduty")), (Ok(false), Ok(false), Ok(true)));
        assert!(scanned("guard-duty").is_err());
    }

    #[test]
    fn an_endpoint_of_our_own_means_path_style() {
        assert!(Env::from_iter([("AWS_ENDPOINT_URL", "http://127.0.0.1:4566")]).path_style());
    }
}
