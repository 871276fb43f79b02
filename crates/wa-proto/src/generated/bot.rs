// Generated from proto/bot.proto by `cargo xtask gen-proto`; do not edit.

#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotMetadata {
    #[prost(message, optional, boxed, tag = "1")]
    pub avatar_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotAvatarMetadata>,
    >,
    #[prost(string, optional, tag = "2")]
    pub persona_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, optional, boxed, tag = "3")]
    pub plugin_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotPluginMetadata>,
    >,
    #[prost(message, optional, boxed, tag = "4")]
    pub suggested_prompt_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotSuggestedPromptMetadata>,
    >,
    #[prost(string, optional, tag = "5")]
    pub invoker_jid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, optional, boxed, tag = "6")]
    pub session_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotSessionMetadata>,
    >,
    #[prost(message, optional, boxed, tag = "7")]
    pub memu_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotMemuMetadata>,
    >,
    #[prost(string, optional, tag = "8")]
    pub timezone: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, optional, boxed, tag = "9")]
    pub reminder_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotReminderMetadata>,
    >,
    #[prost(message, optional, boxed, tag = "10")]
    pub model_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotModelMetadata>,
    >,
    #[prost(string, optional, tag = "11")]
    pub message_disclaimer_text: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, optional, boxed, tag = "12")]
    pub progress_indicator_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotProgressIndicatorMetadata>,
    >,
    #[prost(message, optional, boxed, tag = "13")]
    pub capability_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotCapabilityMetadata>,
    >,
    #[prost(message, optional, boxed, tag = "14")]
    pub imagine_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotImagineMetadata>,
    >,
    #[prost(message, optional, boxed, tag = "15")]
    pub memory_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotMemoryMetadata>,
    >,
    #[prost(message, optional, boxed, tag = "16")]
    pub rendering_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotRenderingMetadata>,
    >,
    #[prost(message, optional, boxed, tag = "17")]
    pub bot_metrics_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotMetricsMetadata>,
    >,
    #[prost(message, optional, boxed, tag = "18")]
    pub bot_linked_accounts_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotLinkedAccountsMetadata>,
    >,
    #[prost(message, optional, boxed, tag = "19")]
    pub rich_response_sources_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotSourcesMetadata>,
    >,
    #[prost(bytes = "bytes", optional, tag = "20")]
    pub ai_conversation_context: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(message, optional, boxed, tag = "21")]
    pub bot_promotion_message_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotPromotionMessageMetadata>,
    >,
    #[prost(message, optional, boxed, tag = "22")]
    pub bot_mode_selection_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotModeSelectionMetadata>,
    >,
    #[prost(message, optional, boxed, tag = "23")]
    pub bot_quota_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotQuotaMetadata>,
    >,
    #[prost(message, optional, boxed, tag = "24")]
    pub bot_age_collection_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotAgeCollectionMetadata>,
    >,
    #[prost(string, optional, tag = "25")]
    pub conversation_starter_prompt_id: ::core::option::Option<
        ::prost::alloc::string::String,
    >,
    #[prost(string, optional, tag = "26")]
    pub bot_response_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, optional, boxed, tag = "27")]
    pub verification_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotSignatureVerificationMetadata>,
    >,
    #[prost(message, optional, boxed, tag = "28")]
    pub unified_response_mutation: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotUnifiedResponseMutation>,
    >,
    #[prost(message, optional, boxed, tag = "29")]
    pub bot_message_origin_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotMessageOriginMetadata>,
    >,
    #[prost(message, optional, boxed, tag = "30")]
    pub in_thread_survey_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<InThreadSurveyMetadata>,
    >,
    #[prost(message, optional, boxed, tag = "31")]
    pub bot_thread_info: ::core::option::Option<
        ::prost::alloc::boxed::Box<AiThreadInfo>,
    >,
    #[prost(message, optional, boxed, tag = "32")]
    pub regenerate_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<AiRegenerateMetadata>,
    >,
    #[prost(message, optional, boxed, tag = "33")]
    pub session_transparency_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<SessionTransparencyMetadata>,
    >,
    #[prost(message, optional, boxed, tag = "34")]
    pub bot_document_message_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotDocumentMessageMetadata>,
    >,
    #[prost(message, optional, boxed, tag = "35")]
    pub bot_group_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotGroupMetadata>,
    >,
    #[prost(message, optional, boxed, tag = "36")]
    pub bot_rendering_config_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotRenderingConfigMetadata>,
    >,
    #[prost(message, optional, boxed, tag = "37")]
    pub bot_infrastructure_diagnostics: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotInfrastructureDiagnostics>,
    >,
    #[prost(message, optional, boxed, tag = "38")]
    pub ai_media_collection_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<AiMediaCollectionMetadata>,
    >,
    #[prost(message, optional, boxed, tag = "39")]
    pub command_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotCommandMetadata>,
    >,
    #[prost(message, optional, boxed, tag = "40")]
    pub resolved_tool_call_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotResolvedToolCallMetadata>,
    >,
    #[prost(message, optional, boxed, tag = "41")]
    pub subscription_upsell_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<AiSubscriptionUpsellMetadata>,
    >,
    #[prost(message, optional, boxed, tag = "42")]
    pub ptt_prompt_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotPttPromptMetadata>,
    >,
    #[prost(message, optional, boxed, tag = "43")]
    pub bot_history_share_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<BotHistoryShareMetadata>,
    >,
    #[prost(bytes = "bytes", optional, tag = "999")]
    pub internal_metadata: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct AiHomeState {
    #[prost(int64, optional, tag = "1")]
    pub last_fetch_time: ::core::option::Option<i64>,
    #[prost(message, repeated, tag = "2")]
    pub capability_options: ::prost::alloc::vec::Vec<ai_home_state::AiHomeOption>,
    #[prost(message, repeated, tag = "3")]
    pub conversation_options: ::prost::alloc::vec::Vec<ai_home_state::AiHomeOption>,
}
/// Nested message and enum types in `AIHomeState`.
pub mod ai_home_state {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AiHomeOption {
        #[prost(enumeration = "ai_home_option::AiHomeActionType", optional, tag = "1")]
        pub r#type: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "2")]
        pub title: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "3")]
        pub prompt_text: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "4")]
        pub session_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "5")]
        pub image_wds_identifier: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "6")]
        pub image_tint_color: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "7")]
        pub image_background_color: ::core::option::Option<
            ::prost::alloc::string::String,
        >,
        #[prost(string, optional, tag = "8")]
        pub card_type_id: ::core::option::Option<::prost::alloc::string::String>,
    }
    /// Nested message and enum types in `AIHomeOption`.
    pub mod ai_home_option {
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
        pub enum AiHomeActionType {
            Prompt = 0,
            CreateImage = 1,
            AnimatePhoto = 2,
            AnalyzeFile = 3,
            Collaborate = 4,
            OpenGreetingCard = 5,
        }
        impl AiHomeActionType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Prompt => "PROMPT",
                    Self::CreateImage => "CREATE_IMAGE",
                    Self::AnimatePhoto => "ANIMATE_PHOTO",
                    Self::AnalyzeFile => "ANALYZE_FILE",
                    Self::Collaborate => "COLLABORATE",
                    Self::OpenGreetingCard => "OPEN_GREETING_CARD",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "PROMPT" => Some(Self::Prompt),
                    "CREATE_IMAGE" => Some(Self::CreateImage),
                    "ANIMATE_PHOTO" => Some(Self::AnimatePhoto),
                    "ANALYZE_FILE" => Some(Self::AnalyzeFile),
                    "COLLABORATE" => Some(Self::Collaborate),
                    "OPEN_GREETING_CARD" => Some(Self::OpenGreetingCard),
                    _ => None,
                }
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct AiMediaCollectionMessage {
    #[prost(string, optional, tag = "1")]
    pub collection_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint32, optional, tag = "2")]
    pub expected_media_count: ::core::option::Option<u32>,
    #[prost(bool, optional, tag = "3")]
    pub has_global_caption: ::core::option::Option<bool>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct AiMediaCollectionMetadata {
    #[prost(string, optional, tag = "1")]
    pub collection_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint32, optional, tag = "2")]
    pub upload_order_index: ::core::option::Option<u32>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct AiMetadataOperation {
    #[prost(message, optional, tag = "1")]
    pub hatch_metadata_sync: ::core::option::Option<HatchMetadataSync>,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct AiProvenance {
    #[prost(message, optional, tag = "1")]
    pub c2_pa_metadata: ::core::option::Option<ai_provenance::Metadata>,
    #[prost(message, optional, tag = "2")]
    pub iptc_metadata: ::core::option::Option<ai_provenance::Metadata>,
}
/// Nested message and enum types in `AIProvenance`.
pub mod ai_provenance {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct Metadata {
        #[prost(bool, optional, tag = "1")]
        pub created_with_gen_ai: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "2")]
        pub edited_with_gen_ai: ::core::option::Option<bool>,
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct AiRegenerateMetadata {
    #[prost(message, optional, tag = "1")]
    pub message_key: ::core::option::Option<super::key::MessageKey>,
    #[prost(int64, optional, tag = "2")]
    pub response_timestamp_ms: ::core::option::Option<i64>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct AiRichResponseCodeMetadata {
    #[prost(string, optional, tag = "1")]
    pub code_language: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, repeated, tag = "2")]
    pub code_blocks: ::prost::alloc::vec::Vec<
        ai_rich_response_code_metadata::AiRichResponseCodeBlock,
    >,
}
/// Nested message and enum types in `AIRichResponseCodeMetadata`.
pub mod ai_rich_response_code_metadata {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AiRichResponseCodeBlock {
        #[prost(enumeration = "AiRichResponseCodeHighlightType", optional, tag = "1")]
        pub highlight_type: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "2")]
        pub code_content: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum AiRichResponseCodeHighlightType {
        AiRichResponseCodeHighlightDefault = 0,
        AiRichResponseCodeHighlightKeyword = 1,
        AiRichResponseCodeHighlightMethod = 2,
        AiRichResponseCodeHighlightString = 3,
        AiRichResponseCodeHighlightNumber = 4,
        AiRichResponseCodeHighlightComment = 5,
    }
    impl AiRichResponseCodeHighlightType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::AiRichResponseCodeHighlightDefault => {
                    "AI_RICH_RESPONSE_CODE_HIGHLIGHT_DEFAULT"
                }
                Self::AiRichResponseCodeHighlightKeyword => {
                    "AI_RICH_RESPONSE_CODE_HIGHLIGHT_KEYWORD"
                }
                Self::AiRichResponseCodeHighlightMethod => {
                    "AI_RICH_RESPONSE_CODE_HIGHLIGHT_METHOD"
                }
                Self::AiRichResponseCodeHighlightString => {
                    "AI_RICH_RESPONSE_CODE_HIGHLIGHT_STRING"
                }
                Self::AiRichResponseCodeHighlightNumber => {
                    "AI_RICH_RESPONSE_CODE_HIGHLIGHT_NUMBER"
                }
                Self::AiRichResponseCodeHighlightComment => {
                    "AI_RICH_RESPONSE_CODE_HIGHLIGHT_COMMENT"
                }
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "AI_RICH_RESPONSE_CODE_HIGHLIGHT_DEFAULT" => {
                    Some(Self::AiRichResponseCodeHighlightDefault)
                }
                "AI_RICH_RESPONSE_CODE_HIGHLIGHT_KEYWORD" => {
                    Some(Self::AiRichResponseCodeHighlightKeyword)
                }
                "AI_RICH_RESPONSE_CODE_HIGHLIGHT_METHOD" => {
                    Some(Self::AiRichResponseCodeHighlightMethod)
                }
                "AI_RICH_RESPONSE_CODE_HIGHLIGHT_STRING" => {
                    Some(Self::AiRichResponseCodeHighlightString)
                }
                "AI_RICH_RESPONSE_CODE_HIGHLIGHT_NUMBER" => {
                    Some(Self::AiRichResponseCodeHighlightNumber)
                }
                "AI_RICH_RESPONSE_CODE_HIGHLIGHT_COMMENT" => {
                    Some(Self::AiRichResponseCodeHighlightComment)
                }
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct AiRichResponseContentItemsMetadata {
    #[prost(message, repeated, tag = "1")]
    pub items_metadata: ::prost::alloc::vec::Vec<
        ai_rich_response_content_items_metadata::AiRichResponseContentItemMetadata,
    >,
    #[prost(
        enumeration = "ai_rich_response_content_items_metadata::ContentType",
        optional,
        tag = "2"
    )]
    pub content_type: ::core::option::Option<i32>,
}
/// Nested message and enum types in `AIRichResponseContentItemsMetadata`.
pub mod ai_rich_response_content_items_metadata {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AiRichResponseContentItemMetadata {
        #[prost(
            oneof = "ai_rich_response_content_item_metadata::AiRichResponseContentItem",
            tags = "1"
        )]
        pub ai_rich_response_content_item: ::core::option::Option<
            ai_rich_response_content_item_metadata::AiRichResponseContentItem,
        >,
    }
    /// Nested message and enum types in `AIRichResponseContentItemMetadata`.
    pub mod ai_rich_response_content_item_metadata {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
        #[prost(skip_debug)]
        pub enum AiRichResponseContentItem {
            #[prost(message, tag = "1")]
            ReelItem(super::AiRichResponseReelItem),
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AiRichResponseReelItem {
        #[prost(string, optional, tag = "1")]
        pub title: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub profile_icon_url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "3")]
        pub thumbnail_url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "4")]
        pub video_url: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum ContentType {
        Default = 0,
        Carousel = 1,
    }
    impl ContentType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Default => "DEFAULT",
                Self::Carousel => "CAROUSEL",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "DEFAULT" => Some(Self::Default),
                "CAROUSEL" => Some(Self::Carousel),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct AiRichResponseDynamicMetadata {
    #[prost(
        enumeration = "ai_rich_response_dynamic_metadata::AiRichResponseDynamicMetadataType",
        optional,
        tag = "1"
    )]
    pub r#type: ::core::option::Option<i32>,
    #[prost(uint64, optional, tag = "2")]
    pub version: ::core::option::Option<u64>,
    #[prost(string, optional, tag = "3")]
    pub url: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint32, optional, tag = "4")]
    pub loop_count: ::core::option::Option<u32>,
}
/// Nested message and enum types in `AIRichResponseDynamicMetadata`.
pub mod ai_rich_response_dynamic_metadata {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum AiRichResponseDynamicMetadataType {
        Unknown = 0,
        Image = 1,
        Gif = 2,
    }
    impl AiRichResponseDynamicMetadataType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "AI_RICH_RESPONSE_DYNAMIC_METADATA_TYPE_UNKNOWN",
                Self::Image => "AI_RICH_RESPONSE_DYNAMIC_METADATA_TYPE_IMAGE",
                Self::Gif => "AI_RICH_RESPONSE_DYNAMIC_METADATA_TYPE_GIF",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "AI_RICH_RESPONSE_DYNAMIC_METADATA_TYPE_UNKNOWN" => Some(Self::Unknown),
                "AI_RICH_RESPONSE_DYNAMIC_METADATA_TYPE_IMAGE" => Some(Self::Image),
                "AI_RICH_RESPONSE_DYNAMIC_METADATA_TYPE_GIF" => Some(Self::Gif),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct AiRichResponseGridImageMetadata {
    #[prost(message, optional, tag = "1")]
    pub grid_image_url: ::core::option::Option<AiRichResponseImageUrl>,
    #[prost(message, repeated, tag = "2")]
    pub image_urls: ::prost::alloc::vec::Vec<AiRichResponseImageUrl>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct AiRichResponseImageUrl {
    #[prost(string, optional, tag = "1")]
    pub image_preview_url: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub image_high_res_url: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "3")]
    pub source_url: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct AiRichResponseInlineImageMetadata {
    #[prost(message, optional, tag = "1")]
    pub image_url: ::core::option::Option<AiRichResponseImageUrl>,
    #[prost(string, optional, tag = "2")]
    pub image_text: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(
        enumeration = "ai_rich_response_inline_image_metadata::AiRichResponseImageAlignment",
        optional,
        tag = "3"
    )]
    pub alignment: ::core::option::Option<i32>,
    #[prost(string, optional, tag = "4")]
    pub tap_link_url: ::core::option::Option<::prost::alloc::string::String>,
}
/// Nested message and enum types in `AIRichResponseInlineImageMetadata`.
pub mod ai_rich_response_inline_image_metadata {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum AiRichResponseImageAlignment {
        AiRichResponseImageLayoutLeadingAligned = 0,
        AiRichResponseImageLayoutTrailingAligned = 1,
        AiRichResponseImageLayoutCenterAligned = 2,
    }
    impl AiRichResponseImageAlignment {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::AiRichResponseImageLayoutLeadingAligned => {
                    "AI_RICH_RESPONSE_IMAGE_LAYOUT_LEADING_ALIGNED"
                }
                Self::AiRichResponseImageLayoutTrailingAligned => {
                    "AI_RICH_RESPONSE_IMAGE_LAYOUT_TRAILING_ALIGNED"
                }
                Self::AiRichResponseImageLayoutCenterAligned => {
                    "AI_RICH_RESPONSE_IMAGE_LAYOUT_CENTER_ALIGNED"
                }
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "AI_RICH_RESPONSE_IMAGE_LAYOUT_LEADING_ALIGNED" => {
                    Some(Self::AiRichResponseImageLayoutLeadingAligned)
                }
                "AI_RICH_RESPONSE_IMAGE_LAYOUT_TRAILING_ALIGNED" => {
                    Some(Self::AiRichResponseImageLayoutTrailingAligned)
                }
                "AI_RICH_RESPONSE_IMAGE_LAYOUT_CENTER_ALIGNED" => {
                    Some(Self::AiRichResponseImageLayoutCenterAligned)
                }
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct AiRichResponseLatexMetadata {
    #[prost(string, optional, tag = "1")]
    pub text: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, repeated, tag = "2")]
    pub expressions: ::prost::alloc::vec::Vec<
        ai_rich_response_latex_metadata::AiRichResponseLatexExpression,
    >,
}
/// Nested message and enum types in `AIRichResponseLatexMetadata`.
pub mod ai_rich_response_latex_metadata {
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AiRichResponseLatexExpression {
        #[prost(string, optional, tag = "1")]
        pub latex_expression: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(double, optional, tag = "3")]
        pub width: ::core::option::Option<f64>,
        #[prost(double, optional, tag = "4")]
        pub height: ::core::option::Option<f64>,
        #[prost(double, optional, tag = "5")]
        pub font_height: ::core::option::Option<f64>,
        #[prost(double, optional, tag = "6")]
        pub image_top_padding: ::core::option::Option<f64>,
        #[prost(double, optional, tag = "7")]
        pub image_leading_padding: ::core::option::Option<f64>,
        #[prost(double, optional, tag = "8")]
        pub image_bottom_padding: ::core::option::Option<f64>,
        #[prost(double, optional, tag = "9")]
        pub image_trailing_padding: ::core::option::Option<f64>,
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct AiRichResponseMapMetadata {
    #[prost(double, optional, tag = "1")]
    pub center_latitude: ::core::option::Option<f64>,
    #[prost(double, optional, tag = "2")]
    pub center_longitude: ::core::option::Option<f64>,
    #[prost(double, optional, tag = "3")]
    pub latitude_delta: ::core::option::Option<f64>,
    #[prost(double, optional, tag = "4")]
    pub longitude_delta: ::core::option::Option<f64>,
    #[prost(message, repeated, tag = "5")]
    pub annotations: ::prost::alloc::vec::Vec<
        ai_rich_response_map_metadata::AiRichResponseMapAnnotation,
    >,
    #[prost(bool, optional, tag = "6")]
    pub show_info_list: ::core::option::Option<bool>,
}
/// Nested message and enum types in `AIRichResponseMapMetadata`.
pub mod ai_rich_response_map_metadata {
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AiRichResponseMapAnnotation {
        #[prost(uint32, optional, tag = "1")]
        pub annotation_number: ::core::option::Option<u32>,
        #[prost(double, optional, tag = "2")]
        pub latitude: ::core::option::Option<f64>,
        #[prost(double, optional, tag = "3")]
        pub longitude: ::core::option::Option<f64>,
        #[prost(string, optional, tag = "4")]
        pub title: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "5")]
        pub body: ::core::option::Option<::prost::alloc::string::String>,
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct AiRichResponseSubMessage {
    #[prost(enumeration = "AiRichResponseSubMessageType", optional, tag = "1")]
    pub message_type: ::core::option::Option<i32>,
    #[prost(message, optional, tag = "2")]
    pub grid_image_metadata: ::core::option::Option<AiRichResponseGridImageMetadata>,
    #[prost(string, optional, tag = "3")]
    pub message_text: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, optional, tag = "4")]
    pub image_metadata: ::core::option::Option<AiRichResponseInlineImageMetadata>,
    #[prost(message, optional, tag = "5")]
    pub code_metadata: ::core::option::Option<AiRichResponseCodeMetadata>,
    #[prost(message, optional, tag = "6")]
    pub table_metadata: ::core::option::Option<AiRichResponseTableMetadata>,
    #[prost(message, optional, tag = "7")]
    pub dynamic_metadata: ::core::option::Option<AiRichResponseDynamicMetadata>,
    #[prost(message, optional, tag = "8")]
    pub latex_metadata: ::core::option::Option<AiRichResponseLatexMetadata>,
    #[prost(message, optional, tag = "9")]
    pub map_metadata: ::core::option::Option<AiRichResponseMapMetadata>,
    #[prost(message, optional, tag = "10")]
    pub content_items_metadata: ::core::option::Option<
        AiRichResponseContentItemsMetadata,
    >,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct AiRichResponseTableMetadata {
    #[prost(message, repeated, tag = "1")]
    pub rows: ::prost::alloc::vec::Vec<
        ai_rich_response_table_metadata::AiRichResponseTableRow,
    >,
    #[prost(string, optional, tag = "2")]
    pub title: ::core::option::Option<::prost::alloc::string::String>,
}
/// Nested message and enum types in `AIRichResponseTableMetadata`.
pub mod ai_rich_response_table_metadata {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AiRichResponseTableRow {
        #[prost(string, repeated, tag = "1")]
        pub items: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
        #[prost(bool, optional, tag = "2")]
        pub is_heading: ::core::option::Option<bool>,
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct AiRichResponseUnifiedResponse {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub data: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct AiSubscriptionUpsellMetadata {
    #[prost(enumeration = "AiSubscriptionRequestType", optional, tag = "1")]
    pub request_type: ::core::option::Option<i32>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct AiThreadInfo {
    #[prost(message, optional, tag = "1")]
    pub server_info: ::core::option::Option<ai_thread_info::AiThreadServerInfo>,
    #[prost(message, optional, tag = "2")]
    pub client_info: ::core::option::Option<ai_thread_info::AiThreadClientInfo>,
}
/// Nested message and enum types in `AIThreadInfo`.
pub mod ai_thread_info {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AiThreadClientInfo {
        #[prost(
            enumeration = "ai_thread_client_info::AiThreadType",
            optional,
            tag = "1"
        )]
        pub r#type: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "2")]
        pub source_chat_jid: ::core::option::Option<::prost::alloc::string::String>,
    }
    /// Nested message and enum types in `AIThreadClientInfo`.
    pub mod ai_thread_client_info {
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
        pub enum AiThreadType {
            Unknown = 0,
            Default = 1,
            Incognito = 2,
            SideChat = 3,
        }
        impl AiThreadType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::Default => "DEFAULT",
                    Self::Incognito => "INCOGNITO",
                    Self::SideChat => "SIDE_CHAT",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "DEFAULT" => Some(Self::Default),
                    "INCOGNITO" => Some(Self::Incognito),
                    "SIDE_CHAT" => Some(Self::SideChat),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AiThreadServerInfo {
        #[prost(string, optional, tag = "1")]
        pub title: ::core::option::Option<::prost::alloc::string::String>,
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotAgeCollectionMetadata {
    #[prost(bool, optional, tag = "1")]
    pub age_collection_eligible: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "2")]
    pub should_trigger_age_collection_on_client: ::core::option::Option<bool>,
    #[prost(
        enumeration = "bot_age_collection_metadata::AgeCollectionType",
        optional,
        tag = "3"
    )]
    pub age_collection_type: ::core::option::Option<i32>,
}
/// Nested message and enum types in `BotAgeCollectionMetadata`.
pub mod bot_age_collection_metadata {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum AgeCollectionType {
        O18Binary = 0,
        Waffle = 1,
    }
    impl AgeCollectionType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::O18Binary => "O18_BINARY",
                Self::Waffle => "WAFFLE",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "O18_BINARY" => Some(Self::O18Binary),
                "WAFFLE" => Some(Self::Waffle),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotAgentDeepLinkMetadata {
    #[prost(string, optional, tag = "1")]
    pub token: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub client_public_key: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotAgentMetadata {
    #[prost(message, optional, tag = "1")]
    pub deep_link_metadata: ::core::option::Option<BotAgentDeepLinkMetadata>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotAvatarMetadata {
    #[prost(uint32, optional, tag = "1")]
    pub sentiment: ::core::option::Option<u32>,
    #[prost(string, optional, tag = "2")]
    pub behavior_graph: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint32, optional, tag = "3")]
    pub action: ::core::option::Option<u32>,
    #[prost(uint32, optional, tag = "4")]
    pub intensity: ::core::option::Option<u32>,
    #[prost(uint32, optional, tag = "5")]
    pub word_count: ::core::option::Option<u32>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotCapabilityMetadata {
    #[prost(
        enumeration = "bot_capability_metadata::BotCapabilityType",
        repeated,
        packed = "false",
        tag = "1"
    )]
    pub capabilities: ::prost::alloc::vec::Vec<i32>,
}
/// Nested message and enum types in `BotCapabilityMetadata`.
pub mod bot_capability_metadata {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum BotCapabilityType {
        Unknown = 0,
        ProgressIndicator = 1,
        RichResponseHeading = 2,
        RichResponseNestedList = 3,
        AiMemory = 4,
        RichResponseThreadSurfing = 5,
        RichResponseTable = 6,
        RichResponseCode = 7,
        RichResponseStructuredResponse = 8,
        RichResponseInlineImage = 9,
        WaIg1pPluginRankingControl = 10,
        WaIg1pPluginRankingUpdate1 = 11,
        WaIg1pPluginRankingUpdate2 = 12,
        WaIg1pPluginRankingUpdate3 = 13,
        WaIg1pPluginRankingUpdate4 = 14,
        WaIg1pPluginRankingUpdate5 = 15,
        WaIg1pPluginRankingUpdate6 = 16,
        WaIg1pPluginRankingUpdate7 = 17,
        WaIg1pPluginRankingUpdate8 = 18,
        WaIg1pPluginRankingUpdate9 = 19,
        WaIg1pPluginRankingUpdate10 = 20,
        RichResponseSubHeading = 21,
        RichResponseGridImage = 22,
        AiStudioUgcMemory = 23,
        RichResponseLatex = 24,
        RichResponseMaps = 25,
        RichResponseInlineReels = 26,
        AgenticPlanning = 27,
        AccountLinking = 28,
        StreamingDisaggregation = 29,
        RichResponseGridImage3p = 30,
        RichResponseLatexInline = 31,
        QueryPlan = 32,
        ProactiveMessage = 33,
        RichResponseUnifiedResponse = 34,
        PromotionMessage = 35,
        SimplifiedProfilePage = 36,
        RichResponseSourcesInMessage = 37,
        RichResponseSideBySideSurvey = 38,
        RichResponseUnifiedTextComponent = 39,
        AiSharedMemory = 40,
        RichResponseUnifiedSources = 41,
        RichResponseUnifiedDomainCitations = 42,
        RichResponseUrInlineReelsEnabled = 43,
        RichResponseUrMediaGridEnabled = 44,
        RichResponseUrTimestampPlaceholder = 45,
        RichResponseInAppSurvey = 46,
        AiResponseModelBranding = 47,
        SessionTransparencySystemMessage = 48,
        RichResponseUrReasoning = 49,
        RichResponseUrZeitgeistCitations = 50,
        RichResponseUrZeitgeistCarousel = 51,
        AiImagineLoadingIndicator = 52,
        RichResponseUrImagine = 53,
        AiImagineUrToNativeLoadingIndicator = 54,
        RichResponseUrBloksEnabled = 55,
        RichResponseInlineLinksEnabled = 56,
        RichResponseUrImagineVideo = 57,
        JsonPatchStreaming = 58,
        AiTabForceClippy = 59,
        UnifiedResponseEmbeddedScreens = 60,
        AiSubscriptionEnabled = 61,
        UnifiedResponseAiContentSearchEnabled = 62,
        UnifiedResponseMarkdownLinksEnabled = 63,
        AiRichResponseMapsV2Enabled = 64,
        AiSubscriptionMeteringEnabled = 65,
        RichResponseSportsWidgetEnabled = 66,
        AiRichResponseArtifactsEnabled = 67,
        AiRichResponseEmailCalendarEnabled = 68,
        AiRichResponseRemindersEnabled = 69,
    }
    impl BotCapabilityType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::ProgressIndicator => "PROGRESS_INDICATOR",
                Self::RichResponseHeading => "RICH_RESPONSE_HEADING",
                Self::RichResponseNestedList => "RICH_RESPONSE_NESTED_LIST",
                Self::AiMemory => "AI_MEMORY",
                Self::RichResponseThreadSurfing => "RICH_RESPONSE_THREAD_SURFING",
                Self::RichResponseTable => "RICH_RESPONSE_TABLE",
                Self::RichResponseCode => "RICH_RESPONSE_CODE",
                Self::RichResponseStructuredResponse => {
                    "RICH_RESPONSE_STRUCTURED_RESPONSE"
                }
                Self::RichResponseInlineImage => "RICH_RESPONSE_INLINE_IMAGE",
                Self::WaIg1pPluginRankingControl => "WA_IG_1P_PLUGIN_RANKING_CONTROL",
                Self::WaIg1pPluginRankingUpdate1 => "WA_IG_1P_PLUGIN_RANKING_UPDATE_1",
                Self::WaIg1pPluginRankingUpdate2 => "WA_IG_1P_PLUGIN_RANKING_UPDATE_2",
                Self::WaIg1pPluginRankingUpdate3 => "WA_IG_1P_PLUGIN_RANKING_UPDATE_3",
                Self::WaIg1pPluginRankingUpdate4 => "WA_IG_1P_PLUGIN_RANKING_UPDATE_4",
                Self::WaIg1pPluginRankingUpdate5 => "WA_IG_1P_PLUGIN_RANKING_UPDATE_5",
                Self::WaIg1pPluginRankingUpdate6 => "WA_IG_1P_PLUGIN_RANKING_UPDATE_6",
                Self::WaIg1pPluginRankingUpdate7 => "WA_IG_1P_PLUGIN_RANKING_UPDATE_7",
                Self::WaIg1pPluginRankingUpdate8 => "WA_IG_1P_PLUGIN_RANKING_UPDATE_8",
                Self::WaIg1pPluginRankingUpdate9 => "WA_IG_1P_PLUGIN_RANKING_UPDATE_9",
                Self::WaIg1pPluginRankingUpdate10 => "WA_IG_1P_PLUGIN_RANKING_UPDATE_10",
                Self::RichResponseSubHeading => "RICH_RESPONSE_SUB_HEADING",
                Self::RichResponseGridImage => "RICH_RESPONSE_GRID_IMAGE",
                Self::AiStudioUgcMemory => "AI_STUDIO_UGC_MEMORY",
                Self::RichResponseLatex => "RICH_RESPONSE_LATEX",
                Self::RichResponseMaps => "RICH_RESPONSE_MAPS",
                Self::RichResponseInlineReels => "RICH_RESPONSE_INLINE_REELS",
                Self::AgenticPlanning => "AGENTIC_PLANNING",
                Self::AccountLinking => "ACCOUNT_LINKING",
                Self::StreamingDisaggregation => "STREAMING_DISAGGREGATION",
                Self::RichResponseGridImage3p => "RICH_RESPONSE_GRID_IMAGE_3P",
                Self::RichResponseLatexInline => "RICH_RESPONSE_LATEX_INLINE",
                Self::QueryPlan => "QUERY_PLAN",
                Self::ProactiveMessage => "PROACTIVE_MESSAGE",
                Self::RichResponseUnifiedResponse => "RICH_RESPONSE_UNIFIED_RESPONSE",
                Self::PromotionMessage => "PROMOTION_MESSAGE",
                Self::SimplifiedProfilePage => "SIMPLIFIED_PROFILE_PAGE",
                Self::RichResponseSourcesInMessage => "RICH_RESPONSE_SOURCES_IN_MESSAGE",
                Self::RichResponseSideBySideSurvey => "RICH_RESPONSE_SIDE_BY_SIDE_SURVEY",
                Self::RichResponseUnifiedTextComponent => {
                    "RICH_RESPONSE_UNIFIED_TEXT_COMPONENT"
                }
                Self::AiSharedMemory => "AI_SHARED_MEMORY",
                Self::RichResponseUnifiedSources => "RICH_RESPONSE_UNIFIED_SOURCES",
                Self::RichResponseUnifiedDomainCitations => {
                    "RICH_RESPONSE_UNIFIED_DOMAIN_CITATIONS"
                }
                Self::RichResponseUrInlineReelsEnabled => {
                    "RICH_RESPONSE_UR_INLINE_REELS_ENABLED"
                }
                Self::RichResponseUrMediaGridEnabled => {
                    "RICH_RESPONSE_UR_MEDIA_GRID_ENABLED"
                }
                Self::RichResponseUrTimestampPlaceholder => {
                    "RICH_RESPONSE_UR_TIMESTAMP_PLACEHOLDER"
                }
                Self::RichResponseInAppSurvey => "RICH_RESPONSE_IN_APP_SURVEY",
                Self::AiResponseModelBranding => "AI_RESPONSE_MODEL_BRANDING",
                Self::SessionTransparencySystemMessage => {
                    "SESSION_TRANSPARENCY_SYSTEM_MESSAGE"
                }
                Self::RichResponseUrReasoning => "RICH_RESPONSE_UR_REASONING",
                Self::RichResponseUrZeitgeistCitations => {
                    "RICH_RESPONSE_UR_ZEITGEIST_CITATIONS"
                }
                Self::RichResponseUrZeitgeistCarousel => {
                    "RICH_RESPONSE_UR_ZEITGEIST_CAROUSEL"
                }
                Self::AiImagineLoadingIndicator => "AI_IMAGINE_LOADING_INDICATOR",
                Self::RichResponseUrImagine => "RICH_RESPONSE_UR_IMAGINE",
                Self::AiImagineUrToNativeLoadingIndicator => {
                    "AI_IMAGINE_UR_TO_NATIVE_LOADING_INDICATOR"
                }
                Self::RichResponseUrBloksEnabled => "RICH_RESPONSE_UR_BLOKS_ENABLED",
                Self::RichResponseInlineLinksEnabled => {
                    "RICH_RESPONSE_INLINE_LINKS_ENABLED"
                }
                Self::RichResponseUrImagineVideo => "RICH_RESPONSE_UR_IMAGINE_VIDEO",
                Self::JsonPatchStreaming => "JSON_PATCH_STREAMING",
                Self::AiTabForceClippy => "AI_TAB_FORCE_CLIPPY",
                Self::UnifiedResponseEmbeddedScreens => {
                    "UNIFIED_RESPONSE_EMBEDDED_SCREENS"
                }
                Self::AiSubscriptionEnabled => "AI_SUBSCRIPTION_ENABLED",
                Self::UnifiedResponseAiContentSearchEnabled => {
                    "UNIFIED_RESPONSE_AI_CONTENT_SEARCH_ENABLED"
                }
                Self::UnifiedResponseMarkdownLinksEnabled => {
                    "UNIFIED_RESPONSE_MARKDOWN_LINKS_ENABLED"
                }
                Self::AiRichResponseMapsV2Enabled => "AI_RICH_RESPONSE_MAPS_V2_ENABLED",
                Self::AiSubscriptionMeteringEnabled => "AI_SUBSCRIPTION_METERING_ENABLED",
                Self::RichResponseSportsWidgetEnabled => {
                    "RICH_RESPONSE_SPORTS_WIDGET_ENABLED"
                }
                Self::AiRichResponseArtifactsEnabled => {
                    "AI_RICH_RESPONSE_ARTIFACTS_ENABLED"
                }
                Self::AiRichResponseEmailCalendarEnabled => {
                    "AI_RICH_RESPONSE_EMAIL_CALENDAR_ENABLED"
                }
                Self::AiRichResponseRemindersEnabled => {
                    "AI_RICH_RESPONSE_REMINDERS_ENABLED"
                }
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "PROGRESS_INDICATOR" => Some(Self::ProgressIndicator),
                "RICH_RESPONSE_HEADING" => Some(Self::RichResponseHeading),
                "RICH_RESPONSE_NESTED_LIST" => Some(Self::RichResponseNestedList),
                "AI_MEMORY" => Some(Self::AiMemory),
                "RICH_RESPONSE_THREAD_SURFING" => Some(Self::RichResponseThreadSurfing),
                "RICH_RESPONSE_TABLE" => Some(Self::RichResponseTable),
                "RICH_RESPONSE_CODE" => Some(Self::RichResponseCode),
                "RICH_RESPONSE_STRUCTURED_RESPONSE" => {
                    Some(Self::RichResponseStructuredResponse)
                }
                "RICH_RESPONSE_INLINE_IMAGE" => Some(Self::RichResponseInlineImage),
                "WA_IG_1P_PLUGIN_RANKING_CONTROL" => {
                    Some(Self::WaIg1pPluginRankingControl)
                }
                "WA_IG_1P_PLUGIN_RANKING_UPDATE_1" => {
                    Some(Self::WaIg1pPluginRankingUpdate1)
                }
                "WA_IG_1P_PLUGIN_RANKING_UPDATE_2" => {
                    Some(Self::WaIg1pPluginRankingUpdate2)
                }
                "WA_IG_1P_PLUGIN_RANKING_UPDATE_3" => {
                    Some(Self::WaIg1pPluginRankingUpdate3)
                }
                "WA_IG_1P_PLUGIN_RANKING_UPDATE_4" => {
                    Some(Self::WaIg1pPluginRankingUpdate4)
                }
                "WA_IG_1P_PLUGIN_RANKING_UPDATE_5" => {
                    Some(Self::WaIg1pPluginRankingUpdate5)
                }
                "WA_IG_1P_PLUGIN_RANKING_UPDATE_6" => {
                    Some(Self::WaIg1pPluginRankingUpdate6)
                }
                "WA_IG_1P_PLUGIN_RANKING_UPDATE_7" => {
                    Some(Self::WaIg1pPluginRankingUpdate7)
                }
                "WA_IG_1P_PLUGIN_RANKING_UPDATE_8" => {
                    Some(Self::WaIg1pPluginRankingUpdate8)
                }
                "WA_IG_1P_PLUGIN_RANKING_UPDATE_9" => {
                    Some(Self::WaIg1pPluginRankingUpdate9)
                }
                "WA_IG_1P_PLUGIN_RANKING_UPDATE_10" => {
                    Some(Self::WaIg1pPluginRankingUpdate10)
                }
                "RICH_RESPONSE_SUB_HEADING" => Some(Self::RichResponseSubHeading),
                "RICH_RESPONSE_GRID_IMAGE" => Some(Self::RichResponseGridImage),
                "AI_STUDIO_UGC_MEMORY" => Some(Self::AiStudioUgcMemory),
                "RICH_RESPONSE_LATEX" => Some(Self::RichResponseLatex),
                "RICH_RESPONSE_MAPS" => Some(Self::RichResponseMaps),
                "RICH_RESPONSE_INLINE_REELS" => Some(Self::RichResponseInlineReels),
                "AGENTIC_PLANNING" => Some(Self::AgenticPlanning),
                "ACCOUNT_LINKING" => Some(Self::AccountLinking),
                "STREAMING_DISAGGREGATION" => Some(Self::StreamingDisaggregation),
                "RICH_RESPONSE_GRID_IMAGE_3P" => Some(Self::RichResponseGridImage3p),
                "RICH_RESPONSE_LATEX_INLINE" => Some(Self::RichResponseLatexInline),
                "QUERY_PLAN" => Some(Self::QueryPlan),
                "PROACTIVE_MESSAGE" => Some(Self::ProactiveMessage),
                "RICH_RESPONSE_UNIFIED_RESPONSE" => {
                    Some(Self::RichResponseUnifiedResponse)
                }
                "PROMOTION_MESSAGE" => Some(Self::PromotionMessage),
                "SIMPLIFIED_PROFILE_PAGE" => Some(Self::SimplifiedProfilePage),
                "RICH_RESPONSE_SOURCES_IN_MESSAGE" => {
                    Some(Self::RichResponseSourcesInMessage)
                }
                "RICH_RESPONSE_SIDE_BY_SIDE_SURVEY" => {
                    Some(Self::RichResponseSideBySideSurvey)
                }
                "RICH_RESPONSE_UNIFIED_TEXT_COMPONENT" => {
                    Some(Self::RichResponseUnifiedTextComponent)
                }
                "AI_SHARED_MEMORY" => Some(Self::AiSharedMemory),
                "RICH_RESPONSE_UNIFIED_SOURCES" => Some(Self::RichResponseUnifiedSources),
                "RICH_RESPONSE_UNIFIED_DOMAIN_CITATIONS" => {
                    Some(Self::RichResponseUnifiedDomainCitations)
                }
                "RICH_RESPONSE_UR_INLINE_REELS_ENABLED" => {
                    Some(Self::RichResponseUrInlineReelsEnabled)
                }
                "RICH_RESPONSE_UR_MEDIA_GRID_ENABLED" => {
                    Some(Self::RichResponseUrMediaGridEnabled)
                }
                "RICH_RESPONSE_UR_TIMESTAMP_PLACEHOLDER" => {
                    Some(Self::RichResponseUrTimestampPlaceholder)
                }
                "RICH_RESPONSE_IN_APP_SURVEY" => Some(Self::RichResponseInAppSurvey),
                "AI_RESPONSE_MODEL_BRANDING" => Some(Self::AiResponseModelBranding),
                "SESSION_TRANSPARENCY_SYSTEM_MESSAGE" => {
                    Some(Self::SessionTransparencySystemMessage)
                }
                "RICH_RESPONSE_UR_REASONING" => Some(Self::RichResponseUrReasoning),
                "RICH_RESPONSE_UR_ZEITGEIST_CITATIONS" => {
                    Some(Self::RichResponseUrZeitgeistCitations)
                }
                "RICH_RESPONSE_UR_ZEITGEIST_CAROUSEL" => {
                    Some(Self::RichResponseUrZeitgeistCarousel)
                }
                "AI_IMAGINE_LOADING_INDICATOR" => Some(Self::AiImagineLoadingIndicator),
                "RICH_RESPONSE_UR_IMAGINE" => Some(Self::RichResponseUrImagine),
                "AI_IMAGINE_UR_TO_NATIVE_LOADING_INDICATOR" => {
                    Some(Self::AiImagineUrToNativeLoadingIndicator)
                }
                "RICH_RESPONSE_UR_BLOKS_ENABLED" => {
                    Some(Self::RichResponseUrBloksEnabled)
                }
                "RICH_RESPONSE_INLINE_LINKS_ENABLED" => {
                    Some(Self::RichResponseInlineLinksEnabled)
                }
                "RICH_RESPONSE_UR_IMAGINE_VIDEO" => {
                    Some(Self::RichResponseUrImagineVideo)
                }
                "JSON_PATCH_STREAMING" => Some(Self::JsonPatchStreaming),
                "AI_TAB_FORCE_CLIPPY" => Some(Self::AiTabForceClippy),
                "UNIFIED_RESPONSE_EMBEDDED_SCREENS" => {
                    Some(Self::UnifiedResponseEmbeddedScreens)
                }
                "AI_SUBSCRIPTION_ENABLED" => Some(Self::AiSubscriptionEnabled),
                "UNIFIED_RESPONSE_AI_CONTENT_SEARCH_ENABLED" => {
                    Some(Self::UnifiedResponseAiContentSearchEnabled)
                }
                "UNIFIED_RESPONSE_MARKDOWN_LINKS_ENABLED" => {
                    Some(Self::UnifiedResponseMarkdownLinksEnabled)
                }
                "AI_RICH_RESPONSE_MAPS_V2_ENABLED" => {
                    Some(Self::AiRichResponseMapsV2Enabled)
                }
                "AI_SUBSCRIPTION_METERING_ENABLED" => {
                    Some(Self::AiSubscriptionMeteringEnabled)
                }
                "RICH_RESPONSE_SPORTS_WIDGET_ENABLED" => {
                    Some(Self::RichResponseSportsWidgetEnabled)
                }
                "AI_RICH_RESPONSE_ARTIFACTS_ENABLED" => {
                    Some(Self::AiRichResponseArtifactsEnabled)
                }
                "AI_RICH_RESPONSE_EMAIL_CALENDAR_ENABLED" => {
                    Some(Self::AiRichResponseEmailCalendarEnabled)
                }
                "AI_RICH_RESPONSE_REMINDERS_ENABLED" => {
                    Some(Self::AiRichResponseRemindersEnabled)
                }
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotCommandMetadata {
    #[prost(string, optional, tag = "1")]
    pub command_name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub command_description: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "3")]
    pub command_prompt: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotDocumentMessageMetadata {
    #[prost(
        enumeration = "bot_document_message_metadata::DocumentPluginType",
        optional,
        tag = "1"
    )]
    pub plugin_type: ::core::option::Option<i32>,
}
/// Nested message and enum types in `BotDocumentMessageMetadata`.
pub mod bot_document_message_metadata {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum DocumentPluginType {
        TextExtraction = 0,
        OcrAndImages = 1,
    }
    impl DocumentPluginType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::TextExtraction => "TEXT_EXTRACTION",
                Self::OcrAndImages => "OCR_AND_IMAGES",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "TEXT_EXTRACTION" => Some(Self::TextExtraction),
                "OCR_AND_IMAGES" => Some(Self::OcrAndImages),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotFeedbackMessage {
    #[prost(message, optional, tag = "1")]
    pub message_key: ::core::option::Option<super::key::MessageKey>,
    #[prost(enumeration = "bot_feedback_message::BotFeedbackKind", optional, tag = "2")]
    pub kind: ::core::option::Option<i32>,
    #[prost(string, optional, tag = "3")]
    pub text: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint64, optional, tag = "4")]
    pub kind_negative: ::core::option::Option<u64>,
    #[prost(uint64, optional, tag = "5")]
    pub kind_positive: ::core::option::Option<u64>,
    #[prost(enumeration = "bot_feedback_message::ReportKind", optional, tag = "6")]
    pub kind_report: ::core::option::Option<i32>,
    #[prost(message, optional, tag = "7")]
    pub side_by_side_survey_metadata: ::core::option::Option<
        bot_feedback_message::SideBySideSurveyMetadata,
    >,
}
/// Nested message and enum types in `BotFeedbackMessage`.
pub mod bot_feedback_message {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct SideBySideSurveyMetadata {
        #[prost(string, optional, tag = "1")]
        pub selected_request_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(uint32, optional, tag = "2")]
        pub survey_id: ::core::option::Option<u32>,
        #[prost(string, optional, tag = "3")]
        pub simon_session_fbid: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "4")]
        pub response_otid: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "5")]
        pub response_timestamp_ms_string: ::core::option::Option<
            ::prost::alloc::string::String,
        >,
        #[prost(bool, optional, tag = "6")]
        pub is_selected_response_primary: ::core::option::Option<bool>,
        #[prost(string, optional, tag = "7")]
        pub message_id_to_edit: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, optional, tag = "8")]
        pub analytics_data: ::core::option::Option<
            side_by_side_survey_metadata::SideBySideSurveyAnalyticsData,
        >,
        #[prost(message, optional, tag = "9")]
        pub meta_ai_analytics_data: ::core::option::Option<
            side_by_side_survey_metadata::SidebySideSurveyMetaAiAnalyticsData,
        >,
    }
    /// Nested message and enum types in `SideBySideSurveyMetadata`.
    pub mod side_by_side_survey_metadata {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct SideBySideSurveyAnalyticsData {
            #[prost(string, optional, tag = "1")]
            pub tessa_event: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "2")]
            pub tessa_session_fbid: ::core::option::Option<
                ::prost::alloc::string::String,
            >,
            #[prost(string, optional, tag = "3")]
            pub simon_session_fbid: ::core::option::Option<
                ::prost::alloc::string::String,
            >,
        }
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct SidebySideSurveyMetaAiAnalyticsData {
            #[prost(uint32, optional, tag = "1")]
            pub survey_id: ::core::option::Option<u32>,
            #[prost(string, optional, tag = "2")]
            pub primary_response_id: ::core::option::Option<
                ::prost::alloc::string::String,
            >,
            #[prost(string, optional, tag = "3")]
            pub test_arm_name: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "4")]
            pub timestamp_ms_string: ::core::option::Option<
                ::prost::alloc::string::String,
            >,
            #[prost(message, optional, tag = "5")]
            pub cta_impression_event: ::core::option::Option<
                sideby_side_survey_meta_ai_analytics_data::SideBySideSurveyCtaImpressionEventData,
            >,
            #[prost(message, optional, tag = "6")]
            pub cta_click_event: ::core::option::Option<
                sideby_side_survey_meta_ai_analytics_data::SideBySideSurveyCtaClickEventData,
            >,
            #[prost(message, optional, tag = "7")]
            pub card_impression_event: ::core::option::Option<
                sideby_side_survey_meta_ai_analytics_data::SideBySideSurveyCardImpressionEventData,
            >,
            #[prost(message, optional, tag = "8")]
            pub response_event: ::core::option::Option<
                sideby_side_survey_meta_ai_analytics_data::SideBySideSurveyResponseEventData,
            >,
            #[prost(message, optional, tag = "9")]
            pub abandon_event: ::core::option::Option<
                sideby_side_survey_meta_ai_analytics_data::SideBySideSurveyAbandonEventData,
            >,
        }
        /// Nested message and enum types in `SidebySideSurveyMetaAiAnalyticsData`.
        pub mod sideby_side_survey_meta_ai_analytics_data {
            #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
            #[prost(skip_debug)]
            pub struct SideBySideSurveyAbandonEventData {
                #[prost(string, optional, tag = "1")]
                pub abandon_dwell_time_ms_string: ::core::option::Option<
                    ::prost::alloc::string::String,
                >,
            }
            #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
            #[prost(skip_debug)]
            pub struct SideBySideSurveyCtaClickEventData {
                #[prost(bool, optional, tag = "1")]
                pub is_survey_expired: ::core::option::Option<bool>,
                #[prost(string, optional, tag = "2")]
                pub click_dwell_time_ms_string: ::core::option::Option<
                    ::prost::alloc::string::String,
                >,
            }
            #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
            #[prost(skip_debug)]
            pub struct SideBySideSurveyCtaImpressionEventData {
                #[prost(bool, optional, tag = "1")]
                pub is_survey_expired: ::core::option::Option<bool>,
            }
            #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
            #[prost(skip_debug)]
            pub struct SideBySideSurveyCardImpressionEventData {}
            #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
            #[prost(skip_debug)]
            pub struct SideBySideSurveyResponseEventData {
                #[prost(string, optional, tag = "1")]
                pub response_dwell_time_ms_string: ::core::option::Option<
                    ::prost::alloc::string::String,
                >,
                #[prost(string, optional, tag = "2")]
                pub selected_response_id: ::core::option::Option<
                    ::prost::alloc::string::String,
                >,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum BotFeedbackKind {
        BotFeedbackPositive = 0,
        BotFeedbackNegativeGeneric = 1,
        BotFeedbackNegativeHelpful = 2,
        BotFeedbackNegativeInteresting = 3,
        BotFeedbackNegativeAccurate = 4,
        BotFeedbackNegativeSafe = 5,
        BotFeedbackNegativeOther = 6,
        BotFeedbackNegativeRefused = 7,
        BotFeedbackNegativeNotVisuallyAppealing = 8,
        BotFeedbackNegativeNotRelevantToText = 9,
        BotFeedbackNegativePersonalized = 10,
        BotFeedbackNegativeClarity = 11,
        BotFeedbackNegativeDoesntLookLikeThePerson = 12,
        BotFeedbackNegativeHallucinationInternalOnly = 13,
        BotFeedbackNegative = 14,
    }
    impl BotFeedbackKind {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::BotFeedbackPositive => "BOT_FEEDBACK_POSITIVE",
                Self::BotFeedbackNegativeGeneric => "BOT_FEEDBACK_NEGATIVE_GENERIC",
                Self::BotFeedbackNegativeHelpful => "BOT_FEEDBACK_NEGATIVE_HELPFUL",
                Self::BotFeedbackNegativeInteresting => {
                    "BOT_FEEDBACK_NEGATIVE_INTERESTING"
                }
                Self::BotFeedbackNegativeAccurate => "BOT_FEEDBACK_NEGATIVE_ACCURATE",
                Self::BotFeedbackNegativeSafe => "BOT_FEEDBACK_NEGATIVE_SAFE",
                Self::BotFeedbackNegativeOther => "BOT_FEEDBACK_NEGATIVE_OTHER",
                Self::BotFeedbackNegativeRefused => "BOT_FEEDBACK_NEGATIVE_REFUSED",
                Self::BotFeedbackNegativeNotVisuallyAppealing => {
                    "BOT_FEEDBACK_NEGATIVE_NOT_VISUALLY_APPEALING"
                }
                Self::BotFeedbackNegativeNotRelevantToText => {
                    "BOT_FEEDBACK_NEGATIVE_NOT_RELEVANT_TO_TEXT"
                }
                Self::BotFeedbackNegativePersonalized => {
                    "BOT_FEEDBACK_NEGATIVE_PERSONALIZED"
                }
                Self::BotFeedbackNegativeClarity => "BOT_FEEDBACK_NEGATIVE_CLARITY",
                Self::BotFeedbackNegativeDoesntLookLikeThePerson => {
                    "BOT_FEEDBACK_NEGATIVE_DOESNT_LOOK_LIKE_THE_PERSON"
                }
                Self::BotFeedbackNegativeHallucinationInternalOnly => {
                    "BOT_FEEDBACK_NEGATIVE_HALLUCINATION_INTERNAL_ONLY"
                }
                Self::BotFeedbackNegative => "BOT_FEEDBACK_NEGATIVE",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "BOT_FEEDBACK_POSITIVE" => Some(Self::BotFeedbackPositive),
                "BOT_FEEDBACK_NEGATIVE_GENERIC" => Some(Self::BotFeedbackNegativeGeneric),
                "BOT_FEEDBACK_NEGATIVE_HELPFUL" => Some(Self::BotFeedbackNegativeHelpful),
                "BOT_FEEDBACK_NEGATIVE_INTERESTING" => {
                    Some(Self::BotFeedbackNegativeInteresting)
                }
                "BOT_FEEDBACK_NEGATIVE_ACCURATE" => {
                    Some(Self::BotFeedbackNegativeAccurate)
                }
                "BOT_FEEDBACK_NEGATIVE_SAFE" => Some(Self::BotFeedbackNegativeSafe),
                "BOT_FEEDBACK_NEGATIVE_OTHER" => Some(Self::BotFeedbackNegativeOther),
                "BOT_FEEDBACK_NEGATIVE_REFUSED" => Some(Self::BotFeedbackNegativeRefused),
                "BOT_FEEDBACK_NEGATIVE_NOT_VISUALLY_APPEALING" => {
                    Some(Self::BotFeedbackNegativeNotVisuallyAppealing)
                }
                "BOT_FEEDBACK_NEGATIVE_NOT_RELEVANT_TO_TEXT" => {
                    Some(Self::BotFeedbackNegativeNotRelevantToText)
                }
                "BOT_FEEDBACK_NEGATIVE_PERSONALIZED" => {
                    Some(Self::BotFeedbackNegativePersonalized)
                }
                "BOT_FEEDBACK_NEGATIVE_CLARITY" => Some(Self::BotFeedbackNegativeClarity),
                "BOT_FEEDBACK_NEGATIVE_DOESNT_LOOK_LIKE_THE_PERSON" => {
                    Some(Self::BotFeedbackNegativeDoesntLookLikeThePerson)
                }
                "BOT_FEEDBACK_NEGATIVE_HALLUCINATION_INTERNAL_ONLY" => {
                    Some(Self::BotFeedbackNegativeHallucinationInternalOnly)
                }
                "BOT_FEEDBACK_NEGATIVE" => Some(Self::BotFeedbackNegative),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum BotFeedbackKindMultipleNegative {
        BotFeedbackMultipleNegativeGeneric = 1,
        BotFeedbackMultipleNegativeHelpful = 2,
        BotFeedbackMultipleNegativeInteresting = 4,
        BotFeedbackMultipleNegativeAccurate = 8,
        BotFeedbackMultipleNegativeSafe = 16,
        BotFeedbackMultipleNegativeOther = 32,
        BotFeedbackMultipleNegativeRefused = 64,
        BotFeedbackMultipleNegativeNotVisuallyAppealing = 128,
        BotFeedbackMultipleNegativeNotRelevantToText = 256,
    }
    impl BotFeedbackKindMultipleNegative {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::BotFeedbackMultipleNegativeGeneric => {
                    "BOT_FEEDBACK_MULTIPLE_NEGATIVE_GENERIC"
                }
                Self::BotFeedbackMultipleNegativeHelpful => {
                    "BOT_FEEDBACK_MULTIPLE_NEGATIVE_HELPFUL"
                }
                Self::BotFeedbackMultipleNegativeInteresting => {
                    "BOT_FEEDBACK_MULTIPLE_NEGATIVE_INTERESTING"
                }
                Self::BotFeedbackMultipleNegativeAccurate => {
                    "BOT_FEEDBACK_MULTIPLE_NEGATIVE_ACCURATE"
                }
                Self::BotFeedbackMultipleNegativeSafe => {
                    "BOT_FEEDBACK_MULTIPLE_NEGATIVE_SAFE"
                }
                Self::BotFeedbackMultipleNegativeOther => {
                    "BOT_FEEDBACK_MULTIPLE_NEGATIVE_OTHER"
                }
                Self::BotFeedbackMultipleNegativeRefused => {
                    "BOT_FEEDBACK_MULTIPLE_NEGATIVE_REFUSED"
                }
                Self::BotFeedbackMultipleNegativeNotVisuallyAppealing => {
                    "BOT_FEEDBACK_MULTIPLE_NEGATIVE_NOT_VISUALLY_APPEALING"
                }
                Self::BotFeedbackMultipleNegativeNotRelevantToText => {
                    "BOT_FEEDBACK_MULTIPLE_NEGATIVE_NOT_RELEVANT_TO_TEXT"
                }
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "BOT_FEEDBACK_MULTIPLE_NEGATIVE_GENERIC" => {
                    Some(Self::BotFeedbackMultipleNegativeGeneric)
                }
                "BOT_FEEDBACK_MULTIPLE_NEGATIVE_HELPFUL" => {
                    Some(Self::BotFeedbackMultipleNegativeHelpful)
                }
                "BOT_FEEDBACK_MULTIPLE_NEGATIVE_INTERESTING" => {
                    Some(Self::BotFeedbackMultipleNegativeInteresting)
                }
                "BOT_FEEDBACK_MULTIPLE_NEGATIVE_ACCURATE" => {
                    Some(Self::BotFeedbackMultipleNegativeAccurate)
                }
                "BOT_FEEDBACK_MULTIPLE_NEGATIVE_SAFE" => {
                    Some(Self::BotFeedbackMultipleNegativeSafe)
                }
                "BOT_FEEDBACK_MULTIPLE_NEGATIVE_OTHER" => {
                    Some(Self::BotFeedbackMultipleNegativeOther)
                }
                "BOT_FEEDBACK_MULTIPLE_NEGATIVE_REFUSED" => {
                    Some(Self::BotFeedbackMultipleNegativeRefused)
                }
                "BOT_FEEDBACK_MULTIPLE_NEGATIVE_NOT_VISUALLY_APPEALING" => {
                    Some(Self::BotFeedbackMultipleNegativeNotVisuallyAppealing)
                }
                "BOT_FEEDBACK_MULTIPLE_NEGATIVE_NOT_RELEVANT_TO_TEXT" => {
                    Some(Self::BotFeedbackMultipleNegativeNotRelevantToText)
                }
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum BotFeedbackKindMultiplePositive {
        BotFeedbackMultiplePositiveGeneric = 1,
    }
    impl BotFeedbackKindMultiplePositive {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::BotFeedbackMultiplePositiveGeneric => {
                    "BOT_FEEDBACK_MULTIPLE_POSITIVE_GENERIC"
                }
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "BOT_FEEDBACK_MULTIPLE_POSITIVE_GENERIC" => {
                    Some(Self::BotFeedbackMultiplePositiveGeneric)
                }
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum ReportKind {
        None = 0,
        Generic = 1,
    }
    impl ReportKind {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::None => "NONE",
                Self::Generic => "GENERIC",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "NONE" => Some(Self::None),
                "GENERIC" => Some(Self::Generic),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotGroupMetadata {
    #[prost(message, repeated, tag = "1")]
    pub participants_metadata: ::prost::alloc::vec::Vec<BotGroupParticipantMetadata>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotGroupParticipantMetadata {
    #[prost(string, optional, tag = "1")]
    pub bot_fbid: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotHistoryShareMetadata {
    #[prost(message, repeated, tag = "1")]
    pub participants_metadata: ::prost::alloc::vec::Vec<BotGroupParticipantMetadata>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotImagineMetadata {
    #[prost(enumeration = "bot_imagine_metadata::ImagineType", optional, tag = "1")]
    pub imagine_type: ::core::option::Option<i32>,
    #[prost(string, optional, tag = "2")]
    pub short_prompt: ::core::option::Option<::prost::alloc::string::String>,
}
/// Nested message and enum types in `BotImagineMetadata`.
pub mod bot_imagine_metadata {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum ImagineType {
        Unknown = 0,
        Imagine = 1,
        Memu = 2,
        Flash = 3,
        Edit = 4,
    }
    impl ImagineType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::Imagine => "IMAGINE",
                Self::Memu => "MEMU",
                Self::Flash => "FLASH",
                Self::Edit => "EDIT",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "IMAGINE" => Some(Self::Imagine),
                "MEMU" => Some(Self::Memu),
                "FLASH" => Some(Self::Flash),
                "EDIT" => Some(Self::Edit),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotInfrastructureDiagnostics {
    #[prost(
        enumeration = "bot_infrastructure_diagnostics::BotBackend",
        optional,
        tag = "1"
    )]
    pub bot_backend: ::core::option::Option<i32>,
    #[prost(string, repeated, tag = "2")]
    pub tools_used: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "3")]
    pub is_thinking: ::core::option::Option<bool>,
}
/// Nested message and enum types in `BotInfrastructureDiagnostics`.
pub mod bot_infrastructure_diagnostics {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum BotBackend {
        Aapi = 0,
        Clippy = 1,
    }
    impl BotBackend {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Aapi => "AAPI",
                Self::Clippy => "CLIPPY",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "AAPI" => Some(Self::Aapi),
                "CLIPPY" => Some(Self::Clippy),
                _ => None,
            }
        }
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotLinkedAccount {
    #[prost(
        enumeration = "bot_linked_account::BotLinkedAccountType",
        optional,
        tag = "1"
    )]
    pub r#type: ::core::option::Option<i32>,
}
/// Nested message and enum types in `BotLinkedAccount`.
pub mod bot_linked_account {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum BotLinkedAccountType {
        BotLinkedAccountType1p = 0,
    }
    impl BotLinkedAccountType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::BotLinkedAccountType1p => "BOT_LINKED_ACCOUNT_TYPE_1P",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "BOT_LINKED_ACCOUNT_TYPE_1P" => Some(Self::BotLinkedAccountType1p),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotLinkedAccountsMetadata {
    #[prost(message, repeated, tag = "1")]
    pub accounts: ::prost::alloc::vec::Vec<BotLinkedAccount>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub ac_auth_tokens: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(int32, optional, tag = "3")]
    pub ac_error_code: ::core::option::Option<i32>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotMediaMetadata {
    #[prost(string, optional, tag = "1")]
    pub file_sha256: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub media_key: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "3")]
    pub file_enc_sha256: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "4")]
    pub direct_path: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(int64, optional, tag = "5")]
    pub media_key_timestamp: ::core::option::Option<i64>,
    #[prost(string, optional, tag = "6")]
    pub mimetype: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(enumeration = "bot_media_metadata::OrientationType", optional, tag = "7")]
    pub orientation_type: ::core::option::Option<i32>,
}
/// Nested message and enum types in `BotMediaMetadata`.
pub mod bot_media_metadata {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum OrientationType {
        Center = 1,
        Left = 2,
        Right = 3,
    }
    impl OrientationType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Center => "CENTER",
                Self::Left => "LEFT",
                Self::Right => "RIGHT",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "CENTER" => Some(Self::Center),
                "LEFT" => Some(Self::Left),
                "RIGHT" => Some(Self::Right),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotMemoryFact {
    #[prost(string, optional, tag = "1")]
    pub fact: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub fact_id: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotMemoryMetadata {
    #[prost(message, repeated, tag = "1")]
    pub added_facts: ::prost::alloc::vec::Vec<BotMemoryFact>,
    #[prost(message, repeated, tag = "2")]
    pub removed_facts: ::prost::alloc::vec::Vec<BotMemoryFact>,
    #[prost(string, optional, tag = "3")]
    pub disclaimer: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotMemuMetadata {
    #[prost(message, repeated, tag = "1")]
    pub face_images: ::prost::alloc::vec::Vec<BotMediaMetadata>,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotMessageOrigin {
    #[prost(
        enumeration = "bot_message_origin::BotMessageOriginType",
        optional,
        tag = "1"
    )]
    pub r#type: ::core::option::Option<i32>,
}
/// Nested message and enum types in `BotMessageOrigin`.
pub mod bot_message_origin {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum BotMessageOriginType {
        AiInitiated = 0,
    }
    impl BotMessageOriginType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::AiInitiated => "BOT_MESSAGE_ORIGIN_TYPE_AI_INITIATED",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "BOT_MESSAGE_ORIGIN_TYPE_AI_INITIATED" => Some(Self::AiInitiated),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotMessageOriginMetadata {
    #[prost(message, repeated, tag = "1")]
    pub origins: ::prost::alloc::vec::Vec<BotMessageOrigin>,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotMessageSharingInfo {
    #[prost(enumeration = "BotMetricsEntryPoint", optional, tag = "1")]
    pub bot_entry_point_origin: ::core::option::Option<i32>,
    #[prost(uint32, optional, tag = "2")]
    pub forward_score: ::core::option::Option<u32>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotMetricsMetadata {
    #[prost(string, optional, tag = "1")]
    pub destination_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(enumeration = "BotMetricsEntryPoint", optional, tag = "2")]
    pub destination_entry_point: ::core::option::Option<i32>,
    #[prost(enumeration = "BotMetricsThreadEntryPoint", optional, tag = "3")]
    pub thread_origin: ::core::option::Option<i32>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotModeSelectionMetadata {
    #[prost(
        enumeration = "bot_mode_selection_metadata::BotUserSelectionMode",
        repeated,
        packed = "false",
        tag = "1"
    )]
    pub mode: ::prost::alloc::vec::Vec<i32>,
    #[prost(uint32, repeated, packed = "false", tag = "2")]
    pub override_mode: ::prost::alloc::vec::Vec<u32>,
}
/// Nested message and enum types in `BotModeSelectionMetadata`.
pub mod bot_mode_selection_metadata {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum BotUserSelectionMode {
        DefaultMode = 0,
        ThinkHardMode = 1,
    }
    impl BotUserSelectionMode {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::DefaultMode => "DEFAULT_MODE",
                Self::ThinkHardMode => "THINK_HARD_MODE",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "DEFAULT_MODE" => Some(Self::DefaultMode),
                "THINK_HARD_MODE" => Some(Self::ThinkHardMode),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotModelMetadata {
    #[prost(enumeration = "bot_model_metadata::ModelType", optional, tag = "1")]
    pub model_type: ::core::option::Option<i32>,
    #[prost(enumeration = "bot_model_metadata::PremiumModelStatus", optional, tag = "2")]
    pub premium_model_status: ::core::option::Option<i32>,
    #[prost(string, optional, tag = "3")]
    pub model_name_override: ::core::option::Option<::prost::alloc::string::String>,
}
/// Nested message and enum types in `BotModelMetadata`.
pub mod bot_model_metadata {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum ModelType {
        UnknownType = 0,
        LlamaProd = 1,
        LlamaProdPremium = 2,
    }
    impl ModelType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::UnknownType => "UNKNOWN_TYPE",
                Self::LlamaProd => "LLAMA_PROD",
                Self::LlamaProdPremium => "LLAMA_PROD_PREMIUM",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN_TYPE" => Some(Self::UnknownType),
                "LLAMA_PROD" => Some(Self::LlamaProd),
                "LLAMA_PROD_PREMIUM" => Some(Self::LlamaProdPremium),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum PremiumModelStatus {
        UnknownStatus = 0,
        Available = 1,
        QuotaExceedLimit = 2,
    }
    impl PremiumModelStatus {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::UnknownStatus => "UNKNOWN_STATUS",
                Self::Available => "AVAILABLE",
                Self::QuotaExceedLimit => "QUOTA_EXCEED_LIMIT",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN_STATUS" => Some(Self::UnknownStatus),
                "AVAILABLE" => Some(Self::Available),
                "QUOTA_EXCEED_LIMIT" => Some(Self::QuotaExceedLimit),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotPluginMetadata {
    #[prost(enumeration = "bot_plugin_metadata::SearchProvider", optional, tag = "1")]
    pub provider: ::core::option::Option<i32>,
    #[prost(enumeration = "bot_plugin_metadata::PluginType", optional, tag = "2")]
    pub plugin_type: ::core::option::Option<i32>,
    #[prost(string, optional, tag = "3")]
    pub thumbnail_cdn_url: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "4")]
    pub profile_photo_cdn_url: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "5")]
    pub search_provider_url: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint32, optional, tag = "6")]
    pub reference_index: ::core::option::Option<u32>,
    #[prost(uint32, optional, tag = "7")]
    pub expected_links_count: ::core::option::Option<u32>,
    #[prost(string, optional, tag = "9")]
    pub search_query: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, optional, tag = "10")]
    pub parent_plugin_message_key: ::core::option::Option<super::key::MessageKey>,
    #[prost(enumeration = "bot_plugin_metadata::PluginType", optional, tag = "11")]
    pub deprecated_field: ::core::option::Option<i32>,
    #[prost(enumeration = "bot_plugin_metadata::PluginType", optional, tag = "12")]
    pub parent_plugin_type: ::core::option::Option<i32>,
    #[prost(string, optional, tag = "13")]
    pub favicon_cdn_url: ::core::option::Option<::prost::alloc::string::String>,
}
/// Nested message and enum types in `BotPluginMetadata`.
pub mod bot_plugin_metadata {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum PluginType {
        UnknownPlugin = 0,
        Reels = 1,
        Search = 2,
    }
    impl PluginType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::UnknownPlugin => "UNKNOWN_PLUGIN",
                Self::Reels => "REELS",
                Self::Search => "SEARCH",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN_PLUGIN" => Some(Self::UnknownPlugin),
                "REELS" => Some(Self::Reels),
                "SEARCH" => Some(Self::Search),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum SearchProvider {
        Unknown = 0,
        Bing = 1,
        Google = 2,
        Support = 3,
    }
    impl SearchProvider {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::Bing => "BING",
                Self::Google => "GOOGLE",
                Self::Support => "SUPPORT",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "BING" => Some(Self::Bing),
                "GOOGLE" => Some(Self::Google),
                "SUPPORT" => Some(Self::Support),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotProgressIndicatorMetadata {
    #[prost(string, optional, tag = "1")]
    pub progress_description: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, repeated, tag = "2")]
    pub steps_metadata: ::prost::alloc::vec::Vec<
        bot_progress_indicator_metadata::BotPlanningStepMetadata,
    >,
    #[prost(int64, optional, tag = "3")]
    pub estimated_completion_time: ::core::option::Option<i64>,
}
/// Nested message and enum types in `BotProgressIndicatorMetadata`.
pub mod bot_progress_indicator_metadata {
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct BotPlanningStepMetadata {
        #[prost(string, optional, tag = "1")]
        pub status_title: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub status_body: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, repeated, tag = "3")]
        pub sources_metadata: ::prost::alloc::vec::Vec<
            bot_planning_step_metadata::BotPlanningSearchSourcesMetadata,
        >,
        #[prost(
            enumeration = "bot_planning_step_metadata::PlanningStepStatus",
            optional,
            tag = "4"
        )]
        pub status: ::core::option::Option<i32>,
        #[prost(bool, optional, tag = "5")]
        pub is_reasoning: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "6")]
        pub is_enhanced_search: ::core::option::Option<bool>,
        #[prost(message, repeated, tag = "7")]
        pub sections: ::prost::alloc::vec::Vec<
            bot_planning_step_metadata::BotPlanningStepSectionMetadata,
        >,
    }
    /// Nested message and enum types in `BotPlanningStepMetadata`.
    pub mod bot_planning_step_metadata {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct BotPlanningSearchSourceMetadata {
            #[prost(string, optional, tag = "1")]
            pub title: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(enumeration = "BotSearchSourceProvider", optional, tag = "2")]
            pub provider: ::core::option::Option<i32>,
            #[prost(string, optional, tag = "3")]
            pub source_url: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "4")]
            pub fav_icon_url: ::core::option::Option<::prost::alloc::string::String>,
        }
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct BotPlanningSearchSourcesMetadata {
            #[prost(string, optional, tag = "1")]
            pub source_title: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(
                enumeration = "bot_planning_search_sources_metadata::BotPlanningSearchSourceProvider",
                optional,
                tag = "2"
            )]
            pub provider: ::core::option::Option<i32>,
            #[prost(string, optional, tag = "3")]
            pub source_url: ::core::option::Option<::prost::alloc::string::String>,
        }
        /// Nested message and enum types in `BotPlanningSearchSourcesMetadata`.
        pub mod bot_planning_search_sources_metadata {
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
            pub enum BotPlanningSearchSourceProvider {
                Unknown = 0,
                Other = 1,
                Google = 2,
                Bing = 3,
            }
            impl BotPlanningSearchSourceProvider {
                /// String value of the enum field names used in the ProtoBuf definition.
                ///
                /// The values are not transformed in any way and thus are considered stable
                /// (if the ProtoBuf definition does not change) and safe for programmatic use.
                pub fn as_str_name(&self) -> &'static str {
                    match self {
                        Self::Unknown => "UNKNOWN",
                        Self::Other => "OTHER",
                        Self::Google => "GOOGLE",
                        Self::Bing => "BING",
                    }
                }
                /// Creates an enum from field names used in the ProtoBuf definition.
                pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                    match value {
                        "UNKNOWN" => Some(Self::Unknown),
                        "OTHER" => Some(Self::Other),
                        "GOOGLE" => Some(Self::Google),
                        "BING" => Some(Self::Bing),
                        _ => None,
                    }
                }
            }
        }
        #[derive(Clone, PartialEq, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct BotPlanningStepSectionMetadata {
            #[prost(string, optional, tag = "1")]
            pub section_title: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "2")]
            pub section_body: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(message, repeated, tag = "3")]
            pub sources_metadata: ::prost::alloc::vec::Vec<
                BotPlanningSearchSourceMetadata,
            >,
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
        pub enum BotSearchSourceProvider {
            UnknownProvider = 0,
            Other = 1,
            Google = 2,
            Bing = 3,
        }
        impl BotSearchSourceProvider {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::UnknownProvider => "UNKNOWN_PROVIDER",
                    Self::Other => "OTHER",
                    Self::Google => "GOOGLE",
                    Self::Bing => "BING",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN_PROVIDER" => Some(Self::UnknownProvider),
                    "OTHER" => Some(Self::Other),
                    "GOOGLE" => Some(Self::Google),
                    "BING" => Some(Self::Bing),
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
        pub enum PlanningStepStatus {
            Unknown = 0,
            Planned = 1,
            Executing = 2,
            Finished = 3,
        }
        impl PlanningStepStatus {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::Planned => "PLANNED",
                    Self::Executing => "EXECUTING",
                    Self::Finished => "FINISHED",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "PLANNED" => Some(Self::Planned),
                    "EXECUTING" => Some(Self::Executing),
                    "FINISHED" => Some(Self::Finished),
                    _ => None,
                }
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotPromotionMessageMetadata {
    #[prost(
        enumeration = "bot_promotion_message_metadata::BotPromotionType",
        optional,
        tag = "1"
    )]
    pub promotion_type: ::core::option::Option<i32>,
    #[prost(string, optional, tag = "2")]
    pub button_title: ::core::option::Option<::prost::alloc::string::String>,
}
/// Nested message and enum types in `BotPromotionMessageMetadata`.
pub mod bot_promotion_message_metadata {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum BotPromotionType {
        UnknownType = 0,
        C50 = 1,
        SurveyPlatform = 2,
    }
    impl BotPromotionType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::UnknownType => "UNKNOWN_TYPE",
                Self::C50 => "C50",
                Self::SurveyPlatform => "SURVEY_PLATFORM",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN_TYPE" => Some(Self::UnknownType),
                "C50" => Some(Self::C50),
                "SURVEY_PLATFORM" => Some(Self::SurveyPlatform),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotPromptSuggestion {
    #[prost(string, optional, tag = "1")]
    pub prompt: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub prompt_id: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotPromptSuggestions {
    #[prost(message, repeated, tag = "1")]
    pub suggestions: ::prost::alloc::vec::Vec<BotPromptSuggestion>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotPttPromptMetadata {
    #[prost(string, optional, tag = "1")]
    pub transcript: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotQuotaMetadata {
    #[prost(message, repeated, tag = "1")]
    pub bot_feature_quota_metadata: ::prost::alloc::vec::Vec<
        bot_quota_metadata::BotFeatureQuotaMetadata,
    >,
}
/// Nested message and enum types in `BotQuotaMetadata`.
pub mod bot_quota_metadata {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct BotFeatureQuotaMetadata {
        #[prost(
            enumeration = "bot_feature_quota_metadata::BotFeatureType",
            optional,
            tag = "1"
        )]
        pub feature_type: ::core::option::Option<i32>,
        #[prost(uint32, optional, tag = "2")]
        pub remaining_quota: ::core::option::Option<u32>,
        #[prost(uint64, optional, tag = "3")]
        pub expiration_timestamp: ::core::option::Option<u64>,
    }
    /// Nested message and enum types in `BotFeatureQuotaMetadata`.
    pub mod bot_feature_quota_metadata {
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
        pub enum BotFeatureType {
            UnknownFeature = 0,
            ReasoningFeature = 1,
        }
        impl BotFeatureType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::UnknownFeature => "UNKNOWN_FEATURE",
                    Self::ReasoningFeature => "REASONING_FEATURE",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN_FEATURE" => Some(Self::UnknownFeature),
                    "REASONING_FEATURE" => Some(Self::ReasoningFeature),
                    _ => None,
                }
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotReminderMetadata {
    #[prost(message, optional, tag = "1")]
    pub request_message_key: ::core::option::Option<super::key::MessageKey>,
    #[prost(enumeration = "bot_reminder_metadata::ReminderAction", optional, tag = "2")]
    pub action: ::core::option::Option<i32>,
    #[prost(string, optional, tag = "3")]
    pub name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint64, optional, tag = "4")]
    pub next_trigger_timestamp: ::core::option::Option<u64>,
    #[prost(
        enumeration = "bot_reminder_metadata::ReminderFrequency",
        optional,
        tag = "5"
    )]
    pub frequency: ::core::option::Option<i32>,
}
/// Nested message and enum types in `BotReminderMetadata`.
pub mod bot_reminder_metadata {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum ReminderAction {
        Notify = 1,
        Create = 2,
        Delete = 3,
        Update = 4,
    }
    impl ReminderAction {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Notify => "NOTIFY",
                Self::Create => "CREATE",
                Self::Delete => "DELETE",
                Self::Update => "UPDATE",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "NOTIFY" => Some(Self::Notify),
                "CREATE" => Some(Self::Create),
                "DELETE" => Some(Self::Delete),
                "UPDATE" => Some(Self::Update),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum ReminderFrequency {
        Once = 1,
        Daily = 2,
        Weekly = 3,
        Biweekly = 4,
        Monthly = 5,
    }
    impl ReminderFrequency {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Once => "ONCE",
                Self::Daily => "DAILY",
                Self::Weekly => "WEEKLY",
                Self::Biweekly => "BIWEEKLY",
                Self::Monthly => "MONTHLY",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "ONCE" => Some(Self::Once),
                "DAILY" => Some(Self::Daily),
                "WEEKLY" => Some(Self::Weekly),
                "BIWEEKLY" => Some(Self::Biweekly),
                "MONTHLY" => Some(Self::Monthly),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotRenderingConfigMetadata {
    #[prost(string, optional, tag = "1")]
    pub bloks_versioning_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(double, optional, tag = "2")]
    pub pixel_density: ::core::option::Option<f64>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotRenderingMetadata {
    #[prost(message, repeated, tag = "1")]
    pub keywords: ::prost::alloc::vec::Vec<bot_rendering_metadata::Keyword>,
}
/// Nested message and enum types in `BotRenderingMetadata`.
pub mod bot_rendering_metadata {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct Keyword {
        #[prost(string, optional, tag = "1")]
        pub value: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, repeated, tag = "2")]
        pub associated_prompts: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotResolvedToolCallMetadata {
    #[prost(string, optional, tag = "1")]
    pub tool_call_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub resolution_data_serialized: ::core::option::Option<
        ::prost::alloc::string::String,
    >,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotSessionMetadata {
    #[prost(string, optional, tag = "1")]
    pub session_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(enumeration = "BotSessionSource", optional, tag = "2")]
    pub session_source: ::core::option::Option<i32>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotSignatureVerificationMetadata {
    #[prost(message, repeated, tag = "1")]
    pub proofs: ::prost::alloc::vec::Vec<BotSignatureVerificationUseCaseProof>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotSignatureVerificationUseCaseProof {
    #[prost(int32, optional, tag = "1")]
    pub version: ::core::option::Option<i32>,
    #[prost(
        enumeration = "bot_signature_verification_use_case_proof::BotSignatureUseCase",
        optional,
        tag = "2"
    )]
    pub use_case: ::core::option::Option<i32>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub signature: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", repeated, tag = "4")]
    pub certificate_chain: ::prost::alloc::vec::Vec<::prost::bytes::Bytes>,
    #[prost(message, repeated, tag = "5")]
    pub certificate_chain_ski: ::prost::alloc::vec::Vec<
        bot_signature_verification_use_case_proof::CertificateSki,
    >,
}
/// Nested message and enum types in `BotSignatureVerificationUseCaseProof`.
pub mod bot_signature_verification_use_case_proof {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct CertificateSki {
        #[prost(enumeration = "BotSignatureUseCase", optional, tag = "1")]
        pub use_case: ::core::option::Option<i32>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub ski: ::core::option::Option<::prost::bytes::Bytes>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum BotSignatureUseCase {
        Unspecified = 0,
        WaBotMsg = 1,
        WaTeeBotMsg = 2,
        P2pPills = 3,
        WaWaffle = 4,
        WaFeaturePki = 5,
    }
    impl BotSignatureUseCase {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unspecified => "UNSPECIFIED",
                Self::WaBotMsg => "WA_BOT_MSG",
                Self::WaTeeBotMsg => "WA_TEE_BOT_MSG",
                Self::P2pPills => "P2P_PILLS",
                Self::WaWaffle => "WA_WAFFLE",
                Self::WaFeaturePki => "WA_FEATURE_PKI",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNSPECIFIED" => Some(Self::Unspecified),
                "WA_BOT_MSG" => Some(Self::WaBotMsg),
                "WA_TEE_BOT_MSG" => Some(Self::WaTeeBotMsg),
                "P2P_PILLS" => Some(Self::P2pPills),
                "WA_WAFFLE" => Some(Self::WaWaffle),
                "WA_FEATURE_PKI" => Some(Self::WaFeaturePki),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotSourcesMetadata {
    #[prost(message, repeated, tag = "1")]
    pub sources: ::prost::alloc::vec::Vec<bot_sources_metadata::BotSourceItem>,
}
/// Nested message and enum types in `BotSourcesMetadata`.
pub mod bot_sources_metadata {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct BotSourceItem {
        #[prost(enumeration = "bot_source_item::SourceProvider", optional, tag = "1")]
        pub provider: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "2")]
        pub thumbnail_cdn_url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "3")]
        pub source_provider_url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "4")]
        pub source_query: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "5")]
        pub favicon_cdn_url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(uint32, optional, tag = "6")]
        pub citation_number: ::core::option::Option<u32>,
        #[prost(string, optional, tag = "7")]
        pub source_title: ::core::option::Option<::prost::alloc::string::String>,
    }
    /// Nested message and enum types in `BotSourceItem`.
    pub mod bot_source_item {
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
        pub enum SourceProvider {
            Unknown = 0,
            Bing = 1,
            Google = 2,
            Support = 3,
            Other = 4,
        }
        impl SourceProvider {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::Bing => "BING",
                    Self::Google => "GOOGLE",
                    Self::Support => "SUPPORT",
                    Self::Other => "OTHER",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "BING" => Some(Self::Bing),
                    "GOOGLE" => Some(Self::Google),
                    "SUPPORT" => Some(Self::Support),
                    "OTHER" => Some(Self::Other),
                    _ => None,
                }
            }
        }
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotSuggestedPromptMetadata {
    #[prost(string, repeated, tag = "1")]
    pub suggested_prompts: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(uint32, optional, tag = "2")]
    pub selected_prompt_index: ::core::option::Option<u32>,
    #[prost(message, optional, tag = "3")]
    pub prompt_suggestions: ::core::option::Option<BotPromptSuggestions>,
    #[prost(string, optional, tag = "4")]
    pub selected_prompt_id: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct BotUnifiedResponseMutation {
    #[prost(message, optional, tag = "1")]
    pub sbs_metadata: ::core::option::Option<
        bot_unified_response_mutation::SideBySideMetadata,
    >,
    #[prost(message, repeated, tag = "2")]
    pub media_details_metadata_list: ::prost::alloc::vec::Vec<
        bot_unified_response_mutation::MediaDetailsMetadata,
    >,
}
/// Nested message and enum types in `BotUnifiedResponseMutation`.
pub mod bot_unified_response_mutation {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct MediaDetailsMetadata {
        #[prost(string, optional, tag = "1")]
        pub id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, optional, tag = "2")]
        pub high_res_media: ::core::option::Option<super::BotMediaMetadata>,
        #[prost(message, optional, tag = "3")]
        pub preview_media: ::core::option::Option<super::BotMediaMetadata>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct SideBySideMetadata {
        #[prost(string, optional, tag = "1")]
        pub primary_response_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bool, optional, tag = "2")]
        pub survey_cta_has_rendered: ::core::option::Option<bool>,
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct ForwardedAiBotMessageInfo {
    #[prost(string, optional, tag = "1")]
    pub bot_name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub bot_jid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "3")]
    pub creator_name: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct HatchMetadataSync {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub data: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(int64, optional, tag = "2")]
    pub timestamp_ms: ::core::option::Option<i64>,
    #[prost(string, optional, tag = "3")]
    pub request_id: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct InThreadSurveyMetadata {
    #[prost(string, optional, tag = "1")]
    pub tessa_session_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub simon_session_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "3")]
    pub simon_survey_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "4")]
    pub tessa_root_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "5")]
    pub request_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "6")]
    pub tessa_event: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "7")]
    pub invitation_header_text: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "8")]
    pub invitation_body_text: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "9")]
    pub invitation_cta_text: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "10")]
    pub invitation_cta_url: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "11")]
    pub survey_title: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, repeated, tag = "12")]
    pub questions: ::prost::alloc::vec::Vec<
        in_thread_survey_metadata::InThreadSurveyQuestion,
    >,
    #[prost(string, optional, tag = "13")]
    pub survey_continue_button_text: ::core::option::Option<
        ::prost::alloc::string::String,
    >,
    #[prost(string, optional, tag = "14")]
    pub survey_submit_button_text: ::core::option::Option<
        ::prost::alloc::string::String,
    >,
    #[prost(string, optional, tag = "15")]
    pub privacy_statement_full: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, repeated, tag = "16")]
    pub privacy_statement_parts: ::prost::alloc::vec::Vec<
        in_thread_survey_metadata::InThreadSurveyPrivacyStatementPart,
    >,
    #[prost(string, optional, tag = "17")]
    pub feedback_toast_text: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(int32, optional, tag = "18")]
    pub start_question_index: ::core::option::Option<i32>,
}
/// Nested message and enum types in `InThreadSurveyMetadata`.
pub mod in_thread_survey_metadata {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct InThreadSurveyOption {
        #[prost(string, optional, tag = "1")]
        pub string_value: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(uint32, optional, tag = "2")]
        pub numeric_value: ::core::option::Option<u32>,
        #[prost(string, optional, tag = "3")]
        pub text_translated: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct InThreadSurveyPrivacyStatementPart {
        #[prost(string, optional, tag = "1")]
        pub text: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub url: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct InThreadSurveyQuestion {
        #[prost(string, optional, tag = "1")]
        pub question_text: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub question_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, repeated, tag = "3")]
        pub question_options: ::prost::alloc::vec::Vec<InThreadSurveyOption>,
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct SessionTransparencyMetadata {
    #[prost(string, optional, tag = "1")]
    pub disclaimer_text: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub hca_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(enumeration = "SessionTransparencyType", optional, tag = "3")]
    pub session_transparency_type: ::core::option::Option<i32>,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum AiRichResponseMessageType {
    AiRichResponseTypeUnknown = 0,
    AiRichResponseTypeStandard = 1,
}
impl AiRichResponseMessageType {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::AiRichResponseTypeUnknown => "AI_RICH_RESPONSE_TYPE_UNKNOWN",
            Self::AiRichResponseTypeStandard => "AI_RICH_RESPONSE_TYPE_STANDARD",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "AI_RICH_RESPONSE_TYPE_UNKNOWN" => Some(Self::AiRichResponseTypeUnknown),
            "AI_RICH_RESPONSE_TYPE_STANDARD" => Some(Self::AiRichResponseTypeStandard),
            _ => None,
        }
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum AiRichResponseSubMessageType {
    AiRichResponseUnknown = 0,
    AiRichResponseGridImage = 1,
    AiRichResponseText = 2,
    AiRichResponseInlineImage = 3,
    AiRichResponseTable = 4,
    AiRichResponseCode = 5,
    AiRichResponseDynamic = 6,
    AiRichResponseMap = 7,
    AiRichResponseLatex = 8,
    AiRichResponseContentItems = 9,
}
impl AiRichResponseSubMessageType {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::AiRichResponseUnknown => "AI_RICH_RESPONSE_UNKNOWN",
            Self::AiRichResponseGridImage => "AI_RICH_RESPONSE_GRID_IMAGE",
            Self::AiRichResponseText => "AI_RICH_RESPONSE_TEXT",
            Self::AiRichResponseInlineImage => "AI_RICH_RESPONSE_INLINE_IMAGE",
            Self::AiRichResponseTable => "AI_RICH_RESPONSE_TABLE",
            Self::AiRichResponseCode => "AI_RICH_RESPONSE_CODE",
            Self::AiRichResponseDynamic => "AI_RICH_RESPONSE_DYNAMIC",
            Self::AiRichResponseMap => "AI_RICH_RESPONSE_MAP",
            Self::AiRichResponseLatex => "AI_RICH_RESPONSE_LATEX",
            Self::AiRichResponseContentItems => "AI_RICH_RESPONSE_CONTENT_ITEMS",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "AI_RICH_RESPONSE_UNKNOWN" => Some(Self::AiRichResponseUnknown),
            "AI_RICH_RESPONSE_GRID_IMAGE" => Some(Self::AiRichResponseGridImage),
            "AI_RICH_RESPONSE_TEXT" => Some(Self::AiRichResponseText),
            "AI_RICH_RESPONSE_INLINE_IMAGE" => Some(Self::AiRichResponseInlineImage),
            "AI_RICH_RESPONSE_TABLE" => Some(Self::AiRichResponseTable),
            "AI_RICH_RESPONSE_CODE" => Some(Self::AiRichResponseCode),
            "AI_RICH_RESPONSE_DYNAMIC" => Some(Self::AiRichResponseDynamic),
            "AI_RICH_RESPONSE_MAP" => Some(Self::AiRichResponseMap),
            "AI_RICH_RESPONSE_LATEX" => Some(Self::AiRichResponseLatex),
            "AI_RICH_RESPONSE_CONTENT_ITEMS" => Some(Self::AiRichResponseContentItems),
            _ => None,
        }
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum AiSubscriptionRequestType {
    Unspecified = 0,
    ThinkHard = 1,
    ImageGen = 2,
    VideoGen = 3,
}
impl AiSubscriptionRequestType {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unspecified => "UNSPECIFIED",
            Self::ThinkHard => "THINK_HARD",
            Self::ImageGen => "IMAGE_GEN",
            Self::VideoGen => "VIDEO_GEN",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "UNSPECIFIED" => Some(Self::Unspecified),
            "THINK_HARD" => Some(Self::ThinkHard),
            "IMAGE_GEN" => Some(Self::ImageGen),
            "VIDEO_GEN" => Some(Self::VideoGen),
            _ => None,
        }
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum BotMetricsEntryPoint {
    UndefinedEntryPoint = 0,
    Favicon = 1,
    Chatlist = 2,
    AisearchNullStatePaperPlane = 3,
    AisearchNullStateSuggestion = 4,
    AisearchTypeAheadSuggestion = 5,
    AisearchTypeAheadPaperPlane = 6,
    AisearchTypeAheadResultChatlist = 7,
    AisearchTypeAheadResultMessages = 8,
    AivoiceSearchBar = 9,
    AivoiceFavicon = 10,
    Aistudio = 11,
    Deeplink = 12,
    Notification = 13,
    ProfileMessageButton = 14,
    Forward = 15,
    AppShortcut = 16,
    FfFamily = 17,
    AiTab = 18,
    AiHome = 19,
    AiDeeplinkImmersive = 20,
    AiDeeplink = 21,
    MetaAiChatShortcutAiStudio = 22,
    UgcChatShortcutAiStudio = 23,
    NewChatAiStudio = 24,
    AivoiceFaviconCallHistory = 25,
    AskMetaAiContextMenu = 26,
    AskMetaAiContextMenu1on1 = 27,
    AskMetaAiContextMenuGroup = 28,
    InvokeMetaAi1on1 = 29,
    InvokeMetaAiGroup = 30,
    MetaAiForward = 31,
    NewChatAiContact = 32,
    MessageQuickAction1On1Chat = 33,
    MessageQuickActionGroupChat = 34,
    AttachmentTray1On1Chat = 35,
    AttachmentTrayGroupChat = 36,
    AskMetaAiMediaViewer1on1 = 37,
    AskMetaAiMediaViewerGroup = 38,
    MediaPicker1On1Chat = 39,
    MediaPickerGroupChat = 40,
    AskMetaAiNoSearchResults = 41,
    MetaAiSettings = 45,
    WebIntroPanel = 46,
    WebNavigationBar = 47,
    GroupMember = 54,
    ChatlistSearch = 55,
    NewChatList = 56,
    ContactsTab = 57,
}
impl BotMetricsEntryPoint {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::UndefinedEntryPoint => "UNDEFINED_ENTRY_POINT",
            Self::Favicon => "FAVICON",
            Self::Chatlist => "CHATLIST",
            Self::AisearchNullStatePaperPlane => "AISEARCH_NULL_STATE_PAPER_PLANE",
            Self::AisearchNullStateSuggestion => "AISEARCH_NULL_STATE_SUGGESTION",
            Self::AisearchTypeAheadSuggestion => "AISEARCH_TYPE_AHEAD_SUGGESTION",
            Self::AisearchTypeAheadPaperPlane => "AISEARCH_TYPE_AHEAD_PAPER_PLANE",
            Self::AisearchTypeAheadResultChatlist => {
                "AISEARCH_TYPE_AHEAD_RESULT_CHATLIST"
            }
            Self::AisearchTypeAheadResultMessages => {
                "AISEARCH_TYPE_AHEAD_RESULT_MESSAGES"
            }
            Self::AivoiceSearchBar => "AIVOICE_SEARCH_BAR",
            Self::AivoiceFavicon => "AIVOICE_FAVICON",
            Self::Aistudio => "AISTUDIO",
            Self::Deeplink => "DEEPLINK",
            Self::Notification => "NOTIFICATION",
            Self::ProfileMessageButton => "PROFILE_MESSAGE_BUTTON",
            Self::Forward => "FORWARD",
            Self::AppShortcut => "APP_SHORTCUT",
            Self::FfFamily => "FF_FAMILY",
            Self::AiTab => "AI_TAB",
            Self::AiHome => "AI_HOME",
            Self::AiDeeplinkImmersive => "AI_DEEPLINK_IMMERSIVE",
            Self::AiDeeplink => "AI_DEEPLINK",
            Self::MetaAiChatShortcutAiStudio => "META_AI_CHAT_SHORTCUT_AI_STUDIO",
            Self::UgcChatShortcutAiStudio => "UGC_CHAT_SHORTCUT_AI_STUDIO",
            Self::NewChatAiStudio => "NEW_CHAT_AI_STUDIO",
            Self::AivoiceFaviconCallHistory => "AIVOICE_FAVICON_CALL_HISTORY",
            Self::AskMetaAiContextMenu => "ASK_META_AI_CONTEXT_MENU",
            Self::AskMetaAiContextMenu1on1 => "ASK_META_AI_CONTEXT_MENU_1ON1",
            Self::AskMetaAiContextMenuGroup => "ASK_META_AI_CONTEXT_MENU_GROUP",
            Self::InvokeMetaAi1on1 => "INVOKE_META_AI_1ON1",
            Self::InvokeMetaAiGroup => "INVOKE_META_AI_GROUP",
            Self::MetaAiForward => "META_AI_FORWARD",
            Self::NewChatAiContact => "NEW_CHAT_AI_CONTACT",
            Self::MessageQuickAction1On1Chat => "MESSAGE_QUICK_ACTION_1_ON_1_CHAT",
            Self::MessageQuickActionGroupChat => "MESSAGE_QUICK_ACTION_GROUP_CHAT",
            Self::AttachmentTray1On1Chat => "ATTACHMENT_TRAY_1_ON_1_CHAT",
            Self::AttachmentTrayGroupChat => "ATTACHMENT_TRAY_GROUP_CHAT",
            Self::AskMetaAiMediaViewer1on1 => "ASK_META_AI_MEDIA_VIEWER_1ON1",
            Self::AskMetaAiMediaViewerGroup => "ASK_META_AI_MEDIA_VIEWER_GROUP",
            Self::MediaPicker1On1Chat => "MEDIA_PICKER_1_ON_1_CHAT",
            Self::MediaPickerGroupChat => "MEDIA_PICKER_GROUP_CHAT",
            Self::AskMetaAiNoSearchResults => "ASK_META_AI_NO_SEARCH_RESULTS",
            Self::MetaAiSettings => "META_AI_SETTINGS",
            Self::WebIntroPanel => "WEB_INTRO_PANEL",
            Self::WebNavigationBar => "WEB_NAVIGATION_BAR",
            Self::GroupMember => "GROUP_MEMBER",
            Self::ChatlistSearch => "CHATLIST_SEARCH",
            Self::NewChatList => "NEW_CHAT_LIST",
            Self::ContactsTab => "CONTACTS_TAB",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "UNDEFINED_ENTRY_POINT" => Some(Self::UndefinedEntryPoint),
            "FAVICON" => Some(Self::Favicon),
            "CHATLIST" => Some(Self::Chatlist),
            "AISEARCH_NULL_STATE_PAPER_PLANE" => Some(Self::AisearchNullStatePaperPlane),
            "AISEARCH_NULL_STATE_SUGGESTION" => Some(Self::AisearchNullStateSuggestion),
            "AISEARCH_TYPE_AHEAD_SUGGESTION" => Some(Self::AisearchTypeAheadSuggestion),
            "AISEARCH_TYPE_AHEAD_PAPER_PLANE" => Some(Self::AisearchTypeAheadPaperPlane),
            "AISEARCH_TYPE_AHEAD_RESULT_CHATLIST" => {
                Some(Self::AisearchTypeAheadResultChatlist)
            }
            "AISEARCH_TYPE_AHEAD_RESULT_MESSAGES" => {
                Some(Self::AisearchTypeAheadResultMessages)
            }
            "AIVOICE_SEARCH_BAR" => Some(Self::AivoiceSearchBar),
            "AIVOICE_FAVICON" => Some(Self::AivoiceFavicon),
            "AISTUDIO" => Some(Self::Aistudio),
            "DEEPLINK" => Some(Self::Deeplink),
            "NOTIFICATION" => Some(Self::Notification),
            "PROFILE_MESSAGE_BUTTON" => Some(Self::ProfileMessageButton),
            "FORWARD" => Some(Self::Forward),
            "APP_SHORTCUT" => Some(Self::AppShortcut),
            "FF_FAMILY" => Some(Self::FfFamily),
            "AI_TAB" => Some(Self::AiTab),
            "AI_HOME" => Some(Self::AiHome),
            "AI_DEEPLINK_IMMERSIVE" => Some(Self::AiDeeplinkImmersive),
            "AI_DEEPLINK" => Some(Self::AiDeeplink),
            "META_AI_CHAT_SHORTCUT_AI_STUDIO" => Some(Self::MetaAiChatShortcutAiStudio),
            "UGC_CHAT_SHORTCUT_AI_STUDIO" => Some(Self::UgcChatShortcutAiStudio),
            "NEW_CHAT_AI_STUDIO" => Some(Self::NewChatAiStudio),
            "AIVOICE_FAVICON_CALL_HISTORY" => Some(Self::AivoiceFaviconCallHistory),
            "ASK_META_AI_CONTEXT_MENU" => Some(Self::AskMetaAiContextMenu),
            "ASK_META_AI_CONTEXT_MENU_1ON1" => Some(Self::AskMetaAiContextMenu1on1),
            "ASK_META_AI_CONTEXT_MENU_GROUP" => Some(Self::AskMetaAiContextMenuGroup),
            "INVOKE_META_AI_1ON1" => Some(Self::InvokeMetaAi1on1),
            "INVOKE_META_AI_GROUP" => Some(Self::InvokeMetaAiGroup),
            "META_AI_FORWARD" => Some(Self::MetaAiForward),
            "NEW_CHAT_AI_CONTACT" => Some(Self::NewChatAiContact),
            "MESSAGE_QUICK_ACTION_1_ON_1_CHAT" => Some(Self::MessageQuickAction1On1Chat),
            "MESSAGE_QUICK_ACTION_GROUP_CHAT" => Some(Self::MessageQuickActionGroupChat),
            "ATTACHMENT_TRAY_1_ON_1_CHAT" => Some(Self::AttachmentTray1On1Chat),
            "ATTACHMENT_TRAY_GROUP_CHAT" => Some(Self::AttachmentTrayGroupChat),
            "ASK_META_AI_MEDIA_VIEWER_1ON1" => Some(Self::AskMetaAiMediaViewer1on1),
            "ASK_META_AI_MEDIA_VIEWER_GROUP" => Some(Self::AskMetaAiMediaViewerGroup),
            "MEDIA_PICKER_1_ON_1_CHAT" => Some(Self::MediaPicker1On1Chat),
            "MEDIA_PICKER_GROUP_CHAT" => Some(Self::MediaPickerGroupChat),
            "ASK_META_AI_NO_SEARCH_RESULTS" => Some(Self::AskMetaAiNoSearchResults),
            "META_AI_SETTINGS" => Some(Self::MetaAiSettings),
            "WEB_INTRO_PANEL" => Some(Self::WebIntroPanel),
            "WEB_NAVIGATION_BAR" => Some(Self::WebNavigationBar),
            "GROUP_MEMBER" => Some(Self::GroupMember),
            "CHATLIST_SEARCH" => Some(Self::ChatlistSearch),
            "NEW_CHAT_LIST" => Some(Self::NewChatList),
            "CONTACTS_TAB" => Some(Self::ContactsTab),
            _ => None,
        }
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum BotMetricsThreadEntryPoint {
    AiTabThread = 1,
    AiHomeThread = 2,
    AiDeeplinkImmersiveThread = 3,
    AiDeeplinkThread = 4,
    AskMetaAiContextMenuThread = 5,
}
impl BotMetricsThreadEntryPoint {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::AiTabThread => "AI_TAB_THREAD",
            Self::AiHomeThread => "AI_HOME_THREAD",
            Self::AiDeeplinkImmersiveThread => "AI_DEEPLINK_IMMERSIVE_THREAD",
            Self::AiDeeplinkThread => "AI_DEEPLINK_THREAD",
            Self::AskMetaAiContextMenuThread => "ASK_META_AI_CONTEXT_MENU_THREAD",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "AI_TAB_THREAD" => Some(Self::AiTabThread),
            "AI_HOME_THREAD" => Some(Self::AiHomeThread),
            "AI_DEEPLINK_IMMERSIVE_THREAD" => Some(Self::AiDeeplinkImmersiveThread),
            "AI_DEEPLINK_THREAD" => Some(Self::AiDeeplinkThread),
            "ASK_META_AI_CONTEXT_MENU_THREAD" => Some(Self::AskMetaAiContextMenuThread),
            _ => None,
        }
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum BotSessionSource {
    None = 0,
    NullState = 1,
    Typeahead = 2,
    UserInput = 3,
    EmuFlash = 4,
    EmuFlashFollowup = 5,
    Voice = 6,
    AiHomeSession = 7,
}
impl BotSessionSource {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::None => "NONE",
            Self::NullState => "NULL_STATE",
            Self::Typeahead => "TYPEAHEAD",
            Self::UserInput => "USER_INPUT",
            Self::EmuFlash => "EMU_FLASH",
            Self::EmuFlashFollowup => "EMU_FLASH_FOLLOWUP",
            Self::Voice => "VOICE",
            Self::AiHomeSession => "AI_HOME_SESSION",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "NONE" => Some(Self::None),
            "NULL_STATE" => Some(Self::NullState),
            "TYPEAHEAD" => Some(Self::Typeahead),
            "USER_INPUT" => Some(Self::UserInput),
            "EMU_FLASH" => Some(Self::EmuFlash),
            "EMU_FLASH_FOLLOWUP" => Some(Self::EmuFlashFollowup),
            "VOICE" => Some(Self::Voice),
            "AI_HOME_SESSION" => Some(Self::AiHomeSession),
            _ => None,
        }
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum SessionTransparencyType {
    UnknownType = 0,
    NyAiSafetyDisclaimer = 1,
}
impl SessionTransparencyType {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::UnknownType => "UNKNOWN_TYPE",
            Self::NyAiSafetyDisclaimer => "NY_AI_SAFETY_DISCLAIMER",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "UNKNOWN_TYPE" => Some(Self::UnknownType),
            "NY_AI_SAFETY_DISCLAIMER" => Some(Self::NyAiSafetyDisclaimer),
            _ => None,
        }
    }
}

