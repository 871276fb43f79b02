use core::future::IntoFuture;
use core::pin::Pin;
use std::time::SystemTime;

use wa_content::Key;
use wa_core::app_state::{Collection, Edit, MessageRef, MuteEnd, Switch};
use wa_core::{Command, CommandError, EditAppState};
use wa_jid::Jid;
use wa_proto::appstate::sync_action_value::{ContactAction, LabelEditAction, SyncActionMessageRange};

use crate::clock::Clock;
use crate::{Client, ClientError};

/// Settings, contacts and marks that all devices of the account share.
///
/// What others change comes as [`Event::AppState`](crate::Event::AppState), and so does what is changed here,
/// once it has come back from the server.
#[derive(Debug, Clone)]
pub struct AppStateHandle {
    client: Client,
}

/// A change of app state; await it. It resolves when the server has it.
///
/// If another device changed the same collection meanwhile, its changes are taken in first and this one is
/// made on top of them.
///
/// # Errors
///
/// [`ClientError::Command`]: [`CommandError::NotPaired`] before this device is linked, [`CommandError::NoSyncKey`] if
/// the phone has shared no keys, [`CommandError::Unsynced`] if the collection cannot be brought up to date. A
/// connection that is lost is no error: the change is stored and carried out with the next one, also after a restart.
///
/// **Cancel safety:** dropping the future does not take the change back.
#[derive(Debug)]
#[must_use = "nothing is changed until this is awaited"]
pub struct ChangeAppState {
    client: Client,
    change: Result<EditAppState, CommandError>,
}

impl Client {
    /// Settings, contacts and marks that all devices of the account share.
    pub fn app_state(&self) -> AppStateHandle {
        AppStateHandle { client: self.clone() }
    }
}

impl AppStateHandle {
    /// Gives a contact a name in the address book, or adds it.
    pub fn rename_contact(&self, contact: &Jid, full_name: impl Into<String>) -> ChangeAppState {
        let full_name = full_name.into();
        let first = full_name.split_whitespace().next().map(str::to_owned);
        let entry =
            ContactAction { full_name: Some(full_name), first_name: first, ..ContactAction::default() };
        self.one(Edit::contact(&contact.to_chat().to_string(), entry, now_ms()))
    }

    /// Takes a contact out of the address book.
    pub fn remove_contact(&self, contact: &Jid) -> ChangeAppState {
        self.one(Edit::remove_contact(&contact.to_chat().to_string(), now_ms()))
    }

    /// Gives the account another name, which others see.
    pub fn rename_self(&self, name: &str) -> ChangeAppState {
        self.one(Edit::push_name(name, now_ms()))
    }

    /// Mutes a chat for ever.
    pub fn mute(&self, chat: &Jid) -> ChangeAppState {
        self.one(Edit::mute(&chat.to_chat().to_string(), MuteEnd::Never, now_ms()))
    }

    /// Mutes a chat until a moment.
    pub fn mute_until(&self, chat: &Jid, end: SystemTime) -> ChangeAppState {
        let end = end.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_millis();
        let end = MuteEnd::At(i64::try_from(end).unwrap_or(i64::MAX));
        self.one(Edit::mute(&chat.to_chat().to_string(), end, now_ms()))
    }

    /// Lets a chat make sounds again.
    pub fn unmute(&self, chat: &Jid) -> ChangeAppState {
        self.one(Edit::unmute(&chat.to_chat().to_string(), now_ms()))
    }

    /// Pins a chat on top of the list.
    pub fn pin_chat(&self, chat: &Jid) -> ChangeAppState {
        self.one(Edit::pin(&chat.to_chat().to_string(), Switch::On, now_ms()))
    }

    /// Unpins a chat.
    pub fn unpin_chat(&self, chat: &Jid) -> ChangeAppState {
        self.one(Edit::pin(&chat.to_chat().to_string(), Switch::Off, now_ms()))
    }

    /// Archives a chat; one that is pinned is unpinned with it.
    pub fn archive(&self, chat: &Jid) -> ChangeAppState {
        self.change(Edit::archive(&chat.to_chat().to_string(), Some(until_now()), now_ms()).into())
    }

    /// Brings a chat back from the archive.
    pub fn unarchive(&self, chat: &Jid) -> ChangeAppState {
        self.one(Edit::unarchive(&chat.to_chat().to_string(), Some(until_now()), now_ms()))
    }

    /// Marks a chat as read on all own devices; nobody else is told.
    pub fn mark_chat_read(&self, chat: &Jid) -> ChangeAppState {
        self.one(Edit::mark_read(&chat.to_chat().to_string(), Switch::On, Some(until_now()), now_ms()))
    }

