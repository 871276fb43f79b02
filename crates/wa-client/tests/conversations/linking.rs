//! Linking a device to a phone, and what stands in the way.

use wa_client::{ClientError, CloseReason, CommandError, Jid, PairingCode, PairingStep, PublicKey, Sqlite};
use wa_server::{Refusal, ServerError};
use wa_store::MemoryStore;

use crate::support::{ANNA, BEN, World, soon};

async fn stays_unlinked(world: &World, store: &MemoryStore) {
    let client = world.builder().store(store.clone()).await.unwrap();
    assert_eq!(client.me(), None);
}

async fn first_qr(pairing: &mut wa_client::Pairing) -> String {
    match soon(pairing.next()).await.unwrap() {
        Some(PairingStep::Qr { text, .. }) => text,
        step => panic!("{step:?} instead of a QR code"),
    }
}

#[tokio::test]
async fn a_phone_scans_the_code_and_the_device_is_online_as_its_companion() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let me = anna.client.me().unwrap();
    assert_eq!(me.pn.user(), ANNA);
    assert_ne!(me.pn.device(), 0);
    assert_eq!(me.lid.device(), me.pn.device());
    // Pairing a linked device says at once that it is linked.
    let mut pairing = anna.client.pair();
    assert_eq!(soon(pairing.next()).await.unwrap(), Some(PairingStep::Paired(me)));
    assert_eq!(soon(pairing.next()).await.unwrap(), None);
    let refused = soon(anna.client.pair_with_phone(ANNA)).await;
    assert!(matches!(refused, Err(ClientError::Command(CommandError::AlreadyPaired))), "{refused:?}");
}

#[tokio::test]
async fn the_link_survives_in_a_file() {
    let world = World::new().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("anna.db");
    let client = world.builder().store(Sqlite::open(&path).await.unwrap()).await.unwrap();
    world.scan(&client, ANNA).await;
    let me = client.me();
    soon(client.wait_online()).await.unwrap();
    soon(client.close()).await;
    drop(client);
    let client = world.builder().store(Sqlite::open(&path).await.unwrap()).await.unwrap();
    assert_eq!(client.me(), me, "known as soon as the client is there");
    soon(client.wait_online()).await.unwrap();
}

#[tokio::test]
async fn the_socket_may_be_encrypted_twice() {
    let world = World::new().await;
    let client =
        world.builder().server(world.server.secure_url()).trust_ca(world.server.ca_pem()).await.unwrap();
    world.scan(&client, ANNA).await;
    soon(client.wait_online()).await.unwrap();
}

#[tokio::test]
async fn a_code_typed_into_the_phone_links_as_well() {
    let world = World::new().await;
    let anna = world.open(&MemoryStore::new()).await;
    let code = soon(anna.client.pair_with_phone("+1 (555) 010-0001")).await.unwrap();
    let linked = soon(world.phone(ANNA).enter_code(&code.to_string())).await.unwrap();
    soon(anna.client.wait_online()).await.unwrap();
    assert_eq!(anna.client.me().unwrap().pn.to_string(), linked.jid);
}

#[tokio::test]
async fn the_caller_may_choose_the_code() {
    let world = World::new().await;
    let anna = world.open(&MemoryStore::new()).await;
    let chosen: PairingCode = "ABCD-1234".parse().unwrap();
    let code = soon(anna.client.pair_with_code(ANNA, Some(chosen.clone()))).await.unwrap();
    assert_eq!(code.to_string(), chosen.to_string());
    soon(world.phone(ANNA).enter_code("ABCD1234")).await.unwrap();
    soon(anna.client.wait_online()).await.unwrap();
}

#[tokio::test]
async fn after_a_wrong_code_the_device_is_not_linked_and_another_code_links_it() {
    let world = World::new().await;
    let anna = world.open(&MemoryStore::new()).await;
    let mut pairing = anna.client.pair();
    first_qr(&mut pairing).await;
    let code = soon(anna.client.pair_with_phone(ANNA)).await.unwrap().to_string();
    let wrong = if code.starts_with('A') { code.replacen('A', "B", 1) } else { format!("A{}", &code[1..]) };
    let refused = soon(world.phone(ANNA).enter_code(&wrong)).await;
    assert!(matches!(refused, Err(ServerError::Refused(Refusal::Rejected(_)))), "{refused:?}");
    let mut failed = false;
    // The server hangs up: linking by this code is over.
    let end = loop {
        match soon(pairing.next()).await {
            Ok(Some(PairingStep::Failed(error))) => failed = error == wa_pairing::PairingError::WrongCode,
            Ok(Some(PairingStep::Qr { .. } | PairingStep::Code(_))) => {}
            other => break other,
        }
    };
    assert!(failed && matches!(end, Err(ClientError::Closed(CloseReason::Lost))), "{failed} {end:?}");
    assert_eq!(anna.client.me(), None);
    let code = soon(anna.client.pair_with_phone(ANNA)).await.unwrap().to_string();
    soon(world.phone(ANNA).enter_code(&code)).await.unwrap();
    soon(anna.client.wait_online()).await.unwrap();
}

#[tokio::test]
async fn a_number_that_is_none_is_refused() {
    let world = World::new().await;
    let anna = world.open(&MemoryStore::new()).await;
    for number in ["", "12345", "0049 151 1234567", "Anna"] {
        let refused = soon(anna.client.pair_with_phone(number)).await;
        assert!(matches!(refused, Err(ClientError::Command(CommandError::PhoneNumber))), "{number}");
    }
}

