//! Files of every kind, as the contract's story needs them: looked at, written, stopped, woken again.

use crate::{forms::At, house::House, story::machinery};
use desk_imports::DeskImports;
use domain::{ImportId, import::ImportKind, staff::StaffRole};
use testbrowser::Fields;
use testkit::UPLOADS_URL;

const PLACE: &str = "street,postcode,city,country";
const AT: &str = "Kade 12,9711 HG,Groningen,NL";

/// One file of each kind, and one that goes wrong.
pub async fn brought_in(house: &House, staff: &str) {
    let function = house.desk_imports();
    let desk = At { function: &function, cookie: staff };
    assert_eq!(function.get("/desk/imports", staff).await.status, 200);
    let customer = format!(
        "reference,name,contact-name,contact-email,{PLACE}\nI-1,Bakker,Ada,ada@bakker.example,{AT}\n"
    );
    let files = [
        (ImportKind::Customers, customer.clone()),
        (ImportKind::Customers, customer.replace("Bakker", "Banket")),
        (ImportKind::Locations, format!("customer,location-name,{PLACE}\nI-1,Achter,{AT}\n")),
        (ImportKind::Addresses, format!("customer,address-name,{PLACE}\nI-1,Achter,{AT}\n")),
        (ImportKind::Users, "customer,name,email,role\nI-1,Ada,ada@bakker.example,viewer\n".to_owned()),
        (ImportKind::Users, "customer,name,email,role\nI-1,Ada,ada@bakker.example,admin\n".to_owned()),
        (ImportKind::Objects, "customer,object-reference,object-name,object-kind\nI-1,O-1,Oven,Oven\n".to_owned()),
        (
            ImportKind::WorkOrders,
            "customer,key,requested-on,work-type,description,object\nI-1,1,2024-05-01,Repair,It smokes,O-1\n".to_owned(),
        ),
        (
            ImportKind::WorkOrders,
            "customer,key,requested-on,work-type,description,object\nI-1,1,2024-05-01,Repair,It burns,O-1\nX,2,x,,,\n".to_owned(),
        ),
    ];
    for (kind, text) in files {
        let import = sent(house, &desk, kind, text.as_bytes()).await;
        checked(&desk, &import, &text).await;
        machinery(house).await;
        desk.sends(&import, &format!("{import}/runs"), &[]).await;
        machinery(house).await;
        let done = found(house, &import).await;
        assert_eq!((done.percent(), done.tally.good()), (100, 1), "{kind:?} {done:?}");
        assert_eq!(function.get(&format!("{import}/problems.csv"), staff).await.status, 200);
    }
    let text = "customer,location-name,street,city,country\nnobody,Achter,x,y,NL\n";
    let import = sent(house, &desk, ImportKind::Locations, text.as_bytes()).await;
    checked(&desk, &import, text).await;
    desk.sends(&import, &format!("{import}/continuations"), &[]).await;
    desk.sends(&import, &format!("{import}/stops"), &[]).await;
    let gone = sent(house, &desk, ImportKind::Locations, b"PK\x03\x04").await;
    assert_eq!(function.get(&gone, staff).await.status, 200);
}

async fn sent(house: &House, desk: &At<'_, DeskImports>, kind: ImportKind, bytes: &[u8]) -> String {
    let import = desk.sends("/desk/imports/new", "/desk/imports", &[("kind", kind.as_str())]).await;
    let page = desk.function.get(&import, desk.cookie).await;
    let mut form = Fields::of(&page.text, UPLOADS_URL);
    form.0.retain(|(field, _)| field != "file");
    house.cloud.post_object(&form.0, bytes).expect("the bucket takes it");
    import
}

async fn checked(desk: &At<'_, DeskImports>, import: &str, text: &str) {
    let named: Vec<&str> = text.lines().next().unwrap_or_default().split(',').collect();
    let fields: Vec<String> = named.iter().map(|field| format!("column.{field}")).collect();
    let values: Vec<(&str, &str)> = fields.iter().map(String::as_str).zip(named.iter().copied()).collect();
    desk.sends(import, &format!("{import}/checks"), &values).await;
}

async fn found(house: &House, import: &str) -> domain::import::Import {
    let id: ImportId = import.rsplit('/').next().and_then(|id| id.parse().ok()).expect("an import");
    let owner = house.demo.signed_in(StaffRole::Owner);
    house.cloud.store().desk_imports(&owner).find(id).await.expect("it is there")
}
