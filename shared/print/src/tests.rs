//! Whole reports: read back by another program, in every language, with whatever words.

use super::*;
use crate::sheet::{FOOT, Mark, PAGE, SIDE, TOP};
use domain::{
    Language,
    number::Number,
    text::Text,
    work_order::{Check, CheckResult, Material, Signature, Strokes},
};
use proptest::prelude::*;
use std::time::Instant;
use testkit::{Cloud, demo::Demo};

fn line(text: &str) -> Line {
    Line::parse(text).unwrap_or_else(|_| Line::parse("x").expect("a line"))
}

fn work_order(demo: &Demo) -> WorkOrder {
    let cloud = Cloud::new();
    let number = Number { year: 2026, count: 142 };
    let (form, id) = (demo.filled_form(), cloud.work_order_id());
    demo.submission(&cloud, demo.portal(), &form, id, number).expect("a whole form").after
}

fn report(work: &str, words: &[String]) -> Report {
    let made = Text::parse(work).unwrap_or_else(|_| Text::parse("Done.").expect("a text"));
    let used = words.iter().map(|word| Material { name: line(word), quantity: "2.5".to_owned() }).collect();
    let results = CheckResult::ALL.into_iter().cycle();
    let check = |(word, result): (&String, CheckResult)| Check {
        name: line(word),
        result,
        remark: Line::parse(word).ok(),
    };
    let drawn = Strokes::parse("10,10 200,150 300,20;5,5").ok();
    Report {
        checks: words.iter().zip(results).map(check).collect(),
        signature: Some(Signature { name: line(work), drawn, at: Timestamp::UNIX_EPOCH }),
        ..Report::new(made, 95, used)
    }
}

fn photo(width: u32, height: u32) -> Vec<u8> {
    let picture = image::RgbImage::from_fn(width, height, |x, y| {
        image::Rgb([(x % 251) as u8, (y % 241) as u8, ((x * y) % 253) as u8])
    });
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::DynamicImage::from(picture).write_to(&mut bytes, image::ImageFormat::Jpeg).expect("a JPEG");
    bytes.into_inner()
}

fn printed<'a>(
    (demo, work_order, report): (&'a Demo, &'a WorkOrder, &'a Report),
    language: Language,
    pictures: Vec<Vec<u8>>,
    captions: &[String],
) -> ReportPrint<'a> {
    let file = |(place, _): (usize, &Vec<u8>)| PrintedFile {
        caption: captions.get(place).and_then(|caption| Line::parse(caption).ok()),
        name: line("photo.jpg"),
        shown: Shown::Picture(place),
    };
    let portal = demo.portal();
    ReportPrint {
        locale: Locale::of(language).formatted(portal.formats),
        portal,
        logo: None,
        work_order,
        report,
        at: Timestamp::UNIX_EPOCH,
        by: None,
        files: pictures.iter().enumerate().map(file).collect(),
        pictures,
    }
}

