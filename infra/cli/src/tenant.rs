//! The companies of a deployment: the first tenant, its portal and its owner, made with the caller's own
//! AWS credentials.

use crate::house;
use anyhow::{Context, Result, anyhow, bail};
use aws_config::BehaviorVersion;
use clap::{Args, Subcommand};
use domain::{
    EventId, Language, PortalId, StaffId, TenantId,
    change::Moment,
    contact::EmailAddress,
    file::FilePolicy,
    invitation::StaffInvitation,
    link::{LinkToken, PublicLink},
    notice::Outgoing,
    portal::{CompanyContact, GuestRequests, Portal, PortalStatus, Slug},
    settings::NewPortal,
    staff::{Staff, StaffRole},
    text::Line,
    work_order::Stage,
    work_type::WorkType,
};
use jiff::Timestamp;
use store::{Store, Tenant as Company};

/// What a new portal can be asked for at first: the company changes it later.
const WORK_TYPES: &str = include_str!("tenant/work-types.json");

/// What can be done with tenants.
#[derive(Subcommand)]
pub enum Tenant {
    /// Make a company with its portal and invite its owner by mail
    Create(Create),
    /// Write anew by what all of a company's requests and objects are found
    Index(Index),
}

/// Whose requests, and where they are.
#[derive(Args)]
pub struct Index {
    /// The word in the address of one of its portals
    #[arg(long)]
    portal_slug: String,
    /// The deployment's stage, part of the table's name
    #[arg(long, default_value = "production")]
    stage: String,
    /// The table, when it was restored from a backup under another name
    #[arg(long)]
    table: Option<String>,
}

/// What a new company needs.
#[derive(Args)]
pub struct Create {
    /// The company's name
    #[arg(long)]
    name: String,
    /// The word in its portal's address: lower case letters, digits, hyphens
    #[arg(long)]
    portal_slug: String,
    /// Who may do everything; gets an invitation
    #[arg(long)]
    owner_email: String,
    /// The owner's name, as customers read it
    #[arg(long)]
    owner_name: Option<String>,
    /// Where new requests are announced; the owner when not given
    #[arg(long)]
    notification_email: Option<String>,
    /// The company's telephone number, shown to customers
    #[arg(long, default_value = "")]
    phone: String,
    /// The portal's first language: en, nl, de, fr, pt or es
    #[arg(long, default_value = "en")]
    language: String,
    /// ISO code of the country that stands in address forms at first
    #[arg(long, default_value = "NL")]
    country: String,
    /// IANA name of the time zone
    #[arg(long, default_value = "Europe/Amsterdam")]
    time_zone: String,
    /// The deployment's stage, part of the table's name
    #[arg(long, default_value = "production")]
    stage: String,
    /// The table, when it was restored from a backup under another name
    #[arg(long)]
    table: Option<String>,
}

impl Tenant {
    /// Does it.
    pub async fn run(self) -> Result<()> {
        match self {
            Self::Create(create) => {
                let plan = create.plan(house::now())?;
                plan.write(&open(create.table, &create.stage).await?).await
            }
            Self::Index(index) => {
                let store = open(index.table.clone(), &index.stage).await?;
                index.run(&store).await
            }
        }
    }
}

/// The deployment's table.
async fn open(table: Option<String>, stage: &str) -> Result<Store> {
    let sdk = aws_config::defaults(BehaviorVersion::v2026_01_12()).load().await;
    if sdk.region().is_none() {
        bail!("No AWS region is set: set AWS_REGION to that of the deployment");
    }
    Ok(Store::new(&sdk, table.unwrap_or_else(|| format!("frontdesk-{stage}"))))
}

impl Index {
    async fn run(&self, store: &Store) -> Result<()> {
        let slug = Slug::parse(&self.portal_slug);
        let slug = slug.with_context(|| format!("`{}` is no word for an address", self.portal_slug))?;
        let portal = store.setup().portal_by_slug(&slug).await?;
        let tenant = portal.with_context(|| format!("There is no portal `{slug}`"))?.tenant;
        let portals = store.portals().list_again(tenant).await?;
        println!("   {portals} portals are listed with their kinds of work");
        let mut done = 0;
        for stage in Stage::LISTED {
            let mut page = None;
            loop {
                let (count, next) = store.work_order_index().again(tenant, stage, page.as_ref()).await?;
                done += count;
                println!("   {done} requests are indexed ({})", stage.as_str());
                page = next;
                if page.is_none() {
                    break;
                }
            }
        }
        let (mut done, mut page) = (0, None);
        loop {
            let (count, next) = store.object_index().again(tenant, page.as_ref()).await?;
            done += count;
            println!("   {done} objects are indexed");
            page = next;
            if page.is_none() {
                return Ok(());
            }
        }
    }
}

/// Everything that is going to be written.
struct Plan {
    company: Company,
    portal: Portal,
    owner: Staff,
    token: LinkToken,
    link: PublicLink,
    mail: Outgoing,
}

