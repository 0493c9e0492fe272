//! How a company words its mails: what staff see, type, try out and save, and what is refused.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use domain::{
    Language, PortalId,
    mails::{MailKind, Sent},
    notice::Notice,
    portal::Portal,
    staff::StaffRole,
};
use http::StatusCode;
use testbrowser::{Answer, Browser, Fields};
use web::Site;

type House = testbrowser::House<Site>;

async fn house() -> House {
    House::new(desk_portals::routes(), |parts| parts.site).await
}

/// A portal as it is written down.
async fn stored(house: &House, portal: PortalId) -> Portal {
    let owner = house.demo.signed_in(StaffRole::Owner);
    house.store.desk_portals(&owner).find(portal).await.unwrap()
}

fn at(house: &House, kind: MailKind) -> String {
    format!("/desk/portals/{}/mails/{}", house.demo.portal().id, kind.as_str())
}

async fn typed(house: &House, who: &Browser, kind: MailKind, values: &[(&str, &str)]) -> Fields {
    let mut form = house.get(who, &at(house, kind)).await.main_form();
    values.iter().for_each(|(name, value)| form.set(name, value));
    form
}

async fn save(house: &House, who: &Browser, kind: MailKind, values: &[(&str, &str)]) -> Answer {
    let form = typed(house, who, kind, values).await;
    house.post(who, &at(house, kind), &form).await
}

#[tokio::test]
async fn every_mail_is_listed_and_opens_with_its_fields_its_look_and_its_standard_words() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let section = house.get(&owner, &format!("/desk/portals/{}/mails", house.demo.portal().id)).await;
    assert_eq!(section.all(".mail-list tbody tr").len(), MailKind::ALL.len(), "{}", section.text);
    for kind in MailKind::ALL {
        let page = house.get(&owner, &at(&house, kind)).await;
        assert_eq!(page.status, StatusCode::OK, "{kind:?}: {}", page.text);
        assert_eq!(page.all(".merge-fields dt").len(), kind.fields().len());
        assert_eq!(page.all(".mail-preview").len(), Language::ALL.len());
        assert_eq!(page.main_form().data().has("sent"), kind.may_be_left_out(), "{kind:?}");
        // The standard words, typed as they stand there, are words that can be saved.
        let standard = (page.all(".mail-standard strong"), page.all(".mail-standard .prose"));
        let first = [("subject-en", standard.0[0].as_str()), ("text-en", standard.1[0].as_str())];
        let saved = save(&house, &owner, kind, &first).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{kind:?}: {:?}", saved.all(".error-summary a"));
    }
    assert_eq!(
        house.get(&owner, &format!("/desk/portals/{}/mails/nothing", house.demo.portal().id)).await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn own_words_are_shown_before_they_are_saved_and_logged_when_they_are() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let kind = MailKind::RequestReceived;
    let words = [
        ("subject-nl", "{number}: dank, {name}"),
        ("text-nl", "Wij **bellen** u.\n\nZie https://noordlift.example/nl."),
    ];
    let mut form = typed(&house, &owner, kind, &words).await;
    form.set("edit", "preview");
    let shown = house.post(&owner, &at(&house, kind), &form).await;
    assert_eq!(shown.status, StatusCode::OK);
    let dutch = shown.all(".letter[lang=nl] .letter-head strong");
    assert_eq!(dutch, ["WO-2026-0142: dank, Anna de Vries"]);
    assert_eq!(shown.all(".letter[lang=nl] a"), ["https://noordlift.example/nl"]);
    let portal = house.demo.portal().id;
    assert!(!stored(&house, portal).await.mails.rule(kind).is_worded_in(Language::Nl), "not saved yet");
    let saved = save(&house, &owner, kind, &words).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    let page = house.follow(&owner, &saved).await;
    assert!(page.all(".flash")[0].contains(": Request received."), "{:?}", page.all(".flash"));
    let kept = stored(&house, portal).await;
    let kept = kept.mails.rule(kind).words(Language::Nl, &kept.rendered);
    assert_eq!(kept.subject, words[0].1);
    assert!(kept.html.starts_with("<p>Wij <strong>bellen</strong> u.</p>"), "{}", kept.html);
    let back = {
        let mut form = page.main_form();
        form.set("edit", "standard");
        house.post(&owner, &at(&house, kind), &form).await.main_form()
    };
    assert_eq!((back.get("subject-nl"), back.get("text-nl")), ("", ""));
    let mut back = back;
    back.0.retain(|(name, _)| name != "edit");
    house.post(&owner, &at(&house, kind), &back).await;
    assert_eq!(stored(&house, portal).await.mails, house.demo.portal().mails, "back to the standard");
}

