//! What each notice says: which words, about what, and where its button leads.

use crate::member;
use domain::{
    link::{LinkKind, LinkToken},
    notice::Notice,
    number::Number,
    work_order::{Report, Visit},
};

/// What differs from notice to notice.
#[derive(Default)]
pub(super) struct Says<'a> {
    pub(super) kind: &'static str,
    pub(super) number: Option<Number>,
    pub(super) work_type: &'a str,
    pub(super) name: &'a str,
    pub(super) place: &'a str,
    pub(super) quote: &'a str,
    pub(super) code: &'a str,
    pub(super) visit: Option<&'a Visit>,
    pub(super) report: Option<&'a Report>,
    pub(super) slots: &'a [Visit],
    pub(super) answer: &'static str,
    pub(super) reason: &'a str,
    pub(super) path: String,
    /// Its reader signs in to see the record: nobody else can who comes by the link.
    pub(super) own: bool,
    /// Who asked, where its reader is somebody else who watches; else empty.
    pub(super) asker: &'a str,
}

impl<'a> Says<'a> {
    pub(super) fn of(notice: &'a Notice) -> Self {
        match notice {
            Notice::ConfirmRequest { number, work_type, token } => Self {
                path: link(LinkKind::Confirmation, token),
                ..Self::about("confirm", *number, work_type)
            },
            Notice::RequestReceived { number, work_type, token } => {
                Self { path: link(LinkKind::Request, token), ..Self::about("received", *number, work_type) }
            }
            Notice::NewRequest { number, work_type, contact, place, description, work_order } => Self {
                name: contact.as_str(),
                place,
                quote: description.as_str(),
                path: format!("/desk/work-orders/{work_order}"),
                ..Self::about("new", *number, work_type)
            },
            Notice::RequestAccepted { number, work_type, token } => {
                Self { path: link(LinkKind::Request, token), ..Self::about("accepted", *number, work_type) }
            }
            Notice::RequestRejected { number, work_type, reason, token } => Self {
                quote: reason.as_str(),
                path: link(LinkKind::Request, token),
                ..Self::about("rejected", *number, work_type)
            },
            Notice::Work(news) => Self {
                visit: news.visit.as_ref(),
                report: news.report.as_ref(),
                slots: &news.slots,
                reason: news.reason.as_ref().map_or("", |reason| reason.as_str()),
                quote: match (&news.report, &news.reason) {
                    (Some(report), _) => report.work.as_str(),
                    (None, Some(reason)) => reason.as_str(),
                    (None, None) => "",
                },
                path: match &news.visit_token {
                    Some(token) => link(LinkKind::Visit, token),
                    None => link(LinkKind::Request, &news.token),
                },
                ..Self::about(news.kind.as_str(), news.number, &news.work_type)
            },
            Notice::WorkWithdrawn { number, work_type, author, reason, work_order } => Self {
                name: author.as_str(),
                quote: reason.as_str(),
                reason: reason.as_str(),
                path: format!("/desk/work-orders/{work_order}"),
                ..Self::about("work-withdrawn", *number, work_type)
            },
            Notice::VisitAnswered(news) => {
                let text = news.text.as_ref().map_or("", |text| text.as_str());
                Self {
                    name: news.author.as_str(),
                    visit: news.visit.as_ref(),
                    answer: news.answer.as_str(),
                    quote: text,
                    reason: text,
                    path: format!("/desk/work-orders/{}", news.work_order),
                    ..Self::about("visit-answered", news.number, &news.work_type)
                }
            }
            Notice::CommentToGuest { number, author, text, token } => Self {
                name: author.as_str(),
                quote: text.as_str(),
                path: link(LinkKind::Request, token),
                ..Self::about("comment", *number, "")
            },
            Notice::CommentToCompany { number, author, text, work_order } => Self {
                name: author.as_str(),
                quote: text,
                path: format!("/desk/work-orders/{work_order}"),
                ..Self::about(if text.trim().is_empty() { "files" } else { "answer" }, *number, "")
            },
            Notice::SignIn { token, code } => {
                Self { kind: "sign-in", code, path: link(LinkKind::SignIn, token), ..Self::default() }
            }
            Notice::UserInvitation { customer, token, .. } => Self {
                kind: "user-invitation",
                name: customer.as_str(),
                path: link(LinkKind::UserInvitation, token),
                ..Self::default()
            },
            Notice::ChangeApproved { customer, portal, company } => Self {
                kind: "change-approved",
                name: customer.as_str(),
                path: member::acting_for(format!("/p/{portal}/account/company"), *company),
                ..Self::default()
            },
            Notice::ChangeRejected { customer, portal, company, reason } => Self {
                kind: "change-rejected",
                name: customer.as_str(),
                quote: reason.as_str(),
                path: member::acting_for(format!("/p/{portal}/account/company"), *company),
                ..Self::default()
            },
            Notice::FactorRemoved { portal } => {
                Self { kind: "factor-removed", path: format!("/p/{portal}/sign-in"), ..Self::default() }
            }
            Notice::StaffFactorRemoved => {
                Self { kind: "staff-factor-removed", path: "/desk/sign-in".to_owned(), ..Self::default() }
            }
            Notice::PasswordChanged { portal } => {
                let account = portal.as_ref().map_or("/desk".to_owned(), |portal| format!("/p/{portal}"));
                let path = format!("{account}/account/sessions");
                Self { kind: "password-changed", path, ..Self::default() }
            }
            Notice::StaffInvitation { token, .. } => {
                Self { kind: "invitation", path: link(LinkKind::Invitation, token), ..Self::default() }
            }
            Notice::PasswordReset { token } => {
                Self { kind: "password-reset", path: link(LinkKind::PasswordReset, token), ..Self::default() }
            }
            Notice::OfOwn { of, portal, work_order, company, .. } => {
                let path = member::request_address(portal.as_str(), *work_order);
                Self { path: member::acting_for(path, *company), own: true, ..Self::of(of) }
            }
            Notice::Watched { of, portal, work_order, company, asker } => {
                let path = member::request_address(portal.as_str(), *work_order);
                let path = member::acting_for(path, *company);
                Self { path, own: true, asker: asker.as_str(), ..Self::of(of) }
            }
            Notice::Test { of, .. } => Self::of(of),
        }
    }

    fn about(kind: &'static str, number: Number, work_type: &'a str) -> Self {
        Self { kind, number: Some(number), work_type, ..Self::default() }
    }
}

pub(super) fn link(kind: LinkKind, token: &LinkToken) -> String {
    format!("/l/{}/{}", kind.as_str(), token.expose())
}
