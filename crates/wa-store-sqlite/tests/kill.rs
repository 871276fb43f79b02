//! A process killed in the middle of its commits: this test starts itself as the victim.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use wa_store::conformance::Ledger;
use wa_store::{AccountId, OwnerId, Store, StoreError};
use wa_store_sqlite::Sqlite;

const DATABASE: &str = "WA_STORE_SQLITE_VICTIM";
const ACCOUNTS: [&str; 3] = ["a", "b", "c"];

/// Commits to three accounts at once and tells every acknowledged step; does nothing unless it is the victim.
#[tokio::test]
async fn the_victim_commits_until_it_is_killed() {
    let Some(path) = std::env::var_os(DATABASE) else { return };
    let store = Sqlite::open(path).await.unwrap();
    let [a, b, c] = ACCOUNTS.map(|name| write_forever(&store, name));
    tokio::join!(a, b, c);
}

async fn write_forever(store: &Sqlite, name: &str) {
    let account = AccountId::new(name).unwrap();
    let fence = store.open(&account, &OwnerId::new("victim").unwrap()).await.unwrap();
    let mut ledger = Ledger::after(Ledger::verify(store, &account).await);
    loop {
        store.commit(&account, ledger.next(fence)).await.unwrap();
        std::io::stdout().write_all(format!("\nack {name} {}\n", ledger.steps()).as_bytes()).unwrap();
    }
}

fn start_victim(path: &Path) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "the_victim_commits_until_it_is_killed", "--nocapture"]);
    command.env(DATABASE, path).stdout(Stdio::piped()).spawn().unwrap()
}

fn acknowledgement(line: &str) -> Option<(String, u64)> {
    let (name, step) = line.strip_prefix("ack ")?.split_once(' ')?;
    Some((name.to_owned(), step.parse().ok()?))
}

#[tokio::test]
async fn after_a_kill_every_acknowledged_batch_is_there_and_none_in_part() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("me.db");
    let heir = OwnerId::new("heir").unwrap();
    let mut acknowledged: BTreeMap<String, u64> = ACCOUNTS.map(|name| (name.to_owned(), 0)).into();

    for lives in [1, 2, 5, 13, 40, 41, 90, 200] {
        let mut victim = start_victim(&path);
        let mut lines = BufReader::new(victim.stdout.take().unwrap()).lines().map(Result::unwrap);
        let mut acks = lines.by_ref().filter_map(|line| acknowledgement(&line));
        acknowledged.extend(acks.by_ref().take(lives));

        let mut held = None;
        if lives == 40 {
            let store = Sqlite::open(&path).await.unwrap();
            let refused = store.open(&AccountId::new("a").unwrap(), &heir).await;
            assert!(matches!(refused, Err(StoreError::Owned)), "the victim lives, got {refused:?}");
            held = Some(store);
        }
        victim.kill().unwrap();
        victim.wait().unwrap();
        acknowledged.extend(acks);

        let store = match held {
            Some(store) => store,
            None => Sqlite::open(&path).await.unwrap(),
        };
        for (name, steps) in &mut acknowledged {
            let account = AccountId::new(name).unwrap();
            let found = Ledger::verify(&store, &account).await;
            assert!(found == *steps || found == *steps + 1, "{steps} acknowledged, {found} found");
            *steps = found;
            let fence = store.open(&account, &heir).await.unwrap();
            store.close(&account, fence).await.unwrap();
        }
    }
    assert!(acknowledged.values().sum::<u64>() >= 300);
}
