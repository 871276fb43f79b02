//! Privacy tokens, and what the server says of a restricted account.

use core::time::Duration;

use wa_core::{Command, CommandError, Reply};
use wa_jid::Jid;
use wa_stanza::account::{IssueTokens, TokenGrant, TokenKind};
use wa_stanza::message::{OutgoingMessage, PrivacyProof};
use wa_stanza::notification::{EncryptNotice, Notification, NotificationBody};
use wa_stanza::presence::OutgoingPresence;
use wa_stanza::{AckClass, Nack, ServerAck, StanzaId, UnixSeconds};
use wa_store::{Key, Table};

use crate::hall::{Hall, Side, anna_is, ben_is};
use crate::support::addresses;

const WEEK: u64 = 604_800;

fn granted(issuer: Jid, lid: Option<Jid>, at: Option<u64>, token: &'static [u8]) -> wa_binary::Node {
    let grant = TokenGrant {
        jid: Some(anna_is().pn),
        t: at.map(UnixSeconds::new),
        kind: TokenKind::TrustedContact,
        token: token.into(),
    };
    let body = NotificationBody::PrivacyTokens { sender_lid: lid, tokens: vec![grant] };
    Notification::new(StanzaId::new("7").unwrap(), issuer, UnixSeconds::new(1), body).to_node()
}

/// What goes with Anna's next message to Ben.
fn shown(hall: &mut Hall) -> Option<PrivacyProof> {
    hall.anna.sent.clear();
    hall.anna.send(&ben_is().pn.to_bare(), "may I?");
    let mut proof = None;
    while let Some(node) = hall.anna.sent.pop_front() {
        if node.tag() == "message" {
            proof = OutgoingMessage::from_node(node.as_ref()).unwrap().privacy;
        }
        hall.pass(Side::Anna, &node);
    }
    proof
}

#[test]
fn the_newest_token_that_is_still_good_is_shown() {
    let mut hall = Hall::new();
    let now = hall.anna.now.unix_seconds();
    assert_eq!(shown(&mut hall), None);
    let (pn, lid) = (ben_is().pn.to_bare(), ben_is().lid.to_bare());
    hall.anna.receive(&granted(pn.clone(), Some(lid.clone()), None, b"without a time"));
    assert_eq!(shown(&mut hall), None);
    hall.anna.receive(&granted(pn.clone(), Some(lid), Some(now - 5), b"first"));
    assert_eq!(shown(&mut hall), Some(PrivacyProof::Trusted(b"first".as_slice().into())));
    hall.anna.receive(&granted(pn.clone(), None, Some(now - 9), b"older"));
    assert_eq!(shown(&mut hall), Some(PrivacyProof::Trusted(b"first".as_slice().into())));
    hall.anna.receive(&granted(pn.clone(), None, Some(now), b"newer"));
    assert_eq!(shown(&mut hall), Some(PrivacyProof::Trusted(b"newer".as_slice().into())));
    // It goes with the wish to see when they are there as well.
    hall.anna.command(&Command::SubscribePresence(pn));
    let presence = OutgoingPresence::from_node(hall.anna.next_sent("presence").as_ref()).unwrap();
    assert!(matches!(presence, OutgoingPresence::Subscribe { token: Some(_), .. }));
    hall.anna.now = hall.anna.now.after(Duration::from_secs(4 * WEEK));
    assert_eq!(shown(&mut hall), None, "it is too old");
}

#[test]
fn tokens_of_bots_and_announcements_are_not_taken() {
    let mut hall = Hall::new();
    let now = hall.anna.now.unix_seconds();
    for issuer in [Jid::PSA, Jid::META_AI_PN, Jid::META_AI, anna_is().pn.to_bare()] {
        let before = hall.anna.rows().len();
        hall.anna.receive(&granted(issuer, None, Some(now), b"x"));
        assert_eq!(hall.anna.rows().len(), before);
    }
}

#[test]
fn our_token_is_given_once_a_week_to_those_we_write_to() {
    let mut hall = Hall::new();
    let mut issued = Vec::new();
    for (text, pause) in [("one", 0), ("two", 0), ("three", WEEK), ("four", 0)] {
        hall.anna.now = hall.anna.now.after(Duration::from_secs(pause));
        hall.anna.send(&ben_is().pn.to_bare(), text);
        while let Some(node) = hall.anna.sent.pop_front() {
            if let Ok(request) = <IssueTokens as wa_stanza::Serve>::read(node.as_ref()) {
                issued.push((text, request.tokens.first().unwrap().clone()));
            }
            hall.pass(Side::Anna, &node);
        }
    }
    assert_eq!(issued.iter().map(|(text, _)| *text).collect::<Vec<_>>(), ["one", "three"]);
    assert!(issued.iter().all(|(_, token)| token.jid == ben_is().lid.to_bare()));
}

#[test]
fn whoever_has_new_keys_gets_our_token_again_with_its_old_time() {
    let mut hall = Hall::new();
    hall.say(Side::Anna, "hello");
    let at = hall.anna.now.unix_seconds();
    hall.anna.now = hall.anna.now.after(Duration::from_secs(3600));
    hall.anna.sent.clear();
    let body = NotificationBody::Encrypt(EncryptNotice::IdentityChanged);
    let from = ben_is().pn.to_bare();
    let notice = Notification::new(StanzaId::new("1").unwrap(), from, UnixSeconds::new(1), body);
    hall.anna.receive(&notice.to_node());
    let (_, request) = hall.anna.asked::<IssueTokens>().expect("the token again");
    assert_eq!(request.tokens.first().unwrap().t.get(), at);
}

#[test]
fn without_a_token_the_salt_makes_a_proof_for_a_first_contact() {
    let ben = addresses("15550100002", "99000000000001");
    let mut hall = Hall::of(anna_is(), ben);
    hall.anna.rows_mut(|rows| {
        rows.insert(Key::text(Table::Meta, "first contact salt"), vec![7; 32].into());
    });
    hall.anna.restart();
    hall.anna.log_in();
    let Some(PrivacyProof::FirstContact(tag)) = shown(&mut hall) else { panic!("no proof") };
    let hex: String = tag.iter().map(|byte| format!("{byte:02x}")).collect();
    // Computed with other tools.
    assert_eq!(hex, "896f7496ca2a8733baf231c3ad7d41245a0b6e7161b758f25095751c16ee57f4");
}

#[test]
fn a_restricted_account_is_told_so_and_nothing_is_sent_again() {
    let mut hall = Hall::new();
    hall.say(Side::Anna, "hello");
    let cases = [
        (Nack::SenderRestricted, CommandError::Restricted),
        (Nack::NewChatsCapped, CommandError::NewChatsCapped),
        (Nack::SchemaInvalid, CommandError::Malformed),
        (Nack::StaleGroupAddressingMode, CommandError::StaleAddressing),
        (Nack::RateLimited, CommandError::Refused { code: 429 }),
    ];
    for (nack, expected) in cases {
        hall.anna.sent.clear();
        let call = hall.anna.send(&ben_is().pn.to_bare(), "hello?");
        let message = OutgoingMessage::from_node(hall.anna.next_sent("message").as_ref()).unwrap();
        let mut ack = ServerAck::new(AckClass::Message, (&message.id).into(), message.to.clone());
        ack.error = Some(nack);
        hall.anna.receive(&ack.to_node());
        match hall.anna.reply(call) {
            Some(Reply::Failed(error)) => assert_eq!(error, expected),
            reply => panic!("{reply:?}"),
        }
        assert!(hall.anna.find_sent(|node| node.tag() == "message").is_none());
    }
}
