//! About whom is asked.

use bytes::Bytes;
use wa_binary::Node;
use wa_jid::Jid;
#[cfg(feature = "serve")]
use wa_stanza::{ParseError, Reader};

use crate::{DeviceHint, Protocol};

/// How a contact question names the person.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContactInput {
    /// Only by the user's address; some clients put an empty element there.
    Address,
    /// By phone number: `+` and digits.
    Phone(Box<str>),
    /// By user name.
    Username {
        /// The name.
        name: Box<str>,
        /// The number some people ask for with their name.
        pin: Option<Box<str>>,
        /// The hidden id it had last time.
        lid: Option<Jid>,
    },
    /// A change in the address book: `add`, `remove`.
    Change(Box<str>),
}

/// One user of a query.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UserQuery {
    /// The account, without device.
    pub jid: Option<Jid>,
    /// Its phone number, if `jid` is a hidden id.
    pub pn_jid: Option<Jid>,
    /// How the contact question names the person.
    pub contact: Option<ContactInput>,
    /// The device list we have.
    pub devices: Option<DeviceHint>,
    /// The hidden id we have.
    pub lid: Option<Jid>,
    /// The token that opens the text about the person.
    pub token: Option<Bytes>,
    /// Which persona of a bot: outer `Some` if the element is there at all.
    pub bot_persona: Option<Option<Box<str>>>,
}

impl UserQuery {
    /// A user by address; a device is dropped.
    #[must_use]
    pub fn by_jid(jid: Jid) -> Self {
        Self { jid: Some(jid.to_bare()), ..Self::default() }
    }

    /// A person by phone number; the `+` is added if it is missing.
    #[must_use]
    pub fn by_phone(number: &str) -> Self {
        let number = if number.starts_with('+') { number.to_owned() } else { format!("+{number}") };
        Self { contact: Some(ContactInput::Phone(number.into())), ..Self::default() }
    }

    /// Tells the hidden id we have.
    #[must_use]
    pub fn knowing_lid(mut self, lid: Option<Jid>) -> Self {
        self.lid = lid;
        self
    }

    /// Tells the device list we have, so that the server may leave out an unchanged one.
    #[must_use]
    pub fn knowing_devices(mut self, hint: Option<DeviceHint>) -> Self {
        self.devices = hint;
        self
    }

    /// What each protocol wants to know of the user, in the order in which the protocols are asked.
    ///
    /// A user without any content has an empty list of children, as the peers write it.
    pub(crate) fn to_node(&self, protocols: &[Protocol]) -> Node {
        Node::build("user")
            .attr_opt("jid", self.jid.as_ref())
            .attr_opt("pn_jid", self.pn_jid.as_ref())
            .children(protocols.iter().filter_map(|protocol| self.element(protocol)))
            .build()
    }

    fn element(&self, protocol: &Protocol) -> Option<Node> {
        match protocol {
            Protocol::Devices => self.devices.as_ref().map(DeviceHint::to_node),
            Protocol::Contact { .. } => self.contact.as_ref().map(ContactInput::to_node),
            Protocol::Lid => self.lid.as_ref().map(|lid| Node::build("lid").attr("jid", lid).build()),
            Protocol::Status => {
                self.token.as_ref().map(|token| Node::build("tctoken").bytes(token.clone()).build())
            }
            Protocol::Bot => self.bot_persona.as_ref().map(|persona| {
                let profile = Node::build("profile").attr_opt("persona_id", persona.as_deref());
                Node::build("bot").child(profile).build()
            }),
            _ => None,
        }
    }

    #[cfg(feature = "serve")]
    pub(crate) fn read(user: &Reader<'_>) -> Result<Self, ParseError> {
        Ok(Self {
            jid: user.opt_jid("jid")?,
            pn_jid: user.opt_jid("pn_jid")?,
            contact: user.opt_child("contact").map(|contact| ContactInput::read(&contact)).transpose()?,
            devices: user.opt_child("devices").map(|devices| DeviceHint::read(&devices)).transpose()?,
            lid: match user.opt_child("lid") {
                Some(lid) => lid.opt_jid("jid")?,
                None => None,
            },
            token: user.opt_child("tctoken").map(|token| token.bytes()).transpose()?,
            bot_persona: user
                .opt_child("bot")
                .map(|bot| bot.opt_child("profile").and_then(|profile| profile.opt_text("persona_id"))),
        })
    }
}

impl ContactInput {
    fn to_node(&self) -> Node {
        let contact = Node::build("contact");
        match self {
            Self::Address => contact,
            Self::Phone(number) => contact.text_bytes(number),
            Self::Username { name, pin, lid } => contact
                .attr("username", &**name)
                .attr_opt("pin", pin.as_deref())
                .attr_opt("lid", lid.as_ref()),
            Self::Change(kind) => contact.attr("type", &**kind),
        }
        .build()
    }

    #[cfg(feature = "serve")]
    fn read(contact: &Reader<'_>) -> Result<Self, ParseError> {
        if let Some(name) = contact.opt_text("username") {
            return Ok(Self::Username { name, pin: contact.opt_text("pin"), lid: contact.opt_jid("lid")? });
        }
        if let Some(kind) = contact.opt_text("type") {
            return Ok(Self::Change(kind));
        }
        Ok(match contact.content_text() {
            Ok(number) if !number.is_empty() => Self::Phone(number),
            _ => Self::Address,
        })
    }
}
