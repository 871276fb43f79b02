//! What all devices of an account share, changed by the phone and by companions.

use tokio::task::JoinHandle;
use wa_client::app_state::Edit;
use wa_client::event::{AppStateAction, AppStateUpdate, HistoryKind, Muted};
use wa_client::{ClientError, CommandError, Event, Jid};
use wa_proto::appstate::sync_action_value::ContactAction;
use wa_server::{Faults, Kick, MediaCall, MediaEffect, MediaFault};

use crate::support::{ANNA, BEN, CARL, Person, World, soon};

/// The next change that is not part of a first sync.
async fn change(person: &mut Person) -> AppStateUpdate {
    person
        .until(|event| match event {
            Event::AppState(update) if !update.full => Some((**update).clone()),
            _ => None,
        })
        .await
}

/// Waits until a collection has a version.
async fn synced(person: &mut Person, name: &str, version: u64) {
    person
        .until(|event| match event {
            Event::AppStateSynced { collection, version: reached } => {
                (collection.name() == name && *reached >= version).then_some(())
            }
            _ => None,
        })
        .await;
}

/// A companion that has seen the settings of its phone.
async fn link(world: &World, number: &str) -> Person {
    let mut person = world.link(number).await;
    synced(&mut person, "critical_block", 1).await;
    person
}

#[tokio::test]
async fn a_new_companion_learns_the_settings_of_its_phone_as_they_stand() {
    let world = World::new().await;
    world.phone(ANNA).rename_contact(BEN, "Ben").await.unwrap_err();
    let mut anna = world.link(ANNA).await;
    let update = anna
        .until(|event| match event {
            Event::AppState(update) => Some((**update).clone()),
            _ => None,
        })
        .await;
    assert!(update.full);
    assert!(matches!(update.action, AppStateAction::PushName { .. }));
    synced(&mut anna, "critical_block", 1).await;
}

#[tokio::test]
async fn the_phone_renames_a_contact_and_the_companion_is_told_both_addresses() {
    let world = World::new().await;
    let ben = world.link(BEN).await;
    let mut anna = link(&world, ANNA).await;
    synced(&mut anna, "critical_unblock_low", 0).await;
    world.phone(ANNA).rename_contact(BEN, "Ben Barnes").await.unwrap();
    let update = anna
        .until(|event| match event {
            Event::AppState(update) if matches!(update.action, AppStateAction::Contact { .. }) => {
                Some((**update).clone())
            }
            _ => None,
        })
        .await;
    let me = ben.client.me().unwrap();
    let AppStateAction::Contact { contact, other, full_name, first_name, .. } = &update.action else {
        unreachable!("it was looked for");
    };
    assert_eq!((contact, other.as_ref()), (&me.pn.to_bare(), Some(&me.lid.to_bare())));
    assert_eq!((full_name.as_deref(), first_name.as_deref()), (Some("Ben Barnes"), Some("Ben")));
    let known = soon(anna.client.user(&Jid::pn(BEN))).await.unwrap();
    assert_eq!(known.lid, Some(me.lid.to_bare()), "the mapping is remembered");
}

#[tokio::test]
async fn a_companion_archives_a_chat_and_mutes_another_and_its_sibling_is_told() {
    let world = World::new().await;
    let mut one = link(&world, ANNA).await;
    let mut other = link(&world, ANNA).await;
    synced(&mut other, "regular_low", 0).await;
    soon(one.client.app_state().archive(&Jid::pn(BEN)).into_future()).await.unwrap();
    for person in [&mut other, &mut one] {
        let mut actions = Vec::new();
        while actions.len() < 2 {
            let update = person
                .until(|event| match event {
                    Event::AppState(update) if update.collection.name() == "regular_low" => {
                        Some((**update).clone())
                    }
                    _ => None,
                })
                .await;
            actions.push(update.action);
        }
        let chat = Jid::pn(BEN);
        let expected = [
            AppStateAction::Archive { chat: chat.clone(), archived: true },
            AppStateAction::Pin { chat, pinned: false },
        ];
        assert_eq!(actions, expected);
    }
    soon(one.client.app_state().mute(&Jid::pn(CARL)).into_future()).await.unwrap();
    let muted = other
        .until(|event| match event {
            Event::AppState(update) => match &update.action {
                AppStateAction::Mute { chat, muted } => Some((chat.clone(), *muted)),
                _ => None,
            },
            _ => None,
        })
        .await;
    assert_eq!(muted, (Jid::pn(CARL), Muted::Always));
}

