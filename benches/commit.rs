//! A typical commit: six puts of 200 to 2000 bytes and two deletes, in memory and in SQLite, alone and in a crowd.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use tokio::runtime::Runtime;
use wa_store::{AccountId, Batch, DynStore, Fence, Key, MemoryStore, OwnerId, Store, Table};
use wa_store_sqlite::Sqlite;

const CROWD: usize = 32;
const PEERS: u64 = 50;

fn batch(fence: Fence, step: u64) -> Batch {
    let value = |length: usize| vec![u8::try_from(step % 251).unwrap_or_default(); length];
    let mut batch = Batch::new(fence);
    batch
        .put(Key::text(Table::Session, &format!("15550{:06}:3", step % PEERS)), value(2000))
        .put(Key::text(Table::SenderKey, &format!("group{:06}:15550100", step % PEERS)), value(1200))
        .put(Key::text(Table::Identity, &format!("15550{:06}:3", step % PEERS)), value(200))
        .put(Key::number(Table::Inbox, step), value(600))
        .put(Key::number(Table::Seen, step), value(200))
        .put(Key::text(Table::Meta, "cursor"), value(200))
        .delete(Key::number(Table::Inbox, step.wrapping_sub(20)))
        .delete(Key::number(Table::Seen, step.wrapping_sub(20)));
    batch
}

async fn accounts(store: &DynStore) -> Vec<(AccountId, Fence)> {
    let owner = OwnerId::new("bench").expect("a name");
    let mut accounts = Vec::new();
    for n in 0..CROWD {
        let account = AccountId::new(&format!("account {n}")).expect("a name");
        let fence = store.open(&account, &owner).await.expect("a free account");
        accounts.push((account, fence));
    }
    accounts
}

fn commits(criterion: &mut Criterion, runtime: &Runtime, name: &str, store: &DynStore) {
    let accounts = runtime.block_on(accounts(store));
    let mut group = criterion.benchmark_group("commit");
    let mut step = 0;

    group.throughput(Throughput::Elements(1));
    let (account, fence) = accounts.first().expect("a crowd");
    group.bench_function(format!("{name}/one account"), |bencher| {
        bencher.iter(|| {
            step += 1;
            runtime.block_on(store.commit(account, batch(*fence, step))).expect("a commit")
        });
    });

    group.throughput(Throughput::Elements(u64::try_from(CROWD).unwrap_or(u64::MAX)));
    group.bench_function(format!("{name}/{CROWD} accounts at once"), |bencher| {
        bencher.iter(|| {
            step += 1;
            let commits = accounts.iter().map(|(account, fence)| store.commit(account, batch(*fence, step)));
            for done in runtime.block_on(futures_util::future::join_all(commits)) {
                done.expect("a commit");
            }
        });
    });
    group.finish();
}

fn commit(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    commits(criterion, &runtime, "memory", &DynStore::new(MemoryStore::new()));

    let folder = tempfile::tempdir().expect("a folder");
    let sqlite = runtime.block_on(Sqlite::open(folder.path().join("bench.db"))).expect("a database");
    commits(criterion, &runtime, "sqlite", &DynStore::new(sqlite.clone()));
    runtime.block_on(sqlite.shutdown());
}

criterion_group!(benches, commit);
criterion_main!(benches);
