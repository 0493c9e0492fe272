//! Work orders that staff write down: for whom, what follows from it, and what is refused.

use crate::house::{Desk, house};
use domain::{
    Language, WorkOrderId,
    customer::Customer,
    notice::{Notice, Outgoing},
    staff::StaffRole,
    timeline::{Actor, Happening},
    user::MemberRole,
    work_order::{Origin, Stage},
};
use http::StatusCode;
use store::Record;
use testbrowser::{Answer, Browser, Fields, text};

const LIST: &str = "/desk/work-orders";
const NEW: &str = "/desk/work-orders/new";
const TYPED: [(&str, &str); 4] = [
    ("contact-name", "Jo Visser"),
    ("contact-email", "jo@visser.example"),
    ("contact-phone", "+31 6 1234 5678"),
    ("description", "The doors stay open."),
];
const ADDRESS: [(&str, &str); 4] =
    [("country", "NL"), ("street", "Kade 1"), ("postcode", "9711 HG"), ("city", "Groningen")];

/// The first form, filled in.
fn asked(house: &Desk, work_type: &str, customer: &str) -> String {
    let portal = house.demo.portal().id;
    format!("{NEW}?portal={portal}&type-demo={work_type}&customer={customer}&lang=en")
}

/// The second form, as it stands there.
async fn opened(house: &Desk, who: &Browser, work_type: &str, customer: Option<&Customer>) -> Fields {
    let customer = customer.map(|customer| customer.reference.to_string()).unwrap_or_default();
    let page = house.get(who, &asked(house, work_type, &customer)).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    page.form(LIST)
}

async fn sent(house: &Desk, who: &Browser, form: &Fields) -> Answer {
    house.post(who, &format!("{LIST}?lang=en"), form).await
}

/// The record that a sent form has become.
async fn record(house: &Desk, sent: &Answer) -> Record {
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", text(&sent.text));
    let id: WorkOrderId = sent.location.rsplit('/').next().unwrap().parse().expect("a work order");
    house.store.desk(&house.demo.signed_in(StaffRole::Owner)).record(id).await.expect("a record")
}

fn mails(house: &Desk) -> Vec<Outgoing> {
    house.cloud.drain_outbox().into_iter().flat_map(|out| out.mails).collect()
}

#[tokio::test]
async fn the_first_form_asks_which_work_and_for_whom_and_blames_nobody_for_what_they_were_not_asked() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let queue = house.get(&agent, LIST).await;
    assert_eq!(queue.count(&format!("a[href='{NEW}']")), 1);
    let first = house.get(&agent, &format!("{NEW}?lang=en")).await;
    assert_eq!(first.status, StatusCode::OK, "{}", first.text);
    assert_eq!(first.count("form[method=get] select[name=portal]"), 1);
    assert_eq!(first.count("form[method=get] select[name^='type-']"), 2, "each portal has its own");
    assert_eq!(first.count("form[method=get] input[name=csrf]"), 0, "what is secret stands in no address");
    assert_eq!((first.count("[aria-invalid]"), first.count("h1")), (0, 1));
    let portal = house.demo.portal().id;
    for (query, field) in [
        ("portal=&customer=".to_owned(), "portal"),
        (format!("portal={portal}&type-demo="), "type-demo"),
        (format!("portal={portal}&type-demo=nothing"), "type-demo"),
        (format!("portal={portal}&type-demo=other&customer=K-9999"), "customer"),
        (format!("portal={portal}&type-demo=other&customer=K-1003"), "customer"),
        (format!("portal={portal}&type-demo=other&customer=k-1004"), "customer"),
    ] {
        let page = house.get(&agent, &format!("{NEW}?{query}&lang=en")).await;
        assert_eq!(page.status, StatusCode::OK, "{query}: {}", page.text);
        assert_eq!(page.count(&format!("[name='{field}'][aria-invalid]")), 1, "{query}");
        assert_eq!(page.count(".error-summary a"), 1, "{query}");
    }
    let known = house.get(&agent, &format!("{NEW}?customer={}", house.demo.customers[0].id)).await;
    assert_eq!(known.count("input[name=customer][value='K-1001']"), 1, "a page names it by its id");
    assert_eq!(known.count("input[data-suggest][list]"), 1, "whoever types is told who there is");
    let named = house.get(&agent, &asked(&house, "other", "hotel%20de")).await;
    assert!(named.text.contains("Hotel De Martini (K-1001)"), "{}", named.text);
}

