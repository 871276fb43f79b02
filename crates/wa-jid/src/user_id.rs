//! A person under both kinds of address.

use crate::Jid;

/// A person under both kinds of address, as far as they are known: by phone number and by hidden id.
///
/// Neither address has a device. Which of the two a stanza used says nothing about who is meant, so compare
/// people by [`UserId::names`] and not by one address.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UserId {
    /// The phone number.
    pub pn: Option<Jid>,
    /// The hidden id.
    pub lid: Option<Jid>,
}

impl UserId {
    /// The person behind one address; nobody if it is not that of an account.
    #[must_use]
    pub fn of(address: &Jid) -> Self {
        Self::default().known_as(address)
    }

    /// Adds another address of the same person. One that is not that of an account changes nothing.
    #[must_use]
    pub fn known_as(mut self, address: &Jid) -> Self {
        if address.is_pn_family() {
            self.pn = Some(address.to_chat());
        } else if address.is_lid_family() {
            self.lid = Some(address.to_chat());
        }
        self
    }

    /// The address to use where one is enough: the hidden id if it is known.
    #[must_use]
    pub fn address(&self) -> Option<&Jid> {
        self.lid.as_ref().or(self.pn.as_ref())
    }

    /// Both addresses, the hidden id first.
    pub fn addresses(&self) -> impl Iterator<Item = &Jid> {
        self.lid.iter().chain(&self.pn)
    }

    /// Whether an address, of whatever device, is one of this person.
    #[must_use]
    pub fn names(&self, address: &Jid) -> bool {
        self.addresses().any(|known| known.same_account(address))
    }
}

impl From<&Jid> for UserId {
    fn from(address: &Jid) -> Self {
        Self::of(address)
    }
}

impl From<Jid> for UserId {
    fn from(address: Jid) -> Self {
        Self::of(&address)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_known_by_either_address_and_whatever_device() {
        let person = UserId::of(&Jid::pn("1555").with_device(3)).known_as(&Jid::lid("99"));
        assert_eq!(
            (person.pn.as_ref(), person.lid.as_ref()),
            (Some(&Jid::pn("1555")), Some(&Jid::lid("99")))
        );
        assert_eq!(person.address(), Some(&Jid::lid("99")));
        assert!(person.names(&Jid::lid("99").with_device(7)) && person.names(&Jid::pn("1555")));
        assert!(!person.names(&Jid::pn("99")), "equal digits are not the same account");
        assert!(!person.names(&Jid::group("1555")));
    }

    #[test]
    fn a_group_is_nobody() {
        assert_eq!(UserId::of(&Jid::group("1")), UserId::default());
        assert_eq!(UserId::of(&"1555:99@hosted".parse().unwrap()).pn, Some(Jid::pn("1555")));
    }
}
