//! What stands in the demo company's queue and plan at the first look: guests have asked, and some of their visits are planned,
//! for today and the days after it.

use crate::{demo::Demo, story::holder};
use domain::{
    EventId, FormData, Language, Result, WorkOrderId,
    change::{Change, Moment, Submission},
    link::{LinkKind, LinkToken},
    request::{AskedBy, Given, NewRequest},
    staff::StaffRole,
    timeline::Happening,
    work_order::{Plan, WorkOrder},
};
use jiff::{SignedDuration, Timestamp, ToSpan, civil::time};
use store::Store;

/// A guest of the demo: name, company, street, town, what is the matter.
type Guest = (&'static str, &'static str, &'static str, &'static str, &'static str);
/// When their visit is: so many days from today, from which hour until which, and who comes.
type Visit = (i32, i8, i8, StaffRole);

/// Everybody who has asked; the first is the oldest. One with neither still waits for an answer, or to be planned.
const ASKED: [(Guest, bool, Option<Visit>); 8] = [
    (
        (
            "Anouk Visser",
            "Bakkerij Visser",
            "Oude Ebbingestraat 51",
            "Groningen",
            "The goods lift stops between two floors.",
        ),
        true,
        Some((0, 8, 10, StaffRole::Agent)),
    ),
    (
        (
            "Karim El Idrissi",
            "Parkeergarage Damsterdiep",
            "Damsterdiep 12",
            "Groningen",
            "Lift 2 stands still on the first deck.",
        ),
        true,
        Some((0, 10, 12, StaffRole::Agent)),
    ),
    (
        (
            "Femke Postma",
            "Woonzorg De Linde",
            "Hereweg 96",
            "Groningen",
            "The door closes on people with walkers.",
        ),
        true,
        Some((0, 13, 15, StaffRole::Manager)),
    ),
    (
        (
            "Bram de Jong",
            "",
            "Gedempte Singel 8",
            "Assen",
            "The lift is stuck on the third floor, nobody inside.",
        ),
        true,
        Some((1, 9, 11, StaffRole::Manager)),
    ),
    (
        (
            "Ingrid Hoekstra",
            "Basisschool De Wegwijzer",
            "Peizerweg 128",
            "Groningen",
            "The lift rattles between the ground floor and the first.",
        ),
        true,
        Some((2, 8, 9, StaffRole::Agent)),
    ),
    (
        (
            "Lars Brouwer",
            "Kantoorpand Zuid",
            "Laan Corpus den Hoorn 100",
            "Groningen",
            "The call button of the second floor does nothing.",
        ),
        true,
        None,
    ),
    (
        (
            "Yasmin Aydin",
            "Fysiotherapie Aydin",
            "Rijksstraatweg 30",
            "Haren",
            "The lift stops a hand too low, and people stumble.",
        ),
        true,
        None,
    ),
    (
        (
            "Pieter van Dam",
            "Magazijn Van Dam",
            "Osloweg 75",
            "Groningen",
            "The goods lift does not come up any more.",
        ),
        false,
        None,
    ),
];

impl Demo {
    /// Writes down what was asked for until now, and what of it is planned. It is told to nobody: the mails of it are long read.
    /// Ids and secrets follow from `chance`.
    ///
    /// # Errors
    /// What the store says.
    pub async fn plan(&self, store: &Store, now: Timestamp, chance: [u8; 16]) -> Result<()> {
        let staff = self.signed_in(StaffRole::Manager);
        let desk = store.desk(&staff);
        for (place, (guest, is_accepted, visit)) in (0u8..).zip(ASKED) {
            let began = now - SignedDuration::from_mins(60 * (30 - 3 * i64::from(place)));
            let mut moments = Moments::new(began, chance.map(|byte| byte.wrapping_add(place * 20)));
            let mut of = self.asked(store, guest, &mut moments).await?;
            let by = || staff.actor();
            if is_accepted {
                let taken = Change::step(&of, self.portal(), Happening::accepted(), by(), moments.next())?;
                of = desk.commit(untold(taken)).await?;
            }
            let Some((days, from, to, role)) = visit else { continue };
            let today = now.to_zoned(self.portal().zone()).date();
            let plan = Plan {
                date: today.saturating_add(days.days()),
                from: time(from, 0, 0, 0),
                to: time(to, 0, 0, 0),
                engineer: Some(self.signed_in(role).assignee()),
            };
            let what = Happening::Planned { plan, again: false };
            desk.commit(untold(Change::step(&of, self.portal(), what, by(), moments.next())?)).await?;
        }
        Ok(())
    }

    /// What a guest has asked for, confirmed.
    async fn asked(
        &self,
        store: &Store,
        (name, company, street, city, description): Guest,
        moments: &mut Moments,
    ) -> Result<WorkOrder> {
        let portal = self.portal();
        let mut form: FormData = self.filled_form();
        let email = format!("{}@post.example", name.to_lowercase().replace(' ', "."));
        for (field, value) in [
            ("name", name),
            ("email", email.as_str()),
            ("company", company),
            ("street", street),
            ("city", city),
            ("description", description),
        ] {
            form.set(field, value);
        }
        let sent = moments.next();
        let today = sent.now.to_zoned(portal.zone()).date();
        let given = Given { portal, today, by: AskedBy::Guest(None), object: None, file_fields: &[] };
        let guest = self.guest();
        let submission = Submission {
            portal,
            id: WorkOrderId::from_bytes(sent.event.to_bytes()),
            number: store.guest(&guest).next_number(today.year()).await?,
            language: Language::En,
            customer: None,
            user: None,
            staff: None,
            confirmation_token: moments.secret(),
            status_token: moments.secret(),
        };
        let change = untold(Change::submit(NewRequest::parse(&form, &given)?, submission, sent));
        store.guest(&guest).submit(change.clone()).await?;
        let confirmed = untold(Change::confirm(&change.after, portal, moments.next())?);
        store.linked(&holder(&change, LinkKind::Confirmation)).commit(confirmed).await
    }
}

/// Moments one after the other, and secrets that nobody else has.
pub(crate) struct Moments {
    at: Timestamp,
    chance: [u8; 16],
    count: u8,
}

impl Moments {
    pub(crate) const fn new(at: Timestamp, chance: [u8; 16]) -> Self {
        Self { at, chance, count: 0 }
    }

    /// A few minutes later.
    pub(crate) fn next(&mut self) -> Moment {
        self.wait(SignedDuration::from_mins(7));
        self.count = self.count.wrapping_add(1);
        let entropy = self.chance.map(|byte| byte.wrapping_add(self.count));
        Moment { now: self.at, event: EventId::new(self.at, entropy) }
    }

    pub(crate) fn wait(&mut self, for_so_long: SignedDuration) {
        self.at += for_so_long;
    }

    pub(crate) fn secret(&mut self) -> LinkToken {
        let mut secret = [0; 20];
        secret[4..].copy_from_slice(&self.next().event.to_bytes());
        secret[..4].copy_from_slice(&self.next().event.to_bytes()[12..]);
        LinkToken::new(secret)
    }
}

pub(crate) fn untold(mut change: Change) -> Change {
    change.mails.clear();
    change
}
