//! What is said in groups.

use wa_jid::Jid;
use wa_stanza::message::{AddressingMode, Enc, IncomingMessage, OutgoingMessage};
use wa_stanza::{Nack, UnixSeconds};

use crate::world::Step;
use crate::world::account::participant_hash;
use crate::world::address::Endpoint;
use crate::world::message::single_target;
use crate::world::step::Form;

/// One message to many, on its way to one device after the other.
pub(crate) struct Fanout<'m> {
    pub(crate) sender: &'m Endpoint,
    /// The group, or the chat of status updates.
    pub(crate) chat: &'m Jid,
    pub(crate) form: Form,
    /// Told in groups only.
    pub(crate) mode: Option<AddressingMode>,
    pub(crate) message: &'m OutgoingMessage,
    pub(crate) at: UnixSeconds,
}

impl Step<'_> {
    /// Decides whether a group takes a message.
    pub(crate) fn judge_in_group(
        &self,
        sender: &Endpoint,
        group: &Jid,
        message: &OutgoingMessage,
    ) -> Result<(), Nack> {
        let row = self.group(group).map_err(|_| Nack::NotFound)?;
        let member = self.member(group, &sender.number).map_err(|_| Nack::Forbidden)?;
        if row.announcement && !member.admin {
            return Err(Nack::Forbidden);
        }
        if message.privacy.is_some() {
            return Err(Nack::SchemaInvalid);
        }
        let mode = self.form_in(group).addressing_mode();
        match &message.addressing_mode {
            Some(named) if *named != mode => Err(Nack::StaleGroupAddressingMode),
            _ => Ok(()),
        }
    }

    /// Returns the hash over all devices of a group if the sender's is another one.
    pub(crate) fn hash_if_stale(&self, group: &Jid, message: &OutgoingMessage) -> Option<Box<str>> {
        let sent = message.phash.as_deref()?;
        let form = self.form_in(group);
        let devices: Vec<Jid> = self.devices_in(group).iter().map(|device| self.jid(device, form)).collect();
        let hash = participant_hash(&devices);
        (hash != sent).then(|| hash.into())
    }

    /// Brings a message to every device of every member.
    pub(crate) fn route_in_group(&mut self, sender: &Endpoint, group: &Jid, message: &OutgoingMessage) {
        let form = self.form_in(group);
        let at = self.remember(sender, message.id.as_str());
        let mode = Some(form.addressing_mode());
        let fanout = Fanout { sender, chat: group, form, mode, message, at };
        if message.participant.is_some() {
            return self.resend_in_chat(&fanout);
        }
        let devices = self.devices_in(group);
        self.fan_out(&fanout, devices);
    }

    /// Brings a message to these devices, except the one it comes from: first its key, then what all get.
    pub(crate) fn fan_out(&mut self, fanout: &Fanout<'_>, devices: Vec<Endpoint>) {
        let mut own: std::collections::BTreeMap<Endpoint, Vec<Enc>> = std::collections::BTreeMap::new();
        for target in &fanout.message.targets {
            if let (Some(endpoint), Some(enc)) = (self.endpoint_of(&target.jid), &target.enc) {
                own.entry(endpoint).or_default().push(enc.clone());
            }
        }
        for device in devices.into_iter().filter(|device| device != fanout.sender) {
            let mut encs = own.remove(&device).unwrap_or_default();
            encs.extend(fanout.message.encs.iter().cloned());
            if !encs.is_empty() && self.give(fanout.sender, fanout.message.id.as_str(), &device) {
                self.hand_in_chat(fanout, &device, encs);
            }
        }
    }

    /// Brings a resend to the one device that asked for it.
    pub(crate) fn resend_in_chat(&mut self, fanout: &Fanout<'_>) {
        let target = single_target(fanout.message).and_then(|jid| self.endpoint_of(&jid));
        let Some(target) = target.filter(|target| self.exists(target) && target != fanout.sender) else {
            return;
        };
        if fanout.chat.is_group() && self.member(fanout.chat, &target.number).is_err() {
            return;
        }
        let counted = fanout.message.encs.iter().any(|enc| enc.count.is_some());
        if self.give(fanout.sender, fanout.message.id.as_str(), &target) || counted {
            self.hand_in_chat(fanout, &target, fanout.message.encs.clone());
        }
    }

    fn hand_in_chat(&mut self, fanout: &Fanout<'_>, to: &Endpoint, encs: Vec<Enc>) {
        if to.is_phone() {
            return self.phone_overhears(fanout.sender, &to.number, &encs);
        }
        let mut copy = IncomingMessage::of_sent(fanout.message, fanout.chat.clone(), fanout.at, encs);
        copy.participant = Some(self.jid(fanout.sender, fanout.form));
        copy.addressing_mode.clone_from(&fanout.mode);
        copy.notify = self.name_of(&fanout.sender.number);
        let alternate = Some(self.bare(&fanout.sender.number, fanout.form.other()));
        match fanout.form {
            Form::Lid => copy.participant_pn = alternate,
            Form::Pn => copy.participant_lid = alternate,
        }
        self.deliver(to, copy.to_node());
    }

    /// Keeps a phone's sessions in step with what is encrypted for it; it keeps nothing of groups.
    fn phone_overhears(&mut self, sender: &Endpoint, phone: &crate::world::address::Number, encs: &[Enc]) {
        for enc in encs.iter().filter(|enc| enc.kind.is_pairwise()) {
            drop(self.open(&Endpoint::new(phone, 0), sender, enc));
        }
    }
}
