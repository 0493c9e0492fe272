//! Pages of lists. A page's token says which list it goes on with and behind which row, and nothing else: whose
//! list it is comes from the principal, so a token of somebody else's opens nothing.

use crate::{
    entity::{Item, text, text_of},
    error::failed,
    keys,
    store::Store,
};
use aws_sdk_dynamodb::types::ReturnConsumedCapacity;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{Error, Result};
use std::fmt;

/// Rows of one page.
pub(crate) const PAGE: usize = 25;
/// Bytes that one row may take, keys included: a page and a glance at the next one have to fit into 8 KB, which is
/// what one read unit buys.
pub(crate) const ROOM: usize = 8192 / (PAGE + 1);

/// One page of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Page<T> {
    /// Its rows.
    pub rows: Vec<T>,
    /// Where the next page begins; none: this is the last.
    pub next: Option<PageToken>,
    /// The page before this one; none: this is the first.
    pub previous: Option<PageToken>,
}

impl<T> Default for Page<T> {
    fn default() -> Self {
        Self { rows: Vec::new(), next: None, previous: None }
    }
}

/// Where a page of a list begins, as it stands in addresses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageToken {
    text: String,
    list: String,
    after: String,
    back: bool,
}

impl PageToken {
    /// Longest text of a token.
    const LONGEST: usize = 240;

    /// The token of the page behind a row of a list.
    pub(crate) fn behind(list: &str, after: &str) -> Self {
        Self::beside(list, after, false)
    }

    /// The token of the page that ends before a row of a list.
    pub(crate) fn before(list: &str, row: &str) -> Self {
        Self::beside(list, row, true)
    }

    fn beside(list: &str, row: &str, back: bool) -> Self {
        let text = URL_SAFE_NO_PAD.encode(format!("{list}/{}{row}", if back { BACK } else { "" }));
        Self { text, list: list.to_owned(), after: row.to_owned(), back }
    }

    /// The token in an address, if it is one. Anything but the one spelling of a token is not.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > Self::LONGEST {
            return None;
        }
        let plain = String::from_utf8(URL_SAFE_NO_PAD.decode(text).ok()?).ok()?;
        let (list, row) = plain.split_once('/')?;
        let (back, after) = row.strip_prefix(BACK).map_or((false, row), |row| (true, row));
        let good = |sign: char| !sign.is_control() && sign < HIGHEST;
        if after.is_empty() || !after.chars().all(good) {
            return None;
        }
        let token = Self::beside(list, after, back);
        (token.text == text).then_some(token)
    }

    /// The row that it goes on behind, if it is a token of this list.
    pub(crate) fn behind_in(&self, list: &str) -> Option<&str> {
        (self.list == list && !self.back).then_some(self.after.as_str())
    }

    /// The token as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for PageToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// What stands before the row in the token of a page that ends there: no key begins with it.
const BACK: &str = "<";

/// The last sign there is: no key has it.
const HIGHEST: char = '\u{10FFFF}';

/// In which order a list is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// First sort key first.
    Rising,
    /// Last sort key first.
    Falling,
}

/// Of what a list reads a partition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Index {
    /// Of the table itself.
    Table,
    /// Of the index `queue`.
    Queue,
    /// Of the index `customer`.
    Customer,
}

impl Index {
    /// Its name, if it is not the table, and the attributes of its keys.
    const fn names(self) -> (Option<&'static str>, &'static str, &'static str) {
        match self {
            Self::Table => (None, keys::PK, keys::SK),
            Self::Queue => (Some(keys::QUEUE), keys::QUEUE_PK, keys::QUEUE_SK),
            Self::Customer => (Some(keys::CUSTOMER), keys::CUSTOMER_PK, keys::CUSTOMER_SK),
        }
    }
}

/// A list: some rows of one partition in their order.
#[derive(Debug)]
pub(crate) struct Listing<'a> {
    /// The word of the list in its tokens.
    pub(crate) name: &'a str,
    /// The partition.
    pub(crate) pk: String,
    /// Of what it is a partition.
    pub(crate) index: Index,
    /// What the rows' sort keys begin with; empty: anything.
    pub(crate) prefix: String,
    /// The lowest sort key, where it is not the first; within the prefix.
    pub(crate) low: Option<String>,
    /// The highest sort key, where it is not the last; within the prefix.
    pub(crate) high: Option<String>,
    /// In which order.
    pub(crate) order: Order,
}

impl<'a> Listing<'a> {
    /// A whole partition of the index `queue`.
    pub(crate) fn of(name: &'a str, pk: String, order: Order) -> Self {
        Self { name, pk, index: Index::Queue, prefix: String::new(), low: None, high: None, order }
    }

    /// The bounds of the sort keys behind a row: a condition, and its values. None: nothing can be between them.
    fn bounds(&self, after: Option<&str>, order: Order) -> Option<(&'static str, Bounds)> {
        let begins = (!self.prefix.is_empty()).then(|| self.prefix.clone());
        let ends = begins.as_ref().map(|prefix| format!("{prefix}{HIGHEST}"));
        let (mut low, mut high) = (self.low.clone().or(begins), self.high.clone().or(ends));
        // Every key ends in an id of one length: nothing but the row itself begins with its key.
        match order {
            Order::Rising => low = low.max(after.map(|after| format!("{after}\u{1}"))),
            Order::Falling => high = high.into_iter().chain(after.map(just_before)).min(),
        }
        Some(match (low, high) {
            (None, None) => ("", Vec::new()),
            (Some(low), None) => (" AND #sk >= :low", vec![(":low", low)]),
            (None, Some(high)) => (" AND #sk <= :high", vec![(":high", high)]),
            (Some(low), Some(high)) if low > high => return None,
            (Some(low), Some(high)) => {
                (" AND #sk BETWEEN :low AND :high", vec![(":low", low), (":high", high)])
            }
        })
    }
}

