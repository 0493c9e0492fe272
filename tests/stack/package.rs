//! What `sam build` and `sam package` make of the templates: code in archives, nested templates by their address.
//! Besides, routes that SAM writes into the API's `Body`, which MiniStack does not read, as resources.

use flate2::Crc;
use serde_json::{Map, Value, json};
use tests::{template, tree};

/// Where archives and nested templates lie.
pub const ARTIFACTS: &str = "artifacts";

/// One right taken away from a function.
#[derive(Debug, Clone, Copy)]
pub struct Withheld {
    /// The function.
    pub function: &'static str,
    /// What it may not do any more, on anything.
    pub action: &'static str,
}

/// An object of the bucket of artifacts.
pub struct Artifact {
    /// Its key.
    pub key: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// The templates and archives of a deployment, `template.json` among them.
pub fn artifacts(withheld: &[Withheld]) -> Vec<Artifact> {
    let nested = ["data.yaml", "alarms.yaml"]
        .map(|name| Artifact { key: name.to_owned(), bytes: nested(name).to_string().into_bytes() });
    let archives = template::functions().into_iter().map(|function| Artifact {
        key: format!("{}.zip", function.folder),
        bytes: archive(&function.binary),
    });
    let main =
        Artifact { key: "template.json".to_owned(), bytes: template(withheld).to_string().into_bytes() };
    nested.into_iter().chain(archives).chain([main]).collect()
}

/// The address of an artifact, as CloudFormation wants it.
pub fn address(key: &str) -> String {
    format!("https://s3.{}.amazonaws.com/{ARTIFACTS}/{key}", crate::ministack::REGION)
}

/// A nested template, its loops unrolled: MiniStack does that for the outermost one alone.
fn nested(name: &str) -> Value {
    let mut template = long_form(template::read(&format!("infra/{name}")));
    template.as_object_mut().expect("a template").remove("Transform");
    template
}

fn template(withheld: &[Withheld]) -> Value {
    let mut template = long_form(template::read("infra/template.yaml"));
    template["Globals"]["Function"]["Architectures"] = json!([architecture()]);
    let resources = template["Resources"].as_object_mut().expect("resources");
    let mut routes = Map::new();
    for (logical, resource) in resources.iter_mut() {
        let kind = resource["Type"].as_str().expect("a type").to_owned();
        let properties = &mut resource["Properties"];
        match kind.as_str() {
            "AWS::CloudFormation::Stack" => {
                properties["TemplateURL"] =
                    json!(address(properties["TemplateURL"].as_str().expect("a file")));
            }
            "AWS::Serverless::Function" => {
                let code = properties["CodeUri"].as_str().expect("a folder");
                let folder = code.rsplit('/').next().expect("a name").to_owned();
                properties["CodeUri"] = json!({ "Bucket": ARTIFACTS, "Key": format!("{folder}.zip") });
                for one in withheld.iter().filter(|one| one.function == folder) {
                    withhold(properties, one.action);
                }
                as_ministack_asks(properties);
                routes.extend(api_resources(logical, &properties["Events"]));
            }
            _ => {}
        }
    }
    resources.extend(routes);
    template
}

fn architecture() -> &'static str {
    if cfg!(target_arch = "aarch64") { "arm64" } else { "x86_64" }
}

/// `Fn::GetAtt` as JSON has it: a list, not a text.
fn long_form(value: Value) -> Value {
    match value {
        Value::Array(values) => values.into_iter().map(long_form).collect(),
        Value::Object(pairs) => {
            let long = |(key, value): (String, Value)| match (key.as_str(), value.as_str()) {
                ("Fn::GetAtt", Some(path)) => {
                    let (resource, attribute) = path.split_once('.').expect("a resource and its attribute");
                    (key, json!([resource, attribute]))
                }
                _ => (key, long_form(value)),
            };
            Value::Object(pairs.into_iter().map(long).collect())
        }
        other => other,
    }
}

/// Takes an action out of every statement of a function's policies.
fn withhold(properties: &mut Value, action: &str) {
    let mut found = false;
    for statement in statements(properties) {
        let actions = actions_of(statement);
        let before = actions.len();
        actions.retain(|one| one != action);
        found |= actions.len() < before;
        if actions.is_empty() {
            // A statement about nothing is not one.
            actions.push(json!("sts:GetCallerIdentity"));
        }
    }
    assert!(found, "{action} is not granted in the first place");
}

