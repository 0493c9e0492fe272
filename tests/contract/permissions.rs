//! Least privilege, as far as the template alone can tell: actions by name on resources by name, secrets where
//! they are used, clients only with grants and grants only with clients.

use std::collections::{BTreeMap, BTreeSet};
use tests::{
    template::{self, Function, Grant},
    tree::Workspace,
};

/// Actions of a service that a function can only make with the room that holds its client.
const CLIENTS: [(&str, &str); 3] = [("dynamodb:", "store"), ("s3:", "files"), ("ses:", "mail")];

/// What Lambda itself does in a function's name, to hand it what wakes it.
pub const POLLING: [&str; 7] = [
    "sqs:ReceiveMessage",
    "sqs:DeleteMessage",
    "sqs:GetQueueAttributes",
    "dynamodb:DescribeStream",
    "dynamodb:GetRecords",
    "dynamodb:GetShardIterator",
    "dynamodb:ListStreams",
];

fn functions() -> BTreeMap<String, Function> {
    template::functions().into_iter().map(|function| (function.folder.clone(), function)).collect()
}

fn own(function: &Function) -> impl Iterator<Item = Grant> {
    function.grants().into_iter().filter(|grant| !POLLING.contains(&grant.action.as_str()))
}

#[test]
fn every_action_and_every_resource_is_named() {
    for (name, function) in functions() {
        assert!(function.properties["Role"].is_null(), "{name} has a role of its own making");
        for Grant { action, resource } in function.grants() {
            assert!(!action.contains('*'), "{name}: {action}");
            // The stream's list is the one thing that IAM cannot narrow down ("Actions for DynamoDB").
            assert!(resource != "*" || action == "dynamodb:ListStreams", "{name}: {action} on everything");
            assert!(!resource.is_empty(), "{name}: {action} on nothing");
        }
    }
}

#[test]
fn no_function_may_change_the_table_itself_or_read_all_of_it() {
    let never = ["dynamodb:Scan", "dynamodb:DeleteTable", "dynamodb:UpdateTable", "dynamodb:PartiQLSelect"];
    for (name, function) in functions() {
        for grant in function.grants() {
            assert!(!never.contains(&grant.action.as_str()), "{name}: {}", grant.action);
        }
    }
}

#[test]
fn a_function_has_grants_for_the_clients_it_is_built_with_and_for_no_others() {
    let (functions, workspace) = (functions(), Workspace::read());
    for package in workspace.in_room("functions") {
        let function = &functions[&package.name];
        for (service, room) in CLIENTS {
            let granted = own(function).any(|grant| grant.action.starts_with(service));
            assert!(
                !granted || package.dependencies.contains(room),
                "{}: {service} without {room}",
                package.name
            );
        }
        let sends = own(function).any(|grant| grant.action == "sqs:SendMessage");
        assert_eq!(sends, package.dependencies.contains("aws-sdk-sqs"), "{}: sqs:SendMessage", package.name);
    }
}

#[test]
fn only_the_mailer_sends_mail_and_only_the_relay_fills_queues() {
    let holders = |action: &str| -> Vec<String> {
        let holds = |function: &Function| own(function).any(|grant| grant.action.starts_with(action));
        functions().into_iter().filter(|(_, function)| holds(function)).map(|(name, _)| name).collect()
    };
    assert_eq!(holders("ses:"), ["on-mail"]);
    assert_eq!(holders("sqs:SendMessage"), ["on-outbox"]);
}

#[test]
fn a_queue_is_emptied_by_the_function_that_it_wakes() {
    let main = template::read("infra/template.yaml");
    let sources = template::resources(&main, "AWS::Lambda::EventSourceMapping");
    for (name, function) in functions() {
        let mine =
            sources.values().filter(|source| source["Properties"]["FunctionName"]["Ref"] == function.logical);
        let output = |one: &&serde_json::Value| {
            let arn = one["Properties"]["EventSourceArn"]["Fn::GetAtt"].as_str().unwrap_or_default();
            arn.trim_start_matches("Data.Outputs.").trim_end_matches("Arn").to_owned()
        };
        let woken_by: BTreeSet<String> = mine.map(output).collect();
        let polls = function.grants().into_iter().filter(|grant| POLLING.contains(&grant.action.as_str()));
        let polled: BTreeSet<String> =
            polls.map(|grant| grant.resource).filter(|resource| resource != "*").collect();
        assert_eq!(polled, woken_by, "{name}");
    }
}

#[test]
fn a_secret_is_given_to_the_one_function_that_needs_it() {
    let holders = |variable: &str| -> Vec<String> {
        functions()
            .into_iter()
            .filter(|(_, one)| one.variables().contains(variable))
            .map(|(name, _)| name)
            .collect()
    };
    assert_eq!(holders("FRONTDESK_SESSION_PRIVATE_KEY"), ["desk-sign-in", "sign-in"]);
    assert_eq!(holders("FRONTDESK_FORM_SECRET"), ["requests"]);
    assert_eq!(holders("FRONTDESK_FACTOR_KEY"), ["account", "desk-account", "desk-sign-in", "sign-in"]);
    let main = template::read("infra/template.yaml");
    for secret in ["SessionPrivateKey", "PortalSessionPrivateKey", "FormSecret", "FactorKey"] {
        assert_eq!(main["Parameters"][secret]["NoEcho"], true, "{secret} is shown to nobody");
    }
}

#[test]
fn what_a_page_gives_out_and_takes_in_is_kept_apart() {
    for (name, function) in functions().into_iter().filter(|(name, _)| !name.starts_with("on-")) {
        for grant in own(&function).filter(|grant| grant.action.starts_with("s3:")) {
            // A report is printed with copies of its photos; of one that is not there S3 has to say so.
            let allowed = [
                ("s3:PutObject", "Bucket/incoming/*"),
                ("s3:GetObject", "Bucket/files/*"),
                ("s3:GetObject", "Bucket/prints/*"),
                ("s3:ListBucket", "Bucket"),
            ];
            // What staff take away is taken out of the bucket.
            let taken = ("desk-documents", "s3:DeleteObject", "Bucket/files/*");
            let taken = taken == (name.as_str(), grant.action.as_str(), grant.resource.as_str());
            // Files of imports are staff's own, and come before nobody else.
            let of_imports = [("s3:PutObject", "Bucket/imports/*"), ("s3:GetObject", "Bucket/imports/*")];
            let asked = (grant.action.as_str(), grant.resource.as_str());
            let imports = name == "desk-imports" && of_imports.contains(&asked);
            assert!(imports || taken || allowed.contains(&asked), "{name}: {} on {}", asked.0, asked.1);
        }
    }
}
