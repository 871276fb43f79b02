// Generated from proto/signal.proto by `cargo xtask gen-proto`; do not edit.

#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct SignalMessage {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub ratchet_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint32, optional, tag = "2")]
    pub counter: ::core::option::Option<u32>,
    #[prost(uint32, optional, tag = "3")]
    pub previous_counter: ::core::option::Option<u32>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub ciphertext: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct PreKeySignalMessage {
    #[prost(uint32, optional, tag = "1")]
    pub pre_key_id: ::core::option::Option<u32>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub base_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub identity_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub message: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint32, optional, tag = "5")]
    pub registration_id: ::core::option::Option<u32>,
    #[prost(uint32, optional, tag = "6")]
    pub signed_pre_key_id: ::core::option::Option<u32>,
    #[prost(uint32, optional, tag = "7")]
    pub kyber_pre_key_id: ::core::option::Option<u32>,
    #[prost(bytes = "bytes", optional, tag = "8")]
    pub kyber_ciphertext: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct SenderKeyMessage {
    #[prost(uint32, optional, tag = "1")]
    pub id: ::core::option::Option<u32>,
    #[prost(uint32, optional, tag = "2")]
    pub iteration: ::core::option::Option<u32>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub ciphertext: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct SenderKeyDistributionMessage {
    #[prost(uint32, optional, tag = "1")]
    pub id: ::core::option::Option<u32>,
    #[prost(uint32, optional, tag = "2")]
    pub iteration: ::core::option::Option<u32>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub chain_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub signing_key: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct IdentityKeyPairStructure {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub public_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub private_key: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct KeyExchangeMessage {
    #[prost(uint32, optional, tag = "1")]
    pub id: ::core::option::Option<u32>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub base_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub ratchet_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub identity_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "5")]
    pub base_key_signature: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct PreKeyRecordStructure {
    #[prost(uint32, optional, tag = "1")]
    pub id: ::core::option::Option<u32>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub public_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub private_key: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct RecordStructure {
    #[prost(message, optional, tag = "1")]
    pub current_session: ::core::option::Option<SessionStructure>,
    #[prost(message, repeated, tag = "2")]
    pub previous_sessions: ::prost::alloc::vec::Vec<SessionStructure>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct SenderKeyRecordStructure {
    #[prost(message, repeated, tag = "1")]
    pub sender_key_states: ::prost::alloc::vec::Vec<SenderKeyStateStructure>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct SenderKeyStateStructure {
    #[prost(uint32, optional, tag = "1")]
    pub sender_key_id: ::core::option::Option<u32>,
    #[prost(message, optional, tag = "2")]
    pub sender_chain_key: ::core::option::Option<
        sender_key_state_structure::SenderChainKey,
    >,
    #[prost(message, optional, tag = "3")]
    pub sender_signing_key: ::core::option::Option<
        sender_key_state_structure::SenderSigningKey,
    >,
    #[prost(message, repeated, tag = "4")]
    pub sender_message_keys: ::prost::alloc::vec::Vec<
        sender_key_state_structure::SenderMessageKey,
    >,
}
/// Nested message and enum types in `SenderKeyStateStructure`.
pub mod sender_key_state_structure {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct SenderChainKey {
        #[prost(uint32, optional, tag = "1")]
        pub iteration: ::core::option::Option<u32>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub seed: ::core::option::Option<::prost::bytes::Bytes>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct SenderMessageKey {
        #[prost(uint32, optional, tag = "1")]
        pub iteration: ::core::option::Option<u32>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub seed: ::core::option::Option<::prost::bytes::Bytes>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct SenderSigningKey {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub public: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub private: ::core::option::Option<::prost::bytes::Bytes>,
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct SessionStructure {
    #[prost(uint32, optional, tag = "1")]
    pub session_version: ::core::option::Option<u32>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub local_identity_public: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub remote_identity_public: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub root_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint32, optional, tag = "5")]
    pub previous_counter: ::core::option::Option<u32>,
    #[prost(message, optional, tag = "6")]
    pub sender_chain: ::core::option::Option<session_structure::Chain>,
    #[prost(message, repeated, tag = "7")]
    pub receiver_chains: ::prost::alloc::vec::Vec<session_structure::Chain>,
    #[prost(message, optional, tag = "8")]
    pub pending_key_exchange: ::core::option::Option<
        session_structure::PendingKeyExchange,
    >,
    #[prost(message, optional, tag = "9")]
    pub pending_pre_key: ::core::option::Option<session_structure::PendingPreKey>,
    #[prost(uint32, optional, tag = "10")]
    pub remote_registration_id: ::core::option::Option<u32>,
    #[prost(uint32, optional, tag = "11")]
    pub local_registration_id: ::core::option::Option<u32>,
    #[prost(bool, optional, tag = "12")]
    pub needs_refresh: ::core::option::Option<bool>,
    #[prost(bytes = "bytes", optional, tag = "13")]
    pub alice_base_key: ::core::option::Option<::prost::bytes::Bytes>,
}
/// Nested message and enum types in `SessionStructure`.
pub mod session_structure {
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct Chain {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub sender_ratchet_key: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub sender_ratchet_key_private: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(message, optional, tag = "3")]
        pub chain_key: ::core::option::Option<chain::ChainKey>,
        #[prost(message, repeated, tag = "4")]
        pub message_keys: ::prost::alloc::vec::Vec<chain::MessageKey>,
    }
    /// Nested message and enum types in `Chain`.
    pub mod chain {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct ChainKey {
            #[prost(uint32, optional, tag = "1")]
            pub index: ::core::option::Option<u32>,
            #[prost(bytes = "bytes", optional, tag = "2")]
            pub key: ::core::option::Option<::prost::bytes::Bytes>,
        }
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct MessageKey {
            #[prost(uint32, optional, tag = "1")]
            pub index: ::core::option::Option<u32>,
            #[prost(bytes = "bytes", optional, tag = "2")]
            pub cipher_key: ::core::option::Option<::prost::bytes::Bytes>,
            #[prost(bytes = "bytes", optional, tag = "3")]
            pub mac_key: ::core::option::Option<::prost::bytes::Bytes>,
            #[prost(bytes = "bytes", optional, tag = "4")]
            pub iv: ::core::option::Option<::prost::bytes::Bytes>,
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PendingKeyExchange {
        #[prost(uint32, optional, tag = "1")]
        pub sequence: ::core::option::Option<u32>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub local_base_key: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub local_base_key_private: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "4")]
        pub local_ratchet_key: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "5")]
        pub local_ratchet_key_private: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "7")]
        pub local_identity_key: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "8")]
        pub local_identity_key_private: ::core::option::Option<::prost::bytes::Bytes>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PendingPreKey {
        #[prost(uint32, optional, tag = "1")]
        pub pre_key_id: ::core::option::Option<u32>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub base_key: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(int32, optional, tag = "3")]
        pub signed_pre_key_id: ::core::option::Option<i32>,
        #[prost(uint32, optional, tag = "4")]
        pub kyber_pre_key_id: ::core::option::Option<u32>,
        #[prost(bytes = "bytes", optional, tag = "5")]
        pub kyber_ciphertext: ::core::option::Option<::prost::bytes::Bytes>,
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct SignedPreKeyRecordStructure {
    #[prost(uint32, optional, tag = "1")]
    pub id: ::core::option::Option<u32>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub public_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub private_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub signature: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(fixed64, optional, tag = "5")]
    pub timestamp: ::core::option::Option<u64>,
}

message! { SignalMessage, "SignalMessage" {
    "ratchetKey" ratchet_key,
    "counter" counter,
    "previousCounter" previous_counter,
    "ciphertext" ciphertext,
} }
message! { PreKeySignalMessage, "PreKeySignalMessage" {
    "preKeyId" pre_key_id,
    "baseKey" base_key,
    "identityKey" identity_key,
    "message" message,
    "registrationId" registration_id,
    "signedPreKeyId" signed_pre_key_id,
    "kyberPreKeyId" kyber_pre_key_id,
    "kyberCiphertext" kyber_ciphertext,
} }
message! { SenderKeyMessage, "SenderKeyMessage" {
    "id" id,
    "iteration" iteration,
    "ciphertext" ciphertext,
} }
message! { SenderKeyDistributionMessage, "SenderKeyDistributionMessage" {
    "id" id,
    "iteration" iteration,
    "chainKey" chain_key,
    "signingKey" signing_key,
} }
message! { IdentityKeyPairStructure, "IdentityKeyPairStructure" {
    "publicKey" public_key,
    "privateKey" private_key,
} }
message! { KeyExchangeMessage, "KeyExchangeMessage" {
    "id" id,
    "baseKey" base_key,
    "ratchetKey" ratchet_key,
    "identityKey" identity_key,
    "baseKeySignature" base_key_signature,
} }
message! { PreKeyRecordStructure, "PreKeyRecordStructure" {
    "id" id,
    "publicKey" public_key,
    "privateKey" private_key,
} }
message! { RecordStructure, "RecordStructure" {
    "currentSession" current_session,
    "previousSessions" previous_sessions,
} }
message! { SenderKeyRecordStructure, "SenderKeyRecordStructure" {
    "senderKeyStates" sender_key_states,
} }
message! { SenderKeyStateStructure, "SenderKeyStateStructure" {
    "senderKeyId" sender_key_id,
    "senderChainKey" sender_chain_key,
    "senderSigningKey" sender_signing_key,
    "senderMessageKeys" sender_message_keys,
} }
message! { sender_key_state_structure::SenderChainKey, "SenderChainKey" {
    "iteration" iteration,
    "seed" seed,
} }
message! { sender_key_state_structure::SenderMessageKey, "SenderMessageKey" {
    "iteration" iteration,
    "seed" seed,
} }
message! { sender_key_state_structure::SenderSigningKey, "SenderSigningKey" {
    "public" public,
    "private" private,
} }
message! { SessionStructure, "SessionStructure" {
    "sessionVersion" session_version,
    "localIdentityPublic" local_identity_public,
    "remoteIdentityPublic" remote_identity_public,
    "rootKey" root_key,
    "previousCounter" previous_counter,
    "senderChain" sender_chain,
    "receiverChains" receiver_chains,
    "pendingKeyExchange" pending_key_exchange,
    "pendingPreKey" pending_pre_key,
    "remoteRegistrationId" remote_registration_id,
    "localRegistrationId" local_registration_id,
    "needsRefresh" needs_refresh,
    "aliceBaseKey" alice_base_key,
} }
message! { session_structure::Chain, "Chain" {
    "senderRatchetKey" sender_ratchet_key,
    "senderRatchetKeyPrivate" sender_ratchet_key_private,
    "chainKey" chain_key,
    "messageKeys" message_keys,
} }
message! { session_structure::chain::ChainKey, "ChainKey" {
    "index" index,
    "key" key,
} }
message! { session_structure::chain::MessageKey, "MessageKey" {
    "index" index,
    "cipherKey" cipher_key,
    "macKey" mac_key,
    "iv" iv,
} }
message! { session_structure::PendingKeyExchange, "PendingKeyExchange" {
    "sequence" sequence,
    "localBaseKey" local_base_key,
    "localBaseKeyPrivate" local_base_key_private,
    "localRatchetKey" local_ratchet_key,
    "localRatchetKeyPrivate" local_ratchet_key_private,
    "localIdentityKey" local_identity_key,
    "localIdentityKeyPrivate" local_identity_key_private,
} }
message! { session_structure::PendingPreKey, "PendingPreKey" {
    "preKeyId" pre_key_id,
    "baseKey" base_key,
    "signedPreKeyId" signed_pre_key_id,
    "kyberPreKeyId" kyber_pre_key_id,
    "kyberCiphertext" kyber_ciphertext,
} }
message! { SignedPreKeyRecordStructure, "SignedPreKeyRecordStructure" {
    "id" id,
    "publicKey" public_key,
    "privateKey" private_key,
    "signature" signature,
    "timestamp" timestamp,
} }
