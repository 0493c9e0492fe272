//! What a list shows of a document, and by what it is found.

use super::{Document, DocumentKind};
use crate::{
    CustomerId, DocumentId, Language, LocationId, ObjectId, ProjectId, UserId, WorkOrderId,
    file::{FileKind, FileState},
    finding::ListTerm,
    object::NamedObject,
    portal::Portal,
    principal::Member,
    text::Line,
    user::Permission,
    work_order::{Origin, Stage, WorkOrder, WorkPart, words},
};
use jiff::Timestamp;
use std::{collections::BTreeSet, fmt};

/// So many words of one document can be found.
pub const WORDS: usize = 12;

/// Stands between a report's number and the kind of its work.
const BETWEEN: &str = " · ";

/// What stands in a list of documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shelved {
    /// A document.
    Document(DocumentId),
    /// The report of a work order, which is made when it is asked for.
    Report(WorkOrderId),
}

impl fmt::Display for Shelved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Document(id) => id.fmt(f),
            Self::Report(id) => id.fmt(f),
        }
    }
}

impl Shelved {
    /// What an id in a key names.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        id.parse().map(Self::Document).or_else(|_| id.parse().map(Self::Report)).ok()
    }
}

/// A document as lists have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// What it is.
    pub what: Shelved,
    /// Of which customer.
    pub customer: CustomerId,
    /// The customer's name; the desk's alone.
    pub customer_name: String,
    /// Its kind.
    pub kind: DocumentKind,
    /// What people call it; long ones end with an ellipsis where a row has no room.
    pub title: String,
    /// What its file is.
    pub file: FileKind,
    /// Bytes; 0: it is made when it is asked for.
    pub bytes: u64,
    /// The number of its latest version.
    pub version: u32,
    /// How its latest version stands.
    pub state: CardState,
    /// When its latest version was added.
    pub at: Timestamp,
    /// The object that it is about.
    pub object: Option<ObjectId>,
    /// The project that it belongs to.
    pub project: Option<ProjectId>,
    /// At which place what it is about is.
    pub location: Option<LocationId>,
    /// The user who asked for what it reports of.
    pub by: Option<UserId>,
    /// Whether the customer may open it.
    pub shown: bool,
}

/// How the latest version of a document stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardState {
    /// It is being looked at.
    Checked,
    /// It can be opened.
    Good,
    /// It was refused.
    Refused,
}

impl CardState {
    fn of(state: FileState) -> Self {
        match state {
            FileState::Expected => Self::Checked,
            FileState::Clean => Self::Good,
            FileState::Refused { .. } => Self::Refused,
        }
    }
}

impl Document {
    /// What lists show of it. Customers read the version that they can open, the desk the latest one.
    #[must_use]
    pub fn card(&self, for_customer: bool) -> Option<Card> {
        let version = if for_customer { self.current() } else { self.latest() }?;
        Some(Card {
            what: Shelved::Document(self.id),
            customer: self.customer,
            customer_name: self.customer_name.to_string(),
            kind: self.kind,
            title: self.title.to_string(),
            file: version.kind,
            bytes: version.bytes,
            version: version.number,
            state: CardState::of(version.state),
            at: version.at,
            object: self.object.as_ref().map(|object| object.id),
            project: self.project.as_ref().map(|project| project.id),
            location: self.location,
            by: None,
            shown: self.shown,
        })
    }

    /// What its customer's users find it by; nothing while it is not open to them.
    #[must_use]
    pub fn terms_of_customer(&self) -> BTreeSet<DocumentTerm> {
        let card = self.card(true).filter(|_| self.is_open());
        card.map(|card| card.terms_of_customer(self.texts())).unwrap_or_default()
    }

    /// What staff find it by.
    #[must_use]
    pub fn terms_of_tenant(&self) -> BTreeSet<DocumentTerm> {
        self.card(false).map(|card| card.terms_of_tenant(self.texts())).unwrap_or_default()
    }

    fn texts(&self) -> impl Iterator<Item = &str> {
        let object = self.object.as_ref().map(|object: &NamedObject| object.name.as_str());
        let file = self.latest().map(|version| version.name.as_str());
        [Some(self.title.as_str()), object, file].into_iter().flatten()
    }
}

impl Card {
    /// The report of a work order that was completed at a moment, for its customer: none while it has none, and of what
    /// guests ask for in a customer's name, which is the desk's alone.
    #[must_use]
    pub fn of_report(work_order: &WorkOrder, at: Timestamp) -> Option<Self> {
        let w = work_order;
        let done = matches!(w.stage, Stage::Completed | Stage::Closed) && w.origin.is_of_customer();
        let customer = w.customer.filter(|_| done)?;
        Some(Self {
            what: Shelved::Report(w.id),
            customer,
            customer_name: w.contact.company.as_ref().map(Line::to_string).unwrap_or_default(),
            kind: DocumentKind::Report,
            title: format!("{}{BETWEEN}{}", w.number, w.work_type_name),
            file: FileKind::Pdf,
            bytes: 0,
            version: 1,
            state: CardState::Good,
            at,
            object: w.object.as_ref().map(|object| object.id),
            project: w.project.as_ref().map(|project| project.id),
            location: w.location,
            by: w.origin.user(),
            shown: true,
        })
    }

