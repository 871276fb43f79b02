//! JSON arrays of strings, the only JSON there is in app state.

use std::borrow::Cow;

use crate::error::RecordFault;

/// The parts of an index.
pub(crate) fn parse(json: &[u8]) -> Result<Vec<String>, RecordFault> {
    let mut parts = Vec::new();
    scan(json, |part| parts.push(part.into_owned()))?;
    Ok(parts)
}

/// Fails unless the bytes are an array of strings with at least one of them.
pub(crate) fn check(json: &[u8]) -> Result<(), RecordFault> {
    let mut count = 0_usize;
    scan(json, |_| count = count.saturating_add(1))?;
    if count == 0 { Err(RecordFault::IndexJson) } else { Ok(()) }
}

/// The array as `JSON.stringify` writes it.
pub(crate) fn print(parts: &[String]) -> String {
    let mut json = String::with_capacity(parts.iter().map(|part| part.len().saturating_add(3)).sum());
    json.push('[');
    for (at, part) in parts.iter().enumerate() {
        if at > 0 {
            json.push(',');
        }
        print_string(part, &mut json);
    }
    json.push(']');
    json
}

fn print_string(text: &str, json: &mut String) {
    json.push('"');
    for char in text.chars() {
        match char {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\u{8}' => json.push_str("\\b"),
            '\u{c}' => json.push_str("\\f"),
            '\n' => json.push_str("\\n"),
            '\r' => json.push_str("\\r"),
            '\t' => json.push_str("\\t"),
            '\0'..='\u{1f}' => json.push_str(&format!("\\u{:04x}", u32::from(char))),
            _ => json.push(char),
        }
    }
    json.push('"');
}

fn scan<'j>(json: &'j [u8], mut part: impl FnMut(Cow<'j, str>)) -> Result<(), RecordFault> {
    let text = std::str::from_utf8(json).map_err(|_| RecordFault::IndexJson)?;
    scan_array(text, &mut part).ok_or(RecordFault::IndexJson)
}

fn scan_array<'j>(text: &'j str, part: &mut impl FnMut(Cow<'j, str>)) -> Option<()> {
    let mut rest = trim(trim(text).strip_prefix('[')?);
    if let Some(rest) = rest.strip_prefix(']') {
        return trim(rest).is_empty().then_some(());
    }
    loop {
        let (string, after) = scan_string(rest)?;
        part(string);
        let after = trim(after);
        if let Some(after) = after.strip_prefix(',') {
            rest = trim(after);
        } else {
            return trim(after.strip_prefix(']')?).is_empty().then_some(());
        }
    }
}

fn trim(text: &str) -> &str {
    text.trim_start_matches([' ', '\t', '\n', '\r'])
}

/// The string at the start, and what follows it. Only a string with escapes is copied.
fn scan_string(text: &str) -> Option<(Cow<'_, str>, &str)> {
    let body = text.strip_prefix('"')?;
    let stop = |char: char| char == '"' || char == '\\' || char < ' ';
    let end = body.find(stop)?;
    let (plain, rest) = body.split_at_checked(end)?;
    if let Some(rest) = rest.strip_prefix('"') {
        return Some((Cow::Borrowed(plain), rest));
    }
    let mut string = plain.to_owned();
    let mut rest = rest;
    loop {
        if let Some(after) = rest.strip_prefix('"') {
            return Some((Cow::Owned(string), after));
        }
        let (char, after) = scan_escape(rest.strip_prefix('\\')?)?;
        string.push(char);
        let (plain, after) = after.split_at_checked(after.find(stop)?)?;
        string.push_str(plain);
        rest = after;
    }
}

fn scan_escape(text: &str) -> Option<(char, &str)> {
    let mut chars = text.chars();
    let char = match chars.next()? {
        '"' => '"',
        '\\' => '\\',
        '/' => '/',
        'b' => '\u{8}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => return scan_unicode(chars.as_str()),
        _ => return None,
    };
    Some((char, chars.as_str()))
}

fn scan_unicode(text: &str) -> Option<(char, &str)> {
    let (high, rest) = scan_hex(text)?;
    if let Some(char) = char::from_u32(high) {
        return Some((char, rest));
    }
    let (low, rest) = scan_hex(rest.strip_prefix("\\u")?)?;
    if !(0xd800..0xdc00).contains(&high) || !(0xdc00..0xe000).contains(&low) {
        return None;
    }
    let offset = (high.checked_sub(0xd800)? << 10) | low.checked_sub(0xdc00)?;
    Some((char::from_u32(offset.checked_add(0x1_0000)?)?, rest))
}

fn scan_hex(text: &str) -> Option<(u32, &str)> {
    let (digits, rest) = text.split_at_checked(4)?;
    if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    Some((u32::from_str_radix(digits, 16).ok()?, rest))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn strings(json: &str) -> Option<Vec<String>> {
        parse(json.as_bytes()).ok()
    }

    #[test]
    fn escapes_and_spaces_are_read() {
        let parts = strings(" [ \"a\\\"b\\u00e9\\ud83d\\ude00\\/\" ,\t\"\" ]\n").expect("valid");
        assert_eq!(parts, ["a\"b\u{e9}\u{1f600}/", ""]);
        assert_eq!(strings("[]"), Some(Vec::new()));
    }

    #[test]
    fn anything_else_than_an_array_of_strings_is_refused() {
        let hostile = [
            "",
            "[",
            "]",
            "[\"a\"",
            "[\"a\",]",
            "[,]",
            "[1]",
            "[null]",
            "[[\"a\"]]",
            "\"a\"",
            "[\"a\"]x",
            "[\"a\" \"b\"]",
            "[\"\\x\"]",
            "[\"\\u12\"]",
            "[\"\\ud800\"]",
            "[\"\\ud800\\u0041\"]",
            "[\"\\udc00\"]",
            "[\"\\u+123\"]",
            "[\"a\nb\"]",
            "[\"a\\",
            "[\"a\\u00e\u{e9}\"]",
            "{}",
        ];
        for json in hostile {
            assert_eq!(strings(json), None, "{json}");
        }
        assert_eq!(parse(b"[\"\xff\"]"), Err(RecordFault::IndexJson));
        assert_eq!(check(b"[]"), Err(RecordFault::IndexJson));
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read_back(parts in proptest::collection::vec(any::<String>(), 0..6)) {
            prop_assert_eq!(parse(print(&parts).as_bytes()), Ok(parts.clone()));
            let as_serde = serde_json::to_string(&parts).expect("strings print");
            prop_assert_eq!(print(&parts), as_serde);
        }

        #[test]
        fn no_input_panics(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
            let ours = parse(&bytes).ok();
            let theirs = serde_json::from_slice::<Vec<String>>(&bytes).ok();
            prop_assert_eq!(ours, theirs);
        }
    }
}
