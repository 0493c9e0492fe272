//! The bucket: what is sent, read, kept and removed there.

mod imports;

pub use imports::Piece;

use crate::{
    keys::{incoming_key, kept_key, print_key},
    post::{Allowed, PresignedPost, Signer, presign},
};
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use aws_sdk_s3::{
    Client,
    error::{ProvideErrorMetadata, SdkError},
    presigning::PresigningConfig,
    primitives::ByteStream,
    types::{Tag, Tagging},
};
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::SdkConfig;
use domain::{
    Error, FileId, Result, TenantId,
    file::{File, FileKind, FileOf},
};
use jiff::Timestamp;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::time::{Duration, SystemTime};

/// Files are larger than what the other clients send, and take longer.
const ATTEMPT: Duration = Duration::from_secs(10);
const OPERATION: Duration = Duration::from_secs(25);
/// How long an address of a file is good for.
const OPEN_FOR: Duration = Duration::from_secs(5 * 60);
const LIFE: &str = "life";
/// The tag that GuardDuty Malware Protection for S3 puts on what it has scanned.
const SCAN: &str = "GuardDutyMalwareScanStatus";

/// The bucket of the stack.
#[derive(Debug, Clone)]
pub struct Files {
    client: Client,
    bucket: String,
    uploads_url: String,
    region: String,
    credentials: Option<SharedCredentialsProvider>,
}

/// How long a clean file is meant to stay; the bucket's lifecycle acts on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Life {
    /// Its request does not count yet: discarded with it.
    Unconfirmed,
    /// For as long as its record.
    Kept,
}

impl Life {
    /// Value of the object's tag `life`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Unconfirmed => "unconfirmed",
            Self::Kept => "kept",
        }
    }
}

/// What the stack's scanner says of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scan {
    /// Not scanned yet.
    Pending,
    /// Nothing found.
    Clean,
    /// Something found, or nothing can be said of it (an encrypted document).
    Refused,
    /// The scan itself failed; it says nothing of the file.
    Failed,
}

impl Scan {
    /// The verdict in the words of GuardDuty's tag and events.
    #[must_use]
    pub fn of_status(status: &str) -> Self {
        match status {
            "NO_THREATS_FOUND" => Self::Clean,
            "THREATS_FOUND" | "UNSUPPORTED" => Self::Refused,
            "" => Self::Pending,
            _ => Self::Failed,
        }
    }
}

/// An object that was sent in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Object {
    /// All of it.
    Whole(Vec<u8>),
    /// More than was asked for; not read.
    TooLarge,
}

impl Files {
    /// The bucket, as this client reaches it, and as browsers do: `uploads_url`.
    #[must_use]
    pub fn new(config: &SdkConfig, bucket: String, uploads_url: String, path_style: bool) -> Self {
        let timeouts = config.timeout_config().map_or_else(TimeoutConfig::builder, TimeoutConfig::to_builder);
        let timeouts = timeouts.operation_attempt_timeout(ATTEMPT).operation_timeout(OPERATION).build();
        let client_config = aws_sdk_s3::config::Builder::from(config)
            .timeout_config(timeouts)
            .force_path_style(path_style)
            .build();
        Self {
            client: Client::from_conf(client_config),
            bucket,
            uploads_url,
            region: config.region().map_or("us-east-1", |region| region.as_ref()).to_owned(),
            credentials: config.credentials_provider(),
        }
    }

    /// A place for a file that was announced: exactly its key and type, at most its size, for 15 minutes.
    ///
    /// # Errors
    /// `Unavailable` when there are no credentials to sign with.
    pub async fn presign_post(&self, file: &File, now: Timestamp) -> Result<PresignedPost> {
        let key = incoming_key(file.tenant, file.of, file.id);
        let allowed =
            Allowed { key: &key, media_type: file.kind.media_type(), max_bytes: file.bytes, then: None };
        self.presign(allowed, now).await
    }

    async fn presign(&self, allowed: Allowed<'_>, now: Timestamp) -> Result<PresignedPost> {
        let provider = self.credentials.as_ref().ok_or_else(|| Error::internal("no credentials"))?;
        let credentials =
            provider.provide_credentials().await.map_err(|cause| Error::Unavailable(cause.into()))?;
        let signer = Signer {
            access_key: credentials.access_key_id(),
            secret_key: credentials.secret_access_key(),
            session_token: credentials.session_token(),
            region: &self.region,
            bucket: &self.bucket,
        };
        Ok(PresignedPost { url: self.uploads_url.clone(), fields: presign(&signer, &allowed, now) })
    }

    /// Sends a file that came with a form to where browsers send theirs.
    ///
    /// # Errors
    /// `Unavailable`, `Internal`.
    pub async fn put(&self, file: &File, bytes: Vec<u8>) -> Result<()> {
        let put =
            self.client.put_object().bucket(&self.bucket).key(incoming_key(file.tenant, file.of, file.id));
        let put = put.content_type(file.kind.media_type()).body(ByteStream::from(bytes));
        put.send().await.map(drop).map_err(fault)
    }

