//! The desk's portals: the list, a new one, and the editor of a portal's settings.
//!
//! `web` has checked the session, the permission and the form's origin before a handler runs; what a handler
//! asks of the store, it asks as that member of staff. Which settings there are, how they are read and what is wrong
//! with them is `domain`'s; nothing here knows a setting by name, but for the one that is taken deployment-wide.

mod edit;
mod fields;
mod links;
mod list;
mod look;
mod mails;
mod new;
mod page;
mod pictures;
mod preview;
mod removal;
mod settings;
mod work_types;

use domain::staff::StaffPermission;
use web::{Routes, Site, Staff};

/// Every address of this function.
#[must_use]
pub fn routes() -> Routes<Site> {
    let view = Staff(StaffPermission::ViewPortals);
    let manage = Staff(StaffPermission::ManagePortals);
    Routes::new(env!("CARGO_PKG_NAME"))
        .get("/desk/portals", view, list::list)
        .post("/desk/portals", manage, new::create)
        .get("/desk/portals/new", manage, new::new)
        .get("/desk/portals/{portal}/pictures", view, pictures::show)
        .post("/desk/portals/{portal}/pictures", manage, pictures::save)
        .get("/desk/portals/{portal}/preview", view, look::show)
        .get("/desk/portals/{portal}/{section}", view, settings::show)
        .post("/desk/portals/{portal}/{section}", manage, settings::save)
        .get("/desk/portals/{portal}/work-types", view, work_types::list)
        .post("/desk/portals/{portal}/work-types", manage, work_types::create)
        .get("/desk/portals/{portal}/work-types/new", manage, work_types::new)
        .get("/desk/portals/{portal}/work-types/{work_type}", view, work_types::show)
        .post("/desk/portals/{portal}/work-types/{work_type}", manage, work_types::save)
        .get("/desk/portals/{portal}/work-types/{work_type}/preview", view, preview::show)
        .get("/desk/portals/{portal}/work-types/{work_type}/removals", manage, work_types::ask_removal)
        .post("/desk/portals/{portal}/work-types/{work_type}/removals", manage, work_types::remove)
        .get("/desk/portals/{portal}/work-types/{work_type}/fields", view, fields::list)
        .post("/desk/portals/{portal}/work-types/{work_type}/fields", manage, fields::create)
        .get("/desk/portals/{portal}/work-types/{work_type}/fields/new", manage, fields::new)
        .get("/desk/portals/{portal}/work-types/{work_type}/fields/{field}", view, fields::show)
        .post("/desk/portals/{portal}/work-types/{work_type}/fields/{field}", manage, fields::save)
        .get(
            "/desk/portals/{portal}/work-types/{work_type}/fields/{field}/removals",
            manage,
            fields::ask_removal,
        )
        .post("/desk/portals/{portal}/work-types/{work_type}/fields/{field}/removals", manage, fields::remove)
        .get("/desk/portals/{portal}/links/revocations", manage, links::ask)
        .post("/desk/portals/{portal}/links/revocations", manage, links::revoke)
        .get("/desk/portals/{portal}/mails/{mail}", view, mails::show)
        .post("/desk/portals/{portal}/mails/{mail}", manage, mails::save)
        .post("/desk/portals/{portal}/mails/{mail}/tests", manage, mails::test)
}
