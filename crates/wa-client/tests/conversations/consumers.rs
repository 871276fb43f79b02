//! Several readers of one stream of events.

use wa_client::event::Presence;
use wa_client::{Batch, Client, Event, Events, Jid};

use crate::support::{ANNA, BEN, Person, World, soon};

fn texts(batch: &Batch) -> Vec<String> {
    let texts = batch.events().iter().filter_map(|event| match event {
        Event::Message(message) => message.text(),
        _ => None,
    });
    texts.collect()
}

/// Reads until a text, and handles everything.
async fn read(events: &mut Events, last: &str) -> Vec<String> {
    let mut read = Vec::new();
    while read.last().is_none_or(|text| text != last) {
        let batch = soon(events.next()).await.unwrap().unwrap();
        read.extend(texts(&batch));
        batch.handled().await.unwrap();
    }
    read
}

fn stored(person: &Person) -> usize {
    let rows = person.store.rows(&crate::support::account());
    rows.iter().filter(|(key, _)| key.table() == wa_store::Table::Inbox).count()
}

#[tokio::test]
async fn each_consumer_has_its_own_place_and_what_all_have_handled_goes() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    anna.say(BEN, "before").await;
    assert_eq!(ben.text().await, "before");
    let mut audit = ben.client.events_named("audit");
    let mut search = ben.client.events_named("search");
    let first = [soon(poll_once(&mut audit)).await, soon(poll_once(&mut search)).await];
    assert!(first.iter().all(Option::is_none), "nothing is left for those who come late");
    for text in ["one", "two", "three"] {
        anna.say(BEN, text).await;
    }
    assert_eq!(ben.texts_until("three").await, ["one", "two"]);
    assert_eq!(read(&mut audit, "three").await, ["one", "two", "three"]);
    assert!(stored(&ben) >= 3, "the search has handled nothing");

    let store = ben.leave().await;
    let mut ben = world.online(&store).await;
    anna.say(BEN, "four").await;
    assert_eq!(read(&mut ben.client.events_named("audit"), "four").await, ["four"]);
    assert_eq!(ben.text().await, "four");
    let mut search = ben.client.events_named("search");
    assert_eq!(read(&mut search, "four").await, ["one", "two", "three", "four"]);
    assert_eq!(stored(&ben), 0);

    anna.say(BEN, "five").await;
    assert_eq!(ben.text().await, "five");
    assert_eq!(read(&mut search, "five").await, ["five"]);
    assert!(stored(&ben) > 0, "kept for the audit");
    soon(ben.client.forget_consumer("audit")).await.unwrap();
    assert_eq!(stored(&ben), 0, "which reads no longer");
}

/// One look at a stream, which opens it.
async fn poll_once(events: &mut Events) -> Option<Batch> {
    use core::future::poll_fn;
    use core::pin::pin;
    use core::task::Poll;
    let mut next = pin!(events.next());
    poll_fn(|cx| match next.as_mut().poll(cx) {
        Poll::Ready(batch) => Poll::Ready(batch.unwrap()),
        Poll::Pending => Poll::Ready(None),
    })
    .await
}

async fn until_presence(events: &mut Events) -> Presence {
    loop {
        let batch = soon(events.next()).await.unwrap().unwrap();
        for event in &batch {
            if let Event::Presence(presence) = event {
                return presence.clone();
            }
        }
    }
}

#[tokio::test]
async fn what_is_not_stored_waits_for_the_first_reader() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let store = world.link(BEN).await.leave().await;
    let client: Client = world.builder().store(store).await.unwrap();
    soon(client.wait_online()).await.unwrap();
    soon(client.presence().subscribe(&Jid::pn(ANNA))).await.unwrap();
    anna.say(BEN, "and a message after it").await;
    let mut status = client.status();
    soon(async {
        // Nobody reads events; the client itself goes on.
        while status.last_dispatched.is_none() || status.last_dispatched < status.last_inbound {
            tokio::task::yield_now().await;
            status = client.status();
        }
    })
    .await;
    let presence = until_presence(&mut client.events()).await;
    assert!(presence.user.addresses().any(|it| anna.client.me().unwrap().is_own(it)));
}
