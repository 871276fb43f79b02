//! `account_sync`: the own account, changed by another own device.

#[cfg(feature = "serve")]
use wa_binary::Node;
use wa_jid::Jid;

use crate::account::PrivacySetting;
use crate::error::ParseError;
use crate::id::UnixSeconds;
use crate::read::Reader;
#[cfg(feature = "serve")]
use crate::write::{Write as _, el};

/// One device of the own account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountDevice {
    /// The device.
    pub jid: Jid,
    /// Its key index.
    pub key_index: Option<u32>,
}

/// What has changed in the own account; parts that did not change are absent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AccountSync {
    /// The own name.
    pub push_name: Option<Box<str>>,
    /// The whole list of own devices.
    pub devices: Option<Vec<AccountDevice>>,
    /// The hash over that list.
    pub devices_hash: Option<Box<str>>,
    /// Privacy settings.
    pub privacy: Vec<PrivacySetting>,
    /// The default timer of new chats, in seconds, and when it was set.
    pub disappearing_mode: Option<(u32, Option<UnixSeconds>)>,
    /// The block list has changed; read it again.
    pub block_list_hash: Option<Box<str>>,
    /// The tags of parts that are not read here.
    pub other: Vec<Box<str>>,
}

impl AccountSync {
    pub(crate) fn read(notification: &Reader<'_>) -> Result<Self, ParseError> {
        let mut sync = Self { push_name: notification.opt_text("pushname"), ..Self::default() };
        for part in notification.all_children() {
            let tag = part.tag_text();
            match &*tag {
                "devices" => {
                    let devices = part.children("device").map(|device| {
                        Ok(AccountDevice {
                            jid: device.jid("jid")?,
                            key_index: device.opt_number("key-index")?,
                        })
                    });
                    sync.devices = Some(devices.collect::<Result<_, ParseError>>()?);
                    sync.devices_hash = part.opt_text("dhash");
                }
                "privacy" => {
                    let settings = part.children("category");
                    sync.privacy =
                        settings.map(|setting| PrivacySetting::read(&setting)).collect::<Result<_, _>>()?;
                }
                "disappearing_mode" => {
                    sync.disappearing_mode = Some((part.number("duration")?, part.opt_time("t")?));
                }
                "blocklist" => sync.block_list_hash = Some(part.opt_text("dhash").unwrap_or_default()),
                _ => sync.other.push(tag),
            }
        }
        Ok(sync)
    }

    #[cfg(feature = "serve")]
    pub(crate) fn to_nodes(&self) -> Vec<Node> {
        let mut nodes = Vec::new();
        if let Some(devices) = &self.devices {
            let devices = devices.iter().map(|device| {
                el("device").attr("jid", &device.jid).display_opt("key-index", device.key_index).build()
            });
            let hash = self.devices_hash.as_deref();
            nodes.push(el("devices").attr_opt("dhash", hash).append(devices).build());
        }
        if !self.privacy.is_empty() {
            nodes.push(el("privacy").append(self.privacy.iter().map(PrivacySetting::to_node)).build());
        }
        if let Some((duration, t)) = self.disappearing_mode {
            let mode = el("disappearing_mode").display("duration", duration).display_opt("t", t);
            nodes.push(mode.build());
        }
        if let Some(hash) = &self.block_list_hash {
            nodes.push(el("blocklist").attr("dhash", &**hash).build());
        }
        nodes
    }
}
