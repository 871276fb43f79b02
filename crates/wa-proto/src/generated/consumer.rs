// Generated from proto/consumer.proto by `cargo xtask gen-proto`; do not edit.

#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct Command {
    #[prost(enumeration = "CommandCommandType", optional, tag = "1")]
    pub command_type: ::core::option::Option<i32>,
    #[prost(uint32, optional, tag = "2")]
    pub offset: ::core::option::Option<u32>,
    #[prost(uint32, optional, tag = "3")]
    pub length: ::core::option::Option<u32>,
    #[prost(string, optional, tag = "4")]
    pub validation_token: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct ConsumerApplication {
    #[prost(message, optional, tag = "1")]
    pub payload: ::core::option::Option<consumer_application::Payload>,
    #[prost(message, optional, tag = "2")]
    pub metadata: ::core::option::Option<consumer_application::Metadata>,
}
/// Nested message and enum types in `ConsumerApplication`.
pub mod consumer_application {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ApplicationData {
        #[prost(oneof = "application_data::ApplicationContent", tags = "1")]
        pub application_content: ::core::option::Option<
            application_data::ApplicationContent,
        >,
    }
    /// Nested message and enum types in `ApplicationData`.
    pub mod application_data {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
        #[prost(skip_debug)]
        pub enum ApplicationContent {
            #[prost(message, tag = "1")]
            Revoke(super::RevokeMessage),
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AudioMessage {
        #[prost(message, optional, tag = "1")]
        pub audio: ::core::option::Option<super::SubProtocol>,
        #[prost(bool, optional, tag = "2")]
        pub ptt: ::core::option::Option<bool>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ContactMessage {
        #[prost(message, optional, tag = "1")]
        pub contact: ::core::option::Option<super::SubProtocol>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ContactsArrayMessage {
        #[prost(string, optional, tag = "1")]
        pub display_name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, repeated, tag = "2")]
        pub contacts: ::prost::alloc::vec::Vec<ContactMessage>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct Content {
        #[prost(
            oneof = "content::Content",
            tags = "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19"
        )]
        pub content: ::core::option::Option<content::Content>,
    }
    /// Nested message and enum types in `Content`.
    pub mod content {
        #[derive(Clone, PartialEq, ::prost::Oneof)]
        #[prost(skip_debug)]
        pub enum Content {
            #[prost(message, tag = "1")]
            MessageText(super::super::MessageText),
            #[prost(message, tag = "2")]
            ImageMessage(super::ImageMessage),
            #[prost(message, tag = "3")]
            ContactMessage(super::ContactMessage),
            #[prost(message, tag = "4")]
            LocationMessage(super::LocationMessage),
            #[prost(message, tag = "5")]
            ExtendedTextMessage(super::ExtendedTextMessage),
            #[prost(message, tag = "6")]
            StatusTextMessage(super::StatusTextMesage),
            #[prost(message, tag = "7")]
            DocumentMessage(super::DocumentMessage),
            #[prost(message, tag = "8")]
            AudioMessage(super::AudioMessage),
            #[prost(message, tag = "9")]
            VideoMessage(super::VideoMessage),
            #[prost(message, tag = "10")]
            ContactsArrayMessage(super::ContactsArrayMessage),
            #[prost(message, tag = "11")]
            LiveLocationMessage(super::LiveLocationMessage),
            #[prost(message, tag = "12")]
            StickerMessage(super::StickerMessage),
            #[prost(message, tag = "13")]
            GroupInviteMessage(super::GroupInviteMessage),
            #[prost(message, tag = "14")]
            ViewOnceMessage(super::ViewOnceMessage),
            #[prost(message, tag = "16")]
            ReactionMessage(super::ReactionMessage),
            #[prost(message, tag = "17")]
            PollCreationMessage(super::PollCreationMessage),
            #[prost(message, tag = "18")]
            PollUpdateMessage(super::PollUpdateMessage),
            #[prost(message, tag = "19")]
            EditMessage(super::EditMessage),
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct DocumentMessage {
        #[prost(message, optional, tag = "1")]
        pub document: ::core::option::Option<super::SubProtocol>,
        #[prost(string, optional, tag = "2")]
        pub file_name: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct EditMessage {
        #[prost(message, optional, tag = "1")]
        pub key: ::core::option::Option<super::super::key::MessageKey>,
        #[prost(message, optional, tag = "2")]
        pub message: ::core::option::Option<super::MessageText>,
        #[prost(int64, optional, tag = "3")]
        pub timestamp_ms: ::core::option::Option<i64>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ExtendedTextMessage {
        #[prost(message, optional, tag = "1")]
        pub text: ::core::option::Option<super::MessageText>,
        #[prost(string, optional, tag = "2")]
        pub matched_text: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "3")]
        pub canonical_url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "4")]
        pub description: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "5")]
        pub title: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, optional, tag = "6")]
        pub thumbnail: ::core::option::Option<super::SubProtocol>,
        #[prost(
            enumeration = "ConsumerApplicationExtendedTextMessagePreviewType",
            optional,
            tag = "7"
        )]
        pub preview_type: ::core::option::Option<i32>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct GroupInviteMessage {
        #[prost(string, optional, tag = "1")]
        pub group_jid: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub invite_code: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(int64, optional, tag = "3")]
        pub invite_expiration: ::core::option::Option<i64>,
        #[prost(string, optional, tag = "4")]
        pub group_name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bytes = "bytes", optional, tag = "5")]
        pub jpeg_thumbnail: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(message, optional, tag = "6")]
        pub caption: ::core::option::Option<super::MessageText>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ImageMessage {
        #[prost(message, optional, tag = "1")]
        pub image: ::core::option::Option<super::SubProtocol>,
        #[prost(message, optional, tag = "2")]
        pub caption: ::core::option::Option<super::MessageText>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct InteractiveAnnotation {
        #[prost(message, repeated, tag = "1")]
        pub polygon_vertices: ::prost::alloc::vec::Vec<Point>,
        #[prost(oneof = "interactive_annotation::Action", tags = "2")]
        pub action: ::core::option::Option<interactive_annotation::Action>,
    }
    /// Nested message and enum types in `InteractiveAnnotation`.
    pub mod interactive_annotation {
        #[derive(Clone, PartialEq, ::prost::Oneof)]
        #[prost(skip_debug)]
        pub enum Action {
            #[prost(message, tag = "2")]
            Location(super::Location),
        }
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct LiveLocationMessage {
        #[prost(message, optional, tag = "1")]
        pub location: ::core::option::Option<Location>,
        #[prost(uint32, optional, tag = "2")]
        pub accuracy_in_meters: ::core::option::Option<u32>,
        #[prost(float, optional, tag = "3")]
        pub speed_in_mps: ::core::option::Option<f32>,
        #[prost(uint32, optional, tag = "4")]
        pub degrees_clockwise_from_magnetic_north: ::core::option::Option<u32>,
        #[prost(message, optional, tag = "5")]
        pub caption: ::core::option::Option<super::MessageText>,
        #[prost(int64, optional, tag = "6")]
        pub sequence_number: ::core::option::Option<i64>,
        #[prost(uint32, optional, tag = "7")]
        pub time_offset: ::core::option::Option<u32>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct Location {
        #[prost(double, optional, tag = "1")]
        pub degrees_latitude: ::core::option::Option<f64>,
        #[prost(double, optional, tag = "2")]
        pub degrees_longitude: ::core::option::Option<f64>,
        #[prost(string, optional, tag = "3")]
        pub name: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct LocationMessage {
        #[prost(message, optional, tag = "1")]
        pub location: ::core::option::Option<Location>,
        #[prost(string, optional, tag = "2")]
        pub address: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct MediaPayload {
        #[prost(message, optional, tag = "1")]
        pub protocol: ::core::option::Option<super::SubProtocol>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct Metadata {
        #[prost(
            enumeration = "super::ConsumerApplicationMetadataSpecialTextSize",
            optional,
            tag = "1"
        )]
        pub special_text_size: ::core::option::Option<i32>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct Option {
        #[prost(string, optional, tag = "1")]
        pub option_name: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct Payload {
        #[prost(oneof = "payload::Payload", tags = "1, 2, 3, 4")]
        pub payload: ::core::option::Option<payload::Payload>,
    }
    /// Nested message and enum types in `Payload`.
    pub mod payload {
        #[derive(Clone, PartialEq, ::prost::Oneof)]
        #[prost(skip_debug)]
        pub enum Payload {
            #[prost(message, tag = "1")]
            Content(super::Content),
            #[prost(message, tag = "2")]
            ApplicationData(super::ApplicationData),
            #[prost(message, tag = "3")]
            Signal(super::Signal),
            #[prost(message, tag = "4")]
            SubProtocol(super::SubProtocolPayload),
        }
    }
    #[derive(Clone, Copy, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct Point {
        #[prost(double, optional, tag = "1")]
        pub x: ::core::option::Option<f64>,
        #[prost(double, optional, tag = "2")]
        pub y: ::core::option::Option<f64>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PollAddOptionMessage {
        #[prost(message, repeated, tag = "1")]
        pub poll_option: ::prost::alloc::vec::Vec<Option>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PollCreationMessage {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub enc_key: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(string, optional, tag = "2")]
        pub name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, repeated, tag = "3")]
        pub options: ::prost::alloc::vec::Vec<Option>,
        #[prost(uint32, optional, tag = "4")]
        pub selectable_options_count: ::core::option::Option<u32>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PollEncValue {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub enc_payload: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub enc_iv: ::core::option::Option<::prost::bytes::Bytes>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PollUpdateMessage {
        #[prost(message, optional, tag = "1")]
        pub poll_creation_message_key: ::core::option::Option<
            super::super::key::MessageKey,
        >,
        #[prost(message, optional, tag = "2")]
        pub vote: ::core::option::Option<PollEncValue>,
        #[prost(message, optional, tag = "3")]
        pub add_option: ::core::option::Option<PollEncValue>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PollVoteMessage {
        #[prost(bytes = "bytes", repeated, tag = "1")]
        pub selected_options: ::prost::alloc::vec::Vec<::prost::bytes::Bytes>,
        #[prost(int64, optional, tag = "2")]
        pub sender_timestamp_ms: ::core::option::Option<i64>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ReactionMessage {
        #[prost(message, optional, tag = "1")]
        pub key: ::core::option::Option<super::super::key::MessageKey>,
        #[prost(string, optional, tag = "2")]
        pub text: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "3")]
        pub grouping_key: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(int64, optional, tag = "4")]
        pub sender_timestamp_ms: ::core::option::Option<i64>,
        #[prost(string, optional, tag = "5")]
        pub reaction_metadata_dataclass_data: ::core::option::Option<
            ::prost::alloc::string::String,
        >,
        #[prost(int32, optional, tag = "6")]
        pub style: ::core::option::Option<i32>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct RevokeMessage {
        #[prost(message, optional, tag = "1")]
        pub key: ::core::option::Option<super::super::key::MessageKey>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct Signal {}
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct StatusTextMesage {
        #[prost(message, optional, tag = "1")]
        pub text: ::core::option::Option<ExtendedTextMessage>,
        #[prost(fixed32, optional, tag = "6")]
        pub text_argb: ::core::option::Option<u32>,
        #[prost(fixed32, optional, tag = "7")]
        pub background_argb: ::core::option::Option<u32>,
        #[prost(
            enumeration = "super::ConsumerApplicationStatusTextMesageFontType",
            optional,
            tag = "8"
        )]
        pub font: ::core::option::Option<i32>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct StickerMessage {
        #[prost(message, optional, tag = "1")]
        pub sticker: ::core::option::Option<super::SubProtocol>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct SubProtocolPayload {
        #[prost(enumeration = "super::FutureProofBehavior", optional, tag = "1")]
        pub future_proof: ::core::option::Option<i32>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct VideoMessage {
        #[prost(message, optional, tag = "1")]
        pub video: ::core::option::Option<super::SubProtocol>,
        #[prost(message, optional, tag = "2")]
        pub caption: ::core::option::Option<super::MessageText>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ViewOnceMessage {
        #[prost(oneof = "view_once_message::ViewOnceContent", tags = "1, 2")]
        pub view_once_content: ::core::option::Option<
            view_once_message::ViewOnceContent,
        >,
    }
    /// Nested message and enum types in `ViewOnceMessage`.
    pub mod view_once_message {
        #[derive(Clone, PartialEq, ::prost::Oneof)]
        #[prost(skip_debug)]
        pub enum ViewOnceContent {
            #[prost(message, tag = "1")]
            ImageMessage(super::ImageMessage),
            #[prost(message, tag = "2")]
            VideoMessage(super::VideoMessage),
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum ConsumerApplicationExtendedTextMessagePreviewType {
        None = 0,
        Video = 1,
    }
    impl ConsumerApplicationExtendedTextMessagePreviewType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::None => "NONE",
                Self::Video => "VIDEO",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "NONE" => Some(Self::None),
                "VIDEO" => Some(Self::Video),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct ExtendedContentMessage {
    #[prost(message, optional, tag = "1")]
    pub associated_message: ::core::option::Option<SubProtocol>,
    #[prost(
        enumeration = "ExtendedContentMessageExtendedContentType",
        optional,
        tag = "2"
    )]
    pub target_type: ::core::option::Option<i32>,
    #[prost(string, optional, tag = "3")]
    pub target_username: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "4")]
    pub target_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(int64, optional, tag = "5")]
    pub target_expiring_at_sec: ::core::option::Option<i64>,
    #[prost(enumeration = "ExtendedContentMessageXmaLayoutType", optional, tag = "6")]
    pub xma_layout_type: ::core::option::Option<i32>,
    #[prost(message, repeated, tag = "7")]
    pub ctas: ::prost::alloc::vec::Vec<extended_content_message::Cta>,
    #[prost(message, repeated, tag = "8")]
    pub previews: ::prost::alloc::vec::Vec<SubProtocol>,
    #[prost(string, optional, tag = "9")]
    pub title_text: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "10")]
    pub subtitle_text: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint32, optional, tag = "11")]
    pub max_title_num_of_lines: ::core::option::Option<u32>,
    #[prost(uint32, optional, tag = "12")]
    pub max_subtitle_num_of_lines: ::core::option::Option<u32>,
    #[prost(message, optional, tag = "13")]
    pub favicon: ::core::option::Option<SubProtocol>,
    #[prost(message, optional, tag = "14")]
    pub header_image: ::core::option::Option<SubProtocol>,
    #[prost(string, optional, tag = "15")]
    pub header_title: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(
        enumeration = "extended_content_message::ExtendedContentMessageOverlayIconGlyph",
        optional,
        tag = "16"
    )]
    pub overlay_icon_glyph: ::core::option::Option<i32>,
    #[prost(string, optional, tag = "17")]
    pub overlay_title: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "18")]
    pub overlay_description: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "19")]
    pub sent_with_message_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "20")]
    pub message_text: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "21")]
    pub header_subtitle: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "22")]
    pub xma_dataclass: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "23")]
    pub content_ref: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, repeated, tag = "24")]
    pub mentioned_jid: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(message, repeated, tag = "25")]
    pub commands: ::prost::alloc::vec::Vec<Command>,
    #[prost(message, repeated, tag = "26")]
    pub mentions: ::prost::alloc::vec::Vec<Mention>,
    #[prost(
        enumeration = "ExtendedContentMessageXmaDataclassType",
        optional,
        tag = "27"
    )]
    pub xma_dataclass_type: ::core::option::Option<i32>,
    #[prost(string, optional, tag = "28")]
    pub signed_xma_dataclass_validation: ::core::option::Option<
        ::prost::alloc::string::String,
    >,
    #[prost(string, optional, tag = "29")]
    pub feature_shared_session_id: ::core::option::Option<
        ::prost::alloc::string::String,
    >,
}
/// Nested message and enum types in `ExtendedContentMessage`.
pub mod extended_content_message {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct Cta {
        #[prost(
            enumeration = "super::ExtendedContentMessageCtaButtonType",
            optional,
            tag = "1"
        )]
        pub button_type: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "2")]
        pub title: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "3")]
        pub action_url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "4")]
        pub native_url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "5")]
        pub cta_type: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "6")]
        pub action_content_blob: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum ExtendedContentMessageOverlayIconGlyph {
        Info = 0,
        EyeOff = 1,
        NewsOff = 2,
        Warning = 3,
        Private = 4,
        None = 5,
        MediaLabel = 6,
        PostCover = 7,
        PostLabel = 8,
        WarningScreens = 9,
    }
    impl ExtendedContentMessageOverlayIconGlyph {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Info => "INFO",
                Self::EyeOff => "EYE_OFF",
                Self::NewsOff => "NEWS_OFF",
                Self::Warning => "WARNING",
                Self::Private => "PRIVATE",
                Self::None => "NONE",
                Self::MediaLabel => "MEDIA_LABEL",
                Self::PostCover => "POST_COVER",
                Self::PostLabel => "POST_LABEL",
                Self::WarningScreens => "WARNING_SCREENS",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "INFO" => Some(Self::Info),
                "EYE_OFF" => Some(Self::EyeOff),
                "NEWS_OFF" => Some(Self::NewsOff),
                "WARNING" => Some(Self::Warning),
                "PRIVATE" => Some(Self::Private),
                "NONE" => Some(Self::None),
                "MEDIA_LABEL" => Some(Self::MediaLabel),
                "POST_COVER" => Some(Self::PostCover),
                "POST_LABEL" => Some(Self::PostLabel),
                "WARNING_SCREENS" => Some(Self::WarningScreens),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct Mention {
    #[prost(enumeration = "MentionMentionType", optional, tag = "1")]
    pub mention_type: ::core::option::Option<i32>,
    #[prost(string, optional, tag = "2")]
    pub mentioned_jid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint32, optional, tag = "3")]
    pub offset: ::core::option::Option<u32>,
    #[prost(uint32, optional, tag = "4")]
    pub length: ::core::option::Option<u32>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct MessageText {
    #[prost(string, optional, tag = "1")]
    pub text: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, repeated, tag = "2")]
    pub mentioned_jid: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(message, repeated, tag = "3")]
    pub commands: ::prost::alloc::vec::Vec<Command>,
    #[prost(message, repeated, tag = "4")]
    pub mentions: ::prost::alloc::vec::Vec<Mention>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct SubProtocol {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub payload: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(int32, optional, tag = "2")]
    pub version: ::core::option::Option<i32>,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum CommandCommandType {
    Everyone = 1,
    Silent = 2,
    Ai = 3,
    AiImagine = 4,
}
impl CommandCommandType {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Everyone => "EVERYONE",
            Self::Silent => "SILENT",
            Self::Ai => "AI",
            Self::AiImagine => "AI_IMAGINE",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "EVERYONE" => Some(Self::Everyone),
            "SILENT" => Some(Self::Silent),
            "AI" => Some(Self::Ai),
            "AI_IMAGINE" => Some(Self::AiImagine),
            _ => None,
        }
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ConsumerApplicationMetadataSpecialTextSize {
    Small = 1,
    Medium = 2,
    Large = 3,
}
impl ConsumerApplicationMetadataSpecialTextSize {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Small => "SMALL",
            Self::Medium => "MEDIUM",
            Self::Large => "LARGE",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "SMALL" => Some(Self::Small),
            "MEDIUM" => Some(Self::Medium),
            "LARGE" => Some(Self::Large),
            _ => None,
        }
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ConsumerApplicationStatusTextMesageFontType {
    SansSerif = 0,
    Serif = 1,
    NoricanRegular = 2,
    BryndanWrite = 3,
    BebasneueRegular = 4,
    OswaldHeavy = 5,
}
impl ConsumerApplicationStatusTextMesageFontType {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::SansSerif => "SANS_SERIF",
            Self::Serif => "SERIF",
            Self::NoricanRegular => "NORICAN_REGULAR",
            Self::BryndanWrite => "BRYNDAN_WRITE",
            Self::BebasneueRegular => "BEBASNEUE_REGULAR",
            Self::OswaldHeavy => "OSWALD_HEAVY",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "SANS_SERIF" => Some(Self::SansSerif),
            "SERIF" => Some(Self::Serif),
            "NORICAN_REGULAR" => Some(Self::NoricanRegular),
            "BRYNDAN_WRITE" => Some(Self::BryndanWrite),
            "BEBASNEUE_REGULAR" => Some(Self::BebasneueRegular),
            "OSWALD_HEAVY" => Some(Self::OswaldHeavy),
            _ => None,
        }
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ExtendedContentMessageCtaButtonType {
    OpenNative = 11,
}
impl ExtendedContentMessageCtaButtonType {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::OpenNative => "OPEN_NATIVE",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "OPEN_NATIVE" => Some(Self::OpenNative),
            _ => None,
        }
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ExtendedContentMessageExtendedContentType {
    Unsupported = -1,
    IgStoryPhotoMention = 4,
    IgSingleImagePostShare = 9,
    IgMultipostShare = 10,
    IgSingleVideoPostShare = 11,
    IgStoryPhotoShare = 12,
    IgStoryVideoShare = 13,
    IgClipsShare = 14,
    IgIgtvShare = 15,
    IgShopShare = 16,
    IgProfileShare = 19,
    IgStoryPhotoHighlightShare = 20,
    IgStoryVideoHighlightShare = 21,
    IgStoryReply = 22,
    IgStoryReaction = 23,
    IgStoryVideoMention = 24,
    IgStoryHighlightReply = 25,
    IgStoryHighlightReaction = 26,
    IgExternalLink = 27,
    IgReceiverFetch = 28,
    FbFeedShare = 1000,
    FbStoryReply = 1001,
    FbStoryShare = 1002,
    FbStoryMention = 1003,
    FbFeedVideoShare = 1004,
    FbGamingCustomUpdate = 1005,
    FbProducerStoryReply = 1006,
    FbEvent = 1007,
    FbFeedPostPrivateReply = 1008,
    FbShort = 1009,
    FbCommentMentionShare = 1010,
    FbPostMention = 1011,
    FbProfileDirectoryItem = 1013,
    FbFeedPostReactionReply = 1014,
    FbQuicksnapReply = 1015,
    MsgExternalLinkShare = 2000,
    MsgP2pPayment = 2001,
    MsgLocationSharing = 2002,
    MsgLocationSharingV2 = 2003,
    MsgHighlightsTabFriendUpdatesReply = 2004,
    MsgHighlightsTabLocalEventReply = 2005,
    MsgReceiverFetch = 2006,
    MsgIgMediaShare = 2007,
    MsgGenAiSearchPluginResponse = 2008,
    MsgReelsList = 2009,
    MsgContact = 2010,
    MsgThreadsPostShare = 2011,
    MsgFile = 2012,
    MsgAvatarDetails = 2013,
    MsgAiContact = 2014,
    MsgMemoriesShare = 2015,
    MsgSharedAlbumReply = 2016,
    MsgSharedAlbum = 2017,
    MsgOccamadilloXma = 2018,
    MsgGenAiSubscription = 2021,
    MsgGenAiReminder = 2022,
    MsgGenAiMemuOnboardingResponse = 2023,
    MsgNoteReply = 2024,
    MsgNoteMention = 2025,
    GenAiEntity = 2026,
    MsgOpgP2pPayment = 2027,
    GenAiRichResponse = 2028,
    MsgMusicSticker = 2029,
    MsgPhoneNumber = 2030,
    AiActivityShare = 2031,
    MsgPrivateXma = 2032,
    MsgSocialCueMemories = 2033,
    MsgManusGrowthReferral = 2060,
    MsgMomentLink = 2061,
    MsgHorizonWeel = 2062,
    MsgMomentAdded = 2063,
    RtcAudioCall = 3000,
    RtcVideoCall = 3001,
    RtcMissedAudioCall = 3002,
    RtcMissedVideoCall = 3003,
    RtcGroupAudioCall = 3004,
    RtcGroupVideoCall = 3005,
    RtcMissedGroupAudioCall = 3006,
    RtcMissedGroupVideoCall = 3007,
    RtcOngoingAudioCall = 3008,
    RtcOngoingVideoCall = 3009,
    MsgReceiverFetchFallback = 3025,
    DataclassSenderCopy = 4000,
}
impl ExtendedContentMessageExtendedContentType {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unsupported => "UNSUPPORTED",
            Self::IgStoryPhotoMention => "IG_STORY_PHOTO_MENTION",
            Self::IgSingleImagePostShare => "IG_SINGLE_IMAGE_POST_SHARE",
            Self::IgMultipostShare => "IG_MULTIPOST_SHARE",
            Self::IgSingleVideoPostShare => "IG_SINGLE_VIDEO_POST_SHARE",
            Self::IgStoryPhotoShare => "IG_STORY_PHOTO_SHARE",
            Self::IgStoryVideoShare => "IG_STORY_VIDEO_SHARE",
            Self::IgClipsShare => "IG_CLIPS_SHARE",
            Self::IgIgtvShare => "IG_IGTV_SHARE",
            Self::IgShopShare => "IG_SHOP_SHARE",
            Self::IgProfileShare => "IG_PROFILE_SHARE",
            Self::IgStoryPhotoHighlightShare => "IG_STORY_PHOTO_HIGHLIGHT_SHARE",
            Self::IgStoryVideoHighlightShare => "IG_STORY_VIDEO_HIGHLIGHT_SHARE",
            Self::IgStoryReply => "IG_STORY_REPLY",
            Self::IgStoryReaction => "IG_STORY_REACTION",
            Self::IgStoryVideoMention => "IG_STORY_VIDEO_MENTION",
            Self::IgStoryHighlightReply => "IG_STORY_HIGHLIGHT_REPLY",
            Self::IgStoryHighlightReaction => "IG_STORY_HIGHLIGHT_REACTION",
            Self::IgExternalLink => "IG_EXTERNAL_LINK",
            Self::IgReceiverFetch => "IG_RECEIVER_FETCH",
            Self::FbFeedShare => "FB_FEED_SHARE",
            Self::FbStoryReply => "FB_STORY_REPLY",
            Self::FbStoryShare => "FB_STORY_SHARE",
            Self::FbStoryMention => "FB_STORY_MENTION",
            Self::FbFeedVideoShare => "FB_FEED_VIDEO_SHARE",
            Self::FbGamingCustomUpdate => "FB_GAMING_CUSTOM_UPDATE",
            Self::FbProducerStoryReply => "FB_PRODUCER_STORY_REPLY",
            Self::FbEvent => "FB_EVENT",
            Self::FbFeedPostPrivateReply => "FB_FEED_POST_PRIVATE_REPLY",
            Self::FbShort => "FB_SHORT",
            Self::FbCommentMentionShare => "FB_COMMENT_MENTION_SHARE",
            Self::FbPostMention => "FB_POST_MENTION",
            Self::FbProfileDirectoryItem => "FB_PROFILE_DIRECTORY_ITEM",
            Self::FbFeedPostReactionReply => "FB_FEED_POST_REACTION_REPLY",
            Self::FbQuicksnapReply => "FB_QUICKSNAP_REPLY",
            Self::MsgExternalLinkShare => "MSG_EXTERNAL_LINK_SHARE",
            Self::MsgP2pPayment => "MSG_P2P_PAYMENT",
            Self::MsgLocationSharing => "MSG_LOCATION_SHARING",
            Self::MsgLocationSharingV2 => "MSG_LOCATION_SHARING_V2",
            Self::MsgHighlightsTabFriendUpdatesReply => {
                "MSG_HIGHLIGHTS_TAB_FRIEND_UPDATES_REPLY"
            }
            Self::MsgHighlightsTabLocalEventReply => {
                "MSG_HIGHLIGHTS_TAB_LOCAL_EVENT_REPLY"
            }
            Self::MsgReceiverFetch => "MSG_RECEIVER_FETCH",
            Self::MsgIgMediaShare => "MSG_IG_MEDIA_SHARE",
            Self::MsgGenAiSearchPluginResponse => "MSG_GEN_AI_SEARCH_PLUGIN_RESPONSE",
            Self::MsgReelsList => "MSG_REELS_LIST",
            Self::MsgContact => "MSG_CONTACT",
            Self::MsgThreadsPostShare => "MSG_THREADS_POST_SHARE",
            Self::MsgFile => "MSG_FILE",
            Self::MsgAvatarDetails => "MSG_AVATAR_DETAILS",
            Self::MsgAiContact => "MSG_AI_CONTACT",
            Self::MsgMemoriesShare => "MSG_MEMORIES_SHARE",
            Self::MsgSharedAlbumReply => "MSG_SHARED_ALBUM_REPLY",
            Self::MsgSharedAlbum => "MSG_SHARED_ALBUM",
            Self::MsgOccamadilloXma => "MSG_OCCAMADILLO_XMA",
            Self::MsgGenAiSubscription => "MSG_GEN_AI_SUBSCRIPTION",
            Self::MsgGenAiReminder => "MSG_GEN_AI_REMINDER",
            Self::MsgGenAiMemuOnboardingResponse => "MSG_GEN_AI_MEMU_ONBOARDING_RESPONSE",
            Self::MsgNoteReply => "MSG_NOTE_REPLY",
            Self::MsgNoteMention => "MSG_NOTE_MENTION",
            Self::GenAiEntity => "GEN_AI_ENTITY",
            Self::MsgOpgP2pPayment => "MSG_OPG_P2P_PAYMENT",
            Self::GenAiRichResponse => "GEN_AI_RICH_RESPONSE",
            Self::MsgMusicSticker => "MSG_MUSIC_STICKER",
            Self::MsgPhoneNumber => "MSG_PHONE_NUMBER",
            Self::AiActivityShare => "AI_ACTIVITY_SHARE",
            Self::MsgPrivateXma => "MSG_PRIVATE_XMA",
            Self::MsgSocialCueMemories => "MSG_SOCIAL_CUE_MEMORIES",
            Self::MsgManusGrowthReferral => "MSG_MANUS_GROWTH_REFERRAL",
            Self::MsgMomentLink => "MSG_MOMENT_LINK",
            Self::MsgHorizonWeel => "MSG_HORIZON_WEEL",
            Self::MsgMomentAdded => "MSG_MOMENT_ADDED",
            Self::RtcAudioCall => "RTC_AUDIO_CALL",
            Self::RtcVideoCall => "RTC_VIDEO_CALL",
            Self::RtcMissedAudioCall => "RTC_MISSED_AUDIO_CALL",
            Self::RtcMissedVideoCall => "RTC_MISSED_VIDEO_CALL",
            Self::RtcGroupAudioCall => "RTC_GROUP_AUDIO_CALL",
            Self::RtcGroupVideoCall => "RTC_GROUP_VIDEO_CALL",
            Self::RtcMissedGroupAudioCall => "RTC_MISSED_GROUP_AUDIO_CALL",
            Self::RtcMissedGroupVideoCall => "RTC_MISSED_GROUP_VIDEO_CALL",
            Self::RtcOngoingAudioCall => "RTC_ONGOING_AUDIO_CALL",
            Self::RtcOngoingVideoCall => "RTC_ONGOING_VIDEO_CALL",
            Self::MsgReceiverFetchFallback => "MSG_RECEIVER_FETCH_FALLBACK",
            Self::DataclassSenderCopy => "DATACLASS_SENDER_COPY",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "UNSUPPORTED" => Some(Self::Unsupported),
            "IG_STORY_PHOTO_MENTION" => Some(Self::IgStoryPhotoMention),
            "IG_SINGLE_IMAGE_POST_SHARE" => Some(Self::IgSingleImagePostShare),
            "IG_MULTIPOST_SHARE" => Some(Self::IgMultipostShare),
            "IG_SINGLE_VIDEO_POST_SHARE" => Some(Self::IgSingleVideoPostShare),
            "IG_STORY_PHOTO_SHARE" => Some(Self::IgStoryPhotoShare),
            "IG_STORY_VIDEO_SHARE" => Some(Self::IgStoryVideoShare),
            "IG_CLIPS_SHARE" => Some(Self::IgClipsShare),
            "IG_IGTV_SHARE" => Some(Self::IgIgtvShare),
            "IG_SHOP_SHARE" => Some(Self::IgShopShare),
            "IG_PROFILE_SHARE" => Some(Self::IgProfileShare),
            "IG_STORY_PHOTO_HIGHLIGHT_SHARE" => Some(Self::IgStoryPhotoHighlightShare),
            "IG_STORY_VIDEO_HIGHLIGHT_SHARE" => Some(Self::IgStoryVideoHighlightShare),
            "IG_STORY_REPLY" => Some(Self::IgStoryReply),
            "IG_STORY_REACTION" => Some(Self::IgStoryReaction),
            "IG_STORY_VIDEO_MENTION" => Some(Self::IgStoryVideoMention),
            "IG_STORY_HIGHLIGHT_REPLY" => Some(Self::IgStoryHighlightReply),
            "IG_STORY_HIGHLIGHT_REACTION" => Some(Self::IgStoryHighlightReaction),
            "IG_EXTERNAL_LINK" => Some(Self::IgExternalLink),
            "IG_RECEIVER_FETCH" => Some(Self::IgReceiverFetch),
            "FB_FEED_SHARE" => Some(Self::FbFeedShare),
            "FB_STORY_REPLY" => Some(Self::FbStoryReply),
            "FB_STORY_SHARE" => Some(Self::FbStoryShare),
            "FB_STORY_MENTION" => Some(Self::FbStoryMention),
            "FB_FEED_VIDEO_SHARE" => Some(Self::FbFeedVideoShare),
            "FB_GAMING_CUSTOM_UPDATE" => Some(Self::FbGamingCustomUpdate),
            "FB_PRODUCER_STORY_REPLY" => Some(Self::FbProducerStoryReply),
            "FB_EVENT" => Some(Self::FbEvent),
            "FB_FEED_POST_PRIVATE_REPLY" => Some(Self::FbFeedPostPrivateReply),
            "FB_SHORT" => Some(Self::FbShort),
            "FB_COMMENT_MENTION_SHARE" => Some(Self::FbCommentMentionShare),
            "FB_POST_MENTION" => Some(Self::FbPostMention),
            "FB_PROFILE_DIRECTORY_ITEM" => Some(Self::FbProfileDirectoryItem),
            "FB_FEED_POST_REACTION_REPLY" => Some(Self::FbFeedPostReactionReply),
            "FB_QUICKSNAP_REPLY" => Some(Self::FbQuicksnapReply),
            "MSG_EXTERNAL_LINK_SHARE" => Some(Self::MsgExternalLinkShare),
            "MSG_P2P_PAYMENT" => Some(Self::MsgP2pPayment),
            "MSG_LOCATION_SHARING" => Some(Self::MsgLocationSharing),
            "MSG_LOCATION_SHARING_V2" => Some(Self::MsgLocationSharingV2),
            "MSG_HIGHLIGHTS_TAB_FRIEND_UPDATES_REPLY" => {
                Some(Self::MsgHighlightsTabFriendUpdatesReply)
            }
            "MSG_HIGHLIGHTS_TAB_LOCAL_EVENT_REPLY" => {
                Some(Self::MsgHighlightsTabLocalEventReply)
            }
            "MSG_RECEIVER_FETCH" => Some(Self::MsgReceiverFetch),
            "MSG_IG_MEDIA_SHARE" => Some(Self::MsgIgMediaShare),
            "MSG_GEN_AI_SEARCH_PLUGIN_RESPONSE" => {
                Some(Self::MsgGenAiSearchPluginResponse)
            }
            "MSG_REELS_LIST" => Some(Self::MsgReelsList),
            "MSG_CONTACT" => Some(Self::MsgContact),
            "MSG_THREADS_POST_SHARE" => Some(Self::MsgThreadsPostShare),
            "MSG_FILE" => Some(Self::MsgFile),
            "MSG_AVATAR_DETAILS" => Some(Self::MsgAvatarDetails),
            "MSG_AI_CONTACT" => Some(Self::MsgAiContact),
            "MSG_MEMORIES_SHARE" => Some(Self::MsgMemoriesShare),
            "MSG_SHARED_ALBUM_REPLY" => Some(Self::MsgSharedAlbumReply),
            "MSG_SHARED_ALBUM" => Some(Self::MsgSharedAlbum),
            "MSG_OCCAMADILLO_XMA" => Some(Self::MsgOccamadilloXma),
            "MSG_GEN_AI_SUBSCRIPTION" => Some(Self::MsgGenAiSubscription),
            "MSG_GEN_AI_REMINDER" => Some(Self::MsgGenAiReminder),
            "MSG_GEN_AI_MEMU_ONBOARDING_RESPONSE" => {
                Some(Self::MsgGenAiMemuOnboardingResponse)
            }
            "MSG_NOTE_REPLY" => Some(Self::MsgNoteReply),
            "MSG_NOTE_MENTION" => Some(Self::MsgNoteMention),
            "GEN_AI_ENTITY" => Some(Self::GenAiEntity),
            "MSG_OPG_P2P_PAYMENT" => Some(Self::MsgOpgP2pPayment),
            "GEN_AI_RICH_RESPONSE" => Some(Self::GenAiRichResponse),
            "MSG_MUSIC_STICKER" => Some(Self::MsgMusicSticker),
            "MSG_PHONE_NUMBER" => Some(Self::MsgPhoneNumber),
            "AI_ACTIVITY_SHARE" => Some(Self::AiActivityShare),
            "MSG_PRIVATE_XMA" => Some(Self::MsgPrivateXma),
            "MSG_SOCIAL_CUE_MEMORIES" => Some(Self::MsgSocialCueMemories),
            "MSG_MANUS_GROWTH_REFERRAL" => Some(Self::MsgManusGrowthReferral),
            "MSG_MOMENT_LINK" => Some(Self::MsgMomentLink),
            "MSG_HORIZON_WEEL" => Some(Self::MsgHorizonWeel),
            "MSG_MOMENT_ADDED" => Some(Self::MsgMomentAdded),
            "RTC_AUDIO_CALL" => Some(Self::RtcAudioCall),
            "RTC_VIDEO_CALL" => Some(Self::RtcVideoCall),
            "RTC_MISSED_AUDIO_CALL" => Some(Self::RtcMissedAudioCall),
            "RTC_MISSED_VIDEO_CALL" => Some(Self::RtcMissedVideoCall),
            "RTC_GROUP_AUDIO_CALL" => Some(Self::RtcGroupAudioCall),
            "RTC_GROUP_VIDEO_CALL" => Some(Self::RtcGroupVideoCall),
            "RTC_MISSED_GROUP_AUDIO_CALL" => Some(Self::RtcMissedGroupAudioCall),
            "RTC_MISSED_GROUP_VIDEO_CALL" => Some(Self::RtcMissedGroupVideoCall),
            "RTC_ONGOING_AUDIO_CALL" => Some(Self::RtcOngoingAudioCall),
            "RTC_ONGOING_VIDEO_CALL" => Some(Self::RtcOngoingVideoCall),
            "MSG_RECEIVER_FETCH_FALLBACK" => Some(Self::MsgReceiverFetchFallback),
            "DATACLASS_SENDER_COPY" => Some(Self::DataclassSenderCopy),
            _ => None,
        }
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ExtendedContentMessageXmaDataclassType {
    SenderCopy = 0,
    Server = 1,
    SignedClient = 2,
}
impl ExtendedContentMessageXmaDataclassType {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::SenderCopy => "SENDER_COPY",
            Self::Server => "SERVER",
            Self::SignedClient => "SIGNED_CLIENT",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "SENDER_COPY" => Some(Self::SenderCopy),
            "SERVER" => Some(Self::Server),
            "SIGNED_CLIENT" => Some(Self::SignedClient),
            _ => None,
        }
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ExtendedContentMessageXmaLayoutType {
    Single = 0,
    Hscroll = 1,
    Portrait = 3,
    StandardDxma = 12,
    ListDxma = 15,
    Grid = 16,
}
impl ExtendedContentMessageXmaLayoutType {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Single => "SINGLE",
            Self::Hscroll => "HSCROLL",
            Self::Portrait => "PORTRAIT",
            Self::StandardDxma => "STANDARD_DXMA",
            Self::ListDxma => "LIST_DXMA",
            Self::Grid => "GRID",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "SINGLE" => Some(Self::Single),
            "HSCROLL" => Some(Self::Hscroll),
            "PORTRAIT" => Some(Self::Portrait),
            "STANDARD_DXMA" => Some(Self::StandardDxma),
            "LIST_DXMA" => Some(Self::ListDxma),
            "GRID" => Some(Self::Grid),
            _ => None,
        }
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum FutureProofBehavior {
    Placeholder = 0,
    NoPlaceholder = 1,
    Ignore = 2,
}
impl FutureProofBehavior {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Placeholder => "PLACEHOLDER",
            Self::NoPlaceholder => "NO_PLACEHOLDER",
            Self::Ignore => "IGNORE",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "PLACEHOLDER" => Some(Self::Placeholder),
            "NO_PLACEHOLDER" => Some(Self::NoPlaceholder),
            "IGNORE" => Some(Self::Ignore),
            _ => None,
        }
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum MentionMentionType {
    Profile = 0,
}
impl MentionMentionType {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Profile => "PROFILE",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "PROFILE" => Some(Self::Profile),
            _ => None,
        }
    }
}

