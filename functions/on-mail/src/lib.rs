//! Woken by the mail queue: sends each notice once per event and recipient. The only function that may send
//! mail.
//!
//! The order of steps is the point. The link that a mail brings is written down before anything is sent. A delivery is
//! claimed before it is sent, and written down as done after SES took it. A repeat finds it done and sends nothing. A
//! call that dies between the two leaves a claim that runs out, and the queue's next try sends the mail: nothing is lost.

mod watchers;

use config::{Env, Missing};
use domain::{
    Error, EventId, Result,
    change::Moment,
    link::{LinkKind, LinkToken, PublicLink},
    mails::{MailKind, Sent},
    notice::{Notice, Outgoing},
    notifications::Channel,
    portal::Portal,
};
use events::{
    Clock,
    sqs::{SqsBatchResponse, SqsEvent},
};
use jiff::SignedDuration;
use mail::{Dress, Mailer, Sending};
use sha2::{Digest, Sha256};
use store::{Claim, Store};

/// What the function works with.
pub struct OnMail {
    /// Who remembers deliveries and suppressed addresses.
    pub store: Store,
    /// Who sends.
    pub mailer: Mailer,
    /// What time it is.
    pub clock: Clock,
}

impl OnMail {
    /// The function as its variables say.
    ///
    /// # Errors
    /// When a variable is missing.
    pub async fn new(env: &Env) -> Result<Self, Missing> {
        let sending = Sending {
            from: env.mail_from()?,
            public_url: env.public_url()?,
            configuration_set: env.mail_configuration_set(),
        };
        let table = env.table()?;
        let aws = config::aws().await;
        Ok(Self {
            store: Store::new(&aws, table),
            mailer: Mailer::new(&aws, sending),
            clock: events::wall_clock(),
        })
    }

    /// Sends a batch of notices. Those that could not be sent come again; the others are done.
    ///
    /// # Errors
    /// None: what fails is named in the answer.
    pub async fn handle(&self, batch: SqsEvent) -> Result<SqsBatchResponse, events::Error> {
        Ok(events::run_sqs(batch, |outgoing| self.deliver(outgoing)).await)
    }

    /// Sends a notice to its reader, and to those who watch what it is about. What keeps it from one of them keeps it from
    /// nobody else: the message comes again, and the others have theirs.
    async fn deliver(&self, outgoing: Outgoing) -> Result<()> {
        let watched = outgoing.to_watchers();
        let copies = match watched {
            Some(whom) => self.for_watchers(&outgoing, whom).await,
            None => Ok(Vec::new()),
        };
        let alone = watched.is_some_and(|whom| whom.alone);
        let mut told = if alone { Ok(()) } else { self.hand_over(outgoing).await };
        for copy in copies? {
            told = told.and(self.hand_over(copy).await);
        }
        told
    }

    async fn hand_over(&self, outgoing: Outgoing) -> Result<()> {
        let Some((outgoing, dress)) = self.dressed(outgoing).await? else { return Ok(()) };
        // A link that a repeat finds used stays used.
        if let Some((token, link)) = outgoing.invitation() {
            self.store.links().keep(token, &link).await?;
        }
        let deliveries = self.store.deliveries();
        let (event, to) = (outgoing.event, &outgoing.to);
        match deliveries.claim(event, to, (self.clock)()).await? {
            Claim::Mine => {}
            Claim::Done => return Ok(()),
            Claim::Busy => return Err(Error::Unavailable("another call is sending this mail".into())),
            Claim::Suppressed => {
                tracing::warn!(%event, tenant = %outgoing.tenant, "the address takes no mail from us");
                return self.note_failed(&outgoing).await;
            }
        }
        match self.mailer.send(&outgoing, &dress).await {
            Ok(mail::Sent::Taken { message }) => tracing::info!(%event, message, "sent"),
            Ok(mail::Sent::Refused { reason }) => {
                tracing::error!(%event, tenant = %outgoing.tenant, reason, "refused for good");
                self.note_failed(&outgoing).await?;
            }
            Err(error) => {
                deliveries.release(event, to).await?;
                return Err(error);
            }
        }
        deliveries.done(event, to, (self.clock)()).await
    }

