//! A post in the status feed.

use core::time::Duration;
use std::collections::HashSet;

use wa_jid::Jid;
use wa_proto::Wire as _;
use wa_proto::e2e::{self, message::protocol_message};
use wa_stanza::message::{Meta, OutgoingMessage, Target};
use wa_stanza::{ServerAck, UnixSeconds};

use super::circle::{self, Circle};
use super::{Wanted, complete, fail, left, set_stage};
use crate::CommandError;
use crate::book::{Contacts, LidMap, OutboxRow, StatusContacts};
use crate::command::Audience;
use crate::envelope::Envelope;
use crate::jobs::{devices, status as contacts};
use crate::live::{SendStage, Sending};
use crate::txn::{Step, Txn};

/// How long the server's word on who the contacts are is taken for current.
const FRESH: Duration = Duration::from_secs(60 * 60);

/// Takes a post as far as it gets: to the next question to the server, or out. The keys of `tried` were
/// just asked for.
pub(super) fn advance(txn: &mut Txn<'_>, row: &OutboxRow, tried: &[Jid]) -> Step {
    let Some(audience) = &row.audience else {
        return fail(txn, row.number, CommandError::UnsupportedChat);
    };
    let Some(wanted) = wanted(txn, row, audience)? else { return Ok(()) };
    if wanted.is_empty() {
        return fail(txn, row.number, CommandError::NoAudience);
    }
    let me = txn.account().linked()?.lid.clone();
    txn.need(wanted.iter().filter(|user| user.is_pn()).map(LidMap::key))?;
    let mut users = vec![me.to_bare()];
    for user in &wanted {
        users.push(LidMap::canonical(txn, &user.to_bare())?);
    }
    users.sort_unstable();
    users.dedup();
    let circle = Circle { users, me, is_checked: false };
    let Some(plan) = circle::plan(txn, row, &circle, tried)? else { return Ok(()) };
    let Some(sealed) = circle::seal(txn, row, plan)? else {
        return fail(txn, row.number, CommandError::NoKeys);
    };
    let content = e2e::Message::from_wire(row.content.clone()).unwrap_or_default();
    let envelope = Envelope::of(&content);
    let reached = sealed.targets.iter().map(|target| target.jid.clone()).collect();
    let mut targets = sealed.targets;
    // Who has the key already is named all the same: the server delivers to those named.
    let named: HashSet<Jid> = targets.iter().map(|target| target.jid.to_bare()).collect();
    for user in circle.users {
        // Who is in the address book need not be on WhatsApp.
        let has_devices = devices::current(txn, &user)?.is_some_and(|list| !list.devices.is_empty());
        if has_devices && !named.contains(&user) {
            targets.push(Target { jid: user, enc: None });
        }
    }
    let (kind, message) = (envelope.kind(), envelope.label(sealed.message));
    let mut stanza = OutgoingMessage::group(row.id.clone(), row.chat.clone(), kind, targets, message);
    if !takes_back(&content) {
        let mut meta = Meta::default();
        meta.status_setting = Some(setting(audience).into());
        stanza.meta = Some(meta);
    }
    envelope.write_on(&mut stanza, txn.now());
    if stanza.opens_a_session() {
        stanza.device_identity = Some(txn.account().device_identity.clone());
    }
    txn.transmit(stanza.to_node());
    left(txn, row, reached, sealed.keyless, sealed.keyed);
    Ok(())
}

/// Who is to see it; `None` if the server has to be asked first.
fn wanted(txn: &mut Txn<'_>, row: &OutboxRow, audience: &Audience) -> Step<Option<Vec<Jid>>> {
    let except = match audience {
        Audience::Only(users) => return Ok(Some(users.clone())),
        Audience::Except(users) => users.as_slice(),
        Audience::Contacts => &[],
    };
    let now = txn.now();
    let contacts = StatusContacts::load(txn)?.filter(|contacts| now.since(contacts.fetched) < FRESH);
    let Some(contacts) = contacts else {
        let iq = contacts::ask(txn);
        set_stage(txn, row.number, SendStage::Waiting(iq));
        return Ok(None);
    };
    let me = txn.account().linked()?.clone();
    let mut contacts = contacts.users;
    contacts.extend(Contacts::all(txn)?);
    contacts.retain(|user| !me.is_own(user));
    txn.need(except.iter().chain(&contacts).filter(|user| user.is_pn()).map(LidMap::key))?;
    let mut left_out = HashSet::new();
    for user in except {
        left_out.insert(LidMap::canonical(txn, &user.to_bare())?);
    }
    let mut wanted = Vec::new();
    for user in contacts {
        if !left_out.contains(&LidMap::canonical(txn, &user)?) {
            wanted.push(user);
        }
    }
    Ok(Some(wanted))
}

const fn setting(audience: &Audience) -> &'static str {
    match audience {
        Audience::Contacts => "contacts",
        Audience::Only(_) => "allowlist",
        Audience::Except(_) => "denylist",
    }
}

/// Whom a reaction or an answer to a post goes to: the author alone, whatever chat was named.
pub(super) fn addressee(wanted: &Wanted) -> Option<Jid> {
    if !wanted.chat.is_status_broadcast() {
        return None;
    }
    let content = e2e::Message::from_wire(wanted.content.clone()).ok()?;
    let author = match (&content.reaction_message, &content.extended_text_message) {
        (Some(reaction), _) => reaction.key.as_ref()?.participant.clone(),
        (None, Some(text)) => text.context_info.as_ref()?.participant.clone(),
        (None, None) => None,
    };
    author?.parse::<Jid>().ok().map(|author| author.to_bare()).filter(Jid::is_account)
}

/// Whether it takes an earlier post back.
fn takes_back(content: &e2e::Message) -> bool {
    content
        .protocol_message
        .as_ref()
        .is_some_and(|protocol| protocol.r#type() == protocol_message::Type::Revoke && protocol.key.is_some())
}

/// The server has the post, or refuses it.
pub(super) fn acknowledged(
    txn: &mut Txn<'_>,
    row: &OutboxRow,
    mut sending: Sending,
    ack: &ServerAck,
) -> Step {
    if let Some(error) = ack.error {
        return fail(txn, row.number, CommandError::of_ack(error));
    }
    sending.taken.get_or_insert(ack.t.map_or(txn.now().unix_seconds(), UnixSeconds::get));
    let keyed = sending.keyed.take();
    txn.live.sending.insert(row.number, sending);
    if let Some(keyed) = keyed {
        circle::delivered(txn, &keyed)?;
    }
    complete(txn, row)
}
