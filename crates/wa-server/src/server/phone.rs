use wa_jid::Jid;

use super::Handle;
use crate::error::ServerError;
use crate::world::address::{Endpoint, Number};
use crate::world::call::{Answer, Call, Linked, PastText, ReceivedText};

/// The simulated phone of one account.
#[derive(Debug, Clone)]
pub struct Phone {
    pub(super) handle: Handle,
    pub(super) number: Number,
}

impl Phone {
    /// Scans the QR text that a companion shows.
    ///
    /// # Errors
    ///
    /// Those of [`Handle::scan`].
    pub async fn scan_qr(&self, text: &str) -> Result<Linked, ServerError> {
        self.handle.scan(text, Some(self.number.clone()), None).await
    }

    /// Types the code that a companion shows; returns when the companion has proved that it knows it.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotFound`](crate::Refusal::NotFound) if no companion waits for this number, [`Refusal::Rejected`](crate::Refusal::Rejected) for a wrong code.
    pub async fn enter_code(&self, code: &str) -> Result<Linked, ServerError> {
        let call = Call::EnterCode { number: self.number.clone(), code: code.to_owned() };
        match self.handle.ask(call).await? {
            Answer::Linked(linked) => Ok(linked),
            _ => Err(ServerError::Stopped),
        }
    }

    /// Sends a text to an account, given by number or address, and returns the id of the message.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotFound`](crate::Refusal::NotFound) if one of the two accounts is unknown.
    pub async fn send_text(&self, to: &str, text: &str) -> Result<String, ServerError> {
        self.send_from(0, to, text).await
    }

    async fn send_from(&self, device: u16, to: &str, text: &str) -> Result<String, ServerError> {
        let from = Endpoint::new(&self.number, device);
        let call = Call::SendText { from, to: to.to_owned(), text: text.to_owned() };
        match self.handle.ask(call).await? {
            Answer::Sent(id) => Ok(id),
            _ => Err(ServerError::Stopped),
        }
    }

    /// Gives the account a hosted device, as businesses have whose messages a service answers: number 99, in
    /// chats of two only. The service is simulated like the phone.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotFound`](crate::Refusal::NotFound) if the account is unknown.
    pub async fn host(&self) -> Result<(), ServerError> {
        self.handle.order(Call::Host { number: self.number.clone() }).await
    }

    /// As [`send_text`](Self::send_text), from the hosted device.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotFound`](crate::Refusal::NotFound) if the other account is unknown, or there is no hosted device.
    pub async fn send_hosted_text(&self, to: &str, text: &str) -> Result<String, ServerError> {
        self.send_from(Jid::HOSTED_DEVICE, to, text).await
    }

    /// Returns the texts that reached the hosted device, oldest first.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotFound`](crate::Refusal::NotFound) if there is none.
    pub async fn hosted_received(&self) -> Result<Vec<ReceivedText>, ServerError> {
        self.received_on(Jid::HOSTED_DEVICE).await
    }

    /// Sets the phone up anew: it has another identity, its companions are unlinked, and everybody who
    /// knows the account is told.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotFound`](crate::Refusal::NotFound) if the account is unknown.
    pub async fn reinstall(&self) -> Result<(), ServerError> {
        self.handle.order(Call::Reinstall { number: self.number.clone() }).await
    }

    /// Gives a contact, by address or number, a name in the address book; the companions are told.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotFound`](crate::Refusal::NotFound) if the account is unknown, [`Refusal::Malformed`](crate::Refusal::Malformed) for an address that is none.
    pub async fn rename_contact(&self, contact: &str, name: &str) -> Result<(), ServerError> {
        let (number, contact, name) = (self.number.clone(), contact.to_owned(), name.to_owned());
        self.handle.order(Call::RenameContact { number, contact, name }).await
    }

    /// Archives a chat, by address or number; the companions are told.
    ///
    /// # Errors
    ///
    /// As [`rename_contact`](Self::rename_contact).
    pub async fn archive_chat(&self, chat: &str) -> Result<(), ServerError> {
        let (number, chat) = (self.number.clone(), chat.to_owned());
        self.handle.order(Call::ArchiveChat { number, chat }).await
    }

    /// Gives the phone a past: texts of a chat, by address or number, that it has had all along. Companions that are
    /// linked later, and those that ask, get them as history. The phone keeps ten thousand received texts at the most.
    ///
    /// # Errors
    ///
    /// As [`rename_contact`](Self::rename_contact); the chat has to be with a known account.
    pub async fn remember(&self, chat: &str, texts: Vec<PastText>) -> Result<(), ServerError> {
        self.handle.order(Call::Remember { number: self.number.clone(), chat: chat.to_owned(), texts }).await
    }

    /// Returns the texts that reached this phone, oldest first.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotFound`](crate::Refusal::NotFound) if the account is unknown.
    pub async fn received(&self) -> Result<Vec<ReceivedText>, ServerError> {
        self.received_on(0).await
    }

    async fn received_on(&self, device: u16) -> Result<Vec<ReceivedText>, ServerError> {
        match self.handle.ask(Call::Received { by: Endpoint::new(&self.number, device) }).await? {
            Answer::Received(texts) => Ok(texts),
            _ => Err(ServerError::Stopped),
        }
    }
}