#[tokio::test]
async fn changes_that_two_companions_make_at_once_both_land() {
    let world = World::new().await;
    let mut one = link(&world, ANNA).await;
    let mut other = link(&world, ANNA).await;
    synced(&mut other, "regular_low", 0).await;
    for round in 0..5 {
        let (pinned, archived) =
            (Jid::pn(format!("1555020000{round}")), Jid::pn(format!("1555030000{round}")));
        let (first, second) = tokio::join!(
            soon(one.client.app_state().pin_chat(&pinned).into_future()),
            soon(other.client.app_state().unarchive(&archived).into_future()),
        );
        first.unwrap();
        second.unwrap();
        for person in [&mut one, &mut other] {
            let mut actions = Vec::new();
            while actions.len() < 2 {
                let action = person.until(|event| match event {
                    Event::AppState(update) => match &update.action {
                        AppStateAction::Pin { chat, pinned: true } if *chat == pinned => Some("pin"),
                        AppStateAction::Archive { chat, .. } if *chat == archived => Some("unarchive"),
                        _ => None,
                    },
                    _ => None,
                });
                actions.push(action.await);
            }
            actions.sort_unstable();
            assert_eq!(actions, ["pin", "unarchive"], "in round {round}");
        }
    }
}

#[tokio::test]
async fn a_patch_that_was_tampered_with_is_refused_and_the_collection_rebuilt_from_a_snapshot() {
    let world = World::new().await;
    let mut anna = link(&world, ANNA).await;
    synced(&mut anna, "critical_unblock_low", 0).await;
    let phone = world.phone(ANNA);
    phone.rename_contact(BEN, "Ben").await.unwrap();
    synced(&mut anna, "critical_unblock_low", 1).await;
    let faults = Faults { corrupt_patches: true, ..Faults::none() };
    world.server.set_faults(faults).await.unwrap();
    phone.rename_contact(BEN, "Benjamin").await.unwrap();
    let update = anna
        .until(|event| match event {
            Event::AppState(update) => match &update.action {
                AppStateAction::Contact { full_name, .. } if full_name.as_deref() == Some("Benjamin") => {
                    Some((**update).clone())
                }
                _ => None,
            },
            _ => None,
        })
        .await;
    assert!(update.full, "it comes with the whole collection");
    assert!(anna.client.status().counters.app_state_refused > 0);
    world.server.set_faults(Faults::none()).await.unwrap();
    phone.rename_contact(CARL, "Carl").await.unwrap();
    let update = change(&mut anna).await;
    assert!(matches!(&update.action, AppStateAction::Contact { contact, .. } if *contact == Jid::pn(CARL)));
}

#[tokio::test]
async fn with_all_copies_damaged_a_collection_is_given_up_and_comes_with_the_next_change() {
    let world = World::new().await;
    let mut anna = link(&world, ANNA).await;
    let phone = world.phone(ANNA);
    phone.rename_contact(BEN, "Ben").await.unwrap();
    synced(&mut anna, "critical_unblock_low", 1).await;
    let faults =
        Faults { corrupt_patches: true, corrupt_snapshots: true, phone_refuses: true, ..Faults::none() };
    world.server.set_faults(faults).await.unwrap();
    phone.rename_contact(BEN, "Benjamin").await.unwrap();
    let change = anna.client.app_state().remove_contact(&Jid::pn(BEN));
    let error = soon(change.into_future()).await.unwrap_err();
    assert!(matches!(error, ClientError::Command(CommandError::Unsynced)), "{error}");
    assert!(anna.client.status().counters.app_state_stuck > 0);
    world.server.set_faults(Faults::none()).await.unwrap();
    phone.rename_contact(CARL, "Carl").await.unwrap();
    synced(&mut anna, "critical_unblock_low", 3).await;
    soon(anna.client.app_state().remove_contact(&Jid::pn(BEN)).into_future()).await.unwrap();
    let removed = anna
        .until(|event| match event {
            Event::AppState(update) => match &update.action {
                AppStateAction::ContactRemoved { contact } => Some(contact.clone()),
                _ => None,
            },
            _ => None,
        })
        .await;
    assert_eq!(removed, Jid::pn(BEN));
}

