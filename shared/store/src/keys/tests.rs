//! Every key pattern, pinned.

use super::*;
use domain::{
    WorkOrderId,
    activity::Subject,
    contact::EmailAddress,
    document::{DocumentKind, DocumentTerm, Shelved},
    file::FileOf,
    link::{LinkKind, LinkToken},
    number::Number,
    object::{ObjectTerm, Place},
    portal::Slug,
    work_order::{Stage, Term},
};

const ULID: &str = "01KJ4DEM0N00RD11FT00000001";

fn id<T: std::str::FromStr>(prefix: &str) -> T {
    format!("{prefix}{ULID}").parse().ok().expect("an id")
}

fn pinned(key: Key, pk: &str, sk: &str) {
    let written = |text: &str| text.replace('…', ULID);
    assert_eq!((key.pk, key.sk), (written(pk), written(sk)));
}

#[test]
fn keys_of_portals_are_pinned() {
    let (t, p) = (id("tnt_"), id("prt_"));
    pinned(slug(&Slug::parse("demo").unwrap()), "SLUG#demo", "SLUG");
    pinned(tenant(t), "TENANT#tnt_…", "TENANT");
    pinned(portal(t, p), "TENANT#tnt_…#PORTAL#prt_…", "PORTAL");
    assert_eq!(portal_of(&portal(t, p).pk), Some(p));
    pinned(picture(t, p, "0a1b.png"), "TENANT#tnt_…#PORTAL#prt_…", "PICTURE#0a1b.png");
    pinned(form(t, p, "malfunction", 12), "TENANT#tnt_…#PORTAL#prt_…", "FORM#malfunction#000012");
    pinned(counter(t, 2026), "TENANT#tnt_…#COUNTER#WO#2026", "COUNTER");
    pinned(customer(t, id("cus_")), "TENANT#tnt_…#CUSTOMER#cus_…", "CUSTOMER");
    pinned(contact(t, id("cus_"), id("con_")), "TENANT#tnt_…#CUSTOMER#cus_…", "PERSON#con_…");
    pinned(reference(t, " k-1001 "), "TENANT#tnt_…#REFERENCE#K-1001", "REFERENCE");
}

#[test]
fn keys_of_documents_are_pinned() {
    let (t, c, d) = (id("tnt_"), id("cus_"), id("doc_"));
    pinned(document(t, d), "TENANT#tnt_…#DOCUMENT#doc_…", "DOCUMENT");
    pinned(file(t, FileOf::Document(d), id("fil_")), "TENANT#tnt_…#DOCUMENT#doc_…", "FILE#fil_…");
    pinned(document_terms(t, d), "TENANT#tnt_…#TERMS#doc_…", "TERMS");
    assert_eq!(document_of(&document_pk(t, d)), Some((t, d)));
    assert_eq!(document_of("TENANT#x"), None);
    assert_eq!(documents(t), format!("TENANT#tnt_{ULID}#DOCUMENTS"));
    let manual = DocumentTerm::Kind(DocumentKind::Manual);
    let customer = format!("TENANT#tnt_{ULID}#CUSTOMER#cus_{ULID}");
    assert_eq!(shelf_of_customer(t, c, &manual), format!("{customer}#SHELF#kind:manual"));
    assert_eq!(shelf_of_staff(t, &DocumentTerm::Hidden), format!("TENANT#tnt_{ULID}#SHELF#hidden"));
    let project = DocumentTerm::Project(id("prj_"));
    assert_eq!(shelf_of_customer(t, c, &project), format!("{customer}#SHELF#project:prj_{ULID}"));
    let at = "2026-11-22T09:30:05.123Z".parse().unwrap();
    assert_eq!(shelved(at, Shelved::Document(d)), format!("2026-11-22T09:30:05Z#doc_{ULID}"));
}

