//! Frame to document: one pass that checks everything.

use smallvec::SmallVec;
use wa_jid::{JidRef, Server};

use crate::document::{Attr, Document, Held, Item, MAX_BODY, ServerSlot, Slot, Span, Text};
use crate::packed::{Kind, unpack, unpack_digits, unpack_short};
use crate::tag::{
    AD_JID, BINARY_8, BINARY_20, BINARY_32, DICTIONARY_0, DICTIONARY_3, FB_JID, HEX_8, INTEROP_JID, JID_PAIR,
    LIST_8, LIST_16, LIST_EMPTY, NIBBLE_8,
};
use crate::{DecodeError, MAX_DEPTH, MAX_ITEMS, Malformed};

/// Reads one node that must be the whole of `body`.
///
/// The document is made inside the result: it is large enough for a move to count.
#[inline]
pub(crate) fn document(body: &[u8]) -> Result<Document<'_>, DecodeError> {
    let mut result = Ok(Document::new(body));
    if let Ok(document) = &mut result
        && let Some(error) = fill(document)
    {
        result = Err(error);
    }
    result
}

#[inline(never)]
fn fill(document: &mut Document<'_>) -> Option<DecodeError> {
    let body = document.body;
    if !u32::try_from(body.len()).is_ok_and(|length| length <= MAX_BODY) {
        return Some(DecodeError::new(0, Malformed::TooLarge));
    }
    let mut reader = Reader { rest: body, document };
    reader.make_room();
    // The flag before the body counts as byte 0.
    reader.tree().err().map(|reason| DecodeError::new(reader.at() + 1, reason))
}

/// Frames up to this size get their tables sized in one go.
const SIZED: usize = 64 * 1024;

struct Reader<'d, 'f> {
    /// What is still to be read.
    rest: &'f [u8],
    document: &'d mut Document<'f>,
}

/// A value that may stand where a string is due.
enum Found {
    Null,
    Text(Text),
    Jid(Held),
}

