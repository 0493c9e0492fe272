//! A table that throttles, breaks, is silent, or whose answers are lost, at any call of any step: the answer is a
//! success or 503 with everything typed, and nothing is half written.

use crate::{
    house::{FORM, GUEST, House, Sent, path_in, png},
    table::Table,
};
use domain::staff::StaffRole;
use http::StatusCode;
use testbrowser::{Answer, Browser, Fields, text};
use testkit::{Fault, Service};

/// Longer than any portal is served on from memory, shorter than any form is good.
const FORGOTTEN: i64 = 90 * 60;
/// No step makes as many calls, retries included.
const ALL: usize = 1000;
/// No step makes as many calls on a good day.
const MOST: usize = 40;

/// What goes wrong from some call on.
#[derive(Clone, Copy, Debug)]
struct Trouble {
    fault: Fault,
    /// How many calls.
    count: usize,
    /// Whether the process remembers the portal.
    warm: bool,
}

const TROUBLES: [Trouble; 7] = [
    Trouble { fault: Fault::Throttle, count: ALL, warm: true },
    Trouble { fault: Fault::Throttle, count: ALL, warm: false },
    Trouble { fault: Fault::TimeOut, count: ALL, warm: true },
    Trouble { fault: Fault::Broken, count: 3, warm: false },
    Trouble { fault: Fault::LostAnswer, count: 1, warm: true },
    Trouble { fault: Fault::LostAnswer, count: 3, warm: true },
    Trouble { fault: Fault::LostAnswer, count: ALL, warm: true },
];

impl Trouble {
    /// What was asked may have been done although nobody said so.
    fn may_be_done(self) -> bool {
        self.fault == Fault::LostAnswer
    }

    /// Lets `passed` calls pass and then begins.
    fn begin(self, house: &House, passed: usize) {
        house.cloud.fail_next(Service::DynamoDb, Fault::Pass, passed);
        house.cloud.fail_next(Service::DynamoDb, self.fault, self.count);
    }
}

/// Refused for now: when to come again is said, and everything typed goes along when the page's form is sent again.
fn assert_kept(answer: &Answer, action: &str, form: &Fields, note: &str) -> Fields {
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE, "{note}: {}", text(&answer.text));
    let seconds: u64 = answer.headers["retry-after"].to_str().unwrap().parse().unwrap();
    assert!(seconds > 0, "{note}");
    let again = Fields::of(&answer.text, action);
    // The page says anew when it was seen.
    for (name, value) in form.0.iter().filter(|(name, value)| !value.is_empty() && name != "seen") {
        assert!(
            again.all(name).contains(&value.as_str()),
            "{note}: {name} is lost in {}",
            text(&answer.text)
        );
    }
    again
}

/// Nothing of the step is in the table, or all of it where its answer may have been lost.
fn assert_whole(house: &House, before: &Table, trouble: Trouble, note: &str) {
    let after = Table::of(&house.cloud);
    after.check();
    let same = after.records() == before.records();
    assert!(same || trouble.may_be_done(), "{note}: half written");
}

#[tokio::test]
async fn sending_the_form_works_or_loses_nothing_wherever_the_table_fails() {
    let mut failed = 0;
    for trouble in TROUBLES {
        let house = House::new().await;
        for passed in 0.. {
            assert!(passed < MOST, "{trouble:?} never ends");
            let note = format!("{trouble:?} after {passed} calls");
            let form = house.filled("malfunction").await;
            if !trouble.warm {
                house.wait(FORGOTTEN);
            }
            let before = Table::of(&house.cloud);
            trouble.begin(&house, passed);
            let answer = house.post(FORM, &form).await;
            house.cloud.heal();
            if answer.status == StatusCode::SEE_OTHER {
                if trouble.count == 1 && passed < 8 {
                    continue;
                }
                break;
            }
            failed += 1;
            let again = assert_kept(&answer, FORM, &form, &note);
            assert_whole(&house, &before, trouble, &note);
            let answer = house.post(FORM, &again).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{note}: {}", text(&answer.text));
            let now = Table::of(&house.cloud);
            let made = now.kind("WORKORDER").count() - before.kind("WORKORDER").count();
            assert_eq!(made, 1, "{note}");
            now.check();
        }
        let requests = Table::of(&house.cloud).kind("WORKORDER").count();
        house.pump().await;
        assert_eq!(house.cloud.mails().len(), requests, "a mail for each");
    }
    assert!(failed > 20, "{failed}");
}

