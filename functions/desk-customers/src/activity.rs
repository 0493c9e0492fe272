//! The log of the tenant, of all customers or of one, and as a table.

use crate::{DeskCustomers, page};
use domain::{CustomerId, Result, activity::Activity, principal::StaffMember, timeline::Actor};
use std::sync::Arc;
use store::PageToken;
use views::{
    DeskPlace, Locale,
    desk::customers::{self, ActivityPage, ActivityRows, details, sentence},
};
use web::{App, Call, Reply, csv};

/// Pages that an export reads at most: 25 entries each, so 1,000 entries.
const EXPORT_PAGES: usize = 40;

/// 25 entries, newest first; with `customer`, of that one.
pub async fn list(app: Arc<DeskCustomers>, who: StaffMember, call: Call) -> Result<Reply> {
    let store = &app.site().store;
    let (log, desk) = (store.activities(&who), store.desk_customers(&who));
    let customer = narrowed(&call)?;
    let token = call.query("page").and_then(PageToken::parse);
    let known = async {
        match customer {
            Some(customer) => desk.find(customer).await.map(Some),
            None => Ok(None),
        }
    };
    let around = page::around(&app, &who);
    let (page, known, around) = tokio::try_join!(log.list(customer, token.as_ref()), known, around)?;
    let further = customer.map(|customer| format!("customer={customer}&")).unwrap_or_default();
    let rows = ActivityRows {
        activities: &page.rows,
        customer: known.map(|known| (known.name.to_string(), known.id)),
        names: &around.names(&[]),
        older: page.next.map(|next| format!("{}?{further}page={next}", customers::ACTIVITY)),
        later_page: token.is_some(),
    };
    let title = Locale::of(call.language()).t("activity-title").into_owned();
    let frame =
        around.frame(&who, &call, DeskPlace::Activity, title, |locale, key, _| locale.t(key).into_owned());
    Ok(Reply::page(ActivityPage::new(frame, &rows)))
}

/// The entries that are shown, as a table.
pub async fn export(app: Arc<DeskCustomers>, who: StaffMember, call: Call) -> Result<Reply> {
    let store = &app.site().store;
    let (locale, log) = (Locale::of(call.language()), store.activities(&who));
    let customer = narrowed(&call)?;
    if let Some(customer) = customer {
        store.desk_customers(&who).find(customer).await?;
    }
    let names = page::around(&app, &who).await?.names(&[]);
    let keys = ["activity-when", "activity-who", "activity-customer", "activity-what", "activity-details"];
    let mut table = csv::row(keys.map(|key| locale.t(key)));
    let mut token = None;
    for _ in 0..EXPORT_PAGES {
        let page = log.list(customer, token.as_ref()).await?;
        for activity in &page.rows {
            table.push_str(&csv::row([
                activity.at.to_string(),
                by(activity),
                activity.about.name.to_string(),
                sentence(locale, activity),
                details(locale, activity, &names).join("; "),
            ]));
        }
        token = page.next;
        if token.is_none() {
            break;
        }
    }
    Ok(csv::file("activity", &table, call.now()))
}

/// The customer in the address; one that is no id is not there.
fn narrowed(call: &Call) -> Result<Option<CustomerId>> {
    let named = call.query("customer").filter(|named| !named.is_empty());
    named.map(|named| named.parse().map_err(|_| domain::Error::NotFound)).transpose()
}

fn by(activity: &Activity) -> String {
    match &activity.who {
        Actor::Guest { name } | Actor::Staff { name, .. } | Actor::User { name, .. } => name.to_string(),
        Actor::System => String::new(),
    }
}
