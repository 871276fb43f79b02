//! Making groups.

use wa_jid::Jid;
use wa_stanza::group::{
    CreateGroup, GroupChange, GroupFlag, GroupInfo, MemberAddMode, MemberLinkMode, NewParticipant,
    ParticipantResult, Switch,
};
use wa_stanza::iq::IqErrorCode;

use crate::world::Step;
use crate::world::address::{Endpoint, Number};
use crate::world::groups::facts::{MAX_DESCRIPTION, MAX_DESCRIPTION_ID, MAX_SUBJECT};
use crate::world::groups::record::Description;
use crate::world::groups::{Group, Member};

impl Step<'_> {
    /// Makes a group; who cannot be added is told in the answer and does not hinder it.
    pub(crate) fn create_group(
        &mut self,
        by: &Endpoint,
        request: CreateGroup,
    ) -> Result<GroupInfo, IqErrorCode> {
        if request.linked_parent.is_some() || request.flags.contains(&GroupFlag::Parent) {
            return Err(IqErrorCode::NotImplemented);
        }
        let row = self.new_group(&by.number, &request)?;
        let jid = self.fresh_group_id();
        self.world.tables.groups.insert(jid.user().to_owned(), row);
        let owner = Member { admin: true, superadmin: true, ..Member::default() };
        self.seat(&jid, &by.number, owner);
        let results = self.add_all(&jid, &by.number, request.participants);
        let not_added: Vec<ParticipantResult> =
            results.into_iter().filter(|result| result.outcome.is_err()).collect();
        self.tell_of_creation(&jid, &by.number, request.key);
        let mut info = self.describe_group(&jid)?;
        info.not_added = not_added;
        Ok(info)
    }

    fn new_group(&self, by: &Number, request: &CreateGroup) -> Result<Group, IqErrorCode> {
        let characters = request.subject.chars().count();
        if characters == 0 || characters > MAX_SUBJECT {
            return Err(IqErrorCode::NotAcceptable);
        }
        let now = self.now.seconds();
        let description = match &request.description {
            Some(new) if new.body.chars().count() > MAX_DESCRIPTION || new.id.len() > MAX_DESCRIPTION_ID => {
                return Err(IqErrorCode::NotAcceptable);
            }
            Some(new) => Some(Description {
                id: new.id.to_string(),
                body: new.body.to_string(),
                since: now,
                by: by.to_string(),
            }),
            None => None,
        };
        Ok(Group {
            subject: request.subject.to_string(),
            subject_since: now,
            subject_by: by.to_string(),
            created: now,
            creator: by.to_string(),
            by_number: self.world.faults.of_account(by).pn_groups,
            description,
            announcement: request.flags.contains(&GroupFlag::Announcement),
            locked: request.flags.contains(&GroupFlag::Locked),
            ephemeral: request.ephemeral.map_or(0, |timer| timer.seconds),
            ephemeral_trigger: request.ephemeral.and_then(|timer| timer.trigger).map(u32::from),
            admins_add: request.member_add_mode == Some(MemberAddMode::Admins),
            everyone_sees_link: request.member_link_mode == Some(MemberLinkMode::Everyone),
            approval: request.approval == Some(Switch::On),
            members_version: 1,
            settings_version: 1,
            ..Group::default()
        })
    }

    /// Draws an id of the form that groups have today.
    fn fresh_group_id(&mut self) -> Jid {
        loop {
            let digits = u64::from_be_bytes(self.random()) % 1_000_000_000_000;
            let id = format!("120363{digits:012}");
            if !self.world.tables.groups.contains(&id) {
                return Jid::group(id);
            }
        }
    }

    /// Tells all members of a new group; only its creator gets the key back.
    fn tell_of_creation(&mut self, group: &Jid, by: &Number, key: Option<Box<str>>) {
        let Ok(info) = self.describe_group(group) else { return };
        let created = |key| GroupChange::Created {
            group: Box::new(info.clone()),
            kind: Some("new".into()),
            reason: None,
            key,
        };
        self.tell_of_group(group, by, std::slice::from_ref(by), created(key));
        let others: Vec<Number> =
            self.member_numbers(group).into_iter().filter(|number| number != by).collect();
        self.tell_of_group(group, by, &others, created(None));
    }

    /// Adds those who can be added and says what became of each, without telling anybody.
    pub(crate) fn add_all(
        &mut self,
        group: &Jid,
        by: &Number,
        participants: Vec<NewParticipant>,
    ) -> Vec<ParticipantResult> {
        let added = participants.into_iter().map(|participant| self.add_one(group, by, &participant));
        added.collect()
    }
}
