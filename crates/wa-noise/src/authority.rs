//! Certificates for a server of one's own, issued under a root of one's own.

use wa_crypto::{CryptoRng, KeyPair, PublicKey};
use wa_proto::noise::CertChain;
use wa_proto::noise::cert_chain::NoiseCertificate;
use wa_proto::noise::cert_chain::noise_certificate::Details;
use wa_proto::prost::Message as _;

use crate::certificate::ROOT_SERIAL;

/// What a certificate is issued for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Validity {
    /// The first second, in Unix time.
    pub not_before: u64,
    /// The last second.
    pub not_after: u64,
}

/// A root and an intermediate key that vouch for server keys.
///
/// Clients trust it when [`root`](Self::root) is among the roots of their
/// [`TrustPolicy`](crate::TrustPolicy). Keep the two key pairs: a new root must be told to every client.
#[derive(Debug)]
pub struct CertificateAuthority {
    root: KeyPair,
    intermediate: KeyPair,
    serial: u32,
    certificate: NoiseCertificate,
}

impl CertificateAuthority {
    /// Signs the intermediate certificate, under the serial number given.
    pub fn new<R: CryptoRng + ?Sized>(
        root: KeyPair,
        intermediate: KeyPair,
        serial: u32,
        validity: Validity,
        rng: &mut R,
    ) -> Self {
        let certificate = sign(&root, details(serial, ROOT_SERIAL, &intermediate.public, validity), rng);
        Self { root, intermediate, serial, certificate }
    }

    /// The key that clients must trust.
    pub fn root(&self) -> &PublicKey {
        &self.root.public
    }

    /// Issues the chain for a server's static key: the bytes to send in the handshake.
    ///
    /// Give the leaf another serial number than the intermediate has.
    pub fn issue<R: CryptoRng + ?Sized>(
        &self,
        server_key: &PublicKey,
        serial: u32,
        validity: Validity,
        rng: &mut R,
    ) -> Vec<u8> {
        let leaf = sign(&self.intermediate, details(serial, self.serial, server_key, validity), rng);
        CertChain { leaf: Some(leaf), intermediate: Some(self.certificate.clone()) }.encode_to_vec()
    }
}

/// Every field is written, zero or not: some clients refuse an issuer serial that is not there.
fn details(serial: u32, issuer: u32, key: &PublicKey, validity: Validity) -> Details {
    Details {
        serial: Some(serial),
        issuer_serial: Some(issuer),
        key: Some(key.as_bytes().to_vec().into()),
        not_before: Some(validity.not_before),
        not_after: Some(validity.not_after),
    }
}

fn sign<R: CryptoRng + ?Sized>(issuer: &KeyPair, details: Details, rng: &mut R) -> NoiseCertificate {
    let details = details.encode_to_vec();
    let signature = issuer.private.sign(&details, rng);
    NoiseCertificate { details: Some(details.into()), signature: Some(signature.as_bytes().to_vec().into()) }
}
