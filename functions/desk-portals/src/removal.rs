//! Something of a portal goes away: asked first, then done, if nobody has saved the portal meanwhile.

use crate::page;
use domain::{
    Error, Problem, Refusal, Result,
    activity::{Deed, FieldChange},
    portal::Portal,
    principal::StaffMember,
};
use views::desk::portals::{Around, Removal, RemovalPage};
use web::{Call, Reply, Site};

/// What is to go, of which portal.
pub struct Leaving<'a> {
    /// The function.
    pub app: &'a Site,
    /// Who takes it away.
    pub who: &'a StaffMember,
    /// Their call.
    pub call: &'a Call,
    /// The portal as it is.
    pub before: Portal,
    /// The portal without it, or why that cannot be.
    pub after: Result<Portal, Refusal>,
    /// Its name in the portal's language, and the section that the log has it under.
    pub name: (String, &'static str),
}

impl Leaving<'_> {
    /// The question.
    ///
    /// # Errors
    /// As the store's.
    pub async fn ask(&self, around: &Around, removal: Removal) -> Result<Reply> {
        let problem = self.after.as_ref().err().map(|refusal| refusal.0.clone());
        Ok(Reply::page(self.page(around, removal, problem.as_ref()).await?))
    }

    /// Takes it away; then `flash` is said at `to`.
    ///
    /// # Errors
    /// As the store's.
    pub async fn remove(
        &self,
        around: &Around,
        removal: Removal,
        (to, flash): (String, &'static str),
    ) -> Result<Reply> {
        match self.attempt().await {
            Ok(()) => Ok(Reply::see_other(to).flash(flash)),
            Err(error) => {
                let problem = match &error {
                    Error::Conflict(refusal) => refusal.0.clone(),
                    Error::Unavailable(_) => Problem::new("portals-unavailable"),
                    _ => return Err(error),
                };
                let page = self.page(around, removal, Some(&problem)).await?;
                Ok(Reply::refused(error, page))
            }
        }
    }

    async fn attempt(&self) -> Result<()> {
        let after = self.after.clone()?;
        let changed = || Error::from(Refusal(Problem::new("refusal-portal-changed")));
        if self.call.form()?.data.get("version") != self.before.version.to_string() {
            return Err(changed());
        }
        let (name, section) = &self.name;
        let gone = FieldChange { field: "name".to_owned(), old: name.clone(), new: String::new() };
        let what = Deed::PortalChanged((*section).to_owned(), vec![gone]);
        let portals = self.app.store.desk_portals(self.who);
        match portals.save(&self.before, &after, what, self.call.moment()).await {
            Ok(_) => Ok(()),
            Err(Error::Conflict(refusal)) if refusal.0.key == "refusal-changed-meanwhile" => Err(changed()),
            Err(error) => Err(error),
        }
    }

    async fn page(
        &self,
        around: &Around,
        removal: Removal,
        problem: Option<&Problem>,
    ) -> Result<RemovalPage> {
        let counts = self.app.store.desk(self.who).counts().await?;
        let (who, call, portal) = (self.who, self.call, &self.before);
        let frame = page::frame(who, call, &counts, portal.zone(), around.title.clone());
        Ok(RemovalPage::new(frame, portal, around, removal, (problem, self.after.is_ok())))
    }
}
