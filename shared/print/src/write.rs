//! Pages as a PDF: what was placed, what it is for whoever has it read aloud, and the foot of each page.

use crate::{
    Picture, ReportPrint,
    face::{Faces, wrap},
    sheet::{Colour, FOOT, HAIR, INK, Mark, PAGE, Part, Placed, SIDE, Sheet, Style, WIDTH},
};
use domain::Error;
use krilla::{
    Document, SerializeSettings,
    color::rgb,
    geom::{PathBuilder, Point, Rect, Size, Transform},
    metadata::{DateTime, Metadata},
    num::NormalizedF32,
    page::PageSettings,
    paint::{Fill, LineCap, LineJoin, Stroke},
    surface::Surface,
    tagging::{Artifact, ArtifactType, ContentTag, Identifier, SpanTag, Tag, TagGroup, TagTree},
};
use std::num::NonZeroU16;

/// The document.
pub fn write(sheet: &Sheet<'_>, print: &ReportPrint<'_>, pictures: &[Picture]) -> Result<Vec<u8>, Error> {
    let mut document = Document::new_with(SerializeSettings::default());
    let mut leaves: Vec<Vec<Identifier>> = sheet.parts.iter().map(|_| Vec::new()).collect();
    let count = sheet.pages.len();
    for (number, marks) in sheet.pages.iter().enumerate() {
        let settings = PageSettings::from_wh(PAGE.0, PAGE.1).ok_or_else(|| Error::internal("no page"))?;
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        for run in marks.chunk_by(|one, next| one.part == next.part) {
            let Some(first) = run.first() else { continue };
            let part = &sheet.parts[first.part];
            let leaf = surface.start_tagged(tag(part));
            run.iter().for_each(|placed| draw(&mut surface, sheet.faces, placed, pictures));
            surface.end_tagged();
            if *part != Part::Ornament {
                leaves[first.part].push(leaf);
            }
        }
        foot(&mut surface, sheet.faces, print, (number + 1, count));
        surface.finish();
        page.finish();
    }
    document.set_tag_tree(tree(sheet, leaves, print));
    document.set_metadata(metadata(print));
    document.finish().map_err(|error| Error::internal(format!("{error:?}")))
}

fn metadata(print: &ReportPrint<'_>) -> Metadata {
    let at = print.at.to_zoned(jiff::tz::TimeZone::UTC);
    let part = |number: i8| u8::try_from(number).unwrap_or_default();
    let made = DateTime::new(u16::try_from(at.year()).unwrap_or_default())
        .month(part(at.month()))
        .day(part(at.day()))
        .hour(part(at.hour()))
        .minute(part(at.minute()))
        .second(part(at.second()));
    Metadata::new()
        .title(print.title())
        .language(print.locale.code().to_owned())
        .authors(vec![print.portal.name.to_string()])
        .creation_date(made)
}

fn tree(sheet: &Sheet<'_>, leaves: Vec<Vec<Identifier>>, print: &ReportPrint<'_>) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some(print.locale.code().to_owned()));
    for (part, leaves) in sheet.parts.iter().zip(leaves).filter(|(_, leaves)| !leaves.is_empty()) {
        let mut group = match part {
            Part::Heading(level, title) => {
                let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
                TagGroup::new(Tag::Hn(level, Some(title.clone())))
            }
            Part::Figure(says) => TagGroup::new(Tag::Figure(Some(says.clone()))),
            Part::Paragraph | Part::Ornament => TagGroup::new(Tag::P),
        };
        leaves.into_iter().for_each(|leaf| group.push(leaf));
        tree.push(group);
    }
    tree
}

fn tag(part: &Part) -> ContentTag<'static> {
    match part {
        Part::Heading(..) | Part::Paragraph => ContentTag::Span(SpanTag::empty()),
        Part::Figure(_) => ContentTag::Other,
        Part::Ornament => ContentTag::Artifact(Artifact::new(ArtifactType::Other, None)),
    }
}

fn fill(colour: Colour) -> Fill {
    Fill { paint: rgb::Color::new(colour.0, colour.1, colour.2).into(), ..Fill::default() }
}

fn draw(surface: &mut Surface<'_>, faces: &Faces, placed: &Placed, pictures: &[Picture]) {
    let (x, y) = placed.at;
    match &placed.mark {
        Mark::Text { text, style } => set(surface, faces, text, *style, (x, y)),
        Mark::Box { size, colour } => {
            let mut path = PathBuilder::new();
            if let Some(rect) = Rect::from_xywh(x, y, size.0, size.1) {
                path.push_rect(rect);
            }
            surface.set_fill(Some(fill(*colour)));
            if let Some(path) = path.finish() {
                surface.draw_path(&path);
            }
        }
        Mark::Picture { picture, size } => {
            let size = Size::from_wh(size.0, size.1);
            let (Some(picture), Some(size)) = (pictures.get(*picture), size) else { return };
            surface.push_transform(&Transform::from_translate(x, y));
            surface.draw_image(picture.image.clone(), size);
            surface.pop();
        }
        Mark::Drawn { lines, .. } => lines.iter().for_each(|line| stroke(surface, line, (x, y))),
    }
}

fn set(surface: &mut Surface<'_>, faces: &Faces, text: &str, style: Style, (x, y): (f32, f32)) {
    let face = faces.face(style.bold);
    surface.set_fill(Some(fill(style.colour)));
    surface.draw_glyphs(Point::from_xy(x, y), &face.glyphs(text), face.font.clone(), text, style.size, false);
}

fn stroke(surface: &mut Surface<'_>, line: &[(f32, f32)], (x, y): (f32, f32)) {
    let Some((first, rest)) = line.split_first() else { return };
    let mut path = PathBuilder::new();
    path.move_to(x + first.0, y + first.1);
    if rest.is_empty() {
        path.line_to(x + first.0 + 0.1, y + first.1);
    }
    rest.iter().for_each(|point| path.line_to(x + point.0, y + point.1));
    let Some(path) = path.finish() else { return };
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke {
        paint: rgb::Color::new(INK.0, INK.1, INK.2).into(),
        width: 1.2,
        line_cap: LineCap::Round,
        line_join: LineJoin::Round,
        opacity: NormalizedF32::ONE,
        ..Stroke::default()
    }));
    surface.draw_path(&path);
    surface.set_stroke(None);
}

/// How to reach the company, and which page it is.
fn foot(surface: &mut Surface<'_>, faces: &Faces, print: &ReportPrint<'_>, (number, count): (usize, usize)) {
    surface.start_tagged(ContentTag::Artifact(Artifact::new(ArtifactType::Other, None)));
    let rule =
        Placed { part: 0, at: (SIDE, FOOT + 8.0), mark: Mark::Box { size: (WIDTH, 0.5), colour: HAIR } };
    draw(surface, faces, &rule, &[]);
    let style = Style::SMALL;
    let page = print.locale.t2("report-page", ("page", number), ("pages", count));
    let wide = faces.plain.width(&page) * style.size;
    let contact = &print.portal.contact;
    let said = [
        print.work_order.number.to_string(),
        print.portal.name.to_string(),
        contact.phone.clone(),
        contact.email.to_string(),
    ];
    let said: Vec<String> = said.into_iter().filter(|one| !one.is_empty()).collect();
    let lines = wrap(&faces.plain, style.size, &said.join(" · "), WIDTH - wide - 16.0);
    if let Some(first) = lines.first() {
        set(surface, faces, first, style, (SIDE, FOOT + 24.0));
    }
    set(surface, faces, &page, style, (SIDE + WIDTH - wide, FOOT + 24.0));
    surface.end_tagged();
}