#[tokio::test]
async fn steps_of_linking_can_be_watched_while_a_code_is_asked_for() {
    let world = World::new().await;
    let anna = world.open(&MemoryStore::new()).await;
    let mut pairing = anna.client.pair();
    first_qr(&mut pairing).await;
    let code = soon(anna.client.pair_with_phone(ANNA)).await.unwrap();
    assert_eq!(soon(pairing.next()).await.unwrap(), Some(PairingStep::Code(code.clone())));
    soon(world.phone(ANNA).enter_code(&code.to_string())).await.unwrap();
    assert!(matches!(soon(pairing.next()).await.unwrap(), Some(PairingStep::Paired(_))));
}

#[tokio::test]
async fn a_server_with_another_noise_root_is_not_spoken_to() {
    let world = World::new().await;
    let store = MemoryStore::new();
    let other = PublicKey::from_bytes([9; 32]);
    let anna = world.builder().trust_noise_root(other).store(store.clone()).await.unwrap();
    let failed = soon(anna.pair().next()).await;
    let Err(ClientError::Closed(CloseReason::Handshake(why))) = failed else { panic!("{failed:?}") };
    assert!(why.contains("certificate"), "{why}");
    let failed = soon(anna.wait_online()).await;
    assert!(matches!(failed, Err(ClientError::Closed(CloseReason::Handshake(_)))), "{failed:?}");
    let failed = soon(anna.pair_with_phone(ANNA)).await;
    assert!(matches!(failed, Err(ClientError::Command(CommandError::Interrupted))), "{failed:?}");
    soon(anna.close()).await;
    stays_unlinked(&world, &store).await;
}

#[tokio::test]
async fn a_server_with_a_strange_tls_certificate_is_not_spoken_to() {
    let world = World::new().await;
    let store = MemoryStore::new();
    let anna = world.builder().server(world.server.secure_url()).store(store.clone()).await.unwrap();
    let failed = soon(anna.pair().next()).await;
    let Err(ClientError::Closed(CloseReason::Unreachable(why))) = failed else { panic!("{failed:?}") };
    assert!(why.contains("certificate"), "{why}");
    soon(anna.close()).await;
    stays_unlinked(&world, &store).await;
}

#[tokio::test]
async fn where_nobody_listens_linking_ends() {
    let world = World::new().await;
    let url = world.server.url();
    let builder = world.builder().server(url);
    world.server.shutdown().await;
    let anna = builder.await.unwrap();
    let failed = soon(anna.pair().next()).await;
    assert!(matches!(failed, Err(ClientError::Closed(CloseReason::Unreachable(_)))), "{failed:?}");
}

#[tokio::test]
async fn a_code_whose_secret_was_altered_is_not_accepted_and_the_next_scan_is() {
    let world = World::new().await;
    let store = MemoryStore::new();
    let anna = world.open(&store).await;
    let mut pairing = anna.client.pair();
    let text = first_qr(&mut pairing).await;
    let mut parts: Vec<String> = text.split(',').map(str::to_owned).collect();
    let other = if parts[3].starts_with('A') { "B" } else { "A" };
    parts[3].replace_range(0..1, other);
    // The phone cannot tell; the companion does, and refuses.
    let _ = world.phone(ANNA).scan_qr(&parts.join(",")).await;
    let step = soon(pairing.next()).await.unwrap();
    let Some(PairingStep::Failed(error)) = step else { panic!("{step:?}") };
    assert_eq!(error, wa_pairing::PairingError::HmacMismatch);
    assert_eq!(anna.client.me(), None);
    soon(anna.client.close()).await;
    let anna = world.open(&store).await;
    assert_eq!(anna.client.me(), None);
    world.scan(&anna.client, ANNA).await;
    soon(anna.client.wait_online()).await.unwrap();
}

#[tokio::test]
async fn a_reference_serves_once_and_a_made_up_one_never() {
    let world = World::new().await;
    let anna = world.open(&MemoryStore::new()).await;
    let mut pairing = anna.client.pair();
    let text = first_qr(&mut pairing).await;
    let (_, rest) = text.split_once(',').unwrap();
    let refused = world.phone(ANNA).scan_qr(&format!("2@made-up,{rest}")).await;
    assert!(matches!(refused, Err(ServerError::Refused(Refusal::NotFound(_)))), "{refused:?}");
    assert_eq!(anna.client.me(), None);
    world.phone(ANNA).scan_qr(&text).await.unwrap();
    assert!(matches!(soon(pairing.next()).await.unwrap(), Some(PairingStep::Paired(_))));
    let refused = world.phone(BEN).scan_qr(&text).await;
    assert!(matches!(refused, Err(ServerError::Refused(_))), "{refused:?}");
    soon(anna.client.wait_online()).await.unwrap();
    assert_eq!(anna.client.me().unwrap().pn.to_bare(), Jid::pn(ANNA));
}

#[tokio::test]
async fn several_watch_one_pairing_and_a_code_leaves_the_qr_code_valid() {
    let world = World::new().await;
    let client = world.builder().await.unwrap();
    let mut pairing = client.pair();
    let text = first_qr(&mut pairing).await;
    // Somebody else wants a code, and watches too.
    soon(client.pair_with_phone(ANNA)).await.unwrap();
    let mut second = client.pair();
    assert_eq!(first_qr(&mut second).await, text, "what is shown is told to who comes later");
    world.phone(ANNA).scan_qr(&text).await.unwrap();
    for watcher in [&mut pairing, &mut second] {
        let mut last = None;
        while let Some(step) = soon(watcher.next()).await.unwrap() {
            last = Some(step);
        }
        assert!(matches!(last, Some(PairingStep::Paired(_))), "{last:?}");
    }
    soon(client.wait_online()).await.unwrap();
}
