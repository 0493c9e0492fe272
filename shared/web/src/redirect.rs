//! Redirects that stay on this site.

use domain::portal::Slug;

/// A path of the desk out of somebody's hands (`to=`), if it is one: never another host, never another part
/// of the site, never the sign-in itself.
#[must_use]
pub fn desk_path(to: &str) -> Option<&str> {
    path_under("/desk", to)
}

/// A path of one portal out of somebody's hands, as [`desk_path`] takes those of the desk.
#[must_use]
pub fn portal_path<'a>(slug: &Slug, to: &'a str) -> Option<&'a str> {
    path_under(&format!("/p/{slug}"), to)
}

fn path_under<'a>(root: &str, to: &'a str) -> Option<&'a str> {
    let (path, _) = to.split_once(['?', '#']).unwrap_or((to, ""));
    let rest = path.strip_prefix(root)?;
    let local = (rest.is_empty() || rest.starts_with('/'))
        && to.len() <= 2_000
        && to.bytes().all(|b| b.is_ascii_graphic())
        && !to.contains('\\')
        && !path.contains("//")
        && !path.split('/').any(is_dots)
        && !matches!(rest.split('/').nth(1), Some("sign-in" | "sign-out"));
    local.then_some(to)
}

/// Whether a browser takes the segment for a step up or for nothing.
fn is_dots(segment: &str) -> bool {
    let plain = segment.to_ascii_lowercase().replace("%2e", ".");
    plain == "." || plain == ".."
}

/// The same address under the portal's name of today: `/p/{slug}` and everything after it.
pub(crate) fn under_slug(path_and_query: &str, slug: &Slug) -> String {
    let after = path_and_query.strip_prefix("/p/").unwrap_or_default();
    let rest = after.find(['/', '?']).map_or("", |at| &after[at..]);
    format!("/p/{slug}{rest}")
}

#[cfg(test)]
mod tests {
    use super::{desk_path, portal_path, under_slug};
    use domain::portal::Slug;

    #[test]
    fn paths_of_the_desk_are_taken() {
        for good in
            ["/desk", "/desk?stage=requested", "/desk/work-orders/wo_1?page=a%2Fb", "/desk/work-orders"]
        {
            assert_eq!(desk_path(good), Some(good));
        }
    }

    #[test]
    fn nothing_else_is() {
        for bad in [
            "",
            "/",
            "desk",
            "//evil.example/desk",
            "/desk//evil.example",
            "https://evil.example/desk",
            "/deskevil",
            "/desk.evil.example",
            "/desk@evil.example",
            "/desk\\evil",
            "/desk/\r\nSet-Cookie: a=b",
            "/desk/ä",
            "/desk/../l/requests/x",
            "/desk/%2E%2e/p/demo",
            "/desk/sign-in",
            "/desk/sign-in?to=/desk/sign-in",
            "/desk/sign-out/",
            "\t/desk",
            "javascript:alert(1)//desk",
        ] {
            assert_eq!(desk_path(bad), None, "{bad:?}");
        }
        assert_eq!(desk_path(&format!("/desk/{}", "a".repeat(2_000))), None);
    }

    #[test]
    fn a_portal_leads_to_its_own_pages_alone() {
        let slug = Slug::parse("demo").unwrap();
        assert_eq!(portal_path(&slug, "/p/demo/account?tab=a"), Some("/p/demo/account?tab=a"));
        for bad in [
            "/p/demo2",
            "/p/other",
            "/desk",
            "/p/demo/sign-in?to=x",
            "/p/demo/sign-in/codes?challenge=x",
            "/p/demo/../other",
            "//p/demo",
        ] {
            assert_eq!(portal_path(&slug, bad), None, "{bad}");
        }
    }

    #[test]
    fn an_old_name_leads_to_the_same_place_under_the_new_one() {
        let new = Slug::parse("neu").unwrap();
        for (old, expected) in [
            ("/p/alt/request", "/p/neu/request"),
            ("/p/alt/request?type=fault&lang=de", "/p/neu/request?type=fault&lang=de"),
            ("/p/alt", "/p/neu"),
            ("/p/alt?a=/b", "/p/neu?a=/b"),
        ] {
            assert_eq!(under_slug(old, &new), expected);
        }
    }
}
