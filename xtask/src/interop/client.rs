//! A client as a child process that speaks JSON lines: `wa rpc`, or Baileys behind its driver.

use std::cell::Cell;
use std::collections::HashMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::Instant;

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use serde_json::{Value, json};

use crate::interop::server::Server;
use crate::interop::tools::Tools;
use crate::interop::{clock, content};
use crate::rpc::Rpc;

/// Whose client it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Baileys, as npm has it.
    Baileys,
    /// Ours.
    Wa,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Baileys => "Baileys",
            Self::Wa => "wa-client",
        })
    }
}

/// A device; it keeps what it knows from one process to the next.
pub(crate) struct Client {
    /// How reasons and files call it.
    pub(crate) name: String,
    pub(crate) kind: Kind,
    /// Its file or directory.
    pub(crate) store: PathBuf,
    /// Its address by phone number, once it is linked.
    pub(crate) pn: String,
    /// Its hidden address, once it is linked.
    pub(crate) lid: String,
    trusted: PathBuf,
    log: PathBuf,
    /// The program and its options.
    pub(crate) command: Vec<String>,
    deadline: Rc<Cell<Instant>>,
    process: Option<Process>,
    /// All events of all its processes.
    events: Vec<Value>,
    /// The chat of each message that was sent.
    sent: HashMap<String, Value>,
    /// How many events have been searched for texts.
    texts_read: usize,
}

struct Process {
    rpc: Rpc,
    lines: Receiver<Value>,
    answers: HashMap<u64, Value>,
}

/// A text that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Text {
    pub(crate) text: String,
    pub(crate) id: String,
    pub(crate) chat: String,
    pub(crate) sender: String,
    pub(crate) from_me: bool,
}

impl Client {
    /// A device that has never been started.
    pub(crate) fn new(
        kind: Kind,
        name: &str,
        dir: &Path,
        tools: &Tools,
        server: &Server,
        deadline: Rc<Cell<Instant>>,
    ) -> Self {
        let path = |path: &Path| path.display().to_string();
        let (url, root, trusted) = (server.url(), server.root_key().to_owned(), server.authority());
        let (store, command) = match kind {
            Kind::Baileys => {
                let store = dir.join(name);
                let command = vec!["node".to_owned(), path(&tools.baileys), path(&store), url, root];
                (store, command)
            }
            Kind::Wa => {
                let store = dir.join(name).with_extension("db");
                let (file, ca) = (path(&store), path(&trusted));
                let options = ["rpc", "--store", &file, "--server", &url, "--root", &root, "--ca", &ca];
                let mut command = vec![path(&tools.wa)];
                command.extend(options.map(str::to_owned));
                (store, command)
            }
        };
        Self {
            name: name.to_owned(),
            kind,
            store,
            pn: String::new(),
            lid: String::new(),
            trusted,
            log: dir.join(name).with_extension("jsonl"),
            command,
            deadline,
            process: None,
            events: Vec::new(),
            sent: HashMap::new(),
            texts_read: 0,
        }
    }

    /// Starts the process; a linked device connects by itself.
    pub(crate) fn start(&mut self) -> Result<()> {
        ensure!(self.process.is_none(), "{} runs already", self.name);
        let (sender, lines) = mpsc::channel();
        let rpc = Rpc::start(&self.command, &self.trusted, &self.log, move |line| {
            // A client that is gone needs no lines.
            let _ = sender.send(line);
        })?;
        self.process = Some(Process { rpc, lines, answers: HashMap::new() });
        Ok(())
    }

    /// Starts the process of a linked device and waits until it is connected and has what was kept for it.
    pub(crate) fn resume(&mut self) -> Result<()> {
        let mark = self.events.len();
        self.start()?;
        self.wait_online(mark)
    }

    /// Ends the process in good order.
    pub(crate) fn stop(&mut self) -> Result<()> {
        self.call("close", json!({}))?;
        if let Some(process) = self.process.take() {
            let status = process.rpc.wait()?;
            ensure!(status.success(), "{} ended badly: {status}", self.name);
        }
        Ok(())
    }

    /// Waits for a connection that was opened after the mark.
    pub(crate) fn wait_online(&mut self, mark: usize) -> Result<()> {
        self.wait(mark, "connection", |event| event["event"] == "online")?;
        self.wait(mark, "end of the backlog", |event| event["event"] == "caught_up")?;
        Ok(())
    }

    /// A place in the stream of events: the end of what has been seen.
    pub(crate) fn mark(&mut self) -> usize {
        while let Some(line) = self.process.as_ref().and_then(|process| process.lines.try_recv().ok()) {
            self.take(line);
        }
        self.events.len()
    }

