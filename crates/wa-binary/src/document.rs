//! A decoded frame: flat tables of places in it.
//!
//! Nodes lie in the order in which they stand in the frame, so a node's first child follows it and its
//! next sibling begins where its last descendant ends. Strings stay in the frame or in the token table;
//! only packed strings are unpacked, into one buffer.

use wa_jid::{JidRef, Server};

use crate::flat::Flat;
use crate::tokens::{self, server};
use crate::{NodeRef, ValueRef};

/// A decoded frame. [`Document::root`] is where reading begins.
pub struct Document<'f> {
    pub(crate) body: &'f [u8],
    pub(crate) items: Flat<Item, 2>,
    pub(crate) attrs: Flat<Attr, 6>,
    pub(crate) unpacked: Flat<u8, 128>,
    pub(crate) servers: Vec<Server>,
}

/// The longest frame, and the longest that all unpacked strings of one may be together.
pub(crate) const MAX_BODY: u32 = 0x1fff_ffff;

/// A string: where its characters are, in two words.
#[derive(Clone, Copy, Default)]
pub(crate) struct Text {
    /// Where it begins, or which token it is.
    start: u32,
    /// Its length, and above that which of the places it is in.
    place: u32,
}

/// Where the characters of a [`Text`] are.
enum Place {
    /// In the frame; checked to be UTF-8.
    Frame(Span),
    /// In [`Document::unpacked`].
    Unpacked(Span),
    /// In the dictionary.
    Token(u16),
}

/// A stretch of bytes. Offsets fit: the decoder refuses larger frames.
#[derive(Clone, Copy, Default)]
pub(crate) struct Span {
    pub(crate) start: u32,
    pub(crate) len: u32,
}

/// A node.
#[derive(Clone, Copy, Default)]
pub(crate) struct Item {
    pub(crate) tag: Text,
    pub(crate) content: Slot,
    pub(crate) attrs: Span,
    pub(crate) end: u32,
}

/// A node's content.
#[derive(Clone, Copy, Default)]
pub(crate) enum Slot {
    #[default]
    None,
    Bytes(Span),
    Text(Text),
    Nodes(u32),
}

/// An attribute.
#[derive(Clone, Copy, Default)]
pub(crate) struct Attr {
    pub(crate) key: Text,
    pub(crate) value: Held,
}

/// An attribute's value: a string, or the user of an address.
#[derive(Clone, Copy, Default)]
pub(crate) struct Held {
    pub(crate) text: Text,
    /// [`ServerSlot::NONE`] where the value is a string.
    pub(crate) server: ServerSlot,
    pub(crate) device: u16,
    pub(crate) integrator: u16,
}

/// Which server: one of the known ones, or the place of an unknown one in [`Document::servers`].
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct ServerSlot(u16);

impl<'f> Document<'f> {
    #[inline]
    pub(crate) fn new(body: &'f [u8]) -> Self {
        Self { body, items: Flat::new(), attrs: Flat::new(), unpacked: Flat::new(), servers: Vec::new() }
    }

    /// The node that the frame is.
    #[must_use]
    #[inline]
    pub fn root(&self) -> NodeRef<'_> {
        NodeRef::decoded(self, 0).expect("a document has at least one node: decoding fails otherwise")
    }

    /// The number of nodes in the whole tree.
    #[must_use]
    pub fn node_count(&self) -> usize {
        self.items.len()
    }

    #[inline]
    pub(crate) fn item(&self, index: usize) -> Option<&Item> {
        self.items.get(index)
    }

    #[inline]
    pub(crate) fn attrs(&self, item: &Item) -> &[Attr] {
        item.attrs.of(&self.attrs)
    }

    #[inline]
    pub(crate) fn bytes(&self, span: Span) -> &[u8] {
        span.of(self.body)
    }

    #[inline]
    pub(crate) fn text(&self, text: Text) -> &str {
        let characters = match text.place() {
            Place::Token(code) => return tokens::text(code),
            Place::Frame(span) => span.of(self.body),
            Place::Unpacked(span) => span.of(&self.unpacked),
        };
        // They were UTF-8 when they came in.
        std::str::from_utf8(characters).unwrap_or_default()
    }

    /// Whether a string reads so; cheaper than reading it.
    pub(crate) fn text_is(&self, text: Text, other: &str) -> bool {
        match text.place() {
            Place::Frame(span) => span.of(self.body) == other.as_bytes(),
            Place::Unpacked(span) => span.of(&self.unpacked) == other.as_bytes(),
            Place::Token(code) => tokens::text(code) == other,
        }
    }

    pub(crate) fn value(&self, value: Held) -> ValueRef<'_> {
        let text = self.text(value.text);
        if value.server == ServerSlot::NONE {
            return ValueRef::Str(text);
        }
        ValueRef::Jid(JidRef::new(text, value.server.resolve(&self.servers), value.device, value.integrator))
    }
}

impl Text {
    /// The bits of the length.
    const LENGTH_BITS: u32 = MAX_BODY;
    const UNPACKED: u32 = 1 << 29;
    const DIGITS: u32 = 2 << 29;
    const TOKEN: u32 = 3 << 29;

    pub(crate) const EMPTY: Self = Self { start: 0, place: 0 };

    /// A token of one byte, which is not 0.
    #[inline]
    pub(crate) fn single(byte: u8) -> Self {
        Self { start: byte.into(), place: Self::TOKEN }
    }

