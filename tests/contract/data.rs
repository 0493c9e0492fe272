//! Nested stacks fit together, and whatever is woken by a queue or the stream can fail without loss.

use serde_json::{Value, json};
use std::collections::BTreeSet;
use tests::template::{self, resources, text, usual};

fn keys(value: &Value) -> BTreeSet<&str> {
    value.as_object().map(|all| all.keys().map(String::as_str).collect()).unwrap_or_default()
}

/// Every `Data.Outputs.…` that is named anywhere below.
fn outputs_named(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(pairs) => pairs.values().for_each(|value| outputs_named(value, found)),
        Value::Array(values) => values.iter().for_each(|value| outputs_named(value, found)),
        Value::String(text) => {
            if let Some(name) = text.strip_prefix("Data.Outputs.") {
                found.insert(name.to_owned());
            }
        }
        _ => {}
    }
}

#[test]
fn what_one_stack_takes_from_another_is_there() {
    let (main, data) = (template::read("infra/template.yaml"), template::read("infra/data.yaml"));
    let mut named = BTreeSet::new();
    outputs_named(&main, &mut named);
    let offered: BTreeSet<String> = keys(&data["Outputs"]).into_iter().map(str::to_owned).collect();
    let missing: Vec<&String> = named.difference(&offered).collect();
    assert!(missing.is_empty(), "template.yaml takes what data.yaml does not give: {missing:?}");
    for (name, nested) in resources(&main, "AWS::CloudFormation::Stack") {
        let file = nested["Properties"]["TemplateURL"].as_str().expect("a nested stack has a file");
        let given = keys(&nested["Properties"]["Parameters"]);
        let nested = template::read(&format!("infra/{file}"));
        let known = keys(&nested["Parameters"]);
        assert!(given.is_subset(&known), "{name} is given {given:?} and knows {known:?}");
        let needed = known.into_iter().filter(|key| nested["Parameters"][key]["Default"].is_null());
        let lacking: Vec<&str> = needed.filter(|key| !given.contains(key)).collect();
        assert!(lacking.is_empty(), "{name} is not given {lacking:?}");
    }
}

#[test]
fn what_must_not_be_lost_is_kept() {
    let data = template::read("infra/data.yaml");
    for kind in ["AWS::DynamoDB::Table", "AWS::S3::Bucket", "AWS::SES::EmailIdentity"] {
        for (name, resource) in resources(&data, kind) {
            assert_eq!(resource["DeletionPolicy"], "Retain", "{name}");
            assert_eq!(resource["UpdateReplacePolicy"], "Retain", "{name}");
        }
    }
    let table = &data["Resources"]["Table"]["Properties"];
    assert_eq!(table["PointInTimeRecoverySpecification"]["PointInTimeRecoveryEnabled"], true);
    assert_eq!(table["BillingMode"], "PAY_PER_REQUEST", "nothing is charged while nobody calls");
    let bucket = &data["Resources"]["Bucket"]["Properties"];
    assert_eq!(bucket["VersioningConfiguration"]["Status"], "Enabled");
    for switch in ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"] {
        assert_eq!(bucket["PublicAccessBlockConfiguration"][switch], true, "{switch}");
    }
}

#[test]
fn the_table_has_the_keys_that_the_store_writes() {
    let data = template::read("infra/data.yaml");
    let table = &data["Resources"]["Table"]["Properties"];
    let attributes = table["AttributeDefinitions"].as_array().expect("attributes");
    let defined: BTreeSet<&str> =
        attributes.iter().filter_map(|attribute| attribute["AttributeName"].as_str()).collect();
    let keys =
        std::fs::read_to_string(tests::tree::root().join("shared/store/src/keys/mod.rs")).expect("the keys");
    for attribute in &defined {
        assert!(keys.contains(&format!("\"{attribute}\"")), "keys names {attribute}");
    }
    for index in table["GlobalSecondaryIndexes"].as_array().expect("indexes") {
        let name = index["IndexName"].as_str().expect("an index has a name");
        assert!(keys.contains(&format!("\"{name}\"")), "keys names the index {name}");
    }
    let expires = table["TimeToLiveSpecification"]["AttributeName"].as_str().expect("a TTL attribute");
    assert!(keys.contains(&format!("\"{expires}\"")), "keys names {expires}");
}