/// Two rights that MiniStack asks for otherwise than IAM, which has no action of its own for a batch ("Actions
/// defined by Amazon SQS"), and knows the identity that a mail comes from ("Actions defined by Amazon SES").
fn as_ministack_asks(properties: &mut Value) {
    for statement in statements(properties).filter(|statement| statement["Effect"] == "Allow") {
        let actions = actions_of(statement);
        if actions.contains(&json!("sqs:SendMessage")) {
            actions.push(json!("sqs:SendMessageBatch"));
        }
        if actions.contains(&json!("ses:SendRawEmail")) {
            statement["Resource"] = json!("*");
        }
    }
}

fn statements(properties: &mut Value) -> impl Iterator<Item = &mut Value> {
    let policies = properties.get_mut("Policies").and_then(Value::as_array_mut).into_iter().flatten();
    policies.flat_map(|policy| policy["Statement"].as_array_mut().expect("statements"))
}

fn actions_of(statement: &mut Value) -> &mut Vec<Value> {
    statement["Action"].as_array_mut().expect("a list of actions")
}

/// Integration and routes of a function, from the same events that SAM makes them of.
fn api_resources(logical: &str, events: &Value) -> Map<String, Value> {
    let mut made = Map::new();
    let http = events.as_object().into_iter().flatten().filter(|(_, event)| event["Type"] == "HttpApi");
    for (name, event) in http {
        let Value::Object(asked) = &event["Properties"] else { panic!("{logical}.{name} says nothing") };
        let integration = format!("{logical}Integration");
        let uri = format!(
            "arn:${{AWS::Partition}}:apigateway:${{AWS::Region}}:lambda:path/2015-03-31/functions/${{{logical}.Arn}}/invocations"
        );
        made.insert(
            format!("{logical}{name}Route"),
            json!({ "Type": "AWS::ApiGatewayV2::Route", "Properties": {
                "ApiId": asked["ApiId"],
                "RouteKey": format!("{} {}", asked["Method"].as_str().expect("a method"), asked["Path"].as_str().expect("a path")),
                "Target": { "Fn::Sub": format!("integrations/${{{integration}}}") },
            } }),
        );
        made.entry(integration).or_insert_with(|| {
            json!({ "Type": "AWS::ApiGatewayV2::Integration", "Properties": {
                "ApiId": asked["ApiId"],
                "IntegrationType": "AWS_PROXY",
                "IntegrationUri": { "Fn::Sub": uri },
                "PayloadFormatVersion": asked["PayloadFormatVersion"],
            } })
        });
    }
    made
}

/// The archive of a function. Its `bootstrap` hands over to the binary where cargo has put it: nine debug builds
/// would weigh 400 MB, in every cloud anew.
fn archive(binary: &str) -> Vec<u8> {
    let binary = tree::root().join("target/debug").join(binary);
    zip("bootstrap", format!("#!/bin/sh\nexec '{}'\n", binary.display()).as_bytes())
}

/// An archive with one executable file, stored as it is (APPNOTE 4.3.7, 4.3.12, 4.3.16).
fn zip(name: &str, content: &[u8]) -> Vec<u8> {
    let mut crc = Crc::new();
    crc.update(content);
    let size = u32::try_from(content.len()).expect("a small file").to_le_bytes();
    let length = u16::try_from(name.len()).expect("a short name").to_le_bytes();
    // Version 2.0, no flags, stored, the first of January 1980.
    let common =
        [&[20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0][..], &crc.sum().to_le_bytes(), &size, &size, &length, &[0, 0]];
    let local = [&b"PK\x03\x04"[..], &common.concat(), name.as_bytes(), content].concat();
    // Made on Unix, so that the attributes are its file mode.
    let mode = (0o100_755_u32 << 16).to_le_bytes();
    let central =
        [&b"PK\x01\x02\x14\x03"[..], &common.concat(), &[0; 6], &mode, &[0; 4], name.as_bytes()].concat();
    let place = u32::try_from(local.len()).expect("a small file").to_le_bytes();
    let listed = u32::try_from(central.len()).expect("a small file").to_le_bytes();
    let end = [&b"PK\x05\x06\0\0\0\0\x01\0\x01\0"[..], &listed, &place, &[0, 0]].concat();
    [local, central, end].concat()
}
