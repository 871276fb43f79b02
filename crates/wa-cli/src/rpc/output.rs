use anyhow::{Context as _, Result};
use serde_json::Value;
use tokio::io::AsyncWriteExt as _;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

/// Lines that wait to be written; who has more to say waits. A reader that is slow thus slows down its own
/// calls and events, and not the client.
const WAITING: usize = 64;

/// The way to standard output, line by line; cheap to clone.
#[derive(Debug, Clone)]
pub(super) struct Output {
    lines: mpsc::Sender<Value>,
}

/// The task that writes; it ends when the last [`Output`] is gone.
#[derive(Debug)]
pub(super) struct Writer {
    task: JoinHandle<std::io::Result<()>>,
}

pub(super) fn open() -> (Output, Writer) {
    let (lines, waiting) = mpsc::channel(WAITING);
    (Output { lines }, Writer { task: tokio::spawn(write(waiting)) })
}

impl Output {
    pub(super) async fn line(&self, line: Value) -> Result<()> {
        self.lines.send(line).await.ok().context("nobody reads any more")
    }
}

impl Writer {
    /// Waits until everything is written.
    pub(super) async fn finish(self) -> Result<()> {
        Ok(self.task.await??)
    }
}

async fn write(mut lines: mpsc::Receiver<Value>) -> std::io::Result<()> {
    let mut out = tokio::io::stdout();
    while let Some(line) = lines.recv().await {
        let mut text = line.to_string();
        text.push('\n');
        out.write_all(text.as_bytes()).await?;
        if lines.is_empty() {
            out.flush().await?;
        }
    }
    out.flush().await
}
