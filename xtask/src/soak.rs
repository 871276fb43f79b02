//! `cargo xtask soak [--minutes N] [--devices N] [--seed S]`: one group, many devices of ours, a server that
//! does things wrong, and the question whether memory stays where it is. `docs/testing.md` tells more.

use std::fs;
use std::process::ExitCode;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use rand_core::Rng as _;
use serde_json::{Value, json};
use wa_crypto::OsRng;

use crate::interop::clock;
use crate::interop::server::Server;
use crate::programs::Programs;
use crate::rpc::Rpc;

/// Between two looks at the memory.
const PAUSE: Duration = Duration::from_secs(5);

/// How long linking one device may take, and how long the last texts may take to arrive.
const LINKING: Duration = Duration::from_secs(60);
const ARRIVING: Duration = Duration::from_secs(180);

/// After so many stanzas from a client, for each device in the group, its connection is cut.
const STANZAS: usize = 50;

/// The part of the samples that is warm-up, and the growth after it that is allowed, in per cent.
const WARM_UP: f64 = 0.25;
const GROWTH: f64 = 5.0;

/// What was asked for.
struct Options {
    minutes: f64,
    devices: usize,
    seed: u32,
}

/// Entry point of the task.
pub(crate) fn run(args: &[String]) -> Result<ExitCode> {
    let options = options(args)?;
    let Options { minutes, devices, seed } = options;
    let programs = Programs::build()?;
    let clients = programs.example("wa-benches", "soak")?;
    let dir = programs.target.join("soak");
    crate::interop::empty(&dir)?;
    println!("soak: {devices} devices in a group, {minutes} minutes, seed {seed}");
    let server = Server::seeded(&programs.server, &dir, seed)?;
    let path = |path: &std::path::Path| path.display().to_string();
    let command = [
        path(&clients),
        path(&dir),
        server.url(),
        server.root_key().to_owned(),
        path(&server.authority()),
        devices.to_string(),
    ];
    let (sender, lines) = mpsc::channel();
    let rpc = Rpc::start(&command, &server.authority(), &dir.join("clients.jsonl"), move |line| {
        // The task may have ended.
        let _ = sender.send(line);
    })?;
    let mut soak = Soak { server, rpc, lines, samples: Vec::new() };
    match soak.play(&options) {
        Ok(()) => {
            println!("passed: every text came to every device once, and memory is flat");
            Ok(ExitCode::SUCCESS)
        }
        Err(fault) => {
            println!("FAILED: {fault:#}\nevidence: {}", dir.display());
            println!("play it again: cargo xtask soak --minutes {minutes} --devices {devices} --seed {seed}");
            Ok(ExitCode::FAILURE)
        }
    }
}

struct Soak {
    server: Server,
    rpc: Rpc,
    lines: Receiver<Value>,
    /// Resident memory of the clients' process, in kB.
    samples: Vec<f64>,
}

impl Soak {
    fn play(&mut self, options: &Options) -> Result<()> {
        let started = clock::now();
        let linked = self.link()?;
        println!("{linked} devices linked after {:.0} s", started.elapsed().as_secs_f64());
        // An author acknowledges the receipts of all others: a connection shall last for more than one text.
        let cut_after = options.devices * STANZAS;
        let faults = json!({ "drop_acks_percent": 2, "duplicate_percent": 5, "cut_after": cut_after });
        let answer = self.server.post("/admin/faults", &faults)?;
        answer.map_err(|refused| anyhow!("the server takes no faults: {}", refused.text))?;
        println!(
            "the server drops 2 of 100 acks, brings 5 of 100 messages twice, cuts after {cut_after} stanzas"
        );
        self.watch(Duration::from_secs_f64(options.minutes * 60.0))?;
        // What is on its way shall arrive; a server that goes on losing acks would never be done.
        let whole = self.server.post("/admin/faults", &json!({}))?;
        whole.map_err(|refused| anyhow!("the server keeps its faults: {}", refused.text))?;
        self.rpc.begin("stop", json!({}))?;
        self.account(options.devices)?;
        judge(&self.samples)
    }

    /// Scans the codes until all devices are linked.
    fn link(&mut self) -> Result<u64> {
        loop {
            let line = self.line(clock::now() + LINKING)?.context("a device is not linked in time")?;
            if let Some(linked) = line["linked"].as_u64() {
                return Ok(linked);
            }
            if line["scan"].is_string() {
                let order = json!({ "qr": line["scan"], "number": line["number"] });
                let answer = self.server.post("/admin/phone/scan-qr", &order)?;
                answer.map_err(|refused| anyhow!("the phone cannot scan: {}", refused.text))?;
                self.rpc.begin("scanned", json!({}))?;
            }
        }
    }