message! { Command, "Command" {
    "commandType" command_type: CommandCommandType,
    "offset" offset,
    "length" length,
    "validationToken" validation_token,
} }
message! { ConsumerApplication, "ConsumerApplication" {
    "payload" payload,
    "metadata" metadata,
} }
enumeration! { consumer_application::ConsumerApplicationExtendedTextMessagePreviewType }
message! { consumer_application::ApplicationData, "ApplicationData" {
    in application_content,
} }
choice! { consumer_application::application_data::ApplicationContent {
    "revoke" Revoke,
} }
message! { consumer_application::AudioMessage, "AudioMessage" {
    "audio" audio,
    "ptt" ptt,
} }
message! { consumer_application::ContactMessage, "ContactMessage" {
    "contact" contact,
} }
message! { consumer_application::ContactsArrayMessage, "ContactsArrayMessage" {
    "displayName" display_name,
    "contacts" contacts,
} }
message! { consumer_application::Content, "Content" {
    in content,
} }
choice! { consumer_application::content::Content {
    "messageText" MessageText,
    "imageMessage" ImageMessage,
    "contactMessage" ContactMessage,
    "locationMessage" LocationMessage,
    "extendedTextMessage" ExtendedTextMessage,
    "statusTextMessage" StatusTextMessage,
    "documentMessage" DocumentMessage,
    "audioMessage" AudioMessage,
    "videoMessage" VideoMessage,
    "contactsArrayMessage" ContactsArrayMessage,
    "liveLocationMessage" LiveLocationMessage,
    "stickerMessage" StickerMessage,
    "groupInviteMessage" GroupInviteMessage,
    "viewOnceMessage" ViewOnceMessage,
    "reactionMessage" ReactionMessage,
    "pollCreationMessage" PollCreationMessage,
    "pollUpdateMessage" PollUpdateMessage,
    "editMessage" EditMessage,
} }
message! { consumer_application::DocumentMessage, "DocumentMessage" {
    "document" document,
    "fileName" file_name,
} }
message! { consumer_application::EditMessage, "EditMessage" {
    "key" key,
    "message" message,
    "timestampMs" timestamp_ms,
} }
message! { consumer_application::ExtendedTextMessage, "ExtendedTextMessage" {
    "text" text,
    "matchedText" matched_text,
    "canonicalUrl" canonical_url,
    "description" description,
    "title" title,
    "thumbnail" thumbnail,
    "previewType" preview_type: consumer_application::ConsumerApplicationExtendedTextMessagePreviewType,
} }
message! { consumer_application::GroupInviteMessage, "GroupInviteMessage" {
    "groupJid" group_jid,
    "inviteCode" invite_code,
    "inviteExpiration" invite_expiration,
    "groupName" group_name,
    "jpegThumbnail" jpeg_thumbnail,
    "caption" caption,
} }
message! { consumer_application::ImageMessage, "ImageMessage" {
    "image" image,
    "caption" caption,
} }
message! { consumer_application::InteractiveAnnotation, "InteractiveAnnotation" {
    "polygonVertices" polygon_vertices,
    in action,
} }
choice! { consumer_application::interactive_annotation::Action {
    "location" Location,
} }
message! { consumer_application::LiveLocationMessage, "LiveLocationMessage" {
    "location" location,
    "accuracyInMeters" accuracy_in_meters,
    "speedInMps" speed_in_mps,
    "degreesClockwiseFromMagneticNorth" degrees_clockwise_from_magnetic_north,
    "caption" caption,
    "sequenceNumber" sequence_number,
    "timeOffset" time_offset,
} }
message! { consumer_application::Location, "Location" {
    "degreesLatitude" degrees_latitude,
    "degreesLongitude" degrees_longitude,
    "name" name,
} }
message! { consumer_application::LocationMessage, "LocationMessage" {
    "location" location,
    "address" address,
} }
message! { consumer_application::MediaPayload, "MediaPayload" {
    "protocol" protocol,
} }
message! { consumer_application::Metadata, "Metadata" {
    "specialTextSize" special_text_size: ConsumerApplicationMetadataSpecialTextSize,
} }
message! { consumer_application::Option, "Option" {
    "optionName" option_name,
} }
message! { consumer_application::Payload, "Payload" {
    in payload,
} }
choice! { consumer_application::payload::Payload {
    "content" Content,
    "applicationData" ApplicationData,
    "signal" Signal,
    "subProtocol" SubProtocol,
} }
message! { consumer_application::Point, "Point" {
    "x" x,
    "y" y,
} }
message! { consumer_application::PollAddOptionMessage, "PollAddOptionMessage" {
    "pollOption" poll_option,
} }
message! { consumer_application::PollCreationMessage, "PollCreationMessage" {
    "encKey" enc_key,
    "name" name,
    "options" options,
    "selectableOptionsCount" selectable_options_count,
} }
message! { consumer_application::PollEncValue, "PollEncValue" {
    "encPayload" enc_payload,
    "encIv" enc_iv,
} }
message! { consumer_application::PollUpdateMessage, "PollUpdateMessage" {
    "pollCreationMessageKey" poll_creation_message_key,
    "vote" vote,
    "addOption" add_option,
} }
message! { consumer_application::PollVoteMessage, "PollVoteMessage" {
    "selectedOptions" selected_options,
    "senderTimestampMs" sender_timestamp_ms,
} }
message! { consumer_application::ReactionMessage, "ReactionMessage" {
    "key" key,
    "text" text,
    "groupingKey" grouping_key,
    "senderTimestampMs" sender_timestamp_ms,
    "reactionMetadataDataclassData" reaction_metadata_dataclass_data,
    "style" style,
} }
message! { consumer_application::RevokeMessage, "RevokeMessage" {
    "key" key,
} }
message! { consumer_application::Signal, "Signal" {
} }
message! { consumer_application::StatusTextMesage, "StatusTextMesage" {
    "text" text,
    "textArgb" text_argb,
    "backgroundArgb" background_argb,
    "font" font: ConsumerApplicationStatusTextMesageFontType,
} }
message! { consumer_application::StickerMessage, "StickerMessage" {
    "sticker" sticker,
} }
message! { consumer_application::SubProtocolPayload, "SubProtocolPayload" {
    "futureProof" future_proof: FutureProofBehavior,
} }
message! { consumer_application::VideoMessage, "VideoMessage" {
    "video" video,
    "caption" caption,
} }
message! { consumer_application::ViewOnceMessage, "ViewOnceMessage" {
    in view_once_content,
} }
choice! { consumer_application::view_once_message::ViewOnceContent {
    "imageMessage" ImageMessage,
    "videoMessage" VideoMessage,
} }
message! { ExtendedContentMessage, "ExtendedContentMessage" {
    "associatedMessage" associated_message,
    "targetType" target_type: ExtendedContentMessageExtendedContentType,
    "targetUsername" target_username,
    "targetId" target_id,
    "targetExpiringAtSec" target_expiring_at_sec,
    "xmaLayoutType" xma_layout_type: ExtendedContentMessageXmaLayoutType,
    "ctas" ctas,
    "previews" previews,
    "titleText" title_text,
    "subtitleText" subtitle_text,
    "maxTitleNumOfLines" max_title_num_of_lines,
    "maxSubtitleNumOfLines" max_subtitle_num_of_lines,
    "favicon" favicon,
    "headerImage" header_image,
    "headerTitle" header_title,
    "overlayIconGlyph" overlay_icon_glyph: extended_content_message::ExtendedContentMessageOverlayIconGlyph,
    "overlayTitle" overlay_title,
    "overlayDescription" overlay_description,
    "sentWithMessageId" sent_with_message_id,
    "messageText" message_text,
    "headerSubtitle" header_subtitle,
    "xmaDataclass" xma_dataclass,
    "contentRef" content_ref,
    "mentionedJid" mentioned_jid,
    "commands" commands,
    "mentions" mentions,
    "xmaDataclassType" xma_dataclass_type: ExtendedContentMessageXmaDataclassType,
    "signedXmaDataclassValidation" signed_xma_dataclass_validation,
    "featureSharedSessionId" feature_shared_session_id,
} }
enumeration! { extended_content_message::ExtendedContentMessageOverlayIconGlyph }
message! { extended_content_message::Cta, "CTA" {
    "buttonType" button_type: ExtendedContentMessageCtaButtonType,
    "title" title,
    "actionUrl" action_url,
    "nativeUrl" native_url,
    "ctaType" cta_type,
    "actionContentBlob" action_content_blob,
} }
message! { Mention, "Mention" {
    "mentionType" mention_type: MentionMentionType,
    "mentionedJid" mentioned_jid,
    "offset" offset,
    "length" length,
} }
message! { MessageText, "MessageText" {
    "text" text,
    "mentionedJid" mentioned_jid,
    "commands" commands,
    "mentions" mentions,
} }
message! { SubProtocol, "SubProtocol" {
    "payload" payload,
    "version" version,
} }
enumeration! { CommandCommandType }
enumeration! { ConsumerApplicationMetadataSpecialTextSize }
enumeration! { ConsumerApplicationStatusTextMesageFontType }
enumeration! { ExtendedContentMessageCtaButtonType }
enumeration! { ExtendedContentMessageExtendedContentType }
enumeration! { ExtendedContentMessageXmaDataclassType }
enumeration! { ExtendedContentMessageXmaLayoutType }
enumeration! { FutureProofBehavior }
enumeration! { MentionMentionType }