    /// An address that opens a clean file for five minutes: pictures in the browser, everything else as a
    /// download under its own name.
    ///
    /// # Errors
    /// The refusal of [`File::can_open`]; `Internal`.
    pub async fn open(&self, file: &File, now: Timestamp) -> Result<String> {
        file.can_open()?;
        let config = PresigningConfig::builder()
            .start_time(SystemTime::from(now))
            .expires_in(OPEN_FOR)
            .build()
            .map_err(Error::internal)?;
        let get = self.client.get_object().bucket(&self.bucket);
        let get = get.key(kept_key(file.tenant, file.of, file.id));
        let get = get.response_content_type(file.kind.media_type());
        let get = get.response_content_disposition(disposition(file));
        let get = get.response_cache_control("private, max-age=300");
        Ok(get.presigned(config).await.map_err(fault)?.uri().to_owned())
    }

    /// Reads an incoming object, in the version that was announced to us if the bucket has versions. None:
    /// it is not there.
    ///
    /// # Errors
    /// `Unavailable`, `Internal`.
    pub async fn read(&self, file: &File, version: Option<&str>, max_bytes: u64) -> Result<Option<Object>> {
        let get =
            self.client.get_object().bucket(&self.bucket).key(incoming_key(file.tenant, file.of, file.id));
        let object = match get.set_version_id(version.map(str::to_owned)).send().await {
            Ok(object) => object,
            Err(error) if is_missing(&error) => return Ok(None),
            Err(error) => return Err(fault(error)),
        };
        let length = object.content_length().unwrap_or_default().unsigned_abs();
        if length > max_bytes {
            return Ok(Some(Object::TooLarge));
        }
        let bytes = object.body.collect().await.map_err(|cause| Error::Unavailable(cause.into()))?;
        Ok(Some(Object::Whole(bytes.to_vec())))
    }

    /// What the scanner's tag says of an incoming object.
    ///
    /// # Errors
    /// `Unavailable`, `Internal`.
    pub async fn scan(&self, file: &File, version: Option<&str>) -> Result<Scan> {
        let get = self.client.get_object_tagging().bucket(&self.bucket).key(incoming_key(
            file.tenant,
            file.of,
            file.id,
        ));
        match get.set_version_id(version.map(str::to_owned)).send().await {
            Ok(tags) => {
                let tag = tags.tag_set().iter().find(|tag| tag.key() == SCAN);
                Ok(Scan::of_status(tag.map_or("", Tag::value)))
            }
            Err(error) if is_missing(&error) => Ok(Scan::Pending),
            Err(error) => Err(fault(error)),
        }
    }

    /// Keeps exactly the bytes that were checked, under the key that is opened from. Not a copy within the
    /// bucket: between reading and copying the object could have been sent again.
    ///
    /// # Errors
    /// `Unavailable`, `Internal`.
    pub async fn keep(&self, file: &File, kind: FileKind, bytes: Vec<u8>, life: Life) -> Result<()> {
        let put = self.client.put_object().bucket(&self.bucket);
        let put = put.key(kept_key(file.tenant, file.of, file.id));
        let put = put.content_type(kind.media_type()).tagging(format!("{LIFE}={}", life.tag()));
        put.body(ByteStream::from(bytes)).send().await.map(drop).map_err(fault)
    }

    /// Keeps the copy of a picture that reports are printed with.
    ///
    /// # Errors
    /// `Unavailable`, `Internal`.
    pub async fn put_print(&self, file: &File, bytes: Vec<u8>) -> Result<()> {
        let put = self.client.put_object().bucket(&self.bucket);
        let put = put.key(print_key(file.tenant, file.of, file.id));
        let put = put.content_type(FileKind::Jpeg.media_type()).body(ByteStream::from(bytes));
        put.send().await.map(drop).map_err(fault)
    }

    /// The copy of a picture that reports are printed with, a JPEG. None: there is none of this one.
    ///
    /// # Errors
    /// `Unavailable`, `Internal`.
    pub async fn print(&self, file: &File) -> Result<Option<Vec<u8>>> {
        let get = self.client.get_object().bucket(&self.bucket);
        match get.key(print_key(file.tenant, file.of, file.id)).send().await {
            Ok(object) => {
                let bytes = object.body.collect().await.map_err(|cause| Error::Unavailable(cause.into()))?;
                Ok(Some(bytes.to_vec()))
            }
            Err(error) if is_missing(&error) => Ok(None),
            Err(error) => Err(fault(error)),
        }
    }

    /// Marks a kept file as one that stays. Says whether the file is there.
    ///
    /// # Errors
    /// `Unavailable`, `Internal`.
    pub async fn confirm(&self, tenant: TenantId, of: FileOf, file: FileId) -> Result<bool> {
        let tag = Tag::builder().key(LIFE).value(Life::Kept.tag()).build().map_err(Error::internal)?;
        let tags = Tagging::builder().tag_set(tag).build().map_err(Error::internal)?;
        let put = self.client.put_object_tagging().bucket(&self.bucket).tagging(tags);
        match put.key(kept_key(tenant, of, file)).send().await {
            Ok(_) => Ok(true),
            Err(error) if is_missing(&error) => Ok(false),
            Err(error) => Err(fault(error)),
        }
    }

