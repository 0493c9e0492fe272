//! The company's pictures: put in their place, and taken away, one by one and at once.

use crate::page;
use domain::{
    Error, FieldErrors, PortalId, Problem, Result,
    activity::Deed,
    picture::{self, PictureUse},
    portal::Portal,
    principal::StaffMember,
    settings::Changed,
    staff::StaffPermission,
};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use store::Picture;
use views::{
    Locale,
    desk::portals::{PICTURES, PicturesPage, address},
    parts::Flash,
};
use web::{Call, Reply, SentForm, Site};

/// How often it is tried anew when somebody else saves the portal in between: a picture does not depend on the rest.
const TRIES: usize = 3;

/// The pictures as they are.
pub async fn show(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let portal = app.store.desk_portals(&who).find(call.param("portal")?).await?;
    Ok(Reply::page(form(&app, &who, &call, &portal, &FieldErrors::none()).await?))
}

/// One picture is put in its place, or taken away.
pub async fn save(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let id: PortalId = call.param("portal")?;
    let sent = call.form()?;
    let Some(what) = PictureUse::parse(sent.data.get("what")) else {
        // Of another company's portal nothing is said, not even what is wrong with the form.
        app.store.desk_portals(&who).find(id).await?;
        let mut wrong = FieldErrors::none();
        wrong.add("what", Problem::new("error-choose"));
        return Err(wrong.into());
    };
    let outcome = match sent.data.has("remove") {
        true => put(&app, &who, &call, id, what, None).await,
        false => match checked(what, &sent) {
            Ok(picture) => put(&app, &who, &call, id, what, Some(picture)).await,
            Err(wrong) => Err(wrong.into()),
        },
    };
    match outcome {
        Ok(()) => Ok(Reply::see_other(address(id, PICTURES)).flash("flash-picture-saved")),
        Err(Error::Invalid(wrong)) => {
            let portal = app.store.desk_portals(&who).find(id).await?;
            let page = form(&app, &who, &call, &portal, &wrong).await?;
            Ok(Reply::refused(Error::Invalid(wrong), page))
        }
        Err(error) => Err(error),
    }
}

/// The picture that was sent, if it is what it has to be: told by its bytes alone.
fn checked(what: PictureUse, sent: &SentForm) -> std::result::Result<Picture, FieldErrors> {
    let bytes = sent
        .files
        .iter()
        .find(|file| file.field == "file")
        .map(|file| &file.bytes)
        .filter(|bytes| !bytes.is_empty());
    let wrong = |problem: Problem| {
        let mut errors = FieldErrors::none();
        errors.add(what.as_str(), problem);
        errors
    };
    let bytes = bytes.ok_or_else(|| wrong(Problem::new("error-picture-required")))?;
    if bytes.len() > what.max_bytes() {
        let max = (what.max_bytes() / 1024).to_string();
        return Err(wrong(Problem::new("error-picture-size").with("max", max)));
    }
    let fits = |size: (usize, usize)| (1..=picture::SIDE_MAX).contains(&size.0.max(size.1));
    match files::sniff(bytes) {
        Ok(kind) if what.takes(kind) => {
            if !files::pixels(bytes).is_some_and(fits) {
                let max = picture::SIDE_MAX.to_string();
                return Err(wrong(Problem::new("error-picture-pixels").with("max", max)));
            }
            // Everybody may fetch it: where and by whom it was taken is none of theirs.
            let bytes = files::bare(bytes, kind).ok_or_else(|| wrong(Problem::new("error-picture-kind")))?;
            Ok(Picture { name: picture::name(&Sha256::digest(&bytes).into(), kind), bytes })
        }
        _ => Err(wrong(Problem::new("error-picture-kind"))),
    }
}

async fn put(
    app: &Site,
    who: &StaffMember,
    call: &Call,
    id: PortalId,
    what: PictureUse,
    picture: Option<Picture>,
) -> Result<()> {
    let portals = app.store.desk_portals(who);
    let named = |portal: &Portal| portal.theme.pictures.name(what).unwrap_or_default().to_owned();
    for _ in 0..TRIES {
        let before = portals.find(id).await?;
        let mut after = before.clone();
        after.theme.pictures.set(what, picture.as_ref().map(|picture| picture.name.clone()));
        let change = Changed { name: what.as_str(), old: named(&before), new: named(&after) };
        if change.old == change.new {
            return Ok(());
        }
        let deed = Deed::portal_changed(PICTURES, &[change]);
        let saved = portals.save_with(&before, &after, picture.as_ref(), deed, call.moment()).await;
        match saved {
            Err(Error::Conflict(refusal)) if refusal.0.key == "refusal-changed-meanwhile" => {}
            saved => return saved.map(drop),
        }
    }
    Err(Error::Unavailable("the portal changes all the time".into()))
}

async fn form(
    app: &Site,
    who: &StaffMember,
    call: &Call,
    portal: &Portal,
    wrong: &FieldErrors,
) -> Result<PicturesPage> {
    let counts = app.store.desk(who).counts().await?;
    let locale = Locale::of(call.language());
    let frame = page::frame(who, call, &counts, portal.zone(), PicturesPage::title(locale, portal));
    let flash = call.flash().map(|note| Flash::good(locale.t1(&note.key, "portal", portal.name.as_str())));
    let may_manage = who.may(StaffPermission::ManagePortals);
    Ok(PicturesPage::new(frame.with_flash(flash), portal, wrong, may_manage))
}
