//! The query itself.

use wa_binary::{Node, NodeRef};
use wa_stanza::iq::IqSpec;
use wa_stanza::{ParseError, Request};
#[cfg(feature = "serve")]
use wa_stanza::{Reader, Serve};

use crate::{Answer, Protocol, UserQuery};

/// The most users to put into one query; split longer lists with [`Usync::into_pages`].
pub const MAX_USERS: usize = 500;

wa_stanza::wire_words! {
    /// How much a query wants.
    pub enum Mode {
        /// What is asked about the users that are named.
        Query = "query",
        /// Everything about the users that are named.
        Full = "full",
        /// Changes of the address book.
        Delta = "delta",
    }
}

wa_stanza::wire_words! {
    /// Why a query is made.
    pub enum Context {
        /// The user asked.
        Interactive = "interactive",
        /// To be up to date.
        Background = "background",
        /// To send a message.
        Message = "message",
        /// To call.
        Voip = "voip",
        /// A notification said so.
        Notification = "notification",
        /// The address book grew.
        Add = "add",
        /// The address book changed.
        Delta = "delta",
    }
}

/// A query: protocols and the users they are asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Usync {
    /// Names the query; unique, not empty.
    pub sid: Box<str>,
    /// How much it wants.
    pub mode: Mode,
    /// Why it is made.
    pub context: Context,
    /// What is asked; each protocol at most once.
    pub protocols: Vec<Protocol>,
    /// About whom.
    pub users: Vec<UserQuery>,
}

impl Usync {
    /// A query that asks nothing yet. Do not send it without protocols or users.
    #[must_use]
    pub fn new(sid: &str, mode: Mode, context: Context) -> Self {
        Self { sid: sid.into(), mode, context, protocols: Vec::new(), users: Vec::new() }
    }

    /// Adds a protocol, unless it is there already.
    #[must_use]
    pub fn ask(mut self, protocol: Protocol) -> Self {
        if self.protocols.iter().all(|known| known.tag() != protocol.tag()) {
            self.protocols.push(protocol);
        }
        self
    }

    /// Adds a user.
    #[must_use]
    pub fn about(mut self, user: UserQuery) -> Self {
        self.users.push(user);
        self
    }

    /// Adds users.
    #[must_use]
    pub fn about_all(mut self, users: impl IntoIterator<Item = UserQuery>) -> Self {
        self.users.extend(users);
        self
    }

    /// Splits the query into queries of at most [`MAX_USERS`] users; `sid` names each further one.
    #[must_use]
    pub fn into_pages(mut self, mut sid: impl FnMut() -> Box<str>) -> Vec<Self> {
        let mut pages = Vec::new();
        while self.users.len() > MAX_USERS {
            let rest = self.users.split_off(MAX_USERS);
            let next = Self { sid: sid(), users: rest, ..self.clone_without_users() };
            pages.push(std::mem::replace(&mut self, next));
        }
        pages.push(self);
        pages
    }

    fn clone_without_users(&self) -> Self {
        Self {
            sid: self.sid.clone(),
            mode: self.mode.clone(),
            context: self.context.clone(),
            protocols: self.protocols.clone(),
            users: Vec::new(),
        }
    }
}

impl Request for Usync {
    type Response = Answer;

    const SPEC: IqSpec = IqSpec::get("usync");

    fn write(&self) -> Vec<Node> {
        let usync = Node::build("usync")
            .attr("context", self.context.as_str())
            .attr("mode", self.mode.as_str())
            .attr("sid", &*self.sid)
            .attr("last", "true")
            .attr("index", "0")
            .child(Node::build("query").children(self.protocols.iter().map(Protocol::to_node)))
            .child(Node::build("list").children(self.users.iter().map(|user| user.to_node(&self.protocols))));
        vec![usync.build()]
    }

    fn parse(reply: NodeRef<'_>) -> Result<Answer, ParseError> {
        Answer::read(reply)
    }
}

#[cfg(feature = "serve")]
impl Serve for Usync {
    /// A query without protocols or users cannot be read; answer 400. Users that name nobody are left out.
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        let usync = iq.child("usync")?;
        let query = usync.child("query")?;
        let list = usync.child("list")?;
        let protocols: Vec<_> = query.all_children().map(|protocol| Protocol::read(&protocol)).collect();
        if protocols.is_empty() {
            return Err(query.bad_content("a protocol"));
        }
        let users =
            list.children("user").map(|user| UserQuery::read(&user)).collect::<Result<Vec<_>, _>>()?;
        Ok(Self {
            sid: usync.opt_text("sid").unwrap_or_default(),
            mode: usync.opt_word("mode", Mode::from_wire).unwrap_or(Mode::Query),
            context: usync.opt_word("context", Context::from_wire).unwrap_or(Context::Interactive),
            protocols,
            users: users.into_iter().filter(|user| user.jid.is_some() || user.contact.is_some()).collect(),
        })
    }

    fn write_reply(answer: &Answer) -> Vec<Node> {
        vec![answer.to_node()]
    }
}

#[cfg(test)]
mod tests {
    use wa_jid::Jid;

    use super::*;

    #[test]
    fn a_long_list_is_split_into_pages_with_names_of_their_own() {
        let users = (0..1001).map(|user: u32| UserQuery::by_jid(Jid::pn(user.to_string())));
        let query = Usync::new("0", Mode::Query, Context::Message).ask(Protocol::Lid).about_all(users);
        let mut next = 0;
        let pages = query.into_pages(|| {
            next += 1;
            next.to_string().into()
        });
        let shape: Vec<_> = pages.iter().map(|page| (&*page.sid, page.users.len())).collect();
        assert_eq!(shape, [("0", 500), ("1", 500), ("2", 1)]);
        assert!(pages.iter().all(|page| page.protocols == [Protocol::Lid]));
    }

    #[test]
    fn a_protocol_is_asked_once() {
        let query = Usync::new("0", Mode::Query, Context::Message).ask(Protocol::Lid).ask(Protocol::Lid);
        assert_eq!(query.protocols.len(), 1);
    }
}
