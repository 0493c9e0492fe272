//! Which mails a person gets: kind by kind and channel by channel, where they have said otherwise than the portal.

use crate::{
    FormData,
    mails::{MailKind, Mails, Sent},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A way to tell somebody something. A further one is a line in each table here, and whoever sends over it asks
/// [`Choices::wants`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// Mail.
    Mail,
}

impl Channel {
    /// Every channel.
    pub const ALL: [Self; 1] = [Self::Mail];

    /// The word in forms and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mail => "mail",
        }
    }
}

/// What a person has chosen; about the rest the portal decides.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Choices(BTreeMap<MailKind, BTreeMap<Channel, bool>>);

impl Choices {
    /// Whether they get a kind over a channel, where the portal sends it like this.
    #[must_use]
    pub fn wants(&self, kind: MailKind, channel: Channel, sent: Sent) -> bool {
        let own = self.0.get(&kind).and_then(|channels| channels.get(&channel)).copied();
        match sent {
            Sent::Never => false,
            _ if !kind.may_be_turned_off() => true,
            Sent::UnlessTurnedOff => own.unwrap_or(true),
            Sent::IfTurnedOn => own.unwrap_or(false),
        }
    }

    /// They choose.
    pub fn set(&mut self, kind: MailKind, channel: Channel, on: bool) {
        self.0.entry(kind).or_default().insert(channel, on);
    }

    /// Takes what is ticked in a form of the kinds that a portal lets people choose; what is as before is no choice.
    pub fn take(&mut self, mails: &Mails, form: &FormData) {
        for kind in offered(mails) {
            for channel in Channel::ALL {
                let ticked = form.ticked(&field(kind, channel));
                if ticked != self.wants(kind, channel, mails.sent(kind)) {
                    self.set(kind, channel, ticked);
                }
            }
        }
    }
}

/// The kinds that a portal lets people choose.
pub fn offered(mails: &Mails) -> impl Iterator<Item = MailKind> {
    MailKind::ALL.into_iter().filter(|kind| kind.may_be_turned_off() && mails.sent(*kind) != Sent::Never)
}

/// The name of a choice in a form.
#[must_use]
pub fn field(kind: MailKind, channel: Channel) -> String {
    format!("{}.{}", kind.as_str(), channel.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mails::MailRule;
    use proptest::prelude::*;

    fn mails(sent: &[usize]) -> Mails {
        let mut mails = Mails::default();
        for (kind, sent) in MailKind::ALL.into_iter().zip(sent) {
            mails.set(kind, MailRule { sent: Sent::ALL[*sent], ..MailRule::default() });
        }
        mails
    }

    proptest! {
        #[test]
        fn what_is_ticked_is_what_they_get(
            sent in proptest::collection::vec(0..3usize, MailKind::ALL.len()),
            before in proptest::collection::vec(any::<Option<bool>>(), MailKind::ALL.len()),
            ticked in proptest::collection::vec(any::<bool>(), MailKind::ALL.len()),
        ) {
            let (mails, mut choices, mut form) = (mails(&sent), Choices::default(), FormData::default());
            for ((kind, chosen), ticked) in MailKind::ALL.into_iter().zip(before).zip(&ticked) {
                if let Some(on) = chosen {
                    choices.set(kind, Channel::Mail, on);
                }
                if *ticked {
                    form.push(&field(kind, Channel::Mail), "yes");
                }
            }
            let was = choices.clone();
            choices.take(&mails, &form);
            for (kind, ticked) in MailKind::ALL.into_iter().zip(ticked) {
                let gets = choices.wants(kind, Channel::Mail, mails.sent(kind));
                if offered(&mails).any(|one| one == kind) {
                    prop_assert_eq!(gets, ticked, "{:?}", kind);
                } else {
                    prop_assert_eq!(gets, was.wants(kind, Channel::Mail, mails.sent(kind)), "{:?}", kind);
                }
            }
            let again = { let mut again = choices.clone(); again.take(&mails, &form); again };
            prop_assert_eq!(again, choices);
        }
    }

    #[test]
    fn what_gets_people_in_always_comes() {
        let mut choices = Choices::default();
        for kind in
            [MailKind::SignIn, MailKind::UserInvitation, MailKind::ConfirmRequest, MailKind::NewRequest]
        {
            choices.set(kind, Channel::Mail, false);
            assert!(choices.wants(kind, Channel::Mail, Sent::UnlessTurnedOff), "{kind:?}");
        }
    }
}
