//! Repository tasks, run as `cargo xtask <task>`.

mod vectors;

use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask <task>

  vectors DIR          run the test vectors of DIR through the crates
";

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let outcome = match args.next().as_deref() {
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