#[tokio::test]
async fn what_is_written_down_for_a_user_is_theirs() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let tom = house.demo.user(MemberRole::Buyer);
    let form = opened(&house, &agent, "other", house.demo.customers.first()).await;
    assert_eq!((form.get("contact"), form.get("place")), ("main", "main"));
    let lift = &house.demo.objects[0];
    let values = [
        ("contact", tom.id.to_string()),
        ("object", lift.id.to_string()),
        ("description", "The keys are lost.".to_owned()),
        ("date-1", "2027-01-14".to_owned()),
        ("own-reference", "PO-77".to_owned()),
    ];
    house.units();
    let sent =
        sent(&house, &agent, &form.but(&values.each_ref().map(|(name, value)| (*name, value.as_str()))))
            .await;
    let used = house.units();
    let Record { work_order, entries, .. } = record(&house, &sent).await;
    assert!(used.write <= 12.0, "{used:?}");
    assert_eq!(work_order.stage, Stage::Requested);
    assert_eq!(
        (work_order.origin, work_order.customer),
        (Origin::User(tom.id), Some(house.demo.customers[0].id))
    );
    assert_eq!((&work_order.contact.name, &work_order.contact.email), (&tom.name, &tom.email));
    assert_eq!((work_order.location, &work_order.address), (None, &house.demo.customers[0].address));
    assert_eq!((work_order.object.unwrap().id, work_order.language), (lift.id, Language::En));
    assert_eq!(work_order.preferred_dates, [jiff::civil::date(2027, 1, 14)]);
    assert_eq!(work_order.reference.unwrap().as_str(), "PO-77");
    let member = house.demo.member(StaffRole::Agent);
    assert!(matches!(&entries[0].by, Actor::Staff { staff, .. } if *staff == member.id));
    assert_eq!((entries.len(), &entries[0].what), (1, &Happening::Entered));
    let [mail] = &mails(&house)[..] else { panic!("one mail") };
    assert_eq!((&mail.to, mail.language), (&tom.email, tom.language));
    assert!(matches!(&mail.notice, Notice::OfOwn { work_order: of, .. } if *of == work_order.id));
    assert!(house.store.links().find(&work_order.status_token).await.is_err(), "it opens by no public link");
    let page = house.get(&agent, &format!("{}?lang=en", sent.location)).await;
    assert!(page.text.contains("Ayşe Demir wrote down the request"), "{}", page.text);
    assert_eq!(page.count("form[action$='/acceptances']"), 1, "the next step is one press away");
}

