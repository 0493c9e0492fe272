//! One branded front door of a tenant: its address, language, look, texts and switches.

use crate::{
    Language, PortalId, TenantId, Translated,
    asking::{Asker, RequestFlow, UserRequests},
    change_request::{Editing, Part},
    contact::EmailAddress,
    display::{Dashboard, Display, LabelWords, RequestColumn, StageWords},
    file::FilePolicy,
    formats::Formats,
    link::SharedLinks,
    mails::Mails,
    navigation::{NavigationLink, WebAddress},
    rich::Rendered,
    text::Line,
    theme::Theme,
    user::Permission,
    work_order::{VisitRules, WorkPart, WorkSeen},
    work_type::WorkType,
};
use serde::{Deserialize, Serialize};

/// Whether a portal answers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PortalStatus {
    /// Open.
    #[default]
    Active,
    /// Closed for a while, with a message.
    Maintenance,
    /// Not there for anybody.
    Disabled,
}

impl PortalStatus {
    /// Every status.
    pub const ALL: [Self; 3] = [Self::Active, Self::Maintenance, Self::Disabled];

    /// The word in forms and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Maintenance => "maintenance",
            Self::Disabled => "disabled",
        }
    }

    /// The status of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == word)
    }
}

/// The settings of a portal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Portal {
    /// Its id.
    pub id: PortalId,
    /// Whose it is.
    pub tenant: TenantId,
    /// The word in its address, `/p/{slug}`.
    pub slug: Slug,
    /// What it calls itself.
    pub name: Line,
    /// Whether it answers.
    #[serde(default)]
    pub status: PortalStatus,
    /// What people read while it is closed for a while; empty: our own sentence.
    #[serde(default, skip_serializing_if = "Translated::is_empty")]
    pub maintenance: Translated,
    /// Where new requests are announced; none: nowhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notification_address: Option<EmailAddress>,
    /// The language when nothing speaks for another.
    pub language: Language,
    /// All languages offered, the default among them.
    pub languages: Vec<Language>,
    /// IANA time zone, for dates that people read.
    pub time_zone: String,
    /// How dates and numbers are written.
    #[serde(default)]
    pub formats: Formats,
    /// Where people go after signing out; none: to the sign-in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after_sign_out: Option<WebAddress>,
    /// ISO 3166-1 alpha-2: the country that stands in address forms at first.
    pub country: String,
    /// How to reach the company, shown at the foot of pages and mails.
    pub contact: CompanyContact,
    /// Look.
    #[serde(default)]
    pub theme: Theme,
    /// Text above the public form.
    #[serde(default, skip_serializing_if = "Translated::is_empty")]
    pub welcome: Translated,
    /// Text on the first page of whoever has signed in.
    #[serde(default, skip_serializing_if = "Translated::is_empty")]
    pub inside: Translated,
    /// Which sections exist for customers.
    #[serde(default, skip_serializing_if = "Display::is_whole")]
    pub display: Display,
    /// What stands on the first page of whoever has signed in.
    #[serde(default)]
    pub dashboard: Dashboard,
    /// The company's own words for stages.
    #[serde(default, skip_serializing_if = "StageWords::is_empty")]
    pub stage_words: StageWords,
    /// The company's own words for labels.
    #[serde(default, skip_serializing_if = "LabelWords::is_empty")]
    pub label_words: LabelWords,
    /// What was made of everything here that is more than plain text.
    #[serde(default, skip_serializing_if = "Rendered::is_empty")]
    pub rendered: Rendered,
    /// Rules of the public form.
    pub guests: GuestRequests,
    /// Rules of the form for customers' users.
    #[serde(default)]
    pub requests: UserRequests,
    /// What customers see of the work.
    #[serde(default, skip_serializing_if = "WorkSeen::is_default")]
    pub work: WorkSeen,
    /// What customers do about visits themselves.
    #[serde(default)]
    pub visits: VisitRules,
    /// Ways into the form with entries of their own; none: one entry leads to every kind of work.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flows: Vec<RequestFlow>,
    /// How customers' users get in.
    #[serde(default)]
    pub sign_in: SignInRules,
    /// What customers' users may do at all here.
    #[serde(default)]
    pub users: UserRules,
    /// The company's own links in the menu, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub navigation: Vec<NavigationLink>,
    /// From whom its mails are, which are sent, and the company's own words in them.
    #[serde(default)]
    pub mails: Mails,
    /// Which links open a record without signing in, and for how long.
    #[serde(default)]
    pub links: SharedLinks,
    /// What can be asked for. Newest version of each form.
    pub work_types: Vec<WorkType>,
    /// Counts up with each change.
    #[serde(default)]
    pub version: u64,
}

/// How to reach the company.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompanyContact {
    /// Telephone, as people read it.
    pub phone: String,
    /// Mail address, also where answers to our mails go.
    pub email: EmailAddress,
}

