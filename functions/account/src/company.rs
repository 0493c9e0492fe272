//! The company's facts, to be read.

use crate::{Account, page};
use domain::Result;
use std::sync::Arc;
use views::{account::CompanyPage, member::Place};
use web::{Call, Reply, SignedIn};

/// What is known of the company.
pub async fn show(_app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    let frame = page::frame(&who, &call, Place::Company, "menu-company-facts");
    Ok(Reply::page(CompanyPage::new(frame, &who.member.customer, &who.portal)))
}
