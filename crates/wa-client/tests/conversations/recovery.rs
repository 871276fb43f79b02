//! Sessions that were lost, and how a text gets through all the same.

use wa_store::{Batch, MemoryStore, OwnerId, Store as _, Table};

use crate::support::{ANNA, BEN, World, account};

/// Deletes a table, between two runs of a client.
async fn forget(store: &MemoryStore, table: Table) {
    let fence = store.open(&account(), &OwnerId::new("vandal").unwrap()).await.unwrap();
    let mut batch = Batch::new(fence);
    batch.delete_range(wa_store::KeyRange::all(table));
    store.commit(&account(), batch).await.unwrap();
    store.close(&account(), fence).await.unwrap();
}

#[tokio::test]
async fn a_receiver_who_lost_the_session_asks_again_and_gets_the_text_once() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    anna.say(BEN, "one").await;
    assert_eq!(ben.text().await, "one");
    ben.say(ANNA, "one back").await;
    let mut anna = anna;
    assert_eq!(anna.text().await, "one back");
    let store = ben.leave().await;
    forget(&store, Table::Session).await;
    let mut ben = world.online(&store).await;
    anna.say(BEN, "two").await;
    assert_eq!(ben.text().await, "two");
    anna.say(BEN, "three").await;
    assert_eq!(ben.text().await, "three");
    ben.say(ANNA, "end").await;
    assert!(anna.texts_until("end").await.is_empty());
}

#[tokio::test]
async fn a_sender_who_lost_the_session_starts_a_new_one() {
    let world = World::new().await;
    let mut anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    anna.say(BEN, "one").await;
    assert_eq!(ben.text().await, "one");
    ben.say(ANNA, "one back").await;
    assert_eq!(anna.text().await, "one back");
    let store = anna.leave().await;
    forget(&store, Table::Session).await;
    let mut anna = world.online(&store).await;
    anna.say(BEN, "two").await;
    assert_eq!(ben.text().await, "two");
    ben.say(ANNA, "two back").await;
    assert_eq!(anna.text().await, "two back");
}

#[tokio::test]
async fn texts_queued_for_a_receiver_without_sessions_arrive_all_the_same() {
    let world = World::new().await;
    let mut anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    ben.say(ANNA, "hello").await;
    assert_eq!(anna.text().await, "hello");
    anna.say(BEN, "hello back").await;
    assert_eq!(ben.text().await, "hello back");
    let store = ben.leave().await;
    let expected: Vec<String> = (0..10).map(|number| format!("text {number}")).collect();
    for text in &expected {
        anna.say(BEN, text).await;
    }
    forget(&store, Table::Session).await;
    let mut ben = world.online(&store).await;
    let mut got = Vec::new();
    while got.len() < expected.len() {
        got.push(ben.text().await);
    }
    got.sort();
    assert_eq!(got, expected, "each one once");
    anna.say(BEN, "end").await;
    assert!(ben.texts_until("end").await.is_empty());
}

#[tokio::test]
async fn a_phone_that_lost_its_sessions_is_understood_again() {
    let world = World::new().await;
    let mut anna = world.link(ANNA).await;
    let ben = world.link(BEN).await;
    world.phone(BEN).send_text(ANNA, "one").await.unwrap();
    assert_eq!(anna.text().await, "one");
    world.server.drop_sessions(&anna.device()).await.unwrap();
    world.phone(BEN).send_text(ANNA, "two").await.unwrap();
    assert_eq!(anna.text().await, "two");
    drop(ben);
}

#[tokio::test]
async fn a_text_reaches_a_device_that_the_sender_had_not_heard_of() {
    let world = World::new().await;
    let mut anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    anna.say(BEN, "one").await;
    assert_eq!(ben.text().await, "one");
    ben.say(ANNA, "one back").await;
    assert_eq!(anna.text().await, "one back");
    let store = anna.leave().await;
    // The list that Anna keeps of Ben's devices is older than his second device …
    let stale: Vec<_> =
        store.rows(&account()).into_iter().filter(|(key, _)| key.table() == Table::Device).collect();
    let mut second = world.link(BEN).await;
    let anna = world.online(&store).await;
    let store = anna.leave().await;
    let fence = store.open(&account(), &OwnerId::new("vandal").unwrap()).await.unwrap();
    let mut batch = Batch::new(fence);
    for (key, value) in stale {
        batch.put(key, value);
    }
    store.commit(&account(), batch).await.unwrap();
    store.close(&account(), fence).await.unwrap();
    // … and the server says so in its ack.
    let anna = world.online(&store).await;
    anna.say(BEN, "two").await;
    assert_eq!(second.text().await, "two");
    assert_eq!(ben.text().await, "two");
    anna.say(BEN, "end").await;
    assert!(ben.texts_until("end").await.is_empty());
    assert!(second.texts_until("end").await.is_empty());
}
