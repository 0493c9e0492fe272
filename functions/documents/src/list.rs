//! The list of what the reader may open, newest first, with its filters and its search, and the same as a table.

use crate::Documents;
use domain::{
    Error, FormData, Result,
    document::{Card, DocumentFinding, DocumentKind, DocumentTerm},
    object::Object,
    project::Project,
    work_order::Words,
};
use std::sync::Arc;
use store::{Found, PageToken};
use views::{
    Frame, Locale, MemberFrame,
    documents::{DocumentList, NARROWING, file_word, kind_word, list_address, with},
    member::Place,
};
use web::{App as _, Call, Reply, SignedIn, csv};

/// As much of what somebody types is looked at, in characters.
const TYPED: usize = 200;

/// What somebody asks of the list.
struct Asked {
    data: FormData,
    finding: DocumentFinding,
    words: Words,
}

impl Asked {
    /// What stands in the address; what cannot be read narrows nothing.
    fn of(call: &Call) -> Self {
        let given = |name: &str| call.query(name).map(str::trim).unwrap_or_default();
        let names = NARROWING.iter().filter(|name| ["q", "kind", "object", "project"].contains(name));
        let data: FormData =
            names.map(|name| (*name, given(name).chars().take(TYPED).collect::<String>())).collect();
        let object = data.get("object").parse().ok().map(DocumentTerm::Object);
        let project = data.get("project").parse().ok().map(DocumentTerm::Project);
        let words = Words::parse(data.get("q"));
        let words = if object.is_some() || project.is_some() { words.beside() } else { words };
        let kind = DocumentKind::parse(data.get("kind")).map(DocumentTerm::Kind);
        let sought = words.sought.iter().cloned().map(DocumentTerm::Word);
        let terms = kind.into_iter().chain(object).chain(project).chain(sought).collect();
        Self { finding: DocumentFinding { terms }, data, words }
    }

    /// Whether there is nothing to be looked for: what was typed is no word.
    fn is_idle(&self) -> bool {
        self.words.sought.is_empty() && !self.data.get("q").is_empty()
    }
}

/// 20 documents, newest first.
pub async fn list(app: Arc<Documents>, who: SignedIn, call: Call) -> Result<Reply> {
    let asked = Asked::of(&call);
    let token = call.query("page").and_then(PageToken::parse);
    let own = app.site().store.own_documents(&who.member);
    let rows = async {
        if asked.is_idle() { Ok(Found::default()) } else { own.list(&asked.finding, token.as_ref()).await }
    };
    let (found, object, project) =
        tokio::try_join!(rows, about(&app, &who, &asked), within(&app, &who, &asked))?;
    let here = list_address(&who.portal);
    let told = |card| who.portal.told_card(card, call.language());
    let list = DocumentList {
        older: found.next.as_ref().map(|next| with(&here, &asked.data, &[("page", next.as_str())])),
        newest: token.is_some().then(|| with(&here, &asked.data, &[])),
        unfinished: found.unfinished,
        rows: found.rows.into_iter().filter_map(told).collect(),
        only_words: asked.words.too_many.then(|| asked.words.sought.join(" ")),
        object: object.map(|object| (object.id.to_string(), object.name.to_string())),
        project: project.map(|project| (project.id.to_string(), project.named().to_string())),
        scope: who.member.scope(),
        asked: &asked.data,
    };
    let locale = Locale::of(call.language());
    let title = locale.t("documents-title").into_owned();
    let around = MemberFrame::of(locale, &who.portal, &who.member, call.csrf(), Place::Documents);
    let frame = Frame::member(locale, &who.portal, around, title, call.path_and_query(), call.now());
    Ok(Reply::page(list.page(frame, &who.portal)))
}

/// The documents that are listed, as a table.
pub async fn export(app: Arc<Documents>, who: SignedIn, call: Call) -> Result<Reply> {
    let (asked, locale) = (Asked::of(&call), Locale::of(call.language()));
    let own = app.site().store.own_documents(&who.member);
    let columns = ["title", "kind", "at", "file", "size"];
    let heading = |key: &str| match key {
        "file" => locale.t("document-file").into_owned(),
        "at" => format!("{} ({})", locale.t("customers-field-document-at"), who.portal.time_zone),
        key => locale.t(&format!("customers-field-document-{key}")).into_owned(),
    };
    tokio::try_join!(about(&app, &who, &asked), within(&app, &who, &asked))?;
    let mut file = csv::List::new(columns.map(heading));
    while !asked.is_idle() && file.goes_on() {
        let page = own.list(&asked.finding, file.from()).await?;
        let told = page.rows.into_iter().filter_map(|card| who.portal.told_card(card, call.language()));
        file.push(told.map(|card| cells(locale, &who, card)), page.next);
    }
    Ok(file.reply("documents", &call))
}

fn cells(locale: Locale, who: &SignedIn, card: Card) -> [String; 5] {
    [
        card.title,
        kind_word(locale, card.kind),
        card.at.to_zoned(who.portal.zone()).strftime("%Y-%m-%d %H:%M").to_string(),
        file_word(card.file).to_owned(),
        if card.bytes == 0 { String::new() } else { card.bytes.to_string() },
    ]
}

/// The object whose documents are asked for; one that they do not see is not there.
async fn about(app: &Documents, who: &SignedIn, asked: &Asked) -> Result<Option<Object>> {
    match asked.data.get("object") {
        "" => Ok(None),
        _ if !who.member.has_objects() => Err(Error::NotFound),
        id => {
            let id = id.parse().map_err(|_| Error::NotFound)?;
            app.site().store.own_objects(&who.member).find(id).await.map(Some)
        }
    }
}

/// The project whose documents are asked for; one that they do not see is not there.
async fn within(app: &Documents, who: &SignedIn, asked: &Asked) -> Result<Option<Project>> {
    match asked.data.get("project") {
        "" => Ok(None),
        _ if !who.member.has_projects() => Err(Error::NotFound),
        id => {
            let id = id.parse().map_err(|_| Error::NotFound)?;
            app.site().store.own_projects(&who.member).find_eventually(id).await.map(Some)
        }
    }
}
