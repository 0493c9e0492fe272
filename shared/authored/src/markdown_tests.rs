use super::html;
use proptest::prelude::*;

#[test]
fn a_text_is_read_as_it_is_meant() {
    for (text, expected) in [
        (
            "# Hello\n\nWe are **open** until *six*.\nCall us.",
            "<h3>Hello</h3>\n<p>We are <strong>open</strong> until <em>six</em>.<br>\nCall us.</p>\n",
        ),
        ("- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n"),
        (
            "[Manuals](https://a.example/x?a=1&b=2)",
            "<p><a href=\"https://a.example/x?a=1&amp;b=2\" rel=\"noopener noreferrer\">Manuals</a></p>\n",
        ),
        ("[here](/p/demo)", "<p><a href=\"/p/demo\" rel=\"noopener noreferrer\">here</a></p>\n"),
        (
            "Mail service@a.example",
            "<p>Mail <a href=\"mailto:service@a.example\" rel=\"noopener noreferrer\">service@a.example</a></p>\n",
        ),
        ("[x](//evil.example)", "<p><a rel=\"noopener noreferrer\">x</a></p>\n"),
        ("1 < 2 & <b>so</b>", "<p>1 &lt; 2 &amp; &lt;b&gt;so&lt;/b&gt;</p>\n"),
    ] {
        assert_eq!(html(text), expected);
    }
}

#[test]
fn what_acts_comes_out_harmless() {
    for text in [
        "<script>alert(1)</script>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](java\nscript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](vbscript:x)",
        "<javascript:alert(1)>",
        "![x](https://evil.example/pixel.png)",
        "![x](javascript:alert(1))",
        "<img src=x onerror=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "</style><script>alert(1)</script>",
        "</textarea><svg onload=alert(1)>",
        "<iframe src=//evil.example></iframe>",
        "<p style=\"position:fixed;inset:0\" class=\"callout\" id=\"main\">x</p>",
        "`</code><script>alert(1)</script>`",
        "```\n</pre><script>alert(1)</script>\n```",
        "[x]: javascript:alert(1)\n\n[x]",
        "[x](\"onmouseover=\"alert(1))",
        "[x](https://a.example 'onclick=alert(1) \"')",
        "<!-- --><math><mtext></mtext><style><img src onerror=alert(1)>",
    ] {
        assert!(is_harmless(&html(text)), "{text} became {}", html(text));
    }
}

/// Whether there are none but plain elements, with none but harmless attributes.
fn is_harmless(html: &str) -> bool {
    let tags = html.split('<').skip(1).filter_map(|rest| rest.split_once('>'));
    tags.map(|(tag, _)| tag.trim_start_matches('/')).all(|tag| {
        let (name, rest) = tag.split_once(' ').unwrap_or((tag, ""));
        let leads = ["href=\"https://", "href=\"http://", "href=\"mailto:", "href=\"tel:", "href=\"/"];
        match name {
            "a" => {
                rest.is_empty()
                    || rest == "rel=\"noopener noreferrer\""
                    || (leads.iter().any(|start| rest.starts_with(start))
                        && rest.ends_with("\" rel=\"noopener noreferrer\"")
                        && rest.matches('"').count() == 4)
            }
            "ol" => rest.is_empty() || (rest.starts_with("start=\"") && rest.matches('"').count() == 2),
            "p" | "br" | "em" | "strong" | "ul" | "li" | "h3" | "h4" | "h5" | "h6" | "hr" | "code"
            | "pre" | "blockquote" => rest.is_empty(),
            _ => false,
        }
    })
}

proptest! {
    #[test]
    fn whatever_is_typed_nothing_acts(
        text in "([<>\"'`&/()\\[\\]!#*_ =:;\n-]|script|style|svg|img|on|href|javascript:|https://a\\.b|[a-z]){0,60}"
    ) {
        let html = html(&text);
        prop_assert!(is_harmless(&html), "{text:?} became {html}");
    }
}