    /// The terms of a report, on the customer's side and on the desk's.
    #[must_use]
    pub fn terms_of_report(
        &self,
        work_order: &WorkOrder,
    ) -> (BTreeSet<DocumentTerm>, BTreeSet<DocumentTerm>) {
        let number = work_order.number.to_string();
        let object = work_order.object.as_ref().map_or("", |object| object.name.as_str());
        let texts = [number.as_str(), work_order.work_type_name.as_str(), object];
        (self.terms_of_customer(texts.into_iter()), self.terms_of_tenant(texts.into_iter()))
    }

    fn terms_of_customer<'a>(&self, texts: impl Iterator<Item = &'a str>) -> BTreeSet<DocumentTerm> {
        let plain = [DocumentTerm::All, DocumentTerm::Kind(self.kind)].into_iter();
        plain
            .chain(self.location.map(DocumentTerm::Location))
            .chain(self.object.map(DocumentTerm::Object))
            .chain(self.by.map(DocumentTerm::By))
            .chain(self.project.map(DocumentTerm::Project))
            .chain(found_by(texts))
            .collect()
    }

    fn terms_of_tenant<'a>(&self, texts: impl Iterator<Item = &'a str>) -> BTreeSet<DocumentTerm> {
        let customer = DocumentTerm::Customer(self.customer);
        let plain = [DocumentTerm::All, DocumentTerm::Kind(self.kind), customer].into_iter();
        plain
            .chain(self.object.map(DocumentTerm::Object))
            .chain(self.project.map(DocumentTerm::Project))
            .chain((!self.shown).then_some(DocumentTerm::Hidden))
            .chain(found_by(texts))
            .collect()
    }

    /// Whether a member may see it: the same decision as for the work that it reports of, or for what stands at a place.
    #[must_use]
    pub fn is_seen_by(&self, member: &Member) -> bool {
        let open = match self.what {
            Shelved::Document(_) => true,
            Shelved::Report(_) => member.may(Permission::ViewWorkOrders),
        };
        open && self.shown && self.customer == member.customer() && member.holds(self.origin(), self.location)
    }

    fn origin(&self) -> Origin {
        self.by.map_or(Origin::Company, Origin::User)
    }
}

impl Portal {
    /// A card as customers read it, in their language; none where the company keeps the reports of work back.
    #[must_use]
    pub fn told_card(&self, card: Card, reader: Language) -> Option<Card> {
        match (card.what, card.title.split_once(BETWEEN)) {
            (Shelved::Report(_), _) if !self.work.shows(WorkPart::Report) => None,
            (Shelved::Report(_), Some((number, work_type))) => {
                let title = format!("{number}{BETWEEN}{}", self.work_type_called(work_type, reader));
                Some(Card { title, ..card })
            }
            _ => Some(card),
        }
    }
}

fn found_by<'a>(texts: impl Iterator<Item = &'a str>) -> impl Iterator<Item = DocumentTerm> {
    let mut found: Vec<String> = Vec::new();
    for word in texts.flat_map(words) {
        if found.len() < WORDS && !found.contains(&word) {
            found.push(word);
        }
    }
    found.into_iter().map(DocumentTerm::Word)
}

/// Something that documents are found by. What few have sorts last.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DocumentTerm {
    /// Nothing in particular: all of them.
    All,
    /// It is of this kind.
    Kind(DocumentKind),
    /// Its customer may not open it: the desk's alone.
    Hidden,
    /// Its customer may: no list of its own, since nearly all of them are so.
    Shown,
    /// It is about something at this place: the customer's alone.
    Location(LocationId),
    /// It is this customer's: the desk's alone.
    Customer(CustomerId),
    /// This user asked for what it reports of: the customer's alone.
    By(UserId),
    /// It belongs to this project.
    Project(ProjectId),
    /// It is about this object.
    Object(ObjectId),
    /// This word, folded, stands in it.
    Word(String),
}

impl ListTerm for DocumentTerm {
    type Card = Card;

    const ALL: Self = Self::All;

    fn at(place: LocationId) -> Self {
        Self::Location(place)
    }

    fn by(user: UserId) -> Option<Self> {
        Some(Self::By(user))
    }

    fn is_listed(&self) -> bool {
        !matches!(self, Self::All | Self::Shown)
    }

    fn is_in_row(&self) -> bool {
        !matches!(self, Self::Word(_))
    }

    fn holds(&self, card: &Card) -> bool {
        match self {
            Self::All | Self::Word(_) => true,
            Self::Kind(kind) => card.kind == *kind,
            Self::Hidden => !card.shown,
            Self::Shown => card.shown,
            Self::Location(location) => card.location == Some(*location),
            Self::Customer(customer) => card.customer == *customer,
            Self::By(user) => card.by == Some(*user),
            Self::Project(project) => card.project == Some(*project),
            Self::Object(object) => card.object == Some(*object),
        }
    }
}

impl fmt::Display for DocumentTerm {
    /// As it stands in keys.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All => f.write_str("all"),
            Self::Kind(kind) => write!(f, "kind:{}", kind.as_str()),
            Self::Hidden => f.write_str("hidden"),
            Self::Shown => f.write_str("shown"),
            Self::Location(location) => write!(f, "at:{location}"),
            Self::Customer(customer) => write!(f, "customer:{customer}"),
            Self::By(user) => write!(f, "by:{user}"),
            Self::Project(project) => write!(f, "project:{project}"),
            Self::Object(object) => write!(f, "object:{object}"),
            Self::Word(word) => write!(f, "word:{word}"),
        }
    }
}
