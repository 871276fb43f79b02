//! What an idle client costs: links a hundred of them, closes them, opens them again, and prints how much
//! resident memory each adds and how long it takes from connecting to being online.
//!
//! `cargo run --release -p wa-benches --example idle_clients [NUMBER]`
#![expect(clippy::print_stdout, clippy::disallowed_methods, reason = "a measuring program")]

use std::time::{Duration, Instant};

use wa_benches::World;
use wa_client::{Client, Sqlite};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let count: usize = std::env::args().nth(1).map_or(Ok(100), |number| number.parse())?;
    let files = tempfile::tempdir()?;
    let world = World::start().await?;
    let store = Sqlite::open(files.path().join("clients.db")).await?;
    let builder = |at: usize| Client::builder().store(store.clone()).account(format!("client {at}"));
    for at in 0..count {
        world.client(builder(at), &number(at)).await?.close().await;
    }
    println!("{count} clients linked; the server and its accounts stay in this process");

    let before = resident()?;
    let mut clients = Vec::new();
    let mut times = Vec::new();
    for at in 0..count {
        let started = Instant::now();
        clients.push(world.client(builder(at), &number(at)).await?);
        times.push(started.elapsed());
    }
    let after = resident()?;
    times.sort();
    let middle = times.get(times.len() / 2).copied().unwrap_or_default();
    let slowest = times.last().copied().unwrap_or_default();
    println!("resident memory: {before} kB before, {after} kB with all of them online");
    println!("each adds {} kB", after.saturating_sub(before) / u64::try_from(count.max(1))?);
    println!("open to online: {} in the middle, {} the slowest", millis(middle), millis(slowest));
    for client in clients {
        client.close().await;
    }
    Ok(())
}

fn number(at: usize) -> String {
    format!("1555020{at:04}")
}

fn millis(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1000.0)
}

/// Resident memory of this process in kB.
fn resident() -> Result<u64, Box<dyn std::error::Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).ok_or("no VmRSS")?;
    Ok(line.split_whitespace().nth(1).ok_or("no number")?.parse()?)
}
