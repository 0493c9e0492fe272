//! The bucket, made as `infra/data.yaml` describes it. It outlives MiniStack, so it may be there already.

use super::{ACCOUNT, REGION};
use crate::template;
use anyhow::{Context, Result};
use aws_sdk_s3::{
    Client,
    config::Builder,
    types::{
        BucketLocationConstraint, BucketVersioningStatus, CorsConfiguration, CorsRule,
        CreateBucketConfiguration, Event, FilterRule, FilterRuleName, NotificationConfiguration,
        NotificationConfigurationFilter, QueueConfiguration, S3KeyFilter, VersioningConfiguration,
    },
};
use aws_types::SdkConfig;
use serde_json::Value;

/// How the SDK reaches S3 on one host name.
pub fn client(sdk: &SdkConfig) -> Client {
    Client::from_conf(Builder::from(sdk).force_path_style(true).build())
}

/// Makes the bucket and answers its name.
pub async fn make(sdk: &SdkConfig, stage: &str, origin: &str, queue: &str) -> Result<String> {
    let properties = template::data()?["Resources"]["Bucket"]["Properties"].take();
    let pattern = properties["BucketName"]["Fn::Sub"].as_str().context("the bucket has no name")?;
    let name = [("Stage", stage), ("AWS::AccountId", ACCOUNT), ("AWS::Region", REGION)]
        .iter()
        .fold(pattern.to_owned(), |name, (key, value)| name.replace(&format!("${{{key}}}"), value));
    let client = client(sdk);
    if client.head_bucket().bucket(&name).send().await.is_err() {
        let place = BucketLocationConstraint::from(REGION);
        let place = CreateBucketConfiguration::builder().location_constraint(place).build();
        let create = client.create_bucket().bucket(&name).create_bucket_configuration(place);
        create.send().await.context("MiniStack does not make the bucket")?;
    }
    let versioning = VersioningConfiguration::builder().status(BucketVersioningStatus::Enabled).build();
    let call = client.put_bucket_versioning().bucket(&name).versioning_configuration(versioning);
    call.send().await.context("MiniStack does not keep versions")?;
    let cors = cors(&properties["CorsConfiguration"], origin)?;
    let call = client.put_bucket_cors().bucket(&name).cors_configuration(cors);
    call.send().await.context("MiniStack does not take the bucket's CORS rules")?;
    let notification = notification(&properties["NotificationConfiguration"], queue)?;
    let call = client.put_bucket_notification_configuration().bucket(&name);
    call.notification_configuration(notification)
        .send()
        .await
        .context("MiniStack does not announce uploads")?;
    Ok(name)
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn texts(value: &Value) -> Vec<String> {
    list(value).filter_map(Value::as_str).map(str::to_owned).collect()
}

fn cors(described: &Value, origin: &str) -> Result<CorsConfiguration> {
    let mut cors = CorsConfiguration::builder();
    for rule in list(&described["CorsRules"]) {
        let rule = CorsRule::builder()
            .allowed_origins(origin)
            .set_allowed_methods(Some(texts(&rule["AllowedMethods"])))
            .set_allowed_headers(Some(texts(&rule["AllowedHeaders"])));
        cors = cors.cors_rules(rule.build()?);
    }
    Ok(cors.build()?)
}

fn notification(described: &Value, queue: &str) -> Result<NotificationConfiguration> {
    let mut notification = NotificationConfiguration::builder();
    for one in list(&described["QueueConfigurations"]) {
        let mut key = S3KeyFilter::builder();
        for rule in list(&one["Filter"]["S3Key"]["Rules"]) {
            let name = FilterRuleName::from(rule["Name"].as_str().unwrap_or_default());
            let value = rule["Value"].as_str().unwrap_or_default();
            key = key.filter_rules(FilterRule::builder().name(name).value(value).build());
        }
        let filter = NotificationConfigurationFilter::builder().key(key.build()).build();
        let event = Event::from(one["Event"].as_str().unwrap_or_default());
        let one = QueueConfiguration::builder().queue_arn(queue).events(event).filter(filter);
        notification = notification.queue_configurations(one.build()?);
    }
    Ok(notification.build())
}
