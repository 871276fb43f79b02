//! Our own programs, built for tasks that run them.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, ensure};

/// Where they are.
pub(crate) struct Programs {
    /// The program `wa`.
    pub(crate) wa: PathBuf,
    /// The program `wa-server`.
    pub(crate) server: PathBuf,
    /// The directory of everything that is built; what tasks leave behind goes below it.
    pub(crate) target: PathBuf,
}

impl Programs {
    /// Builds what is not there yet.
    pub(crate) fn build() -> Result<Self> {
        build(&["-p", "wa-server", "-p", "wa-cli"])?;
        let target =
            std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| crate::root().join("target"), PathBuf::from);
        let program =
            |name: &str| target.join("debug").join(name).with_extension(std::env::consts::EXE_EXTENSION);
        Ok(Self { wa: program("wa"), server: program("wa-server"), target })
    }

    /// Builds an example of a package; returns where it is.
    pub(crate) fn example(&self, package: &str, name: &str) -> Result<PathBuf> {
        build(&["-p", package, "--example", name])?;
        let file = self.target.join("debug").join("examples").join(name);
        Ok(file.with_extension(std::env::consts::EXE_EXTENSION))
    }
}

fn build(what: &[&str]) -> Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["build", "--quiet"]).args(what).current_dir(crate::root());
    // Cargo sets these for this very program; the build is another one.
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(|name| name.starts_with("CARGO_PKG_") || name == "CARGO_MANIFEST_DIR") {
            command.env_remove(name);
        }
    }
    ensure!(command.status()?.success(), "cargo could not build {}", what.join(" "));
    Ok(())
}
