// Generated from proto/reporting.proto by `cargo xtask gen-proto`; do not edit.

#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct Config {
    #[prost(message, repeated, tag = "1")]
    pub field: ::prost::alloc::vec::Vec<config::FieldEntry>,
    #[prost(uint32, optional, tag = "2")]
    pub version: ::core::option::Option<u32>,
}
/// Nested message and enum types in `Config`.
pub mod config {
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct FieldEntry {
        #[prost(uint32, optional, tag = "1")]
        pub key: ::core::option::Option<u32>,
        #[prost(message, optional, tag = "2")]
        pub value: ::core::option::Option<super::Field>,
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct Field {
    #[prost(uint32, optional, tag = "1", default = "1")]
    pub min_version: ::core::option::Option<u32>,
    #[prost(uint32, optional, tag = "2")]
    pub max_version: ::core::option::Option<u32>,
    #[prost(uint32, optional, tag = "3")]
    pub not_reportable_min_version: ::core::option::Option<u32>,
    #[prost(bool, optional, tag = "4")]
    pub is_message: ::core::option::Option<bool>,
    #[prost(message, repeated, tag = "5")]
    pub subfield: ::prost::alloc::vec::Vec<field::SubfieldEntry>,
}
/// Nested message and enum types in `Field`.
pub mod field {
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct SubfieldEntry {
        #[prost(uint32, optional, tag = "1")]
        pub key: ::core::option::Option<u32>,
        #[prost(message, optional, tag = "2")]
        pub value: ::core::option::Option<super::Field>,
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct Reportable {
    #[prost(uint32, optional, tag = "1", default = "1")]
    pub min_version: ::core::option::Option<u32>,
    #[prost(uint32, optional, tag = "2")]
    pub max_version: ::core::option::Option<u32>,
    #[prost(uint32, optional, tag = "3")]
    pub not_reportable_min_version: ::core::option::Option<u32>,
    #[prost(bool, optional, tag = "4")]
    pub never: ::core::option::Option<bool>,
}

message! { Config, "Config" {
    "field" field,
    "version" version,
} }
message! { config::FieldEntry, "FieldEntry" {
    "key" key,
    "value" value,
} }
message! { Field, "Field" {
    "minVersion" min_version,
    "maxVersion" max_version,
    "notReportableMinVersion" not_reportable_min_version,
    "isMessage" is_message,
    "subfield" subfield,
} }
message! { field::SubfieldEntry, "SubfieldEntry" {
    "key" key,
    "value" value,
} }
message! { Reportable, "Reportable" {
    "minVersion" min_version,
    "maxVersion" max_version,
    "notReportableMinVersion" not_reportable_min_version,
    "never" never,
} }
