use core::future::{Future, IntoFuture};
use core::pin::Pin;

use rand_core::Rng as _;
use wa_core::{Command, CommandError, Reply};
use wa_crypto::OsRng;
use wa_jid::Jid;
use wa_stanza::group::{
    AcceptInvitation, ChangeMembers as ChangeRequest, CreateGroup as CreateRequest, DecideMembership,
    Ephemeral, FetchInvitation, FetchInviteCode, FetchInviteInfo, FetchMembershipRequests, GroupFlag,
    GroupInfo, GroupPerson, GroupSetting, Invitation, InviteCode, JoinByCode, JoinOutcome, LeaveGroups,
    MemberAction, MemberAddMode, MembershipDecision, MembershipRequest, NewDescription, NewParticipant,
    ParticipantResult, RevokeInviteCode, SetGroupDescription, SetGroupSetting, SetGroupSubject, Switch,
};

use crate::{Client, ClientError};

/// Groups; see [`Client::groups`].
#[derive(Debug)]
pub struct GroupsHandle<'c> {
    client: &'c Client,
}

impl Client {
    /// Groups: what they are, who is in them, and how they are changed. To write to one,
    /// [`send`](Client::send) to its address.
    pub fn groups(&self) -> GroupsHandle<'_> {
        GroupsHandle { client: self }
    }
}

