//! Ten thousand texts that waited for a device: from opening the account until all of them are handled.

use std::time::{Duration, Instant};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use futures_util::stream::{StreamExt as _, iter};
use wa_benches::World;
use wa_client::{Client, Event, Jid, Sqlite};

const TEXTS: u32 = 10_000;

/// How many texts are on their way to the server at once while the backlog is made.
const AT_ONCE: usize = 64;

const READER: &str = "15550100002";

async fn write(writer: &Client, to: &Jid) {
    let sends = iter(0..TEXTS).map(|number| async move {
        writer.send(to, format!("text {number} of those that wait").as_str()).await.expect("an ack");
    });
    sends.buffer_unordered(AT_ONCE).for_each(|()| async {}).await;
}

/// Opens the account and reads until everything is there.
async fn read(world: &World, store: &Sqlite) -> Client {
    let reader = world.client(Client::builder().store(store.clone()), READER).await.expect("a client");
    let mut events = reader.events();
    let mut left = TEXTS;
    while left > 0 {
        let batch = events.next().await.expect("an open client").expect("a batch");
        for event in &batch {
            left -= u32::from(matches!(event, Event::Message(_)));
        }
        batch.handled().await.expect("an open client");
    }
    reader
}

#[expect(clippy::disallowed_methods, reason = "a measuring program")]
async fn round(world: &World, writer: &Client, to: &Jid, store: &Sqlite) -> Duration {
    write(writer, to).await;
    let started = Instant::now();
    let reader = read(world, store).await;
    let took = started.elapsed();
    reader.close().await;
    took
}

fn bench(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let files = tempfile::tempdir().expect("a directory");
    let (world, writer, to, store) = runtime.block_on(async {
        let world = World::start().await.expect("a server");
        let writer = world.client(Client::builder(), "15550100001").await.expect("a linked client");
        let store = Sqlite::open(files.path().join("reader.db")).await.expect("a store");
        let reader = world.client(Client::builder().store(store.clone()), READER).await.expect("a client");
        let to = reader.me().expect("a linked client").pn.to_bare();
        reader.close().await;
        (world, writer, to, store)
    });
    let mut group = criterion.benchmark_group("backlog");
    group.sample_size(10).throughput(Throughput::Elements(TEXTS.into()));
    group.bench_function("10,000 texts, sqlite", |bencher| {
        bencher.iter_custom(|rounds| {
            runtime.block_on(async {
                let mut took = Duration::ZERO;
                for _ in 0..rounds {
                    took += round(&world, &writer, &to, &store).await;
                }
                took
            })
        });
    });
    group.finish();
    runtime.block_on(writer.close());
}

criterion_group!(benches, bench);
criterion_main!(benches);
