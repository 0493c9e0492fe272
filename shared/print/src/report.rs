//! What stands in a report, from the company's head to the customer's signature.

use crate::{
    Picture, ReportPrint, Shown,
    sheet::{Colour, INK, MUTED, Mark, Part, SIDE, Sheet, Style, WIDTH},
};
use domain::{
    text::{Line, Text},
    work_order::{Check, CheckResult, Signature, Strokes},
};
use views::{life, record};

/// Between two photos beside each other.
const BETWEEN: f32 = 16.0;
/// Width of a photo's column.
const COLUMN: f32 = (WIDTH - BETWEEN) / 2.0;
/// Highest photo.
const PHOTO: f32 = 230.0;
/// Widest and highest logo.
const LOGO: (f32, f32) = (150.0, 42.0);
/// Width of a signature.
const SIGNED: f32 = 240.0;
/// What is well, and what is not.
const GOOD: Colour = (21, 85, 47);
const BAD: Colour = (161, 29, 29);

/// The whole report.
pub fn fill(sheet: &mut Sheet<'_>, print: &ReportPrint<'_>, pictures: &[Picture], logo: Option<usize>) {
    let locale = print.locale;
    head(sheet, print, pictures, logo);
    facts(sheet, print);
    // What customers are not to see of the request is left out before.
    if !print.work_order.description.as_str().is_empty() {
        text(sheet, &locale.t("record-description"), &print.work_order.description);
    }
    text(sheet, &locale.t("record-report"), &print.report.work);
    if let Some(worked) = life::worked(locale, print.report) {
        sheet.fact(&locale.t("record-worked"), &worked);
    }
    let used = life::used(locale, print.report);
    if !used.is_empty() {
        sheet.fact(&locale.t("record-materials"), &used.join("\n"));
    }
    if !print.report.checks.is_empty() {
        sheet.heading(&locale.t("record-checklist"));
        print.report.checks.iter().for_each(|one| check(sheet, print, one));
    }
    files(sheet, print, pictures);
    if let Some(signature) = &print.report.signature {
        signed(sheet, print, signature);
    }
}

/// What somebody wrote, under its heading.
fn text(sheet: &mut Sheet<'_>, heading: &str, text: &Text) {
    sheet.heading(heading);
    for paragraph in text.as_str().lines() {
        let part = sheet.part(Part::Paragraph);
        sheet.text(part, paragraph, Style::BODY, (SIDE, WIDTH));
    }
    sheet.gap(6.0);
}

/// Logo, name, what it is.
fn head(sheet: &mut Sheet<'_>, print: &ReportPrint<'_>, pictures: &[Picture], logo: Option<usize>) {
    let name = print.portal.name.to_string();
    if let Some((place, picture)) = logo.and_then(|place| Some((place, pictures.get(place)?))) {
        let size = picture.fitted(LOGO);
        let part = sheet.part(Part::Figure(name.clone()));
        sheet.put(part, (SIDE, sheet.y), Mark::Picture { picture: place, size });
        sheet.gap(size.1 + 8.0);
    } else {
        let part = sheet.part(Part::Paragraph);
        sheet.text(part, &name, Style { size: 13.0, ..Style::STRONG }, (SIDE, WIDTH));
        sheet.gap(4.0);
    }
    let rule = sheet.part(Part::Ornament);
    sheet.put(rule, (SIDE, sheet.y), Mark::Box { size: (WIDTH, 2.0), colour: print.accent() });
    sheet.gap(20.0);
    let title = print.title();
    let part = sheet.part(Part::Heading(1, title.clone()));
    sheet.text(part, &title, Style::TITLE, (SIDE, WIDTH));
    let part = sheet.part(Part::Paragraph);
    let kind = &print.work_order.work_type_name;
    sheet.text(part, kind, Style { size: 11.5, colour: MUTED, ..Style::BODY }, (SIDE, WIDTH));
    sheet.gap(10.0);
}

/// For whom, where, about what, when.
fn facts(sheet: &mut Sheet<'_>, print: &ReportPrint<'_>) {
    let (locale, work_order) = (print.locale, print.work_order);
    let contact = &work_order.contact;
    let who = contact.company.iter().map(ToString::to_string).chain([contact.name.to_string()]);
    let who: Vec<String> = who.collect();
    sheet.fact(&locale.t("record-customer"), &who.join("\n"));
    if let Some(reference) = &work_order.reference {
        sheet.fact(&locale.t("record-reference"), reference.as_str());
    }
    if let Some(object) = &work_order.object {
        let lines: Vec<&str> = [&object.name].into_iter().chain(&object.serial).map(Line::as_str).collect();
        sheet.fact(&locale.t("record-object"), &lines.join("\n"));
    }
    sheet.fact(&locale.t("record-address"), &record::address_lines(&work_order.address, locale).join("\n"));
    if let Some(plan) = &work_order.plan {
        sheet.fact(&locale.t("record-visit"), &life::visit_line(locale, &plan.visit(&print.portal.zone())));
    }
    if let Some(cost) = work_order.cost {
        sheet.fact(&locale.t("record-price"), &locale.money(cost));
    }
    let done = locale.time(print.at, &print.portal.zone());
    let done = print.by.map_or_else(|| done.clone(), |by| format!("{done} · {by}"));
    sheet.fact(&locale.t("stage-completed"), &done);
}

