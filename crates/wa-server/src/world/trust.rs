//! Whom an account lets write to it: tokens of trusted contacts, tokens for a first contact.

use bytes::Bytes;
use wa_crypto::{ct_eq, hmac_sha256};
use wa_stanza::message::PrivacyProof;

use crate::world::Step;
use crate::world::address::Number;
use crate::world::step::Form;

impl Step<'_> {
    /// Whether an account takes a first message of another one; who has talked with it before may go on.
    pub(crate) fn lets_in(&self, number: &Number, other: &Number, proof: Option<&PrivacyProof>) -> bool {
        let Some(account) = self.world.tables.accounts.get(number).filter(|account| account.restricted)
        else {
            return true;
        };
        if number == other || self.contacts(number).contains(other) {
            return true;
        }
        match proof {
            Some(PrivacyProof::Trusted(token)) => {
                !account.refuses_trusted && self.is_token_of(number, other, Some(token))
            }
            Some(PrivacyProof::FirstContact(token)) => {
                !account.refuses_first_contact
                    && self.first_contact_token(other, number).is_some_and(|expected| ct_eq(&expected, token))
            }
            None => false,
        }
    }

    /// Whether a token is the one that an account issued to another; some clients write it in hex.
    pub(crate) fn is_token_of(&self, issuer: &Number, holder: &Number, token: Option<&[u8]>) -> bool {
        let (Some(token), Some(expected)) = (token, self.token_for(issuer, holder)) else { return false };
        ct_eq(token, &expected) || ct_eq(token, hex(&expected).as_bytes())
    }

    /// Derives the token of a pair of accounts; nobody can guess it and it never changes.
    pub(crate) fn token_for(&self, issuer: &Number, peer: &Number) -> Option<Bytes> {
        let keys = self.world.tables.phones.get(issuer)?;
        let tag = hmac_sha256(&keys.identity, &[b"trusted contact ", peer.as_str().as_bytes()]);
        Some(Bytes::copy_from_slice(&tag))
    }

    /// Derives the salt from which an account makes its tokens for first contacts.
    pub(crate) fn first_contact_salt(&self, number: &Number) -> Option<Bytes> {
        let keys = self.world.tables.phones.get(number)?;
        Some(Bytes::copy_from_slice(&hmac_sha256(&keys.identity, &[b"first contact"])))
    }

    /// Computes the token with which an account may open a chat with another.
    fn first_contact_token(&self, from: &Number, to: &Number) -> Option<Bytes> {
        let salt = self.first_contact_salt(from)?;
        let lid = self.bare(to, Form::Lid).to_string();
        Some(Bytes::copy_from_slice(&hmac_sha256(&salt, &[lid.as_bytes()])))
    }
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
