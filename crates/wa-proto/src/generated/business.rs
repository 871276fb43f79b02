// Generated from proto/business.proto by `cargo xtask gen-proto`; do not edit.

#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BizAccountLinkInfo {
    #[prost(uint64, optional, tag = "1")]
    pub whatsapp_biz_acct_fbid: ::core::option::Option<u64>,
    #[prost(string, optional, tag = "2")]
    pub whatsapp_acct_number: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint64, optional, tag = "3")]
    pub issue_time: ::core::option::Option<u64>,
    #[prost(enumeration = "biz_account_link_info::HostStorageType", optional, tag = "4")]
    pub host_storage: ::core::option::Option<i32>,
    #[prost(enumeration = "biz_account_link_info::AccountType", optional, tag = "5")]
    pub account_type: ::core::option::Option<i32>,
}
/// Nested message and enum types in `BizAccountLinkInfo`.
pub mod biz_account_link_info {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum AccountType {
        Enterprise = 0,
    }
    impl AccountType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Enterprise => "ENTERPRISE",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "ENTERPRISE" => Some(Self::Enterprise),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum HostStorageType {
        OnPremise = 0,
        Facebook = 1,
    }
    impl HostStorageType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::OnPremise => "ON_PREMISE",
                Self::Facebook => "FACEBOOK",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "ON_PREMISE" => Some(Self::OnPremise),
                "FACEBOOK" => Some(Self::Facebook),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BizAccountPayload {
    #[prost(message, optional, tag = "1")]
    pub vname_cert: ::core::option::Option<VerifiedNameCertificate>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub biz_acct_link_info: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct BizIdentityInfo {
    #[prost(enumeration = "biz_identity_info::VerifiedLevelValue", optional, tag = "1")]
    pub vlevel: ::core::option::Option<i32>,
    #[prost(message, optional, tag = "2")]
    pub vname_cert: ::core::option::Option<VerifiedNameCertificate>,
    #[prost(bool, optional, tag = "3")]
    pub signed: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "4")]
    pub revoked: ::core::option::Option<bool>,
    #[prost(enumeration = "biz_identity_info::HostStorageType", optional, tag = "5")]
    pub host_storage: ::core::option::Option<i32>,
    #[prost(enumeration = "biz_identity_info::ActualActorsType", optional, tag = "6")]
    pub actual_actors: ::core::option::Option<i32>,
    #[prost(uint64, optional, tag = "7")]
    pub privacy_mode_ts: ::core::option::Option<u64>,
    #[prost(uint64, optional, tag = "8")]
    pub feature_controls: ::core::option::Option<u64>,
}
/// Nested message and enum types in `BizIdentityInfo`.
pub mod biz_identity_info {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum ActualActorsType {
        Self_ = 0,
        Bsp = 1,
    }
    impl ActualActorsType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Self_ => "SELF",
                Self::Bsp => "BSP",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "SELF" => Some(Self::Self_),
                "BSP" => Some(Self::Bsp),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum HostStorageType {
        OnPremise = 0,
        Facebook = 1,
    }
    impl HostStorageType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::OnPremise => "ON_PREMISE",
                Self::Facebook => "FACEBOOK",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "ON_PREMISE" => Some(Self::OnPremise),
                "FACEBOOK" => Some(Self::Facebook),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum VerifiedLevelValue {
        Unknown = 0,
        Low = 1,
        High = 2,
    }
    impl VerifiedLevelValue {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::Low => "LOW",
                Self::High => "HIGH",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "LOW" => Some(Self::Low),
                "HIGH" => Some(Self::High),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct LocalizedName {
    #[prost(string, optional, tag = "1")]
    pub lg: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub lc: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "3")]
    pub verified_name: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct Qp {}
/// Nested message and enum types in `QP`.
pub mod qp {
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct Filter {
        #[prost(string, optional, tag = "1")]
        pub filter_name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, repeated, tag = "2")]
        pub parameters: ::prost::alloc::vec::Vec<FilterParameters>,
        #[prost(enumeration = "FilterResult", optional, tag = "3")]
        pub filter_result: ::core::option::Option<i32>,
        #[prost(enumeration = "FilterClientNotSupportedConfig", optional, tag = "4")]
        pub client_not_supported_config: ::core::option::Option<i32>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct FilterClause {
        #[prost(enumeration = "ClauseType", optional, tag = "1")]
        pub clause_type: ::core::option::Option<i32>,
        #[prost(message, repeated, tag = "2")]
        pub clauses: ::prost::alloc::vec::Vec<FilterClause>,
        #[prost(message, repeated, tag = "3")]
        pub filters: ::prost::alloc::vec::Vec<Filter>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct FilterParameters {
        #[prost(string, optional, tag = "1")]
        pub key: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub value: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum ClauseType {
        And = 1,
        Or = 2,
        Nor = 3,
    }
    impl ClauseType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::And => "AND",
                Self::Or => "OR",
                Self::Nor => "NOR",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "AND" => Some(Self::And),
                "OR" => Some(Self::Or),
                "NOR" => Some(Self::Nor),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum FilterClientNotSupportedConfig {
        PassByDefault = 1,
        FailByDefault = 2,
    }
    impl FilterClientNotSupportedConfig {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::PassByDefault => "PASS_BY_DEFAULT",
                Self::FailByDefault => "FAIL_BY_DEFAULT",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "PASS_BY_DEFAULT" => Some(Self::PassByDefault),
                "FAIL_BY_DEFAULT" => Some(Self::FailByDefault),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum FilterResult {
        True = 1,
        False = 2,
        Unknown = 3,
    }
    impl FilterResult {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::True => "TRUE",
                Self::False => "FALSE",
                Self::Unknown => "UNKNOWN",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "TRUE" => Some(Self::True),
                "FALSE" => Some(Self::False),
                "UNKNOWN" => Some(Self::Unknown),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct VerifiedNameCertificate {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub details: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub signature: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub server_signature: ::core::option::Option<::prost::bytes::Bytes>,
}
/// Nested message and enum types in `VerifiedNameCertificate`.
pub mod verified_name_certificate {
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct Details {
        #[prost(uint64, optional, tag = "1")]
        pub serial: ::core::option::Option<u64>,
        #[prost(string, optional, tag = "2")]
        pub issuer: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "4")]
        pub verified_name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, repeated, tag = "8")]
        pub localized_names: ::prost::alloc::vec::Vec<super::LocalizedName>,
        #[prost(uint64, optional, tag = "10")]
        pub issue_time: ::core::option::Option<u64>,
    }
}

message! { BizAccountLinkInfo, "BizAccountLinkInfo" {
    "whatsappBizAcctFbid" whatsapp_biz_acct_fbid,
    "whatsappAcctNumber" whatsapp_acct_number,
    "issueTime" issue_time,
    "hostStorage" host_storage: biz_account_link_info::HostStorageType,
    "accountType" account_type: biz_account_link_info::AccountType,
} }
enumeration! { biz_account_link_info::AccountType }
enumeration! { biz_account_link_info::HostStorageType }
message! { BizAccountPayload, "BizAccountPayload" {
    "vnameCert" vname_cert,
    "bizAcctLinkInfo" biz_acct_link_info,
} }
message! { BizIdentityInfo, "BizIdentityInfo" {
    "vlevel" vlevel: biz_identity_info::VerifiedLevelValue,
    "vnameCert" vname_cert,
    "signed" signed,
    "revoked" revoked,
    "hostStorage" host_storage: biz_identity_info::HostStorageType,
    "actualActors" actual_actors: biz_identity_info::ActualActorsType,
    "privacyModeTs" privacy_mode_ts,
    "featureControls" feature_controls,
} }
enumeration! { biz_identity_info::ActualActorsType }
enumeration! { biz_identity_info::HostStorageType }
enumeration! { biz_identity_info::VerifiedLevelValue }
message! { LocalizedName, "LocalizedName" {
    "lg" lg,
    "lc" lc,
    "verifiedName" verified_name,
} }
message! { Qp, "QP" {
} }
enumeration! { qp::ClauseType }
enumeration! { qp::FilterClientNotSupportedConfig }
enumeration! { qp::FilterResult }
message! { qp::Filter, "Filter" {
    "filterName" filter_name,
    "parameters" parameters,
    "filterResult" filter_result: qp::FilterResult,
    "clientNotSupportedConfig" client_not_supported_config: qp::FilterClientNotSupportedConfig,
} }
message! { qp::FilterClause, "FilterClause" {
    "clauseType" clause_type: qp::ClauseType,
    "clauses" clauses,
    "filters" filters,
} }
message! { qp::FilterParameters, "FilterParameters" {
    "key" key,
    "value" value,
} }
message! { VerifiedNameCertificate, "VerifiedNameCertificate" {
    "details" details,
    "signature" signature,
    "serverSignature" server_signature,
} }
message! { verified_name_certificate::Details, "Details" {
    "serial" serial,
    "issuer" issuer,
    "verifiedName" verified_name,
    "localizedNames" localized_names,
    "issueTime" issue_time,
} }
