//! Calls from outside the protocol.

use crate::error::Refusal;
use crate::world::Step;
use crate::world::address::{Endpoint, Number};
use crate::world::call::{AccountView, Answer, Call, CollectionView, DeviceView, Kick, ReceivedText};
use crate::world::keys::all_of;
use crate::world::step::Form;
use wa_stanza::login::StreamError;

impl Step<'_> {
    /// Carries out a call and answers it, now or when the companion has done its part.
    pub(crate) fn call(&mut self, ticket: u64, call: Call) {
        if let Call::EnterCode { number, code } = &call {
            if let Err(refusal) = self.enter_code(ticket, number, code) {
                self.answer(ticket, Err(refusal));
            }
            return;
        }
        let answer = self.answer_to(call);
        self.answer(ticket, answer);
    }

    fn answer_to(&mut self, call: Call) -> Result<Answer, Refusal> {
        match call {
            Call::ScanQr { text, number, name } => {
                Ok(Answer::Linked(self.scan_qr(&text, number.as_ref(), name.as_deref())?))
            }
            Call::CreateAccount { number, name } => {
                let number = self.create_account(number, name.as_deref())?;
                self.account_views(&[number])
            }
            Call::Accounts => {
                let numbers: Vec<Number> =
                    self.world.tables.accounts.iter().map(|(number, _)| number.clone()).collect();
                self.account_views(&numbers)
            }
            Call::Account { number } => self.account_views(&[number]),
            Call::Received { by } => self.received_by(&by),
            Call::SendText { from, to, text } => Ok(Answer::Sent(self.send_text(&from, &to, &text)?)),
            Call::Host { number } => {
                self.host(&number)?;
                Ok(Answer::Done)
            }
            Call::Kick { device, how } => self.kick(&device, how),
            Call::Remove { device } => {
                let endpoint = self.companion_named(&device)?;
                self.unlink(&endpoint);
                Ok(Answer::Done)
            }
            Call::DropSessions { device } => {
                let endpoint = self.companion_named(&device)?;
                self.forget_sessions_with(&endpoint);
                Ok(Answer::Done)
            }
            Call::Reinstall { number } => {
                self.reinstall_phone(&number)?;
                Ok(Answer::Done)
            }
            Call::RenameContact { number, contact, name } => {
                self.rename_contact(&number, &contact, &name)?;
                Ok(Answer::Done)
            }
            Call::ArchiveChat { number, chat } => {
                self.archive_chat(&number, &chat)?;
                Ok(Answer::Done)
            }
            Call::Remember { number, chat, texts } => {
                self.give_past(&number, &chat, texts)?;
                Ok(Answer::Done)
            }
            Call::SetFlags { number, flags } => {
                let account = self.world.tables.accounts.get_mut(&number);
                let account = account.ok_or(Refusal::NotFound("account"))?;
                account.restricted = flags.restricted;
                account.refuses_trusted = flags.refuses_trusted;
                account.refuses_first_contact = flags.refuses_first_contact;
                Ok(Answer::Done)
            }
            Call::Groups => Ok(Answer::Groups(self.group_views())),
            Call::ReaddressGroup { group, by_number } => {
                self.readdress_group(&group, if by_number { Form::Pn } else { Form::Lid })?;
                Ok(Answer::Done)
            }
            Call::MissGroupChanges { device } => {
                self.miss_group_changes(&device)?;
                Ok(Answer::Done)
            }
            Call::PictureFile { name } => {
                Ok(Answer::PictureFile(self.picture_file(&name).ok_or(Refusal::NotFound("picture"))?))
            }
            Call::SetFaults(faults) => {
                self.set_faults(faults)?;
                Ok(Answer::Done)
            }
            Call::VoidMediaAuth => Ok(Answer::MediaAuthFrom(self.world.media.void_auth())),
            Call::Faults => Ok(Answer::Faults(self.world.faults.told().clone())),
            // Answered by the caller of this function, because its answer comes later.
            Call::EnterCode { .. } => Ok(Answer::Done),
        }
    }

    fn kick(&mut self, device: &str, how: Kick) -> Result<Answer, Refusal> {
        let endpoint = self.companion_named(device)?;
        let conn = *self.world.online.get(&endpoint).ok_or(Refusal::NotFound("connection"))?;
        match how {
            Kick::Cut => self.cut(conn),
            Kick::Code(code) => self.end(conn, &StreamError::Unknown { code: Some(code), reason: None }),
            Kick::Replaced => self.end(conn, &StreamError::Replaced),
        }
        Ok(Answer::Done)
    }

    fn received_by(&self, device: &Endpoint) -> Result<Answer, Refusal> {
        if !self.exists(device) {
            return Err(Refusal::NotFound("account"));
        }
        let place = |serial| (device.number.clone(), device.shelf().to_owned(), serial);
        let all = place(0)..=place(u64::MAX);
        let rows = self.world.tables.received.range(all);
        let texts = rows.filter_map(|(_, row)| {
            Some(ReceivedText {
                id: row.id.clone(),
                from: row.from.clone(),
                chat: row.chat.clone(),
                text: crate::phone::text_in(&row.message)?,
            })
        });
        Ok(Answer::Received(texts.collect()))
    }

    fn account_views(&self, numbers: &[Number]) -> Result<Answer, Refusal> {
        let views =
            numbers.iter().map(|number| self.account_view(number).ok_or(Refusal::NotFound("account")));
        Ok(Answer::Accounts(views.collect::<Result<_, _>>()?))
    }

    fn account_view(&self, number: &Number) -> Option<AccountView> {
        let account = self.world.tables.accounts.get(number)?;
        let collections = wa_appstate::Collection::ALL.into_iter().filter_map(|collection| {
            let version = self.head_version(number, collection.name());
            (version > 0).then(|| CollectionView { name: collection.name().to_owned(), version })
        });
        Some(AccountView {
            number: number.as_str().to_owned(),
            lid: self.bare(number, Form::Lid).to_string(),
            name: account.name.clone(),
            devices: self
                .companions(number)
                .iter()
                .filter_map(|endpoint| self.device_view(endpoint))
                .collect(),
            collections: collections.collect(),
        })
    }

    fn device_view(&self, endpoint: &Endpoint) -> Option<DeviceView> {
        let device = self.world.tables.devices.get(endpoint)?;
        let online = self.world.online.get(endpoint).and_then(|conn| self.online(*conn));
        let (jid, lid) = self.both_addresses(endpoint);
        Some(DeviceView {
            jid: jid.to_string(),
            lid: lid.to_string(),
            key_index: device.key_index,
            online: online.is_some(),
            available: online.is_some_and(|online| online.available),
            pre_keys: self.count_keys(endpoint),
            queued: self.world.tables.queue.range(all_of(endpoint)).count(),
            welcomed: device.welcomed,
        })
    }
}
