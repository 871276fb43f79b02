//! Messages: from one device to all devices that shall have them.

use std::collections::BTreeMap;

use wa_binary::Node;
use wa_jid::Jid;
use wa_stanza::message::{Category, Enc, IncomingMessage, OutgoingMessage, Unavailable};
use wa_stanza::{AckClass, Nack, ServerAck, UnixSeconds};

use crate::world::account::participant_hash;
use crate::world::address::{Endpoint, Number};
use crate::world::keys::all_of;
use crate::world::record::{Accepted, AcceptedId};
use crate::world::step::Form;
use crate::world::{ConnId, Step};

/// How many messages of a device are remembered against repetition.
const MAX_ACCEPTED: u64 = 4_096;

/// What a message is sent to.
enum Chat {
    /// Another account, or the own one.
    Account(Number),
    Group(Jid),
    Status,
}

impl Step<'_> {
    /// Takes a message of a client, acknowledges it and delivers it.
    pub(crate) fn message(&mut self, conn: ConnId, sender: &Endpoint, node: &Node) {
        let Ok(message) = OutgoingMessage::from_node(node.as_ref()) else {
            return self.refuse_message(conn, node);
        };
        let mut ack = ServerAck::new(AckClass::Message, (&message.id).into(), message.to.clone());
        ack.participant = message.participant.clone();
        ack.t = Some(self.seconds());
        let chat = self.judge(sender, &message);
        match &chat {
            Ok(chat) => {
                ack.phash = match chat {
                    Chat::Account(number) => self.hash_if_incomplete(sender, number, &message),
                    Chat::Group(group) => self.hash_if_stale(group, &message),
                    Chat::Status => None,
                };
                ack.t = Some(self.remember(sender, message.id.as_str()));
            }
            Err(Nack::StaleGroupAddressingMode) => {
                ack.addressing_mode = Some(self.form_in(&message.to).addressing_mode());
            }
            Err(_) => {}
        }
        ack.error = chat.as_ref().err().copied();
        if !self.chance(self.world.faults.of(sender).drop_acks_percent) {
            self.send(conn, ack.to_node());
        }
        match chat {
            Ok(Chat::Account(number)) => self.route(sender, &number, &message),
            Ok(Chat::Group(group)) => self.route_in_group(sender, &group, &message),
            Ok(Chat::Status) => self.route_status(sender, &message),
            Err(_) => {}
        }
    }

    /// Answers a message that cannot be read, if at least its id and target can.
    fn refuse_message(&mut self, conn: ConnId, node: &Node) {
        let node = node.as_ref();
        let id = node.attr_text("id").and_then(|id| wa_stanza::StanzaId::new(&id));
        if let (Some(id), Ok(Some(to))) = (id, node.attr_jid("to")) {
            let mut ack = ServerAck::new(AckClass::Message, id, to);
            ack.error = Some(Nack::BadRequest);
            self.send(conn, ack.to_node());
        }
    }

    /// Decides whether a message is taken, and to which chat it belongs.
    fn judge(&self, sender: &Endpoint, message: &OutgoingMessage) -> Result<Chat, Nack> {
        if let Some(code) = self.world.faults.of(sender).message_error {
            return Err(Nack::from_code(code));
        }
        let is_peer = message.category == Some(Category::Peer);
        if is_peer && message.privacy.is_some() {
            return Err(Nack::SchemaInvalid);
        }
        if message.to.is_group() {
            self.judge_in_group(sender, &message.to, message)?;
            return Ok(Chat::Group(message.to.clone()));
        }
        if message.to.is_status_broadcast() {
            self.judge_status(message)?;
            return Ok(Chat::Status);
        }
        if !message.to.is_account() {
            return Err(Nack::NotFound);
        }
        let number = self.account_of(&message.to).ok_or(Nack::NotFound)?;
        if !self.lets_in(&number, &sender.number, message.privacy.as_ref()) {
            return Err(Nack::SenderRestricted);
        }
        Ok(Chat::Account(number))
    }

    /// Delivers a message; devices that were given it before do not get it again.
    pub(crate) fn route(&mut self, sender: &Endpoint, chat: &Number, message: &OutgoingMessage) {
        let id = message.id.as_str();
        let at = self.remember(sender, id);
        if let Some(target) = single_target(message) {
            let target = self.endpoint_of(&target);
            // A counted encryption is a resend that was asked for, so it is never a repetition.
            let resend = message.encs.iter().any(|enc| enc.count.is_some());
            if let Some(target) = target.filter(|target| self.exists(target))
                && (self.give(sender, id, &target) || resend)
            {
                self.hand(sender, chat, &target, message, message.encs.clone(), at);
            }
            return;
        }
        for target in &message.targets {
            let Some(to) = self.endpoint_of(&target.jid).filter(|to| self.exists(to)) else { continue };
            let Some(enc) = &target.enc else { continue };
            let involved = to.number == *chat || to.number == sender.number;
            if involved && to != *sender && self.give(sender, id, &to) {
                self.hand(sender, chat, &to, message, vec![enc.clone()], at);
            }
        }
        self.know_each_other(&sender.number, chat);
    }

    /// Brings one device its copy.
    fn hand(
        &mut self,
        sender: &Endpoint,
        chat: &Number,
        to: &Endpoint,
        message: &OutgoingMessage,
        encs: Vec<Enc>,
        at: UnixSeconds,
    ) {
        if to.number != sender.number && self.blocks(&to.number, &sender.number) {
            return;
        }
        let form = Form::of(&message.to);
        let from = self.jid(sender, form);
        let mut copy = IncomingMessage::of_sent(message, from, at, encs);
        copy.notify = self.name_of(&sender.number);
        let is_peer = message.category == Some(Category::Peer);
        if to.number == sender.number && !is_peer {
            self.address_own_copy(&mut copy, sender, chat, message, form);
        } else {
            let alternate = Some(self.bare(&sender.number, form.other()));
            match form {
                Form::Lid => copy.sender_pn = alternate,
                Form::Pn => copy.sender_lid = alternate,
            }
        }
        let is_peer_or_resend = is_peer || copy.encs.iter().any(|enc| enc.count.is_some());
        if !to.is_simulated() && !is_peer_or_resend {
            self.spoil(&mut copy, to);
        }
        if to.is_simulated() {
            self.simulated_receives(sender, chat, to, &copy);
        } else {
            self.deliver(to, copy.to_node());
        }
    }

    /// Breaks or withholds a message for a device, if a fault asks for it.
    pub(crate) fn spoil(&mut self, copy: &mut IncomingMessage, to: &Endpoint) {
        if self.chance(self.world.faults.of(to).corrupt_percent) {
            for enc in &mut copy.encs {
                let mut bytes = enc.ciphertext.to_vec();
                // Within the authentication code, whatever follows it.
                let place = bytes.len().saturating_sub(12);
                if let Some(last) = bytes.get_mut(place) {
                    *last ^= 1;
                }
                enc.ciphertext = bytes.into();
            }
        }
        if self.chance(self.world.faults.of(to).withhold_percent) {
            copy.encs.clear();
            copy.unavailable = Some(Unavailable::default());
        }
    }

    /// Tells an own device whose chat a copy belongs to.
    fn address_own_copy(
        &mut self,
        copy: &mut IncomingMessage,
        sender: &Endpoint,
        chat: &Number,
        message: &OutgoingMessage,
        form: Form,
    ) {
        // A resend names its chat itself: its target is an own device.
        let chat = match message.recipient.as_ref().map(|recipient| self.account_of(recipient)) {
            Some(Some(recipient)) => recipient,
            Some(None) => return copy.recipient = message.recipient.clone(),
            None => chat.clone(),
        };
        if chat == sender.number {
            return;
        }
        copy.recipient = Some(self.bare(&chat, form));
        let alternate = Some(self.bare(&chat, form.other()));
        match form {
            Form::Lid => copy.peer_recipient_pn = alternate,
            Form::Pn => copy.peer_recipient_lid = alternate,
        }
    }

    /// Notes a message of a device and returns when it was first taken.
    pub(crate) fn remember(&mut self, sender: &Endpoint, id: &str) -> UnixSeconds {
        let key = (sender.clone(), id.to_owned());
        if let Some(known) = self.world.tables.accepted.get(&key) {
            return UnixSeconds::new(known.at);
        }
        let tables = &mut self.world.tables;
        let newest =
            tables.accepted_order.range(all_of(sender)).next_back().map_or(0, |((_, serial), _)| *serial);
        let oldest = tables
            .accepted_order
            .range(all_of(sender))
            .next()
            .map(|(key, row)| (key.clone(), row.id.clone()));
        if let Some((place, id)) =
            oldest.filter(|((_, serial), _)| newest.saturating_sub(*serial) >= MAX_ACCEPTED)
        {
            tables.accepted_order.remove(&place);
            tables.accepted.remove(&(sender.clone(), id));
        }
        let order = AcceptedId { id: id.to_owned() };
        tables.accepted_order.insert((sender.clone(), newest.saturating_add(1)), order);
        tables.accepted.insert(key, Accepted { at: self.now.seconds(), given: Vec::new() });
        self.seconds()
    }

    /// Notes that a device gets its copy of a message; `false` if it had one already.
    pub(crate) fn give(&mut self, sender: &Endpoint, id: &str, to: &Endpoint) -> bool {
        let name = format!("{}/{}", to.number, to.device);
        let key = (sender.clone(), id.to_owned());
        let Some(row) = self.world.tables.accepted.get_mut(&key) else { return true };
        let first = !row.given.contains(&name);
        if first {
            row.given.push(name);
        }
        first
    }

    /// Forgets that a device has its copy, because it asks for another.
    pub(crate) fn take_back(&mut self, sender: &Endpoint, id: &str, from: &Endpoint) {
        let name = format!("{}/{}", from.number, from.device);
        if let Some(row) = self.world.tables.accepted.get_mut(&(sender.clone(), id.to_owned())) {
            row.given.retain(|given| *given != name);
        }
    }

    /// Finds the device of an account that sent a message.
    pub(crate) fn author_of(&self, number: &Number, id: &str) -> Option<Endpoint> {
        let sent =
            |endpoint: &Endpoint| self.world.tables.accepted.contains(&(endpoint.clone(), id.to_owned()));
        self.all_devices(number).into_iter().find(sent)
    }

    /// Returns the hash over all devices of a chat if the sender has left out a companion.
    fn hash_if_incomplete(
        &self,
        sender: &Endpoint,
        chat: &Number,
        message: &OutgoingMessage,
    ) -> Option<Box<str>> {
        if single_target(message).is_some() {
            return None;
        }
        let mut expected: BTreeMap<Endpoint, Jid> = BTreeMap::new();
        let form = Form::of(&message.to);
        for endpoint in self.all_devices(chat).into_iter().chain(self.all_devices(&sender.number)) {
            if endpoint != *sender {
                let jid = self.jid(&endpoint, form);
                expected.insert(endpoint, jid);
            }
        }
        let named: Vec<Endpoint> =
            message.targets.iter().filter_map(|target| self.endpoint_of(&target.jid)).collect();
        let complete = expected.keys().all(|endpoint| endpoint.is_phone() || named.contains(endpoint));
        let jids: Vec<Jid> = expected.into_values().collect();
        (!complete).then(|| participant_hash(&jids).into())
    }
}

/// Returns the one device a message is for, unless it is a fan-out.
///
/// Some clients put the same encryption into a fan-out of one as well; only the direct one counts.
pub(crate) fn single_target(message: &OutgoingMessage) -> Option<Jid> {
    if message.encs.is_empty() {
        return None;
    }
    Some(message.participant.clone().unwrap_or_else(|| message.to.clone()))
}
