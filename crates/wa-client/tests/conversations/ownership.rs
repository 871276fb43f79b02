//! One account, one client.

use tokio::sync::mpsc;
use wa_client::event::AppStateAction;
use wa_client::media::{MediaExchange, MediaRequest, MediaTransport};
use wa_client::{ClientError, Event, Sqlite};
use wa_server::Faults;
use wa_store::MemoryStore;

use crate::support::{ANNA, BEN, World, soon};

#[tokio::test]
async fn a_second_client_of_an_account_is_refused_until_the_first_is_closed() {
    let world = World::new().await;
    let store = MemoryStore::new();
    let first = world.builder().store(store.clone()).await.unwrap();
    let second = world.builder().store(store.clone()).await;
    assert!(matches!(second, Err(ClientError::InUse)), "{second:?}");
    let other = world.builder().store(store.clone()).account("other").await;
    assert!(other.is_ok(), "another account of the same store is free");
    soon(first.close()).await;
    world.builder().store(store).await.unwrap();
}

#[tokio::test]
async fn dropping_the_last_handle_gives_the_account_back() {
    let world = World::new().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("anna.db");
    let first = world.builder().store(Sqlite::open(&path).await.unwrap()).await.unwrap();
    world.scan(&first, ANNA).await;
    let second = world.builder().store(Sqlite::open(&path).await.unwrap()).await;
    assert!(matches!(second, Err(ClientError::InUse)), "{second:?}");
    let clone = first.clone();
    drop(first);
    let second = world.builder().store(Sqlite::open(&path).await.unwrap()).await;
    assert!(matches!(second, Err(ClientError::InUse)), "a handle is left");
    drop(clone);
    let second = soon(async {
        loop {
            match world.builder().store(Sqlite::open(&path).await.unwrap()).await {
                Ok(client) => return client,
                Err(ClientError::InUse) => tokio::task::yield_now().await,
                Err(error) => panic!("{error}"),
            }
        }
    })
    .await;
    soon(second.wait_online()).await.unwrap();
}

#[tokio::test]
async fn a_closed_client_says_that_it_is_gone() {
    let world = World::new().await;
    let mut anna = world.link(ANNA).await;
    let handle = anna.client.clone();
    soon(handle.close()).await;
    assert!(!handle.status().online);
    assert!(soon(handle.wait_online()).await.is_err());
    let failed = soon(handle.send(&wa_client::Jid::pn(ANNA), "late").into_future()).await;
    assert!(matches!(failed, Err(ClientError::Gone)), "{failed:?}");
    while soon(anna.events.next()).await.unwrap().is_some() {}
    assert!(matches!(soon(handle.events().next()).await, Err(ClientError::Gone)));
    soon(handle.close()).await;
}

/// A media host that takes requests and never answers.
struct Silent(mpsc::UnboundedSender<()>);

impl MediaTransport for Silent {
    fn send(&self, _: MediaRequest) -> MediaExchange<'_> {
        // The test may have heard enough.
        let _ = self.0.send(());
        Box::pin(core::future::pending())
    }
}

#[tokio::test]
async fn a_client_that_is_dropped_during_a_download_gives_its_account_back() {
    let world = World::new().await;
    let _ben = world.link(BEN).await;
    let (asked, mut requests) = mpsc::unbounded_channel();
    let mut anna = world.link_with(ANNA, world.builder().media_transport(Silent(asked))).await;
    let phone = world.phone(ANNA);
    phone.rename_contact(BEN, "Ben").await.unwrap();
    anna.until(|event| match event {
        Event::AppState(update) if matches!(update.action, AppStateAction::Contact { .. }) => Some(()),
        _ => None,
    })
    .await;
    // A patch that does not fit makes the client fetch the whole collection, which lies on the media host.
    let faults = Faults { corrupt_patches: true, ..Faults::none() };
    world.server.set_faults(faults).await.unwrap();
    phone.rename_contact(BEN, "Benjamin").await.unwrap();
    soon(requests.recv()).await.unwrap();
    let store = anna.store.clone();
    drop(anna);
    let again = async {
        loop {
            match world.builder().store(store.clone()).await {
                Ok(client) => break client,
                Err(ClientError::InUse) => tokio::task::yield_now().await,
                Err(error) => panic!("{error}"),
            }
        }
    };
    assert!(soon(again).await.me().is_some());
}
