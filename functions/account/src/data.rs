//! Everything that is stored about somebody, to be read and to be taken along as a file.
//!
//! What the file tells of others is their company alone: of what somebody did to a colleague it says that and when, not
//! to whom.

use crate::{Account, page};
use domain::{
    Result,
    account::Account as _,
    activity::{About, Activity, Deed, Subject},
    change_request::ChangeRequest,
    customer::Customer,
    user::Membership,
};
use serde::Serialize;
use serde_json::{Value, json};
use std::sync::Arc;
use store::Limit;
use views::{
    account::{DataPage, Stored},
    member::Place,
};
use web::{App, Call, Reply, SignedIn};

/// Files that one person takes along within an hour: each reads all that there is.
const PER_HOUR: u32 = 10;

/// A company that somebody belongs to, as the file tells it.
#[derive(Serialize)]
struct Company<'a> {
    customer: String,
    name: Option<&'a str>,
    reference: Option<&'a str>,
    #[serde(flatten)]
    membership: &'a Membership,
}

/// What is stored, in words.
pub async fn show(app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    let member = &who.member;
    let store = &app.site().store;
    let password = store.user_accounts().password(member.tenant(), member.id()).await?.is_some();
    let frame = page::frame(&who, &call, Place::Data, "menu-data");
    Ok(Reply::page(DataPage::new(frame, Stored { member, password })))
}

/// All of it as a file; the log says that it was taken.
pub async fn take(app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    let (member, store) = (&who.member, &app.site().store);
    let limit = Limit { scope: "data", subject: member.id().to_string(), per_hour: PER_HOUR };
    store.limits().allow(&[limit], call.now()).await?;
    let mut companies = Vec::new();
    for id in member.user.memberships.keys() {
        companies.extend(store.customers().find(member.tenant(), *id).await?);
    }
    let password = store.user_accounts().password(member.tenant(), member.id()).await?.is_some();
    let (done, asked) = store.company_data(member).traces_of(&member.user).await?;
    let data = data(&who, &companies, password, &done, &asked, &call);
    let about = About::of(&member.customer);
    let entry = Activity::new(call.moment(), member.actor(), about, Deed::DataTaken);
    store.note_activity(member.tenant(), entry).await?;
    let name = format!("attachment; filename=\"my-data-{}.json\"", call.now().strftime("%Y-%m-%d"));
    Ok(Reply::json(&data).header(http::header::CONTENT_DISPOSITION, &name))
}

fn data(
    who: &SignedIn,
    companies: &[Customer],
    password: bool,
    done: &[Activity],
    asked: &[ChangeRequest],
    call: &Call,
) -> Value {
    let user = &who.member.user;
    let company = |(id, membership)| {
        let known = companies.iter().find(|customer| customer.id == id);
        Company {
            customer: id.to_string(),
            name: known.map(|customer| customer.name.as_str()),
            reference: known.map(|customer| customer.reference.as_str()),
            membership,
        }
    };
    let companies: Vec<_> =
        user.memberships.iter().map(|(id, membership)| company((*id, membership))).collect();
    // Which session it is stays a secret of the browser that holds it.
    let sessions: Vec<_> = user.sessions().values().collect();
    json!({
        "taken_at": call.now(),
        "portal": who.portal.name,
        "person": {
            "id": user.id,
            "name": user.name,
            "email": user.email,
            "language": user.language,
            "disabled": user.disabled,
            "has_password": password,
        },
        "companies": companies,
        "sessions": sessions,
        "changes_asked_for": asked.iter().map(change).collect::<Vec<_>>(),
        "activity": done.iter().map(entry).collect::<Vec<_>>(),
    })
}

fn change(request: &ChangeRequest) -> Value {
    json!({
        "at": request.at,
        "customer": request.customer,
        "part": request.proposal.part(),
        "changes": request.proposal.changes(),
        "state": request.state.as_str(),
    })
}

/// What was done and when: its word, without the names in it.
fn entry(activity: &Activity) -> Value {
    let what = match serde_json::to_value(&activity.what) {
        Ok(Value::String(word)) => Some(word),
        Ok(Value::Object(deed)) => deed.into_iter().next().map(|(word, _)| word),
        _ => None,
    };
    let customer = match activity.about.subject {
        Subject::Customer(customer) => Some(customer),
        _ => None,
    };
    json!({ "at": activity.at, "what": what, "customer": customer })
}
