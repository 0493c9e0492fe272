//! Files of imports: sent straight to the bucket, read in pieces, and what is wrong with their rows beside them.

use super::{Files, fault, is_missing};
use crate::{
    keys::{import_key, problems_key},
    post::{Allowed, PresignedPost},
};
use aws_sdk_s3::primitives::ByteStream;
use domain::{Error, ImportId, Result, TenantId, import::FILE_MAX};
use jiff::Timestamp;

/// A piece of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// How long the whole file is.
    pub whole: u64,
}

impl Files {
    /// A place for the file of an import, for 15 minutes. The browser is led to `then` when it is there.
    ///
    /// # Errors
    /// `Unavailable` when there are no credentials to sign with.
    pub async fn presign_import(
        &self,
        (tenant, import): (TenantId, ImportId),
        then: &str,
        now: Timestamp,
    ) -> Result<PresignedPost> {
        let key = import_key(tenant, import);
        let allowed = Allowed { key: &key, media_type: "text/csv", max_bytes: FILE_MAX, then: Some(then) };
        self.presign(allowed, now).await
    }

    /// A piece of an import's file, from a byte on. None: the file is not there, or ends before.
    ///
    /// # Errors
    /// `Unavailable`, `Internal`.
    pub async fn import_piece(
        &self,
        (tenant, import): (TenantId, ImportId),
        from: u64,
        size: u64,
    ) -> Result<Option<Piece>> {
        let range = format!("bytes={from}-{}", from + size.max(1) - 1);
        let get = self.client.get_object().bucket(&self.bucket).key(import_key(tenant, import)).range(range);
        let object = match get.send().await {
            Ok(object) => object,
            Err(error) if is_missing(&error) => return Ok(None),
            Err(error) => return Err(fault(error)),
        };
        let told = object.content_range().and_then(|range| range.rsplit_once('/'));
        let whole = told.and_then(|(_, whole)| whole.parse().ok());
        let bytes = object.body.collect().await.map_err(|cause| Error::Unavailable(cause.into()))?.to_vec();
        Ok(Some(Piece { whole: whole.unwrap_or(from + bytes.len() as u64), bytes }))
    }

    /// Keeps what is wrong with the rows of one part.
    ///
    /// # Errors
    /// `Unavailable`, `Internal`.
    pub async fn keep_problems(
        &self,
        (tenant, import): (TenantId, ImportId),
        part: u64,
        csv: String,
    ) -> Result<()> {
        let put = self.client.put_object().bucket(&self.bucket).key(problems_key(tenant, import, part));
        let put = put.content_type("text/csv").body(ByteStream::from(csv.into_bytes()));
        put.send().await.map(drop).map_err(fault)
    }

    /// What is wrong with the rows of one part; none: nothing.
    ///
    /// # Errors
    /// `Unavailable`, `Internal`.
    pub async fn problems(
        &self,
        (tenant, import): (TenantId, ImportId),
        part: u64,
    ) -> Result<Option<String>> {
        let get = self.client.get_object().bucket(&self.bucket).key(problems_key(tenant, import, part));
        match get.send().await {
            Ok(object) => {
                let bytes = object.body.collect().await.map_err(|cause| Error::Unavailable(cause.into()))?;
                String::from_utf8(bytes.to_vec()).map(Some).map_err(Error::internal)
            }
            Err(error) if is_missing(&error) => Ok(None),
            Err(error) => Err(fault(error)),
        }
    }
}
