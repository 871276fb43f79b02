// Generated from proto/call.proto by `cargo xtask gen-proto`; do not edit.

#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct CallLogRecord {
    #[prost(enumeration = "call_log_record::CallResult", optional, tag = "1")]
    pub call_result: ::core::option::Option<i32>,
    #[prost(bool, optional, tag = "2")]
    pub is_dnd_mode: ::core::option::Option<bool>,
    #[prost(enumeration = "call_log_record::SilenceReason", optional, tag = "3")]
    pub silence_reason: ::core::option::Option<i32>,
    #[prost(int64, optional, tag = "4")]
    pub duration: ::core::option::Option<i64>,
    #[prost(int64, optional, tag = "5")]
    pub start_time: ::core::option::Option<i64>,
    #[prost(bool, optional, tag = "6")]
    pub is_incoming: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "7")]
    pub is_video: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "8")]
    pub is_call_link: ::core::option::Option<bool>,
    #[prost(string, optional, tag = "9")]
    pub call_link_token: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "10")]
    pub scheduled_call_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "11")]
    pub call_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "12")]
    pub call_creator_jid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "13")]
    pub group_jid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, repeated, tag = "14")]
    pub participants: ::prost::alloc::vec::Vec<call_log_record::ParticipantInfo>,
    #[prost(enumeration = "call_log_record::CallType", optional, tag = "15")]
    pub call_type: ::core::option::Option<i32>,
}
/// Nested message and enum types in `CallLogRecord`.
pub mod call_log_record {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ParticipantInfo {
        #[prost(string, optional, tag = "1")]
        pub user_jid: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(enumeration = "CallResult", optional, tag = "2")]
        pub call_result: ::core::option::Option<i32>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum CallResult {
        Connected = 0,
        Rejected = 1,
        Cancelled = 2,
        Acceptedelsewhere = 3,
        Missed = 4,
        Invalid = 5,
        Unavailable = 6,
        Upcoming = 7,
        Failed = 8,
        Abandoned = 9,
        Ongoing = 10,
    }
    impl CallResult {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Connected => "CONNECTED",
                Self::Rejected => "REJECTED",
                Self::Cancelled => "CANCELLED",
                Self::Acceptedelsewhere => "ACCEPTEDELSEWHERE",
                Self::Missed => "MISSED",
                Self::Invalid => "INVALID",
                Self::Unavailable => "UNAVAILABLE",
                Self::Upcoming => "UPCOMING",
                Self::Failed => "FAILED",
                Self::Abandoned => "ABANDONED",
                Self::Ongoing => "ONGOING",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "CONNECTED" => Some(Self::Connected),
                "REJECTED" => Some(Self::Rejected),
                "CANCELLED" => Some(Self::Cancelled),
                "ACCEPTEDELSEWHERE" => Some(Self::Acceptedelsewhere),
                "MISSED" => Some(Self::Missed),
                "INVALID" => Some(Self::Invalid),
                "UNAVAILABLE" => Some(Self::Unavailable),
                "UPCOMING" => Some(Self::Upcoming),
                "FAILED" => Some(Self::Failed),
                "ABANDONED" => Some(Self::Abandoned),
                "ONGOING" => Some(Self::Ongoing),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum CallType {
        Regular = 0,
        ScheduledCall = 1,
        VoiceChat = 2,
    }
    impl CallType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Regular => "REGULAR",
                Self::ScheduledCall => "SCHEDULED_CALL",
                Self::VoiceChat => "VOICE_CHAT",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "REGULAR" => Some(Self::Regular),
                "SCHEDULED_CALL" => Some(Self::ScheduledCall),
                "VOICE_CHAT" => Some(Self::VoiceChat),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum SilenceReason {
        None = 0,
        Scheduled = 1,
        Privacy = 2,
        Lightweight = 3,
    }
    impl SilenceReason {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::None => "NONE",
                Self::Scheduled => "SCHEDULED",
                Self::Privacy => "PRIVACY",
                Self::Lightweight => "LIGHTWEIGHT",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "NONE" => Some(Self::None),
                "SCHEDULED" => Some(Self::Scheduled),
                "PRIVACY" => Some(Self::Privacy),
                "LIGHTWEIGHT" => Some(Self::Lightweight),
                _ => None,
            }
        }
    }
}

message! { CallLogRecord, "CallLogRecord" {
    "callResult" call_result: call_log_record::CallResult,
    "isDndMode" is_dnd_mode,
    "silenceReason" silence_reason: call_log_record::SilenceReason,
    "duration" duration,
    "startTime" start_time,
    "isIncoming" is_incoming,
    "isVideo" is_video,
    "isCallLink" is_call_link,
    "callLinkToken" call_link_token,
    "scheduledCallId" scheduled_call_id,
    "callId" call_id,
    "callCreatorJid" call_creator_jid,
    "groupJid" group_jid,
    "participants" participants,
    "callType" call_type: call_log_record::CallType,
} }
enumeration! { call_log_record::CallResult }
enumeration! { call_log_record::CallType }
enumeration! { call_log_record::SilenceReason }
message! { call_log_record::ParticipantInfo, "ParticipantInfo" {
    "userJid" user_jid,
    "callResult" call_result: call_log_record::CallResult,
} }
