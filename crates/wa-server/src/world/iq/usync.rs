//! `usync`: who has which devices, names and addresses.

use wa_jid::Jid;
use wa_stanza::UnixSeconds;
use wa_stanza::message::AddressingMode;
use wa_usync::{
    About, Answer, BusinessName, ContactAnswer, ContactInput, ContactState, DeviceAnswer, DisappearingMode,
    KeyIndexList, ListedDevice, Protocol, UserAnswer, UserQuery, Usync,
};

use crate::world::Step;
use crate::world::address::Number;
use crate::world::iq::Asked;
use crate::world::step::Form;

impl Step<'_> {
    pub(crate) fn usync(&mut self, asked: &Asked<'_>) {
        let asker = asked.by.number.clone();
        self.serve::<Usync>(asked, |step, query| {
            let mut answer = Answer::to(&query);
            for user in &query.users {
                answer.users.push(step.look_up(&asker, &query.protocols, user));
            }
            Ok(answer)
        });
    }

    fn look_up(&mut self, asker: &Number, protocols: &[Protocol], user: &UserQuery) -> UserAnswer {
        let mut answer = UserAnswer::default();
        let found = match (&user.jid, &user.contact) {
            (Some(jid), _) => {
                answer.jid = Some(jid.to_bare());
                self.account_of(jid)
            }
            (None, Some(ContactInput::Phone(text))) => match Number::new(text) {
                Ok(number) => {
                    answer.jid = Some(Jid::pn(number.as_str()));
                    Some(number).filter(|number| self.world.tables.accounts.contains(number))
                }
                Err(_) => None,
            },
            _ => None,
        };
        for protocol in protocols {
            match protocol {
                Protocol::Contact { addressing } => {
                    let by_lid = *addressing == Some(AddressingMode::Lid) && user.jid.is_none();
                    self.answer_contact(&mut answer, user, found.as_ref(), by_lid);
                }
                Protocol::Devices => {
                    let devices = found.as_ref().map(|number| self.listed_devices(number));
                    answer.devices = Some(Ok(devices.unwrap_or_default()));
                }
                _ => {
                    if let Some(number) = &found {
                        self.answer_about(&mut answer, asker, number, protocol);
                    }
                }
            }
        }
        answer
    }

    fn answer_contact(
        &self,
        answer: &mut UserAnswer,
        user: &UserQuery,
        found: Option<&Number>,
        by_lid: bool,
    ) {
        let query = match &user.contact {
            Some(ContactInput::Phone(text)) => Some(text.clone()),
            _ => None,
        };
        let state = match (found, &answer.jid) {
            (Some(_), _) => ContactState::In,
            (None, Some(_)) => ContactState::Out,
            (None, None) => ContactState::Invalid,
        };
        if let Some(number) = found.filter(|_| by_lid) {
            answer.jid = Some(self.bare(number, Form::Lid));
            answer.pn_jid = Some(self.bare(number, Form::Pn));
        }
        answer.contact = Some(Ok(ContactAnswer { state, query, username: None }));
    }

    fn answer_about(&self, answer: &mut UserAnswer, asker: &Number, number: &Number, protocol: &Protocol) {
        let Some(account) = self.world.tables.accounts.get(number) else { return };
        match protocol {
            Protocol::Lid => answer.lid = Some(Ok(Some(self.bare(number, Form::Lid)))),
            Protocol::Status => {
                let hidden = number != asker && self.privacy_value(number, "status") == "none";
                let since = UnixSeconds::new(account.about_since);
                let about = if hidden { About::hidden() } else { About::new(&account.about, since) };
                answer.about = Some(Ok(about));
            }
            Protocol::DisappearingMode => {
                let since = UnixSeconds::new(account.disappearing_since);
                answer.disappearing_mode = Some(Ok(DisappearingMode::new(account.disappearing, since)));
            }
            Protocol::Business => answer.business = Some(Ok(BusinessName::default())),
            Protocol::Picture => answer.picture = self.picture_id(number, asker).map(Ok),
            // No account here has a user name or an assistant.
            _ => {}
        }
    }

    /// Lists all devices of an account with the phone's signature; the asking device is among them.
    fn listed_devices(&mut self, number: &Number) -> DeviceAnswer {
        let devices: Vec<ListedDevice> = self
            .all_devices(number)
            .into_iter()
            .filter(|endpoint| endpoint.is_phone() || !self.world.faults.of_account(number).stale_devices)
            .map(|endpoint| ListedDevice {
                id: endpoint.device,
                key_index: self.key_index(&endpoint),
                is_hosted: endpoint.is_hosted(),
            })
            .collect();
        let t = Some(self.seconds());
        let signed = self.key_index_list(number);
        let key_index_list = signed.map(|signed| KeyIndexList { t, expected_t: None, signed: signed.into() });
        DeviceAnswer { hash: None, devices, key_index_list }
    }
}
