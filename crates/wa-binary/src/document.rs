//! A decoded frame: flat tables of places in it.
//!
//! Nodes lie in the order in which they stand in the frame, so a node's first child follows it and its
//! next sibling begins where its last descendant ends. Strings stay in the frame or in the token table;
//! only packed strings are unpacked, into one buffer.

use smallvec::SmallVec;
use wa_jid::{JidRef, Server};

use crate::tokens::{self, server};
use crate::{NodeRef, ValueRef};

/// A decoded frame. [`Document::root`] is where reading begins.
pub struct Document<'f> {
    pub(crate) body: &'f [u8],
    pub(crate) items: SmallVec<[Item; 4]>,
    pub(crate) attrs: SmallVec<[Attr; 8]>,
    pub(crate) unpacked: SmallVec<[u8; 128]>,
    pub(crate) servers: Vec<Server>,
}

/// A string: where its characters are.
#[derive(Clone, Copy)]
pub(crate) enum Text {
    /// In the table of one-byte tokens.
    Single(u8),
    /// In one of the tables of two-byte tokens.
    Double(u8, u8),
    /// In the frame; checked to be UTF-8.
    Frame(Span),
    /// In [`Document::unpacked`].
    Unpacked(Span),
    /// There too, and nothing but digits, as nearly all users are.
    Digits(Span),
}

/// A stretch of bytes. Offsets fit: the decoder refuses larger frames.
#[derive(Clone, Copy)]
pub(crate) struct Span {
    pub(crate) start: u32,
    pub(crate) len: u32,
}

/// A node.
pub(crate) struct Item {
    pub(crate) tag: Text,
    pub(crate) content: Slot,
    pub(crate) attrs: Span,
    pub(crate) end: u32,
}

/// A node's content.
#[derive(Clone, Copy)]
pub(crate) enum Slot {
    None,
    Bytes(Span),
    Text(Text),
    Nodes(u32),
}

/// An attribute.
pub(crate) struct Attr {
    pub(crate) key: Text,
    pub(crate) value: Held,
}

/// An attribute's value.
#[derive(Clone, Copy)]
pub(crate) enum Held {
    Str(Text),
    Jid { user: Text, server: ServerSlot, device: u16, integrator: u16 },
}

/// Which server: one of the known ones, or the place of an unknown one in [`Document::servers`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct ServerSlot(u16);

impl<'f> Document<'f> {
    pub(crate) fn new(body: &'f [u8]) -> Self {
        Self {
            body,
            items: SmallVec::new(),
            attrs: SmallVec::new(),
            unpacked: SmallVec::new(),
            servers: Vec::new(),
        }
    }

    /// The node that the frame is.
    #[must_use]
    pub fn root(&self) -> NodeRef<'_> {
        NodeRef::decoded(self, 0).expect("a document has at least one node: decoding fails otherwise")
    }

    /// The number of nodes in the whole tree.
    #[must_use]
    pub fn node_count(&self) -> usize {
        self.items.len()
    }

    pub(crate) fn item(&self, index: usize) -> Option<&Item> {
        self.items.get(index)
    }

    pub(crate) fn attrs(&self, item: &Item) -> &[Attr] {
        item.attrs.of(&self.attrs)
    }

    pub(crate) fn bytes(&self, span: Span) -> &[u8] {
        span.of(self.body)
    }

    pub(crate) fn text(&self, text: Text) -> &str {
        match text {
            Text::Single(byte) => tokens::single(byte).unwrap_or_default(),
            Text::Double(tag, index) => tokens::double(tag, index).unwrap_or_default(),
            // Both were UTF-8 when they came in.
            Text::Frame(span) => std::str::from_utf8(span.of(self.body)).unwrap_or_default(),
            Text::Unpacked(span) | Text::Digits(span) => {
                std::str::from_utf8(span.of(&self.unpacked)).unwrap_or_default()
            }
        }
    }

    /// Whether a string reads so; cheaper than reading it.
    pub(crate) fn text_is(&self, text: Text, other: &str) -> bool {
        match text {
            Text::Frame(span) => span.of(self.body) == other.as_bytes(),
            Text::Unpacked(span) | Text::Digits(span) => span.of(&self.unpacked) == other.as_bytes(),
            token => self.text(token) == other,
        }
    }

    pub(crate) fn value(&self, value: Held) -> ValueRef<'_> {
        match value {
            Held::Str(text) => ValueRef::Str(self.text(text)),
            Held::Jid { user, server, device, integrator } => {
                let server = server.resolve(&self.servers);
                ValueRef::Jid(JidRef::new(self.text(user), server, device, integrator))
            }
        }
    }
}

impl Text {
    pub(crate) const EMPTY: Self = Self::Frame(Span { start: 0, len: 0 });

    pub(crate) fn is_empty(self) -> bool {
        matches!(self, Self::Frame(span) | Self::Unpacked(span) | Self::Digits(span) if span.len == 0)
    }

    /// The part of a string after `count` bytes. Tokens stay whole.
    pub(crate) fn skip(self, count: u32) -> Self {
        match self {
            Self::Frame(span) => Self::Frame(span.skip(count)),
            Self::Unpacked(span) | Self::Digits(span) => Self::Unpacked(span.skip(count)),
            token => token,
        }
    }
}

impl Span {
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
    pub(crate) const USER: Self = Self(0);
    pub(crate) const LID: Self = Self(2);
    pub(crate) const GROUP: Self = Self(5);
    pub(crate) const BROADCAST: Self = Self(6);
    pub(crate) const MESSENGER: Self = Self(10);
    pub(crate) const INTEROP: Self = Self(11);

    /// The server behind the domain byte of a device's address.
    pub(crate) fn from_domain(domain: u8) -> Option<Self> {
        match domain {
            0 => Some(Self::USER),
            1 => Some(Self::LID),
            domain => Self::known(&Server::from_domain(domain)?),
        }
    }

    /// The server behind a one-byte token, if it is a common one.
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
        u16::try_from(place + KNOWN.len()).ok().map(Self)
    }

    pub(crate) fn resolve(self, servers: &[Server]) -> &Server {
        let place = usize::from(self.0);
        let known = KNOWN.get(place);
        known.or_else(|| servers.get(place - KNOWN.len())).unwrap_or(&Server::User)
    }
}

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
