use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use clap::{Parser, Subcommand};
use wa_client::{Client, ClientBuilder, Jid, PublicKey, Receipts, Sqlite};

/// A terminal client for WhatsApp, and a workbench for those who build on it.
#[derive(Debug, Parser)]
#[command(name = "wa", version)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) task: Task,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Task {
    /// Show everything at work, without network and phone.
    Demo(DemoArgs),
    /// Run a local server with simulated phones.
    Server(ServerArgs),
    /// Link this device to a phone.
    Login(LoginArgs),
    /// Send a text or a file.
    Send(SendArgs),
    /// Print what comes in.
    Listen(ListenArgs),
    /// Drive a client by JSON lines on standard input and output.
    Rpc(RpcArgs),
}

#[derive(Debug, clap::Args)]
pub(crate) struct DemoArgs {
    /// Leave the server running and tell how to connect to it.
    #[arg(long)]
    pub(crate) keep: bool,
}

#[derive(Debug, clap::Args)]
pub(crate) struct ServerArgs {
    /// Where to listen.
    #[arg(long, default_value = "127.0.0.1:8080")]
    pub(crate) listen: SocketAddr,
    /// Keep everything in this directory; without it nothing is kept.
    #[arg(long)]
    pub(crate) data: Option<PathBuf>,
    /// Make numbers and keys reproducible.
    #[arg(long)]
    pub(crate) seed: Option<u64>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct LoginArgs {
    /// Link by a code that is typed into the phone with this number, instead of by QR.
    #[arg(long, value_name = "PHONE")]
    pub(crate) code: Option<String>,
    #[command(flatten)]
    pub(crate) account: AccountArgs,
}

#[derive(Debug, clap::Args)]
pub(crate) struct SendArgs {
    /// A phone number, or an address like 123@lid.
    pub(crate) to: String,
    /// The text; with a file, what stands below it.
    #[arg(required_unless_present = "file")]
    pub(crate) text: Option<String>,
    /// Send this file: a picture, video, piece of music or sticker as such, anything else as a document.
    #[arg(long, value_name = "PATH")]
    pub(crate) file: Option<PathBuf>,
    /// Send the file as this, whatever its name says.
    #[arg(long = "as", value_name = "KIND", value_enum, requires = "file")]
    pub(crate) kind: Option<FileKind>,
    #[command(flatten)]
    pub(crate) account: AccountArgs,
}

/// How a file is shown to who gets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum FileKind {
    /// A picture.
    Image,
    /// A video.
    Video,
    /// Music, or another recording.
    Audio,
    /// A voice note.
    Voice,
    /// A sticker.
    Sticker,
    /// Any file.
    Document,
}

impl FileKind {
    /// What a file is by the ending of its name.
    pub(crate) fn of(path: &Path) -> Self {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
        match ending.as_deref() {
            Some("jpg" | "jpeg" | "png") => Self::Image,
            Some("mp4") => Self::Video,
            Some("aac" | "m4a" | "mp3" | "ogg") => Self::Audio,
            Some("opus") => Self::Voice,
            Some("webp") => Self::Sticker,
            _ => Self::Document,
        }
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct ListenArgs {
    /// One JSON object a line, instead of text for people.
    #[arg(long)]
    pub(crate) json: bool,
    /// Also print the chats and messages of the past that the phone sends after linking.
    #[arg(long)]
    pub(crate) history: bool,
    #[command(flatten)]
    pub(crate) account: AccountArgs,
}

#[derive(Debug, clap::Args)]
pub(crate) struct RpcArgs {
    /// Events come again after a restart until the `handled` call names their cursor. Without this
    /// they count as handled once they are written.
    #[arg(long)]
    pub(crate) manual: bool,
    /// Read the events as this consumer, which has a place of its own in the stream.
    #[arg(long, value_name = "NAME", default_value = "")]
    pub(crate) consumer: String,
    /// When senders are told that their messages came.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) receipts: ReceiptsWord,
    /// Also tell the chats and messages of the past that the phone sends after linking.
    #[arg(long)]
    pub(crate) history: bool,
    /// Visit pages at this address and port for previews, even if it lies inside a network; may be repeated.
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) preview_at: Vec<SocketAddr>,
    #[command(flatten)]
    pub(crate) account: AccountArgs,
}

/// When senders are told that their messages came.
#[derive(Debug, Clone, Copy, Default, clap::ValueEnum)]
pub(crate) enum ReceiptsWord {
    /// As soon as a message is stored.
    #[default]
    Automatic,
    /// When it counts as handled.
    AfterHandled,
    /// When the `delivered` call says so.
    Manual,
}

impl From<ReceiptsWord> for Receipts {
    fn from(word: ReceiptsWord) -> Self {
        match word {
            ReceiptsWord::Automatic => Self::Automatic,
            ReceiptsWord::AfterHandled => Self::AfterHandled,
            ReceiptsWord::Manual => Self::Manual,
        }
    }
}

/// Which account, and which server it lives on.
#[derive(Debug, clap::Args)]
pub(crate) struct AccountArgs {
    /// The file that remembers the account.
    #[arg(long, default_value = "wa.db")]
    pub(crate) store: PathBuf,
    /// The name others see.
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// Another server than WhatsApp's (ws: or wss:).
    #[arg(long, value_name = "URL")]
    pub(crate) server: Option<String>,
    /// A certificate file (PEM) to trust for TLS.
    #[arg(long, value_name = "FILE")]
    pub(crate) ca: Option<PathBuf>,
    /// The key that signs the server's Noise certificates, 64 hex digits.
    #[arg(long, value_name = "KEY")]
    pub(crate) root: Option<String>,
}

impl AccountArgs {
    /// A builder for this account.
    pub(crate) async fn builder(&self) -> Result<ClientBuilder> {
        let store = Sqlite::open(&self.store)
            .await
            .with_context(|| format!("cannot open {}", self.store.display()))?;
        let mut builder = Client::builder().store(store);
        if let Some(name) = &self.name {
            builder = builder.push_name(name);
        }
        if let Some(url) = &self.server {
            builder = builder.server(url);
        }
        if let Some(file) = &self.ca {
            let pem = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
            builder = builder.trust_ca(pem);
        }
        if let Some(root) = &self.root {
            builder = builder.trust_noise_root(root_key(root)?);
        }
        Ok(builder)
    }

    /// The same, for one that wants to hear of the past or not.
    pub(crate) async fn builder_for(&self, history: bool) -> Result<ClientBuilder> {
        let builder = self.builder().await?;
        Ok(if history { builder.history_messages() } else { builder })
    }

    /// The client of an account that is linked, online.
    pub(crate) async fn online(&self) -> Result<Client> {
        let client = self.builder().await?.await?;
        anyhow::ensure!(client.me().is_some(), "this account is not linked; run `wa login` first");
        client.wait_online().await?;
        Ok(client)
    }
}

fn root_key(hex: &str) -> Result<PublicKey> {
    let digits = hex.trim();
    let bytes: Option<Vec<u8>> =
        (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok()).collect();
    let key = bytes.and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
    Ok(PublicKey::from_bytes(key.context("the root key is not 64 hex digits")?))
}

/// A phone number or an address.
pub(crate) fn address(text: &str) -> Result<Jid> {
    if text.contains('@') {
        return text.parse().with_context(|| format!("{text:?} is not an address"));
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    anyhow::ensure!(digits.len() >= 7, "{text:?} is neither a phone number nor an address");
    Ok(Jid::pn(digits))
}