#[tokio::test]
async fn a_collection_that_the_server_cannot_mend_is_mended_by_the_phone() {
    let world = World::new().await;
    let mut anna = link(&world, ANNA).await;
    let phone = world.phone(ANNA);
    phone.rename_contact(BEN, "Ben").await.unwrap();
    phone.rename_contact(CARL, "Carl").await.unwrap();
    synced(&mut anna, "critical_unblock_low", 2).await;
    soon(anna.client.app_state().remove_contact(&Jid::pn(CARL)).into_future()).await.unwrap();
    synced(&mut anna, "critical_unblock_low", 3).await;
    let faults = Faults { corrupt_patches: true, corrupt_snapshots: true, ..Faults::none() };
    world.server.set_faults(faults).await.unwrap();
    phone.rename_contact(BEN, "Benjamin").await.unwrap();
    let contact = |event: &Event| match event {
        Event::AppState(update) => match &update.action {
            AppStateAction::Contact { contact, full_name, .. } => {
                Some((contact.clone(), full_name.clone(), update.full))
            }
            _ => None,
        },
        _ => None,
    };
    // The whole collection as the phone has it; who was removed is not in it.
    let told = anna.until(contact).await;
    assert_eq!(told, (Jid::pn(BEN), Some("Benjamin".to_owned()), true));
    synced(&mut anna, "critical_unblock_low", 4).await;
    assert!(anna.client.status().counters.app_state_stuck > 0, "all else was tried before");
    world.server.set_faults(Faults::none()).await.unwrap();
    // What comes is verified on top of it, and what is written as well.
    phone.rename_contact(CARL, "Carl again").await.unwrap();
    let told = anna.until(contact).await;
    assert_eq!(told, (Jid::pn(CARL), Some("Carl again".to_owned()), false));
    let refused = anna.client.status().counters.app_state_refused;
    soon(anna.client.app_state().rename_contact(&Jid::pn(BEN), "Ben").into_future()).await.unwrap();
    let told = anna.until(contact).await;
    assert_eq!(told, (Jid::pn(BEN), Some("Ben".to_owned()), false));
    assert_eq!(anna.client.status().counters.app_state_refused, refused);
}

#[tokio::test]
async fn a_copy_of_the_phone_that_does_not_hold_together_is_refused() {
    let world = World::new().await;
    let mut anna = link(&world, ANNA).await;
    let phone = world.phone(ANNA);
    phone.rename_contact(BEN, "Ben").await.unwrap();
    synced(&mut anna, "critical_unblock_low", 1).await;
    let faults =
        Faults { corrupt_patches: true, corrupt_snapshots: true, corrupt_copies: true, ..Faults::none() };
    world.server.set_faults(faults).await.unwrap();
    phone.rename_contact(BEN, "Benjamin").await.unwrap();
    // The patch, two snapshots, the copy.
    soon(async {
        while anna.client.status().counters.app_state_refused < 4 {
            tokio::task::yield_now().await;
        }
    })
    .await;
    world.server.set_faults(Faults::none()).await.unwrap();
    phone.rename_contact(CARL, "Carl").await.unwrap();
    let told = anna
        .until(|event| match event {
            Event::AppState(update) if matches!(update.action, AppStateAction::Contact { .. }) => {
                Some((update.action.clone(), update.full))
            }
            _ => None,
        })
        .await;
    assert!(matches!(&told.0, AppStateAction::Contact { contact, .. } if *contact == Jid::pn(BEN)));
    assert!(!told.1, "nothing of the copy was told");
    synced(&mut anna, "critical_unblock_low", 3).await;
}

