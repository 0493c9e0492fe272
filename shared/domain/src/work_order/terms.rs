//! What a work order is found by: its terms. Lists with filters and the search read one term after another, and what two
//! of them have in common; what stands here is all that can be asked for. A further kind is a line in each place.

use super::{Origin, Stage, WorkOrder};
use crate::{
    CustomerId, LocationId, ObjectId, ProjectId, StaffId, UserId,
    number::Number,
    text::{Line, folded},
};
use std::{collections::BTreeSet, fmt};

/// So many words of one work order can be found; those that come first in it.
pub const WORDS: usize = 40;
/// So many words can be looked for at once.
pub const WORDS_ASKED: usize = 4;
/// As many characters of a word count.
const LETTERS: usize = 24;

/// Something that work orders are found by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Term {
    /// Nothing in particular: all of them.
    All,
    /// Something is left to do about it.
    Open,
    /// Nothing is: done, turned down or called off. The customer's alone.
    Completed,
    /// Nobody looks after it: the desk's alone.
    Nobody,
    /// It is in this stage.
    Stage(Stage),
    /// It is of the work type with this key.
    Type(String),
    /// It is at this place of its customer.
    Location(LocationId),
    /// It is about this object.
    Object(ObjectId),
    /// It belongs to this project.
    Project(ProjectId),
    /// This user asked for it.
    By(UserId),
    /// This colleague looks after it: the desk's alone.
    Assignee(StaffId),
    /// It is for this customer: the desk's alone.
    Customer(CustomerId),
    /// It has this number.
    Number(Number),
    /// This word, folded, stands in it.
    Word(String),
}

/// What a row of a list says about its work order, beside its words: enough to tell whether a filter holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// Where it is in its life.
    pub stage: Stage,
    /// Key of its work type.
    pub work_type: String,
    /// At which known place it is.
    pub location: Option<LocationId>,
    /// Who brought it in.
    pub origin: Origin,
    /// Who looks after it; rows of customers do not say.
    pub assignee: Option<StaffId>,
}

impl Facts {
    /// Those of a work order.
    #[must_use]
    pub fn of(work_order: &WorkOrder) -> Self {
        Self {
            stage: work_order.stage,
            work_type: work_order.work_type.clone(),
            location: work_order.location,
            origin: work_order.origin,
            assignee: work_order.assignee.as_ref().map(|assignee| assignee.id),
        }
    }
}

impl Term {
    /// What a customer's users find a work order by; `place` is what its known place is called. One that is not theirs has none: what nobody has confirmed, and what
    /// guests ask for in a customer's name.
    #[must_use]
    pub fn of_customer(work_order: &WorkOrder, place: Option<&Line>) -> BTreeSet<Self> {
        if !work_order.is_listed_for_customer() {
            return BTreeSet::new();
        }
        Self::plain(work_order)
            .into_iter()
            .chain(work_order.origin.user().map(Self::By))
            .chain(work_order.location.map(Self::Location))
            .chain(Self::of_object(work_order))
            .chain(Self::of_project(work_order))
            .chain(texts(work_order, place))
            .collect()
    }

    /// What staff find a work order by.
    #[must_use]
    pub fn of_tenant(work_order: &WorkOrder, place: Option<&Line>) -> BTreeSet<Self> {
        if work_order.stage == Stage::Unconfirmed {
            return BTreeSet::new();
        }
        let assignee = work_order.assignee.as_ref().map(|assignee| Self::Assignee(assignee.id));
        Self::plain(work_order)
            .into_iter()
            // Staff ask for one of its stages.
            .filter(|term| *term != Self::Completed)
            .chain([assignee.unwrap_or(Self::Nobody)])
            .chain(work_order.customer.map(Self::Customer))
            .chain(Self::of_object(work_order))
            .chain(Self::of_project(work_order))
            .chain(texts(work_order, place))
            .collect()
    }

    /// What both sides find every work order by: how far it is, and which kind of work.
    fn plain(work_order: &WorkOrder) -> [Self; 4] {
        let group = if work_order.stage.is_open() { Self::Open } else { Self::Completed };
        [Self::All, group, Self::Stage(work_order.stage), Self::Type(work_order.work_type.clone())]
    }

    fn of_object(work_order: &WorkOrder) -> Option<Self> {
        work_order.object.as_ref().map(|object| Self::Object(object.id))
    }

    fn of_project(work_order: &WorkOrder) -> Option<Self> {
        work_order.project.as_ref().map(|project| Self::Project(project.id))
    }

    /// Whether a work order with these facts has the term. What its row does not say is taken for granted: words, its
    /// number, its customer, its object, its project.
    #[must_use]
    pub fn holds(&self, facts: &Facts) -> bool {
        match self {
            Self::All
            | Self::Customer(_)
            | Self::Object(_)
            | Self::Project(_)
            | Self::Number(_)
            | Self::Word(_) => true,
            Self::Open => facts.stage.is_open(),
            Self::Completed => !facts.stage.is_open() && facts.stage != Stage::Unconfirmed,
            Self::Stage(stage) => facts.stage == *stage,
            Self::Type(key) => facts.work_type == *key,
            Self::Location(location) => facts.location == Some(*location),
            Self::By(user) => facts.origin.user() == Some(*user),
            Self::Nobody => facts.assignee.is_none(),
            Self::Assignee(staff) => facts.assignee == Some(*staff),
        }
    }

