//! The history that a phone sends to its companions.

use std::collections::BTreeMap;
use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use wa_jid::Jid;
use wa_media::MediaType;
use wa_proto::companion::DeviceProps;
use wa_proto::e2e::message::peer_data_operation_request_message::{
    HistorySyncChunkRetryRequest, HistorySyncOnDemandRequest,
};
use wa_proto::e2e::message::protocol_message::Type;
use wa_proto::e2e::message::{HistorySyncNotification, ProtocolMessage};
use wa_proto::history::conversation::EndOfHistoryTransferType as End;
use wa_proto::history::history_sync::HistorySyncType;
use wa_proto::history::{Conversation, HistorySync, HistorySyncMsg, PhoneNumberToLidMapping, Pushname};
use wa_proto::web::WebMessageInfo;
use wa_proto::{Message, MessageKey, Wire as _};

use crate::error::Refusal;
use crate::world::Step;
use crate::world::address::{Endpoint, Number};
use crate::world::call::PastText;
use crate::world::record::Text;
use crate::world::step::Form;

/// How long, deflated, a part may be that travels in its message; a longer one is put on the media host.
const INLINE: usize = 16 * 1024;
/// How many messages of each chat come first.
const NEWEST: usize = 50;
/// How many messages are in one of the later parts.
const IN_PART: usize = 5_000;
/// How many messages are given to a companion that does not say how many it wants.
const USUAL: usize = 50;
/// Times from here on are in milliseconds.
const FIRST_MILLIS: u64 = 100_000_000_000;

