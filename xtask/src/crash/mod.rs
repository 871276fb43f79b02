//! `cargo xtask crash [--runs N] [--seed S]`: clients and a server that are killed amid their work.
//!
//! Applications of the kind that `docs/rpc.md` describes drive three clients of two accounts. They write all
//! the time, to each other and into a group, texts and files, and in every round one client or the server is killed without a
//! warning and started again. In the end every
//! text must have arrived once and in order, and sessions must be whole. `docs/testing.md` tells more.

mod device;
mod file;
mod plan;
mod record;
mod traffic;
mod world;

use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;
use rand_core::Rng as _;
use wa_crypto::OsRng;

use crate::crash::plan::Plan;
use crate::crash::world::World;
use crate::interop::clock;
use crate::programs::Programs;

/// What was asked for.
struct Options {
    runs: u32,
    seed: u64,
}

/// Entry point of the task.
pub(crate) fn run(args: &[String]) -> Result<ExitCode> {
    let Options { runs, seed } = options(args)?;
    let programs = Programs::build()?;
    println!("crash: {runs} runs, seed {seed}");
    let started = clock::now();
    let mut world = World::open(&programs)?;
    let outcome = play(&mut world, runs, seed);
    println!("\n{}", world.summary());
    println!("took {:.1} s", started.elapsed().as_secs_f64());
    match outcome {
        Ok(()) => {
            println!("passed: nothing lost, nothing twice, everything in order, all sessions whole");
            Ok(ExitCode::SUCCESS)
        }
        Err(fault) => {
            println!("FAILED: {fault:#}");
            println!("evidence: {}", world.keep_evidence());
            println!("play it again: cargo xtask crash --runs {runs} --seed {seed}");
            Ok(ExitCode::FAILURE)
        }
    }
}

fn play(world: &mut World, runs: u32, seed: u64) -> Result<()> {
    world.link()?;
    let mut rng = ChaCha20Rng::seed_from_u64(seed);
    let mut last = None;
    for round in 1..=runs {
        let plan = Plan::draw(&mut rng, world.devices.len(), last);
        last = Some(plan.victim);
        world.round(round, &plan)?;
    }
    world.settle().context("after the last round")?;
    world.start_over().context("after an orderly restart")?;
    world.last_words().context("at the last text each way")
}

fn options(args: &[String]) -> Result<Options> {
    let mut options = Options { runs: 50, seed: OsRng.next_u32().into() };
    let mut args = args.iter();
    while let Some(name) = args.next() {
        let value = args.next().with_context(|| format!("{name} needs a value"))?;
        match name.as_str() {
            "--runs" => options.runs = value.parse()?,
            "--seed" => options.seed = value.parse()?,
            _ => bail!("crash knows --runs and --seed, not {name}"),
        }
    }
    Ok(options)
}
