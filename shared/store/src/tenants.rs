//! A tenant's rules for its desk: read with every page of staff, so one process remembers them for a moment.

use crate::{
    activity,
    entity::{Consistency, number},
    error::changed_meanwhile,
    keys,
    setup::Tenant,
    store::Store,
    transaction::{Edit, Transaction, Written},
};
use aws_sdk_dynamodb::types::AttributeValue;
use domain::{
    Error, Result, TenantId,
    activity::{About, Activity, Deed},
    change::Moment,
    desk_rules::DeskRules,
    principal::StaffMember,
    text::Line,
};
use jiff::Timestamp;
use std::collections::HashMap;

/// The attribute of a tenant's item.
const RULES: &str = "desk";
/// The attribute that counts the changes of the rules.
const VERSION: &str = "rules-version";

/// The rules of tenants, for the session check of every page of staff.
pub struct Tenants<'a>(&'a Store);

impl<'a> Tenants<'a> {
    pub(crate) const fn new(store: &'a Store) -> Self {
        Self(store)
    }

    /// A tenant's rules, at most half a minute old.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn rules(&self, tenant: TenantId, now: Timestamp) -> Result<DeskRules> {
        self.0.rules_cache().or_read(tenant, now, self.read(tenant, Consistency::Eventual)).await
    }

    /// A tenant's rules, certainly as they are now.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn rules_now(&self, tenant: TenantId) -> Result<DeskRules> {
        self.read(tenant, Consistency::Strong).await
    }

    /// The company's name, as mails say it.
    ///
    /// # Errors
    /// `NotFound` when there is no such tenant, `Unavailable`.
    pub async fn name(&self, tenant: TenantId) -> Result<Line> {
        let found: Option<Tenant> = self.0.get(keys::tenant(tenant), Consistency::Eventual).await?;
        found.map(|tenant| tenant.name).ok_or(Error::NotFound)
    }

    /// Writes the rules of a member's tenant, with a word in the log; for them they count at once, for everybody within
    /// half a minute.
    ///
    /// # Errors
    /// `refusal-changed-meanwhile` when they are not of the version `before` any more, `Unavailable`.
    pub async fn save_rules(
        &self,
        member: &StaffMember,
        before: DeskRules,
        after: DeskRules,
        moment: Moment,
    ) -> Result<DeskRules> {
        let after = DeskRules { version: before.version + 1, ..after };
        let item: HashMap<String, AttributeValue> = serde_dynamo::to_item(after).map_err(Error::internal)?;
        let unseen = if before.version == 0 { "attribute_not_exists(#rules) OR " } else { "" };
        let edit = Edit::of(keys::tenant(member.tenant()))
            .set(RULES, AttributeValue::M(item))
            .set(VERSION, number(after.version))
            .only_if(&format!("{unseen}#rules = :seen"), &[(":seen", number(before.version))])
            .naming("rules", VERSION);
        let mut transaction = Transaction::default();
        transaction.edit(self.0.table(), edit)?;
        let deed = Deed::SecondFactorRequired(after.second_factor);
        let said = Activity::new(moment, member.actor(), About::company(), deed);
        activity::log(&mut transaction, self.0.table(), member.tenant(), said)?;
        match self.0.write(transaction).await? {
            Written::Done => {
                self.0.rules_cache().put(member.tenant(), moment.now, after);
                Ok(after)
            }
            Written::Refused(_) => Err(changed_meanwhile()),
        }
    }

    async fn read(&self, tenant: TenantId, consistency: Consistency) -> Result<DeskRules> {
        let item = self.0.get_item(keys::tenant(tenant), consistency).await?;
        match item.and_then(|mut item| item.remove(RULES)) {
            Some(rules) => serde_dynamo::from_attribute_value(rules).map_err(Error::internal),
            None => Ok(DeskRules::default()),
        }
    }
}