    /// Whether a row tells by itself if it has the term.
    #[must_use]
    pub const fn is_in_row(&self) -> bool {
        !matches!(
            self,
            Self::Customer(_) | Self::Object(_) | Self::Project(_) | Self::Number(_) | Self::Word(_)
        )
    }
}

impl fmt::Display for Term {
    /// As it stands in keys.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All => f.write_str("all"),
            Self::Open => f.write_str("open"),
            Self::Completed => f.write_str("completed"),
            Self::Stage(stage) => write!(f, "stage:{}", stage.as_str()),
            Self::Type(key) => write!(f, "type:{key}"),
            Self::Location(location) => write!(f, "at:{location}"),
            Self::Object(object) => write!(f, "object:{object}"),
            Self::Project(project) => write!(f, "project:{project}"),
            Self::By(user) => write!(f, "by:{user}"),
            Self::Nobody => f.write_str("nobody"),
            Self::Assignee(staff) => write!(f, "assignee:{staff}"),
            Self::Customer(customer) => write!(f, "customer:{customer}"),
            Self::Number(number) => write!(f, "number:{number}"),
            Self::Word(word) => write!(f, "word:{word}"),
        }
    }
}

/// Its number, and its words: what people remember of it first, then what is the matter.
fn texts(work_order: &WorkOrder, place: Option<&Line>) -> impl Iterator<Item = Term> {
    let contact = &work_order.contact;
    let behalf = work_order.on_behalf_of.as_ref();
    let named = [
        work_order.reference.as_ref(),
        Some(&work_order.address.city),
        place,
        Some(&contact.name),
        contact.company.as_ref(),
        behalf.map(|other| &other.name),
        behalf.and_then(|other| other.company.as_ref()),
    ];
    let texts = named.into_iter().flatten().map(Line::as_str);
    let mut found: Vec<String> = Vec::new();
    for word in texts.chain([work_order.description.as_str()]).flat_map(words) {
        if found.len() == WORDS {
            break;
        }
        if !found.contains(&word) {
            found.push(word);
        }
    }
    [Term::Number(work_order.number)].into_iter().chain(found.into_iter().map(Term::Word))
}

/// The words of a text as they are looked for: folded, the same whatever stands between or upon their letters. Single
/// Latin letters and digits are no words.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let cut = |word: &str| word.chars().take(LETTERS).collect::<String>();
    // `d’Émeraude` is looked for without its article.
    folded(&text.replace(['\'', '\u{2019}'], " ")).split(' ').filter(|word| word.len() > 1).map(cut).collect()
}

/// A text as one word, whatever stands between its letters and digits: `AB-12/34` is `ab1234`. None: it has no two of them.
#[must_use]
pub fn joined(text: &str) -> Option<String> {
    let word: String = folded(text).split(' ').flat_map(str::chars).take(LETTERS).collect();
    (word.len() > 1).then_some(word)
}

/// Whether a text may be a number that somebody gave a thing, with signs in it or without.
#[must_use]
pub fn is_numbered(text: &str) -> bool {
    text.chars().any(char::is_numeric)
}

/// What somebody looks for by typing it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// The words that are looked for, each once.
    pub sought: Vec<String>,
    /// Whether more were typed than can be looked for at once.
    pub too_many: bool,
}

impl Words {
    /// The words in what somebody typed.
    #[must_use]
    pub fn parse(typed: &str) -> Self {
        Self::of(words(typed))
    }

    /// The same where things are looked for that have numbers with signs in them. A number whose parts are too many or too
    /// short to be looked for is looked for as a whole.
    #[must_use]
    pub fn of_numbered(typed: &str) -> Self {
        let of = |text: &str| {
            let (parts, whole) = (words(text), folded(text).split(' ').count());
            let lost = whole > 1 && (parts.len() < whole || parts.len() > WORDS_ASKED);
            if lost && is_numbered(text) { joined(text).into_iter().collect() } else { parts }
        };
        Self::of(typed.split_whitespace().flat_map(of))
    }

    fn of(words: impl IntoIterator<Item = String>) -> Self {
        let mut sought: Vec<String> = Vec::new();
        for word in words {
            if !sought.contains(&word) {
                sought.push(word);
            }
        }
        let too_many = sought.len() > WORDS_ASKED;
        sought.truncate(WORDS_ASKED);
        Self { sought, too_many }
    }

    /// The same, where something else is looked for beside them: one word less.
    #[must_use]
    pub fn beside(mut self) -> Self {
        self.too_many |= self.sought.len() == WORDS_ASKED;
        self.sought.truncate(WORDS_ASKED - 1);
        self
    }

    /// What they are found by.
    pub fn terms(&self) -> impl Iterator<Item = Term> {
        self.sought.iter().cloned().map(Term::Word)
    }
}
