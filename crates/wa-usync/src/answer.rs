//! The answer to a query.

use std::collections::HashMap;

#[cfg(feature = "serve")]
use wa_binary::Node;
use wa_binary::NodeRef;
use wa_jid::Jid;
use wa_stanza::{IqError, ParseError, Reader};

#[cfg(feature = "serve")]
use crate::Usync;
use crate::{
    About, BotProfile, BusinessName, ContactAnswer, Context, DeviceAnswer, DisappearingMode, Mode, Protocol,
    UserError,
};

/// What one protocol says about one user: absent if nothing was said.
type Value<T> = Option<Result<T, UserError>>;

/// What a protocol says about the query as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProtocolResult {
    /// The protocol.
    pub protocol: Protocol,
    /// It failed for everybody.
    pub error: Option<IqError>,
    /// Ask again after so many seconds.
    pub refresh: Option<u64>,
}

/// The answer to a query.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Answer {
    /// The name of the query.
    pub sid: Box<str>,
    /// Its mode.
    pub mode: Mode,
    /// Its context.
    pub context: Context,
    /// What each protocol says about the query as a whole.
    pub results: Vec<ProtocolResult>,
    /// The users; their order means nothing. One who is left out is unchanged if a hint was given, and
    /// unknown if not.
    pub users: Vec<UserAnswer>,
    /// Users nobody asked for.
    pub side_users: Vec<UserAnswer>,
}

/// What is said about one user.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UserAnswer {
    /// The account; absent for numbers that are none.
    pub jid: Option<Jid>,
    /// Its phone number, if `jid` is a hidden id.
    pub pn_jid: Option<Jid>,
    /// Whether that person is on WhatsApp.
    pub contact: Value<ContactAnswer>,
    /// The linked devices.
    pub devices: Value<DeviceAnswer>,
    /// The hidden id; `None` inside if there is none.
    pub lid: Value<Option<Jid>>,
    /// The text about the person.
    pub about: Value<About>,
    /// The id of the profile picture.
    pub picture: Value<Box<str>>,
    /// The default timer.
    pub disappearing_mode: Value<DisappearingMode>,
    /// The business.
    pub business: Value<BusinessName>,
    /// The user name.
    pub username: Value<Box<str>>,
    /// The profile of a bot.
    pub bot: Value<BotProfile>,
}

impl Answer {
    /// An answer to that query without users: the envelope is echoed.
    #[cfg(feature = "serve")]
    #[must_use]
    pub fn to(query: &Usync) -> Self {
        let results = query.protocols.iter().map(|protocol| ProtocolResult {
            protocol: protocol.clone(),
            error: None,
            refresh: None,
        });
        Self {
            sid: query.sid.clone(),
            mode: query.mode.clone(),
            context: query.context.clone(),
            results: results.collect(),
            users: Vec::new(),
            side_users: Vec::new(),
        }
    }

    /// Why a protocol failed for everybody, if it did.
    #[must_use]
    pub fn failure(&self, protocol: &Protocol) -> Option<&IqError> {
        self.results.iter().find(|result| result.protocol.tag() == protocol.tag())?.error.as_ref()
    }

    /// The user of that address: the account itself, or one that names it as its phone number.
    #[must_use]
    pub fn user(&self, jid: &Jid) -> Option<&UserAnswer> {
        let is = |known: &Option<Jid>| known.as_ref().is_some_and(|known| known.same_account(jid));
        self.users
            .iter()
            .find(|user| is(&user.jid))
            .or_else(|| self.users.iter().find(|user| is(&user.pn_jid)))
    }

    /// An answer without `<usync>` is one without users.
    pub(crate) fn read(reply: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(reply, "iq")?;
        let mut answer = Self {
            sid: Box::default(),
            mode: Mode::Query,
            context: Context::Interactive,
            results: Vec::new(),
            users: Vec::new(),
            side_users: Vec::new(),
        };
        let Some(usync) = iq.opt_child("usync") else { return Ok(answer) };
        answer.sid = usync.opt_text("sid").unwrap_or_default();
        answer.mode = usync.opt_word("mode", Mode::from_wire).unwrap_or(Mode::Query);
        answer.context = usync.opt_word("context", Context::from_wire).unwrap_or(Context::Interactive);
        if let Some(result) = usync.opt_child("result") {
            for protocol in result.all_children() {
                answer.results.push(ProtocolResult {
                    protocol: Protocol::from_tag(&protocol.tag_text()),
                    error: protocol.opt_child("error").map(|error| IqError::read(&error)).transpose()?,
                    refresh: protocol.opt_number("refresh").ok().flatten(),
                });
            }
        }
        if let Some(list) = usync.opt_child("list") {
            answer.users = read_users(&list)?;
        }
        if let Some(list) = usync.opt_child("side_list") {
            answer.side_users = read_users(&list)?;
        }
        Ok(answer)
    }

