//! What leaves with an event: written with the change, read from the table's stream.

use crate::{
    entity::{Entity, Item},
    keys::{self, Key},
    transaction::Transaction,
};
use aws_sdk_dynamodb::types::AttributeValue;
use domain::{
    Error, EventId, FileId, ImportId, Language, PortalId, Result, TenantId, WorkOrderId,
    contact::EmailAddress,
    file::FileCommand,
    import::ImportCommand,
    notice::{Notice, Outgoing},
    portal::CompanyContact,
    text::Line,
};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How long an item is kept after it left, for replaying by hand.
const KEPT: SignedDuration = SignedDuration::from_hours(24 * 30);

/// All that leaves with one event.
#[derive(Debug, Clone, PartialEq)]
pub struct Outbox {
    /// The event.
    pub event: EventId,
    /// Mails to send.
    pub mails: Vec<Outgoing>,
    /// Files to keep from now on.
    pub keep: Vec<FileCommand>,
    /// The import that has to be carried on.
    pub import: Option<ImportCommand>,
}

impl Outbox {
    /// Reads the new image of a stream record: an outbox item, or a record that carries what leaves with it.
    ///
    /// # Errors
    /// `Internal` when it is neither.
    pub fn read(image: impl Into<serde_dynamo::Item>) -> Result<Self> {
        let mut image = image.into();
        let image = match image.remove(keys::OUT) {
            Some(serde_dynamo::AttributeValue::M(carried)) => carried.into(),
            _ => image,
        };
        let item: OutboxItem = serde_dynamo::from_item(image).map_err(Error::internal)?;
        item.open()
    }

    /// Whether the new image of a stream record is of a record that carries what leaves with it.
    #[must_use]
    pub fn is_carried(image: &serde_dynamo::Item) -> bool {
        matches!(image.get(keys::OUT), Some(serde_dynamo::AttributeValue::M(_)))
    }
}

/// Puts a mail into a record that is written once in its life, and leaves with that: an item less than with an outbox item
/// beside it.
pub(crate) fn carry(record: &mut Item, mail: &Outgoing) -> Result<()> {
    let mails = std::slice::from_ref(mail);
    if let Some(out) = OutboxItem::of(mail.event, mail.tenant, mail.work_order, mails, Vec::new())? {
        let mut out = out.marshal()?;
        // The event is in the key that it would have had; what the record says by itself is not said again.
        out.retain(|name, _| ![keys::SK, keys::KIND, keys::EXPIRES].contains(&name.as_str()));
        record.insert(keys::OUT.to_owned(), AttributeValue::M(out));
    }
    Ok(())
}

/// The stored shape: what all mails of one event share stands once.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct OutboxItem {
    #[serde(rename = "pk", skip_serializing)]
    place: String,
    #[serde(skip)]
    event: Option<EventId>,
    tenant: TenantId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    portal: Option<PortalId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    work_order: Option<WorkOrderId>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    mails: Vec<MailItem>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sender: Option<Line>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    accent: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    contact: Option<CompanyContact>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    keep: Vec<FileId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    import: Option<ImportId>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct MailItem {
    to: EmailAddress,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name: Option<Line>,
    language: Language,
    // None: the company's own address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reply_to: Option<EmailAddress>,
    // Whether the company's contact stands at its foot.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    foot: bool,
    #[serde(flatten)]
    notice: Notice,
}

/// Puts a mail into the outbox, in the transaction of what it tells of.
pub(crate) fn send(transaction: &mut Transaction, table: &str, mail: &Outgoing) -> Result<()> {
    let mails = std::slice::from_ref(mail);
    if let Some(out) = OutboxItem::of(mail.event, mail.tenant, mail.work_order, mails, Vec::new())? {
        transaction.create(table, &out)?;
    }
    Ok(())
}

impl OutboxItem {
    /// What leaves with a change of a work order; nothing when there is nothing.
    pub(crate) fn of(
        event: EventId,
        tenant: TenantId,
        work_order: Option<WorkOrderId>,
        mails: &[Outgoing],
        keep: Vec<FileId>,
    ) -> Result<Option<Self>> {
        if mails.is_empty() && keep.is_empty() {
            return Ok(None);
        }
        let first = mails.first();
        let alike = |mail: &&Outgoing| {
            first.is_some_and(|first| {
                (mail.event, mail.tenant, mail.portal, mail.work_order)
                    == (event, tenant, first.portal, work_order)
                    && (&mail.sender, &mail.accent) == (&first.sender, &first.accent)
            })
        };
        if !mails.iter().all(|mail| alike(&mail)) {
            return Err(Error::internal("mails of one event do not belong together"));
        }
        let contact = mails.iter().find_map(|mail| mail.contact.clone());
        Ok(Some(Self {
            place: String::new(),
            event: Some(event),
            tenant,
            portal: first.and_then(|mail| mail.portal),
            work_order,
            mails: mails.iter().map(|mail| MailItem::of(mail, contact.as_ref())).collect(),
            sender: first.map(|mail| mail.sender.clone()),
            accent: first.map(|mail| mail.accent.clone()),
            contact,
            keep,
            import: None,
        }))
    }

    /// That an import has to be carried on.
    pub(crate) const fn of_import(event: EventId, tenant: TenantId, import: ImportId) -> Self {
        Self {
            place: String::new(),
            event: Some(event),
            tenant,
            portal: None,
            work_order: None,
            mails: Vec::new(),
            sender: None,
            accent: None,
            contact: None,
            keep: Vec::new(),
            import: Some(import),
        }
    }

