use core::fmt;

use bytes::Bytes;
use wa_appstate::{Collection, Index, Mutation, Operation};
use wa_content::Key;
use wa_jid::{Jid, UserId};
use wa_proto::Wire as _;
use wa_proto::appstate::SyncActionValue;

/// A setting, contact or mark that changed for all devices of our account, whichever of them changed it.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct AppStateUpdate {
    /// The collection that it belongs to.
    #[cfg_attr(feature = "serde", serde(serialize_with = "super::json::collection"))]
    pub collection: Collection,
    /// Whether it is part of a first or repeated sync of the whole collection: then it tells how things
    /// stand, not that they changed just now.
    pub full: bool,
    /// Whether the entry was removed; only contacts are.
    pub removed: bool,
    /// When it was changed, milliseconds since 1970, as the device that did it says.
    pub timestamp: i64,
    /// What happened.
    pub action: AppStateAction,
    /// Whom it is about, under all addresses that are known: the contact, or the person whose chat it is.
    pub person: Option<UserId>,
    /// The index as it was written: the name of the action, then what it is about.
    pub index: Vec<String>,
    /// The `SyncActionValue` protobuf as it was written.
    #[cfg_attr(feature = "serde", serde(serialize_with = "super::json::base64"))]
    pub value: Bytes,
}

/// What changed in the app state. Addresses are by phone number or LID, as the device that wrote them had them.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(tag = "kind", rename_all = "snake_case"))]
#[non_exhaustive]
pub enum AppStateAction {
    /// A contact was added or renamed.
    Contact {
        /// The contact.
        contact: Jid,
        /// Their other address, LID or phone number, if the entry tells.
        other: Option<Jid>,
        /// The whole name.
        full_name: Option<String>,
        /// The first name.
        first_name: Option<String>,
        /// The user name.
        username: Option<String>,
    },
    /// A contact was removed from the address book.
    ContactRemoved {
        /// The contact.
        contact: Jid,
    },
    /// The account's own name, as others see it.
    PushName {
        /// The name.
        name: String,
    },
    /// The language of the phone.
    Locale {
        /// The language, such as `en` or `pt_BR`.
        locale: String,
    },
    /// A chat was muted or not any more.
    Mute {
        /// The chat.
        chat: Jid,
        /// How long.
        muted: Muted,
    },
    /// A chat was pinned or unpinned.
    Pin {
        /// The chat.
        chat: Jid,
        /// Which.
        pinned: bool,
    },
    /// A chat was archived or brought back.
    Archive {
        /// The chat.
        chat: Jid,
        /// Which.
        archived: bool,
    },
    /// A chat was marked as read or unread.
    MarkRead {
        /// The chat.
        chat: Jid,
        /// Which.
        read: bool,
    },
    /// A chat was locked or unlocked.
    Lock {
        /// The chat.
        chat: Jid,
        /// Which.
        locked: bool,
    },
    /// The messages of a chat were deleted on our own devices.
    ClearChat {
        /// The chat.
        chat: Jid,
    },
    /// A chat was deleted on our own devices.
    DeleteChat {
        /// The chat.
        chat: Jid,
    },
    /// A message was starred or unstarred.
    Star {
        /// The message.
        message: Key,
        /// Which.
        starred: bool,
    },
    /// A message was deleted on our own devices.
    DeleteForMe {
        /// The message.
        message: Key,
    },
    /// A label was made, changed or deleted.
    Label {
        /// Its number.
        id: String,
        /// Its name.
        name: Option<String>,
        /// Its colour, by number.
        color: Option<i32>,
        /// Whether it is gone.
        deleted: bool,
    },
    /// A label was given to a chat or taken off.
    LabelChat {
        /// The number of the label.
        label: String,
        /// The chat.
        chat: Jid,
        /// Which.
        labeled: bool,
    },
    /// A label was given to a message or taken off.
    LabelMessage {
        /// The number of the label.
        label: String,
        /// The message.
        message: Key,
        /// Which.
        labeled: bool,
    },
    /// The number behind a hidden id became known.
    PhoneNumber {
        /// The hidden id.
        lid: Jid,
        /// The number.
        pn: Jid,
    },
    /// The status updates of a contact were muted or not any more.
    MuteStatus {
        /// The contact.
        contact: Jid,
        /// Which.
        muted: bool,
    },
    /// Anything else: see [`AppStateUpdate::index`] and [`AppStateUpdate::value`].
    Other,
}