impl GroupsHandle<'_> {
    /// Makes a group. Add members and settings, then await it.
    pub fn create(&self, subject: impl Into<String>) -> CreateGroup {
        let request = CreateRequest::new(&subject.into(), Vec::new());
        CreateGroup { client: self.client.clone(), request }
    }

    /// What is known about a group. The server is asked only if nothing is; later changes are told by it.
    ///
    /// # Errors
    ///
    /// [`ClientError::Command`] if it has to be asked and there is no connection, or if it refuses: 403
    /// says that we are not a member, 404 that there is no such group.
    ///
    /// **Cancel safety:** cancel at will.
    pub async fn info(&self, group: &Jid) -> Result<GroupInfo, ClientError> {
        match self.client.command(Command::GroupInfo(group.clone())).await? {
            Reply::Group(info) => Ok(*info),
            _ => Err(ClientError::Gone),
        }
    }

    /// Every group we are a member of. The server is asked once; later changes are told by it.
    ///
    /// # Errors
    ///
    /// [`ClientError::Command`] if it has to be asked and there is no connection, or if it refuses.
    ///
    /// **Cancel safety:** cancel at will.
    pub async fn list(&self) -> Result<Vec<GroupInfo>, ClientError> {
        match self.client.command(Command::Groups).await? {
            Reply::Groups(groups) => Ok(groups),
            _ => Err(ClientError::Gone),
        }
    }

    /// Adds members. Await it for what became of each of them.
    pub fn add(&self, group: &Jid, members: impl IntoIterator<Item = Jid>) -> ChangeMembers {
        self.change(group, MemberAction::Add, members)
    }

    /// Removes members. Await it for what became of each of them.
    pub fn remove(&self, group: &Jid, members: impl IntoIterator<Item = Jid>) -> ChangeMembers {
        self.change(group, MemberAction::Remove, members)
    }

    /// Makes members admins. Await it for what became of each of them.
    pub fn promote(&self, group: &Jid, members: impl IntoIterator<Item = Jid>) -> ChangeMembers {
        self.change(group, MemberAction::Promote, members)
    }

    /// Makes admins ordinary members. Await it for what became of each of them.
    pub fn demote(&self, group: &Jid, members: impl IntoIterator<Item = Jid>) -> ChangeMembers {
        self.change(group, MemberAction::Demote, members)
    }

    fn change(
        &self,
        group: &Jid,
        action: MemberAction,
        members: impl IntoIterator<Item = Jid>,
    ) -> ChangeMembers {
        let members = members.into_iter().map(participant).collect();
        let request = ChangeRequest::new(group.clone(), action, members);
        ChangeMembers { client: self.client.clone(), request }
    }

    /// Leaves a group.
    ///
    /// # Errors
    ///
    /// As [`Client::request`].
    ///
    /// **Cancel safety:** dropping the future does not take it back.
    pub async fn leave(&self, group: &Jid) -> Result<(), ClientError> {
        let left = self.client.request(LeaveGroups { groups: vec![group.clone()] }).await?;
        match left.into_iter().find_map(|left| left.error) {
            Some(error) => Err(CommandError::Refused { code: error.code().into() }.into()),
            None => Ok(()),
        }
    }

    /// Gives a group another subject, of 100 characters at most.
    ///
    /// # Errors
    ///
    /// As [`Client::request`]: 403 says that only admins may, 406 that it is too long.
    ///
    /// **Cancel safety:** dropping the future does not take it back.
    pub async fn set_subject(&self, group: &Jid, subject: &str) -> Result<(), ClientError> {
        self.client.request(SetGroupSubject { group: group.clone(), subject: subject.into() }).await
    }

    /// Gives a group another description, of 2,048 characters at most; an empty one takes it away.
    ///
    /// # Errors
    ///
    /// As [`Client::request`]: 403 says that only admins may, 406 that it is too long, 409 that somebody
    /// else changed it meanwhile.
    ///
    /// **Cancel safety:** dropping the future does not take it back.
    pub async fn set_description(&self, group: &Jid, text: &str) -> Result<(), ClientError> {
        let previous = self.info(group).await?.description.map(|description| description.id);
        let description = (!text.is_empty()).then(|| new_description(text));
        self.client.request(SetGroupDescription { group: group.clone(), previous, description }).await
    }

    /// Changes a setting of a group.
    ///
    /// # Errors
    ///
    /// As [`Client::request`]: 403 says that only admins may.
    ///
    /// **Cancel safety:** dropping the future does not take it back.
    pub async fn set(&self, group: &Jid, setting: GroupSetting) -> Result<(), ClientError> {
        self.client.request(SetGroupSetting { group: group.clone(), setting }).await
    }

    /// The code of the invite link; [`InviteCode::link`] is the link.
    ///
    /// # Errors
    ///
    /// As [`Client::request`]: 401 says that we may not see it, 403 that we are not a member.
    ///
    /// **Cancel safety:** cancel at will.
    pub async fn invite_code(&self, group: &Jid) -> Result<InviteCode, ClientError> {
        self.client.request(FetchInviteCode { group: group.clone() }).await
    }

    /// Makes the invite link useless, and gives the new one.
    ///
    /// # Errors
    ///
    /// As [`Client::request`].
    ///
    /// **Cancel safety:** dropping the future does not take it back.
    pub async fn revoke_invite_code(&self, group: &Jid) -> Result<InviteCode, ClientError> {
        self.client.request(RevokeInviteCode { group: group.clone() }).await
    }

    /// The group behind an invite link, with few of its members or none.
    ///
    /// # Errors
    ///
    /// As [`Client::request`]: 404 and 410 say that the code is worth nothing.
    ///
    /// **Cancel safety:** cancel at will.
    pub async fn invite_info(&self, code: &InviteCode) -> Result<GroupInfo, ClientError> {
        self.client.request(FetchInviteInfo { code: code.clone() }).await
    }

    /// Joins a group by its invite link, or asks to: where admins approve we are not a member yet.
    ///
    /// # Errors
    ///
    /// As [`Client::request`]: 304 says that we are a member, 405 that we were removed, 419 that the group
    /// is full.
    ///
    /// **Cancel safety:** dropping the future does not take it back.
    pub async fn join(&self, code: &InviteCode) -> Result<JoinOutcome, ClientError> {
        self.client.request(JoinByCode { code: code.clone() }).await
    }

    /// The group that a message invites to.
    ///
    /// # Errors
    ///
    /// As [`Client::request`].
    ///
    /// **Cancel safety:** cancel at will.
    pub async fn invitation_info(&self, invitation: &Invitation) -> Result<GroupInfo, ClientError> {
        self.client.request(FetchInvitation { invitation: invitation.clone() }).await
    }

    /// Joins the group that a message invites to.
    ///
    /// # Errors
    ///
    /// As [`Client::request`].
    ///
    /// **Cancel safety:** dropping the future does not take it back.
    pub async fn accept(&self, invitation: &Invitation) -> Result<JoinOutcome, ClientError> {
        self.client.request(AcceptInvitation { invitation: invitation.clone() }).await
    }

    /// Who asks to become a member.
    ///
    /// # Errors
    ///
    /// As [`Client::request`]: 403 says that only admins may see it.
    ///
    /// **Cancel safety:** cancel at will.
    pub async fn membership_requests(&self, group: &Jid) -> Result<Vec<MembershipRequest>, ClientError> {
        self.client.request(FetchMembershipRequests { group: group.clone() }).await
    }

    /// Lets people in who asked to become members. Gives what became of each of them.
    ///
    /// # Errors
    ///
    /// As [`Client::request`].
    ///
    /// **Cancel safety:** dropping the future does not take it back.
    pub async fn approve(
        &self,
        group: &Jid,
        people: impl IntoIterator<Item = Jid>,
    ) -> Result<Vec<ParticipantResult>, ClientError> {
        self.decide(group, MembershipDecision::Approve, people).await
    }

    /// Turns people down who asked to become members. Gives what became of each of them.
    ///
    /// # Errors
    ///
    /// As [`Client::request`].
    ///
    /// **Cancel safety:** dropping the future does not take it back.
    pub async fn reject(
        &self,
        group: &Jid,
        people: impl IntoIterator<Item = Jid>,
    ) -> Result<Vec<ParticipantResult>, ClientError> {
        self.decide(group, MembershipDecision::Reject, people).await
    }

    async fn decide(
        &self,
        group: &Jid,
        decision: MembershipDecision,
        people: impl IntoIterator<Item = Jid>,
    ) -> Result<Vec<ParticipantResult>, ClientError> {
        let people = people.into_iter().collect();
        let request = DecideMembership { group: group.clone(), decision, people };
        Ok(self.client.request(request).await?.results)
    }
}

