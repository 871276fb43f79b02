//! Subject, description and settings of groups.

use wa_jid::Jid;
use wa_stanza::group::{
    GroupChange, GroupDescription, GroupSetting, GroupSubject, MemberAddMode, SetGroupDescription,
    SetGroupSetting, SetGroupSubject,
};
use wa_stanza::iq::IqErrorCode;

use crate::world::Step;
use crate::world::address::{Endpoint, Number};
use crate::world::groups::record::Description;

/// Longest subject, in characters.
pub(crate) const MAX_SUBJECT: usize = 100;
/// Longest description, in characters.
pub(crate) const MAX_DESCRIPTION: usize = 2_048;
/// Longest id of a description, in bytes.
pub(crate) const MAX_DESCRIPTION_ID: usize = 64;
/// Longest time after which messages disappear, in seconds.
const MAX_TIMER: u32 = 2_147_483_647;

impl Step<'_> {
    pub(crate) fn set_group_subject(
        &mut self,
        by: &Endpoint,
        request: &SetGroupSubject,
    ) -> Result<(), IqErrorCode> {
        self.editor(&request.group, &by.number)?;
        let characters = request.subject.chars().count();
        if characters == 0 || characters > MAX_SUBJECT {
            return Err(IqErrorCode::NotAcceptable);
        }
        let (now, form) = (self.seconds(), self.form_in(&request.group));
        let group = self.group_mut(&request.group)?;
        group.subject = request.subject.to_string();
        group.subject_since = now.get();
        group.subject_by = by.number.to_string();
        let subject = GroupSubject::new(&request.subject, now, self.person(&by.number, form));
        self.tell_members(&request.group, &by.number, GroupChange::Subject(subject));
        Ok(())
    }

    pub(crate) fn set_group_description(
        &mut self,
        by: &Endpoint,
        request: &SetGroupDescription,
    ) -> Result<(), IqErrorCode> {
        self.editor(&request.group, &by.number)?;
        let current = self.group(&request.group)?.description.as_ref().map(|text| text.id.clone());
        // Without a previous id nothing is checked: one client leaves it out.
        if request.previous.as_deref().is_some_and(|previous| Some(previous) != current.as_deref()) {
            return Err(IqErrorCode::Conflict);
        }
        let (now, form) = (self.seconds(), self.form_in(&request.group));
        let Some(new) = &request.description else {
            self.group_mut(&request.group)?.description = None;
            let id = current.unwrap_or_default().into();
            let change = GroupChange::Description { id, description: None };
            self.tell_members(&request.group, &by.number, change);
            return Ok(());
        };
        if new.body.chars().count() > MAX_DESCRIPTION || new.id.len() > MAX_DESCRIPTION_ID {
            return Err(IqErrorCode::NotAcceptable);
        }
        let id = if new.id.is_empty() { self.fresh_id().into() } else { new.id.clone() };
        self.group_mut(&request.group)?.description = Some(Description {
            id: id.to_string(),
            body: new.body.to_string(),
            since: now.get(),
            by: by.number.to_string(),
        });
        let description = GroupDescription::new(&id, &new.body, now, self.person(&by.number, form));
        let change = GroupChange::Description { id, description: Some(description) };
        self.tell_members(&request.group, &by.number, change);
        Ok(())
    }

    pub(crate) fn set_group_setting(
        &mut self,
        by: &Endpoint,
        request: &SetGroupSetting,
    ) -> Result<(), IqErrorCode> {
        let SetGroupSetting { group, setting } = request;
        match setting {
            GroupSetting::Ephemeral(_) => self.editor(group, &by.number)?,
            _ => self.admin(group, &by.number)?,
        }
        self.apply_setting(group, &by.number, setting)
    }

    fn apply_setting(&mut self, jid: &Jid, by: &Number, setting: &GroupSetting) -> Result<(), IqErrorCode> {
        let group = self.group_mut(jid)?;
        match setting {
            GroupSetting::Announcement(switch) => group.announcement = switch.is_on(),
            GroupSetting::Locked(switch) => group.locked = switch.is_on(),
            GroupSetting::Ephemeral(Some(timer)) if timer.seconds > MAX_TIMER => {
                return Err(IqErrorCode::BadRequest);
            }
            GroupSetting::Ephemeral(timer) => {
                group.ephemeral = timer.map_or(0, |timer| timer.seconds);
                group.ephemeral_trigger = timer.and_then(|timer| timer.trigger).map(u32::from);
            }
            GroupSetting::MemberAddMode(MemberAddMode::Admins) => group.admins_add = true,
            GroupSetting::MemberAddMode(MemberAddMode::Everyone) => group.admins_add = false,
            GroupSetting::Approval(switch) => group.approval = switch.is_on(),
            GroupSetting::NoFrequentlyForwarded(switch) => group.no_frequently_forwarded = switch.is_on(),
            GroupSetting::AdminReports(switch) => group.admin_reports = switch.is_on(),
            GroupSetting::History(switch) => group.history = switch.is_on(),
            _ => return Err(IqErrorCode::BadRequest),
        }
        group.settings_version = group.settings_version.saturating_add(1);
        let version = matches!(setting, GroupSetting::Announcement(_))
            .then(|| group.settings_version.to_string().into());
        self.tell_members(jid, by, GroupChange::Setting { setting: setting.clone(), version });
        Ok(())
    }
}