#[tokio::test]
async fn what_is_written_down_for_a_customer_is_the_companys_own_word() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let customer = &house.demo.customers[0];
    let garage = &house.demo.locations[1].1;
    let form = opened(&house, &agent, "malfunction", Some(customer)).await;
    let place = garage.id.to_string();
    let values = [
        ("contact", "other"),
        ("contact-name", "Nachtportier"),
        ("contact-email", ""),
        ("place", place.as_str()),
        ("language", "de"),
        ("description", "It stands still."),
        ("f.trapped", "no"),
    ];
    let sent = sent(&house, &agent, &form.but(&values)).await;
    let work_order = record(&house, &sent).await.work_order;
    assert_eq!((work_order.origin, work_order.stage), (Origin::Company, Stage::Requested));
    assert_eq!((work_order.location, &work_order.address), (Some(garage.id), &garage.address));
    assert_eq!(work_order.contact.name.as_str(), "Nachtportier");
    assert_eq!(work_order.contact.email, customer.contact.email, "who names no address is reached there");
    assert_eq!(work_order.contact.company.as_ref(), Some(&customer.name));
    assert!(work_order.answers.contains_key("trapped"), "{:?}", work_order.answers);
    assert!(!work_order.answers.contains_key("installation"), "staff know what they were told and no more");
    let [mail] = &mails(&house)[..] else { panic!("one mail") };
    assert_eq!((&mail.to, mail.language), (&customer.contact.email, Language::De));
    assert!(matches!(&mail.notice, Notice::OfOwn { .. }));

    let form = opened(&house, &agent, "other", Some(customer)).await;
    let values = [("contact", "main"), ("place", "other"), ("description", "The hall is dark.")];
    let form = form.but(&values).but(&ADDRESS);
    let work_order = record(&house, &self::sent(&house, &agent, &form).await).await.work_order;
    assert_eq!(work_order.contact.name, customer.contact.name);
    assert_eq!((work_order.location, work_order.address.street.as_str()), (None, "Kade 1"));
}

#[tokio::test]
async fn what_is_written_down_for_nobody_known_is_opened_by_a_link() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let form = opened(&house, &agent, "other", None).await;
    assert_eq!(form.all("contact").len() + form.all("place").len() + form.all("object").len(), 0);
    let form = form.but(&TYPED).but(&ADDRESS).with("f.subject", "Doors");
    let sent = sent(&house, &agent, &form).await;
    let Record { work_order, entries, .. } = record(&house, &sent).await;
    assert_eq!((work_order.origin, work_order.customer), (Origin::Guest, None));
    assert_eq!(work_order.stage, Stage::Requested, "nobody has to confirm what staff have heard");
    assert!(matches!(work_order.answers.get("subject"), Some(domain::form::Answer::Text(_))));
    assert_eq!((entries.len(), &entries[0].what), (1, &Happening::Entered));
    assert!(house.store.links().find(&work_order.status_token).await.is_ok());
    let [mail] = &mails(&house)[..] else { panic!("one mail") };
    assert_eq!(mail.to.as_str(), "jo@visser.example");
    assert!(
        matches!(&mail.notice, Notice::RequestReceived { token, .. } if *token == work_order.status_token)
    );
}

#[tokio::test]
async fn a_refused_form_keeps_what_was_typed_and_says_what_to_mend() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let form = opened(&house, &agent, "malfunction", house.demo.customers.first()).await;
    let values = [
        ("contact", "other"),
        ("contact-name", ""),
        ("contact-email", "no address"),
        ("contact-phone", "+31 50 555 0100"),
        ("place", "other"),
        ("street", "Kade 12"),
        ("description", ""),
        ("date-1", "2020-01-01"),
        ("own-reference", "PO-78"),
        ("f.trapped", "no"),
    ];
    let refused = sent(&house, &agent, &form.but(&values)).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text);
    let back = refused.form(LIST);
    for (name, value) in values {
        assert_eq!(back.get(name), value, "{name}");
    }
    assert_eq!(back.get("once"), form.get("once"));
    for field in ["contact-name", "contact-email", "description", "date-1"] {
        assert_eq!(refused.count(&format!("[name='{field}'][aria-invalid]")), 1, "{field}");
        assert_eq!(refused.count(&format!(".error-summary a[href='#field-{field}']")), 1, "{field}");
    }
    assert!(mails(&house).is_empty());
    let mended = back.but(&[("description", "It stands still."), ("contact", "main"), ("place", "main")]);
    let done = sent(&house, &agent, &mended.with("date-1", "")).await;
    assert_eq!(record(&house, &done).await.work_order.id.to_string(), form.get("once"));
}

