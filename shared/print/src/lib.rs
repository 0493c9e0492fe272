//! Reports of work on paper: what was done, laid out on pages in a portal's look, as a PDF (ISO 32000-2) that is tagged
//! for whoever has it read aloud. The same report makes the same bytes.
//!
//! May know the domain, the words of `views`, and the bucket of `files` for photos. Knows no store and no HTTP: who may
//! read a report was decided before anything here is called.

mod face;
mod printing;
mod report;
mod sheet;
mod write;

pub use printing::Printing;

use domain::{
    Error,
    file::FileKind,
    portal::Portal,
    text::Line,
    theme::Colour,
    work_order::{Report, WorkOrder},
};
use face::Faces;
use jiff::Timestamp;
use krilla::image::Image;
use sheet::Sheet;
use views::Locale;

/// Everything that a printed report is made of.
#[derive(Debug, Clone)]
pub struct ReportPrint<'a> {
    /// The reader's language, and how the portal writes dates and numbers.
    pub locale: Locale,
    /// In whose look and name.
    pub portal: &'a Portal,
    /// The portal's logo: its kind and content.
    pub logo: Option<(FileKind, Vec<u8>)>,
    /// The work, in the reader's words.
    pub work_order: &'a WorkOrder,
    /// What was done, in the reader's words.
    pub report: &'a Report,
    /// When it was reported.
    pub at: Timestamp,
    /// By whom.
    pub by: Option<&'a Line>,
    /// Photos and documents, in their order.
    pub files: Vec<PrintedFile>,
    /// The content of the photos that [`Shown::Picture`] names: JPEG.
    pub pictures: Vec<Vec<u8>>,
}

/// A photo or document as it is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintedFile {
    /// What it shows; none: nobody said so.
    pub caption: Option<Line>,
    /// Its name.
    pub name: Line,
    /// How it is shown.
    pub shown: Shown,
}

impl PrintedFile {
    fn says(&self) -> &str {
        self.caption.as_ref().unwrap_or(&self.name).as_str()
    }
}

/// How a file is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// As the picture at this place.
    Picture(usize),
    /// By its name.
    Named,
    /// By its name, with the reason of this message key.
    Because(&'static str),
}

/// A picture that can be put on a page.
#[derive(Clone)]
pub(crate) struct Picture {
    image: Image,
    size: (f32, f32),
}

impl Picture {
    fn read(kind: FileKind, bytes: Vec<u8>) -> Option<Self> {
        let image = match kind {
            FileKind::Jpeg => Image::from_jpeg(bytes.into(), false),
            FileKind::Png => Image::from_png(bytes.into(), false),
            FileKind::Webp => Image::from_webp(bytes.into(), false),
            FileKind::Heic | FileKind::Pdf => return None,
        };
        let image = image.ok()?;
        let (width, height) = image.size();
        (width > 0 && height > 0).then_some(Self { image, size: (width as f32, height as f32) })
    }

    /// Its size within a box, at most three quarters of a point for each of its pixels.
    fn fitted(&self, (width, height): (f32, f32)) -> (f32, f32) {
        let scale = (width / self.size.0).min(height / self.size.1).min(0.75);
        (self.size.0 * scale, self.size.1 * scale)
    }
}

impl ReportPrint<'_> {
    /// The PDF.
    ///
    /// # Errors
    /// `Internal`, which no words and no pictures bring about.
    pub fn pdf(mut self) -> Result<Vec<u8>, Error> {
        let faces = Faces::new()?;
        let (pictures, logo) = self.read();
        let mut sheet = Sheet::new(&faces);
        report::fill(&mut sheet, &self, &pictures, logo);
        write::write(&sheet, &self, &pictures)
    }

    /// Every picture that can be read; a file whose picture cannot is printed by its name.
    fn read(&mut self) -> (Vec<Picture>, Option<usize>) {
        let mut read = Vec::new();
        let places: Vec<Option<usize>> = std::mem::take(&mut self.pictures)
            .into_iter()
            .map(|bytes| {
                read.push(Picture::read(FileKind::Jpeg, bytes)?);
                Some(read.len() - 1)
            })
            .collect();
        for file in &mut self.files {
            if let Shown::Picture(place) = file.shown {
                let found = places.get(place).copied().flatten();
                file.shown = found.map_or(Shown::Because("report-file-not-printed"), Shown::Picture);
            }
        }
        let logo = self.logo.take().and_then(|(kind, bytes)| Picture::read(kind, bytes));
        let logo = logo.map(|logo| {
            read.push(logo);
            read.len() - 1
        });
        (read, logo)
    }

    /// What it is called.
    fn title(&self) -> String {
        self.locale.t1("report-title", "number", self.work_order.number.to_string())
    }

    /// The portal's colour.
    fn accent(&self) -> sheet::Colour {
        let hex = Colour::parse(&self.portal.theme.accent).map(Colour::hex).unwrap_or_default();
        let part = |at: usize| hex.get(at..at + 2).and_then(|two| u8::from_str_radix(two, 16).ok());
        match (part(1), part(3), part(5)) {
            (Some(red), Some(green), Some(blue)) => (red, green, blue),
            _ => sheet::INK,
        }
    }
}

#[cfg(test)]
mod tests;
