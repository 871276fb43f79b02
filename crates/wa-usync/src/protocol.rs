//! What can be asked about a user.

use wa_binary::Node;
#[cfg(feature = "serve")]
use wa_stanza::Reader;
use wa_stanza::message::AddressingMode;

/// A question about every user of a query.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Protocol {
    /// The linked devices.
    Devices,
    /// The hidden id.
    Lid,
    /// Whether a number or name is on WhatsApp, and under which address.
    Contact {
        /// How the answer shall address people; by phone number unless said otherwise.
        addressing: Option<AddressingMode>,
    },
    /// The text about the person.
    Status,
    /// The id of the profile picture.
    Picture,
    /// The default timer of new chats.
    DisappearingMode,
    /// Whether it is a business, and its certified name.
    Business,
    /// The user name.
    Username,
    /// The profile of a bot.
    Bot,
    /// A question this version does not know: its tag.
    Unknown(Box<str>),
}

impl Protocol {
    /// The tag in query and answer.
    #[must_use]
    pub fn tag(&self) -> &str {
        match self {
            Self::Devices => "devices",
            Self::Lid => "lid",
            Self::Contact { .. } => "contact",
            Self::Status => "status",
            Self::Picture => "picture",
            Self::DisappearingMode => "disappearing_mode",
            Self::Business => "business",
            Self::Username => "username",
            Self::Bot => "bot",
            Self::Unknown(tag) => tag,
        }
    }

    pub(crate) fn from_tag(tag: &str) -> Self {
        match tag {
            "devices" => Self::Devices,
            "lid" => Self::Lid,
            "contact" => Self::Contact { addressing: None },
            "status" => Self::Status,
            "picture" => Self::Picture,
            "disappearing_mode" => Self::DisappearingMode,
            "business" => Self::Business,
            "username" => Self::Username,
            "bot" => Self::Bot,
            other => Self::Unknown(other.into()),
        }
    }

    #[cfg(feature = "serve")]
    pub(crate) fn read(node: &Reader<'_>) -> Self {
        match Self::from_tag(&node.tag_text()) {
            Self::Contact { .. } => {
                Self::Contact { addressing: node.opt_word("addressing_mode", AddressingMode::from_wire) }
            }
            other => other,
        }
    }

    pub(crate) fn to_node(&self) -> Node {
        let node = Node::build(self.tag());
        match self {
            Self::Devices => node.attr("version", "2"),
            Self::Contact { addressing } => {
                node.attr_opt("addressing_mode", addressing.as_ref().map(AddressingMode::as_str))
            }
            Self::Business => node.child(Node::build("verified_name")),
            Self::Bot => node.child(Node::build("profile").attr("v", "1")),
            _ => node,
        }
        .build()
    }
}
