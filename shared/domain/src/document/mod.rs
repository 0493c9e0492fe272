//! Documents: what a customer may open, by kind, always in its latest version. A manual, a statement, a photo of a machine.
//!
//! Reports of completed work are no documents of their own: they are made when they are asked for, and stand in the lists
//! of documents by a [`Card`].

mod card;
mod finding;

pub use card::{Card, CardState, DocumentTerm, Shelved, WORDS};
pub use finding::{DocumentFinding, DocumentIndexCommand, ProjectIndexCommand};

use crate::{
    CustomerId, DocumentId, FieldErrors, FileId, FormData, LocationId, Problem, Refusal, TenantId,
    customer::{Customer, Location},
    file::{File, FileKind, FilePolicy, FileState, SentBy},
    object::{NamedObject, Object, known_place},
    project::{NamedProject, Project},
    text::Line,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// What was done, found or measured.
    Report,
    /// What something would cost.
    Quotation,
    /// What is to be paid.
    Invoice,
    /// How an account stands.
    Statement,
    /// What was in a delivery.
    PackingSlip,
    /// How something is used or looked after.
    Manual,
    /// A picture.
    Photo,
    /// Anything else.
    Other,
}

impl DocumentKind {
    /// Every kind, as lists to choose from have them.
    pub const ALL: [Self; 8] = [
        Self::Report,
        Self::Quotation,
        Self::Invoice,
        Self::Statement,
        Self::PackingSlip,
        Self::Manual,
        Self::Photo,
        Self::Other,
    ];

    /// The word in addresses, forms and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Quotation => "quotation",
            Self::Invoice => "invoice",
            Self::Statement => "statement",
            Self::PackingSlip => "packing-slip",
            Self::Manual => "manual",
            Self::Photo => "photo",
            Self::Other => "other",
        }
    }

    /// The kind of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    /// What a file is whose sender did not say: a picture is a photo, and what comes with an object is its manual.
    #[must_use]
    pub const fn of_file(file: FileKind, about_object: bool) -> Self {
        match file {
            FileKind::Pdf if about_object => Self::Manual,
            FileKind::Pdf => Self::Other,
            _ => Self::Photo,
        }
    }
}

/// One state of a document's file. Those before stay, for staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Counts from 1.
    pub number: u32,
    /// Its file.
    pub file: FileId,
    /// The name it had on its sender's device.
    pub name: Line,
    /// What it is.
    pub kind: FileKind,
    /// Bytes.
    pub bytes: u64,
    /// Whether it was looked at, and what was found.
    pub state: FileState,
    /// When it was added.
    pub at: Timestamp,
    /// Who added it, under their name of that time.
    pub by: Line,
}

/// A document of a customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its id: made of that of its first file, so that one file makes one document however often it is sent.
    pub id: DocumentId,
    /// Of which tenant.
    pub tenant: TenantId,
    /// Of which customer.
    pub customer: CustomerId,
    /// The customer's name when it was last changed, for the desk's lists.
    pub customer_name: Line,
    /// What it is.
    pub kind: DocumentKind,
    /// What people call it.
    pub title: Line,
    /// The object that it is about.
    pub object: Option<NamedObject>,
    /// The project that it belongs to.
    pub project: Option<NamedProject>,
    /// At which of the customer's places what it is about is; none: it is about all of the company. Of what belongs to a
    /// project it is where the project is that counts: [`Document::placed`].
    pub location: Option<LocationId>,
    /// Whether the customer may open it.
    pub shown: bool,
    /// Its states, oldest first: at least one, at most [`Document::VERSIONS`].
    pub versions: Vec<Version>,
    /// Counts up with each change.
    pub version: u64,
}

/// What is asked about documents that are added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Described {
    /// What they are; none: what their files are.
    pub kind: Option<DocumentKind>,
    /// The object that they are about.
    pub object: Option<NamedObject>,
    /// The project that they belong to.
    pub project: Option<NamedProject>,
    /// At which place.
    pub location: Option<LocationId>,
    /// Whether the customer may open them.
    pub shown: bool,
}

/// What documents that are added are about, of the customer whose they are.
#[derive(Debug, Clone, Copy, Default)]
pub struct AboutWhat<'a> {
    /// The object that they are about.
    pub object: Option<&'a Object>,
    /// The project that they belong to.
    pub project: Option<&'a Project>,
}

impl Described {
    /// Reads `document-kind`, `document-location` and `document-shown`. What is about an object is where the object is.
    #[must_use]
    pub fn parse(
        form: &FormData,
        (places, about): (&[Location], AboutWhat<'_>),
        errors: &mut FieldErrors,
    ) -> Option<Self> {
        let AboutWhat { object, project } = about;
        let kind = match form.get("document-kind") {
            "" => Ok(None),
            word => DocumentKind::parse(word).map(Some).ok_or(Problem::new("error-choose")),
        };
        let kind = errors.take("document-kind", kind);
        let location = match object {
            Some(object) => Ok(object.location),
            None => location(form, places),
        };
        let location = errors.take("document-location", location);
        Some(Self {
            kind: kind?,
            object: object.map(Object::named),
            project: project.map(Project::named),
            location: location?,
            shown: form.has("document-shown"),
        })
    }
}

fn location(form: &FormData, places: &[Location]) -> Result<Option<LocationId>, Problem> {
    match form.get("document-location") {
        "" => Ok(None),
        word => known_place(word, places),
    }
}

impl Document {
    /// Files that are sent at once, and how large each may be.
    pub const POLICY: FilePolicy = FilePolicy { count: 20, bytes: 25 * 1024 * 1024 };
    /// Versions of one document.
    pub const VERSIONS: usize = 50;
    /// The field of its files.
    pub const FIELD: &'static str = "documents";

