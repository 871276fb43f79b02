//! HTML, as far as its tags: a scanner that takes whatever it is given, looks at each byte a fixed number of times
//! and copies nothing.

/// Attributes of a tag that are looked at.
const MAX_ATTRIBUTES: usize = 64;
/// Longest name of a character that is known.
const LONGEST_ENTITY: usize = 8;

/// Walks from tag to tag.
pub(super) struct Scanner<'h> {
    rest: &'h [u8],
}

/// A tag: its name, with a `/` if it is one that ends something, and what follows.
pub(super) struct Tag<'h> {
    name: &'h [u8],
    attributes: &'h [u8],
}

impl<'h> Scanner<'h> {
    pub(super) const fn new(html: &'h [u8]) -> Self {
        Self { rest: html }
    }

    /// The text up to the end of an element, whatever stands in it.
    pub(super) fn text_until(&mut self, element: &str) -> &'h [u8] {
        let (mut at, text) = (0, self.rest);
        loop {
            let behind = text.get(at..).unwrap_or_default();
            let Some(next) = behind.iter().position(|byte| *byte == b'<') else {
                self.rest = &[];
                return text;
            };
            at = at.saturating_add(next);
            let tag = text.get(at.saturating_add(1)..).unwrap_or_default();
            let name = tag.strip_prefix(b"/").and_then(|name| name.get(..element.len()));
            if name.is_some_and(|name| name.eq_ignore_ascii_case(element.as_bytes())) {
                self.rest = text.get(at..).unwrap_or_default();
                return text.get(..at).unwrap_or_default();
            }
            at = at.saturating_add(1);
        }
    }
}

impl<'h> Iterator for Scanner<'h> {
    type Item = Tag<'h>;

    fn next(&mut self) -> Option<Tag<'h>> {
        loop {
            let at = self.rest.iter().position(|byte| *byte == b'<')?;
            let behind = self.rest.get(at.checked_add(1)?..)?;
            if let Some(comment) = behind.strip_prefix(b"!--") {
                let end = comment.windows(3).position(|window| window == b"-->")?;
                self.rest = comment.get(end..)?;
                continue;
            }
            let slash = usize::from(behind.first() == Some(&b'/'));
            let letters = behind
                .iter()
                .skip(slash)
                .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'-')
                .count();
            let (name, behind) = behind.split_at_checked(slash.saturating_add(letters))?;
            if letters == 0 || name.get(slash) == Some(&b'-') {
                self.rest = behind;
                continue;
            }
            let (attributes, rest) = behind.split_at_checked(end_of_tag(behind))?;
            self.rest = rest.get(1..).unwrap_or_default();
            return Some(Tag { name, attributes });
        }
    }
}

/// Where a tag ends: at a `>` that does not stand in quotes after a `=`.
fn end_of_tag(behind: &[u8]) -> usize {
    let (mut quote, mut value) = (None, false);
    for (at, byte) in behind.iter().enumerate() {
        match (quote, byte) {
            (Some(open), byte) if open == *byte => quote = None,
            (Some(_), _) => {}
            (None, b'>') => return at,
            (None, b'"' | b'\'') if value => quote = Some(*byte),
            (None, b'=') => value = true,
            (None, byte) if byte.is_ascii_whitespace() => {}
            (None, _) => value = false,
        }
    }
    behind.len()
}

