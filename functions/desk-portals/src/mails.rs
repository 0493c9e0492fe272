//! One kind of mail of a portal: whether it is sent and in which words, how it looks, and a test of it.

use crate::edit::{Editor, Part, Surroundings};
use domain::{
    Error, FieldErrors, FormData, Language, PortalId, Result,
    mails::{Example, MailKind},
    notice::Outgoing,
    portal::Portal,
    principal::StaffMember,
    settings::{self, Section},
    staff::StaffPermission,
    work_order::Stage,
};
use std::sync::Arc;
use store::{Limit, WorkOrderFilter};
use views::{
    Locale,
    desk::portals::{
        Around, Beside, MailSurroundings, address, made_up, mail_address, mail_list, mail_name, section_name,
        test_mail,
    },
};
use web::{Call, Reply, Site};

/// Tests that one member of staff may send within an hour.
const TESTS_PER_HOUR: u32 = 60;
/// Requests that are looked through for one of this portal.
const LOOKED_THROUGH: usize = 5;

/// The list of mails, below the section that leads to them.
pub fn list(locale: Locale, portal: &Portal, _: &FormData) -> Beside {
    mail_list(locale, portal.id, &portal.mails, &portal.languages)
}

/// What a page about a kind of mail is made of.
struct Desk<'a> {
    app: &'a Site,
    who: &'a StaffMember,
    call: &'a Call,
    kind: MailKind,
    example: Example,
    is_real: bool,
}

/// A kind of mail as it is.
pub async fn show(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let (id, kind) = asked(&call)?;
    let (portals, desk) = (app.store.desk_portals(&who), app.store.desk(&who));
    let (portal, counts, found) = tokio::try_join!(portals.find(id), desk.counts(), newest(&app, &who, id))?;
    let desk = Desk::new(&app, &who, &call, kind, found.as_ref());
    let section = settings::mail(&portal, kind);
    Ok(desk.editor(&section, &portal, None).show(&portal, &counts))
}

/// Saves it, or shows how it looks with what was typed.
pub async fn save(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let (id, kind) = asked(&call)?;
    let portals = app.store.desk_portals(&who);
    let (before, found) = tokio::try_join!(portals.find(id), newest(&app, &who, id))?;
    let desk = Desk::new(&app, &who, &call, kind, found.as_ref());
    let section = settings::mail(&before, kind);
    let editor = desk.editor(&section, &before, None);
    let mut sent = call.form()?.data;
    if sent.get("edit") == "standard" {
        let own = |name: &str| name.starts_with("subject-") || name.starts_with("text-");
        sent.0.retain(|(name, _)| !own(name));
        return editor.again(&before, &sent).await;
    }
    editor.save(&before).await
}

/// Sends what was typed to whoever asks, in one language; nothing is saved.
pub async fn test(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let (id, kind) = asked(&call)?;
    let portals = app.store.desk_portals(&who);
    let (before, found) = tokio::try_join!(portals.find(id), newest(&app, &who, id))?;
    let desk = Desk::new(&app, &who, &call, kind, found.as_ref());
    let section = settings::mail(&before, kind);
    let sent = call.form()?.data;
    match desk.try_out(&before, &section, &sent).await {
        Ok(()) => {
            let locale = Locale::of(call.language());
            let said = locale.t1("mails-test-sent", "email", who.staff.email.as_str());
            desk.editor(&section, &before, Some(said)).again(&before, &sent).await
        }
        Err(error) => desk.editor(&section, &before, None).refused(&before, &sent, error).await,
    }
}

fn asked(call: &Call) -> Result<(PortalId, MailKind)> {
    let kind = MailKind::parse(&call.text_param("mail")?).ok_or(Error::NotFound)?;
    Ok((call.param("portal")?, kind))
}

/// The newest request of a portal, if one of the tenant's newest is.
async fn newest(
    app: &Site,
    who: &StaffMember,
    portal: PortalId,
) -> Result<Option<domain::work_order::WorkOrder>> {
    let desk = app.store.desk(who);
    let waiting = desk.list(&WorkOrderFilter { stage: Stage::Requested }, None).await?;
    for row in waiting.rows.iter().take(LOOKED_THROUGH) {
        match desk.record(row.id).await {
            Ok(record) if record.work_order.portal == portal => return Ok(Some(record.work_order)),
            Ok(_) | Err(Error::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(None)
}

impl<'a> Desk<'a> {
    fn new(
        app: &'a Site,
        who: &'a StaffMember,
        call: &'a Call,
        kind: MailKind,
        found: Option<&domain::work_order::WorkOrder>,
    ) -> Self {
        let example = made_up(Locale::of(call.language()));
        let is_real = found.is_some();
        let example = match found {
            Some(work_order) => example.with(work_order),
            None => example,
        };
        Self { app, who, call, kind, example, is_real }
    }

    /// To whom a test goes.
    fn to(&self, portal: &Portal) -> Outgoing {
        Outgoing {
            event: self.call.new_id(),
            tenant: portal.tenant,
            portal: Some(portal.id),
            work_order: None,
            to: self.who.staff.email.clone(),
            name: Some(self.who.name().clone()),
            language: portal.language,
            sender: portal.name.clone(),
            reply_to: None,
            contact: None,
            accent: portal.theme.accent.clone(),
            notice: self.example.notice(self.kind, &portal.slug),
        }
    }

    fn editor(&'a self, section: &'a dyn Section, portal: &Portal, said: Option<String>) -> Editor<'a> {
        let locale = Locale::of(self.call.language());
        let beside: Surroundings<'a> = Box::new(move |locale, portal, data| {
            let typed = section.apply(portal, data).and_then(authored::rendered).ok();
            let of_record = Outgoing { name: Some(self.example.name.clone()), ..self.to(portal) };
            let surroundings = MailSurroundings {
                portal: typed.as_ref(),
                kind: self.kind,
                example: &self.example,
                is_real: self.is_real,
                to: &of_record,
                said: said.clone(),
            };
            surroundings.draw(locale, portal, self.who.may(StaffPermission::ManagePortals))
        });
        let (kind, own) = (self.kind, mail_address(portal.id, self.kind));
        let above = vec![(section_name(locale, "mails"), address(portal.id, "mails"))];
        let part = Part {
            name: Box::new(move |_| kind.as_str().to_owned()),
            around: Around { title: mail_name(locale, self.kind), above, tools: Vec::new() },
            saved: own.clone(),
            key: None,
            preview: None,
        };
        let (app, who, call) = (self.app, self.who, self.call);
        Editor { app, who, call, section, address: own, part: Some(part), beside: Some(beside) }
    }

    async fn try_out(&self, before: &Portal, section: &dyn Section, sent: &FormData) -> Result<()> {
        let typed = section.apply(before, sent).and_then(authored::rendered)?;
        let language = Language::parse(sent.get("language")).filter(|one| before.languages.contains(one));
        let Some(language) = language else { return Err(FieldErrors::none().into()) };
        let subject = format!("{} {}", before.tenant, self.who.id());
        let limit = Limit { scope: "mail-tests", subject, per_hour: TESTS_PER_HOUR };
        let store = &self.app.store;
        store.limits().allow(&[limit], self.call.now()).await?;
        let mail = test_mail(&typed, &self.example, self.kind, language, &self.to(&typed));
        store.desk_portals(self.who).send(&mail).await
    }
}
