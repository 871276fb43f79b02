//! `cargo xtask vectors DIR`: every vector file of a folder, through the crates it belongs to.
//!
//! A file is JSON with `source` and `cases`; every case has a `kind` and a `name`, bytes are hex.
//! One file here runs one file there: it takes a case and says whether the crate agreed. A file or
//! kind that no crate covers yet is skipped, never passed.

mod adv;
mod appstate;
mod binary;
mod jid;
mod media;
mod message;
mod noise;
mod pair_code;
mod proto;
mod scripted;
mod sender_key;
mod usync;
mod wam;
mod wam_web;
mod x3dh_ratchet;
mod xeddsa;

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

/// What became of one case.
pub(crate) enum Outcome {
    /// The crate did exactly what the case asks for.
    Passed,
    /// No crate covers this kind yet.
    Skipped,
}

/// Runs one case; an error is a failure, its text the reason.
type Runner = fn(&Value) -> Result<Outcome>;

/// Which runner covers which file. A file that is missing here counts as skipped.
const RUNNERS: &[(&str, Runner)] = &[
    ("adv.json", adv::run),
    ("appstate.json", appstate::run),
    ("binary.json", binary::run),
    ("jid.json", jid::run),
    ("media.json", media::run),
    ("message.json", message::run),
    ("noise.json", noise::run),
    ("pair_code.json", pair_code::run),
    ("proto.json", proto::run),
    ("sender_key.json", sender_key::run),
    ("usync.json", usync::run),
    ("wam.json", wam::run),
    ("wam_web.json", wam_web::run),
    ("x3dh_ratchet.json", x3dh_ratchet::run),
    ("xeddsa.json", xeddsa::run),
];

/// Cases in which a vector records a peer's laxness that the protocol text forbids us:
/// `(file, case name, reason)`. They are run like any other, with the verdict turned round.
const LAX_PEERS: &[(&str, &str, &str)] =
    &[("jid.json", "@", "the peer takes a separator alone for an address; an address has a server")];

#[derive(Default)]
struct Count {
    passed: usize,
    failed: usize,
    skipped: usize,
}

/// Entry point of the task.
pub(crate) fn run(dir: Option<String>) -> Result<ExitCode> {
    let Some(dir) = dir else { bail!("usage: cargo xtask vectors DIR") };
    let mut files: Vec<PathBuf> = std::fs::read_dir(&dir)
        .with_context(|| format!("cannot read {dir}"))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<std::io::Result<_>>()?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    if files.is_empty() {
        bail!("{dir} holds no .json file");
    }
    let mut total = Count::default();
    for path in &files {
        let count = run_file(path)?;
        println!("{}: {}", name_of(path), line(&count));
        total.passed += count.passed;
        total.failed += count.failed;
        total.skipped += count.skipped;
    }
    println!("{}", line(&total));
    Ok(if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn line(count: &Count) -> String {
    format!("{} passed, {} failed, {} skipped", count.passed, count.failed, count.skipped)
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn run_file(path: &Path) -> Result<Count> {
    let file = name_of(path);
    let text = std::fs::read_to_string(path)?;
    let document: Value = serde_json::from_str(&text).with_context(|| format!("{file} is not JSON"))?;
    let cases = document["cases"].as_array().with_context(|| format!("{file} has no cases"))?;
    let runner = RUNNERS.iter().find(|(name, _)| *name == file).map(|(_, runner)| *runner);
    let mut count = Count::default();
    for case in cases {
        let Some(runner) = runner else {
            count.skipped += 1;
            continue;
        };
        let name = case["name"].as_str().unwrap_or("(unnamed)");
        let lax = LAX_PEERS.iter().find(|(of, case, _)| *of == file && *case == name);
        match (runner(&with_reference(case, cases)), lax) {
            (Ok(Outcome::Skipped), _) => count.skipped += 1,
            (Ok(Outcome::Passed), None) | (Err(_), Some(_)) => count.passed += 1,
            (Ok(Outcome::Passed), Some((_, _, reason))) => {
                count.failed += 1;
                println!("{file}: FAILED {name}: agrees with a peer's laxness ({reason})");
            }
            (Err(error), None) => {
                count.failed += 1;
                println!("{file}: FAILED {name}: {error:#}");
            }
        }
    }
    Ok(count)
}

/// The case itself; where its field `of` names another case of the file, with that one as `of_case`.
fn with_reference<'v>(case: &'v Value, cases: &'v [Value]) -> Cow<'v, Value> {
    let named = case["of"]
        .as_str()
        .and_then(|of| cases.iter().find(|other| other["name"] == of && other["kind"] != case["kind"]));
    let Some(named) = named else { return Cow::Borrowed(case) };
    let mut case = case.clone();
    case["of_case"] = named.clone();
    Cow::Owned(case)
}

/// A field that must be a string.
pub(crate) fn text<'v>(case: &'v Value, key: &str) -> Result<&'v str> {
    case[key].as_str().with_context(|| format!("field {key} is not a string"))
}

/// A field that must be hex.
pub(crate) fn bytes(case: &Value, key: &str) -> Result<Vec<u8>> {
    unhex(text(case, key)?).with_context(|| format!("field {key}"))
}

/// A field that must be an unsigned number.
pub(crate) fn number(case: &Value, key: &str) -> Result<u64> {
    case[key].as_u64().with_context(|| format!("field {key} is not a number"))
}

/// Decodes hex text.
pub(crate) fn unhex(text: &str) -> Result<Vec<u8>> {
    if !text.len().is_multiple_of(2) {
        bail!("odd number of hex digits");
    }
    (0..text.len())
        .step_by(2)
        .map(|at| {
            let pair = text.get(at..at + 2).context("hex is not ASCII")?;
            u8::from_str_radix(pair, 16).with_context(|| format!("{pair:?} is not hex"))
        })
        .collect()
}

/// Fails unless both sides are the same bytes.
pub(crate) fn same(what: &str, ours: &[u8], theirs: &[u8]) -> Result<()> {
    if ours == theirs {
        return Ok(());
    }
    bail!("{what} differs: ours {}, expected {}", short(ours), short(theirs))
}

fn short(bytes: &[u8]) -> String {
    let head: String = bytes.iter().take(24).map(|byte| format!("{byte:02x}")).collect();
    if bytes.len() > 24 { format!("{head}… ({} bytes)", bytes.len()) } else { head }
}
