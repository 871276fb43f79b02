//! A child process that is driven by JSON lines, in the manner of `wa rpc`.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};
use std::thread;

use anyhow::{Context as _, Result, bail};
use serde_json::{Map, Value};

/// A running process; it dies with this value.
pub(crate) struct Rpc {
    child: Child,
    input: ChildStdin,
    next_id: u64,
}

impl Rpc {
    /// Starts a program. What it writes is kept in the log, beside it a file `.err` with its complaints;
    /// lines that are JSON are handed to `take` on another thread, which drops it at the end of output.
    /// `trusted` is a file of certificates for programs that run on Node.
    pub(crate) fn start(
        command: &[String],
        trusted: &Path,
        log: &Path,
        take: impl FnMut(Value) + Send + 'static,
    ) -> Result<Self> {
        let (program, arguments) = command.split_first().context("a command names a program")?;
        let append = |path: &Path| File::options().create(true).append(true).open(path);
        let mut child = Command::new(program)
            .args(arguments)
            .env("RUST_LOG", "info")
            .env("NODE_EXTRA_CA_CERTS", trusted)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(append(&log.with_extension("err"))?)
            .spawn()
            .with_context(|| format!("cannot start {program}"))?;
        let input = child.stdin.take().context("the process has no input")?;
        let output = child.stdout.take().context("the process has no output")?;
        let log = append(log)?;
        thread::spawn(move || read_lines(output, log, take));
        Ok(Self { child, input, next_id: 1 })
    }

    /// Asks for something; the answer will have the id that is returned.
    pub(crate) fn begin(&mut self, call: &str, fields: Value) -> Result<u64> {
        let id = self.next_id;
        self.next_id += 1;
        let Value::Object(mut line) = fields else { bail!("a call has fields") };
        line.extend(Map::from_iter([("id".into(), id.into()), ("call".into(), call.into())]));
        writeln!(self.input, "{}", Value::Object(line))?;
        self.input.flush()?;
        Ok(id)
    }

    /// The process.
    pub(crate) fn process_id(&self) -> u32 {
        self.child.id()
    }

    /// Ends the process without a warning.
    pub(crate) fn kill(&mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// Waits until the process has ended by itself.
    pub(crate) fn wait(mut self) -> Result<ExitStatus> {
        Ok(self.child.wait()?)
    }
}

impl Drop for Rpc {
    fn drop(&mut self) {
        // Fails only if it has ended by itself.
        let _ = self.kill();
    }
}

fn read_lines(output: ChildStdout, mut log: File, mut take: impl FnMut(Value)) {
    for line in BufReader::new(output).lines().map_while(Result::ok) {
        // The log is for people; a disk that is full must not end anything.
        let _ = writeln!(log, "{line}");
        // The last line of a process that was killed may be a part of one.
        if let Ok(line) = serde_json::from_str(&line) {
            take(line);
        }
    }
}
