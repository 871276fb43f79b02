//! `cargo xtask ci [JOB]`: what continuous integration runs, at a desk.

use std::process::ExitCode;

use anyhow::{Result, bail};
use xshell::{Shell, cmd};

/// A job by its name.
type Job = (&'static str, fn(&Shell) -> Result<()>);

/// In the order of running: what fails soonest comes first.
const JOBS: &[Job] = &[
    ("fmt", fmt),
    ("check-layers", |_| crate::check_layers::run().map(drop)),
    ("gen-proto", |_| crate::gen_proto::run(Some("--check".into())).map(drop)),
    ("gen-tokens", |_| crate::gen_tokens::run(Some("--check".into())).map(drop)),
    ("gen-wam", |_| crate::gen_wam::run(Some("--check".into())).map(drop)),
    ("clippy", clippy),
    ("test", test),
];

/// Entry point of the task: all jobs, or the one that is named.
pub(crate) fn run(only: Option<String>) -> Result<ExitCode> {
    let shell = Shell::new()?;
    shell.change_dir(crate::root());
    let wanted = |name: &str| only.as_deref().is_none_or(|only| only == name);
    let jobs: Vec<&Job> = JOBS.iter().filter(|(name, _)| wanted(name)).collect();
    if jobs.is_empty() {
        let names: Vec<&str> = JOBS.iter().map(|(name, _)| *name).collect();
        bail!("no such job; the jobs are {}", names.join(", "));
    }
    for (name, job) in jobs {
        eprintln!("ci: {name}");
        job(&shell)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn fmt(shell: &Shell) -> Result<()> {
    Ok(cmd!(shell, "cargo fmt --all -- --check").run()?)
}

fn clippy(shell: &Shell) -> Result<()> {
    Ok(cmd!(shell, "cargo clippy --workspace --all-targets -- -D warnings").run()?)
}

fn test(shell: &Shell) -> Result<()> {
    Ok(cmd!(shell, "cargo test --workspace").run()?)
}
