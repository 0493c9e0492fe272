//! Settings of the AWS clients: credentials and region from the environment alone, bounded in time.
//!
//! The usual chain of sources (profiles, instance metadata, single sign-on) is left out on purpose: a
//! function has its credentials in the environment, and what is not linked need not be loaded at a cold start.

use crate::Env;
use aws_credential_types::{
    Credentials,
    provider::{self, ProvideCredentials, SharedCredentialsProvider, error::CredentialsError, future},
};
use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
use aws_smithy_types::{retry::RetryConfig, timeout::TimeoutConfig};
use aws_types::{
    SdkConfig,
    endpoint_config::AccountIdEndpointMode,
    region::Region,
    service_config::{LoadServiceConfig, ServiceConfigKey},
};
use std::time::Duration;

/// Longest wait for a connection.
const CONNECT: Duration = Duration::from_secs(1);
/// Longest wait for one answer.
const ATTEMPT: Duration = Duration::from_secs(3);
/// Longest wait for a call with all its retries.
const OPERATION: Duration = Duration::from_secs(8);
/// Tries of one call, the first included: a thawed sandbox may hold a dead connection.
const ATTEMPTS: u32 = 3;

/// What every AWS client of this process is built from: credentials, region and endpoints out of the
/// environment. Async, so that a source that has to be asked can take its place without a change elsewhere.
pub async fn aws() -> SdkConfig {
    let env = Env::load().unwrap_or_else(|_| Env::from_iter::<[(&str, &str); 0]>([]));
    settings(&env)
}

fn settings(env: &Env) -> SdkConfig {
    let region = env.get("AWS_REGION").or_else(|| env.get("AWS_DEFAULT_REGION"));
    let mut builder = SdkConfig::builder()
        .http_client(crate::trust::http_client())
        .behavior_version(BehaviorVersion::v2026_01_12())
        .region(region.map(|name| Region::new(name.to_owned())))
        .credentials_provider(SharedCredentialsProvider::new(FromEnvironment(env.clone())))
        .account_id_endpoint_mode(AccountIdEndpointMode::Disabled)
        .service_config(Endpoints(env.clone()))
        .retry_config(RetryConfig::standard().with_max_attempts(ATTEMPTS))
        .timeout_config(
            TimeoutConfig::builder()
                .connect_timeout(CONNECT)
                .operation_attempt_timeout(ATTEMPT)
                .operation_timeout(OPERATION)
                .build(),
        );
    builder.set_endpoint_url(env.get("AWS_ENDPOINT_URL").map(str::to_owned));
    builder.build()
}

/// Credentials as the runtime puts them into the environment.
#[derive(Debug)]
struct FromEnvironment(Env);

impl FromEnvironment {
    fn read(&self) -> provider::Result {
        let need = |variable: &'static str| {
            self.0.get(variable).ok_or_else(|| CredentialsError::not_loaded(format!("{variable} is not set")))
        };
        let token = self.0.get("AWS_SESSION_TOKEN").map(str::to_owned);
        let mut builder = Credentials::builder()
            .access_key_id(need("AWS_ACCESS_KEY_ID")?)
            .secret_access_key(need("AWS_SECRET_ACCESS_KEY")?)
            .provider_name("environment");
        builder.set_session_token(token);
        Ok(builder.build())
    }
}

impl ProvideCredentials for FromEnvironment {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::ready(self.read())
    }
}

/// Endpoints of our own: `AWS_ENDPOINT_URL_DYNAMODB` before `AWS_ENDPOINT_URL`.
#[derive(Debug)]
struct Endpoints(Env);

impl LoadServiceConfig for Endpoints {
    fn load_config(&self, key: ServiceConfigKey<'_>) -> Option<String> {
        let service = key.service_id().to_uppercase().replace([' ', '-'], "_");
        self.0.get(&format!("{}_{service}", key.env())).or_else(|| self.0.get(key.env())).map(str::to_owned)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key<'a>(service: &'a str) -> ServiceConfigKey<'a> {
        ServiceConfigKey::builder()
            .service_id(service)
            .env("AWS_ENDPOINT_URL")
            .profile("endpoint_url")
            .build()
            .unwrap()
    }

    #[test]
    fn a_service_has_its_own_endpoint_before_the_common_one() {
        let env = Env::from_iter([
            ("AWS_ENDPOINT_URL", "http://127.0.0.1:4566"),
            ("AWS_ENDPOINT_URL_DYNAMODB", "http://127.0.0.1:8000"),
            ("AWS_REGION", "eu-central-1"),
        ]);
        let config = settings(&env);
        let endpoints = config.service_config().unwrap();
        assert_eq!(endpoints.load_config(key("DynamoDB")).as_deref(), Some("http://127.0.0.1:8000"));
        assert_eq!(endpoints.load_config(key("S3")).as_deref(), Some("http://127.0.0.1:4566"));
        assert_eq!(config.region().map(AsRef::as_ref), Some("eu-central-1"));
    }

    #[test]
    fn without_variables_there_is_no_endpoint_of_our_own() {
        let config = settings(&Env::from_iter([("AWS_REGION", "eu-central-1")]));
        assert_eq!(config.endpoint_url(), None);
        assert_eq!(config.service_config().unwrap().load_config(key("DynamoDB")), None);
    }

    #[test]
    fn every_call_is_bounded_in_time() {
        let config = settings(&Env::from_iter([("AWS_REGION", "eu-central-1")]));
        let timeouts = config.timeout_config().unwrap();
        assert_eq!(timeouts.connect_timeout(), Some(CONNECT));
        assert_eq!(timeouts.operation_attempt_timeout(), Some(ATTEMPT));
        assert_eq!(timeouts.operation_timeout(), Some(OPERATION));
    }

    #[test]
    fn credentials_come_with_their_session_token_and_a_missing_one_is_named() {
        let whole =
            [("AWS_ACCESS_KEY_ID", "id"), ("AWS_SECRET_ACCESS_KEY", "key"), ("AWS_SESSION_TOKEN", "token")];
        let credentials = FromEnvironment(Env::from_iter(whole)).read().unwrap();
        assert_eq!((credentials.access_key_id(), credentials.session_token()), ("id", Some("token")));

        let error = FromEnvironment(Env::from_iter([("AWS_ACCESS_KEY_ID", "id")])).read().unwrap_err();
        let cause = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
        assert!(cause.contains("AWS_SECRET_ACCESS_KEY"), "{cause}");
    }
}