impl<'h> Tag<'h> {
    pub(super) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name.as_bytes())
    }

    /// Names and values, as they stand there.
    pub(super) fn attributes(&self) -> impl Iterator<Item = (&'h [u8], &'h [u8])> + use<'h> {
        let mut rest = self.attributes;
        let attributes = core::iter::from_fn(move || {
            let start = rest.iter().position(|byte| !byte.is_ascii_whitespace() && *byte != b'/')?;
            rest = rest.get(start..)?;
            // A name has at least one character, even if that is a `=`.
            let ends = |byte: &u8| byte.is_ascii_whitespace() || b"=/".contains(byte);
            let length = rest.iter().skip(1).position(ends).map_or(rest.len(), |at| at.saturating_add(1));
            let (name, behind) = rest.split_at_checked(length)?;
            let behind_space = behind.trim_ascii_start();
            let Some(value) = behind_space.strip_prefix(b"=").map(<[u8]>::trim_ascii_start) else {
                rest = behind;
                return Some((name, &[][..]));
            };
            let (value, behind) = match value.split_first() {
                Some((quote @ (b'"' | b'\''), quoted)) => {
                    let end = quoted.iter().position(|byte| byte == quote).unwrap_or(quoted.len());
                    let (value, behind) = quoted.split_at_checked(end)?;
                    (value, behind.get(1..).unwrap_or_default())
                }
                _ => {
                    let end = value.iter().position(u8::is_ascii_whitespace).unwrap_or(value.len());
                    value.split_at_checked(end)?
                }
            };
            rest = behind;
            Some((name, value))
        });
        attributes.take(MAX_ATTRIBUTES)
    }
}

/// The words of a piece of HTML text in one line: entities are resolved, spaces run together, what cannot be seen
/// or turns the direction of reading around is left out. Longer text ends with an ellipsis.
pub(super) fn text_of(html: &str, longest: usize) -> String {
    let (mut text, mut length, mut space) = (String::new(), 0, false);
    let mut rest = html;
    while let Some(first) = rest.chars().next() {
        let (char, taken) = entity(rest).unwrap_or((first, first.len_utf8()));
        rest = rest.get(taken..).unwrap_or_default();
        if char.is_whitespace() {
            space = true;
            continue;
        }
        if char.is_control() || is_hidden(char) {
            continue;
        }
        let wanted = usize::from(core::mem::take(&mut space) && !text.is_empty());
        if length + wanted + 1 > longest {
            text.push('…');
            break;
        }
        if wanted == 1 {
            text.push(' ');
        }
        text.push(char);
        length += wanted + 1;
    }
    text
}

/// Characters that show nothing and change how others are read.
const fn is_hidden(char: char) -> bool {
    matches!(char, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// The character that an entity at the beginning stands for, and its length.
fn entity(text: &str) -> Option<(char, usize)> {
    let behind = text.strip_prefix('&')?;
    let end = behind.bytes().take(LONGEST_ENTITY + 1).position(|byte| byte == b';')?;
    let name = behind.get(..end)?;
    let char = match name.strip_prefix('#') {
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?).unwrap_or(char::REPLACEMENT_CHARACTER)
        }
        None => NAMES.iter().find(|(known, _)| *known == name)?.1,
    };
    // With the characters at both ends.
    Some((char, end + 2))
}

/// The names of characters that are seen in titles.
const NAMES: [(&str, char); 44] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", '\u{a0}'),
    ("copy", '©'),
    ("reg", '®'),
    ("trade", '™'),
    ("hellip", '…'),
    ("mdash", '—'),
    ("ndash", '–'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("sbquo", '‚'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("bdquo", '„'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("bull", '•'),
    ("middot", '·'),
    ("euro", '€'),
    ("pound", '£'),
    ("deg", '°'),
    ("times", '×'),
    ("auml", 'ä'),
    ("ouml", 'ö'),
    ("uuml", 'ü'),
    ("Auml", 'Ä'),
    ("Ouml", 'Ö'),
    ("Uuml", 'Ü'),
    ("szlig", 'ß'),
    ("aacute", 'á'),
    ("agrave", 'à'),
    ("eacute", 'é'),
    ("egrave", 'è'),
    ("iacute", 'í'),
    ("oacute", 'ó'),
    ("uacute", 'ú'),
    ("ntilde", 'ñ'),
    ("ccedil", 'ç'),
    ("iexcl", '¡'),
    ("iquest", '¿'),
];
