//! `privacy`: who may see and do what.

use wa_binary::{Node, NodeRef};

use crate::error::ParseError;
use crate::iq::IqSpec;
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::wire_words;
use crate::write::el;

wire_words! {
    /// What a privacy setting is about.
    pub enum PrivacyCategory {
        /// When the account was last there.
        LastSeen = "last",
        /// Whether it is there now.
        Online = "online",
        /// The profile picture.
        ProfilePicture = "profile",
        /// The text about the person.
        About = "status",
        /// Who may add it to groups.
        GroupAdd = "groupadd",
        /// Whether others learn that their messages were read.
        ReadReceipts = "readreceipts",
        /// Who may call.
        CallAdd = "calladd",
        /// Who may write.
        Messages = "messages",
        /// The strict mode against attacks.
        Defense = "defense",
        /// Who may use the own stickers.
        Stickers = "stickers",
    }
}

wire_words! {
    /// For whom a privacy setting opens.
    pub enum PrivacyValue {
        /// Everybody.
        All = "all",
        /// People in the address book.
        Contacts = "contacts",
        /// People in the address book, with exceptions.
        ContactsExcept = "contact_blacklist",
        /// Some people in the address book.
        ContactsOnly = "contact_allowlist",
        /// Nobody.
        Nobody = "none",
        /// The same as for the last-seen time.
        MatchLastSeen = "match_last_seen",
        /// People who are known.
        Known = "known",
        /// Off.
        Off = "off",
        /// On in the standard form.
        OnStandard = "on_standard",
    }
}

/// One privacy setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrivacySetting {
    /// What it is about.
    pub category: PrivacyCategory,
    /// For whom it opens.
    pub value: PrivacyValue,
    /// Names the version of the list of exceptions.
    pub dhash: Option<Box<str>>,
}

impl PrivacySetting {
    /// A setting without a list.
    #[must_use]
    pub const fn new(category: PrivacyCategory, value: PrivacyValue) -> Self {
        Self { category, value, dhash: None }
    }

    pub(crate) fn read(node: &Reader<'_>) -> Result<Self, ParseError> {
        Ok(Self {
            category: PrivacyCategory::from_wire(&node.text("name")?),
            value: PrivacyValue::from_wire(&node.text("value")?),
            dhash: node.opt_text("dhash"),
        })
    }

    #[cfg(feature = "serve")]
    pub(crate) fn to_node(&self) -> Node {
        el("category")
            .attr("name", self.category.as_str())
            .attr("value", self.value.as_str())
            .attr_opt("dhash", self.dhash.as_deref())
            .build()
    }
}

/// Asks for the privacy settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FetchPrivacy;

impl Request for FetchPrivacy {
    type Response = Vec<PrivacySetting>;

    const SPEC: IqSpec = IqSpec::get("privacy");

    fn write(&self) -> Vec<Node> {
        vec![el("privacy").build()]
    }

    fn parse(reply: NodeRef<'_>) -> Result<Vec<PrivacySetting>, ParseError> {
        let iq = Reader::root(reply, "iq")?;
        let privacy = iq.child("privacy")?;
        privacy.children("category").map(|category| PrivacySetting::read(&category)).collect()
    }
}

#[cfg(feature = "serve")]
impl Serve for FetchPrivacy {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        Reader::root(request, "iq")?.child("privacy")?;
        Ok(Self)
    }

    fn write_reply(settings: &Vec<PrivacySetting>) -> Vec<Node> {
        vec![el("privacy").children(settings.iter().map(PrivacySetting::to_node)).build()]
    }
}
