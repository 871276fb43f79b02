//! One part of an index, between its typed form and its text.

pub(super) type Jid = String;
pub(super) type JidOrZero = Option<String>;
pub(super) type Text = String;
pub(super) type Flag = bool;
pub(super) type Number = i32;
pub(super) type Rest = Vec<String>;

/// A type that an index part can have.
pub(super) trait Part: Sized {
    /// Reads it from the parts that are left; `None` if they do not hold one.
    fn take(parts: &mut std::vec::IntoIter<String>) -> Option<Self>;

    /// Writes it behind the parts so far.
    fn put(&self, parts: &mut Vec<String>);
}

impl Part for String {
    fn take(parts: &mut std::vec::IntoIter<String>) -> Option<Self> {
        parts.next()
    }

    fn put(&self, parts: &mut Vec<String>) {
        parts.push(self.clone());
    }
}

impl Part for Option<String> {
    fn take(parts: &mut std::vec::IntoIter<String>) -> Option<Self> {
        parts.next().map(|text| if text == "0" { None } else { Some(text) })
    }

    fn put(&self, parts: &mut Vec<String>) {
        parts.push(self.clone().unwrap_or_else(|| "0".to_owned()));
    }
}

impl Part for bool {
    fn take(parts: &mut std::vec::IntoIter<String>) -> Option<Self> {
        match parts.next()?.as_str() {
            "1" => Some(true),
            "0" => Some(false),
            _ => None,
        }
    }

    fn put(&self, parts: &mut Vec<String>) {
        parts.push(if *self { "1" } else { "0" }.to_owned());
    }
}

impl Part for i32 {
    fn take(parts: &mut std::vec::IntoIter<String>) -> Option<Self> {
        parts.next()?.parse().ok()
    }

    fn put(&self, parts: &mut Vec<String>) {
        parts.push(self.to_string());
    }
}

impl Part for Vec<String> {
    fn take(parts: &mut std::vec::IntoIter<String>) -> Option<Self> {
        Some(parts.collect())
    }

    fn put(&self, parts: &mut Vec<String>) {
        parts.extend(self.iter().cloned());
    }
}