/// How long a chat is muted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Muted {
    /// It is not.
    No,
    /// For ever.
    Always,
    /// Until a moment, milliseconds since 1970.
    Until(i64),
}

impl AppStateUpdate {
    /// The event of a mutation; `None` for one that means nothing to anybody outside, or that is malformed.
    pub(crate) fn of(collection: Collection, mutation: &Mutation, full: bool) -> Option<Self> {
        let removed = mutation.operation() == Operation::Remove;
        Self::read(collection, removed, mutation.parts(), mutation.value_bytes().clone(), full)
    }

    pub(crate) fn read(
        collection: Collection,
        removed: bool,
        index: Vec<String>,
        value: Bytes,
        full: bool,
    ) -> Option<Self> {
        let content = SyncActionValue::from_wire(value.clone()).ok()?;
        let timestamp = content.timestamp.unwrap_or_default();
        let action = AppStateAction::read(removed, Index::from_parts(index.clone()).ok()?, content)?;
        Some(Self { collection, full, removed, timestamp, action, person: None, index, value })
    }

    /// The value as protobuf. It decoded once already, before it was stored.
    pub fn decode(&self) -> SyncActionValue {
        SyncActionValue::from_wire(self.value.clone()).unwrap_or_default()
    }
}

impl AppStateAction {
    /// The chat or contact that it is about.
    pub(crate) const fn address(&self) -> Option<&Jid> {
        match self {
            Self::Contact { contact, .. }
            | Self::ContactRemoved { contact }
            | Self::MuteStatus { contact, .. } => Some(contact),
            Self::Mute { chat, .. }
            | Self::Pin { chat, .. }
            | Self::Archive { chat, .. }
            | Self::MarkRead { chat, .. }
            | Self::Lock { chat, .. }
            | Self::ClearChat { chat }
            | Self::DeleteChat { chat }
            | Self::LabelChat { chat, .. } => Some(chat),
            Self::Star { message, .. }
            | Self::DeleteForMe { message }
            | Self::LabelMessage { message, .. } => Some(&message.chat),
            Self::PhoneNumber { lid, .. } => Some(lid),
            Self::PushName { .. } | Self::Locale { .. } | Self::Label { .. } | Self::Other => None,
        }
    }

