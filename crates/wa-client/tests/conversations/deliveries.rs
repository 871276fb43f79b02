//! What a sender gets to know about a message, and when the receiver tells it.

use core::time::Duration;

use wa_client::event::ReceiptKind;
use wa_client::{ClientError, DeliveryState, Event, Jid, Keying, MessageId, Receipts};
use wa_server::{Direction, Faults, Kick};
use wa_stanza::account::{ChangePrivacy, PrivacyCategory, PrivacyValue};

use crate::support::{ANNA, BEN, World, soon};

/// The stanzas with this tag that clients sent.
async fn sent(world: &World, tag: &str) -> Vec<String> {
    let log = world.server.log(0).await.unwrap();
    let start = format!("<{tag} ");
    let sent = log.into_iter().filter(|it| it.direction == Direction::In && it.stanza.starts_with(&start));
    sent.map(|it| it.stanza).collect()
}

#[tokio::test]
async fn a_message_is_followed_until_it_is_read_and_that_is_remembered() {
    let world = World::new().await;
    let mut anna = world.link(ANNA).await;
    let mut ben = [world.link(BEN).await, world.link(BEN).await];
    let sent = anna.say(BEN, "hello").await;
    let reached: Vec<u16> = sent.devices.iter().map(|it| it.device.device()).collect();
    assert!(sent.devices.iter().all(|it| it.keying == Keying::Reached), "{:?}", sent.devices);
    for device in &ben {
        assert!(reached.contains(&device.client.me().unwrap().pn.device()), "{reached:?}");
    }
    assert!(reached.contains(&0), "the phone: {reached:?}");

    let mut handle = soon(anna.client.delivery(&sent.id)).await.unwrap();
    let delivery = soon(handle.until(|it| it.is_delivered())).await.unwrap();
    assert_eq!(delivery.state, DeliveryState::Sent { at: sent.timestamp });
    assert_eq!(delivery.devices, sent.devices);
    assert!(!delivery.is_read());
    let message = ben[0].message().await;
    ben[0].client.mark_read(&message).await.unwrap();
    let delivery = soon(handle.until(|it| it.is_read())).await.unwrap();
    let [recipient] = &*delivery.recipients else { panic!("{delivery:?}") };
    assert!(ben[0].client.me().unwrap().is_own(&recipient.user) && recipient.user.device() == 0);
    assert!(recipient.delivered.is_some() && recipient.read.is_some() && recipient.played.is_none());
    anna.receipt(&sent.id, ReceiptKind::Read).await;

    let anna = world.online(&anna.leave().await).await;
    assert_eq!(soon(anna.client.delivery(&sent.id)).await.unwrap().now(), Some(delivery));
    let nobody = soon(anna.client.delivery(&MessageId::new("3EB0FF").unwrap())).await;
    assert!(matches!(nobody, Err(ClientError::UnknownMessage)), "{nobody:?}");
    // To send it again under its id gives the same answer, and nothing is sent.
    let again =
        soon(anna.client.send(&Jid::pn(BEN), "hello").id(sent.id.clone()).into_future()).await.unwrap();
    assert_eq!(again, sent);
}

#[tokio::test]
async fn an_outcome_that_is_unknown_is_settled_under_the_same_id_after_the_reconnect() {
    let world = World::new().await;
    let mut anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    anna.say(BEN, "first").await;
    world.server.set_faults(Faults::none().drop_acks(100)).await.unwrap();
    let lost = anna.client.send(&Jid::pn(BEN), "lost ack").patience(Duration::from_millis(200));
    let Err(ClientError::Unknown { id }) = soon(lost.into_future()).await else { panic!("an answer") };
    // The server has it and Ben reads it; Anna does not know.
    assert_eq!(ben.text().await, "first");
    assert_eq!(ben.text().await, "lost ack");
    let mut handle = soon(anna.client.delivery(&id)).await.unwrap();
    assert_eq!(handle.now().unwrap().state, DeliveryState::Unknown);

    // Not even a restart makes it forget.
    let store = anna.leave().await;
    world.server.set_faults(Faults::none()).await.unwrap();
    drop(handle);
    anna = world.open(&store).await;
    handle = soon(anna.client.delivery(&id)).await.unwrap();
    let delivery = soon(handle.until(wa_client::Delivery::is_sent)).await.unwrap();
    assert!(!delivery.devices.is_empty());
    anna.say(BEN, "end").await;
    assert_eq!(ben.texts_until("end").await, Vec::<String>::new(), "told once");
    let copies = sent(&world, "message").await.into_iter().filter(|it| it.contains(id.as_str())).count();
    assert_eq!(copies, 2, "offered twice under one id");
}

#[tokio::test]
async fn a_connection_cut_after_any_stanza_leaves_no_message_in_doubt() {
    let world = World::new().await;
    let (anna, mut ben) = (world.link(ANNA).await, world.link(BEN).await);
    let mut expected = Vec::new();
    for stanzas in 4..9 {
        world.server.set_faults(Faults::none().cut_after(stanzas)).await.unwrap();
        // The limit counts from the login on: this connection may be past it already.
        // An error says that it is cut already.
        let _ = world.server.kick(&anna.device(), Kick::Cut).await;
        let text = format!("cut after {stanzas}");
        let id = MessageId::new(&format!("3EB0{stanzas:018}")).unwrap();
        let send = anna.client.send(&Jid::pn(BEN), text.as_str()).id(id.clone()).into_future();
        let sending = tokio::spawn(send);
        soon(async {
            // It is in the outbox as soon as it is known at all.
            while anna.client.delivery(&id).await.is_err() {
                tokio::task::yield_now().await;
            }
        })
        .await;
        world.server.set_faults(Faults::none()).await.unwrap();
        soon(sending).await.unwrap().unwrap();
        let mut handle = soon(anna.client.delivery(&id)).await.unwrap();
        soon(handle.until(|it| it.is_sent() && it.is_delivered())).await.unwrap();
        expected.push(text);
    }
    anna.say(BEN, "end").await;
    assert_eq!(ben.texts_until("end").await, expected);
}

