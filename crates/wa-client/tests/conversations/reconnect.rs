//! Connections end; some come back.

use wa_client::{ClientError, CloseReason};
use wa_server::Kick;

use crate::support::{ANNA, BEN, World, soon};

#[tokio::test]
async fn a_client_comes_back_by_itself_when_the_service_was_unavailable() {
    let world = World::new().await;
    let mut anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    for (how, reason) in [
        (Kick::Code(503), CloseReason::Unavailable),
        (Kick::Code(515), CloseReason::Restart),
        (Kick::Cut, CloseReason::Lost),
    ] {
        world.server.kick(&anna.device(), how).await.unwrap();
        assert_eq!(anna.closed().await, reason);
        anna.comes_online().await;
        ben.say(ANNA, "still there?").await;
        assert_eq!(anna.text().await, "still there?");
        anna.say(BEN, "yes").await;
        assert_eq!(ben.text().await, "yes");
    }
}

#[tokio::test]
async fn a_device_that_was_replaced_stays_away() {
    let world = World::new().await;
    let mut anna = world.link(ANNA).await;
    world.server.kick(&anna.device(), Kick::Replaced).await.unwrap();
    assert_eq!(anna.closed().await, CloseReason::Replaced);
    let failed = soon(anna.client.wait_online()).await;
    assert!(matches!(failed, Err(ClientError::Closed(CloseReason::Replaced))), "{failed:?}");
    let status = anna.client.status();
    assert!(!status.online && !status.connecting);
    assert!(anna.client.me().is_some(), "the link is not lost with it");
}

#[tokio::test]
async fn a_device_that_its_phone_removed_forgets_the_account_and_can_be_linked_again() {
    let world = World::new().await;
    let mut anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    anna.say(BEN, "hello").await;
    assert_eq!(ben.text().await, "hello");
    let before = anna.client.me();
    world.server.remove_device(&anna.device()).await.unwrap();
    assert_eq!(anna.closed().await, CloseReason::LoggedOut);
    assert_eq!(anna.client.me(), None);
    let failed = soon(anna.client.wait_online()).await;
    assert!(matches!(failed, Err(ClientError::Closed(CloseReason::LoggedOut))), "{failed:?}");

    world.scan(&anna.client, ANNA).await;
    anna.comes_online().await;
    assert_ne!(anna.client.me(), before);
    anna.say(BEN, "me again").await;
    assert_eq!(ben.text().await, "me again");
    ben.say(ANNA, "welcome back").await;
    assert_eq!(anna.texts_until("welcome back").await, Vec::<String>::new());
}

#[tokio::test]
async fn logging_out_unlinks_the_device() {
    let world = World::new().await;
    let mut anna = world.link(ANNA).await;
    soon(anna.client.log_out()).await.unwrap();
    assert_eq!(anna.closed().await, CloseReason::LoggedOut);
    assert_eq!(anna.client.me(), None);
    let account = world.server.account(wa_server::Number::new(ANNA).unwrap()).await.unwrap();
    assert!(account.devices.is_empty());
    let rows = anna.store.rows(&crate::support::account());
    let tables: Vec<_> = rows.iter().map(|(key, _)| key.table()).collect();
    assert!(!tables.contains(&wa_store::Table::PreKey) && !tables.contains(&wa_store::Table::Session));
    world.scan(&anna.client, BEN).await;
    anna.comes_online().await;
    assert_eq!(anna.client.me().unwrap().pn.user(), BEN, "even to another account");
}

#[tokio::test]
async fn a_login_that_is_refused_for_good_wipes_the_account() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let device = anna.device();
    let store = anna.leave().await;
    world.server.remove_device(&device).await.unwrap();
    let mut anna = world.open(&store).await;
    assert!(anna.client.me().is_some());
    assert_eq!(anna.closed().await, CloseReason::LoggedOut);
    assert_eq!(anna.client.me(), None);
}
