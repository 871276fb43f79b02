// Generated from proto/media.proto by `cargo xtask gen-proto`; do not edit.

#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MediaData {
    #[prost(string, optional, tag = "1")]
    pub local_path: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MediaEntry {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub file_sha256: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub media_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub file_enc_sha256: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(string, optional, tag = "4")]
    pub direct_path: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(int64, optional, tag = "5")]
    pub media_key_timestamp: ::core::option::Option<i64>,
    #[prost(string, optional, tag = "6")]
    pub server_media_type: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bytes = "bytes", optional, tag = "7")]
    pub upload_token: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "8")]
    pub validated_timestamp: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "9")]
    pub sidecar: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(string, optional, tag = "10")]
    pub object_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "11")]
    pub fbid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, optional, tag = "12")]
    pub downloadable_thumbnail: ::core::option::Option<
        media_entry::DownloadableThumbnail,
    >,
    #[prost(string, optional, tag = "13")]
    pub handle: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "14")]
    pub filename: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, optional, tag = "15")]
    pub progressive_jpeg_details: ::core::option::Option<
        media_entry::ProgressiveJpegDetails,
    >,
    #[prost(int64, optional, tag = "16")]
    pub size: ::core::option::Option<i64>,
    #[prost(int64, optional, tag = "17")]
    pub last_download_attempt_timestamp: ::core::option::Option<i64>,
}
/// Nested message and enum types in `MediaEntry`.
pub mod media_entry {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct DownloadableThumbnail {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub file_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub file_enc_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(string, optional, tag = "3")]
        pub direct_path: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bytes = "bytes", optional, tag = "4")]
        pub media_key: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(int64, optional, tag = "5")]
        pub media_key_timestamp: ::core::option::Option<i64>,
        #[prost(string, optional, tag = "6")]
        pub object_id: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ProgressiveJpegDetails {
        #[prost(uint32, repeated, packed = "false", tag = "1")]
        pub scan_lengths: ::prost::alloc::vec::Vec<u32>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub sidecar: ::core::option::Option<::prost::bytes::Bytes>,
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MediaNotifyMessage {
    #[prost(string, optional, tag = "1")]
    pub express_path_url: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub file_enc_sha256: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint64, optional, tag = "3")]
    pub file_length: ::core::option::Option<u64>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MediaRetryNotification {
    #[prost(string, optional, tag = "1")]
    pub stanza_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub direct_path: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(enumeration = "media_retry_notification::ResultType", optional, tag = "3")]
    pub result: ::core::option::Option<i32>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub message_secret: ::core::option::Option<::prost::bytes::Bytes>,
}
/// Nested message and enum types in `MediaRetryNotification`.
pub mod media_retry_notification {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum ResultType {
        GeneralError = 0,
        Success = 1,
        NotFound = 2,
        DecryptionError = 3,
    }
    impl ResultType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::GeneralError => "GENERAL_ERROR",
                Self::Success => "SUCCESS",
                Self::NotFound => "NOT_FOUND",
                Self::DecryptionError => "DECRYPTION_ERROR",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "GENERAL_ERROR" => Some(Self::GeneralError),
                "SUCCESS" => Some(Self::Success),
                "NOT_FOUND" => Some(Self::NotFound),
                "DECRYPTION_ERROR" => Some(Self::DecryptionError),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct ServerErrorReceipt {
    #[prost(string, optional, tag = "1")]
    pub stanza_id: ::core::option::Option<::prost::alloc::string::String>,
}

message! { MediaData, "MediaData" {
    "localPath" local_path,
} }
message! { MediaEntry, "MediaEntry" {
    "fileSha256" file_sha256,
    "mediaKey" media_key,
    "fileEncSha256" file_enc_sha256,
    "directPath" direct_path,
    "mediaKeyTimestamp" media_key_timestamp,
    "serverMediaType" server_media_type,
    "uploadToken" upload_token,
    "validatedTimestamp" validated_timestamp,
    "sidecar" sidecar,
    "objectId" object_id,
    "fbid" fbid,
    "downloadableThumbnail" downloadable_thumbnail,
    "handle" handle,
    "filename" filename,
    "progressiveJpegDetails" progressive_jpeg_details,
    "size" size,
    "lastDownloadAttemptTimestamp" last_download_attempt_timestamp,
} }
message! { media_entry::DownloadableThumbnail, "DownloadableThumbnail" {
    "fileSha256" file_sha256,
    "fileEncSha256" file_enc_sha256,
    "directPath" direct_path,
    "mediaKey" media_key,
    "mediaKeyTimestamp" media_key_timestamp,
    "objectId" object_id,
} }
message! { media_entry::ProgressiveJpegDetails, "ProgressiveJpegDetails" {
    "scanLengths" scan_lengths,
    "sidecar" sidecar,
} }
message! { MediaNotifyMessage, "MediaNotifyMessage" {
    "expressPathUrl" express_path_url,
    "fileEncSha256" file_enc_sha256,
    "fileLength" file_length,
} }
message! { MediaRetryNotification, "MediaRetryNotification" {
    "stanzaId" stanza_id,
    "directPath" direct_path,
    "result" result: media_retry_notification::ResultType,
    "messageSecret" message_secret,
} }
enumeration! { media_retry_notification::ResultType }
message! { ServerErrorReceipt, "ServerErrorReceipt" {
    "stanzaId" stanza_id,
} }
