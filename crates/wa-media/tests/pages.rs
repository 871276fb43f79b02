//! What web pages say about themselves, and pages that mean harm.

use proptest::prelude::*;
use wa_media::facts::page_facts;

/// Title, description and picture of a page; empty for what it does not tell.
fn facts(html: &str) -> (String, String, String) {
    let facts = page_facts(html.as_bytes(), Some("utf-8"));
    (facts.title.unwrap_or_default(), facts.description.unwrap_or_default(), facts.image.unwrap_or_default())
}

fn title(html: &[u8], charset: Option<&str>) -> String {
    page_facts(html, charset).title.unwrap_or_default()
}

#[test]
fn open_graph_comes_before_all_else_and_the_first_word_counts() {
    let page = r#"<!doctype html><html prefix="og: https://ogp.me/ns#"><head>
        <title>plain title</title>
        <meta name="description" content="plain description">
        <meta name='twitter:title' content='a tweet'>
        <meta property="og:title" content="The Rock" />
        <META CONTENT="Stone &amp; sea" PROPERTY="OG:Description">
        <meta property=og:image content=https://ia.example/rock.jpg>
        <meta property="og:title" content="second"></head>"#;
    assert_eq!(facts(page), ("The Rock".into(), "Stone & sea".into(), "https://ia.example/rock.jpg".into()));
    let page =
        "<title>plain</title><meta name=twitter:title content='a tweet'><meta name=description content=d>";
    assert_eq!(facts(page), ("a tweet".into(), "d".into(), String::new()));
    assert_eq!(facts("<title>\n plain\t title </title>").0, "plain title");
    assert_eq!(facts("<meta property='og:title' content=' '><title>plain</title>").0, "plain");
}

#[test]
fn what_looks_like_a_tag_and_is_none_is_passed_over() {
    for page in [
        "<!-- <title>no</title> --><title>yes</title>",
        "<script>var a = '<title>no</title>'</script><title>yes</title>",
        "<style>a::after { content: '<title>no</title>' }</style><title>yes</title>",
        "<meta name=a content='<title>no</title>'><title>yes</title>",
        "<p a=\"> <title>no</title>\"><title>yes</title>",
        "1 < 2 <> </> <? <title>yes</title>",
        "<svg viewBox='0'></svg><title class=a data-b>yes</title>",
        "<title>yes</title><title>no</title>",
        "<title>yes</title></head><meta property=og:title content=no>",
        "<title>yes</title><body><meta property=og:title content=no>",
        "<title>yes",
        "<link rel=a/><title>yes</title\n>",
    ] {
        assert_eq!(facts(page).0, "yes", "{page}");
    }
}

#[test]
fn entities_are_resolved_and_what_cannot_be_seen_is_left_out() {
    for (page, expected) in [
        ("a &lt;b&gt; &quot;c&quot; &#39;d&#x27;", "a <b> \"c\" 'd'"),
        ("a&nbsp;b&hellip;", "a b…"),
        (
            "AT&T &unknown; &; &#; &#x; &#xd800; &#99999999; &amp",
            "AT&T &unknown; &; &#; &#x; \u{fffd} &#99999999; &amp",
        ),
        ("&amp;lt;", "&lt;"),
        ("a\u{0}b\u{202e}c\u{200b}d&#x202e;e&#8;f", "abcdef"),
        ("gr&uuml;n", "grün"),
    ] {
        assert_eq!(facts(&format!("<title>{page}</title>")).0, expected);
    }
    let long = facts(&format!("<title>{}</title>", "ä".repeat(1000))).0;
    assert_eq!(long.chars().count(), 201);
    assert!(long.ends_with('…'));
    assert_eq!(
        facts(&format!("<meta property=og:image content=/{}>", "a".repeat(3000))).2,
        "",
        "no such address"
    );
}

#[test]
fn charsets_are_those_that_are_announced_declared_or_seen() {
    assert_eq!(title("<title>grün</title>".as_bytes(), None), "grün");
    assert_eq!(title(b"<title>gr\xfcn \x80</title>", None), "grün €");
    assert_eq!(title(b"<title>gr\xfcn</title>", Some("ISO-8859-1")), "grün");
    assert_eq!(title(b"<meta charset=\"latin1\"><title>gr\xc3\xbcn</title>", None), "grÃ¼n");
    assert_eq!(title(b"<meta charset=\"latin1\"><title>gr\xc3\xbcn</title>", Some("utf-8")), "grün");
    let page =
        b"<meta http-equiv=Content-Type content='text/html; charset=windows-1252'><title>\x84a\x93</title>";
    assert_eq!(title(page, None), "„a“");
    assert_eq!(title(b"<meta charset=shift_jis><title>\x93\xfa</title>", None), "", "cannot be read");
    assert_eq!(title(b"<meta charset=shift_jis><title>abc</title>", None), "abc");
    assert_eq!(title(b"\xef\xbb\xbf<title>gr\xc3\xbcn</title>", Some("latin1")), "grün");
    assert_eq!(title(b"<title>gr\xfcn</title>", Some("utf-8")), "gr\u{fffd}n");
    assert_eq!(
        title(b"<title>gr\xc3\xbcn</title><p>\xc3", None),
        "grün",
        "cut off in the middle of a character"
    );
}

#[test]
fn pages_that_mean_harm_are_read_in_no_time() {
    let repeat = |part: &str| part.repeat((1 << 19) / part.len());
    for page in [
        repeat("<"),
        repeat("<!--"),
        repeat("<a "),
        repeat("<meta content='"),
        repeat("<title>"),
        repeat("<script>"),
        repeat("</"),
        repeat("<meta a="),
        format!("<meta {}>", repeat("a=b ")),
        format!("<title>{}", repeat("&")),
        format!("<title>{}", repeat("&#x;")),
        format!("<script>{}", repeat("</scrip")),
    ] {
        let _ = page_facts(page.as_bytes(), None);
    }
}

proptest! {
    #[test]
    fn no_bytes_do_harm(html in prop::collection::vec(any::<u8>(), 0..400), charset in prop::option::of(".{0,12}")) {
        let _ = page_facts(&html, charset.as_deref());
    }

    #[test]
    fn no_mixture_of_what_pages_are_made_of_does_harm(
        parts in prop::collection::vec(prop::sample::select(vec![
            "<", ">", "</", "/>", "<!--", "-->", "=", "'", "\"", "meta", "title", "head", "script", "body", " ",
            "property", "name", "content", "charset", "og:title", "og:image", "description", "&", "#", "x", ";",
            "amp", "\n", "\u{0}", "ß", "latin1", "utf-8",
        ]), 0..120),
    ) {
        let html = parts.concat();
        let facts = page_facts(html.as_bytes(), None);
        for text in [facts.title, facts.description, facts.image].into_iter().flatten() {
            prop_assert!(!text.is_empty() && !text.contains(char::is_control));
            prop_assert!(text.len() <= 3 * html.len() + 4);
        }
    }

    #[test]
    fn a_title_is_told_as_it_is_written(title in "[a-zA-Zäöü0-9,.:!?-]{1,60}( [a-z]{1,10}){0,5}") {
        let page = format!("<html><head><meta charset='utf-8'><title>{title}</title></head>");
        prop_assert_eq!(page_facts(page.as_bytes(), None).title, Some(title));
    }
}
