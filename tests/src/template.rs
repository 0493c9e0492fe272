//! The templates of `infra/`: read with CloudFormation's short tags, loops unrolled, functions picked out.

use crate::tree;
use serde_json::{Map, Value};
use serde_yaml_ng::Value as Yaml;
use std::collections::{BTreeMap, BTreeSet};

/// A template as JSON: `!Ref X` is `{"Ref": "X"}`, `!Sub …` is `{"Fn::Sub": …}`, loops are unrolled.
///
/// # Panics
/// When it is not YAML.
#[must_use]
pub fn read(path: &str) -> Value {
    let yaml: Yaml =
        serde_yaml_ng::from_str(&tree::read(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    unroll(json(yaml))
}

fn json(yaml: Yaml) -> Value {
    match yaml {
        Yaml::Null => Value::Null,
        Yaml::Bool(yes) => yes.into(),
        Yaml::Number(number) => serde_json::to_value(number).expect("a number"),
        Yaml::String(text) => text.into(),
        Yaml::Sequence(values) => values.into_iter().map(json).collect(),
        Yaml::Mapping(pairs) => pairs.into_iter().map(|(key, value)| (word(key), json(value))).collect(),
        Yaml::Tagged(tagged) => {
            let tag = tagged.tag.to_string();
            let name = tag.trim_start_matches('!');
            let key =
                if matches!(name, "Ref" | "Condition") { name.to_owned() } else { format!("Fn::{name}") };
            Value::Object(Map::from_iter([(key, json(tagged.value))]))
        }
    }
}

fn word(key: Yaml) -> String {
    match key {
        Yaml::String(text) => text,
        other => json(other).to_string(),
    }
}

/// Unrolls `Fn::ForEach` (AWS::LanguageExtensions): `[variable, values, body]`, the variable written `${V}` or,
/// without signs that a name may not have, `&{V}`.
fn unroll(value: Value) -> Value {
    match value {
        Value::Array(values) => values.into_iter().map(unroll).collect(),
        Value::Object(pairs) => {
            let mut all = Map::new();
            for (key, value) in pairs {
                if !key.starts_with("Fn::ForEach::") {
                    all.insert(key, unroll(value));
                    continue;
                }
                let parts = value.as_array().expect("a loop is a list");
                let variable = parts[0].as_str().expect("a loop names its variable");
                for one in parts[1].as_array().expect("a loop lists its values") {
                    let one = one.as_str().expect("loops run over texts");
                    let plain: String = one.chars().filter(char::is_ascii_alphanumeric).collect();
                    let body = parts[2].to_string();
                    let body = body.replace(&format!("${{{variable}}}"), one);
                    let body = body.replace(&format!("&{{{variable}}}"), &plain);
                    let Ok(Value::Object(body)) = serde_json::from_str(&body) else {
                        panic!("{key}: no mapping")
                    };
                    all.extend(body.into_iter().map(|(key, value)| (key, unroll(value))));
                }
            }
            Value::Object(all)
        }
        other => other,
    }
}

/// The resources of a template that have this type, by logical name.
#[must_use]
pub fn resources<'a>(template: &'a Value, kind: &str) -> BTreeMap<&'a str, &'a Value> {
    let all = template["Resources"].as_object().expect("a template has resources");
    all.iter()
        .filter(|(_, resource)| resource["Type"] == kind)
        .map(|(name, one)| (name.as_str(), one))
        .collect()
}

/// The text of a value that is one, or that `Fn::Sub` fills in.
#[must_use]
pub fn text(value: &Value) -> Option<&str> {
    let sub = &value["Fn::Sub"];
    value.as_str().or_else(|| sub.as_str()).or_else(|| sub[0].as_str())
}

/// A value as it is when nothing was restored from a backup: of `Fn::If`, its last branch.
#[must_use]
pub fn usual(value: &Value) -> &Value {
    value["Fn::If"].get(2).unwrap_or(value)
}

/// What may be done to what.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Grant {
    /// An IAM action.
    pub action: String,
    /// The resource, as it is written.
    pub resource: String,
}

/// A function of the template.
#[derive(Debug, Clone)]
pub struct Function {
    /// Logical name.
    pub logical: String,
    /// Folder, from `CodeUri`.
    pub folder: String,
    /// Everything else.
    pub properties: Value,
    /// Binary that is built.
    pub binary: String,
}

