//! What staff may do with the documents of their tenant's customers.

use super::{BLOCK, PAGE, item, once, posting, read};
use crate::{
    activity,
    entity::Consistency,
    error::changed_meanwhile,
    found::{Found, ROUNDS, Reading, Source},
    keys,
    page::{Listing, Order, PageToken},
    store::Store,
    transaction::{Transaction, Written},
    uploads,
};
use domain::{
    DocumentId, Error, FileId, Result,
    activity::{About, Activity, Deed, Subject},
    change::Moment,
    document::{Card, Document, DocumentFinding},
    file::{File, FileOf},
    principal::StaffMember,
};
use futures_util::FutureExt as _;

/// The documents of the customers of a member of staff's tenant.
pub struct DeskDocuments<'a> {
    store: &'a Store,
    member: &'a StaffMember,
}

impl<'a> DeskDocuments<'a> {
    pub(crate) const fn new(store: &'a Store, member: &'a StaffMember) -> Self {
        Self { store, member }
    }

    /// 20 of those that a list shows, newest first, reports of completed work among them. They follow a change a moment
    /// later; what was added just now stands in lists with at most one filter at once.
    ///
    /// # Errors
    /// `NotFound` for a page of another list, `Unavailable`.
    pub async fn list(&self, finding: &DocumentFinding, page: Option<&PageToken>) -> Result<Found<Card>> {
        self.some(finding, page, (PAGE, true)).await
    }

    /// The newest of those that a list shows, at most `count`.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn newest(&self, finding: &DocumentFinding, count: usize) -> Result<Found<Card>> {
        self.look(finding, count, true).await
    }

    /// The same for a page: without what was added within the last moment, unless something was `changed` just now.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn look(&self, finding: &DocumentFinding, count: usize, changed: bool) -> Result<Found<Card>> {
        self.some(finding, None, (count.min(PAGE), changed)).await
    }

    async fn some(
        &self,
        finding: &DocumentFinding,
        page: Option<&PageToken>,
        (size, changed): (usize, bool),
    ) -> Result<Found<Card>> {
        let tenant = self.member.tenant();
        let source = |term: &_| Source::Term(keys::shelf_of_staff(tenant, term));
        let mut groups: Vec<Vec<Source>> =
            finding.read().iter().map(|group| group.iter().map(source).collect()).collect();
        if let ([only], true, false, None) = (groups.as_mut_slice(), changed, finding.has_words(), page) {
            only.insert(0, Source::Newest);
        }
        let newest = Box::new(|count| self.latest(count).boxed());
        let (period, size) = ((None, None), (size, BLOCK));
        let reading =
            Reading { store: self.store, newest: Some(newest), groups, period, size, rounds: ROUNDS };
        reading.page(page, |card| finding.holds(card)).await.map(once)
    }

    /// Those whose latest version came last.
    async fn latest(&self, count: usize) -> Result<Vec<Card>> {
        let listing = Listing::of("documents", keys::documents(self.member.tenant()), Order::Falling);
        let items = self.store.query(&listing, None, count).await?;
        items.into_iter().map(posting::read_newest).collect()
    }

    /// A document, certainly as it is now.
    ///
    /// # Errors
    /// `NotFound`, `Unavailable`.
    pub async fn find(&self, id: DocumentId) -> Result<Document> {
        let found = read(self.store, (self.member.tenant(), id), Consistency::Strong).await?;
        found.ok_or(Error::NotFound)
    }

    /// Gives out a place for a file that is to become a document, or a further version of one.
    ///
    /// # Errors
    /// `NotFound` for a file of another tenant, `Unavailable`.
    pub async fn announce(&self, file: &File) -> Result<()> {
        match file.of {
            FileOf::Document(_) if file.tenant == self.member.tenant() => {
                uploads::announce_document(self.store, file).await
            }
            _ => Err(Error::NotFound),
        }
    }

    /// A file that was sent for a document and is none of its versions yet.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn waiting(&self, document: DocumentId, file: FileId) -> Result<Option<File>> {
        uploads::one(self.store, self.member.tenant(), document, file).await
    }

    /// A new document of a file that was sent. One that is there already was sent twice, and is well.
    ///
    /// # Errors
    /// `refusal-changed-meanwhile` when its file was checked in this very moment, `Unavailable`.
    pub async fn add(&self, document: &Document, file: &File, moment: Moment) -> Result<()> {
        let table = self.store.table();
        let mut transaction = Transaction::default();
        let there = item::put_new(&mut transaction, table, document)?;
        uploads::claim(&mut transaction, table, file)?;
        self.log(&mut transaction, document, moment, Deed::DocumentAdded(document.title.clone()))?;
        match self.store.write(transaction).await? {
            Written::Done => Ok(()),
            written if written.refused(there) => Ok(()),
            Written::Refused(_) => Err(changed_meanwhile()),
        }
    }

    /// Gives a document a further version, of a file that was sent.
    ///
    /// # Errors
    /// `refusal-changed-meanwhile` when it is not `before` any more, or its file was checked in this very moment;
    /// `Unavailable`.
    pub async fn renew(
        &self,
        before: &Document,
        after: &Document,
        file: &File,
        moment: Moment,
    ) -> Result<()> {
        let table = self.store.table();
        let mut transaction = Transaction::default();
        item::put(&mut transaction, table, before, after)?;
        uploads::claim(&mut transaction, table, file)?;
        let number = after.latest().map_or(0, |latest| latest.number);
        self.log(&mut transaction, after, moment, Deed::DocumentRenewed(after.title.clone(), number))?;
        self.write(transaction).await
    }

    /// Writes what is known of a document now.
    ///
    /// # Errors
    /// `refusal-changed-meanwhile` when it is not `before` any more, `Unavailable`.
    pub async fn save(&self, before: &Document, after: &Document, moment: Moment) -> Result<()> {
        let fields = before.changes(after);
        if fields.is_empty() {
            return Ok(());
        }
        let mut transaction = Transaction::default();
        item::put(&mut transaction, self.store.table(), before, after)?;
        self.log(&mut transaction, after, moment, Deed::DocumentChanged(before.title.clone(), fields))?;
        self.write(transaction).await
    }

    /// Takes a document away; its files are taken away after it.
    ///
    /// # Errors
    /// `refusal-changed-meanwhile` when it is not `document` any more, `Unavailable`.
    pub async fn remove(&self, document: &Document, moment: Moment) -> Result<()> {
        let mut transaction = Transaction::default();
        item::take(&mut transaction, self.store.table(), document, moment.now)?;
        self.log(&mut transaction, document, moment, Deed::DocumentRemoved(document.title.clone()))?;
        self.write(transaction).await
    }

    async fn write(&self, transaction: Transaction) -> Result<()> {
        match self.store.write(transaction).await? {
            Written::Done => Ok(()),
            Written::Refused(_) => Err(changed_meanwhile()),
        }
    }

    fn log(
        &self,
        transaction: &mut Transaction,
        document: &Document,
        moment: Moment,
        what: Deed,
    ) -> Result<usize> {
        let about = About {
            subject: Subject::Customer(document.customer),
            name: Some(document.customer_name.clone()),
        };
        let activity = Activity::new(moment, self.member.actor(), about, what);
        activity::log(transaction, self.store.table(), self.member.tenant(), activity)
    }
}
