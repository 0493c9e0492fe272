//! The deployed templates, with the demo company in them, and what an operator sees of them.

use crate::{
    ministack::{MiniStack, REGION},
    package::{self, ARTIFACTS, Withheld},
    wait::{PATIENCE, eventually},
};
use argon2::{Argon2, password_hash::PasswordHasher};
use aws_config::{BehaviorVersion, Region, SdkConfig};
use aws_credential_types::Credentials;
use aws_sdk_cloudformation::error::DisplayErrorContext;
use aws_sdk_cloudformation::types::{Capability, Output, Parameter, StackStatus};
use aws_sdk_dynamodb::types::AttributeValue;
use aws_sdk_sqs::types::QueueAttributeName;
use reqwest::Url;
use secrecy::ExposeSecret;
use serde::Deserialize;
use std::{cell::Cell, collections::BTreeMap, process::Command, sync::Once, time::Duration};
use store::Store;
use testkit::demo::{self, Demo};
use tests::{template, tree};

/// Where people reach the portal.
pub const PORTAL: &str = "https://portal.stack.test";
const STAGE: &str = "stack";
const STACK: &str = "frontdesk-stack";

/// A deployment of one test's own.
pub struct Stack {
    /// The company in it.
    pub demo: Demo,
    /// The cloud; ends with the deployment.
    pub cloud: MiniStack,
    /// How long people wait for what happens behind the pages.
    pub patience: Cell<Duration>,
    /// The operator's way in, past every policy.
    sdk: SdkConfig,
    table: String,
    parameters: Vec<Parameter>,
}

/// A mail that was sent.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Mail {
    /// To whom.
    pub to: Vec<String>,
    /// Its plain text.
    pub body_text: String,
}

impl Mail {
    /// The address in it that has this path.
    pub fn link(&self, path: &str) -> Url {
        let mut words = self.body_text.split_whitespace().map(|word| word.trim_matches(['<', '>', '(', ')']));
        let link = words.find(|word| word.starts_with(PORTAL) && word.contains(path));
        let link = link.unwrap_or_else(|| panic!("no {path} in {}", self.body_text));
        link.parse().expect("an address")
    }
}

impl Stack {
    /// Deploys the templates as they are, less what is withheld.
    pub async fn deploy(name: &str, withheld: &[Withheld]) -> Self {
        static BUILT: Once = Once::new();
        BUILT.call_once(build);
        let cloud = MiniStack::start(name).await;
        let sdk = aws_config::defaults(BehaviorVersion::v2026_01_12())
            .region(Region::new(REGION))
            .endpoint_url(&cloud.address)
            .credentials_provider(Credentials::new("test", "test", None, None, "stack"))
            .load()
            .await;
        make_bucket(&sdk).await;
        upload(&sdk, withheld).await;
        let parameters = parameters();
        let table = create(&sdk, &parameters).await;
        let (demo, store) = (demo::demo(), Store::new(&sdk, table.clone()));
        let phc = Argon2::default().hash_password(demo::PASSWORD.as_bytes()).expect("a hash").to_string();
        demo.seed(&store, Some(&phc)).await.expect("the demo company moves in");
        Self { demo, cloud, patience: Cell::new(PATIENCE), sdk, table, parameters }
    }

    /// Deploys the templates once more, less what is withheld now.
    pub async fn redeploy(&self, withheld: &[Withheld]) {
        upload(&self.sdk, withheld).await;
        let client = aws_sdk_cloudformation::Client::new(&self.sdk);
        let update = client.update_stack().stack_name(STACK).template_url(package::address("template.json"));
        let update = update.set_parameters(Some(self.parameters.clone()));
        let update =
            update.capabilities(Capability::CapabilityIam).capabilities(Capability::CapabilityAutoExpand);
        update.send().await.unwrap_or_else(|error| panic!("{}", DisplayErrorContext(error)));
        deployed(&client).await;
    }

