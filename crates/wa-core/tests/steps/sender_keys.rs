//! Sender keys of others, honest and hostile.

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;
use wa_core::Event;
use wa_jid::Jid;
use wa_proto::e2e;
use wa_signal::SenderKeyRecord;
use wa_stanza::message::{Enc, EncKind};
use wa_stanza::receipt::{OutgoingReceipt, ReceiptBody, RetryReason};
use wa_store::Table;

use crate::room::{ANNA, BEN, Room, group};

fn rng() -> ChaCha20Rng {
    ChaCha20Rng::seed_from_u64(5)
}

fn distribution(chat: &Jid, record: &SenderKeyRecord) -> e2e::Message {
    let key = e2e::message::SenderKeyDistributionMessage {
        group_id: Some(chat.to_string()),
        axolotl_sender_key_distribution_message: Some(
            record.distribution_message().unwrap().to_bytes().into(),
        ),
    };
    e2e::Message { sender_key_distribution_message: Some(Box::new(key)), ..e2e::Message::default() }
}

fn text(record: &mut SenderKeyRecord, text: &str) -> Enc {
    use wa_proto::Wire as _;
    let message = e2e::Message { conversation: Some(text.to_owned()), ..e2e::Message::default() };
    let mut padded = message.to_wire();
    wa_core::pad_with(&mut padded, 1);
    Enc::new(EncKind::SenderKey, record.encrypt(&padded, &mut rng()).unwrap())
}

/// Why Anna asked for a message again.
fn reason(room: &mut Room) -> Option<RetryReason> {
    let receipt = room.devices[ANNA].find_sent(|node| node.tag() == "receipt")?;
    match OutgoingReceipt::from_node(receipt.as_ref()).unwrap().body {
        ReceiptBody::Retry(request) => request.reason,
        _ => None,
    }
}

#[test]
fn a_message_far_ahead_of_its_chain_is_asked_for_and_leaves_the_key_as_it_was() {
    let mut room = Room::new();
    let mut ben = SenderKeyRecord::create(&mut rng());
    let key = distribution(&group(), &ben);
    let first = text(&mut ben, "one");
    room.forge(BEN, 1, Some(&key), vec![first]);
    assert_eq!(room.texts(ANNA), ["one"]);
    room.devices[ANNA].sent.clear();
    for _ in 0..2001 {
        ben.encrypt(b"skipped", &mut rng()).unwrap();
    }
    let far = text(&mut ben, "too far");
    let stored = |room: &Room| {
        let rows = room.devices[ANNA].rows().iter();
        rows.filter(|(key, _)| key.table() == Table::SenderKey)
            .map(|(_, row)| row.clone())
            .collect::<Vec<_>>()
    };
    let before = stored(&room);
    room.forge(BEN, 2, None, vec![far]);
    assert_eq!(reason(&mut room), Some(RetryReason::FutureMessage));
    assert_eq!(stored(&room), before);
    assert!(room.texts(ANNA).is_empty());
}

#[test]
fn a_message_under_an_unknown_key_is_asked_for_with_that_reason() {
    let mut room = Room::new();
    let mut ben = SenderKeyRecord::create(&mut rng());
    let enc = text(&mut ben, "one");
    room.forge(BEN, 1, None, vec![enc]);
    assert_eq!(reason(&mut room), Some(RetryReason::NoSession));
    // A key for another group is none for this one.
    let key = distribution(&Jid::group("120363000000000009"), &ben);
    let enc = text(&mut ben, "two");
    room.forge(BEN, 2, Some(&key), vec![enc]);
    assert_eq!(reason(&mut room), Some(RetryReason::NoSession));
    assert!(room.texts(ANNA).is_empty());
}

#[test]
fn a_message_that_somebody_else_signed_is_not_read() {
    let mut room = Room::new();
    let mut ben = SenderKeyRecord::create(&mut rng());
    let key = distribution(&group(), &ben);
    let mut enc = text(&mut ben, "one");
    let mut altered = enc.ciphertext.to_vec();
    *altered.last_mut().unwrap() ^= 1;
    enc.ciphertext = altered.into();
    room.forge(BEN, 1, Some(&key), vec![enc]);
    assert_eq!(reason(&mut room), Some(RetryReason::InvalidSignature));
    let honest = text(&mut ben, "two");
    room.forge(BEN, 2, None, vec![honest]);
    assert_eq!(room.texts(ANNA), ["two"], "the key itself was honest");
}

#[test]
fn a_key_that_is_none_is_ignored_and_the_rest_of_the_message_counts() {
    let mut room = Room::new();
    let ben = SenderKeyRecord::create(&mut rng());
    let mut content = distribution(&group(), &ben);
    if let Some(key) = &mut content.sender_key_distribution_message {
        key.axolotl_sender_key_distribution_message = Some(vec![0x33, 1, 2, 3].into());
    }
    content.conversation = Some("beside".to_owned());
    room.forge(BEN, 1, Some(&content), Vec::new());
    let told: Vec<String> = room.texts(ANNA);
    assert_eq!(told, ["beside"]);
}

#[test]
fn nobody_puts_a_key_in_the_place_of_ours() {
    let mut room = Room::new();
    room.say(ANNA, "one");
    let key = room.key_id();
    let ben = SenderKeyRecord::create(&mut rng());
    let content = distribution(&group(), &ben);
    room.forge(BEN, 1, Some(&content), Vec::new());
    room.say(ANNA, "two");
    assert_eq!(room.key_id(), key);
    assert!(room.last().1.is_empty());
    assert_eq!(room.texts(BEN), ["one", "two"]);
    assert!(!room.devices[ANNA].events.iter().any(|event| matches!(event, Event::Undecryptable(_))));
}
