//! Every notice, and how to look at what became of it.

use domain::{
    CustomerId, EventId, Language, PortalId, TenantId, WorkOrderId,
    contact::EmailAddress,
    link::LinkToken,
    notice::{Notice, Outgoing},
    number::Number,
    portal::{CompanyContact, Slug},
    text::{Line, Text},
};
use jiff::Timestamp;
use mail::{Dress, Message, compose};
use mail_parser::MessageParser;

pub const PUBLIC_URL: &str = "https://portal.example.com";
pub const FROM: &str = "no-reply@mail.example.com";
pub const TOKEN: &str = "abcdefghijkmnpqrstuvwxyz23456789";

pub fn now() -> Timestamp {
    "2026-11-22T09:30:00Z".parse().unwrap()
}

pub fn line(text: &str) -> Line {
    Line::parse(text).unwrap()
}

pub fn text(text: &str) -> Text {
    Text::parse(text).unwrap()
}

pub fn token() -> LinkToken {
    LinkToken::parse(TOKEN).unwrap()
}

pub fn work_order() -> WorkOrderId {
    WorkOrderId::new(now(), [7; 16])
}

pub fn outgoing(notice: Notice) -> Outgoing {
    let company = notice.is_to_company();
    let contact = CompanyContact {
        phone: "+31 20 123 4567".into(),
        email: EmailAddress::parse("help@hoist.example").unwrap(),
    };
    Outgoing {
        event: EventId::new(now(), [1; 16]),
        tenant: TenantId::new(now(), [2; 16]),
        portal: Some(PortalId::new(now(), [3; 16])),
        work_order: Some(work_order()),
        to: EmailAddress::parse("anna@example.com").unwrap(),
        name: (!company).then(|| line("Anna de Vries")),
        language: Language::En,
        sender: line("Hoist & Lift"),
        reply_to: Some(if company {
            EmailAddress::parse("guest@example.org").unwrap()
        } else {
            contact.email.clone()
        }),
        contact: (!company).then_some(contact),
        accent: "#0b6e4f".into(),
        notice,
    }
}

pub fn number() -> Number {
    Number { year: 2026, count: 142 }
}

pub fn new_request(description: &str) -> Notice {
    Notice::NewRequest {
        number: number(),
        work_type: "Lift fault".into(),
        contact: line("Anna de Vries"),
        place: "Kade 1, 1011 AB Amsterdam".into(),
        description: text(description),
        work_order: work_order(),
    }
}

pub fn comment(author: &str, said: &str) -> Notice {
    Notice::CommentToGuest { number: number(), author: line(author), text: text(said), token: token() }
}

/// What a user reads of their own request in place of a guest.
pub fn of_own(of: Notice) -> Notice {
    let (portal, company) = (Slug::parse("hoist").unwrap(), Some(CustomerId::new(now(), [5; 16])));
    Notice::OfOwn { of: Box::new(of), portal, work_order: work_order(), company, watchers: None }
}

/// What a user reads who watches the same.
pub fn watched(of: Notice) -> Notice {
    let (portal, company) = (Slug::parse("hoist").unwrap(), Some(CustomerId::new(now(), [5; 16])));
    Notice::Watched {
        of: Box::new(of),
        portal,
        work_order: work_order(),
        company,
        asker: line("Tom Hendriks"),
    }
}

/// Every notice with its subject and where its button leads.
pub fn every_notice() -> Vec<(Notice, &'static str, String)> {
    let work_type = || "Lift fault".to_owned();
    let link = |kind: &str| format!("{PUBLIC_URL}/l/{kind}/{TOKEN}");
    let desk = || format!("{PUBLIC_URL}/desk/work-orders/{}", work_order());
    let answer = |said: &str| Notice::CommentToCompany {
        number: number(),
        author: line("Anna de Vries"),
        text: said.into(),
        work_order: work_order(),
    };
    vec![
        (
            Notice::ConfirmRequest { number: number(), work_type: work_type(), token: token() },
            "WO-2026-0142: confirm your request",
            link("confirmations"),
        ),
        (
            Notice::RequestReceived { number: number(), work_type: work_type(), token: token() },
            "WO-2026-0142: we have your request",
            link("requests"),
        ),
        (new_request("Doors stay open."), "WO-2026-0142: new request from Anna de Vries", desk()),
        (
            Notice::RequestAccepted { number: number(), work_type: work_type(), token: token() },
            "WO-2026-0142: your request is accepted",
            link("requests"),
        ),
        (
            Notice::RequestRejected {
                number: number(),
                work_type: work_type(),
                reason: text("Not our make."),
                token: token(),
            },
            "WO-2026-0142: your request is not taken on",
            link("requests"),
        ),
        (comment("Piet", "Is the key at the desk?"), "WO-2026-0142: message from Piet", link("requests")),
        (answer("It is."), "WO-2026-0142: message from Anna de Vries", desk()),
        (answer(""), "WO-2026-0142: files from Anna de Vries", desk()),
        (
            of_own(Notice::RequestReceived { number: number(), work_type: work_type(), token: token() }),
            "WO-2026-0142: we have your request",
            format!(
                "{PUBLIC_URL}/p/hoist/requests/{}?customer={}",
                work_order(),
                CustomerId::new(now(), [5; 16])
            ),
        ),
        (
            Notice::StaffInvitation { record: None, tenant: line("Hoist Group"), token: token() },
            "Hoist Group: your access to the desk",
            link("invitations"),
        ),
        (
            Notice::StaffFactorRemoved,
            "Hoist & Lift: your second factor was removed",
            format!("{PUBLIC_URL}/desk/sign-in"),
        ),
        (
            Notice::PasswordChanged { portal: Some(Slug::parse("hoist").unwrap()) },
            "Hoist & Lift: your password was changed",
            format!("{PUBLIC_URL}/p/hoist/account/sessions"),
        ),
        (
            Notice::PasswordReset { token: token() },
            "Hoist & Lift: set a new password",
            link("password-resets"),
        ),
    ]
}

pub fn packed(outgoing: &Outgoing) -> Message {
    compose(outgoing, FROM, PUBLIC_URL, &Dress::default()).unwrap()
}

pub fn of(notice: Notice) -> Message {
    packed(&outgoing(notice))
}

pub fn header(message: &Message, name: &str) -> String {
    let parsed = MessageParser::default().parse(&message.raw).unwrap();
    parsed.header_raw(name).unwrap_or_default().trim().to_owned()
}
