//! CloudFormation's YAML as the JSON that it stands for: `!Ref x` is `{"Ref": "x"}`, and so on.

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};
use serde_yaml_ng::Value as Yaml;

/// Reads a template.
pub fn read(text: &str) -> Result<Value> {
    json(serde_yaml_ng::from_str(text).context("the template is not YAML")?)
}

fn json(yaml: Yaml) -> Result<Value> {
    Ok(match yaml {
        Yaml::Sequence(items) => Value::Array(items.into_iter().map(json).collect::<Result<_>>()?),
        Yaml::Mapping(entries) => {
            let mut object = Map::new();
            for (key, value) in entries {
                let key = match key {
                    Yaml::String(key) => key,
                    other => serde_yaml_ng::to_string(&other)?.trim().to_owned(),
                };
                object.insert(key, json(value)?);
            }
            Value::Object(object)
        }
        Yaml::Tagged(tagged) => {
            let tag = tagged.tag.to_string();
            intrinsic(tag.trim_start_matches('!'), json(tagged.value)?)
        }
        other => serde_json::to_value(other)?,
    })
}

fn intrinsic(name: &str, value: Value) -> Value {
    match (name, value) {
        ("Ref" | "Condition", value) => json!({ name: value }),
        ("GetAtt", Value::String(path)) => {
            let (resource, attribute) = path.split_once('.').unwrap_or((&path, ""));
            json!({ "Fn::GetAtt": [resource, attribute] })
        }
        (name, value) => json!({ format!("Fn::{name}"): value }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_forms_become_the_long_ones() {
        let read = read("a: !Ref B\nc: !GetAtt Data.Outputs.Table\nd: !Sub '${E}/x'\n").unwrap();
        assert_eq!(
            read,
            json!({
                "a": { "Ref": "B" },
                "c": { "Fn::GetAtt": ["Data", "Outputs.Table"] },
                "d": { "Fn::Sub": "${E}/x" }
            })
        );
    }
}
