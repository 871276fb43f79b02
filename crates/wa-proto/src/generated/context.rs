// Generated from proto/context.proto by `cargo xtask gen-proto`; do not edit.

#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct MessageContextInfo {
    #[prost(message, optional, boxed, tag = "1")]
    pub device_list_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<DeviceListMetadata>,
    >,
    #[prost(int32, optional, tag = "2")]
    pub device_list_metadata_version: ::core::option::Option<i32>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub message_secret: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub padding_bytes: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint32, optional, tag = "5")]
    pub message_add_on_duration_in_secs: ::core::option::Option<u32>,
    #[prost(bytes = "bytes", optional, tag = "6")]
    pub bot_message_secret: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(message, optional, boxed, tag = "7")]
    pub bot_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<super::bot::BotMetadata>,
    >,
    #[prost(int32, optional, tag = "8")]
    pub reporting_token_version: ::core::option::Option<i32>,
    #[prost(
        enumeration = "message_context_info::MessageAddonExpiryType",
        optional,
        tag = "9"
    )]
    pub message_add_on_expiry_type: ::core::option::Option<i32>,
    #[prost(message, optional, boxed, tag = "10")]
    pub message_association: ::core::option::Option<
        ::prost::alloc::boxed::Box<MessageAssociation>,
    >,
    #[prost(bool, optional, tag = "11")]
    pub capi_created_group: ::core::option::Option<bool>,
    #[prost(string, optional, tag = "12")]
    pub support_payload: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, optional, boxed, tag = "13")]
    pub limit_sharing: ::core::option::Option<::prost::alloc::boxed::Box<LimitSharing>>,
    #[prost(message, optional, boxed, tag = "14")]
    pub limit_sharing_v2: ::core::option::Option<
        ::prost::alloc::boxed::Box<LimitSharing>,
    >,
    #[prost(message, repeated, tag = "15")]
    pub thread_id: ::prost::alloc::vec::Vec<ThreadId>,
    #[prost(enumeration = "WebLinkRenderConfig", optional, tag = "16")]
    pub weblink_render_config: ::core::option::Option<i32>,
    #[prost(bytes = "bytes", optional, tag = "17")]
    pub tee_bot_metadata: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(message, optional, boxed, tag = "18")]
    pub account_encryption_attestation: ::core::option::Option<
        ::prost::alloc::boxed::Box<NonE2eeAttestation>,
    >,
    #[prost(bytes = "bytes", optional, tag = "19")]
    pub associated_primary_identity_key: ::core::option::Option<::prost::bytes::Bytes>,
}
/// Nested message and enum types in `MessageContextInfo`.
pub mod message_context_info {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum MessageAddonExpiryType {
        Static = 1,
        DependentOnParent = 2,
    }
    impl MessageAddonExpiryType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Static => "STATIC",
                Self::DependentOnParent => "DEPENDENT_ON_PARENT",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "STATIC" => Some(Self::Static),
                "DEPENDENT_ON_PARENT" => Some(Self::DependentOnParent),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct ActionLink {
    #[prost(string, optional, tag = "1")]
    pub url: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub button_title: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DeviceListMetadata {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub sender_key_hash: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint64, optional, tag = "2")]
    pub sender_timestamp: ::core::option::Option<u64>,
    #[prost(uint32, repeated, tag = "3")]
    pub sender_key_indexes: ::prost::alloc::vec::Vec<u32>,
    #[prost(
        enumeration = "super::companion::AdvEncryptionType",
        optional,
        tag = "4",
        default = "E2ee"
    )]
    pub sender_account_type: ::core::option::Option<i32>,
    #[prost(
        enumeration = "super::companion::AdvEncryptionType",
        optional,
        tag = "5",
        default = "E2ee"
    )]
    pub receiver_account_type: ::core::option::Option<i32>,
    #[prost(bytes = "bytes", optional, tag = "8")]
    pub recipient_key_hash: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint64, optional, tag = "9")]
    pub recipient_timestamp: ::core::option::Option<u64>,
    #[prost(uint32, repeated, tag = "10")]
    pub recipient_key_indexes: ::prost::alloc::vec::Vec<u32>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct DisappearingMode {
    #[prost(enumeration = "disappearing_mode::Initiator", optional, tag = "1")]
    pub initiator: ::core::option::Option<i32>,
    #[prost(enumeration = "disappearing_mode::Trigger", optional, tag = "2")]
    pub trigger: ::core::option::Option<i32>,
    #[prost(string, optional, tag = "3")]
    pub initiator_device_jid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "4")]
    pub initiated_by_me: ::core::option::Option<bool>,
}
/// Nested message and enum types in `DisappearingMode`.
pub mod disappearing_mode {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum Initiator {
        ChangedInChat = 0,
        InitiatedByMe = 1,
        InitiatedByOther = 2,
        BizUpgradeFbHosting = 3,
    }
    impl Initiator {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::ChangedInChat => "CHANGED_IN_CHAT",
                Self::InitiatedByMe => "INITIATED_BY_ME",
                Self::InitiatedByOther => "INITIATED_BY_OTHER",
                Self::BizUpgradeFbHosting => "BIZ_UPGRADE_FB_HOSTING",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "CHANGED_IN_CHAT" => Some(Self::ChangedInChat),
                "INITIATED_BY_ME" => Some(Self::InitiatedByMe),
                "INITIATED_BY_OTHER" => Some(Self::InitiatedByOther),
                "BIZ_UPGRADE_FB_HOSTING" => Some(Self::BizUpgradeFbHosting),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum Trigger {
        Unknown = 0,
        ChatSetting = 1,
        AccountSetting = 2,
        BulkChange = 3,
        BizSupportsFbHosting = 4,
        UnknownGroups = 5,
    }
    impl Trigger {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::ChatSetting => "CHAT_SETTING",
                Self::AccountSetting => "ACCOUNT_SETTING",
                Self::BulkChange => "BULK_CHANGE",
                Self::BizSupportsFbHosting => "BIZ_SUPPORTS_FB_HOSTING",
                Self::UnknownGroups => "UNKNOWN_GROUPS",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "CHAT_SETTING" => Some(Self::ChatSetting),
                "ACCOUNT_SETTING" => Some(Self::AccountSetting),
                "BULK_CHANGE" => Some(Self::BulkChange),
                "BIZ_SUPPORTS_FB_HOSTING" => Some(Self::BizSupportsFbHosting),
                "UNKNOWN_GROUPS" => Some(Self::UnknownGroups),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct GroupMention {
    #[prost(string, optional, tag = "1")]
    pub group_jid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub group_subject: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct LimitSharing {
    #[prost(bool, optional, tag = "1")]
    pub sharing_limited: ::core::option::Option<bool>,
    #[prost(
        enumeration = "limit_sharing::TriggerType",
        optional,
        tag = "2",
        default = "Unknown"
    )]
    pub trigger: ::core::option::Option<i32>,
    #[prost(int64, optional, tag = "3")]
    pub limit_sharing_setting_timestamp: ::core::option::Option<i64>,
    #[prost(bool, optional, tag = "4")]
    pub initiated_by_me: ::core::option::Option<bool>,
}
/// Nested message and enum types in `LimitSharing`.
pub mod limit_sharing {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum TriggerType {
        Unknown = 0,
        ChatSetting = 1,
        BizSupportsFbHosting = 2,
        UnknownGroup = 3,
    }
    impl TriggerType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::ChatSetting => "CHAT_SETTING",
                Self::BizSupportsFbHosting => "BIZ_SUPPORTS_FB_HOSTING",
                Self::UnknownGroup => "UNKNOWN_GROUP",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "CHAT_SETTING" => Some(Self::ChatSetting),
                "BIZ_SUPPORTS_FB_HOSTING" => Some(Self::BizSupportsFbHosting),
                "UNKNOWN_GROUP" => Some(Self::UnknownGroup),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MediaDomainInfo {
    #[prost(enumeration = "MediaKeyDomain", optional, tag = "1")]
    pub media_key_domain: ::core::option::Option<i32>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub e2_ee_media_key: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MemberLabel {
    #[prost(string, optional, tag = "1")]
    pub label: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(int64, optional, tag = "2")]
    pub label_timestamp: ::core::option::Option<i64>,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MessageAddOnContextInfo {
    #[prost(uint32, optional, tag = "1")]
    pub message_add_on_duration_in_secs: ::core::option::Option<u32>,
    #[prost(
        enumeration = "message_context_info::MessageAddonExpiryType",
        optional,
        tag = "2"
    )]
    pub message_add_on_expiry_type: ::core::option::Option<i32>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MessageAssociation {
    #[prost(enumeration = "message_association::AssociationType", optional, tag = "1")]
    pub association_type: ::core::option::Option<i32>,
    #[prost(message, optional, tag = "2")]
    pub parent_message_key: ::core::option::Option<super::key::MessageKey>,
    #[prost(int32, optional, tag = "3")]
    pub message_index: ::core::option::Option<i32>,
}
/// Nested message and enum types in `MessageAssociation`.
pub mod message_association {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum AssociationType {
        Unknown = 0,
        MediaAlbum = 1,
        BotPlugin = 2,
        EventCoverImage = 3,
        StatusPoll = 4,
        HdVideoDualUpload = 5,
        StatusExternalReshare = 6,
        MediaPoll = 7,
        StatusAddYours = 8,
        StatusNotification = 9,
        HdImageDualUpload = 10,
        StickerAnnotation = 11,
        MotionPhoto = 12,
        StatusLinkAction = 13,
        ViewAllReplies = 14,
        StatusAddYoursAiImagine = 15,
        StatusQuestion = 16,
        StatusAddYoursDiwali = 17,
        StatusReaction = 18,
        HevcVideoDualUpload = 19,
        PollAddOption = 20,
    }
    impl AssociationType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::MediaAlbum => "MEDIA_ALBUM",
                Self::BotPlugin => "BOT_PLUGIN",
                Self::EventCoverImage => "EVENT_COVER_IMAGE",
                Self::StatusPoll => "STATUS_POLL",
                Self::HdVideoDualUpload => "HD_VIDEO_DUAL_UPLOAD",
                Self::StatusExternalReshare => "STATUS_EXTERNAL_RESHARE",
                Self::MediaPoll => "MEDIA_POLL",
                Self::StatusAddYours => "STATUS_ADD_YOURS",
                Self::StatusNotification => "STATUS_NOTIFICATION",
                Self::HdImageDualUpload => "HD_IMAGE_DUAL_UPLOAD",
                Self::StickerAnnotation => "STICKER_ANNOTATION",
                Self::MotionPhoto => "MOTION_PHOTO",
                Self::StatusLinkAction => "STATUS_LINK_ACTION",
                Self::ViewAllReplies => "VIEW_ALL_REPLIES",
                Self::StatusAddYoursAiImagine => "STATUS_ADD_YOURS_AI_IMAGINE",
                Self::StatusQuestion => "STATUS_QUESTION",
                Self::StatusAddYoursDiwali => "STATUS_ADD_YOURS_DIWALI",
                Self::StatusReaction => "STATUS_REACTION",
                Self::HevcVideoDualUpload => "HEVC_VIDEO_DUAL_UPLOAD",
                Self::PollAddOption => "POLL_ADD_OPTION",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "MEDIA_ALBUM" => Some(Self::MediaAlbum),
                "BOT_PLUGIN" => Some(Self::BotPlugin),
                "EVENT_COVER_IMAGE" => Some(Self::EventCoverImage),
                "STATUS_POLL" => Some(Self::StatusPoll),
                "HD_VIDEO_DUAL_UPLOAD" => Some(Self::HdVideoDualUpload),
                "STATUS_EXTERNAL_RESHARE" => Some(Self::StatusExternalReshare),
                "MEDIA_POLL" => Some(Self::MediaPoll),
                "STATUS_ADD_YOURS" => Some(Self::StatusAddYours),
                "STATUS_NOTIFICATION" => Some(Self::StatusNotification),
                "HD_IMAGE_DUAL_UPLOAD" => Some(Self::HdImageDualUpload),
                "STICKER_ANNOTATION" => Some(Self::StickerAnnotation),
                "MOTION_PHOTO" => Some(Self::MotionPhoto),
                "STATUS_LINK_ACTION" => Some(Self::StatusLinkAction),
                "VIEW_ALL_REPLIES" => Some(Self::ViewAllReplies),
                "STATUS_ADD_YOURS_AI_IMAGINE" => Some(Self::StatusAddYoursAiImagine),
                "STATUS_QUESTION" => Some(Self::StatusQuestion),
                "STATUS_ADD_YOURS_DIWALI" => Some(Self::StatusAddYoursDiwali),
                "STATUS_REACTION" => Some(Self::StatusReaction),
                "HEVC_VIDEO_DUAL_UPLOAD" => Some(Self::HevcVideoDualUpload),
                "POLL_ADD_OPTION" => Some(Self::PollAddOption),
                _ => None,
            }
        }
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct NonE2eeAttestation {
    #[prost(enumeration = "non_e2ee_attestation::AccountType", optional, tag = "1")]
    pub account_type: ::core::option::Option<i32>,
}
/// Nested message and enum types in `NonE2EEAttestation`.
pub mod non_e2ee_attestation {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum AccountType {
        E2ee = 0,
        HybridE2ee = 1,
        NonE2ee = 2,
    }
    impl AccountType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::E2ee => "E2EE",
                Self::HybridE2ee => "HYBRID_E2EE",
                Self::NonE2ee => "NON_E2EE",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "E2EE" => Some(Self::E2ee),
                "HYBRID_E2EE" => Some(Self::HybridE2ee),
                "NON_E2EE" => Some(Self::NonE2ee),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct ReportingTokenInfo {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub reporting_tag: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint64, optional, tag = "2")]
    pub reporting_tag_timestamp: ::core::option::Option<u64>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct StatusAttribution {
    #[prost(enumeration = "status_attribution::Type", optional, tag = "1")]
    pub r#type: ::core::option::Option<i32>,
    #[prost(string, optional, tag = "2")]
    pub action_url: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(oneof = "status_attribution::AttributionData", tags = "3, 4, 5, 6, 7, 8")]
    pub attribution_data: ::core::option::Option<status_attribution::AttributionData>,
}
/// Nested message and enum types in `StatusAttribution`.
pub mod status_attribution {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AiCreatedAttribution {
        #[prost(enumeration = "ai_created_attribution::Source", optional, tag = "1")]
        pub source: ::core::option::Option<i32>,
    }
    /// Nested message and enum types in `AiCreatedAttribution`.
    pub mod ai_created_attribution {
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
        pub enum Source {
            Unknown = 0,
            StatusMimicry = 1,
        }
        impl Source {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::StatusMimicry => "STATUS_MIMICRY",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "STATUS_MIMICRY" => Some(Self::StatusMimicry),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ExternalShare {
        #[prost(string, optional, tag = "1")]
        pub action_url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(enumeration = "external_share::Source", optional, tag = "2")]
        pub source: ::core::option::Option<i32>,
        #[prost(int32, optional, tag = "3")]
        pub duration: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "4")]
        pub action_fallback_url: ::core::option::Option<::prost::alloc::string::String>,
    }
    /// Nested message and enum types in `ExternalShare`.
    pub mod external_share {
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
        pub enum Source {
            Unknown = 0,
            Instagram = 1,
            Facebook = 2,
            Messenger = 3,
            Spotify = 4,
            Youtube = 5,
            Pinterest = 6,
            Threads = 7,
            AppleMusic = 8,
            Sharechat = 9,
            GooglePhotos = 10,
            Soundcloud = 11,
            Shazam = 12,
            Picsart = 13,
        }
        impl Source {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::Instagram => "INSTAGRAM",
                    Self::Facebook => "FACEBOOK",
                    Self::Messenger => "MESSENGER",
                    Self::Spotify => "SPOTIFY",
                    Self::Youtube => "YOUTUBE",
                    Self::Pinterest => "PINTEREST",
                    Self::Threads => "THREADS",
                    Self::AppleMusic => "APPLE_MUSIC",
                    Self::Sharechat => "SHARECHAT",
                    Self::GooglePhotos => "GOOGLE_PHOTOS",
                    Self::Soundcloud => "SOUNDCLOUD",
                    Self::Shazam => "SHAZAM",
                    Self::Picsart => "PICSART",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "INSTAGRAM" => Some(Self::Instagram),
                    "FACEBOOK" => Some(Self::Facebook),
                    "MESSENGER" => Some(Self::Messenger),
                    "SPOTIFY" => Some(Self::Spotify),
                    "YOUTUBE" => Some(Self::Youtube),
                    "PINTEREST" => Some(Self::Pinterest),
                    "THREADS" => Some(Self::Threads),
                    "APPLE_MUSIC" => Some(Self::AppleMusic),
                    "SHARECHAT" => Some(Self::Sharechat),
                    "GOOGLE_PHOTOS" => Some(Self::GooglePhotos),
                    "SOUNDCLOUD" => Some(Self::Soundcloud),
                    "SHAZAM" => Some(Self::Shazam),
                    "PICSART" => Some(Self::Picsart),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct GroupStatus {
        #[prost(string, optional, tag = "1")]
        pub author_jid: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct Music {
        #[prost(string, optional, tag = "1")]
        pub author_name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub song_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "3")]
        pub title: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "4")]
        pub author: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "5")]
        pub artist_attribution: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bool, optional, tag = "6")]
        pub is_explicit: ::core::option::Option<bool>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct RlAttribution {
        #[prost(enumeration = "rl_attribution::Source", optional, tag = "1")]
        pub source: ::core::option::Option<i32>,
    }
    /// Nested message and enum types in `RLAttribution`.
    pub mod rl_attribution {
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
        pub enum Source {
            Unknown = 0,
            RayBanMetaGlasses = 1,
            OakleyMetaGlasses = 2,
            HypernovaGlasses = 3,
        }
        impl Source {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::RayBanMetaGlasses => "RAY_BAN_META_GLASSES",
                    Self::OakleyMetaGlasses => "OAKLEY_META_GLASSES",
                    Self::HypernovaGlasses => "HYPERNOVA_GLASSES",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "RAY_BAN_META_GLASSES" => Some(Self::RayBanMetaGlasses),
                    "OAKLEY_META_GLASSES" => Some(Self::OakleyMetaGlasses),
                    "HYPERNOVA_GLASSES" => Some(Self::HypernovaGlasses),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct StatusReshare {
        #[prost(enumeration = "status_reshare::Source", optional, tag = "1")]
        pub source: ::core::option::Option<i32>,
        #[prost(message, optional, tag = "2")]
        pub metadata: ::core::option::Option<status_reshare::Metadata>,
    }
    /// Nested message and enum types in `StatusReshare`.
    pub mod status_reshare {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct Metadata {
            #[prost(int32, optional, tag = "1")]
            pub duration: ::core::option::Option<i32>,
            #[prost(string, optional, tag = "2")]
            pub channel_jid: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(int32, optional, tag = "3")]
            pub channel_message_id: ::core::option::Option<i32>,
            #[prost(bool, optional, tag = "4")]
            pub has_multiple_reshares: ::core::option::Option<bool>,
        }
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
        pub enum Source {
            Unknown = 0,
            InternalReshare = 1,
            MentionReshare = 2,
            ChannelReshare = 3,
            Forward = 4,
        }
        impl Source {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::InternalReshare => "INTERNAL_RESHARE",
                    Self::MentionReshare => "MENTION_RESHARE",
                    Self::ChannelReshare => "CHANNEL_RESHARE",
                    Self::Forward => "FORWARD",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "INTERNAL_RESHARE" => Some(Self::InternalReshare),
                    "MENTION_RESHARE" => Some(Self::MentionReshare),
                    "CHANNEL_RESHARE" => Some(Self::ChannelReshare),
                    "FORWARD" => Some(Self::Forward),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum Type {
        Unknown = 0,
        Reshare = 1,
        ExternalShare = 2,
        Music = 3,
        StatusMention = 4,
        GroupStatus = 5,
        RlAttribution = 6,
        AiCreated = 7,
        Layouts = 8,
        NewsletterStatus = 9,
        StatusCloseSharing = 10,
        PaidPartnership = 11,
        UsernameStatus = 12,
    }
    impl Type {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::Reshare => "RESHARE",
                Self::ExternalShare => "EXTERNAL_SHARE",
                Self::Music => "MUSIC",
                Self::StatusMention => "STATUS_MENTION",
                Self::GroupStatus => "GROUP_STATUS",
                Self::RlAttribution => "RL_ATTRIBUTION",
                Self::AiCreated => "AI_CREATED",
                Self::Layouts => "LAYOUTS",
                Self::NewsletterStatus => "NEWSLETTER_STATUS",
                Self::StatusCloseSharing => "STATUS_CLOSE_SHARING",
                Self::PaidPartnership => "PAID_PARTNERSHIP",
                Self::UsernameStatus => "USERNAME_STATUS",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "RESHARE" => Some(Self::Reshare),
                "EXTERNAL_SHARE" => Some(Self::ExternalShare),
                "MUSIC" => Some(Self::Music),
                "STATUS_MENTION" => Some(Self::StatusMention),
                "GROUP_STATUS" => Some(Self::GroupStatus),
                "RL_ATTRIBUTION" => Some(Self::RlAttribution),
                "AI_CREATED" => Some(Self::AiCreated),
                "LAYOUTS" => Some(Self::Layouts),
                "NEWSLETTER_STATUS" => Some(Self::NewsletterStatus),
                "STATUS_CLOSE_SHARING" => Some(Self::StatusCloseSharing),
                "PAID_PARTNERSHIP" => Some(Self::PaidPartnership),
                "USERNAME_STATUS" => Some(Self::UsernameStatus),
                _ => None,
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    #[prost(skip_debug)]
    pub enum AttributionData {
        #[prost(message, tag = "3")]
        StatusReshare(StatusReshare),
        #[prost(message, tag = "4")]
        ExternalShare(ExternalShare),
        #[prost(message, tag = "5")]
        Music(Music),
        #[prost(message, tag = "6")]
        GroupStatus(GroupStatus),
        #[prost(message, tag = "7")]
        RlAttribution(RlAttribution),
        #[prost(message, tag = "8")]
        AiCreatedAttribution(AiCreatedAttribution),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct ThreadId {
    #[prost(enumeration = "thread_id::ThreadType", optional, tag = "1")]
    pub thread_type: ::core::option::Option<i32>,
    #[prost(message, optional, tag = "2")]
    pub thread_key: ::core::option::Option<super::key::MessageKey>,
}
/// Nested message and enum types in `ThreadID`.
pub mod thread_id {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum ThreadType {
        Unknown = 0,
        ViewReplies = 1,
        AiThread = 2,
    }
    impl ThreadType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::ViewReplies => "VIEW_REPLIES",
                Self::AiThread => "AI_THREAD",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "VIEW_REPLIES" => Some(Self::ViewReplies),
                "AI_THREAD" => Some(Self::AiThread),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct UrlTrackingMap {
    #[prost(message, repeated, tag = "1")]
    pub url_tracking_map_elements: ::prost::alloc::vec::Vec<
        url_tracking_map::UrlTrackingMapElement,
    >,
}
/// Nested message and enum types in `UrlTrackingMap`.
pub mod url_tracking_map {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct UrlTrackingMapElement {
        #[prost(string, optional, tag = "1")]
        pub original_url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub unconsented_users_url: ::core::option::Option<
            ::prost::alloc::string::String,
        >,
        #[prost(string, optional, tag = "3")]
        pub consented_users_url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(uint32, optional, tag = "4")]
        pub card_index: ::core::option::Option<u32>,
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum MediaKeyDomain {
    Unknown = 0,
    E2ee = 1,
    NonE2ee = 2,
}
impl MediaKeyDomain {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unknown => "MEDIA_KEY_DOMAIN_UNKNOWN",
            Self::E2ee => "MEDIA_KEY_DOMAIN_E2EE",
            Self::NonE2ee => "MEDIA_KEY_DOMAIN_NON_E2EE",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "MEDIA_KEY_DOMAIN_UNKNOWN" => Some(Self::Unknown),
            "MEDIA_KEY_DOMAIN_E2EE" => Some(Self::E2ee),
            "MEDIA_KEY_DOMAIN_NON_E2EE" => Some(Self::NonE2ee),
            _ => None,
        }
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum WebLinkRenderConfig {
    Webview = 0,
    System = 1,
}
impl WebLinkRenderConfig {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Webview => "WEBVIEW",
            Self::System => "SYSTEM",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "WEBVIEW" => Some(Self::Webview),
            "SYSTEM" => Some(Self::System),
            _ => None,
        }
    }
}

message! { MessageContextInfo, "MessageContextInfo" {
    "deviceListMetadata" device_list_metadata,
    "deviceListMetadataVersion" device_list_metadata_version,
    "messageSecret" message_secret,
    "paddingBytes" padding_bytes,
    "messageAddOnDurationInSecs" message_add_on_duration_in_secs,
    "botMessageSecret" bot_message_secret,
    "botMetadata" bot_metadata,
    "reportingTokenVersion" reporting_token_version,
    "messageAddOnExpiryType" message_add_on_expiry_type: message_context_info::MessageAddonExpiryType,
    "messageAssociation" message_association,
    "capiCreatedGroup" capi_created_group,
    "supportPayload" support_payload,
    "limitSharing" limit_sharing,
    "limitSharingV2" limit_sharing_v2,
    "threadId" thread_id,
    "weblinkRenderConfig" weblink_render_config: WebLinkRenderConfig,
    "teeBotMetadata" tee_bot_metadata,
    "accountEncryptionAttestation" account_encryption_attestation,
    "associatedPrimaryIdentityKey" associated_primary_identity_key,
} }
enumeration! { message_context_info::MessageAddonExpiryType }
message! { ActionLink, "ActionLink" {
    "url" url,
    "buttonTitle" button_title,
} }
message! { DeviceListMetadata, "DeviceListMetadata" {
    "senderKeyHash" sender_key_hash,
    "senderTimestamp" sender_timestamp,
    "senderKeyIndexes" sender_key_indexes,
    "senderAccountType" sender_account_type: super::companion::AdvEncryptionType,
    "receiverAccountType" receiver_account_type: super::companion::AdvEncryptionType,
    "recipientKeyHash" recipient_key_hash,
    "recipientTimestamp" recipient_timestamp,
    "recipientKeyIndexes" recipient_key_indexes,
} }
message! { DisappearingMode, "DisappearingMode" {
    "initiator" initiator: disappearing_mode::Initiator,
    "trigger" trigger: disappearing_mode::Trigger,
    "initiatorDeviceJid" initiator_device_jid,
    "initiatedByMe" initiated_by_me,
} }
enumeration! { disappearing_mode::Initiator }
enumeration! { disappearing_mode::Trigger }
message! { GroupMention, "GroupMention" {
    "groupJid" group_jid,
    "groupSubject" group_subject,
} }
message! { LimitSharing, "LimitSharing" {
    "sharingLimited" sharing_limited,
    "trigger" trigger: limit_sharing::TriggerType,
    "limitSharingSettingTimestamp" limit_sharing_setting_timestamp,
    "initiatedByMe" initiated_by_me,
} }
enumeration! { limit_sharing::TriggerType }
message! { MediaDomainInfo, "MediaDomainInfo" {
    "mediaKeyDomain" media_key_domain: MediaKeyDomain,
    "e2EeMediaKey" e2_ee_media_key,
} }
message! { MemberLabel, "MemberLabel" {
    "label" label,
    "labelTimestamp" label_timestamp,
} }
message! { MessageAddOnContextInfo, "MessageAddOnContextInfo" {
    "messageAddOnDurationInSecs" message_add_on_duration_in_secs,
    "messageAddOnExpiryType" message_add_on_expiry_type: message_context_info::MessageAddonExpiryType,
} }
message! { MessageAssociation, "MessageAssociation" {
    "associationType" association_type: message_association::AssociationType,
    "parentMessageKey" parent_message_key,
    "messageIndex" message_index,
} }
enumeration! { message_association::AssociationType }
message! { NonE2eeAttestation, "NonE2EEAttestation" {
    "accountType" account_type: non_e2ee_attestation::AccountType,
} }
enumeration! { non_e2ee_attestation::AccountType }
message! { ReportingTokenInfo, "ReportingTokenInfo" {
    "reportingTag" reporting_tag,
    "reportingTagTimestamp" reporting_tag_timestamp,
} }
message! { StatusAttribution, "StatusAttribution" {
    "type" r#type: status_attribution::Type,
    "actionUrl" action_url,
    in attribution_data,
} }
choice! { status_attribution::AttributionData {
    "statusReshare" StatusReshare,
    "externalShare" ExternalShare,
    "music" Music,
    "groupStatus" GroupStatus,
    "rlAttribution" RlAttribution,
    "aiCreatedAttribution" AiCreatedAttribution,
} }
enumeration! { status_attribution::Type }
message! { status_attribution::AiCreatedAttribution, "AiCreatedAttribution" {
    "source" source: status_attribution::ai_created_attribution::Source,
} }
enumeration! { status_attribution::ai_created_attribution::Source }
message! { status_attribution::ExternalShare, "ExternalShare" {
    "actionUrl" action_url,
    "source" source: status_attribution::external_share::Source,
    "duration" duration,
    "actionFallbackUrl" action_fallback_url,
} }
enumeration! { status_attribution::external_share::Source }
message! { status_attribution::GroupStatus, "GroupStatus" {
    "authorJid" author_jid,
} }
message! { status_attribution::Music, "Music" {
    "authorName" author_name,
    "songId" song_id,
    "title" title,
    "author" author,
    "artistAttribution" artist_attribution,
    "isExplicit" is_explicit,
} }
message! { status_attribution::RlAttribution, "RLAttribution" {
    "source" source: status_attribution::rl_attribution::Source,
} }
enumeration! { status_attribution::rl_attribution::Source }
message! { status_attribution::StatusReshare, "StatusReshare" {
    "source" source: status_attribution::status_reshare::Source,
    "metadata" metadata,
} }
enumeration! { status_attribution::status_reshare::Source }
message! { status_attribution::status_reshare::Metadata, "Metadata" {
    "duration" duration,
    "channelJid" channel_jid,
    "channelMessageId" channel_message_id,
    "hasMultipleReshares" has_multiple_reshares,
} }
message! { ThreadId, "ThreadID" {
    "threadType" thread_type: thread_id::ThreadType,
    "threadKey" thread_key,
} }
enumeration! { thread_id::ThreadType }
message! { UrlTrackingMap, "UrlTrackingMap" {
    "urlTrackingMapElements" url_tracking_map_elements,
} }
message! { url_tracking_map::UrlTrackingMapElement, "UrlTrackingMapElement" {
    "originalUrl" original_url,
    "unconsentedUsersUrl" unconsented_users_url,
    "consentedUsersUrl" consented_users_url,
    "cardIndex" card_index,
} }
enumeration! { MediaKeyDomain }
enumeration! { WebLinkRenderConfig }
