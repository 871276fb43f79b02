// Generated from proto/e2e.proto by `cargo xtask gen-proto`; do not edit.

#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct Message {
    #[prost(string, optional, tag = "1")]
    pub conversation: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, optional, boxed, tag = "2")]
    pub sender_key_distribution_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::SenderKeyDistributionMessage>,
    >,
    #[prost(message, optional, boxed, tag = "3")]
    pub image_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::ImageMessage>,
    >,
    #[prost(message, optional, boxed, tag = "4")]
    pub contact_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::ContactMessage>,
    >,
    #[prost(message, optional, boxed, tag = "5")]
    pub location_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::LocationMessage>,
    >,
    #[prost(message, optional, boxed, tag = "6")]
    pub extended_text_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::ExtendedTextMessage>,
    >,
    #[prost(message, optional, boxed, tag = "7")]
    pub document_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::DocumentMessage>,
    >,
    #[prost(message, optional, boxed, tag = "8")]
    pub audio_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::AudioMessage>,
    >,
    #[prost(message, optional, boxed, tag = "9")]
    pub video_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::VideoMessage>,
    >,
    #[prost(message, optional, boxed, tag = "10")]
    pub call: ::core::option::Option<::prost::alloc::boxed::Box<message::Call>>,
    #[prost(message, optional, boxed, tag = "11")]
    pub chat: ::core::option::Option<::prost::alloc::boxed::Box<message::Chat>>,
    #[prost(message, optional, boxed, tag = "12")]
    pub protocol_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::ProtocolMessage>,
    >,
    #[prost(message, optional, boxed, tag = "13")]
    pub contacts_array_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::ContactsArrayMessage>,
    >,
    #[prost(message, optional, boxed, tag = "14")]
    pub highly_structured_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::HighlyStructuredMessage>,
    >,
    #[prost(message, optional, boxed, tag = "15")]
    pub fast_ratchet_key_sender_key_distribution_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::SenderKeyDistributionMessage>,
    >,
    #[prost(message, optional, boxed, tag = "16")]
    pub send_payment_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::SendPaymentMessage>,
    >,
    #[prost(message, optional, boxed, tag = "18")]
    pub live_location_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::LiveLocationMessage>,
    >,
    #[prost(message, optional, boxed, tag = "22")]
    pub request_payment_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::RequestPaymentMessage>,
    >,
    #[prost(message, optional, boxed, tag = "23")]
    pub decline_payment_request_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::DeclinePaymentRequestMessage>,
    >,
    #[prost(message, optional, boxed, tag = "24")]
    pub cancel_payment_request_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::CancelPaymentRequestMessage>,
    >,
    #[prost(message, optional, boxed, tag = "25")]
    pub template_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::TemplateMessage>,
    >,
    #[prost(message, optional, boxed, tag = "26")]
    pub sticker_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::StickerMessage>,
    >,
    #[prost(message, optional, boxed, tag = "28")]
    pub group_invite_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::GroupInviteMessage>,
    >,
    #[prost(message, optional, boxed, tag = "29")]
    pub template_button_reply_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::TemplateButtonReplyMessage>,
    >,
    #[prost(message, optional, boxed, tag = "30")]
    pub product_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::ProductMessage>,
    >,
    #[prost(message, optional, boxed, tag = "31")]
    pub device_sent_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::DeviceSentMessage>,
    >,
    #[prost(message, optional, boxed, tag = "35")]
    pub message_context_info: ::core::option::Option<
        ::prost::alloc::boxed::Box<super::context::MessageContextInfo>,
    >,
    #[prost(message, optional, boxed, tag = "36")]
    pub list_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::ListMessage>,
    >,
    #[prost(message, optional, boxed, tag = "37")]
    pub view_once_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::FutureProofMessage>,
    >,
    #[prost(message, optional, boxed, tag = "38")]
    pub order_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::OrderMessage>,
    >,
    #[prost(message, optional, boxed, tag = "39")]
    pub list_response_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::ListResponseMessage>,
    >,
    #[prost(message, optional, boxed, tag = "40")]
    pub ephemeral_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::FutureProofMessage>,
    >,
    #[prost(message, optional, boxed, tag = "41")]
    pub invoice_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::InvoiceMessage>,
    >,
    #[prost(message, optional, boxed, tag = "42")]
    pub buttons_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::ButtonsMessage>,
    >,
    #[prost(message, optional, boxed, tag = "43")]
    pub buttons_response_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::ButtonsResponseMessage>,
    >,
    #[prost(message, optional, boxed, tag = "44")]
    pub payment_invite_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::PaymentInviteMessage>,
    >,
    #[prost(message, optional, boxed, tag = "45")]
    pub interactive_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::InteractiveMessage>,
    >,
    #[prost(message, optional, boxed, tag = "46")]
    pub reaction_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::ReactionMessage>,
    >,
    #[prost(message, optional, boxed, tag = "47")]
    pub sticker_sync_rmr_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::StickerSyncRmrMessage>,
    >,
    #[prost(message, optional, boxed, tag = "48")]
    pub interactive_response_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::InteractiveResponseMessage>,
    >,
    #[prost(message, optional, boxed, tag = "49")]
    pub poll_creation_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::PollCreationMessage>,
    >,
    #[prost(message, optional, boxed, tag = "50")]
    pub poll_update_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::PollUpdateMessage>,
    >,
    #[prost(message, optional, boxed, tag = "51")]
    pub keep_in_chat_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::KeepInChatMessage>,
    >,
    #[prost(message, optional, boxed, tag = "53")]
    pub document_with_caption_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::FutureProofMessage>,
    >,
    #[prost(message, optional, boxed, tag = "54")]
    pub request_phone_number_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::RequestPhoneNumberMessage>,
    >,
    #[prost(message, optional, boxed, tag = "55")]
    pub view_once_message_v2: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::FutureProofMessage>,
    >,
    #[prost(message, optional, boxed, tag = "56")]
    pub enc_reaction_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::EncReactionMessage>,
    >,
    #[prost(message, optional, boxed, tag = "58")]
    pub edited_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::FutureProofMessage>,
    >,
    #[prost(message, optional, boxed, tag = "59")]
    pub view_once_message_v2_extension: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::FutureProofMessage>,
    >,
    #[prost(message, optional, boxed, tag = "60")]
    pub poll_creation_message_v2: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::PollCreationMessage>,
    >,
    #[prost(message, optional, boxed, tag = "61")]
    pub scheduled_call_creation_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::ScheduledCallCreationMessage>,
    >,
    #[prost(message, optional, boxed, tag = "62")]
    pub group_mentioned_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::FutureProofMessage>,
    >,
    #[prost(message, optional, boxed, tag = "63")]
    pub pin_in_chat_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::PinInChatMessage>,
    >,
    #[prost(message, optional, boxed, tag = "64")]
    pub poll_creation_message_v3: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::PollCreationMessage>,
    >,
    #[prost(message, optional, boxed, tag = "65")]
    pub scheduled_call_edit_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::ScheduledCallEditMessage>,
    >,
    #[prost(message, optional, boxed, tag = "66")]
    pub ptv_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::VideoMessage>,
    >,
    #[prost(message, optional, boxed, tag = "67")]
    pub bot_invoke_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::FutureProofMessage>,
    >,
    #[prost(message, optional, boxed, tag = "69")]
    pub call_log_messsage: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::CallLogMessage>,
    >,
    #[prost(message, optional, boxed, tag = "70")]
    pub message_history_bundle: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::MessageHistoryBundle>,
    >,
    #[prost(message, optional, boxed, tag = "71")]
    pub enc_comment_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::EncCommentMessage>,
    >,
    #[prost(message, optional, boxed, tag = "72")]
    pub bcall_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::BCallMessage>,
    >,
    #[prost(message, optional, boxed, tag = "74")]
    pub lottie_sticker_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::FutureProofMessage>,
    >,
    #[prost(message, optional, boxed, tag = "75")]
    pub event_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::EventMessage>,
    >,
    #[prost(message, optional, boxed, tag = "76")]
    pub enc_event_response_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::EncEventResponseMessage>,
    >,
    #[prost(message, optional, boxed, tag = "77")]
    pub comment_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::CommentMessage>,
    >,
    #[prost(message, optional, boxed, tag = "78")]
    pub newsletter_admin_invite_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::NewsletterAdminInviteMessage>,
    >,
    #[prost(message, optional, boxed, tag = "80")]
    pub placeholder_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::PlaceholderMessage>,
    >,
    #[prost(message, optional, boxed, tag = "82")]
    pub secret_encrypted_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::SecretEncryptedMessage>,
    >,
    #[prost(message, optional, boxed, tag = "83")]
    pub album_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::AlbumMessage>,
    >,
    #[prost(message, optional, boxed, tag = "85")]
    pub event_cover_image: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::FutureProofMessage>,
    >,
    #[prost(message, optional, boxed, tag = "86")]
    pub sticker_pack_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::StickerPackMessage>,
    >,
    #[prost(message, optional, boxed, tag = "87")]
    pub status_mention_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::FutureProofMessage>,
    >,
    #[prost(message, optional, boxed, tag = "88")]
    pub poll_result_snapshot_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::PollResultSnapshotMessage>,
    >,
    #[prost(message, optional, boxed, tag = "90")]
    pub poll_creation_option_image_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::FutureProofMessage>,
    >,
    #[prost(message, optional, boxed, tag = "91")]
    pub associated_child_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::FutureProofMessage>,
    >,
    #[prost(message, optional, boxed, tag = "92")]
    pub group_status_mention_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::FutureProofMessage>,
    >,
    #[prost(message, optional, boxed, tag = "93")]
    pub poll_creation_message_v4: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::FutureProofMessage>,
    >,
    #[prost(message, optional, boxed, tag = "95")]
    pub status_add_yours: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::FutureProofMessage>,
    >,
    #[prost(message, optional, boxed, tag = "96")]
    pub group_status_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::FutureProofMessage>,
    >,
    #[prost(message, optional, boxed, tag = "97")]
    pub rich_response_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<AiRichResponseMessage>,
    >,
    #[prost(message, optional, boxed, tag = "98")]
    pub status_notification_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::StatusNotificationMessage>,
    >,
    #[prost(message, optional, boxed, tag = "99")]
    pub limit_sharing_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::FutureProofMessage>,
    >,
    #[prost(message, optional, boxed, tag = "100")]
    pub bot_task_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::FutureProofMessage>,
    >,
    #[prost(message, optional, boxed, tag = "101")]
    pub question_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::FutureProofMessage>,
    >,
    #[prost(message, optional, boxed, tag = "102")]
    pub message_history_notice: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::MessageHistoryNotice>,
    >,
    #[prost(message, optional, boxed, tag = "103")]
    pub group_status_message_v2: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::FutureProofMessage>,
    >,
    #[prost(message, optional, boxed, tag = "104")]
    pub bot_forwarded_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::FutureProofMessage>,
    >,
    #[prost(message, optional, boxed, tag = "105")]
    pub status_question_answer_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::StatusQuestionAnswerMessage>,
    >,
    #[prost(message, optional, boxed, tag = "106")]
    pub question_reply_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::FutureProofMessage>,
    >,
    #[prost(message, optional, boxed, tag = "107")]
    pub question_response_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::QuestionResponseMessage>,
    >,
    #[prost(message, optional, boxed, tag = "109")]
    pub status_quoted_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::StatusQuotedMessage>,
    >,
    #[prost(message, optional, boxed, tag = "110")]
    pub status_sticker_interaction_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::StatusStickerInteractionMessage>,
    >,
    #[prost(message, optional, boxed, tag = "111")]
    pub poll_creation_message_v5: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::PollCreationMessage>,
    >,
    #[prost(message, optional, boxed, tag = "113")]
    pub newsletter_follower_invite_message_v2: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::NewsletterFollowerInviteMessage>,
    >,
    #[prost(message, optional, boxed, tag = "115")]
    pub poll_result_snapshot_message_v3: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::PollResultSnapshotMessage>,
    >,
    #[prost(message, optional, boxed, tag = "116")]
    pub newsletter_admin_profile_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::FutureProofMessage>,
    >,
    #[prost(message, optional, boxed, tag = "117")]
    pub newsletter_admin_profile_message_v2: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::FutureProofMessage>,
    >,
    #[prost(message, optional, boxed, tag = "118")]
    pub spoiler_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::FutureProofMessage>,
    >,
    #[prost(message, optional, boxed, tag = "119")]
    pub poll_creation_message_v6: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::PollCreationMessage>,
    >,
    #[prost(message, optional, boxed, tag = "120")]
    pub conditional_reveal_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::ConditionalRevealMessage>,
    >,
    #[prost(message, optional, boxed, tag = "121")]
    pub poll_add_option_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::PollAddOptionMessage>,
    >,
    #[prost(message, optional, boxed, tag = "122")]
    pub event_invite_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::EventInviteMessage>,
    >,
    #[prost(message, optional, boxed, tag = "123")]
    pub group_root_key_share: ::core::option::Option<
        ::prost::alloc::boxed::Box<GroupRootKeyShare>,
    >,
    #[prost(message, optional, boxed, tag = "124")]
    pub payment_reminder_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::PaymentReminderMessage>,
    >,
    #[prost(message, optional, boxed, tag = "125")]
    pub split_payment_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::SplitPaymentMessage>,
    >,
    #[prost(message, optional, boxed, tag = "126")]
    pub newsletter_admin_profile_status_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::FutureProofMessage>,
    >,
    #[prost(message, optional, boxed, tag = "127")]
    pub root_secret_distribute_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::RootSecretDistributeMessage>,
    >,
    #[prost(message, optional, boxed, tag = "128")]
    pub split_payment_update_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::SplitPaymentUpdateMessage>,
    >,
    #[prost(message, optional, boxed, tag = "129")]
    pub music_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::MusicMessage>,
    >,
    #[prost(message, optional, boxed, tag = "130")]
    pub status_link_preview_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::StatusLinkPreviewMetadata>,
    >,
    #[prost(message, optional, boxed, tag = "131")]
    pub bot_platform_registration_success_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<message::FutureProofMessage>,
    >,
}
/// Nested message and enum types in `Message`.
pub mod message {
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AlbumMessage {
        #[prost(uint32, optional, tag = "2")]
        pub expected_image_count: ::core::option::Option<u32>,
        #[prost(uint32, optional, tag = "3")]
        pub expected_video_count: ::core::option::Option<u32>,
        #[prost(message, optional, boxed, tag = "17")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AppStateFatalExceptionNotification {
        #[prost(string, repeated, tag = "1")]
        pub collection_names: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
        #[prost(int64, optional, tag = "2")]
        pub timestamp: ::core::option::Option<i64>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AppStateSyncKey {
        #[prost(message, optional, tag = "1")]
        pub key_id: ::core::option::Option<AppStateSyncKeyId>,
        #[prost(message, optional, tag = "2")]
        pub key_data: ::core::option::Option<AppStateSyncKeyData>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AppStateSyncKeyData {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub key_data: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(message, optional, tag = "2")]
        pub fingerprint: ::core::option::Option<AppStateSyncKeyFingerprint>,
        #[prost(int64, optional, tag = "3")]
        pub timestamp: ::core::option::Option<i64>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AppStateSyncKeyFingerprint {
        #[prost(uint32, optional, tag = "1")]
        pub raw_id: ::core::option::Option<u32>,
        #[prost(uint32, optional, tag = "2")]
        pub current_index: ::core::option::Option<u32>,
        #[prost(uint32, repeated, tag = "3")]
        pub device_indexes: ::prost::alloc::vec::Vec<u32>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AppStateSyncKeyId {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub key_id: ::core::option::Option<::prost::bytes::Bytes>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AppStateSyncKeyRequest {
        #[prost(message, repeated, tag = "1")]
        pub key_ids: ::prost::alloc::vec::Vec<AppStateSyncKeyId>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AppStateSyncKeyShare {
        #[prost(message, repeated, tag = "1")]
        pub keys: ::prost::alloc::vec::Vec<AppStateSyncKey>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AudioMessage {
        #[prost(string, optional, tag = "1")]
        pub url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub mimetype: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub file_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(uint64, optional, tag = "4")]
        pub file_length: ::core::option::Option<u64>,
        #[prost(uint32, optional, tag = "5")]
        pub seconds: ::core::option::Option<u32>,
        #[prost(bool, optional, tag = "6")]
        pub ptt: ::core::option::Option<bool>,
        #[prost(bytes = "bytes", optional, tag = "7")]
        pub media_key: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "8")]
        pub file_enc_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(string, optional, tag = "9")]
        pub direct_path: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(int64, optional, tag = "10")]
        pub media_key_timestamp: ::core::option::Option<i64>,
        #[prost(message, optional, boxed, tag = "17")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
        #[prost(bytes = "bytes", optional, tag = "18")]
        pub streaming_sidecar: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "19")]
        pub waveform: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(fixed32, optional, tag = "20")]
        pub background_argb: ::core::option::Option<u32>,
        #[prost(bool, optional, tag = "21")]
        pub view_once: ::core::option::Option<bool>,
        #[prost(string, optional, tag = "22")]
        pub accessibility_label: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(enumeration = "MediaKeyDomain", optional, tag = "23")]
        pub media_key_domain: ::core::option::Option<i32>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct BCallMessage {
        #[prost(string, optional, tag = "1")]
        pub session_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(enumeration = "b_call_message::MediaType", optional, tag = "2")]
        pub media_type: ::core::option::Option<i32>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub master_key: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(string, optional, tag = "4")]
        pub caption: ::core::option::Option<::prost::alloc::string::String>,
    }
    /// Nested message and enum types in `BCallMessage`.
    pub mod b_call_message {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum MediaType {
            Unknown = 0,
            Audio = 1,
            Video = 2,
        }
        impl MediaType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::Audio => "AUDIO",
                    Self::Video => "VIDEO",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "AUDIO" => Some(Self::Audio),
                    "VIDEO" => Some(Self::Video),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct BotHistoryShareSyncMetadata {
        #[prost(string, optional, tag = "1")]
        pub bot_jid: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(int64, optional, tag = "2")]
        pub history_share_cutoff_timestamp: ::core::option::Option<i64>,
        #[prost(message, repeated, tag = "3")]
        pub history_share_messages: ::prost::alloc::vec::Vec<HistoryShareMessageEntry>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ButtonsMessage {
        #[prost(string, optional, tag = "6")]
        pub content_text: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "7")]
        pub footer_text: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, optional, boxed, tag = "8")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
        #[prost(message, repeated, tag = "9")]
        pub buttons: ::prost::alloc::vec::Vec<buttons_message::Button>,
        #[prost(enumeration = "buttons_message::HeaderType", optional, tag = "10")]
        pub header_type: ::core::option::Option<i32>,
        #[prost(oneof = "buttons_message::Header", tags = "1, 2, 3, 4, 5")]
        pub header: ::core::option::Option<buttons_message::Header>,
    }
    /// Nested message and enum types in `ButtonsMessage`.
    pub mod buttons_message {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct Button {
            #[prost(string, optional, tag = "1")]
            pub button_id: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(message, optional, tag = "2")]
            pub button_text: ::core::option::Option<button::ButtonText>,
            #[prost(enumeration = "button::Type", optional, tag = "3")]
            pub r#type: ::core::option::Option<i32>,
            #[prost(message, optional, tag = "4")]
            pub native_flow_info: ::core::option::Option<button::NativeFlowInfo>,
        }
        /// Nested message and enum types in `Button`.
        pub mod button {
            #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
            #[prost(skip_debug)]
            pub struct ButtonText {
                #[prost(string, optional, tag = "1")]
                pub display_text: ::core::option::Option<::prost::alloc::string::String>,
            }
            #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
            #[prost(skip_debug)]
            pub struct NativeFlowInfo {
                #[prost(string, optional, tag = "1")]
                pub name: ::core::option::Option<::prost::alloc::string::String>,
                #[prost(string, optional, tag = "2")]
                pub params_json: ::core::option::Option<::prost::alloc::string::String>,
            }
            #[derive(
                Clone,
                Copy,
                PartialEq,
                Eq,
                Hash,
                PartialOrd,
                Ord,
                ::prost::Enumeration
            )]
            #[repr(i32)]
            pub enum Type {
                Unknown = 0,
                Response = 1,
                NativeFlow = 2,
            }
            impl Type {
                /// String value of the enum field names used in the ProtoBuf definition.
                ///
                /// The values are not transformed in any way and thus are considered stable
                /// (if the ProtoBuf definition does not change) and safe for programmatic use.
                pub fn as_str_name(&self) -> &'static str {
                    match self {
                        Self::Unknown => "UNKNOWN",
                        Self::Response => "RESPONSE",
                        Self::NativeFlow => "NATIVE_FLOW",
                    }
                }
                /// Creates an enum from field names used in the ProtoBuf definition.
                pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                    match value {
                        "UNKNOWN" => Some(Self::Unknown),
                        "RESPONSE" => Some(Self::Response),
                        "NATIVE_FLOW" => Some(Self::NativeFlow),
                        _ => None,
                    }
                }
            }
        }
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum HeaderType {
            Unknown = 0,
            Empty = 1,
            Text = 2,
            Document = 3,
            Image = 4,
            Video = 5,
            Location = 6,
        }
        impl HeaderType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::Empty => "EMPTY",
                    Self::Text => "TEXT",
                    Self::Document => "DOCUMENT",
                    Self::Image => "IMAGE",
                    Self::Video => "VIDEO",
                    Self::Location => "LOCATION",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "EMPTY" => Some(Self::Empty),
                    "TEXT" => Some(Self::Text),
                    "DOCUMENT" => Some(Self::Document),
                    "IMAGE" => Some(Self::Image),
                    "VIDEO" => Some(Self::Video),
                    "LOCATION" => Some(Self::Location),
                    _ => None,
                }
            }
        }
        #[derive(Clone, PartialEq, ::prost::Oneof)]
        #[prost(skip_debug)]
        pub enum Header {
            #[prost(string, tag = "1")]
            Text(::prost::alloc::string::String),
            #[prost(message, tag = "2")]
            DocumentMessage(::prost::alloc::boxed::Box<super::DocumentMessage>),
            #[prost(message, tag = "3")]
            ImageMessage(::prost::alloc::boxed::Box<super::ImageMessage>),
            #[prost(message, tag = "4")]
            VideoMessage(::prost::alloc::boxed::Box<super::VideoMessage>),
            #[prost(message, tag = "5")]
            LocationMessage(::prost::alloc::boxed::Box<super::LocationMessage>),
        }
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ButtonsResponseMessage {
        #[prost(string, optional, tag = "1")]
        pub selected_button_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, optional, boxed, tag = "3")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
        #[prost(enumeration = "buttons_response_message::Type", optional, tag = "4")]
        pub r#type: ::core::option::Option<i32>,
        #[prost(oneof = "buttons_response_message::Response", tags = "2")]
        pub response: ::core::option::Option<buttons_response_message::Response>,
    }
    /// Nested message and enum types in `ButtonsResponseMessage`.
    pub mod buttons_response_message {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum Type {
            Unknown = 0,
            DisplayText = 1,
        }
        impl Type {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::DisplayText => "DISPLAY_TEXT",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "DISPLAY_TEXT" => Some(Self::DisplayText),
                    _ => None,
                }
            }
        }
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
        #[prost(skip_debug)]
        pub enum Response {
            #[prost(string, tag = "2")]
            SelectedDisplayText(::prost::alloc::string::String),
        }
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct Call {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub call_key: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(string, optional, tag = "2")]
        pub conversion_source: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub conversion_data: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(uint32, optional, tag = "4")]
        pub conversion_delay_seconds: ::core::option::Option<u32>,
        #[prost(string, optional, tag = "5")]
        pub ctwa_signals: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bytes = "bytes", optional, tag = "6")]
        pub ctwa_payload: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(message, optional, boxed, tag = "7")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
        #[prost(string, optional, tag = "8")]
        pub native_flow_call_button_payload: ::core::option::Option<
            ::prost::alloc::string::String,
        >,
        #[prost(string, optional, tag = "9")]
        pub deeplink_payload: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, optional, tag = "10")]
        pub message_context_info: ::core::option::Option<
            super::super::context::MessageContextInfo,
        >,
        #[prost(uint32, optional, tag = "11")]
        pub call_entry_point: ::core::option::Option<u32>,
        #[prost(string, optional, tag = "12")]
        pub call_reason: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct CallLogMessage {
        #[prost(bool, optional, tag = "1")]
        pub is_video: ::core::option::Option<bool>,
        #[prost(enumeration = "call_log_message::CallOutcome", optional, tag = "2")]
        pub call_outcome: ::core::option::Option<i32>,
        #[prost(int64, optional, tag = "3")]
        pub duration_secs: ::core::option::Option<i64>,
        #[prost(enumeration = "call_log_message::CallType", optional, tag = "4")]
        pub call_type: ::core::option::Option<i32>,
        #[prost(message, repeated, tag = "5")]
        pub participants: ::prost::alloc::vec::Vec<call_log_message::CallParticipant>,
    }
    /// Nested message and enum types in `CallLogMessage`.
    pub mod call_log_message {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct CallParticipant {
            #[prost(string, optional, tag = "1")]
            pub jid: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(enumeration = "CallOutcome", optional, tag = "2")]
            pub call_outcome: ::core::option::Option<i32>,
        }
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum CallOutcome {
            Connected = 0,
            Missed = 1,
            Failed = 2,
            Rejected = 3,
            AcceptedElsewhere = 4,
            Ongoing = 5,
            SilencedByDnd = 6,
            SilencedUnknownCaller = 7,
        }
        impl CallOutcome {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Connected => "CONNECTED",
                    Self::Missed => "MISSED",
                    Self::Failed => "FAILED",
                    Self::Rejected => "REJECTED",
                    Self::AcceptedElsewhere => "ACCEPTED_ELSEWHERE",
                    Self::Ongoing => "ONGOING",
                    Self::SilencedByDnd => "SILENCED_BY_DND",
                    Self::SilencedUnknownCaller => "SILENCED_UNKNOWN_CALLER",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "CONNECTED" => Some(Self::Connected),
                    "MISSED" => Some(Self::Missed),
                    "FAILED" => Some(Self::Failed),
                    "REJECTED" => Some(Self::Rejected),
                    "ACCEPTED_ELSEWHERE" => Some(Self::AcceptedElsewhere),
                    "ONGOING" => Some(Self::Ongoing),
                    "SILENCED_BY_DND" => Some(Self::SilencedByDnd),
                    "SILENCED_UNKNOWN_CALLER" => Some(Self::SilencedUnknownCaller),
                    _ => None,
                }
            }
        }
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum CallType {
            Regular = 0,
            ScheduledCall = 1,
            VoiceChat = 2,
        }
        impl CallType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Regular => "REGULAR",
                    Self::ScheduledCall => "SCHEDULED_CALL",
                    Self::VoiceChat => "VOICE_CHAT",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "REGULAR" => Some(Self::Regular),
                    "SCHEDULED_CALL" => Some(Self::ScheduledCall),
                    "VOICE_CHAT" => Some(Self::VoiceChat),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct CancelPaymentRequestMessage {
        #[prost(message, optional, tag = "1")]
        pub key: ::core::option::Option<super::super::key::MessageKey>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct Chat {
        #[prost(string, optional, tag = "1")]
        pub display_name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub id: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ChatCustomImageWallpaper {
        #[prost(string, optional, tag = "1")]
        pub direct_path: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub media_key: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub file_enc_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "4")]
        pub file_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(float, optional, tag = "5")]
        pub dim_level: ::core::option::Option<f32>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ChatDefaultWallpaper {
        #[prost(bool, optional, tag = "1")]
        pub is_doodle_enabled: ::core::option::Option<bool>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ChatSolidColorWallpaper {
        #[prost(string, optional, tag = "1")]
        pub color_light: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub color_dark: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bool, optional, tag = "3")]
        pub is_doodle_enabled: ::core::option::Option<bool>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ChatStockImageWallpaper {
        #[prost(string, optional, tag = "1")]
        pub stock_image_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(float, optional, tag = "2")]
        pub dim_level: ::core::option::Option<f32>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ChatThemeSetting {
        #[prost(int64, optional, tag = "1")]
        pub setting_timestamp_ms: ::core::option::Option<i64>,
        #[prost(bool, optional, tag = "2")]
        pub clear_theme: ::core::option::Option<bool>,
        #[prost(string, optional, tag = "3")]
        pub color_scheme_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(oneof = "chat_theme_setting::Wallpaper", tags = "10, 11, 12, 13")]
        pub wallpaper: ::core::option::Option<chat_theme_setting::Wallpaper>,
    }
    /// Nested message and enum types in `ChatThemeSetting`.
    pub mod chat_theme_setting {
        #[derive(Clone, PartialEq, ::prost::Oneof)]
        #[prost(skip_debug)]
        pub enum Wallpaper {
            #[prost(message, tag = "10")]
            DefaultWallpaper(super::ChatDefaultWallpaper),
            #[prost(message, tag = "11")]
            SolidColor(super::ChatSolidColorWallpaper),
            #[prost(message, tag = "12")]
            StockImage(super::ChatStockImageWallpaper),
            #[prost(message, tag = "13")]
            CustomImage(super::ChatCustomImageWallpaper),
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct CloudApiThreadControlNotification {
        #[prost(
            enumeration = "cloud_api_thread_control_notification::CloudApiThreadControl",
            optional,
            tag = "1"
        )]
        pub status: ::core::option::Option<i32>,
        #[prost(int64, optional, tag = "2")]
        pub sender_notification_timestamp_ms: ::core::option::Option<i64>,
        #[prost(string, optional, tag = "3")]
        pub consumer_lid: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "4")]
        pub consumer_phone_number: ::core::option::Option<
            ::prost::alloc::string::String,
        >,
        #[prost(message, optional, tag = "5")]
        pub notification_content: ::core::option::Option<
            cloud_api_thread_control_notification::CloudApiThreadControlNotificationContent,
        >,
        #[prost(bool, optional, tag = "6")]
        pub should_suppress_notification: ::core::option::Option<bool>,
    }
    /// Nested message and enum types in `CloudAPIThreadControlNotification`.
    pub mod cloud_api_thread_control_notification {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct CloudApiThreadControlNotificationContent {
            #[prost(string, optional, tag = "1")]
            pub handoff_notification_text: ::core::option::Option<
                ::prost::alloc::string::String,
            >,
            #[prost(string, optional, tag = "2")]
            pub extra_json: ::core::option::Option<::prost::alloc::string::String>,
        }
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum CloudApiThreadControl {
            Unknown = 0,
            ControlPassed = 1,
            ControlTaken = 2,
            Info = 3,
        }
        impl CloudApiThreadControl {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::ControlPassed => "CONTROL_PASSED",
                    Self::ControlTaken => "CONTROL_TAKEN",
                    Self::Info => "INFO",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "CONTROL_PASSED" => Some(Self::ControlPassed),
                    "CONTROL_TAKEN" => Some(Self::ControlTaken),
                    "INFO" => Some(Self::Info),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct CommentMessage {
        #[prost(message, optional, boxed, tag = "1")]
        pub message: ::core::option::Option<::prost::alloc::boxed::Box<super::Message>>,
        #[prost(message, optional, tag = "2")]
        pub target_message_key: ::core::option::Option<super::super::key::MessageKey>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ConditionalRevealMessage {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub enc_payload: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub enc_iv: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(
            enumeration = "conditional_reveal_message::ConditionalRevealMessageType",
            optional,
            tag = "3"
        )]
        pub conditional_reveal_message_type: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "4")]
        pub reveal_key_id: ::core::option::Option<::prost::alloc::string::String>,
    }
    /// Nested message and enum types in `ConditionalRevealMessage`.
    pub mod conditional_reveal_message {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum ConditionalRevealMessageType {
            Unknown = 0,
            ScheduledMessage = 1,
        }
        impl ConditionalRevealMessageType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::ScheduledMessage => "SCHEDULED_MESSAGE",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "SCHEDULED_MESSAGE" => Some(Self::ScheduledMessage),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ContactMessage {
        #[prost(string, optional, tag = "1")]
        pub display_name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "16")]
        pub vcard: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, optional, boxed, tag = "17")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
        #[prost(bool, optional, tag = "18")]
        pub is_self_contact: ::core::option::Option<bool>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ContactsArrayMessage {
        #[prost(string, optional, tag = "1")]
        pub display_name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, repeated, tag = "2")]
        pub contacts: ::prost::alloc::vec::Vec<ContactMessage>,
        #[prost(message, optional, boxed, tag = "17")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct DeclinePaymentRequestMessage {
        #[prost(message, optional, tag = "1")]
        pub key: ::core::option::Option<super::super::key::MessageKey>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct DeviceSentMessage {
        #[prost(string, optional, tag = "1")]
        pub destination_jid: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, optional, boxed, tag = "2")]
        pub message: ::core::option::Option<::prost::alloc::boxed::Box<super::Message>>,
        #[prost(string, optional, tag = "3")]
        pub phash: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct DocumentMessage {
        #[prost(string, optional, tag = "1")]
        pub url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub mimetype: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "3")]
        pub title: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bytes = "bytes", optional, tag = "4")]
        pub file_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(uint64, optional, tag = "5")]
        pub file_length: ::core::option::Option<u64>,
        #[prost(uint32, optional, tag = "6")]
        pub page_count: ::core::option::Option<u32>,
        #[prost(bytes = "bytes", optional, tag = "7")]
        pub media_key: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(string, optional, tag = "8")]
        pub file_name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bytes = "bytes", optional, tag = "9")]
        pub file_enc_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(string, optional, tag = "10")]
        pub direct_path: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(int64, optional, tag = "11")]
        pub media_key_timestamp: ::core::option::Option<i64>,
        #[prost(bool, optional, tag = "12")]
        pub contact_vcard: ::core::option::Option<bool>,
        #[prost(string, optional, tag = "13")]
        pub thumbnail_direct_path: ::core::option::Option<
            ::prost::alloc::string::String,
        >,
        #[prost(bytes = "bytes", optional, tag = "14")]
        pub thumbnail_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "15")]
        pub thumbnail_enc_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "16")]
        pub jpeg_thumbnail: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(message, optional, boxed, tag = "17")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
        #[prost(uint32, optional, tag = "18")]
        pub thumbnail_height: ::core::option::Option<u32>,
        #[prost(uint32, optional, tag = "19")]
        pub thumbnail_width: ::core::option::Option<u32>,
        #[prost(string, optional, tag = "20")]
        pub caption: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "21")]
        pub accessibility_label: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(enumeration = "MediaKeyDomain", optional, tag = "22")]
        pub media_key_domain: ::core::option::Option<i32>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct EncCommentMessage {
        #[prost(message, optional, tag = "1")]
        pub target_message_key: ::core::option::Option<super::super::key::MessageKey>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub enc_payload: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub enc_iv: ::core::option::Option<::prost::bytes::Bytes>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct EncEventResponseMessage {
        #[prost(message, optional, tag = "1")]
        pub event_creation_message_key: ::core::option::Option<
            super::super::key::MessageKey,
        >,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub enc_payload: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub enc_iv: ::core::option::Option<::prost::bytes::Bytes>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct EncReactionMessage {
        #[prost(message, optional, tag = "1")]
        pub target_message_key: ::core::option::Option<super::super::key::MessageKey>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub enc_payload: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub enc_iv: ::core::option::Option<::prost::bytes::Bytes>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct EventInviteMessage {
        #[prost(message, optional, boxed, tag = "1")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
        #[prost(string, optional, tag = "2")]
        pub event_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "3")]
        pub event_title: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bytes = "bytes", optional, tag = "4")]
        pub jpeg_thumbnail: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(int64, optional, tag = "5")]
        pub start_time: ::core::option::Option<i64>,
        #[prost(string, optional, tag = "6")]
        pub caption: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bool, optional, tag = "7")]
        pub is_canceled: ::core::option::Option<bool>,
        #[prost(int64, optional, tag = "8")]
        pub end_time: ::core::option::Option<i64>,
        #[prost(string, optional, tag = "9")]
        pub call_link: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct EventMessage {
        #[prost(message, optional, boxed, tag = "1")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
        #[prost(bool, optional, tag = "2")]
        pub is_canceled: ::core::option::Option<bool>,
        #[prost(string, optional, tag = "3")]
        pub name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "4")]
        pub description: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, optional, boxed, tag = "5")]
        pub location: ::core::option::Option<
            ::prost::alloc::boxed::Box<LocationMessage>,
        >,
        #[prost(string, optional, tag = "6")]
        pub join_link: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(int64, optional, tag = "7")]
        pub start_time: ::core::option::Option<i64>,
        #[prost(int64, optional, tag = "8")]
        pub end_time: ::core::option::Option<i64>,
        #[prost(bool, optional, tag = "9")]
        pub extra_guests_allowed: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "10")]
        pub is_schedule_call: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "11")]
        pub has_reminder: ::core::option::Option<bool>,
        #[prost(int64, optional, tag = "12")]
        pub reminder_offset_sec: ::core::option::Option<i64>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct EventResponseMessage {
        #[prost(
            enumeration = "event_response_message::EventResponseType",
            optional,
            tag = "1"
        )]
        pub response: ::core::option::Option<i32>,
        #[prost(int64, optional, tag = "2")]
        pub timestamp_ms: ::core::option::Option<i64>,
        #[prost(int32, optional, tag = "3")]
        pub extra_guest_count: ::core::option::Option<i32>,
    }
    /// Nested message and enum types in `EventResponseMessage`.
    pub mod event_response_message {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum EventResponseType {
            Unknown = 0,
            Going = 1,
            NotGoing = 2,
            Maybe = 3,
        }
        impl EventResponseType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::Going => "GOING",
                    Self::NotGoing => "NOT_GOING",
                    Self::Maybe => "MAYBE",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "GOING" => Some(Self::Going),
                    "NOT_GOING" => Some(Self::NotGoing),
                    "MAYBE" => Some(Self::Maybe),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ExtendedTextMessage {
        #[prost(string, optional, tag = "1")]
        pub text: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub matched_text: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "5")]
        pub description: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "6")]
        pub title: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(fixed32, optional, tag = "7")]
        pub text_argb: ::core::option::Option<u32>,
        #[prost(fixed32, optional, tag = "8")]
        pub background_argb: ::core::option::Option<u32>,
        #[prost(enumeration = "extended_text_message::FontType", optional, tag = "9")]
        pub font: ::core::option::Option<i32>,
        #[prost(
            enumeration = "extended_text_message::PreviewType",
            optional,
            tag = "10"
        )]
        pub preview_type: ::core::option::Option<i32>,
        #[prost(bytes = "bytes", optional, tag = "16")]
        pub jpeg_thumbnail: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(message, optional, boxed, tag = "17")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
        #[prost(bool, optional, tag = "18")]
        pub do_not_play_inline: ::core::option::Option<bool>,
        #[prost(string, optional, tag = "19")]
        pub thumbnail_direct_path: ::core::option::Option<
            ::prost::alloc::string::String,
        >,
        #[prost(bytes = "bytes", optional, tag = "20")]
        pub thumbnail_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "21")]
        pub thumbnail_enc_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "22")]
        pub media_key: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(int64, optional, tag = "23")]
        pub media_key_timestamp: ::core::option::Option<i64>,
        #[prost(uint32, optional, tag = "24")]
        pub thumbnail_height: ::core::option::Option<u32>,
        #[prost(uint32, optional, tag = "25")]
        pub thumbnail_width: ::core::option::Option<u32>,
        #[prost(
            enumeration = "extended_text_message::InviteLinkGroupType",
            optional,
            tag = "26"
        )]
        pub invite_link_group_type: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "27")]
        pub invite_link_parent_group_subject_v2: ::core::option::Option<
            ::prost::alloc::string::String,
        >,
        #[prost(bytes = "bytes", optional, tag = "28")]
        pub invite_link_parent_group_thumbnail_v2: ::core::option::Option<
            ::prost::bytes::Bytes,
        >,
        #[prost(
            enumeration = "extended_text_message::InviteLinkGroupType",
            optional,
            tag = "29"
        )]
        pub invite_link_group_type_v2: ::core::option::Option<i32>,
        #[prost(bool, optional, tag = "30")]
        pub view_once: ::core::option::Option<bool>,
        #[prost(uint32, optional, tag = "31")]
        pub video_height: ::core::option::Option<u32>,
        #[prost(uint32, optional, tag = "32")]
        pub video_width: ::core::option::Option<u32>,
        #[prost(message, optional, tag = "33")]
        pub favicon_mms_metadata: ::core::option::Option<MmsThumbnailMetadata>,
        #[prost(message, optional, tag = "34")]
        pub link_preview_metadata: ::core::option::Option<LinkPreviewMetadata>,
        #[prost(message, optional, tag = "35")]
        pub payment_link_metadata: ::core::option::Option<PaymentLinkMetadata>,
        #[prost(message, repeated, tag = "36")]
        pub end_card_tiles: ::prost::alloc::vec::Vec<VideoEndCard>,
        #[prost(string, optional, tag = "37")]
        pub video_content_url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, optional, tag = "38")]
        pub music_metadata: ::core::option::Option<super::EmbeddedMusic>,
        #[prost(message, optional, tag = "39")]
        pub payment_extended_metadata: ::core::option::Option<PaymentExtendedMetadata>,
    }
    /// Nested message and enum types in `ExtendedTextMessage`.
    pub mod extended_text_message {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum FontType {
            System = 0,
            SystemText = 1,
            FbScript = 2,
            SystemBold = 6,
            MorningbreezeRegular = 7,
            CalistogaRegular = 8,
            Exo2Extrabold = 9,
            CourierprimeBold = 10,
        }
        impl FontType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::System => "SYSTEM",
                    Self::SystemText => "SYSTEM_TEXT",
                    Self::FbScript => "FB_SCRIPT",
                    Self::SystemBold => "SYSTEM_BOLD",
                    Self::MorningbreezeRegular => "MORNINGBREEZE_REGULAR",
                    Self::CalistogaRegular => "CALISTOGA_REGULAR",
                    Self::Exo2Extrabold => "EXO2_EXTRABOLD",
                    Self::CourierprimeBold => "COURIERPRIME_BOLD",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "SYSTEM" => Some(Self::System),
                    "SYSTEM_TEXT" => Some(Self::SystemText),
                    "FB_SCRIPT" => Some(Self::FbScript),
                    "SYSTEM_BOLD" => Some(Self::SystemBold),
                    "MORNINGBREEZE_REGULAR" => Some(Self::MorningbreezeRegular),
                    "CALISTOGA_REGULAR" => Some(Self::CalistogaRegular),
                    "EXO2_EXTRABOLD" => Some(Self::Exo2Extrabold),
                    "COURIERPRIME_BOLD" => Some(Self::CourierprimeBold),
                    _ => None,
                }
            }
        }
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum InviteLinkGroupType {
            Default = 0,
            Parent = 1,
            Sub = 2,
            DefaultSub = 3,
        }
        impl InviteLinkGroupType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Default => "DEFAULT",
                    Self::Parent => "PARENT",
                    Self::Sub => "SUB",
                    Self::DefaultSub => "DEFAULT_SUB",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "DEFAULT" => Some(Self::Default),
                    "PARENT" => Some(Self::Parent),
                    "SUB" => Some(Self::Sub),
                    "DEFAULT_SUB" => Some(Self::DefaultSub),
                    _ => None,
                }
            }
        }
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum PreviewType {
            None = 0,
            Video = 1,
            Placeholder = 4,
            Image = 5,
            PaymentLinks = 6,
            Profile = 7,
        }
        impl PreviewType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::None => "NONE",
                    Self::Video => "VIDEO",
                    Self::Placeholder => "PLACEHOLDER",
                    Self::Image => "IMAGE",
                    Self::PaymentLinks => "PAYMENT_LINKS",
                    Self::Profile => "PROFILE",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "NONE" => Some(Self::None),
                    "VIDEO" => Some(Self::Video),
                    "PLACEHOLDER" => Some(Self::Placeholder),
                    "IMAGE" => Some(Self::Image),
                    "PAYMENT_LINKS" => Some(Self::PaymentLinks),
                    "PROFILE" => Some(Self::Profile),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct FullHistorySyncOnDemandConfig {
        #[prost(uint64, optional, tag = "1")]
        pub history_from_timestamp: ::core::option::Option<u64>,
        #[prost(uint32, optional, tag = "2")]
        pub history_duration_days: ::core::option::Option<u32>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct FullHistorySyncOnDemandRequestMetadata {
        #[prost(string, optional, tag = "1")]
        pub request_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub business_product: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub opaque_client_data: ::core::option::Option<::prost::bytes::Bytes>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct FutureProofMessage {
        #[prost(message, optional, boxed, tag = "1")]
        pub message: ::core::option::Option<::prost::alloc::boxed::Box<super::Message>>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct GroupInviteMessage {
        #[prost(string, optional, tag = "1")]
        pub group_jid: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub invite_code: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(int64, optional, tag = "3")]
        pub invite_expiration: ::core::option::Option<i64>,
        #[prost(string, optional, tag = "4")]
        pub group_name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bytes = "bytes", optional, tag = "5")]
        pub jpeg_thumbnail: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(string, optional, tag = "6")]
        pub caption: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, optional, boxed, tag = "7")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
        #[prost(enumeration = "group_invite_message::GroupType", optional, tag = "8")]
        pub group_type: ::core::option::Option<i32>,
    }
    /// Nested message and enum types in `GroupInviteMessage`.
    pub mod group_invite_message {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum GroupType {
            Default = 0,
            Parent = 1,
        }
        impl GroupType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Default => "DEFAULT",
                    Self::Parent => "PARENT",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "DEFAULT" => Some(Self::Default),
                    "PARENT" => Some(Self::Parent),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct HighlyStructuredMessage {
        #[prost(string, optional, tag = "1")]
        pub namespace: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub element_name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, repeated, tag = "3")]
        pub params: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "4")]
        pub fallback_lg: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "5")]
        pub fallback_lc: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, repeated, tag = "6")]
        pub localizable_params: ::prost::alloc::vec::Vec<
            highly_structured_message::HsmLocalizableParameter,
        >,
        #[prost(string, optional, tag = "7")]
        pub deterministic_lg: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "8")]
        pub deterministic_lc: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, optional, boxed, tag = "9")]
        pub hydrated_hsm: ::core::option::Option<
            ::prost::alloc::boxed::Box<TemplateMessage>,
        >,
    }
    /// Nested message and enum types in `HighlyStructuredMessage`.
    pub mod highly_structured_message {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct HsmLocalizableParameter {
            #[prost(string, optional, tag = "1")]
            pub default: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(oneof = "hsm_localizable_parameter::ParamOneof", tags = "2, 3")]
            pub param_oneof: ::core::option::Option<
                hsm_localizable_parameter::ParamOneof,
            >,
        }
        /// Nested message and enum types in `HSMLocalizableParameter`.
        pub mod hsm_localizable_parameter {
            #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
            #[prost(skip_debug)]
            pub struct HsmCurrency {
                #[prost(string, optional, tag = "1")]
                pub currency_code: ::core::option::Option<
                    ::prost::alloc::string::String,
                >,
                #[prost(int64, optional, tag = "2")]
                pub amount1000: ::core::option::Option<i64>,
            }
            #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
            #[prost(skip_debug)]
            pub struct HsmDateTime {
                #[prost(oneof = "hsm_date_time::DatetimeOneof", tags = "1, 2")]
                pub datetime_oneof: ::core::option::Option<hsm_date_time::DatetimeOneof>,
            }
            /// Nested message and enum types in `HSMDateTime`.
            pub mod hsm_date_time {
                #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
                #[prost(skip_debug)]
                pub struct HsmDateTimeComponent {
                    #[prost(
                        enumeration = "hsm_date_time_component::DayOfWeekType",
                        optional,
                        tag = "1"
                    )]
                    pub day_of_week: ::core::option::Option<i32>,
                    #[prost(uint32, optional, tag = "2")]
                    pub year: ::core::option::Option<u32>,
                    #[prost(uint32, optional, tag = "3")]
                    pub month: ::core::option::Option<u32>,
                    #[prost(uint32, optional, tag = "4")]
                    pub day_of_month: ::core::option::Option<u32>,
                    #[prost(uint32, optional, tag = "5")]
                    pub hour: ::core::option::Option<u32>,
                    #[prost(uint32, optional, tag = "6")]
                    pub minute: ::core::option::Option<u32>,
                    #[prost(
                        enumeration = "hsm_date_time_component::CalendarType",
                        optional,
                        tag = "7"
                    )]
                    pub calendar: ::core::option::Option<i32>,
                }
                /// Nested message and enum types in `HSMDateTimeComponent`.
                pub mod hsm_date_time_component {
                    #[derive(
                        Clone,
                        Copy,
                        PartialEq,
                        Eq,
                        Hash,
                        PartialOrd,
                        Ord,
                        ::prost::Enumeration
                    )]
                    #[repr(i32)]
                    pub enum CalendarType {
                        Gregorian = 1,
                        SolarHijri = 2,
                    }
                    impl CalendarType {
                        /// String value of the enum field names used in the ProtoBuf definition.
                        ///
                        /// The values are not transformed in any way and thus are considered stable
                        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
                        pub fn as_str_name(&self) -> &'static str {
                            match self {
                                Self::Gregorian => "GREGORIAN",
                                Self::SolarHijri => "SOLAR_HIJRI",
                            }
                        }
                        /// Creates an enum from field names used in the ProtoBuf definition.
                        pub fn from_str_name(
                            value: &str,
                        ) -> ::core::option::Option<Self> {
                            match value {
                                "GREGORIAN" => Some(Self::Gregorian),
                                "SOLAR_HIJRI" => Some(Self::SolarHijri),
                                _ => None,
                            }
                        }
                    }
                    #[derive(
                        Clone,
                        Copy,
                        PartialEq,
                        Eq,
                        Hash,
                        PartialOrd,
                        Ord,
                        ::prost::Enumeration
                    )]
                    #[repr(i32)]
                    pub enum DayOfWeekType {
                        Monday = 1,
                        Tuesday = 2,
                        Wednesday = 3,
                        Thursday = 4,
                        Friday = 5,
                        Saturday = 6,
                        Sunday = 7,
                    }
                    impl DayOfWeekType {
                        /// String value of the enum field names used in the ProtoBuf definition.
                        ///
                        /// The values are not transformed in any way and thus are considered stable
                        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
                        pub fn as_str_name(&self) -> &'static str {
                            match self {
                                Self::Monday => "MONDAY",
                                Self::Tuesday => "TUESDAY",
                                Self::Wednesday => "WEDNESDAY",
                                Self::Thursday => "THURSDAY",
                                Self::Friday => "FRIDAY",
                                Self::Saturday => "SATURDAY",
                                Self::Sunday => "SUNDAY",
                            }
                        }
                        /// Creates an enum from field names used in the ProtoBuf definition.
                        pub fn from_str_name(
                            value: &str,
                        ) -> ::core::option::Option<Self> {
                            match value {
                                "MONDAY" => Some(Self::Monday),
                                "TUESDAY" => Some(Self::Tuesday),
                                "WEDNESDAY" => Some(Self::Wednesday),
                                "THURSDAY" => Some(Self::Thursday),
                                "FRIDAY" => Some(Self::Friday),
                                "SATURDAY" => Some(Self::Saturday),
                                "SUNDAY" => Some(Self::Sunday),
                                _ => None,
                            }
                        }
                    }
                }
                #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
                #[prost(skip_debug)]
                pub struct HsmDateTimeUnixEpoch {
                    #[prost(int64, optional, tag = "1")]
                    pub timestamp: ::core::option::Option<i64>,
                }
                #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Oneof)]
                #[prost(skip_debug)]
                pub enum DatetimeOneof {
                    #[prost(message, tag = "1")]
                    Component(HsmDateTimeComponent),
                    #[prost(message, tag = "2")]
                    UnixEpoch(HsmDateTimeUnixEpoch),
                }
            }
            #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
            #[prost(skip_debug)]
            pub enum ParamOneof {
                #[prost(message, tag = "2")]
                Currency(HsmCurrency),
                #[prost(message, tag = "3")]
                DateTime(HsmDateTime),
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct HistoryShareMessageEntry {
        #[prost(string, optional, tag = "1")]
        pub stanza_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub message_secret_proof: ::core::option::Option<::prost::bytes::Bytes>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct HistorySyncMessageAccessStatus {
        #[prost(bool, optional, tag = "1")]
        pub complete_access_granted: ::core::option::Option<bool>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct HistorySyncNotification {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub file_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(uint64, optional, tag = "2")]
        pub file_length: ::core::option::Option<u64>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub media_key: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "4")]
        pub file_enc_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(string, optional, tag = "5")]
        pub direct_path: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(enumeration = "HistorySyncType", optional, tag = "6")]
        pub sync_type: ::core::option::Option<i32>,
        #[prost(uint32, optional, tag = "7")]
        pub chunk_order: ::core::option::Option<u32>,
        #[prost(string, optional, tag = "8")]
        pub original_message_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(uint32, optional, tag = "9")]
        pub progress: ::core::option::Option<u32>,
        #[prost(int64, optional, tag = "10")]
        pub oldest_msg_in_chunk_timestamp_sec: ::core::option::Option<i64>,
        #[prost(bytes = "bytes", optional, tag = "11")]
        pub initial_hist_bootstrap_inline_payload: ::core::option::Option<
            ::prost::bytes::Bytes,
        >,
        #[prost(string, optional, tag = "12")]
        pub peer_data_request_session_id: ::core::option::Option<
            ::prost::alloc::string::String,
        >,
        #[prost(message, optional, tag = "13")]
        pub full_history_sync_on_demand_request_metadata: ::core::option::Option<
            FullHistorySyncOnDemandRequestMetadata,
        >,
        #[prost(string, optional, tag = "14")]
        pub enc_handle: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, optional, tag = "15")]
        pub message_access_status: ::core::option::Option<
            HistorySyncMessageAccessStatus,
        >,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ImageMessage {
        #[prost(string, optional, tag = "1")]
        pub url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub mimetype: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "3")]
        pub caption: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bytes = "bytes", optional, tag = "4")]
        pub file_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(uint64, optional, tag = "5")]
        pub file_length: ::core::option::Option<u64>,
        #[prost(uint32, optional, tag = "6")]
        pub height: ::core::option::Option<u32>,
        #[prost(uint32, optional, tag = "7")]
        pub width: ::core::option::Option<u32>,
        #[prost(bytes = "bytes", optional, tag = "8")]
        pub media_key: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "9")]
        pub file_enc_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(message, repeated, tag = "10")]
        pub interactive_annotations: ::prost::alloc::vec::Vec<
            super::InteractiveAnnotation,
        >,
        #[prost(string, optional, tag = "11")]
        pub direct_path: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(int64, optional, tag = "12")]
        pub media_key_timestamp: ::core::option::Option<i64>,
        #[prost(bytes = "bytes", optional, tag = "16")]
        pub jpeg_thumbnail: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(message, optional, boxed, tag = "17")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
        #[prost(bytes = "bytes", optional, tag = "18")]
        pub first_scan_sidecar: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(uint32, optional, tag = "19")]
        pub first_scan_length: ::core::option::Option<u32>,
        #[prost(uint32, optional, tag = "20")]
        pub experiment_group_id: ::core::option::Option<u32>,
        #[prost(bytes = "bytes", optional, tag = "21")]
        pub scans_sidecar: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(uint32, repeated, packed = "false", tag = "22")]
        pub scan_lengths: ::prost::alloc::vec::Vec<u32>,
        #[prost(bytes = "bytes", optional, tag = "23")]
        pub mid_quality_file_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "24")]
        pub mid_quality_file_enc_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bool, optional, tag = "25")]
        pub view_once: ::core::option::Option<bool>,
        #[prost(string, optional, tag = "26")]
        pub thumbnail_direct_path: ::core::option::Option<
            ::prost::alloc::string::String,
        >,
        #[prost(bytes = "bytes", optional, tag = "27")]
        pub thumbnail_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "28")]
        pub thumbnail_enc_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(string, optional, tag = "29")]
        pub static_url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, repeated, tag = "30")]
        pub annotations: ::prost::alloc::vec::Vec<super::InteractiveAnnotation>,
        #[prost(enumeration = "image_message::ImageSourceType", optional, tag = "31")]
        pub image_source_type: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "32")]
        pub accessibility_label: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(enumeration = "MediaKeyDomain", optional, tag = "33")]
        pub media_key_domain: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "34")]
        pub qr_url: ::core::option::Option<::prost::alloc::string::String>,
    }
    /// Nested message and enum types in `ImageMessage`.
    pub mod image_message {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum ImageSourceType {
            UserImage = 0,
            AiGenerated = 1,
            AiModified = 2,
            RasterizedTextStatus = 3,
        }
        impl ImageSourceType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::UserImage => "USER_IMAGE",
                    Self::AiGenerated => "AI_GENERATED",
                    Self::AiModified => "AI_MODIFIED",
                    Self::RasterizedTextStatus => "RASTERIZED_TEXT_STATUS",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "USER_IMAGE" => Some(Self::UserImage),
                    "AI_GENERATED" => Some(Self::AiGenerated),
                    "AI_MODIFIED" => Some(Self::AiModified),
                    "RASTERIZED_TEXT_STATUS" => Some(Self::RasterizedTextStatus),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct InitialSecurityNotificationSettingSync {
        #[prost(bool, optional, tag = "1")]
        pub security_notification_enabled: ::core::option::Option<bool>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct InteractiveMessage {
        #[prost(message, optional, boxed, tag = "1")]
        pub header: ::core::option::Option<
            ::prost::alloc::boxed::Box<interactive_message::Header>,
        >,
        #[prost(message, optional, tag = "2")]
        pub body: ::core::option::Option<interactive_message::Body>,
        #[prost(message, optional, boxed, tag = "3")]
        pub footer: ::core::option::Option<
            ::prost::alloc::boxed::Box<interactive_message::Footer>,
        >,
        #[prost(message, optional, tag = "8")]
        pub bloks_widget: ::core::option::Option<interactive_message::BloksWidget>,
        #[prost(message, optional, boxed, tag = "15")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
        #[prost(message, optional, tag = "16")]
        pub url_tracking_map: ::core::option::Option<
            super::super::context::UrlTrackingMap,
        >,
        #[prost(oneof = "interactive_message::InteractiveMessage", tags = "4, 5, 6, 7")]
        pub interactive_message: ::core::option::Option<
            interactive_message::InteractiveMessage,
        >,
    }
    /// Nested message and enum types in `InteractiveMessage`.
    pub mod interactive_message {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct BloksWidget {
            #[prost(string, optional, tag = "1")]
            pub uuid: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "2")]
            pub data: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "3")]
            pub r#type: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "4")]
            pub fallback: ::core::option::Option<::prost::alloc::string::String>,
        }
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct Body {
            #[prost(string, optional, tag = "1")]
            pub text: ::core::option::Option<::prost::alloc::string::String>,
        }
        #[derive(Clone, PartialEq, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct CarouselMessage {
            #[prost(message, repeated, tag = "1")]
            pub cards: ::prost::alloc::vec::Vec<super::InteractiveMessage>,
            #[prost(int32, optional, tag = "2", default = "1")]
            pub message_version: ::core::option::Option<i32>,
            #[prost(
                enumeration = "carousel_message::CarouselCardType",
                optional,
                tag = "3",
                default = "HscrollCards"
            )]
            pub carousel_card_type: ::core::option::Option<i32>,
        }
        /// Nested message and enum types in `CarouselMessage`.
        pub mod carousel_message {
            #[derive(
                Clone,
                Copy,
                PartialEq,
                Eq,
                Hash,
                PartialOrd,
                Ord,
                ::prost::Enumeration
            )]
            #[repr(i32)]
            pub enum CarouselCardType {
                Unknown = 0,
                HscrollCards = 1,
                AlbumImage = 2,
            }
            impl CarouselCardType {
                /// String value of the enum field names used in the ProtoBuf definition.
                ///
                /// The values are not transformed in any way and thus are considered stable
                /// (if the ProtoBuf definition does not change) and safe for programmatic use.
                pub fn as_str_name(&self) -> &'static str {
                    match self {
                        Self::Unknown => "UNKNOWN",
                        Self::HscrollCards => "HSCROLL_CARDS",
                        Self::AlbumImage => "ALBUM_IMAGE",
                    }
                }
                /// Creates an enum from field names used in the ProtoBuf definition.
                pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                    match value {
                        "UNKNOWN" => Some(Self::Unknown),
                        "HSCROLL_CARDS" => Some(Self::HscrollCards),
                        "ALBUM_IMAGE" => Some(Self::AlbumImage),
                        _ => None,
                    }
                }
            }
        }
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct CollectionMessage {
            #[prost(string, optional, tag = "1")]
            pub biz_jid: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "2")]
            pub id: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(int32, optional, tag = "3", default = "1")]
            pub message_version: ::core::option::Option<i32>,
        }
        #[derive(Clone, PartialEq, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct Footer {
            #[prost(string, optional, tag = "1")]
            pub text: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(bool, optional, tag = "3")]
            pub has_media_attachment: ::core::option::Option<bool>,
            #[prost(oneof = "footer::Media", tags = "2")]
            pub media: ::core::option::Option<footer::Media>,
        }
        /// Nested message and enum types in `Footer`.
        pub mod footer {
            #[derive(Clone, PartialEq, ::prost::Oneof)]
            #[prost(skip_debug)]
            pub enum Media {
                #[prost(message, tag = "2")]
                AudioMessage(::prost::alloc::boxed::Box<super::super::AudioMessage>),
            }
        }
        #[derive(Clone, PartialEq, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct Header {
            #[prost(string, optional, tag = "1")]
            pub title: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "2")]
            pub subtitle: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(bool, optional, tag = "5")]
            pub has_media_attachment: ::core::option::Option<bool>,
            #[prost(message, optional, tag = "10")]
            pub bloks_widget: ::core::option::Option<BloksWidget>,
            #[prost(oneof = "header::Media", tags = "3, 4, 6, 7, 8, 9")]
            pub media: ::core::option::Option<header::Media>,
        }
        /// Nested message and enum types in `Header`.
        pub mod header {
            #[derive(Clone, PartialEq, ::prost::Oneof)]
            #[prost(skip_debug)]
            pub enum Media {
                #[prost(message, tag = "3")]
                DocumentMessage(
                    ::prost::alloc::boxed::Box<super::super::DocumentMessage>,
                ),
                #[prost(message, tag = "4")]
                ImageMessage(::prost::alloc::boxed::Box<super::super::ImageMessage>),
                #[prost(bytes, tag = "6")]
                JpegThumbnail(::prost::bytes::Bytes),
                #[prost(message, tag = "7")]
                VideoMessage(::prost::alloc::boxed::Box<super::super::VideoMessage>),
                #[prost(message, tag = "8")]
                LocationMessage(
                    ::prost::alloc::boxed::Box<super::super::LocationMessage>,
                ),
                #[prost(message, tag = "9")]
                ProductMessage(::prost::alloc::boxed::Box<super::super::ProductMessage>),
            }
        }
        #[derive(Clone, PartialEq, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct NativeFlowMessage {
            #[prost(message, repeated, tag = "1")]
            pub buttons: ::prost::alloc::vec::Vec<native_flow_message::NativeFlowButton>,
            #[prost(string, optional, tag = "2")]
            pub message_params_json: ::core::option::Option<
                ::prost::alloc::string::String,
            >,
            #[prost(int32, optional, tag = "3", default = "1")]
            pub message_version: ::core::option::Option<i32>,
        }
        /// Nested message and enum types in `NativeFlowMessage`.
        pub mod native_flow_message {
            #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
            #[prost(skip_debug)]
            pub struct NativeFlowButton {
                #[prost(string, optional, tag = "1")]
                pub name: ::core::option::Option<::prost::alloc::string::String>,
                #[prost(string, optional, tag = "2")]
                pub button_params_json: ::core::option::Option<
                    ::prost::alloc::string::String,
                >,
            }
        }
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct ShopMessage {
            #[prost(string, optional, tag = "1")]
            pub id: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(enumeration = "shop_message::Surface", optional, tag = "2")]
            pub surface: ::core::option::Option<i32>,
            #[prost(int32, optional, tag = "3", default = "1")]
            pub message_version: ::core::option::Option<i32>,
        }
        /// Nested message and enum types in `ShopMessage`.
        pub mod shop_message {
            #[derive(
                Clone,
                Copy,
                PartialEq,
                Eq,
                Hash,
                PartialOrd,
                Ord,
                ::prost::Enumeration
            )]
            #[repr(i32)]
            pub enum Surface {
                UnknownSurface = 0,
                Fb = 1,
                Ig = 2,
                Wa = 3,
            }
            impl Surface {
                /// String value of the enum field names used in the ProtoBuf definition.
                ///
                /// The values are not transformed in any way and thus are considered stable
                /// (if the ProtoBuf definition does not change) and safe for programmatic use.
                pub fn as_str_name(&self) -> &'static str {
                    match self {
                        Self::UnknownSurface => "UNKNOWN_SURFACE",
                        Self::Fb => "FB",
                        Self::Ig => "IG",
                        Self::Wa => "WA",
                    }
                }
                /// Creates an enum from field names used in the ProtoBuf definition.
                pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                    match value {
                        "UNKNOWN_SURFACE" => Some(Self::UnknownSurface),
                        "FB" => Some(Self::Fb),
                        "IG" => Some(Self::Ig),
                        "WA" => Some(Self::Wa),
                        _ => None,
                    }
                }
            }
        }
        #[derive(Clone, PartialEq, ::prost::Oneof)]
        #[prost(skip_debug)]
        pub enum InteractiveMessage {
            #[prost(message, tag = "4")]
            ShopStorefrontMessage(ShopMessage),
            #[prost(message, tag = "5")]
            CollectionMessage(CollectionMessage),
            #[prost(message, tag = "6")]
            NativeFlowMessage(NativeFlowMessage),
            #[prost(message, tag = "7")]
            CarouselMessage(CarouselMessage),
        }
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct InteractiveResponseMessage {
        #[prost(message, optional, tag = "1")]
        pub body: ::core::option::Option<interactive_response_message::Body>,
        #[prost(message, optional, boxed, tag = "15")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
        #[prost(
            oneof = "interactive_response_message::InteractiveResponseMessage",
            tags = "2"
        )]
        pub interactive_response_message: ::core::option::Option<
            interactive_response_message::InteractiveResponseMessage,
        >,
    }
    /// Nested message and enum types in `InteractiveResponseMessage`.
    pub mod interactive_response_message {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct Body {
            #[prost(string, optional, tag = "1")]
            pub text: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(
                enumeration = "body::Format",
                optional,
                tag = "2",
                default = "Default"
            )]
            pub format: ::core::option::Option<i32>,
        }
        /// Nested message and enum types in `Body`.
        pub mod body {
            #[derive(
                Clone,
                Copy,
                PartialEq,
                Eq,
                Hash,
                PartialOrd,
                Ord,
                ::prost::Enumeration
            )]
            #[repr(i32)]
            pub enum Format {
                Default = 0,
                Extensions1 = 1,
            }
            impl Format {
                /// String value of the enum field names used in the ProtoBuf definition.
                ///
                /// The values are not transformed in any way and thus are considered stable
                /// (if the ProtoBuf definition does not change) and safe for programmatic use.
                pub fn as_str_name(&self) -> &'static str {
                    match self {
                        Self::Default => "DEFAULT",
                        Self::Extensions1 => "EXTENSIONS_1",
                    }
                }
                /// Creates an enum from field names used in the ProtoBuf definition.
                pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                    match value {
                        "DEFAULT" => Some(Self::Default),
                        "EXTENSIONS_1" => Some(Self::Extensions1),
                        _ => None,
                    }
                }
            }
        }
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct NativeFlowResponseMessage {
            #[prost(string, optional, tag = "1")]
            pub name: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "2")]
            pub params_json: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(int32, optional, tag = "3", default = "1")]
            pub version: ::core::option::Option<i32>,
        }
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
        #[prost(skip_debug)]
        pub enum InteractiveResponseMessage {
            #[prost(message, tag = "2")]
            NativeFlowResponseMessage(NativeFlowResponseMessage),
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct InvoiceMessage {
        #[prost(string, optional, tag = "1")]
        pub note: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub token: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(enumeration = "invoice_message::AttachmentType", optional, tag = "3")]
        pub attachment_type: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "4")]
        pub attachment_mimetype: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bytes = "bytes", optional, tag = "5")]
        pub attachment_media_key: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(int64, optional, tag = "6")]
        pub attachment_media_key_timestamp: ::core::option::Option<i64>,
        #[prost(bytes = "bytes", optional, tag = "7")]
        pub attachment_file_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "8")]
        pub attachment_file_enc_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(string, optional, tag = "9")]
        pub attachment_direct_path: ::core::option::Option<
            ::prost::alloc::string::String,
        >,
        #[prost(bytes = "bytes", optional, tag = "10")]
        pub attachment_jpeg_thumbnail: ::core::option::Option<::prost::bytes::Bytes>,
    }
    /// Nested message and enum types in `InvoiceMessage`.
    pub mod invoice_message {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum AttachmentType {
            Image = 0,
            Pdf = 1,
        }
        impl AttachmentType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Image => "IMAGE",
                    Self::Pdf => "PDF",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "IMAGE" => Some(Self::Image),
                    "PDF" => Some(Self::Pdf),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct KeepInChatMessage {
        #[prost(message, optional, tag = "1")]
        pub key: ::core::option::Option<super::super::key::MessageKey>,
        #[prost(enumeration = "super::KeepType", optional, tag = "2")]
        pub keep_type: ::core::option::Option<i32>,
        #[prost(int64, optional, tag = "3")]
        pub timestamp_ms: ::core::option::Option<i64>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct LinkPreviewMetadata {
        #[prost(message, optional, tag = "1")]
        pub payment_link_metadata: ::core::option::Option<PaymentLinkMetadata>,
        #[prost(message, optional, tag = "2")]
        pub url_metadata: ::core::option::Option<UrlMetadata>,
        #[prost(uint32, optional, tag = "3")]
        pub fb_experiment_id: ::core::option::Option<u32>,
        #[prost(uint32, optional, tag = "4")]
        pub link_media_duration: ::core::option::Option<u32>,
        #[prost(
            enumeration = "link_preview_metadata::SocialMediaPostType",
            optional,
            tag = "5"
        )]
        pub social_media_post_type: ::core::option::Option<i32>,
        #[prost(bool, optional, tag = "6")]
        pub link_inline_video_muted: ::core::option::Option<bool>,
        #[prost(string, optional, tag = "7")]
        pub video_content_url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, optional, tag = "8")]
        pub music_metadata: ::core::option::Option<super::EmbeddedMusic>,
        #[prost(string, optional, tag = "9")]
        pub video_content_caption: ::core::option::Option<
            ::prost::alloc::string::String,
        >,
    }
    /// Nested message and enum types in `LinkPreviewMetadata`.
    pub mod link_preview_metadata {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum SocialMediaPostType {
            None = 0,
            Reel = 1,
            LiveVideo = 2,
            LongVideo = 3,
            SingleImage = 4,
            Carousel = 5,
        }
        impl SocialMediaPostType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::None => "NONE",
                    Self::Reel => "REEL",
                    Self::LiveVideo => "LIVE_VIDEO",
                    Self::LongVideo => "LONG_VIDEO",
                    Self::SingleImage => "SINGLE_IMAGE",
                    Self::Carousel => "CAROUSEL",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "NONE" => Some(Self::None),
                    "REEL" => Some(Self::Reel),
                    "LIVE_VIDEO" => Some(Self::LiveVideo),
                    "LONG_VIDEO" => Some(Self::LongVideo),
                    "SINGLE_IMAGE" => Some(Self::SingleImage),
                    "CAROUSEL" => Some(Self::Carousel),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ListMessage {
        #[prost(string, optional, tag = "1")]
        pub title: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub description: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "3")]
        pub button_text: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(enumeration = "list_message::ListType", optional, tag = "4")]
        pub list_type: ::core::option::Option<i32>,
        #[prost(message, repeated, tag = "5")]
        pub sections: ::prost::alloc::vec::Vec<list_message::Section>,
        #[prost(message, optional, tag = "6")]
        pub product_list_info: ::core::option::Option<list_message::ProductListInfo>,
        #[prost(string, optional, tag = "7")]
        pub footer_text: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, optional, boxed, tag = "8")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
    }
    /// Nested message and enum types in `ListMessage`.
    pub mod list_message {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct Product {
            #[prost(string, optional, tag = "1")]
            pub product_id: ::core::option::Option<::prost::alloc::string::String>,
        }
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct ProductListHeaderImage {
            #[prost(string, optional, tag = "1")]
            pub product_id: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(bytes = "bytes", optional, tag = "2")]
            pub jpeg_thumbnail: ::core::option::Option<::prost::bytes::Bytes>,
        }
        #[derive(Clone, PartialEq, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct ProductListInfo {
            #[prost(message, repeated, tag = "1")]
            pub product_sections: ::prost::alloc::vec::Vec<ProductSection>,
            #[prost(message, optional, tag = "2")]
            pub header_image: ::core::option::Option<ProductListHeaderImage>,
            #[prost(string, optional, tag = "3")]
            pub business_owner_jid: ::core::option::Option<
                ::prost::alloc::string::String,
            >,
        }
        #[derive(Clone, PartialEq, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct ProductSection {
            #[prost(string, optional, tag = "1")]
            pub title: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(message, repeated, tag = "2")]
            pub products: ::prost::alloc::vec::Vec<Product>,
        }
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct Row {
            #[prost(string, optional, tag = "1")]
            pub title: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "2")]
            pub description: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "3")]
            pub row_id: ::core::option::Option<::prost::alloc::string::String>,
        }
        #[derive(Clone, PartialEq, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct Section {
            #[prost(string, optional, tag = "1")]
            pub title: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(message, repeated, tag = "2")]
            pub rows: ::prost::alloc::vec::Vec<Row>,
        }
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum ListType {
            Unknown = 0,
            SingleSelect = 1,
            ProductList = 2,
        }
        impl ListType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::SingleSelect => "SINGLE_SELECT",
                    Self::ProductList => "PRODUCT_LIST",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "SINGLE_SELECT" => Some(Self::SingleSelect),
                    "PRODUCT_LIST" => Some(Self::ProductList),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ListResponseMessage {
        #[prost(string, optional, tag = "1")]
        pub title: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(enumeration = "list_response_message::ListType", optional, tag = "2")]
        pub list_type: ::core::option::Option<i32>,
        #[prost(message, optional, tag = "3")]
        pub single_select_reply: ::core::option::Option<
            list_response_message::SingleSelectReply,
        >,
        #[prost(message, optional, boxed, tag = "4")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
        #[prost(string, optional, tag = "5")]
        pub description: ::core::option::Option<::prost::alloc::string::String>,
    }
    /// Nested message and enum types in `ListResponseMessage`.
    pub mod list_response_message {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct SingleSelectReply {
            #[prost(string, optional, tag = "1")]
            pub selected_row_id: ::core::option::Option<::prost::alloc::string::String>,
        }
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum ListType {
            Unknown = 0,
            SingleSelect = 1,
        }
        impl ListType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::SingleSelect => "SINGLE_SELECT",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "SINGLE_SELECT" => Some(Self::SingleSelect),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct LiveLocationMessage {
        #[prost(double, optional, tag = "1")]
        pub degrees_latitude: ::core::option::Option<f64>,
        #[prost(double, optional, tag = "2")]
        pub degrees_longitude: ::core::option::Option<f64>,
        #[prost(uint32, optional, tag = "3")]
        pub accuracy_in_meters: ::core::option::Option<u32>,
        #[prost(float, optional, tag = "4")]
        pub speed_in_mps: ::core::option::Option<f32>,
        #[prost(uint32, optional, tag = "5")]
        pub degrees_clockwise_from_magnetic_north: ::core::option::Option<u32>,
        #[prost(string, optional, tag = "6")]
        pub caption: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(int64, optional, tag = "7")]
        pub sequence_number: ::core::option::Option<i64>,
        #[prost(uint32, optional, tag = "8")]
        pub time_offset: ::core::option::Option<u32>,
        #[prost(bytes = "bytes", optional, tag = "16")]
        pub jpeg_thumbnail: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(message, optional, boxed, tag = "17")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct LocationMessage {
        #[prost(double, optional, tag = "1")]
        pub degrees_latitude: ::core::option::Option<f64>,
        #[prost(double, optional, tag = "2")]
        pub degrees_longitude: ::core::option::Option<f64>,
        #[prost(string, optional, tag = "3")]
        pub name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "4")]
        pub address: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "5")]
        pub url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bool, optional, tag = "6")]
        pub is_live: ::core::option::Option<bool>,
        #[prost(uint32, optional, tag = "7")]
        pub accuracy_in_meters: ::core::option::Option<u32>,
        #[prost(float, optional, tag = "8")]
        pub speed_in_mps: ::core::option::Option<f32>,
        #[prost(uint32, optional, tag = "9")]
        pub degrees_clockwise_from_magnetic_north: ::core::option::Option<u32>,
        #[prost(string, optional, tag = "11")]
        pub comment: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bytes = "bytes", optional, tag = "16")]
        pub jpeg_thumbnail: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(message, optional, boxed, tag = "17")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct MmsThumbnailMetadata {
        #[prost(string, optional, tag = "1")]
        pub thumbnail_direct_path: ::core::option::Option<
            ::prost::alloc::string::String,
        >,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub thumbnail_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub thumbnail_enc_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "4")]
        pub media_key: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(int64, optional, tag = "5")]
        pub media_key_timestamp: ::core::option::Option<i64>,
        #[prost(uint32, optional, tag = "6")]
        pub thumbnail_height: ::core::option::Option<u32>,
        #[prost(uint32, optional, tag = "7")]
        pub thumbnail_width: ::core::option::Option<u32>,
        #[prost(enumeration = "MediaKeyDomain", optional, tag = "8")]
        pub media_key_domain: ::core::option::Option<i32>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct MarkAsVerifiedAction {
        #[prost(string, optional, tag = "1")]
        pub user_jid_string: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bool, optional, tag = "2")]
        pub verified: ::core::option::Option<bool>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub verified_identity_key: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(uint64, optional, tag = "4")]
        pub action_seq: ::core::option::Option<u64>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct MessageHistoryBundle {
        #[prost(string, optional, tag = "1")]
        pub mimetype: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub file_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub media_key: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "4")]
        pub file_enc_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(string, optional, tag = "5")]
        pub direct_path: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(int64, optional, tag = "6")]
        pub media_key_timestamp: ::core::option::Option<i64>,
        #[prost(message, optional, boxed, tag = "7")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
        #[prost(message, optional, tag = "8")]
        pub message_history_metadata: ::core::option::Option<MessageHistoryMetadata>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct MessageHistoryMetadata {
        #[prost(string, repeated, tag = "1")]
        pub history_receivers: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
        #[prost(int64, optional, tag = "2")]
        pub oldest_message_timestamp_in_window: ::core::option::Option<i64>,
        #[prost(int64, optional, tag = "3")]
        pub message_count: ::core::option::Option<i64>,
        #[prost(string, repeated, tag = "4")]
        pub non_history_receivers: ::prost::alloc::vec::Vec<
            ::prost::alloc::string::String,
        >,
        #[prost(int64, optional, tag = "5")]
        pub oldest_message_timestamp_in_bundle: ::core::option::Option<i64>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct MessageHistoryNotice {
        #[prost(message, optional, boxed, tag = "1")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
        #[prost(message, optional, tag = "2")]
        pub message_history_metadata: ::core::option::Option<MessageHistoryMetadata>,
        #[prost(message, optional, tag = "3")]
        pub bot_history_share_sync_metadata: ::core::option::Option<
            BotHistoryShareSyncMetadata,
        >,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct MusicMessage {
        #[prost(message, optional, tag = "1")]
        pub embedded_music: ::core::option::Option<super::EmbeddedMusic>,
        #[prost(string, optional, tag = "2")]
        pub song_uri: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "3")]
        pub artwork_uri: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(int32, optional, tag = "4")]
        pub style: ::core::option::Option<i32>,
        #[prost(message, optional, boxed, tag = "5")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
    }
    /// Nested message and enum types in `MusicMessage`.
    pub mod music_message {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum MusicMessageStyle {
            Unknown = 0,
            Vinyl = 1,
        }
        impl MusicMessageStyle {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::Vinyl => "VINYL",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "VINYL" => Some(Self::Vinyl),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct NewsletterAdminInviteMessage {
        #[prost(string, optional, tag = "1")]
        pub newsletter_jid: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub newsletter_name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub jpeg_thumbnail: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(string, optional, tag = "4")]
        pub caption: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(int64, optional, tag = "5")]
        pub invite_expiration: ::core::option::Option<i64>,
        #[prost(message, optional, boxed, tag = "6")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct NewsletterFollowerInviteMessage {
        #[prost(string, optional, tag = "1")]
        pub newsletter_jid: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub newsletter_name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub jpeg_thumbnail: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(string, optional, tag = "4")]
        pub caption: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, optional, boxed, tag = "5")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct OrderMessage {
        #[prost(string, optional, tag = "1")]
        pub order_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub thumbnail: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(int32, optional, tag = "3")]
        pub item_count: ::core::option::Option<i32>,
        #[prost(enumeration = "order_message::OrderStatus", optional, tag = "4")]
        pub status: ::core::option::Option<i32>,
        #[prost(enumeration = "order_message::OrderSurface", optional, tag = "5")]
        pub surface: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "6")]
        pub message: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "7")]
        pub order_title: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "8")]
        pub seller_jid: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "9")]
        pub token: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(int64, optional, tag = "10")]
        pub total_amount1000: ::core::option::Option<i64>,
        #[prost(string, optional, tag = "11")]
        pub total_currency_code: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(int32, optional, tag = "12", default = "1")]
        pub message_version: ::core::option::Option<i32>,
        #[prost(message, optional, tag = "13")]
        pub order_request_message_id: ::core::option::Option<
            super::super::key::MessageKey,
        >,
        #[prost(string, optional, tag = "15")]
        pub catalog_type: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, optional, boxed, tag = "17")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
    }
    /// Nested message and enum types in `OrderMessage`.
    pub mod order_message {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum OrderStatus {
            Inquiry = 1,
            Accepted = 2,
            Declined = 3,
        }
        impl OrderStatus {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Inquiry => "INQUIRY",
                    Self::Accepted => "ACCEPTED",
                    Self::Declined => "DECLINED",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "INQUIRY" => Some(Self::Inquiry),
                    "ACCEPTED" => Some(Self::Accepted),
                    "DECLINED" => Some(Self::Declined),
                    _ => None,
                }
            }
        }
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum OrderSurface {
            Catalog = 1,
        }
        impl OrderSurface {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Catalog => "CATALOG",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "CATALOG" => Some(Self::Catalog),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PaymentExtendedMetadata {
        #[prost(uint32, optional, tag = "1")]
        pub r#type: ::core::option::Option<u32>,
        #[prost(string, optional, tag = "2")]
        pub platform: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "3")]
        pub message_params_json: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PaymentInviteMessage {
        #[prost(
            enumeration = "payment_invite_message::ServiceType",
            optional,
            tag = "1"
        )]
        pub service_type: ::core::option::Option<i32>,
        #[prost(int64, optional, tag = "2")]
        pub expiry_timestamp: ::core::option::Option<i64>,
        #[prost(bool, optional, tag = "3")]
        pub incentive_eligible: ::core::option::Option<bool>,
        #[prost(string, optional, tag = "4")]
        pub referral_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(enumeration = "payment_invite_message::InviteType", optional, tag = "5")]
        pub invite_type: ::core::option::Option<i32>,
    }
    /// Nested message and enum types in `PaymentInviteMessage`.
    pub mod payment_invite_message {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum InviteType {
            Default = 0,
            Mapper = 1,
        }
        impl InviteType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Default => "DEFAULT",
                    Self::Mapper => "MAPPER",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "DEFAULT" => Some(Self::Default),
                    "MAPPER" => Some(Self::Mapper),
                    _ => None,
                }
            }
        }
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum ServiceType {
            Unknown = 0,
            Fbpay = 1,
            Novi = 2,
            Upi = 3,
            Pix = 4,
        }
        impl ServiceType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::Fbpay => "FBPAY",
                    Self::Novi => "NOVI",
                    Self::Upi => "UPI",
                    Self::Pix => "PIX",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "FBPAY" => Some(Self::Fbpay),
                    "NOVI" => Some(Self::Novi),
                    "UPI" => Some(Self::Upi),
                    "PIX" => Some(Self::Pix),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PaymentLinkMetadata {
        #[prost(message, optional, tag = "1")]
        pub button: ::core::option::Option<payment_link_metadata::PaymentLinkButton>,
        #[prost(message, optional, tag = "2")]
        pub header: ::core::option::Option<payment_link_metadata::PaymentLinkHeader>,
        #[prost(message, optional, tag = "3")]
        pub provider: ::core::option::Option<payment_link_metadata::PaymentLinkProvider>,
    }
    /// Nested message and enum types in `PaymentLinkMetadata`.
    pub mod payment_link_metadata {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct PaymentLinkButton {
            #[prost(string, optional, tag = "1")]
            pub display_text: ::core::option::Option<::prost::alloc::string::String>,
        }
        #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct PaymentLinkHeader {
            #[prost(
                enumeration = "payment_link_header::PaymentLinkHeaderType",
                optional,
                tag = "1"
            )]
            pub header_type: ::core::option::Option<i32>,
        }
        /// Nested message and enum types in `PaymentLinkHeader`.
        pub mod payment_link_header {
            #[derive(
                Clone,
                Copy,
                PartialEq,
                Eq,
                Hash,
                PartialOrd,
                Ord,
                ::prost::Enumeration
            )]
            #[repr(i32)]
            pub enum PaymentLinkHeaderType {
                LinkPreview = 0,
                Order = 1,
            }
            impl PaymentLinkHeaderType {
                /// String value of the enum field names used in the ProtoBuf definition.
                ///
                /// The values are not transformed in any way and thus are considered stable
                /// (if the ProtoBuf definition does not change) and safe for programmatic use.
                pub fn as_str_name(&self) -> &'static str {
                    match self {
                        Self::LinkPreview => "LINK_PREVIEW",
                        Self::Order => "ORDER",
                    }
                }
                /// Creates an enum from field names used in the ProtoBuf definition.
                pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                    match value {
                        "LINK_PREVIEW" => Some(Self::LinkPreview),
                        "ORDER" => Some(Self::Order),
                        _ => None,
                    }
                }
            }
        }
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct PaymentLinkProvider {
            #[prost(string, optional, tag = "1")]
            pub params_json: ::core::option::Option<::prost::alloc::string::String>,
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PaymentReminderMessage {
        #[prost(string, optional, tag = "1")]
        pub reminder_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub instance_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "3")]
        pub description: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(
            enumeration = "payment_reminder_message::ReminderFrequency",
            optional,
            tag = "4"
        )]
        pub frequency: ::core::option::Option<i32>,
        #[prost(
            enumeration = "payment_reminder_message::ReminderStatus",
            optional,
            tag = "5"
        )]
        pub status: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "6")]
        pub payee_vpa: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "7")]
        pub payee_jid: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "8")]
        pub payer_jid: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, optional, tag = "9")]
        pub amount: ::core::option::Option<super::Money>,
    }
    /// Nested message and enum types in `PaymentReminderMessage`.
    pub mod payment_reminder_message {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum ReminderFrequency {
            Unknown = 0,
            Weekly = 1,
            BiWeekly = 2,
            Monthly = 3,
            Quarterly = 4,
        }
        impl ReminderFrequency {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "REMINDER_FREQUENCY_UNKNOWN",
                    Self::Weekly => "WEEKLY",
                    Self::BiWeekly => "BI_WEEKLY",
                    Self::Monthly => "MONTHLY",
                    Self::Quarterly => "QUARTERLY",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "REMINDER_FREQUENCY_UNKNOWN" => Some(Self::Unknown),
                    "WEEKLY" => Some(Self::Weekly),
                    "BI_WEEKLY" => Some(Self::BiWeekly),
                    "MONTHLY" => Some(Self::Monthly),
                    "QUARTERLY" => Some(Self::Quarterly),
                    _ => None,
                }
            }
        }
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum ReminderStatus {
            Unknown = 0,
            Active = 1,
            CancelledByCreator = 2,
            StoppedByReceiver = 3,
            Expired = 4,
            Paid = 5,
        }
        impl ReminderStatus {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "REMINDER_STATUS_UNKNOWN",
                    Self::Active => "ACTIVE",
                    Self::CancelledByCreator => "CANCELLED_BY_CREATOR",
                    Self::StoppedByReceiver => "STOPPED_BY_RECEIVER",
                    Self::Expired => "EXPIRED",
                    Self::Paid => "PAID",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "REMINDER_STATUS_UNKNOWN" => Some(Self::Unknown),
                    "ACTIVE" => Some(Self::Active),
                    "CANCELLED_BY_CREATOR" => Some(Self::CancelledByCreator),
                    "STOPPED_BY_RECEIVER" => Some(Self::StoppedByReceiver),
                    "EXPIRED" => Some(Self::Expired),
                    "PAID" => Some(Self::Paid),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PeerDataOperationRequestMessage {
        #[prost(enumeration = "PeerDataOperationRequestType", optional, tag = "1")]
        pub peer_data_operation_request_type: ::core::option::Option<i32>,
        #[prost(message, repeated, tag = "2")]
        pub request_sticker_reupload: ::prost::alloc::vec::Vec<
            peer_data_operation_request_message::RequestStickerReupload,
        >,
        #[prost(message, repeated, tag = "3")]
        pub request_url_preview: ::prost::alloc::vec::Vec<
            peer_data_operation_request_message::RequestUrlPreview,
        >,
        #[prost(message, optional, tag = "4")]
        pub history_sync_on_demand_request: ::core::option::Option<
            peer_data_operation_request_message::HistorySyncOnDemandRequest,
        >,
        #[prost(message, repeated, tag = "5")]
        pub placeholder_message_resend_request: ::prost::alloc::vec::Vec<
            peer_data_operation_request_message::PlaceholderMessageResendRequest,
        >,
        #[prost(message, optional, tag = "6")]
        pub full_history_sync_on_demand_request: ::core::option::Option<
            peer_data_operation_request_message::FullHistorySyncOnDemandRequest,
        >,
        #[prost(message, optional, tag = "7")]
        pub syncd_collection_fatal_recovery_request: ::core::option::Option<
            peer_data_operation_request_message::SyncDCollectionFatalRecoveryRequest,
        >,
        #[prost(message, optional, tag = "8")]
        pub history_sync_chunk_retry_request: ::core::option::Option<
            peer_data_operation_request_message::HistorySyncChunkRetryRequest,
        >,
        #[prost(message, optional, tag = "9")]
        pub galaxy_flow_action: ::core::option::Option<
            peer_data_operation_request_message::GalaxyFlowAction,
        >,
        #[prost(message, optional, tag = "10")]
        pub companion_canonical_user_nonce_fetch_request: ::core::option::Option<
            peer_data_operation_request_message::CompanionCanonicalUserNonceFetchRequest,
        >,
        #[prost(message, optional, tag = "11")]
        pub biz_broadcast_insights_contact_list_request: ::core::option::Option<
            peer_data_operation_request_message::BizBroadcastInsightsContactListRequest,
        >,
        #[prost(message, optional, tag = "12")]
        pub biz_broadcast_insights_refresh_request: ::core::option::Option<
            peer_data_operation_request_message::BizBroadcastInsightsRefreshRequest,
        >,
    }
    /// Nested message and enum types in `PeerDataOperationRequestMessage`.
    pub mod peer_data_operation_request_message {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct BizBroadcastInsightsContactListRequest {
            #[prost(string, optional, tag = "1")]
            pub campaign_id: ::core::option::Option<::prost::alloc::string::String>,
        }
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct BizBroadcastInsightsRefreshRequest {
            #[prost(string, optional, tag = "1")]
            pub campaign_id: ::core::option::Option<::prost::alloc::string::String>,
        }
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct CompanionCanonicalUserNonceFetchRequest {
            #[prost(string, optional, tag = "1")]
            pub registration_trace_id: ::core::option::Option<
                ::prost::alloc::string::String,
            >,
        }
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct FullHistorySyncOnDemandRequest {
            #[prost(message, optional, tag = "1")]
            pub request_metadata: ::core::option::Option<
                super::FullHistorySyncOnDemandRequestMetadata,
            >,
            #[prost(message, optional, tag = "2")]
            pub history_sync_config: ::core::option::Option<
                super::super::super::companion::device_props::HistorySyncConfig,
            >,
            #[prost(message, optional, tag = "3")]
            pub full_history_sync_on_demand_config: ::core::option::Option<
                super::FullHistorySyncOnDemandConfig,
            >,
        }
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct GalaxyFlowAction {
            #[prost(
                enumeration = "galaxy_flow_action::GalaxyFlowActionType",
                optional,
                tag = "1"
            )]
            pub r#type: ::core::option::Option<i32>,
            #[prost(string, optional, tag = "2")]
            pub flow_id: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "3")]
            pub stanza_id: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "4")]
            pub galaxy_flow_download_request_id: ::core::option::Option<
                ::prost::alloc::string::String,
            >,
            #[prost(string, optional, tag = "5")]
            pub agm_id: ::core::option::Option<::prost::alloc::string::String>,
        }
        /// Nested message and enum types in `GalaxyFlowAction`.
        pub mod galaxy_flow_action {
            #[derive(
                Clone,
                Copy,
                PartialEq,
                Eq,
                Hash,
                PartialOrd,
                Ord,
                ::prost::Enumeration
            )]
            #[repr(i32)]
            pub enum GalaxyFlowActionType {
                NotifyLaunch = 1,
                DownloadResponses = 2,
            }
            impl GalaxyFlowActionType {
                /// String value of the enum field names used in the ProtoBuf definition.
                ///
                /// The values are not transformed in any way and thus are considered stable
                /// (if the ProtoBuf definition does not change) and safe for programmatic use.
                pub fn as_str_name(&self) -> &'static str {
                    match self {
                        Self::NotifyLaunch => "NOTIFY_LAUNCH",
                        Self::DownloadResponses => "DOWNLOAD_RESPONSES",
                    }
                }
                /// Creates an enum from field names used in the ProtoBuf definition.
                pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                    match value {
                        "NOTIFY_LAUNCH" => Some(Self::NotifyLaunch),
                        "DOWNLOAD_RESPONSES" => Some(Self::DownloadResponses),
                        _ => None,
                    }
                }
            }
        }
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct HistorySyncChunkRetryRequest {
            #[prost(enumeration = "super::HistorySyncType", optional, tag = "1")]
            pub sync_type: ::core::option::Option<i32>,
            #[prost(uint32, optional, tag = "2")]
            pub chunk_order: ::core::option::Option<u32>,
            #[prost(string, optional, tag = "3")]
            pub chunk_notification_id: ::core::option::Option<
                ::prost::alloc::string::String,
            >,
            #[prost(bool, optional, tag = "4")]
            pub regenerate_chunk: ::core::option::Option<bool>,
        }
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct HistorySyncOnDemandRequest {
            #[prost(string, optional, tag = "1")]
            pub chat_jid: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "2")]
            pub oldest_msg_id: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(bool, optional, tag = "3")]
            pub oldest_msg_from_me: ::core::option::Option<bool>,
            #[prost(int32, optional, tag = "4")]
            pub on_demand_msg_count: ::core::option::Option<i32>,
            #[prost(int64, optional, tag = "5")]
            pub oldest_msg_timestamp_ms: ::core::option::Option<i64>,
            #[prost(string, optional, tag = "6")]
            pub account_lid: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(bool, optional, tag = "7")]
            pub support_inline_response: ::core::option::Option<bool>,
        }
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct PlaceholderMessageResendRequest {
            #[prost(message, optional, tag = "1")]
            pub message_key: ::core::option::Option<
                super::super::super::key::MessageKey,
            >,
        }
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct RequestStickerReupload {
            #[prost(string, optional, tag = "1")]
            pub file_sha256: ::core::option::Option<::prost::alloc::string::String>,
        }
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct RequestUrlPreview {
            #[prost(string, optional, tag = "1")]
            pub url: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(bool, optional, tag = "2")]
            pub include_hq_thumbnail: ::core::option::Option<bool>,
        }
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct SyncDCollectionFatalRecoveryRequest {
            #[prost(string, optional, tag = "1")]
            pub collection_name: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(int64, optional, tag = "2")]
            pub timestamp: ::core::option::Option<i64>,
        }
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PeerDataOperationRequestResponseMessage {
        #[prost(enumeration = "PeerDataOperationRequestType", optional, tag = "1")]
        pub peer_data_operation_request_type: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "2")]
        pub stanza_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, repeated, tag = "3")]
        pub peer_data_operation_result: ::prost::alloc::vec::Vec<
            peer_data_operation_request_response_message::PeerDataOperationResult,
        >,
    }
    /// Nested message and enum types in `PeerDataOperationRequestResponseMessage`.
    pub mod peer_data_operation_request_response_message {
        #[derive(Clone, PartialEq, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct PeerDataOperationResult {
            #[prost(
                enumeration = "super::super::super::media::media_retry_notification::ResultType",
                optional,
                tag = "1"
            )]
            pub media_upload_result: ::core::option::Option<i32>,
            #[prost(message, optional, tag = "2")]
            pub sticker_message: ::core::option::Option<super::StickerMessage>,
            #[prost(message, optional, tag = "3")]
            pub link_preview_response: ::core::option::Option<
                peer_data_operation_result::LinkPreviewResponse,
            >,
            #[prost(message, optional, tag = "4")]
            pub placeholder_message_resend_response: ::core::option::Option<
                peer_data_operation_result::PlaceholderMessageResendResponse,
            >,
            #[prost(message, optional, tag = "5")]
            pub waffle_nonce_fetch_request_response: ::core::option::Option<
                peer_data_operation_result::WaffleNonceFetchResponse,
            >,
            #[prost(message, optional, tag = "6")]
            pub full_history_sync_on_demand_request_response: ::core::option::Option<
                peer_data_operation_result::FullHistorySyncOnDemandRequestResponse,
            >,
            #[prost(message, optional, tag = "7")]
            pub companion_meta_nonce_fetch_request_response: ::core::option::Option<
                peer_data_operation_result::CompanionMetaNonceFetchResponse,
            >,
            #[prost(message, optional, tag = "8")]
            pub syncd_snapshot_fatal_recovery_response: ::core::option::Option<
                peer_data_operation_result::SyncDSnapshotFatalRecoveryResponse,
            >,
            #[prost(message, optional, tag = "9")]
            pub companion_canonical_user_nonce_fetch_request_response: ::core::option::Option<
                peer_data_operation_result::CompanionCanonicalUserNonceFetchResponse,
            >,
            #[prost(message, optional, tag = "10")]
            pub history_sync_chunk_retry_response: ::core::option::Option<
                peer_data_operation_result::HistorySyncChunkRetryResponse,
            >,
            #[prost(message, optional, tag = "11")]
            pub flow_responses_csv_bundle: ::core::option::Option<
                peer_data_operation_result::FlowResponsesCsvBundle,
            >,
            #[prost(message, optional, tag = "12")]
            pub biz_broadcast_insights_contact_list_response: ::core::option::Option<
                peer_data_operation_result::BizBroadcastInsightsContactListResponse,
            >,
            #[prost(message, optional, tag = "13")]
            pub contact_refresh_response: ::core::option::Option<
                peer_data_operation_result::ContactRefreshResponse,
            >,
        }
        /// Nested message and enum types in `PeerDataOperationResult`.
        pub mod peer_data_operation_result {
            #[derive(Clone, PartialEq, ::prost::Message)]
            #[prost(skip_debug)]
            pub struct BizBroadcastInsightsContactListResponse {
                #[prost(string, optional, tag = "1")]
                pub campaign_id: ::core::option::Option<::prost::alloc::string::String>,
                #[prost(int64, optional, tag = "2")]
                pub timestamp_ms: ::core::option::Option<i64>,
                #[prost(message, repeated, tag = "3")]
                pub contacts: ::prost::alloc::vec::Vec<BizBroadcastInsightsContactState>,
            }
            #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
            #[prost(skip_debug)]
            pub struct BizBroadcastInsightsContactState {
                #[prost(string, optional, tag = "1")]
                pub contact_jid: ::core::option::Option<::prost::alloc::string::String>,
                #[prost(
                    enumeration = "super::super::InsightDeliveryState",
                    optional,
                    tag = "2"
                )]
                pub state: ::core::option::Option<i32>,
            }
            #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
            #[prost(skip_debug)]
            pub struct CompanionCanonicalUserNonceFetchResponse {
                #[prost(string, optional, tag = "1")]
                pub nonce: ::core::option::Option<::prost::alloc::string::String>,
                #[prost(string, optional, tag = "2")]
                pub wa_fbid: ::core::option::Option<::prost::alloc::string::String>,
                #[prost(bool, optional, tag = "3")]
                pub force_refresh: ::core::option::Option<bool>,
            }
            #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
            #[prost(skip_debug)]
            pub struct CompanionMetaNonceFetchResponse {
                #[prost(string, optional, tag = "1")]
                pub nonce: ::core::option::Option<::prost::alloc::string::String>,
            }
            #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
            #[prost(skip_debug)]
            pub struct ContactRefreshResponse {
                #[prost(string, repeated, tag = "1")]
                pub covered_request_ids: ::prost::alloc::vec::Vec<
                    ::prost::alloc::string::String,
                >,
                #[prost(uint64, optional, tag = "2")]
                pub collection_version: ::core::option::Option<u64>,
                #[prost(int64, optional, tag = "3")]
                pub primary_duration_ms: ::core::option::Option<i64>,
                #[prost(uint32, optional, tag = "4")]
                pub unique_contact_count: ::core::option::Option<u32>,
            }
            #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
            #[prost(skip_debug)]
            pub struct FlowResponsesCsvBundle {
                #[prost(string, optional, tag = "1")]
                pub flow_id: ::core::option::Option<::prost::alloc::string::String>,
                #[prost(string, optional, tag = "2")]
                pub galaxy_flow_download_request_id: ::core::option::Option<
                    ::prost::alloc::string::String,
                >,
                #[prost(string, optional, tag = "3")]
                pub file_name: ::core::option::Option<::prost::alloc::string::String>,
                #[prost(string, optional, tag = "4")]
                pub mimetype: ::core::option::Option<::prost::alloc::string::String>,
                #[prost(bytes = "bytes", optional, tag = "5")]
                pub file_sha256: ::core::option::Option<::prost::bytes::Bytes>,
                #[prost(bytes = "bytes", optional, tag = "6")]
                pub media_key: ::core::option::Option<::prost::bytes::Bytes>,
                #[prost(bytes = "bytes", optional, tag = "7")]
                pub file_enc_sha256: ::core::option::Option<::prost::bytes::Bytes>,
                #[prost(string, optional, tag = "8")]
                pub direct_path: ::core::option::Option<::prost::alloc::string::String>,
                #[prost(int64, optional, tag = "9")]
                pub media_key_timestamp: ::core::option::Option<i64>,
                #[prost(uint64, optional, tag = "10")]
                pub file_length: ::core::option::Option<u64>,
            }
            #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
            #[prost(skip_debug)]
            pub struct FullHistorySyncOnDemandRequestResponse {
                #[prost(message, optional, tag = "1")]
                pub request_metadata: ::core::option::Option<
                    super::super::FullHistorySyncOnDemandRequestMetadata,
                >,
                #[prost(
                    enumeration = "FullHistorySyncOnDemandResponseCode",
                    optional,
                    tag = "2"
                )]
                pub response_code: ::core::option::Option<i32>,
            }
            #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
            #[prost(skip_debug)]
            pub struct HistorySyncChunkRetryResponse {
                #[prost(
                    enumeration = "super::super::HistorySyncType",
                    optional,
                    tag = "1"
                )]
                pub sync_type: ::core::option::Option<i32>,
                #[prost(uint32, optional, tag = "2")]
                pub chunk_order: ::core::option::Option<u32>,
                #[prost(string, optional, tag = "3")]
                pub request_id: ::core::option::Option<::prost::alloc::string::String>,
                #[prost(
                    enumeration = "HistorySyncChunkRetryResponseCode",
                    optional,
                    tag = "4"
                )]
                pub response_code: ::core::option::Option<i32>,
                #[prost(bool, optional, tag = "5")]
                pub can_recover: ::core::option::Option<bool>,
            }
            #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
            #[prost(skip_debug)]
            pub struct LinkPreviewResponse {
                #[prost(string, optional, tag = "1")]
                pub url: ::core::option::Option<::prost::alloc::string::String>,
                #[prost(string, optional, tag = "2")]
                pub title: ::core::option::Option<::prost::alloc::string::String>,
                #[prost(string, optional, tag = "3")]
                pub description: ::core::option::Option<::prost::alloc::string::String>,
                #[prost(bytes = "bytes", optional, tag = "4")]
                pub thumb_data: ::core::option::Option<::prost::bytes::Bytes>,
                #[prost(string, optional, tag = "6")]
                pub match_text: ::core::option::Option<::prost::alloc::string::String>,
                #[prost(string, optional, tag = "7")]
                pub preview_type: ::core::option::Option<::prost::alloc::string::String>,
                #[prost(message, optional, tag = "8")]
                pub hq_thumbnail: ::core::option::Option<
                    link_preview_response::LinkPreviewHighQualityThumbnail,
                >,
                #[prost(message, optional, tag = "9")]
                pub preview_metadata: ::core::option::Option<
                    link_preview_response::PaymentLinkPreviewMetadata,
                >,
            }
            /// Nested message and enum types in `LinkPreviewResponse`.
            pub mod link_preview_response {
                #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
                #[prost(skip_debug)]
                pub struct LinkPreviewHighQualityThumbnail {
                    #[prost(string, optional, tag = "1")]
                    pub direct_path: ::core::option::Option<
                        ::prost::alloc::string::String,
                    >,
                    #[prost(string, optional, tag = "2")]
                    pub thumb_hash: ::core::option::Option<
                        ::prost::alloc::string::String,
                    >,
                    #[prost(string, optional, tag = "3")]
                    pub enc_thumb_hash: ::core::option::Option<
                        ::prost::alloc::string::String,
                    >,
                    #[prost(bytes = "bytes", optional, tag = "4")]
                    pub media_key: ::core::option::Option<::prost::bytes::Bytes>,
                    #[prost(int64, optional, tag = "5")]
                    pub media_key_timestamp_ms: ::core::option::Option<i64>,
                    #[prost(int32, optional, tag = "6")]
                    pub thumb_width: ::core::option::Option<i32>,
                    #[prost(int32, optional, tag = "7")]
                    pub thumb_height: ::core::option::Option<i32>,
                }
                #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
                #[prost(skip_debug)]
                pub struct PaymentLinkPreviewMetadata {
                    #[prost(bool, optional, tag = "1")]
                    pub is_business_verified: ::core::option::Option<bool>,
                    #[prost(string, optional, tag = "2")]
                    pub provider_name: ::core::option::Option<
                        ::prost::alloc::string::String,
                    >,
                    #[prost(string, optional, tag = "3")]
                    pub amount: ::core::option::Option<::prost::alloc::string::String>,
                    #[prost(string, optional, tag = "4")]
                    pub offset: ::core::option::Option<::prost::alloc::string::String>,
                    #[prost(string, optional, tag = "5")]
                    pub currency: ::core::option::Option<::prost::alloc::string::String>,
                }
            }
            #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
            #[prost(skip_debug)]
            pub struct PlaceholderMessageResendResponse {
                #[prost(bytes = "bytes", optional, tag = "1")]
                pub web_message_info_bytes: ::core::option::Option<
                    ::prost::bytes::Bytes,
                >,
            }
            #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
            #[prost(skip_debug)]
            pub struct SyncDSnapshotFatalRecoveryResponse {
                #[prost(bytes = "bytes", optional, tag = "1")]
                pub collection_snapshot: ::core::option::Option<::prost::bytes::Bytes>,
                #[prost(bool, optional, tag = "2")]
                pub is_compressed: ::core::option::Option<bool>,
            }
            #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
            #[prost(skip_debug)]
            pub struct WaffleNonceFetchResponse {
                #[prost(string, optional, tag = "1")]
                pub nonce: ::core::option::Option<::prost::alloc::string::String>,
                #[prost(string, optional, tag = "2")]
                pub wa_ent_fbid: ::core::option::Option<::prost::alloc::string::String>,
            }
            #[derive(
                Clone,
                Copy,
                PartialEq,
                Eq,
                Hash,
                PartialOrd,
                Ord,
                ::prost::Enumeration
            )]
            #[repr(i32)]
            pub enum FullHistorySyncOnDemandResponseCode {
                RequestSuccess = 0,
                RequestTimeExpired = 1,
                DeclinedSharingHistory = 2,
                GenericError = 3,
                ErrorRequestOnNonSmbPrimary = 4,
                ErrorHostedDeviceNotConnected = 5,
                ErrorHostedDeviceLoginTimeNotSet = 6,
                ErrorMultiProviderNotConfigured = 7,
            }
            impl FullHistorySyncOnDemandResponseCode {
                /// String value of the enum field names used in the ProtoBuf definition.
                ///
                /// The values are not transformed in any way and thus are considered stable
                /// (if the ProtoBuf definition does not change) and safe for programmatic use.
                pub fn as_str_name(&self) -> &'static str {
                    match self {
                        Self::RequestSuccess => "REQUEST_SUCCESS",
                        Self::RequestTimeExpired => "REQUEST_TIME_EXPIRED",
                        Self::DeclinedSharingHistory => "DECLINED_SHARING_HISTORY",
                        Self::GenericError => "GENERIC_ERROR",
                        Self::ErrorRequestOnNonSmbPrimary => {
                            "ERROR_REQUEST_ON_NON_SMB_PRIMARY"
                        }
                        Self::ErrorHostedDeviceNotConnected => {
                            "ERROR_HOSTED_DEVICE_NOT_CONNECTED"
                        }
                        Self::ErrorHostedDeviceLoginTimeNotSet => {
                            "ERROR_HOSTED_DEVICE_LOGIN_TIME_NOT_SET"
                        }
                        Self::ErrorMultiProviderNotConfigured => {
                            "ERROR_MULTI_PROVIDER_NOT_CONFIGURED"
                        }
                    }
                }
                /// Creates an enum from field names used in the ProtoBuf definition.
                pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                    match value {
                        "REQUEST_SUCCESS" => Some(Self::RequestSuccess),
                        "REQUEST_TIME_EXPIRED" => Some(Self::RequestTimeExpired),
                        "DECLINED_SHARING_HISTORY" => Some(Self::DeclinedSharingHistory),
                        "GENERIC_ERROR" => Some(Self::GenericError),
                        "ERROR_REQUEST_ON_NON_SMB_PRIMARY" => {
                            Some(Self::ErrorRequestOnNonSmbPrimary)
                        }
                        "ERROR_HOSTED_DEVICE_NOT_CONNECTED" => {
                            Some(Self::ErrorHostedDeviceNotConnected)
                        }
                        "ERROR_HOSTED_DEVICE_LOGIN_TIME_NOT_SET" => {
                            Some(Self::ErrorHostedDeviceLoginTimeNotSet)
                        }
                        "ERROR_MULTI_PROVIDER_NOT_CONFIGURED" => {
                            Some(Self::ErrorMultiProviderNotConfigured)
                        }
                        _ => None,
                    }
                }
            }
            #[derive(
                Clone,
                Copy,
                PartialEq,
                Eq,
                Hash,
                PartialOrd,
                Ord,
                ::prost::Enumeration
            )]
            #[repr(i32)]
            pub enum HistorySyncChunkRetryResponseCode {
                GenerationError = 1,
                ChunkConsumed = 2,
                Timeout = 3,
                SessionExhausted = 4,
                ChunkExhausted = 5,
                DuplicatedRequest = 6,
            }
            impl HistorySyncChunkRetryResponseCode {
                /// String value of the enum field names used in the ProtoBuf definition.
                ///
                /// The values are not transformed in any way and thus are considered stable
                /// (if the ProtoBuf definition does not change) and safe for programmatic use.
                pub fn as_str_name(&self) -> &'static str {
                    match self {
                        Self::GenerationError => "GENERATION_ERROR",
                        Self::ChunkConsumed => "CHUNK_CONSUMED",
                        Self::Timeout => "TIMEOUT",
                        Self::SessionExhausted => "SESSION_EXHAUSTED",
                        Self::ChunkExhausted => "CHUNK_EXHAUSTED",
                        Self::DuplicatedRequest => "DUPLICATED_REQUEST",
                    }
                }
                /// Creates an enum from field names used in the ProtoBuf definition.
                pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                    match value {
                        "GENERATION_ERROR" => Some(Self::GenerationError),
                        "CHUNK_CONSUMED" => Some(Self::ChunkConsumed),
                        "TIMEOUT" => Some(Self::Timeout),
                        "SESSION_EXHAUSTED" => Some(Self::SessionExhausted),
                        "CHUNK_EXHAUSTED" => Some(Self::ChunkExhausted),
                        "DUPLICATED_REQUEST" => Some(Self::DuplicatedRequest),
                        _ => None,
                    }
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PinInChatMessage {
        #[prost(message, optional, tag = "1")]
        pub key: ::core::option::Option<super::super::key::MessageKey>,
        #[prost(enumeration = "pin_in_chat_message::Type", optional, tag = "2")]
        pub r#type: ::core::option::Option<i32>,
        #[prost(int64, optional, tag = "3")]
        pub sender_timestamp_ms: ::core::option::Option<i64>,
    }
    /// Nested message and enum types in `PinInChatMessage`.
    pub mod pin_in_chat_message {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
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
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PlaceholderMessage {
        #[prost(
            enumeration = "placeholder_message::PlaceholderType",
            optional,
            tag = "1"
        )]
        pub r#type: ::core::option::Option<i32>,
    }
    /// Nested message and enum types in `PlaceholderMessage`.
    pub mod placeholder_message {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum PlaceholderType {
            MaskLinkedDevices = 0,
        }
        impl PlaceholderType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::MaskLinkedDevices => "MASK_LINKED_DEVICES",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "MASK_LINKED_DEVICES" => Some(Self::MaskLinkedDevices),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PollAddOptionMessage {
        #[prost(message, optional, tag = "1")]
        pub poll_creation_message_key: ::core::option::Option<
            super::super::key::MessageKey,
        >,
        #[prost(message, optional, tag = "2")]
        pub add_option: ::core::option::Option<poll_creation_message::Option>,
        #[prost(message, optional, tag = "3")]
        pub metadata: ::core::option::Option<PollUpdateMessageMetadata>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PollCreationMessage {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub enc_key: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(string, optional, tag = "2")]
        pub name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, repeated, tag = "3")]
        pub options: ::prost::alloc::vec::Vec<poll_creation_message::Option>,
        #[prost(uint32, optional, tag = "4")]
        pub selectable_options_count: ::core::option::Option<u32>,
        #[prost(message, optional, boxed, tag = "5")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
        #[prost(enumeration = "PollContentType", optional, tag = "6")]
        pub poll_content_type: ::core::option::Option<i32>,
        #[prost(enumeration = "PollType", optional, tag = "7")]
        pub poll_type: ::core::option::Option<i32>,
        #[prost(message, optional, tag = "8")]
        pub correct_answer: ::core::option::Option<poll_creation_message::Option>,
        #[prost(int64, optional, tag = "9")]
        pub end_time: ::core::option::Option<i64>,
        #[prost(bool, optional, tag = "10")]
        pub hide_participant_name: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "11")]
        pub allow_add_option: ::core::option::Option<bool>,
    }
    /// Nested message and enum types in `PollCreationMessage`.
    pub mod poll_creation_message {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct Option {
            #[prost(string, optional, tag = "1")]
            pub option_name: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "2")]
            pub option_hash: ::core::option::Option<::prost::alloc::string::String>,
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PollEncValue {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub enc_payload: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub enc_iv: ::core::option::Option<::prost::bytes::Bytes>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PollResultSnapshotMessage {
        #[prost(string, optional, tag = "1")]
        pub name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, repeated, tag = "2")]
        pub poll_votes: ::prost::alloc::vec::Vec<poll_result_snapshot_message::PollVote>,
        #[prost(message, optional, boxed, tag = "3")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
        #[prost(enumeration = "PollType", optional, tag = "4")]
        pub poll_type: ::core::option::Option<i32>,
    }
    /// Nested message and enum types in `PollResultSnapshotMessage`.
    pub mod poll_result_snapshot_message {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct PollVote {
            #[prost(string, optional, tag = "1")]
            pub option_name: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(int64, optional, tag = "2")]
            pub option_vote_count: ::core::option::Option<i64>,
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PollUpdateMessage {
        #[prost(message, optional, tag = "1")]
        pub poll_creation_message_key: ::core::option::Option<
            super::super::key::MessageKey,
        >,
        #[prost(message, optional, tag = "2")]
        pub vote: ::core::option::Option<PollEncValue>,
        #[prost(message, optional, tag = "3")]
        pub metadata: ::core::option::Option<PollUpdateMessageMetadata>,
        #[prost(int64, optional, tag = "4")]
        pub sender_timestamp_ms: ::core::option::Option<i64>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PollUpdateMessageMetadata {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub poll_name_hash: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(string, optional, tag = "2")]
        pub last_edit_stanza_id: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PollVoteMessage {
        #[prost(bytes = "bytes", repeated, tag = "1")]
        pub selected_options: ::prost::alloc::vec::Vec<::prost::bytes::Bytes>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ProductMessage {
        #[prost(message, optional, boxed, tag = "1")]
        pub product: ::core::option::Option<
            ::prost::alloc::boxed::Box<product_message::ProductSnapshot>,
        >,
        #[prost(string, optional, tag = "2")]
        pub business_owner_jid: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, optional, boxed, tag = "4")]
        pub catalog: ::core::option::Option<
            ::prost::alloc::boxed::Box<product_message::CatalogSnapshot>,
        >,
        #[prost(string, optional, tag = "5")]
        pub body: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "6")]
        pub footer: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, optional, boxed, tag = "17")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
    }
    /// Nested message and enum types in `ProductMessage`.
    pub mod product_message {
        #[derive(Clone, PartialEq, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct CatalogSnapshot {
            #[prost(message, optional, boxed, tag = "1")]
            pub catalog_image: ::core::option::Option<
                ::prost::alloc::boxed::Box<super::ImageMessage>,
            >,
            #[prost(string, optional, tag = "2")]
            pub title: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "3")]
            pub description: ::core::option::Option<::prost::alloc::string::String>,
        }
        #[derive(Clone, PartialEq, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct ProductSnapshot {
            #[prost(message, optional, boxed, tag = "1")]
            pub product_image: ::core::option::Option<
                ::prost::alloc::boxed::Box<super::ImageMessage>,
            >,
            #[prost(string, optional, tag = "2")]
            pub product_id: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "3")]
            pub title: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "4")]
            pub description: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "5")]
            pub currency_code: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(int64, optional, tag = "6")]
            pub price_amount1000: ::core::option::Option<i64>,
            #[prost(string, optional, tag = "7")]
            pub retailer_id: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "8")]
            pub url: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(uint32, optional, tag = "9")]
            pub product_image_count: ::core::option::Option<u32>,
            #[prost(string, optional, tag = "11")]
            pub first_image_id: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(int64, optional, tag = "12")]
            pub sale_price_amount1000: ::core::option::Option<i64>,
            #[prost(string, optional, tag = "13")]
            pub signed_url: ::core::option::Option<::prost::alloc::string::String>,
        }
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ProtocolMessage {
        #[prost(message, optional, tag = "1")]
        pub key: ::core::option::Option<super::super::key::MessageKey>,
        #[prost(enumeration = "protocol_message::Type", optional, tag = "2")]
        pub r#type: ::core::option::Option<i32>,
        #[prost(uint32, optional, tag = "4")]
        pub ephemeral_expiration: ::core::option::Option<u32>,
        #[prost(int64, optional, tag = "5")]
        pub ephemeral_setting_timestamp: ::core::option::Option<i64>,
        #[prost(message, optional, boxed, tag = "6")]
        pub history_sync_notification: ::core::option::Option<
            ::prost::alloc::boxed::Box<HistorySyncNotification>,
        >,
        #[prost(message, optional, boxed, tag = "7")]
        pub app_state_sync_key_share: ::core::option::Option<
            ::prost::alloc::boxed::Box<AppStateSyncKeyShare>,
        >,
        #[prost(message, optional, boxed, tag = "8")]
        pub app_state_sync_key_request: ::core::option::Option<
            ::prost::alloc::boxed::Box<AppStateSyncKeyRequest>,
        >,
        #[prost(message, optional, boxed, tag = "9")]
        pub initial_security_notification_setting_sync: ::core::option::Option<
            ::prost::alloc::boxed::Box<InitialSecurityNotificationSettingSync>,
        >,
        #[prost(message, optional, boxed, tag = "10")]
        pub app_state_fatal_exception_notification: ::core::option::Option<
            ::prost::alloc::boxed::Box<AppStateFatalExceptionNotification>,
        >,
        #[prost(message, optional, boxed, tag = "11")]
        pub disappearing_mode: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::super::context::DisappearingMode>,
        >,
        #[prost(message, optional, boxed, tag = "14")]
        pub edited_message: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::Message>,
        >,
        #[prost(int64, optional, tag = "15")]
        pub timestamp_ms: ::core::option::Option<i64>,
        #[prost(message, optional, boxed, tag = "16")]
        pub peer_data_operation_request_message: ::core::option::Option<
            ::prost::alloc::boxed::Box<PeerDataOperationRequestMessage>,
        >,
        #[prost(message, optional, boxed, tag = "17")]
        pub peer_data_operation_request_response_message: ::core::option::Option<
            ::prost::alloc::boxed::Box<PeerDataOperationRequestResponseMessage>,
        >,
        #[prost(message, optional, boxed, tag = "18")]
        pub bot_feedback_message: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::super::bot::BotFeedbackMessage>,
        >,
        #[prost(string, optional, tag = "19")]
        pub invoker_jid: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, optional, boxed, tag = "20")]
        pub request_welcome_message_metadata: ::core::option::Option<
            ::prost::alloc::boxed::Box<RequestWelcomeMessageMetadata>,
        >,
        #[prost(message, optional, boxed, tag = "21")]
        pub media_notify_message: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::super::media::MediaNotifyMessage>,
        >,
        #[prost(message, optional, boxed, tag = "22")]
        pub cloud_api_thread_control_notification: ::core::option::Option<
            ::prost::alloc::boxed::Box<CloudApiThreadControlNotification>,
        >,
        #[prost(message, optional, boxed, tag = "23")]
        pub lid_migration_mapping_sync_message: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::LidMigrationMappingSyncMessage>,
        >,
        #[prost(message, optional, boxed, tag = "24")]
        pub limit_sharing: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::super::context::LimitSharing>,
        >,
        #[prost(bytes = "bytes", optional, tag = "25")]
        pub ai_psi_metadata: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(message, optional, boxed, tag = "26")]
        pub ai_query_fanout: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::AiQueryFanout>,
        >,
        #[prost(message, optional, boxed, tag = "27")]
        pub member_label: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::super::context::MemberLabel>,
        >,
        #[prost(message, optional, boxed, tag = "28")]
        pub ai_media_collection_message: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::super::bot::AiMediaCollectionMessage>,
        >,
        #[prost(uint32, optional, tag = "29")]
        pub after_read_duration: ::core::option::Option<u32>,
        #[prost(message, optional, boxed, tag = "30")]
        pub chat_theme_setting: ::core::option::Option<
            ::prost::alloc::boxed::Box<ChatThemeSetting>,
        >,
        #[prost(message, optional, boxed, tag = "31")]
        pub ai_metadata_operation: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::super::bot::AiMetadataOperation>,
        >,
        #[prost(message, optional, boxed, tag = "32")]
        pub mark_as_verified_action: ::core::option::Option<
            ::prost::alloc::boxed::Box<MarkAsVerifiedAction>,
        >,
        #[prost(message, optional, boxed, tag = "33")]
        pub coex_state_sync: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::super::appstate::CoexStateSync>,
        >,
    }
    /// Nested message and enum types in `ProtocolMessage`.
    pub mod protocol_message {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum Type {
            Revoke = 0,
            EphemeralSetting = 3,
            EphemeralSyncResponse = 4,
            HistorySyncNotification = 5,
            AppStateSyncKeyShare = 6,
            AppStateSyncKeyRequest = 7,
            MsgFanoutBackfillRequest = 8,
            InitialSecurityNotificationSettingSync = 9,
            AppStateFatalExceptionNotification = 10,
            SharePhoneNumber = 11,
            MessageEdit = 14,
            PeerDataOperationRequestMessage = 16,
            PeerDataOperationRequestResponseMessage = 17,
            RequestWelcomeMessage = 18,
            BotFeedbackMessage = 19,
            MediaNotifyMessage = 20,
            CloudApiThreadControlNotification = 21,
            LidMigrationMappingSync = 22,
            ReminderMessage = 23,
            BotMemuOnboardingMessage = 24,
            StatusMentionMessage = 25,
            StopGenerationMessage = 26,
            LimitSharing = 27,
            AiPsiMetadata = 28,
            AiQueryFanout = 29,
            GroupMemberLabelChange = 30,
            AiMediaCollectionMessage = 31,
            MessageUnschedule = 32,
            ChatThemeSetting = 34,
            AiMetadataOperation = 35,
            MarkAsVerifiedAction = 36,
            CoexStateSync = 37,
        }
        impl Type {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Revoke => "REVOKE",
                    Self::EphemeralSetting => "EPHEMERAL_SETTING",
                    Self::EphemeralSyncResponse => "EPHEMERAL_SYNC_RESPONSE",
                    Self::HistorySyncNotification => "HISTORY_SYNC_NOTIFICATION",
                    Self::AppStateSyncKeyShare => "APP_STATE_SYNC_KEY_SHARE",
                    Self::AppStateSyncKeyRequest => "APP_STATE_SYNC_KEY_REQUEST",
                    Self::MsgFanoutBackfillRequest => "MSG_FANOUT_BACKFILL_REQUEST",
                    Self::InitialSecurityNotificationSettingSync => {
                        "INITIAL_SECURITY_NOTIFICATION_SETTING_SYNC"
                    }
                    Self::AppStateFatalExceptionNotification => {
                        "APP_STATE_FATAL_EXCEPTION_NOTIFICATION"
                    }
                    Self::SharePhoneNumber => "SHARE_PHONE_NUMBER",
                    Self::MessageEdit => "MESSAGE_EDIT",
                    Self::PeerDataOperationRequestMessage => {
                        "PEER_DATA_OPERATION_REQUEST_MESSAGE"
                    }
                    Self::PeerDataOperationRequestResponseMessage => {
                        "PEER_DATA_OPERATION_REQUEST_RESPONSE_MESSAGE"
                    }
                    Self::RequestWelcomeMessage => "REQUEST_WELCOME_MESSAGE",
                    Self::BotFeedbackMessage => "BOT_FEEDBACK_MESSAGE",
                    Self::MediaNotifyMessage => "MEDIA_NOTIFY_MESSAGE",
                    Self::CloudApiThreadControlNotification => {
                        "CLOUD_API_THREAD_CONTROL_NOTIFICATION"
                    }
                    Self::LidMigrationMappingSync => "LID_MIGRATION_MAPPING_SYNC",
                    Self::ReminderMessage => "REMINDER_MESSAGE",
                    Self::BotMemuOnboardingMessage => "BOT_MEMU_ONBOARDING_MESSAGE",
                    Self::StatusMentionMessage => "STATUS_MENTION_MESSAGE",
                    Self::StopGenerationMessage => "STOP_GENERATION_MESSAGE",
                    Self::LimitSharing => "LIMIT_SHARING",
                    Self::AiPsiMetadata => "AI_PSI_METADATA",
                    Self::AiQueryFanout => "AI_QUERY_FANOUT",
                    Self::GroupMemberLabelChange => "GROUP_MEMBER_LABEL_CHANGE",
                    Self::AiMediaCollectionMessage => "AI_MEDIA_COLLECTION_MESSAGE",
                    Self::MessageUnschedule => "MESSAGE_UNSCHEDULE",
                    Self::ChatThemeSetting => "CHAT_THEME_SETTING",
                    Self::AiMetadataOperation => "AI_METADATA_OPERATION",
                    Self::MarkAsVerifiedAction => "MARK_AS_VERIFIED_ACTION",
                    Self::CoexStateSync => "COEX_STATE_SYNC",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "REVOKE" => Some(Self::Revoke),
                    "EPHEMERAL_SETTING" => Some(Self::EphemeralSetting),
                    "EPHEMERAL_SYNC_RESPONSE" => Some(Self::EphemeralSyncResponse),
                    "HISTORY_SYNC_NOTIFICATION" => Some(Self::HistorySyncNotification),
                    "APP_STATE_SYNC_KEY_SHARE" => Some(Self::AppStateSyncKeyShare),
                    "APP_STATE_SYNC_KEY_REQUEST" => Some(Self::AppStateSyncKeyRequest),
                    "MSG_FANOUT_BACKFILL_REQUEST" => Some(Self::MsgFanoutBackfillRequest),
                    "INITIAL_SECURITY_NOTIFICATION_SETTING_SYNC" => {
                        Some(Self::InitialSecurityNotificationSettingSync)
                    }
                    "APP_STATE_FATAL_EXCEPTION_NOTIFICATION" => {
                        Some(Self::AppStateFatalExceptionNotification)
                    }
                    "SHARE_PHONE_NUMBER" => Some(Self::SharePhoneNumber),
                    "MESSAGE_EDIT" => Some(Self::MessageEdit),
                    "PEER_DATA_OPERATION_REQUEST_MESSAGE" => {
                        Some(Self::PeerDataOperationRequestMessage)
                    }
                    "PEER_DATA_OPERATION_REQUEST_RESPONSE_MESSAGE" => {
                        Some(Self::PeerDataOperationRequestResponseMessage)
                    }
                    "REQUEST_WELCOME_MESSAGE" => Some(Self::RequestWelcomeMessage),
                    "BOT_FEEDBACK_MESSAGE" => Some(Self::BotFeedbackMessage),
                    "MEDIA_NOTIFY_MESSAGE" => Some(Self::MediaNotifyMessage),
                    "CLOUD_API_THREAD_CONTROL_NOTIFICATION" => {
                        Some(Self::CloudApiThreadControlNotification)
                    }
                    "LID_MIGRATION_MAPPING_SYNC" => Some(Self::LidMigrationMappingSync),
                    "REMINDER_MESSAGE" => Some(Self::ReminderMessage),
                    "BOT_MEMU_ONBOARDING_MESSAGE" => Some(Self::BotMemuOnboardingMessage),
                    "STATUS_MENTION_MESSAGE" => Some(Self::StatusMentionMessage),
                    "STOP_GENERATION_MESSAGE" => Some(Self::StopGenerationMessage),
                    "LIMIT_SHARING" => Some(Self::LimitSharing),
                    "AI_PSI_METADATA" => Some(Self::AiPsiMetadata),
                    "AI_QUERY_FANOUT" => Some(Self::AiQueryFanout),
                    "GROUP_MEMBER_LABEL_CHANGE" => Some(Self::GroupMemberLabelChange),
                    "AI_MEDIA_COLLECTION_MESSAGE" => Some(Self::AiMediaCollectionMessage),
                    "MESSAGE_UNSCHEDULE" => Some(Self::MessageUnschedule),
                    "CHAT_THEME_SETTING" => Some(Self::ChatThemeSetting),
                    "AI_METADATA_OPERATION" => Some(Self::AiMetadataOperation),
                    "MARK_AS_VERIFIED_ACTION" => Some(Self::MarkAsVerifiedAction),
                    "COEX_STATE_SYNC" => Some(Self::CoexStateSync),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct QuestionResponseMessage {
        #[prost(message, optional, tag = "1")]
        pub key: ::core::option::Option<super::super::key::MessageKey>,
        #[prost(string, optional, tag = "2")]
        pub text: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ReactionMessage {
        #[prost(message, optional, tag = "1")]
        pub key: ::core::option::Option<super::super::key::MessageKey>,
        #[prost(string, optional, tag = "2")]
        pub text: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "3")]
        pub grouping_key: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(int64, optional, tag = "4")]
        pub sender_timestamp_ms: ::core::option::Option<i64>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct RequestPaymentMessage {
        #[prost(string, optional, tag = "1")]
        pub currency_code_iso4217: ::core::option::Option<
            ::prost::alloc::string::String,
        >,
        #[prost(uint64, optional, tag = "2")]
        pub amount1000: ::core::option::Option<u64>,
        #[prost(string, optional, tag = "3")]
        pub request_from: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, optional, boxed, tag = "4")]
        pub note_message: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::Message>,
        >,
        #[prost(int64, optional, tag = "5")]
        pub expiry_timestamp: ::core::option::Option<i64>,
        #[prost(message, optional, tag = "6")]
        pub amount: ::core::option::Option<super::Money>,
        #[prost(message, optional, tag = "7")]
        pub background: ::core::option::Option<super::PaymentBackground>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct RequestPhoneNumberMessage {
        #[prost(message, optional, boxed, tag = "1")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct RequestWelcomeMessageMetadata {
        #[prost(
            enumeration = "request_welcome_message_metadata::LocalChatState",
            optional,
            tag = "1"
        )]
        pub local_chat_state: ::core::option::Option<i32>,
        #[prost(
            enumeration = "request_welcome_message_metadata::WelcomeTrigger",
            optional,
            tag = "2"
        )]
        pub welcome_trigger: ::core::option::Option<i32>,
        #[prost(message, optional, tag = "3")]
        pub bot_agent_metadata: ::core::option::Option<
            super::super::bot::BotAgentMetadata,
        >,
    }
    /// Nested message and enum types in `RequestWelcomeMessageMetadata`.
    pub mod request_welcome_message_metadata {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum LocalChatState {
            Empty = 0,
            NonEmpty = 1,
        }
        impl LocalChatState {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Empty => "EMPTY",
                    Self::NonEmpty => "NON_EMPTY",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "EMPTY" => Some(Self::Empty),
                    "NON_EMPTY" => Some(Self::NonEmpty),
                    _ => None,
                }
            }
        }
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum WelcomeTrigger {
            ChatOpen = 0,
            CompanionPairing = 1,
        }
        impl WelcomeTrigger {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::ChatOpen => "CHAT_OPEN",
                    Self::CompanionPairing => "COMPANION_PAIRING",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "CHAT_OPEN" => Some(Self::ChatOpen),
                    "COMPANION_PAIRING" => Some(Self::CompanionPairing),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct RootSecretDistributeMessage {
        #[prost(string, optional, tag = "1")]
        pub chat_jid: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ScheduledCallCreationMessage {
        #[prost(int64, optional, tag = "1")]
        pub scheduled_timestamp_ms: ::core::option::Option<i64>,
        #[prost(
            enumeration = "scheduled_call_creation_message::CallType",
            optional,
            tag = "2"
        )]
        pub call_type: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "3")]
        pub title: ::core::option::Option<::prost::alloc::string::String>,
    }
    /// Nested message and enum types in `ScheduledCallCreationMessage`.
    pub mod scheduled_call_creation_message {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum CallType {
            Unknown = 0,
            Voice = 1,
            Video = 2,
        }
        impl CallType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::Voice => "VOICE",
                    Self::Video => "VIDEO",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "VOICE" => Some(Self::Voice),
                    "VIDEO" => Some(Self::Video),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ScheduledCallEditMessage {
        #[prost(message, optional, tag = "1")]
        pub key: ::core::option::Option<super::super::key::MessageKey>,
        #[prost(
            enumeration = "scheduled_call_edit_message::EditType",
            optional,
            tag = "2"
        )]
        pub edit_type: ::core::option::Option<i32>,
    }
    /// Nested message and enum types in `ScheduledCallEditMessage`.
    pub mod scheduled_call_edit_message {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum EditType {
            Unknown = 0,
            Cancel = 1,
        }
        impl EditType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::Cancel => "CANCEL",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "CANCEL" => Some(Self::Cancel),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct SecretEncryptedMessage {
        #[prost(message, optional, tag = "1")]
        pub target_message_key: ::core::option::Option<super::super::key::MessageKey>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub enc_payload: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub enc_iv: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(
            enumeration = "secret_encrypted_message::SecretEncType",
            optional,
            tag = "4"
        )]
        pub secret_enc_type: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "5")]
        pub remote_key_id: ::core::option::Option<::prost::alloc::string::String>,
    }
    /// Nested message and enum types in `SecretEncryptedMessage`.
    pub mod secret_encrypted_message {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum SecretEncType {
            Unknown = 0,
            EventEdit = 1,
            MessageEdit = 2,
            MessageSchedule = 3,
            PollEdit = 4,
            PollAddOption = 5,
        }
        impl SecretEncType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::EventEdit => "EVENT_EDIT",
                    Self::MessageEdit => "MESSAGE_EDIT",
                    Self::MessageSchedule => "MESSAGE_SCHEDULE",
                    Self::PollEdit => "POLL_EDIT",
                    Self::PollAddOption => "POLL_ADD_OPTION",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "EVENT_EDIT" => Some(Self::EventEdit),
                    "MESSAGE_EDIT" => Some(Self::MessageEdit),
                    "MESSAGE_SCHEDULE" => Some(Self::MessageSchedule),
                    "POLL_EDIT" => Some(Self::PollEdit),
                    "POLL_ADD_OPTION" => Some(Self::PollAddOption),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct SendPaymentMessage {
        #[prost(message, optional, boxed, tag = "2")]
        pub note_message: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::Message>,
        >,
        #[prost(message, optional, tag = "3")]
        pub request_message_key: ::core::option::Option<super::super::key::MessageKey>,
        #[prost(message, optional, tag = "4")]
        pub background: ::core::option::Option<super::PaymentBackground>,
        #[prost(string, optional, tag = "5")]
        pub transaction_data: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct SenderKeyDistributionMessage {
        #[prost(string, optional, tag = "1")]
        pub group_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub axolotl_sender_key_distribution_message: ::core::option::Option<
            ::prost::bytes::Bytes,
        >,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct SplitPaymentMessage {
        #[prost(string, optional, tag = "1")]
        pub split_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, optional, tag = "2")]
        pub total_amount: ::core::option::Option<super::Money>,
        #[prost(string, optional, tag = "3")]
        pub description: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "4")]
        pub requester_jid: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, repeated, tag = "5")]
        pub participants: ::prost::alloc::vec::Vec<SplitPaymentParticipant>,
        #[prost(int64, optional, tag = "6")]
        pub created_at_ms: ::core::option::Option<i64>,
        #[prost(message, optional, boxed, tag = "17")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct SplitPaymentParticipant {
        #[prost(string, optional, tag = "1")]
        pub jid: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, optional, tag = "2")]
        pub amount: ::core::option::Option<super::Money>,
        #[prost(
            enumeration = "split_payment_participant::SplitPaymentStatus",
            optional,
            tag = "3"
        )]
        pub status: ::core::option::Option<i32>,
    }
    /// Nested message and enum types in `SplitPaymentParticipant`.
    pub mod split_payment_participant {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum SplitPaymentStatus {
            Pending = 0,
            Paid = 1,
        }
        impl SplitPaymentStatus {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Pending => "PENDING",
                    Self::Paid => "PAID",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "PENDING" => Some(Self::Pending),
                    "PAID" => Some(Self::Paid),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct SplitPaymentUpdateMessage {
        #[prost(string, optional, tag = "1")]
        pub split_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub participant_jid: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct StatusLinkPreviewMetadata {
        #[prost(
            enumeration = "status_link_preview_metadata::Style",
            optional,
            tag = "1"
        )]
        pub style: ::core::option::Option<i32>,
    }
    /// Nested message and enum types in `StatusLinkPreviewMetadata`.
    pub mod status_link_preview_metadata {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum Style {
            Auto = 0,
            Compact = 1,
            Full = 2,
            Immersive = 3,
        }
        impl Style {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Auto => "AUTO",
                    Self::Compact => "COMPACT",
                    Self::Full => "FULL",
                    Self::Immersive => "IMMERSIVE",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "AUTO" => Some(Self::Auto),
                    "COMPACT" => Some(Self::Compact),
                    "FULL" => Some(Self::Full),
                    "IMMERSIVE" => Some(Self::Immersive),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct StatusNotificationMessage {
        #[prost(message, optional, tag = "1")]
        pub response_message_key: ::core::option::Option<super::super::key::MessageKey>,
        #[prost(message, optional, tag = "2")]
        pub original_message_key: ::core::option::Option<super::super::key::MessageKey>,
        #[prost(
            enumeration = "status_notification_message::StatusNotificationType",
            optional,
            tag = "3"
        )]
        pub r#type: ::core::option::Option<i32>,
    }
    /// Nested message and enum types in `StatusNotificationMessage`.
    pub mod status_notification_message {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum StatusNotificationType {
            Unknown = 0,
            StatusAddYours = 1,
            StatusReshare = 2,
            StatusQuestionAnswerReshare = 3,
            StatusGroupStatusReply = 4,
        }
        impl StatusNotificationType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::StatusAddYours => "STATUS_ADD_YOURS",
                    Self::StatusReshare => "STATUS_RESHARE",
                    Self::StatusQuestionAnswerReshare => "STATUS_QUESTION_ANSWER_RESHARE",
                    Self::StatusGroupStatusReply => "STATUS_GROUP_STATUS_REPLY",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "STATUS_ADD_YOURS" => Some(Self::StatusAddYours),
                    "STATUS_RESHARE" => Some(Self::StatusReshare),
                    "STATUS_QUESTION_ANSWER_RESHARE" => {
                        Some(Self::StatusQuestionAnswerReshare)
                    }
                    "STATUS_GROUP_STATUS_REPLY" => Some(Self::StatusGroupStatusReply),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct StatusQuestionAnswerMessage {
        #[prost(message, optional, tag = "1")]
        pub key: ::core::option::Option<super::super::key::MessageKey>,
        #[prost(string, optional, tag = "2")]
        pub text: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct StatusQuotedMessage {
        #[prost(
            enumeration = "status_quoted_message::StatusQuotedMessageType",
            optional,
            tag = "1"
        )]
        pub r#type: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "2")]
        pub text: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub thumbnail: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(message, optional, tag = "4")]
        pub original_status_id: ::core::option::Option<super::super::key::MessageKey>,
    }
    /// Nested message and enum types in `StatusQuotedMessage`.
    pub mod status_quoted_message {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum StatusQuotedMessageType {
            QuestionAnswer = 1,
        }
        impl StatusQuotedMessageType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::QuestionAnswer => "QUESTION_ANSWER",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "QUESTION_ANSWER" => Some(Self::QuestionAnswer),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct StatusStickerInteractionMessage {
        #[prost(message, optional, tag = "1")]
        pub key: ::core::option::Option<super::super::key::MessageKey>,
        #[prost(string, optional, tag = "2")]
        pub sticker_key: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(
            enumeration = "status_sticker_interaction_message::StatusStickerType",
            optional,
            tag = "3"
        )]
        pub r#type: ::core::option::Option<i32>,
    }
    /// Nested message and enum types in `StatusStickerInteractionMessage`.
    pub mod status_sticker_interaction_message {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum StatusStickerType {
            Unknown = 0,
            Reaction = 1,
        }
        impl StatusStickerType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::Reaction => "REACTION",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "REACTION" => Some(Self::Reaction),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct StickerMessage {
        #[prost(string, optional, tag = "1")]
        pub url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub file_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub file_enc_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "4")]
        pub media_key: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(string, optional, tag = "5")]
        pub mimetype: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(uint32, optional, tag = "6")]
        pub height: ::core::option::Option<u32>,
        #[prost(uint32, optional, tag = "7")]
        pub width: ::core::option::Option<u32>,
        #[prost(string, optional, tag = "8")]
        pub direct_path: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(uint64, optional, tag = "9")]
        pub file_length: ::core::option::Option<u64>,
        #[prost(int64, optional, tag = "10")]
        pub media_key_timestamp: ::core::option::Option<i64>,
        #[prost(uint32, optional, tag = "11")]
        pub first_frame_length: ::core::option::Option<u32>,
        #[prost(bytes = "bytes", optional, tag = "12")]
        pub first_frame_sidecar: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bool, optional, tag = "13")]
        pub is_animated: ::core::option::Option<bool>,
        #[prost(bytes = "bytes", optional, tag = "16")]
        pub png_thumbnail: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(message, optional, boxed, tag = "17")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
        #[prost(int64, optional, tag = "18")]
        pub sticker_sent_ts: ::core::option::Option<i64>,
        #[prost(bool, optional, tag = "19")]
        pub is_avatar: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "20")]
        pub is_ai_sticker: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "21")]
        pub is_lottie: ::core::option::Option<bool>,
        #[prost(string, optional, tag = "22")]
        pub accessibility_label: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(enumeration = "MediaKeyDomain", optional, tag = "23")]
        pub media_key_domain: ::core::option::Option<i32>,
        #[prost(int32, optional, tag = "24")]
        pub premium: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "25")]
        pub emojis: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct StickerPackMessage {
        #[prost(string, optional, tag = "1")]
        pub sticker_pack_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "3")]
        pub publisher: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, repeated, tag = "4")]
        pub stickers: ::prost::alloc::vec::Vec<sticker_pack_message::Sticker>,
        #[prost(uint64, optional, tag = "5")]
        pub file_length: ::core::option::Option<u64>,
        #[prost(bytes = "bytes", optional, tag = "6")]
        pub file_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "7")]
        pub file_enc_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "8")]
        pub media_key: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(string, optional, tag = "9")]
        pub direct_path: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "10")]
        pub caption: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, optional, boxed, tag = "11")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
        #[prost(string, optional, tag = "12")]
        pub pack_description: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(int64, optional, tag = "13")]
        pub media_key_timestamp: ::core::option::Option<i64>,
        #[prost(string, optional, tag = "14")]
        pub tray_icon_file_name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "15")]
        pub thumbnail_direct_path: ::core::option::Option<
            ::prost::alloc::string::String,
        >,
        #[prost(bytes = "bytes", optional, tag = "16")]
        pub thumbnail_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "17")]
        pub thumbnail_enc_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(uint32, optional, tag = "18")]
        pub thumbnail_height: ::core::option::Option<u32>,
        #[prost(uint32, optional, tag = "19")]
        pub thumbnail_width: ::core::option::Option<u32>,
        #[prost(string, optional, tag = "20")]
        pub image_data_hash: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(uint64, optional, tag = "21")]
        pub sticker_pack_size: ::core::option::Option<u64>,
        #[prost(
            enumeration = "sticker_pack_message::StickerPackOrigin",
            optional,
            tag = "22"
        )]
        pub sticker_pack_origin: ::core::option::Option<i32>,
    }
    /// Nested message and enum types in `StickerPackMessage`.
    pub mod sticker_pack_message {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct Sticker {
            #[prost(string, optional, tag = "1")]
            pub file_name: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(bool, optional, tag = "2")]
            pub is_animated: ::core::option::Option<bool>,
            #[prost(string, repeated, tag = "3")]
            pub emojis: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "4")]
            pub accessibility_label: ::core::option::Option<
                ::prost::alloc::string::String,
            >,
            #[prost(bool, optional, tag = "5")]
            pub is_lottie: ::core::option::Option<bool>,
            #[prost(string, optional, tag = "6")]
            pub mimetype: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(int32, optional, tag = "7")]
            pub premium: ::core::option::Option<i32>,
        }
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum StickerPackOrigin {
            FirstParty = 0,
            ThirdParty = 1,
            UserCreated = 2,
        }
        impl StickerPackOrigin {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::FirstParty => "FIRST_PARTY",
                    Self::ThirdParty => "THIRD_PARTY",
                    Self::UserCreated => "USER_CREATED",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "FIRST_PARTY" => Some(Self::FirstParty),
                    "THIRD_PARTY" => Some(Self::ThirdParty),
                    "USER_CREATED" => Some(Self::UserCreated),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct StickerSyncRmrMessage {
        #[prost(string, repeated, tag = "1")]
        pub filehash: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub rmr_source: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(int64, optional, tag = "3")]
        pub request_timestamp: ::core::option::Option<i64>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct TemplateButtonReplyMessage {
        #[prost(string, optional, tag = "1")]
        pub selected_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub selected_display_text: ::core::option::Option<
            ::prost::alloc::string::String,
        >,
        #[prost(message, optional, boxed, tag = "3")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
        #[prost(uint32, optional, tag = "4")]
        pub selected_index: ::core::option::Option<u32>,
        #[prost(uint32, optional, tag = "5")]
        pub selected_carousel_card_index: ::core::option::Option<u32>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct TemplateMessage {
        #[prost(message, optional, boxed, tag = "3")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
        #[prost(message, optional, boxed, tag = "4")]
        pub hydrated_template: ::core::option::Option<
            ::prost::alloc::boxed::Box<template_message::HydratedFourRowTemplate>,
        >,
        #[prost(string, optional, tag = "9")]
        pub template_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(oneof = "template_message::Format", tags = "1, 2, 5")]
        pub format: ::core::option::Option<template_message::Format>,
    }
    /// Nested message and enum types in `TemplateMessage`.
    pub mod template_message {
        #[derive(Clone, PartialEq, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct FourRowTemplate {
            #[prost(message, optional, boxed, tag = "6")]
            pub content: ::core::option::Option<
                ::prost::alloc::boxed::Box<super::HighlyStructuredMessage>,
            >,
            #[prost(message, optional, boxed, tag = "7")]
            pub footer: ::core::option::Option<
                ::prost::alloc::boxed::Box<super::HighlyStructuredMessage>,
            >,
            #[prost(message, repeated, tag = "8")]
            pub buttons: ::prost::alloc::vec::Vec<super::super::TemplateButton>,
            #[prost(oneof = "four_row_template::Title", tags = "1, 2, 3, 4, 5")]
            pub title: ::core::option::Option<four_row_template::Title>,
        }
        /// Nested message and enum types in `FourRowTemplate`.
        pub mod four_row_template {
            #[derive(Clone, PartialEq, ::prost::Oneof)]
            #[prost(skip_debug)]
            pub enum Title {
                #[prost(message, tag = "1")]
                DocumentMessage(
                    ::prost::alloc::boxed::Box<super::super::DocumentMessage>,
                ),
                #[prost(message, tag = "2")]
                HighlyStructuredMessage(
                    ::prost::alloc::boxed::Box<super::super::HighlyStructuredMessage>,
                ),
                #[prost(message, tag = "3")]
                ImageMessage(::prost::alloc::boxed::Box<super::super::ImageMessage>),
                #[prost(message, tag = "4")]
                VideoMessage(::prost::alloc::boxed::Box<super::super::VideoMessage>),
                #[prost(message, tag = "5")]
                LocationMessage(
                    ::prost::alloc::boxed::Box<super::super::LocationMessage>,
                ),
            }
        }
        #[derive(Clone, PartialEq, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct HydratedFourRowTemplate {
            #[prost(string, optional, tag = "6")]
            pub hydrated_content_text: ::core::option::Option<
                ::prost::alloc::string::String,
            >,
            #[prost(string, optional, tag = "7")]
            pub hydrated_footer_text: ::core::option::Option<
                ::prost::alloc::string::String,
            >,
            #[prost(message, repeated, tag = "8")]
            pub hydrated_buttons: ::prost::alloc::vec::Vec<
                super::super::HydratedTemplateButton,
            >,
            #[prost(string, optional, tag = "9")]
            pub template_id: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(bool, optional, tag = "10")]
            pub mask_linked_devices: ::core::option::Option<bool>,
            #[prost(oneof = "hydrated_four_row_template::Title", tags = "1, 2, 3, 4, 5")]
            pub title: ::core::option::Option<hydrated_four_row_template::Title>,
        }
        /// Nested message and enum types in `HydratedFourRowTemplate`.
        pub mod hydrated_four_row_template {
            #[derive(Clone, PartialEq, ::prost::Oneof)]
            #[prost(skip_debug)]
            pub enum Title {
                #[prost(message, tag = "1")]
                DocumentMessage(
                    ::prost::alloc::boxed::Box<super::super::DocumentMessage>,
                ),
                #[prost(string, tag = "2")]
                HydratedTitleText(::prost::alloc::string::String),
                #[prost(message, tag = "3")]
                ImageMessage(::prost::alloc::boxed::Box<super::super::ImageMessage>),
                #[prost(message, tag = "4")]
                VideoMessage(::prost::alloc::boxed::Box<super::super::VideoMessage>),
                #[prost(message, tag = "5")]
                LocationMessage(
                    ::prost::alloc::boxed::Box<super::super::LocationMessage>,
                ),
            }
        }
        #[derive(Clone, PartialEq, ::prost::Oneof)]
        #[prost(skip_debug)]
        pub enum Format {
            #[prost(message, tag = "1")]
            FourRowTemplate(::prost::alloc::boxed::Box<FourRowTemplate>),
            #[prost(message, tag = "2")]
            HydratedFourRowTemplate(::prost::alloc::boxed::Box<HydratedFourRowTemplate>),
            #[prost(message, tag = "5")]
            InteractiveMessageTemplate(
                ::prost::alloc::boxed::Box<super::InteractiveMessage>,
            ),
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct UrlMetadata {
        #[prost(uint32, optional, tag = "1")]
        pub fb_experiment_id: ::core::option::Option<u32>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct VideoEndCard {
        #[prost(string, optional, tag = "1")]
        pub username: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub caption: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "3")]
        pub thumbnail_image_url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "4")]
        pub profile_picture_url: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct VideoMessage {
        #[prost(string, optional, tag = "1")]
        pub url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub mimetype: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub file_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(uint64, optional, tag = "4")]
        pub file_length: ::core::option::Option<u64>,
        #[prost(uint32, optional, tag = "5")]
        pub seconds: ::core::option::Option<u32>,
        #[prost(bytes = "bytes", optional, tag = "6")]
        pub media_key: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(string, optional, tag = "7")]
        pub caption: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bool, optional, tag = "8")]
        pub gif_playback: ::core::option::Option<bool>,
        #[prost(uint32, optional, tag = "9")]
        pub height: ::core::option::Option<u32>,
        #[prost(uint32, optional, tag = "10")]
        pub width: ::core::option::Option<u32>,
        #[prost(bytes = "bytes", optional, tag = "11")]
        pub file_enc_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(message, repeated, tag = "12")]
        pub interactive_annotations: ::prost::alloc::vec::Vec<
            super::InteractiveAnnotation,
        >,
        #[prost(string, optional, tag = "13")]
        pub direct_path: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(int64, optional, tag = "14")]
        pub media_key_timestamp: ::core::option::Option<i64>,
        #[prost(bytes = "bytes", optional, tag = "16")]
        pub jpeg_thumbnail: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(message, optional, boxed, tag = "17")]
        pub context_info: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::ContextInfo>,
        >,
        #[prost(bytes = "bytes", optional, tag = "18")]
        pub streaming_sidecar: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(enumeration = "video_message::Attribution", optional, tag = "19")]
        pub gif_attribution: ::core::option::Option<i32>,
        #[prost(bool, optional, tag = "20")]
        pub view_once: ::core::option::Option<bool>,
        #[prost(string, optional, tag = "21")]
        pub thumbnail_direct_path: ::core::option::Option<
            ::prost::alloc::string::String,
        >,
        #[prost(bytes = "bytes", optional, tag = "22")]
        pub thumbnail_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "23")]
        pub thumbnail_enc_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(string, optional, tag = "24")]
        pub static_url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, repeated, tag = "25")]
        pub annotations: ::prost::alloc::vec::Vec<super::InteractiveAnnotation>,
        #[prost(string, optional, tag = "26")]
        pub accessibility_label: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, repeated, tag = "27")]
        pub processed_videos: ::prost::alloc::vec::Vec<super::ProcessedVideo>,
        #[prost(uint32, optional, tag = "28")]
        pub external_share_full_video_duration_in_seconds: ::core::option::Option<u32>,
        #[prost(uint64, optional, tag = "29")]
        pub motion_photo_presentation_offset_ms: ::core::option::Option<u64>,
        #[prost(string, optional, tag = "30")]
        pub metadata_url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(enumeration = "video_message::VideoSourceType", optional, tag = "31")]
        pub video_source_type: ::core::option::Option<i32>,
        #[prost(enumeration = "MediaKeyDomain", optional, tag = "32")]
        pub media_key_domain: ::core::option::Option<i32>,
    }
    /// Nested message and enum types in `VideoMessage`.
    pub mod video_message {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum Attribution {
            None = 0,
            Giphy = 1,
            Tenor = 2,
            Klipy = 3,
        }
        impl Attribution {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::None => "NONE",
                    Self::Giphy => "GIPHY",
                    Self::Tenor => "TENOR",
                    Self::Klipy => "KLIPY",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "NONE" => Some(Self::None),
                    "GIPHY" => Some(Self::Giphy),
                    "TENOR" => Some(Self::Tenor),
                    "KLIPY" => Some(Self::Klipy),
                    _ => None,
                }
            }
        }
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum VideoSourceType {
            UserVideo = 0,
            AiGenerated = 1,
        }
        impl VideoSourceType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::UserVideo => "USER_VIDEO",
                    Self::AiGenerated => "AI_GENERATED",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "USER_VIDEO" => Some(Self::UserVideo),
                    "AI_GENERATED" => Some(Self::AiGenerated),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum HistorySyncType {
        InitialBootstrap = 0,
        InitialStatusV3 = 1,
        Full = 2,
        Recent = 3,
        PushName = 4,
        NonBlockingData = 5,
        OnDemand = 6,
        NoHistory = 7,
        MessageAccessStatus = 8,
    }
    impl HistorySyncType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::InitialBootstrap => "INITIAL_BOOTSTRAP",
                Self::InitialStatusV3 => "INITIAL_STATUS_V3",
                Self::Full => "FULL",
                Self::Recent => "RECENT",
                Self::PushName => "PUSH_NAME",
                Self::NonBlockingData => "NON_BLOCKING_DATA",
                Self::OnDemand => "ON_DEMAND",
                Self::NoHistory => "NO_HISTORY",
                Self::MessageAccessStatus => "MESSAGE_ACCESS_STATUS",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "INITIAL_BOOTSTRAP" => Some(Self::InitialBootstrap),
                "INITIAL_STATUS_V3" => Some(Self::InitialStatusV3),
                "FULL" => Some(Self::Full),
                "RECENT" => Some(Self::Recent),
                "PUSH_NAME" => Some(Self::PushName),
                "NON_BLOCKING_DATA" => Some(Self::NonBlockingData),
                "ON_DEMAND" => Some(Self::OnDemand),
                "NO_HISTORY" => Some(Self::NoHistory),
                "MESSAGE_ACCESS_STATUS" => Some(Self::MessageAccessStatus),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum InsightDeliveryState {
        Sent = 0,
        Delivered = 1,
        Read = 2,
        Replied = 3,
        QuickReplied = 4,
    }
    impl InsightDeliveryState {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Sent => "SENT",
                Self::Delivered => "DELIVERED",
                Self::Read => "READ",
                Self::Replied => "REPLIED",
                Self::QuickReplied => "QUICK_REPLIED",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "SENT" => Some(Self::Sent),
                "DELIVERED" => Some(Self::Delivered),
                "READ" => Some(Self::Read),
                "REPLIED" => Some(Self::Replied),
                "QUICK_REPLIED" => Some(Self::QuickReplied),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum MediaKeyDomain {
        Unset = 0,
        E2eeChat = 1,
        Status = 2,
        Capi = 3,
        Bot = 4,
    }
    impl MediaKeyDomain {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unset => "UNSET",
                Self::E2eeChat => "E2EE_CHAT",
                Self::Status => "STATUS",
                Self::Capi => "CAPI",
                Self::Bot => "BOT",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNSET" => Some(Self::Unset),
                "E2EE_CHAT" => Some(Self::E2eeChat),
                "STATUS" => Some(Self::Status),
                "CAPI" => Some(Self::Capi),
                "BOT" => Some(Self::Bot),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum PeerDataOperationRequestType {
        UploadSticker = 0,
        SendRecentStickerBootstrap = 1,
        GenerateLinkPreview = 2,
        HistorySyncOnDemand = 3,
        PlaceholderMessageResend = 4,
        WaffleLinkingNonceFetch = 5,
        FullHistorySyncOnDemand = 6,
        CompanionMetaNonceFetch = 7,
        CompanionSyncdSnapshotFatalRecovery = 8,
        CompanionCanonicalUserNonceFetch = 9,
        HistorySyncChunkRetry = 10,
        GalaxyFlowAction = 11,
        BusinessBroadcastInsightsDeliveredTo = 12,
        BusinessBroadcastInsightsRefresh = 13,
        ContactRefreshRequest = 14,
    }
    impl PeerDataOperationRequestType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::UploadSticker => "UPLOAD_STICKER",
                Self::SendRecentStickerBootstrap => "SEND_RECENT_STICKER_BOOTSTRAP",
                Self::GenerateLinkPreview => "GENERATE_LINK_PREVIEW",
                Self::HistorySyncOnDemand => "HISTORY_SYNC_ON_DEMAND",
                Self::PlaceholderMessageResend => "PLACEHOLDER_MESSAGE_RESEND",
                Self::WaffleLinkingNonceFetch => "WAFFLE_LINKING_NONCE_FETCH",
                Self::FullHistorySyncOnDemand => "FULL_HISTORY_SYNC_ON_DEMAND",
                Self::CompanionMetaNonceFetch => "COMPANION_META_NONCE_FETCH",
                Self::CompanionSyncdSnapshotFatalRecovery => {
                    "COMPANION_SYNCD_SNAPSHOT_FATAL_RECOVERY"
                }
                Self::CompanionCanonicalUserNonceFetch => {
                    "COMPANION_CANONICAL_USER_NONCE_FETCH"
                }
                Self::HistorySyncChunkRetry => "HISTORY_SYNC_CHUNK_RETRY",
                Self::GalaxyFlowAction => "GALAXY_FLOW_ACTION",
                Self::BusinessBroadcastInsightsDeliveredTo => {
                    "BUSINESS_BROADCAST_INSIGHTS_DELIVERED_TO"
                }
                Self::BusinessBroadcastInsightsRefresh => {
                    "BUSINESS_BROADCAST_INSIGHTS_REFRESH"
                }
                Self::ContactRefreshRequest => "CONTACT_REFRESH_REQUEST",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UPLOAD_STICKER" => Some(Self::UploadSticker),
                "SEND_RECENT_STICKER_BOOTSTRAP" => Some(Self::SendRecentStickerBootstrap),
                "GENERATE_LINK_PREVIEW" => Some(Self::GenerateLinkPreview),
                "HISTORY_SYNC_ON_DEMAND" => Some(Self::HistorySyncOnDemand),
                "PLACEHOLDER_MESSAGE_RESEND" => Some(Self::PlaceholderMessageResend),
                "WAFFLE_LINKING_NONCE_FETCH" => Some(Self::WaffleLinkingNonceFetch),
                "FULL_HISTORY_SYNC_ON_DEMAND" => Some(Self::FullHistorySyncOnDemand),
                "COMPANION_META_NONCE_FETCH" => Some(Self::CompanionMetaNonceFetch),
                "COMPANION_SYNCD_SNAPSHOT_FATAL_RECOVERY" => {
                    Some(Self::CompanionSyncdSnapshotFatalRecovery)
                }
                "COMPANION_CANONICAL_USER_NONCE_FETCH" => {
                    Some(Self::CompanionCanonicalUserNonceFetch)
                }
                "HISTORY_SYNC_CHUNK_RETRY" => Some(Self::HistorySyncChunkRetry),
                "GALAXY_FLOW_ACTION" => Some(Self::GalaxyFlowAction),
                "BUSINESS_BROADCAST_INSIGHTS_DELIVERED_TO" => {
                    Some(Self::BusinessBroadcastInsightsDeliveredTo)
                }
                "BUSINESS_BROADCAST_INSIGHTS_REFRESH" => {
                    Some(Self::BusinessBroadcastInsightsRefresh)
                }
                "CONTACT_REFRESH_REQUEST" => Some(Self::ContactRefreshRequest),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum PollContentType {
        Unknown = 0,
        Text = 1,
        Image = 2,
    }
    impl PollContentType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::Text => "TEXT",
                Self::Image => "IMAGE",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "TEXT" => Some(Self::Text),
                "IMAGE" => Some(Self::Image),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum PollType {
        Poll = 0,
        Quiz = 1,
    }
    impl PollType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Poll => "POLL",
                Self::Quiz => "QUIZ",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "POLL" => Some(Self::Poll),
                "QUIZ" => Some(Self::Quiz),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct ContextInfo {
    #[prost(string, optional, tag = "1")]
    pub stanza_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub participant: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, optional, boxed, tag = "3")]
    pub quoted_message: ::core::option::Option<::prost::alloc::boxed::Box<Message>>,
    #[prost(string, optional, tag = "4")]
    pub remote_jid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, repeated, tag = "15")]
    pub mentioned_jid: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "18")]
    pub conversion_source: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bytes = "bytes", optional, tag = "19")]
    pub conversion_data: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint32, optional, tag = "20")]
    pub conversion_delay_seconds: ::core::option::Option<u32>,
    #[prost(uint32, optional, tag = "21")]
    pub forwarding_score: ::core::option::Option<u32>,
    #[prost(bool, optional, tag = "22")]
    pub is_forwarded: ::core::option::Option<bool>,
    #[prost(message, optional, boxed, tag = "23")]
    pub quoted_ad: ::core::option::Option<
        ::prost::alloc::boxed::Box<context_info::AdReplyInfo>,
    >,
    #[prost(message, optional, tag = "24")]
    pub placeholder_key: ::core::option::Option<super::key::MessageKey>,
    #[prost(uint32, optional, tag = "25")]
    pub expiration: ::core::option::Option<u32>,
    #[prost(int64, optional, tag = "26")]
    pub ephemeral_setting_timestamp: ::core::option::Option<i64>,
    #[prost(bytes = "bytes", optional, tag = "27")]
    pub ephemeral_shared_secret: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(message, optional, boxed, tag = "28")]
    pub external_ad_reply: ::core::option::Option<
        ::prost::alloc::boxed::Box<context_info::ExternalAdReplyInfo>,
    >,
    #[prost(string, optional, tag = "29")]
    pub entry_point_conversion_source: ::core::option::Option<
        ::prost::alloc::string::String,
    >,
    #[prost(string, optional, tag = "30")]
    pub entry_point_conversion_app: ::core::option::Option<
        ::prost::alloc::string::String,
    >,
    #[prost(uint32, optional, tag = "31")]
    pub entry_point_conversion_delay_seconds: ::core::option::Option<u32>,
    #[prost(message, optional, boxed, tag = "32")]
    pub disappearing_mode: ::core::option::Option<
        ::prost::alloc::boxed::Box<super::context::DisappearingMode>,
    >,
    #[prost(message, optional, boxed, tag = "33")]
    pub action_link: ::core::option::Option<
        ::prost::alloc::boxed::Box<super::context::ActionLink>,
    >,
    #[prost(string, optional, tag = "34")]
    pub group_subject: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "35")]
    pub parent_group_jid: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "37")]
    pub trust_banner_type: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint32, optional, tag = "38")]
    pub trust_banner_action: ::core::option::Option<u32>,
    #[prost(bool, optional, tag = "39")]
    pub is_sampled: ::core::option::Option<bool>,
    #[prost(message, repeated, tag = "40")]
    pub group_mentions: ::prost::alloc::vec::Vec<super::context::GroupMention>,
    #[prost(message, optional, boxed, tag = "41")]
    pub utm: ::core::option::Option<::prost::alloc::boxed::Box<context_info::UtmInfo>>,
    #[prost(message, optional, boxed, tag = "43")]
    pub forwarded_newsletter_message_info: ::core::option::Option<
        ::prost::alloc::boxed::Box<context_info::ForwardedNewsletterMessageInfo>,
    >,
    #[prost(message, optional, boxed, tag = "44")]
    pub business_message_forward_info: ::core::option::Option<
        ::prost::alloc::boxed::Box<context_info::BusinessMessageForwardInfo>,
    >,
    #[prost(string, optional, tag = "45")]
    pub smb_client_campaign_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "46")]
    pub smb_server_campaign_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, optional, boxed, tag = "47")]
    pub data_sharing_context: ::core::option::Option<
        ::prost::alloc::boxed::Box<context_info::DataSharingContext>,
    >,
    #[prost(bool, optional, tag = "48")]
    pub always_show_ad_attribution: ::core::option::Option<bool>,
    #[prost(message, optional, boxed, tag = "49")]
    pub feature_eligibilities: ::core::option::Option<
        ::prost::alloc::boxed::Box<context_info::FeatureEligibilities>,
    >,
    #[prost(string, optional, tag = "50")]
    pub entry_point_conversion_external_source: ::core::option::Option<
        ::prost::alloc::string::String,
    >,
    #[prost(string, optional, tag = "51")]
    pub entry_point_conversion_external_medium: ::core::option::Option<
        ::prost::alloc::string::String,
    >,
    #[prost(string, optional, tag = "54")]
    pub ctwa_signals: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bytes = "bytes", optional, tag = "55")]
    pub ctwa_payload: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(message, optional, boxed, tag = "56")]
    pub forwarded_ai_bot_message_info: ::core::option::Option<
        ::prost::alloc::boxed::Box<super::bot::ForwardedAiBotMessageInfo>,
    >,
    #[prost(enumeration = "context_info::StatusAttributionType", optional, tag = "57")]
    pub status_attribution_type: ::core::option::Option<i32>,
    #[prost(message, optional, boxed, tag = "58")]
    pub url_tracking_map: ::core::option::Option<
        ::prost::alloc::boxed::Box<super::context::UrlTrackingMap>,
    >,
    #[prost(enumeration = "context_info::PairedMediaType", optional, tag = "59")]
    pub paired_media_type: ::core::option::Option<i32>,
    #[prost(uint32, optional, tag = "60")]
    pub ranking_version: ::core::option::Option<u32>,
    #[prost(message, optional, boxed, tag = "62")]
    pub member_label: ::core::option::Option<
        ::prost::alloc::boxed::Box<super::context::MemberLabel>,
    >,
    #[prost(bool, optional, tag = "63")]
    pub is_question: ::core::option::Option<bool>,
    #[prost(enumeration = "context_info::StatusSourceType", optional, tag = "64")]
    pub status_source_type: ::core::option::Option<i32>,
    #[prost(message, repeated, tag = "65")]
    pub status_attributions: ::prost::alloc::vec::Vec<super::context::StatusAttribution>,
    #[prost(bool, optional, tag = "66")]
    pub is_group_status: ::core::option::Option<bool>,
    #[prost(enumeration = "context_info::ForwardOrigin", optional, tag = "67")]
    pub forward_origin: ::core::option::Option<i32>,
    #[prost(message, optional, boxed, tag = "68")]
    pub question_reply_quoted_message: ::core::option::Option<
        ::prost::alloc::boxed::Box<context_info::QuestionReplyQuotedMessage>,
    >,
    #[prost(message, optional, boxed, tag = "69")]
    pub status_audience_metadata: ::core::option::Option<
        ::prost::alloc::boxed::Box<context_info::StatusAudienceMetadata>,
    >,
    #[prost(uint32, optional, tag = "70")]
    pub non_jid_mentions: ::core::option::Option<u32>,
    #[prost(enumeration = "context_info::QuotedType", optional, tag = "71")]
    pub quoted_type: ::core::option::Option<i32>,
    #[prost(message, optional, boxed, tag = "72")]
    pub bot_message_sharing_info: ::core::option::Option<
        ::prost::alloc::boxed::Box<super::bot::BotMessageSharingInfo>,
    >,
    #[prost(bool, optional, tag = "73")]
    pub is_spoiler: ::core::option::Option<bool>,
    #[prost(message, optional, boxed, tag = "74")]
    pub media_domain_info: ::core::option::Option<
        ::prost::alloc::boxed::Box<super::context::MediaDomainInfo>,
    >,
    #[prost(message, optional, boxed, tag = "75")]
    pub partially_selected_content: ::core::option::Option<
        ::prost::alloc::boxed::Box<context_info::PartiallySelectedContent>,
    >,
    #[prost(uint32, optional, tag = "76")]
    pub after_read_duration: ::core::option::Option<u32>,
    #[prost(enumeration = "context_info::CrossAppSource", optional, tag = "77")]
    pub cross_app_source: ::core::option::Option<i32>,
    #[prost(message, optional, boxed, tag = "78")]
    pub business_interaction_pills: ::core::option::Option<
        ::prost::alloc::boxed::Box<context_info::BusinessInteractionPills>,
    >,
    #[prost(string, optional, tag = "79")]
    pub poster_status_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, optional, boxed, tag = "80")]
    pub instagram_thread_link: ::core::option::Option<
        ::prost::alloc::boxed::Box<context_info::InstagramThreadLink>,
    >,
    #[prost(message, optional, boxed, tag = "81")]
    pub ai_provenance: ::core::option::Option<
        ::prost::alloc::boxed::Box<super::bot::AiProvenance>,
    >,
}
/// Nested message and enum types in `ContextInfo`.
pub mod context_info {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct AdReplyInfo {
        #[prost(string, optional, tag = "1")]
        pub advertiser_name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(enumeration = "ad_reply_info::MediaType", optional, tag = "2")]
        pub media_type: ::core::option::Option<i32>,
        #[prost(bytes = "bytes", optional, tag = "16")]
        pub jpeg_thumbnail: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(string, optional, tag = "17")]
        pub caption: ::core::option::Option<::prost::alloc::string::String>,
    }
    /// Nested message and enum types in `AdReplyInfo`.
    pub mod ad_reply_info {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum MediaType {
            None = 0,
            Image = 1,
            Video = 2,
        }
        impl MediaType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::None => "NONE",
                    Self::Image => "IMAGE",
                    Self::Video => "VIDEO",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "NONE" => Some(Self::None),
                    "IMAGE" => Some(Self::Image),
                    "VIDEO" => Some(Self::Video),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct BusinessInteractionPills {
        #[prost(string, optional, tag = "1")]
        pub business_jid: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(message, repeated, tag = "2")]
        pub pills: ::prost::alloc::vec::Vec<business_interaction_pills::Pill>,
        #[prost(
            enumeration = "business_interaction_pills::EntryPoint",
            optional,
            tag = "3"
        )]
        pub entry_point: ::core::option::Option<i32>,
        #[prost(bytes = "bytes", optional, tag = "4")]
        pub signed_payload: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(message, optional, tag = "5")]
        pub signature_envelope: ::core::option::Option<
            super::super::bot::BotSignatureVerificationMetadata,
        >,
        #[prost(message, optional, tag = "6")]
        pub unauthenticated_business_metadata: ::core::option::Option<
            business_interaction_pills::UnauthenticatedBusinessMetadata,
        >,
    }
    /// Nested message and enum types in `BusinessInteractionPills`.
    pub mod business_interaction_pills {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct Pill {
            #[prost(enumeration = "PillType", optional, tag = "1")]
            pub pill_type: ::core::option::Option<i32>,
            #[prost(string, optional, tag = "2")]
            pub action_url: ::core::option::Option<::prost::alloc::string::String>,
        }
        #[derive(Clone, PartialEq, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct SignedPayload {
            #[prost(string, optional, tag = "1")]
            pub verified_name: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(message, repeated, tag = "2")]
            pub pills: ::prost::alloc::vec::Vec<Pill>,
        }
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct UnauthenticatedBusinessMetadata {
            #[prost(string, optional, tag = "1")]
            pub business_name: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "2")]
            pub business_category: ::core::option::Option<
                ::prost::alloc::string::String,
            >,
            #[prost(bool, optional, tag = "3")]
            pub business_is_open: ::core::option::Option<bool>,
            #[prost(int64, optional, tag = "4")]
            pub business_is_open_snapshot_ms: ::core::option::Option<i64>,
        }
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum EntryPoint {
            Unknown = 0,
            P2pLinkShare = 1,
            ContactCardSharing = 2,
            PhoneNumber = 3,
            Status = 4,
            InThreadContextCard = 5,
        }
        impl EntryPoint {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "ENTRY_POINT_UNKNOWN",
                    Self::P2pLinkShare => "P2P_LINK_SHARE",
                    Self::ContactCardSharing => "CONTACT_CARD_SHARING",
                    Self::PhoneNumber => "PHONE_NUMBER",
                    Self::Status => "STATUS",
                    Self::InThreadContextCard => "IN_THREAD_CONTEXT_CARD",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "ENTRY_POINT_UNKNOWN" => Some(Self::Unknown),
                    "P2P_LINK_SHARE" => Some(Self::P2pLinkShare),
                    "CONTACT_CARD_SHARING" => Some(Self::ContactCardSharing),
                    "PHONE_NUMBER" => Some(Self::PhoneNumber),
                    "STATUS" => Some(Self::Status),
                    "IN_THREAD_CONTEXT_CARD" => Some(Self::InThreadContextCard),
                    _ => None,
                }
            }
        }
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum PillType {
            Unknown = 0,
            ViewBusiness = 1,
            Chat = 2,
            Call = 3,
            Catalog = 4,
            Channel = 5,
            BookAppointment = 6,
            Offers = 7,
            Bestsellers = 8,
            Menu = 9,
            About = 10,
            Shop = 11,
            Order = 12,
        }
        impl PillType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::ViewBusiness => "VIEW_BUSINESS",
                    Self::Chat => "CHAT",
                    Self::Call => "CALL",
                    Self::Catalog => "CATALOG",
                    Self::Channel => "CHANNEL",
                    Self::BookAppointment => "BOOK_APPOINTMENT",
                    Self::Offers => "OFFERS",
                    Self::Bestsellers => "BESTSELLERS",
                    Self::Menu => "MENU",
                    Self::About => "ABOUT",
                    Self::Shop => "SHOP",
                    Self::Order => "ORDER",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "VIEW_BUSINESS" => Some(Self::ViewBusiness),
                    "CHAT" => Some(Self::Chat),
                    "CALL" => Some(Self::Call),
                    "CATALOG" => Some(Self::Catalog),
                    "CHANNEL" => Some(Self::Channel),
                    "BOOK_APPOINTMENT" => Some(Self::BookAppointment),
                    "OFFERS" => Some(Self::Offers),
                    "BESTSELLERS" => Some(Self::Bestsellers),
                    "MENU" => Some(Self::Menu),
                    "ABOUT" => Some(Self::About),
                    "SHOP" => Some(Self::Shop),
                    "ORDER" => Some(Self::Order),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct BusinessMessageForwardInfo {
        #[prost(string, optional, tag = "1")]
        pub business_owner_jid: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct DataSharingContext {
        #[prost(bool, optional, tag = "1")]
        pub show_mm_disclosure: ::core::option::Option<bool>,
        #[prost(string, optional, tag = "2")]
        pub encrypted_signal_token_consented: ::core::option::Option<
            ::prost::alloc::string::String,
        >,
        #[prost(message, repeated, tag = "3")]
        pub parameters: ::prost::alloc::vec::Vec<data_sharing_context::Parameters>,
        #[prost(int32, optional, tag = "4")]
        pub data_sharing_flags: ::core::option::Option<i32>,
    }
    /// Nested message and enum types in `DataSharingContext`.
    pub mod data_sharing_context {
        #[derive(Clone, PartialEq, ::prost::Message)]
        #[prost(skip_debug)]
        pub struct Parameters {
            #[prost(string, optional, tag = "1")]
            pub key: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(string, optional, tag = "2")]
            pub string_data: ::core::option::Option<::prost::alloc::string::String>,
            #[prost(int64, optional, tag = "3")]
            pub int_data: ::core::option::Option<i64>,
            #[prost(float, optional, tag = "4")]
            pub float_data: ::core::option::Option<f32>,
            #[prost(message, optional, boxed, tag = "5")]
            pub contents: ::core::option::Option<::prost::alloc::boxed::Box<Parameters>>,
        }
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum DataSharingFlags {
            ShowMmDisclosureOnClick = 1,
            ShowMmDisclosureOnRead = 2,
        }
        impl DataSharingFlags {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::ShowMmDisclosureOnClick => "SHOW_MM_DISCLOSURE_ON_CLICK",
                    Self::ShowMmDisclosureOnRead => "SHOW_MM_DISCLOSURE_ON_READ",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "SHOW_MM_DISCLOSURE_ON_CLICK" => Some(Self::ShowMmDisclosureOnClick),
                    "SHOW_MM_DISCLOSURE_ON_READ" => Some(Self::ShowMmDisclosureOnRead),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ExternalAdReplyInfo {
        #[prost(string, optional, tag = "1")]
        pub title: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub body: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(enumeration = "external_ad_reply_info::MediaType", optional, tag = "3")]
        pub media_type: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "4")]
        pub thumbnail_url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "5")]
        pub media_url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bytes = "bytes", optional, tag = "6")]
        pub thumbnail: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(string, optional, tag = "7")]
        pub source_type: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "8")]
        pub source_id: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "9")]
        pub source_url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bool, optional, tag = "10")]
        pub contains_auto_reply: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "11")]
        pub render_larger_thumbnail: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "12")]
        pub show_ad_attribution: ::core::option::Option<bool>,
        #[prost(string, optional, tag = "13")]
        pub ctwa_clid: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "14")]
        pub r#ref: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bool, optional, tag = "15")]
        pub click_to_whatsapp_call: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "16")]
        pub ad_context_preview_dismissed: ::core::option::Option<bool>,
        #[prost(string, optional, tag = "17")]
        pub source_app: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bool, optional, tag = "18")]
        pub automated_greeting_message_shown: ::core::option::Option<bool>,
        #[prost(string, optional, tag = "19")]
        pub greeting_message_body: ::core::option::Option<
            ::prost::alloc::string::String,
        >,
        #[prost(string, optional, tag = "20")]
        pub cta_payload: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bool, optional, tag = "21")]
        pub disable_nudge: ::core::option::Option<bool>,
        #[prost(string, optional, tag = "22")]
        pub original_image_url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "23")]
        pub automated_greeting_message_cta_type: ::core::option::Option<
            ::prost::alloc::string::String,
        >,
        #[prost(bool, optional, tag = "24")]
        pub wtwa_ad_format: ::core::option::Option<bool>,
        #[prost(enumeration = "external_ad_reply_info::AdType", optional, tag = "25")]
        pub ad_type: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "26")]
        pub wtwa_website_url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "27")]
        pub ad_preview_url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(bool, optional, tag = "28")]
        pub contains_ctwa_flows_auto_reply: ::core::option::Option<bool>,
        #[prost(int32, optional, tag = "29")]
        pub agm_thumbnail_strategy: ::core::option::Option<i32>,
        #[prost(int32, optional, tag = "30")]
        pub agm_title_strategy: ::core::option::Option<i32>,
        #[prost(int32, optional, tag = "31")]
        pub agm_subtitle_strategy: ::core::option::Option<i32>,
        #[prost(int32, optional, tag = "32")]
        pub agm_header_interaction_strategy: ::core::option::Option<i32>,
    }
    /// Nested message and enum types in `ExternalAdReplyInfo`.
    pub mod external_ad_reply_info {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum AdType {
            Ctwa = 0,
            Cawc = 1,
        }
        impl AdType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Ctwa => "CTWA",
                    Self::Cawc => "CAWC",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "CTWA" => Some(Self::Ctwa),
                    "CAWC" => Some(Self::Cawc),
                    _ => None,
                }
            }
        }
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum MediaType {
            None = 0,
            Image = 1,
            Video = 2,
        }
        impl MediaType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::None => "NONE",
                    Self::Image => "IMAGE",
                    Self::Video => "VIDEO",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "NONE" => Some(Self::None),
                    "IMAGE" => Some(Self::Image),
                    "VIDEO" => Some(Self::Video),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct FeatureEligibilities {
        #[prost(bool, optional, tag = "1", default = "false")]
        pub cannot_be_reacted_to: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "2", default = "false")]
        pub cannot_be_ranked: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "3", default = "false")]
        pub can_request_feedback: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "4", default = "false")]
        pub can_be_reshared: ::core::option::Option<bool>,
        #[prost(bool, optional, tag = "5", default = "false")]
        pub can_receive_multi_react: ::core::option::Option<bool>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct ForwardedNewsletterMessageInfo {
        #[prost(string, optional, tag = "1")]
        pub newsletter_jid: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(int32, optional, tag = "2")]
        pub server_message_id: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "3")]
        pub newsletter_name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(
            enumeration = "forwarded_newsletter_message_info::ContentType",
            optional,
            tag = "4"
        )]
        pub content_type: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "5")]
        pub accessibility_text: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "6")]
        pub profile_name: ::core::option::Option<::prost::alloc::string::String>,
    }
    /// Nested message and enum types in `ForwardedNewsletterMessageInfo`.
    pub mod forwarded_newsletter_message_info {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum ContentType {
            Update = 1,
            UpdateCard = 2,
            LinkCard = 3,
        }
        impl ContentType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Update => "UPDATE",
                    Self::UpdateCard => "UPDATE_CARD",
                    Self::LinkCard => "LINK_CARD",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UPDATE" => Some(Self::Update),
                    "UPDATE_CARD" => Some(Self::UpdateCard),
                    "LINK_CARD" => Some(Self::LinkCard),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct InstagramThreadLink {
        #[prost(string, optional, tag = "1")]
        pub url: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct PartiallySelectedContent {
        #[prost(string, optional, tag = "1")]
        pub text: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct QuestionReplyQuotedMessage {
        #[prost(int32, optional, tag = "1")]
        pub server_question_id: ::core::option::Option<i32>,
        #[prost(message, optional, boxed, tag = "2")]
        pub quoted_question: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::Message>,
        >,
        #[prost(message, optional, boxed, tag = "3")]
        pub quoted_response: ::core::option::Option<
            ::prost::alloc::boxed::Box<super::Message>,
        >,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct StatusAudienceMetadata {
        #[prost(
            enumeration = "status_audience_metadata::AudienceType",
            optional,
            tag = "1"
        )]
        pub audience_type: ::core::option::Option<i32>,
        #[prost(string, optional, tag = "2")]
        pub list_name: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "3")]
        pub list_emoji: ::core::option::Option<::prost::alloc::string::String>,
    }
    /// Nested message and enum types in `StatusAudienceMetadata`.
    pub mod status_audience_metadata {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum AudienceType {
            Unknown = 0,
            CloseFriends = 1,
        }
        impl AudienceType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::CloseFriends => "CLOSE_FRIENDS",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "CLOSE_FRIENDS" => Some(Self::CloseFriends),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct UtmInfo {
        #[prost(string, optional, tag = "1")]
        pub utm_source: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub utm_campaign: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum CrossAppSource {
        Unknown = 0,
        Instagram = 1,
        Facebook = 2,
    }
    impl CrossAppSource {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "CROSS_APP_SOURCE_UNKNOWN",
                Self::Instagram => "CROSS_APP_SOURCE_INSTAGRAM",
                Self::Facebook => "CROSS_APP_SOURCE_FACEBOOK",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "CROSS_APP_SOURCE_UNKNOWN" => Some(Self::Unknown),
                "CROSS_APP_SOURCE_INSTAGRAM" => Some(Self::Instagram),
                "CROSS_APP_SOURCE_FACEBOOK" => Some(Self::Facebook),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum ForwardOrigin {
        Unknown = 0,
        Chat = 1,
        Status = 2,
        Channels = 3,
        MetaAi = 4,
        Ugc = 5,
    }
    impl ForwardOrigin {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::Chat => "CHAT",
                Self::Status => "STATUS",
                Self::Channels => "CHANNELS",
                Self::MetaAi => "META_AI",
                Self::Ugc => "UGC",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "CHAT" => Some(Self::Chat),
                "STATUS" => Some(Self::Status),
                "CHANNELS" => Some(Self::Channels),
                "META_AI" => Some(Self::MetaAi),
                "UGC" => Some(Self::Ugc),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum PairedMediaType {
        NotPairedMedia = 0,
        SdVideoParent = 1,
        HdVideoChild = 2,
        SdImageParent = 3,
        HdImageChild = 4,
        MotionPhotoParent = 5,
        MotionPhotoChild = 6,
        HevcVideoParent = 7,
        HevcVideoChild = 8,
    }
    impl PairedMediaType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::NotPairedMedia => "NOT_PAIRED_MEDIA",
                Self::SdVideoParent => "SD_VIDEO_PARENT",
                Self::HdVideoChild => "HD_VIDEO_CHILD",
                Self::SdImageParent => "SD_IMAGE_PARENT",
                Self::HdImageChild => "HD_IMAGE_CHILD",
                Self::MotionPhotoParent => "MOTION_PHOTO_PARENT",
                Self::MotionPhotoChild => "MOTION_PHOTO_CHILD",
                Self::HevcVideoParent => "HEVC_VIDEO_PARENT",
                Self::HevcVideoChild => "HEVC_VIDEO_CHILD",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "NOT_PAIRED_MEDIA" => Some(Self::NotPairedMedia),
                "SD_VIDEO_PARENT" => Some(Self::SdVideoParent),
                "HD_VIDEO_CHILD" => Some(Self::HdVideoChild),
                "SD_IMAGE_PARENT" => Some(Self::SdImageParent),
                "HD_IMAGE_CHILD" => Some(Self::HdImageChild),
                "MOTION_PHOTO_PARENT" => Some(Self::MotionPhotoParent),
                "MOTION_PHOTO_CHILD" => Some(Self::MotionPhotoChild),
                "HEVC_VIDEO_PARENT" => Some(Self::HevcVideoParent),
                "HEVC_VIDEO_CHILD" => Some(Self::HevcVideoChild),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum QuotedType {
        Explicit = 0,
        Auto = 1,
    }
    impl QuotedType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Explicit => "EXPLICIT",
                Self::Auto => "AUTO",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "EXPLICIT" => Some(Self::Explicit),
                "AUTO" => Some(Self::Auto),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum StatusAttributionType {
        None = 0,
        ResharedFromMention = 1,
        ResharedFromPost = 2,
        ResharedFromPostManyTimes = 3,
        ForwardedFromStatus = 4,
    }
    impl StatusAttributionType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::None => "NONE",
                Self::ResharedFromMention => "RESHARED_FROM_MENTION",
                Self::ResharedFromPost => "RESHARED_FROM_POST",
                Self::ResharedFromPostManyTimes => "RESHARED_FROM_POST_MANY_TIMES",
                Self::ForwardedFromStatus => "FORWARDED_FROM_STATUS",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "NONE" => Some(Self::None),
                "RESHARED_FROM_MENTION" => Some(Self::ResharedFromMention),
                "RESHARED_FROM_POST" => Some(Self::ResharedFromPost),
                "RESHARED_FROM_POST_MANY_TIMES" => Some(Self::ResharedFromPostManyTimes),
                "FORWARDED_FROM_STATUS" => Some(Self::ForwardedFromStatus),
                _ => None,
            }
        }
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum StatusSourceType {
        Image = 0,
        Video = 1,
        Gif = 2,
        Audio = 3,
        Text = 4,
        MusicStandalone = 5,
    }
    impl StatusSourceType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Image => "IMAGE",
                Self::Video => "VIDEO",
                Self::Gif => "GIF",
                Self::Audio => "AUDIO",
                Self::Text => "TEXT",
                Self::MusicStandalone => "MUSIC_STANDALONE",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "IMAGE" => Some(Self::Image),
                "VIDEO" => Some(Self::Video),
                "GIF" => Some(Self::Gif),
                "AUDIO" => Some(Self::Audio),
                "TEXT" => Some(Self::Text),
                "MUSIC_STANDALONE" => Some(Self::MusicStandalone),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct AiQueryFanout {
    #[prost(message, optional, tag = "1")]
    pub message_key: ::core::option::Option<super::key::MessageKey>,
    #[prost(message, optional, boxed, tag = "2")]
    pub message: ::core::option::Option<::prost::alloc::boxed::Box<Message>>,
    #[prost(int64, optional, tag = "3")]
    pub timestamp: ::core::option::Option<i64>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct AiRichResponseMessage {
    #[prost(enumeration = "super::bot::AiRichResponseMessageType", optional, tag = "1")]
    pub message_type: ::core::option::Option<i32>,
    #[prost(message, repeated, tag = "2")]
    pub submessages: ::prost::alloc::vec::Vec<super::bot::AiRichResponseSubMessage>,
    #[prost(message, optional, tag = "3")]
    pub unified_response: ::core::option::Option<
        super::bot::AiRichResponseUnifiedResponse,
    >,
    #[prost(message, optional, boxed, tag = "4")]
    pub context_info: ::core::option::Option<::prost::alloc::boxed::Box<ContextInfo>>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct EmbeddedContent {
    #[prost(oneof = "embedded_content::Content", tags = "1, 2")]
    pub content: ::core::option::Option<embedded_content::Content>,
}
/// Nested message and enum types in `EmbeddedContent`.
pub mod embedded_content {
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    #[prost(skip_debug)]
    pub enum Content {
        #[prost(message, tag = "1")]
        EmbeddedMessage(super::EmbeddedMessage),
        #[prost(message, tag = "2")]
        EmbeddedMusic(super::EmbeddedMusic),
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct EmbeddedMessage {
    #[prost(string, optional, tag = "1")]
    pub stanza_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(message, optional, tag = "2")]
    pub message: ::core::option::Option<Message>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct EmbeddedMusic {
    #[prost(string, optional, tag = "1")]
    pub music_content_media_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub song_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "3")]
    pub author: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "4")]
    pub title: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "5")]
    pub artwork_direct_path: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bytes = "bytes", optional, tag = "6")]
    pub artwork_sha256: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "7")]
    pub artwork_enc_sha256: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(string, optional, tag = "8")]
    pub artist_attribution: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bytes = "bytes", optional, tag = "9")]
    pub country_blocklist: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bool, optional, tag = "10")]
    pub is_explicit: ::core::option::Option<bool>,
    #[prost(bytes = "bytes", optional, tag = "11")]
    pub artwork_media_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(int64, optional, tag = "12")]
    pub music_song_start_time_in_ms: ::core::option::Option<i64>,
    #[prost(int64, optional, tag = "13")]
    pub derived_content_start_time_in_ms: ::core::option::Option<i64>,
    #[prost(int64, optional, tag = "14")]
    pub overlap_duration_in_ms: ::core::option::Option<i64>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct GroupRootKeyShare {
    #[prost(message, repeated, tag = "1")]
    pub keys: ::prost::alloc::vec::Vec<GroupRootKeyShareEntry>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct GroupRootKeyShareEntry {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub group_root_key: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(string, optional, tag = "2")]
    pub key_id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(int64, optional, tag = "3")]
    pub expiry_timestamp_ms: ::core::option::Option<i64>,
    #[prost(int64, optional, tag = "4")]
    pub created_timestamp_ms: ::core::option::Option<i64>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct HydratedTemplateButton {
    #[prost(uint32, optional, tag = "4")]
    pub index: ::core::option::Option<u32>,
    #[prost(oneof = "hydrated_template_button::HydratedButton", tags = "1, 2, 3")]
    pub hydrated_button: ::core::option::Option<
        hydrated_template_button::HydratedButton,
    >,
}
/// Nested message and enum types in `HydratedTemplateButton`.
pub mod hydrated_template_button {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct HydratedCallButton {
        #[prost(string, optional, tag = "1")]
        pub display_text: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub phone_number: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct HydratedQuickReplyButton {
        #[prost(string, optional, tag = "1")]
        pub display_text: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub id: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct HydratedUrlButton {
        #[prost(string, optional, tag = "1")]
        pub display_text: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "2")]
        pub url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(string, optional, tag = "3")]
        pub consented_users_url: ::core::option::Option<::prost::alloc::string::String>,
        #[prost(
            enumeration = "hydrated_url_button::WebviewPresentationType",
            optional,
            tag = "4"
        )]
        pub webview_presentation: ::core::option::Option<i32>,
    }
    /// Nested message and enum types in `HydratedURLButton`.
    pub mod hydrated_url_button {
        #[derive(
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum WebviewPresentationType {
            Full = 1,
            Tall = 2,
            Compact = 3,
        }
        impl WebviewPresentationType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Full => "FULL",
                    Self::Tall => "TALL",
                    Self::Compact => "COMPACT",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "FULL" => Some(Self::Full),
                    "TALL" => Some(Self::Tall),
                    "COMPACT" => Some(Self::Compact),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    #[prost(skip_debug)]
    pub enum HydratedButton {
        #[prost(message, tag = "1")]
        QuickReplyButton(HydratedQuickReplyButton),
        #[prost(message, tag = "2")]
        UrlButton(HydratedUrlButton),
        #[prost(message, tag = "3")]
        CallButton(HydratedCallButton),
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct InteractiveAnnotation {
    #[prost(message, repeated, tag = "1")]
    pub polygon_vertices: ::prost::alloc::vec::Vec<Point>,
    #[prost(bool, optional, tag = "4")]
    pub should_skip_confirmation: ::core::option::Option<bool>,
    #[prost(message, optional, tag = "5")]
    pub embedded_content: ::core::option::Option<EmbeddedContent>,
    #[prost(enumeration = "interactive_annotation::StatusLinkType", optional, tag = "8")]
    pub status_link_type: ::core::option::Option<i32>,
    #[prost(oneof = "interactive_annotation::Action", tags = "2, 3, 6, 7")]
    pub action: ::core::option::Option<interactive_annotation::Action>,
}
/// Nested message and enum types in `InteractiveAnnotation`.
pub mod interactive_annotation {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum StatusLinkType {
        RasterizedLinkPreview = 1,
        RasterizedLinkTruncated = 2,
        RasterizedLinkFullUrl = 3,
    }
    impl StatusLinkType {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::RasterizedLinkPreview => "RASTERIZED_LINK_PREVIEW",
                Self::RasterizedLinkTruncated => "RASTERIZED_LINK_TRUNCATED",
                Self::RasterizedLinkFullUrl => "RASTERIZED_LINK_FULL_URL",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "RASTERIZED_LINK_PREVIEW" => Some(Self::RasterizedLinkPreview),
                "RASTERIZED_LINK_TRUNCATED" => Some(Self::RasterizedLinkTruncated),
                "RASTERIZED_LINK_FULL_URL" => Some(Self::RasterizedLinkFullUrl),
                _ => None,
            }
        }
    }
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    #[prost(skip_debug)]
    pub enum Action {
        #[prost(message, tag = "2")]
        Location(super::Location),
        #[prost(message, tag = "3")]
        Newsletter(super::context_info::ForwardedNewsletterMessageInfo),
        #[prost(bool, tag = "6")]
        EmbeddedAction(bool),
        #[prost(message, tag = "7")]
        TapAction(super::TapLinkAction),
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct LidMigrationMapping {
    #[prost(uint64, optional, tag = "1")]
    pub pn: ::core::option::Option<u64>,
    #[prost(uint64, optional, tag = "2")]
    pub assigned_lid: ::core::option::Option<u64>,
    #[prost(uint64, optional, tag = "3")]
    pub latest_lid: ::core::option::Option<u64>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct LidMigrationMappingSyncMessage {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub encoded_mapping_payload: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct LidMigrationMappingSyncPayload {
    #[prost(message, repeated, tag = "1")]
    pub pn_to_lid_mappings: ::prost::alloc::vec::Vec<LidMigrationMapping>,
    #[prost(uint64, optional, tag = "2")]
    pub chat_db_migration_timestamp: ::core::option::Option<u64>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct Location {
    #[prost(double, optional, tag = "1")]
    pub degrees_latitude: ::core::option::Option<f64>,
    #[prost(double, optional, tag = "2")]
    pub degrees_longitude: ::core::option::Option<f64>,
    #[prost(string, optional, tag = "3")]
    pub name: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct MessageSecretMessage {
    #[prost(sfixed32, optional, tag = "1")]
    pub version: ::core::option::Option<i32>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub enc_iv: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub enc_payload: ::core::option::Option<::prost::bytes::Bytes>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct Money {
    #[prost(int64, optional, tag = "1")]
    pub value: ::core::option::Option<i64>,
    #[prost(uint32, optional, tag = "2")]
    pub offset: ::core::option::Option<u32>,
    #[prost(string, optional, tag = "3")]
    pub currency_code: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct PaymentBackground {
    #[prost(string, optional, tag = "1")]
    pub id: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(uint64, optional, tag = "2")]
    pub file_length: ::core::option::Option<u64>,
    #[prost(uint32, optional, tag = "3")]
    pub width: ::core::option::Option<u32>,
    #[prost(uint32, optional, tag = "4")]
    pub height: ::core::option::Option<u32>,
    #[prost(string, optional, tag = "5")]
    pub mimetype: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(fixed32, optional, tag = "6")]
    pub placeholder_argb: ::core::option::Option<u32>,
    #[prost(fixed32, optional, tag = "7")]
    pub text_argb: ::core::option::Option<u32>,
    #[prost(fixed32, optional, tag = "8")]
    pub subtext_argb: ::core::option::Option<u32>,
    #[prost(message, optional, tag = "9")]
    pub media_data: ::core::option::Option<payment_background::MediaData>,
    #[prost(enumeration = "payment_background::Type", optional, tag = "10")]
    pub r#type: ::core::option::Option<i32>,
}
/// Nested message and enum types in `PaymentBackground`.
pub mod payment_background {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct MediaData {
        #[prost(bytes = "bytes", optional, tag = "1")]
        pub media_key: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(int64, optional, tag = "2")]
        pub media_key_timestamp: ::core::option::Option<i64>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub file_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(bytes = "bytes", optional, tag = "4")]
        pub file_enc_sha256: ::core::option::Option<::prost::bytes::Bytes>,
        #[prost(string, optional, tag = "5")]
        pub direct_path: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum Type {
        Unknown = 0,
        Default = 1,
    }
    impl Type {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::Default => "DEFAULT",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "DEFAULT" => Some(Self::Default),
                _ => None,
            }
        }
    }
}
#[derive(Clone, Copy, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct Point {
    #[prost(int32, optional, tag = "1")]
    pub x_deprecated: ::core::option::Option<i32>,
    #[prost(int32, optional, tag = "2")]
    pub y_deprecated: ::core::option::Option<i32>,
    #[prost(double, optional, tag = "3")]
    pub x: ::core::option::Option<f64>,
    #[prost(double, optional, tag = "4")]
    pub y: ::core::option::Option<f64>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct ProcessedVideo {
    #[prost(string, optional, tag = "1")]
    pub direct_path: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub file_sha256: ::core::option::Option<::prost::bytes::Bytes>,
    #[prost(uint32, optional, tag = "3")]
    pub height: ::core::option::Option<u32>,
    #[prost(uint32, optional, tag = "4")]
    pub width: ::core::option::Option<u32>,
    #[prost(uint64, optional, tag = "5")]
    pub file_length: ::core::option::Option<u64>,
    #[prost(uint32, optional, tag = "6")]
    pub bitrate: ::core::option::Option<u32>,
    #[prost(enumeration = "processed_video::VideoQuality", optional, tag = "7")]
    pub quality: ::core::option::Option<i32>,
    #[prost(string, repeated, tag = "8")]
    pub capabilities: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
}
/// Nested message and enum types in `ProcessedVideo`.
pub mod processed_video {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum VideoQuality {
        Undefined = 0,
        Low = 1,
        Mid = 2,
        High = 3,
    }
    impl VideoQuality {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Undefined => "UNDEFINED",
                Self::Low => "LOW",
                Self::Mid => "MID",
                Self::High => "HIGH",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNDEFINED" => Some(Self::Undefined),
                "LOW" => Some(Self::Low),
                "MID" => Some(Self::Mid),
                "HIGH" => Some(Self::High),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct TapLinkAction {
    #[prost(string, optional, tag = "1")]
    pub title: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub tap_url: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct TemplateButton {
    #[prost(uint32, optional, tag = "4")]
    pub index: ::core::option::Option<u32>,
    #[prost(oneof = "template_button::Button", tags = "1, 2, 3")]
    pub button: ::core::option::Option<template_button::Button>,
}
/// Nested message and enum types in `TemplateButton`.
pub mod template_button {
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct CallButton {
        #[prost(message, optional, tag = "1")]
        pub display_text: ::core::option::Option<
            super::message::HighlyStructuredMessage,
        >,
        #[prost(message, optional, tag = "2")]
        pub phone_number: ::core::option::Option<
            super::message::HighlyStructuredMessage,
        >,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct QuickReplyButton {
        #[prost(message, optional, tag = "1")]
        pub display_text: ::core::option::Option<
            super::message::HighlyStructuredMessage,
        >,
        #[prost(string, optional, tag = "2")]
        pub id: ::core::option::Option<::prost::alloc::string::String>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    #[prost(skip_debug)]
    pub struct UrlButton {
        #[prost(message, optional, tag = "1")]
        pub display_text: ::core::option::Option<
            super::message::HighlyStructuredMessage,
        >,
        #[prost(message, optional, tag = "2")]
        pub url: ::core::option::Option<super::message::HighlyStructuredMessage>,
    }
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    #[prost(skip_debug)]
    pub enum Button {
        #[prost(message, tag = "1")]
        QuickReplyButton(QuickReplyButton),
        #[prost(message, tag = "2")]
        UrlButton(UrlButton),
        #[prost(message, tag = "3")]
        CallButton(CallButton),
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum KeepType {
    Unknown = 0,
    KeepForAll = 1,
    UndoKeepForAll = 2,
}
impl KeepType {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unknown => "UNKNOWN",
            Self::KeepForAll => "KEEP_FOR_ALL",
            Self::UndoKeepForAll => "UNDO_KEEP_FOR_ALL",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "UNKNOWN" => Some(Self::Unknown),
            "KEEP_FOR_ALL" => Some(Self::KeepForAll),
            "UNDO_KEEP_FOR_ALL" => Some(Self::UndoKeepForAll),
            _ => None,
        }
    }
}

message! { Message, "Message" {
    "conversation" conversation,
    "senderKeyDistributionMessage" sender_key_distribution_message,
    "imageMessage" image_message,
    "contactMessage" contact_message,
    "locationMessage" location_message,
    "extendedTextMessage" extended_text_message,
    "documentMessage" document_message,
    "audioMessage" audio_message,
    "videoMessage" video_message,
    "call" call,
    "chat" chat,
    "protocolMessage" protocol_message,
    "contactsArrayMessage" contacts_array_message,
    "highlyStructuredMessage" highly_structured_message,
    "fastRatchetKeySenderKeyDistributionMessage" fast_ratchet_key_sender_key_distribution_message,
    "sendPaymentMessage" send_payment_message,
    "liveLocationMessage" live_location_message,
    "requestPaymentMessage" request_payment_message,
    "declinePaymentRequestMessage" decline_payment_request_message,
    "cancelPaymentRequestMessage" cancel_payment_request_message,
    "templateMessage" template_message,
    "stickerMessage" sticker_message,
    "groupInviteMessage" group_invite_message,
    "templateButtonReplyMessage" template_button_reply_message,
    "productMessage" product_message,
    "deviceSentMessage" device_sent_message,
    "messageContextInfo" message_context_info,
    "listMessage" list_message,
    "viewOnceMessage" view_once_message,
    "orderMessage" order_message,
    "listResponseMessage" list_response_message,
    "ephemeralMessage" ephemeral_message,
    "invoiceMessage" invoice_message,
    "buttonsMessage" buttons_message,
    "buttonsResponseMessage" buttons_response_message,
    "paymentInviteMessage" payment_invite_message,
    "interactiveMessage" interactive_message,
    "reactionMessage" reaction_message,
    "stickerSyncRmrMessage" sticker_sync_rmr_message,
    "interactiveResponseMessage" interactive_response_message,
    "pollCreationMessage" poll_creation_message,
    "pollUpdateMessage" poll_update_message,
    "keepInChatMessage" keep_in_chat_message,
    "documentWithCaptionMessage" document_with_caption_message,
    "requestPhoneNumberMessage" request_phone_number_message,
    "viewOnceMessageV2" view_once_message_v2,
    "encReactionMessage" enc_reaction_message,
    "editedMessage" edited_message,
    "viewOnceMessageV2Extension" view_once_message_v2_extension,
    "pollCreationMessageV2" poll_creation_message_v2,
    "scheduledCallCreationMessage" scheduled_call_creation_message,
    "groupMentionedMessage" group_mentioned_message,
    "pinInChatMessage" pin_in_chat_message,
    "pollCreationMessageV3" poll_creation_message_v3,
    "scheduledCallEditMessage" scheduled_call_edit_message,
    "ptvMessage" ptv_message,
    "botInvokeMessage" bot_invoke_message,
    "callLogMesssage" call_log_messsage,
    "messageHistoryBundle" message_history_bundle,
    "encCommentMessage" enc_comment_message,
    "bcallMessage" bcall_message,
    "lottieStickerMessage" lottie_sticker_message,
    "eventMessage" event_message,
    "encEventResponseMessage" enc_event_response_message,
    "commentMessage" comment_message,
    "newsletterAdminInviteMessage" newsletter_admin_invite_message,
    "placeholderMessage" placeholder_message,
    "secretEncryptedMessage" secret_encrypted_message,
    "albumMessage" album_message,
    "eventCoverImage" event_cover_image,
    "stickerPackMessage" sticker_pack_message,
    "statusMentionMessage" status_mention_message,
    "pollResultSnapshotMessage" poll_result_snapshot_message,
    "pollCreationOptionImageMessage" poll_creation_option_image_message,
    "associatedChildMessage" associated_child_message,
    "groupStatusMentionMessage" group_status_mention_message,
    "pollCreationMessageV4" poll_creation_message_v4,
    "statusAddYours" status_add_yours,
    "groupStatusMessage" group_status_message,
    "richResponseMessage" rich_response_message,
    "statusNotificationMessage" status_notification_message,
    "limitSharingMessage" limit_sharing_message,
    "botTaskMessage" bot_task_message,
    "questionMessage" question_message,
    "messageHistoryNotice" message_history_notice,
    "groupStatusMessageV2" group_status_message_v2,
    "botForwardedMessage" bot_forwarded_message,
    "statusQuestionAnswerMessage" status_question_answer_message,
    "questionReplyMessage" question_reply_message,
    "questionResponseMessage" question_response_message,
    "statusQuotedMessage" status_quoted_message,
    "statusStickerInteractionMessage" status_sticker_interaction_message,
    "pollCreationMessageV5" poll_creation_message_v5,
    "newsletterFollowerInviteMessageV2" newsletter_follower_invite_message_v2,
    "pollResultSnapshotMessageV3" poll_result_snapshot_message_v3,
    "newsletterAdminProfileMessage" newsletter_admin_profile_message,
    "newsletterAdminProfileMessageV2" newsletter_admin_profile_message_v2,
    "spoilerMessage" spoiler_message,
    "pollCreationMessageV6" poll_creation_message_v6,
    "conditionalRevealMessage" conditional_reveal_message,
    "pollAddOptionMessage" poll_add_option_message,
    "eventInviteMessage" event_invite_message,
    "groupRootKeyShare" group_root_key_share,
    "paymentReminderMessage" payment_reminder_message,
    "splitPaymentMessage" split_payment_message,
    "newsletterAdminProfileStatusMessage" newsletter_admin_profile_status_message,
    "rootSecretDistributeMessage" root_secret_distribute_message,
    "splitPaymentUpdateMessage" split_payment_update_message,
    "musicMessage" music_message,
    "statusLinkPreviewMetadata" status_link_preview_metadata,
    "botPlatformRegistrationSuccessMessage" bot_platform_registration_success_message,
} }
enumeration! { message::HistorySyncType }
enumeration! { message::InsightDeliveryState }
enumeration! { message::MediaKeyDomain }
enumeration! { message::PeerDataOperationRequestType }
enumeration! { message::PollContentType }
enumeration! { message::PollType }
message! { message::AlbumMessage, "AlbumMessage" {
    "expectedImageCount" expected_image_count,
    "expectedVideoCount" expected_video_count,
    "contextInfo" context_info,
} }
message! { message::AppStateFatalExceptionNotification, "AppStateFatalExceptionNotification" {
    "collectionNames" collection_names,
    "timestamp" timestamp,
} }
message! { message::AppStateSyncKey, "AppStateSyncKey" {
    "keyId" key_id,
    "keyData" key_data,
} }
message! { message::AppStateSyncKeyData, "AppStateSyncKeyData" {
    "keyData" key_data,
    "fingerprint" fingerprint,
    "timestamp" timestamp,
} }
message! { message::AppStateSyncKeyFingerprint, "AppStateSyncKeyFingerprint" {
    "rawId" raw_id,
    "currentIndex" current_index,
    "deviceIndexes" device_indexes,
} }
message! { message::AppStateSyncKeyId, "AppStateSyncKeyId" {
    "keyId" key_id,
} }
message! { message::AppStateSyncKeyRequest, "AppStateSyncKeyRequest" {
    "keyIds" key_ids,
} }
message! { message::AppStateSyncKeyShare, "AppStateSyncKeyShare" {
    "keys" keys,
} }
message! { message::AudioMessage, "AudioMessage" {
    "url" url,
    "mimetype" mimetype,
    "fileSha256" file_sha256,
    "fileLength" file_length,
    "seconds" seconds,
    "ptt" ptt,
    "mediaKey" media_key,
    "fileEncSha256" file_enc_sha256,
    "directPath" direct_path,
    "mediaKeyTimestamp" media_key_timestamp,
    "contextInfo" context_info,
    "streamingSidecar" streaming_sidecar,
    "waveform" waveform,
    "backgroundArgb" background_argb,
    "viewOnce" view_once,
    "accessibilityLabel" accessibility_label,
    "mediaKeyDomain" media_key_domain: message::MediaKeyDomain,
} }
message! { message::BCallMessage, "BCallMessage" {
    "sessionId" session_id,
    "mediaType" media_type: message::b_call_message::MediaType,
    "masterKey" master_key,
    "caption" caption,
} }
enumeration! { message::b_call_message::MediaType }
message! { message::BotHistoryShareSyncMetadata, "BotHistoryShareSyncMetadata" {
    "botJid" bot_jid,
    "historyShareCutoffTimestamp" history_share_cutoff_timestamp,
    "historyShareMessages" history_share_messages,
} }
message! { message::ButtonsMessage, "ButtonsMessage" {
    "contentText" content_text,
    "footerText" footer_text,
    "contextInfo" context_info,
    "buttons" buttons,
    "headerType" header_type: message::buttons_message::HeaderType,
    in header,
} }
choice! { message::buttons_message::Header {
    "text" Text,
    "documentMessage" DocumentMessage,
    "imageMessage" ImageMessage,
    "videoMessage" VideoMessage,
    "locationMessage" LocationMessage,
} }
enumeration! { message::buttons_message::HeaderType }
message! { message::buttons_message::Button, "Button" {
    "buttonId" button_id,
    "buttonText" button_text,
    "type" r#type: message::buttons_message::button::Type,
    "nativeFlowInfo" native_flow_info,
} }
enumeration! { message::buttons_message::button::Type }
message! { message::buttons_message::button::ButtonText, "ButtonText" {
    "displayText" display_text,
} }
message! { message::buttons_message::button::NativeFlowInfo, "NativeFlowInfo" {
    "name" name,
    "paramsJson" params_json,
} }
message! { message::ButtonsResponseMessage, "ButtonsResponseMessage" {
    "selectedButtonId" selected_button_id,
    "contextInfo" context_info,
    "type" r#type: message::buttons_response_message::Type,
    in response,
} }
choice! { message::buttons_response_message::Response {
    "selectedDisplayText" SelectedDisplayText,
} }
enumeration! { message::buttons_response_message::Type }
message! { message::Call, "Call" {
    "callKey" call_key,
    "conversionSource" conversion_source,
    "conversionData" conversion_data,
    "conversionDelaySeconds" conversion_delay_seconds,
    "ctwaSignals" ctwa_signals,
    "ctwaPayload" ctwa_payload,
    "contextInfo" context_info,
    "nativeFlowCallButtonPayload" native_flow_call_button_payload,
    "deeplinkPayload" deeplink_payload,
    "messageContextInfo" message_context_info,
    "callEntryPoint" call_entry_point,
    "callReason" call_reason,
} }
message! { message::CallLogMessage, "CallLogMessage" {
    "isVideo" is_video,
    "callOutcome" call_outcome: message::call_log_message::CallOutcome,
    "durationSecs" duration_secs,
    "callType" call_type: message::call_log_message::CallType,
    "participants" participants,
} }
enumeration! { message::call_log_message::CallOutcome }
enumeration! { message::call_log_message::CallType }
message! { message::call_log_message::CallParticipant, "CallParticipant" {
    "jid" jid,
    "callOutcome" call_outcome: message::call_log_message::CallOutcome,
} }
message! { message::CancelPaymentRequestMessage, "CancelPaymentRequestMessage" {
    "key" key,
} }
message! { message::Chat, "Chat" {
    "displayName" display_name,
    "id" id,
} }
message! { message::ChatCustomImageWallpaper, "ChatCustomImageWallpaper" {
    "directPath" direct_path,
    "mediaKey" media_key,
    "fileEncSha256" file_enc_sha256,
    "fileSha256" file_sha256,
    "dimLevel" dim_level,
} }
message! { message::ChatDefaultWallpaper, "ChatDefaultWallpaper" {
    "isDoodleEnabled" is_doodle_enabled,
} }
message! { message::ChatSolidColorWallpaper, "ChatSolidColorWallpaper" {
    "colorLight" color_light,
    "colorDark" color_dark,
    "isDoodleEnabled" is_doodle_enabled,
} }
message! { message::ChatStockImageWallpaper, "ChatStockImageWallpaper" {
    "stockImageId" stock_image_id,
    "dimLevel" dim_level,
} }
message! { message::ChatThemeSetting, "ChatThemeSetting" {
    "settingTimestampMs" setting_timestamp_ms,
    "clearTheme" clear_theme,
    "colorSchemeId" color_scheme_id,
    in wallpaper,
} }
choice! { message::chat_theme_setting::Wallpaper {
    "defaultWallpaper" DefaultWallpaper,
    "solidColor" SolidColor,
    "stockImage" StockImage,
    "customImage" CustomImage,
} }
message! { message::CloudApiThreadControlNotification, "CloudAPIThreadControlNotification" {
    "status" status: message::cloud_api_thread_control_notification::CloudApiThreadControl,
    "senderNotificationTimestampMs" sender_notification_timestamp_ms,
    "consumerLid" consumer_lid,
    "consumerPhoneNumber" consumer_phone_number,
    "notificationContent" notification_content,
    "shouldSuppressNotification" should_suppress_notification,
} }
enumeration! { message::cloud_api_thread_control_notification::CloudApiThreadControl }
message! { message::cloud_api_thread_control_notification::CloudApiThreadControlNotificationContent, "CloudAPIThreadControlNotificationContent" {
    "handoffNotificationText" handoff_notification_text,
    "extraJson" extra_json,
} }
message! { message::CommentMessage, "CommentMessage" {
    "message" message,
    "targetMessageKey" target_message_key,
} }
message! { message::ConditionalRevealMessage, "ConditionalRevealMessage" {
    "encPayload" enc_payload,
    "encIv" enc_iv,
    "conditionalRevealMessageType" conditional_reveal_message_type: message::conditional_reveal_message::ConditionalRevealMessageType,
    "revealKeyId" reveal_key_id,
} }
enumeration! { message::conditional_reveal_message::ConditionalRevealMessageType }
message! { message::ContactMessage, "ContactMessage" {
    "displayName" display_name,
    "vcard" vcard,
    "contextInfo" context_info,
    "isSelfContact" is_self_contact,
} }
message! { message::ContactsArrayMessage, "ContactsArrayMessage" {
    "displayName" display_name,
    "contacts" contacts,
    "contextInfo" context_info,
} }
message! { message::DeclinePaymentRequestMessage, "DeclinePaymentRequestMessage" {
    "key" key,
} }
message! { message::DeviceSentMessage, "DeviceSentMessage" {
    "destinationJid" destination_jid,
    "message" message,
    "phash" phash,
} }
message! { message::DocumentMessage, "DocumentMessage" {
    "url" url,
    "mimetype" mimetype,
    "title" title,
    "fileSha256" file_sha256,
    "fileLength" file_length,
    "pageCount" page_count,
    "mediaKey" media_key,
    "fileName" file_name,
    "fileEncSha256" file_enc_sha256,
    "directPath" direct_path,
    "mediaKeyTimestamp" media_key_timestamp,
    "contactVcard" contact_vcard,
    "thumbnailDirectPath" thumbnail_direct_path,
    "thumbnailSha256" thumbnail_sha256,
    "thumbnailEncSha256" thumbnail_enc_sha256,
    "jpegThumbnail" jpeg_thumbnail,
    "contextInfo" context_info,
    "thumbnailHeight" thumbnail_height,
    "thumbnailWidth" thumbnail_width,
    "caption" caption,
    "accessibilityLabel" accessibility_label,
    "mediaKeyDomain" media_key_domain: message::MediaKeyDomain,
} }
message! { message::EncCommentMessage, "EncCommentMessage" {
    "targetMessageKey" target_message_key,
    "encPayload" enc_payload,
    "encIv" enc_iv,
} }
message! { message::EncEventResponseMessage, "EncEventResponseMessage" {
    "eventCreationMessageKey" event_creation_message_key,
    "encPayload" enc_payload,
    "encIv" enc_iv,
} }
message! { message::EncReactionMessage, "EncReactionMessage" {
    "targetMessageKey" target_message_key,
    "encPayload" enc_payload,
    "encIv" enc_iv,
} }
message! { message::EventInviteMessage, "EventInviteMessage" {
    "contextInfo" context_info,
    "eventId" event_id,
    "eventTitle" event_title,
    "jpegThumbnail" jpeg_thumbnail,
    "startTime" start_time,
    "caption" caption,
    "isCanceled" is_canceled,
    "endTime" end_time,
    "callLink" call_link,
} }
message! { message::EventMessage, "EventMessage" {
    "contextInfo" context_info,
    "isCanceled" is_canceled,
    "name" name,
    "description" description,
    "location" location,
    "joinLink" join_link,
    "startTime" start_time,
    "endTime" end_time,
    "extraGuestsAllowed" extra_guests_allowed,
    "isScheduleCall" is_schedule_call,
    "hasReminder" has_reminder,
    "reminderOffsetSec" reminder_offset_sec,
} }
message! { message::EventResponseMessage, "EventResponseMessage" {
    "response" response: message::event_response_message::EventResponseType,
    "timestampMs" timestamp_ms,
    "extraGuestCount" extra_guest_count,
} }
enumeration! { message::event_response_message::EventResponseType }
message! { message::ExtendedTextMessage, "ExtendedTextMessage" {
    "text" text,
    "matchedText" matched_text,
    "description" description,
    "title" title,
    "textArgb" text_argb,
    "backgroundArgb" background_argb,
    "font" font: message::extended_text_message::FontType,
    "previewType" preview_type: message::extended_text_message::PreviewType,
    "jpegThumbnail" jpeg_thumbnail,
    "contextInfo" context_info,
    "doNotPlayInline" do_not_play_inline,
    "thumbnailDirectPath" thumbnail_direct_path,
    "thumbnailSha256" thumbnail_sha256,
    "thumbnailEncSha256" thumbnail_enc_sha256,
    "mediaKey" media_key,
    "mediaKeyTimestamp" media_key_timestamp,
    "thumbnailHeight" thumbnail_height,
    "thumbnailWidth" thumbnail_width,
    "inviteLinkGroupType" invite_link_group_type: message::extended_text_message::InviteLinkGroupType,
    "inviteLinkParentGroupSubjectV2" invite_link_parent_group_subject_v2,
    "inviteLinkParentGroupThumbnailV2" invite_link_parent_group_thumbnail_v2,
    "inviteLinkGroupTypeV2" invite_link_group_type_v2: message::extended_text_message::InviteLinkGroupType,
    "viewOnce" view_once,
    "videoHeight" video_height,
    "videoWidth" video_width,
    "faviconMmsMetadata" favicon_mms_metadata,
    "linkPreviewMetadata" link_preview_metadata,
    "paymentLinkMetadata" payment_link_metadata,
    "endCardTiles" end_card_tiles,
    "videoContentUrl" video_content_url,
    "musicMetadata" music_metadata,
    "paymentExtendedMetadata" payment_extended_metadata,
} }
enumeration! { message::extended_text_message::FontType }
enumeration! { message::extended_text_message::InviteLinkGroupType }
enumeration! { message::extended_text_message::PreviewType }
message! { message::FullHistorySyncOnDemandConfig, "FullHistorySyncOnDemandConfig" {
    "historyFromTimestamp" history_from_timestamp,
    "historyDurationDays" history_duration_days,
} }
message! { message::FullHistorySyncOnDemandRequestMetadata, "FullHistorySyncOnDemandRequestMetadata" {
    "requestId" request_id,
    "businessProduct" business_product,
    "opaqueClientData" opaque_client_data,
} }
message! { message::FutureProofMessage, "FutureProofMessage" {
    "message" message,
} }
message! { message::GroupInviteMessage, "GroupInviteMessage" {
    "groupJid" group_jid,
    "inviteCode" invite_code,
    "inviteExpiration" invite_expiration,
    "groupName" group_name,
    "jpegThumbnail" jpeg_thumbnail,
    "caption" caption,
    "contextInfo" context_info,
    "groupType" group_type: message::group_invite_message::GroupType,
} }
enumeration! { message::group_invite_message::GroupType }
message! { message::HighlyStructuredMessage, "HighlyStructuredMessage" {
    "namespace" namespace,
    "elementName" element_name,
    "params" params,
    "fallbackLg" fallback_lg,
    "fallbackLc" fallback_lc,
    "localizableParams" localizable_params,
    "deterministicLg" deterministic_lg,
    "deterministicLc" deterministic_lc,
    "hydratedHsm" hydrated_hsm,
} }
message! { message::highly_structured_message::HsmLocalizableParameter, "HSMLocalizableParameter" {
    "default" default,
    in param_oneof,
} }
choice! { message::highly_structured_message::hsm_localizable_parameter::ParamOneof {
    "currency" Currency,
    "dateTime" DateTime,
} }
message! { message::highly_structured_message::hsm_localizable_parameter::HsmCurrency, "HSMCurrency" {
    "currencyCode" currency_code,
    "amount1000" amount1000,
} }
message! { message::highly_structured_message::hsm_localizable_parameter::HsmDateTime, "HSMDateTime" {
    in datetime_oneof,
} }
choice! { message::highly_structured_message::hsm_localizable_parameter::hsm_date_time::DatetimeOneof {
    "component" Component,
    "unixEpoch" UnixEpoch,
} }
message! { message::highly_structured_message::hsm_localizable_parameter::hsm_date_time::HsmDateTimeComponent, "HSMDateTimeComponent" {
    "dayOfWeek" day_of_week: message::highly_structured_message::hsm_localizable_parameter::hsm_date_time::hsm_date_time_component::DayOfWeekType,
    "year" year,
    "month" month,
    "dayOfMonth" day_of_month,
    "hour" hour,
    "minute" minute,
    "calendar" calendar: message::highly_structured_message::hsm_localizable_parameter::hsm_date_time::hsm_date_time_component::CalendarType,
} }
enumeration! { message::highly_structured_message::hsm_localizable_parameter::hsm_date_time::hsm_date_time_component::CalendarType }
enumeration! { message::highly_structured_message::hsm_localizable_parameter::hsm_date_time::hsm_date_time_component::DayOfWeekType }
message! { message::highly_structured_message::hsm_localizable_parameter::hsm_date_time::HsmDateTimeUnixEpoch, "HSMDateTimeUnixEpoch" {
    "timestamp" timestamp,
} }
message! { message::HistoryShareMessageEntry, "HistoryShareMessageEntry" {
    "stanzaId" stanza_id,
    "messageSecretProof" message_secret_proof,
} }
message! { message::HistorySyncMessageAccessStatus, "HistorySyncMessageAccessStatus" {
    "completeAccessGranted" complete_access_granted,
} }
message! { message::HistorySyncNotification, "HistorySyncNotification" {
    "fileSha256" file_sha256,
    "fileLength" file_length,
    "mediaKey" media_key,
    "fileEncSha256" file_enc_sha256,
    "directPath" direct_path,
    "syncType" sync_type: message::HistorySyncType,
    "chunkOrder" chunk_order,
    "originalMessageId" original_message_id,
    "progress" progress,
    "oldestMsgInChunkTimestampSec" oldest_msg_in_chunk_timestamp_sec,
    "initialHistBootstrapInlinePayload" initial_hist_bootstrap_inline_payload,
    "peerDataRequestSessionId" peer_data_request_session_id,
    "fullHistorySyncOnDemandRequestMetadata" full_history_sync_on_demand_request_metadata,
    "encHandle" enc_handle,
    "messageAccessStatus" message_access_status,
} }
message! { message::ImageMessage, "ImageMessage" {
    "url" url,
    "mimetype" mimetype,
    "caption" caption,
    "fileSha256" file_sha256,
    "fileLength" file_length,
    "height" height,
    "width" width,
    "mediaKey" media_key,
    "fileEncSha256" file_enc_sha256,
    "interactiveAnnotations" interactive_annotations,
    "directPath" direct_path,
    "mediaKeyTimestamp" media_key_timestamp,
    "jpegThumbnail" jpeg_thumbnail,
    "contextInfo" context_info,
    "firstScanSidecar" first_scan_sidecar,
    "firstScanLength" first_scan_length,
    "experimentGroupId" experiment_group_id,
    "scansSidecar" scans_sidecar,
    "scanLengths" scan_lengths,
    "midQualityFileSha256" mid_quality_file_sha256,
    "midQualityFileEncSha256" mid_quality_file_enc_sha256,
    "viewOnce" view_once,
    "thumbnailDirectPath" thumbnail_direct_path,
    "thumbnailSha256" thumbnail_sha256,
    "thumbnailEncSha256" thumbnail_enc_sha256,
    "staticUrl" static_url,
    "annotations" annotations,
    "imageSourceType" image_source_type: message::image_message::ImageSourceType,
    "accessibilityLabel" accessibility_label,
    "mediaKeyDomain" media_key_domain: message::MediaKeyDomain,
    "qrUrl" qr_url,
} }
enumeration! { message::image_message::ImageSourceType }
message! { message::InitialSecurityNotificationSettingSync, "InitialSecurityNotificationSettingSync" {
    "securityNotificationEnabled" security_notification_enabled,
} }
message! { message::InteractiveMessage, "InteractiveMessage" {
    "header" header,
    "body" body,
    "footer" footer,
    "bloksWidget" bloks_widget,
    "contextInfo" context_info,
    "urlTrackingMap" url_tracking_map,
    in interactive_message,
} }
choice! { message::interactive_message::InteractiveMessage {
    "shopStorefrontMessage" ShopStorefrontMessage,
    "collectionMessage" CollectionMessage,
    "nativeFlowMessage" NativeFlowMessage,
    "carouselMessage" CarouselMessage,
} }
message! { message::interactive_message::BloksWidget, "BloksWidget" {
    "uuid" uuid,
    "data" data,
    "type" r#type,
    "fallback" fallback,
} }
message! { message::interactive_message::Body, "Body" {
    "text" text,
} }
message! { message::interactive_message::CarouselMessage, "CarouselMessage" {
    "cards" cards,
    "messageVersion" message_version,
    "carouselCardType" carousel_card_type: message::interactive_message::carousel_message::CarouselCardType,
} }
enumeration! { message::interactive_message::carousel_message::CarouselCardType }
message! { message::interactive_message::CollectionMessage, "CollectionMessage" {
    "bizJid" biz_jid,
    "id" id,
    "messageVersion" message_version,
} }
message! { message::interactive_message::Footer, "Footer" {
    "text" text,
    "hasMediaAttachment" has_media_attachment,
    in media,
} }
choice! { message::interactive_message::footer::Media {
    "audioMessage" AudioMessage,
} }
message! { message::interactive_message::Header, "Header" {
    "title" title,
    "subtitle" subtitle,
    "hasMediaAttachment" has_media_attachment,
    "bloksWidget" bloks_widget,
    in media,
} }
choice! { message::interactive_message::header::Media {
    "documentMessage" DocumentMessage,
    "imageMessage" ImageMessage,
    "jpegThumbnail" JpegThumbnail,
    "videoMessage" VideoMessage,
    "locationMessage" LocationMessage,
    "productMessage" ProductMessage,
} }
message! { message::interactive_message::NativeFlowMessage, "NativeFlowMessage" {
    "buttons" buttons,
    "messageParamsJson" message_params_json,
    "messageVersion" message_version,
} }
message! { message::interactive_message::native_flow_message::NativeFlowButton, "NativeFlowButton" {
    "name" name,
    "buttonParamsJson" button_params_json,
} }
message! { message::interactive_message::ShopMessage, "ShopMessage" {
    "id" id,
    "surface" surface: message::interactive_message::shop_message::Surface,
    "messageVersion" message_version,
} }
enumeration! { message::interactive_message::shop_message::Surface }
message! { message::InteractiveResponseMessage, "InteractiveResponseMessage" {
    "body" body,
    "contextInfo" context_info,
    in interactive_response_message,
} }
choice! { message::interactive_response_message::InteractiveResponseMessage {
    "nativeFlowResponseMessage" NativeFlowResponseMessage,
} }
message! { message::interactive_response_message::Body, "Body" {
    "text" text,
    "format" format: message::interactive_response_message::body::Format,
} }
enumeration! { message::interactive_response_message::body::Format }
message! { message::interactive_response_message::NativeFlowResponseMessage, "NativeFlowResponseMessage" {
    "name" name,
    "paramsJson" params_json,
    "version" version,
} }
message! { message::InvoiceMessage, "InvoiceMessage" {
    "note" note,
    "token" token,
    "attachmentType" attachment_type: message::invoice_message::AttachmentType,
    "attachmentMimetype" attachment_mimetype,
    "attachmentMediaKey" attachment_media_key,
    "attachmentMediaKeyTimestamp" attachment_media_key_timestamp,
    "attachmentFileSha256" attachment_file_sha256,
    "attachmentFileEncSha256" attachment_file_enc_sha256,
    "attachmentDirectPath" attachment_direct_path,
    "attachmentJpegThumbnail" attachment_jpeg_thumbnail,
} }
enumeration! { message::invoice_message::AttachmentType }
message! { message::KeepInChatMessage, "KeepInChatMessage" {
    "key" key,
    "keepType" keep_type: KeepType,
    "timestampMs" timestamp_ms,
} }
message! { message::LinkPreviewMetadata, "LinkPreviewMetadata" {
    "paymentLinkMetadata" payment_link_metadata,
    "urlMetadata" url_metadata,
    "fbExperimentId" fb_experiment_id,
    "linkMediaDuration" link_media_duration,
    "socialMediaPostType" social_media_post_type: message::link_preview_metadata::SocialMediaPostType,
    "linkInlineVideoMuted" link_inline_video_muted,
    "videoContentUrl" video_content_url,
    "musicMetadata" music_metadata,
    "videoContentCaption" video_content_caption,
} }
enumeration! { message::link_preview_metadata::SocialMediaPostType }
message! { message::ListMessage, "ListMessage" {
    "title" title,
    "description" description,
    "buttonText" button_text,
    "listType" list_type: message::list_message::ListType,
    "sections" sections,
    "productListInfo" product_list_info,
    "footerText" footer_text,
    "contextInfo" context_info,
} }
enumeration! { message::list_message::ListType }
message! { message::list_message::Product, "Product" {
    "productId" product_id,
} }
message! { message::list_message::ProductListHeaderImage, "ProductListHeaderImage" {
    "productId" product_id,
    "jpegThumbnail" jpeg_thumbnail,
} }
message! { message::list_message::ProductListInfo, "ProductListInfo" {
    "productSections" product_sections,
    "headerImage" header_image,
    "businessOwnerJid" business_owner_jid,
} }
message! { message::list_message::ProductSection, "ProductSection" {
    "title" title,
    "products" products,
} }
message! { message::list_message::Row, "Row" {
    "title" title,
    "description" description,
    "rowId" row_id,
} }
message! { message::list_message::Section, "Section" {
    "title" title,
    "rows" rows,
} }
message! { message::ListResponseMessage, "ListResponseMessage" {
    "title" title,
    "listType" list_type: message::list_response_message::ListType,
    "singleSelectReply" single_select_reply,
    "contextInfo" context_info,
    "description" description,
} }
enumeration! { message::list_response_message::ListType }
message! { message::list_response_message::SingleSelectReply, "SingleSelectReply" {
    "selectedRowId" selected_row_id,
} }
message! { message::LiveLocationMessage, "LiveLocationMessage" {
    "degreesLatitude" degrees_latitude,
    "degreesLongitude" degrees_longitude,
    "accuracyInMeters" accuracy_in_meters,
    "speedInMps" speed_in_mps,
    "degreesClockwiseFromMagneticNorth" degrees_clockwise_from_magnetic_north,
    "caption" caption,
    "sequenceNumber" sequence_number,
    "timeOffset" time_offset,
    "jpegThumbnail" jpeg_thumbnail,
    "contextInfo" context_info,
} }
message! { message::LocationMessage, "LocationMessage" {
    "degreesLatitude" degrees_latitude,
    "degreesLongitude" degrees_longitude,
    "name" name,
    "address" address,
    "url" url,
    "isLive" is_live,
    "accuracyInMeters" accuracy_in_meters,
    "speedInMps" speed_in_mps,
    "degreesClockwiseFromMagneticNorth" degrees_clockwise_from_magnetic_north,
    "comment" comment,
    "jpegThumbnail" jpeg_thumbnail,
    "contextInfo" context_info,
} }
message! { message::MmsThumbnailMetadata, "MMSThumbnailMetadata" {
    "thumbnailDirectPath" thumbnail_direct_path,
    "thumbnailSha256" thumbnail_sha256,
    "thumbnailEncSha256" thumbnail_enc_sha256,
    "mediaKey" media_key,
    "mediaKeyTimestamp" media_key_timestamp,
    "thumbnailHeight" thumbnail_height,
    "thumbnailWidth" thumbnail_width,
    "mediaKeyDomain" media_key_domain: message::MediaKeyDomain,
} }
message! { message::MarkAsVerifiedAction, "MarkAsVerifiedAction" {
    "userJidString" user_jid_string,
    "verified" verified,
    "verifiedIdentityKey" verified_identity_key,
    "actionSeq" action_seq,
} }
message! { message::MessageHistoryBundle, "MessageHistoryBundle" {
    "mimetype" mimetype,
    "fileSha256" file_sha256,
    "mediaKey" media_key,
    "fileEncSha256" file_enc_sha256,
    "directPath" direct_path,
    "mediaKeyTimestamp" media_key_timestamp,
    "contextInfo" context_info,
    "messageHistoryMetadata" message_history_metadata,
} }
message! { message::MessageHistoryMetadata, "MessageHistoryMetadata" {
    "historyReceivers" history_receivers,
    "oldestMessageTimestampInWindow" oldest_message_timestamp_in_window,
    "messageCount" message_count,
    "nonHistoryReceivers" non_history_receivers,
    "oldestMessageTimestampInBundle" oldest_message_timestamp_in_bundle,
} }
message! { message::MessageHistoryNotice, "MessageHistoryNotice" {
    "contextInfo" context_info,
    "messageHistoryMetadata" message_history_metadata,
    "botHistoryShareSyncMetadata" bot_history_share_sync_metadata,
} }
message! { message::MusicMessage, "MusicMessage" {
    "embeddedMusic" embedded_music,
    "songUri" song_uri,
    "artworkUri" artwork_uri,
    "style" style,
    "contextInfo" context_info,
} }
enumeration! { message::music_message::MusicMessageStyle }
message! { message::NewsletterAdminInviteMessage, "NewsletterAdminInviteMessage" {
    "newsletterJid" newsletter_jid,
    "newsletterName" newsletter_name,
    "jpegThumbnail" jpeg_thumbnail,
    "caption" caption,
    "inviteExpiration" invite_expiration,
    "contextInfo" context_info,
} }
message! { message::NewsletterFollowerInviteMessage, "NewsletterFollowerInviteMessage" {
    "newsletterJid" newsletter_jid,
    "newsletterName" newsletter_name,
    "jpegThumbnail" jpeg_thumbnail,
    "caption" caption,
    "contextInfo" context_info,
} }
message! { message::OrderMessage, "OrderMessage" {
    "orderId" order_id,
    "thumbnail" thumbnail,
    "itemCount" item_count,
    "status" status: message::order_message::OrderStatus,
    "surface" surface: message::order_message::OrderSurface,
    "message" message,
    "orderTitle" order_title,
    "sellerJid" seller_jid,
    "token" token,
    "totalAmount1000" total_amount1000,
    "totalCurrencyCode" total_currency_code,
    "messageVersion" message_version,
    "orderRequestMessageId" order_request_message_id,
    "catalogType" catalog_type,
    "contextInfo" context_info,
} }
enumeration! { message::order_message::OrderStatus }
enumeration! { message::order_message::OrderSurface }
message! { message::PaymentExtendedMetadata, "PaymentExtendedMetadata" {
    "type" r#type,
    "platform" platform,
    "messageParamsJson" message_params_json,
} }
message! { message::PaymentInviteMessage, "PaymentInviteMessage" {
    "serviceType" service_type: message::payment_invite_message::ServiceType,
    "expiryTimestamp" expiry_timestamp,
    "incentiveEligible" incentive_eligible,
    "referralId" referral_id,
    "inviteType" invite_type: message::payment_invite_message::InviteType,
} }
enumeration! { message::payment_invite_message::InviteType }
enumeration! { message::payment_invite_message::ServiceType }
message! { message::PaymentLinkMetadata, "PaymentLinkMetadata" {
    "button" button,
    "header" header,
    "provider" provider,
} }
message! { message::payment_link_metadata::PaymentLinkButton, "PaymentLinkButton" {
    "displayText" display_text,
} }
message! { message::payment_link_metadata::PaymentLinkHeader, "PaymentLinkHeader" {
    "headerType" header_type: message::payment_link_metadata::payment_link_header::PaymentLinkHeaderType,
} }
enumeration! { message::payment_link_metadata::payment_link_header::PaymentLinkHeaderType }
message! { message::payment_link_metadata::PaymentLinkProvider, "PaymentLinkProvider" {
    "paramsJson" params_json,
} }
message! { message::PaymentReminderMessage, "PaymentReminderMessage" {
    "reminderId" reminder_id,
    "instanceId" instance_id,
    "description" description,
    "frequency" frequency: message::payment_reminder_message::ReminderFrequency,
    "status" status: message::payment_reminder_message::ReminderStatus,
    "payeeVpa" payee_vpa,
    "payeeJid" payee_jid,
    "payerJid" payer_jid,
    "amount" amount,
} }
enumeration! { message::payment_reminder_message::ReminderFrequency }
enumeration! { message::payment_reminder_message::ReminderStatus }
message! { message::PeerDataOperationRequestMessage, "PeerDataOperationRequestMessage" {
    "peerDataOperationRequestType" peer_data_operation_request_type: message::PeerDataOperationRequestType,
    "requestStickerReupload" request_sticker_reupload,
    "requestUrlPreview" request_url_preview,
    "historySyncOnDemandRequest" history_sync_on_demand_request,
    "placeholderMessageResendRequest" placeholder_message_resend_request,
    "fullHistorySyncOnDemandRequest" full_history_sync_on_demand_request,
    "syncdCollectionFatalRecoveryRequest" syncd_collection_fatal_recovery_request,
    "historySyncChunkRetryRequest" history_sync_chunk_retry_request,
    "galaxyFlowAction" galaxy_flow_action,
    "companionCanonicalUserNonceFetchRequest" companion_canonical_user_nonce_fetch_request,
    "bizBroadcastInsightsContactListRequest" biz_broadcast_insights_contact_list_request,
    "bizBroadcastInsightsRefreshRequest" biz_broadcast_insights_refresh_request,
} }
message! { message::peer_data_operation_request_message::BizBroadcastInsightsContactListRequest, "BizBroadcastInsightsContactListRequest" {
    "campaignId" campaign_id,
} }
message! { message::peer_data_operation_request_message::BizBroadcastInsightsRefreshRequest, "BizBroadcastInsightsRefreshRequest" {
    "campaignId" campaign_id,
} }
message! { message::peer_data_operation_request_message::CompanionCanonicalUserNonceFetchRequest, "CompanionCanonicalUserNonceFetchRequest" {
    "registrationTraceId" registration_trace_id,
} }
message! { message::peer_data_operation_request_message::FullHistorySyncOnDemandRequest, "FullHistorySyncOnDemandRequest" {
    "requestMetadata" request_metadata,
    "historySyncConfig" history_sync_config,
    "fullHistorySyncOnDemandConfig" full_history_sync_on_demand_config,
} }
message! { message::peer_data_operation_request_message::GalaxyFlowAction, "GalaxyFlowAction" {
    "type" r#type: message::peer_data_operation_request_message::galaxy_flow_action::GalaxyFlowActionType,
    "flowId" flow_id,
    "stanzaId" stanza_id,
    "galaxyFlowDownloadRequestId" galaxy_flow_download_request_id,
    "agmId" agm_id,
} }
enumeration! { message::peer_data_operation_request_message::galaxy_flow_action::GalaxyFlowActionType }
message! { message::peer_data_operation_request_message::HistorySyncChunkRetryRequest, "HistorySyncChunkRetryRequest" {
    "syncType" sync_type: message::HistorySyncType,
    "chunkOrder" chunk_order,
    "chunkNotificationId" chunk_notification_id,
    "regenerateChunk" regenerate_chunk,
} }
message! { message::peer_data_operation_request_message::HistorySyncOnDemandRequest, "HistorySyncOnDemandRequest" {
    "chatJid" chat_jid,
    "oldestMsgId" oldest_msg_id,
    "oldestMsgFromMe" oldest_msg_from_me,
    "onDemandMsgCount" on_demand_msg_count,
    "oldestMsgTimestampMs" oldest_msg_timestamp_ms,
    "accountLid" account_lid,
    "supportInlineResponse" support_inline_response,
} }
message! { message::peer_data_operation_request_message::PlaceholderMessageResendRequest, "PlaceholderMessageResendRequest" {
    "messageKey" message_key,
} }
message! { message::peer_data_operation_request_message::RequestStickerReupload, "RequestStickerReupload" {
    "fileSha256" file_sha256,
} }
message! { message::peer_data_operation_request_message::RequestUrlPreview, "RequestUrlPreview" {
    "url" url,
    "includeHqThumbnail" include_hq_thumbnail,
} }
message! { message::peer_data_operation_request_message::SyncDCollectionFatalRecoveryRequest, "SyncDCollectionFatalRecoveryRequest" {
    "collectionName" collection_name,
    "timestamp" timestamp,
} }
message! { message::PeerDataOperationRequestResponseMessage, "PeerDataOperationRequestResponseMessage" {
    "peerDataOperationRequestType" peer_data_operation_request_type: message::PeerDataOperationRequestType,
    "stanzaId" stanza_id,
    "peerDataOperationResult" peer_data_operation_result,
} }
message! { message::peer_data_operation_request_response_message::PeerDataOperationResult, "PeerDataOperationResult" {
    "mediaUploadResult" media_upload_result: super::media::media_retry_notification::ResultType,
    "stickerMessage" sticker_message,
    "linkPreviewResponse" link_preview_response,
    "placeholderMessageResendResponse" placeholder_message_resend_response,
    "waffleNonceFetchRequestResponse" waffle_nonce_fetch_request_response,
    "fullHistorySyncOnDemandRequestResponse" full_history_sync_on_demand_request_response,
    "companionMetaNonceFetchRequestResponse" companion_meta_nonce_fetch_request_response,
    "syncdSnapshotFatalRecoveryResponse" syncd_snapshot_fatal_recovery_response,
    "companionCanonicalUserNonceFetchRequestResponse" companion_canonical_user_nonce_fetch_request_response,
    "historySyncChunkRetryResponse" history_sync_chunk_retry_response,
    "flowResponsesCsvBundle" flow_responses_csv_bundle,
    "bizBroadcastInsightsContactListResponse" biz_broadcast_insights_contact_list_response,
    "contactRefreshResponse" contact_refresh_response,
} }
enumeration! { message::peer_data_operation_request_response_message::peer_data_operation_result::FullHistorySyncOnDemandResponseCode }
enumeration! { message::peer_data_operation_request_response_message::peer_data_operation_result::HistorySyncChunkRetryResponseCode }
message! { message::peer_data_operation_request_response_message::peer_data_operation_result::BizBroadcastInsightsContactListResponse, "BizBroadcastInsightsContactListResponse" {
    "campaignId" campaign_id,
    "timestampMs" timestamp_ms,
    "contacts" contacts,
} }
message! { message::peer_data_operation_request_response_message::peer_data_operation_result::BizBroadcastInsightsContactState, "BizBroadcastInsightsContactState" {
    "contactJid" contact_jid,
    "state" state: message::InsightDeliveryState,
} }
message! { message::peer_data_operation_request_response_message::peer_data_operation_result::CompanionCanonicalUserNonceFetchResponse, "CompanionCanonicalUserNonceFetchResponse" {
    "nonce" nonce,
    "waFbid" wa_fbid,
    "forceRefresh" force_refresh,
} }
message! { message::peer_data_operation_request_response_message::peer_data_operation_result::CompanionMetaNonceFetchResponse, "CompanionMetaNonceFetchResponse" {
    "nonce" nonce,
} }
message! { message::peer_data_operation_request_response_message::peer_data_operation_result::ContactRefreshResponse, "ContactRefreshResponse" {
    "coveredRequestIds" covered_request_ids,
    "collectionVersion" collection_version,
    "primaryDurationMs" primary_duration_ms,
    "uniqueContactCount" unique_contact_count,
} }
message! { message::peer_data_operation_request_response_message::peer_data_operation_result::FlowResponsesCsvBundle, "FlowResponsesCsvBundle" {
    "flowId" flow_id,
    "galaxyFlowDownloadRequestId" galaxy_flow_download_request_id,
    "fileName" file_name,
    "mimetype" mimetype,
    "fileSha256" file_sha256,
    "mediaKey" media_key,
    "fileEncSha256" file_enc_sha256,
    "directPath" direct_path,
    "mediaKeyTimestamp" media_key_timestamp,
    "fileLength" file_length,
} }
message! { message::peer_data_operation_request_response_message::peer_data_operation_result::FullHistorySyncOnDemandRequestResponse, "FullHistorySyncOnDemandRequestResponse" {
    "requestMetadata" request_metadata,
    "responseCode" response_code: message::peer_data_operation_request_response_message::peer_data_operation_result::FullHistorySyncOnDemandResponseCode,
} }
message! { message::peer_data_operation_request_response_message::peer_data_operation_result::HistorySyncChunkRetryResponse, "HistorySyncChunkRetryResponse" {
    "syncType" sync_type: message::HistorySyncType,
    "chunkOrder" chunk_order,
    "requestId" request_id,
    "responseCode" response_code: message::peer_data_operation_request_response_message::peer_data_operation_result::HistorySyncChunkRetryResponseCode,
    "canRecover" can_recover,
} }
message! { message::peer_data_operation_request_response_message::peer_data_operation_result::LinkPreviewResponse, "LinkPreviewResponse" {
    "url" url,
    "title" title,
    "description" description,
    "thumbData" thumb_data,
    "matchText" match_text,
    "previewType" preview_type,
    "hqThumbnail" hq_thumbnail,
    "previewMetadata" preview_metadata,
} }
message! { message::peer_data_operation_request_response_message::peer_data_operation_result::link_preview_response::LinkPreviewHighQualityThumbnail, "LinkPreviewHighQualityThumbnail" {
    "directPath" direct_path,
    "thumbHash" thumb_hash,
    "encThumbHash" enc_thumb_hash,
    "mediaKey" media_key,
    "mediaKeyTimestampMs" media_key_timestamp_ms,
    "thumbWidth" thumb_width,
    "thumbHeight" thumb_height,
} }
message! { message::peer_data_operation_request_response_message::peer_data_operation_result::link_preview_response::PaymentLinkPreviewMetadata, "PaymentLinkPreviewMetadata" {
    "isBusinessVerified" is_business_verified,
    "providerName" provider_name,
    "amount" amount,
    "offset" offset,
    "currency" currency,
} }
message! { message::peer_data_operation_request_response_message::peer_data_operation_result::PlaceholderMessageResendResponse, "PlaceholderMessageResendResponse" {
    "webMessageInfoBytes" web_message_info_bytes,
} }
message! { message::peer_data_operation_request_response_message::peer_data_operation_result::SyncDSnapshotFatalRecoveryResponse, "SyncDSnapshotFatalRecoveryResponse" {
    "collectionSnapshot" collection_snapshot,
    "isCompressed" is_compressed,
} }
message! { message::peer_data_operation_request_response_message::peer_data_operation_result::WaffleNonceFetchResponse, "WaffleNonceFetchResponse" {
    "nonce" nonce,
    "waEntFbid" wa_ent_fbid,
} }
message! { message::PinInChatMessage, "PinInChatMessage" {
    "key" key,
    "type" r#type: message::pin_in_chat_message::Type,
    "senderTimestampMs" sender_timestamp_ms,
} }
enumeration! { message::pin_in_chat_message::Type }
message! { message::PlaceholderMessage, "PlaceholderMessage" {
    "type" r#type: message::placeholder_message::PlaceholderType,
} }
enumeration! { message::placeholder_message::PlaceholderType }
message! { message::PollAddOptionMessage, "PollAddOptionMessage" {
    "pollCreationMessageKey" poll_creation_message_key,
    "addOption" add_option,
    "metadata" metadata,
} }
message! { message::PollCreationMessage, "PollCreationMessage" {
    "encKey" enc_key,
    "name" name,
    "options" options,
    "selectableOptionsCount" selectable_options_count,
    "contextInfo" context_info,
    "pollContentType" poll_content_type: message::PollContentType,
    "pollType" poll_type: message::PollType,
    "correctAnswer" correct_answer,
    "endTime" end_time,
    "hideParticipantName" hide_participant_name,
    "allowAddOption" allow_add_option,
} }
message! { message::poll_creation_message::Option, "Option" {
    "optionName" option_name,
    "optionHash" option_hash,
} }
message! { message::PollEncValue, "PollEncValue" {
    "encPayload" enc_payload,
    "encIv" enc_iv,
} }
message! { message::PollResultSnapshotMessage, "PollResultSnapshotMessage" {
    "name" name,
    "pollVotes" poll_votes,
    "contextInfo" context_info,
    "pollType" poll_type: message::PollType,
} }
message! { message::poll_result_snapshot_message::PollVote, "PollVote" {
    "optionName" option_name,
    "optionVoteCount" option_vote_count,
} }
message! { message::PollUpdateMessage, "PollUpdateMessage" {
    "pollCreationMessageKey" poll_creation_message_key,
    "vote" vote,
    "metadata" metadata,
    "senderTimestampMs" sender_timestamp_ms,
} }
message! { message::PollUpdateMessageMetadata, "PollUpdateMessageMetadata" {
    "pollNameHash" poll_name_hash,
    "lastEditStanzaId" last_edit_stanza_id,
} }
message! { message::PollVoteMessage, "PollVoteMessage" {
    "selectedOptions" selected_options,
} }
message! { message::ProductMessage, "ProductMessage" {
    "product" product,
    "businessOwnerJid" business_owner_jid,
    "catalog" catalog,
    "body" body,
    "footer" footer,
    "contextInfo" context_info,
} }
message! { message::product_message::CatalogSnapshot, "CatalogSnapshot" {
    "catalogImage" catalog_image,
    "title" title,
    "description" description,
} }
message! { message::product_message::ProductSnapshot, "ProductSnapshot" {
    "productImage" product_image,
    "productId" product_id,
    "title" title,
    "description" description,
    "currencyCode" currency_code,
    "priceAmount1000" price_amount1000,
    "retailerId" retailer_id,
    "url" url,
    "productImageCount" product_image_count,
    "firstImageId" first_image_id,
    "salePriceAmount1000" sale_price_amount1000,
    "signedUrl" signed_url,
} }
message! { message::ProtocolMessage, "ProtocolMessage" {
    "key" key,
    "type" r#type: message::protocol_message::Type,
    "ephemeralExpiration" ephemeral_expiration,
    "ephemeralSettingTimestamp" ephemeral_setting_timestamp,
    "historySyncNotification" history_sync_notification,
    "appStateSyncKeyShare" app_state_sync_key_share,
    "appStateSyncKeyRequest" app_state_sync_key_request,
    "initialSecurityNotificationSettingSync" initial_security_notification_setting_sync,
    "appStateFatalExceptionNotification" app_state_fatal_exception_notification,
    "disappearingMode" disappearing_mode,
    "editedMessage" edited_message,
    "timestampMs" timestamp_ms,
    "peerDataOperationRequestMessage" peer_data_operation_request_message,
    "peerDataOperationRequestResponseMessage" peer_data_operation_request_response_message,
    "botFeedbackMessage" bot_feedback_message,
    "invokerJid" invoker_jid,
    "requestWelcomeMessageMetadata" request_welcome_message_metadata,
    "mediaNotifyMessage" media_notify_message,
    "cloudApiThreadControlNotification" cloud_api_thread_control_notification,
    "lidMigrationMappingSyncMessage" lid_migration_mapping_sync_message,
    "limitSharing" limit_sharing,
    "aiPsiMetadata" ai_psi_metadata,
    "aiQueryFanout" ai_query_fanout,
    "memberLabel" member_label,
    "aiMediaCollectionMessage" ai_media_collection_message,
    "afterReadDuration" after_read_duration,
    "chatThemeSetting" chat_theme_setting,
    "aiMetadataOperation" ai_metadata_operation,
    "markAsVerifiedAction" mark_as_verified_action,
    "coexStateSync" coex_state_sync,
} }
enumeration! { message::protocol_message::Type }
message! { message::QuestionResponseMessage, "QuestionResponseMessage" {
    "key" key,
    "text" text,
} }
message! { message::ReactionMessage, "ReactionMessage" {
    "key" key,
    "text" text,
    "groupingKey" grouping_key,
    "senderTimestampMs" sender_timestamp_ms,
} }
message! { message::RequestPaymentMessage, "RequestPaymentMessage" {
    "currencyCodeIso4217" currency_code_iso4217,
    "amount1000" amount1000,
    "requestFrom" request_from,
    "noteMessage" note_message,
    "expiryTimestamp" expiry_timestamp,
    "amount" amount,
    "background" background,
} }
message! { message::RequestPhoneNumberMessage, "RequestPhoneNumberMessage" {
    "contextInfo" context_info,
} }
message! { message::RequestWelcomeMessageMetadata, "RequestWelcomeMessageMetadata" {
    "localChatState" local_chat_state: message::request_welcome_message_metadata::LocalChatState,
    "welcomeTrigger" welcome_trigger: message::request_welcome_message_metadata::WelcomeTrigger,
    "botAgentMetadata" bot_agent_metadata,
} }
enumeration! { message::request_welcome_message_metadata::LocalChatState }
enumeration! { message::request_welcome_message_metadata::WelcomeTrigger }
message! { message::RootSecretDistributeMessage, "RootSecretDistributeMessage" {
    "chatJid" chat_jid,
} }
message! { message::ScheduledCallCreationMessage, "ScheduledCallCreationMessage" {
    "scheduledTimestampMs" scheduled_timestamp_ms,
    "callType" call_type: message::scheduled_call_creation_message::CallType,
    "title" title,
} }
enumeration! { message::scheduled_call_creation_message::CallType }
message! { message::ScheduledCallEditMessage, "ScheduledCallEditMessage" {
    "key" key,
    "editType" edit_type: message::scheduled_call_edit_message::EditType,
} }
enumeration! { message::scheduled_call_edit_message::EditType }
message! { message::SecretEncryptedMessage, "SecretEncryptedMessage" {
    "targetMessageKey" target_message_key,
    "encPayload" enc_payload,
    "encIv" enc_iv,
    "secretEncType" secret_enc_type: message::secret_encrypted_message::SecretEncType,
    "remoteKeyId" remote_key_id,
} }
enumeration! { message::secret_encrypted_message::SecretEncType }
message! { message::SendPaymentMessage, "SendPaymentMessage" {
    "noteMessage" note_message,
    "requestMessageKey" request_message_key,
    "background" background,
    "transactionData" transaction_data,
} }
message! { message::SenderKeyDistributionMessage, "SenderKeyDistributionMessage" {
    "groupId" group_id,
    "axolotlSenderKeyDistributionMessage" axolotl_sender_key_distribution_message,
} }
message! { message::SplitPaymentMessage, "SplitPaymentMessage" {
    "splitId" split_id,
    "totalAmount" total_amount,
    "description" description,
    "requesterJid" requester_jid,
    "participants" participants,
    "createdAtMs" created_at_ms,
    "contextInfo" context_info,
} }
message! { message::SplitPaymentParticipant, "SplitPaymentParticipant" {
    "jid" jid,
    "amount" amount,
    "status" status: message::split_payment_participant::SplitPaymentStatus,
} }
enumeration! { message::split_payment_participant::SplitPaymentStatus }
message! { message::SplitPaymentUpdateMessage, "SplitPaymentUpdateMessage" {
    "splitId" split_id,
    "participantJid" participant_jid,
} }
message! { message::StatusLinkPreviewMetadata, "StatusLinkPreviewMetadata" {
    "style" style: message::status_link_preview_metadata::Style,
} }
enumeration! { message::status_link_preview_metadata::Style }
message! { message::StatusNotificationMessage, "StatusNotificationMessage" {
    "responseMessageKey" response_message_key,
    "originalMessageKey" original_message_key,
    "type" r#type: message::status_notification_message::StatusNotificationType,
} }
enumeration! { message::status_notification_message::StatusNotificationType }
message! { message::StatusQuestionAnswerMessage, "StatusQuestionAnswerMessage" {
    "key" key,
    "text" text,
} }
message! { message::StatusQuotedMessage, "StatusQuotedMessage" {
    "type" r#type: message::status_quoted_message::StatusQuotedMessageType,
    "text" text,
    "thumbnail" thumbnail,
    "originalStatusId" original_status_id,
} }
enumeration! { message::status_quoted_message::StatusQuotedMessageType }
message! { message::StatusStickerInteractionMessage, "StatusStickerInteractionMessage" {
    "key" key,
    "stickerKey" sticker_key,
    "type" r#type: message::status_sticker_interaction_message::StatusStickerType,
} }
enumeration! { message::status_sticker_interaction_message::StatusStickerType }
message! { message::StickerMessage, "StickerMessage" {
    "url" url,
    "fileSha256" file_sha256,
    "fileEncSha256" file_enc_sha256,
    "mediaKey" media_key,
    "mimetype" mimetype,
    "height" height,
    "width" width,
    "directPath" direct_path,
    "fileLength" file_length,
    "mediaKeyTimestamp" media_key_timestamp,
    "firstFrameLength" first_frame_length,
    "firstFrameSidecar" first_frame_sidecar,
    "isAnimated" is_animated,
    "pngThumbnail" png_thumbnail,
    "contextInfo" context_info,
    "stickerSentTs" sticker_sent_ts,
    "isAvatar" is_avatar,
    "isAiSticker" is_ai_sticker,
    "isLottie" is_lottie,
    "accessibilityLabel" accessibility_label,
    "mediaKeyDomain" media_key_domain: message::MediaKeyDomain,
    "premium" premium,
    "emojis" emojis,
} }
message! { message::StickerPackMessage, "StickerPackMessage" {
    "stickerPackId" sticker_pack_id,
    "name" name,
    "publisher" publisher,
    "stickers" stickers,
    "fileLength" file_length,
    "fileSha256" file_sha256,
    "fileEncSha256" file_enc_sha256,
    "mediaKey" media_key,
    "directPath" direct_path,
    "caption" caption,
    "contextInfo" context_info,
    "packDescription" pack_description,
    "mediaKeyTimestamp" media_key_timestamp,
    "trayIconFileName" tray_icon_file_name,
    "thumbnailDirectPath" thumbnail_direct_path,
    "thumbnailSha256" thumbnail_sha256,
    "thumbnailEncSha256" thumbnail_enc_sha256,
    "thumbnailHeight" thumbnail_height,
    "thumbnailWidth" thumbnail_width,
    "imageDataHash" image_data_hash,
    "stickerPackSize" sticker_pack_size,
    "stickerPackOrigin" sticker_pack_origin: message::sticker_pack_message::StickerPackOrigin,
} }
enumeration! { message::sticker_pack_message::StickerPackOrigin }
message! { message::sticker_pack_message::Sticker, "Sticker" {
    "fileName" file_name,
    "isAnimated" is_animated,
    "emojis" emojis,
    "accessibilityLabel" accessibility_label,
    "isLottie" is_lottie,
    "mimetype" mimetype,
    "premium" premium,
} }
message! { message::StickerSyncRmrMessage, "StickerSyncRMRMessage" {
    "filehash" filehash,
    "rmrSource" rmr_source,
    "requestTimestamp" request_timestamp,
} }
message! { message::TemplateButtonReplyMessage, "TemplateButtonReplyMessage" {
    "selectedId" selected_id,
    "selectedDisplayText" selected_display_text,
    "contextInfo" context_info,
    "selectedIndex" selected_index,
    "selectedCarouselCardIndex" selected_carousel_card_index,
} }
message! { message::TemplateMessage, "TemplateMessage" {
    "contextInfo" context_info,
    "hydratedTemplate" hydrated_template,
    "templateId" template_id,
    in format,
} }
choice! { message::template_message::Format {
    "fourRowTemplate" FourRowTemplate,
    "hydratedFourRowTemplate" HydratedFourRowTemplate,
    "interactiveMessageTemplate" InteractiveMessageTemplate,
} }
message! { message::template_message::FourRowTemplate, "FourRowTemplate" {
    "content" content,
    "footer" footer,
    "buttons" buttons,
    in title,
} }
choice! { message::template_message::four_row_template::Title {
    "documentMessage" DocumentMessage,
    "highlyStructuredMessage" HighlyStructuredMessage,
    "imageMessage" ImageMessage,
    "videoMessage" VideoMessage,
    "locationMessage" LocationMessage,
} }
message! { message::template_message::HydratedFourRowTemplate, "HydratedFourRowTemplate" {
    "hydratedContentText" hydrated_content_text,
    "hydratedFooterText" hydrated_footer_text,
    "hydratedButtons" hydrated_buttons,
    "templateId" template_id,
    "maskLinkedDevices" mask_linked_devices,
    in title,
} }
choice! { message::template_message::hydrated_four_row_template::Title {
    "documentMessage" DocumentMessage,
    "hydratedTitleText" HydratedTitleText,
    "imageMessage" ImageMessage,
    "videoMessage" VideoMessage,
    "locationMessage" LocationMessage,
} }
message! { message::UrlMetadata, "URLMetadata" {
    "fbExperimentId" fb_experiment_id,
} }
message! { message::VideoEndCard, "VideoEndCard" {
    "username" username,
    "caption" caption,
    "thumbnailImageUrl" thumbnail_image_url,
    "profilePictureUrl" profile_picture_url,
} }
message! { message::VideoMessage, "VideoMessage" {
    "url" url,
    "mimetype" mimetype,
    "fileSha256" file_sha256,
    "fileLength" file_length,
    "seconds" seconds,
    "mediaKey" media_key,
    "caption" caption,
    "gifPlayback" gif_playback,
    "height" height,
    "width" width,
    "fileEncSha256" file_enc_sha256,
    "interactiveAnnotations" interactive_annotations,
    "directPath" direct_path,
    "mediaKeyTimestamp" media_key_timestamp,
    "jpegThumbnail" jpeg_thumbnail,
    "contextInfo" context_info,
    "streamingSidecar" streaming_sidecar,
    "gifAttribution" gif_attribution: message::video_message::Attribution,
    "viewOnce" view_once,
    "thumbnailDirectPath" thumbnail_direct_path,
    "thumbnailSha256" thumbnail_sha256,
    "thumbnailEncSha256" thumbnail_enc_sha256,
    "staticUrl" static_url,
    "annotations" annotations,
    "accessibilityLabel" accessibility_label,
    "processedVideos" processed_videos,
    "externalShareFullVideoDurationInSeconds" external_share_full_video_duration_in_seconds,
    "motionPhotoPresentationOffsetMs" motion_photo_presentation_offset_ms,
    "metadataUrl" metadata_url,
    "videoSourceType" video_source_type: message::video_message::VideoSourceType,
    "mediaKeyDomain" media_key_domain: message::MediaKeyDomain,
} }
enumeration! { message::video_message::Attribution }
enumeration! { message::video_message::VideoSourceType }
message! { ContextInfo, "ContextInfo" {
    "stanzaId" stanza_id,
    "participant" participant,
    "quotedMessage" quoted_message,
    "remoteJid" remote_jid,
    "mentionedJid" mentioned_jid,
    "conversionSource" conversion_source,
    "conversionData" conversion_data,
    "conversionDelaySeconds" conversion_delay_seconds,
    "forwardingScore" forwarding_score,
    "isForwarded" is_forwarded,
    "quotedAd" quoted_ad,
    "placeholderKey" placeholder_key,
    "expiration" expiration,
    "ephemeralSettingTimestamp" ephemeral_setting_timestamp,
    "ephemeralSharedSecret" ephemeral_shared_secret,
    "externalAdReply" external_ad_reply,
    "entryPointConversionSource" entry_point_conversion_source,
    "entryPointConversionApp" entry_point_conversion_app,
    "entryPointConversionDelaySeconds" entry_point_conversion_delay_seconds,
    "disappearingMode" disappearing_mode,
    "actionLink" action_link,
    "groupSubject" group_subject,
    "parentGroupJid" parent_group_jid,
    "trustBannerType" trust_banner_type,
    "trustBannerAction" trust_banner_action,
    "isSampled" is_sampled,
    "groupMentions" group_mentions,
    "utm" utm,
    "forwardedNewsletterMessageInfo" forwarded_newsletter_message_info,
    "businessMessageForwardInfo" business_message_forward_info,
    "smbClientCampaignId" smb_client_campaign_id,
    "smbServerCampaignId" smb_server_campaign_id,
    "dataSharingContext" data_sharing_context,
    "alwaysShowAdAttribution" always_show_ad_attribution,
    "featureEligibilities" feature_eligibilities,
    "entryPointConversionExternalSource" entry_point_conversion_external_source,
    "entryPointConversionExternalMedium" entry_point_conversion_external_medium,
    "ctwaSignals" ctwa_signals,
    "ctwaPayload" ctwa_payload,
    "forwardedAiBotMessageInfo" forwarded_ai_bot_message_info,
    "statusAttributionType" status_attribution_type: context_info::StatusAttributionType,
    "urlTrackingMap" url_tracking_map,
    "pairedMediaType" paired_media_type: context_info::PairedMediaType,
    "rankingVersion" ranking_version,
    "memberLabel" member_label,
    "isQuestion" is_question,
    "statusSourceType" status_source_type: context_info::StatusSourceType,
    "statusAttributions" status_attributions,
    "isGroupStatus" is_group_status,
    "forwardOrigin" forward_origin: context_info::ForwardOrigin,
    "questionReplyQuotedMessage" question_reply_quoted_message,
    "statusAudienceMetadata" status_audience_metadata,
    "nonJidMentions" non_jid_mentions,
    "quotedType" quoted_type: context_info::QuotedType,
    "botMessageSharingInfo" bot_message_sharing_info,
    "isSpoiler" is_spoiler,
    "mediaDomainInfo" media_domain_info,
    "partiallySelectedContent" partially_selected_content,
    "afterReadDuration" after_read_duration,
    "crossAppSource" cross_app_source: context_info::CrossAppSource,
    "businessInteractionPills" business_interaction_pills,
    "posterStatusId" poster_status_id,
    "instagramThreadLink" instagram_thread_link,
    "aiProvenance" ai_provenance,
} }
enumeration! { context_info::CrossAppSource }
enumeration! { context_info::ForwardOrigin }
enumeration! { context_info::PairedMediaType }
enumeration! { context_info::QuotedType }
enumeration! { context_info::StatusAttributionType }
enumeration! { context_info::StatusSourceType }
message! { context_info::AdReplyInfo, "AdReplyInfo" {
    "advertiserName" advertiser_name,
    "mediaType" media_type: context_info::ad_reply_info::MediaType,
    "jpegThumbnail" jpeg_thumbnail,
    "caption" caption,
} }
enumeration! { context_info::ad_reply_info::MediaType }
message! { context_info::BusinessInteractionPills, "BusinessInteractionPills" {
    "businessJid" business_jid,
    "pills" pills,
    "entryPoint" entry_point: context_info::business_interaction_pills::EntryPoint,
    "signedPayload" signed_payload,
    "signatureEnvelope" signature_envelope,
    "unauthenticatedBusinessMetadata" unauthenticated_business_metadata,
} }
enumeration! { context_info::business_interaction_pills::EntryPoint }
enumeration! { context_info::business_interaction_pills::PillType }
message! { context_info::business_interaction_pills::Pill, "Pill" {
    "pillType" pill_type: context_info::business_interaction_pills::PillType,
    "actionUrl" action_url,
} }
message! { context_info::business_interaction_pills::SignedPayload, "SignedPayload" {
    "verifiedName" verified_name,
    "pills" pills,
} }
message! { context_info::business_interaction_pills::UnauthenticatedBusinessMetadata, "UnauthenticatedBusinessMetadata" {
    "businessName" business_name,
    "businessCategory" business_category,
    "businessIsOpen" business_is_open,
    "businessIsOpenSnapshotMs" business_is_open_snapshot_ms,
} }
message! { context_info::BusinessMessageForwardInfo, "BusinessMessageForwardInfo" {
    "businessOwnerJid" business_owner_jid,
} }
message! { context_info::DataSharingContext, "DataSharingContext" {
    "showMmDisclosure" show_mm_disclosure,
    "encryptedSignalTokenConsented" encrypted_signal_token_consented,
    "parameters" parameters,
    "dataSharingFlags" data_sharing_flags,
} }
enumeration! { context_info::data_sharing_context::DataSharingFlags }
message! { context_info::data_sharing_context::Parameters, "Parameters" {
    "key" key,
    "stringData" string_data,
    "intData" int_data,
    "floatData" float_data,
    "contents" contents,
} }
message! { context_info::ExternalAdReplyInfo, "ExternalAdReplyInfo" {
    "title" title,
    "body" body,
    "mediaType" media_type: context_info::external_ad_reply_info::MediaType,
    "thumbnailUrl" thumbnail_url,
    "mediaUrl" media_url,
    "thumbnail" thumbnail,
    "sourceType" source_type,
    "sourceId" source_id,
    "sourceUrl" source_url,
    "containsAutoReply" contains_auto_reply,
    "renderLargerThumbnail" render_larger_thumbnail,
    "showAdAttribution" show_ad_attribution,
    "ctwaClid" ctwa_clid,
    "ref" r#ref,
    "clickToWhatsappCall" click_to_whatsapp_call,
    "adContextPreviewDismissed" ad_context_preview_dismissed,
    "sourceApp" source_app,
    "automatedGreetingMessageShown" automated_greeting_message_shown,
    "greetingMessageBody" greeting_message_body,
    "ctaPayload" cta_payload,
    "disableNudge" disable_nudge,
    "originalImageUrl" original_image_url,
    "automatedGreetingMessageCtaType" automated_greeting_message_cta_type,
    "wtwaAdFormat" wtwa_ad_format,
    "adType" ad_type: context_info::external_ad_reply_info::AdType,
    "wtwaWebsiteUrl" wtwa_website_url,
    "adPreviewUrl" ad_preview_url,
    "containsCtwaFlowsAutoReply" contains_ctwa_flows_auto_reply,
    "agmThumbnailStrategy" agm_thumbnail_strategy,
    "agmTitleStrategy" agm_title_strategy,
    "agmSubtitleStrategy" agm_subtitle_strategy,
    "agmHeaderInteractionStrategy" agm_header_interaction_strategy,
} }
enumeration! { context_info::external_ad_reply_info::AdType }
enumeration! { context_info::external_ad_reply_info::MediaType }
message! { context_info::FeatureEligibilities, "FeatureEligibilities" {
    "cannotBeReactedTo" cannot_be_reacted_to,
    "cannotBeRanked" cannot_be_ranked,
    "canRequestFeedback" can_request_feedback,
    "canBeReshared" can_be_reshared,
    "canReceiveMultiReact" can_receive_multi_react,
} }
message! { context_info::ForwardedNewsletterMessageInfo, "ForwardedNewsletterMessageInfo" {
    "newsletterJid" newsletter_jid,
    "serverMessageId" server_message_id,
    "newsletterName" newsletter_name,
    "contentType" content_type: context_info::forwarded_newsletter_message_info::ContentType,
    "accessibilityText" accessibility_text,
    "profileName" profile_name,
} }
enumeration! { context_info::forwarded_newsletter_message_info::ContentType }
message! { context_info::InstagramThreadLink, "InstagramThreadLink" {
    "url" url,
} }
message! { context_info::PartiallySelectedContent, "PartiallySelectedContent" {
    "text" text,
} }
message! { context_info::QuestionReplyQuotedMessage, "QuestionReplyQuotedMessage" {
    "serverQuestionId" server_question_id,
    "quotedQuestion" quoted_question,
    "quotedResponse" quoted_response,
} }
message! { context_info::StatusAudienceMetadata, "StatusAudienceMetadata" {
    "audienceType" audience_type: context_info::status_audience_metadata::AudienceType,
    "listName" list_name,
    "listEmoji" list_emoji,
} }
enumeration! { context_info::status_audience_metadata::AudienceType }
message! { context_info::UtmInfo, "UTMInfo" {
    "utmSource" utm_source,
    "utmCampaign" utm_campaign,
} }
message! { AiQueryFanout, "AIQueryFanout" {
    "messageKey" message_key,
    "message" message,
    "timestamp" timestamp,
} }
message! { AiRichResponseMessage, "AIRichResponseMessage" {
    "messageType" message_type: super::bot::AiRichResponseMessageType,
    "submessages" submessages,
    "unifiedResponse" unified_response,
    "contextInfo" context_info,
} }
message! { EmbeddedContent, "EmbeddedContent" {
    in content,
} }
choice! { embedded_content::Content {
    "embeddedMessage" EmbeddedMessage,
    "embeddedMusic" EmbeddedMusic,
} }
message! { EmbeddedMessage, "EmbeddedMessage" {
    "stanzaId" stanza_id,
    "message" message,
} }
message! { EmbeddedMusic, "EmbeddedMusic" {
    "musicContentMediaId" music_content_media_id,
    "songId" song_id,
    "author" author,
    "title" title,
    "artworkDirectPath" artwork_direct_path,
    "artworkSha256" artwork_sha256,
    "artworkEncSha256" artwork_enc_sha256,
    "artistAttribution" artist_attribution,
    "countryBlocklist" country_blocklist,
    "isExplicit" is_explicit,
    "artworkMediaKey" artwork_media_key,
    "musicSongStartTimeInMs" music_song_start_time_in_ms,
    "derivedContentStartTimeInMs" derived_content_start_time_in_ms,
    "overlapDurationInMs" overlap_duration_in_ms,
} }
message! { GroupRootKeyShare, "GroupRootKeyShare" {
    "keys" keys,
} }
message! { GroupRootKeyShareEntry, "GroupRootKeyShareEntry" {
    "groupRootKey" group_root_key,
    "keyId" key_id,
    "expiryTimestampMs" expiry_timestamp_ms,
    "createdTimestampMs" created_timestamp_ms,
} }
message! { HydratedTemplateButton, "HydratedTemplateButton" {
    "index" index,
    in hydrated_button,
} }
choice! { hydrated_template_button::HydratedButton {
    "quickReplyButton" QuickReplyButton,
    "urlButton" UrlButton,
    "callButton" CallButton,
} }
message! { hydrated_template_button::HydratedCallButton, "HydratedCallButton" {
    "displayText" display_text,
    "phoneNumber" phone_number,
} }
message! { hydrated_template_button::HydratedQuickReplyButton, "HydratedQuickReplyButton" {
    "displayText" display_text,
    "id" id,
} }
message! { hydrated_template_button::HydratedUrlButton, "HydratedURLButton" {
    "displayText" display_text,
    "url" url,
    "consentedUsersUrl" consented_users_url,
    "webviewPresentation" webview_presentation: hydrated_template_button::hydrated_url_button::WebviewPresentationType,
} }
enumeration! { hydrated_template_button::hydrated_url_button::WebviewPresentationType }
message! { InteractiveAnnotation, "InteractiveAnnotation" {
    "polygonVertices" polygon_vertices,
    "shouldSkipConfirmation" should_skip_confirmation,
    "embeddedContent" embedded_content,
    "statusLinkType" status_link_type: interactive_annotation::StatusLinkType,
    in action,
} }
choice! { interactive_annotation::Action {
    "location" Location,
    "newsletter" Newsletter,
    "embeddedAction" EmbeddedAction,
    "tapAction" TapAction,
} }
enumeration! { interactive_annotation::StatusLinkType }
message! { LidMigrationMapping, "LIDMigrationMapping" {
    "pn" pn,
    "assignedLid" assigned_lid,
    "latestLid" latest_lid,
} }
message! { LidMigrationMappingSyncMessage, "LIDMigrationMappingSyncMessage" {
    "encodedMappingPayload" encoded_mapping_payload,
} }
message! { LidMigrationMappingSyncPayload, "LIDMigrationMappingSyncPayload" {
    "pnToLidMappings" pn_to_lid_mappings,
    "chatDbMigrationTimestamp" chat_db_migration_timestamp,
} }
message! { Location, "Location" {
    "degreesLatitude" degrees_latitude,
    "degreesLongitude" degrees_longitude,
    "name" name,
} }
message! { MessageSecretMessage, "MessageSecretMessage" {
    "version" version,
    "encIv" enc_iv,
    "encPayload" enc_payload,
} }
message! { Money, "Money" {
    "value" value,
    "offset" offset,
    "currencyCode" currency_code,
} }
message! { PaymentBackground, "PaymentBackground" {
    "id" id,
    "fileLength" file_length,
    "width" width,
    "height" height,
    "mimetype" mimetype,
    "placeholderArgb" placeholder_argb,
    "textArgb" text_argb,
    "subtextArgb" subtext_argb,
    "mediaData" media_data,
    "type" r#type: payment_background::Type,
} }
enumeration! { payment_background::Type }
message! { payment_background::MediaData, "MediaData" {
    "mediaKey" media_key,
    "mediaKeyTimestamp" media_key_timestamp,
    "fileSha256" file_sha256,
    "fileEncSha256" file_enc_sha256,
    "directPath" direct_path,
} }
message! { Point, "Point" {
    "xDeprecated" x_deprecated,
    "yDeprecated" y_deprecated,
    "x" x,
    "y" y,
} }
message! { ProcessedVideo, "ProcessedVideo" {
    "directPath" direct_path,
    "fileSha256" file_sha256,
    "height" height,
    "width" width,
    "fileLength" file_length,
    "bitrate" bitrate,
    "quality" quality: processed_video::VideoQuality,
    "capabilities" capabilities,
} }
enumeration! { processed_video::VideoQuality }
message! { TapLinkAction, "TapLinkAction" {
    "title" title,
    "tapUrl" tap_url,
} }
message! { TemplateButton, "TemplateButton" {
    "index" index,
    in button,
} }
choice! { template_button::Button {
    "quickReplyButton" QuickReplyButton,
    "urlButton" UrlButton,
    "callButton" CallButton,
} }
message! { template_button::CallButton, "CallButton" {
    "displayText" display_text,
    "phoneNumber" phone_number,
} }
message! { template_button::QuickReplyButton, "QuickReplyButton" {
    "displayText" display_text,
    "id" id,
} }
message! { template_button::UrlButton, "URLButton" {
    "displayText" display_text,
    "url" url,
} }
enumeration! { KeepType }