impl Step<'_> {
    /// Sends everything a new companion should know about the past.
    ///
    /// The first part comes even when there is nothing to tell: a client may wait for it before it syncs
    /// app state.
    pub(crate) fn send_history(&mut self, phone: &Number, to: &Endpoint) {
        for part in self.history_parts(phone, to) {
            self.send_history_part(phone, to, &part, None);
        }
    }

    /// Sends a part again that a companion could not have; says whether there is such a part.
    pub(crate) fn send_history_again(
        &mut self,
        phone: &Number,
        to: &Endpoint,
        wanted: &HistorySyncChunkRetryRequest,
    ) -> bool {
        let parts = self.history_parts(phone, to).into_iter();
        let mut same =
            parts.filter(|it| (it.sync_type, it.chunk_order) == (wanted.sync_type, wanted.chunk_order));
        let part = same.next();
        if let Some(part) = &part {
            self.send_history_part(phone, to, part, None);
        }
        part.is_some()
    }

    fn history_parts(&self, phone: &Number, to: &Endpoint) -> Vec<HistorySync> {
        let conversations = self.conversations(phone);
        let known: Vec<Number> = std::iter::once(phone.clone()).chain(self.contacts(phone)).collect();
        let mappings = known.iter().map(|number| PhoneNumberToLidMapping {
            pn_jid: Some(self.bare(number, Form::Pn).to_string()),
            lid_jid: Some(self.bare(number, Form::Lid).to_string()),
        });
        let newest = conversations.iter().cloned().map(|mut conversation| {
            conversation.messages.truncate(NEWEST);
            conversation
        });
        let bootstrap = HistorySync {
            conversations: newest.collect(),
            phone_number_to_lid_mappings: mappings.collect(),
            nct_salt: self.first_contact_salt(phone),
            ..part(HistorySyncType::InitialBootstrap)
        };
        let names = known.iter().filter_map(|number| {
            Some(Pushname {
                id: Some(self.bare(number, Form::Pn).to_string()),
                pushname: Some(String::from(self.name_of(number)?)),
            })
        });
        let names = HistorySync { pushnames: names.collect(), ..part(HistorySyncType::PushName) };
        let mut parts = vec![bootstrap, names, part(HistorySyncType::NonBlockingData)];
        parts.extend(recent_parts(conversations));
        let props = self.world.tables.devices.get(to).map(|device| device.props.clone()).unwrap_or_default();
        let props = DeviceProps::from_wire(props.into()).unwrap_or_default();
        if props.require_full_sync == Some(true) {
            parts.push(part(HistorySyncType::Full));
        }
        parts
    }

    /// Sends older messages of one chat because a companion asked for them.
    pub(crate) fn send_history_on_demand(
        &mut self,
        phone: &Number,
        to: &Endpoint,
        wanted: &HistorySyncOnDemandRequest,
        request: &str,
    ) {
        let chat = wanted.chat_jid.as_deref().unwrap_or_default();
        let number = chat.parse().ok().and_then(|jid| self.account_of(&jid));
        let number = number.map(|number| self.bare(&number, Form::Pn).to_string());
        let mut conversations = self.conversations(phone);
        conversations.retain(|conversation| conversation.id == number);
        for conversation in &mut conversations {
            conversation.id = Some(chat.to_owned());
            let more = keep_older(&mut conversation.messages, wanted);
            let end = match more {
                true => End::CompleteOnDemandSyncButMoreMsgRemainOnPrimary,
                false => End::CompleteAndNoMoreMessageRemainOnPrimary,
            };
            conversation.end_of_history_transfer_type = Some(end.into());
        }
        let part = HistorySync { conversations, ..part(HistorySyncType::OnDemand) };
        self.send_history_part(phone, to, &part, Some(request));
    }

    fn send_history_part(
        &mut self,
        phone: &Number,
        to: &Endpoint,
        part: &HistorySync,
        answers: Option<&str>,
    ) {
        let deflated = deflated(&part.to_wire());
        let mut notification = HistorySyncNotification {
            sync_type: part.sync_type,
            chunk_order: part.chunk_order,
            progress: part.progress,
            peer_data_request_session_id: answers.map(str::to_owned),
            ..HistorySyncNotification::default()
        };
        if deflated.len() <= INLINE {
            notification.initial_hist_bootstrap_inline_payload = Some(deflated.into());
        } else if let Some(file) = self.host_file(MediaType::History, &deflated) {
            notification.media_key = file.media_key;
            notification.direct_path = file.direct_path;
            notification.file_length = file.file_size_bytes;
            notification.file_sha256 = file.file_sha256;
            notification.file_enc_sha256 = file.file_enc_sha256;
        }
        let content = ProtocolMessage {
            r#type: Some(Type::HistorySyncNotification.into()),
            history_sync_notification: Some(Box::new(notification)),
            ..ProtocolMessage::default()
        };
        self.tell_companion(phone, to, content);
    }

    /// Gives the phone a past: texts of a chat that it has had all along.
    pub(crate) fn give_past(
        &mut self,
        phone: &Number,
        chat: &str,
        texts: Vec<PastText>,
    ) -> Result<(), Refusal> {
        let chat = self.named(phone, chat)?;
        let number = self.account_of(&chat).ok_or(Refusal::NotFound("account of the chat"))?;
        let chat = self.bare(&number, Form::Pn).to_string();
        for PastText { text, from_me, at } in texts {
            let row = Text {
                id: self.message_id(phone).as_str().to_owned(),
                from: if from_me { String::new() } else { chat.clone() },
                chat: chat.clone(),
                message: Message { conversation: Some(text), ..Message::default() }.to_wire(),
                at,
            };
            self.keep_received(phone, "", row);
        }
        Ok(())
    }

    /// Collects what the phone has sent and received, newest messages first.
    fn conversations(&self, phone: &Number) -> Vec<Conversation> {
        let mut chats: BTreeMap<String, Vec<WebMessageInfo>> = BTreeMap::new();
        for row in self.all_texts(phone) {
            if let Some(info) = self.message_info(&row) {
                chats.entry(row.chat.clone()).or_default().push(info);
            }
        }
        let chats = chats.into_iter().map(|(chat, mut messages)| {
            messages.sort_by_key(|info| std::cmp::Reverse(info.message_timestamp));
            let number = chat.parse().ok().and_then(|jid| self.account_of(&jid));
            let newest = messages.first().and_then(|info| info.message_timestamp);
            Conversation {
                name: number.as_ref().and_then(|number| self.name_of(number)).map(String::from),
                lid_jid: number.map(|number| self.bare(&number, Form::Lid).to_string()),
                messages: messages
                    .into_iter()
                    .map(|info| HistorySyncMsg { message: Some(Box::new(info)), msg_order_id: None })
                    .collect(),
                conversation_timestamp: newest,
                last_msg_timestamp: newest,
                unread_count: Some(0),
                id: Some(chat),
                ..Conversation::default()
            }
        });
        chats.collect()
    }

    /// Returns the stored form of one message, for a companion that could not read it.
    pub(crate) fn stored_message(&self, phone: &Number, key: &MessageKey) -> Option<WebMessageInfo> {
        let chat: Jid = key.remote_jid.as_deref()?.parse().ok()?;
        let is_wanted = |row: &Text| {
            let known = row.chat.parse::<Jid>().ok();
            key.id.as_deref() == Some(&row.id)
                && known.is_some_and(|known| match (self.account_of(&known), self.account_of(&chat)) {
                    (Some(known), Some(chat)) => known == chat,
                    _ => known == chat,
                })
        };
        let row = self.all_texts(phone).into_iter().find(is_wanted)?;
        self.message_info(&row).filter(|info| {
            let from_me = info.key.as_ref().and_then(|key| key.from_me);
            key.from_me.is_none() || key.from_me == from_me
        })
    }

    /// Returns the phone's chat messages; messages between own devices are no part of a chat.
    fn all_texts(&self, phone: &Number) -> Vec<Text> {
        let place = |serial: u64| (phone.clone(), String::new(), serial);
        let received = self.world.tables.received.range(place(0)..=place(u64::MAX)).map(|(_, row)| row);
        let first = (phone.clone(), String::new());
        let last = (phone.clone(), String::from(char::MAX));
        let sent = self.world.tables.sent.range(first..=last).map(|(_, row)| row);
        received.chain(sent).filter(|row| !row.chat.is_empty()).cloned().collect()
    }

    fn message_info(&self, row: &Text) -> Option<WebMessageInfo> {
        let message = Message::from_wire(row.message.clone().into()).ok()?;
        let author = row.from.parse().ok().and_then(|jid| self.account_of(&jid));
        let chat = row.chat.parse().ok().and_then(|jid| self.account_of(&jid));
        Some(WebMessageInfo {
            key: Some(MessageKey {
                remote_jid: Some(row.chat.clone()),
                // What did not come from the other side of the chat is the account's own.
                from_me: Some(author.is_none() || author != chat),
                id: Some(row.id.clone()),
                participant: None,
            }),
            message: Some(Box::new(message)),
            message_timestamp: Some(row.at),
            ..WebMessageInfo::default()
        })
    }
}

