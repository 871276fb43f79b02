// Generated from proto/appstate.proto by `cargo xtask gen-proto`; do not edit.

#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct SyncdPatch {
    #[prost(message, optional, tag = "1")]
    pub version: ::core::option::Option<SyncdVersion>,
    #[prost(message, repeated, tag = "2")]
    pub mutations: ::prost::alloc::vec::Vec<SyncdMutation>,
    #[prost(message, optional, tag = "3")]
    pub external_mutations: ::core::option::Option<ExternalBlobReference>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub snapshot_mac: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "5")]
    pub patch_mac: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(message, optional, tag = "6")]
    pub key_id: ::core::option::Option<KeyId>,
    #[prost(message, optional, tag = "7")]
    pub exit_code: ::core::option::Option<ExitCode>,
    #[prost(uint32, optional, tag = "8")]
    pub device_index: ::core::option::Option<u32>,
    #[prost(bytes = "bytes", optional, tag = "9")]
    pub client_debug_data: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct SyncdSnapshot {
    #[prost(message, optional, tag = "1")]
    pub version: ::core::option::Option<SyncdVersion>,
    #[prost(message, repeated, tag = "2")]
    pub records: ::prost::alloc::vec::Vec<SyncdRecord>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub mac: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(message, optional, tag = "4")]
    pub key_id: ::core::option::Option<KeyId>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct SyncActionData {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub index: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(message, optional, tag = "2")]
    pub value: ::core::option::Option<SyncActionValue>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub padding: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(int32, optional, tag = "4")]
    pub version: ::core::option::Option<i32>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct SyncActionValue {
    #[prost(int64, optional, tag = "1")]
    pub timestamp: ::core::option::Option<i64>,
    #[prost(message, optional, boxed, tag = "2")]
    pub star_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::StarAction>,
    >,
    #[prost(message, optional, boxed, tag = "3")]
    pub contact_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::ContactAction>,
    >,
    #[prost(message, optional, boxed, tag = "4")]
    pub mute_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::MuteAction>,
    >,
    #[prost(message, optional, boxed, tag = "5")]
    pub pin_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::PinAction>,
    >,
    #[prost(message, optional, boxed, tag = "7")]
    pub push_name_setting: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::PushNameSetting>,
    >,
    #[prost(message, optional, boxed, tag = "8")]
    pub quick_reply_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::QuickReplyAction>,
    >,
    #[prost(message, optional, boxed, tag = "11")]
    pub recent_emoji_weights_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::RecentEmojiWeightsAction>,
    >,
    #[prost(message, optional, boxed, tag = "14")]
    pub label_edit_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::LabelEditAction>,
    >,
    #[prost(message, optional, boxed, tag = "15")]
    pub label_association_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::LabelAssociationAction>,
    >,
    #[prost(message, optional, boxed, tag = "16")]
    pub locale_setting: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::LocaleSetting>,
    >,
    #[prost(message, optional, boxed, tag = "17")]
    pub archive_chat_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::ArchiveChatAction>,
    >,
    #[prost(message, optional, boxed, tag = "18")]
    pub delete_message_for_me_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::DeleteMessageForMeAction>,
    >,
    #[prost(message, optional, boxed, tag = "19")]
    pub key_expiration: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::KeyExpiration>,
    >,
    #[prost(message, optional, boxed, tag = "20")]
    pub mark_chat_as_read_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::MarkChatAsReadAction>,
    >,
    #[prost(message, optional, boxed, tag = "21")]
    pub clear_chat_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::ClearChatAction>,
    >,
    #[prost(message, optional, boxed, tag = "22")]
    pub delete_chat_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::DeleteChatAction>,
    >,
    #[prost(message, optional, boxed, tag = "23")]
    pub unarchive_chats_setting: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::UnarchiveChatsSetting>,
    >,
    #[prost(message, optional, boxed, tag = "24")]
    pub primary_feature: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::PrimaryFeature>,
    >,
    #[prost(message, optional, boxed, tag = "26")]
    pub android_unsupported_actions: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::AndroidUnsupportedActions>,
    >,
    #[prost(message, optional, boxed, tag = "27")]
    pub agent_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::AgentAction>,
    >,
    #[prost(message, optional, boxed, tag = "28")]
    pub subscription_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::SubscriptionAction>,
    >,
    #[prost(message, optional, boxed, tag = "29")]
    pub user_status_mute_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::UserStatusMuteAction>,
    >,
    #[prost(message, optional, boxed, tag = "30")]
    pub time_format_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::TimeFormatAction>,
    >,
    #[prost(message, optional, boxed, tag = "31")]
    pub nux_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::NuxAction>,
    >,
    #[prost(message, optional, boxed, tag = "32")]
    pub primary_version_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::PrimaryVersionAction>,
    >,
    #[prost(message, optional, boxed, tag = "33")]
    pub sticker_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::StickerAction>,
    >,
    #[prost(message, optional, boxed, tag = "34")]
    pub remove_recent_sticker_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::RemoveRecentStickerAction>,
    >,
    #[prost(message, optional, boxed, tag = "35")]
    pub chat_assignment: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::ChatAssignmentAction>,
    >,
    #[prost(message, optional, boxed, tag = "36")]
    pub chat_assignment_opened_status: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::ChatAssignmentOpenedStatusAction>,
    >,
    #[prost(message, optional, boxed, tag = "37")]
    pub pn_for_lid_chat_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::PnForLidChatAction>,
    >,
    #[prost(message, optional, boxed, tag = "38")]
    pub marketing_message_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::MarketingMessageAction>,
    >,
    #[prost(message, optional, boxed, tag = "39")]
    pub marketing_message_broadcast_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::MarketingMessageBroadcastAction>,
    >,
    #[prost(message, optional, boxed, tag = "40")]
    pub external_web_beta_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::ExternalWebBetaAction>,
    >,
    #[prost(message, optional, boxed, tag = "41")]
    pub privacy_setting_relay_all_calls: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::PrivacySettingRelayAllCalls>,
    >,
    #[prost(message, optional, boxed, tag = "42")]
    pub call_log_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::CallLogAction>,
    >,
    #[prost(message, optional, boxed, tag = "43")]
    pub ugc_bot: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::UgcBot>,
    >,
    #[prost(message, optional, boxed, tag = "44")]
    pub status_privacy: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::StatusPrivacyAction>,
    >,
    #[prost(message, optional, boxed, tag = "45")]
    pub bot_welcome_request_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::BotWelcomeRequestAction>,
    >,
    #[prost(message, optional, boxed, tag = "46")]
    pub delete_individual_call_log: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::DeleteIndividualCallLogAction>,
    >,
    #[prost(message, optional, boxed, tag = "47")]
    pub label_reordering_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::LabelReorderingAction>,
    >,
    #[prost(message, optional, boxed, tag = "48")]
    pub payment_info_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::PaymentInfoAction>,
    >,
    #[prost(message, optional, boxed, tag = "49")]
    pub custom_payment_methods_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::CustomPaymentMethodsAction>,
    >,
    #[prost(message, optional, boxed, tag = "50")]
    pub lock_chat_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::LockChatAction>,
    >,
    #[prost(message, optional, boxed, tag = "51")]
    pub chat_lock_settings: ::core::option::Option<
        ::prost::alloc::boxed::Box<ChatLockSettings>,
    >,
    #[prost(message, optional, boxed, tag = "52")]
    pub wamo_user_identifier_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::WamoUserIdentifierAction>,
    >,
    #[prost(message, optional, boxed, tag = "53")]
    pub privacy_setting_disable_link_previews_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<
            sync_action_value::PrivacySettingDisableLinkPreviewsAction,
        >,
    >,
    #[prost(message, optional, boxed, tag = "54")]
    pub device_capabilities: ::core::option::Option<
        ::prost::alloc::boxed::Box<super::companion::DeviceCapabilities>,
    >,
    #[prost(message, optional, boxed, tag = "55")]
    pub note_edit_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::NoteEditAction>,
    >,
    #[prost(message, optional, boxed, tag = "56")]
    pub favorites_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::FavoritesAction>,
    >,
    #[prost(message, optional, boxed, tag = "57")]
    pub merchant_payment_partner_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::MerchantPaymentPartnerAction>,
    >,
    #[prost(message, optional, boxed, tag = "58")]
    pub waffle_account_link_state_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::WaffleAccountLinkStateAction>,
    >,
    #[prost(message, optional, boxed, tag = "59")]
    pub username_chat_start_mode: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::UsernameChatStartModeAction>,
    >,
    #[prost(message, optional, boxed, tag = "60")]
    pub notification_activity_setting_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::NotificationActivitySettingAction>,
    >,
    #[prost(message, optional, boxed, tag = "61")]
    pub lid_contact_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::LidContactAction>,
    >,
    #[prost(message, optional, boxed, tag = "62")]
    pub ctwa_per_customer_data_sharing_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::CtwaPerCustomerDataSharingAction>,
    >,
    #[prost(message, optional, boxed, tag = "63")]
    pub payment_tos_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::PaymentTosAction>,
    >,
    #[prost(message, optional, boxed, tag = "64")]
    pub privacy_setting_channels_personalised_recommendation_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<
            sync_action_value::PrivacySettingChannelsPersonalisedRecommendationAction,
        >,
    >,
    #[prost(message, optional, boxed, tag = "65")]
    pub business_broadcast_association_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::BusinessBroadcastAssociationAction>,
    >,
    #[prost(message, optional, boxed, tag = "66")]
    pub detected_outcomes_status_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::DetectedOutcomesStatusAction>,
    >,
    #[prost(message, optional, boxed, tag = "68")]
    pub maiba_ai_features_control_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::MaibaAiFeaturesControlAction>,
    >,
    #[prost(message, optional, boxed, tag = "69")]
    pub business_broadcast_list_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::BusinessBroadcastListAction>,
    >,
    #[prost(message, optional, boxed, tag = "70")]
    pub music_user_id_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::MusicUserIdAction>,
    >,
    #[prost(message, optional, boxed, tag = "71")]
    pub status_post_opt_in_notification_preferences_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<
            sync_action_value::StatusPostOptInNotificationPreferencesAction,
        >,
    >,
    #[prost(message, optional, boxed, tag = "72")]
    pub avatar_updated_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::AvatarUpdatedAction>,
    >,
    #[prost(message, optional, boxed, tag = "74")]
    pub private_processing_setting_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::PrivateProcessingSettingAction>,
    >,
    #[prost(message, optional, boxed, tag = "75")]
    pub newsletter_saved_interests_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::NewsletterSavedInterestsAction>,
    >,
    #[prost(message, optional, boxed, tag = "76")]
    pub ai_thread_rename_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::AiThreadRenameAction>,
    >,
    #[prost(message, optional, boxed, tag = "77")]
    pub interactive_message_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::InteractiveMessageAction>,
    >,
    #[prost(message, optional, boxed, tag = "78")]
    pub settings_sync_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::SettingsSyncAction>,
    >,
    #[prost(message, optional, boxed, tag = "79")]
    pub out_contact_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::OutContactAction>,
    >,
    #[prost(message, optional, boxed, tag = "80")]
    pub nct_salt_sync_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::NctSaltSyncAction>,
    >,
    #[prost(message, optional, boxed, tag = "81")]
    pub business_broadcast_campaign_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::BusinessBroadcastCampaignAction>,
    >,
    #[prost(message, optional, boxed, tag = "82")]
    pub business_broadcast_insights_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::BusinessBroadcastInsightsAction>,
    >,
    #[prost(message, optional, boxed, tag = "83")]
    pub customer_data_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::CustomerDataAction>,
    >,
    #[prost(message, optional, boxed, tag = "84")]
    pub subscriptions_sync_v2_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::SubscriptionsSyncV2Action>,
    >,
    #[prost(message, optional, boxed, tag = "85")]
    pub thread_pin_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::ThreadPinAction>,
    >,
    #[prost(message, optional, boxed, tag = "86")]
    pub auto_organize_business_chat_setting: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::AutoOrganizeBusinessChatSetting>,
    >,
    #[prost(message, optional, boxed, tag = "87")]
    pub biz_ai_settings_nudge_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::BizAiSettingsNudgeAction>,
    >,
    #[prost(message, optional, boxed, tag = "88")]
    pub coex_v2_version_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::CoexV2VersionAction>,
    >,
    #[prost(message, optional, boxed, tag = "89")]
    pub wasa_root_secret_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::WasaRootSecretAction>,
    >,
    #[prost(message, optional, boxed, tag = "90")]
    pub bubble_lock_message_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::BubbleLockMessageAction>,
    >,
    #[prost(message, optional, boxed, tag = "91")]
    pub label_sublist_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::LabelSublistAction>,
    >,
    #[prost(message, optional, boxed, tag = "92")]
    pub device_capabilities_v2: ::core::option::Option<
        ::prost::alloc::boxed::Box<super::companion::DeviceCapabilities>,
    >,
    #[prost(message, optional, boxed, tag = "93")]
    pub ctwa_message_received_action: ::core::option::Option<
        ::prost::alloc::boxed::Box<sync_action_value::CtwaMessageReceivedAction>,
    >,
}
/// Nested message and enum types in `SyncActionValue`.
pub mod sync_action_value {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AgentAction {
        #[prost(string, optional, tag = "1")]
        pub name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(int32, optional, tag = "2")]
        pub device_id: ::core::option::Option<i32>,
        #[prost(bool, optional, tag = "3")]
        pub is_deleted: ::core::option::Option<bool>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AiThreadRenameAction {
        #[prost(string, optional, tag = "1")]
        pub new_title: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AndroidUnsupportedActions {
        #[prost(bool, optional, tag = "1")]
        pub allowed: ::core::option::Option<bool>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ArchiveChatAction {
        #[prost(bool, optional, tag = "1")]
        pub archived: ::core::option::Option<bool>,
        #[prost(message, optional, tag = "2")]
        pub message_range: ::core::option::Option<SyncActionMessageRange>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AutoOrganizeBusinessChatSetting {
        #[prost(bool, optional, tag = "1")]
        pub auto_organize: ::core::option::Option<bool>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AvatarUpdatedAction {
        #[prost(
            enumeration = "avatar_updated_action::AvatarEventType",
            optional,
            tag = "1"
        )]
        pub event_type: ::core::option::Option<i32>,
        #[prost(message, repeated, tag = "2")]
        pub recent_avatar_stickers: ::prost::alloc::vec::Vec<StickerAction>,
    }
    /// Nested message and enum types in `AvatarUpdatedAction`.
    pub mod avatar_updated_action {
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
        pub enum AvatarEventType {
            Updated = 0,
            Created = 1,
            Deleted = 2,
        }
        impl AvatarEventType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Updated => "UPDATED",
                    Self::Created => "CREATED",
                    Self::Deleted => "DELETED",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UPDATED" => Some(Self::Updated),
                    "CREATED" => Some(Self::Created),
                    "DELETED" => Some(Self::Deleted),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct BizAiSettingsNudgeAction {
        #[prost(
            enumeration = "biz_ai_settings_nudge_action::BizAiSettingsCategory",
            optional,
            tag = "1"
        )]
        pub category: ::core::option::Option<i32>,
        #[prost(int64, optional, tag = "2")]
        pub version: ::core::option::Option<i64>,
        #[prost(int64, optional, tag = "3")]
        pub updated_at_ms: ::core::option::Option<i64>,
    }
    /// Nested message and enum types in `BizAISettingsNudgeAction`.
    pub mod biz_ai_settings_nudge_action {
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
        pub enum BizAiSettingsCategory {
            Unknown = 0,
            Instructions = 1,
            ResponseSettings = 2,
            ExampleResponses = 3,
            Knowledge = 4,
            LeadGen = 5,
            HandoffRemovalTiming = 6,
        }
        impl BizAiSettingsCategory {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::Instructions => "INSTRUCTIONS",
                    Self::ResponseSettings => "RESPONSE_SETTINGS",
                    Self::ExampleResponses => "EXAMPLE_RESPONSES",
                    Self::Knowledge => "KNOWLEDGE",
                    Self::LeadGen => "LEAD_GEN",
                    Self::HandoffRemovalTiming => "HANDOFF_REMOVAL_TIMING",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "INSTRUCTIONS" => Some(Self::Instructions),
                    "RESPONSE_SETTINGS" => Some(Self::ResponseSettings),
                    "EXAMPLE_RESPONSES" => Some(Self::ExampleResponses),
                    "KNOWLEDGE" => Some(Self::Knowledge),
                    "LEAD_GEN" => Some(Self::LeadGen),
                    "HANDOFF_REMOVAL_TIMING" => Some(Self::HandoffRemovalTiming),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct BotWelcomeRequestAction {
        #[prost(bool, optional, tag = "1")]
        pub is_sent: ::core::option::Option<bool>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct BroadcastListParticipant {
        #[prost(string, optional, tag = "1")]
        pub lid_jid: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub pn_jid: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct BubbleLockMessageAction {
        #[prost(bool, optional, tag = "1")]
        pub locked: ::core::option::Option<bool>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct BusinessBroadcastAssociationAction {
        #[prost(bool, optional, tag = "1")]
        pub deleted: ::core::option::Option<bool>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct BusinessBroadcastCampaignAction {
        #[prost(int32, optional, tag = "1")]
        pub device_id: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "2")]
        pub ad_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "3")]
        pub name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "4")]
        pub msg_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "5")]
        pub broadcast_jid: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(int32, optional, tag = "6")]
        pub reserved_quota: ::core::option::Option<i32>,
        #[prost(int64, optional, tag = "7")]
        pub scheduled_timestamp: ::core::option::Option<i64>,
        #[prost(int64, optional, tag = "8")]
        pub create_timestamp: ::core::option::Option<i64>,
        #[prost(enumeration = "BusinessBroadcastCampaignStatus", optional, tag = "9")]
        pub status: ::core::option::Option<i32>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct BusinessBroadcastInsightsAction {
        #[prost(int32, optional, tag = "1")]
        pub recipient_count: ::core::option::Option<i32>,
        #[prost(int32, optional, tag = "2")]
        pub delivered_count: ::core::option::Option<i32>,
        #[prost(int32, optional, tag = "3")]
        pub read_count: ::core::option::Option<i32>,
        #[prost(int32, optional, tag = "4")]
        pub replied_count: ::core::option::Option<i32>,
        #[prost(int32, optional, tag = "5")]
        pub quick_reply_count: ::core::option::Option<i32>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct BusinessBroadcastListAction {
        #[prost(bool, optional, tag = "1")]
        pub deleted: ::core::option::Option<bool>,
        #[prost(message, repeated, tag = "2")]
        pub participants: ::prost::alloc::vec::Vec<BroadcastListParticipant>,
        #[prost(string, optional, tag = "3")]
        pub list_name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, repeated, tag = "4")]
        pub label_ids: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "5")]
        pub audience_expression: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "6")]
        pub custom_audience_fbid: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct CallLogAction {
        #[prost(message, optional, tag = "1")]
        pub call_log_record: ::core::option::Option<super::super::call::CallLogRecord>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ChatAssignmentAction {
        #[prost(string, optional, tag = "1")]
        pub device_agent_id: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ChatAssignmentOpenedStatusAction {
        #[prost(bool, optional, tag = "1")]
        pub chat_opened: ::core::option::Option<bool>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ClearChatAction {
        #[prost(message, optional, tag = "1")]
        pub message_range: ::core::option::Option<SyncActionMessageRange>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct CoexV2VersionAction {
        #[prost(uint64, optional, tag = "1")]
        pub version: ::core::option::Option<u64>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ContactAction {
        #[prost(string, optional, tag = "1")]
        pub full_name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub first_name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "3")]
        pub lid_jid: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bool, optional, tag = "4")]
        pub save_on_primary_addressbook: ::core::option::Option<bool>,
        #[prost(string, optional, tag = "5")]
        pub pn_jid: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "6")]
        pub username: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct CtwaMessageReceivedAction {
        #[prost(bool, optional, tag = "1")]
        pub is_ctwa_message_received: ::core::option::Option<bool>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct CtwaPerCustomerDataSharingAction {
        #[prost(bool, optional, tag = "1")]
        pub is_ctwa_per_customer_data_sharing_enabled: ::core::option::Option<bool>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct CustomPaymentMethod {
        #[prost(string, optional, tag = "1")]
        pub credential_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub country: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "3")]
        pub r#type: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, repeated, tag = "4")]
        pub metadata: ::prost::alloc::vec::Vec<CustomPaymentMethodMetadata>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct CustomPaymentMethodMetadata {
        #[prost(string, optional, tag = "1")]
        pub key: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub value: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct CustomPaymentMethodsAction {
        #[prost(message, repeated, tag = "1")]
        pub custom_payment_methods: ::prost::alloc::vec::Vec<CustomPaymentMethod>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct CustomerDataAction {
        #[prost(string, optional, tag = "1")]
        pub chat_jid: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(int32, optional, tag = "2")]
        pub contact_type: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "3")]
        pub email: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "4")]
        pub alt_phone_numbers: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(int64, optional, tag = "5")]
        pub birthday: ::core::option::Option<i64>,
        #[prost(string, optional, tag = "6")]
        pub address: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(int32, optional, tag = "7")]
        pub acquisition_source: ::core::option::Option<i32>,
        #[prost(int32, optional, tag = "8")]
        pub lead_stage: ::core::option::Option<i32>,
        #[prost(int64, optional, tag = "9")]
        pub last_order: ::core::option::Option<i64>,
        #[prost(int64, optional, tag = "10")]
        pub created_at: ::core::option::Option<i64>,
        #[prost(int64, optional, tag = "11")]
        pub modified_at: ::core::option::Option<i64>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct DeleteChatAction {
        #[prost(message, optional, tag = "1")]
        pub message_range: ::core::option::Option<SyncActionMessageRange>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct DeleteIndividualCallLogAction {
        #[prost(string, optional, tag = "1")]
        pub peer_jid: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bool, optional, tag = "2")]
        pub is_incoming: ::core::option::Option<bool>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct DeleteMessageForMeAction {
        #[prost(bool, optional, tag = "1")]
        pub delete_media: ::core::option::Option<bool>,
        #[prost(int64, optional, tag = "2")]
        pub message_timestamp: ::core::option::Option<i64>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct DetectedOutcomesStatusAction {
        #[prost(bool, optional, tag = "1")]
        pub is_enabled: ::core::option::Option<bool>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ExternalWebBetaAction {
        #[prost(bool, optional, tag = "1")]
        pub is_opt_in: ::core::option::Option<bool>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct FavoritesAction {
        #[prost(message, repeated, tag = "1")]
        pub favorites: ::prost::alloc::vec::Vec<favorites_action::Favorite>,
    }
    /// Nested message and enum types in `FavoritesAction`.
    pub mod favorites_action {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct Favorite {
            #[prost(string, optional, tag = "1")]
            pub id: ::core::option::Option<::prost::alloc::string::String>,
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct InteractiveMessageAction {
        #[prost(
            enumeration = "interactive_message_action::InteractiveMessageActionMode",
            optional,
            tag = "1"
        )]
        pub r#type: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "2")]
        pub agm_id: ::core::option::Option<::prost::alloc::string::String>,
    }
    /// Nested message and enum types in `InteractiveMessageAction`.
    pub mod interactive_message_action {
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
        pub enum InteractiveMessageActionMode {
            DisableCta = 1,
        }
        impl InteractiveMessageActionMode {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::DisableCta => "DISABLE_CTA",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "DISABLE_CTA" => Some(Self::DisableCta),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct KeyExpiration {
        #[prost(int32, optional, tag = "1")]
        pub expired_key_epoch: ::core::option::Option<i32>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct LabelAssociationAction {
        #[prost(bool, optional, tag = "1")]
        pub labeled: ::core::option::Option<bool>,
        #[prost(string, optional, tag = "2")]
        pub model_meta_data: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct LabelEditAction {
        #[prost(string, optional, tag = "1")]
        pub name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(int32, optional, tag = "2")]
        pub color: ::core::option::Option<i32>,
        #[prost(int32, optional, tag = "3")]
        pub predefined_id: ::core::option::Option<i32>,
        #[prost(bool, optional, tag = "4")]
        pub deleted: ::core::option::Option<bool>,
        #[prost(int32, optional, tag = "5")]
        pub order_index: ::core::option::Option<i32>,
        #[prost(bool, optional, tag = "6")]
        pub is_active: ::core::option::Option<bool>,
        #[prost(enumeration = "label_edit_action::ListType", optional, tag = "7")]
        pub r#type: ::core::option::Option<i32>,
        #[prost(bool, optional, tag = "8")]
        pub is_immutable: ::core::option::Option<bool>,
        #[prost(int64, optional, tag = "9")]
        pub mute_end_time_ms: ::core::option::Option<i64>,
    }
    /// Nested message and enum types in `LabelEditAction`.
    pub mod label_edit_action {
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
        pub enum ListType {
            None = 0,
            Unread = 1,
            Groups = 2,
            Favorites = 3,
            Predefined = 4,
            Custom = 5,
            Community = 6,
            ServerAssigned = 7,
            Drafted = 8,
            AiHandoff = 9,
            Channels = 10,
            AiResponding = 11,
            Archived = 12,
            Locked = 13,
            Invites = 14,
            ThirdParty = 15,
            Lead = 16,
            MentionsAndReplies = 17,
        }
        impl ListType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::None => "NONE",
                    Self::Unread => "UNREAD",
                    Self::Groups => "GROUPS",
                    Self::Favorites => "FAVORITES",
                    Self::Predefined => "PREDEFINED",
                    Self::Custom => "CUSTOM",
                    Self::Community => "COMMUNITY",
                    Self::ServerAssigned => "SERVER_ASSIGNED",
                    Self::Drafted => "DRAFTED",
                    Self::AiHandoff => "AI_HANDOFF",
                    Self::Channels => "CHANNELS",
                    Self::AiResponding => "AI_RESPONDING",
                    Self::Archived => "ARCHIVED",
                    Self::Locked => "LOCKED",
                    Self::Invites => "INVITES",
                    Self::ThirdParty => "THIRD_PARTY",
                    Self::Lead => "LEAD",
                    Self::MentionsAndReplies => "MENTIONS_AND_REPLIES",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "NONE" => Some(Self::None),
                    "UNREAD" => Some(Self::Unread),
                    "GROUPS" => Some(Self::Groups),
                    "FAVORITES" => Some(Self::Favorites),
                    "PREDEFINED" => Some(Self::Predefined),
                    "CUSTOM" => Some(Self::Custom),
                    "COMMUNITY" => Some(Self::Community),
                    "SERVER_ASSIGNED" => Some(Self::ServerAssigned),
                    "DRAFTED" => Some(Self::Drafted),
                    "AI_HANDOFF" => Some(Self::AiHandoff),
                    "CHANNELS" => Some(Self::Channels),
                    "AI_RESPONDING" => Some(Self::AiResponding),
                    "ARCHIVED" => Some(Self::Archived),
                    "LOCKED" => Some(Self::Locked),
                    "INVITES" => Some(Self::Invites),
                    "THIRD_PARTY" => Some(Self::ThirdParty),
                    "LEAD" => Some(Self::Lead),
                    "MENTIONS_AND_REPLIES" => Some(Self::MentionsAndReplies),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct LabelReorderingAction {
        #[prost(int32, repeated, packed = "false", tag = "1")]
        pub sorted_label_ids: ::prost::alloc::vec::Vec<i32>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct LabelSublistAction {
        #[prost(int32, optional, tag = "1")]
        pub sub_list_id: ::core::option::Option<i32>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct LidContactAction {
        #[prost(string, optional, tag = "1")]
        pub full_name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub first_name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "3")]
        pub username: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct LocaleSetting {
        #[prost(string, optional, tag = "1")]
        pub locale: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct LockChatAction {
        #[prost(bool, optional, tag = "1")]
        pub locked: ::core::option::Option<bool>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct MaibaAiFeaturesControlAction {
        #[prost(
            enumeration = "maiba_ai_features_control_action::MaibaAiFeatureStatus",
            optional,
            tag = "1"
        )]
        pub ai_feature_status: ::core::option::Option<i32>,
        #[prost(
            enumeration = "maiba_ai_features_control_action::MaibaAiReplyMode",
            optional,
            tag = "2"
        )]
        pub ai_reply_mode: ::core::option::Option<i32>,
    }
    /// Nested message and enum types in `MaibaAIFeaturesControlAction`.
    pub mod maiba_ai_features_control_action {
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
        pub enum MaibaAiFeatureStatus {
            Enabled = 0,
            EnabledHasLearning = 1,
            Disabled = 2,
        }
        impl MaibaAiFeatureStatus {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Enabled => "ENABLED",
                    Self::EnabledHasLearning => "ENABLED_HAS_LEARNING",
                    Self::Disabled => "DISABLED",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "ENABLED" => Some(Self::Enabled),
                    "ENABLED_HAS_LEARNING" => Some(Self::EnabledHasLearning),
                    "DISABLED" => Some(Self::Disabled),
                    _ => None,
                }
            }
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
        pub enum MaibaAiReplyMode {
            Muted = 0,
            AiAgent = 1,
            Suggestions = 2,
        }
        impl MaibaAiReplyMode {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Muted => "MUTED",
                    Self::AiAgent => "AI_AGENT",
                    Self::Suggestions => "SUGGESTIONS",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "MUTED" => Some(Self::Muted),
                    "AI_AGENT" => Some(Self::AiAgent),
                    "SUGGESTIONS" => Some(Self::Suggestions),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct MarkChatAsReadAction {
        #[prost(bool, optional, tag = "1")]
        pub read: ::core::option::Option<bool>,
        #[prost(message, optional, tag = "2")]
        pub message_range: ::core::option::Option<SyncActionMessageRange>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct MarketingMessageAction {
        #[prost(string, optional, tag = "1")]
        pub name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub message: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(
            enumeration = "marketing_message_action::MarketingMessagePrototypeType",
            optional,
            tag = "3"
        )]
        pub r#type: ::core::option::Option<i32>,
        #[prost(int64, optional, tag = "4")]
        pub created_at: ::core::option::Option<i64>,
        #[prost(int64, optional, tag = "5")]
        pub last_sent_at: ::core::option::Option<i64>,
        #[prost(bool, optional, tag = "6")]
        pub is_deleted: ::core::option::Option<bool>,
        #[prost(string, optional, tag = "7")]
        pub media_id: ::core::option::Option<::prost::alloc::string::String>,
    }
    /// Nested message and enum types in `MarketingMessageAction`.
    pub mod marketing_message_action {
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
        pub enum MarketingMessagePrototypeType {
            Personalized = 0,
        }
        impl MarketingMessagePrototypeType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Personalized => "PERSONALIZED",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "PERSONALIZED" => Some(Self::Personalized),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct MarketingMessageBroadcastAction {
        #[prost(int32, optional, tag = "1")]
        pub replied_count: ::core::option::Option<i32>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct MerchantPaymentPartnerAction {
        #[prost(
            enumeration = "merchant_payment_partner_action::Status",
            optional,
            tag = "1"
        )]
        pub status: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "2")]
        pub country: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "3")]
        pub gateway_name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "4")]
        pub credential_id: ::core::option::Option<::prost::alloc::string::String>,
    }
    /// Nested message and enum types in `MerchantPaymentPartnerAction`.
    pub mod merchant_payment_partner_action {
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
        pub enum Status {
            Active = 0,
            Inactive = 1,
        }
        impl Status {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Active => "ACTIVE",
                    Self::Inactive => "INACTIVE",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "ACTIVE" => Some(Self::Active),
                    "INACTIVE" => Some(Self::Inactive),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct MusicUserIdAction {
        #[prost(string, optional, tag = "1")]
        pub music_user_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, repeated, tag = "2")]
        pub music_user_id_map: ::prost::alloc::vec::Vec<
            music_user_id_action::MusicUserIdMapEntry,
        >,
    }
    /// Nested message and enum types in `MusicUserIdAction`.
    pub mod music_user_id_action {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct MusicUserIdMapEntry {
            #[prost(string, optional, tag = "1")]
            pub key: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "2")]
            pub value: ::core::option::Option<::prost::alloc::string::String>,
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct MuteAction {
        #[prost(bool, optional, tag = "1")]
        pub muted: ::core::option::Option<bool>,
        #[prost(int64, optional, tag = "2")]
        pub mute_end_timestamp: ::core::option::Option<i64>,
        #[prost(bool, optional, tag = "3")]
        pub auto_muted: ::core::option::Option<bool>,
        #[prost(int64, optional, tag = "4")]
        pub mute_everyone_mention_end_timestamp: ::core::option::Option<i64>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct NctSaltSyncAction {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub salt: ::core::option::Option<::prost::bytes::Bytes>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct NewsletterSavedInterestsAction {
        #[prost(string, optional, tag = "1")]
        pub newsletter_saved_interests: ::core::option::Option<
            ::prost::alloc::string::String,
        >,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct NoteEditAction {
        #[prost(enumeration = "note_edit_action::NoteType", optional, tag = "1")]
        pub r#type: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "2")]
        pub chat_jid: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(int64, optional, tag = "3")]
        pub created_at: ::core::option::Option<i64>,
        #[prost(bool, optional, tag = "4")]
        pub deleted: ::core::option::Option<bool>,
        #[prost(string, optional, tag = "5")]
        pub unstructured_content: ::core::option::Option<::prost::alloc::string::String>,
    }
    /// Nested message and enum types in `NoteEditAction`.
    pub mod note_edit_action {
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
        pub enum NoteType {
            Unstructured = 1,
            Structured = 2,
        }
        impl NoteType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unstructured => "UNSTRUCTURED",
                    Self::Structured => "STRUCTURED",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNSTRUCTURED" => Some(Self::Unstructured),
                    "STRUCTURED" => Some(Self::Structured),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct NotificationActivitySettingAction {
        #[prost(
            enumeration = "notification_activity_setting_action::NotificationActivitySetting",
            optional,
            tag = "1"
        )]
        pub notification_activity_setting: ::core::option::Option<i32>,
    }
    /// Nested message and enum types in `NotificationActivitySettingAction`.
    pub mod notification_activity_setting_action {
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
        pub enum NotificationActivitySetting {
            DefaultAllMessages = 0,
            AllMessages = 1,
            Highlights = 2,
            DefaultHighlights = 3,
        }
        impl NotificationActivitySetting {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::DefaultAllMessages => "DEFAULT_ALL_MESSAGES",
                    Self::AllMessages => "ALL_MESSAGES",
                    Self::Highlights => "HIGHLIGHTS",
                    Self::DefaultHighlights => "DEFAULT_HIGHLIGHTS",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "DEFAULT_ALL_MESSAGES" => Some(Self::DefaultAllMessages),
                    "ALL_MESSAGES" => Some(Self::AllMessages),
                    "HIGHLIGHTS" => Some(Self::Highlights),
                    "DEFAULT_HIGHLIGHTS" => Some(Self::DefaultHighlights),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct NuxAction {
        #[prost(bool, optional, tag = "1")]
        pub acknowledged: ::core::option::Option<bool>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct OutContactAction {
        #[prost(string, optional, tag = "1")]
        pub full_name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub first_name: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PaymentInfoAction {
        #[prost(string, optional, tag = "1")]
        pub cpi: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PaymentTosAction {
        #[prost(enumeration = "payment_tos_action::PaymentNotice", optional, tag = "1")]
        pub payment_notice: ::core::option::Option<i32>,
        #[prost(bool, optional, tag = "2")]
        pub accepted: ::core::option::Option<bool>,
    }
    /// Nested message and enum types in `PaymentTosAction`.
    pub mod payment_tos_action {
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
        pub enum PaymentNotice {
            BrPayPrivacyPolicy = 0,
        }
        impl PaymentNotice {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::BrPayPrivacyPolicy => "BR_PAY_PRIVACY_POLICY",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "BR_PAY_PRIVACY_POLICY" => Some(Self::BrPayPrivacyPolicy),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PinAction {
        #[prost(bool, optional, tag = "1")]
        pub pinned: ::core::option::Option<bool>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PnForLidChatAction {
        #[prost(string, optional, tag = "1")]
        pub pn_jid: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PrimaryFeature {
        #[prost(string, repeated, tag = "1")]
        pub flags: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PrimaryVersionAction {
        #[prost(string, optional, tag = "1")]
        pub version: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PrivacySettingChannelsPersonalisedRecommendationAction {
        #[prost(bool, optional, tag = "1")]
        pub is_user_opted_out: ::core::option::Option<bool>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PrivacySettingDisableLinkPreviewsAction {
        #[prost(bool, optional, tag = "1")]
        pub is_previews_disabled: ::core::option::Option<bool>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PrivacySettingRelayAllCalls {
        #[prost(bool, optional, tag = "1")]
        pub is_enabled: ::core::option::Option<bool>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PrivateProcessingSettingAction {
        #[prost(
            enumeration = "private_processing_setting_action::PrivateProcessingStatus",
            optional,
            tag = "1"
        )]
        pub private_processing_status: ::core::option::Option<i32>,
    }
    /// Nested message and enum types in `PrivateProcessingSettingAction`.
    pub mod private_processing_setting_action {
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
        pub enum PrivateProcessingStatus {
            Undefined = 0,
            Enabled = 1,
            Disabled = 2,
        }
        impl PrivateProcessingStatus {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Undefined => "UNDEFINED",
                    Self::Enabled => "ENABLED",
                    Self::Disabled => "DISABLED",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNDEFINED" => Some(Self::Undefined),
                    "ENABLED" => Some(Self::Enabled),
                    "DISABLED" => Some(Self::Disabled),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PushNameSetting {
        #[prost(string, optional, tag = "1")]
        pub name: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct QuickReplyAction {
        #[prost(string, optional, tag = "1")]
        pub shortcut: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub message: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, repeated, tag = "3")]
        pub keywords: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
        #[prost(int32, optional, tag = "4")]
        pub count: ::core::option::Option<i32>,
        #[prost(bool, optional, tag = "5")]
        pub deleted: ::core::option::Option<bool>,
        #[prost(string, repeated, tag = "6")]
        pub associated_label_ids: ::prost::alloc::vec::Vec<
            ::prost::alloc::string::String,
        >,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct RecentEmojiWeightsAction {
        #[prost(message, repeated, tag = "1")]
        pub weights: ::prost::alloc::vec::Vec<super::RecentEmojiWeight>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct RemoveRecentStickerAction {
        #[prost(int64, optional, tag = "1")]
        pub last_sticker_sent_ts: ::core::option::Option<i64>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct SettingsSyncAction {
        #[prost(bool, optional, tag = "1")]
        pub start_at_login: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "2")]
        pub minimize_to_tray: ::core::option::Option<bool>,
        #[prost(string, optional, tag = "3")]
        pub language: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bool, optional, tag = "4")]
        pub replace_text_with_emoji: ::core::option::Option<bool>,
        #[prost(enumeration = "settings_sync_action::DisplayMode", optional, tag = "5")]
        pub banner_notification_display_mode: ::core::option::Option<i32>,
        #[prost(enumeration = "settings_sync_action::DisplayMode", optional, tag = "6")]
        pub unread_counter_badge_display_mode: ::core::option::Option<i32>,
        #[prost(bool, optional, tag = "7")]
        pub is_messages_notification_enabled: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "8")]
        pub is_calls_notification_enabled: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "9")]
        pub is_reactions_notification_enabled: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "10")]
        pub is_status_reactions_notification_enabled: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "11")]
        pub is_text_preview_for_notification_enabled: ::core::option::Option<bool>,
        #[prost(int32, optional, tag = "12")]
        pub default_notification_tone_id: ::core::option::Option<i32>,
        #[prost(int32, optional, tag = "13")]
        pub group_default_notification_tone_id: ::core::option::Option<i32>,
        #[prost(int32, optional, tag = "14")]
        pub app_theme: ::core::option::Option<i32>,
        #[prost(int32, optional, tag = "15")]
        pub wallpaper_id: ::core::option::Option<i32>,
        #[prost(bool, optional, tag = "16")]
        pub is_doodle_wallpaper_enabled: ::core::option::Option<bool>,
        #[prost(int32, optional, tag = "17")]
        pub font_size: ::core::option::Option<i32>,
        #[prost(bool, optional, tag = "18")]
        pub is_photos_autodownload_enabled: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "19")]
        pub is_audios_autodownload_enabled: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "20")]
        pub is_videos_autodownload_enabled: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "21")]
        pub is_documents_autodownload_enabled: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "22")]
        pub disable_link_previews: ::core::option::Option<bool>,
        #[prost(int32, optional, tag = "23")]
        pub notification_tone_id: ::core::option::Option<i32>,
        #[prost(
            enumeration = "settings_sync_action::MediaQualitySetting",
            optional,
            tag = "24"
        )]
        pub media_upload_quality: ::core::option::Option<i32>,
        #[prost(bool, optional, tag = "25")]
        pub is_spell_check_enabled: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "26")]
        pub is_enter_to_send_enabled: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "27")]
        pub is_group_message_notification_enabled: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "28")]
        pub is_group_reactions_notification_enabled: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "29")]
        pub is_status_notification_enabled: ::core::option::Option<bool>,
        #[prost(int32, optional, tag = "30")]
        pub status_notification_tone_id: ::core::option::Option<i32>,
        #[prost(bool, optional, tag = "31")]
        pub should_play_sound_for_call_notification: ::core::option::Option<bool>,
        #[prost(string, optional, tag = "32")]
        pub chat_theme_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "33")]
        pub color_scheme_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "34")]
        pub stock_wallpaper_image_id: ::core::option::Option<
            ::prost::alloc::string::String,
        >,
    }
    /// Nested message and enum types in `SettingsSyncAction`.
    pub mod settings_sync_action {
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
        pub enum DisplayMode {
            Unknown = 0,
            Always = 1,
            Never = 2,
            OnlyWhenAppIsOpen = 3,
        }
        impl DisplayMode {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "DISPLAY_MODE_UNKNOWN",
                    Self::Always => "ALWAYS",
                    Self::Never => "NEVER",
                    Self::OnlyWhenAppIsOpen => "ONLY_WHEN_APP_IS_OPEN",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "DISPLAY_MODE_UNKNOWN" => Some(Self::Unknown),
                    "ALWAYS" => Some(Self::Always),
                    "NEVER" => Some(Self::Never),
                    "ONLY_WHEN_APP_IS_OPEN" => Some(Self::OnlyWhenAppIsOpen),
                    _ => None,
                }
            }
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
        pub enum MediaQualitySetting {
            MediaQualityUnknown = 0,
            Standard = 1,
            Hd = 2,
        }
        impl MediaQualitySetting {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::MediaQualityUnknown => "MEDIA_QUALITY_UNKNOWN",
                    Self::Standard => "STANDARD",
                    Self::Hd => "HD",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "MEDIA_QUALITY_UNKNOWN" => Some(Self::MediaQualityUnknown),
                    "STANDARD" => Some(Self::Standard),
                    "HD" => Some(Self::Hd),
                    _ => None,
                }
            }
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
        pub enum SettingKey {
            Unknown = 0,
            StartAtLogin = 1,
            MinimizeToTray = 2,
            Language = 3,
            ReplaceTextWithEmoji = 4,
            BannerNotificationDisplayMode = 5,
            UnreadCounterBadgeDisplayMode = 6,
            IsMessagesNotificationEnabled = 7,
            IsCallsNotificationEnabled = 8,
            IsReactionsNotificationEnabled = 9,
            IsStatusReactionsNotificationEnabled = 10,
            IsTextPreviewForNotificationEnabled = 11,
            DefaultNotificationToneId = 12,
            GroupDefaultNotificationToneId = 13,
            AppTheme = 14,
            WallpaperId = 15,
            IsDoodleWallpaperEnabled = 16,
            FontSize = 17,
            IsPhotosAutodownloadEnabled = 18,
            IsAudiosAutodownloadEnabled = 19,
            IsVideosAutodownloadEnabled = 20,
            IsDocumentsAutodownloadEnabled = 21,
            DisableLinkPreviews = 22,
            NotificationToneId = 23,
            MediaUploadQuality = 24,
            IsSpellCheckEnabled = 25,
            IsEnterToSendEnabled = 26,
            IsGroupMessageNotificationEnabled = 27,
            IsGroupReactionsNotificationEnabled = 28,
            IsStatusNotificationEnabled = 29,
            StatusNotificationToneId = 30,
            ShouldPlaySoundForCallNotification = 31,
            ChatThemeId = 32,
            ColorSchemeId = 33,
            StockWallpaperImageId = 34,
        }
        impl SettingKey {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "SETTING_KEY_UNKNOWN",
                    Self::StartAtLogin => "START_AT_LOGIN",
                    Self::MinimizeToTray => "MINIMIZE_TO_TRAY",
                    Self::Language => "LANGUAGE",
                    Self::ReplaceTextWithEmoji => "REPLACE_TEXT_WITH_EMOJI",
                    Self::BannerNotificationDisplayMode => {
                        "BANNER_NOTIFICATION_DISPLAY_MODE"
                    }
                    Self::UnreadCounterBadgeDisplayMode => {
                        "UNREAD_COUNTER_BADGE_DISPLAY_MODE"
                    }
                    Self::IsMessagesNotificationEnabled => {
                        "IS_MESSAGES_NOTIFICATION_ENABLED"
                    }
                    Self::IsCallsNotificationEnabled => "IS_CALLS_NOTIFICATION_ENABLED",
                    Self::IsReactionsNotificationEnabled => {
                        "IS_REACTIONS_NOTIFICATION_ENABLED"
                    }
                    Self::IsStatusReactionsNotificationEnabled => {
                        "IS_STATUS_REACTIONS_NOTIFICATION_ENABLED"
                    }
                    Self::IsTextPreviewForNotificationEnabled => {
                        "IS_TEXT_PREVIEW_FOR_NOTIFICATION_ENABLED"
                    }
                    Self::DefaultNotificationToneId => "DEFAULT_NOTIFICATION_TONE_ID",
                    Self::GroupDefaultNotificationToneId => {
                        "GROUP_DEFAULT_NOTIFICATION_TONE_ID"
                    }
                    Self::AppTheme => "APP_THEME",
                    Self::WallpaperId => "WALLPAPER_ID",
                    Self::IsDoodleWallpaperEnabled => "IS_DOODLE_WALLPAPER_ENABLED",
                    Self::FontSize => "FONT_SIZE",
                    Self::IsPhotosAutodownloadEnabled => "IS_PHOTOS_AUTODOWNLOAD_ENABLED",
                    Self::IsAudiosAutodownloadEnabled => "IS_AUDIOS_AUTODOWNLOAD_ENABLED",
                    Self::IsVideosAutodownloadEnabled => "IS_VIDEOS_AUTODOWNLOAD_ENABLED",
                    Self::IsDocumentsAutodownloadEnabled => {
                        "IS_DOCUMENTS_AUTODOWNLOAD_ENABLED"
                    }
                    Self::DisableLinkPreviews => "DISABLE_LINK_PREVIEWS",
                    Self::NotificationToneId => "NOTIFICATION_TONE_ID",
                    Self::MediaUploadQuality => "MEDIA_UPLOAD_QUALITY",
                    Self::IsSpellCheckEnabled => "IS_SPELL_CHECK_ENABLED",
                    Self::IsEnterToSendEnabled => "IS_ENTER_TO_SEND_ENABLED",
                    Self::IsGroupMessageNotificationEnabled => {
                        "IS_GROUP_MESSAGE_NOTIFICATION_ENABLED"
                    }
                    Self::IsGroupReactionsNotificationEnabled => {
                        "IS_GROUP_REACTIONS_NOTIFICATION_ENABLED"
                    }
                    Self::IsStatusNotificationEnabled => "IS_STATUS_NOTIFICATION_ENABLED",
                    Self::StatusNotificationToneId => "STATUS_NOTIFICATION_TONE_ID",
                    Self::ShouldPlaySoundForCallNotification => {
                        "SHOULD_PLAY_SOUND_FOR_CALL_NOTIFICATION"
                    }
                    Self::ChatThemeId => "CHAT_THEME_ID",
                    Self::ColorSchemeId => "COLOR_SCHEME_ID",
                    Self::StockWallpaperImageId => "STOCK_WALLPAPER_IMAGE_ID",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "SETTING_KEY_UNKNOWN" => Some(Self::Unknown),
                    "START_AT_LOGIN" => Some(Self::StartAtLogin),
                    "MINIMIZE_TO_TRAY" => Some(Self::MinimizeToTray),
                    "LANGUAGE" => Some(Self::Language),
                    "REPLACE_TEXT_WITH_EMOJI" => Some(Self::ReplaceTextWithEmoji),
                    "BANNER_NOTIFICATION_DISPLAY_MODE" => {
                        Some(Self::BannerNotificationDisplayMode)
                    }
                    "UNREAD_COUNTER_BADGE_DISPLAY_MODE" => {
                        Some(Self::UnreadCounterBadgeDisplayMode)
                    }
                    "IS_MESSAGES_NOTIFICATION_ENABLED" => {
                        Some(Self::IsMessagesNotificationEnabled)
                    }
                    "IS_CALLS_NOTIFICATION_ENABLED" => {
                        Some(Self::IsCallsNotificationEnabled)
                    }
                    "IS_REACTIONS_NOTIFICATION_ENABLED" => {
                        Some(Self::IsReactionsNotificationEnabled)
                    }
                    "IS_STATUS_REACTIONS_NOTIFICATION_ENABLED" => {
                        Some(Self::IsStatusReactionsNotificationEnabled)
                    }
                    "IS_TEXT_PREVIEW_FOR_NOTIFICATION_ENABLED" => {
                        Some(Self::IsTextPreviewForNotificationEnabled)
                    }
                    "DEFAULT_NOTIFICATION_TONE_ID" => {
                        Some(Self::DefaultNotificationToneId)
                    }
                    "GROUP_DEFAULT_NOTIFICATION_TONE_ID" => {
                        Some(Self::GroupDefaultNotificationToneId)
                    }
                    "APP_THEME" => Some(Self::AppTheme),
                    "WALLPAPER_ID" => Some(Self::WallpaperId),
                    "IS_DOODLE_WALLPAPER_ENABLED" => Some(Self::IsDoodleWallpaperEnabled),
                    "FONT_SIZE" => Some(Self::FontSize),
                    "IS_PHOTOS_AUTODOWNLOAD_ENABLED" => {
                        Some(Self::IsPhotosAutodownloadEnabled)
                    }
                    "IS_AUDIOS_AUTODOWNLOAD_ENABLED" => {
                        Some(Self::IsAudiosAutodownloadEnabled)
                    }
                    "IS_VIDEOS_AUTODOWNLOAD_ENABLED" => {
                        Some(Self::IsVideosAutodownloadEnabled)
                    }
                    "IS_DOCUMENTS_AUTODOWNLOAD_ENABLED" => {
                        Some(Self::IsDocumentsAutodownloadEnabled)
                    }
                    "DISABLE_LINK_PREVIEWS" => Some(Self::DisableLinkPreviews),
                    "NOTIFICATION_TONE_ID" => Some(Self::NotificationToneId),
                    "MEDIA_UPLOAD_QUALITY" => Some(Self::MediaUploadQuality),
                    "IS_SPELL_CHECK_ENABLED" => Some(Self::IsSpellCheckEnabled),
                    "IS_ENTER_TO_SEND_ENABLED" => Some(Self::IsEnterToSendEnabled),
                    "IS_GROUP_MESSAGE_NOTIFICATION_ENABLED" => {
                        Some(Self::IsGroupMessageNotificationEnabled)
                    }
                    "IS_GROUP_REACTIONS_NOTIFICATION_ENABLED" => {
                        Some(Self::IsGroupReactionsNotificationEnabled)
                    }
                    "IS_STATUS_NOTIFICATION_ENABLED" => {
                        Some(Self::IsStatusNotificationEnabled)
                    }
                    "STATUS_NOTIFICATION_TONE_ID" => Some(Self::StatusNotificationToneId),
                    "SHOULD_PLAY_SOUND_FOR_CALL_NOTIFICATION" => {
                        Some(Self::ShouldPlaySoundForCallNotification)
                    }
                    "CHAT_THEME_ID" => Some(Self::ChatThemeId),
                    "COLOR_SCHEME_ID" => Some(Self::ColorSchemeId),
                    "STOCK_WALLPAPER_IMAGE_ID" => Some(Self::StockWallpaperImageId),
                    _ => None,
                }
            }
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
        pub enum SettingPlatform {
            PlatformUnknown = 0,
            Web = 1,
            Hybrid = 2,
            Windows = 3,
            Mac = 4,
        }
        impl SettingPlatform {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::PlatformUnknown => "PLATFORM_UNKNOWN",
                    Self::Web => "WEB",
                    Self::Hybrid => "HYBRID",
                    Self::Windows => "WINDOWS",
                    Self::Mac => "MAC",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "PLATFORM_UNKNOWN" => Some(Self::PlatformUnknown),
                    "WEB" => Some(Self::Web),
                    "HYBRID" => Some(Self::Hybrid),
                    "WINDOWS" => Some(Self::Windows),
                    "MAC" => Some(Self::Mac),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct StarAction {
        #[prost(bool, optional, tag = "1")]
        pub starred: ::core::option::Option<bool>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct StatusPostOptInNotificationPreferencesAction {
        #[prost(bool, optional, tag = "1")]
        pub enabled: ::core::option::Option<bool>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct StatusPrivacyAction {
        #[prost(
            enumeration = "status_privacy_action::StatusDistributionMode",
            optional,
            tag = "1"
        )]
        pub mode: ::core::option::Option<i32>,
        #[prost(string, repeated, tag = "2")]
        pub user_jid: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
        #[prost(bool, optional, tag = "3")]
        pub share_to_fb: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "4")]
        pub share_to_ig: ::core::option::Option<bool>,
        #[prost(message, repeated, tag = "5")]
        pub custom_lists: ::prost::alloc::vec::Vec<status_privacy_action::CustomList>,
        #[prost(
            enumeration = "status_privacy_action::StatusDistributionMode",
            repeated,
            packed = "false",
            tag = "6"
        )]
        pub modes: ::prost::alloc::vec::Vec<i32>,
    }
    /// Nested message and enum types in `StatusPrivacyAction`.
    pub mod status_privacy_action {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct CustomList {
            #[prost(string, optional, tag = "1")]
            pub list_id: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "2")]
            pub name: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "3")]
            pub emoji: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(bool, optional, tag = "4")]
            pub is_selected: ::core::option::Option<bool>,
            #[prost(string, repeated, tag = "5")]
            pub user_jid: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
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
        pub enum StatusDistributionMode {
            AllowList = 0,
            DenyList = 1,
            Contacts = 2,
            CloseFriends = 3,
            CustomList = 4,
        }
        impl StatusDistributionMode {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::AllowList => "ALLOW_LIST",
                    Self::DenyList => "DENY_LIST",
                    Self::Contacts => "CONTACTS",
                    Self::CloseFriends => "CLOSE_FRIENDS",
                    Self::CustomList => "CUSTOM_LIST",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "ALLOW_LIST" => Some(Self::AllowList),
                    "DENY_LIST" => Some(Self::DenyList),
                    "CONTACTS" => Some(Self::Contacts),
                    "CLOSE_FRIENDS" => Some(Self::CloseFriends),
                    "CUSTOM_LIST" => Some(Self::CustomList),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct StickerAction {
        #[prost(string, optional, tag = "1")]
        pub url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub file_enc_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub media_key: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(string, optional, tag = "4")]
        pub mimetype: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(uint32, optional, tag = "5")]
        pub height: ::core::option::Option<u32>,
        #[prost(uint32, optional, tag = "6")]
        pub width: ::core::option::Option<u32>,
        #[prost(string, optional, tag = "7")]
        pub direct_path: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(uint64, optional, tag = "8")]
        pub file_length: ::core::option::Option<u64>,
        #[prost(bool, optional, tag = "9")]
        pub is_favorite: ::core::option::Option<bool>,
        #[prost(uint32, optional, tag = "10")]
        pub device_id_hint: ::core::option::Option<u32>,
        #[prost(bool, optional, tag = "11")]
        pub is_lottie: ::core::option::Option<bool>,
        #[prost(string, optional, tag = "12")]
        pub image_hash: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bool, optional, tag = "13")]
        pub is_avatar_sticker: ::core::option::Option<bool>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct SubscriptionAction {
        #[prost(bool, optional, tag = "1")]
        pub is_deactivated: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "2")]
        pub is_auto_renewing: ::core::option::Option<bool>,
        #[prost(int64, optional, tag = "3")]
        pub expiration_date: ::core::option::Option<i64>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct SubscriptionsSyncV2Action {
        #[prost(message, repeated, tag = "1")]
        pub subscriptions: ::prost::alloc::vec::Vec<
            subscriptions_sync_v2_action::SubscriptionInfo,
        >,
        #[prost(message, repeated, tag = "2")]
        pub paid_feature: ::prost::alloc::vec::Vec<
            subscriptions_sync_v2_action::PaidFeature,
        >,
    }
    /// Nested message and enum types in `SubscriptionsSyncV2Action`.
    pub mod subscriptions_sync_v2_action {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct PaidFeature {
            #[prost(string, optional, tag = "1")]
            pub name: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(bool, optional, tag = "2")]
            pub enabled: ::core::option::Option<bool>,
            #[prost(int32, optional, tag = "3")]
            pub limit: ::core::option::Option<i32>,
            #[prost(int64, optional, tag = "4")]
            pub expiration_time: ::core::option::Option<i64>,
        }
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct SubscriptionInfo {
            #[prost(string, optional, tag = "1")]
            pub id: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(int32, optional, tag = "2")]
            pub tier: ::core::option::Option<i32>,
            #[prost(string, optional, tag = "3")]
            pub status: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(int64, optional, tag = "4")]
            pub start_time: ::core::option::Option<i64>,
            #[prost(int64, optional, tag = "5")]
            pub end_time: ::core::option::Option<i64>,
            #[prost(bool, optional, tag = "6")]
            pub is_platform_changed: ::core::option::Option<bool>,
            #[prost(string, optional, tag = "7")]
            pub source: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(int64, optional, tag = "8")]
            pub creation_time: ::core::option::Option<i64>,
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct SyncActionMessage {
        #[prost(message, optional, tag = "1")]
        pub key: ::core::option::Option<super::super::key::MessageKey>,
        #[prost(int64, optional, tag = "2")]
        pub timestamp: ::core::option::Option<i64>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct SyncActionMessageRange {
        #[prost(int64, optional, tag = "1")]
        pub last_message_timestamp: ::core::option::Option<i64>,
        #[prost(int64, optional, tag = "2")]
        pub last_system_message_timestamp: ::core::option::Option<i64>,
        #[prost(message, repeated, tag = "3")]
        pub messages: ::prost::alloc::vec::Vec<SyncActionMessage>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ThreadPinAction {
        #[prost(bool, optional, tag = "1")]
        pub pinned: ::core::option::Option<bool>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct TimeFormatAction {
        #[prost(bool, optional, tag = "1")]
        pub is_twenty_four_hour_format_enabled: ::core::option::Option<bool>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct UgcBot {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub definition: ::core::option::Option<::prost::bytes::Bytes>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct UnarchiveChatsSetting {
        #[prost(bool, optional, tag = "1")]
        pub unarchive_chats: ::core::option::Option<bool>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct UserStatusMuteAction {
        #[prost(bool, optional, tag = "1")]
        pub muted: ::core::option::Option<bool>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct UsernameChatStartModeAction {
        #[prost(
            enumeration = "username_chat_start_mode_action::ChatStartMode",
            optional,
            tag = "1"
        )]
        pub chat_start_mode: ::core::option::Option<i32>,
    }
    /// Nested message and enum types in `UsernameChatStartModeAction`.
    pub mod username_chat_start_mode_action {
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
        pub enum ChatStartMode {
            Lid = 1,
            Pn = 2,
        }
        impl ChatStartMode {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Lid => "LID",
                    Self::Pn => "PN",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "LID" => Some(Self::Lid),
                    "PN" => Some(Self::Pn),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct WasaRootSecretAction {
        #[prost(message, repeated, tag = "1")]
        pub secrets: ::prost::alloc::vec::Vec<wasa_root_secret_action::RootSecretEntry>,
    }
    /// Nested message and enum types in `WASARootSecretAction`.
    pub mod wasa_root_secret_action {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct RootSecretEntry {
            #[prost(string, optional, tag = "1")]
            pub id: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(bytes = "bytes", optional, tag = "2")]
            pub root_secret: ::core::option::Option<::prost::bytes::Bytes>,
            #[prost(int64, optional, tag = "3")]
            pub epoch: ::core::option::Option<i64>,
            #[prost(enumeration = "root_secret_entry::Status", optional, tag = "4")]
            pub status: ::core::option::Option<i32>,
        }
        /// Nested message and enum types in `RootSecretEntry`.
        pub mod root_secret_entry {
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
            pub enum Status {
                Inactive = 0,
                Active = 1,
            }
            impl Status {
                /// String value of the enum field names used in the ProtoBuf definition.
                ///
                /// The values are not transformed in any way and thus are considered stable
                /// (if the ProtoBuf definition does not change) and safe for programmatic use.
                pub fn as_str_name(&self) -> &'static str {
                    match self {
                        Self::Inactive => "INACTIVE",
                        Self::Active => "ACTIVE",
                    }
                }
                /// Creates an enum from field names used in the ProtoBuf definition.
                pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                    match value {
                        "INACTIVE" => Some(Self::Inactive),
                        "ACTIVE" => Some(Self::Active),
                        _ => None,
                    }
                }
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct WaffleAccountLinkStateAction {
        #[prost(
            enumeration = "waffle_account_link_state_action::AccountLinkState",
            optional,
            tag = "2"
        )]
        pub link_state: ::core::option::Option<i32>,
    }
    /// Nested message and enum types in `WaffleAccountLinkStateAction`.
    pub mod waffle_account_link_state_action {
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
        pub enum AccountLinkState {
            Active = 0,
            Paused = 1,
            Unlinked = 2,
        }
        impl AccountLinkState {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Active => "ACTIVE",
                    Self::Paused => "PAUSED",
                    Self::Unlinked => "UNLINKED",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "ACTIVE" => Some(Self::Active),
                    "PAUSED" => Some(Self::Paused),
                    "UNLINKED" => Some(Self::Unlinked),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct WamoUserIdentifierAction {
        #[prost(string, optional, tag = "1")]
        pub identifier: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum BusinessBroadcastCampaignStatus {
        Draft = 1,
        Scheduled = 2,
        Processing = 3,
        Failed = 4,
        Sent = 5,
    }
    impl BusinessBroadcastCampaignStatus {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Draft => "DRAFT",
                Self::Scheduled => "SCHEDULED",
                Self::Processing => "PROCESSING",
                Self::Failed => "FAILED",
                Self::Sent => "SENT",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "DRAFT" => Some(Self::Draft),
                "SCHEDULED" => Some(Self::Scheduled),
                "PROCESSING" => Some(Self::Processing),
                "FAILED" => Some(Self::Failed),
                "SENT" => Some(Self::Sent),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct ChatLockSettings {
    #[prost(bool, optional, tag = "1")]
    pub hide_locked_chats: ::core::option::Option<bool>,
    #[prost(message, optional, tag = "2")]
    pub secret_code: ::core::option::Option<UserPassword>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct CoexStateSync {
    #[prost(message, repeated, tag = "1")]
    pub collection_mutations: ::prost::alloc::vec::Vec<
        coex_state_sync::CollectionMutations,
    >,
}
/// Nested message and enum types in `CoexStateSync`.
pub mod coex_state_sync {
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct CollectionMutations {
        #[prost(string, optional, tag = "1")]
        pub collection: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, repeated, tag = "2")]
        pub mutations: ::prost::alloc::vec::Vec<Mutation>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct Mutation {
        #[prost(message, optional, tag = "1")]
        pub index: ::core::option::Option<super::SyncdIndex>,
        #[prost(message, optional, tag = "2")]
        pub value: ::core::option::Option<super::SyncdValue>,
        #[prost(uint64, optional, tag = "3")]
        pub dirty_version: ::core::option::Option<u64>,
        #[prost(
            enumeration = "super::syncd_mutation::SyncdOperation",
            optional,
            tag = "4"
        )]
        pub operation: ::core::option::Option<i32>,
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct ExitCode {
    #[prost(uint64, optional, tag = "1")]
    pub code: ::core::option::Option<u64>,
    #[prost(string, optional, tag = "2")]
    pub text: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct ExternalBlobReference {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub media_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(string, optional, tag = "2")]
    pub direct_path: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "3")]
    pub handle: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint64, optional, tag = "4")]
    pub file_size_bytes: ::core::option::Option<u64>,
    #[prost(bytes = "bytes", optional, tag = "5")]
    pub file_sha256: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "6")]
    pub file_enc_sha256: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct KeyId {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub id: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct PatchDebugData {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub current_lthash: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub new_lthash: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub patch_version: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub collection_name: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "5")]
    pub first_four_bytes_from_a_hash_of_snapshot_mac_key: ::core::option::Option<
        ::prost::bytes::Bytes,
    >,
    #[prost(bytes = "bytes", optional, tag = "6")]
    pub new_lthash_subtract: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(int32, optional, tag = "7")]
    pub number_add: ::core::option::Option<i32>,
    #[prost(int32, optional, tag = "8")]
    pub number_remove: ::core::option::Option<i32>,
    #[prost(int32, optional, tag = "9")]
    pub number_override: ::core::option::Option<i32>,
    #[prost(enumeration = "patch_debug_data::Platform", optional, tag = "10")]
    pub sender_platform: ::core::option::Option<i32>,
    #[prost(bool, optional, tag = "11")]
    pub is_sender_primary: ::core::option::Option<bool>,
}
/// Nested message and enum types in `PatchDebugData`.
pub mod patch_debug_data {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum Platform {
        Android = 0,
        Smba = 1,
        Iphone = 2,
        Smbi = 3,
        Web = 4,
        Uwp = 5,
        Darwin = 6,
        Ipad = 7,
        Wearos = 8,
        Wasg = 9,
        Wearm = 10,
        Capi = 11,
    }
    impl Platform {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Android => "ANDROID",
                Self::Smba => "SMBA",
                Self::Iphone => "IPHONE",
                Self::Smbi => "SMBI",
                Self::Web => "WEB",
                Self::Uwp => "UWP",
                Self::Darwin => "DARWIN",
                Self::Ipad => "IPAD",
                Self::Wearos => "WEAROS",
                Self::Wasg => "WASG",
                Self::Wearm => "WEARM",
                Self::Capi => "CAPI",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "ANDROID" => Some(Self::Android),
                "SMBA" => Some(Self::Smba),
                "IPHONE" => Some(Self::Iphone),
                "SMBI" => Some(Self::Smbi),
                "WEB" => Some(Self::Web),
                "UWP" => Some(Self::Uwp),
                "DARWIN" => Some(Self::Darwin),
                "IPAD" => Some(Self::Ipad),
                "WEAROS" => Some(Self::Wearos),
                "WASG" => Some(Self::Wasg),
                "WEARM" => Some(Self::Wearm),
                "CAPI" => Some(Self::Capi),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct RecentEmojiWeight {
    #[prost(string, optional, tag = "1")]
    pub emoji: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(float, optional, tag = "2")]
    pub weight: ::core::option::Option<f32>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct SyncdIndex {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub blob: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct SyncdMutation {
    #[prost(enumeration = "syncd_mutation::SyncdOperation", optional, tag = "1")]
    pub operation: ::core::option::Option<i32>,
    #[prost(message, optional, tag = "2")]
    pub record: ::core::option::Option<SyncdRecord>,
}
/// Nested message and enum types in `SyncdMutation`.
pub mod syncd_mutation {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum SyncdOperation {
        Set = 0,
        Remove = 1,
    }
    impl SyncdOperation {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Set => "SET",
                Self::Remove => "REMOVE",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "SET" => Some(Self::Set),
                "REMOVE" => Some(Self::Remove),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct SyncdMutations {
    #[prost(message, repeated, tag = "1")]
    pub mutations: ::prost::alloc::vec::Vec<SyncdMutation>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct SyncdPlainTextRecord {
    #[prost(message, optional, tag = "1")]
    pub value: ::core::option::Option<SyncActionData>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub key_id: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub mac: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct SyncdRecord {
    #[prost(message, optional, tag = "1")]
    pub index: ::core::option::Option<SyncdIndex>,
    #[prost(message, optional, tag = "2")]
    pub value: ::core::option::Option<SyncdValue>,
    #[prost(message, optional, tag = "3")]
    pub key_id: ::core::option::Option<KeyId>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct SyncdSnapshotRecovery {
    #[prost(message, optional, tag = "1")]
    pub version: ::core::option::Option<SyncdVersion>,
    #[prost(string, optional, tag = "2")]
    pub collection_name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, repeated, tag = "3")]
    pub mutation_records: ::prost::alloc::vec::Vec<SyncdPlainTextRecord>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub collection_lthash: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct SyncdValue {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub blob: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct SyncdVersion {
    #[prost(uint64, optional, tag = "1")]
    pub version: ::core::option::Option<u64>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct UserPassword {
    #[prost(enumeration = "user_password::Encoding", optional, tag = "1")]
    pub encoding: ::core::option::Option<i32>,
    #[prost(enumeration = "user_password::Transformer", optional, tag = "2")]
    pub transformer: ::core::option::Option<i32>,
    #[prost(message, repeated, tag = "3")]
    pub transformer_arg: ::prost::alloc::vec::Vec<user_password::TransformerArg>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub transformed_data: ::core::option::Option<::prost::bytes::Bytes>,
}
/// Nested message and enum types in `UserPassword`.
pub mod user_password {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct TransformerArg {
        #[prost(string, optional, tag = "1")]
        pub key: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, optional, tag = "2")]
        pub value: ::core::option::Option<transformer_arg::Value>,
    }
    /// Nested message and enum types in `TransformerArg`.
    pub mod transformer_arg {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct Value {
            #[prost(oneof = "value::Value", tags = "1, 2")]
            pub value: ::core::option::Option<value::Value>,
        }
        /// Nested message and enum types in `Value`.
        pub mod value {
            #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
            #[prost(skip_debug)]
            pub enum Value {
                #[prost(bytes, tag = "1")]
                AsBlob(::prost::bytes::Bytes),
                #[prost(uint32, tag = "2")]
                AsUnsignedInteger(u32),
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum Encoding {
        Utf8 = 0,
        Utf8Broken = 1,
    }
    impl Encoding {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Utf8 => "UTF8",
                Self::Utf8Broken => "UTF8_BROKEN",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UTF8" => Some(Self::Utf8),
                "UTF8_BROKEN" => Some(Self::Utf8Broken),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum Transformer {
        None = 0,
        Pbkdf2HmacSha512 = 1,
        Pbkdf2HmacSha384 = 2,
    }
    impl Transformer {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::None => "NONE",
                Self::Pbkdf2HmacSha512 => "PBKDF2_HMAC_SHA512",
                Self::Pbkdf2HmacSha384 => "PBKDF2_HMAC_SHA384",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "NONE" => Some(Self::None),
                "PBKDF2_HMAC_SHA512" => Some(Self::Pbkdf2HmacSha512),
                "PBKDF2_HMAC_SHA384" => Some(Self::Pbkdf2HmacSha384),
                _ => None,
            }
        }
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum CollectionName {
    Unknown = 0,
    Regular = 1,
    RegularLow = 2,
    RegularHigh = 3,
    CriticalBlock = 4,
    CriticalUnblockLow = 5,
}
impl CollectionName {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unknown => "COLLECTION_NAME_UNKNOWN",
            Self::Regular => "REGULAR",
            Self::RegularLow => "REGULAR_LOW",
            Self::RegularHigh => "REGULAR_HIGH",
            Self::CriticalBlock => "CRITICAL_BLOCK",
            Self::CriticalUnblockLow => "CRITICAL_UNBLOCK_LOW",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "COLLECTION_NAME_UNKNOWN" => Some(Self::Unknown),
            "REGULAR" => Some(Self::Regular),
            "REGULAR_LOW" => Some(Self::RegularLow),
            "REGULAR_HIGH" => Some(Self::RegularHigh),
            "CRITICAL_BLOCK" => Some(Self::CriticalBlock),
            "CRITICAL_UNBLOCK_LOW" => Some(Self::CriticalUnblockLow),
            _ => None,
        }
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum MutationProps {
    StarAction = 2,
    ContactAction = 3,
    MuteAction = 4,
    PinAction = 5,
    SecurityNotificationSetting = 6,
    PushNameSetting = 7,
    QuickReplyAction = 8,
    RecentEmojiWeightsAction = 11,
    LabelMessageAction = 13,
    LabelEditAction = 14,
    LabelAssociationAction = 15,
    LocaleSetting = 16,
    ArchiveChatAction = 17,
    DeleteMessageForMeAction = 18,
    KeyExpiration = 19,
    MarkChatAsReadAction = 20,
    ClearChatAction = 21,
    DeleteChatAction = 22,
    UnarchiveChatsSetting = 23,
    PrimaryFeature = 24,
    AndroidUnsupportedActions = 26,
    AgentAction = 27,
    SubscriptionAction = 28,
    UserStatusMuteAction = 29,
    TimeFormatAction = 30,
    NuxAction = 31,
    PrimaryVersionAction = 32,
    StickerAction = 33,
    RemoveRecentStickerAction = 34,
    ChatAssignment = 35,
    ChatAssignmentOpenedStatus = 36,
    PnForLidChatAction = 37,
    MarketingMessageAction = 38,
    MarketingMessageBroadcastAction = 39,
    ExternalWebBetaAction = 40,
    PrivacySettingRelayAllCalls = 41,
    CallLogAction = 42,
    UgcBot = 43,
    StatusPrivacy = 44,
    BotWelcomeRequestAction = 45,
    DeleteIndividualCallLog = 46,
    LabelReorderingAction = 47,
    PaymentInfoAction = 48,
    CustomPaymentMethodsAction = 49,
    LockChatAction = 50,
    ChatLockSettings = 51,
    WamoUserIdentifierAction = 52,
    PrivacySettingDisableLinkPreviewsAction = 53,
    DeviceCapabilities = 54,
    NoteEditAction = 55,
    FavoritesAction = 56,
    MerchantPaymentPartnerAction = 57,
    WaffleAccountLinkStateAction = 58,
    UsernameChatStartMode = 59,
    NotificationActivitySettingAction = 60,
    LidContactAction = 61,
    CtwaPerCustomerDataSharingAction = 62,
    PaymentTosAction = 63,
    PrivacySettingChannelsPersonalisedRecommendationAction = 64,
    BusinessBroadcastAssociationAction = 65,
    DetectedOutcomesStatusAction = 66,
    MaibaAiFeaturesControlAction = 68,
    BusinessBroadcastListAction = 69,
    MusicUserIdAction = 70,
    StatusPostOptInNotificationPreferencesAction = 71,
    AvatarUpdatedAction = 72,
    GalaxyFlowAction = 73,
    PrivateProcessingSettingAction = 74,
    NewsletterSavedInterestsAction = 75,
    AiThreadRenameAction = 76,
    InteractiveMessageAction = 77,
    SettingsSyncAction = 78,
    OutContactAction = 79,
    NctSaltSyncAction = 80,
    BusinessBroadcastCampaignAction = 81,
    BusinessBroadcastInsightsAction = 82,
    CustomerDataAction = 83,
    SubscriptionsSyncV2Action = 84,
    ThreadPinAction = 85,
    AutoOrganizeBusinessChatSetting = 86,
    BizAiSettingsNudgeAction = 87,
    CoexV2VersionAction = 88,
    WasaRootSecretAction = 89,
    BubbleLockMessageAction = 90,
    LabelSublistAction = 91,
    DeviceCapabilitiesV2 = 92,
    CtwaMessageReceivedAction = 93,
    ShareOwnPn = 10001,
    BusinessBroadcastAction = 10002,
    AiThreadDeleteAction = 10003,
}
impl MutationProps {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::StarAction => "STAR_ACTION",
            Self::ContactAction => "CONTACT_ACTION",
            Self::MuteAction => "MUTE_ACTION",
            Self::PinAction => "PIN_ACTION",
            Self::SecurityNotificationSetting => "SECURITY_NOTIFICATION_SETTING",
            Self::PushNameSetting => "PUSH_NAME_SETTING",
            Self::QuickReplyAction => "QUICK_REPLY_ACTION",
            Self::RecentEmojiWeightsAction => "RECENT_EMOJI_WEIGHTS_ACTION",
            Self::LabelMessageAction => "LABEL_MESSAGE_ACTION",
            Self::LabelEditAction => "LABEL_EDIT_ACTION",
            Self::LabelAssociationAction => "LABEL_ASSOCIATION_ACTION",
            Self::LocaleSetting => "LOCALE_SETTING",
            Self::ArchiveChatAction => "ARCHIVE_CHAT_ACTION",
            Self::DeleteMessageForMeAction => "DELETE_MESSAGE_FOR_ME_ACTION",
            Self::KeyExpiration => "KEY_EXPIRATION",
            Self::MarkChatAsReadAction => "MARK_CHAT_AS_READ_ACTION",
            Self::ClearChatAction => "CLEAR_CHAT_ACTION",
            Self::DeleteChatAction => "DELETE_CHAT_ACTION",
            Self::UnarchiveChatsSetting => "UNARCHIVE_CHATS_SETTING",
            Self::PrimaryFeature => "PRIMARY_FEATURE",
            Self::AndroidUnsupportedActions => "ANDROID_UNSUPPORTED_ACTIONS",
            Self::AgentAction => "AGENT_ACTION",
            Self::SubscriptionAction => "SUBSCRIPTION_ACTION",
            Self::UserStatusMuteAction => "USER_STATUS_MUTE_ACTION",
            Self::TimeFormatAction => "TIME_FORMAT_ACTION",
            Self::NuxAction => "NUX_ACTION",
            Self::PrimaryVersionAction => "PRIMARY_VERSION_ACTION",
            Self::StickerAction => "STICKER_ACTION",
            Self::RemoveRecentStickerAction => "REMOVE_RECENT_STICKER_ACTION",
            Self::ChatAssignment => "CHAT_ASSIGNMENT",
            Self::ChatAssignmentOpenedStatus => "CHAT_ASSIGNMENT_OPENED_STATUS",
            Self::PnForLidChatAction => "PN_FOR_LID_CHAT_ACTION",
            Self::MarketingMessageAction => "MARKETING_MESSAGE_ACTION",
            Self::MarketingMessageBroadcastAction => "MARKETING_MESSAGE_BROADCAST_ACTION",
            Self::ExternalWebBetaAction => "EXTERNAL_WEB_BETA_ACTION",
            Self::PrivacySettingRelayAllCalls => "PRIVACY_SETTING_RELAY_ALL_CALLS",
            Self::CallLogAction => "CALL_LOG_ACTION",
            Self::UgcBot => "UGC_BOT",
            Self::StatusPrivacy => "STATUS_PRIVACY",
            Self::BotWelcomeRequestAction => "BOT_WELCOME_REQUEST_ACTION",
            Self::DeleteIndividualCallLog => "DELETE_INDIVIDUAL_CALL_LOG",
            Self::LabelReorderingAction => "LABEL_REORDERING_ACTION",
            Self::PaymentInfoAction => "PAYMENT_INFO_ACTION",
            Self::CustomPaymentMethodsAction => "CUSTOM_PAYMENT_METHODS_ACTION",
            Self::LockChatAction => "LOCK_CHAT_ACTION",
            Self::ChatLockSettings => "CHAT_LOCK_SETTINGS",
            Self::WamoUserIdentifierAction => "WAMO_USER_IDENTIFIER_ACTION",
            Self::PrivacySettingDisableLinkPreviewsAction => {
                "PRIVACY_SETTING_DISABLE_LINK_PREVIEWS_ACTION"
            }
            Self::DeviceCapabilities => "DEVICE_CAPABILITIES",
            Self::NoteEditAction => "NOTE_EDIT_ACTION",
            Self::FavoritesAction => "FAVORITES_ACTION",
            Self::MerchantPaymentPartnerAction => "MERCHANT_PAYMENT_PARTNER_ACTION",
            Self::WaffleAccountLinkStateAction => "WAFFLE_ACCOUNT_LINK_STATE_ACTION",
            Self::UsernameChatStartMode => "USERNAME_CHAT_START_MODE",
            Self::NotificationActivitySettingAction => {
                "NOTIFICATION_ACTIVITY_SETTING_ACTION"
            }
            Self::LidContactAction => "LID_CONTACT_ACTION",
            Self::CtwaPerCustomerDataSharingAction => {
                "CTWA_PER_CUSTOMER_DATA_SHARING_ACTION"
            }
            Self::PaymentTosAction => "PAYMENT_TOS_ACTION",
            Self::PrivacySettingChannelsPersonalisedRecommendationAction => {
                "PRIVACY_SETTING_CHANNELS_PERSONALISED_RECOMMENDATION_ACTION"
            }
            Self::BusinessBroadcastAssociationAction => {
                "BUSINESS_BROADCAST_ASSOCIATION_ACTION"
            }
            Self::DetectedOutcomesStatusAction => "DETECTED_OUTCOMES_STATUS_ACTION",
            Self::MaibaAiFeaturesControlAction => "MAIBA_AI_FEATURES_CONTROL_ACTION",
            Self::BusinessBroadcastListAction => "BUSINESS_BROADCAST_LIST_ACTION",
            Self::MusicUserIdAction => "MUSIC_USER_ID_ACTION",
            Self::StatusPostOptInNotificationPreferencesAction => {
                "STATUS_POST_OPT_IN_NOTIFICATION_PREFERENCES_ACTION"
            }
            Self::AvatarUpdatedAction => "AVATAR_UPDATED_ACTION",
            Self::GalaxyFlowAction => "GALAXY_FLOW_ACTION",
            Self::PrivateProcessingSettingAction => "PRIVATE_PROCESSING_SETTING_ACTION",
            Self::NewsletterSavedInterestsAction => "NEWSLETTER_SAVED_INTERESTS_ACTION",
            Self::AiThreadRenameAction => "AI_THREAD_RENAME_ACTION",
            Self::InteractiveMessageAction => "INTERACTIVE_MESSAGE_ACTION",
            Self::SettingsSyncAction => "SETTINGS_SYNC_ACTION",
            Self::OutContactAction => "OUT_CONTACT_ACTION",
            Self::NctSaltSyncAction => "NCT_SALT_SYNC_ACTION",
            Self::BusinessBroadcastCampaignAction => "BUSINESS_BROADCAST_CAMPAIGN_ACTION",
            Self::BusinessBroadcastInsightsAction => "BUSINESS_BROADCAST_INSIGHTS_ACTION",
            Self::CustomerDataAction => "CUSTOMER_DATA_ACTION",
            Self::SubscriptionsSyncV2Action => "SUBSCRIPTIONS_SYNC_V2_ACTION",
            Self::ThreadPinAction => "THREAD_PIN_ACTION",
            Self::AutoOrganizeBusinessChatSetting => {
                "AUTO_ORGANIZE_BUSINESS_CHAT_SETTING"
            }
            Self::BizAiSettingsNudgeAction => "BIZ_AI_SETTINGS_NUDGE_ACTION",
            Self::CoexV2VersionAction => "COEX_V2_VERSION_ACTION",
            Self::WasaRootSecretAction => "WASA_ROOT_SECRET_ACTION",
            Self::BubbleLockMessageAction => "BUBBLE_LOCK_MESSAGE_ACTION",
            Self::LabelSublistAction => "LABEL_SUBLIST_ACTION",
            Self::DeviceCapabilitiesV2 => "DEVICE_CAPABILITIES_V2",
            Self::CtwaMessageReceivedAction => "CTWA_MESSAGE_RECEIVED_ACTION",
            Self::ShareOwnPn => "SHARE_OWN_PN",
            Self::BusinessBroadcastAction => "BUSINESS_BROADCAST_ACTION",
            Self::AiThreadDeleteAction => "AI_THREAD_DELETE_ACTION",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "STAR_ACTION" => Some(Self::StarAction),
            "CONTACT_ACTION" => Some(Self::ContactAction),
            "MUTE_ACTION" => Some(Self::MuteAction),
            "PIN_ACTION" => Some(Self::PinAction),
            "SECURITY_NOTIFICATION_SETTING" => Some(Self::SecurityNotificationSetting),
            "PUSH_NAME_SETTING" => Some(Self::PushNameSetting),
            "QUICK_REPLY_ACTION" => Some(Self::QuickReplyAction),
            "RECENT_EMOJI_WEIGHTS_ACTION" => Some(Self::RecentEmojiWeightsAction),
            "LABEL_MESSAGE_ACTION" => Some(Self::LabelMessageAction),
            "LABEL_EDIT_ACTION" => Some(Self::LabelEditAction),
            "LABEL_ASSOCIATION_ACTION" => Some(Self::LabelAssociationAction),
            "LOCALE_SETTING" => Some(Self::LocaleSetting),
            "ARCHIVE_CHAT_ACTION" => Some(Self::ArchiveChatAction),
            "DELETE_MESSAGE_FOR_ME_ACTION" => Some(Self::DeleteMessageForMeAction),
            "KEY_EXPIRATION" => Some(Self::KeyExpiration),
            "MARK_CHAT_AS_READ_ACTION" => Some(Self::MarkChatAsReadAction),
            "CLEAR_CHAT_ACTION" => Some(Self::ClearChatAction),
            "DELETE_CHAT_ACTION" => Some(Self::DeleteChatAction),
            "UNARCHIVE_CHATS_SETTING" => Some(Self::UnarchiveChatsSetting),
            "PRIMARY_FEATURE" => Some(Self::PrimaryFeature),
            "ANDROID_UNSUPPORTED_ACTIONS" => Some(Self::AndroidUnsupportedActions),
            "AGENT_ACTION" => Some(Self::AgentAction),
            "SUBSCRIPTION_ACTION" => Some(Self::SubscriptionAction),
            "USER_STATUS_MUTE_ACTION" => Some(Self::UserStatusMuteAction),
            "TIME_FORMAT_ACTION" => Some(Self::TimeFormatAction),
            "NUX_ACTION" => Some(Self::NuxAction),
            "PRIMARY_VERSION_ACTION" => Some(Self::PrimaryVersionAction),
            "STICKER_ACTION" => Some(Self::StickerAction),
            "REMOVE_RECENT_STICKER_ACTION" => Some(Self::RemoveRecentStickerAction),
            "CHAT_ASSIGNMENT" => Some(Self::ChatAssignment),
            "CHAT_ASSIGNMENT_OPENED_STATUS" => Some(Self::ChatAssignmentOpenedStatus),
            "PN_FOR_LID_CHAT_ACTION" => Some(Self::PnForLidChatAction),
            "MARKETING_MESSAGE_ACTION" => Some(Self::MarketingMessageAction),
            "MARKETING_MESSAGE_BROADCAST_ACTION" => {
                Some(Self::MarketingMessageBroadcastAction)
            }
            "EXTERNAL_WEB_BETA_ACTION" => Some(Self::ExternalWebBetaAction),
            "PRIVACY_SETTING_RELAY_ALL_CALLS" => Some(Self::PrivacySettingRelayAllCalls),
            "CALL_LOG_ACTION" => Some(Self::CallLogAction),
            "UGC_BOT" => Some(Self::UgcBot),
            "STATUS_PRIVACY" => Some(Self::StatusPrivacy),
            "BOT_WELCOME_REQUEST_ACTION" => Some(Self::BotWelcomeRequestAction),
            "DELETE_INDIVIDUAL_CALL_LOG" => Some(Self::DeleteIndividualCallLog),
            "LABEL_REORDERING_ACTION" => Some(Self::LabelReorderingAction),
            "PAYMENT_INFO_ACTION" => Some(Self::PaymentInfoAction),
            "CUSTOM_PAYMENT_METHODS_ACTION" => Some(Self::CustomPaymentMethodsAction),
            "LOCK_CHAT_ACTION" => Some(Self::LockChatAction),
            "CHAT_LOCK_SETTINGS" => Some(Self::ChatLockSettings),
            "WAMO_USER_IDENTIFIER_ACTION" => Some(Self::WamoUserIdentifierAction),
            "PRIVACY_SETTING_DISABLE_LINK_PREVIEWS_ACTION" => {
                Some(Self::PrivacySettingDisableLinkPreviewsAction)
            }
            "DEVICE_CAPABILITIES" => Some(Self::DeviceCapabilities),
            "NOTE_EDIT_ACTION" => Some(Self::NoteEditAction),
            "FAVORITES_ACTION" => Some(Self::FavoritesAction),
            "MERCHANT_PAYMENT_PARTNER_ACTION" => Some(Self::MerchantPaymentPartnerAction),
            "WAFFLE_ACCOUNT_LINK_STATE_ACTION" => {
                Some(Self::WaffleAccountLinkStateAction)
            }
            "USERNAME_CHAT_START_MODE" => Some(Self::UsernameChatStartMode),
            "NOTIFICATION_ACTIVITY_SETTING_ACTION" => {
                Some(Self::NotificationActivitySettingAction)
            }
            "LID_CONTACT_ACTION" => Some(Self::LidContactAction),
            "CTWA_PER_CUSTOMER_DATA_SHARING_ACTION" => {
                Some(Self::CtwaPerCustomerDataSharingAction)
            }
            "PAYMENT_TOS_ACTION" => Some(Self::PaymentTosAction),
            "PRIVACY_SETTING_CHANNELS_PERSONALISED_RECOMMENDATION_ACTION" => {
                Some(Self::PrivacySettingChannelsPersonalisedRecommendationAction)
            }
            "BUSINESS_BROADCAST_ASSOCIATION_ACTION" => {
                Some(Self::BusinessBroadcastAssociationAction)
            }
            "DETECTED_OUTCOMES_STATUS_ACTION" => Some(Self::DetectedOutcomesStatusAction),
            "MAIBA_AI_FEATURES_CONTROL_ACTION" => {
                Some(Self::MaibaAiFeaturesControlAction)
            }
            "BUSINESS_BROADCAST_LIST_ACTION" => Some(Self::BusinessBroadcastListAction),
            "MUSIC_USER_ID_ACTION" => Some(Self::MusicUserIdAction),
            "STATUS_POST_OPT_IN_NOTIFICATION_PREFERENCES_ACTION" => {
                Some(Self::StatusPostOptInNotificationPreferencesAction)
            }
            "AVATAR_UPDATED_ACTION" => Some(Self::AvatarUpdatedAction),
            "GALAXY_FLOW_ACTION" => Some(Self::GalaxyFlowAction),
            "PRIVATE_PROCESSING_SETTING_ACTION" => {
                Some(Self::PrivateProcessingSettingAction)
            }
            "NEWSLETTER_SAVED_INTERESTS_ACTION" => {
                Some(Self::NewsletterSavedInterestsAction)
            }
            "AI_THREAD_RENAME_ACTION" => Some(Self::AiThreadRenameAction),
            "INTERACTIVE_MESSAGE_ACTION" => Some(Self::InteractiveMessageAction),
            "SETTINGS_SYNC_ACTION" => Some(Self::SettingsSyncAction),
            "OUT_CONTACT_ACTION" => Some(Self::OutContactAction),
            "NCT_SALT_SYNC_ACTION" => Some(Self::NctSaltSyncAction),
            "BUSINESS_BROADCAST_CAMPAIGN_ACTION" => {
                Some(Self::BusinessBroadcastCampaignAction)
            }
            "BUSINESS_BROADCAST_INSIGHTS_ACTION" => {
                Some(Self::BusinessBroadcastInsightsAction)
            }
            "CUSTOMER_DATA_ACTION" => Some(Self::CustomerDataAction),
            "SUBSCRIPTIONS_SYNC_V2_ACTION" => Some(Self::SubscriptionsSyncV2Action),
            "THREAD_PIN_ACTION" => Some(Self::ThreadPinAction),
            "AUTO_ORGANIZE_BUSINESS_CHAT_SETTING" => {
                Some(Self::AutoOrganizeBusinessChatSetting)
            }
            "BIZ_AI_SETTINGS_NUDGE_ACTION" => Some(Self::BizAiSettingsNudgeAction),
            "COEX_V2_VERSION_ACTION" => Some(Self::CoexV2VersionAction),
            "WASA_ROOT_SECRET_ACTION" => Some(Self::WasaRootSecretAction),
            "BUBBLE_LOCK_MESSAGE_ACTION" => Some(Self::BubbleLockMessageAction),
            "LABEL_SUBLIST_ACTION" => Some(Self::LabelSublistAction),
            "DEVICE_CAPABILITIES_V2" => Some(Self::DeviceCapabilitiesV2),
            "CTWA_MESSAGE_RECEIVED_ACTION" => Some(Self::CtwaMessageReceivedAction),
            "SHARE_OWN_PN" => Some(Self::ShareOwnPn),
            "BUSINESS_BROADCAST_ACTION" => Some(Self::BusinessBroadcastAction),
            "AI_THREAD_DELETE_ACTION" => Some(Self::AiThreadDeleteAction),
            _ => None,
        }
    }
}

message! { SyncdPatch, "SyncdPatch" {
    "version" version,
    "mutations" mutations,
    "externalMutations" external_mutations,
    "snapshotMac" snapshot_mac,
    "patchMac" patch_mac,
    "keyId" key_id,
    "exitCode" exit_code,
    "deviceIndex" device_index,
    "clientDebugData" client_debug_data,
} }
message! { SyncdSnapshot, "SyncdSnapshot" {
    "version" version,
    "records" records,
    "mac" mac,
    "keyId" key_id,
} }
message! { SyncActionData, "SyncActionData" {
    "index" index,
    "value" value,
    "padding" padding,
    "version" version,
} }
message! { SyncActionValue, "SyncActionValue" {
    "timestamp" timestamp,
    "starAction" star_action,
    "contactAction" contact_action,
    "muteAction" mute_action,
    "pinAction" pin_action,
    "pushNameSetting" push_name_setting,
    "quickReplyAction" quick_reply_action,
    "recentEmojiWeightsAction" recent_emoji_weights_action,
    "labelEditAction" label_edit_action,
    "labelAssociationAction" label_association_action,
    "localeSetting" locale_setting,
    "archiveChatAction" archive_chat_action,
    "deleteMessageForMeAction" delete_message_for_me_action,
    "keyExpiration" key_expiration,
    "markChatAsReadAction" mark_chat_as_read_action,
    "clearChatAction" clear_chat_action,
    "deleteChatAction" delete_chat_action,
    "unarchiveChatsSetting" unarchive_chats_setting,
    "primaryFeature" primary_feature,
    "androidUnsupportedActions" android_unsupported_actions,
    "agentAction" agent_action,
    "subscriptionAction" subscription_action,
    "userStatusMuteAction" user_status_mute_action,
    "timeFormatAction" time_format_action,
    "nuxAction" nux_action,
    "primaryVersionAction" primary_version_action,
    "stickerAction" sticker_action,
    "removeRecentStickerAction" remove_recent_sticker_action,
    "chatAssignment" chat_assignment,
    "chatAssignmentOpenedStatus" chat_assignment_opened_status,
    "pnForLidChatAction" pn_for_lid_chat_action,
    "marketingMessageAction" marketing_message_action,
    "marketingMessageBroadcastAction" marketing_message_broadcast_action,
    "externalWebBetaAction" external_web_beta_action,
    "privacySettingRelayAllCalls" privacy_setting_relay_all_calls,
    "callLogAction" call_log_action,
    "ugcBot" ugc_bot,
    "statusPrivacy" status_privacy,
    "botWelcomeRequestAction" bot_welcome_request_action,
    "deleteIndividualCallLog" delete_individual_call_log,
    "labelReorderingAction" label_reordering_action,
    "paymentInfoAction" payment_info_action,
    "customPaymentMethodsAction" custom_payment_methods_action,
    "lockChatAction" lock_chat_action,
    "chatLockSettings" chat_lock_settings,
    "wamoUserIdentifierAction" wamo_user_identifier_action,
    "privacySettingDisableLinkPreviewsAction" privacy_setting_disable_link_previews_action,
    "deviceCapabilities" device_capabilities,
    "noteEditAction" note_edit_action,
    "favoritesAction" favorites_action,
    "merchantPaymentPartnerAction" merchant_payment_partner_action,
    "waffleAccountLinkStateAction" waffle_account_link_state_action,
    "usernameChatStartMode" username_chat_start_mode,
    "notificationActivitySettingAction" notification_activity_setting_action,
    "lidContactAction" lid_contact_action,
    "ctwaPerCustomerDataSharingAction" ctwa_per_customer_data_sharing_action,
    "paymentTosAction" payment_tos_action,
    "privacySettingChannelsPersonalisedRecommendationAction" privacy_setting_channels_personalised_recommendation_action,
    "businessBroadcastAssociationAction" business_broadcast_association_action,
    "detectedOutcomesStatusAction" detected_outcomes_status_action,
    "maibaAiFeaturesControlAction" maiba_ai_features_control_action,
    "businessBroadcastListAction" business_broadcast_list_action,
    "musicUserIdAction" music_user_id_action,
    "statusPostOptInNotificationPreferencesAction" status_post_opt_in_notification_preferences_action,
    "avatarUpdatedAction" avatar_updated_action,
    "privateProcessingSettingAction" private_processing_setting_action,
    "newsletterSavedInterestsAction" newsletter_saved_interests_action,
    "aiThreadRenameAction" ai_thread_rename_action,
    "interactiveMessageAction" interactive_message_action,
    "settingsSyncAction" settings_sync_action,
    "outContactAction" out_contact_action,
    "nctSaltSyncAction" nct_salt_sync_action,
    "businessBroadcastCampaignAction" business_broadcast_campaign_action,
    "businessBroadcastInsightsAction" business_broadcast_insights_action,
    "customerDataAction" customer_data_action,
    "subscriptionsSyncV2Action" subscriptions_sync_v2_action,
    "threadPinAction" thread_pin_action,
    "autoOrganizeBusinessChatSetting" auto_organize_business_chat_setting,
    "bizAiSettingsNudgeAction" biz_ai_settings_nudge_action,
    "coexV2VersionAction" coex_v2_version_action,
    "wasaRootSecretAction" wasa_root_secret_action,
    "bubbleLockMessageAction" bubble_lock_message_action,
    "labelSublistAction" label_sublist_action,
    "deviceCapabilitiesV2" device_capabilities_v2,
    "ctwaMessageReceivedAction" ctwa_message_received_action,
} }
enumeration! { sync_action_value::BusinessBroadcastCampaignStatus }
message! { sync_action_value::AgentAction, "AgentAction" {
    "name" name,
    "deviceId" device_id,
    "isDeleted" is_deleted,
} }
message! { sync_action_value::AiThreadRenameAction, "AiThreadRenameAction" {
    "newTitle" new_title,
} }
message! { sync_action_value::AndroidUnsupportedActions, "AndroidUnsupportedActions" {
    "allowed" allowed,
} }
message! { sync_action_value::ArchiveChatAction, "ArchiveChatAction" {
    "archived" archived,
    "messageRange" message_range,
} }
message! { sync_action_value::AutoOrganizeBusinessChatSetting, "AutoOrganizeBusinessChatSetting" {
    "autoOrganize" auto_organize,
} }
message! { sync_action_value::AvatarUpdatedAction, "AvatarUpdatedAction" {
    "eventType" event_type: sync_action_value::avatar_updated_action::AvatarEventType,
    "recentAvatarStickers" recent_avatar_stickers,
} }
enumeration! { sync_action_value::avatar_updated_action::AvatarEventType }
message! { sync_action_value::BizAiSettingsNudgeAction, "BizAISettingsNudgeAction" {
    "category" category: sync_action_value::biz_ai_settings_nudge_action::BizAiSettingsCategory,
    "version" version,
    "updatedAtMs" updated_at_ms,
} }
enumeration! { sync_action_value::biz_ai_settings_nudge_action::BizAiSettingsCategory }
message! { sync_action_value::BotWelcomeRequestAction, "BotWelcomeRequestAction" {
    "isSent" is_sent,
} }
message! { sync_action_value::BroadcastListParticipant, "BroadcastListParticipant" {
    "lidJid" lid_jid,
    "pnJid" pn_jid,
} }
message! { sync_action_value::BubbleLockMessageAction, "BubbleLockMessageAction" {
    "locked" locked,
} }
message! { sync_action_value::BusinessBroadcastAssociationAction, "BusinessBroadcastAssociationAction" {
    "deleted" deleted,
} }
message! { sync_action_value::BusinessBroadcastCampaignAction, "BusinessBroadcastCampaignAction" {
    "deviceId" device_id,
    "adId" ad_id,
    "name" name,
    "msgId" msg_id,
    "broadcastJid" broadcast_jid,
    "reservedQuota" reserved_quota,
    "scheduledTimestamp" scheduled_timestamp,
    "createTimestamp" create_timestamp,
    "status" status: sync_action_value::BusinessBroadcastCampaignStatus,
} }
message! { sync_action_value::BusinessBroadcastInsightsAction, "BusinessBroadcastInsightsAction" {
    "recipientCount" recipient_count,
    "deliveredCount" delivered_count,
    "readCount" read_count,
    "repliedCount" replied_count,
    "quickReplyCount" quick_reply_count,
} }
message! { sync_action_value::BusinessBroadcastListAction, "BusinessBroadcastListAction" {
    "deleted" deleted,
    "participants" participants,
    "listName" list_name,
    "labelIds" label_ids,
    "audienceExpression" audience_expression,
    "customAudienceFbid" custom_audience_fbid,
} }
message! { sync_action_value::CallLogAction, "CallLogAction" {
    "callLogRecord" call_log_record,
} }
message! { sync_action_value::ChatAssignmentAction, "ChatAssignmentAction" {
    "deviceAgentId" device_agent_id,
} }
message! { sync_action_value::ChatAssignmentOpenedStatusAction, "ChatAssignmentOpenedStatusAction" {
    "chatOpened" chat_opened,
} }
message! { sync_action_value::ClearChatAction, "ClearChatAction" {
    "messageRange" message_range,
} }
message! { sync_action_value::CoexV2VersionAction, "CoexV2VersionAction" {
    "version" version,
} }
message! { sync_action_value::ContactAction, "ContactAction" {
    "fullName" full_name,
    "firstName" first_name,
    "lidJid" lid_jid,
    "saveOnPrimaryAddressbook" save_on_primary_addressbook,
    "pnJid" pn_jid,
    "username" username,
} }
message! { sync_action_value::CtwaMessageReceivedAction, "CtwaMessageReceivedAction" {
    "isCtwaMessageReceived" is_ctwa_message_received,
} }
message! { sync_action_value::CtwaPerCustomerDataSharingAction, "CtwaPerCustomerDataSharingAction" {
    "isCtwaPerCustomerDataSharingEnabled" is_ctwa_per_customer_data_sharing_enabled,
} }
message! { sync_action_value::CustomPaymentMethod, "CustomPaymentMethod" {
    "credentialId" credential_id,
    "country" country,
    "type" r#type,
    "metadata" metadata,
} }
message! { sync_action_value::CustomPaymentMethodMetadata, "CustomPaymentMethodMetadata" {
    "key" key,
    "value" value,
} }
message! { sync_action_value::CustomPaymentMethodsAction, "CustomPaymentMethodsAction" {
    "customPaymentMethods" custom_payment_methods,
} }
message! { sync_action_value::CustomerDataAction, "CustomerDataAction" {
    "chatJid" chat_jid,
    "contactType" contact_type,
    "email" email,
    "altPhoneNumbers" alt_phone_numbers,
    "birthday" birthday,
    "address" address,
    "acquisitionSource" acquisition_source,
    "leadStage" lead_stage,
    "lastOrder" last_order,
    "createdAt" created_at,
    "modifiedAt" modified_at,
} }
message! { sync_action_value::DeleteChatAction, "DeleteChatAction" {
    "messageRange" message_range,
} }
message! { sync_action_value::DeleteIndividualCallLogAction, "DeleteIndividualCallLogAction" {
    "peerJid" peer_jid,
    "isIncoming" is_incoming,
} }
message! { sync_action_value::DeleteMessageForMeAction, "DeleteMessageForMeAction" {
    "deleteMedia" delete_media,
    "messageTimestamp" message_timestamp,
} }
message! { sync_action_value::DetectedOutcomesStatusAction, "DetectedOutcomesStatusAction" {
    "isEnabled" is_enabled,
} }
message! { sync_action_value::ExternalWebBetaAction, "ExternalWebBetaAction" {
    "isOptIn" is_opt_in,
} }
message! { sync_action_value::FavoritesAction, "FavoritesAction" {
    "favorites" favorites,
} }
message! { sync_action_value::favorites_action::Favorite, "Favorite" {
    "id" id,
} }
message! { sync_action_value::InteractiveMessageAction, "InteractiveMessageAction" {
    "type" r#type: sync_action_value::interactive_message_action::InteractiveMessageActionMode,
    "agmId" agm_id,
} }
enumeration! { sync_action_value::interactive_message_action::InteractiveMessageActionMode }
message! { sync_action_value::KeyExpiration, "KeyExpiration" {
    "expiredKeyEpoch" expired_key_epoch,
} }
message! { sync_action_value::LabelAssociationAction, "LabelAssociationAction" {
    "labeled" labeled,
    "modelMetaData" model_meta_data,
} }
message! { sync_action_value::LabelEditAction, "LabelEditAction" {
    "name" name,
    "color" color,
    "predefinedId" predefined_id,
    "deleted" deleted,
    "orderIndex" order_index,
    "isActive" is_active,
    "type" r#type: sync_action_value::label_edit_action::ListType,
    "isImmutable" is_immutable,
    "muteEndTimeMs" mute_end_time_ms,
} }
enumeration! { sync_action_value::label_edit_action::ListType }
message! { sync_action_value::LabelReorderingAction, "LabelReorderingAction" {
    "sortedLabelIds" sorted_label_ids,
} }
message! { sync_action_value::LabelSublistAction, "LabelSublistAction" {
    "subListId" sub_list_id,
} }
message! { sync_action_value::LidContactAction, "LidContactAction" {
    "fullName" full_name,
    "firstName" first_name,
    "username" username,
} }
message! { sync_action_value::LocaleSetting, "LocaleSetting" {
    "locale" locale,
} }
message! { sync_action_value::LockChatAction, "LockChatAction" {
    "locked" locked,
} }
message! { sync_action_value::MaibaAiFeaturesControlAction, "MaibaAIFeaturesControlAction" {
    "aiFeatureStatus" ai_feature_status: sync_action_value::maiba_ai_features_control_action::MaibaAiFeatureStatus,
    "aiReplyMode" ai_reply_mode: sync_action_value::maiba_ai_features_control_action::MaibaAiReplyMode,
} }
enumeration! { sync_action_value::maiba_ai_features_control_action::MaibaAiFeatureStatus }
enumeration! { sync_action_value::maiba_ai_features_control_action::MaibaAiReplyMode }
message! { sync_action_value::MarkChatAsReadAction, "MarkChatAsReadAction" {
    "read" read,
    "messageRange" message_range,
} }
message! { sync_action_value::MarketingMessageAction, "MarketingMessageAction" {
    "name" name,
    "message" message,
    "type" r#type: sync_action_value::marketing_message_action::MarketingMessagePrototypeType,
    "createdAt" created_at,
    "lastSentAt" last_sent_at,
    "isDeleted" is_deleted,
    "mediaId" media_id,
} }
enumeration! { sync_action_value::marketing_message_action::MarketingMessagePrototypeType }
message! { sync_action_value::MarketingMessageBroadcastAction, "MarketingMessageBroadcastAction" {
    "repliedCount" replied_count,
} }
message! { sync_action_value::MerchantPaymentPartnerAction, "MerchantPaymentPartnerAction" {
    "status" status: sync_action_value::merchant_payment_partner_action::Status,
    "country" country,
    "gatewayName" gateway_name,
    "credentialId" credential_id,
} }
enumeration! { sync_action_value::merchant_payment_partner_action::Status }
message! { sync_action_value::MusicUserIdAction, "MusicUserIdAction" {
    "musicUserId" music_user_id,
    "music_user_id_map" music_user_id_map,
} }
message! { sync_action_value::music_user_id_action::MusicUserIdMapEntry, "MusicUserIdMapEntry" {
    "key" key,
    "value" value,
} }
message! { sync_action_value::MuteAction, "MuteAction" {
    "muted" muted,
    "muteEndTimestamp" mute_end_timestamp,
    "autoMuted" auto_muted,
    "muteEveryoneMentionEndTimestamp" mute_everyone_mention_end_timestamp,
} }
message! { sync_action_value::NctSaltSyncAction, "NctSaltSyncAction" {
    "salt" salt,
} }
message! { sync_action_value::NewsletterSavedInterestsAction, "NewsletterSavedInterestsAction" {
    "newsletterSavedInterests" newsletter_saved_interests,
} }
message! { sync_action_value::NoteEditAction, "NoteEditAction" {
    "type" r#type: sync_action_value::note_edit_action::NoteType,
    "chatJid" chat_jid,
    "createdAt" created_at,
    "deleted" deleted,
    "unstructuredContent" unstructured_content,
} }
enumeration! { sync_action_value::note_edit_action::NoteType }
message! { sync_action_value::NotificationActivitySettingAction, "NotificationActivitySettingAction" {
    "notificationActivitySetting" notification_activity_setting: sync_action_value::notification_activity_setting_action::NotificationActivitySetting,
} }
enumeration! { sync_action_value::notification_activity_setting_action::NotificationActivitySetting }
message! { sync_action_value::NuxAction, "NuxAction" {
    "acknowledged" acknowledged,
} }
message! { sync_action_value::OutContactAction, "OutContactAction" {
    "fullName" full_name,
    "firstName" first_name,
} }
message! { sync_action_value::PaymentInfoAction, "PaymentInfoAction" {
    "cpi" cpi,
} }
message! { sync_action_value::PaymentTosAction, "PaymentTosAction" {
    "paymentNotice" payment_notice: sync_action_value::payment_tos_action::PaymentNotice,
    "accepted" accepted,
} }
enumeration! { sync_action_value::payment_tos_action::PaymentNotice }
message! { sync_action_value::PinAction, "PinAction" {
    "pinned" pinned,
} }
message! { sync_action_value::PnForLidChatAction, "PnForLidChatAction" {
    "pnJid" pn_jid,
} }
message! { sync_action_value::PrimaryFeature, "PrimaryFeature" {
    "flags" flags,
} }
message! { sync_action_value::PrimaryVersionAction, "PrimaryVersionAction" {
    "version" version,
} }
message! { sync_action_value::PrivacySettingChannelsPersonalisedRecommendationAction, "PrivacySettingChannelsPersonalisedRecommendationAction" {
    "isUserOptedOut" is_user_opted_out,
} }
message! { sync_action_value::PrivacySettingDisableLinkPreviewsAction, "PrivacySettingDisableLinkPreviewsAction" {
    "isPreviewsDisabled" is_previews_disabled,
} }
message! { sync_action_value::PrivacySettingRelayAllCalls, "PrivacySettingRelayAllCalls" {
    "isEnabled" is_enabled,
} }
message! { sync_action_value::PrivateProcessingSettingAction, "PrivateProcessingSettingAction" {
    "privateProcessingStatus" private_processing_status: sync_action_value::private_processing_setting_action::PrivateProcessingStatus,
} }
enumeration! { sync_action_value::private_processing_setting_action::PrivateProcessingStatus }
message! { sync_action_value::PushNameSetting, "PushNameSetting" {
    "name" name,
} }
message! { sync_action_value::QuickReplyAction, "QuickReplyAction" {
    "shortcut" shortcut,
    "message" message,
    "keywords" keywords,
    "count" count,
    "deleted" deleted,
    "associatedLabelIds" associated_label_ids,
} }
message! { sync_action_value::RecentEmojiWeightsAction, "RecentEmojiWeightsAction" {
    "weights" weights,
} }
message! { sync_action_value::RemoveRecentStickerAction, "RemoveRecentStickerAction" {
    "lastStickerSentTs" last_sticker_sent_ts,
} }
message! { sync_action_value::SettingsSyncAction, "SettingsSyncAction" {
    "startAtLogin" start_at_login,
    "minimizeToTray" minimize_to_tray,
    "language" language,
    "replaceTextWithEmoji" replace_text_with_emoji,
    "bannerNotificationDisplayMode" banner_notification_display_mode: sync_action_value::settings_sync_action::DisplayMode,
    "unreadCounterBadgeDisplayMode" unread_counter_badge_display_mode: sync_action_value::settings_sync_action::DisplayMode,
    "isMessagesNotificationEnabled" is_messages_notification_enabled,
    "isCallsNotificationEnabled" is_calls_notification_enabled,
    "isReactionsNotificationEnabled" is_reactions_notification_enabled,
    "isStatusReactionsNotificationEnabled" is_status_reactions_notification_enabled,
    "isTextPreviewForNotificationEnabled" is_text_preview_for_notification_enabled,
    "defaultNotificationToneId" default_notification_tone_id,
    "groupDefaultNotificationToneId" group_default_notification_tone_id,
    "appTheme" app_theme,
    "wallpaperId" wallpaper_id,
    "isDoodleWallpaperEnabled" is_doodle_wallpaper_enabled,
    "fontSize" font_size,
    "isPhotosAutodownloadEnabled" is_photos_autodownload_enabled,
    "isAudiosAutodownloadEnabled" is_audios_autodownload_enabled,
    "isVideosAutodownloadEnabled" is_videos_autodownload_enabled,
    "isDocumentsAutodownloadEnabled" is_documents_autodownload_enabled,
    "disableLinkPreviews" disable_link_previews,
    "notificationToneId" notification_tone_id,
    "mediaUploadQuality" media_upload_quality: sync_action_value::settings_sync_action::MediaQualitySetting,
    "isSpellCheckEnabled" is_spell_check_enabled,
    "isEnterToSendEnabled" is_enter_to_send_enabled,
    "isGroupMessageNotificationEnabled" is_group_message_notification_enabled,
    "isGroupReactionsNotificationEnabled" is_group_reactions_notification_enabled,
    "isStatusNotificationEnabled" is_status_notification_enabled,
    "statusNotificationToneId" status_notification_tone_id,
    "shouldPlaySoundForCallNotification" should_play_sound_for_call_notification,
    "chatThemeId" chat_theme_id,
    "colorSchemeId" color_scheme_id,
    "stockWallpaperImageId" stock_wallpaper_image_id,
} }
enumeration! { sync_action_value::settings_sync_action::DisplayMode }
enumeration! { sync_action_value::settings_sync_action::MediaQualitySetting }
enumeration! { sync_action_value::settings_sync_action::SettingKey }
enumeration! { sync_action_value::settings_sync_action::SettingPlatform }
message! { sync_action_value::StarAction, "StarAction" {
    "starred" starred,
} }
message! { sync_action_value::StatusPostOptInNotificationPreferencesAction, "StatusPostOptInNotificationPreferencesAction" {
    "enabled" enabled,
} }
message! { sync_action_value::StatusPrivacyAction, "StatusPrivacyAction" {
    "mode" mode: sync_action_value::status_privacy_action::StatusDistributionMode,
    "userJid" user_jid,
    "shareToFb" share_to_fb,
    "shareToIg" share_to_ig,
    "customLists" custom_lists,
    "modes" modes: sync_action_value::status_privacy_action::StatusDistributionMode,
} }
enumeration! { sync_action_value::status_privacy_action::StatusDistributionMode }
message! { sync_action_value::status_privacy_action::CustomList, "CustomList" {
    "listId" list_id,
    "name" name,
    "emoji" emoji,
    "isSelected" is_selected,
    "userJid" user_jid,
} }
message! { sync_action_value::StickerAction, "StickerAction" {
    "url" url,
    "fileEncSha256" file_enc_sha256,
    "mediaKey" media_key,
    "mimetype" mimetype,
    "height" height,
    "width" width,
    "directPath" direct_path,
    "fileLength" file_length,
    "isFavorite" is_favorite,
    "deviceIdHint" device_id_hint,
    "isLottie" is_lottie,
    "imageHash" image_hash,
    "isAvatarSticker" is_avatar_sticker,
} }
message! { sync_action_value::SubscriptionAction, "SubscriptionAction" {
    "isDeactivated" is_deactivated,
    "isAutoRenewing" is_auto_renewing,
    "expirationDate" expiration_date,
} }
message! { sync_action_value::SubscriptionsSyncV2Action, "SubscriptionsSyncV2Action" {
    "subscriptions" subscriptions,
    "paidFeature" paid_feature,
} }
message! { sync_action_value::subscriptions_sync_v2_action::PaidFeature, "PaidFeature" {
    "name" name,
    "enabled" enabled,
    "limit" limit,
    "expirationTime" expiration_time,
} }
message! { sync_action_value::subscriptions_sync_v2_action::SubscriptionInfo, "SubscriptionInfo" {
    "id" id,
    "tier" tier,
    "status" status,
    "startTime" start_time,
    "endTime" end_time,
    "isPlatformChanged" is_platform_changed,
    "source" source,
    "creationTime" creation_time,
} }
message! { sync_action_value::SyncActionMessage, "SyncActionMessage" {
    "key" key,
    "timestamp" timestamp,
} }
message! { sync_action_value::SyncActionMessageRange, "SyncActionMessageRange" {
    "lastMessageTimestamp" last_message_timestamp,
    "lastSystemMessageTimestamp" last_system_message_timestamp,
    "messages" messages,
} }
message! { sync_action_value::ThreadPinAction, "ThreadPinAction" {
    "pinned" pinned,
} }
message! { sync_action_value::TimeFormatAction, "TimeFormatAction" {
    "isTwentyFourHourFormatEnabled" is_twenty_four_hour_format_enabled,
} }
message! { sync_action_value::UgcBot, "UGCBot" {
    "definition" definition,
} }
message! { sync_action_value::UnarchiveChatsSetting, "UnarchiveChatsSetting" {
    "unarchiveChats" unarchive_chats,
} }
message! { sync_action_value::UserStatusMuteAction, "UserStatusMuteAction" {
    "muted" muted,
} }
message! { sync_action_value::UsernameChatStartModeAction, "UsernameChatStartModeAction" {
    "chatStartMode" chat_start_mode: sync_action_value::username_chat_start_mode_action::ChatStartMode,
} }
enumeration! { sync_action_value::username_chat_start_mode_action::ChatStartMode }
message! { sync_action_value::WasaRootSecretAction, "WASARootSecretAction" {
    "secrets" secrets,
} }
message! { sync_action_value::wasa_root_secret_action::RootSecretEntry, "RootSecretEntry" {
    "id" id,
    "rootSecret" root_secret,
    "epoch" epoch,
    "status" status: sync_action_value::wasa_root_secret_action::root_secret_entry::Status,
} }
enumeration! { sync_action_value::wasa_root_secret_action::root_secret_entry::Status }
message! { sync_action_value::WaffleAccountLinkStateAction, "WaffleAccountLinkStateAction" {
    "linkState" link_state: sync_action_value::waffle_account_link_state_action::AccountLinkState,
} }
enumeration! { sync_action_value::waffle_account_link_state_action::AccountLinkState }
message! { sync_action_value::WamoUserIdentifierAction, "WamoUserIdentifierAction" {
    "identifier" identifier,
} }
message! { ChatLockSettings, "ChatLockSettings" {
    "hideLockedChats" hide_locked_chats,
    "secretCode" secret_code,
} }
message! { CoexStateSync, "CoexStateSync" {
    "collectionMutations" collection_mutations,
} }
message! { coex_state_sync::CollectionMutations, "CollectionMutations" {
    "collection" collection,
    "mutations" mutations,
} }
message! { coex_state_sync::Mutation, "Mutation" {
    "index" index,
    "value" value,
    "dirtyVersion" dirty_version,
    "operation" operation: syncd_mutation::SyncdOperation,
} }
message! { ExitCode, "ExitCode" {
    "code" code,
    "text" text,
} }
message! { ExternalBlobReference, "ExternalBlobReference" {
    "mediaKey" media_key,
    "directPath" direct_path,
    "handle" handle,
    "fileSizeBytes" file_size_bytes,
    "fileSha256" file_sha256,
    "fileEncSha256" file_enc_sha256,
} }
message! { KeyId, "KeyId" {
    "id" id,
} }
message! { PatchDebugData, "PatchDebugData" {
    "currentLthash" current_lthash,
    "newLthash" new_lthash,
    "patchVersion" patch_version,
    "collectionName" collection_name,
    "firstFourBytesFromAHashOfSnapshotMacKey" first_four_bytes_from_a_hash_of_snapshot_mac_key,
    "newLthashSubtract" new_lthash_subtract,
    "numberAdd" number_add,
    "numberRemove" number_remove,
    "numberOverride" number_override,
    "senderPlatform" sender_platform: patch_debug_data::Platform,
    "isSenderPrimary" is_sender_primary,
} }
enumeration! { patch_debug_data::Platform }
message! { RecentEmojiWeight, "RecentEmojiWeight" {
    "emoji" emoji,
    "weight" weight,
} }
message! { SyncdIndex, "SyncdIndex" {
    "blob" blob,
} }
message! { SyncdMutation, "SyncdMutation" {
    "operation" operation: syncd_mutation::SyncdOperation,
    "record" record,
} }
enumeration! { syncd_mutation::SyncdOperation }
message! { SyncdMutations, "SyncdMutations" {
    "mutations" mutations,
} }
message! { SyncdPlainTextRecord, "SyncdPlainTextRecord" {
    "value" value,
    "keyId" key_id,
    "mac" mac,
} }
message! { SyncdRecord, "SyncdRecord" {
    "index" index,
    "value" value,
    "keyId" key_id,
} }
message! { SyncdSnapshotRecovery, "SyncdSnapshotRecovery" {
    "version" version,
    "collectionName" collection_name,
    "mutationRecords" mutation_records,
    "collectionLthash" collection_lthash,
} }
message! { SyncdValue, "SyncdValue" {
    "blob" blob,
} }
message! { SyncdVersion, "SyncdVersion" {
    "version" version,
} }
message! { UserPassword, "UserPassword" {
    "encoding" encoding: user_password::Encoding,
    "transformer" transformer: user_password::Transformer,
    "transformerArg" transformer_arg,
    "transformedData" transformed_data,
} }
enumeration! { user_password::Encoding }
enumeration! { user_password::Transformer }
message! { user_password::TransformerArg, "TransformerArg" {
    "key" key,
    "value" value,
} }
message! { user_password::transformer_arg::Value, "Value" {
    in value,
} }
choice! { user_password::transformer_arg::value::Value {
    "asBlob" AsBlob,
    "asUnsignedInteger" AsUnsignedInteger,
} }
enumeration! { CollectionName }
enumeration! { MutationProps }
