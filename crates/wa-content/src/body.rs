use wa_proto::Message;
use wa_proto::e2e::message::ProtocolMessage;
use wa_proto::e2e::message::protocol_message::Type;

use crate::experimental::{Buttons, Flow, List};
use crate::kind::{
    Album, Audio, ButtonReply, ChannelAdminInvite, Comment, Contact, Contacts, Delete, DisappearingTimer,
    Document, Edit, EventInvite, FlowReply, GroupInvite, Image, Keep, LimitSharing, ListReply, LiveLocation,
    Location, MemberLabel, Order, PhoneNumberRequest, PhoneNumberShare, Pin, Poll, PollResult, Product, Raw,
    Reaction, SealedAddOn, Sticker, StickerPack, TemplateReply, Text, Video, VoiceNote,
};
use crate::{Content, Key};

macro_rules! bodies {
    ($($(#[$doc:meta])* $name:ident = $word:literal,)+) => {
        /// What a message says: one kind of content.
        ///
        /// With feature `serde` the name of the kind is in the field `type`.
        #[derive(Debug, Clone, PartialEq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(tag = "type"))]
        #[non_exhaustive]
        pub enum Body {
            $($(#[$doc])* #[cfg_attr(feature = "serde", serde(rename = $word))] $name($name),)+
        }

        impl Body {
            /// The name of the kind, as it stands in the JSON form.
            #[must_use]
            pub const fn name(&self) -> &'static str {
                match self {
                    $(Self::$name(_) => $word,)+
                }
            }
        }

        impl Content for Body {
            fn into_message(self) -> Message {
                match self {
                    $(Self::$name(content) => content.into_message(),)+
                }
            }
        }

        $(impl From<$name> for Body {
            fn from(content: $name) -> Self {
                Self::$name(content)
            }
        })+
    };
}

bodies! {
    /// A text.
    Text = "text",
    /// A picture.
    Image = "image",
    /// A video, a video that plays like a picture, a round video note.
    Video = "video",
    /// A sound file.
    Audio = "audio",
    /// A voice note.
    VoiceNote = "voice_note",
    /// A file.
    Document = "document",
    /// A sticker.
    Sticker = "sticker",
    /// A pack of stickers.
    StickerPack = "sticker_pack",
    /// Pictures and videos follow that belong together.
    Album = "album",
    /// A contact card.
    Contact = "contact",
    /// Several contact cards.
    Contacts = "contacts",
    /// A place.
    Location = "location",
    /// Where somebody is right now.
    LiveLocation = "live_location",
    /// A question with answers to choose from.
    Poll = "poll",
    /// What came out of a poll.
    PollResult = "poll_result",
    /// An appointment.
    EventInvite = "event",
    /// A vote, an answer to an event, a reaction, a comment or an edit that is encrypted once more.
    SealedAddOn = "sealed",
    /// An emoji for a message, or its removal.
    Reaction = "reaction",
    /// New content for a message.
    Edit = "edit",
    /// A message is taken back.
    Delete = "delete",
    /// A message is pinned, or no longer.
    Pin = "pin",
    /// A disappearing message is kept, or no longer.
    Keep = "keep",
    /// A comment below an announcement.
    Comment = "comment",
    /// The time after which messages disappear is set.
    DisappearingTimer = "disappearing_timer",
    /// Whether messages may be used outside of the chat is set.
    LimitSharing = "limit_sharing",
    /// A member of the group set a label.
    MemberLabel = "member_label",
    /// An invitation into a group.
    GroupInvite = "group_invite",
    /// An invitation to become an admin of a channel.
    ChannelAdminInvite = "channel_admin_invite",
    /// Somebody asks for our phone number.
    PhoneNumberRequest = "phone_number_request",
    /// Somebody shows us their phone number.
    PhoneNumberShare = "phone_number_share",
    /// A product.
    Product = "product",
    /// An order.
    Order = "order",
    /// A button was pressed.
    ButtonReply = "button_reply",
    /// A row was chosen from a list.
    ListReply = "list_reply",
    /// A button of a template was pressed.
    TemplateReply = "template_reply",
    /// A form was answered.
    FlowReply = "flow_reply",
    /// A text with buttons.
    Buttons = "buttons",
    /// A list to choose from.
    List = "list",
    /// A text with buttons that start something.
    Flow = "flow",
    /// Something that has no type here.
    Raw = "raw",
}

impl Body {
    /// Reads what stands in `message`, which was taken out of the wrappers of `outer`.
    pub(crate) fn read(message: &Message, outer: &Message) -> Self {
        known(message, outer).unwrap_or_else(|| {
            let mut message = Box::new(message.clone());
            message.message_context_info = None;
            Raw { message }.into()
        })
    }

    /// The message that this one changes or is added to.
    #[must_use]
    pub fn target(&self) -> Option<&Key> {
        Some(match self {
            Self::Reaction(Reaction { target, .. })
            | Self::Edit(Edit { target, .. })
            | Self::Delete(Delete { target })
            | Self::Pin(Pin { target, .. })
            | Self::Keep(Keep { target, .. })
            | Self::Comment(Comment { target, .. })
            | Self::SealedAddOn(SealedAddOn { target, .. }) => target,
            _ => return None,
        })
    }

    pub(crate) fn target_mut(&mut self) -> Option<&mut Key> {
        Some(match self {
            Self::Reaction(Reaction { target, .. })
            | Self::Edit(Edit { target, .. })
            | Self::Delete(Delete { target })
            | Self::Pin(Pin { target, .. })
            | Self::Keep(Keep { target, .. })
            | Self::Comment(Comment { target, .. })
            | Self::SealedAddOn(SealedAddOn { target, .. }) => target,
            _ => return None,
        })
    }
}

fn known(message: &Message, outer: &Message) -> Option<Body> {
    words(message)
        .or_else(|| file(message))
        .or_else(|| person_or_place(message))
        .or_else(|| question(message))
        .or_else(|| change(message, outer))
        .or_else(|| invitation_or_trade(message))
        .or_else(|| choice(message))
}

fn words(message: &Message) -> Option<Body> {
    if let Some(text) = &message.extended_text_message {
        return Some(Text::read(text).into());
    }
    Some(Text::new(message.conversation.as_ref()?).into())
}

fn file(message: &Message) -> Option<Body> {
    if let Some(image) = &message.image_message {
        return Some(Image::read(image).into());
    }
    if let Some(video) = &message.video_message {
        return Some(Video::read(video).into());
    }
    if let Some(video) = &message.ptv_message {
        return Some(Video::read_note(video).into());
    }
    if let Some(audio) = &message.audio_message {
        return Some(if audio.ptt() { VoiceNote::read(audio).into() } else { Audio::read(audio).into() });
    }
    if let Some(document) = &message.document_message {
        return Some(Document::read(document).into());
    }
    if let Some(sticker) = &message.sticker_message {
        return Some(Sticker::read(sticker).into());
    }
    if let Some(pack) = &message.sticker_pack_message {
        return Some(StickerPack::read(pack).into());
    }
    Some(Album::read(message.album_message.as_deref()?).into())
}

fn person_or_place(message: &Message) -> Option<Body> {
    if let Some(contact) = &message.contact_message {
        return Some(Contact::read(contact).into());
    }
    if let Some(contacts) = &message.contacts_array_message {
        return Some(Contacts::read(contacts).into());
    }
    if let Some(location) = message.location_message.as_ref().filter(|location| !location.is_live()) {
        return Some(Location::read(location).into());
    }
    Some(LiveLocation::read(message.live_location_message.as_deref()?).into())
}

fn question(message: &Message) -> Option<Body> {
    if let Some(poll) = Poll::find(message) {
        return Some(poll.into());
    }
    let results = [&message.poll_result_snapshot_message, &message.poll_result_snapshot_message_v3];
    if let Some(result) = results.into_iter().find_map(Option::as_deref) {
        return Some(PollResult::read(result).into());
    }
    if let Some(event) = &message.event_message {
        return Some(EventInvite::read(event).into());
    }
    SealedAddOn::find(message).map(Body::from)
}

fn change(message: &Message, outer: &Message) -> Option<Body> {
    if let Some(reaction) = &message.reaction_message {
        return Reaction::read(reaction).map(Body::from);
    }
    if let Some(pin) = &message.pin_in_chat_message {
        return Pin::read(pin, [message, outer]).map(Body::from);
    }
    if let Some(keep) = &message.keep_in_chat_message {
        return Keep::read(keep).map(Body::from);
    }
    if let Some(comment) = &message.comment_message {
        return Comment::read(comment).map(Body::from);
    }
    protocol(message.protocol_message.as_deref()?)
}

fn protocol(protocol: &ProtocolMessage) -> Option<Body> {
    match Type::try_from(protocol.r#type?).ok()? {
        Type::Revoke => Delete::read(protocol).map(Body::from),
        Type::MessageEdit => Edit::read(protocol).map(Body::from),
        Type::EphemeralSetting | Type::EphemeralSyncResponse => {
            Some(DisappearingTimer::read(protocol).into())
        }
        Type::SharePhoneNumber => Some(PhoneNumberShare::new().into()),
        Type::LimitSharing => LimitSharing::read(protocol).map(Body::from),
        Type::GroupMemberLabelChange => MemberLabel::read(protocol).map(Body::from),
        _ => None,
    }
}

fn invitation_or_trade(message: &Message) -> Option<Body> {
    if let Some(invite) = &message.group_invite_message {
        return GroupInvite::read(invite).map(Body::from);
    }
    if let Some(invite) = &message.newsletter_admin_invite_message {
        return ChannelAdminInvite::read(invite).map(Body::from);
    }
    if message.request_phone_number_message.is_some() {
        return Some(PhoneNumberRequest::new().into());
    }
    if let Some(product) = &message.product_message {
        return Product::read(product).map(Body::from);
    }
    Order::read(message.order_message.as_deref()?).map(Body::from)
}

fn choice(message: &Message) -> Option<Body> {
    if let Some(reply) = &message.buttons_response_message {
        return Some(ButtonReply::read(reply).into());
    }
    if let Some(reply) = &message.list_response_message {
        return Some(ListReply::read(reply).into());
    }
    if let Some(reply) = &message.template_button_reply_message {
        return Some(TemplateReply::read(reply).into());
    }
    if let Some(reply) = &message.interactive_response_message {
        return FlowReply::read(reply).map(Body::from);
    }
    if let Some(buttons) = &message.buttons_message {
        return Some(Buttons::read(buttons).into());
    }
    if let Some(list) = &message.list_message {
        return Some(List::read(list).into());
    }
    Flow::read(message.interactive_message.as_deref()?).map(Body::from)
}