#[tokio::test]
async fn a_field_that_nobody_knows_is_refused_with_those_that_are_known() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let wrong = [("subject-en", "{nmber}"), ("text-de", "Sehr geehrte {reason}")];
    let refused = save(&house, &owner, MailKind::ConfirmRequest, &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let errors = refused.all(".error-summary a");
    assert_eq!(errors.len(), 2, "{errors:?}");
    assert!(errors[0].contains("{nmber}") && errors[0].contains("{number}"), "{errors:?}");
    assert_eq!(refused.main_form().get("subject-en"), "{nmber}");
    assert!(refused.all(".letter").is_empty());
    // What a guest may have typed for somebody else’s address is no field of the first mail.
    let refused = save(&house, &owner, MailKind::ConfirmRequest, &[("text-en", "Hello {name}")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_test_goes_to_whoever_asks_with_what_they_typed_and_nothing_is_saved() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let kind = MailKind::RequestRejected;
    let mut form =
        typed(&house, &owner, kind, &[("subject-de", "Leider {number}"), ("text-de", "Leider *nicht*.")])
            .await;
    form.set("language", "de");
    let tests = format!("{}/tests", at(&house, kind));
    let sent = house.post(&owner, &tests, &form).await;
    assert_eq!(sent.status, StatusCode::OK, "{}", sent.text);
    assert!(sent.all(".flash")[0].contains("owner@noordlift.example"), "{:?}", sent.all(".flash"));
    assert_eq!(sent.main_form().get("subject-de"), "Leider {number}");
    let out = house.cloud.drain_outbox().remove(0);
    let mail = &out.mails[0];
    assert_eq!(
        (mail.to.as_str(), mail.language, out.mails.len()),
        ("owner@noordlift.example", Language::De, 1)
    );
    let Notice::Test { of, words } = &mail.notice else { panic!("{:?}", mail.notice) };
    assert_eq!((MailKind::of(of), words.subject.as_str()), (Some(kind), "Leider {number}"));
    assert_eq!(words.html.trim(), "<p>Leider <em>nicht</em>.</p>");
    assert_eq!(stored(&house, house.demo.portal().id).await.mails, house.demo.portal().mails);
    form.set("subject-de", "{x}");
    assert_eq!(house.post(&owner, &tests, &form).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    form.set("subject-de", "x");
    form.set("language", "xx");
    assert_eq!(house.post(&owner, &tests, &form).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_mail_that_nobody_can_do_without_cannot_be_left_out() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    for (kind, sent) in [(MailKind::SignIn, "never"), (MailKind::ConfirmRequest, "never")] {
        save(&house, &owner, kind, &[("sent", sent)]).await;
        assert_eq!(stored(&house, house.demo.portal().id).await.mails.sent(kind), Sent::UnlessTurnedOff);
    }
    let saved = save(&house, &owner, MailKind::NewRequest, &[("sent", "never")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    assert_eq!(stored(&house, house.demo.portal().id).await.mails.sent(MailKind::NewRequest), Sent::Never);
    let refused = save(&house, &owner, MailKind::NewRequest, &[("sent", "if-turned-on")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "nobody could turn it on");
}

#[tokio::test]
async fn a_field_in_the_address_of_a_link_is_refused_at_its_text() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let text = [("text-en", "[site](https://x.example/?q={email})")];
    let refused = save(&house, &owner, MailKind::RequestAccepted, &text).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("stands in the address of a link"), "{}", refused.text);
    assert!(refused.main_form().get("text-en").contains("{email}"), "what was typed is still there");
    let saved =
        save(&house, &owner, MailKind::RequestAccepted, &[("text-en", "[{email}](https://x.example/)")])
            .await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
}
