//! What sending promises.

use wa_client::{ClientError, CommandError, Jid, MessageId, Text};
use wa_server::{Faults, Kick};
use wa_store::MemoryStore;

use crate::support::{ANNA, BEN, CARL, World, soon};

#[tokio::test]
async fn a_number_without_whatsapp_cannot_be_written_to() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let failed = soon(anna.client.send(&Jid::pn(CARL), "anybody?").into_future()).await;
    assert!(matches!(failed, Err(ClientError::Command(CommandError::UnknownUser))), "{failed:?}");
    let server: Jid = "s.whatsapp.net".parse().unwrap();
    let failed = soon(anna.client.send(&server, "anybody?").into_future()).await;
    assert!(matches!(failed, Err(ClientError::Command(CommandError::UnsupportedChat))), "{failed:?}");
}

#[tokio::test]
async fn before_linking_nothing_can_be_sent() {
    let world = World::new().await;
    let anna = world.open(&MemoryStore::new()).await;
    let failed = soon(anna.client.send(&Jid::pn(BEN), "hello").into_future()).await;
    assert!(matches!(failed, Err(ClientError::Command(CommandError::NotPaired))), "{failed:?}");
}

#[tokio::test]
async fn what_is_sent_without_a_connection_goes_out_with_the_next_one() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    let store = anna.leave().await;
    // Nobody listens there: the messages stay in the outbox, over a restart too.
    let nowhere = world.builder().server("ws://127.0.0.1:9/").store(store.clone()).await.unwrap();
    for text in ["one", "two"] {
        let mut sending = Box::pin(nowhere.send(&Jid::pn(BEN), text).into_future());
        let waiting =
            core::future::poll_fn(|cx| core::task::Poll::Ready(sending.as_mut().poll(cx).is_pending()));
        assert!(waiting.await);
        drop(sending);
    }
    soon(nowhere.close()).await;
    let anna = world.online(&store).await;
    anna.say(BEN, "three").await;
    assert_eq!(ben.texts_until("three").await, ["one", "two"]);
}

#[tokio::test]
async fn sending_twice_under_one_id_sends_once() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    let id = MessageId::new("3EB0AAAAAAAAAAAAAAAAAA").unwrap();
    let to = Jid::pn(BEN);
    let send = || anna.client.send(&to, Text::new("only once")).id(id.clone()).into_future();
    // While it is under way both callers wait for the outcome …
    let (first, second) = soon(async { tokio::join!(send(), send()) }).await;
    let second = second.unwrap();
    assert_eq!(first.unwrap(), second);
    // … and once it is out, it is not sent again.
    let third = soon(send()).await.unwrap();
    assert_eq!(second, third);
    let store = anna.leave().await;
    let anna = world.online(&store).await;
    let fourth = soon(anna.client.send(&to, Text::new("only once")).id(id).into_future()).await.unwrap();
    assert_eq!(second, fourth);
    anna.say(BEN, "end").await;
    assert_eq!(ben.texts_until("end").await, ["only once"]);
}

#[tokio::test]
async fn a_refusal_of_the_server_comes_back() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    let faults = Faults { message_error: Some(463), ..Faults::none() };
    world.server.set_faults(faults).await.unwrap();
    let failed = soon(anna.client.send(&Jid::pn(BEN), "no").into_future()).await;
    assert!(matches!(failed, Err(ClientError::Command(CommandError::Restricted))), "{failed:?}");
    world.server.set_faults(Faults::none()).await.unwrap();
    anna.say(BEN, "yes").await;
    assert_eq!(ben.text().await, "yes", "and what was refused is not tried again");
}

#[tokio::test]
async fn a_text_whose_ack_was_lost_is_acknowledged_after_a_reconnect_and_arrives_once() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    world.server.set_faults(Faults::none().drop_acks(100)).await.unwrap();
    let client = anna.client.clone();
    let sending = tokio::spawn(async move { client.send(&Jid::pn(BEN), "once").await });
    assert_eq!(ben.text().await, "once");
    world.server.set_faults(Faults::none()).await.unwrap();
    world.server.kick(&anna.device(), Kick::Cut).await.unwrap();
    soon(sending).await.unwrap().unwrap();
    anna.say(BEN, "end").await;
    assert!(ben.texts_until("end").await.is_empty());
}
