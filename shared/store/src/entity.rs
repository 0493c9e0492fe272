//! What every stored thing has in common, and reading it back.

use crate::{
    error::failed,
    keys::{self, Key},
    store::Store,
};
use aws_sdk_dynamodb::types::{AttributeValue, KeysAndAttributes, ReturnConsumedCapacity};
use domain::{Error, Result};
use jiff::Timestamp;
use serde::{Serialize, de::DeserializeOwned};
use std::collections::HashMap;

/// Items that one call reads by their keys, at most.
const KEYS_AT_ONCE: usize = 100;

/// An item as the SDK has it.
pub(crate) type Item = HashMap<String, AttributeValue>;

/// A record of one kind: the shape in which it is stored, apart from the domain's type. Its fields are the
/// item's attributes; what its key says already is not stored again.
pub trait Entity: Serialize + DeserializeOwned {
    /// Value of the `kind` attribute.
    const KIND: &'static str;

    /// Where it lies.
    fn key(&self) -> Key;

    /// When DynamoDB may delete it.
    fn expires(&self) -> Option<Timestamp> {
        None
    }

    /// Attributes that put it into indexes.
    fn indexes(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }

    /// The whole item.
    fn marshal(&self) -> Result<Item> {
        let mut item: Item = serde_dynamo::to_item(self).map_err(Error::internal)?;
        item.retain(|_, value| !matches!(value, AttributeValue::Null(_)));
        item.extend(key_of(self.key()));
        item.insert(keys::KIND.to_owned(), text(Self::KIND));
        for (name, value) in self.indexes() {
            item.insert(name.to_owned(), text(value));
        }
        if let Some(at) = self.expires() {
            item.insert(keys::EXPIRES.to_owned(), number(at.as_second()));
        }
        Ok(item)
    }

    /// The record in an item.
    fn unmarshal(item: Item) -> Result<Self> {
        serde_dynamo::from_item(item).map_err(Error::internal)
    }
}

/// A text attribute.
pub(crate) fn text(value: impl Into<String>) -> AttributeValue {
    AttributeValue::S(value.into())
}

/// A whole number attribute.
pub(crate) fn number(value: impl TryInto<i64>) -> AttributeValue {
    // Counts and times: nothing that is stored comes near the bound.
    AttributeValue::N(value.try_into().unwrap_or(i64::MAX).to_string())
}

/// A key as attributes.
pub(crate) fn key_of(key: Key) -> Item {
    HashMap::from([(keys::PK.to_owned(), text(key.pk)), (keys::SK.to_owned(), text(key.sk))])
}

/// The text of an attribute, empty when there is none.
pub(crate) fn text_of<'a>(item: &'a Item, name: &str) -> &'a str {
    item.get(name).and_then(|value| value.as_s().ok()).map_or("", String::as_str)
}

/// A whole number of an attribute.
pub(crate) fn number_of<N: std::str::FromStr>(item: &Item, name: &str) -> Option<N> {
    item.get(name).and_then(|value| value.as_n().ok()).and_then(|number| number.parse().ok())
}

/// Whether a read has to see every write that was answered before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Consistency {
    /// Yes; costs twice.
    Strong,
    /// No: the answer may be a moment old.
    Eventual,
}

impl Store {
    /// One item by its key.
    pub(crate) async fn get_item(&self, key: Key, consistency: Consistency) -> Result<Option<Item>> {
        let answer = self
            .client()
            .get_item()
            .table_name(self.table())
            .set_key(Some(key_of(key)))
            .consistent_read(consistency == Consistency::Strong)
            .return_consumed_capacity(ReturnConsumedCapacity::Total)
            .send()
            .await
            .map_err(failed)?;
        self.units().read(&answer.consumed_capacity);
        Ok(answer.item)
    }

    /// One record by its key.
    pub(crate) async fn get<E: Entity>(&self, key: Key, consistency: Consistency) -> Result<Option<E>> {
        self.get_item(key, consistency).await?.map(E::unmarshal).transpose()
    }

