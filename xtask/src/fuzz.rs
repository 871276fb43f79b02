//! `cargo xtask fuzz`: builds every fuzz target with coverage instrumentation and lets libFuzzer run it.
//!
//! The instrumentation is a pass of LLVM that the stable compiler has as well, so no nightly is needed; what
//! is needed is a C++ compiler, for libFuzzer itself. `cargo +nightly fuzz run TARGET` works in the folder
//! of a crate too, for whoever prefers it.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail, ensure};
use xshell::{Shell, cmd};

/// What `cargo fuzz` passes to the compiler, without a sanitizer: the crates have no unsafe code.
const FLAGS: &str = "--cfg fuzzing -Ccodegen-units=1 -Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares";

/// No input of a target needs to be longer.
const MAX_LENGTH: usize = 16 * 1024;

struct Options {
    seconds: u32,
    word: String,
}

/// Entry point of the task.
pub(crate) fn run(args: &[String]) -> Result<ExitCode> {
    let options = Options::parse(args)?;
    let shell = Shell::new()?;
    shell.change_dir(crate::root());
    ensure!(
        ["c++", "g++", "clang++"].iter().any(|name| cmd!(shell, "{name} --version")
            .quiet()
            .ignore_stdout()
            .run()
            .is_ok()),
        "fuzzing needs a C++ compiler (c++, g++ or clang++), of which libFuzzer is built"
    );
    let targets: Vec<Target> =
        targets(&crate::root())?.into_iter().filter(|target| target.name.contains(&options.word)).collect();
    ensure!(!targets.is_empty(), "no fuzz target has {:?} in its name", options.word);

    // Naming the platform keeps the flags away from build scripts.
    let platform = platform(&shell)?;
    let packages = targets.iter().flat_map(|target| ["-p", &target.package]);
    cmd!(shell, "cargo build --release --manifest-path fuzz/Cargo.toml --target-dir target/fuzz --target {platform} {packages...}")
        .env("RUSTFLAGS", FLAGS)
        .run()
        .context("the fuzz targets do not build")?;

    let mut broken = Vec::new();
    for target in &targets {
        eprintln!("fuzz: {} for {} seconds", target.name, options.seconds);
        if !target.fuzz(&shell, &platform, options.seconds)? {
            broken.push(target.name.as_str());
        }
    }
    if !broken.is_empty() {
        bail!("inputs that break {} lie in target/fuzz/artifacts", broken.join(", "));
    }
    println!("fuzz: {} targets, {} seconds each, nothing found", targets.len(), options.seconds);
    Ok(ExitCode::SUCCESS)
}

impl Options {
    fn parse(args: &[String]) -> Result<Self> {
        let mut options = Self { seconds: 60, word: String::new() };
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--seconds" => {
                    options.seconds = args.next().context("--seconds needs a number")?.parse()?;
                }
                word if !word.starts_with('-') => options.word = word.to_owned(),
                other => bail!("unknown option {other}"),
            }
        }
        Ok(options)
    }
}

/// A fuzz target of a crate.
struct Target {
    /// As the binary is called.
    name: String,
    package: String,
    /// The inputs that are checked in.
    corpus: PathBuf,
}

impl Target {
    /// Runs the target; says whether it held.
    fn fuzz(&self, shell: &Shell, platform: &str, seconds: u32) -> Result<bool> {
        let root = crate::root().join("target/fuzz");
        let binary = root.join(platform).join("release").join(&self.name);
        // What a run finds goes here; only a merge by hand adds to what is checked in.
        let found = root.join("corpus").join(&self.name);
        let artifacts = root.join("artifacts");
        shell.create_dir(&found)?;
        shell.create_dir(&artifacts)?;
        let prefix = format!("-artifact_prefix={}/{}-", artifacts.display(), self.name);
        let corpus = &self.corpus;
        let limits = [
            format!("-max_total_time={seconds}"),
            format!("-max_len={MAX_LENGTH}"),
            // The targets count allocations themselves and stop at 64 MiB; this is for the whole process.
            "-rss_limit_mb=1024".to_owned(),
            "-timeout=10".to_owned(),
            "-verbosity=0".to_owned(),
            "-print_final_stats=1".to_owned(),
        ];
        Ok(cmd!(shell, "{binary} {limits...} {prefix} {found} {corpus}").quiet().run().is_ok())
    }
}

/// Every `crates/X/fuzz/fuzz_targets/Y.rs`: the binary `X_Y` without `wa-`.
fn targets(root: &Path) -> Result<Vec<Target>> {
    let mut targets = Vec::new();
    for entry in std::fs::read_dir(root.join("crates"))? {
        let folder = entry?.path().join("fuzz");
        let sources = folder.join("fuzz_targets");
        if !sources.is_dir() {
            continue;
        }
        let of = folder.parent().and_then(Path::file_name).and_then(|name| name.to_str());
        let of = of.context("a crate's folder has a name")?;
        for source in std::fs::read_dir(sources)? {
            let source = source?.path();
            let body = source.file_stem().and_then(|stem| stem.to_str()).context("a target has a name")?;
            let name = format!("{}_{body}", of.trim_start_matches("wa-").replace('-', "_"));
            let corpus = folder.join("corpus").join(&name);
            targets.push(Target { name, package: format!("{of}-fuzz"), corpus });
        }
    }
    targets.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(targets)
}

/// The platform that the compiler builds for by itself.
fn platform(shell: &Shell) -> Result<String> {
    let version = cmd!(shell, "rustc -vV").quiet().read()?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("rustc names its host")?.to_owned())
}
