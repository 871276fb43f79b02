//! Strangers, tokens, and phones that are set up anew.

use wa_stanza::account::{IssueTokens, TokenIssue, TokenKind};
use wa_stanza::message::PrivacyProof;
use wa_stanza::notification::EncryptNotice;

use super::*;
use crate::world::call::AccountFlags;

#[test]
fn a_restricted_account_takes_first_messages_with_a_token_only() {
    let mut stage = Stage::new();
    let (alice, at_alice) = stage.linked(ALICE, 1);
    let (bob, at_bob) = stage.linked(BOB, 2);
    let flags = AccountFlags { restricted: true, ..AccountFlags::default() };
    let number = Number::new(BOB).unwrap();
    stage.call(Call::SetFlags { number: number.clone(), flags: flags.clone() }).unwrap();
    stage.settle(at_alice);
    let lid = bob.lid.clone().unwrap();
    let write = |stage: &mut Stage, id: &str, proof| {
        let mut sent = message(id, &lid.to_bare(), &[&lid]);
        sent.privacy = proof;
        stage.send(at_alice, sent.to_node());
        let ack = ServerAck::from_node(stage.take(at_alice, "ack")[0].as_ref()).unwrap();
        let arrived = stage.take(at_bob, "message").len();
        (ack.error.map(wa_stanza::Nack::code), arrived)
    };
    assert_eq!(write(&mut stage, "T1", None), (Some(463), 0));
    let forged = PrivacyProof::Trusted(vec![7; 32].into());
    assert_eq!(write(&mut stage, "T2", Some(forged)), (Some(463), 0));

    let issue = TokenIssue {
        jid: alice.jid.clone().unwrap().to_bare(),
        t: UnixSeconds::new(START.seconds()),
        kind: TokenKind::TrustedContact,
    };
    assert!(stage.ask(at_bob, &IssueTokens { tokens: vec![issue] }).unwrap().is_empty());
    let told = stage.take(at_alice, "notification").remove(0);
    let NotificationBody::PrivacyTokens { sender_lid, tokens } =
        Notification::from_node(told.as_ref()).unwrap().body
    else {
        panic!("no token")
    };
    assert_eq!(sender_lid, Some(lid.to_bare()));
    let token = PrivacyProof::Trusted(tokens[0].token.clone());
    let refusing = AccountFlags { refuses_trusted: true, ..flags.clone() };
    stage.call(Call::SetFlags { number: number.clone(), flags: refusing }).unwrap();
    assert_eq!(write(&mut stage, "T3", Some(token.clone())), (Some(463), 0));
    stage.call(Call::SetFlags { number, flags }).unwrap();
    assert_eq!(write(&mut stage, "T4", Some(token)), (None, 1));
    assert_eq!(write(&mut stage, "T5", None), (None, 1), "they know each other now");
}

#[test]
fn a_stranger_opens_a_chat_with_a_token_of_its_own_salt() {
    let mut stage = Stage::new();
    let (_, at_alice) = stage.linked(ALICE, 1);
    let (bob, at_bob) = stage.linked(BOB, 2);
    let (alice, number) = (Number::new(ALICE).unwrap(), Number::new(BOB).unwrap());
    let flags = AccountFlags { restricted: true, ..AccountFlags::default() };
    stage.call(Call::SetFlags { number, flags }).unwrap();
    let step = Step { world: &mut stage.world, now: START, rng: &mut stage.rng, outputs: Vec::new() };
    let salt = step.first_contact_salt(&alice).unwrap();
    let lid = bob.lid.clone().unwrap();
    let token = wa_crypto::hmac_sha256(&salt, &[lid.to_bare().to_string().as_bytes()]);
    let mut sent = message("C1", &lid.to_bare(), &[&lid]);
    sent.privacy = Some(PrivacyProof::FirstContact(token.to_vec().into()));
    stage.settle(at_bob);
    stage.send(at_alice, sent.to_node());
    assert_eq!(stage.take(at_bob, "message").len(), 1);
}

#[test]
fn a_restricted_account_does_not_show_strangers_that_it_is_there() {
    let mut stage = Stage::new();
    let (alice, _) = stage.linked(ALICE, 1);
    let (_, at_bob) = stage.linked(BOB, 2);
    let flags = AccountFlags { restricted: true, ..AccountFlags::default() };
    stage.call(Call::SetFlags { number: Number::new(ALICE).unwrap(), flags }).unwrap();
    let to = alice.lid.clone().unwrap().to_bare();
    stage.send(at_bob, OutgoingPresence::Subscribe { to, token: None }.to_node());
    assert!(stage.take(at_bob, "presence").is_empty());
}

#[test]
fn a_phone_that_is_set_up_anew_has_another_identity_and_no_companions() {
    let mut stage = Stage::new();
    let (alice, at_alice) = stage.linked(ALICE, 1);
    let (bob, at_bob) = stage.linked(BOB, 2);
    let lid = bob.lid.clone().unwrap();
    stage.send(at_alice, message("K1", &lid.to_bare(), &[&lid]).to_node());
    stage.settle(at_alice);
    stage.settle(at_bob);
    let phone = alice.lid.clone().unwrap().to_bare();
    let identity = |stage: &mut Stage| {
        let bundle = stage.ask(at_bob, &FetchBundles::of([phone.clone()])).unwrap().remove(0);
        bundle.bundle.unwrap().identity
    };
    let before = identity(&mut stage);
    stage.call(Call::Reinstall { number: Number::new(ALICE).unwrap() }).unwrap();
    assert!(stage.take(at_alice, "stream:error")[0].as_ref().attr_is("code", "401"));
    let nodes = stage.take(at_bob, "notification");
    let changed: Vec<Jid> = nodes
        .iter()
        .map(|node| Notification::from_node(node.as_ref()).unwrap())
        .filter(|notice| notice.body == NotificationBody::Encrypt(EncryptNotice::IdentityChanged))
        .map(|notice| notice.from)
        .collect();
    assert_eq!(changed, [alice.jid.clone().unwrap().to_bare(), phone.clone()]);
    assert_ne!(identity(&mut stage), before);
    let (again, _) = stage.linked(ALICE, 5);
    assert_ne!(again.jid, alice.jid, "numbers of devices are not given twice");
}