#[tokio::test]
async fn a_form_with_a_photo_keeps_it_wherever_the_table_fails() {
    let house = House::new().await;
    for passed in 0..MOST {
        let mut form = house.filled("other").await;
        let file = house.photo(&form, "door.png", "image/png", &png()).await;
        form.0.push(("upload".to_owned(), file));
        house.pump().await;
        Trouble { fault: Fault::TimeOut, count: ALL, warm: true }.begin(&house, passed);
        let answer = house.post(FORM, &form).await;
        house.cloud.heal();
        if answer.status == StatusCode::SEE_OTHER {
            assert!(passed > 4);
            return;
        }
        let again = assert_kept(&answer, FORM, &form, &format!("after {passed}"));
        let sent = house.submitted(&again).await;
        assert_eq!(house.desk_record(&sent).await.files.len(), 1);
    }
    panic!("the form never goes through");
}

#[tokio::test]
async fn confirming_works_or_can_be_pressed_again_wherever_the_table_fails() {
    for trouble in TROUBLES {
        let house = House::new().await;
        for passed in 0..MOST {
            let note = format!("{trouble:?} after {passed} calls");
            house.post(FORM, &house.filled("other").await).await;
            house.pump().await;
            let link = path_in(&house.newest(GUEST).text, "/l/confirmations/");
            if !trouble.warm {
                house.wait(FORGOTTEN);
            }
            let before = Table::of(&house.cloud);
            trouble.begin(&house, passed);
            let answer = house.post(&link, &Fields::default()).await;
            house.cloud.heal();
            let through = answer.status == StatusCode::SEE_OTHER;
            if !through {
                assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE, "{note}: {}", text(&answer.text));
                assert!(answer.headers.contains_key("retry-after"), "{note}");
                assert_whole(&house, &before, trouble, &note);
            }
            let again = house.post(&link, &Fields::default()).await;
            assert_eq!(again.status, StatusCode::SEE_OTHER, "{note}");
            house.cloud.take_mails();
            house.pump().await;
            assert_eq!(house.cloud.mails().len(), 2, "{note}: one to the guest, one to the company");
            Table::of(&house.cloud).check();
            if through && passed > 6 {
                break;
            }
        }
    }
}

/// A step that is tried under every trouble: how its form is got, and where it goes.
struct Step<'a> {
    /// Staff of this role, who have just signed in; else the guest.
    staff: Option<StaffRole>,
    name: &'a str,
    typed: &'a [(&'a str, &'a str)],
    /// Mails that it sends.
    mails: usize,
}

