//! Writing: all of it or nothing, each part with the condition under which it may be written.

mod sets;

use crate::{
    entity::{Entity, Item, key_of, number, text},
    error::failed,
    keys::{self, Key},
    store::Store,
};
use aws_sdk_dynamodb::{
    error::{BuildError, SdkError},
    operation::{transact_write_items::TransactWriteItemsError, update_item::UpdateItemError},
    types::{
        AttributeValue, ConditionCheck, Delete, Put, ReturnConsumedCapacity, ReturnValue, TransactWriteItem,
        Update,
    },
};
use domain::{Error, Result};
use std::{collections::HashMap, time::Duration};

/// How often a transaction that met another one is tried again.
const TRIES: u32 = 6;
/// The first pause between tries; each further one is twice as long.
const PAUSE: Duration = Duration::from_millis(15);

/// What became of a write with conditions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Written {
    /// It is stored.
    Done,
    /// Nothing is stored: the conditions of these parts did not hold.
    Refused(Vec<usize>),
}

impl Written {
    /// Whether the condition of this part did not hold.
    pub(crate) fn refused(&self, part: usize) -> bool {
        matches!(self, Self::Refused(parts) if parts.contains(&part))
    }
}

/// A change of one item.
#[derive(Debug, Clone)]
pub(crate) struct Edit {
    key: Key,
    set: Vec<String>,
    remove: Vec<String>,
    add: Vec<String>,
    delete: Vec<String>,
    condition: String,
    names: HashMap<String, String>,
    values: HashMap<String, AttributeValue>,
}

impl Edit {
    /// A change of the item at this key, empty so far.
    pub(crate) fn of(key: Key) -> Self {
        Self {
            key,
            set: Vec::new(),
            remove: Vec::new(),
            add: Vec::new(),
            delete: Vec::new(),
            condition: String::new(),
            names: HashMap::new(),
            values: HashMap::new(),
        }
    }

    /// Writes a record by itself, unless it is there already: half the price of a transaction of one.
    pub(crate) fn create<E: Entity>(record: &E) -> Result<Self> {
        let mut item = record.marshal()?;
        item.retain(|name, _| name != keys::PK && name != keys::SK);
        let edit = Self::of(record.key()).only_if("attribute_not_exists(pk)", &[]);
        Ok(item.into_iter().fold(edit, |edit, (name, value)| edit.set(&name, value)))
    }

    fn name(&mut self, attribute: &str) -> String {
        let name = format!("#{}", attribute.replace(['-', '.'], "_"));
        self.names.insert(name.clone(), attribute.to_owned());
        name
    }

    /// Puts a value.
    pub(crate) fn set(mut self, attribute: &str, value: AttributeValue) -> Self {
        let name = self.name(attribute);
        let place = format!(":set{}", self.set.len());
        self.set.push(format!("{name} = {place}"));
        self.values.insert(place, value);
        self
    }

    /// Puts a value, if there is one.
    pub(crate) fn set_if(self, attribute: &str, value: Option<AttributeValue>) -> Self {
        match value {
            Some(value) => self.set(attribute, value),
            None => self,
        }
    }

    /// Puts a value into a map attribute.
    pub(crate) fn set_in(mut self, map: &str, key: &str, value: AttributeValue) -> Self {
        let path = format!("{}.{}", self.name(map), self.name(key));
        let place = format!(":set{}", self.set.len());
        self.set.push(format!("{path} = {place}"));
        self.values.insert(place, value);
        self
    }

    /// Takes an attribute away.
    pub(crate) fn remove(mut self, attribute: &str) -> Self {
        let name = self.name(attribute);
        self.remove.push(name);
        self
    }

    /// Takes a key out of a map attribute.
    pub(crate) fn remove_in(mut self, map: &str, key: &str) -> Self {
        let path = format!("{}.{}", self.name(map), self.name(key));
        self.remove.push(path);
        self
    }

    /// Counts; an attribute that is not there counts as 0.
    pub(crate) fn add(mut self, attribute: &str, by: i64) -> Self {
        let name = self.name(attribute);
        let place = format!(":add{}", self.add.len());
        self.add.push(format!("{name} {place}"));
        self.values.insert(place, number(by));
        self
    }

    /// Only if this holds. `#x` stands for an attribute of that name, `:v` for a value of `values`.
    pub(crate) fn only_if(mut self, condition: &str, values: &[(&str, AttributeValue)]) -> Self {
        condition.clone_into(&mut self.condition);
        for word in condition.split(|c: char| !(c.is_ascii_alphanumeric() || "#_".contains(c))) {
            if let Some(attribute) = word.strip_prefix('#') {
                self.names.entry(word.to_owned()).or_insert_with(|| attribute.to_owned());
            }
        }
        self.values.extend(values.iter().map(|(place, value)| ((*place).to_owned(), value.clone())));
        self
    }

