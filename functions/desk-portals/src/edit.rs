//! The editor of one section, whatever it is about: shown, put in order, and saved. Of two who save, the later is told
//! what the other one changed.

use crate::{look, page};
use domain::{
    Error, FieldErrors, FormData, Problem, Refusal, Result,
    activity::Deed,
    portal::Portal,
    principal::StaffMember,
    settings::{Changed, Section},
    staff::StaffPermission,
};
use store::StageCounts;
use views::{
    Locale,
    desk::portals::{Around, Beside, FormPreview, GIVEN, Given, LOOK, SettingsPage, section_name},
    parts::{Flash, Tone},
};
use web::{Call, Reply, Site};

/// A section under the hands of a member of staff.
pub struct Editor<'a> {
    /// The function.
    pub app: &'a Site,
    /// Who edits.
    pub who: &'a StaffMember,
    /// Their call.
    pub call: &'a Call,
    /// What is edited.
    pub section: &'a dyn Section,
    /// Where its form stands.
    pub address: String,
    /// What it is about, where that is a part of the portal.
    pub part: Option<Part<'a>>,
    /// What stands beside and below its form, for the portal and what stands in the form.
    pub beside: Option<Surroundings<'a>>,
}

/// Draws what stands beside and below a form.
pub type Surroundings<'a> = Box<dyn Fn(Locale, &Portal, &FormData) -> Beside + Send + Sync + 'a>;

/// A part of a portal under the hands of staff.
pub struct Part<'a> {
    /// Its name in a state of the portal, in the portal's language: for the log.
    pub name: Named<'a>,
    /// What stands around its page.
    pub around: Around,
    /// Where to go when it is saved.
    pub saved: String,
    /// The key of one that is added.
    pub key: Option<String>,
    /// How it looks to customers.
    pub preview: Option<Preview<'a>>,
}

/// Names a part of a portal.
pub type Named<'a> = Box<dyn Fn(&Portal) -> String + Send + Sync + 'a>;

/// Draws a part of a portal as its customers see it.
pub type Preview<'a> = Box<dyn Fn(Locale, &Portal) -> Option<FormPreview> + Send + Sync + 'a>;