/// How customers' users get in at a portal. A mail with a link and a code always works.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SignInRules {
    /// Whether those who have set a password may use it.
    pub password: bool,
}

/// What customers' users may do at all at a portal; their roles narrow it down further.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UserRules {
    /// Whether a company's Admins invite and change their colleagues themselves.
    pub manage_users: bool,
    /// What becomes of what they change of name and main address.
    pub company: Editing,
    /// What becomes of what they change of the contact.
    pub contacts: Editing,
    /// What becomes of what they change of the addresses for goods and invoices.
    pub addresses: Editing,
}

impl Default for UserRules {
    fn default() -> Self {
        let waits = Editing::Approval;
        Self { manage_users: true, company: waits, contacts: waits, addresses: waits }
    }
}

impl UserRules {
    /// Whether the portal allows it at all.
    #[must_use]
    pub const fn allow(self, permission: Permission) -> bool {
        match permission {
            Permission::ManageUsers => self.manage_users,
            _ => true,
        }
    }

    /// What becomes of an edit of a part of the company's data.
    #[must_use]
    pub const fn editing(self, part: Part) -> Editing {
        match part {
            Part::Company => self.company,
            Part::Contact => self.contacts,
            Part::Address => self.addresses,
        }
    }
}

/// Rules of the public form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuestRequests {
    /// Whether guests may send requests at all.
    pub enabled: bool,
    /// Whether a request counts only once the mail's link was followed.
    pub confirmation: bool,
    /// Whether guests may name a contact that is not known. If not: reference and postcode of a customer.
    pub new_contacts: bool,
    /// Whether guests may name an address other than the known one.
    pub address_changes: bool,
    /// Whether "on behalf of somebody else" is offered.
    pub on_behalf: bool,
    /// Whether files may be sent along.
    pub attachments: bool,
    /// How many and how large.
    #[serde(default)]
    pub files: FilePolicy,
    /// Terms that have to be accepted; none: nothing to accept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<Terms>,
}

impl GuestRequests {
    /// Whether people name a customer by reference and postcode in place of typing who they are.
    #[must_use]
    pub const fn known_only(&self) -> bool {
        !self.new_contacts
    }
}

/// Terms in one version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// Counts up with each change; stored with every acceptance.
    pub version: u32,
    /// The text, paragraphs apart by an empty line.
    pub text: Translated,
}

impl Terms {
    /// The terms with this text: another text is another version, and what was accepted before stays what it was.
    #[must_use]
    pub fn revised(before: Option<Self>, text: Translated) -> Option<Self> {
        match before {
            _ if text.is_empty() => None,
            Some(before) if before.text == text => Some(before),
            Some(before) => Some(Self { version: before.version + 1, text }),
            None => Some(Self { version: 1, text }),
        }
    }
}

impl Portal {
    /// Whether lists of requests have a column: one that customers see nothing of the work in has none.
    #[must_use]
    pub fn lists(&self, column: RequestColumn) -> bool {
        let told = column != RequestColumn::Description || self.work.shows(WorkPart::Description);
        told && self.display.shows_column(column)
    }

    /// The work type of a key, if guests may ask for it.
    #[must_use]
    pub fn guest_work_type(&self, key: &str) -> Option<&WorkType> {
        self.open_work_type(Asker::Guest, key)
    }

    /// Every work type that guests may ask for.
    pub fn guest_work_types(&self) -> impl Iterator<Item = &WorkType> {
        self.open_work_types(Asker::Guest)
    }

    /// Every text in Markdown.
    #[must_use]
    pub fn rich_texts(&self) -> Vec<&Translated> {
        let terms = [&self.guests.terms, &self.requests.terms].into_iter().flatten().map(|terms| &terms.text);
        [&self.welcome, &self.inside].into_iter().chain(terms).chain(self.mails.rich_texts()).collect()
    }

    /// The language in which what the portal names itself is read by somebody of the staff: theirs where the portal speaks
    /// it, else its own. A text that is left of a language that it does not speak any more is nobody's.
    #[must_use]
    pub fn named_in(&self, reader: Language) -> Language {
        if self.languages.contains(&reader) { reader } else { self.language }
    }

    /// The time zone; UTC when the name is not known.
    #[must_use]
    pub fn zone(&self) -> jiff::tz::TimeZone {
        jiff::tz::TimeZone::get(&self.time_zone).unwrap_or(jiff::tz::TimeZone::UTC)
    }
}

/// A word in an address: 2 to 40 lower case letters, digits and inner hyphens.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Slug(String);

impl Slug {
    /// The slug, if the text is one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let sign = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        let good = (2..=40).contains(&text.len())
            && text.bytes().all(sign)
            && !text.starts_with('-')
            && !text.ends_with('-');
        good.then(|| Self(text.to_owned()))
    }

    /// The word.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Slug {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
