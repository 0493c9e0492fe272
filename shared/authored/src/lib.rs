//! What companies write themselves, Markdown and CSS, made harmless. It is made once, when a portal is saved: only the
//! function that saves knows the parsers, and pages show what it has made.

mod css;
mod markdown;

pub use css::compiled;
pub use markdown::html;

use domain::{
    FieldErrors, Language, Problem,
    mails::{MailKind, merge},
    portal::Portal,
    rich::Rendered,
};

/// The portal with everything in it that is more than plain text rendered anew.
///
/// # Errors
/// What has to be mended, by the name of its setting.
pub fn rendered(portal: Portal) -> Result<Portal, FieldErrors> {
    fields_beside_links(&portal)?;
    let texts = portal.rich_texts();
    let mut made: Vec<(&str, String)> =
        texts.into_iter().flat_map(|texts| texts.each()).map(|text| (text, html(text))).collect();
    let css = portal.theme.css.as_str();
    if !css.is_empty() {
        let compiled = compiled(css).map_err(|problem| {
            let mut errors = FieldErrors::none();
            errors.add("css", problem);
            errors
        })?;
        made.push((css, compiled));
    }
    let rendered = Rendered::new(made);
    Ok(Portal { rendered, ..portal })
}

/// Looks whether mails name a value in the address of a link: nothing is put in there, and readers with and without HTML
/// would see something else. Texts that were saved before are left alone, so that they keep nobody from saving another.
fn fields_beside_links(portal: &Portal) -> Result<(), FieldErrors> {
    let mut errors = FieldErrors::none();
    for kind in MailKind::ALL {
        let texts = portal.mails.rule(kind).text;
        let own = |language| Some((language, texts.own(language)?));
        let new = Language::ALL.into_iter().filter_map(own);
        for (language, text) in new.filter(|(_, text)| portal.rendered.of(text).is_none()) {
            if let Some(field) = markdown::field_in_link(text) {
                let problem = Problem::new("error-merge-field-in-link").with("field", merge::typed(&field));
                errors.add(format!("text-{}", language.code()), problem);
            }
        }
    }
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

#[cfg(test)]
mod tests {
    use super::rendered;
    use domain::{
        Language, PortalId, TenantId,
        contact::EmailAddress,
        mails::{MailKind, MailRule},
        portal::{Portal, Slug},
        settings::NewPortal,
        text::Line,
    };
    use jiff::Timestamp;

    fn portal_with(text: &str) -> Portal {
        let new = NewPortal {
            name: Line::parse("Hoist").expect("a name"),
            slug: Slug::parse("hoist").expect("a slug"),
            language: Language::En,
        };
        let (now, email) =
            (Timestamp::UNIX_EPOCH, EmailAddress::parse("a@hoist.example").expect("an address"));
        let mut portal = new.first(TenantId::new(now, [1; 16]), email, PortalId::new(now, [1; 16]));
        let text = [(Language::En, text)].into_iter().collect();
        portal.mails.set(MailKind::RequestAccepted, MailRule { text, ..MailRule::default() });
        portal
    }

    #[test]
    fn a_field_within_the_address_of_a_link_is_refused_and_beside_it_is_none() {
        for text in [
            "[site](https://x.example/?q={email})",
            "<https://x.example/{number}>",
            "https://x.example/{number}",
            "[site][1]\n\n[1]: https://x.example/{number}",
            "- **[site](/p/{company})**",
        ] {
            let wrong = rendered(portal_with(text)).expect_err(text);
            let problem = wrong.get("text-en").expect(text);
            assert_eq!(problem.key, "error-merge-field-in-link", "{text}");
        }
        for text in ["[{number}](https://x.example/)", "{email}: https://x.example/", "`[a](b{number})`"] {
            assert!(rendered(portal_with(text)).is_ok(), "{text}");
        }
    }

    #[test]
    fn a_text_that_was_saved_before_keeps_nobody_from_saving() {
        let text = "[site](https://x.example/?q={email})";
        let mut portal = portal_with(text);
        portal.rendered = domain::rich::Rendered::new([(text, super::html(text))]);
        assert!(rendered(portal).is_ok());
    }
}