message! { BotMetadata, "BotMetadata" {
    "avatarMetadata" avatar_metadata,
    "personaId" persona_id,
    "pluginMetadata" plugin_metadata,
    "suggestedPromptMetadata" suggested_prompt_metadata,
    "invokerJid" invoker_jid,
    "sessionMetadata" session_metadata,
    "memuMetadata" memu_metadata,
    "timezone" timezone,
    "reminderMetadata" reminder_metadata,
    "modelMetadata" model_metadata,
    "messageDisclaimerText" message_disclaimer_text,
    "progressIndicatorMetadata" progress_indicator_metadata,
    "capabilityMetadata" capability_metadata,
    "imagineMetadata" imagine_metadata,
    "memoryMetadata" memory_metadata,
    "renderingMetadata" rendering_metadata,
    "botMetricsMetadata" bot_metrics_metadata,
    "botLinkedAccountsMetadata" bot_linked_accounts_metadata,
    "richResponseSourcesMetadata" rich_response_sources_metadata,
    "aiConversationContext" ai_conversation_context,
    "botPromotionMessageMetadata" bot_promotion_message_metadata,
    "botModeSelectionMetadata" bot_mode_selection_metadata,
    "botQuotaMetadata" bot_quota_metadata,
    "botAgeCollectionMetadata" bot_age_collection_metadata,
    "conversationStarterPromptId" conversation_starter_prompt_id,
    "botResponseId" bot_response_id,
    "verificationMetadata" verification_metadata,
    "unifiedResponseMutation" unified_response_mutation,
    "botMessageOriginMetadata" bot_message_origin_metadata,
    "inThreadSurveyMetadata" in_thread_survey_metadata,
    "botThreadInfo" bot_thread_info,
    "regenerateMetadata" regenerate_metadata,
    "sessionTransparencyMetadata" session_transparency_metadata,
    "botDocumentMessageMetadata" bot_document_message_metadata,
    "botGroupMetadata" bot_group_metadata,
    "botRenderingConfigMetadata" bot_rendering_config_metadata,
    "botInfrastructureDiagnostics" bot_infrastructure_diagnostics,
    "aiMediaCollectionMetadata" ai_media_collection_metadata,
    "commandMetadata" command_metadata,
    "resolvedToolCallMetadata" resolved_tool_call_metadata,
    "subscriptionUpsellMetadata" subscription_upsell_metadata,
    "pttPromptMetadata" ptt_prompt_metadata,
    "botHistoryShareMetadata" bot_history_share_metadata,
    "internalMetadata" internal_metadata,
} }
message! { AiHomeState, "AIHomeState" {
    "lastFetchTime" last_fetch_time,
    "capabilityOptions" capability_options,
    "conversationOptions" conversation_options,
} }
message! { ai_home_state::AiHomeOption, "AIHomeOption" {
    "type" r#type: ai_home_state::ai_home_option::AiHomeActionType,
    "title" title,
    "promptText" prompt_text,
    "sessionId" session_id,
    "imageWdsIdentifier" image_wds_identifier,
    "imageTintColor" image_tint_color,
    "imageBackgroundColor" image_background_color,
    "cardTypeId" card_type_id,
} }
enumeration! { ai_home_state::ai_home_option::AiHomeActionType }
message! { AiMediaCollectionMessage, "AIMediaCollectionMessage" {
    "collectionId" collection_id,
    "expectedMediaCount" expected_media_count,
    "hasGlobalCaption" has_global_caption,
} }
message! { AiMediaCollectionMetadata, "AIMediaCollectionMetadata" {
    "collectionId" collection_id,
    "uploadOrderIndex" upload_order_index,
} }
message! { AiMetadataOperation, "AIMetadataOperation" {
    "hatchMetadataSync" hatch_metadata_sync,
} }
message! { AiProvenance, "AIProvenance" {
    "c2PaMetadata" c2_pa_metadata,
    "iptcMetadata" iptc_metadata,
} }
message! { ai_provenance::Metadata, "Metadata" {
    "createdWithGenAi" created_with_gen_ai,
    "editedWithGenAi" edited_with_gen_ai,
} }
message! { AiRegenerateMetadata, "AIRegenerateMetadata" {
    "messageKey" message_key,
    "responseTimestampMs" response_timestamp_ms,
} }
message! { AiRichResponseCodeMetadata, "AIRichResponseCodeMetadata" {
    "codeLanguage" code_language,
    "codeBlocks" code_blocks,
} }
enumeration! { ai_rich_response_code_metadata::AiRichResponseCodeHighlightType }
message! { ai_rich_response_code_metadata::AiRichResponseCodeBlock, "AIRichResponseCodeBlock" {
    "highlightType" highlight_type: ai_rich_response_code_metadata::AiRichResponseCodeHighlightType,
    "codeContent" code_content,
} }
message! { AiRichResponseContentItemsMetadata, "AIRichResponseContentItemsMetadata" {
    "itemsMetadata" items_metadata,
    "contentType" content_type: ai_rich_response_content_items_metadata::ContentType,
} }
enumeration! { ai_rich_response_content_items_metadata::ContentType }
message! { ai_rich_response_content_items_metadata::AiRichResponseContentItemMetadata, "AIRichResponseContentItemMetadata" {
    in ai_rich_response_content_item,
} }
choice! { ai_rich_response_content_items_metadata::ai_rich_response_content_item_metadata::AiRichResponseContentItem {
    "reelItem" ReelItem,
} }
message! { ai_rich_response_content_items_metadata::AiRichResponseReelItem, "AIRichResponseReelItem" {
    "title" title,
    "profileIconUrl" profile_icon_url,
    "thumbnailUrl" thumbnail_url,
    "videoUrl" video_url,
} }
message! { AiRichResponseDynamicMetadata, "AIRichResponseDynamicMetadata" {
    "type" r#type: ai_rich_response_dynamic_metadata::AiRichResponseDynamicMetadataType,
    "version" version,
    "url" url,
    "loopCount" loop_count,
} }
enumeration! { ai_rich_response_dynamic_metadata::AiRichResponseDynamicMetadataType }
message! { AiRichResponseGridImageMetadata, "AIRichResponseGridImageMetadata" {
    "gridImageUrl" grid_image_url,
    "imageUrls" image_urls,
} }
message! { AiRichResponseImageUrl, "AIRichResponseImageURL" {
    "imagePreviewUrl" image_preview_url,
    "imageHighResUrl" image_high_res_url,
    "sourceUrl" source_url,
} }
message! { AiRichResponseInlineImageMetadata, "AIRichResponseInlineImageMetadata" {
    "imageUrl" image_url,
    "imageText" image_text,
    "alignment" alignment: ai_rich_response_inline_image_metadata::AiRichResponseImageAlignment,
    "tapLinkUrl" tap_link_url,
} }
enumeration! { ai_rich_response_inline_image_metadata::AiRichResponseImageAlignment }
message! { AiRichResponseLatexMetadata, "AIRichResponseLatexMetadata" {
    "text" text,
    "expressions" expressions,
} }
message! { ai_rich_response_latex_metadata::AiRichResponseLatexExpression, "AIRichResponseLatexExpression" {
    "latexExpression" latex_expression,
    "url" url,
    "width" width,
    "height" height,
    "fontHeight" font_height,
    "imageTopPadding" image_top_padding,
    "imageLeadingPadding" image_leading_padding,
    "imageBottomPadding" image_bottom_padding,
    "imageTrailingPadding" image_trailing_padding,
} }
message! { AiRichResponseMapMetadata, "AIRichResponseMapMetadata" {
    "centerLatitude" center_latitude,
    "centerLongitude" center_longitude,
    "latitudeDelta" latitude_delta,
    "longitudeDelta" longitude_delta,
    "annotations" annotations,
    "showInfoList" show_info_list,
} }
message! { ai_rich_response_map_metadata::AiRichResponseMapAnnotation, "AIRichResponseMapAnnotation" {
    "annotationNumber" annotation_number,
    "latitude" latitude,
    "longitude" longitude,
    "title" title,
    "body" body,
} }
message! { AiRichResponseSubMessage, "AIRichResponseSubMessage" {
    "messageType" message_type: AiRichResponseSubMessageType,
    "gridImageMetadata" grid_image_metadata,
    "messageText" message_text,
    "imageMetadata" image_metadata,
    "codeMetadata" code_metadata,
    "tableMetadata" table_metadata,
    "dynamicMetadata" dynamic_metadata,
    "latexMetadata" latex_metadata,
    "mapMetadata" map_metadata,
    "contentItemsMetadata" content_items_metadata,
} }
message! { AiRichResponseTableMetadata, "AIRichResponseTableMetadata" {
    "rows" rows,
    "title" title,
} }
message! { ai_rich_response_table_metadata::AiRichResponseTableRow, "AIRichResponseTableRow" {
    "items" items,
    "isHeading" is_heading,
} }
message! { AiRichResponseUnifiedResponse, "AIRichResponseUnifiedResponse" {
    "data" data,
} }
message! { AiSubscriptionUpsellMetadata, "AISubscriptionUpsellMetadata" {
    "requestType" request_type: AiSubscriptionRequestType,
} }
message! { AiThreadInfo, "AIThreadInfo" {
    "serverInfo" server_info,
    "clientInfo" client_info,
} }
message! { ai_thread_info::AiThreadClientInfo, "AIThreadClientInfo" {
    "type" r#type: ai_thread_info::ai_thread_client_info::AiThreadType,
    "sourceChatJid" source_chat_jid,
} }
enumeration! { ai_thread_info::ai_thread_client_info::AiThreadType }
message! { ai_thread_info::AiThreadServerInfo, "AIThreadServerInfo" {
    "title" title,
} }
message! { BotAgeCollectionMetadata, "BotAgeCollectionMetadata" {
    "ageCollectionEligible" age_collection_eligible,
    "shouldTriggerAgeCollectionOnClient" should_trigger_age_collection_on_client,
    "ageCollectionType" age_collection_type: bot_age_collection_metadata::AgeCollectionType,
} }
enumeration! { bot_age_collection_metadata::AgeCollectionType }
message! { BotAgentDeepLinkMetadata, "BotAgentDeepLinkMetadata" {
    "token" token,
    "clientPublicKey" client_public_key,
} }
message! { BotAgentMetadata, "BotAgentMetadata" {
    "deepLinkMetadata" deep_link_metadata,
} }
message! { BotAvatarMetadata, "BotAvatarMetadata" {
    "sentiment" sentiment,
    "behaviorGraph" behavior_graph,
    "action" action,
    "intensity" intensity,
    "wordCount" word_count,
} }
message! { BotCapabilityMetadata, "BotCapabilityMetadata" {
    "capabilities" capabilities: bot_capability_metadata::BotCapabilityType,
} }
enumeration! { bot_capability_metadata::BotCapabilityType }
message! { BotCommandMetadata, "BotCommandMetadata" {
    "commandName" command_name,
    "commandDescription" command_description,
    "commandPrompt" command_prompt,
} }
message! { BotDocumentMessageMetadata, "BotDocumentMessageMetadata" {
    "pluginType" plugin_type: bot_document_message_metadata::DocumentPluginType,
} }
enumeration! { bot_document_message_metadata::DocumentPluginType }
message! { BotFeedbackMessage, "BotFeedbackMessage" {
    "messageKey" message_key,
    "kind" kind: bot_feedback_message::BotFeedbackKind,
    "text" text,
    "kindNegative" kind_negative,
    "kindPositive" kind_positive,
    "kindReport" kind_report: bot_feedback_message::ReportKind,
    "sideBySideSurveyMetadata" side_by_side_survey_metadata,
} }
enumeration! { bot_feedback_message::BotFeedbackKind }
enumeration! { bot_feedback_message::BotFeedbackKindMultipleNegative }
enumeration! { bot_feedback_message::BotFeedbackKindMultiplePositive }
enumeration! { bot_feedback_message::ReportKind }
message! { bot_feedback_message::SideBySideSurveyMetadata, "SideBySideSurveyMetadata" {
    "selectedRequestId" selected_request_id,
    "surveyId" survey_id,
    "simonSessionFbid" simon_session_fbid,
    "responseOtid" response_otid,
    "responseTimestampMsString" response_timestamp_ms_string,
    "isSelectedResponsePrimary" is_selected_response_primary,
    "messageIdToEdit" message_id_to_edit,
    "analyticsData" analytics_data,
    "metaAiAnalyticsData" meta_ai_analytics_data,
} }
message! { bot_feedback_message::side_by_side_survey_metadata::SideBySideSurveyAnalyticsData, "SideBySideSurveyAnalyticsData" {
    "tessaEvent" tessa_event,
    "tessaSessionFbid" tessa_session_fbid,
    "simonSessionFbid" simon_session_fbid,
} }
message! { bot_feedback_message::side_by_side_survey_metadata::SidebySideSurveyMetaAiAnalyticsData, "SidebySideSurveyMetaAiAnalyticsData" {
    "surveyId" survey_id,
    "primaryResponseId" primary_response_id,
    "testArmName" test_arm_name,
    "timestampMsString" timestamp_ms_string,
    "ctaImpressionEvent" cta_impression_event,
    "ctaClickEvent" cta_click_event,
    "cardImpressionEvent" card_impression_event,
    "responseEvent" response_event,
    "abandonEvent" abandon_event,
} }
message! { bot_feedback_message::side_by_side_survey_metadata::sideby_side_survey_meta_ai_analytics_data::SideBySideSurveyAbandonEventData, "SideBySideSurveyAbandonEventData" {
    "abandonDwellTimeMsString" abandon_dwell_time_ms_string,
} }
message! { bot_feedback_message::side_by_side_survey_metadata::sideby_side_survey_meta_ai_analytics_data::SideBySideSurveyCtaClickEventData, "SideBySideSurveyCTAClickEventData" {
    "isSurveyExpired" is_survey_expired,
    "clickDwellTimeMsString" click_dwell_time_ms_string,
} }
message! { bot_feedback_message::side_by_side_survey_metadata::sideby_side_survey_meta_ai_analytics_data::SideBySideSurveyCtaImpressionEventData, "SideBySideSurveyCTAImpressionEventData" {
    "isSurveyExpired" is_survey_expired,
} }
message! { bot_feedback_message::side_by_side_survey_metadata::sideby_side_survey_meta_ai_analytics_data::SideBySideSurveyCardImpressionEventData, "SideBySideSurveyCardImpressionEventData" {
} }
message! { bot_feedback_message::side_by_side_survey_metadata::sideby_side_survey_meta_ai_analytics_data::SideBySideSurveyResponseEventData, "SideBySideSurveyResponseEventData" {
    "responseDwellTimeMsString" response_dwell_time_ms_string,
    "selectedResponseId" selected_response_id,
} }
message! { BotGroupMetadata, "BotGroupMetadata" {
    "participantsMetadata" participants_metadata,
} }
message! { BotGroupParticipantMetadata, "BotGroupParticipantMetadata" {
    "botFbid" bot_fbid,
} }
message! { BotHistoryShareMetadata, "BotHistoryShareMetadata" {
    "participantsMetadata" participants_metadata,
} }
message! { BotImagineMetadata, "BotImagineMetadata" {
    "imagineType" imagine_type: bot_imagine_metadata::ImagineType,
    "shortPrompt" short_prompt,
} }
enumeration! { bot_imagine_metadata::ImagineType }
message! { BotInfrastructureDiagnostics, "BotInfrastructureDiagnostics" {
    "botBackend" bot_backend: bot_infrastructure_diagnostics::BotBackend,
    "toolsUsed" tools_used,
    "isThinking" is_thinking,
} }
enumeration! { bot_infrastructure_diagnostics::BotBackend }
message! { BotLinkedAccount, "BotLinkedAccount" {
    "type" r#type: bot_linked_account::BotLinkedAccountType,
} }
enumeration! { bot_linked_account::BotLinkedAccountType }
message! { BotLinkedAccountsMetadata, "BotLinkedAccountsMetadata" {
    "accounts" accounts,
    "acAuthTokens" ac_auth_tokens,
    "acErrorCode" ac_error_code,
} }
message! { BotMediaMetadata, "BotMediaMetadata" {
    "fileSha256" file_sha256,
    "mediaKey" media_key,
    "fileEncSha256" file_enc_sha256,
    "directPath" direct_path,
    "mediaKeyTimestamp" media_key_timestamp,
    "mimetype" mimetype,
    "orientationType" orientation_type: bot_media_metadata::OrientationType,
} }
enumeration! { bot_media_metadata::OrientationType }
message! { BotMemoryFact, "BotMemoryFact" {
    "fact" fact,
    "factId" fact_id,
} }
message! { BotMemoryMetadata, "BotMemoryMetadata" {
    "addedFacts" added_facts,
    "removedFacts" removed_facts,
    "disclaimer" disclaimer,
} }
message! { BotMemuMetadata, "BotMemuMetadata" {
    "faceImages" face_images,
} }
message! { BotMessageOrigin, "BotMessageOrigin" {
    "type" r#type: bot_message_origin::BotMessageOriginType,
} }
enumeration! { bot_message_origin::BotMessageOriginType }
message! { BotMessageOriginMetadata, "BotMessageOriginMetadata" {
    "origins" origins,
} }
message! { BotMessageSharingInfo, "BotMessageSharingInfo" {
    "botEntryPointOrigin" bot_entry_point_origin: BotMetricsEntryPoint,
    "forwardScore" forward_score,
} }
message! { BotMetricsMetadata, "BotMetricsMetadata" {
    "destinationId" destination_id,
    "destinationEntryPoint" destination_entry_point: BotMetricsEntryPoint,
    "threadOrigin" thread_origin: BotMetricsThreadEntryPoint,
} }
message! { BotModeSelectionMetadata, "BotModeSelectionMetadata" {
    "mode" mode: bot_mode_selection_metadata::BotUserSelectionMode,
    "overrideMode" override_mode,
} }
enumeration! { bot_mode_selection_metadata::BotUserSelectionMode }
message! { BotModelMetadata, "BotModelMetadata" {
    "modelType" model_type: bot_model_metadata::ModelType,
    "premiumModelStatus" premium_model_status: bot_model_metadata::PremiumModelStatus,
    "modelNameOverride" model_name_override,
} }
enumeration! { bot_model_metadata::ModelType }
enumeration! { bot_model_metadata::PremiumModelStatus }
message! { BotPluginMetadata, "BotPluginMetadata" {
    "provider" provider: bot_plugin_metadata::SearchProvider,
    "pluginType" plugin_type: bot_plugin_metadata::PluginType,
    "thumbnailCdnUrl" thumbnail_cdn_url,
    "profilePhotoCdnUrl" profile_photo_cdn_url,
    "searchProviderUrl" search_provider_url,
    "referenceIndex" reference_index,
    "expectedLinksCount" expected_links_count,
    "searchQuery" search_query,
    "parentPluginMessageKey" parent_plugin_message_key,
    "deprecatedField" deprecated_field: bot_plugin_metadata::PluginType,
    "parentPluginType" parent_plugin_type: bot_plugin_metadata::PluginType,
    "faviconCdnUrl" favicon_cdn_url,
} }
enumeration! { bot_plugin_metadata::PluginType }
enumeration! { bot_plugin_metadata::SearchProvider }
message! { BotProgressIndicatorMetadata, "BotProgressIndicatorMetadata" {
    "progressDescription" progress_description,
    "stepsMetadata" steps_metadata,
    "estimatedCompletionTime" estimated_completion_time,
} }
message! { bot_progress_indicator_metadata::BotPlanningStepMetadata, "BotPlanningStepMetadata" {
    "statusTitle" status_title,
    "statusBody" status_body,
    "sourcesMetadata" sources_metadata,
    "status" status: bot_progress_indicator_metadata::bot_planning_step_metadata::PlanningStepStatus,
    "isReasoning" is_reasoning,
    "isEnhancedSearch" is_enhanced_search,
    "sections" sections,
} }
enumeration! { bot_progress_indicator_metadata::bot_planning_step_metadata::BotSearchSourceProvider }
enumeration! { bot_progress_indicator_metadata::bot_planning_step_metadata::PlanningStepStatus }
message! { bot_progress_indicator_metadata::bot_planning_step_metadata::BotPlanningSearchSourceMetadata, "BotPlanningSearchSourceMetadata" {
    "title" title,
    "provider" provider: bot_progress_indicator_metadata::bot_planning_step_metadata::BotSearchSourceProvider,
    "sourceUrl" source_url,
    "favIconUrl" fav_icon_url,
} }
message! { bot_progress_indicator_metadata::bot_planning_step_metadata::BotPlanningSearchSourcesMetadata, "BotPlanningSearchSourcesMetadata" {
    "sourceTitle" source_title,
    "provider" provider: bot_progress_indicator_metadata::bot_planning_step_metadata::bot_planning_search_sources_metadata::BotPlanningSearchSourceProvider,
    "sourceUrl" source_url,
} }
enumeration! { bot_progress_indicator_metadata::bot_planning_step_metadata::bot_planning_search_sources_metadata::BotPlanningSearchSourceProvider }
message! { bot_progress_indicator_metadata::bot_planning_step_metadata::BotPlanningStepSectionMetadata, "BotPlanningStepSectionMetadata" {
    "sectionTitle" section_title,
    "sectionBody" section_body,
    "sourcesMetadata" sources_metadata,
} }
message! { BotPromotionMessageMetadata, "BotPromotionMessageMetadata" {
    "promotionType" promotion_type: bot_promotion_message_metadata::BotPromotionType,
    "buttonTitle" button_title,
} }
enumeration! { bot_promotion_message_metadata::BotPromotionType }
message! { BotPromptSuggestion, "BotPromptSuggestion" {
    "prompt" prompt,
    "promptId" prompt_id,
} }
message! { BotPromptSuggestions, "BotPromptSuggestions" {
    "suggestions" suggestions,
} }
message! { BotPttPromptMetadata, "BotPttPromptMetadata" {
    "transcript" transcript,
} }
message! { BotQuotaMetadata, "BotQuotaMetadata" {
    "botFeatureQuotaMetadata" bot_feature_quota_metadata,
} }
message! { bot_quota_metadata::BotFeatureQuotaMetadata, "BotFeatureQuotaMetadata" {
    "featureType" feature_type: bot_quota_metadata::bot_feature_quota_metadata::BotFeatureType,
    "remainingQuota" remaining_quota,
    "expirationTimestamp" expiration_timestamp,
} }
enumeration! { bot_quota_metadata::bot_feature_quota_metadata::BotFeatureType }
message! { BotReminderMetadata, "BotReminderMetadata" {
    "requestMessageKey" request_message_key,
    "action" action: bot_reminder_metadata::ReminderAction,
    "name" name,
    "nextTriggerTimestamp" next_trigger_timestamp,
    "frequency" frequency: bot_reminder_metadata::ReminderFrequency,
} }
enumeration! { bot_reminder_metadata::ReminderAction }
enumeration! { bot_reminder_metadata::ReminderFrequency }
message! { BotRenderingConfigMetadata, "BotRenderingConfigMetadata" {
    "bloksVersioningId" bloks_versioning_id,
    "pixelDensity" pixel_density,
} }
message! { BotRenderingMetadata, "BotRenderingMetadata" {
    "keywords" keywords,
} }
message! { bot_rendering_metadata::Keyword, "Keyword" {
    "value" value,
    "associatedPrompts" associated_prompts,
} }
message! { BotResolvedToolCallMetadata, "BotResolvedToolCallMetadata" {
    "toolCallId" tool_call_id,
    "resolutionDataSerialized" resolution_data_serialized,
} }
message! { BotSessionMetadata, "BotSessionMetadata" {
    "sessionId" session_id,
    "sessionSource" session_source: BotSessionSource,
} }
message! { BotSignatureVerificationMetadata, "BotSignatureVerificationMetadata" {
    "proofs" proofs,
} }
message! { BotSignatureVerificationUseCaseProof, "BotSignatureVerificationUseCaseProof" {
    "version" version,
    "useCase" use_case: bot_signature_verification_use_case_proof::BotSignatureUseCase,
    "signature" signature,
    "certificateChain" certificate_chain,
    "certificateChainSki" certificate_chain_ski,
} }
enumeration! { bot_signature_verification_use_case_proof::BotSignatureUseCase }
message! { bot_signature_verification_use_case_proof::CertificateSki, "CertificateSKI" {
    "useCase" use_case: bot_signature_verification_use_case_proof::BotSignatureUseCase,
    "ski" ski,
} }
message! { BotSourcesMetadata, "BotSourcesMetadata" {
    "sources" sources,
} }
message! { bot_sources_metadata::BotSourceItem, "BotSourceItem" {
    "provider" provider: bot_sources_metadata::bot_source_item::SourceProvider,
    "thumbnailCdnUrl" thumbnail_cdn_url,
    "sourceProviderUrl" source_provider_url,
    "sourceQuery" source_query,
    "faviconCdnUrl" favicon_cdn_url,
    "citationNumber" citation_number,
    "sourceTitle" source_title,
} }
enumeration! { bot_sources_metadata::bot_source_item::SourceProvider }
message! { BotSuggestedPromptMetadata, "BotSuggestedPromptMetadata" {
    "suggestedPrompts" suggested_prompts,
    "selectedPromptIndex" selected_prompt_index,
    "promptSuggestions" prompt_suggestions,
    "selectedPromptId" selected_prompt_id,
} }
message! { BotUnifiedResponseMutation, "BotUnifiedResponseMutation" {
    "sbsMetadata" sbs_metadata,
    "mediaDetailsMetadataList" media_details_metadata_list,
} }
message! { bot_unified_response_mutation::MediaDetailsMetadata, "MediaDetailsMetadata" {
    "id" id,
    "highResMedia" high_res_media,
    "previewMedia" preview_media,
} }
message! { bot_unified_response_mutation::SideBySideMetadata, "SideBySideMetadata" {
    "primaryResponseId" primary_response_id,
    "surveyCtaHasRendered" survey_cta_has_rendered,
} }
message! { ForwardedAiBotMessageInfo, "ForwardedAIBotMessageInfo" {
    "botName" bot_name,
    "botJid" bot_jid,
    "creatorName" creator_name,
} }
message! { HatchMetadataSync, "HatchMetadataSync" {
    "data" data,
    "timestampMs" timestamp_ms,
    "requestId" request_id,
} }
message! { InThreadSurveyMetadata, "InThreadSurveyMetadata" {
    "tessaSessionId" tessa_session_id,
    "simonSessionId" simon_session_id,
    "simonSurveyId" simon_survey_id,
    "tessaRootId" tessa_root_id,
    "requestId" request_id,
    "tessaEvent" tessa_event,
    "invitationHeaderText" invitation_header_text,
    "invitationBodyText" invitation_body_text,
    "invitationCtaText" invitation_cta_text,
    "invitationCtaUrl" invitation_cta_url,
    "surveyTitle" survey_title,
    "questions" questions,
    "surveyContinueButtonText" survey_continue_button_text,
    "surveySubmitButtonText" survey_submit_button_text,
    "privacyStatementFull" privacy_statement_full,
    "privacyStatementParts" privacy_statement_parts,
    "feedbackToastText" feedback_toast_text,
    "startQuestionIndex" start_question_index,
} }
message! { in_thread_survey_metadata::InThreadSurveyOption, "InThreadSurveyOption" {
    "stringValue" string_value,
    "numericValue" numeric_value,
    "textTranslated" text_translated,
} }
message! { in_thread_survey_metadata::InThreadSurveyPrivacyStatementPart, "InThreadSurveyPrivacyStatementPart" {
    "text" text,
    "url" url,
} }
message! { in_thread_survey_metadata::InThreadSurveyQuestion, "InThreadSurveyQuestion" {
    "questionText" question_text,
    "questionId" question_id,
    "questionOptions" question_options,
} }
message! { SessionTransparencyMetadata, "SessionTransparencyMetadata" {
    "disclaimerText" disclaimer_text,
    "hcaId" hca_id,
    "sessionTransparencyType" session_transparency_type: SessionTransparencyType,
} }
enumeration! { AiRichResponseMessageType }
enumeration! { AiRichResponseSubMessageType }
enumeration! { AiSubscriptionRequestType }
enumeration! { BotMetricsEntryPoint }
enumeration! { BotMetricsThreadEntryPoint }
enumeration! { BotSessionSource }
enumeration! { SessionTransparencyType }