#[test]
fn keys_by_which_objects_are_found_are_pinned() {
    let (t, c, o) = (id("tnt_"), id("cus_"), id("obj_"));
    pinned(object(t, o), "TENANT#tnt_…#OBJECT#obj_…", "OBJECT");
    pinned(object_terms(t, o), "TENANT#tnt_…#TERMS#obj_…", "TERMS");
    assert_eq!(object_of(&object_pk(t, o)), Some((t, o)));
    assert_eq!(object_of("TENANT#x"), None);
    let customer = format!("TENANT#tnt_{ULID}#CUSTOMER#cus_{ULID}");
    let at = ObjectTerm::At(Place::At(id("loc_")));
    assert_eq!(installed_for_customer(t, c, &at), format!("{customer}#INSTALLED#at:loc_{ULID}"));
    let main = ObjectTerm::At(Place::Main);
    assert_eq!(installed_for_customer(t, c, &main), format!("{customer}#INSTALLED#at:main"));
    for (term, word) in [
        (ObjectTerm::All, "all".to_owned()),
        (ObjectTerm::Customer(c), format!("customer:cus_{ULID}")),
        (ObjectTerm::Kind("passenger lift".into()), "kind:passenger lift".to_owned()),
        (ObjectTerm::Word("ab1234".into()), "word:ab1234".to_owned()),
    ] {
        assert_eq!(installed_for_staff(t, &term), format!("TENANT#tnt_{ULID}#INSTALLED#{word}"));
    }
}

#[test]
fn keys_of_work_orders_are_pinned() {
    let (t, w): (_, WorkOrderId) = (id("tnt_"), id("wo_"));
    let partition = "TENANT#tnt_…#WORKORDER#wo_…";
    pinned(work_order(t, w), partition, "WORKORDER");
    pinned(entry(t, w, id("evt_")), partition, "ENTRY#evt_…");
    pinned(file(t, w, id("fil_")), partition, "FILE#fil_…");
    pinned(uploads(t, w), partition, "UPLOADS");
    pinned(outbox(id("evt_")), "OUTBOX#evt_…", "OUTBOX");
    pinned(
        revoked_links(t, id("prt_"), LinkKind::Request),
        "TENANT#tnt_…#PORTAL#prt_…",
        "REVOCATION#requests",
    );
    let (address, hashed) = (EmailAddress::parse("a@b.example").unwrap(), hash("a@b.example"));
    assert_eq!(person(t, &address).pk, format!("TENANT#tnt_{ULID}#PERSON#{hashed}"));
    assert_eq!(revoked_links_of(t, &address).pk, person(t, &address).pk);
    assert_eq!(revoked_links_of(t, &address).sk, "REVOCATION");
    assert_eq!(work_order_of(&work_order_pk(t, w)), Some(w));
    assert_eq!(work_order_of("TENANT#x"), None);
    let shard = count_shard(t, w);
    assert_eq!(shard.pk, format!("TENANT#tnt_{ULID}#COUNTS"));
    assert!(shard.sk.strip_prefix("SHARD#").is_some_and(|n| n.parse::<u64>().unwrap() < COUNT_SHARDS));
}

#[test]
fn keys_of_visits_are_pinned() {
    let (t, w) = (id("tnt_"), id("wo_"));
    let day = jiff::civil::date(2026, 12, 1);
    pinned(booked(t, Some(id("stf_")), day), "TENANT#tnt_…#BOOKED#2026-W49", "2026-12-01#stf_…");
    pinned(booked(t, None, day), "TENANT#tnt_…#BOOKED#2026-W49", "2026-12-01#");
    assert_eq!(reminders(day), "REMINDERS#2026-12-01");
    let at = reminder("2026-12-01T07:00:00Z".parse().unwrap(), t, w);
    assert_eq!(at, format!("2026-12-01T07:00:00Z#tnt_{ULID}#wo_{ULID}"));
    assert_eq!(reminder_of(&at), Some((t, w)));
    assert_eq!(reminder_of("2026-12-01T07:00:00Z#nonsense"), None);
}

