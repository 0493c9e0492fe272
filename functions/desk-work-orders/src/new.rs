//! A work order that staff write down for somebody who has called or come by: first which work it is and for whom, then what
//! they were told.

use crate::{DeskWorkOrders, entered::Second};
use desk::{Around, customer_meant};
use domain::{
    Error, FieldErrors, FormData, PortalId, Problem, Result,
    customer::Customer,
    portal::{Portal, PortalStatus},
    principal::StaffMember,
    work_order::Stage,
    work_type::WorkType,
};
use std::sync::Arc;
use store::PortalRow;
use views::{
    DeskPlace, Frame, Locale,
    desk::{
        customers::{FormPage, PortalOpt, Typed},
        new_work_order::{self, work_type_field},
    },
};
use web::{App, Call, Reply};

/// As many portals' kinds of work stand in the first form; of more, those of the one that was chosen.
const PORTALS: usize = 8;

/// What the second form follows from.
pub struct Start {
    /// The portal that it stands at.
    pub portal: Arc<Portal>,
    /// The kind of work.
    pub work_type: WorkType,
    /// For whom; none: for nobody who is a customer.
    pub customer: Option<Customer>,
}

/// The first form as it was filled in.
struct First {
    data: FormData,
    rows: Vec<PortalRow>,
    portal: Option<Arc<Portal>>,
    customer: Option<Result<Customer, Problem>>,
}

/// The first form, or the second one as soon as the first says enough.
pub async fn new(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    let first = First::read(&app, &who, &call, call.query_all().iter().cloned().collect()).await?;
    match first.start() {
        Ok(start) => {
            let second = Second::read(&app, &who, &start, first.data.get("object")).await?;
            Ok(Reply::page(second.untouched(&app, &who, &call).await?))
        }
        Err(wrong) => Ok(Reply::page(first.page(&app, &who, &call, &wrong).await?)),
    }
}

/// The second form was sent.
pub async fn create(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    let first = First::read(&app, &who, &call, call.form()?.data).await?;
    let start = match first.start() {
        Ok(start) => start,
        Err(wrong) => {
            let page = first.page(&app, &who, &call, &wrong).await?;
            return Ok(Reply::refused(Error::Invalid(wrong), page));
        }
    };
    let object = first.data.get("object");
    match crate::entered::enter(&app, &who, &call, &start, &first.data).await {
        Ok(made) => Ok(Reply::see_other(views::desk::address(made.id))
            .flash_about("flash-work-order-added", made.number)),
        Err(error) => {
            let Some(typed) = desk::typed(first.data.clone(), &error, &[]) else { return Err(error) };
            let page =
                Second::read(&app, &who, &start, object).await?.page(&app, &who, &call, &typed).await?;
            Ok(Reply::refused(error, page))
        }
    }
}

impl First {
    async fn read(app: &DeskWorkOrders, who: &StaffMember, call: &Call, data: FormData) -> Result<Self> {
        let store = &app.site().store;
        let mut rows = store.portals().known(who, call.now()).await?;
        rows.retain(|row| row.status != PortalStatus::Disabled);
        let named = match (data.get("portal"), &rows[..]) {
            ("", [only]) => Some(only.id),
            ("", _) => None,
            (typed, rows) => {
                let id: PortalId = typed.parse().map_err(|_| Error::NotFound)?;
                Some(rows.iter().find(|row| row.id == id).ok_or(Error::NotFound)?.id)
            }
        };
        let portal = async {
            match named {
                Some(id) => store.portals().by_id(who.tenant(), id, call.now()).await.map(Some),
                None => Ok(None),
            }
        };
        let customer = async {
            match data.get("customer").trim() {
                "" => Ok(None),
                typed => customer_meant(app.site(), who, typed).await.map(Some),
            }
        };
        let (portal, customer) = futures_util::try_join!(portal, customer)?;
        Ok(Self { data, rows, portal, customer })
    }

    /// What it says, if it says enough.
    fn start(&self) -> Result<Start, FieldErrors> {
        let mut wrong = FieldErrors::none();
        let chosen = self.portal.as_ref().and_then(|portal| Some((portal, self.work_type(portal)?)));
        if self.portal.is_none() {
            wrong.add("portal", Problem::new("error-choose"));
        }
        if let Some(portal) = self.portal.as_ref().filter(|_| chosen.is_none()) {
            wrong.add(work_type_field(portal), Problem::new("error-choose"));
        }
        match &self.customer {
            Some(Ok(customer)) => wrong.take("customer", customer.takes_new_work()).unwrap_or_default(),
            Some(Err(problem)) => wrong.add("customer", problem.clone()),
            None => {}
        }
        match chosen.filter(|_| wrong.is_empty()) {
            Some((portal, work_type)) => Ok(Start {
                portal: Arc::clone(portal),
                work_type: work_type.clone(),
                customer: self.customer.clone().and_then(Result::ok),
            }),
            None => Err(wrong),
        }
    }

    /// The kind of work that was chosen at the portal: by the first form, or as the second one carries it on.
    fn work_type<'a>(&self, portal: &'a Portal) -> Option<&'a WorkType> {
        let carried = Some(self.data.get("type")).filter(|key| !key.is_empty());
        let field = work_type_field(portal);
        let key = carried.unwrap_or_else(|| self.data.get(&field));
        portal.work_types.iter().find(|one| one.key == key)
    }

    /// The first form with what is wrong with it. A form that is only opened is not blamed for what nobody was asked yet.
    async fn page(
        &self,
        app: &DeskWorkOrders,
        who: &StaffMember,
        call: &Call,
        wrong: &FieldErrors,
    ) -> Result<FormPage> {
        let sent = *call.method() != "GET";
        let mut typed = Typed { data: self.data.clone(), ..Typed::default() };
        for (field, problem) in wrong.iter().filter(|(field, _)| sent || self.data.has(field)) {
            typed.wrong.add(field, problem.clone());
        }
        if let Some(Ok(customer)) = &self.customer {
            typed.data.set("customer", customer.reference.as_str());
        }
        let title = Locale::of(call.language()).t("new-work-order").into_owned();
        let (kinds, frame) =
            futures_util::try_join!(self.kinds(app, who, call), frame(app, who, call, title))?;
        let option = |row: &PortalRow| PortalOpt {
            id: row.id,
            name: row.name.to_string(),
            slug: row.slug.to_string(),
        };
        let portals: Vec<PortalOpt> = self.rows.iter().map(option).collect();
        let kinds: Vec<&Portal> = kinds.iter().map(AsRef::as_ref).collect();
        Ok(new_work_order::start(frame, &portals, &kinds, &typed))
    }

    /// The portals whose kinds of work can be chosen from.
    async fn kinds(&self, app: &DeskWorkOrders, who: &StaffMember, call: &Call) -> Result<Vec<Arc<Portal>>> {
        if self.rows.len() > PORTALS {
            return Ok(self.portal.iter().cloned().collect());
        }
        let portals = app.site().store.portals();
        let read = self.rows.iter().map(|row| portals.by_id(who.tenant(), row.id, call.now()));
        futures_util::future::try_join_all(read).await
    }
}

/// What stands around both forms.
pub async fn frame(app: &DeskWorkOrders, who: &StaffMember, call: &Call, title: String) -> Result<Frame> {
    let around = Around::read(app.site(), who, call).await?;
    Ok(around.frame(who, call, DeskPlace::Requests(Stage::Requested), title))
}
