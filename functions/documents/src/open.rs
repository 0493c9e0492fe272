//! Opening a document: after the decision whose it is, by an address of the bucket that is good for minutes.

use crate::Documents;
use domain::{
    Error, Result,
    document::{Document, Version},
};
use std::sync::Arc;
use web::{App as _, Call, Reply, SignedIn, reading};

/// Leads to the latest version of a document, and writes down who took it along.
pub async fn open(app: Arc<Documents>, who: SignedIn, call: Call) -> Result<Reply> {
    let document = found(&app, &who, &call).await?;
    let address = address(&app, &document, current(&document)?, &call).await?;
    reading::downloaded(app.site(), &call, &who.member, &document.title).await?;
    Ok(Reply::see_other(address))
}

/// Leads to a photo that a page shows: looking at it there is not taking it along.
pub async fn picture(app: Arc<Documents>, who: SignedIn, call: Call) -> Result<Reply> {
    let document = found(&app, &who, &call).await?;
    let version = Some(current(&document)?).filter(|version| version.kind.is_picture());
    let version = version.ok_or(Error::NotFound)?;
    Ok(Reply::see_other(address(&app, &document, version, &call).await?))
}

async fn found(app: &Documents, who: &SignedIn, call: &Call) -> Result<Document> {
    app.site().store.own_documents(&who.member).find(call.param("document")?).await
}

fn current(document: &Document) -> Result<&Version> {
    document.current().ok_or(Error::NotFound)
}

async fn address(app: &Documents, document: &Document, version: &Version, call: &Call) -> Result<String> {
    app.files.open(&document.file(version), call.now()).await
}