    /// The mail as its portal sends it today; none: it does not send it any more. A portal that is gone sends what it
    /// has promised.
    async fn dressed(&self, outgoing: Outgoing) -> Result<Option<(Outgoing, Dress)>> {
        let portal = match outgoing.portal {
            Some(portal) => self.store.portals().by_id(outgoing.tenant, portal, (self.clock)()).await,
            None => return Ok(Some((outgoing, Dress::default()))),
        };
        let portal = match portal {
            Ok(portal) => portal,
            Err(Error::NotFound) => return Ok(Some((outgoing, Dress::default()))),
            Err(error) => return Err(error),
        };
        let outgoing = portal.mails.signed(outgoing);
        if matches!(outgoing.notice, Notice::Test { .. }) {
            let door = Some(format!("/p/{}", portal.slug));
            let labels = portal.label_words.clone();
            return Ok(Some((outgoing, Dress { labels, door, ..Dress::default() })));
        }
        let Some(kind) = MailKind::of(&outgoing.notice) else {
            return Ok(Some((outgoing, Dress::default())));
        };
        if portal.mails.sent(kind) == Sent::Never {
            tracing::info!(event = %outgoing.event, kind = kind.as_str(), "the portal does not send it");
            return Ok(None);
        }
        let outgoing = self.with_visit_link(outgoing, &portal).await?;
        let Some(choices) = self.choices(&outgoing, kind, &portal).await? else { return Ok(None) };
        let words = portal.mails.rule(kind).words(outgoing.language, &portal.rendered);
        // Where links open nothing, the button leads to the sign-in.
        let opens = if outgoing.notice.visit_link().is_some() { LinkKind::Visit } else { LinkKind::Request };
        let closed = outgoing.notice.carries_link() && !portal.links.rule(opens).on;
        let door = closed.then(|| format!("/p/{}/sign-in", portal.slug));
        Ok(Some((outgoing, Dress { words, labels: portal.label_words.clone(), choices, door })))
    }

    /// The mail with a button that opens the visit, where it has one and the portal lets such links open anything; else
    /// with one that opens the request. The link itself comes into being here: before its mail nobody knows of it.
    async fn with_visit_link(&self, mut outgoing: Outgoing, portal: &Portal) -> Result<Outgoing> {
        let Some((token, work_order)) = outgoing.notice.visit_link().zip(outgoing.work_order) else {
            return Ok(outgoing);
        };
        if portal.links.rule(LinkKind::Visit).on {
            let link = PublicLink::new(LinkKind::Visit, outgoing.tenant, work_order, (self.clock)());
            let link = PublicLink { holder: Some(outgoing.to.clone()), ..link.at(portal.id) };
            self.store.links().keep(token, &link).await?;
        } else {
            outgoing.notice.without_visit_link();
        }
        Ok(outgoing)
    }

    /// The page on which the reader says which mails they get, for the kinds that they may turn off; none at all: they
    /// do not want this one.
    async fn choices(
        &self,
        outgoing: &Outgoing,
        kind: MailKind,
        portal: &Portal,
    ) -> Result<Option<Option<LinkToken>>> {
        if !kind.may_be_turned_off() {
            return Ok(Some(None));
        }
        let person = self.store.choices_for(outgoing);
        let known = person.read().await?;
        if !known.choices.wants(kind, Channel::Mail, portal.mails.sent(kind)) {
            tracing::info!(event = %outgoing.event, kind = kind.as_str(), "its reader does not want it");
            return Ok(None);
        }
        person.page(&known, portal.id, (self.clock)()).await.map(|token| Some(Some(token)))
    }

    /// Says on the record that its mail does not arrive; once, however often the message comes.
    async fn note_failed(&self, outgoing: &Outgoing) -> Result<()> {
        let Some(work_order) = outgoing.work_order.filter(|_| !outgoing.notice.is_to_company()) else {
            return Ok(());
        };
        let moment = Moment { now: (self.clock)(), event: failure_of(outgoing.event) };
        match self.store.deliveries().note_mail_failed(outgoing.tenant, work_order, false, moment).await {
            // An unconfirmed request that was discarded meanwhile has no timeline any more.
            Err(Error::NotFound) => Ok(()),
            noted => noted,
        }
    }
}

/// The event of a mail's failure follows from the mail's own, so that it is one event, just after it.
fn failure_of(event: EventId) -> EventId {
    let digest = Sha256::digest(format!("failed/{event}"));
    let mut entropy = [0; 16];
    entropy.copy_from_slice(&digest[..16]);
    EventId::new(event.made_at() + SignedDuration::from_millis(1), entropy)
}