#[test]
fn every_queue_gives_up_into_a_queue_of_dead_letters() {
    let data = template::read("infra/data.yaml");
    let queues = resources(&data, "AWS::SQS::Queue");
    for (name, queue) in &queues {
        let letters = queue["Properties"]["RedrivePolicy"]["deadLetterTargetArn"]["Fn::GetAtt"].as_str();
        let Some(letters) = letters.and_then(|target| target.strip_suffix(".Arn")) else {
            assert!(name.ends_with("DeadLetters"), "{name} has no dead letters");
            continue;
        };
        assert!(queues.contains_key(letters), "{letters}");
        let own = text(&queue["Properties"]["QueueName"]).expect("named");
        assert_eq!(
            text(&queues[letters]["Properties"]["QueueName"]),
            Some(format!("{own}-dead-letters").as_str())
        );
        let kept =
            |queue: &Value| queue["Properties"]["MessageRetentionPeriod"].as_u64().expect("kept for a time");
        assert!(kept(queues[letters]) > kept(queue), "{letters} are kept longer than {name}");
    }
}

#[test]
fn every_event_source_reports_its_failures_one_by_one_and_has_somewhere_to_give_up() {
    let (main, data) = (template::read("infra/template.yaml"), template::read("infra/data.yaml"));
    let queues = resources(&data, "AWS::SQS::Queue");
    let functions = resources(&main, "AWS::Serverless::Function");
    let mut woken = BTreeSet::new();
    for (name, source) in resources(&main, "AWS::Lambda::EventSourceMapping") {
        let properties = &source["Properties"];
        let function = properties["FunctionName"]["Ref"].as_str().expect("names its function");
        woken.insert(function);
        assert_eq!(properties["FunctionResponseTypes"][0], "ReportBatchItemFailures", "{name}");
        let output = properties["EventSourceArn"]["Fn::GetAtt"].as_str().expect("names its source");
        let output = output.strip_prefix("Data.Outputs.").expect("out of data.yaml");
        let place = usual(&data["Outputs"][output]["Value"])["Fn::GetAtt"].as_str().expect("an attribute");
        if place == "Table.StreamArn" {
            assert!(!properties["DestinationConfig"]["OnFailure"]["Destination"].is_null(), "{name}");
            assert!(properties["MaximumRetryAttempts"].as_u64().is_some_and(|tries| tries > 0), "{name}");
            assert_eq!(properties["BisectBatchOnFunctionError"], true, "{name}");
            continue;
        }
        let queue = place.strip_suffix(".Arn").and_then(|queue| queues.get(queue)).expect("a queue");
        assert!(
            queue["Properties"]["RedrivePolicy"]["maxReceiveCount"].as_u64().is_some_and(|tries| tries > 1)
        );
        let timeout = &functions[function]["Properties"]["Timeout"];
        let timeout =
            timeout.as_u64().or(main["Globals"]["Function"]["Timeout"].as_u64()).expect("a time-out");
        let hidden = queue["Properties"]["VisibilityTimeout"].as_u64().expect("a visibility time-out");
        assert!(
            hidden >= 6 * timeout,
            "{name}: {hidden} s hidden, {timeout} s time-out (AWS advises six times)"
        );
    }
    // What the clock wakes is woken again soon, whatever became of it.
    for (name, schedule) in resources(&main, "AWS::Scheduler::Schedule") {
        let target = &schedule["Properties"]["Target"];
        let function = target["Arn"]["Fn::GetAtt"].as_str().and_then(|arn| arn.strip_suffix(".Arn"));
        woken.insert(function.expect("names its function"));
        assert!(target["RetryPolicy"]["MaximumRetryAttempts"].as_u64().is_some(), "{name}");
        assert_eq!(schedule["Properties"]["ScheduleExpression"], "rate(15 minutes)", "{name}");
    }
    let on: BTreeSet<&str> = functions.keys().copied().filter(|name| name.starts_with("On")).collect();
    assert_eq!(woken, on, "every on-… function is woken by something, and nothing else is");
}

#[test]
fn the_stream_wakes_the_relay_for_outbox_items_and_what_is_found_by_terms_alone() {
    let main = template::read("infra/template.yaml");
    let source = &main["Resources"]["OnOutboxSource"]["Properties"];
    let filters = source["FilterCriteria"]["Filters"].as_array().expect("filters");
    let read = |filter: &Value| -> Value {
        serde_json::from_str(filter["Pattern"].as_str().expect("a pattern")).expect("JSON")
    };
    let wakes = |names: &[&str], kinds: &[&str]| json!({ "eventName": names, "dynamodb": { "NewImage": { "kind": { "S": kinds } } } });
    let wanted = [
        // The first mail to a new user leaves with their address.
        wakes(&["INSERT"], &["OUTBOX", "USER-EMAIL"]),
        wakes(&["INSERT", "MODIFY"], &["WORKORDER", "DOCUMENT", "OBJECT"]),
        wakes(&["MODIFY"], &["PROJECT"]),
    ];
    assert_eq!(filters.iter().map(read).collect::<Vec<_>>(), wanted);
}
