//! Users of customers, by their mail address. Nobody is written to: they can sign in from then on, and staff invite whom
//! they want to.

use crate::{known::Owner, part::Part, records::Kind, sheet::Row};
use domain::{
    FieldErrors, FormData, Language, Problem, Result, UserId,
    contact::EmailAddress,
    text::Line,
    user::{MemberRole, Membership, Scope, User},
};
use std::collections::{BTreeMap, BTreeSet};

/// Users.
pub struct Users;

/// A user, and what they are at the customer.
#[derive(Debug, Clone, PartialEq)]
pub struct UserThere {
    user: User,
    membership: Membership,
}

impl Kind for Users {
    type Record = UserThere;

    fn key(&self, row: &FormData) -> String {
        // One user's rows follow each other, whichever customer they name.
        format!("{}/{}", row.get("email").trim().to_lowercase(), row.get("customer").trim().to_uppercase())
    }

    async fn find(
        &self,
        part: &Part<'_>,
        owner: Option<&Owner>,
        row: &FormData,
    ) -> Result<Option<UserThere>> {
        let (Some((customer, _)), Ok(email)) = (owner, EmailAddress::parse(row.get("email"))) else {
            return Ok(None);
        };
        let user = part.app.store.user_accounts().by_email(part.import.tenant, &email).await?;
        Ok(user.and_then(|user| {
            let membership = user.memberships.get(&customer.id)?.clone();
            Some(UserThere { user, membership })
        }))
    }

    fn parse(
        &self,
        part: &Part<'_>,
        _: Option<&Owner>,
        row: &FormData,
        before: Option<&UserThere>,
    ) -> Result<UserThere, FieldErrors> {
        let mut errors = FieldErrors::none();
        let name = errors.take("name", Line::parse(row.get("name")));
        let email = errors.take("email", EmailAddress::parse(row.get("email")));
        let role = MemberRole::parse(row.get("role")).ok_or(Problem::new("error-choose"));
        let role = errors.take("role", role);
        let (Some(name), Some(email), Some(role)) = (name, email, role) else { return Err(errors) };
        let known = before.map(|known| known.membership.clone());
        let scope = match row.get("scope") {
            "own" => Scope::Own,
            "company" => Scope::Company,
            _ => known.as_ref().map(|known| known.scope.clone()).unwrap_or_default(),
        };
        let membership = match known {
            Some(known) => Membership { role, scope, ..known },
            None => Membership { role, scope, portals: BTreeSet::new(), disabled: false, invitation: None },
        };
        let user = before.map(|known| known.user.clone()).unwrap_or_else(|| User {
            id: UserId::from_bytes(part.entropy(email.as_str())),
            tenant: part.import.tenant,
            email,
            name,
            language: Language::parse(row.get("language")).unwrap_or(Language::En),
            disabled: false,
            second_factor: false,
            memberships: BTreeMap::new(),
            sessions: BTreeMap::new(),
        });
        Ok(UserThere { user, membership })
    }

    async fn write(
        &self,
        part: &Part<'_>,
        owner: Option<&Owner>,
        before: Option<&UserThere>,
        after: &UserThere,
        last: &Row,
    ) -> Result<()> {
        let Some((customer, _)) = owner else { return Ok(()) };
        let (members, moment) = (part.app.store.members_of(part.who, customer), part.moment(last));
        match before {
            Some(before) => members.change(&before.user, &before.membership, &after.membership, moment).await,
            None => members.add(&after.user, &after.membership, moment).await,
        }
    }
}
