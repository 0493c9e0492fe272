//! What a row of the desk's list of customers shows, in the one attribute that the index projects.
//!
//! Names give way to the room that a row has: a page costs one read unit however long they are.

use crate::{
    entity::{Item, text_of},
    keys,
    page::ROOM,
};
use domain::{
    CustomerId, Error, Result, TenantId,
    customer::{Customer, CustomerStatus},
    text::{self, Line},
};
use serde::{Deserialize, Serialize};

/// Of a name as it sorts, so many bytes are in the index.
const SORTED: usize = 40;
/// No text of a row is cut shorter, in bytes.
const SHORTEST: usize = 8;

/// One row of the list of customers. Texts that are too long for a row end with an ellipsis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerRow {
    /// Which customer.
    pub id: CustomerId,
    /// What stands on its letters.
    pub reference: String,
    /// Its name.
    pub name: String,
    /// Its town.
    pub city: String,
    /// Whom to talk to.
    pub contact: String,
    /// Who looks after it.
    pub manager: Option<String>,
    /// Whether it is served.
    pub status: CustomerStatus,
}

/// The projected attribute: a list, since names would take the room that the texts need.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct RowItem(String, String, String, String, String, CustomerStatus);

impl CustomerRow {
    /// The row of a customer.
    #[must_use]
    pub fn of(customer: &Customer) -> Self {
        let RowItem(reference, name, city, contact, manager, status) = RowItem::of(customer);
        Self { id: customer.id, reference, name, city, contact, manager: some(manager), status }
    }
}

impl RowItem {
    pub(crate) fn of(customer: &Customer) -> Self {
        let manager = customer.account_manager.as_ref().map(|one| one.name.to_string());
        let mut texts = [
            customer.reference.to_string(),
            customer.name.to_string(),
            customer.address.city.to_string(),
            customer.contact.name.to_string(),
            manager.unwrap_or_default(),
        ];
        shorten(&mut texts, ROOM.saturating_sub(beside(customer)));
        let [reference, name, city, contact, manager] = texts;
        Self(reference, name, city, contact, manager, customer.status)
    }
}

/// Bytes of a row beside its five texts: keys, names, and what DynamoDB counts for a list and each of its values.
fn beside(customer: &Customer) -> usize {
    let key = keys::customer(customer.tenant, customer.id);
    let names = [keys::PK, keys::SK, keys::QUEUE_PK, keys::QUEUE_SK, keys::ROW];
    let names: usize = names.iter().map(|name| name.len()).sum();
    let list = keys::customers(customer.tenant).len() + sort_key(&customer.name, customer.id).len();
    names + key.pk.len() + key.sk.len() + list + 3 + 6 + customer.status.as_str().len()
}

/// Takes signs off the longest text until all fit.
pub(crate) fn shorten(texts: &mut [String], room: usize) {
    while texts.iter().map(String::len).sum::<usize>() > room {
        let Some(longest) = texts.iter_mut().max_by_key(|text| text.len()) else { return };
        if longest.len() <= SHORTEST {
            return;
        }
        let mut kept = longest.trim_end_matches('…').to_owned();
        kept.pop();
        *longest = format!("{}…", kept.trim_end());
    }
}

/// Where a customer stands in the list: by its name, then by its id. Nothing that a name is folded to sorts before
/// the sign between them, so that `Aa` stands before `Aa & Sons`.
pub(crate) fn sort_key(name: &Line, id: CustomerId) -> String {
    format!("{} #{id}", beginning(name.as_str()))
}

/// The beginning of a name, as the list is sorted by it.
pub(crate) fn beginning(name: &str) -> String {
    let mut folded = text::folded(name);
    let end = folded.char_indices().map(|(at, sign)| at + sign.len_utf8()).take_while(|end| *end <= SORTED);
    folded.truncate(end.last().unwrap_or_default());
    folded.truncate(folded.trim_end().len());
    folded
}

/// The row in an item of the index.
pub(crate) fn read(tenant: TenantId, mut item: Item) -> Result<CustomerRow> {
    let broken = || Error::internal("not a row of a list");
    let id = keys::customer_of(text_of(&item, keys::PK)).ok_or_else(broken)?;
    if text_of(&item, keys::PK) != keys::customer_pk(tenant, id) {
        return Err(broken());
    }
    let row = item.remove(keys::ROW).ok_or_else(broken)?;
    let RowItem(reference, name, city, contact, manager, status) =
        serde_dynamo::from_attribute_value(row).map_err(Error::internal)?;
    Ok(CustomerRow { id, reference, name, city, contact, manager: some(manager), status })
}

fn some(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn texts_of_a_row_fit_and_begin_as_they_were_typed(
            texts in prop::collection::vec("\\PC{0,200}", 5), room in 60usize..200,
        ) {
            let mut short = texts.clone();
            shorten(&mut short, room);
            prop_assert!(short.iter().map(String::len).sum::<usize>() <= room);
            for (short, whole) in short.iter().zip(&texts) {
                let kept = short.trim_end_matches('…');
                prop_assert!(whole.starts_with(kept), "{short} of {whole}");
            }
        }

        #[test]
        fn the_beginning_of_a_name_is_bounded_and_begins_the_beginning_of_longer_ones(name in "\\PC{0,200}") {
            let whole = beginning(&name);
            prop_assert!(whole.len() <= SORTED);
            let half: String = name.chars().take(3).collect();
            prop_assert!(whole.starts_with(beginning(&half).as_str()) || half.ends_with(char::is_whitespace));
        }
    }

    #[test]
    fn names_sort_as_people_look_them_up() {
        let typed = ["Élan", "aa & Sons", "Aa", "Zorg", "Ökohaus", "O’Brien", "öbb"];
        let mut sorted = typed;
        sorted.sort_by_key(|name| format!("{} #", beginning(name)));
        assert_eq!(sorted, ["Aa", "aa & Sons", "Élan", "öbb", "O’Brien", "Ökohaus", "Zorg"]);
    }
}
