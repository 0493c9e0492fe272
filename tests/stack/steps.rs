//! What guests and staff do, step by step.

use crate::{
    form::{Form, selector},
    person::{Answer, Person},
    stack::{PORTAL, Stack},
};
use domain::staff::StaffRole;
use reqwest::{StatusCode, Url, multipart};
use serde::Deserialize;
use serde_json::json;
use std::collections::BTreeMap;

/// What guests ask for.
pub const DESCRIPTION: &str = "The lift stands between two floors.";

/// An address of the portal.
pub fn at(path: &str) -> Url {
    format!("{PORTAL}{path}").parse().unwrap()
}

/// The smallest photo that is one.
pub fn photo() -> Vec<u8> {
    let head = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00";
    let scan = b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00";
    [&head[..], &scan[..], &[0x55; 200], b"\xff\xd9"].concat()
}

/// The empty form.
pub async fn empty_form(guest: &mut Person) -> Answer {
    guest.page(&at("/p/demo/request?type=other")).await
}

/// The form with the least that has to be in it, from this guest.
pub fn filled(page: &Answer, guest: &str) -> Form {
    let mut form = page.form("textarea[name=description]");
    form.set("email", guest);
    form.set("description", DESCRIPTION);
    form
}

/// Where a file may be put, as the API says.
#[derive(Deserialize)]
struct Place {
    file: String,
    url: String,
    fields: BTreeMap<String, String>,
}

/// Announces a photo, puts it into the bucket and notes it in the form, as the page's script does.
pub async fn upload(guest: &mut Person, page: &mut Answer) {
    let (photo, html) = (photo(), page.html());
    let uploader = html.select(&selector("[data-announce-url]:not([data-field])")).next().unwrap().value();
    let announce = page.address.join(uploader.attr("data-announce-url").unwrap()).unwrap();
    let token = uploader.attr("data-token").unwrap_or_default();
    let asked = json!({ "name": "lift.jpg", "type": "image/jpeg", "size": photo.len(), "token": token });
    let call = guest.client.post(announce).header("origin", PORTAL).json(&asked);
    let answer = guest.send(call).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.said());
    let place: Place = serde_json::from_slice(&answer.bytes).unwrap();
    let fields = place.fields.into_iter();
    let form = fields.fold(multipart::Form::new(), |form, (name, value)| form.text(name, value));
    let form = form.part("file", multipart::Part::bytes(photo).file_name("lift.jpg"));
    let put = guest.send(guest.client.post(place.url).multipart(form)).await;
    assert!(put.status.is_success(), "{}", put.said());
    let noted = format!("<input type=\"hidden\" name=\"upload\" value=\"{}\"></form>", place.file);
    page.bytes = page.text().replace("</form>", &noted).into_bytes();
}

/// Signs the owner in.
pub async fn at_the_desk(stack: &Stack) -> Person {
    let mut staff = Person::new(stack);
    let mut form = staff.page(&at("/desk/sign-in")).await.form("input[name=password]");
    form.set("email", stack.demo.member(StaffRole::Owner).email.as_str());
    form.set("password", testkit::demo::PASSWORD);
    staff.submit(&form).await;
    staff
}

/// The addresses of the records in the queue, newest first.
pub async fn queue(staff: &mut Person) -> Vec<Url> {
    let queue = staff.page(&at("/desk/work-orders?stage=requested")).await;
    let html = queue.html();
    let rows = selector("a.row-link");
    html.select(&rows).map(|row| queue.address.join(row.value().attr("href").unwrap()).unwrap()).collect()
}

/// The first link of a page that fits.
pub fn link(page: &Answer, fitting: &str) -> Option<Url> {
    let html = page.html();
    let link = html.select(&selector(fitting)).next()?;
    Some(page.address.join(link.value().attr("href")?).unwrap())
}
