//! What of a portal exists for customers: its sections, the parts of the first page, and the words for stages and labels.

use crate::{Translated, user::Permission, work_order::Stage};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A section of the portal that a company can leave out. A further one is a line in each place here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PortalSection {
    /// Asking for work.
    Requests,
    /// Installed equipment.
    Objects,
    /// What can be opened: reports, manuals, statements.
    Documents,
    /// Work that belongs together.
    Projects,
    /// The company's facts.
    Company,
}

impl PortalSection {
    /// Every section.
    pub const ALL: [Self; 5] =
        [Self::Requests, Self::Objects, Self::Projects, Self::Documents, Self::Company];

    /// The word in forms and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Requests => "requests",
            Self::Objects => "objects",
            Self::Documents => "documents",
            Self::Projects => "projects",
            Self::Company => "company",
        }
    }

    /// The section that a permission is for; none: it goes with the account, and is never left out.
    const fn of(permission: Permission) -> Option<Self> {
        match permission {
            Permission::RequestWork | Permission::ViewWorkOrders => Some(Self::Requests),
            Permission::ViewObjects => Some(Self::Objects),
            Permission::ViewDocuments => Some(Self::Documents),
            Permission::ViewProjects => Some(Self::Projects),
            Permission::ViewCompany => Some(Self::Company),
            _ => None,
        }
    }
}

/// A column of a customer's list of requests that a company can leave out. Its number, its stage and who asked always
/// stand there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RequestColumn {
    /// The kind of work.
    WorkType,
    /// How the description begins.
    Description,
    /// Where the work is.
    Location,
    /// When it was asked for.
    When,
}

impl RequestColumn {
    /// Every column.
    pub const ALL: [Self; 4] = [Self::WorkType, Self::Description, Self::Location, Self::When];

    /// The word in forms and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::WorkType => "work-type",
            Self::Description => "description",
            Self::Location => "location",
            Self::When => "when",
        }
    }
}

/// Which sections exist for customers, and what their lists show.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Display {
    hidden: BTreeSet<PortalSection>,
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    hidden_columns: BTreeSet<RequestColumn>,
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    hidden_stages: BTreeSet<Stage>,
}

impl Display {
    /// Whether customers have a section.
    #[must_use]
    pub fn shows(&self, section: PortalSection) -> bool {
        !self.hidden.contains(&section)
    }

    /// Has these sections and no others.
    pub fn set(&mut self, shown: &[PortalSection]) {
        self.hidden = PortalSection::ALL.into_iter().filter(|section| !shown.contains(section)).collect();
    }

    /// Whether lists of requests have a column.
    #[must_use]
    pub fn shows_column(&self, column: RequestColumn) -> bool {
        !self.hidden_columns.contains(&column)
    }

    /// Has these columns and no others.
    pub fn set_columns(&mut self, shown: &[RequestColumn]) {
        self.hidden_columns = RequestColumn::ALL.into_iter().filter(|one| !shown.contains(one)).collect();
    }

    /// Whether lists of requests show those in a stage.
    #[must_use]
    pub fn shows_stage(&self, stage: Stage) -> bool {
        !self.hidden_stages.contains(&stage)
    }

    /// Those that lists of requests leave out.
    #[must_use]
    pub const fn hidden_stages(&self) -> &BTreeSet<Stage> {
        &self.hidden_stages
    }

    /// Shows requests in these stages and in no others.
    pub fn set_stages(&mut self, shown: &[Stage]) {
        self.hidden_stages = Stage::LISTED.into_iter().filter(|one| !shown.contains(one)).collect();
    }

    /// Whether what a permission is for exists at all.
    #[must_use]
    pub fn allows(&self, permission: Permission) -> bool {
        PortalSection::of(permission).is_none_or(|section| self.shows(section))
    }

    /// Whether nothing is left out.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.hidden.is_empty() && self.hidden_columns.is_empty() && self.hidden_stages.is_empty()
    }
}

/// A part of the first page of whoever has signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DashboardPart {
    /// What can be done from here.
    Actions,
    /// How much work there is: open, done, and visits ahead.
    Work,
    /// The next visits.
    Visits,
    /// What was asked for lately.
    Requests,
    /// A chart of the work by stage.
    Stages,
    /// A chart of the work by month.
    Months,
    /// Objects whose service is due soon.
    Service,
    /// What the company says.
    Text,
    /// Who looks after the customer.
    Manager,
}

impl DashboardPart {
    /// Every part, in the order of a portal that has chosen none.
    pub const ALL: [Self; 9] = [
        Self::Actions,
        Self::Work,
        Self::Visits,
        Self::Requests,
        Self::Service,
        Self::Stages,
        Self::Months,
        Self::Text,
        Self::Manager,
    ];

    /// The word in forms and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Actions => "actions",
            Self::Work => "work",
            Self::Visits => "visits",
            Self::Requests => "requests",
            Self::Stages => "stages",
            Self::Months => "months",
            Self::Service => "service",
            Self::Text => "text",
            Self::Manager => "manager",
        }
    }

    /// The part of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.as_str() == word)
    }
}

/// The parts of the first page, in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Dashboard(pub Vec<DashboardPart>);

impl Default for Dashboard {
    fn default() -> Self {
        Self(DashboardPart::ALL.into())
    }
}

/// A label of a request's form and page that a company can word itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Label {
    /// The asker's own reference.
    Reference,
    /// Where the work is.
    Address,
    /// What is the matter.
    Description,
    /// What can be asked for along with it.
    Items,
    /// Days that suit.
    Dates,
    /// Photos and documents.
    Files,
    /// When somebody comes.
    Visit,
    /// Who comes.
    Engineer,
    /// What was done.
    Report,
    /// How long it took.
    Hours,
    /// What was used.
    Materials,
}

/// A company's own words, in each language; where there are none, ours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Worded<K: Ord + Copy>(BTreeMap<K, Translated>);

/// The own words for the stages of the work.
pub type StageWords = Worded<Stage>;
/// The own words for labels.
pub type LabelWords = Worded<Label>;

impl<K: Ord + Copy> Default for Worded<K> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<K: Ord + Copy> Worded<K> {
    /// The words for something.
    #[must_use]
    pub fn of(&self, what: K) -> Translated {
        self.0.get(&what).cloned().unwrap_or_default()
    }

    /// The word for something in this very language.
    #[must_use]
    pub fn own(&self, what: K, language: crate::Language) -> Option<&str> {
        self.0.get(&what)?.own(language)
    }

    /// Puts the words for something.
    pub fn set(&mut self, what: K, words: Translated) {
        if words.is_empty() {
            self.0.remove(&what);
        } else {
            self.0.insert(what, words);
        }
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
