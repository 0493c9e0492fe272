//! How a company has its portal look and read is how its guests and customers find it.

use crate::{
    house::{FORM, House, png},
    portals::set,
};
use domain::{staff::StaffRole, user::MemberRole};
use http::StatusCode;
use testbrowser::{Browser, Fields, text};
use testkit::demo_documents::photo;

/// An Admin of the first customer, signed in at the demo portal.
async fn admin(house: &House) -> Browser {
    let (customer, admin) = (house.demo.customers[0].id, house.demo.user(MemberRole::Admin).clone());
    let (cookie, session) = house.gateway.sign_in_for(&admin, customer, 1).await;
    Browser::signed_in(&cookie, session, Some(customer))
}

async fn add_link(house: &House, owner: &Browser, label: &str, address: &str, audience: &str) {
    let path = format!("/desk/portals/{}/navigation", house.demo.portal().id);
    let form = Fields::of(&house.desk(owner, &path).await.text, &path).with("edit", "links:add");
    let mut form = Fields::of(&house.desk_post(owner, &path, &form).await.text, &path);
    let id = form.all("links").pop().unwrap().to_owned();
    form.set(&format!("links.{id}.label-en"), label);
    form.set(&format!("links.{id}.label-nl"), &format!("{label} (nl)"));
    form.set(&format!("links.{id}.address"), address);
    form.set(&format!("links.{id}.audience"), audience);
    let saved = house.desk_post(owner, &path, &form).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    house.wait(31);
}

#[tokio::test]
async fn the_companys_links_are_in_the_menu_of_whom_they_are_meant_for() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    add_link(&house, &owner, "Manuals", "https://manuals.example/?a=1&b=2", "everybody").await;
    add_link(&house, &owner, "Our planner", "/p/demo/request", "signed-in").await;
    let guests = house.get(FORM).await;
    let links = guests.all(".links a");
    assert_eq!(links, ["Maintenance contracts, another site", "Manuals, another site"]);
    let away = "href=\"https://manuals.example/?a=1&#38;b=2\" rel=\"external noopener noreferrer\"";
    assert!(guests.text.contains(away), "{}", guests.text);
    let dutch = house.get(&format!("{FORM}?lang=nl")).await;
    assert!(dutch.all(".links a")[1].starts_with("Manuals (nl)"));
    let admin = admin(&house).await;
    let page = house.desk(&admin, "/p/demo").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let menu = page.all(".side-menu nav a").join(" | ");
    assert!(menu.contains("Manuals (nl)") && menu.contains("Our planner (nl)"), "{menu}");
    assert!(!page.all(".side-menu nav [rel]").is_empty());
    // Whatever it is called, it is text; and more than a few are folded.
    add_link(&house, &owner, "<script>alert(1)</script>", "tel:+31505550142", "everybody").await;
    add_link(&house, &owner, "Mail", "mailto:a@b.example", "everybody").await;
    let many = house.get(FORM).await;
    assert!(!many.text.contains("<script>alert"));
    assert_eq!(many.all("details.links .menu-list a").len(), 4);
    assert!(many.all("nav.links").is_empty());
}

#[tokio::test]
async fn while_it_is_closed_everybody_reads_what_the_company_says() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    let words = [("status", "maintenance"), ("maintenance-en", "Back at noon.\n\n<b>Call us</b>")];
    set(&house, &owner, "general", &words).await;
    let closed = house.get(FORM).await;
    assert_eq!(closed.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(
        text(&closed.text).contains("Back at noon.") && !closed.text.contains("<b>Call"),
        "{}",
        closed.text
    );
    let dutch = house.get(&format!("{FORM}?lang=nl")).await;
    assert!(text(&dutch.text).contains("Back at noon."), "another language is better than none");
    set(&house, &owner, "general", &[("maintenance-en", "")]).await;
    assert!(text(&house.get(FORM).await.text).contains("We are working on this portal"));
}

