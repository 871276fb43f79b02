//! Who is who inside the world: accounts by number, devices by number and id.

use std::fmt;

use wa_jid::Jid;

use crate::error::Refusal;
use crate::world::table::RowKey;

/// An account's phone number: seven to fifteen digits without a plus sign.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(Box<str>);

impl Number {
    /// Reads a number; a plus sign, spaces, dashes, dots and brackets are left out.
    ///
    /// # Errors
    ///
    /// [`Refusal::Malformed`] if something else than seven to fifteen digits remains, or a leading zero.
    pub fn new(text: &str) -> Result<Self, Refusal> {
        let digits: String =
            text.chars().filter(|c| !matches!(c, '+' | ' ' | '-' | '.' | '(' | ')')).collect();
        let digit = digits.bytes().all(|byte| byte.is_ascii_digit());
        if !digit || !(7..=15).contains(&digits.len()) || digits.starts_with('0') {
            return Err(Refusal::Malformed("phone number"));
        }
        Ok(Self(digits.into()))
    }

    /// Returns what stands before all numbers in order, to begin a range with.
    pub(crate) fn lowest() -> Self {
        Self(Box::default())
    }

    /// Returns what stands after all numbers in order, to end a range with.
    pub(crate) fn highest() -> Self {
        Self(String::from(char::MAX).into())
    }

    /// Returns the digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Number(..)")
    }
}

impl RowKey for Number {
    fn to_path(&self) -> String {
        self.0.to_string()
    }

    fn from_path(path: &str) -> Option<Self> {
        Self::new(path).ok()
    }
}

/// One device of an account; 0 is the phone, companions count from 1, 99 is the hosted device.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Endpoint {
    pub(crate) number: Number,
    pub(crate) device: u16,
}

impl Endpoint {
    pub(crate) fn new(number: &Number, device: u16) -> Self {
        Self { number: number.clone(), device }
    }

    pub(crate) fn is_phone(&self) -> bool {
        self.device == 0
    }

    pub(crate) fn is_hosted(&self) -> bool {
        self.device == Jid::HOSTED_DEVICE
    }

    /// Whether the device has no client: the phone, and what is hosted.
    pub(crate) fn is_simulated(&self) -> bool {
        self.is_phone() || self.is_hosted()
    }
}

impl RowKey for Endpoint {
    fn to_path(&self) -> String {
        format!("{}/{}", self.number, self.device)
    }

    fn from_path(path: &str) -> Option<Self> {
        let (number, device) = path.split_once('/')?;
        Some(Self { number: Number::from_path(number)?, device: device.parse().ok()? })
    }
}

impl RowKey for (Endpoint, u64) {
    fn to_path(&self) -> String {
        format!("{}/{}", self.0.to_path(), self.1)
    }

    fn from_path(path: &str) -> Option<Self> {
        let (endpoint, serial) = path.rsplit_once('/')?;
        Some((Endpoint::from_path(endpoint)?, serial.parse().ok()?))
    }
}

impl RowKey for (Endpoint, String) {
    fn to_path(&self) -> String {
        format!("{}/{}", self.0.to_path(), self.1)
    }

    fn from_path(path: &str) -> Option<Self> {
        let mut parts = path.splitn(3, '/');
        let (number, device, rest) = (parts.next()?, parts.next()?, parts.next()?);
        let endpoint = Endpoint { number: Number::from_path(number)?, device: device.parse().ok()? };
        Some((endpoint, rest.to_owned()))
    }
}

impl RowKey for String {
    fn to_path(&self) -> String {
        self.clone()
    }

    fn from_path(path: &str) -> Option<Self> {
        Some(path.to_owned())
    }
}

impl RowKey for (String, Number) {
    fn to_path(&self) -> String {
        format!("{}/{}", self.0, self.1)
    }

    fn from_path(path: &str) -> Option<Self> {
        let (name, number) = path.rsplit_once('/')?;
        Some((name.to_owned(), Number::from_path(number)?))
    }
}

impl RowKey for (Number, String) {
    fn to_path(&self) -> String {
        format!("{}/{}", self.0, self.1)
    }

    fn from_path(path: &str) -> Option<Self> {
        let (number, rest) = path.split_once('/')?;
        Some((Number::from_path(number)?, rest.to_owned()))
    }
}

impl RowKey for (Number, String, u64) {
    fn to_path(&self) -> String {
        format!("{}/{}/{}", self.0, self.1, self.2)
    }

    fn from_path(path: &str) -> Option<Self> {
        let (rest, version) = path.rsplit_once('/')?;
        let (number, name) = rest.split_once('/')?;
        Some((Number::from_path(number)?, name.to_owned(), version.parse().ok()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_may_be_written_for_people() {
        assert_eq!(Number::new("+1 (555) 000-1234").unwrap().as_str(), "15550001234");
        for wrong in ["", "123456", "1234567890123456", "0155500012", "15550001x"] {
            assert!(Number::new(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn keys_are_read_back_from_their_paths() {
        let endpoint = Endpoint::new(&Number::new("15550001234").unwrap(), 7);
        let message = (endpoint.clone(), String::from("3EB0/odd/id"));
        assert_eq!(<(Endpoint, String)>::from_path(&message.to_path()), Some(message));
        let patch = (endpoint.number.clone(), String::from("regular_high"), 12);
        assert_eq!(<(Number, String, u64)>::from_path(&patch.to_path()), Some(patch));
        let member = (String::from("15550001-1600000000"), endpoint.number.clone());
        assert_eq!(<(String, Number)>::from_path(&member.to_path()), Some(member));
        let queued = (endpoint, u64::MAX);
        assert_eq!(<(Endpoint, u64)>::from_path(&queued.to_path()), Some(queued));
    }
}
