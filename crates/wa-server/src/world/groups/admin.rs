//! Groups as an administrator sees and changes them.

use wa_jid::Jid;

use crate::error::Refusal;
use crate::world::Step;
use crate::world::call::{GroupMemberView, GroupView};
use crate::world::groups::view::role_of;
use crate::world::step::Form;

impl Step<'_> {
    pub(crate) fn group_views(&self) -> Vec<GroupView> {
        let groups = self.world.tables.groups.iter();
        let views = groups.map(|(id, group)| {
            let jid = Jid::group(id.as_str());
            let members = self.members(&jid).into_iter().map(|(number, row)| GroupMemberView {
                number: number.to_string(),
                role: role_of(&row).as_str().to_owned(),
            });
            GroupView {
                jid: jid.to_string(),
                subject: group.subject.clone(),
                addressing_mode: self.form_in(&jid).addressing_mode().to_string(),
                members: members.collect(),
            }
        });
        views.collect()
    }

    /// Changes how a group addresses people without telling anybody, so that senders are wrong about it.
    pub(crate) fn readdress_group(&mut self, group: &str, form: Form) -> Result<(), Refusal> {
        let jid: Jid = group.parse().map_err(|_| Refusal::Malformed("group address"))?;
        let group = self.group_mut(&jid).map_err(|_| Refusal::NotFound("group"))?;
        group.by_number = form == Form::Pn;
        Ok(())
    }

    /// Lets a device miss what it has not yet been told about groups; it learns that at its next login.
    pub(crate) fn miss_group_changes(&mut self, device: &str) -> Result<(), Refusal> {
        let endpoint = self.companion_named(device)?;
        let waiting = self.world.tables.queue.range(crate::world::keys::all_of(&endpoint));
        let missed: Vec<_> =
            waiting.filter(|(_, queued)| queued.kind == "w:gp2").map(|(key, _)| key.clone()).collect();
        for key in missed {
            self.world.tables.queue.remove(&key);
        }
        if let Some(device) = self.world.tables.devices.get_mut(&endpoint) {
            device.groups_missed = true;
        }
        Ok(())
    }
}