    /// Marks a chat as unread on all own devices.
    pub fn mark_chat_unread(&self, chat: &Jid) -> ChangeAppState {
        self.one(Edit::mark_read(&chat.to_chat().to_string(), Switch::Off, Some(until_now()), now_ms()))
    }

    /// Deletes the messages of a chat on all own devices, but not those that are starred; the chat stays.
    pub fn clear_chat(&self, chat: &Jid) -> ChangeAppState {
        let chat = chat.to_chat().to_string();
        self.one(Edit::clear_chat(&chat, Switch::Off, Switch::On, Some(until_now()), now_ms()))
    }

    /// Deletes a chat with its messages on all own devices.
    pub fn delete_chat(&self, chat: &Jid) -> ChangeAppState {
        self.one(Edit::delete_chat(&chat.to_chat().to_string(), Switch::On, Some(until_now()), now_ms()))
    }

    /// Stars a message.
    pub fn star(&self, message: impl Into<Key>) -> ChangeAppState {
        self.about(&message.into(), |message| Edit::star(message, Switch::On, now_ms()))
    }

    /// Takes the star off a message.
    pub fn unstar(&self, message: impl Into<Key>) -> ChangeAppState {
        self.about(&message.into(), |message| Edit::star(message, Switch::Off, now_ms()))
    }

    /// Deletes a message on all own devices, and nowhere else.
    pub fn delete_for_me(&self, message: impl Into<Key>) -> ChangeAppState {
        self.about(&message.into(), |message| Edit::delete_for_me(message, Switch::On, None, now_ms()))
    }

    /// Makes a label, or gives it another name or colour. Labels are numbered by whoever makes them.
    pub fn label(&self, id: &str, name: impl Into<String>, color: i32) -> ChangeAppState {
        let label =
            LabelEditAction { name: Some(name.into()), color: Some(color), ..LabelEditAction::default() };
        self.one(Edit::label(id, label, now_ms()))
    }

    /// Deletes a label.
    pub fn delete_label(&self, id: &str) -> ChangeAppState {
        self.one(Edit::label(id, LabelEditAction { deleted: Some(true), ..Default::default() }, now_ms()))
    }

    /// Gives a label to a chat.
    pub fn label_chat(&self, id: &str, chat: &Jid) -> ChangeAppState {
        self.one(Edit::label_chat(id, &chat.to_chat().to_string(), Switch::On, now_ms()))
    }

    /// Takes a label off a chat.
    pub fn unlabel_chat(&self, id: &str, chat: &Jid) -> ChangeAppState {
        self.one(Edit::label_chat(id, &chat.to_chat().to_string(), Switch::Off, now_ms()))
    }

    /// Makes any changes; all have to belong to one collection.
    pub fn change(&self, edits: Vec<Edit>) -> ChangeAppState {
        let collection = edits.iter().find_map(Edit::collection).ok_or(CommandError::Edit);
        let change = collection.map(|collection| EditAppState { collection, edits });
        ChangeAppState { client: self.client.clone(), change }
    }

    /// Makes changes that no table knows, in a collection that the caller knows.
    pub fn change_in(&self, collection: Collection, edits: Vec<Edit>) -> ChangeAppState {
        ChangeAppState { client: self.client.clone(), change: Ok(EditAppState { collection, edits }) }
    }

    fn one(&self, edit: Edit) -> ChangeAppState {
        self.change(vec![edit])
    }

    fn about(&self, key: &Key, edit: impl FnOnce(MessageRef<'_>) -> Edit) -> ChangeAppState {
        let chat = key.chat.to_string();
        let participant = key.participant.as_ref().filter(|_| !key.from_me).map(Jid::to_string);
        self.one(edit(MessageRef {
            chat: &chat,
            id: &key.id,
            from_me: key.from_me,
            participant: participant.as_deref(),
        }))
    }
}

impl IntoFuture for ChangeAppState {
    type Output = Result<(), ClientError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let change = self.change?;
            self.client.command(Command::EditAppState(change)).await.map(|_| ())
        })
    }
}

/// Everything in a chat up to now.
fn until_now() -> SyncActionMessageRange {
    SyncActionMessageRange {
        last_message_timestamp: Some(now_ms() / 1000),
        ..SyncActionMessageRange::default()
    }
}

fn now_ms() -> i64 {
    i64::try_from(Clock::start().now().unix_millis()).unwrap_or(i64::MAX)
}
