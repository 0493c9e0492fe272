//! What a value of the template comes to with given parameters and outputs of the data stack.

use anyhow::{Result, bail};
use serde_json::Value;
use std::collections::BTreeMap;

/// What the template's names stand for here.
#[derive(Debug, Default, Clone)]
pub struct Values {
    /// Parameters of the template.
    pub parameters: BTreeMap<String, String>,
    /// Outputs of the data stack.
    pub outputs: BTreeMap<String, String>,
}

impl Values {
    /// The text that a value stands for.
    pub fn text(&self, value: &Value) -> Result<String> {
        match value {
            Value::String(text) => return Ok(text.clone()),
            Value::Number(number) => return Ok(number.to_string()),
            Value::Bool(yes) => return Ok(yes.to_string()),
            _ => {}
        }
        let known = if let Some(parameter) = value["Ref"].as_str() {
            self.parameters.get(parameter)
        } else {
            super::data_output(value).and_then(|output| self.outputs.get(&output))
        };
        match known {
            Some(text) => Ok(text.clone()),
            None => bail!("a variable of template.yaml has a value that is not known locally: {value}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn parameters_and_outputs_are_filled_in_and_nothing_else_is_guessed() {
        let values = Values {
            parameters: [("Stage".to_owned(), "local".to_owned())].into(),
            outputs: [("Table".to_owned(), "t".to_owned())].into(),
        };
        assert_eq!(values.text(&json!({ "Ref": "Stage" })).unwrap(), "local");
        assert_eq!(values.text(&json!({ "Fn::GetAtt": ["Data", "Outputs.Table"] })).unwrap(), "t");
        assert_eq!(values.text(&json!(7)).unwrap(), "7");
        assert!(values.text(&json!({ "Ref": "Other" })).is_err());
    }
}
