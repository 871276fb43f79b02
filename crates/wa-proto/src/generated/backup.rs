// Generated from proto/backup.proto by `cargo xtask gen-proto`; do not edit.

#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BackwardEdge {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub encrypted_prev_epoch_anon_id: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub encrypted_prev_epoch_root_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub prev_epoch_root_key_fingerprint: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct CreateBackupInput {
    #[prost(string, optional, tag = "1")]
    pub recovery_code: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint64, optional, tag = "2")]
    pub user_id: ::core::option::Option<u64>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct CreateBackupOutput {
    #[prost(message, optional, tag = "1")]
    pub device: ::core::option::Option<DeviceOutput>,
    #[prost(message, optional, tag = "2")]
    pub virtual_device: ::core::option::Option<VirtualDeviceOutput>,
    #[prost(message, optional, tag = "3")]
    pub epoch0: ::core::option::Option<Epoch0Output>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub mailbox_root_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(string, optional, tag = "5")]
    pub error: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DecryptMekForDistributionFromTransportSenderInput {
    #[prost(message, optional, tag = "1")]
    pub mek_distribution: ::core::option::Option<
        decrypt_mek_for_distribution_from_transport_sender_input::TransportSenderMekDistributionSingleRecipient,
    >,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub mek_id: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub roster_hash: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub recipient_enc_sk: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint64, optional, tag = "5")]
    pub version: ::core::option::Option<u64>,
    #[prost(message, optional, tag = "6")]
    pub conf: ::core::option::Option<MinosClientConfig>,
}
/// Nested message and enum types in `DecryptMekForDistributionFromTransportSenderInput`.
pub mod decrypt_mek_for_distribution_from_transport_sender_input {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct TransportSenderMekDistributionSingleRecipient {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub encrypted_mek: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub ephemeral_encryption_pk: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub signing_pk: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "4")]
        pub signature: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "5")]
        pub recipient_epoch_head: ::core::option::Option<::prost::bytes::Bytes>,
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DecryptMekForDistributionFromTransportSenderResult {
    #[prost(
        oneof = "decrypt_mek_for_distribution_from_transport_sender_result::Result",
        tags = "1, 2"
    )]
    pub result: ::core::option::Option<
        decrypt_mek_for_distribution_from_transport_sender_result::Result,
    >,
}
/// Nested message and enum types in `DecryptMekForDistributionFromTransportSenderResult`.
pub mod decrypt_mek_for_distribution_from_transport_sender_result {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    #[prost(skip_debug)]
    pub enum Result {
        #[prost(message, tag = "1")]
        Success(super::DecryptMekForDistributionFromTransportSenderSuccess),
        #[prost(string, tag = "2")]
        ErrorMessage(::prost::alloc::string::String),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DecryptMekForDistributionFromTransportSenderSuccess {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub mek: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DecryptMekForDistributionInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub to_mailbox_sk: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub from_pk: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub mek_id: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub sender_epoch_head: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "5")]
    pub roster_hash: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "6")]
    pub ciphertext: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "7")]
    pub to_epoch_head: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(int32, optional, tag = "8")]
    pub mek_encryption_version: ::core::option::Option<i32>,
    #[prost(message, optional, tag = "9")]
    pub conf: ::core::option::Option<MinosClientConfig>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DecryptMekForDistributionResult {
    #[prost(oneof = "decrypt_mek_for_distribution_result::Result", tags = "1, 2")]
    pub result: ::core::option::Option<decrypt_mek_for_distribution_result::Result>,
}
/// Nested message and enum types in `DecryptMekForDistributionResult`.
pub mod decrypt_mek_for_distribution_result {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    #[prost(skip_debug)]
    pub enum Result {
        #[prost(message, tag = "1")]
        Success(super::DecryptMekForDistributionSuccess),
        #[prost(string, tag = "2")]
        ErrorMessage(::prost::alloc::string::String),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DecryptMekForDistributionSuccess {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub mek: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DecryptMessageInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub epoch_root_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub epoch_anon_id: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(string, optional, tag = "3")]
    pub thread_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(int32, optional, tag = "4")]
    pub encryption_version: ::core::option::Option<i32>,
    #[prost(bytes = "bytes", optional, tag = "5")]
    pub ciphertext: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DecryptMessageOutput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub plaintext_payload: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(string, optional, tag = "2")]
    pub error: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DecryptSelfMmkDistributionInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub encrypted_mmk: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub export_root_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub mailbox_head_hash: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DecryptSelfMmkDistributionResult {
    #[prost(oneof = "decrypt_self_mmk_distribution_result::Result", tags = "1, 2")]
    pub result: ::core::option::Option<decrypt_self_mmk_distribution_result::Result>,
}
/// Nested message and enum types in `DecryptSelfMmkDistributionResult`.
pub mod decrypt_self_mmk_distribution_result {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    #[prost(skip_debug)]
    pub enum Result {
        #[prost(message, tag = "1")]
        Success(super::DecryptSelfMmkDistributionSuccess),
        #[prost(string, tag = "2")]
        ErrorMessage(::prost::alloc::string::String),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DecryptSelfMmkDistributionSuccess {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub mmk_seed: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DeriveAttachmentAccessTokenSecretInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub media_key: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DeriveAttachmentAccessTokenSecretResult {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub attachment_access_token_secret: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DeriveAttachmentPrimaryKeySecretInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub media_key: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DeriveAttachmentPrimaryKeySecretResult {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub attachment_primary_key_secret: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DeriveMailboxAuthKeypairInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub export_root_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint64, optional, tag = "2")]
    pub epoch_number: ::core::option::Option<u64>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DeriveMailboxAuthKeypairResult {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub mailbox_auth_public_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub mailbox_auth_private_key: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DeriveMailboxEncryptionKeypairInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub export_root_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint64, optional, tag = "2")]
    pub epoch_number: ::core::option::Option<u64>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DeriveMailboxEncryptionKeypairResult {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub mailbox_encryption_public_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub mailbox_encryption_private_key: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DeriveMailboxSigningKeypairInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub export_root_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint64, optional, tag = "2")]
    pub epoch_number: ::core::option::Option<u64>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DeriveMailboxSigningKeypairResult {
    #[prost(oneof = "derive_mailbox_signing_keypair_result::Result", tags = "1, 2")]
    pub result: ::core::option::Option<derive_mailbox_signing_keypair_result::Result>,
}
/// Nested message and enum types in `DeriveMailboxSigningKeypairResult`.
pub mod derive_mailbox_signing_keypair_result {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    #[prost(skip_debug)]
    pub enum Result {
        #[prost(message, tag = "1")]
        Success(super::DeriveMailboxSigningKeypairSuccess),
        #[prost(string, tag = "2")]
        ErrorMessage(::prost::alloc::string::String),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DeriveMailboxSigningKeypairSuccess {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub mailbox_signing_public_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub mailbox_signing_private_key: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DeriveMessageKeyInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub epoch_root_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub epoch_anon_id: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(string, optional, tag = "3")]
    pub thread_id: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DeriveMessageKeyOutput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub message_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(string, optional, tag = "2")]
    pub error: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DeriveMessagingMailboxKeypairsInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub mmk_seed: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DeriveMessagingMailboxKeypairsResult {
    #[prost(oneof = "derive_messaging_mailbox_keypairs_result::Result", tags = "1, 2")]
    pub result: ::core::option::Option<derive_messaging_mailbox_keypairs_result::Result>,
}
/// Nested message and enum types in `DeriveMessagingMailboxKeypairsResult`.
pub mod derive_messaging_mailbox_keypairs_result {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    #[prost(skip_debug)]
    pub enum Result {
        #[prost(message, tag = "1")]
        Success(super::DeriveMessagingMailboxKeypairsSuccess),
        #[prost(string, tag = "2")]
        ErrorMessage(::prost::alloc::string::String),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DeriveMessagingMailboxKeypairsSuccess {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub enc_sk: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub enc_pk: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub auth_sk: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub auth_pk: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DetachedDevicePublicData {
    #[prost(uint64, optional, tag = "1")]
    pub device_id: ::core::option::Option<u64>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub name: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub sig_pk: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub auth_pk: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "5")]
    pub enc_pk: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "6")]
    pub signature: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DeviceOutput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub public_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub epoch_auth_public_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub epoch_auth_public_key_sig: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub epoch_storage_public_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "5")]
    pub epoch_storage_public_key_sig: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(int32, repeated, packed = "false", tag = "6")]
    pub supported_encryption_versions: ::prost::alloc::vec::Vec<i32>,
    #[prost(bytes = "bytes", optional, tag = "7")]
    pub encryption_version_signature: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(int32, optional, tag = "8")]
    pub client_version: ::core::option::Option<i32>,
    #[prost(bytes = "bytes", optional, tag = "9")]
    pub ocmf_client_state: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "10")]
    pub epoch_storage_private_key: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct EncryptMekForDistributionInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub sender_epoch_head: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub to_mailbox_pk: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(message, optional, tag = "3")]
    pub from_keypair: ::core::option::Option<
        encrypt_mek_for_distribution_input::MailboxAuthKp,
    >,
    #[prost(message, optional, tag = "4")]
    pub mek: ::core::option::Option<MekBundle>,
    #[prost(bytes = "bytes", optional, tag = "5")]
    pub to_epoch_head: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(message, optional, tag = "6")]
    pub conf: ::core::option::Option<MinosClientConfig>,
}
/// Nested message and enum types in `EncryptMekForDistributionInput`.
pub mod encrypt_mek_for_distribution_input {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct MailboxAuthKp {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub sk: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub pk: ::core::option::Option<::prost::bytes::Bytes>,
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct EncryptMekForDistributionResult {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub ciphertext: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint64, optional, tag = "2")]
    pub version: ::core::option::Option<u64>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct EncryptMeksForDistributionFromTransportSenderInput {
    #[prost(message, optional, tag = "1")]
    pub mek: ::core::option::Option<MekBundle>,
    #[prost(message, optional, tag = "2")]
    pub transport_signing_kp: ::core::option::Option<
        encrypt_meks_for_distribution_from_transport_sender_input::TransportSigningKp,
    >,
    #[prost(bytes = "bytes", repeated, tag = "3")]
    pub recipient_mailbox_encryption_pks: ::prost::alloc::vec::Vec<
        ::prost::bytes::Bytes,
    >,
    #[prost(bytes = "bytes", repeated, tag = "4")]
    pub recipient_epoch_heads: ::prost::alloc::vec::Vec<::prost::bytes::Bytes>,
    #[prost(message, optional, tag = "5")]
    pub conf: ::core::option::Option<MinosClientConfig>,
}
/// Nested message and enum types in `EncryptMeksForDistributionFromTransportSenderInput`.
pub mod encrypt_meks_for_distribution_from_transport_sender_input {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct TransportSigningKp {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub sk: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub pk: ::core::option::Option<::prost::bytes::Bytes>,
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct EncryptMeksForDistributionFromTransportSenderResult {
    #[prost(bytes = "bytes", repeated, tag = "1")]
    pub encrypted_meks: ::prost::alloc::vec::Vec<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub ephemeral_encryption_pk: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub signing_pk: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub signature: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint64, optional, tag = "5")]
    pub version: ::core::option::Option<u64>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct EncryptMessageInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub epoch_root_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub mailbox_root_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub orf_client_state: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub epoch_anon_id: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint64, optional, tag = "5")]
    pub epoch_id: ::core::option::Option<u64>,
    #[prost(string, optional, tag = "6")]
    pub thread_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint64, optional, tag = "7")]
    pub wa_canonical_user_fbid: ::core::option::Option<u64>,
    #[prost(uint64, optional, tag = "8")]
    pub timestamp_ms: ::core::option::Option<u64>,
    #[prost(uint64, optional, tag = "9")]
    pub backup_id: ::core::option::Option<u64>,
    #[prost(bytes = "bytes", optional, tag = "10")]
    pub plaintext_payload: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(string, optional, tag = "11")]
    pub stanza_id: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct EncryptMessageOutput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub encrypted_protobuf: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub orf_thread_id: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(string, optional, tag = "3")]
    pub value_secret_ref: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint64, optional, tag = "4")]
    pub offline_threading_id: ::core::option::Option<u64>,
    #[prost(uint64, optional, tag = "5")]
    pub timestamp_ms: ::core::option::Option<u64>,
    #[prost(string, optional, tag = "7")]
    pub error: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct EncryptedSecretValuesOutput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub encrypted_device_private_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub encrypted_oblivious_validation_token_blob: ::core::option::Option<
        ::prost::bytes::Bytes,
    >,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub encrypted_epoch_storage_private_key: ::core::option::Option<
        ::prost::bytes::Bytes,
    >,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub encrypted_ocmf_client_state: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "5")]
    pub encrypted_orf_client_state_v2: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "6")]
    pub encrypted_mailbox_root_key_blob: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "7")]
    pub encrypted_epoch_anon_id: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "8")]
    pub encrypted_epoch_root_key: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct Epoch0Output {
    #[prost(uint64, optional, tag = "1")]
    pub epoch_fbid: ::core::option::Option<u64>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub epoch_anon_id: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub epoch_data: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub wrapped_root_key_for_self: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "5")]
    pub epoch_signature: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "6")]
    pub epoch_root_key_fingerprint: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "7")]
    pub epoch_root_key: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct EpochPublicData {
    #[prost(uint64, optional, tag = "1")]
    pub epoch_number: ::core::option::Option<u64>,
    #[prost(string, optional, tag = "2")]
    pub user_fbid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub mailbox_signing_pk: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub mailbox_encryption_pk: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "5")]
    pub mailbox_auth_pk: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "6")]
    pub previous_epoch_head: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct EpochSignatures {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub self_signature: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub prev_signature: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct GenerateMekInput {
    #[prost(bytes = "bytes", repeated, tag = "1")]
    pub epoch_heads: ::prost::alloc::vec::Vec<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct GenerateMekResult {
    #[prost(message, optional, tag = "1")]
    pub mek: ::core::option::Option<MekBundle>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct GenerateMekRosterHashInput {
    #[prost(bytes = "bytes", repeated, tag = "1")]
    pub epoch_heads: ::prost::alloc::vec::Vec<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct GenerateMekRosterHashResult {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub roster_hash: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct LabyrinthWaCommand {
    #[prost(oneof = "labyrinth_wa_command::CommandInput", tags = "1, 2, 3, 4, 5, 6")]
    pub command_input: ::core::option::Option<labyrinth_wa_command::CommandInput>,
}
/// Nested message and enum types in `LabyrinthWaCommand`.
pub mod labyrinth_wa_command {
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    #[prost(skip_debug)]
    pub enum CommandInput {
        #[prost(message, tag = "1")]
        CreateBackupInput(super::CreateBackupInput),
        #[prost(message, tag = "2")]
        EncryptMessageInput(super::EncryptMessageInput),
        #[prost(message, tag = "3")]
        DecryptMessageInput(super::DecryptMessageInput),
        #[prost(message, tag = "4")]
        OrfThreadIdInput(super::OrfThreadIdInput),
        #[prost(message, tag = "5")]
        DeriveMessageKeyInput(super::DeriveMessageKeyInput),
        #[prost(message, tag = "6")]
        RotateEpochInput(super::RotateEpochInput),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MandrakeDecryptMekInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub encrypted_mek: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub recipients_hash: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "5")]
    pub recipient_enc_sk: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint64, optional, tag = "6")]
    pub mek_encryption_version: ::core::option::Option<u64>,
    #[prost(message, optional, tag = "7")]
    pub conf: ::core::option::Option<MinosClientConfig>,
    #[prost(message, optional, tag = "8")]
    pub recipient_mmk: ::core::option::Option<MessagingMailboxPublicData>,
    #[prost(bytes = "bytes", optional, tag = "9")]
    pub mek_id: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(message, optional, tag = "10")]
    pub recipient_membership_proof: ::core::option::Option<MerkleMembershipProof>,
    #[prost(oneof = "mandrake_decrypt_mek_input::SenderPublicData", tags = "2, 3, 11")]
    pub sender_public_data: ::core::option::Option<
        mandrake_decrypt_mek_input::SenderPublicData,
    >,
}
/// Nested message and enum types in `MandrakeDecryptMekInput`.
pub mod mandrake_decrypt_mek_input {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct EpochSenderPublicData {
        #[prost(message, optional, tag = "1")]
        pub epoch_public_data: ::core::option::Option<super::EpochPublicData>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct MmkSenderPublicData {
        #[prost(message, optional, tag = "1")]
        pub mmk_public_data: ::core::option::Option<super::MessagingMailboxPublicData>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PrecomputedEpochSenderPublicData {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub auth_pk: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub epoch_head: ::core::option::Option<::prost::bytes::Bytes>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    #[prost(skip_debug)]
    pub enum SenderPublicData {
        #[prost(message, tag = "2")]
        MmkSender(MmkSenderPublicData),
        #[prost(message, tag = "3")]
        EpochSender(EpochSenderPublicData),
        #[prost(message, tag = "11")]
        PrecomputedEpochSender(PrecomputedEpochSenderPublicData),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MandrakeDecryptMekResult {
    #[prost(oneof = "mandrake_decrypt_mek_result::Result", tags = "1, 2")]
    pub result: ::core::option::Option<mandrake_decrypt_mek_result::Result>,
}
/// Nested message and enum types in `MandrakeDecryptMekResult`.
pub mod mandrake_decrypt_mek_result {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    #[prost(skip_debug)]
    pub enum Result {
        #[prost(message, tag = "1")]
        Success(super::MandrakeDecryptMekSuccess),
        #[prost(string, tag = "2")]
        ErrorMessage(::prost::alloc::string::String),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MandrakeDecryptMekSuccess {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub mek: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct MandrakeEncryptMekInput {
    #[prost(message, optional, tag = "1")]
    pub mek: ::core::option::Option<MandrakeMekBundle>,
    #[prost(message, repeated, tag = "2")]
    pub recipients: ::prost::alloc::vec::Vec<MessagingMailboxPublicData>,
    #[prost(message, optional, tag = "5")]
    pub conf: ::core::option::Option<MinosClientConfig>,
    #[prost(oneof = "mandrake_encrypt_mek_input::Sender", tags = "3, 4, 6")]
    pub sender: ::core::option::Option<mandrake_encrypt_mek_input::Sender>,
}
/// Nested message and enum types in `MandrakeEncryptMekInput`.
pub mod mandrake_encrypt_mek_input {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct DetachedDeviceSender {
        #[prost(message, optional, tag = "1")]
        pub detached_device_public_data: ::core::option::Option<
            super::DetachedDevicePublicData,
        >,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub auth_sk: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub auth_pk: ::core::option::Option<::prost::bytes::Bytes>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct EpochSender {
        #[prost(message, optional, tag = "1")]
        pub epoch_public_data: ::core::option::Option<super::EpochPublicData>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub auth_sk: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub auth_pk: ::core::option::Option<::prost::bytes::Bytes>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct MmkSender {
        #[prost(message, optional, tag = "1")]
        pub mmk_public_data: ::core::option::Option<super::MessagingMailboxPublicData>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub auth_sk: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub auth_pk: ::core::option::Option<::prost::bytes::Bytes>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    #[prost(skip_debug)]
    pub enum Sender {
        #[prost(message, tag = "3")]
        MmkSender(MmkSender),
        #[prost(message, tag = "4")]
        EpochSender(EpochSender),
        #[prost(message, tag = "6")]
        DetachedDeviceSender(DetachedDeviceSender),
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct MandrakeEncryptMekResult {
    #[prost(oneof = "mandrake_encrypt_mek_result::Result", tags = "1, 2")]
    pub result: ::core::option::Option<mandrake_encrypt_mek_result::Result>,
}
/// Nested message and enum types in `MandrakeEncryptMekResult`.
pub mod mandrake_encrypt_mek_result {
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    #[prost(skip_debug)]
    pub enum Result {
        #[prost(message, tag = "1")]
        Success(super::MandrakeEncryptMekSuccess),
        #[prost(string, tag = "2")]
        ErrorMessage(::prost::alloc::string::String),
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct MandrakeEncryptMekSuccess {
    #[prost(message, repeated, tag = "1")]
    pub distributions: ::prost::alloc::vec::Vec<
        mandrake_encrypt_mek_success::MekDistributionSingleRecipient,
    >,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub recipients_hash: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint64, optional, tag = "3")]
    pub version: ::core::option::Option<u64>,
}
/// Nested message and enum types in `MandrakeEncryptMekSuccess`.
pub mod mandrake_encrypt_mek_success {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct MekDistributionSingleRecipient {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub encrypted_mek: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(message, optional, tag = "2")]
        pub to_mmk: ::core::option::Option<super::MessagingMailboxPublicData>,
        #[prost(message, optional, tag = "3")]
        pub recipient_membership_proof: ::core::option::Option<
            super::MerkleMembershipProof,
        >,
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MandrakeMekBundle {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub mek_id: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub mailbox_head_hash: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct MandrakeOpenEpochInput {
    #[prost(string, optional, tag = "1")]
    pub user_fbid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint64, optional, tag = "2")]
    pub epoch_number: ::core::option::Option<u64>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub export_root_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub previous_export_root_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint64, optional, tag = "5")]
    pub previous_epoch_number: ::core::option::Option<u64>,
    #[prost(bytes = "bytes", optional, tag = "6")]
    pub previous_epoch_head: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(message, optional, tag = "7")]
    pub previous_mmk: ::core::option::Option<MessagingMailboxPublicData>,
    #[prost(message, repeated, tag = "8")]
    pub detached_devices: ::prost::alloc::vec::Vec<DetachedDevicePublicData>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct MandrakeOpenEpochResult {
    #[prost(oneof = "mandrake_open_epoch_result::Result", tags = "1, 2")]
    pub result: ::core::option::Option<mandrake_open_epoch_result::Result>,
}
/// Nested message and enum types in `MandrakeOpenEpochResult`.
pub mod mandrake_open_epoch_result {
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    #[prost(skip_debug)]
    pub enum Result {
        #[prost(message, tag = "1")]
        Success(super::MandrakeOpenEpochSuccess),
        #[prost(string, tag = "2")]
        ErrorMessage(::prost::alloc::string::String),
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct MandrakeOpenEpochSuccess {
    #[prost(message, optional, tag = "1")]
    pub minos_signed_epoch: ::core::option::Option<MinosSignedEpoch>,
    #[prost(message, optional, tag = "2")]
    pub signed_mmk_distribution: ::core::option::Option<
        SignedMmkDistributionFromMailbox,
    >,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct MandrakeOpenInitialEpochInput {
    #[prost(string, optional, tag = "1")]
    pub user_fbid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint64, optional, tag = "2")]
    pub epoch_number: ::core::option::Option<u64>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub export_root_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(message, repeated, tag = "4")]
    pub detached_devices: ::prost::alloc::vec::Vec<DetachedDevicePublicData>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct MandrakeOpenInitialEpochResult {
    #[prost(oneof = "mandrake_open_initial_epoch_result::Result", tags = "1, 2")]
    pub result: ::core::option::Option<mandrake_open_initial_epoch_result::Result>,
}
/// Nested message and enum types in `MandrakeOpenInitialEpochResult`.
pub mod mandrake_open_initial_epoch_result {
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    #[prost(skip_debug)]
    pub enum Result {
        #[prost(message, tag = "1")]
        Success(super::MandrakeOpenEpochSuccess),
        #[prost(string, tag = "2")]
        ErrorMessage(::prost::alloc::string::String),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MandrakeValidateNewMmkFromDetachedDeviceInput {
    #[prost(message, optional, tag = "1")]
    pub mmk_from_device: ::core::option::Option<MmkFromDetachedDevice>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub signature: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(message, optional, tag = "3")]
    pub prev_mmk: ::core::option::Option<MessagingMailboxPublicData>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MandrakeValidateNewMmkFromMailboxInput {
    #[prost(message, optional, tag = "1")]
    pub new_mmk: ::core::option::Option<MessagingMailboxPublicData>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub signature: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(message, optional, tag = "3")]
    pub prev_mmk: ::core::option::Option<MessagingMailboxPublicData>,
    #[prost(message, optional, tag = "4")]
    pub epoch_public_data: ::core::option::Option<EpochPublicData>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MandrakeValidateNewMmkResult {
    #[prost(oneof = "mandrake_validate_new_mmk_result::Result", tags = "1, 2")]
    pub result: ::core::option::Option<mandrake_validate_new_mmk_result::Result>,
}
/// Nested message and enum types in `MandrakeValidateNewMmkResult`.
pub mod mandrake_validate_new_mmk_result {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    #[prost(skip_debug)]
    pub enum Result {
        #[prost(bool, tag = "1")]
        Valid(bool),
        #[prost(string, tag = "2")]
        ErrorMessage(::prost::alloc::string::String),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MekBundle {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub mek_id: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub roster_hash: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MerkleMembershipProof {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub proof: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub root: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint64, optional, tag = "3")]
    pub leaf_index: ::core::option::Option<u64>,
    #[prost(uint64, optional, tag = "4")]
    pub total_leaves: ::core::option::Option<u64>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MessagingMailboxPublicData {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub epoch_head: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub device_roster_hash: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint64, optional, tag = "3")]
    pub sequence_number: ::core::option::Option<u64>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub sig_pk: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "5")]
    pub enc_pk: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "6")]
    pub auth_pk: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MinosClientConfig {
    #[prost(int32, optional, tag = "1")]
    pub preferred_message_encryption_version: ::core::option::Option<i32>,
    #[prost(int32, optional, tag = "2")]
    pub preferred_mek_encryption_version: ::core::option::Option<i32>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct MinosCommand {
    #[prost(
        oneof = "minos_command::CommandInput",
        tags = "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 27, 28, 29, 30"
    )]
    pub command_input: ::core::option::Option<minos_command::CommandInput>,
}
/// Nested message and enum types in `MinosCommand`.
pub mod minos_command {
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    #[prost(skip_debug)]
    pub enum CommandInput {
        #[prost(message, tag = "1")]
        EncryptAndSignMessage(super::MinosEncryptAndSignMessageInput),
        #[prost(message, tag = "2")]
        DecryptAndVerifyMessage(super::MinosDecryptAndVerifyMessageInput),
        #[prost(message, tag = "3")]
        GenerateMek(super::GenerateMekInput),
        #[prost(message, tag = "4")]
        GenerateMekRosterHash(super::GenerateMekRosterHashInput),
        #[prost(message, tag = "5")]
        EncryptMekForDistribution(super::EncryptMekForDistributionInput),
        #[prost(message, tag = "6")]
        DecryptMekForDistribution(super::DecryptMekForDistributionInput),
        #[prost(message, tag = "7")]
        EncryptMeksForDistributionFromTransportSender(
            super::EncryptMeksForDistributionFromTransportSenderInput,
        ),
        #[prost(message, tag = "8")]
        DecryptMekForDistributionFromTransportSender(
            super::DecryptMekForDistributionFromTransportSenderInput,
        ),
        #[prost(message, tag = "9")]
        WrapTransportSigningPublicKey(super::WrapTransportSigningPublicKeyInput),
        #[prost(message, tag = "10")]
        WrapTransportSigningSecretKey(super::WrapTransportSigningSecretKeyInput),
        #[prost(message, tag = "11")]
        DeriveMailboxSigningKeypair(super::DeriveMailboxSigningKeypairInput),
        #[prost(message, tag = "12")]
        DeriveMailboxEncryptionKeypair(super::DeriveMailboxEncryptionKeypairInput),
        #[prost(message, tag = "13")]
        DeriveMailboxAuthKeypair(super::DeriveMailboxAuthKeypairInput),
        #[prost(message, tag = "14")]
        DeriveAttachmentAccessTokenSecret(super::DeriveAttachmentAccessTokenSecretInput),
        #[prost(message, tag = "15")]
        DeriveAttachmentPrimaryKeySecret(super::DeriveAttachmentPrimaryKeySecretInput),
        #[prost(message, tag = "16")]
        MinosOpenInitialEpoch(super::MinosOpenInitialEpochInput),
        #[prost(message, tag = "17")]
        MinosOpenEpoch(super::MinosOpenEpochInput),
        #[prost(message, tag = "18")]
        MinosValidateEpoch(super::MinosValidateEpochInput),
        #[prost(message, tag = "19")]
        MinosVerifySingleEpoch(super::MinosVerifySingleEpochInput),
        #[prost(message, tag = "20")]
        MinosThreadIdFromOneToOneThread(super::MinosThreadIdFromOneToOneThreadInput),
        #[prost(message, tag = "21")]
        MinosThreadIdFromActThreadId(super::MinosThreadIdFromActThreadIdInput),
        #[prost(message, tag = "22")]
        MandrakeOpenEpoch(super::MandrakeOpenEpochInput),
        #[prost(message, tag = "23")]
        MandrakeEncryptMek(super::MandrakeEncryptMekInput),
        #[prost(message, tag = "24")]
        MandrakeDecryptMek(super::MandrakeDecryptMekInput),
        #[prost(message, tag = "25")]
        MandrakeOpenInitialEpoch(super::MandrakeOpenInitialEpochInput),
        #[prost(message, tag = "27")]
        MandrakeValidateNewMmkFromMailbox(super::MandrakeValidateNewMmkFromMailboxInput),
        #[prost(message, tag = "28")]
        MandrakeValidateNewMmkFromDetachedDevice(
            super::MandrakeValidateNewMmkFromDetachedDeviceInput,
        ),
        #[prost(message, tag = "29")]
        DeriveMessagingMailboxKeypairs(super::DeriveMessagingMailboxKeypairsInput),
        #[prost(message, tag = "30")]
        DecryptSelfMmkDistribution(super::DecryptSelfMmkDistributionInput),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MinosDecryptAndVerifyMessageInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub transport_signing_pk: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub mek: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub encrypted_message_ciphertext: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub encrypted_message_signature: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(message, optional, tag = "5")]
    pub metadata: ::core::option::Option<MinosMessageMetadata>,
    #[prost(int32, optional, tag = "6")]
    pub message_encryption_version: ::core::option::Option<i32>,
    #[prost(message, optional, tag = "7")]
    pub conf: ::core::option::Option<MinosClientConfig>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MinosDecryptAndVerifyMessageResult {
    #[prost(oneof = "minos_decrypt_and_verify_message_result::Result", tags = "1, 2")]
    pub result: ::core::option::Option<minos_decrypt_and_verify_message_result::Result>,
}
/// Nested message and enum types in `MinosDecryptAndVerifyMessageResult`.
pub mod minos_decrypt_and_verify_message_result {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    #[prost(skip_debug)]
    pub enum Result {
        #[prost(message, tag = "1")]
        Success(super::MinosDecryptAndVerifyMessageSuccess),
        #[prost(string, tag = "2")]
        ErrorMessage(::prost::alloc::string::String),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MinosDecryptAndVerifyMessageSuccess {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub plaintext: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MinosEncryptAndSignMessageInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub transport_signing_sk: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub mek: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub plaintext: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(message, optional, tag = "4")]
    pub metadata: ::core::option::Option<MinosMessageMetadata>,
    #[prost(bytes = "bytes", optional, tag = "5")]
    pub transport_signing_pk: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(message, optional, tag = "6")]
    pub conf: ::core::option::Option<MinosClientConfig>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MinosEncryptAndSignMessageResult {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub ciphertext: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub signature: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(int32, optional, tag = "3")]
    pub version: ::core::option::Option<i32>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MinosMessageMetadata {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub mek_id: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint64, optional, tag = "2")]
    pub timestamp: ::core::option::Option<u64>,
    #[prost(string, optional, tag = "3")]
    pub message_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub thread_id: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MinosOpenEpochInput {
    #[prost(string, optional, tag = "1")]
    pub user_fbid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint64, optional, tag = "2")]
    pub epoch_number: ::core::option::Option<u64>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub export_root_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub previous_export_root_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint64, optional, tag = "5")]
    pub previous_epoch_number: ::core::option::Option<u64>,
    #[prost(bytes = "bytes", optional, tag = "6")]
    pub previous_epoch_head: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MinosOpenEpochResult {
    #[prost(message, optional, tag = "1")]
    pub minos_signed_epoch: ::core::option::Option<MinosSignedEpoch>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MinosOpenInitialEpochInput {
    #[prost(string, optional, tag = "1")]
    pub user_fbid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint64, optional, tag = "2")]
    pub epoch_number: ::core::option::Option<u64>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub export_root_key: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MinosOpenInitialEpochResult {
    #[prost(message, optional, tag = "1")]
    pub minos_signed_epoch: ::core::option::Option<MinosSignedEpoch>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MinosSignedEpoch {
    #[prost(message, optional, tag = "1")]
    pub epoch_public_data: ::core::option::Option<EpochPublicData>,
    #[prost(message, optional, tag = "2")]
    pub signatures: ::core::option::Option<EpochSignatures>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub epoch_head: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MinosThreadIdFromActThreadIdInput {
    #[prost(string, optional, tag = "1")]
    pub act_thread_id: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MinosThreadIdFromActThreadIdResult {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub thread_id: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MinosThreadIdFromOneToOneThreadInput {
    #[prost(string, optional, tag = "1")]
    pub act_thread_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub self_fbid: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MinosThreadIdFromOneToOneThreadResult {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub thread_id: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MinosValidateEpochInput {
    #[prost(message, optional, tag = "1")]
    pub epoch_public_data: ::core::option::Option<EpochPublicData>,
    #[prost(message, optional, tag = "2")]
    pub previous_epoch_public_data: ::core::option::Option<EpochPublicData>,
    #[prost(message, optional, tag = "3")]
    pub signatures: ::core::option::Option<EpochSignatures>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MinosValidateEpochResult {
    #[prost(oneof = "minos_validate_epoch_result::Result", tags = "1, 2")]
    pub result: ::core::option::Option<minos_validate_epoch_result::Result>,
}
/// Nested message and enum types in `MinosValidateEpochResult`.
pub mod minos_validate_epoch_result {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    #[prost(skip_debug)]
    pub enum Result {
        #[prost(bool, tag = "1")]
        Valid(bool),
        #[prost(string, tag = "2")]
        ErrorMessage(::prost::alloc::string::String),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MinosVerifySingleEpochInput {
    #[prost(message, optional, tag = "1")]
    pub epoch_public_data: ::core::option::Option<EpochPublicData>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub signature: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MinosVerifySingleEpochResult {
    #[prost(bool, optional, tag = "1")]
    pub valid: ::core::option::Option<bool>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct MmkDistribution {
    #[prost(message, repeated, tag = "1")]
    pub to_detached_devices: ::prost::alloc::vec::Vec<MmkDistributionToDetachedDevice>,
    #[prost(message, optional, tag = "2")]
    pub to_mailbox: ::core::option::Option<MmkDistributionToMailbox>,
    #[prost(uint64, optional, tag = "3")]
    pub version: ::core::option::Option<u64>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MmkDistributionToDetachedDevice {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub encrypted_mmk: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub recip_device_hash: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MmkDistributionToMailbox {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub encrypted_mmk: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub recip_mailbox_head_hash: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MmkFromDetachedDevice {
    #[prost(message, optional, tag = "1")]
    pub mmk: ::core::option::Option<MessagingMailboxPublicData>,
    #[prost(message, optional, tag = "2")]
    pub from_detached_device: ::core::option::Option<DetachedDevicePublicData>,
    #[prost(message, optional, tag = "3")]
    pub membership_proof: ::core::option::Option<MerkleMembershipProof>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct OrfThreadIdInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub orf_client_state: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(string, optional, tag = "2")]
    pub thread_id: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct OrfThreadIdOutput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub orf_thread_id: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(string, optional, tag = "2")]
    pub error: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct RotateEpochInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub current_epoch_root_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub current_epoch_anon_id: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint64, optional, tag = "3")]
    pub current_epoch_fbid: ::core::option::Option<u64>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub epoch_storage_private_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(message, repeated, tag = "5")]
    pub members: ::prost::alloc::vec::Vec<RotateEpochMemberInput>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct RotateEpochMemberEdge {
    #[prost(uint64, optional, tag = "1")]
    pub device_id: ::core::option::Option<u64>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub encrypted_epoch_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub device_epoch_hmac: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct RotateEpochMemberInput {
    #[prost(uint64, optional, tag = "1")]
    pub device_id: ::core::option::Option<u64>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub epoch_storage_public_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub device_public_key: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct RotateEpochOutput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub new_epoch_root_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint64, optional, tag = "2")]
    pub new_epoch_anon_id: ::core::option::Option<u64>,
    #[prost(uint64, optional, tag = "8")]
    pub new_epoch_fbid: ::core::option::Option<u64>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub epoch_anon_id: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(message, optional, tag = "4")]
    pub backward_edge: ::core::option::Option<BackwardEdge>,
    #[prost(message, repeated, tag = "5")]
    pub member_edges: ::prost::alloc::vec::Vec<RotateEpochMemberEdge>,
    #[prost(bytes = "bytes", optional, tag = "6")]
    pub epoch_root_key_fingerprint: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(string, optional, tag = "7")]
    pub error: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct SignedMmkDistributionFromMailbox {
    #[prost(message, optional, tag = "1")]
    pub mmk_distribution: ::core::option::Option<MmkDistribution>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub signature: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(message, optional, tag = "3")]
    pub from_mailbox: ::core::option::Option<MessagingMailboxPublicData>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct VirtualDeviceOutput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub vd_id: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub vd_public_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub vd_epoch_storage_public_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub vd_epoch_storage_public_key_sig: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "5")]
    pub ocmf_rotation_token: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "6")]
    pub device_epoch_hmac: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(message, optional, tag = "7")]
    pub encrypted_secret_values: ::core::option::Option<EncryptedSecretValuesOutput>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct WrapTransportSigningPublicKeyInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub key_bytes: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct WrapTransportSigningPublicKeyResult {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub prefixed_key: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct WrapTransportSigningSecretKeyInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub key_bytes: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct WrapTransportSigningSecretKeyResult {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub prefixed_key: ::core::option::Option<::prost::bytes::Bytes>,
}

message! { BackwardEdge, "BackwardEdge" {
    "encryptedPrevEpochAnonId" encrypted_prev_epoch_anon_id,
    "encryptedPrevEpochRootKey" encrypted_prev_epoch_root_key,
    "prevEpochRootKeyFingerprint" prev_epoch_root_key_fingerprint,
} }
message! { CreateBackupInput, "CreateBackupInput" {
    "recoveryCode" recovery_code,
    "userId" user_id,
} }
message! { CreateBackupOutput, "CreateBackupOutput" {
    "device" device,
    "virtualDevice" virtual_device,
    "epoch0" epoch0,
    "mailboxRootKey" mailbox_root_key,
    "error" error,
} }
message! { DecryptMekForDistributionFromTransportSenderInput, "DecryptMekForDistributionFromTransportSenderInput" {
    "mekDistribution" mek_distribution,
    "mekId" mek_id,
    "rosterHash" roster_hash,
    "recipientEncSk" recipient_enc_sk,
    "version" version,
    "conf" conf,
} }
message! { decrypt_mek_for_distribution_from_transport_sender_input::TransportSenderMekDistributionSingleRecipient, "TransportSenderMEKDistributionSingleRecipient" {
    "encryptedMek" encrypted_mek,
    "ephemeralEncryptionPk" ephemeral_encryption_pk,
    "signingPk" signing_pk,
    "signature" signature,
    "recipientEpochHead" recipient_epoch_head,
} }
message! { DecryptMekForDistributionFromTransportSenderResult, "DecryptMekForDistributionFromTransportSenderResult" {
    in result,
} }
choice! { decrypt_mek_for_distribution_from_transport_sender_result::Result {
    "success" Success,
    "errorMessage" ErrorMessage,
} }
message! { DecryptMekForDistributionFromTransportSenderSuccess, "DecryptMekForDistributionFromTransportSenderSuccess" {
    "mek" mek,
} }
message! { DecryptMekForDistributionInput, "DecryptMekForDistributionInput" {
    "toMailboxSk" to_mailbox_sk,
    "fromPk" from_pk,
    "mekId" mek_id,
    "senderEpochHead" sender_epoch_head,
    "rosterHash" roster_hash,
    "ciphertext" ciphertext,
    "toEpochHead" to_epoch_head,
    "mekEncryptionVersion" mek_encryption_version,
    "conf" conf,
} }
message! { DecryptMekForDistributionResult, "DecryptMekForDistributionResult" {
    in result,
} }
choice! { decrypt_mek_for_distribution_result::Result {
    "success" Success,
    "errorMessage" ErrorMessage,
} }
message! { DecryptMekForDistributionSuccess, "DecryptMekForDistributionSuccess" {
    "mek" mek,
} }
message! { DecryptMessageInput, "DecryptMessageInput" {
    "epochRootKey" epoch_root_key,
    "epochAnonId" epoch_anon_id,
    "threadId" thread_id,
    "encryptionVersion" encryption_version,
    "ciphertext" ciphertext,
} }
message! { DecryptMessageOutput, "DecryptMessageOutput" {
    "plaintextPayload" plaintext_payload,
    "error" error,
} }
message! { DecryptSelfMmkDistributionInput, "DecryptSelfMmkDistributionInput" {
    "encryptedMmk" encrypted_mmk,
    "exportRootKey" export_root_key,
    "mailboxHeadHash" mailbox_head_hash,
} }
message! { DecryptSelfMmkDistributionResult, "DecryptSelfMmkDistributionResult" {
    in result,
} }
choice! { decrypt_self_mmk_distribution_result::Result {
    "success" Success,
    "errorMessage" ErrorMessage,
} }
message! { DecryptSelfMmkDistributionSuccess, "DecryptSelfMmkDistributionSuccess" {
    "mmkSeed" mmk_seed,
} }
message! { DeriveAttachmentAccessTokenSecretInput, "DeriveAttachmentAccessTokenSecretInput" {
    "mediaKey" media_key,
} }
message! { DeriveAttachmentAccessTokenSecretResult, "DeriveAttachmentAccessTokenSecretResult" {
    "attachmentAccessTokenSecret" attachment_access_token_secret,
} }
message! { DeriveAttachmentPrimaryKeySecretInput, "DeriveAttachmentPrimaryKeySecretInput" {
    "mediaKey" media_key,
} }
message! { DeriveAttachmentPrimaryKeySecretResult, "DeriveAttachmentPrimaryKeySecretResult" {
    "attachmentPrimaryKeySecret" attachment_primary_key_secret,
} }
message! { DeriveMailboxAuthKeypairInput, "DeriveMailboxAuthKeypairInput" {
    "exportRootKey" export_root_key,
    "epochNumber" epoch_number,
} }
message! { DeriveMailboxAuthKeypairResult, "DeriveMailboxAuthKeypairResult" {
    "mailboxAuthPublicKey" mailbox_auth_public_key,
    "mailboxAuthPrivateKey" mailbox_auth_private_key,
} }
message! { DeriveMailboxEncryptionKeypairInput, "DeriveMailboxEncryptionKeypairInput" {
    "exportRootKey" export_root_key,
    "epochNumber" epoch_number,
} }
message! { DeriveMailboxEncryptionKeypairResult, "DeriveMailboxEncryptionKeypairResult" {
    "mailboxEncryptionPublicKey" mailbox_encryption_public_key,
    "mailboxEncryptionPrivateKey" mailbox_encryption_private_key,
} }
message! { DeriveMailboxSigningKeypairInput, "DeriveMailboxSigningKeypairInput" {
    "exportRootKey" export_root_key,
    "epochNumber" epoch_number,
} }
message! { DeriveMailboxSigningKeypairResult, "DeriveMailboxSigningKeypairResult" {
    in result,
} }
choice! { derive_mailbox_signing_keypair_result::Result {
    "success" Success,
    "errorMessage" ErrorMessage,
} }
message! { DeriveMailboxSigningKeypairSuccess, "DeriveMailboxSigningKeypairSuccess" {
    "mailboxSigningPublicKey" mailbox_signing_public_key,
    "mailboxSigningPrivateKey" mailbox_signing_private_key,
} }
message! { DeriveMessageKeyInput, "DeriveMessageKeyInput" {
    "epochRootKey" epoch_root_key,
    "epochAnonId" epoch_anon_id,
    "threadId" thread_id,
} }
message! { DeriveMessageKeyOutput, "DeriveMessageKeyOutput" {
    "messageKey" message_key,
    "error" error,
} }
message! { DeriveMessagingMailboxKeypairsInput, "DeriveMessagingMailboxKeypairsInput" {
    "mmkSeed" mmk_seed,
} }
message! { DeriveMessagingMailboxKeypairsResult, "DeriveMessagingMailboxKeypairsResult" {
    in result,
} }
choice! { derive_messaging_mailbox_keypairs_result::Result {
    "success" Success,
    "errorMessage" ErrorMessage,
} }
message! { DeriveMessagingMailboxKeypairsSuccess, "DeriveMessagingMailboxKeypairsSuccess" {
    "encSk" enc_sk,
    "encPk" enc_pk,
    "authSk" auth_sk,
    "authPk" auth_pk,
} }
message! { DetachedDevicePublicData, "DetachedDevicePublicData" {
    "deviceId" device_id,
    "name" name,
    "sigPk" sig_pk,
    "authPk" auth_pk,
    "encPk" enc_pk,
    "signature" signature,
} }
message! { DeviceOutput, "DeviceOutput" {
    "publicKey" public_key,
    "epochAuthPublicKey" epoch_auth_public_key,
    "epochAuthPublicKeySig" epoch_auth_public_key_sig,
    "epochStoragePublicKey" epoch_storage_public_key,
    "epochStoragePublicKeySig" epoch_storage_public_key_sig,
    "supportedEncryptionVersions" supported_encryption_versions,
    "encryptionVersionSignature" encryption_version_signature,
    "clientVersion" client_version,
    "ocmfClientState" ocmf_client_state,
    "epochStoragePrivateKey" epoch_storage_private_key,
} }
message! { EncryptMekForDistributionInput, "EncryptMekForDistributionInput" {
    "senderEpochHead" sender_epoch_head,
    "toMailboxPk" to_mailbox_pk,
    "fromKeypair" from_keypair,
    "mek" mek,
    "toEpochHead" to_epoch_head,
    "conf" conf,
} }
message! { encrypt_mek_for_distribution_input::MailboxAuthKp, "MailboxAuthKP" {
    "sk" sk,
    "pk" pk,
} }
message! { EncryptMekForDistributionResult, "EncryptMekForDistributionResult" {
    "ciphertext" ciphertext,
    "version" version,
} }
message! { EncryptMeksForDistributionFromTransportSenderInput, "EncryptMeksForDistributionFromTransportSenderInput" {
    "mek" mek,
    "transportSigningKp" transport_signing_kp,
    "recipientMailboxEncryptionPks" recipient_mailbox_encryption_pks,
    "recipientEpochHeads" recipient_epoch_heads,
    "conf" conf,
} }
message! { encrypt_meks_for_distribution_from_transport_sender_input::TransportSigningKp, "TransportSigningKP" {
    "sk" sk,
    "pk" pk,
} }
message! { EncryptMeksForDistributionFromTransportSenderResult, "EncryptMeksForDistributionFromTransportSenderResult" {
    "encryptedMeks" encrypted_meks,
    "ephemeralEncryptionPk" ephemeral_encryption_pk,
    "signingPk" signing_pk,
    "signature" signature,
    "version" version,
} }
message! { EncryptMessageInput, "EncryptMessageInput" {
    "epochRootKey" epoch_root_key,
    "mailboxRootKey" mailbox_root_key,
    "orfClientState" orf_client_state,
    "epochAnonId" epoch_anon_id,
    "epochId" epoch_id,
    "threadId" thread_id,
    "waCanonicalUserFbid" wa_canonical_user_fbid,
    "timestampMs" timestamp_ms,
    "backupId" backup_id,
    "plaintextPayload" plaintext_payload,
    "stanzaId" stanza_id,
} }
message! { EncryptMessageOutput, "EncryptMessageOutput" {
    "encryptedProtobuf" encrypted_protobuf,
    "orfThreadId" orf_thread_id,
    "valueSecretRef" value_secret_ref,
    "offlineThreadingId" offline_threading_id,
    "timestampMs" timestamp_ms,
    "error" error,
} }
message! { EncryptedSecretValuesOutput, "EncryptedSecretValuesOutput" {
    "encryptedDevicePrivateKey" encrypted_device_private_key,
    "encryptedObliviousValidationTokenBlob" encrypted_oblivious_validation_token_blob,
    "encryptedEpochStoragePrivateKey" encrypted_epoch_storage_private_key,
    "encryptedOcmfClientState" encrypted_ocmf_client_state,
    "encryptedOrfClientStateV2" encrypted_orf_client_state_v2,
    "encryptedMailboxRootKeyBlob" encrypted_mailbox_root_key_blob,
    "encryptedEpochAnonId" encrypted_epoch_anon_id,
    "encryptedEpochRootKey" encrypted_epoch_root_key,
} }
message! { Epoch0Output, "Epoch0Output" {
    "epochFbid" epoch_fbid,
    "epochAnonId" epoch_anon_id,
    "epochData" epoch_data,
    "wrappedRootKeyForSelf" wrapped_root_key_for_self,
    "epochSignature" epoch_signature,
    "epochRootKeyFingerprint" epoch_root_key_fingerprint,
    "epochRootKey" epoch_root_key,
} }
message! { EpochPublicData, "EpochPublicData" {
    "epochNumber" epoch_number,
    "userFbid" user_fbid,
    "mailboxSigningPk" mailbox_signing_pk,
    "mailboxEncryptionPk" mailbox_encryption_pk,
    "mailboxAuthPk" mailbox_auth_pk,
    "previousEpochHead" previous_epoch_head,
} }
message! { EpochSignatures, "EpochSignatures" {
    "selfSignature" self_signature,
    "prevSignature" prev_signature,
} }
message! { GenerateMekInput, "GenerateMekInput" {
    "epochHeads" epoch_heads,
} }
message! { GenerateMekResult, "GenerateMekResult" {
    "mek" mek,
} }
message! { GenerateMekRosterHashInput, "GenerateMekRosterHashInput" {
    "epochHeads" epoch_heads,
} }
message! { GenerateMekRosterHashResult, "GenerateMekRosterHashResult" {
    "rosterHash" roster_hash,
} }
message! { LabyrinthWaCommand, "LabyrinthWaCommand" {
    in command_input,
} }
choice! { labyrinth_wa_command::CommandInput {
    "createBackupInput" CreateBackupInput,
    "encryptMessageInput" EncryptMessageInput,
    "decryptMessageInput" DecryptMessageInput,
    "orfThreadIdInput" OrfThreadIdInput,
    "deriveMessageKeyInput" DeriveMessageKeyInput,
    "rotateEpochInput" RotateEpochInput,
} }
message! { MandrakeDecryptMekInput, "MandrakeDecryptMekInput" {
    "encryptedMek" encrypted_mek,
    "recipientsHash" recipients_hash,
    "recipientEncSk" recipient_enc_sk,
    "mekEncryptionVersion" mek_encryption_version,
    "conf" conf,
    "recipientMmk" recipient_mmk,
    "mekId" mek_id,
    "recipientMembershipProof" recipient_membership_proof,
    in sender_public_data,
} }
choice! { mandrake_decrypt_mek_input::SenderPublicData {
    "mmkSender" MmkSender,
    "epochSender" EpochSender,
    "precomputedEpochSender" PrecomputedEpochSender,
} }
message! { mandrake_decrypt_mek_input::EpochSenderPublicData, "EpochSenderPublicData" {
    "epochPublicData" epoch_public_data,
} }
message! { mandrake_decrypt_mek_input::MmkSenderPublicData, "MmkSenderPublicData" {
    "mmkPublicData" mmk_public_data,
} }
message! { mandrake_decrypt_mek_input::PrecomputedEpochSenderPublicData, "PrecomputedEpochSenderPublicData" {
    "authPk" auth_pk,
    "epochHead" epoch_head,
} }
message! { MandrakeDecryptMekResult, "MandrakeDecryptMekResult" {
    in result,
} }
choice! { mandrake_decrypt_mek_result::Result {
    "success" Success,
    "errorMessage" ErrorMessage,
} }
message! { MandrakeDecryptMekSuccess, "MandrakeDecryptMekSuccess" {
    "mek" mek,
} }
message! { MandrakeEncryptMekInput, "MandrakeEncryptMekInput" {
    "mek" mek,
    "recipients" recipients,
    "conf" conf,
    in sender,
} }
choice! { mandrake_encrypt_mek_input::Sender {
    "mmkSender" MmkSender,
    "epochSender" EpochSender,
    "detachedDeviceSender" DetachedDeviceSender,
} }
message! { mandrake_encrypt_mek_input::DetachedDeviceSender, "DetachedDeviceSender" {
    "detachedDevicePublicData" detached_device_public_data,
    "authSk" auth_sk,
    "authPk" auth_pk,
} }
message! { mandrake_encrypt_mek_input::EpochSender, "EpochSender" {
    "epochPublicData" epoch_public_data,
    "authSk" auth_sk,
    "authPk" auth_pk,
} }
message! { mandrake_encrypt_mek_input::MmkSender, "MmkSender" {
    "mmkPublicData" mmk_public_data,
    "authSk" auth_sk,
    "authPk" auth_pk,
} }
message! { MandrakeEncryptMekResult, "MandrakeEncryptMekResult" {
    in result,
} }
choice! { mandrake_encrypt_mek_result::Result {
    "success" Success,
    "errorMessage" ErrorMessage,
} }
message! { MandrakeEncryptMekSuccess, "MandrakeEncryptMekSuccess" {
    "distributions" distributions,
    "recipientsHash" recipients_hash,
    "version" version,
} }
message! { mandrake_encrypt_mek_success::MekDistributionSingleRecipient, "MekDistributionSingleRecipient" {
    "encryptedMek" encrypted_mek,
    "toMmk" to_mmk,
    "recipientMembershipProof" recipient_membership_proof,
} }
message! { MandrakeMekBundle, "MandrakeMekBundle" {
    "key" key,
    "mekId" mek_id,
    "mailboxHeadHash" mailbox_head_hash,
} }
message! { MandrakeOpenEpochInput, "MandrakeOpenEpochInput" {
    "userFbid" user_fbid,
    "epochNumber" epoch_number,
    "exportRootKey" export_root_key,
    "previousExportRootKey" previous_export_root_key,
    "previousEpochNumber" previous_epoch_number,
    "previousEpochHead" previous_epoch_head,
    "previousMmk" previous_mmk,
    "detachedDevices" detached_devices,
} }
message! { MandrakeOpenEpochResult, "MandrakeOpenEpochResult" {
    in result,
} }
choice! { mandrake_open_epoch_result::Result {
    "success" Success,
    "errorMessage" ErrorMessage,
} }
message! { MandrakeOpenEpochSuccess, "MandrakeOpenEpochSuccess" {
    "minosSignedEpoch" minos_signed_epoch,
    "signedMmkDistribution" signed_mmk_distribution,
} }
message! { MandrakeOpenInitialEpochInput, "MandrakeOpenInitialEpochInput" {
    "userFbid" user_fbid,
    "epochNumber" epoch_number,
    "exportRootKey" export_root_key,
    "detachedDevices" detached_devices,
} }
message! { MandrakeOpenInitialEpochResult, "MandrakeOpenInitialEpochResult" {
    in result,
} }
choice! { mandrake_open_initial_epoch_result::Result {
    "success" Success,
    "errorMessage" ErrorMessage,
} }
message! { MandrakeValidateNewMmkFromDetachedDeviceInput, "MandrakeValidateNewMmkFromDetachedDeviceInput" {
    "mmkFromDevice" mmk_from_device,
    "signature" signature,
    "prevMmk" prev_mmk,
} }
message! { MandrakeValidateNewMmkFromMailboxInput, "MandrakeValidateNewMmkFromMailboxInput" {
    "newMmk" new_mmk,
    "signature" signature,
    "prevMmk" prev_mmk,
    "epochPublicData" epoch_public_data,
} }
message! { MandrakeValidateNewMmkResult, "MandrakeValidateNewMmkResult" {
    in result,
} }
choice! { mandrake_validate_new_mmk_result::Result {
    "valid" Valid,
    "errorMessage" ErrorMessage,
} }
message! { MekBundle, "MekBundle" {
    "key" key,
    "mekId" mek_id,
    "rosterHash" roster_hash,
} }
message! { MerkleMembershipProof, "MerkleMembershipProof" {
    "proof" proof,
    "root" root,
    "leafIndex" leaf_index,
    "totalLeaves" total_leaves,
} }
message! { MessagingMailboxPublicData, "MessagingMailboxPublicData" {
    "epochHead" epoch_head,
    "deviceRosterHash" device_roster_hash,
    "sequenceNumber" sequence_number,
    "sigPk" sig_pk,
    "encPk" enc_pk,
    "authPk" auth_pk,
} }
message! { MinosClientConfig, "MinosClientConfig" {
    "preferredMessageEncryptionVersion" preferred_message_encryption_version,
    "preferredMekEncryptionVersion" preferred_mek_encryption_version,
} }
message! { MinosCommand, "MinosCommand" {
    in command_input,
} }
choice! { minos_command::CommandInput {
    "encryptAndSignMessage" EncryptAndSignMessage,
    "decryptAndVerifyMessage" DecryptAndVerifyMessage,
    "generateMek" GenerateMek,
    "generateMekRosterHash" GenerateMekRosterHash,
    "encryptMekForDistribution" EncryptMekForDistribution,
    "decryptMekForDistribution" DecryptMekForDistribution,
    "encryptMeksForDistributionFromTransportSender" EncryptMeksForDistributionFromTransportSender,
    "decryptMekForDistributionFromTransportSender" DecryptMekForDistributionFromTransportSender,
    "wrapTransportSigningPublicKey" WrapTransportSigningPublicKey,
    "wrapTransportSigningSecretKey" WrapTransportSigningSecretKey,
    "deriveMailboxSigningKeypair" DeriveMailboxSigningKeypair,
    "deriveMailboxEncryptionKeypair" DeriveMailboxEncryptionKeypair,
    "deriveMailboxAuthKeypair" DeriveMailboxAuthKeypair,
    "deriveAttachmentAccessTokenSecret" DeriveAttachmentAccessTokenSecret,
    "deriveAttachmentPrimaryKeySecret" DeriveAttachmentPrimaryKeySecret,
    "minosOpenInitialEpoch" MinosOpenInitialEpoch,
    "minosOpenEpoch" MinosOpenEpoch,
    "minosValidateEpoch" MinosValidateEpoch,
    "minosVerifySingleEpoch" MinosVerifySingleEpoch,
    "minosThreadIdFromOneToOneThread" MinosThreadIdFromOneToOneThread,
    "minosThreadIdFromActThreadId" MinosThreadIdFromActThreadId,
    "mandrakeOpenEpoch" MandrakeOpenEpoch,
    "mandrakeEncryptMek" MandrakeEncryptMek,
    "mandrakeDecryptMek" MandrakeDecryptMek,
    "mandrakeOpenInitialEpoch" MandrakeOpenInitialEpoch,
    "mandrakeValidateNewMmkFromMailbox" MandrakeValidateNewMmkFromMailbox,
    "mandrakeValidateNewMmkFromDetachedDevice" MandrakeValidateNewMmkFromDetachedDevice,
    "deriveMessagingMailboxKeypairs" DeriveMessagingMailboxKeypairs,
    "decryptSelfMmkDistribution" DecryptSelfMmkDistribution,
} }
message! { MinosDecryptAndVerifyMessageInput, "MinosDecryptAndVerifyMessageInput" {
    "transportSigningPk" transport_signing_pk,
    "mek" mek,
    "encryptedMessageCiphertext" encrypted_message_ciphertext,
    "encryptedMessageSignature" encrypted_message_signature,
    "metadata" metadata,
    "messageEncryptionVersion" message_encryption_version,
    "conf" conf,
} }
message! { MinosDecryptAndVerifyMessageResult, "MinosDecryptAndVerifyMessageResult" {
    in result,
} }
choice! { minos_decrypt_and_verify_message_result::Result {
    "success" Success,
    "errorMessage" ErrorMessage,
} }
message! { MinosDecryptAndVerifyMessageSuccess, "MinosDecryptAndVerifyMessageSuccess" {
    "plaintext" plaintext,
} }
message! { MinosEncryptAndSignMessageInput, "MinosEncryptAndSignMessageInput" {
    "transportSigningSk" transport_signing_sk,
    "mek" mek,
    "plaintext" plaintext,
    "metadata" metadata,
    "transportSigningPk" transport_signing_pk,
    "conf" conf,
} }
message! { MinosEncryptAndSignMessageResult, "MinosEncryptAndSignMessageResult" {
    "ciphertext" ciphertext,
    "signature" signature,
    "version" version,
} }
message! { MinosMessageMetadata, "MinosMessageMetadata" {
    "mekId" mek_id,
    "timestamp" timestamp,
    "messageId" message_id,
    "threadId" thread_id,
} }
message! { MinosOpenEpochInput, "MinosOpenEpochInput" {
    "userFbid" user_fbid,
    "epochNumber" epoch_number,
    "exportRootKey" export_root_key,
    "previousExportRootKey" previous_export_root_key,
    "previousEpochNumber" previous_epoch_number,
    "previousEpochHead" previous_epoch_head,
} }
message! { MinosOpenEpochResult, "MinosOpenEpochResult" {
    "minosSignedEpoch" minos_signed_epoch,
} }
message! { MinosOpenInitialEpochInput, "MinosOpenInitialEpochInput" {
    "userFbid" user_fbid,
    "epochNumber" epoch_number,
    "exportRootKey" export_root_key,
} }
message! { MinosOpenInitialEpochResult, "MinosOpenInitialEpochResult" {
    "minosSignedEpoch" minos_signed_epoch,
} }
message! { MinosSignedEpoch, "MinosSignedEpoch" {
    "epochPublicData" epoch_public_data,
    "signatures" signatures,
    "epochHead" epoch_head,
} }
message! { MinosThreadIdFromActThreadIdInput, "MinosThreadIdFromActThreadIdInput" {
    "actThreadId" act_thread_id,
} }
message! { MinosThreadIdFromActThreadIdResult, "MinosThreadIdFromActThreadIdResult" {
    "threadId" thread_id,
} }
message! { MinosThreadIdFromOneToOneThreadInput, "MinosThreadIdFromOneToOneThreadInput" {
    "actThreadId" act_thread_id,
    "selfFbid" self_fbid,
} }
message! { MinosThreadIdFromOneToOneThreadResult, "MinosThreadIdFromOneToOneThreadResult" {
    "threadId" thread_id,
} }
message! { MinosValidateEpochInput, "MinosValidateEpochInput" {
    "epochPublicData" epoch_public_data,
    "previousEpochPublicData" previous_epoch_public_data,
    "signatures" signatures,
} }
message! { MinosValidateEpochResult, "MinosValidateEpochResult" {
    in result,
} }
choice! { minos_validate_epoch_result::Result {
    "valid" Valid,
    "errorMessage" ErrorMessage,
} }
message! { MinosVerifySingleEpochInput, "MinosVerifySingleEpochInput" {
    "epochPublicData" epoch_public_data,
    "signature" signature,
} }
message! { MinosVerifySingleEpochResult, "MinosVerifySingleEpochResult" {
    "valid" valid,
} }
message! { MmkDistribution, "MmkDistribution" {
    "toDetachedDevices" to_detached_devices,
    "toMailbox" to_mailbox,
    "version" version,
} }
message! { MmkDistributionToDetachedDevice, "MmkDistributionToDetachedDevice" {
    "encryptedMmk" encrypted_mmk,
    "recipDeviceHash" recip_device_hash,
} }
message! { MmkDistributionToMailbox, "MmkDistributionToMailbox" {
    "encryptedMmk" encrypted_mmk,
    "recipMailboxHeadHash" recip_mailbox_head_hash,
} }
message! { MmkFromDetachedDevice, "MmkFromDetachedDevice" {
    "mmk" mmk,
    "fromDetachedDevice" from_detached_device,
    "membershipProof" membership_proof,
} }
message! { OrfThreadIdInput, "OrfThreadIdInput" {
    "orfClientState" orf_client_state,
    "threadId" thread_id,
} }
message! { OrfThreadIdOutput, "OrfThreadIdOutput" {
    "orfThreadId" orf_thread_id,
    "error" error,
} }
message! { RotateEpochInput, "RotateEpochInput" {
    "currentEpochRootKey" current_epoch_root_key,
    "currentEpochAnonId" current_epoch_anon_id,
    "currentEpochFbid" current_epoch_fbid,
    "epochStoragePrivateKey" epoch_storage_private_key,
    "members" members,
} }
message! { RotateEpochMemberEdge, "RotateEpochMemberEdge" {
    "deviceId" device_id,
    "encryptedEpochKey" encrypted_epoch_key,
    "deviceEpochHmac" device_epoch_hmac,
} }
message! { RotateEpochMemberInput, "RotateEpochMemberInput" {
    "deviceId" device_id,
    "epochStoragePublicKey" epoch_storage_public_key,
    "devicePublicKey" device_public_key,
} }
message! { RotateEpochOutput, "RotateEpochOutput" {
    "newEpochRootKey" new_epoch_root_key,
    "newEpochAnonId" new_epoch_anon_id,
    "newEpochFbid" new_epoch_fbid,
    "epochAnonId" epoch_anon_id,
    "backwardEdge" backward_edge,
    "memberEdges" member_edges,
    "epochRootKeyFingerprint" epoch_root_key_fingerprint,
    "error" error,
} }
message! { SignedMmkDistributionFromMailbox, "SignedMmkDistributionFromMailbox" {
    "mmkDistribution" mmk_distribution,
    "signature" signature,
    "fromMailbox" from_mailbox,
} }
message! { VirtualDeviceOutput, "VirtualDeviceOutput" {
    "vdId" vd_id,
    "vdPublicKey" vd_public_key,
    "vdEpochStoragePublicKey" vd_epoch_storage_public_key,
    "vdEpochStoragePublicKeySig" vd_epoch_storage_public_key_sig,
    "ocmfRotationToken" ocmf_rotation_token,
    "deviceEpochHmac" device_epoch_hmac,
    "encryptedSecretValues" encrypted_secret_values,
} }
message! { WrapTransportSigningPublicKeyInput, "WrapTransportSigningPublicKeyInput" {
    "keyBytes" key_bytes,
} }
message! { WrapTransportSigningPublicKeyResult, "WrapTransportSigningPublicKeyResult" {
    "prefixedKey" prefixed_key,
} }
message! { WrapTransportSigningSecretKeyInput, "WrapTransportSigningSecretKeyInput" {
    "keyBytes" key_bytes,
} }
message! { WrapTransportSigningSecretKeyResult, "WrapTransportSigningSecretKeyResult" {
    "prefixedKey" prefixed_key,
} }
