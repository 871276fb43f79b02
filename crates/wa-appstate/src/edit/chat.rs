//! Edits of chats and messages.

use wa_proto::appstate::SyncActionValue;
use wa_proto::appstate::sync_action_value::{
    ArchiveChatAction, ClearChatAction, DeleteChatAction, DeleteMessageForMeAction, LockChatAction,
    MarkChatAsReadAction, MuteAction, PinAction, StarAction, SyncActionMessageRange,
};

use super::{Edit, MessageRef, Switch};
use crate::action::Index;

/// How long a chat stays muted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MuteEnd {
    /// For ever.
    Never,
    /// Until a time, in milliseconds since 1970.
    At(i64),
}

/// Times are milliseconds since 1970, except inside a message range, where they are seconds.
impl Edit {
    /// A chat muted.
    #[must_use]
    pub fn mute(chat: &str, end: MuteEnd, at: i64) -> Self {
        let end = match end {
            MuteEnd::Never => -1,
            MuteEnd::At(end) => end,
        };
        let mute = MuteAction { muted: Some(true), mute_end_timestamp: Some(end), ..Default::default() };
        Self::mute_action(chat, mute, at)
    }

    /// A chat that makes sounds again.
    #[must_use]
    pub fn unmute(chat: &str, at: i64) -> Self {
        Self::mute_action(chat, MuteAction { muted: Some(false), ..Default::default() }, at)
    }

    fn mute_action(chat: &str, mute: MuteAction, at: i64) -> Self {
        let value = SyncActionValue { mute_action: Some(mute.into()), ..Default::default() };
        Self::known_set(&Index::Mute { chat: chat.to_owned() }, value, at)
    }

    /// A chat pinned or unpinned.
    #[must_use]
    pub fn pin(chat: &str, switch: Switch, at: i64) -> Self {
        let pin = PinAction { pinned: Some(switch.is_on()) };
        let value = SyncActionValue { pin_action: Some(pin.into()), ..Default::default() };
        Self::known_set(&Index::Pin { chat: chat.to_owned() }, value, at)
    }

    /// A chat archived, and unpinned with it: an archived chat is never pinned.
    #[must_use]
    pub fn archive(chat: &str, range: Option<SyncActionMessageRange>, at: i64) -> [Self; 2] {
        [Self::archive_action(chat, Switch::On, range, at), Self::pin(chat, Switch::Off, at)]
    }

    /// A chat brought back from the archive.
    #[must_use]
    pub fn unarchive(chat: &str, range: Option<SyncActionMessageRange>, at: i64) -> Self {
        Self::archive_action(chat, Switch::Off, range, at)
    }

    fn archive_action(
        chat: &str,
        switch: Switch,
        message_range: Option<SyncActionMessageRange>,
        at: i64,
    ) -> Self {
        let archive = ArchiveChatAction { archived: Some(switch.is_on()), message_range };
        let value = SyncActionValue { archive_chat_action: Some(archive.into()), ..Default::default() };
        Self::known_set(&Index::Archive { chat: chat.to_owned() }, value, at)
    }

    /// A chat read (on) or marked as unread (off).
    #[must_use]
    pub fn mark_read(
        chat: &str,
        switch: Switch,
        message_range: Option<SyncActionMessageRange>,
        at: i64,
    ) -> Self {
        let read = MarkChatAsReadAction { read: Some(switch.is_on()), message_range };
        let value = SyncActionValue { mark_chat_as_read_action: Some(read.into()), ..Default::default() };
        Self::known_set(&Index::MarkChatAsRead { chat: chat.to_owned() }, value, at)
    }

    /// The messages of a chat deleted; `starred` and `media` say whether those go too.
    #[must_use]
    pub fn clear_chat(
        chat: &str,
        starred: Switch,
        media: Switch,
        message_range: Option<SyncActionMessageRange>,
        at: i64,
    ) -> Self {
        let index = Index::ClearChat {
            chat: chat.to_owned(),
            delete_starred: starred.digit().to_owned(),
            delete_media: media.digit().to_owned(),
        };
        let clear = ClearChatAction { message_range };
        let value = SyncActionValue { clear_chat_action: Some(clear.into()), ..Default::default() };
        Self::known_set(&index, value, at)
    }

    /// A chat deleted; `media` says whether its files go too.
    #[must_use]
    pub fn delete_chat(
        chat: &str,
        media: Switch,
        message_range: Option<SyncActionMessageRange>,
        at: i64,
    ) -> Self {
        let index = Index::DeleteChat { chat: chat.to_owned(), delete_media: media.digit().to_owned() };
        let delete = DeleteChatAction { message_range };
        let value = SyncActionValue { delete_chat_action: Some(delete.into()), ..Default::default() };
        Self::known_set(&index, value, at)
    }

    /// A chat locked or unlocked.
    #[must_use]
    pub fn lock(chat: &str, switch: Switch, at: i64) -> Self {
        let lock = LockChatAction { locked: Some(switch.is_on()) };
        let value = SyncActionValue { lock_chat_action: Some(lock.into()), ..Default::default() };
        Self::known_set(&Index::Lock { chat: chat.to_owned() }, value, at)
    }

    /// A message starred or unstarred.
    #[must_use]
    pub fn star(message: MessageRef<'_>, switch: Switch, at: i64) -> Self {
        let index = Index::Star {
            remote: message.chat.to_owned(),
            id: message.id.to_owned(),
            from_me: message.from_me,
            participant: message.participant.map(str::to_owned),
        };
        let star = StarAction { starred: Some(switch.is_on()) };
        let value = SyncActionValue { star_action: Some(star.into()), ..Default::default() };
        Self::known_set(&index, value, at)
    }

    /// A message deleted on the own devices only; `sent` is when it was sent, in seconds.
    #[must_use]
    pub fn delete_for_me(message: MessageRef<'_>, media: Switch, sent: Option<i64>, at: i64) -> Self {
        let index = Index::DeleteMessageForMe {
            remote: message.chat.to_owned(),
            id: message.id.to_owned(),
            from_me: message.from_me,
            participant: message.participant.map(str::to_owned),
        };
        let delete = DeleteMessageForMeAction { delete_media: Some(media.is_on()), message_timestamp: sent };
        let value =
            SyncActionValue { delete_message_for_me_action: Some(delete.into()), ..Default::default() };
        Self::known_set(&index, value, at)
    }
}
