//! The company's facts and contact: read, and changed where the portal says so, at once or after the desk has looked.

use crate::{Account, page};
use domain::{
    ChangeRequestId, Error, FieldErrors, FormData, Problem, Refusal, Result,
    change_request::{ChangeRequest, Editing, Part, Proposal},
    customer::Customer,
};
use std::sync::Arc;
use views::{
    account::{CompanyForm, CompanyFormPage, CompanyPage, CompanyShown, Typed},
    member::Place,
};
use web::{App, Call, Reply, SignedIn};

/// What is known of the company, and the changes that were asked for.
pub async fn show(app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    // Whoever comes here with a flash has just changed something.
    let record = app.site().store.company_data(&who.member).record(call.flash().is_some()).await?;
    let frame = page::frame(&who, &call, Place::Company, "menu-company-facts");
    let shown = CompanyShown {
        member: &who.member,
        customer: &record.customer,
        contacts: &record.contacts,
        book: &record.book,
        requests: &record.requests,
        portal: &who.portal,
    };
    Ok(Reply::page(CompanyPage::new(frame, shown)))
}

/// The form of name and main address.
pub async fn edit_facts(app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    edit(&app, &who, &call, Part::Company).await
}

/// Changes name and main address, or asks for it.
pub async fn save_facts(app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    save(&app, &who, &call, Part::Company).await
}

/// The form of the contact.
pub async fn edit_contact(app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    edit(&app, &who, &call, Part::Contact).await
}

/// Changes the contact, or asks for it.
pub async fn save_contact(app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    save(&app, &who, &call, Part::Contact).await
}

/// Takes back a change that somebody asked for.
pub async fn withdraw(app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    let id: ChangeRequestId = call.param("change")?;
    app.site().store.company_data(&who.member).withdraw(id, call.moment()).await?;
    Ok(Reply::see_other(page::address(&who, Place::Company)).flash("flash-change-withdrawn"))
}

/// Whether a part may be edited here, and how. A part that is not edited here has no form.
pub fn editing(who: &SignedIn, part: Part) -> Result<Editing> {
    match who.member.editing(part) {
        Editing::Never => Err(Error::NotFound),
        rule => Ok(rule),
    }
}

/// Carries an edit out, or leaves it for the desk; what to say about it.
pub async fn carry_out(
    app: &Account,
    who: &SignedIn,
    call: &Call,
    form: &FormData,
    proposal: Proposal,
) -> Result<&'static str> {
    if proposal.stamp() != form.get("seen") {
        return Err(Refusal(Problem::new("refusal-company-changed")).into());
    }
    if proposal.changes().is_empty() {
        return Ok("flash-company-unchanged");
    }
    let company = app.site().store.company_data(&who.member);
    match editing(who, proposal.part())? {
        Editing::Approval => {
            let id = form.get("once").parse().unwrap_or_else(|_| call.new_id());
            let request = ChangeRequest::new(id, &who.member, proposal, call.now());
            company.ask(&request, call.moment()).await?;
            Ok("flash-change-asked")
        }
        _ => {
            company.change(&proposal, call.moment()).await?;
            Ok(if proposal.part() == Part::Address { "flash-address-saved" } else { "flash-company-saved" })
        }
    }
}

/// Why an edit was not carried out, as its form says it: what is wrong with fields, and what stands against the whole.
pub fn told(error: &Error) -> Option<(FieldErrors, Option<Problem>)> {
    match error {
        Error::Invalid(wrong) => Some((wrong.clone(), None)),
        // The store says of every record that it was changed; here it is the company's.
        Error::Conflict(refusal) if refusal.0.key == "refusal-changed-meanwhile" => {
            Some((FieldErrors::none(), Some(Problem::new("refusal-company-changed"))))
        }
        Error::Conflict(refusal) => Some((FieldErrors::none(), Some(refusal.0.clone()))),
        _ => None,
    }
}

async fn edit(app: &Account, who: &SignedIn, call: &Call, part: Part) -> Result<Reply> {
    editing(who, part)?;
    let customer = app.site().store.company_data(&who.member).find().await?;
    let data = form(part).filled(&customer);
    let typed = Typed { data: &data, wrong: &FieldErrors::none(), problem: None };
    Ok(Reply::page(form_page(who, call, part, &customer, typed)?))
}

async fn save(app: &Account, who: &SignedIn, call: &Call, part: Part) -> Result<Reply> {
    editing(who, part)?;
    let company = app.site().store.company_data(&who.member);
    let (sent, customer) = (call.form()?.data, company.find().await?);
    let done = async {
        let proposal = match part {
            Part::Contact => Proposal::contact(&customer, &sent)?,
            Part::Company | Part::Address => Proposal::company(&customer, &sent)?,
        };
        carry_out(app, who, call, &sent, proposal).await
    };
    match done.await {
        Ok(said) => Ok(Reply::see_other(page::address(who, Place::Company)).flash(said)),
        Err(error) => {
            let Some((wrong, problem)) = told(&error) else { return Err(error) };
            // After a conflict the form rests on what is there now, so that saving once more is a decision.
            let now = if problem.is_some() { company.find().await? } else { customer };
            let typed = Typed { data: &sent, wrong: &wrong, problem: problem.as_ref() };
            Ok(Reply::refused(error, form_page(who, call, part, &now, typed)?))
        }
    }
}

const fn form(part: Part) -> CompanyForm<'static> {
    match part {
        Part::Contact => CompanyForm::Contact,
        Part::Company | Part::Address => CompanyForm::Facts,
    }
}

fn form_page(
    who: &SignedIn,
    call: &Call,
    part: Part,
    customer: &Customer,
    typed: Typed<'_>,
) -> Result<CompanyFormPage> {
    let form = form(part);
    let id: ChangeRequestId = typed.data.get("once").parse().unwrap_or_else(|_| call.new_id());
    let seen = if typed.wrong.is_empty() || !typed.data.has("seen") {
        Proposal::unchanged(part, customer).stamp()
    } else {
        typed.data.get("seen").to_owned()
    };
    let title = form.title(views::Locale::of(call.language()));
    let frame = page::titled(who, call, Place::Company, title);
    let hidden = vec![("once", id.to_string()), ("seen", seen)];
    Ok(CompanyFormPage::new(frame, form, editing(who, part)?, hidden, typed))
}
