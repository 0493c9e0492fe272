//! S3, SES, SNS and SQS: MiniStack, set up by CloudFormation from `infra/data.yaml`.

use super::{ACCOUNT, REGION, bucket};
use crate::{children::Children, house, template, tools};
use anyhow::{Context, Result, bail};
use aws_config::{BehaviorVersion, Region};
use aws_credential_types::Credentials;
use aws_sdk_cloudformation::types::{Parameter, StackStatus};
use aws_types::SdkConfig;
use serde_json::Value;
use std::{collections::BTreeMap, path::Path, time::Duration};
use tokio::process::Command;

/// What is made elsewhere: the table in this process, the bucket by hand since it outlives the stack.
const ELSEWHERE: [&str; 3] = ["Table", "Bucket", "BucketPolicy"];
const STACK: &str = "data";

/// The running cloud.
pub struct Cloud {
    /// Its address.
    pub endpoint: String,
    /// How the SDK reaches it.
    pub sdk: SdkConfig,
    /// Outputs of the data stack.
    pub outputs: BTreeMap<String, String>,
}

/// Starts MiniStack on a free port and puts the data stack into it. Objects lie in the data folder; the rest
/// is made anew at each start.
pub async fn start(
    children: &Children,
    data: &Path,
    smtp: u16,
    parameters: &BTreeMap<String, String>,
) -> Result<Cloud> {
    let port = tools::free_port()?;
    let endpoint = format!("http://127.0.0.1:{port}");
    let objects = data.join("objects");
    std::fs::create_dir_all(&objects).with_context(|| format!("{} cannot be made", objects.display()))?;
    let mut command = Command::new(house::tool("python"));
    command
        .args(["-m", "ministack"])
        .current_dir(data)
        .env("BIND_HOST", "127.0.0.1")
        .env("MINISTACK_HOST", "127.0.0.1")
        .env("GATEWAY_PORT", port.to_string())
        .env("MINISTACK_REGION", REGION)
        .env("MINISTACK_ACCOUNT_ID", ACCOUNT)
        .env("SERVICES", "s3,ses,sns,sqs,cloudformation,iam,sts")
        .env("S3_PERSIST", "1")
        .env("S3_DATA_DIR", &objects)
        .env("SMTP_HOST", format!("127.0.0.1:{smtp}"))
        .env("LOG_LEVEL", "WARNING");
    children.start("ministack", command)?;
    ready(&endpoint, &data.join("logs/ministack.log")).await?;
    let sdk = aws_config::defaults(BehaviorVersion::v2026_01_12())
        .region(Region::new(REGION))
        .endpoint_url(&endpoint)
        .credentials_provider(Credentials::new("test", "test", None, None, "local"))
        .load()
        .await;
    let mut outputs = deploy(&sdk, parameters).await?;
    let name =
        bucket::make(&sdk, &parameters["Stage"], &parameters["PublicUrl"], &outputs["FileQueueArn"]).await?;
    outputs.insert("UploadsUrl".to_owned(), format!("{endpoint}/{name}"));
    outputs.insert("BucketArn".to_owned(), format!("arn:aws:s3:::{name}"));
    outputs.insert("Bucket".to_owned(), name);
    report_bounces(&sdk, &parameters["MailFrom"], &outputs).await?;
    Ok(Cloud { endpoint, sdk, outputs })
}

async fn ready(endpoint: &str, log: &Path) -> Result<()> {
    let client = reqwest::Client::new();
    let answer = async {
        loop {
            let answer = client.get(format!("{endpoint}/_ministack/ready")).send().await;
            if answer.is_ok_and(|answer| answer.status().is_success()) {
                return;
            }
            // A server that starts has no other way to say that it is there.
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    let waited = tokio::time::timeout(Duration::from_secs(60), answer).await;
    waited.with_context(|| format!("MiniStack does not start; what it said is in {}", log.display()))
}

async fn deploy(sdk: &SdkConfig, parameters: &BTreeMap<String, String>) -> Result<BTreeMap<String, String>> {
    let client = aws_sdk_cloudformation::Client::new(sdk);
    let parameter =
        |name: &str, value: &str| Parameter::builder().parameter_key(name).parameter_value(value).build();
    client
        .create_stack()
        .stack_name(STACK)
        .template_body(without_elsewhere(template::data()?).to_string())
        .parameters(parameter("Stage", &parameters["Stage"]))
        .parameters(parameter("MailFrom", &parameters["MailFrom"]))
        .parameters(parameter("FormOrigin", &parameters["PublicUrl"]))
        .send()
        .await
        .context("MiniStack does not take infra/data.yaml")?;
    loop {
        let answer = client.describe_stacks().stack_name(STACK).send().await?;
        let stack = answer.stacks().first().context("MiniStack has lost the data stack")?;
        match stack.stack_status() {
            Some(StackStatus::CreateComplete) => {
                let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
                let outputs = stack.outputs().iter();
                return Ok(outputs.map(|one| (text(one.output_key()), text(one.output_value()))).collect());
            }
            // CloudFormation is asked until it is done; it calls nobody.
            Some(StackStatus::CreateInProgress) => tokio::time::sleep(Duration::from_millis(50)).await,
            _ => bail!("infra/data.yaml: {}", stack.stack_status_reason().unwrap_or("the stack failed")),
        }
    }
}

/// The stack without what is made elsewhere, nor the outputs that speak of it.
fn without_elsewhere(mut stack: Value) -> Value {
    let speaks_of = |value: &Value| {
        let text = value.to_string();
        ELSEWHERE.iter().any(|name| {
            [format!("\"Ref\":\"{name}\""), format!("[\"{name}\","), format!("${{{name}.")]
                .iter()
                .any(|mention| text.contains(mention.as_str()))
        })
    };
    if let Some(resources) = stack["Resources"].as_object_mut() {
        resources.retain(|name, _| !ELSEWHERE.contains(&name.as_str()));
    }
    if let Some(outputs) = stack["Outputs"].as_object_mut() {
        outputs.retain(|_, output| !speaks_of(output));
    }
    stack
}

/// MiniStack tells of bounces by the identity's topics, not by the configuration set's.
async fn report_bounces(sdk: &SdkConfig, from: &str, outputs: &BTreeMap<String, String>) -> Result<()> {
    use aws_sdk_ses::types::NotificationType;
    let client = aws_sdk_ses::Client::new(sdk);
    let domain = from.split('@').next_back().unwrap_or_default();
    for kind in [NotificationType::Bounce, NotificationType::Complaint] {
        let topic = outputs.get("MailEventTopic").cloned();
        let call = client.set_identity_notification_topic().identity(domain).notification_type(kind);
        call.set_sns_topic(topic).send().await.context("MiniStack does not report bounces")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_elsewhere_is_not_in_the_stack() {
        let stack = without_elsewhere(template::data().unwrap());
        assert!(stack["Resources"]["Table"].is_null());
        assert!(stack["Outputs"]["StreamArn"].is_null());
        assert!(stack["Outputs"]["UploadsUrl"].is_null());
        assert!(stack["Outputs"]["MailQueue"].is_object());
        assert!(stack["Resources"]["FileQueue"].is_object());
    }
}