#[tokio::test]
async fn what_the_phone_changed_while_the_companion_was_away_comes_at_its_next_login() {
    let world = World::new().await;
    let mut anna = link(&world, ANNA).await;
    synced(&mut anna, "regular_low", 0).await;
    let store = anna.leave().await;
    world.phone(ANNA).archive_chat(BEN).await.unwrap();
    let mut anna = world.open(&store).await;
    let update = anna
        .until(|event| match event {
            Event::AppState(update) if update.collection.name() == "regular_low" => Some((**update).clone()),
            _ => None,
        })
        .await;
    assert_eq!(update.action, AppStateAction::Archive { chat: Jid::pn(BEN), archived: true });
}

#[tokio::test]
async fn keys_that_the_phone_did_not_share_are_asked_for() {
    let world = World::new().await;
    let faults = Faults { no_key_share: true, ..Faults::none() };
    world.server.set_faults(faults).await.unwrap();
    let mut anna = world.link(ANNA).await;
    let change = anna.client.app_state().pin_chat(&Jid::pn(BEN));
    let error = soon(change.into_future()).await.unwrap_err();
    assert!(matches!(error, ClientError::Command(CommandError::NoSyncKey)), "{error}");
    // A change makes the companion look, and see which key it lacks.
    world.phone(ANNA).rename_contact(BEN, "Ben").await.unwrap();
    anna.until(|event| match event {
        Event::AppState(update) if matches!(update.action, AppStateAction::Contact { .. }) => Some(()),
        _ => None,
    })
    .await;
    soon(anna.client.app_state().pin_chat(&Jid::pn(BEN)).into_future()).await.unwrap();
}

#[tokio::test]
async fn a_change_that_was_not_handled_comes_again_after_a_restart() {
    let world = World::new().await;
    let mut anna = link(&world, ANNA).await;
    synced(&mut anna, "critical_unblock_low", 0).await;
    world.phone(ANNA).rename_contact(BEN, "Ben").await.unwrap();
    let told = |event: &Event| match event {
        Event::AppState(update) if matches!(update.action, AppStateAction::Contact { .. }) => {
            Some((**update).clone())
        }
        _ => None,
    };
    let first = loop {
        let batch = soon(anna.events.next()).await.unwrap().unwrap();
        if let Some(update) = batch.events().iter().find_map(told) {
            break update;
        }
    };
    let store = anna.leave().await;
    let mut anna = world.open(&store).await;
    assert_eq!(anna.until(told).await, first);
}

#[tokio::test]
async fn the_history_of_the_phone_is_counted_and_what_it_knows_of_people_remembered() {
    let world = World::new().await;
    let ben = world.link(BEN).await;
    let first = world.link(ANNA).await;
    first.say(BEN, "before").await;
    let mut anna = world.link(ANNA).await;
    let mut kinds = Vec::new();
    while kinds.len() < 4 {
        let chunk = anna
            .until(|event| match event {
                Event::History(chunk) => Some((**chunk).clone()),
                _ => None,
            })
            .await;
        if chunk.kind == HistoryKind::InitialBootstrap {
            assert_eq!((chunk.conversations, chunk.messages, chunk.progress), (1, 1, Some(100)));
        }
        if chunk.kind == HistoryKind::PushName {
            assert!(chunk.names.iter().any(|(user, _)| *user == Jid::pn(BEN)));
        }
        kinds.push(chunk.kind);
    }
    let expected =
        [HistoryKind::InitialBootstrap, HistoryKind::PushName, HistoryKind::NonBlocking, HistoryKind::Recent];
    assert_eq!(kinds, expected);
    let known = soon(anna.client.user(&Jid::pn(BEN))).await.unwrap();
    assert_eq!(known.lid, ben.client.me().map(|me| me.lid.to_bare()));
}

