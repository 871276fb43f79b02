//! Web pages: what the head of one says about it.

use std::borrow::Cow;

use crate::facts::html::{Scanner, Tag, text_of};

/// Longest title that is told, in characters.
const LONGEST_TITLE: usize = 200;
/// Longest description.
const LONGEST_DESCRIPTION: usize = 600;
/// Longest reference to a picture, in bytes.
const LONGEST_REFERENCE: usize = 2048;
/// Elements whose content says nothing about the page.
const OPAQUE: [&str; 4] = ["script", "style", "noscript", "template"];

/// What a web page says about itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PageFacts {
    /// What it is called.
    pub title: Option<String>,
    /// What it is about.
    pub description: Option<String>,
    /// Where a picture of it lies; may be relative to the page.
    pub image: Option<String>,
}

/// Reads the head of an HTML page: Open Graph, what others have in its place, and the title. `charset` is what
/// the page was announced with, if it was. Whatever a page is made of it does no harm; one that says nothing
/// has no facts.
#[must_use]
pub fn page_facts(html: &[u8], charset: Option<&str>) -> PageFacts {
    let mut found = Found::default();
    let mut scanner = Scanner::new(html);
    while let Some(tag) = scanner.next() {
        if tag.is("title") {
            let title = scanner.text_until("title");
            found.plain.title = found.plain.title.or(Some(title));
        } else if let Some(element) = OPAQUE.into_iter().find(|element| tag.is(element)) {
            scanner.text_until(element);
        } else if tag.is("/head") || tag.is("body") {
            break;
        } else if tag.is("meta") {
            found.meta(&tag);
        }
    }
    found.facts(html, charset)
}

/// The words of one vocabulary, as they stand in the page.
#[derive(Default)]
struct Words<'h> {
    title: Option<&'h [u8]>,
    description: Option<&'h [u8]>,
    image: Option<&'h [u8]>,
}

/// What was found by now: the first word of each kind counts.
#[derive(Default)]
struct Found<'h> {
    graph: Words<'h>,
    twitter: Words<'h>,
    plain: Words<'h>,
    charset: Option<&'h [u8]>,
}

impl<'h> Found<'h> {
    fn meta(&mut self, tag: &Tag<'h>) {
        let (mut name, mut content, mut charset) = (None, None, None);
        for (attribute, value) in tag.attributes() {
            let is = |other: &str| attribute.eq_ignore_ascii_case(other.as_bytes());
            if is("property") || is("name") || is("http-equiv") {
                name = name.or(Some(value));
            } else if is("content") {
                content = content.or(Some(value));
            } else if is("charset") {
                charset = charset.or(Some(value));
            }
        }
        if let Some(charset) = charset {
            self.charset = self.charset.or(Some(charset));
        }
        let (Some(name), Some(content)) = (name, content) else { return };
        let mut name = name.to_ascii_lowercase();
        name.truncate(32);
        let place = match name.trim_ascii() {
            b"og:title" => &mut self.graph.title,
            b"og:description" => &mut self.graph.description,
            b"og:image" | b"og:image:url" | b"og:image:secure_url" => &mut self.graph.image,
            b"twitter:title" => &mut self.twitter.title,
            b"twitter:description" => &mut self.twitter.description,
            b"twitter:image" | b"twitter:image:src" => &mut self.twitter.image,
            b"description" => &mut self.plain.description,
            b"content-type" => {
                self.charset = self.charset.or_else(|| charset_in(content));
                return;
            }
            _ => return,
        };
        if place.is_none() && !content.trim_ascii().is_empty() {
            *place = Some(content);
        }
    }

    fn facts(&self, html: &[u8], announced: Option<&str>) -> PageFacts {
        let declared = announced.map(str::as_bytes).or(self.charset);
        let charset = Charset::of(html, declared);
        let text = |bytes: Option<&[u8]>, longest: usize| {
            let text = text_of(&charset.decode(bytes?)?, longest);
            (!text.is_empty()).then_some(text)
        };
        let words = [&self.graph, &self.twitter, &self.plain];
        let first = |of: fn(&Words<'h>) -> Option<&'h [u8]>, longest: usize| {
            words.into_iter().find_map(|words| text(of(words), longest))
        };
        let image = first(|words| words.image, LONGEST_REFERENCE);
        PageFacts {
            title: first(|words| words.title, LONGEST_TITLE),
            description: first(|words| words.description, LONGEST_DESCRIPTION),
            image: image
                .filter(|image| image.len() < LONGEST_REFERENCE && !image.contains(char::is_whitespace)),
        }
    }
}

/// The charset in a media type: what follows `charset=`.
fn charset_in(media_type: &[u8]) -> Option<&[u8]> {
    let word = b"charset=";
    let at = media_type.windows(word.len()).position(|window| window.eq_ignore_ascii_case(word))?;
    media_type.get(at.checked_add(word.len())?..)
}

/// How a page is written, as far as it is read here.
#[derive(Clone, Copy)]
enum Charset {
    Utf8,
    /// Latin 1, as browsers understand it.
    Windows1252,
    /// ASCII is all that is known of it.
    Other,
}

impl Charset {
    fn of(html: &[u8], declared: Option<&[u8]>) -> Self {
        if html.starts_with(b"\xef\xbb\xbf") {
            return Self::Utf8;
        }
        let Some(declared) = declared else {
            return if core::str::from_utf8(html).is_ok() { Self::Utf8 } else { Self::guess(html) };
        };
        let name = declared.trim_ascii_start();
        let name = name.strip_prefix(b"\"").or(name.strip_prefix(b"'")).unwrap_or(name);
        let end = name.iter().position(|byte| !byte.is_ascii_alphanumeric() && !b"-_:.".contains(byte));
        let name = name.get(..end.unwrap_or(name.len())).unwrap_or_default();
        let is = |names: &[&str]| names.iter().any(|other| name.eq_ignore_ascii_case(other.as_bytes()));
        if is(&["utf-8", "utf8"]) {
            Self::Utf8
        } else if is(&["iso-8859-1", "iso8859-1", "latin1", "windows-1252", "cp1252", "us-ascii", "ascii"]) {
            Self::Windows1252
        } else {
            Self::Other
        }
    }

    /// A page may have been cut off in the middle of a character.
    fn guess(html: &[u8]) -> Self {
        match core::str::from_utf8(html) {
            Err(error) if error.error_len().is_none() => Self::Utf8,
            _ => Self::Windows1252,
        }
    }

    fn decode(self, bytes: &[u8]) -> Option<Cow<'_, str>> {
        match self {
            Self::Utf8 => Some(String::from_utf8_lossy(bytes)),
            Self::Windows1252 => {
                Some(bytes.iter().map(|byte| windows_1252(*byte)).collect::<String>().into())
            }
            Self::Other => core::str::from_utf8(bytes).ok().filter(|text| text.is_ascii()).map(Cow::Borrowed),
        }
    }
}

fn windows_1252(byte: u8) -> char {
    const UPPER: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
        '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => UPPER.get(usize::from(byte & 0x1f)).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
        _ => char::from(byte),
    }
}
