//! `cargo xtask interop [WORD ...]`: our client and unmodified Baileys clients at one local server.
//!
//! Every scenario has a server, accounts and clients of its own, so that a failure stays where it is.
//! `docs/interop.md` tells what is run and how a scenario is added.

mod client;
pub(crate) mod clock;
mod report;
mod scenarios;
mod scene;
pub(crate) mod server;
mod tools;

use std::process::ExitCode;

use anyhow::{Result, bail};

pub(crate) use crate::interop::client::empty;
use crate::interop::report::{Report, Verdict};
use crate::interop::scenarios::{SCENARIOS, Scenario};
use crate::interop::scene::Scene;
use crate::interop::tools::Tools;

/// Entry point of the task: all scenarios, or those whose name contains one of the words.
pub(crate) fn run(words: &[String]) -> Result<ExitCode> {
    let chosen: Vec<&Scenario> = SCENARIOS
        .iter()
        .filter(|scenario| words.is_empty() || words.iter().any(|word| scenario.name.contains(word.as_str())))
        .collect();
    if chosen.is_empty() {
        let names: Vec<&str> = SCENARIOS.iter().map(|scenario| scenario.name).collect();
        bail!("no such scenario; the scenarios are\n  {}", names.join("\n  "));
    }
    if let Some(missing) = tools::missing() {
        println!("SKIPPED: {missing} is missing");
        return Ok(ExitCode::SUCCESS);
    }
    let tools = Tools::prepare()?;
    let mut report = Report::default();
    for scenario in chosen {
        eprintln!("interop: {}", scenario.name);
        let started = clock::now();
        let verdict = play(&tools, scenario);
        report.add(scenario.name, verdict, started.elapsed());
    }
    report.print();
    Ok(if report.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn play(tools: &Tools, scenario: &Scenario) -> Verdict {
    let mut scene = match Scene::open(tools, scenario.name, scenario.limit) {
        Ok(scene) => scene,
        Err(error) => return Verdict::Failed(format!("{error:#}")),
    };
    match (scenario.play)(&mut scene) {
        Ok(()) => Verdict::Passed,
        Err(error) => Verdict::Failed(format!("{error:#}\n{}", scene.keep_evidence())),
    }
}
