// Generated from proto/key.proto by `cargo xtask gen-proto`; do not edit.

#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MessageKey {
    #[prost(string, optional, tag = "1")]
    pub remote_jid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "2")]
    pub from_me: ::core::option::Option<bool>,
    #[prost(string, optional, tag = "3")]
    pub id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "4")]
    pub participant: ::core::option::Option<::prost::alloc::string::String>,
}

message! { MessageKey, "MessageKey" {
    "remoteJid" remote_jid,
    "fromMe" from_me,
    "id" id,
    "participant" participant,
} }
