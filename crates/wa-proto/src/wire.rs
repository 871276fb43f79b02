use prost::DecodeError;
use prost::bytes::Bytes;

/// The large messages to and from bytes, by code that is compiled once, in this crate.
///
/// What prost generates is generic over buffers, so each crate that calls it compiles it again: for
/// [`Message`](crate::Message) with all that it holds that is a minute and a megabyte each time.
///
/// ```
/// use wa_proto::{Message, Wire as _};
///
/// let message = Message { conversation: Some("hi".into()), ..Default::default() };
/// assert_eq!(Message::from_wire(message.to_wire().into())?, message);
/// # Ok::<(), wa_proto::prost::DecodeError>(())
/// ```
pub trait Wire: Sized {
    /// Reads a message; its bytes fields share the buffer.
    ///
    /// # Errors
    ///
    /// The bytes are not this message.
    fn from_wire(bytes: Bytes) -> Result<Self, DecodeError>;

    /// The encoded message.
    fn to_wire(&self) -> Vec<u8>;
}

macro_rules! wire {
    ($($message:ty),+ $(,)?) => {
        $(impl Wire for $message {
            #[inline(never)]
            fn from_wire(bytes: Bytes) -> Result<Self, DecodeError> {
                prost::Message::decode(bytes)
            }

            #[inline(never)]
            fn to_wire(&self) -> Vec<u8> {
                prost::Message::encode_to_vec(self)
            }
        })+
    };
}

wire!(
    crate::appstate::SyncActionValue,
    crate::appstate::SyncdMutations,
    crate::appstate::SyncdPatch,
    crate::appstate::SyncdSnapshot,
    crate::client::ClientPayload,
    crate::companion::DeviceProps,
    crate::e2e::Message,
    crate::history::Conversation,
    crate::history::HistorySync,
    crate::web::WebMessageInfo,
);