impl Step<'_> {
    fn pages(&self, sent: &Sent) -> (String, String) {
        let page = if self.staff.is_some() { &sent.desk } else { &sent.status };
        (page.clone(), format!("{page}/{}", self.name))
    }

    async fn who(&self, house: &House) -> Option<Browser> {
        match self.staff {
            Some(role) => Some(house.staff(role).await),
            None => None,
        }
    }

    async fn get(&self, house: &House, who: Option<&Browser>, path: &str) -> Answer {
        match who {
            Some(staff) => house.desk(staff, path).await,
            None => house.get(path).await,
        }
    }

    async fn post(&self, house: &House, who: Option<&Browser>, path: &str, form: &Fields) -> Answer {
        let answer = match who {
            Some(staff) => house.desk_post(staff, path, form).await,
            None => house.post(path, form).await,
        };
        assert!(!answer.location.starts_with("/desk/sign-in"), "{path}: nobody was signed out");
        answer
    }

    /// One try; whether it went through at once.
    async fn attempt(&self, house: &House, trouble: Trouble, passed: usize) -> bool {
        let note = format!("{} {trouble:?} after {passed} calls", self.name);
        let work_order = house.demo.confirmed(&house.cloud, &house.store).await.unwrap();
        house.pump().await;
        let sent = Sent::of(&work_order);
        let (page, action) = self.pages(&sent);
        let who = self.who(house).await;
        let who = who.as_ref();
        let mut form = Fields::of(&self.get(house, who, &page).await.text, &action);
        for (name, value) in self.typed {
            form.set(name, value);
        }
        if !trouble.warm {
            house.wait(FORGOTTEN);
        }
        house.cloud.take_mails();
        let before = Table::of(&house.cloud);
        trouble.begin(house, passed);
        let answer = self.post(house, who, &action, &form).await;
        house.cloud.heal();
        let through = answer.status == StatusCode::SEE_OTHER;
        if !through {
            let again = assert_kept(&answer, &action, &form, &note);
            assert_whole(house, &before, trouble, &note);
            let answer = self.post(house, who, &action, &again).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{note}: {}", text(&answer.text));
        }
        house.pump().await;
        assert_eq!(house.cloud.take_mails().len(), self.mails, "{note}");
        let record = house.desk_record(&sent).await;
        assert_eq!(record.entries.len(), 3, "{note}: it happened once");
        Table::of(&house.cloud).check();
        through
    }

    /// Every trouble at every call, until the step is through before it begins.
    async fn everywhere(&self) {
        for trouble in TROUBLES {
            let (house, mut through) = (House::new().await, 0);
            for passed in 0..MOST {
                through += usize::from(self.attempt(&house, trouble, passed).await);
                if through > 0 && (trouble.count == ALL || passed > 8) {
                    break;
                }
            }
            assert!(through > 0, "{} {trouble:?} never ends", self.name);
        }
    }
}

#[tokio::test]
async fn a_guests_message_is_sent_once_or_kept_wherever_the_table_fails() {
    let typed = [("text", "Der Aufzug\r\nsteht <b>wieder</b> 🛗")];
    Step { staff: None, name: "comments", typed: &typed, mails: 1 }.everywhere().await;
}

#[tokio::test]
async fn staffs_decisions_are_taken_once_or_kept_wherever_the_table_fails() {
    let staff = Some(StaffRole::Agent);
    Step { staff, name: "acceptances", typed: &[], mails: 1 }.everywhere().await;
}

#[tokio::test]
async fn staffs_words_are_written_once_or_kept_wherever_the_table_fails() {
    let house = House::new().await;
    let staff = Some(StaffRole::Owner);
    let typed = [("kind", "comment"), ("text", "We come at ten.\r\n\"Please\" leave <the> door open & dry")];
    let step = Step { staff, name: "comments", typed: &typed, mails: 1 };
    for (place, trouble) in TROUBLES.into_iter().enumerate() {
        for passed in 0..4 {
            step.attempt(&house, trouble, passed + place % 3).await;
        }
    }
}

#[tokio::test]
async fn a_form_that_nobody_could_look_at_comes_back_with_a_button_that_sends_it() {
    let house = House::new().await;
    let form = house.filled("other").await.with("description", "\"Quotes\" & <tags>\r\n\r\nand lines 🛗");
    house.wait(FORGOTTEN);
    house.cloud.time_out_next(Service::DynamoDb, ALL);
    let files = [("files", "door.png", "image/png", &png()[..])];
    let answer = house.post_files(&format!("{FORM}?lang=nl"), &form, &files).await;
    house.cloud.heal();
    let action = format!("{FORM}?lang=nl");
    let again = assert_kept(&answer, &action, &form, "unseen");
    assert_eq!(again, form);
    let page = text(&answer.text);
    assert!(page.contains("niets van wat u invulde is verloren") && page.contains("Bestanden"), "{page}");

    // What another site sends is not given back, and neither is a password.
    house.cloud.time_out_next(Service::DynamoDb, ALL);
    let foreign = http::Request::post(FORM)
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "cross-site")
        .body(web::Body::Text(form.urlencoded()));
    let answer = house.call(foreign.unwrap()).await;
    assert!(!answer.text.contains("<form method=\"post\""));
    let token = house.cloud.token();
    let invitation = format!("/l/invitations/{}", token.expose());
    let typed = Fields::default().with("name", "Ines").with("password", "a-secret-of-mine");
    let answer = house.post(&invitation, &typed).await;
    assert!(answer.text.contains("Ines") && !answer.text.contains("a-secret-of-mine"));
    house.cloud.heal();
}
