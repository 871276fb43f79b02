//! The past that the phone sends, and the past that is asked for.

use std::collections::BTreeSet;

use wa_client::event::{
    HistoryChat, HistoryChunk, HistoryKind, HistoryLoss, HistoryLost, HistoryMessage, HistoryOlder,
};
use wa_client::{Event, Key};
use wa_server::{Faults, MediaCall, MediaEffect, MediaFault, PastText};
use wa_store::{Faults as StoreFaults, When};

use crate::support::{ANNA, BEN, Person, World, account, soon};

/// The first second of the past.
const BEGIN: u64 = 1_700_000_000;
/// More than a chunk holds in one piece.
const LONG: u64 = 2_000;

/// Gives Anna's phone a past with Ben; every third text is hers.
async fn remember(world: &World, texts: u64) {
    let past = (0..texts).map(|number| PastText {
        text: format!("past {number}"),
        from_me: number.is_multiple_of(3),
        at: BEGIN + number,
    });
    world.phone(ANNA).remember(BEN, past.collect()).await.unwrap();
}

/// What was told of a chunk.
#[derive(Default)]
struct Told {
    chats: Vec<HistoryChat>,
    messages: Vec<HistoryMessage>,
    longest_batch: usize,
}

impl Told {
    /// The texts, oldest first.
    fn texts(&self) -> Vec<String> {
        self.messages.iter().rev().filter_map(HistoryMessage::text).collect()
    }
}

/// Reads on to the end of a chunk.
async fn read(person: &mut Person, wanted: impl Fn(&HistoryChunk) -> bool) -> (Told, HistoryChunk) {
    let mut told = Told::default();
    loop {
        let batch = soon(person.events.next()).await.unwrap().unwrap();
        told.longest_batch = told.longest_batch.max(batch.events().len());
        for event in &batch {
            match event {
                Event::HistoryChat(chat) => told.chats.push((**chat).clone()),
                Event::HistoryMessage(message) => told.messages.push((**message).clone()),
                Event::History(chunk) if wanted(chunk) => {
                    let chunk = (**chunk).clone();
                    batch.handled().await.unwrap();
                    return (told, chunk);
                }
                _ => {}
            }
        }
        batch.handled().await.unwrap();
    }
}

fn texts(numbers: core::ops::Range<u64>) -> Vec<String> {
    numbers.map(|number| format!("past {number}")).collect()
}

#[tokio::test]
async fn the_past_is_told_in_small_batches_to_whoever_wants_it() {
    let world = World::new().await;
    let ben = world.link(BEN).await;
    let first = world.link(ANNA).await;
    remember(&world, LONG).await;
    let mut anna = world.link_with(ANNA, world.builder().history_messages()).await;
    let (newest, _) = read(&mut anna, |chunk| chunk.kind == HistoryKind::InitialBootstrap).await;
    assert_eq!(newest.texts(), texts(LONG - 50..LONG));
    let (older, chunk) = read(&mut anna, |chunk| chunk.kind == HistoryKind::Recent).await;
    assert_eq!(older.texts(), texts(0..LONG - 50));
    assert_eq!((u64::from(chunk.messages), chunk.conversations), (LONG - 50, 1));
    assert!(older.longest_batch < 300, "{} events at once", older.longest_batch);
    let (me, ben) = (anna.client.me().unwrap(), ben.client.me().unwrap());
    let [chat] = older.chats.as_slice() else { panic!("there is one chat") };
    assert_eq!(chat.partner, Some(ben.user()));
    for message in &older.messages {
        let number = message.timestamp - BEGIN;
        assert_eq!(message.from_me, number.is_multiple_of(3));
        assert_eq!(message.author, if message.from_me { me.user() } else { ben.user() });
        assert_eq!(message.content(&me).text(), Some(format!("past {number}").as_str()));
        assert_eq!((message.kind, &message.partner), (HistoryKind::Recent, &chat.partner));
        assert_eq!(Key::from(message).from_me, message.from_me);
    }
    drop(first);
}

#[tokio::test]
async fn who_does_not_want_the_past_gets_what_is_asked_for() {
    let world = World::new().await;
    let ben = world.link(BEN).await;
    remember_after_linking(&world).await;
    let mut anna = world.link(ANNA).await;
    let (told, _) = read(&mut anna, |chunk| chunk.kind == HistoryKind::Recent).await;
    assert!(told.messages.is_empty() && told.chats.is_empty());
    ben.say(ANNA, "now").await;
    let now = anna.message().await;
    // The phone keeps what its companions exchange, so this one is known to it.
    let request = soon(anna.client.history().older(&*now).count(10).into_future()).await.unwrap();
    let of_request = |chunk: &HistoryChunk| chunk.request.as_deref() == Some(request.as_str());
    let (told, chunk) = read(&mut anna, of_request).await;
    assert_eq!(chunk.kind, HistoryKind::OnDemand);
    assert_eq!(told.texts(), texts(90..100));
    assert_eq!(told.chats[0].older, Some(HistoryOlder::OnPhone));
    assert!(told.messages.iter().all(|message| message.request.as_deref() == Some(request.as_str())));
    let oldest = told.messages.last().unwrap();
    let request = soon(anna.client.history().older(oldest).count(500).into_future()).await.unwrap();
    let of_request = |chunk: &HistoryChunk| chunk.request.as_deref() == Some(request.as_str());
    let (told, _) = read(&mut anna, of_request).await;
    assert_eq!(told.texts(), texts(0..90));
    assert_eq!(told.chats[0].older, Some(HistoryOlder::None));
}

