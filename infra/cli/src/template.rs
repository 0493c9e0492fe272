//! Reads what the templates in `infra/` say: functions, routes, variables, event sources. The template is
//! the one truth; the local cloud and the watch router follow it.

mod evaluate;
mod routes;
mod yaml;

pub use evaluate::Values;
pub use routes::{router, write_router};

use crate::house;
use anyhow::{Context, Result, anyhow};
use serde_json::{Map, Value};

/// One function of the template.
#[derive(Debug)]
pub struct Function {
    /// Folder, package, binary and router value.
    pub name: String,
    /// Paths as API Gateway knows them, `{proxy+}` included.
    pub paths: Vec<String>,
    /// Its variables, unevaluated.
    pub variables: Map<String, Value>,
    /// What wakes it apart from the API.
    pub source: Option<Source>,
}

/// What wakes a function that has no address.
#[derive(Debug)]
pub enum Source {
    /// The table's stream.
    Stream {
        /// What an item must look like: as one of these event patterns.
        patterns: Vec<Value>,
        /// Most records of one call.
        batch: usize,
        /// Tries of one record before it is given up.
        attempts: u32,
        /// Output of the data stack: the queue for what is given up.
        dead_letters: String,
    },
    /// The clock.
    Clock {
        /// Minutes between two calls.
        minutes: u64,
    },
    /// A queue.
    Queue {
        /// Output of the data stack: the queue's ARN.
        output: String,
        /// Most messages of one call.
        batch: usize,
        /// Most calls at a time.
        concurrency: usize,
    },
}

/// `template.yaml`.
pub struct Template(Value);

impl Template {
    /// Reads it.
    pub fn read() -> Result<Self> {
        Ok(Self(yaml::read(&house::read("infra/template.yaml")?)?))
    }

    /// The parameters with their defaults.
    #[must_use]
    pub fn parameters(&self) -> Vec<(String, Option<String>)> {
        let parameters = self.0["Parameters"].as_object();
        let default = |parameter: &Value| match &parameter["Default"] {
            Value::Null => None,
            Value::String(text) => Some(text.clone()),
            other => Some(other.to_string()),
        };
        parameters.into_iter().flatten().map(|(name, value)| (name.clone(), default(value))).collect()
    }

    /// Every function, in the order of their names in the template.
    pub fn functions(&self) -> Result<Vec<Function>> {
        let resources = self.resources()?;
        let is_function = |value: &Value| value["Type"] == "AWS::Serverless::Function";
        resources
            .iter()
            .filter(|(_, value)| is_function(value))
            .map(|(logical, value)| self.function(logical, value))
            .collect()
    }

    fn resources(&self) -> Result<&Map<String, Value>> {
        self.0["Resources"].as_object().context("template.yaml has no Resources")
    }

    fn function(&self, logical: &str, value: &Value) -> Result<Function> {
        let properties = &value["Properties"];
        let code = properties["CodeUri"].as_str().with_context(|| format!("{logical} has no CodeUri"))?;
        let name = code.rsplit('/').next().unwrap_or(code).to_owned();
        let events = properties["Events"].as_object();
        let paths = events
            .into_iter()
            .flatten()
            .filter(|(_, event)| event["Type"] == "HttpApi")
            .filter_map(|(_, event)| event["Properties"]["Path"].as_str().map(str::to_owned))
            .collect();
        let mut variables = Map::new();
        for from in [&self.0["Globals"]["Function"], properties] {
            let more = from["Environment"]["Variables"].as_object().cloned().unwrap_or_default();
            variables.extend(more);
        }
        Ok(Function { name, paths, variables, source: self.source(logical)? })
    }

    /// What wakes a function by the clock.
    fn clock(&self, function: &str) -> Result<Option<Source>> {
        let wakes = |value: &&Value| {
            value["Type"] == "AWS::Scheduler::Schedule"
                && value["Properties"]["Target"]["Arn"]["Fn::GetAtt"][0] == function
        };
        let Some(schedule) = self.resources()?.values().find(wakes) else { return Ok(None) };
        let rate = schedule["Properties"]["ScheduleExpression"].as_str().unwrap_or_default();
        let minutes = rate.strip_prefix("rate(").and_then(|rate| rate.split_once(" minute"));
        let minutes = minutes.and_then(|(minutes, _)| minutes.parse().ok());
        let minutes =
            minutes.with_context(|| format!("{function} is not woken every so many minutes: {rate}"))?;
        Ok(Some(Source::Clock { minutes }))
    }

    fn source(&self, function: &str) -> Result<Option<Source>> {
        let mapping = self.resources()?.values().find(|value| {
            value["Type"] == "AWS::Lambda::EventSourceMapping"
                && value["Properties"]["FunctionName"]["Ref"] == function
        });
        let Some(mapping) = mapping.map(|value| &value["Properties"]) else { return self.clock(function) };
        let number = |value: &Value, otherwise: u64| value.as_u64().unwrap_or(otherwise) as usize;
        let output = data_output(&mapping["EventSourceArn"])
            .ok_or_else(|| anyhow!("the event source of {function} is not an output of the data stack"))?;
        if output != "StreamArn" {
            let batch = number(&mapping["BatchSize"], 10);
            let concurrency = number(&mapping["ScalingConfig"]["MaximumConcurrency"], 2);
            return Ok(Some(Source::Queue { output, batch, concurrency }));
        }
        let filters = mapping["FilterCriteria"]["Filters"].as_array().map_or(&[][..], Vec::as_slice);
        let patterns = filters.iter().map(|filter| {
            let pattern = filter["Pattern"].as_str().unwrap_or_default();
            serde_json::from_str(pattern).context("the stream's filter is not JSON")
        });
        Ok(Some(Source::Stream {
            patterns: patterns.collect::<Result<_>>()?,
            batch: number(&mapping["BatchSize"], 100),
            attempts: mapping["MaximumRetryAttempts"].as_u64().unwrap_or(10) as u32,
            dead_letters: data_output(&mapping["DestinationConfig"]["OnFailure"]["Destination"])
                .context("the stream has no destination for what fails")?,
        }))
    }
}

/// The name behind `!GetAtt Data.Outputs.Name`.
fn data_output(value: &Value) -> Option<String> {
    match value["Fn::GetAtt"].as_array()?.as_slice() {
        [stack, output] if stack == "Data" => output.as_str()?.strip_prefix("Outputs.").map(str::to_owned),
        _ => None,
    }
}

/// `data.yaml` as JSON, for CloudFormation and for those who make the table and the bucket by hand.
pub fn data() -> Result<Value> {
    yaml::read(&house::read("infra/data.yaml")?)
}
