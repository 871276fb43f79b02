//! Keys, XEdDSA, HKDF and the ciphers of the WhatsApp protocol; the only crate that names a cipher library.
