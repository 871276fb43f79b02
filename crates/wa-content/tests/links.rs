//! The first link of a text.

use proptest::prelude::*;
use wa_content::Link;

fn link(text: &str) -> Option<&str> {
    Link::first_in(text).map(|link| link.text())
}

#[test]
fn the_first_link_is_found_without_what_stands_around_it() {
    for (text, expected) in [
        ("https://example.org", "https://example.org"),
        ("look: http://example.org/a?b=c#d and more", "http://example.org/a?b=c#d"),
        ("HTTPS://Example.ORG/A", "HTTPS://Example.ORG/A"),
        ("www.example.org", "www.example.org"),
        ("(https://example.org/tea)", "https://example.org/tea"),
        ("https://example.org/tea_(drink)", "https://example.org/tea_(drink)"),
        ("(see https://example.org/tea_(drink))", "https://example.org/tea_(drink)"),
        ("is it https://example.org?", "https://example.org"),
        ("it is https://example.org.", "https://example.org"),
        ("https://example.org/a, https://example.org/b", "https://example.org/a"),
        ("*https://example.org/a*", "https://example.org/a"),
        ("_https://example.org/a_", "https://example.org/a"),
        ("https://example.org/a_", "https://example.org/a_"),
        ("„https://example.org/a“", "https://example.org/a"),
        ("<https://example.org/a>", "https://example.org/a"),
        ("一https://example.org/a，", "https://example.org/a"),
        ("读 https://example.org/茶 吧", "https://example.org/茶"),
        ("https://example.org:8443/a", "https://example.org:8443/a"),
        ("http://127.0.0.1:80/a", "http://127.0.0.1:80/a"),
        ("http://[2001:db8::1]:80/a", "http://[2001:db8::1]:80/a"),
        ("https://münchen.example/", "https://münchen.example/"),
        ("http://http://example.org", ""),
        ("a\nhttps://example.org\nb", "https://example.org"),
        ("https://localhost/ www.example.org", "www.example.org"),
        ("", ""),
        ("hello", ""),
        ("http://", ""),
        ("https://localhost/a", ""),
        ("https://user:secret@example.org/", ""),
        ("https://user@example.org/", ""),
        ("mail me@www.example.org", ""),
        ("xhttps://example.org", ""),
        ("ftp://example.org", ""),
        ("javascript://example.org/%0aalert(1)", ""),
        ("https://example..org", ""),
        ("https://-example.org", ""),
        ("https://example.org:99999/", ""),
        ("https://1.2.3/", ""),
        ("https://[::1/", ""),
    ] {
        assert_eq!(link(text).unwrap_or_default(), expected, "{text:?}");
    }
}

#[test]
fn what_it_leads_to_has_a_scheme_and_no_other_characters_than_http_has() {
    for (text, expected) in [
        ("www.example.org", "https://www.example.org"),
        ("www.example.org/a|b", "https://www.example.org/a%7Cb"),
        ("http://example.org/straße?q=ä", "http://example.org/stra%C3%9Fe?q=%C3%A4"),
        ("http://example.org/a%20b", "http://example.org/a%20b"),
        ("http://example.org?a", "http://example.org?a"),
    ] {
        assert_eq!(Link::first_in(text).map(|link| link.url()).as_deref(), Some(expected));
    }
}

#[test]
fn a_text_full_of_beginnings_is_read_in_no_time() {
    let text = "http://a".repeat(1 << 17);
    assert_eq!(link(&text), None);
    let long = format!("https://example.org/{}", "a".repeat(1 << 20));
    assert_eq!(link(&long), None, "too long to be meant as a link");
}

proptest! {
    #[test]
    fn whatever_the_text_is_a_link_stands_in_it(text in "\\PC{0,80}") {
        if let Some(link) = Link::first_in(&text) {
            prop_assert!(text.contains(link.text()) && !link.text().contains(char::is_whitespace));
            prop_assert!(link.url().bytes().skip(300).all(|byte| byte.is_ascii_graphic()));
        }
    }

    #[test]
    fn no_mixture_of_what_links_are_made_of_does_harm(
        parts in prop::collection::vec(prop::sample::select(vec![
            "https://", "http://", "www.", "example.org", "[::1]", ":", "80", "/", "?", "#", "(", ")", "@", ".",
            "-", "*", "_", "…", "ß", " ", "\n", "]", "}", "a",
        ]), 0..40),
    ) {
        let text = parts.concat();
        if let Some(link) = Link::first_in(&text) {
            prop_assert!(text.contains(link.text()));
            prop_assert!(link.url().contains("://"));
        }
    }
}
