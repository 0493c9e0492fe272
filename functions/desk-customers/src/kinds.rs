//! The kinds of what a customer has several of.

use crate::entries::Entry;
use domain::{
    AddressId, CustomerId, Error, FieldErrors, FormData, Result,
    activity::Deed,
    change::Moment,
    change_request::Proposal,
    contact::ContactPerson,
    customer::{Customer, Location},
    postal::{AddressBook, PostalAddress, Wished},
};
use std::{fmt::Display, str::FromStr};
use store::{CustomerPart, DeskCustomers as Desk};
use views::desk::customers::CustomerForm;
use web::NewId;

/// A kind whose entries stand for themselves, each an item of its own.
pub trait Single: CustomerPart + 'static {
    /// What its id is called in addresses, and its messages after `flash-`.
    const NAME: &'static str;

    /// Reads one.
    fn read(id: Self::Id, form: &FormData, errors: &mut FieldErrors) -> Option<Self>;

    /// What it is, field by field.
    fn values(&self) -> Vec<String>;

    /// Its form; none: of a new one.
    fn form<'a>(customer: &'a Customer, one: Option<&'a Self>) -> CustomerForm<'a>;
}

impl Single for Location {
    const NAME: &'static str = "location";

    fn read(id: Self::Id, form: &FormData, errors: &mut FieldErrors) -> Option<Self> {
        Self::parse(id, form, errors)
    }

    fn values(&self) -> Vec<String> {
        [self.name.to_string()].into_iter().chain(self.address.lines()).collect()
    }

    fn form<'a>(customer: &'a Customer, one: Option<&'a Self>) -> CustomerForm<'a> {
        CustomerForm::Location(customer, one)
    }
}

impl Single for ContactPerson {
    const NAME: &'static str = "contact";

    fn read(id: Self::Id, form: &FormData, errors: &mut FieldErrors) -> Option<Self> {
        Self::parse(id, form, errors)
    }

    fn values(&self) -> Vec<String> {
        self.rows().into_iter().map(|(_, value)| value).collect()
    }

    fn form<'a>(customer: &'a Customer, one: Option<&'a Self>) -> CustomerForm<'a> {
        CustomerForm::Contact(customer, one)
    }
}

impl<P: Single> Entry for P
where
    P::Id: NewId + FromStr + Display + Sync,
{
    type Id = <P as CustomerPart>::Id;
    type Beside = ();
    const NAME: &'static str = <P as Single>::NAME;

    fn parse(id: P::Id, form: &FormData) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::none();
        let one = P::read(id, form, &mut errors);
        one.filter(|_| errors.is_empty()).ok_or(errors)
    }

    fn stamp(&self) -> String {
        self.values().join(" / ")
    }

    fn collides(deed: &Deed) -> bool {
        matches!(deed, Deed::LocationChanged(..) | Deed::ContactChanged(..) | Deed::ContactRemoved(_))
    }

    fn form<'a>(customer: &'a Customer, (): &'a (), one: Option<&'a Self>) -> CustomerForm<'a> {
        P::form(customer, one)
    }

    async fn beside(_: &Desk<'_>, _: CustomerId) -> Result<()> {
        Ok(())
    }

    async fn find(desk: &Desk<'_>, customer: CustomerId, (): &(), id: P::Id) -> Result<Self> {
        desk.part(customer, id).await
    }

    async fn put(
        desk: &Desk<'_>,
        (customer, ()): (&Customer, &()),
        change: (Option<&Self>, Option<&Self>),
        _: &FormData,
        moment: Moment,
    ) -> Result<()> {
        match change {
            (None, Some(after)) => desk.add_part(customer, after, moment).await,
            (Some(before), Some(after)) => desk.save_part(customer, (before, after), moment).await,
            (Some(before), None) => desk.remove_part(customer, before, moment).await,
            (None, None) => Ok(()),
        }
    }
}

/// Addresses for goods and invoices: which is the default for what stands beside them, in their book.
impl Entry for PostalAddress {
    type Id = AddressId;
    type Beside = AddressBook;
    const NAME: &'static str = "address";

    fn parse(id: AddressId, form: &FormData) -> Result<Self, FieldErrors> {
        Self::parse(id, form)
    }

    fn stamp(&self) -> String {
        let before = Some(self.clone());
        Proposal::Address { after: before.clone(), before, wished: Wished::default() }.stamp()
    }

    fn collides(deed: &Deed) -> bool {
        matches!(deed, Deed::AddressChanged(..) | Deed::AddressRemoved(_))
    }

    fn form<'a>(customer: &'a Customer, book: &'a AddressBook, one: Option<&'a Self>) -> CustomerForm<'a> {
        CustomerForm::Address(customer, book, one)
    }

    async fn beside(desk: &Desk<'_>, customer: CustomerId) -> Result<AddressBook> {
        desk.book(customer).await
    }

    async fn find(_: &Desk<'_>, _: CustomerId, book: &AddressBook, id: AddressId) -> Result<Self> {
        book.find(id).cloned().ok_or(Error::NotFound)
    }

    async fn put(
        desk: &Desk<'_>,
        of: (&Customer, &AddressBook),
        (before, after): (Option<&Self>, Option<&Self>),
        sent: &FormData,
        moment: Moment,
    ) -> Result<()> {
        // Sent twice: it is there already.
        if before.is_none() && after.is_some_and(|after| of.1.find(after.id) == Some(after)) {
            return Ok(());
        }
        let wished = Wished::parse(sent);
        let proposal = Proposal::Address { before: before.cloned(), after: after.cloned(), wished };
        if proposal.changes().is_empty() {
            return Ok(());
        }
        desk.edit(of, &proposal, moment).await
    }
}