    /// Those of some items that are there, in no order, certainly as they are now.
    pub(crate) async fn many(&self, wanted: Vec<Key>) -> Result<Vec<Item>> {
        let mut found = Vec::new();
        let mut left: Vec<Item> = wanted.into_iter().map(key_of).collect();
        while !left.is_empty() {
            let rest = left.split_off(left.len().min(KEYS_AT_ONCE));
            let asked = KeysAndAttributes::builder().set_keys(Some(left)).consistent_read(true);
            let answer = self
                .client()
                .batch_get_item()
                .request_items(self.table(), asked.build().map_err(Error::internal)?)
                .return_consumed_capacity(ReturnConsumedCapacity::Total)
                .send()
                .await
                .map_err(failed)?;
            self.units().read(answer.consumed_capacity());
            found.extend(answer.responses.unwrap_or_default().into_values().flatten());
            let unread = answer.unprocessed_keys.unwrap_or_default().into_values();
            left = unread.flat_map(|asked| asked.keys).chain(rest).collect();
        }
        Ok(found)
    }

    /// A partition's items from a sort key on, in their order, at most `limit`.
    pub(crate) async fn onwards(
        &self,
        pk: &str,
        sk: &str,
        limit: usize,
        consistency: Consistency,
    ) -> Result<Vec<Item>> {
        let answer = self
            .client()
            .query()
            .table_name(self.table())
            .key_condition_expression("pk = :pk AND sk >= :sk")
            .expression_attribute_values(":pk", text(pk))
            .expression_attribute_values(":sk", text(sk))
            .consistent_read(consistency == Consistency::Strong)
            .limit(i32::try_from(limit).unwrap_or(i32::MAX))
            .return_consumed_capacity(ReturnConsumedCapacity::Total)
            .send()
            .await
            .map_err(failed)?;
        self.units().read(&answer.consumed_capacity);
        Ok(answer.items.unwrap_or_default())
    }

    /// A partition's items whose sort keys begin with `prefix`, first first, at most `limit`, as they were a moment ago.
    pub(crate) async fn beginning(&self, pk: &str, prefix: &str, limit: usize) -> Result<Vec<Item>> {
        let answer = self
            .client()
            .query()
            .table_name(self.table())
            .key_condition_expression("pk = :pk AND begins_with(sk, :prefix)")
            .expression_attribute_values(":pk", text(pk))
            .expression_attribute_values(":prefix", text(prefix))
            .limit(i32::try_from(limit).unwrap_or(i32::MAX))
            .return_consumed_capacity(ReturnConsumedCapacity::Total)
            .send()
            .await
            .map_err(failed)?;
        self.units().read(&answer.consumed_capacity);
        Ok(answer.items.unwrap_or_default())
    }

    /// A partition's items whose sort keys begin with `prefix`, last first, at most `limit`.
    pub(crate) async fn latest(&self, pk: &str, prefix: &str, limit: i32) -> Result<Vec<Item>> {
        self.below(pk, prefix, limit, Consistency::Strong).await
    }

    /// The same, as fresh as asked for.
    pub(crate) async fn below(
        &self,
        pk: &str,
        prefix: &str,
        limit: i32,
        consistency: Consistency,
    ) -> Result<Vec<Item>> {
        let mut call = self.client().query().table_name(self.table());
        let condition = if prefix.is_empty() { "pk = :pk" } else { "pk = :pk AND begins_with(sk, :prefix)" };
        if !prefix.is_empty() {
            call = call.expression_attribute_values(":prefix", text(prefix));
        }
        let answer = call
            .key_condition_expression(condition)
            .expression_attribute_values(":pk", text(pk))
            .consistent_read(consistency == Consistency::Strong)
            .scan_index_forward(false)
            .limit(limit)
            .return_consumed_capacity(ReturnConsumedCapacity::Total)
            .send()
            .await
            .map_err(failed)?;
        self.units().read(&answer.consumed_capacity);
        Ok(answer.items.unwrap_or_default())
    }
}
