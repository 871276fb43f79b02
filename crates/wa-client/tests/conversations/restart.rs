//! Stopping, crashing, and what comes again.

use wa_client::{Batch, Cursor, Event};

use crate::support::{ANNA, BEN, Person, World, soon};

/// The next batch with a message, and its texts.
async fn texts(person: &mut Person) -> (Batch, Vec<String>) {
    loop {
        let batch = soon(person.events.next()).await.unwrap().unwrap();
        let texts: Vec<String> = batch
            .events()
            .iter()
            .filter_map(|event| match event {
                Event::Message(message) => message.text(),
                _ => None,
            })
            .collect();
        if !texts.is_empty() {
            return (batch, texts);
        }
    }
}

#[tokio::test]
async fn what_was_not_handled_comes_again_under_the_same_cursor_and_what_was_does_not() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    let mut seen: Vec<(Cursor, Vec<String>)> = Vec::new();
    for text in ["one", "two", "three"] {
        anna.say(BEN, text).await;
        let (batch, texts) = texts(&mut ben).await;
        seen.push((batch.cursor(), texts));
        if text == "one" {
            batch.handled().await.unwrap();
        }
    }
    let store = ben.leave().await;

    let mut ben = world.online(&store).await;
    for (cursor, expected) in &seen[1..] {
        let (batch, texts) = texts(&mut ben).await;
        assert_eq!((&batch.cursor(), &texts), (cursor, expected));
        batch.handled().await.unwrap();
    }
    anna.say(BEN, "four").await;
    let (batch, texts_then) = texts(&mut ben).await;
    assert_eq!(texts_then, ["four"]);
    assert!(batch.cursor() > seen[2].0, "cursors only grow");
    let last = batch.cursor();
    batch.handled().await.unwrap();
    let store = ben.leave().await;

    let mut ben = world.online(&store).await;
    anna.say(BEN, "five").await;
    let (batch, texts_then) = texts(&mut ben).await;
    assert_eq!(texts_then, ["five"], "nothing else came again");
    assert!(batch.cursor() > last);
}

#[tokio::test]
async fn after_a_crash_nothing_is_lost_and_nothing_comes_twice_for_who_keeps_the_cursor() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    let (mut kept, mut got) = (Cursor::default(), Vec::new());
    for round in 0..5 {
        let texts_now: Vec<String> = (0..4).map(|number| format!("{round}.{number}")).collect();
        for text in &texts_now {
            anna.say(BEN, text).await;
        }
        // Two of four are looked at, then the process dies.
        for _ in 0..2 {
            let (batch, texts) = texts(&mut ben).await;
            if batch.cursor() > kept {
                kept = batch.cursor();
                got.extend(texts);
            }
        }
        let store = ben.store.restart();
        ben = world.online(&store).await;
    }
    anna.say(BEN, "end").await;
    while got.last().is_none_or(|text| text != "end") {
        let (batch, texts) = texts(&mut ben).await;
        if batch.cursor() > kept {
            kept = batch.cursor();
            got.extend(texts);
        }
    }
    let mut expected: Vec<String> =
        (0..5).flat_map(|round| (0..4).map(move |number| format!("{round}.{number}"))).collect();
    expected.push("end".to_owned());
    assert_eq!(got, expected);
}

#[tokio::test]
async fn a_second_stream_takes_over_and_begins_with_what_was_not_handled() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    anna.say(BEN, "one").await;
    let (first, _) = texts(&mut ben).await;
    let mut old = std::mem::replace(&mut ben.events, ben.client.events());
    let (again, texts_again) = texts(&mut ben).await;
    assert_eq!(texts_again, ["one"]);
    assert_eq!(again.cursor(), first.cursor());
    while soon(old.next()).await.unwrap().is_some() {}
}

#[tokio::test]
async fn an_application_that_kept_its_cursor_may_say_later_what_it_handled() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    anna.say(BEN, "one").await;
    let cursor = texts(&mut ben).await.0.cursor();
    let store = ben.leave().await;
    let client = world.builder().store(store.clone()).await.unwrap();
    client.handled(Cursor::from_u64(cursor.to_u64())).await.unwrap();
    soon(client.close()).await;
    let mut ben = world.online(&store).await;
    anna.say(BEN, "two").await;
    assert_eq!(texts(&mut ben).await.1, ["two"]);
}