impl Function {
    /// The paths that lead to it.
    #[must_use]
    pub fn paths(&self) -> BTreeSet<String> {
        let Some(events) = self.properties["Events"].as_object() else { return BTreeSet::new() };
        let http = events.values().filter(|event| event["Type"] == "HttpApi");
        http.filter_map(|event| event["Properties"]["Path"].as_str()).map(str::to_owned).collect()
    }

    /// What its role allows.
    #[must_use]
    pub fn grants(&self) -> BTreeSet<Grant> {
        let statements =
            listed(&self.properties["Policies"]).into_iter().flat_map(|policy| listed(&policy["Statement"]));
        statements
            .inspect(|statement| assert_eq!(statement["Effect"], "Allow", "{}", self.folder))
            .flat_map(|statement| {
                let resources: Vec<String> =
                    listed(&statement["Resource"]).iter().map(|one| place(one)).collect();
                let actions: Vec<String> = listed(&statement["Action"])
                    .iter()
                    .filter_map(|one| one.as_str().map(str::to_owned))
                    .collect();
                actions.into_iter().flat_map(move |action| {
                    let grant =
                        |resource: &String| Grant { action: action.clone(), resource: resource.clone() };
                    resources.iter().map(grant).collect::<Vec<_>>()
                })
            })
            .collect()
    }

    /// The names of its variables.
    #[must_use]
    pub fn variables(&self) -> BTreeSet<String> {
        let variables = self.properties["Environment"]["Variables"].as_object();
        variables.map(|all| all.keys().cloned().collect()).unwrap_or_default()
    }
}

/// A resource as people would say it: `Table`, `Table/index/queue`, `Bucket/files/*`, `*`.
fn place(resource: &Value) -> String {
    let output = |value: &Value| {
        let name = value["Fn::GetAtt"].as_str().unwrap_or_default();
        name.trim_start_matches("Data.Outputs.").trim_end_matches("Arn").to_owned()
    };
    match (&resource["Fn::Sub"], resource.as_str()) {
        (_, Some(text)) => text.to_owned(),
        (Value::String(text), _) => text.clone(),
        (Value::Array(parts), _) => {
            let mut text = parts[0].as_str().unwrap_or_default().to_owned();
            for (name, value) in parts[1].as_object().into_iter().flatten() {
                text = text.replace(&format!("${{{name}}}"), &output(value));
            }
            text
        }
        _ => output(resource),
    }
}

fn listed(value: &Value) -> Vec<&Value> {
    match value {
        Value::Null => Vec::new(),
        Value::Array(values) => values.iter().collect(),
        one => vec![one],
    }
}

/// The functions of `infra/template.yaml`.
///
/// # Panics
/// When the template cannot be read, or a function says nowhere where its code is.
#[must_use]
pub fn functions() -> Vec<Function> {
    let template = read("infra/template.yaml");
    let found = resources(&template, "AWS::Serverless::Function");
    found
        .into_iter()
        .map(|(logical, function)| {
            let code = function["Properties"]["CodeUri"].as_str().expect("a function has its code");
            Function {
                logical: logical.to_owned(),
                folder: code.strip_prefix("../functions/").unwrap_or(code).to_owned(),
                binary: function["Metadata"]["BuildProperties"]["Binary"]
                    .as_str()
                    .unwrap_or_default()
                    .to_owned(),
                properties: function["Properties"].clone(),
            }
        })
        .collect()
}

/// Which of these patterns the gateway picks for a path: the most specific one, as API Gateway does for HTTP
/// APIs ("Working with routes for HTTP APIs").
pub fn pick<'a>(patterns: impl IntoIterator<Item = &'a str>, path: &str) -> Option<&'a str> {
    let fitting = patterns.into_iter().filter_map(|pattern| Some((rank(pattern, path)?, pattern)));
    fitting.max().map(|(_, pattern)| pattern)
}

/// How specific a pattern is for a path, segment by segment; `None` when it does not fit.
fn rank(pattern: &str, path: &str) -> Option<Vec<u8>> {
    let mut rest = path.split('/');
    let mut rank = Vec::new();
    for segment in pattern.split('/') {
        if segment.ends_with("+}") {
            rank.push(0);
            return rest.next().is_some_and(|next| !next.is_empty()).then_some(rank);
        }
        let next = rest.next()?;
        let variable = segment.starts_with('{');
        if segment != next && (!variable || next.is_empty()) {
            return None;
        }
        rank.push(if variable { 1 } else { 2 });
    }
    rest.next().is_none().then_some(rank)
}