impl Editor<'_> {
    /// The section as it is.
    pub fn show(&self, portal: &Portal, counts: &StageCounts) -> Reply {
        let was = self.section.form(portal);
        let given = Given { data: was.clone(), ..resting_on(portal, was) };
        Reply::page(self.page(portal, counts, &given))
    }

    /// Saves the section, if all of it is good and nobody has saved the portal since `before`; or, when a button of the
    /// form asks for it, shows the form again with its rows in another order.
    ///
    /// # Errors
    /// As the store's.
    pub async fn save(&self, before: &Portal) -> Result<Reply> {
        let sent = self.call.form()?.data;
        if sent.get("edit") == LOOK {
            return self.look(before, &sent).await;
        }
        if sent.has("edit") {
            return self.rearranged(before, &sent).await;
        }
        match self.attempt(before, &sent).await.map_err(page::at_its_field) {
            Ok(true) => Ok(self.done("flash-portal-saved")),
            Ok(false) => Ok(self.done("flash-portal-unchanged")),
            Err(error) => self.refused(before, &sent, error).await,
        }
    }

    /// The way on, to a page that may not be the editor's own: what was added is named there by its key.
    fn done(&self, flash: &str) -> Reply {
        let to = Reply::see_other(self.part.as_ref().map_or(&*self.address, |part| &part.saved));
        match self.part.as_ref().and_then(|part| part.key.as_ref()) {
            Some(key) => to.flash_about(flash, key),
            None => to.flash(flash),
        }
    }

    /// The portal as it would be, with nothing saved.
    async fn look(&self, before: &Portal, sent: &FormData) -> Result<Reply> {
        let (own, _) = taken_apart(sent);
        match self.section.apply(before, &own).and_then(authored::rendered) {
            Ok(after) => Ok(look::reply(self.call, &after, before)),
            Err(wrong) => self.refused(before, sent, wrong.into()).await,
        }
    }

    async fn rearranged(&self, portal: &Portal, sent: &FormData) -> Result<Reply> {
        let mut sent = sent.clone();
        let button = sent.get("edit").to_owned();
        self.section.rearrange(portal, &mut sent, &button);
        self.again(portal, &sent).await
    }

    /// The form again with what was sent, not saved.
    ///
    /// # Errors
    /// As the store's.
    pub async fn again(&self, portal: &Portal, sent: &FormData) -> Result<Reply> {
        let (data, was) = taken_apart(sent);
        // Whoever looks how it would be is told what could not be saved; whoever puts rows in order is not done yet.
        let wrong = match sent.get("edit") {
            "preview" => self.section.apply(portal, &data).err().unwrap_or_default(),
            _ => FieldErrors::none(),
        };
        let given = Given { data, was, wrong, version: sent.get("version").to_owned(), ..Given::default() };
        let counts = self.app.store.desk(self.who).counts().await?;
        Ok(Reply::page(self.page(portal, &counts, &given)))
    }

    /// Whether there was anything to save.
    async fn attempt(&self, before: &Portal, sent: &FormData) -> Result<bool> {
        let after = match self.section.apply(before, sent) {
            Ok(after) => after,
            Err(wrong) if sent.has("slug") => {
                let named = (sent.get("slug"), before.id);
                return Err(page::with_taken(self.app, self.who, named, wrong).await?.into());
            }
            Err(wrong) => return Err(wrong.into()),
        };
        let changes = self.changes(before, &after);
        if changes.is_empty() {
            return Ok(false);
        }
        if sent.get("version") != before.version.to_string() {
            return Err(changed());
        }
        let after = authored::rendered(after)?;
        let about = self.part.as_ref().map(|part| format!("{}:{}", self.section.key(), (part.name)(&after)));
        let what = Deed::portal_changed(about.as_deref().unwrap_or(self.section.key()), &changes);
        let moment = self.call.moment();
        match self.app.store.desk_portals(self.who).save(before, &after, what, moment).await {
            Ok(_) => Ok(true),
            Err(Error::Conflict(refusal)) if refusal.0.key == "refusal-changed-meanwhile" => Err(changed()),
            Err(error) => Err(error),
        }
    }

    /// What is different now; of what is added, nothing was there before.
    fn changes(&self, before: &Portal, after: &Portal) -> Vec<Changed> {
        let changes = self.section.changes(before, after);
        let is_new = self.part.as_ref().is_some_and(|part| part.key.is_some());
        let old = |change: Changed| if is_new { String::new() } else { change.old };
        changes.into_iter().map(|change| Changed { old: old(change.clone()), ..change }).collect()
    }

    /// The page again, with everything typed still in it. After a conflict it rests on the portal as it is now, so that
    /// saving once more is a decision.
    ///
    /// # Errors
    /// As the store's; an error that is no answer to a form.
    pub async fn refused(&self, before: &Portal, sent: &FormData, error: Error) -> Result<Reply> {
        let (own, was) = taken_apart(sent);
        let store = &self.app.store;
        let as_sent =
            Given { data: own.clone(), version: sent.get("version").to_owned(), ..Given::default() };
        let (portal, given) = match &error {
            Error::Invalid(wrong) => (before.clone(), Given { was, wrong: wrong.clone(), ..as_sent }),
            Error::Conflict(refusal) => {
                let now = store.desk_portals(self.who).find(before.id).await?;
                let (problem, meanwhile) = (Some(refusal.0.clone()), self.section.since(&was, &now));
                let fresh = resting_on(&now, self.section.form(&now));
                (now, Given { data: own, problem, meanwhile, ..fresh })
            }
            Error::Unavailable(_) => {
                let problem = Some(Problem::new("portals-unavailable"));
                (before.clone(), Given { was, problem, ..as_sent })
            }
            _ => return Err(error),
        };
        let counts = store.desk(self.who).counts().await?;
        Ok(Reply::refused(error, self.page(&portal, &counts, &given)))
    }

    fn page(&self, portal: &Portal, counts: &StageCounts, given: &Given) -> SettingsPage {
        let locale = Locale::of(self.call.language());
        let title = format!("{} · {}", self.title(locale), portal.name);
        let frame = page::frame(self.who, self.call, counts, portal.zone(), title);
        let frame = frame.with_flash(self.told(locale, portal));
        let may_manage = self.who.may(StaffPermission::ManagePortals);
        let mut page =
            SettingsPage::new(frame, portal, (self.section, self.address.clone()), given, may_manage);
        if let Some(beside) = &self.beside {
            page.beside = beside(locale, portal, &given.data);
        }
        let Some(part) = &self.part else { return page };
        let typed = self.section.typed(portal, &given.data);
        let preview = part.preview.as_ref().and_then(|preview| preview(locale, &typed));
        page.within(&part.around, preview).adding(part.key.as_deref())
    }

    fn title(&self, locale: Locale) -> String {
        let part = self.part.as_ref().map(|part| part.around.title.clone());
        part.unwrap_or_else(|| section_name(locale, self.section.key()))
    }

    /// What the last action did, naming the portal and the section.
    fn told(&self, locale: Locale, portal: &Portal) -> Option<Flash> {
        let note = self.call.flash()?;
        let named = [("portal", portal.name.as_str().into()), ("section", self.title(locale).into())];
        let tone = if note.key == "flash-portal-unchanged" { Tone::Info } else { Tone::Good };
        Some(Flash { tone, text: locale.args(&note.key, named) })
    }
}

fn changed() -> Error {
    Refusal(Problem::new("refusal-portal-changed")).into()
}

/// What was typed, and what the form was given out with.
fn taken_apart(sent: &FormData) -> (FormData, FormData) {
    let (mut own, mut was) = (FormData::default(), FormData::default());
    for (name, value) in &sent.0 {
        match name.strip_prefix(GIVEN) {
            Some(name) => was.push(name, value.as_str()),
            None => own.push(name, value.as_str()),
        }
    }
    (own, was)
}

fn resting_on(portal: &Portal, was: FormData) -> Given {
    Given {
        data: FormData::default(),
        wrong: FieldErrors::none(),
        problem: None,
        meanwhile: Vec::new(),
        version: portal.version.to_string(),
        was,
    }
}
