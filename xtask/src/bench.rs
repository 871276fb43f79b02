//! `cargo xtask bench`: runs the benches of the protocol crates and prints one table.
//!
//! Times are criterion's estimates of the mean, allocations are counted by the benches themselves. The
//! floor of a row is put together from primitives of the best library, measured in the same run.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail, ensure};
use serde::{Deserialize, Serialize};
use xshell::Shell;

/// A row of the table: a bench, what it shall reach in nanoseconds, and its floor as numbers of primitives.
struct Row {
    bench: &'static str,
    reach: f64,
    floor: &'static [(f64, &'static str)],
}

const fn row(bench: &'static str, reach: f64, floor: &'static [(f64, &'static str)]) -> Row {
    Row { bench, reach, floor }
}

/// How many times 64 KiB are in 64 MiB.
const MEDIA: f64 = 1024.0;

/// The figures that are to be reached hold for one quiet core of a Zen 5 machine; elsewhere the last column
/// says more.
const TABLE: &[Row] = &[
    row("codec/decode receipt", 60.0, &[]),
    row("codec/decode message", 250.0, &[]),
    row("codec/decode group", 40_000.0, &[]),
    row("codec/encode receipt", 70.0, &[]),
    row("codec/encode message", 230.0, &[]),
    row("codec/encode group", 45_000.0, &[]),
    row("frame/seal 1 KiB", 220.0, &[(1.0, "floor/aes-gcm 1 KiB")]),
    row("frame/open 1 KiB", 220.0, &[(1.0, "floor/aes-gcm 1 KiB")]),
    row("frame/seal 64 KiB", 6_000.0, &[(1.0, "floor/aes-gcm 64 KiB")]),
    row("frame/open 64 KiB", 6_000.0, &[(1.0, "floor/aes-gcm 64 KiB")]),
    row("ratchet/encrypt 256 B", 1_500.0, RATCHET),
    row("ratchet/decrypt 256 B", 1_400.0, RATCHET),
    row("ratchet/turn both ways", 115_000.0, &[(4.0, "floor/x25519"), (2.0, "floor/x25519 key")]),
    row("x3dh/initiate", 160_000.0, X3DH),
    row("x3dh/accept", 150_000.0, &[(6.0, "floor/x25519"), (1.0, "floor/x25519 key")]),
    row("sender key/encrypt 256 B", 9_000.0, &[(1.0, "floor/ed25519 sign")]),
    row("sender key/decrypt 256 B", 29_000.0, &[(1.0, "floor/ed25519 verify")]),
    row("crypto/x25519", 21_000.0, &[(1.0, "floor/x25519")]),
    row("crypto/generate a key pair", 7_000.0, &[(1.0, "floor/x25519 key")]),
    row("crypto/sign", 8_000.0, &[(1.0, "floor/ed25519 sign")]),
    row("crypto/verify", 31_000.0, &[(1.0, "floor/ed25519 verify")]),
    row("fan-out/180 B to 1024 sessions", 800_000.0, &[]),
    row("appstate/lthash 1000", 600_000.0, &[(6000.0, "floor/hmac-sha-256 32 B")]),
    row("appstate/patch of 1000 verified", 1_800_000.0, &[]),
    row("media/encrypt 64 MiB", 110e6, &[(MEDIA, "floor/aes-cbc 64 KiB"), (MEDIA, "floor/sha-256 64 KiB")]),
    row("media/decrypt 64 MiB", 40e6, &[(MEDIA, "floor/sha-256 64 KiB")]),
    row("history/inflate and scan for ids", 3.5e6, &[(1.0, "floor/inflate history")]),
    row("history/inflate and parse one by one", 5e6, &[(1.0, "floor/inflate history")]),
    row("history/inflate and parse", 5e6, &[(1.0, "floor/inflate history")]),
];

/// Two steps of the chain, an expansion to 80 bytes, a tag over the message, and the cipher.
const RATCHET: &[(f64, &str)] = &[(8.0, "floor/hmac-sha-256 32 B"), (1.0, "floor/aes-cbc 256 B")];
const X3DH: &[(f64, &str)] =
    &[(5.0, "floor/x25519"), (2.0, "floor/x25519 key"), (1.0, "floor/ed25519 verify")];

#[derive(Serialize)]
struct Measured<'a> {
    name: &'a str,
    ns: f64,
    allocations: Option<u64>,
    /// Bytes that the result of one run holds.
    held: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reach_ns: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    floor_ns: Option<f64>,
    /// Ours by the floor.
    #[serde(skip_serializing_if = "Option::is_none")]
    ratio: Option<f64>,
}

/// Entry point of the task.
pub(crate) fn run(args: &[String]) -> Result<ExitCode> {
    let (mut json, mut passed) = (false, Vec::new());
    for arg in args {
        match arg.as_str() {
            "--json" => json = true,
            "--quick" => passed.push("--quick".to_owned()),
            word if !word.starts_with('-') => passed.push(word.to_owned()),
            other => bail!("unknown option {other}"),
        }
    }
    let shell = Shell::new()?;
    let folder = crate::root().join("target/bench");
    shell.remove_path(&folder)?;
    shell.create_dir(&folder)?;
    let allocations = folder.join("allocations");
    // Standard output is for the table alone.
    let benched = std::process::Command::new("cargo")
        .args(["bench", "-p", "wa-protocol-benches", "--", "--noplot"])
        .args(&passed)
        .current_dir(crate::root())
        .env("WA_BENCH_ALLOCATIONS", &allocations)
        .env("CRITERION_HOME", &folder)
        .stdout(std::io::stderr())
        .status()?;
    ensure!(benched.success(), "the benches do not run");
    let times = times(&folder)?;
    let counts = counts(&allocations)?;
    let measured: Vec<Measured<'_>> =
        times.iter().map(|(name, ns)| measure(name, *ns, &times, &counts)).collect();
    if json {
        println!("{}", serde_json::to_string_pretty(&measured)?);
    } else {
        print!("{}", table(&measured));
    }
    Ok(ExitCode::SUCCESS)
}

fn measure<'a>(
    name: &'a str,
    ns: f64,
    times: &BTreeMap<String, f64>,
    counts: &BTreeMap<String, Counts>,
) -> Measured<'a> {
    let row = TABLE.iter().find(|row| row.bench == name);
    let floor = row.filter(|row| !row.floor.is_empty()).and_then(|row| {
        row.floor.iter().map(|(count, floor)| Some(count * times.get(*floor)?)).sum::<Option<f64>>()
    });
    Measured {
        name,
        ns,
        allocations: counts.get(name).map(|counts| counts.allocations),
        held: counts.get(name).map(|counts| counts.held),
        reach_ns: row.map(|row| row.reach),
        floor_ns: floor,
        ratio: floor.map(|floor| ns / floor),
    }
}