#[test]
fn keys_of_staff_are_pinned() {
    let (t, s) = (id("tnt_"), id("stf_"));
    pinned(account(staff_pk(t, s)), "TENANT#tnt_…#STAFF#stf_…", "ACCOUNT");
    pinned(password(staff_pk(t, s)), "TENANT#tnt_…#STAFF#stf_…", "PASSWORD");
    pinned(factor(staff_pk(t, s)), "TENANT#tnt_…#STAFF#stf_…", "FACTOR");
    assert_eq!(staff_of(&staff_pk(t, s)), Some(s));
    let email = EmailAddress::parse("Ann@B.example").unwrap();
    pinned(staff_email(&email), "STAFF-EMAIL#ann@b.example", "STAFF-EMAIL");
    let digest = hash("ann@b.example");
    assert_eq!(digest.len(), 64);
    pinned(sign_in("desk", &email), &format!("SIGN-IN#desk#{digest}"), "SIGN-IN");
    pinned(suppression(&email), &format!("SUPPRESSION#{digest}"), "SUPPRESSION");
    pinned(delivery(id("evt_"), &email), &format!("DELIVERY#evt_…#{digest}"), "DELIVERY");
    pinned(limit("address", "ann@b.example", 492_369), &format!("LIMIT#address#{digest}#492369"), "LIMIT");
    let token = LinkToken::new([7; 20]);
    pinned(link(&token), &format!("LINK#{}", token.hash()), "LINK");
}

#[test]
fn keys_of_customers_and_their_users_are_pinned() {
    let (t, c, u) = (id("tnt_"), id("cus_"), id("usr_"));
    pinned(account(user_pk(t, u)), "TENANT#tnt_…#USER#usr_…", "ACCOUNT");
    pinned(member(t, c, u), "TENANT#tnt_…#CUSTOMER#cus_…", "MEMBER#usr_…");
    assert_eq!(member_of(&member(t, c, u).sk), Some(u));
    pinned(location(t, c, id("loc_")), "TENANT#tnt_…#CUSTOMER#cus_…", "LOCATION#loc_…");
    pinned(challenge(id("chl_")), "CHALLENGE#chl_…", "CHALLENGE");
    let email = EmailAddress::parse("Ann@B.example").unwrap();
    pinned(user_email(t, &email), "TENANT#tnt_…#USER-EMAIL#ann@b.example", "USER-EMAIL");
    assert_eq!((user_of(&user_pk(t, u)), customer_of(&customer_pk(t, c))), (Some(u), Some(c)));
    assert_eq!(customers(t), format!("TENANT#tnt_{ULID}#CUSTOMERS"));
}

#[test]
fn keys_of_a_companys_data_are_pinned() {
    let (t, c, partition) = (id("tnt_"), id("cus_"), "TENANT#tnt_…#CUSTOMER#cus_…");
    pinned(address(t, c, id("adr_")), partition, "POSTAL#adr_…");
    pinned(addresses(t, c), partition, "POSTAL");
    pinned(change(t, c, id("chg_")), partition, "CHANGE#chg_…");
    assert_eq!(changes(t), format!("TENANT#tnt_{ULID}#CHANGES"));
}

#[test]
fn keys_of_the_log_are_pinned() {
    let t = id("tnt_");
    for (about, partition) in [
        (Subject::Customer(id("cus_")), "TENANT#tnt_…#CUSTOMER#cus_…"),
        (Subject::Portal(id("prt_")), "TENANT#tnt_…#PORTAL#prt_…"),
        (Subject::Staff(id("stf_")), "TENANT#tnt_…#STAFF#stf_…"),
        (Subject::Company, "TENANT#tnt_…"),
    ] {
        let key = activity(t, about, id("evt_"));
        assert_eq!(subject_of(&key.pk), Some(about));
        pinned(key, partition, "ACTIVITY#evt_…");
    }
    assert_eq!(subject_of(&user_pk(t, id("usr_"))), None);
}

