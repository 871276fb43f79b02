//! A device: a client that may be killed at any moment, and an application that lives on.

use std::collections::{BTreeSet, HashMap};
use std::path::PathBuf;
use std::sync::mpsc::Sender;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Value, json};

use crate::crash::file::Files;
use crate::crash::plan::Repeat;
use crate::crash::record::{Batch, CHATS, Chat, Record, Text};
use crate::interop::clock;
use crate::rpc::Rpc;

/// When a file that could not be moved, for there was no server, is tried again.
pub(crate) const AGAIN: Duration = Duration::from_millis(200);

/// Something that a process wrote, or that it writes no more.
pub(crate) struct Said {
    /// The place of the device.
    pub(crate) device: usize,
    /// `None` at the end of the output.
    pub(crate) line: Option<Value>,
}

/// What an application asked its client for.
enum Call {
    Send(usize),
    Download(Text),
    Handled(u64),
    Group,
    Other,
}

/// A text that was handed to the client.
struct Written {
    text: Text,
    answered: bool,
}

/// How far the client is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    /// There is no process.
    Away,
    /// It has not been seen online.
    Starting,
    Online,
    /// It was told to close.
    Closing,
    /// It was killed; what it wrote before still counts.
    Killed,
    /// It was killed, and its application with it: nobody reads what it wrote.
    Fallen,
}

/// One device and its application.
pub(crate) struct Device {
    /// Its place among the devices.
    place: usize,
    pub(crate) name: &'static str,
    /// Whom its texts are for.
    peer: &'static str,
    command: Vec<String>,
    trusted: PathBuf,
    log: PathBuf,
    said: Sender<Said>,
    pub(crate) state: State,
    /// Dropped with the process.
    rpc: Option<Rpc>,
    calls: HashMap<u64, Call>,
    files: Files,
    /// Files that the running client was told to download.
    fetching: BTreeSet<Text>,
    /// Calls that move files and were refused, with the time of the last refusal.
    refused: Option<(Instant, Vec<Call>)>,
    /// The batch that is coming in.
    open: Vec<Text>,
    /// Batches since the last call of `handled`.
    unhandled: usize,
    /// The group of all, once it is made.
    pub(crate) group: Option<String>,
    /// The next code to be scanned while it is linked.
    pub(crate) qr: Option<Value>,
    written: Vec<Written>,
    unanswered: usize,
    /// Whether the sends that a crash left open were repeated, and new ones may follow.
    writes: bool,
    pub(crate) record: Record,
    /// How many texts may wait for an answer; none is written at 0.
    pub(crate) window: usize,
    /// How many batches may wait for a call of `handled`.
    pub(crate) lag: usize,
    /// Lines so far, of all its processes.
    pub(crate) lines: u64,
    pub(crate) counts: Counts,
}

/// What happened at a device.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Counts {
    pub(crate) kills: u64,
    /// Kills before it was online.
    pub(crate) early: u64,
    /// Sends that were repeated because a crash left their outcome open.
    pub(crate) repeated: u64,
    /// Batches that came again and were recognised.
    pub(crate) again: u64,
    /// Batches that a kill cut off.
    pub(crate) cut: u64,
    /// Files that could not be moved at once because there was no server.
    pub(crate) refused: u64,
}

impl Device {
    pub(crate) fn new(
        place: usize,
        (name, peer): (&'static str, &'static str),
        command: Vec<String>,
        trusted: PathBuf,
        log: PathBuf,
        said: Sender<Said>,
    ) -> Result<Self> {
        let files = Files::new(log.with_extension("files"))?;
        Ok(Self {
            place,
            name,
            peer,
            command,
            trusted,
            log,
            said,
            state: State::Away,
            rpc: None,
            calls: HashMap::new(),
            files,
            fetching: BTreeSet::new(),
            refused: None,
            open: Vec::new(),
            unhandled: 0,
            group: None,
            qr: None,
            written: Vec::new(),
            unanswered: 0,
            writes: false,
            record: Record::default(),
            window: 0,
            lag: 0,
            lines: 0,
            counts: Counts::default(),
        })
    }

    /// Starts the client.
    pub(crate) fn start(&mut self, repeat: Repeat) -> Result<()> {
        ensure!(self.state == State::Away, "{} runs already", self.name);
        let mouth = Mouth { device: self.place, said: self.said.clone() };
        self.rpc =
            Some(Rpc::start(&self.command, &self.trusted, &self.log, move |line| mouth.say(Some(line)))?);
        self.state = State::Starting;
        self.record.restart();
        self.writes = false;
        if repeat == Repeat::AtOnce { self.go_on() } else { Ok(()) }
    }

    /// A send whose outcome a crash left open is asked for once more, with the same id; then come new texts.
    fn go_on(&mut self) -> Result<()> {
        self.writes = true;
        let open: Vec<usize> = (0..self.written.len()).filter(|sent| !self.written[*sent].answered).collect();
        for sent in open {
            self.counts.repeated += 1;
            self.send(sent)?;
        }
        self.top_up()
    }

