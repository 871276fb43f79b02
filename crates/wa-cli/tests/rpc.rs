//! `wa rpc` as a child process, on a server in this one.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use core::time::Duration;
use std::path::Path;
use std::process::Stdio;

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use wa_server::{Config, Number, Server};

const ANNA: &str = "15550100001";
const BEN: &str = "15550100002";

/// Nothing takes this long unless it is broken.
const PATIENCE: Duration = Duration::from_secs(120);

async fn soon<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(PATIENCE, future).await.expect("in time")
}

/// A running `wa rpc`.
struct Rpc {
    child: Child,
    input: ChildStdin,
    output: Lines<BufReader<ChildStdout>>,
    events: Vec<Value>,
    last_id: u64,
}

impl Rpc {
    fn start(server: &Server, store: &Path, options: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_wa"))
            .args(["rpc", "--server", &server.url(), "--root", &server.root_key_hex(), "--store"])
            .arg(store)
            .args(options)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let input = child.stdin.take().unwrap();
        let output = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, input, output, events: Vec::new(), last_id: 0 }
    }

    async fn write(&mut self, line: &str) {
        self.input.write_all(format!("{line}\n").as_bytes()).await.unwrap();
    }

    async fn line(&mut self) -> Value {
        let line = soon(self.output.next_line()).await.unwrap().expect("more output");
        serde_json::from_str(&line).unwrap()
    }

    /// Asks, and waits for the answer; events in between are kept.
    async fn call(&mut self, call: &str, mut fields: Value) -> Value {
        self.last_id += 1;
        fields["id"] = self.last_id.into();
        fields["call"] = call.into();
        self.write(&fields.to_string()).await;
        loop {
            let line = self.line().await;
            if line["id"] == self.last_id {
                return line;
            }
            assert!(line["event"].is_string(), "{line}");
            self.events.push(line);
        }
    }

    async fn ok(&mut self, call: &str, fields: Value) -> Value {
        let answer = self.call(call, fields).await;
        assert!(answer["error"].is_null(), "{answer}");
        answer["ok"].clone()
    }

    /// The next event with this name and these fields.
    async fn event(&mut self, name: &str, fields: Value) -> Value {
        let wanted = |event: &Value| {
            event["event"] == name
                && fields.as_object().unwrap().iter().all(|(key, value)| event[key] == *value)
        };
        if let Some(at) = self.events.iter().position(wanted) {
            return self.events.remove(at);
        }
        loop {
            let line = self.line().await;
            if wanted(&line) {
                return line;
            }
            self.events.push(line);
        }
    }

    async fn link(server: &Server, store: &Path, number: &str) -> Self {
        let mut rpc = Self::start(server, store, &[]);
        rpc.write(r#"{"id":"pair","call":"pair"}"#).await;
        let qr = rpc.event("qr", json!({})).await;
        server.phone(Number::new(number).unwrap()).scan_qr(qr["text"].as_str().unwrap()).await.unwrap();
        rpc.event("online", json!({})).await;
        rpc
    }

    /// Closes it in good order.
    async fn close(mut self) {
        let answer = self.call("close", json!({})).await;
        assert_eq!(answer["ok"], json!({}));
        assert!(soon(self.child.wait()).await.unwrap().success());
    }

    /// The memory that the process holds, in bytes; what is mapped from files, its own code above all, does not
    /// count.
    fn held(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id().unwrap())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:")).unwrap();
        line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() * 1024
    }
}

