//! Messages that are spoiled on their way, and stores that fail.

use core::time::Duration;

use wa_client::event::{Message, Recovery, Undecryptable, UndecryptableReason};
use wa_client::{CommandError, Event, Jid};
use wa_server::Faults;
use wa_store::{Faults as StoreFaults, When};

use crate::support::{ANNA, BEN, Person, World, soon};

async fn acquainted(world: &World) -> (Person, Person) {
    let (mut anna, mut ben) = (world.link(ANNA).await, world.link(BEN).await);
    anna.say(BEN, "hello").await;
    assert_eq!(ben.text().await, "hello");
    ben.say(ANNA, "hello back").await;
    assert_eq!(anna.text().await, "hello back");
    (anna, ben)
}

async fn lost(person: &mut Person) -> Undecryptable {
    person
        .until(|event| match event {
            Event::Undecryptable(event) => Some(event.clone()),
            _ => None,
        })
        .await
}

fn recovered(message: &Message) -> (String, Option<Recovery>) {
    (message.text().unwrap(), message.recovered)
}

#[tokio::test]
async fn a_spoiled_text_is_sent_again_by_its_sender() {
    let world = World::new().await;
    let (mut anna, mut ben) = acquainted(&world).await;
    world.server.set_faults(Faults { corrupt_percent: 100, ..Faults::none() }).await.unwrap();
    for number in 0..5 {
        let text = format!("spoiled {number}");
        anna.say(BEN, &text).await;
        assert_eq!(recovered(&*ben.message().await), (text, Some(Recovery::Sender)));
    }
    world.server.set_faults(Faults::none()).await.unwrap();
    ben.say(ANNA, "got them").await;
    assert_eq!(anna.text().await, "got them");
}

#[tokio::test]
async fn the_phone_gives_what_the_sender_does_not() {
    let world = World::new().await;
    let (anna, mut ben) = acquainted(&world).await;
    let faults = Faults { corrupt_percent: 100, no_retries: true, ..Faults::none() };
    world.server.set_faults(faults).await.unwrap();
    anna.say(BEN, "through the phone").await;
    let message = ben.message().await;
    assert_eq!(recovered(&message), ("through the phone".to_owned(), Some(Recovery::Phone)));
    assert!(message.author().names(&Jid::pn(ANNA)));
    // What was withheld altogether comes the same way, and so does what we wrote elsewhere.
    let second = world.link(ANNA).await;
    let faults = Faults { withhold_percent: 100, no_retries: true, ..Faults::none() };
    world.server.set_faults(faults).await.unwrap();
    anna.say(BEN, "withheld").await;
    assert_eq!(recovered(&*ben.message().await), ("withheld".to_owned(), Some(Recovery::Phone)));
    let mut second = second;
    let copy = second.message().await;
    assert!(copy.from_me);
    assert_eq!(recovered(&copy), ("withheld".to_owned(), Some(Recovery::Phone)));
}

#[tokio::test]
async fn what_nobody_gives_is_told_with_a_reason() {
    let world = World::new().await;
    let (anna, mut ben) = acquainted(&world).await;
    let faults = Faults { withhold_percent: 100, phone_refuses: true, ..Faults::none() };
    world.server.set_faults(faults).await.unwrap();
    let sent = anna.say(BEN, "lost").await;
    let told = lost(&mut ben).await;
    assert_eq!((told.id, told.reason), (sent.id, UndecryptableReason::Withheld));
    world.server.set_faults(Faults::none()).await.unwrap();
    anna.say(BEN, "and on").await;
    assert_eq!(ben.text().await, "and on");
}

#[tokio::test]
async fn a_device_that_the_server_did_not_list_gets_its_texts_from_its_phone_or_its_sender() {
    let world = World::new().await;
    let mut anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    world.server.set_faults(Faults { stale_devices: true, ..Faults::none() }).await.unwrap();
    anna.say(BEN, "you are not on the list").await;
    world.server.set_faults(Faults::none()).await.unwrap();
    anna.say(BEN, "now you are").await;
    assert_eq!(ben.text().await, "now you are");
    ben.say(ANNA, "thanks").await;
    assert_eq!(anna.text().await, "thanks");
}

