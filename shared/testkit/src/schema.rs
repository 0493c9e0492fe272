//! The table as the deployment's template describes it: the one description, read by the tests and by the local
//! machine.

use dynoxide::Database;
use serde_json::{Map, Value, json};
use serde_yaml_ng::Value as Yaml;
use std::{path::Path, time::Duration};

/// Why a template gave no table.
#[derive(Debug)]
pub struct SchemaError(String);

impl std::fmt::Display for SchemaError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SchemaError {}

/// The resource's properties that a `CreateTable` call takes as they are.
const TAKEN: [&str; 4] = ["AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes", "BillingMode"];

/// The `CreateTable` call for the resource `Table` of a CloudFormation template, under another name.
///
/// # Errors
/// When the template has no such resource.
pub fn create_table(template: &str, name: &str) -> Result<Value, SchemaError> {
    let properties = properties(template)?;
    let mut call = Map::new();
    for wanted in TAKEN {
        let value = properties.get(wanted).ok_or_else(|| SchemaError(format!("Table has no {wanted}")))?;
        call.insert(wanted.to_owned(), plain(value));
    }
    call.insert("TableName".to_owned(), json!(name));
    if let Some(stream) = properties.get("StreamSpecification") {
        let mut stream = plain(stream);
        stream["StreamEnabled"] = json!(true);
        call.insert("StreamSpecification".to_owned(), stream);
    }
    Ok(Value::Object(call))
}

/// The `UpdateTimeToLive` call for the same resource.
///
/// # Errors
/// When the template has no such resource, or it lets nothing expire.
pub fn time_to_live(template: &str, name: &str) -> Result<Value, SchemaError> {
    let properties = properties(template)?;
    let found = properties.get("TimeToLiveSpecification");
    let specification =
        found.ok_or_else(|| SchemaError("Table has no TimeToLiveSpecification".to_owned()))?;
    Ok(json!({ "TableName": name, "TimeToLiveSpecification": plain(specification) }))
}

/// Opens a database on a file. It numbers each record of a stream by looking at all the others, unless there is an index to
/// look at: a few thousand work orders would make every write slow.
///
/// # Errors
/// When the file is no such database, or cannot be written.
pub fn open(path: &Path) -> Result<Database, SchemaError> {
    let broken = |fault: &dyn std::fmt::Display| SchemaError(fault.to_string());
    let database = Database::new(&path.to_string_lossy()).map_err(|error| broken(&error))?;
    let beside = rusqlite::Connection::open(path).map_err(|error| broken(&error))?;
    beside.busy_timeout(Duration::from_secs(10)).map_err(|error| broken(&error))?;
    let indexes = "
        CREATE INDEX IF NOT EXISTS stream_by_table
            ON _stream_records (table_name, CAST(sequence_number AS INTEGER));
        CREATE INDEX IF NOT EXISTS stream_by_shard
            ON _stream_records (table_name, shard_id, CAST(sequence_number AS INTEGER));";
    beside.execute_batch(indexes).map_err(|error| broken(&error))?;
    Ok(database)
}

/// Creates the table of a template in a database.
///
/// # Errors
/// When the template has no table, or the database does not take it.
pub fn create(database: &Database, template: &str, name: &str) -> Result<(), SchemaError> {
    let broken = |fault: &dyn std::fmt::Display| SchemaError(fault.to_string());
    let call = serde_json::from_value(create_table(template, name)?).map_err(|fault| broken(&fault))?;
    database.create_table(call).map_err(|fault| broken(&fault))?;
    let call = serde_json::from_value(time_to_live(template, name)?).map_err(|fault| broken(&fault))?;
    database.update_time_to_live(call).map_err(|fault| broken(&fault))?;
    Ok(())
}

fn properties(template: &str) -> Result<Yaml, SchemaError> {
    let yaml: Yaml = serde_yaml_ng::from_str(template).map_err(|fault| SchemaError(fault.to_string()))?;
    let found =
        yaml.get("Resources").and_then(|all| all.get("Table")).and_then(|table| table.get("Properties"));
    found.cloned().ok_or_else(|| SchemaError("the template has no resource Table".to_owned()))
}

/// YAML as JSON; what CloudFormation would put in for a tag is left as the tag's text.
fn plain(yaml: &Yaml) -> Value {
    match yaml {
        Yaml::Null => Value::Null,
        Yaml::Bool(value) => json!(value),
        Yaml::Number(number) => number.as_i64().map_or_else(|| json!(number.as_f64()), |whole| json!(whole)),
        Yaml::String(text) => json!(text),
        Yaml::Sequence(values) => values.iter().map(plain).collect(),
        Yaml::Mapping(pairs) => {
            let pairs =
                pairs.iter().filter_map(|(key, value)| Some((key.as_str()?.to_owned(), plain(value))));
            Value::Object(pairs.collect())
        }
        Yaml::Tagged(tagged) => plain(&tagged.value),
    }
}