    /// Asks for something and waits for the answer.
    pub(crate) fn call(&mut self, call: &str, fields: Value) -> Result<Value> {
        let id = self.begin(call, fields)?;
        self.finish(id).with_context(|| format!("{call} of {}", self.name))
    }

    /// Asks for something; [`finish`](Self::finish) takes the answer.
    pub(crate) fn begin(&mut self, call: &str, fields: Value) -> Result<u64> {
        let process = self.process.as_mut().with_context(|| format!("{} does not run", self.name))?;
        process.rpc.begin(call, fields)
    }

    /// Waits for the answer to a call.
    pub(crate) fn finish(&mut self, id: u64) -> Result<Value> {
        loop {
            let answer = self.process.as_mut().and_then(|process| process.answers.remove(&id));
            if let Some(mut answer) = answer {
                if let Some(ok) = answer.get_mut("ok") {
                    return Ok(ok.take());
                }
                bail!("refused: {}", answer["error"]);
            }
            self.read("an answer")?;
        }
    }

    /// Waits for an event after the mark; `what` names it should it not come.
    pub(crate) fn wait(
        &mut self,
        mark: usize,
        what: &str,
        mut matches: impl FnMut(&Value) -> bool,
    ) -> Result<Value> {
        let mut next = mark;
        loop {
            while let Some(event) = self.events.get(next) {
                if matches(event) {
                    return Ok(event.clone());
                }
                next += 1;
            }
            self.read(what)?;
        }
    }

    /// All texts since the last call of this, up to the one that is named.
    pub(crate) fn texts_until(&mut self, last: &str) -> Result<Vec<Text>> {
        let mut texts = Vec::new();
        loop {
            while let Some(event) = self.events.get(self.texts_read) {
                self.texts_read += 1;
                let Some(text) = text_of(event) else { continue };
                let is_last = text.text == last;
                texts.push(text);
                if is_last {
                    return Ok(texts);
                }
            }
            let so_far: Vec<&str> = texts.iter().map(|text| text.text.as_str()).collect();
            self.read(&format!("the text {last:?} (after {so_far:?})"))?;
        }
    }

    /// Waits for these texts, and checks that there was no other and none twice.
    pub(crate) fn expect_texts(&mut self, from_me: bool, expected: &[&str]) -> Result<Vec<Text>> {
        let Some(last) = expected.last() else { bail!("an expectation names texts") };
        let texts = self.texts_until(last)?;
        let got: Vec<&str> = texts.iter().map(|text| text.text.as_str()).collect();
        ensure!(got == expected, "{} got the texts {got:?} instead of {expected:?}", self.name);
        let wrong = texts.iter().find(|text| text.from_me != from_me);
        ensure!(wrong.is_none(), "{}: from_me is not {from_me} in {wrong:?}", self.name);
        Ok(texts)
    }

    /// Sends a text; returns its id.
    pub(crate) fn send(&mut self, to: &str, text: &str) -> Result<String> {
        let sent = self.call("send", json!({ "to": to, "text": text }))?;
        sent["message_id"].as_str().map(str::to_owned).context("a sent message has an id")
    }

    /// Sends a content; returns its id.
    pub(crate) fn say(&mut self, to: &str, content: &Value) -> Result<String> {
        let (call, fields) = content::order(self.kind, to, content, |of| self.key(of))?;
        let sent = self.call(call, fields)?;
        let id = sent["message_id"].as_str().map(str::to_owned);
        let id = id.with_context(|| format!("no id of a message in {sent}"))?;
        self.sent.insert(id.clone(), sent["chat"].clone());
        Ok(id)
    }

    /// What names a message that this client has sent or received.
    fn key(&self, id: &Value) -> Result<Value> {
        if let Some(chat) = id.as_str().and_then(|id| self.sent.get(id)) {
            return Ok(json!({ "chat": chat, "id": id, "from_me": true }));
        }
        let event = self.events.iter().find(|event| event["event"] == "message" && event["id"] == *id);
        let event = event.with_context(|| format!("{} knows no message {id}", self.name))?;
        let sender = without_device(event["sender"].as_str().unwrap_or_default());
        let in_group = event["chat"].as_str().is_some_and(|chat| chat.ends_with("@g.us"));
        let participant = in_group.then_some(sender);
        Ok(json!({ "chat": event["chat"], "id": id, "from_me": false, "participant": participant }))
    }

    /// Waits for a message; returns its content.
    pub(crate) fn seen(&mut self, id: &str, expected: &Value) -> Result<Value> {
        let event =
            self.wait(0, &format!("{expected}"), |event| event["event"] == "message" && event["id"] == id)?;
        Ok(content::read(self.kind, &event))
    }

    /// Votes in a poll.
    pub(crate) fn vote(&mut self, poll: &str, options: &[&str]) -> Result<()> {
        self.call("vote", json!({ "poll": poll, "options": options }))?;
        Ok(())
    }

