//! One text from application to application: sealed, committed, sent over TLS, routed, opened, committed, handled.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use tokio::runtime::Runtime;
use wa_benches::{World, next_message};
use wa_client::{Client, ClientBuilder, Sqlite};

fn texts(criterion: &mut Criterion, runtime: &Runtime, name: &str, stores: [ClientBuilder; 2]) {
    let [anna, ben] = stores;
    let (_world, anna, ben, mut events, to) = runtime.block_on(async {
        let world = World::start().await.expect("a server");
        let anna = world.client(anna, "15550100001").await.expect("a linked client");
        let ben = world.client(ben, "15550100002").await.expect("a linked client");
        let to = ben.me().expect("a linked client").pn.to_bare();
        let mut events = ben.events();
        // The first text opens the session; those measured travel in it.
        anna.send(&to, "first").await.expect("an ack");
        next_message(&mut events).await.expect("the text");
        (world, anna, ben, events, to)
    });
    let mut group = criterion.benchmark_group("text");
    group.throughput(Throughput::Elements(1));
    group.bench_function(name, |bencher| {
        bencher.iter(|| {
            runtime.block_on(async {
                anna.send(&to, "a text of a few words, as people send them").await.expect("an ack");
                next_message(&mut events).await.expect("the text");
            });
        });
    });
    group.finish();
    runtime.block_on(async {
        anna.close().await;
        ben.close().await;
    });
}

fn bench(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    texts(criterion, &runtime, "memory", [Client::builder(), Client::builder()]);
    let files = tempfile::tempdir().expect("a directory");
    let open = |name: &str| {
        let store = runtime.block_on(Sqlite::open(files.path().join(name))).expect("a store");
        Client::builder().store(store)
    };
    texts(criterion, &runtime, "sqlite", [open("anna.db"), open("ben.db")]);
}

criterion_group!(benches, bench);
criterion_main!(benches);