#[tokio::test]
async fn two_clients_talk_by_json_lines() {
    let server = Server::start(Config::default()).await.unwrap();
    let files = tempfile::tempdir().unwrap();
    let mut anna = Rpc::link(&server, &files.path().join("anna.db"), ANNA).await;
    let mut ben = Rpc::link(&server, &files.path().join("ben.db"), BEN).await;

    let sent = anna.ok("send", json!({ "to": BEN, "text": "hello" })).await;
    let id = sent["message_id"].clone();
    assert!(sent["devices"].as_array().unwrap().iter().all(|device| device["keying"] == "reached"), "{sent}");
    let message = ben.event("message", json!({ "id": id, "text": "hello", "from_me": false })).await;
    assert!(message["protobuf"].is_string() && message["cursor"].is_u64(), "{message}");
    anna.event("receipt", json!({ "ids": [id], "kind": "delivered" })).await;
    ben.ok("read", json!({ "chat": message["chat"], "ids": [id] })).await;
    anna.event("receipt", json!({ "ids": [id], "kind": "read" })).await;
    let delivery = anna.ok("delivery", json!({ "message_id": id })).await;
    assert_eq!(delivery["state"], "sent");
    assert!(delivery["recipients"][0]["read"].is_u64(), "{delivery}");

    // The same id again is the same message.
    let again = anna.ok("send", json!({ "to": BEN, "text": "hello", "message_id": id })).await;
    assert_eq!(again, sent);
    let status = anna.ok("status", json!({})).await;
    assert!(status["online"] == true && status["last_acknowledged"].is_u64(), "{status}");

    ben.ok("subscribe", json!({ "user": ANNA })).await;
    ben.event("presence", json!({ "available": true })).await;
    anna.ok("activity", json!({ "chat": BEN, "activity": "composing" })).await;
    ben.event("chat_state", json!({ "activity": "composing" })).await;

    ben.ok("chat_pin", json!({ "chat": ANNA })).await;
    let pinned = ben.event("app_state", json!({ "collection": "regular_low", "removed": false })).await;
    assert_eq!((&pinned["action"]["kind"], &pinned["action"]["pinned"]), (&json!("pin"), &json!(true)));
    assert!(pinned["person"]["lid"].is_string() && pinned["person"]["pn"].is_string(), "{pinned}");
    ben.ok("contact_save", json!({ "contact": ANNA, "name": "Anna Adams" })).await;
    let saved = ben.event("app_state", json!({ "collection": "critical_unblock_low" })).await;
    assert_eq!(saved["action"]["full_name"], "Anna Adams");
    anna.close().await;
    ben.close().await;
    server.shutdown().await;
}

#[tokio::test]
async fn a_message_is_named_as_a_caller_knows_it() {
    let server = Server::start(Config::default()).await.unwrap();
    let files = tempfile::tempdir().unwrap();
    let mut anna = Rpc::link(&server, &files.path().join("anna.db"), ANNA).await;
    let mut ben = Rpc::link(&server, &files.path().join("ben.db"), BEN).await;
    let created = anna.ok("group_create", json!({ "subject": "Tea", "members": [BEN] })).await;
    let group = created["group"].clone();
    for chat in [json!(BEN), group] {
        let sent = anna.ok("send", json!({ "to": chat, "text": "hello" })).await;
        let id = sent["message_id"].clone();
        let message = ben.event("message", json!({ "id": id })).await;
        // Of somebody else: by chat, id and sender, by the id alone, by a key.
        let (chat_at_ben, sender) = (message["chat"].clone(), json!(ANNA));
        let mut key = json!({ "chat": chat_at_ben, "id": id, "from_me": false });
        if message["chat"].as_str().unwrap().ends_with("@g.us") {
            key["participant"] = message["sender"].clone();
        }
        let named = [json!({ "chat": chat_at_ben, "id": id, "sender": sender }), id.clone(), key];
        for (message, emoji) in named.into_iter().zip(["a", "b", "c"]) {
            ben.ok("react", json!({ "message": message, "emoji": emoji })).await;
            let told = anna.event("message", json!({ "from_me": false })).await;
            let target = &told["content"]["target"];
            assert_eq!((&target["id"], &target["from_me"]), (&id, &json!(true)), "{told}");
            assert_eq!(told["content"]["emoji"], emoji);
        }
        ben.ok("star", json!({ "message": { "chat": chat_at_ben, "id": id, "sender": sender } })).await;
        let starred = ben.event("app_state", json!({ "collection": "regular_high" })).await;
        let target = &starred["action"]["message"];
        assert_eq!((&target["id"], &target["from_me"]), (&id, &json!(false)), "{starred}");
        // An own one: by chat and id.
        anna.ok("edit", json!({ "message": { "chat": chat, "id": id }, "text": "hello again" })).await;
        let edited = ben.event("message", json!({ "from_me": false })).await;
        assert_eq!(edited["content"]["target"]["id"], id, "{edited}");
    }
    for message in [
        json!({ "chat": BEN, "id": "3EB0AA", "sender": BEN, "from_me": true }),
        json!({ "chat": "120363000000000009@g.us", "id": "3EB0AA", "from_me": false }),
        json!({ "chat": BEN }),
        json!("3EB0FFFF"),
    ] {
        let answer = anna.call("star", json!({ "message": message })).await;
        assert_eq!(answer["error"]["kind"], "argument", "{answer}");
    }
    anna.close().await;
    ben.close().await;
    server.shutdown().await;
}