#[tokio::test]
async fn dates_are_written_as_the_portal_has_them() {
    let house = House::new().await;
    let sent = house.request("malfunction").await;
    house.wait(3 * 24 * 3600);
    let words = house.get(&sent.status).await;
    let (cookie, session) = house.gateway.sign_in(&house.gateway.member(StaffRole::Owner), 9).await;
    let owner = Browser::signed_in(&cookie, session, None);
    set(&house, &owner, "general", &[("date-format", "iso")]).await;
    let iso = house.get(&sent.status).await;
    let times = iso.all("time");
    let is_iso = |time: &String| time.len() > 10 && time.as_bytes()[4] == b'-' && time.as_bytes()[7] == b'-';
    assert!(times.iter().any(is_iso), "{times:?}");
    assert_ne!(words.all("time"), times);
    set(&house, &owner, "general", &[("date-format", "words"), ("time-zone", "tokyo")]).await;
    assert_ne!(house.get(&sent.status).await.all("time"), words.all("time"));
}

#[tokio::test]
async fn after_signing_out_people_are_where_the_company_wants_them() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    let leave = async || {
        let admin = admin(&house).await;
        let page = house.desk(&admin, "/p/demo").await;
        house.desk_post(&admin, "/p/demo/sign-out", &Fields::of(&page.text, "/p/demo/sign-out")).await
    };
    assert_eq!(leave().await.location, "/p/demo/sign-in");
    set(&house, &owner, "general", &[("after-sign-out", "/p/demo/request")]).await;
    assert_eq!(leave().await.location, "/p/demo/request");
    set(&house, &owner, "general", &[("after-sign-out", "https://noordlift.example/bye?a=1")]).await;
    let away = leave().await;
    assert_eq!(away.status, StatusCode::OK);
    assert_eq!(away.headers["refresh"], "0; url=https://noordlift.example/bye?a=1");
    assert!(
        away.headers
            .get_all("set-cookie")
            .iter()
            .any(|cookie| cookie.to_str().unwrap().contains("Max-Age=0"))
    );
    assert!(away.text.contains("href=\"https://noordlift.example/bye?a=1\""));
}

#[tokio::test]
async fn texts_are_read_as_they_are_meant_and_nothing_in_them_acts() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    let plain = house.get(FORM).await;
    assert!(
        plain.text.contains("<p class=\"prose\">Tell us what is the matter"),
        "not saved since: plain text"
    );
    let welcome = "# Hello\n\nWe are **here**. [Run](javascript:alert(1)) <script>alert(2)</script>\n\n</style>![x](https://evil.example/x.png)";
    let words = [("welcome-en", welcome), ("inside-en", "Only *inside*"), ("inside-nl", "Alleen *binnen*")];
    set(&house, &owner, "texts", &words).await;
    set(&house, &owner, "guest-requests", &[("terms-en", "1. Pay\n2. [Read](https://a.example)")]).await;
    let form = house.get(&format!("{FORM}?type=malfunction&lang=en")).await;
    assert_eq!(form.all(".terms ol li"), ["Pay", "Read"]);
    for path in [FORM, "/p/demo/sign-in"] {
        let page = house.get(&format!("{path}?lang=en")).await;
        assert_eq!(page.all(".rich h3"), ["Hello"], "{path}: {}", page.text);
        assert_eq!(page.all(".rich strong"), ["here"]);
        assert_eq!(page.count("h1"), 1);
        assert!(!page.text.contains("<script>alert") && !page.text.contains("javascript:"), "{}", page.text);
        assert_eq!(page.count(".rich img"), 0);
    }
    let admin = admin(&house).await;
    let first = house.desk(&admin, "/p/demo?lang=en").await;
    assert_eq!(first.all(".rich em"), ["inside"]);
    assert_eq!(house.desk(&admin, "/p/demo?lang=nl").await.all(".rich em"), ["binnen"]);
}

