//! The invitation of a colleague, and the same once more.

use crate::{
    page,
    show::{done, refused},
};
use desk::Around;
use domain::{
    Error, FieldErrors, FormData, Language, Problem, Refusal, Result, StaffId,
    contact::EmailAddress,
    invitation::StaffInvitation,
    link::LinkToken,
    principal::StaffMember,
    staff::{Staff, StaffRole},
    text::Line,
};
use std::{collections::BTreeMap, sync::Arc};
use views::DeskPlace;
use views::{Locale, account::InvitePage, desk::customers::Typed, desk::staff};
use web::{Call, Reply, Site};

/// The empty invitation.
pub async fn new(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let data = InvitePage::filled_at_desk(call.new_id(), call.language());
    Ok(Reply::page(invitation(&app, &who, &call, &Typed { data, ..Typed::default() }).await?))
}

/// Invites somebody.
pub async fn invite(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let data = call.form()?.data;
    let invited = async {
        let staff = invitee(&app, &who, &call, &data).await?;
        let invitation = made(&app, &who, &call, &staff).await?;
        app.store.desk_staff(&who).invite(&staff, &invitation).await.map(|()| staff.id)
    };
    match invited.await {
        Ok(id) => Ok(Reply::see_other(staff::address(id)).flash("flash-staff-invited")),
        Err(error) => {
            let Some(typed) = page::typed(data, &error) else { return Err(error) };
            Ok(Reply::refused(error, invitation(&app, &who, &call, &typed).await?))
        }
    }
}

async fn invitation(app: &Site, who: &StaffMember, call: &Call, typed: &Typed) -> Result<InvitePage> {
    let title = Locale::of(call.language()).t("staff-invite").into_owned();
    let around = Around::read(app, who, call).await?;
    Ok(InvitePage::at_desk(around.frame(who, call, DeskPlace::Staff, title), typed))
}

/// Whom a form invites.
async fn invitee(app: &Site, who: &StaffMember, call: &Call, data: &FormData) -> Result<Staff> {
    let mut errors = FieldErrors::none();
    let name = errors.take("name", Line::parse(data.get("name")));
    let email = errors.take("email", EmailAddress::parse(data.get("email")));
    if let Some(email) = &email {
        errors.take("email", page::takes_mail(&app.store, email).await?);
    }
    let choose = || Problem::new("error-choose");
    let role = errors.take("role", StaffRole::parse(data.get("role")).ok_or_else(choose));
    let language = errors.take("language", Language::parse(data.get("language")).ok_or_else(choose));
    match (name, email, role, language) {
        (Some(name), Some(email), Some(role), Some(language)) if errors.is_empty() => Ok(Staff {
            id: data.get("id").parse().unwrap_or_else(|_| call.new_id()),
            tenant: who.tenant(),
            email,
            name,
            role,
            language,
            disabled: false,
            second_factor: false,
            visits: true,
            sessions: BTreeMap::new(),
        }),
        _ => Err(errors.into()),
    }
}

/// The invitation of somebody, in the look of the company's first portal.
async fn made(app: &Site, who: &StaffMember, call: &Call, staff: &Staff) -> Result<StaffInvitation> {
    let (company, look) = page::look(app, who, call).await?;
    let token = LinkToken::new(call.entropy());
    Ok(StaffInvitation::new(&company, look.as_deref(), staff, token, call.moment()))
}

/// Sends an invitation again, unless mail does not arrive there.
pub async fn again(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let store = &app.store;
    let id: StaffId = call.param("staff")?;
    let sent = async {
        let staff = store.desk_staff(&who).find(id).await?;
        page::takes_mail(store, &staff.email)
            .await?
            .map_err(|_| Error::Conflict(Refusal(Problem::new("refusal-staff-mail"))))?;
        let invitation = made(&app, &who, &call, &staff).await?;
        store.desk_staff(&who).invite_again(id, &invitation).await
    };
    match sent.await {
        Ok(()) => Ok(done(id, "flash-staff-invited-again")),
        Err(error) => refused(&app, &who, &call, None, error).await,
    }
}