    /// Every mail that was sent so far, oldest first.
    pub async fn mails(&self) -> Vec<Mail> {
        #[derive(Deserialize)]
        struct Sent {
            messages: BTreeMap<String, Vec<Mail>>,
        }
        let address = format!("{}/_ministack/ses/messages", self.cloud.address);
        let sent: Sent =
            reqwest::get(address).await.expect("MiniStack answers").json().await.expect("a list of mails");
        sent.messages.into_values().flatten().collect()
    }

    /// The first mail to somebody with these words in it, as soon as it is there.
    pub async fn mail(&self, to: &str, words: &str) -> Mail {
        eventually(self.patience.get(), &format!("a mail to {to} with {words}"), async || {
            let mut mails = self.mails().await.into_iter();
            mails.find(|mail| mail.to.iter().any(|one| one.contains(to)) && mail.body_text.contains(words))
        })
        .await
    }

    /// Waits until the bucket does not discard an object any more, which is at `/BUCKET/KEY`.
    pub async fn kept(&self, path: &str) {
        let (name, key) = path.trim_start_matches('/').split_once('/').expect("bucket and key");
        eventually(self.patience.get(), "the file is kept", async || {
            let tags = bucket(&self.sdk).get_object_tagging().bucket(name).key(key).send().await.ok()?;
            tags.tag_set().iter().any(|tag| (tag.key(), tag.value()) == ("life", "kept")).then_some(())
        })
        .await;
    }

    /// Makes a queue try again at once what failed; of minutes nothing can be learned here.
    pub async fn hasten(&self, queue: &str) {
        let client = aws_sdk_sqs::Client::new(&self.sdk);
        let call = client.set_queue_attributes().queue_url(self.queue(queue).await);
        call.attributes(QueueAttributeName::VisibilityTimeout, "1").send().await.expect("the queue takes it");
    }

    /// What was given up, as soon as something was.
    pub async fn dead_letters(&self, queue: &str) -> Vec<String> {
        let client = aws_sdk_sqs::Client::new(&self.sdk);
        let address = self.queue(&format!("{queue}-dead-letters")).await;
        eventually(self.patience.get(), &format!("a dead letter of {queue}"), async || {
            let call = client.receive_message().queue_url(&address).max_number_of_messages(10);
            let found = call.visibility_timeout(0).send().await.expect("the queue answers");
            let bodies = found.messages().iter().filter_map(|message| message.body().map(str::to_owned));
            Some(bodies.collect::<Vec<_>>()).filter(|bodies| !bodies.is_empty())
        })
        .await
    }

    /// Writes an outbox item of an event that nobody can read.
    pub async fn poison(&self, event: &str) {
        let client = aws_sdk_dynamodb::Client::new(&self.sdk);
        let put = client
            .put_item()
            .table_name(&self.table)
            .item("pk", AttributeValue::S(format!("OUTBOX#{event}")));
        let put = ["sk", "kind", "mails"]
            .into_iter()
            .fold(put, |put, name| put.item(name, AttributeValue::S("OUTBOX".to_owned())));
        put.send().await.expect("the table takes anything");
    }

    async fn queue(&self, name: &str) -> String {
        let client = aws_sdk_sqs::Client::new(&self.sdk);
        let found = client.get_queue_url().queue_name(format!("frontdesk-{STAGE}-{name}")).send().await;
        found.expect("the template has the queue").queue_url().expect("an address").to_owned()
    }
}

/// Builds the functions as `cargo portal up` does, which has nothing to do when they are built.
fn build() {
    let names: Vec<String> = template::functions().into_iter().map(|function| function.binary).collect();
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--quiet"]).args(names.iter().flat_map(|name| ["--bin", name]));
    let status = cargo.current_dir(tree::root()).status().expect("cargo starts");
    assert!(status.success(), "the functions do not build; what the compiler says stands above");
}

fn bucket(sdk: &SdkConfig) -> aws_sdk_s3::Client {
    let config = aws_sdk_s3::config::Builder::from(sdk).force_path_style(true).build();
    aws_sdk_s3::Client::from_conf(config)
}

