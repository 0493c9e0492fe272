//! From a record to its printed report: which photos there are, and what stands for those that cannot be printed.

use crate::{PrintedFile, ReportPrint, Shown};
use domain::{
    Error, Language, Result,
    file::{File, FileKind, FileState},
    portal::Portal,
    timeline::{Entry, Happening},
    work_order::{Enclosure, Report, WorkOrder},
};
use files::Files;
use futures_util::future::try_join_all;
use views::Locale;

/// A report that is going to be printed, in the reader's words.
#[derive(Debug)]
pub struct Printing<'a> {
    /// In whose look and name.
    pub portal: &'a Portal,
    /// The portal's logo: its kind and content.
    pub logo: Option<(FileKind, Vec<u8>)>,
    /// The work.
    pub work_order: &'a WorkOrder,
    /// The entry of the timeline with the report.
    pub entry: &'a Entry,
    /// The work order's files.
    pub files: &'a [File],
}

impl Printing<'_> {
    /// Its name as a file: nothing that anybody typed.
    #[must_use]
    pub fn name(&self) -> String {
        format!("report-{}.pdf", self.work_order.number)
    }

    /// The PDF.
    ///
    /// # Errors
    /// `NotFound` when the entry is no report, `Unavailable`, `Internal`.
    pub async fn pdf(self, bucket: &Files, language: Language) -> Result<Vec<u8>> {
        let Happening::Completed { report } = &self.entry.what else { return Err(Error::NotFound) };
        let looked = report.enclosures.iter().filter_map(|one| Some((one, self.file(one)?)));
        let looked = try_join_all(looked.map(|(one, file)| look(bucket, one, file))).await?;
        let (mut files, mut pictures) = (Vec::new(), Vec::new());
        for (mut file, picture) in looked {
            if let Some(picture) = picture {
                file.shown = Shown::Picture(pictures.len());
                pictures.push(picture);
            }
            files.push(file);
        }
        self.print(report, language, files, pictures).pdf()
    }

    fn file(&self, one: &Enclosure) -> Option<&File> {
        self.files.iter().find(|file| file.id == one.file)
    }

    fn print<'a>(
        &'a self,
        report: &'a Report,
        language: Language,
        files: Vec<PrintedFile>,
        pictures: Vec<Vec<u8>>,
    ) -> ReportPrint<'a> {
        ReportPrint {
            locale: Locale::of(language).formatted(self.portal.formats),
            portal: self.portal,
            logo: self.logo.clone(),
            work_order: self.work_order,
            report,
            at: self.entry.at,
            by: self.entry.by.name(),
            files,
            pictures,
        }
    }
}

/// How one file is shown, and its picture where it has one.
async fn look(bucket: &Files, one: &Enclosure, file: &File) -> Result<(PrintedFile, Option<Vec<u8>>)> {
    let picture = match file.state {
        FileState::Clean if file.kind.is_picture() => bucket.print(file).await?,
        _ => None,
    };
    let shown = match file.state {
        FileState::Expected => Shown::Because("report-file-being-checked"),
        FileState::Refused { reason } => Shown::Because(reason.key()),
        FileState::Clean if file.kind == FileKind::Pdf => Shown::Named,
        FileState::Clean => Shown::Because("report-file-not-printed"),
    };
    Ok((PrintedFile { caption: one.caption.clone(), name: file.name.clone(), shown }, picture))
}
