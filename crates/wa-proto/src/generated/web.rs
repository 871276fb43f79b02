// Generated from proto/web.proto by `cargo xtask gen-proto`; do not edit.

#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct WebMessageInfo {
    #[prost(message, optional, tag = "1")]
    pub key: ::core::option::Option<super::key::MessageKey>,
    #[prost(message, optional, boxed, tag = "2")]
    pub message: ::core::option::Option<::prost::alloc::boxed::Box<super::e2e::Message>>,
    #[prost(uint64, optional, tag = "3")]
    pub message_timestamp: ::core::option::Option<u64>,
    #[prost(
        enumeration = "web_message_info::Status",
        optional,
        tag = "4",
        default = "Pending"
    )]
    pub status: ::core::option::Option<i32>,
    #[prost(string, optional, tag = "5")]
    pub participant: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint64, optional, tag = "6")]
    pub message_c2s_timestamp: ::core::option::Option<u64>,
    #[prost(bool, optional, tag = "16")]
    pub ignore: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "17")]
    pub starred: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "18")]
    pub broadcast: ::core::option::Option<bool>,
    #[prost(string, optional, tag = "19")]
    pub push_name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bytes = "bytes", optional, tag = "20")]
    pub media_ciphertext_sha256: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bool, optional, tag = "21")]
    pub multicast: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "22")]
    pub url_text: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "23")]
    pub url_number: ::core::option::Option<bool>,
    #[prost(enumeration = "web_message_info::StubType", optional, tag = "24")]
    pub message_stub_type: ::core::option::Option<i32>,
    #[prost(bool, optional, tag = "25")]
    pub clear_media: ::core::option::Option<bool>,
    #[prost(string, repeated, tag = "26")]
    pub message_stub_parameters: ::prost::alloc::vec::Vec<
        ::prost::alloc::string::String,
    >,
    #[prost(uint32, optional, tag = "27")]
    pub duration: ::core::option::Option<u32>,
    #[prost(string, repeated, tag = "28")]
    pub labels: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(message, optional, boxed, tag = "29")]
    pub payment_info: ::core::option::Option<::prost::alloc::boxed::Box<PaymentInfo>>,
    #[prost(message, optional, boxed, tag = "30")]
    pub final_live_location: ::core::option::Option<
        ::prost::alloc::boxed::Box<super::e2e::message::LiveLocationMessage>,
    >,
    #[prost(message, optional, boxed, tag = "31")]
    pub quoted_payment_info: ::core::option::Option<
        ::prost::alloc::boxed::Box<PaymentInfo>,
    >,
    #[prost(uint64, optional, tag = "32")]
    pub ephemeral_start_timestamp: ::core::option::Option<u64>,
    #[prost(uint32, optional, tag = "33")]
    pub ephemeral_duration: ::core::option::Option<u32>,
    #[prost(bool, optional, tag = "34")]
    pub ephemeral_off_to_on: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "35")]
    pub ephemeral_out_of_sync: ::core::option::Option<bool>,
    #[prost(enumeration = "web_message_info::BizPrivacyStatus", optional, tag = "36")]
    pub biz_privacy_status: ::core::option::Option<i32>,
    #[prost(string, optional, tag = "37")]
    pub verified_biz_name: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, optional, boxed, tag = "38")]
    pub media_data: ::core::option::Option<
        ::prost::alloc::boxed::Box<super::media::MediaData>,
    >,
    #[prost(message, optional, boxed, tag = "39")]
    pub photo_change: ::core::option::Option<::prost::alloc::boxed::Box<PhotoChange>>,
    #[prost(message, repeated, tag = "40")]
    pub user_receipt: ::prost::alloc::vec::Vec<UserReceipt>,
    #[prost(message, repeated, tag = "41")]
    pub reactions: ::prost::alloc::vec::Vec<Reaction>,
    #[prost(message, optional, boxed, tag = "42")]
    pub quoted_sticker_data: ::core::option::Option<
        ::prost::alloc::boxed::Box<super::media::MediaData>,
    >,
    #[prost(bytes = "bytes", optional, tag = "43")]
    pub futureproof_data: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(message, optional, boxed, tag = "44")]
    pub status_psa: ::core::option::Option<::prost::alloc::boxed::Box<StatusPsa>>,
    #[prost(message, repeated, tag = "45")]
    pub poll_updates: ::prost::alloc::vec::Vec<PollUpdate>,
    #[prost(message, optional, boxed, tag = "46")]
    pub poll_additional_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<PollAdditionalMetadata>,
    >,
    #[prost(string, optional, tag = "47")]
    pub agent_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "48")]
    pub status_already_viewed: ::core::option::Option<bool>,
    #[prost(bytes = "bytes", optional, tag = "49")]
    pub message_secret: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(message, optional, boxed, tag = "50")]
    pub keep_in_chat: ::core::option::Option<::prost::alloc::boxed::Box<KeepInChat>>,
    #[prost(string, optional, tag = "51")]
    pub original_self_author_user_jid_string: ::core::option::Option<
        ::prost::alloc::string::String,
    >,
    #[prost(uint64, optional, tag = "52")]
    pub revoke_message_timestamp: ::core::option::Option<u64>,
    #[prost(message, optional, boxed, tag = "54")]
    pub pin_in_chat: ::core::option::Option<::prost::alloc::boxed::Box<PinInChat>>,
    #[prost(message, optional, boxed, tag = "55")]
    pub premium_message_info: ::core::option::Option<
        ::prost::alloc::boxed::Box<PremiumMessageInfo>,
    >,
    #[prost(bool, optional, tag = "56")]
    pub is1_p_biz_bot_message: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "57")]
    pub is_group_history_message: ::core::option::Option<bool>,
    #[prost(string, optional, tag = "58")]
    pub bot_message_invoker_jid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, optional, boxed, tag = "59")]
    pub comment_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<CommentMetadata>,
    >,
    #[prost(message, repeated, tag = "61")]
    pub event_responses: ::prost::alloc::vec::Vec<EventResponse>,
    #[prost(message, optional, boxed, tag = "62")]
    pub reporting_token_info: ::core::option::Option<
        ::prost::alloc::boxed::Box<super::context::ReportingTokenInfo>,
    >,
    #[prost(uint64, optional, tag = "63")]
    pub newsletter_server_id: ::core::option::Option<u64>,
    #[prost(message, optional, boxed, tag = "64")]
    pub event_additional_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<EventAdditionalMetadata>,
    >,
    #[prost(bool, optional, tag = "65")]
    pub is_mentioned_in_status: ::core::option::Option<bool>,
    #[prost(string, repeated, tag = "66")]
    pub status_mentions: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(message, optional, tag = "67")]
    pub target_message_id: ::core::option::Option<super::key::MessageKey>,
    #[prost(message, repeated, tag = "68")]
    pub message_add_ons: ::prost::alloc::vec::Vec<MessageAddOn>,
    #[prost(message, optional, boxed, tag = "69")]
    pub status_mention_message_info: ::core::option::Option<
        ::prost::alloc::boxed::Box<StatusMentionMessage>,
    >,
    #[prost(bool, optional, tag = "70")]
    pub is_support_ai_message: ::core::option::Option<bool>,
    #[prost(string, repeated, tag = "71")]
    pub status_mention_sources: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(message, repeated, tag = "72")]
    pub support_ai_citations: ::prost::alloc::vec::Vec<Citation>,
    #[prost(string, optional, tag = "73")]
    pub bot_target_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, optional, boxed, tag = "74")]
    pub group_history_individual_message_info: ::core::option::Option<
        ::prost::alloc::boxed::Box<GroupHistoryIndividualMessageInfo>,
    >,
    #[prost(message, optional, boxed, tag = "75")]
    pub group_history_bundle_info: ::core::option::Option<
        ::prost::alloc::boxed::Box<GroupHistoryBundleInfo>,
    >,
    #[prost(message, optional, boxed, tag = "76")]
    pub interactive_message_additional_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<InteractiveMessageAdditionalMetadata>,
    >,
    #[prost(message, optional, boxed, tag = "77")]
    pub quarantined_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<QuarantinedMessage>,
    >,
    #[prost(uint32, optional, tag = "78")]
    pub non_jid_mentions: ::core::option::Option<u32>,
    #[prost(string, optional, tag = "79")]
    pub hsm_tag: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint64, optional, tag = "80")]
    pub ephemeral_expiration_timestamp: ::core::option::Option<u64>,
    #[prost(message, optional, boxed, tag = "81")]
    pub scheduled_message_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<ScheduledMessageMetadata>,
    >,
    #[prost(string, optional, tag = "82")]
    pub decision_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, repeated, tag = "83")]
    pub decision_sources: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
}
/// Nested message and enum types in `WebMessageInfo`.
pub mod web_message_info {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum BizPrivacyStatus {
        E2ee = 0,
        Fb = 2,
        Bsp = 1,
        BspAndFb = 3,
    }
    impl BizPrivacyStatus {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::E2ee => "E2EE",
                Self::Fb => "FB",
                Self::Bsp => "BSP",
                Self::BspAndFb => "BSP_AND_FB",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "E2EE" => Some(Self::E2ee),
                "FB" => Some(Self::Fb),
                "BSP" => Some(Self::Bsp),
                "BSP_AND_FB" => Some(Self::BspAndFb),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum Status {
        Error = 0,
        Pending = 1,
        ServerAck = 2,
        DeliveryAck = 3,
        Read = 4,
        Played = 5,
    }
    impl Status {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Error => "ERROR",
                Self::Pending => "PENDING",
                Self::ServerAck => "SERVER_ACK",
                Self::DeliveryAck => "DELIVERY_ACK",
                Self::Read => "READ",
                Self::Played => "PLAYED",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "ERROR" => Some(Self::Error),
                "PENDING" => Some(Self::Pending),
                "SERVER_ACK" => Some(Self::ServerAck),
                "DELIVERY_ACK" => Some(Self::DeliveryAck),
                "READ" => Some(Self::Read),
                "PLAYED" => Some(Self::Played),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum StubType {
        Unknown = 0,
        Revoke = 1,
        Ciphertext = 2,
        Futureproof = 3,
        NonVerifiedTransition = 4,
        UnverifiedTransition = 5,
        VerifiedTransition = 6,
        VerifiedLowUnknown = 7,
        VerifiedHigh = 8,
        VerifiedInitialUnknown = 9,
        VerifiedInitialLow = 10,
        VerifiedInitialHigh = 11,
        VerifiedTransitionAnyToNone = 12,
        VerifiedTransitionAnyToHigh = 13,
        VerifiedTransitionHighToLow = 14,
        VerifiedTransitionHighToUnknown = 15,
        VerifiedTransitionUnknownToLow = 16,
        VerifiedTransitionLowToUnknown = 17,
        VerifiedTransitionNoneToLow = 18,
        VerifiedTransitionNoneToUnknown = 19,
        GroupCreate = 20,
        GroupChangeSubject = 21,
        GroupChangeIcon = 22,
        GroupChangeInviteLink = 23,
        GroupChangeDescription = 24,
        GroupChangeRestrict = 25,
        GroupChangeAnnounce = 26,
        GroupParticipantAdd = 27,
        GroupParticipantRemove = 28,
        GroupParticipantPromote = 29,
        GroupParticipantDemote = 30,
        GroupParticipantInvite = 31,
        GroupParticipantLeave = 32,
        GroupParticipantChangeNumber = 33,
        BroadcastCreate = 34,
        BroadcastAdd = 35,
        BroadcastRemove = 36,
        GenericNotification = 37,
        E2eIdentityChanged = 38,
        E2eEncrypted = 39,
        CallMissedVoice = 40,
        CallMissedVideo = 41,
        IndividualChangeNumber = 42,
        GroupDelete = 43,
        GroupAnnounceModeMessageBounce = 44,
        CallMissedGroupVoice = 45,
        CallMissedGroupVideo = 46,
        PaymentCiphertext = 47,
        PaymentFutureproof = 48,
        PaymentTransactionStatusUpdateFailed = 49,
        PaymentTransactionStatusUpdateRefunded = 50,
        PaymentTransactionStatusUpdateRefundFailed = 51,
        PaymentTransactionStatusReceiverPendingSetup = 52,
        PaymentTransactionStatusReceiverSuccessAfterHiccup = 53,
        PaymentActionAccountSetupReminder = 54,
        PaymentActionSendPaymentReminder = 55,
        PaymentActionSendPaymentInvitation = 56,
        PaymentActionRequestDeclined = 57,
        PaymentActionRequestExpired = 58,
        PaymentActionRequestCancelled = 59,
        BizVerifiedTransitionTopToBottom = 60,
        BizVerifiedTransitionBottomToTop = 61,
        BizIntroTop = 62,
        BizIntroBottom = 63,
        BizNameChange = 64,
        BizMoveToConsumerApp = 65,
        BizTwoTierMigrationTop = 66,
        BizTwoTierMigrationBottom = 67,
        Oversized = 68,
        GroupChangeNoFrequentlyForwarded = 69,
        GroupV4AddInviteSent = 70,
        GroupParticipantAddRequestJoin = 71,
        ChangeEphemeralSetting = 72,
        E2eDeviceChanged = 73,
        ViewedOnce = 74,
        E2eEncryptedNow = 75,
        BlueMsgBspFbToBspPremise = 76,
        BlueMsgBspFbToSelfFb = 77,
        BlueMsgBspFbToSelfPremise = 78,
        BlueMsgBspFbUnverified = 79,
        BlueMsgBspFbUnverifiedToSelfPremiseVerified = 80,
        BlueMsgBspFbVerified = 81,
        BlueMsgBspFbVerifiedToSelfPremiseUnverified = 82,
        BlueMsgBspPremiseToSelfPremise = 83,
        BlueMsgBspPremiseUnverified = 84,
        BlueMsgBspPremiseUnverifiedToSelfPremiseVerified = 85,
        BlueMsgBspPremiseVerified = 86,
        BlueMsgBspPremiseVerifiedToSelfPremiseUnverified = 87,
        BlueMsgConsumerToBspFbUnverified = 88,
        BlueMsgConsumerToBspPremiseUnverified = 89,
        BlueMsgConsumerToSelfFbUnverified = 90,
        BlueMsgConsumerToSelfPremiseUnverified = 91,
        BlueMsgSelfFbToBspPremise = 92,
        BlueMsgSelfFbToSelfPremise = 93,
        BlueMsgSelfFbUnverified = 94,
        BlueMsgSelfFbUnverifiedToSelfPremiseVerified = 95,
        BlueMsgSelfFbVerified = 96,
        BlueMsgSelfFbVerifiedToSelfPremiseUnverified = 97,
        BlueMsgSelfPremiseToBspPremise = 98,
        BlueMsgSelfPremiseUnverified = 99,
        BlueMsgSelfPremiseVerified = 100,
        BlueMsgToBspFb = 101,
        BlueMsgToConsumer = 102,
        BlueMsgToSelfFb = 103,
        BlueMsgUnverifiedToBspFbVerified = 104,
        BlueMsgUnverifiedToBspPremiseVerified = 105,
        BlueMsgUnverifiedToSelfFbVerified = 106,
        BlueMsgUnverifiedToVerified = 107,
        BlueMsgVerifiedToBspFbUnverified = 108,
        BlueMsgVerifiedToBspPremiseUnverified = 109,
        BlueMsgVerifiedToSelfFbUnverified = 110,
        BlueMsgVerifiedToUnverified = 111,
        BlueMsgBspFbUnverifiedToBspPremiseVerified = 112,
        BlueMsgBspFbUnverifiedToSelfFbVerified = 113,
        BlueMsgBspFbVerifiedToBspPremiseUnverified = 114,
        BlueMsgBspFbVerifiedToSelfFbUnverified = 115,
        BlueMsgSelfFbUnverifiedToBspPremiseVerified = 116,
        BlueMsgSelfFbVerifiedToBspPremiseUnverified = 117,
        E2eIdentityUnavailable = 118,
        GroupCreating = 119,
        GroupCreateFailed = 120,
        GroupBounced = 121,
        BlockContact = 122,
        EphemeralSettingNotApplied = 123,
        SyncFailed = 124,
        Syncing = 125,
        BizPrivacyModeInitFb = 126,
        BizPrivacyModeInitBsp = 127,
        BizPrivacyModeToFb = 128,
        BizPrivacyModeToBsp = 129,
        DisappearingMode = 130,
        E2eDeviceFetchFailed = 131,
        AdminRevoke = 132,
        GroupInviteLinkGrowthLocked = 133,
        CommunityLinkParentGroup = 134,
        CommunityLinkSiblingGroup = 135,
        CommunityLinkSubGroup = 136,
        CommunityUnlinkParentGroup = 137,
        CommunityUnlinkSiblingGroup = 138,
        CommunityUnlinkSubGroup = 139,
        GroupParticipantAccept = 140,
        GroupParticipantLinkedGroupJoin = 141,
        CommunityCreate = 142,
        EphemeralKeepInChat = 143,
        GroupMembershipJoinApprovalRequest = 144,
        GroupMembershipJoinApprovalMode = 145,
        IntegrityUnlinkParentGroup = 146,
        CommunityParticipantPromote = 147,
        CommunityParticipantDemote = 148,
        CommunityParentGroupDeleted = 149,
        CommunityLinkParentGroupMembershipApproval = 150,
        GroupParticipantJoinedGroupAndParentGroup = 151,
        MaskedThreadCreated = 152,
        MaskedThreadUnmasked = 153,
        BizChatAssignment = 154,
        ChatPsa = 155,
        ChatPollCreationMessage = 156,
        CagMaskedThreadCreated = 157,
        CommunityParentGroupSubjectChanged = 158,
        CagInviteAutoAdd = 159,
        BizChatAssignmentUnassign = 160,
        CagInviteAutoJoined = 161,
        ScheduledCallStartMessage = 162,
        CommunityInviteRich = 163,
        CommunityInviteAutoAddRich = 164,
        SubGroupInviteRich = 165,
        SubGroupParticipantAddRich = 166,
        CommunityLinkParentGroupRich = 167,
        CommunityParticipantAddRich = 168,
        SilencedUnknownCallerAudio = 169,
        SilencedUnknownCallerVideo = 170,
        GroupMemberAddMode = 171,
        GroupMembershipJoinApprovalRequestNonAdminAdd = 172,
        CommunityChangeDescription = 173,
        SenderInvite = 174,
        ReceiverInvite = 175,
        CommunityAllowMemberAddedGroups = 176,
        PinnedMessageInChat = 177,
        PaymentInviteSetupInviter = 178,
        PaymentInviteSetupInviteeReceiveOnly = 179,
        PaymentInviteSetupInviteeSendAndReceive = 180,
        LinkedGroupCallStart = 181,
        ReportToAdminEnabledStatus = 182,
        EmptySubgroupCreate = 183,
        ScheduledCallCancel = 184,
        SubgroupAdminTriggeredAutoAddRich = 185,
        GroupChangeRecentHistorySharing = 186,
        PaidMessageServerCampaignId = 187,
        GeneralChatCreate = 188,
        GeneralChatAdd = 189,
        GeneralChatAutoAddDisabled = 190,
        SuggestedSubgroupAnnounce = 191,
        BizBot1pMessagingEnabled = 192,
        ChangeUsername = 193,
        BizCoexPrivacyInitSelf = 194,
        BizCoexPrivacyTransitionSelf = 195,
        SupportAiEducation = 196,
        BizBot3pMessagingEnabled = 197,
        ReminderSetupMessage = 198,
        ReminderSentMessage = 199,
        ReminderCancelMessage = 200,
        BizCoexPrivacyInit = 201,
        BizCoexPrivacyTransition = 202,
        GroupDeactivated = 203,
        CommunityDeactivateSiblingGroup = 204,
        EventUpdated = 205,
        EventCanceled = 206,
        CommunityOwnerUpdated = 207,
        CommunitySubGroupVisibilityHidden = 208,
        CapiGroupNe2eeSystemMessage = 209,
        StatusMention = 210,
        UserControlsSystemMessage = 211,
        SupportSystemMessage = 212,
        ChangeLid = 213,
        BizCustomer3pdDataSharingOptInMessage = 214,
        BizCustomer3pdDataSharingOptOutMessage = 215,
        ChangeLimitSharing = 216,
        GroupMemberLinkMode = 217,
        BizAutomaticallyLabeledChatSystemMessage = 218,
        PhoneNumberHidingChatDeprecatedMessage = 219,
        QuarantinedMessage = 220,
        GroupMemberShareGroupHistoryMode = 221,
        GroupOpenBotAdded = 222,
        GroupTeeBotAdded = 223,
        ContactInfo = 224,
        ScheduledMessageCreated = 225,
        IdentityTrustMarked = 226,
        IdentityTrustUnmarked = 227,
        IdentityTrustRevoked = 228,
        CtwaConsumerDisclosure = 230,
    }
    impl StubType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::Revoke => "REVOKE",
                Self::Ciphertext => "CIPHERTEXT",
                Self::Futureproof => "FUTUREPROOF",
                Self::NonVerifiedTransition => "NON_VERIFIED_TRANSITION",
                Self::UnverifiedTransition => "UNVERIFIED_TRANSITION",
                Self::VerifiedTransition => "VERIFIED_TRANSITION",
                Self::VerifiedLowUnknown => "VERIFIED_LOW_UNKNOWN",
                Self::VerifiedHigh => "VERIFIED_HIGH",
                Self::VerifiedInitialUnknown => "VERIFIED_INITIAL_UNKNOWN",
                Self::VerifiedInitialLow => "VERIFIED_INITIAL_LOW",
                Self::VerifiedInitialHigh => "VERIFIED_INITIAL_HIGH",
                Self::VerifiedTransitionAnyToNone => "VERIFIED_TRANSITION_ANY_TO_NONE",
                Self::VerifiedTransitionAnyToHigh => "VERIFIED_TRANSITION_ANY_TO_HIGH",
                Self::VerifiedTransitionHighToLow => "VERIFIED_TRANSITION_HIGH_TO_LOW",
                Self::VerifiedTransitionHighToUnknown => {
                    "VERIFIED_TRANSITION_HIGH_TO_UNKNOWN"
                }
                Self::VerifiedTransitionUnknownToLow => {
                    "VERIFIED_TRANSITION_UNKNOWN_TO_LOW"
                }
                Self::VerifiedTransitionLowToUnknown => {
                    "VERIFIED_TRANSITION_LOW_TO_UNKNOWN"
                }
                Self::VerifiedTransitionNoneToLow => "VERIFIED_TRANSITION_NONE_TO_LOW",
                Self::VerifiedTransitionNoneToUnknown => {
                    "VERIFIED_TRANSITION_NONE_TO_UNKNOWN"
                }
                Self::GroupCreate => "GROUP_CREATE",
                Self::GroupChangeSubject => "GROUP_CHANGE_SUBJECT",
                Self::GroupChangeIcon => "GROUP_CHANGE_ICON",
                Self::GroupChangeInviteLink => "GROUP_CHANGE_INVITE_LINK",
                Self::GroupChangeDescription => "GROUP_CHANGE_DESCRIPTION",
                Self::GroupChangeRestrict => "GROUP_CHANGE_RESTRICT",
                Self::GroupChangeAnnounce => "GROUP_CHANGE_ANNOUNCE",
                Self::GroupParticipantAdd => "GROUP_PARTICIPANT_ADD",
                Self::GroupParticipantRemove => "GROUP_PARTICIPANT_REMOVE",
                Self::GroupParticipantPromote => "GROUP_PARTICIPANT_PROMOTE",
                Self::GroupParticipantDemote => "GROUP_PARTICIPANT_DEMOTE",
                Self::GroupParticipantInvite => "GROUP_PARTICIPANT_INVITE",
                Self::GroupParticipantLeave => "GROUP_PARTICIPANT_LEAVE",
                Self::GroupParticipantChangeNumber => "GROUP_PARTICIPANT_CHANGE_NUMBER",
                Self::BroadcastCreate => "BROADCAST_CREATE",
                Self::BroadcastAdd => "BROADCAST_ADD",
                Self::BroadcastRemove => "BROADCAST_REMOVE",
                Self::GenericNotification => "GENERIC_NOTIFICATION",
                Self::E2eIdentityChanged => "E2E_IDENTITY_CHANGED",
                Self::E2eEncrypted => "E2E_ENCRYPTED",
                Self::CallMissedVoice => "CALL_MISSED_VOICE",
                Self::CallMissedVideo => "CALL_MISSED_VIDEO",
                Self::IndividualChangeNumber => "INDIVIDUAL_CHANGE_NUMBER",
                Self::GroupDelete => "GROUP_DELETE",
                Self::GroupAnnounceModeMessageBounce => {
                    "GROUP_ANNOUNCE_MODE_MESSAGE_BOUNCE"
                }
                Self::CallMissedGroupVoice => "CALL_MISSED_GROUP_VOICE",
                Self::CallMissedGroupVideo => "CALL_MISSED_GROUP_VIDEO",
                Self::PaymentCiphertext => "PAYMENT_CIPHERTEXT",
                Self::PaymentFutureproof => "PAYMENT_FUTUREPROOF",
                Self::PaymentTransactionStatusUpdateFailed => {
                    "PAYMENT_TRANSACTION_STATUS_UPDATE_FAILED"
                }
                Self::PaymentTransactionStatusUpdateRefunded => {
                    "PAYMENT_TRANSACTION_STATUS_UPDATE_REFUNDED"
                }
                Self::PaymentTransactionStatusUpdateRefundFailed => {
                    "PAYMENT_TRANSACTION_STATUS_UPDATE_REFUND_FAILED"
                }
                Self::PaymentTransactionStatusReceiverPendingSetup => {
                    "PAYMENT_TRANSACTION_STATUS_RECEIVER_PENDING_SETUP"
                }
                Self::PaymentTransactionStatusReceiverSuccessAfterHiccup => {
                    "PAYMENT_TRANSACTION_STATUS_RECEIVER_SUCCESS_AFTER_HICCUP"
                }
                Self::PaymentActionAccountSetupReminder => {
                    "PAYMENT_ACTION_ACCOUNT_SETUP_REMINDER"
                }
                Self::PaymentActionSendPaymentReminder => {
                    "PAYMENT_ACTION_SEND_PAYMENT_REMINDER"
                }
                Self::PaymentActionSendPaymentInvitation => {
                    "PAYMENT_ACTION_SEND_PAYMENT_INVITATION"
                }
                Self::PaymentActionRequestDeclined => "PAYMENT_ACTION_REQUEST_DECLINED",
                Self::PaymentActionRequestExpired => "PAYMENT_ACTION_REQUEST_EXPIRED",
                Self::PaymentActionRequestCancelled => "PAYMENT_ACTION_REQUEST_CANCELLED",
                Self::BizVerifiedTransitionTopToBottom => {
                    "BIZ_VERIFIED_TRANSITION_TOP_TO_BOTTOM"
                }
                Self::BizVerifiedTransitionBottomToTop => {
                    "BIZ_VERIFIED_TRANSITION_BOTTOM_TO_TOP"
                }
                Self::BizIntroTop => "BIZ_INTRO_TOP",
                Self::BizIntroBottom => "BIZ_INTRO_BOTTOM",
                Self::BizNameChange => "BIZ_NAME_CHANGE",
                Self::BizMoveToConsumerApp => "BIZ_MOVE_TO_CONSUMER_APP",
                Self::BizTwoTierMigrationTop => "BIZ_TWO_TIER_MIGRATION_TOP",
                Self::BizTwoTierMigrationBottom => "BIZ_TWO_TIER_MIGRATION_BOTTOM",
                Self::Oversized => "OVERSIZED",
                Self::GroupChangeNoFrequentlyForwarded => {
                    "GROUP_CHANGE_NO_FREQUENTLY_FORWARDED"
                }
                Self::GroupV4AddInviteSent => "GROUP_V4_ADD_INVITE_SENT",
                Self::GroupParticipantAddRequestJoin => {
                    "GROUP_PARTICIPANT_ADD_REQUEST_JOIN"
                }
                Self::ChangeEphemeralSetting => "CHANGE_EPHEMERAL_SETTING",
                Self::E2eDeviceChanged => "E2E_DEVICE_CHANGED",
                Self::ViewedOnce => "VIEWED_ONCE",
                Self::E2eEncryptedNow => "E2E_ENCRYPTED_NOW",
                Self::BlueMsgBspFbToBspPremise => "BLUE_MSG_BSP_FB_TO_BSP_PREMISE",
                Self::BlueMsgBspFbToSelfFb => "BLUE_MSG_BSP_FB_TO_SELF_FB",
                Self::BlueMsgBspFbToSelfPremise => "BLUE_MSG_BSP_FB_TO_SELF_PREMISE",
                Self::BlueMsgBspFbUnverified => "BLUE_MSG_BSP_FB_UNVERIFIED",
                Self::BlueMsgBspFbUnverifiedToSelfPremiseVerified => {
                    "BLUE_MSG_BSP_FB_UNVERIFIED_TO_SELF_PREMISE_VERIFIED"
                }
                Self::BlueMsgBspFbVerified => "BLUE_MSG_BSP_FB_VERIFIED",
                Self::BlueMsgBspFbVerifiedToSelfPremiseUnverified => {
                    "BLUE_MSG_BSP_FB_VERIFIED_TO_SELF_PREMISE_UNVERIFIED"
                }
                Self::BlueMsgBspPremiseToSelfPremise => {
                    "BLUE_MSG_BSP_PREMISE_TO_SELF_PREMISE"
                }
                Self::BlueMsgBspPremiseUnverified => "BLUE_MSG_BSP_PREMISE_UNVERIFIED",
                Self::BlueMsgBspPremiseUnverifiedToSelfPremiseVerified => {
                    "BLUE_MSG_BSP_PREMISE_UNVERIFIED_TO_SELF_PREMISE_VERIFIED"
                }
                Self::BlueMsgBspPremiseVerified => "BLUE_MSG_BSP_PREMISE_VERIFIED",
                Self::BlueMsgBspPremiseVerifiedToSelfPremiseUnverified => {
                    "BLUE_MSG_BSP_PREMISE_VERIFIED_TO_SELF_PREMISE_UNVERIFIED"
                }
                Self::BlueMsgConsumerToBspFbUnverified => {
                    "BLUE_MSG_CONSUMER_TO_BSP_FB_UNVERIFIED"
                }
                Self::BlueMsgConsumerToBspPremiseUnverified => {
                    "BLUE_MSG_CONSUMER_TO_BSP_PREMISE_UNVERIFIED"
                }
                Self::BlueMsgConsumerToSelfFbUnverified => {
                    "BLUE_MSG_CONSUMER_TO_SELF_FB_UNVERIFIED"
                }
                Self::BlueMsgConsumerToSelfPremiseUnverified => {
                    "BLUE_MSG_CONSUMER_TO_SELF_PREMISE_UNVERIFIED"
                }
                Self::BlueMsgSelfFbToBspPremise => "BLUE_MSG_SELF_FB_TO_BSP_PREMISE",
                Self::BlueMsgSelfFbToSelfPremise => "BLUE_MSG_SELF_FB_TO_SELF_PREMISE",
                Self::BlueMsgSelfFbUnverified => "BLUE_MSG_SELF_FB_UNVERIFIED",
                Self::BlueMsgSelfFbUnverifiedToSelfPremiseVerified => {
                    "BLUE_MSG_SELF_FB_UNVERIFIED_TO_SELF_PREMISE_VERIFIED"
                }
                Self::BlueMsgSelfFbVerified => "BLUE_MSG_SELF_FB_VERIFIED",
                Self::BlueMsgSelfFbVerifiedToSelfPremiseUnverified => {
                    "BLUE_MSG_SELF_FB_VERIFIED_TO_SELF_PREMISE_UNVERIFIED"
                }
                Self::BlueMsgSelfPremiseToBspPremise => {
                    "BLUE_MSG_SELF_PREMISE_TO_BSP_PREMISE"
                }
                Self::BlueMsgSelfPremiseUnverified => "BLUE_MSG_SELF_PREMISE_UNVERIFIED",
                Self::BlueMsgSelfPremiseVerified => "BLUE_MSG_SELF_PREMISE_VERIFIED",
                Self::BlueMsgToBspFb => "BLUE_MSG_TO_BSP_FB",
                Self::BlueMsgToConsumer => "BLUE_MSG_TO_CONSUMER",
                Self::BlueMsgToSelfFb => "BLUE_MSG_TO_SELF_FB",
                Self::BlueMsgUnverifiedToBspFbVerified => {
                    "BLUE_MSG_UNVERIFIED_TO_BSP_FB_VERIFIED"
                }
                Self::BlueMsgUnverifiedToBspPremiseVerified => {
                    "BLUE_MSG_UNVERIFIED_TO_BSP_PREMISE_VERIFIED"
                }
                Self::BlueMsgUnverifiedToSelfFbVerified => {
                    "BLUE_MSG_UNVERIFIED_TO_SELF_FB_VERIFIED"
                }
                Self::BlueMsgUnverifiedToVerified => "BLUE_MSG_UNVERIFIED_TO_VERIFIED",
                Self::BlueMsgVerifiedToBspFbUnverified => {
                    "BLUE_MSG_VERIFIED_TO_BSP_FB_UNVERIFIED"
                }
                Self::BlueMsgVerifiedToBspPremiseUnverified => {
                    "BLUE_MSG_VERIFIED_TO_BSP_PREMISE_UNVERIFIED"
                }
                Self::BlueMsgVerifiedToSelfFbUnverified => {
                    "BLUE_MSG_VERIFIED_TO_SELF_FB_UNVERIFIED"
                }
                Self::BlueMsgVerifiedToUnverified => "BLUE_MSG_VERIFIED_TO_UNVERIFIED",
                Self::BlueMsgBspFbUnverifiedToBspPremiseVerified => {
                    "BLUE_MSG_BSP_FB_UNVERIFIED_TO_BSP_PREMISE_VERIFIED"
                }
                Self::BlueMsgBspFbUnverifiedToSelfFbVerified => {
                    "BLUE_MSG_BSP_FB_UNVERIFIED_TO_SELF_FB_VERIFIED"
                }
                Self::BlueMsgBspFbVerifiedToBspPremiseUnverified => {
                    "BLUE_MSG_BSP_FB_VERIFIED_TO_BSP_PREMISE_UNVERIFIED"
                }
                Self::BlueMsgBspFbVerifiedToSelfFbUnverified => {
                    "BLUE_MSG_BSP_FB_VERIFIED_TO_SELF_FB_UNVERIFIED"
                }
                Self::BlueMsgSelfFbUnverifiedToBspPremiseVerified => {
                    "BLUE_MSG_SELF_FB_UNVERIFIED_TO_BSP_PREMISE_VERIFIED"
                }
                Self::BlueMsgSelfFbVerifiedToBspPremiseUnverified => {
                    "BLUE_MSG_SELF_FB_VERIFIED_TO_BSP_PREMISE_UNVERIFIED"
                }
                Self::E2eIdentityUnavailable => "E2E_IDENTITY_UNAVAILABLE",
                Self::GroupCreating => "GROUP_CREATING",
                Self::GroupCreateFailed => "GROUP_CREATE_FAILED",
                Self::GroupBounced => "GROUP_BOUNCED",
                Self::BlockContact => "BLOCK_CONTACT",
                Self::EphemeralSettingNotApplied => "EPHEMERAL_SETTING_NOT_APPLIED",
                Self::SyncFailed => "SYNC_FAILED",
                Self::Syncing => "SYNCING",
                Self::BizPrivacyModeInitFb => "BIZ_PRIVACY_MODE_INIT_FB",
                Self::BizPrivacyModeInitBsp => "BIZ_PRIVACY_MODE_INIT_BSP",
                Self::BizPrivacyModeToFb => "BIZ_PRIVACY_MODE_TO_FB",
                Self::BizPrivacyModeToBsp => "BIZ_PRIVACY_MODE_TO_BSP",
                Self::DisappearingMode => "DISAPPEARING_MODE",
                Self::E2eDeviceFetchFailed => "E2E_DEVICE_FETCH_FAILED",
                Self::AdminRevoke => "ADMIN_REVOKE",
                Self::GroupInviteLinkGrowthLocked => "GROUP_INVITE_LINK_GROWTH_LOCKED",
                Self::CommunityLinkParentGroup => "COMMUNITY_LINK_PARENT_GROUP",
                Self::CommunityLinkSiblingGroup => "COMMUNITY_LINK_SIBLING_GROUP",
                Self::CommunityLinkSubGroup => "COMMUNITY_LINK_SUB_GROUP",
                Self::CommunityUnlinkParentGroup => "COMMUNITY_UNLINK_PARENT_GROUP",
                Self::CommunityUnlinkSiblingGroup => "COMMUNITY_UNLINK_SIBLING_GROUP",
                Self::CommunityUnlinkSubGroup => "COMMUNITY_UNLINK_SUB_GROUP",
                Self::GroupParticipantAccept => "GROUP_PARTICIPANT_ACCEPT",
                Self::GroupParticipantLinkedGroupJoin => {
                    "GROUP_PARTICIPANT_LINKED_GROUP_JOIN"
                }
                Self::CommunityCreate => "COMMUNITY_CREATE",
                Self::EphemeralKeepInChat => "EPHEMERAL_KEEP_IN_CHAT",
                Self::GroupMembershipJoinApprovalRequest => {
                    "GROUP_MEMBERSHIP_JOIN_APPROVAL_REQUEST"
                }
                Self::GroupMembershipJoinApprovalMode => {
                    "GROUP_MEMBERSHIP_JOIN_APPROVAL_MODE"
                }
                Self::IntegrityUnlinkParentGroup => "INTEGRITY_UNLINK_PARENT_GROUP",
                Self::CommunityParticipantPromote => "COMMUNITY_PARTICIPANT_PROMOTE",
                Self::CommunityParticipantDemote => "COMMUNITY_PARTICIPANT_DEMOTE",
                Self::CommunityParentGroupDeleted => "COMMUNITY_PARENT_GROUP_DELETED",
                Self::CommunityLinkParentGroupMembershipApproval => {
                    "COMMUNITY_LINK_PARENT_GROUP_MEMBERSHIP_APPROVAL"
                }
                Self::GroupParticipantJoinedGroupAndParentGroup => {
                    "GROUP_PARTICIPANT_JOINED_GROUP_AND_PARENT_GROUP"
                }
                Self::MaskedThreadCreated => "MASKED_THREAD_CREATED",
                Self::MaskedThreadUnmasked => "MASKED_THREAD_UNMASKED",
                Self::BizChatAssignment => "BIZ_CHAT_ASSIGNMENT",
                Self::ChatPsa => "CHAT_PSA",
                Self::ChatPollCreationMessage => "CHAT_POLL_CREATION_MESSAGE",
                Self::CagMaskedThreadCreated => "CAG_MASKED_THREAD_CREATED",
                Self::CommunityParentGroupSubjectChanged => {
                    "COMMUNITY_PARENT_GROUP_SUBJECT_CHANGED"
                }
                Self::CagInviteAutoAdd => "CAG_INVITE_AUTO_ADD",
                Self::BizChatAssignmentUnassign => "BIZ_CHAT_ASSIGNMENT_UNASSIGN",
                Self::CagInviteAutoJoined => "CAG_INVITE_AUTO_JOINED",
                Self::ScheduledCallStartMessage => "SCHEDULED_CALL_START_MESSAGE",
                Self::CommunityInviteRich => "COMMUNITY_INVITE_RICH",
                Self::CommunityInviteAutoAddRich => "COMMUNITY_INVITE_AUTO_ADD_RICH",
                Self::SubGroupInviteRich => "SUB_GROUP_INVITE_RICH",
                Self::SubGroupParticipantAddRich => "SUB_GROUP_PARTICIPANT_ADD_RICH",
                Self::CommunityLinkParentGroupRich => "COMMUNITY_LINK_PARENT_GROUP_RICH",
                Self::CommunityParticipantAddRich => "COMMUNITY_PARTICIPANT_ADD_RICH",
                Self::SilencedUnknownCallerAudio => "SILENCED_UNKNOWN_CALLER_AUDIO",
                Self::SilencedUnknownCallerVideo => "SILENCED_UNKNOWN_CALLER_VIDEO",
                Self::GroupMemberAddMode => "GROUP_MEMBER_ADD_MODE",
                Self::GroupMembershipJoinApprovalRequestNonAdminAdd => {
                    "GROUP_MEMBERSHIP_JOIN_APPROVAL_REQUEST_NON_ADMIN_ADD"
                }
                Self::CommunityChangeDescription => "COMMUNITY_CHANGE_DESCRIPTION",
                Self::SenderInvite => "SENDER_INVITE",
                Self::ReceiverInvite => "RECEIVER_INVITE",
                Self::CommunityAllowMemberAddedGroups => {
                    "COMMUNITY_ALLOW_MEMBER_ADDED_GROUPS"
                }
                Self::PinnedMessageInChat => "PINNED_MESSAGE_IN_CHAT",
                Self::PaymentInviteSetupInviter => "PAYMENT_INVITE_SETUP_INVITER",
                Self::PaymentInviteSetupInviteeReceiveOnly => {
                    "PAYMENT_INVITE_SETUP_INVITEE_RECEIVE_ONLY"
                }
                Self::PaymentInviteSetupInviteeSendAndReceive => {
                    "PAYMENT_INVITE_SETUP_INVITEE_SEND_AND_RECEIVE"
                }
                Self::LinkedGroupCallStart => "LINKED_GROUP_CALL_START",
                Self::ReportToAdminEnabledStatus => "REPORT_TO_ADMIN_ENABLED_STATUS",
                Self::EmptySubgroupCreate => "EMPTY_SUBGROUP_CREATE",
                Self::ScheduledCallCancel => "SCHEDULED_CALL_CANCEL",
                Self::SubgroupAdminTriggeredAutoAddRich => {
                    "SUBGROUP_ADMIN_TRIGGERED_AUTO_ADD_RICH"
                }
                Self::GroupChangeRecentHistorySharing => {
                    "GROUP_CHANGE_RECENT_HISTORY_SHARING"
                }
                Self::PaidMessageServerCampaignId => "PAID_MESSAGE_SERVER_CAMPAIGN_ID",
                Self::GeneralChatCreate => "GENERAL_CHAT_CREATE",
                Self::GeneralChatAdd => "GENERAL_CHAT_ADD",
                Self::GeneralChatAutoAddDisabled => "GENERAL_CHAT_AUTO_ADD_DISABLED",
                Self::SuggestedSubgroupAnnounce => "SUGGESTED_SUBGROUP_ANNOUNCE",
                Self::BizBot1pMessagingEnabled => "BIZ_BOT_1P_MESSAGING_ENABLED",
                Self::ChangeUsername => "CHANGE_USERNAME",
                Self::BizCoexPrivacyInitSelf => "BIZ_COEX_PRIVACY_INIT_SELF",
                Self::BizCoexPrivacyTransitionSelf => "BIZ_COEX_PRIVACY_TRANSITION_SELF",
                Self::SupportAiEducation => "SUPPORT_AI_EDUCATION",
                Self::BizBot3pMessagingEnabled => "BIZ_BOT_3P_MESSAGING_ENABLED",
                Self::ReminderSetupMessage => "REMINDER_SETUP_MESSAGE",
                Self::ReminderSentMessage => "REMINDER_SENT_MESSAGE",
                Self::ReminderCancelMessage => "REMINDER_CANCEL_MESSAGE",
                Self::BizCoexPrivacyInit => "BIZ_COEX_PRIVACY_INIT",
                Self::BizCoexPrivacyTransition => "BIZ_COEX_PRIVACY_TRANSITION",
                Self::GroupDeactivated => "GROUP_DEACTIVATED",
                Self::CommunityDeactivateSiblingGroup => {
                    "COMMUNITY_DEACTIVATE_SIBLING_GROUP"
                }
                Self::EventUpdated => "EVENT_UPDATED",
                Self::EventCanceled => "EVENT_CANCELED",
                Self::CommunityOwnerUpdated => "COMMUNITY_OWNER_UPDATED",
                Self::CommunitySubGroupVisibilityHidden => {
                    "COMMUNITY_SUB_GROUP_VISIBILITY_HIDDEN"
                }
                Self::CapiGroupNe2eeSystemMessage => "CAPI_GROUP_NE2EE_SYSTEM_MESSAGE",
                Self::StatusMention => "STATUS_MENTION",
                Self::UserControlsSystemMessage => "USER_CONTROLS_SYSTEM_MESSAGE",
                Self::SupportSystemMessage => "SUPPORT_SYSTEM_MESSAGE",
                Self::ChangeLid => "CHANGE_LID",
                Self::BizCustomer3pdDataSharingOptInMessage => {
                    "BIZ_CUSTOMER_3PD_DATA_SHARING_OPT_IN_MESSAGE"
                }
                Self::BizCustomer3pdDataSharingOptOutMessage => {
                    "BIZ_CUSTOMER_3PD_DATA_SHARING_OPT_OUT_MESSAGE"
                }
                Self::ChangeLimitSharing => "CHANGE_LIMIT_SHARING",
                Self::GroupMemberLinkMode => "GROUP_MEMBER_LINK_MODE",
                Self::BizAutomaticallyLabeledChatSystemMessage => {
                    "BIZ_AUTOMATICALLY_LABELED_CHAT_SYSTEM_MESSAGE"
                }
                Self::PhoneNumberHidingChatDeprecatedMessage => {
                    "PHONE_NUMBER_HIDING_CHAT_DEPRECATED_MESSAGE"
                }
                Self::QuarantinedMessage => "QUARANTINED_MESSAGE",
                Self::GroupMemberShareGroupHistoryMode => {
                    "GROUP_MEMBER_SHARE_GROUP_HISTORY_MODE"
                }
                Self::GroupOpenBotAdded => "GROUP_OPEN_BOT_ADDED",
                Self::GroupTeeBotAdded => "GROUP_TEE_BOT_ADDED",
                Self::ContactInfo => "CONTACT_INFO",
                Self::ScheduledMessageCreated => "SCHEDULED_MESSAGE_CREATED",
                Self::IdentityTrustMarked => "IDENTITY_TRUST_MARKED",
                Self::IdentityTrustUnmarked => "IDENTITY_TRUST_UNMARKED",
                Self::IdentityTrustRevoked => "IDENTITY_TRUST_REVOKED",
                Self::CtwaConsumerDisclosure => "CTWA_CONSUMER_DISCLOSURE",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "REVOKE" => Some(Self::Revoke),
                "CIPHERTEXT" => Some(Self::Ciphertext),
                "FUTUREPROOF" => Some(Self::Futureproof),
                "NON_VERIFIED_TRANSITION" => Some(Self::NonVerifiedTransition),
                "UNVERIFIED_TRANSITION" => Some(Self::UnverifiedTransition),
                "VERIFIED_TRANSITION" => Some(Self::VerifiedTransition),
                "VERIFIED_LOW_UNKNOWN" => Some(Self::VerifiedLowUnknown),
                "VERIFIED_HIGH" => Some(Self::VerifiedHigh),
                "VERIFIED_INITIAL_UNKNOWN" => Some(Self::VerifiedInitialUnknown),
                "VERIFIED_INITIAL_LOW" => Some(Self::VerifiedInitialLow),
                "VERIFIED_INITIAL_HIGH" => Some(Self::VerifiedInitialHigh),
                "VERIFIED_TRANSITION_ANY_TO_NONE" => {
                    Some(Self::VerifiedTransitionAnyToNone)
                }
                "VERIFIED_TRANSITION_ANY_TO_HIGH" => {
                    Some(Self::VerifiedTransitionAnyToHigh)
                }
                "VERIFIED_TRANSITION_HIGH_TO_LOW" => {
                    Some(Self::VerifiedTransitionHighToLow)
                }
                "VERIFIED_TRANSITION_HIGH_TO_UNKNOWN" => {
                    Some(Self::VerifiedTransitionHighToUnknown)
                }
                "VERIFIED_TRANSITION_UNKNOWN_TO_LOW" => {
                    Some(Self::VerifiedTransitionUnknownToLow)
                }
                "VERIFIED_TRANSITION_LOW_TO_UNKNOWN" => {
                    Some(Self::VerifiedTransitionLowToUnknown)
                }
                "VERIFIED_TRANSITION_NONE_TO_LOW" => {
                    Some(Self::VerifiedTransitionNoneToLow)
                }
                "VERIFIED_TRANSITION_NONE_TO_UNKNOWN" => {
                    Some(Self::VerifiedTransitionNoneToUnknown)
                }
                "GROUP_CREATE" => Some(Self::GroupCreate),
                "GROUP_CHANGE_SUBJECT" => Some(Self::GroupChangeSubject),
                "GROUP_CHANGE_ICON" => Some(Self::GroupChangeIcon),
                "GROUP_CHANGE_INVITE_LINK" => Some(Self::GroupChangeInviteLink),
                "GROUP_CHANGE_DESCRIPTION" => Some(Self::GroupChangeDescription),
                "GROUP_CHANGE_RESTRICT" => Some(Self::GroupChangeRestrict),
                "GROUP_CHANGE_ANNOUNCE" => Some(Self::GroupChangeAnnounce),
                "GROUP_PARTICIPANT_ADD" => Some(Self::GroupParticipantAdd),
                "GROUP_PARTICIPANT_REMOVE" => Some(Self::GroupParticipantRemove),
                "GROUP_PARTICIPANT_PROMOTE" => Some(Self::GroupParticipantPromote),
                "GROUP_PARTICIPANT_DEMOTE" => Some(Self::GroupParticipantDemote),
                "GROUP_PARTICIPANT_INVITE" => Some(Self::GroupParticipantInvite),
                "GROUP_PARTICIPANT_LEAVE" => Some(Self::GroupParticipantLeave),
                "GROUP_PARTICIPANT_CHANGE_NUMBER" => {
                    Some(Self::GroupParticipantChangeNumber)
                }
                "BROADCAST_CREATE" => Some(Self::BroadcastCreate),
                "BROADCAST_ADD" => Some(Self::BroadcastAdd),
                "BROADCAST_REMOVE" => Some(Self::BroadcastRemove),
                "GENERIC_NOTIFICATION" => Some(Self::GenericNotification),
                "E2E_IDENTITY_CHANGED" => Some(Self::E2eIdentityChanged),
                "E2E_ENCRYPTED" => Some(Self::E2eEncrypted),
                "CALL_MISSED_VOICE" => Some(Self::CallMissedVoice),
                "CALL_MISSED_VIDEO" => Some(Self::CallMissedVideo),
                "INDIVIDUAL_CHANGE_NUMBER" => Some(Self::IndividualChangeNumber),
                "GROUP_DELETE" => Some(Self::GroupDelete),
                "GROUP_ANNOUNCE_MODE_MESSAGE_BOUNCE" => {
                    Some(Self::GroupAnnounceModeMessageBounce)
                }
                "CALL_MISSED_GROUP_VOICE" => Some(Self::CallMissedGroupVoice),
                "CALL_MISSED_GROUP_VIDEO" => Some(Self::CallMissedGroupVideo),
                "PAYMENT_CIPHERTEXT" => Some(Self::PaymentCiphertext),
                "PAYMENT_FUTUREPROOF" => Some(Self::PaymentFutureproof),
                "PAYMENT_TRANSACTION_STATUS_UPDATE_FAILED" => {
                    Some(Self::PaymentTransactionStatusUpdateFailed)
                }
                "PAYMENT_TRANSACTION_STATUS_UPDATE_REFUNDED" => {
                    Some(Self::PaymentTransactionStatusUpdateRefunded)
                }
                "PAYMENT_TRANSACTION_STATUS_UPDATE_REFUND_FAILED" => {
                    Some(Self::PaymentTransactionStatusUpdateRefundFailed)
                }
                "PAYMENT_TRANSACTION_STATUS_RECEIVER_PENDING_SETUP" => {
                    Some(Self::PaymentTransactionStatusReceiverPendingSetup)
                }
                "PAYMENT_TRANSACTION_STATUS_RECEIVER_SUCCESS_AFTER_HICCUP" => {
                    Some(Self::PaymentTransactionStatusReceiverSuccessAfterHiccup)
                }
                "PAYMENT_ACTION_ACCOUNT_SETUP_REMINDER" => {
                    Some(Self::PaymentActionAccountSetupReminder)
                }
                "PAYMENT_ACTION_SEND_PAYMENT_REMINDER" => {
                    Some(Self::PaymentActionSendPaymentReminder)
                }
                "PAYMENT_ACTION_SEND_PAYMENT_INVITATION" => {
                    Some(Self::PaymentActionSendPaymentInvitation)
                }
                "PAYMENT_ACTION_REQUEST_DECLINED" => {
                    Some(Self::PaymentActionRequestDeclined)
                }
                "PAYMENT_ACTION_REQUEST_EXPIRED" => {
                    Some(Self::PaymentActionRequestExpired)
                }
                "PAYMENT_ACTION_REQUEST_CANCELLED" => {
                    Some(Self::PaymentActionRequestCancelled)
                }
                "BIZ_VERIFIED_TRANSITION_TOP_TO_BOTTOM" => {
                    Some(Self::BizVerifiedTransitionTopToBottom)
                }
                "BIZ_VERIFIED_TRANSITION_BOTTOM_TO_TOP" => {
                    Some(Self::BizVerifiedTransitionBottomToTop)
                }
                "BIZ_INTRO_TOP" => Some(Self::BizIntroTop),
                "BIZ_INTRO_BOTTOM" => Some(Self::BizIntroBottom),
                "BIZ_NAME_CHANGE" => Some(Self::BizNameChange),
                "BIZ_MOVE_TO_CONSUMER_APP" => Some(Self::BizMoveToConsumerApp),
                "BIZ_TWO_TIER_MIGRATION_TOP" => Some(Self::BizTwoTierMigrationTop),
                "BIZ_TWO_TIER_MIGRATION_BOTTOM" => Some(Self::BizTwoTierMigrationBottom),
                "OVERSIZED" => Some(Self::Oversized),
                "GROUP_CHANGE_NO_FREQUENTLY_FORWARDED" => {
                    Some(Self::GroupChangeNoFrequentlyForwarded)
                }
                "GROUP_V4_ADD_INVITE_SENT" => Some(Self::GroupV4AddInviteSent),
                "GROUP_PARTICIPANT_ADD_REQUEST_JOIN" => {
                    Some(Self::GroupParticipantAddRequestJoin)
                }
                "CHANGE_EPHEMERAL_SETTING" => Some(Self::ChangeEphemeralSetting),
                "E2E_DEVICE_CHANGED" => Some(Self::E2eDeviceChanged),
                "VIEWED_ONCE" => Some(Self::ViewedOnce),
                "E2E_ENCRYPTED_NOW" => Some(Self::E2eEncryptedNow),
                "BLUE_MSG_BSP_FB_TO_BSP_PREMISE" => Some(Self::BlueMsgBspFbToBspPremise),
                "BLUE_MSG_BSP_FB_TO_SELF_FB" => Some(Self::BlueMsgBspFbToSelfFb),
                "BLUE_MSG_BSP_FB_TO_SELF_PREMISE" => {
                    Some(Self::BlueMsgBspFbToSelfPremise)
                }
                "BLUE_MSG_BSP_FB_UNVERIFIED" => Some(Self::BlueMsgBspFbUnverified),
                "BLUE_MSG_BSP_FB_UNVERIFIED_TO_SELF_PREMISE_VERIFIED" => {
                    Some(Self::BlueMsgBspFbUnverifiedToSelfPremiseVerified)
                }
                "BLUE_MSG_BSP_FB_VERIFIED" => Some(Self::BlueMsgBspFbVerified),
                "BLUE_MSG_BSP_FB_VERIFIED_TO_SELF_PREMISE_UNVERIFIED" => {
                    Some(Self::BlueMsgBspFbVerifiedToSelfPremiseUnverified)
                }
                "BLUE_MSG_BSP_PREMISE_TO_SELF_PREMISE" => {
                    Some(Self::BlueMsgBspPremiseToSelfPremise)
                }
                "BLUE_MSG_BSP_PREMISE_UNVERIFIED" => {
                    Some(Self::BlueMsgBspPremiseUnverified)
                }
                "BLUE_MSG_BSP_PREMISE_UNVERIFIED_TO_SELF_PREMISE_VERIFIED" => {
                    Some(Self::BlueMsgBspPremiseUnverifiedToSelfPremiseVerified)
                }
                "BLUE_MSG_BSP_PREMISE_VERIFIED" => Some(Self::BlueMsgBspPremiseVerified),
                "BLUE_MSG_BSP_PREMISE_VERIFIED_TO_SELF_PREMISE_UNVERIFIED" => {
                    Some(Self::BlueMsgBspPremiseVerifiedToSelfPremiseUnverified)
                }
                "BLUE_MSG_CONSUMER_TO_BSP_FB_UNVERIFIED" => {
                    Some(Self::BlueMsgConsumerToBspFbUnverified)
                }
                "BLUE_MSG_CONSUMER_TO_BSP_PREMISE_UNVERIFIED" => {
                    Some(Self::BlueMsgConsumerToBspPremiseUnverified)
                }
                "BLUE_MSG_CONSUMER_TO_SELF_FB_UNVERIFIED" => {
                    Some(Self::BlueMsgConsumerToSelfFbUnverified)
                }
                "BLUE_MSG_CONSUMER_TO_SELF_PREMISE_UNVERIFIED" => {
                    Some(Self::BlueMsgConsumerToSelfPremiseUnverified)
                }
                "BLUE_MSG_SELF_FB_TO_BSP_PREMISE" => {
                    Some(Self::BlueMsgSelfFbToBspPremise)
                }
                "BLUE_MSG_SELF_FB_TO_SELF_PREMISE" => {
                    Some(Self::BlueMsgSelfFbToSelfPremise)
                }
                "BLUE_MSG_SELF_FB_UNVERIFIED" => Some(Self::BlueMsgSelfFbUnverified),
                "BLUE_MSG_SELF_FB_UNVERIFIED_TO_SELF_PREMISE_VERIFIED" => {
                    Some(Self::BlueMsgSelfFbUnverifiedToSelfPremiseVerified)
                }
                "BLUE_MSG_SELF_FB_VERIFIED" => Some(Self::BlueMsgSelfFbVerified),
                "BLUE_MSG_SELF_FB_VERIFIED_TO_SELF_PREMISE_UNVERIFIED" => {
                    Some(Self::BlueMsgSelfFbVerifiedToSelfPremiseUnverified)
                }
                "BLUE_MSG_SELF_PREMISE_TO_BSP_PREMISE" => {
                    Some(Self::BlueMsgSelfPremiseToBspPremise)
                }
                "BLUE_MSG_SELF_PREMISE_UNVERIFIED" => {
                    Some(Self::BlueMsgSelfPremiseUnverified)
                }
                "BLUE_MSG_SELF_PREMISE_VERIFIED" => {
                    Some(Self::BlueMsgSelfPremiseVerified)
                }
                "BLUE_MSG_TO_BSP_FB" => Some(Self::BlueMsgToBspFb),
                "BLUE_MSG_TO_CONSUMER" => Some(Self::BlueMsgToConsumer),
                "BLUE_MSG_TO_SELF_FB" => Some(Self::BlueMsgToSelfFb),
                "BLUE_MSG_UNVERIFIED_TO_BSP_FB_VERIFIED" => {
                    Some(Self::BlueMsgUnverifiedToBspFbVerified)
                }
                "BLUE_MSG_UNVERIFIED_TO_BSP_PREMISE_VERIFIED" => {
                    Some(Self::BlueMsgUnverifiedToBspPremiseVerified)
                }
                "BLUE_MSG_UNVERIFIED_TO_SELF_FB_VERIFIED" => {
                    Some(Self::BlueMsgUnverifiedToSelfFbVerified)
                }
                "BLUE_MSG_UNVERIFIED_TO_VERIFIED" => {
                    Some(Self::BlueMsgUnverifiedToVerified)
                }
                "BLUE_MSG_VERIFIED_TO_BSP_FB_UNVERIFIED" => {
                    Some(Self::BlueMsgVerifiedToBspFbUnverified)
                }
                "BLUE_MSG_VERIFIED_TO_BSP_PREMISE_UNVERIFIED" => {
                    Some(Self::BlueMsgVerifiedToBspPremiseUnverified)
                }
                "BLUE_MSG_VERIFIED_TO_SELF_FB_UNVERIFIED" => {
                    Some(Self::BlueMsgVerifiedToSelfFbUnverified)
                }
                "BLUE_MSG_VERIFIED_TO_UNVERIFIED" => {
                    Some(Self::BlueMsgVerifiedToUnverified)
                }
                "BLUE_MSG_BSP_FB_UNVERIFIED_TO_BSP_PREMISE_VERIFIED" => {
                    Some(Self::BlueMsgBspFbUnverifiedToBspPremiseVerified)
                }
                "BLUE_MSG_BSP_FB_UNVERIFIED_TO_SELF_FB_VERIFIED" => {
                    Some(Self::BlueMsgBspFbUnverifiedToSelfFbVerified)
                }
                "BLUE_MSG_BSP_FB_VERIFIED_TO_BSP_PREMISE_UNVERIFIED" => {
                    Some(Self::BlueMsgBspFbVerifiedToBspPremiseUnverified)
                }
                "BLUE_MSG_BSP_FB_VERIFIED_TO_SELF_FB_UNVERIFIED" => {
                    Some(Self::BlueMsgBspFbVerifiedToSelfFbUnverified)
                }
                "BLUE_MSG_SELF_FB_UNVERIFIED_TO_BSP_PREMISE_VERIFIED" => {
                    Some(Self::BlueMsgSelfFbUnverifiedToBspPremiseVerified)
                }
                "BLUE_MSG_SELF_FB_VERIFIED_TO_BSP_PREMISE_UNVERIFIED" => {
                    Some(Self::BlueMsgSelfFbVerifiedToBspPremiseUnverified)
                }
                "E2E_IDENTITY_UNAVAILABLE" => Some(Self::E2eIdentityUnavailable),
                "GROUP_CREATING" => Some(Self::GroupCreating),
                "GROUP_CREATE_FAILED" => Some(Self::GroupCreateFailed),
                "GROUP_BOUNCED" => Some(Self::GroupBounced),
                "BLOCK_CONTACT" => Some(Self::BlockContact),
                "EPHEMERAL_SETTING_NOT_APPLIED" => Some(Self::EphemeralSettingNotApplied),
                "SYNC_FAILED" => Some(Self::SyncFailed),
                "SYNCING" => Some(Self::Syncing),
                "BIZ_PRIVACY_MODE_INIT_FB" => Some(Self::BizPrivacyModeInitFb),
                "BIZ_PRIVACY_MODE_INIT_BSP" => Some(Self::BizPrivacyModeInitBsp),
                "BIZ_PRIVACY_MODE_TO_FB" => Some(Self::BizPrivacyModeToFb),
                "BIZ_PRIVACY_MODE_TO_BSP" => Some(Self::BizPrivacyModeToBsp),
                "DISAPPEARING_MODE" => Some(Self::DisappearingMode),
                "E2E_DEVICE_FETCH_FAILED" => Some(Self::E2eDeviceFetchFailed),
                "ADMIN_REVOKE" => Some(Self::AdminRevoke),
                "GROUP_INVITE_LINK_GROWTH_LOCKED" => {
                    Some(Self::GroupInviteLinkGrowthLocked)
                }
                "COMMUNITY_LINK_PARENT_GROUP" => Some(Self::CommunityLinkParentGroup),
                "COMMUNITY_LINK_SIBLING_GROUP" => Some(Self::CommunityLinkSiblingGroup),
                "COMMUNITY_LINK_SUB_GROUP" => Some(Self::CommunityLinkSubGroup),
                "COMMUNITY_UNLINK_PARENT_GROUP" => Some(Self::CommunityUnlinkParentGroup),
                "COMMUNITY_UNLINK_SIBLING_GROUP" => {
                    Some(Self::CommunityUnlinkSiblingGroup)
                }
                "COMMUNITY_UNLINK_SUB_GROUP" => Some(Self::CommunityUnlinkSubGroup),
                "GROUP_PARTICIPANT_ACCEPT" => Some(Self::GroupParticipantAccept),
                "GROUP_PARTICIPANT_LINKED_GROUP_JOIN" => {
                    Some(Self::GroupParticipantLinkedGroupJoin)
                }
                "COMMUNITY_CREATE" => Some(Self::CommunityCreate),
                "EPHEMERAL_KEEP_IN_CHAT" => Some(Self::EphemeralKeepInChat),
                "GROUP_MEMBERSHIP_JOIN_APPROVAL_REQUEST" => {
                    Some(Self::GroupMembershipJoinApprovalRequest)
                }
                "GROUP_MEMBERSHIP_JOIN_APPROVAL_MODE" => {
                    Some(Self::GroupMembershipJoinApprovalMode)
                }
                "INTEGRITY_UNLINK_PARENT_GROUP" => Some(Self::IntegrityUnlinkParentGroup),
                "COMMUNITY_PARTICIPANT_PROMOTE" => {
                    Some(Self::CommunityParticipantPromote)
                }
                "COMMUNITY_PARTICIPANT_DEMOTE" => Some(Self::CommunityParticipantDemote),
                "COMMUNITY_PARENT_GROUP_DELETED" => {
                    Some(Self::CommunityParentGroupDeleted)
                }
                "COMMUNITY_LINK_PARENT_GROUP_MEMBERSHIP_APPROVAL" => {
                    Some(Self::CommunityLinkParentGroupMembershipApproval)
                }
                "GROUP_PARTICIPANT_JOINED_GROUP_AND_PARENT_GROUP" => {
                    Some(Self::GroupParticipantJoinedGroupAndParentGroup)
                }
                "MASKED_THREAD_CREATED" => Some(Self::MaskedThreadCreated),
                "MASKED_THREAD_UNMASKED" => Some(Self::MaskedThreadUnmasked),
                "BIZ_CHAT_ASSIGNMENT" => Some(Self::BizChatAssignment),
                "CHAT_PSA" => Some(Self::ChatPsa),
                "CHAT_POLL_CREATION_MESSAGE" => Some(Self::ChatPollCreationMessage),
                "CAG_MASKED_THREAD_CREATED" => Some(Self::CagMaskedThreadCreated),
                "COMMUNITY_PARENT_GROUP_SUBJECT_CHANGED" => {
                    Some(Self::CommunityParentGroupSubjectChanged)
                }
                "CAG_INVITE_AUTO_ADD" => Some(Self::CagInviteAutoAdd),
                "BIZ_CHAT_ASSIGNMENT_UNASSIGN" => Some(Self::BizChatAssignmentUnassign),
                "CAG_INVITE_AUTO_JOINED" => Some(Self::CagInviteAutoJoined),
                "SCHEDULED_CALL_START_MESSAGE" => Some(Self::ScheduledCallStartMessage),
                "COMMUNITY_INVITE_RICH" => Some(Self::CommunityInviteRich),
                "COMMUNITY_INVITE_AUTO_ADD_RICH" => {
                    Some(Self::CommunityInviteAutoAddRich)
                }
                "SUB_GROUP_INVITE_RICH" => Some(Self::SubGroupInviteRich),
                "SUB_GROUP_PARTICIPANT_ADD_RICH" => {
                    Some(Self::SubGroupParticipantAddRich)
                }
                "COMMUNITY_LINK_PARENT_GROUP_RICH" => {
                    Some(Self::CommunityLinkParentGroupRich)
                }
                "COMMUNITY_PARTICIPANT_ADD_RICH" => {
                    Some(Self::CommunityParticipantAddRich)
                }
                "SILENCED_UNKNOWN_CALLER_AUDIO" => Some(Self::SilencedUnknownCallerAudio),
                "SILENCED_UNKNOWN_CALLER_VIDEO" => Some(Self::SilencedUnknownCallerVideo),
                "GROUP_MEMBER_ADD_MODE" => Some(Self::GroupMemberAddMode),
                "GROUP_MEMBERSHIP_JOIN_APPROVAL_REQUEST_NON_ADMIN_ADD" => {
                    Some(Self::GroupMembershipJoinApprovalRequestNonAdminAdd)
                }
                "COMMUNITY_CHANGE_DESCRIPTION" => Some(Self::CommunityChangeDescription),
                "SENDER_INVITE" => Some(Self::SenderInvite),
                "RECEIVER_INVITE" => Some(Self::ReceiverInvite),
                "COMMUNITY_ALLOW_MEMBER_ADDED_GROUPS" => {
                    Some(Self::CommunityAllowMemberAddedGroups)
                }
                "PINNED_MESSAGE_IN_CHAT" => Some(Self::PinnedMessageInChat),
                "PAYMENT_INVITE_SETUP_INVITER" => Some(Self::PaymentInviteSetupInviter),
                "PAYMENT_INVITE_SETUP_INVITEE_RECEIVE_ONLY" => {
                    Some(Self::PaymentInviteSetupInviteeReceiveOnly)
                }
                "PAYMENT_INVITE_SETUP_INVITEE_SEND_AND_RECEIVE" => {
                    Some(Self::PaymentInviteSetupInviteeSendAndReceive)
                }
                "LINKED_GROUP_CALL_START" => Some(Self::LinkedGroupCallStart),
                "REPORT_TO_ADMIN_ENABLED_STATUS" => {
                    Some(Self::ReportToAdminEnabledStatus)
                }
                "EMPTY_SUBGROUP_CREATE" => Some(Self::EmptySubgroupCreate),
                "SCHEDULED_CALL_CANCEL" => Some(Self::ScheduledCallCancel),
                "SUBGROUP_ADMIN_TRIGGERED_AUTO_ADD_RICH" => {
                    Some(Self::SubgroupAdminTriggeredAutoAddRich)
                }
                "GROUP_CHANGE_RECENT_HISTORY_SHARING" => {
                    Some(Self::GroupChangeRecentHistorySharing)
                }
                "PAID_MESSAGE_SERVER_CAMPAIGN_ID" => {
                    Some(Self::PaidMessageServerCampaignId)
                }
                "GENERAL_CHAT_CREATE" => Some(Self::GeneralChatCreate),
                "GENERAL_CHAT_ADD" => Some(Self::GeneralChatAdd),
                "GENERAL_CHAT_AUTO_ADD_DISABLED" => {
                    Some(Self::GeneralChatAutoAddDisabled)
                }
                "SUGGESTED_SUBGROUP_ANNOUNCE" => Some(Self::SuggestedSubgroupAnnounce),
                "BIZ_BOT_1P_MESSAGING_ENABLED" => Some(Self::BizBot1pMessagingEnabled),
                "CHANGE_USERNAME" => Some(Self::ChangeUsername),
                "BIZ_COEX_PRIVACY_INIT_SELF" => Some(Self::BizCoexPrivacyInitSelf),
                "BIZ_COEX_PRIVACY_TRANSITION_SELF" => {
                    Some(Self::BizCoexPrivacyTransitionSelf)
                }
                "SUPPORT_AI_EDUCATION" => Some(Self::SupportAiEducation),
                "BIZ_BOT_3P_MESSAGING_ENABLED" => Some(Self::BizBot3pMessagingEnabled),
                "REMINDER_SETUP_MESSAGE" => Some(Self::ReminderSetupMessage),
                "REMINDER_SENT_MESSAGE" => Some(Self::ReminderSentMessage),
                "REMINDER_CANCEL_MESSAGE" => Some(Self::ReminderCancelMessage),
                "BIZ_COEX_PRIVACY_INIT" => Some(Self::BizCoexPrivacyInit),
                "BIZ_COEX_PRIVACY_TRANSITION" => Some(Self::BizCoexPrivacyTransition),
                "GROUP_DEACTIVATED" => Some(Self::GroupDeactivated),
                "COMMUNITY_DEACTIVATE_SIBLING_GROUP" => {
                    Some(Self::CommunityDeactivateSiblingGroup)
                }
                "EVENT_UPDATED" => Some(Self::EventUpdated),
                "EVENT_CANCELED" => Some(Self::EventCanceled),
                "COMMUNITY_OWNER_UPDATED" => Some(Self::CommunityOwnerUpdated),
                "COMMUNITY_SUB_GROUP_VISIBILITY_HIDDEN" => {
                    Some(Self::CommunitySubGroupVisibilityHidden)
                }
                "CAPI_GROUP_NE2EE_SYSTEM_MESSAGE" => {
                    Some(Self::CapiGroupNe2eeSystemMessage)
                }
                "STATUS_MENTION" => Some(Self::StatusMention),
                "USER_CONTROLS_SYSTEM_MESSAGE" => Some(Self::UserControlsSystemMessage),
                "SUPPORT_SYSTEM_MESSAGE" => Some(Self::SupportSystemMessage),
                "CHANGE_LID" => Some(Self::ChangeLid),
                "BIZ_CUSTOMER_3PD_DATA_SHARING_OPT_IN_MESSAGE" => {
                    Some(Self::BizCustomer3pdDataSharingOptInMessage)
                }
                "BIZ_CUSTOMER_3PD_DATA_SHARING_OPT_OUT_MESSAGE" => {
                    Some(Self::BizCustomer3pdDataSharingOptOutMessage)
                }
                "CHANGE_LIMIT_SHARING" => Some(Self::ChangeLimitSharing),
                "GROUP_MEMBER_LINK_MODE" => Some(Self::GroupMemberLinkMode),
                "BIZ_AUTOMATICALLY_LABELED_CHAT_SYSTEM_MESSAGE" => {
                    Some(Self::BizAutomaticallyLabeledChatSystemMessage)
                }
                "PHONE_NUMBER_HIDING_CHAT_DEPRECATED_MESSAGE" => {
                    Some(Self::PhoneNumberHidingChatDeprecatedMessage)
                }
                "QUARANTINED_MESSAGE" => Some(Self::QuarantinedMessage),
                "GROUP_MEMBER_SHARE_GROUP_HISTORY_MODE" => {
                    Some(Self::GroupMemberShareGroupHistoryMode)
                }
                "GROUP_OPEN_BOT_ADDED" => Some(Self::GroupOpenBotAdded),
                "GROUP_TEE_BOT_ADDED" => Some(Self::GroupTeeBotAdded),
                "CONTACT_INFO" => Some(Self::ContactInfo),
                "SCHEDULED_MESSAGE_CREATED" => Some(Self::ScheduledMessageCreated),
                "IDENTITY_TRUST_MARKED" => Some(Self::IdentityTrustMarked),
                "IDENTITY_TRUST_UNMARKED" => Some(Self::IdentityTrustUnmarked),
                "IDENTITY_TRUST_REVOKED" => Some(Self::IdentityTrustRevoked),
                "CTWA_CONSUMER_DISCLOSURE" => Some(Self::CtwaConsumerDisclosure),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct Citation {
    #[prost(string, optional, tag = "1")]
    pub title: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub subtitle: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "3")]
    pub cms_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "4")]
    pub image_url: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct CommentMetadata {
    #[prost(message, optional, tag = "1")]
    pub comment_parent_key: ::core::option::Option<super::key::MessageKey>,
    #[prost(uint32, optional, tag = "2")]
    pub reply_count: ::core::option::Option<u32>,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct EventAdditionalMetadata {
    #[prost(bool, optional, tag = "1")]
    pub is_stale: ::core::option::Option<bool>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct EventResponse {
    #[prost(message, optional, tag = "1")]
    pub event_response_message_key: ::core::option::Option<super::key::MessageKey>,
    #[prost(int64, optional, tag = "2")]
    pub timestamp_ms: ::core::option::Option<i64>,
    #[prost(message, optional, tag = "3")]
    pub event_response_message: ::core::option::Option<
        super::e2e::message::EventResponseMessage,
    >,
    #[prost(bool, optional, tag = "4")]
    pub unread: ::core::option::Option<bool>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct GroupHistory {
    #[prost(message, repeated, tag = "1")]
    pub messages: ::prost::alloc::vec::Vec<WebMessageInfo>,
    #[prost(message, repeated, tag = "2")]
    pub uncounted_associated_message_lists: ::prost::alloc::vec::Vec<
        UnCountedAssociatedMessageList,
    >,
    #[prost(message, repeated, tag = "3")]
    pub comment_messages: ::prost::alloc::vec::Vec<WebMessageInfo>,
    #[prost(message, repeated, tag = "4")]
    pub out_of_window_pinned_messages: ::prost::alloc::vec::Vec<WebMessageInfo>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct GroupHistoryBundleInfo {
    #[prost(message, optional, tag = "1")]
    pub deprecated_message_history_bundle: ::core::option::Option<
        super::e2e::message::MessageHistoryBundle,
    >,
    #[prost(
        enumeration = "group_history_bundle_info::ProcessState",
        optional,
        tag = "2"
    )]
    pub process_state: ::core::option::Option<i32>,
}
/// Nested message and enum types in `GroupHistoryBundleInfo`.
pub mod group_history_bundle_info {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum ProcessState {
        NotInjected = 0,
        Injected = 1,
        InjectedPartial = 2,
        InjectionFailed = 3,
        InjectionFailedNoRetry = 4,
        Deduped = 5,
    }
    impl ProcessState {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::NotInjected => "NOT_INJECTED",
                Self::Injected => "INJECTED",
                Self::InjectedPartial => "INJECTED_PARTIAL",
                Self::InjectionFailed => "INJECTION_FAILED",
                Self::InjectionFailedNoRetry => "INJECTION_FAILED_NO_RETRY",
                Self::Deduped => "DEDUPED",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "NOT_INJECTED" => Some(Self::NotInjected),
                "INJECTED" => Some(Self::Injected),
                "INJECTED_PARTIAL" => Some(Self::InjectedPartial),
                "INJECTION_FAILED" => Some(Self::InjectionFailed),
                "INJECTION_FAILED_NO_RETRY" => Some(Self::InjectionFailedNoRetry),
                "DEDUPED" => Some(Self::Deduped),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct GroupHistoryIndividualMessageInfo {
    #[prost(message, optional, tag = "1")]
    pub bundle_message_key: ::core::option::Option<super::key::MessageKey>,
    #[prost(bool, optional, tag = "2")]
    pub edited_after_received_as_history: ::core::option::Option<bool>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct GroupHistoryWithMessageBytes {
    #[prost(message, repeated, tag = "1")]
    pub messages: ::prost::alloc::vec::Vec<WebMessageInfoWithMessageBytes>,
    #[prost(message, repeated, tag = "2")]
    pub uncounted_associated_message_lists: ::prost::alloc::vec::Vec<
        UnCountedAssociatedMessageListWithMessageBytes,
    >,
    #[prost(message, repeated, tag = "3")]
    pub comment_messages: ::prost::alloc::vec::Vec<WebMessageInfoWithMessageBytes>,
    #[prost(message, repeated, tag = "4")]
    pub out_of_window_pinned_messages: ::prost::alloc::vec::Vec<
        WebMessageInfoWithMessageBytes,
    >,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct InteractiveMessageAdditionalMetadata {
    #[prost(bool, optional, tag = "1")]
    pub is_galaxy_flow_completed: ::core::option::Option<bool>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct KeepInChat {
    #[prost(enumeration = "super::e2e::KeepType", optional, tag = "1")]
    pub keep_type: ::core::option::Option<i32>,
    #[prost(int64, optional, tag = "2")]
    pub server_timestamp: ::core::option::Option<i64>,
    #[prost(message, optional, tag = "3")]
    pub key: ::core::option::Option<super::key::MessageKey>,
    #[prost(string, optional, tag = "4")]
    pub device_jid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(int64, optional, tag = "5")]
    pub client_timestamp_ms: ::core::option::Option<i64>,
    #[prost(int64, optional, tag = "6")]
    pub server_timestamp_ms: ::core::option::Option<i64>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct LegacyMessage {
    #[prost(message, optional, tag = "1")]
    pub event_response_message: ::core::option::Option<
        super::e2e::message::EventResponseMessage,
    >,
    #[prost(message, optional, tag = "2")]
    pub poll_vote: ::core::option::Option<super::e2e::message::PollVoteMessage>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct MessageAddOn {
    #[prost(enumeration = "message_add_on::MessageAddOnType", optional, tag = "1")]
    pub message_add_on_type: ::core::option::Option<i32>,
    #[prost(message, optional, tag = "2")]
    pub message_add_on: ::core::option::Option<super::e2e::Message>,
    #[prost(int64, optional, tag = "3")]
    pub sender_timestamp_ms: ::core::option::Option<i64>,
    #[prost(int64, optional, tag = "4")]
    pub server_timestamp_ms: ::core::option::Option<i64>,
    #[prost(
        enumeration = "web_message_info::Status",
        optional,
        tag = "5",
        default = "Pending"
    )]
    pub status: ::core::option::Option<i32>,
    #[prost(message, optional, tag = "6")]
    pub add_on_context_info: ::core::option::Option<
        super::context::MessageAddOnContextInfo,
    >,
    #[prost(message, optional, tag = "7")]
    pub message_add_on_key: ::core::option::Option<super::key::MessageKey>,
    #[prost(message, optional, tag = "8")]
    pub legacy_message: ::core::option::Option<LegacyMessage>,
}
/// Nested message and enum types in `MessageAddOn`.
pub mod message_add_on {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum MessageAddOnType {
        Undefined = 0,
        Reaction = 1,
        EventResponse = 2,
        PollUpdate = 3,
        PinInChat = 4,
    }
    impl MessageAddOnType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Undefined => "UNDEFINED",
                Self::Reaction => "REACTION",
                Self::EventResponse => "EVENT_RESPONSE",
                Self::PollUpdate => "POLL_UPDATE",
                Self::PinInChat => "PIN_IN_CHAT",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNDEFINED" => Some(Self::Undefined),
                "REACTION" => Some(Self::Reaction),
                "EVENT_RESPONSE" => Some(Self::EventResponse),
                "POLL_UPDATE" => Some(Self::PollUpdate),
                "PIN_IN_CHAT" => Some(Self::PinInChat),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct NotificationMessageInfo {
    #[prost(message, optional, tag = "1")]
    pub key: ::core::option::Option<super::key::MessageKey>,
    #[prost(message, optional, tag = "2")]
    pub message: ::core::option::Option<super::e2e::Message>,
    #[prost(uint64, optional, tag = "3")]
    pub message_timestamp: ::core::option::Option<u64>,
    #[prost(string, optional, tag = "4")]
    pub participant: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct PaymentInfo {
    #[prost(enumeration = "payment_info::Currency", optional, tag = "1")]
    pub currency_deprecated: ::core::option::Option<i32>,
    #[prost(uint64, optional, tag = "2")]
    pub amount1000: ::core::option::Option<u64>,
    #[prost(string, optional, tag = "3")]
    pub receiver_jid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(enumeration = "payment_info::Status", optional, tag = "4")]
    pub status: ::core::option::Option<i32>,
    #[prost(uint64, optional, tag = "5")]
    pub transaction_timestamp: ::core::option::Option<u64>,
    #[prost(message, optional, tag = "6")]
    pub request_message_key: ::core::option::Option<super::key::MessageKey>,
    #[prost(uint64, optional, tag = "7")]
    pub expiry_timestamp: ::core::option::Option<u64>,
    #[prost(bool, optional, tag = "8")]
    pub futureproofed: ::core::option::Option<bool>,
    #[prost(string, optional, tag = "9")]
    pub currency: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(enumeration = "payment_info::TxnStatus", optional, tag = "10")]
    pub txn_status: ::core::option::Option<i32>,
    #[prost(bool, optional, tag = "11")]
    pub use_novi_fiat_format: ::core::option::Option<bool>,
    #[prost(message, optional, tag = "12")]
    pub primary_amount: ::core::option::Option<super::e2e::Money>,
    #[prost(message, optional, tag = "13")]
    pub exchange_amount: ::core::option::Option<super::e2e::Money>,
}
/// Nested message and enum types in `PaymentInfo`.
pub mod payment_info {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum Currency {
        UnknownCurrency = 0,
        Inr = 1,
    }
    impl Currency {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::UnknownCurrency => "UNKNOWN_CURRENCY",
                Self::Inr => "INR",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN_CURRENCY" => Some(Self::UnknownCurrency),
                "INR" => Some(Self::Inr),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum Status {
        UnknownStatus = 0,
        Processing = 1,
        Sent = 2,
        NeedToAccept = 3,
        Complete = 4,
        CouldNotComplete = 5,
        Refunded = 6,
        Expired = 7,
        Rejected = 8,
        Cancelled = 9,
        WaitingForPayer = 10,
        Waiting = 11,
    }
    impl Status {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::UnknownStatus => "UNKNOWN_STATUS",
                Self::Processing => "PROCESSING",
                Self::Sent => "SENT",
                Self::NeedToAccept => "NEED_TO_ACCEPT",
                Self::Complete => "COMPLETE",
                Self::CouldNotComplete => "COULD_NOT_COMPLETE",
                Self::Refunded => "REFUNDED",
                Self::Expired => "EXPIRED",
                Self::Rejected => "REJECTED",
                Self::Cancelled => "CANCELLED",
                Self::WaitingForPayer => "WAITING_FOR_PAYER",
                Self::Waiting => "WAITING",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN_STATUS" => Some(Self::UnknownStatus),
                "PROCESSING" => Some(Self::Processing),
                "SENT" => Some(Self::Sent),
                "NEED_TO_ACCEPT" => Some(Self::NeedToAccept),
                "COMPLETE" => Some(Self::Complete),
                "COULD_NOT_COMPLETE" => Some(Self::CouldNotComplete),
                "REFUNDED" => Some(Self::Refunded),
                "EXPIRED" => Some(Self::Expired),
                "REJECTED" => Some(Self::Rejected),
                "CANCELLED" => Some(Self::Cancelled),
                "WAITING_FOR_PAYER" => Some(Self::WaitingForPayer),
                "WAITING" => Some(Self::Waiting),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum TxnStatus {
        Unknown = 0,
        PendingSetup = 1,
        PendingReceiverSetup = 2,
        Init = 3,
        Success = 4,
        Completed = 5,
        Failed = 6,
        FailedRisk = 7,
        FailedProcessing = 8,
        FailedReceiverProcessing = 9,
        FailedDa = 10,
        FailedDaFinal = 11,
        RefundedTxn = 12,
        RefundFailed = 13,
        RefundFailedProcessing = 14,
        RefundFailedDa = 15,
        ExpiredTxn = 16,
        AuthCanceled = 17,
        AuthCancelFailedProcessing = 18,
        AuthCancelFailed = 19,
        CollectInit = 20,
        CollectSuccess = 21,
        CollectFailed = 22,
        CollectFailedRisk = 23,
        CollectRejected = 24,
        CollectExpired = 25,
        CollectCanceled = 26,
        CollectCancelling = 27,
        InReview = 28,
        ReversalSuccess = 29,
        ReversalPending = 30,
        RefundPending = 31,
    }
    impl TxnStatus {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::PendingSetup => "PENDING_SETUP",
                Self::PendingReceiverSetup => "PENDING_RECEIVER_SETUP",
                Self::Init => "INIT",
                Self::Success => "SUCCESS",
                Self::Completed => "COMPLETED",
                Self::Failed => "FAILED",
                Self::FailedRisk => "FAILED_RISK",
                Self::FailedProcessing => "FAILED_PROCESSING",
                Self::FailedReceiverProcessing => "FAILED_RECEIVER_PROCESSING",
                Self::FailedDa => "FAILED_DA",
                Self::FailedDaFinal => "FAILED_DA_FINAL",
                Self::RefundedTxn => "REFUNDED_TXN",
                Self::RefundFailed => "REFUND_FAILED",
                Self::RefundFailedProcessing => "REFUND_FAILED_PROCESSING",
                Self::RefundFailedDa => "REFUND_FAILED_DA",
                Self::ExpiredTxn => "EXPIRED_TXN",
                Self::AuthCanceled => "AUTH_CANCELED",
                Self::AuthCancelFailedProcessing => "AUTH_CANCEL_FAILED_PROCESSING",
                Self::AuthCancelFailed => "AUTH_CANCEL_FAILED",
                Self::CollectInit => "COLLECT_INIT",
                Self::CollectSuccess => "COLLECT_SUCCESS",
                Self::CollectFailed => "COLLECT_FAILED",
                Self::CollectFailedRisk => "COLLECT_FAILED_RISK",
                Self::CollectRejected => "COLLECT_REJECTED",
                Self::CollectExpired => "COLLECT_EXPIRED",
                Self::CollectCanceled => "COLLECT_CANCELED",
                Self::CollectCancelling => "COLLECT_CANCELLING",
                Self::InReview => "IN_REVIEW",
                Self::ReversalSuccess => "REVERSAL_SUCCESS",
                Self::ReversalPending => "REVERSAL_PENDING",
                Self::RefundPending => "REFUND_PENDING",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "PENDING_SETUP" => Some(Self::PendingSetup),
                "PENDING_RECEIVER_SETUP" => Some(Self::PendingReceiverSetup),
                "INIT" => Some(Self::Init),
                "SUCCESS" => Some(Self::Success),
                "COMPLETED" => Some(Self::Completed),
                "FAILED" => Some(Self::Failed),
                "FAILED_RISK" => Some(Self::FailedRisk),
                "FAILED_PROCESSING" => Some(Self::FailedProcessing),
                "FAILED_RECEIVER_PROCESSING" => Some(Self::FailedReceiverProcessing),
                "FAILED_DA" => Some(Self::FailedDa),
                "FAILED_DA_FINAL" => Some(Self::FailedDaFinal),
                "REFUNDED_TXN" => Some(Self::RefundedTxn),
                "REFUND_FAILED" => Some(Self::RefundFailed),
                "REFUND_FAILED_PROCESSING" => Some(Self::RefundFailedProcessing),
                "REFUND_FAILED_DA" => Some(Self::RefundFailedDa),
                "EXPIRED_TXN" => Some(Self::ExpiredTxn),
                "AUTH_CANCELED" => Some(Self::AuthCanceled),
                "AUTH_CANCEL_FAILED_PROCESSING" => Some(Self::AuthCancelFailedProcessing),
                "AUTH_CANCEL_FAILED" => Some(Self::AuthCancelFailed),
                "COLLECT_INIT" => Some(Self::CollectInit),
                "COLLECT_SUCCESS" => Some(Self::CollectSuccess),
                "COLLECT_FAILED" => Some(Self::CollectFailed),
                "COLLECT_FAILED_RISK" => Some(Self::CollectFailedRisk),
                "COLLECT_REJECTED" => Some(Self::CollectRejected),
                "COLLECT_EXPIRED" => Some(Self::CollectExpired),
                "COLLECT_CANCELED" => Some(Self::CollectCanceled),
                "COLLECT_CANCELLING" => Some(Self::CollectCancelling),
                "IN_REVIEW" => Some(Self::InReview),
                "REVERSAL_SUCCESS" => Some(Self::ReversalSuccess),
                "REVERSAL_PENDING" => Some(Self::ReversalPending),
                "REFUND_PENDING" => Some(Self::RefundPending),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct PhotoChange {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub old_photo: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub new_photo: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint32, optional, tag = "3")]
    pub new_photo_id: ::core::option::Option<u32>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct PinInChat {
    #[prost(enumeration = "pin_in_chat::Type", optional, tag = "1")]
    pub r#type: ::core::option::Option<i32>,
    #[prost(message, optional, tag = "2")]
    pub key: ::core::option::Option<super::key::MessageKey>,
    #[prost(int64, optional, tag = "3")]
    pub sender_timestamp_ms: ::core::option::Option<i64>,
    #[prost(int64, optional, tag = "4")]
    pub server_timestamp_ms: ::core::option::Option<i64>,
    #[prost(message, optional, tag = "5")]
    pub message_add_on_context_info: ::core::option::Option<
        super::context::MessageAddOnContextInfo,
    >,
}
/// Nested message and enum types in `PinInChat`.
pub mod pin_in_chat {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum Type {
        UnknownType = 0,
        PinForAll = 1,
        UnpinForAll = 2,
    }
    impl Type {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::UnknownType => "UNKNOWN_TYPE",
                Self::PinForAll => "PIN_FOR_ALL",
                Self::UnpinForAll => "UNPIN_FOR_ALL",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN_TYPE" => Some(Self::UnknownType),
                "PIN_FOR_ALL" => Some(Self::PinForAll),
                "UNPIN_FOR_ALL" => Some(Self::UnpinForAll),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct PollAdditionalMetadata {
    #[prost(bool, optional, tag = "1")]
    pub poll_invalidated: ::core::option::Option<bool>,
    #[prost(message, repeated, tag = "2")]
    pub poll_name_hash_history: ::prost::alloc::vec::Vec<
        poll_additional_metadata::PollNameHashHistoryEntry,
    >,
}
/// Nested message and enum types in `PollAdditionalMetadata`.
pub mod poll_additional_metadata {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PollNameHashHistoryEntry {
        #[prost(string, optional, tag = "1")]
        pub edit_stanza_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub poll_name_hash: ::core::option::Option<::prost::bytes::Bytes>,
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct PollUpdate {
    #[prost(message, optional, tag = "1")]
    pub poll_update_message_key: ::core::option::Option<super::key::MessageKey>,
    #[prost(message, optional, tag = "2")]
    pub vote: ::core::option::Option<super::e2e::message::PollVoteMessage>,
    #[prost(int64, optional, tag = "3")]
    pub sender_timestamp_ms: ::core::option::Option<i64>,
    #[prost(int64, optional, tag = "4")]
    pub server_timestamp_ms: ::core::option::Option<i64>,
    #[prost(bool, optional, tag = "5")]
    pub unread: ::core::option::Option<bool>,
    #[prost(message, optional, tag = "6")]
    pub metadata: ::core::option::Option<super::e2e::message::PollUpdateMessageMetadata>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct PremiumMessageInfo {
    #[prost(string, optional, tag = "1")]
    pub server_campaign_id: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct QuarantinedMessage {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub original_data: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(string, optional, tag = "2")]
    pub extracted_text: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct Reaction {
    #[prost(message, optional, tag = "1")]
    pub key: ::core::option::Option<super::key::MessageKey>,
    #[prost(string, optional, tag = "2")]
    pub text: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "3")]
    pub grouping_key: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(int64, optional, tag = "4")]
    pub sender_timestamp_ms: ::core::option::Option<i64>,
    #[prost(bool, optional, tag = "5")]
    pub unread: ::core::option::Option<bool>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct ScheduledMessageMetadata {
    #[prost(string, optional, tag = "1")]
    pub reveal_key_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub reveal_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint64, optional, tag = "3")]
    pub scheduled_time: ::core::option::Option<u64>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct StatusMentionMessage {
    #[prost(message, optional, tag = "1")]
    pub quoted_status: ::core::option::Option<super::e2e::Message>,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct StatusPsa {
    #[prost(uint64, optional, tag = "44")]
    pub campaign_id: ::core::option::Option<u64>,
    #[prost(uint64, optional, tag = "45")]
    pub campaign_expiration_timestamp: ::core::option::Option<u64>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct UnCountedAssociatedMessageList {
    #[prost(message, repeated, tag = "1")]
    pub messages: ::prost::alloc::vec::Vec<WebMessageInfo>,
    #[prost(message, optional, tag = "2")]
    pub parent_message: ::core::option::Option<super::key::MessageKey>,
    #[prost(
        enumeration = "super::context::message_association::AssociationType",
        optional,
        tag = "3"
    )]
    pub association_type: ::core::option::Option<i32>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct UnCountedAssociatedMessageListWithMessageBytes {
    #[prost(message, repeated, tag = "1")]
    pub messages: ::prost::alloc::vec::Vec<WebMessageInfoWithMessageBytes>,
    #[prost(message, optional, tag = "2")]
    pub parent_message: ::core::option::Option<super::key::MessageKey>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct UserReceipt {
    #[prost(string, optional, tag = "1")]
    pub user_jid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(int64, optional, tag = "2")]
    pub receipt_timestamp: ::core::option::Option<i64>,
    #[prost(int64, optional, tag = "3")]
    pub read_timestamp: ::core::option::Option<i64>,
    #[prost(int64, optional, tag = "4")]
    pub played_timestamp: ::core::option::Option<i64>,
    #[prost(string, repeated, tag = "5")]
    pub pending_device_jid: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(string, repeated, tag = "6")]
    pub delivered_device_jid: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct WebMessageInfoWithMessageBytes {
    #[prost(message, optional, tag = "1")]
    pub key: ::core::option::Option<super::key::MessageKey>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub message_bytes: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct WebNotificationsInfo {
    #[prost(uint64, optional, tag = "2")]
    pub timestamp: ::core::option::Option<u64>,
    #[prost(uint32, optional, tag = "3")]
    pub unread_chats: ::core::option::Option<u32>,
    #[prost(uint32, optional, tag = "4")]
    pub notify_message_count: ::core::option::Option<u32>,
    #[prost(message, repeated, tag = "5")]
    pub notify_messages: ::prost::alloc::vec::Vec<WebMessageInfo>,
}

message! { WebMessageInfo, "WebMessageInfo" {
    "key" key,
    "message" message,
    "messageTimestamp" message_timestamp,
    "status" status: web_message_info::Status,
    "participant" participant,
    "messageC2STimestamp" message_c2s_timestamp,
    "ignore" ignore,
    "starred" starred,
    "broadcast" broadcast,
    "pushName" push_name,
    "mediaCiphertextSha256" media_ciphertext_sha256,
    "multicast" multicast,
    "urlText" url_text,
    "urlNumber" url_number,
    "messageStubType" message_stub_type: web_message_info::StubType,
    "clearMedia" clear_media,
    "messageStubParameters" message_stub_parameters,
    "duration" duration,
    "labels" labels,
    "paymentInfo" payment_info,
    "finalLiveLocation" final_live_location,
    "quotedPaymentInfo" quoted_payment_info,
    "ephemeralStartTimestamp" ephemeral_start_timestamp,
    "ephemeralDuration" ephemeral_duration,
    "ephemeralOffToOn" ephemeral_off_to_on,
    "ephemeralOutOfSync" ephemeral_out_of_sync,
    "bizPrivacyStatus" biz_privacy_status: web_message_info::BizPrivacyStatus,
    "verifiedBizName" verified_biz_name,
    "mediaData" media_data,
    "photoChange" photo_change,
    "userReceipt" user_receipt,
    "reactions" reactions,
    "quotedStickerData" quoted_sticker_data,
    "futureproofData" futureproof_data,
    "statusPsa" status_psa,
    "pollUpdates" poll_updates,
    "pollAdditionalMetadata" poll_additional_metadata,
    "agentId" agent_id,
    "statusAlreadyViewed" status_already_viewed,
    "messageSecret" message_secret,
    "keepInChat" keep_in_chat,
    "originalSelfAuthorUserJidString" original_self_author_user_jid_string,
    "revokeMessageTimestamp" revoke_message_timestamp,
    "pinInChat" pin_in_chat,
    "premiumMessageInfo" premium_message_info,
    "is1PBizBotMessage" is1_p_biz_bot_message,
    "isGroupHistoryMessage" is_group_history_message,
    "botMessageInvokerJid" bot_message_invoker_jid,
    "commentMetadata" comment_metadata,
    "eventResponses" event_responses,
    "reportingTokenInfo" reporting_token_info,
    "newsletterServerId" newsletter_server_id,
    "eventAdditionalMetadata" event_additional_metadata,
    "isMentionedInStatus" is_mentioned_in_status,
    "statusMentions" status_mentions,
    "targetMessageId" target_message_id,
    "messageAddOns" message_add_ons,
    "statusMentionMessageInfo" status_mention_message_info,
    "isSupportAiMessage" is_support_ai_message,
    "statusMentionSources" status_mention_sources,
    "supportAiCitations" support_ai_citations,
    "botTargetId" bot_target_id,
    "groupHistoryIndividualMessageInfo" group_history_individual_message_info,
    "groupHistoryBundleInfo" group_history_bundle_info,
    "interactiveMessageAdditionalMetadata" interactive_message_additional_metadata,
    "quarantinedMessage" quarantined_message,
    "nonJidMentions" non_jid_mentions,
    "hsmTag" hsm_tag,
    "ephemeralExpirationTimestamp" ephemeral_expiration_timestamp,
    "scheduledMessageMetadata" scheduled_message_metadata,
    "decisionId" decision_id,
    "decisionSources" decision_sources,
} }
enumeration! { web_message_info::BizPrivacyStatus }
enumeration! { web_message_info::Status }
enumeration! { web_message_info::StubType }
message! { Citation, "Citation" {
    "title" title,
    "subtitle" subtitle,
    "cmsId" cms_id,
    "imageUrl" image_url,
} }
message! { CommentMetadata, "CommentMetadata" {
    "commentParentKey" comment_parent_key,
    "replyCount" reply_count,
} }
message! { EventAdditionalMetadata, "EventAdditionalMetadata" {
    "isStale" is_stale,
} }
message! { EventResponse, "EventResponse" {
    "eventResponseMessageKey" event_response_message_key,
    "timestampMs" timestamp_ms,
    "eventResponseMessage" event_response_message,
    "unread" unread,
} }
message! { GroupHistory, "GroupHistory" {
    "messages" messages,
    "uncountedAssociatedMessageLists" uncounted_associated_message_lists,
    "commentMessages" comment_messages,
    "outOfWindowPinnedMessages" out_of_window_pinned_messages,
} }
message! { GroupHistoryBundleInfo, "GroupHistoryBundleInfo" {
    "deprecatedMessageHistoryBundle" deprecated_message_history_bundle,
    "processState" process_state: group_history_bundle_info::ProcessState,
} }
enumeration! { group_history_bundle_info::ProcessState }
message! { GroupHistoryIndividualMessageInfo, "GroupHistoryIndividualMessageInfo" {
    "bundleMessageKey" bundle_message_key,
    "editedAfterReceivedAsHistory" edited_after_received_as_history,
} }
message! { GroupHistoryWithMessageBytes, "GroupHistoryWithMessageBytes" {
    "messages" messages,
    "uncountedAssociatedMessageLists" uncounted_associated_message_lists,
    "commentMessages" comment_messages,
    "outOfWindowPinnedMessages" out_of_window_pinned_messages,
} }
message! { InteractiveMessageAdditionalMetadata, "InteractiveMessageAdditionalMetadata" {
    "isGalaxyFlowCompleted" is_galaxy_flow_completed,
} }
message! { KeepInChat, "KeepInChat" {
    "keepType" keep_type: super::e2e::KeepType,
    "serverTimestamp" server_timestamp,
    "key" key,
    "deviceJid" device_jid,
    "clientTimestampMs" client_timestamp_ms,
    "serverTimestampMs" server_timestamp_ms,
} }
message! { LegacyMessage, "LegacyMessage" {
    "eventResponseMessage" event_response_message,
    "pollVote" poll_vote,
} }
message! { MessageAddOn, "MessageAddOn" {
    "messageAddOnType" message_add_on_type: message_add_on::MessageAddOnType,
    "messageAddOn" message_add_on,
    "senderTimestampMs" sender_timestamp_ms,
    "serverTimestampMs" server_timestamp_ms,
    "status" status: web_message_info::Status,
    "addOnContextInfo" add_on_context_info,
    "messageAddOnKey" message_add_on_key,
    "legacyMessage" legacy_message,
} }
enumeration! { message_add_on::MessageAddOnType }
message! { NotificationMessageInfo, "NotificationMessageInfo" {
    "key" key,
    "message" message,
    "messageTimestamp" message_timestamp,
    "participant" participant,
} }
message! { PaymentInfo, "PaymentInfo" {
    "currencyDeprecated" currency_deprecated: payment_info::Currency,
    "amount1000" amount1000,
    "receiverJid" receiver_jid,
    "status" status: payment_info::Status,
    "transactionTimestamp" transaction_timestamp,
    "requestMessageKey" request_message_key,
    "expiryTimestamp" expiry_timestamp,
    "futureproofed" futureproofed,
    "currency" currency,
    "txnStatus" txn_status: payment_info::TxnStatus,
    "useNoviFiatFormat" use_novi_fiat_format,
    "primaryAmount" primary_amount,
    "exchangeAmount" exchange_amount,
} }
enumeration! { payment_info::Currency }
enumeration! { payment_info::Status }
enumeration! { payment_info::TxnStatus }
message! { PhotoChange, "PhotoChange" {
    "oldPhoto" old_photo,
    "newPhoto" new_photo,
    "newPhotoId" new_photo_id,
} }
message! { PinInChat, "PinInChat" {
    "type" r#type: pin_in_chat::Type,
    "key" key,
    "senderTimestampMs" sender_timestamp_ms,
    "serverTimestampMs" server_timestamp_ms,
    "messageAddOnContextInfo" message_add_on_context_info,
} }
enumeration! { pin_in_chat::Type }
message! { PollAdditionalMetadata, "PollAdditionalMetadata" {
    "pollInvalidated" poll_invalidated,
    "pollNameHashHistory" poll_name_hash_history,
} }
message! { poll_additional_metadata::PollNameHashHistoryEntry, "PollNameHashHistoryEntry" {
    "editStanzaId" edit_stanza_id,
    "pollNameHash" poll_name_hash,
} }
message! { PollUpdate, "PollUpdate" {
    "pollUpdateMessageKey" poll_update_message_key,
    "vote" vote,
    "senderTimestampMs" sender_timestamp_ms,
    "serverTimestampMs" server_timestamp_ms,
    "unread" unread,
    "metadata" metadata,
} }
message! { PremiumMessageInfo, "PremiumMessageInfo" {
    "serverCampaignId" server_campaign_id,
} }
message! { QuarantinedMessage, "QuarantinedMessage" {
    "originalData" original_data,
    "extractedText" extracted_text,
} }
message! { Reaction, "Reaction" {
    "key" key,
    "text" text,
    "groupingKey" grouping_key,
    "senderTimestampMs" sender_timestamp_ms,
    "unread" unread,
} }
message! { ScheduledMessageMetadata, "ScheduledMessageMetadata" {
    "revealKeyId" reveal_key_id,
    "revealKey" reveal_key,
    "scheduledTime" scheduled_time,
} }
message! { StatusMentionMessage, "StatusMentionMessage" {
    "quotedStatus" quoted_status,
} }
message! { StatusPsa, "StatusPSA" {
    "campaignId" campaign_id,
    "campaignExpirationTimestamp" campaign_expiration_timestamp,
} }
message! { UnCountedAssociatedMessageList, "UnCountedAssociatedMessageList" {
    "messages" messages,
    "parentMessage" parent_message,
    "associationType" association_type: super::context::message_association::AssociationType,
} }
message! { UnCountedAssociatedMessageListWithMessageBytes, "UnCountedAssociatedMessageListWithMessageBytes" {
    "messages" messages,
    "parentMessage" parent_message,
} }
message! { UserReceipt, "UserReceipt" {
    "userJid" user_jid,
    "receiptTimestamp" receipt_timestamp,
    "readTimestamp" read_timestamp,
    "playedTimestamp" played_timestamp,
    "pendingDeviceJid" pending_device_jid,
    "deliveredDeviceJid" delivered_device_jid,
} }
message! { WebMessageInfoWithMessageBytes, "WebMessageInfoWithMessageBytes" {
    "key" key,
    "messageBytes" message_bytes,
} }
message! { WebNotificationsInfo, "WebNotificationsInfo" {
    "timestamp" timestamp,
    "unreadChats" unread_chats,
    "notifyMessageCount" notify_message_count,
    "notifyMessages" notify_messages,
} }
