//! Whatever people type: it is stored to the byte and shown as text, or refused with everything still there.

use crate::{
    house::{COMPANY, FORM, GUEST, House, Sent},
    table::Table,
};
use domain::{
    form::{Field, FieldKind},
    staff::StaffRole,
    work_type::WorkType,
};
use http::StatusCode;
use testbrowser::{Fields, text};

const EMOJI: &str = "🛗 broken 👩🏽‍🔧 e\u{301}";
const BACKWARDS: &str = "\u{202e}tfil\u{202c} מעלית \u{200f}المصعد";
const MARKUP: &str = "<script>alert(1)</script> <b>&amp;</b> \"'>{{7*7}} <img src=x onerror=alert(2)>";
const NUL: &str = "before\u{0}after";

/// What is tried in every field; the first of a kind gets a megabyte too.
fn nonsense(first: bool) -> Vec<String> {
    let texts = ["nonsense", "-0x1F,,", EMOJI, BACKWARDS, MARKUP, NUL].map(str::to_owned);
    texts.into_iter().chain(first.then(megabyte)).collect()
}

fn megabyte() -> String {
    "ß🙂 ".repeat(1024 * 1024 / 7)
}

/// The form with every field before this one answered in the way that makes it show.
fn showing(work_type: &WorkType, field: &Field, form: &Fields) -> Fields {
    let Some(condition) = &field.show_when else { return form.clone() };
    let earlier = work_type.form.fields.iter().find(|other| other.key == condition.field).unwrap();
    showing(work_type, earlier, form).with(&earlier.name(), &condition.is_any_of[0])
}

/// Whether what was typed can stand in the control again: nothing but an option can be chosen.
fn can_stand(kind: &FieldKind) -> bool {
    !matches!(kind, FieldKind::YesNo | FieldKind::OneOf { .. } | FieldKind::ManyOf { .. } | FieldKind::File)
}

/// A browser cannot show the NUL sign: the parser puts another one there.
fn shown(typed: &str) -> String {
    typed.replace('\u{0}', "\u{fffd}")
}

#[tokio::test]
async fn nonsense_in_any_free_field_is_refused_with_everything_typed_or_taken_as_it_is() {
    let house = House::new().await;
    let (mut taken, mut refused, mut kinds) = (0, 0, Vec::new());
    for work_type in house.demo.portal().guest_work_types() {
        let mut filled = house.filled(&work_type.key).await;
        for field in &work_type.form.fields {
            let kind = std::mem::discriminant(&field.kind);
            let first = !kinds.contains(&kind);
            kinds.push(kind);
            for value in nonsense(first) {
                let form = showing(work_type, field, &filled).with(&field.name(), &value);
                let answer = house.post(FORM, &form).await;
                let note = format!("{} {} {:.20}", work_type.key, field.key, value);
                match answer.status {
                    StatusCode::SEE_OTHER => {
                        taken += 1;
                        filled = house.filled(&work_type.key).await;
                        continue;
                    }
                    StatusCode::UNPROCESSABLE_ENTITY => refused += 1,
                    other => panic!("{note}: {other}"),
                }
                let again = Fields::of(&answer.text, FORM);
                assert!(!answer.text.contains("<script>alert"), "{note}");
                for (name, typed) in form.0.iter().filter(|(name, _)| *name != field.name()) {
                    assert!(again.all(name).contains(&shown(typed).as_str()), "{note}: {name} is lost");
                }
                if can_stand(&field.kind) {
                    assert_eq!(again.get(&field.name()), shown(&value), "{note}");
                }
            }
        }
    }
    assert!(taken > 20 && refused > 60, "{taken} taken, {refused} refused");
    Table::of(&house.cloud).check();
}