    /// Kills the client without a warning.
    pub(crate) fn kill(&mut self, falls: bool) -> Result<()> {
        let Some(rpc) = &mut self.rpc else { return Ok(()) };
        rpc.kill()?;
        self.counts.kills += 1;
        self.counts.early += u64::from(self.state == State::Starting);
        self.state = if falls { State::Fallen } else { State::Killed };
        Ok(())
    }

    /// Asks the client to end in good order.
    pub(crate) fn close(&mut self) -> Result<()> {
        self.call("close", json!({}), Call::Other)?;
        self.state = State::Closing;
        Ok(())
    }

    pub(crate) fn pair(&mut self) -> Result<()> {
        self.call("pair", json!({}), Call::Other)
    }

    /// Takes a line of the process, or its end.
    pub(crate) fn take(&mut self, line: Option<Value>) -> Result<()> {
        let taken = match line {
            None => self.ended(),
            Some(_) if self.state == State::Fallen => Ok(()),
            Some(line) => {
                self.lines += 1;
                if line["event"].is_string() { self.event(&line) } else { self.answer(&line) }
            }
        };
        taken.with_context(|| format!("device {} ({})", self.place, self.name))
    }

    fn ended(&mut self) -> Result<()> {
        if matches!(self.state, State::Starting | State::Online) {
            bail!("the client ended by itself; see {}", self.log.with_extension("err").display());
        }
        self.counts.cut += u64::from(!self.open.is_empty());
        (self.state, self.rpc, self.unhandled) = (State::Away, None, 0);
        self.open.clear();
        self.calls.clear();
        self.fetching.clear();
        self.refused = None;
        Ok(())
    }

    fn event(&mut self, event: &Value) -> Result<()> {
        match event["event"].as_str() {
            Some("qr") => self.qr = Some(event["text"].clone()),
            Some("online") if self.state == State::Starting => {
                self.state = State::Online;
                if !self.writes {
                    self.go_on()?;
                }
            }
            Some("message") => {
                let field = |name: &str| event[name].as_str().unwrap_or_default();
                let text = Text::read(field("text"), field("id"));
                self.open.push(text.with_context(|| format!("nobody wrote {event}"))?);
            }
            Some("undecryptable") => bail!("a text was given up: {event}"),
            Some("closed") if event["final"] == true => bail!("closed for good: {event}"),
            _ => {}
        }
        match event["cursor"].as_u64() {
            Some(cursor) if event["more"] != true => self.batch(cursor),
            _ => Ok(()),
        }
    }

    /// A batch is complete: it is recorded, and then handled.
    fn batch(&mut self, cursor: u64) -> Result<()> {
        let texts = core::mem::take(&mut self.open);
        if self.record.take(cursor, texts)? == Batch::Again {
            self.counts.again += 1;
        }
        for file in self.record.files(cursor) {
            // What a client wrote before it was killed still comes; its files are fetched by the next one.
            if self.runs() && self.fetching.insert(file) {
                self.download(file)?;
            }
        }
        self.unhandled += 1;
        if self.unhandled > self.lag { self.say_handled() } else { Ok(()) }
    }

    /// Tells the client that everything that was recorded is handled.
    pub(crate) fn say_handled(&mut self) -> Result<()> {
        self.unhandled = 0;
        match self.record.unhandled() {
            Some(cursor) if self.runs() => {
                self.call("handled", json!({ "cursor": cursor }), Call::Handled(cursor))
            }
            _ => Ok(()),
        }
    }

    fn answer(&mut self, answer: &Value) -> Result<()> {
        let call = answer["id"].as_u64().and_then(|id| self.calls.remove(&id));
        let call = call.with_context(|| format!("an answer without a call: {answer}"))?;
        if answer.get("ok").is_none() {
            return self.refuse(call, answer);
        }
        match call {
            Call::Download(file) => {
                self.files.check(file)?;
                self.record.fetched(file);
                // What waited for it may be handled now.
                if self.unhandled > self.lag || self.window == 0 {
                    self.say_handled()?;
                }
            }
            Call::Handled(cursor) => self.record.confirm_handled(cursor),
            Call::Send(sent) => {
                if let Some(written) = self.written.get_mut(sent)
                    && !core::mem::replace(&mut written.answered, true)
                {
                    self.unanswered -= 1;
                    if written.text.chat == Chat::Files {
                        self.files.remove(written.text)?;
                    }
                }
                self.top_up()?;
            }
            Call::Group => {
                self.group = answer["ok"]["group"].as_str().map(str::to_owned);
            }
            Call::Other => {}
        }
        Ok(())
    }

