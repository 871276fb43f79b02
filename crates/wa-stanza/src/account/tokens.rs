//! Privacy tokens: this person may write to me.

use bytes::Bytes;
use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::error::ParseError;
use crate::id::UnixSeconds;
use crate::iq::IqSpec;
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::wire_words;
use crate::write::el;

wire_words! {
    /// What a privacy token is for.
    pub enum TokenKind {
        /// Its holder may open a chat.
        TrustedContact = "trusted_contact",
    }
}

/// A token to be issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenIssue {
    /// Who shall get it.
    pub jid: Jid,
    /// When it is issued.
    pub t: UnixSeconds,
    /// What it is for.
    pub kind: TokenKind,
}

/// A token that was granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenGrant {
    /// In an answer: who issued it. In a notification: the own device, without meaning.
    pub jid: Option<Jid>,
    /// When it was issued; a token without time is not to be used.
    pub t: Option<UnixSeconds>,
    /// What it is for.
    pub kind: TokenKind,
    /// The token itself.
    pub token: Bytes,
}

impl TokenGrant {
    /// Reads the tokens under a `<tokens>`, if there are any.
    pub(crate) fn read_all(parent: &Reader<'_>) -> Result<Vec<Self>, ParseError> {
        let Some(tokens) = parent.opt_child("tokens") else { return Ok(Vec::new()) };
        tokens
            .children("token")
            .map(|token| {
                Ok(Self {
                    jid: token.opt_jid("jid")?,
                    t: token.opt_time("t")?,
                    kind: TokenKind::from_wire(&token.text("type")?),
                    token: token.bytes()?,
                })
            })
            .collect()
    }

    #[cfg(feature = "serve")]
    pub(crate) fn list_node(grants: &[Self]) -> Node {
        let tokens = grants.iter().map(|grant| {
            el("token")
                .attr_opt("jid", grant.jid.as_ref())
                .display_opt("t", grant.t)
                .attr("type", grant.kind.as_str())
                .bytes(grant.token.clone())
                .build()
        });
        el("tokens").children(tokens).build()
    }
}

/// Issues tokens, so that these people may write to us. The answer is normally empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssueTokens {
    /// The tokens.
    pub tokens: Vec<TokenIssue>,
}

impl Request for IssueTokens {
    type Response = Vec<TokenGrant>;

    const SPEC: IqSpec = IqSpec::set("privacy");

    fn write(&self) -> Vec<Node> {
        let tokens = self.tokens.iter().map(|token| {
            el("token")
                .attr("jid", &token.jid)
                .display("t", token.t)
                .attr("type", token.kind.as_str())
                .build()
        });
        vec![el("tokens").children(tokens).build()]
    }

    fn parse(reply: NodeRef<'_>) -> Result<Vec<TokenGrant>, ParseError> {
        TokenGrant::read_all(&Reader::root(reply, "iq")?)
    }
}

#[cfg(feature = "serve")]
impl Serve for IssueTokens {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        let tokens = iq.child("tokens")?;
        let tokens = tokens
            .children("token")
            .map(|token| {
                Ok(TokenIssue {
                    jid: token.jid("jid")?,
                    t: token.time("t")?,
                    kind: TokenKind::from_wire(&token.text("type")?),
                })
            })
            .collect::<Result<_, _>>()?;
        Ok(Self { tokens })
    }

    fn write_reply(grants: &Vec<TokenGrant>) -> Vec<Node> {
        if grants.is_empty() { Vec::new() } else { vec![TokenGrant::list_node(grants)] }
    }
}
