//! Texts between accounts with several devices.

use wa_client::Jid;

use crate::support::{ANNA, BEN, World};

#[tokio::test]
async fn every_device_of_both_accounts_gets_every_text_once_and_in_order() {
    let world = World::new().await;
    let mut anna = [world.link(ANNA).await, world.link(ANNA).await];
    let mut ben = [world.link(BEN).await, world.link(BEN).await];
    let mut expected = Vec::new();
    for round in 0..3 {
        for (name, people, to) in [("Anna", &mut anna, BEN), ("Ben", &mut ben, ANNA)] {
            for (device, person) in people.iter().enumerate() {
                let text = format!("{name}'s device {device}, round {round}");
                person.say(to, &text).await;
                expected.push((name, device, text));
            }
        }
    }
    anna[0].say(BEN, "the end, says Anna").await;
    ben[0].say(ANNA, "the end, says Ben").await;
    for (name, people) in [("Anna", &mut anna), ("Ben", &mut ben)] {
        for (device, person) in people.iter_mut().enumerate() {
            let mut got = Vec::new();
            let ends = if device == 0 { 1 } else { 2 };
            let mut seen_ends = 0;
            while seen_ends < ends {
                let message = person.message().await;
                let text = message.text().unwrap();
                if text.starts_with("the end") {
                    seen_ends += 1;
                    continue;
                }
                assert_eq!(message.from_me, text.starts_with(name), "{text}");
                assert!(!message.queued);
                got.push(text);
            }
            for sender in ["Anna", "Ben"] {
                for other in 0..2 {
                    let of = |text: &String| text.starts_with(&format!("{sender}'s device {other}"));
                    let wanted: Vec<&String> = expected
                        .iter()
                        .filter(|(by, from, _)| (*by, *from) == (sender, other))
                        .filter(|_| (sender, other) != (name, device))
                        .map(|(.., text)| text)
                        .collect();
                    let came: Vec<&String> = got.iter().filter(|text| of(text)).collect();
                    assert_eq!(came, wanted, "at {name}'s device {device}");
                }
            }
        }
    }
    let on_phone: Vec<String> =
        world.phone(BEN).received().await.unwrap().into_iter().map(|it| it.text).collect();
    assert_eq!(on_phone.len(), 14, "the phone has everything, too: {on_phone:?}");
}

#[tokio::test]
async fn a_text_tells_who_wrote_it_where_and_when() {
    let world = World::new().await;
    let mut anna = world.link(ANNA).await;
    let ben = world.link(BEN).await;
    let sent = ben.say(ANNA, "hello").await;
    let message = anna.message().await;
    let ben_is = ben.client.me().unwrap();
    assert_eq!(message.id, sent.id);
    assert_eq!(message.timestamp, sent.timestamp);
    assert!(message.sender == ben_is.lid || message.sender == ben_is.pn, "the very device");
    assert!(message.chat.same_account(&message.sender));
    assert!(!message.from_me);
    let other = message.sender_alt.clone().expect("the other address");
    assert!(ben_is.is_own(&other) && other.is_lid_family() != message.sender.is_lid_family());
    // The answer goes to the chat as it came.
    let mut ben = ben;
    anna.client.send(&message.chat, "hello yourself").await.unwrap();
    assert_eq!(ben.text().await, "hello yourself");
}

#[tokio::test]
async fn the_phone_writes_and_reads_as_well() {
    let world = World::new().await;
    let mut anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    world.phone(BEN).send_text(ANNA, "from the phone").await.unwrap();
    let message = anna.message().await;
    assert_eq!(message.text().as_deref(), Some("from the phone"));
    assert_eq!(message.sender.device(), 0);
    let copy = ben.message().await;
    assert!(copy.from_me);
    assert_eq!(copy.text().as_deref(), Some("from the phone"));
    assert!(
        copy.chat.same_account(&anna.client.me().unwrap().pn)
            || copy.chat.same_account(&anna.client.me().unwrap().lid)
    );
}

#[tokio::test]
async fn a_note_to_oneself_reaches_the_other_devices() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let mut other = world.link(ANNA).await;
    anna.say(ANNA, "buy milk").await;
    let note = other.message().await;
    assert_eq!(note.text().as_deref(), Some("buy milk"));
    assert!(note.from_me);
    assert!(other.client.me().unwrap().is_own(&note.chat));
    let on_phone = world.phone(ANNA).received().await.unwrap();
    assert_eq!(on_phone.len(), 1);
    let lid = anna.client.me().unwrap().lid.to_bare();
    anna.client.send(&lid, "and bread").await.unwrap();
    assert_eq!(other.text().await, "and bread");
}

#[tokio::test]
async fn a_device_linked_during_a_conversation_gets_the_next_text() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    anna.say(BEN, "one").await;
    assert_eq!(ben.text().await, "one");
    let mut late = world.link(BEN).await;
    let mut own = world.link(ANNA).await;
    anna.say(BEN, "two").await;
    assert_eq!(ben.text().await, "two");
    assert_eq!(late.text().await, "two");
    assert_eq!(own.text().await, "two");
}

#[tokio::test]
async fn long_and_odd_texts_arrive_as_they_were() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    for text in ["x".repeat(65_536), "🦀 ünïcode\n\u{0}".to_owned(), " ".to_owned()] {
        anna.client.send(&Jid::pn(BEN), text.as_str()).await.unwrap();
        assert_eq!(ben.text().await, text);
    }
}
