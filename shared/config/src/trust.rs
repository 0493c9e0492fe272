//! Whom the AWS clients trust: Amazon's own root certificates, and nobody else's.
//!
//! Reading the machine's some hundred and fifty roots was nine tenths of what a function did before its first call.
//! AWS's services show certificates of Amazon Trust Services alone ("Amazon Root CA" 1 to 4, cross-signed by
//! "Starfield Services Root Certificate Authority - G2"); the roots themselves are those that Mozilla distributes.

use aws_smithy_http_client::{
    Builder,
    tls::{Provider, TlsContext, TrustStore, rustls_provider::CryptoMode},
};
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use base64::{Engine, engine::general_purpose::STANDARD};
use memchr::memmem;
use webpki_root_certs::TLS_SERVER_ROOT_CERTS;

/// What the subjects of the trusted roots hold.
const NAMES: [&str; 2] = ["Amazon Root CA ", "Starfield Services Root Certificate Authority - G2"];

/// The HTTP client of every AWS client of the process.
pub(crate) fn http_client() -> SharedHttpClient {
    let store = roots().fold(TrustStore::empty(), |store, pem| store.with_pem_certificate(pem));
    let context = TlsContext::builder().with_trust_store(store).build().unwrap_or_default();
    Builder::new().tls_provider(Provider::Rustls(CryptoMode::AwsLc)).tls_context(context).build_https()
}

/// The trusted roots as PEM.
fn roots() -> impl Iterator<Item = String> {
    let is_amazons = |der: &&[u8]| NAMES.iter().any(|name| memmem::find(der, name.as_bytes()).is_some());
    let pem = |der: &[u8]| {
        format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", STANDARD.encode(der))
    };
    TLS_SERVER_ROOT_CERTS.iter().map(AsRef::<[u8]>::as_ref).filter(is_amazons).map(pem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_roots_of_amazon_are_there_and_no_others() {
        let all: Vec<String> = roots().collect();
        assert_eq!(all.len(), 5, "four of Amazon's and the one that signs them across");
        for name in NAMES {
            let holds = |der: &[u8]| memmem::find(der, name.as_bytes()).is_some();
            assert!(TLS_SERVER_ROOT_CERTS.iter().any(|der| holds(der.as_ref())), "{name}");
        }
        http_client();
    }
}
