//! `contact`: is somebody on WhatsApp?

#[cfg(feature = "serve")]
use wa_binary::Node;
use wa_stanza::{ParseError, Reader};

wa_stanza::wire_words! {
    /// Whether somebody is on WhatsApp.
    pub enum ContactState {
        /// Yes.
        In = "in",
        /// No.
        Out = "out",
        /// The number is none.
        Invalid = "invalid",
    }
}

/// The answer about a contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactAnswer {
    /// Whether that person is on WhatsApp.
    pub state: ContactState,
    /// The text that was asked for.
    pub query: Option<Box<str>>,
    /// The user name.
    pub username: Option<Box<str>>,
}

impl ContactAnswer {
    /// Whether that person is on WhatsApp.
    #[must_use]
    pub fn is_registered(&self) -> bool {
        self.state == ContactState::In
    }

    pub(crate) fn read(node: &Reader<'_>) -> Result<Self, ParseError> {
        Ok(Self {
            state: ContactState::from_wire(&node.opt_text("type").unwrap_or_default()),
            query: node.node().content_str().map(Into::into),
            username: node.opt_text("username"),
        })
    }

    #[cfg(feature = "serve")]
    pub(crate) fn to_node(&self) -> Node {
        let node = Node::build("contact")
            .attr("type", self.state.as_str())
            .attr_opt("username", self.username.as_deref());
        match &self.query {
            Some(query) => node.text_bytes(query),
            None => node,
        }
        .build()
    }
}