    /// Takes a kept file away, for good where the bucket keeps no versions; where it does, its rules forget what was taken
    /// away. One that is gone already is well.
    ///
    /// # Errors
    /// `Unavailable`, `Internal`.
    pub async fn take_away(&self, file: &File) -> Result<()> {
        let delete = self.client.delete_object().bucket(&self.bucket);
        match delete.key(kept_key(file.tenant, file.of, file.id)).send().await {
            Err(error) if !is_missing(&error) => Err(fault(error)),
            _ => Ok(()),
        }
    }

    /// Removes an incoming object; for good, when its version is known.
    ///
    /// # Errors
    /// `Unavailable`, `Internal`.
    pub async fn remove(
        &self,
        tenant: TenantId,
        of: FileOf,
        file: FileId,
        version: Option<&str>,
    ) -> Result<()> {
        let delete = self.client.delete_object().bucket(&self.bucket);
        let delete = delete.key(incoming_key(tenant, of, file));
        match delete.set_version_id(version.map(str::to_owned)).send().await {
            Err(error) if !is_missing(&error) => Err(fault(error)),
            _ => Ok(()),
        }
    }
}

/// RFC 6266: the name in plain ASCII for old programs, and in UTF-8 (RFC 8187) for the rest.
fn disposition(file: &File) -> String {
    const ATTR_CHAR: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    let how = if file.kind.is_picture() { "inline" } else { "attachment" };
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-' | '.' | '_');
    let name = file.saved_as();
    let ascii: String = name.chars().map(|c| if plain(c) { c } else { '_' }).collect();
    let full = utf8_percent_encode(&name, ATTR_CHAR);
    format!("{how}; filename=\"{ascii}\"; filename*=UTF-8''{full}")
}

fn is_missing<E: ProvideErrorMetadata, R>(error: &SdkError<E, R>) -> bool {
    error.as_service_error().and_then(ProvideErrorMetadata::code).is_some_and(|code| {
        matches!(code, "NoSuchKey" | "InvalidRange" | "NoSuchVersion" | "NotFound" | "MethodNotAllowed")
    })
}

/// Time-outs, lost connections, throttling and faults of S3 are `Unavailable`; the rest is ours.
fn fault<E, R>(error: SdkError<E, R>) -> Error
where
    E: ProvideErrorMetadata + std::error::Error + Send + Sync + 'static,
    R: std::fmt::Debug + Send + Sync + 'static,
{
    let passing = match &error {
        SdkError::TimeoutError(_) | SdkError::DispatchFailure(_) | SdkError::ResponseError(_) => true,
        SdkError::ServiceError(service) => matches!(
            service.err().code(),
            Some("SlowDown" | "ServiceUnavailable" | "InternalError" | "RequestTimeout" | "Throttling")
        ),
        _ => false,
    };
    if passing { Error::Unavailable(error.into()) } else { Error::internal(error) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sniff::tests::a_file;
    use domain::text::Line;

    #[test]
    fn pictures_open_in_the_browser_and_documents_are_downloaded() {
        let mut file = a_file();
        file.name = Line::parse("lift.jpg").unwrap();
        file.kind = FileKind::Jpeg;
        assert_eq!(disposition(&file), "inline; filename=\"lift.jpg\"; filename*=UTF-8''lift.jpg");
        file.kind = FileKind::Pdf;
        assert_eq!(
            disposition(&file),
            "attachment; filename=\"lift.jpg.pdf\"; filename*=UTF-8''lift.jpg.pdf"
        );
        file.name = Line::parse("Bill.PDF").unwrap();
        assert!(disposition(&file).contains("filename=\"Bill.PDF\""));
    }

    #[test]
    fn no_name_breaks_out_of_its_header() {
        let mut file = a_file();
        file.kind = FileKind::Pdf;
        file.name = Line::parse("é\"; x=\\y 日.pdf").unwrap();
        let header = disposition(&file);
        assert!(header.is_ascii());
        assert_eq!(header.matches('"').count(), 2);
        assert!(header.ends_with("filename*=UTF-8''%C3%A9%22%3B%20x%3D%5Cy%20%E6%97%A5.pdf"), "{header}");
    }

    #[test]
    fn only_a_clear_verdict_passes() {
        assert_eq!(Scan::of_status("NO_THREATS_FOUND"), Scan::Clean);
        assert_eq!(Scan::of_status("THREATS_FOUND"), Scan::Refused);
        assert_eq!(Scan::of_status("UNSUPPORTED"), Scan::Refused);
        assert_eq!(Scan::of_status(""), Scan::Pending);
        assert_eq!(Scan::of_status("FAILED"), Scan::Failed);
        assert_eq!(Scan::of_status("ACCESS_DENIED"), Scan::Failed);
    }
}
