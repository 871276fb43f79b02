// Generated from proto/backup.proto by `cargo xtask gen-proto`; do not edit.

#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct BackwardEdge {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub encrypted_prev_epoch_anon_id: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub encrypted_prev_epoch_root_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub prev_epoch_root_key_fingerprint: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct CreateBackupInput {
    #[prost(string, optional, tag = "1")]
    pub recovery_code: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint64, optional, tag = "2")]
    pub user_id: ::core::option::Option<u64>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
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
    pub enum Result {
        #[prost(message, tag = "1")]
        Success(super::DecryptMekForDistributionFromTransportSenderSuccess),
        #[prost(string, tag = "2")]
        ErrorMessage(::prost::alloc::string::String),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DecryptMekForDistributionFromTransportSenderSuccess {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub mek: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
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
pub struct DecryptMekForDistributionResult {
    #[prost(oneof = "decrypt_mek_for_distribution_result::Result", tags = "1, 2")]
    pub result: ::core::option::Option<decrypt_mek_for_distribution_result::Result>,
}
/// Nested message and enum types in `DecryptMekForDistributionResult`.
pub mod decrypt_mek_for_distribution_result {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Result {
        #[prost(message, tag = "1")]
        Success(super::DecryptMekForDistributionSuccess),
        #[prost(string, tag = "2")]
        ErrorMessage(::prost::alloc::string::String),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DecryptMekForDistributionSuccess {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub mek: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
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
pub struct DecryptMessageOutput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub plaintext_payload: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(string, optional, tag = "2")]
    pub error: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DecryptSelfMmkDistributionInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub encrypted_mmk: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub export_root_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub mailbox_head_hash: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DecryptSelfMmkDistributionResult {
    #[prost(oneof = "decrypt_self_mmk_distribution_result::Result", tags = "1, 2")]
    pub result: ::core::option::Option<decrypt_self_mmk_distribution_result::Result>,
}
/// Nested message and enum types in `DecryptSelfMmkDistributionResult`.
pub mod decrypt_self_mmk_distribution_result {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Result {
        #[prost(message, tag = "1")]
        Success(super::DecryptSelfMmkDistributionSuccess),
        #[prost(string, tag = "2")]
        ErrorMessage(::prost::alloc::string::String),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DecryptSelfMmkDistributionSuccess {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub mmk_seed: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeriveAttachmentAccessTokenSecretInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub media_key: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeriveAttachmentAccessTokenSecretResult {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub attachment_access_token_secret: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeriveAttachmentPrimaryKeySecretInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub media_key: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeriveAttachmentPrimaryKeySecretResult {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub attachment_primary_key_secret: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeriveMailboxAuthKeypairInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub export_root_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint64, optional, tag = "2")]
    pub epoch_number: ::core::option::Option<u64>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeriveMailboxAuthKeypairResult {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub mailbox_auth_public_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub mailbox_auth_private_key: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeriveMailboxEncryptionKeypairInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub export_root_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint64, optional, tag = "2")]
    pub epoch_number: ::core::option::Option<u64>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeriveMailboxEncryptionKeypairResult {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub mailbox_encryption_public_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub mailbox_encryption_private_key: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeriveMailboxSigningKeypairInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub export_root_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint64, optional, tag = "2")]
    pub epoch_number: ::core::option::Option<u64>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeriveMailboxSigningKeypairResult {
    #[prost(oneof = "derive_mailbox_signing_keypair_result::Result", tags = "1, 2")]
    pub result: ::core::option::Option<derive_mailbox_signing_keypair_result::Result>,
}
/// Nested message and enum types in `DeriveMailboxSigningKeypairResult`.
pub mod derive_mailbox_signing_keypair_result {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Result {
        #[prost(message, tag = "1")]
        Success(super::DeriveMailboxSigningKeypairSuccess),
        #[prost(string, tag = "2")]
        ErrorMessage(::prost::alloc::string::String),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeriveMailboxSigningKeypairSuccess {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub mailbox_signing_public_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub mailbox_signing_private_key: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeriveMessageKeyInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub epoch_root_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub epoch_anon_id: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(string, optional, tag = "3")]
    pub thread_id: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeriveMessageKeyOutput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub message_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(string, optional, tag = "2")]
    pub error: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeriveMessagingMailboxKeypairsInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub mmk_seed: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DeriveMessagingMailboxKeypairsResult {
    #[prost(oneof = "derive_messaging_mailbox_keypairs_result::Result", tags = "1, 2")]
    pub result: ::core::option::Option<derive_messaging_mailbox_keypairs_result::Result>,
}
/// Nested message and enum types in `DeriveMessagingMailboxKeypairsResult`.
pub mod derive_messaging_mailbox_keypairs_result {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Result {
        #[prost(message, tag = "1")]
        Success(super::DeriveMessagingMailboxKeypairsSuccess),
        #[prost(string, tag = "2")]
        ErrorMessage(::prost::alloc::string::String),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
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
    pub struct MailboxAuthKp {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub sk: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub pk: ::core::option::Option<::prost::bytes::Bytes>,
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct EncryptMekForDistributionResult {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub ciphertext: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint64, optional, tag = "2")]
    pub version: ::core::option::Option<u64>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
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
    pub struct TransportSigningKp {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub sk: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub pk: ::core::option::Option<::prost::bytes::Bytes>,
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
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
pub struct EpochSignatures {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub self_signature: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub prev_signature: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct GenerateMekInput {
    #[prost(bytes = "bytes", repeated, tag = "1")]
    pub epoch_heads: ::prost::alloc::vec::Vec<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct GenerateMekResult {
    #[prost(message, optional, tag = "1")]
    pub mek: ::core::option::Option<MekBundle>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct GenerateMekRosterHashInput {
    #[prost(bytes = "bytes", repeated, tag = "1")]
    pub epoch_heads: ::prost::alloc::vec::Vec<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct GenerateMekRosterHashResult {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub roster_hash: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct LabyrinthWaCommand {
    #[prost(oneof = "labyrinth_wa_command::CommandInput", tags = "1, 2, 3, 4, 5, 6")]
    pub command_input: ::core::option::Option<labyrinth_wa_command::CommandInput>,
}
/// Nested message and enum types in `LabyrinthWaCommand`.
pub mod labyrinth_wa_command {
    #[derive(Clone, PartialEq, ::prost::Oneof)]
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
    pub struct EpochSenderPublicData {
        #[prost(message, optional, tag = "1")]
        pub epoch_public_data: ::core::option::Option<super::EpochPublicData>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct MmkSenderPublicData {
        #[prost(message, optional, tag = "1")]
        pub mmk_public_data: ::core::option::Option<super::MessagingMailboxPublicData>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct PrecomputedEpochSenderPublicData {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub auth_pk: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub epoch_head: ::core::option::Option<::prost::bytes::Bytes>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
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
pub struct MandrakeDecryptMekResult {
    #[prost(oneof = "mandrake_decrypt_mek_result::Result", tags = "1, 2")]
    pub result: ::core::option::Option<mandrake_decrypt_mek_result::Result>,
}
/// Nested message and enum types in `MandrakeDecryptMekResult`.
pub mod mandrake_decrypt_mek_result {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Result {
        #[prost(message, tag = "1")]
        Success(super::MandrakeDecryptMekSuccess),
        #[prost(string, tag = "2")]
        ErrorMessage(::prost::alloc::string::String),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct MandrakeDecryptMekSuccess {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub mek: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
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
    pub struct EpochSender {
        #[prost(message, optional, tag = "1")]
        pub epoch_public_data: ::core::option::Option<super::EpochPublicData>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub auth_sk: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub auth_pk: ::core::option::Option<::prost::bytes::Bytes>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct MmkSender {
        #[prost(message, optional, tag = "1")]
        pub mmk_public_data: ::core::option::Option<super::MessagingMailboxPublicData>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub auth_sk: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub auth_pk: ::core::option::Option<::prost::bytes::Bytes>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
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
pub struct MandrakeEncryptMekResult {
    #[prost(oneof = "mandrake_encrypt_mek_result::Result", tags = "1, 2")]
    pub result: ::core::option::Option<mandrake_encrypt_mek_result::Result>,
}
/// Nested message and enum types in `MandrakeEncryptMekResult`.
pub mod mandrake_encrypt_mek_result {
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    pub enum Result {
        #[prost(message, tag = "1")]
        Success(super::MandrakeEncryptMekSuccess),
        #[prost(string, tag = "2")]
        ErrorMessage(::prost::alloc::string::String),
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
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
pub struct MandrakeMekBundle {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub mek_id: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub mailbox_head_hash: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
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
pub struct MandrakeOpenEpochResult {
    #[prost(oneof = "mandrake_open_epoch_result::Result", tags = "1, 2")]
    pub result: ::core::option::Option<mandrake_open_epoch_result::Result>,
}
/// Nested message and enum types in `MandrakeOpenEpochResult`.
pub mod mandrake_open_epoch_result {
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    pub enum Result {
        #[prost(message, tag = "1")]
        Success(super::MandrakeOpenEpochSuccess),
        #[prost(string, tag = "2")]
        ErrorMessage(::prost::alloc::string::String),
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct MandrakeOpenEpochSuccess {
    #[prost(message, optional, tag = "1")]
    pub minos_signed_epoch: ::core::option::Option<MinosSignedEpoch>,
    #[prost(message, optional, tag = "2")]
    pub signed_mmk_distribution: ::core::option::Option<
        SignedMmkDistributionFromMailbox,
    >,
}
#[derive(Clone, PartialEq, ::prost::Message)]
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
pub struct MandrakeOpenInitialEpochResult {
    #[prost(oneof = "mandrake_open_initial_epoch_result::Result", tags = "1, 2")]
    pub result: ::core::option::Option<mandrake_open_initial_epoch_result::Result>,
}
/// Nested message and enum types in `MandrakeOpenInitialEpochResult`.
pub mod mandrake_open_initial_epoch_result {
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    pub enum Result {
        #[prost(message, tag = "1")]
        Success(super::MandrakeOpenEpochSuccess),
        #[prost(string, tag = "2")]
        ErrorMessage(::prost::alloc::string::String),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct MandrakeValidateNewMmkFromDetachedDeviceInput {
    #[prost(message, optional, tag = "1")]
    pub mmk_from_device: ::core::option::Option<MmkFromDetachedDevice>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub signature: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(message, optional, tag = "3")]
    pub prev_mmk: ::core::option::Option<MessagingMailboxPublicData>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
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
pub struct MandrakeValidateNewMmkResult {
    #[prost(oneof = "mandrake_validate_new_mmk_result::Result", tags = "1, 2")]
    pub result: ::core::option::Option<mandrake_validate_new_mmk_result::Result>,
}
/// Nested message and enum types in `MandrakeValidateNewMmkResult`.
pub mod mandrake_validate_new_mmk_result {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Result {
        #[prost(bool, tag = "1")]
        Valid(bool),
        #[prost(string, tag = "2")]
        ErrorMessage(::prost::alloc::string::String),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct MekBundle {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub mek_id: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub roster_hash: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
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
pub struct MinosClientConfig {
    #[prost(int32, optional, tag = "1")]
    pub preferred_message_encryption_version: ::core::option::Option<i32>,
    #[prost(int32, optional, tag = "2")]
    pub preferred_mek_encryption_version: ::core::option::Option<i32>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
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
pub struct MinosDecryptAndVerifyMessageResult {
    #[prost(oneof = "minos_decrypt_and_verify_message_result::Result", tags = "1, 2")]
    pub result: ::core::option::Option<minos_decrypt_and_verify_message_result::Result>,
}
/// Nested message and enum types in `MinosDecryptAndVerifyMessageResult`.
pub mod minos_decrypt_and_verify_message_result {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Result {
        #[prost(message, tag = "1")]
        Success(super::MinosDecryptAndVerifyMessageSuccess),
        #[prost(string, tag = "2")]
        ErrorMessage(::prost::alloc::string::String),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct MinosDecryptAndVerifyMessageSuccess {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub plaintext: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
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
pub struct MinosEncryptAndSignMessageResult {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub ciphertext: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub signature: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(int32, optional, tag = "3")]
    pub version: ::core::option::Option<i32>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
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
pub struct MinosOpenEpochResult {
    #[prost(message, optional, tag = "1")]
    pub minos_signed_epoch: ::core::option::Option<MinosSignedEpoch>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct MinosOpenInitialEpochInput {
    #[prost(string, optional, tag = "1")]
    pub user_fbid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint64, optional, tag = "2")]
    pub epoch_number: ::core::option::Option<u64>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub export_root_key: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct MinosOpenInitialEpochResult {
    #[prost(message, optional, tag = "1")]
    pub minos_signed_epoch: ::core::option::Option<MinosSignedEpoch>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct MinosSignedEpoch {
    #[prost(message, optional, tag = "1")]
    pub epoch_public_data: ::core::option::Option<EpochPublicData>,
    #[prost(message, optional, tag = "2")]
    pub signatures: ::core::option::Option<EpochSignatures>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub epoch_head: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct MinosThreadIdFromActThreadIdInput {
    #[prost(string, optional, tag = "1")]
    pub act_thread_id: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct MinosThreadIdFromActThreadIdResult {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub thread_id: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct MinosThreadIdFromOneToOneThreadInput {
    #[prost(string, optional, tag = "1")]
    pub act_thread_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub self_fbid: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct MinosThreadIdFromOneToOneThreadResult {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub thread_id: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct MinosValidateEpochInput {
    #[prost(message, optional, tag = "1")]
    pub epoch_public_data: ::core::option::Option<EpochPublicData>,
    #[prost(message, optional, tag = "2")]
    pub previous_epoch_public_data: ::core::option::Option<EpochPublicData>,
    #[prost(message, optional, tag = "3")]
    pub signatures: ::core::option::Option<EpochSignatures>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct MinosValidateEpochResult {
    #[prost(oneof = "minos_validate_epoch_result::Result", tags = "1, 2")]
    pub result: ::core::option::Option<minos_validate_epoch_result::Result>,
}
/// Nested message and enum types in `MinosValidateEpochResult`.
pub mod minos_validate_epoch_result {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Result {
        #[prost(bool, tag = "1")]
        Valid(bool),
        #[prost(string, tag = "2")]
        ErrorMessage(::prost::alloc::string::String),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct MinosVerifySingleEpochInput {
    #[prost(message, optional, tag = "1")]
    pub epoch_public_data: ::core::option::Option<EpochPublicData>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub signature: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct MinosVerifySingleEpochResult {
    #[prost(bool, optional, tag = "1")]
    pub valid: ::core::option::Option<bool>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct MmkDistribution {
    #[prost(message, repeated, tag = "1")]
    pub to_detached_devices: ::prost::alloc::vec::Vec<MmkDistributionToDetachedDevice>,
    #[prost(message, optional, tag = "2")]
    pub to_mailbox: ::core::option::Option<MmkDistributionToMailbox>,
    #[prost(uint64, optional, tag = "3")]
    pub version: ::core::option::Option<u64>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct MmkDistributionToDetachedDevice {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub encrypted_mmk: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub recip_device_hash: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct MmkDistributionToMailbox {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub encrypted_mmk: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub recip_mailbox_head_hash: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct MmkFromDetachedDevice {
    #[prost(message, optional, tag = "1")]
    pub mmk: ::core::option::Option<MessagingMailboxPublicData>,
    #[prost(message, optional, tag = "2")]
    pub from_detached_device: ::core::option::Option<DetachedDevicePublicData>,
    #[prost(message, optional, tag = "3")]
    pub membership_proof: ::core::option::Option<MerkleMembershipProof>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct OrfThreadIdInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub orf_client_state: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(string, optional, tag = "2")]
    pub thread_id: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct OrfThreadIdOutput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub orf_thread_id: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(string, optional, tag = "2")]
    pub error: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
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
pub struct RotateEpochMemberEdge {
    #[prost(uint64, optional, tag = "1")]
    pub device_id: ::core::option::Option<u64>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub encrypted_epoch_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub device_epoch_hmac: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RotateEpochMemberInput {
    #[prost(uint64, optional, tag = "1")]
    pub device_id: ::core::option::Option<u64>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub epoch_storage_public_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub device_public_key: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
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
pub struct SignedMmkDistributionFromMailbox {
    #[prost(message, optional, tag = "1")]
    pub mmk_distribution: ::core::option::Option<MmkDistribution>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub signature: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(message, optional, tag = "3")]
    pub from_mailbox: ::core::option::Option<MessagingMailboxPublicData>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
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
pub struct WrapTransportSigningPublicKeyInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub key_bytes: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WrapTransportSigningPublicKeyResult {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub prefixed_key: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WrapTransportSigningSecretKeyInput {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub key_bytes: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WrapTransportSigningSecretKeyResult {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub prefixed_key: ::core::option::Option<::prost::bytes::Bytes>,
}
