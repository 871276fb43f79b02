//! A client that is killed, and what it knows afterwards.

use std::process::Stdio;

use anyhow::{Context as _, Result, ensure};
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::Command;

use crate::demo::person::{Person, millis, now};
use crate::demo::stage::Stage;

const TEXTS: usize = 12;
/// After so many texts the process is killed.
const RECEIVED: usize = 4;

/// Ben's client becomes a process of its own, which is killed while Anna writes; afterwards everything is
/// there, in order and once.
pub(super) async fn while_receiving(stage: &Stage, anna: &Person, ben: Person) -> Result<Person> {
    println!("\nBen's client runs as a process of its own, and is killed while Anna writes");
    let to = ben.number()?;
    ben.stop().await;
    let mut process = Command::new(std::env::current_exe()?)
        .arg("rpc")
        .arg("--manual")
        .arg("--store")
        .arg(stage.store("Ben"))
        .args(["--server", &stage.server.secure_url(), "--root", &stage.server.root_key_hex()])
        .arg("--ca")
        .arg(stage.ca())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()?;
    let mut lines = BufReader::new(process.stdout.take().context("the process has no output")?).lines();
    wait_for(&mut lines, "\"online\"").await?;

    let texts: Vec<String> = (1..=TEXTS).map(|number| format!("text {number} of {TEXTS}")).collect();
    for (sent, text) in texts.iter().enumerate() {
        anna.client.send(&to, text.as_str()).await?;
        if sent < RECEIVED {
            wait_for(&mut lines, text).await?;
        }
        if sent == RECEIVED {
            process.kill().await?;
            println!("  killed while text {} of {TEXTS} was on its way", sent + 1);
        }
    }
    println!("  Anna has written {TEXTS} texts");

    let restarted = now();
    let mut ben = stage.open_client("Ben").await?;
    ben.client.wait_online().await?;
    println!(
        "  Ben's client starts again from {}: online after {}",
        stage.store("Ben").display(),
        millis(restarted)
    );
    let mut kept = 0;
    for text in &texts {
        let message = ben.reads_next_text().await?;
        ensure!(message.text().as_ref() == Some(text), "a text is lost, doubled or out of order");
        if !message.queued {
            kept += 1;
        }
    }
    println!("  all {TEXTS} texts are there, in order and once; {kept} of them it had stored before");
    ensure!(kept >= RECEIVED, "what was received was not stored");
    Ok(ben)
}

async fn wait_for(
    lines: &mut tokio::io::Lines<BufReader<tokio::process::ChildStdout>>,
    word: &str,
) -> Result<()> {
    while let Some(line) = lines.next_line().await? {
        if line.contains(word) {
            return Ok(());
        }
    }
    anyhow::bail!("Ben's process ended by itself")
}