    #[cfg(feature = "serve")]
    pub(crate) fn to_node(&self) -> Node {
        let results = self.results.iter().map(|result| {
            Node::build(result.protocol.tag())
                .display_opt("refresh", result.refresh)
                .child_opt(result.error.as_ref().map(IqError::to_node))
        });
        let side = (!self.side_users.is_empty())
            .then(|| Node::build("side_list").children(self.side_users.iter().map(UserAnswer::to_node)));
        Node::build("usync")
            .attr("context", self.context.as_str())
            .attr("mode", self.mode.as_str())
            .attr("sid", &*self.sid)
            .attr("last", "true")
            .attr("index", "0")
            .child(Node::build("result").children(results))
            .child(Node::build("list").children(self.users.iter().map(UserAnswer::to_node)))
            .child_opt(side)
            .build()
    }
}

/// Keeps users with an address or a contact answer; of several with one address the last.
fn read_users(list: &Reader<'_>) -> Result<Vec<UserAnswer>, ParseError> {
    let mut users: Vec<UserAnswer> = Vec::new();
    let mut places = HashMap::new();
    for node in list.children("user") {
        let user = UserAnswer::read(&node)?;
        let Some(jid) = user.jid.clone() else {
            if user.contact.is_some() {
                users.push(user);
            }
            continue;
        };
        let place = *places.entry(jid).or_insert(users.len());
        match users.get_mut(place) {
            Some(known) => *known = user,
            None => users.push(user),
        }
    }
    Ok(users)
}

/// Reads one protocol of one user.
fn value<T>(
    user: &Reader<'_>,
    tag: &'static str,
    read: impl FnOnce(&Reader<'_>) -> Result<T, ParseError>,
) -> Value<T> {
    let node = user.opt_child(tag)?;
    if let Some(error) = node.opt_child("error") {
        return Some(Err(IqError::read(&error).map_or_else(UserError::Malformed, UserError::Refused)));
    }
    Some(read(&node).map_err(UserError::Malformed))
}

fn read_lid(node: &Reader<'_>) -> Result<Option<Jid>, ParseError> {
    match node.opt_jid("val")? {
        Some(lid) if !lid.is_lid_family() => Err(node.bad_attr("val", "a hidden id")),
        lid => Ok(lid),
    }
}

impl UserAnswer {
    /// A user of whom nothing is said yet.
    #[must_use]
    pub fn new(jid: Jid) -> Self {
        Self { jid: Some(jid), ..Self::default() }
    }

    /// Phone number and hidden id of this user, if the answer tells both.
    #[must_use]
    pub fn lid_mapping(&self) -> Option<(&Jid, &Jid)> {
        let jid = self.jid.as_ref()?;
        if jid.is_lid_family() {
            return Some((self.pn_jid.as_ref()?, jid));
        }
        match &self.lid {
            Some(Ok(Some(lid))) => Some((jid, lid)),
            _ => None,
        }
    }

    fn read(user: &Reader<'_>) -> Result<Self, ParseError> {
        Ok(Self {
            jid: user.opt_jid("jid")?,
            pn_jid: user.opt_jid("pn_jid")?,
            contact: value(user, "contact", ContactAnswer::read),
            devices: value(user, "devices", DeviceAnswer::read),
            lid: value(user, "lid", read_lid),
            about: value(user, "status", About::read),
            picture: value(user, "picture", |picture| picture.text("id")),
            disappearing_mode: value(user, "disappearing_mode", DisappearingMode::read),
            business: value(user, "business", BusinessName::read),
            username: value(user, "username", |name| {
                Ok(name.node().content_str().unwrap_or_default().into())
            }),
            bot: value(user, "bot", BotProfile::read),
        })
    }

    #[cfg(feature = "serve")]
    fn to_node(&self) -> Node {
        let nodes = [
            written(&self.contact, "contact", ContactAnswer::to_node),
            written(&self.devices, "devices", DeviceAnswer::to_node),
            written(&self.lid, "lid", |lid| Node::build("lid").attr_opt("val", lid.as_ref()).build()),
            written(&self.about, "status", About::to_node),
            written(&self.picture, "picture", |id| Node::build("picture").attr("id", &**id).build()),
            written(&self.disappearing_mode, "disappearing_mode", |mode| mode.to_node()),
            written(&self.business, "business", BusinessName::to_node),
            // As text, because one client takes the name from text alone.
            written(&self.username, "username", |name| Node::build("username").text(&**name).build()),
            written(&self.bot, "bot", BotProfile::to_node),
        ];
        Node::build("user")
            .attr_opt("jid", self.jid.as_ref())
            .attr_opt("pn_jid", self.pn_jid.as_ref())
            .children(nodes.into_iter().flatten())
            .build()
    }
}

#[cfg(feature = "serve")]
fn written<T>(value: &Value<T>, tag: &str, write: impl FnOnce(&T) -> Node) -> Option<Node> {
    let error = match value.as_ref()? {
        Ok(value) => return Some(write(value)),
        Err(UserError::Refused(error)) => error.clone(),
        Err(UserError::Malformed(_)) => IqError::new(wa_stanza::IqErrorCode::InternalServerError),
    };
    Some(Node::build(tag).child(error.to_node()).build())
}