#[tokio::test]
async fn a_restricted_account_learns_it_and_can_ask_how_it_stands() {
    let world = World::new().await;
    let (anna, _ben) = acquainted(&world).await;
    let health = soon(anna.client.account_health()).await.unwrap();
    assert!(health.may_open_chats());
    world.server.set_faults(Faults { message_error: Some(463), ..Faults::none() }).await.unwrap();
    let refused = soon(anna.client.send(&Jid::pn(BEN), "hello?").into_future()).await.unwrap_err();
    assert!(matches!(refused, wa_client::ClientError::Command(CommandError::Restricted)));
    let health = soon(anna.client.account_health()).await.unwrap();
    assert!(health.reachout.active && health.reachout.ends.is_some() && !health.may_open_chats());
    world.server.set_faults(Faults { message_error: Some(475), ..Faults::none() }).await.unwrap();
    let health = soon(anna.client.account_health()).await.unwrap();
    assert_eq!(health.new_chats.used, health.new_chats.total);
    assert!(!health.reachout.active && !health.may_open_chats());
}

#[tokio::test]
async fn a_store_that_fails_costs_a_reconnect_and_nothing_else() {
    let world = World::new().await;
    let (anna, mut ben) = acquainted(&world).await;
    for (number, when) in (0..).zip([When::Before, When::After, When::Before, When::After]) {
        ben.store.inject(StoreFaults::none().fail_commit(1, when));
        let text = format!("text {number}");
        anna.say(BEN, &text).await;
        assert_eq!(ben.text().await, text);
        soon(ben.client.wait_online()).await.unwrap();
    }
    anna.say(BEN, "end").await;
    assert!(ben.texts_until("end").await.is_empty());
}

#[tokio::test]
async fn a_store_that_hangs_costs_a_reconnect_and_nothing_else() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    // A commit of this store is done at its first turn, or never.
    let patience = Duration::from_millis(50);
    let mut ben = world.link_with(BEN, world.builder().store_patience(patience)).await;
    anna.say(BEN, "hello").await;
    assert_eq!(ben.text().await, "hello");
    for (number, when) in (0..).zip([When::Before, When::After, When::Before]) {
        ben.store.inject(StoreFaults::none().hang_at_commit(1, when));
        let text = format!("text {number}");
        anna.say(BEN, &text).await;
        assert_eq!(ben.text().await, text);
        soon(ben.client.wait_online()).await.unwrap();
    }
    anna.say(BEN, "end").await;
    assert!(ben.texts_until("end").await.is_empty());
}

#[tokio::test]
async fn a_send_whose_commit_fails_is_made_again_and_arrives_once() {
    let world = World::new().await;
    let (anna, mut ben) = acquainted(&world).await;
    for (number, when) in (0..).zip([When::Before, When::After, When::Before, When::After]) {
        let text = format!("text {number}");
        let id = wa_client::MessageId::new(&format!("3EB00000000000000000{number:02}")).unwrap();
        anna.store.inject(StoreFaults::none().fail_commit(1, when));
        let to = Jid::pn(BEN);
        let send = anna.client.send(&to, text.as_str());
        // Under an id of the caller's choice or not, that makes no difference.
        let send = if number < 2 { send.id(id.clone()) } else { send };
        let sent = soon(send.into_future()).await.unwrap();
        assert!(number >= 2 || sent.id == id);
        assert_eq!(ben.text().await, text);
        soon(anna.client.wait_online()).await.unwrap();
    }
    anna.say(BEN, "end").await;
    assert!(ben.texts_until("end").await.is_empty(), "each came once");
}

#[tokio::test]
async fn what_is_being_sent_when_the_store_fails_resolves_all_the_same() {
    let world = World::new().await;
    let (anna, mut ben) = acquainted(&world).await;
    for (number, when) in (0..).zip([When::Before, When::After]) {
        // It is with the server, and the ack is lost; then a commit of something else fails.
        world.server.set_faults(Faults::none().drop_acks(100)).await.unwrap();
        let (client, text) = (anna.client.clone(), format!("text {number}"));
        let sending = tokio::spawn(async move { client.send(&Jid::pn(BEN), text.as_str()).await });
        assert_eq!(ben.text().await, format!("text {number}"));
        world.server.set_faults(Faults::none()).await.unwrap();
        anna.store.inject(StoreFaults::none().fail_commit(1, when));
        ben.say(ANNA, "an answer").await;
        soon(sending).await.unwrap().unwrap();
        soon(anna.client.wait_online()).await.unwrap();
    }
    anna.say(BEN, "end").await;
    assert!(ben.texts_until("end").await.is_empty(), "each came once");
}
