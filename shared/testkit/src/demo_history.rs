//! What the first customer's users have asked for in the last months, as their first page, their lists and their projects show
//! it: most of it is done, some is under way.

use crate::{
    demo::Demo,
    demo_plan::{Moments, untold},
};
use domain::{
    Result, WorkOrderId,
    change::{Change, Submission},
    object::Place,
    request::{AskedBy, Given, NewRequest},
    staff::StaffRole,
    text::{Line, Text},
    timeline::Happening,
    user::MemberRole,
    work_order::{Material, Plan, Report, WorkOrder},
};
use jiff::{SignedDuration, Timestamp, ToSpan, civil::time};
use store::Store;

/// What has become of it.
#[derive(Clone, Copy)]
enum Now {
    Waits,
    Planned(i32),
    Runs,
    Rests(&'static str),
    Refused(&'static str),
    /// Done, in so many minutes, with this.
    Done(&'static str, u32, Option<(&'static str, &'static str)>),
}

/// Places of the objects that it was about, among the demo's.
const NORTH: usize = 0;
const GOODS: usize = 1;
const DOOR: usize = 2;

/// So many days ago, by whom, about which object, what was the matter, and how it is now; the first is the oldest.
const ASKED: [(i64, MemberRole, Option<usize>, &str, Now); 11] = [
    (
        290,
        MemberRole::Admin,
        Some(NORTH),
        "The lift in the north wing stops too high on the second floor.",
        Now::Done("Set the floor sensor anew and tried every floor.", 75, None),
    ),
    (
        241,
        MemberRole::Buyer,
        Some(GOODS),
        "The doors of the goods lift in the kitchen open again and again.",
        Now::Done("Replaced the light curtain.", 120, Some(("Light curtain", "1"))),
    ),
    (
        198,
        MemberRole::Admin,
        Some(NORTH),
        "One of the lights in the cabin flickers.",
        Now::Done("Replaced both lamps.", 30, Some(("LED lamp 8 W", "2"))),
    ),
    (
        150,
        MemberRole::Buyer,
        Some(DOOR),
        "The sectional door of the garage makes noise when it closes.",
        Now::Done("Greased the rails and set the springs.", 60, None),
    ),
    (
        112,
        MemberRole::Buyer,
        None,
        "Can you paint the machine room while you are there?",
        Now::Refused("We service lifts and doors; a painter does this better."),
    ),
    (
        83,
        MemberRole::Admin,
        Some(NORTH),
        "Yearly service of the lift in the north wing.",
        Now::Done("Serviced to schedule, brake adjusted.", 150, Some(("Oil", "1.5"))),
    ),
    (
        47,
        MemberRole::Admin,
        Some(NORTH),
        "The alarm in the cabin does not reach the front desk.",
        Now::Done(
            "Replaced the telephone unit and tried it with the front desk.",
            90,
            Some(("Telephone unit", "1")),
        ),
    ),
    (
        20,
        MemberRole::Buyer,
        Some(GOODS),
        "The goods lift in the kitchen smells burnt after a busy evening.",
        Now::Rests("We wait for a brake coil from the maker."),
    ),
    (9, MemberRole::Buyer, Some(NORTH), "The lift in the north wing jerks when it starts.", Now::Planned(3)),
    (4, MemberRole::Admin, None, "Two buttons on the ground floor stay lit.", Now::Runs),
    (1, MemberRole::Buyer, None, "A guest dropped a key into the shaft.", Now::Waits),
];

impl Demo {
    /// Writes down what was asked for until now, and what has become of it. It is told to nobody: the mails of it are long
    /// read. Ids and secrets follow from `chance`.
    ///
    /// # Errors
    /// What the store says.
    pub async fn history(&self, store: &Store, now: Timestamp, chance: [u8; 16]) -> Result<()> {
        let staff = self.signed_in(StaffRole::Manager);
        let desk = store.desk(&staff);
        let mut chance = chance;
        for (days, role, about, description, outcome) in ASKED {
            chance = chance.map(|byte| byte.wrapping_mul(31).wrapping_add(7));
            let mut moments = Moments::new(now - SignedDuration::from_hours(24 * days), chance);
            let mut of = self.asked_by(store, role, (about, description), &mut moments).await?;
            let today = now.to_zoned(self.portal().zone()).date();
            for what in self.steps(outcome, today) {
                // Two days lie between a request and what becomes of it, as far as there were two.
                moments.wait(SignedDuration::from_hours(16 * days.min(3)));
                let step = Change::step(&of, self.portal(), what, staff.actor(), moments.next())?;
                of = desk.commit(untold(step)).await?;
            }
        }
        Ok(())
    }

    /// The steps that lead to how it is.
    fn steps(&self, outcome: Now, today: jiff::civil::Date) -> Vec<Happening> {
        let text = |words: &str| Text::parse(words).expect("a text");
        let accepted = Happening::accepted();
        match outcome {
            Now::Waits => Vec::new(),
            Now::Refused(reason) => vec![Happening::Rejected { reason: text(reason) }],
            Now::Runs => vec![accepted, Happening::Started],
            Now::Rests(reason) => {
                vec![accepted, Happening::Started, Happening::Held { reason: text(reason) }]
            }
            Now::Planned(days) => {
                let plan = Plan {
                    date: today.saturating_add(days.days()),
                    from: time(9, 0, 0, 0),
                    to: time(11, 0, 0, 0),
                    engineer: Some(self.signed_in(StaffRole::Agent).assignee()),
                };
                vec![accepted, Happening::Planned { plan, again: false }]
            }
            Now::Done(work, minutes, used) => {
                let material = |(name, quantity): (&str, &str)| Material {
                    name: Line::parse(name).expect("a name"),
                    quantity: quantity.to_owned(),
                };
                let report = Report::new(text(work), minutes, used.into_iter().map(material).collect());
                vec![accepted, Happening::Started, Happening::Completed { report }]
            }
        }
    }

    /// What a user of the first customer has asked for.
    async fn asked_by(
        &self,
        store: &Store,
        role: MemberRole,
        (about, description): (Option<usize>, &str),
        moments: &mut Moments,
    ) -> Result<WorkOrder> {
        let (portal, member) = (self.portal(), self.member_of(role));
        let object = about.map(|n| &self.objects[n]);
        let places: Vec<_> = self.locations.iter().map(|(_, place)| place.clone()).collect();
        let mut form = self.filled_form();
        form.set("place", Place::of(object.and_then(|object| object.location)).to_string());
        form.set("description", description);
        let sent = moments.next();
        let today = sent.now.to_zoned(portal.zone()).date();
        let given = Given { portal, today, by: AskedBy::User(&member, &places), object, file_fields: &[] };
        let asking = store.asking(&member);
        let submission = Submission {
            portal,
            id: WorkOrderId::from_bytes(sent.event.to_bytes()),
            number: asking.next_number(today.year()).await?,
            language: member.user.language,
            customer: Some(&member.customer),
            user: Some(&member.user),
            staff: None,
            confirmation_token: moments.secret(),
            status_token: moments.secret(),
        };
        let change = untold(Change::submit(NewRequest::parse(&form, &given)?, submission, sent));
        Ok(asking.submit(change).await?.work_order().clone())
    }
}
