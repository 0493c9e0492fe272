//! The list of imports, and a new one.

use crate::DeskImports;
use desk::Around;
use domain::{
    Error, FieldErrors, FormData, ImportId, Problem, Result,
    import::{Import, ImportKind},
    principal::StaffMember,
};
use std::sync::Arc;
use store::PageToken;
use views::{
    DeskPlace, Locale,
    desk::{
        customers::Typed,
        imports::{ImportListPage, LIST, NewImportPage, address},
    },
};
use web::{App as _, Call, Reply};

/// 10 imports, newest first.
pub async fn list(app: Arc<DeskImports>, who: StaffMember, call: Call) -> Result<Reply> {
    let site = app.site();
    let token = call.query("page").and_then(PageToken::parse);
    let imports = site.store.desk_imports(&who);
    let (page, around) = tokio::try_join!(imports.list(token.as_ref()), Around::read(site, &who, &call))?;
    let at = |token: PageToken| format!("{LIST}?page={token}");
    let title = Locale::of(call.language()).t("imports-title").into_owned();
    let frame = around.frame(&who, &call, DeskPlace::Imports, title);
    Ok(Reply::page(ImportListPage::new(frame, &page.rows, (page.previous.map(at), page.next.map(at)))))
}

/// The form of a new one.
pub async fn new(app: Arc<DeskImports>, who: StaffMember, call: Call) -> Result<Reply> {
    let around = Around::read(app.site(), &who, &call).await?;
    let mut typed = Typed::default();
    if let Some(portal) = around.choices().first() {
        typed.data.set("portal", portal.id.to_string());
    }
    Ok(Reply::page(form(&around, &who, &call, &typed, call.new_id())))
}

fn form(around: &Around, who: &StaffMember, call: &Call, typed: &Typed, id: ImportId) -> NewImportPage {
    let title = Locale::of(call.language()).t("import-new").into_owned();
    let frame = around.frame(who, call, DeskPlace::Imports, title);
    NewImportPage::new(frame, &around.choices(), typed, id.to_string())
}

/// Begins an import. Sent twice it is one.
pub async fn create(app: Arc<DeskImports>, who: StaffMember, call: Call) -> Result<Reply> {
    let site = app.site();
    let data = call.form()?.data;
    let around = Around::read(site, &who, &call).await?;
    let id: ImportId = data.get("once").parse().unwrap_or_else(|_| call.new_id());
    let done = async {
        let import = begun(&around, &who, &call, id, &data)?;
        site.store.desk_imports(&who).create(&import).await
    };
    match done.await {
        Ok(()) => Ok(Reply::see_other(address(id))),
        Err(error) => {
            let Some(typed) = desk::typed(data, &error, &[]) else { return Err(error) };
            let page = form(&around, &who, &call, &typed, id);
            Ok(Reply::refused(error, page))
        }
    }
}

fn begun(around: &Around, who: &StaffMember, call: &Call, id: ImportId, data: &FormData) -> Result<Import> {
    let mut errors = FieldErrors::none();
    let kind = ImportKind::parse(data.get("kind")).ok_or(Problem::new("error-choose"));
    let kind = errors.take("kind", kind);
    let chosen = data.get("portal");
    let portal = around.portals.iter().map(|portal| portal.id).find(|portal| portal.to_string() == chosen);
    let portal = errors.take("portal", portal.ok_or(Problem::new("error-choose")));
    match (kind, portal) {
        (Some(kind), Some(portal)) => {
            Ok(Import::new((id, who.tenant()), kind, portal, who.assignee(), call.now()))
        }
        _ => Err(Error::Invalid(errors)),
    }
}