    /// A file is not moved while there is no server; an application tries it again. Nothing else may be refused.
    fn refuse(&mut self, call: Call, answer: &Value) -> Result<()> {
        let moves_a_file = match &call {
            Call::Send(sent) => self.written.get(*sent).is_some_and(|it| it.text.chat == Chat::Files),
            Call::Download(_) => true,
            Call::Handled(_) | Call::Group | Call::Other => false,
        };
        let kind = answer["error"]["kind"].as_str().unwrap_or_default();
        ensure!(moves_a_file && matches!(kind, "command" | "client"), "a call was refused: {answer}");
        self.counts.refused += 1;
        let (_, mut calls) = self.refused.take().unwrap_or((clock::now(), Vec::new()));
        calls.push(call);
        self.refused = Some((clock::now(), calls));
        Ok(())
    }

    /// Repeats, some time after the last refusal, what was refused.
    pub(crate) fn try_again(&mut self) -> Result<()> {
        if self.refused.as_ref().is_none_or(|(at, _)| at.elapsed() < AGAIN) || self.state != State::Online {
            return Ok(());
        }
        let (_, calls) = self.refused.take().context("something was refused")?;
        for call in calls {
            match call {
                Call::Send(sent) => self.send(sent)?,
                Call::Download(file) => self.download(file)?,
                Call::Handled(_) | Call::Group | Call::Other => {}
            }
        }
        Ok(())
    }

    /// Writes until as many texts are unanswered as may be.
    pub(crate) fn top_up(&mut self) -> Result<()> {
        while self.writes && self.runs() && self.unanswered < self.window {
            self.write(1)?;
        }
        Ok(())
    }

    /// Writes new texts, at once: one to the other account, one into the group, one below a file, and so on.
    /// There is only one file of a device under way, since two could overtake each other.
    pub(crate) fn write(&mut self, texts: u32) -> Result<()> {
        for _ in 0..texts {
            let chat = CHATS[self.written.len() % CHATS.len()];
            let is_open = |it: &Written| it.text.chat == Chat::Files && !it.answered;
            let chat = match chat {
                Chat::Files if self.written.iter().any(is_open) => Chat::Group,
                chat => chat,
            };
            let text = Text { author: self.place, chat, number: self.written(chat) + 1 };
            self.written.push(Written { text, answered: false });
            self.unanswered += 1;
            self.send(self.written.len() - 1)?;
        }
        Ok(())
    }

    fn send(&mut self, sent: usize) -> Result<()> {
        let text = self.written[sent].text;
        let to = match text.chat {
            Chat::Files if text.number.is_multiple_of(2) => Some(self.peer.to_owned()),
            Chat::Direct => Some(self.peer.to_owned()),
            Chat::Group | Chat::Files => self.group.clone(),
        };
        let to = to.context("there is no group")?;
        if text.chat != Chat::Files {
            let fields = json!({ "to": to, "text": text.to_string(), "message_id": text.id() });
            return self.call("send", fields, Call::Send(sent));
        }
        let content = json!({
            "type": "document",
            "media": { "mimetype": "application/octet-stream" },
            "file_name": "file",
            "caption": text.to_string(),
        });
        let file = self.files.write(text)?;
        let fields = json!({ "to": to, "content": content, "file": file, "message_id": text.id() });
        self.call("send", fields, Call::Send(sent))
    }

    fn download(&mut self, file: Text) -> Result<()> {
        let fields = json!({ "message": file.id(), "path": self.files.path(file) });
        self.call("download", fields, Call::Download(file))
    }

    /// Makes the group of all.
    pub(crate) fn found(&mut self, members: &[&str]) -> Result<()> {
        self.call("group_create", json!({ "subject": "all", "members": members }), Call::Group)
    }

    fn call(&mut self, call: &str, fields: Value, meaning: Call) -> Result<()> {
        let rpc = self.rpc.as_mut().with_context(|| format!("{} does not run", self.name))?;
        let id = rpc.begin(call, fields).with_context(|| format!("{} takes no calls", self.name))?;
        self.calls.insert(id, meaning);
        Ok(())
    }

    /// Whether there is a process that takes calls.
    pub(crate) fn runs(&self) -> bool {
        matches!(self.state, State::Starting | State::Online)
    }

    /// How many texts it has written in a chat.
    pub(crate) fn written(&self, chat: Chat) -> u64 {
        let in_chat = self.written.iter().filter(|written| written.text.chat == chat);
        u64::try_from(in_chat.count()).unwrap_or(u64::MAX)
    }

    /// How many of its sends were not answered.
    pub(crate) fn unanswered(&self) -> usize {
        self.unanswered
    }
}

/// Says that the output ended when it is dropped.
struct Mouth {
    device: usize,
    said: Sender<Said>,
}

impl Mouth {
    fn say(&self, line: Option<Value>) {
        // Nobody listens when the run is over.
        let _ = self.said.send(Said { device: self.device, line });
    }
}

impl Drop for Mouth {
    fn drop(&mut self) {
        self.say(None);
    }
}
