//! Which chat a message belongs to and who wrote it.

use wa_jid::{Family, Jid};

use crate::message::{AddressingMode, IncomingMessage};

/// The own account under both of its addresses.
#[derive(Debug, Clone, Copy)]
pub struct OwnAddresses<'a> {
    /// The own phone number, with or without device.
    pub pn: &'a Jid,
    /// The own hidden id, if it is known.
    pub lid: Option<&'a Jid>,
}

impl OwnAddresses<'_> {
    /// Whether the address is the own account, whatever the device.
    #[must_use]
    pub fn contain(&self, jid: &Jid) -> bool {
        jid.same_account(self.pn) || self.lid.is_some_and(|lid| jid.same_account(lid))
    }
}

/// Whose device wrote a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Origin {
    /// A device of the own account.
    Own,
    /// Somebody else.
    Peer,
}

/// Where a message belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MessageSource {
    /// The chat, without device.
    pub chat: Jid,
    /// The device that wrote it.
    pub sender: Jid,
    /// Whether that is an own device.
    pub origin: Origin,
    /// How the chat addresses people.
    pub addressing: AddressingMode,
    /// The sender under the other kind of address, if the stanza tells.
    pub sender_alternate: Option<Jid>,
    /// The chat partner of an own copy under the other kind of address, if the stanza tells.
    pub chat_alternate: Option<Jid>,
}

impl IncomingMessage {
    /// Finds chat and sender; `None` if the stanza contradicts itself (nack 487).
    #[must_use]
    pub fn source(&self, own: OwnAddresses<'_>) -> Option<MessageSource> {
        let (chat, sender) = self.chat_and_sender(own)?;
        let origin = if own.contain(&sender) { Origin::Own } else { Origin::Peer };
        let addressing = self.addressing_mode.clone().unwrap_or_else(|| match sender.server().family() {
            Some(Family::Lid) => AddressingMode::Lid,
            _ => AddressingMode::Pn,
        });
        let sender_by_lid = sender.server().family() == Some(Family::Lid);
        let sender_alternate = if sender_by_lid {
            self.participant_pn.as_ref().or(self.sender_pn.as_ref())
        } else {
            self.participant_lid.as_ref().or(self.sender_lid.as_ref())
        };
        let chat_alternate = match (&self.recipient, chat.server().family()) {
            (Some(_), Some(Family::Lid)) => self.peer_recipient_pn.as_ref().or(self.recipient_pn.as_ref()),
            (Some(_), Some(_)) => self.peer_recipient_lid.as_ref().or(self.recipient_lid.as_ref()),
            _ => None,
        };
        Some(MessageSource {
            sender_alternate: sender_alternate.cloned(),
            chat_alternate: chat_alternate.cloned(),
            chat,
            sender,
            origin,
            addressing,
        })
    }

    fn chat_and_sender(&self, own: OwnAddresses<'_>) -> Option<(Jid, Jid)> {
        if self.from.is_group() || self.from.is_broadcast() {
            return Some((self.from.clone(), self.participant.clone()?));
        }
        if self.from.is_newsletter() {
            return Some((self.from.clone(), self.from.clone()));
        }
        let chat = match &self.recipient {
            Some(recipient) if own.contain(&self.from) => recipient.to_chat(),
            // Only the own account has messages to somebody else.
            Some(_) => return None,
            None => self
                .meta
                .as_ref()
                .and_then(|meta| self.bot_chat(meta.target_chat.as_ref()))
                .unwrap_or_else(|| self.from.to_chat()),
        };
        Some((chat, self.from.clone()))
    }

    /// A bot answers in the chat of the message that called it.
    fn bot_chat(&self, target: Option<&Jid>) -> Option<Jid> {
        target.filter(|_| self.from.is_bot()).map(Jid::to_chat)
    }
}
