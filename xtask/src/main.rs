//! Repository tasks, run as `cargo xtask <task>`.
#![expect(clippy::print_stdout, reason = "a task reports on standard output")]
#![expect(clippy::indexing_slicing, reason = "indexing a JSON value gives null, it does not panic")]

mod bench;
mod check_layers;
mod ci;
mod crash;
mod examples;
mod fuzz;
mod gen_proto;
mod gen_tokens;
mod gen_wam;
mod interop;
mod programs;
mod rpc;
mod soak;
mod vectors;

use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask <task>

  bench [--json] [--quick] [WORD]
                       measure the protocol crates, all benches or those with WORD in their names
  check-layers         compare the workspace with the tables of docs/architecture.md
  ci [JOB]             run the jobs of continuous integration, or one of them
  crash [--runs N] [--seed S]
                       kill clients that write to each other, and look whether anything is lost
  examples             run what the READMEs of the crates show, and compare what is printed
  fuzz [--seconds N] [WORD]
                       run all fuzz targets, or those with WORD in their names, N seconds each
  gen-proto [--check]  write the Rust types of proto/*.proto, or check that they are current
  gen-tokens [--check] write the token table of wa-binary, or check that it is current
  gen-wam [--check]    write the tables of wa-wam, or check that they are current
  interop [WORD ...]   play scenarios with unmodified Baileys clients, all or those with such a name
  soak [--minutes N] [--devices N] [--seed S]
                       let many devices talk in a group for a long time, and look at memory
  vectors DIR          run the test vectors of DIR through the crates
";

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let outcome = match args.next().as_deref() {
        Some("bench") => bench::run(&args.collect::<Vec<_>>()),
        Some("check-layers") => check_layers::run(),
        Some("ci") => ci::run(args.next()),
        Some("crash") => crash::run(&args.collect::<Vec<_>>()),
        Some("examples") => examples::run(),
        Some("fuzz") => fuzz::run(&args.collect::<Vec<_>>()),
        Some("gen-proto") => gen_proto::run(args.next()),
        Some("gen-tokens") => gen_tokens::run(args.next()),
        Some("gen-wam") => gen_wam::run(args.next()),
        Some("interop") => interop::run(&args.collect::<Vec<_>>()),
        Some("soak") => soak::run(&args.collect::<Vec<_>>()),
        Some("vectors") => vectors::run(args.next()),
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(code) => code,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The root of the repository.
fn root() -> PathBuf {
    let mut root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.pop();
    root
}
