//! The values that a mail's own words can name.

/// A value that a mail's own words can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MergeField {
    /// What the portal calls itself, or its sender.
    Company,
    /// The reader's name.
    Name,
    /// The reader's address.
    Email,
    /// The record's number.
    Number,
    /// The record's work type.
    WorkType,
    /// Who wrote.
    Author,
    /// Who asked.
    Contact,
    /// Where the work is to be done.
    Place,
    /// The customer whom an invitation is for.
    Customer,
    /// The code of a sign-in.
    Code,
    /// The company's telephone.
    Phone,
    /// The day of the planned visit.
    VisitDate,
    /// Its window.
    VisitTime,
    /// Who comes.
    Engineer,
    /// Why.
    Reason,
}

impl MergeField {
    /// The name that is typed.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::Name => "name",
            Self::Email => "email",
            Self::Number => "number",
            Self::WorkType => "work-type",
            Self::Author => "author",
            Self::Contact => "contact",
            Self::Place => "place",
            Self::Customer => "customer",
            Self::Code => "code",
            Self::Phone => "phone",
            Self::VisitDate => "visit-date",
            Self::VisitTime => "visit-time",
            Self::Engineer => "engineer",
            Self::Reason => "reason",
        }
    }
}
