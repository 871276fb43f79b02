use core::fmt;
use core::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use wa_crypto::PublicKey;
use zeroize::Zeroizing;

use crate::{AdvSecret, PairingError};

const LINK: &str = "https://wa.me/settings/linked_devices#";

/// What a companion shows as a QR code: a single-use reference, its keys and the ADV secret.
///
/// `Display` gives the text to draw, link prefix included; parsing takes it with or without the
/// prefix and with or without the client type (older companions leave both out).
#[derive(Debug, Clone)]
pub struct QrText {
    reference: String,
    noise: PublicKey,
    identity: PublicKey,
    secret: AdvSecret,
    client_type: Option<char>,
}

impl QrText {
    /// Puts together the text for one reference. `client_type` is the one-character companion type
    /// (`'1'` is Chrome, see `docs/protocol/pairing.md`).
    pub fn new(
        reference: &str,
        noise: &PublicKey,
        identity: &PublicKey,
        secret: &AdvSecret,
        client_type: char,
    ) -> Self {
        Self {
            reference: reference.to_owned(),
            noise: *noise,
            identity: *identity,
            secret: secret.clone(),
            client_type: Some(client_type),
        }
    }

    /// The server's single-use reference of the waiting connection.
    pub fn reference(&self) -> &str {
        &self.reference
    }

    /// The companion's Noise static key.
    pub fn noise(&self) -> &PublicKey {
        &self.noise
    }

    /// The companion's Signal identity key.
    pub fn identity(&self) -> &PublicKey {
        &self.identity
    }

    /// The secret that authenticates the phone's answer.
    pub fn secret(&self) -> &AdvSecret {
        &self.secret
    }

    /// The companion type, if the text names one.
    pub fn client_type(&self) -> Option<char> {
        self.client_type
    }
}

impl fmt::Display for QrText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let secret = Zeroizing::new(STANDARD.encode(self.secret.expose_bytes()));
        write!(
            f,
            "{LINK}{},{},{},{}",
            self.reference,
            STANDARD.encode(self.noise.as_bytes()),
            STANDARD.encode(self.identity.as_bytes()),
            secret.as_str(),
        )?;
        match self.client_type {
            Some(client_type) => write!(f, ",{client_type}"),
            None => Ok(()),
        }
    }
}

impl FromStr for QrText {
    type Err = PairingError;

    fn from_str(text: &str) -> Result<Self, PairingError> {
        let text = text.trim();
        let mut fields = text.strip_prefix(LINK).unwrap_or(text).split(',');
        let reference = fields.next().filter(|reference| !reference.is_empty());
        let mut key = || {
            let field = fields.next().ok_or(PairingError::QrText)?;
            let bytes = Zeroizing::new(STANDARD.decode(field).map_err(|_| PairingError::QrText)?);
            <[u8; 32]>::try_from(bytes.as_slice()).map_err(|_| PairingError::QrText)
        };
        let noise = PublicKey::from_bytes(key()?);
        let identity = PublicKey::from_bytes(key()?);
        let secret = AdvSecret::from_bytes(key()?);
        Ok(Self {
            reference: reference.ok_or(PairingError::QrText)?.to_owned(),
            noise,
            identity,
            secret,
            client_type: fields.next().and_then(|field| field.chars().next()),
        })
    }
}
