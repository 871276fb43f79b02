//! Many messages at once over one session: as the server sees them, without what is in them.

use std::collections::{BTreeMap, BTreeSet};

use prost::Message as _;
use wa_client::Jid;
use wa_server::{Direction, Tapped};
use wa_stanza::message::{EncKind, OutgoingMessage};

use crate::support::{ANNA, BEN, Person, World, soon};

const TEXTS: usize = 500;

/// The public parts of a ratchet message.
#[derive(Clone, PartialEq, prost::Message)]
struct Ratchet {
    #[prost(bytes = "vec", tag = "1")]
    key: Vec<u8>,
    #[prost(uint32, tag = "2")]
    counter: u32,
}

/// A message that opens a session, around a ratchet message.
#[derive(Clone, PartialEq, prost::Message)]
struct Opening {
    #[prost(bytes = "vec", tag = "4")]
    message: Vec<u8>,
}

/// A version byte, a protobuf, a MAC of eight bytes.
fn ratchet(kind: &EncKind, ciphertext: &[u8]) -> Ratchet {
    let inner = match kind {
        EncKind::PreKey => Opening::decode(&ciphertext[1..]).unwrap().message,
        EncKind::Message => ciphertext.to_vec(),
        kind => panic!("{kind:?}"),
    };
    Ratchet::decode(&inner[1..inner.len() - 8]).unwrap()
}

/// Notes every ciphertext by sender, receiver and chain; gives how many messages there were.
fn note(
    tapped: &Tapped,
    chains: &mut BTreeMap<(String, String, Vec<u8>), BTreeSet<u32>>,
    ids: &mut BTreeSet<String>,
) {
    if tapped.direction != Direction::In || tapped.node.tag() != "message" {
        return;
    }
    let message = OutgoingMessage::from_node(tapped.node.as_ref()).unwrap();
    assert!(ids.insert(message.id.to_string()), "one stanza for each message");
    let sender = tapped.device.clone().unwrap();
    for target in &message.targets {
        let enc = target.enc.as_ref().unwrap();
        let ratchet = ratchet(&enc.kind, &enc.ciphertext);
        let chain = (sender.clone(), target.jid.to_string(), ratchet.key);
        assert!(chains.entry(chain).or_default().insert(ratchet.counter), "a counter used twice");
    }
}

fn sends(person: &Person, to: &'static str, tasks: &mut tokio::task::JoinSet<()>) {
    for number in 0..TEXTS {
        let client = person.client.clone();
        tasks.spawn(async move {
            client.send(&Jid::pn(to), format!("{number}").as_str()).await.unwrap();
        });
    }
}

#[tokio::test]
async fn a_thousand_tasks_that_send_both_ways_use_no_counter_twice_and_lose_nothing() {
    let world = World::new().await;
    let (mut anna, mut ben) = (world.link(ANNA).await, world.link(BEN).await);
    let mut tap = world.server.tap(1 << 16).await.unwrap();
    let mut tasks = tokio::task::JoinSet::new();
    sends(&anna, BEN, &mut tasks);
    sends(&ben, ANNA, &mut tasks);
    for person in [&mut anna, &mut ben] {
        let mut got = BTreeSet::new();
        while got.len() < TEXTS {
            assert!(got.insert(person.text().await), "told twice");
        }
    }
    while let Some(done) = soon(tasks.join_next()).await {
        done.unwrap();
    }
    let (mut chains, mut ids) = (BTreeMap::new(), BTreeSet::new());
    while let Ok(tapped) = tap.try_recv() {
        note(&tapped, &mut chains, &mut ids);
    }
    assert_eq!(ids.len(), 2 * TEXTS);
    // In each direction, every message for every device; and no chain has holes.
    let mut counted: BTreeMap<(&String, &String), usize> = BTreeMap::new();
    for ((sender, receiver, _), counters) in &chains {
        *counted.entry((sender, receiver)).or_default() += counters.len();
        let span = counters.last().unwrap() - counters.first().unwrap();
        assert_eq!(usize::try_from(span).unwrap() + 1, counters.len());
    }
    assert!(!counted.is_empty() && counted.values().all(|count| *count == TEXTS), "{counted:?}");
    let senders: BTreeSet<&String> = counted.keys().map(|(sender, _)| *sender).collect();
    assert_eq!(senders.len(), 2);
}