#[tokio::test]
async fn own_css_reaches_the_portals_pages_alone_and_under_another_address_each_time() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    let own = |page: &testbrowser::Answer| page.link("link[href*='/looks/']").unwrap_or_default();
    set(
        &house,
        &owner,
        "advanced-theme",
        &[("css", "h1 { color: red }"), ("corners", "square"), ("font", "serif")],
    )
    .await;
    let page = house.get(FORM).await;
    assert!(page.text.contains("data-corners=square data-font=serif"), "{}", page.text);
    let first = own(&page);
    let sheet = house.get(&first).await;
    assert_eq!(sheet.text, "@layer company{.portal h1{color:red}}\n");
    assert_eq!(sheet.header("content-type"), "text/css; charset=utf-8");
    assert!(sheet.header("cache-control").contains("immutable"));
    let path = format!("/desk/portals/{}/advanced-theme", house.demo.portal().id);
    let desk = house.desk(&owner, &path).await;
    assert!(own(&desk).is_empty(), "the desk stays as it is");
    for evil in
        ["h1 { background: url(https://evil.example/x) }", "@import 'x';", "h1 { color: red } }", "</style>"]
    {
        let form = Fields::of(&desk.text, &path).with("css", evil);
        let refused = house.desk_post(&owner, &path, &form).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{evil}");
        assert_eq!(refused.count(".error-summary a"), 1, "{evil}");
        assert_eq!(refused.form(&path).get("css"), evil, "what was typed is still there");
    }
    set(&house, &owner, "advanced-theme", &[("css", "h1 { color: blue }")]).await;
    let second = own(&house.get(FORM).await);
    assert!(second != first && house.get(&second).await.text.contains("#00f"));
    assert_eq!(house.get(&first).await.status, StatusCode::NOT_FOUND);
    set(&house, &owner, "advanced-theme", &[("css", "")]).await;
    assert!(own(&house.get(FORM).await).is_empty());
}

#[tokio::test]
async fn a_logo_is_on_every_page_at_once_and_nothing_but_a_picture_becomes_one() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    let path = format!("/desk/portals/{}/pictures", house.demo.portal().id);
    let page = house.desk(&owner, &path).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let csrf = page.form(&path).get("csrf").to_owned();
    let send = async |what: &str, bytes: &[u8]| {
        let form = Fields(vec![("csrf".to_owned(), csrf.clone()), ("what".to_owned(), what.to_owned())]);
        house.gateway.post_files(&owner, &path, &form, &[("file", "x.png", "image/png", bytes)]).await
    };
    for (bytes, words) in [
        (b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".to_vec(), "PNG"),
        (b"\x89PNG\r\n\x1a\n<script>alert(1)</script>".to_vec(), "PNG"),
        (vec![0; 20 * 1024], "larger than 12"),
        (
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xea\x60\0\0\xea\x60\x08\x02\0\0\0....\0\0\0\0IEND...."
                .to_vec(),
            "At most 4096 pixels",
        ),
        (Vec::new(), "Choose a file"),
    ] {
        let refused = send("logo", &bytes).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{words}");
        assert!(refused.all(".error-text").join(" ").contains(words), "{:?}", refused.all(".error-text"));
    }
    let picture = png();
    for what in ["logo", "favicon", "banner", "background"] {
        assert_eq!(send(what, &picture).await.status, StatusCode::SEE_OTHER, "{what}");
    }
    house.wait(31);
    let page = house.get(FORM).await;
    assert_eq!(page.count("img.portal-logo[alt=Noordlift]"), 1, "{}", page.text);
    assert_eq!(page.count("img.banner"), 1);
    let sign_in = house.get("/p/demo/sign-in").await;
    assert_eq!((sign_in.count("img.background"), sign_in.count("img.banner")), (1, 0), "in its place");
    let address = page.text.split("src=\"").find(|part| part.starts_with("/p/demo/looks/")).unwrap();
    let address = address.split('"').next().unwrap().to_owned();
    assert!(page.text.contains(&format!("rel=\"icon\" href=\"{address}\" type=\"image/png\"")));
    let shown = house.get(&address).await;
    assert_eq!((shown.status, shown.header("content-type")), (StatusCode::OK, "image/png"));
    assert!(shown.header("cache-control").contains("immutable"));
    let unknown = "/p/demo/looks/00000000000000000000000000000000.png";
    for other in [
        unknown,
        &address.replace("/p/demo/", "/p/noordlift-klanten/"),
        "/p/demo/looks/x",
        "/p/nobody/looks/x.css",
    ] {
        assert_eq!(house.get(other).await.status, StatusCode::NOT_FOUND, "{other}");
    }
    let form = Fields(vec![
        ("csrf".to_owned(), csrf.clone()),
        ("what".to_owned(), "logo".to_owned()),
        ("remove".to_owned(), "yes".to_owned()),
    ]);
    assert_eq!(house.desk_post(&owner, &path, &form).await.status, StatusCode::SEE_OTHER);
    house.wait(31);
    assert_eq!(house.get(FORM).await.count("img.portal-logo"), 0);
}

