//! Names of accounts and owners, and the fence that proves ownership.

use std::fmt;
use std::sync::Arc;

use crate::StoreError;

const MAX_NAME: usize = 128;

/// The name of one linked device's store, chosen by the caller.
///
/// It is opaque: an account exists before it has a phone number, so the name is whatever the application
/// calls it. `Debug` and `Display` print it, so it should not be a secret. Clones share one allocation.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId(Arc<str>);

/// Who holds an account, chosen by the caller and unique among everything that runs at one time.
///
/// A process that reopens an account under the same owner takes over from itself (see
/// [`Store::open`](crate::Store::open)); anybody else has to wait until the owner has gone.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OwnerId(Arc<str>);

/// A number that grows with every opening of an account; only the newest one may write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fence(u64);

impl AccountId {
    /// Takes a name of 1 to 128 bytes without control characters.
    ///
    /// # Errors
    /// [`StoreError::InvalidName`] for any other text.
    pub fn new(name: &str) -> Result<Self, StoreError> {
        checked(name).map(Self)
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl OwnerId {
    /// Takes a name of 1 to 128 bytes without control characters.
    ///
    /// # Errors
    /// [`StoreError::InvalidName`] for any other text.
    pub fn new(name: &str) -> Result<Self, StoreError> {
        checked(name).map(Self)
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Fence {
    /// Makes a fence from its number; backends do this, holders only pass fences on.
    #[must_use]
    pub const fn new(number: u64) -> Self {
        Self(number)
    }

    /// The number of the fence.
    #[must_use]
    pub const fn get(self) -> u64 {
        self.0
    }
}

impl fmt::Debug for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AccountId({:?})", &*self.0)
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for OwnerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OwnerId({:?})", &*self.0)
    }
}

impl fmt::Display for OwnerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::str::FromStr for AccountId {
    type Err = StoreError;

    fn from_str(name: &str) -> Result<Self, StoreError> {
        Self::new(name)
    }
}

fn checked(name: &str) -> Result<Arc<str>, StoreError> {
    if name.is_empty() || name.len() > MAX_NAME || name.chars().any(char::is_control) {
        return Err(StoreError::InvalidName);
    }
    Ok(Arc::from(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_short_visible_and_not_empty() {
        assert!(AccountId::new("a").is_ok());
        assert!(AccountId::new(&"a".repeat(128)).is_ok());
        assert!(OwnerId::new("host-1/4711").is_ok());
        for bad in ["", "a\0b", "line\n", &"a".repeat(129)] {
            assert!(matches!(AccountId::new(bad), Err(StoreError::InvalidName)));
            assert!(matches!(OwnerId::new(bad), Err(StoreError::InvalidName)));
        }
    }
}
