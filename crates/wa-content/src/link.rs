use core::fmt;

/// Longer ones are not taken for links.
const LONGEST: usize = 2048;
/// Longest name of a host, with a port.
const LONGEST_HOST: usize = 260;
/// What begins a link.
const BEGINNINGS: [&str; 3] = ["https://", "http://", "www."];

/// A link to a web page, as it stands in a text.
///
/// ```
/// use wa_content::Link;
///
/// let link = Link::first_in("see (https://example.org/tea), please").expect("a link");
/// assert_eq!(link.text(), "https://example.org/tea");
/// assert_eq!(Link::first_in("www.example.org").expect("a link").url(), "https://www.example.org");
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Link<'t> {
    text: &'t str,
    /// Where host and port end.
    authority_end: usize,
}

impl<'t> Link<'t> {
    /// The first link of a text. It begins with `https://`, `http://` or `www.`; punctuation after it and a
    /// bracket around it are not part of it, and neither is a link that names a user or a password.
    #[must_use]
    pub fn first_in(text: &'t str) -> Option<Self> {
        let mut before = None;
        for (at, char) in text.char_indices() {
            let inside_a_word =
                before.is_some_and(|char: char| char.is_ascii_alphanumeric() || "@./-".contains(char));
            if !inside_a_word
                && matches!(char, 'h' | 'H' | 'w' | 'W')
                && let Some(link) = text.get(at..).and_then(|rest| Self::beginning(rest, before))
            {
                return Some(link);
            }
            before = Some(char);
        }
        None
    }

    /// How it stands in the text.
    #[must_use]
    pub const fn text(&self) -> &'t str {
        self.text
    }

    /// What it leads to: with a scheme, and with everything behind the host in the form that HTTP has for it.
    #[must_use]
    pub fn url(&self) -> String {
        let (authority, path) = self.text.split_at_checked(self.authority_end).unwrap_or((self.text, ""));
        let mut url = if authority.contains("://") { String::new() } else { "https://".to_owned() };
        url.push_str(authority);
        for byte in path.bytes() {
            if byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte) {
                url.push(char::from(byte));
            } else {
                url.push_str(&format!("%{byte:02X}"));
            }
        }
        url
    }

    /// The link that a text begins with.
    fn beginning(rest: &'t str, before: Option<char>) -> Option<Self> {
        let beginning = BEGINNINGS.into_iter().find(|beginning| {
            rest.get(..beginning.len()).is_some_and(|head| head.eq_ignore_ascii_case(beginning))
        })?;
        let host_start = if beginning.contains("://") { beginning.len() } else { 0 };
        let behind = rest.get(host_start..)?;
        let host = behind.char_indices().take(LONGEST_HOST).find(|(_, char)| !is_of_host(*char));
        let host_end = host.map_or(behind.len(), |(at, _)| at);
        // The dot behind a sentence is in the way of the host only.
        let host = behind.get(..host_end)?.trim_end_matches(['.', ':', '-']);
        let authority_end = host_start.checked_add(host.len())?;
        if !is_host(host) || behind.get(host_end..).is_some_and(|rest| rest.starts_with('@')) {
            return None;
        }
        let whole = rest.get(authority_end..)?;
        let end =
            if whole.starts_with(['/', '?', '#']) { whole.find(ends).unwrap_or(whole.len()) } else { 0 };
        let text = trimmed(rest.get(..authority_end.checked_add(end)?)?, authority_end, before);
        (text.len() <= LONGEST).then_some(Self { text, authority_end })
    }
}

/// Whether a character may stand in a host or a port.
fn is_of_host(char: char) -> bool {
    char.is_alphanumeric() || "-.:[]".contains(char)
}

/// Whether it is the name or number of a host that the whole world can mean, with or without a port.
fn is_host(authority: &str) -> bool {
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, port),
        _ => (authority, "0"),
    };
    if port.parse::<u16>().is_err() || !port.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    if let Some(address) = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
        return address.parse::<core::net::Ipv6Addr>().is_ok();
    }
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|char| char.is_alphanumeric() || char == '-')
    };
    let Some((_, last)) = host.rsplit_once('.') else { return false };
    let is_number = host.parse::<core::net::Ipv4Addr>().is_ok();
    host.split('.').all(is_label)
        && (is_number || last.chars().nth(1).is_some() && last.contains(char::is_alphabetic))
}

/// What cannot stand in a link.
fn ends(char: char) -> bool {
    char.is_whitespace() || char.is_control() || "<>\"`“”„«»".contains(char)
}

/// Takes off what belongs to the sentence around a link and not to the link.
fn trimmed(link: &str, least: usize, before: Option<char>) -> &str {
    let mut link = link;
    while let Some(last) = link.chars().next_back() {
        let around = match last {
            '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '…' | '’' | '。' | '，' | '、' | '！' | '？' => {
                true
            }
            '*' | '_' | '~' => before == Some(last),
            ')' => link.matches(')').count() > link.matches('(').count(),
            ']' => link.matches(']').count() > link.matches('[').count(),
            '}' => link.matches('}').count() > link.matches('{').count(),
            _ => false,
        };
        match link.get(..link.len().saturating_sub(last.len_utf8())) {
            Some(shorter) if around && shorter.len() >= least => link = shorter,
            _ => break,
        }
    }
    link
}

impl fmt::Debug for Link<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Link").finish_non_exhaustive()
    }
}