/// A hundred texts; the account is there because somebody was linked to it before.
async fn remember_after_linking(world: &World) {
    let first = world.link(ANNA).await;
    remember(world, 100).await;
    drop(first);
}

#[tokio::test]
async fn a_chunk_that_a_crash_cut_off_is_told_on_and_nothing_twice() {
    const MANY: u64 = 6_000;
    let world = World::new().await;
    let ben = world.link(BEN).await;
    let mut anna = world.link(ANNA).await;
    read(&mut anna, |chunk| chunk.kind == HistoryKind::Recent).await;
    remember(&world, MANY).await;
    ben.say(ANNA, "now").await;
    let now = anna.message().await;
    // Some commits for the request and the announcement, then one for each piece, of which there are 24.
    anna.store.inject(StoreFaults::none().crash_at_commit(20, When::After));
    let asked = anna.client.history().older(&*now).count(10_000).into_future();
    let request = soon(asked).await.unwrap();
    soon(async { while anna.events.next().await.is_ok_and(|batch| batch.is_some()) {} }).await;
    let store = anna.store.restart();
    let is_place = |key: &wa_store::Key| key.pieces().text().as_deref() == Some("history place");
    let places = store.rows(&account()).into_iter().filter(|(key, _)| is_place(key));
    assert_eq!(places.count(), 1, "it was cut off in the middle");
    let mut anna = world.open(&store).await;
    let of_request = |chunk: &HistoryChunk| chunk.request.as_deref() == Some(request.as_str());
    let (told, chunk) = read(&mut anna, of_request).await;
    assert_eq!(u64::from(chunk.messages), MANY);
    assert_eq!(told.texts(), texts(0..MANY));
    let ids: BTreeSet<_> = told.messages.iter().map(|message| message.id.to_string()).collect();
    assert_eq!(ids.len(), told.messages.len());
}

#[tokio::test]
async fn a_chunk_that_is_gone_from_the_media_host_is_uploaded_again() {
    let world = World::new().await;
    let _ben = world.link(BEN).await;
    let first = world.link(ANNA).await;
    remember(&world, LONG).await;
    for effect in [MediaEffect::Status(410), MediaEffect::Status(404)] {
        // One host says that it was there, or all of them that it is not.
        let times = if effect == MediaEffect::Status(404) { 2 } else { 1 };
        let fault = MediaFault::new(MediaCall::Download, times, effect);
        world.server.set_faults(Faults::none().media(fault)).await.unwrap();
        let mut anna = world.link_with(ANNA, world.builder().history_messages()).await;
        let (told, chunk) = read(&mut anna, |chunk| chunk.kind == HistoryKind::Recent).await;
        assert_eq!(
            (u64::from(chunk.messages), told.messages.len()),
            (LONG - 50, usize::try_from(LONG).unwrap())
        );
        assert_eq!(anna.client.status().counters.history_lost, 0);
        let refused = world.server.media_requests().iter().filter(|it| it.status >= 400).count();
        assert!(refused > 0, "the fault struck");
    }
    drop(first);
}

#[tokio::test]
async fn a_chunk_that_nobody_has_as_it_was_is_told_as_lost_and_can_be_asked_for() {
    let world = World::new().await;
    let ben = world.link(BEN).await;
    let first = world.link(ANNA).await;
    remember(&world, LONG).await;
    let wrong = MediaFault::new(MediaCall::Download, 10, MediaEffect::WrongBytes);
    let faults = Faults { phone_refuses: true, ..Faults::none().media(wrong) };
    world.server.set_faults(faults).await.unwrap();
    let mut anna = world.link_with(ANNA, world.builder().history_messages()).await;
    let lost = anna
        .until(|event| match event {
            Event::HistoryLost(lost) => Some((**lost).clone()),
            _ => None,
        })
        .await;
    let expected =
        HistoryLost { kind: HistoryKind::Recent, order: 1, request: None, reason: HistoryLoss::Damaged };
    assert_eq!(lost, expected);
    assert_eq!(anna.client.status().counters.history_lost, 1);
    world.server.set_faults(Faults::none()).await.unwrap();
    ben.say(ANNA, "now").await;
    let now = anna.message().await;
    let request = soon(anna.client.history().older(&*now).count(3_000).into_future()).await.unwrap();
    let of_request = |chunk: &HistoryChunk| chunk.request.as_deref() == Some(request.as_str());
    let (told, _) = read(&mut anna, of_request).await;
    assert_eq!(told.texts(), texts(0..LONG));
    drop(first);
}