    fn read(removed: bool, index: Index, value: SyncActionValue) -> Option<Self> {
        if removed {
            // No other action is taken back by removing it.
            return match index {
                Index::Contact { id } => Some(Self::ContactRemoved { contact: jid(&id)? }),
                _ => None,
            };
        }
        Some(match index {
            Index::Contact { id } => {
                let contact = jid(&id)?;
                let entry = value.contact_action?;
                let other = if contact.is_lid_family() { &entry.pn_jid } else { &entry.lid_jid };
                Self::Contact {
                    contact,
                    other: other.as_deref().and_then(jid),
                    full_name: entry.full_name.clone(),
                    first_name: entry.first_name.clone(),
                    username: entry.username.clone(),
                }
            }
            Index::LidContact { id } => {
                let entry = value.lid_contact_action?;
                Self::Contact {
                    contact: jid(&id)?,
                    other: None,
                    full_name: entry.full_name.clone(),
                    first_name: entry.first_name.clone(),
                    username: entry.username.clone(),
                }
            }
            Index::SettingPushName => Self::PushName { name: value.push_name_setting?.name.clone()? },
            Index::SettingLocale => Self::Locale { locale: value.locale_setting?.locale.clone()? },
            Index::Mute { chat } => {
                let mute = value.mute_action?;
                let muted = match (mute.muted?, mute.mute_end_timestamp) {
                    (false, _) => Muted::No,
                    (true, Some(end)) if end >= 0 => Muted::Until(end),
                    (true, _) => Muted::Always,
                };
                Self::Mute { chat: jid(&chat)?, muted }
            }
            Index::Pin { chat } => Self::Pin { chat: jid(&chat)?, pinned: value.pin_action?.pinned? },
            Index::Archive { chat } => {
                Self::Archive { chat: jid(&chat)?, archived: value.archive_chat_action?.archived? }
            }
            Index::MarkChatAsRead { chat } => {
                Self::MarkRead { chat: jid(&chat)?, read: value.mark_chat_as_read_action?.read? }
            }
            Index::Lock { chat } => Self::Lock { chat: jid(&chat)?, locked: value.lock_chat_action?.locked? },
            Index::ClearChat { chat, .. } => Self::ClearChat { chat: jid(&chat)? },
            Index::DeleteChat { chat, .. } => Self::DeleteChat { chat: jid(&chat)? },
            Index::Star { remote, id, from_me, participant } => Self::Star {
                message: message(&remote, &id, from_me, participant.as_deref())?,
                starred: value.star_action?.starred?,
            },
            Index::DeleteMessageForMe { remote, id, from_me, participant } => {
                Self::DeleteForMe { message: message(&remote, &id, from_me, participant.as_deref())? }
            }
            Index::LabelEdit { label_id } => {
                let label = value.label_edit_action?;
                Self::Label {
                    id: label_id,
                    name: label.name.clone(),
                    color: label.color,
                    deleted: label.deleted.unwrap_or_default(),
                }
            }
            Index::LabelJid { label_id, chat } => Self::LabelChat {
                label: label_id,
                chat: jid(&chat)?,
                labeled: value.label_association_action?.labeled?,
            },
            Index::LabelMessage { label_id, chat, id, from_me, participant } => Self::LabelMessage {
                label: label_id,
                message: message(&chat, &id, from_me, participant.as_deref())?,
                labeled: value.label_association_action?.labeled?,
            },
            Index::PnForLidChat { lid } => Self::PhoneNumber {
                lid: jid(&lid)?,
                pn: jid(value.pn_for_lid_chat_action?.pn_jid.as_deref()?)?,
            },
            Index::UserStatusMute { id } => {
                Self::MuteStatus { contact: jid(&id)?, muted: value.user_status_mute_action?.muted? }
            }
            // Matters to the session alone, and is a secret.
            Index::NctSaltSync | Index::Sentinel => return None,
            _ => Self::Other,
        })
    }
}

fn message(chat: &str, id: &str, from_me: bool, sender: Option<&str>) -> Option<Key> {
    let participant = match sender {
        Some(sender) => Some(jid(sender)?),
        None => None,
    };
    Some(Key { chat: jid(chat)?, id: Some(id.to_owned()).filter(|id| !id.is_empty())?, from_me, participant })
}

fn jid(text: &str) -> Option<Jid> {
    text.parse().ok()
}

impl fmt::Debug for AppStateUpdate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppStateUpdate")
            .field("collection", &self.collection)
            .field("full", &self.full)
            .field("action", &self.index.first())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for AppStateAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Contact { .. } => "Contact",
            Self::ContactRemoved { .. } => "ContactRemoved",
            Self::PushName { .. } => "PushName",
            Self::Locale { .. } => "Locale",
            Self::Mute { .. } => "Mute",
            Self::Pin { .. } => "Pin",
            Self::Archive { .. } => "Archive",
            Self::MarkRead { .. } => "MarkRead",
            Self::Lock { .. } => "Lock",
            Self::ClearChat { .. } => "ClearChat",
            Self::DeleteChat { .. } => "DeleteChat",
            Self::Star { .. } => "Star",
            Self::DeleteForMe { .. } => "DeleteForMe",
            Self::Label { .. } => "Label",
            Self::LabelChat { .. } => "LabelChat",
            Self::LabelMessage { .. } => "LabelMessage",
            Self::PhoneNumber { .. } => "PhoneNumber",
            Self::MuteStatus { .. } => "MuteStatus",
            Self::Other => "Other",
        })
    }
}
