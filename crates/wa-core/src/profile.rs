//! What this companion tells the server about itself: the `ClientPayload` of the handshake.

use wa_crypto::{PublicKey, Signature, md5};
use wa_jid::Jid;
use wa_proto::Wire as _;
use wa_proto::client::ClientPayload;
use wa_proto::client::client_payload::user_agent::{AppVersion, Platform, ReleaseChannel};
use wa_proto::client::client_payload::web_info::WebSubPlatform;
use wa_proto::client::client_payload::{
    ConnectReason, ConnectType, DevicePairingRegistrationData, UserAgent, WebInfo,
};
use wa_proto::companion::DeviceProps;
use wa_proto::companion::device_props::{self, HistorySyncConfig, PlatformType};

/// How this device presents itself to the server and in the phone's list of linked devices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// The web client's version: `2`, `3000`, build number.
    pub version: [u32; 3],
    /// The name of the operating system; the phone shows it as the device's name.
    pub os: String,
    /// The kind of client.
    pub browser: Browser,
    /// Two-letter country of the locale.
    pub country: String,
    /// Whether to ask the phone for the complete history when linking.
    pub full_history: bool,
}

/// The kind of client a [`Profile`] claims to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Browser {
    /// Google Chrome.
    Chrome,
    /// Microsoft Edge.
    Edge,
    /// Mozilla Firefox.
    Firefox,
    /// Internet Explorer.
    InternetExplorer,
    /// Opera.
    Opera,
    /// Safari.
    Safari,
    /// The desktop application.
    Desktop,
    /// Another web client.
    Other,
}

impl Browser {
    const fn platform(self) -> PlatformType {
        match self {
            Self::Chrome | Self::Other => PlatformType::Chrome,
            Self::Edge => PlatformType::Edge,
            Self::Firefox => PlatformType::Firefox,
            Self::InternetExplorer => PlatformType::Ie,
            Self::Opera => PlatformType::Opera,
            Self::Safari => PlatformType::Safari,
            Self::Desktop => PlatformType::Desktop,
        }
    }

    /// The name in front of the operating system when linking by code.
    const fn name(self) -> &'static str {
        match self {
            Self::Chrome | Self::Other => "Chrome",
            Self::Edge => "Edge",
            Self::Firefox => "Firefox",
            Self::InternetExplorer => "IE",
            Self::Opera => "Opera",
            Self::Safari => "Safari",
            Self::Desktop => "Desktop",
        }
    }
}

/// The public keys a device registers with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RegistrationKeys {
    /// The registration id of the Signal layer.
    pub registration_id: u32,
    /// The identity key.
    pub identity: PublicKey,
    /// The id of the signed pre-key, 24 bits.
    pub signed_pre_key_id: u32,
    /// The signed pre-key.
    pub signed_pre_key: PublicKey,
    /// The identity key's signature of the serialised signed pre-key.
    pub signature: Signature,
}

impl Default for Profile {
    fn default() -> Self {
        Self {
            version: [2, 3000, 1_045_649_367],
            os: "Mac OS".to_owned(),
            browser: Browser::Chrome,
            country: "US".to_owned(),
            full_history: false,
        }
    }
}

impl Profile {
    /// The one-character companion type of the QR text and of linking by code.
    pub fn client_type(&self) -> char {
        match self.browser {
            Browser::Chrome => '1',
            Browser::Edge => '2',
            Browser::Firefox => '3',
            Browser::InternetExplorer => '4',
            Browser::Opera => '5',
            Browser::Safari => '6',
            Browser::Desktop if self.os == "Windows" => '8',
            Browser::Desktop => '7',
            Browser::Other => '9',
        }
    }

    /// The name shown on the phone while linking by code, `Browser (OS)`.
    pub(crate) fn display_name(&self) -> String {
        format!("{} ({})", self.browser.name(), self.os)
    }

