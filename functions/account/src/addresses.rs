//! The company's addresses for goods and invoices.

use crate::{
    Account,
    company::{carry_out, editing, told},
    page,
};
use domain::{
    AddressId, ChangeRequestId, Error, FieldErrors, FormData, Problem, Refusal, Result,
    change_request::{Editing, Part, Proposal},
    postal::{AddressBook, PostalAddress, Wished},
};
use std::sync::Arc;
use views::{
    Locale,
    account::{AddressesPage, CompanyForm, CompanyFormPage, Typed},
    member::Place,
};
use web::{App, Call, Reply, SignedIn};

/// All of them.
pub async fn list(app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    let book = app.site().store.company_data(&who.member).book(call.flash().is_some()).await?;
    let frame = page::frame(&who, &call, Place::Addresses, "menu-addresses");
    let may_change = who.member.editing(Part::Address) != Editing::Never;
    Ok(Reply::page(AddressesPage::new(frame, &book, may_change)))
}

/// The form of a new one.
pub async fn new(app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    let book = read(&app, &who).await?;
    let data = CompanyForm::Address(&book, None).filled(&who.member.customer);
    let typed = Typed { data: &data, wrong: &FieldErrors::none(), problem: None };
    Ok(Reply::page(form_page(&who, &call, &book, None, typed)?))
}

/// Adds one, or asks for it.
pub async fn create(app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    let (book, sent) = (read(&app, &who).await?, call.form()?.data);
    let id = sent.get("address").parse().unwrap_or_else(|_| call.new_id());
    save(&app, &who, &call, &book, None, (id, &sent)).await
}

/// The form of one.
pub async fn edit(app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    let book = read(&app, &who).await?;
    let address = book.find(call.param("address")?).ok_or(Error::NotFound)?;
    let data = CompanyForm::Address(&book, Some(address)).filled(&who.member.customer);
    let typed = Typed { data: &data, wrong: &FieldErrors::none(), problem: None };
    Ok(Reply::page(form_page(&who, &call, &book, Some(address), typed)?))
}

/// Changes one, or asks for it.
pub async fn change(app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    let (book, sent) = (read(&app, &who).await?, call.form()?.data);
    let address = book.find(call.param("address")?).ok_or(Error::NotFound)?;
    save(&app, &who, &call, &book, Some(address), (address.id, &sent)).await
}

/// Takes one away, or asks for it.
pub async fn remove(app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    let (book, sent) = (read(&app, &who).await?, call.form()?.data);
    let address = book.find(call.param("address")?).ok_or(Error::NotFound)?;
    let proposal =
        Proposal::Address { before: Some(address.clone()), after: None, wished: Wished::default() };
    match carry_out(&app, &who, &call, &sent, proposal).await {
        Ok(said) => {
            let said = if said == "flash-address-saved" { "flash-address-removed" } else { said };
            Ok(Reply::see_other(page::address(&who, Place::Addresses)).flash(said))
        }
        Err(error) => {
            let filled = CompanyForm::Address(&book, Some(address)).filled(&who.member.customer);
            refused(&app, &who, &call, Some(address.id), &filled, error).await
        }
    }
}

async fn save(
    app: &Account,
    who: &SignedIn,
    call: &Call,
    book: &AddressBook,
    before: Option<&PostalAddress>,
    (id, sent): (AddressId, &FormData),
) -> Result<Reply> {
    let done = async {
        let after = PostalAddress::parse(id, sent)?;
        // Sent twice: it is there already.
        if before.is_none() && book.find(id) == Some(&after) {
            return Ok("flash-address-saved");
        }
        if before.is_none() && !book.has_room() {
            return Err(Refusal(Problem::new("refusal-too-many-addresses")).into());
        }
        let proposal =
            Proposal::Address { before: before.cloned(), after: Some(after), wished: Wished::parse(sent) };
        carry_out(app, who, call, sent, proposal).await
    };
    match done.await {
        Ok(said) => {
            let place = if said == "flash-change-asked" { Place::Company } else { Place::Addresses };
            Ok(Reply::see_other(page::address(who, place)).flash(said))
        }
        Err(error) => refused(app, who, call, before.map(|before| before.id), sent, error).await,
    }
}

/// The form again, with everything typed still in it; after a conflict it rests on what is there now.
async fn refused(
    app: &Account,
    who: &SignedIn,
    call: &Call,
    id: Option<AddressId>,
    sent: &FormData,
    error: Error,
) -> Result<Reply> {
    let Some((wrong, problem)) = told(&error) else { return Err(error) };
    let now = read(app, who).await?;
    let address = match id {
        Some(id) => Some(now.find(id).ok_or(Error::NotFound)?),
        None => None,
    };
    let typed = Typed { data: sent, wrong: &wrong, problem: problem.as_ref() };
    Ok(Reply::refused(error, form_page(who, call, &now, address, typed)?))
}

/// The addresses as they are now, for whoever may change them here.
async fn read(app: &Account, who: &SignedIn) -> Result<AddressBook> {
    editing(who, Part::Address)?;
    app.site().store.company_data(&who.member).book(true).await
}

fn form_page(
    who: &SignedIn,
    call: &Call,
    book: &AddressBook,
    address: Option<&PostalAddress>,
    typed: Typed<'_>,
) -> Result<CompanyFormPage> {
    let form = CompanyForm::Address(book, address);
    let once: ChangeRequestId = typed.data.get("once").parse().unwrap_or_else(|_| call.new_id());
    let new: AddressId = typed.data.get("address").parse().unwrap_or_else(|_| call.new_id());
    let seen = if typed.wrong.is_empty() || !typed.data.has("seen") {
        let before = address.cloned();
        Proposal::Address { after: before.clone(), before, wished: Wished::default() }.stamp()
    } else {
        typed.data.get("seen").to_owned()
    };
    let frame = page::titled(who, call, Place::Addresses, form.title(Locale::of(call.language())));
    let hidden = vec![("once", once.to_string()), ("seen", seen), ("address", new.to_string())];
    Ok(CompanyFormPage::new(frame, form, editing(who, Part::Address)?, hidden, typed))
}
