//! The server's own certificate authority and TLS certificate.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose};
use rustls::ServerConfig;
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::TlsAcceptor;

use crate::error::ServerError;

const CA_FILE: &str = "ca.pem";
const CHAIN_FILE: &str = "tls.pem";
const KEY_FILE: &str = "tls-key.pem";

/// Names and addresses under which an unmodified client may believe to reach the real service.
const NAMES: [&str; 6] =
    ["localhost", "127.0.0.1", "::1", "web.whatsapp.com", "*.whatsapp.net", "mmg.whatsapp.net"];

/// A certificate for the names of the service, signed by an authority made for this server alone.
#[derive(Clone)]
pub(crate) struct Identity {
    pub(crate) ca_pem: String,
    pub(crate) acceptor: TlsAcceptor,
}

impl Identity {
    /// Loads the certificates of a data directory, making them at the first start.
    ///
    /// Without a directory they live as long as the server.
    pub(crate) fn load_or_make(dir: Option<&Path>) -> Result<Self, ServerError> {
        let Some(dir) = dir else {
            return Pems::make()?.into_identity();
        };
        let paths = (dir.join(CA_FILE), dir.join(CHAIN_FILE), dir.join(KEY_FILE));
        if paths.2.exists() {
            let pems = Pems {
                ca: fs::read_to_string(&paths.0)?,
                chain: fs::read_to_string(&paths.1)?,
                key: fs::read_to_string(&paths.2)?,
            };
            return pems.into_identity();
        }
        let pems = Pems::make()?;
        fs::write(&paths.0, &pems.ca)?;
        fs::write(&paths.1, &pems.chain)?;
        // The key comes last: its presence says that the other two are complete.
        let unfinished = dir.join("tls-key.pem.new");
        fs::write(&unfinished, &pems.key)?;
        fs::rename(&unfinished, &paths.2)?;
        pems.into_identity()
    }
}

struct Pems {
    ca: String,
    chain: String,
    key: String,
}

impl Pems {
    fn make() -> Result<Self, ServerError> {
        let ca_key = KeyPair::generate()?;
        let mut ca = CertificateParams::default();
        ca.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        ca.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        ca.distinguished_name.push(DnType::CommonName, "wa-server local authority");
        let ca_pem = ca.self_signed(&ca_key)?.pem();
        let issuer = Issuer::new(ca, ca_key);

        let key = KeyPair::generate()?;
        let mut leaf = CertificateParams::new(NAMES.map(String::from).to_vec())?;
        leaf.distinguished_name.push(DnType::CommonName, "wa-server");
        leaf.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        leaf.use_authority_key_identifier_extension = true;
        leaf.extended_key_usages = vec![rcgen::ExtendedKeyUsagePurpose::ServerAuth];
        let chain = leaf.signed_by(&key, &issuer)?.pem();
        Ok(Self { ca: ca_pem, chain, key: key.serialize_pem() })
    }

    fn into_identity(self) -> Result<Identity, ServerError> {
        let chain = CertificateDer::pem_slice_iter(self.chain.as_bytes())
            .collect::<Result<Vec<_>, _>>()
            .map_err(|_| ServerError::Record("TLS certificate"))?;
        let key = PrivateKeyDer::from_pem_slice(self.key.as_bytes())
            .map_err(|_| ServerError::Record("TLS private key"))?;
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_single_cert(chain, key)?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Identity { ca_pem: self.ca, acceptor: TlsAcceptor::from(Arc::new(config)) })
    }
}
