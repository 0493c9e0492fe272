//! The page on which somebody says which mails they get: signed in, or by the link of a mail.

use crate::{
    Frame, Locale,
    parts::{Markup, PageHead},
};
use askama::Template;
use domain::{
    contact::EmailAddress,
    link::LinkToken,
    mails::MailKind,
    notifications::{Channel, Choices, field, offered},
    portal::Portal,
};

/// Address of the page that a mail leads to, without the host.
#[must_use]
pub fn linked_address(token: &LinkToken) -> String {
    format!("/l/notifications/{}", token.expose())
}

/// A box to tick.
#[derive(Debug)]
pub struct ChoiceBox {
    /// Its name in the form.
    pub name: String,
    /// What it is for, with its channel.
    pub label: String,
    /// Whether it is ticked.
    pub on: bool,
}

/// A kind of mail with its boxes.
#[derive(Debug)]
pub struct ChoiceRow {
    /// What it is about.
    pub label: String,
    /// A box per channel.
    pub boxes: Vec<ChoiceBox>,
}

/// The page.
#[derive(Debug, Template)]
#[template(path = "account/notifications.html")]
pub struct NotificationsPage {
    /// The frame.
    pub frame: Frame,
    /// Title.
    pub head: PageHead,
    /// Names of the channels.
    pub channels: Vec<String>,
    /// The kinds of mail.
    pub rows: Vec<ChoiceRow>,
    /// Where the form goes.
    pub action: String,
    /// Value of the hidden field `csrf`; empty: nobody is signed in.
    pub csrf: String,
}

impl NotificationsPage {
    /// The page of somebody who is signed in.
    #[must_use]
    pub fn of_member(frame: Frame, portal: &Portal, choices: &Choices) -> Self {
        let (action, csrf) = (format!("{}/account/notifications", frame.home()), frame.csrf().to_owned());
        let lead = frame.locale.t1("notifications-lead", "name", portal.name.as_str());
        Self::new(frame, portal, choices, lead, (action, csrf))
    }

    /// The page that a mail leads to.
    #[must_use]
    pub fn linked(
        frame: Frame,
        portal: &Portal,
        choices: &Choices,
        email: &EmailAddress,
        token: &LinkToken,
    ) -> Self {
        let of = [("name", portal.name.as_str().into()), ("email", email.as_str().into())];
        let lead = frame.locale.args("notifications-lead-linked", of);
        Self::new(frame, portal, choices, lead, (linked_address(token), String::new()))
    }

    fn new(
        frame: Frame,
        portal: &Portal,
        choices: &Choices,
        lead: String,
        (action, csrf): (String, String),
    ) -> Self {
        let locale = frame.locale;
        let row = |kind: MailKind| {
            let label = locale.t(&format!("notification-{}", kind.as_str())).into_owned();
            let tick = |channel: Channel| ChoiceBox {
                name: field(kind, channel),
                label: format!("{label}: {}", channel_name(locale, channel)),
                on: choices.wants(kind, channel, portal.mails.sent(kind)),
            };
            ChoiceRow { boxes: Channel::ALL.map(tick).into(), label }
        };
        Self {
            head: PageHead::new(locale.t("menu-notifications")).lead(Markup::text(lead)),
            channels: Channel::ALL.map(|channel| channel_name(locale, channel)).into(),
            rows: offered(&portal.mails).map(row).collect(),
            action,
            csrf,
            frame,
        }
    }
}

fn channel_name(locale: Locale, channel: Channel) -> String {
    locale.t(&format!("notification-channel-{}", channel.as_str())).into_owned()
}