/// The rows of the table in its order, then everything else.
fn table(measured: &[Measured<'_>]) -> String {
    let rank = |name: &str| TABLE.iter().position(|row| row.bench == name).unwrap_or(TABLE.len());
    let mut rows: Vec<&Measured<'_>> = measured.iter().collect();
    rows.sort_by_key(|row| rank(row.name));
    let mut text = String::from(
        "| bench | ns | allocations | bytes held | to reach | floor | ours by floor |\n|---|--:|--:|--:|--:|--:|--:|\n",
    );
    let number = |number: Option<f64>| number.map_or_else(|| "–".to_owned(), |number| format!("{number:.0}"));
    for row in rows {
        let counted = |count: Option<u64>| count.map_or_else(|| "–".to_owned(), |count| count.to_string());
        let (count, held) = (counted(row.allocations), counted(row.held));
        let ratio = row.ratio.map_or_else(|| "–".to_owned(), |ratio| format!("{ratio:.2}"));
        let (ns, reach, floor) = (number(Some(row.ns)), number(row.reach_ns), number(row.floor_ns));
        let _ = writeln!(text, "| {} | {ns} | {count} | {held} | {reach} | {floor} | {ratio} |", row.name);
    }
    text
}

#[derive(Deserialize)]
struct Benchmark {
    full_id: String,
}

#[derive(Deserialize)]
struct Estimates {
    mean: Estimate,
}

#[derive(Deserialize)]
struct Estimate {
    point_estimate: f64,
}

/// The estimates that criterion left in its folder, by the full name of the bench.
fn times(folder: &Path) -> Result<BTreeMap<String, f64>> {
    let mut times = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            }
        }
        let name = folder.join("benchmark.json");
        if folder.ends_with("new") && name.exists() {
            let name: Benchmark = serde_json::from_str(&std::fs::read_to_string(name)?)?;
            let estimates = std::fs::read_to_string(folder.join("estimates.json"))?;
            let estimates: Estimates = serde_json::from_str(&estimates)?;
            times.insert(name.full_id, estimates.mean.point_estimate);
        }
    }
    Ok(times)
}

/// What one run of a bench allocates.
struct Counts {
    allocations: u64,
    held: u64,
}

fn counts(path: &Path) -> Result<BTreeMap<String, Counts>> {
    let text = std::fs::read_to_string(path).context("the benches count their allocations")?;
    text.lines()
        .map(|line| {
            let (rest, held) = line.rsplit_once('\t').context("a name and two counts")?;
            let (name, allocations) = rest.rsplit_once('\t').context("a name and two counts")?;
            Ok((name.to_owned(), Counts { allocations: allocations.parse()?, held: held.parse()? }))
        })
        .collect()
}
