//! The words in the attributes of a message.

use crate::wire_words;

wire_words! {
    /// What a message carries, as far as the server may know.
    pub enum MessageKind {
        /// Text and everything that has no kind of its own.
        Text = "text",
        /// Anything with a [`MediaKind`].
        Media = "media",
        /// A hint of media to come.
        MediaNotify = "medianotify",
        /// A payment.
        Pay = "pay",
        /// A poll or a vote.
        Poll = "poll",
        /// A reaction.
        Reaction = "reaction",
        /// An event, its change or a response to it.
        Event = "event",
    }
}

wire_words! {
    /// `edit`: what a message does to an earlier one.
    pub enum EditKind {
        /// It replaces the content.
        Edit = "1",
        /// It pins or unpins.
        Pin = "2",
        /// An admin replaces the content (channels).
        AdminEdit = "3",
        /// The sender takes it back; also removes a reaction.
        SenderRevoke = "7",
        /// A group admin takes it back.
        AdminRevoke = "8",
    }
}

wire_words! {
    /// Whether a chat addresses people by hidden id or by phone number.
    pub enum AddressingMode {
        /// Hidden ids.
        Lid = "lid",
        /// Phone numbers.
        Pn = "pn",
    }
}

wire_words! {
    /// `category` of a message or receipt.
    pub enum Category {
        /// Between devices of one account.
        Peer = "peer",
    }
}

wire_words! {
    /// How urgently a peer message wakes the device.
    pub enum PushPriority {
        /// Requests for app-state keys.
        High = "high",
        /// Peer data operations.
        HighForce = "high_force",
    }
}

wire_words! {
    /// `mediatype`: the kind of media inside the ciphertext.
    pub enum MediaKind {
        /// A picture.
        Image = "image",
        /// A video.
        Video = "video",
        /// A round video note.
        VideoNote = "ptv",
        /// A sound file.
        Audio = "audio",
        /// A voice note.
        VoiceNote = "ptt",
        /// A place.
        Location = "location",
        /// A live place.
        LiveLocation = "livelocation",
        /// One contact card.
        Contact = "vcard",
        /// Several contact cards.
        Contacts = "contact_array",
        /// A file.
        Document = "document",
        /// A link with a preview, a group invitation.
        Url = "url",
        /// A call.
        Call = "call",
        /// A video that plays like a picture.
        Gif = "gif",
        /// A sticker.
        Sticker = "sticker",
        /// A pack of stickers.
        StickerPack = "sticker_pack",
        /// A product of a catalogue.
        Product = "product",
        /// A picture of a product.
        ProductImage = "product_image",
        /// An order.
        Order = "order",
        /// A list to choose from.
        List = "list",
        /// The choice from a list.
        ListResponse = "list_response",
        /// A button.
        Button = "button",
        /// The button that was pressed.
        ButtonResponse = "button_response",
        /// The button that was pressed, newer form.
        ButtonsResponse = "buttons_response",
        /// The answer of a form.
        NativeFlowResponse = "native_flow_response",
        /// A template.
        Template = "template",
        /// A template of a business.
        HighlyStructured = "hsm",
        /// A profile picture.
        ProfilePicture = "profile_pic",
        /// App state for a companion.
        AppState = "md_app_state",
        /// History for a companion.
        HistorySync = "md_history_sync",
        /// History of a group.
        GroupHistory = "group_history",
        /// Content of a later version.
        Future = "future",
    }
}