fn part(kind: HistorySyncType) -> HistorySync {
    HistorySync {
        sync_type: Some(kind.into()),
        chunk_order: Some(1),
        progress: Some(100),
        ..HistorySync::default()
    }
}

/// What is older than the newest messages, in as many parts as it takes; one at least.
fn recent_parts(conversations: Vec<Conversation>) -> Vec<HistorySync> {
    let mut parts = vec![part(HistorySyncType::Recent)];
    let mut room = IN_PART;
    for mut conversation in conversations {
        let mut older = conversation.messages.split_off(NEWEST.min(conversation.messages.len()));
        conversation.messages.clear();
        while !older.is_empty() {
            if room == 0 {
                parts.push(part(HistorySyncType::Recent));
                room = IN_PART;
            }
            let rest = older.split_off(room.min(older.len()));
            room -= older.len();
            let messages = std::mem::replace(&mut older, rest);
            if let Some(part) = parts.last_mut() {
                part.conversations.push(Conversation { messages, ..conversation.clone() });
            }
        }
    }
    let all = u32::try_from(parts.len()).unwrap_or(u32::MAX);
    for (part, order) in parts.iter_mut().zip(1..) {
        part.chunk_order = Some(order);
        part.progress = Some(order * 100 / all);
    }
    parts
}

/// Keeps the messages that are asked for, of messages that stand newest first; says whether there are more.
fn keep_older(messages: &mut Vec<HistorySyncMsg>, wanted: &HistorySyncOnDemandRequest) -> bool {
    // The field is named after milliseconds, and seconds is what most clients write.
    let mark = wanted.oldest_msg_timestamp_ms.and_then(|at| u64::try_from(at).ok()).unwrap_or(u64::MAX);
    let mark = if mark < FIRST_MILLIS { mark } else { mark / 1000 };
    let id_of = |message: &HistorySyncMsg| message.message.as_ref()?.key.as_ref()?.id.clone();
    let known = messages.iter().position(|message| id_of(message) == wanted.oldest_msg_id);
    match known {
        Some(place) => drop(messages.drain(..=place)),
        None => messages.retain(|message| {
            message.message.as_ref().and_then(|info| info.message_timestamp).is_some_and(|at| at < mark)
        }),
    }
    let count = wanted.on_demand_msg_count.and_then(|count| usize::try_from(count).ok()).unwrap_or(USUAL);
    let more = messages.len() > count;
    messages.truncate(count);
    more
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    // Writing into memory cannot fail.
    let written = encoder.write_all(bytes).and_then(|()| encoder.finish());
    written.unwrap_or_default()
}