    /// `#word` in the condition stands for this key of a map, or for an attribute that is called otherwise.
    pub(crate) fn naming(mut self, word: &str, attribute: &str) -> Self {
        self.names.insert(format!("#{word}"), attribute.to_owned());
        self
    }

    fn expression(&self) -> String {
        let part = |word: &str, parts: &[String]| {
            if parts.is_empty() { String::new() } else { format!("{word} {} ", parts.join(", ")) }
        };
        let (set, remove) = (part("SET", &self.set), part("REMOVE", &self.remove));
        [set, remove, part("ADD", &self.add), part("DELETE", &self.delete)].concat()
    }
}

/// The parts of one transaction, in order.
#[derive(Debug, Default)]
pub(crate) struct Transaction {
    parts: Vec<TransactWriteItem>,
}

impl Transaction {
    /// Writes a record that must not exist yet. Answers with the part's place.
    pub(crate) fn create<E: Entity>(&mut self, table: &str, record: &E) -> Result<usize> {
        self.put(table, record.marshal()?, "attribute_not_exists(pk)", &[])
    }

    /// Writes a record, whatever was there.
    pub(crate) fn replace<E: Entity>(&mut self, table: &str, record: &E) -> Result<usize> {
        self.put(table, record.marshal()?, "", &[])
    }

    /// Writes an item under a condition.
    pub(crate) fn put(
        &mut self,
        table: &str,
        item: Item,
        condition: &str,
        values: &[(&str, AttributeValue)],
    ) -> Result<usize> {
        let mut put = Put::builder().table_name(table).set_item(Some(item));
        if !condition.is_empty() {
            put = put.condition_expression(condition);
        }
        for (place, value) in values {
            put = put.expression_attribute_values(*place, value.clone());
        }
        Ok(self.push(TransactWriteItem::builder().put(put.build().map_err(broken)?).build()))
    }

    /// Changes an item.
    pub(crate) fn edit(&mut self, table: &str, edit: Edit) -> Result<usize> {
        let expression = edit.expression();
        let update = Update::builder()
            .table_name(table)
            .update_expression(expression.trim())
            .set_condition_expression((!edit.condition.is_empty()).then_some(edit.condition))
            .set_expression_attribute_names(Some(edit.names))
            .set_expression_attribute_values((!edit.values.is_empty()).then_some(edit.values))
            .set_key(Some(key_of(edit.key)))
            .build()
            .map_err(broken)?;
        Ok(self.push(TransactWriteItem::builder().update(update).build()))
    }

    /// Takes an item away, if it is there.
    pub(crate) fn delete(&mut self, table: &str, key: Key) -> Result<usize> {
        let delete =
            Delete::builder().table_name(table).set_key(Some(key_of(key))).build().map_err(broken)?;
        Ok(self.push(TransactWriteItem::builder().delete(delete).build()))
    }

    /// Takes an item away that is there.
    pub(crate) fn remove(&mut self, table: &str, key: Key) -> Result<usize> {
        let delete = Delete::builder().table_name(table).set_key(Some(key_of(key)));
        let delete = delete.condition_expression("attribute_exists(pk)").build().map_err(broken)?;
        Ok(self.push(TransactWriteItem::builder().delete(delete).build()))
    }

    /// Takes an item away that has this value in an attribute; `name` is how the condition calls it.
    pub(crate) fn remove_if(
        &mut self,
        table: &str,
        key: Key,
        (name, attribute): (&str, &str),
        values: &[(&str, AttributeValue)],
    ) -> Result<usize> {
        let condition = values.iter().map(|(place, _)| format!("{name} = {place}")).collect::<Vec<_>>();
        let mut delete = Delete::builder()
            .table_name(table)
            .set_key(Some(key_of(key)))
            .condition_expression(condition.join(" AND "))
            .expression_attribute_names(name, attribute);
        for (place, value) in values {
            delete = delete.expression_attribute_values(*place, value.clone());
        }
        let delete = delete.build().map_err(broken)?;
        Ok(self.push(TransactWriteItem::builder().delete(delete).build()))
    }

    /// Writes nothing, and lets the rest be written only if this holds.
    pub(crate) fn check(
        &mut self,
        table: &str,
        key: Key,
        condition: &str,
        values: &[(&str, &str)],
    ) -> Result<usize> {
        let mut check = ConditionCheck::builder()
            .table_name(table)
            .set_key(Some(key_of(key)))
            .condition_expression(condition);
        for (place, value) in values {
            check = check.expression_attribute_values(*place, text(*value));
        }
        let part = TransactWriteItem::builder().condition_check(check.build().map_err(broken)?).build();
        Ok(self.push(part))
    }

