use wa_proto::Message;
use wa_proto::e2e::message::{ContactMessage, ContactsArrayMessage};

use crate::Content;
use crate::redacted::redacted;

/// A contact card.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Contact {
    /// The name that is shown.
    pub name: String,
    /// The card, in vCard form.
    pub vcard: String,
}

/// Several contact cards.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Contacts {
    /// What is shown for all of them.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: String,
    /// The cards.
    pub contacts: Vec<Contact>,
}

redacted!(Contact, Contacts);

impl Contact {
    /// A card that is there already.
    pub fn new(name: impl Into<String>, vcard: impl Into<String>) -> Self {
        Self { name: name.into(), vcard: vcard.into() }
    }

    /// A card of a name and a phone number, which is linked to its account.
    #[must_use]
    pub fn of_phone(name: &str, number: &str) -> Self {
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        let shown: String = name.chars().filter(|c| !c.is_control()).collect();
        let escaped = shown.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
        let vcard = format!(
            "BEGIN:VCARD\nVERSION:3.0\nN:;{escaped};;;\nFN:{escaped}\nTEL;type=CELL;waid={digits}:+{digits}\nEND:VCARD"
        );
        Self { name: shown, vcard }
    }

    pub(crate) fn read(contact: &ContactMessage) -> Self {
        Self { name: contact.display_name().to_owned(), vcard: contact.vcard().to_owned() }
    }

    fn into_proto(self) -> ContactMessage {
        ContactMessage { display_name: Some(self.name), vcard: Some(self.vcard), ..Default::default() }
    }
}

impl Contacts {
    /// Several cards under one name.
    pub fn new(name: impl Into<String>, contacts: impl IntoIterator<Item = Contact>) -> Self {
        Self { name: name.into(), contacts: contacts.into_iter().collect() }
    }

    pub(crate) fn read(contacts: &ContactsArrayMessage) -> Self {
        Self {
            name: contacts.display_name().to_owned(),
            contacts: contacts.contacts.iter().map(Contact::read).collect(),
        }
    }
}

impl Content for Contact {
    fn into_message(self) -> Message {
        Message { contact_message: Some(Box::new(self.into_proto())), ..Message::default() }
    }
}

impl Content for Contacts {
    fn into_message(self) -> Message {
        let contacts = ContactsArrayMessage {
            display_name: Some(self.name),
            contacts: self.contacts.into_iter().map(Contact::into_proto).collect(),
            context_info: None,
        };
        Message { contacts_array_message: Some(Box::new(contacts)), ..Message::default() }
    }
}
