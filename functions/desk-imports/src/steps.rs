//! What staff do with an import: have it looked at, have it written, stop it, wake it.

use crate::{
    DeskImports, file,
    page::{Refused, page},
};
use desk::customer_meant;
use domain::{
    Error, FieldErrors, FormData, Problem, Refusal, Result,
    import::{Column, Import, Mapping},
    principal::StaffMember,
};
use std::sync::Arc;
use views::desk::imports::address;
use web::{App as _, Call, Reply};

/// Has the rows looked at, with the columns that were chosen.
pub async fn check(app: Arc<DeskImports>, who: StaffMember, call: Call) -> Result<Reply> {
    let mut data = call.form()?.data;
    let (import, nobody) = tokio::try_join!(found(&app, &who, &call), customer(&app, &who, &mut data))?;
    let done = async {
        seen(&import, &data)?;
        let beginning = file::beginning(&app, &import).await?.ok_or_else(|| conflict("import-file-gone"))?;
        let mut wrong = FieldErrors::none();
        let mapping = wrong.take_all(Mapping::parse(import.kind, &beginning.headers, &data));
        if let Some(problem) = nobody {
            wrong.add(Mapping::otherwise_of(Column::CUSTOMER), problem);
        }
        let mapping = mapping.filter(|_| wrong.is_empty()).ok_or(Error::Invalid(wrong))?;
        let after = import.check(mapping, beginning.bytes)?;
        save(&app, &who, &call, (&import, &after), true).await
    };
    let done = done.await;
    answer(&app, &who, &call, done, data).await
}

/// Puts the number of a customer in the place of the name that was typed for rows that name none; or says why it is nobody's.
async fn customer(app: &DeskImports, who: &StaffMember, data: &mut FormData) -> Result<Option<Problem>> {
    let field = Mapping::otherwise_of(Column::CUSTOMER);
    let typed = data.get(&field).trim();
    if typed.is_empty() {
        return Ok(None);
    }
    Ok(match customer_meant(app.site(), who, typed).await? {
        Ok(customer) => {
            data.set(&field, customer.reference.as_str());
            None
        }
        Err(problem) => Some(problem),
    })
}

/// Has the good rows written.
pub async fn run(app: Arc<DeskImports>, who: StaffMember, call: Call) -> Result<Reply> {
    let data = call.form()?.data;
    let import = found(&app, &who, &call).await?;
    let done = async {
        seen(&import, &data)?;
        save(&app, &who, &call, (&import, &import.run()?), true).await
    };
    let done = done.await;
    answer(&app, &who, &call, done, data).await
}

/// Stops it.
pub async fn stop(app: Arc<DeskImports>, who: StaffMember, call: Call) -> Result<Reply> {
    let import = found(&app, &who, &call).await?;
    let data = call.form()?.data;
    // However far it has come meanwhile: the last of what moves it on is taken.
    let done = async {
        let mut import = import;
        loop {
            match save(&app, &who, &call, (&import, &import.stop(None)?), false).await {
                Err(Error::Conflict(_)) => import = found(&app, &who, &call).await?,
                done => return done,
            }
        }
    };
    let done = done.await.map(|reply| reply.flash("flash-import-stopped"));
    answer(&app, &who, &call, done, data).await
}

/// Wakes whoever carries it on, when nobody seems to.
pub async fn carry_on(app: Arc<DeskImports>, who: StaffMember, call: Call) -> Result<Reply> {
    let import = found(&app, &who, &call).await?;
    if !import.stage.is_busy() {
        return Ok(Reply::see_other(address(import.id)));
    }
    let after = Import { version: import.version + 1, ..import.clone() };
    match save(&app, &who, &call, (&import, &after), true).await {
        // It moves.
        Err(Error::Conflict(_)) => Ok(Reply::see_other(address(import.id))),
        done => done,
    }
}

async fn found(app: &DeskImports, who: &StaffMember, call: &Call) -> Result<Import> {
    app.site().store.desk_imports(who).find(call.param("import")?).await
}

/// Whether the form was made for the import as it is.
fn seen(import: &Import, data: &FormData) -> Result<()> {
    if data.get("version") == import.version.to_string() {
        Ok(())
    } else {
        Err(conflict("refusal-changed-meanwhile"))
    }
}

fn conflict(key: &'static str) -> Error {
    Error::Conflict(Refusal(Problem::new(key)))
}

async fn save(
    app: &DeskImports,
    who: &StaffMember,
    call: &Call,
    (before, after): (&Import, &Import),
    wake: bool,
) -> Result<Reply> {
    let event = wake.then(|| call.new_id());
    app.site().store.desk_imports(who).save(before, after, event).await?;
    Ok(Reply::see_other(address(after.id)))
}

/// What was done; or the page as it is now, with what stands against it and everything that was typed.
async fn answer(
    app: &DeskImports,
    who: &StaffMember,
    call: &Call,
    done: Result<Reply>,
    data: FormData,
) -> Result<Reply> {
    let (wrong, problem) = match &done {
        Err(Error::Invalid(wrong)) => (wrong.clone(), None),
        Err(Error::Conflict(refusal)) => (FieldErrors::none(), Some(refusal.0.clone())),
        _ => return done,
    };
    let import = found(app, who, call).await?;
    let typed = data.0.iter().any(|(field, _)| field.starts_with("column."));
    let data = if typed { data } else { FormData::default() };
    let refused = typed.then(|| Refused { data, wrong, problem: problem.clone() });
    let shown = match refused {
        Some(refused) => page(app, who, call, &import, Some(refused)).await?,
        None => {
            let mut shown = page(app, who, call, &import, None).await?;
            shown.refuse(problem.as_ref());
            shown
        }
    };
    match done {
        Err(error) => Ok(Reply::refused(error, shown)),
        Ok(reply) => Ok(reply),
    }
}
