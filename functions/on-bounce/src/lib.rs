//! Woken by the news, through SNS and a queue, that a mail bounced or was complained about: stops mail to the
//! address and says so on the record.
//!
//! Both are written so that the same news twice changes nothing more.

mod notification;

use config::{Env, Missing};
use domain::{Error, Result, TenantId, WorkOrderId, change::Moment, contact::EmailAddress};
use events::{
    Clock,
    sqs::{SqsBatchResponse, SqsEvent},
};
use notification::{Failure, News};
use store::{Store, Suppression};

/// What the function works with.
pub struct OnBounce {
    /// Who remembers suppressed addresses and writes timelines.
    pub store: Store,
    /// What time it is.
    pub clock: Clock,
}

impl OnBounce {
    /// The function as its variables say.
    ///
    /// # Errors
    /// When a variable is missing.
    pub async fn new(env: &Env) -> Result<Self, Missing> {
        let table = env.table()?;
        let aws = config::aws().await;
        Ok(Self { store: Store::new(&aws, table), clock: events::wall_clock() })
    }

    /// Takes a batch of news. What could not be written down comes again; the others are done.
    ///
    /// # Errors
    /// None: what fails is named in the answer.
    pub async fn handle(&self, batch: SqsEvent) -> Result<SqsBatchResponse, events::Error> {
        Ok(events::run_sqs(batch, |news: News| self.take(news)).await)
    }

    async fn take(&self, news: News) -> Result<()> {
        let Some(failure) = news.failure()? else { return Ok(()) };
        self.suppress(&failure).await?;
        match failure.record {
            Some((tenant, work_order)) => self.note(&failure, tenant, work_order).await,
            None => Ok(()),
        }
    }

    async fn suppress(&self, failure: &Failure) -> Result<()> {
        let why = if failure.complaint { Suppression::Complaint } else { Suppression::Bounce };
        for recipient in &failure.recipients {
            match EmailAddress::parse(recipient) {
                Ok(address) => {
                    self.store.deliveries().suppress(&address, why, (self.clock)()).await?;
                    tracing::warn!(complaint = failure.complaint, event = %failure.event, "address suppressed");
                }
                Err(_) => tracing::error!(event = %failure.event, "the news names no address"),
            }
        }
        Ok(())
    }

    async fn note(&self, failure: &Failure, tenant: TenantId, work_order: WorkOrderId) -> Result<()> {
        let moment = Moment { now: (self.clock)(), event: failure.event };
        let deliveries = self.store.deliveries();
        match deliveries.note_mail_failed(tenant, work_order, failure.complaint, moment).await {
            // An unconfirmed request that was discarded meanwhile has no timeline any more.
            Err(Error::NotFound) => Ok(()),
            noted => noted,
        }
    }
}
