//! Addresses of customers for goods and invoices, by their name. All of one customer's are one book: two of them are never
//! written past each other.

use crate::{
    known::Owner,
    part::{Part, hashed},
    records::{Kind, Made},
    sheet::Row,
};
use domain::{
    AddressId, EventId, FieldErrors, FormData, Problem, Result,
    change::Moment,
    change_request::Proposal,
    postal::{AddressBook, PostalAddress, Wished},
    text::folded,
};

/// Addresses.
pub struct Addresses;

impl Kind for Addresses {
    type Record = AddressBook;

    fn key(&self, row: &FormData) -> String {
        row.get("customer").trim().to_uppercase()
    }

    async fn find(
        &self,
        part: &Part<'_>,
        owner: Option<&Owner>,
        _: &FormData,
    ) -> Result<Option<AddressBook>> {
        match owner {
            Some((customer, _)) => part.app.store.desk_customers(part.who).book(customer.id).await.map(Some),
            None => Ok(None),
        }
    }

    fn parse(
        &self,
        part: &Part<'_>,
        _: Option<&Owner>,
        row: &FormData,
        before: Option<&AddressBook>,
    ) -> Result<AddressBook, FieldErrors> {
        let book = before.cloned().unwrap_or_default();
        let meant = folded(row.get("address-name"));
        let known = book.addresses.iter().find(|one| folded(one.name.as_str()) == meant);
        let mut data: FormData = known.map(PostalAddress::rows).into_iter().flatten().collect();
        row.0.iter().for_each(|(field, value)| data.set(field, value.clone()));
        for tick in ["shipping", "billing"] {
            // What is not told at all is for both.
            let told = row.has(tick) || known.is_some();
            let yes = if told { data.get(tick) == "yes" } else { true };
            data.set(tick, if yes { "yes" } else { "" });
        }
        let key = format!("{}/{meant}", self.key(row));
        let id = known.map_or_else(|| AddressId::new(part.at(), part.entropy(&key)), |known| known.id);
        let address = PostalAddress::parse(id, &data)?;
        if known == Some(&address) {
            return Ok(book);
        }
        if known.is_none() && !book.has_room() {
            let mut errors = FieldErrors::none();
            errors.add("address-name", Problem::new("refusal-too-many-addresses"));
            return Err(errors);
        }
        Ok(book.with(address, Wished::default()))
    }

    fn made(before: Option<&AddressBook>, after: &AddressBook) -> Made {
        let known = before.map_or(0, |book| book.addresses.len());
        match before {
            Some(before) if before == after => Made::Same,
            _ if after.addresses.len() > known => Made::Added,
            _ => Made::Changed,
        }
    }

    async fn write(
        &self,
        part: &Part<'_>,
        owner: Option<&Owner>,
        before: Option<&AddressBook>,
        after: &AddressBook,
        last: &Row,
    ) -> Result<()> {
        let Some((customer, _)) = owner else { return Ok(()) };
        let mut book = before.cloned().unwrap_or_default();
        for address in &after.addresses {
            let known = book.find(address.id).cloned();
            if known.as_ref() == Some(address) {
                continue;
            }
            let proposal =
                Proposal::Address { before: known, after: Some(address.clone()), wished: Wished::default() };
            let Moment { now, event } = part.moment(last);
            let own = hashed(&[&event.to_string(), &address.id.to_string()]);
            let moment = Moment { now, event: EventId::new(part.at(), own) };
            part.app.store.desk_customers(part.who).edit((customer, &book), &proposal, moment).await?;
            book = proposal.book(&book)?;
        }
        Ok(())
    }
}