/// Names and values of the places in a condition.
type Bounds = Vec<(&'static str, String)>;

/// What no key of the same length is beyond without being this one or one behind it.
fn just_before(key: &str) -> String {
    let mut signs = key.chars();
    let last = signs.next_back().and_then(|last| char::from_u32((last as u32).saturating_sub(1)));
    format!("{}{}{HIGHEST}", signs.as_str(), last.map(String::from).unwrap_or_default())
}

impl Store {
    /// One page of a list of at most `size` rows, in one query that costs the same however many there are.
    ///
    /// # Errors
    /// `NotFound` for a page of another list, `Unavailable`, and what `read` says of a row.
    pub(crate) async fn page<T>(
        &self,
        listing: &Listing<'_>,
        from: Option<&PageToken>,
        size: usize,
        read: impl Fn(Item) -> Result<T>,
    ) -> Result<Page<T>> {
        let other = |token: &PageToken| {
            let behind = token.after.strip_prefix(&listing.prefix);
            token.list != listing.name || behind.is_none_or(str::is_empty)
        };
        if from.is_some_and(other) {
            return Err(Error::NotFound);
        }
        let (_, _, sk) = listing.index.names();
        let back = from.is_some_and(|token| token.back);
        // One more than shown tells whether the list goes on.
        let mut items = self.query(listing, from, size + 1).await?;
        let more = items.len() > size;
        items.truncate(size);
        if back {
            items.reverse();
        }
        // Where a page was asked for from, there is one on the other side.
        let (behind, before) = if back { (true, more) } else { (more, from.is_some()) };
        let key = |item: Option<&Item>| item.map(|item| text_of(item, sk).to_owned());
        let next = key(items.last()).filter(|_| behind).map(|last| PageToken::behind(listing.name, &last));
        let previous =
            key(items.first()).filter(|_| before).map(|first| PageToken::before(listing.name, &first));
        let rows = items.into_iter().map(read).collect::<Result<_>>()?;
        Ok(Page { rows, next, previous })
    }

    /// Items of a list beside a row of it, at most `limit`, nearest first, as they were a moment ago.
    pub(crate) async fn query(
        &self,
        listing: &Listing<'_>,
        from: Option<&PageToken>,
        limit: usize,
    ) -> Result<Vec<Item>> {
        let order = match (listing.order, from.is_some_and(|token| token.back)) {
            (Order::Rising, false) | (Order::Falling, true) => Order::Rising,
            (Order::Falling, false) | (Order::Rising, true) => Order::Falling,
        };
        let Some((condition, values)) = listing.bounds(from.map(|token| token.after.as_str()), order) else {
            return Ok(Vec::new());
        };
        let (index, pk, sk) = listing.index.names();
        let mut call = self
            .client()
            .query()
            .table_name(self.table())
            .set_index_name(index.map(str::to_owned))
            .key_condition_expression(format!("#pk = :pk{condition}"))
            .expression_attribute_names("#pk", pk)
            .expression_attribute_values(":pk", text(listing.pk.clone()))
            .scan_index_forward(order == Order::Rising)
            .limit(i32::try_from(limit).unwrap_or(i32::MAX))
            .return_consumed_capacity(ReturnConsumedCapacity::Total);
        if !condition.is_empty() {
            call = call.expression_attribute_names("#sk", sk);
        }
        for (place, value) in values {
            call = call.expression_attribute_values(place, text(value));
        }
        let answer = call.send().await.map_err(failed)?;
        self.units().read(&answer.consumed_capacity);
        Ok(answer.items.unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_token_says_what_it_was_made_of(list in "[a-z-]{1,12}", after in "[0-9a-z #_é/]{1,60}") {
            for token in [PageToken::behind(&list, &after), PageToken::before(&list, &after)] {
                prop_assert_eq!(PageToken::parse(token.as_str()), Some(token));
            }
        }

        #[test]
        fn no_text_breaks_the_reading_of_tokens(text in ".{0,300}") {
            if let Some(token) = PageToken::parse(&text) {
                prop_assert_eq!(token.as_str(), text);
            }
        }

        #[test]
        fn a_token_is_only_its_one_spelling(plain in ".{0,40}") {
            let text = URL_SAFE_NO_PAD.encode(&plain);
            if let Some(token) = PageToken::parse(&text) {
                prop_assert_eq!(PageToken::beside(&token.list, &token.after, token.back), token);
            }
        }

        #[test]
        fn keys_before_a_key_are_those_up_to_just_before_it(one in "[0-9A-Z]{6}", other in "[0-9A-Z]{6}") {
            prop_assert_eq!(other < one, other <= just_before(&one));
        }
    }

    #[test]
    fn a_token_holds_no_tenant_and_fits_into_an_address() {
        let token = PageToken::behind("requested", "2026-0000000019");
        let plain = String::from_utf8(URL_SAFE_NO_PAD.decode(token.as_str()).unwrap()).unwrap();
        assert_eq!(plain, "requested/2026-0000000019");
    }
}
