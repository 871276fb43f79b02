//! Why a stanza was refused: the `error` of an ack.

use crate::wire_codes;

wire_codes! {
    /// The code of an ack that refuses a stanza, from client or server.
    pub enum Nack {
        /// The stanza is malformed (server).
        BadRequest = 400,
        /// The sender is not logged in or not a member (server).
        NotAuthorized = 401,
        /// The sender may not do this (server).
        Forbidden = 403,
        /// The recipient is not known (server).
        NotFound = 404,
        /// The chat does not allow this (server).
        NotAllowed = 405,
        /// The stanza is not acceptable (server).
        NotAcceptable = 406,
        /// The group has changed its addressing mode; refresh it and send again once (server).
        StaleGroupAddressingMode = 421,
        /// Too many stanzas (server).
        RateLimited = 429,
        /// A call offer came out of order (server).
        MisorderedOffer = 439,
        /// The privacy token is missing, or the account may not open new chats (server).
        SenderRestricted = 463,
        /// The account has opened too many new chats (server).
        NewChatsCapped = 475,
        /// The server's schema refuses the stanza (server).
        SchemaInvalid = 479,
        /// The stanza could not be parsed.
        ParsingError = 487,
        /// Nothing in the stanza is known.
        UnrecognizedStanza = 488,
        /// The class is not known.
        UnrecognizedStanzaClass = 489,
        /// The type is not known.
        UnrecognizedStanzaType = 490,
        /// The decrypted protobuf could not be decoded.
        InvalidProtobuf = 491,
        /// A hosted companion sent what it may not send.
        InvalidHostedCompanionStanza = 493,
        /// The secret of the message it refers to is not known.
        MissingMessageSecret = 495,
        /// The counter of the Signal message is used up.
        SignalErrorOldCounter = 496,
        /// The message was deleted at the peer.
        MessageDeletedOnPeer = 499,
        /// Something else went wrong.
        UnhandledError = 500,
        /// The service is away (server).
        Unavailable = 503,
        /// This kind of admin revoke is not supported.
        UnsupportedAdminRevoke = 550,
        /// Groups addressed by LID are not supported.
        UnsupportedLidGroup = 551,
        /// The store failed.
        DatabaseFailed = 552,
    }
}
