//! A network and a server that do not behave.

use tokio::task::JoinHandle;
use wa_client::{Audience, ClientError, CommandError, Jid, Poll, Sent};
use wa_server::{Direction, Faults, Kick, MediaCall, MediaEffect, MediaFault, Number, ServerError};
use wa_stanza::account::KeepAlive;

use crate::support::{ANNA, BEN, CARL, Person, World, soon};

async fn exchange(anna: &mut Person, ben: &mut Person, texts: usize) {
    for (sender, receiver, to) in [(&*anna, "Ben", BEN), (&*ben, "Anna", ANNA)] {
        for number in 0..texts {
            let client = sender.client.clone();
            let text = format!("to {receiver} {number}");
            soon(client.send(&Jid::pn(to), text.as_str()).into_future()).await.unwrap();
        }
    }
}

/// Both get what was sent to them: everything, once, in order.
async fn check(anna: &mut Person, ben: &mut Person, texts: usize) {
    anna.say(BEN, "end").await;
    ben.say(ANNA, "end").await;
    for (name, person) in [("Ben", ben), ("Anna", anna)] {
        let expected: Vec<String> = (0..texts).map(|number| format!("to {name} {number}")).collect();
        assert_eq!(person.texts_until("end").await, expected);
    }
}

#[tokio::test]
async fn texts_delivered_twice_are_told_once() {
    let world = World::new().await;
    let (mut anna, mut ben) = (world.link(ANNA).await, world.link(BEN).await);
    world.server.set_faults(Faults::none().duplicate(100)).await.unwrap();
    exchange(&mut anna, &mut ben, 10).await;
    check(&mut anna, &mut ben, 10).await;
}

#[tokio::test]
async fn connections_that_are_cut_again_and_again_lose_nothing() {
    let world = World::new().await;
    let (mut anna, mut ben) = (world.link(ANNA).await, world.link(BEN).await);
    // Enough for a login and a few stanzas more.
    world.server.set_faults(Faults::none().cut_after(9)).await.unwrap();
    exchange(&mut anna, &mut ben, 15).await;
    world.server.set_faults(Faults::none()).await.unwrap();
    check(&mut anna, &mut ben, 15).await;
}

#[tokio::test]
async fn cut_and_doubled_at_once_texts_still_arrive_once() {
    let world = World::new().await;
    let (mut anna, mut ben) = (world.link(ANNA).await, world.link(BEN).await);
    world.server.set_faults(Faults::none().duplicate(50).cut_after(12)).await.unwrap();
    exchange(&mut anna, &mut ben, 15).await;
    world.server.set_faults(Faults::none()).await.unwrap();
    check(&mut anna, &mut ben, 15).await;
}

#[tokio::test]
async fn a_contact_without_one_time_keys_can_be_written_to() {
    let world = World::new().await;
    let (mut anna, mut ben) = (world.link(ANNA).await, world.link(BEN).await);
    world.server.set_faults(Faults { no_one_time_keys: true, ..Faults::none() }).await.unwrap();
    exchange(&mut anna, &mut ben, 2).await;
    check(&mut anna, &mut ben, 2).await;
}

#[tokio::test]
async fn acks_that_are_lost_cost_a_reconnect_and_nothing_else() {
    let world = World::new().await;
    let mut anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    world.server.set_faults(Faults::none().drop_acks(60)).await.unwrap();
    let client = anna.client.clone();
    let sending = tokio::spawn(async move {
        for number in 0..10 {
            client.send(&Jid::pn(BEN), format!("to Ben {number}").as_str()).await.unwrap();
        }
    });
    while !sending.is_finished() {
        // Whatever was on its way is with the server once it answers this; with or without an ack the
        // connection ends.
        soon(anna.client.request(KeepAlive)).await.unwrap();
        world.server.kick(&anna.device(), Kick::Cut).await.unwrap();
        anna.comes_online().await;
    }
    soon(sending).await.unwrap();
    world.server.set_faults(Faults::none()).await.unwrap();
    anna.say(BEN, "end").await;
    let expected: Vec<String> = (0..10).map(|number| format!("to Ben {number}")).collect();
    assert_eq!(ben.texts_until("end").await, expected);
}