/// One thing that was looked at, what was found at the right, more about it below.
fn check(sheet: &mut Sheet<'_>, print: &ReportPrint<'_>, check: &Check) {
    const RESULT: f32 = 130.0;
    let found = print.locale.t(&format!("check-{}", check.result.as_str()));
    let colour = match check.result {
        CheckResult::Ok => GOOD,
        CheckResult::NotOk => BAD,
        CheckResult::NotApplicable => MUTED,
    };
    sheet.room(Style::BODY.leading() * 2.0);
    let part = sheet.part(Part::Paragraph);
    let (top, page) = (sheet.y, sheet.pages.len());
    sheet.text(part, &found, Style { colour, ..Style::STRONG }, (SIDE + WIDTH - RESULT, RESULT));
    let below = sheet.y;
    if sheet.pages.len() == page {
        sheet.y = top;
    }
    sheet.text(part, check.name.as_str(), Style::BODY, (SIDE, WIDTH - RESULT - 12.0));
    if sheet.pages.len() == page {
        sheet.y = sheet.y.max(below);
    }
    if let Some(remark) = &check.remark {
        sheet.text(part, remark.as_str(), Style::SMALL, (SIDE, WIDTH - RESULT - 12.0));
    }
    sheet.gap(3.0);
    sheet.hair();
    sheet.gap(4.0);
}

/// Photos in two columns, then everything else by name.
fn files(sheet: &mut Sheet<'_>, print: &ReportPrint<'_>, pictures: &[Picture]) {
    if print.files.is_empty() {
        return;
    }
    sheet.heading(&print.locale.t("record-report-files"));
    let photos: Vec<(usize, &str, &Picture)> = print
        .files
        .iter()
        .filter_map(|file| match file.shown {
            Shown::Picture(place) => Some((place, file.says(), pictures.get(place)?)),
            _ => None,
        })
        .collect();
    for row in photos.chunks(2) {
        photo_row(sheet, row);
    }
    for file in &print.files {
        let why = match file.shown {
            Shown::Picture(_) => continue,
            Shown::Named => None,
            Shown::Because(key) => Some(print.locale.t(key)),
        };
        let part = sheet.part(Part::Paragraph);
        let said = why.map_or_else(|| file.says().to_owned(), |why| format!("{} – {why}", file.says()));
        sheet.text(part, &said, Style::BODY, (SIDE, WIDTH));
    }
}

fn photo_row(sheet: &mut Sheet<'_>, row: &[(usize, &str, &Picture)]) {
    let sizes: Vec<(f32, f32)> = row.iter().map(|(.., picture)| picture.fitted((COLUMN, PHOTO))).collect();
    let high = sizes.iter().map(|size| size.1).fold(0.0, f32::max);
    let captions = row.iter().map(|(_, says, _)| sheet.height(says, Style::SMALL, COLUMN));
    let words = captions.fold(0.0, f32::max);
    sheet.room(high + words + 20.0);
    let top = sheet.y;
    for (column, ((picture, says, _), size)) in row.iter().zip(&sizes).enumerate() {
        let x = (COLUMN + BETWEEN).mul_add(column as f32, SIDE);
        let part = sheet.part(Part::Figure((*says).to_owned()));
        sheet.put(part, (x, top), Mark::Picture { picture: *picture, size: *size });
        sheet.y = top + high + 4.0;
        let part = sheet.part(Part::Paragraph);
        sheet.text(part, says, Style::SMALL, (x, COLUMN));
    }
    sheet.y = top + high + 4.0;
    sheet.gap(words + 12.0);
}

/// Who signed, when, and what they drew.
fn signed(sheet: &mut Sheet<'_>, print: &ReportPrint<'_>, signature: &Signature) {
    let locale = print.locale;
    let scale = SIGNED / f32::from(Strokes::WIDTH);
    let high = f32::from(Strokes::HEIGHT) * scale;
    // Heading, drawing and name stay together.
    sheet.room(Style::HEADING.leading() + high + Style::BODY.leading() + 24.0);
    sheet.heading(&locale.t("record-signature"));
    let said = locale.t1("record-signed-by", "name", signature.name.as_str());
    if let Some(drawn) = &signature.drawn {
        let point = |(x, y): &(u16, u16)| (f32::from(*x) * scale, f32::from(*y) * scale);
        let lines = drawn.lines().map(|line| line.iter().map(point).collect()).collect();
        let part = sheet.part(Part::Figure(said.clone()));
        sheet.put(part, (SIDE, sheet.y), Mark::Drawn { lines, size: (SIGNED, high) });
        sheet.gap(high);
    }
    let part = sheet.part(Part::Paragraph);
    let said = format!("{said} · {}", locale.time(signature.at, &print.portal.zone()));
    sheet.text(part, &said, Style { colour: INK, ..Style::BODY }, (SIDE, WIDTH));
}
