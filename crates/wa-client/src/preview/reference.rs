//! References between pages: what a `Location` or the address of a picture means on the page it stands on.

use http::Uri;

/// Longest address that is followed.
const LONGEST: usize = 2048;

/// What a reference on a page leads to; `None` if that is nowhere.
pub(super) fn resolve(page: &Uri, reference: &str) -> Option<Uri> {
    let reference = reference.trim().split('#').next().unwrap_or_default();
    let (scheme, authority) = (page.scheme_str()?, page.authority()?.as_str());
    let encoded = encoded(reference);
    let reference = encoded.as_str();
    let absolute = if has_scheme(reference) {
        reference.to_owned()
    } else if let Some(rest) = reference.strip_prefix("//") {
        format!("{scheme}://{rest}")
    } else {
        let path = match reference.chars().next() {
            Some('/') => without_dots(reference),
            Some('?') => format!("{}{reference}", page.path()),
            None => return Some(page.clone()),
            Some(_) => {
                let folder = page.path().rsplit_once('/').map_or("", |(folder, _)| folder);
                without_dots(&format!("{folder}/{reference}"))
            }
        };
        format!("{scheme}://{authority}{path}")
    };
    (absolute.len() <= LONGEST).then(|| absolute.parse().ok())?
}

/// Whether it begins with the name of a scheme.
fn has_scheme(reference: &str) -> bool {
    let end = reference
        .find([':', '/', '?'])
        .filter(|at| reference.get(*at..).is_some_and(|rest| rest.starts_with(':')));
    end.and_then(|end| reference.get(..end)).is_some_and(|scheme| {
        scheme.starts_with(|char: char| char.is_ascii_alphabetic())
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
    })
}

/// Writes what HTTP has no character for in the way it has.
fn encoded(reference: &str) -> String {
    let mut encoded = String::with_capacity(reference.len());
    for byte in reference.bytes().take(LONGEST + 1) {
        if byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

/// Takes the steps `.` and `..` of a path.
fn without_dots(path: &str) -> String {
    let (path, query) = match path.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (path, None),
    };
    let mut steps: Vec<&str> = Vec::new();
    let mut parts = path.split('/').skip(1).peekable();
    while let Some(part) = parts.next() {
        let last = parts.peek().is_none();
        match part {
            "." | ".." => {
                if part == ".." {
                    steps.pop();
                }
                if last {
                    steps.push("");
                }
            }
            part => steps.push(part),
        }
    }
    let mut whole = format!("/{}", steps.join("/"));
    if let Some(query) = query {
        whole.push('?');
        whole.push_str(query);
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_mean_what_they_do_in_browsers() {
        // The examples of RFC 3986, as far as HTTP goes.
        let page: Uri = "http://a/b/c/d;p?q".parse().expect("a URL");
        for (reference, expected) in [
            ("g", "http://a/b/c/g"),
            ("./g", "http://a/b/c/g"),
            ("g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"),
            ("//g/", "http://g/"),
            ("?y", "http://a/b/c/d;p?y"),
            ("g?y", "http://a/b/c/g?y"),
            ("g#s", "http://a/b/c/g"),
            (";x", "http://a/b/c/;x"),
            ("", "http://a/b/c/d;p?q"),
            (".", "http://a/b/c/"),
            ("..", "http://a/b/"),
            ("../g", "http://a/b/g"),
            ("../../g", "http://a/g"),
            ("../../../g", "http://a/g"),
            ("/./g", "http://a/g"),
            ("g;x=1/../y", "http://a/b/c/y"),
            ("g?y/../x", "http://a/b/c/g?y/../x"),
            ("https://h/i?j", "https://h/i?j"),
            ("ü", "http://a/b/c/%C3%BC"),
            ("a b", "http://a/b/c/a%20b"),
        ] {
            let resolved = resolve(&page, reference).map(|uri| uri.to_string());
            assert_eq!(resolved.as_deref(), Some(expected), "{reference:?}");
        }
        for reference in ["javascript:alert(1)", "data:text/html,a", "mailto:a@b", "http://", "//"] {
            let resolved = resolve(&page, reference);
            let is_page = resolved.is_some_and(|uri| matches!(uri.scheme_str(), Some("http" | "https")));
            assert!(!is_page, "{reference:?}");
        }
        assert!(resolve(&page, &"a".repeat(5000)).is_none());
    }
}
