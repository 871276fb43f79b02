//! How the account stands: whether it may open new chats, and how many.

use bytes::Bytes;
use serde_json::{Value, json};
use wa_binary::{Node, NodeRef};

use crate::error::ParseError;
use crate::id::UnixSeconds;
use crate::iq::IqSpec;
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::wire_words;
use crate::write::el;

const XMLNS: &str = "w:mex";

wire_words! {
    /// Why an account may not open new chats.
    pub enum TimelockKind {
        /// No reason given.
        Default = "DEFAULT",
        /// Linked devices only.
        CompanionOnly = "WEB_COMPANION_ONLY",
        /// The quality of a business.
        BusinessQuality = "BIZ_QUALITY",
    }
}

/// Whether the account may write to people who did not write to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReachoutTimelock {
    /// Whether it may not, now.
    pub active: bool,
    /// Until when.
    pub ends: Option<UnixSeconds>,
    /// Why, if the server says so.
    pub kind: Option<TimelockKind>,
}

/// Asks whether the account may open new chats.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FetchReachoutTimelock;

impl FetchReachoutTimelock {
    const QUERY: &str = "23983697327930364";
    const ROOT: &str = "xwa2_fetch_account_reachout_timelock";
}

impl Request for FetchReachoutTimelock {
    type Response = ReachoutTimelock;

    const SPEC: IqSpec = IqSpec::get(XMLNS);

    fn write(&self) -> Vec<Node> {
        vec![query(Self::QUERY, &json!({}))]
    }

    fn parse(reply: NodeRef<'_>) -> Result<ReachoutTimelock, ParseError> {
        let answer = answer(reply, Self::ROOT)?;
        Ok(ReachoutTimelock {
            active: answer.get("is_active").and_then(Value::as_bool).unwrap_or(false),
            ends: number(&answer, "time_enforcement_ends").filter(|at| *at > 0).map(UnixSeconds::new),
            kind: word(&answer, "enforcement_type").map(TimelockKind::from_wire),
        })
    }
}

#[cfg(feature = "serve")]
impl Serve for FetchReachoutTimelock {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        read_query(request, &[Self::QUERY])?;
        Ok(Self)
    }

    fn write_reply(lock: &ReachoutTimelock) -> Vec<Node> {
        let answer = json!({
            "is_active": lock.active,
            "time_enforcement_ends": lock.ends.map(|at| at.get().to_string()),
            "enforcement_type": lock.kind.as_ref().map(TimelockKind::as_str),
        });
        result(Self::ROOT, &answer)
    }
}

wire_words! {
    /// How close an account is to its limit of new chats.
    pub enum CappingStatus {
        /// Far.
        None = "NONE",
        /// It was warned.
        FirstWarning = "FIRST_WARNING",
        /// It was warned again.
        SecondWarning = "SECOND_WARNING",
        /// It may open no more.
        Capped = "CAPPED",
    }
}

/// How many new chats the account may open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewChatCap {
    /// How many in a cycle, if there is a limit.
    pub total: Option<u64>,
    /// How many it has opened.
    pub used: Option<u64>,
    /// When the cycle began.
    pub cycle_start: Option<UnixSeconds>,
    /// When the next one begins.
    pub cycle_end: Option<UnixSeconds>,
    /// How close it is to the limit.
    pub status: CappingStatus,
}

/// Asks how many new chats the account may open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FetchNewChatCap;

impl FetchNewChatCap {
    const QUERY: &str = "27910975521856601";
    /// The query of clients that are a little older.
    #[cfg(feature = "serve")]
    const EARLIER_QUERY: &str = "24503548349331633";
    const ROOT: &str = "xwa2_message_capping_info";
}

impl Request for FetchNewChatCap {
    type Response = NewChatCap;

    const SPEC: IqSpec = IqSpec::get(XMLNS);

    fn write(&self) -> Vec<Node> {
        vec![query(Self::QUERY, &json!({ "input": { "type": "INDIVIDUAL_NEW_CHAT_THREAD" } }))]
    }

    fn parse(reply: NodeRef<'_>) -> Result<NewChatCap, ParseError> {
        let answer = answer(reply, Self::ROOT)?;
        let time = |name| number(&answer, name).filter(|at| *at > 0).map(UnixSeconds::new);
        Ok(NewChatCap {
            total: number(&answer, "total_quota"),
            used: number(&answer, "used_quota"),
            cycle_start: time("cycle_start_timestamp"),
            cycle_end: time("cycle_end_timestamp"),
            status: word(&answer, "capping_status").map_or(CappingStatus::None, CappingStatus::from_wire),
        })
    }
}

#[cfg(feature = "serve")]
impl Serve for FetchNewChatCap {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        read_query(request, &[Self::QUERY, Self::EARLIER_QUERY])?;
        Ok(Self)
    }

    fn write_reply(cap: &NewChatCap) -> Vec<Node> {
        let answer = json!({
            "total_quota": cap.total,
            "used_quota": cap.used,
            "cycle_start_timestamp": cap.cycle_start.map(UnixSeconds::get),
            "cycle_end_timestamp": cap.cycle_end.map(UnixSeconds::get),
            "capping_status": cap.status.as_str(),
        });
        result(Self::ROOT, &answer)
    }
}

fn query(id: &str, variables: &Value) -> Node {
    let body = json!({ "variables": variables }).to_string();
    el("query").attr("query_id", id).bytes(Bytes::from(body)).build()
}

/// What the answer says under a name; an answer without it, or with errors instead, is none.
fn answer(reply: NodeRef<'_>, root: &'static str) -> Result<Value, ParseError> {
    let iq = Reader::root(reply, "iq")?;
    let result = iq.child("result")?;
    let mut body: Value = serde_json::from_slice(&result.bytes()?).map_err(|_| result.bad_content("JSON"))?;
    let answer = body.get_mut("data").and_then(|data| data.get_mut(root)).map(Value::take);
    answer.filter(Value::is_object).ok_or_else(|| result.bad_content(root))
}

/// Numbers come as numbers or as text.
fn number(answer: &Value, name: &str) -> Option<u64> {
    let value = answer.get(name)?;
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}

fn word<'a>(answer: &'a Value, name: &str) -> Option<&'a str> {
    answer.get(name)?.as_str()
}

#[cfg(feature = "serve")]
fn read_query(request: NodeRef<'_>, ids: &[&str]) -> Result<(), ParseError> {
    let iq = Reader::root(request, "iq")?;
    let query = iq.child("query")?;
    let id = query.text("query_id")?;
    if ids.contains(&&*id) { Ok(()) } else { Err(query.bad_attr("query_id", "a known query")) }
}

#[cfg(feature = "serve")]
fn result(root: &str, answer: &Value) -> Vec<Node> {
    let body = json!({ "data": { root: answer } }).to_string();
    vec![el("result").bytes(Bytes::from(body)).build()]
}