    /// Looks at the memory from time to time.
    fn watch(&mut self, time: Duration) -> Result<()> {
        let started = clock::now();
        println!("\nseconds   clients kB   server kB");
        while started.elapsed() < time {
            if let Some(line) = self.line(clock::now() + PAUSE)? {
                bail!("the clients say {line}");
            }
            let (clients, server) = (resident(self.rpc.process_id())?, resident(self.server.process_id())?);
            println!("{:7.0} {clients:12.0} {server:11.0}", started.elapsed().as_secs_f64());
            self.samples.push(clients);
        }
        Ok(())
    }

    /// Every text of the two authors is at every other device, once.
    fn account(&mut self, devices: usize) -> Result<()> {
        let done = self.line(clock::now() + ARRIVING)?.context("texts are still missing")?;
        let written = done["written"].as_array().context("the clients do not say what they wrote")?;
        let written: u64 = written.iter().filter_map(Value::as_u64).sum();
        let expected = written * (u64::try_from(devices)? - 1);
        println!("\n{written} texts written, {} of {expected} received", done["received"]);
        let faults = done["faults"].as_array().context("the clients do not say what went wrong")?;
        ensure!(faults.is_empty(), "{}", json!(faults));
        ensure!(done["received"] == expected, "not every text came once");
        ensure!(written > 0, "nothing was written");
        Ok(())
    }

    /// The next line of the clients before a time.
    fn line(&mut self, until: Instant) -> Result<Option<Value>> {
        match self.lines.recv_timeout(until.saturating_duration_since(clock::now())) {
            Ok(line) => Ok(Some(line)),
            Err(RecvTimeoutError::Timeout) => Ok(None),
            Err(RecvTimeoutError::Disconnected) => bail!("the clients ended; see clients.err"),
        }
    }
}

/// Whether memory stays where it was after the warm-up.
fn judge(samples: &[f64]) -> Result<()> {
    let Some((before, after)) = growth(samples) else { bail!("there are too few samples to judge memory") };
    let percent = (after / before - 1.0) * 100.0;
    println!(
        "memory after the first quarter of the time: {before:.0} kB in the first third of the rest, \
         {after:.0} kB in the last: {percent:+.1} % ({GROWTH} % are allowed)"
    );
    ensure!(percent <= GROWTH, "memory grows");
    Ok(())
}

/// The means of the first and the last third after the warm-up.
fn growth(samples: &[f64]) -> Option<(f64, f64)> {
    let count = u32::try_from(samples.len()).ok()?;
    let warm = samples.iter().zip(1..).filter(|(_, place)| f64::from(*place) > f64::from(count) * WARM_UP);
    let warm: Vec<f64> = warm.map(|(sample, _)| *sample).collect();
    let third = warm.len() / 3;
    let mean = |part: &[f64]| Some(part.iter().sum::<f64>() / f64::from(u32::try_from(part.len()).ok()?));
    let (first, last) = (warm.get(..third)?, warm.get(warm.len() - third..)?);
    (third > 0).then_some((mean(first)?, mean(last)?))
}

/// Resident memory of a process in kB.
fn resident(process: u32) -> Result<f64> {
    let status =
        fs::read_to_string(format!("/proc/{process}/status")).context("memory is read from /proc")?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).context("the process has ended")?;
    Ok(line.split_whitespace().nth(1).context("no number in VmRSS")?.parse()?)
}

fn options(args: &[String]) -> Result<Options> {
    let mut options = Options { minutes: 5.0, devices: 64, seed: OsRng.next_u32() };
    let mut args = args.iter();
    while let Some(name) = args.next() {
        let value = args.next().with_context(|| format!("{name} needs a value"))?;
        match name.as_str() {
            "--minutes" => options.minutes = value.parse()?,
            "--devices" => options.devices = value.parse()?,
            "--seed" => options.seed = value.parse()?,
            _ => bail!("soak knows --minutes, --devices and --seed, not {name}"),
        }
    }
    ensure!(options.devices >= 4, "two accounts have four devices");
    Ok(options)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_that_grows_after_the_warm_up_is_a_fault() {
        let flat: Vec<f64> = (0..40).map(|at| if at < 10 { f64::from(at) } else { 100.0 }).collect();
        assert!(judge(&flat).is_ok());
        let growing: Vec<f64> = (0..40).map(|at| 100.0 + f64::from(at)).collect();
        assert!(judge(&growing).is_err());
        assert!(judge(&[1.0, 1.0]).is_err());
    }
}