    /// Waits for a vote of somebody with one of these addresses; returns what was chosen.
    pub(crate) fn seen_vote(&mut self, mark: usize, poll: &str, voter: &[String]) -> Result<Vec<String>> {
        if self.kind == Kind::Baileys {
            let event =
                self.wait(mark, "a vote", |event| event["event"] == "vote" && event["poll"] == poll)?;
            return texts(&event["options"]).with_context(|| format!("unread: {event}"));
        }
        let event = self.wait(mark, "a vote", |event| {
            event["event"] == "message" && event["content"]["target"]["id"] == poll
        })?;
        let tally = self.call("tally", json!({ "chat": event["chat"], "poll": poll }))?;
        let options = tally["options"].as_array().into_iter().flatten();
        let chosen = options.filter(|option| {
            let voters = texts(&option["voters"]).unwrap_or_default();
            voters.iter().any(|one| voter.contains(one))
        });
        Ok(chosen.filter_map(|option| option["name"].as_str().map(str::to_owned)).collect())
    }

    /// Waits until the client tells of a change in a group.
    pub(crate) fn hear_of(
        &mut self,
        mark: usize,
        group: &str,
        what: &str,
        is: impl Fn(&Value) -> bool,
    ) -> Result<()> {
        let kind = self.kind;
        self.wait(mark, what, |event| {
            event["event"] == "group" && event["group"] == group && is(&content::read_group(kind, event))
        })?;
        Ok(())
    }

    /// The account's hidden address.
    pub(crate) fn account(&self) -> String {
        without_device(&self.lid)
    }

    /// The account's addresses, hidden and by phone number.
    pub(crate) fn accounts(&self) -> [String; 2] {
        [&self.lid, &self.pn].map(|address| without_device(address))
    }

    /// Fetches the file of a message.
    pub(crate) fn download(&mut self, id: &str, place: &Path) -> Result<()> {
        self.call("download", json!({ "message": id, "path": place }))?;
        Ok(())
    }

    /// How often a message has come.
    pub(crate) fn times(&mut self, id: &str) -> usize {
        self.mark();
        self.events.iter().filter(|event| event["event"] == "message" && event["id"] == id).count()
    }

    /// Waits for a receipt about a message.
    pub(crate) fn wait_receipt(&mut self, id: &str, kind: &str) -> Result<Value> {
        self.wait(0, &format!("a receipt {kind:?}"), |event| {
            let about = |ids: &Vec<Value>| ids.iter().any(|about| about == id);
            event["event"] == "receipt" && event["kind"] == kind && event["ids"].as_array().is_some_and(about)
        })
    }

    /// How many events since the mark have this name.
    pub(crate) fn count(&mut self, mark: usize, name: &str) -> usize {
        self.mark();
        self.events.iter().skip(mark).filter(|event| event["event"] == name).count()
    }

    /// Reads one line, within the limit of the scenario.
    fn read(&mut self, what: &str) -> Result<()> {
        let name = &self.name;
        let process = self.process.as_mut().with_context(|| format!("{name} does not run"))?;
        let left = self.deadline.get().saturating_duration_since(clock::now());
        let line = process.lines.recv_timeout(left).map_err(|error| match error {
            RecvTimeoutError::Timeout => anyhow!("{name} waited in vain for {what}"),
            RecvTimeoutError::Disconnected => anyhow!("{name} ended while it was to wait for {what}"),
        })?;
        self.take(line);
        Ok(())
    }

    fn take(&mut self, line: Value) {
        if line.get("event").is_some() {
            self.events.push(line);
        } else if let (Some(id), Some(process)) = (line["id"].as_u64(), &mut self.process) {
            process.answers.insert(id, line);
        }
    }
}

fn texts(list: &Value) -> Option<Vec<String>> {
    Some(list.as_array()?.iter().filter_map(|text| text.as_str().map(str::to_owned)).collect())
}

/// An address without its device.
pub(crate) fn without_device(address: &str) -> String {
    let (user, server) = address.split_once('@').unwrap_or((address, ""));
    let user = user.split_once(':').map_or(user, |(user, _)| user);
    format!("{user}@{server}")
}

fn text_of(event: &Value) -> Option<Text> {
    if event["event"] != "message" {
        return None;
    }
    let field = |name: &str| event[name].as_str().map(str::to_owned);
    Some(Text {
        text: field("text")?,
        id: field("id")?,
        chat: field("chat")?,
        sender: field("sender")?,
        from_me: event["from_me"].as_bool()?,
    })
}

/// Removes what an earlier run has left.
pub(crate) fn empty(dir: &Path) -> Result<()> {
    match fs::remove_dir_all(dir) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
        _ => fs::create_dir_all(dir)?,
    }
    Ok(())
}