    /// A token of two bytes.
    pub(crate) fn double(tag: u8, index: u8) -> Self {
        Self { start: u16::from_be_bytes([tag, index]).into(), place: Self::TOKEN }
    }

    /// A stretch of the frame that is UTF-8.
    pub(crate) fn frame(span: Span) -> Self {
        Self { start: span.start, place: span.len & Self::LENGTH_BITS }
    }

    /// A stretch of [`Document::unpacked`].
    #[inline]
    pub(crate) fn unpacked(span: Span) -> Self {
        Self { start: span.start, place: span.len & Self::LENGTH_BITS | Self::UNPACKED }
    }

    /// The same, and nothing but digits, as nearly all users are.
    #[inline]
    pub(crate) fn digits(span: Span) -> Self {
        Self { start: span.start, place: span.len & Self::LENGTH_BITS | Self::DIGITS }
    }

    #[inline]
    fn place(self) -> Place {
        let span = Span { start: self.start, len: self.place & Self::LENGTH_BITS };
        match self.place & !Self::LENGTH_BITS {
            Self::UNPACKED | Self::DIGITS => Place::Unpacked(span),
            Self::TOKEN => Place::Token(u16::try_from(self.start).unwrap_or_default()),
            _ => Place::Frame(span),
        }
    }

    pub(crate) fn is_digits(self) -> bool {
        self.place & !Self::LENGTH_BITS == Self::DIGITS
    }

    /// The byte of a token that has only one.
    pub(crate) fn as_single(self) -> Option<u8> {
        match self.place() {
            Place::Token(code) => u8::try_from(code).ok(),
            _ => None,
        }
    }

    pub(crate) fn is_empty(self) -> bool {
        matches!(self.place(), Place::Frame(span) | Place::Unpacked(span) if span.len == 0)
    }

    /// The part of a string after `count` bytes. Tokens stay whole.
    pub(crate) fn skip(self, count: u32) -> Self {
        match self.place() {
            Place::Frame(span) => Self::frame(span.skip(count)),
            Place::Unpacked(span) => Self::unpacked(span.skip(count)),
            Place::Token(_) => self,
        }
    }
}

impl Held {
    /// A string.
    #[inline]
    pub(crate) fn string(text: Text) -> Self {
        Self { text, server: ServerSlot::NONE, device: 0, integrator: 0 }
    }
}

impl Span {
    #[inline]
    fn of<T>(self, table: &[T]) -> &[T] {
        let start = wide(self.start);
        table.get(start..start + wide(self.len)).unwrap_or_default()
    }

    fn skip(self, count: u32) -> Self {
        let count = count.min(self.len);
        Self { start: self.start + count, len: self.len - count }
    }
}

impl Item {
    pub(crate) fn end(&self) -> usize {
        wide(self.end)
    }
}

/// `Server::KNOWN` where a reference can live long enough.
static KNOWN: [Server; 12] = Server::KNOWN;

impl ServerSlot {
    /// No server at all.
    pub(crate) const NONE: Self = Self(u16::MAX);
    pub(crate) const USER: Self = Self(0);
    pub(crate) const LID: Self = Self(2);
    pub(crate) const GROUP: Self = Self(5);
    pub(crate) const BROADCAST: Self = Self(6);
    pub(crate) const MESSENGER: Self = Self(10);
    pub(crate) const INTEROP: Self = Self(11);

    /// The server behind the domain byte of a device's address.
    #[inline]
    pub(crate) fn from_domain(domain: u8) -> Option<Self> {
        match domain {
            0 => Some(Self::USER),
            1 => Some(Self::LID),
            domain => Self::known(&Server::from_domain(domain)?),
        }
    }

    /// The server behind a one-byte token, if it is a common one.
    #[inline]
    pub(crate) fn from_token(byte: u8) -> Option<Self> {
        match byte {
            server::USER => Some(Self::USER),
            server::LID => Some(Self::LID),
            server::GROUP => Some(Self::GROUP),
            server::BROADCAST => Some(Self::BROADCAST),
            _ => None,
        }
    }

    pub(crate) fn known(server: &Server) -> Option<Self> {
        let place = KNOWN.iter().position(|known| known == server)?;
        u16::try_from(place).ok().map(Self)
    }

    /// The slot of an unknown server at that place of [`Document::servers`].
    pub(crate) fn unknown(place: usize) -> Option<Self> {
        u16::try_from(place + KNOWN.len()).ok().map(Self).filter(|slot| *slot != Self::NONE)
    }

    #[inline]
    pub(crate) fn resolve(self, servers: &[Server]) -> &Server {
        let place = usize::from(self.0);
        let known = KNOWN.get(place);
        known.or_else(|| servers.get(place - KNOWN.len())).unwrap_or(&Server::User)
    }
}

#[inline]
fn wide(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_named_slots_are_those_servers() {
        for (slot, server) in [
            (ServerSlot::USER, Server::User),
            (ServerSlot::LID, Server::Lid),
            (ServerSlot::GROUP, Server::Group),
            (ServerSlot::BROADCAST, Server::Broadcast),
            (ServerSlot::MESSENGER, Server::Messenger),
            (ServerSlot::INTEROP, Server::Interop),
        ] {
            assert_eq!(slot.resolve(&[]), &server);
        }
    }
}