#[tokio::test]
async fn files_are_sent_quoted_forwarded_and_posted() {
    let server = Server::start(Config::default()).await.unwrap();
    let files = tempfile::tempdir().unwrap();
    let mut anna = Rpc::link(&server, &files.path().join("anna.db"), ANNA).await;
    let mut ben = Rpc::link(&server, &files.path().join("ben.db"), BEN).await;
    let note = files.path().join("note.txt");
    std::fs::write(&note, "written down").unwrap();

    let asked = ben.ok("send", json!({ "to": ANNA, "text": "where is it?" })).await;
    anna.event("message", json!({ "id": asked["message_id"] })).await;
    let content =
        json!({ "type": "document", "media": { "mimetype": "text/plain" }, "file_name": "note.txt" });
    let answer = json!({ "to": BEN, "content": content, "file": note, "quote": asked["message_id"] });
    let sent = anna.ok("send", answer).await;
    let message = ben.event("message", json!({ "id": sent["message_id"] })).await;
    assert_eq!(message["content"]["context"]["quote"]["id"], asked["message_id"], "{message}");
    let copy = files.path().join("copy.txt");
    ben.ok("download", json!({ "message": sent["message_id"], "path": copy })).await;
    assert_eq!(std::fs::read_to_string(&copy).unwrap(), "written down");

    let back = ben.ok("forward", json!({ "message": sent["message_id"], "to": ANNA })).await;
    let message = anna.event("message", json!({ "id": back["message_id"], "from_me": false })).await;
    assert_eq!(message["content"]["file_name"], "note.txt", "{message}");
    assert_eq!(message["content"]["context"]["forwarding_score"], 1, "{message}");

    let posted = ben.ok("post", json!({ "text": "found", "audience": { "only": [ANNA] } })).await;
    let message = anna.event("message", json!({ "id": posted["message_id"] })).await;
    assert_eq!((&message["chat"], &message["text"]), (&json!("status@broadcast"), &json!("found")));
    anna.close().await;
    ben.close().await;
    server.shutdown().await;
}

#[tokio::test]
async fn a_file_is_sent_from_the_command_line() {
    let server = Server::start(Config::default()).await.unwrap();
    let files = tempfile::tempdir().unwrap();
    let store = files.path().join("anna.db");
    Rpc::link(&server, &store, ANNA).await.close().await;
    let mut ben = Rpc::link(&server, &files.path().join("ben.db"), BEN).await;
    let note = files.path().join("note.txt");
    std::fs::write(&note, "written down").unwrap();
    let mut send = Command::new(env!("CARGO_BIN_EXE_wa"));
    send.args(["send", BEN, "see below", "--server", &server.url(), "--root", &server.root_key_hex()]);
    send.arg("--file").arg(&note).arg("--store").arg(&store);
    let done = soon(send.output()).await.unwrap();
    assert!(done.status.success(), "{done:?}");
    let id = String::from_utf8(done.stdout).unwrap();
    let message = ben.event("message", json!({ "id": id.trim(), "text": "see below" })).await;
    assert_eq!(message["content"]["file_name"], "note.txt", "{message}");
    let copy = files.path().join("copy.txt");
    ben.ok("download", json!({ "message": id.trim(), "path": copy })).await;
    assert_eq!(std::fs::read_to_string(&copy).unwrap(), "written down");
    ben.close().await;
    server.shutdown().await;
}

