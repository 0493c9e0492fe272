//! What of a portal exists for customers: its sections, the parts of the first page, and the words for stages.

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
    /// The company's facts.
    Company,
}

impl PortalSection {
    /// Every section.
    pub const ALL: [Self; 3] = [Self::Requests, Self::Objects, Self::Company];

    /// The word in forms and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Requests => "requests",
            Self::Objects => "objects",
            Self::Company => "company",
        }
    }

    /// The section that a permission is for; none: it goes with the account, and is never left out.
    const fn of(permission: Permission) -> Option<Self> {
        match permission {
            Permission::RequestWork | Permission::ViewWorkOrders => Some(Self::Requests),
            Permission::ViewObjects => Some(Self::Objects),
            Permission::ViewCompany => Some(Self::Company),
            _ => None,
        }
    }
}

/// Which sections exist for customers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Display {
    hidden: BTreeSet<PortalSection>,
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

    /// Whether what a permission is for exists at all.
    #[must_use]
    pub fn allows(&self, permission: Permission) -> bool {
        PortalSection::of(permission).is_none_or(|section| self.shows(section))
    }

    /// Whether nothing is left out.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.hidden.is_empty()
    }
}

/// A part of the first page of whoever has signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DashboardPart {
    /// What can be done from here.
    Actions,
    /// What was asked for lately.
    Requests,
    /// Objects whose service is due soon.
    Service,
    /// What the company says.
    Text,
    /// Who looks after the customer.
    Manager,
}

impl DashboardPart {
    /// Every part, in the order of a portal that has chosen none.
    pub const ALL: [Self; 5] = [Self::Actions, Self::Requests, Self::Service, Self::Text, Self::Manager];

    /// The word in forms and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Actions => "actions",
            Self::Requests => "requests",
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

/// A company's own words for the stages of its work; where there are none, ours.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct StageWords(BTreeMap<Stage, Translated>);

impl StageWords {
    /// The words for a stage.
    #[must_use]
    pub fn of(&self, stage: Stage) -> Translated {
        self.0.get(&stage).cloned().unwrap_or_default()
    }

    /// The word for a stage in this very language.
    #[must_use]
    pub fn own(&self, stage: Stage, language: crate::Language) -> Option<&str> {
        self.0.get(&stage)?.own(language)
    }

    /// Puts the words for a stage.
    pub fn set(&mut self, stage: Stage, words: Translated) {
        if words.is_empty() {
            self.0.remove(&stage);
        } else {
            self.0.insert(stage, words);
        }
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
