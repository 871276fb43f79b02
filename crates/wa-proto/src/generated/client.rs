// Generated from proto/client.proto by `cargo xtask gen-proto`; do not edit.

#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct ClientPayload {
    #[prost(uint64, optional, tag = "1")]
    pub username: ::core::option::Option<u64>,
    #[prost(bool, optional, tag = "3")]
    pub passive: ::core::option::Option<bool>,
    #[prost(message, optional, tag = "5")]
    pub user_agent: ::core::option::Option<client_payload::UserAgent>,
    #[prost(message, optional, tag = "6")]
    pub web_info: ::core::option::Option<client_payload::WebInfo>,
    #[prost(string, optional, tag = "7")]
    pub push_name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(sfixed32, optional, tag = "9")]
    pub session_id: ::core::option::Option<i32>,
    #[prost(bool, optional, tag = "10")]
    pub short_connect: ::core::option::Option<bool>,
    #[prost(enumeration = "client_payload::ConnectType", optional, tag = "12")]
    pub connect_type: ::core::option::Option<i32>,
    #[prost(enumeration = "client_payload::ConnectReason", optional, tag = "13")]
    pub connect_reason: ::core::option::Option<i32>,
    #[prost(int32, repeated, packed = "false", tag = "14")]
    pub shards: ::prost::alloc::vec::Vec<i32>,
    #[prost(message, optional, tag = "15")]
    pub dns_source: ::core::option::Option<client_payload::DnsSource>,
    #[prost(uint32, optional, tag = "16")]
    pub connect_attempt_count: ::core::option::Option<u32>,
    #[prost(uint32, optional, tag = "18")]
    pub device: ::core::option::Option<u32>,
    #[prost(message, optional, tag = "19")]
    pub device_pairing_data: ::core::option::Option<
        client_payload::DevicePairingRegistrationData,
    >,
    #[prost(enumeration = "client_payload::Product", optional, tag = "20")]
    pub product: ::core::option::Option<i32>,
    #[prost(bytes = "bytes", optional, tag = "21")]
    pub fb_cat: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "22")]
    pub fb_user_agent: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bool, optional, tag = "23")]
    pub oc: ::core::option::Option<bool>,
    #[prost(int32, optional, tag = "24")]
    pub lc: ::core::option::Option<i32>,
    #[prost(enumeration = "client_payload::IosAppExtension", optional, tag = "30")]
    pub ios_app_extension: ::core::option::Option<i32>,
    #[prost(uint64, optional, tag = "31")]
    pub fb_app_id: ::core::option::Option<u64>,
    #[prost(bytes = "bytes", optional, tag = "32")]
    pub fb_device_id: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bool, optional, tag = "33")]
    pub pull: ::core::option::Option<bool>,
    #[prost(bytes = "bytes", optional, tag = "34")]
    pub padding_bytes: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(int32, optional, tag = "36")]
    pub year_class: ::core::option::Option<i32>,
    #[prost(int32, optional, tag = "37")]
    pub mem_class: ::core::option::Option<i32>,
    #[prost(message, optional, tag = "38")]
    pub interop_data: ::core::option::Option<client_payload::InteropData>,
    #[prost(enumeration = "client_payload::TrafficAnonymization", optional, tag = "40")]
    pub traffic_anonymization: ::core::option::Option<i32>,
    #[prost(bool, optional, tag = "41")]
    pub lid_db_migrated: ::core::option::Option<bool>,
    #[prost(enumeration = "client_payload::AccountType", optional, tag = "42")]
    pub account_type: ::core::option::Option<i32>,
    #[prost(sfixed32, optional, tag = "43")]
    pub connection_sequence_info: ::core::option::Option<i32>,
    #[prost(bool, optional, tag = "44")]
    pub paa_link: ::core::option::Option<bool>,
    #[prost(int32, optional, tag = "45")]
    pub preacks_count: ::core::option::Option<i32>,
    #[prost(int32, optional, tag = "46")]
    pub processing_queue_size: ::core::option::Option<i32>,
    #[prost(string, repeated, tag = "47")]
    pub paired_peripherals: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(bytes = "bytes", optional, tag = "48")]
    pub test_isolation_id: ::core::option::Option<::prost::bytes::Bytes>,
}
/// Nested message and enum types in `ClientPayload`.
pub mod client_payload {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct DnsSource {
        #[prost(enumeration = "dns_source::DnsResolutionMethod", optional, tag = "15")]
        pub dns_method: ::core::option::Option<i32>,
        #[prost(bool, optional, tag = "16")]
        pub app_cached: ::core::option::Option<bool>,
    }
    /// Nested message and enum types in `DNSSource`.
    pub mod dns_source {
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
        pub enum DnsResolutionMethod {
            System = 0,
            Google = 1,
            Hardcoded = 2,
            Override = 3,
            Fallback = 4,
            Mns = 5,
            MnsSecondary = 6,
            SocksProxy = 7,
        }
        impl DnsResolutionMethod {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::System => "SYSTEM",
                    Self::Google => "GOOGLE",
                    Self::Hardcoded => "HARDCODED",
                    Self::Override => "OVERRIDE",
                    Self::Fallback => "FALLBACK",
                    Self::Mns => "MNS",
                    Self::MnsSecondary => "MNS_SECONDARY",
                    Self::SocksProxy => "SOCKS_PROXY",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "SYSTEM" => Some(Self::System),
                    "GOOGLE" => Some(Self::Google),
                    "HARDCODED" => Some(Self::Hardcoded),
                    "OVERRIDE" => Some(Self::Override),
                    "FALLBACK" => Some(Self::Fallback),
                    "MNS" => Some(Self::Mns),
                    "MNS_SECONDARY" => Some(Self::MnsSecondary),
                    "SOCKS_PROXY" => Some(Self::SocksProxy),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct DevicePairingRegistrationData {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub e_regid: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub e_keytype: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub e_ident: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "4")]
        pub e_skey_id: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "5")]
        pub e_skey_val: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "6")]
        pub e_skey_sig: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "7")]
        pub build_hash: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "8")]
        pub device_props: ::core::option::Option<::prost::bytes::Bytes>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct InteropData {
        #[prost(uint64, optional, tag = "1")]
        pub account_id: ::core::option::Option<u64>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub token: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bool, optional, tag = "3")]
        pub enable_read_receipts: ::core::option::Option<bool>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct UserAgent {
        #[prost(enumeration = "user_agent::Platform", optional, tag = "1")]
        pub platform: ::core::option::Option<i32>,
        #[prost(message, optional, tag = "2")]
        pub app_version: ::core::option::Option<user_agent::AppVersion>,
        #[prost(string, optional, tag = "3")]
        pub mcc: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "4")]
        pub mnc: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "5")]
        pub os_version: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "6")]
        pub manufacturer: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "7")]
        pub device: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "8")]
        pub os_build_number: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "9")]
        pub phone_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(enumeration = "user_agent::ReleaseChannel", optional, tag = "10")]
        pub release_channel: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "11")]
        pub locale_language_iso6391: ::core::option::Option<
            ::prost::alloc::string::String,
        >,
        #[prost(string, optional, tag = "12")]
        pub locale_country_iso31661_alpha2: ::core::option::Option<
            ::prost::alloc::string::String,
        >,
        #[prost(string, optional, tag = "13")]
        pub device_board: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "14")]
        pub device_exp_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(enumeration = "user_agent::DeviceType", optional, tag = "15")]
        pub device_type: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "16")]
        pub device_model_type: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(enumeration = "user_agent::DistributionChannel", optional, tag = "17")]
        pub distribution_channel: ::core::option::Option<i32>,
    }
    /// Nested message and enum types in `UserAgent`.
    pub mod user_agent {
        #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct AppVersion {
            #[prost(uint32, optional, tag = "1")]
            pub primary: ::core::option::Option<u32>,
            #[prost(uint32, optional, tag = "2")]
            pub secondary: ::core::option::Option<u32>,
            #[prost(uint32, optional, tag = "3")]
            pub tertiary: ::core::option::Option<u32>,
            #[prost(uint32, optional, tag = "4")]
            pub quaternary: ::core::option::Option<u32>,
            #[prost(uint32, optional, tag = "5")]
            pub quinary: ::core::option::Option<u32>,
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
        pub enum DeviceType {
            Phone = 0,
            Tablet = 1,
            Desktop = 2,
            Wearable = 3,
            Vr = 4,
        }
        impl DeviceType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Phone => "PHONE",
                    Self::Tablet => "TABLET",
                    Self::Desktop => "DESKTOP",
                    Self::Wearable => "WEARABLE",
                    Self::Vr => "VR",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "PHONE" => Some(Self::Phone),
                    "TABLET" => Some(Self::Tablet),
                    "DESKTOP" => Some(Self::Desktop),
                    "WEARABLE" => Some(Self::Wearable),
                    "VR" => Some(Self::Vr),
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
        pub enum DistributionChannel {
            Appstore = 0,
            Website = 1,
            Testflight = 2,
            Internal = 3,
        }
        impl DistributionChannel {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Appstore => "APPSTORE",
                    Self::Website => "WEBSITE",
                    Self::Testflight => "TESTFLIGHT",
                    Self::Internal => "INTERNAL",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "APPSTORE" => Some(Self::Appstore),
                    "WEBSITE" => Some(Self::Website),
                    "TESTFLIGHT" => Some(Self::Testflight),
                    "INTERNAL" => Some(Self::Internal),
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
        pub enum Platform {
            Android = 0,
            Ios = 1,
            WindowsPhone = 2,
            Blackberry = 3,
            Blackberryx = 4,
            S40 = 5,
            S60 = 6,
            PythonClient = 7,
            Tizen = 8,
            Enterprise = 9,
            SmbAndroid = 10,
            Kaios = 11,
            SmbIos = 12,
            Windows = 13,
            Web = 14,
            Portal = 15,
            GreenAndroid = 16,
            GreenIphone = 17,
            BlueAndroid = 18,
            BlueIphone = 19,
            FbliteAndroid = 20,
            MliteAndroid = 21,
            IgliteAndroid = 22,
            Page = 23,
            Macos = 24,
            OculusMsg = 25,
            OculusCall = 26,
            Milan = 27,
            Capi = 28,
            Wearos = 29,
            Ardevice = 30,
            Vrdevice = 31,
            BlueWeb = 32,
            Ipad = 33,
            Test = 34,
            SmartGlasses = 35,
            BlueVr = 36,
            ArWrist = 37,
            Wail = 38,
        }
        impl Platform {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Android => "ANDROID",
                    Self::Ios => "IOS",
                    Self::WindowsPhone => "WINDOWS_PHONE",
                    Self::Blackberry => "BLACKBERRY",
                    Self::Blackberryx => "BLACKBERRYX",
                    Self::S40 => "S40",
                    Self::S60 => "S60",
                    Self::PythonClient => "PYTHON_CLIENT",
                    Self::Tizen => "TIZEN",
                    Self::Enterprise => "ENTERPRISE",
                    Self::SmbAndroid => "SMB_ANDROID",
                    Self::Kaios => "KAIOS",
                    Self::SmbIos => "SMB_IOS",
                    Self::Windows => "WINDOWS",
                    Self::Web => "WEB",
                    Self::Portal => "PORTAL",
                    Self::GreenAndroid => "GREEN_ANDROID",
                    Self::GreenIphone => "GREEN_IPHONE",
                    Self::BlueAndroid => "BLUE_ANDROID",
                    Self::BlueIphone => "BLUE_IPHONE",
                    Self::FbliteAndroid => "FBLITE_ANDROID",
                    Self::MliteAndroid => "MLITE_ANDROID",
                    Self::IgliteAndroid => "IGLITE_ANDROID",
                    Self::Page => "PAGE",
                    Self::Macos => "MACOS",
                    Self::OculusMsg => "OCULUS_MSG",
                    Self::OculusCall => "OCULUS_CALL",
                    Self::Milan => "MILAN",
                    Self::Capi => "CAPI",
                    Self::Wearos => "WEAROS",
                    Self::Ardevice => "ARDEVICE",
                    Self::Vrdevice => "VRDEVICE",
                    Self::BlueWeb => "BLUE_WEB",
                    Self::Ipad => "IPAD",
                    Self::Test => "TEST",
                    Self::SmartGlasses => "SMART_GLASSES",
                    Self::BlueVr => "BLUE_VR",
                    Self::ArWrist => "AR_WRIST",
                    Self::Wail => "WAIL",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "ANDROID" => Some(Self::Android),
                    "IOS" => Some(Self::Ios),
                    "WINDOWS_PHONE" => Some(Self::WindowsPhone),
                    "BLACKBERRY" => Some(Self::Blackberry),
                    "BLACKBERRYX" => Some(Self::Blackberryx),
                    "S40" => Some(Self::S40),
                    "S60" => Some(Self::S60),
                    "PYTHON_CLIENT" => Some(Self::PythonClient),
                    "TIZEN" => Some(Self::Tizen),
                    "ENTERPRISE" => Some(Self::Enterprise),
                    "SMB_ANDROID" => Some(Self::SmbAndroid),
                    "KAIOS" => Some(Self::Kaios),
                    "SMB_IOS" => Some(Self::SmbIos),
                    "WINDOWS" => Some(Self::Windows),
                    "WEB" => Some(Self::Web),
                    "PORTAL" => Some(Self::Portal),
                    "GREEN_ANDROID" => Some(Self::GreenAndroid),
                    "GREEN_IPHONE" => Some(Self::GreenIphone),
                    "BLUE_ANDROID" => Some(Self::BlueAndroid),
                    "BLUE_IPHONE" => Some(Self::BlueIphone),
                    "FBLITE_ANDROID" => Some(Self::FbliteAndroid),
                    "MLITE_ANDROID" => Some(Self::MliteAndroid),
                    "IGLITE_ANDROID" => Some(Self::IgliteAndroid),
                    "PAGE" => Some(Self::Page),
                    "MACOS" => Some(Self::Macos),
                    "OCULUS_MSG" => Some(Self::OculusMsg),
                    "OCULUS_CALL" => Some(Self::OculusCall),
                    "MILAN" => Some(Self::Milan),
                    "CAPI" => Some(Self::Capi),
                    "WEAROS" => Some(Self::Wearos),
                    "ARDEVICE" => Some(Self::Ardevice),
                    "VRDEVICE" => Some(Self::Vrdevice),
                    "BLUE_WEB" => Some(Self::BlueWeb),
                    "IPAD" => Some(Self::Ipad),
                    "TEST" => Some(Self::Test),
                    "SMART_GLASSES" => Some(Self::SmartGlasses),
                    "BLUE_VR" => Some(Self::BlueVr),
                    "AR_WRIST" => Some(Self::ArWrist),
                    "WAIL" => Some(Self::Wail),
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
        pub enum ReleaseChannel {
            Release = 0,
            Beta = 1,
            Alpha = 2,
            Debug = 3,
        }
        impl ReleaseChannel {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Release => "RELEASE",
                    Self::Beta => "BETA",
                    Self::Alpha => "ALPHA",
                    Self::Debug => "DEBUG",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "RELEASE" => Some(Self::Release),
                    "BETA" => Some(Self::Beta),
                    "ALPHA" => Some(Self::Alpha),
                    "DEBUG" => Some(Self::Debug),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct WebInfo {
        #[prost(string, optional, tag = "1")]
        pub ref_token: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub version: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, optional, tag = "3")]
        pub webd_payload: ::core::option::Option<web_info::WebdPayload>,
        #[prost(enumeration = "web_info::WebSubPlatform", optional, tag = "4")]
        pub web_sub_platform: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "5")]
        pub browser: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "6")]
        pub browser_version: ::core::option::Option<::prost::alloc::string::String>,
    }
    /// Nested message and enum types in `WebInfo`.
    pub mod web_info {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct WebdPayload {
            #[prost(bool, optional, tag = "1")]
            pub uses_participant_in_key: ::core::option::Option<bool>,
            #[prost(bool, optional, tag = "2")]
            pub supports_starred_messages: ::core::option::Option<bool>,
            #[prost(bool, optional, tag = "3")]
            pub supports_document_messages: ::core::option::Option<bool>,
            #[prost(bool, optional, tag = "4")]
            pub supports_url_messages: ::core::option::Option<bool>,
            #[prost(bool, optional, tag = "5")]
            pub supports_media_retry: ::core::option::Option<bool>,
            #[prost(bool, optional, tag = "6")]
            pub supports_e2e_image: ::core::option::Option<bool>,
            #[prost(bool, optional, tag = "7")]
            pub supports_e2e_video: ::core::option::Option<bool>,
            #[prost(bool, optional, tag = "8")]
            pub supports_e2e_audio: ::core::option::Option<bool>,
            #[prost(bool, optional, tag = "9")]
            pub supports_e2e_document: ::core::option::Option<bool>,
            #[prost(string, optional, tag = "10")]
            pub document_types: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(bytes = "bytes", optional, tag = "11")]
            pub features: ::core::option::Option<::prost::bytes::Bytes>,
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
        pub enum WebSubPlatform {
            WebBrowser = 0,
            AppStore = 1,
            WinStore = 2,
            Darwin = 3,
            Win32 = 4,
            WinHybrid = 5,
        }
        impl WebSubPlatform {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::WebBrowser => "WEB_BROWSER",
                    Self::AppStore => "APP_STORE",
                    Self::WinStore => "WIN_STORE",
                    Self::Darwin => "DARWIN",
                    Self::Win32 => "WIN32",
                    Self::WinHybrid => "WIN_HYBRID",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "WEB_BROWSER" => Some(Self::WebBrowser),
                    "APP_STORE" => Some(Self::AppStore),
                    "WIN_STORE" => Some(Self::WinStore),
                    "DARWIN" => Some(Self::Darwin),
                    "WIN32" => Some(Self::Win32),
                    "WIN_HYBRID" => Some(Self::WinHybrid),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum AccountType {
        Default = 0,
        Guest = 1,
    }
    impl AccountType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Default => "DEFAULT",
                Self::Guest => "GUEST",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "DEFAULT" => Some(Self::Default),
                "GUEST" => Some(Self::Guest),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum ConnectReason {
        Push = 0,
        UserActivated = 1,
        Scheduled = 2,
        ErrorReconnect = 3,
        NetworkSwitch = 4,
        PingReconnect = 5,
        Unknown = 6,
    }
    impl ConnectReason {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Push => "PUSH",
                Self::UserActivated => "USER_ACTIVATED",
                Self::Scheduled => "SCHEDULED",
                Self::ErrorReconnect => "ERROR_RECONNECT",
                Self::NetworkSwitch => "NETWORK_SWITCH",
                Self::PingReconnect => "PING_RECONNECT",
                Self::Unknown => "UNKNOWN",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "PUSH" => Some(Self::Push),
                "USER_ACTIVATED" => Some(Self::UserActivated),
                "SCHEDULED" => Some(Self::Scheduled),
                "ERROR_RECONNECT" => Some(Self::ErrorReconnect),
                "NETWORK_SWITCH" => Some(Self::NetworkSwitch),
                "PING_RECONNECT" => Some(Self::PingReconnect),
                "UNKNOWN" => Some(Self::Unknown),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum ConnectType {
        CellularUnknown = 0,
        WifiUnknown = 1,
        CellularEdge = 100,
        CellularIden = 101,
        CellularUmts = 102,
        CellularEvdo = 103,
        CellularGprs = 104,
        CellularHsdpa = 105,
        CellularHsupa = 106,
        CellularHspa = 107,
        CellularCdma = 108,
        Cellular1xrtt = 109,
        CellularEhrpd = 110,
        CellularLte = 111,
        CellularHspap = 112,
    }
    impl ConnectType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::CellularUnknown => "CELLULAR_UNKNOWN",
                Self::WifiUnknown => "WIFI_UNKNOWN",
                Self::CellularEdge => "CELLULAR_EDGE",
                Self::CellularIden => "CELLULAR_IDEN",
                Self::CellularUmts => "CELLULAR_UMTS",
                Self::CellularEvdo => "CELLULAR_EVDO",
                Self::CellularGprs => "CELLULAR_GPRS",
                Self::CellularHsdpa => "CELLULAR_HSDPA",
                Self::CellularHsupa => "CELLULAR_HSUPA",
                Self::CellularHspa => "CELLULAR_HSPA",
                Self::CellularCdma => "CELLULAR_CDMA",
                Self::Cellular1xrtt => "CELLULAR_1XRTT",
                Self::CellularEhrpd => "CELLULAR_EHRPD",
                Self::CellularLte => "CELLULAR_LTE",
                Self::CellularHspap => "CELLULAR_HSPAP",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "CELLULAR_UNKNOWN" => Some(Self::CellularUnknown),
                "WIFI_UNKNOWN" => Some(Self::WifiUnknown),
                "CELLULAR_EDGE" => Some(Self::CellularEdge),
                "CELLULAR_IDEN" => Some(Self::CellularIden),
                "CELLULAR_UMTS" => Some(Self::CellularUmts),
                "CELLULAR_EVDO" => Some(Self::CellularEvdo),
                "CELLULAR_GPRS" => Some(Self::CellularGprs),
                "CELLULAR_HSDPA" => Some(Self::CellularHsdpa),
                "CELLULAR_HSUPA" => Some(Self::CellularHsupa),
                "CELLULAR_HSPA" => Some(Self::CellularHspa),
                "CELLULAR_CDMA" => Some(Self::CellularCdma),
                "CELLULAR_1XRTT" => Some(Self::Cellular1xrtt),
                "CELLULAR_EHRPD" => Some(Self::CellularEhrpd),
                "CELLULAR_LTE" => Some(Self::CellularLte),
                "CELLULAR_HSPAP" => Some(Self::CellularHspap),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum IosAppExtension {
        ShareExtension = 0,
        ServiceExtension = 1,
        IntentsExtension = 2,
    }
    impl IosAppExtension {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::ShareExtension => "SHARE_EXTENSION",
                Self::ServiceExtension => "SERVICE_EXTENSION",
                Self::IntentsExtension => "INTENTS_EXTENSION",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "SHARE_EXTENSION" => Some(Self::ShareExtension),
                "SERVICE_EXTENSION" => Some(Self::ServiceExtension),
                "INTENTS_EXTENSION" => Some(Self::IntentsExtension),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum Product {
        Whatsapp = 0,
        Messenger = 1,
        Interop = 2,
        InteropMsgr = 3,
        WhatsappLid = 4,
    }
    impl Product {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Whatsapp => "WHATSAPP",
                Self::Messenger => "MESSENGER",
                Self::Interop => "INTEROP",
                Self::InteropMsgr => "INTEROP_MSGR",
                Self::WhatsappLid => "WHATSAPP_LID",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "WHATSAPP" => Some(Self::Whatsapp),
                "MESSENGER" => Some(Self::Messenger),
                "INTEROP" => Some(Self::Interop),
                "INTEROP_MSGR" => Some(Self::InteropMsgr),
                "WHATSAPP_LID" => Some(Self::WhatsappLid),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum TrafficAnonymization {
        Off = 0,
        Standard = 1,
    }
    impl TrafficAnonymization {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Off => "OFF",
                Self::Standard => "STANDARD",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "OFF" => Some(Self::Off),
                "STANDARD" => Some(Self::Standard),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct RoutingInfo {
    #[prost(int32, repeated, packed = "false", tag = "1")]
    pub region_id: ::prost::alloc::vec::Vec<i32>,
    #[prost(int32, repeated, packed = "false", tag = "2")]
    pub cluster_id: ::prost::alloc::vec::Vec<i32>,
    #[prost(int32, optional, tag = "3", default = "-1")]
    pub task_id: ::core::option::Option<i32>,
    #[prost(bool, optional, tag = "4", default = "false")]
    pub debug: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "5", default = "false")]
    pub tcp_bbr: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "6")]
    pub tcp_keepalive: ::core::option::Option<bool>,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct WebFeatures {
    #[prost(enumeration = "web_features::Flag", optional, tag = "1")]
    pub labels_display: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "2")]
    pub voip_individual_outgoing: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "3")]
    pub groups_v3: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "4")]
    pub groups_v3_create: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "5")]
    pub change_number_v2: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "6")]
    pub query_status_v3_thumbnail: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "7")]
    pub live_locations: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "8")]
    pub query_vname: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "9")]
    pub voip_individual_incoming: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "10")]
    pub quick_replies_query: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "11")]
    pub payments: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "12")]
    pub sticker_pack_query: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "13")]
    pub live_locations_final: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "14")]
    pub labels_edit: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "15")]
    pub media_upload: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "18")]
    pub media_upload_rich_quick_replies: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "19")]
    pub vname_v2: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "20")]
    pub video_playback_url: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "21")]
    pub status_ranking: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "22")]
    pub voip_individual_video: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "23")]
    pub third_party_stickers: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "24")]
    pub frequently_forwarded_setting: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "25")]
    pub groups_v4_join_permission: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "26")]
    pub recent_stickers: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "27")]
    pub catalog: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "28")]
    pub starred_stickers: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "29")]
    pub voip_group_call: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "30")]
    pub template_message: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "31")]
    pub template_message_interactivity: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "32")]
    pub ephemeral_messages: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "33")]
    pub e2_e_notification_sync: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "34")]
    pub recent_stickers_v2: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "36")]
    pub recent_stickers_v3: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "37")]
    pub user_notice: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "39")]
    pub support: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "40")]
    pub group_uii_cleanup: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "41")]
    pub group_dogfooding_internal_only: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "42")]
    pub settings_sync: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "43")]
    pub archive_v2: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "44")]
    pub ephemeral_allow_group_members: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "45")]
    pub ephemeral24_h_duration: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "46")]
    pub md_force_upgrade: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "47")]
    pub disappearing_mode: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "48")]
    pub external_md_opt_in_available: ::core::option::Option<i32>,
    #[prost(enumeration = "web_features::Flag", optional, tag = "49")]
    pub no_delete_message_time_limit: ::core::option::Option<i32>,
}
/// Nested message and enum types in `WebFeatures`.
pub mod web_features {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum Flag {
        NotStarted = 0,
        ForceUpgrade = 1,
        Development = 2,
        Production = 3,
    }
    impl Flag {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::NotStarted => "NOT_STARTED",
                Self::ForceUpgrade => "FORCE_UPGRADE",
                Self::Development => "DEVELOPMENT",
                Self::Production => "PRODUCTION",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "NOT_STARTED" => Some(Self::NotStarted),
                "FORCE_UPGRADE" => Some(Self::ForceUpgrade),
                "DEVELOPMENT" => Some(Self::Development),
                "PRODUCTION" => Some(Self::Production),
                _ => None,
            }
        }
    }
}

