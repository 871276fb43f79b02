//! Signed pre-keys that are replaced.

use core::time::Duration;

use tokio::sync::mpsc::Receiver;
use wa_client::Jid;
use wa_server::{Direction, Faults, Kick, Tapped};
use wa_stanza::Serve as _;
use wa_stanza::account::KeepAlive;
use wa_stanza::prekeys::{FetchBundles, RotateSignedPreKey};

use crate::support::{ANNA, BEN, CARL, Person, World, soon};

/// The signed pre-key of a device that the server hands out.
async fn handed_out(asker: &Person, device: &Jid) -> u32 {
    let answers = soon(asker.client.request(FetchBundles::of([device.clone()]))).await.unwrap();
    answers[0].bundle.as_ref().unwrap().signed_pre_key.id.get()
}

/// The next key that the server is offered.
async fn offered(tap: &mut Receiver<Tapped>) -> RotateSignedPreKey {
    soon(async {
        loop {
            let Tapped { direction, node, .. } = tap.recv().await.unwrap();
            if let (Direction::In, Ok(offer)) = (direction, RotateSignedPreKey::read(node.as_ref())) {
                break offer;
            }
        }
    })
    .await
}

#[tokio::test]
async fn a_signed_pre_key_is_replaced_and_late_first_messages_are_read() {
    let world = World::new().await;
    let (anna, mut carl) = (world.link(ANNA).await, world.link(CARL).await);
    let ben = world.link(BEN).await;
    let device = ben.client.me().unwrap().lid;
    assert_eq!(handed_out(&anna, &device).await, 1);
    // Anna's first message waits for Ben, who comes back when his key is to be replaced.
    let store = ben.leave().await;
    anna.say(BEN, "under the first key").await;
    let mut tap = world.server.tap(1 << 12).await.unwrap();
    let silent = Faults { silent_namespaces: vec!["encrypt".to_owned()], ..Faults::none() };
    world.server.set_faults(silent).await.unwrap();
    let mut ben = world.open_with(&store, world.builder().signed_pre_key_life(Duration::ZERO)).await;
    let first = offered(&mut tap).await;
    // The server does not answer, and the connection goes: the same key is offered again.
    world.server.set_faults(Faults::none()).await.unwrap();
    world.server.kick(&ben.device(), Kick::Cut).await.unwrap();
    let second = offered(&mut tap).await;
    assert_eq!(second, first);
    assert_eq!(first.signed_pre_key.id.get(), 2);
    assert_eq!(ben.text().await, "under the first key");
    // What Ben sent before this is with the server now.
    soon(ben.client.request(KeepAlive)).await.unwrap();
    assert_eq!(handed_out(&carl, &device).await, 2);
    carl.say(BEN, "under the second key").await;
    assert_eq!(ben.text().await, "under the second key");
    ben.say(CARL, "fine").await;
    assert_eq!(carl.text().await, "fine");
}
