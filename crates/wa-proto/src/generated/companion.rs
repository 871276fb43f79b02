// Generated from proto/companion.proto by `cargo xtask gen-proto`; do not edit.

#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct AdvSignedDeviceIdentity {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub details: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub account_signature_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub account_signature: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub device_signature: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DeviceProps {
    #[prost(string, optional, tag = "1")]
    pub os: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, optional, tag = "2")]
    pub version: ::core::option::Option<device_props::AppVersion>,
    #[prost(enumeration = "device_props::PlatformType", optional, tag = "3")]
    pub platform_type: ::core::option::Option<i32>,
    #[prost(bool, optional, tag = "4")]
    pub require_full_sync: ::core::option::Option<bool>,
    #[prost(message, optional, tag = "5")]
    pub history_sync_config: ::core::option::Option<device_props::HistorySyncConfig>,
}
/// Nested message and enum types in `DeviceProps`.
pub mod device_props {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AppVersion {
        #[prost(uint32, optional, tag = "1")]
        pub primary: ::core::option::Option<u32>,
        #[prost(uint32, optional, tag = "2")]
        pub secondary: ::core::option::Option<u32>,
        #[prost(uint32, optional, tag = "3")]
        pub tertiary: ::core::option::Option<u32>,
        #[prost(uint32, optional, tag = "4")]
        pub quaternary: ::core::option::Option<u32>,
        #[prost(uint32, optional, tag = "5")]
        pub quinary: ::core::option::Option<u32>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct HistorySyncConfig {
        #[prost(uint32, optional, tag = "1")]
        pub full_sync_days_limit: ::core::option::Option<u32>,
        #[prost(uint32, optional, tag = "2")]
        pub full_sync_size_mb_limit: ::core::option::Option<u32>,
        #[prost(uint32, optional, tag = "3")]
        pub storage_quota_mb: ::core::option::Option<u32>,
        #[prost(bool, optional, tag = "4")]
        pub inline_initial_payload_in_e2_ee_msg: ::core::option::Option<bool>,
        #[prost(uint32, optional, tag = "5")]
        pub recent_sync_days_limit: ::core::option::Option<u32>,
        #[prost(bool, optional, tag = "6")]
        pub support_call_log_history: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "7")]
        pub support_bot_user_agent_chat_history: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "8")]
        pub support_cag_reactions_and_polls: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "9")]
        pub support_biz_hosted_msg: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "10")]
        pub support_recent_sync_chunk_message_count_tuning: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "11")]
        pub support_hosted_group_msg: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "12")]
        pub support_fbid_bot_chat_history: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "13")]
        pub support_add_on_history_sync_migration: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "14")]
        pub support_message_association: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "15")]
        pub support_group_history: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "16")]
        pub on_demand_ready: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "17")]
        pub support_guest_chat: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "18")]
        pub complete_on_demand_ready: ::core::option::Option<bool>,
        #[prost(uint32, optional, tag = "19")]
        pub thumbnail_sync_days_limit: ::core::option::Option<u32>,
        #[prost(uint32, optional, tag = "20")]
        pub initial_sync_max_messages_per_chat: ::core::option::Option<u32>,
        #[prost(bool, optional, tag = "21")]
        pub support_manus_history: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "22")]
        pub support_hatch_history: ::core::option::Option<bool>,
        #[prost(string, repeated, tag = "23")]
        pub supported_bot_channel_fbids: ::prost::alloc::vec::Vec<
            ::prost::alloc::string::String,
        >,
        #[prost(bool, optional, tag = "24")]
        pub support_inline_contacts: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "25")]
        pub support_newsletter: ::core::option::Option<bool>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum PlatformType {
        Unknown = 0,
        Chrome = 1,
        Firefox = 2,
        Ie = 3,
        Opera = 4,
        Safari = 5,
        Edge = 6,
        Desktop = 7,
        Ipad = 8,
        AndroidTablet = 9,
        Ohana = 10,
        Aloha = 11,
        Catalina = 12,
        TclTv = 13,
        IosPhone = 14,
        IosCatalyst = 15,
        AndroidPhone = 16,
        AndroidAmbiguous = 17,
        WearOs = 18,
        ArWrist = 19,
        ArDevice = 20,
        Uwp = 21,
        Vr = 22,
        CloudApi = 23,
        Smartglasses = 24,
        Wail = 25,
    }
    impl PlatformType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::Chrome => "CHROME",
                Self::Firefox => "FIREFOX",
                Self::Ie => "IE",
                Self::Opera => "OPERA",
                Self::Safari => "SAFARI",
                Self::Edge => "EDGE",
                Self::Desktop => "DESKTOP",
                Self::Ipad => "IPAD",
                Self::AndroidTablet => "ANDROID_TABLET",
                Self::Ohana => "OHANA",
                Self::Aloha => "ALOHA",
                Self::Catalina => "CATALINA",
                Self::TclTv => "TCL_TV",
                Self::IosPhone => "IOS_PHONE",
                Self::IosCatalyst => "IOS_CATALYST",
                Self::AndroidPhone => "ANDROID_PHONE",
                Self::AndroidAmbiguous => "ANDROID_AMBIGUOUS",
                Self::WearOs => "WEAR_OS",
                Self::ArWrist => "AR_WRIST",
                Self::ArDevice => "AR_DEVICE",
                Self::Uwp => "UWP",
                Self::Vr => "VR",
                Self::CloudApi => "CLOUD_API",
                Self::Smartglasses => "SMARTGLASSES",
                Self::Wail => "WAIL",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "CHROME" => Some(Self::Chrome),
                "FIREFOX" => Some(Self::Firefox),
                "IE" => Some(Self::Ie),
                "OPERA" => Some(Self::Opera),
                "SAFARI" => Some(Self::Safari),
                "EDGE" => Some(Self::Edge),
                "DESKTOP" => Some(Self::Desktop),
                "IPAD" => Some(Self::Ipad),
                "ANDROID_TABLET" => Some(Self::AndroidTablet),
                "OHANA" => Some(Self::Ohana),
                "ALOHA" => Some(Self::Aloha),
                "CATALINA" => Some(Self::Catalina),
                "TCL_TV" => Some(Self::TclTv),
                "IOS_PHONE" => Some(Self::IosPhone),
                "IOS_CATALYST" => Some(Self::IosCatalyst),
                "ANDROID_PHONE" => Some(Self::AndroidPhone),
                "ANDROID_AMBIGUOUS" => Some(Self::AndroidAmbiguous),
                "WEAR_OS" => Some(Self::WearOs),
                "AR_WRIST" => Some(Self::ArWrist),
                "AR_DEVICE" => Some(Self::ArDevice),
                "UWP" => Some(Self::Uwp),
                "VR" => Some(Self::Vr),
                "CLOUD_API" => Some(Self::CloudApi),
                "SMARTGLASSES" => Some(Self::Smartglasses),
                "WAIL" => Some(Self::Wail),
                _ => None,
            }
        }
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct AdvDeviceIdentity {
    #[prost(uint32, optional, tag = "1")]
    pub raw_id: ::core::option::Option<u32>,
    #[prost(uint64, optional, tag = "2")]
    pub timestamp: ::core::option::Option<u64>,
    #[prost(uint32, optional, tag = "3")]
    pub key_index: ::core::option::Option<u32>,
    #[prost(enumeration = "AdvEncryptionType", optional, tag = "4", default = "E2ee")]
    pub account_type: ::core::option::Option<i32>,
    #[prost(enumeration = "AdvEncryptionType", optional, tag = "5", default = "E2ee")]
    pub device_type: ::core::option::Option<i32>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct AdvKeyIndexList {
    #[prost(uint32, optional, tag = "1")]
    pub raw_id: ::core::option::Option<u32>,
    #[prost(uint64, optional, tag = "2")]
    pub timestamp: ::core::option::Option<u64>,
    #[prost(uint32, optional, tag = "3")]
    pub current_index: ::core::option::Option<u32>,
    #[prost(uint32, repeated, tag = "4")]
    pub valid_indexes: ::prost::alloc::vec::Vec<u32>,
    #[prost(enumeration = "AdvEncryptionType", optional, tag = "5", default = "E2ee")]
    pub account_type: ::core::option::Option<i32>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct AdvSignedDeviceIdentityHmac {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub details: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub hmac: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(enumeration = "AdvEncryptionType", optional, tag = "3", default = "E2ee")]
    pub account_type: ::core::option::Option<i32>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct AdvSignedKeyIndexList {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub details: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub account_signature: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub account_signature_key: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct ClientPairingProps {
    #[prost(bool, optional, tag = "1")]
    pub is_chat_db_lid_migrated: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "2")]
    pub is_syncd_pure_lid_session: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "3")]
    pub is_syncd_snapshot_recovery_enabled: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "4")]
    pub is_hs_thumbnail_sync_enabled: ::core::option::Option<bool>,
    #[prost(bytes = "bytes", optional, tag = "5")]
    pub subscription_sync_payload: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct CombinedFingerprint {
    #[prost(uint32, optional, tag = "1")]
    pub version: ::core::option::Option<u32>,
    #[prost(message, optional, tag = "2")]
    pub local_fingerprint: ::core::option::Option<FingerprintData>,
    #[prost(message, optional, tag = "3")]
    pub remote_fingerprint: ::core::option::Option<FingerprintData>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct CompanionCommitment {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub hash: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct CompanionEphemeralIdentity {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub public_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(enumeration = "device_props::PlatformType", optional, tag = "2")]
    pub device_type: ::core::option::Option<i32>,
    #[prost(string, optional, tag = "3")]
    pub r#ref: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DeviceCapabilities {
    #[prost(
        enumeration = "device_capabilities::ChatLockSupportLevel",
        optional,
        tag = "1"
    )]
    pub chat_lock_support_level: ::core::option::Option<i32>,
    #[prost(message, optional, tag = "2")]
    pub lid_migration: ::core::option::Option<device_capabilities::LidMigration>,
    #[prost(message, optional, tag = "3")]
    pub business_broadcast: ::core::option::Option<
        device_capabilities::BusinessBroadcast,
    >,
    #[prost(message, optional, tag = "4")]
    pub user_has_avatar: ::core::option::Option<device_capabilities::UserHasAvatar>,
    #[prost(
        enumeration = "device_capabilities::MemberNameTagPrimarySupport",
        optional,
        tag = "5"
    )]
    pub member_name_tag_primary_support: ::core::option::Option<i32>,
    #[prost(message, optional, tag = "6")]
    pub ai_thread: ::core::option::Option<device_capabilities::AiThread>,
    #[prost(message, optional, tag = "7")]
    pub ai_fbid_migration: ::core::option::Option<device_capabilities::AiFbidMigration>,
    #[prost(message, optional, tag = "8")]
    pub biz_ai_settings_sync: ::core::option::Option<
        device_capabilities::BizAiSettingsSync,
    >,
    #[prost(message, optional, tag = "9")]
    pub contact_refresh: ::core::option::Option<device_capabilities::ContactRefresh>,
}
/// Nested message and enum types in `DeviceCapabilities`.
pub mod device_capabilities {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AiFbidMigration {
        #[prost(uint64, optional, tag = "1")]
        pub chat_db_migration_timestamp: ::core::option::Option<u64>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AiThread {
        #[prost(enumeration = "ai_thread::SupportLevel", optional, tag = "1")]
        pub support_level: ::core::option::Option<i32>,
    }
    /// Nested message and enum types in `AiThread`.
    pub mod ai_thread {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum SupportLevel {
            None = 0,
            Infra = 1,
            Full = 2,
        }
        impl SupportLevel {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::None => "NONE",
                    Self::Infra => "INFRA",
                    Self::Full => "FULL",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "NONE" => Some(Self::None),
                    "INFRA" => Some(Self::Infra),
                    "FULL" => Some(Self::Full),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct BizAiSettingsSync {
        #[prost(bool, optional, tag = "1")]
        pub handoff_removal_timing_enabled: ::core::option::Option<bool>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct BusinessBroadcast {
        #[prost(bool, optional, tag = "1")]
        pub import_list_enabled: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "2")]
        pub companion_support_enabled: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "3")]
        pub campaign_sync_enabled: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "4")]
        pub insights_sync_enabled: ::core::option::Option<bool>,
        #[prost(int32, optional, tag = "5")]
        pub recipient_limit: ::core::option::Option<i32>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ContactRefresh {
        #[prost(bool, optional, tag = "1")]
        pub refresh_supported: ::core::option::Option<bool>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct LidMigration {
        #[prost(uint64, optional, tag = "1")]
        pub chat_db_migration_timestamp: ::core::option::Option<u64>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct UserHasAvatar {
        #[prost(bool, optional, tag = "1")]
        pub user_has_avatar: ::core::option::Option<bool>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum ChatLockSupportLevel {
        None = 0,
        Minimal = 1,
        Full = 2,
    }
    impl ChatLockSupportLevel {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::None => "NONE",
                Self::Minimal => "MINIMAL",
                Self::Full => "FULL",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "NONE" => Some(Self::None),
                "MINIMAL" => Some(Self::Minimal),
                "FULL" => Some(Self::Full),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum MemberNameTagPrimarySupport {
        Disabled = 0,
        ReceiverEnabled = 1,
        SenderEnabled = 2,
    }
    impl MemberNameTagPrimarySupport {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Disabled => "DISABLED",
                Self::ReceiverEnabled => "RECEIVER_ENABLED",
                Self::SenderEnabled => "SENDER_ENABLED",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "DISABLED" => Some(Self::Disabled),
                "RECEIVER_ENABLED" => Some(Self::ReceiverEnabled),
                "SENDER_ENABLED" => Some(Self::SenderEnabled),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DeviceConsistencyCodeMessage {
    #[prost(uint32, optional, tag = "1")]
    pub generation: ::core::option::Option<u32>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub signature: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct EncryptedPairingRequest {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub encrypted_payload: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub iv: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct FingerprintData {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub public_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub pn_identifier: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub lid_identifier: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub username_identifier: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(enumeration = "fingerprint_data::HostedState", optional, tag = "5")]
    pub hosted_state: ::core::option::Option<i32>,
    #[prost(bytes = "bytes", optional, tag = "6")]
    pub hashed_public_key: ::core::option::Option<::prost::bytes::Bytes>,
}
/// Nested message and enum types in `FingerprintData`.
pub mod fingerprint_data {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum HostedState {
        E2ee = 0,
        Hosted = 1,
    }
    impl HostedState {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::E2ee => "E2EE",
                Self::Hosted => "HOSTED",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "E2EE" => Some(Self::E2ee),
                "HOSTED" => Some(Self::Hosted),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct PairingRequest {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub companion_public_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub companion_identity_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub adv_secret: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct PrimaryEphemeralIdentity {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub public_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub nonce: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct ProloguePayload {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub companion_ephemeral_identity: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(message, optional, tag = "2")]
    pub commitment: ::core::option::Option<CompanionCommitment>,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum AdvEncryptionType {
    E2ee = 0,
    Hosted = 1,
    NonE2ee = 2,
}
impl AdvEncryptionType {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::E2ee => "E2EE",
            Self::Hosted => "HOSTED",
            Self::NonE2ee => "NON_E2EE",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "E2EE" => Some(Self::E2ee),
            "HOSTED" => Some(Self::Hosted),
            "NON_E2EE" => Some(Self::NonE2ee),
            _ => None,
        }
    }
}

message! { AdvSignedDeviceIdentity, "ADVSignedDeviceIdentity" {
    "details" details,
    "accountSignatureKey" account_signature_key,
    "accountSignature" account_signature,
    "deviceSignature" device_signature,
} }
message! { DeviceProps, "DeviceProps" {
    "os" os,
    "version" version,
    "platformType" platform_type: device_props::PlatformType,
    "requireFullSync" require_full_sync,
    "historySyncConfig" history_sync_config,
} }
enumeration! { device_props::PlatformType }
message! { device_props::AppVersion, "AppVersion" {
    "primary" primary,
    "secondary" secondary,
    "tertiary" tertiary,
    "quaternary" quaternary,
    "quinary" quinary,
} }
message! { device_props::HistorySyncConfig, "HistorySyncConfig" {
    "fullSyncDaysLimit" full_sync_days_limit,
    "fullSyncSizeMbLimit" full_sync_size_mb_limit,
    "storageQuotaMb" storage_quota_mb,
    "inlineInitialPayloadInE2EeMsg" inline_initial_payload_in_e2_ee_msg,
    "recentSyncDaysLimit" recent_sync_days_limit,
    "supportCallLogHistory" support_call_log_history,
    "supportBotUserAgentChatHistory" support_bot_user_agent_chat_history,
    "supportCagReactionsAndPolls" support_cag_reactions_and_polls,
    "supportBizHostedMsg" support_biz_hosted_msg,
    "supportRecentSyncChunkMessageCountTuning" support_recent_sync_chunk_message_count_tuning,
    "supportHostedGroupMsg" support_hosted_group_msg,
    "supportFbidBotChatHistory" support_fbid_bot_chat_history,
    "supportAddOnHistorySyncMigration" support_add_on_history_sync_migration,
    "supportMessageAssociation" support_message_association,
    "supportGroupHistory" support_group_history,
    "onDemandReady" on_demand_ready,
    "supportGuestChat" support_guest_chat,
    "completeOnDemandReady" complete_on_demand_ready,
    "thumbnailSyncDaysLimit" thumbnail_sync_days_limit,
    "initialSyncMaxMessagesPerChat" initial_sync_max_messages_per_chat,
    "supportManusHistory" support_manus_history,
    "supportHatchHistory" support_hatch_history,
    "supportedBotChannelFbids" supported_bot_channel_fbids,
    "supportInlineContacts" support_inline_contacts,
    "supportNewsletter" support_newsletter,
} }
message! { AdvDeviceIdentity, "ADVDeviceIdentity" {
    "rawId" raw_id,
    "timestamp" timestamp,
    "keyIndex" key_index,
    "accountType" account_type: AdvEncryptionType,
    "deviceType" device_type: AdvEncryptionType,
} }
message! { AdvKeyIndexList, "ADVKeyIndexList" {
    "rawId" raw_id,
    "timestamp" timestamp,
    "currentIndex" current_index,
    "validIndexes" valid_indexes,
    "accountType" account_type: AdvEncryptionType,
} }
message! { AdvSignedDeviceIdentityHmac, "ADVSignedDeviceIdentityHMAC" {
    "details" details,
    "hmac" hmac,
    "accountType" account_type: AdvEncryptionType,
} }
message! { AdvSignedKeyIndexList, "ADVSignedKeyIndexList" {
    "details" details,
    "accountSignature" account_signature,
    "accountSignatureKey" account_signature_key,
} }
message! { ClientPairingProps, "ClientPairingProps" {
    "isChatDbLidMigrated" is_chat_db_lid_migrated,
    "isSyncdPureLidSession" is_syncd_pure_lid_session,
    "isSyncdSnapshotRecoveryEnabled" is_syncd_snapshot_recovery_enabled,
    "isHsThumbnailSyncEnabled" is_hs_thumbnail_sync_enabled,
    "subscriptionSyncPayload" subscription_sync_payload,
} }
message! { CombinedFingerprint, "CombinedFingerprint" {
    "version" version,
    "localFingerprint" local_fingerprint,
    "remoteFingerprint" remote_fingerprint,
} }
message! { CompanionCommitment, "CompanionCommitment" {
    "hash" hash,
} }
message! { CompanionEphemeralIdentity, "CompanionEphemeralIdentity" {
    "publicKey" public_key,
    "deviceType" device_type: device_props::PlatformType,
    "ref" r#ref,
} }
message! { DeviceCapabilities, "DeviceCapabilities" {
    "chatLockSupportLevel" chat_lock_support_level: device_capabilities::ChatLockSupportLevel,
    "lidMigration" lid_migration,
    "businessBroadcast" business_broadcast,
    "userHasAvatar" user_has_avatar,
    "memberNameTagPrimarySupport" member_name_tag_primary_support: device_capabilities::MemberNameTagPrimarySupport,
    "aiThread" ai_thread,
    "aiFbidMigration" ai_fbid_migration,
    "bizAiSettingsSync" biz_ai_settings_sync,
    "contactRefresh" contact_refresh,
} }
enumeration! { device_capabilities::ChatLockSupportLevel }
enumeration! { device_capabilities::MemberNameTagPrimarySupport }
message! { device_capabilities::AiFbidMigration, "AiFbidMigration" {
    "chatDbMigrationTimestamp" chat_db_migration_timestamp,
} }
message! { device_capabilities::AiThread, "AiThread" {
    "supportLevel" support_level: device_capabilities::ai_thread::SupportLevel,
} }
enumeration! { device_capabilities::ai_thread::SupportLevel }
message! { device_capabilities::BizAiSettingsSync, "BizAiSettingsSync" {
    "handoffRemovalTimingEnabled" handoff_removal_timing_enabled,
} }
message! { device_capabilities::BusinessBroadcast, "BusinessBroadcast" {
    "importListEnabled" import_list_enabled,
    "companionSupportEnabled" companion_support_enabled,
    "campaignSyncEnabled" campaign_sync_enabled,
    "insightsSyncEnabled" insights_sync_enabled,
    "recipientLimit" recipient_limit,
} }
message! { device_capabilities::ContactRefresh, "ContactRefresh" {
    "refreshSupported" refresh_supported,
} }
message! { device_capabilities::LidMigration, "LIDMigration" {
    "chatDbMigrationTimestamp" chat_db_migration_timestamp,
} }
message! { device_capabilities::UserHasAvatar, "UserHasAvatar" {
    "userHasAvatar" user_has_avatar,
} }
message! { DeviceConsistencyCodeMessage, "DeviceConsistencyCodeMessage" {
    "generation" generation,
    "signature" signature,
} }
message! { EncryptedPairingRequest, "EncryptedPairingRequest" {
    "encryptedPayload" encrypted_payload,
    "iv" iv,
} }
message! { FingerprintData, "FingerprintData" {
    "publicKey" public_key,
    "pnIdentifier" pn_identifier,
    "lidIdentifier" lid_identifier,
    "usernameIdentifier" username_identifier,
    "hostedState" hosted_state: fingerprint_data::HostedState,
    "hashedPublicKey" hashed_public_key,
} }
enumeration! { fingerprint_data::HostedState }
message! { PairingRequest, "PairingRequest" {
    "companionPublicKey" companion_public_key,
    "companionIdentityKey" companion_identity_key,
    "advSecret" adv_secret,
} }
message! { PrimaryEphemeralIdentity, "PrimaryEphemeralIdentity" {
    "publicKey" public_key,
    "nonce" nonce,
} }
message! { ProloguePayload, "ProloguePayload" {
    "companionEphemeralIdentity" companion_ephemeral_identity,
    "commitment" commitment,
} }
enumeration! { AdvEncryptionType }
