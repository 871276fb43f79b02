//! `wa-server`: the local server as a program.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use lexopt::prelude::*;
use wa_server::{Config, Server};

const USAGE: &str = "\
wa-server: a local WhatsApp-compatible server with a simulated phone

usage: wa-server [--listen ADDRESS:PORT] [--data DIR] [--seed N]

  --listen   where to listen; 127.0.0.1:8080 unless given, port 0 takes a free one
  --data     keep accounts, queues and certificates in this directory; without it nothing is kept
  --seed     draw numbers, references and keys from this number, to repeat a run

The log level is taken from RUST_LOG.
";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_default_env())
        .with_writer(std::io::stderr)
        .init();
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&format!("wa-server: {error}"));
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let Some(config) = config()? else {
        say(USAGE);
        return Ok(());
    };
    let server = Server::start(config).await?;
    say(&format!("listening on {}", server.addr()));
    say(&format!("websocket   {} or {}", server.url(), server.secure_url()));
    say(&format!("noise root  {}", server.root_key_hex()));
    told_to_stop().await?;
    server.shutdown().await;
    Ok(())
}

/// Waits until a person or the system asks the program to end.
#[cfg(unix)]
async fn told_to_stop() -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminated = signal(SignalKind::terminate())?;
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => interrupted,
        _ = terminated.recv() => Ok(()),
    }
}

/// Waits until a person asks the program to end.
#[cfg(not(unix))]
async fn told_to_stop() -> std::io::Result<()> {
    tokio::signal::ctrl_c().await
}

fn config() -> Result<Option<Config>, Box<dyn std::error::Error>> {
    let mut config = Config::default().listen(SocketAddr::from(([127, 0, 0, 1], 8080)));
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        config = match argument {
            Long("listen") => config.listen(arguments.value()?.parse()?),
            Long("data") => config.data(&PathBuf::from(arguments.value()?)),
            Long("seed") => config.seed(arguments.value()?.parse()?),
            Long("help") | Short('h') => return Ok(None),
            other => return Err(other.unexpected().into()),
        };
    }
    Ok(Some(config))
}

#[expect(clippy::print_stdout, reason = "a program talks to the person who started it")]
fn say(text: &str) {
    println!("{text}");
}