async fn make_bucket(sdk: &SdkConfig) {
    let place = aws_sdk_s3::types::CreateBucketConfiguration::builder()
        .location_constraint(aws_sdk_s3::types::BucketLocationConstraint::from(REGION))
        .build();
    let create = bucket(sdk).create_bucket().bucket(ARTIFACTS).create_bucket_configuration(place);
    create.send().await.expect("a bucket for the artifacts");
}

async fn upload(sdk: &SdkConfig, withheld: &[Withheld]) {
    let client = bucket(sdk);
    for artifact in package::artifacts(withheld) {
        let put = client.put_object().bucket(ARTIFACTS).key(artifact.key);
        put.body(artifact.bytes.into()).send().await.expect("the bucket takes an artifact");
    }
}

fn parameters() -> Vec<Parameter> {
    let (private, public) = web::session::generate_keys().expect("keys");
    let (portal_private, portal_public) = web::session::generate_keys().expect("keys");
    let values = [
        ("Stage", STAGE),
        ("PublicUrl", PORTAL),
        ("Domain", PORTAL.trim_start_matches("https://")),
        ("MailFrom", "portal@stack.test"),
        ("AlarmEmail", "operator@stack.test"),
        ("SessionPublicKey", &public),
        ("SessionPrivateKey", private.expose_secret()),
        ("PortalSessionPublicKey", &portal_public),
        ("PortalSessionPrivateKey", portal_private.expose_secret()),
        ("FactorKey", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="),
        ("FormSecret", "0123456789abcdef0123456789abcdef"),
        // Nobody here needs a second to fill in a form.
        ("FormMinimumAge", "0"),
        // Everybody here comes from one network.
        ("LimitPerNetwork", "1000"),
        ("SignInMailsPerNetwork", "1000"),
    ];
    let parameter =
        |(name, value): (&str, &str)| Parameter::builder().parameter_key(name).parameter_value(value).build();
    values.into_iter().map(parameter).collect()
}

/// Creates the stack and answers with its table.
async fn create(sdk: &SdkConfig, parameters: &[Parameter]) -> String {
    let client = aws_sdk_cloudformation::Client::new(sdk);
    let create = client.create_stack().stack_name(STACK).template_url(package::address("template.json"));
    let create = create.set_parameters(Some(parameters.to_vec()));
    let create =
        create.capabilities(Capability::CapabilityIam).capabilities(Capability::CapabilityAutoExpand);
    create.send().await.unwrap_or_else(|error| panic!("{}", DisplayErrorContext(error)));
    let outputs = deployed(&client).await;
    let table = outputs.iter().find(|output| output.output_key() == Some("Table"));
    table.and_then(|output| output.output_value()).expect("the template says which table").to_owned()
}

/// Waits until CloudFormation is done, and answers with the outputs.
async fn deployed(client: &aws_sdk_cloudformation::Client) -> Vec<Output> {
    eventually(PATIENCE, "the stack is there", async || {
        let answer = client.describe_stacks().stack_name(STACK).send().await.expect("CloudFormation answers");
        let stack = answer.stacks().first().expect("the stack is known");
        match stack.stack_status().map(StackStatus::as_str).unwrap_or_default() {
            "CREATE_COMPLETE" | "UPDATE_COMPLETE" => Some(stack.outputs().to_vec()),
            status if status.ends_with("IN_PROGRESS") => None,
            status => panic!("{status}: {}", reasons(client, STACK).await),
        }
    })
    .await
}

/// Why resources could not be made.
async fn reasons(client: &aws_sdk_cloudformation::Client, stack: &str) -> String {
    let answer = client.describe_stack_events().stack_name(stack).send().await.expect("the stack has events");
    let failed = answer
        .stack_events()
        .iter()
        .filter(|event| event.resource_status().is_some_and(|status| status.as_str().ends_with("FAILED")));
    let line = |event: &aws_sdk_cloudformation::types::StackEvent| {
        let of = |text: Option<&str>| text.unwrap_or_default().to_owned();
        format!("{}: {}\n", of(event.logical_resource_id()), of(event.resource_status_reason()))
    };
    failed.map(line).collect()
}
