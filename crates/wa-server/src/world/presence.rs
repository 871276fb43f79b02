//! Who is there and who is typing.

use wa_binary::Node;
use wa_jid::Jid;
use wa_stanza::chatstate::{IncomingChatState, OutgoingChatState};
use wa_stanza::message::PrivacyProof;
use wa_stanza::presence::{Availability, IncomingPresence, LastSeen, OutgoingPresence};
use wa_stanza::{AckClass, ServerAck, StanzaId, UnixSeconds};

use crate::world::address::{Endpoint, Number};
use crate::world::link::{Link, Phase};
use crate::world::step::Form;
use crate::world::{ConnId, Step};

/// How long a typing indicator is worth delivering to a device that still receives its backlog.
const TYPING_TIME: u64 = 10_000;
/// Most typing indicators that are held back for one device.
const MAX_HELD: usize = 64;
/// Longest name a client may give itself, in characters.
const MAX_NAME: usize = 100;

impl Step<'_> {
    /// Takes what a client says about itself or asks about others; nothing of it is acknowledged.
    pub(crate) fn presence(&mut self, conn: ConnId, endpoint: &Endpoint, node: &Node) {
        match OutgoingPresence::from_node(node.as_ref()) {
            Ok(OutgoingPresence::Available { name }) => {
                self.rename(&endpoint.number, name.as_deref());
                self.set_available(conn, endpoint, true);
            }
            Ok(OutgoingPresence::Unavailable { name }) => {
                self.rename(&endpoint.number, name.as_deref());
                self.set_available(conn, endpoint, false);
            }
            Ok(OutgoingPresence::Name { name }) => self.rename(&endpoint.number, name.as_deref()),
            Ok(OutgoingPresence::Subscribe { to, .. }) if to.is_group() => {
                self.tell_presence_in_group(conn, endpoint, &to);
            }
            Ok(OutgoingPresence::Subscribe { to, token }) => {
                let proof = token.map(PrivacyProof::Trusted);
                let peer = self.account_of(&to);
                if peer.is_none_or(|peer| self.lets_in(&peer, &endpoint.number, proof.as_ref())) {
                    self.subscribe(conn, endpoint, &to);
                }
            }
            Ok(OutgoingPresence::Unsubscribe { to }) => {
                if let Some(number) = self.account_of(&to)
                    && let Some(online) = self.online_mut(conn)
                {
                    online.subscriptions.remove(&number);
                }
            }
            _ => {}
        }
    }

    fn rename(&mut self, number: &Number, name: Option<&str>) {
        let Some(name) = name.filter(|name| !name.is_empty()) else { return };
        let known = self.name_of(number);
        if known.as_deref() != Some(name)
            && let Some(account) = self.world.tables.accounts.get_mut(number)
        {
            account.name = name.chars().take(MAX_NAME).collect();
        }
    }

    fn set_available(&mut self, conn: ConnId, endpoint: &Endpoint, available: bool) {
        let before = self.is_available(&endpoint.number);
        if let Some(online) = self.online_mut(conn) {
            online.available = available;
        }
        if before != self.is_available(&endpoint.number) {
            self.presence_changed(&endpoint.number);
        }
    }

    fn is_available(&self, number: &Number) -> bool {
        let mut connections = self.connections_of(number).into_iter();
        connections.any(|(_, conn)| self.online(conn).is_some_and(|online| online.available))
    }

    fn subscribe(&mut self, conn: ConnId, endpoint: &Endpoint, to: &Jid) {
        let Some(number) = self.account_of(to) else { return };
        if let Some(online) = self.online_mut(conn) {
            online.subscriptions.insert(number.clone(), to.to_bare());
        }
        self.tell_presence(conn, &endpoint.number, &number, to.to_bare());
    }

    /// Tells all subscribers about an account; if it went away, that is now.
    pub(crate) fn presence_changed(&mut self, number: &Number) {
        if !self.is_available(number)
            && let Some(account) = self.world.tables.accounts.get_mut(number)
        {
            account.last_seen = self.now.seconds();
        }
        let subscribers: Vec<(ConnId, Number, Jid)> = self
            .world
            .links
            .iter()
            .filter_map(|(conn, link)| match link {
                Link::Online(online) => {
                    let form = online.subscriptions.get(number)?.clone();
                    Some((*conn, online.endpoint.number.clone(), form))
                }
                Link::Waiting(_) => None,
            })
            .collect();
        for (conn, subscriber, form) in subscribers {
            self.tell_presence(conn, &subscriber, number, form);
        }
    }

    fn tell_presence(&mut self, conn: ConnId, subscriber: &Number, of: &Number, from: Jid) {
        let hidden = self.privacy_value(of, "last") == "none";
        let match_last = self.privacy_value(of, "online") == "match_last_seen";
        if self.blocks(of, subscriber) || self.blocks(subscriber, of) || (hidden && match_last) {
            return;
        }
        let availability = if self.is_available(of) {
            Availability::Available
        } else {
            let last = self.world.tables.accounts.get(of).map_or(0, |account| account.last_seen);
            Availability::Unavailable(match last {
                _ if hidden => LastSeen::Denied,
                0 => LastSeen::Unknown,
                last => LastSeen::At(UnixSeconds::new(last)),
            })
        };
        self.send(conn, IncomingPresence::new(from, availability).to_node());
    }

    /// Passes a typing indicator on to the devices of the other side that are online.
    pub(crate) fn chatstate(&mut self, from: &Endpoint, node: &Node) {
        let Ok(state) = OutgoingChatState::from_node(node.as_ref()) else { return };
        if state.to.is_group() {
            return self.chatstate_in_group(from, &state);
        }
        let Some(to) = self.account_of(&state.to) else { return };
        if to == from.number || self.blocks(&to, &from.number) {
            return;
        }
        let from = self.bare(&from.number, Form::of(&state.to));
        self.show_typing(&to, &IncomingChatState { from, participant: None, typing: state.typing });
    }

    /// Passes a typing indicator on to all other members of a group.
    fn chatstate_in_group(&mut self, from: &Endpoint, state: &OutgoingChatState) {
        if self.member(&state.to, &from.number).is_err() {
            return;
        }
        let participant = Some(self.bare(&from.number, self.form_in(&state.to)));
        let shown = IncomingChatState { from: state.to.clone(), participant, typing: state.typing };
        for number in self.member_numbers(&state.to).into_iter().filter(|number| *number != from.number) {
            self.show_typing(&number, &shown);
        }
    }

    /// Tells a member how many of its group are there.
    fn tell_presence_in_group(&mut self, conn: ConnId, by: &Endpoint, group: &Jid) {
        if self.member(group, &by.number).is_err() {
            return;
        }
        let there = self.member_numbers(group).iter().filter(|number| self.is_available(number)).count();
        let mut presence = IncomingPresence::new(group.clone(), Availability::Available);
        presence.count = u32::try_from(there).ok();
        self.send(conn, presence.to_node());
    }

    fn show_typing(&mut self, to: &Number, shown: &IncomingChatState) {
        let node = shown.to_node();
        let expires = self.now.after(TYPING_TIME);
        for (_, conn) in self.connections_of(to) {
            let Some(online) = self.online_mut(conn) else { continue };
            if online.phase == Phase::Live {
                self.send(conn, node.clone());
            } else {
                online.held.push_back((expires, node.clone()));
                if online.held.len() > MAX_HELD {
                    online.held.pop_front();
                }
            }
        }
    }

    /// Acknowledges call signalling, which goes nowhere yet.
    pub(crate) fn client_call(&mut self, conn: ConnId, node: &Node) {
        let node = node.as_ref();
        let id = node.attr_text("id").and_then(|id| StanzaId::new(&id));
        let (Some(id), Ok(Some(to))) = (id, node.attr_jid("to")) else { return };
        let mut ack = ServerAck::new(AckClass::Call, id, to);
        ack.kind = node.children().next().map(|child| child.tag().into());
        self.send(conn, ack.to_node());
    }
}
