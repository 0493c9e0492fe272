//! One try at an address and a password. Known and unknown addresses, and people without a password, take the same
//! steps and get the same answers.

use domain::{Error, FieldErrors, FormData, Problem, Result, TenantId, contact::EmailAddress};
use store::{Accounts, Stored, Tries};
use web::Call;

/// A try that counts as failed until it turns out to be right.
pub struct Attempt<'a> {
    tries: Tries<'a>,
    email: EmailAddress,
    password: String,
}

impl<'a> Attempt<'a> {
    /// Reads what was typed, and counts the try before anybody looks at it.
    ///
    /// # Errors
    /// `Invalid` when something lacks or is no address, `TooMany`, `Unavailable`.
    pub async fn begin(tries: Tries<'a>, call: &Call, data: &FormData) -> Result<Self> {
        let (email, password) = parse(data)?;
        tries.begin(&email, &call.network(), call.now()).await?;
        Ok(Self { tries, email, password })
    }

    /// The address that was typed.
    #[must_use]
    pub const fn email(&self) -> &EmailAddress {
        &self.email
    }

    /// Whether it is the password of whoever lies at `place`: nobody's place is read as somebody's is. Answers with
    /// `who`, unless that is nobody.
    ///
    /// # Errors
    /// `Invalid` with the one answer for everything that may be wrong, `Unavailable`.
    pub async fn decide<A: Stored, W>(
        self,
        accounts: &Accounts<'_, A>,
        (tenant, id): (TenantId, A::Id),
        who: Option<W>,
        call: &Call,
    ) -> Result<W> {
        let stored = accounts.password(tenant, id).await?;
        let is_right = passwords::verify(&self.password, stored.as_deref());
        match who.filter(|_| is_right) {
            Some(who) => {
                self.tries.clear(&self.email, &call.network(), call.now()).await?;
                Ok(who)
            }
            None => Err(wrong()),
        }
    }
}

fn parse(data: &FormData) -> Result<(EmailAddress, String)> {
    let mut errors = FieldErrors::none();
    let email = errors.take("email", EmailAddress::parse(data.get("email")));
    let typed = data.get("password");
    if typed.is_empty() {
        errors.add("password", Problem::new("error-required"));
    }
    if typed.len() > passwords::BYTES_MAX {
        return Err(wrong());
    }
    match email {
        Some(email) if errors.is_empty() => Ok((email, typed.to_owned())),
        _ => Err(errors.into()),
    }
}

/// One answer for everything that may be wrong with a pair of address and password.
fn wrong() -> Error {
    let mut errors = FieldErrors::none();
    errors.add("", Problem::new("error-sign-in"));
    errors.into()
}
