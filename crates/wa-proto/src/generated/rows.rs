// Generated from proto/rows.proto by `cargo xtask gen-proto`; do not edit.

#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct AccountLinkingOpaqueData {
    #[prost(string, optional, tag = "1")]
    pub accesstoken: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub fbid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "3")]
    pub nonce: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "4")]
    pub encrypted_password: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct ChatRowOpaqueData {
    #[prost(message, optional, tag = "1")]
    pub draft_message: ::core::option::Option<chat_row_opaque_data::DraftMessage>,
}
/// Nested message and enum types in `ChatRowOpaqueData`.
pub mod chat_row_opaque_data {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct DraftMessage {
        #[prost(string, optional, tag = "1")]
        pub text: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub omitted_url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, optional, tag = "3")]
        pub ctwa_context_link_data: ::core::option::Option<
            draft_message::CtwaContextLinkData,
        >,
        #[prost(message, optional, tag = "4")]
        pub ctwa_context: ::core::option::Option<draft_message::CtwaContextData>,
        #[prost(int64, optional, tag = "5")]
        pub timestamp: ::core::option::Option<i64>,
    }
    /// Nested message and enum types in `DraftMessage`.
    pub mod draft_message {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct CtwaContextData {
            #[prost(string, optional, tag = "1")]
            pub conversion_source: ::core::option::Option<
                ::prost::alloc::string::String,
            >,
            #[prost(bytes = "bytes", optional, tag = "2")]
            pub conversion_data: ::core::option::Option<::prost::bytes::Bytes>,
            #[prost(string, optional, tag = "3")]
            pub source_url: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "4")]
            pub source_id: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "5")]
            pub source_type: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "6")]
            pub title: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "7")]
            pub description: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "8")]
            pub thumbnail: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "9")]
            pub thumbnail_url: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(
                enumeration = "ctwa_context_data::ContextInfoExternalAdReplyInfoMediaType",
                optional,
                tag = "10"
            )]
            pub media_type: ::core::option::Option<i32>,
            #[prost(string, optional, tag = "11")]
            pub media_url: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(bool, optional, tag = "12")]
            pub is_suspicious_link: ::core::option::Option<bool>,
        }
        /// Nested message and enum types in `CtwaContextData`.
        pub mod ctwa_context_data {
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
            pub enum ContextInfoExternalAdReplyInfoMediaType {
                None = 0,
                Image = 1,
                Video = 2,
            }
            impl ContextInfoExternalAdReplyInfoMediaType {
                /// String value of the enum field names used in the ProtoBuf definition.
                ///
                /// The values are not transformed in any way and thus are considered stable
                /// (if the ProtoBuf definition does not change) and safe for programmatic use.
                pub fn as_str_name(&self) -> &'static str {
                    match self {
                        Self::None => "NONE",
                        Self::Image => "IMAGE",
                        Self::Video => "VIDEO",
                    }
                }
                /// Creates an enum from field names used in the ProtoBuf definition.
                pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                    match value {
                        "NONE" => Some(Self::None),
                        "IMAGE" => Some(Self::Image),
                        "VIDEO" => Some(Self::Video),
                        _ => None,
                    }
                }
            }
        }
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct CtwaContextLinkData {
            #[prost(string, optional, tag = "1")]
            pub context: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "2")]
            pub source_url: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "3")]
            pub icebreaker: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "4")]
            pub phone: ::core::option::Option<::prost::alloc::string::String>,
        }
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct MsgOpaqueData {
    #[prost(string, optional, tag = "1")]
    pub body: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "3")]
    pub caption: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(double, optional, tag = "5")]
    pub lng: ::core::option::Option<f64>,
    #[prost(bool, optional, tag = "6")]
    pub is_live: ::core::option::Option<bool>,
    #[prost(double, optional, tag = "7")]
    pub lat: ::core::option::Option<f64>,
    #[prost(int32, optional, tag = "8")]
    pub payment_amount1000: ::core::option::Option<i32>,
    #[prost(string, optional, tag = "9")]
    pub payment_note_msg_body: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "11")]
    pub matched_text: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "12")]
    pub title: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "13")]
    pub description: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bytes = "bytes", optional, tag = "14")]
    pub futureproof_buffer: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(string, optional, tag = "15")]
    pub client_url: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "16")]
    pub loc: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "17")]
    pub poll_name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, repeated, tag = "18")]
    pub poll_options: ::prost::alloc::vec::Vec<msg_opaque_data::PollOption>,
    #[prost(uint32, optional, tag = "20")]
    pub poll_selectable_options_count: ::core::option::Option<u32>,
    #[prost(bytes = "bytes", optional, tag = "21")]
    pub message_secret: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(int64, optional, tag = "22")]
    pub sender_timestamp_ms: ::core::option::Option<i64>,
    #[prost(string, optional, tag = "23")]
    pub poll_update_parent_key: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, optional, tag = "24")]
    pub enc_poll_vote: ::core::option::Option<PollEncValue>,
    #[prost(string, optional, tag = "25")]
    pub enc_reaction_target_message_key: ::core::option::Option<
        ::prost::alloc::string::String,
    >,
    #[prost(bytes = "bytes", optional, tag = "26")]
    pub enc_reaction_enc_payload: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "27")]
    pub enc_reaction_enc_iv: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bool, optional, tag = "28")]
    pub is_sent_cag_poll_creation: ::core::option::Option<bool>,
    #[prost(bytes = "bytes", optional, tag = "29")]
    pub bot_message_secret: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(string, optional, tag = "30")]
    pub target_message_key: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bytes = "bytes", optional, tag = "31")]
    pub enc_payload: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "32")]
    pub enc_iv: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(string, optional, tag = "33")]
    pub event_name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "34")]
    pub is_event_canceled: ::core::option::Option<bool>,
    #[prost(string, optional, tag = "35")]
    pub event_description: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "36")]
    pub event_join_link: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(int64, optional, tag = "37")]
    pub event_start_time: ::core::option::Option<i64>,
    #[prost(message, optional, tag = "38")]
    pub event_location: ::core::option::Option<msg_opaque_data::EventLocation>,
    #[prost(int64, optional, tag = "40")]
    pub event_end_time: ::core::option::Option<i64>,
    #[prost(message, optional, tag = "41")]
    pub poll_votes_snapshot: ::core::option::Option<msg_opaque_data::PollVotesSnapshot>,
    #[prost(enumeration = "msg_opaque_data::PollContentType", optional, tag = "42")]
    pub poll_content_type: ::core::option::Option<i32>,
    #[prost(bytes = "bytes", optional, tag = "43")]
    pub plain_protobuf_bytes: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bool, optional, tag = "44")]
    pub event_is_scheduled_call: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "45")]
    pub event_extra_guests_allowed: ::core::option::Option<bool>,
    #[prost(enumeration = "msg_opaque_data::PollType", optional, tag = "46")]
    pub poll_type: ::core::option::Option<i32>,
    #[prost(int32, optional, tag = "47")]
    pub correct_option_index: ::core::option::Option<i32>,
    #[prost(string, optional, tag = "48")]
    pub quarantine_extracted_text: ::core::option::Option<
        ::prost::alloc::string::String,
    >,
    #[prost(int64, optional, tag = "49")]
    pub poll_end_time: ::core::option::Option<i64>,
    #[prost(bool, optional, tag = "50")]
    pub poll_hide_voter_names: ::core::option::Option<bool>,
    #[prost(string, optional, tag = "51")]
    pub original_self_author: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "52")]
    pub poll_allow_add_option: ::core::option::Option<bool>,
    #[prost(string, optional, tag = "53")]
    pub sharable_event_invite_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "54")]
    pub sharable_event_invite_title: ::core::option::Option<
        ::prost::alloc::string::String,
    >,
    #[prost(int64, optional, tag = "55")]
    pub sharable_event_invite_start_time: ::core::option::Option<i64>,
    #[prost(int64, optional, tag = "56")]
    pub sharable_event_invite_end_time: ::core::option::Option<i64>,
    #[prost(string, optional, tag = "57")]
    pub sharable_event_invite_caption: ::core::option::Option<
        ::prost::alloc::string::String,
    >,
    #[prost(bool, optional, tag = "58")]
    pub sharable_event_invite_is_canceled: ::core::option::Option<bool>,
    #[prost(bytes = "bytes", optional, tag = "59")]
    pub sharable_event_invite_jpeg_thumbnail: ::core::option::Option<
        ::prost::bytes::Bytes,
    >,
    #[prost(string, optional, tag = "60")]
    pub sharable_event_invite_call_link: ::core::option::Option<
        ::prost::alloc::string::String,
    >,
}
/// Nested message and enum types in `MsgOpaqueData`.
pub mod msg_opaque_data {
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct EventLocation {
        #[prost(double, optional, tag = "1")]
        pub degrees_latitude: ::core::option::Option<f64>,
        #[prost(double, optional, tag = "2")]
        pub degrees_longitude: ::core::option::Option<f64>,
        #[prost(string, optional, tag = "3")]
        pub name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "4")]
        pub address: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "5")]
        pub url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bytes = "bytes", optional, tag = "6")]
        pub jpeg_thumbnail: ::core::option::Option<::prost::bytes::Bytes>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PollOption {
        #[prost(string, optional, tag = "1")]
        pub name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub hash: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PollVoteSnapshot {
        #[prost(message, optional, tag = "1")]
        pub option: ::core::option::Option<PollOption>,
        #[prost(int32, optional, tag = "2")]
        pub option_vote_count: ::core::option::Option<i32>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PollVotesSnapshot {
        #[prost(message, repeated, tag = "1")]
        pub poll_votes: ::prost::alloc::vec::Vec<PollVoteSnapshot>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum PollContentType {
        Unknown = 0,
        Text = 1,
        Image = 2,
    }
    impl PollContentType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::Text => "TEXT",
                Self::Image => "IMAGE",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "TEXT" => Some(Self::Text),
                "IMAGE" => Some(Self::Image),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum PollType {
        Poll = 0,
        Quiz = 1,
    }
    impl PollType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Poll => "POLL",
                Self::Quiz => "QUIZ",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "POLL" => Some(Self::Poll),
                "QUIZ" => Some(Self::Quiz),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct MsgRowOpaqueData {
    #[prost(message, optional, tag = "1")]
    pub current_msg: ::core::option::Option<MsgOpaqueData>,
    #[prost(message, optional, tag = "2")]
    pub quoted_msg: ::core::option::Option<MsgOpaqueData>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct PollEncValue {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub enc_payload: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub enc_iv: ::core::option::Option<::prost::bytes::Bytes>,
}

message! { AccountLinkingOpaqueData, "AccountLinkingOpaqueData" {
    "accesstoken" accesstoken,
    "fbid" fbid,
    "nonce" nonce,
    "encryptedPassword" encrypted_password,
} }
message! { ChatRowOpaqueData, "ChatRowOpaqueData" {
    "draftMessage" draft_message,
} }
message! { chat_row_opaque_data::DraftMessage, "DraftMessage" {
    "text" text,
    "omittedUrl" omitted_url,
    "ctwaContextLinkData" ctwa_context_link_data,
    "ctwaContext" ctwa_context,
    "timestamp" timestamp,
} }
message! { chat_row_opaque_data::draft_message::CtwaContextData, "CtwaContextData" {
    "conversionSource" conversion_source,
    "conversionData" conversion_data,
    "sourceUrl" source_url,
    "sourceId" source_id,
    "sourceType" source_type,
    "title" title,
    "description" description,
    "thumbnail" thumbnail,
    "thumbnailUrl" thumbnail_url,
    "mediaType" media_type: chat_row_opaque_data::draft_message::ctwa_context_data::ContextInfoExternalAdReplyInfoMediaType,
    "mediaUrl" media_url,
    "isSuspiciousLink" is_suspicious_link,
} }
enumeration! { chat_row_opaque_data::draft_message::ctwa_context_data::ContextInfoExternalAdReplyInfoMediaType }
message! { chat_row_opaque_data::draft_message::CtwaContextLinkData, "CtwaContextLinkData" {
    "context" context,
    "sourceUrl" source_url,
    "icebreaker" icebreaker,
    "phone" phone,
} }
message! { MsgOpaqueData, "MsgOpaqueData" {
    "body" body,
    "caption" caption,
    "lng" lng,
    "isLive" is_live,
    "lat" lat,
    "paymentAmount1000" payment_amount1000,
    "paymentNoteMsgBody" payment_note_msg_body,
    "matchedText" matched_text,
    "title" title,
    "description" description,
    "futureproofBuffer" futureproof_buffer,
    "clientUrl" client_url,
    "loc" loc,
    "pollName" poll_name,
    "pollOptions" poll_options,
    "pollSelectableOptionsCount" poll_selectable_options_count,
    "messageSecret" message_secret,
    "senderTimestampMs" sender_timestamp_ms,
    "pollUpdateParentKey" poll_update_parent_key,
    "encPollVote" enc_poll_vote,
    "encReactionTargetMessageKey" enc_reaction_target_message_key,
    "encReactionEncPayload" enc_reaction_enc_payload,
    "encReactionEncIv" enc_reaction_enc_iv,
    "isSentCagPollCreation" is_sent_cag_poll_creation,
    "botMessageSecret" bot_message_secret,
    "targetMessageKey" target_message_key,
    "encPayload" enc_payload,
    "encIv" enc_iv,
    "eventName" event_name,
    "isEventCanceled" is_event_canceled,
    "eventDescription" event_description,
    "eventJoinLink" event_join_link,
    "eventStartTime" event_start_time,
    "eventLocation" event_location,
    "eventEndTime" event_end_time,
    "pollVotesSnapshot" poll_votes_snapshot,
    "pollContentType" poll_content_type: msg_opaque_data::PollContentType,
    "plainProtobufBytes" plain_protobuf_bytes,
    "eventIsScheduledCall" event_is_scheduled_call,
    "eventExtraGuestsAllowed" event_extra_guests_allowed,
    "pollType" poll_type: msg_opaque_data::PollType,
    "correctOptionIndex" correct_option_index,
    "quarantineExtractedText" quarantine_extracted_text,
    "pollEndTime" poll_end_time,
    "pollHideVoterNames" poll_hide_voter_names,
    "originalSelfAuthor" original_self_author,
    "pollAllowAddOption" poll_allow_add_option,
    "sharableEventInviteId" sharable_event_invite_id,
    "sharableEventInviteTitle" sharable_event_invite_title,
    "sharableEventInviteStartTime" sharable_event_invite_start_time,
    "sharableEventInviteEndTime" sharable_event_invite_end_time,
    "sharableEventInviteCaption" sharable_event_invite_caption,
    "sharableEventInviteIsCanceled" sharable_event_invite_is_canceled,
    "sharableEventInviteJpegThumbnail" sharable_event_invite_jpeg_thumbnail,
    "sharableEventInviteCallLink" sharable_event_invite_call_link,
} }
enumeration! { msg_opaque_data::PollContentType }
enumeration! { msg_opaque_data::PollType }
message! { msg_opaque_data::EventLocation, "EventLocation" {
    "degreesLatitude" degrees_latitude,
    "degreesLongitude" degrees_longitude,
    "name" name,
    "address" address,
    "url" url,
    "jpegThumbnail" jpeg_thumbnail,
} }
message! { msg_opaque_data::PollOption, "PollOption" {
    "name" name,
    "hash" hash,
} }
message! { msg_opaque_data::PollVoteSnapshot, "PollVoteSnapshot" {
    "option" option,
    "optionVoteCount" option_vote_count,
} }
message! { msg_opaque_data::PollVotesSnapshot, "PollVotesSnapshot" {
    "pollVotes" poll_votes,
} }
message! { MsgRowOpaqueData, "MsgRowOpaqueData" {
    "currentMsg" current_msg,
    "quotedMsg" quoted_msg,
} }
message! { PollEncValue, "PollEncValue" {
    "encPayload" enc_payload,
    "encIv" enc_iv,
} }