/// Where and by whom a picture was taken is nothing that a company means to tell everybody.
#[tokio::test]
async fn what_a_camera_wrote_into_a_picture_does_not_reach_the_public() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    let path = format!("/desk/portals/{}/pictures", house.demo.portal().id);
    let csrf = house.desk(&owner, &path).await.form(&path).get("csrf").to_owned();
    let (taken, place) = (photo(), b"53.2194 N 6.5665 E");
    let beside = [&b"\xff\xe1\x00\x31http://ns.adobe.com/xap/1.0/\0"[..], place].concat();
    let sent = [&taken[..2], &beside, &taken[2..]].concat();
    let form = Fields(vec![("csrf".to_owned(), csrf), ("what".to_owned(), "banner".to_owned())]);
    let files = [("file", "lift.jpg", "image/jpeg", sent.as_slice())];
    let saved = house.gateway.post_files(&owner, &path, &form, &files).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    house.wait(31);
    let page = house.get(FORM).await.text;
    let banner = page.split("class=\"banner\"").nth(1).unwrap();
    let address = banner.split("src=\"").nth(1).unwrap().split('"').next().unwrap();
    let shown = house.get(address).await;
    assert_eq!((shown.status, shown.header("content-type")), (StatusCode::OK, "image/jpeg"));
    let holds = |bytes: &[u8]| bytes.windows(place.len()).any(|part| part == place);
    assert!(holds(&sent) && !holds(&shown.bytes));
    assert!(shown.bytes.len() > 1000 && shown.bytes.len() <= taken.len());
}

#[tokio::test]
async fn what_is_left_out_does_not_exist_and_the_first_page_is_in_the_companys_order() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    let admin = admin(&house).await;
    assert_eq!(house.desk(&admin, "/p/demo/account/company").await.status, StatusCode::OK);
    set(&house, &owner, "display", &[("sections", "requests")]).await;
    assert_eq!(house.desk(&admin, "/p/demo/account/company").await.status, StatusCode::NOT_FOUND);
    let page = house.desk(&admin, "/p/demo?lang=en").await;
    assert_eq!(page.count("#side-menu a[href$='/account/company']"), 0);
    assert_eq!(page.count("main a[href='/p/demo/requests/new']"), 1);
    assert_eq!(
        page.all("main h2"),
        ["What you can do", "Work at a glance", "Recent requests", "From Noordlift"]
    );
    let values = [
        ("parts.1.part", "text"),
        ("parts.2.part", "manager"),
        ("parts.3.part", "actions"),
        ("parts.4.part", "requests"),
        ("parts.5.part", "service"),
        ("parts.6.part", "visits"),
        ("parts.7.part", "stages"),
        ("parts.8.part", "months"),
        ("parts.9.part", "work"),
    ];
    set(&house, &owner, "dashboard", &values).await;
    assert_eq!(
        house.desk(&admin, "/p/demo?lang=en").await.all("main h2"),
        ["From Noordlift", "What you can do", "Recent requests", "Work at a glance"]
    );
    let path = format!("/desk/portals/{}/dashboard", house.demo.portal().id);
    let form = Fields::of(&house.desk(&owner, &path).await.text, &path).with("parts.1.part", "actions");
    let twice = house.desk_post(&owner, &path, &form).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    set(&house, &owner, "display", &[("sections", "company")]).await;
    assert_eq!(house.desk(&admin, "/p/demo").await.count("main a[href='/p/demo/requests/new']"), 0);
}

