//! Businesses whose messages a service answers: their accounts have a hosted device.

use wa_client::{Jid, Keying};
use wa_server::{Direction, Faults, Phone};
use wa_stanza::message::OutgoingMessage;

use crate::support::{ANNA, BEN, World, soon};

async fn hosted_texts(phone: &Phone) -> Vec<String> {
    soon(phone.hosted_received()).await.unwrap().into_iter().map(|received| received.text).collect()
}

#[tokio::test]
async fn a_hosted_device_reads_and_writes_in_chats_of_two() {
    let world = World::new().await;
    let (mut anna, mut ben) = (world.link(ANNA).await, world.link(BEN).await);
    let phone = world.phone(BEN);
    anna.say(BEN, "before").await;
    assert_eq!(ben.text().await, "before");
    soon(phone.host()).await.unwrap();
    // The list that Anna had is void; the next text goes to the hosted device as well.
    ben.say(ANNA, "we have a service now").await;
    assert_eq!(anna.text().await, "we have a service now");
    let mut tap = world.server.tap(1 << 12).await.unwrap();
    let sent = anna.say(BEN, "two questions").await;
    assert_eq!(ben.text().await, "two questions");
    let lid = ben.client.me().unwrap().lid;
    let hosted: Jid = format!("{}:99@hosted.lid", lid.user()).parse().unwrap();
    let stanza = soon(async {
        loop {
            let tapped = tap.recv().await.unwrap();
            if tapped.direction == Direction::In && tapped.node.tag() == "message" {
                break OutgoingMessage::from_node(tapped.node.as_ref()).unwrap();
            }
        }
    })
    .await;
    assert!(stanza.targets.iter().any(|target| target.jid == hosted), "{:?}", stanza.targets);
    assert!(sent.devices.iter().any(|device| device.device == hosted && device.keying == Keying::Reached));
    // What Ben writes goes to his own hosted device too.
    assert_eq!(hosted_texts(&phone).await, ["we have a service now", "two questions"]);
    // It answers in its account's chat, and Ben's own devices see that.
    soon(phone.send_hosted_text(ANNA, "the first answer")).await.unwrap();
    let answer = anna.message().await;
    assert_eq!((answer.text().unwrap().as_str(), answer.chat.device()), ("the first answer", 0));
    assert!(answer.sender.is_hosted() && answer.author().names(&Jid::pn(BEN)));
    assert_eq!(answer.chat.to_bare(), if answer.chat.is_lid() { lid.to_bare() } else { Jid::pn(BEN) });
    let copy = ben.message().await;
    assert!(copy.from_me && copy.partner().unwrap().names(&Jid::pn(ANNA)), "{copy:?}");
    // The sessions go on, also after a restart.
    let store = anna.leave().await;
    let mut anna = world.online(&store).await;
    anna.say(BEN, "thanks").await;
    assert_eq!(ben.text().await, "thanks");
    soon(phone.send_hosted_text(ANNA, "welcome")).await.unwrap();
    assert_eq!(anna.text().await, "welcome");
    assert_eq!(hosted_texts(&phone).await, ["we have a service now", "two questions", "thanks"]);
}

#[tokio::test]
async fn a_hosted_device_reads_nothing_in_groups() {
    let world = World::new().await;
    let (anna, mut ben) = (world.link(ANNA).await, world.link(BEN).await);
    soon(world.phone(BEN).host()).await.unwrap();
    let group = anna.client.groups().create("Tea").members([Jid::pn(BEN)]);
    let group = soon(group.into_future()).await.unwrap().id;
    for text in ["one", "two"] {
        let sent = soon(anna.client.send(&group, text).into_future()).await.unwrap();
        assert!(sent.devices.iter().all(|device| !device.device.is_hosted()));
        assert_eq!(ben.text().await, text);
    }
    assert!(hosted_texts(&world.phone(BEN)).await.is_empty());
}

#[tokio::test]
async fn a_hosted_device_that_its_phone_does_not_vouch_for_reads_nothing() {
    let world = World::new().await;
    let (anna, mut ben) = (world.link(ANNA).await, world.link(BEN).await);
    world.server.set_faults(Faults { forged_hosted: true, ..Faults::none() }).await.unwrap();
    soon(world.phone(BEN).host()).await.unwrap();
    let sent = anna.say(BEN, "for Ben alone").await;
    assert_eq!(ben.text().await, "for Ben alone");
    let keying = sent.devices.iter().find(|device| device.device.is_hosted()).map(|device| device.keying);
    assert_eq!(keying, Some(Keying::NoKeys));
    assert!(hosted_texts(&world.phone(BEN)).await.is_empty());
}
