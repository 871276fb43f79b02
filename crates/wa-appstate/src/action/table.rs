//! The table of actions: name, collection, index layout, version and value field of each.

use super::define::actions;

actions! {
    /// Unused/internal.
    GeneratedWui { rest: Rest } = "generated_wui", CriticalBlock, None, Unlisted, None;
    /// UI language of the primary, such as `en` or `pt_BR`.
    SettingLocale = "setting_locale", CriticalBlock, Some(3), Account, Some((16, "localeSetting"));
    /// Own push name.
    SettingPushName = "setting_pushName", CriticalBlock, Some(1), Account, Some((7, "pushNameSetting"));
    /// Security notifications switch (old; a peer message carries it now).
    SettingSecurityNotification { rest: Rest }
        = "setting_securityNotification", CriticalBlock, None, Unlisted, None;

    /// Address-book entry by phone number, sometimes by LID; REMOVE deletes the contact.
    Contact { id: Text } = "contact", CriticalUnblockLow, Some(2), Account, Some((3, "contactAction"));
    /// Contact known only by LID or username.
    LidContact { id: Text }
        = "lid_contact", CriticalUnblockLow, Some(1), Account, Some((61, "lidContactAction"));

    /// An AI thread deleted; there is no value field.
    AiThreadDelete { chat: Jid, id: Text } = "ai_thread_delete", RegularHigh, Some(7), Chat, None;
    /// Business AI hint.
    BizAiSettingsNudge
        = "biz_ai_settings_nudge", RegularHigh, Some(1), Account, Some((87, "bizAiSettingsNudgeAction"));
    /// All messages of a chat deleted up to a message range; the chat stays.
    ClearChat { chat: Jid, delete_starred: Text, delete_media: Text }
        = "clearChat", RegularHigh, Some(6), ChatMessageRange, Some((21, "clearChatAction"));
    /// Click-to-WhatsApp data sharing per customer.
    CtwaPerCustomerDataSharing { account: Text }
        = "ctwaPerCustomerDataSharing", RegularHigh, Some(1), Account,
        Some((62, "ctwaPerCustomerDataSharingAction"));
    /// A chat deleted with its messages up to a message range.
    DeleteChat { chat: Jid, delete_media: Text }
        = "deleteChat", RegularHigh, Some(6), ChatMessageRange, Some((22, "deleteChatAction"));
    /// Delete one message locally on all own devices.
    DeleteMessageForMe { remote: Jid, id: Text, from_me: Flag, participant: JidOrZero }
        = "deleteMessageForMe", RegularHigh, Some(3), Message, Some((18, "deleteMessageForMeAction"));
    /// Whole ordered list of favourite chats.
    Favorites = "favorites", RegularHigh, Some(1), Account, Some((56, "favoritesAction"));
    /// Business AI state.
    MaibaAiFeaturesControl { rest: Rest }
        = "maiba_ai_features_control", RegularHigh, None, Unlisted,
        Some((68, "maibaAiFeaturesControlAction"));
    /// A chat muted until an end in milliseconds; -1 is for ever.
    Mute { chat: Jid } = "mute", RegularHigh, Some(2), Chat, Some((4, "muteAction"));
    /// Salt of the no-contact token; REMOVE clears it.
    NctSaltSync = "nct_salt_sync", RegularHigh, Some(1), Account, Some((80, "nctSaltSyncAction"));
    /// Private processing switch.
    PrivateProcessingSetting { rest: Rest }
        = "private_processing_setting", RegularHigh, None, Unlisted,
        Some((74, "privateProcessingSettingAction"));
    /// Allow list for shared devices.
    SharedDeviceAllowlist { rest: Rest }
        = "shared_device_allowlist", RegularHigh, None, Unlisted, Some((94, "sharedDeviceAllowlistAction"));
    /// Star/unstar one message.
    Star { remote: Jid, id: Text, from_me: Flag, participant: JidOrZero }
        = "star", RegularHigh, Some(2), Message, Some((2, "starAction"));
    /// Status notifications opt-in.
    StatusPostOptInNotificationPreferencesAction { rest: Rest }
        = "status_post_opt_in_notification_preferences_action", RegularHigh, None, Unlisted,
        Some((71, "statusPostOptInNotificationPreferencesAction"));
    /// Audience of own status: a mode and a list of users.
    StatusPrivacy = "status_privacy", RegularHigh, Some(7), Account, Some((44, "statusPrivacy"));
    /// User-made bot definition.
    UgcBot { rest: Rest } = "ugc_bot", RegularHigh, None, Unlisted, Some((43, "ugcBot"));
    /// Hide the status updates of one contact.
    UserStatusMute { id: Text }
        = "userStatusMute", RegularHigh, Some(7), Account, Some((29, "userStatusMuteAction"));
    /// Linked Meta account state.
    WaffleAccountLinkState
        = "waffle_account_link_state", RegularHigh, Some(1), Account,
        Some((58, "waffleAccountLinkStateAction"));
    /// Root secrets per chat.
    WasaRootSecret { chat: Jid }
        = "wasa_root_secret", RegularHigh, Some(1), Chat, Some((89, "wasaRootSecretAction"));

    /// Rename an AI thread.
    AiThreadRename { chat: Jid, id: Text }
        = "ai_thread_rename", RegularLow, Some(7), Chat, Some((76, "aiThreadRenameAction"));
    /// The primary tolerates actions that it does not know.
    AndroidUnsupportedActions
        = "android_unsupported_actions", RegularLow, Some(4), Account,
        Some((26, "androidUnsupportedActions"));
    /// A chat archived or brought back, up to a message range.
    Archive { chat: Jid } = "archive", RegularLow, Some(3), ChatMessageRange, Some((17, "archiveChatAction"));
    /// Welcome request already sent to this bot.
    BotWelcomeRequest { chat: Jid }
        = "bot_welcome_request", RegularLow, Some(2), Chat, Some((45, "botWelcomeRequestAction"));
    /// Business folder on.
    BusinessFolderActivation { rest: Rest }
        = "business_folder_activation", RegularLow, None, Unlisted,
        Some((96, "businessFolderActivationAction"));
    /// Coexistence version.
    CoexV2Version { rest: Rest }
        = "coexV2Version", RegularLow, None, Unlisted, Some((88, "coexV2VersionAction"));
    /// Contact manager hidden flag.
    ContactManagerMetadata { rest: Rest }
        = "contact_manager_metadata", RegularLow, None, Unlisted, Some((95, "contactManagerMetadataAction"));
    /// Payment methods list.
    CustomPaymentMethods
        = "custom_payment_methods", RegularLow, Some(7), Account, Some((49, "customPaymentMethodsAction"));
    /// CRM data of a customer chat.
    CustomerData { chat: Text }
        = "customer_data", RegularLow, Some(1), Account, Some((83, "customerDataAction"));
    /// Capabilities of a device.
    DeviceCapabilities { rest: Rest }
        = "device_capabilities", RegularLow, None, Unlisted, Some((54, "deviceCapabilities"));
    /// Capabilities of a device, newer form.
    DeviceCapabilitiesV2 { rest: Rest }
        = "device_capabilities_v2", RegularLow, None, Unlisted, Some((92, "deviceCapabilitiesV2"));
    /// A favourite sticker, by base64 of its SHA-256.
    FavoriteSticker { file_hash: Text }
        = "favoriteSticker", RegularLow, Some(7), Account, Some((33, "stickerAction"));
    /// Disable the buttons of an interactive message.
    InteractiveMessageAction { remote: Jid, id: Text, from_me: Flag, participant: JidOrZero, extra: Text }
        = "interactive_message_action", RegularLow, Some(1), Message, Some((77, "interactiveMessageAction"));
    /// Chat lock of one chat.
    Lock { chat: Jid } = "lock", RegularLow, Some(7), Chat, Some((50, "lockChatAction"));
    /// Lock one message bubble.
    LockMessage { rest: Rest }
        = "lock_message", RegularLow, None, Unlisted, Some((90, "bubbleLockMessageAction"));
    /// A chat read or marked unread, up to a message range.
    MarkChatAsRead { chat: Jid }
        = "markChatAsRead", RegularLow, Some(3), ChatMessageRange, Some((20, "markChatAsReadAction"));
    /// Payment gateway of merchant.
    MerchantPaymentPartner
        = "merchant_payment_partner", RegularLow, Some(7), Account,
        Some((57, "merchantPaymentPartnerAction"));
    /// Note attached to a chat.
    NoteEdit { id: Text } = "note_edit", RegularLow, Some(7), Account, Some((55, "noteEditAction"));
    /// New-user hint acknowledged.
    Nux { nux_key: Text } = "nux", RegularLow, Some(7), Account, Some((31, "nuxAction"));
    /// Contact stored outside the address book (newer clients).
    OutContact { id: Text } = "out_contact", RegularLow, Some(1), Account, Some((79, "outContactAction"));
    /// Payment identifier.
    PaymentInfo = "payment_info", RegularLow, Some(7), Account, Some((48, "paymentInfoAction"));
    /// Payment terms accepted.
    PaymentTos = "payment_tos", RegularLow, Some(7), Account, Some((63, "paymentTosAction"));
    /// A chat pinned or unpinned; the pin time is the timestamp of the value.
    Pin { chat: Jid } = "pin_v1", RegularLow, Some(5), Chat, Some((5, "pinAction"));
    /// App version of the primary.
    PrimaryVersion { key: Text }
        = "primary_version", RegularLow, Some(7), Account, Some((32, "primaryVersionAction"));
    /// Recent emoji with weights.
    RecentEmojiWeightsAction { rest: Rest }
        = "recent_emoji_weights_action", RegularLow, None, Unlisted, Some((11, "recentEmojiWeightsAction"));
    /// Drop a sticker from recents.
    RemoveRecentSticker { file_hash: Text }
        = "removeRecentSticker", RegularLow, Some(7), Account, Some((34, "removeRecentStickerAction"));
    /// A sync key expired: nothing may be written with keys of that epoch or an older one.
    Sentinel = "sentinel", RegularLow, Some(3), Account, Some((19, "keyExpiration"));
    /// Auto organise business chats.
    SettingAutoOrganizeBusinessChat { rest: Rest }
        = "setting_autoOrganizeBusinessChat", RegularLow, None, Unlisted,
        Some((86, "autoOrganizeBusinessChatSetting"));
    /// Chat-lock settings.
    SettingChatLock = "setting_chatLock", RegularLow, Some(7), Account, Some((51, "chatLockSettings"));
    /// Whether an archived chat leaves the archive when a message arrives.
    SettingUnarchiveChats
        = "setting_unarchiveChats", RegularLow, Some(4), Account, Some((23, "unarchiveChatsSetting"));
    /// Desktop settings.
    SettingsSync { platform: Number, setting: Number, chat: Jid }
        = "settings_sync", RegularLow, Some(1), Account, Some((78, "settingsSyncAction"));
    /// Pin an AI thread.
    ThreadPin { chat: Jid, id: Text }
        = "thread_pin", RegularLow, Some(7), Chat, Some((85, "threadPinAction"));
    /// 24-hour clock on primary.
    TimeFormat = "time_format", RegularLow, Some(7), Account, Some((30, "timeFormatAction"));

    /// A chat assigned to an agent; an empty agent means unassigned.
    AgentChatAssignment { chat: Jid }
        = "agentChatAssignment", Regular, Some(7), Chat, Some((35, "chatAssignment"));
    /// Assigned agent has opened the chat.
    AgentChatAssignmentOpenedStatus { chat: Jid, agent_id: Text }
        = "agentChatAssignmentOpenedStatus", Regular, Some(7), Chat, Some((36, "chatAssignmentOpenedStatus"));
    /// Own avatar created, updated or deleted.
    AvatarUpdatedAction
        = "avatar_updated_action", Regular, Some(7), Account, Some((72, "avatarUpdatedAction"));
    /// Broadcast association.
    Broadcast { rest: Rest } = "broadcast", Regular, None, Unlisted, None;
    /// Broadcast list jid association.
    BroadcastJid { rest: Rest } = "broadcast_jid", Regular, None, Unlisted, None;
    /// Broadcast campaign state.
    BusinessBroadcastCampaign { campaign: Text }
        = "business_broadcast_campaign", Regular, Some(1), Account,
        Some((81, "businessBroadcastCampaignAction"));
    /// Campaign counters.
    BusinessBroadcastInsightsSync { campaign_id: Text }
        = "business_broadcast_insights_sync", Regular, Some(1), Account,
        Some((82, "businessBroadcastInsightsAction"));
    /// Business broadcast list definition.
    BusinessBroadcastList { id: Text }
        = "business_broadcast_list", Regular, Some(1), Account, Some((69, "businessBroadcastListAction"));
    /// One call record.
    CallLog { creator: Jid, call_id: Text, from_me: Flag }
        = "call_log", Regular, Some(1), Account, Some((42, "callLogAction"));
    /// An ad-originated message was received.
    CtwaMessageReceived { rest: Rest }
        = "ctwa_message_received", Regular, None, Unlisted, Some((93, "ctwaMessageReceivedAction"));
    /// Remove one call-log row.
    DeleteIndividualCallLog { peer: Text, is_incoming: Text }
        = "delete_individual_call_log", Regular, None, Unlisted, Some((46, "deleteIndividualCallLog"));
    /// Detected outcomes switch (business).
    DetectedOutcomesStatusAction
        = "detected_outcomes_status_action", Regular, Some(1), Account,
        Some((66, "detectedOutcomesStatusAction"));
    /// Named agent bound to a companion device (business).
    DeviceAgent { agent_id: Text } = "deviceAgent", Regular, Some(7), Account, Some((27, "agentAction"));
    /// Opt-in to web beta.
    ExternalWebBeta = "external_web_beta", Regular, Some(3), Account, Some((40, "externalWebBetaAction"));
    /// Flow action.
    GalaxyFlowAction { rest: Rest } = "galaxy_flow_action", Regular, None, Unlisted, None;
    /// A label (list) created, edited or deleted.
    LabelEdit { label_id: Text } = "label_edit", Regular, Some(3), Account, Some((14, "labelEditAction"));
    /// A label on a chat or contact; detaching is a SET with `labeled` false.
    LabelJid { label_id: Text, chat: Jid }
        = "label_jid", Regular, Some(3), ChatOrContact, Some((15, "labelAssociationAction"));
    /// A label on one message.
    LabelMessage { label_id: Text, chat: Jid, id: Text, from_me: Flag, participant: JidOrZero }
        = "label_message", Regular, Some(3), Message, Some((15, "labelAssociationAction"));
    /// Order of the labels.
    LabelReordering = "label_reordering", Regular, Some(3), Account, Some((47, "labelReorderingAction"));
    /// Attach a chat to a sub-list of a predefined list.
    LabelSublist { predefined_id: Text, chat: Jid }
        = "label_sublist", Regular, Some(1), ChatOrContact, Some((91, "labelSublistAction"));
    /// Saved marketing message template.
    MarketingMessage { id: Text }
        = "marketingMessage", Regular, Some(7), Account, Some((38, "marketingMessageAction"));
    /// Reply statistics of a sent marketing broadcast.
    MarketingMessageBroadcast { premium_message_id: Text, message_id: Text }
        = "marketingMessageBroadcast", Regular, Some(7), Account,
        Some((39, "marketingMessageBroadcastAction"));
    /// Linked music account.
    MusicUserId { rest: Rest } = "music_user_id", Regular, None, Unlisted, Some((70, "musicUserIdAction"));
    /// Channel interests.
    NewsletterSavedInterests { rest: Rest }
        = "newsletter_saved_interests", Regular, None, Unlisted, Some((75, "newsletterSavedInterestsAction"));
    /// Notify all messages or highlights.
    NotificationActivitySetting { rest: Rest }
        = "notificationActivitySetting", Regular, None, Unlisted,
        Some((60, "notificationActivitySettingAction"));
    /// Phone number revealed for a LID chat.
    PnForLidChat { lid: Text } = "pnForLidChat", Regular, Some(8), Account, Some((37, "pnForLidChatAction"));
    /// Feature flags of the primary.
    PrimaryFeature = "primary_feature", Regular, Some(7), Account, Some((24, "primaryFeature"));
    /// Canned reply (business).
    QuickReply { id: Text } = "quick_reply", Regular, Some(2), Account, Some((8, "quickReplyAction"));
    /// No personalised channel suggestions.
    SettingChannelsPersonalisedRecommendationOptout { rest: Rest }
        = "setting_channels_personalised_recommendation_optout", Regular, None, Unlisted,
        Some((64, "privacySettingChannelsPersonalisedRecommendationAction"));
    /// Do not fetch link previews.
    SettingDisableLinkPreviews
        = "setting_disableLinkPreviews", Regular, Some(8), Account,
        Some((53, "privacySettingDisableLinkPreviewsAction"));
    /// Hide IP address in calls (relay all calls).
    SettingRelayAllCalls
        = "setting_relayAllCalls", Regular, Some(1), Account, Some((41, "privacySettingRelayAllCalls"));
    /// Own number was shared with this LID.
    ShareOwnPn { lid: Text } = "shareOwnPn", Regular, Some(8), Account, None;
    /// Old business subscription.
    Subscription { rest: Rest } = "subscription", Regular, None, Unlisted, Some((28, "subscriptionAction"));
    /// Paid subscriptions and features.
    SubscriptionsSyncV2
        = "subscriptions_sync_v2", Regular, Some(1), Account, Some((84, "subscriptionsSyncV2Action"));
    /// Chats with usernames start by LID or PN.
    UsernameChatStartMode { rest: Rest }
        = "usernameChatStartMode", Regular, None, Unlisted, Some((59, "usernameChatStartMode"));
}
