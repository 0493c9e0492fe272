//! A portal that is added: three answers, and the rest as at the portal that the company has already.

use crate::{
    FieldErrors, FormData, Language, PortalId, Problem, TenantId, Translated,
    asking::UserRequests,
    contact::EmailAddress,
    display::{Dashboard, Display, LabelWords, StageWords},
    file::FilePolicy,
    formats::Formats,
    link::SharedLinks,
    mails::Mails,
    portal::{CompanyContact, GuestRequests, Portal, PortalStatus, SignInRules, Slug, UserRules},
    rich::Rendered,
    text::Line,
    theme::Theme,
    work_order::{VisitRules, WorkSeen},
};

/// What is said about a portal when it is added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPortal {
    /// What it calls itself.
    pub name: Line,
    /// The word in its address.
    pub slug: Slug,
    /// Its language.
    pub language: Language,
}

impl NewPortal {
    /// Reads `name`, `slug` and `language`.
    ///
    /// # Errors
    /// Every field that has to be mended.
    pub fn parse(form: &FormData) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::none();
        let name = errors.take("name", Line::parse(form.get("name")));
        let slug = Slug::parse(form.get("slug").trim()).ok_or(Problem::new("error-slug"));
        let slug = errors.take("slug", slug);
        let language = Language::parse(form.get("language")).ok_or(Problem::new("error-choose"));
        let language = errors.take("language", language);
        match (name, slug, language) {
            (Some(name), Some(slug), Some(language)) => Ok(Self { name, slug, language }),
            _ => Err(errors),
        }
    }

    /// The portal: contact, clock, country, rules and work types as at `pattern`, open to nobody before it is
    /// published.
    #[must_use]
    pub fn like(self, pattern: &Portal, id: PortalId) -> Portal {
        Portal {
            id,
            slug: self.slug,
            name: self.name,
            status: PortalStatus::Disabled,
            language: self.language,
            languages: vec![self.language],
            maintenance: Translated::default(),
            after_sign_out: None,
            theme: Theme::default(),
            welcome: Translated::default(),
            inside: Translated::default(),
            navigation: Vec::new(),
            mails: Mails::default(),
            version: 0,
            ..pattern.clone()
        }
    }

    /// The portal of a company that has none: closed to guests, nothing to ask for yet. `email` reaches the company.
    #[must_use]
    pub fn first(self, tenant: TenantId, email: EmailAddress, id: PortalId) -> Portal {
        Portal {
            id,
            tenant,
            slug: self.slug,
            name: self.name,
            status: PortalStatus::Disabled,
            maintenance: Translated::default(),
            notification_address: None,
            language: self.language,
            languages: vec![self.language],
            time_zone: "Europe/Amsterdam".to_owned(),
            formats: Formats::default(),
            after_sign_out: None,
            country: "NL".to_owned(),
            contact: CompanyContact { phone: String::new(), email },
            theme: Theme::default(),
            welcome: Translated::default(),
            inside: Translated::default(),
            rendered: Rendered::default(),
            guests: GuestRequests {
                enabled: false,
                confirmation: true,
                new_contacts: true,
                address_changes: true,
                on_behalf: true,
                attachments: true,
                files: FilePolicy::default(),
                terms: None,
            },
            requests: UserRequests::default(),
            work: WorkSeen::default(),
            visits: VisitRules::default(),
            flows: Vec::new(),
            display: Display::default(),
            dashboard: Dashboard::default(),
            stage_words: StageWords::default(),
            label_words: LabelWords::default(),
            sign_in: SignInRules::default(),
            users: UserRules::default(),
            navigation: Vec::new(),
            mails: Mails::default(),
            links: SharedLinks::default(),
            work_types: Vec::new(),
            version: 0,
        }
    }
}