#[tokio::test]
async fn a_form_that_is_sent_often_makes_one_work_order() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let form = opened(&house, &agent, "other", None).await.but(&TYPED).but(&ADDRESS);
    let sends = (0..6).map(|_| sent(&house, &agent, &form));
    let mut places: Vec<String> = Vec::new();
    for sent in futures_util::future::join_all(sends).await {
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", text(&sent.text));
        places.push(sent.location);
    }
    places.dedup();
    assert_eq!((places.len(), mails(&house).len()), (1, 1));
    assert_eq!(sent(&house, &agent, &form).await.location, places[0]);
}

#[tokio::test]
async fn what_is_another_customers_or_another_companys_is_refused() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let form = opened(&house, &agent, "other", house.demo.customers.first()).await;
    let form = form.with("description", "The keys are lost.");
    let other = house.demo.customers[1].id;
    let of_other =
        |user: &&domain::user::User| user.memberships.contains_key(&other) && user.memberships.len() == 1;
    let user = house.demo.users.iter().find(of_other).unwrap().id.to_string();
    let place = house.demo.locations.iter().find(|(of, _)| *of == other).unwrap().1.id.to_string();
    let object = house.demo.objects.iter().find(|one| one.customer == other).unwrap().id.to_string();
    for (field, foreign) in [("contact", &user), ("place", &place), ("object", &object)] {
        let refused = sent(&house, &agent, &form.clone().with(field, foreign)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        assert_eq!(refused.count(&format!(".error-summary a[href='#field-{field}']")), 1, "{field}");
    }
    for (field, value, status) in [
        ("portal", "prt_01KJ4DEM0P0RTA100000000099", StatusCode::NOT_FOUND),
        ("portal", "nothing", StatusCode::NOT_FOUND),
        ("type", "nothing", StatusCode::UNPROCESSABLE_ENTITY),
        ("customer", "K-9999", StatusCode::UNPROCESSABLE_ENTITY),
        ("customer", "cus_01KJ4DEM0C0ST0MER000000099", StatusCode::UNPROCESSABLE_ENTITY),
        ("customer", "K-1003", StatusCode::UNPROCESSABLE_ENTITY),
        ("customer", "K-1004", StatusCode::UNPROCESSABLE_ENTITY),
    ] {
        let refused = sent(&house, &agent, &form.clone().with(field, value)).await;
        assert_eq!(refused.status, status, "{field} {value}: {}", refused.text);
    }
    assert!(mails(&house).is_empty(), "nothing was made of it");
}

#[tokio::test]
async fn staff_who_only_look_write_nothing_down() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let form = opened(&house, &agent, "other", None).await.but(&TYPED).but(&ADDRESS);
    let reader = house.staff(StaffRole::ReadOnly).await;
    assert_eq!(house.get(&reader, LIST).await.count(&format!("a[href='{NEW}']")), 0);
    assert_eq!(house.get(&reader, NEW).await.status, StatusCode::FORBIDDEN);
    assert_eq!(sent(&house, &reader, &form).await.status, StatusCode::FORBIDDEN);
    assert!(mails(&house).is_empty());
}

#[tokio::test]
async fn a_look_stays_within_its_units_and_writes_nothing() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let lift = &house.demo.objects[0];
    let of_lift = format!("{}&object={}", asked(&house, "other", &lift.customer.to_string()), lift.id);
    for path in [NEW.to_owned(), of_lift.clone()] {
        house.get(&agent, &path).await;
        house.units();
        let page = house.get(&agent, &path).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        let used = house.units();
        assert!(used.read <= 7.0 && used.write == 0.0, "{path}: {used:?}");
    }
    let form = house.get(&agent, &of_lift).await.form(LIST);
    let stands = domain::object::Place::of(lift.location).to_string();
    assert_eq!((form.get("object"), form.get("place")), (lift.id.to_string().as_str(), stands.as_str()));
}
