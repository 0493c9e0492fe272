//! The form as it came: what was typed, the token, the files; and the same form again when it is refused.

use crate::{Requests, attach, page, person::Person, today};
use domain::{
    Error, FieldErrors, FileId, FormData, Language, Problem, Result, WorkOrderId,
    address::Address,
    customer::Customer,
    file::{File, FileState},
    request::{Given, NewRequest},
    work_type::WorkType,
};
use jiff::Timestamp;
use views::request::{ATTACHMENTS, TRAP, Way, default_description};
use web::{Call, Reply, SentFile, form_token::TokenRefusal};

/// A form that was sent.
pub(crate) struct Form {
    /// What was typed.
    pub data: FormData,
    /// The token to go on with: as it came, or a new one for the same request.
    pub token: String,
    /// Files that are there already: uploaded, or brought by this form or an earlier try.
    pub uploaded: Vec<File>,
    /// Files that were announced for this form and that it no longer names: their sender has taken them away.
    pub left_out: Vec<FileId>,
    /// Files that the form names, as long as nobody has looked them up.
    pub named: Vec<String>,
    files: Vec<SentFile>,
    work_order: Option<WorkOrderId>,
    stale: Option<TokenRefusal>,
    problems: FieldErrors,
}

impl Form {
    /// Reads the form and looks at its token. A token of the wrong age still says which request it is for.
    ///
    /// # Errors
    /// What [`Call::form`] says of a body that is no form, or too large.
    pub fn read(app: &Requests, who: &Person, call: &Call) -> Result<Self> {
        let sent = call.form()?;
        let came = sent.data.get("token");
        let now: Timestamp = call.now();
        // Whoever is signed in is no robot: they type as fast as they like.
        let stale = match who.member() {
            None => app.defences.check(&who.portal, came, now).err(),
            Some(_) => app.defences.open(&who.portal, came, now).err(),
        };
        let work_order = app.defences.signed(&who.portal, came);
        let token = match stale {
            None | Some(TokenRefusal::TooYoung) => came.to_owned(),
            Some(_) => app.defences.issue(&who.portal, work_order.unwrap_or_else(|| call.new_id()), now),
        };
        let named = sent.data.all("upload").filter(|id| !id.is_empty()).map(str::to_owned).collect();
        Ok(Self {
            data: sent.data,
            token,
            uploaded: Vec::new(),
            left_out: Vec::new(),
            named,
            files: sent.files,
            work_order,
            stale,
            problems: FieldErrors::none(),
        })
    }

    /// Whether the field that people do not see was filled in.
    pub fn is_trapped(&self) -> bool {
        self.work_order.is_some() && self.data.ticked(TRAP)
    }

    /// The request that this form makes.
    ///
    /// # Errors
    /// `Invalid` when its token is not one of ours.
    pub fn work_order(&self) -> Result<WorkOrderId> {
        self.work_order.ok_or_else(|| self.token_problem("request-token-forged"))
    }

    /// # Errors
    /// `Invalid` when the form was sent faster than people type, or lay open too long.
    pub fn is_timely(&self) -> Result<()> {
        match self.stale {
            None => Ok(()),
            Some(TokenRefusal::TooYoung) => Err(self.token_problem("request-token-young")),
            Some(TokenRefusal::Expired) => Err(self.token_problem("request-token-expired")),
            Some(TokenRefusal::Forged) => Err(self.token_problem("request-token-forged")),
        }
    }

    fn token_problem(&self, key: &'static str) -> Error {
        let mut errors = FieldErrors::none();
        errors.add("token", Problem::new(key));
        errors.into()
    }

