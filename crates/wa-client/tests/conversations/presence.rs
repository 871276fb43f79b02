//! Who is there, who is typing.

use wa_client::event::Activity;
use wa_client::{ClientError, CommandError, Event, Jid, UserId};
use wa_store::MemoryStore;

use crate::support::{ANNA, BEN, Person, World};

async fn sees(person: &mut Person, available: bool) -> UserId {
    person
        .until(|event| match event {
            Event::Presence(presence) if presence.available == available => Some(presence.user.clone()),
            _ => None,
        })
        .await
}

#[tokio::test]
async fn a_contact_who_is_watched_is_seen_to_go_and_come() {
    let world = World::new().await;
    let mut anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    // They know each other from now on.
    anna.say(BEN, "hello").await;
    ben.message().await;
    anna.client.presence().subscribe(&Jid::pn(BEN)).await.unwrap();
    let who = sees(&mut anna, true).await;
    assert_eq!(who, ben.client.me().unwrap().user(), "under both addresses");
    ben.client.presence().unavailable().await.unwrap();
    sees(&mut anna, false).await;
    ben.client.presence().available().await.unwrap();
    sees(&mut anna, true).await;
}

#[tokio::test]
async fn typing_is_shown_to_the_other_side() {
    let world = World::new().await;
    let mut anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    anna.say(BEN, "hello").await;
    ben.message().await;
    for activity in [Activity::Composing, Activity::Recording, Activity::Paused] {
        ben.client.presence().show(&Jid::pn(ANNA), activity).await.unwrap();
        let state = anna
            .until(|event| match event {
                Event::ChatState(state) => Some(state.clone()),
                _ => None,
            })
            .await;
        assert_eq!(state.activity, activity);
        let ben_is = ben.client.me().unwrap().user();
        assert_eq!((state.partner.as_ref(), &state.user), (Some(&ben_is), &ben_is));
    }
}

#[tokio::test]
async fn without_a_connection_nothing_is_shown_but_the_wish_is_kept() {
    let world = World::new().await;
    let store = MemoryStore::new();
    let anna = world.open(&store).await;
    let refused = anna.client.presence().unavailable().await;
    assert!(matches!(refused, Err(ClientError::Command(CommandError::Offline))), "{refused:?}");
    world.scan(&anna.client, ANNA).await;
    anna.client.wait_online().await.unwrap();
    let ben = world.link(BEN).await;
    ben.say(ANNA, "hello").await;
    let account = world.server.account(wa_server::Number::new(ANNA).unwrap()).await.unwrap();
    assert!(account.devices[0].online && !account.devices[0].available);
}

#[tokio::test]
async fn a_contact_who_reinstalled_is_named_under_both_addresses() {
    let world = World::new().await;
    let mut anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    anna.say(BEN, "hello").await;
    ben.message().await;
    let ben_is = ben.client.me().unwrap().user();
    world.phone(BEN).reinstall().await.unwrap();
    let who = anna
        .until(|event| match event {
            Event::IdentityChanged { user } => Some(user.clone()),
            _ => None,
        })
        .await;
    assert_eq!(who, ben_is);
}
