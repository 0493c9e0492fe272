//! Documents that are added.

use crate::{
    DeskDocuments, about,
    upload::{self, named, of_files},
};
use desk::{Around, customer_meant};
use domain::{
    Error, FieldErrors, FileId, FormData, Problem, Result,
    customer::{Customer, Location},
    document::{AboutWhat, Described, Document},
    object::Object,
    principal::StaffMember,
    project::Project,
    text::Line,
};
use std::sync::Arc;
use views::{
    DeskPlace, Locale,
    desk::{
        customers::Typed,
        documents::{NewDocumentsPage, Owned, PickPage, UploadForm, list_of, new_address},
        objects, projects,
    },
};
use web::{App as _, Call, Reply};

/// How often a document is written anew when its file is checked in that very moment.
const TRIES: usize = 3;

/// Whose the documents are: a customer with its places, and the object or the project that the form is about.
struct Owner {
    customer: Customer,
    places: Vec<Location>,
    object: Option<Object>,
    project: Option<Project>,
}

impl Owner {
    async fn read(
        app: &DeskDocuments,
        who: &StaffMember,
        (customer, object, project): (&str, &str, &str),
    ) -> Result<Self> {
        if customer.is_empty() {
            let mut errors = FieldErrors::none();
            errors.add("customer", Problem::new("error-choose"));
            return Err(errors.into());
        }
        let id = customer.parse().map_err(|_| Error::NotFound)?;
        let objects = app.site().store.desk_objects(who);
        let ((customer, places), object, project) = tokio::try_join!(
            objects.owner(id),
            about::object(app, who, id, object),
            about::project(app, who, id, project)
        )?;
        Ok(Self { customer, places, object, project })
    }

    /// Where whoever has added some goes back to.
    fn back(&self) -> String {
        match (&self.object, &self.project) {
            (Some(object), _) => objects::address(self.customer.id, object.id),
            (None, Some(project)) => projects::address(project.id),
            (None, None) => list_of(self.customer.id),
        }
    }
}

/// The form, once it is known for whom.
pub async fn new(app: Arc<DeskDocuments>, who: StaffMember, call: Call) -> Result<Reply> {
    let named = |name| call.query(name).unwrap_or_default();
    if named("customer").is_empty() {
        return pick(&app, &who, &call).await;
    }
    let owner = Owner::read(&app, &who, (named("customer"), named("object"), named("project"))).await?;
    let typed = Typed { data: UploadForm::filled(), ..Typed::default() };
    let page = page(&app, &who, &call, &owner, (&typed, call.new_id::<FileId>().to_string())).await?;
    Ok(Reply::page(page))
}

/// Asks for whom they are; with the number of a customer, leads on.
async fn pick(app: &DeskDocuments, who: &StaffMember, call: &Call) -> Result<Reply> {
    let mut typed = Typed::default();
    if let Some(reference) = call.query("reference") {
        match customer_meant(app.site(), who, reference).await? {
            Ok(customer) => return Ok(Reply::see_other(new_address(customer.id, None, None))),
            Err(problem) => typed.wrong.add("reference", problem),
        }
        typed.data.set("reference", reference);
    }
    let around = Around::read(app.site(), who, call).await?;
    let title = Locale::of(call.language()).t("documents-add").into_owned();
    Ok(Reply::page(PickPage::new(around.frame(who, call, DeskPlace::Documents, title), &typed)))
}

/// Adds a document of each file. Sent twice it adds them once.
pub async fn create(app: Arc<DeskDocuments>, who: StaffMember, call: Call) -> Result<Reply> {
    let sent = call.form()?;
    let mut form = sent.data;
    let named = (form.get("customer"), form.get("object"), form.get("project"));
    let owner = Owner::read(&app, &who, named).await?;
    let done = async {
        upload::take(&app, &who, &call, None, sent.files, &mut form).await?;
        add(&app, &who, &call, &owner, &form).await
    };
    match done.await {
        Ok(count) => Ok(Reply::see_other(owner.back()).flash_about("flash-documents-added", count)),
        Err(error) => refused(&app, &who, &call, &owner, form, error).await,
    }
}

