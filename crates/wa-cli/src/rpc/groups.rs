//! Groups.

use anyhow::{Context as _, Result};
use serde::{Deserialize, Serialize};
use wa_client::group::{
    Ephemeral, GroupInfo, GroupParticipant, GroupPerson, GroupSetting, InviteCode, JoinOutcome,
    MemberAddMode, ParticipantResult, Switch,
};
use wa_client::{ChangeMembers, Jid};

use crate::rpc::arguments::Address;
use crate::rpc::verb::{Context, Nothing, Verb, verb};

pub(super) const VERBS: &[Verb] = &[
    verb!("group_create", create),
    verb!("group_info", info),
    verb!("group_list", list),
    verb!("group_add", add),
    verb!("group_remove", remove),
    verb!("group_promote", promote),
    verb!("group_demote", demote),
    verb!("group_leave", leave),
    verb!("group_subject", subject),
    verb!("group_description", description),
    verb!("group_setting", setting),
    verb!("group_invite", invite),
    verb!("group_invite_revoke", revoke_invite),
    verb!("group_invite_info", invite_info),
    verb!("group_join", join),
    verb!("group_requests", requests),
    verb!("group_approve", approve),
    verb!("group_reject", reject),
];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Of {
    group: Address,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct People {
    group: Address,
    members: Vec<Address>,
}

impl People {
    fn members(&self) -> Vec<Jid> {
        self.members.iter().map(|member| member.0.clone()).collect()
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Worded {
    group: Address,
    text: String,
}

#[derive(Debug, Serialize)]
struct Person {
    jid: String,
    alternate: Option<String>,
}

impl Person {
    fn of(person: &GroupPerson) -> Self {
        let alternate = person.alternate.as_ref().map(Jid::to_string);
        Self { jid: person.jid.to_string(), alternate }
    }
}

#[derive(Debug, Serialize)]
struct Member {
    #[serde(flatten)]
    person: Person,
    role: String,
}

impl Member {
    fn of(member: &GroupParticipant) -> Self {
        Self { person: Person::of(&member.person), role: member.role.as_str().to_owned() }
    }
}

#[derive(Debug, Serialize)]
struct Outcome {
    #[serde(flatten)]
    person: Person,
    /// Why it was not done.
    code: Option<u16>,
}

impl Outcome {
    fn all(results: &[ParticipantResult]) -> Outcomes {
        let outcome = |result: &ParticipantResult| Self {
            person: Person::of(&result.person),
            code: result.outcome.as_ref().err().map(|refusal| refusal.code.code()),
        };
        Outcomes { members: results.iter().map(outcome).collect() }
    }
}

#[derive(Debug, Serialize)]
struct Outcomes {
    members: Vec<Outcome>,
}

#[derive(Debug, Serialize)]
struct Group {
    group: String,
    subject: Option<String>,
    description: Option<String>,
    addressing: String,
    size: Option<u32>,
    ephemeral: Option<u32>,
    approval: bool,
    flags: Vec<String>,
    members: Vec<Member>,
    not_added: Vec<Outcome>,
}

impl Group {
    fn of(info: &GroupInfo) -> Self {
        Self {
            group: info.id.to_string(),
            subject: info.subject.as_ref().map(|subject| subject.text.to_string()),
            description: info.description.as_ref().map(|description| description.body.to_string()),
            addressing: info.addressing_mode.as_str().to_owned(),
            size: info.size,
            ephemeral: info.ephemeral.map(|timer| timer.seconds),
            approval: info.needs_approval,
            flags: info.flags.iter().map(|flag| flag.as_str().to_owned()).collect(),
            members: info.participants.iter().map(Member::of).collect(),
            not_added: Outcome::all(&info.not_added).members,
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Create {
    subject: String,
    #[serde(default)]
    members: Vec<Address>,
    description: Option<String>,
    ephemeral: Option<u32>,
}

async fn create(context: Context, create: Create) -> Result<Group> {
    let members = create.members.into_iter().map(|member| member.0);
    let mut group = context.client.groups().create(create.subject).members(members);
    if let Some(text) = &create.description {
        group = group.description(text);
    }
    if let Some(seconds) = create.ephemeral {
        group = group.ephemeral(seconds);
    }
    Ok(Group::of(&group.await?))
}

async fn info(context: Context, Of { group }: Of) -> Result<Group> {
    Ok(Group::of(&context.client.groups().info(&group.0).await?))
}

#[derive(Debug, Serialize)]
struct Groups {
    groups: Vec<Group>,
}

async fn list(context: Context, _: Nothing) -> Result<Groups> {
    let groups = context.client.groups().list().await?;
    Ok(Groups { groups: groups.iter().map(Group::of).collect() })
}

async fn change(change: ChangeMembers) -> Result<Outcomes> {
    Ok(Outcome::all(&change.await?))
}

async fn add(context: Context, people: People) -> Result<Outcomes> {
    change(context.client.groups().add(&people.group.0, people.members())).await
}

async fn remove(context: Context, people: People) -> Result<Outcomes> {
    change(context.client.groups().remove(&people.group.0, people.members())).await
}

async fn promote(context: Context, people: People) -> Result<Outcomes> {
    change(context.client.groups().promote(&people.group.0, people.members())).await
}

async fn demote(context: Context, people: People) -> Result<Outcomes> {
    change(context.client.groups().demote(&people.group.0, people.members())).await
}

async fn leave(context: Context, Of { group }: Of) -> Result<Nothing> {
    context.client.groups().leave(&group.0).await?;
    Ok(Nothing {})
}

async fn subject(context: Context, Worded { group, text }: Worded) -> Result<Nothing> {
    context.client.groups().set_subject(&group.0, &text).await?;
    Ok(Nothing {})
}

async fn description(context: Context, Worded { group, text }: Worded) -> Result<Nothing> {
    context.client.groups().set_description(&group.0, &text).await?;
    Ok(Nothing {})
}

#[derive(Debug, Deserialize)]
struct Set {
    group: Address,
    #[serde(flatten)]
    setting: Setting,
}

#[derive(Debug, Deserialize)]
#[serde(tag = "setting", content = "value", rename_all = "snake_case")]
enum Setting {
    Announcement(bool),
    Locked(bool),
    Approval(bool),
    AdminsAdd(bool),
    Ephemeral(u32),
}

async fn setting(context: Context, Set { group, setting }: Set) -> Result<Nothing> {
    let switch = |on| if on { Switch::On } else { Switch::Off };
    let setting = match setting {
        Setting::Announcement(on) => GroupSetting::Announcement(switch(on)),
        Setting::Locked(on) => GroupSetting::Locked(switch(on)),
        Setting::Approval(on) => GroupSetting::Approval(switch(on)),
        Setting::AdminsAdd(true) => GroupSetting::MemberAddMode(MemberAddMode::Admins),
        Setting::AdminsAdd(false) => GroupSetting::MemberAddMode(MemberAddMode::Everyone),
        Setting::Ephemeral(0) => GroupSetting::Ephemeral(None),
        Setting::Ephemeral(seconds) => GroupSetting::Ephemeral(Some(Ephemeral::new(seconds))),
    };
    context.client.groups().set(&group.0, setting).await?;
    Ok(Nothing {})
}

#[derive(Debug, Serialize)]
struct Invite {
    code: String,
    link: String,
}

impl Invite {
    fn of(code: &InviteCode) -> Self {
        Self { code: code.as_str().to_owned(), link: code.link() }
    }
}

async fn invite(context: Context, Of { group }: Of) -> Result<Invite> {
    Ok(Invite::of(&context.client.groups().invite_code(&group.0).await?))
}

async fn revoke_invite(context: Context, Of { group }: Of) -> Result<Invite> {
    Ok(Invite::of(&context.client.groups().revoke_invite_code(&group.0).await?))
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Code {
    code: String,
}

impl Code {
    fn read(&self) -> Result<InviteCode> {
        InviteCode::new(&self.code).context("not the code of an invite link")
    }
}

async fn invite_info(context: Context, code: Code) -> Result<Group> {
    Ok(Group::of(&context.client.groups().invite_info(&code.read()?).await?))
}

#[derive(Debug, Serialize)]
struct Joined {
    group: String,
    /// Whether an admin has to approve first.
    pending: bool,
}

async fn join(context: Context, code: Code) -> Result<Joined> {
    let outcome = context.client.groups().join(&code.read()?).await?;
    let pending = matches!(outcome, JoinOutcome::Requested(_));
    Ok(Joined { group: outcome.group().to_string(), pending })
}

#[derive(Debug, Serialize)]
struct Requests {
    members: Vec<Person>,
}

async fn requests(context: Context, Of { group }: Of) -> Result<Requests> {
    let requests = context.client.groups().membership_requests(&group.0).await?;
    Ok(Requests { members: requests.iter().map(|request| Person::of(&request.person)).collect() })
}

async fn approve(context: Context, people: People) -> Result<Outcomes> {
    Ok(Outcome::all(&context.client.groups().approve(&people.group.0, people.members()).await?))
}

async fn reject(context: Context, people: People) -> Result<Outcomes> {
    Ok(Outcome::all(&context.client.groups().reject(&people.group.0, people.members()).await?))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn settings_have_values_of_their_kind() {
        let read = |setting, value| {
            let line = json!({ "group": "120363000000000001@g.us", "setting": setting, "value": value });
            serde_json::from_value::<Set>(line).map(|set| set.setting)
        };
        assert!(matches!(read("admins_add", json!(true)), Ok(Setting::AdminsAdd(true))));
        assert!(matches!(read("ephemeral", json!(86_400)), Ok(Setting::Ephemeral(86_400))));
        assert!(read("ephemeral", json!(true)).is_err());
        assert!(read("colour", json!(1)).is_err());
    }
}
