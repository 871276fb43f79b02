//! Status updates: to whom they go, and who may see them.

use std::collections::BTreeSet;

use wa_jid::Jid;
use wa_stanza::Nack;
use wa_stanza::account::{StatusAudience, StatusList};
use wa_stanza::iq::IqErrorCode;
use wa_stanza::message::{EditKind, MessageKind, OutgoingMessage};

use crate::world::Step;
use crate::world::address::{Endpoint, Number};
use crate::world::groups::Fanout;
use crate::world::step::Form;

impl Step<'_> {
    /// Decides whether a status update is taken.
    pub(crate) fn judge_status(&self, message: &OutgoingMessage) -> Result<(), Nack> {
        let has_audience = message.meta.as_ref().is_some_and(|meta| meta.status_setting.is_some());
        let takes_back = matches!(message.edit, Some(EditKind::SenderRevoke | EditKind::AdminRevoke));
        let needs_none = message.kind == MessageKind::Reaction || takes_back;
        let misplaced = message.addressing_mode.is_some() || message.privacy.is_some();
        if misplaced || (has_audience && needs_none) { Err(Nack::SchemaInvalid) } else { Ok(()) }
    }

    /// Brings a status update to the people it names, and to the author's other devices.
    pub(crate) fn route_status(&mut self, sender: &Endpoint, message: &OutgoingMessage) {
        let at = self.remember(sender, message.id.as_str());
        let form = message.targets.first().map_or(Form::Lid, |target| Form::of(&target.jid));
        let form = message.participant.as_ref().map_or(form, Form::of);
        let chat = Jid::STATUS_BROADCAST;
        let fanout = Fanout { sender, chat: &chat, form, mode: None, message, at };
        if message.participant.is_some() {
            return self.resend_in_chat(&fanout);
        }
        let mut audience: BTreeSet<Number> =
            message.targets.iter().filter_map(|target| self.account_of(&target.jid)).collect();
        audience.retain(|number| !self.blocks(number, &sender.number));
        audience.insert(sender.number.clone());
        let devices = audience.iter().flat_map(|number| self.all_devices(number));
        let devices = devices.filter(|device| !device.is_hosted()).collect();
        self.fan_out(&fanout, devices);
    }

    /// Returns who sees an account's status updates.
    pub(crate) fn status_lists(&self, number: &Number) -> Vec<StatusList> {
        let account = self.world.tables.accounts.get(number);
        let chosen = account.map(|account| (account.status_audience.as_str(), &account.status_list));
        let (audience, names) = match chosen {
            Some((audience, names)) if !audience.is_empty() => {
                (StatusAudience::from_wire(audience), names.as_slice())
            }
            _ => (StatusAudience::Contacts, &[][..]),
        };
        let people = names.iter().filter_map(|name| Number::new(name).ok());
        let people = people.map(|number| self.bare(&number, Form::Pn)).collect();
        vec![StatusList { audience, is_default: true, people }]
    }

    pub(crate) fn set_status_list(&mut self, number: &Number, list: &StatusList) -> Result<(), IqErrorCode> {
        if matches!(list.audience, StatusAudience::Unknown(_)) {
            return Err(IqErrorCode::BadRequest);
        }
        let names: Vec<String> = list
            .people
            .iter()
            .filter_map(|jid| self.account_of(jid))
            .map(|number| number.to_string())
            .collect();
        let account = self.world.tables.accounts.get_mut(number).ok_or(IqErrorCode::NotFound)?;
        account.status_audience = list.audience.as_str().to_owned();
        account.status_list = names;
        Ok(())
    }
}
