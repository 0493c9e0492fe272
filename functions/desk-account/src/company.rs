//! What the company asks of everybody at its desk.

use crate::DeskAccount;
use domain::{
    Error, Problem, Refusal, Result, change::Moment, desk_rules::DeskRules, principal::StaffMember,
    staff::StaffPermission,
};
use entrance::own::desk_frame;
use std::sync::Arc;
use views::{DeskPlace, Locale, desk::company::CompanyRulesPage, parts::Flash};
use web::{App, Call, Reply};

/// The rules as they are.
pub async fn show(app: Arc<DeskAccount>, who: StaffMember, call: Call) -> Result<Reply> {
    let rules = app.site().store.tenants().rules_now(who.tenant()).await?;
    Ok(Reply::page(page(&app, &who, &call, rules, None).await?))
}

/// Saves the rules, unless somebody else has saved them since the page was made.
pub async fn save(app: Arc<DeskAccount>, who: StaffMember, call: Call) -> Result<Reply> {
    let form = call.form()?.data;
    let tenants = app.site().store.tenants();
    let before = tenants.rules_now(who.tenant()).await?;
    let after = DeskRules { second_factor: form.ticked("second-factor"), ..before };
    if after == before {
        return Ok(Reply::see_other("/desk/company").flash("flash-company-rules-saved"));
    }
    let same = form.get("version") == before.version.to_string();
    let saved = if same {
        tenants
            .save_rules(&who, before, after, Moment { now: call.now(), event: call.new_id() })
            .await
            .map(drop)
    } else {
        Err(Refusal(Problem::new("refusal-changed-meanwhile")).into())
    };
    match saved {
        Ok(()) => Ok(Reply::see_other("/desk/company").flash("flash-company-rules-saved")),
        Err(Error::Conflict(refusal)) => {
            let now = tenants.rules_now(who.tenant()).await?;
            let page = page(&app, &who, &call, now, Some(&refusal.0)).await?;
            Ok(Reply::refused(Error::Conflict(refusal), page))
        }
        Err(other) => Err(other),
    }
}

async fn page(
    app: &DeskAccount,
    who: &StaffMember,
    call: &Call,
    rules: DeskRules,
    problem: Option<&Problem>,
) -> Result<CompanyRulesPage> {
    let locale = Locale::of(call.language());
    let title = locale.t("company-rules-title").into_owned();
    let frame = desk_frame(who, app.site(), call, DeskPlace::Company, title).await?;
    let flash = call.flash().map(|note| Flash::good(locale.t(&note.key)));
    Ok(CompanyRulesPage::new(frame.with_flash(flash), rules, problem, who.may(StaffPermission::ManageDesk)))
}
