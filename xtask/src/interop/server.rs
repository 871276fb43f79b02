//! The local server as a child process, and its administrator's calls.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value;

/// Makes a run repeat the one before.
const SEED: u32 = 7;

/// How long an administrator's call may take; a pairing is the longest.
const CALL: Duration = Duration::from_secs(60);

/// A server that dies with this value.
pub(crate) struct Server {
    program: PathBuf,
    dir: PathBuf,
    /// Where accounts are kept, if they are.
    data: Option<PathBuf>,
    seed: u32,
    process: Process,
}

struct Process {
    child: Child,
    /// Kept, so that the server can go on talking.
    output: BufReader<ChildStdout>,
    address: String,
    root_key: String,
}

/// An administrator's call that was refused.
#[derive(Debug)]
pub(crate) struct Refused {
    pub(crate) status: u16,
    pub(crate) text: String,
}

impl Server {
    /// Starts a server at a free port that keeps nothing.
    pub(crate) fn start(program: &Path, dir: &Path) -> Result<Self> {
        Self::start_with(program, dir, None, SEED)
    }

    /// The same with a seed, which decides what goes wrong.
    pub(crate) fn seeded(program: &Path, dir: &Path, seed: u32) -> Result<Self> {
        Self::start_with(program, dir, None, seed)
    }

    fn start_with(program: &Path, dir: &Path, data: Option<PathBuf>, seed: u32) -> Result<Self> {
        let process = Process::start(program, dir, "127.0.0.1:0", data.as_deref(), seed)?;
        let server = Self { program: program.to_owned(), dir: dir.to_owned(), data, seed, process };
        let (_, pem) = server.exchange("GET", "/admin/ca.pem", "")?;
        fs::write(server.authority(), pem)?;
        Ok(server)
    }

    /// Starts over with a server that keeps everything in a directory.
    pub(crate) fn keep_data(&mut self) -> Result<()> {
        *self = Self::start_with(&self.program, &self.dir, Some(self.dir.join("data")), self.seed)?;
        Ok(())
    }

    /// Ends the server without a warning, as a loss of power does, and starts it at the same address.
    pub(crate) fn crash_and_restart(&mut self) -> Result<()> {
        self.kill()?;
        self.restart()
    }

    /// Ends the server without a warning.
    pub(crate) fn kill(&mut self) -> Result<()> {
        ensure!(self.data.is_some(), "a server without data has nothing to come back to");
        self.process.stop();
        Ok(())
    }

    /// Starts it again at the same address.
    pub(crate) fn restart(&mut self) -> Result<()> {
        let address = self.process.address.clone();
        self.process = Process::start(&self.program, &self.dir, &address, self.data.as_deref(), self.seed)?;
        Ok(())
    }

    /// The process that is the server now.
    pub(crate) fn process_id(&self) -> u32 {
        self.process.child.id()
    }

    /// Where clients connect.
    pub(crate) fn url(&self) -> String {
        format!("ws://{}/ws/chat", self.process.address)
    }

    /// The file of the authority that clients must trust when they move media.
    pub(crate) fn authority(&self) -> PathBuf {
        self.dir.join("ca.pem")
    }

    /// What clients must trust.
    pub(crate) fn root_key(&self) -> &str {
        &self.process.root_key
    }

    /// An administrator's question.
    pub(crate) fn get(&self, path: &str) -> Result<Value> {
        let (status, body) = self.exchange("GET", path, "")?;
        ensure!(status == 200, "{path} answers {status}: {body}");
        serde_json::from_str(&body).with_context(|| format!("{path} answers no JSON"))
    }

    /// An administrator's order.
    pub(crate) fn post(&self, path: &str, body: &Value) -> Result<Result<Value, Refused>> {
        let (status, body) = self.exchange("POST", path, &body.to_string())?;
        if (200..300).contains(&status) {
            return Ok(Ok(serde_json::from_str(&body).unwrap_or(Value::Null)));
        }
        Ok(Err(Refused { status, text: body }))
    }

    fn exchange(&self, method: &str, path: &str, body: &str) -> Result<(u16, String)> {
        let address = &self.process.address;
        let mut stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(CALL))?;
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}",
            body.len(),
        )?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).with_context(|| format!("no answer to {method} {path}"))?;
        let (head, body) = answer.split_once("\r\n\r\n").context("the server speaks no HTTP")?;
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
        Ok((status.context("the server speaks no HTTP")?, body.to_owned()))
    }
}

impl Process {
    fn start(program: &Path, dir: &Path, listen: &str, data: Option<&Path>, seed: u32) -> Result<Self> {
        fs::create_dir_all(dir)?;
        let errors = File::options().create(true).append(true).open(dir.join("server.err"))?;
        let mut command = Command::new(program);
        command.args(["--listen", listen, "--seed", &seed.to_string()]);
        if let Some(data) = data {
            command.arg("--data").arg(data);
        }
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(errors)
            .spawn()
            .with_context(|| format!("cannot start {}", program.display()))?;
        let output = child.stdout.take().context("the server has no output")?;
        let mut process =
            Self { child, output: BufReader::new(output), address: String::new(), root_key: String::new() };
        process.read_greeting()?;
        Ok(process)
    }

    /// The server is reachable when it has said how.
    fn read_greeting(&mut self) -> Result<()> {
        while self.address.is_empty() || self.root_key.is_empty() {
            let mut line = String::new();
            if self.output.read_line(&mut line)? == 0 {
                bail!("the server ended before it was reachable; see server.err");
            }
            if let Some(address) = line.strip_prefix("listening on ") {
                address.trim().clone_into(&mut self.address);
            }
            if let Some(key) = line.strip_prefix("noise root ") {
                key.trim().clone_into(&mut self.root_key);
            }
        }
        Ok(())
    }

    fn stop(&mut self) {
        // Both fail only if it has ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.stop();
    }
}
