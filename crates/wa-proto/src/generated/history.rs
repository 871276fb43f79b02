// Generated from proto/history.proto by `cargo xtask gen-proto`; do not edit.

#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct HistorySync {
    #[prost(enumeration = "history_sync::HistorySyncType", optional, tag = "1")]
    pub sync_type: ::core::option::Option<i32>,
    #[prost(message, repeated, tag = "2")]
    pub conversations: ::prost::alloc::vec::Vec<Conversation>,
    #[prost(message, repeated, tag = "3")]
    pub status_v3_messages: ::prost::alloc::vec::Vec<super::web::WebMessageInfo>,
    #[prost(uint32, optional, tag = "5")]
    pub chunk_order: ::core::option::Option<u32>,
    #[prost(uint32, optional, tag = "6")]
    pub progress: ::core::option::Option<u32>,
    #[prost(message, repeated, tag = "7")]
    pub pushnames: ::prost::alloc::vec::Vec<Pushname>,
    #[prost(message, optional, tag = "8")]
    pub global_settings: ::core::option::Option<GlobalSettings>,
    #[prost(bytes = "bytes", optional, tag = "9")]
    pub thread_id_user_secret: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint32, optional, tag = "10")]
    pub thread_ds_timeframe_offset: ::core::option::Option<u32>,
    #[prost(message, repeated, tag = "11")]
    pub recent_stickers: ::prost::alloc::vec::Vec<StickerMetadata>,
    #[prost(message, repeated, tag = "12")]
    pub past_participants: ::prost::alloc::vec::Vec<PastParticipants>,
    #[prost(message, repeated, tag = "13")]
    pub call_log_records: ::prost::alloc::vec::Vec<super::call::CallLogRecord>,
    #[prost(enumeration = "history_sync::BotAiWaitListState", optional, tag = "14")]
    pub ai_wait_list_state: ::core::option::Option<i32>,
    #[prost(message, repeated, tag = "15")]
    pub phone_number_to_lid_mappings: ::prost::alloc::vec::Vec<PhoneNumberToLidMapping>,
    #[prost(string, optional, tag = "16")]
    pub companion_meta_nonce: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bytes = "bytes", optional, tag = "17")]
    pub shareable_chat_identifier_encryption_key: ::core::option::Option<
        ::prost::bytes::Bytes,
    >,
    #[prost(message, repeated, tag = "18")]
    pub accounts: ::prost::alloc::vec::Vec<Account>,
    #[prost(bytes = "bytes", optional, tag = "19")]
    pub nct_salt: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(message, repeated, tag = "20")]
    pub inline_contacts: ::prost::alloc::vec::Vec<InlineContact>,
    #[prost(bool, optional, tag = "21")]
    pub inline_contacts_provided: ::core::option::Option<bool>,
}
/// Nested message and enum types in `HistorySync`.
pub mod history_sync {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum BotAiWaitListState {
        InWaitlist = 0,
        AiAvailable = 1,
    }
    impl BotAiWaitListState {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::InWaitlist => "IN_WAITLIST",
                Self::AiAvailable => "AI_AVAILABLE",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "IN_WAITLIST" => Some(Self::InWaitlist),
                "AI_AVAILABLE" => Some(Self::AiAvailable),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum HistorySyncType {
        InitialBootstrap = 0,
        InitialStatusV3 = 1,
        Full = 2,
        Recent = 3,
        PushName = 4,
        NonBlockingData = 5,
        OnDemand = 6,
    }
    impl HistorySyncType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::InitialBootstrap => "INITIAL_BOOTSTRAP",
                Self::InitialStatusV3 => "INITIAL_STATUS_V3",
                Self::Full => "FULL",
                Self::Recent => "RECENT",
                Self::PushName => "PUSH_NAME",
                Self::NonBlockingData => "NON_BLOCKING_DATA",
                Self::OnDemand => "ON_DEMAND",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "INITIAL_BOOTSTRAP" => Some(Self::InitialBootstrap),
                "INITIAL_STATUS_V3" => Some(Self::InitialStatusV3),
                "FULL" => Some(Self::Full),
                "RECENT" => Some(Self::Recent),
                "PUSH_NAME" => Some(Self::PushName),
                "NON_BLOCKING_DATA" => Some(Self::NonBlockingData),
                "ON_DEMAND" => Some(Self::OnDemand),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct Account {
    #[prost(string, optional, tag = "1")]
    pub lid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub username: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "3")]
    pub country_code: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "4")]
    pub is_username_deleted: ::core::option::Option<bool>,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct AutoDownloadSettings {
    #[prost(bool, optional, tag = "1")]
    pub download_images: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "2")]
    pub download_audio: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "3")]
    pub download_video: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "4")]
    pub download_documents: ::core::option::Option<bool>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct AvatarUserSettings {
    #[prost(string, optional, tag = "1")]
    pub fbid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub password: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct Conversation {
    #[prost(string, optional, tag = "1")]
    pub id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, repeated, tag = "2")]
    pub messages: ::prost::alloc::vec::Vec<HistorySyncMsg>,
    #[prost(string, optional, tag = "3")]
    pub new_jid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "4")]
    pub old_jid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint64, optional, tag = "5")]
    pub last_msg_timestamp: ::core::option::Option<u64>,
    #[prost(uint32, optional, tag = "6")]
    pub unread_count: ::core::option::Option<u32>,
    #[prost(bool, optional, tag = "7")]
    pub read_only: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "8")]
    pub end_of_history_transfer: ::core::option::Option<bool>,
    #[prost(uint32, optional, tag = "9")]
    pub ephemeral_expiration: ::core::option::Option<u32>,
    #[prost(int64, optional, tag = "10")]
    pub ephemeral_setting_timestamp: ::core::option::Option<i64>,
    #[prost(
        enumeration = "conversation::EndOfHistoryTransferType",
        optional,
        tag = "11"
    )]
    pub end_of_history_transfer_type: ::core::option::Option<i32>,
    #[prost(uint64, optional, tag = "12")]
    pub conversation_timestamp: ::core::option::Option<u64>,
    #[prost(string, optional, tag = "13")]
    pub name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "14")]
    pub p_hash: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "15")]
    pub not_spam: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "16")]
    pub archived: ::core::option::Option<bool>,
    #[prost(message, optional, tag = "17")]
    pub disappearing_mode: ::core::option::Option<super::context::DisappearingMode>,
    #[prost(uint32, optional, tag = "18")]
    pub unread_mention_count: ::core::option::Option<u32>,
    #[prost(bool, optional, tag = "19")]
    pub marked_as_unread: ::core::option::Option<bool>,
    #[prost(message, repeated, tag = "20")]
    pub participant: ::prost::alloc::vec::Vec<GroupParticipant>,
    #[prost(bytes = "bytes", optional, tag = "21")]
    pub tc_token: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint64, optional, tag = "22")]
    pub tc_token_timestamp: ::core::option::Option<u64>,
    #[prost(bytes = "bytes", optional, tag = "23")]
    pub contact_primary_identity_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint32, optional, tag = "24")]
    pub pinned: ::core::option::Option<u32>,
    #[prost(uint64, optional, tag = "25")]
    pub mute_end_time: ::core::option::Option<u64>,
    #[prost(message, optional, tag = "26")]
    pub wallpaper: ::core::option::Option<WallpaperSettings>,
    #[prost(enumeration = "MediaVisibility", optional, tag = "27")]
    pub media_visibility: ::core::option::Option<i32>,
    #[prost(uint64, optional, tag = "28")]
    pub tc_token_sender_timestamp: ::core::option::Option<u64>,
    #[prost(bool, optional, tag = "29")]
    pub suspended: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "30")]
    pub terminated: ::core::option::Option<bool>,
    #[prost(uint64, optional, tag = "31")]
    pub created_at: ::core::option::Option<u64>,
    #[prost(string, optional, tag = "32")]
    pub created_by: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "33")]
    pub description: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "34")]
    pub support: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "35")]
    pub is_parent_group: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "36")]
    pub is_default_subgroup: ::core::option::Option<bool>,
    #[prost(string, optional, tag = "37")]
    pub parent_group_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "38")]
    pub display_name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "39")]
    pub pn_jid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "40")]
    pub share_own_pn: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "41")]
    pub pnh_duplicate_lid_thread: ::core::option::Option<bool>,
    #[prost(string, optional, tag = "42")]
    pub lid_jid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "43")]
    pub username: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "44")]
    pub lid_origin_type: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint32, optional, tag = "45")]
    pub comments_count: ::core::option::Option<u32>,
    #[prost(bool, optional, tag = "46")]
    pub locked: ::core::option::Option<bool>,
    #[prost(enumeration = "PrivacySystemMessage", optional, tag = "47")]
    pub system_message_to_insert: ::core::option::Option<i32>,
    #[prost(bool, optional, tag = "48")]
    pub capi_created_group: ::core::option::Option<bool>,
    #[prost(string, optional, tag = "49")]
    pub account_lid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "50")]
    pub limit_sharing: ::core::option::Option<bool>,
    #[prost(int64, optional, tag = "51")]
    pub limit_sharing_setting_timestamp: ::core::option::Option<i64>,
    #[prost(
        enumeration = "super::context::limit_sharing::TriggerType",
        optional,
        tag = "52"
    )]
    pub limit_sharing_trigger: ::core::option::Option<i32>,
    #[prost(bool, optional, tag = "53")]
    pub limit_sharing_initiated_by_me: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "54")]
    pub maiba_ai_thread_enabled: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "55")]
    pub is_marketing_message_thread: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "56")]
    pub is_sender_new_account: ::core::option::Option<bool>,
    #[prost(uint32, optional, tag = "57")]
    pub after_read_duration: ::core::option::Option<u32>,
    #[prost(bool, optional, tag = "58")]
    pub is_sender_suspicious: ::core::option::Option<bool>,
    #[prost(enumeration = "conversation::GroupAppealStatus", optional, tag = "59")]
    pub appeal_status: ::core::option::Option<i32>,
    #[prost(uint64, optional, tag = "60")]
    pub appeal_update_time: ::core::option::Option<u64>,
    #[prost(string, optional, tag = "61")]
    pub auth_agent_parent_company_name: ::core::option::Option<
        ::prost::alloc::string::String,
    >,
    #[prost(string, optional, tag = "62")]
    pub auth_agent_oba_phone_number: ::core::option::Option<
        ::prost::alloc::string::String,
    >,
    #[prost(message, optional, tag = "63")]
    pub identity_verification: ::core::option::Option<IdentityVerificationState>,
}
/// Nested message and enum types in `Conversation`.
pub mod conversation {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum EndOfHistoryTransferType {
        CompleteButMoreMessagesRemainOnPrimary = 0,
        CompleteAndNoMoreMessageRemainOnPrimary = 1,
        CompleteOnDemandSyncButMoreMsgRemainOnPrimary = 2,
        CompleteOnDemandSyncWithMoreMsgOnPrimaryButNoAccess = 3,
    }
    impl EndOfHistoryTransferType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::CompleteButMoreMessagesRemainOnPrimary => {
                    "COMPLETE_BUT_MORE_MESSAGES_REMAIN_ON_PRIMARY"
                }
                Self::CompleteAndNoMoreMessageRemainOnPrimary => {
                    "COMPLETE_AND_NO_MORE_MESSAGE_REMAIN_ON_PRIMARY"
                }
                Self::CompleteOnDemandSyncButMoreMsgRemainOnPrimary => {
                    "COMPLETE_ON_DEMAND_SYNC_BUT_MORE_MSG_REMAIN_ON_PRIMARY"
                }
                Self::CompleteOnDemandSyncWithMoreMsgOnPrimaryButNoAccess => {
                    "COMPLETE_ON_DEMAND_SYNC_WITH_MORE_MSG_ON_PRIMARY_BUT_NO_ACCESS"
                }
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "COMPLETE_BUT_MORE_MESSAGES_REMAIN_ON_PRIMARY" => {
                    Some(Self::CompleteButMoreMessagesRemainOnPrimary)
                }
                "COMPLETE_AND_NO_MORE_MESSAGE_REMAIN_ON_PRIMARY" => {
                    Some(Self::CompleteAndNoMoreMessageRemainOnPrimary)
                }
                "COMPLETE_ON_DEMAND_SYNC_BUT_MORE_MSG_REMAIN_ON_PRIMARY" => {
                    Some(Self::CompleteOnDemandSyncButMoreMsgRemainOnPrimary)
                }
                "COMPLETE_ON_DEMAND_SYNC_WITH_MORE_MSG_ON_PRIMARY_BUT_NO_ACCESS" => {
                    Some(Self::CompleteOnDemandSyncWithMoreMsgOnPrimaryButNoAccess)
                }
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum GroupAppealStatus {
        NoAppeal = 0,
        AppealInReview = 1,
        AppealApproved = 2,
        AppealRejected = 3,
    }
    impl GroupAppealStatus {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::NoAppeal => "NO_APPEAL",
                Self::AppealInReview => "APPEAL_IN_REVIEW",
                Self::AppealApproved => "APPEAL_APPROVED",
                Self::AppealRejected => "APPEAL_REJECTED",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "NO_APPEAL" => Some(Self::NoAppeal),
                "APPEAL_IN_REVIEW" => Some(Self::AppealInReview),
                "APPEAL_APPROVED" => Some(Self::AppealApproved),
                "APPEAL_REJECTED" => Some(Self::AppealRejected),
                _ => None,
            }
        }
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct EphemeralSetting {
    #[prost(sfixed32, optional, tag = "1")]
    pub duration: ::core::option::Option<i32>,
    #[prost(sfixed64, optional, tag = "2")]
    pub timestamp: ::core::option::Option<i64>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct GlobalSettings {
    #[prost(message, optional, tag = "1")]
    pub light_theme_wallpaper: ::core::option::Option<WallpaperSettings>,
    #[prost(enumeration = "MediaVisibility", optional, tag = "2")]
    pub media_visibility: ::core::option::Option<i32>,
    #[prost(message, optional, tag = "3")]
    pub dark_theme_wallpaper: ::core::option::Option<WallpaperSettings>,
    #[prost(message, optional, tag = "4")]
    pub auto_download_wi_fi: ::core::option::Option<AutoDownloadSettings>,
    #[prost(message, optional, tag = "5")]
    pub auto_download_cellular: ::core::option::Option<AutoDownloadSettings>,
    #[prost(message, optional, tag = "6")]
    pub auto_download_roaming: ::core::option::Option<AutoDownloadSettings>,
    #[prost(bool, optional, tag = "7")]
    pub show_individual_notifications_preview: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "8")]
    pub show_group_notifications_preview: ::core::option::Option<bool>,
    #[prost(int32, optional, tag = "9")]
    pub disappearing_mode_duration: ::core::option::Option<i32>,
    #[prost(int64, optional, tag = "10")]
    pub disappearing_mode_timestamp: ::core::option::Option<i64>,
    #[prost(message, optional, tag = "11")]
    pub avatar_user_settings: ::core::option::Option<AvatarUserSettings>,
    #[prost(int32, optional, tag = "12")]
    pub font_size: ::core::option::Option<i32>,
    #[prost(bool, optional, tag = "13")]
    pub security_notifications: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "14")]
    pub auto_unarchive_chats: ::core::option::Option<bool>,
    #[prost(int32, optional, tag = "15")]
    pub video_quality_mode: ::core::option::Option<i32>,
    #[prost(int32, optional, tag = "16")]
    pub photo_quality_mode: ::core::option::Option<i32>,
    #[prost(message, optional, tag = "17")]
    pub individual_notification_settings: ::core::option::Option<NotificationSettings>,
    #[prost(message, optional, tag = "18")]
    pub group_notification_settings: ::core::option::Option<NotificationSettings>,
    #[prost(message, optional, tag = "19")]
    pub chat_lock_settings: ::core::option::Option<super::appstate::ChatLockSettings>,
    #[prost(int64, optional, tag = "20")]
    pub chat_db_lid_migration_timestamp: ::core::option::Option<i64>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct GroupParticipant {
    #[prost(string, optional, tag = "1")]
    pub user_jid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(enumeration = "group_participant::Rank", optional, tag = "2")]
    pub rank: ::core::option::Option<i32>,
    #[prost(message, optional, tag = "3")]
    pub member_label: ::core::option::Option<super::context::MemberLabel>,
}
/// Nested message and enum types in `GroupParticipant`.
pub mod group_participant {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum Rank {
        Regular = 0,
        Admin = 1,
        Superadmin = 2,
    }
    impl Rank {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Regular => "REGULAR",
                Self::Admin => "ADMIN",
                Self::Superadmin => "SUPERADMIN",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "REGULAR" => Some(Self::Regular),
                "ADMIN" => Some(Self::Admin),
                "SUPERADMIN" => Some(Self::Superadmin),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct HistorySyncMsg {
    #[prost(message, optional, boxed, tag = "1")]
    pub message: ::core::option::Option<
        ::prost::alloc::boxed::Box<super::web::WebMessageInfo>,
    >,
    #[prost(uint64, optional, tag = "2")]
    pub msg_order_id: ::core::option::Option<u64>,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct IdentityVerificationState {
    #[prost(bool, optional, tag = "1")]
    pub verified: ::core::option::Option<bool>,
    #[prost(uint64, optional, tag = "2")]
    pub action_seq: ::core::option::Option<u64>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct InlineContact {
    #[prost(string, optional, tag = "1")]
    pub pn_jid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub lid_jid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "3")]
    pub full_name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "4")]
    pub first_name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "5")]
    pub username: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct NotificationSettings {
    #[prost(string, optional, tag = "1")]
    pub message_vibrate: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub message_popup: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "3")]
    pub message_light: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "4")]
    pub low_priority_notifications: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "5")]
    pub reactions_muted: ::core::option::Option<bool>,
    #[prost(string, optional, tag = "6")]
    pub call_vibrate: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct PastParticipant {
    #[prost(string, optional, tag = "1")]
    pub user_jid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(enumeration = "past_participant::LeaveReason", optional, tag = "2")]
    pub leave_reason: ::core::option::Option<i32>,
    #[prost(uint64, optional, tag = "3")]
    pub leave_ts: ::core::option::Option<u64>,
}
/// Nested message and enum types in `PastParticipant`.
pub mod past_participant {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum LeaveReason {
        Left = 0,
        Removed = 1,
    }
    impl LeaveReason {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Left => "LEFT",
                Self::Removed => "REMOVED",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "LEFT" => Some(Self::Left),
                "REMOVED" => Some(Self::Removed),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct PastParticipants {
    #[prost(string, optional, tag = "1")]
    pub group_jid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, repeated, tag = "2")]
    pub past_participants: ::prost::alloc::vec::Vec<PastParticipant>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct PhoneNumberToLidMapping {
    #[prost(string, optional, tag = "1")]
    pub pn_jid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub lid_jid: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct Pushname {
    #[prost(string, optional, tag = "1")]
    pub id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub pushname: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct StickerMetadata {
    #[prost(string, optional, tag = "1")]
    pub url: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub file_sha256: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub file_enc_sha256: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub media_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(string, optional, tag = "5")]
    pub mimetype: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint32, optional, tag = "6")]
    pub height: ::core::option::Option<u32>,
    #[prost(uint32, optional, tag = "7")]
    pub width: ::core::option::Option<u32>,
    #[prost(string, optional, tag = "8")]
    pub direct_path: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint64, optional, tag = "9")]
    pub file_length: ::core::option::Option<u64>,
    #[prost(float, optional, tag = "10")]
    pub weight: ::core::option::Option<f32>,
    #[prost(int64, optional, tag = "11")]
    pub last_sticker_sent_ts: ::core::option::Option<i64>,
    #[prost(bool, optional, tag = "12")]
    pub is_lottie: ::core::option::Option<bool>,
    #[prost(string, optional, tag = "13")]
    pub image_hash: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "14")]
    pub is_avatar_sticker: ::core::option::Option<bool>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct WallpaperSettings {
    #[prost(string, optional, tag = "1")]
    pub filename: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint32, optional, tag = "2")]
    pub opacity: ::core::option::Option<u32>,
    #[prost(bool, optional, tag = "3")]
    pub is_gen_ai: ::core::option::Option<bool>,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum MediaVisibility {
    Default = 0,
    Off = 1,
    On = 2,
}
impl MediaVisibility {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Default => "DEFAULT",
            Self::Off => "OFF",
            Self::On => "ON",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "DEFAULT" => Some(Self::Default),
            "OFF" => Some(Self::Off),
            "ON" => Some(Self::On),
            _ => None,
        }
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum PrivacySystemMessage {
    E2eeMsg = 1,
    Ne2eeSelf = 2,
    Ne2eeOther = 3,
}
impl PrivacySystemMessage {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::E2eeMsg => "E2EE_MSG",
            Self::Ne2eeSelf => "NE2EE_SELF",
            Self::Ne2eeOther => "NE2EE_OTHER",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "E2EE_MSG" => Some(Self::E2eeMsg),
            "NE2EE_SELF" => Some(Self::Ne2eeSelf),
            "NE2EE_OTHER" => Some(Self::Ne2eeOther),
            _ => None,
        }
    }
}

