//! Messages around messages.

use wa_proto::Message;

/// Wrappers inside wrappers that are looked through.
pub(crate) const MAX_WRAPPERS: usize = 5;

/// What a message around a message says about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wrapper {
    /// It is to be looked at once.
    ViewOnce,
    /// It is new content for an earlier message.
    Edited,
    /// It belongs to the disappearing messages of a chat.
    Ephemeral,
    /// It came from another device of the same account.
    DeviceSent,
    /// Something that changes how it is shown and not what it says.
    Show,
}

macro_rules! wrappers {
    ($($field:ident: $wrapper:ident,)+) => {
        /// The message inside a wrapper.
        fn inside(message: &Message) -> Option<(Wrapper, &Message)> {
            if let Some(inner) = message.device_sent_message.as_deref().and_then(|it| it.message.as_deref()) {
                return Some((Wrapper::DeviceSent, inner));
            }
            $(if let Some(inner) = message.$field.as_deref().and_then(|it| it.message.as_deref()) {
                return Some((Wrapper::$wrapper, inner));
            })+
            None
        }

        /// As [`inside`], to change it.
        fn inside_mut(message: &mut Message) -> Option<&mut Message> {
            if let Some(wrapper) = message.device_sent_message.as_deref_mut().filter(|it| it.message.is_some()) {
                return wrapper.message.as_deref_mut();
            }
            $(if let Some(wrapper) = message.$field.as_deref_mut().filter(|it| it.message.is_some()) {
                return wrapper.message.as_deref_mut();
            })+
            None
        }
    };
}

wrappers! {
    ephemeral_message: Ephemeral,
    view_once_message: ViewOnce,
    view_once_message_v2: ViewOnce,
    view_once_message_v2_extension: ViewOnce,
    document_with_caption_message: Show,
    edited_message: Edited,
    group_mentioned_message: Show,
    bot_invoke_message: Show,
    associated_child_message: Show,
    lottie_sticker_message: Show,
    group_status_message: Show,
    group_status_message_v2: Show,
    poll_creation_message_v4: Show,
    poll_creation_option_image_message: Show,
    event_cover_image: Show,
    status_mention_message: Show,
    group_status_mention_message: Show,
    status_add_yours: Show,
    limit_sharing_message: Show,
    spoiler_message: Show,
    question_message: Show,
    question_reply_message: Show,
    bot_task_message: Show,
    bot_forwarded_message: Show,
}

/// The message inside all wrappers, and the wrappers from the outside in.
pub(crate) fn unwrapped(message: &Message) -> (&Message, Vec<Wrapper>) {
    let (mut message, mut wrappers) = (message, Vec::new());
    while wrappers.len() < MAX_WRAPPERS {
        let Some((wrapper, inner)) = inside(message) else { break };
        wrappers.push(wrapper);
        message = inner;
    }
    (message, wrappers)
}

/// As [`unwrapped`], to change it.
pub(crate) fn unwrapped_mut(message: &mut Message) -> &mut Message {
    let depth = unwrapped(message).1.len();
    (0..depth).fold(message, |message, _| inside_mut(message).expect("as many wrappers as were counted"))
}
