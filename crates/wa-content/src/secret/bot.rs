use wa_crypto::Aes256Gcm;
use wa_jid::Jid;
use wa_proto::Message;
use wa_proto::e2e::MessageSecretMessage;
use zeroize::Zeroizing;

use crate::secret::{MessageSecret, Sealed, SecretError};

/// The answer of a bot to a message, encrypted under that message's secret.
#[derive(Debug, Clone, Copy)]
pub struct BotReply<'a> {
    /// The secret of the message that is answered.
    pub secret: &'a MessageSecret,
    /// The id of the answer; of its first part where it comes in parts.
    pub id: &'a str,
    /// Who wrote the message that is answered.
    pub asker: &'a Jid,
    /// The bot.
    pub bot: &'a Jid,
}

impl BotReply<'_> {
    /// The key.
    #[must_use]
    pub fn key(&self) -> Zeroizing<[u8; 32]> {
        let info = format!("{}{}{}", self.id, self.asker.to_bare(), self.bot.to_bare());
        self.secret.for_bots().derive(info.as_bytes())
    }

    /// Decrypts the answer.
    ///
    /// # Errors
    ///
    /// [`SecretError`] says what is wrong with it.
    pub fn open(&self, answer: &MessageSecretMessage) -> Result<Message, SecretError> {
        let sealed = Sealed::from_fields(answer.enc_payload.as_ref(), answer.enc_iv.as_ref())?;
        let aad = format!("{}\0{}", self.id, self.bot.to_bare());
        let plaintext = Aes256Gcm::new(&self.key())
            .open(&sealed.iv, aad.as_bytes(), &sealed.payload)
            .map_err(|_| SecretError::Unauthentic)?;
        super::candidates::message(plaintext)
    }
}
