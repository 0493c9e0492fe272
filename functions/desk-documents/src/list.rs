//! The list of documents, newest first, with its filters and its search, and the same as a table.

use crate::DeskDocuments;
use desk::Around;
use domain::{
    CustomerId, FormData, ObjectId, ProjectId, Result,
    document::{Card, DocumentFinding, DocumentKind, DocumentTerm},
    principal::StaffMember,
    staff::StaffPermission,
    work_order::Words,
};
use std::sync::Arc;
use store::{Found, PageToken};
use views::{
    DeskPlace, Locale,
    desk::documents::{DeskDocumentList, LIST},
    documents::{NARROWING, chip, file_word, kind_word, with},
    parts::Flash,
};
use web::{App as _, Call, Reply, csv};

/// As much of what somebody types is looked at, in characters.
const TYPED: usize = 200;

/// What somebody asks of the list.
struct Asked {
    data: FormData,
    finding: DocumentFinding,
    words: Words,
    customer: Option<CustomerId>,
    object: Option<ObjectId>,
    project: Option<ProjectId>,
}

impl Asked {
    /// What stands in the address; what cannot be read narrows nothing.
    fn of(call: &Call) -> Self {
        let given = |name: &str| call.query(name).map(str::trim).unwrap_or_default();
        let typed = |name: &&str| given(name).chars().take(TYPED).collect::<String>();
        let data: FormData = NARROWING.iter().map(|name| (*name, typed(name))).collect();
        let customer: Option<CustomerId> = data.get("customer").parse().ok();
        let object: Option<ObjectId> = data.get("object").parse().ok();
        let project: Option<ProjectId> = data.get("project").parse().ok();
        let words = Words::parse(data.get("q"));
        let beside = customer.is_some() || object.is_some() || project.is_some();
        let words = if beside { words.beside() } else { words };
        let state = match data.get("show") {
            "shown" => Some(DocumentTerm::Shown),
            "hidden" => Some(DocumentTerm::Hidden),
            _ => None,
        };
        let kind = DocumentKind::parse(data.get("kind")).map(DocumentTerm::Kind);
        let told = [
            kind,
            state,
            customer.map(DocumentTerm::Customer),
            object.map(DocumentTerm::Object),
            project.map(DocumentTerm::Project),
        ];
        let sought = words.sought.iter().cloned().map(DocumentTerm::Word);
        let terms = told.into_iter().flatten().chain(sought).collect();
        Self { finding: DocumentFinding { terms }, data, words, customer, object, project }
    }

    /// Whether there is nothing to be looked for: what was typed is no word.
    fn is_idle(&self) -> bool {
        self.words.sought.is_empty() && !self.data.get("q").is_empty()
    }
}

/// 20 documents, newest first.
pub async fn list(app: Arc<DeskDocuments>, who: StaffMember, call: Call) -> Result<Reply> {
    let (asked, store) = (Asked::of(&call), &app.site().store);
    let token = call.query("page").and_then(PageToken::parse);
    let desk = store.desk_documents(&who);
    let rows = async {
        if asked.is_idle() { Ok(Found::default()) } else { desk.list(&asked.finding, token.as_ref()).await }
    };
    let customer = async {
        match asked.customer {
            Some(id) => store.desk_customers(&who).find_eventually(id).await.map(Some),
            None => Ok(None),
        }
    };
    let object = async {
        match asked.object {
            Some(id) => store.desk_objects(&who).find_eventually(id).await.map(Some),
            None => Ok(None),
        }
    };
    let project = async {
        match asked.project {
            Some(id) => store.desk_projects(&who).find_eventually(id).await.map(Some),
            None => Ok(None),
        }
    };
    let around = Around::read(app.site(), &who, &call);
    let (found, customer, object, project, around) =
        tokio::try_join!(rows, customer, object, project, around)?;
    let list = DeskDocumentList {
        older: found.next.as_ref().map(|next| with(LIST, &asked.data, &[("page", next.as_str())])),
        newest: token.is_some().then(|| with(LIST, &asked.data, &[])),
        unfinished: found.unfinished,
        rows: found.rows,
        customer: customer.map(|customer| (customer.id, customer.name.to_string())),
        object: object.map(|object| (object.id.to_string(), object.name.to_string())),
        project: project.map(|project| (project.id.to_string(), project.named().to_string())),
        only_words: asked.words.too_many.then(|| asked.words.sought.join(" ")),
        asked: &asked.data,
        may_manage: who.may(StaffPermission::ManageCustomers),
    };
    let locale = Locale::of(call.language());
    let note = call.flash().map(|note| {
        let count: u64 = note.about.and_then(|count| count.parse().ok()).unwrap_or_default();
        Flash::good(locale.t1(&note.key, "count", count))
    });
    let title = locale.t("documents-title").into_owned();
    let frame = around.frame(&who, &call, DeskPlace::Documents, title).with_flash(note);
    Ok(Reply::page(list.page(frame)))
}

/// The documents that are listed, as a table.
pub async fn export(app: Arc<DeskDocuments>, who: StaffMember, call: Call) -> Result<Reply> {
    let (asked, locale) = (Asked::of(&call), Locale::of(call.language()));
    let desk = app.site().store.desk_documents(&who);
    let columns = [
        "customers-field-document-title",
        "customers-field-document-kind",
        "record-customer",
        "document-column-state",
        "document-column-version",
        "document-file",
        "customers-field-document-at",
    ];
    let mut file = csv::List::new(columns.map(|key| locale.t(key)));
    while !asked.is_idle() && file.goes_on() {
        let page = desk.list(&asked.finding, file.from()).await?;
        file.push(page.rows.iter().map(|card| cells(locale, card)), page.next);
    }
    Ok(file.reply("documents", &call))
}

fn cells(locale: Locale, card: &Card) -> [String; 7] {
    [
        card.title.clone(),
        kind_word(locale, card.kind),
        card.customer_name.clone(),
        chip(locale, card.state, card.shown).word,
        card.version.to_string(),
        file_word(card.file).to_owned(),
        card.at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
    ]
}