    /// The id of the document that a file makes.
    #[must_use]
    pub const fn id_of(file: FileId) -> DocumentId {
        DocumentId::from_bytes(file.to_bytes())
    }

    /// A new document of a customer, of a file that was sent.
    #[must_use]
    pub fn new(customer: &Customer, described: &Described, file: &File, title: Line, by: &Line) -> Self {
        let Described { kind, object, project, location, shown } = described.clone();
        Self {
            id: Self::id_of(file.id),
            tenant: customer.tenant,
            customer: customer.id,
            customer_name: customer.name.clone(),
            kind: kind.unwrap_or_else(|| DocumentKind::of_file(file.kind, object.is_some())),
            title,
            object,
            project,
            location,
            shown,
            versions: vec![Version::of(1, file, by)],
            version: 0,
        }
    }

    /// The title of a file whose sender gave none: its name, without its ending.
    #[must_use]
    pub fn title_of(file: &Line) -> Line {
        let name = file.as_str();
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem).replace('_', " ");
        Line::parse(&stem).unwrap_or_else(|_| file.clone())
    }

    /// Where it counts as being: what belongs to a project is where the project is now, whoever sees that one sees it. What
    /// belongs to none is where it was written down. The one place where this is decided.
    #[must_use]
    pub fn placed(self, project: Option<&Project>) -> Self {
        let Some(named) = &self.project else { return self };
        let of = |project: &&Project| {
            (project.tenant, project.customer, project.id) == (self.tenant, self.customer, named.id)
        };
        let location = project.filter(of).and_then(|project| project.location);
        Self { location, ..self }
    }

    /// Reads `document-title`, `document-kind`, `document-location` and `document-shown`: the document as it is to be, in
    /// the project that was chosen.
    #[must_use]
    pub fn parse(
        &self,
        form: &FormData,
        (places, project): (&[Location], Option<NamedProject>),
        errors: &mut FieldErrors,
    ) -> Option<Self> {
        let title = errors.take("document-title", Line::parse(form.get("document-title")));
        let kind = DocumentKind::parse(form.get("document-kind")).ok_or(Problem::new("error-choose"));
        let kind = errors.take("document-kind", kind);
        let location = match &self.object {
            Some(_) => Ok(self.location),
            None => location(form, places),
        };
        let location = errors.take("document-location", location);
        let shown = form.has("document-shown");
        Some(Self { title: title?, kind: kind?, project, location: location?, shown, ..self.clone() })
    }

    /// The version that is opened: the latest one that was found clean. None: none was yet.
    #[must_use]
    pub fn current(&self) -> Option<&Version> {
        self.versions.iter().rev().find(|version| version.state == FileState::Clean)
    }

    /// The version that was added last.
    #[must_use]
    pub fn latest(&self) -> Option<&Version> {
        self.versions.last()
    }

    /// A version by its number.
    #[must_use]
    pub fn numbered(&self, number: u32) -> Option<&Version> {
        self.versions.iter().find(|version| version.number == number)
    }

    /// Whether its customer may open it at all.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.shown && self.current().is_some()
    }

    /// The document with a further version.
    ///
    /// # Errors
    /// `refusal-too-many-versions`.
    pub fn renewed(&self, file: &File, by: &Line) -> Result<Self, Refusal> {
        if self.versions.len() >= Self::VERSIONS {
            return Err(Refusal(Problem::new("refusal-too-many-versions")));
        }
        let mut after = self.clone();
        let number = self.latest().map_or(0, |latest| latest.number) + 1;
        after.versions.push(Version::of(number, file, by));
        Ok(after)
    }

    /// The document once one of its files was looked at; none: it has no such file, or knows already.
    #[must_use]
    pub fn settled(&self, file: FileId, state: FileState, (kind, bytes): (FileKind, u64)) -> Option<Self> {
        let mut after = self.clone();
        let version = after.versions.iter_mut().find(|version| version.file == file)?;
        if version.state != FileState::Expected {
            return None;
        }
        (version.state, version.kind, version.bytes) = (state, kind, bytes);
        Some(after)
    }

    /// The file of a version, as the bucket has it.
    #[must_use]
    pub fn file(&self, version: &Version) -> File {
        File {
            id: version.file,
            tenant: self.tenant,
            of: self.id.into(),
            name: version.name.clone(),
            kind: version.kind,
            bytes: version.bytes,
            field: None,
            state: version.state,
            sent_by: SentBy::Staff,
            at: version.at,
        }
    }
}

impl Version {
    fn of(number: u32, file: &File, by: &Line) -> Self {
        Self {
            number,
            file: file.id,
            name: file.name.clone(),
            kind: file.kind,
            bytes: file.bytes,
            state: file.state,
            at: file.at,
            by: by.clone(),
        }
    }
}