#[tokio::test]
async fn what_cannot_be_done_is_answered_and_does_no_harm() {
    let server = Server::start(Config::default()).await.unwrap();
    let files = tempfile::tempdir().unwrap();
    let mut rpc = Rpc::start(&server, &files.path().join("nobody.db"), &[]);
    for (line, id) in
        [("no json", Value::Null), (r#"{"call":"status"}"#, Value::Null), (r#"{"id":7}"#, Value::Null)]
    {
        rpc.write(line).await;
        let answer = rpc.line().await;
        assert!(answer["id"] == id && answer["error"]["kind"] == "malformed", "{answer}");
    }
    let unknown = rpc.call("fly", json!({})).await;
    assert_eq!(unknown["error"]["kind"], "malformed");
    for (call, fields) in [
        ("send", json!({ "to": BEN })),
        ("send", json!({ "to": "nobody", "text": "hello" })),
        ("send", json!({ "to": BEN, "text": "hello", "texd": "" })),
        ("read", json!({ "chat": BEN, "ids": [""] })),
    ] {
        let answer = rpc.call(call, fields).await;
        assert_eq!(answer["error"]["kind"], "argument", "{answer}");
    }
    let answer = rpc.call("send", json!({ "to": BEN, "text": "hello" })).await;
    assert_eq!(answer["error"]["kind"], "command", "{answer}");
    rpc.close().await;
    server.shutdown().await;
}

#[tokio::test]
async fn a_reader_that_does_not_read_costs_no_memory_and_loses_nothing() {
    const TEXTS: usize = 10_000;
    let server = Server::start(Config::default()).await.unwrap();
    let files = tempfile::tempdir().unwrap();
    let store = files.path().join("ben.db");
    let ben = Rpc::link(&server, &store, BEN).await;
    ben.close().await;
    // Four kilobytes each: forty megabytes altogether, and twice that as JSON.
    let anna = Number::new(ANNA).unwrap();
    server.create_account(Some(anna.clone()), None).await.unwrap();
    let sender = server.phone(anna);
    let filler = "x".repeat(4096);
    for number in 0..TEXTS {
        sender.send_text(BEN, &format!("{number} {filler}")).await.unwrap();
    }
    let mut ben = Rpc::start(&server, &store, &["--manual"]);
    ben.write(r#"{"id":0,"call":"status"}"#).await;
    let fresh = ben.held();
    // Everything is fetched although nobody reads: it leaves the server's queue.
    let number = Number::new(BEN).unwrap();
    soon(async {
        while server.account(number.clone()).await.unwrap().devices.iter().any(|device| device.queued > 0) {
            tokio::task::yield_now().await;
        }
    })
    .await;
    let grown = ben.held().saturating_sub(fresh);
    assert!(grown < 40 << 20, "{} MiB for {TEXTS} messages that nobody reads", grown >> 20);
    let (mut next, mut batches, mut last) = (0, 0, Value::Null);
    while next < TEXTS {
        let line = ben.line().await;
        if line["event"] == "message" {
            let text = line["text"].as_str().unwrap();
            assert_eq!(text.split(' ').next(), Some(next.to_string().as_str()), "in order, once");
            next += 1;
            if line["cursor"] != last {
                batches += 1;
                last = line["cursor"].clone();
            }
        }
    }
    assert!(batches <= TEXTS / 10, "{batches} batches");
    ben.close().await;
    server.shutdown().await;
}
