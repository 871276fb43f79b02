//! Every parser on every stanza, whole and damaged: errors, never panics.

use wa_binary::{Content, Node, NodeRef};
use wa_stanza::account::{CleanDirty, FetchBlockList, FetchPrivacy, FetchProps, IssueTokens};
use wa_stanza::appstate::SyncAppState;
use wa_stanza::chatstate::{IncomingChatState, OutgoingChatState};
use wa_stanza::iq::{IncomingIq, answer};
use wa_stanza::login::{ClientIb, Failure, Ib, StreamError, Success};
use wa_stanza::message::{IncomingMessage, OutgoingMessage};
use wa_stanza::notification::Notification;
use wa_stanza::pairing::{
    CompanionFinish, CompanionHello, PairDevice, PairSign, PairSuccess, RemoveCompanion,
};
use wa_stanza::prekeys::{CountPreKeys, FetchBundles, FetchKeyDigest, RotateSignedPreKey, UploadPreKeys};
use wa_stanza::presence::{IncomingPresence, OutgoingPresence};
use wa_stanza::receipt::{IncomingReceipt, OutgoingReceipt};
use wa_stanza::{Ack, ParseError, Serve, ServerAck};

use crate::frames::{file, frame};

fn stanzas() -> Vec<Node> {
    let mut nodes: Vec<_> = file("stanzas").iter().map(|case| frame(case, "frame")).collect();
    for case in file("pair_code") {
        for field in ["hello", "hello_reply", "primary", "finish"] {
            nodes.push(frame(&case, field));
        }
    }
    nodes
}

fn both<R: Serve>(node: NodeRef<'_>, errors: &mut Vec<ParseError>) {
    errors.extend(R::read(node).err());
    errors.extend(R::parse(node).err());
    let _ = answer::<R>(node);
}

fn everything(node: NodeRef<'_>) -> Vec<ParseError> {
    let mut errors = Vec::new();
    let _ = Ack::for_stanza(node);
    errors.extend(Ack::from_node(node).err());
    errors.extend(ServerAck::from_node(node).err());
    errors.extend(ClientIb::from_node(node).err());
    errors.extend(Failure::from_node(node).err());
    errors.extend(Ib::from_node(node).err());
    errors.extend(IncomingChatState::from_node(node).err());
    errors.extend(IncomingIq::from_node(node).err());
    errors.extend(IncomingMessage::from_node(node).err());
    errors.extend(IncomingPresence::from_node(node).err());
    errors.extend(IncomingReceipt::from_node(node).err());
    errors.extend(Notification::from_node(node).err());
    errors.extend(OutgoingChatState::from_node(node).err());
    errors.extend(OutgoingMessage::from_node(node).err());
    errors.extend(OutgoingPresence::from_node(node).err());
    errors.extend(OutgoingReceipt::from_node(node).err());
    errors.extend(PairDevice::from_node(node).err());
    errors.extend(PairSign::from_node(node).err());
    errors.extend(PairSuccess::from_node(node).err());
    errors.extend(StreamError::from_node(node).err());
    errors.extend(Success::from_node(node).err());
    both::<CleanDirty>(node, &mut errors);
    both::<CompanionFinish>(node, &mut errors);
    both::<CompanionHello>(node, &mut errors);
    both::<CountPreKeys>(node, &mut errors);
    both::<FetchBlockList>(node, &mut errors);
    both::<FetchBundles>(node, &mut errors);
    both::<FetchKeyDigest>(node, &mut errors);
    both::<FetchPrivacy>(node, &mut errors);
    both::<FetchProps>(node, &mut errors);
    both::<IssueTokens>(node, &mut errors);
    both::<RemoveCompanion>(node, &mut errors);
    both::<RotateSignedPreKey>(node, &mut errors);
    both::<SyncAppState>(node, &mut errors);
    both::<UploadPreKeys>(node, &mut errors);
    errors
}

/// The node with the damage of that number done somewhere in its tree; `None` when there is no such place.
fn damaged(node: &Node, place: &mut usize) -> Option<Node> {
    for (key, _) in node.attrs() {
        for value in [None, Some(""), Some("x@y@z"), Some("-1"), Some("99999999999999999999")] {
            if *place == 0 {
                let mut copy = node.clone();
                match value {
                    Some(value) => copy.attrs_mut().set(key.clone(), value),
                    None => drop(copy.attrs_mut().remove(key)),
                }
                return Some(copy);
            }
            *place -= 1;
        }
    }
    for content in [Content::None, Content::Bytes(vec![0xff; 5].into()), Content::Nodes(Vec::new())] {
        if *place == 0 {
            let mut copy = node.clone();
            copy.set_content(content);
            return Some(copy);
        }
        *place -= 1;
    }
    for (index, child) in node.children().iter().enumerate().take(3) {
        if let Some(child) = damaged(child, place) {
            let mut children = node.children().to_vec();
            children[index] = child;
            let mut copy = node.clone();
            copy.set_content(children);
            return Some(copy);
        }
    }
    None
}

#[test]
fn no_stanza_panics_in_any_parser() {
    for node in stanzas() {
        everything(node.as_ref());
        for place in 0.. {
            let Some(copy) = damaged(&node, &mut { place }) else { break };
            everything(copy.as_ref());
        }
    }
}

#[test]
fn an_error_shows_no_value() {
    for node in stanzas() {
        let values: Vec<_> = node
            .attrs()
            .iter()
            .map(|(_, value)| wa_binary::ValueRef::from(value).to_text().into_owned())
            .collect();
        for error in everything(node.as_ref()) {
            let text = format!("{error} {error:?}");
            for value in
                values.iter().filter(|value| value.len() > 8 && value.chars().any(|c| c.is_ascii_digit()))
            {
                assert!(!text.contains(value.as_str()), "{text}");
            }
        }
    }
}
