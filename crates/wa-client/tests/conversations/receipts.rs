//! Ticks: delivered, read, read elsewhere.

use wa_client::Event;
use wa_client::event::ReceiptKind;

use crate::support::{ANNA, BEN, World};

#[tokio::test]
async fn the_sender_learns_that_a_text_was_delivered_and_read() {
    let world = World::new().await;
    let mut anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    let sent = anna.say(BEN, "hello").await;
    let message = ben.message().await;
    anna.receipt(&sent.id, ReceiptKind::Delivered).await;
    ben.client.mark_read(&message).await.unwrap();
    let (chat, sender) = anna
        .until(|event| match event {
            Event::Receipt(receipt) if receipt.kind == ReceiptKind::Read => {
                assert_eq!(receipt.ids, std::slice::from_ref(&sent.id));
                assert_eq!(
                    (receipt.partner.as_ref(), &receipt.user),
                    (Some(&receipt.user), &ben.client.me().unwrap().user())
                );
                Some((receipt.chat.clone(), receipt.sender.clone()))
            }
            _ => None,
        })
        .await;
    let ben_is = ben.client.me().unwrap();
    assert!(ben_is.is_own(&chat), "in the chat with Ben");
    assert!(ben_is.is_this_device(&sender) || sender.device() == 0, "told by the device that read it");
}

#[tokio::test]
async fn what_one_device_reads_its_account_has_read() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let mut ben = [world.link(BEN).await, world.link(BEN).await];
    let sent = anna.say(BEN, "hello").await;
    let message = ben[0].message().await;
    ben[0].client.mark_read(&message).await.unwrap();
    ben[1].receipt(&sent.id, ReceiptKind::ReadElsewhere).await;
}

#[tokio::test]
async fn many_texts_are_marked_read_at_once() {
    let world = World::new().await;
    let mut anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    let mut ids = Vec::new();
    for number in 0..5 {
        ids.push(anna.say(BEN, &format!("text {number}")).await.id);
    }
    let mut chat = None;
    for _ in &ids {
        chat = Some(ben.message().await.chat);
    }
    ben.client.read(&chat.unwrap(), None, &ids).await.unwrap();
    let mut read = Vec::new();
    while read.len() < ids.len() {
        read.extend(
            anna.until(|event| match event {
                Event::Receipt(receipt) if receipt.kind == ReceiptKind::Read => Some(receipt.ids.clone()),
                _ => None,
            })
            .await,
        );
    }
    read.sort_by_key(|id| ids.iter().position(|it| it == id));
    assert_eq!(read, ids);
}
