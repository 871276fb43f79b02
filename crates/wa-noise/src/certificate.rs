//! The server's certificate chain: a root signs an intermediate key, that signs the server's key.

use bytes::Bytes;
use wa_crypto::{PublicKey, Signature};
use wa_proto::noise::CertChain;
use wa_proto::noise::cert_chain::NoiseCertificate;
use wa_proto::noise::cert_chain::noise_certificate::Details;
use wa_proto::prost::Message as _;

/// The root key of WhatsApp's servers.
pub const WHATSAPP_ROOT: PublicKey = PublicKey::from_bytes([
    0x14, 0x23, 0x75, 0x57, 0x4d, 0x0a, 0x58, 0x71, 0x66, 0xaa, 0xe7, 0x1e, 0xbe, 0x51, 0x64, 0x37, 0xc4,
    0xa2, 0x8b, 0x73, 0xe3, 0x69, 0x5c, 0x6c, 0xe1, 0xf7, 0xf9, 0x54, 0x5d, 0xa8, 0xee, 0x6b,
]);

/// The serial number under which every root issues.
pub const ROOT_SERIAL: u32 = 0;

/// One of the two certificates of a chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Link {
    /// Signed by the root.
    Intermediate,
    /// Signed by the intermediate; its key is the server's.
    Leaf,
}

/// Why a certificate chain was refused; always the server's fault, except a wrong clock of our own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CertificateError {
    /// The chain is not the protobuf it should be.
    #[error("the certificate chain is malformed")]
    Chain,
    /// A certificate is not there.
    #[error("the {0:?} certificate is missing")]
    Missing(Link),
    /// A certificate has no details.
    #[error("the {0:?} certificate has no details")]
    MissingDetails(Link),
    /// A certificate's details are not the protobuf they should be.
    #[error("the details of the {0:?} certificate are malformed")]
    Details(Link),
    /// A certificate has no signature.
    #[error("the {0:?} certificate has no signature")]
    MissingSignature(Link),
    /// A certificate's signature is not 64 bytes.
    #[error("the signature of the {0:?} certificate has the wrong length")]
    SignatureLength(Link),
    /// A certificate's key is not 32 bytes.
    #[error("the key of the {0:?} certificate has the wrong length")]
    KeyLength(Link),
    /// No trusted root signed the intermediate certificate.
    #[error("no trusted root signed the intermediate certificate")]
    Untrusted,
    /// The intermediate key did not sign the leaf certificate.
    #[error("the intermediate key did not sign the leaf certificate")]
    LeafSignature,
    /// A certificate names another issuer than the one above it.
    #[error("the {0:?} certificate names another issuer")]
    Issuer(Link),
    /// The leaf certificate belongs to another key than the server used.
    #[error("the leaf certificate belongs to another key")]
    OtherKey,
    /// A certificate is not valid yet.
    #[error("the {0:?} certificate is not valid yet")]
    NotYetValid(Link),
    /// A certificate is not valid any more.
    #[error("the {0:?} certificate has expired")]
    Expired(Link),
}

/// A server key that a verified chain vouched for, to be cached for a later
/// [`Pattern::Ik`](crate::Pattern::Ik).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServerIdentity {
    /// The server's static key.
    pub key: PublicKey,
    /// The first second, in Unix time, at which both certificates are valid.
    pub not_before: u64,
    /// The last second at which both certificates are valid.
    pub not_after: u64,
}

impl ServerIdentity {
    /// Whether a handshake at `now` may rely on this identity without seeing the certificates again.
    pub fn is_valid_at(&self, now: u64) -> bool {
        self.not_before <= now && now < self.not_after
    }
}

/// How a client judges certificate chains.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrustPolicy {
    /// The root keys, any one of which may have signed the intermediate certificate.
    pub roots: Vec<PublicKey>,
    /// By how many seconds our clock may be wrong.
    pub clock_skew: u64,
}

impl Default for TrustPolicy {
    /// WhatsApp's own root and a clock that is right.
    fn default() -> Self {
        Self { roots: vec![WHATSAPP_ROOT], clock_skew: 0 }
    }
}

impl TrustPolicy {
    /// Checks a chain, given as it came, for a server that proved to hold `server_key`.
    ///
    /// `now` is in Unix seconds. Signatures are checked over the bytes as they were transmitted.
    ///
    /// # Errors
    /// One [`CertificateError`] for each rule.
    pub fn verify(
        &self,
        chain: &[u8],
        server_key: &PublicKey,
        now: u64,
    ) -> Result<ServerIdentity, CertificateError> {
        let chain = CertChain::decode(chain).map_err(|_| CertificateError::Chain)?;
        let intermediate = Certificate::read(chain.intermediate, Link::Intermediate)?;
        let leaf = Certificate::read(chain.leaf, Link::Leaf)?;

        if !self.roots.iter().any(|root| intermediate.is_signed_by(root)) {
            return Err(CertificateError::Untrusted);
        }
        if intermediate.details.issuer_serial() != ROOT_SERIAL {
            return Err(CertificateError::Issuer(Link::Intermediate));
        }
        if !leaf.is_signed_by(&intermediate.key) {
            return Err(CertificateError::LeafSignature);
        }
        if leaf.details.issuer_serial() != intermediate.details.serial() {
            return Err(CertificateError::Issuer(Link::Leaf));
        }
        if !leaf.key.ct_eq(server_key) {
            return Err(CertificateError::OtherKey);
        }
        self.check_validity(&intermediate.details, Link::Intermediate, now)?;
        self.check_validity(&leaf.details, Link::Leaf, now)?;

        Ok(ServerIdentity {
            key: leaf.key,
            not_before: intermediate.details.not_before().max(leaf.details.not_before()),
            not_after: intermediate.details.not_after().min(leaf.details.not_after()),
        })
    }

    fn check_validity(&self, details: &Details, link: Link, now: u64) -> Result<(), CertificateError> {
        if now.saturating_add(self.clock_skew) < details.not_before() {
            return Err(CertificateError::NotYetValid(link));
        }
        if now.saturating_sub(self.clock_skew) > details.not_after() {
            return Err(CertificateError::Expired(link));
        }
        Ok(())
    }
}

/// A certificate whose parts are there and have the right form.
struct Certificate {
    signed: Bytes,
    details: Details,
    key: PublicKey,
    signature: Signature,
}

impl Certificate {
    fn read(certificate: Option<NoiseCertificate>, link: Link) -> Result<Self, CertificateError> {
        let certificate = certificate.ok_or(CertificateError::Missing(link))?;
        let signed = certificate.details.ok_or(CertificateError::MissingDetails(link))?;
        let signature = certificate.signature.ok_or(CertificateError::MissingSignature(link))?;
        let signature =
            Signature::from_slice(&signature).map_err(|_| CertificateError::SignatureLength(link))?;
        let details = Details::decode(signed.clone()).map_err(|_| CertificateError::Details(link))?;
        let key = PublicKey::from_slice(details.key()).map_err(|_| CertificateError::KeyLength(link))?;
        Ok(Self { signed, details, key, signature })
    }

    fn is_signed_by(&self, issuer: &PublicKey) -> bool {
        issuer.verify(&self.signed, &self.signature).is_ok()
    }
}