async fn add(
    app: &DeskDocuments,
    who: &StaffMember,
    call: &Call,
    owner: &Owner,
    form: &FormData,
) -> Result<usize> {
    let files = named(form);
    let mut errors = FieldErrors::none();
    let (object, project) = chosen(app, who, owner, form, &mut errors).await?;
    let what = AboutWhat {
        object: owner.object.as_ref().or(object.as_ref()),
        project: owner.project.as_ref().or(project.as_ref()),
    };
    let described = Described::parse(form, (&owner.places, what), &mut errors);
    if files.is_empty() {
        errors.add(Document::FIELD, Problem::new("error-documents-none"));
    }
    if files.len() > Document::POLICY.count as usize {
        let most = Document::POLICY.count.to_string();
        errors.add(Document::FIELD, Problem::new("error-documents-many").with("most", most));
    }
    let Some(described) = described.filter(|_| errors.is_empty()) else { return Err(errors.into()) };
    for file in &files {
        let title = Line::optional(form.get(&format!("caption-{file}"))).unwrap_or_default();
        add_one(app, who, call, (owner, &described), (*file, title)).await?;
    }
    Ok(files.len())
}

/// The object and the project that a form chooses, where it is not about one already.
async fn chosen(
    app: &DeskDocuments,
    who: &StaffMember,
    owner: &Owner,
    form: &FormData,
    errors: &mut FieldErrors,
) -> Result<(Option<Object>, Option<Project>)> {
    let customer = owner.customer.id;
    let (mut object, mut project) = (None, None);
    if owner.object.is_none() {
        let found = about::object(app, who, customer, form.get(about::OBJECT)).await;
        object = about::chosen(about::OBJECT, found, errors)?;
    }
    if owner.project.is_none() {
        let found = about::project(app, who, customer, form.get(about::PROJECT)).await;
        project = about::chosen(about::PROJECT, found, errors)?;
    }
    Ok((object, project))
}

async fn add_one(
    app: &DeskDocuments,
    who: &StaffMember,
    call: &Call,
    (owner, described): (&Owner, &Described),
    (file, title): (FileId, Option<Line>),
) -> Result<()> {
    let desk = app.site().store.desk_documents(who);
    let id = Document::id_of(file);
    for _ in 0..TRIES {
        let Some(waiting) = desk.waiting(id, file).await? else {
            // It was added before, by the same form.
            return match desk.find(id).await {
                Ok(known) if known.customer == owner.customer.id => Ok(()),
                Ok(_) | Err(Error::NotFound) => Err(of_files(Problem::new("error-document-file-gone"))),
                Err(error) => Err(error),
            };
        };
        let title = title.clone().unwrap_or_else(|| Document::title_of(&waiting.name));
        let document = Document::new(&owner.customer, described, &waiting, title, who.name());
        match desk.add(&document, &waiting, call.moment()).await {
            Err(Error::Conflict(_)) => {}
            done => return done,
        }
    }
    Err(Error::Unavailable("a file that changes all the time".into()))
}

/// The form again, with everything typed still in it.
async fn refused(
    app: &DeskDocuments,
    who: &StaffMember,
    call: &Call,
    owner: &Owner,
    form: FormData,
    error: Error,
) -> Result<Reply> {
    let once = form.get("once").to_owned();
    let Some(typed) = desk::typed(form, &error, &[]) else { return Err(error) };
    Ok(Reply::refused(error, page(app, who, call, owner, (&typed, once)).await?))
}

async fn page(
    app: &DeskDocuments,
    who: &StaffMember,
    call: &Call,
    owner: &Owner,
    (typed, once): (&Typed, String),
) -> Result<NewDocumentsPage> {
    let around = Around::read(app.site(), who, call);
    let (id, nothing) = (owner.customer.id, || Ok(Vec::new()));
    let objects =
        async { if owner.object.is_some() { nothing() } else { about::objects(app, who, id).await } };
    let projects =
        async { if owner.project.is_some() { nothing() } else { about::projects(app, who, id, None).await } };
    let known = upload::waiting(app, who, None, &typed.data);
    let (around, known, objects, projects) = tokio::try_join!(around, known, objects, projects)?;
    let title = Locale::of(call.language()).t("documents-add").into_owned();
    let frame = around.frame(who, call, DeskPlace::Documents, title);
    let owned = Owned {
        object: owner.object.as_ref(),
        project: owner.project.as_ref(),
        objects: &objects,
        projects: &projects,
        ..Owned::of(&owner.customer, &owner.places)
    };
    Ok(NewDocumentsPage::new(frame, owned, typed, (once, &known)))
}