    /// The `ClientPayload` of a device that is not linked yet.
    pub fn registration_payload(&self, keys: &RegistrationKeys, push_name: Option<&str>) -> Vec<u8> {
        let [primary, secondary, tertiary] = self.version;
        let build = md5(format!("{primary}.{secondary}.{tertiary}").as_bytes());
        let pairing = DevicePairingRegistrationData {
            e_regid: Some(keys.registration_id.to_be_bytes().to_vec().into()),
            e_keytype: Some(vec![5].into()),
            e_ident: Some(keys.identity.as_bytes().to_vec().into()),
            e_skey_id: Some(keys.signed_pre_key_id.to_be_bytes().into_iter().skip(1).collect()),
            e_skey_val: Some(keys.signed_pre_key.as_bytes().to_vec().into()),
            e_skey_sig: Some(keys.signature.as_bytes().to_vec().into()),
            build_hash: Some(build.to_vec().into()),
            device_props: Some(self.device_props().to_wire().into()),
        };
        ClientPayload {
            passive: Some(false),
            pull: Some(false),
            device_pairing_data: Some(pairing),
            ..self.common(push_name)
        }
        .to_wire()
    }

    /// The `ClientPayload` of a linked device with this address (phone number and device).
    pub fn login_payload(&self, device: &Jid, push_name: Option<&str>) -> Vec<u8> {
        ClientPayload {
            username: device.user().parse().ok(),
            device: Some(device.device().into()),
            passive: Some(true),
            pull: Some(true),
            lid_db_migrated: Some(false),
            ..self.common(push_name)
        }
        .to_wire()
    }

    fn common(&self, push_name: Option<&str>) -> ClientPayload {
        let [primary, secondary, tertiary] = self.version.map(Some);
        let text = |text: &str| Some(text.to_owned());
        let user_agent = UserAgent {
            platform: Some(Platform::Web.into()),
            app_version: Some(AppVersion { primary, secondary, tertiary, ..AppVersion::default() }),
            mcc: text("000"),
            mnc: text("000"),
            os_version: text("0.1"),
            device: text("Desktop"),
            os_build_number: text("0.1"),
            release_channel: Some(ReleaseChannel::Release.into()),
            locale_language_iso6391: text("en"),
            locale_country_iso31661_alpha2: Some(self.country.clone()),
            ..UserAgent::default()
        };
        let desktop = self.full_history && self.browser == Browser::Desktop;
        let sub_platform = match self.os.as_str() {
            "Mac OS" if desktop => WebSubPlatform::Darwin,
            "Windows" if desktop => WebSubPlatform::Win32,
            _ => WebSubPlatform::WebBrowser,
        };
        ClientPayload {
            user_agent: Some(user_agent),
            web_info: Some(WebInfo { web_sub_platform: Some(sub_platform.into()), ..WebInfo::default() }),
            push_name: push_name.map(str::to_owned),
            connect_type: Some(ConnectType::WifiUnknown.into()),
            connect_reason: Some(ConnectReason::UserActivated.into()),
            ..ClientPayload::default()
        }
    }

    fn device_props(&self) -> DeviceProps {
        let (yes, no) = (Some(true), Some(false));
        DeviceProps {
            os: Some(self.os.clone()),
            version: Some(device_props::AppVersion {
                primary: Some(10),
                secondary: Some(15),
                tertiary: Some(7),
                ..device_props::AppVersion::default()
            }),
            platform_type: Some(self.browser.platform().into()),
            require_full_sync: Some(self.full_history),
            history_sync_config: Some(HistorySyncConfig {
                storage_quota_mb: Some(10_240),
                inline_initial_payload_in_e2_ee_msg: yes,
                support_call_log_history: no,
                support_bot_user_agent_chat_history: yes,
                support_cag_reactions_and_polls: yes,
                support_biz_hosted_msg: yes,
                support_recent_sync_chunk_message_count_tuning: yes,
                support_hosted_group_msg: yes,
                support_fbid_bot_chat_history: yes,
                support_message_association: yes,
                support_group_history: no,
                ..HistorySyncConfig::default()
            }),
        }
    }
}
