//! `devices`: the linked devices of an account.

use bytes::Bytes;
use wa_binary::Node;
use wa_jid::{Jid, Server};
use wa_stanza::{ParseError, Reader, UnixSeconds};

/// The device list we have; the server may leave out a user whose list has not changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceHint {
    /// The hash over the list.
    pub device_hash: Option<Box<str>>,
    /// When the list was made.
    pub t: Option<UnixSeconds>,
    /// A time that was announced for a newer list.
    pub expected_t: Option<UnixSeconds>,
}

impl DeviceHint {
    pub(crate) fn to_node(&self) -> Node {
        Node::build("devices")
            .attr_opt("device_hash", self.device_hash.as_deref())
            .display_opt("ts", self.t)
            .display_opt("expected_ts", self.expected_t)
            .build()
    }

    #[cfg(feature = "serve")]
    pub(crate) fn read(node: &Reader<'_>) -> Result<Self, ParseError> {
        Ok(Self {
            device_hash: node.opt_text("device_hash"),
            t: node.opt_time("ts")?,
            expected_t: node.opt_time("expected_ts")?,
        })
    }
}

/// One device of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ListedDevice {
    /// Its number; 0 is the phone.
    pub id: u16,
    /// Its key index; every companion must have one.
    pub key_index: Option<u32>,
    /// It is a hosted device.
    pub is_hosted: bool,
}

/// The signed list of key indexes, not decoded and not verified here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyIndexList {
    /// When it was signed.
    pub t: Option<UnixSeconds>,
    /// A time announced for a newer list: ours is stale.
    pub expected_t: Option<UnixSeconds>,
    /// An encoded `ADVSignedKeyIndexList`.
    pub signed: Bytes,
}

/// The linked devices of an account, as the server tells them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DeviceAnswer {
    /// The hash over the list.
    pub hash: Option<Box<str>>,
    /// The devices; an empty list tells nothing, so keep what you have.
    pub devices: Vec<ListedDevice>,
    /// The signed list of key indexes.
    pub key_index_list: Option<KeyIndexList>,
}

impl DeviceAnswer {
    /// The addresses one can write to, with their key indexes.
    ///
    /// A companion without key index is left out. Without a signed list no companion can be trusted to be
    /// one, so only the phone remains. Hosted devices have a server of their own.
    #[must_use]
    pub fn addresses(&self, account: &Jid) -> Vec<(Jid, Option<u32>)> {
        let signed = self.key_index_list.as_ref().is_some_and(|list| !list.signed.is_empty());
        let usable = self.devices.iter().filter(|device| {
            let companion = signed && device.key_index.is_some();
            device.id == 0 || companion
        });
        usable.map(|device| (device.address(account), device.key_index)).collect()
    }

    pub(crate) fn read(node: &Reader<'_>) -> Result<Self, ParseError> {
        let mut answer = Self::default();
        if let Some(list) = node.opt_child("device-list") {
            answer.hash = list.opt_text("hash");
            let devices = list.children("device");
            answer.devices = devices.map(|device| ListedDevice::read(&device)).collect::<Result<_, _>>()?;
        }
        if let Some(list) = node.opt_child("key-index-list") {
            answer.key_index_list = Some(KeyIndexList {
                t: list.opt_time("ts")?,
                expected_t: list.opt_time("expected_ts")?,
                signed: Bytes::copy_from_slice(list.node().content_bytes().unwrap_or_default()),
            });
        }
        Ok(answer)
    }

    #[cfg(feature = "serve")]
    pub(crate) fn to_node(&self) -> Node {
        let devices = self.devices.iter().map(|device| {
            let node = Node::build("device")
                .display("id", device.id)
                .display_opt("key-index", device.key_index)
                .attr_opt("is_hosted", device.is_hosted.then_some("true"));
            node.build()
        });
        let list = Node::build("device-list").attr_opt("hash", self.hash.as_deref()).children(devices);
        let keys = self.key_index_list.as_ref().map(|list| {
            Node::build("key-index-list")
                .display_opt("ts", list.t)
                .display_opt("expected_ts", list.expected_t)
                .bytes(list.signed.clone())
        });
        Node::build("devices").child(list).child_opt(keys).build()
    }
}

impl ListedDevice {
    fn read(device: &Reader<'_>) -> Result<Self, ParseError> {
        Ok(Self {
            id: device.number("id")?,
            key_index: device.opt_number("key-index")?,
            is_hosted: device.flag("is_hosted"),
        })
    }

    /// The address of this device of an account.
    #[must_use]
    pub fn address(self, account: &Jid) -> Jid {
        let account = account.to_bare();
        let server = match account.server() {
            Server::User if self.is_hosted => Server::Hosted,
            Server::Lid if self.is_hosted => Server::HostedLid,
            other => other.clone(),
        };
        Jid::new(account.user(), server).with_device(self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn device(id: u16, key_index: Option<u32>) -> ListedDevice {
        ListedDevice { id, key_index, is_hosted: id == Jid::HOSTED_DEVICE }
    }

    fn answer(signed: &'static [u8]) -> DeviceAnswer {
        DeviceAnswer {
            hash: None,
            devices: vec![device(0, None), device(5, Some(1)), device(6, None), device(99, Some(2))],
            key_index_list: Some(KeyIndexList {
                t: None,
                expected_t: None,
                signed: Bytes::from_static(signed),
            }),
        }
    }

    #[test]
    fn a_companion_needs_a_key_index_and_a_signed_list() {
        let account = Jid::lid("100");
        let texts = |answer: &DeviceAnswer| -> Vec<String> {
            answer.addresses(&account).iter().map(|(jid, _)| jid.to_string()).collect()
        };
        assert_eq!(texts(&answer(b"list")), ["100@lid", "100:5@lid", "100:99@hosted.lid"]);
        assert_eq!(texts(&answer(b"")), ["100@lid"]);
    }
}