fn participant(jid: Jid) -> NewParticipant {
    NewParticipant::new(GroupPerson::new(jid.to_bare()))
}

/// A description under an id of its own: each version has one.
fn new_description(text: &str) -> NewDescription {
    let id = format!("{:016X}", OsRng.next_u64());
    NewDescription { id: id.into(), body: text.into() }
}

/// A group to be made; await it.
///
/// It resolves to the new group. [`GroupInfo::not_added`] tells who could not
/// be added and has to be invited.
///
/// # Errors
///
/// As [`Client::request`].
///
/// **Cancel safety:** dropping the future while it waits does not take the group back.
#[derive(Debug)]
#[must_use = "a group is not made until this is awaited"]
pub struct CreateGroup {
    client: Client,
    request: CreateRequest,
}

impl CreateGroup {
    /// Adds somebody.
    pub fn member(self, member: Jid) -> Self {
        self.members([member])
    }

    /// Adds people.
    pub fn members(mut self, members: impl IntoIterator<Item = Jid>) -> Self {
        self.request.participants.extend(members.into_iter().map(participant));
        self
    }

    /// Says what it is about.
    pub fn description(mut self, text: &str) -> Self {
        self.request.description = Some(new_description(text));
        self
    }

    /// Lets only admins write.
    pub fn announcement(mut self) -> Self {
        self.request.flags.push(GroupFlag::Announcement);
        self
    }

    /// Lets only admins change subject, description, picture and timer.
    pub fn locked(mut self) -> Self {
        self.request.flags.push(GroupFlag::Locked);
        self
    }

    /// Lets messages disappear after so many seconds.
    pub fn ephemeral(mut self, seconds: u32) -> Self {
        self.request.ephemeral = Some(Ephemeral::new(seconds));
        self
    }

    /// Says who may add members.
    pub fn member_add_mode(mut self, mode: MemberAddMode) -> Self {
        self.request.member_add_mode = Some(mode);
        self
    }

    /// Lets those who come by link wait for an admin's approval.
    pub fn approval(mut self) -> Self {
        self.request.approval = Some(Switch::On);
        self
    }

    /// Makes it a part of a community.
    pub fn in_community(mut self, parent: Jid) -> Self {
        self.request.linked_parent = Some(parent);
        self
    }
}

impl IntoFuture for CreateGroup {
    type Output = Result<GroupInfo, ClientError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.client.request(self.request).await })
    }
}

/// A change of members; await it for what became of each of them.
///
/// # Errors
///
/// As [`Client::request`]: 403 says that only admins may. That all of the members refuse is no error.
///
/// **Cancel safety:** dropping the future while it waits does not take the change back.
#[derive(Debug)]
#[must_use = "nothing changes until this is awaited"]
pub struct ChangeMembers {
    client: Client,
    request: ChangeRequest,
}

impl ChangeMembers {
    /// In a community: removes them from all of its groups.
    pub fn in_linked_groups(mut self) -> Self {
        self.request.linked_groups = true;
        self
    }
}

impl IntoFuture for ChangeMembers {
    type Output = Result<Vec<ParticipantResult>, ClientError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { Ok(self.client.request(self.request).await?.results) })
    }
}
