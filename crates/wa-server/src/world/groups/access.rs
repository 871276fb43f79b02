//! Who may do what in a group, and how people are named there.

use wa_jid::Jid;
use wa_stanza::group::GroupPerson;
use wa_stanza::iq::IqErrorCode;
use wa_stanza::message::AddressingMode;

use crate::world::Step;
use crate::world::address::{Endpoint, Number};
use crate::world::groups::{Group, Member};
use crate::world::step::Form;

impl Step<'_> {
    pub(crate) fn group(&self, group: &Jid) -> Result<&Group, IqErrorCode> {
        self.world.tables.groups.get(&group.user().to_owned()).ok_or(IqErrorCode::NotFound)
    }

    pub(crate) fn group_mut(&mut self, group: &Jid) -> Result<&mut Group, IqErrorCode> {
        self.world.tables.groups.get_mut(&group.user().to_owned()).ok_or(IqErrorCode::NotFound)
    }

    /// Returns the membership of an account; refused to those who are no members.
    pub(crate) fn member(&self, group: &Jid, number: &Number) -> Result<&Member, IqErrorCode> {
        self.group(group)?;
        let key = (group.user().to_owned(), number.clone());
        self.world.tables.members.get(&key).ok_or(IqErrorCode::Forbidden)
    }

    /// Lets admins pass.
    pub(crate) fn admin(&self, group: &Jid, number: &Number) -> Result<(), IqErrorCode> {
        let member = self.member(group, number)?;
        if member.admin { Ok(()) } else { Err(IqErrorCode::Forbidden) }
    }

    /// Lets those pass who may change what a group says about itself.
    pub(crate) fn editor(&self, group: &Jid, number: &Number) -> Result<(), IqErrorCode> {
        self.member(group, number)?;
        if self.group(group)?.locked { self.admin(group, number) } else { Ok(()) }
    }

    /// Returns the members of a group, those who joined first in front.
    pub(crate) fn members(&self, group: &Jid) -> Vec<(Number, Member)> {
        let id = group.user();
        let start = (id.to_owned(), Number::lowest());
        let rows = self.world.tables.members.range(start..).take_while(|((of, _), _)| of == id);
        let mut members: Vec<_> = rows.map(|((_, number), row)| (number.clone(), row.clone())).collect();
        members.sort_by_key(|(_, row)| row.place);
        members
    }

    /// Returns the groups an account is a member of.
    pub(crate) fn groups_with(&self, number: &Number) -> Vec<Jid> {
        let rows = self.world.tables.members.iter();
        rows.filter(|((_, member), _)| member == number).map(|((id, _), _)| Jid::group(id.as_str())).collect()
    }

    /// Returns how a group addresses people.
    pub(crate) fn form_in(&self, group: &Jid) -> Form {
        match self.group(group) {
            Ok(group) if group.by_number => Form::Pn,
            _ => Form::Lid,
        }
    }

    /// Names an account as a group does, with its other address beside.
    pub(crate) fn person(&self, number: &Number, form: Form) -> GroupPerson {
        GroupPerson::both(self.bare(number, form), self.bare(number, form.other()))
    }

    /// Names an account as a caller did.
    pub(crate) fn person_as(&self, number: &Number, named: &Jid) -> GroupPerson {
        self.person(number, Form::of(named))
    }

    /// Returns every device of every member, phones among them; hosted devices are in no group.
    pub(crate) fn devices_in(&self, group: &Jid) -> Vec<Endpoint> {
        let devices = self.members(group).into_iter().flat_map(|(number, _)| self.all_devices(&number));
        devices.filter(|device| !device.is_hosted()).collect()
    }

    /// Returns the accounts that may know of an account's devices: chat partners and members of its groups.
    pub(crate) fn acquaintances(&self, number: &Number) -> Vec<Number> {
        let mut known = self.contacts(number);
        for group in self.groups_with(number) {
            known.extend(self.members(&group).into_iter().map(|(member, _)| member));
        }
        known.retain(|other| other != number);
        known.sort();
        known.dedup();
        known
    }
}

impl Form {
    /// Returns the word for it in stanzas of groups.
    pub(crate) fn addressing_mode(self) -> AddressingMode {
        match self {
            Self::Pn => AddressingMode::Pn,
            Self::Lid => AddressingMode::Lid,
        }
    }
}