#[tokio::test]
async fn what_goes_wrong_for_one_account_or_device_goes_wrong_for_no_other() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let ben = world.link(BEN).await;
    let mut carl = world.link(CARL).await;
    let mut carls_other = world.link(CARL).await;
    let annas = Number::new(ANNA).unwrap();
    let refused = Faults { message_error: Some(479), ..Faults::none() };
    let faults = Faults::none()
        .for_account(&annas, refused.clone())
        .for_device(&carl.device(), Faults::none().duplicate(100));
    world.server.set_faults(faults.clone()).await.unwrap();
    assert_eq!(world.server.faults().await.unwrap(), faults);

    let by_anna = async |text: &str| soon(anna.client.send(&Jid::pn(CARL), text).into_future()).await;
    let refusal = by_anna("no").await;
    assert!(matches!(refusal, Err(ClientError::Command(CommandError::Malformed))), "{refusal:?}");
    let sent = ben.say(CARL, "yes").await;
    assert_eq!(carl.text().await, "yes");
    assert_eq!(carls_other.text().await, "yes");
    let log = world.server.log(0).await.unwrap();
    let copies = |person: &Person| {
        let device = person.device().replace("@s.whatsapp.net", "");
        let to_it = log.iter().filter(|entry| {
            entry.direction == Direction::Out
                && entry.device.as_deref() == Some(device.as_str())
                && entry.stanza.starts_with("<message")
                && entry.stanza.contains(sent.id.as_str())
        });
        to_it.count()
    };
    assert_eq!((copies(&carl), copies(&carls_other)), (2, 1));

    // What cannot be set changes nothing.
    let media = MediaFault::new(MediaCall::Download, 1, MediaEffect::Status(500));
    for wrong in [
        Faults::none().for_account(&annas, Faults::none().media(media)),
        Faults::none().for_account(&annas, Faults::none().for_account(&annas, Faults::none())),
        Faults::none().for_device("15559999999:1@s.whatsapp.net", Faults::none()),
        Faults::none().for_device("nobody", Faults::none()),
    ] {
        assert!(matches!(world.server.set_faults(wrong).await, Err(ServerError::Refused(_))));
    }
    assert_eq!(world.server.faults().await.unwrap(), faults);
    // What is said of a device counts for it instead of what is said of its account, and that instead of what is
    // said of all.
    let device = anna.device();
    let faults = refused.clone().for_account(&annas, refused).for_device(&device, Faults::none());
    world.server.set_faults(faults).await.unwrap();
    by_anna("now").await.unwrap();
    world.server.set_faults(Faults::none()).await.unwrap();
    by_anna("then").await.unwrap();
    assert_eq!(carl.text().await, "now");
    assert_eq!(carl.text().await, "then");
}

/// Begins to send everything that can be sent, and gives the tasks that wait for it.
fn send_all(anna: &Person, group: &Jid, poll: &Sent) -> Vec<JoinHandle<Result<Sent, ClientError>>> {
    let (client, group, poll) = (&anna.client, group.clone(), poll.clone());
    let direct = {
        let client = client.clone();
        async move { client.send(&Jid::pn(BEN), "direct").await }
    };
    let many = {
        let client = client.clone();
        async move { client.send(&group, "to the group").await }
    };
    let post = {
        let client = client.clone();
        let audience = Audience::Only(vec![Jid::pn(BEN)]);
        async move { client.status_feed().post("a post").audience(audience).await }
    };
    let vote = {
        let client = client.clone();
        async move { client.vote(&poll, ["yes"]).await }
    };
    vec![tokio::spawn(direct), tokio::spawn(many), tokio::spawn(post), tokio::spawn(vote)]
}

/// What came, in whatever order, up to and without "end".
async fn came(ben: &mut Person) -> Vec<String> {
    let mut came = Vec::new();
    loop {
        let message = ben.message().await;
        match (message.text(), &message.add_on) {
            (Some(text), _) if text == "end" => break,
            (Some(text), _) => came.push(text),
            (None, Some(add_on)) => came.push(format!("{:?}", add_on.kind)),
            (None, None) => {}
        }
    }
    came.sort();
    came
}

#[tokio::test]
async fn whatever_was_being_sent_when_the_connection_went_resolves_after_the_next_one_and_comes_once() {
    let world = World::new().await;
    let (mut anna, mut ben) = (world.link(ANNA).await, world.link(BEN).await);
    let create = anna.client.groups().create("Tea").members([Jid::pn(BEN)]);
    let group = soon(create.into_future()).await.unwrap().id;
    let poll = soon(anna.client.send(&group, Poll::single("Tea?", ["yes"])).into_future()).await.unwrap();
    let everything = ["Vote", "a post", "direct", "to the group"];
    // The acks are lost, and then the connection.
    world.server.set_faults(Faults::none().drop_acks(100)).await.unwrap();
    let sending = send_all(&anna, &group, &poll);
    let mut seen = 0;
    while seen < everything.len() {
        let message = ben.message().await;
        seen += usize::from(message.text().is_some() || message.add_on.is_some());
    }
    world.server.set_faults(Faults::none()).await.unwrap();
    world.server.kick(&anna.device(), Kick::Cut).await.unwrap();
    for send in sending {
        soon(send).await.unwrap().unwrap();
    }
    anna.comes_online().await;
    anna.say(BEN, "end").await;
    assert!(came(&mut ben).await.is_empty(), "all of it once");
    // The connection is cut at one stanza after the other: some have left by then, some have not.
    for stanzas in 5..12 {
        world.server.set_faults(Faults::none().cut_after(stanzas)).await.unwrap();
        // It may be cut already, by an ack of a receipt.
        world.server.kick(&anna.device(), Kick::Cut).await.ok();
        let sending = send_all(&anna, &group, &poll);
        anna.closed().await;
        let mut all = tokio::spawn(async move {
            for send in sending {
                send.await.unwrap().unwrap();
            }
        });
        // Either a connection is cut once more, or everything was out before.
        let is_out = soon(async {
            tokio::select! {
                out = &mut all => { out.unwrap(); true }
                _ = anna.closed() => false,
            }
        })
        .await;
        world.server.set_faults(Faults::none()).await.unwrap();
        if !is_out {
            soon(all).await.unwrap();
        }
        soon(anna.client.wait_online()).await.unwrap();
        anna.say(BEN, "end").await;
        assert_eq!(came(&mut ben).await, everything, "cut after {stanzas} stanzas");
    }
}
