//! What was handed over to be sent and has no outcome yet: it outlives a store that fails.

use std::collections::BTreeMap;

use wa_core::{AddTo, CallId, Command, Me, Now, Post, Send};
use wa_stanza::MessageId;

use crate::send::draw_id;

/// Commands that send something, each under an id: taken in again they send nothing twice.
#[derive(Debug, Default)]
pub(super) struct Outgoing {
    commands: BTreeMap<CallId, Command>,
}

impl Outgoing {
    /// Notes a command that sends something, and gives it an id if it has none. The others pass.
    pub(super) fn note(&mut self, call: CallId, mut command: Command, me: Option<&Me>, now: Now) -> Command {
        let (Some(me), Some(id)) = (me, id_of(&mut command)) else { return command };
        let drawn = id.is_none().then(|| draw_id(me, now));
        let anonymous = command.clone();
        if let (Some(drawn), Some(id)) = (&drawn, id_of(&mut command)) {
            *id = Some(drawn.clone());
        }
        self.commands.insert(call, command);
        match drawn {
            Some(id) => Command::Under(id, Box::new(anonymous)),
            None => anonymous,
        }
    }

    /// The outcome is known.
    pub(super) fn settle(&mut self, call: CallId) {
        self.commands.remove(&call);
    }

    pub(super) fn has(&self, call: CallId) -> bool {
        self.commands.contains_key(&call)
    }

    /// Everything without an outcome, as it was asked for, in that order.
    pub(super) fn all(&self) -> impl Iterator<Item = (CallId, Command)> {
        self.commands.iter().map(|(call, command)| (*call, command.clone()))
    }
}

fn id_of(command: &mut Command) -> Option<&mut Option<MessageId>> {
    match command {
        Command::Send(Send { id, .. })
        | Command::Post(Post { id, .. })
        | Command::AddTo(AddTo { id, .. }) => Some(id),
        _ => None,
    }
}