    /// Writes nothing, and lets the rest be written only if the condition of `unchanged` holds.
    pub(crate) fn require(&mut self, table: &str, unchanged: Edit) -> Result<usize> {
        let check = ConditionCheck::builder()
            .table_name(table)
            .set_key(Some(key_of(unchanged.key)))
            .condition_expression(unchanged.condition)
            .set_expression_attribute_names(Some(unchanged.names))
            .set_expression_attribute_values((!unchanged.values.is_empty()).then_some(unchanged.values))
            .build()
            .map_err(broken)?;
        Ok(self.push(TransactWriteItem::builder().condition_check(check).build()))
    }

    fn push(&mut self, part: TransactWriteItem) -> usize {
        self.parts.push(part);
        self.parts.len() - 1
    }
}

impl Store {
    /// Carries a transaction out. One that met another is tried again after a pause that differs from call to
    /// call; one that keeps meeting others is `Unavailable`.
    pub(crate) async fn write(&self, transaction: Transaction) -> Result<Written> {
        let mut pause = PAUSE;
        for attempt in 1.. {
            let sent = self
                .client()
                .transact_write_items()
                .set_transact_items(Some(transaction.parts.clone()))
                .return_consumed_capacity(ReturnConsumedCapacity::Total)
                .send()
                .await;
            let error = match sent {
                Ok(answer) => {
                    self.units().wrote(answer.consumed_capacity());
                    return Ok(Written::Done);
                }
                Err(error) => error,
            };
            match verdict(&error) {
                Verdict::Refused(parts) => return Ok(Written::Refused(parts)),
                Verdict::Met if attempt < TRIES => {
                    tokio::time::sleep(pause.mul_f64(0.5 + jitter())).await;
                    pause *= 2;
                }
                Verdict::Met | Verdict::Full => return Err(Error::Unavailable(error.into())),
                Verdict::Other => return Err(failed(error)),
            }
        }
        Err(Error::internal("a transaction has no end"))
    }

    /// Changes one item by itself, and answers with the item afterwards; nothing when its condition did not
    /// hold.
    pub(crate) async fn edit(&self, edit: Edit) -> Result<Option<Item>> {
        let expression = edit.expression();
        let sent = self
            .client()
            .update_item()
            .table_name(self.table())
            .update_expression(expression.trim())
            .set_condition_expression((!edit.condition.is_empty()).then_some(edit.condition))
            .set_expression_attribute_names(Some(edit.names))
            .set_expression_attribute_values((!edit.values.is_empty()).then_some(edit.values))
            .set_key(Some(key_of(edit.key)))
            .return_values(ReturnValue::AllNew)
            .return_consumed_capacity(ReturnConsumedCapacity::Total)
            .send()
            .await;
        match sent {
            Ok(answer) => {
                self.units().wrote(&answer.consumed_capacity);
                Ok(Some(answer.attributes.unwrap_or_default()))
            }
            Err(SdkError::ServiceError(service))
                if matches!(service.err(), UpdateItemError::ConditionalCheckFailedException(_)) =>
            {
                Ok(None)
            }
            Err(error) => Err(failed(error)),
        }
    }
}

enum Verdict {
    Refused(Vec<usize>),
    Met,
    Full,
    Other,
}

fn verdict(
    error: &SdkError<TransactWriteItemsError, aws_sdk_dynamodb::config::http::HttpResponse>,
) -> Verdict {
    let Some(TransactWriteItemsError::TransactionCanceledException(cancelled)) = error.as_service_error()
    else {
        return Verdict::Other;
    };
    let codes: Vec<&str> =
        cancelled.cancellation_reasons().iter().map(|reason| reason.code().unwrap_or_default()).collect();
    let refused: Vec<usize> =
        (0..codes.len()).filter(|part| codes[*part] == "ConditionalCheckFailed").collect();
    if !refused.is_empty() {
        Verdict::Refused(refused)
    } else if codes.contains(&"TransactionConflict") {
        Verdict::Met
    } else if codes.iter().any(|code| matches!(*code, "ThrottlingError" | "ProvisionedThroughputExceeded")) {
        Verdict::Full
    } else {
        Verdict::Other
    }
}

/// A number from 0 to 1.
fn jitter() -> f64 {
    f64::from(getrandom::u32().unwrap_or(u32::MAX / 2)) / f64::from(u32::MAX)
}

fn broken(error: BuildError) -> Error {
    Error::internal(error)
}