    /// The kind of work, if they may ask for it.
    pub fn work_type<'a>(&self, who: &'a Person) -> Option<&'a WorkType> {
        who.portal.open_work_type(who.asker(), self.data.get("type"))
    }

    /// The way on which it was opened.
    pub fn way<'a>(&self, who: &'a Person) -> Way<'a> {
        who.way(self.data.get("flow"))
    }

    /// Looks up the uploads that the form names, and stores the files that came in it. They stay stored when the
    /// form is refused: its next try has them.
    ///
    /// # Errors
    /// `Unavailable`, `TooMany`; what is wrong with single files is told with the fields.
    pub async fn take_files(
        &mut self,
        app: &Requests,
        who: &Person,
        call: &Call,
        id: WorkOrderId,
    ) -> Result<()> {
        let Some(work_type) = self.work_type(who) else { return Ok(()) };
        let known = who.store(app).files(id).await?;
        let policy = who.rules().files;
        self.look_up(&known);
        while let Some(sent) = self.files.pop() {
            let Some(field) = attach::field_of(who, work_type, &sent) else { continue };
            if !policy.fits(self.uploaded.len(), 1) {
                self.problems.add(sent.field.clone(), Problem::new("refusal-too-many-files"));
                continue;
            }
            match attach::store(app, who, call, id, (&sent, field), &known).await {
                Ok(file) if self.uploaded.iter().any(|there| there.id == file.id) => {}
                Ok(file) => self.uploaded.push(file),
                Err(Error::Invalid(errors)) => join(&mut self.problems, &errors),
                Err(error) => return Err(error),
            }
        }
        self.uploaded.sort_by_key(|file| (file.at, file.id));
        if !policy.fits(0, self.uploaded.len()) {
            self.problems.add(ATTACHMENTS, Problem::new("refusal-too-many-files"));
        }
        let names = |id: FileId| self.uploaded.iter().any(|file| file.id == id);
        self.left_out = known.iter().map(|file| file.id).filter(|id| !names(*id)).collect();
        Ok(())
    }

    /// What was named and is not of this form is left out; what was refused meanwhile is said.
    fn look_up(&mut self, known: &[File]) {
        let named: Vec<&File> =
            known.iter().filter(|file| self.named.iter().any(|id| *id == file.id.to_string())).collect();
        for file in named {
            match file.state {
                FileState::Refused { reason } => {
                    let field = file.field.as_ref().map_or(ATTACHMENTS.to_owned(), |key| format!("f.{key}"));
                    self.problems.join(field, uploads::named(reason, file.name.as_str()));
                }
                FileState::Expected | FileState::Clean => self.uploaded.push(file.clone()),
            }
        }
        self.named.clear();
    }

    /// The customer that was named, where only known ones may ask.
    ///
    /// # Errors
    /// `TooMany` for guessing, `Unavailable`.
    pub async fn customer(&self, app: &Requests, who: &Person, call: &Call) -> Result<Option<Customer>> {
        let (reference, postcode) =
            (self.data.get("reference").trim(), self.data.get("known-postcode").trim());
        let named = who.portal.guests.known_only() && !reference.is_empty() && !postcode.is_empty();
        if who.guest().is_none() || !named {
            return Ok(None);
        }
        let asking = who.store(app);
        app.defences.allow_guess(&asking, call).await?;
        let named = asking.customer(reference, postcode).await?;
        // Whoever stands before an object of a customer asks for that one.
        Ok(named.filter(|named| who.object().is_none_or(|object| object.customer == named.id)))
    }

    /// The request, if nothing has to be mended; `at`: where the object is that a guest stands before.
    ///
    /// # Errors
    /// Every field to mend, those with files among them.
    pub fn request(
        &self,
        who: &Person,
        call: &Call,
        customer: Option<&Customer>,
        at: Option<&Address>,
    ) -> Result<NewRequest> {
        let file_fields: Vec<String> = self.uploaded.iter().filter_map(|file| file.field.clone()).collect();
        let given = Given {
            portal: &who.portal,
            today: today(&who.portal, call),
            by: who.asked_by(customer, at),
            object: who.object(),
            file_fields: &file_fields,
        };
        match NewRequest::parse(&self.data, &given) {
            Ok(request) if self.problems.is_empty() => Ok(request),
            Ok(_) => Err(self.problems.clone().into()),
            Err(errors) => {
                let mut all = self.problems.clone();
                merge(&mut all, &errors);
                Err(all.into())
            }
        }
    }
}

fn join(all: &mut FieldErrors, more: &FieldErrors) {
    for (field, problem) in more.iter() {
        all.join(field, problem.clone());
    }
}

fn merge(all: &mut FieldErrors, more: &FieldErrors) {
    for (field, problem) in more.iter() {
        all.add(field, problem.clone());
    }
}

/// The form in another language, with everything that was typed and every file in it. A description that nobody
/// has changed is the one of that language.
pub(crate) async fn translated(app: &Requests, who: &Person, call: &Call, mut form: Form) -> Result<Reply> {
    if let Ok(id) = form.work_order()
        && let Err(error) = form.take_files(app, who, call, id).await
    {
        return refused(app, who, call, form, error).await;
    }
    let Some(work_type) = form.work_type(who) else {
        return Ok(Reply::page(page::choice(who, call, form.way(who))));
    };
    let typed = form.data.get("description").replace("\r\n", "\n");
    let today = today(&who.portal, call);
    let said = |language| default_description(&who.portal, work_type, language, today, who.member());
    if Language::ALL.into_iter().any(|language| said(language) == typed) {
        let own = said(call.language());
        form.data.set("description", own);
    }
    let page = if form.problems.is_empty() {
        page::again(who, call, work_type, &form, None)
    } else {
        page::again(who, call, work_type, &form, Some(&form.problems.clone().into()))
    };
    Ok(Reply::page(page))
}

/// The form again, with everything in it, and what is to be done about it.
pub(crate) async fn refused(
    app: &Requests,
    who: &Person,
    call: &Call,
    mut form: Form,
    error: Error,
) -> Result<Reply> {
    if matches!(
        error,
        Error::NotFound | Error::Unauthenticated | Error::Forbidden | Error::Stale | Error::LinkGone
    ) {
        return Err(error);
    }
    if let (Some(id), false) = (form.work_order, form.named.is_empty()) {
        // What cannot be looked up now is named again as it came.
        if let Ok(known) = who.store(app).files(id).await {
            form.look_up(&known);
        }
    }
    let Some(work_type) = form.work_type(who) else {
        return Ok(Reply::refused(error, page::choice(who, call, form.way(who))));
    };
    let page = page::again(who, call, work_type, &form, Some(&error));
    Ok(Reply::refused(error, page))
}