message! { HistorySync, "HistorySync" {
    "syncType" sync_type: history_sync::HistorySyncType,
    "conversations" conversations,
    "statusV3Messages" status_v3_messages,
    "chunkOrder" chunk_order,
    "progress" progress,
    "pushnames" pushnames,
    "globalSettings" global_settings,
    "threadIdUserSecret" thread_id_user_secret,
    "threadDsTimeframeOffset" thread_ds_timeframe_offset,
    "recentStickers" recent_stickers,
    "pastParticipants" past_participants,
    "callLogRecords" call_log_records,
    "aiWaitListState" ai_wait_list_state: history_sync::BotAiWaitListState,
    "phoneNumberToLidMappings" phone_number_to_lid_mappings,
    "companionMetaNonce" companion_meta_nonce,
    "shareableChatIdentifierEncryptionKey" shareable_chat_identifier_encryption_key,
    "accounts" accounts,
    "nctSalt" nct_salt,
    "inlineContacts" inline_contacts,
    "inlineContactsProvided" inline_contacts_provided,
} }
enumeration! { history_sync::BotAiWaitListState }
enumeration! { history_sync::HistorySyncType }
message! { Account, "Account" {
    "lid" lid,
    "username" username,
    "countryCode" country_code,
    "isUsernameDeleted" is_username_deleted,
} }
message! { AutoDownloadSettings, "AutoDownloadSettings" {
    "downloadImages" download_images,
    "downloadAudio" download_audio,
    "downloadVideo" download_video,
    "downloadDocuments" download_documents,
} }
message! { AvatarUserSettings, "AvatarUserSettings" {
    "fbid" fbid,
    "password" password,
} }
message! { Conversation, "Conversation" {
    "id" id,
    "messages" messages,
    "newJid" new_jid,
    "oldJid" old_jid,
    "lastMsgTimestamp" last_msg_timestamp,
    "unreadCount" unread_count,
    "readOnly" read_only,
    "endOfHistoryTransfer" end_of_history_transfer,
    "ephemeralExpiration" ephemeral_expiration,
    "ephemeralSettingTimestamp" ephemeral_setting_timestamp,
    "endOfHistoryTransferType" end_of_history_transfer_type: conversation::EndOfHistoryTransferType,
    "conversationTimestamp" conversation_timestamp,
    "name" name,
    "pHash" p_hash,
    "notSpam" not_spam,
    "archived" archived,
    "disappearingMode" disappearing_mode,
    "unreadMentionCount" unread_mention_count,
    "markedAsUnread" marked_as_unread,
    "participant" participant,
    "tcToken" tc_token,
    "tcTokenTimestamp" tc_token_timestamp,
    "contactPrimaryIdentityKey" contact_primary_identity_key,
    "pinned" pinned,
    "muteEndTime" mute_end_time,
    "wallpaper" wallpaper,
    "mediaVisibility" media_visibility: MediaVisibility,
    "tcTokenSenderTimestamp" tc_token_sender_timestamp,
    "suspended" suspended,
    "terminated" terminated,
    "createdAt" created_at,
    "createdBy" created_by,
    "description" description,
    "support" support,
    "isParentGroup" is_parent_group,
    "isDefaultSubgroup" is_default_subgroup,
    "parentGroupId" parent_group_id,
    "displayName" display_name,
    "pnJid" pn_jid,
    "shareOwnPn" share_own_pn,
    "pnhDuplicateLidThread" pnh_duplicate_lid_thread,
    "lidJid" lid_jid,
    "username" username,
    "lidOriginType" lid_origin_type,
    "commentsCount" comments_count,
    "locked" locked,
    "systemMessageToInsert" system_message_to_insert: PrivacySystemMessage,
    "capiCreatedGroup" capi_created_group,
    "accountLid" account_lid,
    "limitSharing" limit_sharing,
    "limitSharingSettingTimestamp" limit_sharing_setting_timestamp,
    "limitSharingTrigger" limit_sharing_trigger: super::context::limit_sharing::TriggerType,
    "limitSharingInitiatedByMe" limit_sharing_initiated_by_me,
    "maibaAiThreadEnabled" maiba_ai_thread_enabled,
    "isMarketingMessageThread" is_marketing_message_thread,
    "isSenderNewAccount" is_sender_new_account,
    "afterReadDuration" after_read_duration,
    "isSenderSuspicious" is_sender_suspicious,
    "appealStatus" appeal_status: conversation::GroupAppealStatus,
    "appealUpdateTime" appeal_update_time,
    "authAgentParentCompanyName" auth_agent_parent_company_name,
    "authAgentObaPhoneNumber" auth_agent_oba_phone_number,
    "identityVerification" identity_verification,
} }
enumeration! { conversation::EndOfHistoryTransferType }
enumeration! { conversation::GroupAppealStatus }
message! { EphemeralSetting, "EphemeralSetting" {
    "duration" duration,
    "timestamp" timestamp,
} }
message! { GlobalSettings, "GlobalSettings" {
    "lightThemeWallpaper" light_theme_wallpaper,
    "mediaVisibility" media_visibility: MediaVisibility,
    "darkThemeWallpaper" dark_theme_wallpaper,
    "autoDownloadWiFi" auto_download_wi_fi,
    "autoDownloadCellular" auto_download_cellular,
    "autoDownloadRoaming" auto_download_roaming,
    "showIndividualNotificationsPreview" show_individual_notifications_preview,
    "showGroupNotificationsPreview" show_group_notifications_preview,
    "disappearingModeDuration" disappearing_mode_duration,
    "disappearingModeTimestamp" disappearing_mode_timestamp,
    "avatarUserSettings" avatar_user_settings,
    "fontSize" font_size,
    "securityNotifications" security_notifications,
    "autoUnarchiveChats" auto_unarchive_chats,
    "videoQualityMode" video_quality_mode,
    "photoQualityMode" photo_quality_mode,
    "individualNotificationSettings" individual_notification_settings,
    "groupNotificationSettings" group_notification_settings,
    "chatLockSettings" chat_lock_settings,
    "chatDbLidMigrationTimestamp" chat_db_lid_migration_timestamp,
} }
message! { GroupParticipant, "GroupParticipant" {
    "userJid" user_jid,
    "rank" rank: group_participant::Rank,
    "memberLabel" member_label,
} }
enumeration! { group_participant::Rank }
message! { HistorySyncMsg, "HistorySyncMsg" {
    "message" message,
    "msgOrderId" msg_order_id,
} }
message! { IdentityVerificationState, "IdentityVerificationState" {
    "verified" verified,
    "actionSeq" action_seq,
} }
message! { InlineContact, "InlineContact" {
    "pnJid" pn_jid,
    "lidJid" lid_jid,
    "fullName" full_name,
    "firstName" first_name,
    "username" username,
} }
message! { NotificationSettings, "NotificationSettings" {
    "messageVibrate" message_vibrate,
    "messagePopup" message_popup,
    "messageLight" message_light,
    "lowPriorityNotifications" low_priority_notifications,
    "reactionsMuted" reactions_muted,
    "callVibrate" call_vibrate,
} }
message! { PastParticipant, "PastParticipant" {
    "userJid" user_jid,
    "leaveReason" leave_reason: past_participant::LeaveReason,
    "leaveTs" leave_ts,
} }
enumeration! { past_participant::LeaveReason }
message! { PastParticipants, "PastParticipants" {
    "groupJid" group_jid,
    "pastParticipants" past_participants,
} }
message! { PhoneNumberToLidMapping, "PhoneNumberToLIDMapping" {
    "pnJid" pn_jid,
    "lidJid" lid_jid,
} }
message! { Pushname, "Pushname" {
    "id" id,
    "pushname" pushname,
} }
message! { StickerMetadata, "StickerMetadata" {
    "url" url,
    "fileSha256" file_sha256,
    "fileEncSha256" file_enc_sha256,
    "mediaKey" media_key,
    "mimetype" mimetype,
    "height" height,
    "width" width,
    "directPath" direct_path,
    "fileLength" file_length,
    "weight" weight,
    "lastStickerSentTs" last_sticker_sent_ts,
    "isLottie" is_lottie,
    "imageHash" image_hash,
    "isAvatarSticker" is_avatar_sticker,
} }
message! { WallpaperSettings, "WallpaperSettings" {
    "filename" filename,
    "opacity" opacity,
    "isGenAi" is_gen_ai,
} }
enumeration! { MediaVisibility }
enumeration! { PrivacySystemMessage }