impl Create {
    fn plan(&self, now: Timestamp) -> Result<Plan> {
        let line = |text: &str, what: &str| Line::parse(text).map_err(|_| anyhow!("`{text}` is no {what}"));
        let email =
            |text: &str| EmailAddress::parse(text).map_err(|_| anyhow!("`{text}` is no mail address"));
        let name = line(&self.name, "name of a company")?;
        let owner_email = email(&self.owner_email)?;
        let owner_name = self.owner_name.as_deref().unwrap_or_else(|| owner_email.as_str());
        let owner_name = line(owner_name, "name of a person")?;
        let language = Language::parse(&self.language)
            .with_context(|| format!("`{}` is no language of the portal", self.language))?;
        let announce = self.notification_email.as_deref().map(email).transpose()?;
        let announce = announce.unwrap_or_else(|| owner_email.clone());
        jiff::tz::TimeZone::get(&self.time_zone)
            .with_context(|| format!("`{}` is no time zone", self.time_zone))?;
        let company = Company { id: TenantId::new(now, house::entropy()?), name: name.clone() };
        let contact = CompanyContact { phone: self.phone.clone(), email: announce.clone() };
        let slug = Slug::parse(&self.portal_slug).with_context(|| {
            format!("`{}` is no word for an address: lower case letters, digits, hyphens", self.portal_slug)
        })?;
        let new = NewPortal { name: name.clone(), slug, language };
        let first = new.first(company.id, announce.clone(), PortalId::new(now, house::entropy()?));
        let portal = Portal {
            status: PortalStatus::Active,
            notification_address: Some(announce),
            languages: Language::ALL.to_vec(),
            time_zone: self.time_zone.clone(),
            country: self.country.to_ascii_uppercase(),
            contact,
            guests: open_to_all(),
            work_types: work_types()?,
            ..first
        };
        let owner = Staff {
            id: StaffId::new(now, house::entropy()?),
            tenant: company.id,
            email: owner_email,
            name: owner_name,
            role: StaffRole::Owner,
            language,
            disabled: false,
            second_factor: false,
            visits: true,
            sessions: std::collections::BTreeMap::new(),
        };
        let mut random = [0; 20];
        getrandom::fill(&mut random).context("the system gives no random bytes")?;
        let moment = Moment { now, event: EventId::new(now, house::entropy()?) };
        let StaffInvitation { token, link, mail } =
            StaffInvitation::new(&name, Some(&portal), &owner, LinkToken::new(random), moment);
        Ok(Plan { company, portal, owner, token, link, mail })
    }
}

impl Plan {
    async fn write(&self, store: &Store) -> Result<()> {
        let setup = store.setup();
        if setup.portal_by_slug(&self.portal.slug).await.map_err(said)?.is_some() {
            bail!("A portal `{}` is there already", self.portal.slug);
        }
        setup.create_tenant(&self.company).await.map_err(said)?;
        setup.put_portal(&self.portal).await.map_err(said)?;
        let invitation = Some((&self.token, &self.link, &self.mail));
        setup.create_staff(&self.owner, None, invitation).await.map_err(said)?;
        println!("Tenant  {}  {}", self.company.id, self.company.name);
        println!("Portal  {}  /p/{}/request", self.portal.id, self.portal.slug);
        println!(
            "Owner   {}  {} (invited by mail, the link is good for 7 days)",
            self.owner.id, self.owner.email
        );
        Ok(())
    }
}

/// What the store says, in words for whoever runs a deployment.
fn said(error: domain::Error) -> anyhow::Error {
    match error {
        domain::Error::Conflict(refusal) => anyhow!("The deployment refuses it: {}", refusal.0.key),
        other => anyhow::Error::new(other)
            .context("The table cannot be written: check --stage, credentials and region"),
    }
}

fn open_to_all() -> GuestRequests {
    GuestRequests {
        enabled: true,
        confirmation: true,
        new_contacts: true,
        address_changes: true,
        on_behalf: true,
        attachments: true,
        files: FilePolicy::default(),
        terms: None,
    }
}

fn work_types() -> Result<Vec<WorkType>> {
    serde_json::from_str(WORK_TYPES).context("the work types of a new portal cannot be read")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn create(slug: &str, email: &str) -> Create {
        Create {
            name: "Hoist & Sons".to_owned(),
            portal_slug: slug.to_owned(),
            owner_email: email.to_owned(),
            owner_name: None,
            notification_email: None,
            phone: String::new(),
            language: "nl".to_owned(),
            country: "nl".to_owned(),
            time_zone: "Europe/Amsterdam".to_owned(),
            stage: "production".to_owned(),
            table: None,
        }
    }

    #[test]
    fn a_new_portal_has_work_types_that_guests_may_ask_for() {
        let plan = create("hoist", "owner@hoist.example").plan(Timestamp::UNIX_EPOCH).unwrap();
        assert!(plan.portal.guest_work_types().count() >= 3);
        assert_eq!(plan.portal.country, "NL");
        assert_eq!(plan.link.record, plan.owner.id.to_string());
    }

    #[test]
    fn what_is_no_address_is_refused_by_name() {
        let wrong = create("Hoist!", "owner@hoist.example").plan(Timestamp::UNIX_EPOCH);
        assert!(wrong.err().unwrap().to_string().contains("Hoist!"));
        let wrong = create("hoist", "nobody").plan(Timestamp::UNIX_EPOCH);
        assert!(wrong.err().unwrap().to_string().contains("nobody"));
    }
}
