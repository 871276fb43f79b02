//! Marks, contacts, labels: what all devices of the account share.

use core::time::Duration;
use std::time::SystemTime;

use anyhow::Result;
use serde::Deserialize;
use wa_client::{AppStateHandle, ChangeAppState};

use crate::rpc::arguments::Address;
use crate::rpc::target::Target;
use crate::rpc::verb::{Context, Nothing, Verb, verb};

pub(super) const VERBS: &[Verb] = &[
    verb!("chat_archive", archive),
    verb!("chat_unarchive", unarchive),
    verb!("chat_pin", pin),
    verb!("chat_unpin", unpin),
    verb!("chat_mute", mute),
    verb!("chat_unmute", unmute),
    verb!("chat_read", read),
    verb!("chat_unread", unread),
    verb!("chat_clear", clear),
    verb!("chat_delete", delete),
    verb!("star", star),
    verb!("unstar", unstar),
    verb!("delete_for_me", delete_for_me),
    verb!("contact_save", contact_save),
    verb!("contact_remove", contact_remove),
    verb!("label_save", label_save),
    verb!("label_delete", label_delete),
    verb!("label_chat", label_chat),
    verb!("unlabel_chat", unlabel_chat),
    verb!("rename_self", rename_self),
];

async fn make(context: Context, change: impl FnOnce(AppStateHandle) -> ChangeAppState) -> Result<Nothing> {
    change(context.client.app_state()).await?;
    Ok(Nothing {})
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Chat {
    chat: Address,
}

/// Calls that take a chat and nothing else.
macro_rules! about_chats {
    ($($call:ident: $change:ident),+ $(,)?) => {
        $(async fn $call(context: Context, Chat { chat: Address(chat) }: Chat) -> Result<Nothing> {
            make(context, |shared| shared.$change(&chat)).await
        })+
    };
}

about_chats! {
    archive: archive,
    unarchive: unarchive,
    pin: pin_chat,
    unpin: unpin_chat,
    unmute: unmute,
    read: mark_chat_read,
    unread: mark_chat_unread,
    clear: clear_chat,
    delete: delete_chat,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Mute {
    chat: Address,
    /// Unix milliseconds.
    until: Option<u64>,
}

async fn mute(context: Context, Mute { chat: Address(chat), until }: Mute) -> Result<Nothing> {
    make(context, |shared| match until {
        Some(until) => shared.mute_until(&chat, SystemTime::UNIX_EPOCH + Duration::from_millis(until)),
        None => shared.mute(&chat),
    })
    .await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Meant {
    message: Target,
}

async fn star(context: Context, Meant { message }: Meant) -> Result<Nothing> {
    let message = message.key(&context)?;
    make(context, |shared| shared.star(message)).await
}

async fn unstar(context: Context, Meant { message }: Meant) -> Result<Nothing> {
    let message = message.key(&context)?;
    make(context, |shared| shared.unstar(message)).await
}

async fn delete_for_me(context: Context, Meant { message }: Meant) -> Result<Nothing> {
    let message = message.key(&context)?;
    make(context, |shared| shared.delete_for_me(message)).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    contact: Address,
    name: String,
}

async fn contact_save(context: Context, Entry { contact, name }: Entry) -> Result<Nothing> {
    make(context, |shared| shared.rename_contact(&contact.0, name)).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Contact {
    contact: Address,
}

async fn contact_remove(context: Context, Contact { contact }: Contact) -> Result<Nothing> {
    make(context, |shared| shared.remove_contact(&contact.0)).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Label {
    label: String,
    name: String,
    #[serde(default)]
    color: i32,
}

async fn label_save(context: Context, Label { label, name, color }: Label) -> Result<Nothing> {
    make(context, |shared| shared.label(&label, name, color)).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LabelId {
    label: String,
}

async fn label_delete(context: Context, LabelId { label }: LabelId) -> Result<Nothing> {
    make(context, |shared| shared.delete_label(&label)).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Labelled {
    label: String,
    chat: Address,
}

async fn label_chat(context: Context, Labelled { label, chat }: Labelled) -> Result<Nothing> {
    make(context, |shared| shared.label_chat(&label, &chat.0)).await
}

async fn unlabel_chat(context: Context, Labelled { label, chat }: Labelled) -> Result<Nothing> {
    make(context, |shared| shared.unlabel_chat(&label, &chat.0)).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Name {
    name: String,
}

async fn rename_self(context: Context, Name { name }: Name) -> Result<Nothing> {
    make(context, |shared| shared.rename_self(&name)).await
}
