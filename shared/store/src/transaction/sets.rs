//! Attributes that are sets of texts: whoever adds to one or takes from it overwrites nothing that others add meanwhile.

use super::Edit;
use aws_sdk_dynamodb::types::AttributeValue;

impl Edit {
    /// Adds a text to a set; one that is in it stays in it once.
    pub(crate) fn put_into(mut self, set: &str, text: String) -> Self {
        let name = self.name(set);
        let place = format!(":add{}", self.add.len());
        self.add.push(format!("{name} {place}"));
        self.values.insert(place, AttributeValue::Ss(vec![text]));
        self
    }

    /// Takes texts out of a set, those that are in it; at least one.
    pub(crate) fn take_out_of(mut self, set: &str, texts: Vec<String>) -> Self {
        let name = self.name(set);
        let place = format!(":delete{}", self.delete.len());
        self.delete.push(format!("{name} {place}"));
        self.values.insert(place, AttributeValue::Ss(texts));
        self
    }
}
