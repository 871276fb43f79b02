//! Futures that are dropped half-way.

use core::future::{IntoFuture as _, poll_fn};
use core::task::Poll;

use wa_client::{Cursor, Event, Jid, MessageId, Text};

use crate::support::{ANNA, BEN, World, soon};

/// Polls a future so many times, with a turn for everybody else in between, and drops it.
async fn poll_and_drop<F: Future>(future: F, times: usize) {
    let mut future = Box::pin(future);
    for _ in 0..times {
        let done = poll_fn(|cx| Poll::Ready(future.as_mut().poll(cx).is_ready())).await;
        if done {
            return;
        }
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_send_that_is_dropped_happens_once_or_not_at_all() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    let to = Jid::pn(BEN);
    let mut all = Vec::new();
    for polls in 0..6 {
        let text = format!("polled {polls} times");
        poll_and_drop(anna.client.send(&to, text.as_str()).into_future(), polls).await;
        all.push(text);
    }
    // Repeating one under its id does not send it again.
    let id = MessageId::new("3EB0BBBBBBBBBBBBBBBBBB").unwrap();
    for polls in [1, 2, 3, 1] {
        poll_and_drop(anna.client.send(&to, Text::new("by id")).id(id.clone()).into_future(), polls).await;
    }
    soon(anna.client.send(&to, Text::new("by id")).id(id).into_future()).await.unwrap();
    anna.say(BEN, "end").await;
    let got = ben.texts_until("end").await;
    let expected: Vec<&str> = all.iter().skip(1).map(String::as_str).chain(["by id"]).collect();
    assert_eq!(got, expected, "all but the one that was never polled");
}

#[tokio::test]
async fn no_event_is_lost_with_a_dropped_wait() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    let mut got = Vec::new();
    for number in 0..10 {
        anna.say(BEN, &number.to_string()).await;
        for polls in 0..3 {
            let mut waiting = Box::pin(ben.events.next());
            for _ in 0..polls {
                let polled = poll_fn(|cx| Poll::Ready(waiting.as_mut().poll(cx))).await;
                if let Poll::Ready(batch) = polled {
                    for event in &batch.unwrap().unwrap() {
                        if let Event::Message(message) = event {
                            got.push(message.text().unwrap());
                        }
                    }
                    break;
                }
                tokio::task::yield_now().await;
            }
        }
    }
    anna.say(BEN, "end").await;
    while got.last().is_none_or(|text| text != "end") {
        got.push(ben.text().await);
    }
    let expected: Vec<String> = (0..10).map(|number| number.to_string()).chain(["end".to_owned()]).collect();
    assert_eq!(got, expected);
}

#[tokio::test]
async fn a_close_that_is_dropped_closes_all_the_same() {
    let world = World::new().await;
    for polls in 1..4 {
        let anna = world.link(ANNA).await;
        poll_and_drop(anna.client.close(), polls).await;
        soon(async {
            while anna.client.handled(Cursor::default()).await.is_ok() {
                tokio::task::yield_now().await;
            }
        })
        .await;
        let again = soon(async {
            loop {
                match world.builder().store(anna.store.clone()).await {
                    Ok(client) => return client,
                    Err(_) => tokio::task::yield_now().await,
                }
            }
        })
        .await;
        soon(again.wait_online()).await.unwrap();
    }
}

#[tokio::test]
async fn a_client_whose_making_is_dropped_leaves_the_account_free() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let store = anna.leave().await;
    for polls in 0..5 {
        poll_and_drop(world.builder().store(store.clone()).build(), polls).await;
        let client = soon(async {
            loop {
                match world.builder().store(store.clone()).await {
                    Ok(client) => return client,
                    Err(_) => tokio::task::yield_now().await,
                }
            }
        })
        .await;
        soon(client.wait_online()).await.unwrap();
        soon(client.close()).await;
    }
}