#[test]
fn keys_of_indexes_are_pinned() {
    let t = id("tnt_");
    assert_eq!(work_orders(t, Stage::Requested), format!("TENANT#tnt_{ULID}#WORKORDERS#requested"));
    assert_eq!(staff_list(t), format!("TENANT#tnt_{ULID}#STAFF"));
    assert_eq!(activities(t), format!("TENANT#tnt_{ULID}#ACTIVITY"));
    assert_eq!(portals(t), format!("TENANT#tnt_{ULID}#PORTALS"));
    let n = Number { year: 2026, count: 19 };
    let own = format!("TENANT#tnt_{ULID}#CUSTOMER#cus_{ULID}#WORKORDERS");
    assert_eq!(work_orders_of(t, id("cus_")), own);
    assert_eq!(number(t, n), format!("TENANT#tnt_{ULID}#NUMBER#WO-2026-0019"));
}

#[test]
fn keys_of_what_is_found_are_pinned() {
    let (t, c) = (id("tnt_"), id("cus_"));
    let word = Term::Word("lift".to_owned());
    assert_eq!(
        found_by_customer(t, c, &word),
        format!("TENANT#tnt_{ULID}#CUSTOMER#cus_{ULID}#TERM#word:lift")
    );
    assert_eq!(found_by_staff(t, &word), format!("TENANT#tnt_{ULID}#TERM#word:lift"));
    let at: jiff::Timestamp = "2026-11-22T08:00:00.5Z".parse().unwrap();
    assert_eq!(found(at, id("wo_")), format!("2026-11-22T08:00:00Z#wo_{ULID}"));
    pinned(terms(t, id("wo_")), "TENANT#tnt_…#TERMS#wo_…", "TERMS");
    assert_eq!(customer_of(&found_by_customer(t, c, &word)), None);
}

#[test]
fn keys_of_projects_are_pinned() {
    let (t, c, p) = (id("tnt_"), id("cus_"), id("prj_"));
    pinned(project(t, p), "TENANT#tnt_…#PROJECT#prj_…", "PROJECT");
    pinned(project_entry(t, p, id("evt_")), "TENANT#tnt_…#PROJECT#prj_…", "ENTRY#evt_…");
    assert_eq!(project_of(&project_pk(t, p)), Some(p));
    assert_eq!(projects(t, true), format!("TENANT#tnt_{ULID}#PROJECTS#open"));
    assert_eq!(projects(t, false), format!("TENANT#tnt_{ULID}#PROJECTS#over"));
    assert_eq!(projects_of(t, c), format!("TENANT#tnt_{ULID}#CUSTOMER#cus_{ULID}#PROJECTS"));
    pinned(project_counter(t, 2026), "TENANT#tnt_…#COUNTER#PR#2026", "COUNTER");
}

#[test]
fn keys_of_what_is_known_at_a_glance_are_pinned() {
    let (t, c, w) = (id("tnt_"), id("cus_"), id("wo_"));
    assert_eq!(glance(t, c, None), format!("TENANT#tnt_{ULID}#CUSTOMER#cus_{ULID}#GLANCE"));
    assert_eq!(
        glance(t, c, Some(id("usr_"))),
        format!("TENANT#tnt_{ULID}#CUSTOMER#cus_{ULID}#GLANCE#BY#usr_{ULID}")
    );
    assert_eq!(customer_of(&glance(t, c, None)), None);
    assert_eq!(glance_from(2026), "MONTHS#2026");
    assert_eq!(glance_months(2026, w), "MONTHS#2026#0");
    assert_eq!(glance_stages(w), "STAGES#0");
    let begins = "2026-11-24T08:30".parse().unwrap();
    assert_eq!(glance_visit(begins, w), format!("VISIT#2026-11-24T08:30#wo_{ULID}"));
    let order = [glance_from(2025), glance_months(2026, w), glance_stages(w), glance_visit(begins, w)];
    assert!(order.is_sorted(), "one query reads them from the year on: {order:?}");
}

#[test]
fn nothing_that_is_typed_reaches_over_into_another_key() {
    let t = id("tnt_");
    let typed = reference(t, "x#REFERENCE").pk;
    assert!(typed.starts_with(&format!("TENANT#tnt_{ULID}#REFERENCE#")));
    assert_ne!(limit("address", "a#1", 2).pk, limit("address", "a", 12).pk);
}