impl<'f> Reader<'_, 'f> {
    /// Small frames fit into the inline tables; for others the tables get their size in one go. It comes
    /// from the real size of the frame, never from counts that it announces.
    fn make_room(&mut self) {
        let size = self.rest.len().min(SIZED);
        if size > 256 {
            self.document.items.reserve(size / 32);
            self.document.attrs.reserve(size / 18);
        }
        if size > 2048 {
            self.document.unpacked.reserve(size * 7 / 8);
        }
    }

    fn tree(&mut self) -> Result<(), Malformed> {
        // Parents that still wait for children: where they are, and for how many.
        let mut open: SmallVec<[(usize, u32); 16]> = SmallVec::new();
        loop {
            if open.len() >= MAX_DEPTH {
                return Err(Malformed::TooDeep);
            }
            let index = self.document.items.len();
            let children = self.node()?;
            if children > 0 {
                open.push((index, children));
                continue;
            }
            loop {
                let Some((parent, left)) = open.last_mut() else {
                    return if self.rest.is_empty() { Ok(()) } else { Err(Malformed::Trailing) };
                };
                *left -= 1;
                if *left > 0 {
                    break;
                }
                let end = narrow(self.document.items.len())?;
                if let Some(item) = self.document.items.get_mut(*parent) {
                    item.end = end;
                }
                open.pop();
            }
        }
    }

    /// Reads a node up to its children and says how many of them follow.
    #[inline(always)]
    fn node(&mut self) -> Result<u32, Malformed> {
        let tag = self.u8()?;
        let size = self.list_size(tag)?;
        if size == 0 {
            return Err(Malformed::EmptyNode);
        }
        let tag = self.name()?;
        let pairs = (size - 1) / 2;
        let attrs_start = self.document.attrs.len();
        if pairs > self.rest.len() / 2 {
            return Err(Malformed::Truncated);
        }
        if self.document.items.len() >= MAX_ITEMS || attrs_start + pairs > MAX_ITEMS {
            return Err(Malformed::TooMany);
        }
        for _ in 0..pairs {
            let key = self.name()?;
            let value = match self.common_value() {
                Some(value) => value,
                None => match self.value(0)? {
                    Found::Null => Held::string(Text::EMPTY),
                    Found::Text(text) => Held::string(text),
                    Found::Jid(jid) => jid,
                },
            };
            self.document.attrs.push(Attr { key, value });
        }
        let content = if size % 2 == 0 { self.content()? } else { Slot::None };
        let children = if let Slot::Nodes(count) = content { count } else { 0 };
        let end = narrow(self.document.items.len() + 1)?;
        let attrs = Span { start: narrow(attrs_start)?, len: narrow(pairs)? };
        self.document.items.push(Item { tag, content, attrs, end });
        Ok(children)
    }

    #[inline(always)]
    fn content(&mut self) -> Result<Slot, Malformed> {
        let Some((&tag, after)) = self.rest.split_first() else { return Err(Malformed::Truncated) };
        match tag {
            LIST_EMPTY | LIST_8 | LIST_16 => {
                self.rest = after;
                let count = self.list_size(tag)?;
                if count > self.rest.len() / 2 {
                    return Err(Malformed::Truncated);
                }
                Ok(Slot::Nodes(narrow(count)?))
            }
            BINARY_8 | BINARY_20 | BINARY_32 => {
                self.rest = after;
                let length = self.byte_length(tag)?;
                Ok(Slot::Bytes(self.span(length)?))
            }
            _ => match self.value(0)? {
                Found::Null => Ok(Slot::Nodes(0)),
                Found::Text(text) => Ok(Slot::Text(text)),
                Found::Jid(jid) => Ok(Slot::Text(self.spelled(jid)?)),
            },
        }
    }

    /// The forms that nearly all attributes have: a token, a number, an address of digits at a common
    /// server. [`Reader::value`] reads the same from them, by a longer way.
    #[inline(always)]
    fn common_value(&mut self) -> Option<Held> {
        match *self.rest {
            [byte @ 1..DICTIONARY_0, ref rest @ ..] => {
                self.rest = rest;
                Some(Held::string(Text::single(byte)))
            }
            [tag @ (NIBBLE_8 | HEX_8), length, ref rest @ ..] => {
                let (blocks, chars) = unpack_short(tag, length, rest)?;
                let text = Text::unpacked(self.keep_blocks(blocks, chars)?);
                self.rest = rest.get(usize::from(length & 0x7f)..)?;
                Some(Held::string(text))
            }
            [AD_JID, domain, device, NIBBLE_8, length, ref rest @ ..] => {
                let server = ServerSlot::from_domain(domain)?;
                let (user, rest) = self.digits(length, rest)?;
                self.rest = rest;
                Some(Held { text: user, server, device: device.into(), integrator: 0 })
            }
            [JID_PAIR, NIBBLE_8, length, ref rest @ ..] => {
                let (user, rest) = self.digits(length, rest)?;
                let (&byte, rest) = rest.split_first()?;
                let server = ServerSlot::from_token(byte)?;
                self.rest = rest;
                Some(Held { text: user, server, device: 0, integrator: 0 })
            }
            _ => None,
        }
    }

    /// A packed number of which the length byte is read.
    #[inline(always)]
    fn digits(&mut self, length: u8, rest: &'f [u8]) -> Option<(Text, &'f [u8])> {
        let (blocks, chars) = unpack_digits(length, rest)?;
        let text = Text::digits(self.keep_blocks(blocks, chars)?);
        Some((text, rest.get(usize::from(length & 0x7f)..)?))
    }

    /// Keeps unpacked characters. All blocks are kept, which is quicker than as much of them as counts.
    #[inline(always)]
    fn keep_blocks<const N: usize>(&mut self, blocks: [u64; N], chars: usize) -> Option<Span> {
        let start = u32::try_from(self.document.unpacked.len()).ok()?;
        for block in blocks {
            self.document.unpacked.extend(&block.to_be_bytes());
        }
        Some(Span { start, len: u32::try_from(chars).ok()? })
    }

    /// A tag or a key.
    #[inline]
    fn name(&mut self) -> Result<Text, Malformed> {
        if let [byte @ 1..DICTIONARY_0, ref rest @ ..] = *self.rest {
            self.rest = rest;
            return Ok(Text::single(byte));
        }
        match self.value(0)? {
            Found::Text(text) if !text.is_empty() => Ok(text),
            _ => Err(Malformed::NotAName),
        }
    }

    /// Reads a string or an address. Addresses may stand inside one another once, never without end.
    #[inline(never)]
    fn value(&mut self, depth: u8) -> Result<Found, Malformed> {
        let tag = self.u8()?;
        match tag {
            LIST_EMPTY => Ok(Found::Null),
            1..DICTIONARY_0 => Ok(Found::Text(Text::single(tag))),
            DICTIONARY_0..=DICTIONARY_3 => Ok(Found::Text(Text::double(tag, self.u8()?))),
            NIBBLE_8 | HEX_8 => {
                let length = self.u8()?;
                let packed = self.take(usize::from(length & 0x7f))?;
                let start = narrow(self.document.unpacked.len())?;
                let kind = unpack(tag, length, packed, &mut self.document.unpacked)?;
                let span = Span { start, len: narrow(self.document.unpacked.len())? - start };
                Ok(Found::Text(if kind == Kind::Digits { Text::digits(span) } else { Text::unpacked(span) }))
            }
            BINARY_8 | BINARY_20 | BINARY_32 => {
                let length = self.byte_length(tag)?;
                let span = self.span(length)?;
                std::str::from_utf8(self.document.bytes(span)).map_err(|_| Malformed::NotUtf8)?;
                Ok(Found::Text(Text::frame(span)))
            }
            JID_PAIR | AD_JID | FB_JID | INTEROP_JID if depth < 2 => self.jid(tag, depth + 1),
            _ => Err(Malformed::NotAString(tag)),
        }
    }

    fn jid(&mut self, tag: u8, depth: u8) -> Result<Found, Malformed> {
        match tag {
            AD_JID => {
                let domain = self.u8()?;
                let device = u16::from(self.u8()?);
                let server = ServerSlot::from_domain(domain).ok_or(Malformed::WrongServer)?;
                let user = self.user(depth)?;
                self.assemble(user, server, device, 0)
            }
            FB_JID => {
                let user = self.user(depth)?;
                let device = self.u16()?;
                let server = self.part(depth)?.ok_or(Malformed::IncompleteJid)?;
                if !self.document.text_is(server, Server::Messenger.as_str()) {
                    return Err(Malformed::WrongServer);
                }
                self.assemble(user, ServerSlot::MESSENGER, device, 0)
            }
            INTEROP_JID => {
                let user = self.user(depth)?;
                let device = self.u16()?;
                let integrator = self.u16()?;
                self.skip_interop_server();
                self.assemble(user, ServerSlot::INTEROP, device, integrator)
            }
            _ => self.pair(depth),
        }
    }

    fn pair(&mut self, depth: u8) -> Result<Found, Malformed> {
        let user = self.part(depth)?.unwrap_or(Text::EMPTY);
        let server = self.part(depth)?.ok_or(Malformed::IncompleteJid)?;
        if let Some(slot) = self.server(server)? {
            if slot != ServerSlot::INTEROP {
                return self.assemble(user, slot, 0, 0);
            }
            let text = self.document.text(user);
            let (integrator, rest) = JidRef::split_integrator(text);
            let prefix = narrow(text.len() - rest.len())?;
            return self.assemble(user.skip(prefix), slot, 0, integrator);
        }
        let text = format!("{}@{}", self.document.text(user), self.document.text(server));
        self.keep(text.as_bytes()).map(Found::Text)
    }

    /// The user of a form that cannot do without one.
    fn user(&mut self, depth: u8) -> Result<Text, Malformed> {
        match self.part(depth)? {
            Some(user) if !user.is_empty() => Ok(user),
            _ => Err(Malformed::IncompleteJid),
        }
    }

    fn part(&mut self, depth: u8) -> Result<Option<Text>, Malformed> {
        Ok(match self.value(depth)? {
            Found::Null => None,
            Found::Text(text) => Some(text),
            Found::Jid(jid) => Some(self.spelled(jid)?),
        })
    }

    /// Some writers leave the server out, since this form has only one.
    fn skip_interop_server(&mut self) {
        let before = self.rest;
        match self.value(2) {
            Ok(Found::Text(text)) if self.document.text_is(text, Server::Interop.as_str()) => {}
            _ => self.rest = before,
        }
    }

    /// Parts that make no proper address are kept as the string they would print as: one odd value is
    /// no reason to lose the frame.
    fn assemble(
        &mut self,
        user: Text,
        server: ServerSlot,
        device: u16,
        integrator: u16,
    ) -> Result<Found, Malformed> {
        let held = Held { text: user, server, device, integrator };
        if user.is_digits() {
            return Ok(Found::Jid(held));
        }
        let known = server.resolve(&self.document.servers);
        if JidRef::checked(self.document.text(user), known, device, integrator).is_ok() {
            return Ok(Found::Jid(held));
        }
        self.spelled(held).map(Found::Text)
    }

    /// The server of a pair; `None` if its name cannot be one.
    fn server(&mut self, name: Text) -> Result<Option<ServerSlot>, Malformed> {
        if let Some(byte) = name.as_single()
            && let Some(slot) = ServerSlot::from_token(byte)
        {
            return Ok(Some(slot));
        }
        let name = self.document.text(name);
        if name.is_empty() {
            return Err(Malformed::IncompleteJid);
        }
        let Ok(server) = Server::relayed(name) else { return Ok(None) };
        if let Some(slot) = ServerSlot::known(&server) {
            return Ok(Some(slot));
        }
        let slot = ServerSlot::unknown(self.document.servers.len());
        if slot.is_some() {
            self.document.servers.push(server);
        }
        Ok(slot)
    }

    /// The text of an address that stands where only text can be kept.
    fn spelled(&mut self, value: Held) -> Result<Text, Malformed> {
        let text = self.document.value(value).to_compact_text();
        self.keep(text.as_bytes())
    }

    /// Keeps text that does not stand in the frame.
    fn keep(&mut self, text: &[u8]) -> Result<Text, Malformed> {
        let span = Span { start: narrow(self.document.unpacked.len())?, len: narrow(text.len())? };
        self.document.unpacked.extend_from_slice(text);
        Ok(Text::unpacked(span))
    }

    #[inline]
    fn list_size(&mut self, tag: u8) -> Result<usize, Malformed> {
        match tag {
            LIST_EMPTY => Ok(0),
            LIST_8 => self.u8().map(usize::from),
            LIST_16 => self.u16().map(usize::from),
            other => Err(Malformed::NotAList(other)),
        }
    }

    fn byte_length(&mut self, tag: u8) -> Result<usize, Malformed> {
        match tag {
            BINARY_8 => self.u8().map(usize::from),
            BINARY_20 => {
                let high = usize::from(self.u8()? & 0x0f);
                Ok((high << 16) | usize::from(self.u16()?))
            }
            _ => {
                let length = self.chunk::<4>()?;
                usize::try_from(u32::from_be_bytes(length)).map_err(|_| Malformed::Truncated)
            }
        }
    }

    fn at(&self) -> usize {
        self.document.body.len() - self.rest.len()
    }

    #[inline]
    fn u8(&mut self) -> Result<u8, Malformed> {
        let (&byte, rest) = self.rest.split_first().ok_or(Malformed::Truncated)?;
        self.rest = rest;
        Ok(byte)
    }

    fn u16(&mut self) -> Result<u16, Malformed> {
        self.chunk().map(u16::from_be_bytes)
    }

    #[inline]
    fn chunk<const N: usize>(&mut self) -> Result<[u8; N], Malformed> {
        let (chunk, rest) = self.rest.split_first_chunk::<N>().ok_or(Malformed::Truncated)?;
        self.rest = rest;
        Ok(*chunk)
    }

    #[inline]
    fn span(&mut self, length: usize) -> Result<Span, Malformed> {
        let start = self.at();
        self.take(length)?;
        Ok(Span { start: narrow(start)?, len: narrow(length)? })
    }

    #[inline]
    fn take(&mut self, length: usize) -> Result<&'f [u8], Malformed> {
        let (taken, rest) = self.rest.split_at_checked(length).ok_or(Malformed::Truncated)?;
        self.rest = rest;
        Ok(taken)
    }
}

fn narrow(number: usize) -> Result<u32, Malformed> {
    u32::try_from(number).ok().filter(|number| *number <= MAX_BODY).ok_or(Malformed::TooMany)
}
