// Generated from proto/noise.proto by `cargo xtask gen-proto`; do not edit.

#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct HandshakeMessage {
    #[prost(message, optional, tag = "2")]
    pub client_hello: ::core::option::Option<handshake_message::ClientHello>,
    #[prost(message, optional, tag = "3")]
    pub server_hello: ::core::option::Option<handshake_message::ServerHello>,
    #[prost(message, optional, tag = "4")]
    pub client_finish: ::core::option::Option<handshake_message::ClientFinish>,
}
/// Nested message and enum types in `HandshakeMessage`.
pub mod handshake_message {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ClientFinish {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub r#static: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub payload: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub extended_ciphertext: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "4")]
        pub padded_bytes: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bool, optional, tag = "5")]
        pub simulate_xxkem_fs: ::core::option::Option<bool>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ClientHello {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub ephemeral: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub r#static: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub payload: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bool, optional, tag = "4")]
        pub use_extended: ::core::option::Option<bool>,
        #[prost(bytes = "bytes", optional, tag = "5")]
        pub extended_ciphertext: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "6")]
        pub padded_bytes: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bool, optional, tag = "7")]
        pub send_server_hello_padded_bytes: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "8")]
        pub simulate_xxkem_fs: ::core::option::Option<bool>,
        #[prost(enumeration = "HandshakePqMode", optional, tag = "9")]
        pub pq_mode: ::core::option::Option<i32>,
        #[prost(bytes = "bytes", optional, tag = "10")]
        pub extended_ephemeral: ::core::option::Option<::prost::bytes::Bytes>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ServerHello {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub ephemeral: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub r#static: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub payload: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "4")]
        pub extended_static: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "5")]
        pub padding_bytes: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "6")]
        pub extended_ciphertext: ::core::option::Option<::prost::bytes::Bytes>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum HandshakePqMode {
        Unknown = 0,
        Xxkem = 1,
        XxkemFs = 2,
        XxkemEph = 9,
        WaClassical = 3,
        WaPq = 4,
        Ikkem = 5,
        IkkemFs = 6,
        Xxkem2 = 7,
        Ikkem2 = 8,
    }
    impl HandshakePqMode {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "HANDSHAKE_PQ_MODE_UNKNOWN",
                Self::Xxkem => "XXKEM",
                Self::XxkemFs => "XXKEM_FS",
                Self::XxkemEph => "XXKEM_EPH",
                Self::WaClassical => "WA_CLASSICAL",
                Self::WaPq => "WA_PQ",
                Self::Ikkem => "IKKEM",
                Self::IkkemFs => "IKKEM_FS",
                Self::Xxkem2 => "XXKEM_2",
                Self::Ikkem2 => "IKKEM_2",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "HANDSHAKE_PQ_MODE_UNKNOWN" => Some(Self::Unknown),
                "XXKEM" => Some(Self::Xxkem),
                "XXKEM_FS" => Some(Self::XxkemFs),
                "XXKEM_EPH" => Some(Self::XxkemEph),
                "WA_CLASSICAL" => Some(Self::WaClassical),
                "WA_PQ" => Some(Self::WaPq),
                "IKKEM" => Some(Self::Ikkem),
                "IKKEM_FS" => Some(Self::IkkemFs),
                "XXKEM_2" => Some(Self::Xxkem2),
                "IKKEM_2" => Some(Self::Ikkem2),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct CertChain {
    #[prost(message, optional, tag = "1")]
    pub leaf: ::core::option::Option<cert_chain::NoiseCertificate>,
    #[prost(message, optional, tag = "2")]
    pub intermediate: ::core::option::Option<cert_chain::NoiseCertificate>,
}
/// Nested message and enum types in `CertChain`.
pub mod cert_chain {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct NoiseCertificate {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub details: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub signature: ::core::option::Option<::prost::bytes::Bytes>,
    }
    /// Nested message and enum types in `NoiseCertificate`.
    pub mod noise_certificate {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct Details {
            #[prost(uint32, optional, tag = "1")]
            pub serial: ::core::option::Option<u32>,
            #[prost(uint32, optional, tag = "2")]
            pub issuer_serial: ::core::option::Option<u32>,
            #[prost(bytes = "bytes", optional, tag = "3")]
            pub key: ::core::option::Option<::prost::bytes::Bytes>,
            #[prost(uint64, optional, tag = "4")]
            pub not_before: ::core::option::Option<u64>,
            #[prost(uint64, optional, tag = "5")]
            pub not_after: ::core::option::Option<u64>,
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct NoiseCertificate {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub details: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub signature: ::core::option::Option<::prost::bytes::Bytes>,
}
/// Nested message and enum types in `NoiseCertificate`.
pub mod noise_certificate {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct Details {
        #[prost(uint32, optional, tag = "1")]
        pub serial: ::core::option::Option<u32>,
        #[prost(string, optional, tag = "2")]
        pub issuer: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(uint64, optional, tag = "3")]
        pub expires: ::core::option::Option<u64>,
        #[prost(string, optional, tag = "4")]
        pub subject: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bytes = "bytes", optional, tag = "5")]
        pub key: ::core::option::Option<::prost::bytes::Bytes>,
    }
}

message! { HandshakeMessage, "HandshakeMessage" {
    "clientHello" client_hello,
    "serverHello" server_hello,
    "clientFinish" client_finish,
} }
enumeration! { handshake_message::HandshakePqMode }
message! { handshake_message::ClientFinish, "ClientFinish" {
    "static" r#static,
    "payload" payload,
    "extendedCiphertext" extended_ciphertext,
    "paddedBytes" padded_bytes,
    "simulateXxkemFs" simulate_xxkem_fs,
} }
message! { handshake_message::ClientHello, "ClientHello" {
    "ephemeral" ephemeral,
    "static" r#static,
    "payload" payload,
    "useExtended" use_extended,
    "extendedCiphertext" extended_ciphertext,
    "paddedBytes" padded_bytes,
    "sendServerHelloPaddedBytes" send_server_hello_padded_bytes,
    "simulateXxkemFs" simulate_xxkem_fs,
    "pqMode" pq_mode: handshake_message::HandshakePqMode,
    "extendedEphemeral" extended_ephemeral,
} }
message! { handshake_message::ServerHello, "ServerHello" {
    "ephemeral" ephemeral,
    "static" r#static,
    "payload" payload,
    "extendedStatic" extended_static,
    "paddingBytes" padding_bytes,
    "extendedCiphertext" extended_ciphertext,
} }
message! { CertChain, "CertChain" {
    "leaf" leaf,
    "intermediate" intermediate,
} }
message! { cert_chain::NoiseCertificate, "NoiseCertificate" {
    "details" details,
    "signature" signature,
} }
message! { cert_chain::noise_certificate::Details, "Details" {
    "serial" serial,
    "issuerSerial" issuer_serial,
    "key" key,
    "notBefore" not_before,
    "notAfter" not_after,
} }
message! { NoiseCertificate, "NoiseCertificate" {
    "details" details,
    "signature" signature,
} }
message! { noise_certificate::Details, "Details" {
    "serial" serial,
    "issuer" issuer,
    "expires" expires,
    "subject" subject,
    "key" key,
} }
