//! The mails of those who watch a record: made out when they are sent, so that whoever may not see it any more gets none.

use crate::OnMail;
use domain::{
    Error, Result,
    notice::{Outgoing, ToWatchers},
};

impl OnMail {
    /// The mail to whoever asked, made out to each of those who watch and may see the record now, but who has done it.
    pub(crate) async fn for_watchers(&self, mail: &Outgoing, whom: ToWatchers) -> Result<Vec<Outgoing>> {
        let Some((work_order, portal)) = mail.work_order.zip(mail.portal) else { return Ok(Vec::new()) };
        let now = (self.clock)();
        let Some((of, followers)) = self.store.deliveries().followed(mail.tenant, work_order, now).await?
        else {
            return Ok(Vec::new());
        };
        let origin = match self.store.portals().by_id(mail.tenant, portal, now).await {
            Ok(origin) => origin,
            Err(Error::NotFound) => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let others = followers.iter().filter(|one| Some(one.user.id) != whom.but);
        Ok(others.filter_map(|one| mail.for_watcher(&of, &origin, (&one.user, &one.portal.slug))).collect())
    }
}