#[tokio::test]
async fn labels_are_called_what_the_company_calls_them_on_the_form_and_on_the_page() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    let sent = house.request("malfunction").await;
    let words =
        [("description-en", "What is it doing?"), ("address-en", "Site"), ("description-nl", "Wat is er?")];
    set(&house, &owner, "work-order-words", &words).await;
    let form = house.get(&format!("{FORM}?type=malfunction&lang=en")).await;
    assert!(form.all("label").join(" ").contains("What is it doing?"), "{:?}", form.all("label"));
    assert!(form.all("h2").contains(&"Site".to_owned()), "{:?}", form.all("h2"));
    let page = house.get(&format!("{}?lang=en", sent.status)).await;
    assert!(page.all("dt").contains(&"Site".to_owned()), "{:?}", page.all("dt"));
    let german = house.get(&format!("{FORM}?type=malfunction&lang=de")).await;
    assert!(!german.all("label").join(" ").contains("What is it doing?"), "no words of their own in German");
    let desk = house.desk(&owner, &sent.desk).await;
    assert!(!desk.all("dt").contains(&"Site".to_owned()), "the desk stays as it is");
}

#[tokio::test]
async fn stages_are_called_what_the_company_calls_them() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    let sent = house.request("malfunction").await;
    assert!(house.get(&sent.status).await.all(".chip").contains(&"Requested".to_owned()));
    set(
        &house,
        &owner,
        "work-order-words",
        &[("requested-en", "In our book"), ("accepted-en", "<i>Yes</i>")],
    )
    .await;
    let page = house.get(&sent.status).await;
    assert!(page.all(".chip").contains(&"In our book".to_owned()), "{:?}", page.all(".chip"));
    let bar = page.all(".stage-bar li").join(" ");
    assert!(
        bar.contains("In our book") && bar.contains("<i>Yes</i>") && !page.text.contains("<i>Yes"),
        "{bar}"
    );
    assert!(house.get(&format!("{}?lang=de", sent.status)).await.count(".stage-bar") == 1);
}

#[tokio::test]
async fn a_portal_is_looked_at_by_staff_before_it_is_there_for_others() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    set(&house, &owner, "general", &[("status", "disabled"), ("name", "Liftwerk")]).await;
    assert_eq!(house.get(FORM).await.status, StatusCode::NOT_FOUND);
    let at = |what: &str| format!("/desk/portals/{}/{what}", house.demo.portal().id);
    let editor = house.desk(&owner, &at("general")).await;
    assert_eq!(editor.count(&format!(".page-actions a[href='{}']", at("preview"))), 1);
    let seen = house.desk(&owner, &at("preview")).await;
    assert_eq!(seen.status, StatusCode::OK, "{}", seen.text);
    assert!(
        text(&seen.text).contains("What can Liftwerk do for you?") && seen.text.contains("class=\"portal\"")
    );
    assert!(text(&seen.text).contains("do not see this yet"));
    assert_eq!(house.get(&at("preview")).await.status, StatusCode::SEE_OTHER, "staff alone");
    let form = Fields::of(&editor.text, &at("general")).with("name", "Hijswerk").with("edit", "look");
    let unsaved = house.desk_post(&owner, &at("general"), &form).await;
    assert_eq!(unsaved.status, StatusCode::OK);
    assert!(text(&unsaved.text).contains("What can Hijswerk do for you?"));
    let wrong = Fields::of(&editor.text, &at("general")).with("name", "").with("edit", "look");
    assert_eq!(
        house.desk_post(&owner, &at("general"), &wrong).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert!(text(&house.desk(&owner, &at("preview")).await.text).contains("Liftwerk"), "nothing was saved");
}