message! { ClientPayload, "ClientPayload" {
    "username" username,
    "passive" passive,
    "userAgent" user_agent,
    "webInfo" web_info,
    "pushName" push_name,
    "sessionId" session_id,
    "shortConnect" short_connect,
    "connectType" connect_type: client_payload::ConnectType,
    "connectReason" connect_reason: client_payload::ConnectReason,
    "shards" shards,
    "dnsSource" dns_source,
    "connectAttemptCount" connect_attempt_count,
    "device" device,
    "devicePairingData" device_pairing_data,
    "product" product: client_payload::Product,
    "fbCat" fb_cat,
    "fbUserAgent" fb_user_agent,
    "oc" oc,
    "lc" lc,
    "iosAppExtension" ios_app_extension: client_payload::IosAppExtension,
    "fbAppId" fb_app_id,
    "fbDeviceId" fb_device_id,
    "pull" pull,
    "paddingBytes" padding_bytes,
    "yearClass" year_class,
    "memClass" mem_class,
    "interopData" interop_data,
    "trafficAnonymization" traffic_anonymization: client_payload::TrafficAnonymization,
    "lidDbMigrated" lid_db_migrated,
    "accountType" account_type: client_payload::AccountType,
    "connectionSequenceInfo" connection_sequence_info,
    "paaLink" paa_link,
    "preacksCount" preacks_count,
    "processingQueueSize" processing_queue_size,
    "pairedPeripherals" paired_peripherals,
    "testIsolationId" test_isolation_id,
} }
enumeration! { client_payload::AccountType }
enumeration! { client_payload::ConnectReason }
enumeration! { client_payload::ConnectType }
enumeration! { client_payload::IosAppExtension }
enumeration! { client_payload::Product }
enumeration! { client_payload::TrafficAnonymization }
message! { client_payload::DnsSource, "DNSSource" {
    "dnsMethod" dns_method: client_payload::dns_source::DnsResolutionMethod,
    "appCached" app_cached,
} }
enumeration! { client_payload::dns_source::DnsResolutionMethod }
message! { client_payload::DevicePairingRegistrationData, "DevicePairingRegistrationData" {
    "eRegid" e_regid,
    "eKeytype" e_keytype,
    "eIdent" e_ident,
    "eSkeyId" e_skey_id,
    "eSkeyVal" e_skey_val,
    "eSkeySig" e_skey_sig,
    "buildHash" build_hash,
    "deviceProps" device_props,
} }
message! { client_payload::InteropData, "InteropData" {
    "accountId" account_id,
    "token" token,
    "enableReadReceipts" enable_read_receipts,
} }
message! { client_payload::UserAgent, "UserAgent" {
    "platform" platform: client_payload::user_agent::Platform,
    "appVersion" app_version,
    "mcc" mcc,
    "mnc" mnc,
    "osVersion" os_version,
    "manufacturer" manufacturer,
    "device" device,
    "osBuildNumber" os_build_number,
    "phoneId" phone_id,
    "releaseChannel" release_channel: client_payload::user_agent::ReleaseChannel,
    "localeLanguageIso6391" locale_language_iso6391,
    "localeCountryIso31661Alpha2" locale_country_iso31661_alpha2,
    "deviceBoard" device_board,
    "deviceExpId" device_exp_id,
    "deviceType" device_type: client_payload::user_agent::DeviceType,
    "deviceModelType" device_model_type,
    "distributionChannel" distribution_channel: client_payload::user_agent::DistributionChannel,
} }
enumeration! { client_payload::user_agent::DeviceType }
enumeration! { client_payload::user_agent::DistributionChannel }
enumeration! { client_payload::user_agent::Platform }
enumeration! { client_payload::user_agent::ReleaseChannel }
message! { client_payload::user_agent::AppVersion, "AppVersion" {
    "primary" primary,
    "secondary" secondary,
    "tertiary" tertiary,
    "quaternary" quaternary,
    "quinary" quinary,
} }
message! { client_payload::WebInfo, "WebInfo" {
    "refToken" ref_token,
    "version" version,
    "webdPayload" webd_payload,
    "webSubPlatform" web_sub_platform: client_payload::web_info::WebSubPlatform,
    "browser" browser,
    "browserVersion" browser_version,
} }
enumeration! { client_payload::web_info::WebSubPlatform }
message! { client_payload::web_info::WebdPayload, "WebdPayload" {
    "usesParticipantInKey" uses_participant_in_key,
    "supportsStarredMessages" supports_starred_messages,
    "supportsDocumentMessages" supports_document_messages,
    "supportsUrlMessages" supports_url_messages,
    "supportsMediaRetry" supports_media_retry,
    "supportsE2EImage" supports_e2e_image,
    "supportsE2EVideo" supports_e2e_video,
    "supportsE2EAudio" supports_e2e_audio,
    "supportsE2EDocument" supports_e2e_document,
    "documentTypes" document_types,
    "features" features,
} }
message! { RoutingInfo, "RoutingInfo" {
    "regionId" region_id,
    "clusterId" cluster_id,
    "taskId" task_id,
    "debug" debug,
    "tcpBbr" tcp_bbr,
    "tcpKeepalive" tcp_keepalive,
} }
message! { WebFeatures, "WebFeatures" {
    "labelsDisplay" labels_display: web_features::Flag,
    "voipIndividualOutgoing" voip_individual_outgoing: web_features::Flag,
    "groupsV3" groups_v3: web_features::Flag,
    "groupsV3Create" groups_v3_create: web_features::Flag,
    "changeNumberV2" change_number_v2: web_features::Flag,
    "queryStatusV3Thumbnail" query_status_v3_thumbnail: web_features::Flag,
    "liveLocations" live_locations: web_features::Flag,
    "queryVname" query_vname: web_features::Flag,
    "voipIndividualIncoming" voip_individual_incoming: web_features::Flag,
    "quickRepliesQuery" quick_replies_query: web_features::Flag,
    "payments" payments: web_features::Flag,
    "stickerPackQuery" sticker_pack_query: web_features::Flag,
    "liveLocationsFinal" live_locations_final: web_features::Flag,
    "labelsEdit" labels_edit: web_features::Flag,
    "mediaUpload" media_upload: web_features::Flag,
    "mediaUploadRichQuickReplies" media_upload_rich_quick_replies: web_features::Flag,
    "vnameV2" vname_v2: web_features::Flag,
    "videoPlaybackUrl" video_playback_url: web_features::Flag,
    "statusRanking" status_ranking: web_features::Flag,
    "voipIndividualVideo" voip_individual_video: web_features::Flag,
    "thirdPartyStickers" third_party_stickers: web_features::Flag,
    "frequentlyForwardedSetting" frequently_forwarded_setting: web_features::Flag,
    "groupsV4JoinPermission" groups_v4_join_permission: web_features::Flag,
    "recentStickers" recent_stickers: web_features::Flag,
    "catalog" catalog: web_features::Flag,
    "starredStickers" starred_stickers: web_features::Flag,
    "voipGroupCall" voip_group_call: web_features::Flag,
    "templateMessage" template_message: web_features::Flag,
    "templateMessageInteractivity" template_message_interactivity: web_features::Flag,
    "ephemeralMessages" ephemeral_messages: web_features::Flag,
    "e2ENotificationSync" e2_e_notification_sync: web_features::Flag,
    "recentStickersV2" recent_stickers_v2: web_features::Flag,
    "recentStickersV3" recent_stickers_v3: web_features::Flag,
    "userNotice" user_notice: web_features::Flag,
    "support" support: web_features::Flag,
    "groupUiiCleanup" group_uii_cleanup: web_features::Flag,
    "groupDogfoodingInternalOnly" group_dogfooding_internal_only: web_features::Flag,
    "settingsSync" settings_sync: web_features::Flag,
    "archiveV2" archive_v2: web_features::Flag,
    "ephemeralAllowGroupMembers" ephemeral_allow_group_members: web_features::Flag,
    "ephemeral24HDuration" ephemeral24_h_duration: web_features::Flag,
    "mdForceUpgrade" md_force_upgrade: web_features::Flag,
    "disappearingMode" disappearing_mode: web_features::Flag,
    "externalMdOptInAvailable" external_md_opt_in_available: web_features::Flag,
    "noDeleteMessageTimeLimit" no_delete_message_time_limit: web_features::Flag,
} }
enumeration! { web_features::Flag }
