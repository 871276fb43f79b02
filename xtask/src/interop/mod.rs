//! `cargo xtask interop [WORD ...]`: our client and unmodified Baileys clients at one local server.
//!
//! Every scenario has a server, accounts and clients of its own, so that a failure stays where it is; the
//! stories of a play share theirs. `docs/interop.md` tells what is run and how a scenario is added.

mod cast;
mod client;
pub(crate) mod clock;
mod content;
mod files;
mod report;
mod scenarios;
mod scene;
pub(crate) mod server;
mod site;
mod tools;

use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Result, bail};

use crate::interop::cast::Cast;
pub(crate) use crate::interop::client::empty;
use crate::interop::report::{Report, Verdict};
use crate::interop::scenarios::{PLAYS, Play, SCENARIOS, STORY, Scenario, Story};
use crate::interop::scene::Scene;
use crate::interop::tools::Tools;

/// How long the clients of a play may take to get ready.
const LINKING: Duration = Duration::from_secs(90);

/// Entry point of the task: everything, or that whose name contains one of the words.
pub(crate) fn run(words: &[String]) -> Result<ExitCode> {
    let is_chosen = |name: &str| words.is_empty() || words.iter().any(|word| name.contains(word.as_str()));
    let scenarios: Vec<&Scenario> = SCENARIOS.iter().filter(|scenario| is_chosen(scenario.name)).collect();
    let plays: Vec<(&Play, Vec<&Story>)> = PLAYS
        .iter()
        .map(|play| (play, play.stories.iter().filter(|story| is_chosen(&play.title(story))).collect()))
        .filter(|(_, stories): &(_, Vec<_>)| !stories.is_empty())
        .collect();
    if scenarios.is_empty() && plays.is_empty() {
        bail!("there is no such scenario; there are\n  {}", names().join("\n  "));
    }
    if let Some(missing) = tools::missing() {
        println!("SKIPPED: {missing} is missing");
        return Ok(ExitCode::SUCCESS);
    }
    let tools = Tools::prepare()?;
    let mut report = Report::default();
    for scenario in scenarios {
        eprintln!("interop: {}", scenario.name);
        let started = clock::now();
        let verdict = play_scenario(&tools, scenario);
        report.add(scenario.name.to_owned(), verdict, started.elapsed());
    }
    for (play, stories) in plays {
        play_stories(&tools, play, &stories, &mut report);
    }
    report.print();
    Ok(if report.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn names() -> Vec<String> {
    let stories = PLAYS.iter().flat_map(|play| play.stories.iter().map(|story| play.title(story)));
    SCENARIOS.iter().map(|scenario| scenario.name.to_owned()).chain(stories).collect()
}

fn play_scenario(tools: &Tools, scenario: &Scenario) -> Verdict {
    let mut scene = match Scene::open(tools, scenario.name, scenario.limit) {
        Ok(scene) => scene,
        Err(error) => return Verdict::Failed(format!("{error:#}")),
    };
    verdict((scenario.play)(&mut scene), &scene)
}

/// The first row is about getting ready; without that no story is played, and each has failed.
fn play_stories(tools: &Tools, play: &Play, stories: &[&Story], report: &mut Report) {
    eprintln!("interop: {}", play.name);
    let started = clock::now();
    let ready = Scene::open(tools, play.name, LINKING);
    let ready = ready.and_then(|scene| Ok((Cast::link(&scene, play.players)?, scene)));
    let linked = format!("{}: all are linked", play.name);
    let (mut cast, scene) = match ready {
        Ok(ready) => ready,
        Err(error) => {
            report.add(linked, Verdict::Failed(format!("{error:#}")), started.elapsed());
            for story in stories {
                let reason = Verdict::Failed("its clients were not linked".to_owned());
                report.add(play.title(story), reason, Duration::ZERO);
            }
            return;
        }
    };
    report.add(linked, Verdict::Passed, started.elapsed());
    for story in stories {
        let started = clock::now();
        scene.allow(STORY);
        let verdict = verdict((story.play)(&scene, &mut cast), &scene);
        report.add(play.title(story), verdict, started.elapsed());
    }
}

fn verdict(outcome: Result<()>, scene: &Scene<'_>) -> Verdict {
    match outcome {
        Ok(()) => Verdict::Passed,
        Err(error) => Verdict::Failed(format!("{error:#}\n{}", scene.keep_evidence())),
    }
}
