//! Edits of the account: settings, contacts, labels, quick replies.

use wa_proto::appstate::SyncActionValue;
use wa_proto::appstate::sync_action_value::{
    ContactAction, LabelAssociationAction, LabelEditAction, LocaleSetting, PrimaryVersionAction,
    PrivacySettingDisableLinkPreviewsAction, PushNameSetting, QuickReplyAction, TimeFormatAction,
    UnarchiveChatsSetting,
};

use super::{Edit, MessageRef, Switch};
use crate::action::Index;

/// Times are milliseconds since 1970.
impl Edit {
    /// The own push name.
    #[must_use]
    pub fn push_name(name: &str, at: i64) -> Self {
        let setting = PushNameSetting { name: Some(name.to_owned()) };
        let value = SyncActionValue { push_name_setting: Some(setting.into()), ..Default::default() };
        Self::known_set(&Index::SettingPushName, value, at)
    }

    /// The language of the user interface, such as `en` or `pt_BR`.
    #[must_use]
    pub fn locale(locale: &str, at: i64) -> Self {
        let setting = LocaleSetting { locale: Some(locale.to_owned()) };
        let value = SyncActionValue { locale_setting: Some(setting.into()), ..Default::default() };
        Self::known_set(&Index::SettingLocale, value, at)
    }

    /// An entry of the address book, by the address of its phone number (or LID).
    #[must_use]
    pub fn contact(address: &str, contact: ContactAction, at: i64) -> Self {
        let value = SyncActionValue { contact_action: Some(contact.into()), ..Default::default() };
        Self::known_set(&Index::Contact { id: address.to_owned() }, value, at)
    }

    /// An entry of the address book deleted.
    #[must_use]
    pub fn remove_contact(address: &str, at: i64) -> Self {
        let contact = ContactAction::default();
        let value = SyncActionValue { contact_action: Some(contact.into()), ..Default::default() };
        Self::known_remove(&Index::Contact { id: address.to_owned() }, value, at)
    }

    /// Whether an archived chat comes back when a message arrives.
    #[must_use]
    pub fn unarchive_chats(switch: Switch, at: i64) -> Self {
        let setting = UnarchiveChatsSetting { unarchive_chats: Some(switch.is_on()) };
        let value = SyncActionValue { unarchive_chats_setting: Some(setting.into()), ..Default::default() };
        Self::known_set(&Index::SettingUnarchiveChats, value, at)
    }

    /// Whether the clock has 24 hours.
    #[must_use]
    pub fn twenty_four_hours(switch: Switch, at: i64) -> Self {
        let action = TimeFormatAction { is_twenty_four_hour_format_enabled: Some(switch.is_on()) };
        let value = SyncActionValue { time_format_action: Some(action.into()), ..Default::default() };
        Self::known_set(&Index::TimeFormat, value, at)
    }

    /// Whether links in messages are left without a preview.
    #[must_use]
    pub fn disable_link_previews(switch: Switch, at: i64) -> Self {
        let action = PrivacySettingDisableLinkPreviewsAction { is_previews_disabled: Some(switch.is_on()) };
        let value = SyncActionValue {
            privacy_setting_disable_link_previews_action: Some(action.into()),
            ..Default::default()
        };
        Self::known_set(&Index::SettingDisableLinkPreviews, value, at)
    }

    /// The version of the phone's app, under a key such as `current`.
    #[must_use]
    pub fn primary_version(key: &str, version: &str, at: i64) -> Self {
        let action = PrimaryVersionAction { version: Some(version.to_owned()) };
        let value = SyncActionValue { primary_version_action: Some(action.into()), ..Default::default() };
        Self::known_set(&Index::PrimaryVersion { key: key.to_owned() }, value, at)
    }

    /// A canned reply; one with `deleted` set is gone.
    #[must_use]
    pub fn quick_reply(id: &str, reply: QuickReplyAction, at: i64) -> Self {
        let value = SyncActionValue { quick_reply_action: Some(reply.into()), ..Default::default() };
        Self::known_set(&Index::QuickReply { id: id.to_owned() }, value, at)
    }

    /// A label made or changed; one with `deleted` set is gone.
    #[must_use]
    pub fn label(label_id: &str, label: LabelEditAction, at: i64) -> Self {
        let value = SyncActionValue { label_edit_action: Some(label.into()), ..Default::default() };
        Self::known_set(&Index::LabelEdit { label_id: label_id.to_owned() }, value, at)
    }

    /// A label put on a chat or taken off.
    #[must_use]
    pub fn label_chat(label_id: &str, chat: &str, switch: Switch, at: i64) -> Self {
        let index = Index::LabelJid { label_id: label_id.to_owned(), chat: chat.to_owned() };
        Self::label_association(&index, switch, at)
    }

    /// A label put on a message or taken off.
    #[must_use]
    pub fn label_message(label_id: &str, message: MessageRef<'_>, switch: Switch, at: i64) -> Self {
        let index = Index::LabelMessage {
            label_id: label_id.to_owned(),
            chat: message.chat.to_owned(),
            id: message.id.to_owned(),
            from_me: message.from_me,
            participant: message.participant.map(str::to_owned),
        };
        Self::label_association(&index, switch, at)
    }

    fn label_association(index: &Index, switch: Switch, at: i64) -> Self {
        let action = LabelAssociationAction { labeled: Some(switch.is_on()), ..Default::default() };
        let value = SyncActionValue { label_association_action: Some(action.into()), ..Default::default() };
        Self::known_set(index, value, at)
    }
}
