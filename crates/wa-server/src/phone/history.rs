//! The history that a phone sends to its companions.

use std::collections::BTreeMap;
use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use wa_jid::Jid;
use wa_proto::companion::DeviceProps;
use wa_proto::e2e::message::protocol_message::Type;
use wa_proto::e2e::message::{HistorySyncNotification, ProtocolMessage};
use wa_proto::history::history_sync::HistorySyncType;
use wa_proto::history::{Conversation, HistorySync, HistorySyncMsg, PhoneNumberToLidMapping, Pushname};
use wa_proto::web::WebMessageInfo;
use wa_proto::{Message, MessageKey, Wire as _};

use crate::world::Step;
use crate::world::address::{Endpoint, Number};
use crate::world::record::Text;
use crate::world::step::Form;

impl Step<'_> {
    /// Sends everything a new companion should know about the past.
    ///
    /// The first part comes even when there is nothing to tell: a client may wait for it before it syncs
    /// app state.
    pub(crate) fn send_history(&mut self, phone: &Number, to: &Endpoint) {
        let conversations = self.conversations(phone);
        let known: Vec<Number> = std::iter::once(phone.clone()).chain(self.contacts(phone)).collect();
        let mappings = known.iter().map(|number| PhoneNumberToLidMapping {
            pn_jid: Some(self.bare(number, Form::Pn).to_string()),
            lid_jid: Some(self.bare(number, Form::Lid).to_string()),
        });
        let bootstrap = HistorySync {
            conversations: conversations.clone(),
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
        let recent = HistorySync { conversations, ..part(HistorySyncType::Recent) };
        let mut parts = vec![bootstrap, names, part(HistorySyncType::NonBlockingData), recent];
        let props = self.world.tables.devices.get(to).map(|device| device.props.clone()).unwrap_or_default();
        let props = DeviceProps::from_wire(props.into()).unwrap_or_default();
        if props.require_full_sync == Some(true) {
            parts.push(part(HistorySyncType::Full));
        }
        for part in parts {
            self.send_history_part(phone, to, &part, None);
        }
    }

    /// Sends older messages of one chat because a companion asked for them.
    pub(crate) fn send_history_on_demand(
        &mut self,
        phone: &Number,
        to: &Endpoint,
        chat: &str,
        request: &str,
    ) {
        let wanted = chat.parse().ok().and_then(|jid| self.account_of(&jid));
        let wanted = wanted.map(|number| self.bare(&number, Form::Pn).to_string());
        let conversations = self.conversations(phone).into_iter();
        let mut conversations: Vec<Conversation> =
            conversations.filter(|conversation| conversation.id == wanted).collect();
        for conversation in &mut conversations {
            conversation.id = Some(chat.to_owned());
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
        let notification = HistorySyncNotification {
            sync_type: part.sync_type,
            chunk_order: part.chunk_order,
            progress: part.progress,
            initial_hist_bootstrap_inline_payload: Some(deflated(&part.to_wire()).into()),
            peer_data_request_session_id: answers.map(str::to_owned),
            ..HistorySyncNotification::default()
        };
        let content = ProtocolMessage {
            r#type: Some(Type::HistorySyncNotification.into()),
            history_sync_notification: Some(Box::new(notification)),
            ..ProtocolMessage::default()
        };
        self.tell_companion(phone, to, content);
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
                    .map(|info| HistorySyncMsg { message: Some(info), msg_order_id: None })
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

fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    // Writing into memory cannot fail.
    let written = encoder.write_all(bytes).and_then(|()| encoder.finish());
    written.unwrap_or_default()
}