/// The text of every page, as another program reads it.
fn read(pdf: &[u8]) -> (usize, String) {
    let document = lopdf::Document::load_mem(pdf).expect("another program can read it");
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    let text = document.extract_text(&pages).expect("its text can be read");
    (pages.len(), text.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn a_report_is_read_back_with_all_that_stands_in_it_in_every_language() {
    let demo = testkit::demo::demo();
    let work_order = WorkOrder { object: Some(demo.objects[0].named()), ..work_order(&demo) };
    let report = report("Replaced the roller – très bien, größer.", &["Türrolle".to_owned()]);
    for language in Language::ALL {
        let of = (&demo, &work_order, &report);
        let print = printed(of, language, vec![photo(640, 480)], &["Avant".to_owned()]);
        let locale = print.locale;
        let pdf = print.clone().pdf().expect("it is printed");
        assert_eq!(print.pdf().expect("again"), pdf, "the same report makes the same bytes");
        let (pages, text) = read(&pdf);
        assert!(pages <= 2, "{pages}");
        let said = [
            "Replaced the roller – très bien, größer.".to_owned(),
            "Türrolle".to_owned(),
            work_order.description.as_str().lines().next().unwrap_or_default().to_owned(),
            "NL-4711-08".to_owned(),
            "Avant".to_owned(),
            work_order.number.to_string(),
            demo.portal().name.to_string(),
            locale.t("check-ok").into_owned(),
            locale.t("record-signature").into_owned(),
            locale.t2("report-page", ("page", 1), ("pages", pages)),
        ];
        for said in said {
            let plain = |text: &str| text.replace(['\u{a0}', '\u{202f}', ' '], "");
            assert!(plain(&text).contains(&plain(&said)), "{language:?}: {said} in {text}");
        }
        let raw = String::from_utf8_lossy(&pdf);
        assert!(raw.contains("/StructTreeRoot") && raw.contains("/Lang"), "it is tagged");
    }
}

#[test]
fn a_picture_that_is_none_is_named_and_the_rest_is_printed() {
    let demo = testkit::demo::demo();
    let (work_order, report) = (work_order(&demo), report("Done.", &[]));
    let pictures = vec![b"\xff\xd8\xff broken".to_vec(), photo(64, 64)];
    let captions = ["Broken one".to_owned(), "Good one".to_owned()];
    let print = printed((&demo, &work_order, &report), Language::En, pictures, &captions);
    let (_, text) = read(&print.pdf().expect("it is printed"));
    assert!(text.contains("Broken one") && text.contains("cannot be printed") && text.contains("Good one"));
}

/// Ten pages with ten photos of the size that reports are printed with.
#[test]
fn ten_pages_with_ten_photos_take_a_moment_and_little_room() {
    let demo = testkit::demo::demo();
    let words: Vec<String> = (0..40).map(|n| format!("Point {n} that was looked at")).collect();
    let work = "A long story of what was done that day, with every step. ".repeat(170);
    let (work_order, report) = (work_order(&demo), report(&work, &words));
    let pictures = vec![photo(960, 1_280); 10];
    let print = printed((&demo, &work_order, &report), Language::En, pictures, &words);
    let begun = Instant::now();
    let pdf = print.pdf().expect("it is printed");
    let took = begun.elapsed();
    let (pages, _) = read(&pdf);
    println!("{pages} pages, {} bytes, {took:?}", pdf.len());
    assert!(pages >= 8, "{pages}");
    assert!(pdf.len() < 4 * 1024 * 1024, "{}", pdf.len());
    // Ten times as much as a release build is given.
    assert!(took.as_millis() < 3_000, "{took:?}");
}

fn words() -> impl Strategy<Value = Vec<String>> {
    let word = prop_oneof![
        "\\PC{0,60}",
        "[a-zA-ZäöüßéèçñãõÀÎœ]{100,190}",
        Just("👩‍🔧🏽🛗 مصعد מעלית 電梯".to_owned()),
        Just("ﷺ".repeat(150)),
    ];
    proptest::collection::vec(word, 0..30)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_words_leave_their_page(words in words(), work in "(\\PC|\n){0,4000}", language in 0..Language::ALL.len()) {
        let demo = testkit::demo::demo();
        let (work_order, report) = (work_order(&demo), report(&work, &words));
        let pictures = vec![photo(40, 30), photo(30, 90), photo(1, 1)];
        let mut print = printed((&demo, &work_order, &report), Language::ALL[language], pictures, &words);
        let faces = Faces::new().expect("the faces are fonts");
        let mut sheet = Sheet::new(&faces);
        let (pictures, logo) = print.read();
        report::fill(&mut sheet, &print, &pictures, logo);
        for placed in sheet.pages.iter().flatten() {
            let (x, y) = placed.at;
            let (wide, above, below) = match &placed.mark {
                Mark::Text { text, style } => (faces.face(style.bold).width(text) * style.size, style.size, 0.0),
                Mark::Box { size, .. } | Mark::Picture { size, .. } | Mark::Drawn { size, .. } => (size.0, 0.0, size.1),
            };
            prop_assert!(x >= SIDE - 0.01 && x + wide <= PAGE.0 - SIDE + 0.1, "{placed:?}");
            prop_assert!(y - above >= TOP - 8.0 && y + below <= FOOT + 0.1, "{placed:?}");
        }
        let pdf = write::write(&sheet, &print, &pictures);
        prop_assert!(pdf.is_ok(), "{pdf:?}");
    }
}
