//! `devices`: somebody has linked or unlinked a device.

use bytes::Bytes;
#[cfg(feature = "serve")]
use wa_binary::Node;
use wa_jid::Jid;

use crate::error::ParseError;
use crate::id::UnixSeconds;
use crate::read::Reader;
#[cfg(feature = "serve")]
use crate::write::{Write as _, el};

/// What has happened to a list of devices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DeviceOperation {
    /// A device was linked.
    Add,
    /// A device was unlinked.
    Remove,
    /// Drop what you know.
    Update,
}

impl DeviceOperation {
    const fn tag(self) -> &'static str {
        match self {
            Self::Add => "add",
            Self::Remove => "remove",
            Self::Update => "update",
        }
    }
}

/// A device that was linked or unlinked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceChange {
    /// The device.
    pub jid: Jid,
    /// The same device by hidden id.
    pub lid: Option<Jid>,
    /// Its key index.
    pub key_index: Option<u32>,
}

/// The signed list of key indexes that came along; who signed it is not checked here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyIndexList {
    /// When it was signed.
    pub t: Option<UnixSeconds>,
    /// An encoded `ADVSignedKeyIndexList`; empty after an unlinking.
    pub signed: Bytes,
}

/// Somebody's list of devices has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeviceNotice {
    /// How.
    pub operation: DeviceOperation,
    /// Hash over the list after the change, by phone number.
    pub device_hash: Option<Box<str>>,
    /// Hash over the list after the change, by hidden id.
    pub device_lid_hash: Option<Box<str>>,
    /// Update only: a hash of the contact.
    pub hash: Option<Box<str>>,
    /// The devices.
    pub devices: Vec<DeviceChange>,
    /// The signed list of key indexes.
    pub key_index_list: Option<KeyIndexList>,
}

impl DeviceNotice {
    /// A change of one device.
    #[must_use]
    pub fn new(operation: DeviceOperation, devices: Vec<DeviceChange>) -> Self {
        Self {
            operation,
            device_hash: None,
            device_lid_hash: None,
            hash: None,
            devices,
            key_index_list: None,
        }
    }

    /// One operation counts: unlinking before linking before update.
    pub(crate) fn read(notification: &Reader<'_>) -> Result<Option<Self>, ParseError> {
        for operation in [DeviceOperation::Remove, DeviceOperation::Add, DeviceOperation::Update] {
            if let Some(node) = notification.opt_child(operation.tag()) {
                return Self::read_operation(&node, operation).map(Some);
            }
        }
        Ok(None)
    }

    fn read_operation(node: &Reader<'_>, operation: DeviceOperation) -> Result<Self, ParseError> {
        let devices = node.children("device").map(|device| DeviceChange::read(&device));
        let key_index_list = match node.opt_child("key-index-list") {
            Some(list) => Some(KeyIndexList {
                t: list.opt_time("ts")?,
                signed: Bytes::copy_from_slice(list.node().content_bytes().unwrap_or_default()),
            }),
            None => None,
        };
        Ok(Self {
            operation,
            device_hash: node.opt_text("device_hash"),
            device_lid_hash: node.opt_text("device_lid_hash"),
            hash: node.opt_text("hash"),
            devices: devices.collect::<Result<_, _>>()?,
            key_index_list,
        })
    }

    #[cfg(feature = "serve")]
    pub(crate) fn to_node(&self) -> Node {
        let devices = self.devices.iter().map(|device| {
            el("device")
                .attr("jid", &device.jid)
                .display_opt("key-index", device.key_index)
                .attr_opt("lid", device.lid.as_ref())
                .build()
        });
        let list = self.key_index_list.as_ref().map(|list| {
            let node = el("key-index-list").display_opt("ts", list.t);
            if list.signed.is_empty() { node } else { node.bytes(list.signed.clone()) }
        });
        el(self.operation.tag())
            .attr_opt("hash", self.hash.as_deref())
            .attr_opt("device_hash", self.device_hash.as_deref())
            .attr_opt("device_lid_hash", self.device_lid_hash.as_deref())
            .append(devices)
            .child_opt(list)
            .build()
    }
}

impl DeviceChange {
    fn read(device: &Reader<'_>) -> Result<Self, ParseError> {
        let jid = device.jid("jid")?;
        let lid = device.opt_jid("lid")?;
        if lid.as_ref().is_some_and(|lid| lid.device() != jid.device()) {
            return Err(device.bad_attr("lid", "the device number of jid"));
        }
        Ok(Self { jid, lid, key_index: device.opt_number("key-index")? })
    }
}
