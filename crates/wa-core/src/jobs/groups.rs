//! What is known about groups: asked for when it is needed and not known, and by one at a time.

use wa_binary::NodeRef;
use wa_jid::Jid;
use wa_stanza::account::{CleanDirty, DirtyKind};
use wa_stanza::group::{FetchGroup, FetchParticipating, GroupInfo, GroupLookup, GroupPerson};
use wa_stanza::{Request as _, UnixSeconds};

use crate::book::{Groups, LidMap};
use crate::jobs::send;
use crate::live::Awaiting;
use crate::txn::{Step, Txn};
use crate::{CallId, CommandError, Reply};

/// The application wants to know about a group.
pub(crate) fn info(txn: &mut Txn<'_>, call: CallId, group: &Jid) -> Step {
    if !group.is_group() {
        txn.reply(call, Reply::Failed(CommandError::UnsupportedChat));
        return Ok(());
    }
    match Groups::load(txn, group)? {
        Some(info) => txn.reply(call, Reply::Group(Box::new(info))),
        None if txn.link().phase.is_logged_in() => {
            ask(txn, group, Some(call));
        }
        None => txn.reply(call, Reply::Failed(CommandError::Offline)),
    }
    Ok(())
}

/// The application wants to know about all groups.
pub(crate) fn list(txn: &mut Txn<'_>, call: CallId) -> Step {
    match Groups::all(txn)? {
        Some(groups) => txn.reply(call, Reply::Groups(groups)),
        None if txn.link().phase.is_logged_in() => ask_all(txn, Some(call)),
        None => txn.reply(call, Reply::Failed(CommandError::Offline)),
    }
    Ok(())
}

/// Asks for a group, or joins the question under way. Gives the number of the iq to wait for.
pub(crate) fn ask(txn: &mut Txn<'_>, group: &Jid, call: Option<CallId>) -> u64 {
    let under_way = txn.live.requests.iter().find_map(|(number, pending)| match &pending.awaiting {
        Awaiting::Group { group: asked, .. } if asked == group => Some((*number, pending.clone())),
        _ => None,
    });
    let Some((number, mut pending)) = under_way else {
        let calls = call.into_iter().collect();
        let awaiting = Awaiting::Group { group: group.clone(), calls };
        return txn.request(&FetchGroup::new(group.clone()), awaiting);
    };
    if let (Some(call), Awaiting::Group { calls, .. }) = (call, &mut pending.awaiting) {
        calls.push(call);
        txn.live.requests.insert(number, pending);
    }
    number
}

/// Asks for all groups, or joins the question under way.
pub(crate) fn ask_all(txn: &mut Txn<'_>, call: Option<CallId>) {
    let under_way = txn.live.requests.iter().find_map(|(number, pending)| match &pending.awaiting {
        Awaiting::Groups { .. } => Some((*number, pending.clone())),
        _ => None,
    });
    let Some((number, mut pending)) = under_way else {
        let awaiting = Awaiting::Groups { calls: call.into_iter().collect(), dirty: None };
        txn.request(&FetchParticipating::all(), awaiting);
        return;
    };
    if let (Some(call), Awaiting::Groups { calls, .. }) = (call, &mut pending.awaiting) {
        calls.push(call);
        txn.live.requests.insert(number, pending);
    }
}

/// Groups may have changed without our being told: all are asked for, and then the mark goes.
pub(crate) fn doubt(txn: &mut Txn<'_>, t: Option<UnixSeconds>) -> Step {
    Groups::doubt_all(txn)?;
    txn.request(&FetchParticipating::all(), Awaiting::Groups { calls: Vec::new(), dirty: Some(t) });
    Ok(())
}

/// The server's answer about a group.
pub(crate) fn answered(
    txn: &mut Txn<'_>,
    number: u64,
    group: &Jid,
    calls: &[CallId],
    answer: Result<NodeRef<'_>, CommandError>,
) -> Step {
    let found = answer.and_then(|node| match FetchGroup::parse(node) {
        Ok(GroupLookup::Found(info)) if info.id == *group => Ok(info),
        Ok(GroupLookup::Refused(error)) => Err(CommandError::Refused { code: error.code.code().into() }),
        Ok(_) | Err(_) => Err(CommandError::Answer),
    });
    let info = match found {
        Ok(info) => info,
        Err(error) => {
            for call in calls {
                txn.reply(*call, Reply::Failed(error.clone()));
            }
            return send::refused(txn, number, &error);
        }
    };
    learn(txn, std::slice::from_ref(&*info))?;
    for call in calls {
        txn.reply(*call, Reply::Group(info.clone()));
    }
    send::resume(txn, number, &[])
}

/// The server's answer about all groups.
pub(crate) fn listed(
    txn: &mut Txn<'_>,
    calls: &[CallId],
    dirty: Option<Option<UnixSeconds>>,
    answer: Result<NodeRef<'_>, CommandError>,
) -> Step {
    let groups = answer.and_then(|node| FetchParticipating::parse(node).map_err(|_| CommandError::Answer));
    match groups {
        Ok(groups) => {
            learn(txn, &groups)?;
            Groups::set_all(txn, &groups)?;
            if let Some(t) = dirty {
                txn.request(&CleanDirty { kind: DirtyKind::Groups, t }, Awaiting::Nothing);
            }
            for call in calls {
                txn.reply(*call, Reply::Groups(groups.clone()));
            }
        }
        Err(error) => {
            for call in calls {
                txn.reply(*call, Reply::Failed(error.clone()));
            }
        }
    }
    Ok(())
}

/// Everybody whom a group's description names.
fn people(group: &GroupInfo) -> impl Iterator<Item = &GroupPerson> {
    let members = group.participants.iter().map(|member| &member.person);
    let subject = group.subject.iter().filter_map(|subject| subject.by.as_ref());
    let description = group.description.iter().filter_map(|description| description.by.as_ref());
    members.chain(&group.creator).chain(subject).chain(description)
}

/// Takes in groups as the server describes them, with the addresses that they tell.
pub(crate) fn learn(txn: &mut Txn<'_>, groups: &[GroupInfo]) -> Step {
    let pairs: Vec<(&Jid, &Jid)> =
        groups.iter().flat_map(people).filter_map(|person| Some((person.pn()?, person.lid()?))).collect();
    LidMap::learn_all(txn, &pairs)?;
    let me = txn.account().linked()?.clone();
    for group in groups {
        let is_member =
            group.participants.iter().any(|member| member.person.is(&me.pn) || member.person.is(&me.lid));
        if is_member {
            Groups::save(txn, group)?;
        }
    }
    Ok(())
}