#[tokio::test]
async fn a_long_patch_is_fetched_from_the_media_host_also_when_that_fails_at_first() {
    const MANY: usize = 200;
    let world = World::new().await;
    let mut one = link(&world, ANNA).await;
    let mut other = link(&world, ANNA).await;
    synced(&mut other, "critical_unblock_low", 0).await;
    synced(&mut one, "critical_unblock_low", 0).await;
    let contact = |number: usize| {
        let name = Some(format!("Contact {number}"));
        let entry = ContactAction { full_name: name, ..ContactAction::default() };
        Edit::contact(&Jid::pn(format!("155502{number:05}")).to_string(), entry, 1_700_000_000_000)
    };
    for (version, effect) in (1..).zip([MediaEffect::Status(404), MediaEffect::WrongBytes]) {
        let before = world.server.media_requests().len();
        world
            .server
            .set_faults(Faults::none().media(MediaFault::new(MediaCall::Download, 2, effect)))
            .await
            .unwrap();
        let edits = (0..MANY).map(|number| contact(version * MANY + number)).collect();
        soon(one.client.app_state().change(edits).into_future()).await.unwrap();
        for number in 0..MANY {
            let update = change(&mut other).await;
            let AppStateAction::Contact { full_name, .. } = &update.action else {
                panic!("another change came")
            };
            assert_eq!(*full_name, Some(format!("Contact {}", version * MANY + number)));
        }
        let requests = world.server.media_requests().len() - before;
        assert!(requests > 2, "{requests} requests to the media host");
    }
}

/// Two devices of an account, and a pin by the first one that the server has seen and does not answer.
async fn pinning_unanswered(world: &World) -> (Person, Person, JoinHandle<Result<(), ClientError>>) {
    const NAMESPACE: &str = "w:sync:app:state";
    let mut one = link(world, ANNA).await;
    let mut other = link(world, ANNA).await;
    synced(&mut other, "regular_low", 0).await;
    synced(&mut one, "regular_low", 0).await;
    let faults = Faults { silent_namespaces: vec![NAMESPACE.to_owned()], ..Faults::none() };
    world.server.set_faults(faults).await.unwrap();
    let since = world.server.log(0).await.unwrap().last().map_or(0, |entry| entry.serial);
    let client = one.client.clone();
    let change = tokio::spawn(async move { client.app_state().pin_chat(&Jid::pn(BEN)).await });
    soon(async {
        while !world.server.log(since).await.unwrap().iter().any(|entry| entry.stanza.contains(NAMESPACE)) {
            tokio::task::yield_now().await;
        }
    })
    .await;
    (one, other, change)
}

#[tokio::test]
async fn a_change_whose_answer_is_lost_is_carried_out_after_the_reconnect() {
    let world = World::new().await;
    let (mut one, mut other, change) = pinning_unanswered(&world).await;
    world.server.kick(&one.device(), Kick::Cut).await.unwrap();
    one.closed().await;
    world.server.set_faults(Faults::none()).await.unwrap();
    soon(change).await.unwrap().unwrap();
    let update = change_of(&mut other).await;
    assert_eq!(update, AppStateAction::Pin { chat: Jid::pn(BEN), pinned: true });
}

#[tokio::test]
async fn a_change_that_waits_when_the_client_stops_is_carried_out_by_the_next_one() {
    let world = World::new().await;
    let (one, mut other, change) = pinning_unanswered(&world).await;
    let store = one.leave().await;
    assert!(matches!(soon(change).await.unwrap(), Err(ClientError::Gone)));
    world.server.set_faults(Faults::none()).await.unwrap();
    let _one = world.open(&store).await;
    let update = change_of(&mut other).await;
    assert_eq!(update, AppStateAction::Pin { chat: Jid::pn(BEN), pinned: true });
}

/// The next change in the collection that holds pins.
async fn change_of(person: &mut Person) -> AppStateAction {
    person
        .until(|event| match event {
            Event::AppState(update) if update.collection.name() == "regular_low" && !update.full => {
                Some(update.action.clone())
            }
            _ => None,
        })
        .await
}
