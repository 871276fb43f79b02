//! A chat has a number and a hidden id, and one entry in the app state.

use wa_client::event::{AppStateAction, AppStateUpdate};
use wa_client::{Event, Jid};
use wa_server::Faults;

use crate::support::{ANNA, BEN, CARL, Person, World, soon};

/// What is told about the archive next, until it is told about this chat.
async fn archived_until(person: &mut Person, last: &Jid) -> Vec<AppStateUpdate> {
    let mut told = Vec::new();
    loop {
        let update = person
            .until(|event| match event {
                Event::AppState(update) if matches!(update.action, AppStateAction::Archive { .. }) => {
                    Some((**update).clone())
                }
                _ => None,
            })
            .await;
        if update.person.as_ref().is_some_and(|person| person.names(last)) {
            return told;
        }
        told.push(update);
    }
}

async fn has_key(person: &mut Person) {
    person
        .until(|event| {
            let Event::AppStateSynced { collection, version } = event else { return None };
            (collection.name() == "critical_block" && *version > 0).then_some(())
        })
        .await;
}

fn is_archived(update: &AppStateUpdate) -> (Jid, bool) {
    match &update.action {
        AppStateAction::Archive { chat, archived } => (chat.clone(), *archived),
        action => panic!("{action:?}"),
    }
}

#[tokio::test]
async fn a_chat_archived_by_number_and_brought_back_by_hidden_id_has_one_entry() {
    let world = World::new().await;
    let ben = world.link(BEN).await;
    let (mut one, mut other) = (world.link(ANNA).await, world.link(ANNA).await);
    has_key(&mut one).await;
    has_key(&mut other).await;
    // With the first text both addresses are known.
    one.say(BEN, "hello").await;
    let (pn, lid) = (Jid::pn(BEN), ben.client.me().unwrap().lid.to_bare());
    let state = one.client.app_state();
    soon(state.archive(&pn).into_future()).await.unwrap();
    soon(state.unarchive(&lid).into_future()).await.unwrap();
    soon(state.archive(&Jid::pn(CARL)).into_future()).await.unwrap();
    let told: Vec<_> = archived_until(&mut other, &Jid::pn(CARL)).await.iter().map(is_archived).collect();
    assert_eq!(told, [(pn.clone(), true), (pn.clone(), false)]);
    // A chat that begins with the hidden id stays there.
    soon(state.pin_chat(&lid).into_future()).await.unwrap();
    soon(state.mute(&lid).into_future()).await.unwrap();
    soon(state.unmute(&pn).into_future()).await.unwrap();
    let mutes = async |person: &mut Person| {
        person
            .until(|event| match event {
                Event::AppState(update) => match &update.action {
                    AppStateAction::Mute { chat, .. } => Some(chat.clone()),
                    _ => None,
                },
                _ => None,
            })
            .await
    };
    assert_eq!(mutes(&mut other).await, lid);
    assert_eq!(mutes(&mut other).await, lid);
    // Contacts stand under their numbers.
    soon(state.rename_contact(&lid, "Ben").into_future()).await.unwrap();
    let contact = other
        .until(|event| match event {
            Event::AppState(update) => match &update.action {
                AppStateAction::Contact { contact, .. } => Some(contact.clone()),
                _ => None,
            },
            _ => None,
        })
        .await;
    assert_eq!(contact, pn);
}

#[tokio::test]
async fn of_two_entries_of_one_chat_a_whole_collection_tells_the_newer() {
    let world = World::new().await;
    let ben = world.link(BEN).await;
    let (mut one, mut other) = (world.link(ANNA).await, world.link(ANNA).await);
    has_key(&mut one).await;
    has_key(&mut other).await;
    // Nobody here knows yet that these are one chat.
    let (pn, lid) = (Jid::pn(BEN), ben.client.me().unwrap().lid.to_bare());
    let phone = world.phone(ANNA);
    phone.archive_chat(BEN).await.unwrap();
    soon(one.client.app_state().unarchive(&lid).into_future()).await.unwrap();
    soon(one.client.app_state().unarchive(&Jid::pn(CARL)).into_future()).await.unwrap();
    let told: Vec<_> = archived_until(&mut other, &Jid::pn(CARL)).await.iter().map(is_archived).collect();
    assert_eq!(told, [(pn, true), (lid.clone(), false)]);
    // It is known with the first text; and then the collection has to be fetched as a whole.
    other.say(BEN, "hello").await;
    world.server.set_faults(Faults { corrupt_patches: true, ..Faults::none() }).await.unwrap();
    phone.archive_chat("15550100077").await.unwrap();
    let mut whole = Vec::new();
    while whole.len() < 3 {
        let update = other
            .until(|event| match event {
                Event::AppState(update) if update.full => Some((**update).clone()),
                _ => None,
            })
            .await;
        if matches!(update.action, AppStateAction::Archive { .. }) {
            whole.push(is_archived(&update));
        }
    }
    whole.sort_unstable();
    let mut expected = [(lid, false), (Jid::pn(CARL), false), (Jid::pn("15550100077"), true)];
    expected.sort_unstable();
    assert_eq!(whole, expected);
}
