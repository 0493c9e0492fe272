//! The list of projects, newest first: those that are open or over, or those of one customer; and as a table.

use crate::frame;
use desk::Around;
use domain::{CustomerId, Result, principal::StaffMember, staff::StaffPermission};
use std::sync::Arc;
use store::{Page, PageToken};
use views::{
    Locale,
    desk::projects::{LIST, ProjectListPage},
    projects::{ProjectRow, label, word},
};
use web::{Call, Reply, Site, csv};

/// Which projects are asked for.
struct Asked {
    open: bool,
    customer: Option<CustomerId>,
}

impl Asked {
    fn of(call: &Call) -> Self {
        let customer = call.query("customer").and_then(|id| id.parse().ok());
        Self { open: customer.is_some() || call.query("show") != Some("over"), customer }
    }

    async fn page(
        &self,
        app: &Site,
        who: &StaffMember,
        token: Option<&PageToken>,
    ) -> Result<Page<store::ProjectRow>> {
        let projects = app.store.desk_projects(who);
        match self.customer {
            Some(customer) => projects.of(customer, token).await,
            None => projects.list(self.open, token).await,
        }
    }

    fn address(&self, page: &PageToken) -> String {
        match self.customer {
            Some(customer) => format!("{LIST}?customer={customer}&page={page}"),
            None if self.open => format!("{LIST}?page={page}"),
            None => format!("{LIST}?show=over&page={page}"),
        }
    }
}

/// 20 projects.
pub async fn list(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let asked = Asked::of(&call);
    let token = call.query("page").and_then(PageToken::parse);
    let customers = app.store.desk_customers(&who);
    let customer = async {
        match asked.customer {
            Some(id) => customers.find(id).await.map(Some),
            None => Ok(None),
        }
    };
    let (found, customer, around) =
        tokio::try_join!(asked.page(&app, &who, token.as_ref()), customer, Around::read(&app, &who, &call))?;
    let pages = [found.previous, found.next].map(|token| token.map(|token| asked.address(&token)));
    let [newer, older] = pages;
    let rows: Vec<ProjectRow> = found.rows.into_iter().map(row).collect();
    let title = Locale::of(call.language()).t("projects-title").into_owned();
    let frame = frame(&around, &who, &call, title, "");
    let manages = who.may(StaffPermission::HandleWorkOrders);
    let shown = (asked.open, customer.as_ref());
    Ok(Reply::page(ProjectListPage::new(frame, shown, &rows, manages, (newer, older))))
}

/// The projects that are listed, as a table.
pub async fn export(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let (locale, asked) = (Locale::of(call.language()), Asked::of(&call));
    let headings = ["number", "name", "customer", "stage", "ends"].map(|key| label(locale, key));
    let cells = |one: store::ProjectRow| {
        let ends = one.ends_on.map(|day| day.to_string()).unwrap_or_default();
        [one.number.to_string(), one.name, one.customer, word(locale, one.stage), ends]
    };
    let mut file = csv::List::new(headings);
    while file.goes_on() {
        let found = asked.page(&app, &who, file.from()).await?;
        file.push(found.rows.into_iter().map(cells), found.next);
    }
    Ok(file.reply("projects", &call))
}

fn row(row: store::ProjectRow) -> ProjectRow {
    let store::ProjectRow { id, number, name, customer, location, ends_on, stage } = row;
    ProjectRow { id, number: number.to_string(), name, customer, location, ends_on, stage }
}