#[tokio::test]
async fn nonsense_about_who_and_where_is_refused_with_everything_typed_or_taken_as_it_is() {
    let house = House::new().await;
    let filled = house.filled("other").await.with("on-behalf", "yes");
    let filled = filled.with("behalf-name", "Kim").with("behalf-email", "kim@visser.example");
    let fields = ["name", "company", "email", "phone", "street", "addition", "postcode", "city", "region"];
    let behalf =
        ["behalf-name", "behalf-email", "behalf-phone", "description", "f.subject", "country", "type"];
    let mut refused = 0;
    for name in fields.into_iter().chain(behalf) {
        for value in ["", NUL, &"x".repeat(20_000), MARKUP, "\r\n"] {
            let form = filled.clone().with(name, value).with("terms", "");
            let answer = house.post(FORM, &form).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name} {value:.20}");
            assert!(!answer.text.contains("<script>alert"), "{name}");
            refused += 1;
            if name == "type" {
                continue;
            }
            let again = Fields::of(&answer.text, FORM);
            for (other, typed) in form.0.iter().filter(|(other, _)| other != "terms") {
                let stands = other == name && (name == "country" || value.contains('\r'));
                assert!(
                    stands || again.all(other).contains(&shown(typed).as_str()),
                    "{name}: {other} is lost"
                );
            }
        }
    }
    assert_eq!(refused, 80);
    assert_eq!(Table::of(&house.cloud).kind("WORKORDER").count(), 0);
}

/// A request in which every text is markup, signs and two directions of writing.
async fn hostile(house: &House) -> (Sent, String) {
    let words = format!("{MARKUP}\r\n{EMOJI}\n\n  {BACKWARDS}\t!");
    let mut form = house.filled("malfunction").await;
    for name in ["name", "company", "street", "city", "f.unit"] {
        form.set(name, MARKUP);
    }
    form.set("f.access", &words);
    form.set("description", &words);
    (house.submitted(&form).await, words)
}

#[tokio::test]
async fn hostile_words_are_words_on_every_page_and_in_every_mail() {
    let house = House::new().await;
    let (sent, words) = hostile(&house).await;
    let record = house.desk_record(&sent).await;
    assert_eq!(record.work_order.description.as_str(), words, "to the byte");
    assert_eq!(record.work_order.contact.name.as_str(), MARKUP);
    let staff = house.staff(StaffRole::Agent).await;
    let said = house.step(&staff, &sent, "comments", &[("kind", "comment"), ("text", &words)]).await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", text(&said.text));
    let action = format!("{}/comments", sent.status);
    let form = Fields::of(&house.get(&sent.status).await.text, &action).with("text", &words);
    assert_eq!(house.post(&action, &form).await.status, StatusCode::SEE_OTHER);
    house.pump().await;

    let queue = house.desk(&staff, "/desk/work-orders?stage=requested").await;
    let pages = [house.get(&sent.status).await.text, house.desk(&staff, &sent.desk).await.text, queue.text];
    let mails = house.cloud.mails();
    for html in pages.iter().chain(mails.iter().map(|mail| &mail.html)) {
        assert!(!html.contains("<script>alert") && !html.contains("<img src=x"), "{html}");
    }
    for page in &pages[..2] {
        let read = text(page).replace('\r', "");
        assert!(read.contains(MARKUP) && read.contains(BACKWARDS) && read.contains(EMOJI));
    }
    for (to, count) in [(GUEST, 3), (COMPANY, 2)] {
        let sent: Vec<_> = mails.iter().filter(|mail| mail.to == to).collect();
        assert_eq!(sent.len(), count, "{to}");
        let last = sent.last().unwrap();
        for line in [MARKUP, EMOJI, BACKWARDS] {
            assert!(last.text.contains(line) && text(&last.html).contains(line), "{to}: {line}");
        }
        assert!(sent.iter().all(|mail| !mail.subject.contains('\n')));
    }
    Table::of(&house.cloud).check();
}

#[tokio::test]
async fn a_megabyte_of_message_comes_back_whole_on_both_sides() {
    let house = House::new().await;
    let sent = house.request("other").await;
    let staff = house.staff(StaffRole::Agent).await;
    for value in [&megabyte(), NUL] {
        let action = format!("{}/comments", sent.status);
        let form = Fields::of(&house.get(&sent.status).await.text, &action).with("text", value);
        let answer = house.post(&action, &form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(Fields::of(&answer.text, &action).get("text"), shown(value));
        for (step, field) in [("comments", "text"), ("rejections", "reason")] {
            let answer = house.step(&staff, &sent, step, &[("kind", "comment"), (field, value)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{step}");
            let again = Fields::of(&answer.text, &format!("{}/{step}", sent.desk));
            assert_eq!(again.get(field), shown(value), "{step}");
        }
    }
    Table::of(&house.cloud).check();
}
