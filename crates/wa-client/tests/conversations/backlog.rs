//! Much at once.

use wa_client::event::ReceiptKind;
use wa_client::{Event, Jid, MessageId};

use crate::support::{ANNA, BEN, World, soon};

#[tokio::test]
async fn three_hundred_texts_queued_while_away_arrive_in_order_once_and_marked() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let ben = world.link(BEN).await;
    let store = ben.leave().await;
    let texts: Vec<String> = (0..300).map(|number| format!("text {number}")).collect();
    anna.say_all(BEN, &texts).await;
    let mut ben = world.open(&store).await;
    let mut got = Vec::new();
    let announced = ben
        .until(|event| match event {
            Event::Message(message) => {
                assert!(message.queued);
                got.push(message.text().unwrap());
                None
            }
            Event::CaughtUp { queued } => Some(*queued),
            _ => None,
        })
        .await;
    assert_eq!(got, texts);
    assert!(announced >= 300, "{announced}");
    anna.say(BEN, "live").await;
    let live = ben.message().await;
    assert_eq!(live.text().as_deref(), Some("live"));
    assert!(!live.queued);
}

#[tokio::test]
async fn a_reader_who_falls_far_behind_gets_everything_in_order() {
    const RECEIPTS: u64 = 1_200;
    let world = World::new().await;
    let mut anna = world.link(ANNA).await;
    let ben = world.link(BEN).await;
    let chat = Jid::pn(ANNA);
    let ids: Vec<MessageId> =
        (0..RECEIPTS).map(|number| MessageId::new(&format!("3EB0{number:018}")).unwrap()).collect();
    // Anna's application sleeps; her client does not, and each receipt is a batch of its own.
    for id in &ids {
        let commits = anna.store.counts().commits;
        soon(ben.client.read(&chat, None, std::slice::from_ref(id))).await.unwrap();
        soon(async {
            while anna.store.counts().commits == commits {
                tokio::task::yield_now().await;
            }
        })
        .await;
    }
    ben.say(ANNA, "end").await;
    let (mut got, mut batches) = (Vec::new(), 0);
    let last = loop {
        let batch = soon(anna.events.next()).await.unwrap().unwrap();
        batches += 1;
        let mut ended = false;
        for event in &batch {
            match event {
                Event::Receipt(receipt) if receipt.kind == ReceiptKind::Read => {
                    got.extend(receipt.ids.iter().cloned());
                }
                Event::Message(_) => ended = true,
                _ => {}
            }
        }
        if ended {
            break batch;
        }
    };
    last.handled().await.unwrap();
    let differs = got.iter().zip(&ids).position(|(one, other)| one != other);
    assert_eq!((differs, got.len()), (None, ids.len()));
    assert!(batches > 1_100, "not all of them together: {batches}");
}