    fn open(self) -> Result<Outbox> {
        let not_one = || Error::internal("not an outbox item");
        let event: EventId =
            self.place.strip_prefix("OUTBOX#").and_then(|id| id.parse().ok()).ok_or_else(not_one)?;
        let mut mails = Vec::with_capacity(self.mails.len());
        for mail in self.mails {
            let contact = if mail.foot { self.contact.clone() } else { None };
            mails.push(Outgoing {
                event,
                tenant: self.tenant,
                portal: self.portal,
                work_order: self.work_order,
                to: mail.to,
                name: mail.name,
                language: mail.language,
                sender: self.sender.clone().ok_or_else(not_one)?,
                reply_to: mail.reply_to.or_else(|| contact.as_ref().map(|contact| contact.email.clone())),
                contact,
                accent: self.accent.clone().ok_or_else(not_one)?,
                notice: mail.notice,
            });
        }
        let keep = match self.work_order {
            Some(work_order) => {
                let command = |file| FileCommand::Keep { tenant: self.tenant, work_order, file };
                self.keep.into_iter().map(command).collect()
            }
            None => Vec::new(),
        };
        let import = self.import.map(|import| ImportCommand { tenant: self.tenant, import });
        Ok(Outbox { event, mails, keep, import })
    }
}

impl MailItem {
    fn of(mail: &Outgoing, contact: Option<&CompanyContact>) -> Self {
        let foot = mail.contact.is_some() && mail.contact.as_ref() == contact;
        let own = foot && mail.reply_to.as_ref() == contact.map(|contact| &contact.email);
        Self {
            to: mail.to.clone(),
            name: mail.name.clone(),
            language: mail.language,
            reply_to: if own { None } else { mail.reply_to.clone() },
            foot,
            notice: mail.notice.clone(),
        }
    }
}

impl Entity for OutboxItem {
    const KIND: &'static str = keys::OUTBOX;

    fn key(&self) -> Key {
        self.event.map_or(Key { pk: String::new(), sk: String::new() }, keys::outbox)
    }

    fn expires(&self) -> Option<Timestamp> {
        self.event.and_then(|event| event.made_at().checked_add(KEPT).ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mail(to: &str, contact: Option<&CompanyContact>, reply_to: Option<&str>) -> Outgoing {
        let email = |text: &str| EmailAddress::parse(text).unwrap();
        Outgoing {
            event: "evt_01KJ4DEM0N00RD11FT00000001".parse().unwrap(),
            tenant: "tnt_01KJ4DEM0N00RD11FT00000001".parse().unwrap(),
            portal: "prt_01KJ4DEM0N00RD11FT00000001".parse().ok(),
            work_order: "wo_01KJ4DEM0N00RD11FT00000001".parse().ok(),
            to: email(to),
            name: Line::parse("Anouk").ok(),
            language: Language::Pt,
            sender: Line::parse("Noordlift").unwrap(),
            reply_to: reply_to.map(email),
            contact: contact.cloned(),
            accent: "#0b5d8f".to_owned(),
            notice: Notice::StaffInvitation {
                record: None,
                tenant: Line::parse("Noordlift").unwrap(),
                token: domain::link::LinkToken::new([3; 20]),
            },
        }
    }

    fn through(mails: &[Outgoing], keep: Vec<FileId>) -> Outbox {
        let first = &mails[0];
        let item = OutboxItem::of(first.event, first.tenant, first.work_order, mails, keep).unwrap().unwrap();
        Outbox::read(item.marshal().unwrap()).unwrap()
    }

    #[test]
    fn mails_come_out_as_they_went_in_whatever_they_share() {
        let contact =
            CompanyContact { phone: "+31 50".to_owned(), email: EmailAddress::parse("s@n.example").unwrap() };
        let mails = [
            mail("guest@x.example", Some(&contact), Some("s@n.example")),
            mail("company@x.example", None, Some("guest@x.example")),
            mail("other@x.example", Some(&contact), Some("guest@x.example")),
            mail("last@x.example", None, None),
        ];
        assert_eq!(through(&mails, Vec::new()).mails, mails);
    }

    #[test]
    fn files_to_keep_become_commands() {
        let file: FileId = "fil_01KJ4DEM0N00RD11FT00000001".parse().unwrap();
        let one = mail("guest@x.example", None, None);
        let out = through(std::slice::from_ref(&one), vec![file]);
        let (tenant, work_order) = (one.tenant, one.work_order.unwrap());
        assert_eq!(out.keep, [FileCommand::Keep { tenant, work_order, file }]);
    }

    #[test]
    fn a_mail_comes_out_of_the_record_that_carries_it_as_it_went_in() {
        let contact =
            CompanyContact { phone: "+31 50".to_owned(), email: EmailAddress::parse("s@n.example").unwrap() };
        let sent = mail("new@x.example", Some(&contact), Some("s@n.example"));
        let mut record = Item::from([("user".to_owned(), AttributeValue::S("usr_1".to_owned()))]);
        assert!(!Outbox::is_carried(&record.clone().into()));
        carry(&mut record, &sent).unwrap();
        let image: serde_dynamo::Item = record.into();
        assert!(Outbox::is_carried(&image));
        let out = Outbox::read(image).unwrap();
        assert_eq!((out.event, out.mails, out.keep.len()), (sent.event, vec![sent], 0));
    }

    #[test]
    fn an_item_of_another_kind_is_no_outbox() {
        assert!(Outbox::read(Item::new()).is_err());
    }
}