#[tokio::test]
async fn a_receiver_may_tell_only_when_it_has_handled_a_message() {
    let world = World::new().await;
    let mut anna = world.link(ANNA).await;
    let ben = world.link(BEN).await;
    let store = ben.leave().await;
    let client = world.builder().store(store.clone()).receipts(Receipts::AfterHandled).await.unwrap();
    soon(client.wait_online()).await.unwrap();
    let mut events = client.events();
    let sent = anna.say(BEN, "hello").await;
    let mut handle = soon(anna.client.delivery(&sent.id)).await.unwrap();
    let batch = loop {
        let batch = soon(events.next()).await.unwrap().unwrap();
        if batch.events().iter().any(|event| matches!(event, Event::Message(_))) {
            break batch;
        }
        batch.handled().await.unwrap();
    };
    // What Ben says now comes after anything that he told before.
    soon(client.send(&Jid::pn(ANNA), "busy").into_future()).await.unwrap();
    assert_eq!(anna.text().await, "busy");
    assert!(!handle.now().unwrap().is_delivered());
    // Handled without a connection: told when there is one.
    world.server.set_faults(Faults::none().cut_after(0)).await.unwrap();
    soon(batch.handled()).await.unwrap();
    soon(client.close()).await;
    world.server.set_faults(Faults::none()).await.unwrap();
    let client = world.builder().store(store).receipts(Receipts::AfterHandled).await.unwrap();
    soon(handle.until(|it| it.is_delivered())).await.unwrap();
    soon(client.close()).await;
}

#[tokio::test]
async fn a_receiver_may_tell_message_by_message() {
    let world = World::new().await;
    let mut anna = world.link(ANNA).await;
    let store = world.link(BEN).await.leave().await;
    let client = world.builder().store(store).receipts(Receipts::Manual).await.unwrap();
    let mut events = client.events();
    let sent = [anna.say(BEN, "one").await, anna.say(BEN, "two").await];
    let mut messages = Vec::new();
    while messages.len() < 2 {
        let batch = soon(events.next()).await.unwrap().unwrap();
        messages.extend(batch.events().iter().filter_map(|event| match event {
            Event::Message(message) => Some(message.clone()),
            _ => None,
        }));
        batch.handled().await.unwrap();
    }
    soon(client.mark_delivered(&messages[1])).await.unwrap();
    let mut second = soon(anna.client.delivery(&sent[1].id)).await.unwrap();
    soon(second.until(|it| it.is_delivered())).await.unwrap();
    soon(client.send(&Jid::pn(ANNA), "busy").into_future()).await.unwrap();
    assert_eq!(anna.text().await, "busy");
    let first = soon(anna.client.delivery(&sent[0].id)).await.unwrap();
    assert!(!first.now().unwrap().is_delivered());
    // The server was told all the same: nothing comes again.
    let log = sent_acks(&world).await;
    assert!(log >= 2, "{log}");
}

async fn sent_acks(world: &World) -> usize {
    sent(world, "ack").await.iter().filter(|it| it.contains("class=\"message\"")).count()
}

#[tokio::test]
async fn who_was_away_tells_of_many_messages_at_once() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let ben = world.link(BEN).await;
    let store = ben.leave().await;
    let texts: Vec<String> = (0..120).map(|number| format!("text {number}")).collect();
    anna.say_all(BEN, &texts).await;
    let before = sent(&world, "receipt").await.len();
    let mut ben = world.open(&store).await;
    ben.until(|event| matches!(event, Event::CaughtUp { .. }).then_some(())).await;
    ben.say(ANNA, "I am back").await;
    let receipts = sent(&world, "receipt").await.split_off(before);
    assert!(receipts.len() <= 20, "{} receipts for {} messages", receipts.len(), texts.len());
    let told: usize = receipts.iter().map(|it| 1 + it.matches("<item").count()).sum();
    assert!(told >= texts.len(), "{told}");
}

#[tokio::test]
async fn who_hides_read_receipts_tells_only_the_own_devices() {
    let world = World::new().await;
    let mut anna = world.link(ANNA).await;
    let mut ben = [world.link(BEN).await, world.link(BEN).await];
    let hide = ChangePrivacy { category: PrivacyCategory::ReadReceipts, value: PrivacyValue::Nobody };
    soon(ben[0].client.request(hide)).await.unwrap();
    let sent_message = anna.say(BEN, "hello").await;
    let message = ben[0].message().await;
    soon(ben[0].client.mark_read(&message)).await.unwrap();
    ben[1].receipt(&sent_message.id, ReceiptKind::ReadElsewhere).await;
    let receipts = sent(&world, "receipt").await;
    assert!(receipts.iter().any(|it| it.contains("type=\"read-self\"")), "{receipts:?}");
    ben[0].say(ANNA, "after that").await;
    assert_eq!(anna.text().await, "after that");
    let delivery = soon(anna.client.delivery(&sent_message.id)).await.unwrap().now().unwrap();
    assert!(delivery.is_delivered() && !delivery.is_read());
}
