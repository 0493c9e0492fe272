//! Alarms look at things that exist, and everything that can fail has one.

use serde_json::Value;
use std::collections::BTreeSet;
use tests::template::{self, resources, text, usual};

/// The metrics that may be watched, with the dimension that each needs (CloudWatch's lists per service).
const METRICS: [(&str, &str, Option<&str>); 11] = [
    ("AWS/SQS", "ApproximateNumberOfMessagesVisible", Some("QueueName")),
    ("AWS/SQS", "ApproximateAgeOfOldestMessage", Some("QueueName")),
    ("AWS/Lambda", "Throttles", None),
    ("AWS/Lambda", "IteratorAge", Some("FunctionName")),
    ("AWS/Lambda", "Errors", Some("FunctionName")),
    ("AWS/ApiGateway", "5xx", Some("ApiId")),
    ("AWS/ApiGateway", "Latency", Some("ApiId")),
    ("AWS/DynamoDB", "ReadThrottleEvents", Some("TableName")),
    ("AWS/DynamoDB", "WriteThrottleEvents", Some("TableName")),
    ("AWS/SES", "Reputation.BounceRate", None),
    ("AWS/SES", "Reputation.ComplaintRate", None),
];

struct Alarm {
    name: String,
    metric: (String, String),
    /// Dimension and value, the stage left out: `("QueueName", "mail-dead-letters")`.
    dimension: Option<(String, String)>,
}

fn alarms() -> Vec<Alarm> {
    let all = template::read("infra/alarms.yaml");
    let found = resources(&all, "AWS::CloudWatch::Alarm");
    found
        .into_iter()
        .map(|(name, alarm)| {
            let properties = &alarm["Properties"];
            let word = |key: &str| text(&properties[key]).unwrap_or_default().to_owned();
            assert!(
                !properties["AlarmActions"].as_array().is_none_or(Vec::is_empty),
                "{name} tells somebody"
            );
            let dimensions = properties["Dimensions"].as_array().map_or(&[][..], Vec::as_slice);
            assert!(dimensions.len() < 2, "{name}");
            let dimension = dimensions.first().map(|one| {
                let value = text(&one["Value"]).map(|text| text.replace("frontdesk-${Stage}-", ""));
                let value = value.or_else(|| one["Value"]["Ref"].as_str().map(|name| format!("&{name}")));
                (one["Name"].as_str().unwrap_or_default().to_owned(), value.unwrap_or_default())
            });
            Alarm { name: name.to_owned(), metric: (word("Namespace"), word("MetricName")), dimension }
        })
        .collect()
}

/// The names of the queues in `data.yaml`, the stage left out.
fn queues() -> BTreeSet<String> {
    let data = template::read("infra/data.yaml");
    let all = resources(&data, "AWS::SQS::Queue");
    let name = |queue: &Value| {
        text(&queue["Properties"]["QueueName"]).expect("named").replace("frontdesk-${Stage}-", "")
    };
    all.values().map(|queue| name(queue)).collect()
}

fn functions() -> BTreeSet<String> {
    template::functions().into_iter().map(|function| function.folder).collect()
}

/// What alarms.yaml is given by template.yaml, as an attribute of a resource: `MailQueue.QueueName`.
fn given(parameter: &str) -> String {
    let main = template::read("infra/template.yaml");
    let value = &main["Resources"]["Alarms"]["Properties"]["Parameters"][parameter];
    let Some(output) = value["Fn::GetAtt"].as_str().and_then(|name| name.strip_prefix("Data.Outputs."))
    else {
        return value["Ref"].as_str().unwrap_or_default().to_owned();
    };
    let data = template::read("infra/data.yaml");
    let value = usual(&data["Outputs"][output]["Value"]);
    value["Ref"].as_str().or(value["Fn::GetAtt"].as_str()).unwrap_or_default().to_owned()
}

#[test]
fn every_alarm_watches_a_metric_of_a_thing_that_exists() {
    let (queues, functions) = (queues(), functions());
    for alarm in alarms() {
        let (name, (namespace, metric)) = (&alarm.name, &alarm.metric);
        let known = METRICS.iter().find(|known| (known.0, known.1) == (namespace, metric));
        let (_, _, wanted) = known.unwrap_or_else(|| panic!("{name}: {namespace} has no {metric}"));
        let dimension = alarm.dimension.as_ref();
        assert_eq!(dimension.map(|(key, _)| key.as_str()), *wanted, "{name}: its dimension");
        let Some((key, value)) = dimension else { continue };
        let exists = match (key.as_str(), value.strip_prefix('&')) {
            ("QueueName", None) => queues.contains(value),
            ("QueueName", Some(parameter)) => given(parameter).ends_with("Queue.QueueName"),
            ("FunctionName", None) => functions.contains(value),
            ("TableName", Some(parameter)) => given(parameter) == "Table",
            ("ApiId", Some(parameter)) => given(parameter) == "Api",
            _ => false,
        };
        assert!(exists, "{name}: there is no {value}");
    }
}

#[test]
fn everything_that_can_fail_has_its_alarm() {
    let alarms = alarms();
    let watched = |metric: &str| -> BTreeSet<String> {
        let these = alarms.iter().filter(|alarm| alarm.metric.1 == metric);
        these.filter_map(|alarm| Some(alarm.dimension.clone()?.1)).collect()
    };
    let letters: BTreeSet<String> =
        queues().into_iter().filter(|name| name.ends_with("-dead-letters")).collect();
    assert_eq!(watched("ApproximateNumberOfMessagesVisible"), letters);
    assert!(watched("IteratorAge").contains("on-outbox"), "an outbox that stands still wakes somebody");
    assert!(watched("Errors").contains("on-schedule"), "reminders that fail wake somebody");
    for metric in ["5xx", "Latency", "ReadThrottleEvents", "WriteThrottleEvents"] {
        assert_eq!(watched(metric).len(), 1, "{metric}");
    }
    for whole in ["Throttles", "Reputation.BounceRate", "Reputation.ComplaintRate"] {
        assert!(alarms.iter().any(|alarm| alarm.metric.1 == whole), "{whole}");
    }
}

#[test]
fn the_number_of_alarms_does_not_grow_with_the_functions() {
    let of_functions = alarms().into_iter().filter(|alarm| alarm.metric.0 == "AWS/Lambda");
    let names: BTreeSet<_> = of_functions.filter_map(|alarm| Some(alarm.dimension?.1)).collect();
    let alone = BTreeSet::from(["on-outbox", "on-schedule"].map(str::to_owned));
    assert_eq!(names, alone, "what no queue stands before alone has one of its own");
    let letters = queues().into_iter().filter(|name| name.ends_with("-dead-letters")).count();
    assert!(alarms().len() <= letters + 10, "each costs while nobody calls");
}
